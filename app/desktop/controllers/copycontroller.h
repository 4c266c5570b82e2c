#pragma once

#include "domain/asset.h"

#include <QObject>

#include <functional>

namespace reeldeck {

class MainWindow;
class SelectionController;

/// What is copied of the selected assets. GUI thread.
class CopyController : public QObject
{
    Q_OBJECT

public:
    /// More than that belongs into a file.
    static constexpr int MaxAssets = 10'000;

    /// Both must outlive it.
    CopyController(MainWindow *window, SelectionController *selection, QObject *parent = nullptr);

private:
    /// `say` gets how many assets it is about.
    void copy(std::function<QString(const QList<Asset> &)> text, std::function<QString(int)> say);
    void copyIds();
    void copyNames();
    void copyJson();
    void copyStreamUrls();

    MainWindow *m_window;
    SelectionController *m_selection;
};

} // namespace reeldeck
