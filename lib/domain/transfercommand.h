#pragma once

#include <QMetaType>

namespace reeldeck {

/// What a person can ask for about transfers: from a button, a key or a menu to the queue
/// (UploadQueue::apply, and applyToAll for the first five).
enum class TransferCommand {
    Pause,
    Resume,
    Retry, ///< Failed and Cancelled; NeedsYou: it surely isn't there.
    Cancel,
    Remove, ///< Off the list; final ones only.
    Answer, ///< NeedsYou: say which asset it is, or that it is none. A dialog's, not the queue's.
    LookAgain,  ///< NeedsYou: ask the platform's list once more before anybody decides.
    UploadNext, ///< Before all others that wait.
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::TransferCommand)
