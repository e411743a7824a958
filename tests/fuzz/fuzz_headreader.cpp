// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzinput.h"

#include "wire/deflateparameters.h"
#include "wire/handshake.h"

using namespace wire;

namespace {

struct Reading
{
    HeadReader reader;
    QByteArray behind; // what was not consumed
};

Reading readPieces(qsizetype maxBytes, const std::vector<QByteArrayView> &pieces)
{
    Reading reading{ HeadReader(maxBytes), {} };
    for (QByteArrayView piece : pieces) {
        reading.reader.feed(piece);
        require(piece.isEmpty() || reading.reader.state() != HeadReader::State::Reading, "all input is read");
        reading.behind += piece.toByteArray();
    }
    return reading;
}

void requireSame(const Reading &a, const Reading &b)
{
    require(a.reader.state() == b.reader.state(), "same state");
    require(a.reader.raw() == b.reader.raw(), "same bytes");
    require(a.reader.error() == b.reader.error(), "same error");
    require(a.behind == b.behind, "same rest");
}

// What was read, written and read again is the same.
template <typename Head> void requireRoundTrip(const Head &head, std::optional<Head> (HeadReader::*take)())
{
    for (const HeaderField &field : head.fields)
        require(isValidField(field.name, field.value), "fields are valid");
    const QByteArray bytes = head.toBytes();
    HeadReader again(bytes.size());
    QByteArrayView view(bytes);
    require(again.feed(view) == HeadReader::State::Done && view.isEmpty(), "what was written is a head");
    const auto copy = (again.*take)();
    require(copy && copy->fields == head.fields && copy->toBytes() == bytes, "the trip changes nothing");
}

// The readers of field values, fed with whatever the head holds.
void requireAnswersFit(const HeaderFields &fields)
{
    const auto accepted = acceptDeflateOffer(fields.elements("Sec-WebSocket-Extensions"));
    if (accepted) {
        const DeflateAnswer answer =
            readDeflateAnswer(fields, { { "Sec-WebSocket-Extensions", accepted->toResponse() } });
        require(!answer.fault && answer.parameters == accepted, "what we accept is a right answer");
    }
    const DeflateAnswer answer = readDeflateAnswer(fields, fields);
    require(!answer.fault || !answer.parameters, "an error agrees upon nothing");
}

} // namespace

// Reads a head whole and in pieces, writes it again, and has the handshake judge it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const std::uint8_t flags = input.setting();
    const qsizetype maxBytes = flags & 1 ? 64 : 8192;
    Reading whole = readPieces(maxBytes, { input.bytes() });
    requireSame(whole, readPieces(maxBytes, FuzzInput::pieces(input.bytes(), flags)));
    require(whole.reader.raw().size() <= maxBytes, "the head is bounded");
    require(whole.reader.raw() + whole.behind == input.bytes().toByteArray(), "no byte is lost");

    if (const auto request = whole.reader.request()) {
        requireRoundTrip(*request, &HeadReader::request);
        requireAnswersFit(request->fields);
    } else if (const auto response = whole.reader.response()) {
        requireRoundTrip(*response, &HeadReader::response);
        RequestHead asked;
        asked.fields = response->fields;
        require(checkResponse(asked, *response).size() == 6, "each rule has its verdict");
        requireAnswersFit(response->fields);
    }
    return 0;
}
