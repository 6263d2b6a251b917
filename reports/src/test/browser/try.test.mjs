// Drives the reading Try it of a report page in a headless Chromium, against the program: SLIPSTREAM names its script,
// SCENARIO the file behind the page.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { test } from "node:test";
import { FILES, SHOTS, open, shown, violations, written } from "./browser.mjs";

const { SLIPSTREAM, SCENARIO } = process.env;
const HOME = dirname(dirname(SCENARIO));
const [FILE] = FILES;
const PATIENCE = { timeout: 240_000 };

const program = (...words) => JSON.parse(execFileSync(SLIPSTREAM, [...words, "--json", "--quiet"],
  { cwd: HOME, maxBuffer: 1e8, stdio: ["ignore", "pipe", "ignore"] }));
/** Waits for all runs, and takes what was found. */
const found = async (page) => JSON.parse(await (await page.waitForFunction(
  () => document.getElementById("try").dataset.found, PATIENCE)).jsonValue());
const text = (page, selector) => page.$eval(selector, (element) => element.textContent);

const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
/** The cells of a table by the names of its rows. */
const rows = async (page, table) => Object.fromEntries(await page.$$eval(`${table} tbody tr`, (all) => all.map((row) => {
  const [name, ...cells] = Array.from(row.cells, (cell) => cell.textContent);
  return [name, cells];
})));
/** What a column's numbers make together. */
const sum = (table, column) => Object.values(table).reduce((total, cells) => total + (parseFloat(cells[column]) || 0), 0);

const told = ({ difference, alternatives }) => written({ difference, alternatives: alternatives.map(
  ({ result, slipShift, promise, payOff, money }) => ({ result, slipShift, promise, payOff, money })) });

// Every kind of lever, in the way the command line has for it; FEW takes the first.
for (const hash of ["system-analyst=1&qa=0.5&designer=0&contract-first=1",
  "frontend=3&backend=1&stories=6&length=8", "designer=0.5&slack=20&wip-limit=2&cross-training=1",
  "backlog.backend-size=1&mechanisms.clarification.latency.missing=5", "backend=1&stories=20",
  "system-analyst=1&mechanisms.clarification.latency.missing=6"].slice(0, process.env.FEW ? 1 : 6)) {
  test(`${hash}: a link opens the experiment, with the command line's figures to the last digit`, async () => {
    const { page, wrong } = await open(FILE, { hash: "#try?" + hash });
    // The program computes beside the page.
    const command = await text(page, "#command");
    const words = command.match(/'[^']*'|\S+/g).map((word) => word.replaceAll("'", ""));
    // As it stands there, in the folder that the page names.
    assert.match(await text(page, "#where"), /^Type the command in Slipstream’s own folder/);
    assert.deepEqual(words.slice(0, 3), ["slipstream", "what-if", "scenarios/" + basename(SCENARIO)]);
    const asked = program(...words.slice(1));
    const live = await found(page);
    assert.deepEqual(told(live.study), told(asked));
    const { name } = asked.alternatives[0];
    for (const key of Object.keys(live.result).filter((key) => key !== "life")) {
      assert.deepEqual(written(live.result[key]), asked[key], key);
    }
    assert.ok(await page.evaluate(() => location.hash) === "#try?" + hash);
    // A setting has other words in the page, a hire or a practice has not; all else is told as what-if tells it.
    const said = execFileSync(SLIPSTREAM, [...words.slice(1), "--no-charts", "--quiet", "--out", mkdtempSync(join(tmpdir(), "said-"))],
      { cwd: HOME, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })
      .replace(/\s+/g, " ");
    const sentences = [await text(page, "#told"),
      ...await page.$$eval("#more-told p", (all) => all.map((one) => one.textContent))];
    const [own] = sentences[0].match(/^.*?(?=: (?:no difference|cannot tell|at least|[\d.]+ days))/);
    // Many changes are named in a sentence of their own.
    const [, many] = own.match(/^With these (\d+) changes$/) || [];
    const named = many ? sentences[1].match(/^These are: (.*)\.$/)[1] : own;
    if (many) assert.equal(Number(many), hash.split("&").length);
    if (!command.includes("--set")) assert.equal(named.toLowerCase(), name.toLowerCase());
    // What is assumed has words of its own in the page.
    assert.equal(sentences.some((sentence) => /^Assumed of both: “/.test(sentence)), said.includes("Assumed of both: "));
    for (const sentence of sentences.filter((one) => !/^(These are|Assumed of both): /.test(one))) {
      const theirs = sentence.replaceAll(own, capital(name)).replaceAll(own.replace(/^W/, "w"), name);
      assert.ok(said.includes(theirs), theirs + "\n" + said);
    }
    for (const word of ["Unfinished", "full effect at once", "ramps up"]) {
      assert.equal(sentences.some((sentence) => sentence.includes(word)), said.includes(word), word + "\n" + said);
    }
    // Nobody is blamed for an empty chair, but it has its row; what is caused is all there, and so is every hour.
    const blamed = await rows(page, "#blamed");
    assert.deepEqual(blamed["No system analyst"].slice(0, 3),
      ["–", "–", (100 * live.result.cause["missing-system-analyst"].share).toFixed(0) + "%"]);
    assert.ok(Math.abs(sum(blamed, 2) - 100) <= Object.keys(blamed).length / 2, JSON.stringify(blamed));
    const spent = await rows(page, "#spent");
    const hours = Object.values(live.result.timeUse.frontend).concat(Object.values(live.result.timeUse.backend))
      .reduce((all, each) => all + each, 0);
    assert.ok(Math.abs(sum(spent, 0) - hours) < 1, JSON.stringify(spent));
    assert.equal(spent["Backend: duties"].length, 3);
    assert.deepEqual(wrong, []);
    await page.close();
  });
}

test("an assumption holds for the team before, too, and moved alone it is what is asked about", async () => {
  const slow = "mechanisms.clarification.latency.missing=6";
  const { page, wrong } = await open(FILE, { hash: "#try?" + slow });
  const alone = await found(page);
  assert.match(await text(page, "#told"), /^With “wait for an answer, without a system analyst” at 2 days: /);
  const late = alone.study.alternatives[0].result.metrics.slipDays.mean;
  await page.click("[data-key=system-analyst] input[value='1']");
  assert.equal(await text(page, "#count"), "1 change, 1 assumption for both teams");
  const both = await found(page);
  // The team before is now the one that was after.
  assert.equal(both.result.metrics.slipDays.mean, late);
  assert.match(await text(page, "#command"), /^slipstream what-if \S+(?: --runs \d+)? --assume 'mechanisms\.clarification\S*=.*' --hire system-analyst$/);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a link to an experiment opens at it, and what gets the focus is not below the verdict", async () => {
  const many = ["system-analyst", "scrum-master", "tech-lead", "platform-engineer", "on-call", "qa", "manager"];
  const { page, wrong } = await open(FILE, { width: 360, hash: "#try?" + many.map((role) => role + "=1").join("&") });
  await page.waitForFunction(() => document.getElementById("runs").value > 0, PATIENCE);
  const top = (selector) => page.$eval(selector, (one) => one.getBoundingClientRect().top);
  const at = await top("#try");
  assert.ok(at > 0 && at < 200, "opened elsewhere: " + at);
  for (let i = 0; i < 40; i++) await page.keyboard.press("Tab");
  for (let i = 0; i < 30; i++) {
    await page.keyboard.down("Shift");
    await page.keyboard.press("Tab");
    await page.keyboard.up("Shift");
    const [focused, covered] = await page.evaluate(() => {
      const lead = document.getElementById("told").getBoundingClientRect();
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return [document.activeElement.outerHTML.slice(0, 80), lead.top < 60 && bottom <= lead.bottom + 2 && bottom > 0 && top >= 0];
    });
    assert.ok(!covered, focused);
  }
  assert.deepEqual(wrong, []);
  await page.close();
});

test("what was tried is printed, without levers", async () => {
  const { page } = await open(FILE, { hash: "#try?manager=1" });
  await found(page);
  await page.emulateMediaType("print");
  assert.deepEqual(await shown(page, "#try, #told, #moved, #blamed, #levers, #command, #yaml"), ["try", "told", "moved", "blamed", "command"]);
  await page.$eval("#reset", (button) => button.click());
  assert.deepEqual(await shown(page, "#try"), []);
  await page.close();
});

test("the YAML that is copied says the same as the page", async () => {
  const { page } = await open(FILE, { hash: "#try?manager=1&backend=3&stories=7&pairing=1&mechanisms.planning.scatter.missing=5&mechanisms.clarification.latency.missing=0" });
  const folder = mkdtempSync(join(tmpdir(), "yaml-"));
  copyFileSync(SCENARIO, join(folder, basename(SCENARIO)));
  writeFileSync(join(folder, "changed.yaml"), await text(page, "#yaml"));
  const asked = program("compare", join(folder, basename(SCENARIO)), join(folder, "changed.yaml"), "--runs", "10000");
  const live = await found(page);
  // It is the team after; what is assumed holds in the page for the one before as well.
  assert.deepEqual(written(live.study.alternatives[0].result), asked.alternatives[0].result);
  await page.close();
});

test("explain is asked of the team as it is set, with the command line's figures", async () => {
  const { page } = await open(FILE, { hash: "#try?tech-lead=1" });
  const ramp = (await text(page, "#yaml")).match(/\{.*\}/)[0];
  const asked = program("explain", SCENARIO, "--set", `structure.tech-lead=${ramp}`);
  const live = JSON.parse(await (await page.waitForFunction(
    () => document.getElementById("causes").dataset.found, PATIENCE)).jsonValue());
  const values = (shapley) => Object.fromEntries(Object.entries(shapley).map(([key, { days, ci95 }]) =>
    [key, written([days, ci95])]));
  assert.deepEqual(values(live.shapley), values(asked.shapley));
  await page.close();
});

test("a first answer is refined, and what is out of date is dropped", async () => {
  const { page, wrong } = await open(FILE, { hash: "#try" });
  await page.waitForFunction(() => document.getElementById("runs").value > 0, PATIENCE);
  await page.evaluate(() => {
    window.widths = [];
    new MutationObserver(() => {
      const told = document.getElementById("told").textContent;
      const ends = told.match(/95%: ([\d.]+) to ([\d.]+)/);
      if (ends) window.widths.push([told.split(":")[0], document.getElementById("runs").value]);
    }).observe(document.getElementById("state"), { childList: true });
  });
  for (const stories of [7, 6, 5]) {
    await page.$eval("#n-stories", (input, value) => {
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, stories);
  }
  const last = await found(page);
  const seen = await page.evaluate(() => window.widths);
  assert.ok(seen.length >= 2, "answered once only");
  assert.equal(seen.at(-1)[0], "With 5 stories");
  assert.equal(last.result.runs, 10_000);
  assert.equal(last.study.alternatives[0].result.metrics.storiesPromised.mean, 5);
  const runs = seen.filter(([name]) => name === "With 5 stories").map(([, count]) => count);
  assert.deepEqual(runs, runs.slice().sort((a, b) => a - b));
  console.log("first answer after", await page.$eval("#try", (panel) => panel.dataset.waited), "ms");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a screen reader hears the first answer and the last, and none between", async () => {
  const { page, wrong } = await open(FILE, { hash: "#try" });
  await found(page);
  await page.evaluate(() => {
    window.heard = [];
    const live = (element) => element.closest("[aria-live]:not([aria-live=off]), [role=status], [role=alert]");
    new MutationObserver((changes) => new Set(changes.map(({ target }) => live(target.nodeType === 1 ? target : target.parentElement)))
      .forEach((region) => { if (region && region.textContent) window.heard.push([region.id, region.textContent]); }))
      .observe(document.querySelector(".bench"), { childList: true, characterData: true, subtree: true });
  });
  await page.$eval("#n-stories", (input) => {
    input.value = "20";
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await page.waitForFunction(() => document.getElementById("try").dataset.found, PATIENCE);
  const heard = await page.evaluate(() => window.heard);
  const answers = heard.filter(([, words]) => words.startsWith("With 20 stories"));
  assert.ok(answers.length >= 1 && answers.length <= 2, JSON.stringify(heard));
  assert.equal(answers.at(-1)[1], await text(page, "#told"));
  assert.deepEqual(wrong, []);
  await page.close();
});

test("All as it is takes all back", async () => {
  const { page } = await open(FILE);
  await page.focus("[data-key=qa] input:checked");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.$eval("[data-key=qa] input:checked", (input) => input.value), "0.5");
  await page.focus("[data-key=pairing] input");
  await page.keyboard.press("Space");
  assert.equal(await text(page, "#count"), "2 changes");
  assert.equal(await page.evaluate(() => location.hash), "#try?qa=0.5&pairing=1");
  await page.focus("#reset");
  await page.keyboard.press("Enter");
  assert.equal(await text(page, "#count"), "Nothing changed yet.");
  assert.equal(await page.evaluate(() => location.hash), "#try");
  await page.close();
});

test("every control has a name, a unit and a reset of its own, which the keyboard reaches and a screen reader names", async () => {
  // Nothing need be simulated for that.
  const { page, wrong } = await open(FILE, { prepared: () => { window.Worker = class { postMessage() {} }; } });
  const reader = await page.createCDPSession();
  const keys = await page.$$eval(".lever", (all) => all.map((lever) => lever.dataset.key));
  assert.ok(keys.length > 20);
  for (const key of keys) {
    const lever = `.lever[data-key="${key}"]`;
    const control = await page.$(`${lever} input:checked`) || await page.$(`${lever} input`);
    const heard = async (element) => {
      const { nodes: [{ role, name }] } = await reader.send("Accessibility.getPartialAXTree",
        { backendNodeId: await element.asElement().backendNodeId(), fetchRelatives: false });
      return { role: role.value, name: name.value };
    };
    const state = () => page.$eval(lever, (one) => Array.from(one.querySelectorAll("input"), (input) =>
      input.matches("[type=radio],[type=checkbox]") ? input.checked : input.value).join());
    const { role, name } = await heard(control);
    const label = await page.$eval(lever, (one) => one.querySelector("legend, label").firstElementChild.previousSibling?.textContent.trim()
      || one.querySelector("label > span").firstChild.textContent.trim());
    assert.ok(label.length > 1, key);
    // What is on or off counts nothing: it says what the team then does. A slider's unit is part of its value.
    const unit = { radio: /^(none|half time|full time|as it is|.* FTE)$/, spinbutton: /\S (people|stories|days|%|parts; 0 is none)/,
      checkbox: /^\S.* \S.*\.$/, slider: /^[^:]+ \S.*\.$/ }[role];
    assert.match(name, unit, key);
    if (role === "slider") {
      const value = await page.$eval(`${lever} input`, (input) => input.getAttribute("aria-valuetext"));
      assert.equal(value, await text(page, `${lever} output`), key);
      assert.match(value, /^[\d.]+ ?(hours?|minutes?|days?|%|×|an hour|of capacity)$/, key);
    }
    assert.ok(!await page.$eval(`${lever} .back`, (one) => one.checkVisibility({ visibilityProperty: true })), key);

    const before = await state();
    const [there, back] = role === "checkbox" ? ["Space", "Space"] : role === "radio" || role === "slider"
      ? ["ArrowRight", "ArrowLeft"] : ["ArrowUp", "ArrowDown"];
    await control.focus();
    await page.keyboard.press(there);
    if (await state() === before) await page.keyboard.press(back);
    assert.notEqual(await state(), before, key);
    assert.equal(await text(page, "#count"), "1 change", key);
    await page.keyboard.press("Tab");
    const reset = await page.evaluateHandle(() => document.activeElement);
    const told = await heard(reset);
    assert.equal(told.role, "button", key);
    assert.match(told.name, /^As (it is|assumed): /, key);
    assert.ok(told.name.endsWith(label), `${told.name} is named otherwise than ${label}`);
    await page.keyboard.press("Enter");
    assert.equal(await state(), before, key);
    assert.equal(await text(page, "#count"), "Nothing changed yet.", key);
    assert.ok(await page.$eval(lever, (one) => one.contains(document.activeElement) && document.activeElement.matches("input")), key);
  }
  assert.deepEqual(wrong, []);
  await page.close();
});

test("an assumption is moved by keyboard, is read as a value, and has a reset of its own", async () => {
  const { page } = await open(FILE);
  const slider = '[id="a-mechanisms.clarification.latency.missing"]';
  const lever = '[data-key="mechanisms.clarification.latency.missing"]';
  await page.focus(slider);
  await page.keyboard.press("End");
  assert.equal(await page.$eval(slider, (input) => input.getAttribute("aria-valuetext")), "2 days");
  assert.equal(await text(page, `${lever} output`), "2 days");
  assert.equal(await text(page, "#count"), "1 change");
  assert.equal(await page.evaluate(() => location.hash), "#try?mechanisms.clarification.latency.missing=6");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await text(page, "#count"), "Nothing changed yet.");
  assert.equal(await text(page, `${lever} output`), "0.5 days");
  await page.close();
});

test("a number outside of its bounds is marked, says what is allowed, and changes nothing", async () => {
  const { page, wrong } = await open(FILE);
  for (const [typed, found] of [["0", "0"], ["99", "99"], ["2.5", "2.5"], ["", "nothing"]]) {
    await page.$eval("#n-stories", (input, value) => {
      input.value = value;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }, typed);
    assert.equal(await text(page, "#count"), "Nothing changed yet.");
    assert.ok(await page.$("#n-stories:invalid[aria-invalid=true][aria-describedby=r-stories]"));
    assert.equal(await text(page, "#r-stories[role=status]"),
      `A whole number from 1 to 60; found ${found}. Simulated with 8, as it is.`);
  }
  await page.click("[data-key=stories] .back");
  assert.equal(await page.$("#n-stories:invalid, #n-stories[aria-invalid]"), null);
  assert.equal(await text(page, "#r-stories"), "");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("what a link asks for and a page does not have is named", async () => {
  const { page, wrong } = await open(FILE, { hash: "#try?stories=99&qa=7&manager=1&wings=2&mechanisms.clarification.latency.missing=99" });
  assert.equal(await text(page, "#r-stories"), "A whole number from 1 to 60; found 99. Simulated with 8, as it is.");
  assert.equal(await text(page, "#passed-over"), "The address asks for qa=7, wings=2, "
    + "mechanisms.clarification.latency.missing=99, which this page does not have; all else in it is set. "
    + "The address asks for stories=99; what is allowed stands at the field.");
  assert.equal(await text(page, "#count"), "1 change");
  assert.equal(await page.$eval("[data-key=qa] input:checked", (input) => input.value), "0");
  await page.click("[data-key=pairing] input");
  assert.equal(await text(page, "#passed-over"), "");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("a number has one spelling, and of two values for a lever the first is set and the other named", async () => {
  const { page, wrong } = await open(FILE, { hash: "#try?stories=08&slack=-0&qa=7&qa=1&manager=1&manager=0.5" });
  assert.equal(await text(page, "#count"), "2 changes");
  assert.equal(await text(page, "#passed-over"),
    "The address asks for qa=7, manager=0.5, which this page does not have; all else in it is set.");
  assert.equal(await page.$eval("[data-key=qa] input:checked", (input) => input.value), "1");
  await page.click("#reset");
  assert.equal(await text(page, "#passed-over"), "");
  assert.equal(await text(page, "#count"), "Nothing changed yet.");
  assert.deepEqual(wrong, []);
  await page.close();
});

test("while another team is simulated nothing is told of it that is of the one before", async () => {
  const { page, wrong } = await open(FILE, { hash: "#try?manager=1" });
  await page.waitForFunction(() => document.getElementById("causes").dataset.found, PATIENCE);
  await page.waitForFunction(() => document.getElementById("one").dataset.found, PATIENCE);
  const said = await page.evaluate(() => {
    document.querySelector("[data-key=pairing] input").click();
    return ["explained", "one-said"].map((id) => document.getElementById(id).textContent);
  });
  assert.match(said[0], /^What would not have happened/);
  assert.match(said[1], /^Simulating/);
  assert.match(await text(page, "#yaml"), /^extends: .+\nname: ".+, .+"\nseed: \d+\nruns: 10000\n/);
  assert.deepEqual(wrong, []);
  await page.close();
});

test("where the engine cannot run, the page is what it was, and says so", async () => {
  const { page, wrong } = await open(FILE, { prepared: () => { WebAssembly.validate = () => false; } });
  assert.deepEqual(await shown(page, ".panel"), ["decide"]);
  assert.deepEqual(await shown(page, "#tab-try, #try, #cannot-try"), ["cannot-try"]);
  await page.click("#tab-retro");
  assert.deepEqual(await shown(page, ".panel"), ["retro"]);
  assert.deepEqual(wrong, []);
  await page.close();
});

// FEW takes the first; pages.test.mjs looks at this reading in others, lessons.test.mjs at what it shares with lessons.
for (const [width, dark] of [[360, false], [1280, true], [1280, false], [360, true]].slice(0, process.env.FEW ? 1 : 4)) {
  test(`axe finds nothing at ${width} pixels, ${dark ? "dark" : "light"}, and nothing sticks out`, async () => {
    const { page } = await open(FILE, { width, dark, hash: "#try?system-analyst=1&slack=20" });
    await page.waitForFunction(() => document.getElementById("causes").dataset.found, PATIENCE);
    assert.deepEqual(await violations(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width);
    // No figure lies beyond the edge of its box, and bars are as unlike as their days.
    assert.deepEqual(await page.$$eval(".answer .scroll", (all) => all.filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => box.ariaLabel)), []);
    assert.deepEqual(await page.$$eval(".answer .scroll td, .answer .scroll th", (all) =>
      all.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).map((cell) => cell.textContent)), []);
    const [longest, next] = await page.$$eval("#causes .cause-bar", (bars) => bars.map((bar) => bar.getBoundingClientRect())
      .map(({ left, right }) => Math.min(right, bars[0].closest(".scroll").getBoundingClientRect().right) - left));
    assert.ok(longest > next + 1, `${longest} and ${next}`);
    const dots = await page.$$eval("#dots circle", (all) => all.map((dot) => dot.getBBox()).map(({ x, width }) => [x, x + width]));
    assert.ok(dots.every(([left, right]) => left >= 0 && right <= width), "a dot is cut in half");
    assert.match(await text(page, "#dots svg"), /days after the planned end/);
    const boxes = await page.$$eval(".take button", (all) => all.filter((one) => one.checkVisibility())
      .map((one) => one.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })));
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach((other) => assert.ok(one.right + 4 <= other.left
      || other.right + 4 <= one.left || one.bottom + 4 <= other.top || other.bottom + 4 <= one.top, "buttons touch")));
    if (SHOTS) {
      await page.screenshot({ fullPage: true, path: `${SHOTS}/try-${width}-${dark ? "dark" : "light"}.png` });
    }
    await page.close();
  });
}
