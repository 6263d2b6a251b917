// Try it: the levers make a changed scenario, a worker simulates both on the same luck, and the answer is put into the
// words and figures of the command line.
(function () {
  const $ = (id) => document.getElementById(id);
  if ($("try").classList.contains("panel") === false) return;
  const live = JSON.parse($("live").textContent);
  const base = { ...live.scenario, runs: live.runs, precision: [] };
  const copy = (part) => JSON.parse(JSON.stringify(part));
  const levers = Array.from(document.querySelectorAll(".lever"));
  const hours = base.sprint.hoursPerDay;
  const roles = Object.keys(live.roles);

  // Figures as people read them; toFixed rounds the exact number half up in size, as the program does.
  const fixed = (value, decimals) => {
    if (value === null || !isFinite(value)) return "–";
    const text = value.toFixed(decimals);
    return /^-[0.]+$/.test(text) ? text.slice(1) : text;
  };
  const one = (value) => fixed(value, 1);
  const signed = (value, decimals) => {
    const text = fixed(value, decimals);
    return value > 0 && !/^[0.]+$/.test(text) ? "+" + text : text;
  };
  const percent = (share) => share > 0 && share < 0.005 ? "<1%" : fixed(100 * share, 0) + "%";
  const count = (whole) => String(whole).replace(/\B(?=(\d{3})+$)/g, ",");
  const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);
  const camel = (key) => key.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

  // Levers: what is set, and what that changes.
  const set = (lever) => {
    const input = lever.querySelector("input:checked, input[type=number]");
    if (lever.dataset.kind === "practice") return lever.querySelector("input").checked ? "1" : "0";
    return input ? input.value : lever.dataset.now;
  };
  const put = (lever, value) => {
    if (lever.dataset.kind === "practice") lever.querySelector("input").checked = value === "1";
    else if (lever.dataset.kind === "number") lever.querySelector("input").value = value;
    else lever.querySelectorAll("input").forEach((input) => { input.checked = input.value === value; });
  };
  const numbers = {
    stories: (after, n) => {
      after.backlog.stories = [n];
      return { words: `with ${n} stor${n === 1 ? "y" : "ies"}`, option: `--set backlog.stories=${n}`,
        yaml: ["backlog", "stories", n] };
    },
    length: (after, n) => {
      after.sprint.length = n * hours;
      const days = n + (n === 1 ? " day" : " days");
      return { words: `with sprints of ${days}`, option: `--set 'sprint.length=${days}'`,
        yaml: ["sprint", "length", days] };
    },
    slack: (after, n) => {
      after.practices.slack = n / 100;
      return { words: `with ${n}% slack`, option: `--practice slack=${n}%`, yaml: ["practices", "slack", n + "%"] };
    },
    "wip-limit": (after, n) => {
      after.practices.wipLimit = n === 0 ? [] : [n];
      const limit = n === 0 ? "none" : n;
      return { words: n === 0 ? "without a WIP limit" : `with a WIP limit of ${n}`,
        option: `--practice wip-limit=${limit}`, yaml: ["practices", "wip-limit", limit] };
    },
  };
  const developers = (after, key, n) => {
    const more = n === base.team[key].developers + 1;
    after.team[key].developers = n;
    return { words: more ? `with another ${key} developer` : `with ${n} ${key} developer${n === 1 ? "" : "s"}`,
      option: more ? `--hire ${key}` : `--set team.${key}.developers=${n}`,
      yaml: ["team", key, `{developers: ${n}}`], hire: n > base.team[key].developers ? "joining" : "" };
  };
  const role = (after, key, value) => {
    const number = roles.indexOf(key);
    const now = base.structure.rows[number];
    const fte = Number(value);
    const { name, full, half } = live.roles[key];
    if (fte === 0) {
      after.structure.rows[number] = { fte: 0, fromSprint: 1, rampUp: 0 };
      return { words: "without " + name, option: "--without " + key, yaml: ["structure", key, "missing"] };
    }
    if (now.fte > 0) {
      after.structure.rows[number].fte = fte;
      return { words: `with ${name} at ${fte} FTE`, option: `--set structure.${key}.fte=${fte}`,
        yaml: ["structure", key, `{fte: ${fte}}`], hire: "joining" };
    }
    const ramp = live.rampUp;
    after.structure.rows[number] = { fte, fromSprint: 1, rampUp: ramp.text ? ramp.hours : 0 };
    return { words: "with " + (fte === 1 ? full : half), option: `--hire ${key}${fte === 1 ? "" : "@" + fte}`,
      yaml: ["structure", key, `{fte: ${fte}${ramp.text ? ", ramp-up: " + ramp.text : ""}}`],
      hire: ramp.text ? "new" : "joining" };
  };
  const effect = (lever, after) => {
    const { kind, key } = lever.dataset;
    const value = set(lever);
    if (kind === "role") return role(after, key, value);
    if (kind === "number") {
      return numbers[key] ? numbers[key](after, Number(value)) : developers(after, key, Number(value));
    }
    after.practices[camel(key)] = Number(value);
    return { words: live.practices[key][value === "1" ? "on" : "off"],
      option: "--practice " + key + (value === "1" ? "" : "=false"), yaml: ["practices", key, value === "1"] };
  };
  const valid = (lever) => !lever.querySelector("input:invalid");
  const chosen = () => {
    const after = copy(base);
    const changed = levers.filter((lever) => valid(lever) && set(lever) !== lever.dataset.now);
    return { after, changed, effects: changed.map((lever) => effect(lever, after)) };
  };

  // Words of the answer, as what-if prints them.
  const end = (slip) => one(Math.abs(slip)) === "0.0" ? "on time"
    : one(Math.abs(slip)) + " days " + (slip < 0 ? "early" : "late");
  const instead = (after, before) => after === before || after.startsWith(before + " ")
    ? after + " in both" : after + " instead of " + before;
  const apart = (difference) => difference.verdict === "cannot-tell" ? " (cannot be told apart)" : "";
  const counted = (result) => count(result.runs)
    + (result.sprints === 1 ? " simulated sprint" : " simulated release") + (result.runs === 1 ? "" : "s");
  const rounded = (runs) => {
    const unit = Math.pow(10, Math.max(0, String(runs).length - 2));
    return Math.ceil(runs / unit) * unit;
  };
  const verdict = (name, { result, study }) => {
    const slip = study.difference.slipDays;
    if (slip.verdict === "same") {
      return `${capital(name)}: no difference; not one of ${counted(result)} is changed by it.`;
    }
    const [lo, hi] = slip.ci95;
    if (slip.verdict === "cannot-tell") {
      return `${capital(name)}: cannot tell these apart at ${count(result.runs)} runs (difference of the delay `
        + `${signed(slip.mean, 2)} days, 95%: ${signed(lo, 2)} to ${signed(hi, 2)})`
        + (slip.runsToTell === 0 ? "; no number of runs worth the wait would tell."
          : `; about ${count(rounded(slip.runsToTell))} would do.`);
    }
    const size = slip.mean < 0 ? [-hi, -lo] : [lo, hi];
    const late = Math.max(slip.before, slip.after) > 0;
    const way = late ? (slip.mean < 0 ? "less" : "more") + " delay" : slip.mean < 0 ? "sooner" : "later";
    const same = fixed(100 * slip.probabilitySame, 0);
    return `${capital(name)}: ${one(Math.abs(slip.mean))} days ${way} (95%: ${one(size[0])} to ${one(size[1])}), `
      + `${end(slip.after)} instead of ${end(slip.before)}; ${fixed(100 * slip.probabilityBetter, 0)} of 100 single `
      + `sprints are better ${name}${same === "0" ? "" : `, ${same} the same`}.`;
  };
  const promised = (promise) => {
    if (!promise) return [];
    const before = one(promise.storiesBefore);
    const after = one(promise.storiesAfter);
    const rest = promise.slipByPromise.mean;
    if (before === after && rest !== null && signed(rest, 1) === "0.0") return [];
    const start = `It changes the promise: ${after} stories instead of ${before}. `;
    if (rest === null) {
      return [start + "It has too few stories to keep the old one, so what it does beyond promising less cannot be told."];
    }
    const old = promise.slipOnOldPromise;
    return [start + `Of the difference, ${signed(rest, 1) === "0.0" ? "nothing is" : signed(rest, 1) + " days are"} only `
      + `because ${promise.storiesAfter <= promise.storiesBefore ? "less" : "more"} is promised; on the old promise the `
      + `end would move by ${signed(old.mean, 1)} days (95%: ${signed(old.ci95[0], 1)} to ${signed(old.ci95[1], 1)}).`];
  };
  const blame = ({ result, study }) => {
    const before = result.blamePoints > 0;
    const after = study.alternatives[0].result.blamePoints > 0;
    if (!before || !after) {
      return before ? "Nobody is blamed for anything any more."
        : after ? "Somebody is blamed, where nobody was before." : "Nobody is blamed for anything in either.";
    }
    const backend = study.difference.backendBlameShare;
    const wrong = study.difference.misattributedShare;
    return `Backend gets ${instead(percent(backend.after) + " of the blame", percent(backend.before))}${apart(backend)}; `
      + `${instead(percent(wrong.after) + " of all blame misses its cause", percent(wrong.before))}${apart(wrong)}.`;
  };
  const paidOff = (payOff) => {
    if (!payOff || payOff.sprints.length < 2) return [];
    if (payOff.firstSprint === 0) return ["Hiring does not pay off within the sprints looked at."];
    const { points, probabilityPositive } = payOff.sprints[payOff.firstSprint - 1];
    const sure = points.ci95[0] > 0 || points.ci95[1] < 0;
    return [`Hiring pays off by the end of sprint ${payOff.firstSprint}: more has been delivered by then than without it, `
      + `on average${sure ? "" : " (not for sure: the interval holds 0)"}; in ${percent(probabilityPositive.share)} of `
      + "single runs."];
  };
  const sentences = (effects, found) => {
    const { onTime, pointsDelivered: points } = found.study.difference;
    const hires = new Set(effects.map((each) => each.hire).filter(Boolean));
    const basis = hires.size === 2 ? live.rampUp.both : live.rampUp[Array.from(hires)[0]];
    return [
      verdict(effects.map((each) => each.words).join(", "), found),
      `On time: ${instead(percent(onTime.after), percent(onTime.before))}${apart(onTime)}; delivered by the planned end: `
        + `${instead(one(points.after) + " days of work", one(points.before))}${apart(points)}.`,
      ...promised(found.study.alternatives[0].promise),
      blame(found),
      ...paidOff(found.study.alternatives[0].payOff),
      ...(basis ? [basis] : []),
    ];
  };

  // Pictures and tables.
  const make = (name, attributes, ...children) => {
    const element = name.startsWith("svg:")
      ? document.createElementNS("http://www.w3.org/2000/svg", name.slice(4)) : document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };
  const row = (head, ...cells) => make("tr", {}, make("th", { scope: "row" }, head),
    ...cells.map((cell) => make("td", typeof cell === "string" ? { class: "n" } : {}, cell)));
  const words = (text) => make("span", {}, text);
  const fill = (id, rows) => $(id).querySelector("tbody").replaceChildren(...rows);

  let shown = null;
  const dots = () => {
    if (!shown) return;
    const sets = [["before", shown.found.result], ["after", shown.found.study.alternatives[0].result]];
    const place = $("dots").querySelector(".drawn");
    const width = Math.max(260, place.clientWidth);
    const all = sets.flatMap(([, result]) => result.slipDots).concat(0);
    const low = Math.min(...all);
    const high = Math.max(...all, low + 5);
    const x = (days) => 10 + (days - low) / (high - low) * (width - 20);
    const step = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100].find((each) => x(low + each) - x(low) >= 9) || 200;
    const piles = sets.map(([, result]) => {
      const heights = new Map();
      return result.slipDots.map((slip) => {
        // Open on the left, so that an end to the hour lies on the side of time kept.
        const pile = Math.ceil(slip / step) - 1;
        heights.set(pile, (heights.get(pile) || 0) + 1);
        return [pile, heights.get(pile)];
      });
    });
    const most = Math.max(...piles.flat().map(([, height]) => height));
    const size = Math.min(12, x(low + step) - x(low));
    const pitch = Math.min(size, 110 / most);
    const band = most * pitch + 44;
    const drawing = make("svg:svg", { viewBox: `0 0 ${width} ${2 * band + 24}`, width, height: 2 * band + 24,
      role: "img", "aria-label": sets.map(([name, result]) =>
        `${name}: ${end(result.metrics.slipDays.mean)} on average, `
        + `${result.slipDots.filter((slip) => slip <= 0).length} of 50 on time`).join("; ") });
    sets.forEach(([name, result], i) => {
      const floor = (i + 1) * band;
      drawing.append(make("svg:path", { class: "rule", d: `M0 ${floor}H${width}` }));
      piles[i].forEach(([pile, height]) => drawing.append(make("svg:circle", { class: "dot-" + name,
        cx: Math.min(width - size / 2, x((pile + 0.5) * step)).toFixed(1), cy: (floor - 2 - size / 2 - (height - 1) * pitch).toFixed(1),
        r: (size / 2 - 1).toFixed(1) })));
      drawing.append(make("svg:text", { x: 0, y: i * band + 22, class: "name" },
        `${capital(name)}: ${end(result.metrics.slipDays.mean)}, ${percent(result.metrics.onTime.mean)} on time`));
    });
    drawing.append(make("svg:path", { class: "planned",
      d: [0, band].map((top) => `M${x(0).toFixed(1)} ${top + 30}v${band - 30}`).join("") }));
    const every = [1, 2, 5, 10, 20, 50, 100].find((each) => x(low + each) - x(low) >= 40) || 200;
    for (let day = Math.ceil(low / every) * every; day <= high; day += every) {
      drawing.append(make("svg:text", { x: x(day).toFixed(1), y: 2 * band + 18, class: "tick" }, String(day)));
    }
    place.replaceChildren(drawing);
  };

  const MEASURES = { slipDays: "Slip, days", onTime: "On time", pointsDelivered: "Delivered by planned end, days of work",
    backendBlameShare: "Backend’s share of blame", misattributedShare: "Blame that misses its cause" };
  const tables = ({ result, study }) => {
    fill("moved", Object.entries(MEASURES).map(([measure, name]) => {
      const moved = study.difference[measure];
      const share = moved.unit === "share";
      const scale = share ? 100 : 1;
      const digits = share ? 1 : 2;
      const plain = share ? percent : one;
      return row(name, plain(moved.before), plain(moved.after),
        signed(scale * moved.mean, digits) + (share ? " points" : ""),
        moved.verdict === "same" ? "" : moved.ci95.map((end) => signed(scale * end, digits)).join(" to "),
        words(moved.verdict.replace("-", " ")));
    }));
    const after = study.alternatives[0].result;
    const caused = (of, party) => Math.max(0, of.blame[party].share - of.gap[party].share);
    fill("blamed", Object.keys(result.blame)
      .map((party) => [party, ...[result, after].map((of) => of.blame[party].share),
        ...[result, after].map((of) => caused(of, party))])
      .filter(([, ...shares]) => shares.some((share) => share >= 0.005))
      .map(([party, ...shares]) => row(live.parties[party] || party, ...shares.map(percent))));
  };
  const bar = (days, [lo, hi], widest) => {
    const x = (value) => (Math.max(0, value) / widest * 120).toFixed(1);
    return make("svg:svg", { viewBox: "0 0 124 14", width: 124, height: 14, "aria-hidden": "true" },
      make("svg:rect", { class: "cause-bar", width: x(days), height: 10, y: 2 }),
      make("svg:path", { class: "interval", d: `M${x(lo)} 7H${x(hi)}` }));
  };
  const explain = (found, more) => {
    const causes = Object.entries(found.shapley).sort((a, b) => b[1].days - a[1].days);
    const widest = Math.max(0.1, ...causes.map(([, cause]) => cause.ci95[1]));
    fill("causes", causes.map(([key, cause]) => row(live.causes[key] || capital(key.replace(/-/g, " ")),
      signed(cause.days, 1), cause.ci95.map((end) => signed(end, 1)).join(" to "), bar(cause.days, cause.ci95, widest))));
    $("causes").hidden = false;
    $("explained").textContent = `Of the team as it is set now: ${end(found.slip)} on average; with every cause switched `
      + `off, ${end(found.baseDays)}. From ${count(found.attributionRuns)} runs`
      + (more ? "; the intervals still shrink." : ", as explain has it.");
  };

  // Questions to the worker: only the last counts.
  let worker = null;
  let number = 0;
  let asked = null;
  const ask = () => {
    asked = { ...chosen(), id: ++number, began: performance.now() };
    const { after, changed, effects } = asked;
    $("count").textContent = changed.length === 0 ? "Nothing changed yet."
      : `${changed.length} change${changed.length === 1 ? "" : "s"}`;
    $("reset").hidden = changed.length === 0;
    levers.forEach((lever) => lever.classList.toggle("changed", changed.includes(lever)));
    $("state").textContent = "Simulating …";
    $("runs").value = 0;
    $("causes").hidden = true;
    $("causes").dataset.found = "";
    $("try").dataset.found = "";
    address(changed);
    take(effects);
    worker.postMessage({ id: asked.id, kind: "compare", before: base, after });
  };
  const heard = ({ data }) => {
    if (data.ready || data.id !== number) return;
    if (data.refused) {
      $("told").textContent = data.refused;
      $("state").textContent = "";
      return;
    }
    if (data.kind === "explain") {
      explain(data.found, data.more);
      if (!data.more) $("causes").dataset.found = JSON.stringify(data.found);
      return;
    }
    const { found, more } = data;
    shown = { found };
    // How soon the first answer came, for whoever measures it.
    if (!asked.waited) asked.waited = $("try").dataset.waited = Math.round(performance.now() - asked.began);
    $("runs").value = found.result.runs;
    $("state").textContent = `From ${count(found.result.runs)} of ${count(live.runs)} runs of each, seed ${base.seed}, `
      + `on the same luck${more ? "; the interval still shrinks." : "."}`;
    const told = asked.effects.length === 0
      ? [`As it is, it ends ${end(found.result.metrics.slipDays.mean)} on average. Change something.`]
      : sentences(asked.effects, found);
    if ($("told").textContent !== told[0]) $("told").textContent = told[0];
    $("more-told").replaceChildren(...told.slice(1).map((sentence) => make("p", {}, sentence)));
    dots();
    tables(found);
    $("try").dataset.found = more ? "" : JSON.stringify(found);
    if (!more) worker.postMessage({ id: number, kind: "explain", after: asked.after });
  };

  // What is taken along: address, command, YAML.
  const address = (changed) => {
    const query = changed.map((lever) => lever.dataset.key + "=" + set(lever)).join("&");
    $("try").dataset.at = query ? "try?" + query : "try";
    if (!$("try").hidden) history.replaceState(null, "", "#" + $("try").dataset.at);
  };
  const take = (effects) => {
    const options = effects.map((each) => each.option).join(" ");
    $("command").textContent = !live.command
      ? "The settings of this page’s own command have no short form; take the YAML."
      : effects.length === 0 ? "" : live.command + " " + options;
    const blocks = new Map();
    effects.forEach(({ yaml: [block, key, value] }) =>
      blocks.set(block, [...(blocks.get(block) || []), `  ${key}: ${value}`]));
    $("yaml").textContent = effects.length === 0 ? "" : [`extends: ${live.file || "defaults.yaml"}`,
      ...Array.from(blocks, ([block, lines]) => [block + ":", ...lines].join("\n"))].join("\n") + "\n";
    $("command").hidden = effects.length === 0;
    $("yaml").hidden = effects.length === 0 || !live.file;
    $("copy-command").hidden = effects.length === 0 || !live.command;
    $("copy-yaml").hidden = effects.length === 0 || !live.file;
  };
  const offer = (id, text) => $(id).addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text());
      $("copied").textContent = "Copied.";
    } catch {
      $("copied").textContent = "This browser does not let a page copy; mark the text instead.";
    }
  });
  offer("copy-command", () => $("command").textContent);
  offer("copy-yaml", () => $("yaml").textContent);
  offer("copy-link", () => location.href.split("#")[0] + "#" + $("try").dataset.at);

  const reopen = () => {
    const query = new URLSearchParams(location.hash.split("?")[1] || "");
    levers.forEach((lever) => put(lever, query.get(lever.dataset.key) || lever.dataset.now));
  };
  $("levers").addEventListener("input", ask);
  $("levers").addEventListener("submit", (event) => event.preventDefault());
  $("reset").addEventListener("click", () => {
    levers.forEach((lever) => put(lever, lever.dataset.now));
    ask();
    levers[0].querySelector("input:checked").focus();
  });
  new ResizeObserver(dots).observe($("dots"));

  // The engine wakes when somebody looks; a report that is only read costs nothing.
  const wake = () => {
    if (worker || $("try").hidden) return;
    worker = new Worker(URL.createObjectURL(new Blob([$("worker").textContent], { type: "text/javascript" })));
    worker.onmessage = heard;
    worker.onerror = () => { $("state").textContent = "The simulator did not start in this browser."; };
    worker.postMessage({ engine: Uint8Array.from(atob($("engine").textContent), (c) => c.charCodeAt(0)) });
    ask();
  };
  reopen();
  new MutationObserver(wake).observe($("try"), { attributes: true, attributeFilter: ["hidden"] });
  wake();
})();
