#include "ui/window/emptystate.h"

#include "ui/theme/theme.h"
#include "ui_emptystate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace reeldeck {

using namespace std::chrono_literals;

namespace {

constexpr int StateIconSize = 56;
constexpr int BoxWidth = 462;
constexpr int BoxMargin = 40;
constexpr int LowMargin = 12;
constexpr int WidestBox = 600; ///< Where it is too high.

QString stateIconName(EmptyState::Kind kind)
{
    switch (kind) {
    case EmptyState::Kind::Welcome:
        return QStringLiteral("library");
    case EmptyState::Kind::NoKey:
        return QStringLiteral("account");
    case EmptyState::Kind::NothingUploaded:
        return QStringLiteral("upload");
    case EmptyState::Kind::NoMatch:
        return QStringLiteral("search");
    case EmptyState::Kind::Offline:
        return QStringLiteral("offline");
    case EmptyState::Kind::Error:
        return QStringLiteral("warning");
    case EmptyState::Kind::Loading:
        break;
    }
    return QStringLiteral("refresh");
}

QString titleOf(EmptyState::Kind kind)
{
    switch (kind) {
    case EmptyState::Kind::Welcome:
        return EmptyState::tr("Where are your assets?");
    case EmptyState::Kind::NoKey:
        return EmptyState::tr("Connect your account");
    case EmptyState::Kind::NothingUploaded:
        return EmptyState::tr("Drop video, audio or images here");
    case EmptyState::Kind::NoMatch:
        return EmptyState::tr("No assets match the filter");
    case EmptyState::Kind::Offline:
        return EmptyState::tr("You are offline");
    case EmptyState::Kind::Error:
        return EmptyState::tr("The assets could not be loaded");
    case EmptyState::Kind::Loading:
        break;
    }
    return EmptyState::tr("Loading assets...");
}

QString textOf(EmptyState::Kind kind)
{
    switch (kind) {
    case EmptyState::Kind::Welcome:
        return EmptyState::tr("The local library is on this computer and works at once, without an "
                              "account and without a network. A TwelveLabs account needs its API "
                              "key. You can have both, and go from one to the other in the Menu.");
    case EmptyState::Kind::NoKey:
        return EmptyState::tr("This workspace has no API key yet. Enter yours to see its assets.");
    case EmptyState::Kind::NothingUploaded:
        return EmptyState::tr("Drop files and folders anywhere in this window.");
    case EmptyState::Kind::NoMatch:
        return EmptyState::tr("Try a shorter name or other types.");
    case EmptyState::Kind::Offline:
        return EmptyState::tr("The platform can't be reached. Check the network, then try again.");
    case EmptyState::Kind::Error:
        return EmptyState::tr("The platform answered with an error. Try again in a moment.");
    case EmptyState::Kind::Loading:
        break;
    }
    return {};
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    theme::setTextStyle(m_ui->title, theme::Text::Headline);
    m_ui->text->setForegroundRole(QPalette::PlaceholderText);
    m_ui->hint->setForegroundRole(QPalette::PlaceholderText);
    makeScrollable();
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(500ms);
    connect(&m_loadingDelay, &QTimer::timeout, m_ui->box, &QWidget::show);
    connect(m_ui->uploadFiles, &QPushButton::clicked, this, &EmptyState::uploadFilesRequested);
    connect(m_ui->uploadUrl, &QPushButton::clicked, this, &EmptyState::uploadUrlRequested);
    connect(m_ui->connectAccount, &QPushButton::clicked, this, &EmptyState::connectRequested);
    connect(m_ui->openLibrary, &QPushButton::clicked, this, &EmptyState::libraryRequested);
    connect(m_ui->clearFilter, &QPushButton::clicked, this, &EmptyState::clearFilterRequested);
    connect(m_ui->retry, &QPushButton::clicked, this, &EmptyState::retryRequested);
    connect(m_ui->skip, &QPushButton::clicked, this, &EmptyState::skipRequested);
    connect(m_ui->copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    setState(Kind::NothingUploaded);
}

EmptyState::~EmptyState() = default;

/// In a low window everything stays in reach.
void EmptyState::makeScrollable()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    // A widget tells the first of its items only that it needs another height.
    while (QLayoutItem *item = m_ui->outer->takeAt(0))
        delete item;
    column->addStretch(1);
    column->addWidget(m_ui->box, 0, Qt::AlignHCenter);
    column->addStretch(1);
    const QMargins sides = m_ui->outer->contentsMargins();
    column->setContentsMargins(sides.left(), LowMargin, sides.right(), LowMargin);
    m_scroll->setWidget(body);
    m_ui->box->installEventFilter(this);
    // The ground is painted here, below it.
    body->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_ui->outer->setContentsMargins(0, 0, 0, 0);
    m_ui->outer->addWidget(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
}

void EmptyState::setState(Kind kind, const QString &title, const QString &text, const QString &hint,
                          const QString &details)
{
    const bool wasLoading = std::exchange(m_kind, kind) == Kind::Loading;
    m_details = details;
    m_ui->icon->setIcon(stateIconName(kind), theme::Tone::Muted, StateIconSize);
    m_ui->title->setText(title.isEmpty() ? titleOf(kind) : title);
    m_ui->text->setText(text.isEmpty() ? textOf(kind) : text);
    m_ui->text->setVisible(!m_ui->text->text().isEmpty());
    m_ui->hint->setText(hint);
    m_ui->hint->setVisible(!hint.isEmpty());
    showButtons();
    // Nothing flashes: a quick answer never gets to see the loading words.
    if (kind == Kind::Loading) {
        if (!wasLoading) {
            m_ui->box->hide();
            m_loadingDelay.start();
        }
    } else {
        m_loadingDelay.stop();
        m_ui->box->show();
    }
    fitBox();
    update();
}

void EmptyState::setLibraryOffered(bool offered)
{
    m_libraryOffered = offered;
    showButtons();
    fitBox();
}

void EmptyState::showButtons()
{
    const bool inviting = m_kind == Kind::NothingUploaded;
    const bool failed = m_kind == Kind::Offline || m_kind == Kind::Error;
    m_ui->uploadFiles->setVisible(inviting);
    m_ui->uploadUrl->setVisible(inviting);
    m_ui->clearFilter->setVisible(m_kind == Kind::NoMatch);
    m_ui->retry->setVisible(failed);
    m_ui->copyDetails->setVisible(failed && !m_details.isEmpty());
    m_ui->buttons->setVisible(inviting || failed || m_kind == Kind::NoMatch);
    const bool isKeyless = m_kind == Kind::NoKey;
    const bool isFirst = m_kind == Kind::Welcome;
    theme::setVariant(m_ui->connectAccount, isKeyless ? "primary" : isFirst ? "" : "link");
    theme::setVariant(m_ui->openLibrary, isFirst ? "primary" : "link");
    // First what works at once.
    m_ui->accountLayout->insertWidget(isFirst ? 0 : 1, m_ui->openLibrary, 0, Qt::AlignHCenter);
    QWidget *above = isFirst ? m_ui->openLibrary : m_ui->connectAccount;
    QWidget *below = isFirst ? m_ui->connectAccount : m_ui->openLibrary;
    setTabOrder(above, below);
    setTabOrder(below, m_ui->skip);
    m_ui->openLibrary->setVisible(isFirst || (m_libraryOffered && (isKeyless || failed)));
    m_ui->skip->setVisible(isFirst);
    m_ui->accountRow->setVisible(isFirst || isKeyless || failed || (inviting && !m_libraryOffered));
}

void EmptyState::enterByKey()
{
    for (QPushButton *button :
         {m_ui->uploadFiles, m_ui->clearFilter, m_ui->retry,
          m_kind == Kind::Welcome ? m_ui->openLibrary : m_ui->connectAccount}) {
        if (!button->isHidden() && !button->parentWidget()->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            showFocus();
            return;
        }
    }
}

void EmptyState::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Welcome && event->key() == Qt::Key_Escape)
        emit skipRequested();
    else
        QWidget::keyPressEvent(event);
}

void EmptyState::fitBox()
{
    // A layout that centres its item gives it the size of its hint, which for wrapped text is a
    // guess, and then cuts off what the guess left out.
    QLayout *column = m_ui->box->layout();
    const QMargins now = column->contentsMargins();
    const int margins = 2 * m_scroll->widget()->layout()->contentsMargins().left();
    const int least = column->totalMinimumSize().width() - now.left() - now.right();
    const int icon = m_ui->icon->sizeHint().height();
    struct Look
    {
        QMargins around;
        int widest;
        bool hasIcon;
    };
    const auto sizeOf = [&](const Look &look) {
        const int sides = look.around.left() + look.around.right();
        const int bar = look.hasIcon ? 0 : m_scroll->verticalScrollBar()->sizeHint().width();
        const int width =
                qBound(200, this->width() - margins - bar, std::max(look.widest, least + sides));
        int height = column->totalHeightForWidth(width - sides + now.left() + now.right()) -
                     now.top() - now.bottom() + look.around.top() + look.around.bottom();
        height += (look.hasIcon ? icon : 0) - (m_ui->icon->isHidden() ? 0 : icon);
        return QSize(width, height);
    };
    // In a low window the ways on are in sight before the space around them, and before the icon.
    const Look usual{{BoxMargin, BoxMargin, BoxMargin, BoxMargin}, BoxWidth, true};
    const Look low{{BoxMargin, LowMargin, BoxMargin, LowMargin}, BoxWidth, true};
    const Look lowest{{LowMargin, LowMargin / 2, LowMargin, LowMargin / 2}, WidestBox, false};
    const Look &look = sizeOf(usual).height() <= height() ? usual
                       : sizeOf(low).height() <= height() ? low
                                                          : lowest;
    m_ui->box->setFixedSize(sizeOf(look));
    if (now != look.around)
        column->setContentsMargins(look.around);
    m_ui->icon->setVisible(look.hasIcon);
    showFocus();
}

/// Once the layouts are done.
void EmptyState::showFocus()
{
    QMetaObject::invokeMethod(
            this,
            [this] {
                QWidget *focus = focusWidget();
                if (focus && m_ui->box->isAncestorOf(focus))
                    m_scroll->ensureWidgetVisible(focus);
            },
            Qt::QueuedConnection);
}

/// What is in the box may need another height than before, as when it is first shown in its style.
bool EmptyState::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_ui->box && event->type() == QEvent::LayoutRequest)
        fitBox();
    return QWidget::eventFilter(watched, event);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitBox();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        // What it was told is told anew by whoever knows it.
        setState(m_kind);
    }
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBox();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (m_kind != Kind::NothingUploaded)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(theme::color(theme::Tone::Outline), 2);
    pen.setDashPattern({5, 2.5});
    painter.setPen(pen);
    painter.setBrush(palette().window());
    painter.drawRoundedRect(
            QRectF(m_ui->box->mapTo(this, QPoint()), m_ui->box->size()).adjusted(1, 1, -1, -1), 14,
            14);
}

} // namespace reeldeck
