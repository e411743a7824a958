// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "captures/samples.h"

#include <QTemporaryDir>

#include <memory>

// A capture in a folder of its own, and a reader of it.
class RecordedCapture
{
public:
    explicit RecordedCapture(captures::Batch records)
    {
        samples::makeCapture(path(), std::move(records));
        m_reader = std::make_unique<captures::CaptureReader>(path());
    }

    // `count` text messages "0", "1", …, each a millisecond later, turn and turn about of connections 1
    // and 2.
    static captures::Batch alternating(int count)
    {
        captures::Batch records;
        for (int i = 0; i < count; ++i) {
            captures::MessageRecord record = samples::message(QByteArray::number(i), 1 + i % 2);
            record.message.time = samples::at(i * 1000);
            records.emplace_back(record);
        }
        return records;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("test.wscap")); }
    const captures::CaptureReader &reader() const { return *m_reader; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<captures::CaptureReader> m_reader;
};
