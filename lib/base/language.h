#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace reeldeck {

/// The language in which the program speaks: compiled catalogues of `resources/translations`, installed
/// in the application while this exists. English is beneath every other one, because its plurals
/// ("1 asset", "2 assets") come from a catalogue, too, and a sentence without a translation is better
/// read in English than not at all. GUI thread; made after the application and gone before it.
class Language
{
    Q_DISABLE_COPY_MOVE(Language)

public:
    /// Speaks `code`, one of available(), or for an empty one the first of the desktop's languages
    /// that is there. Numbers and dates stay as the desktop has them.
    explicit Language(const QString &code = QStringLiteral("en"));
    ~Language();

    /// The person's choice; empty: as the desktop has it. Windows get QEvent::LanguageChange. A
    /// language that isn't the desktop's brings its own numbers and dates.
    void setCode(const QString &code);

    /// The one that is spoken, never empty.
    QString code() const { return m_code; }

    /// What the program speaks now, for what isn't in a catalogue, such as the pages of the help.
    static QString spoken();

    /// Codes with a catalogue, such as "de" or "zh_CN"; English first, the others by code.
    static QStringList available();

    /// The best one of available() for `wanted`, names such as "de-AT" in the order of preference;
    /// "en" where there is none.
    static QString best(const QStringList &wanted);

    /// What its speakers call it, such as "Deutsch".
    static QString nameOf(const QString &code);

private:
    void speak(const QString &code);

    QTranslator m_english;
    QTranslator m_qt; ///< Qt's own words: buttons of its dialogs, the menus of fields.
    QTranslator m_translator;
    QString m_code;
};

} // namespace reeldeck
