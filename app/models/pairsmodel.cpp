// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairsmodel.h"

#include "models/figures.h"

#include <QMimeData>

#include <algorithm>
#include <functional>

namespace models {

namespace {

const QString rowType = QStringLiteral("application/x-sockeye-pair");

qsizetype commonStart(const QList<Pair> &a, const QList<Pair> &b)
{
    const auto [end, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return end - a.begin();
}

qsizetype commonEnd(const QList<Pair> &a, const QList<Pair> &b, qsizetype start)
{
    qsizetype length = 0;
    const qsizetype most = std::min(a.size(), b.size()) - start;
    while (length < most && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

} // namespace

PairsModel::PairsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PairsModel::judgeAgain()
{
    Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NoteColumn));
}

void PairsModel::setShowsSecrets(bool shows)
{
    m_showsSecrets = shows;
    Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
}

// What stands at the same place in both is changed in place; the rest is put in or taken out behind it.
void PairsModel::setPairs(const QList<Pair> &pairs)
{
    if (pairs == m_pairs)
        return;
    m_removed.clear();
    const qsizetype start = commonStart(m_pairs, pairs);
    const qsizetype end = commonEnd(m_pairs, pairs, start);
    const qsizetype before = m_pairs.size() - start - end;
    const qsizetype after = pairs.size() - start - end;
    const qsizetype changed = std::min(before, after);
    for (qsizetype i = start; i < start + changed; ++i)
        change(int(i), pairs[i]);
    const qsizetype place = start + changed;
    if (before > after) {
        beginRemoveRows({}, int(place), int(place + before - after - 1));
        m_pairs.remove(place, before - after);
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, int(place), int(place + after - before - 1));
        m_pairs = pairs;
        endInsertRows();
    }
}

int PairsModel::faults() const
{
    return int(std::count_if(m_pairs.begin(), m_pairs.end(), [this](const Pair &pair) {
        return pair.isEnabled && !pair.isEmpty() && m_judge && m_judge(pair).isFault;
    }));
}

void PairsModel::insert(int row, const QList<Pair> &pairs)
{
    if (pairs.isEmpty())
        return;
    const int place = std::clamp(row, 0, int(m_pairs.size()));
    beginInsertRows({}, place, place + int(pairs.size()) - 1);
    for (qsizetype i = 0; i < pairs.size(); ++i)
        m_pairs.insert(place + i, pairs[i]);
    endInsertRows();
    Q_EMIT edited();
}

void PairsModel::remove(QList<int> rows)
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    rows.removeIf([this](int row) { return row < 0 || row >= m_pairs.size(); });
    std::map<int, Pair> removed;
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        const Pair pair = m_pairs.takeAt(row);
        endRemoveRows();
        if (!pair.isEmpty())
            removed.emplace(row, pair);
    }
    if (!removed.empty())
        m_removed.append(std::move(removed));
    if (!rows.isEmpty())
        Q_EMIT edited();
}

bool PairsModel::restore()
{
    if (m_removed.isEmpty())
        return false;
    for (const auto &[row, pair] : m_removed.takeLast()) {
        const int place = std::min(row, int(m_pairs.size()));
        beginInsertRows({}, place, place);
        m_pairs.insert(place, pair);
        endInsertRows();
    }
    Q_EMIT edited();
    return true;
}

bool PairsModel::move(int from, int to)
{
    const auto isPair = [this](int row) {
        return row >= 0 && row < m_pairs.size();
    };
    if (!isPair(from) || !isPair(to) || from == to)
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_pairs.move(from, to);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

void PairsModel::dropEmptyLines(int kept)
{
    QList<int> rows;
    for (int row = 0; row < m_pairs.size(); ++row)
        if (row != kept && m_pairs[row].isEmpty())
            rows.append(row);
    remove(rows);
}

int PairsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pairs.size()) + 1;
}

int PairsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PairsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (isBlankLine(index.row()))
        return role == Qt::AccessibleTextRole ? QVariant(tr("New line")) : QVariant();
    const Pair &pair = m_pairs[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(pair, index.column(), role == Qt::EditRole);
    case Qt::CheckStateRole:
        return index.column() == EnabledColumn ? QVariant(pair.isEnabled ? Qt::Checked : Qt::Unchecked)
                                               : QVariant();
    case Qt::AccessibleTextRole:
        return accessibleText(pair, index.column());
    case Qt::ToolTipRole:
        return index.column() == NoteColumn ? plainTip(textAt(pair, NoteColumn, false).toString())
                                            : QString();
    case FaultRole:
        return pair.isEnabled && m_judge && m_judge(pair).isFault;
    case MaskedRole:
        return isMasked(pair);
    default:
        return {};
    }
}

bool PairsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    Pair pair = isBlankLine(index.row()) ? Pair() : m_pairs[index.row()];
    if (role == Qt::CheckStateRole && index.column() == EnabledColumn)
        pair.isEnabled = value.toInt() == Qt::Checked;
    else if (role == Qt::EditRole && index.column() == NameColumn)
        pair.name = value.toString();
    else if (role == Qt::EditRole && index.column() == ValueColumn)
        pair.value = value.toString();
    else
        return false;
    const bool isNew = isBlankLine(index.row());
    if (pair == (isNew ? Pair() : m_pairs[index.row()]))
        return true;
    pair.isBare = pair.isBare && pair.value.isEmpty();
    if (isNew)
        append(pair);
    else
        change(index.row(), pair);
    Q_EMIT edited();
    return true;
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags PairsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between lines, never onto one
    if (index.column() == NameColumn || index.column() == ValueColumn)
        flags |= Qt::ItemIsEditable;
    if (isBlankLine(index.row()))
        return flags;
    if (index.column() == EnabledColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags | Qt::ItemIsDragEnabled;
}

QStringList PairsModel::mimeTypes() const
{
    return { rowType };
}

// One line at a time; which table it came from is told by its address.
QMimeData *PairsModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(rowType,
                  QByteArray::number(quintptr(this)) + ' ' + QByteArray::number(indexes.first().row()));
    return data;
}

// Always false: a view takes the dragged line out after a drop that says true, and here it has moved already.
bool PairsModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    const QList<QByteArray> parts = data->data(rowType).split(' ');
    if (parts.size() != 2 || parts[0] != QByteArray::number(quintptr(this)))
        return false;
    const int from = parts[1].toInt();
    const int place = row >= 0 ? row : parent.isValid() ? parent.row() : int(m_pairs.size());
    move(from, std::min(place > from ? place - 1 : place, int(m_pairs.size()) - 1));
    return false;
}

QVariant PairsModel::textAt(const Pair &pair, int column, bool isEditing) const
{
    switch (column) {
    case NameColumn:
        return pair.name;
    case ValueColumn:
        return isMasked(pair) && !isEditing ? QString(8, QChar(0x2022)) : pair.value;
    case NoteColumn:
        return m_judge && !pair.isEmpty() ? m_judge(pair).text : QString();
    default:
        return {};
    }
}

QString PairsModel::accessibleText(const Pair &pair, int column) const
{
    if (column == EnabledColumn)
        return pair.isEnabled ? tr("%1, on").arg(pair.name) : tr("%1, off").arg(pair.name);
    return textAt(pair, column, false).toString();
}

bool PairsModel::isMasked(const Pair &pair) const
{
    return !m_showsSecrets && !pair.value.isEmpty() && m_secrecy && m_secrecy(pair);
}

// The empty line becomes the pair, and another empty line follows: an editor that is open there stays.
void PairsModel::append(const Pair &pair)
{
    const int row = int(m_pairs.size());
    beginInsertRows({}, row + 1, row + 1);
    m_pairs.append(pair);
    endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void PairsModel::change(int row, const Pair &pair)
{
    m_pairs[row] = pair;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

} // namespace models
