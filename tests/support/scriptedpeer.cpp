// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedpeer.h"

#include <QCryptographicHash>
#include <QScopedValueRollback>
#include <QSslSocket>
#include <QTimer>

namespace support {

namespace {

QByteArray fieldValue(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    return {};
}

} // namespace

ScriptedPeer::ScriptedPeer(Script script)
    : m_script(std::move(script))
{
    listen(QHostAddress::LocalHost);
}

ScriptedPeer::~ScriptedPeer() = default;

void ScriptedPeer::useTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

void ScriptedPeer::readAgain(int connection)
{
    if (connection < connectionCount())
        m_talks[std::size_t(connection)]->setReading(true);
}

QString ScriptedPeer::url(const QString &path) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3")
        .arg(m_tls ? QStringLiteral("wss") : QStringLiteral("ws"))
        .arg(serverPort())
        .arg(path);
}

QByteArray ScriptedPeer::head(int connection) const
{
    return connection < connectionCount() ? m_talks[std::size_t(connection)]->head() : QByteArray();
}

QByteArray ScriptedPeer::received(int connection) const
{
    return connection < connectionCount() ? m_talks[std::size_t(connection)]->received() : QByteArray();
}

bool ScriptedPeer::isScriptDone(int connection) const
{
    return connection < connectionCount() && m_talks[std::size_t(connection)]->isDone();
}

bool ScriptedPeer::isDisconnected(int connection) const
{
    return connection < connectionCount() && m_talks[std::size_t(connection)]->isDisconnected();
}

void ScriptedPeer::incomingConnection(qintptr descriptor)
{
    m_talks.push_back(std::make_unique<Talk>(descriptor, m_tls, m_script.steps()));
    connect(m_talks.back().get(), &Talk::progressed, this, &ScriptedPeer::progressed);
    Q_EMIT progressed();
}

Talk::Talk(qintptr descriptor, const std::optional<QSslConfiguration> &tls, std::vector<Script::Step> steps)
    : m_socket(new QSslSocket(this))
    , m_steps(std::move(steps))
{
    connect(m_socket, &QSslSocket::readyRead, this, &Talk::read);
    connect(m_socket, &QSslSocket::bytesWritten, this, &Talk::advance);
    connect(m_socket, &QSslSocket::encrypted, this, &Talk::advance);
    connect(m_socket, &QSslSocket::disconnected, this, [this] {
        m_isDisconnected = true;
        advance();
    });
    m_socket->setSocketDescriptor(descriptor);
    if (tls) {
        m_socket->setSslConfiguration(*tls);
        m_socket->startServerEncryption();
    } else {
        QTimer::singleShot(0, this, &Talk::advance);
    }
}

QByteArray Talk::rightAccept() const
{
    const QByteArray key = fieldValue(m_head, "sec-websocket-key");
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

bool Talk::hasPaused(std::chrono::milliseconds time)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_pauseEnd) {
        m_pauseEnd = now + time;
        QTimer::singleShot(time, Qt::PreciseTimer, this, &Talk::advance);
    }
    return now >= *m_pauseEnd;
}

void Talk::setReading(bool reads)
{
    m_reads = reads;
    if (reads)
        read();
    m_socket->setReadBufferSize(reads ? 0 : 1);
}

void Talk::readSlowly(qint64 bytes, std::chrono::milliseconds gap)
{
    m_reads = false;
    m_socket->setReadBufferSize(bytes);
    m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, bytes);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this] {
        m_reads = true;
        read();
        m_reads = false;
    });
    timer->start(gap);
}

void Talk::read()
{
    if (!m_reads)
        return;
    m_received += m_socket->readAll();
    const qsizetype end = m_hasHead ? -1 : m_received.indexOf("\r\n\r\n");
    if (end >= 0) {
        m_hasHead = true;
        m_head = m_received.left(end + 4);
        m_received.remove(0, end + 4);
    }
    advance();
}

void Talk::advance()
{
    if (m_isAdvancing) // a step that writes or ends the connection comes back here
        return;
    {
        const QScopedValueRollback guard(m_isAdvancing, true);
        while (!isDone() && m_steps[m_next](*this)) {
            ++m_next;
            m_pauseEnd.reset();
            counter = 0;
        }
    }
    Q_EMIT progressed();
}

} // namespace support
