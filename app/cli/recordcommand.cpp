// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordcommand.h"

#include "captures/captureerror.h"
#include "cli/interruption.h"
#include "cli/recordrun.h"
#include "cli/setaside.h"
#include "cli/terminal.h"

#include <QFileInfo>

#include <optional>

namespace cli {

QString RecordCommand::summary() const
{
    return tr("Connect and record into a capture");
}

QList<Option> RecordCommand::options() const
{
    return RecordPlan::options();
}

int RecordCommand::run(const Arguments &arguments)
{
    const RecordPlan plan = RecordPlan::from(arguments);
    if (!plan.replacesFile && QFileInfo::exists(plan.file)) {
        say(tr("%1 exists and is left alone. Choose another name, or add --force to replace it.")
                .arg(plan.file));
        return NotWritten;
    }
    try {
        Interruption interruption;
        // What it records goes in the place of an existing file only once the server took the connection.
        std::optional<SetAside> old;
        if (plan.replacesFile)
            old.emplace(plan.file);
        RecordRun run(plan);
        QObject::connect(&interruption, &Interruption::interrupted, &run, &RecordRun::interrupt);
        QObject::connect(&run, &RecordRun::opened, &run, [&old] {
            if (old)
                old->release();
        });
        QObject::connect(&run, &RecordRun::ended, QCoreApplication::instance(), &QCoreApplication::exit);
        const int status = QCoreApplication::exec();
        if (old && old->holds())
            say(tr("%1 is as it was.").arg(plan.file));
        return status;
    } catch (const captures::CaptureError &error) {
        say(error.text());
        return NotWritten;
    }
}

} // namespace cli
