<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AssetLine</name>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln video</numerusform>
            <numerusform>%Ln videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio files</source>
        <translation>
            <numerusform>%Ln audio file</numerusform>
            <numerusform>%Ln audio files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln URLs</source>
        <translation>
            <numerusform>%Ln URL</numerusform>
            <numerusform>%Ln URLs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetListing</name>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln ID</numerusform>
            <numerusform>%Ln IDs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletionSummary</name>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln deleted</numerusform>
            <numerusform>%Ln deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already been deleted elsewhere.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln had already been deleted elsewhere.</numerusform>
            <numerusform>%Ln had already been deleted elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, which may be too large for %Ln.</extracomment>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s</source>
        <comment>time</comment>
        <translation>
            <numerusform>about %Ln s</numerusform>
            <numerusform>about %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <comment>time</comment>
        <translation>
            <numerusform>about %Ln min</numerusform>
            <numerusform>about %Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <comment>time</comment>
        <translation>
            <numerusform>about %Ln h</numerusform>
            <numerusform>about %Ln h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message numerus="yes">
        <source>%Ln of another type</source>
        <translation>
            <numerusform>%Ln of another type</numerusform>
            <numerusform>%Ln of another type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransfersPanel</name>
    <message numerus="yes">
        <source>Pause %Ln Uploads</source>
        <translation>
            <numerusform>Pause %Ln Upload</numerusform>
            <numerusform>Pause %Ln Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Uploads</source>
        <translation>
            <numerusform>Resume %Ln Upload</numerusform>
            <numerusform>Resume %Ln Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln Uploads</source>
        <translation>
            <numerusform>Retry %Ln Upload</numerusform>
            <numerusform>Retry %Ln Uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads...</source>
        <translation>
            <numerusform>Cancel %Ln Upload...</numerusform>
            <numerusform>Cancel %Ln Uploads...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from List</source>
        <translation>
            <numerusform>Remove %Ln from List</numerusform>
            <numerusform>Remove %Ln from List</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message numerus="yes">
        <source>The folder “%1” has nothing complete: %Ln files in it are unfinished or empty. Wait until the downloads are finished, and add the folder again.</source>
        <translation>
            <numerusform>The folder “%1” has nothing complete: %Ln file in it is unfinished or empty. Wait until the download is finished, and add the folder again.</numerusform>
            <numerusform>The folder “%1” has nothing complete: %Ln files in it are unfinished or empty. Wait until the downloads are finished, and add the folder again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadJournal</name>
    <message numerus="yes">
        <source>%Ln entries in the list of unfinished uploads could not be understood and were left out. Compare with the list before you add files again.</source>
        <translation>
            <numerusform>%Ln entry in the list of unfinished uploads could not be understood and was left out. Compare with the list before you add files again.</numerusform>
            <numerusform>%Ln entries in the list of unfinished uploads could not be understood and were left out. Compare with the list before you add files again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadQueue</name>
    <message numerus="yes">
        <source>Waiting for the next minute: the platform takes %Ln uploads a minute.</source>
        <translation>
            <numerusform>Waiting for the next minute: the platform takes %Ln upload a minute.</numerusform>
            <numerusform>Waiting for the next minute: the platform takes %Ln uploads a minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform&apos;s answer to “%1” was lost, and %Ln assets in its list could be this upload. Look at them; retry only if none of them is.</source>
        <translation>
            <numerusform>The platform&apos;s answer to “%1” was lost, and %Ln asset in its list could be this upload. Look at it; retry only if it isn&apos;t.</numerusform>
            <numerusform>The platform&apos;s answer to “%1” was lost, and %Ln assets in its list could be this upload. Look at them; retry only if none of them is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::AccountController</name>
    <message numerus="yes">
        <source>%Ln uploads to “%1” are not finished.</source>
        <translation>
            <numerusform>%Ln upload to “%1” is not finished.</numerusform>
            <numerusform>%Ln uploads to “%1” are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDetails</name>
    <message numerus="yes">
        <source>%Ln assets selected</source>
        <translation>
            <numerusform>%Ln asset selected</numerusform>
            <numerusform>%Ln assets selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetView</name>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln asset</numerusform>
            <numerusform>%Ln assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundController</name>
    <message numerus="yes">
        <source>%Ln uploads are not finished.</source>
        <translation>
            <numerusform>%Ln upload is not finished.</numerusform>
            <numerusform>%Ln uploads are not finished.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. Reeldeck quits in %Ln seconds.</source>
        <translation>
            <numerusform>All uploads have ended. Reeldeck quits in %Ln second.</numerusform>
            <numerusform>All uploads have ended. Reeldeck quits in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>All uploads have ended. The computer goes to sleep in %Ln second.</numerusform>
            <numerusform>All uploads have ended. The computer goes to sleep in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::CatalogController</name>
    <message numerus="yes">
        <source>This is a copy from %1 with %L2 of %Ln assets.</source>
        <translation>
            <numerusform>This is a copy from %1 with %L2 of %Ln asset.</numerusform>
            <numerusform>This is a copy from %1 with %L2 of %Ln assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with all %Ln assets.</source>
        <translation>
            <numerusform>This is a copy from %1 with all %Ln asset.</numerusform>
            <numerusform>This is a copy from %1 with all %Ln assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln known assets</source>
        <translation>
            <numerusform>%L1 of the %Ln known asset</numerusform>
            <numerusform>%L1 of the %Ln known assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known assets</source>
        <translation>
            <numerusform>%Ln known asset</numerusform>
            <numerusform>%Ln known assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching assets</source>
        <translation>
            <numerusform>%Ln matching asset</numerusform>
            <numerusform>%Ln matching assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln asset</numerusform>
            <numerusform>%Ln assets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ConfirmDeleteDialog</name>
    <message numerus="yes">
        <source>Delete %Ln assets?</source>
        <translation>
            <numerusform>Delete %Ln asset?</numerusform>
            <numerusform>Delete %Ln assets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Assets</source>
        <translation>
            <numerusform>Delete %Ln Asset</numerusform>
            <numerusform>Delete %Ln Assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln assets of this account?</source>
        <translation>
            <numerusform>Delete the %Ln asset of this account?</numerusform>
            <numerusform>Delete all %Ln assets of this account?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln matching assets?</source>
        <translation>
            <numerusform>Delete the %Ln matching asset?</numerusform>
            <numerusform>Delete all %Ln matching assets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold it: %1. You will be asked before it goes from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln index holds it: %1. You will be asked before it goes from there.</numerusform>
            <numerusform>%Ln indexes hold it: %1. You will be asked before it goes from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold some of them: %1. You will be asked before those go from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln index holds some of them: %1. You will be asked before those go from there.</numerusform>
            <numerusform>%Ln indexes hold some of them: %1. You will be asked before those go from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose it: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln entity loses it: %1.</numerusform>
            <numerusform>%Ln entities lose it: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose some of them: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln entity loses some of them: %1.</numerusform>
            <numerusform>%Ln entities lose some of them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %Ln were looked at.</source>
        <translation>
            <numerusform>Only the first %1 of %Ln was looked at.</numerusform>
            <numerusform>Only the first %1 of %Ln were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, “%2” and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>“%1”, “%2” and %Ln more</numerusform>
            <numerusform>“%1”, “%2” and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ConflictDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 assets are in use</source>
        <translation>
            <numerusform>%Ln of %L1 assets is in use</numerusform>
            <numerusform>%Ln of %L1 assets are in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln was deleted.</numerusform>
            <numerusform>%Ln were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are referenced by indexes; deleting them anyway removes them from search and analysis there.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>This one is referenced by indexes; deleting it anyway removes it from search and analysis there.</numerusform>
            <numerusform>These %Ln are referenced by indexes; deleting them anyway removes them from search and analysis there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more assets. “Copy List” has them all.</source>
        <translation>
            <numerusform>And %Ln more asset. “Copy List” has them all.</numerusform>
            <numerusform>And %Ln more assets. “Copy List” has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::CopyController</name>
    <message numerus="yes">
        <source>At most %Ln assets are copied at once. Select fewer, or export them as a table or JSON.</source>
        <translation>
            <numerusform>At most %Ln asset is copied at once. Select fewer, or export them as a table or JSON.</numerusform>
            <numerusform>At most %Ln assets are copied at once. Select fewer, or export them as a table or JSON.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs copied.</source>
        <translation>
            <numerusform>%Ln ID copied.</numerusform>
            <numerusform>%Ln IDs copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names copied.</source>
        <translation>
            <numerusform>%Ln name copied.</numerusform>
            <numerusform>%Ln names copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The JSON of %Ln assets copied.</source>
        <translation>
            <numerusform>The JSON of %Ln asset copied.</numerusform>
            <numerusform>The JSON of %Ln assets copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stream URLs copied: %L1, of %Ln selected assets.</source>
        <translation>
            <numerusform>Stream URLs copied: %L1, of %Ln selected asset.</numerusform>
            <numerusform>Stream URLs copied: %L1, of %Ln selected assets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionBatch</name>
    <message numerus="yes">
        <source>It was removed from %Ln indexes before.</source>
        <translation>
            <numerusform>It was removed from %Ln index before.</numerusform>
            <numerusform>It was removed from %Ln indexes before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionController</name>
    <message numerus="yes">
        <source>At most %Ln assets are deleted at once. Filter the list to fewer.</source>
        <translation>
            <numerusform>At most %Ln asset is deleted at once. Filter the list to fewer.</numerusform>
            <numerusform>At most %Ln assets are deleted at once. Filter the list to fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets will be deleted.</source>
        <translation>
            <numerusform>%Ln asset will be deleted.</numerusform>
            <numerusform>%Ln assets will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last deletion was cut off before its end: %1 of %Ln assets were not deleted, or no answer came. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>The last deletion was cut off before its end: %1 of %Ln asset was not deleted, or no answer came. Nothing of it goes on by itself.</numerusform>
            <numerusform>The last deletion was cut off before its end: %1 of %Ln assets were not deleted, or no answer came. Nothing of it goes on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the last deletion began: %Ln assets were kept. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>The program ended before the last deletion began: %Ln asset was kept. Nothing of it goes on by itself.</numerusform>
            <numerusform>The program ended before the last deletion began: %Ln assets were kept. Nothing of it goes on by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogController</name>
    <message numerus="yes">
        <source>%Ln deletions are in “%1”.</source>
        <translation>
            <numerusform>%Ln deletion is in “%1”.</numerusform>
            <numerusform>%Ln deletions are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogDialog</name>
    <message numerus="yes">
        <source>%1 of %Ln deletions match.</source>
        <translation>
            <numerusform>%1 of %Ln deletion matches.</numerusform>
            <numerusform>%1 of %Ln deletions match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions, the newest first.</source>
        <translation>
            <numerusform>%Ln deletion.</numerusform>
            <numerusform>%Ln deletions, the newest first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DiagnosticsController</name>
    <message numerus="yes">
        <source>%Ln unfinished uploads are back and go on.</source>
        <translation>
            <numerusform>%Ln unfinished upload is back and goes on.</numerusform>
            <numerusform>%Ln unfinished uploads are back and go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ExportController</name>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are exported so far.</source>
        <translation>
            <numerusform>%1 %L2 of %Ln asset is exported so far.</numerusform>
            <numerusform>%1 %L2 of %Ln assets are exported so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are in “%1”.</source>
        <translation>
            <numerusform>%Ln asset is in “%1”.</numerusform>
            <numerusform>%Ln assets are in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read: the platform now says there are %Ln.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>The list changed while it was read: the platform now says there is %Ln.</numerusform>
            <numerusform>The list changed while it was read: the platform now says there are %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::FilterDialog</name>
    <message numerus="yes">
        <source>%Ln IDs.</source>
        <translation>
            <numerusform>%Ln ID.</numerusform>
            <numerusform>%Ln IDs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::JsonWindow</name>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ListingController</name>
    <message numerus="yes">
        <source>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln asset.</numerusform>
            <numerusform>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln asset.</numerusform>
            <numerusform>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln assets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Sort</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Load All %Ln to Sort</numerusform>
            <numerusform>Load All %Ln to Sort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Filter</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Load All %Ln to Filter</numerusform>
            <numerusform>Load All %Ln to Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.</source>
        <translation>
            <numerusform>%1 %L2 of %Ln asset is loaded, which is not enough to sort or filter.</numerusform>
            <numerusform>%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was loaded: %Ln assets are known here, and the platform says there are %L1. Load again to be exact.</source>
        <translation>
            <numerusform>The list changed while it was loaded: %Ln asset is known here, and the platform says there are %L1. Load again to be exact.</numerusform>
            <numerusform>The list changed while it was loaded: %Ln assets are known here, and the platform says there are %L1. Load again to be exact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::LogWindow</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::MissingColumns</name>
    <message numerus="yes">
        <source>+%Ln</source>
        <comment>columns without room</comment>
        <translation>
            <numerusform>+%Ln</numerusform>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportController</name>
    <message numerus="yes">
        <source>The report of %Ln uploads is in “%1”.</source>
        <translation>
            <numerusform>The report of %Ln upload is in “%1”.</numerusform>
            <numerusform>The report of %Ln uploads is in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::SelectionController</name>
    <message numerus="yes">
        <source>At most %Ln rows that are not loaded yet are taken at once. Select fewer, or all.</source>
        <translation>
            <numerusform>At most %Ln row that is not loaded yet is taken at once. Select fewer, or all.</numerusform>
            <numerusform>At most %Ln rows that are not loaded yet are taken at once. Select fewer, or all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected, and %L1 of them are loaded. The others are read when something is done with them.</source>
        <translation>
            <numerusform>%Ln row is selected, and %L1 of it is loaded. It is read when something is done with it.</numerusform>
            <numerusform>%Ln rows are selected, and %L1 of them are loaded. The others are read when something is done with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln assets that are loaded are selected.</source>
        <translation>
            <numerusform>The %Ln asset that is loaded is selected.</numerusform>
            <numerusform>The %Ln assets that are loaded are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching assets are selected.</source>
        <translation>
            <numerusform>The %Ln matching asset is selected.</numerusform>
            <numerusform>All %Ln matching assets are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln assets are selected.</source>
        <translation>
            <numerusform>The %Ln asset is selected.</numerusform>
            <numerusform>All %Ln assets are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln matching assets are selected.</source>
        <translation>
            <numerusform>%L1 of the %Ln matching asset is selected.</numerusform>
            <numerusform>%L1 of the %Ln matching assets are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of all %Ln assets are selected.</source>
        <translation>
            <numerusform>%L1 of the %Ln asset is selected.</numerusform>
            <numerusform>%L1 of all %Ln assets are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln Matching</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Select All %Ln Matching</numerusform>
            <numerusform>Select All %Ln Matching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln</source>
        <comment>assets</comment>
        <translation>
            <numerusform>Select All %Ln</numerusform>
            <numerusform>Select All %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.</source>
        <translation>
            <numerusform>%1 %L2 of the %Ln selected asset was read, and nothing has been done yet.</numerusform>
            <numerusform>%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferCandidatesDialog</name>
    <message numerus="yes">
        <source>The connection broke before the platform answered. %Ln assets could be the upload; Reeldeck can&apos;t tell which.</source>
        <translation>
            <numerusform>The connection broke before the platform answered. %Ln asset could be the upload; Reeldeck can&apos;t tell for sure.</numerusform>
            <numerusform>The connection broke before the platform answered. %Ln assets could be the upload; Reeldeck can&apos;t tell which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more in the list.</source>
        <translation>
            <numerusform>And %Ln more in the list.</numerusform>
            <numerusform>And %Ln more in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersController</name>
    <message numerus="yes">
        <source>%Ln uploading</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln uploading</numerusform>
            <numerusform>%Ln uploading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processing</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln processing</numerusform>
            <numerusform>%Ln processing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln paused</numerusform>
            <numerusform>%Ln paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln waiting for you</numerusform>
            <numerusform>%Ln waiting for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln ready</numerusform>
            <numerusform>%Ln ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln uploads?</source>
        <translation>
            <numerusform>Cancel %Ln upload?</numerusform>
            <numerusform>Cancel %Ln uploads?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads</source>
        <translation>
            <numerusform>Cancel %Ln Upload</numerusform>
            <numerusform>Cancel %Ln Uploads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersPanel</name>
    <message numerus="yes">
        <source>%Ln finished</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln finished</numerusform>
            <numerusform>%Ln finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finished uploads</source>
        <translation>
            <numerusform>Show %Ln finished upload</numerusform>
            <numerusform>Show %Ln finished uploads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UndoBar</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds left to undo</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadController</name>
    <message numerus="yes">
        <source>Upload %Ln files, %1</source>
        <translation>
            <numerusform>Upload %Ln file, %1</numerusform>
            <numerusform>Upload %Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden files are skipped</source>
        <translation>
            <numerusform>%Ln hidden file is skipped</numerusform>
            <numerusform>%Ln hidden files are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished files are skipped</source>
        <translation>
            <numerusform>%Ln unfinished file is skipped</numerusform>
            <numerusform>%Ln unfinished files are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln file, %1</numerusform>
            <numerusform>%Ln files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln file is there already</numerusform>
            <numerusform>%Ln files are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded</source>
        <translation>
            <numerusform>%Ln file can&apos;t be uploaded</numerusform>
            <numerusform>%Ln files can&apos;t be uploaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadIntake</name>
    <message numerus="yes">
        <source>Looking through what you chose: %Ln files, %1 so far.</source>
        <translation>
            <numerusform>Looking through what you chose: %Ln file, %1 so far.</numerusform>
            <numerusform>Looking through what you chose: %Ln files, %1 so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with what was uploaded before: %L1 of %Ln files.</source>
        <translation>
            <numerusform>Comparing with what was uploaded before: %L1 of %Ln file.</numerusform>
            <numerusform>Comparing with what was uploaded before: %L1 of %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadNotices</name>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln uploaded</numerusform>
            <numerusform>%Ln uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadReviewDialog</name>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation>
            <numerusform>Upload %Ln file</numerusform>
            <numerusform>Upload %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>Upload %Ln URL</numerusform>
            <numerusform>Upload %Ln URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files and URLs</source>
        <translation>
            <numerusform>Upload %Ln file or URL</numerusform>
            <numerusform>Upload %Ln files and URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or temporary files were skipped.</source>
        <translation>
            <numerusform>%Ln hidden or temporary file was skipped.</numerusform>
            <numerusform>%Ln hidden or temporary files were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished or empty files were skipped.</source>
        <translation>
            <numerusform>%Ln unfinished or empty file was skipped.</numerusform>
            <numerusform>%Ln unfinished or empty files were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The resolution and length of %Ln videos were not checked.</source>
        <translation>
            <numerusform>The resolution and length of %Ln video were not checked.</numerusform>
            <numerusform>The resolution and length of %Ln videos were not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>Upload the Other One</numerusform>
            <numerusform>Upload the Other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded:</source>
        <translation>
            <numerusform>%Ln file can&apos;t be uploaded:</numerusform>
            <numerusform>%Ln files can&apos;t be uploaded:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are larger than the platform&apos;s known limit:</source>
        <translation>
            <numerusform>%Ln file is left out, because it is larger than the platform&apos;s known limit:</numerusform>
            <numerusform>%Ln files are left out, because they are larger than the platform&apos;s known limit:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are there already:</source>
        <translation>
            <numerusform>%Ln file is left out, because it is there already:</numerusform>
            <numerusform>%Ln files are left out, because they are there already:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be uploaded, but perhaps not be analyzed:</source>
        <translation>
            <numerusform>%Ln file can be uploaded, but perhaps not be analyzed:</numerusform>
            <numerusform>%Ln files can be uploaded, but perhaps not be analyzed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more files. “Copy List” has them all.</source>
        <translation>
            <numerusform>And %Ln more file. “Copy List” has them all.</numerusform>
            <numerusform>And %Ln more files. “Copy List” has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UrlUploadDialog</name>
    <message numerus="yes">
        <source>%Ln more lines are left out.</source>
        <translation>
            <numerusform>%Ln more line is left out.</numerusform>
            <numerusform>%Ln more lines are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated addresses are left out.</source>
        <translation>
            <numerusform>%Ln repeated address is left out.</numerusform>
            <numerusform>%Ln repeated addresses are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Upload the rest in another go.</source>
        <translation>
            <numerusform>This is more than %Ln address. Upload the rest in another go.</numerusform>
            <numerusform>These are more than %Ln addresses. Upload the rest in another go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>Upload %Ln URL</numerusform>
            <numerusform>Upload %Ln URLs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>Upload the Other One</numerusform>
            <numerusform>Upload the Other %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedIn</name>
    <message numerus="yes">
        <source>%1 of %Ln are shown.</source>
        <translation>
            <numerusform>%1 of %Ln is shown.</numerusform>
            <numerusform>%1 of %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchController</name>
    <message numerus="yes">
        <source>%Ln files or folders in the watched folders can&apos;t be uploaded.</source>
        <translation>
            <numerusform>%Ln file or folder in the watched folders can&apos;t be uploaded.</numerusform>
            <numerusform>%Ln files or folders in the watched folders can&apos;t be uploaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesController</name>
    <message numerus="yes">
        <source>%Ln unfinished uploads are cancelled.</source>
        <translation>
            <numerusform>%Ln unfinished upload is cancelled.</numerusform>
            <numerusform>%Ln unfinished uploads are cancelled.</numerusform>
        </translation>
    </message>
</context>
</TS>
