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
  const usual = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
  const open = (index, focus) => {
    tabs.forEach((tab, i) => {
      tab.setAttribute("aria-selected", String(i === index));
      tab.tabIndex = i === index ? 0 : -1;
      show(panels[i], i === index);
    });
    if (focus) tabs[index].focus();
  };
  panels.forEach((panel, i) => {
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", tabs[i].id);
  });
  tabs.forEach((tab, i) => {
    tab.addEventListener("click", () => {
      open(i, false);
      history.replaceState(null, "", "#" + (panels[i].dataset.at || panels[i].id));
    });
    tab.addEventListener("keydown", (event) => {
      const to = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: tabs.length - 1 }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        open((to + tabs.length) % tabs.length, true);
      }
    });
  });
  show($("tabs"), tabs.length > 1);
  const wanted = () => panels.findIndex((panel) => "#" + panel.id === location.hash.split("?")[0]);
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
  };
  if (steps.length) {
    $("reveal").addEventListener("click", () => {
      reveal(shown + 1);
      steps[shown - 1].querySelector("h3").focus();
    });
    $("reveal-all").addEventListener("click", () => reveal(steps.length));
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

  // One sprint, a day at a time.
  const days = all(".day");
  if (days.length > 0) {
    const when = $("when");
    const play = $("play");
    let day = 1;
    let timer = 0;
    const go = (to) => {
      day = Math.max(1, Math.min(days.length, to));
      days.forEach((section, i) => show(section, i === day - 1));
      when.value = day;
      $("where").textContent = day + " of " + days.length;
    };
    const pause = () => {
      clearInterval(timer);
      timer = 0;
      play.textContent = "Play";
      play.setAttribute("aria-pressed", "false");
    };
    play.addEventListener("click", () => {
      if (timer) return pause();
      if (day === days.length) go(1);
      timer = setInterval(() => (day < days.length ? go(day + 1) : pause()), 2500);
      play.textContent = "Pause";
      play.setAttribute("aria-pressed", "true");
    });
    const step = (id, to) => $(id).addEventListener("click", () => { pause(); go(to()); });
    step("first", () => 1);
    step("back", () => day - 1);
    step("next", () => day + 1);
    step("last", () => days.length);
    when.addEventListener("input", () => { pause(); go(Number(when.value)); });
    const routine = $("routine");
    routine.addEventListener("change", () =>
      $("replay").classList.toggle("whole", routine.checked));
    show($("player"), true);
    go(1);
  }
})();
