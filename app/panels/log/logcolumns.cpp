// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/log/logcolumns.h"

#include <QDataStream>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>

#include <algorithm>

namespace panels {

namespace {

constexpr int stateVersion = 1; // raised when columns come or go

}

LogColumns::LogColumns(QHeaderView *header)
    : QObject(header)
    , m_header(header)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &LogColumns::offer);
    connect(header, &QHeaderView::sectionResized, this, &LogColumns::noteWidth);
}

QByteArray LogColumns::state() const
{
    QList<int> widths;
    for (int column = 0; m_areWidthsChosen && column < m_header->count() - 1; ++column)
        widths.append(m_header->isSectionHidden(column) ? 0 : m_header->sectionSize(column));
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << stateVersion << m_hidden << widths;
    return state;
}

void LogColumns::restore(const QByteArray &state)
{
    int version = 0;
    QSet<int> hidden;
    QList<int> widths;
    QDataStream stream(state);
    stream >> version >> hidden >> widths;
    if (stream.status() != QDataStream::Ok || version != stateVersion || widths.size() > m_header->count())
        return;
    m_hidden = hidden;
    m_areWidthsChosen = !widths.isEmpty();
    for (int column = 0; column < widths.size(); ++column)
        if (widths[column] > 0)
            m_header->resizeSection(column, std::min(widths[column], 4000));
    show();
}

void LogColumns::setOfNoUse(int column, bool isOfNoUse)
{
    if (isOfNoUse)
        m_ofNoUse.insert(column);
    else
        m_ofNoUse.remove(column);
    show();
}

void LogColumns::offer(const QPoint &place)
{
    QMenu menu(m_header);
    menu.setObjectName(QStringLiteral("columnMenu"));
    for (int column = 0; column < m_header->count() - 1; ++column) {
        if (m_ofNoUse.contains(column))
            continue;
        const QString name = m_header->model()->headerData(column, Qt::Horizontal).toString();
        QAction *action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(!m_hidden.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool isShown) { choose(column, isShown); });
    }
    menu.exec(m_header->mapToGlobal(place));
}

void LogColumns::choose(int column, bool isShown)
{
    if (isShown)
        m_hidden.remove(column);
    else
        m_hidden.insert(column);
    show();
    Q_EMIT changed();
}

// Sections are resized by fonts and layouts too: only with a button down it is by hand.
void LogColumns::noteWidth(int column)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton || column == m_header->count() - 1)
        return;
    m_areWidthsChosen = true;
    Q_EMIT changed();
}

void LogColumns::show()
{
    for (int column = 0; column < m_header->count() - 1; ++column)
        m_header->setSectionHidden(column, m_hidden.contains(column) || m_ofNoUse.contains(column));
}

} // namespace panels
