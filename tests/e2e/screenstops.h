#pragma once

#include "e2e/screenreader.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace reeldeck::tests {

/// Rows and cells are named by what they hold, and two may hold the same.
bool isPartOfAList(const ScreenItem &item);

/// What has the keyboard and can be acted on by it, apart from rows.
bool isStop(const ScreenItem &item);

/// What is wrong with how `items` are named: a line for each fault.
QStringList faultsOfNames(const QList<ScreenItem> &items);

/// The eye comes to `next` after `item`: it is below, or beside it further right.
bool comesAfter(const ScreenItem &item, const ScreenItem &next);

/// The first of this role and name.
std::optional<ScreenItem> itemOf(const QList<ScreenItem> &items, const char *role,
                                 const QString &name);

/// A line for each, for a failure's message.
QString wordsOf(const QList<ScreenItem> &items);

} // namespace reeldeck::tests
