// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <QAbstractTableModel>

#include <list>

namespace models {

// The frames of one message as they crossed the wire, read in blocks when painted: a message of a million
// fragments costs no more memory than one of a hundred.
class FramesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        FinColumn,
        RsvColumn,
        OpcodeColumn,
        MaskColumn,
        LengthFormColumn,
        LengthColumn,
        HeaderColumn,
        TimeColumn,
        PlaceColumn,
        ColumnCount,
    };

    explicit FramesModel(QObject *parent = nullptr);

    // `reader` must live until the next show(); nullptr shows nothing.
    void show(const captures::CaptureReader *reader, captures::RecordId message);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Block
    {
        qint64 first = 0;
        QList<wire::SeenFrame> frames;
    };

    const wire::SeenFrame *frameAt(qint64 number) const;
    QList<wire::SeenFrame> read(qint64 first) const;
    QString text(const wire::SeenFrame &frame, const QModelIndex &index) const;

    const captures::CaptureReader *m_reader = nullptr;
    captures::RecordId m_message = 0;
    int m_count = 0;
    mutable std::list<Block> m_blocks; // the most recently used first
};

} // namespace models
