// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/outcome.h"

#include "wire/closecode.h"
#include "wire/headerfields.h"

#include <QCoreApplication>

namespace sessions {

namespace {

struct OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sessions::Session)
};

QString textValue(const QList<payloads::JsonMember> &members, const QByteArray &key)
{
    return wire::headText(payloads::memberBytes(members, key));
}

} // namespace

void Outcome::add(QByteArrayView event, QByteArrayView detail)
{
    const QList<payloads::JsonMember> members = payloads::jsonMembers(detail);
    if (event == "connecting") {
        *this = Outcome();
    } else if (event == "connected") {
        m_wasOpen = true;
    } else if (event == "refused") {
        m_hasFailed = true;
        m_summary = OutcomeTexts::tr("refused: %1 %2")
                        .arg(textValue(members, "status"), textValue(members, "reason"))
                        .trimmed();
    } else if (event == "failed") {
        m_hasFailed = true;
        m_summary = textValue(members, "text");
    } else if (event == "violation") {
        m_violation = OutcomeTexts::tr("protocol violation: %1 (%2)")
                          .arg(textValue(members, "rule"), textValue(members, "section"));
    } else if (event == "closed") {
        addClosed(members);
    }
}

void Outcome::addClosed(const QList<payloads::JsonMember> &members)
{
    const quint16 code = payloads::memberBytes(members, "code").toUShort();
    const QString text = textValue(members, "text");
    const QString named = QString::number(code) + u' ' + QString::fromLatin1(wire::closeCodeName(code));
    const bool isClean = payloads::memberBytes(members, "clean") == "true";
    m_hasFailed = m_wasOpen && !isClean;
    if (!m_wasOpen || !isClean)
        m_summary = text.isEmpty() ? OutcomeTexts::tr("broken: %1").arg(named) : text;
    else if (payloads::memberBytes(members, "by") == "server")
        m_summary = OutcomeTexts::tr("closed by the server: %1").arg(named);
    else
        m_summary = OutcomeTexts::tr("closed by us: %1").arg(named);
}

} // namespace sessions
