// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/style/statusbutton.h"

#include "shell/style/strokes.h"

#include <QStatusBar>
#include <QStyleOptionToolButton>
#include <QToolButton>

namespace shell {
namespace {

constexpr QMargins statusMargins(8, 1, 8, 1);

}

bool isStatusButton(const QWidget *button)
{
    return button && qobject_cast<const QStatusBar *>(button->parentWidget());
}

QSize statusButtonSize(const QSize &content)
{
    return content.grownBy(statusMargins) + QSize(3, 3);
}

void drawStatusButtonGround(QPainter &painter, const QStyleOptionToolButton &button)
{
    const bool isNear = button.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    if (isNear && (button.state & QStyle::State_Enabled))
        fillRounded(painter, button.rect, button.palette.color(QPalette::AlternateBase), 4);
}

QStyleOptionToolButton statusButtonLabel(const QStyleOptionToolButton &button)
{
    QStyleOptionToolButton label = button;
    label.rect = button.rect.marginsRemoved(statusMargins);
    return label;
}

} // namespace shell
