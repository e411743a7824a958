// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/outcome.h"

#include "payloads/jsonmembers.h"
#include "wire/closecode.h"
#include "wire/headerfields.h"

#include <QCoreApplication>

namespace sessions {

namespace {

struct OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sessions::Session)
};

// The value of `key` as it came from the peer, kept in base64 if it is not UTF-8.
QByteArray wireValue(QByteArrayView detail, const QByteArray &key)
{
    for (const payloads::JsonMember &member : payloads::jsonMembers(detail)) {
        if (member.key == key)
            return member.value;
        if (member.key == key + "_base64")
            return QByteArray::fromBase64(member.value);
    }
    return {};
}

QString textValue(QByteArrayView detail, const QByteArray &key)
{
    return wire::headText(wireValue(detail, key));
}

} // namespace

void Outcome::add(QByteArrayView event, QByteArrayView detail)
{
    if (event == "connecting") {
        *this = Outcome();
    } else if (event == "connected") {
        m_wasOpen = true;
    } else if (event == "refused") {
        m_hasFailed = true;
        m_summary = OutcomeTexts::tr("refused: %1 %2")
                        .arg(textValue(detail, "status"), textValue(detail, "reason"))
                        .trimmed();
    } else if (event == "failed") {
        m_hasFailed = true;
        m_summary = textValue(detail, "text");
    } else if (event == "violation") {
        m_violation = OutcomeTexts::tr("protocol violation: %1 (%2)")
                          .arg(textValue(detail, "rule"), textValue(detail, "section"));
    } else if (event == "closed") {
        addClosed(detail);
    }
}

void Outcome::addClosed(QByteArrayView detail)
{
    const quint16 code = wireValue(detail, "code").toUShort();
    const QString text = textValue(detail, "text");
    const QString named = QString::number(code) + u' ' + QString::fromLatin1(wire::closeCodeName(code));
    const bool isClean = wireValue(detail, "clean") == "true";
    m_hasFailed = m_wasOpen && !isClean;
    if (!m_wasOpen || !isClean)
        m_summary = text.isEmpty() ? OutcomeTexts::tr("broken: %1").arg(named) : text;
    else if (wireValue(detail, "by") == "server")
        m_summary = OutcomeTexts::tr("closed by the server: %1").arg(named);
    else
        m_summary = OutcomeTexts::tr("closed by us: %1").arg(named);
}

} // namespace sessions
