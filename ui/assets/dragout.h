#pragma once

#include <QString>

class QMimeData;
class QWidget;

namespace reeldeck {

/// Lets the person drag `data` (taken over) out of `source` into another program; `label` is what
/// hangs on the mouse.
///
/// Qt can't do that but in a nested event loop (QDrag::exec()), the only one of the program.
/// It is started from the event loop itself, not from within a mouse event, and nothing is done
/// after it: no code of ours waits below it, and timers, sockets and threads go on as ever.
void dragOut(QWidget *source, QMimeData *data, const QString &label);

} // namespace reeldeck
