// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interruption.h"

#include "cli/sockeye.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
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
        std::raise(SIGHUP);
        QTRY_COMPARE(spy.size(), 3);
    }

    void hangUpThatIsIgnored_staysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN);
        {
            cli::Interruption interruption;
            QSignalSpy spy(&interruption, &cli::Interruption::interrupted);
            std::raise(SIGHUP);
            std::raise(SIGINT);
            QTRY_COMPARE(spy.size(), 1);
        }
        struct sigaction action = {};
        ::sigaction(SIGHUP, nullptr, &action);
        QVERIFY(action.sa_handler == SIG_IGN);
        std::signal(SIGHUP, SIG_DFL);
    }

    void window_endsThoughAnErrorBoxStandsAtItsStart_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addRow("SIGTERM") << SIGTERM;
        QTest::addRow("SIGHUP") << SIGHUP;
    }

    void window_endsThoughAnErrorBoxStandsAtItsStart()
    {
        QFETCH(int, signal);
        const QTemporaryDir folder;
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
        Sockeye window({ QStringLiteral(SOCKEYE_PROGRAM) }); // which is no capture
        QTRY_VERIFY_WITH_TIMEOUT(catches(window.processId(), signal), 20'000);
        QTest::qWait(1000); // now the box stands
        window.signal(signal);
        QVERIFY(window.waitForEnd(std::chrono::seconds(20)));
        QVERIFY2(window.exitStatus() < 128, window.account());
    }

    void destruction_restoresTheDefault()
    {
        std::make_unique<cli::Interruption>().reset();
        struct sigaction action = {};
        ::sigaction(SIGINT, nullptr, &action);
        QVERIFY(action.sa_handler == SIG_DFL);
    }

private:
    // https://man7.org/linux/man-pages/man5/proc_pid_status.5.html
    static bool catches(qint64 process, int signal)
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(process));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray text = status.readAll();
        const QByteArray mask = text.mid(text.indexOf("SigCgt:") + 7).split('\n').first().trimmed();
        return mask.toULongLong(nullptr, 16) >> (signal - 1) & 1;
    }
};

QTEST_GUILESS_MAIN(TestInterruption)

} // namespace tst_interruption

#include "tst_interruption.moc"
