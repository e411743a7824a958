// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/secrets.h"

#include "wire/percentdecoding.h"

#include <QList>
#include <QSet>
#include <QString>

#include <algorithm>

namespace wire {

namespace {

const QSet<QString> &secretWords()
{
    static const QSet<QString> words{
        QStringLiteral("token"),
        QStringLiteral("key"),
        QStringLiteral("apikey"),
        QStringLiteral("accesskey"),
        QStringLiteral("password"),
        QStringLiteral("passwd"),
        QStringLiteral("pwd"),
        QStringLiteral("passphrase"),
        QStringLiteral("secret"),
        QStringLiteral("auth"),
        QStringLiteral("authtoken"),
        QStringLiteral("authorization"),
        QStringLiteral("bearer"),
        QStringLiteral("signature"),
        QStringLiteral("sig"),
        QStringLiteral("jwt"),
        QStringLiteral("session"),
        QStringLiteral("sessionid"),
        QStringLiteral("sid"),
        QStringLiteral("ticket"),
        QStringLiteral("credential"),
        QStringLiteral("credentials"),
        QStringLiteral("accesstoken"),
        QStringLiteral("idtoken"),
        QStringLiteral("refreshtoken"),
        QStringLiteral("sessiontoken"),
        QStringLiteral("apitoken"),
        QStringLiteral("clientsecret"),
        QStringLiteral("secretkey"),
        QStringLiteral("privatekey"),
        QStringLiteral("authentication"),
        QStringLiteral("otp"),
        QStringLiteral("jsessionid"),
        QStringLiteral("phpsessid"),
    };
    return words;
}

// "accessToken", "access-token" and "ACCESS_TOKEN" are "access" and "token".
QStringList wordsOf(QByteArrayView name)
{
    QStringList words{ QString() };
    QChar before;
    for (const QChar c : QString::fromUtf8(name)) {
        const bool isNewWord = !c.isLetterOrNumber() || (c.isUpper() && before.isLower());
        if (isNewWord)
            words.append(QString());
        if (c.isLetterOrNumber())
            words.last().append(c.toLower());
        before = c;
    }
    return words;
}

// The place of the last secret one; -1: there is none.
qsizetype lastSecretWord(const QStringList &words)
{
    for (qsizetype i = words.size() - 1; i >= 0; --i)
        if (secretWords().contains(words[i]))
            return i;
    return -1;
}

// As tokens do: long, with letters and digits in one piece; names of protocols have dots and dashes.
bool looksRandom(const QByteArray &subprotocol)
{
    constexpr qsizetype shortestToken = 20;
    const auto isAny = [](const QByteArray &piece, auto is) {
        return std::any_of(piece.begin(), piece.end(), is);
    };
    for (const QByteArray &piece : subprotocol.split('.')) {
        if (piece.size() >= shortestToken && isAny(piece, [](char c) { return c >= '0' && c <= '9'; })
            && isAny(piece, [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }))
            return true;
    }
    return false;
}

bool endsParameter(char c)
{
    return c == '&' || c == '#' || c == '"' || quint8(c) <= ' ';
}

// How many bytes the value of a parameter at the front of `text` has.
qsizetype parameterLength(QByteArrayView text)
{
    qsizetype length = 0;
    while (length < text.size() && !endsParameter(text[length])) {
        const bool isPair = text[length] == '\\' && length + 1 < text.size();
        if (isPair && QByteArrayView("rnt").contains(text[length + 1])) // a control character within JSON
            break;
        length += isPair ? 2 : 1;
    }
    return length;
}

void tell(MaskedNames *masked, QByteArrayView name)
{
    if (masked)
        masked->add(name);
}

QByteArray withoutUserInfo(QByteArrayView text, MaskedNames *masked)
{
    QByteArray out;
    for (qsizetype mark = text.indexOf("://"); mark >= 0; mark = text.indexOf("://")) {
        out.append(text.first(mark + 3));
        text = text.sliced(mark + 3);
        const auto end = std::find_if(text.begin(), text.end(), [](char c) {
            return c == '/' || c == '?' || c == '#' || c == '"' || quint8(c) <= ' ';
        });
        const qsizetype at = QByteArrayView(text.begin(), end).lastIndexOf('@');
        if (at >= 0) {
            out.append(secretMask);
            text = text.sliced(at);
            tell(masked, "user info");
        }
    }
    return out.append(text);
}

// Whether the value of a parameter is a URL or a query of its own, percent-encoded once or more, with secrets
// in it.
bool hidesSecrets(QByteArray value)
{
    constexpr int mostTimes = 3;
    for (int i = 0; i < mostTimes && value.contains('%'); ++i) {
        value = percentDecoded(value);
        if (maskedUrls(value) != value)
            return true;
    }
    return false;
}

} // namespace

void MaskedNames::add(QByteArrayView name)
{
    constexpr qsizetype mostNames = 32;
    constexpr qsizetype longestName = 64; // characters
    const QByteArray shown = QString::fromUtf8(name).left(longestName).toUtf8();
    const bool isKnown = std::any_of(m_names.begin(), m_names.end(), [&](const QByteArray &known) {
        return known.compare(shown, Qt::CaseInsensitive) == 0;
    });
    if (isKnown)
        return;
    m_isCut = m_isCut || m_names.size() == mostNames;
    if (m_names.size() < mostNames)
        m_names.append(shown);
}

void MaskedNames::add(const MaskedNames &others)
{
    for (const QByteArray &name : others.m_names)
        add(name);
    m_isCut = m_isCut || others.m_isCut;
}

QByteArray MaskedNames::text() const
{
    return m_names.join(", ") + (m_isCut ? ", …" : "");
}

bool isSecretName(QByteArrayView name)
{
    return lastSecretWord(wordsOf(name)) >= 0;
}

bool isSecretHeader(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "cookie" || lower == "set-cookie")
        return true;
    return !lower.startsWith("sec-websocket-") && !lower.startsWith("access-control-") && isSecretName(name);
}

bool isSecretSubprotocol(const QList<QByteArray> &subprotocols, qsizetype index)
{
    const auto isAnnouncement = [](const QByteArray &subprotocol) {
        const QStringList words = wordsOf(subprotocol);
        return lastSecretWord(words) == words.size() - 1;
    };
    const QByteArray &subprotocol = subprotocols[index];
    if (subprotocol.isEmpty() || subprotocol == secretMask)
        return false;
    if (looksRandom(subprotocol) || (index > 0 && isAnnouncement(subprotocols[index - 1])))
        return true;
    return isSecretName(subprotocol) && !isAnnouncement(subprotocol);
}

QByteArray maskedSubprotocols(QByteArrayView value, MaskedNames *masked)
{
    QList<QByteArray> parts = value.toByteArray().split(',');
    QList<QByteArray> names;
    for (const QByteArray &part : parts)
        names.append(part.trimmed());
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (isSecretSubprotocol(names, i)) {
            parts[i].replace(names[i], secretMask);
            tell(masked, "subprotocol");
        }
    return parts.join(',');
}

QByteArray maskedUrls(QByteArrayView text, MaskedNames *masked)
{
    const QByteArray bare = withoutUserInfo(text, masked);
    QByteArray out;
    out.reserve(bare.size());
    qsizetype name = -1; // where the name of a parameter begins
    for (qsizetype i = 0; i < bare.size();) {
        const char c = bare[i];
        out.append(c);
        ++i;
        if (c == '?' || c == '&' || c == ';' || c == '#') {
            name = i;
        } else if (endsParameter(c)) {
            name = -1;
        } else if (c == '=' && name >= 0) {
            const QByteArray decoded = percentDecoded(bare.mid(name, i - 1 - name));
            const qsizetype length = parameterLength(QByteArrayView(bare).sliced(i));
            if (length > 0 && (isSecretName(decoded) || hidesSecrets(bare.mid(i, length)))) {
                out.append(secretMask);
                i += length;
                tell(masked, decoded);
            }
            name = -1;
        }
    }
    return out;
}

QByteArray maskedValue(QByteArrayView name, QByteArrayView value, MaskedNames *masked)
{
    if (isSecretHeader(name)) {
        if (value.isEmpty())
            return {};
        tell(masked, name);
        return secretMask;
    }
    if (name.compare(QByteArrayView("Sec-WebSocket-Protocol"), Qt::CaseInsensitive) == 0)
        return maskedSubprotocols(value, masked);
    return maskedUrls(value, masked);
}

} // namespace wire
