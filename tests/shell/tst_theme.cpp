// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "panels/look/tones.h"

#include <QApplication>

#include <QRegularExpression>
#include <QTest>

using namespace shell;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says the excepted one of every window.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

    void applyTheme_changesTheWholeApplication()
    {
        applyTheme(ThemeChoice::Dark);
        QVERIFY(panels::isDark(QApplication::palette()));
        applyTheme(ThemeChoice::Light);
        QVERIFY(!panels::isDark(QApplication::palette()));
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
    }

    void aPreparedTheme_isAppliedWhole()
    {
        applyTheme(ThemeChoice::Dark);
        const QString dark = qApp->styleSheet();
        prepareTheme(ThemeChoice::Light);
        QVERIFY(!panels::isDark(QApplication::palette()));
        applyTheme(ThemeChoice::Light);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(qApp->styleSheet() != dark);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
