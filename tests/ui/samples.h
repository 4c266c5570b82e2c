#pragma once

#include "domain/asset.h"
#include "domain/transfer.h"
#include "domain/uploadplan.h"

#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QWidget>

/// Assets and pictures for the tests and the gallery of the window's parts.
namespace reeldeck::tests {

inline Asset video(const QString &name = QStringLiteral("harbour-sunrise-4k.mp4"))
{
    Asset asset;
    asset.id = AssetId(QStringLiteral("6826c1f8e21a4b0d93f7a5c2"));
    asset.method = assetMethodFromWire(QStringLiteral("direct"));
    asset.status = assetStatusFromWire(QStringLiteral("ready"));
    asset.filename = name;
    asset.fileType = QStringLiteral("video/mp4");
    asset.size = 155'399'782;
    asset.duration = 134.36;
    asset.createdAt = QDateTime({2026, 11, 23}, {14, 2, 17}, Qt::UTC);
    asset.stream = AssetStream{renditionStatusFromWire(QStringLiteral("ready")),
                               QUrl(QStringLiteral("http://127.0.0.1:9/hls/master.m3u8?t=1"))};
    asset.thumbnail = AssetThumbnail{renditionStatusFromWire(QStringLiteral("ready")),
                                     QUrl(QStringLiteral("http://127.0.0.1:9/thumb.jpg"))};
    asset.json = QByteArrayLiteral(R"({"_id":"6826c1f8e21a4b0d93f7a5c2","method":"direct",)"
                                   R"("status":"ready","filename":"harbour-sunrise-4k.mp4"})");
    return asset;
}

/// As the platform tells it right after the upload: nearly nothing is known.
inline Asset fresh()
{
    Asset asset;
    asset.id = AssetId(QStringLiteral("6826c1f8e21a4b0d93f7a5c3"));
    asset.status = assetStatusFromWire(QStringLiteral("processing"));
    asset.filename = QStringLiteral("interview_final_v3.mov");
    asset.fileType = QStringLiteral("video/quicktime");
    asset.stream = AssetStream{renditionStatusFromWire(QStringLiteral("pending")), {}};
    return asset;
}

inline QImage picture(const QSize &size = {1280, 720}, const QColor &from = QColor(31, 60, 110),
                      const QColor &to = QColor(242, 166, 90))
{
    QImage image(size, QImage::Format_RGB32);
    QLinearGradient fade(0, 0, size.width() * 0.6, size.height() * 0.6);
    fade.setColorAt(0.35, from);
    fade.setColorAt(0.75, to);
    QPainter(&image).fillRect(image.rect(), fade);
    return image;
}

inline Error error(ErrorKind kind, const QString &message)
{
    Error error;
    error.kind = kind;
    error.message = message;
    return error;
}

/// An upload in parts that the platform refused, with everything that can be known of it.
inline Transfer failedTransfer()
{
    Transfer t;
    t.id = TransferId(1);
    t.name = QStringLiteral("studio-b-multicam-0413.mp4");
    t.request.path = QStringLiteral("/media/shoots/2026-11/studio-b-multicam-0413.mp4");
    t.phase = TransferPhase::Failed;
    t.method = AssetMethod::Multipart;
    t.bytesTotal = 2'040'109'466;
    t.bytesSent = 1'288'490'189;
    t.partsDone = 75;
    t.partsTotal = 121;
    t.attempts = 3;
    t.assetId = AssetId(QStringLiteral("6826c1f8e21a4b0d93f7a5c2"));
    t.sha256 = QByteArray(32, '\x5a');
    t.queuedUtc = QDateTime({2026, 11, 23}, {13, 58, 2}, Qt::UTC);
    t.startedUtc = QDateTime({2026, 11, 23}, {14, 2, 17}, Qt::UTC);
    t.finishedUtc = QDateTime({2026, 11, 23}, {14, 5, 40}, Qt::UTC);
    t.error = Error{ErrorKind::TooLarge,
                    QStringLiteral("The file is larger than the platform takes. Make it smaller or "
                                   "upload it by its public URL. The platform says: “The video "
                                   "has 1.9 GB; your plan takes 1 GB.”"),
                    413,
                    QStringLiteral("video_filesize_too_large"),
                    QStringLiteral("req-7f3a9c21e0"),
                    {}};
    return t;
}

/// An upload whose answer was lost, and `candidates` assets that may be it.
inline Transfer unsureTransfer(int candidates)
{
    Transfer t = failedTransfer();
    t.phase = TransferPhase::NeedsYou;
    t.name = QStringLiteral("harbour-sunrise-4k.mp4");
    t.request.path = QStringLiteral("/media/harbour-sunrise-4k.mp4");
    t.bytesTotal = 155'399'782;
    t.assetId = AssetId();
    t.error = Error{ErrorKind::ConnectionLost,
                    QStringLiteral("The platform's answer to “harbour-sunrise-4k.mp4” was lost, "
                                   "and its list doesn't tell whether the upload arrived. Look for "
                                   "it in the list; retry only if it isn't there."),
                    0,
                    {},
                    {},
                    {}};
    for (int i = 0; i < candidates; ++i) {
        Asset asset = video();
        asset.id = AssetId(QStringLiteral("6826c1f8e21a4b0d93f7a5c%1").arg(i));
        asset.createdAt = asset.createdAt.addSecs(i * 61);
        if (i == 1)
            asset.size.reset();
        t.candidates << asset;
    }
    return t;
}

/// `good` uploads of 1 MiB and `bad` files with a problem.
inline UploadPlan plan(int good, int bad)
{
    UploadPlan plan;
    for (int i = 0; i < good; ++i) {
        PlannedUpload upload;
        upload.request.path = QStringLiteral("/media/clip-%1.mp4").arg(i);
        upload.kind = i % 4 == 3 ? MediaKind::Image : MediaKind::Video;
        upload.size = 1024 * 1024;
        plan.uploads << upload;
    }
    for (int i = 0; i < bad; ++i) {
        plan.problems << PlanProblem{
                QStringLiteral("/media/poster_full_res_%1.tif").arg(i),
                error(ErrorKind::TooLarge, QStringLiteral("The image has 11.3 MB (11,848,909 "
                                                          "bytes); the platform takes images up "
                                                          "to 5.0 MB."))};
    }
    return plan;
}

/// The visible widget of that accessible name, as a screen reader finds it; nullptr: none.
template <typename T>
T *named(const QWidget &root, const QString &name)
{
    for (T *widget : root.findChildren<T *>()) {
        if (widget->isVisibleTo(&root) && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// The visible button with that text (mnemonics aside); nullptr: none.
template <typename T>
T *labelled(const QWidget &root, const QString &text)
{
    for (T *button : root.findChildren<T *>()) {
        if (button->isVisibleTo(&root) && button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

/// What the label of that object name shows.
template <typename T>
QString shown(const QWidget &root, const char *objectName)
{
    const auto *label = root.findChild<T *>(QString::fromLatin1(objectName));
    return label && label->isVisibleTo(&root) ? label->text() : QString();
}

} // namespace reeldeck::tests
