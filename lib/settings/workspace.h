#pragma once

#include <QList>
#include <QMetaType>
#include <QObject>
#include <QString>
#include <QUrl>

class QSettings;

namespace reeldeck {

/// One place where assets are: the local library or an account on a platform. The key to it is in
/// the CredentialStore under its id, never here.
struct Workspace
{
    QString id;   ///< Opaque, stable, never reused; "local" for the local library.
    QString name; ///< As the person calls it; plain text.
    QUrl baseUrl; ///< With the version path, no trailing slash; empty for the local library, whose
                  ///< address is new at each start.
    bool local = false;

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

inline constexpr char LocalWorkspaceId[] = "local";

/// The workspaces of this person, kept in the settings file. The local library is always there
/// and first; exactly one workspace is current. GUI thread; made by Settings.
class Workspaces : public QObject
{
    Q_OBJECT

public:
    explicit Workspaces(QSettings *store, QObject *parent = nullptr);

    const QList<Workspace> &all() const { return m_all; }
    /// The local library when `id` is unknown.
    Workspace byId(const QString &id) const;
    bool contains(const QString &id) const;
    Workspace current() const;
    QString currentId() const { return m_currentId; }

    /// Makes another workspace current; unknown ids are ignored.
    void setCurrent(const QString &id);

    /// A new account. An empty name becomes the host's. `baseUrl` must have passed
    /// parseBaseUrl() of lib/api.
    /// `id` keeps the one of a workspace that so far was open without being kept; a new one is made
    /// when it is empty or taken.
    Workspace add(const QString &name, const QUrl &baseUrl, const QString &id = {});
    void rename(const QString &id, const QString &name);
    /// The local library is called by the language that is spoken now.
    void retranslate();
    /// Forgets an account; the local library stays. When it was current, the local library is now.
    /// Its key and its files are the caller's to remove.
    void remove(const QString &id);

signals:
    void listChanged();
    void currentChanged(const reeldeck::Workspace &workspace);

private:
    void load();
    void save();
    qsizetype indexOf(const QString &id) const;

    QSettings *m_store;
    QList<Workspace> m_all;
    QString m_currentId;
};

} // namespace reeldeck

Q_DECLARE_METATYPE(reeldeck::Workspace)
