// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

namespace cli {

// `info`: a JSON summary of a capture.
class SummaryCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::SummaryCommand)

public:
    QString name() const override { return QStringLiteral("info"); }
    QString synopsis() const override { return QStringLiteral("info FILE"); }
    QString summary() const override;
    QList<Option> options() const override { return {}; }
    int run(const Arguments &arguments) override;
};

} // namespace cli
