#include "ui/help/helpwindow.h"

#include "base/language.h"
#include "ui/basics/enterkey.h"
#include "ui/basics/tonelabel.h"
#include "ui/help/helptext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace reeldeck {
namespace {

constexpr QSize HelpWindowSize{920, 640};
constexpr int SideAtLeast = 150;
/// Of the window's width; longer titles have a second line.
constexpr double SideAtMost = 0.4;

/// Of a view's item, beside its words.
int titleMargin(const QWidget *list)
{
    return list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, list) + 1;
}

/// A title with as many lines as it needs. A list that wraps reckons with its own spacing as room for
/// the words, and cuts what then doesn't fit.
class TitleDelegate : public QStyledItemDelegate
{
public:
    explicit TitleDelegate(QListView *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = m_list->viewport()->width() - 2 * m_list->spacing();
        constexpr int Rounding = 1;
        const int room = std::max(1, width - 2 * titleMargin(m_list) - Rounding);
        const QRect words = option.fontMetrics.boundingRect(
                0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap, index.data().toString());
        return {width, words.height()};
    }

private:
    QListView *m_list;
};

} // namespace

HelpWindow::HelpWindow(const HelpTerms &terms, const QWidget *beside)
    : m_terms(terms)
    , m_search(new QLineEdit)
    , m_list(makeList())
    , m_nothing(new ToneLabel)
    , m_text(new HelpText([this](const QString &id) { return m_html.value(id); }))
    , m_back(new QPushButton)
    , m_close(new QPushButton)
    , m_panes(new QSplitter)
{
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const QRect available = beside->screen()->availableGeometry();
    setScreen(beside->screen());
    resize(HelpWindowSize.boundedTo(available.size() * 0.9));
    move(available.center() - rect().center());
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);

    m_panes->setChildrenCollapsible(false);
    m_panes->addWidget(makeSide());
    m_panes->addWidget(m_text);
    m_panes->setStretchFactor(1, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::Unit, 2 * theme::Unit, 2 * theme::Unit, 2 * theme::Unit);
    column->addWidget(m_panes, 1);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::enterText);
    connect(m_list, &QListWidget::currentItemChanged, this, &HelpWindow::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_text->setFocus(); });
    connect(m_text, &HelpText::pageShown, this, &HelpWindow::markPage);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_back, &QAbstractButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_close, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_panes, &QSplitter::splitterMoved, this, [this] { m_isSideDrawn = true; });
    m_back->setEnabled(false);
    const auto key = [this](QKeySequence::StandardKey keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    key(QKeySequence::Back, [this] { m_back->click(); });
    key(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    new EnterKey(this);
    readPages();
    retranslate();
    m_text->setFocus();
}

QListWidget *HelpWindow::makeList()
{
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("helpPages"));
    list->setItemDelegate(new TitleDelegate(list));
    list->setWordWrap(true);
    list->setTextElideMode(Qt::ElideNone); // it would cut what has a second line
    list->setSpacing(theme::Unit / 2);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

QWidget *HelpWindow::makeSide()
{
    m_nothing->setWordWrap(true);
    m_nothing->setLook(QStringLiteral("muted"));
    m_nothing->hide();
    auto *side = new QWidget;
    side->setMinimumWidth(SideAtLeast);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::Unit, 0);
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    return side;
}

/// In the language of the program, as it is now.
void HelpWindow::readPages()
{
    const QStringList ids = helpPageIds();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QString &id : ids) {
        const HelpPage found = readHelpPage(id, Language::spoken());
        m_html.insert(id, withTerms(found.html, m_terms));
        m_plain.insert(id, plainHelp(m_html.value(id)));
        auto *item = new QListWidgetItem(found.title, m_list);
        item->setData(Qt::UserRole, id);
    }
    search();
    fitSide();
}

/// As wide as the longest title, until the person has drawn it otherwise.
void HelpWindow::fitSide()
{
    if (m_isSideDrawn)
        return;
    int longest = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        longest = std::max(longest,
                           m_list->fontMetrics().horizontalAdvance(m_list->item(row)->text()));
    }
    const int around = 2 * (m_list->frameWidth() + m_list->spacing() + titleMargin(m_list) + 1) +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list) +
                       theme::Unit; // beside the list
    const int room = int(width() * SideAtMost);
    const int side = std::clamp(longest + around, SideAtLeast, std::max(SideAtLeast, room));
    m_panes->setSizes({side, width() - side});
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_list->setAccessibleName(tr("Pages"));
    m_text->setAccessibleName(tr("Page"));
    m_nothing->setText(tr("No page has all of these words."));
    m_back->setText(tr("&Back"));
    m_close->setText(tr("Close"));
}

void HelpWindow::showPage(const QString &id)
{
    m_text->showPage(m_html.contains(id) ? id : helpPageIds().first());
}

QString HelpWindow::page() const
{
    return m_text->page();
}

/// Leaves the pages that have all of the words, wherever.
void HelpWindow::search()
{
    const QStringList words =
            m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int left = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString text = m_plain.value(item->data(Qt::UserRole).toString());
        const bool hasAll = std::all_of(words.begin(), words.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!hasAll);
        left += hasAll;
    }
    m_nothing->setVisible(left == 0);
    m_text->mark(words);
    markPage(page());
}

/// Enter in the search: the first page that is left, unless the one on screen is.
void HelpWindow::enterText()
{
    QListWidgetItem *wanted = m_list->currentItem();
    for (int row = 0; !wanted && row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden())
            wanted = m_list->item(row);
    }
    if (!wanted)
        return;
    m_list->setCurrentItem(wanted);
    m_text->setFocus();
}

void HelpWindow::showChosen(const QListWidgetItem *item)
{
    if (item)
        m_text->showPage(item->data(Qt::UserRole).toString());
}

/// The page on screen is the current one of the list, if it is there.
void HelpWindow::markPage(const QString &id)
{
    QListWidgetItem *item = itemOf(id);
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(item && !item->isHidden() ? item : nullptr);
}

QListWidgetItem *HelpWindow::itemOf(const QString &id) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            return m_list->item(row);
    }
    return nullptr;
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // Once the commands that the pages name have been told, too.
    QMetaObject::invokeMethod(
            this,
            [this] {
                readPages();
                m_text->readAgain();
            },
            Qt::QueuedConnection);
}

} // namespace reeldeck
