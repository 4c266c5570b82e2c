#pragma once

#include "support/testprogram.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QList>
#include <QProcess>
#include <QTest>
#include <QWidget>
#include <QWindow>

/// Finding things in the window as a person does: by what is visible and what it says.
namespace reeldeck::tests {

using tests::Patience;

template <typename T>
QList<T *> visibleWidgets(const QWidget *parent)
{
    QList<T *> widgets = parent->findChildren<T *>();
    widgets.removeIf([](const T *widget) { return !widget->isVisible(); });
    return widgets;
}

/// Everything that a person can read there.
inline QString textOf(const QWidget *parent)
{
    QStringList texts;
    for (const QWidget *widget : visibleWidgets<QWidget>(parent))
        texts << widget->property("text").toString() << widget->accessibleDescription();
    return texts.join(QLatin1Char('\n'));
}

inline QAbstractButton *buttonCalled(const QWidget *parent, const QString &text)
{
    for (QAbstractButton *button : visibleWidgets<QAbstractButton>(parent)) {
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    }
    return nullptr;
}

inline QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

/// A film with sound of so many seconds, in which each second can be gone to.
inline bool makeFilm(const QString &path, int seconds)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"),
                 QStringLiteral("-v error -f lavfi -i testsrc2=s=320x180:r=10:d=%1 "
                                "-f lavfi -i sine=f=440:d=%1 -c:v libx264 -preset ultrafast -g 10 "
                                "-pix_fmt yuv420p -c:a aac -y")
                                 .arg(seconds)
                                 .split(QLatin1Char(' ')) +
                         QStringList{path});
    return ffmpeg.waitForFinished(60'000) && ffmpeg.exitCode() == 0;
}

/// Types `path` into Qt's own file dialog and presses Enter.
inline void typeInFileDialog(const QString &path)
{
    QTRY_VERIFY(qobject_cast<QFileDialog *>(openDialog()));
    auto *dialog = qobject_cast<QFileDialog *>(openDialog());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    QTRY_COMPARE(QApplication::focusWidget(), name);
    // To the window, as from a keyboard: what completes the name takes its keys first.
    name->selectAll();
    for (const char letter : path.toLatin1())
        QTest::keyClick(dialog->windowHandle(), letter);
    QTRY_COMPARE(name->text(), path);
    QTest::keyClick(dialog->windowHandle(), Qt::Key_Return);
    QTRY_VERIFY(openDialog() != dialog);
}

} // namespace reeldeck::tests
