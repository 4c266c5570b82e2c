#include "media/frameconverter.h"
#include "support/testprogram.h"

#include <QColor>
#include <QTest>
#include <QVideoFrameFormat>

#include <algorithm>
#include <cstdlib>

using namespace reeldeck;

namespace {

using Format = QVideoFrameFormat;

/// Luma and both chroma values of one colour.
struct Yuv
{
    int y = 0;
    int u = 0;
    int v = 0;
};

/// Where a plane keeps what of a point: bytes from one point of its own to the next, and the first.
struct Samples
{
    int plane = 0;
    int step = 1;
    int first = 0;
};

/// Fills one kind of sample of the right half with `right`, else with `left`.
void fill(QVideoFrame &frame, Samples where, int columns, int rows, int left, int right)
{
    for (int row = 0; row < rows; ++row) {
        uchar *line = frame.bits(where.plane) + qsizetype(row) * frame.bytesPerLine(where.plane);
        for (int column = 0; column < columns; ++column)
            line[where.first + column * where.step] = uchar(column < columns / 2 ? left : right);
    }
}

/// Its left half of one colour, its right half of the other.
QVideoFrame frameOf(const Format &format, Yuv left, Yuv right)
{
    QVideoFrame frame(format);
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    const int wide = frame.width();
    const int high = frame.height();
    const auto chroma = [&](Samples u, Samples v, int rows) {
        fill(frame, u, wide / 2, rows, left.u, right.u);
        fill(frame, v, wide / 2, rows, left.v, right.v);
    };
    switch (format.pixelFormat()) {
    case Format::Format_YUV420P:
        fill(frame, {0}, wide, high, left.y, right.y);
        chroma({1}, {2}, high / 2);
        break;
    case Format::Format_YV12:
        fill(frame, {0}, wide, high, left.y, right.y);
        chroma({2}, {1}, high / 2);
        break;
    case Format::Format_NV12:
        fill(frame, {0}, wide, high, left.y, right.y);
        chroma({1, 2, 0}, {1, 2, 1}, high / 2);
        break;
    case Format::Format_NV21:
        fill(frame, {0}, wide, high, left.y, right.y);
        chroma({1, 2, 1}, {1, 2, 0}, high / 2);
        break;
    case Format::Format_UYVY:
        fill(frame, {0, 2, 1}, wide, high, left.y, right.y);
        chroma({0, 4, 0}, {0, 4, 2}, high);
        break;
    case Format::Format_YUYV:
        fill(frame, {0, 2, 0}, wide, high, left.y, right.y);
        chroma({0, 4, 1}, {0, 4, 3}, high);
        break;
    case Format::Format_P010: // the upper byte of each 16 bits
        fill(frame, {0, 2, 1}, wide, high, left.y, right.y);
        chroma({1, 4, 1}, {1, 4, 3}, high / 2);
        break;
    default:
        break;
    }
    frame.unmap();
    return frame;
}

Format formatOf(Format::PixelFormat layout, const QSize &size = {64, 48})
{
    Format format(size, layout);
    format.setColorSpace(Format::ColorSpace_BT709);
    format.setColorRange(Format::ColorRange_Video);
    return format;
}

/// Red in the left half and blue in the right, as BT.709 has them in video range.
constexpr Yuv Red{63, 102, 240};
constexpr Yuv Blue{32, 240, 118};

bool isNear(QRgb shown, QRgb asked)
{
    constexpr int Rounding = 6;
    return std::abs(qRed(shown) - qRed(asked)) <= Rounding &&
           std::abs(qGreen(shown) - qGreen(asked)) <= Rounding &&
           std::abs(qBlue(shown) - qBlue(asked)) <= Rounding;
}

/// The colour at parts of width and height.
QRgb at(const QImage &image, qreal x, qreal y)
{
    return image.pixel(int(x * image.width()), int(y * image.height()));
}

QString textOf(QRgb colour)
{
    return QColor(colour).name();
}

#define COMPARE_COLOUR(shown, asked)                                                               \
    QVERIFY2(isNear(shown, asked),                                                                 \
             qPrintable(textOf(shown) + QStringLiteral(" is not ") + textOf(asked)))

} // namespace

/// A film's frames as images: by layout, colours, turn and size.
class TestFrameConverter : public QObject
{
    Q_OBJECT

private slots:
    void coloursAreTheFilms_data();
    void coloursAreTheFilms();
    void picturesStandUpright_data();
    void picturesStandUpright();
    void sizeIsWhatIsPainted_data();
    void sizeIsWhatIsPainted();
    void linesFarApartAreAveraged();
    void framesMayChange();
    void highDynamicRangeIsMapped();
    void nothingGivesNothing();
};

void TestFrameConverter::coloursAreTheFilms_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QList<int>>("yuv");
    const auto row = [](const char *name, const Format &format, Yuv red) {
        QTest::newRow(name) << format << QList<int>{red.y, red.u, red.v};
    };
    for (const auto &[name, layout] : {
                 std::pair{"I420", Format::Format_YUV420P},
                 {"YV12", Format::Format_YV12},
                 {"NV12", Format::Format_NV12},
                 {"NV21", Format::Format_NV21},
                 {"UYVY", Format::Format_UYVY},
                 {"YUYV", Format::Format_YUYV},
                 {"P010", Format::Format_P010},
         })
        row(name, formatOf(layout), Red);
    // The same red by the other matrices and ranges, of ITU-R BT.601, BT.709 and BT.2020.
    Format format = formatOf(Format::Format_YUV420P);
    format.setColorSpace(Format::ColorSpace_BT601);
    row("BT.601", format, {81, 90, 240});
    format.setColorSpace(Format::ColorSpace_BT2020);
    row("BT.2020", format, {74, 97, 240});
    format = formatOf(Format::Format_YUV420P);
    format.setColorRange(Format::ColorRange_Full);
    row("full range", format, {54, 99, 255});
    // What says nothing: by its height.
    row("small, unsaid", Format({64, 48}, Format::Format_YUV420P), {81, 90, 240});
    row("large, unsaid", Format({64, 720}, Format::Format_YUV420P), Red);
}

void TestFrameConverter::coloursAreTheFilms()
{
    QFETCH(Format, format);
    QFETCH(QList<int>, yuv);
    const QVideoFrame frame = frameOf(format, {yuv[0], yuv[1], yuv[2]}, {16, 128, 128});
    QVERIFY(frame.isValid());
    FrameConverter converter;
    for (const QSize &size : {format.frameSize(), QSize(32, 24)}) {
        const QImage image = converter.toImage(frame, size);
        COMPARE_COLOUR(at(image, 0.25, 0.5), qRgb(255, 0, 0));
        const QRgb black =
                format.colorRange() == Format::ColorRange_Full ? qRgb(16, 16, 16) : qRgb(0, 0, 0);
        COMPARE_COLOUR(at(image, 0.75, 0.5), black);
    }
}

void TestFrameConverter::picturesStandUpright_data()
{
    QTest::addColumn<int>("angle");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<QPointF>("red"); // where the frame's left half is then
    QTest::newRow("as it is") << 0 << false << QPointF(0.2, 0.5);
    QTest::newRow("90") << 90 << false << QPointF(0.5, 0.2);
    QTest::newRow("180") << 180 << false << QPointF(0.8, 0.5);
    QTest::newRow("270") << 270 << false << QPointF(0.5, 0.8);
    QTest::newRow("mirrored") << 0 << true << QPointF(0.8, 0.5);
}

void TestFrameConverter::picturesStandUpright()
{
    QFETCH(int, angle);
    QFETCH(bool, isMirrored);
    QFETCH(QPointF, red);
    QVideoFrame frame = frameOf(formatOf(Format::Format_YUV420P), Red, Blue);
    frame.setRotationAngle(QVideoFrame::RotationAngle(angle));
    frame.setMirrored(isMirrored);
    const QSize upright = angle % 180 == 0 ? QSize(64, 48) : QSize(48, 64);
    FrameConverter converter;
    for (const QSize &size : {upright, upright / 2}) {
        const QImage image = converter.toImage(frame, size);
        QCOMPARE(image.width() < image.height(), size.width() < size.height());
        COMPARE_COLOUR(at(image, red.x(), red.y()), qRgb(255, 0, 0));
        COMPARE_COLOUR(at(image, 1 - red.x(), 1 - red.y()), qRgb(0, 0, 255));
    }
}

void TestFrameConverter::sizeIsWhatIsPainted_data()
{
    QTest::addColumn<QSize>("frame");
    QTest::addColumn<QSize>("wanted");
    QTest::addColumn<QSize>("made");
    QTest::newRow("pane") << QSize(1280, 720) << QSize(415, 233) << QSize(415, 233);
    QTest::newRow("one pixel") << QSize(1280, 720) << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("larger") << QSize(640, 360) << QSize(1920, 1080) << QSize(640, 360);
    QTest::newRow("wider only") << QSize(640, 360) << QSize(700, 300) << QSize(640, 360);
    QTest::newRow("odd") << QSize(63, 47) << QSize(31, 23) << QSize(31, 23);
    QTest::newRow("none") << QSize(640, 360) << QSize() << QSize(640, 360);
}

void TestFrameConverter::sizeIsWhatIsPainted()
{
    QFETCH(QSize, frame);
    QFETCH(QSize, wanted);
    QFETCH(QSize, made);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("Qt makes all images here, as large as their frames.");
#endif
    FrameConverter converter;
    const Format format = formatOf(Format::Format_YUV420P, frame);
    const QImage image = converter.toImage(frameOf(format, Red, Red), wanted);
    QCOMPARE(image.size(), made);
    COMPARE_COLOUR(image.pixel(made.width() / 2, made.height() / 2), qRgb(255, 0, 0));
}

void TestFrameConverter::linesFarApartAreAveraged()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QSKIP("Qt makes all images here, as large as their frames.");
#endif
    QVideoFrame frame =
            frameOf(formatOf(Format::Format_YUV420P, {640, 480}), {16, 128, 128}, {16, 128, 128});
    QVERIFY(frame.map(QVideoFrame::ReadWrite));
    for (int row = 0; row < frame.height(); row += 8) // thinner than a row of the small picture
        std::fill_n(frame.bits(0) + row * frame.bytesPerLine(0), frame.width(), uchar(235));
    frame.unmap();
    FrameConverter converter;
    const QImage image = converter.toImage(frame, {80, 60});
    QCOMPARE(image.size(), QSize(80, 60));
    for (int row = 2; row < 58; ++row) {
        const int grey = qGray(image.pixel(40, row));
        QVERIFY2(grey > 8 && grey < 80, qPrintable(QString::number(grey)));
    }
}

void TestFrameConverter::framesMayChange()
{
    FrameConverter converter;
    for (const auto &[layout, size] : {std::pair{Format::Format_YUV420P, QSize(64, 48)},
                                       {Format::Format_NV12, QSize(64, 48)},
                                       {Format::Format_NV12, QSize(320, 240)},
                                       {Format::Format_YUV420P, QSize(64, 48)}}) {
        const QImage image =
                converter.toImage(frameOf(formatOf(layout, size), Red, Blue), {32, 24});
        COMPARE_COLOUR(at(image, 0.25, 0.5), qRgb(255, 0, 0));
        COMPARE_COLOUR(at(image, 0.75, 0.5), qRgb(0, 0, 255));
    }
}

void TestFrameConverter::highDynamicRangeIsMapped()
{
    Format format = formatOf(Format::Format_P010);
    for (const auto transfer : {Format::ColorTransfer_ST2084, Format::ColorTransfer_STD_B67}) {
        format.setColorTransfer(transfer);
        const QVideoFrame frame = frameOf(format, {120, 128, 128}, {40, 128, 128});
        FrameConverter converter;
        QCOMPARE(converter.toImage(frame, {32, 24}), frame.toImage());
    }
}

void TestFrameConverter::nothingGivesNothing()
{
    FrameConverter converter;
    QVERIFY(converter.toImage({}, {32, 24}).isNull());
}

REELDECK_TEST(TestFrameConverter)
#include "tst_frameconverter.moc"
