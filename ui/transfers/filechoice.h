#pragma once

#include <QList>
#include <QUrl>

#include <functional>

class QFileDialog;
class QObject;

namespace reeldeck {

/// Opens `dialog`, which deletes itself when it closes. `then` gets what the person chose, never an
/// empty list; not when they cancel, nor after `context` has gone. The one way that holds with Qt's
/// own dialog and with a native one: their signals about files and URLs differ, accepted() doesn't.
void openFileDialog(QFileDialog *dialog, const QObject *context,
                    std::function<void(const QList<QUrl> &urls)> then);

/// `folder` while it is there, else where people keep their videos, else their home.
QString startFolder(const QString &folder);

} // namespace reeldeck
