#include "ui/theme/theme.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/messagebar.h"
#include "ui/window/undobar.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <chrono>

using namespace reeldeck;
using namespace std::chrono_literals;

/// Bars that come and go: undo, messages of several sources, offers, the drop overlay.
class TestNotices : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                     theme::Scheme::Light);
    }

    void undoStopsTheClock()
    {
        UndoBar bar;
        QSignalSpy undo(&bar, &UndoBar::undoRequested);
        QVERIFY(bar.isHidden());
        bar.start(QStringLiteral("12 assets will be deleted."), 60s);
        QVERIFY(!bar.isHidden());
        bar.findChild<QPushButton *>(QStringLiteral("undo"))->click();
        QCOMPARE(undo.size(), 1);
        bar.stop(); // Whoever has undone it says so.
        QVERIFY(bar.isHidden());
    }

    void ctrlZUndoes()
    {
        QWidget window;
        UndoBar bar(&window);
        QSignalSpy undo(&bar, &UndoBar::undoRequested);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, tests::Patience));
        bar.start(QStringLiteral("x"), 60s);
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undo.size(), 1);
    }

    void secondsLeftAreShown()
    {
        UndoBar bar;
        bar.start(QStringLiteral("x"), 5s);
        const auto *remaining = bar.findChild<QLabel *>(QStringLiteral("remaining"));
        QCOMPARE(remaining->text(), QStringLiteral("5 s"));
        // A second that has begun counts: as long as there is time, it never says 0.
        bar.stop();
        bar.start(QStringLiteral("x"), 4900ms);
        QCOMPARE(remaining->text(), QStringLiteral("5 s"));
        bar.stop();
        bar.start(QStringLiteral("x"), 900ms);
        QCOMPARE(remaining->text(), QStringLiteral("1 s"));
    }

    void messageShowsOnlyTheButtonsItHas()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Source::Program, MessageBar::Severity::Info,
                        QStringLiteral("<b>told</b>"));
        QCOMPARE(bar.findChild<QLabel *>(QStringLiteral("text"))->textFormat(), Qt::PlainText);
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("action"))->isHidden());
        QVERIFY(bar.findChild<QPushButton *>(QStringLiteral("copyDetails"))->isHidden());
        int retries = 0;
        bar.showMessage(MessageBar::Source::Program, MessageBar::Severity::Danger,
                        QStringLiteral("It failed."), QStringLiteral("all of it"),
                        QStringLiteral("Retry"), [&retries] { ++retries; });
        bar.findChild<QPushButton *>(QStringLiteral("action"))->click();
        QCOMPARE(retries, 1);
        bar.findChild<QPushButton *>(QStringLiteral("copyDetails"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("all of it"));
        QSignalSpy closed(&bar, &MessageBar::closed);
        bar.findChild<QToolButton *>(QStringLiteral("close"))->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden());
    }

    void aWarningComesBackWhenWhatCoveredItHasGone()
    {
        using Source = MessageBar::Source;
        using Severity = MessageBar::Severity;
        MessageBar bar;
        auto *close = bar.findChild<QToolButton *>(QStringLiteral("close"));
        bar.showMessage(Source::Connection, Severity::Warning, QStringLiteral("A copy."));
        bar.showMessage(Source::Export, Severity::Info, QStringLiteral("Exported."));
        QCOMPARE(bar.text(), QStringLiteral("Exported."));
        close->click();
        QCOMPARE(bar.text(), QStringLiteral("A copy."));
        QVERIFY(!bar.isHidden() && bar.severity() == Severity::Warning);
        // What is only good to know doesn't come back.
        bar.showMessage(Source::Export, Severity::Info, QStringLiteral("Exported."));
        bar.showMessage(Source::Journal, Severity::Danger, QStringLiteral("The disk is full."));
        bar.withdraw(Source::Journal);
        QCOMPARE(bar.text(), QStringLiteral("A copy."));
        // Nobody takes back what another says, nor says twice what has changed.
        bar.withdraw(Source::Deletion);
        QCOMPARE(bar.text(), QStringLiteral("A copy."));
        bar.showMessage(Source::Connection, Severity::Danger, QStringLiteral("No key."));
        bar.withdraw(Source::Connection);
        QVERIFY(bar.isHidden() && bar.text().isEmpty());
    }

    void overlayCoversItsParentAndLetsTheMouseThrough()
    {
        QWidget window;
        window.resize(400, 300);
        DropOverlay overlay(&window);
        QVERIFY(overlay.isHidden());
        window.show();
        overlay.setSummary(QStringLiteral("Upload 12 files, 1.3 GB"), QStringLiteral("9 videos"));
        QVERIFY(overlay.isVisible());
        QCOMPARE(overlay.geometry(), window.rect());
        window.resize(800, 600);
        QCOMPARE(overlay.geometry(), QRect(0, 0, 800, 600));
        QVERIFY(!window.childAt(QPoint(10, 10)));
        QCOMPARE(overlay.accessibleName(), QStringLiteral("Upload 12 files, 1.3 GB"));
    }

    void whatIsRefusedLooksRefused()
    {
        QWidget window;
        window.resize(400, 300);
        DropOverlay overlay(&window);
        window.show();
        const auto has = [&overlay](theme::Tone tone) {
            const QImage image = overlay.grab().toImage();
            const QRgb wanted = theme::color(tone).rgb();
            int found = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    found += image.pixel(x, y) == wanted;
            }
            return found > 100;
        };
        overlay.setSummary(QStringLiteral("Upload 12 files"), QStringLiteral("9 videos"));
        QVERIFY(has(theme::Tone::Accent));
        QVERIFY(!has(theme::Tone::Danger));
        overlay.setRefused(QStringLiteral("Nothing here can be uploaded"),
                           QStringLiteral("“a.txt” is no media file."));
        QVERIFY(has(theme::Tone::Danger));
        QVERIFY(!has(theme::Tone::Accent));
        QCOMPARE(overlay.accessibleName(), QStringLiteral("Nothing here can be uploaded"));
    }
};

REELDECK_TEST(TestNotices)
#include "tst_notices.moc"
