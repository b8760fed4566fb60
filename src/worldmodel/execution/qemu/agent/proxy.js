// Sends http, https and fetch to the host's proxy, which this Node does not do by itself: it reads no http_proxy.
'use strict';
const http = require('http');
const https = require('https');
const tls = require('tls');

const PROXY = { host: '127.0.0.1', port: 3128, method: 'CONNECT', agent: false };
const LOCAL = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

// A connection through the proxy. What it refuses is an error with its words.
function tunnel(host, port, done) {
  const target = `${host.includes(':') && host[0] !== '[' ? `[${host}]` : host}:${port}`;
  const asked = http.request({ ...PROXY, path: target, headers: { host: target } });
  asked.once('connect', (answer, socket) => {
    if (answer.statusCode === 200) return done(null, socket);
    socket.destroy();
    done(Object.assign(new Error(`${answer.statusCode} ${answer.statusMessage}`), { code: 'ERR_PROXY' }));
  });
  asked.once('response', (answer) => {
    answer.resume();
    done(Object.assign(new Error(`${answer.statusCode} ${answer.statusMessage}`), { code: 'ERR_PROXY' }));
  });
  asked.once('error', done);
  asked.end();
}

const direct = (options) => options.socketPath || LOCAL.test(options.host || 'localhost');

class HttpAgent extends http.Agent {
  createConnection(options, done) {
    if (direct(options)) return super.createConnection(options, done);
    tunnel(options.host, options.port, done);
  }
}

class HttpsAgent extends https.Agent {
  createConnection(options, done) {
    if (direct(options)) return super.createConnection(options, done);
    tunnel(options.host, options.port, (problem, socket) => {
      done(problem, problem ? undefined : tls.connect({ ...options, socket }));
    });
  }
}

http.globalAgent = new HttpAgent();
https.globalAgent = new HttpsAgent();

function connect(options, done) {
  const secure = options.protocol === 'https:';
  const port = options.port || (secure ? 443 : 80);
  const host = options.hostname;
  const encrypt = (socket) => {
    if (!secure) return done(null, socket);
    const made = tls.connect({ socket, servername: options.servername || host, ALPNProtocols: ['http/1.1'] });
    made.once('secureConnect', () => done(null, made));
    made.once('error', done);
  };
  if (LOCAL.test(host)) {
    const socket = require('net').connect(port, host.replace(/[[\]]/g, ''), () => encrypt(socket));
    socket.once('error', done);
  } else {
    tunnel(host, port, (problem, socket) => (problem ? done(problem) : encrypt(socket)));
  }
}

// What fetch sends its requests with; made when the first one is sent.
let agent;
globalThis[Symbol.for('undici.globalDispatcher.1')] = {
  dispatch(options, handler) {
    agent ??= new (require('/usr/share/nodejs/undici').Agent)({ connect });
    return agent.dispatch(options, handler);
  },
};
