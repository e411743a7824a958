// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/budget.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace tst_budget {

using captures::Kind;

class TestBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void row_isJudgedBySizeAndKind_data();
    void row_isJudgedBySizeAndKind();
    void setBytes_tellsChangesOnly();
};

void TestBudget::row_isJudgedBySizeAndKind_data()
{
    QTest::addColumn<qint64>("budget");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isOver");

    QTest::newRow("none") << qint64(0) << qint64(1'000'000) << Kind::Text << false;
    QTest::newRow("exactly") << qint64(1000) << qint64(1000) << Kind::Text << false;
    QTest::newRow("one more") << qint64(1000) << qint64(1001) << Kind::Binary << true;
    QTest::newRow("control") << qint64(100) << qint64(125) << Kind::Ping << true;
    QTest::newRow("event") << qint64(1) << qint64(2000) << Kind::Event << false;
    QTest::newRow("below nothing") << qint64(-5) << qint64(1) << Kind::Text << false;
}

void TestBudget::row_isJudgedBySizeAndKind()
{
    QFETCH(qint64, budget);
    QFETCH(qint64, size);
    QFETCH(Kind, kind);
    models::Budget judge;
    judge.setBytes(budget);
    captures::Row row;
    row.size = size;
    row.kind = kind;
    QTEST(judge.isExceededBy(row), "isOver");
}

void TestBudget::setBytes_tellsChangesOnly()
{
    models::Budget budget;
    QSignalSpy changed(&budget, &models::Budget::changed);
    budget.setBytes(1000);
    budget.setBytes(1000);
    QCOMPARE(changed.size(), 1);
    budget.setBytes(0);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(budget.bytes(), 0);
}

QTEST_GUILESS_MAIN(TestBudget)

} // namespace tst_budget

#include "tst_budget.moc"
