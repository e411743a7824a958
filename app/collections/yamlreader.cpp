// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/yamlreader.h"

#include "wire/utf8.h"

#include <QSet>
#include <QStringDecoder>
#include <QtGlobal>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace collections {

namespace {

constexpr int maxValues = 200'000; // keys among them; aliases of aliases grow without end
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

// Counts what stands in a file or what its aliases make of it.
class Bounds
{
public:
    void count(const YAML::Mark &mark, int depth)
    {
        if (++m_count > maxValues)
            throw faultAt(mark,
                          translatedFault(
                              QT_TRANSLATE_NOOP("collections::Fault", "The file holds more than %1 values."))
                              .arg(maxValues));
        if (depth > maxYamlDepth)
            throw faultAt(
                mark,
                translatedFault(QT_TRANSLATE_NOOP("collections::Fault",
                                                  "Values stand inside each other more than %1 deep."))
                    .arg(maxYamlDepth));
    }

private:
    int m_count = 0;
};

// Looks through a file before a tree is made of it, which takes a hundred times its bytes.
class BoundsCheck : public YAML::EventHandler
{
public:
    // A second document would be lost when the first one is saved.
    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents > 1)
            throw faultAt(mark,
                          translatedFault(QT_TRANSLATE_NOOP(
                              "collections::Fault",
                              "A second YAML document begins here. Put it into a file of its own.")));
    }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { m_bounds.count(mark, m_depth); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { m_bounds.count(mark, m_depth); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &) override
    {
        m_bounds.count(mark, m_depth);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        m_bounds.count(mark, m_depth++);
    }
    void OnSequenceEnd() override { --m_depth; }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                    YAML::EmitterStyle::value) override
    {
        m_bounds.count(mark, m_depth++);
    }
    void OnMapEnd() override { --m_depth; }

private:
    Bounds m_bounds;
    int m_depth = 0;
    int m_documents = 0;
};

void checkBounds(const std::string &file)
{
    std::istringstream stream(file);
    YAML::Parser parser(stream);
    BoundsCheck check;
    while (parser.HandleNextDocument(check)) { }
}

class Converter
{
public:
    Value convert(const YAML::Node &node, int depth = 0)
    {
        m_bounds.count(node.Mark(), depth);
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

    Bounds m_bounds;
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

Value readYaml(const QByteArray &file, qint64 maxBytes)
{
    if (file.size() > maxBytes)
        throw Fault{ translatedFault(QT_TRANSLATE_NOOP("collections::Fault", "The file is over %1 MB."))
                         .arg(maxBytes / (1024 * 1024)),
                     0, 0 };
    if (!wire::isValidUtf8(file))
        throw Fault{ translatedFault(QT_TRANSLATE_NOOP(
                         "collections::Fault", "The file is not UTF-8. Save it as UTF-8 in a text editor.")),
                     0, 0 };
    try {
        const std::string text = file.toStdString();
        checkBounds(text);
        const YAML::Node node = YAML::Load(text);
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
