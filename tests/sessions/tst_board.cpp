// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/board.h"

#include <QTest>

#include <thread>

namespace tst_board {

using sessions::Board;
using sessions::ConnectionId;
using sessions::LiveState;

class TestBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void onlyTheNewestState_isTakenAndOneCallWakes()
    {
        int calls = 0;
        Board board([&] { ++calls; });
        LiveState state;
        for (int i = 1; i <= 3; ++i) {
            state.messagesIn = i;
            board.pin(ConnectionId(7), state);
        }
        QCOMPARE(calls, 1);
        const auto taken = board.take();
        QCOMPARE(taken.size(), size_t(1));
        QCOMPARE(taken.at(ConnectionId(7)).messagesIn, 3);
        QVERIFY(board.take().empty());
        board.pin(ConnectionId(8), state);
        QCOMPARE(calls, 2);
    }

    void twoThreads_mayPinAndTakeAtOnce()
    {
        Board board([] {});
        std::thread pinning([&] {
            LiveState state;
            for (int i = 1; i <= 20'000; ++i) {
                state.messagesIn = i;
                state.summary = QString::number(i);
                board.pin(ConnectionId(1), state);
            }
        });
        qint64 last = 0;
        while (last < 20'000) {
            for (const auto &[id, state] : board.take()) {
                QVERIFY(state.messagesIn > last);
                QCOMPARE(state.summary.toLongLong(), state.messagesIn);
                last = state.messagesIn;
            }
        }
        pinning.join();
    }
};

QTEST_GUILESS_MAIN(TestBoard)

} // namespace tst_board

#include "tst_board.moc"
