#pragma once

#include <QStringList>
#include <QWidget>

namespace reeldeck::tests {

/// What a person could not read or reach in a window as it is laid out now, a sentence each: words
/// that are cut, parts that lie over each other, parts outside of the window that no scrolling up and
/// down brings in, parts that scroll sideways. What scrolls or says that it goes on ("…", with a tool tip) isn't cut.
QStringList layoutFaults(const QWidget *window);

} // namespace reeldeck::tests
