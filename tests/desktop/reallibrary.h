#pragma once

#include "desktop/appcontext.h"
#include "support/faultproxy.h"
#include "support/platformfixture.h"

#include <QJsonObject>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

namespace reeldeck::tests {

/// The whole program over the real local platform, with a bad network between them that behaves until
/// it is told otherwise. The platform is full of made-up assets, which have no files.
class RealLibrary
{
public:
    ~RealLibrary() { stop(); }

    /// Files that the program uploads once it has started the first time.
    void setUploads(const QStringList &paths) { m_uploads = paths; }
    /// `indexingSeconds`: the platform's pace.
    void start(int assets, int indexingSeconds = 0);
    void stop();
    /// The program ends as by a crash of its own: nothing of what it had in mind is carried out.
    void restart();

    AppContext *context() const { return m_context.get(); }
    MainWindow *window() const { return m_context->window(); }
    AssetTableModel *model() const { return m_context->assets(); }
    FaultProxy *proxy() { return &m_proxy; }
    QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QTableView *table() const;

    /// An asset that is ready, the newest is 0.
    AssetId asset(int number) const { return m_ready.value(number); }
    void select(int number);
    void select(const QList<int> &numbers);

    /// Around the network, as another program: the answer, empty when it is no success.
    QJsonObject call(const QByteArray &verb, const QString &path, const QJsonObject &body = {});
    QString makeIndex(const QString &name);
    void hold(const QString &index, int number);
    QString makeEntity(const QString &name, const QList<int> &numbers);
    bool isThere(int number);

private:
    void startProgram();

    QTemporaryDir m_folder;
    PlatformFixture m_platform;
    FaultProxy m_proxy;
    std::unique_ptr<AppContext> m_context;
    QList<AssetId> m_ready;
    QString m_collection;
    QStringList m_uploads;
};

} // namespace reeldeck::tests
