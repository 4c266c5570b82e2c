#include "ui/widgets/transferspanel.h"

#include "ui/widgets/theme.h"
#include "ui_transferspanel.h"

#include <QAbstractItemModel>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace reeldeck {

using namespace std::chrono_literals;

namespace {

constexpr int RowsAtLeast = 3;

UploadId idAt(const QModelIndex &index)
{
    return UploadId(index.data(TransferIdRole).toLongLong());
}

TransferPhase phaseAt(const QModelIndex &index)
{
    return TransferPhase(index.data(TransferPhaseRole).toInt());
}

} // namespace

TransfersPanel::TransfersPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TransfersPanel>())
    , m_delegate(new TransferDelegate(this))
{
    m_ui->setupUi(this);
    theme::setTextStyle(m_ui->title, theme::Text::Strong);
    m_ui->summary->setForegroundRole(QPalette::PlaceholderText);
    m_ui->collapse->setIconSize({14, 14});
    m_ui->list->setItemDelegate(m_delegate);
    // The panel's own ground shows through.
    m_ui->list->viewport()->setAutoFillBackground(false);
    m_ui->list->installEventFilter(this);
    m_ui->list->viewport()->installEventFilter(this);
    connect(m_delegate, &TransferDelegate::triggered, this, &TransfersPanel::request);
    connect(m_delegate, &TransferDelegate::hoverChanged, m_ui->list,
            qOverload<const QModelIndex &>(&QAbstractItemView::update));
    connect(m_ui->list, &QWidget::customContextMenuRequested, this,
            &TransfersPanel::showContextMenu);
    connect(m_ui->pauseAll, &QPushButton::clicked, this, &TransfersPanel::pauseAllRequested);
    connect(m_ui->resumeAll, &QPushButton::clicked, this, &TransfersPanel::resumeAllRequested);
    connect(m_ui->retryFailed, &QPushButton::clicked, this, &TransfersPanel::retryFailedRequested);
    connect(m_ui->clearFinished, &QPushButton::clicked, this,
            &TransfersPanel::clearFinishedRequested);
    connect(m_ui->collapse, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    // Progress comes many times a second; which buttons make sense changes rarely.
    m_update.setSingleShot(true);
    m_update.setInterval(50ms);
    connect(&m_update, &QTimer::timeout, this, &TransfersPanel::updateFromModel);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &TransfersPanel::tellVisibleRows);
    const auto lookAgain = [this] {
        m_look.start(0);
    };
    connect(m_ui->list->verticalScrollBar(), &QAbstractSlider::valueChanged, this, lookAgain);
    connect(m_ui->list->verticalScrollBar(), &QAbstractSlider::rangeChanged, this, lookAgain);
    setCollapsed(false);
    updateFromModel();
}

TransfersPanel::~TransfersPanel() = default;

void TransfersPanel::setModel(QAbstractItemModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    const QItemSelectionModel *before = m_ui->list->selectionModel();
    m_ui->list->setModel(model);
    delete before;
    if (model)
        watchModel(model);
    updateFromModel();
}

void TransfersPanel::watchModel(QAbstractItemModel *model)
{
    const auto soon = [this] {
        if (!m_update.isActive())
            m_update.start();
    };
    // The first row must show at once, and the panel must go with the last.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, soon] {
        if (isHidden())
            updateFromModel();
        else
            soon();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, soon);
    const auto lookAgain = [this] {
        m_look.start(0);
    };
    for (auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, lookAgain);
    connect(model, &QAbstractItemModel::layoutChanged, this, lookAgain);
    connect(model, &QAbstractItemModel::modelReset, this, &TransfersPanel::updateFromModel);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [soon](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty() || roles.contains(TransferPhaseRole))
                    soon();
            });
}

void TransfersPanel::updateFromModel()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    bool pausable = false, paused = false, failed = false, finished = false;
    for (int row = 0; row < rows; ++row) {
        const TransferPhase phase = phaseAt(m_model->index(row, 0));
        pausable |= transferActions(phase, false).contains(TransferAction::Pause);
        paused |= phase == TransferPhase::Paused;
        failed |= phase == TransferPhase::Failed;
        finished |= isFinal(phase);
    }
    m_ui->pauseAll->setVisible(pausable);
    m_ui->resumeAll->setVisible(paused);
    m_ui->retryFailed->setVisible(failed);
    m_ui->clearFinished->setVisible(finished);
    fitHeight();
    setVisible(rows > 0);
}

void TransfersPanel::fitHeight()
{
    const int rows = m_model ? m_model->rowCount() : 0;
    const QMargins margins = layout()->contentsMargins();
    const int header = m_ui->header->sizeHint().height() + margins.top() + margins.bottom();
    const int row = rows > 0 ? m_ui->list->sizeHintForRow(0) : 0;
    m_ui->list->setMinimumHeight(row * std::min(rows, RowsAtLeast));
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
    const int rows = m_model ? m_model->rowCount() : 0;
    const QRect seen = m_ui->list->viewport()->rect();
    const QModelIndex first = m_ui->list->indexAt(seen.topLeft());
    const QModelIndex last = m_ui->list->indexAt(seen.bottomLeft());
    emit visibleRowsChanged(first.isValid() ? first.row() : 0,
                            last.isValid() ? last.row() : rows - 1);
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
    m_ui->list->setVisible(!collapsed);
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

void TransfersPanel::request(TransferAction action, UploadId id)
{
    switch (action) {
    case TransferAction::Pause:
        emit pauseRequested(id);
        return;
    case TransferAction::Resume:
        emit resumeRequested(id);
        return;
    case TransferAction::Retry:
        emit retryRequested(id);
        return;
    case TransferAction::Cancel:
        emit cancelRequested(id);
        return;
    case TransferAction::Remove:
        emit removeRequested(id);
        return;
    }
}

bool TransfersPanel::requestFromKey(int key)
{
    const QModelIndex index = m_ui->list->currentIndex();
    if (!index.isValid())
        return false;
    const QList<TransferAction> possible =
            transferActions(phaseAt(index), m_delegate->isRemovable());
    const auto tryAction = [&](TransferAction action) {
        if (possible.contains(action))
            request(action, idAt(index));
    };
    switch (key) {
    case Qt::Key_Space:
        tryAction(TransferAction::Pause);
        tryAction(TransferAction::Resume);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tryAction(TransferAction::Retry);
        return true;
    case Qt::Key_Delete:
        tryAction(TransferAction::Cancel);
        tryAction(TransferAction::Remove);
        return true;
    default:
        return false;
    }
}

void TransfersPanel::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_ui->list->indexAt(position);
    if (!index.isValid())
        return;
    const auto transfer = index.data(TransferValueRole).value<Transfer>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TransferAction action : transferActions(transfer.phase, m_delegate->isRemovable())) {
        menu->addAction(transferActionText(action), this,
                        [this, action, id = transfer.id] { request(action, id); });
    }
    if (transfer.error) {
        menu->addSeparator();
        menu->addAction(tr("Copy details"), this,
                        [this, id = transfer.id] { emit detailsCopyRequested(id); });
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_ui->list->viewport()->mapToGlobal(position));
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
    if (watched != m_ui->list)
        return QWidget::eventFilter(watched, event);
    const bool isKey =
            event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Del and Space mean other things in the rest of the window.
        const bool ours = key->key() == Qt::Key_Space || key->key() == Qt::Key_Delete ||
                          key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (ours && m_ui->list->currentIndex().isValid()) {
            event->accept();
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    return requestFromKey(key->key()) || QWidget::eventFilter(watched, event);
}

void TransfersPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, 0, width(), 1, theme::color(theme::Tone::Line));
}

} // namespace reeldeck
