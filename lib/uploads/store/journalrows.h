#pragma once

#include "uploads/model/uploaditem.h"

#include <QString>
#include <QStringList>

#include <optional>

class QSqlQuery;

namespace reeldeck {

/// How an UploadItem is written in the journal: the table, its versions, and both ways of a row.
/// Private to the journal.

inline constexpr int JournalVersion = 4;

/// The statements that bring a journal of `version` (0: empty file) to JournalVersion.
QStringList journalMigration(int version);

/// `INSERT OR REPLACE` of a whole row, for bindItem().
QString insertStatement();
/// The same for a row that is there: path and position, which are indexed, stay as they are.
QString updateStatement();
/// `SELECT` of the columns that itemFrom() reads, without its WHERE.
QString selectStatement();

void bindItem(QSqlQuery *insert, const UploadItem &item);

/// The current row of selectStatement(), or nothing when it can't be an item.
std::optional<UploadItem> itemFrom(const QSqlQuery &row);

} // namespace reeldeck
