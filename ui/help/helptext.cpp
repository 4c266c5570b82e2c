#include "ui/help/helptext.h"

#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>

#include <utility>

namespace reeldeck {
namespace {

QUrl addressOf(const QString &page)
{
    return QUrl(QLatin1String("help:") + page);
}

} // namespace

HelpText::HelpText(Read read, QWidget *parent)
    : QTextBrowser(parent)
    , m_read(std::move(read))
{
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(2 * theme::Unit);
    setStyles();
    new FocusRing(this);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &address) {
        m_page = address.path(); // source() is another one until all have been told
        markWords();
        emit pageShown(m_page);
    });
}

void HelpText::showPage(const QString &id)
{
    if (id != m_page)
        setSource(addressOf(id), QTextDocument::HtmlResource);
}

void HelpText::mark(const QStringList &words)
{
    m_words = words;
    markWords();
}

void HelpText::readAgain()
{
    const int place = verticalScrollBar()->value();
    reload();
    verticalScrollBar()->setValue(place);
}

void HelpText::setStyles()
{
    const auto colour = [](theme::Tone tone) {
        return theme::color(tone).name();
    };
    document()->setDefaultStyleSheet(
            QStringLiteral("h1 { font-size: x-large; margin-top: 0px; margin-bottom: 12px; }"
                           "h2 { font-size: large; margin-top: 20px; margin-bottom: 6px; }"
                           "p { margin-top: 0px; margin-bottom: 10px; }"
                           "li { margin-bottom: 6px; }"
                           "table { margin-bottom: 10px; }"
                           "td { padding: 3px 16px 3px 0px; }"
                           "a { color: %1; }"
                           ".key { background-color: %2; font-weight: 600; }"
                           ".do { font-weight: 600; }")
                    .arg(colour(theme::Tone::Link), colour(theme::Tone::Hover)));
}

void HelpText::markWords()
{
    QList<ExtraSelection> marks;
    for (const QString &word : std::as_const(m_words)) {
        QTextCursor at(document());
        while (!(at = document()->find(word, at)).isNull()) {
            ExtraSelection mark;
            mark.cursor = at;
            mark.format.setBackground(theme::color(theme::Tone::WarningFill));
            marks << mark;
        }
    }
    setExtraSelections(marks);
}

void HelpText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksOther =
            event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (!looksOther || std::exchange(m_isReading, true))
        return;
    setStyles();
    if (!m_page.isEmpty())
        readAgain();
    m_isReading = false;
}

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::HtmlResource || name.scheme() != QLatin1String("help"))
        return {};
    return m_read(name.path());
}

} // namespace reeldeck
