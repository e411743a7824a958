// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/folderfile.h"

#include "collections/fields.h"

namespace collections {

FolderFile folderFileFrom(const Value &file)
{
    const FieldReader fields(file);
    return { fields.text(QLatin1String("name")), fields.texts(QLatin1String("order")) };
}

Value toValue(const FolderFile &folder, const Value &before)
{
    Value order = Value::list({});
    for (const QString &fileName : folder.order)
        order.append(Value::text(fileName));
    FieldWriter fields(before);
    fields.text(QLatin1String("name"), folder.name);
    fields.value(QLatin1String("order"), order);
    return fields.finished();
}

} // namespace collections
