// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace cli {

// `record`: connects and records until the peer closes or a limit is reached.
class RecordCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::RecordCommand)

public:
    QString name() const override { return QStringLiteral("record"); }
    QString synopsis() const override { return QStringLiteral("record URL -o FILE [options]"); }
    QString summary() const override;
    QList<Option> options() const override;
    int run(const Arguments &arguments) override;
};

} // namespace cli
