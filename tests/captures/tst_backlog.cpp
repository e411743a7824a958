// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/backlog.h"
#include "captures/samples.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_backlog {

using namespace captures;

class BacklogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void append_ofNothing_keepsItEmpty()
    {
        Backlog backlog;
        backlog.append({});
        QVERIFY(backlog.isEmpty());
        QCOMPARE(backlog.next(), nullptr);
        QCOMPARE(backlog.uncommitted(), 0);
    }

    void next_goesThroughAllBatchesInOrder()
    {
        Backlog backlog = filled();
        QCOMPARE(names(backlog, 3), QByteArray("abc"));
        QCOMPARE(backlog.next(), nullptr);
        QCOMPARE(backlog.uncommitted(), 3);
    }

    void commit_inTheMiddleOfABatch_keepsTheRest()
    {
        Backlog backlog = filled();
        QCOMPARE(names(backlog, 1), QByteArray("a"));
        backlog.commit();
        QCOMPARE(backlog.uncommitted(), 2);
        QVERIFY(backlog.spent().empty());
        QCOMPARE(names(backlog, 2), QByteArray("bc"));
        backlog.commit();
        QVERIFY(backlog.isEmpty());
        QCOMPARE(backlog.spent().size(), size_t(2));
    }

    void rollback_bringsBackWhatWasNotCommitted()
    {
        Backlog backlog = filled();
        names(backlog, 1);
        backlog.commit();
        names(backlog, 2);
        backlog.rollback();
        QCOMPARE(names(backlog, 2), QByteArray("bc"));
        QCOMPARE(backlog.next(), nullptr);
    }

private:
    static Backlog filled()
    {
        Backlog backlog;
        backlog.append(samples::batch(samples::event("a"), samples::event("b")));
        backlog.append(samples::batch(samples::event("c")));
        return backlog;
    }

    static QByteArray names(Backlog &backlog, int count)
    {
        QByteArray all;
        for (; count > 0 && backlog.next(); --count, backlog.advance())
            all += std::get<EventRecord>(*backlog.next()).name;
        return all;
    }
};

QTEST_GUILESS_MAIN(BacklogTest)

} // namespace tst_backlog

#include "tst_backlog.moc"
