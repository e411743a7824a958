// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/fields.h"

#include "collections/fault.h"
#include "collections/yamlreader.h"
#include "collections/yamlwriter.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_fields {

using namespace collections;

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fieldsOfAnotherKind_sayWhereAndWhat_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("text") << QByteArray("a: b\ntext: [x]\n");
        QTest::newRow("flag") << QByteArray("a: b\nflag: 1\n");
        QTest::newRow("number") << QByteArray("a: b\nnumber: many\n");
        QTest::newRow("number over its bound") << QByteArray("a: b\nnumber: 11\n");
        QTest::newRow("texts") << QByteArray("a: b\ntexts: x\n");
        QTest::newRow("texts of maps") << QByteArray("a: b\ntexts: [{c: d}]\n");
        QTest::newRow("maps") << QByteArray("a: b\nmaps: [x]\n");
        QTest::newRow("map") << QByteArray("a: b\nmap: x\n");
        QTest::newRow("choice") << QByteArray("a: b\nchoice: green\n");
    }
    void fieldsOfAnotherKind_sayWhereAndWhat()
    {
        QFETCH(QByteArray, file);
        const Value value = readYaml(file);
        try {
            readAll(FieldReader(value));
            QFAIL("no fault");
        } catch (const Fault &fault) {
            QCOMPARE(fault.line, 2);
            QVERIFY(!fault.text.isEmpty());
        }
    }

    void fieldsThatAreNotThere_haveTheirStandard()
    {
        const Value value = readYaml("text: null\n");
        const FieldReader fields(value);
        QCOMPARE(fields.text(QLatin1String("text")), QString());
        QCOMPARE(fields.flag(QLatin1String("flag"), true), true);
        QCOMPARE(fields.number(QLatin1String("number"), 7, 0, 10), 7);
        QCOMPARE(fields.choice(QLatin1String("choice"), { QStringLiteral("red") }), 0);
        readAll(fields);
    }

    void unknownFields_areKeptBehindTheKnown()
    {
        const Value before = readYaml("new: [1]\nname: old\nflag: true\n");
        FieldWriter fields(before);
        fields.always(QLatin1String("name"), QStringLiteral("now"));
        fields.flag(QLatin1String("flag"), false, false);
        fields.number(QLatin1String("number"), 3, 0);
        QCOMPARE(writeYaml(fields.finished()), QByteArray("name: now\nnumber: 3\nnew:\n  - 1\n"));
    }

private:
    static void readAll(const FieldReader &fields)
    {
        fields.text(QLatin1String("text"));
        fields.flag(QLatin1String("flag"), true);
        fields.number(QLatin1String("number"), 7, 0, 10);
        fields.texts(QLatin1String("texts"));
        fields.maps(QLatin1String("maps"));
        fields.map(QLatin1String("map"));
        fields.choice(QLatin1String("choice"), { QStringLiteral("red") });
    }
};

QTEST_GUILESS_MAIN(TestFields)

} // namespace tst_fields

#include "tst_fields.moc"
