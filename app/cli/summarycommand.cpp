// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summarycommand.h"

#include "captures/captureerror.h"
#include "captures/captureinfo.h"
#include "captures/capturereader.h"
#include "cli/terminal.h"

#include <cstdio>

namespace cli {

QString SummaryCommand::summary() const
{
    return tr("Print a JSON summary of a capture");
}

int SummaryCommand::run(const Arguments &arguments)
{
    if (arguments.words().size() != 1)
        throw UsageError{ tr("info takes one capture file.") };
    try {
        const captures::CaptureReader capture(arguments.words().first());
        const QByteArray json = captures::captureInfo(capture) + '\n';
        const bool isOut =
            std::fwrite(json.constData(), 1, std::size_t(json.size()), stdout) == std::size_t(json.size())
            && std::fflush(stdout) == 0;
        if (!isOut) {
            say(tr("Cannot write standard output: %1").arg(qt_error_string()));
            return NotWritten;
        }
        if (capture.loss().isEmpty())
            return Done;
        say(capture.loss());
        return NotConnected;
    } catch (const captures::CaptureError &error) {
        say(error.text());
        return NotConnected;
    }
}

} // namespace cli
