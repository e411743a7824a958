// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisons/metrics.h"

#include "captures/saturatingsum.h"
#include "payloads/jsonmembers.h"

#include <algorithm>

namespace comparisons {

using captures::Direction;
using captures::Kind;
using std::chrono::microseconds;

namespace {

constexpr microseconds shortestForARate{ 10'000 };

ConnectPhases::Time phaseIn(const QList<payloads::JsonMember> &phases, QByteArrayView name)
{
    for (const payloads::JsonMember &phase : phases)
        if (phase.key == name)
            return microseconds(phase.value.toLongLong());
    return {};
}

ConnectPhases phasesIn(const QByteArray &detail)
{
    for (const payloads::JsonMember &member : payloads::jsonMembers(detail)) {
        if (member.key != "phases")
            continue;
        const QList<payloads::JsonMember> phases = payloads::jsonMembers(member.value);
        return { phaseIn(phases, "name_lookup"),
                 phaseIn(phases, "tcp"),
                 phaseIn(phases, "tls"),
                 phaseIn(phases, "upgrade"),
                 {} };
    }
    return {};
}

Close closeIn(const QByteArray &detail)
{
    Close close;
    for (const payloads::JsonMember &member : payloads::jsonMembers(detail)) {
        if (member.key == "by")
            close.by = member.value;
        else if (member.key == "clean")
            close.isClean = member.value == "true";
        else if (member.key == "code")
            close.code = quint16(member.value.toUShort());
        else if (member.key == "reason")
            close.reason = member.value;
    }
    return close;
}

} // namespace

void Sizes::add(qint64 size)
{
    smallest = count == 0 ? size : std::min(smallest, size);
    largest = std::max(largest, size);
    total = captures::saturatingSum(total, size);
    ++count;
}

std::optional<double> Sizes::mean() const
{
    return count == 0 ? std::nullopt : std::optional(double(total) / double(count));
}

std::optional<double> Flow::compression() const
{
    return compressedWireBytes == 0 ? std::nullopt
                                    : std::optional(double(compressedBytes) / double(compressedWireBytes));
}

void Metrics::take(const captures::ScannedRecord &record)
{
    if (record.row.kind == Kind::Event)
        takeEvent(record);
    else
        takeMessage(record.row);
    last = record.row.time;
}

void Metrics::takeMessage(const captures::Row &row)
{
    Flow &flow = row.direction == Direction::Out ? out : in;
    ++flow.messages;
    flow.bytes = captures::saturatingSum(flow.bytes, row.size);
    flow.wireBytes += row.wireSize;
    if (row.kind == Kind::Text || row.kind == Kind::Binary)
        flow.sizes.add(row.size);
    if (row.flags & captures::Compressed) {
        flow.compressedBytes += row.size;
        flow.compressedWireBytes += row.wireSize;
    }
}

void Metrics::takeEvent(const captures::ScannedRecord &record)
{
    const QByteArray &event = record.row.event;
    if (event == "connecting") {
        beginAttempt(record.row.time);
    } else if (event == "connected") {
        phases = phasesIn(record.payload());
        if (m_dialled)
            phases.total = record.row.time - *m_dialled;
        openSince = record.row.time;
    } else if (event == "refused" || event == "failed") {
        phases = phasesIn(record.payload());
        stopOpen(record.row.time);
        end = event == "refused" ? End::Refused : End::Failed;
    } else if (event == "closed") {
        close = closeIn(record.payload());
        stopOpen(record.row.time);
        end = End::Closed;
    }
}

void Metrics::beginAttempt(wire::Timestamp time)
{
    stopOpen(time);
    ++attempts;
    m_dialled = time;
    phases = {};
    close.reset();
    end = End::None;
}

void Metrics::stopOpen(wire::Timestamp time)
{
    if (openSince)
        openBefore += time - *openSince;
    openSince.reset();
}

microseconds Metrics::openTime(wire::Timestamp now) const
{
    return openBefore + (openSince ? std::max(microseconds(0), now - *openSince) : microseconds(0));
}

std::optional<double> Metrics::meanRate(wire::Timestamp now) const
{
    const microseconds time = openTime(now);
    if (time < shortestForARate)
        return {};
    return double(in.messages + out.messages) * 1e6 / double(time.count());
}

} // namespace comparisons
