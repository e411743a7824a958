// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payloads/jsonmembers.h"

#include <QByteArrayList>
#include <QRegularExpression>
#include <QTest>

namespace tst_jsonmembers {

using namespace payloads;

class TestJsonMembers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void object_isReadInOrder();
    void cutOffText_keepsWhatIsThere_data();
    void cutOffText_keepsWhatIsThere();
    void otherText_hasNoMembers_data();
    void otherText_hasNoMembers();
    void memberBytes_areThoseOfEitherForm();
};

void TestJsonMembers::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestJsonMembers::object_isReadInOrder()
{
    const QList<JsonMember> members = jsonMembers(
        R"({"by":"server","clean":true,"phases":{"tcp":12,"s":"}"},"code":1000,"q":"a\"\u4e2d"})");
    QCOMPARE(members.size(), 5);
    QCOMPARE(members[0].key, "by");
    QCOMPARE(members[0].value, "server");
    QVERIFY(members[0].isString);
    QCOMPARE(members[2].value, R"({"tcp":12,"s":"}"})");
    QCOMPARE(members[3].value, "1000");
    QVERIFY(!members[3].isString);
    QCOMPARE(members[4].value, "a\"\xe4\xb8\xad");
}

void TestJsonMembers::cutOffText_keepsWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("in a string") << QByteArray(R"({"code":1000,"reason":"going aw)")
                                 << QByteArray("1000|going aw");
    QTest::newRow("in a key") << QByteArray(R"({"code":10,"rea)") << QByteArray("10");
    QTest::newRow("before a colon") << QByteArray(R"({"code":10,"reason")") << QByteArray("10");
    QTest::newRow("in an object") << QByteArray(R"({"phases":{"tcp":1)") << QByteArray(R"({"tcp":1)");
    QTest::newRow("behind a comma") << QByteArray(R"({"code":10,)") << QByteArray("10");
}

void TestJsonMembers::cutOffText_keepsWhatIsThere()
{
    QFETCH(QByteArray, json);
    QByteArrayList values;
    for (const JsonMember &member : jsonMembers(json))
        values.append(member.value);
    QTEST(values.join('|'), "values");
}

void TestJsonMembers::otherText_hasNoMembers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("no JSON") << QByteArray("{a:1}");
    QTest::newRow("nothing") << QByteArray();
}

void TestJsonMembers::otherText_hasNoMembers()
{
    QFETCH(QByteArray, json);
    QVERIFY(jsonMembers(json).isEmpty());
}

void TestJsonMembers::memberBytes_areThoseOfEitherForm()
{
    const auto members = payloads::jsonMembers(R"({"a":"x","b_base64":"/w==","n":7})");
    QCOMPARE(payloads::memberBytes(members, "a"), QByteArray("x"));
    QCOMPARE(payloads::memberBytes(members, "b"), QByteArray("\xff"));
    QCOMPARE(payloads::memberBytes(members, "n"), QByteArray("7"));
    QCOMPARE(payloads::memberBytes(members, "c"), QByteArray());
}

QTEST_GUILESS_MAIN(TestJsonMembers)

} // namespace tst_jsonmembers

#include "tst_jsonmembers.moc"
