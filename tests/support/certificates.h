// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace support {

// A certificate and its key in PEM files.
struct Identity
{
    QString certificateFile;
    QString keyFile;

    // For the server side of a connection. `authorityFile`: clients must show a certificate of that
    // authority.
    QSslConfiguration serverConfiguration(const QString &authorityFile = {}) const;
};

// A certificate authority of the test's own, made with the openssl command, in a folder that goes with it.
// Making one takes about 10 ms; a failing openssl fails the test.
class Certificates
{
public:
    Certificates();

    QString authorityFile() const { return m_authority.certificateFile; }
    Identity server(); // localhost and 127.0.0.1
    Identity serverFor(const QByteArray &host); // "example.test"
    Identity serverInCommonName(const QByteArray &host); // and nowhere else
    Identity expiredServer();
    Identity selfSignedServer();
    Identity client();
    Identity client(const QByteArray &passphrase); // the key is encrypted

private:
    Identity make(const QString &name, const QByteArray &names, const QStringList &options = {});
    Identity files(const QString &name) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    Identity m_authority;
    int m_count = 0;
};

} // namespace support
