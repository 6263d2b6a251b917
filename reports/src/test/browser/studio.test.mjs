// Drives the page of studio in a headless Chromium, against the program: STUDIO names the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { SHOTS, open, shown, violations, written } from "./browser.mjs";

const { SLIPSTREAM, SCENARIO, STUDIO } = process.env;
const PATIENCE = { timeout: 240_000 };
const replay = (run, ...change) => JSON.parse(execFileSync(SLIPSTREAM,
  ["replay", SCENARIO, "--run", String(run), "--runs", "300", ...change, "--json", "--quiet"],
  { maxBuffer: 1e8, stdio: ["ignore", "pipe", "ignore"] })).closeUp.diary;
const found = async (page) => JSON.parse(await (await page.waitForFunction(
  () => document.getElementById("one").dataset.found, PATIENCE)).jsonValue());
test("one sprint is told without and with the change, as replay tells it", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#try?backend=3" });
  const [{ run }] = await found(page);
  await page.focus("#one-number");
  await page.$eval("#one-number", (input) => input.select());
  await page.keyboard.type(run === 7 ? "8" : "7");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => document.getElementById("one-said").textContent.includes("as asked for"), PATIENCE);
  const [before, after] = await found(page);
  assert.deepEqual(written(before), replay(before.run));
  assert.deepEqual(written(after), replay(after.run, "--set", "team.backend.developers=3"));
  await page.focus("#one-number");
  await page.$eval("#one-number", (input) => input.select());
  await page.keyboard.type("99999");
  assert.equal(await page.$eval("#r-one-number", (one) => one.textContent),
    "A whole number from 0 to 9999; found 99999. The sprint that is shown stays.");
  assert.ok(await page.$("#one-number[aria-invalid=true]"));
  await page.focus("#one-next");
  await page.keyboard.press("Enter");
  assert.match(await page.$eval("#one-where", (where) => where.textContent), /^2 of/);
  // Another team: the sprint that was asked for stays the one that is shown.
  await page.evaluate(() => { document.querySelector("[data-key=pairing] input").click(); });
  const [again] = await found(page);
  assert.equal(again.run, before.run);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a second link in the same tab opens what it says", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#try?qa=1" });
  const told = (id) => page.$eval(id, (element) => element.textContent);
  const follow = async (hash, panel) => {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await page.waitForFunction((id) => document.getElementById(id).checkVisibility(), PATIENCE, panel);
  };
  assert.equal(await told("#count"), "1 change");
  await follow("#try?manager=1&stories=5", "try");
  await page.waitForFunction(() => document.getElementById("count").textContent === "2 changes", PATIENCE);
  assert.equal(await page.$eval("#n-stories", (input) => input.value), "5");
  await page.waitForFunction(() => document.getElementById("told").textContent.includes("with 5 stories"), PATIENCE);
  await follow("#lessons?at=review", "lesson-review");
  assert.deepEqual(await shown(page, ".panel"), ["lessons"]);
  await follow("#understand", "understand");
  assert.deepEqual(await shown(page, ".panel"), ["understand"]);
  await follow("#try?qa=0.5", "try");
  assert.equal(await told("#count"), "1 change");
  assert.equal(await page.evaluate(() => location.hash), "#try?qa=0.5");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("the link past the head leads to the page, and leaves the experiment in its address", async () => {
  const { page, wrong } = await open(STUDIO, { hash: "#try?stories=6" });
  await page.waitForFunction(() => document.getElementById("count").textContent === "1 change", PATIENCE);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "report");
  assert.equal(await page.evaluate(() => location.hash), "#try?stories=6");
  assert.equal(await page.$eval("#count", (count) => count.textContent), "1 change");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.getElementById("report").contains(document.activeElement)));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("the parts of the page open", async () => {
  const { page, wrong } = await open(STUDIO);
  assert.deepEqual(await shown(page, ".panel"), ["try"]);
  await page.focus("#tab-try");
  await page.keyboard.press("End");
  assert.deepEqual(await shown(page, ".panel"), ["understand"]);
  assert.deepEqual(wrong, []);
  await page.close();
});

// FEW takes the first; pages.test.mjs looks at the studio on a dark telephone.
for (const [width, dark] of [[1280, false], [1280, true], [360, false], [360, true]].slice(0, process.env.FEW ? 1 : 4)) {
  test(`axe finds nothing at ${width} pixels, ${dark ? "dark" : "light"}, and nothing sticks out`, async () => {
    const { page } = await open(STUDIO, { width, dark, hash: "#try?system-analyst=1" });
    await found(page);
    for (const part of ["try", "understand"]) {
      await page.click(`#tab-${part}`);
      assert.deepEqual(await violations(page), [], part);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, part);
      if (SHOTS) {
        await page.screenshot({ fullPage: part === "try", path: `${SHOTS}/studio-${part}-${width}-${dark ? "dark" : "light"}.png` });
      }
    }
    await page.close();
  });
}
