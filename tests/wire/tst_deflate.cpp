// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/deflate.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace tst_deflate {

using namespace wire;

namespace {

constexpr qint64 noLimit = 1'000'000'000;
using Result = Inflater::Result;

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

QByteArray noise(qsizetype size)
{
    QRandomGenerator generator(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

QByteArray inflated(Inflater &inflater, const QByteArray &message)
{
    QByteArray out;
    const Result result = inflater.inflate(message, true, out, noLimit);
    return result == Result::Ok ? out : QByteArray("failed");
}

} // namespace

class DeflateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void messages_surviveTheTrip_data()
    {
        QTest::addColumn<int>("windowBits");
        QTest::addColumn<bool>("noContextTakeover");
        for (int bits = 9; bits <= 15; ++bits) {
            QTest::addRow("%d", bits) << bits << false;
            QTest::addRow("%d, no takeover", bits) << bits << true;
        }
    }
    void messages_surviveTheTrip()
    {
        QFETCH(int, windowBits);
        QFETCH(bool, noContextTakeover);
        Deflater deflater(windowBits, noContextTakeover);
        Inflater inflater(windowBits, noContextTakeover);
        const QByteArrayList messages = { "Hello",
                                          "",
                                          "Hello",
                                          "",
                                          "",
                                          QByteArray(1, '\0'),
                                          noise(1),
                                          noise(70'000),
                                          QByteArray("abcdefgh").repeated(20'000),
                                          noise(70'000),
                                          "Hello",
                                          QByteArray(1'000'000, 'x') };
        for (const QByteArray &message : messages) {
            const QByteArray small = deflater.deflate(message);
            QVERIFY(!small.isEmpty());
            QVERIFY(!small.endsWith(hex("0000ffff")));
            QCOMPARE(inflated(inflater, small), message);
        }
    }

    void contextTakeover_makesTheSecondSmaller()
    {
        const QByteArray message = noise(500);
        Deflater keeping(15, false);
        const qsizetype first = keeping.deflate(message).size();
        QVERIFY(keeping.deflate(message).size() < first / 10);
        Deflater forgetting(15, true);
        const QByteArray once = forgetting.deflate(message);
        QCOMPARE(forgetting.deflate(message), once);
    }

    void windowBits_boundHowFarBackASenderLooks()
    {
        // 20,000 bytes lie between the two parts that are the same.
        const QByteArray message = noise(20'000) + noise(300);
        Deflater small(9, false);
        Deflater large(15, false);
        const QByteArray apart = small.deflate(message);
        const QByteArray together = large.deflate(message);
        QVERIFY(together.size() < apart.size() - 200);
        Inflater inflater(8, false);
        QCOMPARE(inflated(inflater, apart), message);
        QCOMPARE(inflated(inflater, together), message);
    }

    // zlib with a smaller window would take this whole and refuse it in pieces.
    void lookFarBack_isTakenWhateverTheSplit()
    {
        Deflater deflater(15, false);
        const QByteArray text = noise(20'000) + noise(300);
        const QByteArray message = deflater.deflate(text);
        for (const qsizetype piece : { message.size(), qsizetype(1), qsizetype(1000) }) {
            Inflater inflater(9, false);
            QByteArray out;
            for (qsizetype at = 0; at < message.size(); at += piece) {
                const QByteArrayView bytes =
                    QByteArrayView(message).sliced(at, std::min(piece, message.size() - at));
                QCOMPARE(inflater.inflate(bytes, at + piece >= message.size(), out, noLimit), Result::Ok);
            }
            QCOMPARE(out, text);
        }
    }

    void anySplit_givesTheSame()
    {
        Deflater deflater(15, false);
        const QByteArray text = QByteArray("to be or not to be, that is the question; ").repeated(5);
        const QByteArrayList messages = { deflater.deflate(text), deflater.deflate(""),
                                          deflater.deflate(text + "!") };
        const QByteArray ended = hex("f348cdc9c9070000");
        for (qsizetype size = 1; size <= messages[0].size(); ++size) {
            Inflater inflater(15, false);
            QByteArrayList read;
            for (const QByteArray &message : messages + QByteArrayList{ ended, ended }) {
                QByteArray out;
                for (qsizetype at = 0; at < message.size(); at += size) {
                    const QByteArrayView piece =
                        QByteArrayView(message).sliced(at, std::min(size, message.size() - at));
                    const bool last = at + size >= message.size();
                    QCOMPARE(inflater.inflate(piece, last, out, noLimit), Result::Ok);
                }
                read.append(out);
            }
            QCOMPARE(read, (QByteArrayList{ text, "", text + "!", "Hello", "Hello" }));
        }
    }

    void endOfMessage_canComeAlone()
    {
        Inflater inflater(15, false);
        QByteArray out("before ");
        QCOMPARE(inflater.inflate(hex("f248cdc9c90700"), false, out, noLimit), Result::Ok);
        QCOMPARE(inflater.inflate({}, true, out, noLimit), Result::Ok);
        QCOMPARE(out, QByteArray("before Hello"));
    }

    // RFC 7692 §7.2.3 and what other implementations send or take.
    void oddMessages_areTaken_data()
    {
        QTest::addColumn<QByteArrayList>("messages");
        QTest::addColumn<QByteArrayList>("texts");
        const QByteArray hello = hex("f248cdc9c90700");
        const QByteArray again = hex("f200110000"); // looks back into the window
        QTest::newRow("two messages, one window")
            << QByteArrayList{ hello, again } << QByteArrayList{ "Hello", "Hello" };
        QTest::newRow("stored block")
            << QByteArrayList{ hex("000500faff48656c6c6f00") } << QByteArrayList{ "Hello" };
        QTest::newRow("two blocks") << QByteArrayList{ hex("f248050000 00ffffcac9c90700") }
                                    << QByteArrayList{ "Hello" };
        QTest::newRow("empty block") << QByteArrayList{ hex("00"), hello } << QByteArrayList{ "", "Hello" };
        QTest::newRow("no byte at all")
            << QByteArrayList{ "", hello, "", again } << QByteArrayList{ "", "Hello", "", "Hello" };
        QTest::newRow("last block marked")
            << QByteArrayList{ hex("f348cdc9c9070000"), again } << QByteArrayList{ "Hello", "Hello" };
        QTest::newRow("last block marked, nothing behind")
            << QByteArrayList{ hex("f348cdc9c90700"), again, hello }
            << QByteArrayList{ "Hello", "Hello", "Hello" };
        QTest::newRow("last block marked, a block behind")
            << QByteArrayList{ hex("f348cdc9c90700") + hello, again }
            << QByteArrayList{ "HelloHello", "Hello" };
        QTest::newRow("tail left on")
            << QByteArrayList{ hello + hex("0000ffff"), again } << QByteArrayList{ "Hello", "Hello" };
    }
    void oddMessages_areTaken()
    {
        QFETCH(QByteArrayList, messages);
        QFETCH(QByteArrayList, texts);
        Inflater inflater(15, false);
        QByteArrayList read;
        for (const QByteArray &message : messages)
            read.append(inflated(inflater, message));
        QCOMPARE(read, texts);
    }

    void noContextTakeover_forgetsTheWindow()
    {
        Inflater inflater(15, true);
        QCOMPARE(inflated(inflater, hex("f248cdc9c90700")), QByteArray("Hello"));
        QCOMPARE(inflated(inflater, hex("f200110000")), QByteArray("failed"));
        Inflater ended(15, true);
        QCOMPARE(inflated(ended, hex("f348cdc9c9070000")), QByteArray("Hello"));
        QCOMPARE(inflated(ended, hex("f348cdc9c90700")), QByteArray("Hello"));
        QCOMPARE(inflated(ended, hex("f200110000")), QByteArray("failed"));
    }

    void corruptMessages_areKnown_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("reserved block type") << hex("07");
        QTest::newRow("lengths that differ") << hex("000500faf048656c6c6f00");
        QTest::newRow("distance beyond the window") << hex("f200110000");
        QTest::newRow("cut in a stored block") << hex("000500faff4865");
        QTest::newRow("cut in a compressed block") << hex("f248cd");
        QTest::newRow("noise") << hex("ffffffffffff");
    }
    void corruptMessages_areKnown()
    {
        QFETCH(QByteArray, message);
        for (qsizetype cut = 0; cut <= message.size(); ++cut) {
            Inflater inflater(15, false);
            QByteArray out;
            Result result = inflater.inflate(QByteArrayView(message).first(cut), false, out, noLimit);
            if (result == Result::Ok)
                result = inflater.inflate(QByteArrayView(message).sliced(cut), true, out, noLimit);
            QCOMPARE(result, Result::Corrupt);
        }
    }

    void output_neverGrowsBeyondTheBound_data()
    {
        QTest::addColumn<qint64>("size");
        QTest::addColumn<qint64>("bound");
        QTest::addColumn<bool>("fits");
        for (const qint64 size : { 1, 100, 16'383, 16'384, 16'385, 32'768, 1'000'000 }) {
            QTest::addRow("%lld of %lld", size, size) << size << size << true;
            QTest::addRow("%lld of %lld", size, size - 1) << size << size - 1 << false;
            QTest::addRow("%lld of 0", size) << size << qint64(0) << false;
        }
        QTest::newRow("nothing of 0") << qint64(0) << qint64(0) << true;
    }
    void output_neverGrowsBeyondTheBound()
    {
        QFETCH(qint64, size);
        QFETCH(qint64, bound);
        QFETCH(bool, fits);
        Deflater deflater(15, false);
        const QByteArray message = deflater.deflate(QByteArray(size, 'x'));
        for (const qsizetype piece : { message.size(), qsizetype(1) }) {
            Inflater inflater(15, false);
            QByteArray out;
            Result result = Result::Ok;
            for (qsizetype at = 0; at < message.size() && result == Result::Ok; at += piece)
                result = inflater.inflate(QByteArrayView(message).sliced(at, piece),
                                          at + piece == message.size(), out, bound);
            QCOMPARE(result, fits ? Result::Ok : Result::TooBig);
            QCOMPARE(out, QByteArray(std::min(size, bound), 'x'));
        }
    }

    void movedOnes_goOn()
    {
        Deflater deflater(15, false);
        Inflater inflater(15, false);
        QCOMPARE(inflated(inflater, deflater.deflate("Hello")), QByteArray("Hello"));
        Deflater movedDeflater = std::move(deflater);
        Inflater movedInflater = std::move(inflater);
        QCOMPARE(inflated(movedInflater, movedDeflater.deflate("Hello")), QByteArray("Hello"));
    }
};

QTEST_APPLESS_MAIN(DeflateTest)

} // namespace tst_deflate

#include "tst_deflate.moc"
