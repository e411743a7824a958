// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/writingstate.h"

#include <future>

#include <QRegularExpression>
#include <QTest>

namespace tst_writingstate {

using namespace captures;
using namespace std::chrono_literals;
using Answer = WritingState::Answer;

class WritingStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_grown = 0;
        m_troubled = 0;
        m_state = std::make_unique<WritingState>(QStringLiteral("/a.wscap"),
                                                 WritingState::Callbacks{ [this] { ++m_grown; },
                                                                          [this] {
                                                                              ++m_troubled;
                                                                          } });
    }

    void begin_tellsNobody()
    {
        m_state->begin({ 0, 4096 });
        QCOMPARE(m_state->growth().fileBytes, 4096);
        QCOMPARE(m_state->path(), QStringLiteral("/a.wscap"));
        QCOMPARE(m_grown, 0);
    }

    void growth_isToldEachTime()
    {
        m_state->setGrowth({ 7 }, 7);
        m_state->setGrowth({ 8 }, 8);
        QCOMPARE(m_state->growth().lastRecord, 8);
        QCOMPARE(m_grown, 2);
    }

    void trouble_isToldWhenItComesAndWhenItIsOver()
    {
        m_state->setTrouble(std::nullopt);
        QCOMPARE(m_troubled, 0);
        m_state->setTrouble(WriteTrouble{ QStringLiteral("/a.wscap"), QStringLiteral("full") });
        QCOMPARE(m_state->trouble()->reason, QStringLiteral("full"));
        m_state->setTrouble(std::nullopt);
        QVERIFY(!m_state->trouble());
        QCOMPARE(m_troubled, 2);
    }

    void newestAnswer_isTakenOnce()
    {
        m_state->give({ Answer::Kind::Retry, {} });
        m_state->give({ Answer::Kind::Move, QStringLiteral("/b.wscap") });
        m_state->awaitAnswer();
        const auto answer = m_state->takeAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->kind, Answer::Kind::Move);
        QCOMPARE(answer->path, QStringLiteral("/b.wscap"));
        QVERIFY(!m_state->takeAnswer());
    }

    void end_inTrouble_comesAfterOneMoreAttempt()
    {
        m_state->setTrouble(WriteTrouble());
        m_state->end();
        QVERIFY(!m_state->isEnding());
        QCOMPARE(m_state->takeAnswer()->kind, Answer::Kind::Retry);
        m_state->finishAnswer();
        QVERIFY(m_state->isEnding());
    }

    void end_withoutTrouble_asksForNothing()
    {
        m_state->end();
        QVERIFY(m_state->isEnding());
        QVERIFY(!m_state->takeAnswer());
        m_state->awaitAnswer(); // does not wait
    }

    void writer_isHurriedUpToWhatIsAwaited()
    {
        m_state->setGrowth({ 5 }, 5);
        m_state->hurry(4);
        QVERIFY(!m_state->isHurried());
        m_state->hurry(6);
        m_state->hurry(3);
        QVERIFY(m_state->isHurried());
        m_state->setGrowth({ 6 }, 6);
        QVERIFY(!m_state->isHurried());
        m_state->setTrouble(WriteTrouble());
        QVERIFY(m_state->isHurried());
    }

    void awaitCommit_endsByCommitTroubleOrTime()
    {
        QVERIFY(m_state->awaitCommit(0, 0ms));
        QVERIFY(!m_state->awaitCommit(1, 1ms));
        m_state->setGrowth({ 1 }, 1);
        QVERIFY(m_state->awaitCommit(1, 10s));
        m_state->setTrouble(WriteTrouble());
        QVERIFY(!m_state->awaitCommit(1, 10s));
    }

    void awaitCommit_waitsWhileAnAnswerIsAtWork()
    {
        m_state->setTrouble(WriteTrouble());
        m_state->give({ Answer::Kind::Retry, {} });
        std::future<bool> isCommitted =
            std::async(std::launch::async, [this] { return m_state->awaitCommit(1, 60s); });
        QVERIFY(m_state->takeAnswer());
        m_state->setGrowth({ 1 }, 1);
        QCOMPARE(isCommitted.wait_for(0ms), std::future_status::timeout);
        m_state->setTrouble(std::nullopt);
        QCOMPARE(isCommitted.wait_for(0ms), std::future_status::timeout);
        m_state->finishAnswer();
        QVERIFY(isCommitted.get());
    }

private:
    std::unique_ptr<WritingState> m_state;
    int m_grown = 0;
    int m_troubled = 0;
};

QTEST_APPLESS_MAIN(WritingStateTest)

} // namespace tst_writingstate

#include "tst_writingstate.moc"
