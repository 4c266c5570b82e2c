#include "uploads/file/contenthash.h"

#include "uploads/rules/uploadrules.h"

#include <QFile>
#include <QFileInfo>

#include <openssl/evp.h>

namespace reeldeck {

void ContentHash::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

ContentHash::ContentHash()
    : m_context(EVP_MD_CTX_new())
    , m_works(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1)
{}

ContentHash::~ContentHash() = default;

void ContentHash::add(const char *data, qint64 size)
{
    if (m_works)
        m_works = EVP_DigestUpdate(m_context.get(), data, std::size_t(size)) == 1;
}

QByteArray ContentHash::result()
{
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    m_works = m_works &&
              EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()),
                                 &length) == 1;
    digest.truncate(m_works ? qsizetype(length) : 0);
    m_works = false;
    return digest;
}

Result<QByteArray> hashOfFile(const QString &path, const FileStamp &stamp,
                              const std::atomic_bool &cancelled, const HashProgress &progress)
{
    const QString name = QFileInfo(path).fileName();
    const auto difference = [&](const Result<FileStamp> &now) -> std::optional<Error> {
        if (!now)
            return now.error();
        return *now == stamp ? std::nullopt : std::optional(changedError(name, stamp, *now));
    };
    // A pipe put in the file's place would hold open() for ever.
    if (const std::optional<Error> changed = difference(stampOf(path)))
        return *changed;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadableError(name, file.errorString());
    constexpr qint64 blockSize = 256 * 1024;
    QByteArray block(blockSize, Qt::Uninitialized);
    ContentHash hash;
    qint64 left = stamp.size;
    while (left > 0) {
        if (cancelled.load(std::memory_order_relaxed)) {
            Error error;
            error.kind = ErrorKind::Cancelled;
            return error;
        }
        const qint64 count = file.read(block.data(), std::min(left, blockSize));
        if (count <= 0) {
            const std::optional<Error> changed = difference(stampOf(file));
            return changed ? *changed : unreadableError(name, file.errorString());
        }
        hash.add(block.constData(), count);
        left -= count;
        if (progress)
            progress(count);
    }
    if (const std::optional<Error> changed = difference(stampOf(file)))
        return *changed;
    return hash.result();
}

} // namespace reeldeck
