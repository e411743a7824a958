// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/yamlreader.h"

#include "wire/utf8.h"

#include <QSet>
#include <QStringDecoder>
#include <QtGlobal>

#include <yaml-cpp/yaml.h>

namespace collections {

namespace {

constexpr int maxValues = 200'000; // aliases of aliases grow without end
constexpr int maxYamlDepth = 100;

Fault faultAt(const YAML::Mark &mark, const QString &text)
{
    return { text, mark.line + 1, mark.column + 1 };
}

// QString::fromStdString() takes a U+FEFF at the beginning for a mark and drops it.
QString textFrom(const std::string &utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8));
}

class Converter
{
public:
    Value convert(const YAML::Node &node, int depth = 0)
    {
        if (++m_count > maxValues || depth > maxYamlDepth)
            throw faultAt(node.Mark(),
                          translatedFault(QT_TRANSLATE_NOOP(
                              "collections::Fault", "The file holds too many values inside each other.")));
        Value value = converted(node, depth);
        value.line = node.Mark().line + 1;
        value.column = node.Mark().column + 1;
        return value;
    }

private:
    Value converted(const YAML::Node &node, int depth)
    {
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence:
            return list(node, depth);
        case YAML::NodeType::Map:
            return map(node, depth);
        case YAML::NodeType::Undefined:
        case YAML::NodeType::Null:
            break;
        }
        return {};
    }

    static Value scalar(const YAML::Node &node)
    {
        const QString text = textFrom(node.Scalar());
        const bool isPlain = node.Tag() == "?" && !isTextUnquoted(text) && !text.contains(u'\n');
        return isPlain ? Value::plain(text) : Value::text(text);
    }

    Value list(const YAML::Node &node, int depth)
    {
        Value value = Value::list({});
        for (const YAML::Node &item : node)
            value.append(convert(item, depth + 1));
        return value;
    }

    Value map(const YAML::Node &node, int depth)
    {
        Value value = Value::map();
        QSet<QString> keys;
        for (const auto &field : node) {
            const YAML::Node &key = field.first;
            if (!key.IsScalar())
                throw faultAt(key.Mark(),
                              translatedFault(QT_TRANSLATE_NOOP("collections::Fault",
                                                                "A key must be a text of one line.")));
            const QString name = textFrom(key.Scalar());
            if (keys.contains(name))
                throw faultAt(key.Mark(),
                              translatedFault(QT_TRANSLATE_NOOP(
                                                  "collections::Fault",
                                                  "\"%1\" stands here a second time; remove one of the two."))
                                  .arg(name));
            keys.insert(name);
            value.append(name, convert(field.second, depth + 1));
        }
        return value;
    }

    int m_count = 0;
};

// Git leaves these where two people changed the same lines.
void refuseConflicts(const QByteArray &file)
{
    int line = 0;
    for (qsizetype at = 0; at >= 0 && at < file.size(); ++at) {
        ++line;
        if (file.indexOf("<<<<<<< ", at) == at)
            throw Fault{ translatedFault(
                             QT_TRANSLATE_NOOP("collections::Fault",
                                               "Git left a conflict in this file. Settle it in a text "
                                               "editor, then it can be read again.")),
                         line, 1 };
        at = file.indexOf('\n', at);
        if (at < 0)
            break;
    }
}

} // namespace

Value readYaml(const QByteArray &file)
{
    if (file.size() > maxFileBytes)
        throw Fault{ translatedFault(QT_TRANSLATE_NOOP("collections::Fault", "The file is over 32 MB.")), 0,
                     0 };
    if (!wire::isValidUtf8(file))
        throw Fault{ translatedFault(QT_TRANSLATE_NOOP(
                         "collections::Fault", "The file is not UTF-8. Save it as UTF-8 in a text editor.")),
                     0, 0 };
    try {
        const YAML::Node node = YAML::Load(file.toStdString());
        return node.IsNull() ? Value::map() : Converter().convert(node);
    } catch (const YAML::Exception &error) {
        refuseConflicts(file);
        const QString words = QString::fromStdString(error.msg);
        throw faultAt(error.mark,
                      translatedFault(QT_TRANSLATE_NOOP("collections::Fault", "This is not valid YAML (%1)."))
                          .arg(words));
    }
}

} // namespace collections
