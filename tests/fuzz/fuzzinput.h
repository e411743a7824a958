// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <vector>

// Ends the run with a finding.
inline void require(bool isTrue, const char *what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

// The bytes a fuzzer hands over: a few that choose settings, then those to be read. The pieces these are cut
// into are chosen by the settings as well, so that a finding can be repeated.
class FuzzInput
{
public:
    FuzzInput(const std::uint8_t *data, std::size_t size)
        : m_bytes(reinterpret_cast<const char *>(data), qsizetype(size))
    {
    }

    std::uint8_t setting()
    {
        if (m_bytes.isEmpty())
            return 0;
        const auto value = std::uint8_t(m_bytes.front());
        m_bytes = m_bytes.sliced(1);
        return value;
    }

    QByteArrayView bytes() const { return m_bytes; }

    static std::vector<QByteArrayView> pieces(QByteArrayView bytes, std::uint32_t seed)
    {
        std::vector<QByteArrayView> cut;
        while (!bytes.isEmpty()) {
            seed = seed * 1664525 + 1013904223;
            const bool isSmall = (seed >> 16) & 1;
            const qsizetype size = 1 + qsizetype((seed >> 17) % (isSmall ? 3 : 200));
            cut.push_back(bytes.first(std::min(size, bytes.size())));
            bytes = bytes.sliced(cut.back().size());
        }
        return cut;
    }

private:
    QByteArrayView m_bytes;
};
