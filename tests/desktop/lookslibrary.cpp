#include "lookslibrary.h"

#include "ui/assets/assetview.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLinearGradient>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace reeldeck::tests {
namespace {

using tests::RecordedRequest;
using tests::Reply;

struct Sample
{
    const char *name;
    const char *suffix;
    const char *type;
    qint64 size;
    double duration; ///< Below 0: none.
};

constexpr std::array<Sample, 13> Samples{{
        {"harbour-sunrise-4k", "mp4", "video/mp4", 155'399'782, 134.36},
        {"interview_final_v3", "mov", "video/quicktime", 98'112'004, 1'931.0},
        {"keynote-audio-master", "wav", "audio/x-wav", 101'082'700, 2'911.2},
        {"brand-hero-shot", "png", "image/png", 3'250'586, -1},
        {"drone_pass_ridge_take", "mp4", "video/mp4", 197'027'430, 182.0},
        {"festival_cut_export_final", "mkv", "video/x-matroska", 74'002'113, 611.5},
        {"studio-b-multicam", "mp4", "video/mp4", 2'040'109'465, 2'480.0},
        {"product-teaser-vertical", "mp4", "video/mp4", 25'899'827, 31.0},
        {"podcast-ep", "mp3", "audio/mpeg", 60'817'408, 3'764.0},
        {"wide-angle-lobby", "jpg", "image/jpeg", 2'306'867, -1},
        {"ocean-timelapse", "mp4", "video/mp4", 172'490'752, 65.0},
        {"Großer Saal, Probe am Nachmittag mit Orchester und Chor, Kamera links oben", "mp4",
         "video/mp4", 187'904'819, 5'025.0},
        {"Ηλιοβασίλεμα στο Σούνιο", "mp4", "video/mp4", 48'234'496, 47.0},
}};

const Sample &sampleOf(int number)
{
    return Samples[size_t(number) % Samples.size()];
}

bool isProcessing(int number)
{
    return number % 17 == 5;
}

bool hasFailed(int number)
{
    return number % 19 == 6;
}

bool isAudio(int number)
{
    return QByteArray(sampleOf(number).type).startsWith("audio");
}

QJsonObject rendition(const char *status, const QString &key, const QString &url)
{
    QJsonObject object{{QStringLiteral("status"), QLatin1String(status)}};
    if (!url.isEmpty())
        object[key] = url;
    return object;
}

Reply jsonReply(const QJsonObject &object)
{
    return Reply::json(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

LooksLibrary::LooksLibrary(int assets)
    : m_count(assets)
    , m_baseUrl(m_server.baseUrl())
{
    m_server.setHandler(
            [this](const RecordedRequest &head) { return std::optional(answer(head)); });
}

LooksLibrary::~LooksLibrary()
{
    stop();
}

bool LooksLibrary::isDark()
{
    return qEnvironmentVariable("REELDECK_LOOK") == QLatin1String("dark");
}

void LooksLibrary::start()
{
    AppContext::Options options;
    const auto paths = makePaths(m_folder.filePath(QStringLiteral("data")));
    QVERIFY(paths.ok());
    {
        Settings settings(*paths);
        settings.setColorScheme(isDark() ? Settings::ColorScheme::Dark
                                         : Settings::ColorScheme::Light);
    }
    options.paths = *paths;
    options.commandLine.baseUrl = m_baseUrl.toString();
    options.environmentKey = m_key;
    options.platformProgram = QStringLiteral("/nowhere/reeldeck-platform");
    options.credentials = std::make_unique<SessionCredentials>();
    m_context = std::make_unique<AppContext>(std::move(options));
    m_context->start();
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window(), 30'000));
}

void LooksLibrary::stop()
{
    if (!m_context)
        return;
    QSignalSpy ended(m_context.get(), &AppContext::ended);
    m_context->quit(false);
    QVERIFY(ended.count() > 0 || ended.wait(30'000));
    m_context.reset();
}

QString LooksLibrary::name(int number)
{
    const Sample &sample = sampleOf(number);
    return QStringLiteral("%1-%2.%3")
            .arg(QString::fromUtf8(sample.name))
            .arg(number)
            .arg(QLatin1String(sample.suffix));
}

QString LooksLibrary::countText() const
{
    return window()->findChild<QLabel *>(QStringLiteral("countLabel"))->text();
}

bool LooksLibrary::hasItsPictures() const
{
    const auto [first, last] = window()->assetView()->visibleRows();
    for (int row = std::max(0, first); row <= last; ++row) {
        const std::optional<Asset> asset = model()->assetAt(row);
        if (asset && asset->thumbnail && m_context->thumbnails()->image(asset->id).isNull())
            return false;
    }
    return first >= 0;
}

bool LooksLibrary::isComplete() const
{
    const auto [first, last] = window()->assetView()->visibleRows();
    for (int row = std::max(0, first); row <= last; ++row) {
        if (!model()->assetAt(row))
            return false;
    }
    return hasItsPictures();
}

void LooksLibrary::takePicture(const QString &name) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture = window()->grab();
    QPainter painter(&picture);
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (!top->isVisible() || !(qobject_cast<QDialog *>(top) || qobject_cast<QMenu *>(top)))
            continue;
        QRect place(QPoint(), top->size());
        place.moveCenter(window()->rect().center());
        painter.drawPixmap(place.topLeft(), top->grab());
        // There is no window manager here to frame it.
        painter.setPen(QPen(top->palette().color(QPalette::Mid), 1));
        painter.drawRect(QRectF(place).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    painter.end();
    const QDir folder(QStringLiteral("%1/%2-%3")
                              .arg(QStringLiteral(REELDECK_LOOKS_DIR),
                                   isDark() ? QStringLiteral("dark") : QStringLiteral("light"))
                              .arg(window()->devicePixelRatioF()));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    constexpr int Fast = 80; // larger files in a fifth of the time
    QVERIFY(picture.save(folder.filePath(name + QStringLiteral(".png")), "PNG", Fast));
}

QJsonObject LooksLibrary::assetJson(int number) const
{
    const Sample &sample = sampleOf(number);
    const qint64 age = qint64(m_count - number) * 3 * 3600 + 1260;
    QJsonObject asset{
            {QStringLiteral("_id"), QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'))},
            {QStringLiteral("method"), QStringLiteral("direct")},
            {QStringLiteral("filename"), name(number)},
            {QStringLiteral("file_type"), QLatin1String(sample.type)},
            {QStringLiteral("status"), QStringLiteral("ready")},
            {QStringLiteral("created_at"), m_now.addSecs(-age).toString(Qt::ISODate)}};
    if (isProcessing(number)) {
        asset[QStringLiteral("status")] = QStringLiteral("processing");
        return asset;
    }
    if (hasFailed(number)) {
        asset[QStringLiteral("status")] = QStringLiteral("failed");
        asset[QStringLiteral("error")] =
                QJsonObject{{QStringLiteral("message"), QStringLiteral("The file is damaged.")}};
        return asset;
    }
    asset[QStringLiteral("size")] = sample.size;
    if (sample.duration >= 0) {
        asset[QStringLiteral("duration")] = sample.duration;
        asset[QStringLiteral("hls")] =
                rendition("ready", QStringLiteral("manifest_url"),
                          QStringLiteral("http://127.0.0.1:9/%1.m3u8").arg(number));
    }
    if (!isAudio(number)) {
        asset[QStringLiteral("thumbnail")] =
                rendition("ready", QStringLiteral("representative_url"),
                          m_server.origin().toString() + QStringLiteral("/media/%1").arg(number));
    }
    return asset;
}

QByteArray LooksLibrary::picture(int number)
{
    QByteArray &bytes = m_pictures[number % 36];
    if (!bytes.isEmpty())
        return bytes;
    // A sky, a sun and two ranges of hills.
    const int hue = number * 67 % 360;
    QImage image(960, 540, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient sky(0, 0, 0, 540);
    sky.setColorAt(0, QColor::fromHsv(hue, 170, 110));
    sky.setColorAt(1, QColor::fromHsv((hue + 40) % 360, 120, 245));
    painter.fillRect(image.rect(), sky);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv((hue + 50) % 360, 50, 255));
    painter.drawEllipse(QPointF(200 + number * 97 % 560, 200), 70, 70);
    for (int range = 0; range < 2; ++range) {
        QPolygonF hills{QPointF(0, 540)};
        for (int x = 0; x <= 960; x += 80)
            hills << QPointF(x, 330 + 80 * range + (number + x / 80 * (range + 3)) * 53 % 90);
        hills << QPointF(960, 540);
        painter.setBrush(QColor::fromHsv(hue, 160, 90 - 40 * range));
        painter.drawPolygon(hills);
    }
    painter.end();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 90);
    return bytes;
}

Reply LooksLibrary::answer(const RecordedRequest &head)
{
    if (m_refuses)
        return Reply::json(400, R"({"code":"unavailable","message":"The service is closed."})");
    const QUrl url(QString::fromLatin1(head.target));
    const QString name = url.path().section(QLatin1Char('/'), -1);
    if (head.target.startsWith("/media/"))
        return Reply::html(200, picture(name.toInt()));
    if (url.path().endsWith(QLatin1String("/assets")))
        return list(url);
    if (url.path().contains(QLatin1String("/assets/")))
        return jsonReply(assetJson(name.toInt(nullptr, 16)));
    return Reply::json(200, R"({"data":[]})");
}

Reply LooksLibrary::list(const QUrl &url)
{
    const QUrlQuery query(url);
    const int page = std::max(1, query.queryItemValue(QStringLiteral("page")).toInt());
    const int limit = std::max(1, query.queryItemValue(QStringLiteral("page_limit")).toInt());
    if (m_heldPages.contains(page))
        return Reply::hang();
    if (m_brokenPages.contains(page))
        return Reply::json(400, R"({"code":"bad","message":"This page is broken."})");
    const QString part = query.queryItemValue(QStringLiteral("filename"), QUrl::FullyDecoded);
    const QStringList types = query.allQueryItemValues(QStringLiteral("asset_types"));
    const QStringList ids = query.allQueryItemValues(QStringLiteral("asset_ids"));
    QList<int> matching;
    for (int number = m_count; number > 0; --number) {
        const QString type = QLatin1String(sampleOf(number).type);
        if (name(number).contains(part, Qt::CaseInsensitive) &&
            (types.isEmpty() || types.contains(type.section(QLatin1Char('/'), 0, 0))) &&
            (ids.isEmpty() ||
             ids.contains(QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0')))))
            matching << number;
    }
    QJsonArray data;
    for (const int number : matching.mid((page - 1) * limit, limit))
        data << assetJson(number);
    return jsonReply(
            {{QStringLiteral("data"), data},
             {QStringLiteral("page_info"),
              QJsonObject{{QStringLiteral("page"), page},
                          {QStringLiteral("limit_per_page"), limit},
                          {QStringLiteral("total_page"), int(matching.size() + limit - 1) / limit},
                          {QStringLiteral("total_results"), int(matching.size())}}}});
}

} // namespace reeldeck::tests
