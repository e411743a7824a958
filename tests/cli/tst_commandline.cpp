// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/sockeye.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_commandline {

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void wrongUsage_endsWithTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        for (const char *words : { "run x", "compare a b", "record ws://h/ -o f --proxy p",
                                   "record ws://h/ -of --location", "record ws://h/ -of --request a/b",
                                   "export f --format pcapng", "export f --format csv --filter x" })
            QTest::newRow(words) << split(words) << QByteArray("not yet");
        QTest::newRow("unknown option") << split("record --nope") << QByteArray("--nope");
        QTest::newRow("no format") << split("export f") << QByteArray("--format");
        QTest::newRow("info without a file") << split("info") << QByteArray("capture");
        QTest::newRow("serve with a word") << split("serve x") << QByteArray("serve");
        QTest::newRow("serve on a name") << split("serve --host example.test") << QByteArray("--host");
        QTest::newRow("serve on a wrong port") << split("serve --port 65536") << QByteArray("--port");
        QTest::newRow("unknown window option") << split("--nope --help") << QByteArray("--nope");
    }
    void wrongUsage_endsWithTwo()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const Run ended = run(words);
        COMPARE_STATUS(ended, 2);
        QVERIFY2(ended.errors.contains(said), ended.errors);
        QCOMPARE(ended.output, QByteArray());
    }

    // Qt would send U+FFFD instead, and look for a file of that name.
    void aWordThatIsNotUtf8_isWrongUsage_beforeAnythingIsDone_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("a file") << QStringLiteral("info \"$(printf 'caf\\351.wscap')\"");
        QTest::newRow("a text to send")
            << QStringLiteral("record ws://127.0.0.1:1/ -o x.wscap --send \"$(printf 'caf\\351')\"");
        QTest::newRow("the window's file") << QStringLiteral("\"$(printf 'caf\\351')\"");
    }
    void aWordThatIsNotUtf8_isWrongUsage_beforeAnythingIsDone()
    {
        QFETCH(QString, line);
        support::Program shell(
            QStringLiteral("/bin/sh"),
            { QStringLiteral("-c"), QStringLiteral("exec '" SOCKEYE_PROGRAM "' ") + line });
        shell.waitForEnd(std::chrono::seconds(60));
        QCOMPARE(shell.exitStatus(), 2);
        QVERIFY2(shell.errors().startsWith("sockeye: \"caf\\xe9"), shell.errors());
        QVERIFY2(shell.errors().contains("is not UTF-8. Rename the file"), shell.errors());
    }

    void wrongWindowWords_endWithTwo()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        COMPARE_STATUS(run(split("--nope")), 2);
        COMPARE_STATUS(run(split("ws://h/ ws://i/")), 2);
        COMPARE_STATUS(run(split("--demo ws://h/")), 2);
    }

    void help_isThereForEachCommand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("general") << split("--help") << QByteArray("--demo");
        QTest::newRow("record") << split("record --help") << QByteArray("--ping-every");
        QTest::newRow("export") << split("export -h") << QByteArray("--with-secrets");
        QTest::newRow("info") << split("info --help") << QByteArray("info FILE");
        QTest::newRow("serve") << split("serve --help") << QByteArray("--port");
    }
    void help_isThereForEachCommand()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, said);
        const Run ended = run(words);
        COMPARE_STATUS(ended, 0);
        QVERIFY2(ended.output.contains(said), ended.output);
        QVERIFY2(!ended.output.contains("--proxy"), "help names what is not there yet");
        QCOMPARE(ended.errors, QByteArray());
    }

    void version_isPrintedWithItsCommit()
    {
        const QString line = QString::fromUtf8(run(split("--version")).output);
        const QString version = QRegularExpression::escape(QStringLiteral(SOCKEYE_VERSION));
        // Without git and outside of a tarball the commit is not known.
        const QRegularExpression expected(
            QStringLiteral("^sockeye %1( \\([0-9a-f]{7,}(-dirty)?\\))?\n$").arg(version));
        QVERIFY2(expected.match(line).hasMatch(), qUtf8Printable(line));
    }

    void wordsForTheWindow_areUnderstood_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file");
        QTest::newRow("url") << split("wss://h/x.y") << "wss://h/x.y" << QString();
        QTest::newRow("file") << split("/no/a.WSCAP") << QString() << "/no/a.WSCAP";
        QTest::newRow("this machine") << split("localhost") << "localhost" << QString();
        QTest::newRow("file manager's")
            << split("file:///no/a%20b%25.wscap") << QString() << "/no/a b%.wscap";
        QTest::newRow("file manager's, of another name")
            << split("file:///no/a.db") << QString() << "/no/a.db";
        QTest::newRow("Qt's own") << split("-platform xcb --style fusion -style=x -reverse ws://h/ -title t")
                                  << "ws://h/" << QString();
        QTest::newRow("Qt's own without its value") << split("ws://h/ -platform") << "ws://h/" << QString();
    }
    void wordsForTheWindow_areUnderstood()
    {
        QFETCH(QStringList, words);
        const auto wish = cli::readWindowWish(words);
        QVERIFY(wish);
        QTEST(wish->url, "url");
        QTEST(wish->captureFile, "file");
    }

    void windowWithoutDisplay_isOneClearLine()
    {
        const Run ended = runWithoutDisplay(split("-style fusion ws://127.0.0.1:1/"));
        COMPARE_STATUS(ended, 1);
        QCOMPARE(ended.errors.count('\n'), 1);
        QVERIFY2(ended.errors.contains("display"), ended.errors);
    }

    void wrongUsageWithoutDisplay_isWrongUsage()
    {
        for (const char *words :
             { "--nope", "serv", "recrod ws://h/ -o f", "-style fusion ws://h/ ws://i/" }) {
            const Run ended = runWithoutDisplay(split(words));
            COMPARE_STATUS(ended, 2);
            QVERIFY2(!ended.errors.contains("display"), ended.errors);
        }
    }

    void commands_needNoDisplay()
    {
        qputenv("QT_QPA_PLATFORM", "no such platform");
        COMPARE_STATUS(run(split("record --help")), 0);
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

private:
    static Run runWithoutDisplay(const QStringList &words)
    {
        const QByteArray display = qgetenv("DISPLAY");
        qputenv("QT_QPA_PLATFORM", "xcb");
        qunsetenv("DISPLAY");
        const Run ended = run(words);
        if (!display.isEmpty())
            qputenv("DISPLAY", display);
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return ended;
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)

} // namespace tst_commandline

#include "tst_commandline.moc"
