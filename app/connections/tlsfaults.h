// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

class QSslCertificate;

namespace connections {

// What is wrong with a server's certificate, in words a user understands and with what to do; translated.
QString describeCertificateFaults(const QList<QSslError> &errors, const QString &host);
// What went wrong in the TLS handshake itself, told from OpenSSL's words ("wrong version number": the port
// does not speak TLS …); translated.
QString describeTlsFailure(const QString &opensslText);
// True if that says that a private key is not that of the client certificate.
bool isKeyMismatch(const QString &opensslText);
// "CN=example.org, O=Example".
QByteArray distinguishedName(const QSslCertificate &certificate, bool ofIssuer);

} // namespace connections
