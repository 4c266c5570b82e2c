// The least a Qt Widgets program can be: a QMainWindow that prints when it was first painted, as
// {"painted_s"} in seconds since START.
//
//     bench-bare START

#include "bench/benchclock.h"

#include <QApplication>
#include <QMainWindow>

namespace {

class BareWindow : public QMainWindow
{
public:
    explicit BareWindow(double start)
        : m_start(start)
    {}

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(this, &BareWindow::tell, Qt::QueuedConnection);
    }

private:
    void tell()
    {
        printLine({{QStringLiteral("painted_s"), secondsSince(m_start)}});
        QCoreApplication::exit();
    }

    double m_start;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (QApplication::arguments().size() != 2)
        return 2;
    BareWindow window(QApplication::arguments().at(1).toDouble());
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
