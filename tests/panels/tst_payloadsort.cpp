// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadsort.h"

#include "captures/capturereader.h"
#include "models/loadedpayload.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_payloadsort {

using captures::Kind;
using models::LoadedPayload;

class TestPayloadSort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fileName_endsAsThePayloadIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QByteArray &bytes, Kind kind, const char *ending) {
            QTest::newRow(name) << bytes << int(kind)
                                << QStringLiteral("payload-12.%1").arg(QLatin1String(ending));
        };
        row("text", "hello", Kind::Text, "txt");
        row("ping", "hello", Kind::Ping, "txt");
        row("bytes", QByteArray("\x00\xff", 2), Kind::Binary, "bin");
        row("reserved opcode", "hello", Kind::Other, "bin");
        row("json", "{\"a\":1}", Kind::Text, "json");
        row("json as binary", "[1]", Kind::Binary, "json");
        row("xml", "<a><b/></a>", Kind::Text, "xml");
        row("html", "<!DOCTYPE html><p>x", Kind::Text, "html");
        row("png", "\x89PNG\r\n\x1a\n....", Kind::Binary, "png");
    }
    void fileName_endsAsThePayloadIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        captures::Row row;
        row.id = 12;
        row.kind = Kind(kind);
        QTEST(panels::payloadFileName(row, models::layOut(bytes, bytes.size())), "name");
    }

    void sort_isOfTheContent_beforeTheKind()
    {
        const LoadedPayload json = models::layOut("[1]", 3);
        const LoadedPayload text = models::layOut("one", 3);
        QCOMPARE(panels::payloadSort(Kind::Text, json), panels::payloadSort(Kind::Binary, json));
        QVERIFY(panels::payloadSort(Kind::Text, json) != panels::payloadSort(Kind::Text, text));
        QVERIFY(panels::payloadSort(Kind::Text, text) != panels::payloadSort(Kind::Ping, text));
    }
};

QTEST_GUILESS_MAIN(TestPayloadSort)

} // namespace tst_payloadsort

#include "tst_payloadsort.moc"
