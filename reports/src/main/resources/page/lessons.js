// Lessons: predict, then run, then read why. What was predicted is kept in the address, and nowhere else.
(function () {
  const $ = (id) => document.getElementById(id);
  const { live, one, fixed, signed, percent, count, end, verdict, cutOff, promised, make, row, aloud, dots, engine } = slipstream;
  const lessons = JSON.parse($("course").textContent).map((lesson) => {
    const part = $("lesson-" + lesson.key);
    return { ...lesson, part, slider: part.querySelector("input[type=range]"),
      radios: Array.from(part.querySelectorAll("input[type=radio]")), select: part.querySelector("select") };
  });
  const find = (key) => lessons.find((lesson) => lesson.key === key);
  const links = Array.from(document.querySelectorAll(".course a"));
  const said = new Map();
  let now = lessons[0];
  let worker = null;
  let asked = 0;
  let shown = null;
  let reading = false;

  // Where nothing can be simulated, everything is there to read.
  const readOnly = (why) => {
    reading = true;
    lessons.forEach(({ part }) => {
      part.hidden = part.querySelector(".why").hidden = false;
      part.querySelector(".predict .controls").hidden = part.querySelector(".trial").hidden = part.querySelector(".onward").hidden = true;
    });
    $("found").hidden = $("course-state").hidden = true;
    $("lessons-cannot").hidden = why === "broken";
    links.forEach((link) => link.removeAttribute("aria-current"));
    // Where somebody was in a lesson, it is now another page: the sentence that says why is gone to.
    if (why !== "broken" || $("lessons").hidden || document.activeElement.matches("[role=tab]")) return;
    $("engine-broken").tabIndex = -1;
    $("engine-broken").focus();
    $("engine-broken").scrollIntoView();
  };
  if (!$("try").classList.contains("panel")) {
    readOnly("cannot");
    return;
  }

  // Figures of a result by their paths; see Lesson.java.
  const step = (part, key) => part[key];
  const at = (path, found) => path.split(".").reduce(step, {
    before: found.result, after: found.study.alternatives[0].result, difference: found.study.difference });
  const figure = (name, found) => {
    const [, minus, first, sign, second] = name.match(/^(-?)(\S+)(?: ([/-]) (\S+))?$/);
    const value = (minus ? -1 : 1) * at(first, found);
    return !second ? value : sign === "/" ? value / at(second, found) : value - at(second, found);
  };
  const FORMS = { end, percent, number: one, days: (days) => one(days) + " days",
    hours: (hours) => fixed(hours, hours < 10 ? 1 : 0) + " hours" };
  // Beside a mean or a share, its interval; what the result keeps none of has none.
  const AROUND = { percent: ([lo, hi]) => [lo, hi].map((share) => fixed(100 * share, 1) + "%"),
    number: ([lo, hi]) => [lo, hi].map(one),
    end: ([lo, hi]) => lo < 0 && hi > 0 ? [lo, hi].map(end) : [lo, hi].map(Math.abs).sort((a, b) => a - b).map(one) };
  const around = (name, form, found) => {
    const [, whole] = name.match(/^([^-\s]\S*)\.(?:mean|share)$/) || [];
    const interval = whole && at(whole, found).ci95;
    if (!interval || interval[0] === null || interval[0] === interval[1] || !AROUND[form]) return "";
    const [lo, hi] = AROUND[form](interval);
    return lo === hi ? " (95%: within the last digit)" : ` (95%: ${lo} to ${hi})`;
  };
  const plain = (name, form, found) => FORMS[form](figure(name, found));
  // As fine as its interval, or it would seem to lie beside it.
  const exact = (name, form, found) => {
    const beside = around(name, form, found);
    return (beside && form === "percent" ? fixed(100 * figure(name, found), 1) + "%" : plain(name, form, found)) + beside;
  };
  const filled = (text, found, told) => text.replace(/\{([^|}]+)\|(\w+)\}/g, (_, name, form) => told(name, form, found));
  // A text full of intervals is not read: each of them stands under the numbers, as fine as it has to be.
  const bare = (sentence) => sentence.replace(/ \(95%: [^)]*\)/g, "");
  const days = ({ mean, ci95 }, decimals) => `${signed(mean, decimals)} days (95%: ${ci95.map((bound) => signed(bound, decimals)).join(" to ")})`;
  const numbers = (found) => {
    const delay = found.study.difference.slipDays;
    const old = (found.study.alternatives[0].promise || {}).slipOnOldPromise;
    return [...(delay.verdict === "same" ? [] : [`Difference of the delay: ${days(delay, 2)}.`]),
      ...(old && old.mean !== null ? [`On the old promise the end would move by ${days(old, 2)}.`] : []),
      ...[filled(now.shown, found, exact)].filter((told) => told !== filled(now.shown, found, plain))];
  };

  // What was predicted, beside what came.
  const judged = (lesson, found) => {
    const value = figure(lesson.figure, found);
    const guess = said.get(lesson.key);
    if (lesson.slider) {
      const beside = Math.abs(100 * value - guess);
      return `You said ${guess}%; it is ${exact(lesson.figure, "percent", found)}. ` + (beside <= Number(lesson.slider.step) ? "That was close."
        : `That is ${fixed(beside, 0)} points ${100 * value > guess ? "more" : "less"} than you said.`);
    }
    const came = lesson.bounds.filter((bound) => value >= bound).length + 1;
    const words = (answer) => `“${lesson.radios[answer - 1].nextElementSibling.textContent}”`;
    return came === guess ? `You said ${words(guess)}, and so it came.`
      : `You said ${words(guess)}. It came otherwise: ${words(came)}.`;
  };
  // Who caused how much, and who was named before the change and after it; a lesson about blame shows this.
  const bars = (place, { result, study }) => {
    const after = study.alternatives[0].result;
    const every = Object.keys(result.blame)
      .map((party) => [party, result.blame[party].share - result.gap[party].share, result.blame[party].share,
        after.blame[party].share])
      .filter(([, ...shares]) => shares.some((share) => share >= 0.005));
    // Who is small in every respect has no row of their own.
    const small = every.filter(([party, ...shares]) => party !== "nobody" && shares.every((share) => share < 0.05));
    const rows = small.length < 2 ? every : every.filter((row) => !small.includes(row)).concat([["others",
      ...[1, 2, 3].map((i) => small.reduce((sum, row) => sum + row[i], 0))]])
      .sort((a, b) => (a[0] === "nobody") - (b[0] === "nobody"));
    const width = Math.max(260, place.clientWidth);
    const room = width - 170;
    const said = [" caused", " of the blame before", " of the blame after"];
    const drawing = make("svg:svg", { viewBox: `0 0 ${width} ${rows.length * 100}`, width, height: rows.length * 100, role: "img",
      "aria-label": "Cause, and blame before and after; the sentences above say the shares" });
    rows.forEach(([party, ...shares], i) => {
      drawing.append(make("svg:text", { x: 0, y: i * 100 + 20, class: "name" },
        party === "nobody" ? "No party: empty chairs, luck, the plan"
          : party === "others" ? `${small.length} others together, each below 5%` : live.parties[party] || party));
      shares.forEach((share, j) => {
        const y = i * 100 + 28 + j * 21;
        const long = Math.max(1, room * Math.max(0, share));
        drawing.append(
          make("svg:rect", { x: 1, y, width: long.toFixed(1), height: 15, class: ["bar-cause", "dot-before", "dot-after"][j] }),
          make("svg:text", { x: (long + 8).toFixed(1), y: y + 13 }, fixed(100 * Math.max(0, share), 1) + "%" + said[j]));
      });
    });
    place.replaceChildren(drawing);
  };
  const aboutBlame = () => now.figure.includes(".blame.");
  const draw = () => { if (shown) (aboutBlame() ? bars : dots)($("found").querySelector(".drawn"), shown); };
  const heard = ({ data }) => {
    if (data.ready || data.id !== asked) return;
    if (data.refused) {
      $("found-said").textContent = $("found-aloud").textContent = data.refused;
      return;
    }
    const { found, more } = data;
    const first = !shown;
    shown = found;
    const words = judged(now, found);
    $("found-said").textContent = words;
    aloud("found-aloud", words, first, more);
    $("found-runs").value = found.result.runs;
    $("found-state").textContent = `From ${count(found.result.runs)} of ${count(now.before.runs)} runs of each, on the same luck`
      + (more ? "; the interval still shrinks." : ".");
    const lines = (sentences) => sentences.map((sentence) => make("p", {}, sentence));
    $("found-told").replaceChildren(...lines([verdict(now.with, found), ...cutOff(found), ...promised(found.study.alternatives[0].promise)].map(bare)
      .concat(filled(now.shown, found, plain))));
    $("found-numbers").replaceChildren(...lines(numbers(found)));
    draw();
    now.part.querySelector(".why").hidden = now.part.querySelector(".onward").hidden = false;
    $("lessons").dataset.found = more ? "" : JSON.stringify(found);
  };
  const run = () => {
    shown = null;
    now.part.querySelector(".came").append($("found"));
    $("found").hidden = false;
    $("found-said").textContent = $("found-state").textContent = "Simulating …";
    $("found-told").replaceChildren();
    $("found").querySelector(".drawn").replaceChildren();
    $("found").querySelectorAll("[data-of]").forEach((words) => { words.hidden = (words.dataset.of === "blame") !== aboutBlame(); });
    $("found-runs").max = now.before.runs;
    $("found-runs").value = 0;
    worker = worker || engine(heard);
    const before = { ...now.before, precision: [] };
    worker.postMessage({ id: asked, kind: "compare", before, after: { ...before, ...now.changed } });
  };

  // Exercises: each try on the lesson's team becomes a row; nothing of it is kept.
  let bench = null;
  let tries = 0;
  let trying = null;
  const interval = (delay) => {
    if (delay.verdict === "same") return "no difference";
    // Of ends that are alike, or at nothing, one decimal tells too little.
    const values = [delay.mean, ...delay.ci95];
    const fine = one(values[1]) === one(values[2]) || values.some((value) => one(value) === "0.0");
    const [mean, lo, hi] = values.map((value) => signed(value, fine ? 2 : 1));
    return `${mean} (95%: ${lo} to ${hi})`;
  };
  const tried = ({ data }) => {
    if (data.ready || data.id !== tries || data.more) return;
    const { lesson, number, table, state } = trying;
    if (data.refused) {
      state.textContent = data.refused;
      return;
    }
    const label = lesson.select.options[number].textContent;
    const words = filled(lesson.tried, data.found, plain);
    const line = row(label, make("span", {}, words), make("span", {}, interval(data.found.study.difference.slipDays)));
    line.dataset.number = number;
    const rows = Array.from(table.tBodies[0].rows);
    rows.filter((other) => other.dataset.number === String(number)).forEach((other) => other.remove());
    table.tBodies[0].insertBefore(line, rows.find((other) => Number(other.dataset.number) > number) || null);
    table.parentElement.hidden = false;
    state.textContent = `${label}: ${words}.`;
  };
  const attempt = (lesson, part) => {
    const number = lesson.select.selectedIndex;
    trying = { lesson, number, table: part.querySelector(".tried"), state: part.querySelector(".trying") };
    trying.state.textContent = "Simulating …";
    bench = bench || engine(tried);
    const before = { ...lesson.before, runs: lesson.runs, precision: [] };
    bench.postMessage({ id: ++tries, kind: "compare", before, after: { ...before, ...lesson.trials[number] } });
  };

  // Which lesson is open, and how far a student came.
  const address = () => {
    const query = [["at", now.key], ...said].map((pair) => pair.join("=")).join("&");
    $("lessons").dataset.at = "lessons?" + query;
    if (!$("lessons").hidden) history.replaceState(null, "", "#lessons?" + query);
  };
  const put = (lesson) => {
    const { key, part, slider, radios } = lesson;
    const guess = said.get(key);
    // What was chosen and never sent is forgotten with its control.
    lesson.choice = undefined;
    radios.forEach((radio) => { radio.checked = Number(radio.value) === guess; });
    if (slider) {
      slider.value = guess || 0;
      part.querySelector("output").textContent = guess === undefined ? "not said yet" : guess + "%";
      slider.setAttribute("aria-valuetext", part.querySelector("output").textContent);
    }
    part.querySelector("fieldset").disabled = guess !== undefined;
    part.querySelector(".predict .controls").hidden = guess !== undefined;
    part.querySelector(".asked").textContent = "";
  };
  const open = (lesson) => {
    now = lesson;
    asked++;
    $("lessons").dataset.found = "";
    lessons.forEach((other) => { other.part.hidden = other !== now; });
    links.forEach((link) => {
      if (link.dataset.key === now.key) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
      link.parentElement.querySelector(".done").textContent = said.has(link.dataset.key) ? "done, " : "";
    });
    const left = lessons.filter(({ key }) => !said.has(key))
      .reduce((sum, { part }) => sum + Number(part.dataset.minutes), 0);
    $("course-state").textContent = `${said.size} of ${lessons.length} done`
      + (left > 0 ? `; about ${left} minutes to go.` : ". That is the whole course.") + " The address of this page holds what you said.";
    put(now);
    now.part.querySelector(".why").hidden = now.part.querySelector(".onward").hidden = true;
    $("found").hidden = true;
    address();
    if (said.has(now.key)) run();
  };
  const go = (lesson) => {
    open(lesson);
    lesson.part.querySelector("h3").focus();
  };
  lessons.forEach((lesson, i) => {
    const { part, slider, radios } = lesson;
    const choose = (value, words) => {
      lesson.choice = value;
      part.querySelector(".asked").textContent = "";
      if (!slider) return;
      part.querySelector("output").textContent = words;
      slider.setAttribute("aria-valuetext", words);
    };
    if (slider) slider.addEventListener("input", () => choose(Number(slider.value), slider.value + "%"));
    radios.forEach((radio) => radio.addEventListener("change", () => choose(Number(radio.value))));
    part.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (lesson.choice === undefined) {
        part.querySelector(".asked").textContent = "First say what you expect"
          + (slider ? ": move the slider." : ": choose an answer.");
        return;
      }
      said.set(lesson.key, lesson.choice);
      open(lesson);
      $("h-found").focus();
    });
    part.querySelector(".again").addEventListener("click", () => {
      said.delete(lesson.key);
      go(lesson);
    });
    const after = lessons[i + 1];
    part.querySelector(".next").textContent = after ? "Next lesson" : "Try it with a team";
    part.querySelector(".next").addEventListener("click", () => {
      if (after) return go(after);
      $("tab-try").click();
      $("tab-try").focus({ preventScroll: true });
      $("try").scrollIntoView();
      // Whoever copies the link now has finished the course: it keeps what they said.
      history.replaceState(null, "", "#" + $("lessons").dataset.at);
    });
    part.querySelector(".predict button").hidden = part.querySelector(".trial").hidden = false;
    part.querySelector(".trial").addEventListener("submit", (event) => {
      event.preventDefault();
      attempt(lesson, part);
    });
  });
  links.forEach((link) => link.addEventListener("click", (event) => {
    if (reading) return;
    event.preventDefault();
    go(find(link.dataset.key));
  }));

  // A link reopens a course; what it says that no lesson knows is passed over.
  const reopen = () => {
    const query = new URLSearchParams(location.hash.startsWith("#lessons?") ? location.hash.slice(9) : "");
    // Another link is another course; one that only leads to a lesson is not.
    if (Array.from(query.keys()).some((key) => find(key))) said.clear();
    query.forEach((text, key) => {
      const lesson = find(key);
      const value = Number(text);
      const known = lesson && /^\d+$/.test(text)
        && (lesson.slider ? value <= 100 : value >= 1 && value <= lesson.radios.length);
      if (known) said.set(key, value);
    });
    return find(query.get("at") || location.hash.replace("#lesson-", "")) || lessons[0];
  };
  document.addEventListener("engine-broken", () => readOnly("broken"));
  // It wakes when somebody looks: an engine that is damaged is told of before anything is predicted.
  const wake = () => { if (!worker && !reading && !$("lessons").hidden) worker = engine(heard); };
  new MutationObserver(wake).observe($("lessons"), { attributes: true, attributeFilter: ["hidden"] });
  wake();
  new ResizeObserver(draw).observe($("found"));
  $("course-state").hidden = false;
  open(reopen());
  $("lessons").addEventListener("addressed", () => { if (!reading) go(reopen()); });
})();
