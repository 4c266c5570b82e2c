#pragma once

#include "domain/assetid.h"
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

    /// There is a platform that can be asked to delete.
    void setConnected(bool isConnected);
    /// Whether there is a workspace to upload to, and which file says what was uploaded from here;
    /// empty: none does.
    void setUploads(bool canUpload, const QString &ledgerFile);

signals:
    void showInFolderRequested(const QString &path);
    void uploadAgainRequested(const QString &path);

private:
    void wireActions();
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
    bool m_canUpload = false;
    QString m_ledger;
    AssetId m_single;  ///< The one asset; empty: none or several.
    QString m_ownFile; ///< What m_single was uploaded from; empty: not known.
    bool m_isConnected = false;
};

} // namespace reeldeck
