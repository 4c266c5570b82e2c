#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include <memory>

class QScrollArea;

namespace reeldeck::Ui {
class EmptyState;
}

namespace reeldeck {

/// What stands in the middle of the window while there are no assets to show, and the way on from
/// there. All text is plain text and wraps inside the box.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Welcome,         ///< The very first start: Open library, Connect an account, Skip.
        NoKey,           ///< The workspace has no API key yet: Connect an account, Open library.
        NothingUploaded, ///< The library is empty: drop here, Upload Files, From URL.
        NoMatch,         ///< Nothing matches the filter: Clear Filter.
        Offline,         ///< The platform can't be reached and there is no copy: Retry.
        Error,           ///< The platform answered with an error: Retry, Copy Details.
        Loading,         ///< The first answer is on its way; shown only after 500 ms.
    };
    Q_ENUM(Kind)

    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    /// Empty `title` or `text` take the words of the kind. `hint` is the quiet line below, such as
    /// the upload limits. `details` is what "Copy Details" puts on the clipboard; without it the
    /// button is hidden.
    void setState(Kind kind, const QString &title = {}, const QString &text = {},
                  const QString &hint = {}, const QString &details = {});
    Kind kind() const { return m_kind; }

    /// Whether there is a local library to go to (false at first): then NoKey, Offline and Error
    /// offer "Open the Local Library". Without, this is the local library, and an empty one offers
    /// "Connect a TwelveLabs Account...", as those three always do.
    void setLibraryOffered(bool offered);

    /// Puts the keyboard on the first way on that is shown.
    void enterByKey();

signals:
    void uploadFilesRequested();
    void uploadUrlRequested();
    void connectRequested();
    void libraryRequested();
    void clearFilterRequested();
    void retryRequested();
    /// By the button or Escape: the person doesn't want to choose now.
    void skipRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showButtons();
    void fitBox();
    void showFocus();
    void makeScrollable();

    std::unique_ptr<Ui::EmptyState> m_ui;
    QScrollArea *m_scroll = nullptr;
    Kind m_kind = Kind::NothingUploaded;
    QString m_details;
    bool m_libraryOffered = false;
    QTimer m_loadingDelay;
};

} // namespace reeldeck
