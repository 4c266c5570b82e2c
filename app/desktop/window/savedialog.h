#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace reeldeck {

/// Asks where to save a table, as CSV or JSON by the ending of the name; `name` is the proposal,
/// without an ending. `then` gets the path once the person has chosen one; both windows stay alive.
void chooseTablePlace(QWidget *window, const QString &title, const QString &name,
                      std::function<void(const QString &path)> then);

} // namespace reeldeck
