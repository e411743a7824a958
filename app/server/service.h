// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/answer.h"
#include "server/query.h"
#include "wire/message.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace server {

class Channel;

// What a path of the server does with one client. Made when the client's request has been read, gone before
// its channel is. Reads its parameters in its constructor; complaints of the query become a 400.
class Service
{
public:
    virtual ~Service() = default;

    // An answer to give instead of the 101.
    virtual std::optional<Answer> refuse() const { return {}; }
    // Out of those offered, which are at least one; the first unless the service knows better.
    virtual QByteArray chooseSubprotocol(const QList<QByteArray> &offered) const { return offered.first(); }

    // The channel is open. It outlives the service.
    virtual void start(Channel &) { }
    // A text or binary message has come.
    virtual void receive(Channel &, const wire::Message &) { }
    // The channel was full and has room again.
    virtual void resume(Channel &) { }
    // The client has sent Close: what was begun is to be finished at once.
    virtual void finish(Channel &) { }
};

// What a service is made from.
struct Call
{
    const wire::RequestHead &request;
    Query &query;
};

// A line of the table of services.
struct ServiceEntry
{
    QByteArray path; // "/flood"
    QByteArray usage; // "/flood?count=N&size=B"
    QByteArray summary; // English, for people
    std::function<std::unique_ptr<Service>(const Call &)> make;
};

using ServiceTable = std::vector<ServiceEntry>;

// All services. What clients of a service share, as a chat does, they share within one table.
ServiceTable makeServices();
// The table as a text for people, one line a service.
QByteArray describe(const ServiceTable &services);

} // namespace server
