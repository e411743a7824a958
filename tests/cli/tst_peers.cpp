// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sockeye.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_peers {

using namespace support;
using namespace std::chrono_literals;

namespace {

struct Frame
{
    int opcode = 1;
    QByteArray payload;
    bool fin = true;
};

// What the peer is to do, in the words of support/peers/peer.js.
class Steps
{
public:
    Steps &frame(const Frame &frame)
    {
        return add("[\"frame\"," + QByteArray::number(frame.opcode) + (frame.fin ? ",true,\"" : ",false,\"")
                   + frame.payload.toBase64() + "\"]");
    }
    Steps &awaitMessages(int count) { return add("[\"await\"," + QByteArray::number(count) + "]"); }
    Steps &awaitPings(int count) { return add("[\"awaitPings\"," + QByteArray::number(count) + "]"); }
    Steps &close(int code, const QByteArray &reason)
    {
        return add("[\"close\"," + QByteArray::number(code) + ",\"" + reason + "\"]");
    }
    Steps &closeEmpty() { return add("[\"closeEmpty\"]"); }
    Steps &drop() { return add("[\"drop\"]"); }
    Steps &awaitClose() { return add("[\"awaitClose\"]"); }
    QByteArray json() const { return '[' + m_steps.join(',') + ']'; }

private:
    Steps &add(const QByteArray &step)
    {
        m_steps += step;
        return *this;
    }

    QList<QByteArray> m_steps;
};

// A row of the table: what the peer does, how Sockeye is called, and the status it ends with.
struct Talk
{
    Steps steps;
    QStringList words;
    int status = 0;
};

// Texts of all sizes, forms and scripts, whole and cut inside characters, with pings between the pieces.
Steps everything()
{
    const QByteArray world = "h\xc3\xa9llo \xe4\xb8\xad\xe6\x96\x87 \xf0\x9f\x98\x80";
    QByteArray bytes(256, '\0');
    for (int i = 0; i < 256; ++i)
        bytes[i] = char(i);
    Steps steps;
    steps.frame({ 1, world }).frame({ 1, {} }).frame({ 2, bytes }).frame({ 2, {} });
    for (const int size : { 125, 126, 127, 65535, 65536 })
        steps.frame({ 1, QByteArray(size, 'x') }).frame({ 2, bytes.repeated(size / 256 + 1).left(size) });
    steps.frame({ 9, "ping" }).frame({ 9, {} }).frame({ 10, "unasked" });
    for (qsizetype i = 0; i < world.size(); ++i) {
        steps.frame({ i == 0 ? 1 : 0, world.mid(i, 1), i == world.size() - 1 });
        if (i == 3)
            steps.frame({ 9, "between" });
    }
    steps.frame({ 1, {}, false }).frame({ 0, "late", false }).frame({ 0, {}, true });
    steps.frame({ 2, bytes, false }).frame({ 0, bytes.repeated(400) });
    return steps;
}
constexpr int everythingCount = 17;

const QString echo = QStringLiteral("--echo");

QList<std::pair<QByteArray, Talk>> talks()
{
    const QByteArray longReason = QByteArray("grund ").repeated(20) + "\xc3\xa9!"; // 123 bytes
    return {
        { "everything, echoed",
          { everything().awaitMessages(everythingCount).close(1000, "bye"), { echo } } },
        { "sent messages",
          { Steps().awaitMessages(3).close(1001, ""),
            { QStringLiteral("--send"), QStringLiteral("h\u00e9"), QStringLiteral("--send"), QString(),
              QStringLiteral("--send"), QString(40'000, QChar(0x4e2d)) } } },
        { "sent as binary",
          { Steps().awaitMessages(2).close(1000, ""),
            { QStringLiteral("--binary"), QStringLiteral("--send"), QStringLiteral("h\u00e9"),
              QStringLiteral("--send"), QString() } } },
        { "own pings",
          { Steps().awaitPings(3).close(1000, ""),
            { QStringLiteral("--ping-every"), QStringLiteral("0.05") } } },
        { "close without a code", { Steps().frame({ 1, "a" }).closeEmpty(), {} } },
        { "close 1011", { Steps().close(1011, "r\xc3\xa9sum\xc3\xa9"), {}, 3 } },
        { "close 3000", { Steps().close(3000, ""), {}, 3 } },
        { "close 4999, longest reason", { Steps().close(4999, longReason), {}, 3 } },
        { "drop", { Steps().frame({ 1, "a" }).awaitMessages(1).drop(), { echo }, 3 } },
        { "drop inside a message",
          { Steps().frame({ 1, "a" }).frame({ 1, "b", false }).awaitMessages(1).drop(), { echo }, 3 } },
        { "closed by us",
          { Steps().frame({ 1, "a" }).awaitClose(), { QStringLiteral("--for"), QStringLiteral("0.3") } } },
        { "closed by us at a count",
          { Steps().frame({ 1, "a" }).frame({ 2, "b" }).awaitClose(),
            { QStringLiteral("--count"), QStringLiteral("2") } } },
    };
}

QByteArray payloadOf(const QJsonObject &record)
{
    if (record[QLatin1String("kind")] != QLatin1String("close"))
        return record.contains(QLatin1String("text"))
            ? record[QLatin1String("text")].toString().toUtf8()
            : QByteArray::fromBase64(record[QLatin1String("base64")].toString().toLatin1());
    if (!record.contains(QLatin1String("close_code")))
        return {};
    const int code = record[QLatin1String("close_code")].toInt();
    return QByteArray(1, char(code >> 8)) + char(code)
        + record[QLatin1String("close_reason")].toString().toUtf8();
}

// "out text <base64>" as the peer says it, for everything the export holds; its own direction turned round.
QList<QByteArray> asThePeerSaysIt(const QList<QByteArray> &jsonl)
{
    QList<QByteArray> lines;
    for (const QByteArray &line : jsonl) {
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        const QByteArray kind = record[QLatin1String("kind")].toString().toLatin1();
        if (kind == "event" || record[QLatin1String("incomplete")].toBool())
            continue;
        const bool isIn = record[QLatin1String("direction")] == QLatin1String("in");
        lines += (isIn ? "out " : "in ") + kind + ' ' + payloadOf(record).toBase64();
    }
    return lines;
}

// Those of one direction and one sort, in their order. Both sides agree on the order within these; a pong may
// overtake a message that is still being compressed.
QList<QByteArray> only(const QList<QByteArray> &lines, const QByteArray &direction, bool isControl)
{
    QList<QByteArray> chosen;
    for (const QByteArray &line : lines) {
        const bool isPingOrPong = line.contains(" ping ") || line.contains(" pong ");
        if (line.startsWith(direction + ' ') && isPingOrPong == isControl)
            chosen += line;
    }
    return chosen;
}

} // namespace

// What the jsonl export says equals what an independent server says it sent and received, to the byte.
class TestPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("NODE_PATH", "/usr/share/nodejs:/usr/lib/nodejs"); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void jsonl_agreesWithThePeer_data()
    {
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("compression");
        QTest::addColumn<int>("talk");
        const auto all = talks();
        for (const QString &compression : { QStringLiteral("plain"), QStringLiteral("deflate") }) {
            for (qsizetype i = 0; i < all.size(); ++i) {
                const QByteArray name = ' ' + compression.toLatin1() + ": " + all[i].first;
                QTest::newRow("node-ws" + name)
                    << QStringLiteral("node") << QStringLiteral("peer.js") << compression << int(i);
                QTest::newRow("python3-websockets" + name)
                    << QStringLiteral("/usr/bin/python3") << QStringLiteral("peer.py") << compression
                    << int(i);
            }
        }
    }
    void jsonl_agreesWithThePeer()
    {
        QFETCH(QString, interpreter);
        QFETCH(QString, script);
        QFETCH(QString, compression);
        QFETCH(int, talk);
        const Talk what = talks()[talk].second;
        const QTemporaryDir folder;
        const QString steps = folder.filePath(QStringLiteral("steps")); // too many for a command line
        QFile file(steps);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(what.steps.json()) > 0);
        file.close();
        Program peer(interpreter, { QStringLiteral(SOCKEYE_PEERS) + script, compression, steps });
        const QByteArray port = peer.readLine(20s);
        QVERIFY2(port.startsWith("port "), peer.account());

        const QString capture = folder.filePath(QStringLiteral("a.wscap"));
        const Run ended =
            run(QStringList{ QStringLiteral("record"),
                             QStringLiteral("ws://127.0.0.1:") + QString::fromLatin1(port.mid(5)),
                             QStringLiteral("-o"), capture }
                + what.words);
        COMPARE_STATUS(ended, what.status);
        QVERIFY2(peer.waitForEnd(20s), peer.output());
        QCOMPARE(peer.errors(), QByteArray());

        const QList<QByteArray> jsonl = jsonlOf(capture);
        const QList<QByteArray> ours = asThePeerSaysIt(jsonl);
        const QList<QByteArray> theirs = peer.output().split('\n');
        for (const char *direction : { "out", "in" }) {
            QCOMPARE(only(ours, direction, false), only(theirs, direction, false));
            QCOMPARE(only(ours, direction, true), only(theirs, direction, true));
        }
        QVERIFY(!only(theirs, "out", false).isEmpty() || !only(theirs, "in", false).isEmpty());
        QCOMPARE(countOf(jsonl, "\"compressed\":true") > 0,
                 compression == QLatin1String("deflate") && hasData(theirs));
    }

private:
    static bool hasData(const QList<QByteArray> &lines)
    {
        return countOf(lines, " text ") + countOf(lines, " binary ") > 0;
    }
};

QTEST_GUILESS_MAIN(TestPeers)

} // namespace tst_peers

#include "tst_peers.moc"
