#include "ui/window/chipsbar.h"

#include "base/humantext.h"
#include "ui/basics/plaintext.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr int BarMargin = 14;
constexpr int BarGap = theme::Unit;
constexpr int MaxChipWidth = 320;
constexpr int MinChipWidth = 130; ///< Before another line is taken.
constexpr int BarIconSize = 12;
constexpr int Slack = 6; ///< Eliding measures a little wider than drawing.

/// "Filename: clip ✕"; a click, Space, Enter or Del takes the filter away.
class ChipButton final : public QAbstractButton
{
public:
    explicit ChipButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme::font(theme::Text::Small));
        const int words = metrics.horizontalAdvance(text());
        return {std::min(MaxChipWidth, words + 12 + 6 + BarIconSize + 10 + Slack), chipHeight()};
    }

    /// Of every chip.
    static int chipHeight() { return QFontMetrics(theme::font(theme::Text::Small)).height() + 10; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool isMarked = underMouse() || hasFocus();
        painter.setPen(QPen(theme::color(isMarked ? theme::Tone::Accent : theme::Tone::AccentFill),
                            hasFocus() ? 2 : 1));
        painter.setBrush(theme::color(theme::Tone::AccentFill));
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);

        const auto mirrored = [this](const QRect &r) {
            return QStyle::visualRect(layoutDirection(), rect(), r);
        };
        painter.setFont(theme::font(theme::Text::Small));
        painter.setPen(theme::color(theme::Tone::Link));
        const QRect words(12, 0, width() - 12 - 6 - BarIconSize - 10, height());
        painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
        theme::icon(QStringLiteral("close"), theme::Tone::Link)
                .paint(&painter, mirrored({width() - 10 - BarIconSize, (height() - BarIconSize) / 2,
                                           BarIconSize, BarIconSize}));
    }

    void enterEvent(QEnterEvent *event) override
    {
        QAbstractButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QAbstractButton::leaveEvent(event);
        update();
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int key = event->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace || key == Qt::Key_Return ||
            key == Qt::Key_Enter) {
            click();
        } else {
            QAbstractButton::keyPressEvent(event);
        }
    }
};

QPushButton *makeLink(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    theme::setVariant(button, "link");
    return button;
}

} // namespace

ChipsBar::ChipsBar(QWidget *parent)
    : QWidget(parent)
    , m_save(makeLink(this))
    , m_clear(makeLink(this))
{
    retranslate();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_save, &QAbstractButton::clicked, this, &ChipsBar::saveRequested);
    connect(m_clear, &QAbstractButton::clicked, this, &ChipsBar::clearRequested);
    m_buttons = {m_save, m_clear};
    m_save->hide();
    m_clear->hide();
}

void ChipsBar::retranslate()
{
    setAccessibleName(tr("Filters in use"));
    m_save->setText(tr("Save Filter..."));
    m_clear->setText(tr("Clear All"));
    for (QPushButton *link : {m_save, m_clear})
        link->setAccessibleName(link->text());
    // The chips are told anew by whoever knows their words.
    m_chips.clear();
    arrange(width(), true);
}

void ChipsBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChipsBar::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    // The buttons are made once and reused, so that the keyboard stays where it was.
    while (m_buttons.size() - 2 > chips.size()) {
        QWidget *button = m_buttons.takeAt(m_buttons.size() - 3);
        button->hide();
        button->deleteLater();
    }
    while (m_buttons.size() - 2 < chips.size()) {
        auto *button = new ChipButton(this);
        const qsizetype at = m_buttons.size() - 2;
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            const qsizetype index = m_buttons.indexOf(button);
            if (index < 0 || index >= m_chips.size())
                return;
            const QString key = m_chips[index].key; // the chips are set anew by it
            emit removeRequested(key);
        });
        m_buttons.insert(at, button);
        button->show();
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        auto *button = static_cast<QAbstractButton *>(m_buttons[i]);
        const QString words = displayName(chips[i].text);
        button->setText(words);
        button->setAccessibleName(tr("Remove filter %1").arg(words));
        button->setToolTip(plainToolTip(button->accessibleName()));
        button->setAccessibleDescription(words); // else the tool tip, with its tags, is read
        button->update();
    }
    m_save->setVisible(!chips.isEmpty());
    m_clear->setVisible(!chips.isEmpty());
    setTabs();
    arrange(width(), true);
    updateGeometry();
    update();
}

void ChipsBar::setIdleTextShown(bool shown)
{
    m_showsIdleText = shown;
    update();
}

void ChipsBar::setTabsAfter(QWidget *before)
{
    m_tabsAfter = before;
    setTabs();
}

void ChipsBar::setTabs()
{
    QWidget *previous = m_tabsAfter;
    for (QWidget *button : std::as_const(m_buttons)) {
        if (previous)
            setTabOrder(previous, button);
        previous = button;
    }
}

QWidget *ChipsBar::lastTab() const
{
    return m_clear;
}

/// Of each button in one line of `room` pixels: narrower chips where that saves a line.
QList<int> ChipsBar::buttonWidths(int room) const
{
    QList<int> widths;
    int sum = -BarGap;
    for (const QWidget *button : m_buttons) {
        widths << std::min(button->sizeHint().width(), std::max(60, room));
        sum += widths.last() + BarGap;
    }
    QList<int> narrow = widths;
    while (sum > room) {
        const auto chips = narrow.end() - 2;
        const auto widest = std::max_element(narrow.begin(), chips);
        if (widest == chips || *widest <= MinChipWidth)
            return widths;
        const int less = std::min({sum - room, *widest - MinChipWidth, 8});
        *widest -= less;
        sum -= less;
    }
    return narrow;
}

/// Left to right, line by line; the height that takes.
int ChipsBar::arrange(int width, bool apply) const
{
    int x = BarMargin;
    int y = BarGap;
    int line = ChipButton::chipHeight(); // also while there is none
    for (QWidget *button : m_buttons)
        line = std::max(line, button->sizeHint().height());
    const QList<int> widths = buttonWidths(width - 2 * BarMargin);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QWidget *button = m_buttons.at(i);
        const QSize size(widths.at(i), std::min(line, button->sizeHint().height()));
        // The two links stay together.
        const bool isFirstLink = button == m_save;
        const int taken = size.width() + (isFirstLink ? BarGap + widths.at(i + 1) : 0);
        const bool fitsAlone = taken <= width - 2 * BarMargin;
        if (x > BarMargin && x + (fitsAlone ? taken : size.width()) > width - BarMargin) {
            x = BarMargin;
            y += line + BarGap;
        }
        if (apply) {
            const QRect place(QPoint(x, y + (line - size.height()) / 2), size);
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        }
        x += size.width() + BarGap;
    }
    return y + line + BarGap;
}

int ChipsBar::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize ChipsBar::sizeHint() const
{
    return {400, arrange(std::max(width(), 200), false)};
}

void ChipsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

void ChipsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.fillRect(0, height() - 1, width(), 1, theme::color(theme::Tone::Line));
    if (!m_chips.isEmpty() || !m_showsIdleText)
        return;
    painter.setFont(theme::font(theme::Text::Small));
    painter.setPen(theme::color(theme::Tone::Muted));
    const QRect words = rect().adjusted(BarMargin, 0, -BarMargin, -1);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(tr("All assets, newest first"),
                                                      Qt::ElideRight, words.width()));
}

} // namespace reeldeck
