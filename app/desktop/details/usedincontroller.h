#pragma once

#include "base/clock.h"
#include "session/assetusereader.h"
#include "session/clientfollower.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QDialog;

namespace reeldeck {

class MainWindow;
class SelectionController;

/// Says in the pane what uses the one asset that is selected, and takes it out of an index. The
/// platform is asked once the selection has rested, never for each row that is passed over, and only
/// while the pane can be seen; again, more and more seldom, while an index is at work on it.
///
/// Taking it out is asked about first where work is lost: not where the indexing failed or hasn't
/// begun. GUI thread.
class UsedInController : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds RestTime{300};

    /// All must outlive it.
    UsedInController(MainWindow *window, SelectionController *selection, const Clock *clock,
                     QObject *parent = nullptr);

    void setSession(WorkspaceSession *session);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setClient(ApiClient *client);
    void onSubjectChanged();
    void ask();
    void showUse();
    void followIndexing();
    void askToRemove(const AssetReference &reference);
    void remove(const AssetReference &reference);
    void onRemoved(const AssetId &id, const QString &name, const AssetReference &reference,
                   const Result<void> &result);
    bool isSeen() const;

    MainWindow *m_window;
    SelectionController *m_selection;
    AssetUseReader m_reader;
    ClientFollower m_session;
    QPointer<ApiClient> m_client;
    AssetId m_shown;
    QTimer m_rest;
    QTimer m_follow; ///< Until the next look at what is being indexed.
    int m_looks = 0; ///< At the same asset, by m_follow.
    QPointer<QDialog> m_question;
};

} // namespace reeldeck
