#pragma once

#include "domain/asset.h"
#include "session/clientfollower.h"
#include "session/replacementbook.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QTimer>

namespace reeldeck {

class AssetTableModel;
class MainWindow;

/// A stream can't be asked for later, so that an asset without one is uploaded once more with it. As
/// soon as the stream of the new asset is ready, the old one is offered for deletion, if the platform
/// still has it: also when the program was started anew meanwhile, or the list shows neither. The
/// platform is asked for the new one more and more seldom, and no longer once it has brought nothing
/// new for long. GUI thread.
class StreamAgain : public QObject
{
    Q_OBJECT

public:
    /// Looks at the platform in a row that brought nothing new: about a quarter of an hour.
    static constexpr int MaxLooks = 30;

    /// Both must outlive it.
    StreamAgain(MainWindow *window, AssetTableModel *model, QObject *parent = nullptr);

    /// Of another workspace nothing is offered; nullptr: of none.
    void setSession(WorkspaceSession *session);
    /// `path` is being uploaded with a stream, in the place of `old`.
    void expect(const QString &path, const Asset &old);
    /// The platform has taken `path`.
    void created(const Asset &asset, const QString &path);

signals:
    void deletionRequested(const QList<reeldeck::Asset> &assets);

private:
    void setClient(ApiClient *client);
    void lookInModel();
    void lookAtPlatform();
    void onRetrieved(const AssetId &fresh, const Result<Asset> &result);
    void takeFresh(const Asset &asset);
    void askForOld(const AssetId &old);
    void lookSoon();
    void forgetGone(const QList<AssetId> &ids);
    void answer(bool deletes);
    void offer();

    MainWindow *m_window;
    AssetTableModel *m_model;
    ReplacementBook m_book;
    ClientFollower m_session;
    QPointer<ApiClient> m_client;
    QSet<AssetId> m_asked;  ///< Calls under way.
    QList<Asset> m_offered; ///< Old ones; the first is what the bar asks about.
    QTimer m_look;
    int m_looks = 0; ///< In a row that brought nothing new.
};

} // namespace reeldeck
