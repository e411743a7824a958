// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict.h"

#include "cli/sockeye.h"
#include "support/certificates.h"
#include "support/scriptedpeer.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_verdict {

using namespace support;

// Exit status and words of `record`, by how the connection ended.
class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ending_hasStatusAndWords_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<int>("status");
        QTest::addColumn<QList<QByteArray>>("said");
        const auto row = [](const char *name, const Script &script, int status,
                            const QList<QByteArray> &said = {}) {
            QTest::newRow(name) << script << status << said;
        };
        const auto open = [](const QByteArray &bytes) {
            return Script().accept().send(bytes);
        };
        row("1000", open(closeFrame(1000, "bye")).readFrame(8).close(), 0);
        row("1001", open(closeFrame(1001)).readFrame(8).close(), 0);
        row("no code", open(closeFrame()).readFrame(8).close(), 0);
        row("1011", open(closeFrame(1011, "oops")).readFrame(8).close(), 3,
            { "1011", "internal error", "oops" });
        row("4001", open(closeFrame(4001)).readFrame(8).close(), 3, { "4001" });
        row("FIN without Close", open(textFrame("a")).close(), 3, { "lost" });
        row("RST", open(textFrame("a")).reset(), 3, { "lost" });
        row("masked frame", open(Frame{ 1, "a", true, 0, "abcd" }.toBytes()).readFrame(8).close(), 3,
            { "RFC 6455 §5.1" });
        row("RSV without extension", open(Frame{ 1, "a", true, 2 }.toBytes()).readFrame(8).close(), 3,
            { "RFC 6455 §5.2" });
        row("bad UTF-8", open(textFrame("\xff")).readFrame(8).close(), 3, { "RFC 6455 §8.1" });
        row("reserved opcode", open(Frame{ 3, {} }.toBytes()).readFrame(8).close(), 3, { "RFC 6455 §5.2" });
        row("Close of one byte", open(Frame{ 8, "x" }.toBytes()).readFrame(8).close(), 3,
            { "RFC 6455 §5.5.1" });
        row("refused by HTTP",
            answer("HTTP/1.1 403 Forbidden\r\nX-Why: no\r\nContent-Length: 5\r\n\r\nnever"), 1,
            { "HTTP/1.1 403 Forbidden\n", "never" });
        row("a web page", answer("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), 1, { "web page" });
        row("come back later", answer("HTTP/1.1 503 Busy\r\nRetry-After: 120\r\nContent-Length: 0\r\n\r\n"),
            1, { "120" });
        row("wrong accept",
            answer("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n"),
            1, { "Sec-WebSocket-Accept" });
        row("garbage", answer("SSH-2.0-OpenSSH_9.2\r\n\r\n"), 1, { "SSH" });
        row("nothing", Script().readHead().close(), 1);
        // Whatever a server puts where, it cannot steer the terminal or speak for us.
        row("escapes: a reason",
            open(closeFrame(1011, "\x1b]0;x\x07no\nsockeye: well done")).readFrame(8).close(), 3,
            { "␛]0;x␇no\n  sockeye: well done" });
        for (const QByteArray &line :
             { QByteArray("HTTP/1.1 403 \x1b[2J"), QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: \x1b[2J"),
               QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: \x1b[2J"),
               QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: \x1b[2J"),
               QByteArray("HTTP/1.1 403 No\r\n\x1b[2J: x"), QByteArray("\x1b[2J") })
            QTest::addRow("escapes: %s", line.toPercentEncoding().constData())
                << answer(line + "\r\nContent-Length: 8\r\n\r\n\x1b[2Jbody") << 1 << QList<QByteArray>();
    }
    void ending_hasStatusAndWords()
    {
        QFETCH(Script, script);
        QFETCH(int, status);
        QFETCH(QList<QByteArray>, said);
        ScriptedPeer peer(script);
        const Run ended = record(peer.url());
        COMPARE_STATUS(ended, status);
        for (const QByteArray &words : said)
            QVERIFY2(ended.errors.contains(words), ended.errors);
        if (status == 0)
            QCOMPARE(ended.errors, QByteArray());
        else
            QVERIFY2(ended.errors.startsWith("sockeye: ") && ended.errors.size() > 20, ended.errors);
        QCOMPARE(ended.output, QByteArray());
        QVERIFY2(!ended.errors.contains('\x1b'), ended.errors);
        for (const QByteArray &line : ended.errors.split('\n').sliced(1))
            QVERIFY2(!line.startsWith("sockeye: "), ended.errors);
    }

    void refusedPort_isSaid()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const quint16 port = nobody.serverPort();
        nobody.close();
        const Run ended = record(QStringLiteral("ws://me:s3cret@127.0.0.1:%1/").arg(port));
        COMPARE_STATUS(ended, 1);
        QVERIFY2(ended.errors.contains("refused"), ended.errors);
        QVERIFY2(!ended.errors.contains("s3cret"), ended.errors);
    }

    void connectTimeout_isSaid()
    {
        ScriptedPeer peer(Script().readHead());
        const Run ended = record(peer.url(), { QStringLiteral("--connect-timeout"), QStringLiteral("0.2") });
        COMPARE_STATUS(ended, 1);
        QVERIFY2(ended.errors.contains("0.2") || ended.errors.contains("time"), ended.errors);
    }

    void refusal_showsHeadersWithMaskedSecretsOnV()
    {
        ScriptedPeer peer(
            answer("HTTP/1.1 401 Unauthorized\r\nSet-Cookie: id=s3cret\r\nWWW-Authenticate: Basic\r\n"
                   "Content-Length: 0\r\n\r\n"));
        QVERIFY(!record(peer.url()).errors.contains("WWW-Authenticate"));
        const Run ended = record(peer.url(), { QStringLiteral("-v") });
        QVERIFY2(ended.errors.contains("WWW-Authenticate: Basic\n"), ended.errors);
        QVERIFY2(ended.errors.contains("Set-Cookie: ***\n") && !ended.errors.contains("s3cret"),
                 ended.errors);
    }

    void refusal_showsAtMost4KiBOfTheBodyWithoutControls()
    {
        const QByteArray body = "\x1b[2J" + QByteArray(10'000, 'x');
        ScriptedPeer peer(answer("HTTP/1.1 500 Oops\r\nContent-Length: " + QByteArray::number(body.size())
                                 + "\r\n\r\n" + body));
        const Run ended = record(peer.url());
        COMPARE_STATUS(ended, 1);
        QCOMPARE(ended.errors.count('x'), 4096 - 4);
        QVERIFY(!ended.errors.contains('\x1b'));
    }

    void refusal_isDecoded()
    {
        const QByteArray gzip =
            QByteArray::fromHex("1f8b08000000000002033bf278d761008c1d886f04000000"); // 你好 in GBK
        const QByteArray head = "HTTP/1.1 403 No\r\nX-Api-Key: s3cret\r\nX-It: caf\xe9\r\nContent-Type: "
                                "text/plain; charset=gbk\r\n"
                                "Content-Length: 24\r\nContent-Encoding: ";
        ScriptedPeer peer(answer(head + "gzip\r\n\r\n" + gzip));
        const Run ended = record(peer.url(), { QStringLiteral("-v") });
        QVERIFY2(ended.errors.contains("你好"), ended.errors);
        QVERIFY2(ended.errors.contains("X-It: café"), ended.errors);
        QVERIFY2(!ended.errors.contains("s3cret"), ended.errors);
        ScriptedPeer other(answer(head + "zstd\r\n\r\n" + gzip));
        const QByteArray errors = record(other.url()).errors;
        QVERIFY2(errors.contains("zstd") && errors.contains("no text"), errors);
    }

    void untrustedCertificate_isSaid()
    {
        Certificates certificates;
        ScriptedPeer peer;
        peer.useTls(certificates.expiredServer().serverConfiguration());
        const Run ended = record(peer.url(), { QStringLiteral("--ca"), certificates.authorityFile() });
        COMPARE_STATUS(ended, 1);
        QVERIFY2(ended.errors.contains("expired"), ended.errors);
    }

    // What we take and others refuse.
    void certificateNamedInTheCnAlone_isSaid()
    {
        Certificates certificates;
        ScriptedPeer peer(Script().accept().send(closeFrame(1000)).readFrame(8).close());
        peer.useTls(certificates.serverInCommonName("localhost").serverConfiguration());
        const Run ended = record(peer.url().replace(QStringLiteral("127.0.0.1"), QStringLiteral("localhost")),
                                 { QStringLiteral("--ca"), certificates.authorityFile() });
        COMPARE_STATUS(ended, 0);
        QVERIFY2(ended.errors.contains("CN alone"), ended.errors);
    }

private:
    static Script answer(const QByteArray &bytes) { return Script().readHead().send(bytes).close(); }

    Run record(const QString &url, const QStringList &words = {}) const
    {
        const QTemporaryDir folder;
        return run(QStringList{ QStringLiteral("record"), url, QStringLiteral("-o"),
                                folder.filePath(QStringLiteral("a.wscap")) }
                   + words);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)

} // namespace tst_verdict

#include "tst_verdict.moc"
