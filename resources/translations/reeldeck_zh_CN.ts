<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AssetLine</name>
    <message>
        <source>uploaded today %1</source>
        <translation>今天 %1 上传</translation>
    </message>
    <message>
        <source>uploaded yesterday</source>
        <translation>昨天上传</translation>
    </message>
    <message>
        <source>uploaded %1</source>
        <comment>a date</comment>
        <translation>%1上传</translation>
    </message>
    <message numerus="yes">
        <source>%Ln videos</source>
        <translation>
            <numerusform>%Ln 个视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln audio files</source>
        <translation>
            <numerusform>%Ln 个音频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln images</source>
        <translation>
            <numerusform>%Ln 张图像</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln URLs</source>
        <translation>
            <numerusform>%Ln 个 URL</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssetListing</name>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Filename: %1</source>
        <translation>文件名：%1</translation>
    </message>
    <message>
        <source>ID: %1</source>
        <translation>ID：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs</source>
        <translation>
            <numerusform>%Ln 个 ID</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>按“%1”降序</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>按“%1”升序</translation>
    </message>
    <message>
        <source>Size: from %1</source>
        <translation>大小：%1 以上</translation>
    </message>
    <message>
        <source>Size: to %1</source>
        <translation>大小：%1 以下</translation>
    </message>
    <message>
        <source>Size: %1 to %2</source>
        <translation>大小：%1 至 %2</translation>
    </message>
    <message>
        <source>Duration: from %1</source>
        <translation>时长：%1 以上</translation>
    </message>
    <message>
        <source>Duration: to %1</source>
        <translation>时长：%1 以下</translation>
    </message>
    <message>
        <source>Duration: %1 to %2</source>
        <translation>时长：%1 至 %2</translation>
    </message>
    <message>
        <source>Created: from %1</source>
        <translation>创建日期：%1起</translation>
    </message>
    <message>
        <source>Created: to %1</source>
        <translation>创建日期：截至%1</translation>
    </message>
    <message>
        <source>Created: %1 to %2</source>
        <translation>创建日期：%1至%2</translation>
    </message>
</context>
<context>
    <name>AssetTable</name>
    <message>
        <source>Stream pending</source>
        <translation>媒体流待处理</translation>
    </message>
    <message>
        <source>Processing stream</source>
        <translation>正在处理媒体流</translation>
    </message>
    <message>
        <source>Stream ready</source>
        <translation>媒体流就绪</translation>
    </message>
    <message>
        <source>Stream error</source>
        <translation>媒体流出错</translation>
    </message>
    <message>
        <source>Thumbnail pending</source>
        <translation>缩略图待处理</translation>
    </message>
    <message>
        <source>Processing thumbnail</source>
        <translation>正在处理缩略图</translation>
    </message>
    <message>
        <source>Thumbnail ready</source>
        <translation>缩略图就绪</translation>
    </message>
    <message>
        <source>Thumbnail error</source>
        <translation>缩略图出错</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>媒体流</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep everything the program writes below this folder.</source>
        <translation>将程序写入的所有内容保存在此文件夹下。</translation>
    </message>
    <message>
        <source>Connect to the platform at this address, e.g. https://api.twelvelabs.io/v1.3. The key comes from TWELVELABS_API_KEY, from the keychain, or from you.</source>
        <translation>连接到此地址的平台，例如 https://api.twelvelabs.io/v1.3。密钥取自 TWELVELABS_API_KEY、密钥环或您的输入。</translation>
    </message>
    <message>
        <source>Open the window with one of its commands: %1.</source>
        <translation>打开窗口并执行以下某个命令：%1。</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Reeldeck, the desktop asset manager for the TwelveLabs platform.</source>
        <translation>Reeldeck，TwelveLabs 平台的桌面素材管理器。</translation>
    </message>
    <message>
        <source>Files, folders and http(s) URLs to upload.</source>
        <translation>要上传的文件、文件夹和 http(s) URL。</translation>
    </message>
    <message>
        <source>%1 &quot;reeldeck --help&quot; lists the options.</source>
        <translation>%1运行“reeldeck --help”可列出所有选项。</translation>
    </message>
    <message>
        <source>--data-dir needs the name of a folder.</source>
        <translation>--data-dir 需要一个文件夹名称。</translation>
    </message>
    <message>
        <source>--action doesn&apos;t know &quot;%1&quot;. It takes %2.</source>
        <translation>--action 不支持“%1”，可用值为 %2。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>%1 refuses the connection: nothing answers at this address. Check it, above all the number after the colon.</source>
        <translation>%1 拒绝连接：此地址没有响应。请检查地址，尤其是冒号后的数字。</translation>
    </message>
    <message>
        <source>There is no server called %1, or the network can&apos;t look it up. Check the address and the network.</source>
        <translation>没有名为 %1 的服务器，或网络无法解析该名称。请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the address and the network.</source>
        <translation>%1 没有响应。请检查地址和网络。</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the address and the network.</source>
        <translation>无法连接到 %1。请检查地址和网络。</translation>
    </message>
    <message>
        <source>There is a server at %1, but no platform at “%2”. Check the end of the address; the one of TwelveLabs is %3.</source>
        <translation>%1 上有服务器，但“%2”处没有平台。请检查地址的末尾；TwelveLabs 的地址是 %3。</translation>
    </message>
    <message>
        <source>The platform at %1 does not accept this key. Copy the whole key once more, and check that it belongs to this platform.</source>
        <translation>%1 的平台不接受此密钥。请重新复制完整的密钥，并确认它属于该平台。</translation>
    </message>
    <message>
        <source>There is no secure connection to %1: its certificate is not trusted, or it does not speak https. Check the address, and the date and time of this computer.</source>
        <translation>无法与 %1 建立安全连接：其证书不受信任，或不支持 https。请检查地址，以及本机的日期和时间。</translation>
    </message>
    <message>
        <source>%1 sends on to another address, where the key must not go. Enter the address of the platform itself.</source>
        <translation>%1 重定向到了另一个地址，密钥不能发送到那里。请输入平台本身的地址。</translation>
    </message>
    <message>
        <source>%1 answers, but not as the platform does. Check the address, and that no sign-in page of the network is in the way.</source>
        <translation>%1 有响应，但不是平台的响应。请检查地址，并确认没有被网络登录页面拦截。</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>您已离线</translation>
    </message>
    <message>
        <source>The platform refuses the connection</source>
        <translation>平台拒绝连接</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached</source>
        <translation>无法连接到平台</translation>
    </message>
    <message>
        <source>offline, a copy from %1</source>
        <translation>离线，显示 %1 的副本</translation>
    </message>
    <message>
        <source>not connected, a copy from %1</source>
        <translation>未连接，显示 %1 的副本</translation>
    </message>
    <message>
        <source>%1 received the request but did not answer it. Check the address, or try again.</source>
        <translation>%1 收到了请求但没有响应。请检查地址，或重试。</translation>
    </message>
    <message>
        <source>The server at %1 does not understand the request, so it may not be the platform. Check the address.</source>
        <translation>%1 上的服务器无法理解该请求，可能不是平台。请检查地址。</translation>
    </message>
</context>
<context>
    <name>DeletionSummary</name>
    <message>
        <source>It is in use.</source>
        <translation>正在使用中。</translation>
    </message>
    <message>
        <source>It is in use by: %1</source>
        <comment>names of indexes</comment>
        <translation>正被以下索引使用：%1</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>“%1” had already been deleted elsewhere.</source>
        <translation>“%1”此前已在别处删除。</translation>
    </message>
    <message>
        <source>“%1” was kept.</source>
        <translation>已保留“%1”。</translation>
    </message>
    <message>
        <source>“%1” was not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>未能删除“%1”。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <comment>assets</comment>
        <translation>
            <numerusform>已删除 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <comment>assets</comment>
        <translation>
            <numerusform>已保留 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>assets</comment>
        <translation>
            <numerusform>失败 %Ln 个</numerusform>
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
            <numerusform>%Ln 个此前已在别处删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>未能删除：</translation>
    </message>
    <message>
        <source>Kept, because they are in use:</source>
        <translation>因正在使用而保留：</translation>
    </message>
    <message>
        <source>Kept, because you stopped:</source>
        <translation>因您停止删除而保留：</translation>
    </message>
    <message>
        <source>Already deleted elsewhere:</source>
        <translation>此前已在别处删除：</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>已删除：</translation>
    </message>
</context>
<context>
    <name>FileStamp</name>
    <message>
        <source>“%1” became smaller after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>“%1”加入队列后变小了（当时 %2，现在 %3），上传已停止。请在文件完整后重新添加。</translation>
    </message>
    <message>
        <source>“%1” grew after it was queued (%2 then, %3 now), so the upload was stopped. Add it again when it is complete.</source>
        <translation>“%1”加入队列后变大了（当时 %2，现在 %3），上传已停止。请在文件完整后重新添加。</translation>
    </message>
    <message>
        <source>“%1” was replaced by another file after it was queued, so the upload was stopped. Add it again to upload the new one.</source>
        <translation>“%1”加入队列后被另一个文件替换，上传已停止。要上传新文件，请重新添加。</translation>
    </message>
    <message>
        <source>“%1” was changed after it was queued, so the upload was stopped. Add it again to upload it as it is now.</source>
        <translation>“%1”加入队列后被修改，上传已停止。要上传当前内容，请重新添加。</translation>
    </message>
</context>
<context>
    <name>HlsPlaylist</name>
    <message>
        <source>What the platform sends is not a playlist, so there is nothing to play.</source>
        <translation>平台发送的不是播放列表，没有可播放的内容。</translation>
    </message>
    <message>
        <source>The playlist is empty, so there is nothing to play.</source>
        <translation>播放列表为空，没有可播放的内容。</translation>
    </message>
    <message>
        <source>The playlist names “%1”, which is not a web address. It was not opened.</source>
        <translation>播放列表中的“%1”不是网址，因此未打开。</translation>
    </message>
</context>
<context>
    <name>HumanText</name>
    <message numerus="yes">
        <source>%1 bytes</source>
        <extracomment>%1 is the number, which may be too large for %Ln.</extracomment>
        <translation>
            <numerusform>%1 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
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
        <translation>几秒</translation>
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
        <translation>zh_CN</translation>
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
        <translation>yyyy-MM-dd HH:mm:ss</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s</source>
        <comment>time</comment>
        <translation>
            <numerusform>约 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln min</source>
        <comment>time</comment>
        <translation>
            <numerusform>约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln h</source>
        <comment>time</comment>
        <translation>
            <numerusform>约 %Ln 小时</numerusform>
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
        <translation>，</translation>
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
        <translation>此桌面的密钥环中存有 API 密钥，但密钥环仍处于锁定状态。解锁后，Reeldeck 会继续。您也可以重试，以再次显示解锁提示。</translation>
    </message>
    <message>
        <source>The keychain of this desktop stayed locked, so what you entered is kept until you quit. Unlock it, and Reeldeck hands it over.</source>
        <translation>此桌面的密钥环仍处于锁定状态，因此您输入的内容仅保留到退出为止。解锁后，Reeldeck 会将其存入密钥环。</translation>
    </message>
    <message>
        <source>The keychain of this desktop does not answer, so what you entered is kept until you quit. As soon as it answers, Reeldeck hands it over.</source>
        <translation>此桌面的密钥环没有响应，因此您输入的内容仅保留到退出为止。响应后，Reeldeck 会将其存入密钥环。</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so what you entered is kept until you quit. Start one, such as GNOME Keyring or KWallet, and Reeldeck hands it over.</source>
        <translation>此桌面未运行密钥环，因此您输入的内容仅保留到退出为止。启动 GNOME Keyring 或 KWallet 等密钥环后，Reeldeck 会将其存入。</translation>
    </message>
    <message>
        <source>The keychain of this desktop is there, but does not answer. Reeldeck goes on as soon as it does. Or try again, or enter the API key: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>此桌面有密钥环，但没有响应。响应后，Reeldeck 会立即继续。您也可以重试，或输入 API 密钥：菜单，“工作区...”，“更改密钥...”。</translation>
    </message>
    <message>
        <source>No keychain is running on this desktop, so the API key can&apos;t be looked up. Start one, such as GNOME Keyring or KWallet: Reeldeck goes on then. Or enter the API key, which is kept until you quit: Menu, “Workspaces...”, “Change Key...”.</source>
        <translation>此桌面未运行密钥环，因此无法查找 API 密钥。请启动 GNOME Keyring 或 KWallet 等密钥环，之后 Reeldeck 会继续。您也可以输入 API 密钥（保留到退出为止）：菜单，“工作区...”，“更改密钥...”。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>These are too many files at once. Hand over their folder.</source>
        <translation>一次传递的文件过多。请传递它们所在的文件夹。</translation>
    </message>
    <message>
        <source>A name or URL is longer than any can be.</source>
        <translation>名称或 URL 过长。</translation>
    </message>
    <message>
        <source>Reeldeck has no such action. Its actions are %1.</source>
        <translation>Reeldeck 没有此操作。可用的操作为 %1。</translation>
    </message>
    <message>
        <source>The address of a platform begins with https:// or http://.</source>
        <translation>平台地址以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>Only absolute paths and http or https URLs can be handed over.</source>
        <translation>只能传递绝对路径和 http 或 https URL。</translation>
    </message>
    <message>
        <source>This request does not come from Reeldeck.</source>
        <translation>此请求不是来自 Reeldeck。</translation>
    </message>
</context>
<context>
    <name>LocalCopy</name>
    <message>
        <source>The local copy of the asset list can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>无法将素材列表的本地副本保存在“%1”中。请检查文件夹的权限和可用空间。在下次启动之前，Reeldeck 将不使用副本。</translation>
    </message>
    <message>
        <source>The local copy of the asset list was made by a newer Reeldeck. This one leaves it alone and works without a copy.</source>
        <translation>素材列表的本地副本由更新版本的 Reeldeck 创建。此版本不会改动它，将不使用副本。</translation>
    </message>
    <message>
        <source>The local copy of the asset list was damaged and is kept as “%1”. A new copy fills up as you browse; nothing on the platform is affected.</source>
        <translation>素材列表的本地副本已损坏，现另存为“%1”。浏览时会重新生成副本；平台上的内容不受影响。</translation>
    </message>
    <message>
        <source>The disk is full, so the local copy of the asset list in “%1” can&apos;t be used. Free some space. Reeldeck works without a copy until its next start.</source>
        <translation>磁盘已满，无法使用“%1”中的素材列表本地副本。请释放一些空间。在下次启动之前，Reeldeck 将不使用副本。</translation>
    </message>
    <message>
        <source>The local copy of the asset list in “%1” can&apos;t be used. Check the folder and the free space. Reeldeck works without a copy until its next start.</source>
        <translation>无法使用“%1”中的素材列表本地副本。请检查文件夹和可用空间。在下次启动之前，Reeldeck 将不使用副本。</translation>
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
        <translation>“%1”短于 4 秒；平台的模型至少需要 4 秒。</translation>
    </message>
    <message>
        <source>“%1” is longer than 4 hours; the platform&apos;s models take no more. Cut it into parts to have it analyzed.</source>
        <translation>“%1”长于 4 小时；平台的模型最多接受 4 小时。要进行分析，请将其分段。</translation>
    </message>
    <message>
        <source>The colors of “%1” are Dolby Vision&apos;s own (profile 5), which few programs show right; the local library shows it in grey. Export it as HDR10 or SDR for its colors.</source>
        <translation>“%1”的颜色采用 Dolby Vision 专有格式（Profile 5），很少有程序能正确显示；本地媒体库会以灰度显示。要显示颜色，请导出为 HDR10 或 SDR。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 360 × 360.</source>
        <translation>“%1”的分辨率为 %2；平台的模型至少需要 360 × 360。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take up to 5184 × 2160.</source>
        <translation>“%1”的分辨率为 %2；平台的模型最多接受 5184 × 2160。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models need at least 128 × 128.</source>
        <translation>“%1”的分辨率为 %2；平台的模型至少需要 128 × 128。</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels; the platform&apos;s models take an aspect ratio of up to 2.4 : 1.</source>
        <translation>“%1”的分辨率为 %2；平台的模型最多接受 2.4 : 1 的宽高比。</translation>
    </message>
</context>
<context>
    <name>MediaFormats</name>
    <message>
        <source>Convert it to JPEG or PNG, or export it as such.</source>
        <translation>请转换为 JPEG 或 PNG，或以其中一种格式导出。</translation>
    </message>
    <message>
        <source>Develop it to JPEG or PNG in the program you edit photos with.</source>
        <translation>请用照片编辑程序将其转换为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>a Targa picture (TGA)</source>
        <translation>Targa 图像（TGA）</translation>
    </message>
    <message>
        <source>a playlist, which only names media files</source>
        <translation>播放列表（仅列出媒体文件）</translation>
    </message>
    <message>
        <source>Upload the files that it names.</source>
        <translation>请上传其中列出的文件。</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR2)</source>
        <translation>佳能 RAW 照片（CR2）</translation>
    </message>
    <message>
        <source>a Canon raw photo (CR3)</source>
        <translation>佳能 RAW 照片（CR3）</translation>
    </message>
    <message>
        <source>a Fujifilm raw photo (RAF)</source>
        <translation>富士 RAW 照片（RAF）</translation>
    </message>
    <message>
        <source>an Olympus raw photo (ORF)</source>
        <translation>奥林巴斯 RAW 照片（ORF）</translation>
    </message>
    <message>
        <source>a Panasonic raw photo (RW2)</source>
        <translation>松下 RAW 照片（RW2）</translation>
    </message>
    <message>
        <source>a Sigma raw photo (X3F)</source>
        <translation>适马 RAW 照片（X3F）</translation>
    </message>
    <message>
        <source>a Minolta raw photo (MRW)</source>
        <translation>美能达 RAW 照片（MRW）</translation>
    </message>
    <message>
        <source>a raw photo or a TIFF of an unusual kind</source>
        <translation>RAW 照片或不常见类型的 TIFF</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 图像</translation>
    </message>
    <message>
        <source>a WebP picture of a kind that can&apos;t be decoded here</source>
        <translation>无法在此解码的 WebP 图像</translation>
    </message>
    <message>
        <source>a PAM picture</source>
        <translation>PAM 图像</translation>
    </message>
    <message>
        <source>a Radiance picture (HDR)</source>
        <translation>Radiance 图像（HDR）</translation>
    </message>
    <message>
        <source>a GIMP picture (XCF)</source>
        <translation>GIMP 图像（XCF）</translation>
    </message>
    <message>
        <source>a Photoshop picture (PSD) of an unusual kind</source>
        <translation>不常见类型的 Photoshop 图像（PSD）</translation>
    </message>
    <message>
        <source>a PostScript drawing</source>
        <translation>PostScript 图形</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Export its pages as JPEG or PNG.</source>
        <translation>请将其页面导出为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>an archive or office document</source>
        <translation>压缩包或办公文档</translation>
    </message>
    <message>
        <source>Unpack it, and upload the media files in it.</source>
        <translation>请解压缩，然后上传其中的媒体文件。</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NEF)</source>
        <translation>尼康 RAW 照片（NEF）</translation>
    </message>
    <message>
        <source>a Nikon raw photo (NRW)</source>
        <translation>尼康 RAW 照片（NRW）</translation>
    </message>
    <message>
        <source>a Sony raw photo (ARW)</source>
        <translation>索尼 RAW 照片（ARW）</translation>
    </message>
    <message>
        <source>a Sony raw photo (SR2)</source>
        <translation>索尼 RAW 照片（SR2）</translation>
    </message>
    <message>
        <source>a Sony raw photo (SRF)</source>
        <translation>索尼 RAW 照片（SRF）</translation>
    </message>
    <message>
        <source>a raw photo (DNG)</source>
        <translation>RAW 照片（DNG）</translation>
    </message>
    <message>
        <source>a Pentax raw photo (PEF)</source>
        <translation>宾得 RAW 照片（PEF）</translation>
    </message>
    <message>
        <source>a Samsung raw photo (SRW)</source>
        <translation>三星 RAW 照片（SRW）</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (3FR)</source>
        <translation>哈苏 RAW 照片（3FR）</translation>
    </message>
    <message>
        <source>a Hasselblad raw photo (FFF)</source>
        <translation>哈苏 RAW 照片（FFF）</translation>
    </message>
    <message>
        <source>a Phase One raw photo (IIQ)</source>
        <translation>飞思 RAW 照片（IIQ）</translation>
    </message>
    <message>
        <source>a Leaf raw photo (MOS)</source>
        <translation>利图 RAW 照片（MOS）</translation>
    </message>
    <message>
        <source>a Mamiya raw photo (MEF)</source>
        <translation>玛米亚 RAW 照片（MEF）</translation>
    </message>
    <message>
        <source>an Epson raw photo (ERF)</source>
        <translation>爱普生 RAW 照片（ERF）</translation>
    </message>
    <message>
        <source>a Kodak raw photo (KDC)</source>
        <translation>柯达 RAW 照片（KDC）</translation>
    </message>
    <message>
        <source>a Kodak raw photo (DCR)</source>
        <translation>柯达 RAW 照片（DCR）</translation>
    </message>
    <message>
        <source>a Leica raw photo (RWL)</source>
        <translation>徕卡 RAW 照片（RWL）</translation>
    </message>
    <message>
        <source>a camera&apos;s raw photo</source>
        <translation>相机 RAW 照片</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>HEIC 图像</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>a TIFF picture with JPEG inside</source>
        <translation>采用 JPEG 压缩的 TIFF 图像</translation>
    </message>
    <message>
        <source>Save it with another compression (LZW or ZIP), or as JPEG or PNG.</source>
        <translation>请用其他压缩方式（LZW 或 ZIP）保存，或保存为 JPEG 或 PNG。</translation>
    </message>
    <message>
        <source>an animated WebP picture</source>
        <translation>WebP 动图</translation>
    </message>
    <message>
        <source>Convert it to MP4, GIF or JPEG.</source>
        <translation>请转换为 MP4、GIF 或 JPEG。</translation>
    </message>
</context>
<context>
    <name>MediaKind</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>PaceText</name>
    <message>
        <source>The platform asked for a pause. Uploads go on by themselves at %1.</source>
        <translation>平台要求暂停。上传将于 %1 自动继续。</translation>
    </message>
    <message>
        <source>requests left this minute: %L1 of %L2</source>
        <translation>本分钟剩余请求数：%L1 / %L2</translation>
    </message>
    <message>
        <source>uploads left today: %L1 of %L2</source>
        <translation>今日剩余上传数：%L1 / %L2</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves at %1.</source>
        <comment>a time of day</comment>
        <translation>平台暂不接受上传：今天的配额已用完。上传将于 %1 自动继续。</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for now: the daily quota is used up. They go on by themselves on %1.</source>
        <comment>a date with a time</comment>
        <translation>平台暂不接受上传：今天的配额已用完。上传将于 %1 自动继续。</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The folder “%1” can&apos;t be made. Check the permissions of the folder above it, or start with --data-dir and another folder.</source>
        <translation>无法创建文件夹“%1”。请检查其上级文件夹的权限，或使用 --data-dir 指定其他文件夹启动。</translation>
    </message>
    <message>
        <source>The folder “%1” can&apos;t be written to: %2. Check its permissions and the free space, or start with --data-dir and another folder.</source>
        <translation>无法写入文件夹“%1”：%2。请检查其权限和可用空间，或使用 --data-dir 指定其他文件夹启动。</translation>
    </message>
</context>
<context>
    <name>PictureFile</name>
    <message>
        <source>The picture can&apos;t be shown here: its %1 × %2 pixels take too much memory.</source>
        <translation>无法在此处显示图像：其 %1 × %2 像素占用内存过多。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown: its file is damaged.</source>
        <translation>无法显示图像：文件已损坏。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file has %1, and no more than %2 are read.</source>
        <translation>无法在此处显示图像：文件大小为 %1，最多只能读取 %2。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be shown here: its file is in no format that this computer reads.</source>
        <translation>无法在此处显示图像：本机无法读取此文件格式。</translation>
    </message>
    <message>
        <source>The picture&apos;s file can&apos;t be read. Check that it is still there and that you may read it.</source>
        <translation>无法读取图片文件。请检查文件是否仍在原处，以及您是否有权读取。</translation>
    </message>
</context>
<context>
    <name>PlatformAnswer</name>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is no object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is no text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>为负数</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>is no list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is no set of headers</source>
        <translation>不是一组标头</translation>
    </message>
    <message>
        <source>is no address</source>
        <translation>不是地址</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>过小</translation>
    </message>
    <message>
        <source>does not fit to chunk_size</source>
        <translation>与 chunk_size 不符</translation>
    </message>
    <message>
        <source>is not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>lacks the part asked for</source>
        <translation>缺少请求的分片</translation>
    </message>
    <message>
        <source>is active although all parts are there</source>
        <translation>所有分片均已到齐，却仍处于活动状态</translation>
    </message>
    <message>
        <source>lacks parts that were reported</source>
        <translation>缺少已报告的分片</translation>
    </message>
    <message>
        <source>should be empty and is not</source>
        <translation>应为空，但不为空</translation>
    </message>
</context>
<context>
    <name>PlayerError</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>无法获取媒体流。请检查连接并重试。</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>平台拒绝提供媒体流。其地址可能已过期：请刷新素材并重试。</translation>
    </message>
    <message>
        <source>It can&apos;t be played here, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>无法在此播放，因为本机缺少相应的解码器。在 Debian 和 Ubuntu 上，软件包“%1”包含常用的解码器。</translation>
    </message>
    <message>
        <source>It can&apos;t be played here: the player could make nothing of it.</source>
        <translation>无法在此播放：播放器无法识别内容。</translation>
    </message>
    <message>
        <source>The stream stands still: a part of it doesn&apos;t arrive, although the platform answers. Try again, or choose another quality.</source>
        <translation>媒体流停滞：平台有响应，但部分数据未到达。请重试，或选择其他画质。</translation>
    </message>
    <message>
        <source>There is no picture, because this computer lacks a decoder for it. On Debian and Ubuntu, the package “%1” has the usual ones.</source>
        <translation>没有画面，因为本机缺少相应的解码器。在 Debian 和 Ubuntu 上，软件包“%1”包含常用的解码器。</translation>
    </message>
</context>
<context>
    <name>PrettyJson</name>
    <message>
        <source>… The rest is left out here.</source>
        <translation>… 其余内容在此省略。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>Enter the address of the proxy, such as %1.</source>
        <translation>请输入代理地址，例如 %1。</translation>
    </message>
    <message>
        <source>User name and password don&apos;t belong into the address: Reeldeck asks for them when the proxy wants them, and keeps them in the keychain.</source>
        <translation>地址中不应包含用户名和密码：代理要求时，Reeldeck 会向您询问，并将其保存在密钥环中。</translation>
    </message>
    <message>
        <source>“%1” is no address of a proxy. It is a name and a port, such as %2.</source>
        <translation>“%1”不是代理地址。代理地址由名称和端口组成，例如 %2。</translation>
    </message>
    <message>
        <source>Reeldeck speaks to proxies by http and by socks5, not by %1.</source>
        <translation>Reeldeck 通过 http 和 socks5 连接代理，不支持 %1。</translation>
    </message>
    <message>
        <source>The address needs the port of the proxy, such as %1.</source>
        <translation>地址中需要包含代理端口，例如 %1。</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
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
            <numerusform>%Ln 个其他类型</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of them are loaded, so their sizes are not known yet.</source>
        <translation>部分素材尚未加载，因此大小尚不可知。</translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Not all of their sizes are known yet.</source>
        <translation>部分大小尚不可知。</translation>
    </message>
    <message>
        <source>Not all of their lengths are known yet.</source>
        <translation>部分时长尚不可知。</translation>
    </message>
    <message>
        <source>%1 to play</source>
        <translation>播放时长 %1</translation>
    </message>
</context>
<context>
    <name>TransferDelegate</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Decide...</source>
        <translation>处理...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Upload Next</source>
        <translation>优先上传</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新检查</translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>the request was refused</source>
        <translation>请求被拒绝</translation>
    </message>
    <message>
        <source>the API key was not accepted</source>
        <translation>API 密钥未被接受</translation>
    </message>
    <message>
        <source>the account may not do this</source>
        <translation>账户无此权限</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>a proxy wants a password</source>
        <translation>代理要求输入密码</translation>
    </message>
    <message>
        <source>the platform stopped waiting</source>
        <translation>平台等待超时</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>this type of file is not taken</source>
        <translation>不接受此类文件</translation>
    </message>
    <message>
        <source>the content was refused</source>
        <translation>内容被拒绝</translation>
    </message>
    <message>
        <source>the rate limit was reached</source>
        <translation>已达速率限制</translation>
    </message>
    <message>
        <source>overloaded or down for maintenance</source>
        <translation>过载或停机维护</translation>
    </message>
    <message>
        <source>the platform did not answer in time</source>
        <translation>平台未及时响应</translation>
    </message>
    <message>
        <source>no room left on the platform</source>
        <translation>平台空间不足</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>sent on to another address</source>
        <translation>重定向到其他地址</translation>
    </message>
    <message>
        <source>a fault on the platform&apos;s side</source>
        <translation>平台方面的故障</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <translation>HTTP 状态 %1</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <translation>%1（HTTP 状态 %2）</translation>
    </message>
    <message>
        <source>%1, code %2</source>
        <translation>%1，代码 %2</translation>
    </message>
    <message>
        <source>As one file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>The platform fetches the URL</source>
        <translation>由平台获取 URL</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%L1 of %L2 sent</source>
        <translation>已发送 %L1 / %L2</translation>
    </message>
    <message>
        <source>%1. The connection may be gone.</source>
        <translation>%1。连接可能已断开。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>素材 ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>加入队列</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>what the plan includes is used up</source>
        <translation>套餐额度已用完</translation>
    </message>
    <message>
        <source>it conflicts with what is on the platform</source>
        <translation>与平台上的内容冲突</translation>
    </message>
    <message>
        <source>a gateway can&apos;t reach the platform</source>
        <translation>网关无法连接到平台</translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message>
        <source>The platform is fetching the file</source>
        <translation>平台正在获取文件</translation>
    </message>
    <message>
        <source>All bytes sent, waiting for the server</source>
        <translation>数据已全部发送，正在等待服务器</translation>
    </message>
    <message>
        <source>Handing the URL to the platform</source>
        <translation>正在将 URL 交给平台</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>上传中</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>已暂停，%1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>part %L1 of %L2</source>
        <translation>分片 %L1 / %L2</translation>
    </message>
    <message>
        <source>No data moves</source>
        <translation>没有数据传输</translation>
    </message>
    <message>
        <source>No data moves for %L1 s</source>
        <translation>已有 %L1 秒没有数据传输</translation>
    </message>
    <message>
        <source>No data moves for %L1 min</source>
        <translation>已有 %L1 分钟没有数据传输</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>Uploaded, the platform is processing it</source>
        <translation>已上传，平台正在处理</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>The answer was lost, and only you can say whether it arrived.</source>
        <translation>响应已丢失，只有您能确认是否已送达。</translation>
    </message>
    <message>
        <source>The upload failed.</source>
        <translation>上传失败。</translation>
    </message>
    <message>
        <source>%1, %2%: %3</source>
        <comment>phase, how much of it is sent, figures</comment>
        <translation>%1，%2%：%3</translation>
    </message>
</context>
<context>
    <name>TransfersPanel</name>
    <message numerus="yes">
        <source>Pause %Ln Uploads</source>
        <translation>
            <numerusform>暂停 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume %Ln Uploads</source>
        <translation>
            <numerusform>继续 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln Uploads</source>
        <translation>
            <numerusform>重试 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads...</source>
        <translation>
            <numerusform>取消 %Ln 个上传...</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln from List</source>
        <translation>
            <numerusform>从列表移除 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>“%1” stands for a file whose content is in a cloud and not on this computer. Have the cloud&apos;s program keep it here, and add it again.</source>
        <translation>“%1”是一个占位文件，其内容在云端而不在本机。请在云端程序中设为保留在本机，然后重新添加。</translation>
    </message>
    <message>
        <source>“%1” has room for its content, and nothing in it yet: it is being downloaded, or the disk lost it. Add it again when it plays.</source>
        <translation>“%1”已预留空间，但没有内容：可能正在下载，或磁盘丢失了内容。请在可以播放后重新添加。</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download or copy, by its name. Wait until the download is finished, and add the file under its final name. If it is complete, rename it.</source>
        <translation>从名称看，“%1”是未完成的下载或复制。请等待完成，再以最终名称添加文件。如果文件已完整，请重命名。</translation>
    </message>
    <message>
        <source>“%1” is an unfinished download: “%2” beside it says so. Wait until the download is finished, and add it again. If it is complete, delete “%2”.</source>
        <translation>“%1”是未完成的下载：旁边有“%2”。请等待下载完成，然后重新添加。如果文件已完整，请删除“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>The folder “%1” has nothing complete: %Ln files in it are unfinished or empty. Wait until the downloads are finished, and add the folder again.</source>
        <translation>
            <numerusform>文件夹“%1”中没有完整的文件：其中 %Ln 个文件未完成或为空。请等待下载完成，然后重新添加文件夹。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadJournal</name>
    <message>
        <source>Another Reeldeck uses the same list of uploads, so this one keeps its uploads in memory: those unfinished when it closes are forgotten.</source>
        <translation>另一个 Reeldeck 正在使用同一份上传列表，因此本程序将上传保存在内存中：关闭时未完成的上传将丢失。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was made by a newer Reeldeck. This one leaves it alone and keeps its uploads in memory until it closes.</source>
        <translation>未完成上传的列表由更新版本的 Reeldeck 创建。此版本不会改动它，上传将保存在内存中，直到关闭。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads can&apos;t be kept in “%1”. Check the folder&apos;s permissions and the free space. Until then, uploads unfinished when Reeldeck closes are forgotten.</source>
        <translation>无法将未完成上传的列表保存在“%1”中。请检查文件夹的权限和可用空间。在此之前，Reeldeck 关闭时未完成的上传将丢失。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads was damaged and is kept as “%1”. If uploads were under way, compare with the list before you add them again.</source>
        <translation>未完成上传的列表已损坏，现另存为“%1”。如有正在进行的上传，请在重新添加之前对照素材列表。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing more is uploaded: the list of unfinished uploads in “%1” can&apos;t be written. Free some space; Reeldeck goes on by itself.</source>
        <translation>磁盘已满，无法写入“%1”中的未完成上传列表，因此不再上传。请释放一些空间；Reeldeck 会自动继续。</translation>
    </message>
    <message>
        <source>The list of unfinished uploads in “%1” can&apos;t be written, so nothing more is uploaded. Check the folder and the space on its disk; Reeldeck goes on by itself.</source>
        <translation>无法写入“%1”中的未完成上传列表，因此不再上传。请检查文件夹及其磁盘空间；Reeldeck 会自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries in the list of unfinished uploads could not be understood and were left out. Compare with the list before you add files again.</source>
        <translation>
            <numerusform>未完成上传的列表中有 %Ln 条无法识别，已忽略。请在重新添加文件之前对照素材列表。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadLedger</name>
    <message>
        <source>The list of what was uploaded before was damaged and is kept as “%1”. Files uploaded before now aren&apos;t recognized.</source>
        <translation>上传记录已损坏，现另存为“%1”。此前上传过的文件将无法识别。</translation>
    </message>
    <message>
        <source>The list of what was uploaded before can&apos;t be used in “%1”. Uploads go on, but files that were uploaded before aren&apos;t recognized. Check the folder&apos;s permissions and the free space.</source>
        <translation>无法使用“%1”中的上传记录。上传会继续，但无法识别此前上传过的文件。请检查文件夹的权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>UploadQueue</name>
    <message>
        <source>There is nothing at the URL (status %1). Open it in a browser to see where it went, then upload the right one.</source>
        <translation>该 URL 处没有内容（状态 %1）。请在浏览器中打开，查看内容移到了哪里，然后上传正确的 URL。</translation>
    </message>
    <message>
        <source>The URL is not open to the public (status %1), and the platform can&apos;t sign in there. Make it public, or download the file and upload that.</source>
        <translation>该 URL 未公开（状态 %1），平台无法登录访问。请将其公开，或下载文件后上传。</translation>
    </message>
    <message>
        <source>The server of the URL has trouble just now (status %1). Upload it again later.</source>
        <translation>该 URL 的服务器暂时有问题（状态 %1）。请稍后重新上传。</translation>
    </message>
    <message>
        <source>The server of the URL refused it (status %1). Check that it opens for anybody, then upload it again.</source>
        <translation>该 URL 的服务器拒绝了请求（状态 %1）。请确认任何人都能打开，然后重新上传。</translation>
    </message>
    <message>
        <source>The platform could not use the URL and gave no reason. Check that it leads anybody to the video, audio file or image itself, not to a page about it.</source>
        <translation>平台无法使用该 URL，且未说明原因。请确认它指向任何人都能打开的视频、音频或图像文件本身，而不是介绍它的页面。</translation>
    </message>
    <message>
        <source>The platform could not use what is at the URL. Check that it leads to the media file itself, not to a page about it. The platform says: “%1”.</source>
        <translation>平台无法使用该 URL 的内容。请确认它指向媒体文件本身，而不是介绍它的页面。平台提示：“%1”。</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered, and the upload isn&apos;t in the platform&apos;s list. Check the connection.</source>
        <translation>平台响应之前连接已断开，上传也不在平台列表中。请检查连接。</translation>
    </message>
    <message>
        <source>Waiting until the file is no longer being written. It is uploaded by itself as soon as it rests.</source>
        <translation>正在等待文件写入完成。写入停止后会自动上传。</translation>
    </message>
    <message>
        <source>The platform answered with a fault of its own. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>平台自身发生故障。Reeldeck 正在查看上传是否送达，以免重复保存。</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. Reeldeck is looking whether the upload arrived, so that it isn&apos;t stored twice.</source>
        <translation>平台响应之前连接已断开。Reeldeck 正在查看上传是否送达，以免重复保存。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list can&apos;t be read to see whether the upload arrived: %2 Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>平台对“%1”的响应已丢失，且无法读取其列表来确认上传是否送达：%2请在列表中查找；仅在找不到时重试。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer to “%1” was lost, and its list doesn&apos;t tell whether the upload arrived. Look for it in the list; retry only if it isn&apos;t there.</source>
        <translation>平台对“%1”的响应已丢失，从列表中也无法判断上传是否送达。请在列表中查找；仅在找不到时重试。</translation>
    </message>
    <message>
        <source>The network is metered, so the upload waits until another one is connected. To send it all the same, change that in the settings.</source>
        <translation>当前网络按流量计费，上传将等待连接到其他网络。如仍要发送，请在设置中更改。</translation>
    </message>
    <message>
        <source>It was cancelled. The platform has nothing of it.</source>
        <translation>已取消。平台没有保存任何内容。</translation>
    </message>
    <message>
        <source>It was cancelled. The parts that were already sent make no asset; the platform drops them by itself within a day.</source>
        <translation>已取消。已发送的分片不会成为素材；平台会在一天内自动丢弃它们。</translation>
    </message>
    <message>
        <source>Everything was already sent when it was cancelled. Reeldeck waits for the platform&apos;s answer to say what became of it.</source>
        <translation>取消时内容已全部发送。Reeldeck 正在等待平台响应以确认结果。</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and the platform has stored “%1”. Delete it in the list if you don&apos;t want it.</source>
        <translation>取消时内容已全部发送，平台已保存“%1”。如不需要，请在列表中删除。</translation>
    </message>
    <message>
        <source>It was cancelled after everything had been sent, and no answer came. If “%1” appears in the list and you don&apos;t want it, delete it there.</source>
        <translation>取消时内容已全部发送，但未收到响应。如果列表中出现“%1”而您不需要，请在列表中删除。</translation>
    </message>
    <message>
        <source>All of “%1” was sent, but the platform&apos;s last answer was lost and it can&apos;t be asked now: %2 The asset may be in the list already. Retry asks the platform first, so nothing is sent twice.</source>
        <translation>“%1”已全部发送，但平台的最后响应已丢失，现在也无法查询：%2素材可能已在列表中。重试时会先询问平台，不会重复发送。</translation>
    </message>
    <message>
        <source>The connection is closed while the file is being sent. The platform or a proxy on the way may not take a file of this size or kind; else the network breaks off.</source>
        <translation>发送文件时连接总是被关闭。可能是平台或途中的代理不接受此大小或类型的文件，也可能是网络中断。</translation>
    </message>
    <message>
        <source>“%1” is already on the platform and is being processed there. Reeldeck no longer follows it here; delete it in the list if you don&apos;t want it.</source>
        <translation>“%1”已在平台上，正在处理。Reeldeck 不再在此跟踪；如不需要，请在列表中删除。</translation>
    </message>
    <message>
        <source>The platform could not process the file and gave no reason. It may be damaged; check that it plays, then upload it again.</source>
        <translation>平台无法处理该文件，且未说明原因。文件可能已损坏；请确认可以播放，然后重新上传。</translation>
    </message>
    <message>
        <source>The platform could not process the file: “%1”. Check that it plays, then upload it again.</source>
        <translation>平台无法处理该文件：“%1”。请确认可以播放，然后重新上传。</translation>
    </message>
    <message>
        <source>“%1” was uploaded, but it is no longer on the platform: it was deleted before it was ready.</source>
        <translation>“%1”已上传，但已不在平台上：它在就绪之前被删除了。</translation>
    </message>
    <message>
        <source>“%1” is %2, which is more than one upload can hold (%3), and this account can&apos;t upload in parts.</source>
        <translation>“%1”的大小为 %2，超过单次上传的上限（%3），且此账户不能分片上传。</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>请将其放到有公开 URL 的位置并上传该 URL（最大 %1），或缩小文件。</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>请缩小文件。</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there (it keeps them for a day), so it begins again from the first part.</source>
        <translation>平台在所有分片到达之前结束了上传（分片保留一天），将从第一个分片重新开始。</translation>
    </message>
    <message>
        <source>The platform ended the upload before all of its parts were there, again and again. Try again later.</source>
        <translation>平台多次在所有分片到达之前结束了上传。请稍后重试。</translation>
    </message>
    <message>
        <source>The platform&apos;s storage doesn&apos;t take part %1 of %2 of the file. What is already there is kept.</source>
        <translation>平台存储不接受文件的第 %1 个分片（共 %2 个）。已上传的分片会保留。</translation>
    </message>
    <message>
        <source>Waiting: the account&apos;s uploads of this day are used up.</source>
        <translation>等待中：账户今天的上传额度已用完。</translation>
    </message>
    <message>
        <source>Waiting: the platform asked for a pause.</source>
        <translation>等待中：平台要求暂停。</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the next minute: the platform takes %Ln uploads a minute.</source>
        <translation>
            <numerusform>等待下一分钟：平台每分钟接受 %Ln 个上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself at %2.</source>
        <comment>a sentence, a time of day</comment>
        <translation>%1Reeldeck 将于 %2 自动重试。</translation>
    </message>
    <message>
        <source>%1 Reeldeck tries again by itself on %2.</source>
        <comment>a sentence, a date with a time</comment>
        <translation>%1Reeldeck 将于 %2 自动重试。</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>账户配额已用完。没有任何内容丢失：队列将于 %1 自动继续。</translation>
    </message>
    <message>
        <source>The quota of the account is used up. Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>账户配额已用完。没有任何内容丢失：队列将于 %1 自动继续。</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself at %1.</source>
        <comment>a time of day</comment>
        <translation>平台暂不接受上传（速率限制）。没有任何内容丢失：队列将于 %1 自动继续。</translation>
    </message>
    <message>
        <source>The platform takes no more uploads for the moment (rate limit). Nothing is lost: the queue goes on by itself on %1.</source>
        <comment>a date with a time</comment>
        <translation>平台暂不接受上传（速率限制）。没有任何内容丢失：队列将于 %1 自动继续。</translation>
    </message>
    <message numerus="yes">
        <source>The platform&apos;s answer to “%1” was lost, and %Ln assets in its list could be this upload. Look at them; retry only if none of them is.</source>
        <translation>
            <numerusform>平台对“%1”的响应已丢失，其列表中有 %Ln 个素材可能是此上传。请查看；仅在都不是时重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 It goes on by itself at %2.</source>
        <comment>why an upload waits, a time of day</comment>
        <translation>%1将于 %2 自动继续。</translation>
    </message>
    <message>
        <source>%1 It goes on by itself on %2.</source>
        <comment>why an upload waits, a date with a time</comment>
        <translation>%1将于 %2 自动继续。</translation>
    </message>
</context>
<context>
    <name>UploadRules</name>
    <message>
        <source>Make it smaller.</source>
        <translation>请缩小文件。</translation>
    </message>
    <message>
        <source>Put it where it has a public URL and upload the URL (up to %1), or make it smaller.</source>
        <translation>请将其放到有公开 URL 的位置并上传该 URL（最大 %1），或缩小文件。</translation>
    </message>
    <message>
        <source>Image “%1” is %2; the limit is %3. Save it smaller and upload that.</source>
        <translation>图像“%1”的大小为 %2，上限为 %3。请另存为更小的文件后上传。</translation>
    </message>
    <message>
        <source>Audio file “%1” is %2; the limit is %3.</source>
        <translation>音频文件“%1”的大小为 %2，上限为 %3。</translation>
    </message>
    <message>
        <source>Video “%1” is %2; the limit is %3.</source>
        <translation>视频“%1”的大小为 %2，上限为 %3。</translation>
    </message>
    <message>
        <source>“%1” is not video, audio or an image. Only these can be uploaded.</source>
        <translation>“%1”不是视频、音频或图像。只能上传这些类型。</translation>
    </message>
    <message>
        <source>“%1” is shorter than it says: its end is missing, as of a download or copy that broke off. Only what is there will be seen.</source>
        <translation>“%1”的实际内容比文件标明的短：末尾缺失，像是下载或复制中断所致。只能看到现有的部分。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: its end is missing, and with it what a player needs, as of a download or copy that broke off. Get it once more.</source>
        <translation>无法读取“%1”：末尾缺失，播放所需的信息也一并丢失，像是下载或复制中断所致。请重新获取。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the media programs of this computer: it is damaged or of a rare format, and the platform may not take it. Check that it plays.</source>
        <translation>本机的媒体程序无法读取“%1”：文件已损坏或格式罕见，平台可能不接受。请确认可以播放。</translation>
    </message>
    <message>
        <source>The folder “%1” has no video, audio or images.</source>
        <translation>文件夹“%1”中没有视频、音频或图像。</translation>
    </message>
    <message>
        <source>“%1” is not there. It may have been moved or deleted; add it again from where it is now.</source>
        <translation>“%1”不存在。可能已被移动或删除；请从现在的位置重新添加。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. Check its permissions and add it again.</source>
        <translation>无法读取“%1”：%2。请检查其权限并重新添加。</translation>
    </message>
    <message>
        <source>“%1” is a device, pipe or socket. Only ordinary files and folders can be uploaded.</source>
        <translation>“%1”是设备、管道或套接字。只能上传普通文件和文件夹。</translation>
    </message>
    <message>
        <source>The name of “%1” isn&apos;t valid text (UTF-8), so the platform could not keep it. Rename the file and add it again.</source>
        <translation>“%1”的名称不是有效文本（UTF-8），平台无法保存。请重命名文件并重新添加。</translation>
    </message>
    <message>
        <source>“%1” was given more than once. It is uploaded once.</source>
        <translation>“%1”被指定了多次。只会上传一次。</translation>
    </message>
    <message>
        <source>“%1” is empty. If it is still being written, add it again when it is complete.</source>
        <translation>“%1”为空。如果仍在写入，请在完整后重新添加。</translation>
    </message>
    <message>
        <source>The name is empty. Give the upload a name.</source>
        <translation>名称为空。请输入上传的名称。</translation>
    </message>
    <message>
        <source>The name “%1…” has %2 characters; the limit is %3. Give the upload a shorter name.</source>
        <translation>名称“%1…”有 %2 个字符；上限为 %3 个。请使用更短的名称。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read by the local library. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>本地媒体库无法读取“%1”。文件类型：%2。%3</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be uploaded. It is %2. %3</source>
        <comment>%2: such as “a PDF document”; %3: a sentence</comment>
        <translation>“%1”无法上传。文件类型：%2。%3</translation>
    </message>
    <message>
        <source>“%1” may not be readable by the platform. It is %2. %3</source>
        <comment>%2: such as “a HEIC picture”; %3: a sentence</comment>
        <translation>平台可能无法读取“%1”。文件类型：%2。%3</translation>
    </message>
</context>
<context>
    <name>UrlList</name>
    <message>
        <source>Line %1: %2</source>
        <comment>number; sentence</comment>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>WebUrl</name>
    <message>
        <source>“%1” is on another computer (%2). Open that folder in the file manager, or copy the file here, and add it from there.</source>
        <translation>“%1”在另一台计算机（%2）上。请在文件管理器中打开该文件夹，或将文件复制到本机，再从那里添加。</translation>
    </message>
    <message>
        <source>“%1” is not a complete URL. It needs the form https://example.com/clip.mp4.</source>
        <translation>“%1”不是完整的 URL。格式应为 https://example.com/clip.mp4。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be fetched by the platform. Only URLs that begin with http:// or https:// can.</source>
        <translation>平台无法获取“%1”。只支持以 http:// 或 https:// 开头的 URL。</translation>
    </message>
    <message>
        <source>The URL for “%1” has a user name or password in it, which would be kept with the upload. Use a link that needs none, or download the file and upload that.</source>
        <translation>“%1”的 URL 含有用户名或密码，会随上传一起保存。请使用无需这些信息的链接，或下载文件后上传。</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Local library</source>
        <translation>本地媒体库</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutController</name>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>reeldeck::AboutDialog</name>
    <message>
        <source>About Reeldeck</source>
        <translation>关于 Reeldeck</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>A desktop asset manager for the TwelveLabs video understanding platform.</source>
        <translation>TwelveLabs 视频理解平台的桌面素材管理器。</translation>
    </message>
    <message>
        <source>Free software under the MIT License.</source>
        <translation>自由软件，采用 MIT 许可证。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Text of the license</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>&amp;Copy Versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
</context>
<context>
    <name>reeldeck::AccountController</name>
    <message>
        <source>The key is kept in this desktop&apos;s keychain.</source>
        <translation>密钥保存在此桌面的密钥环中。</translation>
    </message>
    <message>
        <source>There is no keychain here: the key is kept until you quit.</source>
        <translation>没有密钥环：密钥仅保留到退出为止。</translation>
    </message>
    <message>
        <source>Forget Account</source>
        <translation>移除账户</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads to “%1” are not finished.</source>
        <translation>
            <numerusform>有 %Ln 个到“%1”的上传尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are cancelled when you forget the account.</source>
        <translation>移除账户将取消它们。</translation>
    </message>
    <message>
        <source>Keep Account</source>
        <translation>保留账户</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>reeldeck::Actions</name>
    <message>
        <source>Upload &amp;Files...</source>
        <translation>上传文件(&amp;F)...</translation>
    </message>
    <message>
        <source>Upload F&amp;older...</source>
        <translation>上传文件夹(&amp;O)...</translation>
    </message>
    <message>
        <source>Upload from &amp;URL...</source>
        <translation>从 URL 上传(&amp;U)...</translation>
    </message>
    <message>
        <source>&amp;Review Before Uploading</source>
        <translation>上传前确认(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Paste Files or URLs</source>
        <translation>粘贴文件或 URL(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Filter by Filename</source>
        <translation>按文件名筛选(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear Filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Large</source>
        <translation>全屏显示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open Stream In...</source>
        <translation>用其他程序打开媒体流(&amp;O)...</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Upload Again</source>
        <translation>重新上传(&amp;U)</translation>
    </message>
    <message>
        <source>Upload Again with a S&amp;tream</source>
        <translation>重新上传并生成媒体流(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Delete...</source>
        <translation>删除(&amp;D)...</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>复制 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>复制媒体流 URL(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export List...</source>
        <translation>导出列表(&amp;E)...</translation>
    </message>
    <message>
        <source>E&amp;xport Selected...</source>
        <translation>导出所选项(&amp;X)...</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>L&amp;arger Thumbnails</source>
        <translation>放大缩略图(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Smaller Thumbnails</source>
        <translation>缩小缩略图(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual Thumbnails</source>
        <translation>标准缩略图(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;olumns...</source>
        <translation>列(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connect a TwelveLabs Account...</source>
        <translation>连接 TwelveLabs 账户(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Forget This Account</source>
        <translation>移除此账户(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Watched Folders...</source>
        <translation>监视的文件夹(&amp;W)...</translation>
    </message>
    <message>
        <source>Of the &amp;Last Batch...</source>
        <translation>上一批(&amp;L)...</translation>
    </message>
    <message>
        <source>Of &amp;All Uploads...</source>
        <translation>所有上传(&amp;A)...</translation>
    </message>
    <message>
        <source>Do &amp;Nothing</source>
        <translation>不执行任何操作(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit Reeldeck</source>
        <translation>退出 Reeldeck(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Put the Computer to Sleep</source>
        <translation>让计算机睡眠(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Log...</source>
        <translation>显示日志(&amp;L)...</translation>
    </message>
    <message>
        <source>Save &amp;Diagnostics...</source>
        <translation>保存诊断信息(&amp;D)...</translation>
    </message>
    <message>
        <source>What &amp;Happened...</source>
        <translation>操作记录(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>设置(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Keys...</source>
        <translation>快捷键(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Upload from URLs</source>
        <translation>从 URL 上传</translation>
    </message>
    <message>
        <source>Upload copied files or URLs</source>
        <translation>上传复制的文件或 URL</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>按文件名筛选</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Play, or show large</source>
        <translation>播放或全屏显示</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>To the first, the last asset</source>
        <translation>到第一个、最后一个素材</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字母</translation>
    </message>
    <message>
        <source>To the next loaded asset whose name begins so</source>
        <translation>到名称以此开头的下一个已加载素材</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>从筛选框进入列表</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>删除所选素材</translation>
    </message>
    <message>
        <source>Copy the IDs of the selected assets</source>
        <translation>复制所选素材的 ID</translation>
    </message>
    <message>
        <source>Copy the names of the selected assets</source>
        <translation>复制所选素材的名称</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Export the list as a table</source>
        <translation>将列表导出为表格</translation>
    </message>
    <message>
        <source>Export the selected assets</source>
        <translation>导出所选素材</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>Show as a grid</source>
        <translation>以网格显示</translation>
    </message>
    <message>
        <source>Larger, smaller thumbnails in the grid; Ctrl and the wheel do the same</source>
        <translation>放大、缩小网格缩略图；也可按住 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>Thumbnails of the usual size</source>
        <translation>标准大小的缩略图</translation>
    </message>
    <message>
        <source>Pause or resume the selected uploads</source>
        <translation>暂停或继续所选上传</translation>
    </message>
    <message>
        <source>Retry what failed, decide what needs you, else show the details</source>
        <translation>重试失败项，或处理需要您处理的项；否则显示详细信息</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Cancel the selected uploads, or take finished ones off the list</source>
        <translation>取消所选上传，或从列表移除已完成的上传</translation>
    </message>
    <message>
        <source>Move the selected uploads up, down</source>
        <translation>上移、下移所选上传</translation>
    </message>
    <message>
        <source>Move the selected uploads to the top, the bottom</source>
        <translation>将所选上传移到顶部、底部</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Works&amp;paces...</source>
        <translation>工作区(&amp;P)...</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>帮助(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;bout Reeldeck</source>
        <translation>关于 Reeldeck(&amp;B)</translation>
    </message>
    <message>
        <source>Help on what has the focus</source>
        <translation>当前焦点项的帮助</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiCall</name>
    <message>
        <source>The platform takes no more requests of this kind until %1. Try again after that.</source>
        <translation>%1 之前，平台不再接受此类请求。请在此之后重试。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file can&apos;t be opened for reading. Check that it is still there and that you may read it.</source>
        <translation>无法打开文件进行读取。请确认文件仍在，且您有读取权限。</translation>
    </message>
    <message>
        <source>This item has no valid ID, so the platform can&apos;t find it. Refresh the list.</source>
        <translation>此项没有有效的 ID，平台无法找到它。请刷新列表。</translation>
    </message>
    <message>
        <source>This upload has no valid ID, so the platform can&apos;t find it.</source>
        <translation>此上传没有有效的 ID，平台无法找到它。</translation>
    </message>
    <message>
        <source>This asset has no valid ID in the index, so it can&apos;t be found there.</source>
        <translation>此素材在索引中没有有效的 ID，无法在其中找到。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ApiEndpoint</name>
    <message>
        <source>The address of the platform is not usable. Connect the account again with its full base URL, from the menu at the right of the toolbar.</source>
        <translation>平台地址不可用。请从工具栏右侧的菜单中，用完整的基础 URL 重新连接账户。</translation>
    </message>
    <message>
        <source>There is no API key for this workspace. Enter it in the workspace settings.</source>
        <translation>此工作区没有 API 密钥。请在工作区设置中输入。</translation>
    </message>
    <message>
        <source>The API key holds spaces, line breaks or other characters that no key has. Copy it again from your account and enter it in the workspace settings.</source>
        <translation>API 密钥含有空格、换行或其他密钥不会有的字符。请从账户中重新复制，并在工作区设置中输入。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AppContext</name>
    <message>
        <source>%1 The uploads are paused: resume them once the account may upload.</source>
        <translation>%1上传已暂停；账户获得上传权限后，请继续上传。</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>上传已完成</translation>
    </message>
    <message>
        <source>Opening %1...</source>
        <translation>正在打开 %1...</translation>
    </message>
    <message>
        <source> · API key needed</source>
        <translation> · 需要 API 密钥</translation>
    </message>
    <message>
        <source> · waiting for the keychain</source>
        <translation> · 正在等待密钥环</translation>
    </message>
    <message>
        <source> · not connected</source>
        <translation> · 未连接</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDelegate</name>
    <message>
        <source>This part of the list could not be loaded.</source>
        <translation>无法加载列表的这一部分。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetDetails</name>
    <message>
        <source>Asset details</source>
        <translation>素材详细信息</translation>
    </message>
    <message>
        <source>Select an asset to see it here.</source>
        <translation>选择素材即可在此查看。</translation>
    </message>
    <message>
        <source>Filename</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset ID</source>
        <translation>素材 ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>媒体流</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Show JSON...</source>
        <translation>显示 JSON...</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>删除...</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>%1 (local)</source>
        <comment>date and time in the person&apos;s own time zone</comment>
        <translation>%1（本地时间）</translation>
    </message>
    <message>
        <source>never known</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>无法获知</translation>
    </message>
    <message>
        <source>still processing</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>仍在处理</translation>
    </message>
    <message>
        <source>not told by the platform</source>
        <extracomment>A size, a length or a time.</extracomment>
        <translation>平台未提供</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets selected</source>
        <translation>
            <numerusform>已选择 %Ln 个素材</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the asset&apos;s ID</source>
        <translation>复制素材的 ID</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>删除所选项</translation>
    </message>
    <message>
        <source>Copy asset ID</source>
        <translation>复制素材 ID</translation>
    </message>
    <message>
        <source>Copy type</source>
        <translation>复制类型</translation>
    </message>
    <message>
        <source>Copy method</source>
        <translation>复制方式</translation>
    </message>
    <message>
        <source>Copy status</source>
        <translation>复制状态</translation>
    </message>
    <message>
        <source>Copy reason</source>
        <translation>复制原因</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Copy size</source>
        <translation>复制大小</translation>
    </message>
    <message>
        <source>Duration in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>Copy duration</source>
        <translation>复制时长</translation>
    </message>
    <message>
        <source>Time of creation</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Copy time of creation</source>
        <translation>复制创建时间</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>媒体流 URL</translation>
    </message>
    <message>
        <source>Copy stream URL</source>
        <translation>复制媒体流 URL</translation>
    </message>
    <message>
        <source>Thumbnail URL</source>
        <translation>缩略图 URL</translation>
    </message>
    <message>
        <source>Copy thumbnail URL</source>
        <translation>复制缩略图 URL</translation>
    </message>
    <message>
        <source>Copy filename</source>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>Name not known yet</source>
        <translation>名称尚不可知</translation>
    </message>
    <message>
        <source>never for images</source>
        <translation>不适用于图像</translation>
    </message>
    <message>
        <source>Size in bytes: %1</source>
        <translation>大小（字节）：%1</translation>
    </message>
    <message>
        <source>Duration in seconds: %1</source>
        <translation>时长（秒）：%1</translation>
    </message>
    <message>
        <source>In UTC: %1</source>
        <translation>UTC：%1</translation>
    </message>
    <message>
        <source>As the platform says it: %1</source>
        <translation>平台原文：%1</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not process it.</source>
        <translation>正在播放本地文件：平台无法处理该文件。</translation>
    </message>
    <message>
        <source>Playing your file: no stream was requested for this asset.</source>
        <translation>正在播放本地文件：此素材未请求媒体流。</translation>
    </message>
    <message>
        <source>Playing your file: the platform could not make a stream of it.</source>
        <translation>正在播放本地文件：平台无法为其生成媒体流。</translation>
    </message>
    <message>
        <source>Playing your file: the platform can&apos;t be reached for the stream.</source>
        <translation>正在播放本地文件：无法连接到平台以获取媒体流。</translation>
    </message>
    <message>
        <source>Playing your file, until the platform has made the stream.</source>
        <translation>正在播放本地文件，直到平台生成媒体流。</translation>
    </message>
    <message>
        <source>The platform could not process this file, so there is nothing to play.</source>
        <translation>平台无法处理此文件，因此没有可播放的内容。</translation>
    </message>
    <message>
        <source>No stream was requested for this asset, so it can&apos;t be played here. To play it, upload the file once more with “Make a stream” turned on.</source>
        <translation>此素材未请求媒体流，无法在此播放。要播放，请开启“生成媒体流”并重新上传文件。</translation>
    </message>
    <message>
        <source>The platform could not make a stream of this asset.</source>
        <translation>平台无法为此素材生成媒体流。</translation>
    </message>
    <message>
        <source>The stream is ready, but the platform has to be reached to play it. It can be played as soon as the platform answers again.</source>
        <translation>媒体流已就绪，但播放需要连接到平台。平台恢复响应后即可播放。</translation>
    </message>
    <message>
        <source>The platform is making the stream. It can be played as soon as it is ready.</source>
        <translation>平台正在生成媒体流。就绪后即可播放。</translation>
    </message>
    <message>
        <source>The stream is pending. It can be played as soon as it is ready.</source>
        <translation>媒体流待处理。就绪后即可播放。</translation>
    </message>
    <message>
        <source>Open Stream In...</source>
        <translation>用其他程序打开媒体流...</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the asset</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the asset</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>the asset</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the asset&apos;s status</comment>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the stream</comment>
        <translation>未请求</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the stream</comment>
        <translation>不会生成</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the stream</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the stream</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the stream</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the stream</comment>
        <translation>出错</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the stream&apos;s status</comment>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>not requested</source>
        <comment>the thumbnail</comment>
        <translation>未请求</translation>
    </message>
    <message>
        <source>never made</source>
        <comment>the thumbnail</comment>
        <translation>不会生成</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>the thumbnail</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Processing</source>
        <comment>the thumbnail</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>the thumbnail</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>the thumbnail</comment>
        <translation>出错</translation>
    </message>
    <message>
        <source>not known yet</source>
        <comment>the thumbnail&apos;s status</comment>
        <translation>尚不可知</translation>
    </message>
    <message>
        <source>This is the platform&apos;s thumbnail. The picture itself is not on this computer.</source>
        <translation>这是平台的缩略图。图像本身不在本机上。</translation>
    </message>
    <message>
        <source>The platform could not process this image, and its file is not on this computer.</source>
        <translation>平台无法处理此图像，且其文件不在本机上。</translation>
    </message>
    <message>
        <source>There is no picture of this image: no thumbnail was requested, and its file is not on this computer.</source>
        <translation>无法显示此图像：未请求缩略图，且其文件不在本机上。</translation>
    </message>
    <message>
        <source>The platform could not make a thumbnail of this image, and its file is not on this computer.</source>
        <translation>平台无法为此图像生成缩略图，且其文件不在本机上。</translation>
    </message>
    <message>
        <source>The platform is making the thumbnail. It is shown as soon as it is ready.</source>
        <translation>平台正在生成缩略图，就绪后会立即显示。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetFile</name>
    <message>
        <source>The table can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>无法将表格写入“%1”：%2。请检查文件夹的权限和可用空间，或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTableModel</name>
    <message>
        <source>This asset could not be loaded. Retry to ask for it again.</source>
        <translation>无法加载此素材。重试可再次请求。</translation>
    </message>
    <message>
        <source>This asset is not loaded yet.</source>
        <translation>此素材尚未加载。</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetTileDelegate</name>
    <message>
        <source>This could not be loaded.</source>
        <translation>无法加载。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>reeldeck::AssetView</name>
    <message>
        <source>Assets</source>
        <translation>素材</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln 个素材</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundController</name>
    <message>
        <source>Uploads go on</source>
        <translation>上传继续进行</translation>
    </message>
    <message>
        <source>Start Reeldeck again to bring its window back.</source>
        <translation>再次启动 Reeldeck 可重新显示窗口。</translation>
    </message>
    <message>
        <source>In the background uploading goes on, and an icon in the panel brings the window back.</source>
        <translation>上传会在后台继续，点击面板图标可重新显示窗口。</translation>
    </message>
    <message>
        <source>In the background uploading goes on. Start Reeldeck again to bring the window back.</source>
        <translation>上传会在后台继续。再次启动 Reeldeck 可重新显示窗口。</translation>
    </message>
    <message>
        <source>In the background uploading goes on, with the window minimized.</source>
        <translation>上传会在后台继续，窗口将最小化。</translation>
    </message>
    <message>
        <source>Close Reeldeck</source>
        <translation>关闭 Reeldeck</translation>
    </message>
    <message numerus="yes">
        <source>%Ln uploads are not finished.</source>
        <translation>
            <numerusform>有 %Ln 个上传尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>After quitting, what is left goes on by itself at the next start.</source>
        <translation>退出后，剩余部分会在下次启动时自动继续。</translation>
    </message>
    <message>
        <source>Go On in the Background</source>
        <translation>在后台继续</translation>
    </message>
    <message>
        <source>Keep Window Open</source>
        <translation>保持窗口打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>%L1 of %L2 uploaded</source>
        <translation>已上传 %L1 / %L2</translation>
    </message>
    <message>
        <source>The uploads are paused</source>
        <translation>上传已暂停</translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. Reeldeck quits in %Ln seconds.</source>
        <translation>
            <numerusform>所有上传已结束。Reeldeck 将在 %Ln 秒后退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All uploads have ended. The computer goes to sleep in %Ln seconds.</source>
        <translation>
            <numerusform>所有上传已结束。计算机将在 %Ln 秒后睡眠。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay Open</source>
        <translation>不退出</translation>
    </message>
    <message>
        <source>Stay Awake</source>
        <translation>不睡眠</translation>
    </message>
    <message>
        <source>Uploads finished</source>
        <translation>上传已完成</translation>
    </message>
</context>
<context>
    <name>reeldeck::BackgroundPortal</name>
    <message>
        <source>Uploads go on without a window.</source>
        <translation>上传在无窗口状态下继续。</translation>
    </message>
</context>
<context>
    <name>reeldeck::BaseUrl</name>
    <message>
        <source>There is no address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>没有地址。请输入平台的基础 URL，例如 https://api.twelvelabs.io/v1.3。</translation>
    </message>
    <message>
        <source>“%1” is not a web address. Enter the base URL of the platform, for example https://api.twelvelabs.io/v1.3.</source>
        <translation>“%1”不是网址。请输入平台的基础 URL，例如 https://api.twelvelabs.io/v1.3。</translation>
    </message>
    <message>
        <source>The address holds a user name or password, which the platform does not use. Remove everything up to the @ sign and enter the API key in its own field.</source>
        <translation>地址含有用户名或密码，平台不使用这些信息。请删除 @ 及之前的内容，并在专用字段中输入 API 密钥。</translation>
    </message>
    <message>
        <source>“%1” does not begin with https:// or http://. The platform can be reached in these two ways only.</source>
        <translation>“%1”不是以 https:// 或 http:// 开头。只能通过这两种方式连接平台。</translation>
    </message>
    <message>
        <source>The base URL must end with its path. Remove the part that begins with “?” or “#”.</source>
        <translation>基础 URL 必须以路径结尾。请删除“?”或“#”开始的部分。</translation>
    </message>
    <message>
        <source>With http:// anybody on the way to %1 could read your API key. Use https:// instead.</source>
        <translation>使用 http:// 时，到 %1 的途中任何人都可能读取您的 API 密钥。请改用 https://。</translation>
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
        <translation>已加载的素材中，没有名称以“%1”开头的。按 %2 可搜索所有名称。</translation>
    </message>
    <message>
        <source>The platform does not accept the API key of this workspace any more. Enter a valid one.</source>
        <translation>平台不再接受此工作区的 API 密钥。请输入有效的密钥。</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>正在等待密钥环</translation>
    </message>
    <message>
        <source>Video to %1, audio to %2, images to %3.</source>
        <translation>视频最大 %1，音频最大 %2，图像最大 %3。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with %L2 of %Ln assets.</source>
        <translation>
            <numerusform>这是 %1 的副本，包含 %Ln 个素材中的 %L2 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is a copy from %1 with all %Ln assets.</source>
        <translation>
            <numerusform>这是 %1 的副本，包含全部 %Ln 个素材。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>assets</comment>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln known assets</source>
        <translation>
            <numerusform>%Ln 个已知素材中的 %L1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known assets</source>
        <translation>
            <numerusform>%Ln 个已知素材</numerusform>
        </translation>
    </message>
    <message>
        <source>No matching assets</source>
        <translation>没有匹配的素材</translation>
    </message>
    <message>
        <source>No assets yet</source>
        <translation>还没有素材</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matching assets</source>
        <translation>
            <numerusform>%Ln 个匹配的素材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets</source>
        <translation>
            <numerusform>%Ln 个素材</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time of day</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>date, time of day</comment>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>reeldeck::ChipsBar</name>
    <message>
        <source>Save Filter...</source>
        <translation>保存筛选条件...</translation>
    </message>
    <message>
        <source>Clear All</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Filters in use</source>
        <translation>正在使用的筛选条件</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选条件“%1”</translation>
    </message>
    <message>
        <source>All assets, newest first</source>
        <translation>所有素材，从新到旧</translation>
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
        <translation>名称旁边按此顺序显示以下各列。</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConfirmDeleteDialog</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>要删除的素材数量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete Asset</source>
        <translation>删除素材</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>要删除“%1”吗？</translation>
    </message>
    <message>
        <source>The file, its stream and its thumbnail are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>文件及其媒体流、缩略图将从平台永久删除。可在 5 秒内撤销。</translation>
    </message>
    <message>
        <source>Delete Assets</source>
        <translation>删除素材</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln assets?</source>
        <translation>
            <numerusform>要删除 %Ln 个素材吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <translation>“%1”和“%2”</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>names; size</comment>
        <translation>%1；共 %2</translation>
    </message>
    <message>
        <source>The files, their streams and their thumbnails are removed from the platform for good. You can undo for 5 seconds.</source>
        <translation>这些文件及其媒体流、缩略图将从平台永久删除。可在 5 秒内撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln Assets</source>
        <translation>
            <numerusform>删除 %Ln 个素材</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln assets of this account?</source>
        <translation>
            <numerusform>要删除此账户的全部 %Ln 个素材吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all %Ln matching assets?</source>
        <translation>
            <numerusform>要删除全部 %Ln 个匹配的素材吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not filtered: nothing is left afterwards.</source>
        <translation>列表未筛选：删除后将不剩任何内容。</translation>
    </message>
    <message>
        <source>They match the filter: %1</source>
        <comment>filters</comment>
        <translation>它们符合筛选条件：%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two filters</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>To delete them, type how many they are: %1</source>
        <translation>要删除它们，请输入其数量：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold it: %1. You will be asked before it goes from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln 个索引包含它：%1。从索引中移除前会询问您。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indexes hold some of them: %1. You will be asked before those go from there.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln 个索引包含其中一部分：%1。从索引中移除前会询问您。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose it: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln 个实体将失去它：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entities lose some of them: %1.</source>
        <comment>names</comment>
        <translation>
            <numerusform>%Ln 个实体将失去其中一部分：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>正在查询其使用情况...</translation>
    </message>
    <message>
        <source>Asking what uses them...</source>
        <translation>正在查询它们的使用情况...</translation>
    </message>
    <message>
        <source>Not all of what uses it could be read.</source>
        <translation>部分使用情况无法读取。</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>没有索引或实体使用它。</translation>
    </message>
    <message>
        <source>No index and no entity uses them.</source>
        <translation>没有索引或实体使用它们。</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %Ln were looked at.</source>
        <translation>
            <numerusform>只查看了 %Ln 个中的前 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, “%2” and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>“%1”、“%2”和另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has not shown all of them yet.</source>
        <translation>列表尚未显示其中的全部。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ConflictDialog</name>
    <message>
        <source>Assets in use</source>
        <translation>正在使用的素材</translation>
    </message>
    <message>
        <source>Number of assets to delete</source>
        <translation>要删除的素材数量</translation>
    </message>
    <message>
        <source>Keep Assets</source>
        <translation>保留素材</translation>
    </message>
    <message>
        <source>Remove from Indexes and Delete</source>
        <translation>从索引移除并删除</translation>
    </message>
    <message>
        <source>Delete Anyway</source>
        <translation>仍要删除</translation>
    </message>
    <message>
        <source>The platform says it is in use. What uses it could not be read.</source>
        <translation>平台表示它正在使用中，但无法读取被什么使用。</translation>
    </message>
    <message>
        <source>The platform says it is in use, but not by what.</source>
        <translation>平台表示它正在使用中，但未说明被什么使用。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>It can also be removed from its indexes first and then be deleted, unless something uses it anew.</source>
        <translation>也可以先将其从索引中移除再删除，除非届时又被使用。</translation>
    </message>
    <message>
        <source>They can also be removed from their indexes first and then be deleted, but for what is used anew.</source>
        <translation>也可以先将它们从索引中移除再删除，届时又被使用的除外。</translation>
    </message>
    <message>
        <source>The asset is in use</source>
        <translation>素材正在使用中</translation>
    </message>
    <message>
        <source>It was not deleted. It is referenced by indexes; deleting it anyway removes it from search and analysis there.</source>
        <translation>未删除。有索引引用了它；如果仍要删除，将无法再在这些索引中搜索和分析它。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %L1 assets are in use</source>
        <translation>
            <numerusform>%L1 个素材中有 %Ln 个正在使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>None was deleted.</source>
        <translation>一个也未删除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were deleted.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>已删除 %Ln 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln are referenced by indexes; deleting them anyway removes them from search and analysis there.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>有索引引用了以下 %Ln 个；如果仍要删除，将无法再在这些索引中搜索和分析它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>To delete them all the same, type how many they are: %1</source>
        <translation>如果仍要全部删除，请输入其数量：%1</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>In the index “%1”</source>
        <translation>在索引“%1”中</translation>
    </message>
    <message>
        <source>In an index</source>
        <translation>在某个索引中</translation>
    </message>
    <message>
        <source>In the index %1</source>
        <comment>an id</comment>
        <translation>在索引 %1 中</translation>
    </message>
    <message>
        <source>In the index “%1” since %2</source>
        <comment>name, date</comment>
        <translation>自 %2 起在索引“%1”中</translation>
    </message>
    <message>
        <source>In an index since %1</source>
        <comment>date</comment>
        <translation>自 %1 起在某个索引中</translation>
    </message>
    <message>
        <source>In the index %1 since %2</source>
        <comment>an id, date</comment>
        <translation>自 %2 起在索引 %1 中</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more assets. “Copy List” has them all.</source>
        <translation>
            <numerusform>还有 %Ln 个素材。“复制列表”包含全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ConnectDialog</name>
    <message>
        <source>Connect to the platform</source>
        <translation>连接到平台</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>连接您的账户</translation>
    </message>
    <message>
        <source>Reeldeck asks the platform for your assets with this key, and sends it nowhere else.</source>
        <translation>Reeldeck 使用此密钥向平台请求您的素材，不会将其发送到其他地方。</translation>
    </message>
    <message>
        <source>Address of the platform:</source>
        <translation>平台地址：</translation>
    </message>
    <message>
        <source>Address of the platform</source>
        <translation>平台地址</translation>
    </message>
    <message>
        <source>API key:</source>
        <translation>API 密钥：</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Name of this workspace (optional):</source>
        <translation>此工作区的名称（可选）：</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Connecting...</source>
        <translation>正在连接...</translation>
    </message>
    <message>
        <source>The address of the platform must begin with https:// or http:// and name a host.</source>
        <translation>平台地址必须以 https:// 或 http:// 开头并包含主机名。</translation>
    </message>
    <message>
        <source>This address is not encrypted: everyone on the way could read your key. Use https:// if the platform has it.</source>
        <translation>此地址未加密：途中任何人都可能读取您的密钥。如果平台支持，请使用 https://。</translation>
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
            <numerusform>一次最多复制 %Ln 个素材。请减少选择，或导出为表格或 JSON。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is copied: %L1 of %L2.</source>
        <translation>正在读取要复制的内容：%L1 / %L2。</translation>
    </message>
    <message>
        <source>Nothing was copied. %1</source>
        <translation>未复制任何内容。%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个 ID。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个名称。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The JSON of %Ln assets copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个素材的 JSON。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing copied: stream URLs are only known while the platform can be reached.</source>
        <translation>未复制任何内容：只有连接到平台时才能获知媒体流 URL。</translation>
    </message>
    <message>
        <source>Nothing copied: no selected asset has a stream that is ready.</source>
        <translation>未复制任何内容：所选素材都没有就绪的媒体流。</translation>
    </message>
    <message numerus="yes">
        <source>Stream URLs copied: %L1, of %Ln selected assets.</source>
        <translation>
            <numerusform>已复制 %L1 个媒体流 URL（所选素材 %Ln 个）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::CreateAssetCall</name>
    <message>
        <source>This is no address from which the platform can fetch a file. Enter one that begins with https:// or http://.</source>
        <translation>平台无法从此地址获取文件。请输入以 https:// 或 http:// 开头的地址。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionBatch</name>
    <message numerus="yes">
        <source>It was removed from %Ln indexes before.</source>
        <translation>
            <numerusform>此前已从 %Ln 个索引中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether it was deleted is not known; refresh the list to see.</source>
        <translation>无法确定是否已删除；请刷新列表查看。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionController</name>
    <message>
        <source>The deletion could not be written to the log “%1”: %2.</source>
        <translation>无法将删除记录写入日志“%1”：%2。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln assets are deleted at once. Filter the list to fewer.</source>
        <translation>
            <numerusform>一次最多删除 %Ln 个素材。请筛选列表以减少数量。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” will be deleted.</source>
        <translation>将删除“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets will be deleted.</source>
        <translation>
            <numerusform>将删除 %Ln 个素材。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting: %L1 of %L2.</source>
        <translation>正在删除：%L1 / %L2。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop deleting</source>
        <translation>停止删除</translation>
    </message>
    <message numerus="yes">
        <source>The last deletion was cut off before its end: %1 of %Ln assets were not deleted, or no answer came. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>上次删除中途中断：%Ln 个素材中有 %1 个未删除或没有响应。不会自动继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Which</source>
        <translation>显示明细</translation>
    </message>
    <message>
        <source>Not deleted, or without an answer:</source>
        <translation>未删除，或没有响应：</translation>
    </message>
    <message>
        <source>In use, and kept, because you had not answered yet:</source>
        <translation>正在使用，因您尚未答复而保留：</translation>
    </message>
    <message>
        <source>Kept, because the time to undo was not over:</source>
        <translation>因仍可撤销而保留：</translation>
    </message>
    <message>
        <source>Deleted:</source>
        <translation>已删除：</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before the last deletion began: %Ln assets were kept. Nothing of it goes on by itself.</source>
        <translation>
            <numerusform>程序在上次删除开始前已结束：%Ln 个素材已保留。不会自动继续。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLog</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place.</source>
        <translation>无法写入“%1”：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogController</name>
    <message>
        <source>Export Deletions</source>
        <translation>导出删除记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions are in “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 条删除记录写入“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogDialog</name>
    <message>
        <source>What Happened</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Search the deletions</source>
        <translation>搜索删除记录</translation>
    </message>
    <message>
        <source>Search by name, ID or path</source>
        <translation>按名称、ID 或路径搜索</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>重新上传</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reading the log...</source>
        <translation>正在读取日志...</translation>
    </message>
    <message>
        <source>Nothing has been deleted from here yet.</source>
        <translation>尚未从此处删除过任何内容。</translation>
    </message>
    <message>
        <source>No deletion matches “%1”.</source>
        <translation>没有删除记录匹配“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln deletions match.</source>
        <translation>
            <numerusform>%Ln 条删除记录中有 %1 条匹配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletions, the newest first.</source>
        <translation>
            <numerusform>%Ln 条删除记录，从新到旧。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file that was uploaded is not on this computer.</source>
        <translation>上传的文件不在本机上。</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionLogModel</name>
    <message>
        <source>Not in use</source>
        <translation>未被使用</translation>
    </message>
    <message>
        <source>%1, uploaded from %2</source>
        <comment>name, path</comment>
        <translation>%1，上传自 %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Removed from its indexes</source>
        <translation>已从索引移除</translation>
    </message>
    <message>
        <source>In use, forced</source>
        <translation>正在使用，强制删除</translation>
    </message>
    <message>
        <source>Use at Deletion</source>
        <translation>删除时的使用情况</translation>
    </message>
</context>
<context>
    <name>reeldeck::DeletionSummaryDialog</name>
    <message>
        <source>What Was Deleted</source>
        <translation>删除结果</translation>
    </message>
    <message>
        <source>What became of each asset</source>
        <translation>每个素材的结果</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>reeldeck::DetailsController</name>
    <message>
        <source>%1 copied.</source>
        <translation>已复制“%1”。</translation>
    </message>
    <message>
        <source>“%1” could not be started.</source>
        <translation>无法启动“%1”。</translation>
    </message>
    <message>
        <source>Default Application</source>
        <translation>默认应用程序</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>复制媒体流 URL</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>媒体流 URL</translation>
    </message>
</context>
<context>
    <name>reeldeck::DiagnosticsController</name>
    <message>
        <source>Save Diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics are in “%1”. Read them before you pass them on; Reeldeck sends nothing.</source>
        <translation>诊断信息已保存到“%1”。转交他人前请先阅读；Reeldeck 不会发送任何内容。</translation>
    </message>
    <message>
        <source>The diagnostics can&apos;t be written to “%1”: %2. Choose another place.</source>
        <translation>无法将诊断信息写入“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Reeldeck crashed last time, and kept a note of it.</source>
        <translation>Reeldeck 上次崩溃了，并留下了记录。</translation>
    </message>
    <message>
        <source>Reeldeck did not end well last time: it was ended from outside, or the computer went off.</source>
        <translation>Reeldeck 上次未正常结束：被外部终止，或计算机断电。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are back and go on.</source>
        <translation>
            <numerusform>已恢复并继续 %Ln 个未完成的上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was unfinished.</source>
        <translation>没有未完成的上传。</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>显示日志</translation>
    </message>
</context>
<context>
    <name>reeldeck::DropOverlay</name>
    <message>
        <source>Looking through the files...</source>
        <translation>正在检查文件...</translation>
    </message>
</context>
<context>
    <name>reeldeck::EmptyState</name>
    <message>
        <source>Upload Files...</source>
        <translation>上传文件...</translation>
    </message>
    <message>
        <source>From URL...</source>
        <translation>从 URL...</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the Local Library</source>
        <translation>打开本地媒体库</translation>
    </message>
    <message>
        <source>Connect your account</source>
        <translation>连接您的账户</translation>
    </message>
    <message>
        <source>Drop video, audio or images here</source>
        <translation>将视频、音频或图像拖放到此处</translation>
    </message>
    <message>
        <source>No assets match the filter</source>
        <translation>没有符合筛选条件的素材</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>您已离线</translation>
    </message>
    <message>
        <source>The assets could not be loaded</source>
        <translation>无法加载素材</translation>
    </message>
    <message>
        <source>Loading assets...</source>
        <translation>正在加载素材...</translation>
    </message>
    <message>
        <source>This workspace has no API key yet. Enter yours to see its assets.</source>
        <translation>此工作区还没有 API 密钥。输入密钥即可查看其中的素材。</translation>
    </message>
    <message>
        <source>Drop files and folders anywhere in this window.</source>
        <translation>可将文件和文件夹拖放到此窗口的任意位置。</translation>
    </message>
    <message>
        <source>Try a shorter name or other types.</source>
        <translation>请尝试更短的名称或其他类型。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. Check the network, then try again.</source>
        <translation>无法连接到平台。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The platform answered with an error. Try again in a moment.</source>
        <translation>平台返回了错误。请稍后重试。</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Connect a TwelveLabs Account...</source>
        <translation>连接 TwelveLabs 账户...</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Where are your assets?</source>
        <translation>您的素材在哪里？</translation>
    </message>
    <message>
        <source>The local library is on this computer and works at once, without an account and without a network. A TwelveLabs account needs its API key. You can have both, and go from one to the other in the Menu.</source>
        <translation>本地媒体库就在本机上，无需账户和网络，立即可用。TwelveLabs 账户需要 API 密钥。两者可以同时拥有，并可在菜单中切换。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ErrorTable</name>
    <message>
        <source>The platform takes no more for now, because the quota of the account is used up. Try again when it begins anew.</source>
        <translation>账户配额已用完，平台暂不接受更多内容。请在配额重置后重试。</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It may have been deleted elsewhere; refresh the list.</source>
        <translation>平台上已没有此项。它可能已在别处被删除；请刷新列表。</translation>
    </message>
    <message>
        <source>The platform does not accept the API key. Connect the account again with a valid key, from the menu at the right of the toolbar.</source>
        <translation>平台不接受此 API 密钥。请从工具栏右侧的菜单中，用有效的密钥重新连接账户。</translation>
    </message>
    <message>
        <source>The platform takes no more requests for now, because the rate limit of the account is reached. Try again in a little while.</source>
        <translation>已达账户的速率限制，平台暂不接受更多请求。请稍后重试。</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Free some space or change the plan, then try again.</source>
        <translation>账户的套餐额度已用完。请释放一些空间或更改套餐，然后重试。</translation>
    </message>
    <message>
        <source>The file is larger than the platform takes. Make it smaller or upload it by its public URL.</source>
        <translation>文件超过平台的上限。请缩小文件，或通过其公开 URL 上传。</translation>
    </message>
    <message>
        <source>The platform can&apos;t read this file, because it is damaged or no media file. Check that it plays, then upload it again.</source>
        <translation>平台无法读取此文件，它可能已损坏或不是媒体文件。请确认可以播放，然后重新上传。</translation>
    </message>
    <message>
        <source>The account has used up what its plan includes. Change the plan, then try again.</source>
        <translation>账户的套餐额度已用完。请更改套餐，然后重试。</translation>
    </message>
    <message>
        <source>The account may not do this. Check what its plan allows, or use another key.</source>
        <translation>账户无权执行此操作。请查看套餐允许的内容，或使用其他密钥。</translation>
    </message>
    <message>
        <source>%1 gave up waiting for the request, because the connection is too slow or was interrupted. Check the network, then try again.</source>
        <translation>连接过慢或已中断，%1 已停止等待请求。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The asset is still in use by an index. Remove it there first, or delete it by force.</source>
        <translation>素材仍被索引使用。请先将其从索引中移除，或强制删除。</translation>
    </message>
    <message>
        <source>The platform no longer has this item. It was deleted; refresh the list.</source>
        <translation>平台上已没有此项。它已被删除；请刷新列表。</translation>
    </message>
    <message>
        <source>The platform does not take this type of file. Convert it to a common video, audio or image format, then upload it again.</source>
        <translation>平台不接受此类文件。请转换为常见的视频、音频或图像格式，然后重新上传。</translation>
    </message>
    <message>
        <source>The platform ran into a fault of its own. Try again later.</source>
        <translation>平台自身发生故障。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it does not answer. Try again later.</source>
        <translation>%1 可以连接，但其后的平台没有响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The platform is overloaded or down for maintenance. Try again later.</source>
        <translation>平台过载或停机维护。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is there, but the platform behind it did not answer in time. Try again later.</source>
        <translation>%1 可以连接，但其后的平台未及时响应。请稍后重试。</translation>
    </message>
    <message>
        <source>The platform has no room left to store files. Free some space there, then try again.</source>
        <translation>平台没有空间存储文件。请在平台上释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 sent the request on to another address, where the API key must not go. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 将请求重定向到了另一个地址，API 密钥不能发送到那里。请检查基础 URL；要更改它，请从工具栏右侧的菜单中重新连接账户。</translation>
    </message>
    <message>
        <source>The platform refused the request. Its whole answer is in the details.</source>
        <translation>平台拒绝了请求。完整的响应见详细信息。</translation>
    </message>
    <message>
        <source>The platform could not carry out the request because of a fault of its own. Try again later.</source>
        <translation>平台因自身故障未能执行请求。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 answered, but not as the platform does. Check the base URL, and that no sign-in page of the network is in the way.</source>
        <translation>%1 有响应，但不是平台的响应。请检查基础 URL，并确认没有被网络登录页面拦截。</translation>
    </message>
    <message>
        <source>There is no connection to %1. Check the network, then try again.</source>
        <translation>无法连接到 %1。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 does not let the connection through. Check the proxy in the system&apos;s network settings, then try again.</source>
        <translation>通往 %1 的代理不允许此连接通过。请在系统网络设置中检查代理，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke before the answer came. Check the network, then try again.</source>
        <translation>收到响应之前，与 %1 的连接已断开。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The connection to %1 broke during the upload, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>上传期间与 %1 的连接已断开，无法得知文件是否送达。重新上传之前请先在列表中查找。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation>%1 未及时响应。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time, so it is not known whether the file arrived. Look for it in the list before you upload it again.</source>
        <translation>%1 未及时响应，无法得知文件是否送达。重新上传之前请先在列表中查找。</translation>
    </message>
    <message>
        <source>%1 refused the connection, so the platform is not running there. Check the base URL, or try again later.</source>
        <translation>%1 拒绝连接，平台未在那里运行。请检查基础 URL，或稍后重试。</translation>
    </message>
    <message>
        <source>There is no host named %1, or the network can&apos;t look it up. Check the network and the base URL, then try again.</source>
        <translation>没有名为 %1 的主机，或网络无法解析该名称。请检查网络和基础 URL，然后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: it did not answer in time. Check the network, then try again.</source>
        <translation>无法连接到 %1：它未及时响应。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, because its certificate is not trusted or its encryption does not fit. Check the address and this computer&apos;s date and time.</source>
        <translation>无法与 %1 建立安全连接：其证书不受信任，或加密方式不匹配。请检查地址，以及本机的日期和时间。</translation>
    </message>
    <message>
        <source>%1 closed the connection at once. Check the base URL, or try again later.</source>
        <translation>%1 立即关闭了连接。请检查基础 URL，或稍后重试。</translation>
    </message>
    <message>
        <source>The platform says: “%1”</source>
        <translation>平台提示：“%1”</translation>
    </message>
    <message>
        <source>%1 sent more than any answer of the platform can hold, so it was stopped. Check the base URL; to change it, connect the account again from the menu at the right of the toolbar.</source>
        <translation>%1 发送的内容超过平台任何响应的大小，已停止接收。请检查基础 URL；要更改它，请从工具栏右侧的菜单中重新连接账户。</translation>
    </message>
    <message>
        <source>The platform&apos;s answer can&apos;t be understood: %1 %2. Check the base URL, or try again later.</source>
        <translation>无法理解平台的响应（%1：%2）。请检查基础 URL，或稍后重试。</translation>
    </message>
    <message>
        <source>A proxy on the way to %1 wants a user name and password. Enter them, then try again.</source>
        <translation>通往 %1 的代理要求用户名和密码。请输入后重试。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ExportController</name>
    <message>
        <source>Export Selected Assets</source>
        <translation>导出所选素材</translation>
    </message>
    <message>
        <source>Export Assets</source>
        <translation>导出素材</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are exported so far.</source>
        <translation>
            <numerusform>%1目前已导出 %Ln 个素材中的 %L2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Exporting</source>
        <translation>继续导出</translation>
    </message>
    <message>
        <source>Cancel Export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>%1 The export goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1导出会自动继续：目前 %L2 / %L3。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2.</source>
        <translation>正在导出：%L1 / %L2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assets are in “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 个素材导出到“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the local copy, as the platform can&apos;t be reached.</source>
        <translation>由于无法连接到平台，内容来自本地副本。</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was read: the platform now says there are %Ln.</source>
        <comment>assets</comment>
        <translation>
            <numerusform>读取期间列表发生了变化：平台现在显示有 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::FieldMenu</name>
    <message>
        <source>Copy &amp;Marked Text</source>
        <translation>复制选中的文本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>复制“%1”(&amp;C)</translation>
    </message>
</context>
<context>
    <name>reeldeck::FileBody</name>
    <message>
        <source>The file can&apos;t be read any further: %1. Check the disk, then upload it again.</source>
        <translation>无法继续读取文件：%1。请检查磁盘，然后重新上传。</translation>
    </message>
    <message>
        <source>The file became shorter while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>上传期间文件变短，上传已停止。请在文件不再变化后重新上传。</translation>
    </message>
    <message>
        <source>The file became longer while it was being uploaded, so the upload was stopped. Upload it again once it no longer changes.</source>
        <translation>上传期间文件变长，上传已停止。请在文件不再变化后重新上传。</translation>
    </message>
</context>
<context>
    <name>reeldeck::FilterDialog</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size from</source>
        <translation>大小下限</translation>
    </message>
    <message>
        <source>for example 10 MB</source>
        <translation>例如 10 MB</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Size to</source>
        <translation>大小上限</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Duration from</source>
        <translation>时长下限</translation>
    </message>
    <message>
        <source>for example 1:30</source>
        <translation>例如 1:30</translation>
    </message>
    <message>
        <source>Duration to</source>
        <translation>时长上限</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Created from</source>
        <translation>最早创建日期</translation>
    </message>
    <message>
        <source>Created to</source>
        <translation>最晚创建日期</translation>
    </message>
    <message>
        <source>Only these IDs, one on each line or with commas between them:</source>
        <translation>仅以下 ID，每行一个或用逗号分隔：</translation>
    </message>
    <message>
        <source>IDs</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>“%1” is no size. Write it like 10 MB or 1.5 GB.</source>
        <translation>“%1”不是有效的大小。请按 10 MB 或 1.5 GB 的格式输入。</translation>
    </message>
    <message>
        <source>“%1” is no duration. Write it like 1:30 or 90 s.</source>
        <translation>“%1”不是有效的时长。请按 1:30 或 90 s 的格式输入。</translation>
    </message>
    <message>
        <source>A filter ends before it begins, so nothing could match it.</source>
        <translation>某个范围的下限大于上限，不会有任何匹配项。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln IDs.</source>
        <translation>
            <numerusform>%Ln 个 ID。</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform doesn&apos;t filter by status, size, duration or date: Reeldeck does, once it has loaded all assets.</source>
        <translation>平台不能按状态、大小、时长或日期筛选：Reeldeck 会在加载全部素材后自行筛选。</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like %2.</source>
        <translation>“%1”不是日期。请按 %2 的格式输入。</translation>
    </message>
</context>
<context>
    <name>reeldeck::HandOver</name>
    <message>
        <source>The data folder “%1” is in use by Reeldeck on the computer %2. Quit it there, or start with --data-dir and another folder.</source>
        <translation>数据文件夹“%1”正被计算机 %2 上的 Reeldeck 使用。请在那里退出，或使用 --data-dir 指定其他文件夹启动。</translation>
    </message>
    <message>
        <source>The socket of the open Reeldeck belongs to another user, so nothing was handed to it.</source>
        <translation>已打开的 Reeldeck 的套接字属于其他用户，因此未向其传递任何内容。</translation>
    </message>
    <message>
        <source>Reeldeck is open in another version. Quit it, then start it again.</source>
        <translation>已打开另一版本的 Reeldeck。请退出后重新启动。</translation>
    </message>
    <message>
        <source>Reeldeck is open already and does not answer.</source>
        <translation>Reeldeck 已打开，但没有响应。</translation>
    </message>
    <message>
        <source>The data folder “%1” is in use, and the Reeldeck that uses it can&apos;t be reached.</source>
        <translation>数据文件夹“%1”正在使用中，但无法连接到使用它的 Reeldeck。</translation>
    </message>
    <message>
        <source>Reeldeck is open, but its answer can&apos;t be understood. Quit it, then start it again.</source>
        <translation>Reeldeck 已打开，但其响应无法识别。请退出后重新启动。</translation>
    </message>
</context>
<context>
    <name>reeldeck::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>在帮助中搜索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面列表</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>没有包含所有这些字词的页面。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>reeldeck::JsonWindow</name>
    <message>
        <source>JSON of %1</source>
        <translation>%1 的 JSON</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the JSON</source>
        <translation>在 JSON 中搜索</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The platform sent no JSON for this asset.</source>
        <translation>平台未发送此素材的 JSON。</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>%Ln matches</source>
        <translation>
            <numerusform>%Ln 处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::KeychainCredentials</name>
    <message>
        <source>The keychain of this desktop is locked. Unlock it in its own window; Reeldeck goes on then.</source>
        <translation>此桌面的密钥环已锁定。请在其窗口中解锁；之后 Reeldeck 会继续。</translation>
    </message>
    <message>
        <source>The keychain of this desktop has not answered yet. If it asks for its password in a window of its own, enter it there; Reeldeck goes on then.</source>
        <translation>此桌面的密钥环尚未响应。如果它在单独的窗口中要求输入密码，请在那里输入；之后 Reeldeck 会继续。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ListingController</name>
    <message numerus="yes">
        <source>The platform lists newest first only. To sort by %1, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>平台只能从新到旧列出。要按“%1”排序，Reeldeck 需要加载全部 %Ln 个素材。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The platform doesn&apos;t filter by status, size, duration or date. To do so, Reeldeck has to know all %Ln assets.</source>
        <translation>
            <numerusform>平台不能按状态、大小、时长或日期筛选。为此，Reeldeck 需要加载全部 %Ln 个素材。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Sort</source>
        <comment>assets</comment>
        <translation>
            <numerusform>加载全部 %Ln 个以排序</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load All %Ln to Filter</source>
        <comment>assets</comment>
        <translation>
            <numerusform>加载全部 %Ln 个以筛选</numerusform>
        </translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Loading all assets: %L1 of %L2.</source>
        <translation>正在加载全部素材：%L1 / %L2。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>取消加载</translation>
    </message>
    <message>
        <source>%1 Loading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1加载会自动继续：目前 %L2 / %L3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of %Ln assets are loaded, which is not enough to sort or filter.</source>
        <translation>
            <numerusform>%1已加载 %Ln 个素材中的 %L2 个，不足以排序或筛选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Loading</source>
        <translation>继续加载</translation>
    </message>
    <message numerus="yes">
        <source>The list changed while it was loaded: %Ln assets are known here, and the platform says there are %L1. Load again to be exact.</source>
        <translation>
            <numerusform>加载期间列表发生了变化：此处已知 %Ln 个素材，平台显示有 %L1 个。要得到准确结果，请重新加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load Again</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;More Filters...</source>
        <translation>更多筛选条件(&amp;M)...</translation>
    </message>
    <message>
        <source>Save Filter...</source>
        <translation>保存筛选条件...</translation>
    </message>
    <message>
        <source>Delete Saved Filter</source>
        <translation>删除已保存的筛选条件</translation>
    </message>
    <message>
        <source>Save Filter</source>
        <translation>保存筛选条件</translation>
    </message>
    <message>
        <source>Name of the filter. One of the same name is replaced:</source>
        <translation>筛选条件的名称（同名的将被替换）：</translation>
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
        <translation>无法启动本地媒体库：程序“reeldeck-platform”缺失或无法运行。请重新安装 Reeldeck，或连接 TwelveLabs 账户。</translation>
    </message>
    <message>
        <source>The local library ended before it was ready. Try again, or connect a TwelveLabs account.</source>
        <translation>本地媒体库在准备好之前就结束了。请重试，或连接 TwelveLabs 账户。</translation>
    </message>
    <message>
        <source>The local library can&apos;t start: %1</source>
        <translation>无法启动本地媒体库：%1</translation>
    </message>
</context>
<context>
    <name>reeldeck::LogWindow</name>
    <message>
        <source>&amp;Problems only</source>
        <translation>仅显示问题(&amp;P)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Upload number, request ID or other words</source>
        <translation>上传编号、请求 ID 或其他文字</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>筛选日志</translation>
    </message>
    <message>
        <source>&amp;Copy Lines</source>
        <translation>复制日志行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save Diagnostics...</source>
        <translation>保存诊断信息(&amp;S)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>没有匹配的日志行。</translation>
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
        <translation>上传</translation>
    </message>
    <message>
        <source>Upload files, a folder or from a URL</source>
        <translation>上传文件、文件夹，或从 URL 上传</translation>
    </message>
    <message>
        <source>Filter by filename</source>
        <translation>按文件名筛选</translation>
    </message>
    <message>
        <source>Show only names that hold these letters</source>
        <translation>仅显示包含这些字符的名称</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Show videos</source>
        <translation>显示视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Show audio files</source>
        <translation>显示音频文件</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>显示图像</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters, sorting and saved filters</source>
        <translation>更多筛选条件、排序和已保存的筛选条件</translation>
    </message>
    <message>
        <source>Thumbnail size</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>List view</source>
        <translation>列表视图</translation>
    </message>
    <message>
        <source>Grid view</source>
        <translation>网格视图</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Delete the selected assets</source>
        <translation>删除所选素材</translation>
    </message>
    <message>
        <source>Delete what is selected</source>
        <translation>删除所选项</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>All commands, workspaces and settings</source>
        <translation>所有命令、工作区和设置</translation>
    </message>
    <message>
        <source>Go to the Filter</source>
        <translation>转到筛选框</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>显示或隐藏详细信息</translation>
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
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
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
        <translation>没有空间显示“%1”列。请加宽窗口、隐藏详细信息，或在此选择列。</translation>
    </message>
    <message>
        <source>The columns %1 have no room. Widen the window, hide the details, or choose the columns here.</source>
        <translation>没有空间显示以下各列：%1。请加宽窗口、隐藏详细信息，或在此选择列。</translation>
    </message>
</context>
<context>
    <name>reeldeck::MoreFields</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The rest is in the JSON.</source>
        <translation>其余内容在 JSON 中。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, field within</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>a field&apos;s name</comment>
        <translation>复制“%1”</translation>
    </message>
</context>
<context>
    <name>reeldeck::OfferBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>reeldeck::PaceController</name>
    <message>
        <source>The network is metered: uploads wait until another one is connected.</source>
        <translation>当前网络按流量计费：上传将等待连接到其他网络。</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureControls</name>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>As large as it fits (0)</source>
        <translation>缩放到适合窗口 (0)</translation>
    </message>
    <message>
        <source>100 %</source>
        <comment>size of a picture</comment>
        <translation>100%</translation>
    </message>
    <message>
        <source>Each pixel of the picture one of the screen (1)</source>
        <translation>按实际像素显示 (1)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小(&amp;M)</translation>
    </message>
    <message>
        <source>As It &amp;Fits</source>
        <translation>适合窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <comment>size of a picture</comment>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>退出全屏 (Esc)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏 (F)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a picture in percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, as it fits</source>
        <comment>size in percent</comment>
        <translation>%1，适合窗口</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (空格)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>未播放</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureShow</name>
    <message>
        <source>The picture can&apos;t be shown here: the platform sends more than %1 of it.</source>
        <translation>无法在此处显示图像：平台发送的数据超过 %1。</translation>
    </message>
    <message>
        <source>The picture can&apos;t be reached. Check the connection and try again.</source>
        <translation>无法获取图像。请检查连接并重试。</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the picture. Try again in a while.</source>
        <translation>向平台请求图像时平台出错。请稍后重试。</translation>
    </message>
    <message>
        <source>The platform doesn&apos;t hand out the picture any more. Its address may have expired: try again.</source>
        <translation>平台不再提供此图像。其地址可能已过期，请重试。</translation>
    </message>
    <message>
        <source>The platform names no address on the web for the picture.</source>
        <translation>平台未提供此图像的网络地址。</translation>
    </message>
</context>
<context>
    <name>reeldeck::PictureStage</name>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>错误详细信息</translation>
    </message>
    <message>
        <source>Loading the picture...</source>
        <translation>正在加载图像...</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>未播放</translation>
    </message>
    <message>
        <source>Leave Full &amp;Screen</source>
        <translation>退出全屏(&amp;S)</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerControls</name>
    <message>
        <source>Seek</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Sound off and on (M)</source>
        <translation>开关声音 (M)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Player options</source>
        <translation>播放器选项</translation>
    </message>
    <message>
        <source>Speed, quality, repeating and more</source>
        <translation>速度、画质、循环等</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏 (F)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>退出全屏 (Esc)</translation>
    </message>
    <message>
        <source>There is no sound, because this computer has no sound device.</source>
        <translation>没有声音，因为本机没有音频设备。</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停 (空格)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放 (空格)</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>Not playing</source>
        <translation>未播放</translation>
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
        <translation>取消静音 (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>静音 (M)</translation>
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
        <translation>%1p，%2 Mbit/s</translation>
    </message>
    <message>
        <source>&amp;Copy Time Code</source>
        <translation>复制时间码(&amp;C)</translation>
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
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>减慢(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>画质(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>Stop &amp;Repeating</source>
        <translation>停止循环(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repeat Up to Here</source>
        <translation>循环到此处(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Repeat from Here</source>
        <translation>从此处开始循环(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Previous Frame</source>
        <translation>上一帧(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next Frame</source>
        <translation>下一帧(&amp;N)</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerNotice</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open in Another Player...</source>
        <translation>用其他播放器打开...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Copy Stream URL</source>
        <translation>复制媒体流 URL</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerStage</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Stream URL</source>
        <translation>媒体流 URL</translation>
    </message>
    <message>
        <source>Error details</source>
        <translation>错误详细信息</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>时间码</translation>
    </message>
    <message>
        <source>The stream can&apos;t be played.</source>
        <translation>无法播放媒体流。</translation>
    </message>
    <message>
        <source>The stream stands still: it waits for more from the platform.</source>
        <translation>媒体流停滞：正在等待平台发送更多数据。</translation>
    </message>
    <message>
        <source>Loading the stream...</source>
        <translation>正在加载媒体流...</translation>
    </message>
    <message>
        <source>The stream stood still. It is opened again where it was.</source>
        <translation>媒体流曾停滞，已在原位置重新打开。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream goes on where it was as soon as the platform answers again.</source>
        <translation>无法连接到平台。平台恢复响应后，媒体流将从原位置继续。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. The stream waits where it was.</source>
        <translation>无法连接到平台。媒体流停在原位置等待。</translation>
    </message>
</context>
<context>
    <name>reeldeck::PlayerView</name>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyController</name>
    <message>
        <source>%1 no longer takes the user name and password that were kept. Enter those that hold now.</source>
        <translation>%1 不再接受已保存的用户名和密码。请输入当前有效的用户名和密码。</translation>
    </message>
    <message>
        <source>They are kept in this desktop&apos;s keychain.</source>
        <translation>它们保存在此桌面的密钥环中。</translation>
    </message>
    <message>
        <source>There is no keychain here: they are kept until you quit.</source>
        <translation>没有密钥环：它们仅保留到退出为止。</translation>
    </message>
    <message>
        <source>%1 does not take this user name and password. Check both, also capitals, and try again.</source>
        <translation>%1 不接受此用户名和密码。请检查两者（包括大小写），然后重试。</translation>
    </message>
    <message>
        <source>%1 does not answer now. Check the network, and try again.</source>
        <translation>%1 目前没有响应。请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password. Until it has them there is no connection, and uploads wait.</source>
        <translation>代理 %1 要求用户名和密码。在您输入之前无法连接，上传将等待。</translation>
    </message>
    <message>
        <source>Enter Password...</source>
        <translation>输入密码...</translation>
    </message>
</context>
<context>
    <name>reeldeck::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password</source>
        <translation>代理 %1 要求用户名和密码</translation>
    </message>
    <message>
        <source>Your network lets nothing through without them. They are those of the proxy, not of your account. Uploads wait.</source>
        <translation>没有用户名和密码，您的网络不允许任何连接通过。这里需要的是代理的用户名和密码，而不是您账户的。上传正在等待。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the proxy...</source>
        <translation>正在询问代理...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportController</name>
    <message>
        <source>Save Upload Report</source>
        <translation>保存上传报告</translation>
    </message>
    <message numerus="yes">
        <source>The report of %Ln uploads is in “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 个上传的报告保存到“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::ReportWriter</name>
    <message>
        <source>The report can&apos;t be written to “%1”: %2. Check the folder&apos;s permissions and the free space, or choose another place.</source>
        <translation>无法将报告写入“%1”：%2。请检查文件夹的权限和可用空间，或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>reeldeck::RowsGathering</name>
    <message>
        <source>The list changed while the selected rows were read, so nothing was done. Try again.</source>
        <translation>读取所选行时列表发生了变化，因此未执行任何操作。请重试。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SelectionController</name>
    <message numerus="yes">
        <source>At most %Ln rows that are not loaded yet are taken at once. Select fewer, or all.</source>
        <translation>
            <numerusform>一次最多可处理 %Ln 个尚未加载的行。请减少选择，或全选。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are selected, and %L1 of them are loaded. The others are read when something is done with them.</source>
        <translation>
            <numerusform>已选择 %Ln 行，其中 %L1 行已加载。其余行会在操作时读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln assets that are loaded are selected.</source>
        <translation>
            <numerusform>已选择已加载的 %Ln 个素材。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln matching assets are selected.</source>
        <translation>
            <numerusform>已选择全部 %Ln 个匹配的素材。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln assets are selected.</source>
        <translation>
            <numerusform>已选择全部 %Ln 个素材。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of the %Ln matching assets are selected.</source>
        <translation>
            <numerusform>%Ln 个匹配的素材中已选择 %L1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of all %Ln assets are selected.</source>
        <translation>
            <numerusform>全部 %Ln 个素材中已选择 %L1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear Selection</source>
        <translation>清除选择</translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln Matching</source>
        <comment>assets</comment>
        <translation>
            <numerusform>选择全部 %Ln 个匹配项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select All %Ln</source>
        <comment>assets</comment>
        <translation>
            <numerusform>选择全部 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading what is selected: %L1 of %L2.</source>
        <translation>正在读取所选内容：%L1 / %L2。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>取消读取</translation>
    </message>
    <message numerus="yes">
        <source>%1 %L2 of the %Ln selected assets were read, and nothing has been done yet.</source>
        <translation>
            <numerusform>%1已读取 %Ln 个所选素材中的 %L2 个，尚未执行任何操作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go On Reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>%1 Reading goes on by itself: %L2 of %L3 so far.</source>
        <translation>%1读取会自动继续：目前 %L2 / %L3。</translation>
    </message>
</context>
<context>
    <name>reeldeck::Settings</name>
    <message>
        <source>The settings file “%1” can&apos;t be read, so the defaults are used. Check its permissions; changes may not be kept.</source>
        <translation>无法读取设置文件“%1”，因此使用默认值。请检查其权限；更改可能无法保存。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to “%1”. Check its permissions and the free space.</source>
        <translation>无法将设置写入“%1”。请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>The settings file was damaged, so the defaults are used, and it is kept as “%1”.</source>
        <translation>设置文件已损坏，因此使用默认值；原文件已保留为“%1”。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>生成媒体流，以便播放</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>生成缩略图</translation>
    </message>
    <message>
        <source>Uploads at the same time</source>
        <translation>同时上传数量</translation>
    </message>
    <message>
        <source>Use no more bandwidth than</source>
        <translation>限制带宽不超过</translation>
    </message>
    <message>
        <source>Bandwidth limit in MB per second</source>
        <translation>带宽限制（MB/秒）</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/秒</translation>
    </message>
    <message>
        <source>Wait while the network is metered</source>
        <translation>网络按流量计费时等待</translation>
    </message>
    <message>
        <source>Keep the computer awake while uploading</source>
        <translation>上传时保持计算机唤醒</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Color scheme</source>
        <translation>配色方案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>This system doesn&apos;t tell which networks are metered.</source>
        <translation>此系统无法识别哪些网络按流量计费。</translation>
    </message>
    <message>
        <source>This system can&apos;t be kept awake by programs.</source>
        <translation>程序无法使此系统保持唤醒。</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. Without a stream a video can&apos;t be played from the platform.</source>
        <translation>新上传默认会请求生成，除非您在上传时另行选择。没有媒体流，就无法从平台播放视频。</translation>
    </message>
    <message>
        <source>Asked for with new uploads, unless you say otherwise there. It is the picture by which you find a video in the list.</source>
        <translation>新上传默认会请求生成，除非您在上传时另行选择。您可以凭缩略图在列表中找到视频。</translation>
    </message>
    <message>
        <source>More are faster with many small files. Fewer let each one end sooner.</source>
        <translation>小文件较多时，数量越大越快；数量越小，每个文件完成得越早。</translation>
    </message>
    <message>
        <source>Asleep it uploads nothing. The screen may still go dark.</source>
        <translation>计算机睡眠时不会上传。屏幕仍可能关闭。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>All uploads together keep to it, which leaves the rest of the line for calls and for others.</source>
        <translation>所有上传合计不超过此限制，为通话和其他人留出带宽。</translation>
    </message>
    <message>
        <source>Uploads cost nothing then: they go on by themselves on another network.</source>
        <translation>这样上传不会产生费用：连接到其他网络后会自动继续。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Some networks let programs out only through one. If it wants a password, you are asked once, and the keychain keeps it. The local library never goes through it.</source>
        <translation>某些网络只允许程序通过代理连接外部。如果代理要求密码，您只需输入一次，密钥环会保存密码。本地媒体库从不通过代理。</translation>
    </message>
    <message>
        <source>Dark is easier on the eyes at night and beside pictures.</source>
        <translation>在夜间或查看图像时，深色更护眼。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The window follows at once. What the platform says stays as it is.</source>
        <translation>窗口会立即切换语言。平台返回的文字保持原样。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me when uploads have finished</source>
        <translation>上传完成时通知我</translation>
    </message>
    <message>
        <source>One notification for all of them, and only while another window is in front.</source>
        <translation>所有上传只通知一次，且仅在其他窗口位于前台时通知。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Clear the thumbnails</source>
        <translation>清除缩略图</translation>
    </message>
    <message>
        <source>They are kept so that lists come up at once, and fetched again as you look at them.</source>
        <translation>保留缩略图可让列表立即显示；清除后，查看时会重新获取。</translation>
    </message>
    <message>
        <source>Copies of the lists</source>
        <translation>列表副本</translation>
    </message>
    <message>
        <source>Clear the copies of the lists</source>
        <translation>清除列表副本</translation>
    </message>
    <message>
        <source>They are kept so that assets are there at the start and without a connection, and made anew as you look at them. Your assets stay on the platform.</source>
        <translation>保留列表副本，可在启动时和没有连接时显示素材；清除后，查看时会重新生成。您的素材仍保留在平台上。</translation>
    </message>
    <message>
        <source>Counting...</source>
        <translation>正在统计...</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clearing...</source>
        <translation>正在清除...</translation>
    </message>
</context>
<context>
    <name>reeldeck::SettingsList</name>
    <message>
        <source>No setting has these words: “%1”. Fewer or other words may find it.</source>
        <translation>没有包含“%1”的设置。请尝试减少或更换字词。</translation>
    </message>
</context>
<context>
    <name>reeldeck::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>播放器</translation>
    </message>
    <message>
        <source>Space, K</source>
        <translation>空格键、K</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>J, L</source>
        <translation>J、L</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the beginning, the end</source>
        <translation>到开头、结尾</translation>
    </message>
    <message>
        <source>&lt;, &gt;</source>
        <translation>&lt;、&gt;</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>减慢、加快</translation>
    </message>
    <message>
        <source>Comma, period</source>
        <translation>逗号、句点</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Repeat a part: from here, up to here, no more</source>
        <translation>循环片段：从此处、到此处、停止</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Copy the time code</source>
        <translation>复制时间码</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Sound off and on</source>
        <translation>开关声音</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>退出全屏</translation>
    </message>
    <message>
        <source>10 seconds back, forward</source>
        <translation>后退、前进 10 秒</translation>
    </message>
    <message>
        <source>5 seconds back, forward</source>
        <translation>后退、前进 5 秒</translation>
    </message>
    <message>
        <source>One frame back, forward</source>
        <translation>后退、前进一帧</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>+, -</source>
        <translation>+、-</translation>
    </message>
    <message>
        <source>Larger, smaller; Ctrl and the wheel do the same</source>
        <translation>放大、缩小；也可按住 Ctrl 滚动滚轮</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>As large as it fits</source>
        <translation>缩放到适合窗口</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>100 %: each pixel one of the screen</source>
        <translation>100%：按实际像素显示</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Move it, where it is larger than its place</source>
        <translation>图像大于显示区域时移动图像</translation>
    </message>
    <message>
        <source>Play or pause an animation</source>
        <translation>播放或暂停动画</translation>
    </message>
</context>
<context>
    <name>reeldeck::SleepInhibitor</name>
    <message>
        <source>Files are being uploaded.</source>
        <translation>正在上传文件。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SortMenu</name>
    <message>
        <source>&amp;Sort By</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ascending</source>
        <translation>升序(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
</context>
<context>
    <name>reeldeck::Startup</name>
    <message>
        <source>Reeldeck was started with options that it doesn&apos;t know.</source>
        <translation>启动 Reeldeck 时使用了未知的选项。</translation>
    </message>
    <message>
        <source>Start Without Options</source>
        <translation>不带选项启动</translation>
    </message>
    <message>
        <source>Reeldeck can&apos;t write into its folder.</source>
        <translation>Reeldeck 无法写入自己的文件夹。</translation>
    </message>
    <message>
        <source>A folder that you choose here is used this time only. To use it every time, start Reeldeck with --data-dir and its name.</source>
        <translation>您在此选择的文件夹仅用于本次。要每次都使用它，请用 --data-dir 加上其名称启动 Reeldeck。</translation>
    </message>
    <message>
        <source>Choose Another Folder...</source>
        <translation>选择其他文件夹...</translation>
    </message>
    <message>
        <source>The address after --base-url can&apos;t be used.</source>
        <translation>--base-url 后的地址不可用。</translation>
    </message>
    <message>
        <source>Start Without It</source>
        <translation>不使用此地址启动</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>It may be busy for a moment. When it doesn&apos;t come back, end it: what it was uploading goes on here, and nothing is lost or sent twice.</source>
        <translation>它可能暂时繁忙。如果没有恢复，请结束它：正在上传的内容会在此继续，不会丢失或重复发送。</translation>
    </message>
    <message>
        <source>End It and Start</source>
        <translation>结束并启动</translation>
    </message>
    <message>
        <source>Reeldeck could not be opened a second time.</source>
        <translation>无法再次打开 Reeldeck。</translation>
    </message>
    <message>
        <source>Choose a Folder for Reeldeck</source>
        <translation>为 Reeldeck 选择文件夹</translation>
    </message>
    <message>
        <source>Reeldeck</source>
        <translation>Reeldeck</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamAgain</name>
    <message>
        <source>“%1” has a stream now, as a new asset. The one without a stream is still there.</source>
        <translation>“%1”已有媒体流，是一个新素材。没有媒体流的旧素材仍然存在。</translation>
    </message>
    <message>
        <source>Delete the Old One...</source>
        <translation>删除旧素材...</translation>
    </message>
    <message>
        <source>Keep Both</source>
        <translation>两个都保留</translation>
    </message>
</context>
<context>
    <name>reeldeck::StreamProbe</name>
    <message>
        <source>The stream can&apos;t be reached. Check the connection and try again.</source>
        <translation>无法获取媒体流。请检查连接并重试。</translation>
    </message>
    <message>
        <source>The platform refused to hand out the stream. Its address may have expired: refresh the asset and try again.</source>
        <translation>平台拒绝提供媒体流。其地址可能已过期：请刷新素材并重试。</translation>
    </message>
    <message>
        <source>The stream is not at its address any more. The platform may have removed it: refresh the asset and try again.</source>
        <translation>媒体流已不在原地址。平台可能已将其移除：请刷新素材并重试。</translation>
    </message>
    <message>
        <source>The platform failed when it was asked for the stream. Try again in a while.</source>
        <translation>向平台请求媒体流时平台出错。请稍后重试。</translation>
    </message>
    <message>
        <source>The platform answered with something else than the stream. Refresh the asset and try again.</source>
        <translation>平台返回的不是媒体流。请刷新素材并重试。</translation>
    </message>
</context>
<context>
    <name>reeldeck::SubjectActions</name>
    <message>
        <source>&amp;Copy ID</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy IDs</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Name</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;Names</source>
        <translation>复制名称(&amp;N)</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URL</source>
        <translation>复制媒体流 URL(&amp;S)</translation>
    </message>
    <message>
        <source>Copy &amp;Stream URLs</source>
        <translation>复制媒体流 URL(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Stream In</source>
        <translation>用其他程序打开媒体流(&amp;O)</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferCandidatesDialog</name>
    <message>
        <source>Which Asset Is It?</source>
        <translation>是哪个素材？</translation>
    </message>
    <message>
        <source>Assets that may be this upload</source>
        <translation>可能是此上传的素材</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>None of These: Upload Again</source>
        <translation>都不是，重新上传</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>创建于 %1</translation>
    </message>
    <message>
        <source>Created: not known</source>
        <translation>创建时间：未知</translation>
    </message>
    <message>
        <source>Size: not known yet</source>
        <translation>大小：尚不可知</translation>
    </message>
    <message>
        <source>Upload Without an Answer</source>
        <translation>没有响应的上传</translation>
    </message>
    <message>
        <source>Did “%1” arrive?</source>
        <translation>“%1”是否已送达？</translation>
    </message>
    <message>
        <source>The platform&apos;s answer was lost, and its list doesn&apos;t tell.</source>
        <translation>平台的响应已丢失，从其列表中也无法判断。</translation>
    </message>
    <message>
        <source>If it did arrive, uploading it again makes a second asset.</source>
        <translation>如果已送达，重新上传会生成第二个素材。</translation>
    </message>
    <message>
        <source>Upload Again</source>
        <translation>重新上传</translation>
    </message>
    <message>
        <source>Is this “%1”?</source>
        <translation>这是“%1”吗？</translation>
    </message>
    <message>
        <source>Which of these is “%1”?</source>
        <translation>其中哪个是“%1”？</translation>
    </message>
    <message>
        <source>The connection broke before the platform answered. This asset could be the upload; Reeldeck can&apos;t tell for sure.</source>
        <translation>平台响应之前连接已断开。此素材可能就是该上传；Reeldeck 无法确定。</translation>
    </message>
    <message numerus="yes">
        <source>The connection broke before the platform answered. %Ln assets could be the upload; Reeldeck can&apos;t tell which.</source>
        <translation>
            <numerusform>平台响应之前连接已断开。%Ln 个素材可能是该上传；Reeldeck 无法判断是哪个。</numerusform>
        </translation>
    </message>
    <message>
        <source>If this is it all the same, uploading it again makes a second asset.</source>
        <translation>如果确实是它，重新上传会生成第二个素材。</translation>
    </message>
    <message>
        <source>If it is one of these all the same, uploading it again makes a second asset.</source>
        <translation>如果确实是其中之一，重新上传会生成第二个素材。</translation>
    </message>
    <message>
        <source>It Is Not: Upload Again</source>
        <translation>不是，重新上传</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more in the list.</source>
        <translation>
            <numerusform>列表中还有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>发送于 %1</translation>
    </message>
    <message>
        <source>Your Upload</source>
        <translation>您的上传</translation>
    </message>
    <message>
        <source>ID %1</source>
        <comment>asset id</comment>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>This Is It</source>
        <translation>就是这个</translation>
    </message>
    <message>
        <source>This Is It: %1, %2, %3</source>
        <comment>name, when, id</comment>
        <translation>就是这个：%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransferDetailsDialog</name>
    <message>
        <source>Upload Details</source>
        <translation>上传详细信息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What is known of the upload</source>
        <translation>关于此上传的已知信息</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>取消上传</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersController</name>
    <message numerus="yes">
        <source>%Ln uploading</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个上传中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln processing</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个处理中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln queued</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个排队中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for you</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个需要您处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ready</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个就绪</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Cancel Uploads</source>
        <translation>取消上传</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln uploads?</source>
        <translation>
            <numerusform>要取消 %Ln 个上传吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>What the platform has already stored stays there; the rest is not sent. The files on this computer stay as they are.</source>
        <translation>平台已保存的内容会留在平台；其余不再发送。本机上的文件保持不变。</translation>
    </message>
    <message>
        <source>Keep Uploading</source>
        <translation>继续上传</translation>
    </message>
    <message>
        <source>Cancel Upload</source>
        <translation>取消上传</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln Uploads</source>
        <translation>
            <numerusform>取消 %Ln 个上传</numerusform>
        </translation>
    </message>
    <message>
        <source>The asset isn&apos;t among those the list shows now. Clear the filter or refresh the list, then try again.</source>
        <translation>列表当前未显示该素材。请清除筛选或刷新列表，然后重试。</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. It may be gone, or there is no file manager.</source>
        <translation>无法打开文件夹“%1”。它可能已不存在，或没有文件管理器。</translation>
    </message>
</context>
<context>
    <name>reeldeck::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finished</source>
        <comment>uploads</comment>
        <translation>
            <numerusform>%Ln 个已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what is finished</source>
        <translation>隐藏已完成项</translation>
    </message>
    <message>
        <source>Show what is finished</source>
        <translation>显示已完成项</translation>
    </message>
    <message>
        <source>Show transfers</source>
        <translation>显示传输</translation>
    </message>
    <message>
        <source>Hide transfers</source>
        <translation>隐藏传输</translation>
    </message>
    <message>
        <source>Details...</source>
        <translation>详细信息...</translation>
    </message>
    <message>
        <source>Copy Details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Show in List</source>
        <translation>在列表中显示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Move to Top</source>
        <translation>移到顶部</translation>
    </message>
    <message>
        <source>Move to Bottom</source>
        <translation>移到底部</translation>
    </message>
    <message>
        <source>Pause All</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume All</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Cancel All</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Clear Finished</source>
        <translation>清除已完成项</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln finished uploads</source>
        <translation>
            <numerusform>显示 %Ln 个已完成的上传</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::TrayIcon</name>
    <message>
        <source>&amp;Show Reeldeck</source>
        <translation>显示 Reeldeck(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause All Uploads</source>
        <translation>暂停所有上传(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume All Uploads</source>
        <translation>继续所有上传(&amp;R)</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>上传完成后(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is being uploaded</source>
        <translation>没有正在上传的内容</translation>
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
        <translation>撤销</translation>
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
            <numerusform>上传 %Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>with stream and thumbnail</source>
        <translation>生成媒体流和缩略图</translation>
    </message>
    <message>
        <source>with stream</source>
        <translation>生成媒体流</translation>
    </message>
    <message>
        <source>with thumbnail</source>
        <translation>生成缩略图</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>上传到“%1”</translation>
    </message>
    <message>
        <source>Drop to choose what to try anyway.</source>
        <translation>拖放后可选择仍要尝试的内容。</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>没有新的内容可上传</translation>
    </message>
    <message>
        <source>Drop to choose what to upload once more.</source>
        <translation>拖放后可选择要再次上传的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden files are skipped</source>
        <translation>
            <numerusform>跳过 %Ln 个隐藏文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished files are skipped</source>
        <translation>
            <numerusform>跳过 %Ln 个未完成的文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, %1</source>
        <translation>
            <numerusform>%Ln 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here can be uploaded</source>
        <translation>这里没有可上传的内容</translation>
    </message>
    <message>
        <source>Upload Files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Videos, audio files and images (%1)</source>
        <comment>a filter of the file dialog; keep the brackets</comment>
        <translation>视频、音频和图像文件 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Upload a Folder</source>
        <translation>上传文件夹</translation>
    </message>
    <message>
        <source>There are no files or URLs to paste. Copy files in your file manager, or http(s) URLs, one a line.</source>
        <translation>没有可粘贴的文件或 URL。请在文件管理器中复制文件，或复制 http(s) URL，每行一个。</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be read. Save it as a file where you copied it, and upload that.</source>
        <translation>无法读取剪贴板中的图像。请在来源处将其保存为文件，再上传该文件。</translation>
    </message>
    <message>
        <source>Pasted picture %1.png</source>
        <comment>a file name; %1: date and time</comment>
        <translation>粘贴的图像 %1.png</translation>
    </message>
    <message>
        <source>The picture in the clipboard can&apos;t be kept as a file in “%1”. Free some space or check the folder, then paste it again.</source>
        <translation>无法将剪贴板中的图像保存为“%1”中的文件。请释放一些空间或检查该文件夹，然后重新粘贴。</translation>
    </message>
    <message>
        <source>Larger than the platform&apos;s known limit</source>
        <translation>超出平台的已知上限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are there already</source>
        <translation>
            <numerusform>%Ln 个文件已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded</source>
        <translation>
            <numerusform>%Ln 个文件无法上传</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadIntake</name>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Looking through what you chose...</source>
        <translation>正在检查您选择的内容...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Looking through what you chose: %Ln files, %1 so far.</source>
        <translation>
            <numerusform>正在检查您选择的内容：目前 %Ln 个文件，%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing with what was uploaded before: %L1 of %Ln files.</source>
        <translation>
            <numerusform>正在与此前的上传比较：%L1 / %Ln 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadNotices</name>
    <message numerus="yes">
        <source>%Ln uploaded</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个已上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need you</source>
        <comment>files</comment>
        <translation>
            <numerusform>%Ln 个需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UploadReviewDialog</name>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>What to know before uploading</source>
        <translation>上传前须知</translation>
    </message>
    <message>
        <source>Name on the platform (optional):</source>
        <translation>平台上的名称（可选）：</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>平台上的名称</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>生成媒体流，以便播放</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>生成缩略图</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation>
            <numerusform>上传 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>上传 %Ln 个 URL</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files and URLs</source>
        <translation>
            <numerusform>上传 %Ln 个文件和 URL</numerusform>
        </translation>
    </message>
    <message>
        <source>It is in the queue already and will be uploaded from there.</source>
        <translation>它已在队列中，将从队列上传。</translation>
    </message>
    <message>
        <source>This file was uploaded on %1 as “%2” (asset %3).</source>
        <translation>此文件已于 %1 以“%2”为名上传（素材 %3）。</translation>
    </message>
    <message>
        <source>A file with this name and size was uploaded on %1 as “%2” (asset %3). The contents were not compared.</source>
        <translation>同名且大小相同的文件已于 %1 以“%2”为名上传（素材 %3）。未比较内容。</translation>
    </message>
    <message>
        <source>%1; %2 in total</source>
        <comment>kinds; size</comment>
        <translation>%1；共 %2</translation>
    </message>
    <message>
        <source>The platform may take more by now. Choose what to try; what it says is remembered.</source>
        <translation>平台现在可能接受更大的文件。请选择要尝试的内容；平台的答复会被记住。</translation>
    </message>
    <message>
        <source>There is nothing new to upload</source>
        <translation>没有新的内容可上传</translation>
    </message>
    <message>
        <source>What you chose is uploaded or queued already. Choose what to upload once more; each gets an asset of its own.</source>
        <translation>您选择的内容已上传或已在队列中。请选择要再次上传的内容；每个都会成为单独的素材。</translation>
    </message>
    <message>
        <source>There is nothing to upload</source>
        <translation>没有可上传的内容</translation>
    </message>
    <message>
        <source>Reeldeck found no video, audio or image in what you chose.</source>
        <translation>Reeldeck 在您选择的内容中未找到视频、音频或图像。</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>仍要尝试</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>仍要上传</translation>
    </message>
    <message>
        <source>Try all of them anyway</source>
        <translation>仍要全部尝试</translation>
    </message>
    <message>
        <source>Upload all of them anyway</source>
        <translation>仍要全部上传</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden or temporary files were skipped.</source>
        <translation>
            <numerusform>已跳过 %Ln 个隐藏或临时文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished or empty files were skipped.</source>
        <translation>
            <numerusform>已跳过 %Ln 个未完成或空的文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The resolution and length of %Ln videos were not checked.</source>
        <translation>
            <numerusform>未检查 %Ln 个视频的分辨率和时长。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy List</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Nothing is uploaded unless you choose it</source>
        <translation>除非您选择，否则不会上传任何内容</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>上传其余 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can&apos;t be uploaded:</source>
        <translation>
            <numerusform>%Ln 个文件无法上传：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are larger than the platform&apos;s known limit:</source>
        <translation>
            <numerusform>%Ln 个文件超出平台的已知上限，已排除：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are left out, because they are there already:</source>
        <translation>
            <numerusform>%Ln 个文件已存在，已排除：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files can be uploaded, but perhaps not be analyzed:</source>
        <translation>
            <numerusform>%Ln 个文件可以上传，但可能无法分析：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more files. “Copy List” has them all.</source>
        <translation>
            <numerusform>还有 %Ln 个文件。“复制列表”包含全部内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UrlUploadDialog</name>
    <message>
        <source>Upload from URL</source>
        <translation>从 URL 上传</translation>
    </message>
    <message>
        <source>Public addresses of media files, one on each line:</source>
        <translation>媒体文件的公开地址，每行一个：</translation>
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
        <translation>平台上的名称（可选）：</translation>
    </message>
    <message>
        <source>Name on the platform</source>
        <translation>平台上的名称</translation>
    </message>
    <message>
        <source>Make a stream, so that it can be played</source>
        <translation>生成媒体流，以便播放</translation>
    </message>
    <message>
        <source>Make a thumbnail</source>
        <translation>生成缩略图</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lines are left out.</source>
        <translation>
            <numerusform>将跳过另外 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated addresses are left out.</source>
        <translation>
            <numerusform>将跳过 %Ln 个重复的地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln addresses. Upload the rest in another go.</source>
        <translation>
            <numerusform>地址超过 %Ln 个。其余地址请另行上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>The platform fetches these itself, so they must be open to the public.</source>
        <translation>这些内容由平台自行获取，因此必须公开可访问。</translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln URLs</source>
        <translation>
            <numerusform>上传 %Ln 个 URL</numerusform>
        </translation>
    </message>
    <message>
        <source>Each keeps its own name on the platform.</source>
        <translation>每个文件在平台上保留自己的名称。</translation>
    </message>
    <message numerus="yes">
        <source>Upload the Other %Ln</source>
        <comment>files or URLs</comment>
        <translation>
            <numerusform>上传其余 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedIn</name>
    <message>
        <source>Show More</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Ask again what uses it</source>
        <translation>重新查询其使用情况</translation>
    </message>
    <message>
        <source>No index and no entity uses it.</source>
        <translation>没有索引或实体使用它。</translation>
    </message>
    <message>
        <source>The platform can&apos;t be reached. What uses it is asked as soon as the platform answers again.</source>
        <translation>无法连接到平台。平台恢复响应后会查询其使用情况。</translation>
    </message>
    <message>
        <source>Asking what uses it...</source>
        <translation>正在查询其使用情况...</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln are shown.</source>
        <translation>
            <numerusform>显示了 %Ln 个中的 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a time of day</comment>
        <translation>截至 %1。</translation>
    </message>
    <message>
        <source>No index uses it. The platform does not report entities.</source>
        <translation>没有索引使用它。平台不提供实体信息。</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInController</name>
    <message>
        <source>Remove from Index</source>
        <translation>从索引移除</translation>
    </message>
    <message>
        <source>Remove “%1” from the index “%2”?</source>
        <translation>要将“%1”从索引“%2”中移除吗？</translation>
    </message>
    <message>
        <source>It will no longer be found there. Indexing it again takes time and may be charged for. The asset itself stays.</source>
        <translation>之后将无法在其中找到它。重新编入索引需要时间，并可能收费。素材本身会保留。</translation>
    </message>
    <message>
        <source>Keep in Index</source>
        <translation>保留在索引中</translation>
    </message>
    <message>
        <source>“%1” was not removed from the index “%2”. %3</source>
        <comment>name, index, reason</comment>
        <translation>未能将“%1”从索引“%2”中移除。%3</translation>
    </message>
    <message>
        <source>“%1” was removed from the index “%2”.</source>
        <translation>已将“%1”从索引“%2”中移除。</translation>
    </message>
</context>
<context>
    <name>reeldeck::UsedInRow</name>
    <message>
        <source>Index, pending</source>
        <translation>索引，待处理</translation>
    </message>
    <message>
        <source>Index, queued</source>
        <translation>索引，排队中</translation>
    </message>
    <message>
        <source>Index, indexing</source>
        <translation>索引，正在编入</translation>
    </message>
    <message>
        <source>Index, ready</source>
        <translation>索引，就绪</translation>
    </message>
    <message>
        <source>Index, indexing failed</source>
        <translation>索引，编入失败</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Index, %1</source>
        <comment>a state in the platform&apos;s own word</comment>
        <translation>索引，%1</translation>
    </message>
    <message>
        <source>Index ID</source>
        <translation>索引 ID</translation>
    </message>
    <message>
        <source>Copy index ID</source>
        <translation>复制索引 ID</translation>
    </message>
    <message>
        <source>Entity ID</source>
        <translation>实体 ID</translation>
    </message>
    <message>
        <source>Copy entity ID</source>
        <translation>复制实体 ID</translation>
    </message>
    <message>
        <source>Remove from Index</source>
        <translation>从索引移除</translation>
    </message>
    <message>
        <source>Copy ID of index “%1”</source>
        <translation>复制索引“%1”的 ID</translation>
    </message>
    <message>
        <source>Remove from index “%1”</source>
        <translation>从索引“%1”移除</translation>
    </message>
    <message>
        <source>Copy ID of entity “%1”</source>
        <translation>复制实体“%1”的 ID</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>实体</translation>
    </message>
    <message>
        <source>Removing from the index...</source>
        <translation>正在从索引移除...</translation>
    </message>
</context>
<context>
    <name>reeldeck::ViewController</name>
    <message>
        <source>Reset Columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchController</name>
    <message>
        <source>In a watched folder: %1</source>
        <translation>监视的文件夹：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files or folders in the watched folders can&apos;t be uploaded.</source>
        <translation>
            <numerusform>监视的文件夹中有 %Ln 个文件或文件夹无法上传。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reeldeck::WatchedFoldersDialog</name>
    <message>
        <source>Watched Folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>Add Folder...</source>
        <translation>添加文件夹...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>New videos, audio files and images in these folders upload by themselves to “%1” as soon as they are completely written, also those that came while Reeldeck was closed. What is in a folder when you add it is uploaded, too; what was uploaded before is not.</source>
        <translation>这些文件夹中新增的视频、音频和图像在写入完成后会自动上传到“%1”，包括 Reeldeck 关闭期间新增的内容。添加文件夹时其中已有的内容也会上传；此前已上传过的除外。</translation>
    </message>
    <message>
        <source>Watch a Folder</source>
        <translation>监视文件夹</translation>
    </message>
</context>
<context>
    <name>reeldeck::WindowController</name>
    <message>
        <source>&amp;Upload</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Assets</source>
        <translation>素材(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Save Upload &amp;Report</source>
        <translation>保存上传报告(&amp;R)</translation>
    </message>
    <message>
        <source>When Uploads Are &amp;Done</source>
        <translation>上传完成后(&amp;D)</translation>
    </message>
    <message>
        <source>Dia&amp;gnostics</source>
        <translation>诊断(&amp;G)</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspaceController</name>
    <message>
        <source>There is no API key for “%1” on this computer. Enter it to connect.</source>
        <translation>本机没有“%1”的 API 密钥。请输入密钥以连接。</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesController</name>
    <message>
        <source>None is kept on this computer</source>
        <translation>未保存在本机</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>Ends with %1</source>
        <translation>末尾为 %1</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Certificate for: %1</source>
        <translation>颁发给：%1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>颁发者：%1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有效期：%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Asking the platform...</source>
        <translation>正在询问平台...</translation>
    </message>
    <message>
        <source>There is no key to test with. Choose “Change Key...” and enter it.</source>
        <translation>没有可供测试的密钥。请选择“更改密钥...”并输入。</translation>
    </message>
    <message>
        <source>The platform answers and takes the key.</source>
        <translation>平台有响应并接受该密钥。</translation>
    </message>
    <message>
        <source>Remove Workspace</source>
        <translation>移除工作区</translation>
    </message>
    <message>
        <source>Remove “%1” from this computer?</source>
        <translation>要从本机移除“%1”吗？</translation>
    </message>
    <message>
        <source>All assets stay on the platform, and your files stay where they are. The key, the copy of the list and the record of uploads go from this computer.</source>
        <translation>所有素材会留在平台，您的文件也保持原位。密钥、列表副本和上传记录将从本机移除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished uploads are cancelled.</source>
        <translation>
            <numerusform>%Ln 个未完成的上传将被取消。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep Workspace</source>
        <translation>保留工作区</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>未提供名称</translation>
    </message>
</context>
<context>
    <name>reeldeck::WorkspacesDialog</name>
    <message>
        <source>&amp;Go There</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Change &amp;Key...</source>
        <translation>更改密钥(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation>移除(&amp;R)...</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Name of the workspace</source>
        <translation>工作区名称</translation>
    </message>
    <message>
        <source>Address of the workspace</source>
        <translation>工作区地址</translation>
    </message>
    <message>
        <source>Uploads of a workspace belong to its address. For another one, connect another account.</source>
        <translation>工作区的上传属于其地址。要使用其他地址，请连接另一个账户。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>&amp;Connect an Account...</source>
        <translation>连接账户(&amp;C)...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>地址：</translation>
    </message>
    <message>
        <source>Key:</source>
        <translation>密钥：</translation>
    </message>
    <message>
        <source>On this computer, new at each start</source>
        <translation>在本机上，每次启动都新建</translation>
    </message>
    <message>
        <source>Looking it up...</source>
        <comment>the key</comment>
        <translation>正在查找...</translation>
    </message>
    <message>
        <source>A new one at each start</source>
        <comment>the key</comment>
        <translation>每次启动时重新生成</translation>
    </message>
</context>
</TS>
