#include "desktop/appcontext.h"
#include "desktop/mainwindow.h"
#include "e2e/controlbook.h"
#include "e2e/person.h"
#include "settings/credentials.h"
#include "support/testprogram.h"
#include "ui/widgets/assetview.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace reeldeck;
using namespace reeldeck::tests;
using namespace reeldeck::testsupport;

/// What was on screen and no test acted on with an effect: nothing may come to this list, and each
/// line that a new step makes needless must go.
#define UNTOUCHED_FILE REELDECK_SOURCE_DIR "/tests/e2e/controls-untouched"

/// Everything that a person can act on, acted on by real pointer and keys in the real window over
/// the real local platform, and its effect seen. Covers: toolbar, menus, list and grid, details,
/// dialogs, by pointer and by key. The states come one after the other: nothing uploaded, a few,
/// nothing selected, one, several. What came on screen and wasn't acted on is in
/// build/controls-untouched and fails the last step.
class TestControls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { m_book->forget(); }
    void cleanup();
    void cleanupTestCase();

    void everyControlWasTouched();

private:
    enum Way { Pointer, Key };

    QAbstractButton *button(const QString &words) const
    {
        return findByName<QAbstractButton>(words);
    }
    void use(const QString &words, Way way);
    void choose(const QString &button, const QStringList &path, Way way);
    void chooseIn(QMenu *menu, const QStringList &path, Way way);

    QTemporaryDir m_data;
    std::unique_ptr<ControlBook> m_book;
    std::unique_ptr<AppContext> m_context;
    MainWindow *m_window = nullptr;
};

void TestControls::initTestCase()
{
    QVERIFY2(QGuiApplication::platformName() == QLatin1String("xcb"),
             "The controls need a display of their own: run it through tests/e2e/with-desktop.");
    QVERIFY(m_data.isValid());
    m_book = std::make_unique<ControlBook>();
    const auto paths = makePaths(m_data.path());
    QVERIFY(paths.ok());
    AppContext::Options options;
    options.paths = *paths;
    options.platformProgram = QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    theme::apply(*qApp, theme::Scheme::Light);
    m_window = m_context->window();
    m_window->move(20, 20);
    m_context->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestControls::cleanup()
{
    if (QTest::currentTestFailed())
        Person::takePicture(QStringLiteral(REELDECK_TOUR_DIR "/controls-failed.png"));
    else
        m_book->credit();
}

void TestControls::cleanupTestCase()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(Patience));
    m_context.reset();
}

/// Presses a button of these words by the pointer, or by Space once it has the focus.
void TestControls::use(const QString &words, Way way)
{
    QTRY_VERIFY2(button(words) && button(words)->isEnabled(), qPrintable(words));
    if (way == Pointer) {
        Person::click(button(words));
        return;
    }
    button(words)->setFocus(Qt::TabFocusReason);
    Person::press(QStringLiteral("space"));
}

void TestControls::choose(const QString &words, const QStringList &path, Way way)
{
    QTRY_VERIFY2(findByName<QToolButton>(words), qPrintable(words));
    auto *opener = findByName<QToolButton>(words);
    QVERIFY(opener->menu());
    use(words, way);
    QTRY_VERIFY(opener->menu()->isVisible());
    chooseIn(opener->menu(), path, way);
}

void TestControls::chooseIn(QMenu *menu, const QStringList &path, Way way)
{
    for (const QString &words : path) {
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions()) {
            QString text = action->text().section(QLatin1Char('\t'), 0, 0);
            if (text.remove(QLatin1Char('&')) == words)
                wanted = action;
        }
        QVERIFY2(wanted && wanted->isEnabled(), qPrintable(words));
        if (way == Pointer) {
            Person::click(menu->mapToGlobal(menu->actionGeometry(wanted).center()));
        } else {
            for (int i = 0; i <= menu->actions().size() && menu->activeAction() != wanted; ++i) {
                const QAction *before = menu->activeAction();
                Person::press(QStringLiteral("Down"));
                QTRY_VERIFY(menu->activeAction() != before || menu->actions().size() == 1);
            }
            QCOMPARE(menu->activeAction(), wanted);
            Person::press(wanted->menu() ? QStringLiteral("Right") : QStringLiteral("Return"));
        }
        if (wanted->menu()) {
            menu = wanted->menu();
            QTRY_VERIFY(menu->isVisible());
        }
    }
    QTRY_VERIFY(!menu->isVisible());
}

void TestControls::everyControlWasTouched()
{
    QFile known(QStringLiteral(UNTOUCHED_FILE));
    QStringList allowed;
    if (known.open(QIODevice::ReadOnly)) {
        allowed = QString::fromUtf8(known.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        allowed.removeIf([](const QString &line) { return line.startsWith(QLatin1Char('#')); });
    }
    const QStringList untouched = m_book->untouched();
    QFile found(QStringLiteral(REELDECK_TOUR_DIR "/../controls-untouched"));
    QVERIFY(found.open(QIODevice::WriteOnly));
    found.write(untouched.join(QLatin1Char('\n')).toUtf8() + '\n');
    qInfo("%d of %d controls were acted on with an effect.",
          int(m_book->all().size() - untouched.size()), int(m_book->all().size()));
    QStringList wrong;
    for (const QString &control : untouched) {
        if (!allowed.contains(control))
            wrong << QLatin1String("No test acts on it: ") + control;
    }
    for (const QString &control : std::as_const(allowed)) {
        if (!untouched.contains(control))
            wrong << QLatin1String("It is acted on now, so its line must go: ") + control;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
}

REELDECK_TEST(TestControls)
#include "tst_controls.moc"
