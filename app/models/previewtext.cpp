// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/previewtext.h"

#include "payloads/visibletext.h"
#include "wire/closecode.h"
#include "wire/utf8.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

using captures::Kind;
using captures::Row;
using payloads::visibleText;

namespace {

constexpr qsizetype maxHexBytes = 64;

// A preview may end inside a character; that is no fault of the text.
QByteArrayView withoutCutCharacter(QByteArrayView bytes)
{
    for (qsizetype cut = 0; cut < 4 && cut < bytes.size(); ++cut) {
        if (wire::isValidUtf8(bytes.chopped(cut)))
            return bytes.chopped(cut);
    }
    return bytes;
}

QString hexText(QByteArrayView bytes)
{
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), maxHexBytes));
    return QString::fromLatin1(shown.toByteArray().toHex(' '));
}

QString textOrHex(QByteArrayView bytes)
{
    const QByteArrayView text = withoutCutCharacter(bytes);
    return wire::isValidUtf8(text) ? visibleText(QString::fromUtf8(text)) : hexText(bytes);
}

QString closeText(QByteArrayView payload)
{
    const auto close = wire::ClosePayload::parse(payload);
    if (!close)
        return hexText(payload);
    if (!close->code)
        return QCoreApplication::translate("models::Preview", "no code");
    QString text =
        QStringLiteral("%1 %2").arg(*close->code).arg(QString::fromLatin1(wire::closeCodeName(*close->code)));
    if (!close->reason.isEmpty())
        text += QStringLiteral(" · ") + visibleText(QString::fromUtf8(close->reason));
    return text;
}

} // namespace

QString previewText(const Row &message)
{
    switch (message.kind) {
    case Kind::Text:
        return visibleText(QString::fromUtf8(withoutCutCharacter(message.preview)));
    case Kind::Ping:
    case Kind::Pong:
        return textOrHex(message.preview);
    case Kind::Close:
        return closeText(message.preview);
    case Kind::Binary:
    case Kind::Other:
    case Kind::Event:
        break;
    }
    return hexText(message.preview);
}

} // namespace models
