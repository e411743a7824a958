// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "panels/payload/payloadpanel.h"
#include "panels/source/sourceview.h"
#include "sessions/session.h"
#include "shell/commandpalette.h"
#include "shell/preferences/preferencesdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <cmath>

namespace tst_pictures {

using namespace journeys;
using captures::ConnectionId;
using requests::Message;
using shell::ActionId;

// Every panel in every look, for people to judge and for the README: the test itself only sees that each can
// be brought to the front and painted.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void everyPanel_inEveryLook_data();
    void everyPanel_inEveryLook();
    void everyDialog_inEveryLook_data();
    void everyDialog_inEveryLook();
    void everyPanel_followsTheTheme();

private:
    struct Scene
    {
        const char *name;
        std::function<QWidget *(Desk &)> arrange; // what is to be painted
    };

    static void addLooks();
    static void wear(Desk &desk);
    static void takePicture(QWidget &widget, const QByteArray &name);
    static double contrast(const QColor &one, const QColor &other);
    static QDialog *openDialog(); // nullptr: none is
    static void photographDialog(QDialog &dialog, const QByteArray &name);
    static void fill(Desk &desk, ServerThread &server);
    static QWidget *lookAtTicker(Desk &desk);
    static QWidget *lookAtFirst(Desk &desk, int connection, const char *preview);
    static QWidget *showRequestTab(Desk &desk, int tab);
    static QList<Scene> scenes();

    ServerThread m_server;
};

// Connections with something to see; the ticker is grouped by its types.
void TestPictures::fill(Desk &desk, ServerThread &server)
{
    for (const char *path :
         { "/ticker?every=20", "/ticker?every=35", "/binary", "/refuse?status=403", "/fragments" }) {
        requests::Request request;
        request.name = QString::fromLatin1(path).section(u'?', 0, 0).mid(1);
        request.url = server.url(QString::fromLatin1(path));
        request.headers = { requests::Header{ "X-Team", "blue" }, requests::Header{ "X-Trace", "on" } };
        request.parameters = requests::parametersIn(request.url);
        request.authorization = { requests::Authorization::Scheme::Basic, QStringLiteral("ada"),
                                  QStringLiteral("secret") };
        desk.window().commands().connectNew(request);
    }
    const sessions::Session &session = *desk.window().source().session();
    QTRY_VERIFY(session.status(ConnectionId(1))->in.messages > 60);
    QTRY_VERIFY(session.status(ConnectionId(3))->in.messages > 3);
    QTRY_VERIFY(session.status(ConnectionId(5))->in.messages > 0);
    auto *groupBy = desk.find<QComboBox>("groupBy");
    groupBy->lineEdit()->setText(QStringLiteral("$.type"));
    QTest::keyClick(groupBy->lineEdit(), Qt::Key_Return);
    desk.window().budget().setBytes(190);
}

QWidget *TestPictures::lookAtTicker(Desk &desk)
{
    desk.window().actions()[ActionId::LayoutLog]->trigger();
    desk.window().focus().lookAt(ConnectionId(1));
    const captures::CaptureReader &reader = *desk.window().source().reader();
    for (const captures::Row &row : reader.rows(ConnectionId(1), 0, 40))
        if (row.preview.contains("book"))
            desk.window().focus().lookAtRecord(row.id);
    return &desk.window();
}

// The first message of `connection` that begins so, which is waited for.
QWidget *TestPictures::lookAtFirst(Desk &desk, int connection, const char *preview)
{
    const auto id = ConnectionId(connection);
    desk.window().focus().lookAt(id);
    for (const captures::Row &row : desk.window().source().reader()->rows(id, 0, 20))
        if (row.kind != captures::Kind::Event && row.preview.contains(preview)) {
            desk.window().focus().lookAtRecord(row.id);
            break;
        }
    QTest::qWait(300);
    return &desk.window();
}

QWidget *TestPictures::showRequestTab(Desk &desk, int tab)
{
    QWidget *window = lookAtTicker(desk);
    desk.find<QTabWidget>("requestTabs")->setCurrentIndex(tab);
    return window;
}

QList<TestPictures::Scene> TestPictures::scenes()
{
    const auto withAction = [](ActionId id) {
        return [id](Desk &desk) {
            QWidget *window = lookAtTicker(desk);
            desk.window().actions()[id]->trigger();
            return window;
        };
    };
    return {
        { "log", &lookAtTicker },
        { "headers", withAction(ActionId::EditHeaders) },
        { "parameters", withAction(ActionId::EditParameters) },
        { "authorization",
          [](Desk &desk) {
              return showRequestTab(desk, 3);
          } },
        { "settings",
          [](Desk &desk) {
              return showRequestTab(desk, 4);
          } },
        { "handshake", withAction(ActionId::ShowHandshake) },
        { "sizes",
          [](Desk &desk) {
              QWidget *window = lookAtTicker(desk);
              desk.window().actions()[ActionId::SetBudget]->trigger();
              QTest::qWait(500);
              return window;
          } },
        { "start", withAction(ActionId::StartPage) },
        { "search",
          [](Desk &desk) {
              QWidget *window = lookAtTicker(desk);
              desk.window().actions()[ActionId::Find]->trigger();
              desk.find<QLineEdit>("searchText")->setText(QStringLiteral("trade"));
              QTest::qWait(300);
              return window;
          } },
        { "composer",
          [](Desk &desk) {
              QWidget *window = lookAtTicker(desk);
              desk.window().actions()[ActionId::EditMessage]->trigger();
              desk.window().models().draft.setMessage(
                  { {},
                    Message::Form::Json,
                    QStringLiteral("{\n  \"type\": \"order\",\n  \"size\": 1.50,\n}") });
              QTest::qWait(500);
              return window;
          } },
        { "refused",
          [](Desk &desk) {
              desk.window().focus().lookAt(ConnectionId(4));
              desk.window().actions()[ActionId::ShowHandshake]->trigger();
              return static_cast<QWidget *>(&desk.window());
          } },
        { "image",
          [](Desk &desk) {
              return lookAtFirst(desk, 3, "PNG");
          } },
        { "bytes",
          [](Desk &desk) {
              QWidget *window = lookAtFirst(desk, 3, "PNG");
              desk.window().workspace().payload->showTab(panels::PayloadPanel::HexTab);
              return window;
          } },
        { "fragments",
          [](Desk &desk) {
              QWidget *window = lookAtFirst(desk, 5, "cut inside");
              desk.window().workspace().payload->showTab(panels::PayloadPanel::FramesTab);
              return window;
          } },
        { "collections",
          [](Desk &desk) {
              QWidget *window = lookAtTicker(desk);
              desk.window().actions()[ActionId::SampleCollection]->trigger();
              desk.window().actions()[ActionId::NewRequest]->trigger();
              return window;
          } },
        { "compare",
          [](Desk &desk) {
              for (const int id : { 1, 2 })
                  desk.window().focus().tick(ConnectionId(id), true);
              desk.window().actions()[ActionId::LayoutCompare]->trigger();
              QTest::qWait(500);
              return static_cast<QWidget *>(&desk.window());
          } },
        { "compact", withAction(ActionId::LayoutCompact) },
    };
}

void TestPictures::addLooks()
{
    QTest::addColumn<ActionId>("theme");
    QTest::addColumn<ActionId>("language");
    QTest::newRow("light") << ActionId::ThemeLight << ActionId::LanguageEnglish;
    QTest::newRow("dark") << ActionId::ThemeDark << ActionId::LanguageEnglish;
    QTest::newRow("zh_CN") << ActionId::ThemeLight << ActionId::LanguageChinese;
}

// The window in the look of this row.
void TestPictures::wear(Desk &desk)
{
    QFETCH(ActionId, theme);
    QFETCH(ActionId, language);
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
    if (desk.window().devicePixelRatioF() > 1)
        desk.window().resize(1280, 760); // so much of it fits on a laptop at 200 %
    desk.window().actions()[theme]->trigger();
    desk.window().actions()[language]->trigger();
}

void TestPictures::takePicture(QWidget &widget, const QByteArray &name)
{
    const bool isLarge = widget.devicePixelRatioF() > 1;
    savePicture(widget, name + '-' + QTest::currentDataTag() + (isLarge ? "-200" : ""));
}

void TestPictures::everyPanel_inEveryLook_data()
{
    addLooks();
}

void TestPictures::everyPanel_inEveryLook()
{
    Desk desk;
    wear(desk);
    fill(desk, m_server);
    for (const Scene &scene : scenes()) {
        QWidget *shown = scene.arrange(desk);
        QVERIFY2(shown->isVisible(), scene.name);
        QTest::qWait(150); // what is read off the GUI thread; nothing is judged by it
        takePicture(*shown, scene.name);
    }
    desk.window().actions()[ActionId::LanguageEnglish]->trigger();
}

void TestPictures::everyDialog_inEveryLook_data()
{
    addLooks();
}

void TestPictures::everyDialog_inEveryLook()
{
    Desk desk;
    wear(desk);
    fill(desk, m_server);
    lookAtTicker(desk);
    desk.window().models().draft.setMessage({ {}, Message::Form::Text, QStringLiteral("hello") });
    for (const auto &[id, name] :
         { std::pair(ActionId::Preferences, "preferences"), std::pair(ActionId::CommandPalette, "palette"),
           std::pair(ActionId::ShortcutOverview, "shortcuts"), std::pair(ActionId::ExportCapture, "export"),
           std::pair(ActionId::SaveRequestAs, "saverequest"), std::pair(ActionId::SaveMessage, "savemessage"),
           std::pair(ActionId::CloseWithCode, "close"), std::pair(ActionId::About, "about") }) {
        QAction *action = desk.window().actions()[id];
        QTRY_VERIFY2(action->isEnabled(), name);
        int seen = 0;
        QTimer looker; // the dialog keeps trigger() until it is closed
        looker.setInterval(50);
        connect(&looker, &QTimer::timeout, this, [&seen, name = name] {
            QDialog *dialog = openDialog();
            if (!dialog || ++seen > 1)
                return;
            photographDialog(*dialog, name);
            dialog->close();
        });
        looker.start();
        action->trigger();
        QTRY_VERIFY2(seen > 0, name);
        QTRY_VERIFY2(!openDialog(), name);
    }
    desk.window().actions()[ActionId::LanguageEnglish]->trigger();
}

// Contrast as WCAG 2 reckons it, 1 to 21.
double TestPictures::contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF()) + 0.05;
    };
    const auto [darker, lighter] = std::minmax({ luminance(one), luminance(other) });
    return lighter / darker;
}

// What was made in the light is read as well once it is dark.
void TestPictures::everyPanel_followsTheTheme()
{
    Desk desk;
    QVERIFY(QTest::qWaitForWindowExposed(&desk.window()));
    fill(desk, m_server);
    for (const Scene &scene : scenes())
        scene.arrange(desk);
    desk.window().actions()[ActionId::ThemeDark]->trigger();
    for (const Scene &scene : scenes()) {
        const QWidget *shown = scene.arrange(desk);
        QTest::qWait(100);
        for (const QLabel *label : shown->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty())
                continue;
            const QPalette palette = label->palette();
            QVERIFY2(contrast(palette.color(label->foregroundRole()), palette.color(label->backgroundRole()))
                         > 3,
                     qPrintable(QLatin1String(scene.name) + u' ' + label->text()));
        }
        for (auto *source : shown->findChildren<panels::SourceView *>()) {
            if (!source->isVisible())
                continue;
            const QImage image = source->grab().toImage();
            QVERIFY2(qGray(image.pixel(image.width() - 20, image.height() - 20)) < 64, scene.name);
        }
    }
    desk.window().actions()[ActionId::ThemeLight]->trigger();
}

QDialog *TestPictures::openDialog()
{
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

// Page by page where there are pages.
void TestPictures::photographDialog(QDialog &dialog, const QByteArray &name)
{
    auto *pages = dialog.findChild<QListWidget *>(QStringLiteral("preferencesPages"));
    if (!pages)
        return takePicture(dialog, name);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        takePicture(dialog, name + QByteArray::number(page + 1));
    }
}

QTEST_MAIN(TestPictures)

} // namespace tst_pictures

#include "tst_pictures.moc"
