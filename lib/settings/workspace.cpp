#include "settings/workspace.h"

#include <QCoreApplication>
#include <QSettings>
#include <QUuid>

namespace reeldeck {
namespace {

Workspace localWorkspace()
{
    return {QLatin1String(LocalWorkspaceId),
            QCoreApplication::translate("Workspaces", "Local library"), QUrl(), true};
}

/// What a settings file may say; lib/api judges more strictly what a person types.
bool isUsable(const QUrl &url)
{
    const bool isWeb =
            url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QString cleanName(const QString &name, const QUrl &baseUrl)
{
    constexpr int longest = 100;
    const QString trimmed = name.simplified().left(longest);
    return trimmed.isEmpty() ? baseUrl.host() : trimmed;
}

} // namespace

Workspaces::Workspaces(QSettings *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    load();
}

Workspace Workspaces::byId(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? m_all.first() : m_all.at(index);
}

bool Workspaces::contains(const QString &id) const
{
    return indexOf(id) >= 0;
}

Workspace Workspaces::current() const
{
    return byId(m_currentId);
}

void Workspaces::setCurrent(const QString &id)
{
    if (id == m_currentId || !contains(id))
        return;
    m_currentId = id;
    save();
    emit currentChanged(current());
}

Workspace Workspaces::add(const QString &name, const QUrl &baseUrl, const QString &id)
{
    const bool isFree = !id.isEmpty() && !contains(id);
    const Workspace workspace{isFree ? id : QUuid::createUuid().toString(QUuid::WithoutBraces),
                              cleanName(name, baseUrl), baseUrl, false};
    m_all.append(workspace);
    save();
    emit listChanged();
    return workspace;
}

void Workspaces::rename(const QString &id, const QString &name)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_all.at(index).local)
        return;
    m_all[index].name = cleanName(name, m_all.at(index).baseUrl);
    save();
    emit listChanged();
}

void Workspaces::retranslate()
{
    m_all.first() = localWorkspace();
    emit listChanged();
}

void Workspaces::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0 || m_all.at(index).local)
        return;
    m_all.removeAt(index);
    const bool wasCurrent = id == m_currentId;
    if (wasCurrent)
        m_currentId = QLatin1String(LocalWorkspaceId);
    save();
    emit listChanged();
    if (wasCurrent)
        emit currentChanged(current());
}

void Workspaces::load()
{
    m_all = {localWorkspace()};
    constexpr int MaxWorkspaces = 1000;
    const int count = m_store->beginReadArray(QStringLiteral("workspaces"));
    for (int i = 0; i < qMin(count, MaxWorkspaces); ++i) {
        m_store->setArrayIndex(i);
        const QString id = m_store->value(QStringLiteral("id")).toString();
        const QUrl url(m_store->value(QStringLiteral("baseUrl")).toString());
        if (id.isEmpty() || contains(id) || !isUsable(url))
            continue;
        const QString name = m_store->value(QStringLiteral("name")).toString();
        m_all.append({id, cleanName(name, url), url, false});
    }
    m_store->endArray();
    const QString id = m_store->value(QStringLiteral("currentWorkspace")).toString();
    m_currentId = contains(id) ? id : QString(QLatin1String(LocalWorkspaceId));
}

void Workspaces::save()
{
    m_store->remove(QStringLiteral("workspaces"));
    m_store->beginWriteArray(QStringLiteral("workspaces"), int(m_all.size() - 1));
    for (qsizetype i = 1; i < m_all.size(); ++i) {
        m_store->setArrayIndex(int(i - 1));
        m_store->setValue(QStringLiteral("id"), m_all.at(i).id);
        m_store->setValue(QStringLiteral("name"), m_all.at(i).name);
        m_store->setValue(QStringLiteral("baseUrl"), m_all.at(i).baseUrl.toString());
    }
    m_store->endArray();
    m_store->setValue(QStringLiteral("currentWorkspace"), m_currentId);
}

qsizetype Workspaces::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (m_all.at(i).id == id)
            return i;
    }
    return -1;
}

} // namespace reeldeck
