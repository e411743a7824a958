// SPDX-FileCopyrightText: 2026 The Sockeye authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An independent peer on node-ws: peer.js deflate|plain FILE serves one client and plays the steps in FILE to it:
//   ["frame", opcode, fin, base64] ["await", data messages] ["awaitPings", n] ["close", code, reason]
//   ["closeEmpty"] ["drop"] ["awaitClose"]
// It prints "port N", then a line for every message it sent or received: "out text <base64>". A Close is its
// payload. It ends with the connection.
'use strict';
const fs = require('fs');
const WebSocket = require('ws');

const [how, steps] = [process.argv[2], JSON.parse(fs.readFileSync(process.argv[3]))];
const kinds = { 1: 'text', 2: 'binary' };
const log = (direction, kind, payload) => console.log(`${direction} ${kind} ${Buffer.from(payload).toString('base64')}`);

function closePayload(code, reason) {
    if (code === undefined || code === 1005)
        return Buffer.alloc(0);
    const bytes = Buffer.from([code >> 8, code & 0xff]);
    return Buffer.concat([bytes, Buffer.from(reason || '')]);
}

// Logs what leaves, also what ws answers by itself.
function logLeaving(ws) {
    let message = [];
    let kind = 0;
    const { send, ping, pong, close } = ws;
    ws.send = (data, options, done) => {
        kind = kind || (options.binary ? 2 : 1);
        message.push(data);
        if (options.fin) {
            log('out', kinds[kind], Buffer.concat(message));
            [message, kind] = [[], 0];
        }
        send.call(ws, data, options, done);
    };
    ws.ping = (data, ...rest) => { log('out', 'ping', data); ping.call(ws, data, ...rest); };
    ws.pong = (data, ...rest) => { log('out', 'pong', data); pong.call(ws, data, ...rest); };
    ws.close = (code, reason) => {
        if (ws.readyState === WebSocket.OPEN)
            log('out', 'close', closePayload(code, reason));
        close.call(ws, code, reason);
    };
}

function logArriving(ws, seen) {
    ws.on('message', (data, isBinary) => { log('in', isBinary ? 'binary' : 'text', data); seen.data++; seen.wake(); });
    ws.on('ping', (data) => { log('in', 'ping', data); seen.pings++; seen.wake(); });
    ws.on('pong', (data) => log('in', 'pong', data));
    ws.on('close', (code, reason) => {
        if (code !== 1006)
            log('in', 'close', closePayload(code, reason));
        server.close(); // nothing is left to wait for, and what was printed leaves first
    });
    ws.on('error', (error) => console.log(`error ${error.message}`));
}

function sendFrame(ws, opcode, fin, data) {
    if (opcode === 9 || opcode === 10)
        return new Promise((done) => (opcode === 9 ? ws.ping : ws.pong)(data, false, done));
    return new Promise((done) => ws.send(data, { binary: opcode === 2, fin, compress: how === 'deflate' }, done));
}

async function play(ws, seen) {
    const until = async (isThere) => { while (!isThere()) await new Promise((done) => { seen.wake = done; }); };
    for (const [step, ...what] of steps) {
        if (step === 'frame') await sendFrame(ws, what[0], what[1], Buffer.from(what[2], 'base64'));
        else if (step === 'await') await until(() => seen.data >= what[0]);
        else if (step === 'awaitPings') await until(() => seen.pings >= what[0]);
        else if (step === 'close') ws.close(what[0], what[1]);
        else if (step === 'closeEmpty') ws.close();
        else if (step === 'drop') ws.terminate();
    }
}

const server = new WebSocket.WebSocketServer({
    host: '127.0.0.1', port: 0, perMessageDeflate: how === 'deflate' ? { threshold: 0 } : false,
});
server.on('listening', () => console.log(`port ${server.address().port}`));
server.on('connection', (ws) => {
    const seen = { data: 0, pings: 0, wake() {} };
    logLeaving(ws);
    logArriving(ws, seen);
    play(ws, seen);
});
