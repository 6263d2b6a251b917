// Prints a sum over the bits of many runs of each scenario: bits.mjs RUNS FILE…
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { runInThisContext } from "node:vm";
import { inflateSync } from "node:zlib";

const built = new URL("../../../target/classes/engine/", import.meta.url);
const loadEngine = runInThisContext(
  `(() => { ${readFileSync(new URL("load.js", built), "utf8")} return loadEngine; })()`);
const engine = await loadEngine(inflateSync(readFileSync(new URL("engine.zlib", built))));
const [runs, ...files] = process.argv.slice(2);
for (const file of files) {
  console.log(engine.bits(JSON.parse(readFileSync(file, "utf8")), Number(runs)), basename(file));
}
