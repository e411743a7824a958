// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/savemessagedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace panels {

SaveMessageDialog::SaveMessageDialog(const QString &name, const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(name, this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Save the message"));
    m_name->setObjectName(QStringLiteral("messageName"));
    m_name->setAccessibleName(tr("Name of the message"));
    m_name->selectAll();
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_note);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveMessageDialog::check);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    check();
}

QString SaveMessageDialog::name() const
{
    return m_name->text().trimmed();
}

void SaveMessageDialog::check()
{
    m_save->setEnabled(!name().isEmpty());
    m_note->setText(m_taken.contains(name())
                        ? tr("Replaces the saved message of that name.")
                        : tr("It is kept with the request, and stands in the list beside the composer."));
}

} // namespace panels
