#pragma once

#include <QImage>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace reeldeck {

class PictureControls;
class PictureShow;
class PictureView;
class PlayerNotice;

/// What PlayerView shows of an image and takes keys with: the picture, controls over its foot while
/// the pointer or the keyboard is there, what is wrong in place of it. In the pane or in a full
/// screen window. Internal to PlayerView; see there for the policy.
class PictureStage : public QWidget
{
    Q_OBJECT

public:
    explicit PictureStage(QWidget *parent = nullptr);

    /// Not owned; may be destroyed while set.
    void setShow(PictureShow *show);
    void setPoster(const QImage &poster);
    void setMessage(const QString &message);
    void setNote(const QString &note);
    void setFullScreenShown(bool shown);
    void reset();

    bool canShowLarge() const;
    /// Of an animation.
    void togglePlaying();
    /// Entries for a menu; owned by this.
    QList<QAction *> zoomActions() const;
    /// What the notice needs at that width, in logical pixels; 0 without one.
    int noticeHeight(int width) const;
    /// At least, for its widest button.
    int noticeWidth() const;

signals:
    void noticeChanged();
    void retryRequested();
    void copyRequested(const QString &text, const QString &what);
    void fullScreenToggleRequested();
    void fullScreenLeaveRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isOurKey(const QKeyEvent &event) const;
    bool act(int key);
    void showState();
    void showNotice();
    void tellState();
    bool hasKeyboard() const;
    void wakeControls();

    PictureView *m_view;
    PlayerNotice *m_notice;
    PictureControls *m_controls;
    QPointer<PictureShow> m_show;
    QString m_message;
    bool m_fullScreenShown = false;
    bool m_loadsSlowly = false; ///< Long enough for "Loading" to be read.
    QTimer m_slowLoad;
    QTimer m_idle; ///< Full screen: controls and pointer go when nobody moves.
};

} // namespace reeldeck
