// Try it: the levers make a changed scenario, a worker simulates both on the same luck, and the answer is put into the
// words and figures of the command line.
(function () {
  const $ = (id) => document.getElementById(id);
  if ($("try").classList.contains("panel") === false) return;
  const { live, signed, percent, count, capital, end, cutOff, mostCutOff, sentences, make, row, fill, aloud, bounds, dots, tables, times, engine } = slipstream;
  const base = { ...live.scenario, runs: live.runs, precision: [] };
  const copy = (part) => JSON.parse(JSON.stringify(part));
  const levers = Array.from(document.querySelectorAll(".lever"));
  const hours = base.sprint.hoursPerDay;
  const roles = Object.keys(live.roles);

  const camel = (key) => key.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

  // Levers: what is set, and what that changes.
  const set = (lever) => {
    const input = lever.querySelector("input:checked, input[type=number], input[type=range]");
    if (lever.dataset.kind === "practice") return lever.querySelector("input").checked ? "1" : "0";
    if (!input) return lever.dataset.now;
    // A number has one spelling: 08 is 8.
    return input.type === "number" && input.value !== "" ? String(Number(input.value) || 0) : input.value;
  };
  // A place on a slider is a value: people read that one, and so do screen readers.
  const tell = (lever) => {
    const { text } = live.assumptions[lever.dataset.key].places[set(lever)];
    lever.querySelector("output").textContent = text;
    lever.querySelector("input").setAttribute("aria-valuetext", text);
  };
  const put = (lever, value) => {
    if (lever.dataset.kind === "practice") lever.querySelector("input").checked = value === "1";
    else if (lever.dataset.kind === "number") lever.querySelector("input").value = value;
    else if (lever.dataset.kind === "assumption") {
      lever.querySelector("input").value = value;
      tell(lever);
    }
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
      yaml: ["team", key, `{developers: ${n}}`], setting: `team.${key}.developers=${n}`, hire: n > base.team[key].developers ? "joining" : "" };
  };
  const role = (after, key, value) => {
    const number = roles.indexOf(key);
    const now = base.structure.rows[number];
    const fte = Number(value);
    const { name, full, half } = live.roles[key];
    if (fte === 0) {
      after.structure.rows[number] = { fte: 0, fromSprint: 1, rampUp: 0 };
      return { words: "without " + full, option: "--without " + key, yaml: ["structure", key, "missing"] };
    }
    if (now.fte > 0) {
      after.structure.rows[number].fte = fte;
      return { words: `with ${name} at ${fte} FTE`, option: `--set structure.${key}.fte=${fte}`,
        yaml: ["structure", key, `{fte: ${fte}}`], hire: fte > now.fte ? "joining" : "" };
    }
    const ramp = live.rampUp;
    after.structure.rows[number] = { fte, fromSprint: 1, rampUp: ramp.text ? ramp.hours : 0 };
    return { words: "with " + (fte === 1 ? full : half), option: `--hire ${key}${fte === 1 ? "" : "@" + fte}`,
      yaml: ["structure", key, `{fte: ${fte}${ramp.text ? ", ramp-up: " + ramp.text : ""}}`],
      hire: "new" };
  };
  const assumption = (after, key, place) => {
    const { label, path, places } = live.assumptions[key];
    const { text, set: setting, value } = places[place];
    path.slice(0, -1).reduce((part, step) => part[step], after)[path[path.length - 1]] = copy(value);
    return { words: `with “${label}” at ${text}`, of: `“${label}” at ${text}`,
      option: `--set '${key}=${setting}'`, both: `--assume '${key}=${setting}'`, yaml: [...key.split("."), setting] };
  };
  const effect = (lever, after) => {
    const { kind, key } = lever.dataset;
    const value = set(lever);
    if (kind === "role") return role(after, key, value);
    if (kind === "number") {
      return numbers[key] ? numbers[key](after, Number(value)) : developers(after, key, Number(value));
    }
    if (kind === "assumption") return assumption(after, key, Number(value));
    after.practices[camel(key)] = Number(value);
    return { words: live.practices[key][value === "1" ? "on" : "off"],
      option: "--practice " + key + (value === "1" ? "" : "=false"), yaml: ["practices", key, value === "1"] };
  };
  const setting = ({ setting: own, yaml }) => own || yaml.slice(0, -1).join(".") + "=" + yaml[yaml.length - 1];
  // Where this page's command asked for changes, one begins with these: lever to value, if levers can say them all.
  const askedFor = () => {
    const open = new Set(live.asked);
    const found = new Map();
    if (open.size === 0) return found;
    levers.filter((lever) => lever.dataset.kind !== "assumption").forEach((lever) => {
      const input = lever.querySelector("input");
      const values = lever.dataset.kind === "number"
        ? Array.from({ length: input.max - input.min + 1 }, (_, i) => String(Number(input.min) + i)) : ["0", "0.5", "1"];
      const now = set(lever);
      values.filter((value) => value !== now && has(lever, value)).forEach((value) => {
        put(lever, value);
        if (open.delete(setting(effect(lever, copy(base))))) found.set(lever.dataset.key, value);
        put(lever, now);
      });
    });
    return open.size === 0 ? found : new Map();
  };
  const valid = (lever) => !lever.querySelector("input:invalid");
  // An assumption holds of the team before as well as after; moved alone, it is itself what is asked about.
  const chosen = () => {
    const after = copy(base);
    const changed = levers.filter((lever) => valid(lever) && set(lever) !== lever.dataset.now);
    const slid = changed.filter((lever) => lever.dataset.kind === "assumption");
    if (slid.length === changed.length) {
      return { before: base, after, changed, assumed: [], effects: changed.map((lever) => effect(lever, after)) };
    }
    const before = copy(base);
    slid.forEach((lever) => effect(lever, before));
    const assumed = slid.map((lever) => effect(lever, after));
    const effects = changed.filter((lever) => !slid.includes(lever)).map((lever) => effect(lever, after));
    return { before, after, changed, assumed, effects };
  };
  const told = ({ effects, assumed }) => {
    const number = (n, what) => n === 0 ? [] : [`${n} ${what}${n === 1 ? "" : "s"}`];
    return effects.length === 0 ? "Nothing changed yet."
      : [...number(effects.length, "change"), ...number(assumed.length, "assumption")].join(", ")
        + (assumed.length ? " for both teams" : "");
  };

  const bar = (days, [lo, hi], widest) => {
    const x = (value) => (Math.max(0, value) / widest * 120).toFixed(1);
    return make("svg:svg", { viewBox: "0 0 124 14", width: 124, height: 14, preserveAspectRatio: "none", "aria-hidden": "true" },
      make("svg:rect", { class: "cause-bar", width: x(days), height: 10, y: 2 }),
      make("svg:path", { class: "interval", d: `M${x(lo)} 7H${x(hi)}` }));
  };
  const explain = (found, more) => {
    const causes = Object.entries(found.shapley).sort((a, b) => b[1].days - a[1].days);
    const widest = Math.max(0.1, ...causes.map(([, cause]) => cause.ci95[1]));
    fill($("causes"), causes.map(([key, cause]) => row(live.causes[key] || capital(key.replace(/-/g, " ")),
      signed(cause.days, 1), cause.ci95.map((end) => signed(end, 1)).join(" to "), bar(cause.days, cause.ci95, widest))));
    $("causes").hidden = false;
    $("explained").textContent = `Of the team as it is set now: ${end(found.slip)} on average; with every cause switched `
      + `off, ${end(found.baseDays)}: the plan itself, ${asked.effects.some((each) => each.hire === "new")
        ? "what those who are new take of others’ time, " : ""}and luck that the whole team shares. From ${count(found.attributionRuns)} runs, `
      + "fewer than above, so it may differ a little" + (more ? "; the intervals still shrink." : ", as explain has it.");
  };

  // Who asked for less motion sees no picture twitch while runs come in: the first answer, then the whole one.
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let shown = null;
  const headRuns = live.scenario.runs === live.runs ? []
    : [`The head of this page is from ${count(live.scenario.runs)} runs, so its figures may differ from these.`];
  // What the head tells of, and what the page begins with, is the same question.
  const asFound = (changed) => first.size > 0 && changed.length === first.size
    && changed.every((lever) => first.get(lever.dataset.key) === set(lever));
  const draw = () => { if (shown) dots($("dots").querySelector(".drawn"), shown); };

  // Questions to the worker: only the last counts.
  let worker = null;
  let number = 0;
  let asked = null;
  const waits = $("explained").textContent;
  const ask = () => {
    asked = { ...chosen(), id: ++number, began: performance.now() };
    const { before, after, changed, effects, assumed } = asked;
    $("count").textContent = told(asked);
    $("reset").hidden = changed.length === 0;
    // What was tried is printed; levers that stand as they are would be a page of nothing.
    $("try").classList.toggle("tried", changed.length > 0);
    levers.forEach((lever) => {
      lever.classList.toggle("changed", changed.includes(lever));
      lever.classList.toggle("shared", assumed.length > 0 && lever.dataset.kind === "assumption" && changed.includes(lever));
      // What is out of bounds changes nothing, but it can be taken back.
      lever.classList.toggle("moved", set(lever) !== lever.dataset.now);
      const typed = lever.querySelector("input[type=number]");
      if (typed) bounds(typed, `Simulated with ${lever.dataset.now}, as it is.`);
    });
    $("state").textContent = "Simulating …";
    $("runs").value = 0;
    $("causes").hidden = true;
    $("causes").dataset.found = "";
    $("explained").textContent = waits;
    $("try").dataset.found = "";
    address(changed);
    take(assumed, effects);
    $("try").dispatchEvent(new CustomEvent("asked"));
    worker.postMessage({ id: asked.id, kind: "compare", before, after });
  };
  // What is refused has no figures; those of the team before are not left beside the words.
  const refused = ({ kind, refused: why }) => {
    if (kind === "explain") {
      $("explained").textContent = why;
      return;
    }
    document.querySelector(".answer").classList.remove("waiting");
    $("told").textContent = $("told-aloud").textContent = why;
    $("state").textContent = "";
    shown = null;
    $("dots").querySelector(".drawn").replaceChildren();
    $("more-told").replaceChildren();
    [$("moved"), $("blamed"), $("spent")].forEach((table) => fill(table, []));
  };
  const heard = ({ data }) => {
    if (data.ready || data.id !== number) return;
    if (data.refused) {
      refused(data);
      return;
    }
    if (data.kind === "explain") {
      explain(data.found, data.more);
      if (!data.more) $("causes").dataset.found = JSON.stringify(data.found);
      return;
    }
    const { found, more } = data;
    document.querySelector(".answer").classList.remove("waiting");
    const first = !asked.waited;
    // How soon the first answer came, for whoever measures it.
    if (first) asked.waited = $("try").dataset.waited = Math.round(performance.now() - asked.began);
    $("runs").value = found.result.runs;
    $("state").textContent = `From ${count(found.result.runs)} of ${count(live.runs)} runs of each, seed ${base.seed}, `
      + `on the same luck${more ? "; the interval still shrinks." : "."}`;
    const said = asked.effects.length === 0
      ? [`As it is, it ends ${end(found.result.metrics.slipDays.mean)}${mostCutOff(found.result) ? " or more" : " on average"}. Change something.`, ...headRuns, ...cutOff(found)]
      : [...sentences(asked.effects, found, asked.assumed), ...(asFound(asked.changed) ? headRuns : [])];
    $("told").textContent = said[0];
    aloud("told-aloud", said[0], first, more);
    $("more-told").replaceChildren(...said.slice(1).map((sentence) => make("p", {}, sentence)));
    if (first || !more || !still.matches) {
      shown = found;
      draw();
    }
    tables(found, $("moved"), $("blamed"));
    times(found, $("spent"));
    $("try").dataset.found = more ? "" : JSON.stringify(found);
    if (more) return;
    worker.postMessage({ id: number, kind: "explain", after: asked.after });
    $("try").dispatchEvent(new CustomEvent("answered", { detail: { before: asked.before, after: asked.after } }));
  };

  // What is taken along: address, command, YAML.
  const address = (changed) => {
    const query = changed.map((lever) => lever.dataset.key + "=" + set(lever)).join("&");
    $("try").dataset.at = query ? "try?" + query : "try";
    // A fragment that a page gets while it loads is scrolled to, past the answer at its head. Whoever
    // comes from the last lesson keeps what they said there until something is changed here.
    const kept = !query && (!location.hash || location.hash.startsWith("#lessons?"));
    if (!$("try").hidden && !kept) history.replaceState(null, "", "#" + $("try").dataset.at);
  };
  const take = (assumed, effects) => {
    const options = [...live.assumed, ...assumed.map((each) => each.both), ...effects.map((each) => each.option)].join(" ");
    $("command").textContent = !live.command ? live.noCommand
      : effects.length === 0 ? "" : live.command + " " + options;
    const tree = {};
    [...assumed, ...effects].forEach(({ yaml }) => {
      const keys = yaml.slice(0, -1);
      const last = keys.pop();
      keys.reduce((part, key) => part[key] = part[key] || {}, tree)[last] = yaml[yaml.length - 1];
    });
    const quoted = (name) => /^[\w./-]+$/.test(name) ? name : JSON.stringify(name);
    const flow = (part) => typeof part !== "object" ? part
      : "{" + Object.entries(part).map(([key, value]) => `${key}: ${flow(value)}`).join(", ") + "}";
    $("yaml").textContent = effects.length === 0 ? "" : [`extends: ${quoted(live.file || "defaults.yaml")}`,
      `name: ${JSON.stringify([base.name, ...effects.map((each) => each.words)].join(", "))}`,
      `seed: ${base.seed}`, `runs: ${base.runs}`,
      ...Object.entries(tree).map(([block, part]) => [block + ":",
        ...Object.entries(part).map(([key, value]) => `  ${key}: ${flow(value)}`)].join("\n"))].join("\n") + "\n";
    $("command").hidden = effects.length === 0;
    $("where").textContent = effects.length === 0 || !live.command ? "" : live.where;
    $("yaml").hidden = effects.length === 0 || !live.yaml;
    $("copied").textContent = "";
    $("copy-command").hidden = effects.length === 0 || !live.command;
    $("copy-yaml").hidden = effects.length === 0 || !live.yaml;
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

  // A number out of bounds is told where it stands; of all else the address may ask only what a lever has.
  const has = (lever, value) => {
    const { kind, key } = lever.dataset;
    return kind === "number" ? /^-?\d+(\.\d+)?$/.test(value)
      : kind === "practice" ? /^[01]$/.test(value)
      : kind === "assumption" ? /^\d+$/.test(value) && Number(value) < live.assumptions[key].places.length
      : Array.from(lever.querySelectorAll("input")).some((input) => input.value === value);
  };
  const reopen = () => {
    const query = new URLSearchParams(location.hash.startsWith("#try?") ? location.hash.slice(5) : "");
    const asks = new Map();
    const unknown = Array.from(query).filter(([key, value]) => {
      const lever = levers.find((each) => each.dataset.key === key);
      if (!lever || !has(lever, value) || asks.has(key)) return true;
      // Of 08 and 8.0 a command line has one spelling.
      asks.set(key, lever.dataset.kind === "number" ? String(Number(value) || 0) : value);
      return false;
    });
    const start = location.hash.includes("?") ? asks : first;
    levers.forEach((lever) => put(lever, start.get(lever.dataset.key) ?? lever.dataset.now));
    const beyond = levers.filter((lever) => !valid(lever)).map(({ dataset: { key } }) => `${key}=${asks.get(key)}`);
    $("passed-over").textContent = [
      ...(unknown.length === 0 ? [] : [`The address asks for ${unknown.map((pair) => pair.join("=")).join(", ")}, which this page `
        + "does not have; all else in it is set."]),
      ...(beyond.length === 0 ? [] : [`The address asks for ${beyond.join(", ")}; what is allowed stands at the field.`])].join(" ");
    // Whoever follows a link to an experiment looks for it, not for the report that it is in.
    if (query.size > 0 && !$("try").hidden) $("try").scrollIntoView();
  };
  levers.forEach((lever) => {
    if (lever.dataset.kind === "assumption") lever.addEventListener("input", () => tell(lever));
    lever.querySelector(".back").addEventListener("click", () => {
      put(lever, lever.dataset.now);
      (lever.querySelector("input:checked") || lever.querySelector("input")).focus();
      ask();
    });
  });
  $("levers").addEventListener("input", () => {
    $("passed-over").textContent = "";
    ask();
  });
  $("levers").addEventListener("submit", (event) => event.preventDefault());
  $("reset").addEventListener("click", () => {
    $("passed-over").textContent = "";
    levers.forEach((lever) => put(lever, lever.dataset.now));
    ask();
    levers[0].querySelector("input:checked").focus();
  });
  new ResizeObserver(draw).observe($("dots"));
  // What gets the focus is not to lie below the verdict, which stays in view.
  const bench = document.querySelector(".bench");
  new ResizeObserver(() => bench.style.setProperty("--told",
    Math.max($("told").offsetHeight, document.querySelector(".verdict").offsetHeight) + "px")).observe($("told"));

  // The engine wakes when somebody looks; a report that is only read costs nothing.
  const wake = () => {
    if (worker || $("try").hidden) return;
    worker = engine(heard);
    ask();
  };
  const first = askedFor();
  reopen();
  $("try").addEventListener("addressed", () => {
    reopen();
    if (worker) ask();
  });
  new MutationObserver(wake).observe($("try"), { attributes: true, attributeFilter: ["hidden"] });
  wake();
})();
