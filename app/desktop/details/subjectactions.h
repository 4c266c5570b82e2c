#pragma once

#include "domain/asset.h"
#include "session/clientfollower.h"
#include "uploads/intake/ownfilefinder.h"

#include <QObject>
#include <QPoint>
#include <QString>
#include <QTimer>

namespace reeldeck {

class DetailsController;
class MainWindow;
class Playback;
class SelectionController;

/// What can be done with what is selected: which actions are on, and the context menu of the assets
/// and of the details. An action that could do nothing is off. GUI thread.
class SubjectActions : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    SubjectActions(MainWindow *window, SelectionController *selection, DetailsController *details,
                   Playback *playback, QObject *parent = nullptr);

    /// Where uploads go, and what is deleted; nullptr: nowhere, nothing.
    void setSession(WorkspaceSession *session);

signals:
    void showInFolderRequested(const QString &path);
    void uploadAgainRequested(const QString &path);
    /// A new asset; `old` has no stream, and never will.
    void uploadWithStreamRequested(const QString &path, const reeldeck::Asset &old);

private:
    void wireActions();
    void setClient(ApiClient *client);
    void onSubjectChanged();
    void update();
    void updateSingle();
    void showMenu(const QPoint &globalPosition);
    void showPlayers();

    MainWindow *m_window;
    SelectionController *m_selection;
    DetailsController *m_details;
    Playback *m_playback;
    OwnFileFinder m_finder;
    QTimer m_findTimer; ///< Holding an arrow key down looks once, at the end.
    ClientFollower m_session;
    bool m_canUpload = false;
    QString m_ledger;           ///< What was uploaded from here; empty: no file says so.
    AssetId m_single;           ///< The one asset; empty: none or several.
    QString m_ownFile;          ///< What m_single was uploaded from; empty: not known.
    bool m_isSame = false;      ///< And it hasn't been changed since.
    bool m_isConnected = false; ///< There is a platform that can be asked to delete.
};

} // namespace reeldeck
