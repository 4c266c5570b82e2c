#include "e2e/person.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QPointer>
#include <QProcess>
#include <QTest>
#include <QWidget>

#include <cstdlib>

namespace reeldeck::tests {

bool Person::run(const QString &program, const QStringList &arguments,
                 std::chrono::seconds patience, QByteArray *output)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; },
                            int(std::chrono::milliseconds(patience).count()));
    const bool ok = ended && process.error() != QProcess::FailedToStart && process.exitCode() == 0;
    if (output)
        *output = process.readAll();
    else if (!ok)
        qWarning().noquote() << program << arguments.join(QLatin1Char(' '))
                             << "failed:" << process.readAll();
    return ok;
}

void Person::moveTo(const QPoint &global)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("mousemove"), QString::number(global.x()), QString::number(global.y())});
}

void Person::click(const QPoint &global, int button)
{
    // A person who clicks twice in one place means two clicks, not a double click.
    static QPoint last;
    static QElapsedTimer since;
    if (global == last && since.isValid()) {
        QVERIFY(QTest::qWaitFor(
                [] { return since.elapsed() > QApplication::doubleClickInterval() + 50; }));
    }
    last = global;
    moveTo(global);
    run(QStringLiteral("xdotool"), {QStringLiteral("click"), QString::number(button)});
    since.start();
}

void Person::click(const QWidget *widget)
{
    QVERIFY2(widget && widget->isVisible(), "There is nothing to click.");
    // A window that has just come is still being placed; a person clicks what stands.
    QVERIFY(QTest::qWaitForWindowExposed(widget->window()));
    const QPointer<const QWidget> there(widget);
    QPoint place;
    do {
        place = there->mapToGlobal(there->rect().center());
        moveTo(place);
    } while (there && place != there->mapToGlobal(there->rect().center()));
    QVERIFY2(there, "It went while the pointer moved there.");
    click(place);
}

void Person::press(const QString &keys)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("key"), QStringLiteral("--clearmodifiers"), keys});
}

void Person::type(const QString &text)
{
    run(QStringLiteral("xdotool"),
        {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("20"), text});
}

void Person::dragTo(const QPoint &from, const QPoint &to)
{
    moveTo(from);
    run(QStringLiteral("xdotool"), {QStringLiteral("mousedown"), QStringLiteral("1")});
    constexpr int steps = 12;
    for (int step = 1; step <= steps; ++step)
        moveTo(from + (to - from) * step / steps);
}

void Person::drop()
{
    run(QStringLiteral("xdotool"), {QStringLiteral("mouseup"), QStringLiteral("1")});
}

void Person::doubleClick(const QPoint &global)
{
    moveTo(global);
    run(QStringLiteral("xdotool"),
        {QStringLiteral("click"), QStringLiteral("--repeat"), QStringLiteral("2"),
         QStringLiteral("--delay"), QStringLiteral("60"), QStringLiteral("1")});
}

void Person::turnWheel(const QPoint &global, int notches, const QString &heldKey)
{
    moveTo(global);
    QStringList arguments;
    if (!heldKey.isEmpty())
        arguments << QStringLiteral("keydown") << heldKey;
    arguments << QStringLiteral("click") << QStringLiteral("--repeat")
              << QString::number(std::abs(notches)) << QString::number(notches > 0 ? 4 : 5);
    if (!heldKey.isEmpty())
        arguments << QStringLiteral("keyup") << heldKey;
    run(QStringLiteral("xdotool"), arguments);
}

bool Person::isHeard(const QWidget *widget)
{
    QByteArray focused;
    return widget && widget->isActiveWindow() &&
           run(QStringLiteral("xdotool"), {QStringLiteral("getwindowfocus")},
               std::chrono::seconds(20), &focused) &&
           focused.trimmed().toULongLong() == widget->window()->winId();
}

bool Person::takePicture(const QString &file)
{
    return run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), file});
}

QWidget *findWidgetByName(const QString &name, const char *className)
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->inherits(className))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QString buttonText = button ? button->text() : QString();
        buttonText.remove(QLatin1Char('&'));
        if (widget->accessibleName() == name || buttonText == name)
            return widget;
    }
    return nullptr;
}

} // namespace reeldeck::tests
