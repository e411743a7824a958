// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_terminal {

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void harmless_keepsLayoutAndDropsControls_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("layout") << QByteArray("a\tb\r\nc") << QStringLiteral("a\tb\nc");
        QTest::newRow("escape") << QByteArray("\x1b[31mred") << QStringLiteral("?[31mred");
        QTest::newRow("C1") << QByteArray("\xc2\x9b"
                                          "x")
                            << QStringLiteral("?x");
        QTest::newRow("text") << QByteArray("é中") << QStringLiteral("é中");
    }
    void harmless_keepsLayoutAndDropsControls()
    {
        QFETCH(QByteArray, bytes);
        QTEST(cli::harmless(bytes), "expected");
    }
};

QTEST_APPLESS_MAIN(TestTerminal)

} // namespace tst_terminal

#include "tst_terminal.moc"
