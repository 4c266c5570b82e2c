#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QRect>
#include <QString>
#include <QStringList>

#include <optional>

namespace reeldeck::tests {

/// Where a thing on screen is asked for on the bus.
struct ScreenRef
{
    QString service;
    QString path;

    friend bool operator==(const ScreenRef &, const ScreenRef &) = default;
};

/// One thing on screen as the bus told of it when it was asked; it doesn't follow a later change.
struct ScreenItem
{
    /// Numbers of AT-SPI.
    enum State {
        Active = 1,
        Checked = 4,
        Enabled = 8,
        Expanded = 10,
        Focusable = 11,
        Focused = 12,
        Modal = 16,
        Selected = 23,
        Showing = 25,
        IsDefault = 39
    };

    ScreenRef ref;
    QString role; ///< AT-SPI's word: "push button".
    QString name;
    QString description;
    quint64 states = 0;
    QRect place; ///< On the screen, in pixels.

    bool is(State state) const { return (states >> state) & 1; }
    /// For a failure's message: role, name, description and place.
    QString words() const;
};

/// A slider's, spin box's or progress bar's.
struct ScreenValue
{
    double current = 0;
    double minimum = 0;
    double maximum = 0;
};

/// A screen reader's ears: what one program tells of its windows over the AT-SPI bus of this
/// session, asked item by item, and what it announces by itself. Each question waits 3 s for its
/// answer at most, and one look at the screen takes 2,000 items at most. What got no answer is left
/// out: it may have gone meanwhile.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// `program` as it names itself on the bus.
    explicit ScreenReader(const QString &program, QObject *parent = nullptr);

    /// Begins to hear, so that a program that starts afterwards announces. Starts the bus where it
    /// isn't there yet. False without one.
    bool listen();

    /// All that shows, in the order of the tree, each window before what is in it; of one window by
    /// its title where one is given.
    QList<ScreenItem> screen(const QString &window = {}) const;
    /// The same below one item, which comes first.
    QList<ScreenItem> within(const ScreenItem &item) const;
    /// Dialogs and other windows, without what is in them.
    QList<ScreenItem> windows() const;
    /// The first of this role and name on screen, of a dialog before the window below it.
    std::optional<ScreenItem> find(const QString &role, const QString &name) const;
    /// The item as it is now.
    std::optional<ScreenItem> again(const ScreenItem &item) const { return look(item.ref); }

    std::optional<ScreenValue> value(const ScreenItem &item) const;
    /// What the Text interface reads out, for fields and texts.
    QString text(const ScreenItem &item) const;

    /// What said last that it has the keyboard: what a screen reader reads out.
    std::optional<ScreenItem> focus() const { return look(m_focus); }
    /// How often that was said.
    int focusChanges() const { return m_focusChanges; }
    /// Names of the notifications and alerts that came up, the oldest first, each once.
    QStringList announced();

private slots:
    void hearState(const QDBusMessage &message);

private:
    QDBusMessage ask(const ScreenRef &ref, const char *interface, const char *method,
                     const QVariantList &arguments = {}) const;
    QVariant property(const ScreenRef &ref, const char *interface, const char *name) const;
    QList<ScreenRef> children(const ScreenRef &ref) const;
    QString roleOf(const ScreenRef &ref) const;
    quint64 states(const ScreenRef &ref) const;
    std::optional<ScreenItem> look(const ScreenRef &ref) const;
    std::optional<ScreenRef> application() const;
    bool shows(const ScreenRef &ref) const;
    void collect(const ScreenRef &ref, int depth, QList<ScreenItem> &found) const;
    ScreenRef seek(const ScreenRef &ref, int depth, const QString &role, const QString &name) const;

    QString m_program;
    QDBusConnection m_bus;
    ScreenRef m_focus;
    int m_focusChanges = 0;
    QList<ScreenRef> m_cameUp;
    QStringList m_announced;
};

} // namespace reeldeck::tests
