// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "sessions/sessionthreads.h"

#include <QTemporaryDir>
#include <QThread>

#include <QRegularExpression>
#include <QTest>

namespace tst_sessionthreads {

using sessions::ConnectionId;
using sessions::SessionThreads;
using sessions::State;
using sessions::Switchboard;
using namespace std::chrono_literals;

class TestSessionThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_calls = 0;
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void news_comeInTheOwnersThread_andNotAgainBeforeTheyAreTaken()
    {
        SessionThreads threads(path(), [this] {
            QCOMPARE(QThread::currentThread(), thread());
            ++m_calls;
        });
        fail(threads, ConnectionId(1));
        QVERIFY(threads.flush(10s)); // states and commits have been told
        QTRY_COMPARE(m_calls, 1);
        QCoreApplication::processEvents();
        QCOMPARE(m_calls, 1);
        const SessionThreads::News news = threads.takeNews();
        QCOMPARE(news.states.at(ConnectionId(1)).state, State::Closed);
        QVERIFY(news.states.at(ConnectionId(1)).hasFailed);
        QVERIFY(news.growth.lastRecord >= 2);
        QVERIFY(!news.hasTroubleChanged);
        QVERIFY(threads.takeNews().states.empty());

        fail(threads, ConnectionId(2));
        QTRY_COMPARE(m_calls, 2);
    }

    void tasks_areDoneInOrderInAThreadOfTheirOwn()
    {
        SessionThreads threads(path(), [] {});
        QList<int> done; // handed over by flush()
        for (int i = 0; i < 100; ++i)
            threads.post([&done, i](Switchboard &) { done.append(i); });
        QVERIFY(threads.flush(10s));
        QCOMPARE(done.size(), 100);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
    }

    void destruct_doesWhatWasPosted_andWritesWhatWasSeen()
    {
        {
            SessionThreads threads(path(), [] {});
            fail(threads, ConnectionId(1));
        }
        QVERIFY(captures::CaptureReader(path()).lastRecord() >= 2);
        QVERIFY(!QFile::exists(path() + QStringLiteral("-wal")));
    }

    void captureThatCannotBeMade_throws()
    {
        const QString nowhere = m_folder->filePath(QStringLiteral("none/a.wscap"));
        QVERIFY_EXCEPTION_THROWN(SessionThreads(nowhere, [] {}), captures::CaptureError);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.wscap")); }

    static void fail(SessionThreads &threads, ConnectionId id)
    {
        requests::Request request;
        request.url = QStringLiteral("not a url");
        threads.post([id, request](Switchboard &switchboard) { switchboard.open(id, request); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_calls = 0;
};

QTEST_GUILESS_MAIN(TestSessionThreads)

} // namespace tst_sessionthreads

#include "tst_sessionthreads.moc"
