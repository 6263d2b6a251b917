// Drives report pages in a headless Chromium; see browser.mjs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FILES, open, sends, shown } from "./browser.mjs";

// Nothing need be simulated for what only a reader does.
const QUIET = () => { window.Worker = class { postMessage() {} }; };

// Pages without a team that somebody named: no votes, or no retro at all.
for (const file of process.env.OTHERS.split(":")) {
  test(`${file}: every part opens, and nothing is complained of`, async () => {
    const { page, wrong } = await open(file);
    for (const tab of await page.$$eval("[role=tab]", (all) => all.map((one) => one.id))) {
      await page.click(`#${tab}`);
      assert.deepEqual(await shown(page, ".panel"), [tab.replace("tab-", "")]);
    }
    const sheets = await page.$$eval(".step", (all) => all.map((one) => one.id));
    if (sheets.length) {
      await page.click("#tab-retro");
      assert.deepEqual(await shown(page, ".step"), sheets.slice(0, 1));
      await page.click("#reveal-all");
      assert.deepEqual(await shown(page, ".step"), sheets);
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

for (const file of FILES) {
  test(`${file}: tabs open one part each, by mouse and by keyboard`, async () => {
    const { page, wrong } = await open(file);
    assert.deepEqual(await shown(page, ".panel"), ["try"]);
    await page.click("#tab-decide");
    assert.deepEqual(await shown(page, ".panel"), ["decide"]);
    await page.click("#tab-retro");
    assert.deepEqual(await shown(page, ".panel"), ["retro"]);
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await shown(page, ".panel"), ["replay"]);
    assert.equal(await page.evaluate(() => location.hash), "#replay");
    await page.keyboard.press("End");
    assert.deepEqual(await shown(page, ".panel"), ["understand"]);
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await shown(page, ".panel"), ["try"]);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: opens with its answer in sight`, async () => {
    const { page, wrong } = await open(file);
    await page.waitForSelector("#try[data-waited]");
    assert.equal(await page.evaluate(() => scrollY), 0);
    assert.ok(await page.$eval(".lead", (lead) => lead.getBoundingClientRect().bottom <= innerHeight));
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: the room votes, then sheets come one after another`, async () => {
    const { page, wrong } = await open(file, { hash: "#retro" });
    assert.deepEqual(await shown(page, ".step"), ["step-guess"]);
    await page.click('.vote[data-name="Backend"]');
    await page.click('.vote[data-name="Backend"]');
    await page.keyboard.press((await page.$eval('.vote[data-name="The plan"] kbd', (key) => key.textContent)));
    // One too many, taken back.
    const backend = await page.$eval('.vote[data-name="Backend"] kbd', (key) => key.textContent);
    await page.keyboard.press(backend);
    await page.keyboard.down("Shift");
    await page.keyboard.press(backend.toUpperCase());
    await page.keyboard.up("Shift");
    const sheets = await page.$$eval(".step", (all) => all.map((one) => one.id));
    for (let count = 2; count <= sheets.length; count++) {
      await page.click("#reveal");
      assert.deepEqual(await shown(page, ".step"), sheets.slice(0, count));
      assert.equal(await page.evaluate(() => document.activeElement.id), `h-${sheets[count - 1]}`);
    }
    assert.deepEqual(await shown(page, "#reveal, #reveal-all"), []);
    assert.equal(await page.$eval("#said", (said) => said.textContent),
      "The room guessed: Backend 2, The plan 1.");
    const blamed = await page.$eval('.vote[data-name="Backend"]', (vote) => vote.dataset.blamed);
    assert.match(blamed, /^\d+%$/);
    const rows = await page.$$eval("#against tr", (all) => all.map((row) => Array.from(row.cells, (cell) => cell.textContent)));
    assert.deepEqual(rows.map((row) => row.slice(0, 3)), [["Named by the room", "of the votes", "of the blame"],
      ["Backend", "67%", blamed], ["The plan", "33%", "cannot be named"]]);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: the head keeps to itself what the room guesses, until all is shown; paper has it`, async () => {
    const { page, wrong } = await open(file, { hash: "#retro", prepared: QUIET });
    const answers = () => page.$$eval(".top .lead, .top .more", (all) => all.filter((one) => one.checkVisibility()).length);
    assert.equal(await answers(), 0);
    await page.emulateMediaType("print");
    assert.ok(await answers() > 0);
    await page.emulateMediaType("screen");
    await page.click("#tab-decide");
    assert.ok(await answers() > 0);
    await page.click("#tab-retro");
    const [, second, third] = await page.$$eval(".step", (all) => all.map((one) => one.id));
    await page.click("#reveal");
    assert.equal(await answers(), 0);
    // What is new stands at the top, right below the tabs.
    const place = () => page.evaluate(() => {
      const sheet = document.activeElement.closest(".step");
      return [sheet?.id, sheet && Math.abs(sheet.getBoundingClientRect().top - document.getElementById("tabs").getBoundingClientRect().bottom) < 20];
    });
    assert.deepEqual(await place(), [second, true]);
    await page.focus("#reveal-all");
    await page.keyboard.press("Enter");
    assert.deepEqual(await place(), [third, true]);
    assert.ok(await answers() > 0);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: on a projector keys go from sheet to sheet, and each is seen to its question`, async () => {
    const { page, wrong } = await open(file, { hash: "#retro", prepared: QUIET });
    await page.setViewport({ width: 1920, height: 1080 });
    const sheets = await page.$$eval(".step", (all) => all.map((one) => one.id));
    for (let count = 2; count <= sheets.length; count++) {
      await page.keyboard.press(count % 2 ? "ArrowRight" : "PageDown");
      const [id, left] = await page.evaluate(() => {
        const sheet = document.activeElement.closest(".step");
        const end = (sheet.querySelector(".question") || sheet).getBoundingClientRect().bottom;
        return [sheet.id, document.getElementById("revealing").getBoundingClientRect().top - end];
      });
      assert.equal(id, sheets[count - 1]);
      assert.ok(left >= 0, `${id} ends ${-left} pixels below what is seen`);
    }
    assert.ok(await page.$eval("#revealing", (bar) => bar.getBoundingClientRect().bottom <= innerHeight));
    // On a small screen the key reads a sheet to its end first, and the button is always in sight.
    await page.setViewport({ width: 1000, height: 500 });
    // A page that is loaded anew goes back to where it was, sooner or later.
    await page.evaluate(() => { history.scrollRestoration = "manual"; });
    await page.reload();
    await page.evaluate(() => scrollTo(0, 0));
    await page.keyboard.press("PageDown");
    assert.deepEqual(await shown(page, ".step"), sheets.slice(0, 1));
    assert.ok(await page.$eval("#reveal", (button) => button.getBoundingClientRect().bottom <= innerHeight));
    // In the row of tabs an arrow goes to the next tab.
    await page.focus("#tab-retro");
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await shown(page, ".panel"), ["replay"]);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  for (const width of [1280, 360]) {
    test(`${file}: what is focused at ${width} pixels is not below what stands at the top`, async () => {
      const { page, wrong } = await open(file, { width, hash: "#try", prepared: QUIET });
      await page.focus("#copy-link");
      for (let stops = 0; stops < 40; stops++) {
        await page.keyboard.down("Shift");
        await page.keyboard.press("Tab");
        await page.keyboard.up("Shift");
        const [name, inside, free] = await page.evaluate(() => {
          const one = document.activeElement;
          const { left, width, top } = one.getBoundingClientRect();
          const upper = document.elementFromPoint(left + width / 2, Math.max(0, top + 3));
          return [one.id || one.name || one.className, Boolean(one.closest("#try")),
            Boolean(upper) && !upper.closest(".tabs") && !upper.closest(".verdict, .answer .lead")];
        });
        if (!inside) break;
        assert.ok(free, name);
      }
      assert.deepEqual(wrong, []);
      await page.close();
    });
  }

  test(`${file}: the button names the other palette, also when the machine's own changes`, async () => {
    const { page } = await open(file, { prepared: QUIET });
    for (const [value, other] of [["dark", "Light"], ["light", "Dark"]]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
      await page.waitForFunction((text) => document.getElementById("theme").textContent === text, {}, other);
    }
    await page.close();
  });

  test(`${file}: a telephone sees the whole of a day, with its hours`, async () => {
    const { page, wrong } = await open(file, { width: 360, hash: "#replay", prepared: QUIET });
    await page.click("#next");
    await page.waitForFunction(() => document.querySelector("#day-2 .lanes").viewBox.baseVal.width < 360);
    assert.deepEqual(await page.$$eval("#day-2 path, #day-2 .lanes", (all) => all.map((one) => one.getBoundingClientRect())
      .filter(({ left, right }) => left < 0 || right > 360).length), 0);
    assert.equal(await page.$eval("#when-of", (output) => output.textContent.slice(0, 4)), "2 of");
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: a letter that is held votes once, and letters can be turned off`, async () => {
    const { page, wrong } = await open(file, { hash: "#retro" });
    const count = () => page.$eval('.vote[data-name="Backend"] .count', (one) => one.textContent);
    const letter = await page.$eval('.vote[data-name="Backend"] kbd', (key) => key.textContent);
    await page.focus("#reveal");
    // The driver says of a second press without a release that it is a repetition, as a held key does.
    for (let i = 0; i < 5; i++) await page.keyboard.down(letter);
    await page.keyboard.up(letter);
    assert.equal(await count(), "1");
    await page.focus("#letters");
    await page.keyboard.press("Space");
    await page.keyboard.press(letter);
    await page.focus("#reveal");
    await page.keyboard.press(letter);
    assert.equal(await count(), "1");
    assert.deepEqual(await page.$$eval(".vote[aria-keyshortcuts], .vote kbd:not([hidden])", (all) => all.length), 0);
    await page.click("#letters");
    await page.keyboard.press(letter);
    assert.equal(await count(), "2");
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: shares of the votes sum to a hundred`, async () => {
    const { page } = await open(file, { hash: "#retro" });
    const shares = () => page.$$eval("#against td:nth-child(2)", (all) => all.map((one) => one.textContent));
    for (const button of (await page.$$(".vote")).slice(0, 3)) await button.click();
    assert.deepEqual(await shares(), ["34%", "33%", "33%"]);
    // 8 votes: 6, 1 and 1 are 75, 12.5 and 12.5.
    const [first] = await page.$$(".vote");
    for (let i = 0; i < 5; i++) await first.click();
    assert.deepEqual(await shares(), ["75%", "13%", "12%"]);
    await page.close();
  });

  test(`${file}: the sprint plays, pauses and steps`, async () => {
    const { page, wrong } = await open(file, { hash: "#replay" });
    const days = await page.$$eval(".day", (all) => all.length);
    assert.deepEqual(await shown(page, ".day"), ["day-1"]);
    await page.click("#next");
    await page.click("#next");
    assert.deepEqual(await shown(page, ".day"), ["day-3"]);
    await page.click("#back");
    await page.click("#last");
    assert.deepEqual(await shown(page, ".day"), [`day-${days}`]);
    await page.click("#first");
    await page.click("#play");
    assert.equal(await page.$eval("#play", (play) => play.textContent), "Pause");
    await page.waitForFunction(() => !document.getElementById("day-2").hidden);
    await page.click("#play");
    const routine = () => page.$$eval("#day-2 .routine", (all) =>
      all.filter((one) => one.checkVisibility()).length);
    assert.equal(await routine(), 0);
    await page.click("#routine");
    assert.ok(await page.$$eval(".day .routine", (all) => all.length) > 0);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: dark where the machine is dark, until somebody chooses`, async () => {
    const { page, wrong } = await open(file, { dark: true });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    assert.equal(await paper(), "rgb(18, 22, 28)");
    await page.click("#theme");
    assert.equal(await paper(), "rgb(255, 255, 255)");
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: on paper every part and sheet is there, each page marked`, async () => {
    const { page, wrong } = await open(file);
    const asks = (await page.$$(".simulating")).length;
    await page.click("#tab-decide");
    assert.deepEqual(await sends(page), asks ? ["simulating"] : []);
    await page.emulateMediaType("print");
    assert.deepEqual(await sends(page), asks ? ["reading"] : []);
    // A heading over what does not print would stand over nothing.
    assert.deepEqual(await page.$$eval(".folded", (all) => all.filter((one) => one.checkVisibility())), []);
    assert.deepEqual(await shown(page, ".panel"), ["decide", "retro", "replay", "understand"]);
    assert.equal((await shown(page, ".step")).length, (await page.$$(".step")).length);
    assert.deepEqual(await shown(page, ".tabs, .controls, .player, #theme"), []);
    assert.equal(await page.$eval(".sheetmark", (mark) => getComputedStyle(mark).position), "fixed");
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pdf.length > 50_000);
    assert.deepEqual(wrong, []);
    await page.close();
  });

  test(`${file}: a telephone has its own drawings, and never scrolls the page sideways`, async () => {
    const { page, wrong } = await open(file, { width: 360, hash: "#decide" });
    for (const tab of await page.$$("[role=tab]")) {
      await tab.click();
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 360);
      assert.deepEqual(await page.$$eval(".plot.wide", (all) => all.filter((one) => one.checkVisibility()).length), 0);
      assert.ok(await page.$$eval(".exhibit .plot", (all) => all.every((one) => one.scrollWidth <= 360)));
    }
    assert.deepEqual(wrong, []);
    await page.close();
  });
}
