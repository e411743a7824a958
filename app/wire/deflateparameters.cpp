// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/deflateparameters.h"

#include <algorithm>

namespace wire {

namespace {

constexpr QByteArrayView extensionName = "permessage-deflate";
constexpr QByteArrayView fieldName = "Sec-WebSocket-Extensions";
constexpr int minWindowBits = 8;
constexpr int maxWindowBits = 15;

using MaybeFault = std::optional<ExtensionFault>;
using FaultKind = ExtensionFault::Kind;

MaybeFault extensionFault(FaultKind kind, const QByteArray &name, const QByteArray &value = {})
{
    return ExtensionFault{ kind, name, value, {} };
}

MaybeFault tooLarge(const QByteArray &name, int value, int limit)
{
    return ExtensionFault{ FaultKind::LargerThanOffered, name, QByteArray::number(value),
                           QByteArray::number(limit) };
}

// The parameters of one offer or answer, read but not yet compared with the other side's.
struct Terms
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    std::optional<int> serverMaxWindowBits;
    bool hasClientMaxWindowBits = false; // in an offer it may stand without a value
    std::optional<int> clientMaxWindowBits;
};

// RFC 7692 §7.1.2: a decimal number from 8 to 15 without leading zeroes.
std::optional<int> windowBits(const QByteArray &value)
{
    const bool isPlain = !value.isEmpty() && value[0] >= '1' && value[0] <= '9';
    const int bits = isPlain ? value.toInt() : 0;
    return bits >= minWindowBits && bits <= maxWindowBits ? std::optional(bits) : std::nullopt;
}

// Reads one parameter; answers what is wrong with it, or nothing.
MaybeFault readParameter(const QByteArray &name, const std::optional<QByteArray> &value, Terms &terms)
{
    const auto readFlag = [&](bool &flag) {
        flag = true;
        return value ? extensionFault(FaultKind::NeedlessValue, name, *value) : MaybeFault();
    };
    const auto readBits = [&](std::optional<int> &bits) {
        bits = windowBits(value.value_or(QByteArray()));
        if (bits)
            return MaybeFault();
        return value ? extensionFault(FaultKind::WrongValue, name, *value)
                     : extensionFault(FaultKind::NoValue, name);
    };
    if (name == "server_no_context_takeover")
        return readFlag(terms.serverNoContextTakeover);
    if (name == "client_no_context_takeover")
        return readFlag(terms.clientNoContextTakeover);
    if (name == "server_max_window_bits")
        return readBits(terms.serverMaxWindowBits);
    if (name == "client_max_window_bits") {
        terms.hasClientMaxWindowBits = true;
        return value ? readBits(terms.clientMaxWindowBits) : MaybeFault();
    }
    return extensionFault(FaultKind::UnknownParameter, name);
}

// Reads all parameters; answers what is wrong with them, or nothing. RFC 7692 §7.1: none may come twice.
MaybeFault readTerms(const ExtensionElement &element, Terms &terms)
{
    QList<QByteArray> seen;
    for (const auto &[name, value] : element.parameters) {
        if (seen.contains(name))
            return extensionFault(FaultKind::Repeated, name);
        seen.append(name);
        if (MaybeFault found = readParameter(name, value, terms))
            return found;
    }
    return {};
}

bool isDeflate(const ExtensionElement &element)
{
    return element.name == extensionName;
}

// The well-formed offers of permessage-deflate in a request.
QList<Terms> offeredTerms(const QList<QByteArray> &elements)
{
    QList<Terms> offers;
    for (const QByteArray &text : elements) {
        Terms terms;
        const auto element = ExtensionElement::parse(text);
        if (element && isDeflate(*element) && !readTerms(*element, terms))
            offers.append(terms);
    }
    return offers;
}

// What in `answer` does not fit `offer` (RFC 7692 §7.1.1 and §7.1.2), or nothing.
MaybeFault misfit(const Terms &offer, const Terms &answer)
{
    const int clientLimit = offer.clientMaxWindowBits.value_or(maxWindowBits);
    if (offer.serverNoContextTakeover && !answer.serverNoContextTakeover)
        return extensionFault(FaultKind::NotAnswered, "server_no_context_takeover");
    if (offer.serverMaxWindowBits && !answer.serverMaxWindowBits
        && *offer.serverMaxWindowBits < maxWindowBits)
        return extensionFault(FaultKind::NotAnswered, "server_max_window_bits");
    if (offer.serverMaxWindowBits && answer.serverMaxWindowBits
        && *answer.serverMaxWindowBits > *offer.serverMaxWindowBits)
        return tooLarge("server_max_window_bits", *answer.serverMaxWindowBits, *offer.serverMaxWindowBits);
    if (answer.hasClientMaxWindowBits && !offer.hasClientMaxWindowBits)
        return extensionFault(FaultKind::NotOffered, "client_max_window_bits");
    if (answer.clientMaxWindowBits && *answer.clientMaxWindowBits > clientLimit)
        return tooLarge("client_max_window_bits", *answer.clientMaxWindowBits, clientLimit);
    return std::nullopt;
}

MaybeFault misfitOfAll(const QList<Terms> &offers, const Terms &answer)
{
    MaybeFault found = extensionFault(FaultKind::NotOffered, extensionName.toByteArray());
    for (const Terms &offer : offers) {
        found = misfit(offer, answer);
        if (!found)
            break;
    }
    return found;
}

DeflateParameters agreedUpon(const Terms &terms)
{
    return { terms.serverNoContextTakeover, terms.clientNoContextTakeover,
             terms.serverMaxWindowBits.value_or(maxWindowBits),
             terms.clientMaxWindowBits.value_or(maxWindowBits) };
}

bool wasOffered(const QByteArray &name, const QList<QByteArray> &offers)
{
    return std::any_of(offers.begin(), offers.end(), [&name](const QByteArray &text) {
        const auto offer = ExtensionElement::parse(text);
        return offer && offer->name == name;
    });
}

// What is wrong with an answer as a whole, its parameters left aside (RFC 6455 §9.1).
MaybeFault elementFault(const std::optional<ExtensionElement> &element, const QByteArray &text,
                        const QList<QByteArray> &offers)
{
    if (!element)
        return extensionFault(FaultKind::Grammar, text);
    if (!wasOffered(element->name, offers))
        return extensionFault(FaultKind::NotOffered, element->name);
    if (!isDeflate(*element))
        return extensionFault(FaultKind::NotSpoken, element->name);
    return std::nullopt;
}

} // namespace

QByteArray DeflateParameters::toResponse() const
{
    QByteArray text = extensionName.toByteArray();
    if (serverNoContextTakeover)
        text += "; server_no_context_takeover";
    if (clientNoContextTakeover)
        text += "; client_no_context_takeover";
    if (serverMaxWindowBits != maxWindowBits)
        text += "; server_max_window_bits=" + QByteArray::number(serverMaxWindowBits);
    if (clientMaxWindowBits != maxWindowBits)
        text += "; client_max_window_bits=" + QByteArray::number(clientMaxWindowBits);
    return text;
}

QByteArray ExtensionFault::toText() const
{
    switch (kind) {
    case FaultKind::Grammar:
        return '"' + name + "\" does not follow the grammar";
    case FaultKind::NotOffered:
        return name + " was not offered";
    case FaultKind::NotSpoken:
        return name + " is not an extension that Sockeye speaks";
    case FaultKind::Repeated:
        return name + " stands there twice";
    case FaultKind::NoValue:
        return name + " needs a value, a number from 8 to 15";
    case FaultKind::WrongValue:
        return name + '=' + value + " is not a number from 8 to 15";
    case FaultKind::NeedlessValue:
        return name + " takes no value, and has " + value;
    case FaultKind::UnknownParameter:
        return "permessage-deflate has no parameter " + name;
    case FaultKind::NotAnswered:
        return name + " was asked for and is not answered";
    case FaultKind::LargerThanOffered:
        return name + '=' + value + " is larger than " + limit + ", which was offered";
    }
    return {};
}

QByteArray defaultDeflateOffer()
{
    return "permessage-deflate; client_max_window_bits";
}

std::optional<DeflateParameters> acceptDeflateOffer(const QList<QByteArray> &offers)
{
    const QList<Terms> usable = offeredTerms(offers);
    return usable.isEmpty() ? std::nullopt : std::optional(agreedUpon(usable.first()));
}

DeflateAnswer readDeflateAnswer(const HeaderFields &offered, const HeaderFields &answered)
{
    const QList<QByteArray> offers = offered.elements(fieldName);
    DeflateAnswer answer;
    for (const QByteArray &text : answered.elements(fieldName)) {
        const auto element = ExtensionElement::parse(text);
        Terms terms;
        MaybeFault found = elementFault(element, text, offers);
        if (!found && answer.parameters)
            found = extensionFault(FaultKind::Repeated, element->name);
        if (!found)
            found = readTerms(*element, terms);
        if (!found && terms.hasClientMaxWindowBits && !terms.clientMaxWindowBits)
            found = extensionFault(FaultKind::NoValue, "client_max_window_bits");
        if (!found)
            found = misfitOfAll(offeredTerms(offers), terms);
        if (found)
            return { std::nullopt, found };
        answer.parameters = agreedUpon(terms);
    }
    return answer;
}

} // namespace wire
