// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/tickerservice.h"

#include "server/channel.h"
#include "wire/timestamp.h"

namespace server {

using namespace std::chrono_literals;

namespace {
QByteArray decimals(double number, int digits)
{
    return QByteArray::number(number, 'f', digits);
}

QByteArray trade(double price, double size, bool isBuy)
{
    return R"(,"price":)" + decimals(price, 2) + R"(,"size":)" + decimals(size, 4) + R"(,"side":")"
        + (isBuy ? "buy" : "sell") + R"("})";
}

QByteArray quote(double price, double size)
{
    return R"(,"bid":)" + decimals(price * 0.9998, 2) + R"(,"ask":)" + decimals(price * 1.0002, 2)
        + R"(,"sizes":[)" + decimals(size, 4) + ',' + decimals(size * 1.7, 4) + "]}";
}

QByteArray book(double price, double size)
{
    QByteArray levels;
    for (int level = 1; level <= 5; ++level) {
        levels += levels.isEmpty() ? "" : ",";
        levels += '[' + decimals(price * (1 - level * 0.0002), 2) + ',' + decimals(size * level, 4) + ']';
    }
    return R"(,"book":{"bids":[)" + levels + R"(],"depth":5}})";
}
} // namespace

TickerService::TickerService(Query &query)
    : m_markets{ Market{ "btc-eur", 61250.0 }, Market{ "eth-eur", 2840.0 }, Market{ "sol-eur", 131.0 } }
    , m_every(query.milliseconds("every", 250ms))
    , m_random(QRandomGenerator::global()->generate())
{
}

void TickerService::start(Channel &channel)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, &channel] { tick(channel); });
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(m_every);
    tick(channel);
}

void TickerService::tick(Channel &channel)
{
    if (!channel.isFull())
        channel.sendText(nextTick());
}

// Of ten ticks five are trades, three quotes, one a book and one a heartbeat.
QByteArray TickerService::nextTick()
{
    const qint64 turn = m_sequence++ % 10;
    Market &market = m_markets[std::size_t(m_random.bounded(int(m_markets.size())))];
    market.price *= 1 + (m_random.generateDouble() - 0.5) * 0.002;
    const double size = 0.01 + m_random.generateDouble() * 2;
    const char *type = turn == 9 ? "heartbeat" : turn == 5 ? "book" : turn % 3 == 2 ? "quote" : "trade";
    const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());

    const QByteArray head = R"({"type":")" + QByteArray(type) + R"(","channel":")"
        + (turn == 9 ? "system" : market.channel) + R"(","seq":)" + QByteArray::number(m_sequence)
        + R"(,"time":")" + wire::toIso8601(now) + '"';
    if (turn == 9)
        return head + '}';
    if (turn == 5)
        return head + book(market.price, size);
    return head
        + (turn % 3 == 2 ? quote(market.price, size) : trade(market.price, size, m_random.bounded(2) == 0));
}

} // namespace server
