// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/capturesource.h"
#include "models/focus.h"
#include "models/recordedcapture.h"
#include "panels/look/noticebar.h"
#include "panels/payload/framesview.h"
#include "panels/payload/hexview.h"
#include "panels/payload/imageview.h"
#include "panels/payload/payloadpanel.h"
#include "panels/source/sourceview.h"
#include "support/fulldisk.h"
#include "support/stallwatch.h"
#include "wire/message.h"

#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace tst_payloadpanel {

using panels::PayloadPanel;
using panels::SourceView;
using support::longestStall;
using support::StallWatch;

namespace {

constexpr qint64 large = support::isInstrumented ? 4'000'000 : 40'000'000;

captures::MessageRecord binary(const QByteArray &payload)
{
    captures::MessageRecord record = samples::message(payload);
    record.message.opcode = wire::Opcode::Binary;
    return record;
}

QByteArray png(const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(QColor(200, 30, 30, 128));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

// A panel that looks at a capture of these records.
struct Bench
{
    explicit Bench(captures::Batch records)
        : capture(std::move(records))
        , source(models::CaptureSource::opened(capture.path()))
        , panel(*source, focus)
    {
        panel.resize(400, 600);
        panel.show();
        focus.lookAtRecord(1);
    }

    template <typename T> T *find(const char *name)
    {
        return panel.findChild<T *>(QString::fromLatin1(name));
    }
    bool shows(PayloadPanel::Tab tab) { return panel.findChild<QTabWidget *>()->isTabVisible(tab); }
    QString title() { return find<QLabel>("payloadTitle")->text(); }

    RecordedCapture capture;
    std::unique_ptr<models::CaptureSource> source;
    models::Focus focus;
    PayloadPanel panel;
};

} // namespace

class TestPayloadPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void tabs_areThoseThatFit_data()
    {
        using Tabs = QList<int>;
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isBinary");
        QTest::addColumn<int>("front");
        QTest::addColumn<Tabs>("fitting");
        QTest::newRow("text") << QByteArray("hello") << false << int(PayloadPanel::TextTab) << Tabs();
        QTest::newRow("json") << QByteArray("{\"a\":1}") << false << int(PayloadPanel::JsonTab)
                              << Tabs{ PayloadPanel::JsonTab };
        QTest::newRow("json as binary")
            << QByteArray("[1]") << true << int(PayloadPanel::JsonTab) << Tabs{ PayloadPanel::JsonTab };
        QTest::newRow("xml") << QByteArray("<a><b/></a>") << false << int(PayloadPanel::MarkupTab)
                             << Tabs{ PayloadPanel::MarkupTab };
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << false
                             << int(PayloadPanel::MarkupTab) << Tabs{ PayloadPanel::MarkupTab };
        QTest::newRow("image") << png({ 20, 10 }) << true << int(PayloadPanel::ImageTab)
                               << Tabs{ PayloadPanel::ImageTab };
        QTest::newRow("bytes") << QByteArray("\x00\xff", 2) << true << int(PayloadPanel::HexTab) << Tabs();
    }
    void tabs_areThoseThatFit()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, isBinary);
        QFETCH(int, front);
        QFETCH(QList<int>, fitting);
        Bench bench(samples::batch(isBinary ? binary(payload) : samples::message(payload)));
        QCOMPARE(int(bench.panel.currentTab()), front);
        for (const auto tab : { PayloadPanel::JsonTab, PayloadPanel::MarkupTab, PayloadPanel::ImageTab })
            QCOMPARE(bench.shows(tab), fitting.contains(tab));
        QVERIFY(bench.shows(PayloadPanel::TextTab));
        QVERIFY(bench.shows(PayloadPanel::HexTab));
    }

    void chosenTab_staysForItsSort()
    {
        Bench bench(
            samples::batch(samples::message("[1]"), samples::message("text"), samples::message("[2]")));
        bench.panel.showTab(PayloadPanel::HexTab);
        bench.focus.lookAtRecord(2);
        QCOMPARE(bench.panel.currentTab(), PayloadPanel::TextTab);
        bench.focus.lookAtRecord(3);
        QCOMPARE(bench.panel.currentTab(), PayloadPanel::HexTab);
    }

    void source_followsTheTheme()
    {
        Bench bench(samples::batch(samples::message("{\"a\":1}")));
        auto *json = bench.find<SourceView>("payloadJson");
        const auto ground = [json] {
            const QImage image = json->grab().toImage();
            return image.pixelColor(image.width() - 20, image.height() - 20);
        };
        const QPalette before = QApplication::palette();
        QPalette dark = before;
        dark.setColor(QPalette::Base, QColor(0x1a, 0x1d, 0x21));
        dark.setColor(QPalette::Text, Qt::white);
        QTRY_COMPARE(ground(), before.color(QPalette::Base));
        QApplication::setPalette(dark);
        QTRY_COMPARE(ground(), dark.color(QPalette::Base));
        QApplication::setPalette(before);
        QTRY_COMPARE(ground(), before.color(QPalette::Base));
    }

    void json_isLaidOutAsWritten()
    {
        Bench bench(samples::batch(samples::message("{\"b\":1.0,\"a\":1e400,\"b\":-0}")));
        QCOMPARE(bench.find<SourceView>("payloadJson")->text(),
                 QStringLiteral("{\n  \"b\": 1.0,\n  \"a\": 1e400,\n  \"b\": -0\n}"));
    }

    void xml_isLaidOut_orAsItCame()
    {
        Bench bench(samples::batch(samples::message("<a><b/></a>")));
        QCOMPARE(bench.find<SourceView>("payloadMarkup")->text(), QStringLiteral("<a>\n  <b/>\n</a>"));
        bench.find<QToolButton>("payloadLayOut")->click();
        QCOMPARE(bench.find<SourceView>("payloadMarkup")->text(), QStringLiteral("<a><b/></a>"));
    }

    void image_isDecoded_andFitted()
    {
        Bench bench(samples::batch(binary(png({ 1000, 500 }))));
        auto *view = bench.find<panels::ImageView>("payloadImage");
        QTRY_COMPARE(view->image().size(), QSize(1000, 500));
        const QString facts = bench.find<QLabel>("imageFacts")->text();
        QVERIFY2(facts.startsWith(QStringLiteral("PNG · 1000 × 500 · ")), qPrintable(facts));
        QVERIFY(!facts.endsWith(QStringLiteral("100 %")));
        bench.find<QToolButton>("imageFit")->click();
        QVERIFY(bench.find<QLabel>("imageFacts")->text().endsWith(QStringLiteral("100 %")));
    }

    void brokenImage_saysSo()
    {
        Bench bench(samples::batch(binary(png({ 100, 100 }).first(40))));
        QTRY_VERIFY(
            bench.find<QLabel>("imageFacts")->text().startsWith(QStringLiteral("The image cannot be shown")));
    }

    void hugeImage_isNotDecoded()
    {
        QByteArray bytes = png({ 1, 1 });
        bytes.replace(16, 8, QByteArray("\x00\x01\x86\xa0\x00\x01\x86\xa0", 8)); // 100,000 × 100,000
        const panels::DecodedImage decoded = panels::decodeImage(bytes, "png");
        QVERIFY(decoded.image.isNull());
        QVERIFY(!decoded.error.isEmpty());
    }

    void svg_isNoImage()
    {
        QVERIFY(panels::decodeImage("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", "png")
                    .image.isNull());
    }

    void closeMessage_saysItsCodeInWords()
    {
        captures::MessageRecord close = samples::message(QByteArray("\x03\xe9", 2) + "bye");
        close.message.opcode = wire::Opcode::Close;
        Bench bench(samples::batch(close));
        QVERIFY2(bench.title().contains(QStringLiteral("1001 going away · bye")), qPrintable(bench.title()));
    }

    void event_showsItsDetailLaidOut()
    {
        Bench bench(samples::batch(samples::event("closed", R"({"by":"server","clean":true,"code":1000})")));
        QVERIFY2(bench.title().contains(QStringLiteral("by the server")), qPrintable(bench.title()));
        QVERIFY(bench.find<SourceView>("payloadJson")->text().contains(QStringLiteral("  \"code\": 1000")));
    }

    void find_highlightsAndSteps()
    {
        Bench bench(samples::batch(samples::message("Fish and fish\nand FISH")));
        QTest::keyClick(&bench.panel, Qt::Key_F, Qt::ControlModifier);
        auto *line = bench.find<QLineEdit>("payloadFind");
        auto *count = bench.find<QLabel>("payloadFindCount");
        auto *text = bench.find<SourceView>("payloadText");
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, QStringLiteral("fish"));
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 3"));
        QCOMPARE(text->caret(), 0);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QCOMPARE(text->caret(), 9);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("3 of 3"));
        line->setText(QStringLiteral("meat"));
        QTRY_COMPARE(count->text(), QStringLiteral("nothing found"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void findKeys_areThePanelsOwn_whereverTheKeyboardIs()
    {
        Bench bench(samples::batch(samples::message("[1]"), samples::message("text")));
        QAction elsewhere;
        elsewhere.setShortcut(QKeySequence::Find);
        bench.panel.addAction(&elsewhere); // of the window
        const QSignalSpy triggered(&elsewhere, &QAction::triggered);
        bench.panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bench.panel));
        auto *json = bench.find<SourceView>("payloadJson");
        json->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
        auto *line = bench.find<QLineEdit>("payloadFind");
        QCOMPARE(triggered.count(), 0);
        QVERIFY(line->isVisible());
        QVERIFY(line->hasFocus());
    }

    void find_inBytes_selectsThem()
    {
        Bench bench(samples::batch(binary(QByteArray(300'000, '\0') + "\x0a\xff")));
        QTRY_COMPARE(bench.panel.currentTab(), PayloadPanel::HexTab);
        bench.panel.find();
        bench.find<QLineEdit>("payloadFind")->setText(QStringLiteral("hex:0aff"));
        auto *hex = bench.find<panels::HexView>("hex");
        QTRY_COMPARE(hex->selectionStart(), 300'000);
        QCOMPARE(hex->selectionSize(), 2);
    }

    void savedFile_isThePayloadByteForByte()
    {
        const QByteArray payload = QByteArray("\x00\xff\r\n", 4).repeated(2'000'000);
        Bench bench(samples::batch(binary(payload)));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.bin"));
        const QSignalSpy told(&bench.panel, &PayloadPanel::told);
        bench.panel.savePayloadAs(path);
        QTRY_COMPARE(told.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == payload);
    }

    void saving_whereItCannot_saysWhy_andNeverOverTheCapture()
    {
        Bench bench(samples::batch(samples::message("x")));
        const QSignalSpy told(&bench.panel, &PayloadPanel::told);
        bench.panel.savePayloadAs(QStringLiteral("/nowhere/x.txt"));
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(told[0][0].toString().startsWith(QStringLiteral("The payload was not saved")));
        bench.panel.savePayloadAs(bench.capture.path());
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(bench.source->reader()->row(1));
    }

    void saving_onAFullDisk_keepsTheOldFile()
    {
        Bench bench(samples::batch(samples::message(QByteArray(5000, 'x'))));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.txt"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const QSignalSpy told(&bench.panel, &PayloadPanel::told);
        {
            const support::FullDisk full(1000);
            bench.panel.savePayloadAs(path);
            QTRY_COMPARE(told.count(), 1);
        }
        QVERIFY(told[0][0].toString().startsWith(QStringLiteral("The payload was not saved")));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void copy_givesTextOrHex()
    {
        Bench bench(samples::batch(samples::message("t\u00e4xt"), binary(QByteArray("\x0a\xff", 2))));
        bench.panel.copyPayload();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("t\u00e4xt"));
        bench.focus.lookAtRecord(2);
        bench.panel.copyPayload();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0a ff"));
    }

    void frames_fitIntoANarrowPanel()
    {
        Bench bench(samples::batch(samples::message("x")));
        bench.panel.showTab(PayloadPanel::FramesTab);
        auto *frames = bench.find<panels::FramesView>("frames");
        const auto width = [frames] {
            int sum = 0;
            for (int column = 0; column < frames->model()->columnCount(); ++column)
                sum += frames->columnWidth(column);
            return sum;
        };
        QVERIFY(width() <= frames->viewport()->width());
        bench.panel.resize(1600, 600);
        QTRY_VERIFY(!frames->isColumnHidden(models::FramesModel::PlaceColumn));
        QVERIFY(width() <= frames->viewport()->width());
    }

    void largePayload_opensWithoutAStall_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("isBinary");
        const QByteArray member = R"({"id":123456,"name":"sockeye","list":[1.0,2,3e5]},)";
        QTest::newRow("json") << '[' + member.repeated(large / member.size()) + "0]" << false;
        QTest::newRow("one line") << QByteArray(large, 'x') << false;
        QTest::newRow("binary") << QByteArray("\x00\xff\x80\x01", 4).repeated(large / 4) << true;
    }
    void largePayload_opensWithoutAStall()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, isBinary);
        Bench bench(samples::batch(samples::message("small"),
                                   isBinary ? binary(payload) : samples::message(payload)));
        auto *notice = bench.panel.findChild<panels::NoticeBar *>();
        auto *hex = bench.find<panels::HexView>("hex");
        const auto *shown = bench.find<SourceView>(payload.startsWith('[') ? "payloadJson" : "payloadText");
        const StallWatch watch;
        bench.focus.lookAtRecord(2);
        QTRY_VERIFY(notice->findChild<QPushButton *>()->isVisible());
        QTRY_VERIFY(shown->isComplete());
        bench.panel.showTab(PayloadPanel::HexTab);
        QTest::keyClick(hex, Qt::Key_End, Qt::ControlModifier);
        QTest::qWait(200); // what is painted late stalls late
        const qint64 first = watch.worst();
        bench.panel.showTab(PayloadPanel::TextTab);
        if (payload.startsWith('['))
            bench.panel.showTab(PayloadPanel::JsonTab);
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!notice->findChild<QPushButton *>()->isVisible(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(shown->isComplete(), 60'000);
        QTest::qWait(200);
        qInfo("first piece: %lld ms, all: %lld ms worst stall", first, watch.worst());
        QVERIFY2(first < longestStall, qPrintable(QStringLiteral("%1 ms").arg(first)));
    }
};

QTEST_MAIN(TestPayloadPanel)

} // namespace tst_payloadpanel

#include "tst_payloadpanel.moc"
