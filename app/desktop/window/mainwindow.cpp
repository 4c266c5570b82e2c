#include "desktop/window/mainwindow.h"

#include "desktop/window/actions.h"
#include "desktop/window/panefolding.h"
#include "ui/assets/assetview.h"
#include "ui/basics/enterkey.h"
#include "ui/basics/fitarea.h"
#include "ui/details/assetdetails.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transferspanel.h"
#include "ui/window/chipsbar.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/emptystate.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"
#include "ui/window/offerbar.h"
#include "ui/window/undobar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QIcon>
#include <QLabel>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace reeldeck {
namespace {

/// What a drag brings; nothing when it is none of ours: text about other things, or rows of our own
/// list.
DroppedItems draggedSources(const QDropEvent &event)
{
    if (event.source())
        return {};
    const DroppedItems sources = sourcesFromMime(*event.mimeData());
    return event.mimeData()->hasUrls() || looksUploadable(sources) ? sources : DroppedItems();
}

constexpr QSize UsualSize{1440, 900};
/// What a window manager usually adds to a window's own size, in logical pixels.
constexpr QSize FrameRoom{16, 40};

/// With its frame nine tenths of what the screen has free, at most.
QSize firstSize(const QSize &available)
{
    return UsualSize.boundedTo(available * 0.9 - FrameRoom);
}

/// As high as what is in it, and scrolling in a window that is too low for that.
FitArea *makeFitArea()
{
    auto *area = new FitArea;
    auto *layout = new QVBoxLayout(area->widget());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    area->setSizePolicy(policy);
    return area;
}

QLabel *plainLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setContentsMargins(theme::Unit, 0, theme::Unit, 0);
    return label;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(new Actions(this))
    , m_toolBar(new MainToolBar)
    , m_assetView(new AssetView)
    , m_chipsBar(new ChipsBar)
    , m_loadAllBar(new OfferBar)
    , m_selectionBar(new OfferBar)
    , m_exportBar(new OfferBar)
    , m_deletionBar(new OfferBar)
    , m_streamAgainBar(new OfferBar)
    , m_emptyState(new EmptyState)
    , m_details(new AssetDetails)
    , m_transfers(new TransfersPanel)
    , m_messageBar(new MessageBar)
    , m_undoBar(new UndoBar)
    , m_dropOverlay(nullptr)
    , m_countLabel(plainLabel(QStringLiteral("countLabel")))
    , m_connectionLabel(plainLabel(QStringLiteral("connectionLabel")))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Reeldeck"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/reeldeck.svg")));
    setAcceptDrops(true);
    resize(firstSize(screen()->availableGeometry().size()));
    addActions(m_actions->windowActions());
    m_toolBar->setUploadActions({m_actions->uploadFiles, m_actions->uploadFolder,
                                 m_actions->uploadUrl, m_actions->paste});
    m_toolBar->setDeleteAction(m_actions->deleteAssets);
    m_toolBar->setKeys({m_actions->uploadFiles->shortcut(), m_actions->filter->shortcut(),
                        m_actions->listView->shortcut(), m_actions->gridView->shortcut(),
                        m_actions->detailsPane->shortcut(), m_actions->refresh->shortcut(),
                        m_actions->menu->shortcut()});
    new EnterKey(this);

    m_panes = new QSplitter(Qt::Horizontal);
    m_panes->setObjectName(QStringLiteral("panes"));
    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(makeListColumn());
    m_panes->addWidget(m_details);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 0);
    m_folding = new PaneFolding(m_panes, m_listColumn, m_details, this);

    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolBar);
    layout->addWidget(m_panes, 1);
    setCentralWidget(central);
    wireFolding();
    setTabs();

    statusBar()->addWidget(m_countLabel);
    statusBar()->addPermanentWidget(m_connectionLabel);

    m_dropOverlay = new DropOverlay(this);
    m_dropOverlay->hide();
    m_emptyState->hide();
}

void MainWindow::wireFolding()
{
    QAction *action = m_actions->detailsPane;
    connect(action, &QAction::triggered, m_folding, &PaneFolding::showDetails);
    connect(m_toolBar, &MainToolBar::detailsToggled, m_folding, &PaneFolding::showDetails);
    connect(m_folding, &PaneFolding::detailsShown, action, &QAction::setChecked);
    connect(m_folding, &PaneFolding::detailsShown, m_toolBar, &MainToolBar::setDetailsShown);
    // Queued: the panes fold while the layout goes through its items, and one that leaves it then ends
    // the program.
    connect(m_folding, &PaneFolding::arranged, this, &MainWindow::placeMessageBar,
            Qt::QueuedConnection);
    connect(m_folding, &PaneFolding::listEntered, this, [this] {
        QWidget *shown = showsEmptyState() ? static_cast<QWidget *>(m_emptyState) : m_assetView;
        shown->setFocus(Qt::OtherFocusReason);
    });
    // Before whoever gives the details the keyboard: nothing hidden can have it.
    connect(m_assetView, &AssetView::activated, m_folding, [this] {
        if (m_folding->isNarrow())
            m_folding->showDetails(true);
    });
}

/// Below the list, where a bar that comes covers the last rows and moves nothing. While the details
/// have the list's place, below those.
void MainWindow::placeMessageBar()
{
    const bool isHidden = m_messageBar->isHidden();
    if (m_listColumn->isHidden())
        centralWidget()->layout()->addWidget(m_messageBar);
    else
        m_bars->addWidget(m_messageBar);
    m_messageBar->setHidden(isHidden);
}

/// Tab goes the way that the eye goes.
void MainWindow::setTabs()
{
    m_chipsBar->setTabsAfter(m_toolBar->lastTab());
    QWidget *before = m_chipsBar->lastTab();
    for (QWidget *next : m_assetView->tabs()) {
        setTabOrder(before, next);
        before = next;
    }
}

QWidget *MainWindow::makeListColumn()
{
    auto *upper = new QWidget;
    auto *layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    FitArea *chips = makeFitArea();
    chips->widget()->layout()->addWidget(m_chipsBar);
    layout->addWidget(chips);
    layout->addWidget(m_assetView, 1);
    layout->addWidget(m_emptyState, 1);
    // Below the list: a bar that comes pushes nothing from under the pointer.
    FitArea *bars = makeFitArea();
    m_bars = bars->widget()->layout();
    const QList<NoticeBar *> noticeBars{m_loadAllBar,  m_selectionBar,   m_exportBar,
                                        m_deletionBar, m_streamAgainBar, m_messageBar};
    for (NoticeBar *bar : noticeBars) {
        m_bars->addWidget(bar);
        bar->setHeirs({m_assetView, m_emptyState});
    }
    m_undoBar->setHeirs({m_assetView, m_emptyState});
    layout->addWidget(bars);
    layout->addWidget(m_undoBar);
    m_messageBar->hide();
    m_undoBar->hide();

    m_listColumn = new QSplitter(Qt::Vertical);
    m_listColumn->setObjectName(QStringLiteral("listColumn"));
    m_listColumn->setChildrenCollapsible(false);
    m_listColumn->addWidget(upper);
    m_listColumn->addWidget(m_transfers);
    m_listColumn->setStretchFactor(0, 1);
    m_listColumn->setStretchFactor(1, 0);
    connect(m_transfers, &TransfersPanel::fullHeightChanged, this, &MainWindow::fitTransfers);
    connect(m_listColumn, &QSplitter::splitterMoved, this,
            [this] { m_transfersHeight = m_listColumn->sizes().last(); });
    return m_listColumn;
}

void MainWindow::fitTransfers(int fullHeight)
{
    const QList<int> sizes = m_listColumn->sizes();
    // The list keeps the larger part of a low window.
    const int height = std::min({fullHeight, m_transfersHeight, m_listColumn->height() / 2});
    m_listColumn->setSizes({sizes.first() + sizes.last() - height, height});
}

void MainWindow::showEmptyState(bool show)
{
    if (show == showsEmptyState())
        return;
    // The keyboard stays in the middle of the window when what had it goes.
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *leaving = show ? static_cast<QWidget *>(m_assetView) : m_emptyState;
    const bool hadFocus = focus && (focus == leaving || leaving->isAncestorOf(focus));
    m_emptyState->setVisible(show);
    m_assetView->setVisible(!show);
    m_chipsBar->setIdleTextShown(!show);
    m_details->setInviting(!show);
    if (hadFocus)
        (show ? static_cast<QWidget *>(m_emptyState) : m_assetView)->setFocus();
}

bool MainWindow::showsEmptyState() const
{
    return !m_emptyState->isHidden();
}

void MainWindow::setCountText(const QString &text)
{
    m_countLabel->setText(text);
}

void MainWindow::setConnectionText(const QString &text)
{
    m_connectionLabel->setText(text);
}

QByteArray MainWindow::panesState() const
{
    return m_folding->state();
}

bool MainWindow::restorePanes(const QByteArray &panes)
{
    return m_folding->restore(panes);
}

void MainWindow::focusNextPane()
{
    const std::array<QWidget *, 4> panes{m_toolBar, m_assetView, m_details, m_transfers};
    const QWidget *focus = QApplication::focusWidget();
    std::size_t current = panes.size() - 1;
    for (std::size_t i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            current = i;
    }
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget *pane = panes[(current + step) % panes.size()];
        // In a narrow window list and details stand in each other's place.
        if (m_folding->isNarrow() && pane == m_details)
            m_folding->showDetails(true);
        else if (pane == m_assetView || pane == m_transfers)
            m_folding->showList();
        if (!pane->isVisible())
            continue;
        if (pane == m_toolBar)
            m_toolBar->focusFilter();
        else if (pane == m_details)
            m_details->enterByKey();
        else
            pane->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const DroppedItems sources = draggedSources(*event);
    if (sources.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dragEntered(sources);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    QMainWindow::dragLeaveEvent(event);
    emit dragLeft();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const DroppedItems sources = draggedSources(*event);
    if (sources.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    emit dropped(sources);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    emit closeRequested();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        // Once what stands in the window has been told, too.
        QMetaObject::invokeMethod(this, &MainWindow::languageChanged, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::WindowStateChange)
        emit visibilityChanged(isVisible() && !isMinimized());
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange)
        emit inFrontChanged(isActiveWindow() && isVisible() && !isMinimized());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Of the native window, before any widget: one look at each event of this window only.
    switch (event->type()) {
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::KeyPress:
        if (watched == windowHandle())
            emit personActed();
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    windowHandle()->installEventFilter(this); // installing again moves it, and does no more
    emit visibilityChanged(!isMinimized());
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    emit visibilityChanged(false);
    emit inFrontChanged(false);
}

} // namespace reeldeck
