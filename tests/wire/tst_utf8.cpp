// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/utf8.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_utf8 {

using namespace wire;

namespace {

// Written by the definition of UTF-8 rather than as the validator is: decodes one character, -1 if none.
int decodedSize(QByteArrayView bytes)
{
    const auto byte = [&bytes](qsizetype i) {
        return quint32(quint8(bytes[i]));
    };
    const auto continues = [&](qsizetype count) {
        for (qsizetype i = 1; i <= count; ++i) {
            if (bytes.size() <= i || (byte(i) & 0xc0) != 0x80)
                return false;
        }
        return true;
    };
    if (byte(0) < 0x80)
        return 1;
    if ((byte(0) & 0xe0) == 0xc0 && continues(1))
        return ((byte(0) & 0x1f) << 6 | (byte(1) & 0x3f)) >= 0x80 ? 2 : -1;
    if ((byte(0) & 0xf0) == 0xe0 && continues(2)) {
        const quint32 point = (byte(0) & 0x0f) << 12 | (byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
        return point >= 0x800 && (point < 0xd800 || point > 0xdfff) ? 3 : -1;
    }
    if ((byte(0) & 0xf8) == 0xf0 && continues(3)) {
        const quint32 point =
            (byte(0) & 0x07) << 18 | (byte(1) & 0x3f) << 12 | (byte(2) & 0x3f) << 6 | (byte(3) & 0x3f);
        return point >= 0x10000 && point <= 0x10ffff ? 4 : -1;
    }
    return -1;
}

bool isValidByDefinition(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const int size = decodedSize(bytes);
        if (size < 0)
            return false;
        bytes = bytes.sliced(size);
    }
    return true;
}

// The place of the byte at which feeding byte by byte fails; -1 if it does not.
qsizetype faultPlace(QByteArrayView bytes)
{
    Utf8Validator validator;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!validator.feed(bytes.sliced(i, 1)))
            return i;
    }
    return -1;
}

} // namespace

class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void text_isJudgedAtTheFirstWrongByte_data()
    {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<qsizetype>("fault"); // -1: none
        QTest::addColumn<bool>("isComplete");
        const auto row = [](const char *name, const char *hex, qsizetype fault, bool isComplete) {
            QTest::newRow(name) << QByteArray(hex) << fault << isComplete;
        };
        row("nothing", "", -1, true);
        row("NUL", "00", -1, true);
        row("last of one byte", "7f", -1, true);
        row("first of two bytes", "c280", -1, true);
        row("last of two bytes", "dfbf", -1, true);
        row("first of three bytes", "e0a080", -1, true);
        row("before the surrogates", "ed9fbf", -1, true);
        row("behind the surrogates", "ee8080", -1, true);
        row("last of three bytes", "efbfbf", -1, true);
        row("byte order mark", "efbbbf", -1, true);
        row("first of four bytes", "f0908080", -1, true);
        row("last there is", "f48fbfbf", -1, true);
        row("Greek", "cebae1bdb9cf83cebcceb5", -1, true);
        row("two bytes, cut", "c3", -1, false);
        row("three bytes, cut after one", "e4", -1, false);
        row("three bytes, cut after two", "e4b8", -1, false);
        row("four bytes, cut after three", "f09f98", -1, false);
        row("continuation alone", "80", 0, false);
        row("continuation after a character", "c3a9a9", 2, false);
        row("overlong slash", "c0af", 0, false);
        row("overlong, c1", "c1bf", 0, false);
        row("overlong, three bytes", "e080af", 1, false);
        row("overlong, largest of three bytes", "e09fbf", 1, false);
        row("overlong, four bytes", "f08080af", 1, false);
        row("overlong, largest of four bytes", "f08fbfbf", 1, false);
        row("first surrogate", "eda080", 1, false);
        row("last surrogate", "edbfbf", 1, false);
        row("pair of surrogates", "eda0bdedb880", 1, false);
        row("above the last", "f4908080", 1, false);
        row("f5", "f5808080", 0, false);
        row("five bytes", "f888808080", 0, false);
        row("six bytes", "fc8480808080", 0, false);
        row("fe", "fe", 0, false);
        row("ff", "ff", 0, false);
        row("letter instead of continuation", "c341", 1, false);
        row("letter instead of the third", "e4b841", 2, false);
        row("lead instead of the fourth", "f09f98c3", 3, false);
        row("as in Autobahn 6.4", "cebae1bdb9cf83cebcceb5f4908080656469746564", 12, false);
    }
    void text_isJudgedAtTheFirstWrongByte()
    {
        QFETCH(QByteArray, hex);
        QFETCH(qsizetype, fault);
        QFETCH(bool, isComplete);
        // Behind different lengths of ASCII, as that is skipped many bytes at a time.
        for (qsizetype lead = 0; lead < 35; ++lead) {
            const QByteArray text = QByteArray(lead, 'a') + QByteArray::fromHex(hex);
            QCOMPARE(faultPlace(text), fault < 0 ? -1 : lead + fault);
            QCOMPARE(isValidUtf8(text), fault < 0 && isComplete);
            if (fault >= 0)
                QVERIFY(!isValidUtf8(text + QByteArray(lead, 'a')));
        }
    }

    void anyTwoCuts_giveTheSameVerdict_data() { text_isJudgedAtTheFirstWrongByte_data(); }
    void anyTwoCuts_giveTheSameVerdict()
    {
        QFETCH(QByteArray, hex);
        QFETCH(qsizetype, fault);
        QFETCH(bool, isComplete);
        const QByteArray text = "0123456789abcdefg" + QByteArray::fromHex(hex);
        for (qsizetype i = 0; i <= text.size(); ++i) {
            for (qsizetype j = i; j <= text.size(); ++j) {
                const QByteArrayView view(text);
                Utf8Validator validator;
                validator.feed(view.first(i));
                validator.feed(view.sliced(i, j - i));
                QCOMPARE(validator.feed(view.sliced(j)), fault < 0);
                QCOMPARE(validator.isComplete(), fault < 0 && isComplete);
            }
        }
    }

    void everySequenceOfThreeBytes_isJudgedAsTheDefinitionSays()
    {
        QByteArray text(3, '\0');
        for (int first = 0; first < 256; ++first) {
            for (int second = 0; second < 256; ++second) {
                for (int third = 0; third < 256; third += (second < 0x70 ? 5 : 1)) {
                    text[0] = char(first);
                    text[1] = char(second);
                    text[2] = char(third);
                    if (isValidUtf8(text) != isValidByDefinition(text))
                        QFAIL(text.toHex().constData());
                }
            }
        }
    }

    void everySequenceOfFourBytesFromF0_isJudgedAsTheDefinitionSays()
    {
        QByteArray text(4, '\0');
        for (int first = 0xef; first < 0xf6; ++first) {
            for (int second = 0x7e; second < 0xc2; ++second) {
                for (int third = 0x7e; third < 0xc2; ++third) {
                    for (int fourth = 0x7e; fourth < 0xc2; ++fourth) {
                        text[0] = char(first);
                        text[1] = char(second);
                        text[2] = char(third);
                        text[3] = char(fourth);
                        if (isValidUtf8(text) != isValidByDefinition(text))
                            QFAIL(text.toHex().constData());
                    }
                }
            }
        }
    }

    void afterAFault_nothingIsValidUntilReset()
    {
        Utf8Validator validator;
        QVERIFY(!validator.feed("\xff"));
        QVERIFY(!validator.feed("a"));
        QVERIFY(!validator.isComplete());
        validator.reset();
        QVERIFY(validator.feed("a"));
        QVERIFY(validator.isComplete());
    }
};

QTEST_APPLESS_MAIN(Utf8Test)

} // namespace tst_utf8

#include "tst_utf8.moc"
