#pragma once

#include <QElapsedTimer>
#include <QModelIndex>
#include <QObject>
#include <QString>

class QKeyEvent;
class QWidget;

namespace reeldeck {

class AssetSelection;

/// Keys of the list and the grid, beside what item views do with them by themselves: commands,
/// Enter, letters of a name, and the step that selects the outlined row. GUI thread.
///
/// Letters that come without a pause (QApplication::keyboardInputInterval()) are one name; the same
/// letter again goes on to the next name that begins so. Only loaded rows are looked through: there
/// may be millions of others.
class AssetKeys : public QObject
{
    Q_OBJECT

public:
    /// `selection` must outlive the keys.
    explicit AssetKeys(AssetSelection *selection, QObject *parent = nullptr);

    /// Handles the keys of a view before the view does; may be several.
    void watch(QWidget *view);
    /// Selects the next loaded row whose name begins with the letters typed so far and these. What
    /// can't be printed is no letter.
    void type(const QString &letters);

signals:
    void selectAllRequested();
    void deleteRequested();
    void copyIdsRequested();
    /// Enter on a row, which is selected then; invalid without a current row.
    void activateRequested(const QModelIndex &index);
    /// No loaded row has a name that begins with what was typed.
    void nameNotFound(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    bool selectOutlined(const QKeyEvent &event);
    bool isTyping() const;

    AssetSelection *m_selection;
    QString m_typed; ///< Letters of a name, as long as they come without a pause.
    QElapsedTimer m_typedAt;
};

} // namespace reeldeck
