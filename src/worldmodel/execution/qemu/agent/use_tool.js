// use_tool(NAME, {ARGUMENT: VALUE}): how a JavaScript program in the machine calls a tool of the host's.
// It returns the result itself, not a promise; `await use_tool(...)` gives the same. It throws an Error.
'use strict';
const fs = require('fs');
const { TCP, TCPConnectWrap, constants } = process.binding('tcp_wrap');
const sleeper = new Int32Array(new SharedArrayBuffer(4));

// The socket is one that does not block: wait a little and try again.
function insist(action) {
  for (let wait = 1; ; wait = Math.min(wait * 2, 16)) {
    try {
      return action();
    } catch (problem) {
      if (problem.code !== 'EAGAIN') throw problem;
      Atomics.wait(sleeper, 0, 0, wait);
    }
  }
}

function exchange(request) {
  const end = new TCP(constants.SOCKET);
  try {
    const connecting = new TCPConnectWrap();
    connecting.oncomplete = () => {};
    if (end.connect(connecting, '127.0.0.1', 3129) !== 0) throw new Error('it does not listen');
    try {
      for (let at = 0; at < request.length;) at += insist(() => fs.writeSync(end.fd, request, at));
    } catch (problem) {
      if (problem.code !== 'EPIPE' && problem.code !== 'ECONNRESET') throw problem;
    }
    const pieces = [];
    for (;;) {
      const piece = Buffer.alloc(1 << 16);
      const got = insist(() => fs.readSync(end.fd, piece, 0, piece.length, null));
      if (got === 0) return Buffer.concat(pieces).toString('utf8');
      pieces.push(piece.subarray(0, got));
    }
  } finally {
    end.close();
  }
}

module.exports = function use_tool(name, args = {}) {
  let reply;
  const request = Buffer.from(JSON.stringify({ tool: name, arguments: args }) + '\n');
  try {
    reply = exchange(request);
  } catch (problem) {
    throw new Error('the host cannot be reached: ' + problem.message);
  }
  if (!reply) throw new Error('the host gave no answer');
  const answer = JSON.parse(reply);
  if ('error' in answer) throw new Error(answer.error);
  return answer.result;
};
