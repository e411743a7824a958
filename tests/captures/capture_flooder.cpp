// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Floods a CaptureWriter until killed. Says on stdout, unbuffered, what it has pushed and when: lines of
// "last id", "steady milliseconds". Arguments: the capture, bytes a message.
#include "captures/capturewriter.h"

#include <cstdio>
#include <cstdlib>
#include <thread>

#include <unistd.h>

namespace {

using namespace captures;

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

Record message(qint64 id, int size)
{
    wire::Message message;
    message.payload = QByteArray(size, 'x');
    message.payload.replace(0, 20, QByteArray::number(id).rightJustified(20, '0'));
    message.size = message.payload.size();
    message.frame.place = quint64(id);
    return MessageRecord{ ConnectionId(1 + id % 3), Direction::In, message };
}

} // namespace

int main(int, char **arguments)
{
    const int size = std::atoi(arguments[2]);
    RecordQueue queue;
    CaptureWriter writer(QString::fromLocal8Bit(arguments[1]), queue, {});
    Batch batch;
    for (qint64 id = 1;;) {
        while (queue.isFull())
            std::this_thread::yield();
        for (int i = 0; i < 100; ++i)
            batch.push_back(message(id++, size));
        queue.push(batch);
        char line[64];
        const int length = std::snprintf(line, sizeof line, "%lld %lld\n", id - 1, now());
        if (write(STDOUT_FILENO, line, size_t(length)) != length)
            return 1;
    }
}
