// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/strip.h"

#include "panels/look/tones.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>

namespace tst_strip {

using namespace panels;

class TestStrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aStrip_hasTheWindowsGroundAndALineBelow()
    {
        QWidget panel; // on a ground of its own
        panel.setPalette(QPalette(Qt::red));
        Strip strip(&panel);
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(0x23272d));
        strip.setPalette(palette);
        strip.resize(40, 20);
        const QImage image = strip.grab().toImage();
        QCOMPARE(image.pixelColor(20, 0), QColor(0x23272d));
        QCOMPARE(image.pixelColor(20, 18), QColor(0x23272d));
        QCOMPARE(image.pixelColor(20, 19), tonesFor(palette).line);
    }
};

QTEST_MAIN(TestStrip)

} // namespace tst_strip

#include "tst_strip.moc"
