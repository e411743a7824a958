// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/redirectservice.h"

#include "wire/httphead.h"

namespace server {

RedirectService::RedirectService(Query &query)
    : m_target(query.text("to", "/echo"))
    , m_status(int(query.number("status", 302, 300, 399)))
{
}

std::optional<Answer> RedirectService::refuse() const
{
    if (!wire::isValidField("Location", m_target))
        return Answer::inWords(400, "to must not hold line ends.");
    Answer answer = Answer::inWords(m_status, "It is there: " + m_target);
    answer.fields.append(wire::HeaderField{ "Location", m_target });
    return answer;
}

} // namespace server
