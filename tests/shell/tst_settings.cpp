// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settings.h"

#include <QDir>
#include <QTemporaryDir>

#include <QRegularExpression>
#include <QTest>

namespace tst_settings {

using namespace shell;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void settings_areThereAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.ini"));
        {
            Settings settings(path);
            QVERIFY(settings.theme() == ThemeChoice::System);
            settings.setTheme(ThemeChoice::Dark);
            settings.setLanguage(QStringLiteral("zh_CN"));
            settings.setWindowGeometry("geometry");
            settings.setLogColumns("columns");
            settings.setLayout(LayoutChoice::Compact);
            settings.setLayoutState(LayoutChoice::Compare, "state");
        }
        const Settings settings(path);
        QVERIFY(settings.theme() == ThemeChoice::Dark);
        QCOMPARE(settings.language(), QStringLiteral("zh_CN"));
        QCOMPARE(settings.windowGeometry(), QByteArray("geometry"));
        QCOMPARE(settings.logColumns(), QByteArray("columns"));
        QCOMPARE(settings.layout(), LayoutChoice::Compact);
        QCOMPARE(settings.layoutState(LayoutChoice::Compare), QByteArray("state"));
        QVERIFY(settings.layoutState(LayoutChoice::Log).isEmpty());
    }

    void recentUrls_keepTheLatestFirst_withoutSecrets()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("a.ini")));
        settings.addRecentUrl(QStringLiteral("ws://user:secret@a.test/"));
        settings.addRecentUrl(QStringLiteral("ws://b.test/?room=1&token=secret"));
        settings.addRecentUrl(QStringLiteral("ws://a.test/"));
        settings.addRecentUrl(QStringLiteral("ftp://not.one/"));
        QCOMPARE(
            settings.recentUrls(),
            (QStringList{ QStringLiteral("ws://a.test/"), QStringLiteral("ws://b.test/?room=1&token=***") }));
        for (int i = 0; i < 40; ++i)
            settings.addRecentUrl(QStringLiteral("ws://c.test/%1").arg(i));
        settings.setKeepsRecentUrls(false);
        settings.addRecentUrl(QStringLiteral("ws://unkept.test/"));
        QCOMPARE(settings.recentUrls().size(), 30);
        QCOMPARE(settings.recentUrls().first(), QStringLiteral("ws://c.test/39"));
    }

    void recentUrls_ofTwoPrograms_areAllKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.ini"));
        const auto list = [](const char *letters) {
            QStringList urls;
            for (const char letter : QByteArray(letters))
                urls.append(QStringLiteral("ws://%1.test/").arg(QLatin1Char(letter)));
            return urls;
        };
        Settings one(path);
        Settings other(path);
        for (const QString &url : list("ab"))
            one.addRecentUrl(url);
        other.addRecentUrl(list("c").first());
        one.addRecentUrl(list("d").first());
        QCOMPARE(one.recentUrls(), list("dcba"));
        QCOMPARE(Settings(path).recentUrls(), list("dcba"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(QStringLiteral("a.ini")));
    }

    void valuesThatCannotBe_areTheUsualOnes_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : { "connectTimeout=0", "connectTimeout=-5", "connectTimeout=99999999999",
                                  "closeTimeout=soon", "messageBytes=0", "messageBytes=99999999999" })
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void valuesThatCannotBe_areTheUsualOnes()
    {
        QFETCH(QString, line);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.ini"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[newRequests]\n" + line.toLatin1() + "\n");
        file.close();
        QCOMPARE(Settings(path).blankRequest(), requests::Request());
    }

    void resetPreferences_leavesWhatTheWindowRemembers()
    {
        QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("a.ini")));
        settings.setTheme(ThemeChoice::Dark);
        settings.setLayout(LayoutChoice::Compact);
        settings.setCaptureFolder(QStringLiteral("/elsewhere"));
        requests::Request blank;
        blank.offersDeflate = false;
        settings.setBlankRequest(blank);
        settings.resetPreferences();
        QVERIFY(settings.theme() == ThemeChoice::System);
        QVERIFY(settings.captureFolder().isEmpty());
        QCOMPARE(settings.blankRequest(), requests::Request());
        QCOMPARE(settings.layout(), LayoutChoice::Compact);
    }
};

QTEST_GUILESS_MAIN(TestSettings)

} // namespace tst_settings

#include "tst_settings.moc"
