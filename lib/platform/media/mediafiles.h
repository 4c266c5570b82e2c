#pragma once

#include "base/result.h"
#include "platform/media/childprocess.h"

namespace reeldeck::platform {

/// Creates `dir` with its parents.
Result<void> makeFolder(const QString &dir);

/// Syncs every file and folder in `dir`, so that a row that calls them ready tells the truth after
/// a power cut.
Result<void> syncTree(const QString &dir);

/// Syncs the folder that `path` is in.
void syncFolderOf(const QString &path);

/// Why a media program did not succeed: Cancelled when it was stopped, Internal or Storage when it was
/// kept from its work (retryplan.h), UnsupportedType with `message` when it gave up on the file. Its own
/// words go to the log only, since they name paths.
Error childError(const ChildResult &child, const QString &message);

} // namespace reeldeck::platform
