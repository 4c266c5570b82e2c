#pragma once

#include "e2e/transfersfixture.h"
#include "support/faultproxy.h"

#include <QHash>
#include <QProcess>
#include <QUrl>

#include <memory>

class QPushButton;

namespace reeldeck::tests {

/// A platform elsewhere that the test starts, stops and ends, an account on it, and the network on
/// the way there. `data` names the folder of a platform below media(); it comes back with what it
/// had, on the port that it had.
class ElsewhereFixture : public TransfersFixture
{
    Q_OBJECT

public:
    ElsewhereFixture();
    ~ElsewhereFixture() override;

protected:
    static constexpr char UsualKey[] = "tlk_test";

    /// With `assets` made-up ones at its first start. `more`: further arguments.
    void startPlatform(const QString &data, int assets, const QStringList &more = {});
    void endPlatform();
    /// It keeps its connections and does nothing.
    void standStill(bool still);
    /// The only key that it takes from its next start on.
    void setKey(const QString &key) { m_key = key; }

    /// Starts it and connects an account, by a person's hands. Returns once its assets are there.
    void connectTo(const QString &data, int assets, const QStringList &more = {});
    /// The same with network() on the way.
    void connectThroughNetwork(const QString &data, int assets);
    tests::FaultProxy &network() { return *m_network; }
    /// The network shows a page to sign in to it instead of every list, after so many that pass.
    void wantSignIn(int afterLists = 0);

    void refresh() { Person::press(QStringLiteral("F5")); }
    /// A button of a bar; the bars have the same words.
    void pressIn(QWidget *bar, const QString &words);
    QPushButton *ofEmptyState(const char *objectName) const;
    void pressInEmptyState(const char *objectName);

private:
    void connectAt(const QUrl &url, int assets);

    std::unique_ptr<QProcess> m_platform;
    std::unique_ptr<tests::FaultProxy> m_network;
    QHash<QString, QUrl> m_urls; ///< By `data`.
    QString m_key;
};

} // namespace reeldeck::tests
