// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/filename.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_filename {

using namespace collections;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void names_becomeSafeOnAllSystems_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("plain") << QStringLiteral("Login") << QStringLiteral("Login.x");
        QTest::newRow("other letters") << QStringLiteral("下单 é 😀") << QStringLiteral("下单 é 😀.x");
        QTest::newRow("a path") << QStringLiteral("../../etc/passwd") << QStringLiteral("-..-etc-passwd.x");
        QTest::newRow("URL") << QStringLiteral("ws://a:1/b?c=*") << QStringLiteral("ws---a-1-b-c=-.x");
        QTest::newRow("hidden") << QStringLiteral(".git") << QStringLiteral("git.x");
        QTest::newRow("ours") << QStringLiteral("_folder") << QStringLiteral("folder.x");
        QTest::newRow("dots behind") << QStringLiteral("a. . ") << QStringLiteral("a.x");
        QTest::newRow("device") << QStringLiteral("con") << QStringLiteral("con-.x");
        QTest::newRow("device with a dot") << QStringLiteral("LPT1.a") << QStringLiteral("LPT1-.a.x");
        QTest::newRow("no device") << QStringLiteral("console") << QStringLiteral("console.x");
        QTest::newRow("empty") << QString() << QStringLiteral("unnamed.x");
        QTest::newRow("only dots") << QStringLiteral("...") << QStringLiteral("unnamed.x");
        QTest::newRow("controls") << QStringLiteral("a\nb\u202ec") << QStringLiteral("a-b-c.x");
        QTest::newRow("composed") << QStringLiteral("e\u0301") << QStringLiteral("é.x");
    }
    void names_becomeSafeOnAllSystems()
    {
        QFETCH(QString, name);
        QFETCH(QString, fileName);
        QCOMPARE(fileNameFor(name, QStringLiteral(".x"), {}), fileName);
    }

    void longNames_areCutBetweenCharacters()
    {
        const QString name = fileNameFor(QStringLiteral("😀").repeated(200), QStringLiteral(".x"), {});
        QCOMPARE(name.toUtf8().size(), 120 + 2);
        QVERIFY(name.isValidUtf16());
    }

    void collisions_areNumbered_andIgnoreCase()
    {
        QCOMPARE(fileNameFor(QStringLiteral("a"), QStringLiteral(".x"),
                             { QStringLiteral("A.x"), QStringLiteral("a 2.x") }),
                 QStringLiteral("a 3.x"));
    }

    void stemOf_aRequestsFile()
    {
        QCOMPARE(stemOf(QStringLiteral("a.b.sockeye.yaml")), QStringLiteral("a.b"));
        QCOMPARE(stemOf(QStringLiteral("folder")), QStringLiteral("folder"));
    }
};

QTEST_GUILESS_MAIN(TestFileName)

} // namespace tst_filename

#include "tst_filename.moc"
