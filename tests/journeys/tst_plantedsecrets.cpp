// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journeys/desk.h"
#include "models/pairsmodel.h"
#include "sessions/session.h"

#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

namespace tst_plantedsecrets {

using namespace journeys;
using captures::ConnectionId;
using models::PairsModel;
using shell::ActionId;

// Secrets typed wherever one can type them stand in no file that the window writes but in captures.
class TestPlantedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void secrets_standInCapturesOnly();

private:
    static shell::WindowOptions options(const QTemporaryDir &folder);
    static void whenAsked(const std::function<void(QWidget *)> &deed);
    static void type(shell::MainWindow &window, const QString &url);
    static void saveAsked(shell::MainWindow &window, ActionId action, const QString &path);
    static QStringList filesWithSecrets(const QTemporaryDir &folder);

    ServerThread m_server;
};

shell::WindowOptions TestPlantedSecrets::options(const QTemporaryDir &folder)
{
    shell::WindowOptions options;
    options.folder = folder.filePath(QStringLiteral("captures"));
    options.dataFolder = folder.path();
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    return options;
}

void TestPlantedSecrets::whenAsked(const std::function<void(QWidget *)> &deed)
{
    auto *watch = new QTimer(qApp);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, deed] {
        if (QWidget *dialog = QApplication::activeModalWidget()) {
            watch->deleteLater();
            watch->stop();
            deed(dialog);
        }
    });
    watch->start(std::chrono::milliseconds(20));
}

void TestPlantedSecrets::type(shell::MainWindow &window, const QString &url)
{
    window.actions()[ActionId::NewConnection]->trigger();
    QTest::keyClicks(window.findChild<QComboBox *>(QStringLiteral("url"))->lineEdit(), url);
    window.actions()[ActionId::EditHeaders]->trigger();
    QAbstractItemModel *headers = window.findChild<QTableView *>(QStringLiteral("headers"))->model();
    const auto header = [headers](int row, const char *name, const char *value) {
        QVERIFY(headers->setData(headers->index(row, PairsModel::NameColumn), QString::fromLatin1(name)));
        QVERIFY(headers->setData(headers->index(row, PairsModel::ValueColumn), QString::fromLatin1(value)));
    };
    header(0, "X-Api-Key", "S3cr3t");
    header(1, "Cookie", "sid=S3cr3t");
    header(2, "X-Next", "ws://u:S3cr3t@h/?token=S3cr3t");
    requests::Request request = window.models().draft.request();
    request.subprotocols = { QStringLiteral("access_token"), QStringLiteral("S3cr3t") };
    request.authorization = { requests::Authorization::Scheme::Bearer, {}, QStringLiteral("S3cr3t") };
    request.tls.passphrase = QStringLiteral("S3cr3t");
    window.models().draft.setRequest(request);
}

void TestPlantedSecrets::saveAsked(shell::MainWindow &window, ActionId action, const QString &path)
{
    whenAsked([path](QWidget *dialog) {
        dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        qobject_cast<QDialog *>(dialog)->accept();
    });
    window.actions()[action]->trigger();
    QTRY_VERIFY(QFile::exists(path));
}

QStringList TestPlantedSecrets::filesWithSecrets(const QTemporaryDir &folder)
{
    QStringList found;
    QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            found.append(file.fileName());
        else if (file.readAll().contains("S3cr3t"))
            found.append(QDir(folder.path()).relativeFilePath(file.fileName()));
    }
    return found;
}

void TestPlantedSecrets::secrets_standInCapturesOnly()
{
    const QTemporaryDir folder;
    {
        shell::WindowProgram program(options(folder));
        program.start();
        shell::MainWindow &window = *program.window();
        window.resize(1440, 900);
        type(window,
             m_server.url(QStringLiteral("/echo?token=S3cr3t&n=1"))
                 .replace(QStringLiteral("://"), QStringLiteral("://u:S3cr3t@")));
        QTRY_VERIFY(window.actions()[ActionId::SaveRequest]->isEnabled()); // its collection was read
        whenAsked([](QWidget *dialog) {
            dialog->findChild<QLineEdit *>(QStringLiteral("requestName"))->setText(QStringLiteral("Mine"));
            qobject_cast<QDialog *>(dialog)->accept();
        });
        window.actions()[ActionId::SaveRequest]->trigger();
        QTest::keyClick(window.findChild<QComboBox *>(QStringLiteral("url"))->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(window.source().session() && window.focus().subject().isConnection());
        const ConnectionId connection = window.focus().subject().connection;
        QTRY_COMPARE(window.source().session()->status(connection)->state, sessions::State::Open);
        window.models().draft.setMessage({ {}, requests::Message::Form::Text, QStringLiteral("hello") });
        window.actions()[ActionId::Send]->trigger();
        QTRY_COMPARE(window.source().session()->status(connection)->in.messages, 1);
        saveAsked(window, ActionId::SaveMaskedCapture, folder.filePath(QStringLiteral("masked.wscap")));
        // A draft that is never connected.
        type(window, QStringLiteral("wss://u:S3cr3t@127.0.0.1:1/?sig=S3cr3t"));
        window.close();
    }
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("settings.ini"))));
    QCOMPARE(QDir(folder.path()).entryList({ QStringLiteral("*.wscap") }).size(), 1); // the masked one
    const QStringList found = filesWithSecrets(folder);
    QVERIFY(!found.isEmpty()); // the capture of the window
    for (const QString &path : found)
        QVERIFY2(path.startsWith(QLatin1String("captures/")), qPrintable(path));
}

QTEST_MAIN(TestPlantedSecrets)

} // namespace tst_plantedsecrets

#include "tst_plantedsecrets.moc"
