// A Node that is waiting for its one program. File descriptor 3 brings it, descriptor 4 says that we wait.
'use strict';
const fs = require('fs');
const path = require('path');
const v8 = require('v8');
const Module = require('module');
for (const name of ['assert', 'buffer', 'crypto', 'dns', 'events', 'os', 'stream', 'timers', 'url', 'util']) require(name);
// These were read once when os was loaded; asking the kernel's name again shows that a program wants to know.
const os = require('os');
for (const name of ['machine', 'release', 'type', 'version']) {
  const told = os[name];
  os[name] = () => (os.hostname(), told());
}
void process.stdout, process.stderr, console.log;
require('util').format('%s %o', '', { a: 1 });
new (require('vm').Script)('(() => { let s = 0; for (let i = 0; i < 10; i++) s += i; return s; })()').runInThisContext();

globalThis.use_tool = require('./use_tool.js');
require('/run/agent/proxy.js');

function read(count) {
  const buffer = Buffer.alloc(count);
  for (let at = 0; at < count;) {
    const got = fs.readSync(3, buffer, at, count - at);
    if (got === 0) process.exit(99);
    at += got;
  }
  return buffer;
}

fs.writeSync(4, 'R');
const request = JSON.parse(read(read(4).readUInt32LE(0)).toString('utf8'));
fs.closeSync(3);
fs.closeSync(4);
// Math.random draws its state from this flag on its first call, which no code has made yet.
v8.setFlagsFromString('--random-seed=' + request.seed);
const file = '/scratch/model.js';
fs.writeFileSync(file, request.source);
const program = new Module(file, null);
program.filename = file;
program.paths = Module._nodeModulePaths(path.dirname(file));
// Once every listener of 'exit' was called, nothing of a program that went well is left to do: leave without taking
// Node apart. Of one that threw, Node tells the error afterwards.
const emit = process.emit;
process.emit = function (name, code) {
  const told = Reflect.apply(emit, this, arguments);
  if (name === 'exit' && code === 0) process.reallyExit(process.exitCode || 0);
  return told;
};
process.chdir(request.folder);
process.argv = [process.argv[0], file];
require.main = program;
process.mainModule = program;
program._compile(request.source, file);
