#pragma once

#include <QPoint>
#include <QString>
#include <QStringList>
#include <QTest>

#include <chrono>

class QWidget;

/// A part of a step; the rest of it makes no sense when that failed.
#define PART(call)                                                                                 \
    do {                                                                                           \
        call;                                                                                      \
        if (QTest::currentTestFailed())                                                            \
            return;                                                                                \
    } while (false)

namespace reeldeck::tests {

/// A person at the display: moves the real pointer and presses real keys through the display
/// server, while the program's event loop runs on. Widgets are found where they are on screen.
/// Each call returns when the input has been sent; whoever calls waits for its effect.
class Person
{
public:
    /// Runs a program to its end; false when it fails or takes longer than `patience`. `output` gets
    /// all that it wrote.
    static bool run(const QString &program, const QStringList &arguments,
                    std::chrono::seconds patience = std::chrono::seconds(20),
                    QByteArray *output = nullptr);

    static void moveTo(const QPoint &global);
    /// 1 the left button, 3 the right one.
    static void click(const QPoint &global, int button = 1);
    static void click(const QWidget *widget);
    static void press(const QString &keys); ///< As xdotool names them: "ctrl+a", "Delete".
    static void type(const QString &text);

    /// Button down at `from`, small moves to `to`, and there still held.
    static void dragTo(const QPoint &from, const QPoint &to);
    static void drop();
    static void doubleClick(const QPoint &global);
    /// Notches; up where positive.
    static void turnWheel(const QPoint &global, int notches, const QString &heldKey = {});

    /// Whether the display sends keys to the window of `widget`, which the program may believe
    /// before it is so.
    static bool isHeard(const QWidget *widget);

    /// The whole display as a PNG, video and all.
    static bool takePicture(const QString &file);
};

/// The visible widget of type T whose accessible name (or, for buttons without one, text) is
/// `name`, in any window; nullptr when there is none.
template <typename T>
T *findByName(const QString &name);

QWidget *findWidgetByName(const QString &name, const char *className);

template <typename T>
T *findByName(const QString &name)
{
    return static_cast<T *>(findWidgetByName(name, T::staticMetaObject.className()));
}

} // namespace reeldeck::tests
