#include "e2e/elsewherefixture.h"

#include "catalog/table/assettablemodel.h"
#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "ui/window/emptystate.h"

#include <QJsonDocument>
#include <QPushButton>

#include <csignal>

namespace reeldeck::tests {

using tests::Fault;
using tests::FaultProxy;

ElsewhereFixture::ElsewhereFixture()
    : m_key(QLatin1String(UsualKey))
{}

ElsewhereFixture::~ElsewhereFixture()
{
    if (m_platform)
        m_platform->kill();
    m_platform.reset();
}

void ElsewhereFixture::startPlatform(const QString &data, int assets, const QStringList &more)
{
    m_platform = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KEY_OF_TEST"), m_key);
    m_platform->setProcessEnvironment(environment);
    QStringList arguments{QStringLiteral("--data"),
                          media(data),
                          QStringLiteral("--api-key-env"),
                          QStringLiteral("KEY_OF_TEST"),
                          QStringLiteral("--stop-with-stdin"),
                          QStringLiteral("--port"),
                          QString::number(m_urls.value(data).port(0))};
    if (!m_urls.contains(data) && assets > 0)
        arguments << QStringLiteral("--seed") << QString::number(assets);
    m_platform->start(QStringLiteral(REELDECK_BIN_DIR "/reeldeck-platform"), arguments + more);
    QTRY_VERIFY(m_platform->canReadLine());
    const QUrl url(QJsonDocument::fromJson(m_platform->readLine())
                           .object()
                           .value(QLatin1String("base_url"))
                           .toString());
    QVERIFY(url.port() > 0);
    m_urls[data] = url;
}

void ElsewhereFixture::endPlatform()
{
    m_platform->kill();
    QTRY_VERIFY(m_platform->state() == QProcess::NotRunning);
}

void ElsewhereFixture::standStill(bool still)
{
    QCOMPARE(::kill(pid_t(m_platform->processId()), still ? SIGSTOP : SIGCONT), 0);
}

void ElsewhereFixture::connectTo(const QString &data, int assets, const QStringList &more)
{
    if (m_platform)
        PART(endPlatform());
    PART(startPlatform(data, assets, more));
    connectAt(m_urls.value(data), assets);
}

void ElsewhereFixture::connectThroughNetwork(const QString &data, int assets)
{
    if (m_platform)
        PART(endPlatform());
    PART(startPlatform(data, assets));
    m_network = std::make_unique<FaultProxy>();
    QVERIFY(m_network->start(m_urls.value(data)));
    connectAt(m_network->baseUrl(), assets);
}

void ElsewhereFixture::connectAt(const QUrl &url, int assets)
{
    PART(choose(QStringLiteral("Menu"), {QStringLiteral("Connect a TwelveLabs Account...")},
                Pointer));
    PART(waitForDialog());
    PART(fill(QStringLiteral("Address of the platform"), url.toString(), Pointer));
    PART(fill(QStringLiteral("API key"), m_key, Pointer));
    Person::press(QStringLiteral("Return"));
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(endpoint().baseUrl.port(), url.port());
    QTRY_COMPARE(rows(), assets);
    QTRY_COMPARE(window()->showsEmptyState(), assets == 0);
    QTRY_VERIFY(Person::isHeard(window()));
    if (assets > 0)
        QTRY_VERIFY(context()->assets()->assetAt(0));
}

void ElsewhereFixture::wantSignIn(int afterLists)
{
    network().addRule({.match = {"GET", "/assets"},
                       .faults = {Fault::answer(200, "<html>Sign in</html>", "text/html")},
                       .from = afterLists});
}

void ElsewhereFixture::pressIn(QWidget *bar, const QString &words)
{
    const auto find = [&]() -> QAbstractButton * {
        for (QAbstractButton *button : bar->findChildren<QAbstractButton *>()) {
            if (button->isVisible() &&
                (button->text() == words || button->accessibleName() == words))
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY2(find(), qPrintable(words));
    press(find(), way());
}

QPushButton *ElsewhereFixture::ofEmptyState(const char *objectName) const
{
    return window()->emptyState()->findChild<QPushButton *>(QLatin1String(objectName));
}

void ElsewhereFixture::pressInEmptyState(const char *objectName)
{
    QTRY_VERIFY2(ofEmptyState(objectName)->isVisible(), objectName);
    press(ofEmptyState(objectName), way());
}

} // namespace reeldeck::tests
