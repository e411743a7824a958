// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections/transcript.h"

#include "wire/closecode.h"

namespace event = connections::event;

namespace {

QString who(bool byServer)
{
    return byServer ? QStringLiteral("server") : QStringLiteral("client");
}

QString closeText(std::optional<quint16> code, const QByteArray &reason)
{
    const QString number = code ? QString::number(*code) : QStringLiteral("empty");
    return (number + u' ' + QString::fromUtf8(reason)).trimmed();
}

QString lineOf(const event::Connecting &)
{
    return QStringLiteral("connecting");
}
QString lineOf(const event::Connected &fact)
{
    return QStringLiteral("connected %1").arg(fact.status);
}
QString lineOf(const event::Refused &fact)
{
    return QStringLiteral("refused %1").arg(fact.status);
}
QString lineOf(const event::Failed &fact)
{
    return QStringLiteral("failed ") + QString::fromLatin1(connections::causeName(fact.cause));
}
QString lineOf(const event::Violated &fact)
{
    return QStringLiteral("violation %1 %2")
        .arg(fact.violation.closeCode)
        .arg(QString::fromUtf8(fact.violation.section));
}
QString lineOf(const event::Paused &)
{
    return QStringLiteral("paused");
}
QString lineOf(const event::Resumed &)
{
    return QStringLiteral("resumed");
}
QString lineOf(const event::Closing &fact)
{
    return QStringLiteral("closing %1 %2").arg(who(fact.byServer), closeText(fact.code, fact.reason));
}
QString lineOf(const event::Closed &fact)
{
    return QStringLiteral("closed %1 %2 %3")
        .arg(who(fact.byServer), fact.isClean ? QStringLiteral("clean") : QStringLiteral("unclean"),
             closeText(fact.code, fact.reason));
}

QString flagsOf(const wire::Message &message)
{
    QString flags;
    flags += message.isCompressed ? QStringLiteral(" compressed") : QString();
    flags += message.isInvalidUtf8 ? QStringLiteral(" invalid-utf8") : QString();
    flags += message.isIncomplete ? QStringLiteral(" incomplete") : QString();
    flags += message.isTruncated ? QStringLiteral(" truncated") : QString();
    if (message.frameCount() > 1)
        flags += QStringLiteral(" frames=%1").arg(message.frameCount());
    return flags;
}

QString payloadOf(const wire::Message &message)
{
    if (message.opcode == wire::Opcode::Close) {
        const auto close = wire::ClosePayload::parse(message.payload);
        return close ? closeText(close->code, close->reason) : QStringLiteral("one byte");
    }
    if (message.payload.size() > 60)
        return QString::number(message.size);
    return QString::fromLatin1(message.opcode == wire::Opcode::Binary ? message.payload.toHex()
                                                                      : message.payload);
}

} // namespace

void Transcript::happened(connections::Event &&event, wire::Timestamp time)
{
    lines.append(std::visit([](const auto &fact) { return lineOf(fact); }, event));
    events.push_back(std::move(event));
    times.append(time);
}

void Transcript::add(const QString &direction, wire::Message &&message)
{
    lines.append((direction + u' ' + QString::fromLatin1(wire::opcodeName(message.opcode)) + flagsOf(message)
                  + u' ' + payloadOf(message))
                     .trimmed());
    messages.append(std::move(message));
}

bool Transcript::hasEnded() const
{
    return !lines.isEmpty()
        && (lines.last().startsWith(u"closed ") || lines.last().startsWith(u"failed ")
            || lines.last().startsWith(u"refused "));
}
