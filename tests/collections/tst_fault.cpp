// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/fault.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_fault {

class TestFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void message_namesThePlace_ifThereIsOne()
    {
        using collections::Fault;
        QCOMPARE((Fault{ QStringLiteral("Odd."), 3, 7 }.message()), QStringLiteral("Line 3, column 7: Odd."));
        QCOMPARE((Fault{ QStringLiteral("Too large."), 0, 0 }.message()), QStringLiteral("Too large."));
    }
};

QTEST_GUILESS_MAIN(TestFault)

} // namespace tst_fault

#include "tst_fault.moc"
