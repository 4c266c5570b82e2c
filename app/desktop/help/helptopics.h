#pragma once

#include <QString>

class QWidget;

namespace reeldeck {

/// The id of the page of help that fits a widget, by what it is part of; that of the first page for
/// what none is about, and for nullptr.
QString helpPageFor(const QWidget *widget);

} // namespace reeldeck
