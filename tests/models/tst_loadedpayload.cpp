// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loadedpayload.h"
#include "models/recordedcapture.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_loadedpayload {

using namespace models;

class TestLoadedPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void layOut_json_isPretty()
    {
        const LoadedPayload payload = layOut("{\"b\":1.0,\"a\":2}", 15);
        QCOMPARE(payload.json, QByteArray("{\n  \"b\": 1.0,\n  \"a\": 2\n}"));
        QVERIFY(payload.jsonFault.isEmpty());
        QVERIFY(payload.isWhole());
    }

    void layOut_brokenJson_saysWhere()
    {
        const LoadedPayload payload = layOut("{\"a\":}", 6);
        QCOMPARE(payload.jsonFault, QStringLiteral("Line 1, column 6: a value was expected here"));
    }

    void layOut_plainText_isNoJson()
    {
        const LoadedPayload payload = layOut("hello", 5);
        QCOMPARE(payload.text, QByteArray("hello"));
        QVERIFY(payload.json.isEmpty());
        QVERIFY(payload.jsonFault.isEmpty());
    }

    void layOut_pieceOfJson_isLaidOutAsFarAsItGoes()
    {
        const LoadedPayload payload = layOut("[1,2,\"\xe4\xb8", 1000);
        QVERIFY(!payload.isWhole());
        QVERIFY(payload.isValidUtf8);
        QVERIFY(payload.jsonFault.isEmpty());
        QVERIFY(payload.json.startsWith("[\n  1,\n  2,"));
    }

    void layOut_markup_isToldApart()
    {
        const LoadedPayload xml = layOut("<a><b/></a>", 11);
        QCOMPARE(xml.markup, LoadedPayload::Markup::Xml);
        QCOMPARE(xml.xml, QByteArray("<a>\n  <b/>\n</a>"));
        const LoadedPayload broken = layOut("<a><b></a>", 10);
        QVERIFY(broken.xml.isEmpty());
        QVERIFY(broken.xmlFault.startsWith(QStringLiteral("Line 1, column")));
        QCOMPARE(layOut("<!doctype html><p>", 18).markup, LoadedPayload::Markup::Html);
        QCOMPARE(layOut("a < b", 5).markup, LoadedPayload::Markup::None);
    }

    void layOut_image_isKnownByItsFirstBytes()
    {
        const QByteArray png = "\x89PNG\r\n\x1a\n\xff\xff";
        QCOMPARE(layOut(png, png.size()).imageFormat, QByteArray("png"));
        QCOMPARE(layOut(png, png.size()).head, png);
        QVERIFY(layOut("<svg/>", 6).imageFormat.isEmpty());
    }

    void layOut_invalidUtf8_isReplaced()
    {
        const LoadedPayload payload = layOut("a\xff"
                                             "b",
                                             3);
        QVERIFY(!payload.isValidUtf8);
        QCOMPARE(payload.text,
                 QByteArray("a\xef\xbf\xbd"
                            "b"));
    }

    void layOut_longLines_areBrokenBetweenCharacters()
    {
        QByteArray line;
        for (int i = 0; i < 10'000; ++i)
            line += "\xe4\xb8\xad";
        const LoadedPayload payload = layOut(line, line.size());
        QVERIFY(payload.hasBrokenLines);
        QCOMPARE(QByteArray(payload.text).replace("\n", ""), line);
        for (const QByteArray &part : payload.text.split('\n'))
            QVERIFY(part.size() <= 1024 && QString::fromUtf8(part).toUtf8() == part);
    }

    void loadPayload_readsNoMoreThanItsLimit()
    {
        const RecordedCapture capture(samples::batch(samples::message(QByteArray(5000, 'x'))));
        const LoadedPayload piece = loadPayload(capture.path(), 1, 1000);
        QCOMPARE(piece.shownBytes, 1000);
        QCOMPARE(piece.totalBytes, 5000);
        QVERIFY(!piece.isWhole());
        const LoadedPayload whole = loadPayload(capture.reader(), 1, -1);
        QCOMPARE(whole.shownBytes, 5000);
        QVERIFY(whole.isWhole());
    }

    void loadPayload_ofAnEvent_isItsDetail()
    {
        const RecordedCapture capture(samples::batch(samples::event("closed", R"({"code":1000})")));
        QCOMPARE(loadPayload(capture.reader(), 1, 1000).json, QByteArray("{\n  \"code\": 1000\n}"));
    }

    void loadPayload_withoutAFile_saysWhy()
    {
        QVERIFY(!loadPayload(QStringLiteral("/nonexistent/x.wscap"), 1, 10).error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLoadedPayload)

} // namespace tst_loadedpayload

#include "tst_loadedpayload.moc"
