// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sizeinput.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_sizeinput {

using namespace models;

class TestSizeInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void typed_isBytes_data()
    {
        QTest::addColumn<qint64>("bytes"); // -1: not a size
        const auto row = [](const char *typed, qint64 bytes) {
            QTest::newRow(typed) << bytes;
        };
        row("", 0);
        row("0", 0);
        row("1000", 1000);
        row(" 1 kB ", 1000);
        row("1k", 1000);
        row("1.5MB", 1'500'000);
        row("64 KiB", 65536);
        row("64ki", 65536);
        row("2 GiB", 2LL << 30);
        row("12 b", 12);
        row("kB", -1);
        row("-1", -1);
        row("1 xB", -1);
        row("1..5", -1);
        row("99999 GB", -1);
    }

    void typed_isBytes()
    {
        QFETCH(qint64, bytes);
        QCOMPARE(parseSize(QString::fromLatin1(QTest::currentDataTag())).value_or(-1), bytes);
    }

    void sizeInput_isReadAsTheSame()
    {
        QCOMPARE(sizeInput(0), QString());
        QCOMPARE(sizeInput(1000), QStringLiteral("1 kB"));
        QCOMPARE(sizeInput(65536), QStringLiteral("64 KiB"));
        for (const qint64 bytes : { 1, 999, 1001, 1024, 2'000'000, 123'456'789 })
            QCOMPARE(parseSize(sizeInput(bytes)), bytes);
    }
};

QTEST_GUILESS_MAIN(TestSizeInput)

} // namespace tst_sizeinput

#include "tst_sizeinput.moc"
