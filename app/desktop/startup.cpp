#include "desktop/startup.h"

#include "api/calls/baseurl.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

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
                 QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_workingFolder(workingFolder)
    , m_mayAsk(mayAsk)
{}

void Startup::begin()
{
    const auto line = parseCommandLine(m_arguments, m_workingFolder);
    if (!line) {
        tell(tr("Reeldeck was started with options that it doesn't know."), line.error(), {},
             tr("Start Without Options"), [this] { makeFolders(); });
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
             tr("Choose Another Folder..."), [this] { chooseFolder(); });
        return;
    }
    m_paths = *paths;
    checkAddress();
}

void Startup::checkAddress()
{
    if (m_line.baseUrl.isEmpty()) {
        emit ready(m_paths, m_line);
        return;
    }
    const auto baseUrl = parseBaseUrl(m_line.baseUrl);
    if (!baseUrl) {
        tell(tr("The address after --base-url can't be used."), baseUrl.error(), {},
             tr("Start Without It"), [this] {
                 m_line.baseUrl.clear();
                 checkAddress();
             });
        return;
    }
    m_line.baseUrl = baseUrl->toString();
    emit ready(m_paths, m_line);
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
                   const QString &wayOn, const std::function<void()> &goOn)
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
    QPushButton *on = box->addButton(wayOn, QMessageBox::AcceptRole);
    QPushButton *leave = box->addButton(tr("Quit"), QMessageBox::RejectRole);
    box->setDefaultButton(on);
    box->setEscapeButton(leave);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(on, &QAbstractButton::clicked, this, goOn);
    // By button, by Escape and by closing the window.
    connect(box, &QDialog::rejected, this, &Startup::gaveUp);
    box->open();
}

} // namespace reeldeck
