// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "models/focus.h"
#include "payloads/jsonpath.h"

namespace models {

class CaptureSource;

// By which JSON paths one may want to group what is in focus: found in a sample of its latest messages, off
// the GUI thread.
class PathSuggestions : public QObject
{
    Q_OBJECT

public:
    PathSuggestions(CaptureSource &source, Focus &focus, QObject *parent = nullptr);

    const QList<payloads::JsonPath> &paths() const { return m_paths; } // the best first
    // Looks at the latest messages if the capture is twice as large as at the last look.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void forget();
    void take(const QList<payloads::JsonPath> &paths);

    CaptureSource &m_source;
    Focus &m_focus;
    QList<payloads::JsonPath> m_paths;
    captures::RecordId m_lookedAt = 0; // the last record there was then
    BackgroundTask m_sampling;
};

} // namespace models
