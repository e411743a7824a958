// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/framesmodel.h"

#include "captures/captureerror.h"
#include "models/figures.h"

#include <algorithm>
#include <limits>

namespace models {

namespace {

constexpr qint64 blockSize = 256;
constexpr size_t maxBlocks = 4;

// Servers may claim more than there can be.
QString lengthText(quint64 length)
{
    const bool isPossible = length <= quint64(std::numeric_limits<qint64>::max());
    return isPossible ? countText(qint64(length)) : QString::number(length);
}

int lengthBits(wire::LengthForm form)
{
    switch (form) {
    case wire::LengthForm::Bits7:
        return 7;
    case wire::LengthForm::Bits16:
        return 16;
    case wire::LengthForm::Bits64:
        return 64;
    }
    return 0;
}

QString bit(bool isSet)
{
    return isSet ? QStringLiteral("1") : QStringLiteral("0");
}

QString maskText(const wire::FrameHeader &header)
{
    return header.masked ? QString::fromLatin1(QByteArray(header.mask.data(), 4).toHex())
                         : QStringLiteral("–");
}

QString headerText(const wire::FrameHeader &header, FramesModel::Column column)
{
    switch (column) {
    case FramesModel::FinColumn:
        return bit(header.fin);
    case FramesModel::RsvColumn:
        return bit(header.rsv1) + bit(header.rsv2) + bit(header.rsv3);
    case FramesModel::OpcodeColumn:
        return QStringLiteral("%1 %2").arg(QString::number(int(header.opcode), 16),
                                           QString::fromLatin1(wire::opcodeName(header.opcode)));
    case FramesModel::MaskColumn:
        return maskText(header);
    case FramesModel::LengthFormColumn:
        return QString::number(lengthBits(header.lengthForm));
    case FramesModel::LengthColumn:
        return lengthText(header.length);
    default:
        return {};
    }
}

} // namespace

FramesModel::FramesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FramesModel::show(const captures::CaptureReader *reader, captures::RecordId message)
{
    beginResetModel();
    m_reader = reader;
    m_message = message;
    m_blocks.clear();
    m_count = 0;
    if (reader && message > 0) {
        try {
            m_count = int(std::min<qint64>(reader->frameCount(message), std::numeric_limits<int>::max() - 1));
        } catch (const captures::CaptureError &) {
            m_count = 0;
        }
    }
    endResetModel();
}

int FramesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int FramesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FramesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole)
        return {};
    const wire::SeenFrame *frame = frameAt(index.row());
    return frame ? text(*frame, index) : QVariant();
}

QVariant FramesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (section) {
    case NumberColumn:
        return isTip ? tr("Number of the frame in its message") : tr("#");
    case FinColumn:
        return isTip ? tr("Last frame of the message") : tr("FIN");
    case RsvColumn:
        return isTip ? tr("Reserved bits RSV1, RSV2, RSV3; RSV1: compressed") : tr("RSV 1–3");
    case OpcodeColumn:
        return tr("Opcode");
    case MaskColumn:
        return isTip ? tr("Masking key; – : not masked") : tr("Mask");
    case LengthFormColumn:
        return isTip ? tr("Length written in 7, 16 or 64 bits") : tr("Form");
    case LengthColumn:
        return isTip ? tr("Payload bytes on the wire") : tr("Length");
    case HeaderColumn:
        return isTip ? tr("The header's bytes in hex") : tr("Header");
    case TimeColumn:
        return tr("Time");
    case PlaceColumn:
        return isTip ? tr("Number among all frames of this direction of the connection") : tr("Place");
    default:
        return {};
    }
}

const wire::SeenFrame *FramesModel::frameAt(qint64 number) const
{
    const qint64 first = number - number % blockSize;
    auto block = std::find_if(m_blocks.begin(), m_blocks.end(),
                              [first](const Block &known) { return known.first == first; });
    if (block == m_blocks.end()) {
        m_blocks.push_front({ first, read(first) });
        if (m_blocks.size() > maxBlocks)
            m_blocks.pop_back();
        block = m_blocks.begin();
    }
    m_blocks.splice(m_blocks.begin(), m_blocks, block);
    return number - first < block->frames.size() ? &block->frames.at(number - first) : nullptr;
}

QList<wire::SeenFrame> FramesModel::read(qint64 first) const
{
    try {
        return m_reader->frames(m_message, first, blockSize);
    } catch (const captures::CaptureError &) {
        return {};
    }
}

QString FramesModel::text(const wire::SeenFrame &frame, const QModelIndex &index) const
{
    switch (index.column()) {
    case NumberColumn:
        return countText(index.row() + 1);
    case HeaderColumn:
        return QString::fromLatin1(frame.header.view().toByteArray().toHex(' '));
    case TimeColumn:
        return dateTimeText(frame.time).mid(11);
    case PlaceColumn:
        return countText(qint64(frame.place));
    default:
        break;
    }
    const auto header = wire::FrameHeader::parse(frame.header.view());
    return header ? headerText(*header, Column(index.column())) : tr("cut off");
}

} // namespace models
