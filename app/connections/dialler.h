// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/events.h"
#include "requests/request.h"
#include "requests/url.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>
#include <vector>

class QHostInfo;
class QSslSocket;
class QTcpSocket;

namespace connections {

// Makes one TCP or TLS connection to a host, phase by phase: looks the name up, tries its addresses (the next
// one after 250 ms, RFC 8305 §5, first come first served), does the TLS handshake. Deleting it breaks off.
// Has no time limit.
class Dialler : public QObject
{
    Q_OBJECT

public:
    Dialler(const requests::Url &url, const requests::Tls &tls, QObject *parent = nullptr);
    ~Dialler() override;

    void dial();

    // After connected(): the socket, handed over.
    std::unique_ptr<QTcpSocket> takeSocket();
    // After connected(), before takeSocket(); empty: not TLS.
    std::optional<TlsFacts> tlsFacts() const;
    const Phases &phases() const { return m_phases; }
    // What it is busy with, translated: "looking up the name …", for saying where a time limit struck.
    QString activity() const;

Q_SIGNALS:
    void connected();
    void failed(connections::Cause cause, const QString &text);

private:
    void lookUp();
    void readLookup(const QHostInfo &result);
    void tryNextAddress();
    void dropCandidate(QTcpSocket *socket);
    void failTcp();
    void becomeConnected(QTcpSocket *socket);
    void startTls(QSslSocket *socket);
    QString configureTls(QSslSocket *socket);
    void failTls(const QString &reason);
    void beginPhase(Phase phase);
    void endPhase();
    void fail(Cause cause, const QString &text);

    const requests::Url m_url;
    const requests::Tls m_tls;
    Phases m_phases;
    Phase m_phase = Phase::NameLookup;
    QElapsedTimer m_phaseTimer;
    int m_lookupId = -1;
    QList<QHostAddress> m_addresses; // not yet tried
    std::vector<std::unique_ptr<QTcpSocket>> m_candidates;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_nextAddress;
    QList<QSslError> m_sslErrors;
    Cause m_tcpCause = Cause::Unreachable;
    QString m_tcpError;
};

} // namespace connections
