// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadpanel.h"

#include "captures/captureerror.h"
#include "models/capturesource.h"
#include "models/figures.h"
#include "models/focus.h"
#include "panels/look/emptystate.h"
#include "panels/look/noticebar.h"
#include "panels/payload/findbar.h"
#include "panels/payload/framesview.h"
#include "panels/payload/hexview.h"
#include "panels/payload/imageview.h"
#include "panels/payload/payloadfind.h"
#include "panels/payload/payloadheader.h"
#include "panels/payload/payloadnotice.h"
#include "panels/source/sourceview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace panels {

using captures::Kind;
using models::LoadedPayload;

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes; what is larger is laid out off the GUI thread
constexpr qint64 maxImageBytes = 64 * 1024 * 1024; // as they came

bool isFindKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Find) || event.matches(QKeySequence::FindNext)
        || event.matches(QKeySequence::FindPrevious);
}

} // namespace

PayloadPanel::PayloadPanel(models::CaptureSource &source, models::Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_focus(focus)
    , m_header(new PayloadHeader(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_tabs(new QTabWidget(this))
    , m_text(new SourceView(Language::Plain, this))
    , m_json(new SourceView(Language::Json, this))
    , m_markup(new SourceView(Language::Xml, this))
    , m_image(new ImageView(this))
    , m_hex(new HexView(m_bytes, this))
    , m_frames(new FramesView(this))
    , m_findBar(new FindBar(this))
    , m_find(new PayloadFind(*m_findBar, *m_hex, m_bytes, this))
{
    makeTabs();
    layOut();
    observe();
    retranslate();
}

// The views look at members of this panel: they go first.
PayloadPanel::~PayloadPanel()
{
    m_frames->setModel(nullptr);
    delete m_hex;
}

void PayloadPanel::layOut()
{
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_findBar);
    m_header->hide();
    m_findBar->hide();
    setFocusProxy(m_tabs);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void PayloadPanel::makeTabs()
{
    m_text->setObjectName(QStringLiteral("payloadText"));
    m_json->setObjectName(QStringLiteral("payloadJson"));
    m_markup->setObjectName(QStringLiteral("payloadMarkup"));
    m_image->setObjectName(QStringLiteral("payloadImage"));
    m_frames->setObjectName(QStringLiteral("frames"));
    m_frames->setModel(&m_framesModel);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    for (QWidget *page :
         { static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_json), static_cast<QWidget *>(m_markup),
           static_cast<QWidget *>(m_image), static_cast<QWidget *>(m_hex), static_cast<QWidget *>(m_frames) })
        m_tabs->addTab(page, QString());
}

void PayloadPanel::observe()
{
    connect(&m_focus, &models::Focus::recordChanged, this, &PayloadPanel::showRecord);
    connect(&m_source, &models::CaptureSource::aboutToReplace, this, &PayloadPanel::forget);
    connect(&m_source, &models::CaptureSource::replaced, this, &PayloadPanel::showRecord);
    connect(m_notice, &NoticeBar::buttonPressed, this, [this] { load(-1); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (!m_isChoosing && m_row)
            m_chosen[sort()] = Tab(tab);
        fillTab();
    });
    connect(m_header, &PayloadHeader::wrapToggled, this, [this](bool wraps) {
        for (SourceView *view : { m_text, m_json, m_markup })
            view->setWrapping(wraps);
    });
    connect(m_header, &PayloadHeader::layOutToggled, this, [this] {
        fillMarkup();
        lookAtTab();
    });
    connect(m_header, &PayloadHeader::findPressed, this, &PayloadPanel::find);
    connect(m_header, &PayloadHeader::copyPressed, this, &PayloadPanel::copyPayload);
    connect(m_header, &PayloadHeader::savePressed, this, &PayloadPanel::savePayload);
    connect(&m_transfer, &models::PayloadTransfer::failed, this, &PayloadPanel::told);
    connect(&m_transfer, &models::PayloadTransfer::saved, this, [this](const QString &target, qint64 bytes) {
        Q_EMIT told(tr("%1 saved as %2.").arg(models::sizeText(bytes), target));
    });
    connect(&m_transfer, &models::PayloadTransfer::copied, this, [this](const QString &text, bool isCut) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT told(isCut ? tr("The first %1 were copied. Save the payload to have all of it.")
                                .arg(models::sizeText(models::PayloadTransfer::maxCopied))
                          : tr("The payload was copied."));
    });
}

PayloadPanel::Tab PayloadPanel::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void PayloadPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PayloadPanel::find()
{
    if (m_row && (sourceView() || currentTab() == HexTab))
        m_find->open();
}

void PayloadPanel::copyPayload()
{
    if (m_row)
        m_transfer.copy(m_source.path(), m_row->id, isBinary());
}

void PayloadPanel::savePayload()
{
    if (!m_row)
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the payload"), fileName());
    if (!path.isEmpty())
        savePayloadAs(path);
}

void PayloadPanel::savePayloadAs(const QString &path)
{
    if (m_row)
        m_transfer.save(m_source.path(), m_row->id, path);
}

// The keys that search the log elsewhere search the payload here.
bool PayloadPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_row && isFindKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PayloadPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayloadPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        find();
    else if (event->matches(QKeySequence::FindNext))
        m_find->step(1);
    else if (event->matches(QKeySequence::FindPrevious))
        m_find->step(-1);
    else if (event->key() == Qt::Key_Escape && m_findBar->isVisible())
        m_find->close();
    else
        QWidget::keyPressEvent(event);
}

void PayloadPanel::retranslate()
{
    m_tabs->setTabText(TextTab, tr("Text"));
    m_tabs->setTabText(JsonTab, tr("JSON"));
    m_tabs->setTabText(ImageTab, tr("Image"));
    m_tabs->setTabText(HexTab, tr("Hex"));
    m_tabs->setAccessibleName(tr("Payload"));
    m_text->setAccessibleName(tr("Payload as text"));
    m_json->setAccessibleName(tr("Payload as JSON"));
    m_markup->setAccessibleName(tr("Payload as source"));
    m_hex->setAccessibleName(tr("Payload as hex"));
    m_frames->setAccessibleName(tr("Frames of the message"));
    m_empty->setTexts(tr("No message chosen"),
                      tr("Click a row of the log, or step through it with the arrow keys."));
    showFittingTabs();
    showNotice();
}

void PayloadPanel::showRecord()
{
    forget();
    if (m_focus.record() == 0 || !m_source.reader())
        return;
    try {
        m_row = m_source.reader()->row(m_focus.record());
    } catch (const captures::CaptureError &error) {
        m_empty->setTexts(tr("The message cannot be read"), error.text());
    }
    if (!m_row)
        return;
    m_header->describe(*m_row);
    m_header->setVisible(true);
    load(LoadedPayload::firstPiece);
}

// Lets go of everything that hangs on the reader.
void PayloadPanel::forget()
{
    m_errand.cancel();
    m_decoding.cancel();
    m_row.reset();
    m_payload = {};
    m_framesModel.show(nullptr, 0);
    m_bytes.clear();
    m_find->lookAt(nullptr, false);
    m_header->hide();
    m_findBar->hide();
    m_notice->setNotice({});
    m_stack->setCurrentWidget(m_empty);
}

void PayloadPanel::load(qint64 limit)
{
    const captures::RecordId id = m_row->id;
    if (m_row->size <= readAtOnce && limit >= 0) {
        showLoaded(models::loadPayload(*m_source.reader(), id, limit));
        return;
    }
    m_notice->setNotice(tr("Reading…"));
    m_errand.start(
        [this, id, limit, path = m_source.path()](const std::stop_token &stop) -> models::Errand::Delivery {
            LoadedPayload payload = models::loadPayload(path, id, limit, stop);
            return [this, payload = std::move(payload)] {
                showLoaded(payload);
            };
        });
}

void PayloadPanel::showLoaded(const LoadedPayload &payload)
{
    m_payload = payload;
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false);
    m_framesModel.show(m_source.reader(), m_row->id);
    m_bytes.show(payload.totalBytes, models::recordedPayload(m_source.path(), m_row->id), payload.head);
    showFittingTabs();
    {
        const QScopedValueRollback choosing(m_isChoosing, true);
        m_tabs->setCurrentIndex(fittingTab());
    }
    m_stack->setCurrentWidget(m_tabs);
    fillTab();
    showNotice();
}

void PayloadPanel::showFittingTabs()
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    const int frames = m_framesModel.rowCount();
    m_tabs->setTabVisible(JsonTab, !m_payload.json.isEmpty());
    m_tabs->setTabVisible(MarkupTab, m_payload.markup != LoadedPayload::Markup::None);
    m_tabs->setTabVisible(ImageTab, !m_payload.imageFormat.isEmpty());
    m_tabs->setTabVisible(FramesTab, frames > 0);
    m_tabs->setTabText(MarkupTab,
                       m_payload.markup == LoadedPayload::Markup::Html ? QStringLiteral("HTML")
                                                                       : QStringLiteral("XML"));
    m_tabs->setTabText(FramesTab,
                       frames > 1 ? tr("Frames (%1)").arg(models::countText(frames)) : tr("Frames"));
}

// Fills the tab in front; the others wait until one looks at them.
void PayloadPanel::fillTab()
{
    if (!m_row || m_isChoosing)
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
    lookAtTab();
}

void PayloadPanel::fillMarkup()
{
    const bool laysOut = m_header->laysOut() && !m_payload.xml.isEmpty();
    m_markup->setLanguage(m_payload.markup == LoadedPayload::Markup::Html ? Language::Html : Language::Xml);
    m_markup->setText(laysOut ? m_payload.xml : m_payload.text);
}

void PayloadPanel::fillImage()
{
    if (m_payload.totalBytes > maxImageBytes) {
        m_image->setNote(tr("The image is too large to be shown. Save the payload to look at it."));
        return;
    }
    m_image->setNote(tr("Reading…"));
    m_decoding.start([this, source = m_bytes.source(), size = m_payload.totalBytes,
                      format = m_payload.imageFormat](const std::stop_token &) {
        const DecodedImage decoded = decodeImage(source(0, size), format);
        return models::Errand::Delivery([this, decoded, format] {
            if (decoded.image.isNull())
                m_image->setNote(decoded.error);
            else
                m_image->setImage(decoded.image, format);
        });
    });
}

void PayloadPanel::lookAtTab()
{
    SourceView *text = sourceView();
    const bool isHex = currentTab() == HexTab;
    m_header->setUses(text && text->canWrap(), currentTab() == MarkupTab && !m_payload.xml.isEmpty(),
                      text || isHex);
    if (!text && !isHex)
        m_findBar->hide();
    m_find->lookAt(text, isHex);
}

void PayloadPanel::showNotice()
{
    const bool isPiece = m_row && !m_payload.isWhole();
    m_notice->setNotice(m_row ? payloadNotice(*m_row, m_payload) : QString(),
                        isPiece ? tr("Show all") : QString());
}

PayloadPanel::Tab PayloadPanel::fittingTab() const
{
    const bool isJson = !m_payload.json.isEmpty() && m_payload.jsonFault.isEmpty();
    const Tab usual = isJson                              ? JsonTab
        : !m_payload.imageFormat.isEmpty()                ? ImageTab
        : isBinary()                                      ? HexTab
        : m_payload.markup != LoadedPayload::Markup::None ? MarkupTab
                                                          : TextTab;
    const Tab chosen = m_chosen.value(sort(), usual);
    return m_tabs->isTabVisible(chosen) ? chosen : usual;
}

// Payloads for which one wants the same tab.
int PayloadPanel::sort() const
{
    constexpr int json = -1;
    constexpr int image = -2;
    constexpr int markup = -3;
    return !m_payload.json.isEmpty()                      ? json
        : !m_payload.imageFormat.isEmpty()                ? image
        : m_payload.markup != LoadedPayload::Markup::None ? markup
                                                          : int(m_row->kind);
}

bool PayloadPanel::isBinary() const
{
    return m_row->kind == Kind::Binary || m_row->kind == Kind::Other;
}

SourceView *PayloadPanel::sourceView() const
{
    return qobject_cast<SourceView *>(m_tabs->currentWidget());
}

QString PayloadPanel::fileName() const
{
    QString ending = isBinary() ? QStringLiteral("bin") : QStringLiteral("txt");
    if (!m_payload.imageFormat.isEmpty())
        ending = QString::fromLatin1(m_payload.imageFormat);
    else if (!m_payload.json.isEmpty())
        ending = QStringLiteral("json");
    else if (m_payload.markup != LoadedPayload::Markup::None)
        ending =
            m_payload.markup == LoadedPayload::Markup::Html ? QStringLiteral("html") : QStringLiteral("xml");
    return QStringLiteral("payload-%1.%2").arg(m_row->id).arg(ending);
}

} // namespace panels
