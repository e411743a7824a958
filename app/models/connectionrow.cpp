// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionrow.h"

#include "models/figures.h"
#include "payloads/visibletext.h"
#include "requests/url.h"

namespace models {

using sessions::ConnectionStatus;

namespace {

// Of a name or URL, which may be a stranger's: no list has room for more, and each picture asks for it anew.
constexpr qsizetype shownLetters = 2000;

QString shown(const QString &text)
{
    return payloads::visibleStart(text, shownLetters);
}

} // namespace

ConnectionRow ConnectionRow::ofConnection(const ConnectionStatus &status)
{
    ConnectionRow row;
    row.subject = { Subject::Kind::Connection, status.id, {} };
    row.status = status;
    return row;
}

ConnectionRow ConnectionRow::ofRecorded(const captures::ConnectionRecord &record)
{
    ConnectionStatus status;
    status.id = record.id;
    status.request.name = record.name == record.url ? QString() : record.name;
    status.request.url = record.url;
    status.state = sessions::State::Closed;
    status.hasFailed = record.status != 101;
    status.dialledAt = record.opened;
    status.closedAt = record.closed;
    return ofConnection(status);
}

ConnectionRow ConnectionRow::ofRecent(const requests::Request &request)
{
    ConnectionRow row;
    row.subject = { Subject::Kind::Recent, {}, request };
    row.status.request = request;
    row.status.state = sessions::State::Closed;
    return row;
}

ConnectionRow::State ConnectionRow::state() const
{
    if (subject.kind == Subject::Kind::WholeCapture)
        return State::WholeCapture;
    if (subject.kind == Subject::Kind::Recent)
        return State::Recent;
    return shownState(status);
}

ConnectionRow::State ConnectionRow::shownState(const ConnectionStatus &status)
{
    switch (status.state) {
    case sessions::State::Connecting:
        return State::Connecting;
    case sessions::State::Open:
        return State::Open;
    case sessions::State::Closing:
        return State::Closing;
    case sessions::State::Closed:
        break;
    }
    return status.hasFailed ? State::Failed : State::Closed;
}

QString ConnectionRow::stateText(State state)
{
    switch (state) {
    case State::WholeCapture:
        return {};
    case State::Connecting:
        return tr("connecting");
    case State::Open:
        return tr("open");
    case State::Closing:
        return tr("closing");
    case State::Closed:
        return tr("closed");
    case State::Failed:
        return tr("failed");
    case State::Recent:
        return tr("earlier run");
    }
    return {};
}

QString ConnectionRow::name() const
{
    if (state() == State::WholeCapture)
        return tr("All connections");
    return status.request.name.isEmpty() ? url() : shown(status.request.name);
}

QString ConnectionRow::url() const
{
    const QString &url = status.request.url;
    if (url.size() > shownLetters)
        return shown(requests::withoutUserInfo(url));
    const requests::UrlResult parsed = requests::parseUrl(url);
    return shown(parsed.url ? parsed.url->display() : url);
}

QString ConnectionRow::summary() const
{
    return shown(status.summary);
}

QString ConnectionRow::accessibleText(int tickPlace) const
{
    QStringList said{ name() };
    if (state() != State::WholeCapture)
        said += stateText(state());
    if (tickPlace >= 0)
        said += tr("ticked as %1", "a letter").arg(Focus::tickLetter(tickPlace));
    said += tr("%1 messages in, %2 out").arg(countText(status.in.messages), countText(status.out.messages));
    return listText(said);
}

std::optional<std::chrono::seconds> ConnectionRow::uptime() const
{
    if (state() != State::Open || !status.openedAt)
        return {};
    return std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now()
                                                            - *status.openedAt);
}

} // namespace models
