#pragma once

#include "uploads/rules/uploadrules.h"

#include <QMainWindow>

class QLabel;
class QLayout;
class QSplitter;

namespace reeldeck {

class Actions;
class AssetDetails;
class AssetView;
class ChipsBar;
class DropOverlay;
class EmptyState;
class MainToolBar;
class MessageBar;
class OfferBar;
class PaneFolding;
class TransfersPanel;
class UndoBar;

/// The window: lays the widgets out, tells what is dropped on it, and decides nothing. The
/// controllers drive the widgets that it hands out; all of them are its children.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    Actions *actions() const { return m_actions; }
    MainToolBar *toolBar() const { return m_toolBar; }
    AssetView *assetView() const { return m_assetView; }
    ChipsBar *chipsBar() const { return m_chipsBar; }
    OfferBar *loadAllBar() const { return m_loadAllBar; }
    OfferBar *selectionBar() const { return m_selectionBar; }
    OfferBar *exportBar() const { return m_exportBar; }
    OfferBar *deletionBar() const { return m_deletionBar; }
    OfferBar *streamAgainBar() const { return m_streamAgainBar; }
    EmptyState *emptyState() const { return m_emptyState; }
    AssetDetails *details() const { return m_details; }
    TransfersPanel *transfers() const { return m_transfers; }
    MessageBar *messageBar() const { return m_messageBar; }
    UndoBar *undoBar() const { return m_undoBar; }
    DropOverlay *dropOverlay() const { return m_dropOverlay; }

    /// The empty state in the place of the list; the other panes stay as they are.
    void showEmptyState(bool show);
    bool showsEmptyState() const;

    void setCountText(const QString &text);
    void setConnectionText(const QString &text);

    /// The share of the details, for the settings. False for a state that isn't ours.
    QByteArray panesState() const;
    bool restorePanes(const QByteArray &panes);

    /// Focus to the next of filter, list, details, transfers.
    void focusNextPane();

signals:
    /// Files or URLs are held over the window, or text that names some.
    void dragEntered(const reeldeck::DroppedItems &sources);
    void dragLeft();
    /// All that was dropped, also what can't be uploaded: somebody has to say so.
    void dropped(const reeldeck::DroppedItems &sources);
    /// Whether anybody can see it: neither hidden nor minimized.
    void visibilityChanged(bool visible);
    /// Whether the person works in this window or its dialogs.
    void inFrontChanged(bool inFront);
    /// The widgets speak another language now; words that came from elsewhere are to be told anew.
    void languageChanged();
    /// The person moved the mouse, scrolled, clicked or typed in it.
    void personActed();
    /// The person wants to close it; whoever answers calls allowClose() and close() again.
    void closeRequested();

public slots:
    /// From now on the window closes when asked.
    void allowClose() { m_mayClose = true; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeListColumn();
    void wireFolding();
    void placeMessageBar();
    void setTabs();
    void fitTransfers(int fullHeight);

    Actions *m_actions;
    MainToolBar *m_toolBar;
    AssetView *m_assetView;
    ChipsBar *m_chipsBar;
    OfferBar *m_loadAllBar;
    OfferBar *m_selectionBar;
    OfferBar *m_exportBar;
    OfferBar *m_deletionBar;
    OfferBar *m_streamAgainBar;
    EmptyState *m_emptyState;
    AssetDetails *m_details;
    TransfersPanel *m_transfers;
    MessageBar *m_messageBar;
    UndoBar *m_undoBar;
    DropOverlay *m_dropOverlay;
    QSplitter *m_panes = nullptr;      ///< List column | details.
    QSplitter *m_listColumn = nullptr; ///< List over transfers.
    PaneFolding *m_folding = nullptr;
    QLayout *m_bars = nullptr; ///< Below the list.
    QLabel *m_countLabel;
    QLabel *m_connectionLabel;
    int m_transfersHeight = 240; ///< As the person wants it; less when there are few.
    bool m_mayClose = false;
};

} // namespace reeldeck
