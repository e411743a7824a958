// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/network.h"

#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

namespace tst_network {

class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tasks_areDoneInOrderInAnotherThread()
    {
        std::vector<int> done;
        std::thread::id place;
        {
            connections::Network network;
            for (int i = 0; i < 1000; ++i)
                network.post([&done, &place, i] {
                    done.push_back(i);
                    place = std::this_thread::get_id();
                });
        }
        QCOMPARE(done.size(), size_t(1000));
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QVERIFY(place != std::this_thread::get_id());
    }

    void tasks_mayPostTasks()
    {
        std::atomic<int> count = 0;
        connections::Network network;
        network.post([&] { network.post([&] { ++count; }); });
        QTRY_COMPARE(count.load(), 1);
    }

    void manyThreads_mayPostAtOnce()
    {
        std::atomic<int> count = 0;
        {
            connections::Network network;
            std::vector<std::thread> threads;
            for (int i = 0; i < 4; ++i)
                threads.emplace_back([&] {
                    for (int k = 0; k < 500; ++k)
                        network.post([&] { ++count; });
                });
            for (std::thread &thread : threads)
                thread.join();
        }
        QCOMPARE(count.load(), 2000);
    }
};

QTEST_GUILESS_MAIN(TestNetwork)

} // namespace tst_network

#include "tst_network.moc"
