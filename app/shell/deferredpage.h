// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace shell {

// The place of a panel that stands behind others at first: makes it when one first looks there, since each
// widget that is made and styled costs the first picture of the window its time.
class DeferredPage : public QWidget
{
    Q_OBJECT

public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    DeferredPage(Make make, QWidget *parent);

    void make(); // now, if it was not yet

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_maker; // empty once it was used
};

} // namespace shell
