// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/processlimits.h"

#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <sys/resource.h>

namespace tst_processlimits {

class TestProcessLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void raise_reachesTheHardLimit()
    {
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        limit.rlim_cur = limit.rlim_max / 2;
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
        cli::raiseDescriptorLimit();
        QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
        QCOMPARE(limit.rlim_cur, limit.rlim_max);
    }

    void fileSizeLimit_isAnErrorOfWriting()
    {
        cli::outliveFileSizeLimit();
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{ 10, before.rlim_max };
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        file.write("more than ten bytes");
        const bool isFlushed = file.flush();
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!isFlushed);
    }
};

QTEST_APPLESS_MAIN(TestProcessLimits)

} // namespace tst_processlimits

#include "tst_processlimits.moc"
