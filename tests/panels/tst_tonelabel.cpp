// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look/tonelabel.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

namespace tst_tonelabel {

using panels::ToneLabel;
using panels::Tones;

class TestToneLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_before = QApplication::palette();
        QApplication::setPalette(ground(Qt::white, Qt::black));
    }
    void cleanup() { QApplication::setPalette(m_before); }

    void tone_isThatOfTheTheme_whateverThemeComes()
    {
        QWidget panel;
        ToneLabel label(&Tones::bad, &panel);
        const QColor inLight = colourOf(label);
        QCOMPARE(inLight, panels::tonesFor(panel.palette()).bad);
        QApplication::setPalette(ground(Qt::black, Qt::white));
        QTRY_VERIFY(colourOf(label) != inLight); // widgets are told a moment later
        QCOMPARE(colourOf(label), panels::tonesFor(panel.palette()).bad);
        QCOMPARE(label.palette().color(QPalette::Window), QColor(Qt::black)); // the rest is the parent's
        QApplication::setPalette(ground(Qt::white, Qt::black));
        QTRY_COMPARE(colourOf(label), inLight);
    }

    void withoutATone_itIsALabelAsOthers()
    {
        QWidget panel;
        ToneLabel label(&Tones::bad, &panel);
        label.setTone(nullptr);
        QCOMPARE(colourOf(label), QColor(Qt::black));
        QApplication::setPalette(ground(Qt::black, Qt::white));
        QTRY_COMPARE(colourOf(label), QColor(Qt::white));
        label.setTone(&Tones::busy);
        QCOMPARE(colourOf(label), panels::tonesFor(panel.palette()).busy);
    }

    void markup_isText() { QCOMPARE(ToneLabel(&Tones::muted).textFormat(), Qt::PlainText); }

private:
    static QPalette ground(const QColor &window, const QColor &text)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::Base, window);
        palette.setColor(QPalette::WindowText, text);
        palette.setColor(QPalette::Text, text);
        return palette;
    }
    static QColor colourOf(const ToneLabel &label) { return label.palette().color(QPalette::WindowText); }

    QPalette m_before;
};

QTEST_MAIN(TestToneLabel)

} // namespace tst_tonelabel

#include "tst_tonelabel.moc"
