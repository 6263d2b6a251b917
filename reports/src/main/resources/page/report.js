"use strict";
// Without this script the page shows everything, one part below the other.
(function () {
  const $ = (id) => document.getElementById(id);
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const show = (element, shown) => { element.hidden = !shown; };

  // Light or dark, as the machine says until somebody chooses.
  const theme = $("theme");
  const dark = () => document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === "dark"
    : matchMedia("(prefers-color-scheme: dark)").matches;
  const name = () => { theme.textContent = dark() ? "Light" : "Dark"; };
  theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = dark() ? "light" : "dark";
    name();
  });
  show(theme, true);
  name();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);

  // The address holds what was set up or guessed here: past the head one gets without another address.
  const skip = document.querySelector(".skip");
  if (skip) {
    $("report").tabIndex = -1;
    skip.addEventListener("click", (event) => {
      event.preventDefault();
      $("report").focus();
      $("report").scrollIntoView();
    });
  }

  // What simulates is there where the browser can; see try.js.
  const live = $("live") && window.WebAssembly && window.Worker && window.DecompressionStream
    && WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 95, 0]));
  if ($("live")) {
    show($("tab-try"), live);
    show($("cannot-try"), !live);
    if (!live) $("try").classList.remove("panel");
  }

  // Tabs: arrows move, the address remembers; what follows a question mark is the panel's own.
  const tabs = all("[role=tab]").filter((tab) => !tab.hidden);
  const panels = tabs.map((tab) => $(tab.getAttribute("aria-controls")));
  const retro = $("tab-retro");
  // What the room is to guess stands in the head: while it guesses, the head is silent.
  const silence = () => document.body.classList.toggle("guessing", Boolean(retro)
    && retro.getAttribute("aria-selected") === "true" && all(".step").some((step) => step.hidden));
  const usual = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
  const open = (index, focus) => {
    tabs.forEach((tab, i) => {
      tab.setAttribute("aria-selected", String(i === index));
      tab.tabIndex = i === index ? 0 : -1;
      show(panels[i], i === index);
    });
    silence();
    // On a telephone the row of tabs is wider than the screen: the one that is open is seen whole.
    const row = tabs[index].parentElement;
    const [seen, tab] = [row, tabs[index]].map((one) => one.getBoundingClientRect());
    row.scrollLeft += Math.max(0, tab.right - seen.right) + Math.min(0, tab.left - seen.left);
    if (focus) tabs[index].focus();
  };
  panels.forEach((panel, i) => {
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tabs[i].id);
  });
  const visit = (index, focus) => {
    open(index, focus);
    history.replaceState(null, "", "#" + (panels[index].dataset.at || panels[index].id));
  };
  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => visit(i, false));
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        visit((to + tabs.length) % tabs.length, true);
      }
    });
  });
  show($("tabs"), tabs.length > 1);
  // An address may name a panel, or something in it.
  const wanted = () => {
    const named = $(location.hash.split("?")[0].slice(1));
    return panels.indexOf(named && named.closest(".panel"));
  };
  if (tabs.length) open(Math.max(0, wanted() < 0 ? usual : wanted()), false);
  // A second link in the same tab changes only what follows the "#". What the page writes there itself is not heard.
  addEventListener("hashchange", () => {
    const index = wanted();
    if (index < 0) return;
    open(index, false);
    panels[index].dispatchEvent(new CustomEvent("addressed"));
  });

  // Guess, then reveal.
  const steps = all(".step");
  let shown = 1;
  const votes = new Map();
  const said = $("said");
  const tally = () => {
    const cast = Array.from(votes).filter((vote) => vote[1] > 0).sort((a, b) => b[1] - a[1]);
    if (!said) return;
    show(said, cast.length > 0);
    said.textContent = "The room guessed: " + cast.map((v) => v[0] + " " + v[1]).join(", ") + ".";
    against(cast);
  };
  // Whole percent that sum to 100: what rounding down leaves goes to the largest remainders.
  const whole = (counts) => {
    const every = counts.reduce((sum, count) => sum + count, 0);
    const exact = counts.map((count) => 100 * count / every);
    const shares = exact.map(Math.floor);
    const left = 100 - shares.reduce((sum, share) => sum + share, 0);
    exact.map((share, i) => [share - shares[i], i]).sort((a, b) => b[0] - a[0])
      .slice(0, left).forEach(([, i]) => { shares[i] += 1; });
    return shares;
  };
  // The votes beside what simulated observers say, and what the ledger charges.
  const against = (cast) => {
    const votes = whole(cast.map((vote) => vote[1]));
    const table = document.createElement("table");
    const row = (cells, tag) => {
      const line = table.insertRow();
      cells.forEach((text, i) => {
        const cell = document.createElement(i ? tag : "th");
        if (cell.tagName === "TH") cell.scope = i || tag === "th" ? "col" : "row";
        cell.textContent = text;
        line.append(cell);
      });
    };
    row(["Named by the room", "of the votes", "of the blame", "of the time lost"], "th");
    cast.forEach(([named], i) => {
      const result = all(".vote").find((button) => button.dataset.name === named).dataset;
      row([named, votes[i] + "%", result.blamed || "cannot be named", result.caused], "td");
    });
    $("against").replaceChildren(table);
    show($("against"), cast.length > 0);
  };
  const reveal = (count) => {
    shown = Math.min(count, steps.length);
    steps.forEach((step, i) => show(step, i < shown));
    $("shown").textContent = shown + " of " + steps.length;
    show($("reveal"), shown < steps.length);
    show($("reveal-all"), shown < steps.length);
    show($("reveal-keys"), shown < steps.length);
    silence();
  };
  // The first sheet that is new comes to the top, and who goes by keyboard reads on there.
  const go = (count) => {
    const first = steps[shown];
    reveal(count);
    first.querySelector("h3").focus({ preventScroll: true });
    first.scrollIntoView();
  };
  if (steps.length) {
    $("reveal").addEventListener("click", () => go(shown + 1));
    $("reveal-all").addEventListener("click", () => go(steps.length));
    // Who stands before a room has arrows, or a clicker that sends PageDown; this one first goes to the end of a sheet.
    document.addEventListener("keydown", (event) => {
      const other = event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
        || event.target.closest("input:not([type=checkbox]),select,textarea,.scroll");
      const sheet = steps[shown - 1];
      const read = (sheet.querySelector(".question") || sheet).getBoundingClientRect().bottom <= $("revealing").getBoundingClientRect().top + 1;
      const next = event.key === "ArrowRight" || event.key === "PageDown" && read;
      if (other || !next || $("retro").hidden || shown === steps.length) return;
      event.preventDefault();
      go(shown + 1);
    });
    show($("revealing"), true);
    reveal(1);
  }
  // A team whose roles nobody named is not guessed about.
  if ($("votes")) {
    const vote = (button, more) => {
      const count = Math.max(0, (votes.get(button.dataset.name) || 0) + more);
      votes.set(button.dataset.name, count);
      button.querySelector(".count").textContent = count;
      tally();
    };
    // Whoever speaks to the machine, or holds keys unawares, turns the letters off.
    const letters = $("letters");
    const offered = () => all(".vote").forEach((button, i) => {
      if (letters.checked) button.setAttribute("aria-keyshortcuts", String.fromCharCode(97 + i));
      else button.removeAttribute("aria-keyshortcuts");
      show(button.querySelector("kbd"), letters.checked);
    });
    all(".vote").forEach((button, i) => {
      const letter = String.fromCharCode(97 + i);
      button.prepend(Object.assign(document.createElement("kbd"), { textContent: letter }), " ");
      button.addEventListener("click", () => vote(button, 1));
    });
    document.addEventListener("keydown", (event) => {
      const typing = event.ctrlKey || event.metaKey || event.altKey
        || event.target.closest("input:not([type=checkbox]),select,textarea");
      const button = all(".vote")["abcdefghijklmnopqrstuvwxyz".indexOf(event.key.toLowerCase())];
      // A key that is held is one vote.
      if (button && letters.checked && !event.repeat && !typing && !$("retro").hidden) vote(button, event.shiftKey ? -1 : 1);
    });
    letters.addEventListener("change", offered);
    offered();
    $("clear").addEventListener("click", () => {
      votes.clear();
      all(".vote .count").forEach((count) => { count.textContent = 0; });
      tally();
    });
    show($("votes"), true);
  }
})();
