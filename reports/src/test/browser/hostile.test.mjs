// Pages and drawings of teams whose every text is hostile (HostilePages), opened: nothing of it runs, nothing is asked
// for. HOSTILE names their folder.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open } from "./browser.mjs";

const { HOSTILE } = process.env;
const written = readdirSync(HOSTILE, { recursive: true }).map((file) => file.split("\\").join("/"))
  .filter((file) => /^\d+\/out\/.*\.(html|svg)$/.test(file)).sort();

/** What only the text could have brought into a page. */
const brought = (page) => page.$$eval("*", (all) => all.filter((one) =>
  ["IFRAME", "OBJECT", "EMBED", "BASE"].includes(one.tagName.toUpperCase())
  || one.getAttribute("src") === "x" || /^\s*javascript:/i.test(one.getAttribute("href") ?? "")
  || one.getAttributeNames().some((name) => name.startsWith("on")))
  .map((one) => one.outerHTML.slice(0, 200)));

test("the text alone, as a page: a browser falls for it, and that is noticed", async () => {
  const { page, wrong } = await open(join(HOSTILE, "bait.html"));
  assert.ok(wrong.some((one) => one.startsWith("dialog")), wrong.join("\n"));
  assert.ok(wrong.some((one) => one.startsWith("asks for")), wrong.join("\n"));
  assert.ok((await brought(page)).length >= 3);
  await page.close();
});

test("there is a page of every command, and drawings", () => {
  const commands = readdirSync(HOSTILE).filter((name) => /^\d+$/.test(name));
  assert.ok(commands.length >= 4, commands.join(" "));
  assert.deepEqual(commands.filter((one) => !written.some((file) => file.startsWith(`${one}/`) && file.endsWith(".html"))), []);
  assert.ok(written.some((file) => file.endsWith(".svg")), written.join("\n"));
});

// With FEW, of a command's drawings the first: all are written by one class.
const opened = process.env.FEW ? written.filter((file, i) => file.endsWith(".html")
  || !written.slice(0, i).some((other) => other.endsWith(".svg") && other.split("/")[0] === file.split("/")[0])) : written;

for (const file of opened) {
  test(`${file}: nothing of its texts runs, nothing is asked for`, async () => {
    const { page, wrong } = await open(join(HOSTILE, file));
    for (const tab of await page.$$("[role=tab]")) await tab.click();
    await page.$$eval("details", (all) => all.forEach((one) => { one.open = true; }));
    // What reacts to a pointer has its texts in a place of its own.
    for (const one of (await page.$$("button, [tabindex='0'], .hit")).slice(0, process.env.FEW ? 6 : 20)) {
      if (await one.isVisible()) await one.hover().catch(() => {});
    }
    assert.deepEqual(await brought(page), []);
    assert.deepEqual(wrong, []);
    await page.close();
  });
}
