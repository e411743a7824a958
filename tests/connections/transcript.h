// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/observer.h"

#include <QList>
#include <QStringList>

// Writes down what a connection tells, a line each, so that tests compare what happened as text:
//   connecting ws://…, connected 101, in text 5 hello, out close 1000 bye, closed server clean 1000 bye …
class Transcript : public connections::Observer
{
public:
    void messageReceived(wire::Message &&message) override { add(QStringLiteral("in"), std::move(message)); }
    void messageSent(wire::Message &&message) override { add(QStringLiteral("out"), std::move(message)); }
    void happened(connections::Event &&event, wire::Timestamp time) override;
    void burstEnded() override { }
    bool hasRoom() override { return room > 0; }

    QStringList lines; // without the paths of connecting, and without times
    QList<wire::Message> messages; // in and out
    std::vector<connections::Event> events;
    QList<wire::Timestamp> times;
    int room = 1; // 0: full

    template <typename Event> const Event *last() const
    {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (const Event *found = std::get_if<Event>(&*event))
                return found;
        }
        return nullptr;
    }
    bool hasEnded() const;

private:
    void add(const QString &direction, wire::Message &&message);
};
