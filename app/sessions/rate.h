// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace sessions {

// How fast a count rises, over the last second: fed every half second.
class Rate
{
public:
    static constexpr int samplesPerSecond = 2;

    void sample(qint64 count)
    {
        m_perSecond = double(count - m_secondAgo);
        m_secondAgo = m_halfSecondAgo;
        m_halfSecondAgo = count;
    }
    double perSecond() const { return m_perSecond; }

private:
    qint64 m_halfSecondAgo = 0;
    qint64 m_secondAgo = 0;
    double m_perSecond = 0;
};

} // namespace sessions
