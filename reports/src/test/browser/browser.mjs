// A headless Chromium for the tests of pages: REPORTS names files of pages, CHROMIUM the browser.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const FILES = (process.env.REPORTS ?? "").split(":");
export const SHOTS = process.env.SHOTS;
let browser;

before(async () => {
  browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync"],
  });
});
after(() => browser?.close());

/** Opens a page and fails on anything that it asks for or complains of. */
export async function open(file, { width = 1200, dark = false, still = false, hash = "", prepared, scripts = true } = {}) {
  const page = await browser.newPage();
  const wrong = [];
  page.on("console", (message) => wrong.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("dialog", (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:font/") && !url.startsWith("blob:") && !url.startsWith(pathToFileURL(file).href)) {
      wrong.push(`asks for ${url}`);
    }
  });
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: dark ? "dark" : "light" },
    { name: "prefers-reduced-motion", value: still ? "reduce" : "no-preference" }]);
  await page.setJavaScriptEnabled(scripts);
  if (prepared) await page.evaluateOnNewDocument(prepared);
  await page.goto(pathToFileURL(file).href + hash);
  await page.evaluate(() => document.fonts.ready);
  return { page, wrong };
}

export const shown = (page, selector) => page.$$eval(selector, (all) =>
  all.filter((one) => one.checkVisibility()).map((one) => one.id));

/** Where Decide sends whoever asks further: to Try it, or to commands. */
export const sends = (page) => page.$$eval(".simulating, .reading", (all) =>
  all.filter((one) => one.checkVisibility()).map((one) => one.className));

export async function violations(page) {
  await page.evaluate(AXE);
  const found = await page.evaluate(() => axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return found.violations.map((v) =>
    `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map((n) => n.target.join(" ")).join(" | ")}`);
}

/** Of all letters of charts that are shown, the smallest: pixels on the screen, and what it says. */
export const smallest = (page) => page.evaluate(() => Array.from(document.querySelectorAll("svg text"))
  .filter((text) => text.checkVisibility() && text.ownerSVGElement.getBoundingClientRect().width > 0)
  .map((text) => [parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a, text.textContent])
  .reduce((least, one) => one[0] < least[0] ? one : least, [100, "no letters"]));

/** A number as result files write it: 12 digits, of those 12 decimals at most, ties to even. */
const rounded = (number) => {
  const [digits, exponent] = Math.abs(number).toExponential(11).split("e");
  const whole = BigInt(digits.replace(".", ""));
  const cut = 10n ** BigInt(Math.max(0, -1 - Number(exponent)));
  const rest = 2n * (whole % cut);
  const up = rest > cut || rest === cut && whole / cut % 2n === 1n;
  return Math.sign(number) * Number(cut === 1n ? `${digits}e${exponent}` : `${whole / cut + (up ? 1n : 0n)}e-12`);
};
/** What a page found, as result files write it. */
export const written = (part) => {
  if (typeof part === "number") return rounded(part) || 0;
  if (Array.isArray(part)) return part.map(written);
  if (part === null || typeof part !== "object") return part;
  return Object.fromEntries(Object.entries(part).filter(([key]) => key !== "life").map(([key, value]) =>
    [key, written(value)]));
};
