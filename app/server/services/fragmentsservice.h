// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/service.h"

namespace server {

// Sends messages in fragments that end inside characters, pings between them: a text, a text with empty
// fragments, a binary message and, where agreed upon, a compressed text. Then sends back what it gets, cut
// the same way.
class FragmentsService : public Service
{
public:
    explicit FragmentsService(Query &query); // size=B of a fragment, default 1

    void start(Channel &channel) override;
    void receive(Channel &channel, const wire::Message &message) override;

private:
    QList<QByteArray> cut(const QByteArray &payload) const;
    void sendCompressed(Channel &channel, wire::Opcode opcode, const QByteArray &payload);
    void sendPieces(Channel &channel, wire::Opcode opcode, const QList<QByteArray> &pieces,
                    bool isCompressed = false);

    qsizetype m_size;
    int m_pings = 0;
};

} // namespace server
