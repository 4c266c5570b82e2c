#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <optional>

namespace reeldeck {

/// A label for text from outside: always plain text, its colour told by meaning and kept right
/// when the colour scheme changes. Setting the text it already has does nothing, so that a live
/// refresh neither flickers nor drops what is selected.
class ToneLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(QString look READ look WRITE setLook)

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    /// nullopt: the palette's ordinary text colour.
    void setTone(std::optional<theme::Tone> tone);
    void setTextStyle(theme::Text style);
    /// For forms: any of "muted", "danger", "warning", "small", "strong", "title", blanks between.
    void setLook(const QString &words);
    QString look() const { return m_look; }
    /// As QLabel::setText, but only when it differs.
    void showText(const QString &text);

    /// Where it wraps, narrower than its longest word, so that a hostile name can't widen the window.
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTone();
    void alignToWindow();

    std::optional<theme::Tone> m_tone;
    QString m_look;
};

/// The dot before a status word: a filled circle in the colour of its meaning. Says nothing to a
/// screen reader, since the word beside it does.
class StatusDot : public QWidget
{
    Q_OBJECT

public:
    explicit StatusDot(QWidget *parent = nullptr);
    void setTone(theme::Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Tone m_tone = theme::Tone::Muted;
};

} // namespace reeldeck
