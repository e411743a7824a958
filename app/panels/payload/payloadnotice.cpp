// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadnotice.h"

#include "captures/capturereader.h"
#include "models/figures.h"
#include "models/loadedpayload.h"

#include <QCoreApplication>

namespace panels {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("panels::PayloadPanel", text);
}

} // namespace

QString payloadNotice(const captures::Row &row, const models::LoadedPayload &payload)
{
    if (!payload.error.isEmpty())
        return payload.error;
    QStringList notices;
    if (!payload.isWhole())
        notices += words(QT_TRANSLATE_NOOP("panels::PayloadPanel", "Text and JSON show the first %1 of %2."))
                       .arg(models::sizeText(payload.shownBytes), models::sizeText(payload.totalBytes));
    if (row.flags & captures::Truncated)
        notices += words(QT_TRANSLATE_NOOP("panels::PayloadPanel", "A limit struck: %1 of %2 were kept."))
                       .arg(models::sizeText(payload.totalBytes), models::sizeText(row.size));
    if (row.flags & captures::Incomplete)
        notices +=
            words(QT_TRANSLATE_NOOP("panels::PayloadPanel", "The connection ended inside this message."));
    if (row.kind == captures::Kind::Text && !payload.isValidUtf8)
        notices += words(
            QT_TRANSLATE_NOOP("panels::PayloadPanel",
                              "Not valid UTF-8: the text shows � in its place, the hex view the bytes."));
    if (!payload.jsonFault.isEmpty())
        notices +=
            words(QT_TRANSLATE_NOOP("panels::PayloadPanel", "Not valid JSON. %1")).arg(payload.jsonFault);
    if (!payload.xmlFault.isEmpty() && payload.markup == models::LoadedPayload::Markup::Xml)
        notices +=
            words(QT_TRANSLATE_NOOP("panels::PayloadPanel", "Not well-formed XML. %1")).arg(payload.xmlFault);
    if (payload.hasBrokenLines && payload.imageFormat.isEmpty())
        notices += words(QT_TRANSLATE_NOOP("panels::PayloadPanel", "Very long lines are broken here."));
    return notices.join(QLatin1Char(' '));
}

} // namespace panels
