// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/secrets.h"

namespace captures {

// A raw HTTP head with the secrets in its request line and its fields masked (see wire/secrets.h); all else
// byte for byte.
QByteArray maskedHead(QByteArrayView head, wire::MaskedNames *masked = nullptr);

// The detail of an event (JSON): heads under the keys "request", "response" and "received", tokens in the
// subprotocol, and URLs anywhere are masked, in base64 (KEY_base64) too; all else stays byte for byte.
QByteArray maskedDetail(QByteArrayView json, wire::MaskedNames *masked = nullptr);

// How what may hold secrets stands in a file: masked, or, if the mask is off, as it is. Tells
// `masked` what it masks.
class SecretMask
{
public:
    explicit SecretMask(bool isOn, wire::MaskedNames *masked = nullptr)
        : m_isOn(isOn)
        , m_masked(masked)
    {
    }

    QByteArray head(const QByteArray &raw) const;
    QByteArray detail(const QByteArray &json) const; // of an event
    QByteArray urls(const QByteArray &text) const; // a URL, or text with URLs in it
    QByteArray subprotocols(const QByteArray &value) const;

    bool isOn() const { return m_isOn; }

private:
    bool m_isOn;
    wire::MaskedNames *m_masked;
};

} // namespace captures
