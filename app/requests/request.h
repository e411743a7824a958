// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"
#include "requests/parameters.h"
#include "wire/httphead.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace requests {

struct Header
{
    QByteArray name;
    QByteArray value;
    bool isEnabled = true;

    friend bool operator==(const Header &, const Header &) = default;
};

struct Authorization
{
    enum class Scheme { None, Basic, Bearer };

    Scheme scheme = Scheme::None;
    QString user;
    QString secret; // password or token

    friend bool operator==(const Authorization &, const Authorization &) = default;
};

struct Tls
{
    bool verifiesPeer = true; // false: any certificate is taken, and the connection says so
    QString certificateFile; // PEM, client certificate
    QString keyFile; // PEM
    QString passphrase;
    QString authorityFile; // PEM, added to the system's

    friend bool operator==(const Tls &, const Tls &) = default;
};

struct Limits
{
    std::chrono::milliseconds connectTimeout{ 30'000 }; // all up to the 101
    std::chrono::milliseconds closeTimeout{ 5'000 };
    qint64 messageBytes = 256 * 1024 * 1024; // at most maxMessageBytes
    qint64 messageFrames = 1'000'000;

    static constexpr qint64 maxMessageBytes = 900 * 1024 * 1024; // SQLite's value limit is 10^9 bytes

    friend bool operator==(const Limits &, const Limits &) = default;
};

// Where and how to connect. A value; knows nothing of sockets.
struct Request
{
    QString name; // shown; the URL stands in when empty
    QString url; // as typed
    QList<Parameter> parameters; // in step with the query of `url`; the disabled ones stand only here
    QList<Header> headers; // order and repeats kept; may override Host, Origin, Sec-WebSocket-Key …
    QStringList subprotocols;
    QString origin;
    Authorization authorization;
    Tls tls;
    Limits limits;
    bool offersDeflate = true;
    QList<Message> messages; // saved with the request
    QString savedAs; // the saved request this is a working copy of, as its collection names it; empty: none

    QString shownName() const { return name.isEmpty() ? url : name; }

    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace requests
