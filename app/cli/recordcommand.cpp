// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordcommand.h"

#include "captures/captureerror.h"
#include "cli/interruption.h"
#include "cli/recordrun.h"
#include "cli/setaside.h"
#include "cli/terminal.h"
#include "requests/url.h"

#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace cli {

namespace {

bool hasTwoAuthorizations(const requests::Request &request)
{
    const bool isGiven = request.authorization.scheme != requests::Authorization::Scheme::None
        || std::any_of(request.headers.begin(), request.headers.end(), [](const requests::Header &header) {
                             return header.name.compare("Authorization", Qt::CaseInsensitive) == 0;
                         });
    const requests::UrlResult url = requests::parseUrl(request.url);
    return isGiven && url.url && url.url->hasUserInfo;
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
    if (hasTwoAuthorizations(plan.request))
        say(tr("Name and password of the URL are not sent, but the Authorization that is given beside it."));
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
