#include "desktop/help/aboutcontroller.h"

#include "desktop/window/actions.h"
#include "desktop/window/mainwindow.h"
#include "media/mediaversions.h"
#include "storage/storefile.h"
#include "ui/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QFile>

namespace reeldeck {
namespace {

/// Its paragraphs without the ends of lines in them, which are those of the file.
QString ownLicence()
{
    QFile file(QStringLiteral(":/LICENSE"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList paragraphs = QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"));
    for (QString &paragraph : paragraphs)
        paragraph = paragraph.simplified();
    return paragraphs.join(QStringLiteral("\n\n"));
}

} // namespace

AboutController::AboutController(MainWindow *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(window->actions()->about, &QAction::triggered, this, &AboutController::showAbout);
}

void AboutController::showAbout()
{
    const QString ffmpeg = QStringLiteral("FFmpeg");
    const QList<AboutPart> parts{
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion()), QStringLiteral("LGPL 3")},
            {ffmpeg, {}, QStringLiteral("GPL 2, LGPL 2.1")},
            {QStringLiteral("GStreamer"), gstreamerVersion(), QStringLiteral("LGPL 2.1")},
            {QStringLiteral("SQLite"), sqliteVersion(), tr("public domain")},
            {QStringLiteral("OpenSSL"), {}, QStringLiteral("Apache 2.0")},
            {QStringLiteral("QtKeychain"), {}, QStringLiteral("BSD 3-Clause")},
            {QStringLiteral("cpp-httplib"), {}, QStringLiteral("MIT")}};
    auto *dialog =
            new AboutDialog(QCoreApplication::applicationVersion(), parts, ownLicence(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    askFfmpegVersion(dialog, [dialog, ffmpeg](const QString &version) {
        dialog->setPartVersion(ffmpeg, version.isEmpty() ? tr("not found") : version);
    });
    dialog->open();
}

} // namespace reeldeck
