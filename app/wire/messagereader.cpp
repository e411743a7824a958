// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/messagereader.h"

#include "wire/closecode.h"
#include "wire/messageassembly.h"
#include "wire/wholemessage.h"

#include <algorithm>
#include <utility>

namespace wire {

namespace {

std::optional<Inflater> inflaterFor(Sender sender, const std::optional<DeflateParameters> &deflate)
{
    if (!deflate)
        return std::nullopt;
    return sender == Sender::Server
        ? Inflater(deflate->serverMaxWindowBits, deflate->serverNoContextTakeover)
        : Inflater(deflate->clientMaxWindowBits, deflate->clientNoContextTakeover);
}

QByteArray excerpt(const HeaderBytes &header, QByteArrayView payload)
{
    const qsizetype room = Violation::maxOffendingBytes - header.size();
    QByteArray bytes = header.view().toByteArray();
    return bytes.append(payload.first(std::min(payload.size(), room)));
}

} // namespace

// The frame being read and the messages begun. A control frame has a message of its own, as it may stand
// between the fragments of another.
struct MessageReader::State
{
    State(Sender sentBy, ReadLimits readLimits, const std::optional<DeflateParameters> &deflate)
        : sender(sentBy)
        , limits(readLimits)
        , canBeCompressed(deflate.has_value())
        , assembly(readLimits, inflaterFor(sentBy, deflate))
    {
    }

    bool readHeader(QByteArrayView &input, Timestamp now);
    void takeHeaderByte(QByteArrayView &input);
    void beginFrame();
    bool readPayload(QByteArrayView &input);
    std::optional<Message> endFrame(Timestamp now);
    std::optional<Message> endDataFrame(Timestamp now);
    std::optional<Message> endControlFrame(Timestamp now);
    bool note(std::optional<Violation> found);
    void keepOffender(QByteArrayView &input, Timestamp now);

    Opcode opcode() const { return Opcode(headerBytes.view()[0] & 0x0f); }
    bool isControlFrame() const { return isControl(opcode()); }
    bool isInHeader() const { return headerBytes.size() > 0 && !isInPayload; }
    bool continuesMessage() const { return assembly.isOpen() && opcode() == Opcode::Continuation; }
    Message ownMessage(const QByteArray &payload, Timestamp now) const;

    Sender sender;
    ReadLimits limits;
    bool canBeCompressed;
    std::optional<Violation> violation;

    quint64 place = 0;
    HeaderBytes headerBytes;
    FrameHeader header; // of use once headerBytes are complete
    quint64 received = 0; // payload bytes of the frame
    bool isInPayload = false;

    MessageAssembly assembly;
    QByteArray controlPayload;
    std::optional<Message> offender; // a frame that breaks a rule and belongs to no other message
};

// True once the header is complete and breaks no rule.
bool MessageReader::State::readHeader(QByteArrayView &input, Timestamp now)
{
    while (!isInPayload && !violation) {
        if (input.isEmpty())
            return false;
        takeHeaderByte(input);
    }
    if (violation)
        keepOffender(input, now);
    return !violation;
}

// A rule is judged as soon as its byte is there: a peer may pause behind it.
void MessageReader::State::takeHeaderByte(QByteArrayView &input)
{
    headerBytes.append(input.front());
    input = input.sliced(1);
    const QByteArrayView bytes = headerBytes.view();
    const FrameContext context{ sender, canBeCompressed, assembly.isOpen(), place == 0 };
    if (bytes.size() == 1)
        note(judgeFirstByte(quint8(bytes[0]), context));
    else if (bytes.size() == 2 && note(judgeSecondByte(quint8(bytes[1]), opcode(), context)))
        return;
    else if (bytes.size() == FrameHeader::sizeFrom({ bytes[0], bytes[1] }))
        beginFrame();
}

void MessageReader::State::beginFrame()
{
    header = *FrameHeader::parse(headerBytes.view());
    if (note(judgeLength(header)))
        return;
    received = 0;
    isInPayload = true;
    if (isControlFrame())
        controlPayload.clear();
    else
        note(assembly.beginFrame(header, { headerBytes, place, {} }));
}

// True once the payload is complete and breaks no rule.
bool MessageReader::State::readPayload(QByteArrayView &input)
{
    const auto size = qsizetype(std::min<quint64>(quint64(input.size()), header.length - received));
    const QByteArrayView piece = input.first(size);
    input = input.sliced(size);
    if (isControlFrame()) {
        const qsizetype before = controlPayload.size();
        controlPayload.append(piece);
        if (header.masked)
            applyMask(controlPayload.data() + before, size, header.mask, received);
    } else if (size > 0 && note(assembly.append(piece, header, received))) {
        violation->offendingBytes = excerpt(headerBytes, assembly.offending());
        return false;
    }
    received += quint64(size);
    return received == header.length;
}

std::optional<Message> MessageReader::State::endFrame(Timestamp now)
{
    std::optional<Message> message = isControlFrame() ? endControlFrame(now) : endDataFrame(now);
    isInPayload = false;
    headerBytes.clear();
    ++place;
    return message;
}

std::optional<Message> MessageReader::State::endDataFrame(Timestamp now)
{
    if (note(assembly.endFrame(header, now))) {
        violation->offendingBytes = excerpt(headerBytes, assembly.offending());
        return std::nullopt;
    }
    return header.fin ? std::optional(assembly.take()) : std::nullopt;
}

std::optional<Message> MessageReader::State::endControlFrame(Timestamp now)
{
    Message message = ownMessage(controlPayload, now);
    if (message.opcode == Opcode::Close && note(judgeClosePayload(controlPayload))) {
        violation->offendingBytes = excerpt(headerBytes, controlPayload);
        message.isInvalidUtf8 = violation->closeCode == CloseCode::InvalidPayload;
        offender = std::move(message);
        return std::nullopt;
    }
    return message;
}

bool MessageReader::State::note(std::optional<Violation> found)
{
    if (found)
        violation = std::move(found);
    return violation.has_value();
}

// Keeps what `input` has of a frame whose header breaks a rule or a limit, for the record.
void MessageReader::State::keepOffender(QByteArrayView &input, Timestamp now)
{
    const auto isComplete = [this] {
        return FrameHeader::parse(headerBytes.view()).has_value();
    };
    for (; !isComplete() && !input.isEmpty(); input = input.sliced(1))
        headerBytes.append(input.front());

    header = FrameHeader::parse(headerBytes.view()).value_or(FrameHeader());
    const auto size = qsizetype(std::min<quint64>(quint64(input.size()), header.length));
    QByteArray payload = input.first(size).toByteArray();
    input = input.sliced(size);
    if (header.masked)
        applyMask(payload.data(), size, header.mask);
    violation->offendingBytes = excerpt(headerBytes, payload);

    if (continuesMessage() && !isInPayload)
        assembly.keepBrokenFrame({ headerBytes, place, now });
    if (isInPayload || continuesMessage()) {
        assembly.keepPayload(payload);
    } else {
        offender = ownMessage(payload, now);
        const bool hasMoreFrames = !header.fin && !isControlFrame();
        offender->isIncomplete = !isComplete() || quint64(size) < header.length || hasMoreFrames;
    }
    isInPayload = false;
    headerBytes.clear();
}

// A message made of the frame at hand alone.
Message MessageReader::State::ownMessage(const QByteArray &payload, Timestamp now) const
{
    Message message;
    message.opcode = opcode();
    message.payload = payload;
    message.size = payload.size();
    message.wireSize = headerBytes.size() + payload.size();
    message.frame = { headerBytes, place, now };
    message.time = now;
    return message;
}

MessageReader::MessageReader(Sender sender, ReadLimits limits, std::optional<DeflateParameters> deflate)
    : m_state(std::make_unique<State>(sender, limits, deflate))
{
}

MessageReader::~MessageReader() = default;
MessageReader::MessageReader(MessageReader &&) noexcept = default;
MessageReader &MessageReader::operator=(MessageReader &&) noexcept = default;

std::optional<Message> MessageReader::next(QByteArrayView &input, Timestamp now)
{
    State &state = *m_state;
    while (!state.violation) {
        if (state.headerBytes.size() == 0 && !state.assembly.isOpen()) {
            auto message = takeWholeMessage(input, state.sender, state.limits.messageBytes, state.place, now);
            if (message) {
                ++state.place;
                return message;
            }
        }
        if (!state.isInPayload && !state.readHeader(input, now))
            break;
        if (!state.readPayload(input))
            break;
        if (auto message = state.endFrame(now))
            return message;
    }
    return std::nullopt;
}

const std::optional<Violation> &MessageReader::violation() const
{
    return m_state->violation;
}

std::vector<Message> MessageReader::takeUnfinished(Timestamp now)
{
    State &state = *m_state;
    if (state.isInHeader() && state.continuesMessage()) {
        state.assembly.keepBrokenFrame({ state.headerBytes, state.place, now });
    } else if (state.isInHeader() || (state.isInPayload && state.isControlFrame())) {
        state.offender = state.ownMessage(state.isInPayload ? state.controlPayload : QByteArray(), now);
        state.offender->isIncomplete = true;
    }
    state.isInPayload = false;
    state.headerBytes.clear();

    std::vector<Message> unfinished;
    if (state.assembly.isOpen())
        unfinished.push_back(state.assembly.takeUnfinished(now));
    if (state.offender)
        unfinished.push_back(*std::exchange(state.offender, std::nullopt));
    return unfinished;
}

bool MessageReader::isInsideMessage() const
{
    const State &state = *m_state;
    return state.assembly.isOpen() || (state.isInHeader() && !state.isControlFrame());
}

} // namespace wire
