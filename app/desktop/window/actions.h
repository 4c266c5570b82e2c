#pragma once

#include "ui/dialogs/shortcutsdialog.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <utility>

namespace reeldeck {

/// Every command of the window, once: menus, keys and the list of keys are made from these. The
/// keys that only mean something inside one widget (Del, Enter, Space, J/K/L ...) belong to that
/// widget and are only listed here; menus show them. Owned by the window.
class Actions : public QObject
{
    Q_OBJECT

    QList<std::pair<QAction *, const char *>> m_words; ///< In English; before those that fill it.

public:
    explicit Actions(QObject *parent);

    QAction *uploadFiles;
    QAction *uploadFolder;
    QAction *uploadUrl;
    QAction *reviewUploads; ///< Checkable.
    QAction *paste;
    QAction *filter;
    QAction *clearFilter;
    QAction *refresh;
    QAction *play;
    QAction *showLarge;
    QAction *openStream;
    QAction *showInFolder;
    QAction *uploadAgain;
    QAction *uploadWithStream;
    QAction *deleteAssets;
    QAction *selectAll;
    QAction *copyIds;
    QAction *copyNames;
    QAction *copyJson;
    QAction *copyStreamUrls;
    QAction *exportListing;
    QAction *exportSelected;
    QAction *listView;
    QAction *gridView;
    QAction *largerTiles;
    QAction *smallerTiles;
    QAction *usualTiles;
    QAction *columns;
    QAction *detailsPane; ///< Checked while the details are shown.
    QAction *nextPane;
    QAction *menu;
    QAction *connectAccount;
    QAction *forgetAccount;
    QAction *workspaces;
    QAction *watchedFolders;
    QAction *reportLastBatch;
    QAction *reportAll;
    QAction *whenDoneNothing; ///< Checkable, one of the three.
    QAction *whenDoneQuit;
    QAction *whenDoneSleep;
    QAction *showLog;
    QAction *saveDiagnostics;
    QAction *whatHappened;
    QAction *settings;
    QAction *help;
    QAction *shortcuts;
    QAction *about;
    QAction *quit;

    /// Says them in the language that is spoken now.
    void retranslate();

    /// The choices for the end of all uploads.
    QList<QAction *> whenDone() const { return {whenDoneNothing, whenDoneQuit, whenDoneSleep}; }
    /// Those with a key of their own that the whole window has.
    QList<QAction *> windowActions() const;
    /// Everything that can be done by key, for the list of keys.
    QList<ShortcutEntry> keyHelp() const;

private:
    QAction *make(const char *words, const QList<QKeySequence> &keys = {});
    QAction *makeForList(const char *words, const QKeySequence &key);
};

} // namespace reeldeck
