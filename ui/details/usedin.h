#pragma once

#include "domain/assetuse.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace reeldeck {

class ToneLabel;
class UsedInRow;

/// The section of the pane that says what uses the asset: its indexes, each with how far the
/// indexing is, and its entities; a row each, with buttons. It knows no network: whoever owns it feeds
/// it. What is told anew changes the rows in place, so that the keyboard stays where it is.
///
/// In words: that it is being looked for (once that takes longer than a glance), that the platform
/// is out of reach, that nothing uses it, why it couldn't be read, how many of how many are shown, and
/// as of when. GUI thread.
class UsedIn : public QWidget
{
    Q_OBJECT

public:
    explicit UsedIn(QWidget *parent = nullptr);

    enum class Activity { Resting, Reading, Offline };
    /// `use` without a time: nothing is known yet.
    void showUse(const AssetUse &use, Activity activity);
    /// It is being taken out of that index. Until showUse() no longer has it, or this is called again.
    void setRemoving(const AssetReference &reference, bool removing);

signals:
    void refreshRequested();
    void moreRequested();
    /// `what`: "Index ID" or "Entity ID".
    void copyRequested(const QString &text, const QString &what);
    void removeRequested(const reeldeck::AssetReference &reference);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showRows(const AssetUse &use);
    void showWords();
    QString wordsOfNone() const;
    void orderTabs();
    UsedInRow *takeRow(const QString &key);

    ToneLabel *m_heading;
    QToolButton *m_refresh;
    QVBoxLayout *m_rowsColumn;
    QList<UsedInRow *> m_rows;
    ToneLabel *m_words;
    QPushButton *m_more;
    AssetUse m_use;
    Activity m_activity = Activity::Resting;
    QTimer m_patience; ///< Before waiting is put in words.
};

} // namespace reeldeck
