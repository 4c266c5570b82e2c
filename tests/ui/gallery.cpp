// Paints the widgets with sample data into PNG files, to be looked at beside the design:
//
//     QT_QPA_PLATFORM=offscreen ui-gallery FOLDER [light|dark]
//
// QT_SCALE_FACTOR=2 gives the same at 200 %.

#include "domain/limits.h"
#include "fakeassetmodel.h"
#include "faketransfermodel.h"
#include "media/thumbnailloader.h"
#include "ui/assets/assetview.h"
#include "ui/theme/theme.h"
#include "ui/transfers/transferspanel.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/emptystate.h"
#include "ui/window/maintoolbar.h"
#include "ui/window/messagebar.h"
#include "ui/window/undobar.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace reeldeck;
using tests::FakeAssetModel;
using tests::FakeTransferModel;

namespace {

struct Sample
{
    const char *name;
    const char *type;
    AssetStatus status;
    QStringList cells; ///< Size, duration, created, stream.
    double size;
    double duration;
    QRgb from, to; ///< 0: no thumbnail.
};

QList<Sample> samples()
{
    const auto s = [](const char *text) {
        return QString::fromUtf8(text);
    };
    const auto ready = AssetStatus::Ready;
    return {
            {"harbour-sunrise-4k.mp4",
             "video/mp4",
             ready,
             {s("148.2 MB"), s("2:14"), s("Today 14:02"), s("Stream ready")},
             148.2,
             134.36,
             0xff1b3a6b,
             0xfff2a65a},
            {"interview_final_v3.mov",
             "video/quicktime",
             AssetStatus::Processing,
             {{}, {}, s("Today 13:58"), s("Stream pending")},
             0,
             0,
             0xff66cc11,
             0xff087008},
            {"keynote-audio-master.wav",
             "audio/x-wav",
             ready,
             {s("96.4 MB"), s("48:31"), s("Today 13:40"), s("Stream ready")},
             96.4,
             2911,
             0,
             0},
            {"brand/hero-shot-07.png",
             "image/png",
             ready,
             {s("3.1 MB"), {}, s("Today 11:15"), {}},
             3.1,
             0,
             0xff0b3d2e,
             0xffb5e48c},
            {"drone_pass_ridge_take2.mp4",
             "video/mp4",
             ready,
             {s("187.9 MB"), s("3:02"), s("Today 09:27"), s("Stream ready")},
             187.9,
             182,
             0xff101018,
             0xff30251a},
            {"festival_cut_export_final.mkv",
             "video/x-matroska",
             AssetStatus::Failed,
             {{}, {}, s("Yesterday"), s("Stream error")},
             0,
             0,
             0,
             0},
            {"studio-b-multicam-0412.mp4",
             "video/mp4",
             ready,
             {s("1.9 GB"), s("41:20"), s("Yesterday"), s("Stream ready")},
             1945.6,
             2480,
             0xffff7b9c,
             0xff3d0e38},
            {"product-teaser-vertical.mp4",
             "video/mp4",
             ready,
             {s("24.7 MB"), s("0:31"), s("Nov 21"), s("Processing stream")},
             24.7,
             31,
             0xff202020,
             0xffe0e0e0},
            {"podcast-ep-118.mp3",
             "audio/mpeg",
             ready,
             {s("58.0 MB"), s("1:02:44"), s("Nov 21"), s("Stream ready")},
             58,
             3764,
             0,
             0},
            {"wide-angle-lobby.jpg",
             "image/jpeg",
             ready,
             {s("2.2 MB"), {}, s("Nov 20"), {}},
             2.2,
             0,
             0xff4aa8ee,
             0xff0f2440},
            {"\u0645\u0642\u0627\u0628\u0644\u0629_<b>final</b>\u202Egpj.mp4",
             "video/mp4",
             ready,
             {s("164.5 MB"), s("1:05"), s("Nov 20"), s("Stream ready")},
             164.5,
             65,
             0xff888888,
             0xffcccccc},
    };
}

void fill(FakeAssetModel *model, ThumbnailLoader *loader, const QDir &folder)
{
    int row = 0;
    const QList<Sample> all = samples();
    for (int i = 0; i < 24; ++i) {
        if (i == 17) {
            model->setFailed(row++);
            continue;
        }
        if (i > 17 && i < 21)
            ++row; // stays a placeholder
        const Sample &s = all[i % all.size()];
        Asset asset =
                FakeAssetModel::asset(QStringLiteral("id%1").arg(i), QString::fromUtf8(s.name),
                                      QString::fromUtf8(s.type), s.status);
        if (s.size > 0)
            asset.size = qint64(s.size * MiB);
        if (s.duration > 0)
            asset.duration = s.duration;
        model->setCells(row, s.cells);
        model->setAsset(row, asset);
        if (s.from) {
            QImage image(640, 360, QImage::Format_RGB32);
            QPainter painter(&image);
            QLinearGradient gradient(QPointF(160, 0), QPointF(400, 200));
            gradient.setColorAt(0, QColor(s.from));
            gradient.setColorAt(1, QColor(s.to));
            painter.fillRect(image.rect(), gradient);
            painter.end();
            const QString path = folder.filePath(QStringLiteral("%1.png").arg(i));
            image.save(path);
            loader->addLocalPreview(asset.id, path);
        }
        ++row;
    }
    model->setDeleting(9);
}

void fill(FakeTransferModel *model)
{
    using P = TransferPhase;
    const qint64 GB = GiB, MB = MiB;
    const auto add = [](int id, const char *name, P phase, qint64 sent, qint64 total,
                        double speed = 0) {
        return FakeTransferModel::transfer(id, QString::fromUtf8(name), phase, sent, total, speed);
    };
    const auto reason = [](ErrorKind kind, const char *text) {
        return Error{kind, QString::fromUtf8(text), 0, {}, {}, {}};
    };
    Transfer parts = add(1, "studio-b-multicam-0413.mp4", P::Uploading, 12 * GB / 10, 19 * GB / 10,
                         31.0 * MB);
    parts.partsDone = 75;
    parts.partsTotal = 121;
    model->append(parts);
    model->append(add(2, "harbour-b-roll-11.mp4", P::Uploading, 41 * MB, 1482 * MB / 10, 7.4 * MB));
    Transfer failed = add(3, "poster_full_res.tif", P::Failed, 0, 113 * MB / 10);
    failed.error = reason(ErrorKind::TooLarge, "Image is 11.3 MB; the limit is 5 MB");
    model->append(failed);
    model->append(add(4, "queued-thing.mov", P::Queued, 0, 88 * MB));
    Transfer stalled = add(5, "drone_pass_ridge_take2.mp4", P::Uploading, 20 * MB, 88 * MB);
    stalled.stalled = true;
    stalled.stalledSeconds = 25;
    model->append(stalled);
    Transfer waits = add(6, "podcast-ep-118.mp3", P::Queued, 0, 58 * MB);
    waits.error = reason(ErrorKind::RateLimited,
                         "The platform takes no more uploads for the moment (rate limit). Nothing "
                         "is lost: the queue goes on by itself at 14:02:31.");
    model->append(waits);
    Transfer unsure = add(7, "interview_final_v3.mov", P::NeedsYou, 0, 58 * MB);
    unsure.error = reason(ErrorKind::ConnectionLost,
                          "The platform's answer to “interview_final_v3.mov” was lost, and 2 "
                          "assets in its list could be this upload.");
    model->append(unsure);
    model->append(add(8, "wide-angle-lobby.jpg", P::WaitingForServer, 2 * MB, 2 * MB));
    model->append(add(9, "ocean-timelapse.mp4", P::Ready, 164 * MB, 164 * MB));
    Transfer unknown;
    unknown.id = TransferId(10);
    model->append(unknown);
}

struct Window : QWidget
{
    MainToolBar bar;
    UndoBar undo;
    MessageBar message;
    AssetView view;
    TransfersPanel transfers;
    QWidget pane;
    QStatusBar status;

    Window()
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(&bar);
        auto *row = new QHBoxLayout;
        row->setSpacing(1);
        auto *left = new QVBoxLayout;
        left->setSpacing(0);
        left->addWidget(&message);
        left->addWidget(&view, 1);
        left->addWidget(&undo);
        left->addWidget(&transfers);
        row->addLayout(left, 1);
        pane.setFixedWidth(462);
        pane.setAutoFillBackground(true);
        pane.setBackgroundRole(QPalette::Base);
        row->addWidget(&pane);
        column->addLayout(row, 1);
        column->addWidget(&status);
        status.showMessage(QStringLiteral("12,408 assets \u00b7 1 selected"));
        status.addPermanentWidget(new QLabel(QStringLiteral("Local library")));
        resize(1440, 900);
    }
};

void paintIcons(const QDir &folder, const QString &suffix)
{
    QWidget board;
    QPalette white = board.palette();
    board.setPalette(white);
    auto *grid = new QGridLayout(&board);
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    int i = 0;
    for (const QString &file : names) {
        auto *label = new QLabel(&board);
        const QString name = file.section(QLatin1Char('.'), 0, 0);
        label->setPixmap(theme::icon(name).pixmap(QSize(48, 48), label->devicePixelRatioF()));
        auto *text = new QLabel(name, &board);
        text->setFont(theme::font(theme::Text::Small));
        grid->addWidget(label, i / 9 * 2, i % 9, Qt::AlignCenter);
        grid->addWidget(text, i / 9 * 2 + 1, i % 9, Qt::AlignCenter);
        ++i;
    }
    board.grab().save(folder.filePath(QStringLiteral("icons-%1.png").arg(suffix)));
}

void measureScrolling(AssetView *view, const QString &name)
{
    auto *area = view->findChild<QAbstractScrollArea *>(name);
    QScrollBar *bar = area->verticalScrollBar();
    constexpr int Frames = 100;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Frames; ++i) {
        bar->setValue(i * 17 % 900);
        (void)area->viewport()->grab();
    }
    bar->setValue(0);
    qInfo("%s: %.1f ms a frame", qPrintable(name), double(timer.elapsed()) / Frames);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    folder.mkpath(QStringLiteral("."));
    const bool dark = arguments.value(2) == QLatin1String("dark");
    theme::apply(app, dark ? theme::Scheme::Dark : theme::Scheme::Light);
    const QString suffix =
            QStringLiteral("%1-%2").arg(dark ? QStringLiteral("dark") : QStringLiteral("light"),
                                        QString::number(qRound(app.devicePixelRatio() * 100)));
    const auto save = [&](QWidget *widget, const QString &name) {
        widget->grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, suffix)));
    };

    QTemporaryDir pictures;
    ThumbnailLoader loader({});
    FakeAssetModel assets(12408);
    FakeTransferModel uploads;
    fill(&assets, &loader, QDir(pictures.path()));
    fill(&uploads);
    int ready = 0;
    QObject::connect(&loader, &ThumbnailLoader::imageReady, &app, [&] { ++ready; });

    QMenu menu;
    Window window;
    window.bar.setMenu(&menu);
    window.bar.setKinds({MediaKind::Video, MediaKind::Image});
    window.view.setThumbnails(&loader);
    window.view.setModel(&assets);
    window.transfers.setRemovable(true);
    window.transfers.setModel(&uploads);
    window.transfers.setCounts({5, 0, 1, 8, 2});
    window.transfers.setSummary(QStringLiteral(
            "2 uploading \u00b7 5 queued \u00b7 1 failed \u2014 38.4 MB/s, about 1 min left"));
    window.show();
    window.view.setFocus();
    window.view.selectRow(0);
    (void)QTest::qWaitFor([&] { return ready >= 16; }, 3000);
    save(&window, QStringLiteral("list"));
    auto *rows = window.transfers.findChild<QAbstractItemView *>(QStringLiteral("list"));
    window.transfers.setMinimumHeight(400);
    rows->setFocus();
    rows->setCurrentIndex(uploads.index(3, 0));
    rows->selectionModel()->select(uploads.index(5, 0), QItemSelectionModel::Select);
    (void)QTest::qWaitFor([&] { return rows->height() > 300; }, 500);
    save(&window, QStringLiteral("transfers"));
    window.transfers.setMinimumHeight(0);
    window.view.setFocus();
    window.undo.start(QStringLiteral("12 assets will be deleted."), std::chrono::seconds(5));
    window.message.showMessage(MessageBar::Source::Program, MessageBar::Severity::Warning,
                               QStringLiteral("The platform can't be reached; this is a copy from "
                                              "14:02. Uploads wait until it is back."),
                               QStringLiteral("details"), QStringLiteral("Retry"), [] {});
    window.view.selectRow(23);
    save(&window, QStringLiteral("bars"));
    measureScrolling(&window.view, QStringLiteral("assetTable"));
    window.undo.cancel();
    window.message.clear();
    window.view.setViewMode(ViewMode::Grid);
    window.bar.setViewMode(ViewMode::Grid);
    window.view.selectRow(0);
    save(&window, QStringLiteral("grid"));
    measureScrolling(&window.view, QStringLiteral("assetGrid"));
    window.view.selectRow(23);
    (void)QTest::qWaitFor([&] { return window.view.visibleRows().first > 0; }, 100);
    save(&window, QStringLiteral("grid2"));

    window.view.setViewMode(ViewMode::List);
    window.bar.setViewMode(ViewMode::List);
    window.view.selectRow(0);
    DropOverlay overlay(&window);
    overlay.setSummary(QStringLiteral("Upload 12 files, 1.3 GB"),
                       QStringLiteral("9 videos, 2 audio files, 1 image  \u00b7  with stream and "
                                      "thumbnail  \u00b7  to Local library"),
                       QStringLiteral("3 more can't be uploaded: 2 hidden files, 1 text document"));
    save(&window, QStringLiteral("drop"));
    overlay.setRefused(QStringLiteral("Nothing here can be uploaded"),
                       QStringLiteral("It holds 3 text documents. The platform takes video, audio "
                                      "and images."));
    save(&window, QStringLiteral("refused"));

    const std::pair<EmptyState::Kind, const char *> states[] = {
            {EmptyState::Kind::NothingUploaded, "empty"}, {EmptyState::Kind::NoKey, "nokey"},
            {EmptyState::Kind::NoMatch, "nomatch"},       {EmptyState::Kind::Offline, "offline"},
            {EmptyState::Kind::Error, "error"},
    };
    for (const auto &[kind, name] : states) {
        EmptyState state;
        state.resize(900, 560);
        state.setState(kind, {}, {},
                       kind == EmptyState::Kind::NothingUploaded
                               ? QStringLiteral("Video and audio to 200 MB (video to 4 GB in "
                                                "parts), images to 5 MB.")
                               : QString(),
                       QStringLiteral("details"));
        save(&state, QString::fromLatin1(name));
    }
    paintIcons(folder, suffix);
    return 0;
}
