#include "ui/basics/plaintext.h"
#include "ui/theme/theme.h"

#include "support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace reeldeck;
using theme::Tone;

namespace {

/// Relative luminance and contrast, WCAG 2.1.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QApplication &app()
{
    return *qobject_cast<QApplication *>(QCoreApplication::instance());
}

} // namespace

/// Colours, icons and sizes of both schemes; contrast.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textStandsOutOnItsGrounds_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textStandsOutOnItsGrounds()
    {
        QFETCH(bool, dark);
        theme::apply(app(), dark ? theme::Scheme::Dark : theme::Scheme::Light);
        QCOMPARE(theme::isDark(), dark);
        const QPalette p = QApplication::palette();
        const QColor grounds[] = {p.color(QPalette::Window), p.color(QPalette::Base),
                                  theme::color(Tone::AccentFill)};
        const std::pair<const char *, QColor> texts[] = {
                {"text", p.color(QPalette::WindowText)},
                {"placeholder", p.color(QPalette::PlaceholderText)},
                {"link", theme::color(Tone::Link)},
                {"muted", theme::color(Tone::Muted)},
                {"success", theme::color(Tone::Success)},
                {"warning", theme::color(Tone::Warning)},
                {"danger", theme::color(Tone::Danger)},
        };
        for (const auto &[name, text] : texts) {
            for (const QColor &ground : grounds) {
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(QStringLiteral("%1 on %2: %3")
                                            .arg(QLatin1String(name), ground.name())
                                            .arg(contrast(text, ground))));
            }
        }
        const std::pair<Tone, Tone> pairs[] = {
                {Tone::AccentText, Tone::Accent},   {Tone::Success, Tone::SuccessFill},
                {Tone::Warning, Tone::WarningFill}, {Tone::Danger, Tone::DangerFill},
                {Tone::Muted, Tone::Ground},        {Tone::Muted, Tone::Hover},
                {Tone::Link, Tone::Hover},          {Tone::Danger, Tone::Hover},
                {Tone::Success, Tone::Hover},       {Tone::Warning, Tone::Hover},
        };
        for (const auto &[text, ground] : pairs)
            QVERIFY2(contrast(theme::color(text), theme::color(ground)) >= 4.5,
                     qPrintable(theme::color(text).name() + QStringLiteral(" on ") +
                                theme::color(ground).name()));
        // The words of a message bar, of a row or button under the mouse and of a pressed button.
        for (const Tone ground : {Tone::Hover, Tone::Skeleton, Tone::Ground, Tone::SuccessFill,
                                  Tone::WarningFill, Tone::DangerFill})
            QVERIFY2(contrast(p.color(QPalette::WindowText), theme::color(ground)) >= 4.5,
                     qPrintable(theme::color(ground).name()));
        // White words on a picture, at worst a white one that shows through their ground.
        const QColor veil = theme::overlayGround();
        const auto veiled = [&veil](int channel) {
            return int(channel * veil.alphaF() + 255 * (1 - veil.alphaF()));
        };
        QVERIFY(contrast(theme::overlayText(), QColor(veiled(veil.red()), veiled(veil.green()),
                                                      veiled(veil.blue()))) >= 4.5);
        // Graphics need 3:1 (WCAG 2.1, 1.4.11).
        QVERIFY(contrast(theme::color(Tone::Accent), p.color(QPalette::Window)) >= 3);
        QVERIFY(contrast(theme::color(Tone::Accent), p.color(QPalette::Base)) >= 3);
    }

    void everyIconFileDrawsSomething()
    {
        theme::apply(app(), theme::Scheme::Light);
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
        QVERIFY(files.size() > 25);
        for (const QString &file : files) {
            const QIcon icon = theme::icon(file.section(QLatin1Char('.'), 0, 0));
            const QImage image = icon.pixmap(QSize(24, 24), 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            int inked = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    inked += qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(inked > 60, qPrintable(file));
        }
    }

    void iconFollowsTheScheme()
    {
        theme::apply(app(), theme::Scheme::Light);
        const QIcon icon = theme::icon(QStringLiteral("list"));
        const auto inkLightness = [&icon] {
            const QImage image = icon.pixmap(QSize(24, 24), 1.0).toImage();
            return image.pixelColor(12, 12).lightnessF();
        };
        QVERIFY(inkLightness() < 0.4);
        theme::apply(app(), theme::Scheme::Dark);
        QVERIFY(inkLightness() > 0.6);
    }

    void disabledIconIsQuieter()
    {
        theme::apply(app(), theme::Scheme::Light);
        const QIcon icon = theme::icon(QStringLiteral("list"));
        const QColor on =
                icon.pixmap(QSize(24, 24), 1.0, QIcon::Normal).toImage().pixelColor(12, 12);
        const QColor off =
                icon.pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage().pixelColor(12, 12);
        QVERIFY(off.lightnessF() > on.lightnessF());
    }

    void unknownIconIsEmptyAndSaysSo()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named nonesuch.");
        QVERIFY(theme::icon(QStringLiteral("nonesuch")).isNull());
    }

    void everyPlaceholderOfTheSheetIsFilled()
    {
        theme::apply(app(), theme::Scheme::Dark);
        QVERIFY(!app().styleSheet().contains(QLatin1Char('@')));
    }

    void toolTipShowsMarkupAsText()
    {
        const QString tip = plainToolTip(QStringLiteral("<b>&amp;</b>\nsecond"));
        QVERIFY(!tip.contains(QStringLiteral("<b>")));
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;")));
        QVERIFY(tip.contains(QStringLiteral("<br>second")));
        QVERIFY(plainToolTip({}).isEmpty());
    }
};

REELDECK_TEST(TestTheme)
#include "tst_theme.moc"
