// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/handshake/handshakepanel.h"

#include "connections/handshakewords.h"
#include "models/figures.h"
#include "models/handshakefacts.h"
#include "panels/handshake/headview.h"
#include "panels/handshake/overviewpage.h"
#include "panels/look/emptystate.h"
#include "panels/look/icon.h"
#include "panels/look/strip.h"
#include "panels/look/tones.h"
#include "payloads/jsontext.h"
#include "wire/utf8.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <type_traits>

namespace panels {

using models::RecordedHandshake;

namespace {

template <typename Head>
QList<HeadView::Line> linesOf(const RecordedHandshake &handshake, const Head &head, bool showsSecrets)
{
    QList<HeadView::Line> lines;
    for (const wire::HeaderField &field : head.fields) {
        if (lines.size() == HeadView::maxLines)
            break;
        QString fault;
        if constexpr (std::is_same_v<Head, wire::ResponseHead>)
            fault = models::faultOf(handshake, field);
        lines.append({ wire::headText(field.name), models::shownValue(field, showsSecrets), fault });
    }
    return lines;
}

QString bodyText(const QByteArray &bytes, const wire::HeaderFields &fields)
{
    const std::optional<QString> text = wire::contentText(bytes, fields);
    if (!text)
        return models::shownBytes(bytes, true);
    if (const QByteArray utf8 = text->toUtf8(); payloads::looksLikeJson(utf8)) {
        const payloads::JsonText json = payloads::prettyJson(utf8);
        if (!json.fault)
            return QString::fromUtf8(json.text);
    }
    return *text;
}

} // namespace

HandshakePanel::HandshakePanel(models::CaptureSource &source, models::Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_latest(source, focus)
    , m_focus(focus)
    , m_views(new QTabBar(this))
    , m_status(new QLabel(this))
    , m_secrets(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_copyRequest(new QAction(this))
    , m_copyResponse(new QAction(this))
    , m_copyCurl(new QAction(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_overview(new OverviewPage(this))
    , m_request(new HeadView(QStringLiteral("requestHead"), this))
    , m_response(new HeadView(QStringLiteral("responseHead"), this))
    , m_body(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeStrip());
    layout->addWidget(m_stack, 1);
    m_body->setObjectName(QStringLiteral("refusalBody"));
    m_body->setFont(fixedFont());
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setFrameShape(QFrame::NoFrame);
    for (QWidget *page : { static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_overview), makeHeads(),
                           static_cast<QWidget *>(m_body) })
        m_stack->addWidget(page);
    setFocusProxy(m_views);
    connect(m_views, &QTabBar::currentChanged, this, &HandshakePanel::showView);
    connect(m_secrets, &QToolButton::toggled, this, &HandshakePanel::showHandshake);
    connect(&m_latest, &models::LatestHandshake::changed, this, &HandshakePanel::showHandshake);
    connect(&focus, &models::Focus::subjectChanged, this, [this] { m_secrets->setChecked(false); });
    retranslate();
}

QWidget *HandshakePanel::makeStrip()
{
    m_views->setObjectName(QStringLiteral("handshakeViews"));
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    for (int view = 0; view < ViewCount; ++view)
        m_views->addTab(QString());
    m_status->setObjectName(QStringLiteral("handshakeStatus"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_secrets->setObjectName(QStringLiteral("showSecrets"));
    m_secrets->setIcon(icon(QStringLiteral("eye")));
    m_secrets->setCheckable(true);
    m_copy->setObjectName(QStringLiteral("copyHandshake"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    makeCopyMenu();
    for (QToolButton *button : { m_secrets, m_copy }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *strip = new Strip(this);
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_views);
    layout->addWidget(m_status, 1);
    layout->addWidget(m_secrets);
    layout->addWidget(m_copy);
    return strip;
}

QWidget *HandshakePanel::makeHeads()
{
    m_heads = new QSplitter(Qt::Horizontal, this);
    m_heads->setChildrenCollapsible(false);
    m_heads->addWidget(m_request);
    m_heads->addWidget(m_response);
    return m_heads;
}

void HandshakePanel::makeCopyMenu()
{
    auto *menu = new QMenu(m_copy);
    menu->addActions({ m_copyRequest, m_copyResponse, m_copyCurl });
    m_copy->setMenu(menu);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copyRequest->setObjectName(QStringLiteral("copyRequestHead"));
    m_copyResponse->setObjectName(QStringLiteral("copyResponseHead"));
    m_copyCurl->setObjectName(QStringLiteral("copyCurl"));
    connect(m_copyRequest, &QAction::triggered, this,
            [this] { copy(models::shownHead(m_latest.handshake()->record.requestHead, showsSecrets())); });
    connect(m_copyResponse, &QAction::triggered, this,
            [this] { copy(models::shownHead(m_latest.handshake()->record.responseHead, showsSecrets())); });
    connect(m_copyCurl, &QAction::triggered, this,
            [this] { copy(models::curlCommand(*m_latest.handshake(), showsSecrets())); });
}

void HandshakePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HandshakePanel::retranslate()
{
    m_views->setAccessibleName(tr("Views of the handshake"));
    m_views->setTabText(Overview, tr("Overview"));
    m_overview->setAccessibleName(tr("Overview"));
    m_views->setTabText(Fields, tr("Headers"));
    m_views->setTabText(Raw, tr("Raw"));
    m_views->setTabText(Body, tr("Body", "of an HTTP response"));
    m_secrets->setText(tr("Show secrets"));
    m_secrets->setToolTip(tr("Show credentials, cookies and tokens, here and in copies"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the request or the response"));
    m_copyRequest->setText(tr("Copy request head"));
    m_copyResponse->setText(tr("Copy response head"));
    m_copyCurl->setText(tr("Copy as cURL"));
    m_body->setAccessibleName(tr("Body of the refusal"));
    showHandshake();
}

void HandshakePanel::showHandshake()
{
    const RecordedHandshake *handshake = m_latest.handshake();
    m_copyRequest->setEnabled(handshake && !handshake->record.requestHead.isEmpty());
    m_copyCurl->setEnabled(handshake && handshake->request);
    m_copyResponse->setEnabled(handshake && !handshake->record.responseHead.isEmpty());
    m_copy->setEnabled(m_copyRequest->isEnabled());
    m_secrets->setEnabled(m_copyRequest->isEnabled());
    m_views->setTabVisible(Body, handshake && !handshake->record.responseBody.isEmpty());
    m_views->updateGeometry(); // Qt 6.4 forgets that the bar is wider now
    if (handshake) {
        QString status = models::statusText(*handshake);
        if (!handshake->phases.isEmpty())
            status += QStringLiteral("  ·  ") + models::phaseTime(handshake->total());
        m_status->setText(status);
        m_overview->setHandshake(*handshake);
        showHeads(*handshake);
        showBody(*handshake);
    } else {
        m_status->clear();
        showEmptyState();
    }
    showView();
}

void HandshakePanel::showEmptyState()
{
    if (!m_latest.error().isEmpty())
        m_empty->setTexts(tr("The handshake cannot be read"), m_latest.error());
    else if (m_focus.subject().isConnection())
        m_empty->setTexts(tr("Nothing was sent yet"),
                          tr("Connect, and both sides of the handshake stand here with their timing."));
    else
        m_empty->setTexts(tr("No connection is selected"),
                          tr("Select one at the left, and both sides of its handshake stand here."));
}

void HandshakePanel::showHeads(const RecordedHandshake &handshake)
{
    const bool shows = showsSecrets();
    const captures::ConnectionRecord &record = handshake.record;
    m_request->setTitle(handshake.request ? tr("Sent: %1 %2")
                                                .arg(QString::fromUtf8(handshake.request->method),
                                                     wire::headText(handshake.request->target))
                                          : tr("Nothing was sent"));
    m_response->setTitle(handshake.response ? tr("Received: %1").arg(models::statusText(handshake))
                             : handshake.received.isEmpty() ? tr("No answer")
                                                            : tr("Received, but no answer"));
    const auto note = [](const QByteArray &raw, qsizetype fields) {
        QStringList notes;
        if (raw.size() > HeadView::maxBytes || fields > HeadView::maxLines)
            notes.append(tr("Only the beginning is shown, of %1 and %n lines. Copies and exports have all.",
                            nullptr, int(fields))
                             .arg(models::sizeText(raw.size())));
        if (!wire::isValidUtf8(raw))
            notes.append(tr("Some lines are not UTF-8; they are shown as Latin-1 (ISO 8859-1)."));
        return notes.join(u' ');
    };
    const auto request = handshake.request.value_or(wire::RequestHead());
    const auto response = handshake.response.value_or(wire::ResponseHead());
    m_request->setHead(models::shownHead(record.requestHead.left(HeadView::maxBytes), shows),
                       linesOf(handshake, request, shows),
                       note(record.requestHead, qsizetype(request.fields.size())));
    QString answer = models::shownHead(record.responseHead.left(HeadView::maxBytes), shows);
    if (!handshake.received.isEmpty())
        answer += (answer.isEmpty() ? QString() : QStringLiteral("\n\n"))
            + models::shownBytes(handshake.received, shows);
    m_response->setHead(answer, linesOf(handshake, response, shows),
                        note(record.responseHead, qsizetype(response.fields.size())));
}

void HandshakePanel::showBody(const RecordedHandshake &handshake)
{
    const wire::HeaderFields fields = handshake.response.value_or(wire::ResponseHead()).fields;
    const auto content = wire::DecodedContent::read(handshake.record.responseBody, fields);
    QString shown = bodyText(content.bytes, fields);
    if (handshake.isBodyCut)
        shown += u'\n' + tr("… the rest was not kept.");
    else if (content.problem != wire::DecodedContent::Problem::None)
        shown += QStringLiteral("\n\n") + connections::describeContent(content);
    if (shown != m_body->toPlainText())
        m_body->setPlainText(shown);
}

void HandshakePanel::showView()
{
    const int view = m_views->currentIndex();
    m_request->setRaw(view == Raw);
    m_response->setRaw(view == Raw);
    if (!m_latest.handshake())
        m_stack->setCurrentWidget(m_empty);
    else if (view == Overview)
        m_stack->setCurrentWidget(m_overview);
    else if (view == Body)
        m_stack->setCurrentWidget(m_body);
    else
        m_stack->setCurrentWidget(m_heads);
}

bool HandshakePanel::showsSecrets() const
{
    return m_secrets->isChecked();
}

void HandshakePanel::copy(const QString &text) const
{
    QApplication::clipboard()->setText(text);
}

} // namespace panels
