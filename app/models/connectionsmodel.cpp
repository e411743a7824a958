// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionsmodel.h"

#include "models/capturesource.h"
#include "models/figures.h"
#include "requests/url.h"
#include "sessions/session.h"

#include <algorithm>

namespace models {

using captures::ConnectionId;
using sessions::ConnectionStatus;
using sessions::Flow;

namespace {

constexpr std::chrono::milliseconds refreshPause{ 100 };

QString shownUrl(const QString &url)
{
    const requests::UrlResult parsed = requests::parseUrl(url);
    return parsed.url ? parsed.url->display() : url;
}

ConnectionStatus statusFrom(const captures::ConnectionRecord &record)
{
    ConnectionStatus status;
    status.id = record.id;
    status.request.name = record.name == record.url ? QString() : record.name;
    status.request.url = record.url;
    status.state = sessions::State::Closed;
    status.hasFailed = record.status != 101;
    status.openedAt = record.opened;
    status.closedAt = record.closed;
    return status;
}

void add(Flow &sum, const Flow &flow)
{
    sum.messages += flow.messages;
    sum.bytes += flow.bytes;
    sum.messagesPerSecond += flow.messagesPerSecond;
    sum.bytesPerSecond += flow.bytesPerSecond;
}

} // namespace

ConnectionsModel::Entry ConnectionsModel::recentEntry(const requests::Request &request)
{
    Entry entry;
    entry.subject = { Subject::Kind::Recent, {}, request };
    entry.status.request = request;
    entry.status.state = sessions::State::Closed;
    return entry;
}

ConnectionsModel::ConnectionsModel(CaptureSource &source, Focus &focus, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_focus(focus)
{
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(refreshPause);
    m_clock.setInterval(std::chrono::seconds(1));
    connect(&m_refreshTimer, &QTimer::timeout, this, &ConnectionsModel::refresh);
    connect(&m_clock, &QTimer::timeout, this, &ConnectionsModel::tick);
    connect(&source, &CaptureSource::replaced, this, &ConnectionsModel::rebuild);
    connect(&source, &CaptureSource::recentChanged, this, &ConnectionsModel::refreshRecent);
    connect(&focus, &Focus::tickedChanged, this, &ConnectionsModel::noteTicks);
    connect(&m_recorded, &RecordedConnections::listed, this, &ConnectionsModel::addRecorded);
    connect(&m_recorded, &RecordedConnections::counted, this, &ConnectionsModel::addTraffic);
    rebuild();
}

Subject ConnectionsModel::subjectAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries[row].subject : Subject();
}

int ConnectionsModel::rowOf(const Subject &subject) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.subject == subject; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString ConnectionsModel::nameOf(ConnectionId id) const
{
    const int row = rowOf({ Subject::Kind::Connection, id, {} });
    if (row >= 0)
        return nameAt(row);
    return id == ConnectionId{} ? QString() : QStringLiteral("%1").arg(qint64(id));
}

const ConnectionStatus &ConnectionsModel::statusAt(int row) const
{
    return m_entries[row].status;
}

const ConnectionStatus *ConnectionsModel::statusOf(ConnectionId id) const
{
    const int row = rowOf({ Subject::Kind::Connection, id, {} });
    return row < 0 ? nullptr : &m_entries[row].status;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return nameAt(row);
    case Qt::AccessibleTextRole:
        return accessibleTextAt(row);
    case Qt::ToolTipRole:
        return plainTip(shownUrl(m_entries[row].status.request.url));
    case UrlRole:
        return shownUrl(m_entries[row].status.request.url);
    case StateRole:
        return int(stateAt(row));
    case SummaryRole:
        return m_entries[row].status.summary;
    case IsPausedRole:
        return m_entries[row].status.isPaused;
    case IsUnverifiedRole:
        return m_entries[row].status.isUnverified;
    case Qt::CheckStateRole:
    case TickPlaceRole:
        return tickAt(row, role);
    default:
        return figure(row, role);
    }
}

bool ConnectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !subjectAt(index.row()).isConnection())
        return false;
    const ConnectionId id = subjectAt(index.row()).connection;
    if (role == Qt::CheckStateRole)
        return m_focus.tick(id, value.toInt() == Qt::Checked);
    if (role != Qt::EditRole || !m_source.session())
        return false;
    m_source.session()->rename(id, value.toString().trimmed());
    if (const ConnectionStatus *status = m_source.session()->status(id))
        m_entries[index.row()].status = *status;
    Q_EMIT dataChanged(index, index);
    return true;
}

Qt::ItemFlags ConnectionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    if (!index.isValid() || !subjectAt(index.row()).isConnection())
        return flags;
    const Qt::ItemFlags checkable = flags | Qt::ItemIsUserCheckable;
    return m_source.session() ? checkable | Qt::ItemIsEditable : checkable;
}

void ConnectionsModel::rebuild()
{
    beginResetModel();
    m_recorded.cancel();
    m_changed.clear();
    m_entries = { Entry{} };
    if (m_source.session())
        for (const ConnectionId id : m_source.session()->connections())
            m_entries.append({ { Subject::Kind::Connection, id, {} }, *m_source.session()->status(id) });
    for (const requests::Request &request : m_source.recent())
        m_entries.append(recentEntry(request));
    sumUp();
    endResetModel();
    followSession();
    if (m_source.isReadOnly())
        m_recorded.read(m_source.path());
}

void ConnectionsModel::followSession()
{
    sessions::Session *session = m_source.session();
    if (!session)
        return;
    // rebuild() also comes when only the reader was replaced.
    disconnect(session, nullptr, this, nullptr);
    connect(session, &sessions::Session::connectionAdded, this, &ConnectionsModel::append);
    connect(session, &sessions::Session::connectionForgotten, this, &ConnectionsModel::remove);
    connect(session, &sessions::Session::connectionsChanged, this, &ConnectionsModel::noteChanges);
    m_clock.start();
}

void ConnectionsModel::append(ConnectionId id)
{
    const ConnectionStatus *status = m_source.session()->status(id);
    if (!status || statusOf(id))
        return;
    const auto firstRecent = std::find_if(m_entries.begin(), m_entries.end(), [](const Entry &entry) {
        return entry.subject.kind == Subject::Kind::Recent;
    });
    const int row = int(firstRecent - m_entries.begin());
    beginInsertRows({}, row, row);
    m_entries.insert(row, { { Subject::Kind::Connection, id, {} }, *status });
    endInsertRows();
}

void ConnectionsModel::remove(ConnectionId id)
{
    const int row = rowOf({ Subject::Kind::Connection, id, {} });
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

void ConnectionsModel::noteChanges(const QList<ConnectionId> &ids)
{
    bool isUrgent = false;
    for (const ConnectionId id : ids) {
        const ConnectionStatus *now = m_source.session()->status(id);
        const ConnectionStatus *shown = statusOf(id);
        isUrgent |= now && shown && (now->state != shown->state || now->isPaused != shown->isPaused);
        m_changed.insert(id);
    }
    if (isUrgent)
        refresh();
    else if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void ConnectionsModel::refresh()
{
    m_refreshTimer.stop();
    for (int row = 1; row < m_entries.size(); ++row) {
        Entry &entry = m_entries[row];
        if (!entry.subject.isConnection() || !m_changed.contains(entry.subject.connection))
            continue;
        if (const ConnectionStatus *status = m_source.session()->status(entry.subject.connection)) {
            entry.status = *status;
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    m_changed.clear();
    sumUp();
    Q_EMIT dataChanged(index(0), index(0));
}

void ConnectionsModel::refreshRecent()
{
    const auto isRecent = [](const Entry &entry) {
        return entry.subject.kind == Subject::Kind::Recent;
    };
    const int first = int(std::find_if(m_entries.begin(), m_entries.end(), isRecent) - m_entries.begin());
    if (first < m_entries.size()) {
        beginRemoveRows({}, first, int(m_entries.size()) - 1);
        m_entries.resize(first);
        endRemoveRows();
    }
    if (m_source.recent().isEmpty())
        return;
    beginInsertRows({}, first, first + int(m_source.recent().size()) - 1);
    for (const requests::Request &request : m_source.recent())
        m_entries.append(recentEntry(request));
    endInsertRows();
}

void ConnectionsModel::sumUp()
{
    ConnectionStatus &whole = m_entries.front().status;
    whole.in = {};
    whole.out = {};
    for (qsizetype row = 1; row < m_entries.size(); ++row) {
        add(whole.in, m_entries[row].status.in);
        add(whole.out, m_entries[row].status.out);
    }
}

void ConnectionsModel::tick()
{
    for (int row = 1; row < m_entries.size(); ++row) {
        if (stateAt(row) == State::Open)
            Q_EMIT dataChanged(index(row), index(row), { UptimeRole });
    }
}

void ConnectionsModel::noteTicks()
{
    Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1), { Qt::CheckStateRole, TickPlaceRole });
}

void ConnectionsModel::addRecorded(const QList<captures::ConnectionRecord> &records)
{
    if (records.isEmpty())
        return;
    const int first = int(m_entries.size()); // opened files have no earlier run
    beginInsertRows({}, first, first + int(records.size()) - 1);
    for (const captures::ConnectionRecord &record : records)
        m_entries.append({ { Subject::Kind::Connection, record.id, {} }, statusFrom(record) });
    endInsertRows();
}

// Adding up a large file takes a while: its rows show their figures when these are known.
void ConnectionsModel::addTraffic(const QList<RecordedConnections::Sum> &sums)
{
    for (const RecordedConnections::Sum &sum : sums) {
        ConnectionStatus &status = m_entries[rowOf({ Subject::Kind::Connection, sum.connection, {} })].status;
        status.in = { sum.in.messages, sum.in.bytes };
        status.out = { sum.out.messages, sum.out.bytes };
    }
    sumUp();
    Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
}

ConnectionsModel::State ConnectionsModel::stateAt(int row) const
{
    const Entry &entry = m_entries[row];
    if (entry.subject.kind == Subject::Kind::WholeCapture)
        return State::WholeCapture;
    if (entry.subject.kind == Subject::Kind::Recent)
        return State::Recent;
    return shownState(entry.status);
}

ConnectionsModel::State ConnectionsModel::shownState(const sessions::ConnectionStatus &status)
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

QString ConnectionsModel::nameAt(int row) const
{
    if (stateAt(row) == State::WholeCapture)
        return tr("All connections");
    const requests::Request &request = m_entries[row].status.request;
    return request.name.isEmpty() ? shownUrl(request.url) : request.name;
}

QString ConnectionsModel::accessibleTextAt(int row) const
{
    const ConnectionStatus &status = m_entries[row].status;
    const State state = stateAt(row);
    QString said = nameAt(row);
    if (state != State::WholeCapture)
        said += QStringLiteral(", ") + stateText(state);
    if (const int place = m_focus.tickPlace(m_entries[row].subject.connection); place >= 0)
        said += QStringLiteral(", ") + tr("ticked as %1", "a letter").arg(Focus::tickLetter(place));
    return said
        + tr(", %1 messages in, %2 out").arg(countText(status.in.messages), countText(status.out.messages));
}

QVariant ConnectionsModel::figure(int row, int role) const
{
    const ConnectionStatus &status = m_entries[row].status;
    switch (role) {
    case UptimeRole:
        if (stateAt(row) != State::Open || !status.openedAt)
            return {};
        return qint64(std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now()
                                                                       - *status.openedAt)
                          .count());
    case InMessagesRole:
        return status.in.messages;
    case InBytesRole:
        return status.in.bytes;
    case OutMessagesRole:
        return status.out.messages;
    case OutBytesRole:
        return status.out.bytes;
    case MessageRateRole:
        return status.in.messagesPerSecond + status.out.messagesPerSecond;
    case ByteRateRole:
        return status.in.bytesPerSecond + status.out.bytesPerSecond;
    default:
        return {};
    }
}

QVariant ConnectionsModel::tickAt(int row, int role) const
{
    const Subject &subject = m_entries[row].subject;
    if (!subject.isConnection())
        return {};
    const int place = m_focus.tickPlace(subject.connection);
    if (role == Qt::CheckStateRole)
        return place < 0 ? Qt::Unchecked : Qt::Checked;
    return place < 0 ? QVariant() : QVariant(place);
}

QString ConnectionsModel::stateText(State state)
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

} // namespace models
