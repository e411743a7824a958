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
#include "panels/payload/payloadfind.h"
#include "panels/payload/payloadheader.h"
#include "panels/payload/payloadnotice.h"
#include "panels/payload/payloadsort.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace panels {

using models::LoadedPayload;

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes; what is larger is laid out off the GUI thread

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
    , m_findBar(new FindBar(this))
{
    layOut();
    observe();
    retranslate();
}

// The views look at members of this panel: they go first.
PayloadPanel::~PayloadPanel()
{
    delete m_tabs;
}

void PayloadPanel::layOut()
{
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_findBar);
    m_header->hide();
    m_findBar->hide();
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
}

void PayloadPanel::observe()
{
    connect(&m_focus, &models::Focus::recordChanged, this, &PayloadPanel::showRecord);
    connect(&m_source, &models::CaptureSource::aboutToReplace, this, &PayloadPanel::forget);
    connect(&m_source, &models::CaptureSource::readerReplaced, this, &PayloadPanel::showRecord);
    connect(m_notice, &NoticeBar::buttonPressed, this, [this] { load(-1); });
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

// The views cost the first picture of the window more than the rest of the panel, and have nothing to show
// then.
void PayloadPanel::makeViews()
{
    m_tabs = new PayloadTabs(m_bytes, m_stack);
    m_stack->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    m_find = new PayloadFind(*m_findBar, m_tabs->hexView(), m_bytes, this);
    connect(m_tabs, &PayloadTabs::viewChanged, this, &PayloadPanel::noteView);
    connect(m_header, &PayloadHeader::wrapToggled, m_tabs, &PayloadTabs::setWrapping);
    connect(m_header, &PayloadHeader::layOutToggled, m_tabs, &PayloadTabs::setLayingOut);
}

PayloadPanel::Tab PayloadPanel::currentTab() const
{
    return m_tabs ? m_tabs->currentTab() : TextTab;
}

void PayloadPanel::showTab(Tab tab)
{
    if (m_row)
        m_tabs->setCurrentIndex(tab);
}

void PayloadPanel::find()
{
    if (m_row && (m_tabs->sourceView() || currentTab() == HexTab))
        m_find->open();
}

void PayloadPanel::copyPayload()
{
    if (m_row)
        m_transfer.copy(m_source.path(), m_row->id, isBinary(m_row->kind));
}

void PayloadPanel::savePayload()
{
    if (!m_row)
        return;
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the payload"), payloadFileName(*m_row, m_payload));
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
    const bool wasShown = m_find;
    if (wasShown && event->matches(QKeySequence::Find))
        find();
    else if (wasShown && event->matches(QKeySequence::FindNext))
        m_find->step(1);
    else if (wasShown && event->matches(QKeySequence::FindPrevious))
        m_find->step(-1);
    else if (wasShown && event->key() == Qt::Key_Escape && m_findBar->isVisible())
        m_find->close();
    else
        QWidget::keyPressEvent(event);
}

void PayloadPanel::retranslate()
{
    m_empty->setTexts(tr("No message chosen"),
                      tr("Click a row of the log, or step through it with the arrow keys."));
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
    if (!m_tabs)
        makeViews();
    m_header->describe(*m_row);
    m_header->setVisible(true);
    load(LoadedPayload::firstPiece);
}

// Lets go of everything that hangs on the reader.
void PayloadPanel::forget()
{
    m_task.cancel();
    m_row.reset();
    m_payload = {};
    if (m_tabs) {
        m_tabs->clear();
        m_find->lookAt(nullptr, false);
    }
    m_bytes.clear();
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
    m_task.start([this, id, limit, path = m_source.path()](
                     models::BackgroundTask::Run &run) -> models::BackgroundTask::Delivery {
        LoadedPayload payload = models::loadPayload(path, id, limit, run.stopToken());
        return [this, payload = std::move(payload)] {
            showLoaded(payload);
        };
    });
}

void PayloadPanel::showLoaded(const LoadedPayload &payload)
{
    m_payload = payload;
    m_bytes.show(payload.totalBytes, models::recordedPayload(m_source.path(), m_row->id), payload.head);
    m_stack->setCurrentWidget(m_tabs);
    m_tabs->showPayload(payload, *m_row, m_source.reader());
    showNotice();
}

void PayloadPanel::noteView()
{
    SourceView *text = m_tabs->sourceView();
    const bool isHex = currentTab() == HexTab;
    m_header->setUses(m_tabs->canWrap(), m_tabs->canLayOut(), text || isHex);
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

} // namespace panels
