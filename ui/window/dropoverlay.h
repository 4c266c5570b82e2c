#pragma once

#include <QString>
#include <QWidget>

namespace reeldeck {

/// Covers its parent while something is dragged over it and says what letting go will do. Follows
/// the parent's size, never takes mouse or drop events itself, and is hidden until one of the
/// setters is called. Text is plain text.
class DropOverlay : public QWidget
{
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    /// "Upload 12 files, 1.3 GB", "9 videos, 2 audio files, 1 image", "3 more can't be uploaded".
    void setSummary(const QString &title, const QString &detail, const QString &warning = {});
    /// Still looking through folders: `detail` is the live count.
    void setCounting(const QString &detail);
    /// Nothing of it can be uploaded, and why.
    void setRefused(const QString &title, const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Summary, Counting, Refused };

    void present(State state, const QString &title, const QString &detail, const QString &warning);

    State m_state = State::Summary;
    QString m_title;
    QString m_detail;
    QString m_warning;
};

} // namespace reeldeck
