// Python in WebAssembly: answers one line of JSON, {"code": ...}, with one line, {"stdout": ...}, until stdin ends.
// Started as: node pyodide.mjs PATH-OF-pyodide.mjs

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const { loadPyodide } = await import(pathToFileURL(process.argv[2]).href);
let printed = [];
const keep = (line) => printed.push(line + "\n");
const python = await loadPyodide({ stdout: keep, stderr: keep });
for await (const line of createInterface({ input: process.stdin })) {
  printed = [];
  try {
    python.runPython(JSON.parse(line).code);
  } catch (problem) {
    keep(String(problem));
  }
  process.stdout.write(JSON.stringify({ stdout: printed.join("") }) + "\n");
}
