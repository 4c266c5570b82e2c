#pragma once

#include <QTextBrowser>

#include <functional>

namespace reeldeck {

/// A page of the help to read, with links to others, which it has the HTML of from whoever made it;
/// it opens nothing else. Addresses are "help:ID". Follows the colours of the program.
class HelpText : public QTextBrowser
{
    Q_OBJECT

public:
    /// Gives the HTML of a page; empty: there is no such page.
    using Read = std::function<QString(const QString &id)>;

    explicit HelpText(Read read, QWidget *parent = nullptr);

    void showPage(const QString &id);
    QString page() const { return m_page; } ///< Empty before the first one.
    /// Marks each of these words in the page that is shown, and in those that come.
    void mark(const QStringList &words);
    /// Reads the page anew, which stays where it is.
    void readAgain();

signals:
    void pageShown(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void setStyles();
    void markWords();

    Read m_read;
    QString m_page;
    QStringList m_words;
    bool m_isReading = false;
};

} // namespace reeldeck
