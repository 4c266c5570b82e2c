#include "desktop/window/actions.h"

#include "desktop/window/actionnames.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QKeySequence>

#include <utility>

namespace reeldeck {

Actions::Actions(QObject *parent)
    : QObject(parent)
    , uploadFiles(make(QT_TR_NOOP("Upload &Files..."), {QKeySequence(Qt::CTRL | Qt::Key_O)}))
    , uploadFolder(make(QT_TR_NOOP("Upload F&older..."),
                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}))
    , uploadUrl(make(QT_TR_NOOP("Upload from &URL..."), {QKeySequence(Qt::CTRL | Qt::Key_U)}))
    , reviewUploads(make(QT_TR_NOOP("&Review Before Uploading")))
    , paste(make(QT_TR_NOOP("&Paste Files or URLs"), {QKeySequence(Qt::CTRL | Qt::Key_V)}))
    , filter(make(QT_TR_NOOP("&Filter by Filename"), {QKeySequence(Qt::CTRL | Qt::Key_F)}))
    , clearFilter(make(QT_TR_NOOP("&Clear Filter"), {QKeySequence(Qt::Key_Escape)}))
    , refresh(make(QT_TR_NOOP("&Refresh"),
                   {QKeySequence(Qt::Key_F5), QKeySequence(Qt::CTRL | Qt::Key_R)}))
    , play(make(QT_TR_NOOP("&Play")))
    , showLarge(make(QT_TR_NOOP("Show &Large")))
    , openStream(make(QT_TR_NOOP("&Open Stream In...")))
    , showInFolder(make(QT_TR_NOOP("Show in &Folder")))
    , uploadAgain(make(QT_TR_NOOP("&Upload Again")))
    , uploadWithStream(make(QT_TR_NOOP("Upload Again with a S&tream")))
    , deleteAssets(makeForList(QT_TR_NOOP("&Delete..."), QKeySequence::Delete))
    , selectAll(makeForList(QT_TR_NOOP("Select &All"), QKeySequence::SelectAll))
    , copyIds(makeForList(QT_TR_NOOP("&Copy IDs"), QKeySequence::Copy))
    , copyNames(make(QT_TR_NOOP("Copy &Names"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}))
    , copyJson(make(QT_TR_NOOP("Copy &JSON")))
    , copyStreamUrls(make(QT_TR_NOOP("Copy &Stream URLs")))
    , exportListing(make(QT_TR_NOOP("&Export List..."), {QKeySequence(Qt::CTRL | Qt::Key_E)}))
    , exportSelected(make(QT_TR_NOOP("E&xport Selected..."),
                          {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}))
    , listView(make(QT_TR_NOOP("&List"), {QKeySequence(Qt::CTRL | Qt::Key_1)}))
    , gridView(make(QT_TR_NOOP("&Grid"), {QKeySequence(Qt::CTRL | Qt::Key_2)}))
    , largerTiles(make(QT_TR_NOOP("L&arger Thumbnails"), {QKeySequence(Qt::CTRL | Qt::Key_Plus),
                                                          QKeySequence(Qt::CTRL | Qt::Key_Equal)}))
    , smallerTiles(
              make(QT_TR_NOOP("&Smaller Thumbnails"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}))
    , usualTiles(make(QT_TR_NOOP("&Usual Thumbnails"), {QKeySequence(Qt::CTRL | Qt::Key_0)}))
    , columns(make(QT_TR_NOOP("C&olumns...")))
    , detailsPane(make(QT_TR_NOOP("&Details"), {QKeySequence(Qt::Key_F9)}))
    , nextPane(make(QT_TR_NOOP("&Next Pane"), {QKeySequence(Qt::Key_F6)}))
    , menu(make(QT_TR_NOOP("&Menu"), {QKeySequence(Qt::Key_F10)}))
    , connectAccount(make(QT_TR_NOOP("&Connect a TwelveLabs Account...")))
    , forgetAccount(make(QT_TR_NOOP("&Forget This Account")))
    , workspaces(make(QT_TR_NOOP("Works&paces...")))
    , watchedFolders(make(QT_TR_NOOP("&Watched Folders...")))
    , reportLastBatch(make(QT_TR_NOOP("Of the &Last Batch...")))
    , reportAll(make(QT_TR_NOOP("Of &All Uploads...")))
    , whenDoneNothing(make(QT_TR_NOOP("Do &Nothing")))
    , whenDoneQuit(make(QT_TR_NOOP("&Quit Reeldeck")))
    , whenDoneSleep(make(QT_TR_NOOP("&Put the Computer to Sleep")))
    , showLog(make(QT_TR_NOOP("Show &Log...")))
    , saveDiagnostics(make(QT_TR_NOOP("Save &Diagnostics...")))
    , whatHappened(make(QT_TR_NOOP("What &Happened...")))
    , settings(make(QT_TR_NOOP("&Settings..."), {QKeySequence(Qt::CTRL | Qt::Key_Comma)}))
    , help(make(QT_TR_NOOP("H&elp"), {QKeySequence(Qt::Key_F1)}))
    , shortcuts(make(QT_TR_NOOP("&Keys..."), {QKeySequence(Qt::CTRL | Qt::Key_Question)}))
    , about(make(QT_TR_NOOP("A&bout Reeldeck")))
    , quit(make(QT_TR_NOOP("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}))
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

QAction *Actions::make(const char *words, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(tr(words), this);
    action->setShortcuts(keys);
    m_words.append({action, words});
    return action;
}

void Actions::retranslate()
{
    for (const auto &[action, words] : std::as_const(m_words))
        action->setText(tr(words));
}

/// The list takes the key itself, whatever else it means elsewhere.
QAction *Actions::makeForList(const char *words, const QKeySequence &key)
{
    QAction *action = make(words, {key});
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

QList<QAction *> Actions::windowActions() const
{
    return {uploadFiles,   uploadFolder, uploadUrl,      paste,      filter,      clearFilter,
            exportListing, refresh,      listView,       gridView,   largerTiles, smallerTiles,
            usualTiles,    nextPane,     settings,       help,       shortcuts,   quit,
            menu,          copyNames,    exportSelected, detailsPane};
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
            {list, actionKeys(*refresh), tr("Refresh")},
            {list, key(Qt::Key_Return), tr("Play, or show large")},
            {list, key(Qt::Key_Space), tr("Play or pause")},
            {list, tr("%1, %2", "two keys").arg(key(Qt::Key_Home), key(Qt::Key_End)),
             tr("To the first, the last asset")},
            {list, tr("Letters"), tr("To the next loaded asset whose name begins so")},
            {list, key(Qt::Key_Down), tr("From the filter into the list")},
            {list, native(deleteAssets), tr("Delete the selected assets")},
            {list, native(copyIds), tr("Copy the IDs of the selected assets")},
            {list, native(copyNames), tr("Copy the names of the selected assets")},
            {list, native(selectAll), tr("Select all")},
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
            {window, native(help), tr("Help on what has the focus")},
            {window, native(shortcuts), tr("This list")},
            {window, native(quit), tr("Quit")},
    };
    return entries;
}

} // namespace reeldeck
