#pragma once

#include <QList>
#include <QWidget>

#include <utility>

class QGridLayout;
class QPushButton;

namespace reeldeck {

class IconLabel;
class ToneLabel;

/// A message over the player's picture; of an error with "Retry" and the ways around it.
/// On a picture it is white on a veil; on the bare ground quiet words below an icon. The buttons stand
/// two by two, or one above the other where that is too wide. Internal to PlayerStage and PictureStage.
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

    /// Plain text; empty: hides itself. `icon` stands above; empty: none.
    void showText(const QString &text, Ways ways, const QString &icon);
    void setOnPicture(bool onPicture);

    /// What it needs at that width, in logical pixels; 0 while it is hidden.
    int neededHeight(int width) const;
    QSize minimumSizeHint() const override;

signals:
    void retryRequested();
    void copyDetailsRequested();
    void openElsewhereRequested();
    void copyUrlRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnsAt(int width) const;
    int waysHeight(int columns) const;
    QList<QPushButton *> shownWays() const;
    void placeWays();

    IconLabel *m_icon;
    ToneLabel *m_text;
    QWidget *m_ways;                                         ///< Holds the buttons.
    QList<std::pair<QPushButton *, const char *>> m_buttons; ///< With their words in English.
    QList<QWidget *> m_waysAround;
    QList<QPushButton *> m_placed; ///< As they stand in the grid.
    int m_columns = 0;
    QGridLayout *m_grid;
    QString m_iconName;
    bool m_onPicture = false;
};

} // namespace reeldeck
