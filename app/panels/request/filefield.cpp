// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/request/filefield.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace panels {

FileField::FileField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_choose(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_choose);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FileField::edited);
    connect(m_choose, &QPushButton::clicked, this, &FileField::choose);
    retranslate();
}

void FileField::setPath(const QString &path)
{
    if (path != m_line->text())
        m_line->setText(path);
}

void FileField::setNames(const QString &objectName, const QString &accessibleName)
{
    m_line->setObjectName(objectName);
    m_line->setAccessibleName(accessibleName);
    m_choose->setAccessibleName(tr("Choose: %1").arg(accessibleName));
}

void FileField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

void FileField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileField::choose()
{
    const QString filter = tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)");
    const QString path = QFileDialog::getOpenFileName(this, m_line->accessibleName(), m_line->text(), filter);
    if (path.isEmpty())
        return;
    m_line->setText(path);
    Q_EMIT edited(path);
}

void FileField::retranslate()
{
    m_choose->setText(tr("Choose…"));
}

} // namespace panels
