// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/preferences/page.h"

#include <QFormLayout>
#include <QLabel>

namespace shell {

PreferencesPage::PreferencesPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 8, 8, 8);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
}

QLabel *PreferencesPage::addRow(QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

} // namespace shell
