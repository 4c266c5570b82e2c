#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace reeldeck {

/// What is saved for whoever looks into a problem, as plain text under headings: a person can read
/// all of it before it goes anywhere. In English, as the log is.
struct DiagnosticsReport
{
    struct Section
    {
        QString title;
        QList<QPair<QString, QString>> facts;
    };

    QList<Section> sections;
    QByteArray crashNote; ///< Empty: none.
    QByteArray log;       ///< As it is on disk.

    /// Redacted as a whole, whatever came in: see base/log.h.
    QByteArray text() const;
};

/// What is known without asking anybody: versions, system, screens, fonts. Names of files, folders
/// and workspaces are left out. GUI thread.
DiagnosticsReport::Section programFacts();
DiagnosticsReport::Section screenFacts();

} // namespace reeldeck
