// Pages that something happened to on their way: a damaged engine, or no scripts. What is there to read stays readable.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { FILES, open, sends, shown, violations } from "./browser.mjs";

const { STUDIO } = process.env;
const [REPORT] = FILES;
const ENGINE = /(<script type="text\/plain" id="engine">)([^<]*)/;
const DAMAGES = {
  "a letter is another": (engine) => {
    const middle = engine.length >> 1;
    return engine.slice(0, middle) + (engine[middle] === "A" ? "B" : "A") + engine.slice(middle + 1);
  },
  "its second half is missing": (engine) => engine.slice(0, (engine.length >> 3) * 4),
  "it is something else": () => "eNrLSM3JyQcABiwCFQ==",
  "it is no base 64": (engine) => "?" + engine,
  "nothing is left": () => "",
};

const damaged = (file, damage) => {
  const copy = join(mkdtempSync(join(tmpdir(), "damaged-")), "report.html");
  writeFileSync(copy, readFileSync(file, "utf8").replace(ENGINE, (_, head, engine) => head + damage(engine)));
  return copy;
};
// A page of a study that answers the question itself sends nobody anywhere.
const asRead = async (page) => await page.$(".reading") ? ["reading"] : [];
const told = (page) => page.waitForFunction(() => document.getElementById("engine-broken").checkVisibility());

for (const [name, damage] of Object.entries(DAMAGES)) {
  test(`the engine is damaged, ${name}: one sentence says so, and the report is what it was`, async () => {
    const { page, wrong } = await open(damaged(REPORT, damage), { hash: "#try?system-analyst=1" });
    await told(page);
    assert.deepEqual(await shown(page, "#engine-broken, #cannot-try"), ["engine-broken"]);
    assert.equal((await page.$$eval("#try > *", (all) => all.filter((one) => one.checkVisibility()))).length, 0);
    // Nobody is left at a reading that is empty, and the address still asks what it asked.
    assert.deepEqual(await shown(page, ".panel"), ["decide"]);
    assert.equal(await page.evaluate(() => location.hash), "#try?system-analyst=1");
    for (const part of ["decide", "retro", "replay", "understand"]) {
      await page.click(`#tab-${part}`);
      assert.deepEqual(await shown(page, ".panel"), [part]);
      if (part === "decide") assert.deepEqual(await sends(page), await asRead(page));
    }
    // All of them look the same.
    if (name === "nothing is left" || !process.env.FEW) assert.deepEqual(await violations(page), []);
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test("the engine is damaged: lessons can be read to their end", async () => {
  const { page, wrong } = await open(damaged(STUDIO, DAMAGES["a letter is another"]), { hash: "#lessons?at=blame&blame=2" });
  await told(page);
  assert.ok(await page.$$eval(".lesson, .why", (all) => all.every((one) => one.checkVisibility())));
  assert.deepEqual(await shown(page, "#engine-broken, #lessons-cannot, #found"), ["engine-broken"]);
  assert.deepEqual(await shown(page, ".trial"), []);
  // It is known before anybody predicts, and whoever is in a lesson is taken to the sentence that says why.
  assert.equal(await page.evaluate(() => document.activeElement.id), "engine-broken");
  assert.ok(await page.evaluate(() => {
    const { top, bottom } = document.getElementById("engine-broken").getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }));
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(wrong, []);
  await page.close();
});

for (const [file, hash] of [[REPORT, "#try"], [STUDIO, "#lessons?at=blame&blame=2"]]) {
  test(`no worker may be made, ${hash}: one sentence says so, and the rest can be read`, async () => {
    const { page, wrong } = await open(file, { hash, prepared: () => {
      window.Worker = class { constructor() { throw new DOMException("not here", "SecurityError"); } };
    } });
    await told(page);
    assert.deepEqual(await shown(page, "#engine-broken, #cannot-try, #lessons-cannot, #found"), ["engine-broken"]);
    if (file === STUDIO) {
      assert.ok(await page.$$eval(".lesson, .why", (all) => all.every((one) => one.checkVisibility())));
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test("the engine breaks off at one team: one sentence says so, and the next team is simulated from the start", async () => {
  const { page, wrong } = await open(REPORT, { hash: "#try?stories=5", prepared: () => {
    // The smallest module with a function that is not to be reached.
    const trap = `new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(
      [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]))).exports.f()`;
    const Whole = Blob;
    window.Blob = function (parts, type) {
      return new Whole(parts.map((part) => typeof part !== "string" ? part
        : part.replace("checked(engine.compare())", `if (after.backlog.stories[0] === 5) ${trap}; $&`)), type);
    };
  } });
  await page.waitForFunction(() => document.getElementById("told").textContent.startsWith("The simulator failed on this team"));
  await page.evaluate(() => { location.hash = "#try?stories=6"; });
  const { study } = JSON.parse(await (await page.waitForFunction(
    () => document.getElementById("try").dataset.found, { timeout: 240_000 })).jsonValue());
  assert.equal(study.alternatives[0].result.metrics.storiesPromised.mean, 6);
  assert.deepEqual(wrong, []);
  await page.close();
});

for (const [file, parts] of [[REPORT, ["decide", "retro", "replay", "understand"]], [STUDIO, ["lessons", "understand"]]]) {
  test(`${file} without scripts: every part is there, one below the other, and it says what is missing`, async () => {
    const { page, wrong } = await open(file, { scripts: false });
    assert.deepEqual(await shown(page, ".panel"), parts);
    assert.deepEqual(await sends(page), await asRead(page));
    assert.deepEqual(await shown(page, ".tabs, #theme, #engine-broken, #cannot-try, #lessons-cannot, #found"), []);
    const said = await page.$$eval("noscript", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.innerText.trim()));
    assert.match(said[0], /^[^.]*without scripts[^.]*\./i);
    assert.ok(await page.$$eval(".step, .day, .lesson, .why", (all) => all.every((one) => one.checkVisibility())));
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test("a team that the engine refuses: it is said what to do, and the next team is simulated", async () => {
  const { page, wrong } = await open(REPORT, { hash: "#try?stories=5", prepared: () => {
    const Whole = Blob;
    window.Blob = function (parts, type) {
      return new Whole(parts.map((part) => typeof part !== "string" ? part
        : part.replace("checked(engine.compare())", "checked(after.backlog.stories[0] === 5 ? (engine.compare(), -1) : engine.compare())")), type);
    };
  } });
  await page.waitForFunction(() => document.getElementById("told").textContent.startsWith("The simulator refuses this team: "));
  assert.match(await page.$eval("#told", (one) => one.textContent), /Take the last change back; or copy the command/);
  await page.evaluate(() => { location.hash = "#try?stories=6"; });
  await page.waitForFunction(() => document.getElementById("told").textContent.startsWith("With 6 stories"));
  assert.deepEqual(wrong, []);
  await page.close();
});
