#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace reeldeck {

/// A page of the help, as it is in `resources/help`. Its HTML has no head and no styles, and holds
/// terms such as "{key:refresh}" in the place of what only the program knows: see withTerms().
struct HelpPage
{
    QString id;    ///< As file names and links have it.
    QString title; ///< Plain text: its first heading.
    QString html;  ///< Empty: there is no such page.
};

/// The ids of all pages, in the order in which they are listed. The first one is where help begins.
QStringList helpPageIds();

/// In `language`, a code of Language, or else in English. Reads a resource.
HelpPage readHelpPage(const QString &id, const QString &language);

/// The HTML that stands for the term "{kind:name}"; empty where there is no such term.
using HelpTerms = std::function<QString(const QString &kind, const QString &name)>;

/// `html` with its terms put in. A term that isn't known stays as it is written.
QString withTerms(const QString &html, const HelpTerms &terms);

/// What a person reads of it, for a search.
QString plainHelp(const QString &html);

} // namespace reeldeck
