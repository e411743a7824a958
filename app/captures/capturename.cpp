// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/capturename.h"

#include <QtEndian>

namespace captures {

namespace {

constexpr qsizetype uuidSize = 36;
constexpr char uuidType = 13 + 2 * uuidSize; // a text of that size

// How many bytes a number of that type takes; -1: it is no number.
qsizetype sizeOfType(int type)
{
    constexpr qsizetype sizes[] = { -1, 1, 2, 3, 4, 6, 8, -1, 0, 0 };
    return type < 10 ? sizes[type] : -1;
}

} // namespace

// https://sqlite.org/fileformat2.html#b_tree_pages and #record_format: a leaf of a table with one cell, whose
// payload is a head of three bytes (its size, the types of both columns), the text and the number.
std::optional<CaptureName> CaptureName::in(QByteArrayView page)
{
    constexpr char leaf = 0x0d;
    if (page.size() < 512 || page[0] != leaf || qFromBigEndian<quint16>(page.data() + 3) != 1)
        return std::nullopt;
    const qsizetype cell = qFromBigEndian<quint16>(page.data() + 8); // of a row whose number takes a byte
    const qsizetype head = cell + 2;
    if (head + 3 + uuidSize > page.size() || page[head] != 3 || page[head + 1] != uuidType)
        return std::nullopt;
    const int type = quint8(page[head + 2]);
    const qsizetype size = sizeOfType(type);
    const qsizetype number = head + 3 + uuidSize;
    if (size < 0 || number + size > page.size())
        return std::nullopt;
    CaptureName name;
    name.uuid = page.sliced(head + 3, uuidSize).toByteArray();
    name.logs = type == 9 ? 1 : 0;
    for (qsizetype i = 0; i < size; ++i)
        name.logs = name.logs << 8 | quint8(page[number + i]);
    return name;
}

} // namespace captures
