// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordrun.h"

#include "cli/sockeye.h"
#include "server/server.h"
#include "support/certificates.h"
#include "support/scriptedpeer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

namespace tst_recordrun {

using namespace support;
using namespace std::chrono_literals;

// What `record` sends, and when it stops.
class TestRecordRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void handshake_holdsWhatWasAskedFor()
    {
        ScriptedPeer peer(
            Script().accept("Sec-WebSocket-Protocol: b\r\n").send(closeFrame(1000)).readFrame(8).close());
        const Run ended =
            record(peer,
                   { QStringLiteral("-H"), QStringLiteral("X-B: 1"), QStringLiteral("-H"),
                     QStringLiteral("X-A: 2"), QStringLiteral("-H"), QStringLiteral("X-B: 3"),
                     QStringLiteral("--origin"), QStringLiteral("http://o.test"),
                     QStringLiteral("--subprotocol"), QStringLiteral("a"), QStringLiteral("--subprotocol"),
                     QStringLiteral("b"), QStringLiteral("--cookie"), QStringLiteral("c=1"),
                     QStringLiteral("--user"), QStringLiteral("me:pw"), QStringLiteral("--no-deflate") });
        COMPARE_STATUS(ended, 0);
        const QByteArray head = peer.head();
        const qsizetype first = head.indexOf("X-B: 1\r\n");
        const qsizetype second = head.indexOf("X-A: 2\r\n");
        QVERIFY2(first > 0 && second > first && head.indexOf("X-B: 3\r\n") > second, head);
        for (const char *line : { "Origin: http://o.test", "Sec-WebSocket-Protocol: a, b", "Cookie: c=1",
                                  "Authorization: Basic bWU6cHc=" })
            QVERIFY2(head.contains(QByteArray(line) + "\r\n"), head);
        QVERIFY2(!head.contains("Sec-WebSocket-Extensions"), head);
    }

    void authorizationBesideThatOfTheUrl_wins_andThatIsSaid()
    {
        for (const QStringList &words :
             { QStringList{ QStringLiteral("-H"), QStringLiteral("authorization: Mine x") },
               QStringList{ QStringLiteral("--bearer"), QStringLiteral("x") } }) {
            ScriptedPeer peer(Script().accept().send(closeFrame(1000)).readFrame(8).close());
            QString url = peer.url();
            url.replace(QStringLiteral("://"), QStringLiteral("://me:pw@"));
            const Run ended =
                run(QStringList{ QStringLiteral("record"), url, QStringLiteral("--force"),
                                 QStringLiteral("-o"), m_folder->filePath(QStringLiteral("a.wscap")) }
                    + words);
            COMPARE_STATUS(ended, 0);
            QVERIFY2(ended.errors.contains("URL"), ended.errors);
            QCOMPARE(peer.head().toLower().count("authorization"), 1);
            QVERIFY2(!peer.head().contains("Basic"), peer.head());
        }
    }

    void deafServer_isTold_whileItRunsAndAtTheEnd()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .readFrame(9)
                              .readFrame(9)
                              .readFrame(9)
                              .readFrame(9)
                              .readFrame(9)
                              .readFrame(8)
                              .send(closeFrame(1000))
                              .close());
        const Run ended = record(peer,
                                 { QStringLiteral("--ping-every"), QStringLiteral("0.1"),
                                   QStringLiteral("--for"), QStringLiteral("0.55") });
        COMPARE_STATUS(ended, 0);
        QVERIFY2(ended.errors.contains("none of the last 3 pings"), ended.errors);
        QVERIFY2(ended.errors.contains("5 pings were not answered"), ended.errors);
        QCOMPARE(countOf(jsonlOf(capture()), "\"unanswered_pings\":5"), 1);
    }

    void answeredPings_areNoTrouble()
    {
        server::Server server;
        QVERIFY(server.listen());
        const Run ended = run({ QStringLiteral("record"), server.url(QStringLiteral("/echo")),
                                QStringLiteral("-o"), capture(), QStringLiteral("--ping-every"),
                                QStringLiteral("0.05"), QStringLiteral("--for"), QStringLiteral("0.5") });
        COMPARE_STATUS(ended, 0);
        QVERIFY2(!ended.errors.contains("none of"), ended.errors);
    }

    void messages_leaveInOrderAsTextOrBinary_data()
    {
        QTest::addColumn<bool>("isBinary");
        QTest::newRow("text") << false;
        QTest::newRow("binary") << true;
    }
    void messages_leaveInOrderAsTextOrBinary()
    {
        QFETCH(bool, isBinary);
        QFile file(m_folder->filePath(QStringLiteral("two")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("zwei\n") == 5);
        file.close();
        ScriptedPeer peer(Script()
                              .accept()
                              .readFrame(isBinary ? 2 : 1)
                              .readFrame(isBinary ? 2 : 1)
                              .readFrame(isBinary ? 2 : 1)
                              .send(closeFrame(1000))
                              .readFrame(8)
                              .close());
        QStringList words{ QStringLiteral("--send"), QStringLiteral("é"),      QStringLiteral("--send-file"),
                           file.fileName(),          QStringLiteral("--send"), QString() };
        if (isBinary)
            words += QStringLiteral("--binary");
        COMPARE_STATUS(record(peer, words), 0);
        QCOMPARE(peer.frames().size(), 4);
        QCOMPARE(peer.frames()[0].payload, QByteArray("é"));
        QCOMPARE(peer.frames()[1].payload, QByteArray("zwei\n"));
        QCOMPARE(peer.frames()[2].payload, QByteArray());
        for (const Frame &frame : peer.frames())
            QVERIFY(frame.mask);
    }

    void echo_sendsDataMessagesBack()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .send(textFrame("a") + pingFrame("p") + binaryFrame(QByteArray("\0\xff", 2)))
                              .readFrame(1)
                              .readFrame(2)
                              .send(closeFrame(1000))
                              .readFrame(8)
                              .close());
        COMPARE_STATUS(record(peer, { QStringLiteral("--echo") }), 0);
        QList<QByteArray> data;
        for (const Frame &frame : peer.frames())
            if (frame.opcode < 8)
                data += frame.payload;
        QCOMPARE(data, (QList<QByteArray>{ "a", QByteArray("\0\xff", 2) }));
    }

    void count_stopsAfterSoManyDataMessages()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .send(pingFrame() + textFrame("1") + pingFrame() + textFrame("2"))
                              .pause(200ms)
                              .send(textFrame("3"))
                              .readFrame(8)
                              .send(closeFrame(1000))
                              .close());
        COMPARE_STATUS(record(peer, { QStringLiteral("--count"), QStringLiteral("3") }), 0);
        QCOMPARE(peer.frames().last().opcode, 8);
        QCOMPARE(peer.frames().last().payload, QByteArray("\x03\xe8"));
        QCOMPARE(countOf(jsonlOf(capture()), "\"kind\":\"text\""), 3);
    }

    // Whether the count or the end of the link is noticed first.
    void count_thatWasReached_isASuccessThoughTheLinkIsLost_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<int>("status");
        const Script sent = Script().accept().send(textFrame("1") + textFrame("2"));
        QTest::newRow("FIN") << Script(sent).close() << 0;
        QTest::newRow("RST") << Script(sent).reset() << 0;
        QTest::newRow("one too few") << Script().accept().send(textFrame("1")).close() << 3;
    }
    void count_thatWasReached_isASuccessThoughTheLinkIsLost()
    {
        QFETCH(Script, script);
        QFETCH(int, status);
        ScriptedPeer peer(script);
        COMPARE_STATUS(record(peer, { QStringLiteral("--count"), QStringLiteral("2") }), status);
    }

    void duration_countsFromThe101()
    {
        ScriptedPeer peer(
            Script().readHead().pause(600ms).accept().readFrame(8).send(closeFrame(1000)).close());
        QElapsedTimer time;
        time.start();
        COMPARE_STATUS(record(peer, { QStringLiteral("--for"), QStringLiteral("0.5") }), 0);
        QVERIFY2(time.elapsed() >= 1100, QByteArray::number(time.elapsed()));
        QCOMPARE(peer.frames().last().payload, QByteArray("\x03\xe8"));
    }

    void pings_leaveRegularly()
    {
        ScriptedPeer peer(Script()
                              .accept()
                              .readFrame(9)
                              .readFrame(9)
                              .readFrame(9)
                              .send(closeFrame(1000))
                              .readFrame(8)
                              .close());
        COMPARE_STATUS(record(peer, { QStringLiteral("--ping-every"), QStringLiteral("0.05") }), 0);
    }

    void signal_closesWith1000AndStatusZero_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void signal_closesWith1000AndStatusZero()
    {
        QFETCH(int, number);
        ScriptedPeer peer(Script().accept().send(textFrame("a")).readFrame(8).send(closeFrame(1000)).close());
        Sockeye program(words(peer, { QStringLiteral("--send"), QStringLiteral("here") }));
        QTRY_COMPARE(peer.frames().size(), 1);
        program.signal(number);
        QVERIFY(program.waitForEnd());
        QVERIFY2(program.exitStatus() == 0, program.account());
        QCOMPARE(program.errors(), QByteArray());
        QCOMPARE(peer.frames().last().payload, QByteArray("\x03\xe8"));
        QCOMPARE(countOf(jsonlOf(capture()), "\"text\":\"a\""), 1);
    }

    void signalWhileConnecting_endsAtOnce()
    {
        ScriptedPeer peer(Script().readHead());
        Sockeye program(words(peer, {}));
        QTRY_VERIFY(!peer.head().isEmpty());
        program.signal(SIGINT);
        QVERIFY(program.waitForEnd(5s));
        QVERIFY2(program.exitStatus() == 0, program.account());
    }

    void secondSignal_doesNotWaitForTheServer()
    {
        ScriptedPeer peer(Script().accept().readFrame(8));
        Sockeye program(words(peer, { QStringLiteral("--close-timeout"), QStringLiteral("60") }));
        QTRY_VERIFY(!peer.head().isEmpty());
        QTRY_VERIFY(jsonlIsGrowing());
        program.signal(SIGINT);
        QTRY_VERIFY(peer.isScriptDone());
        program.signal(SIGINT);
        QVERIFY(program.waitForEnd(5s));
        QVERIFY2(program.exitStatus() == 0, program.account());
    }

    void closeTimeout_isKept()
    {
        ScriptedPeer peer(Script().accept().readFrame(8));
        QElapsedTimer time;
        time.start();
        COMPARE_STATUS(record(peer,
                              { QStringLiteral("--for"), QStringLiteral("0.1"),
                                QStringLiteral("--close-timeout"), QStringLiteral("0.3") }),
                       0);
        QVERIFY2(time.elapsed() >= 400 && time.elapsed() < 4000, QByteArray::number(time.elapsed()));
    }

    void clientCertificate_isShownToTheServer()
    {
        Certificates certificates;
        ScriptedPeer peer(Script().accept().send(closeFrame(1000)).readFrame(8).close());
        peer.useTls(certificates.server().serverConfiguration(certificates.authorityFile()));
        const Identity client = certificates.client("open sesame");
        QFile phrase(m_folder->filePath(QStringLiteral("phrase")));
        QVERIFY(phrase.open(QIODevice::WriteOnly) && phrase.write("open sesame\n") > 0);
        phrase.close();
        COMPARE_STATUS(record(peer,
                              { QStringLiteral("--ca"), certificates.authorityFile(),
                                QStringLiteral("--cert"), client.certificateFile, QStringLiteral("--key"),
                                client.keyFile, QStringLiteral("--passphrase-file"), phrase.fileName() }),
                       0);
    }

    void insecure_takesAnyCertificate()
    {
        Certificates certificates;
        ScriptedPeer peer(Script().accept().send(closeFrame(1000)).readFrame(8).close());
        peer.useTls(certificates.selfSignedServer().serverConfiguration());
        COMPARE_STATUS(record(peer, { QStringLiteral("--insecure") }), 0);
    }

    void unwritableCapture_endsWithFourAfterTenSeconds()
    {
        ScriptedPeer peer(Script().accept().flood(textFrame(QByteArray(1000, 'x')).repeated(1000), 1000));
        QElapsedTimer time;
        time.start();
        Program program(QStringLiteral("/bin/sh"), onAFullDisk(peer));
        QVERIFY(program.waitForEnd(60s));
        QVERIFY2(program.exitStatus() == 4, program.account());
        QVERIFY2(time.elapsed() >= 10'000, QByteArray::number(time.elapsed()));
        QVERIFY2(program.errors().contains("lies in " + capture().toUtf8()), program.errors());
        COMPARE_STATUS(run({ QStringLiteral("info"), capture() }), 0);
    }

    // The last attempt, after ten seconds, writes all that was held.
    void diskClearedMeanwhile_endsWithZero()
    {
        const QByteArray block = textFrame(QByteArray(1000, 'x')).repeated(1000);
        ScriptedPeer peer(Script().accept().flood(block, 6).send(closeFrame(1000)).readFrame(8).close());
        Program program(QStringLiteral("/bin/sh"), onAFullDisk(peer));
        QVERIFY2(program.waitForOutput("Cannot write"), program.account());
        const rlimit all{ RLIM_INFINITY, RLIM_INFINITY };
        QCOMPARE(prlimit(pid_t(program.processId()), RLIMIT_FSIZE, &all, nullptr), 0);
        QVERIFY(program.waitForEnd(60s));
        QVERIFY2(program.exitStatus() == 0, program.account());
        QCOMPARE(countOf(jsonlOf(capture()), "\"kind\":\"text\""), 6000);
    }

private:
    QString capture() const { return m_folder->filePath(QStringLiteral("a.wscap")); }
    QStringList words(const ScriptedPeer &peer, const QStringList &more) const
    {
        return QStringList{ QStringLiteral("record"), peer.url(), QStringLiteral("-o"), capture() } + more;
    }
    Run record(const ScriptedPeer &peer, const QStringList &more) const { return run(words(peer, more)); }
    // A limit on the size of files stands for a full disk.
    QStringList onAFullDisk(const ScriptedPeer &peer) const
    {
        return QStringList{ QStringLiteral("-c"), QStringLiteral("ulimit -S -f 4000; exec \"$0\" \"$@\""),
                            QStringLiteral(SOCKEYE_PROGRAM) }
        + words(peer, {});
    }
    bool jsonlIsGrowing() const { return countOf(jsonlOf(capture()), "\"event\":\"connected\"") > 0; }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecordRun)

} // namespace tst_recordrun

#include "tst_recordrun.moc"
