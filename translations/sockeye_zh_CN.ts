<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>captures::CaptureReader</name>
    <message>
        <source>“%1” is not a Sockeye capture.</source>
        <translation>“%1”不是 Sockeye 抓包文件。</translation>
    </message>
    <message>
        <source>“%1” is not a Sockeye capture but: %2.</source>
        <translation>“%1”不是 Sockeye 抓包文件，而是：%2。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a capture.</source>
        <translation>“%1”是文件夹，不是抓包文件。</translation>
    </message>
    <message>
        <source>“%1” may not be read: its permissions do not allow it.</source>
        <translation>无法读取“%1”：没有访问权限。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>“%1” is the database of another program, not a Sockeye capture.</source>
        <translation>“%1”是其他程序的数据库，不是 Sockeye 抓包文件。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Sockeye (format %2, this one knows up to %3). Open it with that version.</source>
        <translation>“%1”由更新版本的 Sockeye 生成（格式 %2，当前版本最高支持 %3）。请用该版本打开。</translation>
    </message>
    <message>
        <source>The last records of this capture are not shown: its program was killed, its folder is write-protected, and there is no room for a temporary copy. Copy the folder to a place with more room and open it there.</source>
        <translation>此抓包末尾的记录未显示：录制程序被强行终止，所在文件夹只读，且没有空间存放临时副本。请把整个文件夹复制到空间充足的位置后再打开。</translation>
    </message>
    <message>
        <source>The capture “%1” is damaged and cannot be read any further. “sqlite3 FILE .recover” may save parts of it.</source>
        <translation>抓包“%1”已损坏，无法继续读取。可尝试用“sqlite3 文件 .recover”挽回部分内容。</translation>
    </message>
    <message>
        <source>The capture “%1” cannot be read: %2</source>
        <translation>无法读取抓包“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is no file but a pipe or a device.</source>
        <translation>“%1”不是文件，而是管道或设备。</translation>
    </message>
    <message>
        <source>A log that lies beside this capture (“%1”) is not shown: it belongs to another one, which was renamed or replaced. Rename that one back to see what the log holds.</source>
        <translation>此抓包旁边的日志（“%1”）未显示：它属于另一个已被重命名或替换的抓包。将那个抓包改回原名即可查看日志内容。</translation>
    </message>
    <message>
        <source>The numbers of some records cannot be right: this capture is damaged, and what is shown of it may be incomplete.</source>
        <translation>某些记录的编号不可能正确：此抓包已损坏，显示的内容可能不完整。</translation>
    </message>
    <message>
        <source>A rollback journal that lies beside this capture (“%1”) is not played back: another program left it there.</source>
        <translation>此抓包旁边有一个回滚日志（“%1”），未予回放：它是其他程序留下的。</translation>
    </message>
    <message>
        <source>The name of “%1” is not UTF-8. Rename the file, then it can be opened.</source>
        <translation>“%1”的名称不是 UTF-8 编码。请重命名该文件，然后即可打开。</translation>
    </message>
</context>
<context>
    <name>captures::CaptureWriter</name>
    <message>
        <source>The file was moved or removed while it was being written.</source>
        <translation>文件在写入过程中被移动或删除。</translation>
    </message>
</context>
<context>
    <name>captures::Database</name>
    <message>
        <source>Another program is using the file.</source>
        <translation>文件正被其他程序占用。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected.</source>
        <translation>文件或其所在文件夹为只读。</translation>
    </message>
    <message>
        <source>The file is not a database.</source>
        <translation>该文件不是数据库。</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>文件已损坏。</translation>
    </message>
    <message>
        <source>Broken off.</source>
        <translation>操作已中止。</translation>
    </message>
    <message>
        <source>Its index is damaged.</source>
        <translation>其索引已损坏。</translation>
    </message>
    <message>
        <source>The table “%1” is missing from the file.</source>
        <translation>文件中缺少表“%1”。</translation>
    </message>
</context>
<context>
    <name>captures::Recording</name>
    <message>
        <source>The capture “%1” cannot be written: %2 Choose another place.</source>
        <translation>无法写入抓包“%1”：%2 请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name or remove it.</source>
        <translation>“%1”已存在。请换一个名称或先将其删除。</translation>
    </message>
    <message>
        <source>Another program replaced the file.</source>
        <translation>文件已被另一个程序替换。</translation>
    </message>
    <message>
        <source>“%1” lies there and may hold records of another capture, which was renamed or removed; they would be lost.</source>
        <translation>那里的“%1”可能含有另一个已改名或已移除的抓包的记录，继续会使它们丢失。</translation>
    </message>
</context>
<context>
    <name>captures::TextFinder</name>
    <message>
        <source>The regular expression is wrong at character %1: %2</source>
        <translation>正则表达式第 %1 个字符处有误：%2</translation>
    </message>
</context>
<context>
    <name>captures::saveCopy</name>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>It is the capture itself.</source>
        <translation>这就是抓包文件本身。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>It is a capture in use. Choose another name.</source>
        <translation>该文件是正在使用的抓包。请换一个名称。</translation>
    </message>
</context>
<context>
    <name>cli::Arguments</name>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1：尚未支持</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 不带值。</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2</source>
        <translation>%1 需要一个值：%1 %2</translation>
    </message>
    <message>
        <source>%1 takes seconds above 0, such as 2 or 0.5, not &quot;%2&quot;.</source>
        <translation>%1 须为大于 0 的秒数，例如 2 或 0.5，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 须为 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>Start the built-in server and connect to it</source>
        <translation>启动内置服务器并连接</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>显示版本</translation>
    </message>
    <message>
        <source>Print this help; with a command, its help</source>
        <translation>显示此帮助；后接命令时显示该命令的帮助</translation>
    </message>
    <message>
        <source>Sockeye, a WebSocket inspector

sockeye [URL | FILE.wscap]  the window; connects to the URL, opens the capture
</source>
        <translation>Sockeye，WebSocket 调试工具

sockeye [URL | FILE.wscap]  打开窗口；连接 URL 或打开抓包文件
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; tells how to use it.</source>
        <translation>用法见“%1”。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; an address begins with ws:// or wss://.</source>
        <translation>没有命令“%1”；地址以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>Too many words: %1</source>
        <translation>参数过多：%1</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1：尚未支持</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8. Rename the file, or write the text in UTF-8.</source>
        <translation>“%1”不是 UTF-8。请重命名该文件，或以 UTF-8 书写该文本。</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>The capture has no connection %1.</source>
        <translation>此抓包中没有连接 %1。</translation>
    </message>
    <message>
        <source>Write a capture in another format</source>
        <translation>将抓包导出为其他格式</translation>
    </message>
    <message>
        <source>Where to write; without it to standard output</source>
        <translation>输出位置；省略则写到标准输出</translation>
    </message>
    <message>
        <source>Only the connection of that number</source>
        <translation>只导出该编号的连接</translation>
    </message>
    <message>
        <source>--format pcapng: not yet</source>
        <translation>--format pcapng：尚未支持</translation>
    </message>
    <message>
        <source>export takes one capture file.</source>
        <translation>export 需要且只需要一个抓包文件。</translation>
    </message>
    <message>
        <source>-o names the capture itself.</source>
        <translation>-o 指向了抓包文件本身。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Do not mask credentials, cookies and tokens</source>
        <translation>不遮盖凭据、Cookie 和令牌</translation>
    </message>
    <message>
        <source>jsonl, csv, har, or wscap: a capture again, to give away</source>
        <translation>jsonl、csv、har 或 wscap：再存为抓包，可交给他人</translation>
    </message>
    <message>
        <source>--format takes jsonl, csv, har or wscap, not &quot;%1&quot;.</source>
        <translation>--format 可取 jsonl、csv、har 或 wscap，不能是“%1”。</translation>
    </message>
    <message>
        <source>--format wscap needs a file: -o OUT.</source>
        <translation>--format wscap 需要指定文件：-o OUT。</translation>
    </message>
    <message>
        <source>--format wscap takes all connections.</source>
        <translation>--format wscap 总是包含所有连接。</translation>
    </message>
    <message>
        <source>Masked: %1. --with-secrets leaves them as they are.</source>
        <translation>已隐去：%1。用 --with-secrets 可保留原样。</translation>
    </message>
</context>
<context>
    <name>cli::RecordCommand</name>
    <message>
        <source>Connect and record into a capture</source>
        <translation>连接并录制到抓包文件</translation>
    </message>
    <message>
        <source>%1 exists and is left alone. Choose another name, or add --force to replace it.</source>
        <translation>%1 已存在，未改动。请换一个名称，或加 --force 替换。</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 保持原样。</translation>
    </message>
    <message>
        <source>Name and password of the URL are not sent, but the Authorization that is given beside it.</source>
        <translation>不发送 URL 中的用户名和密码，而是发送另外给出的 Authorization。</translation>
    </message>
</context>
<context>
    <name>cli::RecordPlan</name>
    <message>
        <source>%1: cannot read %2: %3</source>
        <translation>%1：无法读取 %2：%3</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, so it cannot be sent as text. Add --binary.</source>
        <translation>%1 不是 UTF-8，不能作为文本发送。请加 --binary。</translation>
    </message>
    <message>
        <source>Replace FILE if it exists</source>
        <translation>文件已存在时替换</translation>
    </message>
    <message>
        <source>A header line; repeatable, order kept</source>
        <translation>请求头，可重复，保持顺序</translation>
    </message>
    <message>
        <source>A subprotocol to offer; repeatable</source>
        <translation>要提供的子协议，可重复</translation>
    </message>
    <message>
        <source>The Origin header</source>
        <translation>Origin 头</translation>
    </message>
    <message>
        <source>A cookie; repeatable</source>
        <translation>Cookie，可重复</translation>
    </message>
    <message>
        <source>Basic authorization</source>
        <translation>Basic 认证</translation>
    </message>
    <message>
        <source>Bearer authorization</source>
        <translation>Bearer 认证</translation>
    </message>
    <message>
        <source>Client certificate, PEM</source>
        <translation>客户端证书（PEM）</translation>
    </message>
    <message>
        <source>Its key, PEM, if not in the same file</source>
        <translation>证书私钥（PEM），若不在同一文件中</translation>
    </message>
    <message>
        <source>The key&apos;s passphrase: the first line of FILE</source>
        <translation>私钥口令：文件的第一行</translation>
    </message>
    <message>
        <source>Certificate authorities to trust besides the system&apos;s, PEM</source>
        <translation>除系统外另行信任的 CA 证书（PEM）</translation>
    </message>
    <message>
        <source>Take any certificate</source>
        <translation>接受任何证书</translation>
    </message>
    <message>
        <source>Do not offer permessage-deflate</source>
        <translation>不提供 permessage-deflate</translation>
    </message>
    <message>
        <source>A message to send once open; repeatable, in order</source>
        <translation>连接后发送的消息，可重复，按顺序</translation>
    </message>
    <message>
        <source>Send these messages as binary</source>
        <translation>以二进制发送这些消息</translation>
    </message>
    <message>
        <source>Send every data message back</source>
        <translation>将收到的数据消息原样发回</translation>
    </message>
    <message>
        <source>Send pings</source>
        <translation>发送 Ping</translation>
    </message>
    <message>
        <source>Close so long after the connection was made</source>
        <translation>连接建立后经过该时长即关闭</translation>
    </message>
    <message>
        <source>Close after N incoming data messages</source>
        <translation>收到 N 条数据消息后关闭</translation>
    </message>
    <message>
        <source>All up to the answer 101; default 30</source>
        <translation>直到收到 101 的总时限，默认 30</translation>
    </message>
    <message>
        <source>Waiting for the server&apos;s Close; default 5</source>
        <translation>等待服务器 Close 的时限，默认 5</translation>
    </message>
    <message>
        <source>The largest message taken; default 256 MiB</source>
        <translation>接收消息的最大长度，默认 256 MiB</translation>
    </message>
    <message>
        <source>Show the headers of the answer</source>
        <translation>显示响应头</translation>
    </message>
    <message>
        <source>record needs -o FILE, the capture to make.</source>
        <translation>record 需要 -o 文件，即要生成的抓包。</translation>
    </message>
    <message>
        <source>--user and --bearer exclude each other.</source>
        <translation>--user 与 --bearer 不能同时使用。</translation>
    </message>
    <message>
        <source>--user takes NAME:PASSWORD.</source>
        <translation>--user 的格式为 用户名:密码。</translation>
    </message>
    <message>
        <source>--key needs --cert beside it.</source>
        <translation>--key 须与 --cert 一起使用。</translation>
    </message>
    <message>
        <source>record takes one URL.</source>
        <translation>record 需要且只需要一个 URL。</translation>
    </message>
    <message>
        <source>%1 takes no line breaks or control characters.</source>
        <translation>%1 不能包含换行符或控制字符。</translation>
    </message>
    <message>
        <source>%1 and -H &apos;%2: …&apos; exclude each other.</source>
        <translation>%1 与 -H &apos;%2: …&apos; 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes: a message carries at most %3.</source>
        <translation>%1 有 %2 字节：一条消息最多 %3 字节。</translation>
    </message>
    <message>
        <source>%1: %2 has more than %3 bytes.</source>
        <translation>%1：%2 超过 %3 字节。</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 与 %2 不能同时使用。</translation>
    </message>
    <message>
        <source>%1 takes &apos;Name: value&apos;, not &quot;%2&quot;.</source>
        <translation>%1 需要“名称: 值”，而不是“%2”。</translation>
    </message>
    <message>
        <source>Header lines, from FILE; repeatable</source>
        <translation>从 FILE 读取头字段行；可重复</translation>
    </message>
    <message>
        <source>NAME:PASSWORD from the first line of FILE</source>
        <translation>取自 FILE 首行的 NAME:PASSWORD</translation>
    </message>
    <message>
        <source>The token from the first line of FILE</source>
        <translation>取自 FILE 首行的令牌</translation>
    </message>
    <message>
        <source>A message to send, from FILE (-: standard input); repeatable, in order</source>
        <translation>要发送的消息，取自 FILE（-：标准输入）；可重复，按顺序</translation>
    </message>
    <message>
        <source>%1 takes one word without blanks, commas or other delimiters, not &quot;%2&quot;.</source>
        <translation>%1 需要一个不含空格、逗号或其他分隔符的词，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 %2 is given twice.</source>
        <translation>%1 %2 重复给出。</translation>
    </message>
    <message>
        <source>The capture to make, usually *.wscap; it holds secrets as they were sent</source>
        <translation>要创建的抓包文件，通常为 *.wscap；其中的敏感信息为发送时的原样</translation>
    </message>
</context>
<context>
    <name>cli::RecordRun</name>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>What was recorded until then lies in %1.</source>
        <translation>此前录制的内容保存在 %1。</translation>
    </message>
    <message>
        <source>Not all of it could be written. What was recorded until then lies in %1.</source>
        <translation>未能全部写入。此前录制的内容保存在 %1。</translation>
    </message>
    <message>
        <source>%1 messages in, %2 out, %3 KiB in the capture</source>
        <translation>接收 %1 条，发送 %2 条，抓包大小 %3 KiB</translation>
    </message>
    <message>
        <source>The server has answered none of the last %1 pings.</source>
        <translation>服务器对最近 %1 个 ping 均未应答。</translation>
    </message>
</context>
<context>
    <name>cli::ServeCommand</name>
    <message>
        <source>Run the built-in server</source>
        <translation>运行内置服务器</translation>
    </message>
    <message>
        <source>The port to listen on; 0, the default, takes a free one</source>
        <translation>监听端口；默认 0，即任选空闲端口</translation>
    </message>
    <message>
        <source>The address to listen on, 127.0.0.1 by default</source>
        <translation>监听地址，默认 127.0.0.1</translation>
    </message>
    <message>
        <source>serve takes no words besides its options.</source>
        <translation>serve 除选项外不接受其他参数。</translation>
    </message>
    <message>
        <source>--host takes an IP address, not &quot;%1&quot;.</source>
        <translation>--host 须为 IP 地址，而不是“%1”。</translation>
    </message>
    <message>
        <source>Cannot listen on %1 port %2. Is another program using it?</source>
        <translation>无法监听 %1 端口 %2。是否被其他程序占用？</translation>
    </message>
    <message>
        <source>Let web pages of any origin connect</source>
        <translation>允许任何来源（Origin）的网页连接</translation>
    </message>
</context>
<context>
    <name>cli::SetAside</name>
    <message>
        <source>%1 cannot be replaced: the folder does not allow it.</source>
        <translation>无法替换 %1：文件夹不允许。</translation>
    </message>
    <message>
        <source>%1 is in use and is left alone: another program records or reads it. Choose another name.</source>
        <translation>%1 正在使用中，保持原样：另一个程序正在录制或读取它。请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is left alone: %2 lies beside it and may hold records of another capture, which was renamed or removed. Choose another name.</source>
        <translation>%1 保持不变：旁边的 %2 可能含有另一个已改名或已移除的抓包的记录。请另选名称。</translation>
    </message>
</context>
<context>
    <name>cli::SummaryCommand</name>
    <message>
        <source>Print a JSON summary of a capture</source>
        <translation>输出抓包的 JSON 摘要</translation>
    </message>
    <message>
        <source>info takes one capture file.</source>
        <translation>info 需要且只需要一个抓包文件。</translation>
    </message>
    <message>
        <source>Cannot write standard output: %1</source>
        <translation>无法写入标准输出：%1</translation>
    </message>
</context>
<context>
    <name>cli::Verdict</name>
    <message>
        <source>The server broke a rule: %1 (%2)</source>
        <translation>服务器违反协议：%1（%2）</translation>
    </message>
    <message>
        <source>The body is no text (%1 bytes).</source>
        <translation>正文不是文本（%1 字节）。</translation>
    </message>
    <message numerus="yes">
        <source>%n pings were not answered.</source>
        <translation>
            <numerusform>%n 个 ping 未得到应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Browsers and Go refuse this server&apos;s certificate: its name stands in the CN alone, and not among its subject alternative names.</source>
        <translation>浏览器和 Go 会拒绝此服务器的证书：其名称只出现在 CN 中，不在使用者可选名称（SAN）之列。</translation>
    </message>
</context>
<context>
    <name>collections::Change</name>
    <message>
        <source>&quot;%1&quot; lies outside of the collection&apos;s folder, behind a link. Nothing was changed.</source>
        <translation>“%1”是指向集合文件夹之外的链接。未做任何更改。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be deleted: %2</source>
        <translation>无法删除“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be renamed to &quot;%2&quot;.</source>
        <translation>无法将文件夹“%1”重命名为“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed by another program. Nothing was overwritten.</source>
        <translation>“%1”已被其他程序修改。未覆盖任何内容。</translation>
    </message>
</context>
<context>
    <name>collections::Collection</name>
    <message>
        <source>New folder “%1”</source>
        <translation>新建文件夹“%1”</translation>
    </message>
    <message>
        <source>New request “%1”</source>
        <translation>新建请求“%1”</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>The saved request is not there any more.</source>
        <translation>已保存的请求不存在了。</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>There is nothing to copy.</source>
        <translation>没有可复制的内容。</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>创建“%1”的副本</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>删除 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>The collection is not open yet.</source>
        <translation>集合尚未打开。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read, so nothing is written to it. %2</source>
        <translation>无法读取文件 %1，因此不会写入。%2</translation>
    </message>
    <message>
        <source>The file %1 was changed by another program.</source>
        <translation>文件 %1 已被其他程序修改。</translation>
    </message>
    <message>
        <source>The request&apos;s file would be over %1 MB. Save large messages as files of their own, and send those.</source>
        <translation>请求文件将超过 %1 MB。请把大消息另存为单独的文件，再以文件方式发送。</translation>
    </message>
</context>
<context>
    <name>collections::Fault</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This is a link to another place. Links in collections are not followed.</source>
        <translation>这是指向其他位置的链接。集合中的链接不会被跟随。</translation>
    </message>
    <message>
        <source>A key must be a text of one line.</source>
        <translation>键必须是单行文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here a second time; remove one of the two.</source>
        <translation>“%1”重复出现；请删除其中一个。</translation>
    </message>
    <message>
        <source>Git left a conflict in this file. Settle it in a text editor, then it can be read again.</source>
        <translation>此文件中有未解决的 Git 冲突。请在文本编辑器中解决，之后即可重新读取。</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it as UTF-8 in a text editor.</source>
        <translation>文件不是 UTF-8 编码。请在文本编辑器中另存为 UTF-8。</translation>
    </message>
    <message>
        <source>This is not valid YAML (%1).</source>
        <translation>不是有效的 YAML（%1）。</translation>
    </message>
    <message>
        <source>The query of the URL and the parameters listed here differ. Change one of them so that both say the same.</source>
        <translation>URL 中的查询参数与此处列出的参数不一致。请修改其中之一，使两者一致。</translation>
    </message>
    <message>
        <source>The file holds more than %1 values.</source>
        <translation>文件包含超过 %1 个值。</translation>
    </message>
    <message>
        <source>Values stand inside each other more than %1 deep.</source>
        <translation>值的嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>A second YAML document begins here. Put it into a file of its own.</source>
        <translation>此处开始第二个 YAML 文档。请将它放入单独的文件。</translation>
    </message>
    <message>
        <source>The file is over %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>The name of this file or folder is not UTF-8. Rename it.</source>
        <translation>此文件或文件夹的名称不是 UTF-8 编码。请将其重命名。</translation>
    </message>
</context>
<context>
    <name>collections::FieldReader</name>
    <message>
        <source>Fields (name: value) are expected here.</source>
        <translation>此处应为字段（name: value）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>“%1”必须是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts (- text).</source>
        <translation>“%1”必须是文本列表（- text）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of fields (- name: value).</source>
        <translation>“%1”必须是字段列表（- name: value）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be one of: %2.</source>
        <translation>“%1”必须是以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>connections::Attempt</name>
    <message>
        <source>the local connection to QWebSocket broke</source>
        <translation>到 QWebSocket 的本地连接中断</translation>
    </message>
    <message>
        <source>Cancelled while %1.</source>
        <translation>已取消，当时正在%1。</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>waiting for the server&apos;s answer to the handshake</source>
        <translation>等待服务器的握手响应</translation>
    </message>
    <message>
        <source>No connection within %1 s; the time ran out while %2.</source>
        <translation>%1 秒内未能建立连接；超时时正在%2。</translation>
    </message>
    <message>
        <source>Sockeye&apos;s own local connection failed: %1. Is a firewall blocking 127.0.0.1?</source>
        <translation>Sockeye 内部的本地连接失败：%1。防火墙是否拦截了 127.0.0.1？</translation>
    </message>
    <message>
        <source>The system gives Sockeye no more files or sockets for its own local connection (%1). Close some connections, or raise the limit (ulimit -n).</source>
        <translation>系统无法再为 Sockeye 内部的本地连接分配文件或套接字（%1）。请关闭一些连接，或提高上限（ulimit -n）。</translation>
    </message>
    <message>
        <source>QWebSocket did not reach it within %1 s</source>
        <translation>QWebSocket 未能在 %1 秒内连上</translation>
    </message>
</context>
<context>
    <name>connections::Dialler</name>
    <message>
        <source>looking up the name “%1”</source>
        <translation>解析主机名“%1”</translation>
    </message>
    <message>
        <source>connecting to %1</source>
        <translation>连接 %1</translation>
    </message>
    <message>
        <source>doing the TLS handshake</source>
        <translation>进行 TLS 握手</translation>
    </message>
    <message>
        <source>The name “%1” was not found (%2). Check its spelling and your network.</source>
        <translation>找不到主机名“%1”（%2）。请检查拼写和网络。</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on that port. Is the server running, and is the port right?</source>
        <translation>%1 拒绝连接：该端口没有程序在监听。服务器是否已启动？端口是否正确？</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the address and your network.</source>
        <translation>无法到达 %1（%2）。请检查地址和网络。</translation>
    </message>
    <message>
        <source>The certificate authorities in “%1” cannot be read: it should be a PEM file.</source>
        <translation>无法读取“%1”中的 CA 证书：应为 PEM 文件。</translation>
    </message>
    <message>
        <source>The client certificate “%1” cannot be read: it should be a PEM file.</source>
        <translation>无法读取客户端证书“%1”：应为 PEM 文件。</translation>
    </message>
    <message>
        <source>The private key “%1” cannot be read: it should be a PEM file; if it is encrypted, give its passphrase.</source>
        <translation>无法读取私钥“%1”：应为 PEM 文件；若已加密，请提供口令。</translation>
    </message>
    <message>
        <source>The private key “%1” does not belong to the client certificate “%2”. Give the key that certificate was made with.</source>
        <translation>私钥“%1”不属于客户端证书“%2”。请提供生成该证书所用的私钥。</translation>
    </message>
</context>
<context>
    <name>connections::Handshake</name>
    <message>
        <source>The server redirects, but names no Location.</source>
        <translation>服务器要求重定向，但没有给出 Location。</translation>
    </message>
    <message>
        <source>The server redirects to %1. Connect there instead.</source>
        <translation>服务器重定向到 %1。请改为连接该地址。</translation>
    </message>
    <message>
        <source>Authorization is needed: set it in the request.</source>
        <translation>需要认证：请在请求中设置认证信息。</translation>
    </message>
    <message>
        <source>Authorization is needed (%1): set it in the request.</source>
        <translation>需要认证（%1）：请在请求中设置认证信息。</translation>
    </message>
    <message>
        <source>The server is busy. Try again later.</source>
        <translation>服务器繁忙，请稍后重试。</translation>
    </message>
    <message>
        <source>The server is busy. Try again after: %1.</source>
        <translation>服务器繁忙，请在此之后重试：%1。</translation>
    </message>
    <message>
        <source>An ordinary web page answered: there is no WebSocket at this path, or a proxy in between removed the Upgrade header.</source>
        <translation>返回的是普通网页：该路径下没有 WebSocket，或中间的代理去掉了 Upgrade 头。</translation>
    </message>
    <message>
        <source>The server speaks TLS on this port. Use wss:// instead of ws://.</source>
        <translation>服务器在该端口使用 TLS。请把 ws:// 改为 wss://。</translation>
    </message>
    <message>
        <source>The server did not understand the handshake. Look at the headers that were sent.</source>
        <translation>服务器无法理解握手请求。请检查已发送的请求头。</translation>
    </message>
    <message>
        <source>The server forbids it. Many servers check Origin, cookies or a token.</source>
        <translation>服务器拒绝访问。许多服务器会检查 Origin、Cookie 或令牌。</translation>
    </message>
    <message>
        <source>There is nothing at this path. Check the path of the URL.</source>
        <translation>该路径不存在。请检查 URL 中的路径。</translation>
    </message>
    <message>
        <source>The server wants another WebSocket version: %1.</source>
        <translation>服务器要求其他 WebSocket 版本：%1。</translation>
    </message>
    <message>
        <source>A proxy answered: it cannot reach the server behind it.</source>
        <translation>应答来自代理：它无法连接后端服务器。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer. It may not speak HTTP, or want TLS (wss://) on this port.</source>
        <translation>服务器未应答就关闭了连接。它可能不支持 HTTP，或该端口要求 TLS（wss://）。</translation>
    </message>
    <message>
        <source>An SSH server listens on this port, not a WebSocket server.</source>
        <translation>该端口上是 SSH 服务器，不是 WebSocket 服务器。</translation>
    </message>
    <message>
        <source>What answered is not HTTP, so it is not a WebSocket server. Check the port.</source>
        <translation>应答不是 HTTP，因此不是 WebSocket 服务器。请检查端口。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The status is %1 instead of 101.</source>
        <translation>状态码为 %1，应为 101。</translation>
    </message>
    <message>
        <source>The answer lacks “Upgrade: websocket” (found: %1). A proxy in between may have removed it.</source>
        <translation>响应缺少“Upgrade: websocket”（实际为：%1），可能被中间的代理去掉。</translation>
    </message>
    <message>
        <source>The answer lacks “Connection: Upgrade” (found: %1). A proxy in between may have removed it.</source>
        <translation>响应缺少“Connection: Upgrade”（实际为：%1），可能被中间的代理去掉。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is wrong: expected %1, found %2. The server computed it from another key, or the answer belongs to another request (a cache?).</source>
        <translation>Sec-WebSocket-Accept 有误：应为 %1，实际为 %2。服务器可能用了别的密钥计算，或该响应属于另一个请求（缓存？）。</translation>
    </message>
    <message>
        <source>The server chose a subprotocol that was not offered: %1 (offered: %2).</source>
        <translation>服务器选择了未提供的子协议：%1（已提供：%2）。</translation>
    </message>
    <message>
        <source>The server&apos;s Sec-WebSocket-Extensions do not fit what was offered: %1.</source>
        <translation>服务器返回的 Sec-WebSocket-Extensions 与所提供的不符：%1。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer. It may want another client certificate, or not speak HTTP.</source>
        <translation>服务器未应答就关闭了连接。它可能要求其他客户端证书，或不支持 HTTP。</translation>
    </message>
    <message>
        <source>The server speaks HTTP/2 on this port; WebSocket needs HTTP/1.1. Switch HTTP/1.1 on at the server, or use another port.</source>
        <translation>服务器在此端口使用 HTTP/2；WebSocket 需要 HTTP/1.1。请在服务器上启用 HTTP/1.1，或使用其他端口。</translation>
    </message>
    <message>
        <source>The server sent the request back: an echo service listens on this port, not a WebSocket server. Check the port.</source>
        <translation>服务器把请求原样发回：在此端口监听的是回显服务，而不是 WebSocket 服务器。请检查端口。</translation>
    </message>
    <message>
        <source>The server sent a page without the head of an HTTP answer. Check the port, or look into the server&apos;s program.</source>
        <translation>服务器发送了一个没有 HTTP 应答头的页面。请检查端口，或查看服务器的程序。</translation>
    </message>
    <message>
        <source>What answered looks like %1, not like a WebSocket server. Check the port.</source>
        <translation>应答方看起来是 %1，而不是 WebSocket 服务器。请检查端口。</translation>
    </message>
    <message>
        <source>The server sent a WebSocket frame before its answer to the handshake. It has to answer 101 first.</source>
        <translation>服务器在应答握手之前就发送了 WebSocket 帧。它必须先应答 101。</translation>
    </message>
    <message>
        <source>A proxy on the way wants authorization, not the server: give it in a Proxy-Authorization header.</source>
        <translation>要求授权的是途中的代理，而不是服务器：请在 Proxy-Authorization 标头中提供。</translation>
    </message>
    <message>
        <source>A proxy on the way wants authorization (%1), not the server: give it in a Proxy-Authorization header.</source>
        <translation>要求授权（%1）的是途中的代理，而不是服务器：请在 Proxy-Authorization 标头中提供。</translation>
    </message>
    <message>
        <source>The server did not understand the request. Path or query of the URL hold what RFC 3986 does not allow there: %1. Write it as %2.</source>
        <translation>服务器不理解该请求。URL 的路径或查询中含有 RFC 3986 不允许的字符：%1。请写作 %2。</translation>
    </message>
    <message>
        <source>The server wants an upgrade, but did not see ours: a proxy in between may have removed the Upgrade header.</source>
        <translation>服务器要求升级，但没有看到我们的升级请求：中间的代理可能移除了 Upgrade 标头。</translation>
    </message>
    <message>
        <source>The server wants %1 instead of WebSocket, which needs HTTP/1.1. Check path and port, or let the server take HTTP/1.1 upgrades there.</source>
        <translation>服务器要求 %1 而不是 WebSocket，后者需要 HTTP/1.1。请检查路径和端口，或让服务器在此接受 HTTP/1.1 升级。</translation>
    </message>
    <message>
        <source>The answer is %1, but a handshake needs HTTP/1.1. A proxy in between may speak an older HTTP to the server.</source>
        <translation>应答是 %1，但握手需要 HTTP/1.1。中间的代理可能以较旧的 HTTP 与服务器通信。</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept stands in the answer more than once: %1. It has to stand there once.</source>
        <translation>应答中 Sec-WebSocket-Accept 出现了不止一次：%1。它只能出现一次。</translation>
    </message>
    <message>
        <source>The answer lacks Sec-WebSocket-Accept. What answered did not read the handshake, or a proxy in between removed the header.</source>
        <translation>应答缺少 Sec-WebSocket-Accept。应答方没有读取握手，或中间的代理移除了该标头。</translation>
    </message>
    <message>
        <source>The answer&apos;s Sec-WebSocket-Protocol has no value. A server that chooses no subprotocol leaves the header out.</source>
        <translation>应答的 Sec-WebSocket-Protocol 没有值。不选择子协议的服务器应省略该标头。</translation>
    </message>
    <message>
        <source>The server chose more than one subprotocol: %1. It has to choose one, in one header.</source>
        <translation>服务器选择了多个子协议：%1。它只能在一个标头中选择一个。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: a parameter needs a name, and a value that is a word.</source>
        <translation>无法读取“%1”：参数需要名称，其值须是一个单词。</translation>
    </message>
    <message>
        <source>%1 was not offered; a server must not answer more than it was offered.</source>
        <translation>没有提供过 %1；服务器的应答不得超出所提供的内容。</translation>
    </message>
    <message>
        <source>Sockeye does not speak %1. Take it out of the request&apos;s Sec-WebSocket-Extensions header.</source>
        <translation>Sockeye 不支持 %1。请将其从请求的 Sec-WebSocket-Extensions 标头中去掉。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 给出了两次。</translation>
    </message>
    <message>
        <source>%1 needs a value, a number from 8 to 15.</source>
        <translation>%1 需要一个值，即 8 到 15 的数字。</translation>
    </message>
    <message>
        <source>%1 has the value %2, which is not a number from 8 to 15.</source>
        <translation>%1 的值是 %2，不是 8 到 15 的数字。</translation>
    </message>
    <message>
        <source>%1 takes no value, but has %2.</source>
        <translation>%1 不带值，但这里有 %2。</translation>
    </message>
    <message>
        <source>permessage-deflate has no parameter %1.</source>
        <translation>permessage-deflate 没有参数 %1。</translation>
    </message>
    <message>
        <source>%1 was asked for, so it has to stand in the answer.</source>
        <translation>要求了 %1，因此它必须出现在应答中。</translation>
    </message>
    <message>
        <source>%1 is %2, although at most %3 was offered.</source>
        <translation>%1 是 %2，但最多只提供了 %3。</translation>
    </message>
    <message>
        <source>A header of the answer has no value; it has to be “%1”.</source>
        <translation>应答的一个标头没有值；它必须是“%1”。</translation>
    </message>
    <message>
        <source>The body comes in a coding that Sockeye does not take off (%1); it stands here as it came.</source>
        <translation>正文使用了 Sockeye 不支持解码的编码（%1），此处按收到的原样显示。</translation>
    </message>
    <message>
        <source>The body is not what its coding says (%1); what could be decoded stands here.</source>
        <translation>正文与其编码（%1）不符，此处显示能够解码的部分。</translation>
    </message>
    <message>
        <source>The body ends in the middle of its coding (%1); what could be decoded stands here.</source>
        <translation>正文在其编码（%1）中途结束，此处显示能够解码的部分。</translation>
    </message>
    <message>
        <source>The body grows beyond %1 MB when its coding (%2) is taken off; the rest is left out here.</source>
        <translation>正文去除编码（%2）后超过 %1 MB，其余部分未在此处显示。</translation>
    </message>
</context>
<context>
    <name>connections::Tap</name>
    <message>
        <source>The server did not answer the Close within %1 s.</source>
        <translation>服务器在 %1 秒内没有回应 Close。</translation>
    </message>
    <message>
        <source>The server ended TCP without answering the Close.</source>
        <translation>服务器未回应 Close 就断开了 TCP。</translation>
    </message>
    <message>
        <source>The connection was lost: TCP ended without a Close.</source>
        <translation>连接丢失：TCP 断开，没有收到 Close。</translation>
    </message>
    <message>
        <source>The connection broke before Sockeye&apos;s Close had left.</source>
        <translation>Sockeye 的 Close 尚未发出，连接就已中断。</translation>
    </message>
    <message>
        <source>Sockeye&apos;s Close could not leave: for %1 s the server took nothing of what was before it.</source>
        <translation>Sockeye 的 Close 帧未能发出：%1 秒内服务器没有接收排在它前面的任何数据。</translation>
    </message>
    <message>
        <source>The connection was lost: TLS broke (%1).</source>
        <translation>连接丢失：TLS 中断（%1）。</translation>
    </message>
</context>
<context>
    <name>connections::Tls</name>
    <message>
        <source>no name at all</source>
        <translation>没有任何名称</translation>
    </message>
    <message>
        <source>The certificate expired on %1. The server needs a new one.</source>
        <translation>证书已于 %1 过期，服务器需要更换证书。</translation>
    </message>
    <message>
        <source>The certificate is valid only from %1 on. Check the clocks of both computers.</source>
        <translation>证书从 %1 起才有效。请检查两端计算机的时间。</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for %2. Connect by a name it holds, or give the server a certificate for this one.</source>
        <translation>证书颁发给 %1，而不是 %2。请使用证书中的名称连接，或为服务器配置匹配的证书。</translation>
    </message>
    <message>
        <source>The certificate is self-signed: nobody this computer trusts vouches for it. If you trust it, add it to the request as a certificate authority.</source>
        <translation>证书是自签名的，本机不信任。若你信任它，请在请求中将其添加为 CA 证书。</translation>
    </message>
    <message>
        <source>The certificate chain ends in an authority this computer does not trust (%1). If you trust it, add it to the request as a certificate authority.</source>
        <translation>证书链的根 CA 不受本机信任（%1）。若你信任它，请在请求中将其添加为 CA 证书。</translation>
    </message>
    <message>
        <source>The certificate was issued by “%1”, which this computer does not know. Add that authority to the request, or have the server send the whole chain.</source>
        <translation>证书由本机未知的“%1”签发。请在请求中添加该 CA，或让服务器发送完整证书链。</translation>
    </message>
    <message>
        <source>The certificate was revoked by its issuer.</source>
        <translation>证书已被签发者吊销。</translation>
    </message>
    <message>
        <source>The server sent no certificate.</source>
        <translation>服务器没有发送证书。</translation>
    </message>
    <message>
        <source>The server does not speak TLS on this port. Use ws:// instead of wss://, or another port.</source>
        <translation>服务器在该端口不使用 TLS。请把 wss:// 改为 ws://，或更换端口。</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake (%1). It may ask for a client certificate, or share no protocol or cipher with Sockeye.</source>
        <translation>服务器中止了 TLS 握手（%1）。它可能要求客户端证书，或与 Sockeye 没有共同的协议或加密套件。</translation>
    </message>
    <message>
        <source>Server and Sockeye have no TLS version in common (%1).</source>
        <translation>服务器与 Sockeye 没有共同的 TLS 版本（%1）。</translation>
    </message>
    <message>
        <source>The server closed the connection during the TLS handshake. It may not speak TLS on this port.</source>
        <translation>服务器在 TLS 握手期间关闭了连接。该端口可能不使用 TLS。</translation>
    </message>
    <message>
        <source>The TLS handshake failed: %1</source>
        <translation>TLS 握手失败：%1</translation>
    </message>
    <message>
        <source>The server refused the client certificate of the request (%1).</source>
        <translation>服务器拒绝了请求中的客户端证书（%1）。</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake (%1): it does not take HTTP/1.1 on this port, which WebSocket needs. Switch HTTP/1.1 on at the server, or use another port.</source>
        <translation>服务器结束了 TLS 握手（%1）：它在此端口不接受 WebSocket 所需的 HTTP/1.1。请在服务器上启用 HTTP/1.1，或使用其他端口。</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake (%1): it has no site of this name. Connect by a name it serves.</source>
        <translation>服务器结束了 TLS 握手（%1）：它没有此名称的站点。请用它提供服务的名称连接。</translation>
    </message>
    <message>
        <source>The server ended the TLS handshake (%1): it may have no certificate for this name. Look into its log.</source>
        <translation>服务器结束了 TLS 握手（%1）：它可能没有此名称的证书。请查看其日志。</translation>
    </message>
</context>
<context>
    <name>connections::Upgrade</name>
    <message>
        <source>The server closed the connection in the middle of its answer.</source>
        <translation>服务器在应答中途关闭了连接。</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: %1.</source>
        <translation>无法解析服务器的应答：%1。</translation>
    </message>
    <message>
        <source>The server answered 101, but not as a WebSocket server must.</source>
        <translation>服务器返回了 101，但不符合 WebSocket 握手规范。</translation>
    </message>
    <message>
        <source>The server sent %1 interim answers (status %2) and no real one.</source>
        <translation>服务器发送了 %1 个临时响应（状态码 %2），没有最终响应。</translation>
    </message>
    <message>
        <source>TLS broke in the middle of the server&apos;s answer (%1).</source>
        <translation>TLS 在服务器应答途中中断（%1）。</translation>
    </message>
    <message>
        <source>The body breaks the rules of the chunked transfer coding (RFC 9112 §7.1): what can be read of it ends there.</source>
        <translation>正文违反了分块传输编码的规则（RFC 9112 §7.1）：可读的部分到此为止。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The window needs a display, and there is none here. Commands such as &quot;sockeye record&quot; do without.</source>
        <translation>窗口需要图形显示环境，此处没有。“sockeye record”等命令不需要。</translation>
    </message>
</context>
<context>
    <name>models::CollectionSource</name>
    <message>
        <source>Add the sample collection</source>
        <translation>添加示例集合</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of the sample: en or zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>models::CollectionsModel</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>(empty message)</source>
        <translation>（空消息）</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>无法读取 %1。%2</translation>
    </message>
    <message>
        <source>Has changes that are not saved</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>Values of %1 are not kept in files: enter them after opening</source>
        <translation>%1 的值不会保存到文件：打开后请重新输入</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1，文件夹</translation>
    </message>
    <message>
        <source>%1, request with unsaved changes</source>
        <translation>%1，请求，有未保存的更改</translation>
    </message>
    <message>
        <source>%1, request</source>
        <translation>%1，请求</translation>
    </message>
    <message>
        <source>%1, file that cannot be read</source>
        <translation>%1，无法读取的文件</translation>
    </message>
    <message>
        <source>%1, saved message</source>
        <translation>%1，已保存的消息</translation>
    </message>
</context>
<context>
    <name>models::ConnectionCommands</name>
    <message>
        <source>The connection is not open. Connect first, then send.</source>
        <translation>连接未打开。请先连接，再发送。</translation>
    </message>
    <message>
        <source>A ping or pong carries at most 125 bytes; this payload has %1.</source>
        <translation>Ping 或 Pong 最多携带 125 字节；当前载荷为 %1 字节。</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1 of the ticked connections; %n of them are not open.</source>
        <translation>
            <numerusform>已发送到 %1 个已勾选的连接；另有 %n 个未打开。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>models::ConnectionRow</name>
    <message>
        <source>All connections</source>
        <translation>全部连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>关闭中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>earlier run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>ticked as %1</source>
        <comment>a letter</comment>
        <translation>已勾选为 %1</translation>
    </message>
    <message>
        <source>%1 messages in, %2 out</source>
        <translation>接收 %1 条消息，发送 %2 条</translation>
    </message>
</context>
<context>
    <name>models::Event</name>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>redirected</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违反协议</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>重连中</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>关闭中</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>超预算</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>由服务器</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>由本端</translation>
    </message>
    <message>
        <source>not clean</source>
        <translation>非正常关闭</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>历时 %1</translation>
    </message>
    <message>
        <source>a message of %1 is over the budget of %2</source>
        <translation>一条 %1 的消息超出 %2 的大小预算</translation>
    </message>
    <message>
        <source>%1 messages are over the budget of %2, the largest has %3</source>
        <translation>%1 条消息超出 %2 的大小预算，最大的为 %3</translation>
    </message>
</context>
<context>
    <name>models::Figures</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>pong</source>
        <translation>Pong</translation>
    </message>
    <message>
        <source>close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>out</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>models::FilterWords</name>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>events only</source>
        <translation>仅事件</translation>
    </message>
    <message>
        <source>no control frames</source>
        <translation>无控制帧</translation>
    </message>
    <message>
        <source>no kind at all</source>
        <translation>无任何类型</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <translation>%1 ≤ 大小 &lt; %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>%1 is a JSON path</comment>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a searched text in quotes</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>models::FramesModel</name>
    <message>
        <source>Number of the frame in its message</source>
        <translation>消息内的帧序号</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Last frame of the message</source>
        <translation>消息的最后一帧</translation>
    </message>
    <message>
        <source>FIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Reserved bits RSV1, RSV2, RSV3; RSV1: compressed</source>
        <translation>保留位 RSV1、RSV2、RSV3；RSV1：已压缩</translation>
    </message>
    <message>
        <source>RSV 1–3</source>
        <translation>RSV 1–3</translation>
    </message>
    <message>
        <source>Opcode</source>
        <translation>操作码</translation>
    </message>
    <message>
        <source>Masking key; – : not masked</source>
        <translation>掩码密钥；–：无掩码</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Length written in 7, 16 or 64 bits</source>
        <translation>长度以 7、16 或 64 位表示</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Payload bytes on the wire</source>
        <translation>线上的载荷字节数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>The header&apos;s bytes in hex</source>
        <translation>帧头的十六进制字节</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>帧头</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number among all frames of this direction of the connection</source>
        <translation>在该连接同方向所有帧中的序号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>models::Group</name>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>无 %1</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>其他值</translation>
    </message>
</context>
<context>
    <name>models::GroupsModel</name>
    <message>
        <source>Messages a second, from the first message to the last</source>
        <translation>每秒消息数（从第一条消息到最后一条）</translation>
    </message>
    <message>
        <source>Messages in the last second</source>
        <translation>最近一秒的消息数</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>time of the latest message</comment>
        <translation>最近</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Only the first %1 values are counted one by one.</source>
        <translation>只逐个统计前 %1 个值。</translation>
    </message>
</context>
<context>
    <name>models::LoadedPayload</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>models::MergedLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>间隔</translation>
    </message>
</context>
<context>
    <name>models::MessageLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Dir</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
</context>
<context>
    <name>models::MetricsModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>End</source>
        <comment>how a connection ended</comment>
        <translation>结束方式</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>域名查询</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Connect, total</source>
        <translation>连接总耗时</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>已连接时长</translation>
    </message>
    <message>
        <source>Rate now</source>
        <translation>当前速率</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>平均速率</translation>
    </message>
    <message>
        <source>Messages in</source>
        <translation>接收消息数</translation>
    </message>
    <message>
        <source>Messages out</source>
        <translation>发送消息数</translation>
    </message>
    <message>
        <source>Payload in</source>
        <translation>接收载荷</translation>
    </message>
    <message>
        <source>Payload out</source>
        <translation>发送载荷</translation>
    </message>
    <message>
        <source>On the wire in</source>
        <translation>线上接收</translation>
    </message>
    <message>
        <source>On the wire out</source>
        <translation>线上发送</translation>
    </message>
    <message>
        <source>Smallest in</source>
        <translation>接收最小</translation>
    </message>
    <message>
        <source>Mean size in</source>
        <translation>接收平均大小</translation>
    </message>
    <message>
        <source>Largest in</source>
        <translation>接收最大</translation>
    </message>
    <message>
        <source>Smallest out</source>
        <translation>发送最小</translation>
    </message>
    <message>
        <source>Mean size out</source>
        <translation>发送平均大小</translation>
    </message>
    <message>
        <source>Largest out</source>
        <translation>发送最大</translation>
    </message>
    <message>
        <source>Compression in</source>
        <translation>接收压缩比</translation>
    </message>
    <message>
        <source>Compression out</source>
        <translation>发送压缩比</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>by the server</source>
        <translation>由服务器</translation>
    </message>
    <message>
        <source>by us</source>
        <translation>由本端</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>not clean</source>
        <translation>非正常关闭</translation>
    </message>
</context>
<context>
    <name>models::PairsModel</name>
    <message>
        <source>New line</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1, on</source>
        <translation>%1，已启用</translation>
    </message>
    <message>
        <source>%1, off</source>
        <translation>%1，已停用</translation>
    </message>
</context>
<context>
    <name>models::PayloadTransfer</name>
    <message>
        <source>That is the capture itself. Choose another name.</source>
        <translation>这是抓包文件本身。请换一个名称。</translation>
    </message>
    <message>
        <source>The payload was not saved as %1: %2</source>
        <translation>无法将载荷保存为 %1：%2</translation>
    </message>
</context>
<context>
    <name>models::Preview</name>
    <message>
        <source>no code</source>
        <translation>无状态码</translation>
    </message>
</context>
<context>
    <name>models::RecordCommands</name>
    <message>
        <source>The connection is not open. Connect first, then send.</source>
        <translation>连接未打开。请先连接，再发送。</translation>
    </message>
    <message>
        <source>This row is not a whole message; it cannot be sent again.</source>
        <translation>此行不是完整的消息，无法重发。</translation>
    </message>
    <message>
        <source>This row is not a message; it cannot be edited.</source>
        <translation>此行不是消息，无法编辑。</translation>
    </message>
    <message>
        <source>This message has %1. Up to %2 can be edited; send it again as it is instead.</source>
        <translation>此消息大小为 %1，最多只能编辑 %2。请直接按原样重发。</translation>
    </message>
    <message>
        <source>Only %1 of %2 rows were copied: the clipboard takes up to %3.</source>
        <translation>只复制了 %1 行（共 %2 行）：剪贴板最多容纳 %3。</translation>
    </message>
    <message>
        <source>Not sent: meanwhile another connection is being looked at.</source>
        <translation>未发送：此时已切换到其他连接。</translation>
    </message>
</context>
<context>
    <name>models::RecordedHandshake</name>
    <message>
        <source>%1: expected %2</source>
        <comment>section of a standard, what it demands</comment>
        <translation>%1：应为 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none, although %1 was asked for</source>
        <translation>无（请求中提供了 %1）</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>not checked: %1</source>
        <translation>未验证：%1</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>颁发给</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>连接中…</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>when an attempt began</comment>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Subprotocol</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Broken rule</source>
        <translation>违反的规则</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>实际无</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>实际为 %1</translation>
    </message>
    <message>
        <source>The server refused the connection with status %1.</source>
        <translation>服务器以状态码 %1 拒绝连接。</translation>
    </message>
    <message>
        <source>The attempt was ended before the connection was open.</source>
        <translation>连接尚未建立，尝试就已结束。</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>域名查询</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <comment>the HTTP request and its answer</comment>
        <translation>升级</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>checked, but browsers and Go refuse it: its name stands in the CN alone, and not among its subject alternative names</source>
        <translation>已检查，但浏览器和 Go 会拒绝它：其名称只在 CN 中，不在使用者可选名称中</translation>
    </message>
</context>
<context>
    <name>models::SentMessages</name>
    <message>
        <source>The messages sent cannot be kept: %1</source>
        <translation>无法保存已发送的消息：%1</translation>
    </message>
</context>
<context>
    <name>models::SizesModel</name>
    <message>
        <source>both</source>
        <comment>directions together</comment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>Wire / payload</source>
        <translation>线上 / 载荷</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 bytes with the headers of frames, without TLS and TCP</source>
        <translation>%1 字节，含帧头，不含 TLS 和 TCP</translation>
    </message>
    <message>
        <source>Bytes on the wire for each byte of payload: below 1 where compression saves some</source>
        <translation>每字节载荷对应的线上字节数：小于 1 表示压缩有效</translation>
    </message>
</context>
<context>
    <name>panels::AddressPanel</name>
    <message>
        <source>WebSocket URL</source>
        <translation>WebSocket 地址</translation>
    </message>
    <message>
        <source>ws://localhost:8080/path or wss://example.com</source>
        <translation>ws://localhost:8080/path 或 wss://example.com</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Type the address of a WebSocket server first, for example ws://localhost:8080/.</source>
        <translation>请先输入 WebSocket 服务器地址，例如 ws://localhost:8080/。</translation>
    </message>
    <message>
        <source>Encrypted (TLS); the server&apos;s certificate is checked</source>
        <translation>已加密（TLS）；验证服务器证书</translation>
    </message>
    <message>
        <source>Encrypted (TLS), but any certificate is taken: see Settings</source>
        <translation>已加密（TLS），但接受任何证书：见“设置”</translation>
    </message>
</context>
<context>
    <name>panels::AuthorizationPage</name>
    <message>
        <source>Authorization</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>The header “Authorization” is sent instead of what is set here.</source>
        <translation>将发送请求头“Authorization”，此处的设置不生效。</translation>
    </message>
    <message>
        <source>User and password of the URL are sent as basic authorization.</source>
        <translation>URL 中的用户名和密码将以 Basic 认证发送。</translation>
    </message>
    <message>
        <source>Nothing is sent: the server sees no credentials.</source>
        <translation>不发送任何认证信息。</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of authorization</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Type of authorization</source>
        <translation>认证类型</translation>
    </message>
    <message>
        <source>None</source>
        <comment>authorization</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Basic (user and password)</source>
        <translation>Basic（用户名和密码）</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>Secrets are kept in memory only: they are not saved in collections, and are gone when Sockeye ends.</source>
        <translation>敏感信息只保留在内存中：不会保存到集合，退出 Sockeye 后即消失。</translation>
    </message>
</context>
<context>
    <name>panels::BinaryText</name>
    <message>
        <source>is not a hex digit</source>
        <translation>不是十六进制数字</translation>
    </message>
    <message>
        <source>stands alone: a byte has two hex digits</source>
        <translation>单独出现：一个字节需要两位十六进制数字</translation>
    </message>
    <message>
        <source>is padding in the wrong place</source>
        <translation>是位置错误的填充符</translation>
    </message>
    <message>
        <source>is not a Base64 digit here</source>
        <translation>在此处不是有效的 Base64 字符</translation>
    </message>
    <message>
        <source>ends the text too early</source>
        <translation>之后内容不完整</translation>
    </message>
</context>
<context>
    <name>panels::BroadcastBar</name>
    <message>
        <source>Text to send to all ticked connections</source>
        <translation>要发送到全部已勾选连接的文本</translation>
    </message>
    <message>
        <source>Send to all ticked</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>A text for all ticked connections, Enter sends it</source>
        <translation>输入要群发到已勾选连接的文本，按回车发送</translation>
    </message>
    <message>
        <source>None of the ticked connections is open: connect one to send</source>
        <translation>已勾选的连接均未打开：请先连接再发送</translation>
    </message>
</context>
<context>
    <name>panels::BudgetBar</name>
    <message>
        <source>%1 over</source>
        <comment>messages over the budget</comment>
        <translation>%1 条超出</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>&amp;Budget per message</source>
        <translation>单条消息大小预算(&amp;B)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no budget</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Budget per message</source>
        <translation>单条消息大小预算</translation>
    </message>
    <message>
        <source>Messages with a larger payload are marked in the log and raise an event.
For example 1000, 1 kB or 64 KiB; empty: no budget</source>
        <translation>载荷超过此大小的消息会在日志中标记并产生事件。
例如 1000、1 kB 或 64 KiB；留空表示无预算</translation>
    </message>
    <message>
        <source>Show only the messages over the budget in the log</source>
        <translation>日志中只显示超出预算的消息</translation>
    </message>
    <message>
        <source>Type a size such as 1000, 1 kB or 64 KiB, or nothing for no budget.</source>
        <translation>请输入大小，例如 1000、1 kB 或 64 KiB；留空表示无预算。</translation>
    </message>
</context>
<context>
    <name>panels::CloseDialog</name>
    <message>
        <source>Close the connection</source>
        <translation>关闭连接</translation>
    </message>
    <message>
        <source>Close code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Send Close</source>
        <translation>发送 Close</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>无状态码</translation>
    </message>
    <message>
        <source>A close code is 1000–1003, 1007–1014 or 3000–4999.</source>
        <translation>关闭码须为 1000–1003、1007–1014 或 3000–4999。</translation>
    </message>
    <message>
        <source>%1 more bytes fit into the reason.</source>
        <translation>原因还可容纳 %1 字节。</translation>
    </message>
    <message>
        <source>The reason is %1 bytes too long.</source>
        <translation>原因超长 %1 字节。</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>关闭码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>panels::CollectionsPanel</name>
    <message>
        <source>Saved requests</source>
        <translation>已保存的请求</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>查找请求</translation>
    </message>
    <message>
        <source>No saved requests yet</source>
        <translation>尚无已保存的请求</translation>
    </message>
    <message>
        <source>Save the current request with Ctrl+S, or add the sample collection to look around.</source>
        <translation>按 Ctrl+S 保存当前请求，或添加示例集合试用。</translation>
    </message>
    <message>
        <source>Add the sample collection</source>
        <translation>添加示例集合</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>No request, folder or URL holds this text.</source>
        <translation>没有包含此文本的请求、文件夹或 URL。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>文件夹：%1</translation>
    </message>
</context>
<context>
    <name>panels::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Messages of the ticked connections in order of time</source>
        <translation>已勾选连接的消息（按时间排序）</translation>
    </message>
    <message>
        <source>Figures of the ticked connections</source>
        <translation>已勾选连接的指标</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>统计中…</translation>
    </message>
    <message>
        <source>Click the boxes at the left of the connections, or press Space there. Each gets a letter and a column of its own.</source>
        <translation>点击连接左侧的复选框，或在该处按空格键。每个连接会得到一个字母和单独的一列。</translation>
    </message>
    <message>
        <source>Tick two to four connections to compare them</source>
        <translation>勾选两到四个连接进行对比</translation>
    </message>
    <message>
        <source>One is ticked, one more is needed.</source>
        <translation>已勾选一个，还需再勾选一个。</translation>
    </message>
    <message>
        <source>Tick the latest two</source>
        <translation>勾选最近两个</translation>
    </message>
</context>
<context>
    <name>panels::ComposerBar</name>
    <message>
        <source>Broadcast (%1)</source>
        <translation>群发 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Send to the %n ticked connection(s) that are open</source>
        <translation>
            <numerusform>发送到 %n 个已打开的勾选连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式化</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Binary as hex</source>
        <translation>二进制（十六进制）</translation>
    </message>
    <message>
        <source>Binary as Base64</source>
        <translation>二进制（Base64）</translation>
    </message>
    <message>
        <source>Binary from a file</source>
        <translation>二进制（文件）</translation>
    </message>
    <message>
        <source>Form of the message</source>
        <translation>消息格式</translation>
    </message>
    <message>
        <source>Saved messages of the request</source>
        <translation>此请求已保存的消息</translation>
    </message>
    <message>
        <source>Messages sent before</source>
        <translation>发送历史</translation>
    </message>
    <message>
        <source>Messages sent before (Alt+Up, Alt+Down)</source>
        <translation>发送历史 (Alt+Up, Alt+Down)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Send and clear, ping, pong, close</source>
        <translation>发送并清空、Ping、Pong、关闭</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>更多发送方式</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send it as it stands, with its fault (Ctrl+Enter)</source>
        <translation>不修正错误，按原样发送 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send nothing</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>What is to be said of the message</source>
        <translation>消息检查结果</translation>
    </message>
</context>
<context>
    <name>panels::ComposerPanel</name>
    <message>
        <source>Reading %1 of %2…</source>
        <translation>正在读取 %1 / %2…</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid JSON</source>
        <translation>JSON 有效</translation>
    </message>
    <message>
        <source>Well-formed XML</source>
        <translation>XML 格式正确</translation>
    </message>
</context>
<context>
    <name>panels::ConnectionDelegate</name>
    <message>
        <source>Paused by Sockeye: writing to disk catches up</source>
        <translation>已由 Sockeye 暂停：等待写盘</translation>
    </message>
    <message>
        <source>Certificate not verified · %1</source>
        <translation>未验证证书 · %1</translation>
    </message>
</context>
<context>
    <name>panels::ConnectionsPanel</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections appear here. Type a URL and press Enter to make the first one.</source>
        <translation>连接会显示在这里。输入地址并按回车即可建立第一个连接。</translation>
    </message>
</context>
<context>
    <name>panels::Dispatch</name>
    <message>
        <source>“%1” cannot be read: %2. Choose another file or make it readable.</source>
        <translation>无法读取“%1”：%2。请选择其他文件，或使其可读。</translation>
    </message>
    <message>
        <source>it changed while it was read</source>
        <translation>文件在读取过程中发生了变化</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>请先选择文件。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>“%1” has %2: a message carries at most %3. Choose a smaller file.</source>
        <translation>“%1”大小为 %2，而一条消息最多 %3。请选择更小的文件。</translation>
    </message>
</context>
<context>
    <name>panels::DraftCheck</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>“%1” %2.</source>
        <translation>“%1”%2。</translation>
    </message>
</context>
<context>
    <name>panels::FileField</name>
    <message>
        <source>Choose: %1</source>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>panels::FilePage</name>
    <message>
        <source>The bytes of a file are sent as one binary message.</source>
        <translation>文件内容将作为一条二进制消息发送。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
</context>
<context>
    <name>panels::FilterChips</name>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示全部行</translation>
    </message>
    <message>
        <source>cleared %1</source>
        <translation>已于 %1 清空</translation>
    </message>
</context>
<context>
    <name>panels::FindBar</name>
    <message>
        <source>nothing found</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Find in this payload</source>
        <translation>在此载荷中查找</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>minds upper and lower case</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一个匹配 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一个匹配 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>panels::GroupingChoice</name>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>$.a.path</source>
        <translation>$.a.path</translation>
    </message>
    <message>
        <source>Choose what to group by, or type a JSON path such as $.type and press Enter</source>
        <translation>选择分组依据，或输入 JSON 路径（例如 $.type）并按回车</translation>
    </message>
    <message>
        <source>Character %1: %2.</source>
        <translation>第 %1 个字符：%2。</translation>
    </message>
</context>
<context>
    <name>panels::GroupsPanel</name>
    <message>
        <source>&amp;Group by</source>
        <translation>分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>Groups of messages</source>
        <translation>消息分组</translation>
    </message>
    <message>
        <source>No messages to group yet</source>
        <translation>尚无可分组的消息</translation>
    </message>
    <message>
        <source>Messages are counted here by what they have in common.
A click on a group shows it alone in the log.</source>
        <translation>消息按共同特征在此分组统计。
单击某个分组，日志中就只显示该组。</translation>
    </message>
    <message>
        <source>The log cannot be filtered by values that are not counted one by one.</source>
        <translation>未逐个统计的值无法用于筛选日志。</translation>
    </message>
    <message>
        <source>Messages: %1 · groups: %2 · counting, %3 % done</source>
        <translation>消息：%1 · 分组：%2 · 统计中，已完成 %3 %</translation>
    </message>
    <message>
        <source>Messages: %1 · groups: %2 · also those the log hides</source>
        <translation>消息：%1 · 分组：%2 · 含日志中隐藏的消息</translation>
    </message>
</context>
<context>
    <name>panels::HandshakePanel</name>
    <message>
        <source>Views of the handshake</source>
        <translation>握手视图</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Body</source>
        <comment>of an HTTP response</comment>
        <translation>正文</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>显示敏感信息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the request or the response</source>
        <translation>复制请求或响应</translation>
    </message>
    <message>
        <source>Copy request head</source>
        <translation>复制请求头</translation>
    </message>
    <message>
        <source>Copy response head</source>
        <translation>复制响应头</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>复制为 cURL</translation>
    </message>
    <message>
        <source>Body of the refusal</source>
        <translation>拒绝响应的正文</translation>
    </message>
    <message>
        <source>The handshake cannot be read</source>
        <translation>无法读取握手</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Connect, and both sides of the handshake stand here with their timing.</source>
        <translation>连接后，此处会显示握手的请求、响应和耗时。</translation>
    </message>
    <message>
        <source>No connection is selected</source>
        <translation>未选择连接</translation>
    </message>
    <message>
        <source>Select one at the left, and both sides of its handshake stand here.</source>
        <translation>在左侧选择一个连接，此处会显示其握手的请求和响应。</translation>
    </message>
    <message>
        <source>Sent: %1 %2</source>
        <translation>已发送：%1 %2</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已接收：%1</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>… the rest was not kept.</source>
        <translation>…其余部分未保存。</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning is shown, of %1 and %n lines. Copies and exports have all.</source>
        <translation>
            <numerusform>只显示开头部分，共 %1、%n 行。复制和导出包含全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show credentials, cookies and tokens, here and in copies</source>
        <translation>在此处和复制内容中显示凭据、Cookie 和令牌</translation>
    </message>
    <message>
        <source>Received, but no answer</source>
        <translation>收到了数据，但不是应答</translation>
    </message>
    <message>
        <source>Some lines are not UTF-8; they are shown as Latin-1 (ISO 8859-1).</source>
        <translation>部分行不是 UTF-8，按 Latin-1（ISO 8859-1）显示。</translation>
    </message>
</context>
<context>
    <name>panels::HeadPreview</name>
    <message>
        <source>Type a URL to see the head that will be sent.</source>
        <translation>输入 URL 即可预览将要发送的请求头。</translation>
    </message>
    <message>
        <source>(made anew for each connect)</source>
        <translation>（每次连接重新生成）</translation>
    </message>
    <message>
        <source>As it will be sent</source>
        <translation>发送预览</translation>
    </message>
    <message>
        <source>Head of the handshake as it will be sent</source>
        <translation>将要发送的握手请求头</translation>
    </message>
</context>
<context>
    <name>panels::HeadersPage</name>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>添加请求头</translation>
    </message>
    <message>
        <source>Replaces the automatic header</source>
        <translation>替换自动生成的请求头</translation>
    </message>
</context>
<context>
    <name>panels::HexView</name>
    <message>
        <source>Copy as hex</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as Base64</source>
        <translation>复制为 Base64</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>panels::HistogramPlot</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 bytes and more</source>
        <translation>%1 字节及以上</translation>
    </message>
    <message>
        <source>%1 to %2 bytes</source>
        <translation>%1 到 %2 字节</translation>
    </message>
    <message>
        <source>%1: %2 messages in, %3 out</source>
        <translation>%1：接收 %2 条消息，发送 %3 条</translation>
    </message>
    <message>
        <source>Messages by size</source>
        <translation>消息大小分布</translation>
    </message>
</context>
<context>
    <name>panels::ImageView</name>
    <message>
        <source>Payload as image</source>
        <translation>载荷（图片）</translation>
    </message>
    <message>
        <source>Fit into the panel; otherwise pixel by pixel</source>
        <translation>适应面板；否则按原始像素</translation>
    </message>
    <message>
        <source>Fit into the panel</source>
        <translation>适应面板</translation>
    </message>
    <message>
        <source>Pictures of the format %1 cannot be shown here. Save the payload to look at it.</source>
        <translation>此处无法显示 %1 格式的图片。请保存载荷后查看。</translation>
    </message>
    <message>
        <source>The image is too large to be shown: %1 × %2. Save the payload to look at it.</source>
        <translation>图片太大，无法显示：%1 × %2。请保存载荷后查看。</translation>
    </message>
    <message>
        <source>The image cannot be shown: %1</source>
        <translation>无法显示图片：%1</translation>
    </message>
</context>
<context>
    <name>panels::LimitsForm</name>
    <message>
        <source>default %1</source>
        <translation>默认 %1</translation>
    </message>
    <message>
        <source>Connect within</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait for Close</source>
        <translation>等待 Close</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>最大消息</translation>
    </message>
    <message>
        <source>Most frames of a message</source>
        <translation>单条消息最多帧数</translation>
    </message>
    <message>
        <source>Reset limits</source>
        <translation>重置限制</translation>
    </message>
</context>
<context>
    <name>panels::LogDelegate</name>
    <message>
        <source>deflate</source>
        <comment>mark of a compressed message, short</comment>
        <translation>压缩</translation>
    </message>
    <message>
        <source>fragments</source>
        <comment>mark of a fragmented message, short</comment>
        <translation>分片</translation>
    </message>
</context>
<context>
    <name>panels::LogEmpty</name>
    <message>
        <source>No connection yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>Type the address of a WebSocket server above and press Enter.
Every frame, ping and close will be shown here and kept on disk.</source>
        <translation>在上方输入 WebSocket 服务器地址并按回车。
每一帧、Ping 和 Close 都会显示在这里并保存到磁盘。</translation>
    </message>
    <message>
        <source>Waiting for the first row</source>
        <translation>等待第一条记录</translation>
    </message>
    <message>
        <source>Everything that crosses the wire will stand here.</source>
        <translation>线上收发的一切都会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>This capture holds no rows for this connection.</source>
        <translation>此抓包中没有该连接的记录。</translation>
    </message>
    <message>
        <source>From an earlier run</source>
        <translation>来自上次运行</translation>
    </message>
    <message>
        <source>Connect again to go on here. What was recorded then stands under File ▸ Recent captures.</source>
        <translation>重新连接即可在此继续。当时的记录可在“文件 ▸ 最近的抓包”中查看。</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>The log was cleared</source>
        <translation>日志已清空</translation>
    </message>
    <message>
        <source>The rows are hidden but still recorded. New ones appear here.</source>
        <translation>已有的行仅被隐藏，仍保留在抓包中。新的行会显示在这里。</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>No row passes</source>
        <translation>没有符合条件的行</translation>
    </message>
    <message>
        <source>Rows are recorded, but none meets all the conditions above.</source>
        <translation>已有记录，但没有一行符合上方的全部条件。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示全部行</translation>
    </message>
</context>
<context>
    <name>panels::LogFinder</name>
    <message>
        <source>%1 of %2</source>
        <comment>number of a match</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches</source>
        <translation>
            <numerusform>%1 个匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>went on from the beginning</source>
        <translation>已从头继续</translation>
    </message>
    <message>
        <source>went on from the end</source>
        <translation>已从末尾继续</translation>
    </message>
</context>
<context>
    <name>panels::LogHeader</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Show what was received</source>
        <translation>显示接收的消息</translation>
    </message>
    <message>
        <source>Show what was sent</source>
        <translation>显示发送的消息</translation>
    </message>
    <message>
        <source>Show text messages</source>
        <translation>显示文本消息</translation>
    </message>
    <message>
        <source>Show binary messages</source>
        <translation>显示二进制消息</translation>
    </message>
    <message>
        <source>Show ping, pong and Close</source>
        <translation>显示 Ping、Pong 和 Close</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>显示事件</translation>
    </message>
</context>
<context>
    <name>panels::LogPanel</name>
    <message>
        <source>Message log</source>
        <translation>消息日志</translation>
    </message>
</context>
<context>
    <name>panels::LogView</name>
    <message numerus="yes">
        <source>%1 new rows</source>
        <translation>
            <numerusform>%1 条新记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>panels::MessageEditor</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>panels::MessageInput</name>
    <message>
        <source>Message to send</source>
        <translation>要发送的消息</translation>
    </message>
    <message>
        <source>Message to send. Ctrl+Enter sends.</source>
        <translation>输入要发送的消息，按 Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>Bytes in hex, for example: 0a ff 10</source>
        <translation>十六进制字节，例如：0a ff 10</translation>
    </message>
    <message>
        <source>Bytes in Base64, for example: AAEC/w==</source>
        <translation>Base64 字节，例如：AAEC/w==</translation>
    </message>
</context>
<context>
    <name>panels::OrderedList</name>
    <message>
        <source>Add (Enter)</source>
        <translation>添加 (Enter)</translation>
    </message>
    <message>
        <source>Remove the selected one (Del)</source>
        <translation>移除所选项 (Del)</translation>
    </message>
</context>
<context>
    <name>panels::PairDelegate</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>panels::PairTable</name>
    <message>
        <source>Move the line up (Alt+Shift+Up)</source>
        <translation>上移 (Alt+Shift+Up)</translation>
    </message>
    <message>
        <source>Move the line down (Alt+Shift+Down)</source>
        <translation>下移 (Alt+Shift+Down)</translation>
    </message>
    <message>
        <source>Show secret values</source>
        <translation>显示敏感值</translation>
    </message>
    <message>
        <source>Delete the selected lines (Del); Ctrl+Z brings them back</source>
        <translation>删除所选行（Del）；按 Ctrl+Z 可恢复</translation>
    </message>
</context>
<context>
    <name>panels::ParametersPage</name>
    <message>
        <source>Parameters</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>添加参数</translation>
    </message>
</context>
<context>
    <name>panels::PauseBar</name>
    <message>
        <source>The view is paused. Recording goes on.</source>
        <translation>显示已暂停，录制继续。</translation>
    </message>
    <message numerus="yes">
        <source>The view is paused. %1 rows were recorded meanwhile.</source>
        <translation>
            <numerusform>显示已暂停。期间记录了 %1 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>panels::PayloadFind</name>
    <message>
        <source>searching…</source>
        <translation>查找中…</translation>
    </message>
</context>
<context>
    <name>panels::PayloadHeader</name>
    <message>
        <source>in several frames</source>
        <translation>分为多帧</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>手工构造</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>非有效 UTF-8</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Lay out, one element a line</source>
        <translation>格式化，每行一个元素</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Find in this payload (Ctrl+F)</source>
        <translation>在此载荷中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy the whole payload</source>
        <translation>复制整个载荷</translation>
    </message>
    <message>
        <source>Save the payload to a file…</source>
        <translation>将载荷保存到文件…</translation>
    </message>
    <message>
        <source>%1 compressed</source>
        <translation>压缩后 %1</translation>
    </message>
</context>
<context>
    <name>panels::PayloadPanel</name>
    <message>
        <source>No message chosen</source>
        <translation>未选择消息</translation>
    </message>
    <message>
        <source>Click a row of the log, or step through it with the arrow keys.</source>
        <translation>点击日志中的一行，或用方向键逐行查看。</translation>
    </message>
    <message>
        <source>The message cannot be read</source>
        <translation>无法读取消息</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1 saved as %2.</source>
        <translation>%1 已保存为 %2。</translation>
    </message>
    <message>
        <source>The first %1 were copied. Save the payload to have all of it.</source>
        <translation>已复制前 %1。如需全部内容，请保存载荷。</translation>
    </message>
    <message>
        <source>The payload was copied.</source>
        <translation>载荷已复制。</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>保存载荷</translation>
    </message>
    <message>
        <source>Text and JSON show the first %1 of %2.</source>
        <translation>文本和 JSON 只显示 %2 中的前 %1。</translation>
    </message>
    <message>
        <source>A limit struck: %1 of %2 were kept.</source>
        <translation>已达到上限：%2 中保留了 %1。</translation>
    </message>
    <message>
        <source>The connection ended inside this message.</source>
        <translation>连接在此消息传输途中结束。</translation>
    </message>
    <message>
        <source>Not valid UTF-8: the text shows � in its place, the hex view the bytes.</source>
        <translation>不是有效的 UTF-8：文本中以 � 代替，十六进制视图显示原字节。</translation>
    </message>
    <message>
        <source>Not valid JSON. %1</source>
        <translation>不是有效的 JSON。%1</translation>
    </message>
    <message>
        <source>Not well-formed XML. %1</source>
        <translation>XML 格式不正确。%1</translation>
    </message>
    <message>
        <source>Very long lines are broken here.</source>
        <translation>过长的行在此处已折行。</translation>
    </message>
</context>
<context>
    <name>panels::PayloadTabs</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>载荷（文本）</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>载荷（JSON）</translation>
    </message>
    <message>
        <source>Payload as source</source>
        <translation>载荷（源码）</translation>
    </message>
    <message>
        <source>Payload as hex</source>
        <translation>载荷（十六进制）</translation>
    </message>
    <message>
        <source>Frames of the message</source>
        <translation>消息的帧</translation>
    </message>
    <message>
        <source>Frames (%1)</source>
        <translation>帧 (%1)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>The image is too large to be shown. Save the payload to look at it.</source>
        <translation>图片太大，无法显示。请保存载荷后查看。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读取中…</translation>
    </message>
</context>
<context>
    <name>panels::PendingNotice</name>
    <message>
        <source>Changes apply at the next connect.</source>
        <translation>更改将在下次连接时生效。</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>立即重连</translation>
    </message>
</context>
<context>
    <name>panels::RequestPage</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tab, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Holds changes that apply at the next connect</source>
        <translation>含有下次连接时生效的更改</translation>
    </message>
</context>
<context>
    <name>panels::SaveDialog</name>
    <message>
        <source>Save request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
</context>
<context>
    <name>panels::SaveMessageDialog</name>
    <message>
        <source>Save the message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>Name of the message</source>
        <translation>消息名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Replaces the saved message of that name.</source>
        <translation>将替换同名的已保存消息。</translation>
    </message>
    <message>
        <source>It is kept with the request, and stands in the list beside the composer.</source>
        <translation>消息随请求一起保存，并显示在消息编辑器旁的列表中。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>panels::SavedMessages</name>
    <message>
        <source>No saved messages yet</source>
        <translation>尚无已保存的消息</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>panels::SearchBar</name>
    <message>
        <source>Search payloads and events</source>
        <translation>搜索载荷和事件</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Show only the rows that contain it</source>
        <translation>只显示包含该文本的行</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
</context>
<context>
    <name>panels::SecretField</name>
    <message>
        <source>Show what was typed</source>
        <translation>显示输入内容</translation>
    </message>
</context>
<context>
    <name>panels::SentPopup</name>
    <message>
        <source>too large to be kept</source>
        <translation>太大，未保存</translation>
    </message>
    <message>
        <source>Find among the messages sent</source>
        <translation>在发送历史中查找</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>发送历史</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清空历史</translation>
    </message>
    <message>
        <source>Nothing was sent yet. What you send stands here, over restarts too.</source>
        <translation>尚未发送过消息。发送的消息会列在这里，重启后仍保留。</translation>
    </message>
    <message>
        <source>The latest %1; those over %2 are listed only.</source>
        <translation>最近 %1 条；超过 %2 的只列出，不保存内容。</translation>
    </message>
</context>
<context>
    <name>panels::SettingsPage</name>
    <message>
        <source>Settings</source>
        <comment>of a request</comment>
        <translation>设置</translation>
    </message>
    <message>
        <source>⚠ “%1” is no subprotocol: a name is letters, digits and -_.!#$%&amp;&apos;*+^`|~, without blanks.</source>
        <translation>⚠ “%1”不是有效的子协议：名称只能包含字母、数字和 -_.!#$%&amp;&apos;*+^`|~，不能有空格。</translation>
    </message>
    <message>
        <source>Subprotocols</source>
        <translation>子协议</translation>
    </message>
    <message>
        <source>Add one, preferred first</source>
        <translation>添加子协议，优先的排在前面</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>https://app.example.com – none is sent if empty</source>
        <translation>https://app.example.com – 留空则不发送</translation>
    </message>
    <message>
        <source>Offer compression (permessage-deflate)</source>
        <translation>提供压缩 (permessage-deflate)</translation>
    </message>
</context>
<context>
    <name>panels::SizesPanel</name>
    <message>
        <source>No messages to measure yet</source>
        <translation>尚无可统计的消息</translation>
    </message>
    <message>
        <source>Sizes, traffic and how many messages there are of which size are shown here.</source>
        <translation>此处显示消息大小、流量以及消息大小分布。</translation>
    </message>
    <message>
        <source>The capture could not be read</source>
        <translation>无法读取抓包</translation>
    </message>
</context>
<context>
    <name>panels::SizesView</name>
    <message>
        <source>Sizes of messages</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Messages by size</source>
        <translation>消息大小分布</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Time span of the traffic</source>
        <translation>流量图的时间范围</translation>
    </message>
</context>
<context>
    <name>panels::SourceView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>panels::StartPanel</name>
    <message>
        <source>Look into WebSocket connections: every message, every frame, kept on disk.</source>
        <translation>深入查看 WebSocket 连接：每条消息、每一帧，都保存到磁盘。</translation>
    </message>
    <message>
        <source>WebSocket URL</source>
        <translation>WebSocket 地址</translation>
    </message>
    <message>
        <source>ws://localhost:8080/path or wss://example.com</source>
        <translation>ws://localhost:8080/path 或 wss://example.com</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Recent requests</source>
        <translation>最近的请求</translation>
    </message>
    <message>
        <source>Recent captures</source>
        <translation>最近的抓包</translation>
    </message>
    <message>
        <source>Type the address of a WebSocket server first, for example ws://localhost:8080/.</source>
        <translation>请先输入 WebSocket 服务器地址，例如 ws://localhost:8080/。</translation>
    </message>
</context>
<context>
    <name>panels::TlsForm</name>
    <message>
        <source>Check the server&apos;s certificate (wss)</source>
        <translation>验证服务器证书 (wss)</translation>
    </message>
    <message>
        <source>⚠ Any certificate is taken: whoever stands between you and the server can read and change everything. For tests only.</source>
        <translation>⚠ 接受任何证书：位于你与服务器之间的任何人都能读取和篡改全部内容。仅供测试使用。</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>自定义 CA</translation>
    </message>
    <message>
        <source>Own certificate authority (PEM)</source>
        <translation>自定义 CA 证书 (PEM)</translation>
    </message>
    <message>
        <source>PEM file, added to the system&apos;s</source>
        <translation>PEM 文件，附加于系统 CA 之外</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client certificate (PEM)</source>
        <translation>客户端证书 (PEM)</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端私钥</translation>
    </message>
    <message>
        <source>Client key (PEM)</source>
        <translation>客户端私钥 (PEM)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>私钥口令</translation>
    </message>
</context>
<context>
    <name>panels::TrafficPlot</name>
    <message>
        <source>seconds ago</source>
        <translation>秒前</translation>
    </message>
    <message>
        <source>messages/s in</source>
        <translation>接收 消息/s</translation>
    </message>
    <message>
        <source>messages/s out</source>
        <translation>发送 消息/s</translation>
    </message>
    <message>
        <source>bytes/s in</source>
        <translation>接收 字节/s</translation>
    </message>
    <message>
        <source>bytes/s out</source>
        <translation>发送 字节/s</translation>
    </message>
    <message>
        <source>Messages and bytes a second</source>
        <translation>每秒消息数和字节数</translation>
    </message>
</context>
<context>
    <name>panels::Waterfall</name>
    <message>
        <source>Total</source>
        <comment>of times</comment>
        <translation>总计</translation>
    </message>
    <message>
        <source>Timing: %1</source>
        <translation>耗时：%1</translation>
    </message>
</context>
<context>
    <name>payloads::JsonPath</name>
    <message>
        <source>a path begins with $</source>
        <translation>路径须以 $ 开头</translation>
    </message>
    <message>
        <source>a dot or [ was expected here</source>
        <translation>此处应为 . 或 [</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>此处应为名称</translation>
    </message>
    <message>
        <source>a ] was expected here</source>
        <translation>此处应为 ]</translation>
    </message>
    <message>
        <source>the name does not end</source>
        <translation>名称没有结束</translation>
    </message>
    <message>
        <source>an index, * or a name in quotes was expected here</source>
        <translation>此处应为索引、* 或带引号的名称</translation>
    </message>
</context>
<context>
    <name>payloads::JsonText</name>
    <message>
        <source>a value was expected here</source>
        <translation>此处应为值</translation>
    </message>
    <message>
        <source>control characters must be escaped inside a string</source>
        <translation>字符串中的控制字符必须转义</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>字符串没有结束</translation>
    </message>
    <message>
        <source>\u must be followed by four hex digits</source>
        <translation>\u 后必须有四位十六进制数字</translation>
    </message>
    <message>
        <source>unknown escape in a string</source>
        <translation>字符串中有未知的转义</translation>
    </message>
    <message>
        <source>a digit was expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a number must not begin with 0</source>
        <translation>数字不能以 0 开头</translation>
    </message>
    <message>
        <source>nothing may follow the value</source>
        <translation>值之后不能有其他内容</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>a comma or } was expected here</source>
        <translation>此处应为逗号或 }</translation>
    </message>
    <message>
        <source>a comma or ] was expected here</source>
        <translation>此处应为逗号或 ]</translation>
    </message>
    <message>
        <source>a key in quotes was expected here</source>
        <translation>此处应为带引号的键</translation>
    </message>
    <message>
        <source>a colon was expected here</source>
        <translation>此处应为冒号</translation>
    </message>
</context>
<context>
    <name>requests::Request</name>
    <message>
        <source>The header “%1” cannot be sent: a name is letters, digits and -_.!#$%&amp;&apos;*+^`|~, a value has no line breaks. Correct it and connect again.</source>
        <translation>无法发送请求头“%1”：名称只能包含字母、数字和 -_.!#$%&amp;&apos;*+^`|~，值不能含换行。请更正后重新连接。</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>Not a name: only letters, digits and -_.!#$%&amp;&apos;*+^`|~ are allowed.</source>
        <translation>名称无效：只能包含字母、数字和 -_.!#$%&amp;&apos;*+^`|~。</translation>
    </message>
    <message>
        <source>A value has no line breaks and no NUL.</source>
        <translation>值不能含换行和 NUL。</translation>
    </message>
</context>
<context>
    <name>requests::Url</name>
    <message>
        <source>The IPv6 address lacks its closing bracket “]”.</source>
        <translation>IPv6 地址缺少右方括号“]”。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address.</source>
        <translation>“%1”不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>An IPv6 address stands in brackets: ws://[%1]/</source>
        <translation>IPv6 地址须放在方括号中：ws://[%1]/</translation>
    </message>
    <message>
        <source>The URL names no host. Write it as ws://host:port/path.</source>
        <translation>URL 中没有主机名。请写成 ws://主机:端口/路径。</translation>
    </message>
    <message>
        <source>“%1” is not a port. Ports are numbers from 1 to 65535.</source>
        <translation>“%1”不是端口。端口是 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a valid host name.</source>
        <translation>“%1”不是有效的主机名。</translation>
    </message>
    <message>
        <source>Enter a URL, for example ws://localhost:8080/.</source>
        <translation>请输入 URL，例如 ws://localhost:8080/。</translation>
    </message>
    <message>
        <source>A WebSocket URL cannot have a fragment (RFC 6455 §3). Remove “%1” or write # as %23.</source>
        <translation>WebSocket URL 不能含片段（RFC 6455 §3）。请去掉“%1”，或把 # 写成 %23。</translation>
    </message>
    <message>
        <source>“%1://” is not a WebSocket URL. Use ws:// or wss://.</source>
        <translation>“%1://”不是 WebSocket URL。请使用 ws:// 或 wss://。</translation>
    </message>
    <message>
        <source>The URL cannot be read. In a user name or password write / ? # as %2F %3F %23.</source>
        <translation>无法解析该 URL。用户名或密码中的 / ? # 请写作 %2F %3F %23。</translation>
    </message>
    <message>
        <source>Two slashes follow “%1”: %1//host:port/path.</source>
        <translation>“%1”之后应有两个斜杠：%1//主机:端口/路径。</translation>
    </message>
</context>
<context>
    <name>sessions::Session</name>
    <message>
        <source>broken: %1</source>
        <translation>连接中断：%1</translation>
    </message>
    <message>
        <source>closed by the server: %1</source>
        <translation>由服务器关闭：%1</translation>
    </message>
    <message>
        <source>closed by us: %1</source>
        <translation>由本端关闭：%1</translation>
    </message>
    <message>
        <source>refused: %1 %2</source>
        <translation>被拒绝：%1 %2</translation>
    </message>
    <message>
        <source>protocol violation: %1 (%2)</source>
        <translation>违反协议：%1（%2）</translation>
    </message>
    <message>
        <source>Sockeye ended before the server answered the Close.</source>
        <translation>Sockeye 在服务器回应 Close 之前退出。</translation>
    </message>
    <message>
        <source>Dropped: TCP was ended without a Close.</source>
        <translation>已强制断开：TCP 断开，未发送 Close。</translation>
    </message>
</context>
<context>
    <name>shell::AboutDialog</name>
    <message>
        <source>About Sockeye</source>
        <translation>关于 Sockeye</translation>
    </message>
    <message>
        <source>An inspector for WebSocket connections: everything that crossed the wire,
kept on disk.

Copyright 2026 The Sockeye authors.
Licence: GNU General Public License, version 3 or later.</source>
        <translation>WebSocket 连接调试工具：线上收发的一切，
都保存到磁盘。

版权所有 2026 The Sockeye authors。
许可证：GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>shell::Actions</name>
    <message>
        <source>&amp;New capture</source>
        <translation>新建抓包(&amp;N)</translation>
    </message>
    <message>
        <source>End all connections and begin a new capture file</source>
        <translation>断开所有连接，开始新的抓包文件</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>打开抓包(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a recorded capture, read-only, in a window of its own</source>
        <translation>在单独的窗口中以只读方式打开抓包文件</translation>
    </message>
    <message>
        <source>&amp;Recent captures</source>
        <translation>最近的抓包(&amp;R)</translation>
    </message>
    <message>
        <source>Captures of earlier runs</source>
        <translation>以往运行的抓包</translation>
    </message>
    <message>
        <source>&amp;Save capture as…</source>
        <translation>抓包另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a copy of all that was recorded so far</source>
        <translation>将目前的全部记录另存一份</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>End all connections and leave Sockeye</source>
        <translation>断开所有连接并退出 Sockeye</translation>
    </message>
    <message>
        <source>&amp;Copy payload</source>
        <translation>复制载荷(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the payload of the current message as text</source>
        <translation>将当前消息的载荷复制为文本</translation>
    </message>
    <message>
        <source>C&amp;lear log</source>
        <translation>清空日志(&amp;L)</translation>
    </message>
    <message>
        <source>Hide all rows there are; they stay recorded</source>
        <translation>隐藏现有的行，记录仍保留</translation>
    </message>
    <message>
        <source>&amp;Follow the newest row</source>
        <translation>跟随最新记录(&amp;F)</translation>
    </message>
    <message>
        <source>Jump to the end of the log and stay there</source>
        <translation>跳到日志末尾并保持跟随</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>下一个面板(&amp;P)</translation>
    </message>
    <message>
        <source>Put the keyboard into the next panel</source>
        <translation>将键盘焦点移到下一个面板</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>上一个面板(&amp;V)</translation>
    </message>
    <message>
        <source>Put the keyboard into the previous panel</source>
        <translation>将键盘焦点移到上一个面板</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as the desktop has it</source>
        <translation>明暗与桌面一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark letters on light ground</source>
        <translation>浅色背景</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light letters on dark ground</source>
        <translation>深色背景</translation>
    </message>
    <message>
        <source>The language of the desktop</source>
        <translation>使用桌面语言</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back to their first places</source>
        <translation>将所有面板恢复到初始位置</translation>
    </message>
    <message>
        <source>&amp;New connection</source>
        <translation>新建连接(&amp;N)</translation>
    </message>
    <message>
        <source>Type the URL of a new connection</source>
        <translation>输入新连接的地址</translation>
    </message>
    <message>
        <source>Edit &amp;URL</source>
        <translation>编辑地址(&amp;U)</translation>
    </message>
    <message>
        <source>Put the keyboard into the URL</source>
        <translation>将键盘焦点移到地址栏</translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation>重新连接(&amp;C)</translation>
    </message>
    <message>
        <source>Start another attempt; the log of the connection goes on</source>
        <translation>再次尝试连接，日志继续追加</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>Close the connection with code 1000</source>
        <translation>以 1000 关闭连接</translation>
    </message>
    <message>
        <source>Make another connection like this one</source>
        <translation>建立一个相同的连接</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the connection a name</source>
        <translation>为连接命名</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt connection</source>
        <translation>下一个连接(&amp;X)</translation>
    </message>
    <message>
        <source>Look at the next connection</source>
        <translation>查看下一个连接</translation>
    </message>
    <message>
        <source>&amp;Previous connection</source>
        <translation>上一个连接(&amp;P)</translation>
    </message>
    <message>
        <source>Look at the previous connection</source>
        <translation>查看上一个连接</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>编写消息(&amp;W)</translation>
    </message>
    <message>
        <source>Put the keyboard into the composer</source>
        <translation>将键盘焦点移到消息编辑器</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send what the composer holds</source>
        <translation>发送编辑器中的内容</translation>
    </message>
    <message>
        <source>Send as &amp;ping</source>
        <translation>作为 Ping 发送(&amp;P)</translation>
    </message>
    <message>
        <source>Send a ping with what the composer holds, at most 125 bytes</source>
        <translation>以编辑器内容发送 Ping，最多 125 字节</translation>
    </message>
    <message>
        <source>Send as p&amp;ong</source>
        <translation>作为 Pong 发送(&amp;O)</translation>
    </message>
    <message>
        <source>Send a pong with what the composer holds, at most 125 bytes</source>
        <translation>以编辑器内容发送 Pong，最多 125 字节</translation>
    </message>
    <message>
        <source>&amp;Close with code…</source>
        <translation>以指定关闭码关闭(&amp;C)…</translation>
    </message>
    <message>
        <source>Close the connection with a code and a reason</source>
        <translation>以关闭码和原因关闭连接</translation>
    </message>
    <message>
        <source>&amp;About Sockeye</source>
        <translation>关于 Sockeye(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language / 语言</source>
        <translation>语言 / Language(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>创建副本(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the log as JSON lines, CSV or HAR, secrets masked</source>
        <translation>将日志导出为 JSON lines、CSV 或 HAR，隐去敏感信息</translation>
    </message>
    <message>
        <source>Preferen&amp;ces…</source>
        <translation>首选项(&amp;C)…</translation>
    </message>
    <message>
        <source>Language, theme, limits and what is kept</source>
        <translation>语言、主题、限制和保留的内容</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON line</source>
        <translation>复制为 JSON 行(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the current row with its frames as one line of JSON</source>
        <translation>将当前行及其帧复制为一行 JSON</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Search the payloads of the log</source>
        <translation>在日志的载荷中查找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Look at the next row that contains the text</source>
        <translation>转到下一个包含该文本的行</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Look at the previous row that contains the text</source>
        <translation>转到上一个包含该文本的行</translation>
    </message>
    <message>
        <source>Show &amp;all rows</source>
        <translation>显示全部行(&amp;A)</translation>
    </message>
    <message>
        <source>Take all conditions off the log</source>
        <translation>清除日志的所有筛选条件</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>Everything about one connection at a time</source>
        <translation>每次查看一个连接的全部内容</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>The ticked connections side by side</source>
        <translation>并排显示已勾选的连接</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>精简(&amp;O)</translation>
    </message>
    <message>
        <source>The connections and the log, nothing else</source>
        <translation>只显示连接和日志</translation>
    </message>
    <message>
        <source>Pa&amp;use the view</source>
        <translation>暂停显示(&amp;U)</translation>
    </message>
    <message>
        <source>Keep the log as it stands; recording goes on</source>
        <translation>日志停在当前位置，录制继续</translation>
    </message>
    <message>
        <source>&amp;Hide control frames</source>
        <translation>隐藏控制帧(&amp;H)</translation>
    </message>
    <message>
        <source>Leave out ping, pong and Close rows</source>
        <translation>不显示 Ping、Pong 和 Close 行</translation>
    </message>
    <message>
        <source>&amp;Group messages</source>
        <translation>消息分组(&amp;G)</translation>
    </message>
    <message>
        <source>Put the keyboard into the groups</source>
        <translation>将键盘焦点移到分组</translation>
    </message>
    <message>
        <source>Set a size &amp;budget…</source>
        <translation>设置大小预算(&amp;B)…</translation>
    </message>
    <message>
        <source>Mark messages that are larger than this</source>
        <translation>标记超过此大小的消息</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Make a folder for requests in the collection</source>
        <translation>在集合中新建请求文件夹</translation>
    </message>
    <message>
        <source>New &amp;request</source>
        <translation>新建请求(&amp;R)</translation>
    </message>
    <message>
        <source>Make an empty request in the collection</source>
        <translation>在集合中新建空请求</translation>
    </message>
    <message>
        <source>&amp;Save request</source>
        <translation>保存请求(&amp;S)</translation>
    </message>
    <message>
        <source>Save the current request to its file</source>
        <translation>将当前请求保存到其文件</translation>
    </message>
    <message>
        <source>Save request &amp;as…</source>
        <translation>请求另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the current request under another name or in another folder</source>
        <translation>将当前请求另存为其他名称或保存到其他文件夹</translation>
    </message>
    <message>
        <source>Re&amp;vert request</source>
        <translation>还原请求(&amp;V)</translation>
    </message>
    <message>
        <source>Take back what was changed since it was saved</source>
        <translation>放弃上次保存后的更改</translation>
    </message>
    <message>
        <source>&amp;Open request</source>
        <translation>打开请求(&amp;O)</translation>
    </message>
    <message>
        <source>Open the chosen request as a connection of its own</source>
        <translation>将所选请求作为单独的连接打开</translation>
    </message>
    <message>
        <source>&amp;Connect request</source>
        <translation>连接请求(&amp;C)</translation>
    </message>
    <message>
        <source>Open the chosen request and connect</source>
        <translation>打开所选请求并连接</translation>
    </message>
    <message>
        <source>Make a copy beside the chosen entry</source>
        <translation>在所选项旁创建副本</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Give the chosen entry another name</source>
        <translation>为所选项更改名称</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the chosen entry; can be undone</source>
        <translation>删除所选项，可以撤销</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back the last change of the collection</source>
        <translation>撤销对集合的上一次更改</translation>
    </message>
    <message>
        <source>R&amp;edo</source>
        <translation>重做(&amp;E)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>Open collection fo&amp;lder…</source>
        <translation>打开集合文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>Keep requests in another folder, for example one of a git repository</source>
        <translation>将请求保存到其他文件夹，例如 git 仓库中的文件夹</translation>
    </message>
    <message>
        <source>Add the sa&amp;mple collection</source>
        <translation>添加示例集合(&amp;M)</translation>
    </message>
    <message>
        <source>Put requests for the built-in demo server into the collection</source>
        <translation>将用于内置演示服务器的请求加入集合</translation>
    </message>
    <message>
        <source>Edit p&amp;arameters</source>
        <translation>编辑查询参数(&amp;A)</translation>
    </message>
    <message>
        <source>Edit the query parameters of the URL</source>
        <translation>编辑 URL 的查询参数</translation>
    </message>
    <message>
        <source>Edit &amp;headers</source>
        <translation>编辑请求头(&amp;H)</translation>
    </message>
    <message>
        <source>Edit the headers of the handshake</source>
        <translation>编辑握手的请求头</translation>
    </message>
    <message>
        <source>Show hand&amp;shake</source>
        <translation>显示握手(&amp;S)</translation>
    </message>
    <message>
        <source>What was sent and received to open the connection, with timing</source>
        <translation>建立连接时收发的内容及耗时</translation>
    </message>
    <message>
        <source>&amp;Tick for comparison</source>
        <translation>勾选以对比(&amp;T)</translation>
    </message>
    <message>
        <source>Compare this connection with others and broadcast to it; up to four</source>
        <translation>将此连接与其他连接对比并可群发；最多四个</translation>
    </message>
    <message>
        <source>Untick a&amp;ll</source>
        <translation>全部取消勾选(&amp;L)</translation>
    </message>
    <message>
        <source>Compare nothing</source>
        <translation>取消所有对比</translation>
    </message>
    <message>
        <source>Send and c&amp;lear</source>
        <translation>发送并清空(&amp;L)</translation>
    </message>
    <message>
        <source>Send what the composer holds and empty it</source>
        <translation>发送编辑器中的内容并清空</translation>
    </message>
    <message>
        <source>&amp;Broadcast</source>
        <translation>群发(&amp;B)</translation>
    </message>
    <message>
        <source>Send what the composer holds to all ticked connections</source>
        <translation>将编辑器中的内容发送到全部已勾选的连接</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>重发(&amp;R)</translation>
    </message>
    <message>
        <source>Send the current message of the log once more</source>
        <translation>再次发送日志中的当前消息</translation>
    </message>
    <message>
        <source>&amp;Edit and resend</source>
        <translation>编辑并重发(&amp;E)</translation>
    </message>
    <message>
        <source>Put the current message of the log into the composer</source>
        <translation>将日志中的当前消息放入编辑器</translation>
    </message>
    <message>
        <source>Pre&amp;vious sent message</source>
        <translation>上一条已发送消息(&amp;V)</translation>
    </message>
    <message>
        <source>Put what was sent before into the composer</source>
        <translation>将上一条已发送消息放入编辑器</translation>
    </message>
    <message>
        <source>Ne&amp;xt sent message</source>
        <translation>下一条已发送消息(&amp;X)</translation>
    </message>
    <message>
        <source>Put what was sent after it into the composer</source>
        <translation>将下一条已发送消息放入编辑器</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式化(&amp;F)</translation>
    </message>
    <message>
        <source>Lay out the JSON in the composer</source>
        <translation>格式化编辑器中的 JSON</translation>
    </message>
    <message>
        <source>Save &amp;message…</source>
        <translation>保存消息(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep what the composer holds with the request</source>
        <translation>将编辑器中的内容随请求保存</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Find any action by its name</source>
        <translation>按名称查找任意操作</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>所有操作及其快捷键</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>起始页(&amp;T)</translation>
    </message>
    <message>
        <source>Where one begins: connect, the demo server, recent captures</source>
        <translation>从这里开始：连接、演示服务器、最近的抓包</translation>
    </message>
    <message>
        <source>Try the &amp;demo server</source>
        <translation>试用演示服务器(&amp;D)</translation>
    </message>
    <message>
        <source>Start the built-in server and connect to it</source>
        <translation>启动内置服务器并连接</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>C&amp;ollection</source>
        <translation>集合(&amp;O)</translation>
    </message>
    <message>
        <source>not in an opened file</source>
        <translation>在打开的文件中不可用</translation>
    </message>
    <message>
        <source>nothing was recorded yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>needs a row of the log</source>
        <translation>需要日志中的一行</translation>
    </message>
    <message>
        <source>all rows are shown</source>
        <translation>已显示全部行</translation>
    </message>
    <message>
        <source>needs a message of the log</source>
        <translation>需要日志中的一条消息</translation>
    </message>
    <message>
        <source>needs a connection</source>
        <translation>需要一个连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>needs a connection that has ended</source>
        <translation>需要已结束的连接</translation>
    </message>
    <message>
        <source>needs an open connection</source>
        <translation>需要已打开的连接</translation>
    </message>
    <message>
        <source>needs ticked connections</source>
        <translation>需要已勾选的连接</translation>
    </message>
    <message>
        <source>nothing was sent yet</source>
        <translation>尚未发送过消息</translation>
    </message>
    <message>
        <source>needs a request of the collection</source>
        <translation>需要集合中的请求</translation>
    </message>
    <message>
        <source>needs a chosen entry of the collection</source>
        <translation>需要在集合中选择一项</translation>
    </message>
    <message>
        <source>&amp;Back to the usual folder</source>
        <translation>恢复默认文件夹(&amp;B)</translation>
    </message>
    <message>
        <source>Show the collection in Sockeye&apos;s own data folder again</source>
        <translation>重新显示 Sockeye 自己的数据文件夹中的集合</translation>
    </message>
    <message>
        <source>the collection is in the usual folder</source>
        <translation>集合已在默认文件夹中</translation>
    </message>
    <message>
        <source>Close the connection and take it off the list; what was recorded stays</source>
        <translation>关闭该连接并将其从列表中移除；已记录的内容会保留</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>Put the connection that was removed last back on the list</source>
        <translation>将最近移除的连接放回列表</translation>
    </message>
    <message>
        <source>nothing was removed</source>
        <translation>没有移除过任何连接</translation>
    </message>
    <message>
        <source>Save capture &amp;without secrets…</source>
        <translation>另存抓包（不含敏感信息）(&amp;W)…</translation>
    </message>
    <message>
        <source>Save a copy to give away: passwords, tokens and cookies masked</source>
        <translation>保存一份可交给他人的副本：隐去密码、令牌和 Cookie</translation>
    </message>
</context>
<context>
    <name>shell::BudgetWatcher</name>
    <message>
        <source>A message of “%1” is over the budget of %2 per message.</source>
        <translation>“%1”有一条消息超出单条 %2 的大小预算。</translation>
    </message>
</context>
<context>
    <name>shell::CaptureWarnings</name>
    <message>
        <source>✕ Nothing is being recorded</source>
        <translation>✕ 当前未记录任何内容</translation>
    </message>
    <message>
        <source>✕ The capture cannot be written</source>
        <translation>✕ 无法写入抓包文件</translation>
    </message>
    <message>
        <source>⚠ A part of this capture was not recorded</source>
        <translation>⚠ 此抓包有一部分未被记录</translation>
    </message>
    <message numerus="yes">
        <source>⏸ %n connection(s) paused while the disk catches up</source>
        <translation>
            <numerusform>⏸ %n 个连接已暂停，等待写盘</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ %1 over the budget</source>
        <translation>▲ %1 条超出预算</translation>
    </message>
</context>
<context>
    <name>shell::CapturesPage</name>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Folder of the captures</source>
        <translation>抓包文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Back to the usual folder</source>
        <translation>恢复默认文件夹</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>&amp;Older than</source>
        <translation>早于(&amp;O)</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>A new folder is used from the next capture on. Nothing is ever deleted by itself.</source>
        <translation>新文件夹从下一次抓包开始使用。抓包不会被自动删除。</translation>
    </message>
    <message>
        <source>Where captures are kept</source>
        <translation>抓包的保存位置</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s), %1</source>
        <translation>
            <numerusform>%n 个抓包，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete captures</source>
        <translation>删除抓包</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n capture(s) with %1, the latest of %2? This cannot be undone.</source>
        <translation>
            <numerusform>删除 %n 个抓包（共 %1，最近的一个为 %2）？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>抓包</translation>
    </message>
    <message numerus="yes">
        <source>%n capture(s) could not be deleted: they are open elsewhere, or the folder is write-protected.</source>
        <translation>
            <numerusform>%n 个抓包无法删除：正在别处打开，或文件夹为只读。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::CollectionWiring</name>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z in the collection takes it back.</source>
        <translation>已完成：%1。在集合中按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Open a collection folder</source>
        <translation>打开集合文件夹</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Secrets are not kept in files: enter the value of %1 again and switch it on.</source>
        <translation>机密信息不会保存在文件中：请重新输入 %1 的值并启用它。</translation>
    </message>
</context>
<context>
    <name>shell::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>想要做什么？</translation>
    </message>
    <message>
        <source>Name of an action</source>
        <translation>操作名称</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>没有匹配的操作</translation>
    </message>
    <message>
        <source>Actions are also found by the name of their menu.</source>
        <translation>也可以按所在菜单或英文名称查找操作。</translation>
    </message>
</context>
<context>
    <name>shell::CompareWiring</name>
    <message>
        <source>Four connections are ticked already. Untick one of them first.</source>
        <translation>已勾选四个连接。请先取消其中一个。</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionWiring</name>
    <message>
        <source>Removed: %1</source>
        <translation>已移除：%1</translation>
    </message>
</context>
<context>
    <name>shell::ConnectionsPage</name>
    <message>
        <source>Longest time to &amp;connect</source>
        <translation>连接超时(&amp;C)</translation>
    </message>
    <message>
        <source>Longest time to c&amp;lose</source>
        <translation>关闭超时(&amp;L)</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>最大消息(&amp;M)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Offer com&amp;pression (permessage-deflate)</source>
        <translation>提供压缩 (permessage-deflate)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Verify the certificate of the server</source>
        <translation>验证服务器证书(&amp;V)</translation>
    </message>
    <message>
        <source>New requests begin with these; each request can have its own.</source>
        <translation>新请求以此为初始值；每个请求可单独设置。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>shell::DockTabs</name>
    <message>
        <source>Panels in one place</source>
        <translation>同一位置的面板</translation>
    </message>
    <message>
        <source>&amp;Take out of the window</source>
        <translation>移出窗口(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close the panel</source>
        <translation>关闭面板(&amp;C)</translation>
    </message>
</context>
<context>
    <name>shell::DockTitle</name>
    <message>
        <source>Put back into the window</source>
        <translation>放回窗口</translation>
    </message>
    <message>
        <source>Take out of the window</source>
        <translation>移出窗口</translation>
    </message>
    <message>
        <source>Close the panel; the View menu shows it again</source>
        <translation>关闭面板；可从“视图”菜单再次显示</translation>
    </message>
</context>
<context>
    <name>shell::ExportDialog</name>
    <message>
        <source>&amp;All connections</source>
        <translation>全部连接(&amp;A)</translation>
    </message>
    <message>
        <source>With &amp;secrets</source>
        <translation>包含敏感信息(&amp;S)</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON lines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>HAR</source>
        <translation>HAR</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>仅 %1(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Only the one looked at</source>
        <translation>仅当前查看的连接(&amp;O)</translation>
    </message>
    <message>
        <source>Passwords, tokens and cookies will stand in the file as they are. Whoever gets the file gets them.</source>
        <translation>密码、令牌和 Cookie 将以明文写入文件。任何拿到文件的人都能看到。</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>One record a line, complete: messages, frames and events. For scripts and jq.</source>
        <translation>每行一条完整记录：消息、帧和事件。适合脚本和 jq。</translation>
    </message>
    <message>
        <source>One record a line with time, size and text, for spreadsheets.</source>
        <translation>每行一条记录，含时间、大小和文本，适合电子表格。</translation>
    </message>
    <message>
        <source>One entry a connection, with its handshake and messages, as browsers write it.</source>
        <translation>每个连接一个条目，含握手和消息，与浏览器导出的格式相同。</translation>
    </message>
</context>
<context>
    <name>shell::ExportRun</name>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>That is the capture itself. Choose another name.</source>
        <translation>这是抓包文件本身。请换一个名称。</translation>
    </message>
    <message>
        <source>Cannot write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Exporting… %1 written</source>
        <translation>正在导出… 已写入 %1</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>已取消导出，未写入文件。</translation>
    </message>
</context>
<context>
    <name>shell::ExportWiring</name>
    <message>
        <source>Export the log</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>The log was exported to %1.</source>
        <translation>日志已导出到 %1。</translation>
    </message>
    <message>
        <source>The log was exported to %1. Masked: %2.</source>
        <translation>日志已导出到 %1。已隐去：%2。</translation>
    </message>
</context>
<context>
    <name>shell::FileWiring</name>
    <message>
        <source>New capture</source>
        <translation>新建抓包</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) will be ended. What was recorded stays under File ▸ Recent captures.</source>
        <translation>
            <numerusform>将断开 %n 个连接。已记录的内容保留在“文件 ▸ 最近的抓包”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a capture</source>
        <translation>打开抓包</translation>
    </message>
    <message>
        <source>Captures (*.wscap);;All files (*)</source>
        <translation>抓包文件 (*.wscap);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the capture</source>
        <translation>保存抓包</translation>
    </message>
    <message>
        <source>Captures (*.wscap)</source>
        <translation>抓包文件 (*.wscap)</translation>
    </message>
    <message>
        <source>No earlier captures</source>
        <translation>没有以往的抓包</translation>
    </message>
    <message>
        <source>The capture was saved as %1. Passwords, tokens and cookies stand in it as they were sent; to give it away, use Save capture without secrets.</source>
        <translation>抓包已保存为 %1。其中的密码、令牌和 Cookie 均为发送时的原样；要交给他人，请用“另存抓包（不含敏感信息）”。</translation>
    </message>
    <message>
        <source>The capture was saved as %1. There were no secrets to mask outside of messages.</source>
        <translation>抓包已保存为 %1。消息之外没有需要隐去的敏感信息。</translation>
    </message>
    <message>
        <source>The capture was saved as %1. Masked: %2. Messages are as they were.</source>
        <translation>抓包已保存为 %1。已隐去：%2。消息保持原样。</translation>
    </message>
    <message>
        <source>Save the capture without secrets</source>
        <translation>另存抓包（不含敏感信息）</translation>
    </message>
</context>
<context>
    <name>shell::GeneralPage</name>
    <message>
        <source>&amp;Language / 语言</source>
        <translation>语言 / Language(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
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
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>shell::LogPage</name>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>&amp;Size budget of a message</source>
        <translation>单条消息大小预算(&amp;S)</translation>
    </message>
    <message>
        <source> bytes</source>
        <translation> 字节</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Messages above the budget are marked in the log, and the first of each connection is told.</source>
        <translation>超出大小预算的消息会在日志中标记，每个连接首次超出时会提示。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>shell::LogWiring</name>
    <message>
        <source>Only the first %1 of %2 rows were copied. Export writes them all.</source>
        <translation>只复制了前 %1 行（共 %2 行）。如需全部，请使用导出。</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 (read-only) – Sockeye</source>
        <translation>%1（只读）– Sockeye</translation>
    </message>
</context>
<context>
    <name>shell::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Reset to defaults…</source>
        <translation>恢复默认值…</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Put all preferences back to what they were at first?</source>
        <translation>将所有首选项恢复为默认值？</translation>
    </message>
</context>
<context>
    <name>shell::PrivacyPage</name>
    <message>
        <source>Keep &amp;sent messages for the next run</source>
        <translation>下次运行时保留已发送的消息(&amp;S)</translation>
    </message>
    <message>
        <source>Forget them…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Forget sent messages</source>
        <translation>清除已发送的消息</translation>
    </message>
    <message>
        <source>Keep recent &amp;URLs</source>
        <translation>保留最近的地址(&amp;U)</translation>
    </message>
    <message>
        <source>Forget them</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget recent URLs</source>
        <translation>清除最近的地址</translation>
    </message>
    <message>
        <source>Passwords and tokens are never kept here. Captures hold what crossed the wire, secrets among it.</source>
        <translation>此处从不保存密码和令牌。抓包包含线上收发的一切，其中也有敏感信息。</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>已发送的消息</translation>
    </message>
    <message>
        <source>Forget all messages sent so far? What was recorded stays in the captures.</source>
        <translation>清除迄今发送的所有消息？抓包中的记录仍保留。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>shell::RequestSaving</name>
    <message>
        <source>The file of this request was changed since you opened it.</source>
        <translation>打开之后，此请求的文件已被修改。</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Overwriting loses what the file says now; reverting loses your changes here.</source>
        <translation>覆盖会丢失文件中的现有内容；还原会丢失你在此处的更改。</translation>
    </message>
    <message>
        <source>&amp;Overwrite the file</source>
        <translation>覆盖文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Revert to the file</source>
        <translation>还原为文件内容(&amp;R)</translation>
    </message>
</context>
<context>
    <name>shell::RequestTabs</name>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
</context>
<context>
    <name>shell::SaveCopy</name>
    <message>
        <source>Saving the capture…</source>
        <translation>正在保存抓包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving was cancelled; no file was written.</source>
        <translation>已取消保存，未写入文件。</translation>
    </message>
</context>
<context>
    <name>shell::ShortcutOverview</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by name or key</source>
        <translation>按名称或按键筛选</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Look at connection 1 to 9</source>
        <translation>查看第 1 到 9 个连接</translation>
    </message>
    <message>
        <source>In the order of the connections panel</source>
        <translation>按连接面板中的顺序</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>In the URL</source>
        <translation>在地址栏中</translation>
    </message>
    <message>
        <source>Tick for comparison</source>
        <translation>勾选以对比</translation>
    </message>
    <message>
        <source>In the connections panel</source>
        <translation>在连接面板中</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>当前位置的上下文菜单</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任意位置</translation>
    </message>
</context>
<context>
    <name>shell::StatusLine</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording begins with the first connection</source>
        <translation>建立第一个连接后开始录制</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>File of the capture</source>
        <translation>抓包文件</translation>
    </message>
</context>
<context>
    <name>shell::TroubleBanner</name>
    <message>
        <source>The capture cannot be written: %1
Receiving is paused; nothing is lost so far.</source>
        <translation>无法写入抓包：%1
已暂停接收，目前没有丢失数据。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>换个文件夹…</translation>
    </message>
    <message>
        <source>Continue unrecorded</source>
        <translation>继续但不录制</translation>
    </message>
    <message>
        <source>Where to go on recording</source>
        <translation>选择继续录制的位置</translation>
    </message>
    <message>
        <source>Nothing is being recorded: %1
What comes now is counted, but not kept.</source>
        <translation>当前未在录制：%1
此后收到的内容只计数，不保存。</translation>
    </message>
    <message>
        <source>The capture is not complete</source>
        <translation>抓包文件不完整</translation>
    </message>
    <message>
        <source>The capture cannot be written: %1

What came since then stands in memory alone, and would be lost. Another folder takes all of it.</source>
        <translation>抓包文件无法写入：%1

此后收到的内容只在内存中，将会丢失。换一个文件夹即可全部保存。</translation>
    </message>
    <message>
        <source>End without it</source>
        <translation>放弃这些内容并结束</translation>
    </message>
</context>
<context>
    <name>shell::WindowProgram</name>
    <message>
        <source>The capture cannot be opened</source>
        <translation>无法打开抓包</translation>
    </message>
    <message>
        <source>The demo server could not be started: no port of this computer is free for it.</source>
        <translation>无法启动演示服务器：本机没有可用的空闲端口。</translation>
    </message>
</context>
<context>
    <name>shell::Workspace</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>载荷</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Opened file, read-only: %1</source>
        <translation>已打开文件（只读）：%1</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>显示或隐藏此面板</translation>
    </message>
</context>
</TS>
