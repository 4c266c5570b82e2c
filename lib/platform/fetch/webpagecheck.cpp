#include "platform/fetch/webpagecheck.h"

#include <algorithm>

namespace reeldeck::platform {

namespace {

/// `text` in lower case behind what may stand before the first tag.
QByteArray firstTag(QByteArray text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed().toLower();
    while (text.startsWith("<!--") || text.startsWith("<?xml")) {
        const bool isComment = text.startsWith("<!--");
        const qsizetype end = text.indexOf(isComment ? "-->" : "?>");
        if (end < 0)
            return text;
        text = text.mid(end + (isComment ? 3 : 2)).trimmed();
    }
    return text;
}

/// Every media format has other bytes within its first kilobyte.
bool isText(const QByteArray &bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
    });
}

} // namespace

bool looksLikeWebPage(const QByteArray &contentType, const QByteArray &beginning)
{
    if (beginning.isEmpty())
        return false;
    const QByteArray tag = firstTag(beginning);
    for (const char *page : {"<!doctype html", "<html", "<head", "<body", "<script", "<title",
                             "<meta", "<error", "<!--"}) {
        if (tag.startsWith(page))
            return true;
    }
    if (!isText(beginning) || tag.startsWith("<svg") || tag.startsWith("<!doctype svg"))
        return false;
    if (tag.startsWith('{') || tag.startsWith('['))
        return true;
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    for (const char *page : {"text/html", "application/xhtml+xml", "text/plain", "application/json",
                             "application/problem+json", "application/xml", "text/xml",
                             "text/javascript", "application/javascript", "text/css"}) {
        if (type == page)
            return true;
    }
    return false;
}

} // namespace reeldeck::platform
