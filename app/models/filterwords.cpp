// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filterwords.h"

#include "models/figures.h"
#include "payloads/visibletext.h"

#include <QCoreApplication>
#include <QStringList>

#include <limits>

namespace models {

using captures::Direction;
using captures::Filter;
using captures::Kind;
using Part = FilterWord::Part;

namespace {

struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(models::FilterWords)
};

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::In:
        return FilterTexts::tr("received");
    case Direction::Out:
        return FilterTexts::tr("sent");
    case Direction::None:
        break;
    }
    return FilterTexts::tr("events only");
}

QString kindsWord(quint8 kinds)
{
    if (kinds == quint8(Filter::allKinds & ~captures::controlKinds))
        return FilterTexts::tr("no control frames");
    QStringList names;
    for (const Kind kind :
         { Kind::Text, Kind::Binary, Kind::Ping, Kind::Pong, Kind::Close, Kind::Other, Kind::Event })
        if (kinds & captures::bitOf(kind))
            names.append(kindText(kind));
    return names.isEmpty() ? FilterTexts::tr("no kind at all") : listText(names);
}

QString sizeWord(const captures::SizeRange &range)
{
    if (range.below >= std::numeric_limits<qint64>::max() / 2)
        return FilterTexts::tr("from %1").arg(sizeText(range.from));
    if (range.from <= 0)
        return FilterTexts::tr("below %1").arg(sizeText(range.below));
    return FilterTexts::tr("%1 to below %2").arg(sizeText(range.from), sizeText(range.below));
}

QString jsonWord(const captures::JsonCondition &condition)
{
    const QString path = payloads::visibleText(condition.path.text());
    if (!condition.value)
        return FilterTexts::tr("without %1", "%1 is a JSON path").arg(path);
    return QStringLiteral("%1 = %2").arg(path, payloads::visibleText(QString::fromUtf8(*condition.value)));
}

QString searchWord(const captures::Search &search)
{
    const QString text = payloads::visibleText(search.text);
    return search.isRegex ? QStringLiteral("/%1/").arg(text)
                          : FilterTexts::tr("“%1”", "a searched text in quotes").arg(text);
}

} // namespace

QList<FilterWord> wordsOf(const Filter &filter, const std::function<QString(captures::ConnectionId)> &namer)
{
    QList<FilterWord> words;
    if (filter.direction)
        words.append({ Part::Direction, directionWord(*filter.direction) });
    if (filter.kinds != Filter::allKinds)
        words.append({ Part::Kinds, kindsWord(filter.kinds) });
    if (filter.connection)
        words.append({ Part::Connection, namer(*filter.connection) });
    if (filter.size)
        words.append({ Part::Size, sizeWord(*filter.size) });
    if (filter.json)
        words.append({ Part::Json, jsonWord(*filter.json) });
    if (!filter.search.text.isEmpty())
        words.append({ Part::Search, searchWord(filter.search) });
    return words;
}

Filter without(Filter filter, Part part)
{
    switch (part) {
    case Part::Direction:
        filter.direction.reset();
        break;
    case Part::Kinds:
        filter.kinds = Filter::allKinds;
        break;
    case Part::Connection:
        filter.connection.reset();
        break;
    case Part::Size:
        filter.size.reset();
        break;
    case Part::Json:
        filter.json.reset();
        break;
    case Part::Search:
        filter.search = {};
        break;
    }
    return filter;
}

Filter withKinds(Filter filter, quint8 bits, bool areShown)
{
    constexpr quint8 known = captures::bitOf(Kind::Text) | captures::bitOf(Kind::Binary)
        | captures::bitOf(Kind::Event) | captures::controlKinds;
    filter.kinds = quint8(areShown ? filter.kinds | bits : filter.kinds & ~bits);
    const quint8 shown = filter.kinds & known;
    if (shown == known || shown == 0)
        filter.kinds = Filter::allKinds;
    return filter;
}

} // namespace models
