// Works on one question at a time: the last that was asked. Between two steps it listens, so that what is out of date
// is dropped; it answers early, then ever better.
(() => {
  const STEPS = [2, 4, 8, 16, 28];
  let bytes = null;
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
      failed(error);
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
      again.port2.postMessage(asked);
    } catch (error) {
      failed(error);
    }
  };
  const load = async () => {
    try {
      engine = await loadEngine(bytes);
      postMessage({ ready: true });
    } catch {
      postMessage({ broken: true });
      return;
    }
    if (question) begin();
  };
  // A refusal leaves an engine as it was. One that broke off still holds numbers, which the next question would read.
  const failed = (error) => {
    const { id, kind } = question;
    const refused = error instanceof Refusal ? error.message
      : "The simulator failed on this team and was loaded anew: change something, or ask the command line.";
    question = null;
    postMessage({ id, kind, refused });
    if (error instanceof Refusal) return;
    engine = null;
    load();
  };
  onmessage = async ({ data }) => {
    if (!data.engine) {
      question = data;
      if (engine) begin();
      return;
    }
    try {
      const unpacked = new Response(
        new Blob([data.engine]).stream().pipeThrough(new DecompressionStream("deflate")));
      bytes = await unpacked.arrayBuffer();
    } catch {
      postMessage({ broken: true });
      return;
    }
    load();
  };
})();
