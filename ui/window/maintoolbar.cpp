#include "ui/window/maintoolbar.h"

#include "ui/basics/plaintext.h"
#include "ui/basics/toolbarrows.h"
#include "ui/theme/theme.h"
#include "ui_maintoolbar.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>

#include <array>
#include <chrono>
#include <utility>

namespace reeldeck {

using namespace std::chrono_literals;

MainToolBar::MainToolBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::MainToolBar>())
{
    m_ui->setupUi(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QToolButton *button :
         {m_ui->listView, m_ui->gridView, m_ui->detailsPane, m_ui->refresh, m_ui->deleteAssets})
        button->setIconSize({18, 18});
    m_ui->upload->setIcon(theme::icon(QStringLiteral("upload"), theme::Tone::AccentText));
    m_ui->upload->setMenu(new QMenu(m_ui->upload));
    setUpFilter();
    setUpKinds();
    setUpViews();
    m_ui->menu->setIcon(theme::icon(QStringLiteral("settings")));
    m_ui->menu->hide();
    m_ui->filters->hide();
    const auto item = [this](QWidget *widget) {
        return m_ui->layout->itemAt(m_ui->layout->indexOf(widget));
    };
    m_rows = std::make_unique<ToolBarRows>(
            m_ui->rows, m_ui->layout,
            QList<QLayoutItem *>{item(m_ui->upload), m_ui->gap, item(m_ui->filter), m_ui->stretch,
                                 item(m_ui->deleteAssets), item(m_ui->menu)});
    retranslate();
}

MainToolBar::~MainToolBar() = default;

void MainToolBar::setUploadActions(const QList<QAction *> &actions)
{
    m_ui->upload->menu()->addActions(actions);
}

void MainToolBar::setDeleteAction(QAction *action)
{
    m_delete = action;
    retranslate();
    connect(m_ui->deleteAssets, &QToolButton::clicked, action, &QAction::trigger);
    const auto follow = [this, action] {
        m_ui->deleteAssets->setEnabled(action->isEnabled());
    };
    connect(action, &QAction::enabledChanged, this, follow);
    follow();
}

void MainToolBar::setKeys(const Keys &keys)
{
    m_keys = keys;
    retranslate();
}

void MainToolBar::retranslate()
{
    m_ui->retranslateUi(this);
    const std::pair<QWidget *, QKeySequence> tips[] = {
            {m_ui->upload, m_keys.upload},
            {m_ui->filter, m_keys.filter},
            {m_ui->listView, m_keys.listView},
            {m_ui->gridView, m_keys.gridView},
            {m_ui->detailsPane, m_keys.detailsPane},
            {m_ui->refresh, m_keys.refresh},
            {m_ui->menu, m_keys.menu},
            {m_ui->deleteAssets, m_delete ? m_delete->shortcut() : QKeySequence()}};
    for (const auto &[widget, key] : tips)
        widget->setToolTip(withKey(widget->toolTip(), key));
    m_glass->setText(tr("Go to the Filter"));
    m_clear->setText(tr("Clear Filter"));
    m_clear->setToolTip(withKey(tr("Clear filter"), QKeySequence(Qt::Key_Escape)));
    // The words turn semi-bold when on; that width is reserved so that nothing moves.
    const QFontMetrics metrics(theme::font(theme::Text::Strong));
    for (QToolButton *button : {m_ui->video, m_ui->audio, m_ui->image})
        button->setMinimumWidth(metrics.horizontalAdvance(button->text()) + 30);
}

void MainToolBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainToolBar::addToUploadMenu(QAction *action)
{
    m_ui->upload->menu()->addSeparator();
    m_ui->upload->menu()->addAction(action);
}

void MainToolBar::setUpFilter()
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(250ms);
    connect(&m_debounce, &QTimer::timeout, this, &MainToolBar::publishFilter);

    m_glass = m_ui->filter->addAction(theme::icon(QStringLiteral("search"), theme::Tone::Muted),
                                      QLineEdit::LeadingPosition);
    connect(m_glass, &QAction::triggered, this, &MainToolBar::focusFilter);
    m_clear = m_ui->filter->addAction(theme::icon(QStringLiteral("close"), theme::Tone::Muted),
                                      QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        m_ui->filter->clear();
        publishFilter();
    });
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        m_debounce.start();
    });
    connect(m_ui->filter, &QLineEdit::returnPressed, this, &MainToolBar::publishFilter);
    m_ui->filter->installEventFilter(this);
}

void MainToolBar::setUpKinds()
{
    // Style sheets don't mirror: the round corners belong to the outer buttons as they stand.
    if (isRightToLeft()) {
        theme::setVariant(m_ui->video, "segment-last");
        theme::setVariant(m_ui->image, "segment-first");
    }
    for (QToolButton *button : {m_ui->video, m_ui->audio, m_ui->image}) {
        connect(button, &QToolButton::toggled, this, [this] { emit kindsChanged(kinds()); });
    }
}

void MainToolBar::setUpViews()
{
    m_ui->listView->setIcon(theme::icon(QStringLiteral("list")));
    m_ui->gridView->setIcon(theme::icon(QStringLiteral("grid")));
    m_ui->refresh->setIcon(theme::icon(QStringLiteral("refresh")));
    m_ui->deleteAssets->setIcon(theme::icon(QStringLiteral("trash")));
    m_ui->deleteAssets->setEnabled(false);
    connect(m_ui->listView, &QToolButton::clicked, this,
            [this] { emit viewModeRequested(ViewMode::List); });
    connect(m_ui->gridView, &QToolButton::clicked, this,
            [this] { emit viewModeRequested(ViewMode::Grid); });
    m_ui->tileWidth->setRange(tilewidth::Smallest, tilewidth::Largest);
    m_ui->tileWidth->setSingleStep(tilewidth::Step);
    m_ui->tileWidth->setPageStep(2 * tilewidth::Step);
    m_ui->tileWidth->setValue(tilewidth::Usual);
    m_ui->tileWidth->hide();
    connect(m_ui->tileWidth, &QSlider::valueChanged, this, &MainToolBar::tileWidthRequested);
    m_ui->detailsPane->setIcon(theme::icon(QStringLiteral("sidebar")));
    connect(m_ui->detailsPane, &QToolButton::clicked, this, &MainToolBar::detailsToggled);
    connect(m_ui->refresh, &QToolButton::clicked, this, &MainToolBar::refreshRequested);
}

void MainToolBar::publishFilter()
{
    m_debounce.stop();
    const QString text = m_ui->filter->text();
    if (text == m_publishedFilter)
        return;
    m_publishedFilter = text;
    emit filterEdited(text);
}

void MainToolBar::setFilter(const QString &text)
{
    m_publishedFilter = text;
    m_ui->filter->setText(text);
    m_debounce.stop();
}

QString MainToolBar::filter() const
{
    return m_ui->filter->text();
}

void MainToolBar::setKinds(const QList<MediaKind> &kinds)
{
    const std::array<std::pair<QToolButton *, MediaKind>, 3> buttons{
            {{m_ui->video, MediaKind::Video},
             {m_ui->audio, MediaKind::Audio},
             {m_ui->image, MediaKind::Image}}};
    for (const auto &[button, kind] : buttons) {
        const QSignalBlocker quiet(button);
        button->setChecked(kinds.contains(kind));
    }
}

QList<MediaKind> MainToolBar::kinds() const
{
    QList<MediaKind> kinds;
    if (m_ui->video->isChecked())
        kinds << MediaKind::Video;
    if (m_ui->audio->isChecked())
        kinds << MediaKind::Audio;
    if (m_ui->image->isChecked())
        kinds << MediaKind::Image;
    return kinds;
}

void MainToolBar::setViewMode(ViewMode mode)
{
    (mode == ViewMode::List ? m_ui->listView : m_ui->gridView)->setChecked(true);
    m_ui->tileWidth->setVisible(mode == ViewMode::Grid);
}

void MainToolBar::setTileWidth(int width)
{
    const QSignalBlocker quiet(m_ui->tileWidth);
    m_ui->tileWidth->setValue(width);
}

void MainToolBar::setMenu(QMenu *menu)
{
    m_ui->menu->setMenu(menu);
    m_ui->menu->setVisible(menu != nullptr);
}

void MainToolBar::openMenu()
{
    if (isVisible())
        m_ui->menu->openMenu(true);
}

void MainToolBar::setFilterMenu(QMenu *menu)
{
    m_ui->filters->setMenu(menu);
    m_ui->filters->setVisible(menu != nullptr);
}

void MainToolBar::focusFilter()
{
    m_ui->filter->setFocus(Qt::ShortcutFocusReason);
    m_ui->filter->selectAll();
}

void MainToolBar::setUploadEnabled(bool enabled)
{
    m_ui->upload->setEnabled(enabled);
}

void MainToolBar::setDetailsShown(bool shown)
{
    m_ui->detailsPane->setChecked(shown);
}

QWidget *MainToolBar::lastTab() const
{
    return m_ui->menu;
}

QSize MainToolBar::minimumSizeHint() const
{
    const QMargins margins = m_ui->rows->contentsMargins();
    return {m_rows->minimumWidth() + margins.left() + margins.right(),
            QWidget::minimumSizeHint().height()};
}

void MainToolBar::arrange()
{
    const QMargins margins = m_ui->rows->contentsMargins();
    m_rows->arrange(width() - margins.left() - margins.right());
    updateGeometry();
}

bool MainToolBar::event(QEvent *event)
{
    // A button came or went, or the words got larger.
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void MainToolBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool MainToolBar::eventFilter(QObject *watched, QEvent *event)
{
    // ShortcutOverride first, or a window-wide Esc would be taken before the field sees it.
    const bool isKey =
            event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_ui->filter && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        publishFilter();
        emit listRequested();
        return true;
    }
    if (watched == m_ui->filter && isKey && !m_ui->filter->text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_ui->filter->clear();
            publishFilter();
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MainToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, height() - 1, width(), 1, theme::color(theme::Tone::Line));
}

} // namespace reeldeck
