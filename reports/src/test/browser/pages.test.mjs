// Every reading of every kind of page, on a screen and on a telephone, light and dark: PAGES names a page of each kind.
import assert from "node:assert/strict";
import { basename, dirname } from "node:path";
import { test } from "node:test";
import { SHOTS, open, shown, smallest, violations } from "./browser.mjs";

const PATIENCE = { timeout: 240_000 };
const LOOKS = [[1280, false], [360, true], [1280, true], [360, false]];
const kind = (file) => basename(dirname(file));

/** Opens one reading after another, each with its first parts unfolded: all of them are tables alike. */
async function* readings(page) {
  const tabs = await page.$$eval("[role=tab]", (all) => all.filter((one) => one.checkVisibility()).map((one) => one.id));
  for (const tab of tabs) {
    await page.click(`#${tab}`);
    const part = tab.replace("tab-", "");
    assert.deepEqual(await shown(page, ".panel"), [part]);
    if (part === "retro" && await page.$("#reveal-all")) await page.click("#reveal-all");
    if (part === "try") await page.waitForSelector("#try[data-waited]", PATIENCE);
    await page.$$eval(`#${part} details`, (all) => all.slice(0, 4).forEach((one) => { one.open = true; }));
    yield part;
  }
  if (!tabs.length) yield "all";
}

/** What moves by itself: animations, transitions, scrolling that takes time. */
const motion = (page) => page.evaluate(() => [
  ...document.getAnimations().map((one) => `animation of ${one.effect?.target?.tagName}`),
  ...Array.from(document.querySelectorAll("*")).filter((one) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
    return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth";
  }).map((one) => `style of ${one.tagName}`), ...Array.from(document.querySelectorAll("animate, animateTransform, marquee, video"), (one) => one.tagName)]);

process.env.PAGES.split(":").forEach((file, number) => {
  // With FEW there are fewer kinds, and each has one look; all looks occur.
  for (const [width, dark] of process.env.FEW ? [LOOKS[number % LOOKS.length]] : LOOKS) {
    const look = `${width} pixels, ${dark ? "dark" : "light"}`;
    test(`${kind(file)}, every reading at ${look}: axe finds nothing, nothing sticks out, moves, is cut or too small`, async () => {
      // Nothing moves for anybody; dark is asked for by somebody who asked for that as well.
      const { page, wrong } = await open(file, { width, dark, still: dark });
      for await (const part of readings(page)) {
        assert.deepEqual(await violations(page), [], part);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${part} scrolls sideways`);
        assert.deepEqual(await motion(page), [], part);
        const [height, says] = await smallest(page);
        assert.ok(height >= 9, `${part}: “${says}” is ${height} pixels high`);
        // Names of scenarios that are compared are people's own.
        if (kind(file) !== "compare") assert.deepEqual(await page.$$eval(".exhibit svg text", (all) => all
          .filter((one) => one.checkVisibility() && one.textContent.includes("…")).map((one) => one.textContent)), [], part);
        if (SHOTS) {
          await page.screenshot({ fullPage: true, path: `${SHOTS}/${kind(file)}-${part}-${width}-${dark ? "dark" : "light"}.png` });
        }
      }
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }
});

test("who asked for less motion sees the first answer and the whole one, and a sprint stands until it is moved", async () => {
  const [run] = process.env.PAGES.split(":");
  const { page, wrong } = await open(run, { still: true, hash: "#try?system-analyst=1", prepared: () => {
    window.drawings = 0;
    addEventListener("DOMContentLoaded", () => new MutationObserver(() => { window.drawings++; })
      .observe(document.querySelector("#dots .drawn"), { childList: true }));
  } });
  await page.waitForFunction(() => document.getElementById("try").dataset.found, PATIENCE);
  // Twice, and once more for each size that the picture takes.
  assert.ok(await page.evaluate(() => window.drawings) <= 4);
  await page.click("#tab-replay");
  assert.deepEqual(await shown(page, ".day"), ["day-1"]);
  await new Promise((done) => { setTimeout(done, 3_000); });
  assert.deepEqual(await shown(page, ".day"), ["day-1"]);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a page that is about a hire begins with it", async () => {
  const about = process.env.PAGES.split(":").filter((file) => ["what-if", "portfolio"].includes(kind(file)));
  assert.ok(about.length);
  for (const file of about) {
    const { page, wrong } = await open(file);
    await page.waitForSelector("#try[data-waited]", PATIENCE);
    assert.equal(await page.$eval("#count", (count) => count.textContent), "1 change", file);
    assert.match(await page.$eval("#told", (told) => told.textContent), /^With .*: [\d.]+ days less delay/, file);
    assert.deepEqual(wrong, []);
    await page.close();
  }
});
