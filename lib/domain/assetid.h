#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <utility>

namespace reeldeck {

/// The platform's name for an asset: opaque text (24 hex digits in every example, but the schema
/// says only "string"). Percent-encode it in paths.
class AssetId
{
public:
    AssetId() = default;
    explicit AssetId(QString text)
        : m_text(std::move(text))
    {}

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    friend bool operator==(const AssetId &, const AssetId &) = default;
    friend bool operator<(const AssetId &a, const AssetId &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const AssetId &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::AssetId)
