#pragma once

#include "api/calls/endpoint.h"
#include "base/language.h"
#include "e2e/controlbook.h"
#include "e2e/person.h"
#include "support/testprogram.h"
#include "system/lastrun.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonObject>
#include <QMenu>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <memory>

class QTableView;

namespace reeldeck {
class AppContext;
class MainWindow;
} // namespace reeldeck

namespace reeldeck::tests {

/// The real window over the real local library on a display of its own, and a person at it. What
/// came on screen, and what was acted on with an effect, is written to build/controls when the
/// class has ended; tests/e2e/check-controls compares the two over all classes.
///
/// `xdg-open` and the players of the desktop are stand-ins that note what they were given, see
/// opened().
class ControlsFixture : public QObject
{
    Q_OBJECT

public:
    /// A row of each test's table: how it is acted on.
    enum Way { Pointer, Key, OwnKey };
    Q_ENUM(Way)

    ControlsFixture();
    ~ControlsFixture() override;

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

protected:
    /// "by pointer" and "by key"; the test fetches its row with way().
    static void ways();
    /// The same, and "by Escape": how a dialog is left by cancel().
    static void endings();
    static Way way();

    /// The program, ended by a person meanwhile, anew on the same data. Returns once its library
    /// answers.
    void startProgram(LastEnd lastEnd = LastEnd::Well);
    /// The program is quit, and the next start is the first one on this computer.
    void forgetAll();
    /// Quit, and all that it did is at its end.
    bool hasEnded() const { return m_hasEnded; }

    AppContext *context() const { return m_context.get(); }
    MainWindow *window() const { return m_window; }
    ControlBook &book() { return *m_book; }
    Language &language() { return m_language; }
    const ApiEndpoint &endpoint() const { return m_endpoint; }
    QString dataFolder() const { return m_data->path(); }
    /// Of a file made for the test: clip.mp4 (20 s), song.mp3 (5 s), one.png to six.png, all
    /// different.
    QString media(const QString &name) const { return m_media.filePath(name); }
    /// What the stand-ins for other programs were started with, a line each: "xdg-open /tmp/a".
    QStringList opened() const;
    void forgetOpened();

    /// Sent by another program, so that they are there once Refresh was pressed or the list looked
    /// itself. Returns once the list shows them all, ready.
    void upload(const QStringList &names);
    /// A call of the platform's API, by curl.
    QJsonObject call(const QString &method, const QString &path, const QStringList &more = {});

    /// Of the open dialog, or else of any window.
    static QAbstractButton *button(const QString &words);
    /// Presses a button of these words by the pointer, or by Space once it has the focus.
    void use(const QString &words, Way way);
    void press(QAbstractButton *button, Way way);
    /// Opens the menu of a button and chooses along `path`.
    void choose(const QString &button, const QStringList &path, Way way);
    /// Chooses in the menu that is open by now, and waits until it is closed.
    void chooseIn(QMenu *menu, const QStringList &path, Way way);
    /// Asks for the context menu of a place in `widget`, by the right button or the Menu key.
    QMenu *contextMenu(QWidget *widget, const QPoint &place, Way way);
    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    QTableView *table() const;
    int rows() const;
    int rowNamed(const QString &name) const;
    QPoint placeOf(const QString &name) const; ///< In the table's viewport.
    void clickRow(const QString &name);

    static QString clipboard();
    static void clearClipboard();
    static QDialog *dialog() { return qobject_cast<QDialog *>(QApplication::activeModalWidget()); }
    /// Waits until a dialog has come and takes keys.
    void waitForDialog();
    /// Opens the dialog at the end of `path` in the main menu.
    void openDialog(const QStringList &path, Way way);
    /// Ends the open dialog by a key, or by a button of these words.
    void endByKey(const QString &keys);
    void endByButton(const QString &words, Way way);
    void cancel(); ///< As its row says, see endings().
    /// Types in the place of what the field holds, which gets the focus by a click or by Tab.
    void fill(const QString &field, const QString &text, Way way);
    /// Marks a word of read-only text and copies it, and sees it on the clipboard.
    void copyWord(QWidget *text);
    /// As a person does in Qt's own file dialog: the path, then Enter.
    void typePath(const QString &path);

private:
    void makeMedia();
    void makeStandIns();
    void writeBook() const;
    void waitUntilGone(const QPointer<QDialog> &dialog);

    std::unique_ptr<QTemporaryDir> m_data = std::make_unique<QTemporaryDir>();
    QTemporaryDir m_media;
    ApiEndpoint m_endpoint;
    Language m_language; ///< Follows the settings.
    bool m_hasFailed = false;
    bool m_hasEnded = false;
    std::unique_ptr<ControlBook> m_book;
    std::unique_ptr<AppContext> m_context;
    MainWindow *m_window = nullptr;
};

} // namespace reeldeck::tests
