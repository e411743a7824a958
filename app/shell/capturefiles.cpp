// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/capturefiles.h"

#include "captures/captureerror.h"
#include "captures/capturereader.h"
#include "models/figures.h"
#include "requests/requestjson.h"

#include <QDir>
#include <QStandardPaths>

namespace shell {

namespace {

constexpr qsizetype maxRequests = 50;

}

QString CaptureFile::label() const
{
    return QStringLiteral("%1 · %2").arg(changed.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                                         models::sizeText(bytes));
}

QString dataFolder()
{
    // AppDataLocation would name Sockeye twice: as the organization, which settings need, and as the program.
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("sockeye"));
}

QString captureFolder()
{
    return QDir(dataFolder()).filePath(QStringLiteral("captures"));
}

QList<CaptureFile> captureFiles(const QString &folder, qsizetype limit)
{
    const QFileInfoList found =
        QDir(folder).entryInfoList({ QStringLiteral("*.wscap") }, QDir::Files, QDir::Time);
    QList<CaptureFile> files;
    for (const QFileInfo &file : found.first(std::min(limit, found.size())))
        files.append({ file.absoluteFilePath(), file.lastModified(), file.size() });
    return files;
}

QList<requests::Request> recordedRequests(const QString &path, const std::stop_token &stop)
{
    QList<requests::Request> requests;
    try {
        for (const captures::ConnectionRecord &record : captures::CaptureReader(path, stop).connections()) {
            requests::Request request =
                requests::requestFromJson(record.request).value_or(requests::Request());
            request.name = record.name == record.url ? QString() : record.name;
            request.url = record.url;
            if (!requests.contains(request) && requests.size() < maxRequests)
                requests.append(request);
        }
    } catch (const captures::CaptureError &) {
        return {};
    }
    return requests;
}

} // namespace shell
