#include "desktop/help/helptopics.h"

#include "ui/assets/assetview.h"
#include "ui/deletion/confirmdeletedialog.h"
#include "ui/deletion/conflictdialog.h"
#include "ui/deletion/deletionlogdialog.h"
#include "ui/deletion/deletionsummarydialog.h"
#include "ui/details/assetdetails.h"
#include "ui/details/jsonwindow.h"
#include "ui/details/usedin.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/dialogs/filterdialog.h"
#include "ui/dialogs/logwindow.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/workspacesdialog.h"
#include "ui/help/helppages.h"
#include "ui/player/playerstage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/transfers/transfercandidatesdialog.h"
#include "ui/transfers/transferdetailsdialog.h"
#include "ui/transfers/transferspanel.h"
#include "ui/transfers/uploadreviewdialog.h"
#include "ui/transfers/urluploaddialog.h"
#include "ui/transfers/watchedfoldersdialog.h"
#include "ui/window/chipsbar.h"
#include "ui/window/emptystate.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/undobar.h"

namespace reeldeck {
namespace {

struct HelpTopic
{
    const QMetaObject *place;
    const char *page;
};

const HelpTopic HelpTopics[] = {{&AssetView::staticMetaObject, "finding"},
                                {&ChipsBar::staticMetaObject, "finding"},
                                {&MainToolBar::staticMetaObject, "finding"},
                                {&FilterDialog::staticMetaObject, "finding"},
                                {&ColumnsDialog::staticMetaObject, "finding"},
                                {&EmptyState::staticMetaObject, "start"},
                                {&UrlUploadDialog::staticMetaObject, "adding"},
                                {&UploadReviewDialog::staticMetaObject, "adding"},
                                {&WatchedFoldersDialog::staticMetaObject, "adding"},
                                {&TransfersPanel::staticMetaObject, "transfers"},
                                {&TransferDetailsDialog::staticMetaObject, "transfers"},
                                {&TransferCandidatesDialog::staticMetaObject, "transfers"},
                                {&UsedIn::staticMetaObject, "uses"},
                                {&PlayerStage::staticMetaObject, "preview"},
                                {&AssetDetails::staticMetaObject, "preview"},
                                {&JsonWindow::staticMetaObject, "preview"},
                                {&ConfirmDeleteDialog::staticMetaObject, "deleting"},
                                {&ConflictDialog::staticMetaObject, "deleting"},
                                {&DeletionSummaryDialog::staticMetaObject, "deleting"},
                                {&DeletionLogDialog::staticMetaObject, "deleting"},
                                {&UndoBar::staticMetaObject, "deleting"},
                                {&ConnectDialog::staticMetaObject, "workspaces"},
                                {&WorkspacesDialog::staticMetaObject, "workspaces"},
                                {&SettingsDialog::staticMetaObject, "settings"},
                                {&LogWindow::staticMetaObject, "troubleshooting"},
                                {&ShortcutsDialog::staticMetaObject, "keys"}};

} // namespace

QString helpPageFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const HelpTopic &topic : HelpTopics) {
            if (widget->metaObject()->inherits(topic.place))
                return QString::fromLatin1(topic.page);
        }
    }
    return helpPageIds().first();
}

} // namespace reeldeck
