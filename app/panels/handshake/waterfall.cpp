// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/handshake/waterfall.h"

#include "models/figures.h"
#include "panels/look/tones.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace panels {

using models::HandshakePhase;

namespace {

constexpr int gap = 8;
constexpr int leastBar = 3; // what is too short to be seen is there nevertheless

} // namespace

Waterfall::Waterfall(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Waterfall::setPhases(const QList<HandshakePhase> &phases)
{
    m_phases = phases;
    describe();
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    const int texts = widest(names()) + widest(times());
    return { texts + fontMetrics().averageCharWidth() * 30, rowHeight() * int(m_phases.size() + 1) };
}

QSize Waterfall::minimumSizeHint() const
{
    return { widest(names()) + widest(times()) + 60, sizeHint().height() };
}

void Waterfall::paintEvent(QPaintEvent *)
{
    if (m_phases.isEmpty())
        return;
    QPainter painter(this);
    const Tones &tones = tonesFor(palette());
    const int height = rowHeight();
    const int left = widest(names()) + gap;
    const int right = width() - widest(times()) - gap;
    const double perMicro = double(std::max(right - left, 1)) / double(std::max<qint64>(total().count(), 1));
    const QStringList labels = names();
    const QStringList durations = times();
    for (int row = 0; row < labels.size(); ++row) {
        const bool isTotal = row == m_phases.size();
        const QRect line(0, row * height, width(), height);
        const HandshakePhase phase = isTotal ? HandshakePhase{ {}, {}, total() } : m_phases[row];
        const double start = left + double(phase.start.count()) * perMicro;
        const double length = std::max<double>(leastBar, double(phase.duration.count()) * perMicro);
        const QRectF bar(std::min<double>(start, right - leastBar), line.top() + height * 0.3, length,
                         height * 0.4);
        painter.fillRect(bar, isTotal ? tones.line : row % 2 == 0 ? tones.in : tones.out);
        painter.setPen(isTotal ? palette().color(QPalette::WindowText) : tones.muted);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, labels[row]);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, durations[row]);
    }
}

void Waterfall::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        describe();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

int Waterfall::rowHeight() const
{
    return fontMetrics().height() + 6;
}

int Waterfall::widest(const QStringList &texts) const
{
    int width = 0;
    for (const QString &text : texts)
        width = std::max(width, fontMetrics().horizontalAdvance(text));
    return width;
}

QStringList Waterfall::names() const
{
    QStringList names;
    for (const HandshakePhase &phase : m_phases)
        names.append(models::phaseText(phase.name));
    return names << tr("Total", "of times");
}

QStringList Waterfall::times() const
{
    QStringList times;
    for (const HandshakePhase &phase : m_phases)
        times.append(models::phaseTime(phase.duration));
    return times << models::phaseTime(total());
}

std::chrono::microseconds Waterfall::total() const
{
    return m_phases.isEmpty() ? std::chrono::microseconds{}
                              : m_phases.last().start + m_phases.last().duration;
}

void Waterfall::describe()
{
    QStringList lines;
    for (qsizetype i = 0; i < m_phases.size() + 1; ++i)
        lines.append(names()[i] + u' ' + times()[i]);
    setAccessibleName(tr("Timing: %1").arg(models::listText(lines)));
}

} // namespace panels
