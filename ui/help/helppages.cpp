#include "ui/help/helppages.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace reeldeck {

QStringList helpPageIds()
{
    return {QStringLiteral("start"),
            QStringLiteral("adding"),
            QStringLiteral("formats"),
            QStringLiteral("transfers"),
            QStringLiteral("finding"),
            QStringLiteral("preview"),
            QStringLiteral("uses"),
            QStringLiteral("deleting"),
            QStringLiteral("workspaces"),
            QStringLiteral("library"),
            QStringLiteral("settings"),
            QStringLiteral("background"),
            QStringLiteral("troubleshooting"),
            QStringLiteral("keys")};
}

HelpPage readHelpPage(const QString &id, const QString &language)
{
    HelpPage page;
    page.id = id;
    if (!helpPageIds().contains(id))
        return page;
    for (const QString &code : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/help/%1/%2.html").arg(code, id));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        page.html = QString::fromUtf8(file.readAll());
        break;
    }
    static const QRegularExpression heading(QStringLiteral("<h1>(.*?)</h1>"));
    page.title = plainHelp(heading.match(page.html).captured(1));
    return page;
}

QString withTerms(const QString &html, const HelpTerms &terms)
{
    static const QRegularExpression term(QStringLiteral("\\{(\\w+):(\\w+)\\}"));
    QString all;
    qsizetype done = 0;
    auto found = term.globalMatch(html);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const QString words = terms(match.captured(1), match.captured(2));
        all += html.mid(done, match.capturedStart() - done);
        all += words.isEmpty() ? match.captured() : words;
        done = match.capturedEnd();
    }
    return all + html.mid(done);
}

QString plainHelp(const QString &html)
{
    return QTextDocumentFragment::fromHtml(html).toPlainText();
}

} // namespace reeldeck
