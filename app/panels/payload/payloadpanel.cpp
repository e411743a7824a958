// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/payloadpanel.h"

#include "captures/captureerror.h"
#include "models/capturesource.h"
#include "models/eventtext.h"
#include "models/figures.h"
#include "models/focus.h"
#include "panels/look/emptystate.h"
#include "panels/look/noticebar.h"
#include "panels/look/tones.h"
#include "panels/payload/hexview.h"
#include "panels/source/sourceview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

namespace panels {

using captures::Kind;
using models::LoadedPayload;

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes; what is larger is laid out off the GUI thread

}

PayloadPanel::PayloadPanel(models::CaptureSource &source, models::Focus &focus, QWidget *parent)
    : QWidget(parent)
    , m_source(source)
    , m_focus(focus)
    , m_title(new QLabel(this))
    , m_notice(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_tabs(new QTabWidget(this))
    , m_text(new SourceView(Language::Plain, this))
    , m_json(new SourceView(Language::Json, this))
    , m_hex(new HexView(this))
    , m_frames(new QTableView(this))
{
    makeTabs();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_notice);
    layout->addWidget(m_stack);
    setFocusProxy(m_tabs);
    setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    observe();
    retranslate();
}

QWidget *PayloadPanel::makeHeader()
{
    m_header = new QWidget(this);
    m_header->hide();
    m_header->setProperty("strip", true);
    auto *layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(10, 4, 10, 4);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_title->setObjectName(QStringLiteral("payloadTitle"));
    layout->addWidget(m_title, 1);
    return m_header;
}

void PayloadPanel::makeTabs()
{
    m_text->setObjectName(QStringLiteral("payloadText"));
    m_json->setObjectName(QStringLiteral("payloadJson"));
    m_frames->setObjectName(QStringLiteral("frames"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    for (QWidget *page : { static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_json),
                           static_cast<QWidget *>(m_hex), static_cast<QWidget *>(m_frames) })
        m_tabs->addTab(page, QString());
    m_frames->setModel(&m_framesModel);
    m_frames->setFont(fixedFont());
    m_frames->setFrameShape(QFrame::NoFrame);
    m_frames->setShowGrid(false);
    m_frames->setWordWrap(false);
    m_frames->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_frames->setTabKeyNavigation(false);
    m_frames->verticalHeader()->hide();
    m_frames->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frames->verticalHeader()->setDefaultSectionSize(QFontMetrics(fixedFont()).height() + 6);
    m_frames->horizontalHeader()->setHighlightSections(false);
    m_frames->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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
}

PayloadPanel::Tab PayloadPanel::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void PayloadPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void PayloadPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PayloadPanel::retranslate()
{
    m_tabs->setTabText(TextTab, tr("Text"));
    m_tabs->setTabText(JsonTab, tr("JSON"));
    m_tabs->setTabText(HexTab, tr("Hex"));
    m_tabs->setTabText(FramesTab, tr("Frames"));
    m_tabs->setAccessibleName(tr("Payload"));
    m_text->setAccessibleName(tr("Payload as text"));
    m_json->setAccessibleName(tr("Payload as JSON"));
    m_hex->setAccessibleName(tr("Payload as hex"));
    m_frames->setAccessibleName(tr("Frames of the message"));
    m_empty->setTexts(tr("No message chosen"),
                      tr("Click a row of the log, or step through it with the arrow keys."));
    m_title->setText(description());
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
    m_title->setText(description());
    m_title->setToolTip(models::dateTimeText(m_row->time));
    m_header->show();
    load(LoadedPayload::firstPiece);
}

// Lets go of everything that hangs on the reader.
void PayloadPanel::forget()
{
    m_errand.cancel();
    m_row.reset();
    m_payload = {};
    m_framesModel.show(nullptr, 0);
    m_hex->clear();
    m_title->clear();
    m_header->hide();
    m_notice->setNotice({});
    m_stack->setCurrentWidget(m_empty);
}

void PayloadPanel::load(qint64 limit)
{
    const captures::RecordId id = m_row->id;
    if (m_row->size <= readAtOnce && limit >= 0) {
        show(models::loadPayload(*m_source.reader(), id, limit));
        return;
    }
    m_notice->setNotice(tr("Reading…"));
    m_errand.start(
        [this, id, limit, path = m_source.path()](const std::stop_token &stop) -> models::Errand::Delivery {
            LoadedPayload payload = models::loadPayload(path, id, limit, stop);
            return [this, payload = std::move(payload)] {
                show(payload);
            };
        });
}

void PayloadPanel::show(const LoadedPayload &payload)
{
    m_payload = payload;
    std::fill(std::begin(m_isFilled), std::end(m_isFilled), false);
    m_framesModel.show(m_source.reader(), m_row->id);
    {
        const QScopedValueRollback choosing(m_isChoosing, true);
        m_tabs->setTabEnabled(JsonTab, !payload.json.isEmpty());
        m_tabs->setTabEnabled(FramesTab, m_framesModel.rowCount() > 0);
        const int frames = m_framesModel.rowCount();
        m_tabs->setTabText(FramesTab,
                           frames > 1 ? tr("Frames (%1)").arg(models::countText(frames)) : tr("Frames"));
        m_tabs->setCurrentIndex(fittingTab());
    }
    m_stack->setCurrentWidget(m_tabs);
    fillTab();
    showNotice();
}

// Fills the tab in front; the others wait until one looks at them.
void PayloadPanel::fillTab()
{
    const Tab tab = currentTab();
    if (!m_row || m_isChoosing || std::exchange(m_isFilled[tab], true))
        return;
    switch (tab) {
    case TextTab:
        m_text->setText(m_payload.text);
        break;
    case JsonTab:
        m_json->setText(m_payload.json);
        break;
    case HexTab:
        fillHex();
        break;
    case FramesTab:
        fitFrameColumns();
        break;
    }
}

void PayloadPanel::fillHex()
{
    m_hex->setPayload(m_payload.totalBytes,
                      [reader = m_source.reader(), id = m_row->id](qint64 offset, qint64 limit) {
                          try {
                              return reader->payload(id, offset, limit);
                          } catch (const captures::CaptureError &) {
                              return QByteArray();
                          }
                      });
}

void PayloadPanel::fitFrameColumns()
{
    constexpr int air = 14;
    m_frames->resizeColumnsToContents();
    for (int column = 0; column < m_framesModel.columnCount(); ++column)
        m_frames->setColumnWidth(column, m_frames->columnWidth(column) + air);
}

void PayloadPanel::showNotice()
{
    const bool isPiece = m_row && !m_payload.isWhole();
    m_notice->setNotice(m_row ? notice() : QString(), isPiece ? tr("Show all") : QString());
}

QString PayloadPanel::notice() const
{
    if (!m_payload.error.isEmpty())
        return m_payload.error;
    QStringList notices;
    if (!m_payload.isWhole())
        notices += tr("Text and JSON show the first %1 of %2.")
                       .arg(models::sizeText(m_payload.shownBytes), models::sizeText(m_payload.totalBytes));
    if (m_row->flags & captures::Truncated)
        notices += tr("A limit struck: %1 of %2 were kept.")
                       .arg(models::sizeText(m_payload.totalBytes), models::sizeText(m_row->size));
    if (m_row->flags & captures::Incomplete)
        notices += tr("The connection ended inside this message.");
    if (m_row->kind == Kind::Text && !m_payload.isValidUtf8)
        notices += tr("Not valid UTF-8: the text shows � in its place, the hex view the bytes.");
    if (!m_payload.jsonFault.isEmpty())
        notices += tr("Not valid JSON. %1").arg(m_payload.jsonFault);
    if (m_payload.hasBrokenLines)
        notices += tr("Very long lines are broken here.");
    return notices.join(QLatin1Char(' '));
}

QString PayloadPanel::description() const
{
    if (!m_row)
        return {};
    QStringList parts{ QStringLiteral("#%1").arg(m_row->id) };
    if (m_row->kind == Kind::Event)
        parts += models::eventName(m_row->event);
    else
        parts += { models::directionText(m_row->direction), models::kindText(m_row->kind),
                   QStringLiteral("%1 B").arg(models::countText(m_row->size)) };
    parts += models::dateTimeText(m_row->time).section(QLatin1Char(' '), 1);
    parts += flagsText();
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QString PayloadPanel::flagsText() const
{
    if (!(m_row->flags & captures::Compressed))
        return {};
    return tr("compressed, %1 on the wire").arg(models::sizeText(m_row->wireSize));
}

PayloadPanel::Tab PayloadPanel::fittingTab() const
{
    const Tab usual = !m_payload.json.isEmpty() && m_payload.jsonFault.isEmpty() ? JsonTab
        : m_row->kind == Kind::Binary || m_row->kind == Kind::Other              ? HexTab
                                                                                 : TextTab;
    const Tab chosen = m_chosen.value(sort(), usual);
    return m_tabs->isTabEnabled(chosen) ? chosen : usual;
}

// Payloads for which one wants the same tab.
int PayloadPanel::sort() const
{
    return m_payload.json.isEmpty() ? int(m_row->kind) : -1;
}

} // namespace panels
