// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/record.h"
#include "panels/look/noticebar.h"

#include <optional>

namespace panels {

// Where the log was paused, and a line above it that says so and counts what was recorded since. Holds no
// rows back itself.
class PauseBar : public NoticeBar
{
    Q_OBJECT

public:
    using NoticeBar::NoticeBar;

    bool isPaused() const { return m_pausedAt.has_value(); }
    std::optional<captures::RecordId> pausedAt() const { return m_pausedAt; }
    void pause(captures::RecordId lastRecord);
    void resume();
    void growTo(captures::RecordId lastRecord);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showPause();

    std::optional<captures::RecordId> m_pausedAt;
    captures::RecordId m_lastRecord = 0;
};

} // namespace panels
