// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backgroundtask.h"
#include "panels/composer/draftcheck.h"

#include <QObject>
#include <QTimer>

namespace panels {

class MessageInput;

// Checks what is being written: a small text at once, large ones and files off the GUI thread. Shows nothing,
// and tells of the latest check only.
class DraftWatch : public QObject
{
    Q_OBJECT

public:
    explicit DraftWatch(const MessageInput &input, QObject *parent = nullptr);

    void check();
    void checkSoon(); // once one pauses typing

Q_SIGNALS:
    // `bytes` that it makes; -1: no file is chosen yet.
    void checked(const std::optional<panels::DraftCheck::Fault> &fault, qint64 bytes);

private:
    void checkAside(requests::Message::Form form, const QByteArray &text, const QString &path);

    const MessageInput &m_input;
    models::BackgroundTask m_task;
    QTimer m_pause;
};

} // namespace panels
