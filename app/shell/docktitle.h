// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace shell {

// The bar above a dock: its name, and buttons that take it out of the window or close it. Takes no room where
// tabs say the name.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock); // becomes its title bar

    void setTabbed(bool isTabbed);
    bool isTabbed() const { return m_isTabbed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon);
    void retranslate();

    QDockWidget *m_dock;
    QWidget *m_content;
    QLabel *m_name;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_isTabbed = false;
};

} // namespace shell
