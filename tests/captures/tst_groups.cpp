// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/groups.h"
#include "captures/scanned.h"

#include <QRegularExpression>

namespace tst_groups {

using namespace captures;
using samples::message;

class TestGroups : public QObject
{
    Q_OBJECT

    static Grouping byPath(QStringView path)
    {
        return { GroupBy::JsonPath, *payloads::parseJsonPath(path).path };
    }

    // "value count bytes", sorted; "-" for what has no value, "…" for the others.
    static QStringList linesOf(const GroupTally &tally)
    {
        QStringList lines;
        for (const Group &group : tally.groups()) {
            QString value = group.key.json.isEmpty() ? QString::number(group.key.number)
                                                     : QString::fromUtf8(group.key.json);
            if (group.key.sort != GroupKey::Sort::Value)
                value = group.key.sort == GroupKey::Sort::Without ? QStringLiteral("-") : QStringLiteral("…");
            lines.append(QStringLiteral("%1 %2 %3").arg(value).arg(group.messages).arg(group.bytes));
        }
        lines.sort();
        return lines;
    }

    static GroupTally tallyOf(const Grouping &grouping, Batch records)
    {
        GroupTally tally(grouping);
        samples::scan(std::move(records), [&tally](const ScannedRecord &record) { tally.take(record); });
        return tally;
    }

    static Batch variety()
    {
        return samples::batch(samples::event("connecting"), message(R"({"type":"trade","n":1})"),
                              message(R"({"type":"quote"})", 2), message("plain", 1, Direction::Out),
                              message({}, 2, Direction::In, wire::Opcode::Ping),
                              message(R"({"type":"trade"})", 1, Direction::Out, wire::Opcode::Binary));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void messages_areCountedByWhatTheyHaveInCommon_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QString>("lines");
        QTest::newRow("direction") << Grouping{ GroupBy::Direction, {} } << QStringLiteral("1 3 38, 2 2 21");
        QTest::newRow("kind") << Grouping{ GroupBy::Kind, {} } << QStringLiteral("1 3 43, 2 1 16, 3 1 0");
        QTest::newRow("connection") << Grouping{ GroupBy::Connection, {} }
                                    << QStringLiteral("1 3 43, 2 2 16");
        QTest::newRow("size") << Grouping{ GroupBy::SizeClass, {} } << QStringLiteral("0 1 0, 1 4 59");
        QTest::newRow("path") << byPath(u"$.type") << QStringLiteral("\"quote\" 1 16, \"trade\" 2 38, - 2 5");
        QTest::newRow("rare path") << byPath(u"$.n") << QStringLiteral("- 4 37, 1 1 22");
    }

    void messages_areCountedByWhatTheyHaveInCommon()
    {
        QFETCH(Grouping, grouping);
        const GroupTally tally = tallyOf(grouping, variety());
        QTEST(linesOf(tally).join(QStringLiteral(", ")), "lines");
        QCOMPARE(tally.messages(), 5);
    }

    void severalValues_countInEachOnce()
    {
        const GroupTally tally = tallyOf(byPath(u"$[*]"), samples::batch(message("[1,2,1]"), message("[2]")));
        QCOMPARE(linesOf(tally), QStringList({ QStringLiteral("1 1 7"), QStringLiteral("2 2 10") }));
        QCOMPARE(tally.messages(), 2);
    }

    void longPayload_isReadWhole()
    {
        const QByteArray text = "{\"filler\":\"" + QByteArray(5000, 'x') + "\",\"type\":\"late\"}";
        const GroupTally tally = tallyOf(byPath(u"$.type"), samples::batch(message(text)));
        QCOMPARE(tally.groups().front().key.json, QByteArray(R"("late")"));
    }

    void valuesBeyondTheBound_areCountedTogether()
    {
        Batch records;
        const int surplus = 500;
        for (size_t i = 0; i < GroupTally::maxGroups + surplus; ++i)
            records.emplace_back(message(QByteArray::number(qint64(i))));
        records.emplace_back(message("0"));
        const GroupTally tally = tallyOf(byPath(u"$"), std::move(records));
        QCOMPARE(tally.groups().size(), GroupTally::maxGroups + 1);
        QCOMPARE(tally.groups().back().key.sort, GroupKey::Sort::Others);
        QCOMPARE(tally.groups().back().messages, surplus);
        QCOMPARE(tally.groups().front().messages, 2);
    }

    void hugeValues_areBoundedByTheirBytes()
    {
        Batch records;
        for (int i = 0; i < 3; ++i)
            records.emplace_back(
                message('"' + QByteArray(GroupTally::maxKeyBytes / 2 - 10, char('a' + i)) + '"'));
        const GroupTally tally = tallyOf(byPath(u"$"), std::move(records));
        QCOMPARE(tally.groups().size(), size_t(3));
        QCOMPARE(tally.groups().back().key.sort, GroupKey::Sort::Others);
    }

    void boundlessMessages_sumUpToTheMost()
    {
        const GroupTally tally = tallyOf(
            { GroupBy::Kind, {} }, samples::batch(samples::boundlessMessage(), samples::boundlessMessage()));
        QCOMPARE(tally.groups().front().bytes, std::numeric_limits<qint64>::max());
    }

    void times_areOfTheMessages()
    {
        Batch records;
        for (const int micros : { 5, 3, 9 }) {
            MessageRecord record = message("x");
            record.message.time = samples::at(micros);
            records.emplace_back(record);
        }
        const GroupTally tally = tallyOf({ GroupBy::Kind, {} }, std::move(records));
        QCOMPARE(tally.first(), samples::at(3));
        QCOMPARE(tally.latest(), samples::at(9));
        QCOMPARE(tally.groups().front().last, samples::at(9));
    }

    void sizeClasses_followEachOther()
    {
        QCOMPARE(sizeClasses().front().from, 0);
        for (size_t i = 1; i < sizeClasses().size(); ++i)
            QCOMPARE(sizeClasses()[i].from, sizeClasses()[i - 1].below);
        for (int i = 0; i < int(sizeClasses().size()); ++i) {
            QCOMPARE(sizeClassOf(sizeClasses()[size_t(i)].from), i);
            QCOMPARE(sizeClassOf(sizeClasses()[size_t(i)].below - 1), i);
        }
    }
};

QTEST_GUILESS_MAIN(TestGroups)

} // namespace tst_groups

#include "tst_groups.moc"
