// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/visibletext.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_visibletext {

using namespace payloads;

class TestVisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void visibleText_isOneHonestLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("empty", {}, {});
        row("blanks and line ends", QStringLiteral("a \t\r\n b"), QStringLiteral("a b"));
        row("control", QStringLiteral("a\u0001b\u007fc\u0085"), QStringLiteral("a␁b␡c⟨U+0085⟩"));
        row("direction", QStringLiteral("a\u202eb\u2069"), QStringLiteral("a⟨U+202E⟩b⟨U+2069⟩"));
        row("invisible", QStringLiteral("pay\u200bpal\ufeff"), QStringLiteral("pay⟨U+200B⟩pal⟨U+FEFF⟩"));
        row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a⟨U+2028⟩b"));
        row("tags", QStringLiteral("a\U000e0041b"), QStringLiteral("a⟨U+E0041⟩b"));
        row("lone surrogate", QString(QChar(0xd83d)) + QStringLiteral("x"), QStringLiteral("⟨U+D83D⟩x"));
        row("accents", QStringLiteral("e\u0301 o\u0323\u0302"), QStringLiteral("e\u0301 o\u0323\u0302"));
        row("a heap of marks", QStringLiteral("e") + QString(6, QChar(0x0301)),
            QStringLiteral("e\u0301\u0301\u0301\u0301⟨U+0301⟩⟨U+0301⟩"));
        const QString family = QStringLiteral("\U0001f468\u200d\U0001f469\u200d\U0001f467");
        row("an emoji of several", family, family);
        const QString persian = QStringLiteral("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645");
        row("Persian", persian, persian);
        row("a joiner that only hides", QStringLiteral("pay\u200dpal\u200c"),
            QStringLiteral("pay⟨U+200D⟩pal⟨U+200C⟩"));
    }
    void visibleText_isOneHonestLine()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "shown");
    }

    void visibleStart_saysWhereThereIsMore()
    {
        QCOMPARE(visibleStart(u"a\nb", 3), QStringLiteral("a b"));
        QCOMPARE(visibleStart(u"a\u202Ebc", 3).size(), visibleText(u"a\u202Eb").size() + 1);
        QVERIFY(visibleStart(QString(3'000'000, u'x'), 10) == QString(10, u'x') + u'…');
    }

    void visibleLines_keepsLinesAndBlanks()
    {
        QCOMPARE(visibleLines(QStringLiteral("a  b\r\n\tc\rd\x1b\n")), QStringLiteral("a  b\n\tc\nd␛\n"));
        QCOMPARE(visibleLines({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestVisibleText)

} // namespace tst_visibletext

#include "tst_visibletext.moc"
