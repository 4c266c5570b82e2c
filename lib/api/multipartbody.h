#pragma once

#include "api/requestbody.h"
#include "base/result.h"
#include "domain/transfer.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

namespace reeldeck {

/// The body of `POST /assets`: multipart/form-data as browsers write it (WHATWG HTML, "multipart
/// form data"): names are raw UTF-8 with `"`, CR and LF percent-encoded. The file is read in pieces
/// as it is asked for, never as a whole, and never padded or cut: a file that turns out shorter or
/// longer than it was at the start is an Error, found before the last boundary is given out.
class MultipartBody final : public RequestBody
{
public:
    /// For a direct upload `file` is open for reading and is read from where it stands; for a URL
    /// upload it is null. `boundary` must not occur in the content; see randomBoundary().
    MultipartBody(const UploadRequest &request, std::unique_ptr<QIODevice> file,
                  QByteArray boundary);

    QByteArray contentType() const override;
    qint64 size() const override { return m_preamble.size() + m_fileSize + m_epilogue.size(); }
    qint64 fileSize() const override { return m_fileSize; }
    qint64 fileBytesIn(qint64 bodyBytes) const override;
    QByteArray read(qint64 most) override;
    bool atEnd() const override { return m_given == size(); }
    std::optional<Error> error() const override { return m_error; }
    QIODevice *file() const override { return m_file.get(); }

    /// 30 random letters behind a fixed prefix: 178 bits, so no content holds it by accident.
    static QByteArray randomBoundary();

private:
    QByteArray readFile(qint64 most);
    void failFile(const QString &message);

    std::unique_ptr<QIODevice> m_file;
    QByteArray m_boundary;
    QByteArray m_preamble;
    QByteArray m_epilogue;
    qint64 m_fileSize = 0;
    qint64 m_given = 0;
    std::optional<Error> m_error;
};

} // namespace reeldeck
