#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QPushButton;

namespace reeldeck {

class ToneLabel;

/// A message over the player's picture; of an error with "Retry" and the ways around it.
/// On a picture it is white on a veil; on the bare ground quiet words below the icon there.
/// Internal to PlayerStage.
class PlayerNotice : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerNotice(QWidget *parent = nullptr);

    /// The buttons below the words.
    enum class Ways {
        None,
        Retry, ///< And the details of the error.
        All,   ///< And the ways around: another player, the stream's address.
    };

    /// Plain text; empty: hides itself.
    void showText(const QString &text, Ways ways);
    void setOnPicture(bool onPicture);

    /// What it needs at that width, in logical pixels; 0 while it is hidden.
    int neededHeight(int width) const;

signals:
    void retryRequested();
    void copyDetailsRequested();
    void openElsewhereRequested();
    void copyUrlRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_text;
    QWidget *m_ways;                                         ///< Holds the buttons.
    QList<std::pair<QPushButton *, const char *>> m_buttons; ///< With their words in English.
    QList<QWidget *> m_waysAround;                           ///< Those of the right column.
    bool m_onPicture = false;
};

} // namespace reeldeck
