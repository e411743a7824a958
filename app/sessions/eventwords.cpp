// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessions/eventwords.h"

#include "payloads/jsonwriter.h"
#include "wire/utf8.h"

namespace sessions {

namespace {

namespace event = connections::event;
using payloads::JsonWriter;

template <typename... Ts> struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <typename... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

// An object whose fields stand in the order they are added; what is empty is left out.
class Detail
{
public:
    Detail() { m_writer.beginObject(); }

    QByteArray take()
    {
        m_writer.endObject();
        return m_json;
    }
    // As KEY if it is UTF-8, else in base64 as KEY_base64.
    void text(const QByteArray &key, const QByteArray &value)
    {
        const bool isText = wire::isValidUtf8(value);
        if (!value.isEmpty())
            m_writer.member(isText ? key : key + "_base64", isText ? value : value.toBase64());
    }
    void number(QByteArrayView key, qint64 value) { m_writer.member(key, value); }
    void flag(QByteArrayView key, bool value) { m_writer.flag(key, value); }
    void json(QByteArrayView key, QByteArrayView value)
    {
        if (value.isEmpty() || value == QByteArrayView("{}") || value == QByteArrayView("[]"))
            return;
        m_writer.key(key);
        m_writer.json(value);
    }

private:
    QByteArray m_json;
    JsonWriter m_writer{ m_json };
};

QByteArray party(bool isServer)
{
    return isServer ? "server" : "client";
}

QByteArray rulesToJson(const QList<wire::HandshakeRule> &rules)
{
    QByteArray json;
    JsonWriter writer(json);
    writer.beginArray();
    for (const wire::HandshakeRule &rule : rules) {
        Detail detail;
        detail.text("section", rule.section);
        detail.flag("kept", rule.isKept);
        detail.text("expected", rule.expected);
        detail.text("found", rule.found);
        writer.json(detail.take());
    }
    writer.endArray();
    return json;
}

QByteArray detailOf(const event::Connecting &connecting)
{
    Detail detail;
    detail.text("url", connecting.url.toUtf8());
    return detail.take();
}

QByteArray detailOf(const event::Connected &connected)
{
    Detail detail;
    detail.text("request", connected.requestHead);
    detail.text("response", connected.responseHead);
    detail.text("subprotocol", connected.subprotocol);
    detail.text("extensions", connected.extensions);
    detail.json("phases", phasesToJson(connected.phases));
    if (connected.tls)
        detail.json("tls", tlsToJson(*connected.tls));
    detail.text("peer", connected.peer);
    return detail.take();
}

QByteArray detailOf(const event::Refused &refused)
{
    Detail detail;
    detail.number("status", refused.status);
    detail.text("reason", refused.reason);
    detail.text("advice", refused.advice.toUtf8());
    detail.text("request", refused.requestHead);
    detail.text("response", refused.responseHead);
    detail.text("body", refused.body);
    if (refused.isBodyCut)
        detail.flag("body_cut", true);
    detail.text("received", refused.received);
    detail.json("phases", phasesToJson(refused.phases));
    if (refused.tls)
        detail.json("tls", tlsToJson(*refused.tls));
    return detail.take();
}

QByteArray detailOf(const event::Failed &failed)
{
    Detail detail;
    detail.text("cause", connections::causeName(failed.cause));
    detail.text("text", failed.text.toUtf8());
    detail.text("request", failed.requestHead);
    detail.text("response", failed.responseHead);
    detail.text("received", failed.received);
    detail.json("rules", rulesToJson(failed.rules));
    detail.json("phases", phasesToJson(failed.phases));
    return detail.take();
}

QByteArray detailOf(const event::Violated &violated)
{
    Detail detail;
    detail.text("rule", violated.violation.rule);
    detail.text("section", violated.violation.section);
    detail.number("code", violated.violation.closeCode);
    detail.text("bytes", violated.violation.offendingBytes.toHex());
    return detail.take();
}

QByteArray detailOf(const event::Paused &)
{
    return {};
}

QByteArray detailOf(const event::Resumed &resumed)
{
    Detail detail;
    detail.number("paused_us", resumed.paused.count());
    detail.number("times", resumed.times);
    return detail.take();
}

QByteArray detailOf(const event::Closing &closing)
{
    Detail detail;
    detail.text("by", party(closing.byServer));
    if (closing.code)
        detail.number("code", *closing.code);
    detail.text("reason", closing.reason);
    return detail.take();
}

QByteArray detailOf(const event::Closed &closed)
{
    Detail detail;
    detail.text("by", party(closed.byServer));
    detail.flag("clean", closed.isClean);
    detail.number("code", closed.code);
    detail.text("reason", closed.reason);
    detail.text("text", closed.text.toUtf8());
    if (closed.unsentMessages > 0)
        detail.number("unsent_messages", closed.unsentMessages);
    if (closed.bytesAfterClose > 0)
        detail.number("bytes_after_close", closed.bytesAfterClose);
    if (closed.unansweredPings > 0)
        detail.number("unanswered_pings", closed.unansweredPings);
    return detail.take();
}

} // namespace

QByteArray phasesToJson(const connections::Phases &phases)
{
    Detail detail;
    for (int phase = 0; phase < connections::phaseCount; ++phase) {
        if (phases[size_t(phase)])
            detail.number(connections::phaseName(connections::Phase(phase)), phases[size_t(phase)]->count());
    }
    return detail.take();
}

QByteArray tlsToJson(const connections::TlsFacts &tls)
{
    Detail detail;
    detail.text("protocol", tls.protocol);
    detail.text("cipher", tls.cipher);
    detail.text("subject", tls.subject);
    detail.text("issuer", tls.issuer);
    detail.text("expires", tls.expires);
    detail.flag("verified", tls.isVerified);
    detail.text("ignored_errors", tls.ignoredErrors.join("; "));
    if (tls.isNamedOldStyle)
        detail.flag("common_name_only", true);
    return detail.take();
}

QByteArray eventName(const connections::Event &event)
{
    return std::visit(Overloaded{ [](const event::Connecting &) { return "connecting"; },
                                  [](const event::Connected &) { return "connected"; },
                                  [](const event::Refused &) { return "refused"; },
                                  [](const event::Failed &) { return "failed"; },
                                  [](const event::Violated &) { return "violation"; },
                                  [](const event::Paused &) { return "paused"; },
                                  [](const event::Resumed &) { return "resumed"; },
                                  [](const event::Closing &) { return "closing"; },
                                  [](const event::Closed &) {
                                      return "closed";
                                  } },
                      event);
}

QByteArray eventDetail(const connections::Event &event)
{
    return std::visit([](const auto &fact) { return detailOf(fact); }, event);
}

} // namespace sessions
