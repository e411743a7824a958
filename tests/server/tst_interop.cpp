// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server.h"
#include "support/program.h"

#include <QTemporaryFile>
#include <QTest>

namespace tst_interop {

using namespace server;

namespace {
// One of the clients in tests/support whose protocol code others have written.
struct OtherClient
{
    const char *name;
    const char *program;
    const char *script;
};

constexpr OtherClient otherClients[] = { { "ws", "node", "wsclient.js" },
                                         { "websockets", "/usr/bin/python3", "wsclient.py" } };

QByteArray line(const char *kind, const QByteArray &payload)
{
    return kind + (' ' + payload.toBase64());
}
} // namespace

// Our server with clients that share no code with it: Node's ws and Python's websockets, with and without
// permessage-deflate.
class TestInterop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<Server>();
        QVERIFY(m_server->listen());
    }
    void cleanup() { m_server.reset(); }

    void echo_agreesToTheByte_data() { everyClient(); }
    void echo_agreesToTheByte()
    {
        const QByteArray large = QByteArray("0123456789 中文 😀 ").repeated(50'000);
        const QByteArray bytes = QByteArray::fromHex("000102fdfeff").repeated(20'000);
        const QList<QByteArray> sent = { line("text", "short"), line("text", "中😀"), line("binary", bytes),
                                         line("text", large) };
        const QList<QByteArray> seen = talk(QStringLiteral("/echo"), 5, sent + QList{ fragments() });
        QCOMPARE(seen.size(), 7);
        QCOMPARE(seen.sliced(1, 5), sent + QList{ line("text", "in three pieces") });
        QCOMPARE(seen.last(), QByteArray("close 1000"));
        QFETCH(bool, isDeflated);
        QCOMPARE(seen.first().startsWith("open - permessage-deflate"), isDeflated);
    }

    void fragments_areJoined_data() { everyClient(); }
    void fragments_areJoined()
    {
        QFETCH(bool, isDeflated);
        const QList<QByteArray> seen = talk(QStringLiteral("/fragments"), isDeflated ? 4 : 3);
        QVERIFY(seen.contains(line("text", "é中😀 cut inside characters")));
        QVERIFY(seen.contains(line("text", "with empty fragments")));
        QVERIFY(seen.contains(line("binary", QByteArray::fromHex("00ff10ef20df30cf"))));
        QCOMPARE(seen.contains(line("text", "压缩 compressed, then cut")), isDeflated);
        QCOMPARE(seen.last(), QByteArray("close 1000"));
    }

    void flood_arrivesWhole_data() { everyClient(); }
    void flood_arrivesWhole()
    {
        const QList<QByteArray> seen = talk(QStringLiteral("/flood?count=5000&size=200"), 0);
        QCOMPARE(seen.size(), 5002);
        QCOMPARE(QByteArray::fromBase64(seen.at(1).split(' ').last()).size(), 200);
        QCOMPARE(QSet<QByteArray>(seen.begin() + 1, seen.end() - 1).size(), 4);
        QCOMPARE(seen.last(), QByteArray("close 1000"));
    }

    void close_isUnderstood_data() { everyClient(); }
    void close_isUnderstood()
    {
        const QList<QByteArray> seen = talk(QStringLiteral("/close?code=4321&reason=%e5%86%8d%e8%a7%81"), 0);
        QCOMPARE(seen.last(), line("close 4321", "再见"));
    }

    void binarySamples_andHeaders_arrive_data() { everyClient(); }
    void binarySamples_andHeaders_arrive()
    {
        const QList<QByteArray> samples = talk(QStringLiteral("/binary"), 4);
        QCOMPARE(samples.size(), 6);
        QVERIFY(samples.at(4).startsWith("binary iVBORw0KGgo")); // PNG
        const QList<QByteArray> headers = talk(QStringLiteral("/headers"), 1);
        const QByteArray json = QByteArray::fromBase64(headers.at(1).split(' ').last());
        QVERIFY2(json.startsWith("{\"request\":\"GET /headers HTTP/1.1\",\"headers\":[["), json);
    }

    void subprotocol_isTheSecond_data() { everyClient(); }
    void subprotocol_isTheSecond()
    {
        const QList<QByteArray> seen = talk(QStringLiteral("/subprotocol"), 1, { line("text", "x") },
                                            { QStringLiteral("first"), QStringLiteral("second") });
        QVERIFY2(seen.first().startsWith("open second "), seen.first());
    }

    void refusal_isSeenWithItsStatus_data() { everyClient(); }
    void refusal_isSeenWithItsStatus()
    {
        const QList<QByteArray> seen = talk(QStringLiteral("/refuse?status=418"), 1);
        QVERIFY2(seen.contains("refused 418"), seen.join('\n'));
    }

private:
    static void everyClient()
    {
        QTest::addColumn<const OtherClient *>("peer");
        QTest::addColumn<bool>("isDeflated");
        for (const OtherClient &peer : otherClients) {
            QTest::addRow("%s, plain", peer.name) << &peer << false;
            QTest::addRow("%s, deflate", peer.name) << &peer << true;
        }
    }
    static QByteArray fragments()
    {
        return "fragments " + QByteArray("in ").toBase64() + ' ' + QByteArray("three ").toBase64() + ' '
            + QByteArray("pieces").toBase64();
    }

    // What the peer of this row sees, line by line.
    QList<QByteArray> talk(const QString &path, int count, const QList<QByteArray> &sent = {},
                           const QStringList &subprotocols = {})
    {
        QFETCH(const OtherClient *, peer);
        QFETCH(bool, isDeflated);
        const QString script =
            QStringLiteral(SOCKEYE_TESTS "/support/peers/") + QString::fromLatin1(peer->script);
        const QStringList arguments{ script, m_server->url(path),
                                     isDeflated ? QStringLiteral("deflate") : QStringLiteral("plain"),
                                     QString::number(count) };
        QTemporaryFile input;
        if (!input.open() || input.write(sent.join('\n')) < 0 || !input.flush())
            qWarning("no place for what the peer shall send");
        support::Program program(QString::fromLatin1(peer->program), arguments + subprotocols,
                                 input.fileName());
        if (!program.waitForEnd())
            qWarning("the peer does not end: %s", program.account().constData());
        QList<QByteArray> seen = program.output().trimmed().split('\n');
        seen.removeIf([](const QByteArray &text) { return text.startsWith("ping "); });
        return seen;
    }

    std::unique_ptr<Server> m_server;
};

QTEST_GUILESS_MAIN(TestInterop)

} // namespace tst_interop

#include "tst_interop.moc"
