// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadtabs.h"

#include "models/figures.h"
#include "models/payloadbytes.h"
#include "panels/payload/framesview.h"
#include "panels/payload/hexview.h"
#include "panels/payload/imageview.h"
#include "panels/payload/payloadsort.h"
#include "panels/source/sourceview.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QTabBar>

#include <utility>

namespace panels {

using models::LoadedPayload;

namespace {

constexpr qint64 maxEncodedBytes = 64 * 1024 * 1024; // as they came

} // namespace

PayloadTabs::PayloadTabs(models::PayloadBytes &bytes, QWidget *parent)
    : QTabWidget(parent)
    , m_bytes(bytes)
    , m_text(new SourceView(Language::Plain, this))
    , m_json(new SourceView(Language::Json, this))
    , m_markup(new SourceView(Language::Xml, this))
    , m_image(new ImageView(this))
    , m_hex(new HexView(bytes, this))
    , m_frames(new FramesView(this))
{
    addTabs();
    connect(this, &QTabWidget::currentChanged, this, &PayloadTabs::noteCurrent);
    retranslate();
}

// The view looks at a member of this.
PayloadTabs::~PayloadTabs()
{
    m_frames->setModel(nullptr);
}

void PayloadTabs::addTabs()
{
    m_text->setObjectName(QStringLiteral("payloadText"));
    m_json->setObjectName(QStringLiteral("payloadJson"));
    m_markup->setObjectName(QStringLiteral("payloadMarkup"));
    m_image->setObjectName(QStringLiteral("payloadImage"));
    m_frames->setObjectName(QStringLiteral("frames"));
    m_frames->setModel(&m_framesModel);
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    for (QWidget *page :
         { static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_json), static_cast<QWidget *>(m_markup),
           static_cast<QWidget *>(m_image), static_cast<QWidget *>(m_hex), static_cast<QWidget *>(m_frames) })
        addTab(page, QString());
}

void PayloadTabs::showPayload(const LoadedPayload &payload, const captures::Row &row,
                              const captures::CaptureReader *reader)
{
    m_payload = payload;
    m_kind = row.kind;
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false);
    m_framesModel.show(reader, row.id);
    showFittingTabs();
    {
        const QScopedValueRollback choosing(m_isChoosing, true);
        setCurrentIndex(fittingTab());
    }
    fillTab();
}

void PayloadTabs::clear()
{
    m_decoding.cancel();
    m_kind.reset();
    m_payload = {};
    m_framesModel.show(nullptr, 0);
}

void PayloadTabs::setWrapping(bool wraps)
{
    for (SourceView *view : { m_text, m_json, m_markup })
        view->setWrapping(wraps);
}

void PayloadTabs::setLayingOut(bool laysOut)
{
    m_laysOut = laysOut;
    fillMarkup();
    Q_EMIT viewChanged();
}

SourceView *PayloadTabs::sourceView() const
{
    return qobject_cast<SourceView *>(currentWidget());
}

bool PayloadTabs::canWrap() const
{
    return sourceView() && sourceView()->canWrap();
}

bool PayloadTabs::canLayOut() const
{
    return currentTab() == MarkupTab && !m_payload.xml.isEmpty();
}

void PayloadTabs::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTabWidget::changeEvent(event);
}

void PayloadTabs::retranslate()
{
    setTabText(TextTab, tr("Text"));
    setTabText(JsonTab, tr("JSON"));
    setTabText(ImageTab, tr("Image"));
    setTabText(HexTab, tr("Hex"));
    setAccessibleName(tr("Payload"));
    m_text->setAccessibleName(tr("Payload as text"));
    m_json->setAccessibleName(tr("Payload as JSON"));
    m_markup->setAccessibleName(tr("Payload as source"));
    m_hex->setAccessibleName(tr("Payload as hex"));
    m_frames->setAccessibleName(tr("Frames of the message"));
    showFittingTabs();
}

void PayloadTabs::showFittingTabs()
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    const int frames = m_framesModel.rowCount();
    setTabVisible(JsonTab, !m_payload.json.isEmpty());
    setTabVisible(MarkupTab, m_payload.markup != LoadedPayload::Markup::None);
    setTabVisible(ImageTab, !m_payload.imageFormat.isEmpty());
    setTabVisible(FramesTab, frames > 0);
    setTabText(MarkupTab,
               m_payload.markup == LoadedPayload::Markup::Html ? QStringLiteral("HTML")
                                                               : QStringLiteral("XML"));
    setTabText(FramesTab, frames > 1 ? tr("Frames (%1)").arg(models::countText(frames)) : tr("Frames"));
}

void PayloadTabs::noteCurrent(int tab)
{
    if (!m_isChoosing && m_kind)
        m_chosen[payloadSort(*m_kind, m_payload)] = Tab(tab);
    fillTab();
}

// Fills the tab in front; the others wait until one looks at them.
void PayloadTabs::fillTab()
{
    if (!m_kind || m_isChoosing)
        return;
    const Tab tab = currentTab();
    if (!std::exchange(m_isFilled[tab], true)) {
        if (tab == TextTab)
            m_text->setText(m_payload.text);
        else if (tab == JsonTab)
            m_json->setText(m_payload.json);
        else if (tab == MarkupTab)
            fillMarkup();
        else if (tab == ImageTab)
            fillImage();
        else if (tab == FramesTab)
            m_frames->fit();
    }
    Q_EMIT viewChanged();
}

void PayloadTabs::fillMarkup()
{
    m_markup->setLanguage(m_payload.markup == LoadedPayload::Markup::Html ? Language::Html : Language::Xml);
    m_markup->setText(m_laysOut && !m_payload.xml.isEmpty() ? m_payload.xml : m_payload.text);
}

void PayloadTabs::fillImage()
{
    if (m_payload.totalBytes > maxEncodedBytes) {
        m_image->setNote(tr("The image is too large to be shown. Save the payload to look at it."));
        return;
    }
    m_image->setNote(tr("Reading…"));
    m_decoding.start([this, source = m_bytes.source(), size = m_payload.totalBytes,
                      format = m_payload.imageFormat](models::BackgroundTask::Run &run) {
        const DecodedImage decoded = decodeImage(source(0, size, run.stopToken()), format);
        return models::BackgroundTask::Delivery([this, decoded, format] {
            if (decoded.image.isNull())
                m_image->setNote(decoded.error);
            else
                m_image->setImage(decoded.image, format);
        });
    });
}

PayloadTabs::Tab PayloadTabs::fittingTab() const
{
    const bool isJson = !m_payload.json.isEmpty() && m_payload.jsonFault.isEmpty();
    const Tab usual = isJson                              ? JsonTab
        : !m_payload.imageFormat.isEmpty()                ? ImageTab
        : isBinary(*m_kind)                               ? HexTab
        : m_payload.markup != LoadedPayload::Markup::None ? MarkupTab
                                                          : TextTab;
    const Tab chosen = m_chosen.value(payloadSort(*m_kind, m_payload), usual);
    return isTabVisible(chosen) ? chosen : usual;
}

} // namespace panels
