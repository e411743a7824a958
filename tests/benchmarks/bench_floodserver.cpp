// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A WebSocket server that does one thing: it writes prebuilt frames as fast as the socket takes them, so that
// what is measured is the client. Plain sockets, no Qt. It serves one client after another:
//   GET /?count=N&size=B[&binary=1][&log=1][&wait=1]
// and then closes with 1000. Standard output, flushed line by line:
//   port 41234
//   ready                            wait=1: the 101 has left; the flood begins with a line on standard input
//   open 1700000000000000            microseconds UTC, the flood begins
//   sent 10280 1700000000000250      log=1: so many messages have left, and when
//   done 1000000 1700000001000000    all have left
//   closed 1700000001000100          the client's Close has come, or TCP has ended
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

struct Wish
{
    std::int64_t count = 0;
    std::size_t size = 0;
    bool isBinary = false;
    bool isLogged = false;
    bool waits = false;
};

long long now()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

long long number(const std::string &head, const std::string &name)
{
    const auto at = head.find(name + "=");
    return at == std::string::npos ? 0 : std::atoll(head.c_str() + at + name.size() + 1);
}

// SHA-1 (RFC 3174) of a short text, for Sec-WebSocket-Accept only.
std::array<std::uint8_t, 20> sha1(std::string text)
{
    const std::uint64_t bits = text.size() * 8;
    text += '\x80';
    while (text.size() % 64 != 56)
        text += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        text += char(bits >> shift);
    const auto rotate = [](std::uint32_t value, int by) {
        return value << by | value >> (32 - by);
    };
    std::array<std::uint32_t, 5> sum{ 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0 };
    for (std::size_t chunk = 0; chunk < text.size(); chunk += 64) {
        std::array<std::uint32_t, 80> words{};
        for (std::size_t i = 0; i < 64; ++i)
            words[i / 4] = words[i / 4] << 8 | std::uint8_t(text[chunk + i]);
        for (std::size_t i = 16; i < 80; ++i)
            words[i] = rotate(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
        auto [a, b, c, d, e] = sum;
        for (std::size_t i = 0; i < 80; ++i) {
            const std::uint32_t mix = i < 20 ? (b & c) | (~b & d)
                : i < 40                     ? b ^ c ^ d
                : i < 60                     ? (b & c) | (b & d) | (c & d)
                                             : b ^ c ^ d;
            constexpr std::uint32_t constants[] = { 0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6 };
            const std::uint32_t next = rotate(a, 5) + mix + e + constants[i / 20] + words[i];
            e = d, d = c, c = rotate(b, 30), b = a, a = next;
        }
        sum = { sum[0] + a, sum[1] + b, sum[2] + c, sum[3] + d, sum[4] + e };
    }
    std::array<std::uint8_t, 20> bytes{};
    for (std::size_t i = 0; i < 20; ++i)
        bytes[i] = std::uint8_t(sum[i / 4] >> (24 - 8 * (i % 4)));
    return bytes;
}

std::string base64(const std::array<std::uint8_t, 20> &bytes)
{
    constexpr char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < 20; i += 3) {
        const std::uint32_t three = std::uint32_t(bytes[i] << 16)
            | std::uint32_t(i + 1 < 20 ? bytes[i + 1] << 8 : 0)
            | std::uint32_t(i + 2 < 20 ? bytes[i + 2] : 0);
        for (int shift = 18; shift >= 0; shift -= 6)
            out += letters[three >> shift & 63];
    }
    out.back() = '='; // 20 bytes leave one sign of padding
    return out;
}

bool sendAll(int client, const char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(client, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= std::size_t(sent);
    }
    return true;
}

std::string readHead(int client)
{
    std::string head;
    char byte = 0;
    while (!head.ends_with("\r\n\r\n") && ::recv(client, &byte, 1, 0) == 1)
        head += byte;
    return head;
}

std::string answerTo(const std::string &head)
{
    std::string lower = head;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    const std::string name = "sec-websocket-key:";
    const auto at = lower.find(name);
    const auto from = at == std::string::npos ? head.size() : head.find_first_not_of(' ', at + name.size());
    const std::string key = head.substr(from, head.find('\r', from) - from);
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
        + base64(sha1(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")) + "\r\n\r\n";
}

std::string frame(const Wish &wish, long long n)
{
    std::string payload = "{\"n\":" + std::to_string(n) + ",\"text\":\"";
    while (payload.size() + 2 < wish.size)
        payload += char('a' + (payload.size() + std::size_t(n)) % 26);
    payload += "\"}";
    payload.resize(wish.size);
    std::string header(1, wish.isBinary ? '\x82' : '\x81');
    const int lengthBytes = wish.size < 126 ? 0 : wish.size < 65536 ? 2 : 8;
    header += char(lengthBytes == 0 ? int(wish.size) : lengthBytes == 2 ? 126 : 127);
    for (int shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8)
        header += char(std::uint64_t(wish.size) >> shift);
    return header + payload;
}

// Frames worth about half a MiB, each with its number in the block.
std::string block(const Wish &wish, std::int64_t frames)
{
    std::string bytes;
    for (std::int64_t n = 0; n < frames; ++n)
        bytes += frame(wish, n);
    return bytes;
}

void flood(int client, const Wish &wish)
{
    const auto frameSize = std::int64_t(frame(wish, 0).size());
    const std::int64_t framesInBlock = std::clamp<std::int64_t>((512 * 1024) / frameSize, 1, wish.count);
    const std::string bytes = block(wish, framesInBlock);
    if (wish.waits) {
        std::printf("ready\n");
        while (std::getchar() != '\n' && !std::feof(stdin)) { }
    }
    std::printf("open %lld\n", now());
    std::int64_t sent = 0;
    while (sent < wish.count) {
        const std::int64_t frames = std::min(framesInBlock, wish.count - sent);
        if (!sendAll(client, bytes.data(), std::size_t(frames * frameSize)))
            return;
        sent += frames;
        if (wish.isLogged)
            std::printf("sent %lld %lld\n", static_cast<long long>(sent), now());
    }
    std::printf("done %lld %lld\n", static_cast<long long>(sent), now());
}

// Sends Close 1000 and reads what the client still sends until it has ended TCP or its Close has come.
void endWith1000(int client)
{
    if (!sendAll(client, "\x88\x02\x03\xe8", 4))
        return;
    std::array<char, 4096> bytes{};
    ssize_t size = 0;
    do {
        size = ::recv(client, bytes.data(), bytes.size(), 0);
    } while (size > 0 && std::uint8_t(bytes[0]) != 0x88);
}

void serve(int client, int sendBuffer)
{
    const int yes = 1;
    setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (sendBuffer > 0)
        setsockopt(client, SOL_SOCKET, SO_SNDBUF, &sendBuffer, sizeof sendBuffer);
    const std::string head = readHead(client);
    const Wish wish{ number(head, "count"), std::size_t(number(head, "size")), number(head, "binary") != 0,
                     number(head, "log") != 0, number(head, "wait") != 0 };
    const std::string answer = answerTo(head);
    if (sendAll(client, answer.data(), answer.size()) && wish.count > 0) {
        flood(client, wish);
        endWith1000(client);
    }
    std::printf("closed %lld\n", now());
    ::close(client);
}

} // namespace

// floodserver [bytes of the socket's send buffer]
int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(listener, 16) != 0
        || ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("floodserver");
        return 1;
    }
    std::printf("port %d\n", ntohs(address.sin_port));
    for (;;) {
        const int client = ::accept(listener, nullptr, nullptr);
        if (client >= 0)
            serve(client, argc > 1 ? std::atoi(argv[1]) : 0);
    }
}
