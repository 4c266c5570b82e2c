#pragma once

#include "domain/asset.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <utility>

namespace reeldeck {

/// An asset that is being uploaded once more, to take the place of another.
struct Replacement
{
    QString path;     ///< What is uploaded.
    AssetId old;      ///< What it takes the place of.
    QString oldName;  ///< Its filename.
    AssetId fresh;    ///< Empty: the platform has not taken it yet.
    QDateTime wanted; ///< UTC.

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// The replacements of one workspace that aren't over, on disk, so that the next start of the program
/// knows of them: a JSON file, read and replaced as a whole by a thread of its own. One that was
/// taken by the platform while nobody listened is found in the ledger of uploads. GUI thread.
class ReplacementBook : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxKept = 200; ///< The oldest go.
    static constexpr int MaxDays = 14;        ///< Nobody waits for longer.

    explicit ReplacementBook(QObject *parent = nullptr);
    ~ReplacementBook() override; ///< Lets the writer finish.

    /// Reads what is in `path`, whose folder must exist; changed() comes when it is there. What is told
    /// meanwhile counts, too. Empty: no workspace. `ledger`: where its uploads are recorded.
    void setFile(const QString &path, const QString &ledger);

    const QList<Replacement> &all() const { return m_all; }
    /// `path` is being uploaded in the place of `old`; an earlier wish for the same is replaced.
    void expect(const QString &path, const Asset &old);
    /// The platform has taken `path`, as `fresh`.
    void created(const QString &path, const AssetId &fresh);
    /// It is over: replaced, kept or gone.
    void drop(const AssetId &old);

signals:
    void changed();

private:
    void take(const QList<Replacement> &read);
    void write();

    QString m_path;
    QList<Replacement> m_all;
    QList<std::pair<QString, AssetId>> m_early; ///< created() before the file was read.
    QList<AssetId> m_dropped;                   ///< drop() before it was read.
    bool m_isRead = true;
    QThreadPool m_writer;
};

} // namespace reeldeck
