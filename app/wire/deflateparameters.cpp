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
QByteArray readParameter(const QByteArray &name, const std::optional<QByteArray> &value, Terms &terms)
{
    const auto readFlag = [&](bool &flag) {
        flag = true;
        return value ? name + " takes no value" : QByteArray();
    };
    const auto readBits = [&](std::optional<int> &bits) {
        bits = windowBits(value.value_or(QByteArray()));
        return bits ? QByteArray() : name + " needs a number from 8 to 15";
    };
    if (name == "server_no_context_takeover")
        return readFlag(terms.serverNoContextTakeover);
    if (name == "client_no_context_takeover")
        return readFlag(terms.clientNoContextTakeover);
    if (name == "server_max_window_bits")
        return readBits(terms.serverMaxWindowBits);
    if (name == "client_max_window_bits") {
        terms.hasClientMaxWindowBits = true;
        return value ? readBits(terms.clientMaxWindowBits) : QByteArray();
    }
    return "permessage-deflate has no parameter " + name;
}

// Reads all parameters; answers what is wrong with them, or nothing. RFC 7692 §7.1: none may come twice.
QByteArray readTerms(const ExtensionElement &element, Terms &terms)
{
    QList<QByteArray> seen;
    for (const auto &[name, value] : element.parameters) {
        if (seen.contains(name))
            return name + " stands there twice";
        seen.append(name);
        QByteArray fault = readParameter(name, value, terms);
        if (!fault.isEmpty())
            return fault;
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
        if (element && isDeflate(*element) && readTerms(*element, terms).isEmpty())
            offers.append(terms);
    }
    return offers;
}

// What in `answer` does not fit `offer` (RFC 7692 §7.1.1 and §7.1.2), or nothing.
QByteArray misfit(const Terms &offer, const Terms &answer)
{
    if (offer.serverNoContextTakeover && !answer.serverNoContextTakeover)
        return "server_no_context_takeover was asked for and is not answered";
    if (offer.serverMaxWindowBits
        && answer.serverMaxWindowBits.value_or(maxWindowBits) > *offer.serverMaxWindowBits)
        return "server_max_window_bits is larger than asked for";
    if (answer.hasClientMaxWindowBits && !offer.hasClientMaxWindowBits)
        return "client_max_window_bits is answered and was not offered";
    if (answer.clientMaxWindowBits
        && *answer.clientMaxWindowBits > offer.clientMaxWindowBits.value_or(maxWindowBits))
        return "client_max_window_bits is larger than offered";
    return {};
}

QByteArray misfitOfAll(const QList<Terms> &offers, const Terms &answer)
{
    QByteArray fault = "permessage-deflate was not offered";
    for (const Terms &offer : offers) {
        fault = misfit(offer, answer);
        if (fault.isEmpty())
            break;
    }
    return fault;
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
QByteArray elementFault(const std::optional<ExtensionElement> &element, const QList<QByteArray> &offers)
{
    if (!element)
        return "does not follow the grammar";
    if (!wasOffered(element->name, offers))
        return element->name + " was not offered";
    if (!isDeflate(*element))
        return element->name + " is not an extension that Sockeye speaks";
    return {};
}

DeflateAnswer refused(const QByteArray &error)
{
    return { std::nullopt, error };
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
        QByteArray fault = elementFault(element, offers);
        if (fault.isEmpty() && answer.parameters)
            fault = "permessage-deflate stands there twice";
        if (fault.isEmpty())
            fault = readTerms(*element, terms);
        if (fault.isEmpty() && terms.hasClientMaxWindowBits && !terms.clientMaxWindowBits)
            fault = "client_max_window_bits needs a number from 8 to 15";
        if (fault.isEmpty())
            fault = misfitOfAll(offeredTerms(offers), terms);
        if (!fault.isEmpty())
            return refused(fault);
        answer.parameters = agreedUpon(terms);
    }
    return answer;
}

} // namespace wire
