// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/descriptors.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

class TestDescriptors : public QObject
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
};

QTEST_APPLESS_MAIN(TestDescriptors)
#include "tst_descriptors.moc"
