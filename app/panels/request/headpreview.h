// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/request.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace panels {

// The head of the handshake as a request will send it, to read and copy: automatic lines in a quiet tone,
// secret values as dots. Says what is wrong with the URL instead if that cannot be read.
class HeadPreview : public QWidget
{
    Q_OBJECT

public:
    explicit HeadPreview(QWidget *parent = nullptr);

    void setRequest(const requests::Request &request);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void retranslate();

    requests::Request m_request;
    QLabel *m_title;
    QPlainTextEdit *m_text;
};

} // namespace panels
