// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/tlsfaults.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>

namespace connections {

namespace {

struct Tls
{
    Q_DECLARE_TR_FUNCTIONS(connections::Tls)
};

QString day(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

QString describeNames(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    return names.isEmpty() ? Tls::tr("no name at all") : names.join(QLatin1String(", "));
}

QString describeFault(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Tls::tr("The certificate expired on %1. The server needs a new one.")
            .arg(day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return Tls::tr("The certificate is valid only from %1 on. Check the clocks of both computers.")
            .arg(day(certificate.effectiveDate()));
    case QSslError::HostNameMismatch:
        return Tls::tr(
                   "The certificate is for %1, not for %2. Connect by a name it holds, or give the server a "
                   "certificate for this one.")
            .arg(describeNames(certificate), host);
    case QSslError::SelfSignedCertificate:
        return Tls::tr("The certificate is self-signed: nobody this computer trusts vouches for it. If you "
                       "trust it, add "
                       "it to the request as a certificate authority.");
    case QSslError::SelfSignedCertificateInChain:
        return Tls::tr("The certificate chain ends in an authority this computer does not trust (%1). If you "
                       "trust it, "
                       "add it to the request as a certificate authority.")
            .arg(QString::fromUtf8(distinguishedName(certificate, false)));
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return Tls::tr("The certificate was issued by “%1”, which this computer does not know. Add that "
                       "authority to the "
                       "request, or have the server send the whole chain.")
            .arg(QString::fromUtf8(distinguishedName(certificate, true)));
    case QSslError::CertificateRevoked:
        return Tls::tr("The certificate was revoked by its issuer.");
    case QSslError::NoPeerCertificate:
        return Tls::tr("The server sent no certificate.");
    default:
        return error.errorString();
    }
}

} // namespace

QString describeCertificateFaults(const QList<QSslError> &errors, const QString &host)
{
    QStringList faults;
    for (const QSslError &error : errors) {
        if (const QString fault = describeFault(error, host); !faults.contains(fault))
            faults.append(fault);
    }
    return faults.join(u' ');
}

QString describeTlsFailure(const QString &opensslText)
{
    const auto says = [&](const char *words) {
        return opensslText.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (says("wrong version number") || says("packet length too long") || says("unknown protocol")
        || says("http request"))
        return Tls::tr(
            "The server does not speak TLS on this port. Use ws:// instead of wss://, or another port.");
    if (says("no application protocol"))
        return Tls::tr(
                   "The server ended the TLS handshake (%1): it does not take HTTP/1.1 on this port, which "
                   "WebSocket needs. Switch HTTP/1.1 on at the server, or use another port.")
            .arg(opensslText);
    if (says("unrecognized name"))
        return Tls::tr("The server ended the TLS handshake (%1): it has no site of this name. Connect by a "
                       "name it serves.")
            .arg(opensslText);
    if (says("alert internal error"))
        return Tls::tr("The server ended the TLS handshake (%1): it may have no certificate for this name. "
                       "Look into its log.")
            .arg(opensslText);
    if (says("certificate required") || says("bad certificate") || says("handshake failure"))
        return Tls::
            tr("The server ended the TLS handshake (%1). It may ask for a client certificate, or share no "
               "protocol or cipher with Sockeye.")
                .arg(opensslText);
    if (says("alert")
        && (says("unknown ca") || says("certificate unknown") || says("certificate expired")
            || says("certificate revoked") || says("unsupported certificate") || says("access denied")))
        return Tls::tr("The server refused the client certificate of the request (%1).").arg(opensslText);
    if (says("protocol version") || says("unsupported protocol"))
        return Tls::tr("Server and Sockeye have no TLS version in common (%1).").arg(opensslText);
    if (opensslText.isEmpty() || says("remote host closed"))
        return Tls::tr(
            "The server closed the connection during the TLS handshake. It may not speak TLS on this port.");
    return Tls::tr("The TLS handshake failed: %1").arg(opensslText);
}

bool isKeyMismatch(const QString &opensslText)
{
    const char *words[] = { "key values mismatch", "key type mismatch", "does not certify public key" };
    return std::any_of(std::begin(words), std::end(words), [&](const char *one) {
        return opensslText.contains(QLatin1String(one), Qt::CaseInsensitive);
    });
}

QByteArray distinguishedName(const QSslCertificate &certificate, bool ofIssuer)
{
    QByteArrayList parts;
    const auto add = [&](QSslCertificate::SubjectInfo kind, const char *label) {
        const QStringList values = ofIssuer ? certificate.issuerInfo(kind) : certificate.subjectInfo(kind);
        for (const QString &value : values)
            parts.append(label + value.toUtf8());
    };
    add(QSslCertificate::CommonName, "CN=");
    add(QSslCertificate::Organization, "O=");
    add(QSslCertificate::CountryName, "C=");
    return parts.join(", ");
}

} // namespace connections
