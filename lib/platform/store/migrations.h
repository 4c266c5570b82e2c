#pragma once

#include "platform/store/database.h"

namespace reeldeck::platform {

/// The schema's version, kept in `PRAGMA user_version`.
int newestSchemaVersion();

/// Takes the store from whatever version it has to the newest, one step at a time, inside the
/// caller's transaction. A store from a newer program is refused with an error of kind Conflict.
Result<Done> migrate(QSqlDatabase &connection);

} // namespace reeldeck::platform
