#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

namespace reeldeck::platform {

/// A data folder that this process has to itself, until destruction or death.
class DataFolder
{
public:
    /// Creates `dir` when missing, and makes it and what is in it private to the user. The message says that it can't be written to, or that another
    /// reeldeck-platform uses it.
    static Result<std::unique_ptr<DataFolder>> lock(const QString &dir);
    ~DataFolder();

    const QString &path() const { return m_path; }

    /// True when the folder is new, or the last one to have it called `markClosed`.
    bool wasCleanlyClosed() const { return m_wasClean; }

    /// From here on the store is open: dying now leaves the folder not cleanly closed.
    void markOpen();
    /// The store is closed, with nothing left to doubt.
    void markClosed();

    /// True when there are files of assets, or what a database left behind, but no database: it was lost.
    bool hasLostDatabase() const;
    /// True when there are files of assets.
    bool hasFiles() const;

    /// How often its database had been opened when `keepStarts` was last called; 0 when never.
    qint64 starts() const;
    void keepStarts(qint64 count) const;

    /// Moves the store and all of its files into `set-aside-TIME` below, where nothing touches
    /// them; returns that folder's name.
    Result<QString> setAsideStore() const;

private:
    DataFolder(QString path, int descriptor, bool wasClean);

    QString m_path;
    int m_descriptor;
    bool m_wasClean;
};

} // namespace reeldeck::platform
