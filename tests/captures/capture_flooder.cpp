// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Floods a CaptureWriter until killed. Says on stdout, unbuffered, how far it has pushed and what the writer
// told to be committed: lines of "pushed ID" and "committed ID". Arguments: the capture, bytes a message.
#include "captures/capturewriter.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <unistd.h>

namespace {

using namespace captures;

bool tell(const char *what, qint64 id)
{
    char line[64];
    const int length = std::snprintf(line, sizeof line, "%s %lld\n", what, static_cast<long long>(id));
    return write(STDOUT_FILENO, line, size_t(length)) == length;
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
    std::atomic<const CaptureWriter *> told = nullptr; // the callback may come before the constructor is done
    const auto tellCommitted = [&told] {
        if (const CaptureWriter *writer = told)
            tell("committed", writer->growth().lastRecord);
    };
    CaptureWriter writer(QString::fromLocal8Bit(arguments[1]), queue, { tellCommitted, {} });
    told = &writer;
    Batch batch;
    for (qint64 id = 1;;) {
        while (queue.isFull())
            std::this_thread::yield();
        for (int i = 0; i < 100; ++i)
            batch.push_back(message(id++, size));
        queue.push(batch);
        if (!tell("pushed", id - 1))
            return 1;
    }
}
