// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturereader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

#include <QRegularExpression>
#include <QTest>

namespace tst_killsafety {

using namespace captures;

class KillSafetyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void kill_inAFlood_losesNothingThatWasCommitted_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("lifetime"); // ms after the first sign of life
        for (int i = 0; i < 10; ++i)
            QTest::addRow("%d bytes, %d ms", i % 2 ? 4096 : 100, 60 + 97 * i)
                << (i % 2 ? 4096 : 100) << 60 + 97 * i;
    }

    void kill_inAFlood_losesNothingThatWasCommitted()
    {
        QFETCH(int, size);
        QFETCH(int, lifetime);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wscap"));
        const Pushed pushed = floodAndKill(path, folder.filePath(QStringLiteral("log")), size, lifetime);
        QVERIFY(pushed.last > 0);

        const CaptureReader reader(path);
        const RecordId last = reader.lastRecord();
        // How old what is missing may be is a matter of speed: tests/benchmarks/run killed.
        QVERIFY2(last >= pushed.committed,
                 qPrintable(QStringLiteral("%1 recorded, %2 committed").arg(last).arg(pushed.committed)));
        QVERIFY(last <= pushed.last + 100); // one batch may have been pushed but not told
        RecordId expected = 0;
        bool isWhole = true;
        reader.visit({}, [&](const WholeRecord &record) {
            ++expected;
            isWhole &= record.row.id == expected && record.payload.size() == size
                && record.payload.first(20).toLongLong() == expected
                && record.row.preview.size() == qMin(size, 512);
            return isWhole;
        });
        QVERIFY(isWhole);
        QCOMPARE(expected, last);
        qint64 byConnection = 0;
        for (int connection = 1; connection <= 3; ++connection)
            byConnection += reader.count(ConnectionId(connection), last);
        QCOMPARE(byConnection, last);
        QVERIFY(reader.loss().isEmpty());
    }

private:
    struct Pushed
    {
        qint64 last = 0;
        qint64 committed = 0; // as the writer told
    };

    static Pushed floodAndKill(const QString &path, const QString &log, int size, int lifetime)
    {
        QProcess flooder;
        flooder.setStandardOutputFile(log);
        flooder.start(QStringLiteral(FLOODER), { path, QString::number(size) });
        if (!QTest::qWaitFor([&] { return QFile(log).size() > 0; }, 10'000))
            return {};
        flooder.waitForFinished(lifetime); // it never does
        flooder.kill();
        flooder.waitForFinished();
        return read(log);
    }

    static Pushed read(const QString &log)
    {
        Pushed pushed;
        QFile file(log);
        if (!file.open(QIODevice::ReadOnly))
            return pushed;
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != 2)
                continue;
            (words[0] == "pushed" ? pushed.last : pushed.committed) = words[1].toLongLong();
        }
        return pushed;
    }
};

QTEST_GUILESS_MAIN(KillSafetyTest)

} // namespace tst_killsafety

#include "tst_killsafety.moc"
