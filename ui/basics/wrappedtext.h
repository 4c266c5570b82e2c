#pragma once

#include <QPlainTextEdit>

namespace reeldeck {

/// Read-only text of unknown origin and length that may be selected and copied: plain text, broken
/// anywhere when it has no spaces, as high as its text up to `maximumLines`, scrolling after that.
/// Looks like a label. Setting the text it already has keeps the selection.
class WrappedText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit WrappedText(QWidget *parent = nullptr);

    void showText(const QString &text);
    void setMaximumLines(int lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void alignToWindow();

    int m_maximumLines = 6;
};

} // namespace reeldeck
