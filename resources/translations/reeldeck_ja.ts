<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AssetLine</name>
    <message>
        <source>uploaded today %1</source>
        <translation>今日 %1 にアップロード</translation>
    </message>
    <message>
        <source>uploaded yesterday</source>
        <translation>昨日アップロード</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <comment>a date</comment>
        <translation>%1にアップロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>動画 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio files</source>
        <translation>
            <numerusform>音声ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>画像 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln URLs</source>
        <translation>
            <numerusform>URL %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetListing</name>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス：%1</translation>
    </message>
    <message>
        <source>Filename: %1</source>
        <translation>ファイル名：%1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln 件の ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>並べ替え：%1（降順）</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>並べ替え：%1（昇順）</translation>
    </message>
    <message>
        <source>Size: from %1</source>
        <translation>サイズ：%1 以上</translation>
    </message>
    <message>
        <source>Size: to %1</source>
        <translation>サイズ：%1 以下</translation>
    </message>
    <message>
        <source>Size: %1 to %2</source>
        <translation>サイズ：%1 ～ %2</translation>
    </message>
    <message>
        <source>Duration: from %1</source>
        <translation>長さ：%1 以上</translation>
    </message>
    <message>
        <source>Duration: to %1</source>
        <translation>長さ：%1 以下</translation>
    </message>
    <message>
        <source>Duration: %1 to %2</source>
        <translation>長さ：%1 ～ %2</translation>
    </message>
    <message>
        <source>Created: from %1</source>
        <translation>作成日：%1から</translation>
    </message>
    <message>
        <source>Created: to %1</source>
        <translation>作成日：%1まで</translation>
    </message>
    <message>
        <source>Created: %1 to %2</source>
        <translation>作成日：%1～%2</translation>
    </message>
</context>
<context>
    <name>AssetTable</name>
    <message>
        <source>Stream pending</source>
        <translation>ストリーム処理待ち</translation>
    </message>
    <message>
        <source>Processing stream</source>
        <translation>ストリームを処理中</translation>
    </message>
    <message>
        <source>Stream ready</source>
        <translation>ストリーム準備完了</translation>
    </message>
    <message>
        <source>Stream error</source>
        <translation>ストリームエラー</translation>
    </message>
    <message>
        <source>Thumbnail pending</source>
        <translation>サムネイル処理待ち</translation>
    </message>
    <message>
        <source>Processing thumbnail</source>
        <translation>サムネイルを処理中</translation>
    </message>
    <message>
        <source>Thumbnail ready</source>
        <translation>サムネイル準備完了</translation>
    </message>
    <message>
        <source>Thumbnail error</source>
        <translation>サムネイルエラー</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep everything the program writes below this folder.</source>
        <translation>プログラムが書き込むものをすべてこのフォルダーの下に保存します。</translation>
    </message>
    <message>
        <source>Connect to the platform at this address, e.g. https://api.twelvelabs.io/v1.3. The key comes from TWELVELABS_API_KEY, from the keychain, or from you.</source>
        <translation>このアドレスのプラットフォームに接続します（例：https://api.twelvelabs.io/v1.3）。キーは TWELVELABS_API_KEY、キーリング、または入力から取得します。</translation>
    </message>
    <message>
        <source>Open the window with one of its commands: %1.</source>
        <translation>次のいずれかのコマンドでウィンドウを開きます：%1。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Reeldeck, the desktop asset manager for the TwelveLabs platform.</source>
        <translation>TwelveLabs プラットフォーム用のデスクトップアセットマネージャー Reeldeck。</translation>
    </message>
    <message>
        <source>Files, folders and http(s) URLs to upload.</source>
        <translation>アップロードするファイル、フォルダー、http(s) の URL。</translation>
    </message>
    <message>
        <source>%1 &quot;reeldeck --help&quot; lists the options.</source>
        <translation>%1オプションの一覧は「reeldeck --help」で表示できます。</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir にはフォルダー名が必要です。</translation>
    </message>
    <message>
        <source>--action doesn&apos;t know &quot;%1&quot;. It takes %2.</source>
        <translation>--action に「%1」は指定できません。指定できるのは %2 です。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 refuses the connection: nothing answers at this address. Check it, above all the number after the colon.</source>
        <translation>%1 への接続が拒否されました。このアドレスで応答するものがありません。アドレス、特にコロンの後の番号を確認してください。</translation>
    </message>
    <message>
        <source>There is no server called %1, or the network can&apos;t look it up. Check the address and the network.</source>
        <translation>%1 というサーバーは存在しないか、ネットワークから名前を検索できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 が応答しません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the address and the network.</source>
        <translation>%1 に接続できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>There is a server at %1, but no platform at “%2”. Check the end of the address; the one of TwelveLabs is %3.</source>
        <translation>%1 にサーバーはありますが、「%2」にプラットフォームがありません。アドレスの末尾を確認してください。TwelveLabs の場合は %3 です。</translation>
    </message>
    <message>
        <source>The platform at %1 does not accept this key. Copy the whole key once more, and check that it belongs to this platform.</source>
        <translation>%1 のプラットフォームはこのキーを受け付けません。キー全体をコピーし直し、このプラットフォームのキーであることを確認してください。</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: its certificate is not trusted, or it does not speak https. Check the address, and the date and time of this computer.</source>
        <translation>%1 に安全に接続できません。証明書が信頼されていないか、https に対応していません。アドレスと、このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>%1 sends on to another address, where the key must not go. Enter the address of the platform itself.</source>
        <translation>%1 は別のアドレスに転送していますが、そこにキーを送ることはできません。プラットフォーム自体のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 answers, but not as the platform does. Check the address, and that no sign-in page of the network is in the way.</source>
        <translation>%1 から応答がありましたが、プラットフォームの応答ではありません。アドレスを確認し、ネットワークのログインページが間に入っていないか確認してください。</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>The platform refuses the connection</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached</source>
        <translation>プラットフォームに接続できません</translation>
    </message>
    <message>
        <source>offline, a copy from %1</source>
        <translation>オフライン、%1 時点のコピー</translation>
    </message>
    <message>
        <source>not connected, a copy from %1</source>
        <translation>未接続、%1 時点のコピー</translation>
    </message>
    <message>
        <source>%1 received the request but did not answer it. Check the address, or try again.</source>
        <translation>%1 はリクエストを受け取りましたが、応答しませんでした。アドレスを確認するか、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server at %1 does not understand the request, so it may not be the platform. Check the address.</source>
        <translation>%1 のサーバーはリクエストを理解できません。プラットフォームではない可能性があります。アドレスを確認してください。</translation>
    </message>
</context>
<context>
    <name>DeletionSummary</name>
    <message>
        <source>It is in use.</source>
        <translation>使用中です。</translation>
    </message>
    <message>
        <source>It is in use by: %1</source>
        <comment>names of indexes</comment>
        <translation>使用しているインデックス：%1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” had already been deleted elsewhere.</source>
        <translation>「%1」は別の場所で削除済みでした。</translation>
    </message>
    <message>
        <source>“%1” was kept.</source>
        <translation>「%1」を残しました。</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」を削除できませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>assets</comment>
        <translation>
            <numerusform>削除 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>assets</comment>
        <translation>
            <numerusform>保持 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>assets</comment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a list such as: 4 deleted, 8 kept</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln had already been deleted elsewhere.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln 件は別の場所で削除済みでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>未削除：</translation>
    </message>
    <message>
        <source>Kept, because they are in use:</source>
        <translation>使用中のため保持：</translation>
    </message>
    <message>
        <source>Kept, because you stopped:</source>
        <translation>中止したため保持：</translation>
    </message>
    <message>
        <source>Already deleted elsewhere:</source>
        <translation>別の場所で削除済み：</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>削除済み：</translation>
    </message>
</context>
<context>
    <name>FileStamp</name>
    <message>
        <source>“%1” became smaller after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>キューに入れた後に「%1」が小さくなったため（追加時 %2、現在 %3）、アップロードを中止しました。完成してからもう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” grew after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>キューに入れた後に「%1」が大きくなったため（追加時 %2、現在 %3）、アップロードを中止しました。完成してからもう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file after it was queued, so the upload was stopped. Add it again to upload the new one.</source>
        <translation>キューに入れた後に「%1」が別のファイルに置き換えられたため、アップロードを中止しました。新しいファイルをアップロードするには、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” was changed after it was queued, so the upload was stopped. Add it again to upload it as it is now.</source>
        <translation>キューに入れた後に「%1」が変更されたため、アップロードを中止しました。現在の内容をアップロードするには、もう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>HlsPlaylist</name>
    <message>
        <source>What the platform sends is not a playlist, so there is nothing to play.</source>
        <translation>プラットフォームから送られたものがプレイリストではないため、再生できません。</translation>
    </message>
    <message>
        <source>The playlist is empty, so there is nothing to play.</source>
        <translation>プレイリストが空のため、再生するものがありません。</translation>
    </message>
    <message>
        <source>The playlist names “%1”, which is not a web address. It was not opened.</source>
        <translation>プレイリストに含まれる「%1」はウェブアドレスではないため、開きませんでした。</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, which may be too large for %Ln.</extracomment>
        <translation>
            <numerusform>%1 バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date in this year</comment>
        <extracomment>&quot;Nov 21&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date in another year</comment>
        <extracomment>&quot;Nov 21, 2025&quot;</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>speed</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 EB</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, such as de or zh_CN</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a size, the whole size; the first may be a mere number</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <comment>bytes, short</comment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>time of day</comment>
        <extracomment>A pattern of QLocale::toString(), as all those below: &quot;14:02&quot;.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>time of day</comment>
        <extracomment>&quot;14:02:31&quot;</extracomment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <extracomment>&quot;Nov 21, 14:02&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm:ss</source>
        <comment>date and time in a list</comment>
        <extracomment>&quot;2025-11-21 14:02:31&quot;</extracomment>
        <translation>yyyy/MM/dd HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s</source>
        <comment>time</comment>
        <translation>
            <numerusform>約 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <comment>time</comment>
        <translation>
            <numerusform>約 %Ln 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <comment>time</comment>
        <translation>
            <numerusform>約 %Ln 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a text, what explains it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>date that a person types</comment>
        <extracomment>&quot;2025-11-21&quot;</extracomment>
        <translation>yyyy/MM/dd</translation>
    </message>
</context>
<context>
    <name>KeyTip</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>KeychainCredentials</name>
    <message>
        <source>The API key is in the keychain of this desktop, which stayed locked. Unlock it: Reeldeck goes on then. Or try again to be asked once more.</source>
        <translation>API キーはこのデスクトップのキーリングにありますが、ロックされたままです。ロックを解除すると Reeldeck が続行します。もう一度試すと、ロックの解除が再び求められます。</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked, so what you entered is kept until you quit. Unlock it, and Reeldeck hands it over.</source>
        <translation>このデスクトップのキーリングがロックされたままのため、入力内容は終了するまでの間だけ保持されます。ロックを解除すると、Reeldeck がキーリングに保存します。</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not answer, so what you entered is kept until you quit. As soon as it answers, Reeldeck hands it over.</source>
        <translation>このデスクトップのキーリングが応答しないため、入力内容は終了するまでの間だけ保持されます。応答すると、Reeldeck がすぐにキーリングに保存します。</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so what you entered is kept until you quit. Start one, such as GNOME Keyring or KWallet, and Reeldeck hands it over.</source>
        <translation>このデスクトップではキーリングが動作していないため、入力内容は終了するまでの間だけ保持されます。GNOME Keyring や KWallet などを起動すると、Reeldeck がキーリングに保存します。</translation>
    </message>
    <message>
        <source>The keychain of this desktop is there, but does not answer. Reeldeck goes on as soon as it does. Or try again, or enter the API key: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>このデスクトップのキーリングが応答しません。応答すると、Reeldeck はすぐに続行します。もう一度試すか、API キーを入力することもできます：メニューの「ワークスペース...」、「キーを変更...」。</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so the API key can&apos;t be looked up. Start one, such as GNOME Keyring or KWallet: Reeldeck goes on then. Or enter the API key, which is kept until you quit: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>このデスクトップではキーリングが動作していないため、API キーを取得できません。GNOME Keyring や KWallet などを起動すると、Reeldeck が続行します。API キーを入力することもできます（終了するまで保持されます）：メニューの「ワークスペース...」、「キーを変更...」。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>These are too many files at once. Hand over their folder.</source>
        <translation>一度に渡せるファイル数を超えています。フォルダーごと渡してください。</translation>
    </message>
    <message>
        <source>A name or URL is longer than any can be.</source>
        <translation>名前または URL が長すぎます。</translation>
    </message>
    <message>
        <source>Reeldeck has no such action. Its actions are %1.</source>
        <translation>Reeldeck にそのような操作はありません。使用できる操作は %1 です。</translation>
    </message>
    <message>
        <source>The address of a platform begins with https:// or http://.</source>
        <translation>プラットフォームのアドレスは https:// または http:// で始まります。</translation>
    </message>
    <message>
        <source>Only absolute paths and http or https URLs can be handed over.</source>
        <translation>渡せるのは、絶対パスと http または https の URL だけです。</translation>
    </message>
    <message>
        <source>This request does not come from Reeldeck.</source>
        <translation>Reeldeck からの要求ではありません。</translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>The local copy of the asset list can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>アセット一覧のローカルコピーを「%1」に保存できません。フォルダーのアクセス権と空き容量を確認してください。Reeldeck は次回の起動までコピーなしで動作します。</translation>
    </message>
    <message>
        <source>The local copy of the asset list was made by a newer Reeldeck. This one leaves it alone and works without a copy.</source>
        <translation>アセット一覧のローカルコピーは、より新しい Reeldeck で作成されています。このバージョンではコピーに触れず、コピーなしで動作します。</translation>
    </message>
    <message>
        <source>The local copy of the asset list was damaged and is kept as “%1”. A new copy fills up as you browse; nothing on the platform is affected.</source>
        <translation>アセット一覧のローカルコピーが破損していたため、「%1」として保管しました。閲覧するにつれて新しいコピーが作られます。プラットフォーム上のデータには影響ありません。</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy of the asset list in “%1” can&apos;t be used. Free some space. Reeldeck works without a copy until its next start.</source>
        <translation>ディスクがいっぱいのため、「%1」にあるアセット一覧のローカルコピーを使用できません。空き容量を増やしてください。Reeldeck は次回の起動までコピーなしで動作します。</translation>
    </message>
    <message>
        <source>The local copy of the asset list in “%1” can&apos;t be used. Check the folder and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>「%1」にあるアセット一覧のローカルコピーを使用できません。フォルダーと空き容量を確認してください。Reeldeck は次回の起動までコピーなしで動作します。</translation>
    </message>
</context>
<context>
    <name>MediaFacts</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>“%1” is shorter than 4 seconds; the platform&apos;s models need at least that.</source>
        <translation>「%1」は 4 秒未満です。プラットフォームのモデルには 4 秒以上の長さが必要です。</translation>
    </message>
    <message>
        <source>“%1” is longer than 4 hours; the platform&apos;s models take no more. Cut it into parts to have it analyzed.</source>
        <translation>「%1」は 4 時間を超えています。プラットフォームのモデルが扱えるのは 4 時間までです。解析するには分割してください。</translation>
    </message>
    <message>
        <source>The colors of “%1” are Dolby Vision&apos;s own (profile 5), which few programs show right; the local library shows it in grey. Export it as HDR10 or SDR for its colors.</source>
        <translation>「%1」の色は Dolby Vision 独自のもの（プロファイル 5）で、正しく表示できるプログラムはほとんどありません。ローカルライブラリではグレーで表示されます。色を表示するには HDR10 または SDR で書き出してください。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 360 × 360.</source>
        <translation>「%1」は %2 ピクセルです。プラットフォームのモデルには 360 × 360 以上が必要です。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take up to 5184 × 2160.</source>
        <translation>「%1」は %2 ピクセルです。プラットフォームのモデルが扱えるのは 5184 × 2160 までです。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 128 × 128.</source>
        <translation>「%1」は %2 ピクセルです。プラットフォームのモデルには 128 × 128 以上が必要です。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take an aspect ratio of up to 2.4 : 1.</source>
        <translation>「%1」は %2 ピクセルです。プラットフォームのモデルが扱えるアスペクト比は 2.4 : 1 までです。</translation>
    </message>
</context>
<context>
    <name>MediaFormats</name>
    <message>
        <source>Convert it to JPEG or PNG, or export it as such.</source>
        <translation>JPEG または PNG に変換するか、その形式で書き出してください。</translation>
    </message>
    <message>
        <source>Develop it to JPEG or PNG in the program you edit photos with.</source>
        <translation>写真の編集に使っているプログラムで JPEG または PNG に現像してください。</translation>
    </message>
    <message>
        <source>a Targa picture (TGA)</source>
        <translation>Targa 画像（TGA）</translation>
    </message>
    <message>
        <source>a playlist, which only names media files</source>
        <translation>プレイリスト（メディアファイルの一覧だけを含むもの）</translation>
    </message>
    <message>
        <source>Upload the files that it names.</source>
        <translation>一覧にあるファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR2)</source>
        <translation>Canon の RAW 画像（CR2）</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR3)</source>
        <translation>Canon の RAW 画像（CR3）</translation>
    </message>
    <message>
        <source>a Fujifilm raw photo (RAF)</source>
        <translation>Fujifilm の RAW 画像（RAF）</translation>
    </message>
    <message>
        <source>an Olympus raw photo (ORF)</source>
        <translation>Olympus の RAW 画像（ORF）</translation>
    </message>
    <message>
        <source>a Panasonic raw photo (RW2)</source>
        <translation>Panasonic の RAW 画像（RW2）</translation>
    </message>
    <message>
        <source>a Sigma raw photo (X3F)</source>
        <translation>Sigma の RAW 画像（X3F）</translation>
    </message>
    <message>
        <source>a Minolta raw photo (MRW)</source>
        <translation>Minolta の RAW 画像（MRW）</translation>
    </message>
    <message>
        <source>a raw photo or a TIFF of an unusual kind</source>
        <translation>RAW 画像または特殊な TIFF</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 画像</translation>
    </message>
    <message>
        <source>a WebP picture of a kind that can&apos;t be decoded here</source>
        <translation>ここではデコードできない種類の WebP 画像</translation>
    </message>
    <message>
        <source>a PAM picture</source>
        <translation>PAM 画像</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>Radiance 画像（HDR）</translation>
    </message>
    <message>
        <source>a GIMP picture (XCF)</source>
        <translation>GIMP 画像（XCF）</translation>
    </message>
    <message>
        <source>a Photoshop picture (PSD) of an unusual kind</source>
        <translation>特殊な Photoshop 画像（PSD）</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>PostScript ファイル</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>Export its pages as JPEG or PNG.</source>
        <translation>ページを JPEG または PNG で書き出してください。</translation>
    </message>
    <message>
        <source>an archive or office document</source>
        <translation>アーカイブまたは Office 文書</translation>
    </message>
    <message>
        <source>Unpack it, and upload the media files in it.</source>
        <translation>展開して、中のメディアファイルをアップロードしてください。</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NEF)</source>
        <translation>Nikon の RAW 画像（NEF）</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NRW)</source>
        <translation>Nikon の RAW 画像（NRW）</translation>
    </message>
    <message>
        <source>a Sony raw photo (ARW)</source>
        <translation>Sony の RAW 画像（ARW）</translation>
    </message>
    <message>
        <source>a Sony raw photo (SR2)</source>
        <translation>Sony の RAW 画像（SR2）</translation>
    </message>
    <message>
        <source>a Sony raw photo (SRF)</source>
        <translation>Sony の RAW 画像（SRF）</translation>
    </message>
    <message>
        <source>a raw photo (DNG)</source>
        <translation>RAW 画像（DNG）</translation>
    </message>
    <message>
        <source>a Pentax raw photo (PEF)</source>
        <translation>Pentax の RAW 画像（PEF）</translation>
    </message>
    <message>
        <source>a Samsung raw photo (SRW)</source>
        <translation>Samsung の RAW 画像（SRW）</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (3FR)</source>
        <translation>Hasselblad の RAW 画像（3FR）</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (FFF)</source>
        <translation>Hasselblad の RAW 画像（FFF）</translation>
    </message>
    <message>
        <source>a Phase One raw photo (IIQ)</source>
        <translation>Phase One の RAW 画像（IIQ）</translation>
    </message>
    <message>
        <source>a Leaf raw photo (MOS)</source>
        <translation>Leaf の RAW 画像（MOS）</translation>
    </message>
    <message>
        <source>a Mamiya raw photo (MEF)</source>
        <translation>Mamiya の RAW 画像（MEF）</translation>
    </message>
    <message>
        <source>an Epson raw photo (ERF)</source>
        <translation>Epson の RAW 画像（ERF）</translation>
    </message>
    <message>
        <source>a Kodak raw photo (KDC)</source>
        <translation>Kodak の RAW 画像（KDC）</translation>
    </message>
    <message>
        <source>a Kodak raw photo (DCR)</source>
        <translation>Kodak の RAW 画像（DCR）</translation>
    </message>
    <message>
        <source>a Leica raw photo (RWL)</source>
        <translation>Leica の RAW 画像（RWL）</translation>
    </message>
    <message>
        <source>a camera&apos;s raw photo</source>
        <translation>カメラの RAW 画像</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>HEIC 画像</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 画像</translation>
    </message>
    <message>
        <source>a TIFF picture with JPEG inside</source>
        <translation>JPEG 圧縮の TIFF 画像</translation>
    </message>
    <message>
        <source>Save it with another compression (LZW or ZIP), or as JPEG or PNG.</source>
        <translation>別の圧縮方式（LZW または ZIP）にするか、JPEG または PNG で保存してください。</translation>
    </message>
    <message>
        <source>an animated WebP picture</source>
        <translation>アニメーション WebP 画像</translation>
    </message>
    <message>
        <source>Convert it to MP4, GIF or JPEG.</source>
        <translation>MP4、GIF、または JPEG に変換してください。</translation>
    </message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>The platform asked for a pause. Uploads go on by themselves at %1.</source>
        <translation>プラットフォームが一時停止を求めました。アップロードは %1 に自動的に再開します。</translation>
    </message>
    <message>
        <source>requests left this minute: %L1 of %L2</source>
        <translation>この 1 分間の残りリクエスト数：%L1 / %L2</translation>
    </message>
    <message>
        <source>uploads left today: %L1 of %L2</source>
        <translation>今日の残りアップロード数：%L1 / %L2</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves at %1.</source>
        <comment>a time of day</comment>
        <translation>1 日の割り当てを使い切ったため、プラットフォームは現在アップロードを受け付けていません。%1 に自動的に再開します。</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves on %1.</source>
        <comment>a date with a time</comment>
        <translation>1 日の割り当てを使い切ったため、プラットフォームは現在アップロードを受け付けていません。%1 に自動的に再開します。</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check the permissions of the folder above it, or start with --data-dir and another folder.</source>
        <translation>フォルダー「%1」を作成できません。親フォルダーのアクセス権を確認するか、--data-dir で別のフォルダーを指定して起動してください。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to: %2. Check its permissions and the free space, or start with --data-dir and another folder.</source>
        <translation>フォルダー「%1」に書き込めません：%2。アクセス権と空き容量を確認するか、--data-dir で別のフォルダーを指定して起動してください。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture can&apos;t be shown here: its %1 × %2 pixels take too much memory.</source>
        <translation>この画像はここでは表示できません。%1 × %2 ピクセルあり、メモリーを使いすぎます。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown: its file is damaged.</source>
        <translation>ファイルが破損しているため、画像を表示できません。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file has %1, and no more than %2 are read.</source>
        <translation>この画像はここでは表示できません。ファイルサイズが %1 あり、読み込めるのは %2 までです。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file is in no format that this computer reads.</source>
        <translation>この画像はここでは表示できません。このコンピューターで読み込めないファイル形式です。</translation>
    </message>
    <message>
        <source>The picture&apos;s file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>画像のファイルを読み取れません。ファイルがまだあること、読み取り権限があることを確認してください。</translation>
    </message>
</context>
<context>
    <name>PlatformAnswer</name>
    <message>
        <source>is missing</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>文字列ではありません</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>負の値です</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>is no set of headers</source>
        <translation>ヘッダーの集まりではありません</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>小さすぎます</translation>
    </message>
    <message>
        <source>does not fit to chunk_size</source>
        <translation>chunk_size と合いません</translation>
    </message>
    <message>
        <source>is not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>lacks the part asked for</source>
        <translation>要求したパートが含まれていません</translation>
    </message>
    <message>
        <source>is active although all parts are there</source>
        <translation>すべてのパートが揃っているのに、まだ有効なままです</translation>
    </message>
    <message>
        <source>lacks parts that were reported</source>
        <translation>報告済みのパートが含まれていません</translation>
    </message>
    <message>
        <source>should be empty and is not</source>
        <translation>空のはずですが、空ではありません</translation>
    </message>
</context>
<context>
    <name>PlayerError</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>ストリームに接続できません。接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>プラットフォームがストリームの提供を拒否しました。アドレスの有効期限が切れている可能性があります。アセットを更新して、もう一度試してください。</translation>
    </message>
    <message>
        <source>It can&apos;t be played here, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>このコンピューターに対応するデコーダーがないため、ここでは再生できません。Debian と Ubuntu では、「%1」パッケージに一般的なデコーダーが含まれています。</translation>
    </message>
    <message>
        <source>It can&apos;t be played here: the player could make nothing of it.</source>
        <translation>ここでは再生できません。プレーヤーが内容を認識できませんでした。</translation>
    </message>
    <message>
        <source>The stream stands still: a part of it doesn&apos;t arrive, although the platform answers. Try again, or choose another quality.</source>
        <translation>ストリームが止まっています。プラットフォームは応答していますが、一部のデータが届きません。もう一度試すか、別の画質を選択してください。</translation>
    </message>
    <message>
        <source>There is no picture, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>このコンピューターに対応するデコーダーがないため、映像を表示できません。Debian と Ubuntu では、「%1」パッケージに一般的なデコーダーが含まれています。</translation>
    </message>
</context>
<context>
    <name>PrettyJson</name>
    <message>
        <source>… The rest is left out here.</source>
        <translation>… 残りは省略されています。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Enter the address of the proxy, such as %1.</source>
        <translation>プロキシのアドレスを入力してください（例：%1）。</translation>
    </message>
    <message>
        <source>User name and password don&apos;t belong into the address: Reeldeck asks for them when the proxy wants them, and keeps them in the keychain.</source>
        <translation>ユーザー名とパスワードはアドレスに含めないでください。プロキシに要求されたときに Reeldeck が入力を求め、キーリングに保存します。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It is a name and a port, such as %2.</source>
        <translation>「%1」はプロキシのアドレスではありません。名前とポートを入力してください（例：%2）。</translation>
    </message>
    <message>
        <source>Reeldeck speaks to proxies by http and by socks5, not by %1.</source>
        <translation>Reeldeck が対応しているプロキシは http と socks5 で、%1 には対応していません。</translation>
    </message>
    <message>
        <source>The address needs the port of the proxy, such as %1.</source>
        <translation>アドレスにはプロキシのポートが必要です（例：%1）。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>SelectionText</name>
    <message numerus="yes">
        <source>%Ln of another type</source>
        <translation>
            <numerusform>その他の種類 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are loaded, so their sizes are not known yet.</source>
        <translation>読み込まれていないアセットがあるため、サイズはまだ不明です。</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Not all of their sizes are known yet.</source>
        <translation>一部のサイズがまだ不明です。</translation>
    </message>
    <message>
        <source>Not all of their lengths are known yet.</source>
        <translation>一部の長さがまだ不明です。</translation>
    </message>
    <message>
        <source>%1 to play</source>
        <translation>再生時間 %1</translation>
    </message>
</context>
<context>
    <name>TransferDelegate</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>確認...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Upload Next</source>
        <translation>次にアップロード</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>一覧から除去</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>再確認</translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>the request was refused</source>
        <translation>リクエスト拒否</translation>
    </message>
    <message>
        <source>the API key was not accepted</source>
        <translation>API キーが無効</translation>
    </message>
    <message>
        <source>the account may not do this</source>
        <translation>アカウントに権限がありません</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>a proxy wants a password</source>
        <translation>プロキシがパスワードを要求</translation>
    </message>
    <message>
        <source>the platform stopped waiting</source>
        <translation>プラットフォーム側で待機時間切れ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>サイズ超過</translation>
    </message>
    <message>
        <source>this type of file is not taken</source>
        <translation>受け付けないファイル形式</translation>
    </message>
    <message>
        <source>the content was refused</source>
        <translation>内容が拒否されました</translation>
    </message>
    <message>
        <source>the rate limit was reached</source>
        <translation>レート制限に到達</translation>
    </message>
    <message>
        <source>overloaded or down for maintenance</source>
        <translation>過負荷またはメンテナンス中</translation>
    </message>
    <message>
        <source>the platform did not answer in time</source>
        <translation>プラットフォームの応答時間切れ</translation>
    </message>
    <message>
        <source>no room left on the platform</source>
        <translation>プラットフォームの容量不足</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>sent on to another address</source>
        <translation>別のアドレスに転送</translation>
    </message>
    <message>
        <source>a fault on the platform&apos;s side</source>
        <translation>プラットフォーム側の障害</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <translation>%1（HTTP ステータス %2）</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1、コード %2</translation>
    </message>
    <message>
        <source>As one file</source>
        <translation>一括送信</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>分割送信</translation>
    </message>
    <message>
        <source>The platform fetches the URL</source>
        <translation>プラットフォームが URL を取得</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>送信済み %L1 / %L2</translation>
    </message>
    <message>
        <source>%1. The connection may be gone.</source>
        <translation>%1。接続が切れた可能性があります。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>アセット ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー追加</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>what the plan includes is used up</source>
        <translation>プランの上限に到達</translation>
    </message>
    <message>
        <source>it conflicts with what is on the platform</source>
        <translation>プラットフォームの内容と競合</translation>
    </message>
    <message>
        <source>a gateway can&apos;t reach the platform</source>
        <translation>ゲートウェイがプラットフォームに接続不可</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The platform is fetching the file</source>
        <translation>プラットフォームがファイルを取得しています</translation>
    </message>
    <message>
        <source>All bytes sent, waiting for the server</source>
        <translation>全データ送信済み、サーバーの応答待ち</translation>
    </message>
    <message>
        <source>Handing the URL to the platform</source>
        <translation>URL をプラットフォームに渡しています</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>%1 で一時停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>part %L1 of %L2</source>
        <translation>パート %L1 / %L2</translation>
    </message>
    <message>
        <source>No data moves</source>
        <translation>データ転送なし</translation>
    </message>
    <message>
        <source>No data moves for %L1 s</source>
        <translation>%L1 秒間データ転送なし</translation>
    </message>
    <message>
        <source>No data moves for %L1 min</source>
        <translation>%L1 分間データ転送なし</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーの応答待ち</translation>
    </message>
    <message>
        <source>Uploaded, the platform is processing it</source>
        <translation>アップロード済み、プラットフォームで処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>The answer was lost, and only you can say whether it arrived.</source>
        <translation>応答が失われたため、届いたかどうかはご自身で判断する必要があります。</translation>
    </message>
    <message>
        <source>The upload failed.</source>
        <translation>アップロードに失敗しました。</translation>
    </message>
    <message>
        <source>%1, %2%: %3</source>
        <comment>phase, how much of it is sent, figures</comment>
        <translation>%1、%2%：%3</translation>
    </message>
</context>
<context>
    <name>TransfersPanel</name>
    <message numerus="yes">
        <source>Pause %Ln Uploads</source>
        <translation>
            <numerusform>%Ln 件を一時停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Uploads</source>
        <translation>
            <numerusform>%Ln 件を再開</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln Uploads</source>
        <translation>
            <numerusform>%Ln 件を再試行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads...</source>
        <translation>
            <numerusform>%Ln 件をキャンセル...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from List</source>
        <translation>
            <numerusform>%Ln 件を一覧から除去</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>“%1” stands for a file whose content is in a cloud and not on this computer. Have the cloud&apos;s program keep it here, and add it again.</source>
        <translation>「%1」は、内容がクラウドにあり、このコンピューターにはないファイルです。クラウドのプログラムでこのコンピューターに保存してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” has room for its content, and nothing in it yet: it is being downloaded, or the disk lost it. Add it again when it plays.</source>
        <translation>「%1」は領域だけが確保されていて中身がありません。ダウンロード中か、ディスク上で失われています。再生できるようになってからもう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download or copy, by its name. Wait until the download is finished, and add the file under its final name. If it is complete, rename it.</source>
        <translation>「%1」は名前からすると未完了のダウンロードまたはコピーです。完了を待って、最終的な名前のファイルを追加してください。既に完了している場合は名前を変更してください。</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download: “%2” beside it says so. Wait until the download is finished, and add it again. If it is complete, delete “%2”.</source>
        <translation>「%1」は未完了のダウンロードです（同じフォルダーに「%2」があります）。ダウンロードの完了を待って、もう一度追加してください。既に完了している場合は「%2」を削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>The folder “%1” has nothing complete: %Ln files in it are unfinished or empty. Wait until the downloads are finished, and add the folder again.</source>
        <translation>
            <numerusform>フォルダー「%1」に完全なファイルがありません。%Ln 個のファイルが未完了または空です。ダウンロードの完了を待って、フォルダーをもう一度追加してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadJournal</name>
    <message>
        <source>Another Reeldeck uses the same list of uploads, so this one keeps its uploads in memory: those unfinished when it closes are forgotten.</source>
        <translation>別の Reeldeck が同じアップロード一覧を使用しているため、この Reeldeck のアップロードはメモリーに保持されます。閉じたときに未完了のものは失われます。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was made by a newer Reeldeck. This one leaves it alone and keeps its uploads in memory until it closes.</source>
        <translation>未完了のアップロードの一覧は、より新しい Reeldeck で作成されています。このバージョンでは一覧に触れず、閉じるまでアップロードをメモリーに保持します。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Until then, uploads unfinished when Reeldeck closes are forgotten.</source>
        <translation>未完了のアップロードの一覧を「%1」に保存できません。フォルダーのアクセス権と空き容量を確認してください。それまでは、Reeldeck を閉じたときに未完了のアップロードは失われます。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was damaged and is kept as “%1”. If uploads were under way, compare with the list before you add them again.</source>
        <translation>未完了のアップロードの一覧が破損していたため、「%1」として保管しました。アップロード中だったものがある場合は、アセット一覧と照らし合わせてからもう一度追加してください。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more is uploaded: the list of unfinished uploads in “%1” can&apos;t be written. Free some space; Reeldeck goes on by itself.</source>
        <translation>ディスクがいっぱいで「%1」にある未完了のアップロードの一覧に書き込めないため、アップロードを停止しています。空き容量を増やすと、Reeldeck が自動的に再開します。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads in “%1” can&apos;t be written, so nothing more is uploaded. Check the folder and the space on its disk; Reeldeck goes on by itself.</source>
        <translation>「%1」にある未完了のアップロードの一覧に書き込めないため、アップロードを停止しています。フォルダーとディスクの空き容量を確認してください。Reeldeck が自動的に再開します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the list of unfinished uploads could not be understood and were left out. Compare with the list before you add files again.</source>
        <translation>
            <numerusform>未完了のアップロードの一覧のうち %Ln 件を読み取れなかったため、除外しました。ファイルをもう一度追加する前に、アセット一覧と照らし合わせてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadLedger</name>
    <message>
        <source>The list of what was uploaded before was damaged and is kept as “%1”. Files uploaded before now aren&apos;t recognized.</source>
        <translation>アップロード履歴が破損していたため、「%1」として保管しました。これまでにアップロードしたファイルは認識されません。</translation>
    </message>
    <message>
        <source>The list of what was uploaded before can&apos;t be used in “%1”. Uploads go on, but files that were uploaded before aren&apos;t recognized. Check the folder&apos;s permissions and the free space.</source>
        <translation>「%1」にあるアップロード履歴を使用できません。アップロードは続きますが、以前にアップロードしたファイルは認識されません。フォルダーのアクセス権と空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>UploadQueue</name>
    <message>
        <source>There is nothing at the URL (status %1). Open it in a browser to see where it went, then upload the right one.</source>
        <translation>URL に何もありません（ステータス %1）。ブラウザーで開いて移動先を確認し、正しい URL をアップロードしてください。</translation>
    </message>
    <message>
        <source>The URL is not open to the public (status %1), and the platform can&apos;t sign in there. Make it public, or download the file and upload that.</source>
        <translation>URL が公開されていないため（ステータス %1）、プラットフォームがアクセスできません。公開するか、ファイルをダウンロードしてアップロードしてください。</translation>
    </message>
    <message>
        <source>The server of the URL has trouble just now (status %1). Upload it again later.</source>
        <translation>URL のサーバーに現在問題があります（ステータス %1）。後でもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The server of the URL refused it (status %1). Check that it opens for anybody, then upload it again.</source>
        <translation>URL のサーバーに拒否されました（ステータス %1）。誰でも開けることを確認して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The platform could not use the URL and gave no reason. Check that it leads anybody to the video, audio file or image itself, not to a page about it.</source>
        <translation>プラットフォームがこの URL を使用できませんでした。理由は示されていません。説明ページではなく、動画、音声、画像のファイル自体を誰でも開ける URL か確認してください。</translation>
    </message>
    <message>
        <source>The platform could not use what is at the URL. Check that it leads to the media file itself, not to a page about it. The platform says: “%1”.</source>
        <translation>プラットフォームが URL の内容を使用できませんでした。説明ページではなくメディアファイル自体の URL か確認してください。プラットフォームのメッセージ：「%1」。</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered, and the upload isn&apos;t in the platform&apos;s list. Check the connection.</source>
        <translation>プラットフォームの応答前に接続が切れ、アップロードがプラットフォームの一覧にありません。接続を確認してください。</translation>
    </message>
    <message>
        <source>Waiting until the file is no longer being written. It is uploaded by itself as soon as it rests.</source>
        <translation>ファイルへの書き込みが終わるのを待っています。書き込みが終わり次第、自動的にアップロードします。</translation>
    </message>
    <message>
        <source>The platform answered with a fault of its own. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>プラットフォームがエラーを返しました。二重に保存されないよう、アップロードが届いたか確認しています。</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>プラットフォームの応答前に接続が切れました。二重に保存されないよう、アップロードが届いたか確認しています。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list can&apos;t be read to see whether the upload arrived: %2 Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>「%1」へのプラットフォームの応答が失われ、届いたかどうかを一覧で確認できません：%2一覧を確認し、見つからない場合だけ再試行してください。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list doesn&apos;t tell whether the upload arrived. Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>「%1」へのプラットフォームの応答が失われ、一覧からも届いたかどうか判断できません。一覧を確認し、見つからない場合だけ再試行してください。</translation>
    </message>
    <message>
        <source>The network is metered, so the upload waits until another one is connected. To send it all the same, change that in the settings.</source>
        <translation>従量制のネットワークのため、別のネットワークに接続されるまでアップロードを待っています。このまま送信するには、設定を変更してください。</translation>
    </message>
    <message>
        <source>It was cancelled. The platform has nothing of it.</source>
        <translation>キャンセルしました。プラットフォームには何も残っていません。</translation>
    </message>
    <message>
        <source>It was cancelled. The parts that were already sent make no asset; the platform drops them by itself within a day.</source>
        <translation>キャンセルしました。送信済みのパートからアセットは作られません。プラットフォームが 1 日以内に自動的に破棄します。</translation>
    </message>
    <message>
        <source>Everything was already sent when it was cancelled. Reeldeck waits for the platform&apos;s answer to say what became of it.</source>
        <translation>キャンセルした時点で、すべて送信済みでした。結果を知るため、プラットフォームの応答を待っています。</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and the platform has stored “%1”. Delete it in the list if you don&apos;t want it.</source>
        <translation>すべて送信された後にキャンセルしたため、プラットフォームに「%1」が保存されています。不要な場合は一覧で削除してください。</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and no answer came. If “%1” appears in the list and you don&apos;t want it, delete it there.</source>
        <translation>すべて送信した後にキャンセルし、応答もありませんでした。「%1」が一覧に表示されて不要な場合は、そこで削除してください。</translation>
    </message>
    <message>
        <source>All of “%1” was sent, but the platform&apos;s last answer was lost and it can&apos;t be asked now: %2 The asset may be in the list already. Retry asks the platform first, so nothing is sent twice.</source>
        <translation>「%1」はすべて送信しましたが、プラットフォームの最後の応答が失われ、今は問い合わせできません：%2アセットは既に一覧にある可能性があります。再試行すると最初にプラットフォームに問い合わせるため、二重に送信されることはありません。</translation>
    </message>
    <message>
        <source>The connection is closed while the file is being sent. The platform or a proxy on the way may not take a file of this size or kind; else the network breaks off.</source>
        <translation>ファイルの送信中に接続が閉じられます。プラットフォームまたは経路上のプロキシがこのサイズや種類のファイルを受け付けないか、ネットワークが途切れています。</translation>
    </message>
    <message>
        <source>“%1” is already on the platform and is being processed there. Reeldeck no longer follows it here; delete it in the list if you don&apos;t want it.</source>
        <translation>「%1」は既にプラットフォームにあり、処理中です。Reeldeck はここでの追跡を終了しました。不要な場合は一覧で削除してください。</translation>
    </message>
    <message>
        <source>The platform could not process the file and gave no reason. It may be damaged; check that it plays, then upload it again.</source>
        <translation>プラットフォームがファイルを処理できませんでした。理由は示されていません。破損している可能性があります。再生できることを確認して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The platform could not process the file: “%1”. Check that it plays, then upload it again.</source>
        <translation>プラットフォームがファイルを処理できませんでした：「%1」。再生できることを確認して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>“%1” was uploaded, but it is no longer on the platform: it was deleted before it was ready.</source>
        <translation>「%1」はアップロードされましたが、準備が完了する前に削除されたため、プラットフォームにはもうありません。</translation>
    </message>
    <message>
        <source>“%1” is %2, which is more than one upload can hold (%3), and this account can&apos;t upload in parts.</source>
        <translation>「%1」は %2 で、1 回のアップロードの上限（%3）を超えています。このアカウントはパートに分割したアップロードを利用できません。</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>公開 URL のある場所に置いて URL をアップロードするか（%1 まで）、サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there (it keeps them for a day), so it begins again from the first part.</source>
        <translation>すべてのパートが届く前にプラットフォームがアップロードを終了させたため（パートの保持は 1 日間）、最初のパートからやり直します。</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there, again and again. Try again later.</source>
        <translation>すべてのパートが届く前に、プラットフォームが何度もアップロードを終了させました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The platform&apos;s storage doesn&apos;t take part %1 of %2 of the file. What is already there is kept.</source>
        <translation>プラットフォームのストレージがファイルのパート %1 / %2 を受け付けません。送信済みのパートは保持されます。</translation>
    </message>
    <message>
        <source>Waiting: the account&apos;s uploads of this day are used up.</source>
        <translation>待機中：このアカウントの今日のアップロードを使い切りました。</translation>
    </message>
    <message>
        <source>Waiting: the platform asked for a pause.</source>
        <translation>待機中：プラットフォームが一時停止を求めました。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the next minute: the platform takes %Ln uploads a minute.</source>
        <translation>
            <numerusform>次の 1 分が始まるまで待機中：プラットフォームの受け付けは 1 分あたり %Ln 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself at %2.</source>
        <comment>a sentence, a time of day</comment>
        <translation>%1Reeldeck が %2 に自動的に再試行します。</translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself on %2.</source>
        <comment>a sentence, a date with a time</comment>
        <translation>%1Reeldeck が %2 に自動的に再試行します。</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>アカウントの割り当てを使い切りました。失われたものはありません。キューは %1 に自動的に再開します。</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>アカウントの割り当てを使い切りました。失われたものはありません。キューは %1 に自動的に再開します。</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>プラットフォームは現在アップロードを受け付けていません（レート制限）。失われたものはありません。キューは %1 に自動的に再開します。</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>プラットフォームは現在アップロードを受け付けていません（レート制限）。失われたものはありません。キューは %1 に自動的に再開します。</translation>
    </message>
    <message numerus="yes">
        <source>The platform&apos;s answer to “%1” was lost, and %Ln assets in its list could be this upload. Look at them; retry only if none of them is.</source>
        <translation>
            <numerusform>「%1」へのプラットフォームの応答が失われました。一覧の %Ln 件のアセットがこのアップロードの可能性があります。内容を確認し、どれでもない場合だけ再試行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It goes on by itself at %2.</source>
        <comment>why an upload waits, a time of day</comment>
        <translation>%1%2 に自動的に再開します。</translation>
    </message>
    <message>
        <source>%1 It goes on by itself on %2.</source>
        <comment>why an upload waits, a date with a time</comment>
        <translation>%1%2 に自動的に再開します。</translation>
    </message>
</context>
<context>
    <name>UploadRules</name>
    <message>
        <source>Make it smaller.</source>
        <translation>サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>公開 URL のある場所に置いて URL をアップロードするか（%1 まで）、サイズを小さくしてください。</translation>
    </message>
    <message>
        <source>Image “%1” is %2; the limit is %3. Save it smaller and upload that.</source>
        <translation>画像「%1」は %2 です。上限は %3 です。サイズを小さくして保存し、それをアップロードしてください。</translation>
    </message>
    <message>
        <source>Audio file “%1” is %2; the limit is %3.</source>
        <translation>音声ファイル「%1」は %2 です。上限は %3 です。</translation>
    </message>
    <message>
        <source>Video “%1” is %2; the limit is %3.</source>
        <translation>動画「%1」は %2 です。上限は %3 です。</translation>
    </message>
    <message>
        <source>“%1” is not video, audio or an image. Only these can be uploaded.</source>
        <translation>「%1」は動画、音声、画像のいずれでもありません。アップロードできるのはこれらだけです。</translation>
    </message>
    <message>
        <source>“%1” is shorter than it says: its end is missing, as of a download or copy that broke off. Only what is there will be seen.</source>
        <translation>「%1」は記録されている長さより短く、末尾が欠けています。ダウンロードまたはコピーが途中で切れた可能性があります。残っている部分だけが利用できます。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: its end is missing, and with it what a player needs, as of a download or copy that broke off. Get it once more.</source>
        <translation>「%1」を読み込めません。末尾が欠けていて、再生に必要な情報もありません。ダウンロードまたはコピーが途中で切れた可能性があります。もう一度入手してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the media programs of this computer: it is damaged or of a rare format, and the platform may not take it. Check that it plays.</source>
        <translation>「%1」はこのコンピューターのメディアプログラムで読み込めません。破損しているか珍しい形式で、プラットフォームが受け付けない可能性があります。再生できることを確認してください。</translation>
    </message>
    <message>
        <source>The folder “%1” has no video, audio or images.</source>
        <translation>フォルダー「%1」に動画、音声、画像がありません。</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>「%1」がありません。移動または削除された可能性があります。現在の場所からもう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions and add it again.</source>
        <translation>「%1」を読み込めません：%2。アクセス権を確認して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket. Only ordinary files and folders can be uploaded.</source>
        <translation>「%1」はデバイス、パイプ、またはソケットです。アップロードできるのは通常のファイルとフォルダーだけです。</translation>
    </message>
    <message>
        <source>The name of “%1” isn&apos;t valid text (UTF-8), so the platform could not keep it. Rename the file and add it again.</source>
        <translation>「%1」の名前は有効なテキスト（UTF-8）ではないため、プラットフォームに保存できません。ファイル名を変更して、もう一度追加してください。</translation>
    </message>
    <message>
        <source>“%1” was given more than once. It is uploaded once.</source>
        <translation>「%1」が複数回指定されました。アップロードは 1 回だけです。</translation>
    </message>
    <message>
        <source>“%1” is empty. If it is still being written, add it again when it is complete.</source>
        <translation>「%1」は空です。まだ書き込み中の場合は、完了してからもう一度追加してください。</translation>
    </message>
    <message>
        <source>The name is empty. Give the upload a name.</source>
        <translation>名前が空です。アップロードに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; the limit is %3. Give the upload a shorter name.</source>
        <translation>名前「%1…」は %2 文字です。上限は %3 文字です。もっと短い名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the local library. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>「%1」はローカルライブラリで読み込めません。ファイルの種類：%2。%3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be uploaded. It is %2. %3</source>
        <comment>%2: such as “a PDF document”; %3: a sentence</comment>
        <translation>「%1」はアップロードできません。ファイルの種類：%2。%3</translation>
    </message>
    <message>
        <source>“%1” may not be readable by the platform. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>「%1」はプラットフォームで読み込めない可能性があります。ファイルの種類：%2。%3</translation>
    </message>
</context>
<context>
    <name>UrlList</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number; sentence</comment>
        <translation>%1 行目：%2</translation>
    </message>
</context>
<context>
    <name>WebUrl</name>
    <message>
        <source>“%1” is on another computer (%2). Open that folder in the file manager, or copy the file here, and add it from there.</source>
        <translation>「%1」は別のコンピューター（%2）にあります。ファイルマネージャーでそのフォルダーを開くか、ファイルをここにコピーしてから追加してください。</translation>
    </message>
    <message>
        <source>“%1” is not a complete URL. It needs the form https://example.com/clip.mp4.</source>
        <translation>「%1」は完全な URL ではありません。https://example.com/clip.mp4 の形式で入力してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be fetched by the platform. Only URLs that begin with http:// or https:// can.</source>
        <translation>プラットフォームは「%1」を取得できません。取得できるのは http:// または https:// で始まる URL だけです。</translation>
    </message>
    <message>
        <source>The URL for “%1” has a user name or password in it, which would be kept with the upload. Use a link that needs none, or download the file and upload that.</source>
        <translation>「%1」の URL にユーザー名またはパスワードが含まれており、アップロードと一緒に保存されてしまいます。それらが不要なリンクを使うか、ファイルをダウンロードしてアップロードしてください。</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Local library</source>
        <translation>ローカルライブラリ</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutController</name>
    <message>
        <source>public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutDialog</name>
    <message>
        <source>About Reeldeck</source>
        <translation>Reeldeck について</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>A desktop asset manager for the TwelveLabs video understanding platform.</source>
        <translation>動画理解プラットフォーム TwelveLabs 用のデスクトップアセットマネージャー。</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>reeldeck::AccountController</name>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>キーはこのデスクトップのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is kept until you quit.</source>
        <translation>キーリングがないため、キーは終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>アカウントの登録を解除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads to “%1” are not finished.</source>
        <translation>
            <numerusform>「%1」への %Ln 件のアップロードが完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are cancelled when you forget the account.</source>
        <translation>登録を解除すると、それらはキャンセルされます。</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>アカウントを維持</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>reeldeck::Actions</name>
    <message>
        <source>Upload &amp;Files...</source>
        <translation>ファイルをアップロード(&amp;F)...</translation>
    </message>
    <message>
        <source>Upload F&amp;older...</source>
        <translation>フォルダーをアップロード(&amp;O)...</translation>
    </message>
    <message>
        <source>Upload from &amp;URL...</source>
        <translation>URL からアップロード(&amp;U)...</translation>
    </message>
    <message>
        <source>&amp;Review Before Uploading</source>
        <translation>アップロード前に確認(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste Files or URLs</source>
        <translation>ファイルまたは URL を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter by Filename</source>
        <translation>ファイル名でフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Large</source>
        <translation>全画面で表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open Stream In...</source>
        <translation>別のアプリで開く(&amp;O)...</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>再アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>Upload Again with a S&amp;tream</source>
        <translation>ストリーム付きで再アップロード(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>削除(&amp;D)...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>JSON をコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>ストリーム URL をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export List...</source>
        <translation>一覧を書き出し(&amp;E)...</translation>
    </message>
    <message>
        <source>E&amp;xport Selected...</source>
        <translation>選択項目を書き出し(&amp;X)...</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>リスト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>グリッド(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;arger Thumbnails</source>
        <translation>サムネイルを大きく(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>サムネイルを小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual Thumbnails</source>
        <translation>サムネイルを標準サイズに(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>列(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>メニュー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connect a TwelveLabs Account...</source>
        <translation>TwelveLabs アカウントに接続(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Forget This Account</source>
        <translation>このアカウントの登録を解除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Watched Folders...</source>
        <translation>監視フォルダー(&amp;W)...</translation>
    </message>
    <message>
        <source>Of the &amp;Last Batch...</source>
        <translation>直近のアップロードのみ(&amp;L)...</translation>
    </message>
    <message>
        <source>Of &amp;All Uploads...</source>
        <translation>すべてのアップロード(&amp;A)...</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit Reeldeck</source>
        <translation>Reeldeck を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Put the Computer to Sleep</source>
        <translation>コンピューターをスリープ(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Log...</source>
        <translation>ログを表示(&amp;L)...</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics...</source>
        <translation>診断情報を保存(&amp;D)...</translation>
    </message>
    <message>
        <source>What &amp;Happened...</source>
        <translation>操作履歴(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>設定(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>キー操作(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Upload from URLs</source>
        <translation>URL からアップロード</translation>
    </message>
    <message>
        <source>Upload copied files or URLs</source>
        <translation>コピーしたファイルまたは URL をアップロード</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>ファイル名でフィルター</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Play, or show large</source>
        <translation>再生または全画面で表示</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>To the first, the last asset</source>
        <translation>先頭、末尾のアセットへ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>To the next loaded asset whose name begins so</source>
        <translation>その文字で始まる次の読み込み済みアセットへ</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>フィルターから一覧へ</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>選択したアセットを削除</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected assets</source>
        <translation>選択したアセットの ID をコピー</translation>
    </message>
    <message>
        <source>Copy the names of the selected assets</source>
        <translation>選択したアセットの名前をコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Export the list as a table</source>
        <translation>一覧を表として書き出し</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>選択したアセットを書き出し</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>グリッドで表示</translation>
    </message>
    <message>
        <source>Larger, smaller thumbnails in the grid; Ctrl and the wheel do the same</source>
        <translation>グリッドのサムネイルを拡大、縮小（Ctrl とホイールでも可）</translation>
    </message>
    <message>
        <source>Thumbnails of the usual size</source>
        <translation>サムネイルを標準サイズに</translation>
    </message>
    <message>
        <source>Pause or resume the selected uploads</source>
        <translation>選択したアップロードを一時停止または再開</translation>
    </message>
    <message>
        <source>Retry what failed, decide what needs you, else show the details</source>
        <translation>失敗は再試行、要対応は確認、それ以外は詳細を表示</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Cancel the selected uploads, or take finished ones off the list</source>
        <translation>選択したアップロードをキャンセル、完了したものは一覧から除去</translation>
    </message>
    <message>
        <source>Move the selected uploads up, down</source>
        <translation>選択したアップロードを上へ、下へ</translation>
    </message>
    <message>
        <source>Move the selected uploads to the top, the bottom</source>
        <translation>選択したアップロードを先頭へ、末尾へ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示を切り替え</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Works&amp;paces...</source>
        <translation>ワークスペース(&amp;P)...</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>ヘルプ(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;bout Reeldeck</source>
        <translation>Reeldeck について(&amp;B)</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>フォーカスのある項目のヘルプ</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiCall</name>
    <message>
        <source>The platform takes no more requests of this kind until %1. Try again after that.</source>
        <translation>プラットフォームは %1 までこの種類のリクエストを受け付けません。その後でもう一度試してください。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened for reading. Check that it is still there and that you may read it.</source>
        <translation>ファイルを開けません。ファイルがまだあり、読み取り権限があることを確認してください。</translation>
    </message>
    <message>
        <source>This item has no valid ID, so the platform can&apos;t find it. Refresh the list.</source>
        <translation>この項目には有効な ID がないため、プラットフォームで見つけられません。一覧を更新してください。</translation>
    </message>
    <message>
        <source>This upload has no valid ID, so the platform can&apos;t find it.</source>
        <translation>このアップロードには有効な ID がないため、プラットフォームで見つけられません。</translation>
    </message>
    <message>
        <source>This asset has no valid ID in the index, so it can&apos;t be found there.</source>
        <translation>このアセットにはインデックスでの有効な ID がないため、そこで見つけられません。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiEndpoint</name>
    <message>
        <source>The address of the platform is not usable. Connect the account again with its full base URL, from the menu at the right of the toolbar.</source>
        <translation>プラットフォームのアドレスが使用できません。ツールバー右端のメニューから、完全なベース URL でアカウントに接続し直してください。</translation>
    </message>
    <message>
        <source>There is no API key for this workspace. Enter it in the workspace settings.</source>
        <translation>このワークスペースの API キーがありません。ワークスペースの設定で入力してください。</translation>
    </message>
    <message>
        <source>The API key holds spaces, line breaks or other characters that no key has. Copy it again from your account and enter it in the workspace settings.</source>
        <translation>API キーに空白、改行など、キーに使われない文字が含まれています。アカウントからコピーし直して、ワークスペースの設定で入力してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AppContext</name>
    <message>
        <source>%1 The uploads are paused: resume them once the account may upload.</source>
        <translation>%1アップロードは一時停止しています。アカウントでアップロードできるようになったら再開してください。</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>アップロード完了</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>%1 を開いています...</translation>
    </message>
    <message>
        <source> · API key needed</source>
        <translation> · API キーが必要</translation>
    </message>
    <message>
        <source> · waiting for the keychain</source>
        <translation> · キーリングの応答待ち</translation>
    </message>
    <message>
        <source> · not connected</source>
        <translation> · 未接続</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDelegate</name>
    <message>
        <source>This part of the list could not be loaded.</source>
        <translation>一覧のこの部分を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDetails</name>
    <message>
        <source>Asset details</source>
        <translation>アセットの詳細</translation>
    </message>
    <message>
        <source>Select an asset to see it here.</source>
        <translation>アセットを選択すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Filename</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>アセット ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Show JSON...</source>
        <translation>JSON を表示...</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1 (local)</source>
        <comment>date and time in the person&apos;s own time zone</comment>
        <translation>%1（現地時間）</translation>
    </message>
    <message>
        <source>never known</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>still processing</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>not told by the platform</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>プラットフォームからの情報なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets selected</source>
        <translation>
            <numerusform>%Ln 件のアセットを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the asset&apos;s ID</source>
        <translation>アセットの ID をコピー</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>選択項目を削除</translation>
    </message>
    <message>
        <source>Copy asset ID</source>
        <translation>アセット ID をコピー</translation>
    </message>
    <message>
        <source>Copy type</source>
        <translation>種類をコピー</translation>
    </message>
    <message>
        <source>Copy method</source>
        <translation>方法をコピー</translation>
    </message>
    <message>
        <source>Copy status</source>
        <translation>ステータスをコピー</translation>
    </message>
    <message>
        <source>Copy reason</source>
        <translation>理由をコピー</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>Copy size</source>
        <translation>サイズをコピー</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>長さ（秒）</translation>
    </message>
    <message>
        <source>Copy duration</source>
        <translation>長さをコピー</translation>
    </message>
    <message>
        <source>Time of creation</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Copy time of creation</source>
        <translation>作成日時をコピー</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>ストリーム URL</translation>
    </message>
    <message>
        <source>Copy stream URL</source>
        <translation>ストリーム URL をコピー</translation>
    </message>
    <message>
        <source>Thumbnail URL</source>
        <translation>サムネイル URL</translation>
    </message>
    <message>
        <source>Copy thumbnail URL</source>
        <translation>サムネイル URL をコピー</translation>
    </message>
    <message>
        <source>Copy filename</source>
        <translation>ファイル名をコピー</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>名前はまだ不明</translation>
    </message>
    <message>
        <source>never for images</source>
        <translation>画像は対象外</translation>
    </message>
    <message>
        <source>Size in bytes: %1</source>
        <translation>サイズ（バイト）：%1</translation>
    </message>
    <message>
        <source>Duration in seconds: %1</source>
        <translation>長さ（秒）：%1</translation>
    </message>
    <message>
        <source>In UTC: %1</source>
        <translation>UTC：%1</translation>
    </message>
    <message>
        <source>As the platform says it: %1</source>
        <translation>プラットフォームでの表記：%1</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not process it.</source>
        <translation>ローカルファイルを再生中：プラットフォームで処理できませんでした。</translation>
    </message>
    <message>
        <source>Playing your file: no stream was requested for this asset.</source>
        <translation>ローカルファイルを再生中：このアセットのストリームは要求されていません。</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not make a stream of it.</source>
        <translation>ローカルファイルを再生中：プラットフォームがストリームを作成できませんでした。</translation>
    </message>
    <message>
        <source>Playing your file: the platform can&apos;t be reached for the stream.</source>
        <translation>ローカルファイルを再生中：ストリームを取得するプラットフォームに接続できません。</translation>
    </message>
    <message>
        <source>Playing your file, until the platform has made the stream.</source>
        <translation>ローカルファイルを再生中：プラットフォームでストリームを作成しています。</translation>
    </message>
    <message>
        <source>The platform could not process this file, so there is nothing to play.</source>
        <translation>プラットフォームがこのファイルを処理できなかったため、再生できません。</translation>
    </message>
    <message>
        <source>No stream was requested for this asset, so it can&apos;t be played here. To play it, upload the file once more with “Make a stream” turned on.</source>
        <translation>このアセットのストリームは要求されていないため、ここでは再生できません。再生するには、「ストリームを作成」をオンにしてファイルをもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The platform could not make a stream of this asset.</source>
        <translation>プラットフォームがこのアセットのストリームを作成できませんでした。</translation>
    </message>
    <message>
        <source>The stream is ready, but the platform has to be reached to play it. It can be played as soon as the platform answers again.</source>
        <translation>ストリームは準備完了ですが、再生するにはプラットフォームへの接続が必要です。応答が戻り次第、再生できます。</translation>
    </message>
    <message>
        <source>The platform is making the stream. It can be played as soon as it is ready.</source>
        <translation>プラットフォームがストリームを作成しています。準備ができ次第、再生できます。</translation>
    </message>
    <message>
        <source>The stream is pending. It can be played as soon as it is ready.</source>
        <translation>ストリームは処理待ちです。準備ができ次第、再生できます。</translation>
    </message>
    <message>
        <source>Open Stream In...</source>
        <translation>別のアプリで開く...</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the asset</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the asset</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the asset</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the asset&apos;s status</comment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the stream</comment>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the stream</comment>
        <translation>作成されません</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the stream&apos;s status</comment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the thumbnail</comment>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the thumbnail</comment>
        <translation>作成されません</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>処理待ち</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the thumbnail&apos;s status</comment>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>This is the platform&apos;s thumbnail. The picture itself is not on this computer.</source>
        <translation>これはプラットフォームのサムネイルです。元の画像はこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The platform could not process this image, and its file is not on this computer.</source>
        <translation>プラットフォームはこの画像を処理できませんでした。ファイルもこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>There is no picture of this image: no thumbnail was requested, and its file is not on this computer.</source>
        <translation>この画像は表示できません。サムネイルが要求されておらず、ファイルもこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The platform could not make a thumbnail of this image, and its file is not on this computer.</source>
        <translation>プラットフォームはこの画像のサムネイルを作成できませんでした。ファイルもこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The platform is making the thumbnail. It is shown as soon as it is ready.</source>
        <translation>プラットフォームがサムネイルを作成中です。準備ができ次第、表示されます。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetFile</name>
    <message>
        <source>The table can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>「%1」に表を書き込めません：%2。フォルダーのアクセス権と空き容量を確認するか、別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTableModel</name>
    <message>
        <source>This asset could not be loaded. Retry to ask for it again.</source>
        <translation>このアセットを読み込めませんでした。再試行すると再び問い合わせます。</translation>
    </message>
    <message>
        <source>This asset is not loaded yet.</source>
        <translation>このアセットはまだ読み込まれていません。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTileDelegate</name>
    <message>
        <source>This could not be loaded.</source>
        <translation>読み込めませんでした。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetView</name>
    <message>
        <source>Assets</source>
        <translation>アセット</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln 件のアセット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundController</name>
    <message>
        <source>Uploads go on</source>
        <translation>アップロードを継続中</translation>
    </message>
    <message>
        <source>Start Reeldeck again to bring its window back.</source>
        <translation>ウィンドウを表示するには、もう一度 Reeldeck を起動してください。</translation>
    </message>
    <message>
        <source>In the background uploading goes on, and an icon in the panel brings the window back.</source>
        <translation>バックグラウンドでアップロードを続けます。パネルのアイコンからウィンドウを再表示できます。</translation>
    </message>
    <message>
        <source>In the background uploading goes on. Start Reeldeck again to bring the window back.</source>
        <translation>バックグラウンドでアップロードを続けます。ウィンドウを再表示するには、もう一度 Reeldeck を起動してください。</translation>
    </message>
    <message>
        <source>In the background uploading goes on, with the window minimized.</source>
        <translation>ウィンドウを最小化したまま、バックグラウンドでアップロードを続けます。</translation>
    </message>
    <message>
        <source>Close Reeldeck</source>
        <translation>Reeldeck を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are not finished.</source>
        <translation>
            <numerusform>%Ln 件のアップロードが完了していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>After quitting, what is left goes on by itself at the next start.</source>
        <translation>終了した場合、残りは次回の起動時に自動的に再開します。</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Keep Window Open</source>
        <translation>ウィンドウを閉じない</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%L1 of %L2 uploaded</source>
        <translation>アップロード済み %L1 / %L2</translation>
    </message>
    <message>
        <source>The uploads are paused</source>
        <translation>アップロードは一時停止中です</translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. Reeldeck quits in %Ln seconds.</source>
        <translation>
            <numerusform>すべてのアップロードが終わりました。%Ln 秒後に Reeldeck を終了します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>すべてのアップロードが終わりました。%Ln 秒後にコンピューターをスリープします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay Open</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Stay Awake</source>
        <translation>スリープしない</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>アップロード完了</translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundPortal</name>
    <message>
        <source>Uploads go on without a window.</source>
        <translation>ウィンドウなしでアップロードを継続中です。</translation>
    </message>
</context>
<context>
    <name>reeldeck::BaseUrl</name>
    <message>
        <source>There is no address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>アドレスがありません。プラットフォームのベース URL を入力してください（例：https://api.twelvelabs.io/v1.3）。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>「%1」はウェブアドレスではありません。プラットフォームのベース URL を入力してください（例：https://api.twelvelabs.io/v1.3）。</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which the platform does not use. Remove everything up to the @ sign and enter the API key in its own field.</source>
        <translation>アドレスにユーザー名またはパスワードが含まれていますが、プラットフォームでは使用しません。@ までをすべて削除し、API キーは専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>“%1” does not begin with https:// or http://. The platform can be reached in these two ways only.</source>
        <translation>「%1」は https:// または http:// で始まっていません。プラットフォームにはこのどちらかでしか接続できません。</translation>
    </message>
    <message>
        <source>The base URL must end with its path. Remove the part that begins with “?” or “#”.</source>
        <translation>ベース URL はパスで終わる必要があります。「?」または「#」以降を削除してください。</translation>
    </message>
    <message>
        <source>With http:// anybody on the way to %1 could read your API key. Use https:// instead.</source>
        <translation>http:// では、%1 までの経路上の誰もが API キーを読み取れます。代わりに https:// を使用してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::CardList</name>
    <message>
        <source>%1: %2</source>
        <comment>choice: name</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>reeldeck::CatalogController</name>
    <message>
        <source>No loaded asset has a name that begins with “%1”. %2 looks in all names.</source>
        <translation>「%1」で始まる読み込み済みのアセットはありません。すべての名前から探すには %2 を押してください。</translation>
    </message>
    <message>
        <source>The platform does not accept the API key of this workspace any more. Enter a valid one.</source>
        <translation>プラットフォームはこのワークスペースの API キーを受け付けなくなりました。有効なキーを入力してください。</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーリングの応答待ち</translation>
    </message>
    <message>
        <source>Video to %1, audio to %2, images to %3.</source>
        <translation>動画は %1、音声は %2、画像は %3 まで。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with %L2 of %Ln assets.</source>
        <translation>
            <numerusform>%1 時点のコピーです（%Ln 件中 %L2 件のアセット）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with all %Ln assets.</source>
        <translation>
            <numerusform>%1 時点のコピーです（全 %Ln 件のアセット）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln 件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln known assets</source>
        <translation>
            <numerusform>既知のアセット %Ln 件中 %L1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known assets</source>
        <translation>
            <numerusform>既知のアセット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No matching assets</source>
        <translation>一致するアセットなし</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>アセットなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching assets</source>
        <translation>
            <numerusform>一致するアセット %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>アセット %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time of day</comment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date, time of day</comment>
        <translation>%1 時点</translation>
    </message>
</context>
<context>
    <name>reeldeck::ChipsBar</name>
    <message>
        <source>Save Filter...</source>
        <translation>フィルターを保存...</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>すべてクリア</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>使用中のフィルター</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>フィルター「%1」を外す</translation>
    </message>
    <message>
        <source>All assets, newest first</source>
        <translation>すべてのアセット（新しい順）</translation>
    </message>
</context>
<context>
    <name>reeldeck::ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>These columns stand beside the name, in this order.</source>
        <translation>名前の横に、この順序で次の列を表示します。</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConfirmDeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>削除するアセットの数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete Asset</source>
        <translation>アセットを削除</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1、他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The file, its stream and its thumbnail are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>ファイル、ストリーム、サムネイルがプラットフォームから完全に削除されます。5 秒以内なら元に戻せます。</translation>
    </message>
    <message>
        <source>Delete Assets</source>
        <translation>アセットを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln assets?</source>
        <translation>
            <numerusform>%Ln 件のアセットを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>「%1」と「%2」</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>names; size</comment>
        <translation>%1、合計 %2</translation>
    </message>
    <message>
        <source>The files, their streams and their thumbnails are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>ファイル、ストリーム、サムネイルがプラットフォームから完全に削除されます。5 秒以内なら元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Assets</source>
        <translation>
            <numerusform>%Ln 件のアセットを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln assets of this account?</source>
        <translation>
            <numerusform>このアカウントの全アセット %Ln 件を削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln matching assets?</source>
        <translation>
            <numerusform>一致するアセット %Ln 件をすべて削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not filtered: nothing is left afterwards.</source>
        <translation>一覧にフィルターはかかっていません。削除後は何も残りません。</translation>
    </message>
    <message>
        <source>They match the filter: %1</source>
        <comment>filters</comment>
        <translation>フィルターに一致しています：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two filters</comment>
        <translation> / </translation>
    </message>
    <message>
        <source>To delete them, type how many they are: %1</source>
        <translation>削除するには、件数を入力してください：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold it: %1. You will be asked before it goes from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln 件のインデックスに登録されています：%1。そこから除外する前に確認します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold some of them: %1. You will be asked before those go from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>一部が %Ln 件のインデックスに登録されています：%1。そこから除外する前に確認します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose it: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln 件のエンティティから外れます：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose some of them: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>一部が %Ln 件のエンティティから外れます：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>使用先を確認中...</translation>
    </message>
    <message>
        <source>Asking what uses them...</source>
        <translation>使用先を確認中...</translation>
    </message>
    <message>
        <source>Not all of what uses it could be read.</source>
        <translation>使用先の一部を読み取れませんでした。</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>使用しているインデックスやエンティティはありません。</translation>
    </message>
    <message>
        <source>No index and no entity uses them.</source>
        <translation>使用しているインデックスやエンティティはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %Ln were looked at.</source>
        <translation>
            <numerusform>%Ln 件のうち最初の %1 件だけを調べました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, “%2” and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>「%1」、「%2」、他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has not shown all of them yet.</source>
        <translation>まだ一覧に表示されていないものがあります。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConflictDialog</name>
    <message>
        <source>Assets in use</source>
        <translation>使用中のアセット</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>削除するアセットの数</translation>
    </message>
    <message>
        <source>Keep Assets</source>
        <translation>アセットを残す</translation>
    </message>
    <message>
        <source>Remove from Indexes and Delete</source>
        <translation>インデックスから除外して削除</translation>
    </message>
    <message>
        <source>Delete Anyway</source>
        <translation>それでも削除</translation>
    </message>
    <message>
        <source>The platform says it is in use. What uses it could not be read.</source>
        <translation>プラットフォームによると使用中です。使用先は読み取れませんでした。</translation>
    </message>
    <message>
        <source>The platform says it is in use, but not by what.</source>
        <translation>プラットフォームによると使用中ですが、使用先は示されていません。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>It can also be removed from its indexes first and then be deleted, unless something uses it anew.</source>
        <translation>先にインデックスから除外してから削除することもできます（新たに使用された場合を除く）。</translation>
    </message>
    <message>
        <source>They can also be removed from their indexes first and then be deleted, but for what is used anew.</source>
        <translation>先にインデックスから除外してから削除することもできます（新たに使用されたものを除く）。</translation>
    </message>
    <message>
        <source>The asset is in use</source>
        <translation>アセットは使用中です</translation>
    </message>
    <message>
        <source>It was not deleted. It is referenced by indexes; deleting it anyway removes it from search and analysis there.</source>
        <translation>削除されませんでした。インデックスから参照されています。それでも削除すると、そこでの検索と解析の対象から外れます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 assets are in use</source>
        <translation>
            <numerusform>%L1 件中 %Ln 件のアセットが使用中です</numerusform>
        </translation>
    </message>
    <message>
        <source>None was deleted.</source>
        <translation>1 件も削除されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>%Ln 件を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are referenced by indexes; deleting them anyway removes them from search and analysis there.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>次の %Ln 件はインデックスから参照されています。それでも削除すると、そこでの検索と解析の対象から外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete them all the same, type how many they are: %1</source>
        <translation>それでもすべて削除するには、件数を入力してください：%1</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>In the index “%1”</source>
        <translation>インデックス「%1」に登録</translation>
    </message>
    <message>
        <source>In an index</source>
        <translation>インデックスに登録</translation>
    </message>
    <message>
        <source>In the index %1</source>
        <comment>an id</comment>
        <translation>インデックス %1 に登録</translation>
    </message>
    <message>
        <source>In the index “%1” since %2</source>
        <comment>name, date</comment>
        <translation>%2からインデックス「%1」に登録</translation>
    </message>
    <message>
        <source>In an index since %1</source>
        <comment>date</comment>
        <translation>%1からインデックスに登録</translation>
    </message>
    <message>
        <source>In the index %1 since %2</source>
        <comment>an id, date</comment>
        <translation>%2からインデックス %1 に登録</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more assets. “Copy List” has them all.</source>
        <translation>
            <numerusform>他 %Ln 件のアセット。「一覧をコピー」にはすべて含まれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ConnectDialog</name>
    <message>
        <source>Connect to the platform</source>
        <translation>プラットフォームに接続</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>アカウントに接続</translation>
    </message>
    <message>
        <source>Reeldeck asks the platform for your assets with this key, and sends it nowhere else.</source>
        <translation>Reeldeck はこのキーでプラットフォームにアセットを問い合わせます。キーを他に送ることはありません。</translation>
    </message>
    <message>
        <source>Address of the platform:</source>
        <translation>プラットフォームのアドレス：</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>プラットフォームのアドレス</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>API キー：</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Name of this workspace (optional):</source>
        <translation>このワークスペースの名前（任意）：</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ワークスペース名</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>接続中...</translation>
    </message>
    <message>
        <source>The address of the platform must begin with https:// or http:// and name a host.</source>
        <translation>プラットフォームのアドレスは https:// または http:// で始まり、ホスト名を含む必要があります。</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way could read your key. Use https:// if the platform has it.</source>
        <translation>このアドレスは暗号化されていないため、経路上の誰もがキーを読み取れます。プラットフォームが対応していれば https:// を使用してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::CopyButton</name>
    <message>
        <source>%1: %2</source>
        <comment>Copy size: 1024</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>reeldeck::CopyController</name>
    <message numerus="yes">
        <source>At most %Ln assets are copied at once. Select fewer, or export them as a table or JSON.</source>
        <translation>
            <numerusform>一度にコピーできるアセットは %Ln 件までです。選択を減らすか、表または JSON で書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is copied: %L1 of %L2.</source>
        <translation>コピーする内容を読み込み中：%L1 / %L2</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>何もコピーしませんでした。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs copied.</source>
        <translation>
            <numerusform>%Ln 件の ID をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names copied.</source>
        <translation>
            <numerusform>%Ln 件の名前をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The JSON of %Ln assets copied.</source>
        <translation>
            <numerusform>%Ln 件のアセットの JSON をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copied: stream URLs are only known while the platform can be reached.</source>
        <translation>何もコピーしませんでした。ストリーム URL はプラットフォームに接続できる間しかわかりません。</translation>
    </message>
    <message>
        <source>Nothing copied: no selected asset has a stream that is ready.</source>
        <translation>何もコピーしませんでした。選択したアセットに準備完了のストリームがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Stream URLs copied: %L1, of %Ln selected assets.</source>
        <translation>
            <numerusform>選択したアセット %Ln 件のうち %L1 件のストリーム URL をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::CreateAssetCall</name>
    <message>
        <source>This is no address from which the platform can fetch a file. Enter one that begins with https:// or http://.</source>
        <translation>プラットフォームがファイルを取得できるアドレスではありません。https:// または http:// で始まるアドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionBatch</name>
    <message numerus="yes">
        <source>It was removed from %Ln indexes before.</source>
        <translation>
            <numerusform>その前に %Ln 件のインデックスから除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was deleted is not known; refresh the list to see.</source>
        <translation>削除されたかどうかは不明です。一覧を更新して確認してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionController</name>
    <message>
        <source>The deletion could not be written to the log “%1”: %2.</source>
        <translation>削除を履歴「%1」に記録できませんでした：%2。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln assets are deleted at once. Filter the list to fewer.</source>
        <translation>
            <numerusform>一度に削除できるアセットは %Ln 件までです。フィルターで一覧を絞り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will be deleted.</source>
        <translation>「%1」を削除します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets will be deleted.</source>
        <translation>
            <numerusform>%Ln 件のアセットを削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %L1 of %L2.</source>
        <translation>削除中：%L1 / %L2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>削除を中止</translation>
    </message>
    <message numerus="yes">
        <source>The last deletion was cut off before its end: %1 of %Ln assets were not deleted, or no answer came. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>前回の削除が途中で中断されました。%Ln 件中 %1 件のアセットは削除されていないか、応答がありませんでした。自動的には続行されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Which</source>
        <translation>対象を表示</translation>
    </message>
    <message>
        <source>Not deleted, or without an answer:</source>
        <translation>削除されていないもの、または応答がないもの：</translation>
    </message>
    <message>
        <source>In use, and kept, because you had not answered yet:</source>
        <translation>使用中で、まだ回答していなかったため残したもの：</translation>
    </message>
    <message>
        <source>Kept, because the time to undo was not over:</source>
        <translation>元に戻せる時間内だったため残したもの：</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>削除済み：</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the last deletion began: %Ln assets were kept. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>前回の削除が始まる前にプログラムが終了しました。%Ln 件のアセットは残っています。自動的には続行されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>「%1」に書き込めませんでした：%2。別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogController</name>
    <message>
        <source>Export Deletions</source>
        <translation>削除履歴を書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions are in “%1”.</source>
        <translation>
            <numerusform>%Ln 件の削除履歴を「%1」に書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogDialog</name>
    <message>
        <source>What Happened</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Search the deletions</source>
        <translation>削除履歴を検索</translation>
    </message>
    <message>
        <source>Search by name, ID or path</source>
        <translation>名前、ID、パスで検索</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>削除履歴</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>再アップロード</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>書き出し...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reading the log...</source>
        <translation>履歴を読み込み中...</translation>
    </message>
    <message>
        <source>Nothing has been deleted from here yet.</source>
        <translation>ここから削除したものはまだありません。</translation>
    </message>
    <message>
        <source>No deletion matches “%1”.</source>
        <translation>「%1」に一致する削除はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deletions match.</source>
        <translation>
            <numerusform>%Ln 件の削除のうち %1 件が一致しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions, the newest first.</source>
        <translation>
            <numerusform>%Ln 件の削除（新しい順）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that was uploaded is not on this computer.</source>
        <translation>アップロードしたファイルはこのコンピューターにありません。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogModel</name>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1, uploaded from %2</source>
        <comment>name, path</comment>
        <translation>%1（%2 からアップロード）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除日時</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Removed from its indexes</source>
        <translation>インデックスから除外</translation>
    </message>
    <message>
        <source>In use, forced</source>
        <translation>使用中（強制削除）</translation>
    </message>
    <message>
        <source>Use at Deletion</source>
        <translation>削除時の使用状況</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionSummaryDialog</name>
    <message>
        <source>What Was Deleted</source>
        <translation>削除の結果</translation>
    </message>
    <message>
        <source>What became of each asset</source>
        <translation>各アセットの結果</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>reeldeck::DesktopNotifier</name>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>reeldeck::DetailsController</name>
    <message>
        <source>%1 copied.</source>
        <translation>「%1」をコピーしました。</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>「%1」を起動できませんでした。</translation>
    </message>
    <message>
        <source>Default Application</source>
        <translation>既定のアプリケーション</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>ストリーム URL をコピー</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>ストリーム URL</translation>
    </message>
</context>
<context>
    <name>reeldeck::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics are in “%1”. Read them before you pass them on; Reeldeck sends nothing.</source>
        <translation>診断情報を「%1」に保存しました。人に渡す前に内容を確認してください。Reeldeck から送信されることはありません。</translation>
    </message>
    <message>
        <source>The diagnostics can&apos;t be written to “%1”: %2. Choose another place.</source>
        <translation>診断情報を「%1」に書き込めません：%2。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Reeldeck crashed last time, and kept a note of it.</source>
        <translation>Reeldeck は前回クラッシュし、その記録を残しました。</translation>
    </message>
    <message>
        <source>Reeldeck did not end well last time: it was ended from outside, or the computer went off.</source>
        <translation>Reeldeck は前回正常に終了しませんでした。外部から終了させられたか、コンピューターの電源が切れました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are back and go on.</source>
        <translation>
            <numerusform>%Ln 件の未完了のアップロードを復元し、続行しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was unfinished.</source>
        <translation>未完了のアップロードはありませんでした。</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>ログを表示</translation>
    </message>
</context>
<context>
    <name>reeldeck::DropOverlay</name>
    <message>
        <source>Looking through the files...</source>
        <translation>ファイルを確認中...</translation>
    </message>
</context>
<context>
    <name>reeldeck::EmptyState</name>
    <message>
        <source>Upload Files...</source>
        <translation>ファイルをアップロード...</translation>
    </message>
    <message>
        <source>From URL...</source>
        <translation>URL から...</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open the Local Library</source>
        <translation>ローカルライブラリを開く</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>アカウントに接続</translation>
    </message>
    <message>
        <source>Drop video, audio or images here</source>
        <translation>動画、音声、画像をここにドロップ</translation>
    </message>
    <message>
        <source>No assets match the filter</source>
        <translation>フィルターに一致するアセットがありません</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>The assets could not be loaded</source>
        <translation>アセットを読み込めませんでした</translation>
    </message>
    <message>
        <source>Loading assets...</source>
        <translation>アセットを読み込み中...</translation>
    </message>
    <message>
        <source>This workspace has no API key yet. Enter yours to see its assets.</source>
        <translation>このワークスペースにはまだ API キーがありません。入力するとアセットが表示されます。</translation>
    </message>
    <message>
        <source>Drop files and folders anywhere in this window.</source>
        <translation>ファイルやフォルダーをこのウィンドウのどこにでもドロップできます。</translation>
    </message>
    <message>
        <source>Try a shorter name or other types.</source>
        <translation>名前を短くするか、別の種類を試してください。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. Check the network, then try again.</source>
        <translation>プラットフォームに接続できません。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform answered with an error. Try again in a moment.</source>
        <translation>プラットフォームがエラーを返しました。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Connect a TwelveLabs Account...</source>
        <translation>TwelveLabs アカウントに接続...</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Where are your assets?</source>
        <translation>アセットはどこにありますか？</translation>
    </message>
    <message>
        <source>The local library is on this computer and works at once, without an account and without a network. A TwelveLabs account needs its API key. You can have both, and go from one to the other in the Menu.</source>
        <translation>ローカルライブラリはこのコンピューターにあり、アカウントもネットワークもなしですぐに使えます。TwelveLabs アカウントには API キーが必要です。両方を使うこともでき、メニューで切り替えられます。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ErrorTable</name>
    <message>
        <source>The platform takes no more for now, because the quota of the account is used up. Try again when it begins anew.</source>
        <translation>アカウントの割り当てを使い切ったため、プラットフォームは現在これ以上受け付けません。割り当てが更新されてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It may have been deleted elsewhere; refresh the list.</source>
        <translation>プラットフォームにこの項目はもうありません。別の場所で削除された可能性があります。一覧を更新してください。</translation>
    </message>
    <message>
        <source>The platform does not accept the API key. Connect the account again with a valid key, from the menu at the right of the toolbar.</source>
        <translation>プラットフォームが API キーを受け付けません。ツールバー右端のメニューから、有効なキーでアカウントに接続し直してください。</translation>
    </message>
    <message>
        <source>The platform takes no more requests for now, because the rate limit of the account is reached. Try again in a little while.</source>
        <translation>アカウントのレート制限に達したため、プラットフォームは現在これ以上リクエストを受け付けません。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Free some space or change the plan, then try again.</source>
        <translation>アカウントのプランの上限に達しました。空き容量を増やすかプランを変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file is larger than the platform takes. Make it smaller or upload it by its public URL.</source>
        <translation>ファイルがプラットフォームの上限を超えています。サイズを小さくするか、公開 URL でアップロードしてください。</translation>
    </message>
    <message>
        <source>The platform can&apos;t read this file, because it is damaged or no media file. Check that it plays, then upload it again.</source>
        <translation>ファイルが破損しているかメディアファイルではないため、プラットフォームが読み込めません。再生できることを確認して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Change the plan, then try again.</source>
        <translation>アカウントのプランの上限に達しました。プランを変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The account may not do this. Check what its plan allows, or use another key.</source>
        <translation>アカウントにこの操作の権限がありません。プランで許可されている内容を確認するか、別のキーを使用してください。</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request, because the connection is too slow or was interrupted. Check the network, then try again.</source>
        <translation>接続が遅すぎるか中断されたため、%1 がリクエストの待機を打ち切りました。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The asset is still in use by an index. Remove it there first, or delete it by force.</source>
        <translation>アセットはまだインデックスで使用中です。先にそこから除外するか、強制的に削除してください。</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It was deleted; refresh the list.</source>
        <translation>プラットフォームにこの項目はもうありません。削除されています。一覧を更新してください。</translation>
    </message>
    <message>
        <source>The platform does not take this type of file. Convert it to a common video, audio or image format, then upload it again.</source>
        <translation>プラットフォームはこの種類のファイルを受け付けません。一般的な動画、音声、画像の形式に変換して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The platform ran into a fault of its own. Try again later.</source>
        <translation>プラットフォームで障害が発生しました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it does not answer. Try again later.</source>
        <translation>%1 には接続できますが、その背後のプラットフォームが応答しません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The platform is overloaded or down for maintenance. Try again later.</source>
        <translation>プラットフォームが過負荷またはメンテナンス中です。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it did not answer in time. Try again later.</source>
        <translation>%1 には接続できますが、その背後のプラットフォームが時間内に応答しませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The platform has no room left to store files. Free some space there, then try again.</source>
        <translation>プラットフォームにファイルを保存する空き容量がありません。空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, where the API key must not go. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 がリクエストを別のアドレスに転送しましたが、そこに API キーを送ることはできません。ベース URL を確認してください。変更するには、ツールバー右端のメニューからアカウントに接続し直してください。</translation>
    </message>
    <message>
        <source>The platform refused the request. Its whole answer is in the details.</source>
        <translation>プラットフォームがリクエストを拒否しました。応答の全文は詳細にあります。</translation>
    </message>
    <message>
        <source>The platform could not carry out the request because of a fault of its own. Try again later.</source>
        <translation>プラットフォームの障害のため、リクエストを実行できませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>%1 answered, but not as the platform does. Check the base URL, and that no sign-in page of the network is in the way.</source>
        <translation>%1 から応答がありましたが、プラットフォームの応答ではありません。ベース URL を確認し、ネットワークのログインページが間に入っていないか確認してください。</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the network, then try again.</source>
        <translation>%1 に接続できません。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check the proxy in the system&apos;s network settings, then try again.</source>
        <translation>%1 への経路上のプロキシが接続を通しません。システムのネットワーク設定でプロキシを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came. Check the network, then try again.</source>
        <translation>応答が届く前に %1 との接続が切れました。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to %1 broke during the upload, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>アップロード中に %1 との接続が切れたため、ファイルが届いたかどうかわかりません。もう一度アップロードする前に、一覧で確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation>%1 が時間内に応答しませんでした。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>%1 が時間内に応答しなかったため、ファイルが届いたかどうかわかりません。もう一度アップロードする前に、一覧で確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection, so the platform is not running there. Check the base URL, or try again later.</source>
        <translation>%1 に接続を拒否されました。プラットフォームがそこで動作していません。ベース URL を確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>There is no host named %1, or the network can&apos;t look it up. Check the network and the base URL, then try again.</source>
        <translation>%1 というホストは存在しないか、ネットワークから名前を検索できません。ネットワークとベース URL を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time. Check the network, then try again.</source>
        <translation>%1 に接続できません。時間内に応答がありませんでした。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate is not trusted or its encryption does not fit. Check the address and this computer&apos;s date and time.</source>
        <translation>%1 に安全に接続できません。証明書が信頼されていないか、暗号化方式が合いません。アドレスと、このコンピューターの日付と時刻を確認してください。</translation>
    </message>
    <message>
        <source>%1 closed the connection at once. Check the base URL, or try again later.</source>
        <translation>%1 がすぐに接続を閉じました。ベース URL を確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The platform says: “%1”</source>
        <translation>プラットフォームのメッセージ：「%1」</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of the platform can hold, so it was stopped. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 がプラットフォームの応答としてありえない量を送信したため、受信を中止しました。ベース URL を確認してください。変更するには、ツールバー右端のメニューからアカウントに接続し直してください。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer can&apos;t be understood: %1 %2. Check the base URL, or try again later.</source>
        <translation>プラットフォームの応答を理解できません（%1：%2）。ベース URL を確認するか、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password. Enter them, then try again.</source>
        <translation>%1 への経路上のプロキシがユーザー名とパスワードを要求しています。入力してから、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ExportController</name>
    <message>
        <source>Export Selected Assets</source>
        <translation>選択したアセットを書き出し</translation>
    </message>
    <message>
        <source>Export Assets</source>
        <translation>アセットを書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are exported so far.</source>
        <translation>
            <numerusform>%1これまでに %Ln 件中 %L2 件のアセットを書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Exporting</source>
        <translation>書き出しを続行</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>%1 The export goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1書き出しは自動的に続行します：%L2 / %L3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2.</source>
        <translation>書き出し中：%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are in “%1”.</source>
        <translation>
            <numerusform>%Ln 件のアセットを「%1」に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the local copy, as the platform can&apos;t be reached.</source>
        <translation>プラットフォームに接続できないため、ローカルコピーの内容です。</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read: the platform now says there are %Ln.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>読み込み中に一覧が変わりました。プラットフォームによると現在は %Ln 件です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::FieldMenu</name>
    <message>
        <source>Copy &amp;Marked Text</source>
        <translation>選択したテキストをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>「%1」をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>reeldeck::FileBody</name>
    <message>
        <source>The file can&apos;t be read any further: %1. Check the disk, then upload it again.</source>
        <translation>ファイルの続きを読み込めません：%1。ディスクを確認して、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The file became shorter while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>アップロード中にファイルが短くなったため、アップロードを中止しました。ファイルが変わらなくなってから、もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>The file became longer while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>アップロード中にファイルが長くなったため、アップロードを中止しました。ファイルが変わらなくなってから、もう一度アップロードしてください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::FilterDialog</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>サイズの下限</translation>
    </message>
    <message>
        <source>for example 10 MB</source>
        <translation>例：10 MB</translation>
    </message>
    <message>
        <source>to</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>サイズの上限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Duration from</source>
        <translation>長さの下限</translation>
    </message>
    <message>
        <source>for example 1:30</source>
        <translation>例：1:30</translation>
    </message>
    <message>
        <source>Duration to</source>
        <translation>長さの上限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>作成日の開始</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>作成日の終了</translation>
    </message>
    <message>
        <source>Only these IDs, one on each line or with commas between them:</source>
        <translation>次の ID だけ（1 行に 1 つ、またはコンマ区切り）：</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like 10 MB or 1.5 GB.</source>
        <translation>「%1」はサイズではありません。10 MB や 1.5 GB のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like 1:30 or 90 s.</source>
        <translation>「%1」は長さではありません。1:30 や 90 s のように入力してください。</translation>
    </message>
    <message>
        <source>A filter ends before it begins, so nothing could match it.</source>
        <translation>範囲の終わりが始まりより前にあるため、一致するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs.</source>
        <translation>
            <numerusform>%Ln 件の ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform doesn&apos;t filter by status, size, duration or date: Reeldeck does, once it has loaded all assets.</source>
        <translation>プラットフォームはステータス、サイズ、長さ、日付でフィルターできません。Reeldeck がすべてのアセットを読み込んでからフィルターします。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>「%1」は日付ではありません。%2 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::HandOver</name>
    <message>
        <source>The data folder “%1” is in use by Reeldeck on the computer %2. Quit it there, or start with --data-dir and another folder.</source>
        <translation>データフォルダー「%1」はコンピューター %2 の Reeldeck が使用中です。そちらで終了するか、--data-dir で別のフォルダーを指定して起動してください。</translation>
    </message>
    <message>
        <source>The socket of the open Reeldeck belongs to another user, so nothing was handed to it.</source>
        <translation>起動中の Reeldeck のソケットは別のユーザーのものです。何も渡しませんでした。</translation>
    </message>
    <message>
        <source>Reeldeck is open in another version. Quit it, then start it again.</source>
        <translation>別のバージョンの Reeldeck が起動しています。終了してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Reeldeck is open already and does not answer.</source>
        <translation>Reeldeck は既に起動していますが、応答しません。</translation>
    </message>
    <message>
        <source>The data folder “%1” is in use, and the Reeldeck that uses it can&apos;t be reached.</source>
        <translation>データフォルダー「%1」は使用中ですが、使用している Reeldeck に接続できません。</translation>
    </message>
    <message>
        <source>Reeldeck is open, but its answer can&apos;t be understood. Quit it, then start it again.</source>
        <translation>Reeldeck は起動していますが、応答を理解できません。終了してから、もう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>これらの語をすべて含むページはありません。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>reeldeck::JsonWindow</name>
    <message>
        <source>JSON of %1</source>
        <translation>%1 の JSON</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in the JSON</source>
        <translation>JSON を検索</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The platform sent no JSON for this asset.</source>
        <translation>プラットフォームはこのアセットの JSON を送信しませんでした。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln 件一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::KeychainCredentials</name>
    <message>
        <source>The keychain of this desktop is locked. Unlock it in its own window; Reeldeck goes on then.</source>
        <translation>このデスクトップのキーリングがロックされています。表示されるウィンドウでロックを解除すると、Reeldeck が続行します。</translation>
    </message>
    <message>
        <source>The keychain of this desktop has not answered yet. If it asks for its password in a window of its own, enter it there; Reeldeck goes on then.</source>
        <translation>このデスクトップのキーリングがまだ応答していません。別のウィンドウでパスワードを求められたら入力してください。その後 Reeldeck が続行します。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ListingController</name>
    <message numerus="yes">
        <source>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>プラットフォームの一覧は新しい順だけです。「%1」で並べ替えるには、Reeldeck が全 %Ln 件のアセットを読み込む必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>プラットフォームはステータス、サイズ、長さ、日付でフィルターできません。フィルターするには、Reeldeck が全 %Ln 件のアセットを読み込む必要があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Sort</source>
        <comment>assets</comment>
        <translation>
            <numerusform>全 %Ln 件を読み込んで並べ替え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Filter</source>
        <comment>assets</comment>
        <translation>
            <numerusform>全 %Ln 件を読み込んでフィルター</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Loading all assets: %L1 of %L2.</source>
        <translation>すべてのアセットを読み込み中：%L1 / %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message>
        <source>%1 Loading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1読み込みは自動的に続行します：%L2 / %L3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.</source>
        <translation>
            <numerusform>%1%Ln 件中 %L2 件のアセットを読み込みましたが、並べ替えやフィルターには足りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Loading</source>
        <translation>読み込みを続行</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was loaded: %Ln assets are known here, and the platform says there are %L1. Load again to be exact.</source>
        <translation>
            <numerusform>読み込み中に一覧が変わりました。ここでは %Ln 件、プラットフォームでは %L1 件です。正確にするには、もう一度読み込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;More Filters...</source>
        <translation>その他のフィルター(&amp;M)...</translation>
    </message>
    <message>
        <source>Save Filter...</source>
        <translation>フィルターを保存...</translation>
    </message>
    <message>
        <source>Delete Saved Filter</source>
        <translation>保存済みフィルターを削除</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced:</source>
        <translation>フィルターの名前（同じ名前のものは置き換えられます）：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>reeldeck::LocalLibrary</name>
    <message>
        <source>The local library can&apos;t start: the program “reeldeck-platform” is missing or can&apos;t be run. Install Reeldeck again, or connect a TwelveLabs account.</source>
        <translation>ローカルライブラリを起動できません。プログラム「reeldeck-platform」がないか、実行できません。Reeldeck をインストールし直すか、TwelveLabs アカウントに接続してください。</translation>
    </message>
    <message>
        <source>The local library ended before it was ready. Try again, or connect a TwelveLabs account.</source>
        <translation>ローカルライブラリは準備が整う前に終了しました。もう一度試すか、TwelveLabs アカウントに接続してください。</translation>
    </message>
    <message>
        <source>The local library can&apos;t start: %1</source>
        <translation>ローカルライブラリを起動できません：%1</translation>
    </message>
</context>
<context>
    <name>reeldeck::LogWindow</name>
    <message>
        <source>&amp;Problems only</source>
        <translation>問題だけ(&amp;P)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Upload number, request ID or other words</source>
        <translation>アップロード番号、リクエスト ID、その他の語句</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログをフィルター</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>行をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Diagnostics...</source>
        <translation>診断情報を保存(&amp;S)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>一致するログ行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::MainToolBar</name>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Upload files, a folder or from a URL</source>
        <translation>ファイル、フォルダー、URL からアップロード</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>名前でフィルター</translation>
    </message>
    <message>
        <source>Show only names that hold these letters</source>
        <translation>この文字を含む名前だけを表示</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>動画を表示</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Show audio files</source>
        <translation>音声ファイルを表示</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>More filters, sorting and saved filters</source>
        <translation>その他のフィルター、並べ替え、保存済みフィルター</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>サムネイルのサイズ</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>リスト表示</translation>
    </message>
    <message>
        <source>Grid view</source>
        <translation>グリッド表示</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>選択したアセットを削除</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>選択項目を削除</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>All commands, workspaces and settings</source>
        <translation>すべてのコマンド、ワークスペース、設定</translation>
    </message>
    <message>
        <source>Go to the Filter</source>
        <translation>フィルターへ移動</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>詳細の表示を切り替え</translation>
    </message>
</context>
<context>
    <name>reeldeck::MainWindow</name>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
</context>
<context>
    <name>reeldeck::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>reeldeck::MissingColumns</name>
    <message numerus="yes">
        <source>+%Ln</source>
        <comment>columns without room</comment>
        <translation>
            <numerusform>+%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The column %1 has no room. Widen the window, hide the details, or choose the columns here.</source>
        <translation>「%1」列を表示する場所がありません。ウィンドウを広げるか、詳細を隠すか、ここで列を選択してください。</translation>
    </message>
    <message>
        <source>The columns %1 have no room. Widen the window, hide the details, or choose the columns here.</source>
        <translation>「%1」の各列を表示する場所がありません。ウィンドウを広げるか、詳細を隠すか、ここで列を選択してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::MoreFields</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The rest is in the JSON.</source>
        <translation>残りは JSON にあります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, field within</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>「%1」をコピー</translation>
    </message>
</context>
<context>
    <name>reeldeck::OfferBar</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>reeldeck::PaceController</name>
    <message>
        <source>The network is metered: uploads wait until another one is connected.</source>
        <translation>従量制のネットワークです。別のネットワークに接続されるまでアップロードを待ちます。</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureControls</name>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>As large as it fits (0)</source>
        <translation>全体を表示 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>size of a picture</comment>
        <translation>100%</translation>
    </message>
    <message>
        <source>Each pixel of the picture one of the screen (1)</source>
        <translation>画像の 1 ピクセルを画面の 1 ピクセルで表示 (1)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>拡大(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>縮小(&amp;M)</translation>
    </message>
    <message>
        <source>As It &amp;Fits</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <comment>size of a picture</comment>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>全画面表示を終了 (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全画面表示 (F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a picture in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, as it fits</source>
        <comment>size in percent</comment>
        <translation>%1、全体を表示</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>停止中</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureShow</name>
    <message>
        <source>The picture can&apos;t be shown here: the platform sends more than %1 of it.</source>
        <translation>この画像はここでは表示できません。プラットフォームから送られるデータが %1 を超えています。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be reached. Check the connection and try again.</source>
        <translation>画像にアクセスできません。接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the picture. Try again in a while.</source>
        <translation>画像の要求中にプラットフォームでエラーが発生しました。しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t hand out the picture any more. Its address may have expired: try again.</source>
        <translation>プラットフォームが画像を提供しなくなりました。アドレスの有効期限が切れた可能性があります。もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform names no address on the web for the picture.</source>
        <translation>プラットフォームから画像のウェブアドレスが提供されていません。</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureStage</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>画像を読み込み中...</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Leave Full &amp;Screen</source>
        <translation>全画面表示を終了(&amp;S)</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerControls</name>
    <message>
        <source>Seek</source>
        <translation>シーク</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Sound off and on (M)</source>
        <translation>音声のオン／オフ (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Player options</source>
        <translation>再生オプション</translation>
    </message>
    <message>
        <source>Speed, quality, repeating and more</source>
        <translation>速度、画質、リピートなど</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全画面表示 (F)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>全画面表示を終了 (Esc)</translation>
    </message>
    <message>
        <source>There is no sound, because this computer has no sound device.</source>
        <translation>このコンピューターにはサウンドデバイスがないため、音が出ません。</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>%1p</source>
        <comment>rendition by its lines, such as 720p</comment>
        <translation>%1p</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>position / length</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Unmute (M)</source>
        <translation>ミュート解除 (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>ミュート (M)</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerMenu</name>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1p, %2 Mbit/s</source>
        <comment>lines of the picture, bits a second</comment>
        <translation>%1p、%2 Mbit/s</translation>
    </message>
    <message>
        <source>&amp;Copy Time Code</source>
        <translation>タイムコードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times the usual speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>速く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>遅く(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画質(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
    </message>
    <message>
        <source>Stop &amp;Repeating</source>
        <translation>リピートを停止(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repeat Up to Here</source>
        <translation>ここまでをリピート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repeat from Here</source>
        <translation>ここからリピート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Previous Frame</source>
        <translation>前のフレーム(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Frame</source>
        <translation>次のフレーム(&amp;N)</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerNotice</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open in Another Player...</source>
        <translation>別のアプリで開く...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>URL をコピー</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>ストリーム URL</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>タイムコード</translation>
    </message>
    <message>
        <source>The stream can&apos;t be played.</source>
        <translation>ストリームを再生できません。</translation>
    </message>
    <message>
        <source>The stream stands still: it waits for more from the platform.</source>
        <translation>ストリームが止まっています。プラットフォームからの続きを待っています。</translation>
    </message>
    <message>
        <source>Loading the stream...</source>
        <translation>ストリームを読み込み中...</translation>
    </message>
    <message>
        <source>The stream stood still. It is opened again where it was.</source>
        <translation>ストリームが止まったため、同じ位置から開き直しています。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream goes on where it was as soon as the platform answers again.</source>
        <translation>プラットフォームに接続できません。応答が戻り次第、ストリームは同じ位置から続きます。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream waits where it was.</source>
        <translation>プラットフォームに接続できません。ストリームは止まった位置で待っています。</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyController</name>
    <message>
        <source>%1 no longer takes the user name and password that were kept. Enter those that hold now.</source>
        <translation>保存されていたユーザー名とパスワードは、%1 で受け付けられなくなりました。現在有効なものを入力してください。</translation>
    </message>
    <message>
        <source>They are kept in this desktop&apos;s keychain.</source>
        <translation>このデスクトップのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>There is no keychain here: they are kept until you quit.</source>
        <translation>キーリングがないため、終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>%1 does not take this user name and password. Check both, also capitals, and try again.</source>
        <translation>このユーザー名とパスワードは %1 で受け付けられません。大文字と小文字も含めて両方を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 does not answer now. Check the network, and try again.</source>
        <translation>%1 が現在応答していません。ネットワークを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password. Until it has them there is no connection, and uploads wait.</source>
        <translation>プロキシ %1 がユーザー名とパスワードを要求しています。入力するまで接続できず、アップロードは待機します。</translation>
    </message>
    <message>
        <source>Enter Password...</source>
        <translation>パスワードを入力...</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password</source>
        <translation>プロキシ %1 がユーザー名とパスワードを要求しています</translation>
    </message>
    <message>
        <source>Your network lets nothing through without them. They are those of the proxy, not of your account. Uploads wait.</source>
        <translation>入力しないと、このネットワークから外部に接続できません。アカウントのものではなく、プロキシのものを入力してください。アップロードは待機中です。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking the proxy...</source>
        <translation>プロキシに確認中...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportController</name>
    <message>
        <source>Save Upload Report</source>
        <translation>アップロードレポートを保存</translation>
    </message>
    <message numerus="yes">
        <source>The report of %Ln uploads is in “%1”.</source>
        <translation>
            <numerusform>%Ln 件のアップロードのレポートを「%1」に保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportWriter</name>
    <message>
        <source>The report can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>レポートを「%1」に書き込めません：%2。フォルダーのアクセス権と空き容量を確認するか、別の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::RowsGathering</name>
    <message>
        <source>The list changed while the selected rows were read, so nothing was done. Try again.</source>
        <translation>選択した行の読み込み中に一覧が変わったため、何も行いませんでした。もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SelectionController</name>
    <message numerus="yes">
        <source>At most %Ln rows that are not loaded yet are taken at once. Select fewer, or all.</source>
        <translation>
            <numerusform>まだ読み込まれていない行を一度に扱えるのは %Ln 行までです。選択を減らすか、すべて選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected, and %L1 of them are loaded. The others are read when something is done with them.</source>
        <translation>
            <numerusform>%Ln 行が選択され、そのうち %L1 行が読み込み済みです。残りは操作するときに読み込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln assets that are loaded are selected.</source>
        <translation>
            <numerusform>読み込み済みのアセット %Ln 件を選択中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching assets are selected.</source>
        <translation>
            <numerusform>一致するアセット %Ln 件をすべて選択中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln assets are selected.</source>
        <translation>
            <numerusform>全 %Ln 件のアセットを選択中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln matching assets are selected.</source>
        <translation>
            <numerusform>一致するアセット %Ln 件のうち %L1 件を選択中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of all %Ln assets are selected.</source>
        <translation>
            <numerusform>全アセット %Ln 件のうち %L1 件を選択中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Selection</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln Matching</source>
        <comment>assets</comment>
        <translation>
            <numerusform>一致する %Ln 件をすべて選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln</source>
        <comment>assets</comment>
        <translation>
            <numerusform>全 %Ln 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is selected: %L1 of %L2.</source>
        <translation>選択した項目を読み込み中：%L1 / %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>読み込みをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.</source>
        <translation>
            <numerusform>%1選択したアセット %Ln 件中 %L2 件を読み込みました。まだ何も行っていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Reading</source>
        <translation>読み込みを続行</translation>
    </message>
    <message>
        <source>%1 Reading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1読み込みは自動的に続行します：%L2 / %L3</translation>
    </message>
</context>
<context>
    <name>reeldeck::Settings</name>
    <message>
        <source>The settings file “%1” can&apos;t be read, so the defaults are used. Check its permissions; changes may not be kept.</source>
        <translation>設定ファイル「%1」を読み込めないため、既定値を使用します。アクセス権を確認してください。変更が保存されない場合があります。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to “%1”. Check its permissions and the free space.</source>
        <translation>設定を「%1」に書き込めません。アクセス権と空き容量を確認してください。</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the defaults are used, and it is kept as “%1”.</source>
        <translation>設定ファイルが破損していたため、既定値を使用します。元のファイルは「%1」として残してあります。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>ストリームを作成（再生できるようになります）</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>サムネイルを作成</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>同時アップロード数</translation>
    </message>
    <message>
        <source>Use no more bandwidth than</source>
        <translation>帯域幅を制限</translation>
    </message>
    <message>
        <source>Bandwidth limit in MB per second</source>
        <translation>帯域幅の上限（MB/秒）</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/秒</translation>
    </message>
    <message>
        <source>Wait while the network is metered</source>
        <translation>従量制のネットワークでは待機</translation>
    </message>
    <message>
        <source>Keep the computer awake while uploading</source>
        <translation>アップロード中はスリープしない</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>This system doesn&apos;t tell which networks are metered.</source>
        <translation>このシステムでは、従量制のネットワークを判別できません。</translation>
    </message>
    <message>
        <source>This system can&apos;t be kept awake by programs.</source>
        <translation>このシステムでは、プログラムからスリープを防げません。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. Without a stream a video can&apos;t be played from the platform.</source>
        <translation>新しいアップロードの既定値です。アップロード時に変更できます。ストリームがない動画は、プラットフォームから再生できません。</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. It is the picture by which you find a video in the list.</source>
        <translation>新しいアップロードの既定値です。アップロード時に変更できます。サムネイルは、一覧で動画を見分けるための画像です。</translation>
    </message>
    <message>
        <source>More are faster with many small files. Fewer let each one end sooner.</source>
        <translation>小さなファイルが多い場合は、増やすと速くなります。減らすと、1 つ 1 つが早く終わります。</translation>
    </message>
    <message>
        <source>Asleep it uploads nothing. The screen may still go dark.</source>
        <translation>スリープ中はアップロードされません。画面は消えることがあります。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>All uploads together keep to it, which leaves the rest of the line for calls and for others.</source>
        <translation>すべてのアップロードの合計に適用され、残りの帯域は通話やほかの人が使えます。</translation>
    </message>
    <message>
        <source>Uploads cost nothing then: they go on by themselves on another network.</source>
        <translation>アップロードに通信料がかかりません。別のネットワークに接続すると、自動的に再開します。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>指定する：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Some networks let programs out only through one. If it wants a password, you are asked once, and the keychain keeps it. The local library never goes through it.</source>
        <translation>外部への接続にプロキシが必要なネットワークがあります。パスワードが必要な場合は一度だけ入力を求め、キーリングに保存します。ローカルライブラリはプロキシを経由しません。</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night and beside pictures.</source>
        <translation>ダークは、夜間や画像を見るときに目が疲れにくくなります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The window follows at once. What the platform says stays as it is.</source>
        <translation>ウィンドウにすぐに反映されます。プラットフォームからのメッセージは変わりません。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me when uploads have finished</source>
        <translation>アップロードが完了したら通知</translation>
    </message>
    <message>
        <source>One notification for all of them, and only while another window is in front.</source>
        <translation>すべてのアップロードをまとめて 1 回だけ、別のウィンドウが前面にあるときに通知します。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>サムネイルをクリア</translation>
    </message>
    <message>
        <source>They are kept so that lists come up at once, and fetched again as you look at them.</source>
        <translation>一覧をすぐに表示するために保存されています。クリアしても、表示時に再取得されます。</translation>
    </message>
    <message>
        <source>Copies of the lists</source>
        <translation>一覧のコピー</translation>
    </message>
    <message>
        <source>Clear the copies of the lists</source>
        <translation>一覧のコピーをクリア</translation>
    </message>
    <message>
        <source>They are kept so that assets are there at the start and without a connection, and made anew as you look at them. Your assets stay on the platform.</source>
        <translation>起動時やオフラインでもアセットを表示するために保存されています。クリアしても、表示時に作り直されます。アセットはプラットフォームに残ります。</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>計算中...</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clearing...</source>
        <translation>クリア中...</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsList</name>
    <message>
        <source>No setting has these words: “%1”. Fewer or other words may find it.</source>
        <translation>「%1」に一致する設定はありません。語を減らすか、別の語で検索してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>キーの一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレーヤー</translation>
    </message>
    <message>
        <source>Space, K</source>
        <translation>Space、K</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>J, L</source>
        <translation>J、L</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>先頭、末尾へ</translation>
    </message>
    <message>
        <source>&lt;, &gt;</source>
        <translation>&lt;、&gt;</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>遅く、速く</translation>
    </message>
    <message>
        <source>Comma, period</source>
        <translation>コンマ、ピリオド</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Repeat a part: from here, up to here, no more</source>
        <translation>区間をリピート：ここから、ここまで、解除</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Copy the time code</source>
        <translation>タイムコードをコピー</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>音声のオン／オフ</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>10 seconds back, forward</source>
        <translation>10 秒戻る、進む</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>5 秒戻る、進む</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>1 フレーム戻る、進む</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+、-</translation>
    </message>
    <message>
        <source>Larger, smaller; Ctrl and the wheel do the same</source>
        <translation>拡大、縮小（Ctrl とホイールでも可）</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>As large as it fits</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>100 %: each pixel one of the screen</source>
        <translation>100%：画像の 1 ピクセルを画面の 1 ピクセルで表示</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Move it, where it is larger than its place</source>
        <translation>表示領域より大きいときに移動</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>アニメーションを再生または一時停止</translation>
    </message>
</context>
<context>
    <name>reeldeck::SleepInhibitor</name>
    <message>
        <source>Files are being uploaded.</source>
        <translation>ファイルをアップロード中です。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>昇順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
</context>
<context>
    <name>reeldeck::Startup</name>
    <message>
        <source>Reeldeck was started with options that it doesn&apos;t know.</source>
        <translation>不明なオプションを指定して Reeldeck が起動されました。</translation>
    </message>
    <message>
        <source>Start Without Options</source>
        <translation>オプションなしで起動</translation>
    </message>
    <message>
        <source>Reeldeck can&apos;t write into its folder.</source>
        <translation>Reeldeck のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>A folder that you choose here is used this time only. To use it every time, start Reeldeck with --data-dir and its name.</source>
        <translation>ここで選んだフォルダーは今回だけ使用します。毎回使うには、--data-dir とフォルダー名を指定して Reeldeck を起動してください。</translation>
    </message>
    <message>
        <source>Choose Another Folder...</source>
        <translation>別のフォルダーを選択...</translation>
    </message>
    <message>
        <source>The address after --base-url can&apos;t be used.</source>
        <translation>--base-url に指定されたアドレスを使用できません。</translation>
    </message>
    <message>
        <source>Start Without It</source>
        <translation>指定せずに起動</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>It may be busy for a moment. When it doesn&apos;t come back, end it: what it was uploading goes on here, and nothing is lost or sent twice.</source>
        <translation>一時的に応答できないだけかもしれません。それでも応答しない場合は強制終了してください。アップロード中だったものはここで続行され、失われたり二重に送信されたりすることはありません。</translation>
    </message>
    <message>
        <source>End It and Start</source>
        <translation>強制終了して起動</translation>
    </message>
    <message>
        <source>Reeldeck could not be opened a second time.</source>
        <translation>Reeldeck を二重に起動できませんでした。</translation>
    </message>
    <message>
        <source>Choose a Folder for Reeldeck</source>
        <translation>Reeldeck のフォルダーを選択</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamAgain</name>
    <message>
        <source>“%1” has a stream now, as a new asset. The one without a stream is still there.</source>
        <translation>「%1」のストリーム付きの新しいアセットができました。ストリームのないアセットも残っています。</translation>
    </message>
    <message>
        <source>Delete the Old One...</source>
        <translation>古い方を削除...</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>両方残す</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamProbe</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>ストリームに接続できません。接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>プラットフォームがストリームの提供を拒否しました。アドレスの有効期限が切れている可能性があります。アセットを更新して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The stream is not at its address any more. The platform may have removed it: refresh the asset and try again.</source>
        <translation>ストリームがこのアドレスにもうありません。プラットフォームが削除した可能性があります。アセットを更新して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the stream. Try again in a while.</source>
        <translation>ストリームの要求中にプラットフォームでエラーが発生しました。しばらくしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The platform answered with something else than the stream. Refresh the asset and try again.</source>
        <translation>プラットフォームがストリーム以外のものを返しました。アセットを更新して、もう一度試してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SubjectActions</name>
    <message>
        <source>&amp;Copy ID</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>名前をコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URL</source>
        <translation>ストリーム URL をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>ストリーム URL をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Stream In</source>
        <translation>別のアプリで開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferCandidatesDialog</name>
    <message>
        <source>Which Asset Is It?</source>
        <translation>どのアセットですか？</translation>
    </message>
    <message>
        <source>Assets that may be this upload</source>
        <translation>このアップロードの可能性があるアセット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>None of These: Upload Again</source>
        <translation>どれでもないので再アップロード</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>作成日時 %1</translation>
    </message>
    <message>
        <source>Created: not known</source>
        <translation>作成日時：不明</translation>
    </message>
    <message>
        <source>Size: not known yet</source>
        <translation>サイズ：まだ不明</translation>
    </message>
    <message>
        <source>Upload Without an Answer</source>
        <translation>応答のないアップロード</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <translation>「%1」は届きましたか？</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost, and its list doesn&apos;t tell.</source>
        <translation>プラットフォームの応答が失われ、一覧からも判断できません。</translation>
    </message>
    <message>
        <source>If it did arrive, uploading it again makes a second asset.</source>
        <translation>既に届いていた場合、もう一度アップロードすると 2 つ目のアセットができます。</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>再アップロード</translation>
    </message>
    <message>
        <source>Is this “%1”?</source>
        <translation>これは「%1」ですか？</translation>
    </message>
    <message>
        <source>Which of these is “%1”?</source>
        <translation>「%1」はどれですか？</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. This asset could be the upload; Reeldeck can&apos;t tell for sure.</source>
        <translation>プラットフォームの応答前に接続が切れました。このアセットがアップロードの可能性がありますが、Reeldeck には断定できません。</translation>
    </message>
    <message numerus="yes">
        <source>The connection broke before the platform answered. %Ln assets could be the upload; Reeldeck can&apos;t tell which.</source>
        <translation>
            <numerusform>プラットフォームの応答前に接続が切れました。%Ln 件のアセットがアップロードの可能性がありますが、Reeldeck にはどれか判断できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>If this is it all the same, uploading it again makes a second asset.</source>
        <translation>実際にこのアセットだった場合、もう一度アップロードすると 2 つ目のアセットができます。</translation>
    </message>
    <message>
        <source>If it is one of these all the same, uploading it again makes a second asset.</source>
        <translation>実際にこの中のどれかだった場合、もう一度アップロードすると 2 つ目のアセットができます。</translation>
    </message>
    <message>
        <source>It Is Not: Upload Again</source>
        <translation>違うので再アップロード</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more in the list.</source>
        <translation>
            <numerusform>一覧に他 %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>送信日時 %1</translation>
    </message>
    <message>
        <source>Your Upload</source>
        <translation>このアップロード</translation>
    </message>
    <message>
        <source>ID %1</source>
        <comment>asset id</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>これです</translation>
    </message>
    <message>
        <source>This Is It: %1, %2, %3</source>
        <comment>name, when, id</comment>
        <translation>これです：%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferDetailsDialog</name>
    <message>
        <source>Upload Details</source>
        <translation>アップロードの詳細</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What is known of the upload</source>
        <translation>アップロードについてわかっていること</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersController</name>
    <message numerus="yes">
        <source>%Ln uploading</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>アップロード中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processing</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>処理中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>一時停止中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>準備完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Cancel Uploads</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln uploads?</source>
        <translation>
            <numerusform>%Ln 件のアップロードをキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platform has already stored stays there; the rest is not sent. The files on this computer stay as they are.</source>
        <translation>プラットフォームに保存済みのものは残り、それ以外は送信されません。このコンピューターのファイルは変わりません。</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>アップロードを続行</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads</source>
        <translation>
            <numerusform>%Ln 件のアップロードをキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>The asset isn&apos;t among those the list shows now. Clear the filter or refresh the list, then try again.</source>
        <translation>アセットは現在の一覧に表示されていません。フィルターをクリアするか一覧を更新して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. It may be gone, or there is no file manager.</source>
        <translation>フォルダー「%1」を開けませんでした。フォルダーがないか、ファイルマネージャーがない可能性があります。</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation>転送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>完了 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is finished</source>
        <translation>完了したものを隠す</translation>
    </message>
    <message>
        <source>Show what is finished</source>
        <translation>完了したものを表示</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>転送を表示</translation>
    </message>
    <message>
        <source>Hide transfers</source>
        <translation>転送を隠す</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>詳細...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>一覧で表示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>先頭へ移動</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>末尾へ移動</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>すべてキャンセル</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>完了分を除去</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finished uploads</source>
        <translation>
            <numerusform>完了したアップロード %Ln 件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TrayIcon</name>
    <message>
        <source>&amp;Show Reeldeck</source>
        <translation>Reeldeck を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause All Uploads</source>
        <translation>すべて一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume All Uploads</source>
        <translation>すべて再開(&amp;R)</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>アップロード完了後(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is being uploaded</source>
        <translation>アップロード中のものはありません</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck: %1</source>
        <translation>Reeldeck：%1</translation>
    </message>
</context>
<context>
    <name>reeldeck::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds left to undo</comment>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadController</name>
    <message numerus="yes">
        <source>Upload %Ln files, %1</source>
        <translation>
            <numerusform>%Ln 件のファイルをアップロード（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>with stream and thumbnail</source>
        <translation>ストリームとサムネイル付き</translation>
    </message>
    <message>
        <source>with stream</source>
        <translation>ストリーム付き</translation>
    </message>
    <message>
        <source>with thumbnail</source>
        <translation>サムネイル付き</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>送信先 %1</translation>
    </message>
    <message>
        <source>Drop to choose what to try anyway.</source>
        <translation>ドロップして、試すものを選択してください。</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>新たにアップロードするものはありません</translation>
    </message>
    <message>
        <source>Drop to choose what to upload once more.</source>
        <translation>ドロップして、再度アップロードするものを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden files are skipped</source>
        <translation>
            <numerusform>%Ln 件の隠しファイルをスキップします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished files are skipped</source>
        <translation>
            <numerusform>%Ln 件の未完了のファイルをスキップします</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln 件のファイル、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be uploaded</source>
        <translation>アップロードできるものがありません</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>ファイルをアップロード</translation>
    </message>
    <message>
        <source>Videos, audio files and images (%1)</source>
        <comment>a filter of the file dialog; keep the brackets</comment>
        <translation>動画、音声、画像ファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>フォルダーをアップロード</translation>
    </message>
    <message>
        <source>There are no files or URLs to paste. Copy files in your file manager, or http(s) URLs, one a line.</source>
        <translation>貼り付けるファイルや URL がありません。ファイルマネージャーでファイルをコピーするか、http(s) の URL を 1 行に 1 つずつコピーしてください。</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be read. Save it as a file where you copied it, and upload that.</source>
        <translation>クリップボードの画像を読み込めません。コピー元でファイルに保存して、それをアップロードしてください。</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>貼り付けた画像 %1.png</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be kept as a file in “%1”. Free some space or check the folder, then paste it again.</source>
        <translation>クリップボードの画像を「%1」にファイルとして保存できません。空き容量を増やすかフォルダーを確認してから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Larger than the platform&apos;s known limit</source>
        <translation>プラットフォームの既知の上限を超過</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln 件のファイルはアップロード済みです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded</source>
        <translation>
            <numerusform>%Ln 件のファイルはアップロードできません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadIntake</name>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Looking through what you chose...</source>
        <translation>選択内容を確認中...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Looking through what you chose: %Ln files, %1 so far.</source>
        <translation>
            <numerusform>選択内容を確認中：%Ln 件のファイル、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with what was uploaded before: %L1 of %Ln files.</source>
        <translation>
            <numerusform>以前のアップロードと照合中：%Ln 件のファイル中 %L1 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadNotices</name>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <comment>files</comment>
        <translation>
            <numerusform>アップロード済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>files</comment>
        <translation>
            <numerusform>要対応 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadReviewDialog</name>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>What to know before uploading</source>
        <translation>アップロード前の注意点</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>プラットフォームでの名前（任意）：</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>プラットフォームでの名前</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>ストリームを作成（再生できるようになります）</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>サムネイルを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation>
            <numerusform>%Ln 件のファイルをアップロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>%Ln 件の URL をアップロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files and URLs</source>
        <translation>
            <numerusform>%Ln 件のファイルと URL をアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the queue already and will be uploaded from there.</source>
        <translation>既にキューにあり、そこからアップロードされます。</translation>
    </message>
    <message>
        <source>This file was uploaded on %1 as “%2” (asset %3).</source>
        <translation>このファイルは %1 に「%2」としてアップロードされています（アセット %3）。</translation>
    </message>
    <message>
        <source>A file with this name and size was uploaded on %1 as “%2” (asset %3). The contents were not compared.</source>
        <translation>この名前とサイズのファイルは %1 に「%2」としてアップロードされています（アセット %3）。内容は比較していません。</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>kinds; size</comment>
        <translation>%1、合計 %2</translation>
    </message>
    <message>
        <source>The platform may take more by now. Choose what to try; what it says is remembered.</source>
        <translation>プラットフォームの上限が現在は大きくなっている可能性があります。試すものを選択してください。結果は記憶されます。</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>新たにアップロードするものはありません</translation>
    </message>
    <message>
        <source>What you chose is uploaded or queued already. Choose what to upload once more; each gets an asset of its own.</source>
        <translation>選択したものは既にアップロード済みまたはキューにあります。再度アップロードするものを選択してください。それぞれ別のアセットになります。</translation>
    </message>
    <message>
        <source>There is nothing to upload</source>
        <translation>アップロードするものがありません</translation>
    </message>
    <message>
        <source>Reeldeck found no video, audio or image in what you chose.</source>
        <translation>選択したものに動画、音声、画像が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>それでも試す</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>それでもアップロード</translation>
    </message>
    <message>
        <source>Try all of them anyway</source>
        <translation>それでもすべて試す</translation>
    </message>
    <message>
        <source>Upload all of them anyway</source>
        <translation>それでもすべてアップロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or temporary files were skipped.</source>
        <translation>
            <numerusform>%Ln 件の隠しファイルまたは一時ファイルをスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished or empty files were skipped.</source>
        <translation>
            <numerusform>%Ln 件の未完了または空のファイルをスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The resolution and length of %Ln videos were not checked.</source>
        <translation>
            <numerusform>%Ln 件の動画の解像度と長さは確認していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Nothing is uploaded unless you choose it</source>
        <translation>選択しない限り、何もアップロードされません</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>残りの %Ln 件をアップロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded:</source>
        <translation>
            <numerusform>%Ln 件のファイルはアップロードできません：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are larger than the platform&apos;s known limit:</source>
        <translation>
            <numerusform>%Ln 件のファイルはプラットフォームの既知の上限を超えるため除外されています：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are there already:</source>
        <translation>
            <numerusform>%Ln 件のファイルは既にアップロード済みのため除外されています：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be uploaded, but perhaps not be analyzed:</source>
        <translation>
            <numerusform>%Ln 件のファイルはアップロードできますが、解析できない可能性があります：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more files. “Copy List” has them all.</source>
        <translation>
            <numerusform>他 %Ln 件のファイル。「一覧をコピー」にはすべて含まれます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UrlUploadDialog</name>
    <message>
        <source>Upload from URL</source>
        <translation>URL からアップロード</translation>
    </message>
    <message>
        <source>Public addresses of media files, one on each line:</source>
        <translation>メディアファイルの公開アドレス（1 行に 1 つ）：</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>https://example.com/clip.mp4</source>
        <translation>https://example.com/clip.mp4</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>プラットフォームでの名前（任意）：</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>プラットフォームでの名前</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>ストリームを作成（再生できるようになります）</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>サムネイルを作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are left out.</source>
        <translation>
            <numerusform>他 %Ln 行は除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated addresses are left out.</source>
        <translation>
            <numerusform>重複する %Ln 件のアドレスは除外されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Upload the rest in another go.</source>
        <translation>
            <numerusform>アドレスが %Ln 件を超えています。残りは分けてアップロードしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform fetches these itself, so they must be open to the public.</source>
        <translation>プラットフォームが直接取得するため、一般に公開されている必要があります。</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>%Ln 件の URL をアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its own name on the platform.</source>
        <translation>プラットフォームではそれぞれの名前がそのまま使われます。</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>残りの %Ln 件をアップロード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedIn</name>
    <message>
        <source>Show More</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用先</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>Ask again what uses it</source>
        <translation>使用先を再確認</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>使用しているインデックスやエンティティはありません。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. What uses it is asked as soon as the platform answers again.</source>
        <translation>プラットフォームに接続できません。応答が戻り次第、使用先を確認します。</translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>使用先を確認中...</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln are shown.</source>
        <translation>
            <numerusform>%Ln 件中 %1 件を表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a time of day</comment>
        <translation>%1 時点。</translation>
    </message>
    <message>
        <source>No index uses it. The platform does not report entities.</source>
        <translation>使用しているインデックスはありません。エンティティの情報はプラットフォームから提供されません。</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInController</name>
    <message>
        <source>Remove from Index</source>
        <translation>インデックスから除外</translation>
    </message>
    <message>
        <source>Remove “%1” from the index “%2”?</source>
        <translation>「%1」をインデックス「%2」から除外しますか？</translation>
    </message>
    <message>
        <source>It will no longer be found there. Indexing it again takes time and may be charged for. The asset itself stays.</source>
        <translation>そのインデックスの検索では見つからなくなります。再登録には時間がかかり、料金が発生することがあります。アセット自体は残ります。</translation>
    </message>
    <message>
        <source>Keep in Index</source>
        <translation>インデックスに残す</translation>
    </message>
    <message>
        <source>“%1” was not removed from the index “%2”. %3</source>
        <comment>name, index, reason</comment>
        <translation>「%1」をインデックス「%2」から除外できませんでした。%3</translation>
    </message>
    <message>
        <source>“%1” was removed from the index “%2”.</source>
        <translation>「%1」をインデックス「%2」から除外しました。</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInRow</name>
    <message>
        <source>Index, pending</source>
        <translation>インデックス、処理待ち</translation>
    </message>
    <message>
        <source>Index, queued</source>
        <translation>インデックス、待機中</translation>
    </message>
    <message>
        <source>Index, indexing</source>
        <translation>インデックス、登録中</translation>
    </message>
    <message>
        <source>Index, ready</source>
        <translation>インデックス、準備完了</translation>
    </message>
    <message>
        <source>Index, indexing failed</source>
        <translation>インデックス、登録失敗</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>Index, %1</source>
        <comment>a state in the platform&apos;s own word</comment>
        <translation>インデックス、%1</translation>
    </message>
    <message>
        <source>Index ID</source>
        <translation>インデックス ID</translation>
    </message>
    <message>
        <source>Copy index ID</source>
        <translation>インデックス ID をコピー</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>エンティティ ID</translation>
    </message>
    <message>
        <source>Copy entity ID</source>
        <translation>エンティティ ID をコピー</translation>
    </message>
    <message>
        <source>Remove from Index</source>
        <translation>インデックスから除外</translation>
    </message>
    <message>
        <source>Copy ID of index “%1”</source>
        <translation>インデックス「%1」の ID をコピー</translation>
    </message>
    <message>
        <source>Remove from index “%1”</source>
        <translation>インデックス「%1」から除外</translation>
    </message>
    <message>
        <source>Copy ID of entity “%1”</source>
        <translation>エンティティ「%1」の ID をコピー</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>エンティティ</translation>
    </message>
    <message>
        <source>Removing from the index...</source>
        <translation>インデックスから除外中...</translation>
    </message>
</context>
<context>
    <name>reeldeck::ViewController</name>
    <message>
        <source>Reset Columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchController</name>
    <message>
        <source>In a watched folder: %1</source>
        <translation>監視フォルダー：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders in the watched folders can&apos;t be uploaded.</source>
        <translation>
            <numerusform>監視フォルダー内の %Ln 件のファイルまたはフォルダーをアップロードできません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchedFoldersDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Add Folder...</source>
        <translation>フォルダーを追加...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>監視を解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>New videos, audio files and images in these folders upload by themselves to “%1” as soon as they are completely written, also those that came while Reeldeck was closed. What is in a folder when you add it is uploaded, too; what was uploaded before is not.</source>
        <translation>これらのフォルダーに追加された動画、音声、画像は、書き込みが完了し次第「%1」に自動的にアップロードされます。Reeldeck を閉じている間に追加されたものも対象です。フォルダーを追加した時点で中にあるものもアップロードされますが、以前にアップロードしたものは除きます。</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>フォルダーを監視</translation>
    </message>
</context>
<context>
    <name>reeldeck::WindowController</name>
    <message>
        <source>&amp;Upload</source>
        <translation>アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>アセット(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Save Upload &amp;Report</source>
        <translation>アップロードレポートを保存(&amp;R)</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>アップロード完了後(&amp;D)</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation>診断(&amp;G)</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspaceController</name>
    <message>
        <source>There is no API key for “%1” on this computer. Enter it to connect.</source>
        <translation>このコンピューターに「%1」の API キーがありません。接続するには入力してください。</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesController</name>
    <message>
        <source>None is kept on this computer</source>
        <translation>このコンピューターに保存されていません</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保存済み</translation>
    </message>
    <message>
        <source>Ends with %1</source>
        <translation>末尾は %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>問題：%1</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>証明書の対象：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者：%1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有効期間：%1 ～ %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Asking the platform...</source>
        <translation>プラットフォームに確認中...</translation>
    </message>
    <message>
        <source>There is no key to test with. Choose “Change Key...” and enter it.</source>
        <translation>テストするキーがありません。「キーを変更...」を選んで入力してください。</translation>
    </message>
    <message>
        <source>The platform answers and takes the key.</source>
        <translation>プラットフォームが応答し、キーを受け付けました。</translation>
    </message>
    <message>
        <source>Remove Workspace</source>
        <translation>ワークスペースを削除</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>「%1」をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>All assets stay on the platform, and your files stay where they are. The key, the copy of the list and the record of uploads go from this computer.</source>
        <translation>アセットはすべてプラットフォームに残り、ファイルも元の場所に残ります。キー、一覧のコピー、アップロード履歴はこのコンピューターから削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are cancelled.</source>
        <translation>
            <numerusform>%Ln 件の未完了のアップロードがキャンセルされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Workspace</source>
        <translation>ワークスペースを残す</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>名前の記載なし</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesDialog</name>
    <message>
        <source>&amp;Go There</source>
        <translation>開く(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Change &amp;Key...</source>
        <translation>キーを変更(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>削除(&amp;R)...</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>ワークスペースの名前</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>ワークスペースのアドレス</translation>
    </message>
    <message>
        <source>Uploads of a workspace belong to its address. For another one, connect another account.</source>
        <translation>アップロードは、ワークスペースのアドレスに結び付いています。別のアドレスを使うには、別のアカウントに接続してください。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>&amp;Connect an Account...</source>
        <translation>アカウントに接続(&amp;C)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N)：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>アドレス：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>キー：</translation>
    </message>
    <message>
        <source>On this computer, new at each start</source>
        <translation>このコンピューター（起動ごとに新規）</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <comment>the key</comment>
        <translation>確認中...</translation>
    </message>
    <message>
        <source>A new one at each start</source>
        <comment>the key</comment>
        <translation>起動ごとに新規作成</translation>
    </message>
</context>
</TS>
