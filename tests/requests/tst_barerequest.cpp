// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/barerequest.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_barerequest {

using namespace requests;

class TestBareRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void withoutSecrets_leavesNothingSecret()
    {
        const Request bare = withoutSecrets(full());
        QCOMPARE(bare.url, QStringLiteral("wss://example.org/a"));
        QCOMPARE(bare.headers[0], (Header{ "cookie", "", false }));
        QCOMPARE(bare.headers[1], (Header{ "X-Team", "blue", true }));
        QCOMPARE(bare.headers[2], (Header{ "Cookie", "", false }));
        QCOMPARE(bare.authorization.user, QStringLiteral("joe"));
        QVERIFY(bare.authorization.secret.isEmpty());
        QVERIFY(bare.tls.passphrase.isEmpty());
        QCOMPARE(missingSecrets(bare), (QStringList{ QStringLiteral("cookie"), QStringLiteral("Cookie") }));
        QVERIFY(missingSecrets(full()).isEmpty());
    }

    void secretsInTheUrlAndInSubprotocols_areLeftOutToo()
    {
        Request whole;
        whole.url = QStringLiteral("wss://h/a?room=1&token=S3&b=%2f");
        whole.parameters = parametersIn(whole.url);
        whole.parameters.append({ QStringLiteral("sid"), QStringLiteral("S3"), true, false });
        whole.headers = { Header{ "X-Api-Key", "S3" }, Header{ "Sec-WebSocket-Key", "kept" } };
        whole.subprotocols = { QStringLiteral("access_token"), QStringLiteral("S3"), QStringLiteral("chat") };
        const Request bare = withoutSecrets(whole);
        QCOMPARE(bare.url, QStringLiteral("wss://h/a?room=1&b=%2f"));
        QCOMPARE(bare.parameters.size(), 4);
        QVERIFY(!bare.parameters[1].isEnabled && bare.parameters[1].value.isEmpty());
        QVERIFY(bare.parameters[3].value.isEmpty());
        QCOMPARE(bare.headers,
                 (QList{ Header{ "X-Api-Key", "", false }, Header{ "Sec-WebSocket-Key", "kept" } }));
        QCOMPARE(
            bare.subprotocols,
            (QStringList{ QStringLiteral("access_token"), QStringLiteral("***"), QStringLiteral("chat") }));
        QCOMPARE(missingSecrets(bare),
                 (QStringList{ QStringLiteral("X-Api-Key"), QStringLiteral("token"), QStringLiteral("sid"),
                               QStringLiteral("Sec-WebSocket-Protocol") }));
        QVERIFY(withSecretsOf(bare, whole) == whole);
        QVERIFY(withoutSecrets(bare) == bare);
    }

    // In values whose names say nothing.
    void secretsWithinValues_areMasked_andSwitchedOff()
    {
        Request whole;
        whole.url = QStringLiteral("wss://h/a?to=ws%3A%2F%2Fh%2F%3Ftoken%3DS3&n=1&at=ws://u:S3@h/");
        whole.parameters = parametersIn(whole.url);
        whole.parameters.append({ QStringLiteral("next"), QStringLiteral("/x?a=1&sig=S3"), true, false });
        whole.parameters.append({ QStringLiteral("twice"), QStringLiteral("%2Fx%3Fsig%3DS3"), true, false });
        whole.headers = { Header{ "X-Next", "ws://u:S3@h/?token=S3&n=1" }, Header{ "Referer", "ws://h/?n=1" },
                          Header{ "Sec-WebSocket-Protocol", "access_token, S3" } };
        const Request bare = withoutSecrets(whole);
        QCOMPARE(bare.url, QStringLiteral("wss://h/a?n=1"));
        QStringList values;
        for (const Parameter &parameter : bare.parameters)
            values.append(parameter.value);
        QCOMPARE(values,
                 (QStringList{ QStringLiteral("ws://h/?token=***"), QStringLiteral("1"),
                               QStringLiteral("ws://***@h/"), QStringLiteral("/x?a=1&sig=***"),
                               QStringLiteral("***") }));
        QCOMPARE(bare.headers,
                 (QList{ Header{ "X-Next", "ws://***@h/?token=***&n=1", false },
                         Header{ "Referer", "ws://h/?n=1" },
                         Header{ "Sec-WebSocket-Protocol", "access_token, ***", false } }));
        QCOMPARE(missingSecrets(bare),
                 (QStringList{ QStringLiteral("X-Next"), QStringLiteral("Sec-WebSocket-Protocol"),
                               QStringLiteral("to"), QStringLiteral("at"), QStringLiteral("next"),
                               QStringLiteral("twice") }));
        QVERIFY(withSecretsOf(bare, whole) == whole);
        QVERIFY(withoutSecrets(bare) == bare);
    }

    // A header that was edited since, without its secret, is not put back.
    void withSecretsOf_leavesWhatWasEdited()
    {
        Request whole;
        whole.headers = { Header{ "X-Next", "ws://u:S3@h/" } };
        Request bare = withoutSecrets(whole);
        bare.headers[0].value = "ws://***@elsewhere/";
        QCOMPARE(withSecretsOf(bare, whole).headers, bare.headers);
    }

    void parametersOfOtherNames_stayAsTheyWere()
    {
        Request whole;
        whole.url = QStringLiteral("wss://h/a?room=1&token=&q=%2f");
        QVERIFY(withoutSecrets(whole) == whole);
        QVERIFY(missingSecrets(whole).isEmpty());
    }

    void urls_keepAllButTheSecrets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *url, const char *kept) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(kept);
        };
        row("ws://h/", "ws://h/");
        row("wss://h:1/p?q=a%20b&n=1", "wss://h:1/p?q=a%20b&n=1");
        row("wss://h/?token=abc", "wss://h/?token=***");
        row("wss://h/?a=1&Access_Token=a%3Db&b=2", "wss://h/?a=1&Access_Token=***&b=2");
        row("wss://h/?%74oken=abc", "wss://h/?token=***");
        row("wss://me:pw@h/?key=1&key=2", "wss://h/?key=***&key=***");
        row("wss://h/?token=&sid", "wss://h/?token=&sid");
        row("h?jwt=a.b.c", "h?jwt=***");
        row("wss://h/?to=ws%3A%2F%2Fh%2F%3Ftoken%3DS3", "wss://h/?to=ws://h/?token=***");
    }
    void urls_keepAllButTheSecrets()
    {
        QFETCH(QString, url);
        QTEST(withoutSecrets(url), "kept");
    }

    void withSecretsOf_isTheWayBack() { QVERIFY(withSecretsOf(withoutSecrets(full()), full()) == full()); }

    void withSecretsOf_givesNothingToAnotherPlace()
    {
        Request other = withoutSecrets(full());
        other.url = QStringLiteral("wss://example.com/");
        other.authorization.user = QStringLiteral("jane");
        other.headers.removeLast();
        other.headers[0].value = "own";
        const Request filled = withSecretsOf(other, full());
        QCOMPARE(filled.url, other.url);
        QVERIFY(filled.authorization.secret.isEmpty());
        QCOMPARE(filled.headers[0].value, QByteArray("own"));
    }

private:
    static Request full()
    {
        Request request;
        request.url = QStringLiteral("wss://joe:pw@example.org/a");
        request.headers = { Header{ "cookie", "a=1" }, Header{ "X-Team", "blue" },
                            Header{ "Cookie", "b=2", false } };
        request.authorization = { Authorization::Scheme::Basic, QStringLiteral("joe"), QStringLiteral("pw") };
        request.tls.keyFile = QStringLiteral("/a/key.pem");
        request.tls.passphrase = QStringLiteral("open");
        return request;
    }
};

QTEST_GUILESS_MAIN(TestBareRequest)

} // namespace tst_barerequest

#include "tst_barerequest.moc"
