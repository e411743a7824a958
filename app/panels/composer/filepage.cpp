// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/filepage.h"

#include "panels/look/icon.h"

#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace panels {

FilePage::FilePage(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setObjectName(QStringLiteral("composerFile"));
    m_button->setObjectName(QStringLiteral("chooseFile"));
    m_button->setIcon(icon(QStringLiteral("file")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addStretch();
    layout->addWidget(m_name);
    layout->addWidget(m_button, 0, Qt::AlignCenter);
    layout->addStretch();
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &FilePage::choose);
    retranslate();
}

void FilePage::setPath(const QString &path)
{
    m_path = path;
    retranslate();
}

void FilePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilePage::retranslate()
{
    m_name->setText(m_path.isEmpty() ? tr("The bytes of a file are sent as one binary message.") : m_path);
    m_button->setText(m_path.isEmpty() ? tr("Choose a file…") : tr("Choose another file…"));
}

void FilePage::choose()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Send a file"), m_path);
    if (path.isEmpty())
        return;
    setPath(path);
    Q_EMIT chosen(path);
}

} // namespace panels
