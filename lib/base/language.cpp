#include "base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace reeldeck {
namespace {

const QLatin1String English("en");

QString catalogueOf(const QString &code)
{
    return QStringLiteral(":/translations/reeldeck_%1.qm").arg(code);
}

} // namespace

Language::Language(const QString &code)
{
    if (m_english.load(catalogueOf(English)))
        QCoreApplication::installTranslator(&m_english);
    setCode(code);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_english);
}

void Language::setCode(const QString &code)
{
    const QString next =
            code.isEmpty() ? best(QLocale::system().uiLanguages())
                           : best({QString(code).replace(QLatin1Char('_'), QLatin1Char('-'))});
    if (next == m_code)
        return;
    m_code = next;
    QCoreApplication::removeTranslator(&m_translator);
    if (m_code != English && m_translator.load(catalogueOf(m_code)))
        QCoreApplication::installTranslator(&m_translator);
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
