#pragma once

#include "base/result.h"
#include "uploads/file/filestamp.h"

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>

struct evp_md_ctx_st;

namespace reeldeck {

/// SHA-256 of what is given to it, in order. OpenSSL's, which uses the processor's instructions:
/// QCryptographicHash of Qt 6.4 takes longer than a gigabit link takes to send the same bytes.
/// A value that one thread uses at a time.
class ContentHash
{
public:
    ContentHash();
    ~ContentHash();
    ContentHash(const ContentHash &) = delete;
    ContentHash &operator=(const ContentHash &) = delete;

    void add(const char *data, qint64 size);
    /// 32 raw bytes, or empty when the system's library refused to compute. Once.
    QByteArray result();

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
    bool m_works = false;
};

/// Told of each block that was read, in bytes.
using HashProgress = std::function<void(qint64 read)>;

/// Reads the whole file, which must be the one that `stamp` says before and after. Blocks on the
/// disk: not for the GUI thread or the queue's. `cancelled` ends it within a block (256 KiB).
/// Errors: File; Cancelled.
Result<QByteArray> hashOfFile(const QString &path, const FileStamp &stamp,
                              const std::atomic_bool &cancelled, const HashProgress &progress = {});

} // namespace reeldeck
