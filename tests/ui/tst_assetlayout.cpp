#include "catalog/table/assetcells.h"
#include "fakeassetmodel.h"
#include "ui/assets/assetview.h"
#include "ui/dialogs/columnsdialog.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QWheelEvent>

using namespace reeldeck;
using tests::FakeAssetModel;

/// Columns of the list, and the size of the grid's tiles.
class TestAssetLayout : public QObject
{
    Q_OBJECT

private:
    struct Fixture
    {
        FakeAssetModel model{200};
        AssetView view;
        QTableView *table = view.findChild<QTableView *>(QStringLiteral("assetTable"));
        QListView *grid = view.findChild<QListView *>(QStringLiteral("assetGrid"));

        Fixture()
        {
            model.loadAll();
            view.resize(1000, 600);
            view.setModel(&model);
            view.show();
        }
        QList<int> shownColumns() const
        {
            QList<int> columns;
            const QHeaderView *header = table->horizontalHeader();
            for (int place = 0; place < header->count(); ++place) {
                if (!header->isSectionHidden(header->logicalIndex(place)))
                    columns << header->logicalIndex(place);
            }
            return columns;
        }
        void turnWheel(int angle, Qt::KeyboardModifiers modifiers)
        {
            const QPointF at(100, 100);
            QWheelEvent event(at, grid->viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(grid->viewport(), &event);
        }
    };

    static QPushButton *buttonCalled(const QWidget &parent, const QString &text)
    {
        for (QPushButton *button : parent.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()),
                     theme::Scheme::Light);
    }

    void columnsStandAsThePersonWants()
    {
        Fixture f;
        QCOMPARE(f.shownColumns(),
                 (QList<int>{AssetNameColumn, AssetStatusColumn, AssetSizeColumn,
                             AssetDurationColumn, AssetCreatedColumn, AssetStreamColumn}));
        ColumnLayout columns = defaultColumns();
        for (const AssetColumn column : {AssetStatusColumn, AssetStreamColumn, AssetCreatedColumn})
            columns.setHidden(column, true);
        columns.setHidden(AssetIdColumn, false);
        columns.move(columns.order.indexOf(AssetIdColumn), 1);
        f.view.setColumns(columns);
        const QList<int> wanted{AssetNameColumn, AssetIdColumn, AssetSizeColumn,
                                AssetDurationColumn};
        QCOMPARE(f.shownColumns(), wanted);
        // Another list is no reason to forget it.
        f.model.reset(50);
        QCOMPARE(f.shownColumns(), wanted);
        f.view.setColumns(defaultColumns());
        QCOMPARE(f.shownColumns().size(), 6);
    }

    void columnsHoldWhatTheLanguageSays()
    {
        /// Words that are three times as long as ours.
        class Wordy final : public QTranslator
        {
        public:
            QString translate(const char *context, const char *source, const char *,
                              int) const override
            {
                return qstrcmp(context, "AssetTable") == 0 ? QString::fromUtf8(source).repeated(3)
                                                           : QString();
            }
            bool isEmpty() const override { return false; }
        };
        Fixture f;
        f.view.resize(3000, 600);
        ColumnLayout columns = defaultColumns();
        columns.hidden.clear();
        f.view.setColumns(columns);
        Wordy wordy;
        const auto tooNarrow = [&f] {
            QStringList words;
            constexpr int margins = 20;
            for (int column = AssetStatusColumn; column < AssetColumnCount; ++column) {
                const QStringList texts =
                        assetCellSamples(column) + QStringList{assetColumnTitle(column)};
                for (const QString &text : texts) {
                    if (f.table->fontMetrics().horizontalAdvance(text) + margins >
                        f.table->columnWidth(column))
                        words << text;
                }
            }
            return words.join(QLatin1Char('|'));
        };
        QCOMPARE(tooNarrow(), QString());
        QCoreApplication::installTranslator(&wordy);
        QVERIFY(assetCellSamples(AssetStreamColumn)
                        .contains(QStringLiteral("ProcessingProcessingProcessing")));
        QTRY_COMPARE(tooNarrow(), QString());
    }

    void chosenColumnsScrollInsteadOfGoing()
    {
        Fixture f;
        ColumnLayout columns = defaultColumns();
        columns.hidden.clear();
        f.view.setColumns(columns);
        f.view.resize(500, 600);
        QTRY_VERIFY(f.table->horizontalScrollBar()->maximum() > 0);
        QCOMPARE(f.shownColumns().size(), int(AssetColumnCount));
        QVERIFY(f.table->columnWidth(AssetNameColumn) >= 240);
        f.view.setColumns(defaultColumns());
        QTRY_COMPARE(f.table->horizontalScrollBar()->maximum(), 0);
    }

    void aDraggedHeadingIsTold()
    {
        Fixture f;
        QSignalSpy moved(&f.view, &AssetView::columnsChanged);
        QHeaderView *header = f.table->horizontalHeader();
        QVERIFY(header->sectionsMovable());
        QVERIFY(!header->isFirstSectionMovable());
        header->moveSection(header->visualIndex(AssetCreatedColumn), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(f.view.columns().order.at(1), AssetCreatedColumn);
        // What the program arranges by itself is no wish of the person's.
        f.view.resize(400, 600);
        f.view.setColumns(defaultColumns());
        QCOMPARE(moved.size(), 1);
    }

    void aWidthIsToldWhenItIsDraggedAndWhenItIsPutBack()
    {
        Fixture f;
        QMap<AssetColumn, int> told; // as whoever keeps them is told
        connect(&f.view, &AssetView::columnsChanged, this, [&] { told = f.view.columns().widths; });
        QHeaderView *header = f.table->horizontalHeader();
        const int usual = header->sectionSize(AssetSizeColumn);
        const QPoint edge(header->sectionViewportPosition(AssetSizeColumn) + usual - 1,
                          header->height() / 2);
        const QPoint further = edge + QPoint(40, 0);
        QWidget *heading = header->viewport();
        QTest::mouseMove(heading, edge);
        QTest::mousePress(heading, Qt::LeftButton, {}, edge);
        QTest::mouseMove(heading, further);
        QTest::mouseRelease(heading, Qt::LeftButton, {}, further);
        QVERIFY(told.value(AssetSizeColumn) > usual);
        QTest::mouseMove(heading, further);
        QTest::mouseDClick(heading, Qt::LeftButton, {}, further);
        QVERIFY(told.isEmpty());
        QVERIFY(f.view.columns().widths.isEmpty());
        QCOMPARE(header->sectionSize(AssetSizeColumn), usual);
    }

    void columnsCanBeArrangedByKeyboard()
    {
        ColumnsDialog dialog(defaultColumns());
        dialog.show();
        auto *list = dialog.findChild<QListWidget *>();
        QVERIFY(!list->accessibleName().isEmpty());
        QCOMPARE(list->count(), int(AssetColumnCount) - 1); // not the name
        QVERIFY(!buttonCalled(dialog, QStringLiteral("Move Up"))->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(dialog.columns().isHidden(AssetStatusColumn));
        buttonCalled(dialog, QStringLiteral("Move Down"))->click();
        QCOMPARE(dialog.columns().order.at(2), AssetStatusColumn);
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_End);
        QVERIFY(!buttonCalled(dialog, QStringLiteral("Move Down"))->isEnabled());
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!dialog.columns().isHidden(AssetIdColumn));
        QTest::keyClick(list, Qt::Key_Up);
        const AssetColumn before = dialog.columns().order.at(AssetColumnCount - 2);
        QVERIFY(buttonCalled(dialog, QStringLiteral("Move Down"))->isEnabled());
        buttonCalled(dialog, QStringLiteral("Move Down"))->click();
        QCOMPARE(dialog.columns().order.last(), before);
        QCOMPARE(list->currentRow(), list->count() - 1);
        buttonCalled(dialog, QStringLiteral("Reset Columns"))->click();
        QVERIFY(dialog.columns() == defaultColumns());
    }

    void tilesAreAsWideAsWanted()
    {
        Fixture f;
        f.view.setViewMode(ViewMode::Grid);
        QTRY_VERIFY(f.grid->verticalScrollBar()->maximum() > 0);
        const QSize usual = f.grid->gridSize();
        const QSize usualThumbnail = f.view.thumbnailSize();
        f.view.setTileWidth(tilewidth::Largest);
        QVERIFY(f.grid->gridSize().width() > usual.width());
        QVERIFY(f.grid->gridSize().height() > usual.height());
        // What is painted is never larger than what was asked for.
        QVERIFY(f.view.thumbnailSize().width() > usualThumbnail.width());
        QVERIFY(f.view.thumbnailSize().width() >= f.grid->gridSize().width() - 20);
        f.view.setTileWidth(-5);
        QCOMPARE(f.view.tileWidth(), tilewidth::Smallest);
        QVERIFY(f.grid->gridSize().width() < usual.width());
        QVERIFY(f.view.thumbnailSize().width() <= usualThumbnail.width());
        f.view.setTileWidth(100'000);
        QCOMPARE(f.view.tileWidth(), tilewidth::Largest);
    }

    void whatWasOnTopStaysThereAtAnotherSize()
    {
        Fixture f;
        f.view.setViewMode(ViewMode::Grid);
        QTRY_VERIFY(f.grid->verticalScrollBar()->maximum() > 0);
        f.grid->scrollTo(f.model.index(120, 0), QAbstractItemView::PositionAtTop);
        const int top = f.view.visibleRows().first;
        QVERIFY(top > 0);
        f.view.setTileWidth(tilewidth::Smallest);
        const auto [first, last] = f.view.visibleRows();
        QVERIFY2(first <= top && top <= last, qPrintable(QString::number(first)));
    }

    void wheelWithCtrlAsksForAnotherSize()
    {
        Fixture f;
        f.view.setViewMode(ViewMode::Grid);
        QTRY_VERIFY(f.grid->verticalScrollBar()->maximum() > 0);
        QSignalSpy asked(&f.view, &AssetView::tileWidthRequested);
        f.turnWheel(120, Qt::NoModifier);
        QCOMPARE(asked.size(), 0);
        f.turnWheel(120, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QVERIFY(asked[0][0].toInt() > f.view.tileWidth());
        for (int i = 0; i < 3; ++i)
            f.turnWheel(-40, Qt::ControlModifier);
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked[1][0].toInt() < f.view.tileWidth());
    }
};

REELDECK_TEST(TestAssetLayout)
#include "tst_assetlayout.moc"
