// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/dialler.h"

#include "connections/tlsfaults.h"

#include <QFile>
#include <QFileInfo>
#include <QHostInfo>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

namespace connections {

namespace {

constexpr std::chrono::milliseconds addressStagger{ 250 }; // RFC 8305 §5: "Connection Attempt Delay"

QByteArray protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_3:
        return "TLSv1.3";
    case QSsl::TlsV1_2:
        return "TLSv1.2";
    default:
        return "TLS";
    }
}

// Empty if it cannot be read. A pipe would keep all connections waiting for it, as this is their thread.
QByteArray readPem(const QString &path)
{
    constexpr qint64 most = 4 * 1024 * 1024; // all authorities of a system take a quarter of one
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.read(most + 1);
    return pem.size() > most ? QByteArray() : pem;
}

QSslKey readKey(const QString &path, const QByteArray &passphrase)
{
    const QByteArray pem = readPem(path);
    for (const QSsl::KeyAlgorithm algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Dialler::Dialler(const requests::Url &url, const requests::Tls &tls, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_tls(tls)
{
    m_nextAddress.setSingleShot(true);
    m_nextAddress.setInterval(addressStagger);
    connect(&m_nextAddress, &QTimer::timeout, this, &Dialler::tryNextAddress);
}

Dialler::~Dialler()
{
    if (m_lookupId >= 0)
        QHostInfo::abortHostLookup(m_lookupId);
}

void Dialler::dial()
{
    const QHostAddress address(m_url.host);
    if (address.isNull())
        return lookUp();
    m_addresses = { address };
    beginPhase(Phase::Tcp);
    tryNextAddress();
}

std::unique_ptr<QTcpSocket> Dialler::takeSocket()
{
    m_socket->disconnect(this);
    return std::move(m_socket);
}

std::optional<TlsFacts> Dialler::tlsFacts() const
{
    const auto *socket = qobject_cast<QSslSocket *>(m_socket.get());
    if (!socket)
        return std::nullopt;
    const QSslCertificate certificate = socket->peerCertificate();
    TlsFacts facts;
    facts.protocol = protocolName(socket->sessionProtocol());
    facts.cipher = socket->sessionCipher().name().toLatin1();
    facts.subject = distinguishedName(certificate, false);
    facts.issuer = distinguishedName(certificate, true);
    facts.expires = certificate.expiryDate().toUTC().toString(Qt::ISODate).toLatin1();
    facts.isVerified = m_tls.verifiesPeer;
    facts.isNamedOldStyle = certificate.subjectAlternativeNames().isEmpty();
    for (const QSslError &error : m_sslErrors)
        facts.ignoredErrors.append(error.errorString().toUtf8());
    return facts;
}

QString Dialler::activity() const
{
    switch (m_phase) {
    case Phase::NameLookup:
        return tr("looking up the name “%1”").arg(m_url.host);
    case Phase::Tcp:
        return tr("connecting to %1").arg(QString::fromLatin1(m_url.hostField()));
    case Phase::Tls:
        return tr("doing the TLS handshake");
    case Phase::Upgrade:
        break;
    }
    return {};
}

void Dialler::lookUp()
{
    beginPhase(Phase::NameLookup);
    m_lookupId = QHostInfo::lookupHost(m_url.host, this, &Dialler::readLookup);
}

void Dialler::readLookup(const QHostInfo &result)
{
    m_lookupId = -1;
    if (result.addresses().isEmpty())
        return fail(Cause::NameNotFound,
                    tr("The name “%1” was not found (%2). Check its spelling and your network.")
                        .arg(m_url.host, result.errorString()));
    endPhase();
    m_addresses = result.addresses();
    beginPhase(Phase::Tcp);
    tryNextAddress();
}

void Dialler::tryNextAddress()
{
    if (m_addresses.isEmpty())
        return;
    const QHostAddress address = m_addresses.takeFirst();
    m_candidates.push_back(m_url.isSecure ? std::make_unique<QSslSocket>() : std::make_unique<QTcpSocket>());
    QTcpSocket *candidate = m_candidates.back().get();
    candidate->setProxy(QNetworkProxy::NoProxy);
    connect(candidate, &QTcpSocket::connected, this, [this, candidate] { becomeConnected(candidate); });
    connect(candidate, &QTcpSocket::errorOccurred, this, [this, candidate] { dropCandidate(candidate); });
    m_nextAddress.start();
    candidate->connectToHost(address, m_url.port);
}

void Dialler::dropCandidate(QTcpSocket *socket)
{
    const bool isRefusal = socket->error() == QAbstractSocket::ConnectionRefusedError;
    m_tcpCause = isRefusal ? Cause::Refused : Cause::Unreachable;
    m_tcpError = socket->errorString();
    const auto place = std::find_if(m_candidates.begin(), m_candidates.end(),
                                    [socket](const auto &candidate) { return candidate.get() == socket; });
    if (place == m_candidates.end())
        return;
    socket->disconnect(this);
    place->release()->deleteLater(); // not at once: it is emitting
    m_candidates.erase(place);

    if (!m_addresses.isEmpty())
        tryNextAddress();
    else if (m_candidates.empty())
        failTcp();
}

void Dialler::failTcp()
{
    const QString where = QString::fromLatin1(m_url.hostField());
    if (m_tcpCause == Cause::Refused)
        return fail(m_tcpCause,
                    tr("%1 refused the connection: nothing listens on that port. Is the server running, and "
                       "is the port "
                       "right?")
                        .arg(where));
    fail(m_tcpCause,
         tr("%1 cannot be reached (%2). Check the address and your network.").arg(where, m_tcpError));
}

void Dialler::becomeConnected(QTcpSocket *socket)
{
    m_nextAddress.stop();
    m_addresses.clear();
    for (auto &candidate : m_candidates) {
        candidate->disconnect(this);
        if (candidate.get() == socket)
            m_socket = std::move(candidate);
        else
            candidate.release()->deleteLater();
    }
    m_candidates.clear();
    endPhase();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        startTls(secure);
    else
        Q_EMIT connected();
}

void Dialler::startTls(QSslSocket *socket)
{
    beginPhase(Phase::Tls);
    if (const QString fault = configureTls(socket); !fault.isEmpty())
        return fail(Cause::CertificateFile, fault);
    connect(socket, &QSslSocket::sslErrors, this, [this, socket](const QList<QSslError> &errors) {
        m_sslErrors = errors;
        if (!m_tls.verifiesPeer)
            socket->ignoreSslErrors();
    });
    connect(socket, &QSslSocket::encrypted, this, [this] {
        endPhase();
        Q_EMIT connected();
    });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] { failTls(socket->errorString()); });
    socket->startClientEncryption();
}

QString Dialler::configureTls(QSslSocket *socket)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // Servers that prefer HTTP/2 would choose it otherwise; RFC 6455 upgrades HTTP/1.1.
    configuration.setAllowedNextProtocols({ QByteArrayLiteral("http/1.1") });
    if (!m_tls.authorityFile.isEmpty()) {
        const QList<QSslCertificate> authorities = QSslCertificate::fromData(readPem(m_tls.authorityFile));
        if (authorities.isEmpty())
            return tr("The certificate authorities in “%1” cannot be read: it should be a PEM file.")
                .arg(m_tls.authorityFile);
        configuration.addCaCertificates(authorities);
    }
    if (!m_tls.certificateFile.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromData(readPem(m_tls.certificateFile));
        if (chain.isEmpty())
            return tr("The client certificate “%1” cannot be read: it should be a PEM file.")
                .arg(m_tls.certificateFile);
        const QString keyFile = m_tls.keyFile.isEmpty() ? m_tls.certificateFile : m_tls.keyFile;
        const QSslKey key = readKey(keyFile, m_tls.passphrase.toUtf8());
        if (key.isNull())
            return tr("The private key “%1” cannot be read: it should be a PEM file; if it is encrypted, "
                      "give its "
                      "passphrase.")
                .arg(keyFile);
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(key);
    }
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyName(m_url.host);
    return {};
}

void Dialler::failTls(const QString &reason)
{
    if (isKeyMismatch(reason))
        return fail(
            Cause::CertificateFile,
            tr("The private key “%1” does not belong to the client certificate “%2”. Give the key "
               "that certificate was made with.")
                .arg(m_tls.keyFile.isEmpty() ? m_tls.certificateFile : m_tls.keyFile, m_tls.certificateFile));
    const bool isCertificateFault = m_tls.verifiesPeer && !m_sslErrors.isEmpty();
    fail(Cause::Tls,
         isCertificateFault ? describeCertificateFaults(m_sslErrors, m_url.host)
                            : describeTlsFailure(reason));
}

void Dialler::beginPhase(Phase phase)
{
    m_phase = phase;
    m_phaseTimer.start();
}

void Dialler::endPhase()
{
    m_phases[size_t(m_phase)] = std::chrono::microseconds(m_phaseTimer.nsecsElapsed() / 1000);
}

void Dialler::fail(Cause cause, const QString &text)
{
    m_nextAddress.stop();
    if (m_socket)
        m_socket->disconnect(this);
    Q_EMIT failed(cause, text);
}

} // namespace connections
