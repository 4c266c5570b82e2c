#include "ui/dialogs/filterdialog.h"

#include "base/humantext.h"
#include "catalog/listing/filterbook.h"
#include "ui/basics/sheet.h"
#include "ui_filterdialog.h"

#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <utility>

namespace reeldeck {
namespace {

/// "1.5 MIN" as a number and its unit in lower case.
std::optional<std::pair<double, QString>> numberAndUnit(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s*([a-z]*)$"));
    const auto match = shape.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    if (!std::isfinite(number) || number > 1e12)
        return std::nullopt;
    return std::pair(number, match.captured(2));
}

const QDate ExampleDate(2026, 1, 31);

constexpr std::array<std::pair<QLatin1String, double>, 6> durationUnits{{
        {QLatin1String(""), 1},
        {QLatin1String("s"), 1},
        {QLatin1String("sec"), 1},
        {QLatin1String("m"), 60},
        {QLatin1String("min"), 60},
        {QLatin1String("h"), 3600},
}};

std::optional<double> secondsFromText(const QString &text)
{
    const auto read = numberAndUnit(text);
    if (!read)
        return std::nullopt;
    for (const auto &[name, factor] : durationUnits) {
        if (read->second == name)
            return read->first * factor;
    }
    return std::nullopt;
}

QString durationText(const std::optional<double> &seconds)
{
    if (!seconds)
        return {};
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return *seconds == std::floor(*seconds) ? humanDuration(*seconds) : locale.toString(*seconds);
}

} // namespace

std::optional<double> durationFromText(const QString &text)
{
    static const QRegularExpression clock(
            QStringLiteral("^(?:([0-9]{1,4}):)?([0-9]{1,4}):([0-5]?[0-9](?:[.,][0-9]+)?)$"));
    const auto match = clock.match(text.trimmed());
    if (match.hasMatch()) {
        return match.captured(1).toInt() * 3600.0 + match.captured(2).toInt() * 60.0 +
               match.captured(3).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
    }
    return secondsFromText(text);
}

FilterDialog::FilterDialog(const AssetListing &listing, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::FilterDialog>())
    , m_listing(listing)
{
    m_ui->setupUi(this);
    makeSheet(*this);
    const auto item = [this](QWidget *box) {
        return m_ui->statuses->itemAt(m_ui->statuses->indexOf(box));
    };
    m_ui->statusRow->fold(m_ui->statusRows, m_ui->statuses,
                          {item(m_ui->ready), item(m_ui->processing), m_ui->statusSpace});
    m_ui->createdFrom->setPlaceholderText(editableDate(ExampleDate));
    fill(listing);
    for (QLineEdit *field : {m_ui->minSize, m_ui->maxSize, m_ui->minDuration, m_ui->maxDuration,
                             m_ui->createdFrom, m_ui->createdTo})
        connect(field, &QLineEdit::textChanged, this, &FilterDialog::check);
    for (QCheckBox *box : {m_ui->ready, m_ui->processing, m_ui->failed, m_ui->other})
        connect(box, &QCheckBox::toggled, this, &FilterDialog::check);
    connect(m_ui->ids, &QPlainTextEdit::textChanged, this, &FilterDialog::check);
    connect(m_ui->filter, &QAbstractButton::clicked, this, &QDialog::accept);
    connect(m_ui->cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_ui->clear, &QAbstractButton::clicked, this, [this] { fill({}); });
    check();
    m_ui->ids->setFocus();
}

FilterDialog::~FilterDialog() = default;

void FilterDialog::fill(const AssetListing &listing)
{
    const LocalFilter &local = listing.local;
    m_ui->ready->setChecked(local.statuses.contains(AssetStatus::Ready));
    m_ui->processing->setChecked(local.statuses.contains(AssetStatus::Processing));
    m_ui->failed->setChecked(local.statuses.contains(AssetStatus::Failed));
    m_ui->other->setChecked(local.statuses.contains(AssetStatus::Unknown));
    m_ui->minSize->setText(local.minSize ? editableSize(*local.minSize) : QString());
    m_ui->maxSize->setText(local.maxSize ? editableSize(*local.maxSize) : QString());
    m_ui->minDuration->setText(durationText(local.minDuration));
    m_ui->maxDuration->setText(durationText(local.maxDuration));
    m_ui->createdFrom->setText(editableDate(local.createdFrom));
    m_ui->createdTo->setText(editableDate(local.createdTo));
    QStringList ids;
    for (const AssetId &id : listing.query.ids)
        ids << id.toString();
    m_ui->ids->setPlainText(ids.join(QLatin1Char('\n')));
}

void FilterDialog::readStatuses()
{
    QList<AssetStatus> &statuses = m_listing.local.statuses;
    statuses.clear();
    const std::array<std::pair<QCheckBox *, AssetStatus>, 4> boxes{
            {{m_ui->processing, AssetStatus::Processing},
             {m_ui->ready, AssetStatus::Ready},
             {m_ui->failed, AssetStatus::Failed},
             {m_ui->other, AssetStatus::Unknown}}};
    for (const auto &[box, status] : boxes) {
        if (box->isChecked())
            statuses << status;
    }
    if (statuses.size() == int(boxes.size()))
        statuses.clear(); // every status is any status
}

/// What can't be understood, as a sentence; empty: all can.
QString FilterDialog::readBounds()
{
    QString problem;
    const auto read = [&problem](const QLineEdit *field, auto parse, const auto &complaint) {
        using Value = decltype(parse(QString()));
        if (field->text().trimmed().isEmpty())
            return Value();
        const Value value = parse(field->text());
        if (!value && problem.isEmpty())
            problem = complaint(displayName(field->text()));
        return value;
    };
    LocalFilter &local = m_listing.local;
    const auto size = [](const QString &text) {
        return tr("“%1” is no size. Write it like 10 MB or 1.5 GB.").arg(text);
    };
    const auto duration = [](const QString &text) {
        return tr("“%1” is no duration. Write it like 1:30 or 90 s.").arg(text);
    };
    const auto date = [](const QString &text) {
        return tr("“%1” is no date. Write it like %2.").arg(text, editableDate(ExampleDate));
    };
    local.minSize = read(m_ui->minSize, sizeFromText, size);
    local.maxSize = read(m_ui->maxSize, sizeFromText, size);
    local.minDuration = read(m_ui->minDuration, durationFromText, duration);
    local.maxDuration = read(m_ui->maxDuration, durationFromText, duration);
    local.createdFrom = read(m_ui->createdFrom, dateFromText, date).value_or(QDate());
    local.createdTo = read(m_ui->createdTo, dateFromText, date).value_or(QDate());
    const bool isBackwards =
            (local.minSize && local.maxSize && *local.minSize > *local.maxSize) ||
            (local.minDuration && local.maxDuration && *local.minDuration > *local.maxDuration) ||
            (local.createdFrom.isValid() && local.createdTo.isValid() &&
             local.createdFrom > local.createdTo);
    if (problem.isEmpty() && isBackwards)
        problem = tr("A filter ends before it begins, so nothing could match it.");
    return problem;
}

void FilterDialog::check()
{
    readStatuses();
    const QString problem = readBounds();
    m_listing.query.ids = idsFromText(m_ui->ids->toPlainText());
    const int count = int(m_listing.query.ids.size());
    QString verdict = problem;
    if (verdict.isEmpty() && count > 0)
        verdict = tr("%Ln IDs.", nullptr, int(count));
    if (verdict.isEmpty() || !m_listing.local.isEmpty()) {
        const QString note = tr("The platform doesn't filter by status, size, duration or date: "
                                "Reeldeck does, once it has loaded all assets.");
        if (problem.isEmpty())
            verdict = joinSentences({verdict, note});
    }
    m_ui->verdict->showText(verdict);
    m_ui->verdict->setTone(problem.isEmpty() ? theme::Tone::Muted : theme::Tone::Danger);
    m_ui->filter->setEnabled(problem.isEmpty());
}

} // namespace reeldeck
