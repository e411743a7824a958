// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/secretfield.h"

#include "panels/look/icon.h"
#include "panels/look/tones.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace panels {

SecretField::SecretField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_show(new QToolButton(this))
{
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setFont(fixedFont());
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::TabFocus);
    m_show->setIcon(icon(QStringLiteral("eye")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &SecretField::edited);
    connect(m_show, &QToolButton::toggled, this,
            [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    retranslate();
}

void SecretField::setText(const QString &text)
{
    if (text == m_line->text())
        return;
    m_show->setChecked(false);
    m_line->setText(text);
}

QString SecretField::text() const
{
    return m_line->text();
}

void SecretField::setNames(const QString &objectName, const QString &accessibleName)
{
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(accessibleName);
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SecretField::retranslate()
{
    m_show->setToolTip(tr("Show what was typed"));
    m_show->setAccessibleName(tr("Show what was typed"));
}

} // namespace panels
