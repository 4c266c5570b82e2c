#include "desktop/window/actions.h"

#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QKeySequence>

namespace reeldeck {

Actions::Actions(QObject *parent)
    : QObject(parent)
    , uploadFiles(make(tr("Upload &Files..."), {QKeySequence(Qt::CTRL | Qt::Key_O)}))
    , uploadFolder(make(tr("Upload F&older..."), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}))
    , uploadUrl(make(tr("Upload from &URL..."), {QKeySequence(Qt::CTRL | Qt::Key_U)}))
    , reviewUploads(make(tr("&Review Before Uploading")))
    , paste(make(tr("&Paste Files or URLs"), {QKeySequence(Qt::CTRL | Qt::Key_V)}))
    , filter(make(tr("&Filter by Filename"), {QKeySequence(Qt::CTRL | Qt::Key_F)}))
    , clearFilter(make(tr("&Clear Filter"), {QKeySequence(Qt::Key_Escape)}))
    , refresh(make(tr("&Refresh"), {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}))
    , play(make(tr("&Play")))
    , showLarge(make(tr("Show &Large")))
    , openStream(make(tr("&Open Stream In...")))
    , showInFolder(make(tr("Show in &Folder")))
    , uploadAgain(make(tr("&Upload Again")))
    , uploadWithStream(make(tr("Upload Again with a S&tream")))
    , deleteAssets(makeForList(tr("&Delete..."), QKeySequence::Delete))
    , selectAll(makeForList(tr("Select &All"), QKeySequence::SelectAll))
    , copyIds(makeForList(tr("&Copy IDs"), QKeySequence::Copy))
    , copyNames(make(tr("Copy &Names"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}))
    , copyJson(make(tr("Copy &JSON")))
    , copyStreamUrls(make(tr("Copy &Stream URLs")))
    , exportListing(make(tr("&Export List..."), {QKeySequence(Qt::CTRL | Qt::Key_E)}))
    , exportSelected(
              make(tr("E&xport Selected..."), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}))
    , listView(make(tr("&List"), {QKeySequence(Qt::CTRL | Qt::Key_1)}))
    , gridView(make(tr("&Grid"), {QKeySequence(Qt::CTRL | Qt::Key_2)}))
    , largerTiles(make(tr("L&arger Thumbnails"), {QKeySequence(Qt::CTRL | Qt::Key_Plus),
                                                  QKeySequence(Qt::CTRL | Qt::Key_Equal)}))
    , smallerTiles(make(tr("&Smaller Thumbnails"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}))
    , usualTiles(make(tr("&Usual Thumbnails"), {QKeySequence(Qt::CTRL | Qt::Key_0)}))
    , columns(make(tr("&Columns...")))
    , detailsPane(make(tr("&Details"), {QKeySequence(Qt::Key_F9)}))
    , nextPane(make(tr("&Next Pane"), {QKeySequence(Qt::Key_F6)}))
    , menu(make(tr("&Menu"), {QKeySequence(Qt::Key_F10)}))
    , connectAccount(make(tr("&Connect a TwelveLabs Account...")))
    , forgetAccount(make(tr("&Forget This Account")))
    , workspaces(make(tr("Wor&kspaces...")))
    , watchedFolders(make(tr("&Watched Folders...")))
    , reportLastBatch(make(tr("Of the &Last Batch...")))
    , reportAll(make(tr("Of &All Uploads...")))
    , whenDoneNothing(make(tr("Do &Nothing")))
    , whenDoneQuit(make(tr("&Quit Reeldeck")))
    , whenDoneSleep(make(tr("&Put the Computer to Sleep")))
    , showLog(make(tr("Show &Log...")))
    , saveDiagnostics(make(tr("Save &Diagnostics...")))
    , whatHappened(make(tr("What &Happened...")))
    , settings(make(tr("&Settings..."), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}))
    , shortcuts(make(tr("&Keys..."),
                     {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)}))
    , about(make(tr("&About Reeldeck")))
    , quit(make(tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}))
{
    reviewUploads->setCheckable(true);
    uploadFiles->setIcon(theme::icon(QStringLiteral("upload")));
    uploadFolder->setIcon(theme::icon(QStringLiteral("folder")));
    uploadUrl->setIcon(theme::icon(QStringLiteral("link")));
    auto *views = new QActionGroup(this);
    for (QAction *view : {listView, gridView}) {
        view->setCheckable(true);
        views->addAction(view);
    }
    listView->setChecked(true);
    auto *ends = new QActionGroup(this);
    for (QAction *end : {whenDoneNothing, whenDoneQuit, whenDoneSleep}) {
        end->setCheckable(true);
        ends->addAction(end);
    }
    whenDoneNothing->setChecked(true);
    play->setIcon(theme::icon(QStringLiteral("play")));
    showInFolder->setIcon(theme::icon(QStringLiteral("folder")));
    detailsPane->setCheckable(true);
    detailsPane->setChecked(true);
    refresh->setIcon(theme::icon(QStringLiteral("refresh")));
    deleteAssets->setIcon(theme::icon(QStringLiteral("trash"), theme::Tone::Danger));
    copyIds->setIcon(theme::icon(QStringLiteral("copy")));
}

QAction *Actions::make(const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    return action;
}

/// The list takes the key itself, whatever else it means elsewhere.
QAction *Actions::makeForList(const QString &text, const QKeySequence &key)
{
    QAction *action = make(text, {key});
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QList<QAction *> Actions::windowActions() const
{
    return {uploadFiles,   uploadFolder,   uploadUrl,  paste,     filter,      clearFilter,
            exportListing, refresh,        listView,   gridView,  largerTiles, smallerTiles,
            usualTiles,    nextPane,       settings,   shortcuts, quit,        menu,
            copyNames,     exportSelected, detailsPane};
}

QList<ShortcutEntry> Actions::keyHelp() const
{
    const auto native = [](const QAction *action) {
        return action->shortcut().toString(QKeySequence::NativeText);
    };
    const auto key = [](const QKeySequence &sequence) {
        return sequence.toString(QKeySequence::NativeText);
    };
    const QString upload = tr("Upload");
    const QString list = tr("Assets");
    const QString transfers = tr("Transfers");
    const QString window = tr("Window");
    QList<ShortcutEntry> entries{
            {upload, native(uploadFiles), tr("Choose files")},
            {upload, native(uploadFolder), tr("Choose a folder")},
            {upload, native(uploadUrl), tr("Upload from URLs")},
            {upload, native(paste), tr("Upload copied files or URLs")},
            {list, native(filter), tr("Filter by filename")},
            {list, native(clearFilter), tr("Clear the filter")},
            {list, native(refresh), tr("Refresh")},
            {list, key(Qt::Key_Return), tr("Play, or show large")},
            {list, key(Qt::Key_Space), tr("Play or pause")},
            {list, tr("%1, %2", "two keys").arg(key(Qt::Key_Home), key(Qt::Key_End)),
             tr("To the first, the last asset")},
            {list, tr("Letters"), tr("To the next loaded asset whose name begins so")},
            {list, key(Qt::Key_Down), tr("From the filter into the list")},
            {list, key(Qt::Key_Delete), tr("Delete the selected assets")},
            {list, key(Qt::CTRL | Qt::Key_C), tr("Copy the IDs of the selected assets")},
            {list, native(copyNames), tr("Copy the names of the selected assets")},
            {list, key(Qt::CTRL | Qt::Key_A), tr("Select all")},
            {list, native(exportListing), tr("Export the list as a table")},
            {list, native(exportSelected), tr("Export the selected assets")},
            {list, native(listView), tr("Show as a list")},
            {list, native(gridView), tr("Show as a grid")},
            {list, tr("%1, %2", "two keys").arg(native(largerTiles), native(smallerTiles)),
             tr("Larger, smaller thumbnails in the grid; Ctrl and the wheel do the same")},
            {list, native(usualTiles), tr("Thumbnails of the usual size")},
    };
    entries += ShortcutsDialog::playerEntries();
    entries += {
            {transfers, key(Qt::Key_Space), tr("Pause or resume the selected uploads")},
            {transfers, key(Qt::Key_Return),
             tr("Retry what failed, decide what needs you, else show the details")},
            {transfers, key(Qt::ALT | Qt::Key_Return), tr("Show the details")},
            {transfers, key(Qt::Key_Delete),
             tr("Cancel the selected uploads, or take finished "
                "ones off the list")},
            {transfers,
             tr("%1, %2", "two keys")
                     .arg(key(Qt::CTRL | Qt::SHIFT | Qt::Key_Up),
                          key(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)),
             tr("Move the selected uploads up, down")},
            {transfers,
             tr("%1, %2", "two keys")
                     .arg(key(Qt::CTRL | Qt::SHIFT | Qt::Key_Home),
                          key(Qt::CTRL | Qt::SHIFT | Qt::Key_End)),
             tr("Move the selected uploads to the top, the bottom")},
    };
    entries += {
            {window, native(nextPane), tr("Next pane")},
            {window, native(menu), tr("Menu")},
            {window, native(detailsPane), tr("Show or hide the details")},
            {window, native(settings), tr("Settings")},
            {window,
             tr("%1, %2", "two keys").arg(native(shortcuts), key(Qt::CTRL | Qt::Key_Question)),
             tr("This list")},
            {window, native(quit), tr("Quit")},
    };
    return entries;
}

} // namespace reeldeck
