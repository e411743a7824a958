// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sentmessages.h"

#include <utility>

namespace models {

using sessions::History;
using sessions::SentMessage;

SentMessages::SentMessages(QObject *parent)
    : QObject(parent)
    , m_task(std::make_unique<BackgroundTask>())
{
}

SentMessages::~SentMessages()
{
    m_task.reset(); // waits for what is being written
    if (m_file && m_wantsClearing)
        m_file->clear();
    if (m_file && !m_unwritten.isEmpty())
        m_file->append(m_unwritten);
}

void SentMessages::keepIn(const QString &file)
{
    m_file = std::make_shared<History>(file);
    m_wantsReading = true;
    work();
}

void SentMessages::setKept(bool isKept)
{
    m_isKept = isKept;
}

void SentMessages::add(const QString &connection, const requests::Message &message, qint64 bytes)
{
    const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    SentMessage sent{ now, connection, message, bytes, message.content.size() <= History::maxKept };
    sent.message.name.clear();
    if (sent.isKept)
        sent.isKept = sent.message.content.toUtf8().size() <= History::maxKept;
    if (!sent.isKept)
        sent.message.content.clear();
    const bool isRepeat = sent.isKept && !m_messages.isEmpty() && m_messages.last().message == sent.message;
    if (isRepeat) {
        m_messages.last() = sent;
    } else {
        m_messages.append(sent);
        trim();
        if (m_file && m_isKept)
            m_unwritten.append(sent);
    }
    work();
    Q_EMIT changed();
}

void SentMessages::clear()
{
    m_messages.clear();
    m_unwritten.clear();
    m_wantsClearing = m_file != nullptr;
    m_wantsReading = false;
    ++m_clearings;
    work();
    Q_EMIT changed();
}

void SentMessages::trim()
{
    while (m_messages.size() > History::maxMessages)
        m_messages.removeFirst();
}

void SentMessages::putBefore(const QList<SentMessage> &found)
{
    if (found.isEmpty())
        return;
    m_messages = found + m_messages;
    trim();
    Q_EMIT changed();
}

// One job at a time, in their order: what is started later would replace the one before.
void SentMessages::work()
{
    if (!m_file || m_task->isRunning() || (!m_wantsReading && !m_wantsClearing && m_unwritten.isEmpty()))
        return;
    m_task->start(
        [this, file = m_file, clearings = m_clearings, clears = std::exchange(m_wantsClearing, false),
         reads = std::exchange(m_wantsReading, false),
         written = std::exchange(m_unwritten, {})](BackgroundTask::Run &) -> BackgroundTask::Delivery {
            if (clears)
                file->clear();
            const QList<SentMessage> found = reads ? file->read() : QList<SentMessage>();
            const bool isWritten = written.isEmpty() || file->append(written);
            return [this, found, clearings, reason = isWritten ? QString() : file->error()] {
                if (clearings == m_clearings)
                    putBefore(found);
                if (!reason.isEmpty())
                    Q_EMIT failed(tr("The messages sent cannot be kept: %1").arg(reason));
                work();
            };
        });
}

} // namespace models
