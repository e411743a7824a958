// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences/logpage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace shell {

namespace {

constexpr int largestBudget = 1'000'000'000; // bytes

}

LogPage::LogPage(Settings &settings, QWidget *parent)
    : PreferencesPage(settings, parent)
    , m_clock(new QComboBox(this))
    , m_budget(new QSpinBox(this))
    , m_clockLabel(addRow(m_clock))
    , m_budgetLabel(addRow(m_budget))
    , m_note(new QLabel(this))
{
    m_clock->setObjectName(QStringLiteral("clockChoice"));
    m_clock->addItems({ QString(), QString() });
    m_budget->setObjectName(QStringLiteral("defaultBudget"));
    m_budget->setRange(0, largestBudget);
    m_budget->setSingleStep(1000);
    m_budget->setGroupSeparatorShown(true);
    m_budget->setKeyboardTracking(false); // half a number would be a budget, too, and be exceeded
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    form()->addRow(m_note);
    connect(m_clock, &QComboBox::activated, this, [this](int choice) {
        this->settings().setShowsUtc(choice == 1);
        Q_EMIT changed();
    });
    connect(m_budget, &QSpinBox::valueChanged, this, [this](int bytes) {
        this->settings().setBudget(bytes);
        Q_EMIT changed();
    });
}

void LogPage::showSettings()
{
    m_clock->setCurrentIndex(int(settings().showsUtc()));
    const QSignalBlocker quiet(m_budget);
    m_budget->setValue(int(std::min<qint64>(settings().budget(), largestBudget)));
}

void LogPage::retranslate()
{
    m_clockLabel->setText(tr("&Times"));
    m_clock->setItemText(0, tr("Local time"));
    m_clock->setItemText(1, tr("UTC"));
    m_budgetLabel->setText(tr("&Size budget of a message"));
    m_budget->setSuffix(tr(" bytes"));
    m_budget->setSpecialValueText(tr("none"));
    m_note->setText(
        tr("Messages above the budget are marked in the log, and the first of each connection is told."));
}

} // namespace shell
