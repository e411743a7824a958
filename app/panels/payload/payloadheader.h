// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "captures/capturereader.h"
#include "panels/look/strip.h"

class QLabel;
class QToolButton;

namespace panels {

// What a payload is, in a few lines, and what can be done with it.
class PayloadHeader : public Strip
{
    Q_OBJECT

public:
    explicit PayloadHeader(QWidget *parent = nullptr);

    void describe(const captures::Row &row);
    bool wraps() const;
    bool laysOut() const;
    // Which of the buttons fit what is shown.
    void setUses(bool canWrap, bool canLayOut, bool canFind);

Q_SIGNALS:
    void wrapToggled(bool wraps);
    void layOutToggled(bool laysOut);
    void findPressed();
    void copyPressed();
    void savePressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *icon, const char *name);
    void retranslate();
    void showTitle(const captures::Row &row);

    std::optional<captures::Row> m_row;
    QLabel *m_title;
    QToolButton *m_layOut;
    QToolButton *m_wrap;
    QToolButton *m_find;
    QToolButton *m_copy;
    QToolButton *m_save;
};

// Lines: "#12 · sent · text · 1,234 B", "14:03:05.250250", and "321 B compressed" where there is such.
QString payloadTitle(const captures::Row &row);

} // namespace panels
