// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "requests/request.h"

namespace cli {

// What `record` was asked to do: its options read, judged and turned into values. Files it names are read
// here.
struct RecordPlan
{
    Q_DECLARE_TR_FUNCTIONS(cli::RecordPlan)

public:
    requests::Request request;
    QString file;
    bool replacesFile = false;
    QList<QByteArray> messages; // sent in this order once open
    bool sendsBinary = false;
    bool echoes = false;
    bool isVerbose = false;
    std::optional<std::chrono::milliseconds> pingEvery;
    std::optional<std::chrono::milliseconds> duration; // from the 101
    std::optional<qint64> count; // incoming data messages

    static QList<Option> options();
    // Throws UsageError.
    static RecordPlan from(const Arguments &arguments);
};

} // namespace cli
