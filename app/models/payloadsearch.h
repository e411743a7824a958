// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "models/payloadbytes.h"
#include "payloads/bytesearch.h"

#include <QList>
#include <QObject>

namespace models {

// Finds every place of a text in one payload, off the GUI thread.
class PayloadSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostMatches = 10'000;

    explicit PayloadSearch(QObject *parent = nullptr);

    // Begins anew; what ran before is dropped.
    void start(const payloads::ByteSearch &what, qint64 size, const PayloadBytes::Source &source);
    void clear();

    bool isRunning() const { return m_task.isRunning(); }
    const QList<qsizetype> &offsets() const { return m_offsets; } // in order, at most mostMatches
    qsizetype length() const { return m_length; } // of each, in bytes
    bool isComplete() const { return m_offsets.size() < mostMatches; }
    // The match to step to from `here`, round the end; -1: there is none.
    qsizetype next(qsizetype here, int step) const;

Q_SIGNALS:
    void changed();

private:
    BackgroundTask m_task;
    QList<qsizetype> m_offsets;
    qsizetype m_length = 0;
};

} // namespace models
