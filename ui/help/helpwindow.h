#pragma once

#include "ui/help/helppages.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QSplitter;

namespace reeldeck {

class HelpText;
class ToneLabel;

/// The help: its pages at the side, to be searched, and the one that is read. A window without a
/// parent, so that it can be read beside a question that blocks the program's own. Deletes itself
/// when it is closed.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    /// Comes in the middle of the screen that `beside` is on.
    HelpWindow(const HelpTerms &terms, const QWidget *beside);

    /// An unknown page is the first one.
    void showPage(const QString &id);
    QString page() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QListWidget *makeList();
    QWidget *makeSide();
    void readPages();
    void fitSide();
    void retranslate();
    void search();
    void enterText();
    void showChosen(const QListWidgetItem *item);
    void markPage(const QString &id);
    QListWidgetItem *itemOf(const QString &id) const;

    HelpTerms m_terms;
    QHash<QString, QString> m_html;  ///< By page, with the terms put in.
    QHash<QString, QString> m_plain; ///< What a search looks through.
    QLineEdit *m_search;
    QListWidget *m_list;
    ToneLabel *m_nothing; ///< In the place of a list without pages.
    HelpText *m_text;
    QPushButton *m_back;
    QPushButton *m_close;
    QSplitter *m_panes;
    bool m_isSideDrawn = false; ///< By the person.
};

} // namespace reeldeck
