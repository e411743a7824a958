// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "captures/samples.h"

#include <QTemporaryDir>

namespace samples {

// Makes a capture of `records` and shows each to `visitor`.
template <typename Visitor> void scan(Batch records, Visitor visitor)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scan.wscap"));
    makeCapture(path, std::move(records));
    const CaptureReader reader(path);
    reader.scan({}, 1, reader.lastRecord(), [&visitor](const ScannedRecord &record) {
        visitor(record);
        return true;
    });
}

} // namespace samples
