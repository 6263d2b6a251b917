"use strict";
// The engine in WebAssembly: loads it, puts scenarios into it, reads answers out of it. Numbers only pass, so what the
// compiler brings for passing anything else is not needed, and neither is a policy that lets text become code.
class Refusal extends Error {}
const loadEngine = async (bytes) => {
  const module = await WebAssembly.compile(bytes);
  const [needs] = WebAssembly.Module.customSections(module, "teavm.memoryRequirements")
    .map((section) => JSON.parse(new TextDecoder().decode(section)));
  const fixed = (value) => new WebAssembly.Global({ value: "i32", mutable: false }, value);
  const given = {
    env: { memory: new WebAssembly.Memory({ initial: needs.min, maximum: 32768 }) },
    teavmMemory: { heapOffset: fixed((needs.dataSize + 7) & ~7), maxSize: fixed(0x7fffffff) },
  };
  // What else is named is for passing objects, or a bound of functions that nobody calls (Math.log, by FastMath). It is
  // called while something begins, and its answers are not used: with none, all has the same bits.
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const value = given[from] && given[from][name];
    imports[from] = imports[from] || {};
    imports[from][name] = value === undefined ? () => undefined : value;
  }
  const engine = (await WebAssembly.instantiate(module, imports)).exports;

  // A scenario's leaves, from left to right; see Encoding.
  const put = (part) => {
    if (typeof part === "number") {
      engine.put(part);
    } else if (typeof part === "string") {
      engine.put(part.length);
      for (let i = 0; i < part.length; i++) engine.put(part.charCodeAt(i));
    } else {
      if (Array.isArray(part)) engine.put(part.length);
      Object.values(part).forEach(put);
    }
  };

  const texts = [];
  const text = (number) => {
    if (texts[number] === undefined) {
      let letters = "";
      for (let i = 0; i < engine.letters(number); i++) letters += String.fromCharCode(engine.letter(number, i));
      texts[number] = letters;
    }
    return texts[number];
  };

  // The tokens of an answer put together again; see Tokens.
  const answer = () => {
    let at = 0;
    const value = () => {
      const token = at++;
      switch (engine.kind(token)) {
        case 1: {
          const object = {};
          while (engine.kind(at) === 3) {
            const key = text(engine.value(at++));
            object[key] = value();
          }
          at++;
          return object;
        }
        case 2: {
          const list = [];
          while (engine.kind(at) !== 0) list.push(value());
          at++;
          return list;
        }
        case 4: return text(engine.value(token));
        case 5: return engine.value(token);
        case 7: return false;
        case 8: return true;
        default: return null;
      }
    };
    return value();
  };

  const checked = (result) => {
    if (result < 0) throw new Refusal("The simulator refuses this team: what is set here cannot be together. "
      + "Take the last change back; or copy the command, and the command line says which setting it is.");
    return result;
  };
  return {
    compare(before, after) { put(before); put(after); checked(engine.compare()); },
    sprint(before, after, run) { put(before); put(after); checked(engine.sprint(run)); },
    explain(scenario) { put(scenario); checked(engine.explain()); },
    more: () => checked(engine.more()) === 1,
    tell() { checked(engine.tell()); return answer(); },
    bits(scenario, runs) {
      put(scenario);
      checked(engine.sum(runs));
      return [1, 0].map((half) => (engine.bits(half) >>> 0).toString(16).padStart(8, "0")).join("");
    },
  };
};
