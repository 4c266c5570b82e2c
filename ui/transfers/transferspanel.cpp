#include "ui/transfers/transferspanel.h"

#include "domain/transfertext.h"
#include "ui/basics/toolbarrows.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transferfacts.h"
#include "ui/transfers/transferselection.h"
#include "ui_transferspanel.h"

#include <QAbstractItemModel>
#include <QFocusEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace reeldeck {

using namespace std::chrono_literals;

namespace {

constexpr int RowsAtLeast = 1; // in a low window; the splitter usually leaves it more

} // namespace

TransfersPanel::TransfersPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TransfersPanel>())
    , m_delegate(new TransferDelegate(this))
    , m_order(new TransferOrder(this))
{
    m_ui->setupUi(this);
    theme::setTextStyle(m_ui->title, theme::Text::Strong);
    m_ui->summary->setForegroundRole(QPalette::PlaceholderText);
    m_ui->collapse->setIconSize({14, 14});
    connectLinks();
    connectList();
    watchOrder();
    m_update.setSingleShot(true);
    const auto item = [this](QWidget *widget) {
        return m_ui->header->itemAt(m_ui->header->indexOf(widget));
    };
    m_rows = std::make_unique<ToolBarRows>(
            m_ui->layout, m_ui->header,
            QList<QLayoutItem *>{item(m_ui->title), item(m_ui->summary), item(m_ui->collapse)});
    m_update.setInterval(50ms);
    connect(&m_update, &QTimer::timeout, this, &TransfersPanel::updateFromModel);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &TransfersPanel::tellVisibleRows);
    setCounts({});
    setCollapsed(false);
    updateFromModel();
}

void TransfersPanel::connectLinks()
{
    const std::pair<QAbstractButton *, TransferCommand> links[] = {
            {m_ui->pauseAll, TransferCommand::Pause},
            {m_ui->resumeAll, TransferCommand::Resume},
            {m_ui->retryFailed, TransferCommand::Retry},
            {m_ui->cancelAll, TransferCommand::Cancel},
            {m_ui->clearFinished, TransferCommand::Remove},
    };
    for (const auto &[link, command] : links) {
        connect(link, &QAbstractButton::clicked, this,
                [this, command = command] { emit allRequested(command); });
    }
    connect(m_ui->collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    connect(m_ui->fold, &QPushButton::clicked, this, [this] { setFoldedByPerson(!isFolded()); });
}

void TransfersPanel::connectList()
{
    TransferList *list = m_ui->list;
    list->setItemDelegate(m_delegate);
    list->setModel(m_order);
    // The panel's own ground shows through.
    list->viewport()->setAutoFillBackground(false);
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
    connect(m_delegate, &TransferDelegate::triggered, this,
            [this](TransferCommand command, const QModelIndex &index) {
                request(command, {m_ui->list->idAt(index.row())});
            });
    connect(m_delegate, &TransferDelegate::hoverChanged, list,
            qOverload<const QModelIndex &>(&QAbstractItemView::update));
    connect(list, &TransferList::commandRequested, this, &TransfersPanel::carryOut);
    connect(list, &TransferList::moveRequested, this, &TransfersPanel::move);
    connect(list, &TransferList::menuRequested, this, &TransfersPanel::showMenu);
    const auto lookAgain = [this] {
        m_look.start(0);
    };
    connect(list->verticalScrollBar(), &QAbstractSlider::valueChanged, this, lookAgain);
    connect(list->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, lookAgain);
}

TransfersPanel::~TransfersPanel() = default;

void TransfersPanel::setModel(QAbstractItemModel *model)
{
    m_model = model;
    m_foldedByPerson.reset();
    m_order->setSourceModel(model);
    updateFromModel();
}

void TransfersPanel::watchOrder()
{
    using Model = QAbstractItemModel;
    const auto soon = [this] {
        if (!m_update.isActive())
            m_update.start();
    };
    // The first row must show at once, and the panel must go with the last.
    connect(m_order, &Model::rowsInserted, this, [this, soon] {
        if (isHidden())
            updateFromModel();
        else
            soon();
    });
    connect(m_order, &Model::rowsRemoved, this, soon);
    const auto lookAgain = [this] {
        m_look.start(0);
    };
    for (auto changed : {&Model::rowsInserted, &Model::rowsRemoved})
        connect(m_order, changed, this, lookAgain);
    connect(m_order, &Model::layoutChanged, this, [this] {
        m_look.start(0);
        if (std::exchange(m_followMoved, false))
            m_ui->list->scrollTo(m_ui->list->currentIndex());
    });
    connect(m_order, &Model::modelReset, this, &TransfersPanel::updateFromModel);
    connect(m_order, &Model::modelReset, this, lookAgain);
    connect(m_order, &TransferOrder::finishedCountChanged, this, soon);
}

void TransfersPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const QString summary = m_ui->summary->text();
    m_ui->retranslateUi(this);
    m_ui->summary->setText(summary);
    setCollapsed(m_collapsed);
    m_ui->list->viewport()->update();
}

void TransfersPanel::updateFromModel()
{
    if (!m_model || m_model->rowCount() == 0)
        m_foldedByPerson.reset();
    updateFold();
    fitHeight();
    setVisible(m_model && m_model->rowCount() > 0);
}

bool TransfersPanel::isFolded() const
{
    return m_order->isFolded();
}

void TransfersPanel::setFoldedByPerson(bool folded)
{
    m_foldedByPerson = folded;
    updateFromModel();
}

void TransfersPanel::updateFold()
{
    const int finished = m_order->finishedCount();
    const bool areMany = finished > FewFinished;
    m_order->setFolded(finished > 0 && m_foldedByPerson.value_or(areMany));
    const bool folded = isFolded();
    m_ui->fold->setVisible(!m_collapsed && (folded || areMany));
    const QString count = tr("%Ln finished", "uploads", int(finished));
    m_ui->fold->setText(folded ? count : tr("Hide what is finished"));
    m_ui->fold->setToolTip(folded ? tr("Show what is finished") : QString());
    m_ui->fold->setAccessibleName(folded ? tr("Show %Ln finished uploads", nullptr, int(finished))
                                         : m_ui->fold->text());
    m_ui->fold->setIcon(
            theme::icon(folded ? QStringLiteral("chevron-right") : QStringLiteral("chevron"),
                        theme::Tone::Muted));
}

void TransfersPanel::setCounts(const Counts &counts)
{
    m_ui->pauseAll->setVisible(counts.pausable > 0);
    m_ui->resumeAll->setVisible(counts.paused > 0);
    m_ui->retryFailed->setVisible(counts.failed > 0);
    m_ui->cancelAll->setVisible(counts.open > 0);
    m_ui->clearFinished->setVisible(counts.finished > 0);
}

void TransfersPanel::fitHeight()
{
    const int rows = m_order->rowCount();
    const QMargins margins = layout()->contentsMargins();
    int header = m_rows->height() + margins.top() + margins.bottom();
    if (!m_ui->fold->isHidden())
        header += m_ui->foldRow->sizeHint().height();
    const int row = rows > 0 ? m_ui->list->sizeHintForRow(0) : 0;
    m_ui->list->setMinimumHeight(row * std::min(rows, RowsAtLeast));
    m_ui->list->setVisible(!m_collapsed && rows > 0);
    // No higher than its rows, so that a splitter never shows an empty half.
    const qint64 all = m_collapsed ? 0 : qint64(row) * rows;
    const int full = int(std::min<qint64>(header + all, QWIDGETSIZE_MAX));
    if (full == maximumHeight())
        return;
    setMaximumHeight(full);
    emit fullHeightChanged(full);
}

void TransfersPanel::tellVisibleRows()
{
    QList<TransferId> ids;
    const QRect seen = m_ui->list->viewport()->rect();
    const QModelIndex first = m_ui->list->indexAt(seen.topLeft());
    const QModelIndex last = m_ui->list->indexAt(seen.bottomLeft());
    const int end = last.isValid() ? last.row() : m_order->rowCount() - 1;
    for (int row = first.isValid() ? first.row() : 0; row <= end; ++row)
        ids.append(m_ui->list->idAt(row));
    emit visibleChanged(ids);
}

void TransfersPanel::setRemovable(bool removable)
{
    m_delegate->setRemovable(removable);
    m_ui->list->viewport()->update();
}

void TransfersPanel::setSummary(const QString &text)
{
    m_ui->summary->setText(text);
}

bool TransfersPanel::isCollapsed() const
{
    return m_collapsed;
}

void TransfersPanel::setCollapsed(bool collapsed)
{
    const bool changed = m_collapsed != collapsed;
    m_collapsed = collapsed;
    updateFold();
    fitHeight();
    const QString words = collapsed ? tr("Show transfers") : tr("Hide transfers");
    m_ui->collapse->setToolTip(words);
    m_ui->collapse->setAccessibleName(words);
    m_ui->collapse->setIcon(
            theme::icon(collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron"),
                        theme::Tone::Muted));
    if (changed)
        emit collapsedChanged(collapsed);
}

TransferSelection TransfersPanel::selection() const
{
    if (!m_model)
        return {};
    return transferSelection(m_order, m_ui->list->selectedRows(), m_delegate->isRemovable());
}

void TransfersPanel::request(TransferCommand command, const QList<TransferId> &ids)
{
    if (!ids.isEmpty())
        emit requested(command, ids);
}

void TransfersPanel::carryOut(TransferList::Command command)
{
    const QList<int> rows = m_ui->list->selectedRows();
    const TransferSelection selected = selection();
    const auto moveTo = [this](int row) {
        m_followMoved = row >= 0;
        if (row >= 0)
            move(row);
    };
    switch (command) {
    case TransferList::Command::PauseOrResume: {
        const QList<TransferId> pausable = selected.idsFor(TransferCommand::Pause);
        if (!pausable.isEmpty())
            request(TransferCommand::Pause, pausable);
        else
            request(TransferCommand::Resume, selected.idsFor(TransferCommand::Resume));
        return;
    }
    case TransferList::Command::Answer:
        answer(selected);
        return;
    case TransferList::Command::Details:
        if (m_ui->list->currentIndex().isValid())
            emit detailsRequested(sourceOf(m_ui->list->currentIndex()));
        return;
    case TransferList::Command::Remove:
        request(TransferCommand::Cancel, selected.idsFor(TransferCommand::Cancel));
        request(TransferCommand::Remove, selected.idsFor(TransferCommand::Remove));
        return;
    case TransferList::Command::MoveUp:
        moveTo(rowAbove(rows));
        return;
    case TransferList::Command::MoveDown:
        moveTo(rowBelow(rows, m_order->rowCount()));
        return;
    case TransferList::Command::MoveToTop:
        moveTo(0);
        return;
    case TransferList::Command::MoveToBottom:
        moveTo(m_order->rowCount());
        return;
    }
}

void TransfersPanel::answer(const TransferSelection &selected)
{
    const QList<TransferId> again = selected.idsFor(TransferCommand::Retry);
    const QList<TransferId> doubtful = selected.idsFor(TransferCommand::Answer);
    if (selected.single.isValid() && !doubtful.isEmpty())
        request(TransferCommand::Answer, doubtful);
    else if (!again.isEmpty())
        request(TransferCommand::Retry, again);
    else if (selected.single.isValid())
        emit detailsRequested(sourceOf(selected.single));
}

void TransfersPanel::move(int row)
{
    const QList<TransferId> ids = selection().ids;
    if (!ids.isEmpty() && m_model)
        emit moveRequested(ids, before(row));
}

/// Only among those that wait the order means something: above them is the first place, below them
/// the last.
TransferId TransfersPanel::before(int row) const
{
    const QList<int> selected = m_ui->list->selectedRows();
    const int count = m_order->rowCount();
    while (row < count && m_order->groupOf(row) < TransferGroup::Waiting)
        ++row;
    row = nextUnselected(selected, row, count);
    const bool isWaiting = row < count && m_order->groupOf(row) == TransferGroup::Waiting;
    return isWaiting ? m_ui->list->idAt(row) : TransferId{};
}

QModelIndex TransfersPanel::sourceOf(const QModelIndex &index) const
{
    return m_order->mapToSource(index);
}

void TransfersPanel::showMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    const TransferSelection selected = selection();
    if (!index.isValid() || selected.ids.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (selected.single.isValid())
        fillMenuForOne(menu, selected.single);
    fillMenuOfPlaces(menu, selected);
    fillMenuOfActions(menu, selected);
    menu->popup(globalPosition);
}

void TransfersPanel::fillMenuForOne(QMenu *menu, const QModelIndex &index)
{
    const auto transfer = index.data(TransferValueRole).value<Transfer>();
    const QPersistentModelIndex row(sourceOf(index));
    if (transfer.phase == TransferPhase::NeedsYou) {
        menu->addAction(transferCommandText(TransferCommand::Answer), this,
                        [this, id = transfer.id] { request(TransferCommand::Answer, {id}); });
    }
    menu->addAction(tr("Details..."), this, [this, row] { emit detailsRequested(row); });
    if (isFetched(transfer)) {
        menu->addAction(tr("Copy Details"), this,
                        [this, transfer] { emit copyRequested(transferDetails(transfer)); });
    }
    if (!transfer.assetId.isEmpty()) {
        menu->addAction(tr("Show in List"), this,
                        [this, id = transfer.assetId] { emit showInListRequested(id); });
    }
    if (!transfer.request.path.isEmpty()) {
        menu->addAction(tr("Show in Folder"), this,
                        [this, path = transfer.request.path] { emit showInFolderRequested(path); });
    }
    menu->addSeparator();
}

void TransfersPanel::fillMenuOfPlaces(QMenu *menu, const TransferSelection &selected)
{
    if (m_order->rowCount() <= selected.ids.size())
        return;
    if (!selected.waiting.isEmpty()) {
        menu->addAction(
                transferCommandText(TransferCommand::UploadNext), this,
                [this, ids = selected.waiting] { request(TransferCommand::UploadNext, ids); });
    }
    menu->addAction(tr("Move to Top"), this,
                    [this, ids = selected.ids] { emit moveRequested(ids, before(0)); });
    menu->addAction(tr("Move to Bottom"), this,
                    [this, ids = selected.ids] { emit moveRequested(ids, TransferId{}); });
    menu->addSeparator();
}

void TransfersPanel::fillMenuOfActions(QMenu *menu, const TransferSelection &selected)
{
    for (auto it = selected.possible.cbegin(); it != selected.possible.cend(); ++it) {
        if (it.key() == TransferCommand::Answer)
            continue;
        menu->addAction(menuText(it.key(), int(it->size())), this,
                        [this, command = it.key(), ids = *it] { request(command, ids); });
    }
}

void TransfersPanel::arrangeHeader()
{
    const QMargins margins = m_ui->header->contentsMargins();
    m_rows->arrange(width() - margins.left() - margins.right());
    fitHeight();
}

QSize TransfersPanel::minimumSizeHint() const
{
    const QMargins margins = m_ui->header->contentsMargins();
    return {m_rows->minimumWidth() + margins.left() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

bool TransfersPanel::event(QEvent *event)
{
    // A button came or went.
    if (event->type() == QEvent::LayoutRequest)
        arrangeHeader();
    return QWidget::event(event);
}

/// Whoever has the keyboard for the panel shows it. No focus proxy: Tab would go to that one in place
/// of the panel, past the buttons of the header.
void TransfersPanel::focusInEvent(QFocusEvent *event)
{
    QWidget *shown = m_collapsed ? static_cast<QWidget *>(m_ui->collapse) : m_ui->list;
    shown->setFocus(event->reason());
}

void TransfersPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

bool TransfersPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->list->viewport() && event->type() == QEvent::Leave)
        m_delegate->clearHover();
    if (watched == m_ui->list->viewport() && event->type() == QEvent::Resize)
        m_look.start(0);
    if (watched == m_ui->list &&
        (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_ui->list->viewport()->update();
    return QWidget::eventFilter(watched, event);
}

void TransfersPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, 0, width(), 1, theme::color(theme::Tone::Line));
}

} // namespace reeldeck
