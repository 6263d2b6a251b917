// One sprint, with and without what is changed, on the same luck: two rows of lanes, a day at a time.
(function () {
  const $ = (id) => document.getElementById(id);
  if (!$("one") || !slipstream || !$("try").classList.contains("panel")) return;
  const { live, fixed, count, end, make, bounds, engine } = slipstream;
  const LABEL = 140;
  const PITCH = 30;
  let worker = null;
  let asked = 0;
  let teams = null;
  let both = null;
  let day = 1;

  const key = ({ kind, party, number }) => [kind, party, number].join();
  // Both teams have the same lanes, so that a day can be compared line by line: a lane that only the second has stands where it has it.
  const lanes = () => both.map((diary) => diary.lanes).reduce((before, after) => {
    const all = before.slice();
    let place = 0;
    after.forEach((lane) => {
      const found = all.findIndex((other) => key(other) === key(lane));
      if (found < 0) all.splice(place++, 0, lane);
      else place = found + 1;
    });
    return all;
  });
  const name = (all, lane) => {
    if (lane.kind === "outside") return live.outside[lane.party] || lane.party;
    const same = all.filter((other) => other.party === lane.party).length;
    return live.parties[lane.party] + (same > 1 ? " " + lane.number : "");
  };
  // The same looks, and the same numbers, as in the reading One sprint.
  const drawing = (diary, all, width) => {
    const height = PITCH * all.length + 26;
    const svg = make("svg:svg", { class: "lanes", viewBox: `0 0 ${width} ${height}`, width, height, role: "img",
      "aria-label": `Who does what on day ${day}` });
    const x = (at) => LABEL + Math.min(1, Math.max(0, at - (day - 1))) * (width - LABEL);
    all.forEach((lane, i) => {
      svg.append(make("svg:path", { class: "rule", d: `M${LABEL} ${PITCH * i + 28}H${width}` }),
        make("svg:text", { class: "lane", x: 0, y: PITCH * i + 20 }, name(all, lane)));
      const own = diary.lanes.find((other) => key(other) === key(lane));
      (own ? own.stretches : []).forEach(({ from, to, activity, story }) => {
        const left = x(from);
        const wide = x(to) - left;
        if (wide <= 0 || activity === "idle") return;
        const look = lane.kind === "outside" ? "outside" : live.looks[activity] || "duty";
        svg.append(make("svg:path", { class: "b-" + look,
          d: `M${left.toFixed(1)} ${PITCH * i + 4}h${wide.toFixed(1)}v22h-${wide.toFixed(1)}z` }));
        if (look === "own" && wide >= 22) {
          svg.append(make("svg:text", { class: "l-own", x: (left + wide / 2).toFixed(1), y: PITCH * i + 20 },
            String(story)));
        }
      });
    });
    [0, 0.5, 1].forEach((share) => svg.append(make("svg:text", {
      class: "hour" + (share === 1 ? " end" : share === 0 ? " begin" : ""),
      x: LABEL + share * (width - LABEL), y: height - 6 }, `${9 + 8 * share}:00`)));
    return svg;
  };
  const evening = (diary) => {
    const now = diary.days[day - 1];
    if (!now) return `Day ${day}: it is finished.`;
    return `In the evening of day ${day}: ` + Object.entries(now.progress).map(([party, { real, seen }]) =>
      `${live.parties[party]} ${fixed(100 * real, 0)}% done, ${fixed(100 * seen, 0)}% seen`).join("; ") + ".";
  };
  const headline = (diary) => {
    const { finishDays, plannedEndDays, cutOff } = diary;
    return cutOff ? `not finished on day ${count(Math.ceil(finishDays))}`
      : `finished on day ${count(Math.max(1, Math.ceil(finishDays)))}, ${end(finishDays - plannedEndDays)}`;
  };
  const show = () => {
    if (!both) return;
    const last = Math.max(...both.map((diary) => diary.days.length));
    day = Math.max(1, Math.min(last, day));
    $("one-day").max = last;
    $("one-day").value = day;
    $("one-where").textContent = `${day} of ${last}`;
    ["before", "after"].forEach((side, i) => {
      const part = $("one-" + side);
      part.querySelector("h4").textContent = (i === 0 ? "Before: " : "After: ") + headline(both[i]);
      const place = part.querySelector(".drawn");
      place.replaceChildren(drawing(both[i], lanes(), Math.max(300, place.clientWidth)));
      part.querySelector(".evening-said").textContent = evening(both[i]);
    });
  };
  const ask = (run) => {
    if (!teams || $("try").hidden) return;
    worker = worker || engine(heard);
    worker.postMessage({ id: ++asked, kind: "sprint", run, before: teams.before, after: teams.after });
  };
  const heard = ({ data }) => {
    if (data.ready || data.id !== asked) return;
    if (data.refused) {
      $("one-said").textContent = data.refused;
      $("one").hidden = false;
      return;
    }
    both = data.found;
    const [{ run, chosen }] = both;
    $("one-number").value = run;
    told();
    $("one-said").textContent = `Sprint ${count(run)}, ` + (chosen === "typical"
      ? "typical of the first 250: nearest to both medians of the delay." : "as asked for.")
      + (same() ? " Nothing is other in it." : "");
    $("one").dataset.found = JSON.stringify(both);
    $("one").hidden = false;
    show();
  };
  const told = () => bounds($("one-number"), "The sprint that is shown stays.");
  const same = () => JSON.stringify(both[0].lanes) === JSON.stringify(both[1].lanes);

  // The sprint that somebody asked for stays the one that is shown, whatever the team is changed to.
  let wanted = -1;
  $("try").addEventListener("asked", () => {
    teams = null;
    asked++;
    $("one").dataset.found = "";
    $("one-said").textContent = "Simulating …; below is a sprint of the team as it was set before.";
  });
  $("try").addEventListener("answered", ({ detail }) => {
    teams = detail;
    ask(wanted);
  });
  const step = (id, to) => $(id).addEventListener("click", () => { day = to(); show(); });
  step("one-back", () => day - 1);
  step("one-next", () => day + 1);
  $("one-day").addEventListener("input", () => { day = Number($("one-day").value); show(); });
  $("one-number").addEventListener("input", told);
  $("one-number").addEventListener("change", () => {
    if (!$("one-number").validity.valid) return;
    wanted = Number($("one-number").value);
    ask(wanted);
  });
  $("one-typical").addEventListener("click", () => ask(wanted = -1));
  new ResizeObserver(show).observe($("one"));
})();
