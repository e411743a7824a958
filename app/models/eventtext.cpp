// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/eventtext.h"

#include "models/figures.h"
#include "payloads/jsonmembers.h"
#include "payloads/visibletext.h"
#include "wire/closecode.h"
#include "wire/headerfields.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <algorithm>

namespace models {

using payloads::JsonMember;

namespace {

const QHash<QByteArray, const char *> &eventNames()
{
    static const QHash<QByteArray, const char *> names{
        { "connecting", QT_TRANSLATE_NOOP("models::Event", "connecting") },
        { "redirected", QT_TRANSLATE_NOOP("models::Event", "redirected") },
        { "connected", QT_TRANSLATE_NOOP("models::Event", "connected") },
        { "refused", QT_TRANSLATE_NOOP("models::Event", "refused") },
        { "failed", QT_TRANSLATE_NOOP("models::Event", "failed") },
        { "violation", QT_TRANSLATE_NOOP("models::Event", "violation") },
        { "paused", QT_TRANSLATE_NOOP("models::Event", "paused") },
        { "resumed", QT_TRANSLATE_NOOP("models::Event", "resumed") },
        { "reconnecting", QT_TRANSLATE_NOOP("models::Event", "reconnecting") },
        { "closing", QT_TRANSLATE_NOOP("models::Event", "closing") },
        { "closed", QT_TRANSLATE_NOOP("models::Event", "closed") },
        { "gap", QT_TRANSLATE_NOOP("models::Event", "gap") },
        { "budget", QT_TRANSLATE_NOOP("models::Event", "budget") },
        { "clock", QT_TRANSLATE_NOOP("models::Event", "clock") },
        { "note", QT_TRANSLATE_NOOP("models::Event", "note") },
    };
    return names;
}

QByteArray member(const QList<JsonMember> &members, QByteArrayView key)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [key](const JsonMember &member) { return key == member.key; });
    return found == members.end() ? QByteArray() : found->value;
}

QString firstLine(const QByteArray &text)
{
    return payloads::visibleText(wire::headText(text.split('\r').first()));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString codeText(const QList<JsonMember> &members)
{
    const QByteArray code = member(members, "code");
    if (code.isEmpty())
        return {};
    return QString::fromLatin1(code + ' ' + wire::closeCodeName(code.toUShort()));
}

QString byText(const QList<JsonMember> &members)
{
    const QByteArray by = member(members, "by");
    if (by == "server")
        return QCoreApplication::translate("models::Event", "by the server");
    if (by == "client")
        return QCoreApplication::translate("models::Event", "by us");
    return QString::fromUtf8(by);
}

QString closingText(const QList<JsonMember> &members)
{
    QStringList parts{ byText(members), codeText(members),
                       payloads::visibleText(QString::fromUtf8(member(members, "reason"))),
                       payloads::visibleText(QString::fromUtf8(member(members, "text"))) };
    if (member(members, "clean") == "false")
        parts += QCoreApplication::translate("models::Event", "not clean");
    return joined(parts);
}

QString violationText(const QList<JsonMember> &members)
{
    return QString::fromUtf8(member(members, "rule") + " (" + member(members, "section") + ')');
}

QString connectedText(const QList<JsonMember> &members)
{
    const QString asked = firstLine(payloads::memberBytes(members, "request"));
    const QString answered = firstLine(payloads::memberBytes(members, "response"));
    return answered.isEmpty() ? asked : asked + QStringLiteral(" → ") + answered;
}

QString refusedText(const QList<JsonMember> &members)
{
    const QByteArray status = member(members, "status") + ' ' + payloads::memberBytes(members, "reason");
    return joined({ payloads::visibleText(wire::headText(status.trimmed())),
                    payloads::visibleText(QString::fromUtf8(member(members, "advice"))) });
}

QString resumedText(const QList<JsonMember> &members)
{
    const auto paused = std::chrono::microseconds(member(members, "paused_us").toLongLong());
    return QCoreApplication::translate("models::Event", "after %1").arg(deltaText(paused).mid(1));
}

QString budgetText(const QList<JsonMember> &members)
{
    const qint64 count = member(members, "count").toLongLong();
    const QString budget = sizeText(member(members, "budget").toLongLong());
    const QString size = sizeText(member(members, "size").toLongLong());
    if (count == 1)
        return QCoreApplication::translate("models::Event", "a message of %1 is over the budget of %2")
            .arg(size, budget);
    return QCoreApplication::translate("models::Event",
                                       "%1 messages are over the budget of %2, the largest has %3")
        .arg(countText(count), budget, size);
}

// Everything short, as it stands: also right for events that later versions will bring.
QString plainText(const QList<JsonMember> &members)
{
    QStringList parts;
    for (const JsonMember &member : members) {
        if (member.value.startsWith('{') || member.value.startsWith('['))
            continue;
        const QString value = member.isString ? firstLine(member.value) : QString::fromUtf8(member.value);
        parts += QString::fromUtf8(member.key) + QStringLiteral(": ") + value;
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString eventName(QByteArrayView event)
{
    const char *known = eventNames().value(event.toByteArray());
    return known ? QCoreApplication::translate("models::Event", known) : QString::fromUtf8(event);
}

QString eventText(QByteArrayView event, QByteArrayView detail)
{
    const QList<JsonMember> members = payloads::jsonMembers(detail);
    if (event == "closed" || event == "closing")
        return closingText(members);
    if (event == "violation")
        return violationText(members);
    if (event == "connected")
        return connectedText(members);
    if (event == "refused")
        return refusedText(members);
    if (event == "resumed")
        return resumedText(members);
    if (event == "budget")
        return budgetText(members);
    for (const char *telling : { "text", "url" }) {
        if (const QByteArray value = member(members, telling); !value.isEmpty())
            return payloads::visibleText(QString::fromUtf8(value));
    }
    return plainText(members);
}

bool isAlarmingEvent(QByteArrayView event)
{
    return event == "failed" || event == "refused" || event == "violation" || event == "gap"
        || event == "budget" || event == "paused";
}

bool isAlarming(const captures::Row &row)
{
    constexpr quint32 brokenFlags = captures::InvalidUtf8 | captures::Incomplete | captures::Truncated;
    return row.kind == captures::Kind::Event ? isAlarmingEvent(row.event) : (row.flags & brokenFlags) != 0;
}

} // namespace models
