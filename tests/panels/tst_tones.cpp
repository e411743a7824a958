// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/tones.h"

#include <QPalette>

#include <cmath>

#include <QRegularExpression>
#include <QTest>

namespace tst_tones {

using namespace panels;

class TestTones : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tones_standOut_data()
    {
        QTest::addColumn<QColor>("ground");
        QTest::newRow("light") << QColor(0xeef0f3);
        QTest::newRow("dark") << QColor(0x23272d);
    }
    void tones_standOut()
    {
        QFETCH(QColor, ground);
        QPalette palette;
        palette.setColor(QPalette::Window, ground);
        const Tones &tones = tonesFor(palette);
        for (const QColor &tone : { tones.in, tones.out, tones.good, tones.busy, tones.bad, tones.muted })
            for (const QColor &back : { ground, tones.eventBack, tones.alarmBack })
                QVERIFY2(contrast(tone, back) >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2: %3")
                                        .arg(tone.name(), back.name())
                                        .arg(contrast(tone, back))));
        QVERIFY2(contrast(tones.muted, tones.matchBack) >= 4.5,
                 qPrintable(QString::number(contrast(tones.muted, tones.matchBack))));
    }

private:
    // WCAG 2: relative luminance.
    static double luminance(const QColor &colour)
    {
        const auto part = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
    }
    static double contrast(const QColor &a, const QColor &b)
    {
        const double light = std::max(luminance(a), luminance(b));
        return (light + 0.05) / (std::min(luminance(a), luminance(b)) + 0.05);
    }
};

QTEST_GUILESS_MAIN(TestTones)

} // namespace tst_tones

#include "tst_tones.moc"
