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
        <source>Too many words: %1</source>
        <translation>参数过多：%1</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <translation>%1：尚未支持</translation>
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
        <source>jsonl, csv or har</source>
        <translation>jsonl、csv 或 har</translation>
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
        <source>Do not mask authorization and cookies</source>
        <translation>不隐去认证信息和 Cookie</translation>
    </message>
    <message>
        <source>--format pcapng: not yet</source>
        <translation>--format pcapng：尚未支持</translation>
    </message>
    <message>
        <source>--format takes jsonl, csv or har, not &quot;%1&quot;.</source>
        <translation>--format 须为 jsonl、csv 或 har，而不是“%1”。</translation>
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
        <source>The capture to make, usually *.wscap</source>
        <translation>要生成的抓包文件，通常为 *.wscap</translation>
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
        <source>A message to send, from FILE; repeatable, in order</source>
        <translation>从文件读取要发送的消息，可重复，按顺序</translation>
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
        <source>-H takes &apos;Name: value&apos;, not &quot;%1&quot;.</source>
        <translation>-H 须为“名称: 值”，而不是“%1”。</translation>
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
</context>
<context>
    <name>cli::SetAside</name>
    <message>
        <source>%1 cannot be replaced: the folder does not allow it.</source>
        <translation>无法替换 %1：文件夹不允许。</translation>
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
</context>
<context>
    <name>cli::Verdict</name>
    <message>
        <source>The server broke a rule: %1 (%2)</source>
        <translation>服务器违反协议：%1（%2）</translation>
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
</context>
<context>
    <name>main</name>
    <message>
        <source>The window needs a display, and there is none here. Commands such as &quot;sockeye record&quot; do without.</source>
        <translation>窗口需要图形显示环境，此处没有。“sockeye record”等命令不需要。</translation>
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
        <translation>Ping 或 Pong 最多携带 125 字节；当前负载为 %1 字节。</translation>
    </message>
</context>
<context>
    <name>models::ConnectionsModel</name>
    <message>
        <source>All connections</source>
        <translation>全部连接</translation>
    </message>
    <message>
        <source>, %1 messages in, %2 out</source>
        <translation>，接收 %1 条消息，发送 %2 条</translation>
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
        <translation>线上的负载字节数</translation>
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
    <name>models::LoadedPayload</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
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
        <translation>负载</translation>
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
        <source>Code:</source>
        <translation>关闭码：</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>原因：</translation>
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
</context>
<context>
    <name>panels::ComposerPanel</name>
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
        <source>Message to send</source>
        <translation>要发送的消息</translation>
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
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Ping, pong, close</source>
        <translation>Ping、Pong、关闭</translation>
    </message>
    <message>
        <source>Send a ping, a pong or a Close</source>
        <translation>发送 Ping、Pong 或 Close</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
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
    <message>
        <source>Choose a file to send</source>
        <translation>选择要发送的文件</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” %4.</source>
        <translation>第 %1 行，第 %2 列：“%3”%4。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>The file is too large for one message: at most %1.</source>
        <translation>文件过大，单条消息最大 %1。</translation>
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
        <source>Connections appear here. Type a URL above and press Enter to make the first one.</source>
        <translation>连接会显示在这里。在上方输入地址并按回车即可建立第一个连接。</translation>
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
    <name>panels::LogPanel</name>
    <message>
        <source>Message log</source>
        <translation>消息日志</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
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
        <source>No connection yet</source>
        <translation>尚无连接</translation>
    </message>
    <message>
        <source>Type the address of a WebSocket server above and press Enter.
Every frame, ping and close will be shown here and kept on disk.</source>
        <translation>在上方输入 WebSocket 服务器地址并按回车。
每一帧、Ping 和 Close 都会显示在这里并保存到磁盘。</translation>
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
    <name>panels::PayloadPanel</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>负载（文本）</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>负载（JSON）</translation>
    </message>
    <message>
        <source>Payload as hex</source>
        <translation>负载（十六进制）</translation>
    </message>
    <message>
        <source>Frames of the message</source>
        <translation>消息的帧</translation>
    </message>
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
        <source>Frames (%1)</source>
        <translation>帧 (%1)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Text and JSON show the first %1 of %2.</source>
        <translation>文本和 JSON 仅显示前 %1，共 %2。</translation>
    </message>
    <message>
        <source>A limit struck: %1 of %2 were kept.</source>
        <translation>触及限制：保留了 %1，共 %2。</translation>
    </message>
    <message>
        <source>The connection ended inside this message.</source>
        <translation>连接在此消息中途断开。</translation>
    </message>
    <message>
        <source>Not valid UTF-8: the text shows � in its place, the hex view the bytes.</source>
        <translation>不是有效的 UTF-8：文本中以 � 代替，原始字节见十六进制视图。</translation>
    </message>
    <message>
        <source>Not valid JSON. %1</source>
        <translation>不是有效的 JSON。%1</translation>
    </message>
    <message>
        <source>Very long lines are broken here.</source>
        <translation>过长的行已折行显示。</translation>
    </message>
    <message>
        <source>compressed, %1 on the wire</source>
        <translation>已压缩，线上 %1</translation>
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
        <translation>复制负载(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the payload of the current message as text</source>
        <translation>将当前消息的负载复制为文本</translation>
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
        <source>Take the connection off the list; what was recorded stays</source>
        <translation>从列表中移除连接，记录仍保留</translation>
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
        <translation>复制连接(&amp;I)</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>The capture was saved as %1.</source>
        <translation>抓包已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 (read-only) – Sockeye</source>
        <translation>%1（只读）– Sockeye</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Opened file, read-only: %1</source>
        <translation>已打开文件（只读）：%1</translation>
    </message>
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
    <message numerus="yes">
        <source>⏸ %n connection(s) paused while the disk catches up</source>
        <translation>
            <numerusform>⏸ %n 个连接已暂停，等待写盘</numerusform>
        </translation>
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
</context>
<context>
    <name>shell::WindowProgram</name>
    <message>
        <source>The capture cannot be opened</source>
        <translation>无法打开抓包</translation>
    </message>
</context>
</TS>
