// A window that files can be dragged out of: the tour's stand-in for a file manager. It is a
// process of its own, so that the drag crosses the display server as a person's would.
//
// usage: dragsource X Y FILE [FILE ...]

#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class DragSource : public QLabel
{
public:
    explicit DragSource(const QList<QUrl> &urls)
        : m_urls(urls)
    {
        setWindowTitle(QStringLiteral("dragsource"));
        setText(QStringLiteral("%1 files").arg(urls.size()));
        setAlignment(Qt::AlignCenter);
        setFixedSize(120, 60);
        setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->position(); }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if ((event->position() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *mime = new QMimeData;
        mime->setUrls(m_urls);
        auto *drag = new QDrag(this);
        drag->setMimeData(mime);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_urls;
    QPointF m_pressed;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    QList<QUrl> urls;
    for (const QString &path : arguments.mid(3))
        urls << QUrl::fromLocalFile(path);
    DragSource source(urls);
    source.move(arguments.at(1).toInt(), arguments.at(2).toInt());
    source.show();
    return QApplication::exec();
}
