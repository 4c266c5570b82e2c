#pragma once

#include "domain/asset.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

namespace reeldeck {

class AssetTableModel;
class MainWindow;

/// A stream can't be asked for later, so that an asset without one is uploaded once more with it. As
/// soon as the stream of the new asset is ready, the old one is offered for deletion. The offer is
/// for this run of the program. GUI thread.
class StreamAgain : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    StreamAgain(MainWindow *window, AssetTableModel *model, QObject *parent = nullptr);

    /// `path` is being uploaded with a stream, in the place of `old`.
    void expect(const QString &path, const Asset &old);
    /// The platform has taken `path`.
    void created(const Asset &asset, const QString &path);
    /// Of another workspace nothing is offered.
    void forget();

signals:
    void deletionRequested(const QList<reeldeck::Asset> &assets);

private:
    void look();
    void offer();

    MainWindow *m_window;
    AssetTableModel *m_model;
    QHash<QString, Asset> m_expected; ///< Old ones, by the path that is on its way.
    QHash<AssetId, Asset> m_waiting;  ///< Old ones, by the asset that takes their place.
    QList<Asset> m_offered;           ///< The first is what the bar asks about.
};

} // namespace reeldeck
