// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A WebSocket client on Node's ws, independent of ours, for tests:
//   node wsclient.js URL deflate|plain COUNT [SUBPROTOCOL…]
// Sends what standard input says ("text BASE64", "binary BASE64", "fragments BASE64 BASE64 …"), writes what it
// sees in the same form, and closes with 1000 "done" after COUNT data messages; with COUNT 0 it waits for the
// server to close.
'use strict';
module.paths.push('/usr/share/nodejs', '/usr/lib/nodejs');
const WebSocket = require('ws');
const [url, compression, count, ...subprotocols] = process.argv.slice(2);

const say = (...words) => process.stdout.write(words.join(' ') + '\n');
const base64 = (data) => Buffer.from(data).toString('base64');

const socket = new WebSocket(url, subprotocols, {
    perMessageDeflate: compression === 'deflate' ? {threshold: 0} : false,
    maxPayload: 256 * 1024 * 1024,
});
let seen = 0;

function send(line) {
    const [kind, ...parts] = line.split(' ');
    const payloads = parts.map((part) => Buffer.from(part, 'base64'));
    payloads.forEach((payload, index) => {
        socket.send(payload, {binary: kind === 'binary', fin: index === payloads.length - 1});
    });
}

socket.on('open', () => {
    say('open', socket.protocol || '-', socket.extensions || '-');
    const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter((line) => line);
    lines.forEach(send);
});
socket.on('message', (data, isBinary) => {
    say(isBinary ? 'binary' : 'text', base64(data));
    if (++seen === Number(count)) socket.close(1000, 'done');
});
socket.on('ping', (data) => say('ping', base64(data)));
socket.on('close', (code, reason) => say('close', code, base64(reason)));
socket.on('unexpected-response', (request, response) => {
    say('refused', response.statusCode);
    request.destroy();
});
socket.on('error', (error) => {
    say('error', error.message);
    process.exitCode = 1;
});
