// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"

#include "wire/messagereader.h"
#include "wire/utf8.h"

using namespace wire;

namespace {

struct Setting
{
    Sender sender;
    ReadLimits limits;
    std::optional<DeflateParameters> deflate;
};

struct Reading
{
    std::vector<Message> messages;
    std::vector<Message> unfinished;
    std::optional<Violation> violation;
};

Setting chosen(std::uint8_t flags)
{
    Setting setting{ flags & 1 ? Sender::Client : Sender::Server, { 64 * 1024, 100 }, std::nullopt };
    if (flags & 2)
        setting.limits = { 100, 4 };
    if (flags & 4) {
        const int bits = 8 + ((flags >> 4) & 7);
        setting.deflate = DeflateParameters{ bool(flags & 8), bool(flags & 8), bits, bits };
    }
    return setting;
}

Reading readPieces(const Setting &setting, const std::vector<QByteArrayView> &pieces)
{
    MessageReader reader(setting.sender, setting.limits, setting.deflate);
    Reading reading;
    for (QByteArrayView piece : pieces) {
        while (auto message = reader.next(piece, {}))
            reading.messages.push_back(std::move(*message));
        require(piece.isEmpty() || reader.violation(), "all input is read unless a rule is broken");
    }
    reading.unfinished = reader.takeUnfinished({});
    reading.violation = reader.violation();
    require(!reader.isInsideMessage(), "nothing is left after what did not finish was taken");
    return reading;
}

bool areSame(const SeenFrame &a, const SeenFrame &b)
{
    return a.header == b.header && a.place == b.place;
}

void requireSame(const Message &a, const Message &b)
{
    require(a.opcode == b.opcode, "same opcode");
    require(a.isCompressed == b.isCompressed && a.isInvalidUtf8 == b.isInvalidUtf8, "same verdict");
    require(a.isIncomplete == b.isIncomplete && a.isTruncated == b.isTruncated, "same end");
    require(a.payload == b.payload, "same payload");
    require(a.wirePayload == b.wirePayload, "same payload on the wire");
    require(a.size == b.size && a.wireSize == b.wireSize, "same sizes");
    require(areSame(a.frame, b.frame) && a.frameCount() == b.frameCount(), "same frames");
    require(std::equal(a.furtherFrames.begin(), a.furtherFrames.end(), b.furtherFrames.begin(), areSame),
            "same further frames");
}

void requireSound(const Message &message, const Setting &setting)
{
    require(message.payload.size() <= std::max<qint64>(setting.limits.messageBytes, 125),
            "payload is bounded");
    require(message.size == message.payload.size(), "size is that of the payload");
    require(!message.isInvalidUtf8 && !message.isIncomplete && !message.isTruncated, "no flag");
    require(message.opcode != Opcode::Text || isValidUtf8(message.payload), "text is UTF-8");
    require(message.frameCount() <= setting.limits.messageFrames, "frames are bounded");
    const auto header = FrameHeader::parse(message.frame.header.view());
    require(header && header->toShortestBytes() == message.frame.header,
            "header is complete and written back");
}

void requireSame(const Reading &a, const Reading &b)
{
    require(a.messages.size() == b.messages.size(), "as many messages");
    for (std::size_t i = 0; i < a.messages.size(); ++i)
        requireSame(a.messages[i], b.messages[i]);
    require(a.violation.has_value() == b.violation.has_value(), "a violation in both or none");
    require(a.unfinished.size() == b.unfinished.size(), "as many unfinished");
    if (a.violation) { // how much of the offender there is depends on the split
        require(a.violation->rule == b.violation->rule, "same rule");
        require(a.violation->closeCode == b.violation->closeCode, "same code");
        return;
    }
    for (std::size_t i = 0; i < a.unfinished.size(); ++i)
        requireSame(a.unfinished[i], b.unfinished[i]);
}

void requireSound(const Reading &reading, const Setting &setting, qsizetype inputSize)
{
    qint64 wireSize = 0;
    for (const Message &message : reading.messages) {
        requireSound(message, setting);
        wireSize += message.wireSize;
    }
    for (const Message &message : reading.unfinished)
        wireSize += message.wireSize;
    require(reading.violation ? wireSize <= inputSize : wireSize == inputSize,
            "every byte belongs to a message");
    require(!reading.violation || reading.unfinished.size() > 0, "the offender is handed over");
    require(!reading.violation || reading.violation->offendingBytes.size() <= 64,
            "offending bytes are bounded");
}

} // namespace

// Reads the bytes whole and in pieces: messages and verdict have to be the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const Setting setting = chosen(input.setting());
    const std::uint32_t seed = input.setting();
    const Reading whole = readPieces(setting, { input.bytes() });
    requireSound(whole, setting, input.bytes().size());
    requireSame(whole, readPieces(setting, FuzzInput::pieces(input.bytes(), seed)));
    return 0;
}
