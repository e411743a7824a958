// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/draftwatch.h"

#include "panels/composer/dispatch.h"
#include "panels/composer/messageeditor.h"
#include "panels/composer/messageinput.h"

namespace panels {

using Form = requests::Message::Form;

namespace {

constexpr qint64 checkedAtOnce = 64 * 1024; // bytes
constexpr std::chrono::milliseconds checkDelay{ 250 };

} // namespace

DraftWatch::DraftWatch(const MessageInput &input, QObject *parent)
    : QObject(parent)
    , m_input(input)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(checkDelay);
    connect(&m_pause, &QTimer::timeout, this, &DraftWatch::check);
}

void DraftWatch::checkSoon()
{
    m_pause.start();
}

void DraftWatch::check()
{
    m_task.cancel();
    const Form form = m_input.form();
    if (form == Form::File && m_input.path().isEmpty()) {
        Q_EMIT checked({}, -1);
        return;
    }
    const QByteArray text = m_input.editor().utf8();
    if (form == Form::File || (text.size() > checkedAtOnce && form != Form::Text))
        return checkAside(form, text, m_input.path());
    const DraftCheck check = text.trimmed().isEmpty() ? DraftCheck() : checkDraft(form, text);
    Q_EMIT checked(check.fault, form <= Form::Html ? text.size() : check.bytes());
}

void DraftWatch::checkAside(Form form, const QByteArray &text, const QString &path)
{
    m_task.start([this, form, text, path](models::BackgroundTask::Run &) {
        qint64 bytes = 0;
        std::optional<DraftCheck::Fault> fault;
        if (form == Form::File) {
            fault = checkFile(path, bytes);
        } else {
            const DraftCheck check = checkDraft(form, text);
            fault = check.fault;
            bytes = check.bytes();
        }
        return models::BackgroundTask::Delivery([this, fault, bytes] { Q_EMIT checked(fault, bytes); });
    });
}

} // namespace panels
