// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/compare/metricsview.h"

#include "models/metricsmodel.h"
#include "panels/compare/compareheader.h"
#include "panels/look/tones.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace panels {

using comparisons::Rank;
using models::MetricsModel;

namespace {

constexpr int metricMargin = 8;

// A value, its rank as weight and underline, and behind it how it differs from the first.
class MetricsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tones &tones = tonesFor(option.palette);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        painter->setPen(tones.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.column() != MetricsModel::NameColumn)
            painter->drawLine(option.rect.topLeft(), option.rect.bottomLeft());
        QRect box = option.rect.adjusted(metricMargin, 0, -metricMargin, 0);
        const bool differs = index.data(MetricsModel::DiffersRole).toBool();
        const QColor colour = option.palette.color(QPalette::Text);
        if (index.column() == MetricsModel::NameColumn) {
            drawText(*painter, box, option.font, differs ? colour : tones.muted, index.data().toString());
        } else {
            drawText(*painter, box, valueFont(option.font, index), differs ? colour : tones.muted,
                     index.data().toString());
            drawText(*painter, box, option.font, tones.muted,
                     index.data(MetricsModel::DifferenceRole).toString());
        }
        painter->restore();
    }

private:
    static QFont valueFont(QFont font, const QModelIndex &index)
    {
        const Rank rank = Rank(index.data(MetricsModel::RankRole).toInt());
        font.setBold(rank == Rank::Best);
        font.setUnderline(rank == Rank::Worst);
        return font;
    }

    static void drawText(QPainter &painter, QRect &box, const QFont &font, const QColor &colour,
                         const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width());
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        box.setLeft(box.left() + painter.fontMetrics().horizontalAdvance(shown) + 10);
    }
};

} // namespace

MetricsView::MetricsView(MetricsModel &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("compareMetrics"));
    setItemDelegate(new MetricsDelegate(this));
    setHorizontalHeader(new CompareHeader(MetricsModel::TickPlaceRole, this));
    setModel(&model);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // goes with the table below
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    adapt();
}

void MetricsView::fitColumns(int names, const QList<int> &connections)
{
    setColumnWidth(MetricsModel::NameColumn, names);
    for (int i = 0; i < connections.size(); ++i)
        setColumnWidth(MetricsModel::FirstConnectionColumn + i, connections[i]);
}

// Some rows; the others are scrolled to.
QSize MetricsView::sizeHint() const
{
    return { QTableView::sizeHint().width(), verticalHeader()->defaultSectionSize() * 16 };
}

void MetricsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adapt();
}

void MetricsView::adapt()
{
    const int height = fontMetrics().height() + 4;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

} // namespace panels
