// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/yamlreader.h"

#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

namespace tst_yamlreader {

using collections::Fault;
using collections::readYaml;
using collections::Value;

class TestYamlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyKindOfValue_isToldApart()
    {
        const Value value = readYaml("a: 1\nb: \"1\"\nc: null\nd: [x, 'y']\n");
        QVERIFY(value[QLatin1String("a")] == Value::plain(QStringLiteral("1")));
        QVERIFY(value[QLatin1String("b")] == Value::text(QStringLiteral("1")));
        QVERIFY(value[QLatin1String("c")].kind() == Value::Kind::Null);
        QCOMPARE(value[QLatin1String("d")].items().size(), 2);
        QCOMPARE(value[QLatin1String("b")].line, 2);
        QCOMPARE(value[QLatin1String("b")].column, 4);
    }

    void anEmptyFile_isAnEmptyMap()
    {
        QVERIFY(readYaml("") == Value::map());
        QVERIFY(readYaml("# nothing yet\n") == Value::map());
    }

    void brokenFiles_sayWhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("not closed") << QByteArray("a: b\nc: [1, 2\n") << 3
                                    << QStringLiteral("not valid YAML");
        QTest::newRow("a tab") << QByteArray("a:\n\tb: c\n") << 2 << QStringLiteral("not valid YAML");
        QTest::newRow("twice") << QByteArray("a: b\nc: d\na: e\n") << 3 << QStringLiteral("second time");
        QTest::newRow("key of a list") << QByteArray("a: b\n? [x]\n: y\n") << 2 << QStringLiteral("key");
        QTest::newRow("a conflict") << QByteArray("a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> x\n") << 2
                                    << QStringLiteral("Git");
        QTest::newRow("Latin-1") << QByteArray("a: \xe9\n") << 0 << QStringLiteral("UTF-8");
        QTest::newRow("a second document")
            << QByteArray("a: b\n---\nc: d\n") << 2 << QStringLiteral("second YAML document");
        QTest::newRow("too deep") << QByteArray(200, '[') + QByteArray(200, ']') << 1
                                  << QStringLiteral("more than 100 deep");
        QTest::newRow("too many values") << QByteArray("a: [") + QByteArray("x, ").repeated(300'000) + "]\n"
                                         << 1 << QStringLiteral("more than 200000 values");
        QTest::newRow("surrogate") << QByteArray("a: \"\\ud800\"\n") << 1 << QStringLiteral("not valid YAML");
        QTest::newRow("an unknown alias") << QByteArray("a: *b\n") << 1 << QStringLiteral("not valid YAML");
    }
    void brokenFiles_sayWhere()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        QFETCH(QString, word);
        try {
            readYaml(file);
            QFAIL("no fault");
        } catch (const Fault &fault) {
            QCOMPARE(fault.line, line);
            QVERIFY2(fault.text.contains(word), qPrintable(fault.text));
        }
    }

    void oneDocument_mayHaveMarks()
    {
        const Value value = readYaml("%YAML 1.2\n---\na: 1\n...\n");
        QVERIFY(value[QLatin1String("a")] == Value::plain(QStringLiteral("1")));
    }

    // A tree of them takes hundreds of times the file's bytes. Of brackets in one line the parser keeps all,
    // as they might turn out to be a key.
    void manyValues_takeLittleMemory_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("megabytes");
        QTest::newRow("in lines") << QByteArray("- x\n").repeated(1'000'000) << 200;
        QTest::newRow("as keys") << QByteArray("? x\n").repeated(1'000'000) << 200;
        QTest::newRow("in brackets") << '[' + QByteArray("x,").repeated(2'000'000) + ']' << 1000;
        QTest::newRow("in braces") << '{' + QByteArray("x,").repeated(2'000'000) + '}' << 1000;
    }
    void manyValues_takeLittleMemory()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, megabytes);
        const long before = peakKilobytes();
        bool isRefused = false;
        try {
            readYaml(file);
        } catch (const Fault &) {
            isRefused = true;
        }
        const long taken = peakKilobytes() - before;
        QVERIFY(isRefused);
        QVERIFY2(taken < megabytes * 1000, qPrintable(QString::number(taken)));
    }

    void hostileFiles_endSoon_data()
    {
        QTest::addColumn<QByteArray>("file");
        QByteArray laughs("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; ++i) {
            const QByteArray n = QByteArray::number(i);
            laughs += "a" + n + ": &a" + n + " ["
                + QByteArrayList(10, "*a" + QByteArray::number(i - 1)).join(", ") + "]\n";
        }
        QTest::newRow("a billion laughs") << laughs;
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("deep and closed") << QByteArray(400, '[') + QByteArray(400, ']');
        QTest::newRow("deep by dashes") << QByteArray("- ").repeated(20'000);
        QTest::newRow("large") << QByteArray(collections::maxFileBytes + 1, 'x');
        QTest::newRow("an alias of itself") << QByteArray("&a [*a]");
    }
    void hostileFiles_endSoon()
    {
        QFETCH(QByteArray, file);
        QVERIFY_EXCEPTION_THROWN(readYaml(file), Fault);
    }

private:
    static long peakKilobytes()
    {
        rusage usage = {};
        getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    }
};

QTEST_GUILESS_MAIN(TestYamlReader)

} // namespace tst_yamlreader

#include "tst_yamlreader.moc"
