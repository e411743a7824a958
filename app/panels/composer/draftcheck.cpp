// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/composer/draftcheck.h"

#include "panels/source/binarytext.h"
#include "payloads/jsontext.h"
#include "payloads/xmltext.h"

#include <QCoreApplication>

namespace panels {

using Form = requests::Message::Form;

namespace {

QString placed(qint64 line, qint64 column, const QString &reason)
{
    return QCoreApplication::translate("panels::DraftCheck", "Line %1, column %2: %3")
        .arg(line)
        .arg(column)
        .arg(reason);
}

template <typename Fault> std::optional<DraftCheck::Fault> faultOf(const std::optional<Fault> &fault)
{
    if (!fault)
        return std::nullopt;
    return DraftCheck::Fault{ qsizetype(fault->offset), placed(fault->line, fault->column, fault->reason) };
}

DraftCheck binary(Form form, const QByteArray &written)
{
    const QString text = QString::fromUtf8(written);
    const BinaryText binary = form == Form::Hex ? bytesFromHex(text) : bytesFromBase64(text);
    if (binary.isValid())
        return { binary.bytes, {}, true };
    const QStringView before = QStringView(text).first(binary.faultAt);
    const QString reason = QCoreApplication::translate("panels::DraftCheck", "“%1” %2.")
                               .arg(text.mid(binary.faultAt, 1), binary.fault);
    return { {},
             DraftCheck::Fault{
                 before.toUtf8().size(),
                 placed(before.count(u'\n') + 1, binary.faultAt - before.lastIndexOf(u'\n'), reason) },
             false };
}

} // namespace

DraftCheck checkDraft(Form form, const QByteArray &written)
{
    switch (form) {
    case Form::Json:
        return { written, faultOf(payloads::compactJson(written).fault), true };
    case Form::Xml:
        return { written, faultOf(payloads::xmlFault(written)), true };
    case Form::Hex:
    case Form::Base64:
        return binary(form, written);
    case Form::Text:
    case Form::Html:
    case Form::File:
        break;
    }
    return { written, {}, true };
}

std::optional<QByteArray> laidOut(Form form, const QByteArray &written)
{
    if (form == Form::Xml) {
        const payloads::XmlText pretty = payloads::prettyXml(written);
        return pretty.fault ? std::nullopt : std::optional(pretty.text);
    }
    const payloads::JsonText pretty = payloads::prettyJson(written);
    return pretty.fault ? std::nullopt : std::optional(pretty.text);
}

} // namespace panels
