// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/filter.h"
#include "captures/samples.h"

#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_filter {

using namespace captures;

using Ids = QList<RecordId>;

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();

    void withoutConditions_everyRowPasses() { QCOMPARE(passing({}), Ids({ 1, 2, 3, 4, 5, 6, 7, 8 })); }

    void direction_hidesTheOthers()
    {
        Filter filter;
        filter.direction = Direction::Out;
        QCOMPARE(passing(filter), Ids({ 3, 5 }));
        filter.direction = Direction::None;
        QCOMPARE(passing(filter), Ids({ 1, 8 }));
    }

    void kinds_areBits()
    {
        Filter filter;
        filter.kinds = controlKinds;
        QCOMPARE(passing(filter), Ids({ 5, 7 }));
        filter.kinds = Filter::allKinds & quint8(~controlKinds);
        QCOMPARE(passing(filter), Ids({ 1, 2, 3, 4, 6, 8 }));
        filter.kinds = 0;
        QCOMPARE(passing(filter), Ids());
    }

    void connection_hidesTheOthers()
    {
        Filter filter;
        filter.connection = ConnectionId(2);
        QCOMPARE(passing(filter), Ids({ 4, 6 }));
    }

    void size_isOfMessages_fromIncludedToExcluded()
    {
        Filter filter;
        filter.size = SizeRange{ 17, 100 };
        QCOMPARE(passing(filter), Ids({ 2 }));
        filter.size = SizeRange{ 18, 100 };
        QCOMPARE(passing(filter), Ids());
        filter.size = SizeRange{ 10, 17 };
        QCOMPARE(passing(filter), Ids({ 4 }));
    }

    void json_comparesValuesAsWritten()
    {
        Filter filter;
        filter.json = JsonCondition{ *payloads::parseJsonPath(u"$.type").path, QByteArray("\"tick\"") };
        QCOMPARE(passing(filter), Ids({ 2 }));
        filter.json->value.reset();
        QCOMPARE(passing(filter), Ids({ 3, 4, 5, 6, 7 }));
    }

    void search_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRegex");
        QTest::addColumn<Ids>("ids");
        QTest::newRow("payload") << QStringLiteral("TICK") << false << Ids({ 2 });
        QTest::newRow("beyond the preview") << QStringLiteral("needle") << false << Ids({ 6 });
        QTest::newRow("beyond the preview by expression") << QStringLiteral("n.{4}e$") << true << Ids({ 6 });
        QTest::newRow("the preview's end is no end") << QStringLiteral("x$") << true << Ids();
        QTest::newRow("event's name") << QStringLiteral("connected") << false << Ids({ 1 });
        QTest::newRow("event's detail") << QStringLiteral("peer") << false << Ids({ 1 });
        QTest::newRow("binary") << QStringLiteral("png") << false << Ids({ 4 });
        QTest::newRow("ping") << QStringLiteral("are you") << false << Ids({ 5 });
        QTest::newRow("close code") << QStringLiteral("1000") << false << Ids({ 7 });
        QTest::newRow("close reason") << QStringLiteral("enough") << false << Ids({ 7 });
        QTest::newRow("broken expression") << QStringLiteral("(") << true << Ids();
    }
    void search()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRegex);
        Filter filter;
        filter.search = Search{ text, false, isRegex };
        QTEST(passing(filter), "ids");
    }

    void conditions_holdTogether()
    {
        Filter filter;
        filter.search.text = QStringLiteral("e");
        filter.direction = Direction::In;
        filter.kinds = bitOf(Kind::Text);
        QCOMPARE(passing(filter), Ids({ 2 }));
    }

private:
    Ids passing(const Filter &filter) const
    {
        Ids ids;
        const CaptureReader reader(m_folder.filePath(QStringLiteral("filter.wscap")));
        reader.scan({}, 1, 100, [&](const ScannedRecord &record) {
            if (filter.passes(record))
                ids.append(record.row.id);
            return true;
        });
        return ids;
    }

    QTemporaryDir m_folder;
};

void TestFilter::initTestCase()
{
    using wire::Opcode;
    samples::makeCapture(
        m_folder.filePath(QStringLiteral("filter.wscap")),
        samples::batch(
            samples::event("connected", R"({"peer":"a"})"), samples::message(R"( {"type":"tick"} )"),
            samples::message("hello", 1, Direction::Out),
            samples::message(QByteArray("\x89PNG\r\n\x00\xff\x01\x02", 10), 2, Direction::In, Opcode::Binary),
            samples::message("are you?", 1, Direction::Out, Opcode::Ping),
            samples::message(QByteArray(5000, 'x') + "needle", 2, Direction::In, Opcode::Binary),
            samples::message("\x03\xe8"
                             "enough",
                             1, Direction::In, Opcode::Close),
            samples::event("closed")));
}

QTEST_GUILESS_MAIN(TestFilter)

} // namespace tst_filter

#include "tst_filter.moc"
