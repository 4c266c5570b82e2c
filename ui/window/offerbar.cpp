#include "ui/window/offerbar.h"

#include "ui/basics/plaintext.h"
#include "ui/theme/accessiblerole.h"
#include "ui/theme/theme.h"
#include "ui_offerbar.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace reeldeck {
namespace {

/// Words narrower than that get a line of their own.
constexpr int MinWordsWidth = 240;

} // namespace

OfferBar::OfferBar(QWidget *parent)
    : NoticeBar(parent)
    , m_ui(std::make_unique<Ui::OfferBar>())
{
    m_ui->setupUi(this);
    setAccessibleRole(this, QAccessible::Notification);
    // As high as the wrapped words need, which is less or more than the hint.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    theme::setVariant(m_ui->action, "primary");
    connect(m_ui->action, &QAbstractButton::clicked, this, &OfferBar::actionTriggered);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &OfferBar::cancelled);
    hide();
}

OfferBar::~OfferBar() = default;

void OfferBar::offer(const QString &text, const QString &action, const QString &dismiss)
{
    const bool isNew = m_ui->text->text() != text || isHidden();
    m_ui->text->setText(text);
    m_ui->progress->hide();
    m_ui->action->setText(plainLabel(action));
    m_ui->action->setAccessibleName(action);
    m_ui->action->setVisible(!action.isEmpty());
    m_ui->cancel->setText(plainLabel(dismiss));
    m_ui->cancel->setAccessibleName(dismiss);
    setAccessibleName(text);
    arrange();
    if (isNew)
        announce(this);
    else
        show();
}

void OfferBar::showProgress(const QString &text, int done, int total, const QString &cancel,
                            const QString &cancelName)
{
    m_ui->text->setText(text);
    m_ui->progress->setRange(0, std::max(0, total));
    m_ui->progress->setValue(std::min(done, std::max(0, total)));
    m_ui->progress->show();
    m_ui->action->hide();
    m_ui->cancel->setText(plainLabel(cancel));
    m_ui->cancel->setAccessibleName(cancelName);
    setAccessibleName(text);
    arrange();
    show();
}

QString OfferBar::text() const
{
    return m_ui->text->text();
}

/// The controls beside the words, or below them when there is no room.
void OfferBar::arrange()
{
    auto *box = static_cast<QBoxLayout *>(layout());
    m_ui->controls->layout()->invalidate();
    m_ui->controls->updateGeometry(); // The outer layout holds on to what they needed before.
    const QMargins margins = box->contentsMargins();
    const int room = width() - margins.left() - margins.right() - box->spacing() -
                     m_ui->controls->sizeHint().width();
    const bool isNarrow = room < MinWordsWidth;
    box->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    box->setAlignment(m_ui->controls, isNarrow ? Qt::AlignLeading : Qt::Alignment());
    updateGeometry();
}

void OfferBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void OfferBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void OfferBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Tone::AccentFill));
    painter.fillRect(0, height() - 1, width(), 1, theme::color(theme::Tone::Line));
}

} // namespace reeldeck
