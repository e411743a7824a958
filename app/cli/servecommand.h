// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace cli {

// `serve`: the built-in server alone, until SIGINT or SIGTERM.
class ServeCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ServeCommand)

public:
    QString name() const override { return QStringLiteral("serve"); }
    QString synopsis() const override { return QStringLiteral("serve [--port N] [--host H] [--any-origin]"); }
    QString summary() const override;
    QList<Option> options() const override;
    int run(const Arguments &arguments) override;
};

} // namespace cli
