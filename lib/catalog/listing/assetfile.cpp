#include "catalog/listing/assetfile.h"

#include "base/humantext.h"
#include "base/savedfile.h"
#include "catalog/table/assettext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QSaveFile>

namespace reeldeck {

/// Touched by the writing thread only, one job after the other.
struct AssetFile::Output
{
    QString path;
    bool isJson = false;
    bool isFirst = true;
    std::unique_ptr<QSaveFile> file;

    bool put(const QByteArray &bytes) { return file && file->write(bytes) == bytes.size(); }
    bool open();
    bool write(const QList<Asset> &assets);
    bool commit();
};

bool AssetFile::Output::open()
{
    file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return false;
    if (!isJson)
        return put(csvNames(assetRecord(Asset())));
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return put("{\"exported_utc\": \"" + now.toUtf8() + "\", \"assets\": [");
}

bool AssetFile::Output::write(const QList<Asset> &assets)
{
    QByteArray bytes;
    for (const Asset &asset : assets) {
        const Record record = assetRecord(asset);
        if (!isJson) {
            bytes += csvLine(record);
            continue;
        }
        bytes += isFirst ? "\n" : ",\n";
        bytes += QJsonDocument(jsonObject(record)).toJson(QJsonDocument::Compact);
        isFirst = false;
    }
    return put(bytes);
}

bool AssetFile::Output::commit()
{
    return (!isJson || put("\n]}\n")) && file && commitWhole(*file);
}

AssetFile::AssetFile(QObject *parent)
    : QObject(parent)
{
    m_writing.setMaxThreadCount(1);
}

AssetFile::~AssetFile()
{
    abandon();
    m_writing.waitForDone();
}

void AssetFile::begin(const QString &path, Then then)
{
    abandon();
    m_output = std::make_shared<Output>();
    m_output->path = path;
    m_output->isJson = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    run([](Output &output) { return output.open(); }, std::move(then));
}

void AssetFile::write(const QList<Asset> &assets, Then then)
{
    run([assets](Output &output) { return output.write(assets); }, std::move(then));
}

void AssetFile::finish(Then then)
{
    run([](Output &output) { return output.commit(); }, std::move(then));
}

void AssetFile::abandon()
{
    ++m_number;
    if (!m_output)
        return;
    // Closing is work for the disk, too.
    m_writing.start([output = std::move(m_output)] { output->file.reset(); });
    m_output.reset();
}

void AssetFile::run(std::function<bool(Output &)> work, Then then)
{
    if (!m_output)
        return;
    m_writing.start([this, output = m_output, work = std::move(work), then = std::move(then),
                     number = m_number] {
        std::optional<Error> problem;
        if (!work(*output)) {
            Error error;
            error.kind = ErrorKind::File;
            error.message = tr("The table can't be written to “%1”: %2. Check the folder's "
                               "permissions and the free space, or choose another place.")
                                    .arg(displayName(output->path),
                                         output->file ? displayName(output->file->errorString())
                                                      : QString());
            problem = error;
        }
        QMetaObject::invokeMethod(this, [this, then, problem, number] {
            if (number != m_number)
                return;
            if (problem)
                abandon();
            then(problem);
        });
    });
}

} // namespace reeldeck
