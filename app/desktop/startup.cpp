#include "desktop/startup.h"

#include "api/calls/baseurl.h"
#include "system/handover.h"
#include "system/instance.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <csignal>
#include <cstdio>
#include <utility>

namespace reeldeck {

QString dataFolderIn(const QString &chosen)
{
    const QDir folder(chosen);
    const bool isOurs =
            folder.exists(QStringLiteral("config")) && folder.exists(QStringLiteral("data"));
    return isOurs || folder.isEmpty() ? folder.absolutePath()
                                      : folder.absoluteFilePath(QStringLiteral("Reeldeck"));
}

Startup::Startup(const QStringList &arguments, const QString &workingFolder, bool mayAsk,
                 Instance *instance, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_workingFolder(workingFolder)
    , m_mayAsk(mayAsk)
    , m_instance(instance)
{}

void Startup::setHandOverFailure(const Error &error, qint64 silentProcess)
{
    m_handOverFailure = error;
    m_silentProcess = silentProcess;
}

void Startup::begin()
{
    const auto line = parseCommandLine(m_arguments, m_workingFolder);
    if (!line) {
        tell(tr("Reeldeck was started with options that it doesn't know."), line.error(), {},
             {{tr("Start Without Options"), [this] {
                   makeFolders();
               }}});
        return;
    }
    m_line = *line;
    makeFolders();
}

void Startup::makeFolders()
{
    const auto paths = makePaths(m_line.dataDir);
    if (!paths) {
        tell(tr("Reeldeck can't write into its folder."), paths.error(),
             tr("A folder that you choose here is used this time only. To use it every time, start "
                "Reeldeck with --data-dir and its name."),
             {{tr("Choose Another Folder..."), [this] {
                   chooseFolder();
               }}});
        return;
    }
    m_paths = *paths;
    checkAddress();
}

void Startup::checkAddress()
{
    if (m_line.baseUrl.isEmpty()) {
        claimFolder();
        return;
    }
    const auto baseUrl = parseBaseUrl(m_line.baseUrl);
    if (!baseUrl) {
        tell(tr("The address after --base-url can't be used."), baseUrl.error(), {},
             {{tr("Start Without It"), [this] {
                   m_line.baseUrl.clear();
                   checkAddress();
               }}});
        return;
    }
    m_line.baseUrl = baseUrl->toString();
    claimFolder();
}

void Startup::claimFolder()
{
    if (const std::optional<Error> failure = std::exchange(m_handOverFailure, std::nullopt)) {
        tellHandOverFailure(*failure, m_silentProcess);
        return;
    }
    const bool isHeld =
            m_lock.state() == FolderLock::State::Held && m_lock.folder() == m_paths.dataFolder();
    if (isHeld || m_lock.take(m_paths.dataFolder()) != FolderLock::State::Taken) {
        m_instance->begin(std::move(m_lock));
        emit ready(m_paths, m_line);
        return;
    }
    auto *handOver = new HandOver(m_paths.dataFolder(), launchRequestOf(m_line), this);
    connect(handOver, &HandOver::handedOver, this, &Startup::handedOver);
    connect(handOver, &HandOver::becameFirst, this, [this, handOver] {
        m_lock = handOver->takeLock();
        handOver->deleteLater();
        claimFolder();
    });
    connect(handOver, &HandOver::failed, this, [this, handOver](const Error &error) {
        tellHandOverFailure(error, handOver->silentProcess());
        handOver->deleteLater();
    });
    handOver->start();
}

void Startup::tellHandOverFailure(const Error &error, qint64 silentProcess)
{
    QList<WayOn> ways{{tr("Try Again"), [this] {
                           claimFolder();
                       }}};
    QString hint;
    if (silentProcess > 0) {
        hint = tr("It may be busy for a moment. When it doesn't come back, end it: what it was "
                  "uploading goes on here, and nothing is lost or sent twice.");
        ways << WayOn{tr("End It and Start"), [this, silentProcess] {
                          ::kill(pid_t(silentProcess), SIGKILL); // it takes no other any more
                          claimFolder();
                      }};
    }
    tell(tr("Reeldeck could not be opened a second time."), error, hint, ways);
}

void Startup::chooseFolder()
{
    auto *dialog = new QFileDialog(nullptr, tr("Choose a Folder for Reeldeck"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QDialog::finished, this, [this, dialog](int result) {
        const QStringList chosen = dialog->selectedFiles();
        if (result == QDialog::Accepted && !chosen.isEmpty())
            m_line.dataDir = dataFolderIn(chosen.first());
        makeFolders(); // without a choice the same question comes again
    });
    dialog->open();
}

void Startup::tell(const QString &title, const Error &error, const QString &hint,
                   const QList<WayOn> &ways)
{
    std::fprintf(stderr, "reeldeck: %s\n", qUtf8Printable(error.message));
    if (!m_mayAsk) {
        emit gaveUp();
        return;
    }
    theme::apply(*qApp, theme::Scheme::System); // the settings can't be read yet
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Reeldeck"), title);
    box->setObjectName(QStringLiteral("startProblem"));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(hint.isEmpty() ? error.message
                                           : error.message + QStringLiteral("\n\n") + hint);
    for (const WayOn &way : ways) {
        QPushButton *on = box->addButton(way.words, QMessageBox::AcceptRole);
        connect(on, &QAbstractButton::clicked, this, way.go);
        if (!box->defaultButton())
            box->setDefaultButton(on);
    }
    QPushButton *leave = box->addButton(tr("Quit"), QMessageBox::RejectRole);
    box->setEscapeButton(leave);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // By button, by Escape and by closing the window.
    connect(box, &QDialog::rejected, this, &Startup::gaveUp);
    box->open();
}

LaunchRequest launchRequestOf(const CommandLine &line)
{
    LaunchRequest request;
    request.uploads = line.uploads;
    request.baseUrl = line.baseUrl;
    request.action = line.action;
    request.activationToken = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    request.startupId = qEnvironmentVariable("DESKTOP_STARTUP_ID");
    return request;
}

} // namespace reeldeck
