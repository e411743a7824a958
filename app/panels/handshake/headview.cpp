// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/handshake/headview.h"

#include "models/figures.h"
#include "panels/look/tones.h"
#include "payloads/visibletext.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace panels {

namespace {

// Of a name or value.
QString shown(const QString &text)
{
    return payloads::visibleStart(text, 4000);
}

} // namespace

HeadView::HeadView(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(0, 2, this))
    , m_raw(new QPlainTextEdit(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setContentsMargins(8, 4, 8, 4);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_table->setObjectName(objectName + QStringLiteral("Table"));
    m_table->setFont(fixedFont());
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(fixedFont()).height() + 6);
    m_table->installEventFilter(this);
    m_raw->setObjectName(objectName + QStringLiteral("Raw"));
    m_raw->setFont(fixedFont());
    m_raw->setReadOnly(true);
    m_raw->setFrameShape(QFrame::NoFrame);
    m_raw->setTabChangesFocus(true);
    m_raw->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_raw);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

void HeadView::setTitle(const QString &title)
{
    const QString visible = shown(title);
    m_title->setText(visible);
    m_title->setToolTip(models::plainTip(visible));
    m_table->setAccessibleName(visible);
    m_raw->setAccessibleName(visible);
}

void HeadView::setHead(const QString &raw, const QList<Line> &lines, const QString &note)
{
    const QString visible =
        payloads::visibleLines(raw) + (note.isEmpty() ? QString() : QStringLiteral("\n\n") + note);
    if (visible != m_raw->toPlainText())
        m_raw->setPlainText(visible);
    m_lines = lines;
    m_note = note;
    fillTable();
}

void HeadView::setRaw(bool isRaw)
{
    m_stack->setCurrentWidget(isRaw ? static_cast<QWidget *>(m_raw) : m_table);
    setFocusProxy(m_stack->currentWidget());
}

bool HeadView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            if (event->type() == QEvent::KeyPress)
                copySelected();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fillTable();
    QWidget::changeEvent(event);
}

void HeadView::fillTable()
{
    const Tones &tones = tonesFor(palette());
    m_table->setRowCount(int(m_lines.size() + !m_note.isEmpty()));
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines[row];
        auto *name = new QTableWidgetItem(shown(line.name));
        auto *value = new QTableWidgetItem(
            line.fault.isEmpty() ? shown(line.value)
                                 : QStringLiteral("⚠ %1 – %2").arg(shown(line.value), shown(line.fault)));
        name->setForeground(tones.muted);
        if (!line.fault.isEmpty())
            value->setForeground(tones.bad);
        value->setToolTip(models::plainTip(value->text()));
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1, value);
    }
    if (!m_note.isEmpty()) {
        m_table->setItem(int(m_lines.size()), 0, new QTableWidgetItem(QStringLiteral("…")));
        m_table->setItem(int(m_lines.size()), 1, new QTableWidgetItem(m_note));
    }
    m_table->resizeColumnToContents(0);
}

void HeadView::copySelected() const
{
    QStringList texts;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        if (index.row() < m_lines.size())
            texts.append(m_lines[index.row()].name + QStringLiteral(": ") + m_lines[index.row()].value);
    if (!texts.isEmpty())
        QApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace panels
