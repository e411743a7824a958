// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace tst_interruption {

class TestInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void signal_isToldInTheEventLoop()
    {
        cli::Interruption interruption;
        QSignalSpy spy(&interruption, &cli::Interruption::interrupted);
        std::raise(SIGINT);
        QCOMPARE(spy.size(), 0);
        QTRY_COMPARE(spy.size(), 1);
        std::raise(SIGTERM);
        QTRY_COMPARE(spy.size(), 2);
    }

    void destruction_restoresTheDefault()
    {
        std::make_unique<cli::Interruption>().reset();
        struct sigaction action = {};
        ::sigaction(SIGINT, nullptr, &action);
        QVERIFY(action.sa_handler == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestInterruption)

} // namespace tst_interruption

#include "tst_interruption.moc"
