#pragma once

#include "domain/mediakind.h"
#include "ui/assets/viewmode.h"

#include <QKeySequence>
#include <QList>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QMenu;

namespace reeldeck::Ui {
class MainToolBar;
}

namespace reeldeck {

class ToolBarRows;

/// The top line of the window: Upload, filename filter, type toggles, list/grid, Refresh and the
/// menu of workspaces and settings; a window too narrow for all has some of them in further lines,
/// and Upload, the field and the menu always in the first. Knows nothing of the catalogue: it says what was asked for.
/// The setters only show a state; none of them emits a signal.
class MainToolBar : public QWidget
{
    Q_OBJECT

public:
    explicit MainToolBar(QWidget *parent = nullptr);
    ~MainToolBar() override;

    void setFilter(const QString &text);
    QString filter() const;
    /// None on and all on both mean "any"; the field shows exactly `kinds`.
    void setKinds(const QList<MediaKind> &kinds);
    QList<MediaKind> kinds() const;
    void setViewMode(ViewMode mode);
    /// Of the slider that stands there in the grid view; see tilewidth.
    void setTileWidth(int width);
    /// Menu of the last button, "Menu"; not taken over. Without one the button is hidden.
    void setMenu(QMenu *menu);
    /// Opens it, as a click on its button does.
    void openMenu();
    /// What the Upload button's menu offers; not taken over.
    void setUploadActions(const QList<QAction *> &actions);
    /// The button does what it does, and is off with it.
    void setDeleteAction(QAction *action);
    /// Menu of the Filters button; not taken over. Without one the button is hidden.
    void setFilterMenu(QMenu *menu);
    /// The keys that do the same, for the tool tips.
    struct Keys
    {
        QKeySequence upload;
        QKeySequence filter;
        QKeySequence listView;
        QKeySequence gridView;
        QKeySequence detailsPane;
        QKeySequence refresh;
        QKeySequence menu;
    };
    void setKeys(const Keys &keys);
    /// Puts the cursor into the filter field and selects what's there.
    void focusFilter();
    /// False while there is nowhere to upload to; the filter and toggles stay usable.
    void setUploadEnabled(bool enabled);
    /// Below what the menu of "Upload" has, apart from it.
    void addToUploadMenu(QAction *action);
    void setDetailsShown(bool shown);
    /// The last one that Tab comes to.
    QWidget *lastTab() const;

    QSize minimumSizeHint() const override;

signals:
    /// 250 ms after the last keystroke; at once on Enter, Esc and clear. Never twice the same.
    void filterEdited(const QString &text);
    /// In the order Video, Audio, Image; empty when no toggle is on (any type).
    void kindsChanged(const QList<reeldeck::MediaKind> &kinds);
    void viewModeRequested(reeldeck::ViewMode mode);
    void tileWidthRequested(int width);
    void detailsToggled(bool shown);
    void refreshRequested();
    /// The person goes from the filter field down into the list.
    void listRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpFilter();
    void setUpKinds();
    void setUpViews();
    void retranslate();
    void publishFilter();
    void arrange();

    std::unique_ptr<Ui::MainToolBar> m_ui;
    std::unique_ptr<ToolBarRows> m_rows;
    QTimer m_debounce;
    QString m_publishedFilter;
    Keys m_keys;
    QAction *m_glass = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_delete = nullptr; ///< Not owned.
};

} // namespace reeldeck
