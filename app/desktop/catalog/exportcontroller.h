#pragma once

#include "catalog/listing/assetfile.h"
#include "catalog/listing/assetgathering.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace reeldeck {

class AssetTableModel;
class CatalogFeed;
class MainWindow;
class SelectionController;

/// Saves what the list shows, or what is selected of it, as a table (CSV or JSON): read page by
/// page, written as it comes, each asset once; with progress, and called off at any time without a
/// trace. One export at a time. GUI thread.
///
///     Idle --place chosen--> Writing --all written--> Idle, said where
///                               |--trouble that stays--> asked: Go On or Cancel
///                               `--Cancel, disk trouble, another platform--> Idle, no file
class ExportController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ExportController(MainWindow *window, AssetTableModel *model, CatalogFeed *feed,
                     SelectionController *selection, QObject *parent = nullptr);
    ~ExportController() override;

    /// What is done once the place is chosen. Nothing while an export is under way.
    void exportListing(const QString &path);
    void exportSelected(const QString &path);

private:
    void choosePlace(bool isSelection);
    bool begin(const QString &path);
    void gather(const QSet<AssetId> &except);
    void writeKnown(const QList<Asset> &assets, qsizetype from);
    void showProgress();
    void showProgress(int done, int total);
    /// `platformTotal`: what the platform says there are, when that isn't what was found.
    void onFinished(std::optional<int> platformTotal);
    void fail(const Error &error);
    void end();
    void updateActions();

    MainWindow *m_window;
    AssetTableModel *m_model;
    CatalogFeed *m_feed;
    SelectionController *m_selection;
    AssetFile m_file;
    AssetGathering m_gathering;
    QString m_path; ///< Empty: Idle.
    int m_written = 0;
    bool m_isCopy = false; ///< The rows come from the local copy, out of the platform's reach.
};

} // namespace reeldeck
