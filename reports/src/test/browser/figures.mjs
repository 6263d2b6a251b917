// Prints how soon a page answers, beside the design's aims: figures.mjs STUDIO-PAGE; .ci/browser figures calls it.
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const CHANGES = ["system-analyst=1", "stories=6", "backend=3", "slack=20", "qa=1"];
const middle = (numbers) => numbers.slice().sort((a, b) => a - b)[numbers.length >> 1];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync"] });
const page = await browser.newPage();
await page.goto(pathToFileURL(process.argv[2]).href + "#try");
const whole = () => page.waitForFunction(() => document.getElementById("try").dataset.found, { timeout: 240_000, polling: 20 });
const waited = () => page.$eval("#try", (panel) => Number(panel.dataset.waited));
await whole();
const opened = await waited();
const first = [];
const all = [];
for (const change of CHANGES) {
  await page.waitForFunction(() => document.getElementById("causes").dataset.found, { timeout: 240_000 });
  const took = await page.evaluate((hash) => new Promise((done) => {
    const panel = document.getElementById("try");
    const began = performance.now();
    new MutationObserver((_, watch) => {
      if (!panel.dataset.found) return;
      watch.disconnect();
      done(performance.now() - began);
    }).observe(panel, { attributes: true, attributeFilter: ["data-found"] });
    location.hash = hash;
  }), `#try?${change}`);
  first.push(await waited());
  all.push(took);
}
await browser.close();
console.log(`first paired answer: ${middle(first)} ms after a change, the slowest of ${first.length} ${Math.max(...first)} ms;`
  + ` ${opened} ms while the page opens and the engine loads (aim: below 300 ms)`);
console.log(`10,000 paired runs in the page: ${(middle(all) / 1000).toFixed(1)} s, the slowest of ${all.length}`
  + ` ${(Math.max(...all) / 1000).toFixed(1)} s (aim: below 4 s)`);
