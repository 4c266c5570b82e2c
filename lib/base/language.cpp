#include "base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace reeldeck {
namespace {

const QLatin1String English("en");

/// Of the Language that was told last, as the catalogues that are installed in the application are. Empty: English.
QString spokenCode;

QString catalogueOf(const QString &code)
{
    return QStringLiteral(":/translations/reeldeck_%1.qm").arg(code);
}

} // namespace

Language::Language(const QString &code)
{
    if (m_english.load(catalogueOf(English)))
        QCoreApplication::installTranslator(&m_english);
    speak(code);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_english);
    spokenCode.clear();
}

QString Language::spoken()
{
    return spokenCode.isEmpty() ? QString(English) : spokenCode;
}

void Language::setCode(const QString &code)
{
    // First, for windows ask for it as soon as they hear of the language.
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    QLocale::setDefault(code.isEmpty() || chosen.language() == system.language() ? system : chosen);
    speak(code);
}

void Language::speak(const QString &code)
{
    const QString next =
            code.isEmpty() ? best(QLocale::system().uiLanguages())
                           : best({QString(code).replace(QLatin1Char('_'), QLatin1Char('-'))});
    if (next == m_code)
        return;
    m_code = next;
    spokenCode = next;
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_translator);
    if (m_code == English)
        return;
    if (m_qt.load(QStringLiteral("qtbase_") + m_code,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_translator.load(catalogueOf(m_code)))
        QCoreApplication::installTranslator(&m_translator);
}

QString Language::nameOf(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    // More than one script goes by the name of Chinese.
    if (locale.language() == QLocale::Chinese)
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English");
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QStringList Language::available()
{
    QStringList codes;
    const QStringList names =
            QDir(QStringLiteral(":/translations"))
                    .entryList({QStringLiteral("reeldeck_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString code = name.section(QLatin1Char('_'), 1).chopped(3);
        if (code != English)
            codes << code;
    }
    codes.prepend(English);
    return codes;
}

QString Language::best(const QStringList &wanted)
{
    const QStringList codes = available();
    for (const QString &name : wanted) {
        const QLocale locale(name);
        for (const QString &code : codes) {
            const QLocale candidate(code);
            if (candidate.language() == locale.language() && candidate.script() == locale.script())
                return code;
        }
    }
    return English;
}

} // namespace reeldeck
