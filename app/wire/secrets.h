// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace wire {

// What in a handshake is a secret: the one judgement for what is shown, exported and saved.

// What stands where a secret stood.
constexpr char secretMask[] = "***";

// Whether people give `name` (UTF-8) to secrets: "token", "access_token", "api-key", "sessionId",
// "X-Amz-Signature" … Guessed by the name's words; letter case does not matter.
bool isSecretName(QByteArrayView name);

// Whether the values of header fields of this name are secrets: Authorization, Proxy-Authorization, Cookie,
// Set-Cookie, and whatever isSecretName() but the handshake's own fields ("Sec-WebSocket-Key" is no secret).
bool isSecretHeader(QByteArrayView name);

// Whether the subprotocol at `index` of those offered carries a token instead of naming a protocol: it
// follows a name like "access_token", has something behind a word like "bearer", or looks like random
// letters.
bool isSecretSubprotocol(const QList<QByteArray> &subprotocols, qsizetype index);

// What was masked, for people to be told: the names of header fields and parameters, each once, letter case
// apart. A few dozen of them; a file from elsewhere may hold millions.
class MaskedNames
{
public:
    void add(QByteArrayView name);
    void add(const MaskedNames &others);

    bool isEmpty() const { return m_names.isEmpty(); }
    QByteArray text() const; // UTF-8: "Authorization, token, user info, …"

private:
    QList<QByteArray> m_names; // UTF-8, in the order they were met
    bool m_isCut = false;
};

// Functions below tell `masked` what they mask.

// The value of a Sec-WebSocket-Protocol field with the mask for such subprotocols; else byte for byte.
QByteArray maskedSubprotocols(QByteArrayView value, MaskedNames *masked = nullptr);

// `text` with the mask for the user info of URLs and for the values of parameters ("?token=…", "&sid=…",
// "#access_token=…") whose names are secret; else byte for byte. What stands behind a backslash belongs to
// it, so that text within a JSON string stays one.
QByteArray maskedUrls(QByteArrayView text, MaskedNames *masked = nullptr);

// The value of a header field as it may be shown: the mask if it is a secret as a whole, else that of its
// tokens and URLs.
QByteArray maskedValue(QByteArrayView name, QByteArrayView value, MaskedNames *masked = nullptr);

} // namespace wire
