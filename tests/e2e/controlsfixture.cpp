#include "e2e/controlsfixture.h"

#include "catalog/table/assettablemodel.h"
#include "desktop/accounts/workspacecontroller.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "settings/credentials.h"
#include "ui/theme/theme.h"
#include "ui/window/emptystate.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QTableView>

#include <utility>

namespace reeldeck::tests {

ControlsFixture::ControlsFixture() = default;
ControlsFixture::~ControlsFixture() = default;

void ControlsFixture::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"),
             "The controls need a display of their own: run it through tests/e2e/with-desktop.");
    QVERIFY(m_data->isValid() && m_media.isValid());
    PART(makeMedia());
    PART(makeStandIns());
    QVERIFY(QDir().mkpath(QStringLiteral(REELDECK_TOUR_DIR))); // for what fails
    m_book = std::make_unique<ControlBook>();
    PART(startProgram());
    QTRY_VERIFY(m_window->showsEmptyState());
    // Where the assets are is asked at a first start, see TestControlsOfFirstRun.
    QTRY_VERIFY(Person::isHeard(m_window));
    Person::press(QStringLiteral("Escape"));
    QTRY_COMPARE(m_window->emptyState()->kind(), EmptyState::Kind::NothingUploaded);
}

void ControlsFixture::forgetAll()
{
    if (!m_hasEnded)
        m_context->quit(false);
    QTRY_VERIFY(m_hasEnded);
    m_context.reset();
    m_data = std::make_unique<QTemporaryDir>();
    QVERIFY(m_data->isValid());
}

void ControlsFixture::startProgram(LastEnd lastEnd)
{
    const auto paths = makePaths(m_data->path());
    QVERIFY(paths.ok());
    m_context.reset();
    m_endpoint = {};
    m_hasEnded = false;
    AppContext::Options options;
    options.paths = *paths;
    options.lastEnd = lastEnd;
    options.language = &m_language;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    theme::apply(*qApp, theme::Scheme::Light);
    connect(m_context.get(), &AppContext::ended, this, [this] { m_hasEnded = true; });
    connect(m_context->sessions(), &WorkspaceSessions::opened, this,
            [this](WorkspaceSession *session) {
                connect(session, &WorkspaceSession::clientChanged, this, [this](ApiClient *client) {
                    m_endpoint = client ? client->endpoint() : ApiEndpoint();
                });
            });
    m_window = m_context->window();
    m_window->move(20, 20);
    m_context->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window, tests::Patience));
    QTRY_VERIFY(!m_endpoint.apiKey.isEmpty());
}

void ControlsFixture::makeMedia()
{
    const auto make = [this](const QString &source, const QStringList &more, const char *name) {
        QVERIFY(Person::run(QStringLiteral("ffmpeg"),
                            QStringList{QStringLiteral("-hide_banner"), QStringLiteral("-loglevel"),
                                        QStringLiteral("error"), QStringLiteral("-f"),
                                        QStringLiteral("lavfi"), QStringLiteral("-i"), source} +
                                    more + QStringList{media(QLatin1String(name))},
                            std::chrono::minutes(2)));
    };
    make(QStringLiteral("testsrc2=size=640x360:rate=25:duration=20"),
         {QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p"), QStringLiteral("-preset"),
          QStringLiteral("ultrafast")},
         "clip.mp4");
    make(QStringLiteral("sine=330:duration=5"), {}, "song.mp3");
    // Of different sizes: the same picture twice would be left out.
    int width = 320;
    for (const char *name : {"one.png", "two.png", "three.png", "four.png", "five.png", "six.png"})
        make(QStringLiteral("mandelbrot=size=%1x240").arg(width += 16),
             {QStringLiteral("-frames:v"), QStringLiteral("1")}, name);
}

/// First on the path, so that the desktop's services find them.
void ControlsFixture::makeStandIns()
{
    const QDir folder(media(QStringLiteral("bin")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    for (const char *name : {"xdg-open", "mpv", "vlc", "ffplay", "totem"}) {
        QFile script(folder.filePath(QLatin1String(name)));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho " + QByteArray(name) + " \"$@\" >>'" +
                     media(QStringLiteral("opened")).toUtf8() + "'\n");
        script.setPermissions(script.permissions() | QFileDevice::ExeOwner);
    }
    qputenv("PATH", folder.path().toUtf8() + ':' + qgetenv("PATH"));
}

QStringList ControlsFixture::opened() const
{
    QFile file(media(QStringLiteral("opened")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void ControlsFixture::forgetOpened()
{
    QFile::remove(media(QStringLiteral("opened")));
}

void ControlsFixture::init()
{
    // Each step begins where the one before it ended.
    QVERIFY2(!m_hasFailed, "An earlier step failed.");
    m_book->forget();
}

void ControlsFixture::cleanup()
{
    if (!m_book)
        return;
    if (!QTest::currentTestFailed()) {
        m_book->credit();
        return;
    }
    const QString row = QString::fromLatin1(QTest::currentDataTag())
                                .replace(QLatin1Char(' '), QLatin1Char('-'));
    Person::takePicture(QStringLiteral(REELDECK_TOUR_DIR "/failed-%1-%2.png")
                                .arg(QString::fromLatin1(QTest::currentTestFunction()), row));
    // The next step begins in the window.
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    while (QDialog *open = dialog())
        open->done(QDialog::Rejected);
    m_hasFailed = true;
}

void ControlsFixture::cleanupTestCase()
{
    if (!m_context)
        return;
    if (!m_hasFailed)
        writeBook();
    if (!m_hasEnded)
        m_context->quit(false);
    QTRY_VERIFY(m_hasEnded);
    m_context.reset();
}

/// Beside those of the other classes: two files a class, a control a line.
void ControlsFixture::writeBook() const
{
    const QDir folder(QStringLiteral(REELDECK_TOUR_DIR "/../controls"));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const auto write = [&](const char *what, const QStringList &controls) {
        QFile file(folder.filePath(QLatin1String(metaObject()->className()) + QLatin1String(what)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((controls.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8());
    };
    write(".seen", m_book->seen());
    write(".touched", m_book->touched());
}

QJsonObject ControlsFixture::call(const QString &method, const QString &path,
                                  const QStringList &more)
{
    const QString answer = media(QStringLiteral("answer"));
    QFile::remove(answer);
    const bool ok = Person::run(
            QStringLiteral("curl"),
            QStringList{QStringLiteral("-sf"), QStringLiteral("-X"), method, QStringLiteral("-H"),
                        QStringLiteral("x-api-key: ") + m_endpoint.apiKey, QStringLiteral("-o"),
                        answer, m_endpoint.baseUrl.toString() + path} +
                    more);
    QFile file(answer);
    if (!ok || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

void ControlsFixture::upload(const QStringList &names)
{
    for (const QString &name : names) {
        const QJsonObject asset =
                call(QStringLiteral("POST"), QStringLiteral("/assets"),
                     {QStringLiteral("-F"), QStringLiteral("method=direct"), QStringLiteral("-F"),
                      QStringLiteral("enable_hls=true"), QStringLiteral("-F"),
                      QStringLiteral("enable_thumbnail=true"), QStringLiteral("-F"),
                      QStringLiteral("file=@") + media(name)});
        QVERIFY2(!asset.isEmpty(), qPrintable(name));
    }
    window()->activateWindow();
    Person::press(QStringLiteral("F5"));
    for (const QString &name : names) {
        const auto isReady = [&] {
            const auto asset = m_context->assets()->assetAt(rowNamed(name));
            return asset && !isSettling(*asset);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isReady(), qPrintable(name), 60'000);
    }
}

void ControlsFixture::ways()
{
    QTest::addColumn<int>("way");
    QTest::newRow("by pointer") << int(Pointer);
    QTest::newRow("by key") << int(Key);
}

void ControlsFixture::endings()
{
    ways();
    QTest::newRow("by Escape") << int(OwnKey);
}

ControlsFixture::Way ControlsFixture::way()
{
    return Way(*static_cast<const int *>(QTest::qData("way", qMetaTypeId<int>())));
}

QAbstractButton *ControlsFixture::button(const QString &words)
{
    const QList<QAbstractButton *> own =
            dialog() ? dialog()->findChildren<QAbstractButton *>() : QList<QAbstractButton *>();
    for (QAbstractButton *candidate : own) {
        if (candidate->isVisible() && (candidate->text().remove(QLatin1Char('&')) == words ||
                                       candidate->accessibleName() == words))
            return candidate;
    }
    return findByName<QAbstractButton>(words);
}

void ControlsFixture::use(const QString &words, Way way)
{
    QTRY_VERIFY2(button(words) && button(words)->isEnabled(), qPrintable(words));
    press(button(words), way);
}

void ControlsFixture::press(QAbstractButton *button, Way way)
{
    QVERIFY(button);
    if (way == Pointer) {
        // Panes that have just come or grown still move what is in them.
        QPoint place(-1, -1);
        QElapsedTimer since;
        const auto standsStill = [&] {
            const QPoint now = button->mapToGlobal(button->rect().center());
            if (std::exchange(place, now) != now)
                since.start();
            return since.isValid() && since.elapsed() > 150;
        };
        QTRY_VERIFY(standsStill());
        // Beside its words a box takes no clicks.
        if (qobject_cast<QCheckBox *>(button))
            Person::click(button->mapToGlobal(QPoint(10, button->height() / 2)));
        else
            Person::click(button);
        return;
    }
    button->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(button->hasFocus());
    Person::press(QStringLiteral("space"));
}

void ControlsFixture::choose(const QString &words, const QStringList &path, Way way)
{
    PART(use(words, way));
    auto *opener = findByName<QPushButton>(words);
    QVERIFY2(opener && opener->menu(), qPrintable(words));
    QTRY_VERIFY(opener->menu()->isVisible());
    chooseIn(opener->menu(), path, way);
}

void ControlsFixture::chooseIn(QMenu *menu, const QStringList &path, Way way)
{
    QVERIFY(menu);
    QPointer<QMenu> current(menu);
    for (const QString &words : path) {
        QAction *wanted = nullptr;
        for (QAction *action : current->actions()) {
            QString text = action->text().section(QLatin1Char('\t'), 0, 0);
            if (text.remove(QLatin1Char('&')) == words)
                wanted = action;
        }
        QVERIFY2(wanted && wanted->isEnabled(), qPrintable(words));
        QMenu *inner = wanted->menu();
        if (way == Pointer) {
            Person::click(current->mapToGlobal(current->actionGeometry(wanted).center()));
        } else {
            for (int i = 0; i <= current->actions().size() && current->activeAction() != wanted;
                 ++i) {
                const QAction *before = current->activeAction();
                Person::press(QStringLiteral("Down"));
                QTRY_VERIFY(!current || current->activeAction() != before ||
                            current->actions().size() == 1);
            }
            QCOMPARE(current->activeAction(), wanted);
            Person::press(inner ? QStringLiteral("Right") : QStringLiteral("Return"));
        }
        if (inner) {
            current = inner;
            QTRY_VERIFY(current->isVisible());
        }
    }
    QTRY_VERIFY(!current || !current->isVisible());
}

QMenu *ControlsFixture::contextMenu(QWidget *widget, const QPoint &place, Way way)
{
    if (way == Pointer) {
        Person::click(widget->mapToGlobal(place), 3);
    } else {
        // A viewport has its view take the keys.
        QWidget *taker = widget->focusPolicy() == Qt::NoFocus ? widget->parentWidget() : widget;
        taker->setFocus(Qt::OtherFocusReason);
        Person::press(QStringLiteral("Menu"));
    }
    return QTest::qWaitFor([] { return openMenu() != nullptr; }, tests::Patience) ? openMenu()
                                                                                  : nullptr;
}

QTableView *ControlsFixture::table() const
{
    return findByName<QTableView>(QStringLiteral("Assets"));
}

int ControlsFixture::rows() const
{
    return m_context->assets()->rowCount();
}

int ControlsFixture::rowNamed(const QString &name) const
{
    for (int row = 0; row < rows(); ++row) {
        const std::optional<Asset> asset = m_context->assets()->assetAt(row);
        if (asset && asset->filename == name)
            return row;
    }
    return -1;
}

QPoint ControlsFixture::placeOf(const QString &name) const
{
    return table()->visualRect(table()->model()->index(rowNamed(name), 0)).center();
}

void ControlsFixture::clickRow(const QString &name)
{
    QTRY_VERIFY2(rowNamed(name) >= 0, qPrintable(name));
    QVERIFY(table());
    table()->scrollTo(table()->model()->index(rowNamed(name), 0));
    Person::click(table()->viewport()->mapToGlobal(placeOf(name)));
    QTRY_VERIFY(table()->hasFocus());
}

QString ControlsFixture::clipboard()
{
    return QApplication::clipboard()->text();
}

void ControlsFixture::clearClipboard()
{
    QApplication::clipboard()->clear();
}

void ControlsFixture::waitForDialog()
{
    QTRY_VERIFY(dialog());
    QTRY_VERIFY(Person::isHeard(dialog()));
}

void ControlsFixture::openDialog(const QStringList &path, Way way)
{
    PART(choose(QStringLiteral("Menu"), path, way));
    waitForDialog();
}

void ControlsFixture::endByKey(const QString &keys)
{
    const QPointer<QDialog> open(dialog());
    Person::press(keys);
    PART(waitUntilGone(open));
}

void ControlsFixture::endByButton(const QString &words, Way way)
{
    const QPointer<QDialog> open(dialog());
    PART(use(words, way));
    PART(waitUntilGone(open));
}

/// And until another window gets the keys.
void ControlsFixture::waitUntilGone(const QPointer<QDialog> &dialog)
{
    QTRY_VERIFY(!dialog || !dialog->isVisible());
    QTRY_VERIFY(Person::isHeard(QApplication::activeWindow()));
}

void ControlsFixture::cancel()
{
    if (way() == OwnKey)
        endByKey(QStringLiteral("Escape"));
    else
        endByButton(QStringLiteral("Cancel"), way());
}

void ControlsFixture::fill(const QString &field, const QString &text, Way way)
{
    auto *widget = findByName<QWidget>(field);
    QVERIFY2(widget && widget->isEnabled(), qPrintable(field));
    if (way == Pointer)
        Person::click(widget);
    else
        widget->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY2(widget->hasFocus(), qPrintable(field));
    Person::press(QStringLiteral("ctrl+a"));
    Person::press(QStringLiteral("Delete"));
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (&line != &lines.first())
            Person::press(QStringLiteral("Return"));
        if (!line.isEmpty())
            Person::type(line);
    }
}

void ControlsFixture::copyWord(QWidget *text)
{
    QVERIFY(text && text->isVisible());
    clearClipboard();
    Person::doubleClick(text->mapToGlobal(QPoint(16, text->fontMetrics().height() / 2)));
    QTRY_VERIFY(text->hasFocus());
    Person::press(QStringLiteral("ctrl+c"));
    QTRY_VERIFY(!clipboard().isEmpty());
}

void ControlsFixture::typePath(const QString &path)
{
    QTRY_VERIFY(qobject_cast<QFileDialog *>(dialog()));
    QTRY_VERIFY(Person::isHeard(dialog()));
    Person::press(QStringLiteral("ctrl+a"));
    Person::type(path);
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!qobject_cast<QFileDialog *>(dialog()));
}

} // namespace reeldeck::tests
