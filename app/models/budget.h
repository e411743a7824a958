// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"

#include <QObject>

namespace models {

// The largest size a message may have before it counts as too large: one for the whole window. Judges rows;
// does not record anything.
class Budget : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    qint64 bytes() const { return m_bytes; } // of a payload after inflating; 0: no budget
    void setBytes(qint64 bytes); // below 0 is 0
    bool isExceededBy(const captures::Row &row) const; // messages only; never without a budget

Q_SIGNALS:
    void changed();

private:
    qint64 m_bytes = 0;
};

} // namespace models
