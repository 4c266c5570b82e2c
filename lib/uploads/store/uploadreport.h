#pragma once

#include "base/result.h"
#include "domain/transfer.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <optional>

namespace reeldeck {

/// What became of uploads, to be kept or handed on.
struct UploadReport
{
    QString workspace; ///< As the person calls it.
    QDateTime madeUtc;
    QList<Transfer> uploads; ///< At their end, oldest first.
};

/// RFC 4180 in UTF-8 with a line of names: workspace, source, name, kind, method, size_bytes, sha256,
/// asset_id, batch, queued_utc, started_utc, finished_utc, attempts, outcome, reason, request_id.
/// Times are ISO 8601 in UTC, what isn't known is empty. Text that a spreadsheet would take for a
/// formula (it begins with = + - @ tab or return) gets an apostrophe before it. URLs come without
/// their query, which may hold a signature.
QByteArray reportAsCsv(const UploadReport &report);

/// `{"workspace", "made_utc", "uploads": [{the same names}]}`; what isn't known is left out, text
/// is as it is.
QByteArray reportAsJson(const UploadReport &report);

/// Writes reports of one workspace's finished uploads, as its ledger has them, on a thread of its
/// own. GUI thread.
class ReportWriter : public QObject
{
    Q_OBJECT

public:
    enum class Scope {
        All,
        LastBatch, ///< What was queued together last, of that which has ended.
    };

    explicit ReportWriter(QObject *parent = nullptr);
    ~ReportWriter() override; ///< Lets what is under way finish.

    /// To `path`, as JSON when it ends so, else as CSV; an existing file is replaced as a whole or
    /// not at all.
    void write(const QString &ledgerFile, const QString &workspace, const QString &path,
               Scope scope = Scope::All);

signals:
    /// Exactly once a write(), from the event loop. `problem` empty: so many uploads are in it.
    void written(const QString &path, int uploads, const std::optional<reeldeck::Error> &problem);

private:
    QThreadPool m_writing;
};

} // namespace reeldeck
