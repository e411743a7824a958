// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/undohistory.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_undohistory {

using collections::Change;
using collections::UndoHistory;

class TestUndoHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void empty_hasNothingToOffer()
    {
        const UndoHistory history;
        QVERIFY(!history.canUndo() && !history.canRedo());
        QCOMPARE(history.undoText(), QString());
        QCOMPARE(history.redoText(), QString());
    }

    void undo_appliesTheReverse_redoTheSameAgain()
    {
        UndoHistory history;
        history.add(rename("a", "b"));
        QCOMPARE(history.undoText(), QStringLiteral("a to b"));
        QCOMPARE(history.undo(apply()), QString());
        QVERIFY(!history.canUndo());
        QCOMPARE(history.redoText(), QStringLiteral("a to b"));
        QCOMPARE(history.redo(apply()), QString());
        QVERIFY(history.canUndo() && !history.canRedo());
        QCOMPARE(m_applied, (QStringList{ QStringLiteral("b>a"), QStringLiteral("a>b") }));
    }

    void newChange_endsRedoing()
    {
        UndoHistory history;
        history.add(rename("a", "b"));
        history.undo(apply());
        history.add(rename("a", "c"));
        QVERIFY(!history.canRedo());
        QCOMPARE(history.undoText(), QStringLiteral("a to c"));
    }

    void changeThatCannotBeApplied_isForgotten()
    {
        UndoHistory history;
        const auto fail = [](const Change &) {
            return QStringLiteral("no");
        };
        history.add(rename("a", "b"));
        history.add(rename("b", "c"));
        QCOMPARE(history.undo(fail), QStringLiteral("no"));
        QVERIFY(!history.canRedo());
        QCOMPARE(history.undoText(), QStringLiteral("a to b"));
        history.undo(apply());
        QCOMPARE(history.redo(fail), QStringLiteral("no"));
        QVERIFY(!history.canUndo() && !history.canRedo());
    }

    // Whoever is told of the change while it is applied sees it neither done nor undone.
    void changeAtWork_isOnNeitherSide()
    {
        UndoHistory history;
        history.add(rename("a", "b"));
        history.undo([&history](const Change &) {
            return history.canUndo() || history.canRedo() ? QStringLiteral("seen") : QString();
        });
        QVERIFY(history.canRedo());
    }

    void only200_areRemembered()
    {
        UndoHistory history;
        history.add(rename("the", "first"));
        for (int i = 0; i < 200; ++i)
            history.add(rename("a", "b"));
        int undone = 0;
        for (; history.canUndo(); ++undone)
            history.undo(apply());
        QCOMPARE(undone, 200);
        QVERIFY(!m_applied.contains(QStringLiteral("first>the")));
    }

    void clear_forgetsBothSides()
    {
        UndoHistory history;
        history.add(rename("a", "b"));
        history.add(rename("b", "c"));
        history.undo(apply());
        history.clear();
        QVERIFY(!history.canUndo() && !history.canRedo());
    }

    void cleanup() { m_applied.clear(); }

private:
    static Change rename(const char *from, const char *to)
    {
        Change change(QStringLiteral("%1 to %2").arg(QLatin1String(from), QLatin1String(to)));
        change.renameFolder(QString::fromLatin1(from), QString::fromLatin1(to));
        return change;
    }
    UndoHistory::Apply apply()
    {
        return [this](const Change &change) {
            const auto [from, to] = change.renamedFolders().first();
            m_applied.append(from + QLatin1Char('>') + to);
            return QString();
        };
    }

    QStringList m_applied;
};

QTEST_APPLESS_MAIN(TestUndoHistory)

} // namespace tst_undohistory

#include "tst_undohistory.moc"
