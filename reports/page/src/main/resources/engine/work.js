// Works on one question at a time: the last that was asked. Between two steps it listens, so that what is out of date
// is dropped; it answers early, then ever better.
(() => {
  const STEPS = [2, 4, 8, 16, 28];
  let engine = null;
  let question = null;
  let steps = 0;
  let asked = 0;
  // Messages come between steps; a timer would wait for milliseconds.
  const again = new MessageChannel();
  const step = ({ data }) => {
    if (data !== asked || !question) return;
    const { id, kind } = question;
    try {
      const more = engine.more();
      steps++;
      if (!more || kind === "compare" && STEPS.includes(steps) || kind === "explain" && steps > 1) {
        postMessage({ id, kind, more, found: engine.tell() });
      }
      if (more) again.port2.postMessage(asked);
      else question = null;
    } catch (error) {
      question = null;
      postMessage({ id, kind, refused: error.message });
    }
  };
  again.port1.onmessage = step;
  const begin = () => {
    try {
      steps = 0;
      asked++;
      if (question.kind === "compare") engine.compare(question.before, question.after);
      else if (question.kind === "sprint") engine.sprint(question.before, question.after, question.run);
      else engine.explain(question.after);
    } catch (error) {
      postMessage({ id: question.id, kind: question.kind, refused: error.message });
      question = null;
    }
    again.port2.postMessage(asked);
  };
  onmessage = async ({ data }) => {
    if (data.engine) {
      try {
        const unpacked = new Response(
          new Blob([data.engine]).stream().pipeThrough(new DecompressionStream("deflate")));
        engine = await loadEngine(await unpacked.arrayBuffer());
        postMessage({ ready: true });
      } catch {
        postMessage({ broken: true });
      }
    } else {
      question = data;
    }
    if (engine && question) begin();
  };
})();
