#include "uploads/intake/folderwalk.h"

#include "base/formats/containerfacts.h"
#include "base/formats/mediasniffer.h"
#include "base/log.h"
#include "uploads/file/filestamp.h"
#include "uploads/file/mediafacts.h"
#include "uploads/intake/preflight.h"
#include "uploads/rules/unfinished.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <algorithm>
#include <optional>
#include <system_error>
#include <vector>

namespace reeldeck {
namespace {

namespace fs = std::filesystem;

constexpr qint64 headLength = 16 * 1024; // As far as MIME magic looks.
constexpr qint64 progressIntervalMs = 100;

fs::path nativePath(const QString &path)
{
#ifdef Q_OS_WIN
    return fs::path(path.toStdWString());
#else
    return fs::path(QFile::encodeName(path).toStdString());
#endif
}

/// The path as text, or nothing when it isn't valid UTF-8.
std::optional<QString> textOf(const fs::path &path)
{
#ifdef Q_OS_WIN
    return QDir::fromNativeSeparators(QString::fromStdWString(path.native()));
#else
    const std::string &bytes = path.native();
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    if (decoder.hasError())
        return std::nullopt;
    return text;
#endif
}

/// For showing only: bytes that aren't text become replacement characters.
QString shownText(const fs::path &path)
{
    if (const std::optional<QString> text = textOf(path))
        return *text;
#ifdef Q_OS_WIN
    return {};
#else
    const std::string &bytes = path.native();
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
#endif
}

QString canonicalText(const fs::path &path)
{
    std::error_code failure;
    const fs::path real = fs::canonical(path, failure);
    return shownText(failure ? path : real);
}

/// Entries of a directory in the order of their names, so that a batch is the same every time.
std::vector<fs::path> entriesOf(const fs::path &folder, std::error_code &failure)
{
    std::vector<fs::path> entries;
    fs::directory_iterator it(folder, failure);
    while (!failure && it != fs::directory_iterator()) {
        entries.push_back(it->path());
        it.increment(failure);
    }
    std::sort(entries.begin(), entries.end());
    return entries;
}

/// The name of the file beside it that says it is unfinished; empty: there is none.
QString companionOf(const fs::path &file)
{
    const QStringList names = unfinishedCompanions(shownText(file.filename()));
    for (const QString &name : names) {
        std::error_code ignored;
        if (fs::exists(file.parent_path() / nativePath(name), ignored))
            return name;
    }
    const QString own = shownText(file.filename());
    const QString stem = pieceStem(own);
    if (stem.isEmpty())
        return {};
    std::error_code failure;
    const std::vector<fs::path> others = entriesOf(file.parent_path(), failure);
    for (const fs::path &other : others) {
        const QString name = shownText(other.filename());
        if (name != own && isPieceOf(stem, name))
            return name;
    }
    return {};
}

/// Whether the file takes no room on its disk, whatever its size. File systems of other computers may
/// say so of every file.
bool takesNoRoom(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && status.st_blocks == 0;
#else
    Q_UNUSED(path)
    return false;
#endif
}

bool isNothingButZeros(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == 0; });
}

/// Safari loads into a folder that is called as the file is to be.
bool isSafariDownload(const fs::path &folder)
{
    std::error_code ignored;
    return shownText(folder.extension()) == QLatin1String(".download") &&
           fs::exists(folder / "Info.plist", ignored);
}

} // namespace

FolderWalk::FolderWalk(DroppedItems sources, const UploadLimits &limits,
                       std::shared_ptr<std::atomic_bool> cancelled)
    : m_sources(std::move(sources))
    , m_limits(limits)
    , m_cancelled(std::move(cancelled))
{}

void FolderWalk::setRenditions(bool enableHls, bool enableThumbnail)
{
    m_enableHls = enableHls;
    m_enableThumbnail = enableThumbnail;
}

void FolderWalk::setPreflight(const QString &ledgerFile, const QString &probeProgram)
{
    m_looksUp = true;
    m_ledgerFile = ledgerFile;
    m_probeProgram = probeProgram;
}

void FolderWalk::setLedger(const QString &ledgerFile)
{
    m_looksUp = true;
    m_readsFiles = false;
    m_ledgerFile = ledgerFile;
}

void FolderWalk::run()
{
    m_sinceProgress.start();
    for (const QString &path : m_sources.paths) {
        if (isCancelled())
            break;
        addNamed(path);
    }
    for (const QString &url : m_sources.urls) {
        if (isCancelled())
            break;
        addUrl(url);
    }
    if (m_looksUp && !isCancelled())
        lookUp();
    emit finished(isCancelled() ? UploadPlan() : m_plan);
}

void FolderWalk::lookUp()
{
    Preflight preflight(m_ledgerFile, m_probeProgram, *m_cancelled);
    if (!m_readsFiles)
        return preflight.findUnchanged(&m_plan);
    preflight.run(&m_plan, [this](int done, int of) {
        if (m_sinceProgress.elapsed() < progressIntervalMs)
            return;
        m_sinceProgress.restart();
        emit checking(done, of);
    });
}

void FolderWalk::addNamed(const QString &text)
{
    QString given = text;
    if (!given.isEmpty() && !QFileInfo::exists(given)) {
        const QStringList readings = otherReadings(given);
        const auto there =
                std::find_if(readings.cbegin(), readings.cend(),
                             [](const QString &path) { return QFileInfo::exists(path); });
        if (there != readings.cend())
            given = *there;
    }
    const QString path = QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    const fs::path native = nativePath(path);
    std::error_code failure;
    const fs::file_status status = fs::status(native, failure);
    const QString name = QFileInfo(path).fileName();
    if (given.isEmpty() || status.type() == fs::file_type::not_found) {
        // Qt turns bytes that aren't UTF-8 into U+FFFD before we see them: such a path is never found.
        addProblem(given, name.contains(QChar::ReplacementCharacter) ? undecodableNameError(name)
                                                                     : missingError(name));
        return;
    }
    if (failure) {
        addProblem(given, unreadableError(name, QString::fromStdString(failure.message())));
        return;
    }
    if (!fs::is_directory(status)) {
        addNamedFile(native);
        return;
    }
    const int unfinishedBefore = m_plan.skippedUnfinished;
    const qsizetype uploadsBefore = m_plan.uploads.size();
    const qsizetype problemsBefore = m_plan.problems.size();
    const qsizetype othersBefore = m_others;
    addFolder(native);
    if (m_plan.uploads.size() > uploadsBefore || m_wants || isCancelled())
        return;
    // Nothing but other files: one sentence about the folder says it, not one a file.
    if (m_plan.problems.size() - problemsBefore > m_others - othersBefore)
        return;
    m_plan.problems.erase(m_plan.problems.begin() + problemsBefore, m_plan.problems.end());
    const int unfinished = m_plan.skippedUnfinished - unfinishedBefore;
    addProblem(given, unfinished > 0 ? unfinishedFolderError(name, unfinished)
                                     : folderWithoutMediaError(name));
}

void FolderWalk::addFolder(const fs::path &folder)
{
    const QString identity = canonicalText(folder);
    if (m_seenFolders.contains(identity))
        return;
    m_seenFolders.insert(identity);

    std::error_code failure;
    const std::vector<fs::path> entries = entriesOf(folder, failure);
    if (failure) {
        addProblem(shownText(folder), unreadableError(shownText(folder.filename()),
                                                      QString::fromStdString(failure.message())));
    }
    for (const fs::path &entry : entries) {
        if (isCancelled())
            return;
        addEntry(entry);
    }
}

void FolderWalk::addEntry(const fs::path &entry)
{
    const QString name = shownText(entry.filename());
    std::error_code ignored;
    const fs::file_status status = fs::status(entry, ignored);
    const bool isFolder = fs::is_directory(status);
    // An empty file is what browsers and clouds put down for one that is to come.
    const bool isUnfinished =
            isFolder ? isSafariDownload(entry)
                     : isUnfinishedName(name) || !companionOf(entry).isEmpty() ||
                               (fs::is_regular_file(status) && fs::file_size(entry, ignored) == 0);
    if (isUnfinished && !(isJunkName(name) && !isUnfinishedName(name)))
        ++m_plan.skippedUnfinished;
    else if (isJunkName(name))
        ++m_plan.skippedJunk;
    else if (isFolder)
        addFolder(entry);
    else
        addFile(entry);
}

void FolderWalk::addNamedFile(const fs::path &native)
{
    const QString name = shownText(native.filename());
    const QString companion = companionOf(native);
    if (isPlaceholderName(name))
        addProblem(shownText(native), placeholderError(name));
    else if (isUnfinishedName(name))
        addProblem(shownText(native), unfinishedError(name));
    else if (!companion.isEmpty())
        addProblem(shownText(native), unfinishedBesideError(name, companion));
    else
        addFile(native);
}

void FolderWalk::addFile(const fs::path &native)
{
    const QString name = shownText(native.filename());
    const std::optional<QString> path = textOf(native);
    if (!path) {
        addProblem(shownText(native), undecodableNameError(name));
        return;
    }
    const Result<FileStamp> stamp = stampOf(*path);
    if (!stamp) {
        addProblem(*path, stamp.error());
        return;
    }
    if (m_wants && !m_wants(*path, *stamp))
        return;
    const QString identity = canonicalText(native);
    if (m_seenFiles.contains(identity)) {
        addProblem(*path, duplicateError(name));
        return;
    }
    m_seenFiles.insert(identity);

    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        addProblem(*path, unreadableError(name, file.errorString()));
        return;
    }
    const QByteArray head = file.read(headLength);
    if (head.isEmpty() && stamp->size > 0) {
        addProblem(*path, unreadableError(name, file.errorString()));
        return;
    }
    // A format begins with something. Holes read as zeros, and what is in a cloud may be all hole.
    if (head.size() == headLength && isNothingButZeros(head)) {
        addProblem(*path, takesNoRoom(*path) ? placeholderError(name) : noContentError(name));
        return;
    }
    const std::optional<FormatTrouble> trouble = formatTrouble(file, head, name);
    if (trouble && isRefused(*trouble, *path)) {
        m_others += trouble->isPicture ? 0 : 1;
        addProblem(*path, formatError(name, *trouble, m_limits.isLocalLibrary));
        return;
    }
    const MediaKind kind = trouble ? MediaKind::Image : kindOf(*path, head);
    if (stamp->size > 0 && kind == MediaKind::Unknown) {
        ++m_others;
        addProblem(*path, notMediaError(name));
        return;
    }
    UploadRequest request;
    request.path = *path;
    if (const std::optional<Error> error = checkSize(name, kind, stamp->size, m_limits)) {
        addProblem(*path, *error);
        if (error->kind == ErrorKind::TooLarge) {
            request.triesBeyondLimit = true;
            m_plan.problems.last().attempt = planned(request, kind, *stamp);
        }
        return;
    }
    addUpload(request, kind, *stamp);
    if (trouble && !m_limits.isLocalLibrary)
        m_plan.uploads.last().warnings << formatWarning(name, *trouble);
}

bool FolderWalk::isRefused(const FormatTrouble &trouble, const QString &path)
{
    if (!trouble.isPicture)
        return true;
    if (!m_limits.isLocalLibrary || trouble.isReadByUs)
        return false;
    return trouble.isSure || askedKind(path).value_or(MediaKind::Image) == MediaKind::Unknown;
}

MediaKind FolderWalk::kindOf(const QString &path, const QByteArray &head)
{
    const QString name = QFileInfo(path).fileName();
    const MediaKind kind = mediaKindOfContent(head, name);
    if (mayHoldEither(head, kind)) {
        const ContainerFacts facts = readContainerFacts(path);
        if (facts.hasPictures || facts.hasSound)
            return facts.hasPictures ? MediaKind::Video : MediaKind::Audio;
        // The others tell it only to who reads their packets.
        const MediaKind asked = askedKind(path).value_or(kind);
        return asked == MediaKind::Audio || asked == MediaKind::Video ? asked : kind;
    }
    const bool saysNothing = kind == MediaKind::Unknown && mayBeMedia(head);
    return saysNothing ? askedKind(path).value_or(MediaKind::Unknown) : kind;
}

std::optional<MediaKind> FolderWalk::askedKind(const QString &path)
{
    constexpr int LongestMs = 2000;
    if (m_questionsLeft <= 0)
        return std::nullopt;
    --m_questionsLeft;
    return VideoProbe(m_probeProgram).kindOf(path, LongestMs, *m_cancelled);
}

void FolderWalk::addUrl(const QString &text)
{
    const Result<QUrl> url = checkedUrl(text);
    // A password is in no list and in no copied text.
    const QString shown = withoutUserInfo(text);
    if (!url) {
        addProblem(shown, url.error());
        return;
    }
    const QString identity = url->toString(QUrl::FullyEncoded);
    if (m_seenFiles.contains(identity)) {
        addProblem(shown, duplicateError(shown));
        return;
    }
    m_seenFiles.insert(identity);
    UploadRequest request;
    request.url = *url;
    addUpload(request, MediaKind::Unknown, FileStamp());
}

PlannedUpload FolderWalk::planned(UploadRequest request, MediaKind kind,
                                  const FileStamp &stamp) const
{
    request.enableHls = m_enableHls;
    request.enableThumbnail = m_enableThumbnail;
    PlannedUpload upload;
    upload.request = std::move(request);
    upload.kind = kind;
    upload.size = std::max<qint64>(0, stamp.size);
    upload.stamp = stamp;
    return upload;
}

void FolderWalk::addUpload(UploadRequest request, MediaKind kind, const FileStamp &stamp)
{
    PlannedUpload upload = planned(std::move(request), kind, stamp);
    m_bytes += upload.size;
    m_plan.uploads.append(std::move(upload));
    reportProgress();
}

void FolderWalk::addProblem(const QString &name, const Error &error)
{
    m_plan.problems.append({name, error});
    reportProgress();
}

bool FolderWalk::isCancelled() const
{
    return m_cancelled->load(std::memory_order_relaxed);
}

void FolderWalk::reportProgress()
{
    if (m_sinceProgress.elapsed() < progressIntervalMs)
        return;
    m_sinceProgress.restart();
    emit progress(int(m_plan.uploads.size()), m_bytes);
}

} // namespace reeldeck
