#pragma once

#include "catalog/table/assetlisting.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace reeldeck {

/// A listing under a name of the person's choice.
struct SavedFilter
{
    QString name; ///< Plain text; unique in its book, whatever the case.
    AssetListing listing;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// What a workspace remembers of filters: the one in use and the saved ones, by name.
struct FilterBook
{
    static constexpr int MaxSaved = 100;
    static constexpr int MaxIds = 100'000; ///< Of one filter.

    AssetListing current;
    QList<SavedFilter> saved;

    /// Replaces the one of the same name. False when the book is full or the name is empty.
    bool save(const QString &name, const AssetListing &listing);
    void remove(const QString &name);
    friend bool operator==(const FilterBook &, const FilterBook &) = default;
};

/// As JSON. What can't be understood is left out: a damaged book is an empty one.
QByteArray toJson(const FilterBook &book);
FilterBook filterBookFromJson(const QByteArray &json);

/// One listing as JSON, the same for equal ones: a key for what is kept by query.
QByteArray toJson(const AssetListing &listing);

/// Ids in text that somebody pasted: separated by white space, commas, semicolons or quotes;
/// each once, in order. Pieces that can't be ids (over 200 characters) are left out.
QList<AssetId> idsFromText(const QString &text);

} // namespace reeldeck
