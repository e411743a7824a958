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
