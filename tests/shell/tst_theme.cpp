// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/theme.h"

#include "panels/look/tones.h"

#include <QApplication>
#include <QPushButton>
#include <QStyle>
#include <QToolTip>

#include <QRegularExpression>
#include <QTest>

namespace tst_theme {

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
        QVERIFY(panels::isDark(QToolTip::palette()));
        applyTheme(ThemeChoice::Light);
        QVERIFY(!panels::isDark(QApplication::palette()));
        QVERIFY(!panels::isDark(QToolTip::palette()));
        QCOMPARE(QApplication::palette().color(QPalette::Base), lightPalette().color(QPalette::Base));
    }

    void anotherTheme_isAnotherPaletteOnly()
    {
        applyTheme(ThemeChoice::Dark);
        const QStyle *style = QApplication::style();
        applyTheme(ThemeChoice::Light);
        QCOMPARE(QApplication::style(), style);
        QVERIFY(qApp->styleSheet().isEmpty()); // one would style each widget by itself
    }

    void anotherTheme_isSeenOnWhatIsShown()
    {
        applyTheme(ThemeChoice::Light);
        QPushButton button;
        button.resize(80, 28);
        button.show();
        QCOMPARE(groundOf(button), lightPalette().color(QPalette::Button));
        applyTheme(ThemeChoice::Dark);
        QTRY_COMPARE(groundOf(button), darkPalette().color(QPalette::Button));
    }

private:
    static QColor groundOf(QWidget &widget) { return widget.grab().toImage().pixelColor(6, 14); }
};

QTEST_MAIN(TestTheme)

} // namespace tst_theme

#include "tst_theme.moc"
