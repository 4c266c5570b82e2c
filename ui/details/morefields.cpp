#include "ui/details/morefields.h"

#include "base/humantext.h"
#include "ui/basics/tonelabel.h"
#include "ui/details/copybutton.h"
#include "ui/details/fieldmenu.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace reeldeck {
namespace {

constexpr int MaxValues = 60;
constexpr int MaxDepth = 4;
constexpr int LongestValue = 300;
constexpr int LongestName = 80;

/// Those that the pane shows in places of their own.
constexpr std::array Known{"_id",  "id",       "method",     "status", "filename",  "file_type",
                           "size", "duration", "created_at", "hls",    "thumbnail", "manifest_url"};

bool isKnown(const QString &key)
{
    return std::any_of(Known.begin(), Known.end(),
                       [&key](const char *known) { return key == QLatin1String(known); });
}

/// "technical_metadata" is read as "Technical metadata".
QString readable(const QString &key)
{
    QString words = displayName(key.left(LongestName)).replace(QLatin1Char('_'), QLatin1Char(' '));
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!words.at(at).isLetter())
            continue;
        words[at] = words.at(at).toUpper();
        break;
    }
    return words;
}

QString plainValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? MoreFields::tr("yes") : MoreFields::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array:
    case QJsonValue::Object:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

MoreFields::MoreFields(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("moreFields"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void MoreFields::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    rebuild();
}

void MoreFields::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

void MoreFields::rebuild()
{
    if (m_body)
        m_body->deleteLater(); // this may be within a click of one of its buttons
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::Unit);
    m_grid->setVerticalSpacing(theme::Unit / 2);
    m_grid->setColumnStretch(1, 1);
    m_values = 0;
    const QJsonObject asset = QJsonDocument::fromJson(m_json).object();
    for (auto field = asset.begin(); field != asset.end(); ++field) {
        if (!isKnown(field.key()))
            addGroup(field.key(), field.value());
    }
    if (m_values > MaxValues)
        addWords(tr("The rest is in the JSON."), "muted small");
    layout()->addWidget(m_body);
    setVisible(m_values > 0);
}

void MoreFields::addGroup(const QString &key, const QJsonValue &value)
{
    const bool isGroup = (value.isObject() && !value.toObject().isEmpty()) ||
                         (value.isArray() && !value.toArray().isEmpty());
    if (m_values >= MaxValues) {
        ++m_values;
        return;
    }
    if (isGroup) {
        addWords(readable(key), "strong");
        addValues({}, value, 0);
    } else if (!plainValue(value).isEmpty()) {
        addRow(readable(key), plainValue(value));
    }
}

void MoreFields::addValues(const QString &path, const QJsonValue &value, int depth)
{
    const auto inside = [&](const QString &name, const QJsonValue &inner) {
        const QString whole =
                path.isEmpty() ? name : tr("%1, %2", "field, field within").arg(path, name);
        addValues(whole, inner, depth + 1);
    };
    if (depth > MaxDepth || m_values > MaxValues) {
        m_values = MaxValues + 1;
    } else if (value.isObject()) {
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            inside(readable(field.key()), field.value());
    } else if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (qsizetype i = 0; i < values.size(); ++i)
            inside(QString::number(i + 1), values.at(i));
    } else if (!plainValue(value).isEmpty()) {
        addRow(path, plainValue(value));
    }
}

void MoreFields::addWords(const QString &text, const char *look)
{
    auto *label = new ToneLabel(m_body);
    label->setLook(QString::fromLatin1(look));
    label->setWordWrap(true);
    label->showText(text);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 3);
}

void MoreFields::addRow(const QString &name, const QString &value)
{
    if (++m_values > MaxValues)
        return;
    const int row = m_grid->rowCount();
    auto *caption = new ToneLabel(m_body);
    caption->setLook(QStringLiteral("muted"));
    caption->setWordWrap(true);
    caption->showText(name);
    auto *text = new ToneLabel(m_body);
    text->setWordWrap(true);
    QString shown = displayName(value.left(LongestValue).simplified());
    if (value.size() > LongestValue)
        shown += QStringLiteral("…");
    text->showText(shown);
    auto *menu = new FieldMenu(text, name);
    auto *copy = new CopyButton(name, tr("Copy %1", "a field's name").arg(name), m_body);
    copy->setValue(value);
    connect(menu, &FieldMenu::copyRequested, this, &MoreFields::copyRequested);
    connect(copy, &CopyButton::copyRequested, this, &MoreFields::copyRequested);
    m_grid->addWidget(caption, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
    m_grid->addWidget(copy, row, 2, Qt::AlignTop);
}

} // namespace reeldeck
