// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace support {

namespace {

const QByteArray ownNames = QByteArrayLiteral("DNS:localhost,IP:127.0.0.1");

void openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
               process.readAllStandardError().constData());
}

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList newKey(const QString &keyFile)
{
    return { QStringLiteral("-newkey"),
             QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"),
             QStringLiteral("ec_paramgen_curve:prime256v1"),
             QStringLiteral("-nodes"),
             QStringLiteral("-keyout"),
             keyFile };
}

} // namespace

QSslConfiguration Identity::serverConfiguration(const QString &authorityFile) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    configuration.setPrivateKey(QSslKey(fileContents(keyFile), QSsl::Ec));
    configuration.setPeerVerifyMode(authorityFile.isEmpty() ? QSslSocket::VerifyNone
                                                            : QSslSocket::VerifyPeer);
    if (!authorityFile.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(authorityFile));
    return configuration;
}

Certificates::Certificates()
    : m_authority(files(QStringLiteral("authority")))
{
    openssl(QStringList{ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-subj"),
                         QStringLiteral("/CN=Test authority"), QStringLiteral("-out"),
                         m_authority.certificateFile }
            + newKey(m_authority.keyFile));
}

Identity Certificates::server()
{
    return make(QStringLiteral("server"), ownNames);
}

Identity Certificates::serverFor(const QByteArray &host)
{
    return make(QStringLiteral("server"), "DNS:" + host);
}

Identity Certificates::serverInCommonName(const QByteArray &host)
{
    return make(QString::fromLatin1(host), {});
}

Identity Certificates::expiredServer()
{
    return make(QStringLiteral("expired"), ownNames, { QStringLiteral("-days"), QStringLiteral("-1") });
}

Identity Certificates::selfSignedServer()
{
    const Identity identity = files(QStringLiteral("self-signed%1").arg(++m_count));
    openssl(QStringList{ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-subj"),
                         QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                         QStringLiteral("subjectAltName=") + QLatin1String(ownNames), QStringLiteral("-out"),
                         identity.certificateFile }
            + newKey(identity.keyFile));
    return identity;
}

Identity Certificates::client()
{
    return make(QStringLiteral("client"), "DNS:client.test");
}

Identity Certificates::client(const QByteArray &passphrase)
{
    Identity identity = client();
    const QString encrypted = identity.keyFile + QStringLiteral(".encrypted");
    openssl({ QStringLiteral("ec"), QStringLiteral("-in"), identity.keyFile, QStringLiteral("-out"),
              encrypted, QStringLiteral("-aes256"), QStringLiteral("-passout"),
              QStringLiteral("pass:") + QString::fromUtf8(passphrase) });
    identity.keyFile = encrypted;
    return identity;
}

Identity Certificates::make(const QString &name, const QByteArray &names, const QStringList &options)
{
    const Identity identity = files(name + QString::number(++m_count));
    const QString request = path(QStringLiteral("request.pem"));
    const QString extensions = path(QStringLiteral("extensions"));
    QFile file(extensions);
    const QByteArray line = names.isEmpty() ? QByteArray() : "subjectAltName=" + names;
    if (!file.open(QIODevice::WriteOnly) || file.write(line + '\n') < 0)
        qFatal("%s", qPrintable(file.errorString()));
    file.close();
    openssl(QStringList{ QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-subj"),
                         QStringLiteral("/CN=") + name, QStringLiteral("-out"), request }
            + newKey(identity.keyFile));
    openssl(QStringList{ QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), request,
                         QStringLiteral("-CA"), m_authority.certificateFile, QStringLiteral("-CAkey"),
                         m_authority.keyFile, QStringLiteral("-CAcreateserial"), QStringLiteral("-extfile"),
                         extensions, QStringLiteral("-out"), identity.certificateFile }
            + options);
    return identity;
}

Identity Certificates::files(const QString &name) const
{
    return { path(name + QStringLiteral(".pem")), path(name + QStringLiteral(".key")) };
}

} // namespace support
