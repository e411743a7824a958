// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/payload/framesview.h"

#include "models/framesmodel.h"
#include "panels/look/tones.h"

#include <QHeaderView>

#include <numeric>

namespace panels {

using models::FramesModel;

namespace {

constexpr int cellAir = 14;
// The first to stand back comes first; all else always stays.
constexpr int dispensable[] = { FramesModel::PlaceColumn,  FramesModel::LengthFormColumn,
                                FramesModel::HeaderColumn, FramesModel::MaskColumn,
                                FramesModel::RsvColumn,    FramesModel::TimeColumn };

} // namespace

FramesView::FramesView(QWidget *parent)
    : QTableView(parent)
{
    setFont(fixedFont());
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setProperty("airy", true);
    setWordWrap(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(QFontMetrics(fixedFont()).height() + 6);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void FramesView::fit()
{
    for (int column = 0; column < model()->columnCount(); ++column)
        setColumnHidden(column, false);
    resizeColumnsToContents();
    m_widths.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        m_widths.append(columnWidth(column) + cellAir);
    chooseColumns();
}

void FramesView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    chooseColumns();
}

void FramesView::chooseColumns()
{
    if (m_widths.isEmpty())
        return;
    int wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    QList<int> hidden;
    for (const int column : dispensable) {
        if (wanted <= viewport()->width())
            break;
        hidden.append(column);
        wanted -= m_widths[column];
    }
    for (int column = 0; column < m_widths.size(); ++column) {
        setColumnHidden(column, hidden.contains(column));
        setColumnWidth(column, m_widths[column]);
    }
}

} // namespace panels
