// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/headerspage.h"

#include "models/draft.h"
#include "panels/request/headpreview.h"
#include "panels/request/pairtable.h"
#include "requests/handshakerequest.h"
#include "wire/secrets.h"

#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace panels {

using models::Pair;
using models::PairsModel;
using requests::Header;

namespace {

const QStringList &usualNames()
{
    static const QStringList names =
        QStringLiteral(
            "Accept Accept-Encoding Accept-Language Api-Key Authorization Cache-Control Connection Cookie "
            "DNT "
            "Forwarded From Host Origin Pragma Proxy-Authorization Referer Sec-Fetch-Dest Sec-Fetch-Mode "
            "Sec-Fetch-Site Sec-WebSocket-Extensions Sec-WebSocket-Key Sec-WebSocket-Protocol "
            "Sec-WebSocket-Version Traceparent Upgrade User-Agent Via X-Api-Key X-Auth-Token X-Client-Id "
            "X-Correlation-Id X-CSRF-Token X-Forwarded-For X-Forwarded-Host X-Forwarded-Proto X-Real-IP "
            "X-Request-Id X-Requested-With X-Tenant-Id")
            .split(u' ');
    return names;
}

// "Name: value" lines; empty if one of them is none. A line of a request ("GET / HTTP/1.1") is passed over.
QList<Pair> readHeaders(const QString &text)
{
    QList<Pair> pairs;
    for (const QString &line : text.trimmed().split(u'\n', Qt::SkipEmptyParts)) {
        const QString field = line.trimmed();
        if (field.isEmpty() || field.endsWith(QStringLiteral(" HTTP/1.1")))
            continue;
        const qsizetype colon = field.indexOf(u':');
        const QString name = field.left(colon).trimmed();
        if (colon < 1 || !requests::headerFault(name.toUtf8(), {}).isEmpty())
            return {};
        pairs.append({ name, field.mid(colon + 1).trimmed() });
    }
    return pairs;
}

QList<Header> enabled(QList<Header> headers)
{
    headers.removeIf([](const Header &header) { return !header.isEnabled; });
    return headers;
}

QList<QByteArray> automaticNames(requests::Request request)
{
    request.headers.clear();
    QList<QByteArray> names;
    const requests::Url url = requests::parseUrl(request.url).url.value_or(requests::Url());
    for (const requests::PlannedLine &line : requests::plannedLines(request, url, {}))
        names.append(line.field.name.toLower());
    return names;
}

} // namespace

HeadersPage::HeadersPage(models::Draft &draft, QWidget *parent)
    : RequestPage(draft, parent)
    , m_table(new PairTable(this))
    , m_preview(new HeadPreview(this))
{
    m_table->view().setObjectName(QStringLiteral("headers"));
    m_table->view().setNames(usualNames());
    m_table->view().setReading(readHeaders);
    m_table->setHasSecrets(true);
    m_table->model().setJudge([this](const Pair &pair) { return judge(pair); });
    m_table->model().setSecrecy([](const Pair &pair) { return wire::isSecretHeader(pair.name.toUtf8()); });
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_table);
    connect(&draft, &models::Draft::replaced, &m_table->model(), &PairsModel::forgetRemoved);
    connect(&m_table->model(), &PairsModel::edited, this,
            [this] { edit([this](requests::Request &request) { request.headers = headers(); }); });
    begin();
}

// The table goes after this page has: it must not ask any more.
HeadersPage::~HeadersPage()
{
    m_table->model().setJudge({});
}

QString HeadersPage::label()
{
    return tr("Headers");
}

qsizetype HeadersPage::count() const
{
    return enabled(request().headers).size();
}

bool HeadersPage::differs(const requests::Request &a, const requests::Request &b) const
{
    return enabled(a.headers) != enabled(b.headers);
}

void HeadersPage::showRequest()
{
    m_preview->setRequest(request());
    const QList<QByteArray> automatic = automaticNames(request());
    if (request().headers != headers()) {
        QList<Pair> pairs;
        for (const Header &header : request().headers)
            pairs.append(
                { QString::fromUtf8(header.name), QString::fromUtf8(header.value), header.isEnabled });
        m_table->model().setPairs(pairs);
    }
    if (automatic != m_automatic) {
        m_automatic = automatic;
        m_table->model().judgeAgain();
    }
}

void HeadersPage::retranslate()
{
    m_table->view().setAccessibleName(tr("Headers"));
    m_table->view().setInvitation(tr("Add a header"));
    m_table->model().judgeAgain();
}

// A line in which nothing stands yet is none.
QList<Header> HeadersPage::headers() const
{
    QList<Header> headers;
    for (const Pair &pair : m_table->model().pairs())
        if (!pair.isEmpty())
            headers.append({ pair.name.toUtf8(), pair.value.toUtf8(), pair.isEnabled });
    return headers;
}

PairsModel::Note HeadersPage::judge(const Pair &pair) const
{
    const QByteArray name = pair.name.toUtf8();
    if (const QString fault = requests::headerFault(name, pair.value.toUtf8()); !fault.isEmpty())
        return { fault, true };
    if (m_automatic.contains(name.toLower()))
        return { tr("Replaces the automatic header"), false };
    return {};
}

} // namespace panels
