// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/limitsform.h"

#include "panels/request/numberbox.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <cmath>

namespace panels {

using requests::Limits;
using std::chrono::milliseconds;

namespace {

constexpr double mebibyte = 1024 * 1024;

double seconds(milliseconds time)
{
    return double(time.count()) / 1000;
}

milliseconds fromSeconds(double seconds)
{
    return milliseconds(std::llround(seconds * 1000));
}

} // namespace

LimitsForm::LimitsForm(QWidget *parent)
    : QWidget(parent)
    , m_reset(new QPushButton(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(8);
    m_connect = addRow(*form, "connectTimeout", 0.05, 3600);
    m_close = addRow(*form, "closeTimeout", 0.05, 600);
    m_bytes = addRow(*form, "messageLimit", 0.001, Limits::maxMessageBytes / mebibyte);
    m_frames = addRow(*form, "frameLimit", 1, 100'000'000);
    m_frames.box->setDecimals(0);
    m_frames.box->setGroupSeparatorShown(true);
    m_reset->setObjectName(QStringLiteral("resetLimits"));
    form->addRow(QString(), m_reset);
    form->setAlignment(m_reset, Qt::AlignLeft);
    const auto on = [this](const Row &row, auto set) {
        connect(row.box, &NumberBox::valueChanged, this, [this, set](double value) {
            Limits limits = m_limits;
            set(limits, value);
            take(limits);
        });
    };
    on(m_connect, [](Limits &limits, double value) { limits.connectTimeout = fromSeconds(value); });
    on(m_close, [](Limits &limits, double value) { limits.closeTimeout = fromSeconds(value); });
    on(m_bytes, [](Limits &limits, double value) { limits.messageBytes = std::llround(value * mebibyte); });
    on(m_frames, [](Limits &limits, double value) { limits.messageFrames = std::llround(value); });
    connect(m_reset, &QPushButton::clicked, this, [this] { take({}); });
    retranslate();
    setLimits({});
}

void LimitsForm::setLimits(const Limits &limits)
{
    m_limits = limits;
    m_connect.box->showValue(seconds(limits.connectTimeout));
    m_close.box->showValue(seconds(limits.closeTimeout));
    m_bytes.box->showValue(double(limits.messageBytes) / mebibyte);
    m_frames.box->showValue(double(limits.messageFrames));
    m_reset->setEnabled(limits != Limits());
}

void LimitsForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

LimitsForm::Row LimitsForm::addRow(QFormLayout &form, const char *objectName, double least, double most)
{
    const Row row{ new QLabel(this), new NumberBox(this), new QLabel(this) };
    row.box->setObjectName(QString::fromLatin1(objectName));
    row.box->setRange(least, most);
    row.standard->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.box);
    line->addWidget(row.standard, 1);
    form.addRow(row.label, line);
    return row;
}

void LimitsForm::name(const Row &row, const QString &text, const QString &unit, double standard)
{
    row.label->setText(text);
    row.box->setAccessibleName(text);
    row.box->setSuffix(unit);
    row.standard->setText(tr("default %1").arg(row.box->textFromValue(standard) + unit));
}

void LimitsForm::take(const Limits &limits)
{
    if (limits == m_limits)
        return;
    setLimits(limits);
    Q_EMIT edited(limits);
}

void LimitsForm::retranslate()
{
    const Limits standard;
    name(m_connect, tr("Connect within"), tr(" s", "seconds, behind a number"),
         seconds(standard.connectTimeout));
    name(m_close, tr("Wait for Close"), tr(" s", "seconds, behind a number"), seconds(standard.closeTimeout));
    name(m_bytes, tr("Largest message"), QStringLiteral(" MiB"), double(standard.messageBytes) / mebibyte);
    name(m_frames, tr("Most frames of a message"), QString(), double(standard.messageFrames));
    m_reset->setText(tr("Reset limits"));
}

} // namespace panels
