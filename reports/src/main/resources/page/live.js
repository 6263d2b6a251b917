// What the parts of a page share that simulates: figures, sentences and pictures of a comparison, and the engine.
const slipstream = (() => {
  if (!document.getElementById("live")) return null;
  const live = JSON.parse(document.getElementById("live").textContent);
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

  // Words of the answer, as what-if prints them.
  const end = (slip) => one(Math.abs(slip)) === "0.0" ? "on time"
    : one(Math.abs(slip)) + " days " + (slip < 0 ? "early" : "late");
  const instead = (after, before) => after === before || after.startsWith(before + " ")
    ? after + " in both" : after + " instead of " + before;
  const apart = (difference) => difference.verdict === "cannot-tell" ? " (cannot be told apart)" : "";
  const counted = (result) => count(result.runs)
    + (result.sprints === 1 ? " simulated sprint" : " simulated release") + (result.runs === 1 ? "" : "s");
  // Up to 1, 2 or 5 times a power of ten, as the program does.
  const rounded = (runs) => {
    let power = 1;
    while (power * 10 < runs) power *= 10;
    return [1, 2, 5, 10].map((step) => step * power).find((most) => most >= runs);
  };
  // A run that was cut off counts as if it had ended then, so a mean of such runs is a bound.
  const mostCutOff = (result) => 2 * result.cutOff > result.runs;
  const verdict = (name, { result, study }, again = name) => {
    const slip = study.difference.slipDays;
    const late = Math.max(slip.before, slip.after) > 0;
    const way = late ? (slip.mean < 0 ? "less" : "more") + " delay" : slip.mean < 0 ? "sooner" : "later";
    const [endlessBefore, endless] = [result, study.alternatives[0].result].map(mostCutOff);
    if (endlessBefore && endless) {
      return `${capital(name)}: cannot tell what it does; most runs of both were unfinished when the simulation stopped.`;
    }
    if (endlessBefore || endless) {
      return `${capital(name)}: at least ${one(Math.abs(slip.mean))} days ${way}, ${end(slip.after)}${endless ? " or more" : ""} `
        + `instead of ${end(slip.before)}${endless ? "" : " or more"}.`;
    }
    if (slip.verdict === "same") {
      return `${capital(name)}: no difference in the delay; not one of ${counted(result)} ends sooner or later.`;
    }
    const [lo, hi] = slip.ci95;
    if (slip.verdict === "cannot-tell") {
      return `${capital(name)}: cannot tell these apart at ${count(result.runs)} runs (difference of the delay `
        + `${signed(slip.mean, 2)} days, 95%: ${signed(lo, 2)} to ${signed(hi, 2)})`
        + (slip.runsToTell === 0 ? "; no number of runs worth the wait would tell."
          : `; about ${count(rounded(slip.runsToTell))} would do.`);
    }
    const size = slip.mean < 0 ? [-hi, -lo] : [lo, hi];
    // An interval that starts at nothing, or seems to have no width, shows it by one digit more.
    const little = one(size[0]) === "0.0" || one(size[0]) === one(size[1]);
    const digits = little && fixed(size[0], 2) !== fixed(size[1], 2) ? 2 : 1;
    const days = (value) => fixed(value, digits);
    const same = fixed(100 * slip.probabilitySame, 0);
    return `${capital(name)}: ${days(Math.abs(slip.mean))} days ${way} (95%: ${days(size[0])} to ${days(size[1])}), `
      + `${end(slip.after)} instead of ${end(slip.before)}; ${fixed(100 * slip.probabilityBetter, 0)} of 100 single `
      + `${result.sprints === 1 ? "sprints" : "releases"} are better ${again}${same === "0" ? "" : `, ${same} the same`}.`;
  };
  const promised = (promise) => {
    if (!promise) return [];
    const stories = (mean) => Number.isInteger(mean) ? count(mean) : one(mean);
    const before = stories(promise.storiesBefore);
    const after = stories(promise.storiesAfter);
    const rest = promise.slipByPromise.mean;
    if (one(promise.storiesBefore) === one(promise.storiesAfter) && rest !== null && signed(rest, 1) === "0.0") return [];
    const start = `It changes the promise: ${after} stor${after === "1" ? "y" : "ies"} instead of ${before}. `;
    const moved = rest !== null && rest < 0 === promise.storiesAfter <= promise.storiesBefore
      ? one(Math.abs(rest)) : signed(rest, 1);
    if (rest === null) {
      return [start + "It has too few stories to keep the old one, so what it does beyond promising less cannot be told."];
    }
    const { mean, ci95: [lo, hi] } = promise.slipOnOldPromise;
    const sides = mean < 0 && lo !== null ? [-hi, -lo] : [lo, hi];
    const old = signed(mean, 1) === "0.0" ? `stay where it is (95%: ${signed(lo, 1)} to ${signed(hi, 1)})`
      : `come ${one(Math.abs(mean))} days ${mean < 0 ? "sooner" : "later"} (95%: ${one(sides[0])} to ${one(sides[1])})`;
    return [start + `Of the difference, ${signed(rest, 1) === "0.0" ? "nothing is" : moved + " days are"} only `
      + `because ${promise.storiesAfter <= promise.storiesBefore ? "less" : "more"} is promised; on the old promise the `
      + `end would ${old}.`];
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
  const paidOff = (payOff, verdict) => {
    if (!payOff || payOff.sprints.length < 2 || verdict === "same" || verdict === "cannot-tell") return [];
    if (payOff.firstSprint === 0) {
      const ahead = payOff.sprints.findIndex((each) => each.points.ci95[0] > 0);
      const behind = payOff.sprints.findIndex((each, i) => ahead >= 0 && i > ahead && each.points.mean <= 0);
      return [behind < 0 ? "Within the sprints looked at, no more is delivered than without the change."
        : `By the end of sprint ${payOff.sprints[ahead].sprint} more has been delivered than without the change, on average; `
          + `by the end of sprint ${payOff.sprints[behind].sprint} no more.`];
    }
    const { points, probabilityPositive } = payOff.sprints[payOff.firstSprint - 1];
    const sure = points.ci95[0] > 0 || points.ci95[1] < 0;
    return [`By the end of sprint ${payOff.firstSprint} more has been delivered than without the change, `
      + `on average${sure ? "" : " (not for sure: the interval holds 0)"}; in ${percent(probabilityPositive.share)} of `
      + "single runs."];
  };
  // A horizon counts as an end, so a mean of runs that were cut off is too early: told of where they are most.
  const cutOff = ({ result, study }) => {
    const most = Math.max(result.cutOff, ...study.alternatives.map((each) => each.result.cutOff));
    return most * 100 < result.runs ? [] : [`Unfinished when the simulation stopped: ${count(most)} of ${count(result.runs)} `
      + `run${result.runs === 1 ? "" : "s"}; the true mean is later; what-if looks further with --assume sprint.horizon=20.`];
  };
  // Many changes are named once, in a sentence of their own.
  const words = (effects) => effects.map((each) => each.words).join(", ");
  const sentences = (effects, found, assumed = []) => {
    const many = effects.length > 2;
    const { onTime, pointsDelivered: points } = found.study.difference;
    const hires = new Set(effects.map((each) => each.hire).filter(Boolean));
    const basis = hires.size === 2 ? live.rampUp.both : live.rampUp[Array.from(hires)[0]];
    return [
      many ? verdict(`with these ${effects.length} changes`, found, "so") : verdict(words(effects), found),
      ...(many ? [`These are: ${words(effects)}.`] : []),
      ...(assumed.length ? [`Assumed of both: ${assumed.map((each) => each.of).join(", ")}.`] : []),
      ...cutOff(found),
      `On time: ${instead(percent(onTime.after), percent(onTime.before))}${apart(onTime)}; delivered by the planned end: `
        + `${instead(one(points.after) + " days of work", one(points.before))}${apart(points)}.`,
      ...promised(found.study.alternatives[0].promise),
      blame(found),
      ...paidOff(found.study.alternatives[0].payOff, found.study.difference.slipDays.verdict),
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
    const fill = (table, rows) => table.querySelector("tbody").replaceChildren(...rows);

  // A screen reader hears the first answer and the last; those between only refine what is read.
  const aloud = (id, text, first, more) => {
    const place = document.getElementById(id);
    if ((first || !more) && place.textContent !== text) place.textContent = text;
  };

  // What a field of numbers takes, in words beside it, while it holds anything else.
  const bounds = (input, instead) => {
    const found = input.value || (input.validity.badInput ? "no number" : "nothing");
    const text = input.validity.valid ? ""
      : `A whole number from ${input.min} to ${input.max}; found ${found}. ${instead}`;
    const place = document.getElementById(input.getAttribute("aria-describedby"));
    if (place.textContent !== text) place.textContent = text;
    if (text) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };

  // Equally likely endings, before and after.
  const dots = (place, { result: without, study }) => {
    const sets = [["before", without], ["after", study.alternatives[0].result]];
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
    const drawing = make("svg:svg", { viewBox: `0 0 ${width} ${2 * band + 44}`, width, height: 2 * band + 44,
      role: "img", "aria-label": sets.map(([name, result]) =>
        `${name}: ${end(result.metrics.slipDays.mean)} on average, `
        + `${result.slipDots.filter((slip) => slip <= 0).length} of 50 on time`).join("; ") });
    sets.forEach(([name, result], i) => {
      const floor = (i + 1) * band;
      drawing.append(make("svg:path", { class: "rule", d: `M0 ${floor}H${width}` }));
      piles[i].forEach(([pile, height]) => drawing.append(make("svg:circle", { class: "dot-" + name,
        cx: Math.max(size / 2, Math.min(width - size / 2, x((pile + 0.5) * step))).toFixed(1), cy: (floor - 2 - size / 2 - (height - 1) * pitch).toFixed(1),
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
    drawing.append(make("svg:text", { x: width / 2, y: 2 * band + 38, class: "tick" }, "days after the planned end"));
    place.replaceChildren(drawing);
  };

  const MEASURES = { slipDays: "Slip, days", onTime: "On time", pointsDelivered: "Delivered by planned end, days of work",
    backendBlameShare: "Backend’s share of blame", misattributedShare: "Blame that misses its cause" };
  const tables = ({ result, study }, moves, blames) => {
    fill(moves, Object.entries(MEASURES).map(([measure, name]) => {
      const moved = study.difference[measure];
      const share = moved.unit === "share";
      const scale = share ? 100 : 1;
      const digits = share ? 1 : 2;
      const plain = share ? percent : one;
      return row(name, plain(moved.before), plain(moved.after),
        signed(scale * moved.mean, digits) + (share ? " points" : ""),
        moved.verdict === "same" ? "" : moved.ci95.map((end) => signed(scale * end, digits)).join(" to "),
        make("span", {}, moved.verdict.replace("-", " ")));
    }));
    const after = study.alternatives[0].result;
    const caused = (of, party) => Math.max(0, of.blame[party].share - of.gap[party].share);
    // What causes without being a party: an empty chair, the plan, luck. Nobody answers for it, so nobody can be blamed.
    const ownerless = (cause) => !(cause in result.blame) && !cause.startsWith("busy-");
    const seen = (shares) => shares.some((share) => share >= 0.005);
    fill(blames, [
      ...Object.keys(result.blame)
        .map((party) => [party, [result, after].map((of) => of.blame[party].share),
          party === "nobody" ? [] : [result, after].map((of) => caused(of, party))])
        .filter(([, shares, causes]) => seen([...shares, ...causes]))
        .map(([party, shares, causes]) => row(live.parties[party] || party, ...shares.map(percent),
          ...(causes.length ? causes.map(percent) : ["see below", "see below"]))),
      ...Object.keys(result.cause).filter(ownerless)
        .map((cause) => [cause, [result, after].map((of) => of.cause[cause].share)])
        .filter(([, shares]) => seen(shares))
        .map(([cause, shares]) => row(live.causes[cause] || cause, "–", "–", ...shares.map(percent))),
    ]);
  };
  // Hours of each kind of time, before and after, of each discipline.
  const times = ({ result, study }, table) => {
    const both = [result, study.alternatives[0].result];
    fill(table, ["frontend", "backend"].filter((discipline) => both.some((of) => of.timeUse[discipline]))
      .flatMap((discipline) => Object.entries(live.kinds)
        .map(([kind, activities]) => [`${live.parties[discipline]}: ${kind}`, both.map((of) =>
          activities.reduce((sum, activity) => sum + ((of.timeUse[discipline] || {})[activity] || 0), 0))])
        .filter(([, hours]) => hours.some((each) => each >= 0.05))
        .map(([name, [before, later]]) => row(name, one(before), one(later), signed(later - before, 1)))));
  };

  // A file may be damaged on its way. One sentence says so; what only the engine could fill goes, and all else stays.
  const broken = () => {
    document.getElementById("engine-broken").hidden = false;
    Array.from(document.getElementById("try").children).forEach((part) => { part.hidden = true; });
    // An empty reading is no place to be left at; the address still asks what it asked.
    const [decide, { hash }] = [document.getElementById("tab-decide"), location];
    if (decide && !document.getElementById("try").hidden) decide.click();
    if (hash) history.replaceState(null, "", hash);
    document.dispatchEvent(new CustomEvent("engine-broken"));
  };
  // An engine of its own for each part, so that none takes away another's question.
  const engine = (heard) => {
    try {
      const worker = new Worker(URL.createObjectURL(
        new Blob([document.getElementById("worker").textContent], { type: "text/javascript" })));
      worker.onmessage = (message) => (message.data.broken ? broken() : heard(message));
      worker.onerror = broken;
      worker.postMessage({ engine: Uint8Array.from(atob(document.getElementById("engine").textContent),
        (c) => c.charCodeAt(0)) });
      return worker;
    } catch {
      // Once all parts of the page are there to hear it.
      setTimeout(broken);
      return { postMessage() {} };
    }
  };

  return { live, fixed, one, signed, percent, count, capital, end, verdict, cutOff, mostCutOff, promised, sentences, make, row, fill, aloud, bounds, dots,
    tables, times, engine };
})();
