// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/dispatch.h"

#include "models/figures.h"
#include "requests/request.h"

#include <QFile>
#include <QFileInfo>

namespace panels {

using sessions::MessageKind;
using Form = requests::Message::Form;

namespace {

constexpr qsizetype atOnce = 256 * 1024; // bytes; hex of that size takes some milliseconds
constexpr qint64 filePiece = 4 * 1024 * 1024;

DraftCheck::Fault unreadable(const QString &path, const QString &why)
{
    return { 0,
             Dispatch::tr("“%1” cannot be read: %2. Choose another file or make it readable.")
                 .arg(QFileInfo(path).fileName(), why) };
}

DraftCheck failed(const DraftCheck::Fault &fault)
{
    return { {}, fault, false };
}

} // namespace

Dispatch::Dispatch(models::ConnectionCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{
    connect(&m_task, &models::BackgroundTask::progressed, this, &Dispatch::progressed);
}

void Dispatch::start(const Order &order)
{
    if (isBusy())
        return;
    if (order.message.form != Form::File && (order.message.isText() || order.written.size() <= atOnce))
        finish(order,
               order.message.isText() ? DraftCheck{ order.written, {}, true }
                                      : checkDraft(order.message.form, order.written));
    else
        prepare(order);
}

void Dispatch::cancel()
{
    m_task.cancel();
    Q_EMIT changed();
}

void Dispatch::prepare(const Order &order)
{
    m_task.start([this, order](models::BackgroundTask::Run &run) -> models::BackgroundTask::Delivery {
        const DraftCheck check = order.message.form == Form::File
            ? readFile(order.message.content, run)
            : checkDraft(order.message.form, order.written);
        return [this, order, check] {
            Q_EMIT changed();
            finish(order, check);
        };
    });
    Q_EMIT changed();
}

void Dispatch::finish(const Order &order, const DraftCheck &check)
{
    if (!check.isSendable) {
        Q_EMIT refused(*check.fault);
        return;
    }
    const MessageKind kind =
        order.kind.value_or(order.message.isText() ? MessageKind::Text : MessageKind::Binary);
    const bool isSent = order.isBroadcast ? m_commands.broadcastTo(order.to, kind, check.payload) > 0
                                          : m_commands.sendTo(order.to.value(0), kind, check.payload);
    if (isSent)
        Q_EMIT sent(order, check.bytes());
}

DraftCheck readFile(const QString &path, models::BackgroundTask::Run &run)
{
    qint64 size = 0;
    if (const auto fault = checkFile(path, size))
        return failed(*fault);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(unreadable(path, file.errorString()));
    QByteArray content;
    content.reserve(size);
    while (content.size() < size && !run.isStopRequested()) {
        const QByteArray piece = file.read(std::min(filePiece, size - content.size()));
        if (piece.isEmpty())
            break;
        content += piece;
        run.setProgress(content.size(), size);
    }
    if (file.error() != QFileDevice::NoError)
        return failed(unreadable(path, file.errorString()));
    if (content.size() != size || !file.atEnd())
        return failed(unreadable(path, Dispatch::tr("it changed while it was read")));
    return { content, {}, true };
}

std::optional<DraftCheck::Fault> checkFile(const QString &path, qint64 &bytes)
{
    constexpr qint64 most = requests::Limits::maxMessageBytes;
    const QFileInfo info(path);
    bytes = info.size();
    if (path.isEmpty())
        return DraftCheck::Fault{ 0, Dispatch::tr("Choose a file first.") };
    if (!info.exists())
        return unreadable(path, Dispatch::tr("there is no such file"));
    if (!info.isFile())
        return unreadable(path, Dispatch::tr("it is no ordinary file"));
    if (!info.isReadable())
        return unreadable(path, Dispatch::tr("it may not be read"));
    if (bytes > most)
        return DraftCheck::Fault{
            0,
            Dispatch::tr("“%1” has %2: a message carries at most %3. Choose a smaller file.")
                .arg(info.fileName(), models::sizeText(bytes), models::sizeText(most))
        };
    return std::nullopt;
}

} // namespace panels
