// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captures/walfile.h"

#include <QFileInfo>
#include <QtEndian>

#include <bit>

namespace captures {

namespace {

constexpr qint64 logHeadSize = 32;
constexpr qint64 frameHeadSize = 24;

quint32 word(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

} // namespace

WalFile::WalFile(const QString &path)
    : m_file(path)
{
}

// The checksum that stands in heads: over pairs of words, each in the order that the log's first bytes tell.
void WalFile::add(QByteArrayView words)
{
    const auto at = [&](qsizetype offset) {
        return m_isBigEndian ? qFromBigEndian<quint32>(words.data() + offset)
                             : qFromLittleEndian<quint32>(words.data() + offset);
    };
    for (qsizetype offset = 0; offset + 8 <= words.size(); offset += 8) {
        m_sums[0] += at(offset) + m_sums[1];
        m_sums[1] += at(offset + 4) + m_sums[0];
    }
}

bool WalFile::readHead()
{
    m_file.close();
    m_sums[0] = m_sums[1] = 0;
    if (!QFileInfo(m_file).isFile() || !m_file.open(QIODevice::ReadOnly)) // a pipe would be waited for
        return false;
    const QByteArray head = m_file.read(logHeadSize);
    if (head.size() < logHeadSize || (word(head, 0) & ~1U) != 0x377f0682)
        return false;
    m_isBigEndian = word(head, 0) & 1;
    m_pageSize = word(head, 8);
    if (m_pageSize < 512 || m_pageSize > 65536 || !std::has_single_bit(m_pageSize))
        return false;
    m_salts = head.sliced(16, 8);
    add(QByteArrayView(head).first(24));
    return m_sums[0] == word(head, 24) && m_sums[1] == word(head, 28);
}

bool WalFile::readFrame(Page &page)
{
    const QByteArray head = m_file.read(frameHeadSize);
    page.content = m_file.read(m_pageSize);
    if (head.size() < frameHeadSize || page.content.size() < qsizetype(m_pageSize)
        || head.sliced(8, 8) != m_salts)
        return false;
    add(QByteArrayView(head).first(8));
    add(page.content);
    page.number = word(head, 0);
    page.isCommit = word(head, 4) != 0;
    return page.number != 0 && m_sums[0] == word(head, 16) && m_sums[1] == word(head, 20);
}

void WalFile::visit(const std::function<bool(const Page &)> &visitor)
{
    Page page;
    if (!readHead())
        return;
    while (readFrame(page) && visitor(page)) { }
}

} // namespace captures
