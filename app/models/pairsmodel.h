// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <functional>
#include <map>

namespace models {

// A line of a table of names and values.
struct Pair
{
    QString name;
    QString value;
    bool isEnabled = true;
    bool isBare = false; // a name without "=" behind it

    bool isEmpty() const { return name.isEmpty() && value.isEmpty() && !isBare; }
    friend bool operator==(const Pair &, const Pair &) = default;
};

// Names and values in an order, repeats kept, each switched on or off; below them an empty line which becomes
// a pair when something is written there. Edits are told of by edited(); what is set from outside is not, and
// only lines that differ are told of, so that an editor and a selection stay where they are.
class PairsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { EnabledColumn, NameColumn, ValueColumn, NoteColumn, ColumnCount };
    enum Role {
        FaultRole = Qt::UserRole, // bool, of a note: the line cannot be used
        MaskedRole, // bool: the value is secret and shown as dots
    };
    // What people should know about a line; `isFault`: it cannot be sent as it is.
    struct Note
    {
        QString text; // translated
        bool isFault = false;
    };
    using Judge = std::function<Note(const Pair &)>;
    using Secrecy = std::function<bool(const Pair &)>;

    explicit PairsModel(QObject *parent = nullptr);

    void setJudge(Judge judge) { m_judge = std::move(judge); }
    void setSecrecy(Secrecy secrecy) { m_secrecy = std::move(secrecy); }
    // Notes may differ now.
    void judgeAgain();
    void setShowsSecrets(bool shows);
    bool showsSecrets() const { return m_showsSecrets; }

    const QList<Pair> &pairs() const { return m_pairs; }
    void setPairs(const QList<Pair> &pairs);
    bool isBlankLine(int row) const { return row == m_pairs.size(); }
    int faults() const; // enabled lines that cannot be sent

    // Puts `pairs` in front of line `row`; emits edited().
    void insert(int row, const QList<Pair> &pairs);
    void remove(QList<int> rows);
    // Puts back what remove() took out last, where it stood. False: there is nothing, or the lines are others
    // since.
    bool restore();
    // The lines are of something else from now on.
    void forgetRemoved() { m_removed.clear(); }
    // Moves line `from` so that it is line `to` afterwards. False: it cannot go there.
    bool move(int from, int to);
    // Takes the lines out in which nothing stands, but for `kept`.
    void dropEmptyLines(int kept = -1);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    // Dragging within one table moves lines.
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void edited();

private:
    QVariant textAt(const Pair &pair, int column, bool isEditing) const;
    QString accessibleText(const Pair &pair, int column) const;
    bool isMasked(const Pair &pair) const;
    void append(const Pair &pair);
    void change(int row, const Pair &pair);

    QList<Pair> m_pairs;
    QList<std::map<int, Pair>> m_removed; // by row, of each remove()
    Judge m_judge;
    Secrecy m_secrecy;
    bool m_showsSecrets = false;
};

} // namespace models
