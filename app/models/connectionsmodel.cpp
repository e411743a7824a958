// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionsmodel.h"

#include "models/capturesource.h"
#include "models/figures.h"
#include "sessions/session.h"

namespace models {

using captures::ConnectionId;
using sessions::ConnectionStatus;

namespace {

constexpr std::chrono::milliseconds refreshPause{ 100 };

QVariant figure(const ConnectionRow &row, int role)
{
    const ConnectionStatus &status = row.status;
    switch (role) {
    case ConnectionsModel::UptimeRole: {
        const std::optional<std::chrono::seconds> uptime = row.uptime();
        return uptime ? QVariant(qint64(uptime->count())) : QVariant();
    }
    case ConnectionsModel::InMessagesRole:
        return status.in.messages;
    case ConnectionsModel::InBytesRole:
        return status.in.bytes;
    case ConnectionsModel::OutMessagesRole:
        return status.out.messages;
    case ConnectionsModel::OutBytesRole:
        return status.out.bytes;
    case ConnectionsModel::MessageRateRole:
        return status.in.messagesPerSecond + status.out.messagesPerSecond;
    case ConnectionsModel::ByteRateRole:
        return status.in.bytesPerSecond + status.out.bytesPerSecond;
    default:
        return {};
    }
}

} // namespace

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
    connect(&source, &CaptureSource::sessionReplaced, this, &ConnectionsModel::rebuild);
    connect(&source, &CaptureSource::recentChanged, this, &ConnectionsModel::refreshRecent);
    connect(&focus, &Focus::tickedChanged, this, &ConnectionsModel::noteTicks);
    connect(&m_recorded, &RecordedConnections::listed, this, &ConnectionsModel::addRecorded);
    connect(&m_recorded, &RecordedConnections::counted, this, &ConnectionsModel::addTraffic);
    rebuild();
}

Subject ConnectionsModel::subjectAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].subject : Subject();
}

int ConnectionsModel::rowOf(const Subject &subject) const
{
    return m_rows.rowOf(subject);
}

QString ConnectionsModel::nameOf(ConnectionId id) const
{
    const int row = m_rows.rowOf(id);
    if (row >= 0)
        return m_rows[row].name();
    if (const ConnectionStatus *removed =
            m_source.session() ? m_source.session()->removedStatus(id) : nullptr)
        return ConnectionRow::ofConnection(*removed).name();
    return id == ConnectionId{} ? QString() : QStringLiteral("%1").arg(qint64(id));
}

const ConnectionStatus &ConnectionsModel::statusAt(int row) const
{
    return m_rows[row].status;
}

const ConnectionStatus *ConnectionsModel::statusOf(ConnectionId id) const
{
    const int row = m_rows.rowOf(id);
    return row < 0 ? nullptr : &m_rows[row].status;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name();
    case Qt::AccessibleTextRole:
        return row.accessibleText(tickPlaceAt(index.row()));
    case Qt::ToolTipRole:
        return plainTip(row.url());
    case UrlRole:
        return row.url();
    case StateRole:
        return int(row.state());
    case SummaryRole:
        return row.summary();
    case IsPausedRole:
        return row.status.isPaused;
    case IsUnverifiedRole:
        return row.status.isUnverified;
    case Qt::CheckStateRole:
    case TickPlaceRole:
        return tickAt(index.row(), role);
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
        m_rows.setStatus(index.row(), *status);
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
    m_rows.clear();
    if (!m_source.session())
        m_rows = {}; // what was removed from the capture before counts no more
    else
        for (const ConnectionId id : m_source.session()->connections())
            m_rows.append(ConnectionRow::ofConnection(*m_source.session()->status(id)));
    m_rows.setRecent(m_source.recent());
    m_rows.sumUp();
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
    connect(session, &sessions::Session::connectionAdded, this, &ConnectionsModel::append);
    connect(session, &sessions::Session::connectionRemoved, this, &ConnectionsModel::remove);
    connect(session, &sessions::Session::connectionsChanged, this, &ConnectionsModel::noteChanges);
    m_clock.start();
}

void ConnectionsModel::append(ConnectionId id)
{
    const ConnectionStatus *status = m_source.session()->status(id);
    if (!status || statusOf(id))
        return;
    const int row = m_rows.placeOf(id);
    beginInsertRows({}, row, row);
    m_rows.restore(ConnectionRow::ofConnection(*status)); // or new
    endInsertRows();
}

void ConnectionsModel::remove(ConnectionId id)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    m_rows.sumUp();
    Q_EMIT dataChanged(index(0), index(0));
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
    for (int row = 1; row < m_rows.size(); ++row) {
        const Subject &subject = m_rows[row].subject;
        if (!subject.isConnection() || !m_changed.contains(subject.connection))
            continue;
        if (const ConnectionStatus *status = m_source.session()->status(subject.connection)) {
            m_rows.setStatus(row, *status);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
    for (const ConnectionId id : std::as_const(m_changed))
        if (const ConnectionStatus *removed = m_source.session()->removedStatus(id))
            m_rows.setRemovedStatus(*removed);
    m_changed.clear();
    m_rows.sumUp();
    Q_EMIT dataChanged(index(0), index(0));
}

void ConnectionsModel::refreshRecent()
{
    const int first = m_rows.firstRecent();
    const int before = m_rows.size() - first;
    const auto now = int(m_source.recent().size());
    if (now == before) { // the same ones, changed: their rows stay, and so does who stands on one
        m_rows.setRecent(m_source.recent());
        if (now > 0)
            Q_EMIT dataChanged(index(first), index(first + now - 1));
        return;
    }
    if (before > 0) {
        beginRemoveRows({}, first, first + before - 1);
        m_rows.setRecent({});
        endRemoveRows();
    }
    if (now > 0) {
        beginInsertRows({}, first, first + now - 1);
        m_rows.setRecent(m_source.recent());
        endInsertRows();
    }
}

void ConnectionsModel::tick()
{
    for (int row = 1; row < m_rows.size(); ++row) {
        if (m_rows[row].state() == State::Open)
            Q_EMIT dataChanged(index(row), index(row), { UptimeRole });
    }
}

void ConnectionsModel::noteTicks()
{
    Q_EMIT dataChanged(index(0), index(m_rows.size() - 1), { Qt::CheckStateRole, TickPlaceRole });
}

void ConnectionsModel::addRecorded(const QList<captures::ConnectionRecord> &records)
{
    if (records.isEmpty())
        return;
    const int first = m_rows.size(); // opened files have no earlier run
    beginInsertRows({}, first, first + int(records.size()) - 1);
    for (const captures::ConnectionRecord &record : records)
        m_rows.append(ConnectionRow::ofRecorded(record));
    endInsertRows();
}

// Adding up a large file takes a while: its rows show their figures when these are known.
void ConnectionsModel::addTraffic(const QList<RecordedConnections::Sum> &sums)
{
    for (const RecordedConnections::Sum &sum : sums) {
        const int row = m_rows.rowOf(sum.connection);
        m_rows.setTraffic(row, { sum.in.messages, sum.in.bytes }, { sum.out.messages, sum.out.bytes });
        m_rows.setOutcome(row, sum.outcome);
    }
    m_rows.sumUp();
    Q_EMIT dataChanged(index(0), index(m_rows.size() - 1));
}

int ConnectionsModel::tickPlaceAt(int row) const
{
    return m_focus.tickPlace(m_rows[row].subject.connection);
}

QVariant ConnectionsModel::tickAt(int row, int role) const
{
    if (!m_rows[row].subject.isConnection())
        return {};
    const int place = tickPlaceAt(row);
    if (role == Qt::CheckStateRole)
        return place < 0 ? Qt::Unchecked : Qt::Checked;
    return place < 0 ? QVariant() : QVariant(place);
}

} // namespace models
