// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QModelIndex;

namespace models {
class Focus;
class MessageLogModel;
} // namespace models

namespace panels {

class LogView;

// Keeps the current row of the log and the record in focus the same. A record that is not listed yet, or is
// listed anew, is looked at once its row is there.
class LogFocus : public QObject
{
    Q_OBJECT

public:
    // `view` has its model; this is its child.
    LogFocus(models::Focus &focus, const models::MessageLogModel &log, LogView &view);

private:
    void noteReset();
    void noteRows();
    void noteCurrent(const QModelIndex &index);
    void follow();

    models::Focus &m_focus;
    const models::MessageLogModel &m_log;
    LogView &m_view;
    bool m_jumps = false; // the record in focus is not listed yet: look at it once it is
};

} // namespace panels
