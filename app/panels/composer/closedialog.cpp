// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/closedialog.h"

#include "wire/closecode.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace panels {

namespace {

constexpr int maxReason = 123; // RFC 6455 §5.5: 125 bytes with the code

}

CloseDialog::CloseDialog(QWidget *parent)
    : QDialog(parent)
    , m_code(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_room(new QLabel(this))
{
    setWindowTitle(tr("Close the connection"));
    m_code->setEditable(true);
    m_code->setAccessibleName(tr("Close code"));
    m_reason->setAccessibleName(tr("Reason"));
    fillCodes();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_close = buttons->addButton(tr("Send Close"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(QString(), m_room);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_code, &QComboBox::editTextChanged, this, &CloseDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &CloseDialog::check);
    setMinimumWidth(420);
    check();
}

std::optional<quint16> CloseDialog::code() const
{
    bool isNumber = false;
    const int code = m_code->currentText().section(QLatin1Char(' '), 0, 0).toInt(&isNumber);
    return isNumber && code > 0 && code <= 0xffff ? std::optional(quint16(code)) : std::nullopt;
}

QByteArray CloseDialog::reason() const
{
    return m_reason->text().toUtf8();
}

void CloseDialog::fillCodes()
{
    for (const wire::CloseCodeFact &fact : wire::closeCodeFacts())
        if (fact.isAllowedOnWire)
            m_code->addItem(QStringLiteral("%1 %2").arg(fact.code).arg(QString::fromLatin1(fact.name)));
    m_code->addItem(tr("no code"));
}

void CloseDialog::check()
{
    const bool isNone = m_code->currentText() == tr("no code");
    m_reason->setEnabled(!isNone);
    const qsizetype room = maxReason - reason().size();
    const bool isFitting = isNone || room >= 0;
    const bool isCode = isNone || (code() && wire::isAllowedOnWire(*code()));
    m_close->setEnabled(isFitting && isCode);
    m_room->setText(!isCode         ? tr("A close code is 1000–1003, 1007–1014 or 3000–4999.")
                        : isNone    ? QString()
                        : isFitting ? tr("%1 more bytes fit into the reason.").arg(room)
                                    : tr("The reason is %1 bytes too long.").arg(-room));
}

} // namespace panels
