// What bits.mjs does, in a browser: asks whoever serves this page for the engine and for scenarios, and says a line for
// each: the sum over the bits of its runs, or with "times" how many milliseconds they took.
(async () => {
  const say = (text) => fetch("said", { method: "POST", body: text });
  try {
    const packed = (await fetch("engine.zlib")).body;
    const engine = await loadEngine(
      await new Response(packed.pipeThrough(new DecompressionStream("deflate"))).arrayBuffer());
    const { runs, files, times } = await (await fetch("work.json")).json();
    const lines = [];
    for (const file of files) {
      const scenario = await (await fetch(file)).json();
      const began = performance.now();
      const bits = engine.bits(scenario, runs);
      lines.push(`${times ? performance.now() - began : bits} ${file}`);
    }
    await say(lines.join("\n"));
  } catch (error) {
    await say(`failed: ${error}`);
  }
})();
