#include "desktop/details/usedincontroller.h"

#include "base/humantext.h"
#include "desktop/catalog/selectioncontroller.h"
#include "desktop/window/mainwindow.h"
#include "session/assetrefresher.h"
#include "session/deletion/indexremoval.h"
#include "ui/details/assetdetails.h"
#include "ui/details/usedin.h"
#include "ui/window/messagebar.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

namespace reeldeck {
namespace {

QString indexTitle(const AssetReference &reference)
{
    return displayName(reference.indexName.isEmpty() ? reference.indexId : reference.indexName)
            .left(120);
}

/// Whether indexing it again would be work that was done already.
bool losesWork(const AssetReference &reference)
{
    switch (reference.status.value) {
    case IndexingStatus::Pending:
    case IndexingStatus::Queued:
    case IndexingStatus::Failed:
        return false;
    case IndexingStatus::Indexing:
    case IndexingStatus::Ready:
    case IndexingStatus::Unknown:
        break;
    }
    return true;
}

bool isBeingIndexed(const AssetReference &reference)
{
    return reference.status == IndexingStatus::Pending ||
           reference.status == IndexingStatus::Queued ||
           reference.status == IndexingStatus::Indexing;
}

} // namespace

UsedInController::UsedInController(MainWindow *window, SelectionController *selection,
                                   const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_selection(selection)
    , m_reader(clock)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestTime);
    connect(&m_rest, &QTimer::timeout, this, &UsedInController::ask);
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, [this] {
        if (isSeen())
            ask();
    });
    connect(selection, &SelectionController::changed, this, &UsedInController::onSubjectChanged);
    connect(&m_reader, &AssetUseReader::changed, this, [this] {
        showUse();
        followIndexing();
    });
    connect(window, &MainWindow::visibilityChanged, this, [this](bool isVisible) {
        if (isVisible)
            m_rest.start();
    });
    const UsedIn *section = window->details()->usedIn();
    connect(section, &UsedIn::refreshRequested, this, [this] {
        m_looks = 0;
        ask();
    });
    connect(section, &UsedIn::moreRequested, this, [this] {
        m_reader.readMore();
        showUse();
    });
    connect(section, &UsedIn::removeRequested, this, &UsedInController::askToRemove);
    window->details()->installEventFilter(this);
}

bool UsedInController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == m_window->details())
        m_rest.start(); // what was selected meanwhile
    return QObject::eventFilter(watched, event);
}

void UsedInController::setSession(WorkspaceSession *session)
{
    m_session.follow(session, this, &UsedInController::setClient);
    if (!session || !session->client())
        setClient(nullptr);
}

void UsedInController::setClient(ApiClient *client)
{
    if (m_question)
        m_question->reject(); // its index is another platform's
    m_client = client;
    m_reader.setClient(client);
    m_looks = 0;
    showUse();
    if (client)
        m_rest.start();
}

bool UsedInController::isSeen() const
{
    return m_window->details()->isVisible() && !m_window->isMinimized();
}

void UsedInController::onSubjectChanged()
{
    const std::optional<Asset> asset = m_selection->single();
    const AssetId id = asset ? asset->id : AssetId();
    if (id == m_shown)
        return;
    m_shown = id;
    m_looks = 0;
    m_follow.stop();
    m_reader.clear();
    showUse();
    if (id.isEmpty())
        m_rest.stop();
    else
        m_rest.start();
}

void UsedInController::ask()
{
    if (m_shown.isEmpty() || !m_client || !isSeen())
        return;
    m_rest.stop();
    m_follow.stop();
    m_reader.read(m_shown);
    showUse();
}

void UsedInController::showUse()
{
    UsedIn::Activity activity = UsedIn::Activity::Resting;
    if (!m_client)
        activity = UsedIn::Activity::Offline;
    else if (m_reader.isReading())
        activity = UsedIn::Activity::Reading;
    m_window->details()->usedIn()->showUse(m_reader.use(), activity);
}

void UsedInController::followIndexing()
{
    const QList<AssetReference> &indexes = m_reader.use().indexes;
    if (m_reader.isReading() || m_follow.isActive() ||
        std::none_of(indexes.cbegin(), indexes.cend(), isBeingIndexed))
        return;
    m_follow.start(pollDelay(m_looks++));
}

void UsedInController::askToRemove(const AssetReference &reference)
{
    if (m_question || !m_client)
        return;
    if (!losesWork(reference)) {
        remove(reference);
        return;
    }
    const std::optional<Asset> asset = m_selection->single();
    const QString name = asset ? displayName(asset->filename).left(120) : QString();
    auto *box =
            new QMessageBox(QMessageBox::NoIcon, tr("Remove from Index"),
                            tr("Remove “%1” from the index “%2”?").arg(name, indexTitle(reference)),
                            QMessageBox::NoButton, m_window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("It will no longer be found there. Indexing it again takes time and "
                               "may be charged for. The asset itself stays."));
    QPushButton *keep = box->addButton(tr("Keep in Index"), QMessageBox::RejectRole);
    QPushButton *removal = box->addButton(tr("Remove from Index"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(removal, &QAbstractButton::clicked, this, [this, reference, id = m_shown] {
        if (id == m_shown)
            remove(reference);
    });
    m_question = box;
    box->open();
}

void UsedInController::remove(const AssetReference &reference)
{
    if (!m_client)
        return;
    const std::optional<Asset> asset = m_selection->single();
    m_window->messageBar()->withdraw(MessageBar::Source::References);
    m_window->details()->usedIn()->setRemoving(reference, true);
    // It ends with the client.
    auto *removal = new IndexRemoval(m_client, {reference}, m_client);
    connect(removal, &IndexRemoval::finished, this,
            [this, removal, reference, id = m_shown,
             name = asset ? displayName(asset->filename) : QString()](const Result<void> &result) {
                removal->deleteLater();
                onRemoved(id, name, reference, result);
            });
    removal->start();
}

void UsedInController::onRemoved(const AssetId &id, const QString &name,
                                 const AssetReference &reference, const Result<void> &result)
{
    if (id == m_shown)
        m_window->details()->usedIn()->setRemoving(reference, false);
    if (!result) {
        m_window->messageBar()->showMessage(
                MessageBar::Source::References, MessageBar::Severity::Warning,
                tr("“%1” was not removed from the index “%2”. %3", "name, index, reason")
                        .arg(name, indexTitle(reference), result.error().message),
                result.error().details());
        return;
    }
    if (id == m_shown)
        m_reader.drop(reference);
    m_window->statusBar()->showMessage(
            tr("“%1” was removed from the index “%2”.").arg(name, indexTitle(reference)), 10'000);
}

} // namespace reeldeck
