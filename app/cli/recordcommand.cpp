// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordcommand.h"

#include "captures/captureerror.h"
#include "cli/interruption.h"
#include "cli/recordrun.h"
#include "cli/setaside.h"
#include "cli/terminal.h"

#include <QFileInfo>

namespace cli {

namespace {

// Starts the run; an existing file goes only once the new capture stands. Throws captures::CaptureError.
std::unique_ptr<RecordRun> runOf(const RecordPlan &plan)
{
    if (!plan.replacesFile)
        return std::make_unique<RecordRun>(plan);
    SetAside old(plan.file);
    auto run = std::make_unique<RecordRun>(plan);
    old.release();
    return run;
}

} // namespace

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
        const auto run = runOf(plan);
        QObject::connect(&interruption, &Interruption::interrupted, run.get(), &RecordRun::interrupt);
        QObject::connect(run.get(), &RecordRun::ended, QCoreApplication::instance(), &QCoreApplication::exit);
        return QCoreApplication::exec();
    } catch (const captures::CaptureError &error) {
        say(error.text());
        return NotWritten;
    }
}

} // namespace cli
