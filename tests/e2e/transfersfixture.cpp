#include "e2e/transfersfixture.h"

#include "desktop/appcontext.h"
#include "desktop/window/mainwindow.h"
#include "settings/settings.h"
#include "ui/transfers/transferorder.h"
#include "ui/transfers/transferspanel.h"
#include "uploads/queue/uploadqueue.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFile>
#include <QImage>
#include <QMimeData>

namespace reeldeck::tests {

void TransfersFixture::limitBandwidth()
{
    Person::press(QStringLiteral("ctrl+comma"));
    PART(waitForDialog());
    PART(use(QStringLiteral("Use no more bandwidth than"), Pointer));
    const auto enter = [](const QString &field, const QString &number) {
        Person::click(findByName<QWidget>(field));
        Person::press(QStringLiteral("ctrl+a"));
        Person::type(number);
    };
    PART(enter(QStringLiteral("Bandwidth limit in MB per second"), QStringLiteral("0.05")));
    PART(enter(QStringLiteral("Uploads at the same time"), QStringLiteral("1")));
    PART(use(QStringLiteral("OK"), Pointer));
    QTRY_VERIFY(!dialog());
    QCOMPARE(context()->settings()->uploadPace().atOnce, 1);
    QVERIFY(context()->settings()->uploadPace().bytesPerSecond < 200'000);
}

void TransfersFixture::make(const QString &name)
{
    const QString path = media(name);
    if (name.endsWith(QLatin1String(".wav"))) {
        QVERIFY(Person::run(QStringLiteral("ffmpeg"),
                            {QStringLiteral("-y"), QStringLiteral("-loglevel"),
                             QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"),
                             QStringLiteral("-i"), QStringLiteral("anullsrc=r=48000:cl=stereo"),
                             QStringLiteral("-t"), QStringLiteral("125"), path}));
    } else {
        QImage picture(200 + ++m_pictures, 160, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(path));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-1),
                             QFileDevice::FileModificationTime));
}

void TransfersFixture::paste(const QStringList &names)
{
    auto *copied = new QMimeData;
    QList<QUrl> urls;
    for (const QString &name : names)
        urls << QUrl::fromLocalFile(media(name));
    copied->setUrls(urls);
    QApplication::clipboard()->setMimeData(copied);
    Person::press(QStringLiteral("ctrl+v"));
    for (const QString &name : names)
        QTRY_VERIFY2(transfer(name) && !isFinal(transfer(name)->phase), qPrintable(name));
}

std::optional<Transfer> TransfersFixture::transfer(const QString &name) const
{
    const QAbstractItemModel *model = context()->uploads()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto transfer = model->index(row, 0).data(TransferValueRole).value<Transfer>();
        if (transfer.name == name)
            return transfer;
    }
    return std::nullopt;
}

bool TransfersFixture::is(const QString &name, TransferPhase phase) const
{
    const std::optional<Transfer> found = transfer(name);
    return found && found->phase == phase;
}

void TransfersFixture::becomes(const QString &name, TransferPhase phase)
{
    QTRY_VERIFY2(is(name, phase) && isArranged() && isSettled(), qPrintable(name));
}

void TransfersFixture::becomesGone(const QString &name)
{
    QTRY_VERIFY2(!transfer(name), qPrintable(name));
}

/// The panel moves its buttons as it grows, which whoever clicks waits for.
bool TransfersFixture::isSettled() const
{
    if (!list())
        return true;
    constexpr int highest = 240; // by itself
    const int needed = list()->model()->rowCount() * list()->sizeHintForRow(0);
    return list()->viewport()->height() >= needed || window()->transfers()->height() >= highest;
}

bool TransfersFixture::isArranged() const
{
    const QAbstractItemModel *rows = list() ? list()->model() : nullptr;
    for (int row = 1; rows && row < rows->rowCount(); ++row) {
        const auto group = [rows](int at) {
            return transferGroup(TransferPhase(rows->index(at, 0).data(TransferPhaseRole).toInt()));
        };
        if (group(row - 1) > group(row))
            return false;
    }
    return true;
}

QRect TransfersFixture::rowOf(const QString &name) const
{
    const QAbstractItemModel *rows = list() ? list()->model() : nullptr;
    for (int row = 0; rows && row < rows->rowCount(); ++row) {
        const QModelIndex index = rows->index(row, 0);
        if (index.data(TransferValueRole).value<Transfer>().name != name)
            continue;
        list()->scrollTo(index);
        return list()->visualRect(index);
    }
    return {};
}

void TransfersFixture::waitForRow(const QString &name)
{
    QTRY_VERIFY2(rowOf(name).isValid() && isArranged() && isSettled(), qPrintable(name));
}

void TransfersFixture::select(const QString &name)
{
    PART(waitForRow(name));
    Person::click(list()->viewport()->mapToGlobal(rowOf(name).center()));
    QTRY_VERIFY2(list()->hasFocus() &&
                         list()->currentIndex().data(TransferValueRole).value<Transfer>().name ==
                                 name,
                 qPrintable(name));
}

void TransfersFixture::clickButton(const QString &name, TransferCommand action)
{
    PART(waitForRow(name));
    const QRect button =
            TransferDelegate::buttonRect(rowOf(name), action, list()->layoutDirection());
    Person::click(list()->viewport()->mapToGlobal(button.center()));
}

} // namespace reeldeck::tests
