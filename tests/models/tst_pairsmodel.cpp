// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairsmodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace tst_pairsmodel {

using models::Pair;
using models::PairsModel;

class TestPairsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void lastLine_becomesAPair_whenWrittenInto()
    {
        Table table;
        QCOMPARE(table.model.rowCount(), 1);
        QVERIFY(table.write(0, PairsModel::NameColumn, QString()));
        QCOMPARE(table.model.rowCount(), 1);
        const QPersistentModelIndex editing = table.model.index(0, PairsModel::NameColumn);
        QVERIFY(table.write(0, PairsModel::NameColumn, QStringLiteral("a")));
        QCOMPARE(editing.row(), 0); // an open editor stays on its line
        QVERIFY(table.write(0, PairsModel::ValueColumn, QStringLiteral("1")));
        QVERIFY(table.write(1, PairsModel::ValueColumn, QStringLiteral("2")));
        QCOMPARE(table.text(), QStringLiteral("a=1 =2"));
        QCOMPARE(table.model.rowCount(), 3);
        QCOMPARE(table.edited.size(), 3);
    }

    void setPairs_tellsOnlyOfLinesThatDiffer()
    {
        Table table;
        table.model.setPairs(pairs("a=1 b=2 c=3"));
        const QPersistentModelIndex last = table.model.index(2, PairsModel::ValueColumn);
        QSignalSpy changed(&table.model, &PairsModel::dataChanged);
        table.model.setPairs(pairs("a=1 b=22 c=3"));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        table.model.setPairs(pairs("a=1 b=22 x=0 y=0 c=3"));
        QCOMPARE(last.row(), 4);
        table.model.setPairs(pairs("a=1 c=3"));
        QCOMPARE(last.row(), 1);
        table.model.setPairs(pairs("a=1 c=3"));
        QCOMPARE(changed.size(), 1);
        table.model.setPairs({});
        QCOMPARE(table.model.rowCount(), 1);
        QCOMPARE(table.edited.size(), 0);
    }

    void move_goesUpAndDown_notBeyondTheEnds()
    {
        Table table;
        table.model.setPairs(pairs("a=1 b=2 a=3"));
        QVERIFY(table.model.move(0, 2));
        QCOMPARE(table.text(), QStringLiteral("b=2 a=3 a=1"));
        QVERIFY(table.model.move(2, 1));
        QCOMPARE(table.text(), QStringLiteral("b=2 a=1 a=3"));
        QVERIFY(!table.model.move(0, -1));
        QVERIFY(!table.model.move(2, 3)); // the empty line stays last
        QVERIFY(!table.model.move(3, 0));
        QCOMPARE(table.edited.size(), 2);
    }

    void drop_movesTheLine_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("result");
        QTest::newRow("down") << 0 << 2 << QStringLiteral("b=2 a=1 c=3");
        QTest::newRow("up") << 2 << 0 << QStringLiteral("c=3 a=1 b=2");
        QTest::newRow("to the end") << 0 << 3 << QStringLiteral("b=2 c=3 a=1");
        QTest::newRow("behind the empty line") << 0 << 4 << QStringLiteral("b=2 c=3 a=1");
        QTest::newRow("where it is") << 1 << 1 << QStringLiteral("a=1 b=2 c=3");
        QTest::newRow("beside all") << 0 << -1 << QStringLiteral("b=2 c=3 a=1");
    }

    void drop_movesTheLine()
    {
        QFETCH(int, from);
        QFETCH(int, row);
        QFETCH(QString, result);
        Table table;
        table.model.setPairs(pairs("a=1 b=2 c=3"));
        const std::unique_ptr<QMimeData> data(table.model.mimeData({ table.model.index(from, 0) }));
        table.model.dropMimeData(data.get(), Qt::MoveAction, row, 0, {});
        QCOMPARE(table.text(), result);
        Table other;
        other.model.setPairs(pairs("x=1 y=2"));
        other.model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
        QCOMPARE(other.text(), QStringLiteral("x=1 y=2"));
    }

    void removeAndInsert_keepTheRest()
    {
        Table table;
        table.model.setPairs(pairs("a=1 b=2 c=3 d=4"));
        table.model.remove({ 1, 3, 1, 4, -1 });
        QCOMPARE(table.text(), QStringLiteral("a=1 c=3"));
        table.model.insert(1, pairs("x=1 y=2"));
        QCOMPARE(table.text(), QStringLiteral("a=1 x=1 y=2 c=3"));
        table.model.insert(99, pairs("z=1"));
        QCOMPARE(table.text(), QStringLiteral("a=1 x=1 y=2 c=3 z=1"));
        QCOMPARE(table.edited.size(), 3);
    }

    void restore_putsBackWhereItStood_theLastFirst()
    {
        Table table;
        table.model.setPairs(pairs("a=1 b=2 c=3 d=4"));
        table.model.remove({ 1, 3 });
        table.model.remove({ 0 });
        table.model.setData(table.model.index(0, PairsModel::ValueColumn), QStringLiteral("9"));
        QVERIFY(table.model.restore());
        QCOMPARE(table.text(), QStringLiteral("a=1 c=9"));
        QVERIFY(table.model.restore());
        QCOMPARE(table.text(), QStringLiteral("a=1 b=2 c=9 d=4"));
        QVERIFY(!table.model.restore());
        QCOMPARE(table.edited.size(), 5);
    }

    // What was removed from one connection's headers must not come into those of another.
    void restore_ofOtherLines_doesNothing()
    {
        Table table;
        table.model.setPairs(pairs("a=1"));
        table.model.remove({ 0 });
        table.model.setPairs(pairs("x=1"));
        QVERIFY(!table.model.restore());
        table.model.remove({ 0 });
        table.model.forgetRemoved();
        QVERIFY(!table.model.restore());
        QCOMPARE(table.text(), QString());
    }

    void emptyLines_goWhenOneLeavesThem()
    {
        Table table;
        table.model.setPairs({ { QStringLiteral("a"), {} }, {}, {}, { {}, {}, true, true } });
        table.model.dropEmptyLines(1);
        QCOMPARE(table.model.pairs().size(), 3);
        table.model.dropEmptyLines();
        QCOMPARE(table.model.pairs().size(), 2);
        QVERIFY(table.model.pairs().last().isBare);
    }

    void bareName_getsAnEqualsSignWithItsValue()
    {
        Table table;
        table.model.setPairs({ { QStringLiteral("debug"), {}, true, true } });
        table.write(0, PairsModel::NameColumn, QStringLiteral("trace"));
        QVERIFY(table.model.pairs().first().isBare);
        table.write(0, PairsModel::ValueColumn, QStringLiteral("1"));
        QVERIFY(!table.model.pairs().first().isBare);
    }

    void secret_isShownAsDots_butEditedAsItIs()
    {
        Table table;
        table.model.setSecrecy([](const Pair &pair) { return pair.name == QStringLiteral("Cookie"); });
        table.model.setPairs(pairs("Cookie=abc X=1"));
        const QModelIndex value = table.model.index(0, PairsModel::ValueColumn);
        QVERIFY(!value.data().toString().contains(u'a'));
        QVERIFY(!value.data(Qt::AccessibleTextRole).toString().contains(u'a'));
        QCOMPARE(value.data(Qt::EditRole).toString(), QStringLiteral("abc"));
        QCOMPARE(table.model.index(1, PairsModel::ValueColumn).data().toString(), QStringLiteral("1"));
        table.model.setShowsSecrets(true);
        QCOMPARE(value.data().toString(), QStringLiteral("abc"));
    }

    void judge_marksEnabledLinesOnly()
    {
        Table table;
        table.model.setJudge([](const Pair &pair) {
            return PairsModel::Note{ QStringLiteral("bad"), pair.name == QStringLiteral("b") };
        });
        table.model.setPairs(pairs("a=1 b=2"));
        const QModelIndex note = table.model.index(1, PairsModel::NoteColumn);
        QCOMPARE(note.data().toString(), QStringLiteral("bad"));
        QVERIFY(note.data(PairsModel::FaultRole).toBool());
        QCOMPARE(table.model.faults(), 1);
        table.model.setData(table.model.index(1, PairsModel::EnabledColumn), Qt::Unchecked,
                            Qt::CheckStateRole);
        QVERIFY(!note.data(PairsModel::FaultRole).toBool());
        QCOMPARE(table.model.faults(), 0);
    }

private:
    struct Table
    {
        PairsModel model;
        QAbstractItemModelTester tester{ &model, QAbstractItemModelTester::FailureReportingMode::QtTest };
        QSignalSpy edited{ &model, &PairsModel::edited };

        bool write(int row, int column, const QString &text)
        {
            return model.setData(model.index(row, column), text);
        }
        QString text() const
        {
            QStringList lines;
            for (const Pair &pair : model.pairs())
                lines.append(pair.name + u'=' + pair.value);
            return lines.join(u' ');
        }
    };

    static QList<Pair> pairs(const char *text)
    {
        QList<Pair> pairs;
        for (const QString &line : QString::fromLatin1(text).split(u' '))
            pairs.append({ line.section(u'=', 0, 0), line.section(u'=', 1) });
        return pairs;
    }
};

QTEST_GUILESS_MAIN(TestPairsModel)

} // namespace tst_pairsmodel

#include "tst_pairsmodel.moc"
