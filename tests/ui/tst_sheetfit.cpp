#include "ui/basics/fitarea.h"
#include "ui/basics/tonelabel.h"
#include "ui/basics/wrappedtext.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/samples.h"
#include "ui/settings/settingsdialog.h"
#include "ui/theme/theme.h"
#include "ui/transfers/urluploaddialog.h"

#include "support/testprogram.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace reeldeck;
using namespace reeldeck::tests;

/// Dialogs are as large as their words need, whatever comes into them, and scroll where the screen
/// has no room. The rest of the dialogs is looked at by tests/desktop/tst_layout.
class TestSheetFit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, theme::Scheme::Light); }

    void growsWithWhatTheConnectDialogHasToSay()
    {
        ConnectDialog dialog(QUrl(QStringLiteral("https://api.example.com")));
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, tests::Patience));
        const int before = dialog.height();
        auto *url = named<QLineEdit>(dialog, QStringLiteral("Address of the platform"));
        url->selectAll();
        QTest::keyClicks(url, QStringLiteral("http://api.example.com"));
        dialog.setError(QStringLiteral("The platform could not be reached, and this sentence goes "
                                       "on for long enough. ")
                                .repeated(4));
        QTRY_VERIFY(dialog.height() > before);
        for (const char *name : {"warning", "error"}) {
            const auto *label = dialog.findChild<QLabel *>(QString::fromLatin1(name));
            QVERIFY2(label->isVisible(), name);
            QTRY_VERIFY2(label->height() >= label->heightForWidth(label->width()), name);
        }
        const auto *area = dialog.findChild<FitArea *>();
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
    }

    void showsAllThatIsSaidOfUrls()
    {
        UrlUploadDialog dialog({true, true});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, tests::Patience));
        auto *urls = named<QPlainTextEdit>(dialog, QStringLiteral("URLs"));
        QTest::keyClicks(urls, QStringLiteral("nonsensehttp://127.0.0.1:40735/five.png"));
        const auto *verdict = dialog.findChild<QLabel *>(QStringLiteral("verdict"));
        QTRY_VERIFY(verdict->height() >= verdict->heightForWidth(verdict->width()));
    }

    void scrollsWhereThereIsNoRoomAndFollowsTab()
    {
        SettingsDialog dialog({}, {true, true});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, tests::Patience));
        dialog.resize(dialog.width(), 220);
        const auto *area = dialog.findChild<FitArea *>();
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
        QVERIFY(dialog.rect().contains(
                dialog.findChild<QPushButton *>(QStringLiteral("ok"))->geometry()));
        auto *scheme = dialog.findChild<QComboBox *>(QStringLiteral("scheme"));
        for (int i = 0; i < 20 && !scheme->hasFocus(); ++i)
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        QVERIFY(scheme->hasFocus());
        const QRect place(scheme->mapTo(area->viewport(), QPoint()), scheme->size());
        QVERIFY(area->viewport()->rect().contains(place));
    }

    /// Words that fit as long as no bar stands beside them, whose lines are one more beside it.
    void scrollsNoLongerOnceThereIsRoom()
    {
        QWidget window;
        FitArea area;
        auto *label = new ToneLabel;
        label->setWordWrap(true);
        label->setText(QStringLiteral("word ").repeated(60));
        (new QVBoxLayout(area.widget()))->addWidget(label);
        const int bar = area.verticalScrollBar()->sizeHint().width();
        int width = 200;
        while (width < 600 && area.heightForWidth(width - bar) == area.heightForWidth(width))
            ++width;
        QVERIFY(width < 600);
        area.setParent(&window);
        window.resize(600, 600);
        area.resize(width, 20);
        window.show();
        QTRY_VERIFY(area.verticalScrollBar()->isVisible());
        area.resize(width, area.heightForWidth(width));
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
        area.resize(width, area.height() - 1);
        QTRY_VERIFY(area.verticalScrollBar()->isVisible());
    }

    void growsWithTheFont()
    {
        SettingsDialog dialog({}, {false, false});
        QFont large = dialog.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        dialog.setFont(large);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, tests::Patience));
        const auto *area = dialog.findChild<FitArea *>();
        QTRY_COMPARE(area->verticalScrollBar()->maximum(), 0);
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->isVisible() && label->wordWrap())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                         qPrintable(label->text()));
        }
    }

    /// Words of another script than the window's stand where the window's begin.
    void alignsWordsWithTheWindow()
    {
        QWidget window;
        window.setLayoutDirection(Qt::RightToLeft);
        ToneLabel label(&window);
        label.setText(QStringLiteral("direct"));
        label.resize(300, 20);
        WrappedText text(&window);
        text.showText(QStringLiteral("video/mp4"));
        text.resize(300, 20);
        window.resize(300, 60);
        for (QWidget *words : {static_cast<QWidget *>(&label), static_cast<QWidget *>(&text)}) {
            const QImage image = words->grab().toImage();
            const QRgb ground = image.pixel(1, 1);
            bool isLeftEmpty = true;
            for (int x = 0; x < image.width() / 2; ++x) {
                for (int y = 0; y < image.height(); ++y)
                    isLeftEmpty = isLeftEmpty && image.pixel(x, y) == ground;
            }
            QVERIFY2(isLeftEmpty, words->metaObject()->className());
        }
    }

    void tellsAScreenReaderItsWordsAndNames()
    {
        SettingsDialog dialog({}, {false, false});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog, tests::Patience));
        QVERIFY(dialog.accessibleDescription().startsWith(QLatin1String("Uploads")));
        // Each reason is told with its setting.
        QVERIFY(!dialog.accessibleDescription().contains(QLatin1String("can't be kept awake")));
        auto *scheme = dialog.findChild<QComboBox *>(QStringLiteral("scheme"));
        QAccessibleInterface *read = QAccessible::queryAccessibleInterface(scheme);
        QCOMPARE(read->text(QAccessible::Name), QStringLiteral("Color scheme"));
        QCOMPARE(read->text(QAccessible::Value), scheme->currentText());
        QVERIFY(read->role() == QAccessible::ComboBox);
    }
};

REELDECK_TEST(TestSheetFit)
#include "tst_sheetfit.moc"
