#pragma once

#include <QAction>
#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;

namespace reeldeck {

class OverlayButton;
class PictureShow;
class PictureView;

/// The bar of controls over the foot of a picture: smaller, larger, how large, as it fits, 100 %,
/// play, full screen; and the same as entries of menus. Internal to PictureStage.
class PictureControls : public QWidget
{
    Q_OBJECT

public:
    explicit PictureControls(PictureView *view, QWidget *parent = nullptr);

    void setShow(PictureShow *show);
    void setFullScreenShown(bool shown);
    /// What is shown instead of the picture itself, in a sentence; empty: the picture.
    void setNote(const QString &note);
    void fitWidth(int width);
    /// Shows the view and the picture as they are now.
    void refresh();

    /// How large it is shown, in words: "45 %, as it fits".
    QString zoomText() const;
    /// Larger, smaller, as it fits, 100 %; off without a picture. Owned by this.
    QList<QAction *> zoomActions() const;

signals:
    void playToggled();
    void fullScreenToggleRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void retranslate();
    QString percent() const;

    PictureView *m_view;
    QPointer<PictureShow> m_show;
    OverlayButton *m_zoomOut;
    OverlayButton *m_zoomIn;
    OverlayButton *m_fit;
    OverlayButton *m_actualSize;
    OverlayButton *m_play;
    OverlayButton *m_fullScreen;
    QLabel *m_percent;
    QLabel *m_note;
    QAction *m_larger;
    QAction *m_smaller;
    QAction *m_fits;
    QAction *m_actual;
    bool m_isFullScreen = false;
};

} // namespace reeldeck
