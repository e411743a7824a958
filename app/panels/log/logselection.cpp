// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logselection.h"

#include "models/messagelogmodel.h"
#include "models/recordcommands.h"
#include "panels/log/logview.h"

#include <algorithm>

namespace panels {

using captures::Kind;
using captures::RecordId;
using models::MessageLogModel;

qint64 LogSelection::count() const
{
    qint64 count = 0;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection())
        count += range.height();
    return count;
}

// Ranges, not rows: two million may be selected.
QList<RecordId> LogSelection::ids(qsizetype limit) const
{
    QItemSelection selection = m_view.selectionModel()->selection();
    std::sort(selection.begin(), selection.end(),
              [](const auto &left, const auto &right) { return left.top() < right.top(); });
    QList<RecordId> ids;
    for (const QItemSelectionRange &range : selection)
        ids += m_log.ids(range.top(), std::min<qsizetype>(range.height(), limit - ids.size()));
    return ids;
}

bool LogSelection::canResend() const
{
    const QModelIndex current = m_view.currentIndex();
    return current.data(MessageLogModel::IdRole).isValid()
        && models::RecordCommands::isSendable(Kind(current.data(MessageLogModel::KindRole).toInt()),
                                              current.data(MessageLogModel::FlagsRole).toUInt());
}

bool LogSelection::canEdit() const
{
    const QModelIndex current = m_view.currentIndex();
    const Kind kind = Kind(current.data(MessageLogModel::KindRole).toInt());
    return current.data(MessageLogModel::IdRole).isValid() && kind != Kind::Event && kind != Kind::Close;
}

} // namespace panels
