#include "ui/details/assetdetails.h"

#include "base/humantext.h"
#include "ui/basics/plaintext.h"
#include "ui/details/copybutton.h"
#include "ui/details/fieldmenu.h"
#include "ui/details/jsonwindow.h"
#include "ui/details/morefields.h"
#include "ui/details/selectiontext.h"
#include "ui/details/statustext.h"
#include "ui/theme/focusring.h"
#include "ui/theme/theme.h"
#include "ui_assetdetails.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>
#include <cmath>
#include <utility>

namespace reeldeck {
namespace {

void showStatus(StatusDot *dot, ToneLabel *word, const StatusText &status)
{
    word->showText(status.word);
    word->setTone(status.tone.value_or(theme::Tone::Muted));
    dot->setVisible(status.tone.has_value());
    dot->setTone(status.tone.value_or(theme::Tone::Muted));
}

/// A value, or in quiet words that there is none.
void showValue(ToneLabel *label, const std::optional<QString> &value, const QString &otherwise)
{
    label->showText(value.value_or(otherwise));
    label->setTone(value ? std::nullopt : std::optional(theme::Tone::Muted));
}

QString localTime(const QDateTime &when)
{
    return AssetDetails::tr("%1 (local)", "date and time in the person's own time zone")
            .arg(exactTime(when.toLocalTime()));
}

bool isReadyStream(const Asset &asset)
{
    return asset.stream && asset.stream->status == RenditionStatus::Ready &&
           asset.stream->manifestUrl.isValid();
}

} // namespace

AssetDetails::AssetDetails(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AssetDetails>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    for (QWidget *ground : {static_cast<QWidget *>(m_ui->body), m_ui->scroll->viewport()})
        ground->setAutoFillBackground(false);
    theme::setTextStyle(m_ui->title, theme::Text::Title);
    m_ui->title->setMaximumLines(10);
    m_ui->reasonValue->setMaximumLines(8);
    for (ToneLabel *value :
         {m_ui->methodValue, m_ui->statusValue, m_ui->sizeValue, m_ui->durationValue,
          m_ui->createdValue, m_ui->streamValue, m_ui->thumbnailValue})
        value->setWordWrap(true);
    m_ui->copyId->setIcon(theme::icon(QStringLiteral("copy")));
    m_ui->openStream->setIcon(theme::icon(QStringLiteral("play")));
    m_ui->deleteButton->setIcon(theme::icon(QStringLiteral("trash"), theme::Tone::Danger));
    makeCopyButtons();
    const auto item = [this](QWidget *widget) {
        return m_ui->actionsRow->itemAt(m_ui->actionsRow->indexOf(widget));
    };
    m_ui->actions->fold(m_ui->actionsRows, m_ui->actionsRow,
                        {item(m_ui->copyId), m_ui->spacer6, item(m_ui->deleteButton)});
    m_more = new MoreFields(m_ui->body);
    m_ui->bodyColumn->insertWidget(m_ui->bodyColumn->indexOf(m_ui->showJson), m_more);
    setTabOrder(m_copies[CopyThumbnailUrl], m_more);
    connectActions();
    connect(m_more, &MoreFields::copyRequested, this, &AssetDetails::copyRequested);
    setUpFieldMenus();
    retranslate();
    setAsset(std::nullopt);
    new FocusRing(this);
}

AssetDetails::~AssetDetails() = default;

void AssetDetails::connectActions()
{
    const auto copyId = [this] {
        if (m_asset)
            emit copyRequested(m_asset->id.toString(), tr("Asset ID"));
    };
    connect(m_ui->copyId, &QAbstractButton::clicked, this, copyId);
    connect(m_ui->openStream, &QAbstractButton::clicked, this, [this] {
        if (m_asset && m_asset->stream)
            emit openStreamRequested(m_asset->stream->manifestUrl);
    });
    connect(m_ui->deleteButton, &QAbstractButton::clicked, this, &AssetDetails::deleteRequested);
    connect(m_ui->usedIn, &UsedIn::copyRequested, this, &AssetDetails::copyRequested);
    connect(m_ui->showJson, &QAbstractButton::clicked, this, &AssetDetails::showJson);
    connect(m_ui->player, &PlayerView::playRequested, this, &AssetDetails::playRequested);
    connect(m_ui->player, &PlayerView::retryRequested, this, &AssetDetails::retryPlaybackRequested);
    connect(m_ui->player, &PlayerView::openElsewhereRequested, this, [this] {
        if (m_asset && m_asset->stream)
            emit openStreamRequested(m_asset->stream->manifestUrl);
    });
    connect(m_ui->player, &PlayerView::copyRequested, this, &AssetDetails::copyRequested);
}

void AssetDetails::setAsset(const std::optional<Asset> &asset)
{
    const bool same = asset && m_asset && asset->id == m_asset->id;
    m_asset = asset;
    m_selectionCount = asset ? 1 : 0;
    if (!same) {
        m_playsOwnFile = false;
        m_isPictureSought = false;
        m_ui->player->setRenewing(false);
        m_ui->player->reset();
        m_ui->scroll->verticalScrollBar()->setValue(0);
    }
    if (m_asset)
        showAsset(*m_asset);
    m_ui->pages->setCurrentWidget(m_asset ? m_ui->onePage : m_ui->emptyPage);
    showActions();
}

void AssetDetails::setSelection(int count, const QList<Asset> &known)
{
    if (count < 2) {
        if (m_selectionCount >= 2)
            setAsset(m_asset);
        return;
    }
    m_selectionCount = count;
    m_known = known;
    m_ui->player->setFullScreenShown(false);
    m_ui->manyTitle->showText(tr("%Ln assets selected", nullptr, int(count)));
    m_ui->manySize->showText(selectionText(count, known));
    m_ui->pages->setCurrentWidget(m_ui->manyPage);
    showActions();
}

void AssetDetails::setInviting(bool inviting)
{
    m_ui->emptyText->setVisible(inviting);
}

void AssetDetails::setPlayback(Playback *playback)
{
    m_ui->player->setPlayback(playback);
}

void AssetDetails::setWaveform(Waveform *waveform)
{
    m_ui->player->setWaveform(waveform);
}

void AssetDetails::setPicture(PictureShow *picture)
{
    m_ui->player->setPicture(picture);
}

void AssetDetails::setPictureSought(bool sought)
{
    m_isPictureSought = sought;
    if (m_asset)
        showPlayerMessage(*m_asset);
}

QList<QAction *> AssetDetails::zoomActions() const
{
    return m_ui->player->zoomActions();
}

void AssetDetails::setPoster(const QImage &poster)
{
    m_ui->player->setPoster(poster);
}

void AssetDetails::setPlaysOwnFile(bool plays)
{
    m_playsOwnFile = plays;
    if (m_asset)
        showPlayerMessage(*m_asset);
}

void AssetDetails::setSavesData(bool saves)
{
    m_ui->player->setSavesData(saves);
}

void AssetDetails::setRenewing(bool renewing)
{
    m_ui->player->setRenewing(renewing);
}

void AssetDetails::togglePlaying()
{
    m_ui->player->togglePlaying();
}

void AssetDetails::setFullScreenShown(bool shown)
{
    m_ui->player->setFullScreenShown(shown);
}

void AssetDetails::enterByKey()
{
    if (m_ui->pages->currentWidget() == m_ui->onePage)
        m_ui->player->setFocus(Qt::ShortcutFocusReason);
    else
        setFocus(Qt::ShortcutFocusReason);
}

UsedIn *AssetDetails::usedIn() const
{
    return m_ui->usedIn;
}

bool AssetDetails::isFullScreenShown() const
{
    return m_ui->player->isFullScreenShown();
}

void AssetDetails::setUpFieldMenus()
{
    const std::array<QWidget *, CopyCount> fields{
            m_ui->idValue,     m_ui->typeValue,      m_ui->methodValue,   m_ui->statusValue,
            m_ui->reasonValue, m_ui->sizeValue,      m_ui->durationValue, m_ui->createdValue,
            m_ui->streamValue, m_ui->thumbnailValue, m_ui->title};
    for (size_t field = 0; field < fields.size(); ++field) {
        m_menus[field] = new FieldMenu(fields[field], {});
        connect(m_menus[field], &FieldMenu::copyRequested, this, &AssetDetails::copyRequested);
    }
}

void AssetDetails::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->copyId->setToolTip(withKey(tr("Copy the asset's ID"), QKeySequence::Copy));
    m_ui->deleteButton->setToolTip(withKey(tr("Delete what is selected"), QKeySequence::Delete));
    const std::array<QString, CopyCount> names{
            tr("Asset ID"), tr("Type"),    tr("Method"), tr("Status"),    tr("Reason"),  tr("Size"),
            tr("Duration"), tr("Created"), tr("Stream"), tr("Thumbnail"), tr("Filename")};
    const std::array<std::pair<QString, QString>, CopyCount> words{{
            {tr("Asset ID"), tr("Copy asset ID")},
            {tr("Type"), tr("Copy type")},
            {tr("Method"), tr("Copy method")},
            {tr("Status"), tr("Copy status")},
            {tr("Reason"), tr("Copy reason")},
            {tr("Size in bytes"), tr("Copy size")},
            {tr("Duration in seconds"), tr("Copy duration")},
            {tr("Time of creation"), tr("Copy time of creation")},
            {tr("Stream URL"), tr("Copy stream URL")},
            {tr("Thumbnail URL"), tr("Copy thumbnail URL")},
            {tr("Filename"), tr("Copy filename")},
    }};
    for (size_t field = 0; field < CopyCount; ++field) {
        m_menus[field]->setWhat(names[field]);
        m_copies[field]->setWords(words[field].first, words[field].second);
    }
    if (m_asset)
        showAsset(*m_asset);
    if (m_selectionCount >= 2)
        setSelection(m_selectionCount, m_known);
}

void AssetDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssetDetails::contextMenuEvent(QContextMenuEvent *event)
{
    emit contextMenuRequested(event->globalPos());
}

void AssetDetails::keyPressEvent(QKeyEvent *event)
{
    // What has its own use for Space never lets it come here.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        togglePlaying();
    else
        QWidget::keyPressEvent(event);
}

/// Of each field with the exact value, where the field itself is made for reading.
void AssetDetails::makeCopyButtons()
{
    for (int field = 0; field < CopyCount; ++field) {
        auto *button = new CopyButton(this);
        connect(button, &CopyButton::copyRequested, this, &AssetDetails::copyRequested);
        m_copies[size_t(field)] = button;
        if (field == CopyName) {
            // Beside the title, which is no row of the grid.
            auto *row = new QHBoxLayout;
            const int place = m_ui->bodyColumn->indexOf(m_ui->title);
            m_ui->bodyColumn->removeWidget(m_ui->title);
            m_ui->bodyColumn->insertLayout(place, row);
            row->addWidget(m_ui->title, 1);
            row->addWidget(button, 0, Qt::AlignTop);
        } else {
            m_ui->fields->addWidget(button, field, 2, Qt::AlignTop);
        }
    }
    // Made last, they stand above the other buttons: Tab goes down the pane.
    setTabOrder(m_ui->title, m_copies[CopyName]);
    QWidget *before = m_copies[CopyName];
    for (int field = 0; field < CopyName; ++field) {
        setTabOrder(before, m_copies[size_t(field)]);
        before = m_copies[size_t(field)];
    }
}

void AssetDetails::showAsset(const Asset &asset)
{
    // What a failed asset hasn't told it never will.
    const QString unknown = absentText(asset);
    const auto textOr = [](const QString &text, const QString &otherwise) {
        return text.isEmpty() ? otherwise : displayName(text);
    };
    m_ui->player->setKind(asset.kind());
    showPlayerMessage(asset);
    m_ui->title->showText(textOr(asset.filename, tr("Name not known yet")));
    m_ui->idValue->showText(displayName(asset.id.toString()));
    m_ui->typeValue->showText(textOr(asset.fileType, unknown));
    showValue(m_ui->methodValue,
              asset.method.isAbsent() ? std::nullopt : std::optional(shortWord(asset.method.text)),
              unknown);
    showValue(m_ui->sizeValue,
              asset.size && *asset.size >= 0 ? std::optional(fullSize(*asset.size)) : std::nullopt,
              unknown);
    showValue(m_ui->durationValue,
              asset.duration && std::isfinite(*asset.duration)
                      ? std::optional(exactDuration(*asset.duration))
                      : std::nullopt,
              asset.kind() == MediaKind::Image ? tr("never for images") : unknown);
    showValue(m_ui->createdValue,
              asset.createdAt.isValid() ? std::optional(localTime(asset.createdAt)) : std::nullopt,
              unknown);
    showStatuses(asset);
    fillCopyButtons(asset);
    showTips(asset);
    m_more->setJson(asset.json);
    if (m_json && m_jsonOf == asset.id)
        m_json->setJson(asset.json);
}

void AssetDetails::fillCopyButtons(const Asset &asset)
{
    const auto set = [this](CopyField field, const QString &value) {
        m_copies[field]->setValue(value);
    };
    set(CopyId, asset.id.toString());
    set(CopyType, asset.fileType);
    set(CopyMethod, asset.method.text);
    set(CopyStatus, asset.status.text);
    set(CopyReason, asset.errorMessage);
    set(CopySize, asset.size && *asset.size >= 0 ? QString::number(*asset.size) : QString());
    set(CopyDuration,
        asset.duration && std::isfinite(*asset.duration)
                ? QString::number(*asset.duration, 'f', QLocale::FloatingPointShortest)
                : QString());
    set(CopyCreated,
        asset.createdAt.isValid() ? asset.createdAt.toUTC().toString(Qt::ISODate) : QString());
    set(CopyStreamUrl,
        isReadyStream(asset) ? asset.stream->manifestUrl.toString(QUrl::FullyEncoded) : QString());
    set(CopyThumbnailUrl, asset.thumbnail && asset.thumbnail->representativeUrl.isValid()
                                  ? asset.thumbnail->representativeUrl.toString(QUrl::FullyEncoded)
                                  : QString());
    set(CopyName, asset.filename);
}

void AssetDetails::showTips(const Asset &asset)
{
    const auto tip = [](QWidget *value, const QString &words, const QString &exact) {
        value->setToolTip(exact.isEmpty() ? QString() : plainToolTip(words.arg(exact)));
    };
    tip(m_ui->sizeValue, tr("Size in bytes: %1"), m_copies[CopySize]->value());
    tip(m_ui->durationValue, tr("Duration in seconds: %1"), m_copies[CopyDuration]->value());
    tip(m_ui->createdValue, tr("In UTC: %1"),
        asset.createdAt.isValid() ? asset.createdAt.toUTC().toString(Qt::ISODateWithMs)
                                  : QString());
    tip(m_ui->statusValue, tr("As the platform says it: %1"), shortWord(asset.status.text));
    tip(m_ui->methodValue, tr("As the platform says it: %1"), shortWord(asset.method.text));
}

void AssetDetails::showStatuses(const Asset &asset)
{
    showStatus(m_ui->statusDot, m_ui->statusValue, shownStatus(asset));
    showStatus(m_ui->streamDot, m_ui->streamValue, shownStreamStatus(asset));
    showStatus(m_ui->thumbnailDot, m_ui->thumbnailValue, shownThumbnailStatus(asset));
    // An image has no stream, and never will.
    const bool canStream = asset.kind() != MediaKind::Image || asset.stream.has_value();
    m_ui->streamCaption->setVisible(canStream);
    m_ui->streamValue->setVisible(canStream);
    if (!canStream)
        m_ui->streamDot->hide();
    const bool hasReason = !asset.errorMessage.isEmpty();
    m_ui->reasonCaption->setVisible(hasReason);
    m_ui->reasonValue->setVisible(hasReason);
    m_ui->reasonValue->showText(displayName(asset.errorMessage.simplified()));
}

QString AssetDetails::ownFileNote(const Asset &asset)
{
    if (asset.status == AssetStatus::Failed)
        return tr("Playing your file: the platform could not process it.");
    if (!asset.stream)
        return tr("Playing your file: no stream was requested for this asset.");
    if (asset.stream->status == RenditionStatus::Error)
        return tr("Playing your file: the platform could not make a stream of it.");
    if (asset.stream->status == RenditionStatus::Ready)
        return tr("Playing your file: the platform can't be reached for the stream.");
    return tr("Playing your file, until the platform has made the stream.");
}

/// What an image is shown by when its own file isn't there, or why by nothing.
void AssetDetails::showPictureMessage(const Asset &asset)
{
    const bool isOwn = m_playsOwnFile || !m_isPictureSought;
    const bool hasThumbnail = asset.thumbnail && asset.thumbnail->status == RenditionStatus::Ready;
    m_ui->player->setNote(
            isOwn || !hasThumbnail
                    ? QString()
                    : tr("This is the platform's thumbnail. The picture itself is not "
                         "on this computer."));
    QString message;
    if (isOwn || hasThumbnail) {
        // The picture says everything.
    } else if (asset.status == AssetStatus::Failed) {
        message = tr("The platform could not process this image, and its file is not on this "
                     "computer.");
    } else if (!asset.thumbnail) {
        message =
                tr("There is no picture of this image: no thumbnail was requested, and its file is "
                   "not on this computer.");
    } else if (asset.thumbnail->status == RenditionStatus::Error) {
        message =
                tr("The platform could not make a thumbnail of this image, and its file is not on "
                   "this computer.");
    } else {
        message = tr("The platform is making the thumbnail. It is shown as soon as it is ready.");
    }
    m_ui->player->setMessage(message);
}

void AssetDetails::showPlayerMessage(const Asset &asset)
{
    if (asset.kind() == MediaKind::Image) {
        showPictureMessage(asset);
        return;
    }
    QString message;
    m_ui->player->setNote(m_playsOwnFile ? ownFileNote(asset) : QString());
    if (m_playsOwnFile) {
        // It plays, and the note says what.
    } else if (isReadyStream(asset)) {
        // The player itself says everything.
    } else if (asset.status == AssetStatus::Failed) {
        message = tr("The platform could not process this file, so there is nothing to play.");
    } else if (!asset.stream) {
        message = tr("No stream was requested for this asset, so it can't be played here. To play "
                     "it, upload the file once more with “Make a stream” turned on.");
    } else if (asset.stream->status == RenditionStatus::Error) {
        message = tr("The platform could not make a stream of this asset.");
    } else if (asset.stream->status == RenditionStatus::Ready) {
        message =
                tr("The stream is ready, but the platform has to be reached to play it. It can be "
                   "played as soon as the platform answers again.");
    } else if (asset.stream->status == RenditionStatus::Processing) {
        message = tr("The platform is making the stream. It can be played as soon as it is ready.");
    } else {
        message = tr("The stream is pending. It can be played as soon as it is ready.");
    }
    m_ui->player->setMessage(message);
}

void AssetDetails::showJson()
{
    if (!m_asset)
        return;
    if (m_json && m_jsonOf != m_asset->id)
        m_json->close();
    if (!m_json || m_jsonOf != m_asset->id) {
        m_json = new JsonWindow(
                m_asset->filename.isEmpty() ? m_asset->id.toString() : m_asset->filename, window());
        m_jsonOf = m_asset->id;
        connect(m_json, &JsonWindow::copyRequested, this, &AssetDetails::copyRequested);
    }
    m_json->setJson(m_asset->json);
    m_json->show();
    m_json->raise();
    m_json->activateWindow();
}

void AssetDetails::showActions()
{
    const bool many = m_selectionCount >= 2;
    m_ui->actions->setVisible(many || m_asset.has_value());
    m_ui->copyId->setVisible(!many);
    m_ui->openStream->setVisible(!many);
    m_ui->openStream->setEnabled(m_asset && isReadyStream(*m_asset));
}

} // namespace reeldeck
