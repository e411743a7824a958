// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QWidget>

namespace models {
class Draft;
}

namespace panels {

// A page on which a part of the request is edited. Shows the draft and writes into it as one types; never
// touches a live connection. Begin the constructor of a page with making its widgets and end it with begin().
class RequestPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPage(models::Draft &draft, QWidget *parent = nullptr);

    // For its tab: name, count, and a dot if it holds what applies only at the next connect.
    QString title() const;
    QString hint() const; // what the dot means; mostly empty

Q_SIGNALS:
    void titleChanged();

protected:
    void changeEvent(QEvent *event) override;

    virtual QString name() const = 0; // translated
    virtual qsizetype count() const { return 0; } // 0: none is shown
    // What of this page a connect depends on differs between the two.
    virtual bool differs(const requests::Request &a, const requests::Request &b) const = 0;
    virtual void showRequest() = 0; // puts what differs into the widgets
    virtual void retranslate() = 0;

    void begin();
    const requests::Request &request() const;
    models::Draft &draft() const { return m_draft; }
    template <typename Edit> void edit(Edit edit)
    {
        requests::Request edited = request();
        edit(edited);
        store(edited);
    }

private:
    void store(const requests::Request &request);
    bool isPending() const;

    models::Draft &m_draft;
};

} // namespace panels
