// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/message.h"

#include <QObject>
#include <QTimer>

namespace models {
class Draft;
}

namespace panels {

class MessageInput;

// Keeps the message in the draft and the one being written the same: a small one goes into the draft with
// each letter, a large one when one pauses; what the draft gets from elsewhere is shown.
class DraftLink : public QObject
{
    Q_OBJECT

public:
    DraftLink(models::Draft &draft, MessageInput &input, QObject *parent = nullptr);

    requests::Message written() const; // with the name of the draft's
    void load(); // the draft into the input, as that of another subject
    void store(); // and back, now
    void put(const requests::Message &message); // in place of what is written

Q_SIGNALS:
    void loaded();

private:
    void exchange();
    void noteEdit();

    models::Draft &m_draft;
    MessageInput &m_input;
    QTimer m_pause;
    bool m_isStoring = false;
};

} // namespace panels
