// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/captureerror.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_captureerror {

using namespace captures;

class CaptureErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void construct_keepsKindAndText()
    {
        const CaptureError error(CaptureError::Kind::TooNew, QStringLiteral("zu neu: ä"));
        QCOMPARE(error.kind(), CaptureError::Kind::TooNew);
        QCOMPARE(error.text(), QStringLiteral("zu neu: ä"));
        QCOMPARE(QByteArray(error.what()), QByteArray("zu neu: ä"));
    }
};

QTEST_GUILESS_MAIN(CaptureErrorTest)

} // namespace tst_captureerror

#include "tst_captureerror.moc"
