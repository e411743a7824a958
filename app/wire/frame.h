// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <optional>

namespace wire {

// RFC 6455 §5.2. Values 3–7 and 11–15 are reserved and may be held as well.
enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

constexpr bool isControl(Opcode opcode)
{
    return (quint8(opcode) & 0x8) != 0;
}
bool isReserved(Opcode opcode);
// "text", "ping", "reserved 3" …: the RFC's words, not translated.
QByteArray opcodeName(Opcode opcode);

// How the payload length is written: in 7 bits, 7+16 bits or 7+64 bits.
enum class LengthForm : quint8 { Bits7, Bits16, Bits64 };

// The raw bytes of one frame header as they crossed the wire: 2 to 14 of them (fewer if cut off).
class HeaderBytes
{
public:
    static constexpr int maxSize = 14;

    HeaderBytes() = default;
    explicit HeaderBytes(QByteArrayView bytes); // at most maxSize, asserted

    QByteArrayView view() const { return { m_bytes.data(), m_size }; }
    qsizetype size() const { return m_size; }
    void append(char byte) { m_bytes[m_size++] = byte; }
    void clear() { m_size = 0; }

    friend bool operator==(const HeaderBytes &a, const HeaderBytes &b) { return a.view() == b.view(); }

private:
    std::array<char, maxSize> m_bytes{};
    quint8 m_size = 0;
};

using MaskKey = std::array<char, 4>;

// What the header bytes of a frame say. Holds impossible values too (reserved opcodes, RSV bits, lengths not
// in shortest form), because they must be shown.
struct FrameHeader
{
    bool fin = true;
    bool rsv1 = false;
    bool rsv2 = false;
    bool rsv3 = false;
    Opcode opcode = Opcode::Text;
    bool masked = false;
    MaskKey mask{};
    quint64 length = 0; // payload bytes on the wire
    LengthForm lengthForm = LengthForm::Bits7;

    // How many bytes the header starting with `firstTwo` has in all: 2 to 14.
    static int sizeFrom(std::array<char, 2> firstTwo);
    // Reads a complete header; nullopt when `bytes` is shorter than its header. Bytes behind it are left
    // alone.
    static std::optional<FrameHeader> parse(QByteArrayView bytes);

    // RFC 6455 §5.2: "the minimal number of bytes MUST be used".
    bool isShortestForm() const;
    // Writes the header as this value says, the length in `lengthForm`.
    HeaderBytes toBytes() const;
    // As toBytes() with the shortest length form.
    HeaderBytes toShortestBytes() const;
};

// XORs `size` bytes at `data` in place with `key`; `offset` is the place of data[0] within the frame's
// payload.
void applyMask(char *data, qsizetype size, MaskKey key, quint64 offset = 0);
// Four unpredictable bytes (RFC 6455 §5.3) from the system's generator, buffered: cheap enough for every
// frame.
MaskKey randomMask();

// A whole frame: header in shortest form (length and lengthForm of `header` are ignored) and payload, masked
// if header.masked.
QByteArray makeFrame(FrameHeader header, QByteArrayView payload);
// As makeFrame, appended to `out` without further copies.
void appendFrame(QByteArray &out, FrameHeader header, QByteArrayView payload);

} // namespace wire
