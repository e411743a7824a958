// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordplan.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace tst_recordplan {

using namespace cli;

namespace {

RecordPlan plan(const QStringList &words)
{
    const QStringList needed{ QStringLiteral("ws://127.0.0.1:1/"), QStringLiteral("-o"),
                              QStringLiteral("x.wscap") };
    return RecordPlan::from(Arguments(needed + words, RecordPlan::options()));
}

QString errorOf(const QStringList &words)
{
    try {
        RecordPlan::from(Arguments(words, RecordPlan::options()));
        return {};
    } catch (const UsageError &error) {
        return error.text;
    }
}

} // namespace

class TestRecordPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void headers_keepOrderAndRepeats()
    {
        const auto headers =
            plan({ QStringLiteral("-H"), QStringLiteral("B: 1"), QStringLiteral("-HA:2"),
                   QStringLiteral("-H"), QStringLiteral("B:"), QStringLiteral("--cookie"),
                   QStringLiteral("a=1"), QStringLiteral("--cookie"), QStringLiteral("b=2") })
                .request.headers;
        const QList<requests::Header> expected{
            { "B", "1" }, { "A", "2" }, { "B", "" }, { "Cookie", "a=1; b=2" }
        };
        QCOMPARE(headers, expected);
    }

    void messages_keepTheOrderOfTextsAndFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("two")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("two") == 3);
        file.close();
        const RecordPlan read =
            plan({ QStringLiteral("--send"), QStringLiteral("one"), QStringLiteral("--send-file"),
                   file.fileName(), QStringLiteral("--send"), QString() });
        QCOMPARE(read.messages, (QList<QByteArray>{ "one", "two", "" }));
        QVERIFY(!read.sendsBinary);
    }

    void fileTooLargeForAMessage_isRefusedUnread()
    {
        constexpr qint64 most = requests::Limits::maxMessageBytes;
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("large")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(most + 1)); // takes no room
        const QString error =
            errorOf({ QStringLiteral("ws://h/"), QStringLiteral("-of"), QStringLiteral("--binary"),
                      QStringLiteral("--send-file"), file.fileName() });
        QVERIFY2(error.contains(QString::number(most)), qPrintable(error));
    }

    void options_becomeTheRequest()
    {
        const RecordPlan read = plan({ QStringLiteral("--user"),
                                       QStringLiteral("me:a:b"),
                                       QStringLiteral("--origin"),
                                       QStringLiteral("http://o"),
                                       QStringLiteral("--subprotocol"),
                                       QStringLiteral("a"),
                                       QStringLiteral("--subprotocol"),
                                       QStringLiteral("b"),
                                       QStringLiteral("--no-deflate"),
                                       QStringLiteral("--insecure"),
                                       QStringLiteral("--connect-timeout"),
                                       QStringLiteral("1.5"),
                                       QStringLiteral("--close-timeout"),
                                       QStringLiteral("2"),
                                       QStringLiteral("--max-message"),
                                       QStringLiteral("1000"),
                                       QStringLiteral("--for"),
                                       QStringLiteral("3"),
                                       QStringLiteral("--count"),
                                       QStringLiteral("4"),
                                       QStringLiteral("--ping-every"),
                                       QStringLiteral("0.5") });
        QCOMPARE(read.request.authorization.user, QStringLiteral("me"));
        QCOMPARE(read.request.authorization.secret, QStringLiteral("a:b"));
        QCOMPARE(read.request.origin, QStringLiteral("http://o"));
        QCOMPARE(read.request.subprotocols, (QStringList{ QStringLiteral("a"), QStringLiteral("b") }));
        QVERIFY(!read.request.offersDeflate && !read.request.tls.verifiesPeer);
        QCOMPARE(read.request.limits.connectTimeout.count(), 1500);
        QCOMPARE(read.request.limits.closeTimeout.count(), 2000);
        QCOMPARE(read.request.limits.messageBytes, 1000);
        QCOMPARE(read.duration->count(), 3000);
        QCOMPARE(*read.count, 4);
        QCOMPARE(read.pingEvery->count(), 500);
    }

    void bearer_isTheToken()
    {
        const auto authorization =
            plan({ QStringLiteral("--bearer"), QStringLiteral("t") }).request.authorization;
        QCOMPARE(authorization.scheme, requests::Authorization::Scheme::Bearer);
        QCOMPARE(authorization.secret, QStringLiteral("t"));
    }

    void passphrase_isTheFirstLine()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("phrase")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("open sesame\nrest") > 0);
        file.close();
        QCOMPARE(plan({ QStringLiteral("--passphrase-file"), file.fileName() }).request.tls.passphrase,
                 QStringLiteral("open sesame"));
    }

    void secrets_canStandInFiles()
    {
        const QTemporaryDir folder;
        const auto holding = [&folder](const char *name, const QByteArray &content) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                            : QString();
        };
        const QString token = holding("token", "s3cret\r\n");
        QCOMPARE(plan({ QStringLiteral("--bearer-file"), token }).request.authorization.secret,
                 QStringLiteral("s3cret"));
        const auto user = plan({ QStringLiteral("--user-file"), holding("user", "joe:s3:cret") });
        QCOMPARE(user.request.authorization.user, QStringLiteral("joe"));
        QCOMPARE(user.request.authorization.secret, QStringLiteral("s3:cret"));
        const QString headers = holding("headers", "X-Api-Key: one\r\n\nX-Other: two");
        const auto given =
            plan({ QStringLiteral("-H"), QStringLiteral("A: 0"), QStringLiteral("--header-file"), headers,
                   QStringLiteral("-H"), QStringLiteral("B: 3") });
        QList<QByteArray> lines;
        for (const requests::Header &header : given.request.headers)
            lines += header.name + '=' + header.value;
        QCOMPARE(lines, (QList<QByteArray>{ "A=0", "X-Api-Key=one", "X-Other=two", "B=3" }));
        for (const QStringList &words :
             { QStringList{ QStringLiteral("--bearer-file"), token, QStringLiteral("--bearer"),
                            QStringLiteral("x") },
               QStringList{ QStringLiteral("--bearer-file"), token, QStringLiteral("--user-file"), token },
               QStringList{ QStringLiteral("--bearer-file"),
                            holding("control",
                                    "a\x01"
                                    "b") },
               QStringList{ QStringLiteral("--bearer-file"), QStringLiteral("/dev/zero") },
               QStringList{ QStringLiteral("--header-file"), holding("nocolon", "what is this") },
               QStringList{ QStringLiteral("--header-file"), holding("auth", "Authorization: x"),
                            QStringLiteral("--bearer-file"), token } })
            QVERIFY_EXCEPTION_THROWN(plan(words), UsageError);
    }

    void wrongUsage_namesTheOption_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("part");
        const QString needed = QStringLiteral("ws://h/ -o f ");
        QTest::newRow("no URL") << QStringLiteral("-o f") << QStringLiteral("URL");
        QTest::newRow("two URLs") << needed + QStringLiteral("ws://i/") << QStringLiteral("URL");
        QTest::newRow("fragment") << QStringLiteral("ws://h/#x -o f") << QStringLiteral("#");
        QTest::newRow("no file") << QStringLiteral("ws://h/") << QStringLiteral("-o");
        QTest::newRow("no colon") << needed + QStringLiteral("-H x") << QStringLiteral("-H");
        QTest::newRow("no name") << needed + QStringLiteral("-H :x") << QStringLiteral("-H");
        QTest::newRow("user") << needed + QStringLiteral("--user me") << QStringLiteral("--user");
        QTest::newRow("both") << needed + QStringLiteral("--user a:b --bearer c")
                              << QStringLiteral("--bearer");
        QTest::newRow("origin twice")
            << needed + QStringLiteral("--origin http://o -H origin:http://p") << QStringLiteral("--origin");
        QTest::newRow("authorization twice")
            << needed + QStringLiteral("--bearer c -H Authorization:x") << QStringLiteral("Authorization");
        QTest::newRow("cookies twice")
            << needed + QStringLiteral("--cookie a=1 -H cookie:b=2") << QStringLiteral("--cookie");
        QTest::newRow("subprotocols twice")
            << needed + QStringLiteral("--subprotocol a -H Sec-WebSocket-Protocol:b")
            << QStringLiteral("--subprotocol");
        QTest::newRow("subprotocol with a comma")
            << needed + QStringLiteral("--subprotocol a,b") << QStringLiteral("--subprotocol");
        QTest::newRow("the same subprotocol twice")
            << needed + QStringLiteral("--subprotocol a --subprotocol a") << QStringLiteral("--subprotocol");
        QTest::newRow("key alone") << needed + QStringLiteral("--key k") << QStringLiteral("--cert");
        QTest::newRow("no such certificate")
            << needed + QStringLiteral("--cert nowhere") << QStringLiteral("nowhere");
        QTest::newRow("no such file")
            << needed + QStringLiteral("--send-file nowhere") << QStringLiteral("nowhere");
        QTest::newRow("too large") << needed + QStringLiteral("--max-message 1000000000")
                                   << QStringLiteral("--max-message");
        for (const char *later : { "--proxy x", "--request x", "--env x", "--location" })
            QTest::newRow(later) << needed + QLatin1String(later) << QStringLiteral("not yet");
    }
    void wrongUsage_namesTheOption()
    {
        QFETCH(QString, words);
        QFETCH(QString, part);
        const QString error = errorOf(words.split(QLatin1Char(' ')));
        QVERIFY2(error.contains(part), qPrintable(error));
    }

    void lineBreaks_doNotGetIntoHeaders()
    {
        for (const char *flag : { "-H", "--cookie", "--origin", "--bearer", "--subprotocol" }) {
            const QString error = errorOf({ QStringLiteral("ws://h/"), QStringLiteral("-of"),
                                            QLatin1String(flag), QStringLiteral("a: b\r\nX-Evil: 1") });
            QVERIFY2(error.contains(QLatin1String(flag)), qPrintable(error));
        }
    }

    void sendFile_refusesBytesThatAreNotText()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("bytes")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\xff") == 1);
        file.close();
        const QStringList words{ QStringLiteral("ws://h/"), QStringLiteral("-of"),
                                 QStringLiteral("--send-file"), file.fileName() };
        QVERIFY(errorOf(words).contains(QStringLiteral("--binary")));
        QCOMPARE(errorOf(words + QStringList{ QStringLiteral("--binary") }), QString());
    }
};

QTEST_APPLESS_MAIN(TestRecordPlan)

} // namespace tst_recordplan

#include "tst_recordplan.moc"
