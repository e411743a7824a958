// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/messageinput.h"

#include "panels/composer/filepage.h"
#include "panels/composer/messageeditor.h"

#include <QEvent>

namespace panels {

using requests::Message;
using Form = Message::Form;

namespace {

Language languageOf(Form form)
{
    switch (form) {
    case Form::Json:
        return Language::Json;
    case Form::Xml:
        return Language::Xml;
    case Form::Html:
        return Language::Html;
    default:
        return Language::Plain;
    }
}

} // namespace

MessageInput::MessageInput(QWidget *parent)
    : QStackedWidget(parent)
    , m_editor(new MessageEditor(this))
    , m_file(new FilePage(this))
{
    m_editor->setObjectName(QStringLiteral("composer"));
    addWidget(m_editor);
    addWidget(m_file);
    setMinimumHeight(fontMetrics().height() * 3);
    connect(m_editor, &MessageEditor::edited, this, &MessageInput::edited);
    connect(m_file, &FilePage::chosen, this, &MessageInput::edited);
    adaptToForm();
    retranslate();
}

QString MessageInput::content() const
{
    return isFile() ? m_file->path() : m_editor->content();
}

QString MessageInput::path() const
{
    return isFile() ? m_file->path() : QString();
}

qint64 MessageInput::bytes() const
{
    return m_editor->bytes();
}

void MessageInput::setMessage(const Message &message)
{
    adaptTo(message);
    m_editor->setContent(isFile() ? QString() : message.content);
}

void MessageInput::exchangeMessage(const Message &message)
{
    adaptTo(message);
    if (!isFile() && m_editor->content() != message.content)
        m_editor->exchangeContent(message.content);
}

void MessageInput::changeForm(Form form, qint64 connection)
{
    if (form == Form::File && !isFile())
        m_aside[connection] = m_editor->content();
    else if (form != Form::File && isFile() && m_aside.contains(connection))
        m_editor->exchangeContent(m_aside.take(connection));
    m_form = form;
    adaptToForm();
}

void MessageInput::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

void MessageInput::adaptTo(const Message &message)
{
    m_form = message.form;
    m_file->setPath(isFile() ? message.content : QString());
    adaptToForm();
}

void MessageInput::adaptToForm()
{
    m_editor->setLanguage(languageOf(m_form));
    setCurrentIndex(isFile() ? 1 : 0);
    setFocusProxy(currentWidget());
    switch (m_form) {
    case Form::Hex:
        m_editor->setPlaceholder(tr("Bytes in hex, for example: 0a ff 10"));
        break;
    case Form::Base64:
        m_editor->setPlaceholder(tr("Bytes in Base64, for example: AAEC/w=="));
        break;
    default:
        m_editor->setPlaceholder(tr("Message to send. Ctrl+Enter sends."));
    }
}

void MessageInput::retranslate()
{
    m_editor->setAccessibleName(tr("Message to send"));
    adaptToForm();
}

} // namespace panels
