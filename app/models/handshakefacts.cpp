// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/handshakefacts.h"

#include "models/figures.h"
#include "payloads/jsonmembers.h"
#include "payloads/visibletext.h"
#include "requests/url.h"

#include <QCoreApplication>

#include <map>

namespace models {

namespace {

using Rule = wire::HandshakeRule;

struct HandshakeFactTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::RecordedHandshake)
};

// The field of the answer that a rule is about.
QByteArray fieldOf(Rule::Id id)
{
    switch (id) {
    case Rule::Id::Upgrade:
        return "Upgrade";
    case Rule::Id::Connection:
        return "Connection";
    case Rule::Id::Accept:
        return "Sec-WebSocket-Accept";
    case Rule::Id::Subprotocol:
        return "Sec-WebSocket-Protocol";
    case Rule::Id::Extensions:
        return "Sec-WebSocket-Extensions";
    case Rule::Id::Status:
        break;
    }
    return {};
}

QString brokenRuleText(const Rule &rule)
{
    return HandshakeFactTexts::tr("%1: expected %2", "section of a standard, what it demands")
        .arg(QString::fromUtf8(rule.section), QString::fromUtf8(rule.expected));
}

// What was agreed upon of `offered`; offers that came to nothing are named.
HandshakeFact agreement(const RecordedHandshake &handshake, const QString &label, const QByteArray &field)
{
    const QString agreed = wire::headText(handshake.response->fields.elements(field).join(", "));
    const QByteArray offered =
        handshake.request ? handshake.request->fields.elements(field).join(", ") : QByteArray();
    if (!agreed.isEmpty())
        return { label, agreed, false };
    if (offered.isEmpty())
        return { label, HandshakeFactTexts::tr("none"), false };
    return { label, HandshakeFactTexts::tr("none, although %1 was asked for").arg(QString::fromUtf8(offered)),
             true };
}

HandshakeFact certificateFact(const std::map<QByteArray, QString> &tls)
{
    const auto valueOf = [&tls](const QByteArray &key) {
        const auto found = tls.find(key);
        return found == tls.end() ? QString() : found->second;
    };
    const QString label = HandshakeFactTexts::tr("Certificate");
    const QString ignored = valueOf("ignored_errors");
    const bool isOldStyle = valueOf("common_name_only") == QStringLiteral("true");
    if (valueOf("verified") != QStringLiteral("true"))
        return { label,
                 ignored.isEmpty() ? HandshakeFactTexts::tr("not checked")
                                   : HandshakeFactTexts::tr("not checked: %1").arg(ignored),
                 true };
    if (isOldStyle)
        return { label,
                 HandshakeFactTexts::tr("checked, but browsers and Go refuse it: its name stands in the CN "
                                        "alone, and not among its subject alternative names"),
                 true };
    return { label, HandshakeFactTexts::tr("checked"), false };
}

void appendTls(QList<HandshakeFact> &facts, const QByteArray &json)
{
    std::map<QByteArray, QString> tls;
    for (const payloads::JsonMember &member : payloads::jsonMembers(json))
        tls[member.key] = QString::fromUtf8(member.value);
    if (tls.empty())
        return;
    facts.append(
        { HandshakeFactTexts::tr("TLS"), tls["protocol"] + QStringLiteral(", ") + tls["cipher"], false });
    facts.append(certificateFact(tls));
    for (const auto &[key, label] : { std::pair(QByteArray("subject"), HandshakeFactTexts::tr("Issued to")),
                                      std::pair(QByteArray("issuer"), HandshakeFactTexts::tr("Issued by")),
                                      std::pair(QByteArray("expires"), HandshakeFactTexts::tr("Expires")) })
        if (!tls[key].isEmpty())
            facts.append({ label, tls[key], false });
}

} // namespace

QString statusText(const RecordedHandshake &handshake)
{
    if (handshake.response)
        return QStringLiteral("%1 %2")
            .arg(handshake.response->status)
            .arg(payloads::visibleStart(wire::headText(handshake.response->reason), 200))
            .trimmed();
    if (handshake.record.status != 0)
        return QString::number(handshake.record.status);
    return handshake.record.closed ? HandshakeFactTexts::tr("No answer")
                                   : HandshakeFactTexts::tr("Connecting…");
}

QList<HandshakeFact> factsOf(const RecordedHandshake &handshake)
{
    QList<HandshakeFact> facts{ { HandshakeFactTexts::tr("URL"),
                                  requests::withoutUserInfo(handshake.record.url), false } };
    if (handshake.record.opened)
        facts.append({ HandshakeFactTexts::tr("Started", "when an attempt began"),
                       dateTimeText(*handshake.record.opened), false });
    if (handshake.response && handshake.response->status == 101) {
        facts.append(agreement(handshake, HandshakeFactTexts::tr("Subprotocol"), "Sec-WebSocket-Protocol"));
        facts.append(agreement(handshake, HandshakeFactTexts::tr("Extensions"), "Sec-WebSocket-Extensions"));
    }
    for (const Rule &rule : handshake.rules)
        if (!rule.isKept)
            facts.append({ HandshakeFactTexts::tr("Broken rule"),
                           brokenRuleText(rule) + QStringLiteral("; ")
                               + (rule.found.isEmpty()
                                      ? HandshakeFactTexts::tr("found nothing")
                                      : HandshakeFactTexts::tr("found %1").arg(wire::headText(rule.found))),
                           true });
    appendTls(facts, handshake.record.tls);
    return facts;
}

QString faultOf(const RecordedHandshake &handshake, const wire::HeaderField &field)
{
    for (const Rule &rule : handshake.rules)
        if (!rule.isKept && field.name.compare(fieldOf(rule.id), Qt::CaseInsensitive) == 0)
            return brokenRuleText(rule);
    return {};
}

} // namespace models
