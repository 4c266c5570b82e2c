#pragma once

#include "catalog/listing/assetgathering.h"
#include "domain/asset.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace reeldeck {

class CatalogFeed;
class MainWindow;
class SelectionController;

/// What is copied of the selected assets. The local copy keeps neither links nor what was sent: the
/// assets of a list that came from there are read from the platform once more where a copy needs
/// that. GUI thread.
class CopyController : public QObject
{
    Q_OBJECT

public:
    /// More than that belongs into a file.
    static constexpr int MaxAssets = 10'000;

    /// All must outlive it.
    CopyController(MainWindow *window, SelectionController *selection, CatalogFeed *feed,
                   QObject *parent = nullptr);
    ~CopyController() override;

private:
    struct Wish
    {
        std::function<QString(const QList<Asset> &)> text;
        std::function<QString(int)> say; ///< Gets how many assets it is about.
        /// True of an asset that has to be read once more. None: what is known is enough.
        std::function<bool(const Asset &)> lacks;
    };

    void copy(const Wish &wish);
    void complete(const Wish &wish, const QList<Asset> &assets);
    void onCompleting();
    void finish();
    void copyIds();
    void copyNames();
    void copyJson();
    void copyStreamUrls();

    MainWindow *m_window;
    SelectionController *m_selection;
    CatalogFeed *m_feed;
    Wish m_wish;
    QList<Asset> m_assets;        ///< What is copied, as it was known.
    QHash<AssetId, Asset> m_read; ///< Of these, what was read once more.
    AssetGathering m_completion;
};

} // namespace reeldeck
