// The sentences of a page against those of the program, on the same result: REPORTS names a page that simulates, SLIPSTREAM the program's script, SCENARIO
// a file in the folder of scenarios. The few runs are those of a comparison that cannot be told, which the page's own 10,000 seldom are.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { FILES, open } from "./browser.mjs";

const { SLIPSTREAM, SCENARIO } = process.env;

// A file, what is changed in it, and who is hired by that: one for each of its words; FEW takes the first five.
const ALL = [
  ["fully-staffed-team", ["--without", "qa"]],
  ["the-essay-team", ["--set", "team.backend.developers=1", "--set", "backlog.stories=20"]],
  ["the-essay-team", ["--hire", "system-analyst", "--hire", "backend"], ["new", "joining"]],
  ["fully-staffed-team", ["--set", "team.backend.developers=1"]],
  ["six-sprints-without-structure", ["--hire", "qa@0.5"]],
  ["startup-of-two", ["--hire", "system-analyst"], ["new"]],
  ["four-frontends-six-backends", ["--practice", "wip-limit=3"]],
  ["lesson-1a-open-questions", ["--practice", "cross-training"]],
  ["fully-staffed-team", ["--set", "structure.qa.fte=0.5"]],
  ["fully-staffed-team", ["--set", "structure.qa.fte=2"], ["joining"]],
  ["the-essay-team", ["--practice", "blameless-reviews"]],
  ["the-essay-team", ["--practice", "slack=20%", "--set", "backlog.stories=4"]],
];

test("a page says of a result what the program says, sentence by sentence", async (t) => {
  const { page, wrong } = await open(FILES[0], { prepared: () => { window.Worker = class { postMessage() {} }; } });
  for (const [file, change, hires = []] of ALL.slice(0, process.env.FEW ? 5 : ALL.length)) {
    await t.test(`${file} ${change.join(" ")}`, async () => {
      const out = mkdtempSync(join(tmpdir(), "words-"));
      const said = execFileSync(SLIPSTREAM, ["what-if", join(dirname(SCENARIO), file + ".yaml"), ...change, "--runs", "60", "--no-charts", "--quiet",
        "--out", out], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).replace(/\s+/g, " ");
      const asked = JSON.parse(readFileSync(join(out, "result.json"), "utf8"));
      const effects = asked.alternatives[0].name.split(", ").map((words, i) => ({ words, hire: hires[i] || "" }));
      const told = await page.evaluate((all, result) => slipstream.sentences(all, { result, study: result }), effects, asked);
      for (const sentence of told) assert.ok(said.includes(sentence), sentence + "\n" + said);
      for (const word of ["Unfinished", "full effect at once", "It changes the promise"]) {
        assert.equal(told.some((sentence) => sentence.includes(word)), said.includes(word), word + "\n" + said);
      }
    });
  }
  assert.deepEqual(wrong, []);
  await page.close();
});
