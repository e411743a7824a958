// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/tlsfaults.h"
#include "support/certificates.h"

#include <QSslCertificate>
#include <QTest>

namespace tst_tlsfaults {

class TestTlsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void handshakeFailures_areExplained_data()
    {
        QTest::addColumn<QString>("openssl");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *openssl, const char *words) {
            QTest::newRow(openssl) << QString::fromUtf8(openssl) << QString::fromUtf8(words);
        };
        row("error:0A00010B:SSL routines::wrong version number", "Use ws://");
        row("error:0A00045C:SSL routines::tlsv13 alert certificate required", "client certificate");
        row("error:0A000410:SSL routines::sslv3 alert handshake failure", "client certificate");
        row("error:0A00042E:SSL routines::tlsv1 alert protocol version", "no TLS version in common");
        row("error:0A000460:SSL routines::tlsv1 alert no application protocol", "does not take HTTP/1.1");
        row("error:0A000458:SSL routines::tlsv1 unrecognized name", "no site of this name");
        row("error:0A000438:SSL routines::tlsv1 alert internal error", "no certificate for this name");
        row("The remote host closed the connection", "may not speak TLS");
        row("", "may not speak TLS");
        row("error:something else", "something else");
    }

    void handshakeFailures_areExplained()
    {
        QFETCH(QString, openssl);
        QFETCH(QString, words);
        const QString text = connections::describeTlsFailure(openssl);
        QVERIFY2(text.contains(words), qPrintable(text));
    }

    void certificateFaults_nameTheCertificateAndAreSaidOnce()
    {
        support::Certificates certificates;
        const QSslCertificate certificate =
            QSslCertificate::fromPath(certificates.serverFor("example.test").certificateFile).value(0);
        const QList<QSslError> errors{ QSslError(QSslError::HostNameMismatch, certificate),
                                       QSslError(QSslError::HostNameMismatch, certificate),
                                       QSslError(QSslError::CertificateExpired, certificate) };
        const QString text = connections::describeCertificateFaults(errors, QStringLiteral("other.test"));
        QCOMPARE(text.count(QStringLiteral("other.test")), 1);
        QVERIFY(text.contains(QLatin1String("example.test")));
        QVERIFY(text.contains(QString::number(certificate.expiryDate().date().year())));
    }
};

QTEST_GUILESS_MAIN(TestTlsFaults)

} // namespace tst_tlsfaults

#include "tst_tlsfaults.moc"
