// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/exportdialog.h"

#include "panels/look/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace shell {

namespace {

constexpr int longestName = 40; // letters

}

ExportDialog::ExportDialog(std::optional<captures::ConnectionId> connection, const QString &name,
                           QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_format(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_all(new QRadioButton(tr("&All connections"), this))
    , m_one(new QRadioButton(this))
    , m_secrets(new QCheckBox(tr("With &secrets"), this))
    , m_warning(new panels::ToneLabel(&panels::Tones::bad, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export the log"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("JSON lines"), int(ExportFormat::Jsonl));
    m_format->addItem(tr("CSV"), int(ExportFormat::Csv));
    m_format->addItem(tr("HAR"), int(ExportFormat::Har));
    m_one->setObjectName(QStringLiteral("exportOne"));
    m_secrets->setObjectName(QStringLiteral("exportSecrets"));
    QString shown = name.size() > longestName ? name.left(longestName) + QStringLiteral("…") : name;
    m_one->setText(connection ? tr("&Only %1").arg(shown.replace(QLatin1Char('&'), QStringLiteral("&&")))
                              : tr("&Only the one looked at"));
    m_one->setEnabled(connection.has_value());
    (connection ? m_one : m_all)->setChecked(true);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_warning->setText(
        tr("Passwords, tokens and cookies will stand in the file as they are. Whoever gets the "
           "file gets them."));
    for (QLabel *label : { m_about, m_warning }) {
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    }
    m_warning->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Choose the file…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Format"), m_format);
    form->addRow(nullptr, m_about);
    form->addRow(tr("Of"), m_all);
    form->addRow(nullptr, m_one);
    form->addRow(nullptr, m_secrets);
    form->addRow(nullptr, m_warning);
    form->addRow(buttons);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_secrets, &QCheckBox::toggled, m_warning, &QWidget::setVisible);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showFormat();
}

ExportFormat ExportDialog::format() const
{
    return ExportFormat(m_format->currentData().toInt());
}

captures::ExportOptions ExportDialog::options() const
{
    captures::ExportOptions options;
    if (m_one->isChecked())
        options.connection = m_connection;
    options.withSecrets = m_secrets->isChecked();
    return options;
}

void ExportDialog::showFormat()
{
    switch (format()) {
    case ExportFormat::Jsonl:
        m_about->setText(tr("One record a line, complete: messages, frames and events. For scripts and jq."));
        break;
    case ExportFormat::Csv:
        m_about->setText(tr("One record a line with time, size and text, for spreadsheets."));
        break;
    case ExportFormat::Har:
        m_about->setText(
            tr("One entry a connection, with its handshake and messages, as browsers write it."));
        break;
    }
}

} // namespace shell
