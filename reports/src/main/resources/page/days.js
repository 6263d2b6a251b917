// One sprint, a day at a time.
(function () {
  const $ = (id) => document.getElementById(id);
  const days = Array.from(document.querySelectorAll(".day"));
  if (days.length === 0) return;
  const when = $("when");
  const play = $("play");
  let day = 1;
  let timer = 0;
  const go = (to) => {
    day = Math.max(1, Math.min(days.length, to));
    days.forEach((section, i) => { section.hidden = i !== day - 1; });
    when.value = day;
    $("when-of").textContent = day + " of " + days.length;
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
  $("player").hidden = false;
  go(1);

  // On a telephone the lanes are drawn anew for its width, as in Try it: of a drawing that is wider nobody sees the evening.
  // The numbers are those of DayLanes.java.
  const LEFT = 200;
  const WIDTH = 960;
  const NAMES = 136;
  const LETTER = 18;
  const numbers = (element, ...names) => names.map((name) => Number(element.getAttribute(name)));
  const drawings = Array.from(document.querySelectorAll(".lanes[viewBox]")).filter((svg) => svg.closest(".day")).map((svg) => ({
    svg, box: svg.getAttribute("viewBox"),
    paths: Array.from(svg.querySelectorAll("path"), (path) => [path, path.getAttribute("d")]),
    hours: Array.from(svg.querySelectorAll(".hour"), (hour) => [hour, ...numbers(hour, "x")]),
    stories: Array.from(svg.querySelectorAll("tspan"), (story) => [story, ...numbers(story, "x", "y")]),
  }));
  const drawn = ({ svg, box, paths, hours, stories }, narrow, width) => {
    const [left, scale] = narrow ? [NAMES, (width - NAMES) / WIDTH] : [LEFT, 1];
    const x = (at) => +(left + (at - LEFT) * scale).toFixed(1);
    const own = new Map();
    svg.setAttribute("viewBox", narrow ? `0 0 ${width} ${box.split(" ")[3]}` : box);
    paths.forEach(([path, d]) => {
      let [right, down] = [0, 0];
      path.setAttribute("d", d.replace(/([Mm])(-?\d+) ?(-?\d+)h(\d+)(?:(v\d+)h-\d+z)?/g, (_, move, across, below, wide, high) => {
        [right, down] = move === "M" ? [+across, +below] : [right + +across, down + +below];
        if (path.matches(".b-own")) own.set(`${Math.floor(right + wide / 2)} ${down + 19}`, wide * scale);
        const long = x(right + +wide) - x(right);
        return `M${x(right)} ${down}h${long.toFixed(1)}` + (high ? `${high}h-${long.toFixed(1)}z` : "");
      }));
    });
    const seen = (element, there) => element.setAttribute("visibility", there ? "visible" : "hidden");
    hours.forEach(([hour, at], i) => {
      hour.setAttribute("x", x(at));
      seen(hour, !narrow || i % 2 === 0);
    });
    let line = 0;
    stories.forEach(([story, at, y]) => {
      line = y || line;
      story.setAttribute("x", x(at));
      seen(story, !narrow || own.get(`${at} ${line}`) >= LETTER);
    });
  };
  const telephone = matchMedia("screen and (max-width: 720px)");
  let last = "";
  new ResizeObserver(() => {
    const width = Math.floor($("player").clientWidth);
    const now = telephone.matches ? String(width) : "wide";
    if (width === 0 || now === (last || "wide")) return;
    last = now;
    drawings.forEach((drawing) => drawn(drawing, telephone.matches, width));
  }).observe($("player"));
})();
