// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/peer.h"

#include "server/channel.h"
#include "server/origin.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace server {

using namespace std::chrono_literals;

namespace {
constexpr auto headPatience = 10s;

const ServiceEntry *findService(const ServiceTable &services, const QByteArray &path)
{
    for (const ServiceEntry &entry : services) {
        if (entry.path == path)
            return &entry;
    }
    return nullptr;
}

Answer withServices(Answer answer, const ServiceTable &services)
{
    answer.body += "\nWebSocket services here:\n" + describe(services);
    return answer;
}
} // namespace

Peer::Peer(std::unique_ptr<QTcpSocket> socket, const ServiceTable &services, bool takesAnyOrigin)
    : m_services(services)
    , m_takesAnyOrigin(takesAnyOrigin)
    , m_socket(std::move(socket))
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(256 * 1024); // TCP is to slow down a client whose answers find no room
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, m_socket.get(), &QTcpSocket::abort);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &Peer::ended);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Peer::readHead);
    m_patience.start(headPatience);
}

Peer::~Peer()
{
    m_socket->disconnect(); // signals of a dying socket find nobody
}

void Peer::goAway()
{
    if (m_channel && m_channel->isOpen())
        m_channel->close({ wire::CloseCode::GoingAway, "the server stops" });
    else if (!m_channel)
        m_socket->abort();
}

void Peer::readHead()
{
    const QByteArray bytes = m_socket->readAll();
    QByteArrayView input(bytes);
    const wire::HeadReader::State state = m_head.feed(input);
    if (state == wire::HeadReader::State::Reading)
        return;
    disconnect(m_socket.get(), &QTcpSocket::readyRead, this, &Peer::readHead);
    m_ahead = input.toByteArray();
    const std::optional<wire::RequestHead> request =
        state == wire::HeadReader::State::Done ? m_head.request() : std::nullopt;
    if (request)
        answer(*request);
    else
        refuse(Answer::inWords(400, "This is not an HTTP request: " + m_head.error() + '.'));
}

void Peer::answer(const wire::RequestHead &request)
{
    const ServiceEntry *entry = findService(m_services, pathOf(request.target));
    if (!entry)
        return refuse(withServices(Answer::inWords(404, "There is no such service."), m_services));
    Query query(request.target);
    m_service = entry->make({ request, query });
    if (!query.error().isEmpty())
        return refuse(Answer::inWords(400, query.error() + '.'));

    const auto verdict = negotiate(request);
    if (const auto *refusal = std::get_if<Answer>(&verdict))
        return refuse(refusal->status == 426 ? withServices(*refusal, m_services) : *refusal);
    if (const std::optional<Answer> refusal = judgeOriginOf(request))
        return refuse(*refusal);
    if (const std::optional<Answer> refusal = m_service->refuse())
        return refuse(*refusal);
    agree(request, std::get<Agreement>(verdict));
}

void Peer::agree(const wire::RequestHead &request, Agreement agreement)
{
    m_patience.stop();
    const QList<QByteArray> offered = request.fields.elements("Sec-WebSocket-Protocol");
    if (!offered.isEmpty())
        agreement.subprotocol = m_service->chooseSubprotocol(offered);
    m_socket->write(agreement.toResponse().toBytes());
    m_channel = std::make_unique<Channel>(*m_socket, agreement.deflate, std::exchange(m_ahead, {}));
    connect(m_channel.get(), &Channel::messageReceived, this,
            [this](const wire::Message &message) { m_service->receive(*m_channel, message); });
    connect(m_channel.get(), &Channel::emptied, this, [this] { m_service->resume(*m_channel); });
    connect(m_channel.get(), &Channel::clientFinished, this, [this] { m_service->finish(*m_channel); });
    m_service->start(*m_channel);
    m_channel->start();
}

std::optional<Answer> Peer::judgeOriginOf(const wire::RequestHead &request) const
{
    if (m_takesAnyOrigin)
        return {};
    const bool isSecure = qobject_cast<const QSslSocket *>(m_socket.get()) != nullptr;
    wire::HeaderFields fields = request.fields;
    if (const QByteArray authority = authorityOf(request.target); !authority.isEmpty())
        for (wire::HeaderField &field : fields)
            if (field.name.compare("Host", Qt::CaseInsensitive) == 0)
                field.value = authority;
    return judgeOrigin(fields, { m_socket->localAddress(), isSecure });
}

void Peer::refuse(const Answer &answer)
{
    m_socket->write(answer.toBytes());
    m_socket->disconnectFromHost();
}

} // namespace server
