// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "models/backgroundtask.h"

#include <QObject>

namespace models {

// Takes a payload out of its capture, off the GUI thread: as text for the clipboard, or into a file.
class PayloadTransfer : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 maxCopied = 16 * 1024 * 1024; // bytes; more would choke the clipboard

    explicit PayloadTransfer(QObject *parent = nullptr);

    // As text, or as hex if `isBinary`.
    void copy(const QString &capture, captures::RecordId id, bool isBinary);
    // Byte for byte. Replaces `target`, once all is written.
    void save(const QString &capture, captures::RecordId id, const QString &target);

Q_SIGNALS:
    void copied(const QString &text, bool isCut);
    void saved(const QString &target, qint64 bytes);
    void failed(const QString &reason); // translated

private:
    BackgroundTask m_task;
};

} // namespace models
