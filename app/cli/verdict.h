// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <QStringList>

namespace captures {
class CaptureReader;
enum class ConnectionId : qint64;
} // namespace captures

namespace cli {

// How a recorded connection ended, for `record`: the exit status and what to say on standard error.
struct Verdict
{
    ExitStatus status = Done;
    QStringList lines; // in our words
    QList<QByteArray> foreign; // then the server's own: UTF-8, may have several lines
};

struct Ending
{
    bool wasOpen = false;
    bool wasWished = false; // a limit or a signal
    QString summary; // ConnectionStatus::summary
    bool isVerbose = false; // with the headers of a refusal
};

// Reads the end of `connection` from the capture. Secrets in headers are masked. Throws
// captures::CaptureError.
Verdict judge(const captures::CaptureReader &capture, captures::ConnectionId connection,
              const Ending &ending);

} // namespace cli
