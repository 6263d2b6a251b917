// Drives the lessons of a studio page in a headless Chromium, by keyboard, against the program: STUDIO names the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { SHOTS, open, shown, violations, written } from "./browser.mjs";

const { SLIPSTREAM, SCENARIO, STUDIO } = process.env;
const PATIENCE = { timeout: 240_000 };
const found = async (page) => JSON.parse(await (await page.waitForFunction(
  () => document.getElementById("lessons").dataset.found, PATIENCE)).jsonValue());
const text = (page, selector) => page.$eval(selector, (element) => element.textContent);
const focused = (page) => page.evaluate(() => document.activeElement.id);

/** Presses Tab until something is focused that a selector names. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`Tab does not reach ${selector}`);
}

test("by keyboard alone: choose a lesson, predict, run, read why, go on", async () => {
  const { page, wrong } = await open(STUDIO);
  await page.focus("#tab-try");
  await page.keyboard.press("ArrowRight");
  assert.deepEqual(await shown(page, ".panel"), ["lessons"]);
  assert.deepEqual(await shown(page, ".lesson"), ["lesson-same-people"]);
  await tabTo(page, "[data-key=every-contract]");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "h-lesson-every-contract");
  assert.deepEqual(await shown(page, ".lesson"), ["lesson-every-contract"]);
  assert.equal((await page.$$eval(".why", (all) => all.filter((one) => one.checkVisibility()))).length, 0);

  await tabTo(page, "#lesson-every-contract [type=submit]");
  await page.keyboard.press("Enter");
  assert.match(await text(page, "#lesson-every-contract .asked"), /^First say what you expect/);
  await page.keyboard.down("Shift");
  await page.keyboard.press("Tab");
  await page.keyboard.up("Shift");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await tabTo(page, "#lesson-every-contract [type=submit]");
  await page.keyboard.press("Enter");
  const live = await found(page);
  assert.equal(await focused(page), "h-found");
  assert.match(await text(page, "#found-said"), /^You said “.+”/);
  assert.ok(await page.$eval("#lesson-every-contract .why", (why) => why.checkVisibility()));
  assert.ok(!/[{}|]|NaN|undefined/.test(await text(page, "#found")));

  // The command that the lesson names finds the same, to the last digit.
  const words = (await text(page, "#lesson-every-contract code")).split(" ").slice(1)
    .map((word) => word.startsWith("scenarios/") ? join(dirname(SCENARIO), word.slice(10)) : word);
  const asked = JSON.parse(execFileSync(SLIPSTREAM, [...words, "--json", "--quiet"],
    { maxBuffer: 1e8, stdio: ["ignore", "pipe", "ignore"] }));
  assert.deepEqual(written(live.study.difference), asked.difference);

  await tabTo(page, "#lesson-every-contract .next");
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "h-lesson-review");
  assert.match(await text(page, "#course-state"), /^1 of \d+ done; about \d+ minutes to go\./);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("what was chosen and left without a run is nobody's prediction", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#lessons?at=every-contract" });
  await page.click("#lesson-every-contract input[type=radio]");
  await page.click(".course [data-key=review]");
  await page.click(".course [data-key=every-contract]");
  assert.ok(!await page.$("#lesson-every-contract input:checked"));
  await page.click("#lesson-every-contract [type=submit]");
  assert.match(await text(page, "#lesson-every-contract .asked"), /^First say what you expect/);
  // A link is another course: what was said in this one is not in it.
  await page.click("#lesson-every-contract input[type=radio]");
  await page.click("#lesson-every-contract [type=submit]");
  assert.match(await text(page, "#course-state"), /^1 of/);
  await page.evaluate(() => { location.hash = "#lessons?at=review&blame=1"; });
  await page.waitForFunction(() => document.getElementById("lesson-review").checkVisibility(), PATIENCE);
  assert.match(await text(page, "#course-state"), /^1 of/);
  assert.ok(!(await page.evaluate(() => location.hash)).includes("every-contract"));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a share is said on a slider, and the address holds it: a link reopens the course", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#lessons" });
  await page.focus("#guess-same-people");
  for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowRight");
  assert.equal(await text(page, "#lesson-same-people output"), "40%");
  await page.keyboard.press("Enter");
  if (!await page.$eval("#found", (one) => one.checkVisibility())) {
    await tabTo(page, "#lesson-same-people [type=submit]");
    await page.keyboard.press("Enter");
  }
  await found(page);
  const said = await text(page, "#found-said");
  assert.match(said, /^You said 40%; it is \d+%\. /);
  const hash = await page.evaluate(() => location.hash);
  assert.equal(hash, "#lessons?at=same-people&same-people=40");
  await page.close();

  const again = await open(STUDIO, { hash: hash + "&blame=2&mirror=99&nobody=1" });
  await found(again.page);
  assert.equal(await text(again.page, "#found-said"), said);
  assert.match(await text(again.page, "#course-state"), /^2 of /);
  assert.equal(await again.page.evaluate(() => location.hash), "#lessons?at=same-people&same-people=40&blame=2");
  assert.deepEqual([...wrong, ...again.wrong], []);
  await again.page.close();
});

test("a lesson about blame shows blame; the text is bare, and under the numbers every share and mean has its interval", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#lessons?at=blame&blame=2" });
  await found(page);
  const [bare, told] = await page.$$eval("#found-told p:last-child, #found-numbers p:last-child", (all) => all.map((one) => one.textContent));
  assert.ok(bare.match(/\d%/g).length > 3);
  assert.doesNotMatch(await text(page, "#found-told"), /95%|\d\.\d%/);
  assert.equal(told.match(/\d%/g).length, 3 * bare.match(/\d%/g).length + told.match(/95%/g).length);
  assert.doesNotMatch(told.replace(/\(95%: [0-9.]+% to [0-9.]+%\)/g, "("), /\d%(?! \()/);
  for (const [, share, low, high] of told.matchAll(/([0-9.]+)% \(95%: ([0-9.]+)% to ([0-9.]+)%\)/g)) {
    assert.ok(Number(low) <= Number(share) && Number(share) <= Number(high), told);
  }
  assert.match(await page.$eval("#h-found-dots", (one) => one.innerText), /blamed/);
  const bars = await page.$$eval("#found .drawn text", (all) => all.map((one) => one.textContent));
  assert.ok(bars.includes("Backend"));
  assert.equal(bars.filter((words) => words.endsWith("of the blame after")).length, bars.length / 4);
  await page.click("[data-key=wip-limit]");
  await page.click("#lesson-wip-limit [value='1']");
  await page.click("#lesson-wip-limit [type=submit]");
  await found(page);
  assert.match(await page.$eval("#h-found-dots", (one) => one.innerText), /^How late/);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a plan of several sprints is a release, and less delay has no minus", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#lessons?at=review&review=1" });
  await found(page);
  assert.match(await text(page, "#found-told"), /of 100 single releases are better/);
  await page.click("[data-key=promise]");
  await page.focus("#guess-promise");
  for (let i = 0; i < 8; i++) await page.keyboard.press("ArrowRight");
  await page.click("#lesson-promise [type=submit]");
  await found(page);
  assert.match(await text(page, "#found-told"), /Of the difference, \d+\.\d days are only because less is promised/);

  // Whoever goes on from the last lesson still has what they said in the address.
  await page.click("#lesson-promise .next");
  assert.deepEqual(await shown(page, ".panel"), ["try"]);
  assert.equal(await page.evaluate(() => document.activeElement.id), "tab-try");
  assert.ok(Math.abs(await page.evaluate(() => document.getElementById("try").getBoundingClientRect().top
    - document.getElementById("tabs").getBoundingClientRect().bottom)) < 20);
  assert.equal(await page.evaluate(() => location.hash), "#lessons?at=promise&review=1&promise=40");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a link to a lesson opens it, also in a new tab", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#lesson-blame" });
  assert.deepEqual(await shown(page, ".panel"), ["lessons"]);
  assert.ok(await page.$eval("#lesson-blame", (lesson) => lesson.checkVisibility()));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("an exercise is done on the lesson's team: what is tried stands in a table, and is what we saw", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#lessons?at=wip-limit&wip-limit=3" });
  await found(page);
  const rows = (table) => page.$$eval(`#lesson-wip-limit ${table} tbody tr`,
    (all) => all.map((row) => Array.from(row.cells, (cell) => cell.textContent)));
  const seen = await rows(".why details");
  assert.ok(!await page.$eval("#lesson-wip-limit .why details", (fold) => fold.open));
  await page.focus("#trial-wip-limit");
  for (const [key, tries] of [["End", [5]], ["Home", [1, 5]], ["ArrowDown", [1, 2, 5]], ["End", [1, 2, 5]]]) {
    await page.keyboard.press(key);
    await page.$eval("#lesson-wip-limit .trying", (state) => { state.textContent = ""; });
    await page.click("#lesson-wip-limit .trial button");
    await page.waitForFunction(() => document.querySelector("#lesson-wip-limit .trying").textContent.startsWith("A limit"), PATIENCE);
    assert.deepEqual(await rows(".tried"), tries.map((number) => seen[number - 1]));
    await page.focus("#trial-wip-limit");
  }
  // What it takes to read is what the list of lessons says.
  const minutes = await text(page, "#lesson-wip-limit .stepname");
  const words = (await page.evaluate(() => {
    document.querySelectorAll("#lesson-wip-limit .why details").forEach((fold) => { fold.open = true; });
    return document.getElementById("lesson-wip-limit").innerText;
  })).split(/\s+/).length;
  assert.ok(Math.abs(words / 200 - Number(minutes.match(/(\d+) to read/)[1])) < 1, `${words} words, ${minutes}`);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("where the engine cannot run, every lesson is there to read, and says what is missing", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#lessons", prepared: () => { WebAssembly.validate = () => false; } });
  assert.deepEqual(await shown(page, ".panel"), ["lessons"]);
  assert.equal((await shown(page, ".lesson")).length, (await page.$$(".lesson")).length);
  assert.ok(await page.$$eval(".why", (all) => all.every((one) => one.checkVisibility())));
  assert.deepEqual(await shown(page, "#lessons-cannot, #found, #course-state"), ["lessons-cannot"]);
  assert.deepEqual(wrong, []);
  await page.close();
});

// FEW takes the narrow dark one.
for (const [width, dark] of [[360, true], [1280, false], [1280, true], [360, false]].slice(0, process.env.FEW ? 1 : 4)) {
  test(`axe finds nothing at ${width} pixels, ${dark ? "dark" : "light"}, before and after the run`, async () => {
    const { page } = await open(STUDIO, { width, dark, hash: "#lessons" });
    assert.deepEqual(await violations(page), []);
    await page.close();
    for (const guess of ["same-people=40", "wip-limit=3"]) {
      const done = (await open(STUDIO, { width, dark, hash: `#lessons?at=${guess.split("=")[0]}&${guess}` })).page;
      await found(done);
      assert.deepEqual(await violations(done), [], guess);
      assert.ok(await done.evaluate(() => document.documentElement.scrollWidth) <= width);
      if (SHOTS) {
        await done.screenshot({ fullPage: true,
          path: `${SHOTS}/lessons-${guess.split("=")[0]}-${width}-${dark ? "dark" : "light"}.png` });
      }
      await done.close();
    }
  });
}
