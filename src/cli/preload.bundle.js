var __defProp = Object.defineProperty;
var __commonJS = (cb, mod) => () => (mod || cb((mod = { exports: {} }).exports, mod), mod.exports);
var __returnValue = (v) => v;
function __exportSetter(name, newValue) {
  this[name] = __returnValue.bind(null, newValue);
}
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, {
      get: all[name],
      enumerable: true,
      configurable: true,
      set: __exportSetter.bind(all, name)
    });
};
var __esm = (fn, res, err) => () => {
  if (fn)
    try {
      res = fn(fn = 0);
    } catch (e) {
      err = [e];
    }
  if (err)
    throw err[0];
  return res;
};

// src/base/errors.ts
var ProfilerUnavailableError;
var init_errors = __esm(() => {
  ProfilerUnavailableError = class ProfilerUnavailableError extends Error {
    name = "ProfilerUnavailableError";
  };
});

// ffi/library.ts
var NativeError;
var init_library = __esm(() => {
  NativeError = class NativeError extends Error {
    name = "NativeError";
    status;
    constructor(call, status) {
      super(`Cannot ${call}: errno ${-status}`);
      this.status = status;
    }
  };
});

// src/base/node_process.ts
function nodeProcess() {
  return globalThis.process;
}

// src/base/turn.ts
function nextTurn() {
  const { setImmediate } = nodeProcess().getBuiltinModule("node:timers");
  return new Promise((resolve) => setImmediate(resolve));
}
async function inPieces(work) {
  let until = performance.now() + PIECE_MILLIS;
  for (;; ) {
    const step = work.next();
    if (step.done)
      return step.value;
    if (performance.now() < until)
      continue;
    await nextTurn();
    until = performance.now() + PIECE_MILLIS;
  }
}
function atOnce(work) {
  for (;; ) {
    const step = work.next();
    if (step.done)
      return step.value;
  }
}
var PIECE_MILLIS = 4;
var init_turn = () => {};

// src/stack/error_settings.ts
function withSetting(key, value, action) {
  const had = ownSetting(key);
  const replaced = had?.writable ? Reflect.set(engineError, key, value) : Reflect.defineProperty(engineError, key, { value, writable: true, configurable: true });
  if (!replaced)
    return false;
  try {
    action();
  } finally {
    if (had === undefined)
      Reflect.deleteProperty(engineError, key);
    else if (had.writable)
      Reflect.set(engineError, key, had.value);
    else
      Reflect.defineProperty(engineError, key, had);
  }
  return true;
}
function ownLimit() {
  const limit = ownSetting("stackTraceLimit")?.value;
  return typeof limit === "number" ? limit : 0;
}
function ownSetting(key) {
  return Reflect.getOwnPropertyDescriptor(engineError, key);
}
var engineError;
var init_error_settings = __esm(() => {
  engineError = Error;
});

// src/stack/shared.ts
function sharedFrame(functionName, file, line, column) {
  const position = line * 2 ** 20 + column;
  for (const frame of framesAt.get(file)?.get(position) ?? []) {
    const same = frame.functionName === functionName && frame.line === line && frame.column === column;
    if (same)
      return frame;
  }
  makeRoom(framesAt.has(file) ? 0 : file.length);
  const frame = {
    kind: "script",
    functionName,
    file,
    line,
    column,
    functionLine: 0
  };
  const ofFile = entry(framesAt, file, () => new Map);
  entry(ofFile, position, () => []).push(frame);
  return frame;
}
function frameOfLine(line) {
  return framesByLine.get(line);
}
function learnLine(line, frame) {
  makeRoom(line.length);
  framesByLine.set([...line].join(""), frame);
}
function sharedStack(frames) {
  let hash = frames.length;
  for (const frame of frames) {
    const position = frame.kind === "script" ? frame.line * 31 + frame.column : 1;
    hash = Math.imul(hash ^ position, 2654435761) ^ hash >>> 15;
  }
  hash &= 1073741823;
  for (const stack of stacks.get(hash) ?? []) {
    if (stack.length === frames.length && stack.every((frame, i) => frame === frames[i])) {
      return stack;
    }
  }
  makeRoom(8 * frames.length);
  entry(stacks, hash, () => []).push(frames);
  return frames;
}
function makeRoom(more) {
  bytes += ENTRY_BYTES + more;
  if (bytes <= MAX_BYTES)
    return;
  framesAt.clear();
  framesByLine.clear();
  stacks.clear();
  bytes = ENTRY_BYTES + more;
}
function entry(map, key, make) {
  let value = map.get(key);
  if (value === undefined)
    map.set(key, value = make());
  return value;
}
var MAX_BYTES, ENTRY_BYTES = 100, framesAt, framesByLine, stacks, bytes = 0;
var init_shared = __esm(() => {
  MAX_BYTES = 4 * 2 ** 20;
  framesAt = new Map;
  framesByLine = new Map;
  stacks = new Map;
});

// src/stack/call_sites.ts
function newTarget() {
  return { name: "", message: "" };
}
function linesOf(target) {
  return typeof target.stack === "string" ? target.stack.split(`
`).slice(1) : [];
}

class HeldStack {
  #skip;
  #limit;
  #target;
  #stack;
  constructor(skip, below) {
    this.#skip = Math.min(skip, MAX_SKIP);
    this.#limit = this.#skip + MAX_DEPTH2;
    preparesLate ??= findWhenPrepared();
    try {
      if (withSetting("stackTraceLimit", this.#limit, () => this.#take(below)))
        return;
      this.#limit = ownLimit();
      this.#take(below);
    } catch {
      this.#stack = UNAVAILABLE;
    }
  }
  #take(below) {
    const target = newTarget();
    if (preparesLate) {
      engineCapture(target, below);
      this.#target = target;
      return;
    }
    this.#stack = this.#stackOf(target, prepare(() => engineCapture(target, below)));
  }
  read() {
    if (this.#stack === undefined) {
      const target = this.#target;
      this.#target = undefined;
      try {
        this.#stack = this.#stackOf(target, prepare(() => void target.stack));
      } catch {
        this.#stack = UNAVAILABLE;
      }
    }
    return this.#stack;
  }
  #stackOf(target, prepared) {
    const frames = prepared === undefined ? readText(target) : framesOf(prepared);
    if (prepared === undefined && frames.length === 0)
      return UNAVAILABLE;
    const kept = frames.slice(this.#skip, this.#skip + MAX_DEPTH2);
    if (frames.length >= this.#limit && kept.length < MAX_DEPTH2)
      kept.push(CUT);
    return kept.length === 0 ? LOST : sharedStack(kept);
  }
}
function prepareStackTrace(target, sites) {
  prepared = { sites, lines: preparesLate ? linesOf(target) : [] };
  return "";
}
function prepare(action) {
  prepared = undefined;
  try {
    if (!withSetting("prepareStackTrace", prepareStackTrace, action))
      action();
    return prepared;
  } finally {
    prepared = undefined;
  }
}
function findWhenPrepared() {
  const target = newTarget();
  try {
    if (prepare(() => engineCapture(target)) !== undefined)
      return false;
    return prepare(() => void target.stack) === undefined ? undefined : true;
  } catch {
    return;
  }
}
function framesOf({ sites, lines }) {
  if (lines.length !== sites.length)
    return sites.map(frameOf);
  return sites.map((site, i) => frameOfLine(lines[i]) ?? learnFrame(site, lines[i]));
}
function learnFrame(site, line) {
  const frame = frameOf(site);
  if (line.includes(site.getScriptNameOrSourceURL() ?? ""))
    learnLine(line, frame);
  return frame;
}
function frameOf(site) {
  const file = fileOf(site);
  const line = file === "" ? 0 : site.getLineNumber() ?? 0;
  const column = file === "" ? 0 : site.getColumnNumber() ?? 0;
  return sharedFrame(functionNameOf(site, file), file, line, column);
}
function fileOf(site) {
  const name = site.getFileName();
  if (!name || name === "[unknown]")
    return site.isNative() || !site.isEval() ? "" : "[eval]";
  return name.startsWith("file:") ? pathOf(name) : name;
}
function pathOf(url) {
  if ("Bun" in globalThis)
    return "[eval]";
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return url;
  }
}
function functionNameOf(site, file) {
  if (file === "" && site.isPromiseAll?.())
    return "Promise.all";
  return site.getFunctionName() || "(anonymous)";
}
function readText(target) {
  const frames = [];
  for (const line of linesOf(target)) {
    const match = TEXT_LINE.exec(line);
    if (match === null)
      continue;
    const [, functionName, where = "", row, column] = match;
    const file = row === undefined ? "" : where.startsWith("file:") ? pathOf(where) : where;
    frames.push(sharedFrame(functionName || "(anonymous)", file, Number(row ?? 0), Number(column ?? 0)));
  }
  return frames;
}
var MAX_DEPTH2 = 128, MAX_SKIP, LOST, UNAVAILABLE, CUT, engineCapture, preparesLate, prepared, TEXT_LINE;
var init_call_sites = __esm(() => {
  init_error_settings();
  init_shared();
  MAX_SKIP = 2 ** 20;
  LOST = [{ kind: "mark", name: "[lost stack]" }];
  UNAVAILABLE = [{
    kind: "mark",
    name: "[no stack: Error.prepareStackTrace cannot be replaced]"
  }];
  CUT = { kind: "mark", name: "[stack cut: Error.stackTraceLimit cannot be raised]" };
  engineCapture = Error.captureStackTrace;
  TEXT_LINE = /^ +at (?:async )?(?:(.*) \()?(.*?)(?::(\d+):(\d+))?\)?$/;
});

// src/runtime/tasks/started.ts
class StartedTasks {
  #kind;
  #started = new Map;
  #sweepAt = MIN_SWEEP;
  constructor(kind) {
    this.#kind = kind;
  }
  add(key, below) {
    this.#started.set(key, { held: new HeldStack(0, below), startedMillis: now() });
    if (this.#started.size >= this.#sweepAt)
      this.#sweep();
  }
  delete(key) {
    this.#started.delete(key);
  }
  pending() {
    this.#sweep();
    return Array.from(this.#started, ([key, { held, startedMillis }]) => ({
      ...this.#kind.describe(key, held.read()),
      startedMillis
    }));
  }
  #sweep() {
    for (const key of this.#started.keys()) {
      if (!this.#kind.isPending(key))
        this.#started.delete(key);
    }
    this.#sweepAt = Math.max(MIN_SWEEP, 2 * this.#started.size);
  }
}
var now, MIN_SWEEP = 64;
var init_started = __esm(() => {
  init_call_sites();
  now = performance.now.bind(performance);
});

// src/runtime/tasks/bun.ts
function bun() {
  return globalThis.Bun;
}
function wrap(holder, key, name) {
  const original = Reflect.get(holder, key);
  if (typeof original !== "function")
    return "there is no such function";
  if (typeof bun().peek?.status !== "function")
    return "Bun.peek.status is not there";
  const proxy = new Proxy(original, {
    apply: function apply(target, self2, values) {
      const waiting = Reflect.apply(target, self2, values);
      try {
        if (typeof waiting === "object" && waiting !== null) {
          started.add({ name, ref: new WeakRef(waiting) }, apply);
        }
      } catch {}
      return waiting;
    }
  });
  return Reflect.set(holder, key, proxy) ? undefined : "the program has made it read-only";
}
function isPending({ ref }) {
  const waiting = ref.deref();
  if (waiting === undefined)
    return false;
  if (waiting instanceof Promise)
    return bun().peek.status(waiting) === "pending";
  return waiting._destroyed === false;
}
function describe({ name }, stack) {
  const at = stack.findIndex((frame) => frame.kind !== "script" || frame.file !== "" && frame.file !== "[native code]");
  const own = at < 0 ? stack : stack.slice(at);
  return { waitsOn: name, stack: [{ kind: "mark", name }, ...own] };
}
var wrapped, started, bunTasks;
var init_bun = __esm(() => {
  init_started();
  wrapped = [];
  started = new StartedTasks({ isPending, describe });
  bunTasks = {
    get mechanism() {
      return wrapped.length === 0 ? "" : `wrapped functions: ${wrapped.join(", ")}`;
    },
    track() {
      const holders = [
        [globalThis, "", ["setTimeout", "setInterval", "fetch"]],
        [bun(), "Bun.", ["sleep"]]
      ];
      const missing = [];
      for (const [holder, prefix, names] of holders) {
        for (const name of names) {
          const why = wrap(holder, name, prefix + name);
          if (why === undefined)
            wrapped.push(prefix + name);
          else
            missing.push(`no pending ${prefix}${name}: ${why}`);
        }
      }
      return [...missing, "no other pending work: Bun tells of none"];
    },
    pending: () => started.pending()
  };
});

// src/runtime/bun.ts
var bun2;
var init_bun2 = __esm(() => {
  init_bun();
  bun2 = {
    name: "bun",
    engine: "jsc",
    tasks: bunTasks,
    inspectorRefusal: undefined,
    get version() {
      return `Bun ${nodeProcess().versions.bun ?? "?"}`;
    },
    get engineVersion() {
      return nodeProcess().versions.webkit ?? "?";
    },
    get isWorker() {
      return !globalThis.Bun.isMainThread;
    },
    memory: () => ({ ...nodeProcess().memoryUsage() })
  };
});

// src/runtime/tasks/deno.ts
function attempt(loss, track) {
  let why;
  try {
    why = track();
  } catch (error) {
    why = error.message;
  }
  return why === undefined ? undefined : `${loss}: ${why}`;
}
function denoCore() {
  const { Deno: Deno2 } = globalThis;
  return Deno2?.[Deno2.internal]?.core ?? {};
}
function trackOps() {
  const { promiseIdSymbol: key, hasPromise } = denoCore();
  if (typeof key !== "symbol" || typeof hasPromise !== "function") {
    return "this version of Deno's core shows no numbers of ops";
  }
  if (Object.hasOwn(Promise.prototype, key))
    return "something else tracks them";
  const started = new StartedTasks({
    isPending: (id) => hasPromise(id) === true,
    describe: (_id, stack) => describeOp(stack)
  });
  Object.defineProperty(Promise.prototype, key, {
    configurable: true,
    get: () => {
      return;
    },
    set: function began(id) {
      Reflect.defineProperty(this, key, {
        value: id,
        writable: true,
        enumerable: true,
        configurable: true
      });
      try {
        if (typeof id === "number")
          started.add(id, began);
      } catch {}
    }
  });
  ops = started;
  return;
}
function describeOp(stack) {
  const at = stack.findIndex((frame) => isScript(frame) && /(^|\.)op_/.test(frame.functionName));
  const op = stack[at];
  if (op === undefined || !isScript(op))
    return { waitsOn: "an op", stack };
  return { waitsOn: op.functionName.replace(/^.*\./, ""), stack: stack.slice(at) };
}
function trackTimers() {
  const hooks = nodeProcess().getBuiltinModule("node:async_hooks");
  const started = new StartedTasks({
    isPending(id) {
      if (timerOf.get(id)?._destroyed === false)
        return true;
      timerOf.delete(id);
      return false;
    },
    describe: (id, stack) => describeTimer(stack, timerOf.get(id))
  });
  hooks.createHook({
    init: function init(id, type, _trigger, resource) {
      if (type !== "Timeout")
        return;
      timerOf.set(id, resource);
      started.add(id, init);
    },
    destroy(id) {
      timerOf.delete(id);
      started.delete(id);
    }
  }).enable();
  timers = started;
  return;
}
function describeTimer(stack, timer) {
  const at = stack.findIndex((frame) => !isScript(frame) || !frame.file.startsWith("ext:deno_node/internal/"));
  return {
    waitsOn: timer?._repeat ? "setInterval" : "setTimeout",
    stack: at < 0 ? stack : stack.slice(at)
  };
}
function isScript(frame) {
  return frame.kind === "script";
}
var ops, timers, timerOf, denoTasks;
var init_deno = __esm(() => {
  init_started();
  timerOf = new Map;
  denoTasks = {
    get mechanism() {
      const parts = [ops && "pending ops of Deno's core", timers && "timers by node:async_hooks"];
      return parts.filter((part) => part !== undefined).join("; ");
    },
    track() {
      return [
        attempt("no pending ops", trackOps),
        attempt("no pending timers", trackTimers)
      ].filter((why) => why !== undefined);
    },
    pending() {
      const tasks = [...ops?.pending() ?? [], ...timers?.pending() ?? []];
      return tasks.sort((a, b) => a.startedMillis - b.startedMillis);
    }
  };
});

// src/runtime/deno.ts
function namespace() {
  return globalThis.Deno;
}
var deno;
var init_deno2 = __esm(() => {
  init_deno();
  deno = {
    name: "deno",
    engine: "v8",
    tasks: denoTasks,
    get version() {
      return `Deno ${namespace().version.deno}`;
    },
    get engineVersion() {
      return namespace().version.v8;
    },
    get isWorker() {
      return "DedicatedWorkerGlobalScope" in globalThis;
    },
    get inspectorRefusal() {
      const { state } = namespace().permissions.querySync({ name: "sys", kind: "inspector" });
      if (state === "granted")
        return;
      return "Cannot sample JavaScript: opening an inspector session is not permitted; run Deno with " + "--allow-sys";
    },
    memory: () => ({ ...nodeProcess().memoryUsage() })
  };
});

// src/runtime/tasks/task.ts
var noTasks;
var init_task = __esm(() => {
  noTasks = {
    track: () => ["no pending work: this runtime is neither Deno nor Bun"],
    mechanism: "",
    pending: () => []
  };
});

// src/runtime/node.ts
var node;
var init_node = __esm(() => {
  init_task();
  node = {
    name: "node",
    engine: "v8",
    tasks: noTasks,
    inspectorRefusal: undefined,
    get version() {
      return `Node ${nodeProcess().versions.node}`;
    },
    get engineVersion() {
      return nodeProcess().versions.v8 ?? "?";
    },
    get isWorker() {
      return !nodeProcess().getBuiltinModule("node:worker_threads").isMainThread;
    },
    memory: () => ({ ...nodeProcess().memoryUsage() })
  };
});

// src/runtime/other.ts
var other;
var init_other = __esm(() => {
  init_task();
  other = {
    name: "other",
    version: "unknown runtime",
    engine: "none",
    engineVersion: "",
    isWorker: false,
    inspectorRefusal: undefined,
    tasks: noTasks,
    memory: () => ({})
  };
});

// src/runtime/at_hand.ts
function runtimeAtHand() {
  if ("Bun" in globalThis)
    return bun2;
  if ("Deno" in globalThis)
    return deno;
  const { process } = globalThis;
  return process?.versions?.node === undefined ? other : node;
}
var init_at_hand = __esm(() => {
  init_bun2();
  init_deno2();
  init_node();
  init_other();
});

// src/engine/jsc/profiler.ts
class JSCProfiler {
  #session;
  #jsc;
  #kept = [];
  constructor() {
    this.#jsc = nodeProcess().getBuiltinModule("bun:jsc");
    session ??= connect();
    this.#session = session;
  }
  get shared() {
    return !ours;
  }
  get alone() {
    return users.size === 0 || users.size === 1 && users.has(this);
  }
  start(intervalMicros) {
    const started = this.#start(intervalMicros);
    users.add(this);
    return started;
  }
  #start(intervalMicros) {
    try {
      this.#session.post("Profiler.setSamplingInterval", { interval: intervalMicros });
    } catch (error) {
      if (!(error instanceof Error) || !/while profiler is running/i.test(error.message)) {
        throw error;
      }
      return false;
    }
    this.#session.post("Profiler.start");
    ours = true;
    return true;
  }
  stop() {
    users.delete(this);
    this.#kept = [];
    if (!ours || users.size > 0)
      return;
    ours = false;
    try {
      this.#session.post("Profiler.stop");
    } catch {}
    try {
      this.#session.post("Profiler.setSamplingInterval", { interval: DEFAULT_INTERVAL_MICROS });
    } catch {}
  }
  takeTraces() {
    const { traces } = this.#jsc.samplingProfilerStackTraces();
    for (const user of users)
      if (user !== this)
        user.#kept = user.#kept.concat(traces);
    if (this.#kept.length === 0)
      return traces;
    const all = this.#kept.concat(traces);
    this.#kept = [];
    return all;
  }
}
function connect() {
  const { Session } = nodeProcess().getBuiltinModule("node:inspector");
  const connected = new Session;
  connected.connect();
  connected.post("Profiler.enable");
  return connected;
}
var DEFAULT_INTERVAL_MICROS = 1000, session, users, ours = false;
var init_profiler = __esm(() => {
  users = new Set;
});

// src/engine/jsc/sampler.ts
async function startSampler(native, profiler) {
  if (blocksNeededSignals(native)) {
    throw new Error("this thread blocks the signals that stop it for a sample");
  }
  const vm = native.jscExpect();
  profiler.start(TRIGGERED_INTERVAL_MICROS);
  const limit = performance.now() + ADOPTION_MILLIS;
  while (!native.jscAdopted(vm) && performance.now() < limit) {
    spin(() => native.jscAdopted(vm), 10);
    if (!native.jscAdopted(vm))
      await nextTurn();
  }
  return vm;
}
function blocksNeededSignals(native) {
  const status = native.readFile("/proc/thread-self/status", 0, STATUS_BYTES);
  const mask = /^SigBlk:\t([0-9a-f]+)$/m.exec(new TextDecoder().decode(status))?.[1];
  if (mask === undefined)
    return true;
  return NEEDED_SIGNALS.some((signal) => (BigInt(`0x${mask}`) >> signal - 1n & 1n) === 1n);
}
function letGo(native, vm, sharedWith) {
  native.jscTrigger(vm, sharedWith === "another profiler" ? RELEASE : PARK);
}
function spin(done, millis) {
  const limit = performance.now() + millis;
  while (!done()) {
    if (performance.now() >= limit)
      return false;
  }
  return true;
}
var TRIGGERED_INTERVAL_MICROS = 100, RELEASE = -1, PARK = -2, ADOPTION_MILLIS = 500, notAdopted, NEEDED_SIGNALS, STATUS_BYTES = 4096;
var init_sampler = __esm(() => {
  init_turn();
  notAdopted = `JSC's sampler thread was not recognised within ${ADOPTION_MILLIS} ms`;
  NEEDED_SIGNALS = [27n, 30n];
});

// src/engine/jsc/traces.ts
class TraceConverter {
  #frames = new Map;
  #stacks = new Map;
  convert(traces) {
    return traces.map(({ timestamp, frames }) => ({
      timeNanos: Math.round(timestamp * 1e9),
      stack: this.#stack(frames)
    })).sort((a, b) => a.timeNanos - b.timeNanos);
  }
  #stack(trace) {
    const frames = trace[0]?.category === NOBODY ? trace.slice(1) : trace;
    const keys = frames.map((frame) => `${frame.sourceID}:${frame.line}:${frame.column}:${frame.name}`);
    const key = keys.join(`
`);
    let stack = this.#stacks.get(key);
    if (stack === undefined) {
      stack = frames.map((frame, depth) => this.#frame(frame, keys[depth]));
      remember(this.#stacks, key, stack);
    }
    return stack;
  }
  #frame(frame, key) {
    let converted = this.#frames.get(key);
    if (converted === undefined) {
      converted = convertFrame(frame);
      remember(this.#frames, key, converted);
    }
    return converted;
  }
}
function remember(map, key, value) {
  if (map.size >= MAX_SHARED)
    map.clear();
  map.set(key, value);
}
function convertFrame(frame) {
  const file = fileOf2(frame);
  const known = frame.line !== UNKNOWN && file !== "";
  return {
    kind: "script",
    functionName: functionNameOf2(frame),
    file,
    line: known ? frame.line : 0,
    column: known && frame.column !== UNKNOWN ? frame.column : 0,
    functionLine: 0
  };
}
function functionNameOf2({ name, category }) {
  if (NAMELESS.has(name))
    return "(anonymous)";
  return WASM.has(category) && name.startsWith(".") ? name.slice(1) : name;
}
function fileOf2({ sourceURL, sourceID, category, flags }) {
  if (WASM.has(category))
    return "[wasm]";
  if (sourceURL === undefined || sourceURL === "") {
    return sourceID === UNKNOWN || flags !== 0 ? "" : "[eval]";
  }
  if (!sourceURL.startsWith("file:"))
    return sourceURL;
  try {
    return nodeProcess().getBuiltinModule("node:url").fileURLToPath(sourceURL);
  } catch {
    return sourceURL;
  }
}
var UNKNOWN = 4294967295, MAX_SHARED = 20000, NAMELESS, NOBODY = "Unknown Frame", WASM;
var init_traces = __esm(() => {
  NAMELESS = new Set(["", "::bunternal::"]);
  WASM = new Set(["IPInt", "BBQ", "OMG"]);
});

// src/base/release.ts
function releaseAll(...steps) {
  const errors = [];
  for (const step of steps) {
    try {
      step();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0)
    throw errors[0];
}

// src/engine/jsc/heap/byte_sites.ts
class ByteSites {
  #bytes = new Map;
  #maxStacks;
  constructor(maxStacks = MAX_STACKS) {
    this.#maxStacks = maxStacks;
  }
  get size() {
    return this.#bytes.size;
  }
  add(stack, bytes) {
    const before = this.#bytes.get(stack);
    if (before === undefined && this.#bytes.size >= this.#maxStacks)
      this.#compact();
    this.#bytes.set(stack, (before ?? 0) + bytes);
  }
  entries() {
    return [...this.#bytes];
  }
  clear() {
    this.#bytes.clear();
  }
  #compact() {
    const merged = new Map;
    for (const [stack, bytes] of this.#bytes) {
      const key = stack.map(keyOf).join(`
`);
      const entry = merged.get(key);
      if (entry === undefined)
        merged.set(key, [stack, bytes]);
      else
        entry[1] += bytes;
    }
    let entries = [...merged.values()];
    if (entries.length > this.#maxStacks * 3 / 4) {
      entries.sort(([, a], [, b]) => b - a);
      const kept = Math.floor(this.#maxStacks / 2);
      const rest = entries.slice(kept).reduce((sum, [, bytes]) => sum + bytes, 0);
      entries = [...entries.slice(0, kept), [[otherStacks], rest]];
    }
    this.#bytes = new Map(entries);
  }
}
function keyOf(frame) {
  switch (frame.kind) {
    case "script":
      return `${frame.file}:${frame.line}:${frame.column}:${frame.functionName}`;
    case "native":
      return `0x${frame.address.toString(16)}`;
    case "mark":
      return frame.name;
  }
}
var MAX_STACKS = 20000, otherStacks;
var init_byte_sites = __esm(() => {
  otherStacks = { kind: "mark", name: "[other stacks]" };
});

// src/records/words.ts
class RecordCursor {
  kind = 0;
  flags = 0;
  length = 0;
  #bytes;
  #halves;
  #count;
  #at = 0;
  constructor(words, count) {
    this.#bytes = new Uint8Array(words.buffer, words.byteOffset, count * 8);
    this.#halves = new Uint32Array(words.buffer, words.byteOffset, count * 2);
    this.#count = count;
  }
  next() {
    const at = this.#at + this.length;
    if (at >= this.#count)
      return false;
    const header = this.#halves[at * 2];
    const length = header >>> 8 & 65535;
    const kind = header & 255;
    if (length < (FIXED_WORDS[kind] ?? 1) || at + length > this.#count) {
      throw new RangeError(`Cannot decode record at word ${at} of ${this.#count}: kind ${kind}, length ${length}`);
    }
    this.#at = at;
    this.kind = kind;
    this.flags = header >>> 24;
    this.length = length;
    return true;
  }
  word(index) {
    const at = (this.#at + index) * 2;
    return this.#halves[at] + this.#halves[at + 1] * TWO_TO_32;
  }
  low(index) {
    return this.#halves[(this.#at + index) * 2];
  }
  high(index) {
    return this.#halves[(this.#at + index) * 2 + 1];
  }
  name(index) {
    const start = (this.#at + index) * 8;
    let end = start;
    while (end < start + NAME_BYTES && this.#bytes[end] !== 0)
      end++;
    return decoder2.decode(this.#bytes.subarray(start, end));
  }
  get firstFrame() {
    return FIXED_WORDS[this.kind] ?? 1;
  }
  addresses(leafReturns = false) {
    const first = this.firstFrame;
    const addresses = [];
    for (let index = first;index < this.length; index++) {
      addresses.push(index === first && !leafReturns ? this.word(index) : this.word(index) - 1);
    }
    return addresses;
  }
}
var RecordKind, FIXED_WORDS, TWO_TO_32, NAME_BYTES = 16, decoder2;
var init_words = __esm(() => {
  RecordKind = {
    tick: 1,
    thread: 2,
    wake: 3,
    lost: 4,
    suspend: 5,
    creation: 6,
    stack: 7,
    allocation: 8,
    heapTrace: 9,
    external: 10
  };
  FIXED_WORDS = {
    [RecordKind.tick]: 7,
    [RecordKind.thread]: 5,
    [RecordKind.wake]: 7,
    [RecordKind.lost]: 3,
    [RecordKind.suspend]: 4,
    [RecordKind.creation]: 6,
    [RecordKind.stack]: 6,
    [RecordKind.allocation]: 6,
    [RecordKind.heapTrace]: 5,
    [RecordKind.external]: 8
  };
  TWO_TO_32 = 2 ** 32;
  decoder2 = new TextDecoder;
});

// src/records/heap_trace.ts
function decodeHeapTraces(words, count) {
  const traces = [];
  for (const record = new RecordCursor(words, count);record.next(); ) {
    if (record.kind !== RecordKind.heapTrace)
      continue;
    const missing = record.flags & LOST2 ? "lost" : record.flags & IDLE ? "idle" : undefined;
    traces.push({
      fromNanos: record.word(2),
      toNanos: record.word(3),
      bytes: record.word(4),
      ...missing !== undefined && { missing }
    });
  }
  return traces;
}
var IDLE = 1, LOST2 = 2;
var init_heap_trace = __esm(() => {
  init_words();
});

// src/engine/jsc/heap/counters.ts
function allocateSmall(count) {
  const kept = new Array(64);
  for (let i = 0;i < count; i++)
    kept[i & 63] = { a: i, b: i, c: i, d: i, e: i, f: i };
  held.last = kept;
}
function allocateLarge(count) {
  const kept = [];
  for (let i = 0;i < count; i++)
    kept[i & 3] = new Array(LARGE_ELEMENTS).fill(i);
  held.last = kept;
}
async function findCounters(native, vm, collect) {
  if (native.jscHeapSearch(vm) === 0)
    return "nothing in memory looks like JSC's heap";
  for (let i = 0;i < 4; i++) {
    allocateSmall(5000);
    allocateLarge(2);
  }
  let failure;
  for (let attempt = 0;attempt < ATTEMPTS; attempt++) {
    failure = undefined;
    for (const counter of ["blocks", "large"]) {
      if (!await follow(native, vm, counter)) {
        failure = `no word of memory follows what is allocated (${counter})`;
      }
    }
    if (failure === undefined) {
      allocateSmall(BEFORE_COLLECTION);
      collect();
      if (native.jscHeapFound(vm))
        break;
      failure = "no word that follows what is allocated is cleared by a collection";
    } else {
      collect();
    }
    native.jscHeapAgain(vm, "blocks");
    native.jscHeapAgain(vm, "large");
    await nextTurn();
  }
  held.last = undefined;
  return failure;
}
async function follow(native, vm, counter) {
  for (let attempt = 0;attempt < ATTEMPTS; attempt++) {
    native.jscHeapAgain(vm, counter);
    let left = 0;
    for (const count of STEPS[counter]) {
      native.jscHeapBefore(vm);
      if (counter === "blocks")
        allocateSmall(count);
      else
        allocateLarge(count);
      left = native.jscHeapAfter(vm, counter, count * (counter === "blocks" ? SMALL_BYTES : LARGE_BYTES));
      if (left === 0)
        break;
      await nextTurn();
    }
    if (left > 0)
      return true;
  }
  return false;
}
var SMALL_BYTES = 64, LARGE_ELEMENTS = 16000, LARGE_BYTES = 128024, STEPS, ATTEMPTS = 4, BEFORE_COLLECTION = 1e4, held;
var init_counters = __esm(() => {
  init_turn();
  STEPS = {
    blocks: [12000, 6000, 20000],
    large: [6, 3, 9]
  };
  held = { last: undefined };
});

// src/engine/jsc/heap/sampling.ts
var exports_sampling = {};
__export(exports_sampling, {
  startHeap: () => startHeap
});
async function startHeap({ rateBytes, native }, mechanism) {
  if (native === undefined) {
    throw unavailable("Bun has no heap profiler of its own, and the native library cannot be used");
  }
  let profiler;
  let vm = 0;
  try {
    profiler = new JSCProfiler;
    vm = await startSampler(native, profiler);
    if (!native.jscAdopted(vm))
      throw unavailable(notAdopted);
    const failure = await findCounters(native, vm, collectGarbage) ?? await selfTest(native, vm, profiler);
    if (failure !== undefined)
      throw unavailable(failure);
    native.jscHeapStart(vm, rateBytes, WAIT_MICROS);
    return new JSCHeapSampling(native, vm, profiler, rateBytes, mechanism);
  } catch (error) {
    if (profiler !== undefined)
      release(native, vm, profiler);
    if (error instanceof ProfilerUnavailableError)
      throw error;
    throw unavailable(error instanceof Error ? error.message : String(error));
  }
}
function unavailable(reason) {
  return new ProfilerUnavailableError(`Cannot sample allocations in Bun: ${reason}`);
}
function release(native, vm, profiler) {
  const { alone, shared } = profiler;
  releaseAll(() => profiler.stop(), () => {
    if (vm !== 0 && alone)
      letGo(native, vm, shared ? "another profiler" : "nobody");
  }, () => {
    if (vm !== 0)
      stopCounting(native, vm);
  });
}
function stopCounting(native, vm) {
  try {
    native.jscHeapStop(vm);
  } catch (error) {
    if (!(error instanceof NativeError))
      throw error;
  }
}
function collectGarbage() {
  globalThis.Bun.gc(true);
}
async function selfTest(native, vm, profiler) {
  watchForEnd(native, vm);
  let failure = "";
  for (let attempt = 0;attempt < TEST_ATTEMPTS; attempt++) {
    await nextTurn();
    native.jscHeapStart(vm, TEST_RATE, WAIT_MICROS);
    const drain = new Drain(native, vm, profiler);
    const allocated = allocateKnown();
    const { bytes } = native.jscHeapStats(vm);
    const seen = drain.take();
    native.jscHeapStop(vm);
    const here = seen.filter(({ stack }) => stack.some((frame) => frame.kind === "script" && frame.functionName === allocateKnown.name)).reduce((sum, { bytes }) => sum + bytes, 0);
    const ratio = bytes / allocated;
    if (ratio < 1 - TEST_TOLERANCE || ratio > 1 + TEST_TOLERANCE) {
      failure = `JSC counted ${bytes} bytes where ${allocated} were allocated`;
    } else if (here < allocated * TEST_SHARE) {
      failure = `traces show the place of ${here} of ${allocated} bytes that were allocated there`;
    } else {
      return;
    }
  }
  return failure;
}
function allocateKnown() {
  const count = Math.ceil(TEST_TRACES * TEST_RATE / SMALL_BYTES);
  allocateSmall(count);
  return count * SMALL_BYTES;
}
function watchForEnd(native, vm) {
  if (witnesses.length > 0)
    return;
  const { byte, context, free } = native.jscHeapWitness(vm);
  const ffi = nodeProcess().getBuiltinModule("bun:ffi");
  witnesses.push(ffi.toArrayBuffer(byte, 0, 1, context, free));
}

class Drain {
  #native;
  #vm;
  #profiler;
  #converter = new TraceConverter;
  #words = new BigUint64Array(READ_WORDS);
  constructor(native, vm, profiler) {
    this.#native = native;
    this.#vm = vm;
    this.#profiler = profiler;
    profiler.takeTraces();
  }
  take() {
    const traces = this.#read();
    const samples = this.#converter.convert(this.#profiler.takeTraces());
    let next = 0;
    return traces.map(({ fromNanos, toNanos, bytes, missing }) => {
      if (missing === "lost")
        return { stack: lostStack, bytes };
      while (next < samples.length && samples[next].timeNanos < fromNanos - SLACK_NANOS)
        next++;
      const sample = samples[next];
      const found = missing === undefined && sample !== undefined && sample.stack.length > 0 && sample.timeNanos <= toNanos + SLACK_NANOS;
      return { stack: found ? sample.stack : outsideStack, bytes };
    });
  }
  #read() {
    const words = this.#words;
    const traces = [];
    for (let count;(count = this.#native.jscHeapRead(this.#vm, words)) > 0; ) {
      traces.push(...decodeHeapTraces(words, count));
    }
    return traces;
  }
}

class JSCHeapSampling {
  rateBytes;
  mechanism;
  steppedDown = [];
  #native;
  #vm;
  #profiler;
  #drain;
  #sites = new ByteSites;
  #notes = new Set;
  #timer;
  #clearInterval;
  #slowestBytes = 0;
  constructor(native, vm, profiler, rateBytes, mechanism) {
    this.rateBytes = rateBytes;
    this.mechanism = mechanism;
    this.#native = native;
    this.#vm = vm;
    this.#profiler = profiler;
    this.#drain = new Drain(native, vm, profiler);
    const { setInterval, clearInterval } = nodeProcess().getBuiltinModule("node:timers");
    this.#clearInterval = clearInterval;
    this.#timer = setInterval(() => this.#take(), DRAIN_MILLIS);
    this.#timer.unref();
  }
  get siteCount() {
    this.#take();
    return this.#sites.size;
  }
  snapshot() {
    return Promise.resolve(this.snapshotSync());
  }
  snapshotSync() {
    this.#take();
    const sites = this.#sites.entries().map(([stack, allocBytes]) => ({
      stack,
      allocObjects: 0,
      allocBytes,
      inuseObjects: 0,
      inuseBytes: 0
    }));
    return { sites, measured: ["alloc_space"], scaled: true, notes: this.#allNotes() };
  }
  collectGarbage() {
    collectGarbage();
    return Promise.resolve();
  }
  stop() {
    this.#clearInterval(this.#timer);
    release(this.#native, this.#vm, this.#profiler);
    this.#sites.clear();
  }
  #take() {
    try {
      for (const { stack, bytes } of this.#drain.take())
        this.#sites.add(stack, bytes);
      const { stepBytes } = this.#native.jscHeapStats(this.#vm);
      this.#slowestBytes = Math.max(this.#slowestBytes, stepBytes);
    } catch (error) {
      this.#notes.add(`traces could not be taken over: ${error.message}`);
    }
    this.#keepRunning();
  }
  #keepRunning() {
    try {
      if (this.#profiler.start(TRIGGERED_INTERVAL_MICROS)) {
        this.#notes.add("another session stopped JSC's one sampler meanwhile: started again");
      }
      if (!this.#native.jscAdopted(this.#vm))
        this.#native.jscExpect();
    } catch (error) {
      this.#notes.add(`JSC's sampler does not start again: ${error.message}`);
    }
  }
  #allNotes() {
    const stats = this.#native.jscHeapStats(this.#vm);
    const notes = [
      "JSC counts bytes, no objects, and does not tell what is still in use",
      ...this.#notes
    ];
    if (this.#slowestBytes > this.rateBytes) {
      notes.push(`much was allocated: one trace for ${Math.round(this.#slowestBytes)} bytes at times, ` + `so that traces take no more than 2 % of the time`);
    }
    if (stats.state !== "on")
      notes.push("counting has ended: JSC's counters do not hold counts");
    if (stats.lost > 0) {
      notes.push(`the sampler did not come for ${stats.lost} of ${stats.lost + stats.traces} traces`);
    }
    return notes;
  }
}
var WAIT_MICROS = 1000, DRAIN_MILLIS = 1000, TEST_TRACES = 24, TEST_RATE = 65536, TEST_ATTEMPTS = 4, TEST_SHARE = 0.75, TEST_TOLERANCE = 0.2, SLACK_NANOS = 1000, READ_WORDS = 2560, outsideStack, lostStack, witnesses;
var init_sampling = __esm(() => {
  init_library();
  init_errors();
  init_turn();
  init_byte_sites();
  init_heap_trace();
  init_counters();
  init_profiler();
  init_sampler();
  init_traces();
  outsideStack = [{ kind: "mark", name: "(native)" }];
  lostStack = [{ kind: "mark", name: "[lost samples]" }];
  witnesses = [];
});

// src/engine/v8/inspector/session.ts
class InspectorSession {
  #session;
  #readMessages = () => {};
  #readerText;
  constructor() {
    const refusal = runtimeAtHand().inspectorRefusal;
    if (refusal !== undefined)
      throw new ProfilerUnavailableError(refusal);
    const inspector = nodeProcess().getBuiltinModule("node:inspector");
    try {
      const session = new inspector.Session;
      session.connect();
      this.#session = session;
      this.#send("Runtime.disable", {}, () => {});
    } catch (error) {
      throw new ProfilerUnavailableError(`Cannot open an inspector session: ${error.message}`, { cause: error });
    }
  }
  on(event, listener) {
    this.#session.on(event, ({ params }) => listener(params));
  }
  post(method, params = {}, received = () => {}) {
    const { setImmediate, setTimeout: setTimeout2, clearTimeout } = nodeProcess().getBuiltinModule("node:timers");
    return new Promise((resolve, reject) => {
      const hold = setTimeout2(() => reject(new Error(`Cannot get an answer to ${method} within ${ANSWER_MILLIS2} ms`)), ANSWER_MILLIS2);
      setImmediate(() => this.#readMessages());
      this.#send(method, params, (error, result) => {
        clearTimeout(hold);
        if (error)
          return reject(toError(method, error));
        received(result);
        resolve(result);
      });
    });
  }
  ask(method, params = {}) {
    const answer = {};
    this.#send(method, params, (error, result) => {
      if (error)
        answer.error = error;
      else
        answer.result = result;
    });
    this.#readMessages();
    if (answer.error !== undefined)
      throw toError(method, answer.error);
    if (answer.result === undefined)
      throw new Error(`Cannot get an answer to ${method} at once`);
    return answer.result;
  }
  #send(method, params, answer) {
    const process = nodeProcess();
    const { nextTick } = process;
    process.nextTick = (callback, ...args) => {
      this.#readerText ??= String(callback);
      if (String(callback) === this.#readerText)
        this.#readMessages = callback;
      nextTick(callback, ...args);
    };
    try {
      this.#session.post(method, params, answer);
    } finally {
      process.nextTick = nextTick;
    }
  }
  deliverAnswers() {
    this.#readMessages();
  }
  disconnect() {
    this.#session.disconnect();
  }
}
function toError(method, error) {
  if (error instanceof Error)
    return error;
  const { message } = error;
  return new Error(`Cannot ${method}: ${message ?? String(error)}`);
}
var ANSWER_MILLIS2 = 1e4;
var init_session = __esm(() => {
  init_at_hand();
  init_errors();
});

// src/symbolize/script_positions.ts
class Positions {
  #url;
  #bundles;
  #file;
  #mapped;
  #exact = new Map;
  #lines = new Map;
  constructor(url, bundles) {
    this.#url = url;
    this.#bundles = bundles;
    this.#file = sourceName(url);
  }
  prepare(exact, lines) {
    if (this.#exact.size > MAX_CACHED)
      this.#exact.clear();
    if (this.#lines.size > MAX_CACHED)
      this.#lines.clear();
    const wanted = [...lines].filter((line) => !this.#lines.has(line));
    this.#learn(exact);
    if (wanted.length > 0)
      this.#prepareLines(wanted);
  }
  at(line, column) {
    if (line <= 0)
      return { file: this.#file, line: 0, column: 0 };
    this.#learn([[line, column]]);
    return this.#known(line, column);
  }
  ofLine(line) {
    if (line <= 0)
      return { file: this.#file, line: 0, column: 0 };
    if (!this.#lines.has(line))
      this.#prepareLines([line]);
    return this.#lines.get(line);
  }
  #known(line, column) {
    return this.#exact.get(`${line}:${column}`) ?? { file: this.#file, line, column };
  }
  #prepareLines(lines) {
    this.#learn(lines.map((line) => [line, 1]));
    if (!this.#mapped) {
      for (const line of lines) {
        const position = this.#bundled(line, 0) ?? { file: this.#file, line };
        this.#lines.set(line, { file: position.file, line: position.line, column: 0 });
      }
      return;
    }
    let open = [...lines];
    const second = new Map;
    for (const column of INDENTS) {
      if (open.length === 0)
        break;
      this.#learn(open.map((line) => [line, column]));
      open = open.filter((line) => {
        const found = this.#known(line, column);
        if (same(found, this.#known(line, 1)))
          return true;
        second.set(line, found);
        return false;
      });
    }
    const doubtful = lines.filter((line) => line > 1 && second.has(line) && second.get(line).line !== this.#known(line, 1).line);
    this.#learn(doubtful.map((line) => [line - 1, LINE_END]));
    for (const line of lines) {
      const first = this.#known(line, 1);
      const next = second.get(line);
      const before = line > 1 && next ? this.#exact.get(`${line - 1}:${LINE_END}`) : undefined;
      const position = next && before && same(before, first) ? next : first;
      this.#lines.set(line, { ...position, column: 0 });
    }
  }
  #learn(places) {
    const unknown = new Map;
    for (const place of places) {
      const key = `${place[0]}:${place[1]}`;
      if (place[0] > 0 && !this.#exact.has(key))
        unknown.set(key, place);
    }
    if (unknown.size === 0)
      return;
    const wanted = [...unknown.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    this.#mapped ??= isMapped(this.#url);
    const answers = this.#mapped ? probe(this.#url, wanted) : undefined;
    wanted.forEach(([line, column], i) => {
      const answer = answers?.[i] ?? this.#bundled(line, column) ?? { file: this.#file, line, column };
      this.#exact.set(`${line}:${column}`, answer);
    });
  }
  #bundled(line, column) {
    return this.#bundles?.original(this.#file, line, column);
  }
}
function same(a, b) {
  return a.line === b.line && a.column === b.column && a.file === b.file;
}
function sourceName(url) {
  if (!url.startsWith("file:"))
    return url;
  try {
    return nodeProcess().getBuiltinModule("node:url").fileURLToPath(url);
  } catch {
    return url;
  }
}
function isMapped(url) {
  if (!/^(?:file|https?|data|blob|npm|jsr):/.test(url))
    return false;
  const far = probe(url, [BEYOND])?.[0];
  return far !== undefined && far.line !== BEYOND[0];
}
function probe(url, places) {
  const api = Error;
  const found = [];
  const had = Object.getOwnPropertyDescriptor(api, "prepareStackTrace");
  const limit = Object.getOwnPropertyDescriptor(api, "stackTraceLimit");
  try {
    api.prepareStackTrace = (_error, sites) => {
      for (const site of sites) {
        const file = sourceName(site.getFileName() || url);
        found.push({ file, line: site.getLineNumber() ?? 0, column: site.getColumnNumber() ?? 0 });
      }
      return "";
    };
    const innermost = () => {
      const target = {};
      api.captureStackTrace(target, innermost);
      target.stack;
    };
    const { Script } = nodeProcess().getBuiltinModule("node:vm");
    for (const { text, lineOffset, count } of probeScripts(places)) {
      const script = new Script(text, { filename: url, lineOffset });
      const calls = script.runInThisContext();
      api.stackTraceLimit = count;
      let next = innermost;
      for (const call of calls.slice(0, count))
        next = call.bind(null, next);
      next();
    }
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      return;
    throw error;
  } finally {
    restore(api, "prepareStackTrace", had);
    restore(api, "stackTraceLimit", limit);
  }
  return found.length === places.length ? found : undefined;
}
function* probeScripts(places) {
  let text = "";
  let lineOffset = 0;
  let count = 0;
  let line = 0;
  let column = 0;
  for (const [wantedLine, wantedColumn] of places) {
    const far = wantedLine - line > MAX_GAP || count === MAX_CALLS;
    if (count > 0 && (far || wantedLine === line && wantedColumn < column)) {
      yield { text: `${text}0]`, lineOffset, count };
      count = 0;
    }
    if (count === 0) {
      [text, lineOffset, line, column] = ["[n=>", wantedLine - 2, wantedLine - 1, 0];
    }
    if (wantedLine > line) {
      text += `
`.repeat(wantedLine - line);
      [line, column] = [wantedLine, 1];
    }
    text += " ".repeat(wantedColumn - column) + CALL;
    column = wantedColumn + CALL.length;
    count++;
  }
  if (count > 0)
    yield { text: `${text}0]`, lineOffset, count };
}
function restore(api, key, had) {
  try {
    if (had)
      Object.defineProperty(api, key, had);
    else
      delete api[key];
  } catch {}
}
var INDENTS, LINE_END = 1001, BEYOND, MAX_GAP = 2000, CALL = "n(),n=>", MAX_CALLS = 40, MAX_CACHED = 50000;
var init_script_positions = __esm(() => {
  INDENTS = [3, 5, 7, 9, 11, 13, 15, 17, 25, 33, 49, 81];
  BEYOND = [100000007, 1];
});

// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
function decodeInteger(reader) {
  let value = 0;
  let shift = 0;
  let integer = 0;
  do {
    const c = reader.next();
    integer = charToInt[c];
    value |= (integer & 31) << shift;
    shift += 5;
  } while (integer & 32);
  return value;
}
function decodeSign(num) {
  return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function hasMoreVlq(reader, max) {
  if (reader.pos >= max)
    return false;
  return reader.peek() !== comma;
}
function decode(mappings) {
  const { length } = mappings;
  const reader = new StringReader(mappings);
  const decoded = [];
  let genColumn = 0;
  let sourcesIndex = 0;
  let sourceLine = 0;
  let sourceColumn = 0;
  let namesIndex = 0;
  do {
    const semi = reader.indexOf(";");
    const line = [];
    let sorted = true;
    let lastCol = 0;
    genColumn = 0;
    while (reader.pos < semi) {
      let seg;
      genColumn += decodeSign(decodeInteger(reader));
      if (genColumn < lastCol)
        sorted = false;
      lastCol = genColumn;
      if (hasMoreVlq(reader, semi)) {
        sourcesIndex += decodeSign(decodeInteger(reader));
        sourceLine += decodeSign(decodeInteger(reader));
        sourceColumn += decodeSign(decodeInteger(reader));
        if (hasMoreVlq(reader, semi)) {
          namesIndex += decodeSign(decodeInteger(reader));
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn, namesIndex];
        } else {
          seg = [genColumn, sourcesIndex, sourceLine, sourceColumn];
        }
      } else {
        seg = [genColumn];
      }
      line.push(seg);
      reader.pos++;
    }
    if (!sorted)
      sort(line);
    decoded.push(line);
    reader.pos = semi + 1;
  } while (reader.pos <= length);
  return decoded;
}
function sort(line) {
  line.sort(sortComparator);
}
function sortComparator(a, b) {
  return a[0] - b[0];
}
var comma = 44, chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", intToChar, charToInt, bufLength, StringReader = class {
  constructor(buffer) {
    this.pos = 0;
    this.buffer = buffer;
  }
  next() {
    return this.buffer.charCodeAt(this.pos++);
  }
  peek() {
    return this.buffer.charCodeAt(this.pos);
  }
  indexOf(char) {
    const { buffer, pos } = this;
    const idx = buffer.indexOf(char, pos);
    return idx === -1 ? buffer.length : idx;
  }
};
var init_sourcemap_codec = __esm(() => {
  intToChar = new Uint8Array(64);
  charToInt = new Uint8Array(128);
  for (let i = 0;i < chars.length; i++) {
    const c = chars.charCodeAt(i);
    intToChar[i] = c;
    charToInt[c] = i;
  }
  bufLength = 1024 * 16;
});

// node_modules/@jridgewell/resolve-uri/dist/resolve-uri.mjs
function isAbsoluteUrl(input) {
  return schemeRegex.test(input);
}
function isSchemeRelativeUrl(input) {
  return input.startsWith("//");
}
function isAbsolutePath(input) {
  return input.startsWith("/");
}
function isFileUrl(input) {
  return input.startsWith("file:");
}
function isRelative(input) {
  return /^[.?#]/.test(input);
}
function parseAbsoluteUrl(input) {
  const match = urlRegex.exec(input);
  return makeUrl(match[1], match[2] || "", match[3], match[4] || "", match[5] || "/", match[6] || "", match[7] || "");
}
function parseFileUrl(input) {
  const match = fileRegex.exec(input);
  const path = match[2];
  return makeUrl("file:", "", match[1] || "", "", isAbsolutePath(path) ? path : "/" + path, match[3] || "", match[4] || "");
}
function makeUrl(scheme, user, host, port, path, query, hash) {
  return {
    scheme,
    user,
    host,
    port,
    path,
    query,
    hash,
    type: 7
  };
}
function parseUrl(input) {
  if (isSchemeRelativeUrl(input)) {
    const url = parseAbsoluteUrl("http:" + input);
    url.scheme = "";
    url.type = 6;
    return url;
  }
  if (isAbsolutePath(input)) {
    const url = parseAbsoluteUrl("http://foo.com" + input);
    url.scheme = "";
    url.host = "";
    url.type = 5;
    return url;
  }
  if (isFileUrl(input))
    return parseFileUrl(input);
  if (isAbsoluteUrl(input))
    return parseAbsoluteUrl(input);
  const url = parseAbsoluteUrl("http://foo.com/" + input);
  url.scheme = "";
  url.host = "";
  url.type = input ? input.startsWith("?") ? 3 : input.startsWith("#") ? 2 : 4 : 1;
  return url;
}
function stripPathFilename(path) {
  if (path.endsWith("/.."))
    return path;
  const index = path.lastIndexOf("/");
  return path.slice(0, index + 1);
}
function mergePaths(url, base) {
  normalizePath(base, base.type);
  if (url.path === "/") {
    url.path = base.path;
  } else {
    url.path = stripPathFilename(base.path) + url.path;
  }
}
function normalizePath(url, type) {
  const rel = type <= 4;
  const pieces = url.path.split("/");
  let pointer = 1;
  let positive = 0;
  let addTrailingSlash = false;
  for (let i = 1;i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece) {
      addTrailingSlash = true;
      continue;
    }
    addTrailingSlash = false;
    if (piece === ".")
      continue;
    if (piece === "..") {
      if (positive) {
        addTrailingSlash = true;
        positive--;
        pointer--;
      } else if (rel) {
        pieces[pointer++] = piece;
      }
      continue;
    }
    pieces[pointer++] = piece;
    positive++;
  }
  let path = "";
  for (let i = 1;i < pointer; i++) {
    path += "/" + pieces[i];
  }
  if (!path || addTrailingSlash && !path.endsWith("/..")) {
    path += "/";
  }
  url.path = path;
}
function resolve(input, base) {
  if (!input && !base)
    return "";
  const url = parseUrl(input);
  let inputType = url.type;
  if (base && inputType !== 7) {
    const baseUrl = parseUrl(base);
    const baseType = baseUrl.type;
    switch (inputType) {
      case 1:
        url.hash = baseUrl.hash;
      case 2:
        url.query = baseUrl.query;
      case 3:
      case 4:
        mergePaths(url, baseUrl);
      case 5:
        url.user = baseUrl.user;
        url.host = baseUrl.host;
        url.port = baseUrl.port;
      case 6:
        url.scheme = baseUrl.scheme;
    }
    if (baseType > inputType)
      inputType = baseType;
  }
  normalizePath(url, inputType);
  const queryHash = url.query + url.hash;
  switch (inputType) {
    case 2:
    case 3:
      return queryHash;
    case 4: {
      const path = url.path.slice(1);
      if (!path)
        return queryHash || ".";
      if (isRelative(base || input) && !isRelative(path)) {
        return "./" + path + queryHash;
      }
      return path + queryHash;
    }
    case 5:
      return url.path + queryHash;
    default:
      return url.scheme + "//" + url.user + url.host + url.port + url.path + queryHash;
  }
}
var schemeRegex, urlRegex, fileRegex;
var init_resolve_uri = __esm(() => {
  schemeRegex = /^[\w+.-]+:\/\//;
  urlRegex = /^([\w+.-]+:)\/\/([^@/#?]*@)?(\[[^\]]+\]|[^:/#?]*)(:\d+)?(\/[^#?]*)?(\?[^#]*)?(#.*)?/;
  fileRegex = /^file:(?:\/\/((?![a-z]:)[^/#?]*)?)?(\/?[^#?]*)(\?[^#]*)?(#.*)?/i;
});

// node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs
function stripFilename(path) {
  if (!path)
    return "";
  const index = path.lastIndexOf("/");
  return path.slice(0, index + 1);
}
function resolver(mapUrl, sourceRoot) {
  const from = stripFilename(mapUrl);
  const prefix = sourceRoot ? sourceRoot + "/" : "";
  return (source) => resolve(prefix + (source || ""), from);
}
function maybeSort(mappings, owned) {
  const unsortedIndex = nextUnsortedSegmentLine(mappings, 0);
  if (unsortedIndex === mappings.length)
    return mappings;
  if (!owned)
    mappings = mappings.slice();
  for (let i = unsortedIndex;i < mappings.length; i = nextUnsortedSegmentLine(mappings, i + 1)) {
    mappings[i] = sortSegments(mappings[i], owned);
  }
  return mappings;
}
function nextUnsortedSegmentLine(mappings, start) {
  for (let i = start;i < mappings.length; i++) {
    if (!isSorted(mappings[i]))
      return i;
  }
  return mappings.length;
}
function isSorted(line) {
  for (let j = 1;j < line.length; j++) {
    if (line[j][COLUMN] < line[j - 1][COLUMN]) {
      return false;
    }
  }
  return true;
}
function sortSegments(line, owned) {
  if (!owned)
    line = line.slice();
  return line.sort(sortComparator2);
}
function sortComparator2(a, b) {
  return a[COLUMN] - b[COLUMN];
}
function binarySearch(haystack, needle, low, high) {
  while (low <= high) {
    const mid = low + (high - low >> 1);
    const cmp = haystack[mid][COLUMN] - needle;
    if (cmp === 0) {
      found = true;
      return mid;
    }
    if (cmp < 0) {
      low = mid + 1;
    } else {
      high = mid - 1;
    }
  }
  found = false;
  return low - 1;
}
function upperBound(haystack, needle, index) {
  for (let i = index + 1;i < haystack.length; index = i++) {
    if (haystack[i][COLUMN] !== needle)
      break;
  }
  return index;
}
function lowerBound(haystack, needle, index) {
  for (let i = index - 1;i >= 0; index = i--) {
    if (haystack[i][COLUMN] !== needle)
      break;
  }
  return index;
}
function memoizedState() {
  return {
    lastKey: -1,
    lastNeedle: -1,
    lastIndex: -1
  };
}
function memoizedBinarySearch(haystack, needle, state, key) {
  const { lastKey, lastNeedle, lastIndex } = state;
  let low = 0;
  let high = haystack.length - 1;
  if (key === lastKey) {
    if (needle === lastNeedle) {
      found = lastIndex !== -1 && haystack[lastIndex][COLUMN] === needle;
      return lastIndex;
    }
    if (needle >= lastNeedle) {
      low = lastIndex === -1 ? 0 : lastIndex;
    } else {
      high = lastIndex;
    }
  }
  state.lastKey = key;
  state.lastNeedle = needle;
  return state.lastIndex = binarySearch(haystack, needle, low, high);
}
function parse(map) {
  return typeof map === "string" ? JSON.parse(map) : map;
}
function recurse(input, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
  const { sections } = input;
  for (let i = 0;i < sections.length; i++) {
    const { map, offset } = sections[i];
    let sl = stopLine;
    let sc = stopColumn;
    if (i + 1 < sections.length) {
      const nextOffset = sections[i + 1].offset;
      sl = Math.min(stopLine, lineOffset + nextOffset.line);
      if (sl === stopLine) {
        sc = Math.min(stopColumn, columnOffset + nextOffset.column);
      } else if (sl < stopLine) {
        sc = columnOffset + nextOffset.column;
      }
    }
    addSection(map, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset + offset.line, columnOffset + offset.column, sl, sc);
  }
}
function addSection(input, mapUrl, mappings, sources, sourcesContent, names, ignoreList, lineOffset, columnOffset, stopLine, stopColumn) {
  const parsed = parse(input);
  if ("sections" in parsed)
    return recurse(...arguments);
  const map = new TraceMap(parsed, mapUrl);
  const sourcesOffset = sources.length;
  const namesOffset = names.length;
  const decoded = decodedMappings(map);
  const { resolvedSources, sourcesContent: contents, ignoreList: ignores } = map;
  append(sources, resolvedSources);
  append(names, map.names);
  if (contents)
    append(sourcesContent, contents);
  else
    for (let i = 0;i < resolvedSources.length; i++)
      sourcesContent.push(null);
  if (ignores)
    for (let i = 0;i < ignores.length; i++)
      ignoreList.push(ignores[i] + sourcesOffset);
  for (let i = 0;i < decoded.length; i++) {
    const lineI = lineOffset + i;
    if (lineI > stopLine)
      return;
    const out = getLine(mappings, lineI);
    const cOffset = i === 0 ? columnOffset : 0;
    const line = decoded[i];
    for (let j = 0;j < line.length; j++) {
      const seg = line[j];
      const column = cOffset + seg[COLUMN];
      if (lineI === stopLine && column >= stopColumn)
        return;
      if (seg.length === 1) {
        out.push([column]);
        continue;
      }
      const sourcesIndex = sourcesOffset + seg[SOURCES_INDEX];
      const sourceLine = seg[SOURCE_LINE];
      const sourceColumn = seg[SOURCE_COLUMN];
      out.push(seg.length === 4 ? [column, sourcesIndex, sourceLine, sourceColumn] : [column, sourcesIndex, sourceLine, sourceColumn, namesOffset + seg[NAMES_INDEX]]);
    }
  }
}
function append(arr, other) {
  for (let i = 0;i < other.length; i++)
    arr.push(other[i]);
}
function getLine(arr, index) {
  for (let i = arr.length;i <= index; i++)
    arr[i] = [];
  return arr[index];
}
function cast(map) {
  return map;
}
function decodedMappings(map) {
  var _a;
  return (_a = cast(map))._decoded || (_a._decoded = decode(cast(map)._encoded));
}
function originalPositionFor(map, needle) {
  let { line, column, bias } = needle;
  line--;
  if (line < 0)
    throw new Error(LINE_GTR_ZERO);
  if (column < 0)
    throw new Error(COL_GTR_EQ_ZERO);
  const decoded = decodedMappings(map);
  if (line >= decoded.length)
    return OMapping(null, null, null, null);
  const segments = decoded[line];
  const index = traceSegmentInternal(segments, cast(map)._decodedMemo, line, column, bias || GREATEST_LOWER_BOUND);
  if (index === -1)
    return OMapping(null, null, null, null);
  const segment = segments[index];
  if (segment.length === 1)
    return OMapping(null, null, null, null);
  const { names, resolvedSources } = map;
  return OMapping(resolvedSources[segment[SOURCES_INDEX]], segment[SOURCE_LINE] + 1, segment[SOURCE_COLUMN], segment.length === 5 ? names[segment[NAMES_INDEX]] : null);
}
function presortedDecodedMap(map, mapUrl) {
  const tracer = new TraceMap(clone(map, []), mapUrl);
  cast(tracer)._decoded = map.mappings;
  return tracer;
}
function clone(map, mappings) {
  return {
    version: map.version,
    file: map.file,
    names: map.names,
    sourceRoot: map.sourceRoot,
    sources: map.sources,
    sourcesContent: map.sourcesContent,
    mappings,
    ignoreList: map.ignoreList || map.x_google_ignoreList
  };
}
function OMapping(source, line, column, name) {
  return { source, line, column, name };
}
function traceSegmentInternal(segments, memo, line, column, bias) {
  let index = memoizedBinarySearch(segments, column, memo, line);
  if (found) {
    index = (bias === LEAST_UPPER_BOUND ? upperBound : lowerBound)(segments, column, index);
  } else if (bias === LEAST_UPPER_BOUND)
    index++;
  if (index === -1 || index === segments.length)
    return -1;
  return index;
}
var COLUMN = 0, SOURCES_INDEX = 1, SOURCE_LINE = 2, SOURCE_COLUMN = 3, NAMES_INDEX = 4, found = false, FlattenMap = function(map, mapUrl) {
  const parsed = parse(map);
  if (!("sections" in parsed)) {
    return new TraceMap(parsed, mapUrl);
  }
  const mappings = [];
  const sources = [];
  const sourcesContent = [];
  const names = [];
  const ignoreList = [];
  recurse(parsed, mapUrl, mappings, sources, sourcesContent, names, ignoreList, 0, 0, Infinity, Infinity);
  const joined = {
    version: 3,
    file: parsed.file,
    names,
    sources,
    sourcesContent,
    mappings,
    ignoreList
  };
  return presortedDecodedMap(joined);
}, LINE_GTR_ZERO = "`line` must be greater than 0 (lines start at line 1)", COL_GTR_EQ_ZERO = "`column` must be greater than or equal to 0 (columns start at column 0)", LEAST_UPPER_BOUND = -1, GREATEST_LOWER_BOUND = 1, TraceMap = class {
  constructor(map, mapUrl) {
    const isString = typeof map === "string";
    if (!isString && map._decodedMemo)
      return map;
    const parsed = parse(map);
    const { version, file, names, sourceRoot, sources, sourcesContent } = parsed;
    this.version = version;
    this.file = file;
    this.names = names || [];
    this.sourceRoot = sourceRoot;
    this.sources = sources;
    this.sourcesContent = sourcesContent;
    this.ignoreList = parsed.ignoreList || parsed.x_google_ignoreList || undefined;
    const resolve = resolver(mapUrl, sourceRoot);
    this.resolvedSources = sources.map(resolve);
    const { mappings } = parsed;
    if (typeof mappings === "string") {
      this._encoded = mappings;
      this._decoded = undefined;
    } else if (Array.isArray(mappings)) {
      this._encoded = undefined;
      this._decoded = maybeSort(mappings, isString);
    } else if (parsed.sections) {
      throw new Error(`TraceMap passed sectioned source map, please use FlattenMap export instead`);
    } else {
      throw new Error(`invalid source map: ${JSON.stringify(parsed)}`);
    }
    this._decodedMemo = memoizedState();
    this._bySources = undefined;
    this._bySourceMemos = undefined;
  }
};
var init_trace_mapping = __esm(() => {
  init_sourcemap_codec();
  init_resolve_uri();
});

// src/symbolize/source_map.ts
function createSourceMaps(readText) {
  const cache = new Map;
  return {
    original(file, line, column) {
      if (!file.startsWith("/") || line < 1)
        return;
      if (!cache.has(file))
        cache.set(file, loadMap(file, readText));
      const map = cache.get(file);
      return map && position(map, line, column);
    }
  };
}
function position(map, line, column) {
  const found = originalPositionFor(map, column > 0 ? { line, column: column - 1 } : { line, column: 0, bias: LEAST_UPPER_BOUND });
  if (!found.source || found.source.endsWith("/"))
    return;
  const original = { file: pathOf2(found.source), line: found.line, column: found.column + 1 };
  return found.name === null ? original : { ...original, name: found.name };
}
function loadMap(file, readText) {
  try {
    const reference = mapReference(readText(file) ?? "");
    if (reference === undefined)
      return;
    if (/^data:/i.test(reference))
      return parseMap(dataText(reference), fileURL(file));
    const url = new URL(reference, fileURL(file));
    if (url.protocol !== "file:")
      return;
    const text = readText(pathOf2(url.href));
    return text === undefined ? undefined : parseMap(text, url.href);
  } catch {
    return;
  }
}
function mapReference(text) {
  for (let at = text.lastIndexOf(MARK);at > 0; at = text.lastIndexOf(MARK, at - 1)) {
    const start = text.lastIndexOf(`
`, at) + 1;
    if (!/^\s*\/\/[#@]\s*$/.test(text.slice(Math.max(start, at - 16), at)))
      continue;
    const end = text.indexOf(`
`, at);
    return text.slice(at + MARK.length, end < 0 ? undefined : end).trim() || undefined;
  }
  return;
}
function parseMap(text, url) {
  const map = JSON.parse(text.replace(/^\)\]\}'[^\n]*\n/, ""));
  requireMappings(map);
  return FlattenMap(map, url);
}
function requireMappings(map) {
  if (map.sections !== undefined) {
    for (const section of map.sections)
      requireMappings(section.map);
  } else if (typeof map.mappings !== "string" || /[^A-Za-z0-9+/,;]/.test(map.mappings)) {
    throw new SyntaxError("Cannot read source map: its mappings are no base64 VLQ");
  }
}
function dataText(url) {
  const comma = url.indexOf(",");
  const data = decodeURIComponent(url.slice(comma + 1));
  if (!/;base64$/i.test(url.slice(0, comma)))
    return data;
  return new TextDecoder().decode(Uint8Array.fromBase64(data));
}
function fileURL(path) {
  return `file://${path.split("/").map(encodeURIComponent).join("/")}`;
}
function pathOf2(url) {
  return url.startsWith("file:///") ? decodeURIComponent(url.slice("file://".length)) : url;
}
var MARK = "sourceMappingURL=";
var init_source_map = __esm(() => {
  init_trace_mapping();
});

// src/symbolize/module_positions.ts
function positionsOf(url) {
  let known = positions.get(url);
  if (!known) {
    if (positions.size >= MAX_MODULES)
      positions.clear();
    positions.set(url, known = new Positions(url, bundles));
  }
  return known;
}
function loadSourceMaps() {
  return loading ??= load2();
}
function sourceMapRefusal() {
  return refusal;
}
async function load2() {
  try {
    await Promise.resolve().then(() => init_source_map());
    bundles = createSourceMaps(readPermitted);
  } catch (error) {
    const [reason] = error.message.split(`
`);
    refusal = `bundles keep their own lines: ${reason}`;
  }
}
function readPermitted(path) {
  try {
    const { Deno: Deno2 } = globalThis;
    const permission = { name: "read", path };
    if (Deno2 && Deno2.permissions.querySync(permission).state !== "granted")
      return;
    return nodeProcess().getBuiltinModule("node:fs").readFileSync(path, "utf8");
  } catch {
    return;
  }
}
var MAX_MODULES = 5000, positions, bundles, loading, refusal;
var init_module_positions = __esm(() => {
  init_script_positions();
  positions = new Map;
});

// src/engine/v8/heap/site_stacks.ts
function dealSite(site, stacks, turn = 0) {
  const shares = [...stacks.map(({ stack }) => stack), site.stack].map((stack) => ({
    ...site,
    stack,
    allocObjects: 0,
    allocBytes: 0,
    inuseObjects: 0,
    inuseBytes: 0
  }));
  const gone = {
    objects: site.allocObjects - site.inuseObjects,
    bytes: site.allocBytes - site.inuseBytes
  };
  const inuse = { objects: site.inuseObjects, bytes: site.inuseBytes };
  deal(inuse, stacks.map((known) => known.inuse), turn).forEach(({ objects, bytes }, i) => {
    shares[i].inuseObjects = shares[i].allocObjects = objects;
    shares[i].inuseBytes = shares[i].allocBytes = bytes;
  });
  deal(gone, stacks.map(({ samples, inuse }) => samples - inuse), turn).forEach(({ objects, bytes }, i) => {
    shares[i].allocObjects += objects;
    shares[i].allocBytes += bytes;
  });
  return shares.filter(({ allocObjects, allocBytes }) => allocObjects > 0 || allocBytes > 0);
}
function deal({ objects, bytes }, weights, turn) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0)
    return [...weights.map(() => ({ objects: 0, bytes: 0 })), { objects, bytes }];
  const shares = weights.map((weight) => Math.floor(objects * weight / total));
  const rest = objects - shares.reduce((sum, share) => sum + share, 0);
  const claims = [...weights.keys()].filter((i) => weights[i] > 0).map((i, k, { length }) => ({
    i,
    remainder: objects * weights[i] / total - shares[i],
    order: (k + turn) % length
  }));
  claims.sort((a, b) => Math.abs(a.remainder - b.remainder) > 0.000000001 ? b.remainder - a.remainder : a.order - b.order);
  for (const { i } of claims.slice(0, rest))
    shares[i]++;
  let dealt = 0;
  let dealtBytes = 0;
  const amounts = shares.map((share) => {
    dealt += share;
    const until = objects === 0 ? 0 : Math.round(bytes * dealt / objects);
    const amount = { objects: share, bytes: until - dealtBytes };
    dealtBytes = until;
    return amount;
  });
  return [...amounts, { objects: 0, bytes: bytes - dealtBytes }];
}
function agrees(stack, lacking) {
  let next = 0;
  for (const wanted of lacking) {
    if (!isFunction(wanted))
      continue;
    while (next < stack.length && !isSameFunction(stack[next], wanted))
      next++;
    if (next++ >= stack.length)
      return false;
  }
  return true;
}
function hasFunctions(stack) {
  return stack.some(isFunction);
}
function isFunction(frame) {
  return frame.kind === "script" && frame.file !== "";
}
function isSameFunction(a, b) {
  return a.kind === "script" && b.kind === "script" && a.functionLine === b.functionLine && a.file === b.file;
}

// src/engine/v8/profiler/sample_mark.ts
function isSampleMark({ callFrame: { functionName, url } }) {
  return functionName === NAME && url.startsWith("wasm:");
}
function sampleMarkAddress(native) {
  return address ??= findAddress(native);
}
function findAddress(native) {
  const buffers = [];
  const ask = () => void buffers.push(new ArrayBuffer(KNOWN_BYTES));
  const module = new WebAssembly.Module(moduleBytes());
  const { exports } = new WebAssembly.Instance(module, { m: { f: ask } });
  functions = [exports[NAME], exports[OTHER_NAME]];
  const [, , stack, other] = [...functions, ...functions].map((f) => stackOf(native, f));
  const differing = stack.keys().filter((i) => stack[i] !== other[i]).toArray();
  if (stack.length !== other.length || differing.length !== 1) {
    throw new Error(`two stacks differ in ${differing.length} of ${stack.length} places`);
  }
  return stack[differing[0]];
}
function stackOf(native, f) {
  native.externalExpect(KNOWN_BYTES);
  try {
    f();
    return native.externalExpected().map(({ returnAddress }) => returnAddress);
  } finally {
    native.externalExpect(0);
  }
}
function moduleBytes() {
  const name = (text) => [text.length, ...new TextEncoder().encode(text)];
  const section = (id, ...content) => [id, content.length, ...content];
  const body = [4, 0, 16, 0, 11];
  const names = section(1, 2, 1, ...name(NAME), 2, ...name(OTHER_NAME));
  return Uint8Array.from([
    ...[0, 97, 115, 109, 1, 0, 0, 0],
    ...section(1, 1, 96, 0, 0),
    ...section(2, 1, ...name("m"), ...name("f"), 0, 0),
    ...section(3, 2, 0, 0),
    ...section(7, 2, ...name(NAME), 0, 1, ...name(OTHER_NAME), 0, 2),
    ...section(10, 2, ...body, ...body),
    ...section(0, ...name("name"), ...names)
  ]);
}
var NAME = "pprofHeapSample", OTHER_NAME = "pprofHeapOther", KNOWN_BYTES = 94331, functions, address;

// src/engine/v8/heap/true_stacks.ts
function cpuProfilerMarks(everyNanos) {
  markNanos = everyNanos;
  following?.follow(everyNanos);
}
function isMarked() {
  return markNanos > 0;
}
function takeHeapStacks(samples, settledNanos) {
  return following?.take(samples, settledNanos) ?? samples.filter(({ isMarked }) => !isMarked);
}

class V8HeapStacks {
  #native;
  #groups = new Map;
  #stacks = new Map;
  #groupCount = 0;
  #asked = [];
  #answered = 0;
  #unanswered = 0;
  #marked = 0;
  #unmatched = 0;
  #off;
  #withoutLines;
  constructor(native) {
    this.#native = native;
    if (markNanos > 0)
      this.follow(markNanos);
    following = this;
  }
  get off() {
    return this.#off;
  }
  follow(everyNanos) {
    if (this.#off !== undefined)
      return;
    this.#native.v8HeapStacks(everyNanos, everyNanos > 0 ? this.#mark() : NOWHERE);
  }
  #mark() {
    try {
      return sampleMarkAddress(this.#native);
    } catch (error) {
      this.#withoutLines = error.message;
      return NOWHERE;
    }
  }
  take(samples, settledNanos) {
    this.#asked.push(...this.#native.v8HeapAsked());
    const known = new Map;
    const rest = [];
    let next = 0;
    for (const sample of samples) {
      const { timeNanos, stack, isMarked } = sample;
      while (next < this.#asked.length && isBefore(this.#asked[next], timeNanos)) {
        this.#unanswered++;
        next++;
      }
      const asked = this.#asked[next];
      if (asked === undefined || timeNanos < asked.beforeNanos - CLOCK_SLACK_NANOS) {
        if (!isMarked)
          rest.push(sample);
        continue;
      }
      next++;
      this.#answered++;
      if (isMarked)
        this.#marked++;
      let own = known.get(stack);
      if (own === undefined) {
        known.set(stack, own = this.#intern(isMarked ? stack : sansLine(stack)));
      }
      if (asked.place > 0)
        this.#add(asked, own);
    }
    this.#asked = this.#asked.slice(next).filter((asked) => {
      if (!isBefore(asked, settledNanos))
        return true;
      this.#unanswered++;
      return false;
    });
    if (this.#answered === 0 && this.#unanswered >= ENOUGH) {
      this.#giveUp(`V8's CPU profiler answered none of ${this.#unanswered} samples`);
    }
    return rest;
  }
  #add({ number, place }, stack) {
    let groups = this.#groups.get(place);
    if (groups === undefined)
      this.#groups.set(place, groups = new Map);
    let group = groups.get(stack);
    if (group === undefined) {
      if (this.#groupCount === MAX_GROUPS) {
        this.#unmatched++;
        return;
      }
      groups.set(stack, group = { number: this.#groupCount++, stack, samples: 0 });
    }
    group.samples++;
    this.#native.v8HeapAssign(number, group.number);
  }
  #intern(stack) {
    const key = stack.map(keyOf2).join(`
`);
    const known = this.#stacks.get(key);
    if (known !== undefined || this.#groupCount === MAX_GROUPS)
      return known ?? stack;
    this.#stacks.set(key, stack);
    return stack;
  }
  alive() {
    return this.#native.v8HeapAlive(this.#groupCount);
  }
  deal(place, site, alive) {
    const groups = this.#groups.get(place);
    if (groups === undefined || !hasFunctions(site.stack))
      return [site];
    const right = [...groups.values()].filter((group) => group.agrees ??= agrees(group.stack, site.stack));
    const stacks = right.filter(({ number }) => number < alive.length).map(({ number, stack, samples }) => ({ stack, samples, inuse: alive[number] }));
    return dealSite(site, stacks, place);
  }
  notes(samples) {
    const [right, wrong] = this.#judge();
    if (right === 0 && wrong === 0)
      return [INLINED];
    const notes = [
      `true stacks of ${right} of ${samples} samples of V8's heap, from its CPU profiler: the others of ` + `the same place are told in their proportion; where none was recorded, ${INLINED}`
    ];
    notes.push(LATE);
    if (wrong > 0)
      notes.push(`${wrong} stacks did not belong to their samples: not in use`);
    const withoutLines = this.#withoutLines ?? (this.#marked === 0 && this.#answered >= ENOUGH ? "V8 does not tell them" : undefined);
    if (withoutLines !== undefined)
      notes.push(`no lines of allocations: ${withoutLines}`);
    if (this.#unmatched > 0)
      notes.push(`${this.#unmatched} true stacks were dropped: no room`);
    return notes;
  }
  #judge() {
    let [right, wrong] = [0, 0];
    for (const groups of this.#groups.values()) {
      for (const { agrees, samples } of groups.values()) {
        if (agrees === true)
          right += samples;
        else if (agrees === false)
          wrong += samples;
      }
    }
    if (wrong > right && wrong >= ENOUGH) {
      this.#giveUp(`of ${right + wrong} stacks of V8's CPU profiler ${wrong} were of something else`);
      this.#groups.clear();
    }
    return [right, wrong];
  }
  #giveUp(why) {
    if (this.#off !== undefined)
      return;
    this.#off = `no true stacks: ${why}`;
    this.#native.v8HeapStacks(0, NOWHERE);
  }
  end() {
    if (following === this)
      following = undefined;
  }
}
function isBefore({ afterNanos }, timeNanos) {
  return afterNanos + CLOCK_SLACK_NANOS < timeNanos;
}
function sansLine(stack) {
  const [leaf, ...callers] = stack;
  if (leaf === undefined || leaf.kind !== "script")
    return stack;
  return [{ ...leaf, line: leaf.functionLine, column: 0 }, ...callers];
}
function keyOf2(frame) {
  if (frame.kind !== "script")
    return frame.kind === "mark" ? frame.name : String(frame.address);
  return `${frame.functionName}	${frame.file}	${frame.line}	${frame.functionLine}`;
}
var CLOCK_SLACK_NANOS = 2000, NOWHERE = 1, MAX_GROUPS = 16384, ENOUGH = 100, following, markNanos = 0, INLINED = "functions that V8 inlined count as their callers", LATE;
var init_true_stacks = __esm(() => {
  LATE = "true stacks of code that V8 had optimized before its CPU profiler began may lack inlined " + "functions and lines";
});

// src/engine/v8/heap/stack_sampling.ts
async function cpuProfileBegins() {
  cpuProfiles++;
  await (wanted?.settle() ?? turn);
}
function cpuProfileEnded() {
  cpuProfiles--;
  wanted?.settle();
}

class V8StackSampling {
  #start;
  #isHeard;
  #running;
  #drainedAt = 0;
  #off;
  constructor(start, isHeard) {
    this.#start = start;
    this.#isHeard = isHeard;
    wanted = this;
  }
  get off() {
    return this.#off;
  }
  settle() {
    return this.#inTurn(async () => {
      const should = wanted === this && cpuProfiles === 0 && this.#off === undefined;
      if (should && this.#running === undefined)
        await this.#begin();
      else if (!should)
        await this.#end();
    });
  }
  drain() {
    return this.#inTurn(async () => {
      await this.#running?.drain();
      if (this.#running !== undefined && !this.#isHeard())
        await this.#giveUp(COMPANY);
    });
  }
  drainIfDue() {
    const now = performance.now();
    if (this.#running === undefined || now < this.#drainedAt + DRAIN_MILLIS2)
      return;
    this.#drainedAt = now;
    this.drain();
  }
  stop() {
    if (wanted === this)
      wanted = undefined;
    this.settle();
  }
  #inTurn(work) {
    return turn = turn.then(work).catch((error) => this.#giveUp(String(error?.message)));
  }
  async#begin() {
    this.#running = await this.#start();
    this.#drainedAt = performance.now();
    if (!this.#isHeard())
      await this.#giveUp(COMPANY);
  }
  async#end() {
    const ended = this.#running;
    this.#running = undefined;
    await ended?.stop();
  }
  async#giveUp(why) {
    this.#off ??= `true stacks only beside a CPU profile: ${why}`;
    await this.#end().catch(() => {});
  }
}
var STACK_MILLIS = 10, DRAIN_MILLIS2 = 5000, cpuProfiles = 0, wanted, turn, COMPANY = "another inspector session profiles, too";
var init_stack_sampling = __esm(() => {
  turn = Promise.resolve();
});

// src/records/allocation.ts
class SiteRecords {
  #words;
  #read;
  #decode;
  constructor(read, decode, capacity = 16384) {
    this.#read = read;
    this.#decode = decode;
    this.#words = new BigUint64Array(capacity);
  }
  each(visit) {
    for (let last = 0, count;(count = this.#read(last, this.#words)) > 0; ) {
      for (const record = new RecordCursor(this.#words, count);record.next(); ) {
        const { kind } = record;
        const place = record.word(1);
        if (kind !== RecordKind.allocation && kind !== RecordKind.external || place <= last) {
          throw new RangeError(`Cannot decode site ${place} behind site ${last}: kind ${kind}`);
        }
        last = place;
        visit({
          place,
          counts: {
            allocObjects: record.word(2),
            allocBytes: record.word(3),
            inuseObjects: record.word(4),
            inuseBytes: record.word(5)
          },
          isLost: (record.flags & LOST3) !== 0,
          frames: () => this.#decode(record)
        });
      }
    }
  }
  get count() {
    let count = 0;
    this.each(() => count++);
    return count;
  }
}
function decodeHeapFrames(record) {
  const frames = [];
  for (let i = record.firstFrame;i < record.length; i++)
    frames.push(record.word(i));
  return frames;
}
function decodeExternalFrames(record) {
  const addresses = [];
  const functions = [];
  for (let i = record.firstFrame;i < record.length; i++) {
    const high = record.high(i);
    if (high >= FUNCTION_BIT) {
      functions.push({ script: high - FUNCTION_BIT, position: record.low(i) });
    } else {
      addresses.push(record.word(i) - 1);
    }
  }
  return { threadName: record.name(record.firstFrame - 2), addresses, functions };
}
var LOST3 = 1, FUNCTION_BIT = 2147483648;
var init_allocation = __esm(() => {
  init_words();
});

// src/stack/compose.ts
function composeStack(tick, script, native, symbols) {
  if (script === undefined || script.length === 0)
    return nativeStack(tick, native, symbols);
  if (native === "none" || script[0].kind === "mark")
    return script;
  const above = leafRun(tick.addresses, symbols, native);
  const below = native === "all" ? rootRun(tick.addresses, symbols, above) : [];
  if (above.length === 0 && below.length === 0)
    return script;
  return [...above.map(nativeFrame), ...script, ...below.map(nativeFrame)];
}
function nativeStack(tick, native, symbols) {
  const thread = { kind: "mark", name: `thread ${tick.threadName || tick.threadId}` };
  if (native === "none")
    return [thread];
  const frames = native === "all" ? tick.addresses : namedRun(tick.addresses, symbols);
  return [...frames.map(nativeFrame), thread];
}
function leafRun(addresses, symbols, native) {
  const jit = addresses.findIndex((address) => symbols.lookup(address).mapping === undefined);
  return native === "all" && jit >= 0 ? addresses.slice(0, jit) : namedRun(addresses, symbols);
}
function namedRun(addresses, symbols) {
  const unnamed = addresses.findIndex((address) => symbols.lookup(address).functionName === undefined);
  return unnamed < 0 ? addresses : addresses.slice(0, unnamed);
}
function rootRun(addresses, symbols, above) {
  let root = addresses.length;
  while (root > above.length && symbols.lookup(addresses[root - 1]).mapping !== undefined)
    root--;
  return root === above.length ? [] : addresses.slice(root);
}
function nativeFrame(address) {
  return { kind: "native", address };
}

// src/symbolize/elf.ts
function parseElf(read) {
  const header = view(read, 0, HEADER_BYTES, "header");
  if (header.getUint32(0) !== 2135247942)
    throw malformed("it does not begin with \\x7fELF");
  if (header.getUint8(4) !== 2 || header.getUint8(5) !== 1) {
    throw malformed("it is not 64-bit little-endian");
  }
  const { segments, notes } = readSegments(read, header);
  const sections = readSections(read, header);
  for (const { type, offset, size } of sections) {
    if (type === SHT_NOTE)
      notes.push({ offset, size });
  }
  let functions;
  return {
    segments,
    buildId: findBuildId(read, notes),
    functions: () => functions ??= readFunctions(read, sections)
  };
}
function virtualAddressOf(file, fileOffset) {
  for (const segment of file.segments) {
    const distance = fileOffset - segment.fileOffset;
    if (distance >= 0 && distance < segment.fileSize)
      return segment.virtualAddress + distance;
  }
  return;
}
function readSegments(read, header) {
  const segments = [];
  const notes = [];
  const offset = number(header, 32);
  const entrySize = header.getUint16(54, true);
  const count = header.getUint16(56, true);
  if (count === 0)
    return { segments, notes };
  if (entrySize !== PROGRAM_HEADER_BYTES || count > MAX_SEGMENTS) {
    throw malformed(`it has ${count} program headers of ${entrySize} bytes`);
  }
  const table = view(read, offset, count * entrySize, "program headers");
  for (let at = 0;at < table.byteLength; at += entrySize) {
    const type = table.getUint32(at, true);
    if (type !== PT_LOAD && type !== PT_NOTE)
      continue;
    const fileOffset = number(table, at + 8);
    const virtualAddress = number(table, at + 16);
    const fileSize = number(table, at + 32);
    if (type === PT_LOAD)
      segments.push({ fileOffset, fileSize, virtualAddress });
    else
      notes.push({ offset: fileOffset, size: fileSize });
  }
  return { segments, notes };
}
function readSections(read, header) {
  const offset = number(header, 40);
  const entrySize = header.getUint16(58, true);
  let count = header.getUint16(60, true);
  if (offset === 0)
    return [];
  if (entrySize !== SECTION_HEADER_BYTES) {
    throw malformed(`it has section headers of ${entrySize} bytes`);
  }
  if (count === 0)
    count = number(view(read, offset, entrySize, "section headers"), 32);
  if (count > MAX_SECTIONS)
    throw malformed(`it has ${count} sections`);
  const table = view(read, offset, count * entrySize, "section headers");
  const sections = [];
  for (let at = 0;at < table.byteLength; at += entrySize) {
    sections.push({
      type: table.getUint32(at + 4, true),
      offset: number(table, at + 24),
      size: number(table, at + 32),
      link: table.getUint32(at + 40, true),
      entrySize: number(table, at + 56)
    });
  }
  return sections;
}
function findBuildId(read, notes) {
  for (const { offset, size } of notes.slice(0, MAX_SEGMENTS)) {
    const id = buildIdIn(read(offset, Math.min(size, MAX_NOTE_BYTES)));
    if (id !== "")
      return id;
  }
  return "";
}
function buildIdIn(bytes) {
  const notes = viewOf(bytes);
  let at = 0;
  while (at + 12 <= bytes.length) {
    const nameSize = notes.getUint32(at, true);
    const size = notes.getUint32(at + 4, true);
    const type = notes.getUint32(at + 8, true);
    const start = at + 12 + align4(nameSize);
    const end = start + size;
    if (end > bytes.length)
      return "";
    const isGnu = nameSize === 4 && notes.getUint32(at + 12) === 1196315904;
    if (isGnu && type === NT_GNU_BUILD_ID)
      return hexadecimal(bytes.subarray(start, end));
    at = start + align4(size);
  }
  return "";
}
function readFunctions(read, sections) {
  for (const type of [SHT_SYMTAB, SHT_DYNSYM]) {
    const symbols = sections.find((section) => section.type === type);
    const names = symbols && sections[symbols.link];
    if (!symbols || !names || symbols.entrySize !== SYMBOL_BYTES)
      continue;
    const functions = new SymbolTable(read, symbols, names);
    if (functions.count > 0)
      return functions;
  }
  return { count: 0, nameAt: () => {
    return;
  } };
}

class SymbolTable {
  count;
  #read;
  #names;
  #starts;
  #ends;
  #nameOffsets;
  #globals;
  constructor(read, symbols, names) {
    this.#read = read;
    this.#names = names;
    const found = collectFunctions(read, symbols);
    const order = Uint32Array.from(found.starts.keys());
    order.sort((a, b) => found.starts[a] - found.starts[b] || a - b);
    this.count = order.length;
    this.#starts = Float64Array.from(order, (i) => found.starts[i]);
    this.#ends = Float64Array.from(order, (i) => found.ends[i]);
    this.#nameOffsets = Uint32Array.from(order, (i) => found.nameOffsets[i]);
    this.#globals = Uint8Array.from(order, (i) => found.globals[i]);
  }
  nameAt(virtualAddress) {
    const last = this.#lastStartingAtOrBefore(virtualAddress);
    const stop = Math.max(0, last - MAX_OVERLAP + 1);
    for (let i = last;i >= stop; i--) {
      if (virtualAddress < this.#ends[i])
        return this.#bestName(i, virtualAddress);
    }
    return;
  }
  #lastStartingAtOrBefore(virtualAddress) {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = low + high >>> 1;
      if (this.#starts[middle] <= virtualAddress)
        low = middle + 1;
      else
        high = middle;
    }
    return low - 1;
  }
  #bestName(last, virtualAddress) {
    let best;
    const stop = Math.max(0, last - MAX_OVERLAP + 1);
    for (let i = last;i >= stop && this.#starts[i] === this.#starts[last]; i--) {
      if (virtualAddress >= this.#ends[i])
        continue;
      const name = this.#name(this.#nameOffsets[i]);
      if (name === "")
        continue;
      const rank = (this.#globals[i] ? 0 : 1e6) + underscores(name) * 1e4 + name.length;
      if (!best || rank < best.rank || rank === best.rank && name < best.name) {
        best = { name, rank };
      }
    }
    return best?.name;
  }
  #name(offset) {
    const size = Math.min(this.#names.size - offset, MAX_NAME_BYTES);
    if (size <= 0)
      return "";
    for (const length of [128, MAX_NAME_BYTES]) {
      const bytes = this.#read(this.#names.offset + offset, Math.min(size, length));
      const end = bytes.indexOf(0);
      if (end >= 0)
        return new TextDecoder().decode(bytes.subarray(0, end));
    }
    return "";
  }
}
function collectFunctions(read, symbols) {
  const found = { starts: [], ends: [], nameOffsets: [], globals: [] };
  const count = Math.floor(symbols.size / SYMBOL_BYTES);
  if (count > MAX_SYMBOLS)
    throw malformed(`it has ${count} symbols`);
  for (let first = 0;first < count; first += SYMBOLS_PER_READ) {
    const n = Math.min(SYMBOLS_PER_READ, count - first);
    const offset = symbols.offset + first * SYMBOL_BYTES;
    const table = view(read, offset, n * SYMBOL_BYTES, "symbols");
    for (let at = 0;at < table.byteLength; at += SYMBOL_BYTES)
      addFunction(found, table, at);
  }
  return found;
}
function addFunction(found, table, at) {
  const info = table.getUint8(at + 4);
  const type = info & 15;
  if (type !== STT_FUNC && type !== STT_GNU_IFUNC)
    return;
  if (table.getUint16(at + 6, true) === 0)
    return;
  const start = looseNumber(table, at + 8);
  const end = start + looseNumber(table, at + 16);
  if (!(end > start) || !Number.isSafeInteger(end))
    return;
  found.starts.push(start);
  found.ends.push(end);
  found.nameOffsets.push(table.getUint32(at, true));
  found.globals.push(info >> 4 === 0 ? 0 : 1);
}
function underscores(name) {
  let n = 0;
  while (name[n] === "_")
    n++;
  return n;
}
function malformed(why) {
  return new SyntaxError(`Cannot parse ELF file: ${why}`);
}
function view(read, offset, size, what) {
  const bytes = read(offset, size);
  if (bytes.length < size)
    throw malformed(`its ${what} are cut off`);
  return viewOf(bytes);
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function number(words, at) {
  const value = looseNumber(words, at);
  if (!Number.isSafeInteger(value))
    throw malformed("an offset is beyond 2^53");
  return value;
}
function looseNumber(words, at) {
  return words.getUint32(at, true) + words.getUint32(at + 4, true) * 2 ** 32;
}
function align4(n) {
  return Math.ceil(n / 4) * 4;
}
function hexadecimal(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
var MAX_SEGMENTS = 1024, MAX_SECTIONS = 65536, MAX_SYMBOLS = 4000000, MAX_NOTE_BYTES, MAX_NAME_BYTES, SYMBOLS_PER_READ, MAX_OVERLAP = 32, HEADER_BYTES = 64, PROGRAM_HEADER_BYTES = 56, SECTION_HEADER_BYTES = 64, SYMBOL_BYTES = 24, PT_LOAD = 1, PT_NOTE = 4, SHT_SYMTAB = 2, SHT_NOTE = 7, SHT_DYNSYM = 11, STT_FUNC = 2, STT_GNU_IFUNC = 10, NT_GNU_BUILD_ID = 3;
var init_elf = __esm(() => {
  MAX_NOTE_BYTES = 64 * 1024;
  MAX_NAME_BYTES = 8 * 1024;
  SYMBOLS_PER_READ = 16 * 1024;
});

// src/symbolize/memory_map.ts
function parseMemoryMap(text) {
  const areas = [];
  for (const entry of text.split(`
`)) {
    const area = parseLine(entry);
    if (area !== undefined)
      areas.push(area);
  }
  return areas;
}
function parseLine(entry) {
  const match = line.exec(entry);
  if (match === null)
    return;
  const [, low, high, permissions, offset, name] = match;
  if (permissions[2] !== "x")
    return;
  const start = parseInt(low, 16);
  const limit = parseInt(high, 16);
  const fileOffset = parseInt(offset, 16);
  if (!Number.isSafeInteger(limit) || !Number.isSafeInteger(fileOffset) || start >= limit) {
    return;
  }
  return { start, limit, fileOffset, ...fileName(name) };
}
function fileName(name) {
  if (name === "[vdso]")
    return { file: name, deleted: false };
  if (!name.startsWith("/"))
    return { file: "", deleted: false };
  const deleted = name.endsWith(DELETED);
  const file = deleted ? name.slice(0, -DELETED.length) : name;
  return { file: file.replaceAll("\\012", `
`), deleted };
}
var line, DELETED = " (deleted)";
var init_memory_map = __esm(() => {
  line = /^([0-9a-f]{1,16})-([0-9a-f]{1,16}) ([rwxsp-]{4}) ([0-9a-f]+) [0-9a-f]+:[0-9a-f]+ \d+ *(.*)$/;
});

// src/symbolize/native_symbols.ts
function createNativeSymbols(mapsText, readFile) {
  const areas = mergeAreas(parseMemoryMap(mapsText));
  const images = new Map;
  const mappings = areas.map((area) => {
    const key = area.deleted ? `${area.file} ${area.start}` : area.file;
    let image = images.get(key);
    if (image === undefined)
      images.set(key, image = new Image(area, readFile));
    return new Mapping(area, image);
  });
  const cache = new Map;
  return {
    mappings,
    lookup(address) {
      const known = cache.get(address);
      if (known !== undefined)
        return known;
      const found = look(mappings, address);
      if (found.mapping !== undefined)
        cache.set(address, found);
      return found;
    }
  };
}
function look(mappings, address) {
  const mapping = mappingAt(mappings, address);
  if (mapping === undefined)
    return {};
  const functionName = mapping.nameAt(address);
  return functionName === undefined ? { mapping } : { mapping, functionName };
}
function mappingAt(mappings, address) {
  let low = 0;
  let high = mappings.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if (mappings[middle].limit <= address)
      low = middle + 1;
    else
      high = middle;
  }
  const mapping = mappings[low];
  return mapping !== undefined && mapping.start <= address ? mapping : undefined;
}
function mergeAreas(areas) {
  const merged = [];
  for (const area of areas.filter(({ file }) => file !== "").sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && continues(last, area)) {
      merged[merged.length - 1] = { ...last, limit: area.limit };
    } else if (last === undefined || area.start >= last.limit) {
      merged.push(area);
    }
  }
  return merged;
}
function continues(last, area) {
  return last.file === area.file && last.deleted === area.deleted && last.limit === area.start && last.fileOffset + (last.limit - last.start) === area.fileOffset;
}

class Mapping {
  start;
  limit;
  fileOffset;
  file;
  #image;
  constructor(area, image) {
    this.start = area.start;
    this.limit = area.limit;
    this.fileOffset = area.fileOffset;
    this.file = area.file;
    this.#image = image;
  }
  get buildId() {
    return this.#image.elf()?.buildId ?? "";
  }
  nameAt(address) {
    return this.#image.nameAt(address - this.start + this.fileOffset);
  }
}

class Image {
  #area;
  #readFile;
  #elf;
  #functions;
  constructor(area, readFile) {
    this.#area = area;
    this.#readFile = readFile;
  }
  elf() {
    if (this.#elf === undefined) {
      const read = imageReader(this.#area, this.#readFile);
      this.#elf = { file: read && attempt2(() => parseElf(read)) };
    }
    return this.#elf.file;
  }
  nameAt(fileOffset) {
    const elf = this.elf();
    const address = elf && virtualAddressOf(elf, fileOffset);
    if (elf === undefined || address === undefined)
      return;
    this.#functions ??= { table: attempt2(() => elf.functions()) };
    return attempt2(() => this.#functions?.table?.nameAt(address));
  }
}
function imageReader(area, readFile) {
  if (area.deleted)
    return;
  if (area.file.startsWith("/"))
    return (offset, size) => readFile(area.file, offset, size);
  if (area.file === "[vdso]") {
    const length = area.limit - area.start;
    return (offset, size) => {
      const rest = Math.max(0, Math.min(size, length - offset));
      return rest === 0 ? new Uint8Array : readFile("/proc/self/mem", area.start + offset, rest);
    };
  }
  return;
}
function attempt2(action) {
  try {
    return action();
  } catch (error) {
    if (error instanceof NativeError || error instanceof SyntaxError)
      return;
    throw error;
  }
}
var init_native_symbols = __esm(() => {
  init_library();
  init_elf();
  init_memory_map();
});

// src/symbolize/live_symbols.ts
class LiveSymbols {
  #native;
  #symbols = { mappings: [], lookup: () => ({}) };
  #files = "";
  #readAt = -Infinity;
  constructor(native) {
    this.#native = native;
  }
  recent() {
    if (performance.now() - this.#readAt < REFRESH_MILLIS)
      return this.#symbols;
    return this.now();
  }
  *read() {
    const { mappings, lookup } = this.now();
    for (const { start } of mappings) {
      yield;
      lookup(start);
    }
  }
  now() {
    this.#readAt = performance.now();
    const maps = new TextDecoder().decode(this.#native.readFile("/proc/self/maps"));
    const files = maps.split(`
`).filter((line) => / r.x. .* (\/|\[vdso\])/.test(line)).join(`
`);
    if (files !== this.#files) {
      this.#files = files;
      const { readFile } = this.#native;
      this.#symbols = createNativeSymbols(maps, (path, offset, size) => readFile.call(this.#native, path, offset, size));
    }
    return this.#symbols;
  }
}
var REFRESH_MILLIS = 1e4;
var init_live_symbols = __esm(() => {
  init_native_symbols();
});

// src/engine/v8/heap/frame_layout.ts
function learnFrameLayout({ stacks, script, read }) {
  const objects = new Map;
  const objectAt = (word) => {
    if (!objects.has(word))
      objects.set(word, readObject(read, word));
    return objects.get(word);
  };
  const found = offsets().flatMap((functionInfo) => offsets().flatMap((infoScript) => {
    const match = matchStacks(stacks, script, objectAt, functionInfo, infoScript);
    return match === undefined ? [] : [{ functionInfo, infoScript, ...match }];
  }));
  const { functionInfo, infoScript, scriptNumber, scriptMap, infos } = only("script", found);
  const scopes = offsets().flatMap((infoScope) => {
    if (infoScope === infoScript)
      return [];
    const scopes = infos.map(({ object }) => objectAt(wordOf(object, infoScope)));
    if (scopes.some((scope) => scope === undefined))
      return [];
    return offsets().filter((at) => infos.every(({ position }, i) => integerOf(scopes[i], at) === position)).map((scopeStart) => ({ infoScope, scopeStart, scopes }));
  });
  const { infoScope, scopeStart, scopes: described } = only("position", scopes);
  return {
    functionInfo,
    infoMap: sameMap("functions", infos.map(({ object }) => object)),
    infoScript,
    infoScope,
    scriptMap,
    scriptNumber,
    scopeMap: sameMap("scopes", described),
    scopeStart
  };
}
function matchStacks(stacks, script, objectAt, functionInfo, infoScript) {
  const chains = stacks.map(({ frames, positions }) => frames.filter((frame) => frame.function !== 0).slice(0, positions.length + MAX_OTHERS).flatMap(({ function: f }) => {
    const info = objectAt(follow2(objectAt, f, functionInfo));
    const target = info && objectAt(wordOf(info, infoScript));
    return target ? [{ info, target }] : [];
  }));
  const numbers = offsets().filter((at) => chains.every((chain, i) => chain.filter(({ target }) => integerOf(target, at) === script).length === stacks[i].positions.length));
  if (numbers.length !== 1)
    return;
  const scriptNumber = numbers[0];
  const known = chains.map((chain) => chain.filter(({ target }) => integerOf(target, scriptNumber) === script));
  const infos = known.flatMap((chain, i) => chain.map(({ info }, k) => ({ object: info, position: stacks[i].positions[k] })));
  const targets = known.flat().map(({ target }) => target);
  return { scriptNumber, scriptMap: sameMap("scripts", targets), infos };
}
function follow2(objectAt, pointer, offset) {
  const object = objectAt(pointer);
  return object === undefined ? 0 : wordOf(object, offset);
}
function sameMap(what, objects) {
  const maps = new Set(objects.map((object) => wordOf(object, 0)));
  if (maps.size !== 1)
    throw new Error(`${what} are objects of ${maps.size} kinds`);
  return [...maps][0];
}
function readObject(read, pointer) {
  if (pointer % 8 !== TAG || pointer >= 2 ** 47)
    return;
  const bytes = read(pointer - TAG, OBJECT_BYTES);
  if (bytes.byteLength < 8)
    return;
  const object = new Uint8Array(OBJECT_BYTES);
  object.set(bytes);
  return new DataView(object.buffer);
}
function wordOf(object, at) {
  return object.getUint32(at, true) + object.getUint32(at + 4, true) * 2 ** 32;
}
function integerOf(object, at) {
  return object.getUint32(at, true) === 0 ? object.getInt32(at + 4, true) : undefined;
}
function offsets() {
  return Array.from({ length: OBJECT_BYTES / 8 - 1 }, (_, i) => 8 * (i + 1));
}
function only(what, found) {
  if (found.length === 1)
    return found[0];
  throw new Error(`${found.length} ways lead from a function to its ${what}`);
}
var OBJECT_BYTES = 128, MAX_OTHERS = 3, TAG = 1;

// src/engine/v8/heap/external.ts
class V8External {
  #native;
  #functions;
  #symbols;
  #records;
  #frames = new Map;
  #stacks = new Map;
  withoutScripts;
  constructor(native, functions, withoutScripts) {
    this.#native = native;
    this.#functions = functions;
    this.#symbols = new LiveSymbols(native);
    this.#records = new SiteRecords(native.externalRead, decodeExternalFrames);
    this.withoutScripts = withoutScripts;
  }
  static start(native, session, rateBytes, read, functions) {
    try {
      native.externalStart(rateBytes);
    } catch (error) {
      if (!(error instanceof NativeError))
        throw error;
      return error.status === -EBUSY2 ? "memory outside of V8's heap is in the profile of another isolate of this process" : `no memory outside of V8's heap: ${error.message}`;
    }
    try {
      return new V8External(native, functions, tryLearning(native, session, read));
    } catch (error) {
      native.externalStop();
      throw error;
    }
  }
  stop() {
    this.#native.externalStop();
  }
  notes() {
    const { dropped, droppedBytes, lostStacks, unwatched, unwatchedBytes } = this.#native.externalStats();
    const notes = [];
    if (dropped > 0) {
      notes.push(`${dropped} samples of ${droppedBytes} bytes outside of V8's heap were dropped`);
    }
    if (lostStacks > 0) {
      notes.push(`${lostStacks} samples outside of V8's heap lost their stacks: no room`);
    }
    if (unwatched > 0) {
      notes.push(`${unwatched} samples of ${unwatchedBytes} bytes outside of V8's heap are not in in-use: ` + "no room");
    }
    return notes;
  }
  get siteCount() {
    return this.#records.count;
  }
  *sites() {
    const counted = [];
    const added = new Map;
    this.#records.each(({ place, counts, isLost, frames }) => {
      counted.push({ place, ...counts });
      if (this.#stacks.has(place))
        return;
      if (isLost)
        this.#stacks.set(place, LOST_STACK);
      else
        added.set(place, frames());
    });
    const symbols = this.#symbols.now();
    yield* this.#learn(added, symbols);
    const sites = counted.map(({ place, ...counts }) => ({
      stack: this.#stacks.get(place),
      external: true,
      ...counts
    }));
    return { sites, symbols };
  }
  *#learn(added, symbols) {
    const unknown = new Map;
    for (const { functions } of added.values()) {
      for (const f of functions)
        if (!this.#frames.has(keyOf3(f)))
          unknown.set(keyOf3(f), f);
    }
    const frames = yield* this.#functions.resolve([...unknown.values()]);
    [...unknown.keys()].forEach((key, i) => this.#frames.set(key, frames[i]));
    for (const [place, { functions, addresses, threadName }] of added) {
      const script = functions.map((f) => this.#frames.get(keyOf3(f)));
      const native = { addresses, threadName, threadId: 0 };
      this.#stacks.set(place, composeStack(native, script, "named", symbols));
    }
  }
}
function keyOf3({ script, position }) {
  return `${script}:${position}`;
}
function tryLearning(native, session, read) {
  let why = "";
  for (let attempt = 0;attempt < ATTEMPTS2; attempt++) {
    try {
      native.externalSetLayout(learn(native, session, read));
      return;
    } catch (error) {
      why = error.message;
    } finally {
      native.externalExpect(0);
    }
  }
  return `memory outside of V8's heap is told by thread, not by function: ${why}`;
}
function learn(native, session, read) {
  const { Script } = nodeProcess().getBuiltinModule("node:vm");
  const known = new Script(KNOWN_FUNCTIONS, { filename: "pprof:known-frames" }).runInThisContext();
  const script = scriptOf(session, known);
  const stacks = KNOWN_NAMES.map((_, depth) => takeStack(native, known, depth));
  return learnFrameLayout({ stacks, script, read });
}
function takeStack(native, known, depth) {
  native.externalExpect(KNOWN_BYTES2);
  const buffer = known(depth, KNOWN_BYTES2);
  const frames = native.externalExpected();
  if (frames.length === 0)
    throw new Error(`no allocation of ${buffer.byteLength} bytes was seen`);
  const names = KNOWN_NAMES.slice(0, depth + 1);
  const positions = names.map((name) => KNOWN_FUNCTIONS.indexOf(`function ${name}`) + `function ${name}`.length);
  return { frames, positions: [...positions, 0] };
}
function scriptOf(session, f) {
  const key = Symbol.for(KNOWN_KEY);
  Object.defineProperty(globalThis, key, { value: f, configurable: true });
  try {
    const { result } = session.ask("Runtime.evaluate", {
      expression: `globalThis[Symbol.for(${JSON.stringify(KNOWN_KEY)})]`,
      silent: true
    });
    const { objectId } = result;
    const { internalProperties } = session.ask("Runtime.getProperties", {
      objectId,
      ownProperties: true
    });
    session.ask("Runtime.releaseObject", { objectId });
    const location = internalProperties.find(({ name }) => name === "[[FunctionLocation]]");
    return Number(location?.value?.value?.scriptId);
  } finally {
    Reflect.deleteProperty(globalThis, key);
  }
}
var KNOWN_BYTES2 = 94327, EBUSY2 = 16, KNOWN_FUNCTIONS = `(depth, bytes) => {
  function pprofFramesInner(n) { return new ArrayBuffer(n); }
  function pprofFramesMiddle(n) { const b = pprofFramesInner(n); return b; }
  function pprofFramesOuter(n) { const b = pprofFramesMiddle(n); return b; }
  const b = [pprofFramesInner, pprofFramesMiddle, pprofFramesOuter][depth](bytes);
  return b;
}`, KNOWN_NAMES, KNOWN_KEY = "@runtime/pprof known function", LOST_STACK, ATTEMPTS2 = 4;
var init_external = __esm(() => {
  init_library();
  init_live_symbols();
  init_allocation();
  KNOWN_NAMES = ["pprofFramesInner", "pprofFramesMiddle", "pprofFramesOuter"];
  LOST_STACK = [{ kind: "mark", name: "[lost stacks]" }];
});

// src/base/group_by.ts
function groupBy(items, keyOf) {
  const groups = new Map;
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, [item]);
    else
      group.push(item);
  }
  return groups;
}

// src/engine/v8/inspector/scripts.ts
class V8Script {
  url;
  #startLine;
  #startColumn;
  #starts;
  #names = new Map;
  #text;
  constructor({ url, startLine, startColumn }, text) {
    this.url = url;
    this.#startLine = startLine;
    this.#startColumn = startColumn;
    this.#text = text;
    const starts = [];
    for (const { index, 0: end } of text.matchAll(LINE_END2))
      starts.push(index + end.length);
    this.#starts = Uint32Array.from(starts);
  }
  forgetText(functions) {
    for (const { position, name } of functions)
      if (name === undefined)
        this.nameOf(position);
    this.#text = undefined;
  }
  nameOf(position) {
    let name = this.#names.get(position);
    if (name === undefined && this.#text !== undefined) {
      this.#names.set(position, name = functionNameAt(this.#text, position));
    }
    return name;
  }
  get lineCount() {
    return this.#starts.length;
  }
  placeOf(position) {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = low + high >>> 1;
      if (this.#starts[middle] <= position)
        low = middle + 1;
      else
        high = middle;
    }
    const column = low === 0 ? position + this.#startColumn : position - this.#starts[low - 1];
    return [this.#startLine + low + 1, column + 1];
  }
}

class V8Scripts {
  #known = new Map;
  #session;
  #lines = 0;
  #chars = 0;
  #receive = () => {};
  constructor(session) {
    this.#session = session;
    session.on("Debugger.scriptParsed", (script) => this.#receive(script));
  }
  get(script) {
    return this.#known.get(script);
  }
  learn(functions) {
    const wanted = groupBy([...functions].filter((f) => f.script > 0 && !this.#isKnown(f)), ({ script }) => script);
    if (wanted.size === 0)
      return;
    if (this.#lines > MAX_LINES) {
      this.#known.clear();
      this.#lines = this.#chars = 0;
    }
    for (const script of wanted.keys()) {
      if (!this.#known.has(script))
        this.#known.set(script, undefined);
    }
    const parsed = [];
    this.#receive = (script) => {
      if (wanted.has(Number(script.scriptId)))
        parsed.push(script);
    };
    try {
      this.#session.ask("Debugger.enable", { maxScriptsCacheSize: 0 });
      for (const script of parsed)
        this.#read(script, wanted.get(Number(script.scriptId)));
    } finally {
      this.#receive = () => {};
      this.#session.ask("Debugger.disable");
    }
  }
  #isKnown({ script, position, name }) {
    if (!this.#known.has(script))
      return false;
    const known = this.#known.get(script);
    return name !== undefined || known === undefined || known.nameOf(position) !== undefined;
  }
  #read(parsed, functions) {
    const { scriptId } = parsed;
    let text = "";
    try {
      text = this.#session.ask("Debugger.getScriptSource", { scriptId }).scriptSource;
    } catch {}
    const script = new V8Script(parsed, text);
    if (this.#known.get(Number(scriptId)) === undefined)
      this.#lines += script.lineCount;
    this.#known.set(Number(scriptId), script);
    if (this.#chars + text.length > MAX_CHARS)
      script.forgetText(functions);
    else
      this.#chars += text.length;
  }
}
function functionNameAt(text, position) {
  const before = text.slice(Math.max(0, position - REACH), position);
  const declared = DECLARATION.exec(before);
  if (declared)
    return declared[1];
  const nameless = before.replace(NAMELESS2, "");
  const assigned = ASSIGNMENT.exec(nameless);
  if (assigned)
    return assigned[1];
  if (nameless !== before)
    return "";
  const method = METHOD.exec(before);
  return method && !WORDS.has(method[1]) ? method[1] : "";
}
var MAX_LINES = 4000000, MAX_CHARS = 8000000, LINE_END2, IDENTIFIER = "[\\p{ID_Start}$_][\\p{ID_Continue}$\\u200c\\u200d]*", DECLARATION, NAMELESS2, ASSIGNMENT, METHOD, WORDS, REACH = 300;
var init_scripts = __esm(() => {
  LINE_END2 = /\r\n|[\n\r\u2028\u2029]/g;
  DECLARATION = new RegExp(`\\bfunction\\s*\\*?\\s*(${IDENTIFIER})\\s*$`, "u");
  NAMELESS2 = /(?:\basync\s+)?\bfunction\s*\*?\s*$|\basync\s*$/;
  ASSIGNMENT = new RegExp(`(#?${IDENTIFIER})\\s*[=:]\\s*$`, "u");
  METHOD = new RegExp(`(#?${IDENTIFIER})\\s*$`, "u");
  WORDS = new Set("await case default delete do else export extends in instanceof new of return throw typeof void yield".split(" "));
});

// src/engine/v8/heap/frames.ts
class V8Frames {
  #scripts;
  constructor(session) {
    this.#scripts = new V8Scripts(session);
  }
  *resolve(functions) {
    this.#scripts.learn(functions);
    yield;
    return yield* framesOf2(functions.map(({ script, position, name }) => {
      const known = this.#scripts.get(script);
      return {
        name: name ?? known?.nameOf(position) ?? "",
        url: known?.url ?? "",
        place: known?.placeOf(position) ?? NOWHERE2,
        isModule: position === 0
      };
    }));
  }
}
function* framesOf2(functions) {
  const frames = functions.map(({ name }) => withoutScript(name));
  const byURL = groupBy(functions.keys(), (index) => functions[index].url);
  for (const [url, indices] of byURL) {
    if (url === "")
      continue;
    const positions = positionsOf(url);
    for (let i = 0;i < indices.length; i += PIECE2) {
      const piece = indices.slice(i, i + PIECE2);
      positions.prepare(piece.map((index) => functions[index].place), []);
      for (const index of piece)
        frames[index] = scriptFrame(functions[index], positions);
      yield;
    }
  }
  return frames;
}
function scriptFrame({ name, place, isModule }, positions) {
  const { file, line: start } = positions.at(...place);
  const isWhole = isModule && name === "";
  const line = isWhole ? 1 : start;
  const functionName = name || (isWhole ? "(module)" : "(anonymous)");
  return { kind: "script", functionName, file, line, column: 0, functionLine: line };
}
function withoutScript(name) {
  if (name.startsWith("("))
    return { kind: "mark", name: MARKS2[name] ?? name };
  return {
    kind: "script",
    functionName: name || "(anonymous)",
    file: "",
    line: 0,
    column: 0,
    functionLine: 0
  };
}
var PIECE2 = 32, MARKS2, NOWHERE2;
var init_frames = __esm(() => {
  init_module_positions();
  init_scripts();
  MARKS2 = { "(GC)": "(garbage collector)" };
  NOWHERE2 = [0, 0];
});

// src/engine/v8/heap/layout.ts
function learnHeapLayout(trace) {
  const told = flatten(trace.profile.head);
  const { samples, block, number, deaths } = findSamples(trace);
  if (deaths === 0)
    throw new Error("no sample of an object that was dropped has ended");
  const exact = samples.filter(({ told }) => told.size >= trace.exactBytes);
  const known = exact.filter(({ told: { nodeId } }) => trace.known.has(told.get(nodeId)?.node.callFrame.functionName ?? ""));
  if (known.length < MIN_SAMPLES)
    throw new Error(`only ${known.length} known samples were found`);
  const size = only2("the size of a sample", words(block.size).filter((at) => exact.every((s) => word(s.view, at) === s.told.size)));
  const { at: profiler, block: profilerBlock } = findProfiler(trace, samples, block);
  const { at: owner, nodes, id } = findOwner(trace, samples, told, [size, profiler, number]);
  const node = learnNode(trace, nodes, id, told);
  return {
    sampleCaller: block.caller,
    profilerCaller: profilerBlock.caller,
    distance: block.distance,
    sampleBytes: block.size,
    sampleSize: size,
    sampleOwner: owner,
    sampleProfiler: profiler,
    sampleNumber: number,
    profilerBytes: profilerBlock.size,
    ...node
  };
}
function findSamples({ events, profile, read }) {
  const told = new Map(profile.samples.map((sample) => [sample.ordinal, sample]));
  const last = Math.max(...told.keys());
  const kinds = kindsOf(events).filter(({ blocks }) => blocks.length >= told.size);
  const found = kinds.flatMap(({ blocks, all }) => {
    const size = blocks[0].size;
    const views = blocks.map(({ address }) => viewOf2(read, address, size));
    return words(size).flatMap((at) => {
      const numbers = new Set(views.map((view) => word(view, at)));
      const agrees = numbers.size === views.length && [...told.keys()].every((n) => numbers.has(n)) && [...numbers].every((n) => told.has(n) || n > last && n <= all);
      if (!agrees)
        return [];
      const samples = views.filter((view) => told.has(word(view, at))).map((view) => ({ view, told: told.get(word(view, at)) }));
      return [{ samples, block: blocks[0], number: at, deaths: all - blocks.length }];
    });
  });
  return only2("V8's samples", found);
}
function kindsOf(events) {
  const alive = aliveOf(events);
  const kinds = new Map;
  for (const event of events) {
    if (event.size === 0 || event.size > MAX_SAMPLE_BYTES || event.size % 8 !== 0)
      continue;
    const key = `${event.size} ${event.caller} ${event.distance}`;
    let kind = kinds.get(key);
    if (kind === undefined)
      kinds.set(key, kind = { blocks: [], all: 0 });
    kind.all++;
    if (alive.get(event.address) === event)
      kind.blocks.push(event);
  }
  return [...kinds.values()];
}
function aliveOf(events) {
  const alive = new Map;
  for (const event of events) {
    if (event.size > 0)
      alive.set(event.address, event);
    else
      alive.delete(event.address);
  }
  return alive;
}
function findProfiler({ events }, samples, sample) {
  const alive = aliveOf(events);
  const found = words(sample.size).flatMap((at) => {
    const block = alive.get(word(samples[0].view, at));
    const agrees = block !== undefined && block.size > sample.size && block.distance === sample.distance && samples.every(({ view }) => word(view, at) === block.address);
    return agrees ? [{ at, block }] : [];
  });
  return only2("V8's heap profiler", found);
}
function findOwner({ read }, samples, told, taken) {
  const bytes = samples[0].view.byteLength;
  const found = words(bytes).filter((at) => !taken.includes(at)).flatMap((at) => {
    const views = samples.map(({ view }) => viewOf2(read, word(view, at), NODE_BYTES));
    if (views.some(({ byteLength }) => byteLength < NODE_BYTES))
      return [];
    return halves(NODE_BYTES).filter((id) => samples.every((s, i) => half(views[i], id) === s.told.nodeId)).map((id) => ({
      at,
      id,
      nodes: samples.map((s, i) => ({ view: views[i], told: told.get(s.told.nodeId) }))
    }));
  });
  return only2("the node of a sample", found);
}
function learnNode({ read, known }, leaves, id, told) {
  const parent = only2("the parent of a node", words(NODE_BYTES).filter((at) => leaves.every((leaf) => isStack(read, leaf, at, id))));
  const nodes = new Map;
  for (const leaf of leaves) {
    for (const node of stackOf2(read, leaf, parent))
      nodes.set(node.told.node.id, node);
  }
  if ([...nodes.keys()].some((key) => !told.has(key))) {
    throw new Error("a node is not the inspector's");
  }
  const all = [...nodes.values()];
  const inKnown = all.filter(({ told: { node } }) => known.has(node.callFrame.functionName));
  const script = only2("the script of a node", halves(NODE_BYTES).filter((at) => all.every(({ view, told }) => half(view, at) === Number(told.node.callFrame.scriptId))));
  const position = only2("the position of a node", halves(NODE_BYTES).filter((at) => inKnown.every(({ view, told }) => half(view, at) === known.get(told.node.callFrame.functionName))));
  const name = only2("the name of a node", words(NODE_BYTES).filter((at) => all.every(({ view, told }) => textAt(read, word(view, at)) === told.node.callFrame.functionName)));
  return {
    nodeBytes: Math.max(parent + 8, script + 4, position + 4, name + 8),
    nodeParent: parent,
    nodeScript: script,
    nodePosition: position,
    nodeName: name
  };
}
function isStack(read, leaf, at, id) {
  let { view, told } = leaf;
  for (;; ) {
    const address = word(view, at);
    told = told.parent;
    if (told === undefined)
      return address === 0;
    view = viewOf2(read, address, NODE_BYTES);
    if (view.byteLength < NODE_BYTES || half(view, id) !== told.node.id)
      return false;
  }
}
function* stackOf2(read, leaf, parent) {
  let node = leaf;
  for (;; ) {
    yield node;
    const told = node.told.parent;
    if (told === undefined)
      return;
    node = { view: viewOf2(read, word(node.view, parent), NODE_BYTES), told };
  }
}
function flatten(head) {
  const all = new Map;
  const visit = (node, parent) => {
    const told = { node, parent };
    all.set(node.id, told);
    for (const child of node.children)
      visit(child, told);
  };
  visit(head, undefined);
  return all;
}
function only2(what, found) {
  if (found.length === 1)
    return found[0];
  throw new Error(`${found.length} places could be ${what}`);
}
function words(bytes) {
  return Array.from({ length: Math.floor(bytes / 8) }, (_, i) => i * 8);
}
function halves(bytes) {
  return Array.from({ length: Math.floor(bytes / 4) }, (_, i) => i * 4);
}
function viewOf2(read, address, size) {
  const bytes = read(address, size);
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function word(view, at) {
  if (at + 8 > view.byteLength)
    return -1;
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
function half(view, at) {
  return at + 4 > view.byteLength ? -1 : view.getInt32(at, true);
}
function textAt(read, address) {
  const bytes = read(address, MAX_NAME_BYTES2);
  const end = bytes.indexOf(0);
  return end < 0 ? undefined : new TextDecoder().decode(bytes.subarray(0, end));
}
var MIN_SAMPLES = 12, MAX_SAMPLE_BYTES = 128, NODE_BYTES = 192, MAX_NAME_BYTES2 = 256;

// src/engine/v8/heap/inspector_sampling.ts
function startInspectorHeap(options, session, why) {
  return new InspectorHeap(options, session, why);
}

class InspectorHeap {
  rateBytes;
  mechanism;
  steppedDown;
  #session;
  #isAll;
  #siteCount = 0;
  constructor({ rateBytes, prefer }, session, why) {
    this.rateBytes = rateBytes;
    this.steppedDown = [why];
    this.#session = session;
    this.#isAll = prefer === "alloc";
    this.mechanism = this.#isAll ? "V8's sampling heap profiler, all objects ever sampled" : "V8's sampling heap profiler, the sampled objects that are alive";
    session.ask("HeapProfiler.startSampling", {
      samplingInterval: rateBytes,
      includeObjectsCollectedByMajorGC: this.#isAll,
      includeObjectsCollectedByMinorGC: this.#isAll
    });
  }
  get siteCount() {
    return this.#siteCount;
  }
  snapshot() {
    return inPieces(this.#snapshot());
  }
  snapshotSync() {
    return atOnce(this.#snapshot());
  }
  async collectGarbage() {
    await this.#session.post("HeapProfiler.collectGarbage");
  }
  stop() {
    this.#session.disconnect();
  }
  *#snapshot() {
    const { profile } = this.#session.ask("HeapProfiler.getSamplingProfile");
    yield;
    const nodes = nodesOf(profile.head);
    const frames = yield* framesOf2(nodes.map(({ node }) => functionOf(node)));
    const stacks = new Map([[profile.head, []]]);
    const sites = [];
    nodes.forEach(({ node, parent }, i) => {
      const stack = [frames[i], ...stacks.get(parent)];
      stacks.set(node, stack);
      if (node.selfSize === 0)
        return;
      const bytes = { allocBytes: node.selfSize, inuseBytes: node.selfSize };
      sites.push({ stack, allocObjects: 0, inuseObjects: 0, ...bytes });
    });
    this.#siteCount = sites.length;
    return {
      sites,
      measured: [this.#isAll ? "alloc_space" : "inuse_space"],
      scaled: true,
      notes: ["functions that V8 inlined count as their callers"]
    };
  }
}
function nodesOf(head) {
  const nodes = head.children.map((node) => ({ node, parent: head }));
  for (const { node } of nodes) {
    for (const child of node.children)
      nodes.push({ node: child, parent: node });
  }
  return nodes;
}
function functionOf({ callFrame }) {
  const { functionName, url, lineNumber, columnNumber } = callFrame;
  return {
    name: functionName,
    url,
    place: [lineNumber + 1, columnNumber + 1],
    isModule: lineNumber === 0 && columnNumber === 0
  };
}
var init_inspector_sampling = __esm(() => {
  init_turn();
  init_frames();
});

// src/engine/v8/heap/sampling.ts
var exports_sampling2 = {};
__export(exports_sampling2, {
  startV8Heap: () => startV8Heap
});
async function startV8Heap(options, startStacks) {
  const { native } = options;
  await loadSourceMaps();
  const session = new InspectorSession;
  try {
    if (isSampling(session))
      throw new ProfilerUnavailableError(COMPANY2);
    const why = native === undefined ? "no native library" : tryLearning2(session, native);
    if (why === undefined) {
      return await NativeHeap.start(options, native, session, () => startStacks(native));
    }
    const less = options.exactStacks ? "no true stacks, and in-use" : "in-use";
    return startInspectorHeap(options, session, `${less} and allocated apart, not both: ${why}`);
  } catch (error) {
    session.disconnect();
    throw error;
  }
}
function isSampling(session) {
  try {
    session.ask("HeapProfiler.getSamplingProfile");
    return true;
  } catch (error) {
    if (/was not started/.test(error.message))
      return false;
    throw error;
  }
}
function tryLearning2(session, native) {
  if (native.v8HeapIsLaidOut())
    return;
  for (let i = 0;i < TRIES && refusal2 === undefined; i++) {
    try {
      native.v8HeapSetLayout(learn2(session, native));
      return;
    } catch (error) {
      if (error instanceof ProfilerUnavailableError)
        throw error;
      const isBusy = error instanceof NativeError && error.status === -EBUSY3;
      if (i === TRIES - 1 && !isBusy)
        refusal2 = error.message;
      else if (native.v8HeapIsLaidOut())
        return;
    }
  }
  return refusal2 ?? "another isolate is just learning how V8 keeps samples";
}
function learn2(session, native) {
  const { Script } = nodeProcess().getBuiltinModule("node:vm");
  const allocate = new Script(KNOWN_FUNCTIONS2, { filename: "pprof:known-allocations" }).runInThisContext();
  const keep = [];
  native.v8HeapTraceBegin();
  try {
    const { events, profile } = sample(session, native, () => allocate(keep));
    const read = reader(native);
    const layout = { events, profile, known: knownPositions(), read, exactBytes: KNOWN_BYTES3 };
    return learnHeapLayout(layout);
  } finally {
    keep.length = 0;
    session.ask("HeapProfiler.disable");
  }
}
function sample(session, native, work) {
  let events = [];
  let profile;
  try {
    session.ask("HeapProfiler.startSampling", { samplingInterval: LEARNING_BYTES });
    work();
    const answer = session.ask("HeapProfiler.getSamplingProfile");
    profile = answer.profile;
  } finally {
    events = native.v8HeapTraceEnd();
  }
  return { events, profile };
}
function reader(native) {
  const attempt = (address, size) => {
    try {
      return native.readFile("/proc/self/mem", address, size);
    } catch (error) {
      if (error instanceof NativeError)
        return;
      throw error;
    }
  };
  return (address, size) => {
    const page = PAGE_BYTES - address % PAGE_BYTES;
    return attempt(address, size) ?? attempt(address, Math.min(size, page)) ?? new Uint8Array;
  };
}
function knownPositions() {
  return new Map(KNOWN_NAMES2.map((name) => [
    name,
    KNOWN_FUNCTIONS2.indexOf(`function ${name}`) + `function ${name}`.length
  ]));
}

class NativeHeap {
  rateBytes;
  mechanism = "V8's sampling heap profiler, its samples seen by malloc and free";
  #steppedDown = [];
  #native;
  #session;
  #functions;
  #records;
  #isCounting = false;
  #external;
  #trueStacks;
  #stackSampling;
  #frames = [];
  #stacks = new Map;
  #stops = [];
  #watch;
  #whyNotAgain = "another inspector session samples the heap";
  #retryAt = 0;
  #retryMillis = RETRY_MILLIS;
  constructor(rateBytes, native, session) {
    this.rateBytes = rateBytes;
    this.#native = native;
    this.#session = session;
    this.#records = new SiteRecords(native.v8HeapRead, decodeHeapFrames);
    this.#functions = new V8Frames(session);
  }
  static async start({ rateBytes, exactStacks = false }, native, session, startStacks) {
    const heap = new NativeHeap(rateBytes, native, session);
    try {
      heap.#beginAll();
      if (exactStacks)
        heap.#stackSampling = new V8StackSampling(startStacks, isMarked);
      await heap.#stackSampling?.settle();
    } catch (error) {
      heap.#endAll();
      throw error;
    }
    return heap;
  }
  #beginAll() {
    const native = this.#native;
    if (!this.#begin(false))
      throw new ProfilerUnavailableError(COMPANY2);
    const read = reader(native);
    const external = V8External.start(native, this.#session, this.rateBytes, read, this.#functions);
    if (typeof external === "string") {
      this.#steppedDown.push(external);
    } else {
      this.#external = external;
      this.mechanism += "; samples of malloc for memory outside of V8's heap";
      if (external.withoutScripts !== undefined)
        this.#steppedDown.push(external.withoutScripts);
    }
    this.#trueStacks = new V8HeapStacks(native);
    this.#watch = new FinalizationRegistry(() => this.#afterCollection());
    this.#awaitCollection();
  }
  #endAll() {
    this.#watch = undefined;
    releaseAll(() => this.#stackSampling?.stop(), () => this.#trueStacks?.end(), () => this.#external?.stop(), () => {
      if (this.#isCounting)
        this.#native.v8HeapEnd();
    });
  }
  get steppedDown() {
    const reasons = [this.#trueStacks?.off, this.#stackSampling?.off];
    return [...this.#steppedDown, ...reasons.filter((reason) => reason !== undefined)];
  }
  get siteCount() {
    return this.#records.count + (this.#external?.siteCount ?? 0);
  }
  async snapshot() {
    await this.#stackSampling?.drain();
    return await inPieces(this.#snapshot());
  }
  snapshotSync() {
    return atOnce(this.#snapshot());
  }
  async collectGarbage() {
    await this.#session.post("HeapProfiler.collectGarbage");
  }
  stop() {
    releaseAll(() => this.#endAll(), () => this.#session.disconnect());
  }
  #begin(goOn) {
    this.#native.v8HeapBegin(goOn);
    this.#isCounting = true;
    try {
      this.#session.ask("HeapProfiler.startSampling", { samplingInterval: this.rateBytes });
    } catch (error) {
      this.#native.v8HeapBegun();
      throw error;
    }
    return this.#native.v8HeapBegun() === 1;
  }
  #awaitCollection() {
    this.#watch?.register({}, undefined);
  }
  #afterCollection() {
    if (this.#watch === undefined)
      return;
    this.#goOn();
    this.#stackSampling?.drainIfDue();
    this.#awaitCollection();
  }
  #goOn() {
    if (this.#native.v8HeapStats().state !== "stopped" || performance.now() < this.#retryAt)
      return;
    const { stale, staleBytes, stops } = this.#native.v8HeapStats();
    if (this.#stops.length < stops) {
      const when = new Date().toISOString();
      this.#stops.push(`another inspector session ended V8's sampler before ${when}: of what was in use then, ` + `${stale} samples of ${staleBytes} bytes in all, the end is not seen`);
    }
    if (this.#tryAgain()) {
      this.#retryMillis = RETRY_MILLIS;
    } else {
      this.#retryAt = performance.now() + this.#retryMillis;
      this.#retryMillis *= 2;
    }
  }
  #tryAgain() {
    try {
      return this.#begin(true);
    } catch (error) {
      this.#whyNotAgain = error.message;
      return false;
    }
  }
  *#snapshot() {
    this.#goOn();
    const samples = this.#native.v8HeapStats().samples;
    const trueStacks = this.#trueStacks;
    const alive = trueStacks.alive();
    const own = [];
    const added = new Map;
    this.#records.each(({ place, counts, isLost, frames }) => {
      own.push({ place, ...counts });
      if (this.#stacks.has(place))
        return;
      if (isLost)
        this.#stacks.set(place, LOST_STACK2);
      else
        added.set(place, frames());
    });
    const external = yield* this.#external?.sites() ?? nothing();
    yield* this.#learn(added);
    const sites = [];
    for (const { place, ...counts } of own) {
      const site = { stack: this.#stacks.get(place), ...counts };
      sites.push(...trueStacks.deal(place, site, alive));
    }
    const notes = [...trueStacks.notes(samples), ...this.#notes()];
    return {
      sites: [...sites, ...external.sites],
      ...external.symbols !== undefined && { symbols: external.symbols },
      measured: ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"],
      scaled: false,
      notes
    };
  }
  #notes() {
    const stats = this.#native.v8HeapStats();
    const notes = [
      ...this.#stops,
      ...this.#external?.notes() ?? []
    ];
    if (stats.state === "stopped") {
      notes.push(`not counting now: ${this.#whyNotAgain}`);
    }
    if (stats.missed + stats.rejected > 0) {
      notes.push(`${stats.missed + stats.rejected} samples of V8's were not recognised`);
    }
    if (stats.lostStacks > 0)
      notes.push(`${stats.lostStacks} samples lost their stacks: no room`);
    if (stats.unwatched > 0) {
      notes.push(`${stats.unwatched} samples of ${stats.unwatchedBytes} bytes in all are not in in-use: no room`);
    }
    return notes;
  }
  *#learn(added) {
    const unknown = new Set;
    for (const frames of added.values()) {
      for (const frame of frames)
        if (this.#frames[frame] === undefined)
          unknown.add(frame);
    }
    const numbers = [...unknown];
    const functions = numbers.map((frame) => this.#native.v8HeapFrame(frame));
    const frames = yield* this.#functions.resolve(functions);
    numbers.forEach((number, i) => this.#frames[number] = frames[i]);
    for (const [place, numbers] of added) {
      const stack = numbers.map((number) => this.#frames[number]);
      this.#stacks.set(place, stack.length === 0 ? NO_STACK : stack);
    }
  }
}
function* nothing() {
  return { sites: [] };
}
var LEARNING_BYTES = 512, KNOWN_BYTES3 = 16384, TRIES = 3, RETRY_MILLIS = 1e4, KNOWN_FUNCTIONS2 = `(keep) => {
  function pprofHeapKeep(i) { keep.push(new Array(2048 + 16 * i).fill(0)); }
  function pprofHeapDrop(i) { return new Array(2056 + 16 * i).fill(0).length; }
  function pprofHeapBoth(i) { return pprofHeapDrop(i) + pprofHeapKeep(i + 32); }
  for (let i = 0; i < 12; i++) pprofHeapKeep(i) + pprofHeapDrop(i) + pprofHeapBoth(i);
}`, KNOWN_NAMES2, EBUSY3 = 16, PAGE_BYTES = 4096, refusal2, COMPANY2, LOST_STACK2, NO_STACK;
var init_sampling2 = __esm(() => {
  init_library();
  init_errors();
  init_turn();
  init_session();
  init_allocation();
  init_module_positions();
  init_external();
  init_frames();
  init_true_stacks();
  init_inspector_sampling();
  init_stack_sampling();
  KNOWN_NAMES2 = ["pprofHeapKeep", "pprofHeapDrop", "pprofHeapBoth"];
  COMPANY2 = "Cannot sample the heap: another inspector session does, and V8 has one sampler; " + "end that first";
  LOST_STACK2 = [{ kind: "mark", name: "[lost stacks]" }];
  NO_STACK = [{ kind: "mark", name: "(no JavaScript)" }];
});

// node_modules/protobufjs/src/util/aspromise.js
var require_aspromise = __commonJS(function(exports, module) {
  module.exports = asPromise;
  function asPromise(fn, ctx) {
    var params = new Array(arguments.length - 1), offset = 0, index = 2, pending = true;
    while (index < arguments.length)
      params[offset++] = arguments[index++];
    return new Promise(function executor(resolve, reject) {
      params[offset] = function callback(err) {
        if (pending) {
          pending = false;
          if (err)
            reject(err);
          else {
            var params = new Array(arguments.length - 1), offset = 0;
            while (offset < params.length)
              params[offset++] = arguments[offset];
            resolve.apply(null, params);
          }
        }
      };
      try {
        fn.apply(ctx || null, params);
      } catch (err) {
        if (pending) {
          pending = false;
          reject(err);
        }
      }
    });
  }
});

// node_modules/protobufjs/src/util/base64.js
var require_base64 = __commonJS(function(exports) {
  var base64 = exports;
  base64.length = function length(string) {
    var p = string.length;
    if (!p)
      return 0;
    while (p > 0 && string.charAt(p - 1) === "=")
      --p;
    return Math.floor(p * 3 / 4);
  };
  var b64 = new Array(64);
  var s64 = new Array(123);
  for (i = 0;i < 64; )
    s64[b64[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
  var i;
  s64[45] = 62;
  s64[95] = 63;
  base64.encode = function encode(buffer, start, end) {
    var parts = null, chunk = [];
    var i = 0, j = 0, t;
    while (start < end) {
      var b = buffer[start++];
      switch (j) {
        case 0:
          chunk[i++] = b64[b >> 2];
          t = (b & 3) << 4;
          j = 1;
          break;
        case 1:
          chunk[i++] = b64[t | b >> 4];
          t = (b & 15) << 2;
          j = 2;
          break;
        case 2:
          chunk[i++] = b64[t | b >> 6];
          chunk[i++] = b64[b & 63];
          j = 0;
          break;
      }
      if (i > 8191) {
        (parts || (parts = [])).push(String.fromCharCode.apply(String, chunk));
        i = 0;
      }
    }
    if (j) {
      chunk[i++] = b64[t];
      chunk[i++] = 61;
      if (j === 1)
        chunk[i++] = 61;
    }
    if (parts) {
      if (i)
        parts.push(String.fromCharCode.apply(String, chunk.slice(0, i)));
      return parts.join("");
    }
    return String.fromCharCode.apply(String, chunk.slice(0, i));
  };
  var invalidEncoding = "invalid encoding";
  base64.decode = function decode(string, buffer, offset) {
    var start = offset;
    var j = 0, t;
    for (var i = 0;i < string.length; ) {
      var c = string.charCodeAt(i++);
      if (c === 61 && j > 1)
        break;
      if ((c = s64[c]) === undefined)
        throw Error(invalidEncoding);
      switch (j) {
        case 0:
          t = c;
          j = 1;
          break;
        case 1:
          buffer[offset++] = t << 2 | (c & 48) >> 4;
          t = c;
          j = 2;
          break;
        case 2:
          buffer[offset++] = (t & 15) << 4 | (c & 60) >> 2;
          t = c;
          j = 3;
          break;
        case 3:
          buffer[offset++] = (t & 3) << 6 | c;
          j = 0;
          break;
      }
    }
    if (j === 1)
      throw Error(invalidEncoding);
    return offset - start;
  };
  var base64Re = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  var base64UrlRe = /[-_]/;
  var base64UrlNoPaddingRe = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
  base64.test = function test(string) {
    return base64Re.test(string) || base64UrlRe.test(string) && base64UrlNoPaddingRe.test(string);
  };
});

// node_modules/protobufjs/src/util/eventemitter.js
var require_eventemitter = __commonJS(function(exports, module) {
  module.exports = EventEmitter;
  function EventEmitter() {
    this._listeners = Object.create(null);
  }
  EventEmitter.prototype.on = function on(evt, fn, ctx) {
    (this._listeners[evt] || (this._listeners[evt] = [])).push({
      fn,
      ctx: ctx || this
    });
    return this;
  };
  EventEmitter.prototype.off = function off(evt, fn) {
    if (evt === undefined)
      this._listeners = Object.create(null);
    else {
      if (fn === undefined)
        this._listeners[evt] = [];
      else {
        var listeners = this._listeners[evt];
        if (!listeners)
          return this;
        for (var i = 0;i < listeners.length; )
          if (listeners[i].fn === fn)
            listeners.splice(i, 1);
          else
            ++i;
      }
    }
    return this;
  };
  EventEmitter.prototype.emit = function emit(evt) {
    var listeners = this._listeners[evt];
    if (listeners) {
      var args = [], i = 1;
      for (;i < arguments.length; )
        args.push(arguments[i++]);
      for (i = 0;i < listeners.length; )
        listeners[i].fn.apply(listeners[i++].ctx, args);
    }
    return this;
  };
});

// node_modules/protobufjs/src/util/float.js
var require_float = __commonJS(function(exports, module) {
  module.exports = factory(factory);
  function factory(exports2) {
    if (typeof Float32Array !== "undefined")
      (function() {
        var f32 = new Float32Array([-0]), f8b = new Uint8Array(f32.buffer), le = f8b[3] === 128;
        function writeFloat_f32_cpy(val, buf, pos) {
          f32[0] = val;
          buf[pos] = f8b[0];
          buf[pos + 1] = f8b[1];
          buf[pos + 2] = f8b[2];
          buf[pos + 3] = f8b[3];
        }
        function writeFloat_f32_rev(val, buf, pos) {
          f32[0] = val;
          buf[pos] = f8b[3];
          buf[pos + 1] = f8b[2];
          buf[pos + 2] = f8b[1];
          buf[pos + 3] = f8b[0];
        }
        exports2.writeFloatLE = le ? writeFloat_f32_cpy : writeFloat_f32_rev;
        exports2.writeFloatBE = le ? writeFloat_f32_rev : writeFloat_f32_cpy;
        function readFloat_f32_cpy(buf, pos) {
          f8b[0] = buf[pos];
          f8b[1] = buf[pos + 1];
          f8b[2] = buf[pos + 2];
          f8b[3] = buf[pos + 3];
          return f32[0];
        }
        function readFloat_f32_rev(buf, pos) {
          f8b[3] = buf[pos];
          f8b[2] = buf[pos + 1];
          f8b[1] = buf[pos + 2];
          f8b[0] = buf[pos + 3];
          return f32[0];
        }
        exports2.readFloatLE = le ? readFloat_f32_cpy : readFloat_f32_rev;
        exports2.readFloatBE = le ? readFloat_f32_rev : readFloat_f32_cpy;
      })();
    else
      (function() {
        function writeFloat_ieee754(writeUint, val, buf, pos) {
          var sign = val < 0 ? 1 : 0;
          if (sign)
            val = -val;
          if (val === 0)
            writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos);
          else if (isNaN(val))
            writeUint(2143289344, buf, pos);
          else if (val > 340282346638528860000000000000000000000)
            writeUint((sign << 31 | 2139095040) >>> 0, buf, pos);
          else if (val < 0.000000000000000000000000000000000000011754943508222875)
            writeUint((sign << 31 | Math.round(val / 0.000000000000000000000000000000000000000000001401298464324817)) >>> 0, buf, pos);
          else {
            var exponent = Math.floor(Math.log(val) / Math.LN2), mantissa = Math.round(val * Math.pow(2, -exponent) * 8388608) & 8388607;
            writeUint((sign << 31 | exponent + 127 << 23 | mantissa) >>> 0, buf, pos);
          }
        }
        exports2.writeFloatLE = writeFloat_ieee754.bind(null, writeUintLE);
        exports2.writeFloatBE = writeFloat_ieee754.bind(null, writeUintBE);
        function readFloat_ieee754(readUint, buf, pos) {
          var uint = readUint(buf, pos), sign = (uint >> 31) * 2 + 1, exponent = uint >>> 23 & 255, mantissa = uint & 8388607;
          return exponent === 255 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 0.000000000000000000000000000000000000000000001401298464324817 * mantissa : sign * Math.pow(2, exponent - 150) * (mantissa + 8388608);
        }
        exports2.readFloatLE = readFloat_ieee754.bind(null, readUintLE);
        exports2.readFloatBE = readFloat_ieee754.bind(null, readUintBE);
      })();
    if (typeof Float64Array !== "undefined")
      (function() {
        var f64 = new Float64Array([-0]), f8b = new Uint8Array(f64.buffer), le = f8b[7] === 128;
        function writeDouble_f64_cpy(val, buf, pos) {
          f64[0] = val;
          buf[pos] = f8b[0];
          buf[pos + 1] = f8b[1];
          buf[pos + 2] = f8b[2];
          buf[pos + 3] = f8b[3];
          buf[pos + 4] = f8b[4];
          buf[pos + 5] = f8b[5];
          buf[pos + 6] = f8b[6];
          buf[pos + 7] = f8b[7];
        }
        function writeDouble_f64_rev(val, buf, pos) {
          f64[0] = val;
          buf[pos] = f8b[7];
          buf[pos + 1] = f8b[6];
          buf[pos + 2] = f8b[5];
          buf[pos + 3] = f8b[4];
          buf[pos + 4] = f8b[3];
          buf[pos + 5] = f8b[2];
          buf[pos + 6] = f8b[1];
          buf[pos + 7] = f8b[0];
        }
        exports2.writeDoubleLE = le ? writeDouble_f64_cpy : writeDouble_f64_rev;
        exports2.writeDoubleBE = le ? writeDouble_f64_rev : writeDouble_f64_cpy;
        function readDouble_f64_cpy(buf, pos) {
          f8b[0] = buf[pos];
          f8b[1] = buf[pos + 1];
          f8b[2] = buf[pos + 2];
          f8b[3] = buf[pos + 3];
          f8b[4] = buf[pos + 4];
          f8b[5] = buf[pos + 5];
          f8b[6] = buf[pos + 6];
          f8b[7] = buf[pos + 7];
          return f64[0];
        }
        function readDouble_f64_rev(buf, pos) {
          f8b[7] = buf[pos];
          f8b[6] = buf[pos + 1];
          f8b[5] = buf[pos + 2];
          f8b[4] = buf[pos + 3];
          f8b[3] = buf[pos + 4];
          f8b[2] = buf[pos + 5];
          f8b[1] = buf[pos + 6];
          f8b[0] = buf[pos + 7];
          return f64[0];
        }
        exports2.readDoubleLE = le ? readDouble_f64_cpy : readDouble_f64_rev;
        exports2.readDoubleBE = le ? readDouble_f64_rev : readDouble_f64_cpy;
      })();
    else
      (function() {
        function writeDouble_ieee754(writeUint, off0, off1, val, buf, pos) {
          var sign = val < 0 ? 1 : 0;
          if (sign)
            val = -val;
          if (val === 0) {
            writeUint(0, buf, pos + off0);
            writeUint(1 / val > 0 ? 0 : 2147483648, buf, pos + off1);
          } else if (isNaN(val)) {
            writeUint(0, buf, pos + off0);
            writeUint(2146959360, buf, pos + off1);
          } else if (val > 179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000) {
            writeUint(0, buf, pos + off0);
            writeUint((sign << 31 | 2146435072) >>> 0, buf, pos + off1);
          } else {
            var mantissa;
            if (val < 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000022250738585072014) {
              mantissa = val / 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005;
              writeUint(mantissa >>> 0, buf, pos + off0);
              writeUint((sign << 31 | mantissa / 4294967296) >>> 0, buf, pos + off1);
            } else {
              var exponent = Math.floor(Math.log(val) / Math.LN2);
              if (exponent === 1024)
                exponent = 1023;
              mantissa = val * Math.pow(2, -exponent);
              writeUint(mantissa * 4503599627370496 >>> 0, buf, pos + off0);
              writeUint((sign << 31 | exponent + 1023 << 20 | mantissa * 1048576 & 1048575) >>> 0, buf, pos + off1);
            }
          }
        }
        exports2.writeDoubleLE = writeDouble_ieee754.bind(null, writeUintLE, 0, 4);
        exports2.writeDoubleBE = writeDouble_ieee754.bind(null, writeUintBE, 4, 0);
        function readDouble_ieee754(readUint, off0, off1, buf, pos) {
          var lo = readUint(buf, pos + off0), hi = readUint(buf, pos + off1);
          var sign = (hi >> 31) * 2 + 1, exponent = hi >>> 20 & 2047, mantissa = 4294967296 * (hi & 1048575) + lo;
          return exponent === 2047 ? mantissa ? NaN : sign * Infinity : exponent === 0 ? sign * 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005 * mantissa : sign * Math.pow(2, exponent - 1075) * (mantissa + 4503599627370496);
        }
        exports2.readDoubleLE = readDouble_ieee754.bind(null, readUintLE, 0, 4);
        exports2.readDoubleBE = readDouble_ieee754.bind(null, readUintBE, 4, 0);
      })();
    return exports2;
  }
  function writeUintLE(val, buf, pos) {
    buf[pos] = val & 255;
    buf[pos + 1] = val >>> 8 & 255;
    buf[pos + 2] = val >>> 16 & 255;
    buf[pos + 3] = val >>> 24;
  }
  function writeUintBE(val, buf, pos) {
    buf[pos] = val >>> 24;
    buf[pos + 1] = val >>> 16 & 255;
    buf[pos + 2] = val >>> 8 & 255;
    buf[pos + 3] = val & 255;
  }
  function readUintLE(buf, pos) {
    return (buf[pos] | buf[pos + 1] << 8 | buf[pos + 2] << 16 | buf[pos + 3] << 24) >>> 0;
  }
  function readUintBE(buf, pos) {
    return (buf[pos] << 24 | buf[pos + 1] << 16 | buf[pos + 2] << 8 | buf[pos + 3]) >>> 0;
  }
});

// node_modules/protobufjs/src/util/utf8.js
var require_utf8 = __commonJS(function(exports) {
  var utf8 = exports;
  var looseDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
  var strictDecoder;
  var TEXT_DECODER_MIN_LENGTH = 64;
  try {
    strictDecoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  } catch (err) {
    strictDecoder = looseDecoder;
  }
  utf8.length = function utf8_length(string) {
    var len = 0, c = 0;
    for (var i = 0;i < string.length; ++i) {
      c = string.charCodeAt(i);
      if (c < 128)
        len += 1;
      else if (c < 2048)
        len += 2;
      else if ((c & 64512) === 55296 && (string.charCodeAt(i + 1) & 64512) === 56320) {
        ++i;
        len += 4;
      } else
        len += 3;
    }
    return len;
  };
  function utf8_read_decoder(decoder, buffer, start, end) {
    var source = start === 0 && end === buffer.length ? buffer : buffer.subarray(start, end);
    return decoder.decode(source);
  }
  utf8.read = function utf8_read_loose(buffer, start, end) {
    if (end - start < 1)
      return "";
    if (end - start >= TEXT_DECODER_MIN_LENGTH)
      return utf8_read_decoder(looseDecoder, buffer, start, end);
    var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
    for (;i + 7 < end; i += 8) {
      c1 = buffer[i];
      c2 = buffer[i + 1];
      c3 = buffer[i + 2];
      c4 = buffer[i + 3];
      c5 = buffer[i + 4];
      c6 = buffer[i + 5];
      c7 = buffer[i + 6];
      c8 = buffer[i + 7];
      if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128)
        return str + utf8_read_decoder(looseDecoder, buffer, i, end);
      str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
    }
    for (;i < end; ++i) {
      c1 = buffer[i];
      if (c1 & 128)
        return str + utf8_read_decoder(looseDecoder, buffer, i, end);
      str += String.fromCharCode(c1);
    }
    return str;
  };
  utf8.readStrict = function utf8_read_strict(buffer, start, end) {
    if (end - start < 1)
      return "";
    if (end - start >= TEXT_DECODER_MIN_LENGTH)
      return utf8_read_decoder(strictDecoder, buffer, start, end);
    var str = "", i = start, c1, c2, c3, c4, c5, c6, c7, c8;
    for (;i + 7 < end; i += 8) {
      c1 = buffer[i];
      c2 = buffer[i + 1];
      c3 = buffer[i + 2];
      c4 = buffer[i + 3];
      c5 = buffer[i + 4];
      c6 = buffer[i + 5];
      c7 = buffer[i + 6];
      c8 = buffer[i + 7];
      if ((c1 | c2 | c3 | c4 | c5 | c6 | c7 | c8) & 128)
        return str + utf8_read_decoder(strictDecoder, buffer, i, end);
      str += String.fromCharCode(c1, c2, c3, c4, c5, c6, c7, c8);
    }
    for (;i < end; ++i) {
      c1 = buffer[i];
      if (c1 & 128)
        return str + utf8_read_decoder(strictDecoder, buffer, i, end);
      str += String.fromCharCode(c1);
    }
    return str;
  };
  utf8.write = function utf8_write(string, buffer, offset) {
    var start = offset, c1, c2;
    for (var i = 0;i < string.length; ++i) {
      c1 = string.charCodeAt(i);
      if (c1 < 128) {
        buffer[offset++] = c1;
      } else if (c1 < 2048) {
        buffer[offset++] = c1 >> 6 | 192;
        buffer[offset++] = c1 & 63 | 128;
      } else if ((c1 & 64512) === 55296 && ((c2 = string.charCodeAt(i + 1)) & 64512) === 56320) {
        c1 = 65536 + ((c1 & 1023) << 10) + (c2 & 1023);
        ++i;
        buffer[offset++] = c1 >> 18 | 240;
        buffer[offset++] = c1 >> 12 & 63 | 128;
        buffer[offset++] = c1 >> 6 & 63 | 128;
        buffer[offset++] = c1 & 63 | 128;
      } else {
        buffer[offset++] = c1 >> 12 | 224;
        buffer[offset++] = c1 >> 6 & 63 | 128;
        buffer[offset++] = c1 & 63 | 128;
      }
    }
    return offset - start;
  };
});

// node_modules/protobufjs/src/util/pool.js
var require_pool = __commonJS(function(exports, module) {
  module.exports = pool;
  function pool(alloc, slice, size) {
    var SIZE = size || 8192;
    var MAX = SIZE >>> 1;
    var slab = null;
    var offset = SIZE;
    return function pool_alloc(size) {
      if (size < 1 || size > MAX)
        return alloc(size);
      if (offset + size > SIZE) {
        slab = alloc(SIZE);
        offset = 0;
      }
      var buf = slice.call(slab, offset, offset += size);
      if (offset & 7)
        offset = (offset | 7) + 1;
      return buf;
    };
  }
});

// node_modules/protobufjs/src/util/longbits.js
var require_longbits = __commonJS(function(exports, module) {
  module.exports = LongBits;
  var Long;
  function LongBits(lo, hi) {
    this.lo = lo >>> 0;
    this.hi = hi >>> 0;
  }
  var zero = LongBits.zero = new LongBits(0, 0);
  zero.toNumber = function() {
    return 0;
  };
  zero.zzEncode = zero.zzDecode = function() {
    return this;
  };
  zero.length = function() {
    return 1;
  };
  var zeroHash = LongBits.zeroHash = "\x00\x00\x00\x00\x00\x00\x00\x00";
  LongBits.fromNumber = function fromNumber(value) {
    if (value === 0)
      return zero;
    var sign = value < 0;
    if (sign)
      value = -value;
    var lo = value >>> 0, hi = (value - lo) / 4294967296 >>> 0;
    if (sign) {
      hi = ~hi >>> 0;
      lo = ~lo >>> 0;
      if (++lo > 4294967295) {
        lo = 0;
        if (++hi > 4294967295)
          hi = 0;
      }
    }
    return new LongBits(lo, hi);
  };
  LongBits.from = function from(value) {
    if (typeof value === "number")
      return LongBits.fromNumber(value);
    if (typeof value === "string" || value instanceof String) {
      if (Long)
        value = Long.fromString(value);
      else
        return LongBits.fromNumber(parseInt(value, 10));
    }
    return value.low || value.high ? new LongBits(value.low >>> 0, value.high >>> 0) : zero;
  };
  LongBits.prototype.toNumber = function toNumber(unsigned) {
    if (!unsigned && this.hi >>> 31) {
      var lo = ~this.lo + 1 >>> 0, hi = ~this.hi >>> 0;
      if (!lo)
        hi = hi + 1 >>> 0;
      return -(lo + hi * 4294967296);
    }
    return this.lo + this.hi * 4294967296;
  };
  LongBits.prototype.toLong = function toLong(unsigned) {
    return Long ? new Long(this.lo | 0, this.hi | 0, Boolean(unsigned)) : { low: this.lo | 0, high: this.hi | 0, unsigned: Boolean(unsigned) };
  };
  var charCodeAt = String.prototype.charCodeAt;
  LongBits.fromHash = function fromHash(hash) {
    if (hash === zeroHash)
      return zero;
    return new LongBits((charCodeAt.call(hash, 0) | charCodeAt.call(hash, 1) << 8 | charCodeAt.call(hash, 2) << 16 | charCodeAt.call(hash, 3) << 24) >>> 0, (charCodeAt.call(hash, 4) | charCodeAt.call(hash, 5) << 8 | charCodeAt.call(hash, 6) << 16 | charCodeAt.call(hash, 7) << 24) >>> 0);
  };
  LongBits.prototype.toHash = function toHash() {
    return String.fromCharCode(this.lo & 255, this.lo >>> 8 & 255, this.lo >>> 16 & 255, this.lo >>> 24, this.hi & 255, this.hi >>> 8 & 255, this.hi >>> 16 & 255, this.hi >>> 24);
  };
  LongBits.prototype.zzEncode = function zzEncode() {
    var mask = this.hi >> 31;
    this.hi = ((this.hi << 1 | this.lo >>> 31) ^ mask) >>> 0;
    this.lo = (this.lo << 1 ^ mask) >>> 0;
    return this;
  };
  LongBits.prototype.zzDecode = function zzDecode() {
    var mask = -(this.lo & 1);
    this.lo = ((this.lo >>> 1 | this.hi << 31) ^ mask) >>> 0;
    this.hi = (this.hi >>> 1 ^ mask) >>> 0;
    return this;
  };
  LongBits.prototype.length = function length() {
    var part0 = this.lo, part1 = (this.lo >>> 28 | this.hi << 4) >>> 0, part2 = this.hi >>> 24;
    return part2 === 0 ? part1 === 0 ? part0 < 16384 ? part0 < 128 ? 1 : 2 : part0 < 2097152 ? 3 : 4 : part1 < 16384 ? part1 < 128 ? 5 : 6 : part1 < 2097152 ? 7 : 8 : part2 < 128 ? 9 : 10;
  };
  LongBits._configure = function(Long_) {
    Long = Long_;
  };
});

// node_modules/long/umd/index.js
var require_umd = __commonJS(function(exports, module) {
  (function(global2, factory) {
    function preferDefault(exports2) {
      return exports2.default || exports2;
    }
    if (typeof define === "function" && define.amd) {
      define([], function() {
        var exports2 = {};
        factory(exports2);
        return preferDefault(exports2);
      });
    } else if (typeof exports === "object") {
      factory(exports);
      if (typeof module === "object")
        module.exports = preferDefault(exports);
    } else {
      (function() {
        var exports2 = {};
        factory(exports2);
        global2.Long = preferDefault(exports2);
      })();
    }
  })(typeof globalThis !== "undefined" ? globalThis : typeof self !== "undefined" ? self : exports, function(_exports) {
    Object.defineProperty(_exports, "__esModule", {
      value: true
    });
    _exports.default = undefined;
    var wasm = null;
    try {
      wasm = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
        0,
        97,
        115,
        109,
        1,
        0,
        0,
        0,
        1,
        13,
        2,
        96,
        0,
        1,
        127,
        96,
        4,
        127,
        127,
        127,
        127,
        1,
        127,
        3,
        7,
        6,
        0,
        1,
        1,
        1,
        1,
        1,
        6,
        6,
        1,
        127,
        1,
        65,
        0,
        11,
        7,
        50,
        6,
        3,
        109,
        117,
        108,
        0,
        1,
        5,
        100,
        105,
        118,
        95,
        115,
        0,
        2,
        5,
        100,
        105,
        118,
        95,
        117,
        0,
        3,
        5,
        114,
        101,
        109,
        95,
        115,
        0,
        4,
        5,
        114,
        101,
        109,
        95,
        117,
        0,
        5,
        8,
        103,
        101,
        116,
        95,
        104,
        105,
        103,
        104,
        0,
        0,
        10,
        191,
        1,
        6,
        4,
        0,
        35,
        0,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        126,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        127,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        128,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        129,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11,
        36,
        1,
        1,
        126,
        32,
        0,
        173,
        32,
        1,
        173,
        66,
        32,
        134,
        132,
        32,
        2,
        173,
        32,
        3,
        173,
        66,
        32,
        134,
        132,
        130,
        34,
        4,
        66,
        32,
        135,
        167,
        36,
        0,
        32,
        4,
        167,
        11
      ])), {}).exports;
    } catch {}
    function Long(low, high, unsigned) {
      this.low = low | 0;
      this.high = high | 0;
      this.unsigned = !!unsigned;
    }
    Long.prototype.__isLong__;
    Object.defineProperty(Long.prototype, "__isLong__", {
      value: true
    });
    function isLong(obj) {
      return (obj && obj["__isLong__"]) === true;
    }
    function ctz32(value) {
      var c = Math.clz32(value & -value);
      return value ? 31 - c : c;
    }
    Long.isLong = isLong;
    var INT_CACHE = {};
    var UINT_CACHE = {};
    function fromInt(value, unsigned) {
      var obj, cachedObj, cache;
      if (unsigned) {
        value >>>= 0;
        if (cache = 0 <= value && value < 256) {
          cachedObj = UINT_CACHE[value];
          if (cachedObj)
            return cachedObj;
        }
        obj = fromBits(value, 0, true);
        if (cache)
          UINT_CACHE[value] = obj;
        return obj;
      } else {
        value |= 0;
        if (cache = -128 <= value && value < 128) {
          cachedObj = INT_CACHE[value];
          if (cachedObj)
            return cachedObj;
        }
        obj = fromBits(value, value < 0 ? -1 : 0, false);
        if (cache)
          INT_CACHE[value] = obj;
        return obj;
      }
    }
    Long.fromInt = fromInt;
    function fromNumber(value, unsigned) {
      if (isNaN(value))
        return unsigned ? UZERO : ZERO;
      if (unsigned) {
        if (value < 0)
          return UZERO;
        if (value >= TWO_PWR_64_DBL)
          return MAX_UNSIGNED_VALUE;
      } else {
        if (value <= -TWO_PWR_63_DBL)
          return MIN_VALUE;
        if (value + 1 >= TWO_PWR_63_DBL)
          return MAX_VALUE;
      }
      if (value < 0)
        return fromNumber(-value, unsigned).neg();
      return fromBits(value % TWO_PWR_32_DBL | 0, value / TWO_PWR_32_DBL | 0, unsigned);
    }
    Long.fromNumber = fromNumber;
    function fromBits(lowBits, highBits, unsigned) {
      return new Long(lowBits, highBits, unsigned);
    }
    Long.fromBits = fromBits;
    var pow_dbl = Math.pow;
    function fromString(str, unsigned, radix) {
      if (str.length === 0)
        throw Error("empty string");
      if (typeof unsigned === "number") {
        radix = unsigned;
        unsigned = false;
      } else {
        unsigned = !!unsigned;
      }
      if (str === "NaN" || str === "Infinity" || str === "+Infinity" || str === "-Infinity")
        return unsigned ? UZERO : ZERO;
      radix = radix || 10;
      if (radix < 2 || 36 < radix)
        throw RangeError("radix");
      var p;
      if ((p = str.indexOf("-")) > 0)
        throw Error("interior hyphen");
      else if (p === 0) {
        return fromString(str.substring(1), unsigned, radix).neg();
      }
      var radixToPower = fromNumber(pow_dbl(radix, 8));
      var result = ZERO;
      for (var i = 0;i < str.length; i += 8) {
        var size = Math.min(8, str.length - i), value = parseInt(str.substring(i, i + size), radix);
        if (size < 8) {
          var power = fromNumber(pow_dbl(radix, size));
          result = result.mul(power).add(fromNumber(value));
        } else {
          result = result.mul(radixToPower);
          result = result.add(fromNumber(value));
        }
      }
      result.unsigned = unsigned;
      return result;
    }
    Long.fromString = fromString;
    function fromValue(val, unsigned) {
      if (typeof val === "number")
        return fromNumber(val, unsigned);
      if (typeof val === "string")
        return fromString(val, unsigned);
      return fromBits(val.low, val.high, typeof unsigned === "boolean" ? unsigned : val.unsigned);
    }
    Long.fromValue = fromValue;
    var TWO_PWR_16_DBL = 1 << 16;
    var TWO_PWR_24_DBL = 1 << 24;
    var TWO_PWR_32_DBL = TWO_PWR_16_DBL * TWO_PWR_16_DBL;
    var TWO_PWR_64_DBL = TWO_PWR_32_DBL * TWO_PWR_32_DBL;
    var TWO_PWR_63_DBL = TWO_PWR_64_DBL / 2;
    var TWO_PWR_24 = fromInt(TWO_PWR_24_DBL);
    var ZERO = fromInt(0);
    Long.ZERO = ZERO;
    var UZERO = fromInt(0, true);
    Long.UZERO = UZERO;
    var ONE = fromInt(1);
    Long.ONE = ONE;
    var UONE = fromInt(1, true);
    Long.UONE = UONE;
    var NEG_ONE = fromInt(-1);
    Long.NEG_ONE = NEG_ONE;
    var MAX_VALUE = fromBits(4294967295 | 0, 2147483647 | 0, false);
    Long.MAX_VALUE = MAX_VALUE;
    var MAX_UNSIGNED_VALUE = fromBits(4294967295 | 0, 4294967295 | 0, true);
    Long.MAX_UNSIGNED_VALUE = MAX_UNSIGNED_VALUE;
    var MIN_VALUE = fromBits(0, 2147483648 | 0, false);
    Long.MIN_VALUE = MIN_VALUE;
    var LongPrototype = Long.prototype;
    LongPrototype.toInt = function toInt() {
      return this.unsigned ? this.low >>> 0 : this.low;
    };
    LongPrototype.toNumber = function toNumber() {
      if (this.unsigned)
        return (this.high >>> 0) * TWO_PWR_32_DBL + (this.low >>> 0);
      return this.high * TWO_PWR_32_DBL + (this.low >>> 0);
    };
    LongPrototype.toString = function toString(radix) {
      radix = radix || 10;
      if (radix < 2 || 36 < radix)
        throw RangeError("radix");
      if (this.isZero())
        return "0";
      if (this.isNegative()) {
        if (this.eq(MIN_VALUE)) {
          var radixLong = fromNumber(radix), div = this.div(radixLong), rem1 = div.mul(radixLong).sub(this);
          return div.toString(radix) + rem1.toInt().toString(radix);
        } else
          return "-" + this.neg().toString(radix);
      }
      var radixToPower = fromNumber(pow_dbl(radix, 6), this.unsigned), rem = this;
      var result = "";
      while (true) {
        var remDiv = rem.div(radixToPower), intval = rem.sub(remDiv.mul(radixToPower)).toInt() >>> 0, digits = intval.toString(radix);
        rem = remDiv;
        if (rem.isZero())
          return digits + result;
        else {
          while (digits.length < 6)
            digits = "0" + digits;
          result = "" + digits + result;
        }
      }
    };
    LongPrototype.getHighBits = function getHighBits() {
      return this.high;
    };
    LongPrototype.getHighBitsUnsigned = function getHighBitsUnsigned() {
      return this.high >>> 0;
    };
    LongPrototype.getLowBits = function getLowBits() {
      return this.low;
    };
    LongPrototype.getLowBitsUnsigned = function getLowBitsUnsigned() {
      return this.low >>> 0;
    };
    LongPrototype.getNumBitsAbs = function getNumBitsAbs() {
      if (this.isNegative())
        return this.eq(MIN_VALUE) ? 64 : this.neg().getNumBitsAbs();
      var val = this.high != 0 ? this.high : this.low;
      for (var bit = 31;bit > 0; bit--)
        if ((val & 1 << bit) != 0)
          break;
      return this.high != 0 ? bit + 33 : bit + 1;
    };
    LongPrototype.isSafeInteger = function isSafeInteger() {
      var top11Bits = this.high >> 21;
      if (!top11Bits)
        return true;
      if (this.unsigned)
        return false;
      return top11Bits === -1 && !(this.low === 0 && this.high === -2097152);
    };
    LongPrototype.isZero = function isZero() {
      return this.high === 0 && this.low === 0;
    };
    LongPrototype.eqz = LongPrototype.isZero;
    LongPrototype.isNegative = function isNegative() {
      return !this.unsigned && this.high < 0;
    };
    LongPrototype.isPositive = function isPositive() {
      return this.unsigned || this.high >= 0;
    };
    LongPrototype.isOdd = function isOdd() {
      return (this.low & 1) === 1;
    };
    LongPrototype.isEven = function isEven() {
      return (this.low & 1) === 0;
    };
    LongPrototype.equals = function equals(other) {
      if (!isLong(other))
        other = fromValue(other);
      if (this.unsigned !== other.unsigned && this.high >>> 31 === 1 && other.high >>> 31 === 1)
        return false;
      return this.high === other.high && this.low === other.low;
    };
    LongPrototype.eq = LongPrototype.equals;
    LongPrototype.notEquals = function notEquals(other) {
      return !this.eq(other);
    };
    LongPrototype.neq = LongPrototype.notEquals;
    LongPrototype.ne = LongPrototype.notEquals;
    LongPrototype.lessThan = function lessThan(other) {
      return this.comp(other) < 0;
    };
    LongPrototype.lt = LongPrototype.lessThan;
    LongPrototype.lessThanOrEqual = function lessThanOrEqual(other) {
      return this.comp(other) <= 0;
    };
    LongPrototype.lte = LongPrototype.lessThanOrEqual;
    LongPrototype.le = LongPrototype.lessThanOrEqual;
    LongPrototype.greaterThan = function greaterThan(other) {
      return this.comp(other) > 0;
    };
    LongPrototype.gt = LongPrototype.greaterThan;
    LongPrototype.greaterThanOrEqual = function greaterThanOrEqual(other) {
      return this.comp(other) >= 0;
    };
    LongPrototype.gte = LongPrototype.greaterThanOrEqual;
    LongPrototype.ge = LongPrototype.greaterThanOrEqual;
    LongPrototype.compare = function compare(other) {
      if (!isLong(other))
        other = fromValue(other);
      if (this.eq(other))
        return 0;
      var thisNeg = this.isNegative(), otherNeg = other.isNegative();
      if (thisNeg && !otherNeg)
        return -1;
      if (!thisNeg && otherNeg)
        return 1;
      if (!this.unsigned)
        return this.sub(other).isNegative() ? -1 : 1;
      return other.high >>> 0 > this.high >>> 0 || other.high === this.high && other.low >>> 0 > this.low >>> 0 ? -1 : 1;
    };
    LongPrototype.comp = LongPrototype.compare;
    LongPrototype.negate = function negate() {
      if (!this.unsigned && this.eq(MIN_VALUE))
        return MIN_VALUE;
      return this.not().add(ONE);
    };
    LongPrototype.neg = LongPrototype.negate;
    LongPrototype.add = function add(addend) {
      if (!isLong(addend))
        addend = fromValue(addend);
      var a48 = this.high >>> 16;
      var a32 = this.high & 65535;
      var a16 = this.low >>> 16;
      var a00 = this.low & 65535;
      var b48 = addend.high >>> 16;
      var b32 = addend.high & 65535;
      var b16 = addend.low >>> 16;
      var b00 = addend.low & 65535;
      var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
      c00 += a00 + b00;
      c16 += c00 >>> 16;
      c00 &= 65535;
      c16 += a16 + b16;
      c32 += c16 >>> 16;
      c16 &= 65535;
      c32 += a32 + b32;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c48 += a48 + b48;
      c48 &= 65535;
      return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
    };
    LongPrototype.subtract = function subtract(subtrahend) {
      if (!isLong(subtrahend))
        subtrahend = fromValue(subtrahend);
      return this.add(subtrahend.neg());
    };
    LongPrototype.sub = LongPrototype.subtract;
    LongPrototype.multiply = function multiply(multiplier) {
      if (this.isZero())
        return this;
      if (!isLong(multiplier))
        multiplier = fromValue(multiplier);
      if (wasm) {
        var low = wasm["mul"](this.low, this.high, multiplier.low, multiplier.high);
        return fromBits(low, wasm["get_high"](), this.unsigned);
      }
      if (multiplier.isZero())
        return this.unsigned ? UZERO : ZERO;
      if (this.eq(MIN_VALUE))
        return multiplier.isOdd() ? MIN_VALUE : ZERO;
      if (multiplier.eq(MIN_VALUE))
        return this.isOdd() ? MIN_VALUE : ZERO;
      if (this.isNegative()) {
        if (multiplier.isNegative())
          return this.neg().mul(multiplier.neg());
        else
          return this.neg().mul(multiplier).neg();
      } else if (multiplier.isNegative())
        return this.mul(multiplier.neg()).neg();
      if (this.lt(TWO_PWR_24) && multiplier.lt(TWO_PWR_24))
        return fromNumber(this.toNumber() * multiplier.toNumber(), this.unsigned);
      var a48 = this.high >>> 16;
      var a32 = this.high & 65535;
      var a16 = this.low >>> 16;
      var a00 = this.low & 65535;
      var b48 = multiplier.high >>> 16;
      var b32 = multiplier.high & 65535;
      var b16 = multiplier.low >>> 16;
      var b00 = multiplier.low & 65535;
      var c48 = 0, c32 = 0, c16 = 0, c00 = 0;
      c00 += a00 * b00;
      c16 += c00 >>> 16;
      c00 &= 65535;
      c16 += a16 * b00;
      c32 += c16 >>> 16;
      c16 &= 65535;
      c16 += a00 * b16;
      c32 += c16 >>> 16;
      c16 &= 65535;
      c32 += a32 * b00;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c32 += a16 * b16;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c32 += a00 * b32;
      c48 += c32 >>> 16;
      c32 &= 65535;
      c48 += a48 * b00 + a32 * b16 + a16 * b32 + a00 * b48;
      c48 &= 65535;
      return fromBits(c16 << 16 | c00, c48 << 16 | c32, this.unsigned);
    };
    LongPrototype.mul = LongPrototype.multiply;
    LongPrototype.divide = function divide(divisor) {
      if (!isLong(divisor))
        divisor = fromValue(divisor);
      if (divisor.isZero())
        throw Error("division by zero");
      if (wasm) {
        if (!this.unsigned && this.high === -2147483648 && divisor.low === -1 && divisor.high === -1) {
          return this;
        }
        var low = (this.unsigned ? wasm["div_u"] : wasm["div_s"])(this.low, this.high, divisor.low, divisor.high);
        return fromBits(low, wasm["get_high"](), this.unsigned);
      }
      if (this.isZero())
        return this.unsigned ? UZERO : ZERO;
      var approx, rem, res;
      if (!this.unsigned) {
        if (this.eq(MIN_VALUE)) {
          if (divisor.eq(ONE) || divisor.eq(NEG_ONE))
            return MIN_VALUE;
          else if (divisor.eq(MIN_VALUE))
            return ONE;
          else {
            var halfThis = this.shr(1);
            approx = halfThis.div(divisor).shl(1);
            if (approx.eq(ZERO)) {
              return divisor.isNegative() ? ONE : NEG_ONE;
            } else {
              rem = this.sub(divisor.mul(approx));
              res = approx.add(rem.div(divisor));
              return res;
            }
          }
        } else if (divisor.eq(MIN_VALUE))
          return this.unsigned ? UZERO : ZERO;
        if (this.isNegative()) {
          if (divisor.isNegative())
            return this.neg().div(divisor.neg());
          return this.neg().div(divisor).neg();
        } else if (divisor.isNegative())
          return this.div(divisor.neg()).neg();
        res = ZERO;
      } else {
        if (!divisor.unsigned)
          divisor = divisor.toUnsigned();
        if (divisor.gt(this))
          return UZERO;
        if (divisor.gt(this.shru(1)))
          return UONE;
        res = UZERO;
      }
      rem = this;
      while (rem.gte(divisor)) {
        approx = Math.max(1, Math.floor(rem.toNumber() / divisor.toNumber()));
        var log2 = Math.ceil(Math.log(approx) / Math.LN2), delta = log2 <= 48 ? 1 : pow_dbl(2, log2 - 48), approxRes = fromNumber(approx), approxRem = approxRes.mul(divisor);
        while (approxRem.isNegative() || approxRem.gt(rem)) {
          approx -= delta;
          approxRes = fromNumber(approx, this.unsigned);
          approxRem = approxRes.mul(divisor);
        }
        if (approxRes.isZero())
          approxRes = ONE;
        res = res.add(approxRes);
        rem = rem.sub(approxRem);
      }
      return res;
    };
    LongPrototype.div = LongPrototype.divide;
    LongPrototype.modulo = function modulo(divisor) {
      if (!isLong(divisor))
        divisor = fromValue(divisor);
      if (wasm) {
        var low = (this.unsigned ? wasm["rem_u"] : wasm["rem_s"])(this.low, this.high, divisor.low, divisor.high);
        return fromBits(low, wasm["get_high"](), this.unsigned);
      }
      return this.sub(this.div(divisor).mul(divisor));
    };
    LongPrototype.mod = LongPrototype.modulo;
    LongPrototype.rem = LongPrototype.modulo;
    LongPrototype.not = function not() {
      return fromBits(~this.low, ~this.high, this.unsigned);
    };
    LongPrototype.countLeadingZeros = function countLeadingZeros() {
      return this.high ? Math.clz32(this.high) : Math.clz32(this.low) + 32;
    };
    LongPrototype.clz = LongPrototype.countLeadingZeros;
    LongPrototype.countTrailingZeros = function countTrailingZeros() {
      return this.low ? ctz32(this.low) : ctz32(this.high) + 32;
    };
    LongPrototype.ctz = LongPrototype.countTrailingZeros;
    LongPrototype.and = function and(other) {
      if (!isLong(other))
        other = fromValue(other);
      return fromBits(this.low & other.low, this.high & other.high, this.unsigned);
    };
    LongPrototype.or = function or(other) {
      if (!isLong(other))
        other = fromValue(other);
      return fromBits(this.low | other.low, this.high | other.high, this.unsigned);
    };
    LongPrototype.xor = function xor(other) {
      if (!isLong(other))
        other = fromValue(other);
      return fromBits(this.low ^ other.low, this.high ^ other.high, this.unsigned);
    };
    LongPrototype.shiftLeft = function shiftLeft(numBits) {
      if (isLong(numBits))
        numBits = numBits.toInt();
      if ((numBits &= 63) === 0)
        return this;
      else if (numBits < 32)
        return fromBits(this.low << numBits, this.high << numBits | this.low >>> 32 - numBits, this.unsigned);
      else
        return fromBits(0, this.low << numBits - 32, this.unsigned);
    };
    LongPrototype.shl = LongPrototype.shiftLeft;
    LongPrototype.shiftRight = function shiftRight(numBits) {
      if (isLong(numBits))
        numBits = numBits.toInt();
      if ((numBits &= 63) === 0)
        return this;
      else if (numBits < 32)
        return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >> numBits, this.unsigned);
      else
        return fromBits(this.high >> numBits - 32, this.high >= 0 ? 0 : -1, this.unsigned);
    };
    LongPrototype.shr = LongPrototype.shiftRight;
    LongPrototype.shiftRightUnsigned = function shiftRightUnsigned(numBits) {
      if (isLong(numBits))
        numBits = numBits.toInt();
      if ((numBits &= 63) === 0)
        return this;
      if (numBits < 32)
        return fromBits(this.low >>> numBits | this.high << 32 - numBits, this.high >>> numBits, this.unsigned);
      if (numBits === 32)
        return fromBits(this.high, 0, this.unsigned);
      return fromBits(this.high >>> numBits - 32, 0, this.unsigned);
    };
    LongPrototype.shru = LongPrototype.shiftRightUnsigned;
    LongPrototype.shr_u = LongPrototype.shiftRightUnsigned;
    LongPrototype.rotateLeft = function rotateLeft(numBits) {
      var b;
      if (isLong(numBits))
        numBits = numBits.toInt();
      if ((numBits &= 63) === 0)
        return this;
      if (numBits === 32)
        return fromBits(this.high, this.low, this.unsigned);
      if (numBits < 32) {
        b = 32 - numBits;
        return fromBits(this.low << numBits | this.high >>> b, this.high << numBits | this.low >>> b, this.unsigned);
      }
      numBits -= 32;
      b = 32 - numBits;
      return fromBits(this.high << numBits | this.low >>> b, this.low << numBits | this.high >>> b, this.unsigned);
    };
    LongPrototype.rotl = LongPrototype.rotateLeft;
    LongPrototype.rotateRight = function rotateRight(numBits) {
      var b;
      if (isLong(numBits))
        numBits = numBits.toInt();
      if ((numBits &= 63) === 0)
        return this;
      if (numBits === 32)
        return fromBits(this.high, this.low, this.unsigned);
      if (numBits < 32) {
        b = 32 - numBits;
        return fromBits(this.high << b | this.low >>> numBits, this.low << b | this.high >>> numBits, this.unsigned);
      }
      numBits -= 32;
      b = 32 - numBits;
      return fromBits(this.low << b | this.high >>> numBits, this.high << b | this.low >>> numBits, this.unsigned);
    };
    LongPrototype.rotr = LongPrototype.rotateRight;
    LongPrototype.toSigned = function toSigned() {
      if (!this.unsigned)
        return this;
      return fromBits(this.low, this.high, false);
    };
    LongPrototype.toUnsigned = function toUnsigned() {
      if (this.unsigned)
        return this;
      return fromBits(this.low, this.high, true);
    };
    LongPrototype.toBytes = function toBytes(le) {
      return le ? this.toBytesLE() : this.toBytesBE();
    };
    LongPrototype.toBytesLE = function toBytesLE() {
      var hi = this.high, lo = this.low;
      return [
        lo & 255,
        lo >>> 8 & 255,
        lo >>> 16 & 255,
        lo >>> 24,
        hi & 255,
        hi >>> 8 & 255,
        hi >>> 16 & 255,
        hi >>> 24
      ];
    };
    LongPrototype.toBytesBE = function toBytesBE() {
      var hi = this.high, lo = this.low;
      return [
        hi >>> 24,
        hi >>> 16 & 255,
        hi >>> 8 & 255,
        hi & 255,
        lo >>> 24,
        lo >>> 16 & 255,
        lo >>> 8 & 255,
        lo & 255
      ];
    };
    Long.fromBytes = function fromBytes(bytes, unsigned, le) {
      return le ? Long.fromBytesLE(bytes, unsigned) : Long.fromBytesBE(bytes, unsigned);
    };
    Long.fromBytesLE = function fromBytesLE(bytes, unsigned) {
      return new Long(bytes[0] | bytes[1] << 8 | bytes[2] << 16 | bytes[3] << 24, bytes[4] | bytes[5] << 8 | bytes[6] << 16 | bytes[7] << 24, unsigned);
    };
    Long.fromBytesBE = function fromBytesBE(bytes, unsigned) {
      return new Long(bytes[4] << 24 | bytes[5] << 16 | bytes[6] << 8 | bytes[7], bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3], unsigned);
    };
    if (typeof BigInt === "function") {
      Long.fromBigInt = function fromBigInt(value, unsigned) {
        var lowBits = Number(BigInt.asIntN(32, value));
        var highBits = Number(BigInt.asIntN(32, value >> BigInt(32)));
        return fromBits(lowBits, highBits, unsigned);
      };
      Long.fromValue = function fromValueWithBigInt(value, unsigned) {
        if (typeof value === "bigint")
          return Long.fromBigInt(value, unsigned);
        return fromValue(value, unsigned);
      };
      LongPrototype.toBigInt = function toBigInt() {
        var lowBigInt = BigInt(this.low >>> 0);
        var highBigInt = BigInt(this.unsigned ? this.high >>> 0 : this.high);
        return highBigInt << BigInt(32) | lowBigInt;
      };
    }
    var _default = _exports.default = Long;
  });
});

// node_modules/protobufjs/src/util/minimal.js
var require_minimal = __commonJS(function(exports) {
  var util = exports;
  util.asPromise = require_aspromise();
  util.base64 = require_base64();
  util.EventEmitter = require_eventemitter();
  util.float = require_float();
  util.utf8 = require_utf8();
  util.pool = require_pool();
  util.LongBits = require_longbits();
  function isUnsafeProperty(key) {
    return key === "__proto__" || key === "prototype" || key === "constructor";
  }
  util.isUnsafeProperty = isUnsafeProperty;
  util.isNode = Boolean(typeof global !== "undefined" && global && global.process && global.process.versions && global.process.versions.node);
  util.global = util.isNode && global || typeof window !== "undefined" && window || typeof self !== "undefined" && self || typeof globalThis !== "undefined" && globalThis || exports;
  util.emptyArray = Object.freeze ? Object.freeze([]) : [];
  util.emptyObject = Object.freeze ? Object.freeze({}) : {};
  util.isInteger = Number.isInteger || function isInteger(value) {
    return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
  };
  util.isString = function isString(value) {
    return typeof value === "string" || value instanceof String;
  };
  util.isObject = function isObject(value) {
    return value && typeof value === "object";
  };
  util.isset = util.isSet = function isSet(obj, prop) {
    var value = obj[prop];
    if (value != null && Object.hasOwnProperty.call(obj, prop))
      return typeof value !== "object" || (Array.isArray(value) ? value.length : Object.keys(value).length) > 0;
    return false;
  };
  util.Buffer = function() {
    try {
      var Buffer2 = util.global.Buffer;
      return Buffer2.prototype.utf8Write || util.isNode ? Buffer2 : null;
    } catch (e) {
      return null;
    }
  }();
  util.newBuffer = function newBuffer(sizeOrArray) {
    var Buffer2 = util.Buffer;
    return typeof sizeOrArray === "number" ? Buffer2 ? Buffer2.allocUnsafe(sizeOrArray) : new Uint8Array(sizeOrArray) : Buffer2 ? Buffer2.from(sizeOrArray) : new Uint8Array(sizeOrArray);
  };
  util.rawField = function rawField(id, wireType, data) {
    var out = [], tag = id << 3 | wireType;
    tag >>>= 0;
    while (tag > 127) {
      out.push(tag & 127 | 128);
      tag >>>= 7;
    }
    out.push(tag);
    for (var i = 0;i < data.length; ++i)
      out.push(data[i]);
    return util.newBuffer(out);
  };
  util.Array = Uint8Array;
  util.Long = util.global.dcodeIO && util.global.dcodeIO.Long || util.global.Long || function() {
    try {
      var Long = require_umd();
      return Long && Long.isLong ? Long : null;
    } catch (e) {
      return null;
    }
  }();
  util.key2Re = /^(?:true|false|0|1)$/;
  util.key32Re = /^-?(?:0|[1-9][0-9]*)$/;
  util.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/;
  util.longToHash = function longToHash(value) {
    return value ? util.LongBits.from(value).toHash() : util.LongBits.zeroHash;
  };
  util.longFromHash = function longFromHash(hash, unsigned) {
    var bits = util.LongBits.fromHash(hash);
    if (util.Long)
      return util.Long.fromBits(bits.lo, bits.hi, unsigned);
    return bits.toNumber(Boolean(unsigned));
  };
  util.longFromKey = function longFromKey(key, unsigned) {
    return util.key64Re.test(key) && !util.key32Re.test(key) ? util.longFromHash(key, unsigned) : key;
  };
  util.boolFromKey = function boolFromKey(key) {
    return key === "true" || key === "1";
  };
  function merge(dst) {
    var ifNotSet = typeof arguments[arguments.length - 1] === "boolean", limit = ifNotSet ? arguments.length - 1 : arguments.length;
    ifNotSet = ifNotSet && arguments[arguments.length - 1];
    for (var a = 1;a < limit; ++a) {
      var src = arguments[a];
      if (!src)
        continue;
      for (var keys = Object.keys(src), i = 0;i < keys.length; ++i)
        if (!isUnsafeProperty(keys[i]) && (!ifNotSet || !Object.prototype.hasOwnProperty.call(dst, keys[i]) || dst[keys[i]] === undefined))
          dst[keys[i]] = src[keys[i]];
    }
    return dst;
  }
  util.merge = merge;
  util.nestingLimit = 32;
  util.recursionLimit = 100;
  util.makeProp = function makeProp(obj, key, enumerable) {
    if (Object.prototype.hasOwnProperty.call(obj, key))
      return;
    Object.defineProperty(obj, key, {
      enumerable: enumerable === undefined ? true : enumerable,
      configurable: true,
      writable: true
    });
  };
  util.lcFirst = function lcFirst(str) {
    return str.charAt(0).toLowerCase() + str.substring(1);
  };
  function newError(name) {
    function CustomError(message, properties) {
      if (!(this instanceof CustomError))
        return new CustomError(message, properties);
      Object.defineProperty(this, "message", { get: function() {
        return message;
      } });
      if (Error.captureStackTrace)
        Error.captureStackTrace(this, CustomError);
      else
        Object.defineProperty(this, "stack", { value: new Error().stack || "" });
      if (properties)
        merge(this, properties);
    }
    CustomError.prototype = Object.create(Error.prototype, {
      constructor: {
        value: CustomError,
        writable: true,
        enumerable: false,
        configurable: true
      },
      name: {
        get: function get() {
          return name;
        },
        set: undefined,
        enumerable: false,
        configurable: true
      },
      toString: {
        value: function value() {
          return this.name + ": " + this.message;
        },
        writable: true,
        enumerable: false,
        configurable: true
      }
    });
    return CustomError;
  }
  util.newError = newError;
  util.ProtocolError = newError("ProtocolError");
  util.oneOfGetter = function getOneOf(fieldNames) {
    var fieldMap = {};
    for (var i = 0;i < fieldNames.length; ++i)
      fieldMap[fieldNames[i]] = 1;
    return function() {
      for (var keys = Object.keys(this), i = keys.length - 1;i > -1; --i)
        if (fieldMap[keys[i]] === 1 && this[keys[i]] !== undefined && this[keys[i]] !== null)
          return keys[i];
    };
  };
  util.oneOfSetter = function setOneOf(fieldNames) {
    return function(name) {
      for (var i = 0;i < fieldNames.length; ++i)
        if (fieldNames[i] !== name)
          delete this[fieldNames[i]];
    };
  };
  util.toJSONOptions = {
    longs: String,
    enums: String,
    bytes: String,
    json: true
  };
});

// node_modules/protobufjs/src/writer.js
var require_writer = __commonJS(function(exports, module) {
  module.exports = Writer;
  var util = require_minimal();
  var BufferWriter;
  var LongBits = util.LongBits;
  var base64 = util.base64;
  var utf8 = util.utf8;
  function Writer() {
    this.pos = 0;
    this.buf = this.constructor.alloc(Writer.initialBufferSize);
    this.view = null;
    this.states = null;
  }
  Writer.initialBufferSize = 128;
  Object.defineProperty(Writer.prototype, "len", {
    configurable: true,
    enumerable: true,
    get: function get_len() {
      return this.pos;
    }
  });
  var create = function create() {
    return util.Buffer ? function create_buffer_setup() {
      return (Writer.create = function create_buffer() {
        return new BufferWriter;
      })();
    } : function create_array() {
      return new Writer;
    };
  };
  Writer.create = create();
  Writer.alloc = function alloc(size) {
    return new Uint8Array(size);
  };
  Writer.alloc = util.pool(Writer.alloc, Uint8Array.prototype.subarray);
  function sizeVarint32(value) {
    return value < 128 ? 1 : value < 16384 ? 2 : value < 2097152 ? 3 : value < 268435456 ? 4 : 5;
  }
  Writer.prototype._reserve = function _reserve(n) {
    var need = this.pos + n;
    if (need > this.buf.length) {
      var size = this.buf.length << 1;
      if (size < need)
        size = need;
      var buf = this.constructor.alloc(size);
      buf.set(this.buf.subarray(0, this.pos), 0);
      this.buf = buf;
      this.view = null;
    }
  };
  function writeStringAscii(val, buf, pos) {
    for (var i = 0;i < val.length; )
      buf[pos++] = val.charCodeAt(i++);
  }
  function writeVarint32(val, buf, pos) {
    while (val > 127) {
      buf[pos++] = val & 127 | 128;
      val >>>= 7;
    }
    buf[pos] = val;
    return pos + 1;
  }
  Writer.prototype.uint32 = function write_uint32(value) {
    value = value >>> 0;
    this._reserve(5);
    var pos = this.pos;
    this.pos = writeVarint32(value, this.buf, pos);
    return this;
  };
  Writer.prototype.int32 = function write_int32(value) {
    if ((value |= 0) < 0) {
      this._reserve(10);
      writeVarint64(LongBits.fromNumber(value), this.buf, this.pos);
      this.pos += 10;
      return this;
    }
    return this.uint32(value);
  };
  Writer.prototype.sint32 = function write_sint32(value) {
    return this.uint32((value << 1 ^ value >> 31) >>> 0);
  };
  function writeVarint64(val, buf, pos) {
    var { lo, hi } = val;
    while (hi) {
      buf[pos++] = lo & 127 | 128;
      lo = (lo >>> 7 | hi << 25) >>> 0;
      hi >>>= 7;
    }
    while (lo > 127) {
      buf[pos++] = lo & 127 | 128;
      lo = lo >>> 7;
    }
    buf[pos] = lo;
    return pos + 1;
  }
  Writer.prototype.uint64 = function write_uint64(value) {
    var bits = LongBits.from(value);
    this._reserve(10);
    var pos = this.pos;
    this.pos = writeVarint64(bits, this.buf, pos);
    return this;
  };
  Writer.prototype.int64 = Writer.prototype.uint64;
  Writer.prototype.sint64 = function write_sint64(value) {
    var bits = LongBits.from(value).zzEncode();
    this._reserve(10);
    var pos = this.pos;
    this.pos = writeVarint64(bits, this.buf, pos);
    return this;
  };
  Writer.prototype.bool = function write_bool(value) {
    this._reserve(1);
    this.buf[this.pos++] = value ? 1 : 0;
    return this;
  };
  function writeFixed32(val, buf, pos) {
    buf[pos] = val & 255;
    buf[pos + 1] = val >>> 8 & 255;
    buf[pos + 2] = val >>> 16 & 255;
    buf[pos + 3] = val >>> 24;
  }
  Writer.prototype.fixed32 = function write_fixed32(value) {
    this._reserve(4);
    writeFixed32(value >>> 0, this.buf, this.pos);
    this.pos += 4;
    return this;
  };
  Writer.prototype.sfixed32 = Writer.prototype.fixed32;
  Writer.prototype.fixed64 = function write_fixed64(value) {
    var bits = LongBits.from(value);
    this._reserve(8);
    writeFixed32(bits.lo, this.buf, this.pos);
    writeFixed32(bits.hi, this.buf, this.pos + 4);
    this.pos += 8;
    return this;
  };
  Writer.prototype.sfixed64 = Writer.prototype.fixed64;
  Writer.prototype.float = function write_float(value) {
    this._reserve(4);
    util.float.writeFloatLE(value, this.buf, this.pos);
    this.pos += 4;
    return this;
  };
  Writer.prototype.double = function write_double(value) {
    this._reserve(8);
    util.float.writeDoubleLE(value, this.buf, this.pos);
    this.pos += 8;
    return this;
  };
  Writer.prototype.bytes = function write_bytes(value) {
    var len = value.length >>> 0;
    if (!len) {
      this._reserve(1);
      this.buf[this.pos++] = 0;
      return this;
    }
    if (util.isString(value)) {
      var buf = Writer.alloc(len = base64.length(value));
      base64.decode(value, buf, 0);
      value = buf;
    }
    this.uint32(len);
    this._reserve(len);
    this.buf.set(value, this.pos);
    this.pos += len;
    return this;
  };
  Writer.prototype.raw = function write_raw(value) {
    var len = value.length >>> 0;
    if (!len)
      return this;
    this._reserve(len);
    this.buf.set(value, this.pos);
    this.pos += len;
    return this;
  };
  Writer.prototype._delim = function _delim(pos, len) {
    var n = sizeVarint32(len);
    if (n > 1)
      this.buf.copyWithin(pos + n, pos + 1, pos + 1 + len);
    writeVarint32(len, this.buf, pos);
    this.pos = pos + n + len;
    return this;
  };
  Writer.prototype.string = function write_string(value) {
    var n = value.length;
    if (!n) {
      this._reserve(1);
      this.buf[this.pos++] = 0;
      return this;
    }
    if (n < 128) {
      this._reserve(n * 3 + 5);
      var lenPos = this.pos;
      return this._delim(lenPos, utf8.write(value, this.buf, lenPos + 1));
    }
    var len = utf8.length(value);
    this.uint32(len);
    this._reserve(len);
    if (len === value.length)
      writeStringAscii(value, this.buf, this.pos);
    else
      utf8.write(value, this.buf, this.pos);
    this.pos += len;
    return this;
  };
  Writer.prototype.uint32s = function write_uint32s(value) {
    var n = value.length;
    this._reserve(n * 5 + 5);
    var buf = this.buf, lenPos = this.pos, p = lenPos + 1;
    for (var i = 0;i < n; ++i)
      p = writeVarint32(value[i] >>> 0, buf, p);
    return this._delim(lenPos, p - lenPos - 1);
  };
  Writer.prototype.int32s = function write_int32s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1, val;
    for (var i = 0;i < n; ++i) {
      if ((val = value[i] | 0) < 0) {
        pos = writeVarint64(LongBits.fromNumber(val), buf, pos);
      } else {
        pos = writeVarint32(val, buf, pos);
      }
    }
    return this._delim(lenPos, pos - lenPos - 1);
  };
  Writer.prototype.sint32s = function write_sint32s(value) {
    var n = value.length;
    this._reserve(n * 5 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0;i < n; ++i)
      pos = writeVarint32((value[i] << 1 ^ value[i] >> 31) >>> 0, buf, pos);
    return this._delim(lenPos, pos - lenPos - 1);
  };
  Writer.prototype.uint64s = function write_uint64s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0;i < n; ++i) {
      pos = writeVarint64(LongBits.from(value[i]), buf, pos);
    }
    return this._delim(lenPos, pos - lenPos - 1);
  };
  Writer.prototype.int64s = Writer.prototype.uint64s;
  Writer.prototype.sint64s = function write_sint64s(value) {
    var n = value.length;
    this._reserve(n * 10 + 5);
    var buf = this.buf, lenPos = this.pos, pos = lenPos + 1;
    for (var i = 0;i < n; ++i) {
      pos = writeVarint64(LongBits.from(value[i]).zzEncode(), buf, pos);
    }
    return this._delim(lenPos, pos - lenPos - 1);
  };
  Writer.prototype.bools = function write_bools(value) {
    var n = value.length;
    this.uint32(n);
    this._reserve(n);
    var buf = this.buf, p = this.pos;
    for (var i = 0;i < n; ++i)
      buf[p++] = value[i] ? 1 : 0;
    this.pos += n;
    return this;
  };
  var VIEW_THRESHOLD_FLOAT = 16;
  var VIEW_THRESHOLD_INT = 128;
  function getLazyView(writer, count, threshold) {
    var view = writer.view;
    if (view || count < threshold)
      return view;
    var buf = writer.buf;
    return writer.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
  }
  Writer.prototype.fixed32s = function write_fixed32s(value) {
    var n = value.length, bytes = n * 4;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
    if (dv)
      for (i = 0;i < n; ++i) {
        dv.setUint32(p, value[i] >>> 0, true);
        p += 4;
      }
    else {
      var buf = this.buf;
      for (i = 0;i < n; ++i) {
        writeFixed32(value[i] >>> 0, buf, p);
        p += 4;
      }
    }
    this.pos += bytes;
    return this;
  };
  Writer.prototype.sfixed32s = Writer.prototype.fixed32s;
  Writer.prototype.fixed64s = function write_fixed64s(value) {
    var n = value.length, bytes = n * 8;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, bits, dv = getLazyView(this, n, VIEW_THRESHOLD_INT);
    if (dv)
      for (i = 0;i < n; ++i) {
        bits = LongBits.from(value[i]);
        dv.setUint32(p, bits.lo, true);
        dv.setUint32(p + 4, bits.hi, true);
        p += 8;
      }
    else {
      var buf = this.buf;
      for (i = 0;i < n; ++i) {
        bits = LongBits.from(value[i]);
        writeFixed32(bits.lo, buf, p);
        writeFixed32(bits.hi, buf, p + 4);
        p += 8;
      }
    }
    this.pos += bytes;
    return this;
  };
  Writer.prototype.sfixed64s = Writer.prototype.fixed64s;
  Writer.prototype.floats = function write_floats(value) {
    var n = value.length, bytes = n * 4;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
    if (dv)
      for (i = 0;i < n; ++i) {
        dv.setFloat32(p, value[i], true);
        p += 4;
      }
    else {
      var buf = this.buf;
      for (i = 0;i < n; ++i) {
        util.float.writeFloatLE(value[i], buf, p);
        p += 4;
      }
    }
    this.pos += bytes;
    return this;
  };
  Writer.prototype.doubles = function write_doubles(value) {
    var n = value.length, bytes = n * 8;
    this.uint32(bytes);
    this._reserve(bytes);
    var p = this.pos, i, dv = getLazyView(this, n, VIEW_THRESHOLD_FLOAT);
    if (dv)
      for (i = 0;i < n; ++i) {
        dv.setFloat64(p, value[i], true);
        p += 8;
      }
    else {
      var buf = this.buf;
      for (i = 0;i < n; ++i) {
        util.float.writeDoubleLE(value[i], buf, p);
        p += 8;
      }
    }
    this.pos += bytes;
    return this;
  };
  Writer.prototype.fork = function fork() {
    this._reserve(1);
    (this.states || (this.states = [])).push(this.pos);
    this.pos += 1;
    return this;
  };
  Writer.prototype.reset = function reset() {
    var states = this.states;
    if (states && states.length) {
      this.pos = states.pop();
    } else {
      this.pos = 0;
    }
    return this;
  };
  Writer.prototype.ldelim = function ldelim() {
    var states = this.states, len, vlen;
    if (states && states.length) {
      var lenPos = states.pop();
      len = this.pos - lenPos - 1;
      vlen = sizeVarint32(len);
      if (vlen > 1) {
        this._reserve(vlen - 1);
        this.buf.copyWithin(lenPos + vlen, lenPos + 1, lenPos + 1 + len);
        this.pos += vlen - 1;
        writeVarint32(len, this.buf, lenPos);
      } else {
        this.buf[lenPos] = len;
      }
    } else {
      len = this.pos;
      vlen = sizeVarint32(len);
      this._reserve(vlen);
      this.buf.copyWithin(vlen, 0, len);
      writeVarint32(len, this.buf, 0);
      this.pos += vlen;
    }
    return this;
  };
  Writer.prototype.finish = function finish(shared) {
    if (shared)
      return this.buf.subarray(0, this.pos);
    var buf = this.constructor.alloc(this.pos);
    buf.set(this.buf.subarray(0, this.pos), 0);
    return buf;
  };
  Writer.prototype.finishInto = function finishInto(buf, offset) {
    if (offset === undefined)
      offset = 0;
    buf.set(this.buf.subarray(0, this.pos), offset);
    return buf;
  };
  Writer._configure = function(BufferWriter_) {
    BufferWriter = BufferWriter_;
    Writer.create = create();
    BufferWriter._configure();
  };
});

// node_modules/protobufjs/src/writer_buffer.js
var require_writer_buffer = __commonJS(function(exports, module) {
  module.exports = BufferWriter;
  var Writer = require_writer();
  BufferWriter.prototype = Object.create(Writer.prototype, {
    constructor: {
      value: BufferWriter,
      writable: true,
      enumerable: false,
      configurable: true
    }
  });
  var util = require_minimal();
  function BufferWriter() {
    Writer.call(this);
  }
  var writeStringBuffer;
  BufferWriter._configure = function() {
    BufferWriter.alloc = util.Buffer && util.Buffer.allocUnsafe;
    writeStringBuffer = util.Buffer && util.Buffer.prototype.utf8Write ? function writeStringBuffer_utf8Write(val, buf, pos) {
      return buf.utf8Write(val, pos);
    } : function writeStringBuffer_write(val, buf, pos) {
      return buf.write(val, pos);
    };
  };
  BufferWriter.prototype.bytes = function write_bytes_buffer(value) {
    if (util.isString(value))
      value = util.Buffer.from(value, "base64");
    var len = value.length >>> 0;
    this.uint32(len);
    if (len) {
      this._reserve(len);
      this.buf.set(value, this.pos);
      this.pos += len;
    }
    return this;
  };
  BufferWriter.prototype.string = function write_string_buffer(value) {
    var n = value.length;
    if (!n) {
      this._reserve(1);
      this.buf[this.pos++] = 0;
      return this;
    }
    if (n < 128) {
      this._reserve(n * 3 + 5);
      var pos = this.pos, buf = this.buf;
      return this._delim(pos, n < 40 ? util.utf8.write(value, buf, pos + 1) : writeStringBuffer(value, buf, pos + 1));
    }
    var len = util.Buffer.byteLength(value);
    this.uint32(len);
    this._reserve(len);
    writeStringBuffer(value, this.buf, this.pos);
    this.pos += len;
    return this;
  };
  BufferWriter._configure();
});

// node_modules/protobufjs/src/reader.js
var require_reader = __commonJS(function(exports, module) {
  module.exports = Reader;
  var util = require_minimal();
  var BufferReader;
  var LongBits = util.LongBits;
  var utf8 = util.utf8;
  function indexOutOfRange(reader, writeLength) {
    return RangeError("index out of range: " + reader.pos + " + " + (writeLength || 1) + " > " + reader.len);
  }
  function Reader(buffer) {
    this.buf = buffer;
    this.pos = 0;
    this.len = buffer.length;
    this.view = null;
    this.discardUnknown = Reader.discardUnknown;
  }
  function create_array(buffer) {
    if (Array.isArray(buffer))
      buffer = new Uint8Array(buffer);
    if (buffer instanceof Uint8Array)
      return new Reader(buffer);
    throw Error("illegal buffer");
  }
  var create = function create() {
    return util.Buffer ? function create_buffer_setup(buffer) {
      return (Reader.create = function create_buffer(buffer) {
        return util.Buffer.isBuffer(buffer) ? new BufferReader(buffer) : create_array(buffer);
      })(buffer);
    } : create_array;
  };
  Reader.create = create();
  Reader.prototype.raw = function read_raw(start, end) {
    return this.buf.subarray(start, end);
  };
  function readVarint32NearEnd(reader) {
    var value = 0;
    for (var i = 0;i < 4; ++i) {
      if (reader.pos >= reader.len)
        throw indexOutOfRange(reader);
      var b = reader.buf[reader.pos++];
      value = (value | (b & 127) << i * 7) >>> 0;
      if (b < 128)
        return value;
    }
    throw indexOutOfRange(reader);
  }
  Reader.prototype.uint32 = function read_uint32() {
    if (this.len - this.pos < 5) {
      if (this.pos >= this.len)
        throw indexOutOfRange(this);
      if (this.buf[this.pos] >= 128)
        return readVarint32NearEnd(this);
    }
    var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 15) << 28) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    for (var i = 0;i < 5; ++i) {
      if (pos >= this.len) {
        this.pos = pos;
        throw indexOutOfRange(this);
      }
      if (buf[pos++] < 128) {
        this.pos = pos;
        return value;
      }
    }
    this.pos = pos;
    throw Error("invalid varint encoding");
  };
  Reader.prototype.tag = function read_tag() {
    if (this.len - this.pos < 5) {
      if (this.pos >= this.len)
        throw indexOutOfRange(this);
      if (this.buf[this.pos] >= 128)
        return readVarint32NearEnd(this);
    }
    var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 15) << 28) >>> 0;
    if (buf[pos] < 128 && (buf[pos] & 112) === 0) {
      this.pos = pos + 1;
      return value;
    }
    this.pos = pos + 1;
    throw Error("invalid tag encoding");
  };
  Reader.prototype.size = function read_size() {
    if (this.len - this.pos < 5) {
      if (this.pos >= this.len)
        throw indexOutOfRange(this);
      if (this.buf[this.pos] >= 128)
        return readVarint32NearEnd(this);
    }
    var buf = this.buf, pos = this.pos, value = (buf[pos] & 127) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 7) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 14) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    value = (value | (buf[pos] & 127) << 21) >>> 0;
    if (buf[pos++] < 128) {
      this.pos = pos;
      return value;
    }
    this.pos = pos + 1;
    if (buf[pos] > 7)
      throw Error("invalid length encoding");
    return (value | buf[pos] << 28) >>> 0;
  };
  Reader.prototype.int32 = function read_int32() {
    return this.uint32() | 0;
  };
  Reader.prototype.sint32 = function read_sint32() {
    var value = this.uint32();
    return value >>> 1 ^ -(value & 1) | 0;
  };
  function readLongVarint() {
    var bits = new LongBits(0, 0);
    var i = 0;
    if (this.len - this.pos > 4) {
      for (;i < 4; ++i) {
        bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
        if (this.buf[this.pos++] < 128)
          return bits;
      }
      bits.lo = (bits.lo | (this.buf[this.pos] & 127) << 28) >>> 0;
      bits.hi = (bits.hi | (this.buf[this.pos] & 127) >> 4) >>> 0;
      if (this.buf[this.pos++] < 128)
        return bits;
      i = 0;
    } else {
      for (;i < 4; ++i) {
        if (this.pos >= this.len)
          throw indexOutOfRange(this);
        bits.lo = (bits.lo | (this.buf[this.pos] & 127) << i * 7) >>> 0;
        if (this.buf[this.pos++] < 128)
          return bits;
      }
      throw indexOutOfRange(this);
    }
    if (this.len - this.pos > 4) {
      for (;i < 5; ++i) {
        bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
        if (this.buf[this.pos++] < 128)
          return bits;
      }
    } else {
      for (;i < 5; ++i) {
        if (this.pos >= this.len)
          throw indexOutOfRange(this);
        bits.hi = (bits.hi | (this.buf[this.pos] & 127) << i * 7 + 3) >>> 0;
        if (this.buf[this.pos++] < 128)
          return bits;
      }
    }
    throw Error("invalid varint encoding");
  }
  Reader.prototype.bool = function read_bool() {
    var value = false, b;
    for (var i = 0;i < 10; ++i) {
      if (this.pos >= this.len)
        throw indexOutOfRange(this);
      b = this.buf[this.pos++];
      if (b & 127)
        value = true;
      if (b < 128)
        return value;
    }
    throw Error("invalid varint encoding");
  };
  function readFixed32_end(buf, end) {
    return (buf[end - 4] | buf[end - 3] << 8 | buf[end - 2] << 16 | buf[end - 1] << 24) >>> 0;
  }
  Reader.prototype.fixed32 = function read_fixed32() {
    if (this.pos + 4 > this.len)
      throw indexOutOfRange(this, 4);
    return readFixed32_end(this.buf, this.pos += 4);
  };
  Reader.prototype.sfixed32 = function read_sfixed32() {
    if (this.pos + 4 > this.len)
      throw indexOutOfRange(this, 4);
    return readFixed32_end(this.buf, this.pos += 4) | 0;
  };
  function readFixed64() {
    if (this.pos + 8 > this.len)
      throw indexOutOfRange(this, 8);
    return new LongBits(readFixed32_end(this.buf, this.pos += 4), readFixed32_end(this.buf, this.pos += 4));
  }
  Reader.prototype.float = function read_float() {
    if (this.pos + 4 > this.len)
      throw indexOutOfRange(this, 4);
    var value = util.float.readFloatLE(this.buf, this.pos);
    this.pos += 4;
    return value;
  };
  Reader.prototype.double = function read_double() {
    if (this.pos + 8 > this.len)
      throw indexOutOfRange(this, 4);
    var value = util.float.readDoubleLE(this.buf, this.pos);
    this.pos += 8;
    return value;
  };
  Reader.prototype.uint32s = function read_uint32s(array) {
    if (array === undefined)
      array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len)
      throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
      value = buf[pos++];
      if (value < 128)
        array.push(value);
      else {
        this.pos = pos - 1;
        array.push(this.uint32());
        pos = this.pos;
      }
    }
    this.pos = pos;
    if (pos !== end)
      throw RangeError("index out of range");
    this.len = len;
    return array;
  };
  Reader.prototype.int32s = function read_int32s(array) {
    if (array === undefined)
      array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len)
      throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
      value = buf[pos++];
      if (value < 128)
        array.push(value);
      else {
        this.pos = pos - 1;
        array.push(this.int32());
        pos = this.pos;
      }
    }
    this.pos = pos;
    if (pos !== end)
      throw RangeError("index out of range");
    this.len = len;
    return array;
  };
  Reader.prototype.sint32s = function read_sint32s(array) {
    if (array === undefined)
      array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len)
      throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
      array.push(this.sint32());
    if (this.pos !== end)
      throw RangeError("index out of range");
    this.len = len;
    return array;
  };
  Reader.prototype.bools = function read_bools(array) {
    if (array === undefined)
      array = [];
    var end = this.size() + this.pos, len = this.len, buf = this.buf, pos = this.pos, value;
    if (end > len)
      throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (pos < end) {
      value = buf[pos++];
      if (value < 128)
        array.push(value !== 0);
      else {
        this.pos = pos - 1;
        array.push(this.bool());
        pos = this.pos;
      }
    }
    this.pos = pos;
    if (pos !== end)
      throw RangeError("index out of range");
    this.len = len;
    return array;
  };
  var VIEW_THRESHOLD_FLOAT = 8;
  var VIEW_THRESHOLD_INT = 128;
  function getLazyView(reader, count, threshold) {
    var view = reader.view;
    if (view || count < threshold)
      return view;
    var buf = reader.buf;
    return reader.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
  }
  Reader.prototype.fixed32s = function read_fixed32s(array) {
    if (array === undefined)
      array = [];
    var len = this.size(), end = this.pos + len;
    if (end > this.len)
      throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
    if (dv)
      for (var k = 0;k < count; ++k, pos += 4)
        array[i++] = dv.getUint32(pos, true);
    else {
      var buf = this.buf;
      for (var j = 0;j < count; ++j, pos += 4)
        array[i++] = readFixed32_end(buf, pos + 4);
    }
    this.pos = pos;
    if (pos !== end)
      throw indexOutOfRange(this, 4);
    return array;
  };
  Reader.prototype.sfixed32s = function read_sfixed32s(array) {
    if (array === undefined)
      array = [];
    var len = this.size(), end = this.pos + len;
    if (end > this.len)
      throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_INT);
    if (dv)
      for (var k = 0;k < count; ++k, pos += 4)
        array[i++] = dv.getInt32(pos, true);
    else {
      var buf = this.buf;
      for (var j = 0;j < count; ++j, pos += 4)
        array[i++] = readFixed32_end(buf, pos + 4) | 0;
    }
    this.pos = pos;
    if (pos !== end)
      throw indexOutOfRange(this, 4);
    return array;
  };
  Reader.prototype.floats = function read_floats(array) {
    if (array === undefined)
      array = [];
    var len = this.size(), end = this.pos + len;
    if (end > this.len)
      throw indexOutOfRange(this, len);
    var count = len >>> 2, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
    if (dv)
      for (var k = 0;k < count; ++k, pos += 4)
        array[i++] = dv.getFloat32(pos, true);
    else {
      var buf = this.buf;
      for (var j = 0;j < count; ++j, pos += 4)
        array[i++] = util.float.readFloatLE(buf, pos);
    }
    this.pos = pos;
    if (pos !== end)
      throw indexOutOfRange(this, 4);
    return array;
  };
  Reader.prototype.doubles = function read_doubles(array) {
    if (array === undefined)
      array = [];
    var len = this.size(), end = this.pos + len;
    if (end > this.len)
      throw indexOutOfRange(this, len);
    var count = len >>> 3, i = array.length, pos = this.pos;
    array.length = i + count;
    var dv = getLazyView(this, count, VIEW_THRESHOLD_FLOAT);
    if (dv)
      for (var k = 0;k < count; ++k, pos += 8)
        array[i++] = dv.getFloat64(pos, true);
    else {
      var buf = this.buf;
      for (var j = 0;j < count; ++j, pos += 8)
        array[i++] = util.float.readDoubleLE(buf, pos);
    }
    this.pos = pos;
    if (pos !== end)
      throw indexOutOfRange(this, 8);
    return array;
  };
  Reader.prototype.uint64s = function read_uint64s(array) {
    if (array === undefined)
      array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len)
      throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
      array.push(this.uint64());
    if (this.pos !== end)
      throw RangeError("index out of range");
    this.len = len;
    return array;
  };
  Reader.prototype.int64s = function read_int64s(array) {
    if (array === undefined)
      array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len)
      throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
      array.push(this.int64());
    if (this.pos !== end)
      throw RangeError("index out of range");
    this.len = len;
    return array;
  };
  Reader.prototype.sint64s = function read_sint64s(array) {
    if (array === undefined)
      array = [];
    var end = this.size() + this.pos, len = this.len;
    if (end > len)
      throw indexOutOfRange(this, end - this.pos);
    this.len = end;
    while (this.pos < end)
      array.push(this.sint64());
    if (this.pos !== end)
      throw RangeError("index out of range");
    this.len = len;
    return array;
  };
  Reader.prototype.fixed64s = function read_fixed64s(array) {
    if (array === undefined)
      array = [];
    var len = this.size(), end = this.pos + len, i = array.length;
    if (end > this.len)
      throw indexOutOfRange(this, len);
    var count = len >>> 3;
    array.length = i + count;
    for (var j = 0;j < count; ++j)
      array[i++] = this.fixed64();
    if (this.pos !== end)
      throw indexOutOfRange(this, 8);
    return array;
  };
  Reader.prototype.sfixed64s = function read_sfixed64s(array) {
    if (array === undefined)
      array = [];
    var len = this.size(), end = this.pos + len, i = array.length;
    if (end > this.len)
      throw indexOutOfRange(this, len);
    var count = len >>> 3;
    array.length = i + count;
    for (var j = 0;j < count; ++j)
      array[i++] = this.sfixed64();
    if (this.pos !== end)
      throw indexOutOfRange(this, 8);
    return array;
  };
  Reader.prototype.bytes = function read_bytes() {
    var length = this.size(), start = this.pos, end = this.pos + length;
    if (end > this.len)
      throw indexOutOfRange(this, length);
    this.pos = end;
    return this.raw(start, end);
  };
  Reader.prototype.string = function read_string() {
    var length = this.size(), start = this.pos, end = this.pos + length;
    if (end > this.len)
      throw indexOutOfRange(this, length);
    this.pos = end;
    return utf8.read(this.buf, start, end);
  };
  Reader.prototype.stringVerify = function read_string_verify() {
    var length = this.size(), start = this.pos, end = this.pos + length;
    if (end > this.len)
      throw indexOutOfRange(this, length);
    this.pos = end;
    return utf8.readStrict(this.buf, start, end);
  };
  Reader.prototype.skip = function skip(length) {
    if (typeof length === "number") {
      if (this.pos + length > this.len)
        throw indexOutOfRange(this, length);
      this.pos += length;
    } else {
      do {
        if (this.pos >= this.len)
          throw indexOutOfRange(this);
      } while (this.buf[this.pos++] & 128);
    }
    return this;
  };
  Reader.recursionLimit = util.recursionLimit;
  Reader.discardUnknown = true;
  Reader.prototype.skipType = function(wireType, depth, fieldNumber) {
    if (depth === undefined)
      depth = 0;
    if (depth > Reader.recursionLimit)
      throw Error("max depth exceeded");
    if (fieldNumber === 0)
      throw Error("illegal tag: field number 0");
    switch (wireType) {
      case 0:
        this.skip();
        break;
      case 1:
        this.skip(8);
        break;
      case 2:
        this.skip(this.size());
        break;
      case 3:
        while (true) {
          var tag = this.tag();
          var nestedField = tag >>> 3;
          wireType = tag & 7;
          if (!nestedField)
            throw Error("illegal tag: field number 0");
          if (wireType === 4) {
            if (fieldNumber !== undefined && nestedField !== fieldNumber)
              throw Error("invalid end group tag");
            break;
          }
          this.skipType(wireType, depth + 1, nestedField);
        }
        break;
      case 5:
        this.skip(4);
        break;
      default:
        throw Error("invalid wire type " + wireType + " at offset " + this.pos);
    }
    return this;
  };
  Reader._configure = function(BufferReader_) {
    BufferReader = BufferReader_;
    Reader.create = create();
    BufferReader._configure();
    var fn = util.Long ? "toLong" : "toNumber";
    util.merge(Reader.prototype, {
      int64: function read_int64() {
        return readLongVarint.call(this)[fn](false);
      },
      uint64: function read_uint64() {
        return readLongVarint.call(this)[fn](true);
      },
      sint64: function read_sint64() {
        return readLongVarint.call(this).zzDecode()[fn](false);
      },
      fixed64: function read_fixed64() {
        return readFixed64.call(this)[fn](true);
      },
      sfixed64: function read_sfixed64() {
        return readFixed64.call(this)[fn](false);
      }
    });
  };
});

// node_modules/protobufjs/src/reader_buffer.js
var require_reader_buffer = __commonJS(function(exports, module) {
  module.exports = BufferReader;
  var Reader = require_reader();
  BufferReader.prototype = Object.create(Reader.prototype, {
    constructor: {
      value: BufferReader,
      writable: true,
      enumerable: false,
      configurable: true
    }
  });
  var util = require_minimal();
  function BufferReader(buffer) {
    Reader.call(this, buffer);
  }
  BufferReader._configure = function() {
    if (util.Buffer)
      BufferReader.prototype._slice = util.Buffer.prototype.slice;
  };
  BufferReader.prototype.raw = function read_raw_buffer(start, end) {
    return this._slice.call(this.buf, start, end);
  };
  BufferReader.prototype.string = function read_string_buffer() {
    var len = this.size(), start = this.pos, end = this.pos + len;
    if (end > this.len)
      throw RangeError("index out of range: " + this.pos + " + " + len + " > " + this.len);
    this.pos = end;
    return this.buf.utf8Slice ? this.buf.utf8Slice(start, end) : this.buf.toString("utf-8", start, end);
  };
  BufferReader._configure();
});

// node_modules/protobufjs/src/rpc/service.js
var require_service = __commonJS(function(exports, module) {
  module.exports = Service;
  var util = require_minimal();
  Service.prototype = Object.create(util.EventEmitter.prototype, {
    constructor: {
      value: Service,
      writable: true,
      enumerable: false,
      configurable: true
    }
  });
  function Service(rpcImpl, requestDelimited, responseDelimited) {
    if (typeof rpcImpl !== "function")
      throw TypeError("rpcImpl must be a function");
    util.EventEmitter.call(this);
    this.rpcImpl = rpcImpl;
    this.requestDelimited = Boolean(requestDelimited);
    this.responseDelimited = Boolean(responseDelimited);
  }
  Service.prototype.rpcCall = function rpcCall(method, requestCtor, responseCtor, request, callback) {
    if (!request)
      throw TypeError("request must be specified");
    var self2 = this;
    if (!callback)
      return util.asPromise(rpcCall, self2, method, requestCtor, responseCtor, request);
    if (!self2.rpcImpl) {
      setTimeout(function() {
        callback(Error("already ended"));
      }, 0);
      return;
    }
    try {
      return self2.rpcImpl(method, requestCtor[self2.requestDelimited ? "encodeDelimited" : "encode"](request).finish(), function rpcCallback(err, response) {
        if (err) {
          self2.emit("error", err, method);
          return callback(err);
        }
        if (response === null) {
          self2.end(true);
          return;
        }
        if (!(response instanceof responseCtor)) {
          try {
            response = responseCtor[self2.responseDelimited ? "decodeDelimited" : "decode"](response);
          } catch (err) {
            self2.emit("error", err, method);
            return callback(err);
          }
        }
        self2.emit("data", response, method);
        return callback(null, response);
      });
    } catch (err) {
      self2.emit("error", err, method);
      setTimeout(function() {
        callback(err);
      }, 0);
      return;
    }
  };
  Service.prototype.end = function end(endedByRPC) {
    if (this.rpcImpl) {
      if (!endedByRPC)
        this.rpcImpl(null, null, null);
      this.rpcImpl = null;
      this.emit("end").off();
    }
    return this;
  };
});

// node_modules/protobufjs/src/rpc.js
var require_rpc = __commonJS(function(exports) {
  var rpc = exports;
  rpc.Service = require_service();
});

// node_modules/protobufjs/src/roots.js
var require_roots = __commonJS(function(exports, module) {
  module.exports = Object.create(null);
});

// src/cli/preload.ts
import { constants } from "node:os";
import process2 from "node:process";
import { setTimeout as setTimeout2 } from "node:timers";

// ffi/open.ts
init_errors();

// ffi/host.ts
function fileStatus(mode, owner) {
  const type = mode & 61440;
  const kind = type === 32768 ? "file" : type === 16384 ? "directory" : "other";
  return { kind, owner, mode: mode & 4095 };
}

// ffi/bun.ts
var bunProcess = () => globalThis.process;
var fs = () => bunProcess().getBuiltinModule("node:fs");
var architecture = { x64: "x86_64", arm64: "aarch64" };
var bunKind = { buffer: "ptr" };
var bunHost = {
  name: "Bun",
  get platform() {
    const { platform, arch } = bunProcess();
    return `${platform}-${architecture[arch] ?? arch}`;
  },
  remedy: "",
  env: (name) => bunProcess().env[name] || undefined,
  mayLoad: () => true,
  mayUse: () => true,
  mayRead: () => true,
  userId: () => bunProcess().geteuid(),
  makeDirectory: (path) => void fs().mkdirSync(path, { recursive: true, mode: 448 }),
  status(path) {
    const info = fs().lstatSync(path, { throwIfNoEntry: false });
    return info === undefined ? undefined : fileStatus(info.mode, info.uid);
  },
  read,
  writeNew(path, bytes) {
    const { O_WRONLY, O_CREAT, O_EXCL } = fs().constants;
    const fd = fs().openSync(path, O_WRONLY | O_CREAT | O_EXCL, 384);
    try {
      for (let done = 0;done < bytes.length; )
        done += fs().writeSync(fd, bytes, done);
      return statusOf(fd);
    } finally {
      fs().closeSync(fd);
    }
  },
  rename: (from, to) => fs().renameSync(from, to),
  remove: (path) => fs().unlinkSync(path),
  load(path, symbols) {
    const table = {};
    for (const [name, { parameters, result }] of Object.entries(symbols)) {
      table[name] = { args: parameters.map((kind) => bunKind[kind] ?? kind), returns: result };
    }
    const library = bunProcess().getBuiltinModule("bun:ffi").dlopen(path, table);
    kept.push(library);
    return library.symbols;
  }
};
var kept = [];
function statusOf(fd) {
  const info = fs().fstatSync(fd);
  return fileStatus(info.mode, info.uid);
}
function read(path) {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = fs().constants;
  const fd = fs().openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const status = statusOf(fd);
    if (status.kind !== "file")
      throw new Error(`${path} is no regular file`);
    return { status, bytes: new Uint8Array(fs().readFileSync(fd)) };
  } finally {
    fs().closeSync(fd);
  }
}

// ffi/deno.ts
var denoHost = {
  name: "Deno",
  get platform() {
    return `${Deno.build.os}-${Deno.build.arch}`;
  },
  remedy: "run with --allow-ffi",
  env(name) {
    if (!granted({ name: "env", variable: name }))
      return;
    return Deno.env.get(name) || undefined;
  },
  mayLoad: (path) => granted(path === undefined ? { name: "ffi" } : { name: "ffi", path }),
  mayUse: (path) => granted({ name: "read", path }) && granted({ name: "write", path }),
  mayRead: (path) => granted({ name: "read", path }),
  userId: () => granted({ name: "sys", kind: "uid" }) ? Deno.uid() ?? undefined : undefined,
  makeDirectory: (path) => Deno.mkdirSync(path, { recursive: true, mode: 448 }),
  status(path) {
    try {
      return statusOf2(Deno.lstatSync(path));
    } catch (error) {
      if (error instanceof Deno.errors.NotFound)
        return;
      throw error;
    }
  },
  read: read2,
  writeNew(path, bytes) {
    const file = Deno.openSync(path, { write: true, createNew: true, mode: 384 });
    try {
      for (let done = 0;done < bytes.length; )
        done += file.writeSync(bytes.subarray(done));
      return statusOf2(file.statSync());
    } finally {
      file.close();
    }
  },
  rename: (from, to) => Deno.renameSync(from, to),
  remove: (path) => Deno.removeSync(path),
  load(path, symbols) {
    const groups = new Map;
    for (const [name, symbol] of Object.entries(symbols)) {
      const group = GROUP.exec(name)?.[1] ?? "";
      groups.set(group, { ...groups.get(group), [name]: symbol });
    }
    const calls = {};
    for (const group of groups.values())
      loadWhenUsed(path, group, calls);
    for (const name of Object.keys(groups.get("") ?? {}))
      calls[name];
    return calls;
  }
};
var GROUP = /^pprof_(cpu|v8_heap|v8|jsc_heap|jsc|external|creation|threads)_/;
function loadWhenUsed(path, symbols, calls) {
  for (const name of Object.keys(symbols)) {
    Object.defineProperty(calls, name, {
      configurable: true,
      get() {
        const loaded = Deno.dlopen(path, symbols).symbols;
        for (const one of Object.keys(symbols)) {
          Object.defineProperty(calls, one, { value: loaded[one] });
        }
        return loaded[name];
      }
    });
  }
}
function granted(descriptor) {
  return Deno.permissions.querySync(descriptor).state === "granted";
}
function statusOf2(info) {
  return fileStatus(info.mode ?? 0, info.uid ?? -1);
}
function read2(path) {
  const seen = Deno.lstatSync(path);
  if (!seen.isFile)
    throw new Error(`${path} is no regular file`);
  const file = Deno.openSync(path, { read: true });
  try {
    const info = file.statSync();
    if (info.dev !== seen.dev || info.ino !== seen.ino)
      throw new Error(`${path} was replaced`);
    const bytes = new Uint8Array(info.size);
    let filled = 0;
    while (filled < bytes.length) {
      const n = file.readSync(bytes.subarray(filled));
      if (n === null)
        break;
      filled += n;
    }
    return { status: statusOf2(info), bytes: bytes.subarray(0, filled) };
  } finally {
    file.close();
  }
}

// ffi/embedded.ts
var embedded = {
  "linux-x86_64": {
    sha256: "87c2c816deda966faca84574d2fc03e8628a91e4a84de5ebd869e662270aacce",
    size: 62704,
    base64: "f0VMRgIBAQAAAAAAAAAAAAMAPgABAAAAAAAAAAAAAABAAAAAAAAAALDwAAAAAAAAAAAAAEAAOAAFAEAAEQAQAAEAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEOwAAAAAAAAQ7AAAAAAAAAAQAAAAAAAAAQAAAAYAAAAg7QAAAAAAACD9AAAAAAAAIP0AAAAAAADkAgAAAAAAAKAqKgAAAAAAABAAAAAAAAACAAAABgAAAODtAAAAAAAA4P0AAAAAAADg/QAAAAAAAFABAAAAAAAAUAEAAAAAAAAIAAAAAAAAAFHldGQGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAUuV0ZAQAAAAg7QAAAAAAACD9AAAAAAAAIP0AAAAAAADgAgAAAAAAAOACAAAAAAAAAQAAAAAAAAAlAAAAFQAAAAgAAAAJAAAAABpgBCmiBSUAAABJEwGCAEGagM0KgECmAAAsEAGIIRAqgiiIgAZQAAoASJQgGQkhAgIKoFAAABLAgFAIgOCAZRUAAAAZAAAAAAAAABoAAAAbAAAAHQAAAAAAAAAgAAAAJQAAAAAAAAAmAAAAKQAAACsAAAAuAAAALwAAADAAAAAAAAAANAAAADUAAAA2AAAANwAAAAAAAAA6AAAAPQAAAD4AAABAAAAAQgAAAAAAAABEAAAARgAAAEcAAABIAAAASwAAAEwAAABPAAAAUAAAAFEAAAC+tkWXIJZ88QKDLcphMHmmuYANMTssLfFk7mjyvYOJNaY/m1nqYLgo2x9SMyQqlMqaGMwFDr9vJtZb/xmL+oAcc+HnLYb0HvESt1RSj8Z2iCKSLiXTeCMd+nWBFf5xhj9TuWUyPRhxLUHxjuTGT87JNisbyypTTzMbEsszlz5D/OGmaKWRpxkP1F8nGvxbIpc55NxKcNeZfWjinFK3vBrKpTtTM/QqG8vdXuuciJZ+Yu9vsJ0I6VNSX4cil1q80M+hMHmmxy0t8WHIND580SLxKN5epmWDipwtYC8luBPOyWy/uhebXuucBc8GQ//7SfNXte6dAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAVgAAABAAAAAAAAAAAAAAAAAAAAAAAAAABAMAABAAAAAAAAAAAAAAAAAAAAAAAAAAoQAAABAAAAAAAAAAAAAAAAAAAAAAAAAABwAAABAAAAAAAAAAAAAAAAAAAAAAAAAA7gIAABAAAAAAAAAAAAAAAAAAAAAAAAAAiQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAzwIAABAAAAAAAAAAAAAAAAAAAAAAAAAAJAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAvwAAABAAAAAAAAAAAAAAAAAAAAAAAAAA2wIAABAAAAAAAAAAAAAAAAAAAAAAAAAANgIAABAAAAAAAAAAAAAAAAAAAAAAAAAAtQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAlQEAABAAAAAAAAAAAAAAAAAAAAAAAAAANAAAABAAAAAAAAAAAAAAAAAAAAAAAAAASQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAEQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAeAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAZAAAABAAAAAAAAAAAAAAAAAAAAAAAAAA1gIAABAAAAAAAAAAAAAAAAAAAAAAAAAANAQAABIABwB7wQAAAAAAAEYAAAAAAAAAWQUAABIABwDN4QAAAAAAAKIAAAAAAAAAawEAABIABwDASgAAAAAAAHQCAAAAAAAAOgMAABIABwAQkQAAAAAAAIcBAAAAAAAABQEAABIABwAANgAAAAAAAPcAAAAAAAAAugQAABIABwCP2wAAAAAAAA0CAAAAAAAAbQUAABIABwBv4gAAAAAAAHEAAAAAAAAA8AEAABIABwCAXwAAAAAAAAYAAAAAAAAAHAIAABIABwAgYAAAAAAAADYBAAAAAAAATAQAABIABwDBwQAAAAAAANUAAAAAAAAAewIAABIABwAwdQAAAAAAADMBAAAAAAAA2AMAABIABwAAsAAAAAAAAK4AAAAAAAAAKwEAABIABwDQRQAAAAAAAFYBAAAAAAAAAgIAABIABwCQXwAAAAAAABkAAAAAAAAAHgQAABIABwD0wAAAAAAAAIcAAAAAAAAA0gAAABIABwDwMwAAAAAAADsAAAAAAAAAiwQAABIABwD62QAAAAAAAI4BAAAAAAAARQUAABIABwCH4QAAAAAAAEYAAAAAAAAACgQAABIABwCgwAAAAAAAAFQAAAAAAAAASgMAABIABwCgkgAAAAAAALgAAAAAAAAAsAEAABIABwCwTwAAAAAAAEIDAAAAAAAAyAMAABIABwDArwAAAAAAADwAAAAAAAAAMAUAABIABwC+4AAAAAAAAMkAAAAAAAAABwUAABIABwBp3wAAAAAAAJMAAAAAAAAAkAAAABIABwCQLwAAAAAAAFYEAAAAAAAAFQEAABIABwBgQgAAAAAAAGkDAAAAAAAAoAQAABIABwCI2wAAAAAAAAcAAAAAAAAAVgEAABIABwAASgAAAAAAALkAAAAAAAAAxAEAABIABwAAUwAAAAAAAMYAAAAAAAAAUgIAABIABwAAcQAAAAAAAGMAAAAAAAAAmwUAABIABwAJ5QAAAAAAAKoAAAAAAAAAkQMAABIABwDAqQAAAAAAAGIAAAAAAAAAYQMAABIABwBgkwAAAAAAAP0AAAAAAAAA9AQAABIABwBM3gAAAAAAAB0BAAAAAAAA2QEAABIABwDQUwAAAAAAACYBAAAAAAAALAIAABIABwBgYQAAAAAAAMIAAAAAAAAAGQMAABIABwCgjwAAAAAAAJcAAAAAAAAA9gAAABIABwCQNQAAAAAAAGcAAAAAAAAAgQUAABIABwBK5AAAAAAAAL8AAAAAAAAAuQMAABIABwDgrQAAAAAAAN4BAAAAAAAAjwIAABIABwBwdgAAAAAAAK8AAAAAAAAAgAEAABIABwBATQAAAAAAAMYBAAAAAAAAdgQAABIABwAKxAAAAAAAAFMAAAAAAAAApgMAABIABwAwqgAAAAAAACcDAAAAAAAAowIAABIABwAgdwAAAAAAAA4BAAAAAAAAYgQAABIABwCWwgAAAAAAAHQBAAAAAAAAEgIAABIABwCwXwAAAAAAAGsAAAAAAAAA5wMAABIABwDgswAAAAAAAGsAAAAAAAAAcQMAABIABwBglAAAAAAAAEADAAAAAAAAzgQAABIABwCc3QAAAAAAAFAAAAAAAAAAKAMAABIABwBAkAAAAAAAAMcAAAAAAAAAHAUAABIABwD83wAAAAAAAMIAAAAAAAAAgQMAABIABwCglwAAAAAAAHMAAAAAAAAAZgIAABIABwBwcQAAAAAAALYDAAAAAAAAnAEAABIABwAQTwAAAAAAAJ4AAAAAAAAAQQEAABIABwAwRwAAAAAAANACAAAAAAAA4gQAABIABwDs3QAAAAAAAGAAAAAAAAAA9QMAABIABwC8vgAAAAAAAOQBAAAAAAAAuAIAABIABwAngAAAAAAAAAACAAAAAAAA5AAAABIABwAwNAAAAAAAAFsBAAAAAAAAPQIAABIABwCAbwAAAAAAAHMBAAAAAAAAAGRsc3ltAGdldGF1eHZhbABwdGhyZWFkX211dGV4X2xvY2sAZGxfaXRlcmF0ZV9waGRyAHB0aHJlYWRfbXV0ZXhfdW5sb2NrAHB0aHJlYWRfc2VsZgBjbG9ja19nZXR0aW1lAHB0aHJlYWRfc2V0c3BlY2lmaWMAX19lcnJub19sb2NhdGlvbgBtZW1jcHkAcHByb2ZfanNjX2V4cGVjdABwdGhyZWFkX2dldHNwZWNpZmljAHNpZ2FjdGlvbgBwdGhyZWFkX2tleV9jcmVhdGUAcHByb2ZfanNjX2Fkb3B0ZWQAcHByb2ZfanNjX3RyaWdnZXIAcHByb2ZfanNjX3Bvc3QAcHByb2ZfanNjX3N0YXRzAHBwcm9mX2pzY19oZWFwX3NlYXJjaABwcHJvZl9qc2NfaGVhcF9iZWZvcmUAcHByb2ZfanNjX2hlYXBfYWZ0ZXIAcHByb2ZfanNjX2hlYXBfYWdhaW4AcHByb2ZfanNjX2hlYXBfZm91bmQAcHByb2ZfanNjX2hlYXBfc3RhcnQAbWVtc2V0AHBwcm9mX2pzY19oZWFwX3N0b3AAcHByb2ZfanNjX2hlYXBfcmVhZABwcHJvZl9qc2NfaGVhcF9zdGF0cwBwcHJvZl9qc2NfaGVhcF93aXRuZXNzAHBwcm9mX2FiaV92ZXJzaW9uAHBwcm9mX3RocmVhZF9pZABwcHJvZl9ub3cAcHByb2ZfcmVhZF9maWxlAHBwcm9mX2RpZQBtZW1jbXAAcHByb2ZfY3JlYXRpb25fd2F0Y2gAcHByb2ZfY3JlYXRpb25fbWFyawBwcHJvZl9jcmVhdGlvbl9jbGFpbQBwcHJvZl9jcmVhdGlvbl9yZWFkAHBwcm9mX2NyZWF0aW9uX3RleHQAcHByb2ZfY3JlYXRpb25fc3RhdHMAcHByb2ZfdGhyZWFkc19zbmFwc2hvdABtYWxsb2MAZnJlZQBwdGhyZWFkX2dldGF0dHJfbnAAcHRocmVhZF9hdHRyX2dldHN0YWNrAHB0aHJlYWRfYXR0cl9kZXN0cm95AHBwcm9mX2NwdV9zdG9wAHBwcm9mX2NwdV9wcmVwYXJlAHBwcm9mX2NwdV9zdGFydABwcHJvZl9jcHVfc3dpdGNoX2Nsb2NrAHBwcm9mX2NwdV9kcmFpbgBwcHJvZl9jcHVfc3RhdHMAcHByb2ZfY3B1X3JlYXJtAHBwcm9mX3Y4X2xpbmVzX2JlZ2luAHBwcm9mX3Y4X2xpbmVzX2VuZABwcHJvZl92OF9lbnRlcgBwcHJvZl92OF9sZXRfZ28AcHByb2ZfdjhfbGVhdmUAcHByb2ZfdjhfYnVzeQBwcHJvZl9leHRlcm5hbF9zdGFydABwcHJvZl9leHRlcm5hbF9zdG9wAHBwcm9mX2V4dGVybmFsX2V4cGVjdABwcHJvZl9leHRlcm5hbF9leHBlY3RlZABwcHJvZl9leHRlcm5hbF9sYXlvdXQAcHByb2ZfZXh0ZXJuYWxfcmVhZABwcHJvZl9leHRlcm5hbF9zdGF0cwBwcHJvZl92OF9oZWFwX2xheW91dABwcHJvZl92OF9oZWFwX2lzX2xhaWRfb3V0AHBwcm9mX3Y4X2hlYXBfYmVnaW4AcHByb2ZfdjhfaGVhcF9iZWd1bgBwcHJvZl92OF9oZWFwX2VuZABwcHJvZl92OF9oZWFwX3JlYWQAcHByb2ZfdjhfaGVhcF9zdGFja3MAcHByb2ZfdjhfaGVhcF9hc2tlZABwcHJvZl92OF9oZWFwX2Fzc2lnbgBwcHJvZl92OF9oZWFwX2FsaXZlAHBwcm9mX3Y4X2hlYXBfZnJhbWUAcHByb2ZfdjhfaGVhcF9zdGF0cwBwcHJvZl92OF9oZWFwX3RyYWNlX2JlZ2luAHBwcm9mX3Y4X2hlYXBfdHJhY2VfZW5kAGxpYnBwcm9mLnNvAAAg/QAAAAAAAAgAAAAAAAAAXOkAAAAAAAAo/QAAAAAAAAgAAAAAAAAAoBsAAAAAAAAw/QAAAAAAAAgAAAAAAAAAiAACAAAAAABA/QAAAAAAAAgAAAAAAAAAYekAAAAAAABI/QAAAAAAAAgAAAAAAAAAMBoAAAAAAABQ/QAAAAAAAAgAAAAAAAAAeAACAAAAAABg/QAAAAAAAAgAAAAAAAAAaekAAAAAAABo/QAAAAAAAAgAAAAAAAAAgB0AAAAAAABw/QAAAAAAAAgAAAAAAAAAkAACAAAAAACA/QAAAAAAAAgAAAAAAAAAcOkAAAAAAACI/QAAAAAAAAgAAAAAAAAA0BwAAAAAAACQ/QAAAAAAAAgAAAAAAAAAgAACAAAAAACg/QAAAAAAAAgAAAAAAAAAd+kAAAAAAACo/QAAAAAAAAgAAAAAAAAAkB4AAAAAAACw/QAAAAAAAAgAAAAAAAAAcAACAAAAAADA/QAAAAAAAAgAAAAAAAAAhukAAAAAAADI/QAAAAAAAAgAAAAAAAAAMBwAAAAAAADQ/QAAAAAAAAgAAAAAAAAAaAACAAAAAADw/wAAAAAAAAgAAAAAAAAAYAABAAAAAAD4/wAAAAAAAAgAAAAAAAAAAKEAAAAAAABI/wAAAAAAAAcAAAABAAAAAAAAAAAAAABQ/wAAAAAAAAcAAAACAAAAAAAAAAAAAABY/wAAAAAAAAcAAAADAAAAAAAAAAAAAABg/wAAAAAAAAcAAAAEAAAAAAAAAAAAAABo/wAAAAAAAAcAAAAFAAAAAAAAAAAAAABw/wAAAAAAAAcAAAAGAAAAAAAAAAAAAAB4/wAAAAAAAAcAAAAvAAAAAAAAAAAAAACA/wAAAAAAAAcAAAAHAAAAAAAAAAAAAACI/wAAAAAAAAcAAAAIAAAAAAAAAAAAAACQ/wAAAAAAAAcAAAAJAAAAAAAAAAAAAACY/wAAAAAAAAcAAAAKAAAAAAAAAAAAAACg/wAAAAAAAAcAAAALAAAAAAAAAAAAAACo/wAAAAAAAAcAAAAMAAAAAAAAAAAAAACw/wAAAAAAAAcAAAANAAAAAAAAAAAAAAC4/wAAAAAAAAcAAAAOAAAAAAAAAAAAAADA/wAAAAAAAAcAAAAPAAAAAAAAAAAAAADI/wAAAAAAAAcAAAAQAAAAAAAAAAAAAADQ/wAAAAAAAAcAAAARAAAAAAAAAAAAAADY/wAAAAAAAAcAAAASAAAAAAAAAAAAAADg/wAAAAAAAAcAAAATAAAAAAAAAAAAAADo/wAAAAAAAAcAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAP81suoAAP8ltOoAAA8fQAD/JbLqAABoAAAAAOng/////yWq6gAAaAEAAADp0P////8louoAAGgCAAAA6cD/////JZrqAABoAwAAAOmw/////yWS6gAAaAQAAADpoP////8liuoAAGgFAAAA6ZD/////JYLqAABoBgAAAOmA/////yV66gAAaAcAAADpcP////8lcuoAAGgIAAAA6WD/////JWrqAABoCQAAAOlQ/////yVi6gAAaAoAAADpQP////8lWuoAAGgLAAAA6TD/////JVLqAABoDAAAAOkg/////yVK6gAAaA0AAADpEP////8lQuoAAGgOAAAA6QD/////JTrqAABoDwAAAOnw/v///yUy6gAAaBAAAADp4P7///8lKuoAAGgRAAAA6dD+////JSLqAABoEgAAAOnA/v///yUa6gAAaBMAAADpsP7///8lEuoAAGgUAAAA6aD+//9ED7dPGDHJQTnJfilIa8E4SANHEEyLQBBMAwc5MHURTDnCcgxJidJNKcJMO1AocgdI/8Hr0jHAw1W+AQAAAEiJ5UFXSYnXSI0V6////0FWQVVBVFNIg+x46KP///9IhcAPhT0DAAAPt08YSYnASYn+MfYxwDnBfhlIa9A4SQNWEIM6AnUHSItyEEkDNkj/wOvjSIX2D4QJAwAASI19oLkMAAAAMcBFMcnzq0Ux20Ux7UUx0jH/SI0NpNIAAEiLBkiFwA+EsAAAAEiD+Ah/IUiD+AEPjpcAAABIg+gCSIP4Bg+HiQAAAEhjBIFIAcj/4EiD+Bd0JOt4SYsGTItGCEk5wHNsSQHA62dJiwZMi04ISTnBc1tJAcHrVkmLBkiLXghIOcNzA0gBw0C3AetCSItGCEG6GAAAADHSSffyQbIBSIlFmOsqSYsGTItmCEk5xHMDSQHEQbUB6xZIi0YIQbsYAAAAMdJJ9/NBswFIiUWQSIPGEOlE////RYTbdAhIi0WQSIlFyEWE7XQETIlluEWE0nQISItFmEiJRcBAhP90BEiJXbBNhcAPhPYBAABNhckPhO0BAABMiY1w////SI1dsEiNTaBJidxIi1kQMcBIiUWQSIXbD4S7AQAATIlFiEyJpWj///9IiU2ASItFgEiLfZBIO3ggD4OMAQAASItDCI1Q+oP6AXYJg/gBD4VqAQAASMHoIEiLfYhIa8AYiwQHhcAPhFMBAABIg3sQAA+FSAEAAEiLjXD///9Jiz8x0kgByECKNBCKDBdAhPZ0DUj/wkA4znTs6SABAACEyQ+FGAEAAEyLI00DJr4BAAAATIn3TIni6If9//9IhcAPhPkAAABB9sQHD4XvAAAASYsUJEk5Vwh1CUH/Rxjp3AAAAItABL5S5XRkicKJwcHgAsHqAoPhAoPgBIPiAQnKCcJBidVMieLoN/3//0iFwHQEQYPl/UmLdxBIifBI99hMIeBIiUWYRInog+ACiYV8////dShEiepIi32YRTHSRTHAg8oCRTHJuAoAAABIY9IPBUiFwHkGQYlHHOtiSYtHCEmJBCRB/0cYg718////AHVNTInivlLldGRMiffowvz//0mLdxBIicJIhcB0GkiLQChIA0IQSInySQMGSPfaSCHQSDlFmHMXSWPVRTHSRTHARTHJuAoAAABIi32YDwVI/0WQSIPDGOli/v//TItFiEyLpWj///9IicFIg8EISTnMD4Ul/v//SIPEeDHAW0FcQV1BXkFfXcNVSInlQVZJifZIif5BVUmJ1UFUSYn8Mf9TSIPsIOiq+///SInDuP7///9Ihdt0Ug9XwEyJZcC/BgAAAEyNJUrmAAAPEUXQTIl1yOjd+v//TInnSIlF0Oix+///SI11wEiNPR78//9JiV0A6A37//9Miefodfv//4tF2IXAdQOLRdxIg8QgW0FcQV1BXl3DZi4PH4QAAAAAAA8fQACLBS7mAQCFwHUG/yU45gEAVYPgBEiJ5UFWQYnGQVVBVEUx5FMx20iD7BBIhfZBD5XFSIX/dASFwHVGSIl12EiJfdD/FQDmAQBIi3XYSIXAD4XrAAAARYTtSIt90A+E3gAAAIneTIni6LWjAAAxwEiDxBBbQVxBXUFeXcMPH0QAAEi6FXxKf7l5N55IifhIwegESA+vwkiNFZTlAABIwegwD7YEAoTAD4WiAAAASIl12EiJfdD/FY7lAQBIi3XYSIXAdQlFhO1Ii33QdZZIielIhcB0mGRIixQlAAAAAEjB6gZIa9IVgeL/AwAASI081QAAAABIKddIjRUzkBkASI08+kiLF0gp8kiJF0iF0n4TSI0V+o8ZAEiLEkg51g+FTP///0iJx0iJykiJRdjoA6EAAEiLRdjpNP///2YPH0QAAEiJ6UWF9g+EIv///+uBSIl10EiJfdjoEaIAAEiLfdhIi3XQSInDSYnU6T7///9mkFVIieVTSIPsGIsdteQBAEiF/3QEhdt1EEiLXfjJ/yXF5AEADx9EAABIuhV8Sn+5eTeeSIn4SMHoBEgPr8JIjRV85AAASMHoMA+2BAKEwHTI9sMCdRv2wwh1JoPjBHS5SIl96OiUoQAASIt96OuqZpBIiX3o6D27AABIi33o69aQSIl96OjbxwAASIt96OvLkFVIieVTSInzSIPsGP8VJuQBAIsVHOQBAIXSdQxIi134ycNmDx9EAACD4gRIiel07EiFwHTnZEiLFCUAAAAASMHqBkhr0hWB4v8DAABIjTTVAAAAAEgp1kiNFdKOGQBIjTTySIsWSCnaSIkWSIXSfg9IjRWZjhkASIsSSDnTdZ1IicdIicpIid5IiUXo6KOfAABIi0Xo64VmDx+EAAAAAABVSInlQVRJifxTSInzSIPsEP8VmeMBAIsVd+MBAIXSdQ9Ig8QQW0FcXcNmDx9EAACD4gRIiel06UiFwHTkZEiLFCUAAAAASMHqBkkPr9xIa9IVgeL/AwAASI001QAAAABIKdZIjRUmjhkASI008kiLFkgp2kiJFkiF0n4PSI0V7Y0ZAEiLEkg503WWSInHSInKSIneSIlF6Oj3ngAASItF6Ol7////Zi4PH4QAAAAAAFVIieVBVUFUSYn8U0iD7Bj/FfriAQCLHcjiAQCF23QFSIXAdQtIg8QYW0FcQV1dw0mJ7fbDAQ+FvAAAAPbDAg+FkwAAAPbDCHVug+MEdNZkSIsUJQAAAABIweoGSGvSFYHi/wMAAEiNDNUAAAAASCnRSI0VaI0ZAEiNDMpIixFMKeJIiRFIhdJ+D0iNFS+NGQBIixJJOdR1jEiJx0yJ6kyJ5kiJRdjoOZ4AAEiLRdjpcf///w8fQABIicdMiepMieZIiUXY6DrFAABIi0XY6Xf///8PH0QAAEiJx0yJ6kyJ5kiJRdjoHLcAAEiLRdjpUv///w8fRAAASInHTInmSIlF2Oi5igAASItF2Oks////VUiJ5UFUSYnUU0iJ+0iD7BD/FcnhAQCLFbfhAQCF0nQEhcB0C0iDxBBbQVxdw2aQg+IESIs7SInpdOpIhf905WRIixQlAAAAAEjB6gZIa9IVgeL/AwAASI001QAAAABIKdZIjRVnjBkASI008kiLFkwp4kiJFkiF0n4PSI0VLowZAEiLEkk51HWbSInKTInmiUXs6DydAACLRezriA8fAFVIieVBVUFUQYn8U0iD7AiLBRrhAQCF+HVsSI0dz90AAEUx7USJ4CNDGHRESItTEEiLcwhIizvoKPr//4XAeBtJg/0BD5XBSYP9Ag+WwoTRdB6FwHUauP7///9Ig8QIW0FcQV1dw2YuDx+EAAAAAABJg8UBSIPDIEmD/QZ1pvBECSWq4AEA8EQJJabgAQAxwEiDxAhbQVxBXV3DDx9EAAD31/AhPYvgAQDDZg8fRAAAixcxwIP6AnQHw2YPH0QAAItXXLgBAAAAhdJ57YtHYIXAD5XAw2ZmLg8fhAAAAAAAixWW4QEAhdJ0PkiNFJJIjQWb4QEASI0UkkiNNNDrDJBIBcgAAABIOfB0HYsQSInBg+oBg/oBd+hIi1AYSDn6dd9IicjDDx8AMclIicjDZpBVSInlQVVBVEmJ/FOJ80iD7BiD/h50GUiDxBiJ3kyJ51tBXEFdXf8lzOABAA8fQACLBRLhAQCFwHTd6PH0//+LDQfhAQBFMe1IjTU54QEASYnAMcCFyXUW6YMAAAAPHwCDwAFJgcXIAAAAOcF0ckqLFC5JOdB16UiNFfrgAQBKixQqSTnUdZBIjQSASI0UgEiNBcrgAQBIjQTQi1BYhdJ0B0iDeFAAdF1IjQUR4QEAQosEKIXAD4Vc////SI0V+uABALj+////uf/////wQg+xDCrpQP///2YPH4QAAAAAAEyJ5+jI/v//SIXAD4Qm////ixCD+gEPhRv///9MiUAg6RL///9mD+/ASI110L8BAAAADylF0OgV8///SGlF0ADKmjtIA0XYSI0VguABAEqJBCrpcf///2YPH4QAAAAAAEiLR3BIifpIjU9wSDnwcwfwSA+xMXX08EiDgqAAAAABSI16ePCDQngBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwXDZmYuDx+EAAAAAACQVUiJ5UFUTI0lg98BAFNIiftMiefol/P//0jHQygAAAAAx0NYAAAAAIM7AnRDg2sEAXQNW0yJ50FcXelR8///kItDCIXAdA/HQwgAAAAA8IMtYt8BAAFMiefHAwAAAABbQVxd6Sjz//8PH4QAAAAAAMcDAQAAAOu1Dx+EAAAAAABVSInlQVRTSIn7i38U6M5fAABIhcB0DUiLUCBIOdMPhIwAAABMjSXl3gEATInn6P3y//9IjXt4xwMDAAAAx0Nc/////8dDYAAAAABIx0MYAAAAAPCDQ3gBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwWDawQBdBBbTInnQVxd6Yzy//8PH0AAi0MIhcB0D8dDCAAAAADwgy2a3gEAAUyJ58cDAAAAAFtBXF3pYPL//0jHQCAAAAAA6Wf///8PHwBVZg/vwEiJ5UFXSYn3QVZMjXXAQVVMjW98QVRTSGPaSGnb6AMAAEiD7ChEi2d8SImPiAAAAEiJfbhIibeAAAAATIn2DylFwL8BAAAA6A/x//9Ii324SGlFwADKmjtMif5IA0XISAHD6AT+///rTWaQSInZTYnyRTHARTHJSCnBvoAAAABMie9IuFNam6AvuEQASInKSMHqCUj34rjKAAAASMHqC0iJVcBIadIAypo7SCnRRIniSIlNyA8FQYtFAGYP78BMifa/AQAAAA8pRcBEOeBBD5XH6IXw//9IaUXAAMqaO0gDRchIOdhzCUWE/w+Ee////0iLRbhIx4CAAAAAAAAAAEjHgIgAAAAAAAAASIPEKESJ+FtBXEFdQV5BX13DZmYuDx+EAAAAAAAPH0AAVUiJ5UFXQVZJif5BVUmJ9UFUU0iB7IgAAABIiZV4////iwUh3QEAhcB1JUiBxIgAAABMie5MifdbQVxBXUFeQV9d/yW43AEADx+EAAAAAADo2/D//0iJwosF7twBAIXAD4Q6AQAASI0EgDHbSI01Fd0BAEiNDIBIweED6xMPHwBIgcPIAAAASDnLD4QQAQAASIsEHkg5wnXnSI0FwNwBAEgBw4tLWIXJD4SWAAAASIN7UADHQ1gAAAAAD4UgBAAAi0NchcB4Z0hjQxBIx0WQAwcAAGYP78BIjXWAvwEAAAAPKUWASIlFmEiLQ0hIiUWgSItDUEiJRajoM+///0iNfZAx0r4HAAAASGlFgADKmjtIA0WIZkgPbsBIi0NADxZDOEiJRcAPKUWw6JJmAABIi4OAAAAASIXAdApIOUNAD4NcBAAASInf6DT6//+EwA+FHAEAAItDXEyNe1yD+P90C4sDg/gCD4QFAwAATI09rtsBAEyJ/+jG7///g3tc/w+EnAMAAEyJ/+iU7///SIuVeP///+mT/v//Dx+EAAAAAACLBabbAQCFwHTiSI0EgEyNPavbAQBMibVg////MdtIjQSATImtWP///0yLtXj///9Nif1NjSTHSI1FkE2J50iJhXD///9JidTrFmYPH0QAAEmBxcgAAABNOf0PhMACAABJi0UgSTnEdecx/0nHRSAAAAAASIu1cP///+gR7v//SYsGSCtFkEhpwADKmjtJA0YISCtFmEg9/ywxAX+zSI0N3NoBAEiJz0iJjWj////o7e7//0GDfQABSIuNaP///w+E6wIAAEiJz+iz7v//64GQTInv6Kju//9IjUWQZg/vwL8BAAAADylFkEiJxkiJhXD////omO3//0iLRZhIjUtwTImtYP///0hpVZAAypo7SImNaP///0yNtAIAypo7SI1DeEmJxemTAAAAZg8fRAAASInf6Kj4//+EwA+EIAIAAGYP78BIi7Vw////vwEAAAAPKUWQ6Dft//9IaUWQAMqaO0gDRZhMOfAPg/IBAABMifFMi5Vw////RTHARTHJSCnBvoAAAABMie9IuFNam6AvuEQASInKSMHqCUj34rjKAAAASMHqC0iJVZBIadIAypo7SCnRRIniSIlNmA8FRYtlAEiLhWj///9MizhMO3swD4Rb////TIutYP///0yLvXD///8x/0yJ/uij7P//SIuNeP///0iLAUgrRZBIacAAypo7SANBCEgrRZhIjZDnAwAASIH6fvD6AncqSAXoAwAAMdJFMdJFMcBIiUWYRTHJuCMAAABMif9Ix0WQAAAAAEiJ1g8FSIuFaP///2YP78C/AQAAAEyLIA8pRZBIi0MwSIu1cP///0iJQzjoIez//0hpRZAAypo7SANFmEjHQ1AAAAAASIlDSEyJYzBMiWNAx0NYAQAAAEiLg6gAAABIg8ABSImDqAAAAEyJ7+jw7P//SIHEiAAAALhuAAAAW0FcQV1BXkFfXcNmDx+EAAAAAABMie/oqOz//4tTeEiNe3hBiweD+P51wYsDg/gCdbqLQ2CFwHWzTI1VkEUxwEUxybjKAAAAZg9vBbTAAAC+gAAAAA8pRZAPBeuPDx+AAAAAAEyLtWD///9Mi61Y////SIXbD4XM+///6bD8//8PH0AASIuDsAAAAEiDwAFIiYOwAAAA6cn7//9mDx+EAAAAAABIi0MwTIutYP///0k5xw+ENP///+lj/v//Dx+AAAAAAItTYIXSD4VZ/P//i0MIhcAPhE78///HQwgAAAAA8IMtA9gBAAHpOvz//2YPH0QAAEiJ2EkLRSgPhQj9//+LPeHWAQBMie4x2+jz6///SIuNaP///4XAD4Xp/P//QYNFBAFJi0VwTInrSYlFME2JZShBx0UAAgAAAOnI/P//Dx8ASI17fPCDQ3wBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwXpfPv//w8fhAAAAAAAVUiJ5UFXQVZJifZBVUGJ/UFUU0iJ00iB7FgEAADoPuv//0iJx+i29f//SIXAD4S1AQAASYnH6EXr//9JicSLAImFrPv//0GLh5gAAACNUAFBiZeYAAAAhcB0VUmDv4AAAAAAdTtIidpMifZEie//FRzWAQBBg6+YAAAAAYuFrPv//0GJBCRIgcRYBAAAW0FcQV1BXkFfXcMPH4QAAAAAAEmLh4gAAABIhcBID0XY67VBi0dchcAPiFQBAABJg7+AAAAAAHQTSYuHiAAAAEiFwA+EwgAAAEiJw0GLfxToPlcAAEiFwA+ErQAAAEiLcBBIi1AYSI2NsPv///MPfoOoAAAASIuDoAAAAA8WQ3hIiYUQ/P//SI2FAPz//0jHhRj8//8AAAAASInHDymFAPz//0iJhaD7///o5C4AAITAdFhIid5Ii52g+///uigBAADzD36FwPv//0iLjbj7//8PFoWw+///SInfSImNiPv//w8phZD7///oNen//0iLjYj7//9mD2+FkPv//0iJjXj8//8PKYWg/P//SInaTIn2RInv/xXp1AEASYuHgAAAAEGDr5gAAAABSIXAD4S9/v//SYtXUEiF0g+EsP7//0mLV0BIOcIPgqP+///wQYNHfAHpmP7//w8fQABIgcRYBAAASInaTIn2RInvW0FcQV1BXkFfXf8liNQBAA8fhAAAAAAAQYtHYIXAD4Wg/v//6J90AACEwA+Ek/7//0ljRxBmD+/ASMeFAPz//wUEAABIjbWw+///DymFsPv//78BAAAASImFCPz//0iJtaD7///o/uf//0iLtaD7//9mD+/ASGmFsPv//wDKmjtIA4W4+///vwMAAAAPKYWw+///SImFEPz//+jJ5///SI29APz//zHSvgQAAABIaYWw+///AMqaO0gDhbj7//9IiYUY/P//6C1fAADp9P3//w8fhAAAAAAASGNHEMNmZi4PH4QAAAAAAIsHg/gCdAkxwMNmDx9EAACLR1yFwHjwuAEAAADwSA/BR2hIg8ABw2YPH4QAAAAAAFVIieVTSIn7SIPsCItHXIXAflCLj5gAAACFyXVGi4+QAAAAhcl1IUiJ0YnC6L/1//+EwHQ7x4OUAAAAAAAAAEiLXfjJww8fAIPpAYmPkAAAAEiLh8AAAABIg8ABSImHwAAAAEiJ30iLXfjJ6fDz//9Ii4O4AAAASIPAAUiJg7gAAACLg5QAAACFwHQsAcCJwoP4IHYKuiAAAAC4IAAAAImTlAAAAImDkAAAAEiLXfjJww8fgAAAAAC6AQAAALgBAAAA69tmZi4PH4QAAAAAAJBVSInlU0iJ+0iD7Ajov/H//4TAdAqLh5gAAACFwHQRSItd+DHAycNmDx+EAAAAAAC4AQAAAPBID8FHaDHJSIPAAYnySInG6NX0//+EwHTQSItDUEiD+AG4AQAAAEiLXfiD2P/Jw2ZmLg8fhAAAAAAAVUiJ5UFUU4X/fkWNR/9IjR0r0wEAg+A/SI0EgEiNBIBIweADSAHDixOF0nQjO3sQdR5IjRUf0wEATIskAujO5v//STnEdQlIidhbQVxdw5Ax20iJ2FtBXF3DZg8fRAAAVUiJ5UFVTI0tk9IBAEFUQYn0U0iJ+0yJ70iD7Ajonub//0WE5HRhgzsCdXTHQ2ABAAAAg3sIAXQPx0MIAQAAAPCDBYDSAQABSI17ePCDQ3gBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwUx20yJ7+gr5v//SIPECInYW0FcQV1dw2YPH0QAAMdDYAAAAACDe1z/dbPHQ1z+////66pmkLv1////68ZmDx+EAAAAAABVSInlQVdBVkFVQVRTSI0d3NEBAEiJ30iB7LgAAADo7eX//4A95tABAAB0dIs95tABAOjp5P//SYnFSIXAD4TlAQAAiz3P0AEATInu6N/l//+FwA+FuAMAAEmDfSgAD4QcAwAARYtlEEiJ3+iA5f//RYXkfg7oRlQAAEiFwHQETIloIEiBxLgAAABEieBbQVxBXUFeQV9dww8fhAAAAAAA6GtbAABBicSFwA+IUgEAAIsFYtABAAsFWNABAA+E3gIAADH2SI0VZdABAL8eAAAA6Ovk//+FwA+FbgMAAPYF1NABAAQPhCYBAABIjRXf0AEASI012PP//0iNPQW5AADoAOn//0GJxIXAD47xAAAASI0VstABAEiNNbPv//9IjT33uAAA6Nvo//9BicSFwA+OzAAAAEiLPfXPAQDoICkAAGYPbw3ozwEAMdJmD28V7s8BAEiLBWfQAQBmD28d788BAEiNtTD///+/HgAAAA8pjTD///9mD28l5M8BAGYPby3szwEAZg9vNfTPAQBmD289/M8BAEiJRcBIjQUB+f//Zg9vDfnPAQAPKZVA////Zg9vFfrPAQBIiYUw////DymdUP///w8ppWD///8PKa1w////Dyl1gA8pfZAPKU2gDylVsOjZ4///hcAPhVwCAADGBRrPAQAB6TH+//8PH0QAAHQOSInf6Obj///pdP7//5BIid9BvP7////o0uP//+lg/v//Dx9EAABMjS0B0AEARTH2TInoixBBjU4BiY0s////hdIPhZcBAABFifeLlSz///9FMdJFMcBLjQS/RTHJSI0EgEiNDMUAAAAATY1kDQBIiY0g////QcdEJAQBAAAAQYtEJAyDwAEl////AEGJRCQMweAGAdAx0kGJRCQQSInXuLoAAABIidYPBUGJRCQU6Evj//9Ii40g////Zg/vwEnHRCQoAAAAAEmJRCQYSI0FY88BAEQ7NUDPAQBJx0QkIAAAAAAPEUQIYEi4AAAAAP////9JiUQkWEmNhA2gAAAAScdEJDAAAAAAQcdEJGAAAAAASceEJIAAAAAAAAAASceEJIgAAAAAAAAAQceEJJgAAAAAAAAASceEDZAAAAAAAAAASceEJMAAAAAAAAAADxEADxFAEA+DpAAAAEuNBL9IjQSATY1sxQBBx0UAAQAAAOnN/P//Zi4PH4QAAAAAAEGDfQgBD4TZ/P//QcdFCAEAAADwgwV9zgEAAenE/P//SI01Oe///0iNPWrNAQDo3eH//4XAdRtIjTWi7v//SI09T80BAOjG4f//hcAPhPD8//9BvPX////pJf7//w8fAEgFyAAAAIP5QHRNRIu1LP///+k+/v//Zg8fhAAAAAAAi4Us////iQUQzgEA6Uv///9Bg20EAXUgQYtFCIXAdBBBx0UIAAAAAPCDLejNAQABQcdFAAAAAABIid9BvPX////oquH//+k4/P//Qbzq////6az9//9mLg8fhAAAAAAAhf9+NI1H/4PgP0iNBIBIjRSASI0Ft80BAEiNBNCLEIXSdBU7eBB1EIsAg/gCD5TAD7bAww8fQAAxwMMPH0QAAFWNRgJIieVBV0FWQVVBVFNIg+wYPRInAAAPhzEBAACF/359RI1v/0iNDWLNAQBBg+U/S41ErQBMjSSAScHkA0KLBCGFwHRZSo0UITt6EEiJVch1TEyNNfXMAQCJ80yJ9+gL4f//hdtIi1XISI0NHs0BAHg8gzoCQb/1////dHFMiffoyeD//0iDxBhEifhbQVxBXUFeQV9dww8fgAAAAABBv/3////r3w8fhAAAAAAASIN6KAB0aYP7/3U7SI0FKc0BAEqNfCF4QokcIPCDBwFFMdJFMcBFMcm4ygAAAL6BAAAAugEAAAAPBUUx/+uQkEiDeigAdClLjUStAEiNBIBIjQTBg3gIAXSyx0AIAQAAAPCDBV/MAQAB66EPH0QAAEuNRK0ASI0EgEiNBMGLUAiF0nSIx0AIAAAAAPCDLTXMAQAB6XT///8PH4QAAAAAAEG/6v///+ks////Dx9EAACF/35UjUf/g+A/SI0EgEiNFIBIjQUXzAEASI0U0IsChcB0NTt6EHUwVUiJ10iJ5VNIg+wI6Ef3//9IicNIhcB0H0iJxujH6///idhIi134ycMPH4AAAAAAuP3////DZpC49f///+vkZg8fhAAAAAAAhf8PjtgAAACNR/+J0UiNFazLAQBJifCD4D9mD28NrrMAAGZID27CSI0EgGYPbMBIjQSAZg/UyEjB4ANmD9QFnbMAAGZID27QizQCZg9s0mYP1MpmD9TChfYPhIEAAAA7fAIQdXtVSI2EAsAAAABIieVIiUXwSI190LgBAAAADylN0A8pReCFyXUl62QPH0AAZg/vwPJIDyrCicLyQQ8RRMD4SIPAATnKc0aD+gR3QUiLVMf4SIsSSIXSedRIidaD4gFmD+/ASNHuSAnW8kgPKsbyD1jA68JmDx+EAAAAAAC4/f///8NmLg8fhAAAAAAAuAUAAABdw2YPH4QAAAAAAIuXoAAAAIH6/wMAAHZi8g8QBSKzAAC4AAQAAA8fRAAABQAEAADyD1jAOcJz84tHYPIPWUdIZg/vyYnCweINMdCJwsHqETHQicLB4gUx0PJIDyrI8g9ZDeWyAACJR2DyD1gN4rIAAPIPWcjyDxFPUMPyDxAFwLIAAOuzZg8fRAAAVUiJ5UFUU4B/FABIift0DMZHFADwgy2M/AEAAUiLu5gAAABIhf90IkUx0kUxwEUxybgLAAAAvhAUEAAx0g8FSMeDmAAAAAAAAABMjSUv/AEATInn6Mfd//9IiwX4+wEAx0MQAAAAAEyJ50iJHef7AQBIiQNbQVxd6YPd//8PHwBVSInlU0iJ80iD7AiLPc77AQDomdz//0g5w3QMSItd+MnDZg8fRAAAgHsUAHQMxkMUAPCDLe77AQABZg/vwA8RQyBIi134ycMPH4QAAAAAAEiJ8oPiBw+FkgIAAFVIjY4AAP//SInlQVdBVkFVSYn9SL////7//38AAEFUU0iB7BABAABIOc9zEkiBxBABAABbQVxBXUFeQV9dw0iJtRD///9FMdJFMcBFMclIjbWA/v//uCcAAABMjb2Q/v//SMeFiP7//4AAAABIibVo/v//SYn2SI2dEP///0iJ10yJvYD+//9IidZIx4UY////gAAAAA8FQbgBAAAASGP4SYnaTIn2uDYBAAC6AQAAAA8FSD2AAAAAD4Vu////SI2FcP7//0yNddBIiYVg/v//SY2FEAQIAEiJhVj+//8PH0QAAEmLB0iJwoPiBw+FzwAAAEiNiAAA//9Iv////v//fwAASDnPD4K1AAAASImFgP7//0Ux0kUxwEUxyUiJnXD+//+4JwAAAEiJ10iJ1kjHhXj+///AAAAASMeFiP7//8AAAAAPBUG4AQAAAEhj+EyLlWj+//9Ii7Vg/v//ugEAAAC4NgEAAA8FSD3AAAAAdVBMib1Q/v//SYncDx+EAAAAAABBi40ABAAATYs8JIXJdEmJykyJ6EmNVNUA6w4PH0QAAEiDwAhIOcJ0J0w7OHXySYPECE059HXJTIu9UP7//0mDxwhJOd8PhRX////pWf7//4H5gAAAAHTWTIn6g+IHdc5JjYcAAP//SL7///7//38AAEg5xnK4SIuFWP7//0Ux0kUxwEUxyUyJvYD+//9IiddIidZIiYVw/v//uCcAAABIx4V4/v//ABAAAEjHhYj+//8AEAAADwVBuAEAAABIY/hMi5Vo/v//SIu1YP7//7oBAAAAuDYBAAAPBUg9ABAAAA+FSP///0GLhQAEAABJg8QIjVABQYmVAAQAAE2JfMUATTn0D4X3/v//6Sn////DkFXyDxB3WEmJ0GYPKNbyD1xXUEiJ5ej2+///8g8QX0jyDxA9Oa8AAGYPL9NyOWYPKMLyDxA9J68AAPIPXsNmDy/HD4OSAQAA8kgPLMBIhcAPiJsBAABmD+/A8kgPKsDyD1nD8g9c0PIPEEdQi5egAAAAZg8v0A+CigAAAESLT2DyDxAtya4AAPIPECXJrgAAkPIPXNCB+v8DAAAPhuAAAADyDxAFoK4AALgABAAADx8ABQAEAADyD1jAOcJz8/IPWcNEichmD+/JweANRDHIQYnBQcHpEUQxyEGJwUHB4QVBMcFEichEiU9g8kgPKsjyD1nN8g9YzPIPWcFmDy/Q8g8RR1Bzi2YPL9cPg5UAAADySA8swkiFwA+IngAAAGYP78DySA8qwI1CAfIPXPDyDxFHWImHoAAAAEiJ0EjB4AVIAfhmDy/3SImw6AAAAEyJgPAAAABzM/JIDyz2SImw+AAAAEjB4gWJyEiJhBcAAQAAXcdHZAAAAADDDx+AAAAAAGYPKMPpOP////IPXPfySA8s9kiJsPgAAABID7q4+AAAAD/rvvIPXNfySA8swkgPuvg/SIXAD4li////SYnBg+ABZg/vwEnR6UkJwfJJDyrB8g9YwOlN////8g9cx/JIDyzASA+6+D9IhcAPiWX+//9IicKD4AFmD+/ASNHqSAnC8kgPKsLyD1jA6VD+//9mkFVIieVBV0FWQVVBVFNIg+w4iz3J9gEA/xWz9gEASIXAdGiAeBQASInDdF+AeBUAdVnGQBUBSItAIEiLUzBIiwBIicZIiUMwSMHuKHQExkMWAUiJwUgp0Ug50EiLUyhID0PBSItLOEiLEkiJ1kiJUzhIwe4odCrGQxYBxkMUAPCDLaL2AQABxkMVAEiDxDhbQVxBXUFeQV9dww8fgAAAAABIidZIKc5IOcpID0PWSAHQgHsWAHXESIXAdMsPiG8CAABmD+/A8kgPKsDyDxBTWPIPWNDyD1iDsAAAAGYPL1NQ8g8RU1jyDxGDsAAAAHKXgbugAAAAABAAAA+ENwMAAEyNdbhMjWXARTH/RTHAQboIAAAARTHJTIn/TInmSMdFwAAAAAS4DgAAAEyJ8g8FZg/vwL8BAAAADylFwOhQ1v//i3MYSIt7CExpbcAAypo7TANtyOi47///Zg/vwEyJ5r8BAAAADylFwIlFrOgg1v//RTHARTHJvwIAAABMaWXAAMqaO0G6CAAAAEwDZchMifa4DgAAAEyJ+g8FTIngSCtDcA+IBgIAAGYP78DySA8qwEyJ4Ewp6A+I0wEAAGYP79LySA8q0PIPEB2zqwAAZg8oyvIPECWXqwAATIljcGYPFMjyD1nD8g9cwvIPWENoZg8vxA+HWAEAAPIPWJPQAAAAZg8Qe3jyDxFDaGYPXM/yDxGT0AAAAPIPEBVqqwAAZg8U0mYPWcpmD1jPZg8o8WYPKOEPEUt4Zg/vyWYPL8hmDxX2Zg8o1nZ48g9Z3mYPL+N2bvIPEEtA8g8QHTGrAADyDxBjSPIPWdlmDy/cdlLyDxAtIqsAAPIPEB3aqgAAZg8v6HcI8g8QHdSqAADyD1nc8g8QLdCqAADyD13r8g9fzWYPKNnyDxFLSPIPXtzyD1na8g8Rm4AAAAAPH4AAAAAAi0WshcAPhYIBAADyDxCTwAAAAPIPEA1dqgAAi0Nk8g9Y0YPAAYlDZPIPEZPAAAAAg/gED4fSAAAAZg/v2/IPEEtY8g8QFW6qAABmDy/Dcw3yDxAViKoAAPIPWVNI8g9YyvIPEUtQ6Vv9//8PH0QAAEiJwoPgAWYP78BI0epICcLySA8qwvIPWMDpfP3//2aQZg8Qe3jyDxAFK6oAAPIPEWNo8g9Yk9AAAABmD1zPZg8UwPIPEZPQAAAAZg9ZyGYPKMRmD1jPDxFLeOkx////SInCg+ABZg/v0kjR6kgJwvJIDyrS8g9Y0ukY/v//SInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOnl/f//8g8QW0i5AgAAAEyJ4kyJ7vIPEAWFqQAA8g9Yi8gAAABIid9mDyjT8g9Y0/IPEYvIAAAA8g9dwmYPKNDyDxBDQPIPX8JmDyjQ8g8RQ0jyD17T8g9Zk4AAAADyDxGTgAAAAOi/+f//6VD8//9Iid/owvX///IPWFNQ8g8RU1DpOfz///IPEAXjqAAAMclMieJMie7yD1iDuAAAAIN9rAFIid8PlMHyDxGDuAAAAOh0+f//6QX8//9mZi4PH4QAAAAAAA8fQABIgfr/DwAAdwf/JSHyAQCQiwWC8gEAhcB071VIieVIg+wgSIlV6Il19EiJffjoPvv//0iLVeiLdfRIi334yf8l7PEBAGZmLg8fhAAAAAAAkFVIieVTSIPsCP8V2fEBAInDiwUx8gEAhcB1DYnYSItd+MnDDx9EAADo8/r//4nYSItd+MnDZmYuDx+EAAAAAABVSInlU0iD7Aj/FaHxAQBIicOLBfDxAQCFwHUMSInYSItd+MnDDx8A6LP6//9IidhIi134ycNmLg8fhAAAAAAAVUiJ5UFWQVVBVFNIg+xAiX2s6Ans//9IhcAPhDUDAABIjTVppwAAMf9JicToz9L//0mJxUiFwA+EcQIAAEiNRbwx0kyNddBFMdJIiUXASI1FrEiNXcBFMcBIiUXQRTHJuCcAAABIiddIx0XIBAAAAEiJ1kjHRdgEAAAADwVBuAEAAABIY/hNifJIid64NgEAALoBAAAADwWJw0iFwA+I1AAAAEyNNfbwAQBMiffojtL//4A9y/ABAAAPhfEAAACLBbvwAQCFwA+EowEAAEiNFZzwAQBIjTXl/v//SI09y6YAAOhN1v//icOFwA+OrwEAAEiNFXDwAQBIjTWB/v//SI09u6YAAOgp1v//icOFwHh/SI0VSPABAEiNNRH+//9IjT2ppgAA6AnW//+Jw4XAeF9MiffGBUnwAQAB6ODR///rdmYPH0QAAEiJg5gAAABIhcAPhPsAAABB/9VIi7uYAAAASInG6Ib0//9Ii4OYAAAAi5gABAAASIPEQInYW0FcQV1BXl3DZi4PH4QAAAAAAEyJ9+iI0f//SIPEQInYW0FcQV1BXl3DZg8fhAAAAAAATIn36GjR//+LPcLvAQDojdD//0iJw0iFwA+E8QAAAIB7FAAPhYYBAABIi7uYAAAASIX/dCJFMdJFMcBFMcm4CwAAAL4QFBAAMdIPBUjHg5gAAAAAAAAAi0WsZg/vwEyJYwhFMckPEUMgMf++EBQQALoDAAAAiUMQQboiAAAAScfA/////7gJAAAADwVIPQHw//8PggD///9Ix4OYAAAAAAAAAEiDxEC79P///4nYW0FcQV1BXl3DZg8fhAAAAAAASI01qfL//0iNPQLvAQDoPdD//4XAD4RC/v//TIn3u/X////oiND//+na/v//Dx8AD4Xq/v//TIn36HLQ//+7/v///+m//v//Dx+EAAAAAABMiffoeND//0iLHanuAQBIhdt0PEiLA0yJ90iJBZfuAQDoOtD//4s9lO4BAEiJ3uhs0P//hcAPhNP+//9Iid/oHPL//+lK////Dx+AAAAAAEyJ9+gI0P//RTHJuAkAAABIid9BuiIAAAC+6AACALoDAAAAScfA/////w8FSD0B8P//D4ML////SInDSIXAdZbp/v7//7v9////6Rj+//+7jv///+kO/v//Dx+AAAAAAA+2BQ3uAQCEwA+EQQEAAFVIieVBV0FWQVVBVFOJ+0iD7DiLPejtAQDos87//0iFwA+EAgEAADtYEA+F+QAAAEyLoJgAAABNheQPhOkAAABBi4QkAAQAAE2NrCQQBAAARTH2hcAPhLYAAABIjUWwTI19wEi7///+//9/AABIiUWo63lmDx9EAABIjYgAAP//SDnLcnNIiUXARTHSRTHARTHJTIltsLgnAAAASInXSInWSMdFuAAQAABIx0XIABAAAA8FQbgBAAAASGP4SIt1qE2J+roBAAAAuDYBAAAPBUg9ABAAAHUhSYPGAUmBxQAQAABFO7QkAAQAAHMlS4sE9EiJwoPiB3SBSIPEOLjy////W0FcQV1BXkFfXcMPH0QAAEiDxDgxwFtBXEFdQV5BX13DDx+AAAAAAEiDxDi4/f///1tBXEFdQV5BX13DDx9AALj9////w2YuDx+EAAAAAABVSInlQVdBVkFVQVRTSIPsWA+2BZzsAQCEwA+ELwIAAEGJ/Is9h+wBAEhj3vIPEUWo6ErN//9IhcAPhBACAABEO2AQD4UGAgAATIuYmAAAAE2F2w+E9gEAAIP7AQ+HZgIAAPIPEGWoZg/vwGYPL+APhlMCAABIjYMAAQAARYt0gwRBjVYBQYlUgwRBi4MABAAAhcAPhCoCAABJjYMQBAgATIldoEjB4wJFMe1IiUWI8w8QHdmiAABNjaQbECQIAEUx/0jHRagAAAAASPfb8g8QNaOiAADyDxAtS6IAAPJEDxAFmqIAAPJEDxANmaIAAJBIi0WgSIt9qEiLBPhIicKD4gcPhbMBAABIjYgAAP//SL7///7//38AAEg5zg+CmQEAAEiLfYhIjXWwSIlFwEiNRcBIiUWYRTHSRTHARTHJSIl9sLgnAAAASInXSIl1kEiJ1kjHRbgAEAAASMdFyAAQAAAPBboBAAAASGP4TItVmEiLdZBBuAEAAAC4NgEAAA8FSD0AEAAAD4UuAQAASY2EJADw//9mD+/SSL7//////wAAAOtMDx8ASCnKD4i/AAAAZg/vyfJIDyrK8g9ezGYPL/F3VWYPL813T0WF9g+FvQAAAGYP78DyD1rB8w8RAA8vwnYEQYPHAUiDwAhJOcR0NfMPEABJjVQFAEiLjBgA8Pf/SIuUGgDw//8PL9B30Eg5znIFSDnRco/zDxEYSIPACEk5xHXLSIt9oEiDRagBSYHEABAAAEmB7QAQAABIi0WoO4cABAAAD4Kj/v//6wZBv/3///9Ig8RYRIn4W0FcQV1BXkFfXcNmDx+EAAAAAABIidGD4gFmD+/JSNHpSAnR8kgPKsnyD1jJ6Sz///9mkGYP7//zD1r48g9ez2ZBDy/ID4dy////ZkQPL8kPhi3////zDxEY6WL///9Bv/L////rkkUx/+uNQb/q////64UPtgXd6QEAhMAPhJ0AAABVSInlQVRBifRTifuLPb/pAQDoisr//0iFwHR3O1gQdXJIi7CYAAAASIX2dGZBg/wBd3CLhgAEAABJY8zHhI4EBAAAAAAAAIXAdEFIweAKSI2UjhAkCABIAchIjYyGECQIAEiNggDw//8PH4QAAAAAAMcAAAAAAEiDwAhIOdB18UiBwgAQAABIOcp11jHAW0FcXcNbuP3///9BXF3DuP3////DuOr////r5A8fgAAAAABVSInlQVdBVkFVQVRTSIPsSA+2BQzpAQCEwA+E1AEAAIn7iz346AEA6MPJ//9IiUWYSIXAD4S6AQAAO1gQD4WxAQAATIuwmAAAAE2F9g+EoQEAAEWLjgAEAABMjX3ARYXJD4T3AAAASY2GEAQIAEUx5EmNnhAUCABFMe3zD34FfZ8AAEiJRahIjUXASIlFoEiNRbBIiUWQS4sE7kiJwoPiBw+FYwEAAEiNiAAA//9Ivv///v//fwAASDnOD4JJAQAASIt1qEiJRcBFMdJFMcBMi32gRTHJuCcAAABIiddIiXWwSInWSMdFuAAQAABIx0XIABAAAA8FugEAAABIY/hMi1WgSIt1kEG4AQAAALg2AQAADwVIPQAQAAAPheoAAABIi0WoDx9AAEiBOP//AAB2CUIPE4QgABAAAEiDwAhIOdh15UWLjgAEAABJg8UBSYHEABAAAEU5zQ+COf///0SJyEUx0mYP78C7AQAAAE2NJMZFhcl0dUuNPJZNifAx9jHJMcAPH0QAAA8vhAcQFAgAcxFJixBIAcJIOdF0BoPGAUiJ0UiDwAhIPQAQAAB12UmDwAhIgccAEAAATTngdcKD/gEPhJ0AAABJxwcAAAAAD4+YAAAAMdtJg8cITYXSdTFBugEAAABFhcl1i0nHBwAAAADr4bv9////SIPESInYW0FcQV1BXkFfXcO78v///+vohdt05GYPb0XADxLIZkgPfsBmSA9+ykg5wnRBTIt9mEmLv5gAAABBDxFHIEiF/3S4RTHSRTHARTHJuAsAAAC+EBQQADHSDwVJx4eYAAAAAAAAAOuUSYkP6Wr///+7tP///+uFZmYuDx+EAAAAAACQZg8vBfCcAAAPgrIBAABmDy8FEp0AAA+HpAEAAFWNRv9IieVBVUFUQYn0U0iD7Cg9DycAAA+HdgEAAA+2BWPmAQCEwA+ERwEAAEGJ/Ys9TuYBAPIPEUXI6BTH//9IicNIhcAPhCgBAABEO2gQD4UeAQAASIN4IAAPhBMBAABIi3gIvgEAAADoFeH//4XAD4gCAQAA8g8QRcgx0kSJYxhFMdLGQxYARTHARTHJuLoAAABmDxTAx0NkAAAAAEiJ10iJ1kjHQ1gAAAAADxFDQA8FNbl5N55mD+/ASI110L8BAAAAiUNgSIsFRZwAAA8pRdBIiUNo6FjG//9IaUXQAMqaO0gDRdgx9kiJQ3C6QAAAAGYPKAWJnAAASI27qAAAAEiJg4gAAABIx4OQAAAAAAAAAEjHg6AAAAAAAAAADxFDeOjsxv//SInf6HTo//9Ii0MgSIsASIlDMEjB6Ch0BMZDFgFIi0MoSIsASIlDOEjB6Ch0BMZDFgGAexQAdCQxwEiDxChbQVxBXV3DDx+AAAAAALj9////SIPEKFtBXEFdXcPGQxQB8IMFPOUBAAExwOvOuOr////r3mYPH4QAAAAAALjq////w2YuDx+EAAAAAAAPtgXN5AEAhMAPhIkAAABVSInlQVRBifyLPbLkAQBT6HzF//9IicNIhcB0XEQ7YBB1VkiLuJgAAABIhf90IkUx0kUxwEUxybgLAAAAvhAUEAAx0g8FSMeDmAAAAAAAAACAexQAdAzGQxQA8IMtpuQBAAFIi3sIMfZbQVxd6U/f//8PH4AAAAAAW7j9////QVxdw2YPH0QAALj9////w2aQVUiJ5UFXQVZBVUFUU0iD7EiJVaSB+v8AAAAPhhgDAAAPtgUN5AEAhMAPhEEBAABBifyLPfjjAQBIifPowMT//0mJx0iFwA+EJAEAAEQ7YBAPhRoBAADGQBUBi5CkAAAAi4CgAAAAiUW4OcIPg9UAAABJY8SNSgFIweIFTIl9mEiJRbBMAfq4BQAAAOseDx8AjXkBjXAFSIPCIIl9vDl1pA+C4gAAAItNvInwjXD7SIt9sEyNNPNIi7IAAQAASMHmGEiBzgkFAABJiTZJifeNcPxMjSzzjXD9SYl9AEyLougAAABMjRzzjXD+TI0M841w/02JI0yLkvAAAABIjTzzSIl9qE2JEUyLgvgAAABMiQc5TbgPhXf///+LTbhMiftMi32YSIt9qEGJj6QAAABIi02wSYkeSYlNAE2JI02JEUyJB4XAdRRJx4egAAAAAAAAAEGAfxQAdVgxwEHGRxUASIPESFtBXEFdQV5BX13DZpC4/f///0iDxEhbQVxBXUFeQV9dww8fQABMiftMi32YSIt9qEGJj6QAAABIi02wSYkeSYlNAE2JI02JEUyJB+uqZg/vwEiNdcC/AQAAAA8pRcDoGsP//0hpRcAAypo7SANFyEiJwkkrl4gAAAAPiDgBAABmD+/S8kgPKtLyQQ8Qj9AAAADyDxAd1JgAAEmJh4gAAADyD1nTZg8owfJBD1yHkAAAAPJBDxGPkAAAAEkrR3APiNUAAABmD+/J8kgPKsjyD1kV4JgAAPIPWcvyQQ9YT2hmDy8NdpgAAPIPXsLyDxAVmpgAAPIPX9BmDyjCD4OPAAAAZg8vFRyYAAAPg+b+//9mDx9EAADyQQ8QV0jyQQ8QT0BmDy/KD4PK/v//8g9ZwvIPEB0emAAA8g9d2PJBDxCHgAAAAPIPX8tmDyjZ8kEPEU9I8kEPEE9Y8g9e2vIPWcPyQQ8Rh4AAAADyQQ8QR1BmDy/BD4Z8/v//8g9cwfIPWcPyD1jB8kEPEUdQ6WX+//9mD+/A6Xz///9IicKD4AFmD+/JSNHqSAnC8kgPKsryD1jJ6Rb///9IidGD4gFmD+/SSNHpSAnR8kgPKtHyD1jS6bP+//+46v///+kz/v//ZmYuDx+EAAAAAAAPHwAPtgXd4AEAhMAPhLEAAABVSInlQVVBif1BVEmJ9FOJ00iD7AiLPbbgAQDogcH//0iFwHR8RDtoEHV2gHgWAPIPEAWKlwAAdFjyDxGAqAAAAPIPEEBIuQEAAABmDxZAWA8RgNgAAACF23QlZg8fRAAA8g8QhMigAAAAic/yQQ8RRMz4SIPBATnfcwWD/wd24UiDxAi4CAAAAFtBXEFdXcOQD7ZQFGYP78DyDyrC65pmkEiDxAi4/f///1tBXEFdXcO4/f///8NmLg8fhAAAAAAAD7YFDeABAITAD4QRAQAAVUiJ5UFVQYnVQVRBifxTSInzSIPsCIs95d8BAOiwwP//SIXAdGtEO2AQdWW66v///0GD/QJ2S0iJwkiDwmAPiIUAAABmD+/A8kgPKsJIhcB4V2YP78nySA8qyGYPFMFIjQW74///DxEDSIXAD4h/AAAAZg/vwPJIDyrA8g8RQxAx0kiDxAiJ0FtBXEFdXcNmkEiDxAi6/f///1uJ0EFcQV1dw2YPH0QAAEiJwoPgAWYP78lI0epICcLySA8qyvIPWMnrlw8fRAAASInRg+IBZg/vwEjR6UgJ0fJIDyrB8g9YwOlm////Zi4PH4QAAAAAAEiJwoPgAWYP78BI0epICcLySA8qwvIPWMDpbP///2aQuP3////DZi4PH4QAAAAAAEiNjwDw//8xwEm4/+////9/AABJOchyOED2xwd1Mkg593M1SDs9dt8BAHILMcBIOz1z3wEAchlIOz1S3wEAD5PASDs9UN8BAA+SwiHQg/ABww8fgAAAAABIOddzxsNmkEmJ+UiJ90iJ1kH2wQ8PlcBJOfkPksIJ0Ek5yQ+TwgjQdAYxwMMPHwBIicpMKcpIg/ondhNJixFIOcoPksBJOdEPksIg0HUJww8fhAAAAAAAVUiJykiJ5UiD7BBJi3kQSIlN+Og4////hMB0IEmLeRhIi1X46Cf///+EwHQPSYtBIIPoAT3//wAAD5bAycNmkEiLDaneAQBIOz2q3gEAD5LASDnPD5PCINB1BcMPH0AASIn6SCnKSIP6BnZEgH/+/3U+D7ZX/4Pi+ID60HUygH/9QXUESIPvAQ+2V/qD4vuA+kh1x4B/+4l1wQ+2V/yD4seA+gR1tYB//SQPlcDDZpAxwMNmZi4PH4QAAAAAAGaQSI016d0BAEiJ8EiNTiBIixBIOfp0HUiDwAhIOch177gBAAAA8A/BBaTdAQCD4ANIiTzGw2ZmLg8fhAAAAAAAkIB/Enh1JfMPbwdIi0YgDxLIZkgPfsFmSA9+ykg50HMFSDnIczOAfxBydAXDDx9AAEiDfxgAdfRIKcpIgfr//w8AduhIi0YISCsGSDnQc9wPEQbDDx9EAAAPEUYQww8fAFVFMdJFMcBFMclIjTXPkwAAuAEBAAC6AAAIAEiJ5UFXQVZBVUFUU0iB7NAHAABIib2Y9///SMfHnP///w8FSInHSIXAD4hoAQAAZg/vwEiNtdD3//9FMdIxwA8phaD3//9FMcBFMcm6AAgAAA8phbD3//8PKYXA9///DwVIiYWQ9///SIP4/HQJSIXAD44FAQAASIuFkPf//0Ux9jHbRTH/RTHkRTHtZg/vwLoACAAATIuFmPf//0iJ8UyNHDBIhcB/YemoAAAADx+EAAAAAACAvbL3//94dR9Ji0AgTDngcwlMOegPg2UBAACAvbD3//9yD4QYAQAADymFoPf//0Ux9jHbRTH/DymFsPf//0Ux5EUx7Q8phcD3//9Ig8EBTDnZdEwPtgE8CnSlPCAPhJUAAABED77IhdsPhZkAAAA8LQ+EGQEAAEWF9g+FQAEAAEnB5QQ8OQ+PVAEAAEGNQdBImEiDwQFJCcUx20w52XW0RTHSRTHARTHJMcAPBUiD+PwPhCn///9IhcAPjyD///9IiYWQ9///MdJFMdJFMcBFMcm4AwAAAEiJ1g8Fi4WQ9///SIHE0AcAAFtBXEFdQV5BX13DDx9AAIPDAUUx9ulI////Dx9EAACD+wEPhI8AAACD+wQPhTH///9PjTy/TQH/PDkPj9cAAABBjUHQSJhJAcfpFP///2YPH4QAAAAAAE2F/w+F3/7//0yJ4Ewp6Eg9//8PAA+Gzf7//02LSAhNKwhJOcEPg73+//9NiShNiWAI6bH+//9mDx+EAAAAAABNiWgQTYlgGOmb/v//Dx8AQb4BAAAA6bD+//8PH0QAAEGD/gMPh6H+//9FifFBg8YBQoiEDbD3///pjf7//2aQScHkBDw5fyhBjUHQSJhJCcTpdf7//2YuDx+EAAAAAABBjUGpSJjpp/7//w8fRAAAQY1BqUiY69YPH4QAAAAAAEGNQalImOkk////Dx9EAABVZg/vwEiJ5VNIiftIg+w4SIl94EiNfcAPKUXADylF0Oj7/P//hcB4JkiDfdgAdB9mD29N0GYPb1XASIkdT9oBAA8pDVjaAQAPKRVh2gEASItd+MnDZmYuDx+EAAAAAABVSInlQVdBVkFVQVRJidRTSInzSIPsOEiLFTraAQBIi3cQSIXSQQ+Uwkg53g+SwEEIwnQcRTHSSIPEOESJ0FtBXEFdQV5BX13DDx+AAAAAAEyLdwhJiftJOfZy20yJ8EmJzUgJ8KgHD5TBTTnmD5LAIMGITcB0wEyJ4Ewp8EiD+A92tEyLB2ZID27DTIsNvtkBAGZJD27USI0FctkBAGYPbMJJOdBIjUggQQ+Sx005yEAPk8dBIP8PhZsBAABMizhNhf90HEmNvwD8//9JOfhyEEmNvwAEAABJOfgPgjQCAABIg8AISDnBddNMifBIKfBIPQAEAAAPhzj///9Ni34ISYsGSIlVsEyJ/0iJRajojfr//0iLVbCEwA+FzwIAAE2LUxhIifFNOcpyCUk50g+CngIAAEiLBQXZAQBIiz0G2QEASYnCSYn7STnAcglJOfgPgkwDAABMOfZzKkyLEU05ynIJSTnSD4JqAgAASTnCcgVJOfpyCUiDwQhMOfFy3EmJwkmJ+0051w+Cpv7//0053w+Dnf7//0iLfahJOf4Pg5D+//9IifhMKfBIPQAEAAAPh37+//9A9scHD5TCSDnfD5PAhMIPhGn+//9MOecPg2D+//9JKfxIif5Jg/wPD4ZQ/v//TItfCEiLH0yJ3+it+f//hMAPhDn+//8PKUWwSItVsEiLTbhIg8YQSInfSYny6Pr4//+EwA+EFv7//7kIAAAAMcBMie9Jg+sB86tmSQ9uw2ZID27LTYlVEGYPbMFBDylFAA8fAEQPtlXA6eX9//9mDx9EAAAPKUXASItVwEiLTchMifdMiU2wSIl1wOic+P//SIsNzdcBAEiLdcCJwkyLTbBIiwW01wEAhNIPhfwAAABJi3sYSDnHcgVIOc9yHkiLPkk5/nUESIt+CEg5xw+CgP3//0g5zw+Dd/3//+hb+f//80EPbwNJjVUgRYn6ZkgPbuJJx0VAAQAAAGYPxsABQQ8pRSBmD+/AQQ8pRTBmD+/ASYtDEEEPKUUQZkkPbsFmD2zESYlFEEEPKUUA6SL9//8PKUWwSItVsEiLTbhMifdMiUWgRTHSTIlNqEiJdbDo2Pf//0iLdbBMi02ohMBMi0WgD4Xr/P//SY1H+Ek5wHINSYPHIE05+A+CcgEAAPNBD28rSIsFwtYBAEEPKW0A80EPb3MQSYlFAEEPKXUQ6cH+//9mDx+EAAAAAABNi14ISTnLD4Oa/P//STnDD4KR/P//DylFwEmLPkiLVcBMifZIi03I6FP3//+EwA+Fcvz//0yJ3+hT+P//6WX8//9Ig+kITYXSdWtIiwVe1gEASIs9X9YBAOmR/f//TIn/6Kr3//+EwA+ENvz//0mDxhAPKUWwSIt9qEiLVbBIi024TIn26Pb2//+EwA+EEvz//2YP78BJjUf/QQ8pRRBmSA9uwA8WRahNiXUQQQ8pRQDpAv7//0yJ10iJTbDoTvf//4TAdGtIi02wDylFsEiLVbBMifdMjVkISItNuEyJ3uib9v//hMB0SGYP78BJjUL/ZkkPbv5BDylFEGZID27AZg9sx02JXRBBDylFAOmm/f//SI1GCEw58HMFTDs2dHFMOfYPg8z8//9MixHpFf///0yLFXjVAQBMix151QEA6bH8//9mSQ9uxmZJD274SY1FIEnHRUABAAAAZg9sx2ZID27IQQ8pRSBmD+/AQQ8pRTBmSQ9uwWYPbMFmD+/JQQ8pTRBBDylFAEmJdRDpJ/3//0iJweuTZi4PH4QAAAAAALgIAAAAw2YuDx+EAAAAAAAx0kUx0kUxwEUxybi6AAAASInXSInWDwXDDx+AAAAAAPIPEAVYiwAAg/8DdgPDZpBVSI0FOIsAAEhj/2YP78BIieVIg+wQizy4SI118A8pRfDoqrT//0hpRfAAypo7SANF+HgMyWYP78DySA8qwMOQyUiJwmYP78CD4AFI0epICcLySA8qwvIPWMDDDx9EAABIhf8PhCcBAABVSInlQVdBVkmJ9kFVQVRTSIX2D4QHAQAAZg/vyWYPL8EPgvkAAADyDxANwIoAAGYPL8gPhucAAABBidWF0g+I3AAAAEiJ+0Ux0kUxwEUxybgBAQAASMfHnP///7oAAAgASIneDwVIicdIhcB4YUWF7Q+ElwAAAPJMDyz4MdtmDx+EAAAAAABBidpEiepFMcBFMclLjTQWKdpNAfq4EQAAAA8FSYnESIP4/HQHSIXAfi4Bw0Q563LPMdJFMdJFMcBFMcm4AwAAAEiJ1g8FidhbQVxBXUFeQV9dww8fRAAASMHoP4XbQQ+UxTHSRTHSQSHFSInWuAMAAAAPBUSJ4EWE7XTKW0FcQV1BXkFfXcMx0rgDAAAASInWDwUx24nY66+46v///+uouOr////DZi4PH4QAAAAAAFW5EwAAADHASInlQVRTSI21UP///0hj30iJ90iB7LAAAADzSKuD+wl0BYP7E3VxvwEAAACNS/9BuggAAAAx0kiJ+EiNtUj///9FMcBFMclI0+BIiYVI////uA4AAAAPBUUx0ri6AAAASInXSInWDwVMY+C4JwAAAA8FSGP4TInmuOoAAABIidoPBUiBxLAAAABbQVxdw2YuDx+EAAAAAAAx0onf6Eez//+FwHSC6J6z//+LAEiBxLAAAABbQVz32F3DZi4PH4QAAAAAAA8fQABIifhJidJIic9IixBIiRFIi1AQSDnyD4K0AAAATDnSD4OrAAAASItICEiFyQ+EogAAAPbBBw+FpQAAAEg50Q+CnAAAAEw50Q+DkwAAAEyJ0EgpyEiD+A8PhoMAAABIi1EIuAEAAABJu//v////fwAASIXSdE8PHwBIjbIA8P//STnzcmxBOcB0d0iJFMeNcAFIiwFIhcB0QagHdUlIg8EISDnIckBMOdBzO0yJ0kgpwkiD+g92L0iJwYnwSItRCEiF0nW0icbrEQ8fhAAAAAAAQYMJBL4BAAAAifDDDx9AAL4BAAAAQYMJAonwww8fQABBgwkCicbr4Q8fhAAAAAAAQYMJAUSJxuvQDx+AAAAAAEi5XWtjYXRzWyBIifhIifJIOU8gdEJmgX8Qcnd0EkiLQAhIiUIIw2YPH4QAAAAAAIs2gf7/HwAAd+RIiw+NfgFIweYEiTpIjT1T0QEASAH+6y9mDx9EAABIi08IvgAAAARIOfFID0LOSItyCEiB6QAAAARIOfFID0LOSI01/9ABAEiJDkiLSAhIiU4ISItACEiJQgjDZmYuDx+EAAAAAABVRTHSRTHARTHJSI01/4YAALgBAQAAugAACABIieVBV0FWSYn+SMfHnP///0FVQVRTSIHs0AcAAA8FSInHSIXAD4iIAQAAZg/vwEiNtdD3//9FMdIxwA8phaD3//9FMcBFMcm6AAgAAA8phbD3//8PKYXA9///DwVIiYWQ9///SIP4/HQJSIXAD44lAQAASIuFkPf//0Ux/0Ux5EUx7ceFnPf//wAAAAAx22YP78BmkESLjZz3//9IifJIjQwwSIXAf1/pvwAAAA8fhAAAAAAASLhda2NhdHNbIEk5xA+E/QAAAGaBvbD3//9ydw+EJgEAAE2JbghFMclFMf9FMeQPKYWg9///RTHtMdsPKYWw9///DymFwPf//0iDwgFIOcp0Xg+2AjwKdKdJweQIRA+2wE0JxDwgD4QEAQAARYX/D4ULAQAAPC0PhDMBAABED77ARYXJD4U2AQAASMHjBDw5D49KAQAAQY1A0EiYSIPCAUgJw0Ux/0g5ynWnDx9EAABEiY2c9///RTHSRTHARTHJugAIAAAxwA8FSIXAD48O////SIP4/A+EBP///0iJhZD3//8x0kUx0kUxwEUxybgDAAAASInWDwWLhZD3//9IgcTQBwAAW0FcQV1BXkFfXcO7AAAABEmLRghJOd1JD0PdSIHrAAAABEg5w0gPQthIjQXbzgEASIkYTIloCOnh/v//Dx+AAAAAAEGLBj3/HwAAD4fM/v//RI1AAUjB4ARFiQZMjQXIzgEATAHA68gPHwBBg8cBRTHJ6c3+//8PH0AAQYP/AQ+Fv/7//0GD+QMPh7X+//9FichBg8EBQoiEBbD3///pof7//w8fhAAAAAAAQbkBAAAA6Y7+//8PH0QAAEnB5QQ8OX8oQY1A0EiYSQnF6XP+//9mLg8fhAAAAAAAQY1AqUiY6bH+//8PH0QAAEGNQKlImOvWDx+EAAAAAABVZg/vwEiJ5UiD7BCLBSLOAwBIjX3wg8ABiQUVzgMADylF8OgI/f//SIN9+AB1EYsN/80DAI1RAYkV9s0DAMnDi1XwiRXnzQMA6+QPH0QAAFVMjQXYzQEAMclIieVBV0FWQVVBVEmJ/EmNeAhTRIsNwM0DAEyLPZXNAQBMizWWzQEAizWozQMAhfZ1C+sxZpCNSAE58XMoifApyNHojRQISInQSMHiBE2LLBBIixwXSTncc9xNOexzC4nGOfFy2DHbRTHtRYXJdAZB9sEBdCFFMe1FMfZMiehMifJbQVxBXUFeQV9dw2YuDx+EAAAAAACLBT7NAwBEOch11E05/HIFTTn0ciRkTIs0JQAAAABMOfMPksBNOfQPk8II0HWxSYPm+EiF23So66wx0kUx0kUxwEUxybi6AAAASInXSInWDwVIiUXIuCcAAAAPBTlFyHW0TYn96Xz///8PH4AAAAAAMcCDfgj/D4WsAAAAVYn5SInXSInlQVVBVEyNJdDMAwBTSIPsKEiLVhhMKeJIgfr/BwIAd3FJuMEP/MAP/MAPSInWSbk/8AM/8AM/AEkPr/BIwc4ESTnxck1IidBJ9+BIidBIg+LASMHoBkiNHAJIweMESY10HASLFjnKdSROjSwjuAEAAAC5AgAAAPBBD7FNAHUOiwY50HQnQcdFAAEAAAC4AQAAAEiDxChbQVxBXV3DDx+AAAAAAMMPH4AAAAAA8w9+h6gAAABIx0XYAAAAAA8WR3hIi7+gAAAAQcdFCAAAAAAPKUXASIl90OgA/v//SY1MHBBIjX3AQbiAAAAASInGTY1MHAjoFPn//0GJRQxBx0UAAwAAAOuHZg8fRAAAVTH2uQ8AAABFMdJIifBFMcBFMclIifJIieVTSIn7SI29eP///0iD7BBIx0XoAAAAAEjHhXT///8AAAAA80iruCcAAABIiffHhXD///8bAAAAx4V4/////////w8FuhsAAACJRYBIY/hIY3MESIldiEyNlXD///+4KQEAAA8FSItd+MnDZi4PH4QAAAAAAGaQhf9IjQV30wkAQQ+VwEiNkACAAQAxyesRDx+EAAAAAABIg8AYSDnCdCI5eAx18kWEwHTtSIXJdCBMiwhMOQlID0LISIPAGEg5wnXeSIP5AYMWAMMPH0QAAEiJwevDDx8AVWYP78BFMdJFMcBFMcm4nQAAADHSSInlQVdBVkFVQVRJify/EAAAAFNIjZ2A/f//SIneSIHseAIAAA8phYD9//9Ix4Wg/f//AAAAAEjHhcD9//8AAAAAx4XI/f//AAAAAA8FMckPHwCAPAsAdApIg8EBSIP5D3XwSInI6wYPHwBIifBIhcB0Mg+2fAP/SI1w/41X0ID6CXbnSDnIcxzGhAWA/f//TroPAAAASI18AwEx9kgpwuiWqv//SI29sP3//0iJ3roQAAAA6PKp///zQQ9vBCQx0kUx0kyJpZD9//9FMcBFMclIiddmD8bAAbi6AAAASInWSMeFmP3//wAAAAAPKYWA/f//DwVJicS4JwAAAA8FQTnED4SPAgAA6F4cAABIicZMjb3Q/f//QbhAAAAASInfTIn5TI2NyP3//0yNraD9///oxfb//0iLjbD9//9IvhV8Sn+5eTeeSIuVuP3//0GJwEwxwUSJhcz9//9ID6/OSDHKSMHpIEgxykgPr9ZIidBIweggSDHQRYXAdCpMiepLjXzFAA8fgAAAAABIM0IwSIPCCEgPr8ZIicFIwekgSDHISDn6deVMjTVesQ8ASImFqP3//zHbTIn36K2p//9IiwUm0QUATIuNqP3//0iNDWhRCwBEi5XA/f//RIudzP3//0yNYAFMiSX/0AUA6xsPH0QAAIPDAUiBwTACAACB+wACAAAPhKoAAABMi0HQTYXAdOFMOUnYddtEidALQfB100Q5Wfx1zUiLhbD9//9IOUHgdcBIi4W4/f//SDlB6HWzRInaSInPTIn+RImVcP3//0jB4gNMiY1o/f//RImddP3//0iJjXj9//9MiYVg/f//6Jao//9Ii414/f//RIuddP3//4XATIuNaP3//0SLlXD9//8PhVr///9Mi4Vg/f//SI0VZFALAEhjw+tfDx+AAAAAAEiNFVFQCwAx20iJ0OsfZi4PH4QAAAAAAIPDAUgFMAIAAIH7AAIAAA+EqAAAAEiDOAB15YtIIIXJdd5IY8O5RgAAAEyJ7kxpwDACAABJAdBMicfzSKVNiwBIacAwAgAASYPAAUyJBAIx0k2J5UUx0kUxwEGB5f8PAABFMclIiddIida4ugAAAA8FSI0VyM8JAEuNTG0AZg/vwEyJ90iNFMqDBXnPBQABDxECSMdCEAAAAABMiSKJWhCJQgjo2Kf//0iBxHgCAABMieBbQVxBXUFeQV9dw0iDBUvPBQABu//////rg0iLvZD9///oKPn//0iJxull/f//VUiJ5UFUTI0lU68PAFNIiftMiefop6f//0iJ2kiNNT3PCQBIgwUNzwUAAYHi/w8AAIMt8M4FAAFIjQQSSI0MEEiNDM5IOxl1JkhjSRCFyXgvSGnJMAIAAEiNPQFPCwBIgywPAUgB0MdExhD+////W0yJ50FcXeklp///Dx9EAACD+f9130iDLaPOBQAB69WQVUiJ5UFVQVRMjSXBrg8AU0iJ+0yJ50iD7AjoEaf//0iJ2IMtb84FAAEl/w8AAEiNFEBIjQWXzgkATI0s0Ek7XQB1HDHSRTHSRTHARTHJuLoAAABIiddIidYPBUGJRQxIg8QITInnW0FcQV1d6Z+m//9mZi4PH4QAAAAAAA8fQABVSInlQVRMjSVDrg8AU4n7TInn6Jim//+F20iNBS/OCQBAD5XGSI2QAIABADHJ6wlIg8AYSDnCdCI5WAx18kCE9nTtSIXJdDhIizhIOTlID0LISIPAGEg5wnXeMdtIhcl0C4tBEI1QAYXAD0naTInn6Bum//+J2FtBXF3DDx9AAEiJweurZmYuDx+EAAAAAABVSInlQVdBVkFVQVRMjSWtrQ8AU0yJ50iD7DjoAKb//w+2HVnNBQBMiefGBU/NBQAB6Mql//+E23QWSIPEOFtBXEFdQV5BX13pUxkAAA8fAOhbEgAA6Nb2///oYRIAAOg8GQAAicOFwA+F5gAAAEiNRbxBvRAAAABIiUWo60JmkItFvEyJ54kF+MwFAOhvpf//Zg9vBQd7AAAx0kUx0kUxwEiNfcBFMcm4IwAAAEiJ1g8pRcAPBUGD7QEPhJQAAABMiefoWKX//0iLdahIjT1t+f//RIs1rswFAMdFvAAAAABMiz24zAUA6MMHAABECzWUzAUAicN1CUw7PaHMBQB0R4XbD4R3////TInn6O+k//+F2w+JeP///0yJ5+j/pP//TInnxgVVzAUAAOjQpP//SIPEOInYW0FcQV1BXkFfXcMPH4AAAAAAhcB0FEyJ5+ispP//hdt4wevWZg8fRAAAi0W8TInniQUYzAUA6I+k///rvWZmLg8fhAAAAAAAZpBVSInlU0iNHTSsDwBIid9Ig+wY6Iik//9IiwUBzAUASIXAeCRmD+/A8kgPKsBIid/yDxFF6OhGpP//8g8QRehIi134ycMPHwBIicKD4AFmD+/ASNHqSAnC8kgPKsLyD1jA68pmZi4PH4QAAAAAAGaQVY1C/0iJ5UFXQVZBVUFUU0iD7FiJfcA9/z8AAA+HiwMAAEmJ9kiF9g+EfwMAAIX/D4h3AwAAZg/vyfIPEUXIZg8vwQ+CZAMAAEGJ1THSRTHSRTHARTHJuLoAAABIiddIidYPBUiNPWWrDwCJRZTovaP///IPEA1leAAA8g8QRchmDy/BD4PwAQAA8kgPLMBIizUaywUATI1YAUiNhgHw//9IiXW4STnDSQ9Dw0iB/gAQAABMD0fYTDneD4LkAgAAi3XAhfYPjtkCAABEiejHRcQAAAAATYnfSInBSIlFyEi4FXxKf7l5N55ID6/BSInCSMHqIEgxwkiJVYjrHQ8fAEmDxwFMOX24D4JmAgAAi3XAOXXED41aAgAATYn4SI01rMoJAEGB4P8PAABPjQwAS40EAUiNBMZMOTh1xIt1lDtwCHW8SGNAEIP4/nSzhcAPiD0CAABIacAwAgAATI0dbUoLAEGLTAMghcl1lEyLZYgx0mYPH0QAAEi5FXxKf7l5N55BD7YEFkiDwgFMMeBID6/BSYnEScHsIEkxxEQ56nLXMdtIjQ0uSgsATIl9sEWJ74nYTIlFqEyJ40mJzUyJXaBBicRMiU2Y6x5mDx9EAABBg8QBSYHFMAIAAEGB/AACAAAPhKUAAABBi0UYhcB04Ek5XQB12kU7fRx11I14/0iLVchIjQXGyQUATIn2SAHH6Luh//+FwHW3SWP0RYn9TItFqEyLfbBMi12gTItNmEiJ80uNBAFIjQ2TyQkASGNEwRCFwA+IDQEAAEhpwDACAABJgywDAUhp9jACAABNAcFIjQVpyQkAg0XEAUKJXMgQSYMEMwHphv7///IPXMHySA8swEgPuvg/6QL+//9JidxFif1Mi0WoTIt9sEyLXaBMi02YSI0FJkkLADHb6xdmkIPDAUgFMAIAAIH7AAIAAA+EqAAAAEiDOAB15YtQIIXSdd5EixXfyAUAuAAABABMiUWYTIldoEQp0EyJTahEOehye0SJ10iLVchMifZEiVWwSI0FycgFAEgBx+hhoP//SGPzTItdoESLVbAxwLlGAAAATItFmEyLTahIadYwAgAATAHaSInX80irQY1CAUUB6kyJYgiJQiBEiWokRIkVZsgFAOnb/v//g/j/D4X2/v//SIMtOMgFAAHp6f7//8dFxOT///9IjT1VqA8A6JCg//+LRcRIg8RYW0FcQV1BXkFfXcNMi2WIMdJMjR0xSAsA6dT9///HRcQAAAAA68fHRcTq////68pmLg8fhAAAAAAAVY2CAP///0iJ5UFXQVZBVUFUU0iD7BhIiXXAPf/+/38PhwYBAABIhfYPhP0AAACJ+0iNPdinDwBBidXoMKD//4H7/wEAAA+H3AAAAESNYwFIjQW5RwsARTH/SGnbMAIAAEiNXBgw6X8AAAAPH0QAAEiLdcBEifiJyolNzEjB4ghIjTzGi0P4SIneTIlnCEiDxzBIweAYSAnQSIPIBkiJR9BIi0PQSIlH4ItD9EiJR+hIi0PgSIlH8EiLQ+hIiUf4i1P8SMHiA+jknv//i03Mhcl0NUEBz0mDxAFIgcMwAgAAQYH+AAIAAHQeSIN70ABFieZ04otD/I1IBkSJ6EQp+DnID4No////RIn7SI09/qYPAOg5n///SIPEGInYW0FcQV1BXkFfXcMx2+vfu+r////r5GZmLg8fhAAAAAAAZpBVSInlQVZBVUFUU0iF9g+ElAAAAI1f/4H7/wEAAA+HhQAAAEhp2zACAABMjTWfpg8ASYn1QYnUTIn36PGe//9IjQWKRgsASAHYu/7///+LSCCFyXQbi1gkhdt+FEE53HMnu+T///9mLg8fhAAAAAAATIn36Jie//+J2FtBXEFdQV5dww8fRAAAjXH/SI0FPsYFAInaTInvSAHG6NGd///rzw8fgAAAAAC76v///+vJkFVIieVBVUyNLROmDwBBVEmJ/EyJ71OJ80iD7CjoX57//0iLBcjFBQBIhcAPiJ8AAABmD+/A8kgPKsAPtgWfxQUAZg/vyfIPKshIiwWwxQUAZg8UwUgrBZ3FBQAPiI8AAABmD+/J8kgPKsiLBXTFBQBmD+/STInvDylF0PJIDyrQZg8Uyg8pTcDo053//4XbdCW4AQAAAEiNTcDyDxBEwfiJwvJBDxFExPhIg8ABOdpzBYP6A3bkSIPEKLgEAAAAW0FcQV1dw2YuDx+EAAAAAABIicKD4AFmD+/ASNHqSAnC8kgPKsLyD1jA6Uz///9mkEiJwoPgAWYP78lI0epICcLySA8qyvIPWMnpXP///2aQVUUx0kUxwEUxybgBAQAAugAACQBIieVBV0FWQVVJif1Ix8ec////QVRTSIHsGBAAAEiJtcjv//9IjTXBcgAADwVIiYXA7///SIXAD4jDAAAASInHTI2l0O///7jZAAAAugAQAAAPHwBMieYPBUiJw0iFwA+OfQAAAEUx/w8fQABPjTQ8QQ+2RhNJjVYTjXDQQID+CXc0Mf8PH4QAAAAAAIPoMI00v0iDwgEPvsCNPHAPtgKNcNBAgP4JduSF/3QKSIu1yO///0H/1UEPt0YQSQHHSTnffKlIi73A7///RTHSRTHARTHJuNkAAAC6ABAAAOly////MdJFMdJFMcBFMcm4AwAAAEiLvcDv//9IidYPBYnYSIHEGBAAAFtBXEFdQV5BX13DVUiJ5UFXQVZMjX2QSYn2SI019HEAAEFVSYnVuhAAAABBVEmJzFOJ+0yJ/0iD7FjoVpv//zHJSI19g74KAAAAhdt0EonYSP/Bmff+g8IwicOIFA/r6kyJ+kiJyEj/wkiFwHQOSP/IQIp0BYRAiHIP6+rGRA2gL0iNQRFJKc5IjU2PSP/AQYpUBu6IFAGE0nXxRTHSRTHARTHJuAEBAABIx8ec////ugAACABMif4PBUiJx0iFwHhBSY1UJP9FMfZFMdJFMcBFMclMifBMie4PBUiJw0iD+Px047gDAAAATIn2TInyDwVIhdt5BUiJ2OsIQcZEHQAA6/NIg8RYW0FcQV1BXkFfXcOLBSGrDwCJ/j0AEAAAdQf/BQ6rDwDDjVABuQYAAABIa8AYiRX/qg8ASI0VFKsPAEgBwjHASInX86uJMsNVMdK/AQAAAEiJ5UiD7BBIjXXwSIlV8EiJVfjo15n//0hpRfAAypo7SANF+MnDVUiNBbGiDwBIieVBV0mJx0FWQVVBVFNIiftIgexYEgAAibXI7f//MfaJlazt//9IiYW47f//ibXM7f//TImFwO3//0iJjaDt//8xyYuFyO3//znBD4NEAgAAg/l/D4c7AgAARIulzO3//4uVzO3//01p5BAEAACB+oAAAAAPhBsCAABMjS2vuQMA/8K4AQAAADH/TQHl8EEPsX0AQA+Ux0mNtCQQBAAAg/gCdQpAhP91BUmJ9OvAjUEBD1fASMHhBIs7iYWw7f//SI0F6aEPAEiNNaJvAAAPKQQIuQACAABJiR+Jlczt//9IjZXQ7f//SImVmO3//+iT/f//SIXAD452AQAASIuVmO3//0yNcP9FMclCgDwKKHQISf/BTDnIdfFMjZXQ7f//TTnOD45JAQAAQ4A8Fil0BUn/zuvrSY1WAkyJjYjt//9MiZWQ7f//SDnQD44iAQAASI17BjH2uhAAAABIib2Y7f//6DmZ//9Mi42I7f//TInyuA8AAABMi5WQ7f//SIu9mO3//0wpykj/ykuNdAoBSDnCSA9P0Oh1mP//QoqENdLt//+Dvazt//8AiEMEdAmASwVA6coAAACLO0iNldDv//+5ABAAAEiNNahuAADotPz//zHSSI09pW4AAEiJwTHASDnRfmBBicBAirQV0O///0iNUgFCOjQHdQv/wIP4CXXfMfbrKjHAQID+Cg+UwOvQD76EFdDv//88CnQjSMHmBDw5fxKD6DBImEgJxkj/wkg50X/c6wmD6FdID77A6+oPuuYacwaASwUQ6zeLE0iNBdy3AwBMie9BiVQEBEHHRQABAAAA6Pfr//+FwHQRg/j9dQbGQwQA6wqASwUg6wRNiW8Ii42w7f//SIPDGEmDxxDprv3//4mNzO3//0iLncDt//9Mja3Q7///6Bv9//9Ei73M7f//TI2ggIQeAOgI/f//SIuVuO3//zH2MclJicZBOfd0YEiLeghIhf90T4sHg/gDdEhNOeZyOUiJlbDt//+JjcDt//+Jtczt///oX+v//4u1zO3//4uNwO3//4P4/UiLlbDt//91CUiLAsZABADrCkiLAoB4BAGD2f//xkiDwhDrm4XJdElIi4Wg7f//STnGcz1NOeZyB02NpoCEHgAxyTHSRTHSRTHASImN0O///0UxyUyJ70iJ1kjHhdjv//+ghgEAuCMAAAAPBek7////McBEib2w7f//SYnfSIuduO3//4mFzO3//4uNzO3//zmNsO3//w+EkwEAAEyLYwhNheR1GEiLMw+2VgSE0g+EbAEAAA+2RgXptwAAAOj3+///Qb4BAAAATI2oAC0xATHSRInw8EEPsRQkdEWD+AN0XIXAdDzoz/v//0w56HMyMdJIjb3Q7///RTHSRTHASImV0O///zHSRTHJuCMAAABIx4XY7///oIYBAEiJ1g8F665IizOKRgUPtlYEg8ggiEYFD7bAhNJ1POnjAAAASIszD7ZWBITSD4TUAAAAQYt/DEWLRwgPtkYFRYtMJAhBKfhFi3QkDEGD+AV3H0H/RxDprAAAAEGLfwxFi0cIRTHkQSn4QYP4BXcQ6+FECchFjU4GRTnIcwUMgEUx9k2LB0GNTgaJwEiJtbjt//9IweAYiY3A7f//TY0s+InPSMHnCEgJ+EiDyAdJiUUASGMGSYlVEEmJRQhIicfoM+///0iLtbjt//9JjX0guhAAAACJwEmJRRhIg8YG6ASV//9FhfZ0FUSJ8kmNdCQQSY19MEjB4gPo6pT//4uFwO3//0EBRwz/hczt//9Ig8MQ6Vv+//+LhbDt//9IgcRYEgAAW0FcQV1BXkFfXcNVjYEA////SInlQVdBVkFVQVRTSIHsyAAAAIm9GP///z3//v9/D4e8AQAASYnVSIXSD4SwAQAAQYn0u+r///9BgfxAQg8AD4egAQAAg/8CD4eXAQAAMf9MjTUbJREAMfaD6QaJvTT///9MifdIibUs////SImVIP///4mNKP///+j0lP//RTHAMfZIjT2l+f//RIkFxaQPAESJBbqkDwDoZff//4nDhcAPhSUBAABMjb04////Mfa/GwAAAEyJ+uhllP//icOFwHQL6LqU//+LGPfb6zZMif/oXBcAAITAdBjosxkAAITAdSGLvRj////oxBcAAInD6xJMif/oSBcAAEiFwHTbu/D////o+QAAAE1p5OgDAABFMf/oauX//+j1AAAA6En5//9MAeBMjSVGpA8ASImFGP///4s1HaQPAEE593NCRIn/SIuNGP///0Qp/onaSGv/GEyNhSD///9MAefoOfn//4XAdReLBeijDwADBeajDwBEKfiJBdmjDwDrBUEBx+uzixXMow8AA5Uw////iZUw////i4Us////dCiJwYnWjVACScdEzQAEAwAAjUgBg8ADSYl0zQAxyUmJTNUAiYUs////TIn36IiT///rDEyJ9+h+k///hdt4DYudLP///+sFu+r///9IgcTIAAAAidhbQVxBXUFeQV9dw2YPH4QAAAAAAEiNPakjEQDpZJP//w8fQABIjT2ZIxEA6TST//8PH0AAhf9+TESLBa0jEQAxyUiNNbwjEQDrEmYuDx+EAAAAAACDwQFBOchyKI0UOYHi/w8AAEiNBNUAAAAASCnQSMHgBEgB8IsQOfp118NmDx9EAAAxwMNmZi4PH4QAAAAAAGaQSI0NaSMRAEgpz0iB////BgB3TUi4t23btm3btm1IukmSJEmSJEkCSA+vx0jByARIOcJyLEi4lCRJkiRJkiRIwe8ESPfnSI0E1QAAAABIKdBIweAESAHIww8fhAAAAAAAMcDDZmYuDx+EAAAAAABmkIn+hf8PjoEAAABEiwXXIhEAMclIjT3mIhEA6wwPH0AAg8EBQTnIciiNFA6B4v8PAABIjQTVAAAAAEgp0EjB4ARIAfiLEDnWddfDZg8fRAAAMcmNFDGB4v8PAABIjQTVAAAAAEgp0EjB4ARIAfiLEIXSdQ05DW8iEQByFYkww2aQg8EBgfkAEAAAdccxwMNmkIkNUiIRAOvjDx+EAAAAAADHBwAAAADHRwgAAAAASMdHEAAAAABIx0cYAAAAAEjHRyAAAAAAx0coAAAAAMdHLAAAAABIx0cwAAAAAEjHR0AAAAAASMdHUAAAAADHR2gAAAAAw2ZmLg8fhAAAAAAAZpCJ/0iNFfchEQBIjQT9AAAAAEgp+EjB4ARIAdCLEIXSugAAAABID0TCww8fgAAAAABVSInlQVRMjSWDIREAU0yJ5+g6kf//MdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8Ficfom/7//0yJ50iJw+jwkP//SInYW0FcXcMPH4QAAAAAAFVIieVBV0FWSYnWQVVJic1BVFNIg+wYSIl9yL8YAAAASIl1wEyLPVUhGADoMJD//0iFwHRwSInvSInD6EDl//9MiTNIi3XASInZTIlrCEiLfchJicRIjRUkAwAASIlDEEH/14XAdRlIg8QYW0FcQV1BXkFfXcNmLg8fhAAAAAAATInniUXI6LXo//9Iid/onZD//4tFyEiDxBhbQVxBXUFeQV9dw0iLdcBIi33ISIPEGEyJ6VtMifJBXEyJ+EFdQV5BX13/4GYuDx+EAAAAAABVSInlQVZFMfZBVUyNbdxBVEyNJZgBAABTuwQAAABIg+wQTInuTInnx0XcAAAAAMcFjyAYAAAAAADogvL//4XAeBKLRdyFwH4YQQHGg+sBddFEifBIg8QQW0FcQV1BXl3DQQ9ExuvtZg8fhAAAAAAAVTHSRTHSRTHARTHJuCcAAABIiddIidZIieVBVUFUU0iD7AgPBUUx5Exj6OsQDx8AQYPEAUGB/AAQAAB0ZkSJ5+j7/f//SInDSIXAdONIYzBFMdJFMcBFMcm46gAAADHSTInvDwVIg/j9dBOLQwiFwHS+SInf6KYhAACEwHWySInfQYPEAegGIQAASInf6D4qAABIid/oRv3//0GB/AAQAAB1mkiDxAhbQVxBXV3DZpBVSInlQVRJifxT6JH7//8x0kUx0kUxwEUxybi6AAAASInXSInWDwWJx+iS+///SIXAdDZIicNIicdJg8QB6J4gAABIi0MgSYP8BHcFSIXAdSdIid/ohyAAAEiJ3+i/KQAASInf6Mf8//9bQVxd6T77//9mDx9EAACLPR4fGABMieboqo7//1tBXF3pIfv//5BVSInlQVVBVEmJ9FOJ+0iD7AjoGfv//4nfSYnF6N/7//9IicNIhcB0R0iLNfAeGABIhfZ1I0iF2w+VwjHATYXtD5TAIdBBAQQkSIPECFtBXEFdXcMPH0AASInH6CAeAACFwHnRiQWqHhgA68kPH0AAgwWhHhgAAeu8Dx+AAAAAAFVIieVBVUFUU0iNXaBIg+xY6NqN//9Iid5Iicfob43//4XAdBtFMeRFMe1Ig8RYTIngTInqW0FcQV1dww8fQABIjVWYSI11kEiJ3+jgjP//hcB1HEyLZZBMi22YTQHlSInf6JmM///rwg8fgAAAAABFMe1FMeTr5w8fhAAAAAAAVUiJ5UFXQVZBVUFUU0iD7BhMi28QSIsfTItnCOiPjf//iz3lHRgAvgEAAADob43//0yJ7+gX5v//iwXJHRgAhcB1HUiDxBhMiedIidhbQVxBXUFeQV9d/+APH4AAAAAAMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FSYnF6AD///9JicdJidbohfn//4sFdx0YAIXAdQvohvn//+unDx9AAESJ7+iI+f//SIXAdB5IicdIiUXI6JceAABIi33I6M4nAABIi33I6NX6//9Eie/oLfr//0iFwHS9TIl4EEyJcBhIizU5HRgASIX2dKlIicfojBwAAIXAeZ2JBRYdGADrlVVIieVTSIPsCOgC+f//gD37HBgAAHQx6AT5//9IjRXdHBgASI01Vvv//0iNPSBiAADoPpD//zHSSItd+MmFwA9PwsMPH0QAAEiNNSH9//9IjT22HBgA6KWL//+FwInDD5QFqhwYAOi1+P//hdt+rYnYSItd+Mn32MMPH4AAAAAAVUiJ5VMx20iD7AjogPj//8cFbhwYAAAAAABIxwV7HBgAAAAAAA8fAInf6FH6//9IhcB0CEiJx+iUHQAAg8MBgfsAEAAAdeHo9Pv//0iLXfjJ6Ur4//9mLg8fhAAAAAAAVUiJ5egn+P//iwUZHBgAhcB1DV3pJ/j//w8fgAAAAADou/v//+hG+///hcB+5eh93P//XekH+P//Dx+AAAAAAFVIieVBVUUx7UFURTHkUzHbSIPsCOjW9///6xMPH0AAQYPEAYPDAYH7ABAAAHQqid/oqvn//0iFwHTpi0AIhcB13kiDPbYbGAABQYPd/4PDAYH7ABAAAHXWSIM9nxsYAAB0B0QDLY4bGADokff//0nB5SBIg8QIRIngW0wJ6EFcQV1dw2ZmLg8fhAAAAAAAkFVIieVBVUmJ/UFUUzHbSIPsCOhJ9///6MTb//9MiS1NGxgAxwU3GxgAAAAAAEGJxOjb+v//Dx8Aid/oEfn//0iFwHQHx0BoAAAAAIPDAYH7ABAAAHXixwX4GhgAAQAAAEWF5HRe6Ab3//9FheR4OE2F7XUWRYXkeC5Ig8QIRTHkW0SJ4EFcQV1dw+jh/v//hcB15kSLJcoaGABFheR11UG89f///+sJMcBFheRED0/g6Bv+//9Ig8QIRIngW0FcQV1dw+jY+f//QYnE65gPHwBIiz3RGhgASIX/dWRVQboiQAAARTHJvgAAAAFJx8D/////uAkAAAC6AwAAAEiJ5VMPBUiJw0g9AfD//3MWSIn48EgPsR2PGhgAD5TCD7bSdQgxwEiLXfjJw0Ux0kUxwEUxybgLAAAASInfDwUxwOvjMcDDZmYuDx+EAAAAAABmkI1G/0mJ+UiLPUsaGAA9//8fAHcFSIX/dS9IhdJ1CjHAww8fgAAAAADwSAEVABoYAPBIgwXvGRgAAfBIgwX2GRgAATHAww8fAEiLDQEaGABBifBMix3vGRgATY0UCEyJ0Ewp2Eg9AAAgAH+uSInI8EwPsRXZGRgASInBddaD/gF0KUj32UiNUAFJAcBNjRTJkEmLNNJIidFIg8IBgeH//x8ASIk0z0k50HXmJf//HwBJixFIiRTHuAEAAADDDx9AAFVIieVBVFNMiwWKGRgAMdtNhcB1C4nYW0FcXcMPH0AASYn6QYn0g/4Cd3wx20iLBVQZGAAPH0AASInCgeL//x8ATYsM0EnB6QhBgeH//wAAdMNEieIp2kQ5ynK5RInPQYnbSAHHQSnDDx+EAAAAAABIicJBjQwDSIPAAYHi//8fAEmNFNBIizJJiTTKSMcCAAAAAEg5x3XYRAHLSIn4SIk94xgYAOuRSIsFyhgYAEiFwA+EdP///zHASInCSIcVtRgYAEiHBaYYGAC7AwAAAEjHBwQDAABIiVcISIlHEOlK////ZmYuDx+EAAAAAABmkEiLFaEYGABIiw2SGBgASIHBAAABAEiF0nQ9SIsFbxgYAEg5yHMxSD3//x8AdgfrJ0g5yHMi8EiDDMIASIsFThgYAEgFAAIAAEiJBUEYGABIPf//HwB22cMPH4QAAAAAAFVIieVTSI2d8Pf//0iB7AgIAAAPH0QAAL4AAQAASInf6Iv+//+FwHXvSItd+MnDkEiLBeEXGADDDx+EAAAAAABVQA+21on+SInlQVRBifxIg+wYSIs9LhgYAOixFQAARYXkdSRIiz0dGBgA6DD8//+FwHhARIklBRgYAEyLZfjJww8fgAAAAAAx/+gR/P//hcB13UGD/AF110iLPegXGADoixkAAIXAecuJRezov/r//4tF7DH/iUXs6NIVAACLRexMi2X4ycNmDx+EAAAAAABVSInlU0iNHdQXGABIid9Ig+wY6IiG//8x0kUx0kUxwEUxybi6AAAASInXSInWDwU5BU4XGAB0EEiJ30iLXfjJ6TuG//8PHwDooxEAAITAdOeDPVgXGAABdD7oQfr//78A4fUF6FcVAABmD+/ASI114L8CAAAADylF4OgRhf//SGlF4ADKmjtIA0XoSIkFDhcYAOukDx9AAOhzGQAA67uQVUiJ5VNIjR00FxgASInfSIPsGOjohf//6DMRAACEwHUXSInf6LeF//9Ii134McDJww8fgAAAAACDPdEWGAABdE/ouvn//78A4fUF6NAUAABmD+/ASI114L8CAAAADylF4OiKhP//SGlF4ADKmjtIid9IA0XoSIkFhBYYAOhfhf//SItd+DHAycMPH4AAAAAA6NsYAADrqmYPH4QAAAAAAFVIieVBVUFUU0iD7AiD/wIPh6oAAABMjSWDFhgAQYn9TInn6DiF///oM/v//4nDhcB0JQ+2BUYWGABMieeIBT0WGADo+IT//0iDxAiJ2FtBXEFdXcMPHwCAPekVGAAAdC/oevj//4nDhcB1x0SJ7+gsCAAAicMPtgUDFhgAhMB1uYXbD5TA67IPH4QAAAAAAEiNNSn+//9IjT2uFRgA6D2E//+FwA+UBZwVGAB0sw+2BcsVGAC79f///+l7////kLvq////64FmDx+EAAAAAABVSInlQVZBifZBVUyNLb4VGABBVEGJ/EyJ71NIg+wQ6GyE//+APYUVGAAAD4QfAQAAQYH8T8MAAA+GEgEAAEGD/gEPhwgBAADokw8AAITAD4ULAQAAuAEAAACHBRAVGACFwA+FCAEAAOiz/P//6E78///HBfQUGAAAAAAA6I/3//+Jw4XAD4iuAAAAiz3rFBgASI013BQYAOgThP//hcAPhdsAAAAx0kUx0kUxwEUxybi6AAAASInXSInWDwWJBbEUGABEieBIjV3QSIkF1xQYAOh6/P//Zg/vwEiJ3r8BAAAADylF0EiJBZsUGADojoL//2YP78BIid6/AgAAAEhpRdAAypo7SANF2A8pRdBIiQVrFBgA6GaC//9IaUXQAMqaOzH2SANF2ESJ90iJBWYUGADoKfz//4nDTInv6C+D//9Ig8QQidhbQVxBXUFeXcO76v///+viZg8fhAAAAAAAu47////r0mYPH4QAAAAAALvw////68JmDx+EAAAAAAC79P///+uyZg8fhAAAAAAAVUiJ5UFWQVVBVFOD/wEPh5wAAABMjS0lFBgAiftBvP3///9Mie/o1YL//+ggDgAAhMB1HEyJ7+ikgv//W0SJ4EFcQV1BXl3DDx+EAAAAAABEizW5ExgARTHkQTnedNVBg/4BdDvolvb//78A4fUF6KwRAAC+AQAAAInf6FD7//9BicSFwHmtvgEAAABEiffoPPv//+ueZi4PH4QAAAAAAOjLFQAA675mDx+EAAAAAABBvOr////rhA8fhAAAAAAASIX/D4TuAAAAVUiJ5UFXQVZBVUFUU4nzSIPsGIH+/wAAAA+GuAAAAEyNPVETGABJifxMif/oBoL//2YP78BIjXXAvwEAAAAPKUXA6OCA//9Mi23ATIt1yOgzDQAAhMB1T0yJ/+i3gf//uAEAAACHBawSGACFwHV4uP///39Miec5ww9Gw4nG6PT4//+Jw+jd+f//idjHBYESGAAAAAAASIPEGFtBXEFdQV5BX13DZpBNae0Aypo7TQH1TInoSCsFbBIYAEg9/8maO3aVTIktXRIYAOjI9f//64dmDx9EAAC46v///+u4Zg8fhAAAAAAAuPD////rqLjq////ww8fAFVIieVBV0FWTI01cRIYAEFVQVRJifxMifdTifNIgeyIAAAA6BiB///oc/X//0iNvVD////o1xAAAOii9f//SYnF6EoMAABMiz3zERgAhMAPhZsCAABIi4VQ////SIXAD4hrAgAAZg/vwPJIDyrA8g8RhXD////ohfn//0yJ6mYP78lIweog8kgPKspIi5VY////SIXSD4gVAgAAZg/vwPJIDyrCZg8UyEgrBYkRGAAPiNMBAABmD+/A8kgPKsBFie1mD+/SMdIPEU2I8kkPKtVFMdJFMcBFMcm4ugAAAEiJ10iJ1mYPFMIPEYV4////DwWJx+j47P//Zg/vyUiFwHQWSItAOEiFwA+I2gAAAGYP78nySA8qyEiLhWj///9IhcAPiOoAAABmD+/A8kgPKsBMKz0RERgAD4j6AAAAZg/v0kiLhWD////ySQ8q12YPFMJIhcAPiAsBAABmD+/S8kgPKtBmDxTKgD3yEBgAAA8RRahmD+/ADxFNmA+FqAEAAPIPEUW46GYdAABmD+/ATIn38g8qwPIPEUXA6IF///+4AQAAAEiNtXD///+F23QdkPIPEETG+InC8kEPEUTE+EiDwAE52nMFg/oKduRIgcSIAAAAuAsAAABbQVxBXUFeQV9dww8fRAAASInCg+ABZg/vyUjR6kgJwkiLhWj////ySA8qyvIPWMlIhcAPiRb///9IicKD4AFmD+/ASNHqSAnC8kgPKsLyD1jATCs9FxAYAA+JBv///0yJ+EGD5wFmD+/SSNHoTAn48kgPKtBIi4Vg////8g9Y0mYPFMJIhcAPifX+//9IicKD4AFmD+/SSNHqSAnC8kgPKtLyD1jS6eD+//8PH0QAAEiJwoPgAWYP78BI0epICcLySA8qwvIPWMDpGP7//2YuDx+EAAAAAABIidGD4gFmD+/ASNHpSAnR8kgPKsHyD1jA6db9//9mkEiJwoPgAWYP78BI0epICcLySA8qwvIPWMDpgP3//2aQZg/vwEiNtXD///+/AgAAAA8phXD////oJH3//0xpvXD///8Aypo7TAO9eP///+ky/f//Dx9EAADoMwMAAGYP78CD8AEPtsDyDyrA6UD+//9VSInlQVVBVEyNJTEPGABTTInnMdtIgeyoAAAA6N99//+APfgOGAAAdR5Mieforn3//0iBxKgAAACJ2FtBXEFdXcNmDx9EAABMja1A////TInv6GkCAACJw4XAfs1Mie/omxsAAITAdcFMie/ojwAAAOu3Zi4PH4QAAAAAAA8fAEiLNQEQGABIhfZ0JFUx0r8bAAAASInl6BR9//+FwHQJ6Gt9//+LAPfYXcMPH0QAALjq////w2YuDx+EAAAAAABIjQWZCAAASDkHD5TAw2aQSIsXMcBIg/oBdhtIY4eIAAAASLkAAAAAAAAAgEjB4D1IIchICdDDZg8fhAAAAAAASIsXSDsVTmcAAHQqMcBIg/oBdhtIY4eIAAAASLkAAAAAAAAAgEjB4D1IIchICdBIiQVKDxgAw2YPH4QAAAAAAFVIieVBVEyNJZMQGABTiftMiedIgeygAAAA6KF8//9Igz0hDxgAAA+EowAAADHAg/sCvxsAAAAPlMAx9kiNFMBIjRRQSI0FFQ8YAEiNBNBIjZVQ////SIkF6w4YAOgOfP//hcB0IuhlfP//ixj320yJ5+gpfP//SIHEoAAAAInYW0FcXcMPHwBIi5VQ////SDsVgmYAAHQnMcBIg/oBdhhIuQAAAAAAAACASGNF2EjB4D1IIchICdBIiQWBDhgA6Hz+//+Jw+unDx+EAAAAAABIjQVJBwAAZg92wMcFmw8YAAQAABBIx8b/////xwXyDhgABAAAGL8BAAAASMcF2g4YAP////9IiQXrDhgASIkFTA4YAEiNBYVRAAAPKQVODhgATI1AHA8pBVMOGAAPKQVcDhgADykFZQ4YAA8pBW4OGAAPKQV3DhgADykFgA4YAIsISIn6SIPABIPpAUjT4kj30kgh1kk5wHXmSIk19w0YAOm3/v//Zi4PH4QAAAAAAFVIifox9kiJ5VNIifu/GwAAAEiD7Ajo1Xr//4XAdTFIjQ16BgAASDkLdBXokP3//7oBAAAASItd+MmFwA9EwsP2g4gAAAAEdOJIi134ycOQ6Pt6//9Ii134iwDJ99jDkFUx9r8bAAAASInlSIHsoAAAAEiNlWD////ocnr//4nCMcCF0nUQSI0NEwYAAEg5jWD///90CsnDDx+EAAAAAACLRejJwegCg+ABww8fRAAASIsFCQ0YAMMPH4QAAAAAAEiF/3ULw2YuDx+EAAAAAABVSYn5QYnSSYnLSInlU0iNHdsLGABIjbsAAQAASInYSIPsCOsMDx8ASIPABEg5+HQPiwg5znXxSItd+MnDDx8AMdKJ0PAPsTN1M0yJyEgPuvA/TYXJeBlEidf/0McDAAAAAEiLXfjJww8fhAAAAAAATInCTIneRInX/9Dr30iDwwRIOft1vOuvDx+EAAAAAABVZg/vwEiJ5UFXTGP6QVZIjYWQ+///TYnGQVVBVEmJ/L8BAAAAU0iJ80iJxkiB7MgEAAAPKYWQ+///SImNKPv//0iJhTD7///og3j//0hphZD7//8Aypo7SAOFmPv//0jHhYj7//8AAAAA80EPfoaoAAAASYnFSYuGoAAAAEEPFkZ4SImFgPv//w8phXD7//9IhdsPhCcDAABEi3MoRYX2D4VKAQAASItDIEiFwA+FPQMAAEjHhRj7//8AAAAARTH2SMeFOPv//wAAAABIx4Ug+///AAAAAItDaIXAD4VXAQAAZg8fRAAATImtmPv//0Ux0kUxwEUxyUyJvaD7//+4nQAAADHSSI21qPv//0jHhZD7//8CBQAAvxAAAABIx4Wo+///AAAAAEjHhbD7//8AAAAADwVIhdsPhAIDAACLQ2iFwHQRSIuFqPv//0g5Q1gPhNICAABIi70w+///MdK+BQAAAOj37v//hMAPhOEAAADzD2+lqPv//8dDbAAAAAAPEWNYx0NoAQAAAMeFXPv//wAAAABIi72A+///SItTEEiLQxhIhcAPhccAAADojsn//0iJhUD7//9IiZVI+///Zg9vhUD7//9mSA9+wA8S2A8phUD7//9IiUMQZkgPfthIiUMY6aAAAAAPH4AAAAAA6BsQAABIiYUg+///SIXAD4Sh/v//SMdDQAAAAABEifBIx4UY+///AAAAAEiJhTj7//9Ii0MwTI1wAUyJczCLQ2iFwA+Er/7//4tTbI1CAYlDbIXCD4Se/v//qB8PhJb+///HhVz7//8AAAAASIu9gPv//0iLUxBIi0MYSIXAD4Q5////ZkgPbspmSA9u0GYPbMoPKY1A+///SIu1QPv//0iLlUj7//9IjY3I+///SI29cPv//0yNjVz7//9BuIAAAADoucP//4uVXPv//0yJrZj7//+DwAdMib2g+///SIu9MPv//0iJxkjB4hhIx4Ww+///AAAAAEjB4AhMibXA+///SAnCSIuFOPv//0iDygFIiZWQ+///SIuVKPv//0iJhbj7//9IiZWo+///6D/t///wSIMF1goYAAFmD+/AvwEAAABIjbVg+///DymFYPv//+iKdf//SGmVYPv//wDKmjtIA5Vo+///TCnq8EgBFa0KGABIiwWuChgASDnQcwvwSA+xFaAKGAB18EiLhTj7//9NiXQkCEmJBCRIi4UY+///SYlEJBBIi4Ug+///SYlEJBhIgcTIBAAATIngW0FcQV1BXkFfXcNmDx+EAAAAAABIx4UY+///AAAAAEUx9kjHhSD7//8AAAAASMeFOPv//wAAAADp//z//w8fgAAAAABIicdIiYUY+///6FGN//9JicZIhcAPhKj8//9Ii70Y+///6CmN//9IiYU4+///6an8//8PH0QAAEiLhbD7//9IOUNgD4Ud/f//6RT+//9mkEiLvTD7//8x0r4FAAAA6A3s//9Ii72A+///x4Vc+///AAAAAOjXxv//SImFQPv//0iJlUj7///pDf7//w8fQABVSInlQVZJic5IidFBVYnyQYn1QVRJifxIjX3AU0yJ5kyJw0iD7CDoVPv//0iLfdhIi0XQSIX/dSdIhcB0P0iLdchIg8QgSInaSInHW0FcQV1BXl3pp4z//w8fgAAAAABJidhMifG6GwAAAESJ7uht+v//SYt8JEhIhf91E0iDxCBbQVxBXUFeXcNmDx9EAABIg8QgW0FcQV1BXl3pOkgAAGZmLg8fhAAAAAAADx9AAIsFCl8AAIP4/w+VwMMPHwBVSInlQVdBif9BVkFVSYnVQVRJifRTSIPsKOiRdP//RIswSInDQYP/G3UFTDnlciDwSIMFjwgYAAFEiTNIg8QoW0FcQV1BXkFfXcMPH0QAAEyJ4Egp6Eg9//8AAHfSQfbEB3XMTDntc8dMiehIKehIPf//AAB3uUyJ6oPiB3Wx8IMFWQgYAAFBi0QkCIP4/g+EsgAAAD2AAAAAD4SSAAAARTHSRTHARTHJuLoAAABIiddIidYPBUyJ6kyJ5onH6E3G///wgy0VCBgAAYTAD4Vm////MdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FQYnH6B35//9IiUW46NQLAABBg3wkCPpIi324dQlIhcAPhUwBAADwSIMFrgcYAAG6GwAAAE2J6EyJ4USJ/ujz+P//6Qf///+LBchdAACD+AF0bfCDLZsHGAAB64xJi3wkGOhf4P//SYnHSIXAD4QnAQAAiwBkSIs0JQAAAACJRbhIiXWwSYtHUEg5xg+EFwEAADHSRTHSRTHARTHJuLoAAABIiddIidYPBTlFuA+E7gAAAPCDLTsHGAAB6Y/+//8x0kUx0kUxwEUxybi6AAAASInXSInWDwVmD+/ASI11wL8CAAAAQYnHSIsNFwcYAA8pRcBIiU246Kpx//9IaX3AAMqaO0gDfchIizXvBhgASItNuLgBAAAASDn+cxdIifgx0kgp8Ej38boBAAAASIXASA9EwkgPr8FIiUW4TI0EBkiJ8PBMD7EFsgYYAEiJxnXCRIn/6A3f//9Ii1W4TYnoTInhSInHRIn+6Oj8///pQP///0SJ/0iJRbjo597//0iLTbhIhcBIicJ0B4tAKIXAdXVIic/pjf7//zHA6Tj+//9Ii0WwSYlHUIN9uAAPhAD///9Bi0cIhcAPhPT+//+LBVFcAACFwA+F5v7//0ljRCQUMdJNiehMieFMif+FwEgPSdBIiwUcBhgAi3W4SIPCAUgPr9DoXPz///CDLfQFGAAB6Uj9//+LQiyFwHWE8EiDQjgBZg/vwL8BAAAADylFwEiNdcBIiVW46Hhw//9Ii1W4SGlFwADKmjtIA0XISIlCQOkI/f//ZmYuDx+EAAAAAAAPH0AAVUiJ5VOJ80iD7BiE0nRBSIk9mgUYAGYP78BIjXXgvwIAAAAPKUXg6CRw//9IaUXgAMqaO0gDRehIiQVpBRgAhx17WwAASItd+MnDDx9EAABIxwUlBRgAAAAAAEjHBSIFGAAAAAAASMcFHwUYAAAAAABIxwUcBRgAAAAAAOuRZpBVuP////9IieVBVUmJ/UFUU0iD7BiHBSVbAABmD+/AvwEAAABIjV3QDylF0EiJ3uicb///TGll0ADKmjtNAexMA2XY600PHwBmD+/ASInevwEAAAAPKUXQ6HNv//9IaUXQAMqaO0gDRdhMOeBzLmYPbw1qRgAAMdJFMdJFMcBFMcm4IwAAAEiJ30iJ1g8pTdAPBYsFiAQYAIXAdaxIg8QYW0FcQV1dw2YPH4QAAAAAAEiJ+EiLPUYEGABIizVHBBgASIsNSAQYAEiLFUkEGABIiThIiXAISIlIEEiJUBjDkItXCDHAhdIPhZMBAABVZg/vwEUx0kUxwEUxyUiJ5UFVQVRJifxIjZV8////U0iJ80iNdaBIg+x4SIl9oIs/SIsFy0UAAA8RRcSJfbD31408/QYAAABIiUWouN4AAADHhXz///8AAAAASGP/DxFFtA8RRdAPBUiFwA+IEAEAAIuFfP///2YP78BMjW2AvwEAAABMie5BiUQkBEHHRCQIAQAAAA8pRYDoRW7//0GLBCRFMdJFMcBIaVWAAMqaO0gDVYhFMclIvlNam6AvuEQASMHgIEhjvXz///9IMdBIidpIweoJSInBSInQSPfmSInYSMHqC0iJVYBIadIAypo7SCnQSIlFiEi4FXxKf7l5N55IAchIicJIweoeSDHQSLq55eQcbUdYv0gPr8JIicJIweobSDHCSLjrETETu0nQlEgPr9BIidBIwegfSDHQMdJI9/NIjUoBSInKSMHqCUiJ0Ej35jH2uN8AAABIweoLSIlVkEhp0gDKmjtIKdFMiepIiU2YDwVIicNIhcB4HInYSIPEeFtBXEFdXcMPH4AAAAAAww8fgAAAAABBi0QkCIXAdNtBx0QkCAAAAAC44gAAAEiJ8kljfCQEDwWJ2OvBDx8Ai0cIhcB1CcMPH4QAAAAAAMdHCAAAAAAx0kUx0kUxwEUxybjiAAAASInWSGN/BA8Fw2ZmLg8fhAAAAAAADx9AAFVmD+/ASInlDylF4ItHCA8pRfCFwHQxSGN/BEiNdeBFMdJFMcBFMcm44AAAADHSDwVIhcB1EkhpRfAAypo7SANF+F3DDx9AADHAXcMPH0AAVWYP78BIieUPKUXgi0cIDylF8IXAdDlIY38ESI114EUx0kUxwEUxybjgAAAAMdIPBUiFwHUaSGlF8ADKmjtIA0X4D5XAXcNmDx+EAAAAAAAxwF3DZmYuDx+EAAAAAACQVWYP78BFMdJFMcBFMcm4JAAAADHSSInlQVRTSI11sEiJ+78CAAAADylFsA8pRcAPBUiFwHhrTItlwEwLZch1ZkiNk+cDAABIjXXQSLjP91PjpZvEIEiJ00jB6wNI9+NIuNs0tteC3htDSInRSMHpBEj34UjB6hJIacJAQg8AZkgPbsJMieJIKcG4JgAAAGZID27JZg9swQ8pRdAPKUXgDwVbQVxdw7jw////6/QPHwBVZg/vwEUx0kUxwEUxybgmAAAAvwIAAAAx0kiJ5Q8pReBIjXXgDylF8A8FXcMPHwBIge6gAAAASIH+oAAAAHYIww8fgAAAAABVMdJFMdJFMcBFMcm4ugAAAEiJ1kiJ5UFUU0iJ+0SLJaQAGQBIidcPBUE5xHUjiwV0ABgAPf8fAAB3HYnCSI0NhAAYAEiJHNGDwAGJBVcAGABbQVxdw2aQPQAgAAB18uvnDx+AAAAAADHSRTHSRTHARTHJuLoAAABIiddIidYPBUmJwDHA8EQPsQU6ABkAdTRVvwEAAADHBQgAGAAAAAAASInl6DB1//+FwHgMXcNmLg8fhAAAAAAAxwUGABkAAAAAAF3DuPD////DZmYuDx+EAAAAAAAPHwBVMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1kiJ5UFXQVZBVUFUU0iB7NgAAACLHcD/GAAPBTnDD4XiAgAAvwEAAABMjbVg////6FV1//9mD+/ATIn2RIstd/8XAA8phWD///+/AQAAAOj2af//SIuFYP///775////SIuNaP///0GB/QAgAAAPh2UCAABFhe0PhJACAABIadAAypo7MfZMjSVN/xcAMdtIuM/3U+Olm8QgibUc////SMeFEP///wAAAABIAcpIweoDSPfiSI2FUP///0iJhSD///9IjYVA////SImFKP///0jB6gRJidfrEZCDwwFJg8QIQTndD4TkAQAASYsEJDHSTIm1QP///0Ux0kUxwEUxyUiJ10iJ1kiJhVD///+4JwAAAEjHhUj///9wAAAASMeFWP///3AAAAAPBUG4AQAAAEhj+EyLlSD///9Ii7Uo////ugEAAAC4NgEAAA8FSIP4cHWHSLgAAAAA/////0g5hWj///8PhXD///+LhXD///+FwA+FYv///0iNhXj///9IjU3Q6xIPH0QAAEiDwAhIOcgPhEP///9IixBJOddy60yJ/kgp1kiB/n+EHgB33EiNhTT///8x0kUx0kUxwEiJhQj///9FMclIiddIidZIiYVA////SIuFYP///0jHhUj///8MAAAASImFUP///7gnAAAASMeFWP///wwAAAAPBUG4AQAAAEhj+EyLlSD///9Ii7Uo////uDYBAAC6AQAAAA8FSIP4DA+Frv7//0iLjQj///8xwOsRDx8ASIPAAUiD+AwPhJL+//8PtjwBjVfQgPoJduZIjVD/SIP6Cg+HeP7//4C8BTT///8AD4Vq/v//SYs8JLgBAAAATI0FUv0XAIXbdChmDx9EAABJixTAOdhAD5LGSDn6D5XBSIPAAUCEznXnSDn6D4Qu/v//SI1HCIPDAYOFHP///wFJg8QISImFEP///0E53Q+FHP7//4u1HP///4P+AXQexwX3/BgAAAAAAEiBxNgAAACJ8FtBXEFdQV5BX13DSIuFEP///8cAAQAAAOvTvv3////r1jH268hmDx+EAAAAAABVSInlU0iJ+0iD7AhIi39IQIT2dDNIhf90FkiLXfi+AQAAAMnpljoAAA8fgAAAAABIid/onDoAAEiJQ0hIi134ycNmDx9EAABIx0NIAAAAAEiF/3TnSIneSItd+MnpPzsAAGZmLg8fhAAAAAAADx8ASIsFafwYAMMPH4QAAAAAAFVIieVBV0FWQVVBif1BVFNIgeyoAAAA6FTW//9IhcAPhK4BAABMjTX0/BgATI29MP///0iJw0yJ9+iCZ///TIn/6Drs//9BicSFwHhgD4V9AAAASIsFBvwYAEiFwHUjRYXtD4RgAQAA6MPs//9IhcAPhFIBAADotez//0iJBd77GAAxwEWF7Q+VwIlDLItDKIXAD4ToAAAAMfZFhe1Iid9AD5TG6Nf+//9Ei2MoTIn36Otm//9IgcSoAAAARIngW0FcQV1BXkFfXcNmDx9EAABMif/ouOn//0iFwA+E5wAAAGYPb4Uw////SItVwMYFfPsYAAFmD2+NQP///2YPb5VQ////Zg9vnWD///9mD2+lcP///w8pBWX7GABmD29tgGYPb3WQSIkV5PsYAGYPb32gZg9vRbAPKQ1T+xgADykVXPsYAA8pHWX7GAAPKSVu+xgADyktd/sYAA8pNYD7GAAPKT2J+xgADykFkvsYAEiJBev6GADpCP///2YPH0QAAIMF5foYAAFIx0MwAAAAAEjHQzgAAAAASMdDQAAAAACLFcP6GACNQgGB+v///3+6AQAAAA9EwokFrPoYAIlDKOnU/v//Dx9AAEG8/v///+na/v//Qbz1////6df+//9mkFUx0kUx0kUxwEUxybi6AAAASInXSInWSInlDwWJx+ht0v//SIXAdBBIi3hISIX/dAcx9ugnOAAAMcBdww8fQABVMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1kiJ5UFUUw8FicdMjSXY+hgA6CPS//9MiedIicPoaGX//0iF23QHi0MohcB1FEyJ5+g0Zf//WzHAQVxdww8fRAAAx0MoAAAAADH2SInf6Pf8//+DLdz5GAABddKAPdf5GAAAdRXGBc75GAAASMcFs/kYAAAAAADrtZDoK+r//4TAdOIx0kiNNb75GAC/GwAAAOikZP//681mkFVIieVBVEyNJUP6GABTSIn7TInn6Ndk//+LQyiFwHUQW0yJ50FcXemkZP//Dx9AAMdDKAAAAABIid8x9uhv/P//gy1U+RgAAVtMiedBXF3pfGT//2ZmLg8fhAAAAAAAkFVIieVBV0FWQVVJifVBVEmJzFOJ+0iB7JgEAABIiZVo+///6BjR//9MixUB+RgASIXAD4ToAAAASItQQEmJxkiF0g+E2AAAAE2F0g+EzwAAAItIKIXJD4TEAAAAi0AshcAPhbkAAABmD+/ASI2FAPz//78BAAAATImVYPv//w8phQD8//9IicZIiZVI+///SImFWPv//+jlYv//SIuFCPz//0yLvQD8//9IiYVQ+///ScdGQAAAAADoI+///0yLlWD7//+EwHR4TWn/AMqaO0iLhVD7//9Ii5VI+///TIn3SQHHSYN+SABJD0XXMcBMAeJIidFMKflJOddID0LBScHsA0mJx+iW9f//TQH8TIuVYPv//0k5xHInDx+AAAAAAEUx5DHSSIHEmAQAAEyJ4FtBXEFdQV5BX13DZg8fRAAAMcC5DwAAAEiNvYj7//9Ix4WE+///AAAAAEyJlWD7//9mD+/ASMeF+Pv//wAAAADzSKtIi71Y+///uXkAAAAPKYVw+///x4WA+///GwAAAPNIq78BAAAASIuFaPv//0yJrXj8//9Mia2g/P//TI2tcPv//0iJhaj8//9Mie7HhYj7///+////6LRh//9Ii71g+///uhsAAACJ3kyLhVj7//9IjY2A+///TGmlcPv//wDKmjtMA6V4+///6BHo//9Ji35ISIX/dAXo/jUAAGYP78BMie6/AQAAAA8phXD7///oW2H//0hplXD7//8Aypo7SAOVePv//+np/v//Dx9AAFUx0kUx0kUxwEUxybi6AAAASInXSInWSInlDwWJx+jdzv//SIXAdBhIi3hISIX/dA9d6Zk1AABmDx+EAAAAAAAxwF3DZmYuDx+EAAAAAACQVTHASInlU0iD7AhIix2O9hgASIXbdQlIi134ycMPHwDoq+T//0g52EiLXfjJD5TAw2ZmLg8fhAAAAAAADx9AAFUx9r8bAAAASInlQVRTTI2lUP///0yJ4kiB7KAAAADoTGH//4XAdBjoo2H//4sY99tIgcSgAAAAidhbQVxdw5BMieeJw+hG5P//SIXAdOJMiefoKeT//0iBxKAAAACD8AEPttiJ2FtBXF3DSItXCLn/AwAA8g8QHdw1AABIweE0SInQSMHgDUgx0EiJwkjB6gdIMcJIidBIweARSDHQSLr///////8PAEiJRwhIwegLSP/A8kgPKsDyD1kFGDcAAGZID37ASCHCSMHoNEgJyiX/BwAAZkgPbsIt/wMAAA8oyPIPWMPyD1zL8g9eyA8o0fIPWdHyD1jJDyjC8g9eBd02AADyD1gF3TYAAPIPWcLyD1gF2TYAAPIPWcLyD1gF1TYAAPIPWcLyD1gF0TYAAPIPWcLyD1jD8g9ZwfIPKsjyD1kNwTYAAPIPWMEPVwW+NgAA8g9ZBRbjGQDySA8swEj/wMNVMdJIieVBVUUx7UFUQbwBAAAAU0SJ6PBED7El5eIZAHQ1gfroAwAAjVoBfwSJ2uvjMdJFMdJFMcBFMcm4GAAAAEiJ10iJ1g8FidqB+9AHAAB1wTHA6wKwAVtBXEFdXcOLBV/iGQCFwHQkMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FOQU94hkAD5TAD7bAg+ABw0i4FXxKf7l5N55Iwe8ESA+v+EjB7zBIAz3+SQAAigc8/3QJjRQw8A+wF3Xzw0mJ8EGJ0UiJzki6FXxKf7l5N55MicBIwegESA+vwkjB6CCJwYPAQInKgeL//wEASGvSGEyNlBc4AFAATYsaSYP7AXYJ/8E5yHXdMcDDVUgB10iJt0AAUAC+AQAAAESJj0gAUABMicdIieXoZP///7ABTYkCXcNVQYnQSInlQVdBiddBVkFVSYn9QVRTSInzSIPsKEiF9nQmi1YQQQ+2wEi/FXxKf7l5N55IMcJID6/XSInQSMHoIEgx0DHS6zOJ0ESLF0i6FXxKf7l5N56D8AEPtsBID6/CSYnEScHsIEkxxEmDzAFBgfr/HgAAD5fA63GLcxA58nMZidb/wkgzRPMYSA+vx0iJxkjB7iBIMfDr4Ei/FXxKf7l5N55IMwNIi1MISA+vx0WLVQBIMcJIweggSDHQSA+vx0mJxEnB7CBJMcS4AQAAAEmDzAFBgfr/HgAAdxG4AAAIAEErRQQ58A+SwA+2wIPgAYhFy0yJ4EjB6CBJicZEifAl/z8AAInHiUXMSYn5ScHhBk0B6UmLQThMOeAPhY8AAABIhdsPlMBBOEFXD4WEAAAARTp5VnV+SIXbD4QXAQAARQ+3WVREO1sQdWpI/8e6EAAAAEiJ3kSJRcBIwecGRIlVxEwB70SJXbRMiU246FRd//9Ei1XERItFwIXAdTdMi024i1W0SI1zGEGLQVBIweIDSY28xTgAEADoKF3//4XAD4SxAAAARItVxESLRcDrBUiFwHQIQf/G6UD///9Ihdt0IoB9ywB0HEiDxChMie9BD7bQMfZbQVxBXUFeQV9d6Rr+//9IwecGSIXbTY18PQBJif5FiEdWQQ+UR1d0VItDEEH/wroQAAAASIneRYlVAGZBiUdUQYtFBEGJR1CLRcyNeAFIwecGTAHv6Ddc//+LUxBBi0dQSI1zGEjB4gNJjbzFOAAQAOgbXP//i0MQQQFFBE+JZDU4i0XMSIPEKFtBXEFdQV5BX13DxwVb3xkAAAAAAMNVZEiLBCUAAAAASInlQVdBVkmJzjHJQVVJicVJwe0GQVRJidRNa+0VU0iJ+0GB5f8DAABIgexIDgAASImFqPH//0iNBSryGABJa9U4SIm1mPH//0iLvajx//+JjcDx//9IAdBIO3gQdERJa8U4SI0N/vEYAA9XwDHSTI290PP//0Ux0kUxwEUxyQ8phdDz//+/EAAAAEyJ/kiNRAEYSImFoPH//7idAAAADwXrHIt4KI1XAYlQKIP6D3eu6YEAAABI/8JIg/oPdAdBgDwXAHXwSInQSIXAdDdBikwH/0iNcP+D6TCA+Ql3BUiJ8OvlSDnQcxzGhAXQ8///TroPAAAASY18BwEx9kgpwuhzW///SIu9oPH//7oQAAAATIn+6M9a//9Ja8U4SIuNqPH//zHSSI09O/EYAEgB+EiJSBCJUChNa+04SI0FJvEYALoQAAAATI29sPH//0yJ/0qNdCgYTI2t0PP//+iGWv//SIsVn90ZAGRIiwQlAAAAAEg5wnVISIsVgt0ZAEiLNXPdGQBMielMifdBuIAAAADoKwsAAInCigVK3RkAhMB0O0yJ7kiNPfzcGQCJlajx///oDgwAAIuVqPH//+seTIn36EGs//9BuBgAAABMielMifdIicbo5goAAInChdJ1GkmLRggPV8C6AQAAAA8Rhdjz//9IiYXQ8///i4XA8f//MfYx/0UxyUm4AAAAAAAAAICD+D93UEGLTRBFhMl1GYXJfxlJi3UAicH/wEiJtM3I8f//QLYB6ySFyX4gRYtNFEjB4SCJxv/ATAnJQbEBTAnBSImM9cjx//9AtgH/x0mDxRg5+nWrQIT2dAaJhcDx///wSP9DCOjP+f//hMB1D/BI/0MQ8EwBYxjpjwAAAESJ4kmD/AN2HUkPvdS5PQAAAEyJ4EiD8j8p0ffSSNPog+ADjRSQTIn+SInfD7bS6L36//9Ii7WY8f//TInhSInfQYnFRInq6C/6//9MiepIweIG8Ej/RBNY8EwBZBNghMB1FvBI/0QTaPBMAWQTcPBI/0Mo8EwBYzBJweUGQYB8HVcAdAXwSP9DIOjN/P//SIHESA4AAFtBXEFdQV5BX13DVTHSRTHSRTHARTHJuLoAAABIiddIidZIieVTDwVIicO4JwAAAA8FOcN1CkiJ71td6aOq//9bXek8y///VUiJ5UFXQVZBVUFUU0iD7ChIiX24TIs92NsZAE2F/w+EBAEAAEiLBbDuGABJifRJidVIOfB1PkiLFe7aGQBkSIsEJQAAAABIOcJ1KUiLNcnaGQBBuIAAAABMie9IixXB2hkASI0Nss4ZAOjmCAAAiQWHzhkASb4VfEp/uXk3nkiNBXbuGABkSIscJQAAAABIwesGSQ+v3oHj/wMAAEhr2zhIAcNIiwNIhcB/fUiDewgAdCtIid/oLPf//0yJ6UyJ4kyJ/0iJA0iLdbhIg8QoW0FcQV1BXkFfXems+///McC/AQAAAEiNdcBIiUXASIlFyOg2V///SGlFwADKmjtIid9IA0XISDHYSQ+vxkiDyAFIiUMI6M72///oyfb//0wp4EiJA0iFwH6KSIPEKFtBXEFdQV5BX13DSIsNtdoZAEUxyUiFyQ+EmwAAAEi6FXxKf7l5N55IifhJicpIwegESA+vwkjB6CCJxoPAQInygeL//wEASGvSGE2NnBI4AFAASYsLSIXJdFFIOc90Cv/GOfB12THJ60JVTAHSg87/RIuCSABQAEiLikAAUABIieVFjUgBSccDAQAAAOiy9///RYXJdBpEicJIweIG8En/RBJo8EkBTBJw6wVFMcnrCESJyEiJyl3DSInKRInIw1VIieVBVkFVQVRTTIs19dkZAE2F9nRLSInzhfZ0REmJ/UmJ1OjJ9v//hMB0Nf/LTInhTInuTIn3idrocvf//4TAdBKJ3kjB5gbwSf9MNmjwTSlkNnBbQVxBXUFeXekw+v//W0FcQV1BXl3DVUiJ5UFUU0iD7BBmDy8FaSsAAPIPEUXoD4K4AQAADyjI8g8QBTMsAABmDy/BD4ajAQAATI0lKtkZAEyJ5+iiVv//SGMdA9kZAIXbdRi/BAAAAOi9YP//SIsdPtkZAEiF23Vw6zYx0kUx0kUxwEUxybgnAAAASInXSInWDwVIY/hIid646gAAAA8Fu/D///9Ig/j9D4UzAQAA67JBuiJAAABJg8j/RTHJSInfuAkAAAC+OACAALoDAAAADwWJw0g9AfD//w+DAgEAAEiJBcvYGQDrd+iv9f//hMB090iNizgAUABMjYM4AIAASIs5SIP/AXYIg87/6B72//9Ig8EYTDnBdeZFMdJFMcBFMcm4HAAAAL44AIAAugQAAABIid8PBUiNBXzrGABIjZAA4AAASMcAAAAAADH/SIPAOEiJeNBIOdB16ujd+P//6CXC///ooKb//4nD6CnC//+F23VtxgW+1xkAAOgB/P//Mfa/BAAAAEiJBbvXGQBIiRW81xkAZEiLBCUAAAAASIkFtNcZAIk1DssZAPIPEF3o8g8RHfHXGQDozF7//4nDhcB1HjHSRTHSRTHARTHJuLoAAABIiddIidYPBYkFgNcZAEyJ5+jwVP//6wW76v///1qJ2FlbQVxdw1VIieVTSI0ddNcZAFZIid/o61T//+jp9P//hMB0KL8EAAAA6Ahf//8xyUjHBWvqGAAAAAAASMcFINcZAAAAAACJDSLXGQBIid/oklT//1oxwFtdw1VIieVBVUyNLR/XGQBBVEG8/f///1OJ+0yJ71boi1T//4M97NYZAAB0SkjHBWfWGQAAAAAAidhIiQUO6hgAhdt1BUUx5OstMcmJDR3KGQDo4Pr//0iJBTHWGQBIiRUy1hkAZEiLBCUAAAAASIkFKtYZAOvOTInv6BBU//9aRIngW0FcQV1dw0iF/3Q7gf7/AAAAdjOLBdLJGQBIjRXryRkASIPHCDHJOch0G0iLMv/BSIPCGEiDxxBIiXfoSIty8EiJd/Dr4cO46v///8NVSInlQVVBVFNIg+xISIX/D4StAAAAg/4ID4WkAAAATI0tOdYZAEiJ+0yNZaBMie/oqlP//7pAAAAASIneTInn6NpS///omPP//4TAdRhIg32wQLvq////d19Ig324QRnbg+MT6yKAPbLVGQAASItFsLvq////dBVIg/hAdztIg324QRnbg+Okg+sW6yxIg/hAdyZIg324QHcf6EoEAAC5EAAAAEyJ5jHbSI09L9UZAPOlxgVm1RkAAUyJ7+j+Uv//6wW76v///0iDxEiJ2FtBXEFdXcONggD///89//7/fw+HXQEAAFW46v///0iJ5UFXQVZBVUmJ9UFUU0iD7BhIhfYPhCwBAABIix2I1RkAQYn8QYnWSIXbD5VFz4X/dRWAfc8AdA/oRL///+i/o///6Eq///9EifFFMf9Nie5Bgfz/PwAAdghEifjp5QAAAIB9zwB08kSJ4EjB4AZIi1QDOEiF0g+EwgAAAEiNNAOJykQPt25URCn6QYPFCEQ56nLGTItMA2hEifpNY91JjTzWTItEA3BIi1QDWEyLVANgMcCAflcASIlXEA+VwEnB4whMiVcYSMHgGEwJ2EiDyApIiQdBjUQkAUiJRwgxwEk50XMGSInQTCnISIlHIDHATTnQcwZMidBMKcBIiUcoRIngSIPHQEUB70jB4AaJTchIAdhIi1BASIlX8EiLQEhIiUf4D7dWVItGUEjB4gNIjbTDOAAQAOj2UP//i03IQf/E6Qr///9Ig8QYW0FcQV1BXkFfXcO46v///8NMiwVH1BkAMcCJwjnGdj6D+AV3OQ9XwE2FwHQn/8JJixTQSIXSeAfySA8qwusVSInRg+IBSNHpSAnR8kgPKsHyD1jA8g8RBMdI/8DrvLgGAAAAw0iJ+jHAg+IHSP/KdRtIjZcA8P//SLn/7////38AAEg50XIFSI1EN//DVUiJ5UFXSYnPQVZIjYXQ7///QVVBifVBVEmJ1DHSU0iB7DgQAABIiYWw7///RDnqcxVIiwzXTIlgCEj/wkiDwBBIiUjw6+ZEieox9kyJ/zHbSQ+v1OiQUP//SI2FwO///0iJhajv//9EOesPg7AAAACJ2EWJ7kiLjbDv//9FMdJIicJBKd5IweAERTHASQ+v1EgByEUxyUiJhbjv//+4JwAAAEwB+kiJlcDv//9MifJJD6/USImVyO///zHSSInXSInWDwW6AQAAAEhj+E2J8EyLlbjv//9Ii7Wo7///uDYBAAAPBUiD+Np0NkiD+P90MDHJSIXAeAgx0kn39EiJwQHLRDnrcxOJ30yJ4jH2SQ+v/EwB/+jQT////8PpR////0iBxDgQAABbQVxBXUFeQV9dw1VJidJFMdtIifoxwEiJ5UFVQVRJvP/v////fwAAU0iJ80iJzkU5ww+EugAAAPbCBw+FsQAAAEw50g+DqAAAAEg52g+CnwAAAEyJ0Ugp0UiD+Q8Pho8AAABMi2oITIsKSY2NAPD//0k5zHJ8uQYAAABIifdB/8Pzq0yJLkw5ynNnQfbBB3VhTTnRc1xMiclIKdFIg/kfdkRJi1H4SInRg+EHSP/JdTVIgeoAEAAASLn/7////38AAEg50XIfSYtR8EiJ14PnB0j/z3UQSI26APD//0g5+XIESIlWCEiDxhhMicrpPf///1tEidhBXEFdXcO6AIAAADH2SI09qNEZAOmzTv//VbmAAAAAMcBBidFFMcBIieVBV0FWTI290NH//0FVQVRFMeRTSIn7SI290NH//0iB7DgwAABIibXIz///86tFOchzREGD/D93PkSJwEiLjcjP//9Ia8AYSIt8AQhIhf90IUiLM+g3/f//SInCRIngQf/ESImUxdDR//9EiYSF0M///0H/wOu3TI210NP//7oIAAAARInmTIn/TInx6Cj9//9FMcBFOeBzFEuLPMYx9ujs/P//S4kEx0n/wOvnTI2t0O3//0SJ5kyJ/7pIAAAATInpRTH/6O/8//9IjYXQ5f//TYnoRTHtSImFwM///0SJpbzP//9NifRFie5NicWLhbzP//9BOccPg08BAABIi73Az///uggAAABMie7oAk3//0iLhdDl//9IOUMID4UeAQAAMcC5CAAAAEiLcxBPiwz8SIu9wM///7oIAAAATAHuTImNoM////OrSI290N3//0iJvajP///ot0z//0iLcxi6CAAAAEiLjdDd//9Ii72oz///TAHuSImNsM///+iRTP//S4sE/Ei5FXxKf7l5N55Mi42gz///SIuV0N3//0iNtdDP//9IwegDSA+vwUiNDd/PGQBIwegbJeB/AABIAchIi42wz///TDsIdSxIOUgIdSZIOVAQdSBCixS+SIuNyM///0hr0hhIAcqLSBiLQByJShCJQhTrSEKLNL5EifBMiY3Q5f//Qf/GSImN2OX//w8QhdDl//9IiZXg5f//DxCN4OX//4m0hdDQ//9IweAFDxGEBdDV//8PEYwF4NX//0n/x0mDxUjpov7//0iNvdDd//+5AAIAADHARYny86tMjYXQ3f//TYnVTI2l0NX//0nB4gVNieNNicdNAcJJg8MgTTnQdD5Ji3voMfZJg8Ag6Pv6//9Ii3MoSYlA4Oju+v//SYt78DH2SYlA6Ojf+v//SItzOEmJQPDo0vr//0mJQPjruUyNtdDl//9CjTStAAAAALoIAAAATIn/TInx6Nb6//9MifJMieEx9oPP/0yNBZ7OGQBJuhV8Sn+5eTeeQTn1D4SQAAAASItCCEGDyf+FwHUOSYnBScHpIEiFwEQPSM9Mi1oYg8j/RYXbdQ1MidhIweggTYXbD0jHTItbIEw5GnUTTItbMEw5WhB1CUWFyX4EhcB5BUUxyTHAiUEcSIsB/8ZIg8EgRIlJ+A8QUeBIg8IgSMHoAw8QWfBJD6/CSMHoGyXgfwAATAHADykQDylYEOln////MdJIjY3Q0P//SYPEIEQ56nMmiwSRSIudyM///0j/wkGLdCT4SGvAGEgB2IlwEEGLdCT8iXAU69FIgcQ4MAAAW0FcQV1BXkFfXcOF9nQ8ifAl/x8AAEiJwUjB4QU7tA/gCFwBdAWF9ngFw4X2eQ6B5v///38BlLfICGABw0jB4AUx0kiJlDjICFwBw0iJ0UiJ+DHSSPf2SIXSdRJIOfFyDUgp8THASDn5D5PA6wIxwIPgAcNIuBV8Sn+5eTeeSMHvBEgPr/hIwe8wSAM9uzQAAIoHPP90CY0UMPAPsBd188PwAT0UTRoAw1VIAf66CAAAAEiJ5UiD7BBIjX346HpJ//9Ii0X4ycOLNfJMGgAxwEiNDQVNGgBkSIs8JQAAAACJwjnwcxZMiwTBSP/ATYsASTn4deuJ0EiLBMHDMcDDVUGJykiJ5UFXQb8BAAAAQVZBVUFUSYn8U4nTSIPsKESLRyxBgfj/PgAAdxhFMf+F0n4RuAAAEAArRzhFMf850EEPkseJ2g+2wUGD5wEx/0gx0Ei6FXxKf7l5N55ID6/CSYnFScHtIEkxxTn7fhmLBL5I/8dMMehID6/CSYnFScHtIEkxxevjTYnpScHtIEmDyQFFie5Bgeb/fwAARInwSGv4MEmLlDzICAQATDnKdW+J2kmNhDzICAQAweofOFAvdWJEOlAudVyF2w+I4AAAAA+3UCw503VMi0AoSGPTiU20SMHiAkSIVcNJjbyEyAg8AEyJTbhEiUXESIl1yOibSP//hcAPhKYAAABIi3XIRItFxEyLTbhEilXDi0206wVIhdJ0CEH/xelm////id/314n6weofhf95IUWE/3QcSIPEKEyJ5w+2yYPK/1tBXEFdQV5BX13ppv7//0hrwDBEAcJMAeCIiPYIBACJ2cHpH0yJiMgIBACIiPcIBABBiVQkLIXbfitmiZj0CAQAQYtMJDhIY9NIweICiYjwCAQASY28jMgIPADokkf//0EBXCQ4SIPEKESJ8FtBXEFdQV5BX13DVUiJ+UiLfxiDzv9IieXooP3//zHAMdKDz/9IiUEYXYlRUOm5/f//8g8QBaQcAACLd1BVg8r/8g9Yh5AAAABIieXyDxGHkAAAAOj8/P//XeuvVUiJ5UFXQVZBVUmJ/UFUU0iB7IgDAABMi2cYSIs1IE0aAEyJ5+ht/f//SIs1+UwaAEyJ50iJw+hb/f//SIXbD4TYBgAASIs17kwaAEyJ50mJxuhA/f//STlFEHUcSYtVIEg52nMTSLn//////wAAAEmNRv9IOcFzGUiBxIgDAABMie9bQVxBXUFeQV9d6UT///9IidhIKdBI/8h4B/JIDyrA6xVIicKD4AFI0epICcLySA8qwvIPWMDyQQ9YhYgAAABBi01QSYldIDHb8kEPEYWIAAAAhcl0JYnIJf8fAACJwkjB4gVBO4wV4AhcAXUOBUbgCgBIweAFSY1cBQhMie/oqf7//0iLNSVMGgBMiefogvz//0mJwkiLBTNMGgBMideD5wdIib2A/P//D4WOBAAASY2SAPD//0i//+7///9/AABIOdcPgnQEAABMiaWY/P//TYnXTIm1kPz//0iJnYj8//9KjUQ4/0yJ+0yNtaj8//9BvDYBAABIwegMSMHrDEiJhXj8//9IjYXI/P//SImFaPz//0iNhbj8//9IiYVg/P//SDmdePz//w+CmgAAAA+2w0iNeBhIib1w/P//STucxcgAAAB0ekiJ2DHSTIm1uPz//0Ux0kjB4AxFMcBFMclIiddIiYXI/P//SInWuCcAAABIx4XA/P//CAAAAEjHhdD8//8IAAAADwVBuAEAAABIY/hMieBMi5Vo/P//SIu1YPz//7oBAAAADwVIg/gID4V0AwAASIuFcPz//0mJXMUISP/D6Vn///9IizUISxoATIn/TIn76Dr7//9JicdIhcB1IEyLpZj8//9Mi7WQ/P//SIudiPz//4u1gPz//+k+AwAASIs11koaAEyNtcj8//+6BAAAAEyJ90gB3uiHRP//SIs1wEoaAEyJ97oEAAAARIulyPz//0gB3uhpRP//i43I/P//SIs1pEoaAEiJ34mNePz//+i7+v//i414/P//SL8VfEp/uXk3nkmJwInKRDHiSA+v10iJ0EjB6CBIMdBMMcBID6/HSInCSMHqIEgx0A+3wEmNXIUARIuzyAgAAEWF9nQ9QY1W/0iJ0EmJ1kjB4AVMAehEOaDQCBwAdRU5iNQIHAB1DUw7gMgIHAAPhAsCAABIweIFRYu0FeAIHADrvkWLdTRBgf4AAAEAD4Q2AgAAQY1GAUSJtXD8//9BiUU0iYVo/P//RInwSMHgBUyJvXj8//9NicdMAehNhcCJiNQIHAAPlMIxyUSJoNAIHABFMeRMiYDICBwAiYjcCBwASI2FyPz//0iJhWD8//9IjYW4/P//SImFWPz//0iNhaj8//9IiYVQ/P//hNIPheoAAABBgfz+AAAAD4fdAAAARIngQb4AEAAASL7//////38AAEmNFAdIidGB4f8PAABJKc65/wAAAEgpwUk5zkwPR/FIOdZzFUyLvXj8//9Ei7Vw/P//Mcnp6wAAAEiLvWD8//9FMdJFMcBFMclIiZW4/P//MdJIAfhMibWw/P//SInXSInWSImFqPz//7gnAAAATIm1wPz//w8FQbgBAAAASGP4TIuVWPz//0iLtVD8//+6AQAAALg2AQAADwVJOcZ1hUSJ4IqEBcj8//+EwA+VwQ+Vwg+2yUEBzEn/znQEhNJ134TAD5TC6Q7///9Bi008uAAAQABMi714/P//RIu1cPz//ynIRDngD4JG////ichEieJIjbXI/P//iY14/P//SY28BcgIfADoCkL//0SJ8EUBZTyLjXj8//9IweAFRYmkBdwIHABEifBIweAFTAHoiYjYCBwAi5PICAAAiZDgCBwAi4Vo/P//iYPICAAARYX2eEVIi4WA/P//RIm0hcj9//9IPYEAAAB0LkiLBc5HGgBB9scHdSFJjZcA8P//SP+FgPz//0i+/+7///9/AABIOdYPg7n7//9Mi6WY/P//TIu1kPz//0iLnYj8//+Dzv9EifBJg/4Ddh1JD73GuT0AAABMifJIg/A/KcH30EjT6oPiA40Egg+2yEiNhcj9//+J8kyJ70iJxujt9///8kEPEE1w8g8QBXQWAACJxonASGvQMPIPWMhMAepI/4LQCAQATAGy2AgEAEiF20GLTUAPtpL3CAQA8kEPEU1w8g8qyvJBD1iNmAAAAPJBDxGNmAAAAHUMMf+B+f//AgB2Gut8jVYBi3sYiVMcgfn//wIAdgcx0kiJE+tkSLoVfEp/uXk3nkyJ4EjB6ARID6/CSMHoICX//wMAicJIa9IYTAHqSIO6yAi8AAB0BP/A6+T/wYmy0Ai8AL4BAAAAibrUCLwATInnTImiyAi8AEyJstgIvABBiU1A6IX2///rPkhrwDDyQQ9YhaAAAABMAehI/4DgCAQATAGw6AgEAPJBDxGFoAAAAPJJDyrG8kEPWIWoAAAA8kEPEYWoAAAASIHEiAMAAFtBXEFdQV5BX13DVTHJSInlQVVBVFNIiftSg3tAAHQlSIu8C8gIvABIhf90C4PO/+gJ9v///0tASIPBGEiB+QAAYAB11UiLexBIhf90DoN7DAJ1CIPO/+ji9f//SIN7GAB0CEiJ3+gg+P//g3tEAHQIg8//6PL1//9MiyNEi2sIRTHSRTHARTHJuBwAAAC+yAhhAUiJ37oEAAAADwVEiWsITIkjWFtBXEFdXcNVSInlQVdBVkmJ1kFVSYn9QVRJifRTUYsFvUIaAIXAdD/owPX//0iJw0iFwHQySIN4GAB0CEiJx+jz9///i0NEhcB0HPJIDyrAMdLyD1hDeIPP/4lTRPIPEUN46F/1//+LBbxEGgCFwA+EVgEAAEyLPd1EGgBNOed0DUw5JflEGgAPhT0BAABIix28RBoATIn3MfboL/X//0wB80iJx0g52A+FHQEAAL4IAAAA6Bb1//9IixWKRBoATTnnSA9EFXdEGgBIOcIPhfgAAABIhcAPhO8AAADoDPX//0iJw0iFwA+E3gAAAItADE0553Qi/8gPhc4AAACLQyiNUAGJUyiFwA+FvQAAAEyJaxDptAAAAIP4Ag+FqwAAAEiDexgAdAhIid/o3vb//0yJ4jH2TInv6LU+//9Mie++AQAAAOhQ9P//TIlrGL8BAAAA6G/0//9Ii0tYSIXJdGtIi1Ngi3sITIn26CLa//9JicFJidBIhdJ0UYtzSIH+/v//f3dG/8ZMi1MYuQgAAAAxwInyiXNIgeL/HwAASMHiBUgB2kiNusgIXAHzq0yJksgIXAFMiYrQCFwBTImC2AhcAYmy4AhcAYlzUFhbQVxBXUFeQV9dw1VIieVBVUFUU0FRSYn56AP0//9IhcAPhIACAACDeAwCSYnAD4VzAgAATDlIGHUQQVhIicdbQVxBXV3p9/X//0w5SBAPhekAAADyDxANkRIAAEyNkMgIHAFFMdtBi0BEQTnDD4OHAAAAQYsCSGvAMEwBwEj/iOAIBABNi0oITCmI6AgEAEGLcgSF9nkNugEAAABMicfowPL///JBDxCAsAAAAPIPWMHyQQ8RgLAAAABNhcl4B/JJDyrB6xZMichBg+EBSNHoTAnI8kgPKsDyD1jA8kEPWIC4AAAAQf/DSYPCEPJBDxGAuAAAAOls////hcB0CIPP/+j08v//MclJi3gQg87/QYlIROi18v//MfZBx0AMAwAAAPJBD1iIwAAAAEmJcBDyQQ8RiMAAAADpagEAAEi6FXxKf7l5N55MichIwegESA+vwkjB6CAl//8DAInBSGvJGEmNFAhIi7LICLwASTnxdA1IhfYPhC0BAAD/wOvYSMHpA4PO/0yJz4ua0Ai8AESLmtQIvABMi5LYCLwASLirqqqqqqqqqkgPr8joHvL//0H/SEBIvhV8Sn+5eTeejUEBQYnMJf//AwBEieKJx0hr0hhIa/8YSY0MEDHSTAHHSImRyAi8AEiLl8gIvABIhdJ0VkjB6gRBicVBicFID6/WRSnhQYHh//8DAEjB6iBBKdVEieqB4v//AwBEOcpyIA8Ql8gIvABIjZHACLwAQYnEDxFSCEiLj9gIvABIiUoY/8Al//8DAOuBidiDyv9Eid5MicdIa8AwTAHASP+A4AgEAEwBkOgIBADo+PD//0GLQESNUAFBiVBEhcB1Cr8BAAAA6HXx//9Bi0BE/8hIweAESQHAQYmYyAgcAUWJmMwIHAFNiZDQCBwBWFtBXEFdXcNVSInlQVRTSIPscEiF/3QFg/4OdAq76v///+lkAQAASI1dgEiJ/rpwAAAASInf6LM6//9Mi0WYSY1A6EiD+Gh31EiLRcBJOcBzy0g9AAQAAHfDTItNyEmB+QABAAB3tkiLRZBIPQABAAB3qqgHdaZIg32AAHSfSIN9iAB0mEiLfaBMicK+CAAAAOho8P//hMB0g0iLfahMicLoWPD//4TAD4Rv////SIt9sEyJwuhE8P//hMAPhFv///9Ii324TInC6DDw//+EwA+ER////0iLfdBMicroHPD//4TAD4Qz////SIt92EyJyr4EAAAA6APw//+EwA+EGv///0iLfeBMicro7+///4TAD4QG////SIt96EyJyr4IAAAA6Nbv//+EwA+E7f7//0yNJVc/GgBMiefobzr//4M9cD8aAABIjQWBPxoAdRm5HAAAAEiJx0iJ3vOlxwVQPxoAAQAAAOsZSIneunAAAABIice77////+jROf//hcB1AjHbTInn6AM6//9Ig8RwidhbQVxdw4sFGj8aAMNVSInlQVdBVkFVQb3q////QVRBifxTQVDoRDn//4XAD4TZAQAASI0dxT4aAEiJ3+jdOf//RYXkQQ+Vx+id7///SYnESIXAdEox0kSLaAhFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FRTH2QTnFD4X4AAAAQYN8JAwCQbYBD4XpAAAASInfQb2O////6GQ5///pbAEAADHARTHkTI0tUzwaAIsVMTwaAEE51EEPksZIhcAPlMFBIM50SEuLROUAi0AIhcB1B0uLROUA6zAx0kxj8EUx0kUxwEUxybgnAAAASInXSInWDwVIY/hMifa46gAAAA8FSIP4/XTLMcBJ/8TroEmJxEiFwHVig/o/dghBvfX////rZkG6IkAAAEmDyP9FMclMiee4CQAAAL7ICGEBugMAAAAPBUiNkP8PAABIgfr+DwAAdseLDYs7GgBJicRIjRWdOxoATIkkykiJyP/AiQVyOxoATYXkdKO/AgAAAOgvQv//QYnFhcB5CkiJ3+hwOP//63tNjWwkDEWE/3QFRYT2dTJMiefovPf//zHSRTHSRTHARTHJuLoAAABIiddIidYPBUGJRCQIZEiLBCUAAAAASYkEJEHHRQABAAAASInfRTHt6Bo4//8x9roAAAQASY28JMgIAADo9jf//zH2MclBiUwkKEmJdCQgSYl0JBBaRInoW0FcQV1BXkFfXcNVSInl6Mft//9BuP3///9IhcB0N4N4DAFIicF1LkSLQChBg/gBdRdIi3gQvgEAAADoR+3//8dBDAIAAADrDTHAx0EMAwAAAEiJQRBEicBdw1VIieVTSI0diDwaAFFIid/onzf//+hm7f//SIXAdAhIicfo0vb//zHASI0VZDoaADsFQjoaAHMQSIsMwkj/wItJDIXJdOrrCr8CAAAA6JJB//9Iid/oOjf//1oxwFtdw42CAP///z3//v9/D4cCAQAASYnySIX2D4T2AAAAVUGJ+UGJ00iJ5VNR6PLs//9JicAxwE2FwA+E3QAAAEGB+f9/AAAPh9AAAABEicpIa9IwTAHCSIO6yAgEAAAPt4r0CAQAD4SjAAAARIneg8EGKcY5zg+CoQAAADH/gLr3CAQAAEhj2YnGQA+Vx0jB4whJjTTySMHnGEgJ30GNWQFIg88ISIleCEiJPkiLutAIBABIiX4QSIu62AgEAEiJfhhIi7rQCAQASCu64AgEAEiJfiBIi7rYCAQASCu66AgEAEiJfigx/w+3mvQIBAA533MaifsDmvAIBABBi5yYyAg8AEiJXP4wSP/H69sByEH/wekg////uOr////DWltdw1VIieXo+uv//7rq////SIXAdHwPV9tmDy/Dcm7yDxAVcwwAAGYPL9B2YGYPL8tyWmYPL9F2VPIPEBWpCgAAZg8vwnML8kgPLNBIiVBY6xPyD1zC8kgPLNBIiVBYSA+6eFg/Zg8vynML8kgPLNFIiVBg6xPyD1zK8kgPLNFIiVBgSA+6eGA/MdLrBbrq////idBdw1VJiflBifJIieXoYev//02FyQ+EowAAAEWF0g+ImgAAAEiJxjHASIX2D4SRAAAARIteSESJ2CtGTD0AIAAAdgpBjYMA4P//iUZMTInPMcCLVkxEOdpzaUSJ0SnBg/kDdl//wkGJ0EGB4P8fAABMicFIweEFSAHxRIuJ4AhcAUQ7TlB0PIlWTESJyknB4AWDwARIiReLkeQIXAFIg8cgSIlX6EmLlDDQCFwBSIlX8EiLkdgIXAFIiVf465S46v///13DVUGJ+kGJ8UiJ5eif6v//SIXAD4SmAAAAQYH5/z8AAA+HmQAAAEiJwjHARYXSD4SUAAAARInRgeH/HwAASInOSMHmBUQ7lDLgCFwBdXpIi7QWyAhcAUiF9nRtSLkVfEp/uXk3nkiJ8EjB6ARID6/BSMHoICX//wMAicFIa8kYSAHRSIu5yAi8AEg5/nQJSIX/dDP/wOvdMcBEOZHUCLwAdSZEicgNAAAAgImB1Ai8ALgBAAAAQv+EisgIYAHrCbjq////6wIxwF3DVUmJ+UGJ8kiJ5ejW6f//TYXJdCsx0kGB+gBAAAB3IEQ50nMXMclIhcB0B4uMkMgIYAFJiQzRSP/C6+QxwOsFuOr///9dw1VBidFIieVBVUFUSYn0U4n7SIPsGOiF6f//SYnFuOr///9Nhe10cEE7XTRzZU2F5HRgSMHjBUwB64uT3AgcAEiLg9AIHABIg8IISIlF2Ljk////STnRcj9IjXXYuggAAABMiefoqjL//4uD2AgcAIuT3AgcAEmNfCQISY20BcgIfADojDL//4uD3AgcAIPACOsFuOr///9Ig8QYW0FcQV1dw1VJiflBifJIieXo7uj//zHSidFBOdJ2HoP6C3cZD1fASIXAdAbyDxBEyGjyQQ8RBNFI/8Lr20iFwA+VwkWF0nQRhNJ0DYtIDPJIDyrB8kEPEQFBg/oDdhKE0nQOi0BA8kgPKsDyQQ8RQRi4DAAAAF3DSIsVYTgqAGRIiwQlAAAAAEg5wg+UwMNIuBV8Sn+5eTeeSMHvBEgPr/hIwe8wSAM93BwAAIoHPP90CY0UMPAPsBd188NEiwUVOCoAuACAAABIjQ0JOBoAQTnARA9HwEWJwUnB4QVJAclMOcl0DUiDeQgAdQpIg8Eg6+5EicDDVUiJ5UiLOYPO/+iK////SIPBIEw5yXQJSIN5CAB08OvjRInAXcNVSInxSInWSInl6E3///+EwHRrSIsGSI1R6EmJwUkp8UiB+ugDAAB3VUmB+QABAAB3TEH2wQd1Rr4BAAAATItQCEmJ+Ogq////ixVtNyoAgfr/fwAAdx+J1kiNBVw3GgBIweYFSAHwTIkASIlICEyJUBBMiUgY/8KJFT43KgBdw1VIieXo0/7//4TAdDeLFSk3KgCB+v9/AAB3IYnRSI0FGDcaAEjB4QVIAcgxyUiJOEiJSAhIiUgQSIlIGP/CiRX4NioAXcNVSInlQVRMjSUJNyoAU0yJ5+hAMf//SIM94DYqAAB1Er8IAAAA6Lw6//+Jw4XAdDvrfjHSSGMdvzYqAEUx0kUxwEUxybgnAAAASInXSInWDwVIY/hIid646gAAAA8Fu/D///9Ig/j9dLfrRUiDPYs2KgAAdAXoYP7//zHAMdJFMdJFMcCJBWw2KgBFMclIiddIida4ugAAAA8FiQVaNioAZEiLBCUAAAAASIkFTjYqAEyJ5+h+MP//idhbQVxdw1VIieVBVUFUU1HoyP3//4nCuP3///+E0g+EhAAAAEmJ+0GJ8ujy/f//gT0ENioAAIAAAEEPlsRNhduJww+VwEEgxHQnidpIjQSVAAAAAEk5wnIVSMHiBUiNNdk1GgBMid/ocS///+sDRTHkTI0t5TUqAEyJ7+gdMP//vwgAAABIxwW1NSoAAAAAAOg4Ov//TInv6OAv//9FhOS4+f///w9Fw1pbQVxBXV3DSI0FBjYqAEiNiAAMAABIicJIizBIhfZ1DUiDwDBIOch17DHS6wlIi3AISDn+depIidDDVUiJ5UFVSYn9QVRTifNIg+wYg/4bdASJ3ussiwWtNSoAhcB08uiAL///SYnATDnodOVMie/ok////0iJw0iFwHUYvhsAAABIg8QYTInvW0FcQV1d/yVoNSoATIsgTYXkdOAxwPBMD7FDGA+Uwkw5wHQOhNJ1CrgBAAAAh0Mg619Ei2sUSI1DJEiNSyiLUyRBOdUPlMIPttKHEUSJ6YcIi0MohcB0OTHASI110L8BAAAASIlF0EiJRdjo7C3//0hpVdAAypo7SY1EJEBIA1XYSIcQi1MUQTnVdAUx0kiHEEiDxBgxwFtBXEFdXcNVSInlQVVJif1BVFOJ80iD7Bjopy7//0iNDdA0KgBIjZEADAAASItxGEg58HQLSIPBMEg50XXu61tIizFIhfZ07UyNYSiLQSiFwHRIQYtFADnYdUBIjVkkSI15FItRJItBEIXAdCQxwEjHRdiA8PoCRTHARTHJSIlF0EyNVdC4ygAAAL6AAAAADwUxwEGHBCSLB4cDSIPEGFtBXEFdXcNVSInlQVdNicdBVkmJzkFVSYnVQVRJifRTSIn7SIPsGEiLRRBIgf/KAAAAdTKLFRA0KgCF0nQoSffFf////3UfTYXAdBqJzkyJ50iJRcBMiU3I6Ar///9Ii0XATItNyEiJRRBIg8QYTYn4TInxTInqTInmSInfMcBbQVxBXUFeQV9d/yWnMyoASIn4SI1/FPD/QBRFMdJFMcBFMcm4ygAAAL6BAAAAugEAAAAPBcNAD7b2h3cQMcBIicJIh1cYh0cg68VVgD10MyoAAEiJ5UFUSYn8U3Qd6EQt//9IicfoX/3//zHSMclIicNIjQVeMyoA62hIjRU1MyoASI01//7//0iNPY8DAADoFjH//4XAfwnGBSczKgAA6yVIjRUWMyoASI01Tf3//0iNPQsBAADo7zD//4XAD58FAjMqAH+XMdvrRUiF23UdSInLSIswSIX2SA9E2P/CSIPAMIP6P3bjSIXbdNpIh3sIvgEAAABIid/oOP///0iLA0iFwHUH8P8FvjIqAEyHI0iJ2FtBXF3DSIsHSDnGdRExwEiHB/D/DZ8yKgDp3/7//8Pp2f7//zHASItXGEiF0nQLi0cgg/gBGcCDwALDAAAAAAAAAAAAzS3//w8u//8PLv//qC3//5ct///lLf//+S3//2ZyZWUAcmVhbGxvYwBtYWxsb2MAY2FsbG9jAHBvc2l4X21lbWFsaWduAGFsaWduZWRfYWxsb2MAcHRocmVhZF9jb25kX3RpbWVkd2FpdABwdGhyZWFkX2tpbGwAAAAAAAAAAAAAAAAAAAAAAADh9QUAAAAAoAAAAAAAAACoAAAAAAAAALAAAAAAAAAAuAAAAAAAAABfWk4ydjg3SXNvbGF0ZTEwR2V0Q3VycmVudEV2AHB0aHJlYWRfZ2V0c3BlY2lmaWMAY2xvY2tfZ2V0dGltZQBtZW1zZXQAAAAAAAAAAADwPwAAAAAAAPA9AAAAAAAA4D8AAAAAAADgQwAAAAAAAPQ/mpmZmZmZ8T8AAAAAAABwQgAAAACj4bFBAAAAAAAA0EB7FK5H4XqUPwAAAAAAAKA/AAAAAAAAUEAAAAAAOJxswQAAAAAAANA/mpmZmZmZ6T9mZmZmZmbyPzMzMzMzM+s/AACAvwAAgL9mZmZmZmbmPwAAAAAAAABAAAAAAAAAAAAAAAAAgE8CQQAAAAA4nFxBL3Byb2Mvc2VsZi9tYXBzAAEAAAAAAAAAAgAAAAMAAAAAAAAAAAA2wAAAAAAAAEBDAAAAAAAAAABAQg8AAAAAAC9wcm9jL3NlbGYvdGFzawBzdGF0AHN0YXR1cwAAAAAAClNpZ0JsazoJAAAAAAAAAC9wcm9jL3NlbGYvdGFzay8AcHRocmVhZF9jcmVhdGUACwAAAAcAAAAEAAAACAAAAAUAAAAGAAAAHwAAAAAAAAAAAAAAAAAAAFDDAAAAAAAAGwAAAAQAAAAAAAAAAACgPAAAAAAAACZAHMdxHMdxvD+SJEmSJEnCP5qZmZmZmck/VVVVVVVV1T/vOfr+Qi7mPwAAAAAAAACAAAAAAAAAAAAAyE5nbcGrQ3N5c2NhbGwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABc6QAAAAAAAKAbAAAAAAAAiAACAAAAAAAOAAAAAAAAAGHpAAAAAAAAMBoAAAAAAAB4AAIAAAAAAAQAAAAAAAAAaekAAAAAAACAHQAAAAAAAJAAAgAAAAAA/////wAAAABw6QAAAAAAANAcAAAAAAAAgAACAAAAAAAEAAAAAAAAAHfpAAAAAAAAkB4AAAAAAABwAAIAAAAAAAQAAAAAAAAAhukAAAAAAAAwHAAAAAAAAGgAAgAAAAAABAAAAAAAAAAOAAAAAAAAALMFAAAAAAAA9f7/bwAAAABYAQAAAAAAAAUAAAAAAAAA4AoAAAAAAAAGAAAAAAAAADADAAAAAAAACgAAAAAAAAC/BQAAAAAAAAsAAAAAAAAAGAAAAAAAAAADAAAAAAAAADD/AAAAAAAAAgAAAAAAAAD4AQAAAAAAABQAAAAAAAAABwAAAAAAAAAXAAAAAAAAAIASAAAAAAAABwAAAAAAAACgEAAAAAAAAAgAAAAAAAAA4AEAAAAAAAAJAAAAAAAAABgAAAAAAAAAHgAAAAAAAAAIAAAAAAAAAPv//28AAAAACQAAAAAAAAD5//9vAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADg/QAAAAAAAAAAAAAAAAAAAAAAAAAAAACWFAAAAAAAAKYUAAAAAAAAthQAAAAAAADGFAAAAAAAANYUAAAAAAAA5hQAAAAAAAD2FAAAAAAAAAYVAAAAAAAAFhUAAAAAAAAmFQAAAAAAADYVAAAAAAAARhUAAAAAAABWFQAAAAAAAGYVAAAAAAAAdhUAAAAAAACGFQAAAAAAAJYVAAAAAAAAphUAAAAAAAC2FQAAAAAAAMYVAAAAAAAA1hUAAAAAAABgAAEAAAAAAAChAAAAAAAA/////0dDQzogKERlYmlhbiAxMi4yLjAtMTQrZGViMTJ1MSkgMTIuMi4wAAAuc2hzdHJ0YWIALmdudS5oYXNoAC5keW5zeW0ALmR5bnN0cgAucmVsYS5keW4ALnJlbGEucGx0AC50ZXh0AC5yb2RhdGEALmVoX2ZyYW1lAC5kYXRhLnJlbC5ybwAuZHluYW1pYwAuZ290AC5kYXRhAC5ic3MALmNvbW1lbnQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAAAPb//28CAAAAAAAAAFgBAAAAAAAAWAEAAAAAAADYAQAAAAAAAAIAAAAAAAAACAAAAAAAAAAAAAAAAAAAABUAAAALAAAAAgAAAAAAAAAwAwAAAAAAADADAAAAAAAAsAcAAAAAAAADAAAAAQAAAAgAAAAAAAAAGAAAAAAAAAAdAAAAAwAAAAIAAAAAAAAA4AoAAAAAAADgCgAAAAAAAL8FAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAJQAAAAQAAAACAAAAAAAAAKAQAAAAAAAAoBAAAAAAAADgAQAAAAAAAAIAAAAAAAAACAAAAAAAAAAYAAAAAAAAAC8AAAAEAAAAQgAAAAAAAACAEgAAAAAAAIASAAAAAAAA+AEAAAAAAAACAAAADAAAAAgAAAAAAAAAGAAAAAAAAAA0AAAAAQAAAAYAAAAAAAAAgBQAAAAAAACAFAAAAAAAAGABAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAOQAAAAEAAAAGAAAAAAAAAOAVAAAAAAAA4BUAAAAAAABX0wAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAD8AAAABAAAAAgAAAAAAAABA6QAAAAAAAEDpAAAAAAAA0AIAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAABHAAAAAQAAAAIAAAAAAAAAEOwAAAAAAAAQ7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAUQAAAAEAAAADAAAAAAAAACD9AAAAAAAAIO0AAAAAAADAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAF4AAAAGAAAAAwAAAAAAAADg/QAAAAAAAODtAAAAAAAAUAEAAAAAAAADAAAAAAAAAAgAAAAAAAAAEAAAAAAAAABnAAAAAQAAAAMAAAAAAAAAMP8AAAAAAAAw7wAAAAAAANAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAAbAAAAAEAAAADAAAAAAAAAAAAAQAAAAAAAPAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAHIAAAAIAAAAAwAAAAAAAAAgAAEAAAAAAATwAAAAAAAAoCcqAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAB3AAAAAQAAADAAAAAAAAAAAAAAAAAAAAAE8AAAAAAAACcAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAK/AAAAAAAACAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAA=="
  },
  "linux-aarch64": {
    sha256: "0f60b5018d4cfd0ea75a5e271bc7b2c03d56add0e2f5cf0c04342e557a5588f8",
    size: 63464,
    base64: "f0VMRgIBAQAAAAAAAAAAAAMAtwABAAAAAAAAAAAAAABAAAAAAAAAAKjzAAAAAAAAAAAAAEAAOAAEAEAAEQAQAAEAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlekAAAAAAACV6QAAAAAAAAAAAQAAAAAAAQAAAAYAAAAA8AAAAAAAAADwAQAAAAAAAPABAAAAAAAEAwAAAAAAAIAoKgAAAAAAAAABAAAAAAACAAAABgAAAMDwAAAAAAAAwPABAAAAAADA8AEAAAAAAFABAAAAAAAAUAEAAAAAAAAIAAAAAAAAAFHldGQGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAJQAAABcAAAAIAAAACQAAAAAaYAQpogUlAAAASRMBggBBmoDNCoBApgAALBABiCEQKoIoiIAGUAAKAEiUIBkJIQICCqBQAAASwIBQCIDggGUXAAAAGwAAAAAAAAAcAAAAHQAAAB8AAAAAAAAAIgAAACcAAAAAAAAAKAAAACsAAAAtAAAAMAAAADEAAAAyAAAAAAAAADYAAAA3AAAAOAAAADkAAAAAAAAAPAAAAD8AAABAAAAAQgAAAEQAAAAAAAAARgAAAEgAAABJAAAASgAAAE0AAABOAAAAUQAAAFIAAABTAAAAvrZFlyCWfPECgy3KYTB5prmADTE7LC3xZO5o8r2DiTWmP5tZ6mC4KNsfUjMkKpTKmhjMBQ6/bybWW/8Zi/qAHHPh5y2G9B7xErdUUo/Gdogiki4l03gjHfp1gRX+cYY/U7llMj0YcS1B8Y7kxk/OyTYrG8sqU08zGxLLM5c+Q/zhpmilkacZD9RfJxr8WyKXOeTcSnDXmX1o4pxSt7wayqU7UzP0KhvL3V7rnIiWfmLvb7CdCOlTUl+HIpdavNDPoTB5psctLfFhyDQ+fNEi8SjeXqZlg4qcLWAvJbgTzslsv7oXm17rnAXPBkP/+0nzV7XunQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAcAMBYAAAAAAAAAAAAAAAAAAAAAAAADAA0AAPMBAAAAAAAAAAAAAAAAAFYAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAQDAAAQAAAAAAAAAAAAAAAAAAAAAAAAAKEAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAcAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAO4CAAAQAAAAAAAAAAAAAAAAAAAAAAAAAIkAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAM8CAAAQAAAAAAAAAAAAAAAAAAAAAAAAACQAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAL8AAAAQAAAAAAAAAAAAAAAAAAAAAAAAANsCAAAQAAAAAAAAAAAAAAAAAAAAAAAAADYCAAAQAAAAAAAAAAAAAAAAAAAAAAAAALUAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAJUBAAAQAAAAAAAAAAAAAAAAAAAAAAAAADQAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEkAAAAQAAAAAAAAAAAAAAAAAAAAAAAAABEAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAHgAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAGQAAAAQAAAAAAAAAAAAAAAAAAAAAAAAANYCAAAQAAAAAAAAAAAAAAAAAAAAAAAAADQEAAASAAcAHL0AAAAAAABYAAAAAAAAAFkFAAASAAcA9N0AAAAAAACwAAAAAAAAAGsBAAASAAcA0EgAAAAAAAD8AQAAAAAAADoDAAASAAcAII4AAAAAAABcAQAAAAAAAAUBAAASAAcAxDcAAAAAAADMAAAAAAAAALoEAAASAAcAdNcAAAAAAADkAQAAAAAAAG0FAAASAAcApN4AAAAAAACMAAAAAAAAAPABAAASAAcAAFsAAAAAAAAIAAAAAAAAABwCAAASAAcAgFsAAAAAAAAMAQAAAAAAAEwEAAASAAcAdL0AAAAAAAD8AAAAAAAAAHsCAAASAAcAEHEAAAAAAAAwAQAAAAAAANgDAAASAAcAIKoAAAAAAADYAAAAAAAAACsBAAASAAcAEEUAAAAAAADQAAAAAAAAAAICAAASAAcAEFsAAAAAAAAkAAAAAAAAAB4EAAASAAcAiLwAAAAAAACUAAAAAAAAANIAAAASAAcABDUAAAAAAABcAAAAAAAAAIsEAAASAAcAuNUAAAAAAACoAQAAAAAAAEUFAAASAAcAjN0AAAAAAABoAAAAAAAAAAoEAAASAAcAKLwAAAAAAABgAAAAAAAAAEoDAAASAAcAgI8AAAAAAAC4AAAAAAAAALABAAASAAcAoE0AAAAAAAB8AgAAAAAAAMgDAAASAAcA0KkAAAAAAABMAAAAAAAAADAFAAASAAcAoNwAAAAAAADsAAAAAAAAAAcFAAASAAcAWNsAAAAAAABoAAAAAAAAAJAAAAASAAcAgDEAAAAAAACEAwAAAAAAABUBAAASAAcA1EEAAAAAAAA0AwAAAAAAAKAEAAASAAcAYNcAAAAAAAAUAAAAAAAAAFYBAAASAAcAAEgAAAAAAADQAAAAAAAAAMQBAAASAAcAIFAAAAAAAADEAAAAAAAAAFICAAASAAcAwGwAAAAAAABEAAAAAAAAAJsFAAASAAcA+OEAAAAAAAC4AAAAAAAAAJEDAAASAAcA4KQAAAAAAACAAAAAAAAAAGEDAAASAAcAQJAAAAAAAAD0AAAAAAAAAPQEAAASAAcAMNoAAAAAAAAoAQAAAAAAANkBAAASAAcA5FAAAAAAAACwAAAAAAAAACwCAAASAAcAkFwAAAAAAADYAAAAAAAAABkDAAASAAcAoIwAAAAAAACsAAAAAAAAAPYAAAASAAcAQDcAAAAAAACEAAAAAAAAAIEFAAASAAcAIOEAAAAAAADYAAAAAAAAALkDAAASAAcAEKgAAAAAAAC8AQAAAAAAAI8CAAASAAcAQHIAAAAAAADAAAAAAAAAAIABAAASAAcA0EoAAAAAAAAUAgAAAAAAAHYEAAASAAcA+L8AAAAAAABUAAAAAAAAAKYDAAASAAcAYKUAAAAAAACgAgAAAAAAAKMCAAASAAcAAHMAAAAAAACkAAAAAAAAAGIEAAASAAcAcL4AAAAAAACIAQAAAAAAABICAAASAAcANFsAAAAAAABMAAAAAAAAAOcDAAASAAcA1K0AAAAAAABwAAAAAAAAAHEDAAASAAcANJEAAAAAAACYAQAAAAAAAM4EAAASAAcAWNkAAAAAAABcAAAAAAAAACgDAAASAAcAUI0AAAAAAADQAAAAAAAAABwFAAASAAcAwNsAAAAAAADgAAAAAAAAAIEDAAASAAcA0JIAAAAAAACAAAAAAAAAAGYCAAASAAcABG0AAAAAAAAIBAAAAAAAAJwBAAASAAcA5EwAAAAAAAC4AAAAAAAAAEEBAAASAAcA4EUAAAAAAAAcAgAAAAAAAOIEAAASAAcAtNkAAAAAAAB8AAAAAAAAAPUDAAASAAcASLoAAAAAAADgAQAAAAAAALgCAAASAAcA2HsAAAAAAAAAAgAAAAAAAOQAAAASAAcAYDUAAAAAAADgAQAAAAAAAD0CAAASAAcAIGsAAAAAAACgAQAAAAAAAABkbHN5bQBnZXRhdXh2YWwAcHRocmVhZF9tdXRleF9sb2NrAGRsX2l0ZXJhdGVfcGhkcgBwdGhyZWFkX211dGV4X3VubG9jawBwdGhyZWFkX3NlbGYAY2xvY2tfZ2V0dGltZQBwdGhyZWFkX3NldHNwZWNpZmljAF9fZXJybm9fbG9jYXRpb24AbWVtY3B5AHBwcm9mX2pzY19leHBlY3QAcHRocmVhZF9nZXRzcGVjaWZpYwBzaWdhY3Rpb24AcHRocmVhZF9rZXlfY3JlYXRlAHBwcm9mX2pzY19hZG9wdGVkAHBwcm9mX2pzY190cmlnZ2VyAHBwcm9mX2pzY19wb3N0AHBwcm9mX2pzY19zdGF0cwBwcHJvZl9qc2NfaGVhcF9zZWFyY2gAcHByb2ZfanNjX2hlYXBfYmVmb3JlAHBwcm9mX2pzY19oZWFwX2FmdGVyAHBwcm9mX2pzY19oZWFwX2FnYWluAHBwcm9mX2pzY19oZWFwX2ZvdW5kAHBwcm9mX2pzY19oZWFwX3N0YXJ0AG1lbXNldABwcHJvZl9qc2NfaGVhcF9zdG9wAHBwcm9mX2pzY19oZWFwX3JlYWQAcHByb2ZfanNjX2hlYXBfc3RhdHMAcHByb2ZfanNjX2hlYXBfd2l0bmVzcwBwcHJvZl9hYmlfdmVyc2lvbgBwcHJvZl90aHJlYWRfaWQAcHByb2Zfbm93AHBwcm9mX3JlYWRfZmlsZQBwcHJvZl9kaWUAbWVtY21wAHBwcm9mX2NyZWF0aW9uX3dhdGNoAHBwcm9mX2NyZWF0aW9uX21hcmsAcHByb2ZfY3JlYXRpb25fY2xhaW0AcHByb2ZfY3JlYXRpb25fcmVhZABwcHJvZl9jcmVhdGlvbl90ZXh0AHBwcm9mX2NyZWF0aW9uX3N0YXRzAHBwcm9mX3RocmVhZHNfc25hcHNob3QAbWFsbG9jAGZyZWUAcHRocmVhZF9nZXRhdHRyX25wAHB0aHJlYWRfYXR0cl9nZXRzdGFjawBwdGhyZWFkX2F0dHJfZGVzdHJveQBwcHJvZl9jcHVfc3RvcABwcHJvZl9jcHVfcHJlcGFyZQBwcHJvZl9jcHVfc3RhcnQAcHByb2ZfY3B1X3N3aXRjaF9jbG9jawBwcHJvZl9jcHVfZHJhaW4AcHByb2ZfY3B1X3N0YXRzAHBwcm9mX2NwdV9yZWFybQBwcHJvZl92OF9saW5lc19iZWdpbgBwcHJvZl92OF9saW5lc19lbmQAcHByb2ZfdjhfZW50ZXIAcHByb2ZfdjhfbGV0X2dvAHBwcm9mX3Y4X2xlYXZlAHBwcm9mX3Y4X2J1c3kAcHByb2ZfZXh0ZXJuYWxfc3RhcnQAcHByb2ZfZXh0ZXJuYWxfc3RvcABwcHJvZl9leHRlcm5hbF9leHBlY3QAcHByb2ZfZXh0ZXJuYWxfZXhwZWN0ZWQAcHByb2ZfZXh0ZXJuYWxfbGF5b3V0AHBwcm9mX2V4dGVybmFsX3JlYWQAcHByb2ZfZXh0ZXJuYWxfc3RhdHMAcHByb2ZfdjhfaGVhcF9sYXlvdXQAcHByb2ZfdjhfaGVhcF9pc19sYWlkX291dABwcHJvZl92OF9oZWFwX2JlZ2luAHBwcm9mX3Y4X2hlYXBfYmVndW4AcHByb2ZfdjhfaGVhcF9lbmQAcHByb2ZfdjhfaGVhcF9yZWFkAHBwcm9mX3Y4X2hlYXBfc3RhY2tzAHBwcm9mX3Y4X2hlYXBfYXNrZWQAcHByb2ZfdjhfaGVhcF9hc3NpZ24AcHByb2ZfdjhfaGVhcF9hbGl2ZQBwcHJvZl92OF9oZWFwX2ZyYW1lAHBwcm9mX3Y4X2hlYXBfc3RhdHMAcHByb2ZfdjhfaGVhcF90cmFjZV9iZWdpbgBwcHJvZl92OF9oZWFwX3RyYWNlX2VuZABsaWJwcHJvZi5zbwAAAPABAAAAAAADBAAAAAAAAHDnAAAAAAAACPABAAAAAAADBAAAAAAAACAcAAAAAAAAEPABAAAAAAADBAAAAAAAAFDzAQAAAAAAIPABAAAAAAADBAAAAAAAAHjnAAAAAAAAKPABAAAAAAADBAAAAAAAAJAaAAAAAAAAMPABAAAAAAADBAAAAAAAAEjzAQAAAAAAQPABAAAAAAADBAAAAAAAAIDnAAAAAAAASPABAAAAAAADBAAAAAAAAEQeAAAAAAAAUPABAAAAAAADBAAAAAAAAGjzAQAAAAAAYPABAAAAAAADBAAAAAAAAIjnAAAAAAAAaPABAAAAAAADBAAAAAAAAIQdAAAAAAAAcPABAAAAAAADBAAAAAAAAGDzAQAAAAAAgPABAAAAAAADBAAAAAAAAJDnAAAAAAAAiPABAAAAAAADBAAAAAAAAFQfAAAAAAAAkPABAAAAAAADBAAAAAAAAHDzAQAAAAAAoPABAAAAAAADBAAAAAAAAKDnAAAAAAAAqPABAAAAAAADBAAAAAAAANAcAAAAAAAAsPABAAAAAAADBAAAAAAAAFjzAQAAAAAAGPIBAAAAAAADBAAAAAAAAGCpGgAAAAAAIPIBAAAAAAADBAAAAAAAAAidGgAAAAAAKPIBAAAAAAADBAAAAAAAADgnBQAAAAAAMPIBAAAAAAADBAAAAAAAAIDzAQAAAAAAOPIBAAAAAAADBAAAAAAAABCbAAAAAAAAWPIBAAAAAAACBAAAAwAAAAAAAAAAAAAAYPIBAAAAAAACBAAABAAAAAAAAAAAAAAAaPIBAAAAAAACBAAABQAAAAAAAAAAAAAAcPIBAAAAAAACBAAABgAAAAAAAAAAAAAAePIBAAAAAAACBAAABwAAAAAAAAAAAAAAgPIBAAAAAAACBAAACAAAAAAAAAAAAAAAiPIBAAAAAAACBAAAMQAAAAAAAAAAAAAAkPIBAAAAAAACBAAACQAAAAAAAAAAAAAAmPIBAAAAAAACBAAACgAAAAAAAAAAAAAAoPIBAAAAAAACBAAACwAAAAAAAAAAAAAAqPIBAAAAAAACBAAADAAAAAAAAAAAAAAAsPIBAAAAAAACBAAADQAAAAAAAAAAAAAAuPIBAAAAAAACBAAADgAAAAAAAAAAAAAAwPIBAAAAAAACBAAADwAAAAAAAAAAAAAAyPIBAAAAAAACBAAAEAAAAAAAAAAAAAAA0PIBAAAAAAACBAAAEQAAAAAAAAAAAAAA2PIBAAAAAAACBAAAEgAAAAAAAAAAAAAA4PIBAAAAAAACBAAAEwAAAAAAAAAAAAAA6PIBAAAAAAACBAAAFAAAAAAAAAAAAAAA8PIBAAAAAAACBAAAFQAAAAAAAAAAAAAA+PIBAAAAAAACBAAAFgAAAAAAAAAAAAAAAAAAAAAAAADwe7+p8AAA0BEqQfkQQgmRIAIf1h8gA9UfIAPVHyAD1fAAANARLkH5EGIJkSACH9bwAADQETJB+RCCCZEgAh/W8AAA0BE2QfkQogmRIAIf1vAAANAROkH5EMIJkSACH9bwAADQET5B+RDiCZEgAh/W8AAA0BFCQfkQAgqRIAIf1vAAANARRkH5ECIKkSACH9bwAADQEUpB+RBCCpEgAh/W8AAA0BFOQfkQYgqRIAIf1vAAANARUkH5EIIKkSACH9bwAADQEVZB+RCiCpEgAh/W8AAA0BFaQfkQwgqRIAIf1vAAANARXkH5EOIKkSACH9bwAADQEWJB+RACC5EgAh/W8AAA0BFmQfkQIguRIAIf1vAAANARakH5EEILkSACH9bwAADQEW5B+RBiC5EgAh/W8AAA0BFyQfkQgguRIAIf1vAAANARdkH5EKILkSACH9bwAADQEXpB+RDCC5EgAh/W8AAA0BF+QfkQ4guRIAIf1ggwQHnkAwCqBQCA0gcHgNIfAQVrTQIAVIYIQPmjfAebwAADi8NoY7h/AAFrQQEAVIMAQPkGCED5YwAGi38AAuuoAABUBhRA+UMAA8t/AAbrgwAAVKUEAJHu//8XAACA0sADX9b9e7qp6gMCqukDAKr9AwCRAgAAkCEAgFJCUBqR81MBqfVbAqne//+XYBkAtSUxQHntAwCqAQCA0gAAgNIEB4DSvwAAa40BAFQjCUD5AnwEm2YAAotiaGK4XwgAcYEAAFQhAUD5wghA+SEAAosABACR9P//FwEXALQSAIDSBQCAUgQAgFIDAIBSAgCAUgYDgNL/fwOp/38Eqf9/BakgAED5IAYAtB8cAPFgBABUbAEAVB8UAPFAAwBUHxgA8UACAFQfCADxwQQAVCwEQPkjAIBSjAnGmiIAABQfIADxoAMAVB9cAPHBAwBUIgFA+SAEQPkLAAKLHwAC62sxgJoiAIBSFwAAFCcBQPkgBED5DQAHix8AB+utMYCaEQAAFCcBQPkgBED5EgAHix8AB+tSMoCaCwAAFCQBQPkgBED5DgAEix8ABOvOMYCaJACAUgQAABQvBED5JQCAUu8JxpohQACRz///F0UAADTvLwD5RAAANO4nAPlDAAA07CsA+UIAADTrIwD5jQ4AtHIOALTsI0D578MAkRMAgFJMDQC0FACA0hUDgNLgEUD5HwAU66kMAFSABUD5AQQQUR8EBHEgGEF6qAsAVAD8YNMAfBWboGlguCALADSBCUD54QoAtUQBQPlBQiCLAACA0iNoYDiCaGA4owAANAAEAJF/AAJrYP//VE0AABSCCQA1gAFA+SEAgFIuAUD5zgEAi+ADCariAw6qX///l4AIALTfCUDyQQgAVMEBQPlDBUD5fwAB66EAAFRAGUC5AAQAEUAZALk6AAAUAARAuQEAHxILCELTAAAeU2sBASpBqpxSawEAKoGOrHLgAwmqSv//l0AAALRreR4SQQlA+WYBHxL2AwHL1gIOiosBCDdiAR8y4AMWqkgcgNIDAIDSQnxAkwQAgNIFAIDSAQAA1GAA+LZAHQC5HgAAFEAFQPnA/Z/IQBlAuQAEABFAGQC5BgMANUGqnFLiAw6qgY6scuADCaot//+XQQlA+UABALQCCED5ABRA+UIAAIsgAUD5QgAAi+ADActCAACK3wIC6wIBAFRIHIDS4AMWqmJ9QJMDAIDSBACA0gUAgNIBAADUlAYAkYxhAJGa//8X7yEAkZMAADXsCUD5MwCAUmzy/7XzU0GpAACAUvVbQqn9e8aowANf1v17u6n9AwCR81MBqfMDAKr1WwKp9gMBqvUDAqrhAwCqAACA0uT+/5fAAgC09AMAqsAAgNLzWwOp8wAA0HNCDJH/fwSptP7/l+AjAPngAxOq6f7/l7T+n8jhwwCRAAAAkABQGpHA/v+X4AMTqtr+/5fgS0C5gAAANeBPQLkCAAAUIACAEvNTQan1W0Kp/XvFqMADX9b9e7qp/QMAkfNTAan0AADQggINkUMAQLnDAAA1QgRA+fNTQanwAwKq/XvGqAACH9Y/AADxtVsCqXMAHhK3YwOp9wefGh8AAPG5IwD59QMAqvYDAapkGkB6GACA0hkAgNIBBgBUQgRA+UAAP9YfAADx5ApAeoABAFThAxiq4gMZquADFaqmJwCUAACA0vNTQam1W0Kpt2NDqbkjQPn9e8aowANf1uIDHaoz//804P7/tKSCj9JE6a/yJDfP8kHQO9Uh/EbT5Mbz8uMAANBjDEH5IXwEmyQkQJIhJH3TIQAEy2EMAYsjAED5YwAWyyMAAPl/AADxzQAAVOEAANAhEEH5IQBA+d8CAesh/P9U4QMWqqAvAPnvJgCUoC9A+dz//xejgo/SAfxE00Ppr/LiAADQIzfP8kIADpHjxvPyIXwDm0HAQYshAEA5PxwAcmEBAFSUAg2R4QMWquADFaqCBkD5QAA/1h8AAPHkCkB6Yfj/VOIDHarO//8XKScAlPgDAKr5AwGq8///Fx8gA9UfIAPV/Xu9qf0DAJHzUwGp9AAA0PMDAKqBAg2R9RMA+TUAQLkfAADxpBpAeiEBAFSUAg2R4AMTqvUTQPmBCkD581NBqfADAar9e8OoAAIf1qOCj9IB/ETTQ+mv8uIAANAjN8/yQgAOkePG8/IhfAObQcBBiyEAQDk/HAByoP3/VDUBCDe1ABg3Vf0XNuADE6oAJwCU5///F+ADE6oCMQCU+v//F5ktAJQV/x82+///Fx8gA9X9e72p/QMAkfNTAanzAADQcwINkfQDAapiDkD5QAA/1mICQLmCAAA181NBqf17w6jAA1/WXwB+8uIDHaoEGED6QP//VKSCj9JE6a/yJDfP8kHQO9Uh/EbT5Mbz8uMAANBjDEH5IXwEmyQkQJIhJH3TIQAEy2EMAYsjAED5YwAUyyMAAPl/AADxzQAAVOEAANAhEEH5IQBA+Z8CAeth/P9U4QMUqqAXAPl6JgCUoBdA+d7//xf9e7yp/QMAkfNTAanzAADQcwINkfQDAapiEkD59RMA+fUDAKpAAD/WYgJAuaIAADXzU0Gp9RNA+f17xKjAA1/WXwB+8uIDHaoEGED6IP//VKWCj9KhfhSbRemv8iU3z/JD0DvVY/xG0+XG8/LkAADQhAxB+WN8BZtlJECSYyR902MABcuDDAOLZABA+YQAActkAAD5nwAA8c0AAFTjAADQYxBB+WMAQPk/AAPrIfz/VKAfAPlKJgCUoB9A+d3//xf9e72p/QMAkfNTAan0AADQlAINkfVbAqn1AwCqghZA+UAAP9bzAwCqlAJAuZ8CAHEEGED6wQAAVPVbQqngAxOq81NBqf17w6jAA1/W9gMdqpQFADe0BAg31AMYN/T+Fzaigo/SQumv8iI3z/JA0DvVAPxG0+LG8/LhAADQIQxB+QB8ApsCJECSACR90wAAAssgDACLAQBA+SEAFcsBAAD5PwAA8c0AAFTgAADQABBB+QAAQPm/AgDrAfz/VOIDFqrhAxWq4AMTqhUmAJTb//8X4gMWquEDFargAxOqQTAAlNT6Fzbf//8X4gMWquEDFargAxOqhCwAlDT7Hzb1//8X4QMVqkYhAJSU+g829///F/17van9AwCR81MBqfQAANCUAg2R9VsCqfUDAKr2AwKqgxpA+WAAP9bzAwAqgQJAuT8AAHEAGEB6wAAAVPVbQqngAxMq81NBqf17w6jAA1/WoAJA+T8AfvLiAx2qBBhA+uD+/1Skgo/SROmv8iQ3z/JB0DvVIfxG0+TG8/LjAADQYwxB+SF8BJskJECSISR90yEABMthDAGLIwBA+WMAFssjAAD5fwAA8c0AAFThAACwIRBB+SEAQPnfAgHrAfz/VOEDFqrSJQCU3f//F/17van9AwCR9VsCqfYAALDBAg2RIeAAkfNTAan0AwAqIPzfiB8AFGrBAwBU8wAAsHMCAJEVAIDSYBpAuZ8CAGrAAQBUYAZAqWIKQPlk/v+XwAD4N78GAPGiGkL6AJhAesEAAFQgAIAS81NBqfVbQqn9e8OowANf1rUGAJFzggCRvxoA8aH9/1TAAg2RAOAAkQJ8X4hCABQqAvwBiKH//zXWAg2RwH5fiAAAFCrA/gGIof//NfNTQakAAIBS9VtCqf17w6jAA1/WHyAD1R8gA9XhAACw4AMgKiEADZEjfF+IYwAACiN8Aoii//81wANf1uEDAKoA/N+IHwgAcWAAAFQAAIBSwANf1iBwAZEC/N+IIACAUoL//zYhgAGRIPzfiB8AAHHgB58awANf1h8gA9XkAwCqYQEAsCEADpEj/N+IYwIANGEBALAhwBGRABmAUmMEoJsEAAAUISADkT8AA+tgAQBU4AMBqiL834hCBABRXwQAcSj//1QiYACRQvzfyF8ABOuh/v9UwANf1gAAgNLAA1/W/Xu8qf0DAJHzUwGp8wMBKnQBALD1WwKp9QMAqj94AHFAAQBUlAIOkeEDEyrgAxWq9VtCqYIGQPnzU0Gp8AMCqv17xKgAAh/WlgIOkcASAJEA/N+IgP7/NPX8/5flAwCqw/7fiGABALAWAIDSAGASkQEAgFLDAAA1KAAAFCEEABHWIgORfwABa4AEAFTCAgCLQvzfyL8AAush//9UYAEAsAAgEpHAAgCLAPzfyL8CAOuh+/9U4wMBKmIBALBgRCGLQcARkWAMAIsgDACLAVhAuWEAADQAKED5IAMAtGABALAAQBORwAIAiwD834jA+f81YAEAsAAwE5HWAgCLAACAEsH+X4g/CAAxYQAAVMD+AoiC//81xP//F+ADFaqg//+XIPj/tAH834g/BABxwff/VACAAJEF/J/Iu///F+HDAJEgAIBS/38DqXn8/5cDQJnS4QtDqUNzp/JgAQCwAAATkcACAIshCAObAfyfyNz//xf9e76p/QMAkfNTAal0AQCwgQIOkfMDAKogQACRrPz/l2CiAJEf/J/IYAJAuX9aALkfCABxIAMAVGAGQLkABABRYAYAucAAADSAAg6R81NBqQBAAJH9e8Kolfz/F2AKQLkAAQA0gAIOkX8KALkAEACRAvxfiEIEAFEC/AGIof//NX/+n4iAAg6R81NBqQBAAJH9e8Kohvz/FyAAgFJg/p+I5v//Fx8gA9UfIAPVA8ABkWL838g/AALrCQEAVGT8X8ifAALrYQAAVGH8BciF//814gMEqgH//1QBgAKRI/xfyGMEAJEj/ALIov//NQDgAZEB/F+IIQQAEQH8Aoii//81SAyA0iEQgNIiAIDSAwCA0gQAgNIFAIDSAQAA1MADX9b9e7mp/QMAkfNTAanzAwIq9VsCqRXwAZH3YwOp+WsEqfoDAKr7cwWp/AMBqrf+34gbAAKRA0QA+WH/n8j0gwGR4QMUqiAAgFL/fwapFPz/lxZAmdLjE0apVnOn8nlKi9ICfYBSeRO08vgDFyr5Bdfy4QMcquADGqqZCODyYxAWm3MOIpvC//+XCAAAFOb8SdPGfNmbxvxL0+YzAPnGnBab5jcA+QEAANSg/t+IHwAXa+EDFKr8B58aIACAUv9/Bqn3+/+X5hNGqZ8DAHHgAxWq4gMYquMDFKpIDIDSARCA0gUAgNLGEBabBACA0mcCBstgAkb6yPz/VH//n8jzU0Gp4AMcKvVbQqn3Y0Op+3NFqV9HAPn5a0Sp/XvHqMADX9b9e72p/QMAkfNTAanzAwCqABRAufUTAPkhFgCUoAAAtACAAJEB/N/IfwIB62AGAFR0AQCwlQIOkaBCAJEU/P+XYACAUmD+n4gBAIASYHIBkQH8n4hgggGRH/yfiGBiAJEf/J/IYOIBkQH8X4ghBAARAfwCiKL//zVIDIDSIRCA0iIAgNIDAIDSBACA0gUAgNIBAADUYAZAuQAEAFFgBgC54AAANPUTQPmAAg6R81NBqQBAAJH9e8Oo7fv/F2AKQLngAAA0tRIAkX8KALmg/l+IAAQAUaD+AYih//81f/6fiPUTQPmAAg6R81NBqQBAAJH9e8Oo3vv/Fx/8n8jN//8X/Xu0qf0DAJH1WwKp92MDqXcBALD1Ag6RoxIAkWP834jjAAA1oyJA+fADA6r1W0Kp92NDqf17zKgAAh/W9gMAqvNTAan0AwGq8wMCqvtzBanL+/+X+AMAqqD+34gACgA0ARmAUmIBALADAIDSQmASkQB8oZsEAAAUYyADkR8AA+vgCABUYQACiyH838gfAwHrQf//VGABALAAwBGRewAAi2BbQLlABAA0YCtA+X9bALlgHQC1YHMBkQD834igAvg3Y4tEqWXggNJkE4C54cMBkSAAgFL/fwep5RMIqeMLCaln+/+XB0CZ0uMDR6lHc6fyZZNDqQIAgNLhAIBS5FsA+WMAB5vgAwKR4xcKqVAYAJRgAwKRAPzfyKAAALRhI0D5HwAB6+keAFQfIAPV4AMbql/+/5cfHABy4QkAVHVzAZGg/t+IHwQAMYAAAFRg/9+IHwgAcUAVAFT1Ag6RoEIAkYv7/5dgX0C5HwQAMcAYAFT3Ag6R4EIAkX37/5fiAxOq4QMUquMiQPngAxaq81NBqfADA6r7c0Wppf//F+ACDpEV/N+I1QUANHwBALCcwxGRABmAUvlrBKkaQJnS+Z+F0uEDApG1cqCbGwCA0lpzp/I5JqDy4TMA+QQAABScIwORvwIc64ADAFSAgwCRAfzfyB8DAetB//9UH/yfyOEzQPkAAIBSHvv/l2EKQKnjAg6R5RNIqeM3APlgQACRIQAFy0IABMshCBqbPwAZ64z9/1RX+/+XgANAueM3QPkfBABxgBMAVOACDpEAQACRSPv/l+P//xf5a0SpW/L/tfUCDpHiAxOq4QMUquADFqqjIkD5x///F+ADFKr1AwKR+WsEqTv7/5fhAxWqIACAUv9/CKn7+v+X9gNIqRdAmdJXc6fyeeMBkXzDAZEAABeL1gIXmx8AABT+/f+X4gMAKuEDFaogAIBSXxwAckANAFT/fwip6/r/l+ADGarnF0ip4gMaKuMDFapIDIDSARCA0gQAgNLnFBebBQCA0skCB+upCwBUZkqL0if9SdNmE7Ty5gXX8oYI4PLnfMab5/xL0+dDAPnnpBeb50cA+QEAANQ6/9+ImP/fyGEbQPngAxuqHwMB66D7/1ThAxWqAACAUsz6/5dgBkCpA0CZ0uUTSKlDc6fywg+e0kJfoPIhAATLAAAFywAEA5sBnA+RPwAC68kNAFST/9/IYBtA+WAfAPnhAxWqIACAUv9/CKm5+v+XAkCZ0uAHSKlCc6fycxsA+QAEAptg/wSpYAMBkRP8n8ggAIBSYaMCkWBbALkgAED5AAQAkSAAAPn5a0Sp4AMUquz6/5fzU0GpwA2AUvVbQqn3Y0Op+3NFqf17zKjAA1/W4AMUqtv6/5dg4wGRAvzfiKH+34g/CAAxIf7/VGH/34g/CABxwf3/VGODAZFh/N+IYf3/NWEAAJDiAwIqSAyA0gQAgNIg+ME9BQCA0gEQgNLjYyGL4COAPQEAANTg//8XYcMCkSAAQPkABACRIAAA+RL//xdgG0D5HwMA62H2/1T5a0Sp1v//F2BjQLlA5/81YAtAuQDn/zS1EgCRfwsAuaD+X4gABABRoP4BiKH//zUx//8XgBdA+WADAKpg7P+1YEhAueEDHKobAIDSufr/l8Dr/zWBB0C5gMMBkSEEABGBBwC5APzfyIAbAPmAowCRGPyfyEAAgFKA/5+I+wMcqlL//xdg8wGRAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANT//v8XB6APkagMgNLgAxWqAQCA0gIAgNIDAIDSBACA0gUAgNL/HwipAQAA1In//xcMUILS/2Msy/17AKn9AwCR81MBqfQDAqr1WwKp9gMAKvdjA6n3AwGqffr/l1j9/5cgDAC08wMAqoH6/5f1AwCqYJpAubgCQLkBBAARYZoAuQADADRgQkD5QAIAtWMBALDgAxYq4gMUquEDF6pj6EH5YAA/1mCaQLkABABRYJoAuf17QKkMUILS81NBqbgCALn1W0Kp92NDqf9jLIvAA1/WYEZA+R8AAPGUAoCa7P//F2ByAZEA/N+IgAn4N2BCQPmAAAC0YEZA+SAEALT0AwCqYBZAuVoUAJSgAwC0AUAAkflrBKkhAED5AGAAkQIAQPmBAk2t+cMCkeADGarjgwGRAkABbiBEGG7igwWtlQoAlB8cAHLABABU+3MFqeEDFKrgAxmq+nNGqfQDGar7O0D5AjqA0g76/5f8KwH5+zMB+ftzRan6NwH5+WtEqWMBALDhAxeq4AMWKmPoQfniAxSqYAA/1mFCQPlgmkC5AAQAUWCaALlh+P+0YEIBkQD838gA+P+0YAIBkQD838gfAAHrg/f/VHPyAZFg/l+IAAQAEWD+AYih//81tv//F/lrRKnn//8X/XtAqeIDFKrzU0Gp4QMXqvdjQ6ngAxYq9VtCqWMBALAMUILSY+hB+f9jLIvwAwOqAAIf1mCCAZEA/N+IYPb/NU4bAJQfHAByAPb/VGISgLmjgIDSAAQAT/lrBKn6gwGR4QMaqiAAgFL7cwWpG0CZ0ltzp/LgG4A9+cMCkeMLC6m6+f+X4QMaquIPRqlgAIBSAAQAT0IMG5vgG4A94mMA+bL5/5fjE0ap4AMZqgIAgNKBAIBSYxAbm+NnAPmfFgCU+WtEqftzRamQ//8XABCAucADX9YfIAPVAfzfiD8IAHFgAABUAACA0sADX9YBcAGRIfzfiIH//zcBoAGRIPxfyAAEAJEg/ALIov//NcADX9YfIAPVHyAD1f17vqnjAwKq5AMBqv0DAJECcAGR8wsA+fMDAKpC/N+IXwAAcY0BAFQFmEC5RQEANQSQQLmkAQA1X/3/lx8cAHJgAgBUf5YAufMLQPn9e8KowANf1uADE6rhAwSq8wtA+f17wqg3/f8XhAQAUQMAA5EEkAC5YgBA+UIEAJFiAAD58wtA+f17wqgu/f8XYeICkSAAQPkABACRIAAA+WCWQLlgAQA0AHgfU+EDACofgABxaQAAVAEEgFLgAwEqYAYSKfMLQPn9e8KowANf1iEAgFLgAwEqYAYSKfr//xcfIAPV/Xu+qeQDASr9AwCR8wsA+fMDAKpj/P+XHxwAcmAAAFRgmkC5oAAANPMLQPkAAIBS/XvCqMADX9ZgogGRAfxfyCEEAJEB/ALIov//NeIDBCrgAxOqAwCA0h/9/5cfHAByQP7/VHNCAZFg/t/IHwAA8eAHnxrzC0D5AAQAEf17wqjAA1/W/Xu+qf0DAJHzUwGpHwAAcY0DAFQBBABRAhmAUiEUABJjAQCQY8ARkSJ8IptTAAOLZP7fiGQCADQkfECTgcQhi4EMAYthDAGLIRBAuR8AAWuBAQBUYAEAkAAgEpFCAACLVPzfyGL5/5efAgDroQAAVOADE6rzU0Gp/XvCqMADX9YTAIDS4AMTqvNTQan9e8KowANf1h8gA9UfIAPV/Xu9qf0DAJHzUwGpdAEAkPMDAKr1WwKplQIOkTYcABKgQgCRT/n/l7YEADRgAkC5HwgAcWEFAFQhAIBSYIIBkQH8n4hgCkC5HwABa+AAAFS1EgCRYQoAuaD+X4gABAARoP4BiKH//zVg4gGRAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANQTAIBSgAIOkQBAAJEn+f+X9VtCqeADEyrzU0Gp/XvDqMADX9ZgggGRH/yfiGBeQLkfBAAx4fz/VCEAgBJgcgGRAfyfiOP//xdTAYAS7v//Fx8gA9UfIAPV/Xuxqf0DAJHzUwGpcwEAkPVbAql1Ag6RoEIAkRX5/5egokM5gAMANGACDpEA7EC51Pj/l/UDAKoADAC0dAIOkeEDFaqA7kC5Evn/lwAYADWgFkD5YA0AtLQSQLlzAg6RYEIAkfv4/5efAgBxrQAAVIgTAJRgAAC0AIAAkRX8n8j1W0Kp4AMUKvNTQan9e8+owANf1osVAJT0AwAqQAf4N6FKQLmg7kC5AAABKgATADR2Ag6RAQCA0tVCAZHAA4BS4gMVqtf4/5fgEwA1oIpAuaAGEDbCAgGR4f//8EAAAPAhkBmRAMAekeX5/5f0AwAqHwAAcW0EAFTCIgCR4f//8EAAAPAh0AaRACAfkdz5/5f0AwAqHwAAcU0DAFTAKkD5DQkAlKAGQK3hYwGRpRpBreP///CjEkKtIAQArWMQL5GhCkOtAgCA0qAiwD3AA4BSpEpA+SUYAa0jEAKt4y8A+SEIA60gIIA9JEgA+a34/5egDgA1IACAUsCiAzmr//8XIAEAVGACDpEAQACRsfj/l/VbQqngAxQq81NBqf17z6jAA1/WYAIOkTQAgBIAQACRqPj/l/f//xf3YwOpeAEAkADDEZH5IwD5AQBAubkGABEAIAORwQIANPUDGSo/AwFxQf//VPdjQ6n5I0D5YAIOkQBAAJFUAYASlvj/l6H//xegCkC5HwQAcYDy/1SUEgCRIACAUqAKALmA/l+IAAQAEYD+AYih//81jP//F+EDFSoXwxGRNkQ1iycAgFJIFoDSAACA0jYMFosCAIDSAQCA0gMAgNLW8n3TBACA0vQCFosFAIDShg5AuYcGALnGAAcLxlwAEoYOALkmGwYLhhIAuQEAANSAFgC5dvj/lwAEAE/FggGRYQEAkCHgEZGA/gGpw0ICkeR/YLKfFgD51oICkcICF4tggkO5IGilPGECDpGfGgD5hC4A+Z9iALmffgipn5oAuf9qI/ifYgD54Gq2PEAEgD0fABVrqQIAVBjDEZEAGYBStWKgmyAAgFKg/p+I92NDqfkjQPlN//8X4f//8KCyA5EhkBWRNvj/l8AAADXh///woCIBkSGQDJEx+P+XAOz/NFQBgBKT//8XOfyfiOv//xe0AoASj///F6AGQLkABABRoAYAuaD0/zWgCkC54AAANJQSAJG/CgC5gP5fiAAEAFGA/gGIof//Nb/+n4ib//8XHwAAcY0CAFQBBABRYgEAkCEUABJCwBGRAxmAUiMII5tk/N+IhAEANCR8QJOBxCGLgQwBi0EMAYshEEC5HwABa6EAAFRg/N+IHwgAceAXnxrAA1/WAACAUsADX9b9e7upIwgAEULihFL9AwCR81MBqX8AAmsIDgBUHwAAca0FAFQCBABRExmAUkIUABL1WwKp+WsEqXoBAJBTfDObVsMRkWMCFotj/N+I4wcANFV8QJP3YwOptMYii/gDASq0DhSLlPJ909cCFIvhEkC5HwABa6ECAFR5AQCQIAMOkQBAAJED+P+XGAP4N8BqdLhUAYASHwgAcQAGAFQfIAPVIAMOkQBAAJHy9/+X9VtCqfdjQ6n5a0Sp4AMUKvNTQan9e8WowANf1vVbQqn3Y0Op+WtEqVQAgBLgAxQq81NBqf17xajAA1/W4BZA+aAFALQfBwAxYQMAVGABAJAAMBORYAIAixj8n4hg4gGRQcMRkQAAAYsB/F+IIQQAEQH8Aoii//81SAyA0iEQgNIiAIDSAwCA0gQAgNIFAIDSAQAA1BQAgFLX//8X9VtCqVQAgBL5a0Sp4f//F+AWQPkgAgC0oAYVi0HDEZGgDgCLIAwAiwEIQLk/BABxAPz/VCEAgFIBCAC5IAMOkQAQAJEC/F+IQgQAEQL8AYih//811///F6AGFYtBwxGRoA4AiyAMAIsBCEC5Ifr/NB8IALkgAw6RABAAkQL8X4hCBABRAvwBiKH//zXJ//8XtAKAErf//xcfAABxjQMAVAEEAFFiAQCQIRQAEkLAEZEDGYBSIwgjm2T834iEAgA0JHxAk4HEIYuBDAGLQQwBiyEQQLkfAAFroQEAVP17v6ngAwOq/QMAkbD9/5fmAwCqIAEAtOADA6rhAwaqC/v/l+ADBir9e8GowANf1kAAgBLAA1/WQAGAEvv//xcfAABxDQYAVEYAAPADBABRYxQAEmUBAJDB/ME9pcARkUYAAPAEGYBSoAwITsMAwj1kfCSbAYThToYABYuCDAhOAITjTiGE4k4AhOJOxvzfiKYDADRmfECTw8Qji8MMA4ujDAOLYxBAuR8AA2vBAgBU/8MA0YQAA5GEAAWL5BMA+eEDAK2iAQA0ISAA0eQDAJEgAIDSgwwAi2OAX/hjAED5YABjnh8AAmsCOER6IHgg/AAEAJEJ//9UoACAUv/DAJHAA1/WQACAEsADX9YCoEC5X/wPcekCAFQBgIBSABBuHh8gA9UhABARAChgHj8AAmup//9UAWBAuQK+59IDJED9QgBnngEQbB4hNAFKAAhjHiFEQUohFAFKAWAAuSMAYx5hBEIfAAhhHgAoAP3AA1/WABBuHvD//xcfIAPV/4MA0UbwfdPnAwCq6QMBqogVgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNLpGwCp5xsBqQEAANQiAIDS4QMAkeNDAJEAfECT5AMCqsghgNIBAADU3wAA6+AXnxr/gwCRwANf1v17vqlgAQDw/QMAkfNTAakUwBmRAHBGufMDAarg9v+XfwIA64AAAFTzU0Gp/XvCqMADX9ZgUkA54AAANJQSAJF/UgA5gH5fiAAEAFGAfgGIof//NX9+AqnzU0Gp/XvCqMADX9YfIAPVHyAD1T8IQPLhAABU7AMAquADAaohQEDR739wsj8AD+tDAABUwANf1v17qqkCAoDS/QMAke6DAJHzCwD5kwFCkeEDDqrygwKRc0IQkbr//5cfHAByQAQAVB8gA9XAAUD5HwhA8mEDAFQBQEDRPwAP6wIDAFThAxKqAgOA0q7//5cfHAByYAIAVOsDEqrtgwWRHyAD1YMBRLlqAUD5owIANOADDKqCTSOLAwAAFB8AAuvAAQBUAQBA+QAgAJFfAQHrYf//VGshAJF/AQ3rQf7/VM4hAJHfARLrIfz/VPMLQPn9e9aowANf1n8AAnHA/v9UXwlA8oH+/1RAQUDRHwAP6yL+/1ThAxOq4AMKqgJAgNKJ//+XHxwAcmD9/1SAAUS5ayEAkQEEABGBAQS5ilkg+H8BDesB+/9U5v//Fx8gA9UfIAPV/Xu/qekDAaroAwKq/QMAkQQYRW1b//+XAiRA/ecDAKrEOGQekCBiHkoGAFTgKED95qBAuRAgZB4pAgBUgLjhfsB8e9PgAACLxgQAEeagALnjAwMqANhhfsY4YB7gLAD9CaAOqQOAAPnAuOF+AHwA/f9kALn9e8GowANf1uVgQLkAvufSBRBsHgMAZ54fIAPVhDhgHt/8D3GJAgBUBICAUgAQbh4fIAPVhAAQEQAoYB6fAAZrqf//VEAIYB6lNAVKpURFSqUUBUrlYAC5oQBjHiEUQx8gCGAekCBgHuAoAP2K/f9U1v//F0BAYB70//8XgBhiHgC44X4A2GF+RJBAH8v//xf9e72p/QMAkfNTAanzAwCqAFBAOfUTAPl0AQDwAAEANIDCGZF/UgA5ABAAkQJ8X4hCBABRAnwBiKH//zVgTkD5QAEAtAGCgtLoGoDSAQKg8gIAgNIDAIDSBACA0gUAgNIBAADUf04A+ZTCGZGVIgCR4AMVqlr2/5eAHkD5YAIA+eADFap/EgC59RNA+ZMeAPnzU0Gp/XvDqEn2/xf9e7qp/QMAkfNTAal0AQDwgcIZkYByRrkhIED5IAA/1iAFALTzAwCqAFBAOcAEADRgVkA5gAQANWASQPkiAIBSYRpA+WJWADkAAED5YBoA+eOfQLIfAAPrSQAAVGJaADlkFkD5AgAB62MeQPlAIICagQBA+WEeAPnin0CyPwAC64gCAFRiWkA5IwAD62EggZoAAAGLIgIANUABALRiEkVtAABjnmFaQP0EKGQeIChgHpAgYh5kLgD9YFoA/QoCAFR/VgA581NBqf17xqjAA1/WIACAUmBaADmUwhmRf1IAOZQSAJGAfl+IAAQAUYB+AYih//81f1YAOfP//xdgokC5HwRAcQAVAFT0IwGR9VsCqfVDAZEGgKDS4QMVquIDFKroEIDSAACA0gMBgNIEAIDSBQCA0vcbAPnmKwD5AQAA1AAEAE8gAIBSF0CZ0ldzp/LgF4A9t/X/l2EaQLn2C0WpYAZA+dYKF5tW/P+XAAQAT+EDFar1AwAqIACAUuAXgD2s9f+X4QMUquYXRanoEIDSQACA0gIAgNIDAYDSBACA0sYUF5sFAIDSAQAA1GE6QPlAAADwwgAWy2I2QP3BAAHLBDBE/UEAY55jNNzSIABjniM26PJjAGeeZjoA+QD059IFhGQfQihlHmU+QP1QIGMerAgAVGNCQP0wOGUeBgBnnmdqQP1YIGAeYjYA/QA4Yx4FFkYf4ShhHgAMRh9hagD9ZYIHbSQDAFTVDAA1YGJA/QEQbh5gZkC5AChhHgAEABFgZgC5YGIA/R8QAHFoBwBUWCBgHmEuQP0AGujSAABnnooAAFRgJkD9AhBqHgAIYh4gKGAe9VtCqfcbQPl/VgA5YCoA/ZD//xcECGQesCBkHkwAAFTl//8XZA5EbQAK6NIBAGeegQhhHnAgYR5EAABU3v//FwCH09IBkG4egC348gUAZ55AAADwUCBlHgY0RP0ATujSBQBnniFMZh5hCGEeMCBlHuwIAFSQIGEehMxhHoMYYx5kJgD9YAhgHmBCAP3K//8XZEJA/TA4ZR4GAGeeZ2pA/WJAYB5jNgD5ADhkHgUWRh/hKGEeBBBGH2FqAP1lkgdtvf//F2AmQP0ATujSAQBnngIoYB5QIGEebAUAVGEiQP0FEG4eY0JA/eEDFqpkZkD94gMGqjAgYh7gAxOqQwCAUoQoZR4hzGIeZGYA/SAYYB5hJgD9YAhgHmBCAP20/v+X9VtCqfcbQPl/VgA5Sf//F+ADE6oO/v+XYCpA/X9WADkAKGQeYCoA/UL//xdgXkD9ARBuHr8GAHHhAxaq4gMGquMXnxoAKGEe4AMTqmBeAP2f/v+X9VtCqfcbQPl/VgA5NP//FyJAYB7V//8XAE7o0gEAZ564//8XHyAD1f17vKn9AwCR8wsA+XMBANBf/D/x6AAAVHPCGZFjJkD58wtA+fADA6r9e8SoAAIf1mPCGZFjEACRYwBAueP+/zRzwhmR4BcA+eE3ALniHwD56P7/l+AXQPniH0D5YyZA+fMLQPnwAwOq4TdAuf17xKgAAh/W/Xu+qf0DAJHzUwGpcwEA0HPCGZFzEgCRYsJE+EAAP9b0AwAqYAJAuaAAADXgAxQq81NBqf17wqjAA1/W0P7/l+ADFCrzU0Gp/XvCqMADX9b9e76p/QMAkfNTAalzAQDQc8IZkXMSAJFhwkP4IAA/1vQDAKpgAkC5oAAANeADFKrzU0Gp/XvCqMADX9a8/v+X4AMUqvNTQan9e8KowANf1v17uKn9AwCR81MBqeBPALmE+/+XQBgAtPQDAKpBAADQAACA0iFAIJH1WwKp7PT/l/UDAKrgEgC0iQCA0udzAZHmMwGRiBWA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0ucnBqnmJwepAQAA1CIAgNLhgwGR48MBkQB8QJPkAwKqyCGA0gEAANTzAwCqYAb4t3YBANDTwhmR92MDqXciAJHgAxeq3vT/l2BiQTkABgA1wHJGuUALADTXwhmRAQAAkOICAZEhEAaRQAAA0ADAIJHW9f+X8wMAKh8AAHEtDQBU4kIBkQEAAJBAAADQIdAEkQAgIZHN9f+X8wMAKuAB+DfiIgGRAQAAkEAAANAhAAORAGAhkcX1/5fzAwAq4AD4NyEAgFLgYgGRAfyfCOAiAJGz9P+XEAAAFOAiAJGw9P+X9VtCqfdjQ6ngAxMq81NBqf17yKjAA1/W9VtCqeADEyrzU0Gp/XvIqMADX9bgAxeqo/T/l8ByRrnXwhmRbPT/l/MDAKrACAC0YFJAOcAMADVgTkD5QAEAtAGCgtLoGoDSAQKg8gIAgNIDAIDSBACA0gUAgNIBAADUf04A+eZPQLkBgoLSAQKg8sgbgNIAAIDSYgCA0kMEgNIEAICSBQCA0nQGAPlmEgC5f34CqQEAANT0AwCqH/w/sYMCAFR/TgD5cwGAEuADEyrzU0Gp9VtCqfdjQ6n9e8iowANf1uH///DgAxOqIVAwkV30/5dg9P804AMXqlMBgBJx9P+X9VtCqfdjQ6nB//8XYE4A+aD9/7SgAj/W4QMAquADFKpo/f+XYE5A+fVbQqkTAES592NDqeADEyrzU0Gp/XvIqMADX9bB9f9U4CIAkV30/5f3Y0OpMwCAEvVbQqms//8X+CIAkeADGKpe9P+X8x5A+ZMBALRhAkD54AMYquEeAPlQ9P+XwHJGueEDE6pd9P+X4PX/NOADE6rb/f+Xyv//F+ADGKpH9P+XAR2A0sgbgNJBAKDyAACA0mIAgNJDBIDSBACAkgUAgNIBAADUH/w/saL3/1TzAwCqYP3/tbr//xdTAIASiv//F/VbQqkzDoAS92NDqYb//xcfIAPVHyAD1f17vqliAQDQQcAZkf0DAJEhYAGR8wsA+fMDACog/N8IHxwAcmAEAFRAcEa58fP/lwAEALQBEEC5fwIBa6EDAFQLTED5awMAtGABRLlsQRCRCgCA0u1/cLLAAQA1GQAAFOEDDKpKBQCRAkCA0n8ADeuCAQBUjAVAkd78/5cfHAByAAEAVGABRLkfAAprqQEAVGB5avgDQEDRHwhA8iD+/1TzC0D5oAGAEv17wqjAA1/W8wtA+UAAgBL9e8KowANf1vMLQPkAAIBS/XvCqMADX9b9e72pYwEA0GLAGZH9AwCRQmABkfNTAan0AwAqQPzfCB8cAHLADgBUYHBGufMDASroEwD9CEBgHrrz/5fgDQC0ARBAuZ8CAWuBDQBUFExA+VQNALR/BgBxaAAAVBghYB7sAABUqgKAEvNTQangAwoq6BNA/f17w6jAA1/WYH5+k4ECAIsvBES54gUAESIEBLmBAkS54QsANO7/gZILCEKR7v6/8u3/gZLOAQDLrQEAy+DnA7ITAIDSQP7n8gYAZ55AAADQa0EQkZICQpHh5wCyBDhE/WH95/KAenP4iwILi1JCEJEnAGeeDACA0goAgFIfCEDyQQYAVAJAQNHhf3CyXwAB68IFAFThAxKqAkCA0oT8/5cfHAByIAUAVGAFQNHjn0CyAhA+HgOQbh4fIAPVAQBAvYEBAIsCaG74OCAgHiFobfjEAQBUXwAD60KQQfoiBABUIQACyyAAY54AGGgeECBkHoQDAFQQIGMeTAMAVG8DADUBQGIeAQAAvTggIB5MAABUAgAAFEoFABEAIACRfwEA6+H8/1SAAkS5cwYAkWsFQJGMBUDRHwATa+n1/1SAenP4HwhA8gD6/1ToE0D9qgGAEvNTQangAwoq/XvDqMADX9YCAAC97f//FyXAIh4AGGUeECBmHmz//1QQIGceJP//VOL//xfoE0D981NBqUoAgBL9e8Oo4AMKKsADX9boE0D9CgCAUuv//xcfIAPV/Xu+qWMBANBiwBmR/QMAkUJgAZHzUwGp9AMAKkD83wgfHAByoAQAVGBwRrnzAwEqNPP/lyAEALQBEEC5nwIBa8EDAFQCTED5ggMAtH8GAHHIAwBUQcgzi0AARLlkfkCTPwQEuSACADQFgIBSA4KE0gMBoPIAEKWbYcgzi0MAA4shAAKLYggAiyAEQNEfIAPVH4QAuB8AAevB//9UIQRAkT8AAush//9UAACAUvNTQan9e8KowANf1vNTQalAAIAS/XvCqMADX9agAoAS+P//F/17valiAQDQQcAZkf0DAJEhYAGR8wsA+fMDACog/N8IHxwAcuAKAFRAcEa5AfP/l+4DAKpgCgC0ABBAuX8CAGsBCgBUzE1A+cwJALSGAUS5iAVCkQhBEJGGBAA0kgFCkYoFQpEA9gcPUkIQkUpBEJELAILSDQCA0u9/cLKAeW34HwhA8oEIAFQCQEDRXwAP6yIIAFThAxKqAkCA0uX7/5cfHABygAcAVOADEqroAwqq4/+f0h8gA9UCAED5XwAD60kAAFQAaCv8ACAAkR8ACutB//9UhgFEua0FAJFrBUCR3wANa8j8/1TpgwCRik0miwsAgNInAIBSBgQANOQDCKrlAwyqAwCAUgIAgNIAAIDSgGhgvBggIB7pAABUoQBA+QEAAYtfAAHrYAAAVGMEABHiAwGqACAAkR8EQPGh/v9UpSAAkYQEQJG/AArrAf7/VH8EAHHABABUPwEA+cwEAFQHAIBSKSEAkQgRAJHrAQC1KwCA0kb8/zU/AQD5+f//F0cAgBLzC0D54AMHKv17w6jAA1/W8wtA+acBgBL9e8Oo4AMHKsADX9bn/v804gdCqV8AAesAAgBUwE1A+cIFAqkg/v+0AYKC0ugagNIBAqDyAgCA0gMAgNIEAIDSBQCA0gEAANTfTQD55///FyIBAPnd//8XZwmAEuP//xcfIAPVARBuHhAgYR5qAABUoAKAEsADX9b9e7up/QMAkegbAP0IQGAe81MBqfQDASoBTujSIABnnhAhYB6sDgBUgQYAUfVbAqn2AwAq4OGEUj8AAGuIDQBUdQEA0KHCGZEhYAGRIPzfCB8cAHIACgBUoHJGuXDy/5fzAwCqgAkAtAAQQLnfAgBrIQkAVGASQPngCAC0YAZA+SEAgFJK+f+XIAn4N0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNJ/WgA5dBoAuWgiBG1/LgD5f2YAuQEAANQiN49SYTTc0uLGs3JCAABKITbo8iAAZ55iYgC54QMBkSAAgFL/fwSpYDYA/UTy/5fjA0SpBECZ0kRzp/JBAADQf0oA+QIIgNIgIMI9f1IA+WMABJsBAIBSYzoA+WCiApFjRgD5YIKHPG3y/5fgAxOqH/v/l2ASQPnhn0CyAABA+WAaAPkfAAHraQAAVCAAgFJgWgA5YBZA+eGfQLIAAED5YB4A+R8AAetpAABUIACAUmBaADlgUkA5QAIANPVbQqkAAIBS81NBqegbQP39e8WowANf1vVbQqlAAIAS81NBqegbQP39e8WowANf1vNTQan1W0Kp6BtA/f17xajAA1/WtcIZkSAAgFK1EgCRYFIAOaB+X4gABAARoH4BiKH//zX1W0KpAACAUuf//xf1W0KpoAKAEur//xegAoAS6P//F/17vqn9AwCR81MBqXMBANBhwhmR9AMAKiFgAZEg/N8IHxwAciAEAFRgcka5/PH/l+YDAKqgAwC0ABBAuZ8CAGtBAwBUwExA+UABALQBgoLS6BqA0gECoPICAIDSAwCA0gQAgNIFAIDSAQAA1N9MAPnAUEA5AAEANHPCGZHfUAA5cxIAkWB+X4gABABRYH4BiKH//zXzU0GpAQCAUv17wqjABED5wvj/F/NTQalAAIAS/XvCqMADX9YfIAPVX/wDcYkTAFT9e7yp/QMAkfNTAan0AwAq8wMBqmEBANAgwBmRAGABkQD83wgfHAByAAgAVCBwRrn1WwKp9QMCKsjx/5f2AwCqIAcAtAAQQLmfAgBrwQYAVMISVCkgAIBSwFYAOZ8AAmsCBQBUg3x7049+QJNjoAORhAQAEcMCA4ugAIBSMKGA0gYAABRjgACRvwAVa2gFAFTkAw4q4AMFKmEMQPkNFABRDBAAUQoMAFEICABRBgQAUQFiAaphei34b3os+AUUABGOBAARawBA+Wt6KvhpBED5aXoo+GcIQPlneib4nwACayH9/1TEpgC5YXot+G96LPhreir4aXoo+Gd6JvigAAA1wFJAOd9SAPlgAgA1AACAUt9WADnzU0Gp9VtCqf17xKjAA1/W9VtCqUAAgBLzU0Gp/XvEqMADX9bEpgC5YXot+G96LPhreir4aXoo+Gd6Jvjw//8X4cMAkSAAgFL/fwOpdvH/l0AAANDhD0OpBECZ0kRzp/IFMET9wEZA+eLnA7LASkD9wvzn8iEMBJvBakD9RABnngYQah4gAADLwUYA+SI4YB7BSgD9AABjnsM2QP3COkD5AAhlHiEAAsshAGOeAAhkHiMMRR9AGGAeECBmHuQDAFRgNNzSIDbo8gEAZ55wIGEeCgMAVAEQbh4QIGEe6vj/VB8gA9XBCkRtUCBhHmn4/1RACGAeAE7o0gMAZ54QIGMejAIAVDAgYB7DQkD9xRJFbSHMYB6wIGQeIhhiHsEmAP1gCGIewEIA/cwAAFSz//8XAOQAL+z//xfAQGAe4f//F6U4ZB6kEEIfxCoA/av//xdgQGAe7P//F6ACgBLAA1/WHyAD1f17valkAQCwg8AZkf0DAJFjYAGR9RMA+fUDACpg/N8IHxwAciAEAFSAcEa581MBqfMDAar0AwIqKvH/l0ADALQBEEC5vwIBa+ECAFQBWEA5ABBgHiEDADQCJED9YyIA0QEsQP0CgAKRAFQA/SEAgNIChA1t9AAANEB4Yfw/ABRrIjhHemB4IfwhBACRaf//VPNTQakAAYBS9RNA+f17w6jAA1/W81NBqUAAgBL1E0D5/XvDqMADX9YBUEA5IABiHub//xf9e72pZAEAsIPAGZH9AwCRY2ABkfNTAan0AwAqYPzfCB8cAHKgAwBUgHBGufMDAar1EwD59QMCKvnw/5fjAwCqoAIAtAAQQLmfAgBrQQIAVKACgBK/CgBxiQIAVGGAAZEgAGee4v//0EKQJZFgHBhOAACAUkEAY571E0D5ANhhbmEKAP1gAoA981NBqf17w6jAA1/W9RNA+UAAgBLzU0Gp/XvDqMADX9b1E0D5/P//Fx8gA9UfIAPVHyAD1QQEQNHjAwCq4I90sp8AAOsAAIBSIgIAVH8IQPLhAQBUfwAB68IBAFRiAQCwQUAbkQAAgFJEaEP5IgRA+X8ABOtAIEP6qAAAVCIAQal/AALrYiBA+uA3nxrAA1/WfwAC60L+/1TAA1/WHyAD1R8gA9UfDEDy5QMAqgAAQfrkJ58afwAA6+CHnxqAAAAqYAAANAAAgFLAA1/WYQAFyz+cAPEJAQBUoABA+R8AA+vkJ58aHwAF6+CXnxqAAABqQQAAVMADX9b9e76p4QMCquYDAqr9AwCRoAhA+eIDA6rjDwD5yP//lwAcAHKgAQBU4w9A+eEDBqqgDED54gMDqsH//5cAHABywAAAVKAQQPnh/59SAAQAUR8AAWvgh58a/XvCqMADX9ZiAQCwQ0AbkWGAAJFjAAGRJABA+SEgAJGfAADroAEAVD8AA+th//9UQkAbkUMAAZFhfF+IJAQAEWR8BYil//81IQR900KAAJFCAAGLQAAA+cADX9YfIAPVHyAD1QJIQDlf4AFxIQEAVAQMQKkiEED5fwAC64KAQvopAgBUAkBAOV/IAXFAAABUwANf1gAMQPnA//+1YAAEy+JPQLIfAALrSf//VCUIQKlCAAXLHwAC68n+/1QkDACpwANf1iQMAanAA1/WHyAD1R8gA9XtAwCqQQAAsAgHgNIhQCKRYAyAkgIBoNIDAIDSBACA0gUAgNIBAADU7gMAqsAP+Lf/wyDR6AeA0uHDAJECAIHS/38Aqf9/Aan/fwKpAQAA1B8AAPHsAwCqBNhEukEIAFTwQwCRCgCAUgYAgFILAIDSCQCA0gcAgNLvT0CyHyAD1eIDAaqEAQGLnwEA8ewCAFQqAAAU40tAOX/gAXEBAQBUoxFA+T8BA+vigEP6aQoAVOBDQDkfyAFxwAgAVAoAgFIGAIBSCwCA0gkAgNIHAIDS/38Aqf9/Aan/fwKpQgQAkV8ABOugAgBUQwBAOX8oAHEg/f9Uf4AAccAEAFQGBQA1f7QAcYAIAFRgXAFRZcAAUX/kAHEAfECTo3xAkwCAg5rqBwA1QgQAkQcQB6pfAATrwf3/VB8gA9XgAw6q6AeA0gIAgdIDAIDSBACA0gUAgNIBAADUHwAA8ewDAKoE2ES6APn/VOADDqooB4DSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU4AMMKv/DIJHAA1/WxgQAEQoAgFLR//8X3wQAcQADAFTfEABxofn/VGBcAVFlwABRf+QAcWsJC4ujfECTAHxAkwCAg5oLBAuLxP//F2v3/7UgAQfLHwAP6wn3/1SlDUCpYwAFyx8AA+uJ9v9UpyUAqbL//xenJQGpsP//F18NAHHI9v9UA0oqOEoFABGz//8XKgCAUrH//xcJEAmqr///F8ADX9YfIAPVHyAD1WcBALDpQBuR5gMBquhoQ/khBUD53wAB68AwSPpiAABUAACAUsADX9bIAAjLHx0A8Yn//1TpAwCqwMBfuOHHulIAaBYSHwABa8H+/1TAgF+4AXyAUgEgv3IAaBsSHwABawD+/1TnAwKqXwxA8qH9/1RfAAPrY/3/VF8ABesi/f9UoAACyx+cAPHJ/P9UQABA+V8AAOsCMEX6Qvz/VP17vqnhAwSq4gMFqv0DAJHgCED54xMBqcv+/5cfHABygAIAVOQPQPniAwWq4AxA+eEDBKrE/v+XABwAcqABAFThEED54v+fUiEEAFE/AAJrCAEAVOMLQPk/fQGpxgQA0SYdAKkjCQD5/XvCqMADX9YAAIBS/f//F/17vKnyAwCq/QMAkeBjAJH//wGp//8CqfIfAPko//+XQAH4N+AbQPkAAQC0YAEAsABAG5Hkl0Gp4o9CqQQUAKkCDAGpEiQA+f17xKjAA1/WbwEAsOtBG5EOCED5ZgVA+d8BAevnJ58a3wAA8egXnxrnAAgqhwAANAcAgFLgAwcqwANf1hIEQPnpAwCqXwIO62P//1T9e72pQAIOquoDAaofCEDy/QMAkeEXnxpfAgLr81MBqeAnnxrsAwKqMwAAaqEAAFTzU0Gp4AMHKv17w6jAA1/WQAASy/UTAPkfPADx6QQAVDQBQPntAwOq9WlD+d8AFOvhl58aYIEAkZ8CFetiAQGR4zefGigAA2rBAwBUCABA+QAgAJEBARDRyAAAtAMBEJGfAgHrYwAAVJ8CA+vDDQBUXwAA68H+/1RAAg7LHwAQ8UkGAFT1E0D5BwCAUt3//xfDIQDRIQkAtGMgAJHkAwqq5QMMquIDEqrgAw2qX///lwccAHIgCABU9RNA+dH//xfiAwqq4QMOquMDDKrgAxKqav7/l2IFQakfHAByAQ0AVCANQPkfAALrAiBB+gMBAFTAAUD5XwIA60EAAFTABUD5HwAC6wIgQfqC/f9UiP7/l+ADDaogAcA9v30DqSEAgNKhIQD55wMIKgBAAG6gCYA9IQlA+b99AakVBAL49RNA+aCFAKmv//8X4EEbkVMuQKkACECpfwEC62AxQPriCgBUIQ1A+eMDDqpfAAHrAoBB+gn5/1ThQRuRJRBBqZ8CBOuAMkX6IgwAVF8CDuupAQBUYQBA+V8AAesCgEH6yff/VL8AAetjIACRgJBB+mgAAFRfAgPr6P7/VO9BG5HlEUGpfwEF62IhRPri9f9UXwIT66L1/1RyAhLLXwIQ8Uj1/1R/CkDyYAJK+mIiTPrC9P9UgAETyx88APFp9P9U4wMTquQDCqphBkD55QMMqmIEQfjgAw2q81NBqfUTQPn9e8OoAv//F+IDCqrjAwyq4QMOquADEqoHAIBSEP7/lx8cAHLB8/9UACEA0Z8CAOuDAABUCIEAkZ8CCOvDBgBUIAVAre9BG5HgJUD5oAUAraABAPn1E0D55wMTKmL//xdIBkD5HwEB6wAxQvqD8f9UQAJA+eIDCqrjAwyq4QMSqvf9/5cfHAByofD/VOADCKog/v+X9RNA+VP//xdhAQDLPxwA8Qn1/1RhwV+448e6UiFoFhI/AANrYfT/VGGBX7gDfIBSAyC/ciFoGxI/AANroPP/VOQDCqrlAwyqQ0IAkeIDE6rhAwuqw///F8AhAJFfAgDriQAAVMEBQPlfAgHr4AEAVF8CDuvp9P9UYQBA+Vr//xfgAw2qIgCA0uFpQ/m/fQGpslECqb99A6miIQD5AQQC+KC5AKnH//8X4wMAqmEAQPlN//8XHyAD1QABgFLAA1/WHyAD1R8gA9VIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1MADX9YfDABxaQAAVADQdh7AA1/WQgAAsEKAIpH9e76p/QMAkUDYYLjhQwCR/38BqWDu/5fgB0GpAkCZ0kJzp/L9e8KoAAQCmwAAY57AA1/WHwAA8ewDAartF58anwEA8eEDAKrgF58a6QMCKq0BACptAAA1GCBgHmoAAFSgAoASwANf1gBo6NIBAGeeECBhHmQAAFSgAoAS+v//FwL//zcIB4DSYAyAkgIBoNIDAIDSBACA0gUAgNIBAADU6wMAqgD+/7cHAIBSBgCA0okCADQKAHieBwCAUuMDByrgAwuqgQEDiyIBB0tjAAqLaAiA0gQAgNIFAIDSAQAA1OYDAKofEACxgAAAVB8AAPHtAQBU5wAAC/8ACWsD/v9U4AMLqigHgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANS/AQBx4ACGGsADX9b/AABxAPx/0+0XnxqtAQAK8f//Fx8gA9X9e7SpHyQAcQQYU3rhowCR/QMAkQAEAE/zCwD58wMAKj9IAPkgAACtIAABrSAAAq0gAAOtICCAPYAAAFQCAIDSNO7/l+ADADVhBgBRIACA0ugQgNICAIDSBiDBmgMBgNLhgwCRBACA0gUAgNLmEwD5AQAA1IgVgNIAAIDSAQCA0gMAgNIBAADU5gMAqkgWgNIAAIDSxnxAkwEAANThAwCqYn5Ak+ADBqpoEIDSIXxAkwEAANTzC0D5/XvMqMADX9Ys7v+XAABAufMLQPngAwBL/XvMqMADX9YfIAPVHyAD1QYAQPlmAAD5BghA+d8AAevCIEL6wwAAVKAAQLkAAB4yoAAAuSAAgFLAA1/WAQRA+aH//7Q/CEDywQQAVD8AAuvCMEH6aAQAVEAAAcsfPADxCQQAVCYEQPknAIBSKSAAkeAEABHGvEDy6o90suACAFTIBEDRHwEK62IDAFSfAAdrwAMAVGZYJ/ghAED54fz/tD8IQPIBAgBUPwEB60YAActAkEH6iQEAVN88APFJAQBUJgRA+ecDACopIACR4AQAEca8QPJh/f9U4AMHKsADX9YgAIBSoQBAuSEAHzKhAAC5wANf1qEAQLngAwcqIQAfMqEAALnAA1/WoQBAueADBCohAAAyoQAAucADX9YfIAPVAxBA+aJrjdJiLKzygm7O8mIL5PJ/AALrgAIAVAMgQHlC7o7SfwAC64AAAFQABED5IAQA+cADX9YiAEC54/+DUl8AA2tI//9UQ3x802UBALCl4ByRRAQAEQIAQPljAAWLJAAAuQsAABQCBED5BICg0iUEQPlfAATrQiCEmmMBALBCAATLY4AckV8ABetCIIWaYgAA+QIEQPljIACRYgAA+QAEQPkgBAD5wANf1h8gA9XrAwCqQQAAsAgHgNIhQCKRYAyAkgIBoNIDAIDSBACA0gUAgNIBAADU8gMAqsAQ+Lf/QyHR6AeA0uFDAZECAIHS/XsAqf0DAJH/fwKp/38Dqf9/BKkBAADUHwAA8e0DAKoE2ES6YQkAVK9rjdJxAQCwbyys8jGCHJGPbs7y81MBqXMBALD0wwCRc+IckQwAgFIJAIBSBwCA0goAgNIGAIDSbwvk8lDujtL+/4NSDoCg0uIDAaqkAQGLvwEA8WwCAFQoAAAU/wAP68AHAFTgY0B5HwAQ68AIAFQMAIBSCQCAUgcAgNIGAIDSagUA+QoAgNL/fwKp/38Dqf9/BKlCBACRXwAE6+ACAFRDAEA5fygAcaD9/1TgAwOq4Nx4s+cDAKp/gABxQAcAVIkHADV/tABxIAgAVGBcAVFlwABRf+QAcQB8QJOjfECTAICDmowHADVCBACRBhAGql8ABOth/f9U4AMSqugHgNICAIHSAwCA0gQAgNIFAIDSAQAA1B8AAPHtAwCqBNhEukD5/1TzU0Gp4AMSqigHgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANT9e0Cp4AMNKv9DIZHAA1/WYAVA+V8BDutGIY6a4wMRqsYADsvfAADrxiCAmmYAAPljIACRagAA+bz//xdgAUC5HwAeayj3/1QDfHzTAAQAEWMAE4tgAQC59f//FykFABEMAIBSuv//Fz8FAHEB9/9Unw0Accj2/1SDSiw4jAUAEbP//xcsAIBSsf//FwoQCqqv//8XwANf1h8gA9UfIAPV/Xu9qf0DAJHzUwGpcwEAkHSCHJHgAxSqAQxBuCEEABEBAAC5vzsD1eCDAJH/fwKpYP//l+EXQPkBAQC1YYIckSIMQbhCBAARIvyfiPNTQan9e8OowANf1uEjQLmUUgCRgQIAuWGCHJEiDEG4QgQAESL8n4jzU0Gp/XvDqMADX9ZrAQCQYYEckecDAKogQACRDPzfiC0AQPkgIACRCgBA+SFQAJEkAEC5aAEAkGABAJAI4RyRAAAdkQMAgFKkAAA1GAAAFEMEABF/AARrogIAVIIAA0tiBEILQXx80yUACIupAED5IQAAiyYAQPn/AAbrov7/VOQDAir/AAnrY/7/VL85A9VMAAA0LAEANgkAgNIKAIDS4AMJquEDCqrAA1/WBgCA0gkAgNL2//8XYIEckQBAAJEAAEC5HwAMa4H+/1RfAQfrooFH+gkBAFRK0DvVXwEG6+KQSvpK8X2SxDhA+mD9/1Ts//8XSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANSIFYDS6wMAqgAAgNIBAADUfwEAa4H9/1TpAw2q3P//Fx8gA9UfIAPVIwhAuX8EADGBBgBU/Xu7qeP/gNJDAKDy/QMAkSEMQPnzUwGpdAIAkJTiHJEhABTLPwAD62gFAFQk+IHS5Qee0oQfuPJl4Kfy5IHf8gV+wPIE+OHy5Qfg8iN8BJtjEMOTfwAF6+gDAFQhfMSbI+R6kmEYQYsz7HzTYRIAkSEAFIsjAEC5fwAAawECAFT1EwD5dQIUi0AAgFKk/l+InwQAcWEAAFSgfgWIhf//NaEEAFQgAEC5HwADa8ABAFQgAIBSoP6fiPUTQPkgAIBS81NBqf17xajAA1/WAACAUsADX9bzU0GpAACAUv17xajAA1/WQwRaqUAIW6m/CgC54g8DqeAHBKlz//+X4gMBqmUiAJFzQgCR4QMAqoUCBYuDAhOL4MMAkQQQgFJG/v+XoA4AuWAAgFKg/p+I9RNA+eP//xf1E0D54f//Fx8gA9UfIAPV/wMC0ecDAKoABABP5hMAkWoDgFIJAIASiBWA0gAAgNIBAIDSAgCA0sAAAK0DAIDSBACA0sAYgD0FAIDS6gMAuekLALnAAAGtwAACrcDAhjwBAADUCB6A0uYDAKrjAwCRYgOA0gB8QJPhBIC55hMAuecPAPkBAADU/wMCkcADX9YfAABxYgUAkEKAPpHlB58aRGBAkQYAgNIEAAAUQmAAkV8ABOugAQBUQwxAub8AAHFgEEB6Qf//VKYBALRHAED5wwBA+f8AA+vGkIKaQmAAkV8ABOuh/v9UIABAud8AAPEAFIAaIAAAucADX9bmAwKq6///F//DCtHoFIDSAgCA0gMAgNIEAIDSBQCA0v17AKn9AwCR81MBqfODAZH0AwCq4QMTqgACgNL1WwKp92MDqflrBKn7KwD5/38Gqf9DAPn/UwD5/6sAuQEAANQfIAPVIwBAOSEEAJGDAAA0QgQAkV88APFh//9U4wMCqgIAABTjAwSqYQIDiyMCALQh8F84ZAQA0SHAAFEhHAASPyQAcQn//1R/AALrIgEAVMQJgFJkaiM4YAQAkeIBgNJgAgCLQgADywEAgFLi6/+X4QMTquBDApECAoDSuuv/l4caQKlIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDS9H8Hqca8QJLmHwapAQAA1IgVgNLmAwCqAACA0gEAANTfAABrIBMAVE8HAJTiAwGq4QMAqvbDApEECIBS4wMWquADE6rlowKRr/3/l+ELSamkgo/S4wMAKkTpr/IkN8/y4K8AueTG8/JhAAHKIXwEmyIAAspBgEHKIXwEmyGAQcqgAQA0Y/B90+UDApECAIDSHyAD1aAAAotCIACRABhA+SAAAMoAfASbAYBAyn8AAush//9UeQMAkDUDPZHgAxWq4UcA+bDr/5c0BgCQuhpA+ZRCP5H3R0D5WgcAkfijQLkTAIBS+69AuboaAPkFAAAUcwYAEZTCCJF/AghxgAMAVJUCXfh1//+0gIJd+B8AF+sB//9UgAJfuAADACqg/v81gMJfuB8AG2tB/v9UgQJe+OBLQPk/AADrwf3/VIGCXvjgT0D5PwAA60H9/1Rif33T4QMWquADFKpz6/+XoPz/NXZ+QJM0BgCQGAAAFDQGAJATAIBSgII+kQUAABRzBgARAMAIkX8CCHFABwBUAQBA+WH//7UBIEC5If//NXZ+QJOXgj6R1c4zi+EDApECRoDStfZ+07UCFsu17nzT4AIVi0Hr/5f1anX4wA4Wi5SCPpG1BgCRAPR+0wAAFssA7HzTlWog+EYvQJJIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1DkDPZHBBAaLYwUAkGOAPpEh8H3T5QMAqiQ7QLliAAGL4AMZqoQEABEkOwC5X3wAqV8IAPl6aCH4RQgAuVMQALlH6/+X/XtAqeADGqrzU0Gp9VtCqfdjQ6n5a0Sp+ytA+f/DCpHAA1/WIQM9kRMAgBIgIED5AAQAkSAgAPnY//8X4DtA+UL+/5fiAwGq4QMAqmf//xcfIAPVHyAD1f17van9AwCR81MBqfQDAKr1EwD5dQMAkLMCPZHgAxOqMOv/l4YuQJKBLn/TIAAGi2UFAJCigD6RZDpAuQDwfdNjJkD5hAQAUUdoYPhjBACRZDoAuUIAAItjJgD5nwIH60ECAFRAEEC5oAL4NwN8QJMiBgCQYMwgi0KAPpEA9H7TAAADywDsfNNDaGD4YwQA0UNoIPghAAaLpYA+kSAAgBKhDAGLIBAAufNTQamgAj2R9RNA+f17w6gC6/8XHwQAMaH+/1RgIkD5AAQA0WAiAPnx//8X/Xu9qf0DAJHzUwGp8wMAqvUTAPl1AwCQtAI9keADFKr76v+XYC5AkmYuf9PGAACLZwUAkIA6QLnngD6RxvB90wAEAFGAOgC54Ghm+H8CAOthAQBUSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANTnAAaL4AwAufNTQamgAj2R9RNA+f17w6jY6v8X/Xu+qf0DAJHzUwGp8wMAKnQDAJCAAj2R2er/l38CAHFhBQCQIYA+keMHnxogYECRBACA0gQAABQhYACRHwAB66ABAFQiDEC5fwAAcUAQU3pB//9UZAIAtCUAQPmCAED5vwAC64SQgZohYACRHwAB66H+/1QTAIBShAAAtJMQQLl/AgBx87eTGoACPZG06v+X4AMTKvNTQan9e8KowANf1uQDAarl//8XHyAD1f17uKn9AwCR81MBqfdjA6l3AwCQ8wI9keADE6qt6v+XIQCAUuADE6p0QkE5YUIBOaDq/5e0AAA081NBqfdjQ6n9e8ioiAYAFJ4EAJSF/f+XoAQAlIQGAJT0AwAqoAUANflrBKkZAACQ+rMBkTkDFJH7KwD5+8MBkfVbAqkWAoBS4AMTqpPq/5d4GkD54QMaqnU6QLngAxmq/28Auf0BAJRhOkC59AMAKuADE6q1AgEqlQAANWEaQPkfAwHrIAQAVJQFADXhb0C5YVYAuXnq/5dGAACQ4AMbqqgMgNIBAIDSwCzCPQIAgNIDAIDSBACA0gUAgNLgH4A9AQAA1NYGAHEB/P9U9VtCqflrRKn7K0D59AD4NvcCPZHgAxeqber/l+ADF6r/QgE5Yur/l/djQ6ngAxQq81NBqf17yKjAA1/WdAIANeFvQLlhVgC5Wer/l/VbQqngAxQq81NBqfdjQ6n5a0Sp+ytA+f17yKjAA1/W4AMTqk/q/5fU+v829VtCqflrRKn7K0D54///F0nq/5f1W0Kp+WtEqfsrQPnd//8X/Xu+qf0DAJHzCwD5cwMAkHMCPZHoDwD94AMTqkXq/5fgAxOqaBpA/QjZYX456v+XAEFgHvMLQPnoD0D9/XvCqMADX9b9e7SpPwAA8f0DAJH5awSp+QMBqkEEAFH7cwWp+wMCKuIDACrgnwC54P+HUiIQQHpoHgBUQh74NxggYB7oMwD9CEBgHqoAAFToM0D9oAKAEuCbALmVAAAUSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0vNTAakBAADUYQMAkDMAPZHhAwCq4AMTquGrALkX6v+XCAF5nmAaQPngSwD5HAUAkR8EQPHoGQBU4J9AuR8AAHHgS0D5AMBc+sMZAFS0go/S4AMbKlTpr/L3YwOpNDfP8vTG8/J4AwCQAYM+keCHB6kAfBSb9VsCqXUFAJC1gj6RAIBAyv+bALngXwD5BwAAFOAHUymcBwCRHwABa+BLQPkAsFz6owsAVJcvQJKTL3/TYAIXi6EOAIugemD4HwAc64H+/1QgCEC54qtAuV8AAGsB/v9UIBBAuR8IADGg/f9UQAv4NwF8QJMiBgCQIMwgi+JHAPlCgD6RAPR+0wAAActAEACLACBAuUD8/zUBAIDS9l9A+SBrYTghBACRAAAWygB8FJsWgEDKfwMBa2gJAFQkBgCQGgCAUpigPpEFAAAUWgcAERjDCJFfAwhxYAkAVAAbQLlg//80AQNA+T8AFusB//9UAR9AuX8DAWuh/v9U4odHqQAEAFEgAACL4QMZqqbp/5fg/f81YAIXi0R/QJOgDgCLABBAuWAN+DcBfECTIMwgi+JHQPkA9H7TAAABy0KAPpEA7HzTQWhg+CEEANFBaCD44EdA+YEMBIvim0C5nAcAkSH0ftMWgD6RIQAEy2ACF4tCBAAR4psAuSHsfNOgDgCLGhAAucBqYfgABACRwGoh+OAHUykfAAFr4EtA+QCwXPqi9P9U9VtCqfdjQ6lgAwCQAAA9kYzp/5fzU0Gp6DNA/flrRKn7c0Wp4JtAuf17zKjAA1/W9l9A+SAGAJABAIDS4EcA+SBrYTghBACRAAAWygB8FJsWgEDKfwMBa0j//1Sv//8X4EdA+RoAgFIAgD6RBQAAFFoHABEAwAiRXwMIcYAGAFQBAED5Yf//tQEgQLkh//81QAMA8AsAPZGAAKBS61sA+WpZQLkAAApLfwMAawgFAFTig0epRH9Ak+EDGarkUwD56q8AuQBAKos26f+X5FNA+QJGgNLgR0D5AQCAUonMOosAgD6RKfV+0ykBBMsJEAmL4AMJqk/p/5fpAwCq6q9AuetbQPlABQARIG0EKWACF4tqAwoLNgUA+aAOAItqWQC55FNA+QAQQLng8v82HwQAMeHz/1RAAwDwAQA9kSAgQPkABADRICAA+Zn//xdgA4AS4JsAuav//xcA/D/RnwMA65wjgJov//8X/5sAuaf//xegAoAS4JsAuan//xcfIAPV/Xu7qT8AAPH9AwCR81MBqfQDACrg359S9VsCqeD/r3L5awSp+gMBqkEABFEiEEB6yAcAVPkDAir3YwOpVwMA8OACPZEn6f+Xn/4HcagGAFQTRoBSAQaA0gAGAPAAgD6Rkwazm5QGABEVAIBScwIAi2ACXfgkAxVL+AMUKoAEALR2wl+4Q081i+EDE6pgwACR1hoAEZ8AFmtCAQBU4AI9kQjp/5f3Y0Op4AMVKvNTQan1W0Kp+WtEqf17xajAA1/WZIJfuMJ+eNNEYASqhAR/skRbNfh0BAD5YgJd+GIIAPliQl+4YgwA+WICXvhiEAD5YoJe+GIUAPliwl+4QvB908jo/5fW/P80tQIWC5QGAJFzwgiRHwMIccH6/1Tg//8XFQCAUt7//xe1AoAS3///F/17vKn9AwCR81MBqRMEAFF//gdx9VsCqSSYQPrgBABU9AMBqvYDAir3GwD5VwMA8OACPZHf6P+X4QMTKgAGAPAzTDOLAIA+kTUAgBJz9n7TcwIByxMQE4thIkC54QAANHUmQLm/AgBxjQAAVL8CFmtJAQBUdQOAEuACPZHF6P+X9xtA+eADFSrzU0Gp9VtCqf17xKjAA1/WIQQAUUIDAPBCgD6R4AMUqkEAAYviAxUqkOj/l/H//xe1AoAS8v//F/17u6n9AwCR81MBqVMDAPBzAj2R9AMAquADE6r1WwKp9QMBKrPo/5dhGkD59sMAkWImQPngAxOqYSJA/SEAAstjVkC5YkJBOSAAY54h2GF+YwBjHkIAYx7gGwD9w4YAbcIOAP2b6P+XVQEANIAiANEiAIDSwQ4Ci78CAmtCiEN6IIBf/AB4IvxCBACRSf//VPNTQamAAIBS9VtCqf17xajAA1/WHyAD1R8gA9UfIAPVDAqC0v9jLMsCAIjSCAeA0gIBoPIDAIDS/XsAqf0DAJEEAIDSBQCA0vNTAan0AwCqYAyAkvVbAqn1AwGqIQAA8CEAI5EBAADU9gMAqiAH+LfzQwGRqAeA0uEDE6oCAILS+SMA+QEAANT5AwCqHwAA8c0EAFT3YwOpFwCA0h8gA9V4AheLA08AkQJPQDlBwABRIhwAEl8kAHGIAQBUAACAUmIcQDgACAALIAQAC0HAAFEiHAASXyQAcUn//1RgAAA04QMVqoACP9YBI0B59wIBi/8CGetr/f9U4AMWquEDE6qoB4DSAgCC0gMAgNIEAIDSBQCA0gEAANT5AwCqHwAA8cz7/1T3Y0Op4AMWqigHgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANTgAxkq+SNA+QwKgtL9e0Cp81NBqfVbQqn/YyyLwANf1kIIALBDgD6RQaBPuT8EQHGhAABUYARAuQAEABFgBAC5DAAAFCMEABHhAwEqQ6APuQMDgNJCCADQQmAfkSF8A5tDAAGLf3wAqX8IAPlAaCG4wANf1v17vqkgAIBS/QMAkeFDAJH/fwGp4Of/l+IHQakAQJnSQHOn8v17wqhABACbwANf1v9DANEA1JDSIACg8qgMgNIBAIDSAgCA0gMAgNIEAIDSBQCA0v8DAKngAwCRAQAA1P9DAJHAA1/W/Xu3qf0DAJH1WwKp9kMBkfUDA6rzUwGp8wMAKvQDAargAxaqIQAA8CGAI5H3GwD59wMCqgICgNLR5/+X4wMBkQAAgNJBAYBSEwEANGIOwRpTzAEbc8IAERNoIzjzAwIqAAQAkfn//xfhAxaq4wMAquIDAZEhBACRowAAtGMEANFkaGI4JDwAOfv//xfhgwGRlAIAywNEAJGURgDR4gWAUiJoIDiAamM4wGojOGMEAJGg//814QMWqggHgNJgDICSAgGg0gMAgNIEAIDSBQCA0gEAANTmAwCqwAL4t6IGANHgAwaq4QMXqugHgNIDAIDSBACA0gUAgNIBAADU5wMAqh8QALHg/v9U4AMGqigHgNIBAIDSAgCA0gEAANRnAPi25gMHqgMAABT/aic4/f//F/NTQangAwaq9VtCqfcbQPn9e8mowANf1gxSgtL/YyzL/XsAqf0DAJHzUwGpUwgAsHOCPpFzIgCR9VsCqfUDBKr3YwOp+EMCkRQAgFL5awSp+gMTqhkAgFL7cwWp/AMAqsAAAJAAFEH54DMA+eELDinjzwep4HNAuZ/+AXGCkkB6AhIAVBaCgFI2f7abPwMCcYARAFTgM0D5OQcAEdcCAIvh/l+IPwQAcWEAAFT/fgCIgP//NcAAAFTAQhCRPwgAcWEAAFT2AwCq8f//F4AGABHgbwC54ENA+ZR+fNMhAADw4gMYqhQAFIuAA0C5IUAjkQNAgNKffgCpXAMA+XX//5cfAADxrQwAVBsEANEUAIDSAWt0OD+gAHEgAQBUlAYAkR8AFOth//9UBQAAFAFrezg/pABxoAAAVHsHANF/AxTrbP//VFUAABRhCwCRHwAB600KAFSFGwCRAgKA0uADBaoBAIBS5UcA+V3n/5dgAxTLgQYAkeVHQPkABADRHzwA8QEDAYviAYDSAtCCmuADBaov5/+X4EsCkQBoeziAEwA54HdAuYAAADSAF0A5AAAaMiwAABSAA0C59EMKkQMAgtLiAxSqIQAA8CFUI5FB//+XIwAA8GOAI5FjYACRAQCA0gUAgFIfAAHrjQMAVIJqYTghBACRZkhlON8AAmvBAABUpQQAEb8kAHHh/v9UBQCA0g8AABRfKABx5RefGvL//xeCamE4XygAcWABAFRGwABRQ1wBUV/kAHEhBACRxnxAk2N8QJNjgIaaZRAFqh8AAeuM/v9UpQDQNoAXQDkAABwygBcAORMAABTgM0D5ABAAkdYCAIuAA0C5wAIAuSAAgFLg/p+I4AMXqsX6/5cAAQA0HwwAMWEAAFSfEwA5BQAAFIAXQDkAABsy7v//F1cHAPn0b0C5nGMAkVpDAJFu//8XGpCQ0un+/5faA6DyFwAai+b+/5f4AxOq9gMAqhsAgFIZAIBSnwIba6ACAFQAB0D5AAIAtAH834g/DABxoAEAVN8CF+vjAABUpfr/lx8MADGBAABUAANA+R8QADkFAAAUAANA+QAQQDkfAABxOQeZGnsHABEYQwCR6///F+A/QPk/AwBxABBW+skAAFTfAhfrQwAAVNcCGovQ/v+X3f//FxmghdIYAIBSOSag8p8CGGvgCgBUdwZA+dcAALVhAkD5IhBAOeIJADQgFEA5JQAAFLb+/5cWABmL4P5fiB8EAHFhAABU/34BiIH//zUgAQBUHwwAccABAFTAAAA0q/7/l98CAOtpAABUtP7/l/P//xdhAkD5IBRAOSIQQDkAABsyIBQAOeIBADU2AAAUYQJA+SIQQDliBgA0pA5BKSAUQDmEAANL5W5BKZ8UAHFoAQBUoBJAuQAEABGgEgC5KQAAFKQOQSmEAANLnxQAcSn//1QXAIDSBgAAFAAABSplGwARnwAFa2IAAFQAABkyGwCAUqUCQPlkGwARY3x90/YDAaoAfGjTvAADiwAgBKp6GwARAAhAsqBoI/jAZkC4AXxAk4GLAKnD+/+X4AMAKoAPAPnhAxaqgIMAkQICgNJs5v+XuwAANGJ/fdPhQgCRgMMAkWfm/5egDkC5AAAaC6AOALkYBwARc0IAkan//xf9e0Cp4AMUKvNTQakMUoLS9VtCqfdjQ6n5a0Sp+3NFqf9jLIvAA1/W/XuvqV8AAPH9AwCR81MBqfVbAqn2AwEqYQAEUfdjA6n3AwAq4N+fUvlrBKng/69yIhBAevsrAPkoDQBUAEiIUuABoHLfAgBrqAwAVP8KAHFoDABUYxgAUVMIALB0gj6R9QMCqpgiIJHiMwD54AMYquNrALn/wwb4/3cAuWfm/5cBAIDSf6IPuQAAAJAA4BORnwYAudH9/5f0AwAqYAkANfjjAZEBAIDS4gMYqmADgFJG5v+X9AMAKqAAADRb5v+XFABAufQDFEsQAAAU4AMYqrsFAJQfHAByAAEAVFsGAJQfHAByIQEAVOADFyrYBQCU9AMAKgUAABTgAxiqtwUAlOD+/7T0AYASQAAAlBh9gFIm+f+XVwgA0EAAAJT6gwGR92IfkRT+/5cbA4BS2AK4mxYAgFJhok+5eYI+kT8AFmsJAgBUwF67m+QDGqrjAxiq4gMUKiEAFktz/v+X4AAANSEHQLlgok+5AAABCwAAFksgBwC5AwAAFNYCAAvu//8XYII+keFzQLkCBEC5ACAgkSEAAgvhcwC54m9AuSEBADSDYIDSo1oi+EMEABGheiP4QQgAEUIMABHibwC5v3oh+A7m/5cEAAAU4AMYqgvm/5eUAPg39G9AuQIAABS0AoAS9VtCqeADFCrzU0Gp92NDqflrRKn7K0D5/XvRqMADX9YfIAPVHyAD1QAJANAAYB+RAub/Fx8gA9UACQDQAGAfkfbl/xcfIAPV4gMAKh8AAHGNAgBUAAkA0ABgH5EAwACRBvzfiAQJANABAIBShEAgkQUOgFIDAAAU3wABayMBAFQgAAILACwAEgAQpZsD/N+IIQQAEX8AAmsB//9UwANf1gAAgNLAA1/WAgkA0EJAIJEAAALLIf+/Eh8AAevoAgBU4baN0iNJktJh27bygySp8qFt2/JDksTywbbt8iNJ4PIBfAGbIRDBkz8AA+toAQBUgZKE0gD8RNMhSbLygSTJ8kGS5PIAfMGbAfB90yAAAMtAEACLwANf1gAAgNLAA1/WHyAD1R8gA9XiAwAqHwAAcS0FAFQHCQDQ4GAfkQDAAJEG/N+ICAkA0AEAgFIFQSCRBA6AUgMAABTfAAFrIwEAVEAAAQsALAASABSkmwP834ghBAARXwADawH//1TAA1/WCEEgkQMAgFIEDoBSYQACCyEsABIgIKSbAQBAuWEBADXnYB+R4TBAuX8AAWtoAABUAvyfiMADX9bnwACR4/yfiAL8n4j8//8XYwQAEX8EQHHh/f9UAACA0sADX9YfAAC5ASAAkT8AALkBQACRPwAA+QFgAJE/AAD5AYAAkT8AAPkBoACRPwAAuQGwAJE/AAC5AcAAkT8AAPkBAAGRPwAA+QFAAZE/AAD5AKABkR8AALnAA1/WHyAD1QEJANAhQCCRAg6AUgAEopsBAEC5PwAAcQAQn5rAA1/W/Xu+qf0DAJHzCwD5EwkAsHNiH5HgAxOqcuX/l0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUpf//l+EDAKrgAxOq8wMBql3l/5fgAxOq8wtA+f17wqjAA1/W/Xu8qf0DAJHzUwGp9AMAqoAMALAAQCCR9VsCqfYDAar1AwKq92MDqfcDA6oY/N/IAAOA0ivl/5fgAwC08wMAquADHaow+f+X4QMWquMDE6p1XgCp9QMAqgIAAJB1CgD54AMUqkKAEZEAAz/W9AMAKuAAADX1W0Kp4AMUKvNTQan3Y0Op/XvEqMADX9bgAxWqBPr/l+ADE6pG5f+X9VtCqeADFCrzU0Gp92NDqf17xKjAA1/W4wMXquIDFarhAxaq4AMUqvNTQanwAxiq9VtCqfdjQ6n9e8SoAAIf1h8gA9X9e7up/QMAkfVbAqmWDACwFQAAkNZCIJG1Ag2R9xsA+fczAZHzUwGpkwCAUhQAgFLhAxeq4AMVqt8KALn/TwC5iPz/lwAB+DfgT0C5HwAAcU0BAFSUAgALcwYAcaH+/1TgAxQq81NBqfVbQqn3G0D5/XvFqMADX9YAEJQa+v//F/17vamIFYDSAACA0v0DAJEBAIDSAgCA0gMAgNIEAIDSBQCA0vNTAan1EwD5AQAA1BQAgFIVfECTBAAAFJQGABGfBkBxwAMAVOADFCp1//+XaBCA0vMDAKoCAIDS4AMVqgMAgNIEAIDSBQCA0pP+/7RhAoC5AQAA1B8MALHgAABUYApAucD9/zTgAxOqKQgAlB8cAHJB/f9U4AMTqv0HAJTgAxOqIwoAlOADE6qUBgARRf//l58GQHGB/P9U81NBqfUTQPn9e8OowANf1h8gA9X9e76p/QMAkfNTAan0AwCqzP7/l0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUy/7/l+ABALTzAwCq4AcAlIEGAJFgggCRAPzfyB8AAPEiGET6SQEAVOADE6rYBwCU4AMTqv4JAJTgAxOqIf//l/NTQan9e8Kotf7/F4AMALAAHEi5uuT/l/NTQan9e8Kor/7/Fx8gA9UfIAPV/Xu9qf0DAJHzUwGp9AMAKvMDAar1WwKpqv7/l/UDAKrgAxQq3/7/l/QDAKpAAgC0lgwAsNZCIJHBCkD5QQEAtWECQLmfAgDxoBpA+vVbQqkgFIEaYAIAufNTQan9e8OowANf1j8HAJTA/v82wBoAufT//xeADACwAEAgkQEIQLkhBAARAQgAue7//xcfIAPV/Xu4qf0DAJHzUwGp8wMBkfUTAPl/5P+X4QMTqmXk/5cgAQA0FQCA0hQAgNLgAxWq4QMUqvNTQan1E0D5/XvIqMADX9bi4wCR4cMAkeADE6pA5P+XYAEANfVTQ6m0AhSL4AMTqi/k/5fgAxWq4QMUqvNTQan1E0D5/XvIqMADX9YUAIDSFQCA0vb//xcfIAPV/Xu7qf0DAJHzUwGp9VsCqZUMALCzQiCR92MDqXRyAJEWXECpGAhA+Wbk/5dgDkC5IQCA0l/k/5fgAxiqUvn/l4D+34gAAQA181NBqeADF6r3Y0Op8AMWqvVbQqn9e8WoAAIf1kgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNL5IwD5AQAA1PkDAKq5//+X8wMBqvgDAKo6/v+Xgf7fiEEBADU7/v+X81NBqeADF6r3Y0Op8AMWqvVbQqn5I0D5/XvFqAACH9bgAxkqNf7/l/QDAKrAAAC0SgcAlOADFKpwCQCU4AMUqpP+/5fgAxkqZP7/l4D9/7QCQACRWAAA+QFgAJEzAAD5tUIgkaEKQPmh/P+0ywYAlGD8/zagGgC54f//F/17van9AwCR81MBqfUTAPmVDACwtEIgkRH+/5eAgkA5wAEANBL+/5eiQiCRAQAAkCAAANAhwAGRACAkkQ/l/5cfAABx81NBqQDQnxr1E0D5/XvDqMADX9aAMgCRAQAAkCGACpHi4/+XHwAAcfMDACrgF58agIIAOf39/5fgAxNLfwIAcS39/1TzU0Gp9RNA+f17w6jAA1/WHyAD1f17vqn9AwCR8wsA+e39/5eADACwAEAgkQFwAJE/AAC5EwCAUh8IAPngAxMqcwYAEWj+/5dAAAC0AgcAlH8GQHFB//9U2/7/l/MLQPn9e8Ko4P3/F/17v6n9AwCR2f3/l4AMALAAQCCRAHAAkQD834hgAAA1/XvBqNb9/xfN/v+XrP7/lx8AAHFt//9Utfb/l/17wajP/f8XHyAD1R8gA9X9e7yp/QMAkfNTAakUAIBSEwCAUvVbAqkVAIBS9xsA+ZcMALD2QiCRvv3/lwUAABSUBgARcwYAEX8GQHGAAQBU4AMTKjv+/5dg//+0AAhAuQD//zXACkD5cwYAER8AAPG1BpUafwZAccH+/1T3QiCR4ApA+WAAALTgCkC5tQIAC6z9/5fgAxQq81NBqQCAFar1W0Kp9xtA+f17xKjAA1/W/Xu9qf0DAJHzUwGpEwCAUvVbAqn1AwCqmv3/l4H2/5eWDACwwUIgkfQDACo1CAD5PxgAuY/+/5fgAxMqFf7/l2AAALQAoAGRHwAAuXMGABF/BkBxIf//VMFCIJEgAIBSIXAAkSD8n4iUAgA0if3/l58CAHGkqkD6AQEAVDQB+DaQ//+X9VtCqeADFCrzU0Gp/XvDqMADX9ay//+XQAEANBQAgFLgAxQq81NBqfVbQqn9e8OowANf1k7+/5f0AwAq6///F9ZCIJHUGkC5lP3/NVQBgBLr//8XHyAD1R8gA9WGDACwxuAgkcD838gAAgC1yBuA0gEgoNJiAIDSQwSI0gQAgJIFAIDSAQAA1B/8P7ECAQBUw3xfyGMAALXA/ATIpP//NX8AAPFhAABUAACAUsADX9boGoDSAgCA0gMAgNIEAIDSAQAA1AAAgFL5//8XhQwAsKfgIJHk/N/InwAA8SYEAFED/L8SwhBDeskCAFRiAAC1AACAUsADX9al4CCRoCAAkQN8X8hjAAKLA3wByKH//zWgQACRAnxfyEIEAJECfAHIof//NaVgAJGgfF/IAAQAkaD8Acih//81AACAUu7//xfjgACRYwBA+eYDASrroACRaP3fyMkAA4vqgACRKAEIyx8BSPFM/P9USH1fyB8BA+thAABUSX0MyJ8BAHHjAwiqgf7/VD8EAHGAAQBUxQAIiwEFAJEDDAjLHyAD1SJQfdNmeGH4ggACi0YAAPkhBACRPwAF60H//1QIUUCSAABA+YgMCIsA/Z/IIACAUsADX9boAwCqggwAsEDgIJEH/N/IZwAAtQAAgFLAA1/WPwgAcagDAFQAAIBSQuAgkUugAJFmAUD5wlB90+IAAotC/N/ISlwIU188GHKA/v9UIgAAS18ACmsj/v9U4gMGqsYgKosJAAJLQ1B90+MAA4tlAED5JAECCwV5JPh/AAD5QgQAkd8AAusB//9UAAAKC2b9n8jp//8XA2AAkWQAQPlE/P+0ZPxfyH98BcjF//81ACAAkQN8X8gffAXIxf//NWAAgFIEjQCphGCA0gQBAPnX//8XgQwAsCHgIJEj/N/IIIAAkQIAQPlCQECRQwIAtCAYQPnkU0CyXwAA6wKARPqoAQBUBQCA0mAMAIsHfF/I5wAFqgd8Bsim//81IBhA+QAACJEgGAD5HwAE6wKQQvrD/v9UwANf1h8gA9UfIAPV/0Mg0exDAJH9ewCp/QMAkeADDKoBIIBSq///l6D//zX9e0Cp/0MgkcADX9YfIAPVgAwAsADgIJEAQACRAABA+cADX9YfIAPVHyAD1R8gA9X9e72p4gMBKuEDACr9AwCR9RMA+ZUMALDzUwGp9AMAKqA6RPnrBACUlAEANaA6RPn8/v+X8wMAKnMC+De1wiGR4AMTKrQKALnzU0Gp9RNA+f17w6jAA1/WAACA0vH+/5cfAABx8wMAKoAKQXph/v9UoDpE+ewFAJTzAwAqAP7/Npj+/5cAAIDS9gQAlPUTQPngAxMq81NBqf17w6jAA1/W/Xu9qf0DAJHzUwGpkwwAsHTCIZGAQgCRfuL/l0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUgUJAuT8AAGvAAABUYMIhkfNTQakAQACR/XvDqGbi/xetAwCUHxwAciD//1SACkC5HwQAcQACAFRz/v+XACCc0qC+oPLQBACU4YMAkUAAgFL/fwKpHOL/lwNAmdLgC0KpYcIhkUNzp/IACAObICQA+ef//xfkBQCU8P//Fx8gA9UfIAPV/Xu9qf0DAJHzUwGpkwwAsHTCIZGAQgCRTuL/l40DAJQfHAByAQEAVGDCIZEAQACRQOL/l/NTQakAAIBS/XvDqMADX9aACkC5HwQAccACAFRM/v+XACCc0qC+oPKpBACU4YMAkUAAgFL/fwKp9eH/lwNAmdLgC0KpYcIhkUNzp/IACAObICQA+WDCIZEAQACRKOL/l/NTQakAAIBS/XvDqMADX9a3BQCU6v//Fx8gA9X9e72p/QMAkfNTAakfCABxyAUAVJQMALD1WwKplsIhkfUDACrAQgCRHuL/l7H+/5fzAwAqgAEANIDCIZEBYEE5lMIhkYBCAJGBYgE5DeL/l/VbQqngAxMq81NBqf17w6jAA1/WwEJBOaABADTy/f+X8wMAKiD+/zXgAxUqlgEAlIHCIZHzAwAqIWBBOaH9/zUfAABx4RefGur//xfAUgGRAQAAkCGAL5He4f+XHwAAceAXnxrAQgE5oP3/VMFiQTlTAYAS3///F7MCgBLi//8X/Xu7qf0DAJHzUwGp9VsCqZYMALDTwiGR9QMAKmBCAJH3YwOp9wMBKurh/5dgYkE5YAgANOBpmFK/AgBr4opBeugHAFQjAwCUHxwAcsEHAFR0cgGROACAUoD+X4iYfgGIwf//NUAHADUa//+X/v7/l5/+n4i8/f+X9AMAKuAE+DdgVkC5YQIBkdrh/5dABgA1SBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANTVOgT59AMBkWBCALkR//+X4gMAquEDFKrgAxgq/38EqRVAmdJiMgD5euH/l+IPRKlVc6fy4QMUqkAAgFL/fwSpQgwVm2I2APly4f+X4g9EqeADFyoBAIBSQgwVm2I6APkE//+X9AMAKsDCIZEAQACRpOH/l/VbQqngAxQq81NBqfdjQ6n9e8WowANf1rQCgBL2//8XNA6AEvT//xf0AYAS8v//F3QBgBLw//8XHyAD1f17van9AwCR9VsCqR8EAHEIBQBU81MBqZMMALB2wiGR9AMAKsBCAJGS4f+XVQCAEtACAJQfHAByIQEAVHPCIZFgQgCRg+H/l/NTQangAxUq9VtCqf17w6jAA1/W1gpAuRUAgFLfAhRroP7/VN8GAHHAAQBUi/3/lwAgnNKgvqDy6AMAlOADFCohAIBSzf7/l/UDACpA/f824AMWKiEAgFLI/v+X5v//F/4EAJTy//8XtQKAEub//xcfIAPVHyAD1T/8A3EEiED64AYAVP17u6n9AwCR81MBqZMMAJD0AwEq9VsCqXbCIZH1AwCqwEIAkfdjA6lf4f+X4QMBkSAAgFL/fwSpF+H/l/djRKmZAgCUHxwAcgEDAFRzwiGRYEIAkXNyAZFL4f+XIQCAUmD+X4hhfgKIwv//NaADADUBALASnwIBa4GSgRrgAxWqOv7/l/QDACps/v+Xf/6fiOADFCrzU0Gp9VtCqfdjQ6n9e8WowANf1gJAmdLhP5nSQnOn8kFzp/LANkD592ICm+ACAMsfAAHrKfz/VNc2APlW/f+X3v//F6ACgBLAA1/W4AGAEuz//xf9e7Sp/QMAkfVbAqmVDACQtsIhkfNTAanzAwEq9AMAqsBCAJH3GwD5JeH/l0X9/5foAwGRwgMAlFX9/5f3AwCqXwIAlB8cAHLBCABU1iZA+eAjQP0A2GF+4DMA/WT+/5ehwiGR4v5g0+EnQP1CAGMeITBA+eMCYx4h2GF+SBaA0gQAAcsCAIDSAwCA0gUAgNKAAGOeAACA0gEAgNIEAIDS4ocHbeCPBm0BAADUCPv/lwDkAC+AAAC0AOAAkQAAQPkAAGOe4gdFbaHCIZED5AAvIDhA+ULYYX4h2GF+IWBBOcACAMvgiwhtAABjnuFPAP3gUwD9gQQANeNXAP3EBgCU4QMAKqDCIZEAQACRIABiHuBbAP3i4P+XgCIA0eGDAZEiAIDSMwEANB8gA9UkDAKLfwICa0KISnqAgF/8AHgi/EIEAJFJ//9U81NBqWABgFL1W0Kp9xtA+f17zKjAA1/W4YMBkUAAgFL/fwapkOD/lwJAmdLgB0apQnOn8hYEApu0//8X2gAAlAAcABIAAABSAwBiHtn//xcfIAPV/Xuzqf0DAJHzUwGpkwwAkBQAgFL1EwD5dcIhkaBCAJHA4P+XoGJBOSABADVzwiGRYEIAkbPg/5f1E0D54AMUKvNTQan9e82owANf1vXjAJHgAxWqnwAAlPQDACofAABxbf7/VOADFaqWBgCUHxwAcuH9/1TgAxWqJgAAlOz//xeADACQAMAjkQH838iBAQC0/Xu/qQIAgNJgA4BS/QMAkYzg/5eAAAA0ouD/lwAAQLngAwBL/XvBqMADX9agAoASwANf1gAAQPmhAADQIRxB+R8AAevgF58awANf1h8gA9UBAED5PwQA8ckAAFQAiIC5AAhD0wAAQZIgAACqwANf1gAAgNLAA1/WHyAD1R8gA9UCAED5oQAA0CEcQflfAAHrgAEAVAEAgNJfBADxqQAAVAGIgLkhCEPTIQBBkkEAAaqADACQAMAjkQAgAJEB/J/IwANf1v17s6n9AwCR81MBqZMMAJD0AwAq9RMA+XXCI5GgQgCRa+D/l2B6RPlgBgC0nwoAcWDCI5HiF5+aAwABkUEIAosh9H7TIQACy2EMAYsB/J/I4uMAkQEAgNJgA4BSSOD/l4ABADRe4P+XFABAuXPCI5H0AxRLYEIAkU3g/5f1E0D54AMUKvNTQan9e82owANf1uEfQPmgAADQABxB+T8AAOtgAQBUAACA0j8EAPGpAABU4MOAuQAIQ9MAAEGSIAAAqmHCI5EhIACRIPyfyJj//5dzwiOR9AMAKmBCAJE04P+X9RNA+eADFCrzU0Gp/XvNqMADX9YABABvoUIBkaUAANClHEH5IwAAsIcAgFKIAIBSAABmnmOAJJEHAKJyCACjcgIAgNIkAIDSpSIA+aBiAP2oygC5pW4A+adiAbkgAACtIAABrSAAAq0gGIA9YXhiuEIEAJEhBABRgSDBmgAAIYpfHADxQf//VGHCI5EgJAD5r///Fx8gA9UfIAPV/Xu+qQEAgNL9AwCR8wsA+fMDAKriAxOqYAOAUvnf/5cgAgA1YgJA+aEAANAhHEH5XwAB6+AAAFRe//+XHwAAcfMLQPkAFJ8a/XvCqMADX9ZhikC5If8XNvMLQPn9e8KowANf1v/f/5cAAEC58wtA+eADAEv9e8KowANf1h8gA9X9e7WpAQCA0mADgFL9AwCR4mMAkdvf/5cBAIBSwAAANeIPQPmgAADQABxB+V8AAOuAAABU4AMBKv17y6jAA1/W4aNAuf17y6ghCELT4AMBKsADX9aADACQAMAjkQAgAJEA/N/IwANf1h8gA9UfIAPV6QMAqkAAALXAA1/W/Xu+qYgMAJAIwSOR/QMAkfMLAPkTwQWR5wMBKuADAioIwQmR5QMTqgMAABS/AAjrYAEAVKYAQLmlEACR/wAGa2H//1TzC0D5/XvCqMADX9ZzEgCRfwII62D//1Rhfl+IYQAANWd+Aoii//81PwAAcQH//1Ql+UCSyQD4t6AAP9Z/AgC58wtA+f17wqjAA1/W4gMEquEDA6qgAD/WfwIAufn//xf/wxPR/XsAqf0DAJH1WwKp9QMDqvtzBan8wwKR+wMCqvNTAan0Awiq8wMAqiAAgFL3YwOp+WsEqTp8QJPhAxyq/38LqVff/5cBQJnSoQJNrUFzp/L5A0upAkABbiBEGG45AwGb4oMErVMSALRgogCRFfzfiPUFADVgggCRF/zfyDcSALUXAIDSFgCA0hUAgNIYAIDSYKIBkQAAQLlABgA1RqCA0uEjA5HoFIDSAAKA0gIAgNIDAIDSBACA0gUAgNLmZwup+n8Mqf9rAPkBAADUcxEAtGOiAZFgAEC5oAAANGEuQPngZ0D5PwAA6+APAFTgAxyqAgCA0qEAgFLjNwD5HPz/lx8cAHLjN0D5oAMAVOCDzDx/bgC5IACAUmCChTxgAAC54FNA+f9/ALkXAAAU5AMAlPgDAKoA+v+0YAIBkR8AAPl2GkD59QMVKmCiAZEXAIDS1gYAkXYaAPkAAEC5APr/NGFuQLkgBAARYG4AuT8AAGpg+f9UHxBA8iD5/1TgU0D5/38AuWNCAJFhAED5c2IAkeM3APliAkD54gAAtUjy/5fiAwGq4zdA+eEDAKpgAAD5YgIA+eOjA5EEEIBS5fMBkeBDApEa8f+XBBwAEeN/QLnhAwAqhNx40+ADHKriAxuqnAwAkINgA6ohHAARYwBAspODLZHjZwup+m8Mqf9XDan2cwD52vv/l2B+X8gABACRYH4ByKH//zXhAwKRIACAUv9/CKne3v+XA0CZ0uELSKlDc6fyYEIAkSEIA5shABnLA3xfyGMAAYsDfALIov//NXNiAJFiAkD5gIMtkT8AAuspAQBUAGAAkQN8X8h/AALrYQAAVAF8BMifAABx4gMDqsH+/1T9e0Cp+WtEqftzRamVWgCpl2IBqfNTQan1W0Kp92NDqf/DE5HAA1/WFwCA0hgAgNIWAIDSFQCA0nj//xfgAxeqEuX/l/YDAKqg7f+04AMXqhgAgNIK5f+X9QMAqmz//xdhMkD54GtA+T8AAOvh7/9Uov//F6EAgFLgAxyqm/v/l/9/ALngU0D57PH/l+IDAarhAwCqp///F/17u6n9AwCR6MMAkfNTAan0AwCq8wMEqvVbAqn2AwOq9QMBKuMDBKou//+X4AtEqQIBALXgAQC09VtCqeIDE6rzU0Gp4R9A+f17xaj55P8X4AMCquQDE6rjAxaq4QMVKmIDgFLz/v+XgCZA+aAAALXzU0Gp9VtCqf17xajAA1/W81NBqfVbQqn9e8WoEhMAFKAAANAAAAyRAPzfiB8EADHgB58awANf1h8gA9UfIAPV/Xu6qf0DAJHzUwGp9AMAKvVbAqn2AwKq92MDqfcDAaq03v+XFQBAufMDAKqfbgBxYQAAVL8DF+vDAQBUgQwAkCGALZEhIACRIHxfyAAEAJEgfALIov//NfdjQ6l1AgC581NBqfVbQqn9e8aowANf1uECHcvg/5/SPwAA6wj+/1T/CkDywf3/VL8DFuuC/f9UwQIdyz8AAOso/f9U3wpA8uH8/1SUDACQgIItkQCAAJEC/F+IQgQAEQL8AYih//814ApAuR8IADFgCABUHwACcYAGAFRIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1OEDF6riAxaqyfH/lwEcABKAgi2RAIAAkQP8X4hjBABRA/wCiKL//zXh+f81uWsEqUgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU+QMAqof+/5f4AwCq6AIAlOEKQLkfAADx+gMAqiAYRjpgDQBUgIItkQAgAJECfF/IQgQAkQJ8Acih//814QMZKuQDFqrjAxeq4AMYqmIDgFJ7/v+XuWtEqa///xegAADQAAAMkblrBKkA/N+IHwQAcWAEAFSAgi2RAIAAkQL8X4hCBABRAvwBiKH//zXV//8X4A5A+V74/5fmAwCqIA0AtAcAQLkJQAGRStA71SABQPlfAQDrwAwAVEgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU/wAAa2ALAFSAgi2RAIAAkQL8X4hCBABRAvwBiKH//zWH//8XSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANSUgi2R+QMAqoCiAJEaAED5v38FqaFDAZFAAIBS1d3/l6MDRakCQJnSQnOn8oHCAJFjAAKbIgBA+WQAAssgAIDSXwAD64IAAFSACNqaHwAA8QAUn5pYfwCbRAAYiyB8X8gfAALrYQAAVCR8Bci/AABx4gMAqiH+/1SUggCR4AMZKgT4/5fkAxaq4wMXquIDGKrhAxkqF///l4D+X4gABABRgP4BiKH//zW5a0SpU///F+ADGSr39/+X+AMAqoAAALQAoACRAPzfiGAAADX4Axqqjv//FwCzAJEAAEC5gP//NQDjAJECfF/IQgQAkQJ8Acih//81v38FqaFDAZEgAIBSnN3/lxgDAZGgB0WpAkCZ0kJzp/IABAKbAAMA+blrRKk2//8XAQCAUl///xcqAQD5p/T/NMAgAJEA/N+IQPT/NKAAANAAAAyRAPzfiMDz/zXgFkC5lIItkYGiAJEfAABxAKCfGgB8QJMABACRIgBA+QJ8ApuUggCR5AMWquMDF6rhAwcq4AMGqtr+/5eA/l+IAAQAUYD+AYih//81F///F/17van9AwCR81MBqfQDASqTDACQXxwAcoACAFRzgi2RYaIAkSAAAPlAAIBS4YMAkf9/Aqln3f+XAkCZ0uAHQqlCc6fyc8IAkQAEAptgAgD5oAAA0AAADJEU/J+I81NBqf17w6jAA1/WYYItkT8AAPkiIACRXwAA+SJAAJFfAAD5IWAAkT8AAPnl//8XHyAD1f17u6mhAADQIQAMkf0DAJHzUwGp9VsCqfcbAPn3AwCqAACAEiD8n4jzAwGRIACAUuEDE6r/fwSpQt3/l+FXRKkWQJnSVnOn8pQMAJCUgi2RlIIAkSBcFpu1AgCLEgAAFP9/BKk33f+X4AMTquYfRKmoDIDSAQCA0gIAgNIDAIDSBACA0gUAgNLGHBabvwIG6ykBAFQmAACQwFDCPeATgD0BAADUgv7fiCAAgFLhAxOqgv3/NfNTQan1W0Kp9xtA+f17xajAA1/WHyAD1R8gA9VgDADwAIAtkQMAQPkBIACRIgBA+QFAAJEhAED5AGAAkQAAQPkDCQCpAQEBqcADX9b9e7ap/QMAkfNTAanzAwCqAAhAuaALADVnAkC5IAAAkAAEAE/m0wGRAahE/eADJyr0AwGq4vMAkQBwHVPhgwGRAAQfMsAAAK1oDYDSAHxAkwMAgNIEAIDSBQCA0sDAgTz/PwC58zMA+eE3AP3ncwC5AQAA1EAI+LfgP0C59VsCqXUiAJFgBgC5IACAUqD+n4j2AwGR/38EqeEDFqrp3P+X4wNEqQlAmdJJc6fyZgJAuaSCj9Ist5zSROmv8oyco/IkN8/yrO3I8mMACZvkxvPyDOv38mpKi9JrPYLSahO08maABsqH/knTxgAEiytmovLqBdfyazfJ8sZ4RsqKCODyC5ry8uA/gLnnfMqb4gMWqsZ8DJvIDYDSAQCA0gUAgNLn/EvT5yMA+cZsRsoDAIDSBACA0ufQCZvGfAub5ycA+cZ8RsrHCNSa55gUm+cEAJHm/EnTxnzKm8b8S9PmKwD5xpwJm+YvAPkBAADU5gMAqkAB+Lf1W0Kp4AMGKvNTQan9e8qowANf1vNTQakAAIBS/XvKqMADX9ZgCkC5wP7/NL8CALlgBoC56A2A0gIAgNIBAADU8P//Fx8gA9UfIAPVAQhAuUEAADXAA1/WASAAkT8AALnoDYDSAQCA0gIAgNIDAIDSBACA0gUAgNIABIC5AQAA1MADX9YfIAPVHyAD1f+DANEBCEC5/38Aqf9/AakBAgA0AASAueEDAJGIDYDSAgCA0gMAgNIEAIDSBQCA0gEAANTgAAC14AdBqQJAmdJCc6fy/4MAkQAEApvAA1/WAACA0v+DAJHAA1/WHyAD1f+DANEBCEC5/38Aqf9/AalBAgA0AASAueEDAJGIDYDSAgCA0gMAgNIEAIDSBQCA0gEAANQgAQC14AdBqQJAmdJCc6fy/4MAkQAEApsfAADx4AefGsADX9YAAIBS/4MAkcADX9b/AwHR5gMAquEDAJHIDIDSQACA0gIAgNIDAIDSBACA0gUAgNL/fwCp/38BqQEAANSgA/i34AdBqQAAAaqAAwC1xpwPker5ntJqarzyZ5uG0sb8Q9OqdNPyihjk8sf2uvJH0NvyCUiI0sZ8yptnY+jy6QGg8ugMgNJAAIDS4YMAkcb8RNPHfMeb5/xS0+cTAPnnGwD555gJm+cXAPnnHwD5AQAA1P8DAZHAA1/W4AGAEv3//xcfIAPVHyAD1f+DANHoDIDSQACA0uEDAJECAIDSAwCA0gQAgNIFAIDS/38Aqf9/AakBAADU/4MAkcADX9YfIAPVHyAD1R8gA9UhgALR5gMAqj+AAvFJAABUwANf1mcMAPDpgC6RKgFAuUgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUXwEAa2H+/1QgBUC54f+DUh8AAWsIAQBUYQwA8CHALpEmWCD454AukQAEABHgBAC5wANf1h8IQHFg//9UwANf1v17vqlIFoDSAACA0v0DAJEBAIDSAgCA0gMAgNIEAIDSBQCA0vMLAPkBAADUcwwA8HOCLpFh/l+IYQAANWB+Aoii//81PwAAcYEBAFQgAIBSfwYAubve/5eAAPg38wtA+f17wqjAA1/Wf/6fiPMLQPn9e8KowANf1uABgBL4//8X/Xuzqf0DAJHzUwGp9RMA+XUMAPCzgi6RZgJAuUgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU3wAAa4ESAFQgAIBS9IMBkdHe/5dzBkC54QMUqiAAgFL/fwapyNv/l80AgBLgB0apfwpAccgPAFQzEQA0A0CZ0uL5ntJDc6fyYmq88qJ00/JnDADwCgQDm4IY5PLsAwGR58AuketDAZEGAIBSSv1D0w0AgFIPAIDSCQ6A0u5/YLJKfcKbSv1E0wUAABTGBAAR5yAAkX8CBmtgDABU8ABA+YgVgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNL0JwSp8CcFqQEAANQiAIDS4QMMquMDC6oAfECT5AMCqsghgNIBAADUH8AB8SH9/1TgN0D5HwAO68H8/1TgO0D5gPz/NeSPkNLg4wGR40MDkcQDoPIDAAAUfwAA66D7/1QBAED5ACAAkUIBAetj//9UXwAE6yj//1TlM0D5kAGA0vHDAJGIFYDSAACA0gEAgNICAIDSAwCA0gQAgNLxQwSp5UMFqQUAgNIBAADUIgCA0uEDDKrjAwuqAHxAk+QDAqrIIYDSAQAA1B8AEOsh+P9U4QMRqgIAgNIEAAAUQgQAkV8wAPFg9/9UIABAOSEEAJEAwABRABwAEh8kAHEJ//9UQAQA0R8oAPFI9v9UIGpiOAD2/zXkAED5ZQwA8CAAgNKloC6RZgEANKF4YPjfAABr45efGgAEAJGfAAHr4gefGn8AAmoh//9UnwAB6yD0/1TGBAARjyAAka0FABHnIACRfwIGa+Hz/1S/BQBxAAEAVLWCLpG//p+I81NBqeADDSr1E0D5/XvNqMADX9YgAIBS4AEAuff//xdNAIAS9///Fw0AgFLz//8X4AwA8ADALpEA/N/IwANf1v17sqn9AwCR9VsCqfdjA6n4AwAq+/X/l+AMALT3DADw9sIukfNTAanzAwCq9CMBkcAiAJFr2/+X4AMUqlX7/5f1AwAqHwAAccsCAFTBAwBUwP7fyMAAALW4CgA0gvv/l2AKALSA+/+XwP6fyB8DAHFgsgCR4QefGgEAALlgKkC5QAUANB8gA9VgJkD5eAcANSAIALQhAIBSSw8AlHUqQLngwi6RACAAkUbb/5fzU0Gp4AMVKvVbQqn3Y0Op/XvOqMADX9bgAxSqtvr/lwAHALSBCkCtweIAkYAWQa0iAIBSgxJCrSEIAK2BCkOtIBQBrYAiwD0jEAKtg0pA+SEIA60gIIA9I0gA+cJCAznA/p/IHwMAcWCyAJHhB58aAQAAuWAqQLkg+/814cIukWDCAJEi1EC5QgQAESLUALkfAAD5YOIAkR8AAPlgAgGRHwAA+SLYQLkDALASQAQAEV8AA2sAFJ8aINgAuWGiAJEg/J+IYCZA+fj4/zRhIgGRP/yfyOD4/7ThAxOqWg8AlHUqQLnE//8X4AMTqhMPAJRhIgGRIPyfyHUqQLm+//8XNQCAErz//xdVAYASvv//Fx8gA9X9e7+pSBaA0gAAgNL9AwCRAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUAvX/l6AAALQAJED5YAAAtAEAgFLyDgCUAACAUv17wajAA1/WHyAD1f17vqlIFoDSAACA0v0DAJEBAIDSAgCA0gMAgNIEAIDSBQCA0vNTAakBAADU7fT/l/MMAPBhwi6R9AMAqiAgAJHk2v+XdAAAtIAqQLkAAQA1YMIukQAgAJHW2v+X81NBqQAAgFL9e8KowANf1oCiAJEfAAC54QMUqiCMRPg//J/IYAAAtOEDFKoWDwCUdMIukYDWQLkABABRgNYAuaD9/zWAQkM5oAAANWDCLpEfQAM5H/yfyOf//xfS+v+XHxwAckD//1SB4gCRAgCA0mADgFKs2v+X9f//Fx8gA9UfIAPV/Xu+qf0DAJHzUwGp9AMAqvMMAPBgwi6RACAAkbXa/5eAKkC5wAAANWDCLpHzU0GpACAAkf17wqim2v8XgKIAkR8AALnhAxSqIIxE+D/8n8hgAAC04QMUquoOAJRhwi6RINRAuQAEAFEg1AC5YMIukfNTQakAIACR/XvCqJXa/xcMWoLS/2Msy/17AKn9AwCR81MBqfQDA6r1WwKp9QMBqvYDACr3YwOp9wMCqvlrBKmU9P+X5AwA8ITALpGa/N/I4AQAtPMDAKr7cwWpHAABkZgDQPkfAwDxRBtA+uADAFQAKEC5oAMANGAuQLlgAwA1+QMEkSAAgFLhAxmq/38QqTja/5f7A1Cp4DcA+Z8DAPm4+/+XHxwAcoADAFTjN0D5AkCZ0mEmQPlCc6fy4AMTqnsPAps/AADxGAObmpgCGIsYAxvrGIOfmhQPVIuV/f+XHwAU66gBAFT7c0WpFACA0gEAgNL9e0Cp4AMUqvNTQakMWoLS9VtCqfdjQ6n5a0Sp/2Msi8ADX9YABABP4xMCkSQAgBICOoLSewOAUgEAgFLgAxmq+MMBkeBDjjxgAACt4D+APWAAAa1gAAKt+4MAueSLALk/2v+X4QMYqiAAgFL/fwep9VMB+fVbAfn3XwH5ANr/l/QXR6kGQJnSRnOn8uADGqriAxsq5AMZquEDFirjAwKRlBYGm2L6/5dgJkD5QAAAtIgOAJThAxiqIACAUv9/B6nv2f+XAkCZ0uEDR6lCc6fy+3NFqSEAApvK//8X/Xu/qUgWgNIAAIDS/QMAkQEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1Cb0/5egAAC0ACRA+WAAALT9e8Gobw4AFAAAgFL9e8GowANf1h8gA9X9e76p4QwA8CHALpH9AwCR8wsA+TP838izAAC18wtA+QAAgFL9e8KowANf1n35/5cfABPr8wtA+eAXnxr9e8KowANf1v17tKkBAIDSYAOAUv0DAJHzUwGp9KMAkeIDFKrs2f+XAAEANALa/5cTAEC58wMTS+ADEyrzU0Gp/XvMqMADX9bzAwAq4AMUqmX5/5cg//+04AMUqlv5/5cTHAAScwIAUuADEyrzU0Gp/XvMqMADX9YBBED5AhBuHgPQZB4hNAHKIRxByiFEAcoBBAD5AJTn0gEAZ54h/EvTIQQAkSAAYp4ACGEeAABmngHMQJIA+HTTISRMsiEAZ54hAACQAPwPUSA4Yh4hKGIeJKxE/SEAAJAAGGEeAQhgHiMYYx5jKGQeJLBE/SEAAJAkEEMfI7RE/eHzALKh+ufyIwxEHyQAZ54jEEMfIghDHwEoYB4AAGIeIAAAkAO4RP3gDADwAAhjHkAAYR8BSEb9AAhhHgAAeJ4ABACRwANf1qKCj9IA/ETTQumv8iI3z/LixvPyAHwCm6IAALBCGEH5QMBAiwIAQDlCHAASX/wDcSABAFREAAELA3xfCH8AImthAABUBHwFCL8AAHFiHAAS4f7/VMADX9Yk/ETT5gMBqqGCj9IIB4DSQemv8gkDgFIhN8/yCAqg8uHG8/KEfAGbhPxg0+EDBCqFAAERJEAAEocgqZsHAAeL6vzfyF8FAPHJAABUIQQAEb8AAWsB//9UAACAUsADX9YBA4DS/Xu/qYQAAZv9AwCR4AMGqoQAVJEhAIBSgyAA+YJIALnJ//+X5vyfyOADASr9e8GowANf1uAMAPAAQDKRACAAkR/8n4jAA1/W6AMAqgQAgNLgAwGqBQCA0uEDAqriAwOqAwCA0gEAANTAA1/W5wwA0OdAMpHnIACRAACAUikAgFLh/F+IYQAANel8Aoii//81PwAAccAAAFQfoA9xBgQAEawAAFTgAwYq9v//FyAAgFLAA1/W/Xu/qf0DAJEDAIDSAgCA0gEAgNKAD4DS3///l+ADBirfQB9xwAEAVOH8X4hhAAA16XwCiKL//zU/AABxwAAAVB+gD3EGBAARDP7/VOADBir2//8XIACAUgIAABQAAIBS/XvBqMADX9b9e7+pAwCA0gIAgNL9AwCRAQCA0kAWgNLF//+X/XvBqMADX9bgDADQBpxMuSYBADT9e7+p/QMAkfL//5ffAABr5hefGsAAABL9e8GowANf1sAAABLAA1/W/4M60f17AKn9AwCR9VsCqbaCj9JW6a/yNjfP8vtzBalc0DvVlf9G0/bG8/L3YwOp+AwA8PeDCpG1fhab4TsA+QGDJZHzUwGptSZAkvMDAKoAB4DS+WsEqfQDAqqgBgCb/5sAufoDA6oBCED5nwMB6+ABAFQbB4DSAIMlkeIDF6oDAIDSu34bmwECgNJ7YwCRewMAi+CDCJEffAip4BSA0o3//5cAAIDSCgAAFAEoQLkhBAARASgAuT88AHHI/f9UIwAAFAAEAJEfPADxYAAAVOFqYDiB//814QMAqmECALQjBADR4mpjOELAAFFCHAASXyQAcWgAAFThAwOq+P//Fz8AAOsiAQBUwAmAUuBqITggBACR4gGA0uACAItCAAHLAQCAUtjY/5fhAxeq4AMbqgICgNKw2P+XAYMlkQAHgNKgBgCbHAgA+R8oALkAB4DSGIMlkQICgNL7DADQoX4Am/UjApHgAxWqe0MykSFgAJEBAwGLoNj/l2BDAJEB/N/IQNA71T8AAOsBAgBUYYtBqeMDF6rgAxqqBBCAUrMDAJT4AwAqYKMAkQD83wgfHABy4AEAVOIDGCrhAxeqYMMAkeMDAJQKAAAU4AMaqr7r/5fjAxeq4gMBqgQDgFLhAwCq4AMaqqEDAJT4AwAq+AAANeGDCJE4AIBSQAdA+T/8CKkAvECS4FMB+eGbQLnkQwKRAgCAUgMAgFIFAIBSP/wAcUgDAFTgEkC5HwAAcSUBADUsAQBUIHx90yEEABEAQACR4gJA+YJoIPgiAIBSCwAAFE0BAFTlFkC5Inx900JAAJEhBAARoIAAqgAAQbKAaCL4IgCAUuUDAipjBAAR92IAkR8DA2vB/P9UQgAANOGbALlgIgCRAnxfyEIEAJECfAHIof//NRX//5cfHABygQEAVGBCAJECfF/IQgQAkQJ8Acih//81c2IAkWB+X8gAABSLYH4ByKH//zW7AAAUgRLA2qAHgFIAAAFL5geAUsYAAUuCHgASgCbAmgAEABIGCAYLnw4A8cYcABLkm0C53ICCGvoDFargAxwq4DcA+eA3QPkEAATKhHwWm4SARMraAAC1ewJAueDfg1KYAECyfwMAax0AABQAAIBSQRNAuT8AAGsJAQBUQU8giwAEABEhDED5hAAByoR8FpuEgETK9///F0ADQPl7AkC5hAAAykAHQPmEfBabgAAAygSARMrg34NShHwWm4SARMqYAECyfwMAa+gAAFRiBkC5AAGgUgAAAks/AABr95efGgIAABQ3AIBS93sAuRf/YNPlNnrT4DYAEnkCBYvgZwC59TZAkiAfQPkfABjr4QMAVF8DAPEhX0E54BefGj8AAGthAwBUIFtBOR8AHGsBAwBUGggAtCSrQHlAE0C5nwAAa2ECAFSgBgCR4QMaqgICgNLkfwC5YBoAiwnY/5eAAQA1IFNAuUFjAJHkf0C5AIBAkQAcAJGCPH3TYA4AiwDY/5eABQA0AgAAFGAAALT3BgAR2P//F+B7QLlfAwDxJACA0gQYQHpgAABUGgCA0qb//xdfAwDxPFsBOeAXnxogXwE5QAMAVEATQLlnBwARZwIAueEDGqogqwB5AgKA0mAGQLkgUwC54GdAuQAEABEAOHrTYAIAi8rX/5cgU0C5QWMAkUITQLkAgECRABwAkULwfdNgDgCLwtf/l2AGQLlBE0C5AAABC2AGALkl4wCRuPyfyOE7QPnjAxSq4mdAueADE6pE/v+XABwAEmEaFYsiYAGRRHxfyIQEAJFEfAPIo///NSKAAZFEfF/IhAAUi0R8A8ij//81oAIANSCgAZEDfF/IYwQAkQN8Asii//81IcABkSB8X8gAABSLIHwCyKL//zVgogCRAnxfyEIEAJECfAHIof//NWDCAJECfF/IQgAUiwJ8Acih//81dRoVi6BeQTnAAAA0c4IAkWB+X8gABACRYH4ByKH//zVA/v+X/XtAqfNTQan1W0Kp92NDqflrRKn7c0Wp/4M6kcADX9b9e7+p/QMAkW/+/5fmAwAqAwCA0gIAgNIBAIDSgBWA0jT+/5ffAABrgQAAVOADHar9e8Goq+r/F/17wagd8/8X/Xu7qf0DAJHzUwGp8wwA0HNCMpH1WwKp9gMAqmDCAZH3YwOpF/zfyJcIALT0AwGq9QMCqmDiAZEAAED5HwAB66EBAFRgAgKRAfzfyEDQO9U/AADrAQEAVGACMJFjIgKRBBCAUgGISKngAxWqdgIAlGCaDLm4go/S4AwA8Fjpr/IAgCWRODfP8gEHgNJT0DvVc/5G0/jG8/JzfhibcyZAknMCAZtgAkD5HwAA8WwEAFRgBkD5oAEAtOADE6qK/f+XYAIA+eMDFariAxSq4QMWqvNTQangAxeq9VtCqfdjQ6n9e8WoPv7/F+EDAZEgAIBS/38EqSPX/5cBQJnS5ANEqUFzp/KEAAGb4AMTqmQCBMqEfBibhABAsmQGAPly/f+X4AMTqnD9/5cAABTLYAIA+R8AAPEt/P9U81NBqfVbQqn3Y0Op/XvFqMADX9bhDADQIUAykSHAAZEm/N/IhgYAtKKCj9IB/ETTQumv8gUHgNIiN8/y5wMGquLG8/IIA4BSBQqg8iF8Apsh/GDT5AMBKiIAARGBQAASIxSom+MAA4tm/N/IRgQAtB8ABuvAAABUhAQAEV8ABGvh/v9UBgCA0hsAABQCA4DS/Xu/qSEcApv9AwCRIQBUkSlIQLkmIED5KAUAESEAgNJh/J/IAQCAEm/9/5dIAgA0KX160+cACYvgoAGRAnxfyEIEAJECfAHIof//NefAAZHgfF/IAAAGi+B8Acih//81BQAAFAgAgFLhAwaq4AMIKsADX9bgAwgq4QMGqv17wajAA1/W5AwA0IRAMpGEwAGRi/zfyEsEALTsAwGqAQQANP17v6nqAwCq7QMCqv0DAJGX/f+XHxwAcuACAFSMBQBR4wMNquIDDCrhAwqq4AMLqlv9/5cfHAByoAEAVIx9etNrAQyLYKEBkQJ8X8hCBADRAnwByKH//zVrwQGRYH1fyAAADctgfQHIof//Nf17wahx/f8X/XvBqMADX9bAA1/W/Xu9qf0DAJHoFwD9CEBgHgAQbh7zUwGp9RMA+RAhYB5KAABUaAAAFABo6NIAAGeeECFgHkQAAFRjAAAU9AwA0JNCMpFggjKR2Nb/l2YOQLnmAAA1gACAUpTZ/5eGQjKRyjhA+QoEALUPAAAUAwCA0gIAgNIBAIDSgBWA0lP9/5cBfECTwnxAkwMAgNJgEIDSTv3/lx8MALHg/f9U8wGAEkUAABQBB4DSyBuA0gAAgNIBEKDyYgCA0kMEiNIEAICSBQCA0gEAANQf/D+xYwAAVPMDACo4AAAUxsABkcD8n8ggAAAUQv3/lx8cAHLA//9URgFUkUcBYJHG4ACR5+AAkcAAQPkfBADxaQAAVAEAgBLt/P+XxmAAkd8AB+sh//9UAgeA0uEDCqqDAIDSAhCg8iAdgNIl/f+X4AwA8ACAJZEBAIBSHwAA+SEEABEfBAD5AOAAkT8AEHFh//9UFv3/l47w/5d16f+X8wMAKo/w/5czAgA1lUIykaCiAJEfAAA51v7/l6CGAalA0DvVoUIAkSD8n8iAAIBSiEoG/b+aDLkO2f+X8wMAKmAAADU8/f+XoA4AuYBCMpEAgDKRc9b/lwIAABSzAoAS9RNA+eADEyrzU0Gp6BdA/f17w6jAA1/W/Xu+qf0DAJHzUwGp8wwA0HRCMpGAgjKRbNb/lzH9/5cfHAByAAEAVIAAgFIn2f+XgOIBkR8AAPmAQgCRHwAA+Z8OALlgQjKRAIAykVfW/5fzU0GpAACAUv17wqjAA1/W/Xu8qf0DAJHzUwGp9AwA0JNCMpH1WwKp9QMAKmCCMpH3GwD5Udb/l2AOQLkAAgA0dgICkd8CAPnhAxUqYOIBkQEAAPl1AAA1EwCAUgkAABR3AjCRf5oMuZD+/5fghgipQNA71cD+n8j4//8XUwCAEoBCMpEAgDKRNNb/l/VbQqngAxMq81NBqfcbQPn9e8SowANf1j/8A3EEiED6QAIAVOIMANBCQDKR4QMAqkIgApFDEEy5AFAjiz8AAOsAAQBURABA+SQAAPlCYACRIUAAkUQAX/gkgB/4+P//F+ADAyoCAAAUoAKAEsADX9b9e7mpHwAA8SAYSHr9AwCR81MBqfVbAqlhBgBU9QwA0LNCMpH2AwCqYIIykRTW/5f0wwCR4QMWqgIIgNLgAxSq39X/l9T8/5cfHABy4CNA+eEAAFQfAAHxyAMAVOAnQPlTAIASHwQB8QgAABRhokA5HwAB8QEBADTIAgBU4CdA+TMOgBIfBAHxoAKAEnMygBoRAAAU6AEAVOAnQPkfAAHxiAEAVBcBAJSABkCtYMIAkQAEAK2ABkGtAAQBrSAAgFJzogCRYP6fCBMAgFICAAAUswKAEqBCMpEAgDKR4NX/lwIAABSzAoAS9VtCqeADEyrzU0Gp/XvHqMADX9b9e7qp/QMAkfNTAan0AwAq4N+fUvVbAqn1AwGqvwIA8fdjA6lBAARR4P+vcvlrBKkiEEB6+3MFqYgJAFTgDADQAEAykfcDAioAwAGRGfzfyD8DAPH4B58anwIAcQQLQHqAAABUw+//l6ro/5fF7/+X+gCA0hMAgFL8/4dSWwGA0loAoPIfAwBxghJcemgBAFSDfnrTIwMDi2DgAJEA/N/IAAYAtHaoQHngAhNL1iIAER8AFmtiAABU4AMTKiwAABRnfn3TYaABkaACB4sm/N/IYcABkSX838hhYAGRJPzfyGGAAZEi/N/IYVxBOch+eJNzAhYLPwAAceEHn5rfAATrAWEBqiEAG6qhaif4gQYAEQGQAKmBAAbLITCfmr8AAusBEAD5QQAFyyEwn5oCDAD5ARQA+QAAAZFhIED5AQAf+GEkQPkBgB/4YVBAuWKoQHkhABqLQvB90yEPAYtZ1f+XlAYAEcj//xegAoAS81NBqfVbQqn3Y0Op+WtEqftzRan9e8aowANf1uIMANBCQDKRQsABkUT838gCAIDSPwACa+MDAipCiEV6aAEAVMQAALRjBAARgwwDi2MAQPlgAGOeAgAAFADkAC8AeCL8QgQAkfP//xfAAIBSwANf1gIIQJJfBADxAQEAVAIEQNEhBADRIAAAi+GPdLJfAAHrADCfmgIAABQAAIDSwANf1gwKgtL/YyzL/XsAqf0DAJHzUwGp9AMCquJDAZH1WwKp9gMCqvUDA6r3YwOp+AMBKgMAgNIfAwNryQAAVAF4Y/hjBACRQVAAqUJAAJH6//8X4gMYKuADFaoBAIBS9wMBkUJ8FJs41f+XBgCAUt8AGGviBABU6QMGKgcDBkuIFYDSAQCA0gIAgNIDAIDSIFUUmwQAgNLgIwD54HwUmwUAgNLgJwD5AACA0gEAANTIIYDSAHxAk+EDF6rDEgmL5AMHqiIAgNIBAADUH5gAsQQYQbrgAQBUYAD4twAI1JoCAAAUAACAUtMAAAt/AhhrwgAAVOADEyriAxSqAQCAUgBUFJsR1f+XZgYAEdn//xf9e0CpDAqC0vNTQan1W0Kp92NDqf9jLIvAA1/W5QMAquiPdLIAAIBSHwAEa+AFAFS/CEDyoQUAVD8ABetoBQBUvwAC6yIFAFRGAAXL3zwA8ckEAFSmHECp57xAkukEQNE/AQjrIgQAVH98AKkABAARZwAA+X8IAPm/AAbrYgMAVN8IQPIhAwBU3wAC6+ICAFTFAAXLv3wA8SkCAFTFgF/4pwhAkv8EAPGhAQBUpQRA0eePdLK/AAfrIgEAVMUAX/ipCECSPwUA8aEAAFSpBEDRPwEH60IAAFRlBAD5Y2AAkeUDBqrR//8XwANf1gIAkNIBAIBSYA0AkACAJZHP1P8XDBCG0v9jLMv9ewCp/QMAkfVbAqn1AwqR9gMBqgEAgFLzUwGp8wMAquADFar3YwOp9wMCKgJAgNL5awSpFACAUvtzBam91P+X5AMCkQMAgFIFA4BSn/4AcWKQV3piAQBUYFilmwAEQPnAAAC0YQJA+VX//5eDWDS4oFo0+JQGABFjBAAR9P//F/kDEpHhAxQq4wMZquADFaoCAYDSVv//lwMAgNKfAgNr6QAAVCB7Y/gBAIDSRP//l6B6I/hjBACR+f//FwTQgtIC0IPS4GMii+EDFCrjAwCq+mMkiwIJgNJ4DQCQ/AMCkRiDJZHgMwD54AMVqkD//5cbAIDS4AM6kRUAgFLgNwD5nwIbawkJAFTgM0D5FwmA0gIBgNJ3Axeb4AMaquEDF6pg1P+XYQZA+eBDS/k/AADrQQcAVAHEgtLgYyGLJnt7+AIBgNIffAapH3wHqeA3QPnmPwD5YQpA+eECAYtR1P+X4DdA+QIBgNLlQ0f55TsA+WEOQPnhAgGLStT/lyB7e/iigo/SQumv8iI3z/IA/EPT4sbz8uUbR6kAfAKb4UNH+QCkYNMC6HvTABcAiwJrYvjfAALroQEAVAIEQPlfAAXrQQEAVAIIQPlfAAHr4QAAVIEDQLkCA4BSIViimwIAQykiAAIpDQAAFOADBpHmQwv55UcL+eFLC/mhfnvTggNAuUAHQK0CWDW44AMakbUGABEAAAGLAAQArXsHAJGcEwCRuP//F/gDOpH3AxqR4AMYqgIAgdIBAIBSPtT/l+MDGKrkAxeqBQCAUoSAAJG/AgVrwAIAVIaAXvgBAIDSpQQAEWOAAJHgAwaq1f7/l2EWQPlgAB744AMGqtH+/5dggB74hgBf+AEAgNLgAwaqzP7/l2EeQPlgAB/44AMGqsj+/5dggB/46f//FwDQgtL0YyCL4wMUqgIBgNKhdh5T4AMYqsv+/5eogo/SZA0AkEjpr/LjAxSqKDfP8uIDF6qEgCWRBQCAUgcAgBLoxvPyvwIFa4AFAFRgBED5oAAANQH8YNMfAADx4bCBGgIAABQBAIASZgxA+aYAADXA/GDT3wAA8eCwgBoCAAAUAACAEmkAQPlmEkD5PwEG64EBAFRpCED5ZhpA+T8BBusBAQBUPwAAcQHIQHrmt58a3wAAcSEQnxoAEJ8aAwAAFAEAgFIAAIBSQQADKaUEABFAAED5Y4AAkUAEQK1CgACRAPxD0wB8CJsApGDTgBQAiwAEAK3U//8X4wMGkQAAgNICA4BS94IAkb8CAGspAQBUYXhguAAEAJHkgl+4IViimyQQALnkwl+4JBQAufb//xf9e0CpDBCG0vNTQan1W0Kp92NDqflrRKn7c0Wp/2Msi8ADX9YBAwA0JDB704UroNIEAASLIzBAkoQABYuE4Ei5PwAEa2AAAFRhAPg3DgAAFCEB+DYheH7TAAABiwEsoNIAAAGLAchIuSIAAgsCyAi5BQAAFGG4QpEhGAGRABQBix8EAPnAA1/WAwjBmmOAAZvjAAC1PwAC66gAAFRCAAHLXwAA6+A3nxoCAAAUAACAUsADX9aigo/SAPxE00Lpr/IiN8/y4sbz8gB8ApuCAADwQhhB+UDAQIsCAEA5QhwAEl/8A3EgAQBURAABCwN8Xwh/ACJrYQAAVAR8BQi/AABxYhwAEuH+/1TAA1/WoQ0AkCGAJZEjfF+IYwAACyN8Aoii//81wANf1v17vqkBAAGLAgGA0v0DAJHgYwCRY9P/l+APQPn9e8KowANf1qANAJAAgCWRARAAkUTQO9Uj/N+IAEAAkQEAgNLiAwEqfwABawkBAFQFeGH4pQBA+SEEAJG/AATrIf//VABYYvgCAAAUAACA0sADX9ZIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1MADX9aIFYDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1MADX9b9e72p/QMAkeELAangCwKp8///lyIAgNLIIYDSAHxAk+FDAJHjgwCR5AMCqgUAgNIBAADU/XvDqMADX9b9e7+p5gMAqgEAgBL9AwCRAAxA+aH//5f9e8Go3wwA+d9QALngAwEqsv//F/17v6kBEG4e5gMAqv0DAJEASED9AgCAEgFQQLkAKGEeAEgA/W7//5f9e8Go4AMGqun//xf/gw7R/XsAqf0DAJH1WwKp9gMAqvlrBKm5DQCQNYMlkQAMQPnzUwGptUIIkaEeQPn3YwOp+3MFqeA3APmc//+XoRJA+fMDAKrgN0D5mP//l3M5ALShGkD59AMAquA3QPmT//+XwQpA+T8AAOsBAQBUwRJA+T8AE+uiAABUggYA0eCfQLJfAADrSQEAVP17QKngAxaq81NBqfVbQqn3Y0Op+WtEqftzRan/gw6RyP//F2ECAcvBRkD9IQQA0dMSAPkgAGOewVJAuSAoYB7ARgD94QEANCAwe9M1MAASwAIAi7W6QhGCK6DSAAACi7UaAREA4Ei5tVJ707UiAJHVAhWLPwAAa7UCn5oCAAAUFQCA0jODJZHgAxaqov//l+A3QPlhHkH5Yv//l/oDAKpgLkH5UwtA8qEWAFQCIIISQQdA0eL/3/I/AALrCBYAVPhjApEGABqLR/9M08YEANHG/EzT3wAH68MBAFTJDieLIGVA+f8AAOsAAQBU4QMYquDMdNMCAYDSeP//lx8gAPHhEwBUJ2UA+ecEAJHy//8XPIMlkeADGqr3AxqqnEMIkYErQPk///+X+gMAqsATALSBL0D5ggCA0uADGKrhAgGLoNL/l+ebQLmCAIDSgTNA+eADGKrnewC54QIBi5nS/5eBN0D54AMXquKbQLnicwC5LP//l+kDAKric0C5oIKP0ud7QLlA6a/yIDfP8kQAB0rgxvPyhHwAm4SARMqEAAnKhHwAm4SARMrcKiSLgctIuUECADQmBABRIQQAUcAWAYsAAEeRCNBIuR8BB2vhAABUCNRIuR8BAmuBAABUAGRE+T8BAOvgCgBUwRYBiyEAR5Eh4Ei57///F9s2QLl/Q0Bx4AsAVGAHABHANgC54HsAueADGyrgOwD5YH9708ACAIs/AQDxAABHkeEXnxoXAIBSDQCC0uwfgNLr//+SCWQE+QfQCLkC1Ai5H9wIuf/6A3EhAABS4IefGh8AAWpgAwBUIEE3i4JBN8sKLECS4QMXKqoBCstfAQLrSpGCmh8AC+tpAABUCACAUiUAABTiAwqqAQMBixH//5cfAArrQf//VABLdzgfAABx4QefGvcGlxpKBQDxJBhAekH//1QfAABx4RefGuL//xfIPkC5AAigUgAACEv/AgBraP3/VAAZgdLiAxcqgA+g8uEDGKoAQCiL6IMAucACAIsy0v+XwD5AueiDQLkAABcLwD4AueA7QPnAFgCLAABHkRfcCLngO0D55gMbKtcWAIv3AkeR6NoIuYDLSLng4gi54HtAuYDLCLnmAfg34GMGkQZ4M7h/BgLxYAEAVCCDJZEALEH5XwtA8uEAAFQCIIISQQdA0XMGAJHi/9/yPwAC62nq/1SfDgDxqAEAVNwuQLng34dSGwCAEpgeABKfAwBr8wMbKvqXnxofAAAUnw4A8YgAAFSYHgASCwAAFBMAgBKBEsDaoAeAUgAAAUv4B4BSGAMBS4AmwJoABAASGAgYCxgfABLcLkC5+wMTKuDfh1KfAwBrKAEAVH8CAHEtAQBUwTpAuQACoFIAAAFLHwATa/onnxoEAAAUOgCAUgIAABQaAIBSpYKP0ggZgdJF6a/y6gMYKiU3z/LpYwaR5cbz8gYGgNKIAKDy59+HUvcDGyrjAxoq9wIKygAAgNL3fgWb94JXyn8CAGvtAABUIXlguAAEAJEhABfKN3wFm/eCV8r5//8X6wJAsvf+YNP5OkCS+joAEiFbBpshAEGRIGRE+X8BAOvBBABUQSOmm8ECAYsgvEA5H3xTa0EEAFQguEA5HwAYa+EDAFQgKEC5IVhAeX8GADEACABUPwATayEDAFQAfH7TYn5+kwAAT5HhYwaRACAjkeNzALnAAgCL66sHqelHAPnJ0f+XpYKP0kXpr/IlN8/y5cbz8uAFADQIGYHS43NAueurR6kGBoDS6UdA+YgAoPLn34dSAgAAFGAAALT3BgAR0v//F+ADMyp/AABxAHwfUwQYQHrAAABUnwMHaxsAgBL6l58a8wMbKrj//xdifh9TK2QE+TjYIzkAABwLItwjOcAuALl/AgBxTQIAVDPoEXlifn6TwDpAuSDwCLnhYwaRAHx+0wAAT5EAICORwAIAi4XR/5elgo/SwDpAuUXpr/IlN8/yAAAbC+XG8/LAOgC5AAaA0sA6QP0BEG4eIFsAmwAoYR4AAEGRAWhE+SEEAJEBaAT5AWxE+SEAFIsBbAT5ANxjOcA6AP3ATkD9AgBiHsJCQLkAKGIewE4A/dUAALWg/78SXwAAa2gEAFQGAIBSCQAAFEAHABGgHgC5phpAuaD/vxJfAABraQAAVL8CAPkZAAAU4DdA+QH8RNMhfAWbBQOA0iHEYNPgAwEqAFgFmwAAb5EHZET5hwAAtCEEABEhRAAS+f//F+E3QPkBZAT5GtAIuUIEABEG1Ai5IQCAUhRsBPngN0D5wkIAucH9/5cRAAAUAAaA0sBSQP0gWwCbAChhHsFWQP0AAEGRAXBE+SEEAJEBcAT5AXRE+SEAFIsBdAT5wFIA/YACYp4gKGAewFYA/f17QKnzU0Gp9VtCqfdjQ6n5a0Sp+3NFqf+DDpHAA1/WBgBvkQgZgdKII6Dy5wMAqsYgI5EIAAiL/Xu/qf0DAJHgQEC5YAEANMAAQPnAAAC0AQCAEpr9/5fgQEC5AAABC+BAALnGYACR3wAI66H+/1TgCED5wAAAtOEMQLk/CABxYQAAVAEAgBKN/f+X4AxA+WAAALTgAweq4/3/l+BEQLlgAAA0AACAEpv9/5cBGYHSKB2A0uYAQPngAweqISyg8oIAgNIDAIDSBACA0gUAgNLpCEC5AQAA1OkIALnmAAD5/XvBqMADX9b9e7up/QMAkfNTAan0AwGq9VsCqfUDAKr2AwKq92MDqZgNAPAAgyWR+SMA+QAAQLkAAgA0jv3/l/MDAKqgAQC0AQxA+UEAALTV/f+XYEZAuQABADQBAGMeYD5A/X9GALkAAIASAChhHmA+AP1w/f+XAIMlkQEACpEh/N+IQQoANBcUQfkAQAiR/wIU64AAAFQAIED5HwAU62EJAFQYgyWR4AMWqgEAgNITE0H5Z/3/l9MCE4sfABPrYQgAVAEBgNJi/f+XAgtB+f8CFOsBD0H5ALxAkiEQgpo/AADrQQcAVCEHALRi/f+X8wMAqsAGALQBDEC5/wIU6yABAFQ/BABxIQYAVAAoQLkBBAARYSoAuaAFADV1CgD5KwAAFD8IAHEhBQBUAQxA+UEAALSP/f+X4gMUqgEAgFLgAxWqz9D/lyEAgFLgAxWqI/3/l3UOAPngAwEqNv3/l2MuQPlDAwC0YjJA+eEDFqpgCkC5M/b/l6ECALRjSkC54ncfMn8AAmsoAgBUYwQAEQQZgdKEK6DyY0oAuWIwe9NiAgKLRAAEi2UOQPmffAGphCug0kIABItFZAT5QGgE+UFsBPlD4Ai5Y1IAufNTQan1W0Kp92NDqfkjQPn9e8WowANf1v17v6nsAwCq/QMAkSH9/5fgEwC0AQxAueYDAKo/CABxYRMAVAEMQPk/AAzrYQAAVP17wahW/f8XAAhA+R8ADOtBBgBUBxmB0ggAgFKHI6DyxwAHiwIQbh4JBoDSwERAuR8BAGtiAwBU4ABAuQAYCZsAAEGRAXBE+SEEANEBcAT5AXRE+eAEQP0CAGaeIQACywF0BPnhBEC5gQD4NuADBqoiAIBSsfz/l8FYQP0A2GF+CAUAEedAAJEhKGIewVgA/cFcQP0gKGAewFwA/eT//xdgAAA0AACAEt78/5fACED530QAuQEAgBLE/P+XwGBA/WAAgFLADAC53wgA+QAoYh7AYAD9YgAAFKuCj9KB/UTTS+mv8gMDgNIrN8/y68bz8iF8C5shxGDT4gMBKkIYA5tCAG+RQGRE+Z8BAOugAABUYAoAtCEEABEhRAAS9///FwAZgdJK0Ei5gBeg8knUSLlIbET5JwCjmwEAgBLnAADL4PMBsmBVlfLn/EOT53wAm+ADDKqd/P+XwEBAuQUAgdLtAwcqhReg8gAAAQvAQAC54AQAEQcDgNIARAAS4QMNKuQDACoiGAebhBgHm0EAb5E/ZAT5gQBvkSFkRPmBAgC0IfxE0wMADUtjRAASIXwLmyH8YNMBAAFLIUQAEn8AAWsIAQBUhAAFi0EABYvtAwAqgoxMqSKMDKmCbED5ImwA+QAEABEARAAS5f//F+ADCioBBoDSAgCAEgAYAZsAAEGRAXBE+SEEAJEBcAT5AXRE+SEACIsBdAT54QMJKuADBqpG/P+XwERAuQEEABHBRAC5YAAANSAAgFJ6/P+XwERAuYEjoNIABABRwBAAiwAAAYsKyAi5CcwIuQhoBPn9e8GowANf1v17tqkfAADxIBhOev0DAJHzUwGp9RMA+WAAAFSzAoASXQAAFPXDAJHhAwCqAg6A0uADFarRz/+X5CdA+YBgANEfoAHxyP7/VOA7QPmfAADrYv7/VB8AEPEo/v9U5T9A+b8ABPHI/f9U4CNA+R8ABPFo/f9UHwhA8iH9/1TgG0D54Pz/tOAfQPmg/P+04CtA+eIDBKoBAYDSKPz/lx8cAHLg+/9U4C9A+eIDBKoj/P+XHxwAckD7/1TgM0D54gMEqh78/5cfHAByoPr/VOA3QPniAwSqGfz/lx8cAHIA+v9U4ENA+eIDBaoU/P+XHxwAcmD5/1TgR0D54gMFqoEAgNIO/P+XHxwAcqD4/1TgS0D54gMFqgn8/5cfHAByAPj/VOBPQPniAwWqAQGA0gP8/5cfHAByQPf/VJQNAPCTgiWRYCIKkb3P/5dgQgiRAg6A0mGCQrnhAAA14QMVqofP/5cgAIBScwIKkWD+n4gEAAAU4QMVqpnP/5dgAAA1EwCAUgIAABQTAoASgIIlkQAgCpGiz/+X9RNA+eADEyrzU0Gp/XvKqMADX9aADQDwAIAlkQAACpEA/N+IwANf1v17vKn9AwCR81MBqfMDACr1WwKp92MDqW3P/5dgDQA0lA0A8JWCJZG4IgqR4AMYqpPP/5d/AgBx9wefGgH8/5fzAwCqgAAAtaZCAJEHAIBSFAAAFAYIQLkN/P+X3wAAayEHAFRgDkC5NgCAUh8IAHHBBgBU4AMYqjUOgBJ4z/+XUwAAFBMGALXAAED5CQhAuQkBADXTAED55wQAEcYgAJGgBkC5/wAAa+P+/1QNAAAUAPz/lwB8QJMhfUCTaBCA0gIAgNIDAIDSBACA0gUAgNIBAADUHwwAseD9/1Tv//8XMwMAtR8AAXFhAABUVQGAEhoAABQBGYHSyBuA0gAAgNIhLKDyYgCA0kMEiNIEAICSBQCA0gEAANTzAwCqAPw/kR/4P/FJ/v9UoAZAuaFCAJEzWCD4AAQAEbUSAJGg/p+Ic/3/tBYAgFJAAIBS2NH/l/UDACqgAPg2gIIlkQAgCpE/z/+XGgAAFP8CAHFqMgCRxBpAeuEAAFTgAxOq5P3/l8P7/5dgCgC5QNA71WACAPkgAIBSQAEAuYCCJZEVAIBSACAKkS7P/5dgIiORggCg0gEAgFImz/+XfwoA+X8SAPl/KgC5AgAAFLUCgBLzU0Gp4AMVKvVbQqn3Y0Op/XvEqMADX9b9e7+p/QMAkZX7/5cAAgC05gMAqgAMQLkfBABxgQEAVMEoQLk/BABxoQAAVMAIQPll+/+XQACAUgMAABRgAIBS3wgA+cAMALkCAAAUQQCAEuADASr9e8GowANf1v17vqn9AwCR8wsA+ZMNAPBggiWRACAKkQnP/5d5+/+XQAAAtKr9/5digiWRAACA0kNAAJFBBEC5PwAAa+kAAFRheGD4ITAAkSEAQLkABACRIf//NAMAABRAAIBSuNH/l2CCJZEAIAqR7c7/l/MLQPkAAIBS/XvCqMADX9bqAwGq6AMAKkEABFFfAQDx4N+fUuD/r3IiEEB66AcAVP17v6nrAwIq7f+PUv0DAJFV+/+XDAaA0gJGgNLpAwCq4gGg8gAAgFI/AQDxAhFNeogGAFTjAwgqYyQMm2MAQZFhZET5ZuhReUEFALTGGAARYQEASz8ABmtDBQBUZdxjOQF8fdNEAQGLx3x4k78AAHGEwACR5QefmuVgBaoHAIDSpQB9skVpIfgBBQARgYAd+GFoRPmBAB74YWxE+YGAHvhlaET5YXBE+aUAAcuFAB/4ZWxE+WF0RPmlAAHLhYAf+GHoUXk/AAdrKQEAVGXwSLmlAAcLpQACiyUJBYuhCEC5gXgn+OcEAJH2//8XAAAGCwgFABHN//8XoAKAEsADX9b9e8GowANf1v17v6n9AwCRFfv/l4ACALQYIGAeSgAAVBEAABQBAACwIrxE/RAgYh5EAABUDAAAFDggYB5KAABUCQAAFDAgYh5EAABUBgAAFAC44X4huOF+AIQFbQAAgFICAAAUoAKAEv17wajAA1/W/Xu/qeYDAKrnAwEq/QMAkfn6/5ffAADx4RhAeosFAFSgBQC0CARJKQEBAUs/CEBxaQAAVAEJQFEBTAC5yQic0uIDBqoDAIBSiiug0kkBoPIFTEC5HwEFa2gAAFTgAwMqHgAAFOEAA0s/DABxif//VKUEABELUEC5pjBAkqQwe9MEAASLhAAKi4HgSLk/AAtrYP7/VAVMALnhAwEqxQAJi0EAAPljEAARQoAAkYHkSLkFFAWLQYAe+KEIQPlBAB/4gWxE+UGAH/ji//8XoAKAEgIAABQAAIBS/XvBqMADX9b9e7+p5gMBKucDACr9AwCRwfr/lx8AAPHh/4dSwhBBesgFAFTnBQA04jB704MroNICAAKL4TBAkkIAA4tC4Ei5/wACa+EEAFQhuEKRIRgBkQEUAYsjBED5QwQAtKKCj9Jh/ETTQumv8gUDgNIiN8/y4sbz8iF8ApshxGDT4gMBKkIABZtCAG+RRGRE+X8ABOugAABUZAIAtCEEABEhRAAS9///F0HUSLk/AAdroQEAVMEAATIGSCaLACyg0sYAAItB1Ai5wMhIuQAEABHAyAi5IACAUgQAABSgAoASAgAAFAAAgFL9e8GowANf1v17v6nmAwCq5wMBKv0DAJGG+v+X/xBAccSYQPoAAgBUARmB0gIAgNIBLKDyAQABi/8AAmsJAQBUYAAAtCN4YrgCAAAUAwCA0sN4IvhCBACR+P//FwAAgFICAAAUoAKAEv17wajAA1/W/Xu8qeYDAir9AwCR81MBqfMDACr1EwD59QMBqmn6/5egAwC09AMAqgA0QLkfABNrKQMAVBUDALRzfnvTkwITi3MCR5FgakT54B8A+WDeSLkAIACRH0Am6ygCAFTh4wCRAgGA0uADFaq1zf+XYdpIuaAiAJFi3ki5IQBfkSEgI5GBAgGLrs3/l2DeSLkAIAARBAAAFKACgBICAAAUYAOAEvNTQan1E0D5/XvEqMADX9b9e7+p5gMAqucDASr9AwCRQPr/lwIAgNL/AAJr4QMCKkKIS3ooAQBUgAAAtAFMIYsgNED9AgAAFADkAC/AeCL8QgQAkfX//xcfAADx4QefGv8AAHEkGEB6gAAAVAIMQLlAAGMewAAA/T8AAHHgGEN6iQAAVABAQLkAAGMewAwA/YABgFL9e8GowANf1oANAPAAYDCRAQBA+UDQO9U/AADr4BefGsADX9aigo/SAPxE00Lpr/IiN8/y4sbz8gB8ApuCAADQQhhB+UDAQIsCAEA5QhwAEl/8A3EgAQBURAABCwN8Xwh/ACJrYQAAVAR8BQi/AABxYhwAEuH+/1TAA1/WgA0A8AEAkFKGDQDwxoAxkQAgTLkHAIBSHyBAcQiQgRr/AAhrwAAAVMAEQPnAAAC15wQAEcaAAJH6//8X4AMHKsADX9b9e7+p/QMAkcAAQPkBAIAS1f//l+cEABHGgACR/wAIa4AAAFTABED5YP//tPf//xfgAwcq/XvBqMADX9b9e7+p6AMAqucDAar9AwCRv///lx8cAHLgAwBU4GAA0R+gD/GIAwBUQABA+QYAAsvfAATxCAMAVN8IQPLBAgBUCQRA+SEAgFLgAwiqt///l4MNANBgYDCRAghAueD/j1JfAABrKAEAVER8e9OBDQDQIYAxkSm9QJIgAASLKGgk+AekAKkGDAD5Y2AwkUIEABFiCAC5/XvBqMADX9b9e7+p5QMAqv0DAJGZ//+XHxwAciACAFSCDQDQQGAwkQEIQLng/49SPwAAawgBAFQgfHvTgw0A0GOAMZFkAACLZWgg+J/8AKmfDAD5QmAwkSEEABFBCAC5/XvBqMADX9b9e76p/QMAkfNTAamTDQDQdGIwkYBCAJEuzf+XYA5G+cAAALUAAYBSts//l/QDACpgAgA0IgAAFIZCQLmIFYDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1GgQgNIAfECTwXxAkwEAANQfDACxoP3/VPQBgBIRAAAUYA5G+UAAALSA//+XZmIwkUgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNLfCAC5AQAA1MBAALlA0DvVwAAA+XNiMJFgQgCR+8z/l+ADFCrzU0Gp/XvCqMADX9b9e72p6QMAquoDASr9AwCR81MBqfVbAqlI//+XFBwAciAEAFRi//+XlQ0A0PMDACqgYjCRAAhAuR8gQHGIAQBUaQEAtGB+ftPiAxMqH0Aq6+gAAFRC6HvT4AMJqoENANAhgDGRtcz/lwIAABQUAIBStWIwkbZCAJHgAxaq38z/l78CAPkAAYBSnM//l+ADFqrSzP+XnwIAccAAgBJgEoAaAgAAFEAAgBLzU0Gp9VtCqf17w6jAA1/WgRUA0OMDAKohgDGRAgCAUuADAaok/N/I5AAAtUIEABEhwACRXwABcUH//1QAAIDSBQAAFCQgAJGE/N/InwAD6+H+/1TAA1/W/Xu8qT9sAHH9AwCR81MBqfQDAKqTFQDQ9RMA+fUDASqgAABUc4IxkeEDFSpiAkb5EAAAFGCCMZEAIDCRAPzfiCD//zSpzP+X5QMAqh8AFOug/v9U4AMUqtj//5fhAwCqQAEAtXOCMZFhA4BSYgJG+eADFKrzU0Gp8AMCqvUTQPn9e8SoAAIf1gL838jC/v+0AGAAkQP8X8hjAAC1BfwEyKT//zV/AADx4AAAVL8AA+ugAABUIACAUiGAAJEg/J+IGgAAFDVQAJG0/t+IIKAAkSGQAJEj/N+InwIDa+MXnxoD/J+INPyfiAD834jgAQA0UwABkeHDAJEgAIBS/38DqTrM/5fgB0OpAkCZ0kJzp/IABAKbYP6fyKD+34ifAgBrQAAAVH/+n8jzU0GpAACAUvUTQPn9e8SowANf1v17van9AwCR81MBqfMDASr0AwCqZsz/l4MVANBjgDGRAQCAUmJgAJFC/N/IHwAC68AAAFQhBAARY8AAkT8AAXEh//9UHQAAFGL838hC//+0aaAAkSD934gAAwA0gP7fiB8AE2uhAgBUZ5AAkeL834hgQACRAPzfiGZQAJGAAQA0ABCe0kgMgNJAX6DyARCA0uIDAirjgwCRBACA0gUAgNL/AwKp4AMGqgEAANQ//Z+IwPzfiOD8n4jzU0Gp/XvDqMADX9b9e7upH4gB8f0DAJHzUwGp8wMAqvQDAar1WwKp9QMCqvYDA6r3YwOp9wMEqpgVAND5awSp+QMFqvoDBqphAQBUB4MxkecgMJHg/N+I4AAANF/4ePKhAABUhAAAtOEDAyrgAxSqtv//lxiDMZHmAxqq5QMZquQDF6r5a0Sp4wMWqgcLRvniAxWq9VtCqeEDFKr3Y0Op4AMTqvNTQanwAweq/XvFqAACH9YAUACRAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANTAA1/WIRwAEgNAAJFh/J+IAWAAkT/8n8gCgACRX/yfiOz//xf9e72p/QMAkfNTAamTFQDQdIIxkfUTAPn1AwCqgGJwOQABADTyy/+X5QMAqiT//5fmAwCqYYIxkQAAgFIXAAAUAQAAkAAAAJCCQjCRIeATkQAAJpHtzP+XHwAAcWwAAFSfYjA5CwAAFIICMJEBAACQAAAAkCHgC5EAICaR48z/lx8AAHHg158agGIwOcz8/1QGAIDSGQAAFB/8AHHAmED64QAAVCL838hfAADxAAQAESYAn5ohwACR+P//F6b+/7TAIACRBfyfyCEAgFLgAwaqxP//l8D838jgAAC1c4IxkXMiMJFg/l+IAAQAEWD+AYih//811fyfyPNTQangAwaq9RNA+f17w6jAA1/WA/zfyD8AA+tBAQBUH/yfyIEVANAhgDGRISAwkSP8X4hjBABRI/wCiKL//zWd//8XwANf1pv//xcBYACRIfzfyOEAALQAgACRAPzfiB8AAHHgB58aAAQAEQIAABQAAIBSwANf1gAAAAAAAAAAAAAAAGZyZWUAAAAAcmVhbGxvYwBtYWxsb2MAAGNhbGxvYwAAcG9zaXhfbWVtYWxpZ24AAGFsaWduZWRfYWxsb2MAAABwdGhyZWFkX2NvbmRfdGltZWR3YWl0AABwdGhyZWFkX2tpbGwAAAAAAAAAAAAAAAAAAAAAAAAAAADh9QUAAAAAoAAAAAAAAACoAAAAAAAAALAAAAAAAAAAuAAAAAAAAABfWk4ydjg3SXNvbGF0ZTEwR2V0Q3VycmVudEV2AAAAAHB0aHJlYWRfZ2V0c3BlY2lmaWMAAAAAAGNsb2NrX2dldHRpbWUAAABtZW1zZXQAAHsUrkfhepQ/mpmZmZmZ8T+amZmZmZnpPwAAAAAAAAAAAAAAAIBPAkEAAAAAOJxcQS9wcm9jL3NlbGYvbWFwcwABAAAAAAAAAAIAAAADAAAAAAAAAAAAAABAQg8AAAAAAC9wcm9jL3NlbGYvdGFzawBzdGF0AHN0YXR1cwAAAAAAL3Byb2Mvc2VsZi90YXNrLwAAAAAAAAAAClNpZ0JsazoJAAAAAAAAAHB0aHJlYWRfY3JlYXRlAAAAAAAAAAAAAAsAAAAHAAAABAAAAAgAAAAFAAAABgAAAB8AAAAAAAAAAAAAAAAAAABQwwAAAAAAABsAAAAEAAAAHMdxHMdxvD+SJEmSJEnCP5qZmZmZmck/7zn6/kIu5j8AyE5nbcGrQ3N5c2NhbGwAcHRocmVhZF9raWxsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAcOcAAAAAAAAgHAAAAAAAAFDzAQAAAAAADgAAAAAAAAB45wAAAAAAAJAaAAAAAAAASPMBAAAAAAAEAAAAAAAAAIDnAAAAAAAARB4AAAAAAABo8wEAAAAAAP////8AAAAAiOcAAAAAAACEHQAAAAAAAGDzAQAAAAAABAAAAAAAAACQ5wAAAAAAAFQfAAAAAAAAcPMBAAAAAAAEAAAAAAAAAKDnAAAAAAAA0BwAAAAAAABY8wEAAAAAAAQAAAAAAAAADgAAAAAAAACzBQAAAAAAAPX+/28AAAAAIAEAAAAAAAAFAAAAAAAAANgKAAAAAAAABgAAAAAAAAD4AgAAAAAAAAoAAAAAAAAAvwUAAAAAAAALAAAAAAAAABgAAAAAAAAAAwAAAAAAAABA8gEAAAAAAAIAAAAAAAAA+AEAAAAAAAAUAAAAAAAAAAcAAAAAAAAAFwAAAAAAAADAEgAAAAAAAAcAAAAAAAAAmBAAAAAAAAAIAAAAAAAAACgCAAAAAAAACQAAAAAAAAAYAAAAAAAAAB4AAAAAAAAACAAAAAAAAAD7//9vAAAAAAkAAAAAAAAA+f//bwAAAAAXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwPABAAAAAABgqRoAAAAAAAidGgAAAAAAOCcFAAAAAACA8wEAAAAAABCbAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAA/////0dDQzogKERlYmlhbiAxMi4yLjAtMTQpIDEyLjIuMAAALnNoc3RydGFiAC5nbnUuaGFzaAAuZHluc3ltAC5keW5zdHIALnJlbGEuZHluAC5yZWxhLnBsdAAudGV4dAAucm9kYXRhAC5kYXRhLnJlbC5ybwAuZHluYW1pYwAuZ290AC5nb3QucGx0AC5kYXRhAC5ic3MALmNvbW1lbnQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAD2//9vAgAAAAAAAAAgAQAAAAAAACABAAAAAAAA2AEAAAAAAAACAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAVAAAACwAAAAIAAAAAAAAA+AIAAAAAAAD4AgAAAAAAAOAHAAAAAAAAAwAAAAMAAAAIAAAAAAAAABgAAAAAAAAAHQAAAAMAAAACAAAAAAAAANgKAAAAAAAA2AoAAAAAAAC/BQAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAACUAAAAEAAAAAgAAAAAAAACYEAAAAAAAAJgQAAAAAAAAKAIAAAAAAAACAAAAAAAAAAgAAAAAAAAAGAAAAAAAAAAvAAAABAAAAEIAAAAAAAAAwBIAAAAAAADAEgAAAAAAAPgBAAAAAAAAAgAAAAwAAAAIAAAAAAAAABgAAAAAAAAANAAAAAEAAAAGAAAAAAAAAMAUAAAAAAAAwBQAAAAAAABwAQAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAADkAAAABAAAABgAAAAAAAAAwFgAAAAAAADAWAAAAAAAANNEAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAA/AAAAAQAAAAIAAAAAAAAAcOcAAAAAAABw5wAAAAAAACUCAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAARwAAAAEAAAADAAAAAAAAAADwAQAAAAAAAPAAAAAAAADAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAFQAAAAGAAAAAwAAAAAAAADA8AEAAAAAAMDwAAAAAAAAUAEAAAAAAAADAAAAAAAAAAgAAAAAAAAAEAAAAAAAAABdAAAAAQAAAAMAAAAAAAAAEPIBAAAAAAAQ8gAAAAAAADAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAAYgAAAAEAAAADAAAAAAAAAEDyAQAAAAAAQPIAAAAAAADAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAGsAAAABAAAAAwAAAAAAAAAA8wEAAAAAAADzAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAABxAAAACAAAAAMAAAAAAAAAEPMBAAAAAAAE8wAAAAAAAHAlKgAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAdgAAAAEAAAAwAAAAAAAAAAAAAAAAAAAABPMAAAAAAAAfAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAADAAAAAAAAAAAAAAAAAAAAAAAAACPzAAAAAAAAfwAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAA="
  }
};

// ffi/locate.ts
var OTHERS_WRITE = 18;
var STICKY = 512;
function cacheDirectory(host) {
  const cache = host.env("XDG_CACHE_HOME");
  if (cache?.startsWith("/"))
    return `${cache}/runtime-pprof`;
  const home = host.env("HOME");
  return home?.startsWith("/") ? `${home}/.cache/runtime-pprof` : undefined;
}
function cachePath(directory, image) {
  return `${directory}/libpprof-${image.sha256.slice(0, 32)}.so`;
}
function cacheFile(host, directory, image) {
  host.makeDirectory(directory);
  const owner = requirePrivate(host, directory);
  const path = cachePath(directory, image);
  if (isOurs(host, path, owner, image))
    return path;
  const temporary = temporaryPath(path);
  try {
    host.writeNew(temporary, image.bytes);
    host.rename(temporary, path);
  } catch (error) {
    removeIfThere(host, temporary);
    throw error;
  }
  return path;
}
function requirePrivate(host, directory) {
  const owner = host.userId() ?? probeOwner(host, directory);
  const status = host.status(directory);
  if (status?.kind !== "directory")
    throw new Error(`${directory} is no directory`);
  if (!isPrivate(status, owner)) {
    throw new Error(`${directory} belongs to or can be written by others (chmod 700 would do)`);
  }
  const parent = directory.slice(0, directory.lastIndexOf("/"));
  if (host.mayRead(parent)) {
    const mode = host.status(parent)?.mode ?? 0;
    if ((mode & 2) !== 0 && (mode & STICKY) === 0) {
      throw new Error(`${parent} can be written by everybody`);
    }
  }
  return owner;
}
function probeOwner(host, directory) {
  const path = temporaryPath(`${directory}/owner`);
  try {
    return host.writeNew(path, new Uint8Array).owner;
  } finally {
    removeIfThere(host, path);
  }
}
function isOurs(host, path, owner, image) {
  if (host.status(path)?.kind !== "file")
    return false;
  try {
    const { status, bytes } = host.read(path);
    return isPrivate(status, owner) && equalBytes(bytes, image.bytes);
  } catch {
    return false;
  }
}
function isPrivate(status, owner) {
  return status.owner === owner && (status.mode & OTHERS_WRITE) === 0;
}
function temporaryPath(path) {
  return `${path}.${crypto.randomUUID()}`;
}
function removeIfThere(host, path) {
  try {
    host.remove(path);
  } catch {}
}
function equalBytes(a, b) {
  if (a.length !== b.length)
    return false;
  for (let i = 0;i < a.length; i++)
    if (a[i] !== b[i])
      return false;
  return true;
}

// ffi/memory_file.ts
var LIBC = "libc.so.6";
var libcSymbols = {
  memfd_create: { parameters: ["buffer", "u32"], result: "i32" },
  write: { parameters: ["i32", "buffer", "usize"], result: "i32" },
  pread: { parameters: ["i32", "buffer", "usize", "usize"], result: "i32" },
  readlink: { parameters: ["buffer", "buffer", "usize"], result: "i32" },
  fcntl: { parameters: ["i32", "i32", "i32"], result: "i32" },
  close: { parameters: ["i32"], result: "i32" }
};
var MFD_CLOEXEC = 1;
var MFD_ALLOW_SEALING = 2;
var MFD_NOEXEC_SEAL = 8;
var F_ADD_SEALS = 1033;
var SEAL_EVERYTHING = 1 | 2 | 4 | 8;
var F_DUPFD_CLOEXEC = 1030;
var FIRST_FD = 200;
var encoder = new TextEncoder;
var decoder = new TextDecoder;
function memoryFile(host, image) {
  const libc = host.load(LIBC, libcSymbols);
  const name = `pprof-${image.sha256.slice(0, 32)}`;
  if (holds(libc, FIRST_FD, name, image))
    return descriptorPath(FIRST_FD);
  const fd = create(libc, name, image);
  for (let lower = FIRST_FD;lower < fd; lower++) {
    if (holds(libc, lower, name, image)) {
      libc.close(fd);
      return descriptorPath(lower);
    }
  }
  return descriptorPath(fd);
}
function descriptorPath(fd) {
  return `/proc/self/fd/${fd}`;
}
function create(libc, name, image) {
  const label = encoder.encode(name + "\x00");
  let low = libc.memfd_create(label, MFD_CLOEXEC | MFD_NOEXEC_SEAL);
  if (low < 0)
    low = libc.memfd_create(label, MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (low < 0)
    throw new Error("memfd_create fails");
  try {
    const { bytes } = image;
    for (let done = 0;done < bytes.length; ) {
      const rest = bytes.subarray(done);
      const n = libc.write(low, rest, rest.length);
      if (n <= 0)
        throw new Error("a memfd cannot be written");
      done += n;
    }
    if (libc.fcntl(low, F_ADD_SEALS, SEAL_EVERYTHING) < 0) {
      throw new Error("a memfd cannot be sealed");
    }
    const fd = libc.fcntl(low, F_DUPFD_CLOEXEC, FIRST_FD);
    if (fd < 0)
      throw new Error(`there is no free descriptor from ${FIRST_FD} on (see ulimit -n)`);
    return fd;
  } finally {
    libc.close(low);
  }
}
function holds(libc, fd, name, image) {
  const link = new Uint8Array(64);
  const length = libc.readlink(encoder.encode(descriptorPath(fd) + "\x00"), link, link.length);
  if (length < 0)
    return false;
  if (!decoder.decode(link.subarray(0, length)).startsWith(`/memfd:${name}`))
    return false;
  const bytes = new Uint8Array(image.bytes.length + 1);
  const n = libc.pread(fd, bytes, bytes.length, 0);
  return n >= 0 && equalBytes(bytes.subarray(0, n), image.bytes);
}

// ffi/native_library.ts
init_library();
var clockNumber = { thread: 0, process: 1 };
var nowNumber = { monotonic: 0, realtime: 1, process: 2, thread: 3 };
var jscHeapCounterNumber = { blocks: 0, large: 1 };
var CPU_STATS = 11;
var JSC_STATS = 5;
var JSC_HEAP_STATS = 8;
var CREATION_STATS = 4;
var V8_HEAP_STATS = 12;
var HEAP_FRAME_BYTES = 263;
var ASKED_WORDS = 4;
var MAX_ASKED = 8192;
var EXTERNAL_STATS = 6;
var MAX_DEPTH = 128;
var MAX_EVENTS = 32768;
var EVENT_WORDS = 4;
var CHUNK_BYTES = 256 * 1024;
var encoder2 = new TextEncoder;
function createNativeLibrary(path, calls) {
  return {
    path,
    cpuPrepare: (engine) => void check("prepare CPU sampling", calls.pprof_cpu_prepare(engine)),
    cpuStart: (periodNanos, clock) => void check("start the CPU clocks", calls.pprof_cpu_start(periodNanos, clockNumber[clock])),
    cpuSwitchClock: (clock) => void check("switch the CPU clocks", calls.pprof_cpu_switch_clock(clockNumber[clock])),
    cpuStop: () => void check("stop the CPU clocks", calls.pprof_cpu_stop()),
    cpuDrain: (words) => check("drain ticks", calls.pprof_cpu_drain(words, words.length)),
    cpuStats: () => cpuStats(calls),
    cpuRearm: () => check("restore the signal handler", calls.pprof_cpu_rearm()) === 1,
    v8Enter: (shared) => check("join V8's profiler", calls.pprof_v8_enter(shared ? 1 : 0)),
    v8LetGo: () => void check("let V8's sampler go", calls.pprof_v8_let_go()),
    v8Leave: () => void check("leave V8's profiler", calls.pprof_v8_leave()),
    v8Busy: () => check("look for V8's profiler", calls.pprof_v8_busy()) === 1,
    v8LinesBegin: () => void check("look for V8's profile", calls.pprof_v8_lines_begin()),
    v8LinesEnd: () => check("find V8's profile", calls.pprof_v8_lines_end()),
    v8HeapTraceBegin: () => void check("trace malloc", calls.pprof_v8_heap_trace_begin()),
    v8HeapTraceEnd: () => traceEnd(calls),
    v8HeapSetLayout: (layout) => setLayout(calls, layout),
    v8HeapIsLaidOut: () => check("look for V8's heap samples", calls.pprof_v8_heap_is_laid_out()) === 1,
    v8HeapBegin: (goOn) => void check("count V8's heap samples", calls.pprof_v8_heap_begin(goOn ? 1 : 0)),
    v8HeapBegun: () => check("find V8's heap profiler", calls.pprof_v8_heap_begun()),
    v8HeapEnd: () => void check("end V8's heap samples", calls.pprof_v8_heap_end()),
    v8HeapRead: (after, words) => check("read V8's heap samples", calls.pprof_v8_heap_read(after, words, words.length)),
    v8HeapFrame: (frame) => heapFrame(calls, frame),
    v8HeapStacks: (intervalNanos, pc) => void check("ask for stacks", calls.pprof_v8_heap_stacks(intervalNanos, pc)),
    v8HeapAsked: () => heapAsked(calls),
    v8HeapAssign: (number, group) => check("group heap samples", calls.pprof_v8_heap_assign(number, group)) === 1,
    v8HeapAlive: (count) => heapAlive(calls, count),
    v8HeapStats: () => heapStats(calls),
    externalStart: (rateBytes) => void check("sample external memory", calls.pprof_external_start(rateBytes)),
    externalStop: () => void check("end samples of external memory", calls.pprof_external_stop()),
    externalExpect: (size) => void check("expect a block", calls.pprof_external_expect(size)),
    externalExpected: () => externalExpected(calls),
    externalSetLayout: (layout) => setFrameLayout(calls, layout),
    externalRead: (after, words) => check("read external memory", calls.pprof_external_read(after, words, words.length)),
    externalStats: () => externalStats(calls),
    jscExpect: () => check("expect JSC's sampler", calls.pprof_jsc_expect()),
    jscAdopted: (vm) => check("look for JSC's sampler", calls.pprof_jsc_adopted(vm)) === 1,
    jscTrigger: (vm, waitMicros) => void check("set JSC's trigger", calls.pprof_jsc_trigger(vm, waitMicros)),
    jscPost: (vm) => check("wake JSC's sampler", calls.pprof_jsc_post(vm)),
    jscStats: (vm) => jscStats(calls, vm),
    jscHeapSearch: (vm) => check("look for JSC's counters", calls.pprof_jsc_heap_search(vm)),
    jscHeapBefore: (vm) => void check("read JSC's counters", calls.pprof_jsc_heap_before(vm)),
    jscHeapAfter: (vm, counter, bytes) => check("read JSC's counters", calls.pprof_jsc_heap_after(vm, jscHeapCounterNumber[counter], bytes)),
    jscHeapAgain: (vm, counter) => void check("look for JSC's counters", calls.pprof_jsc_heap_again(vm, jscHeapCounterNumber[counter])),
    jscHeapFound: (vm) => check("find JSC's counters", calls.pprof_jsc_heap_found(vm)) === 1,
    jscHeapStart: (vm, rateBytes, waitMicros) => void check("count what JSC allocates", calls.pprof_jsc_heap_start(vm, rateBytes, waitMicros)),
    jscHeapStop: (vm) => void check("end counting what JSC allocates", calls.pprof_jsc_heap_stop(vm)),
    jscHeapRead: (vm, words) => check("read what JSC has allocated", calls.pprof_jsc_heap_read(vm, words, words.length)),
    jscHeapStats: (vm) => jscHeapStats(calls, vm),
    jscHeapWitness: (vm) => jscHeapWitness(calls, vm),
    creationWatch: () => void check("watch for new threads", calls.pprof_creation_watch()),
    creationMark: () => calls.pprof_creation_mark(),
    creationClaim: (mark, limit, text) => check("claim new threads", calls.pprof_creation_claim(mark, limit, text, text.length)),
    creationRead: (after, words) => check("read thread creations", calls.pprof_creation_read(after, words, words.length)),
    creationText: (group, size) => creationText(calls, group, size),
    creationStats: () => creationStats(calls),
    threadsSnapshot: (engine, limitMicros, words) => check("ask the threads", calls.pprof_threads_snapshot(engine, limitMicros, words, words.length)),
    threadId: () => check("name the thread", calls.pprof_thread_id()),
    now: (clock) => calls.pprof_now(nowNumber[clock]),
    readFile: (file, offset = 0, size) => size === undefined ? readToEnd(calls, file, offset) : readPart(calls, file, offset, size),
    die: (signal) => void check("end the process", calls.pprof_die(signal))
  };
}
function check(call, status) {
  if (status < 0)
    throw new NativeError(call, status);
  return status;
}
function cpuStats(calls) {
  const out = new Float64Array(CPU_STATS);
  check("read the CPU counters", calls.pprof_cpu_stats(out, out.length));
  return {
    ticks: out[0],
    lost: out[1],
    threads: out[2],
    unarmed: out[3],
    foreign: out[4],
    v8Swallowed: out[5],
    handlerNanos: out[6],
    handlerMaxNanos: out[7],
    cpuNanos: out[8],
    handlerReplaced: out[9] !== 0,
    v8Senders: out[10]
  };
}
function traceEnd(calls) {
  const words = new BigUint64Array(MAX_EVENTS * EVENT_WORDS);
  const count = check("trace malloc", calls.pprof_v8_heap_trace_end(words, words.length));
  return Array.from({ length: count }, (_, i) => {
    const [address, size, caller, distance] = words.subarray(i * EVENT_WORDS);
    return {
      address: Number(address),
      size: Number(size),
      caller: Number(caller),
      distance: Number(distance)
    };
  });
}
function setLayout(calls, layout) {
  const words = BigUint64Array.from([
    layout.sampleCaller,
    layout.profilerCaller,
    layout.distance,
    layout.sampleBytes,
    layout.sampleSize,
    layout.sampleOwner,
    layout.sampleProfiler,
    layout.sampleNumber,
    layout.profilerBytes,
    layout.nodeBytes,
    layout.nodeParent,
    layout.nodeScript,
    layout.nodePosition,
    layout.nodeName
  ], BigInt);
  check("know V8's heap samples", calls.pprof_v8_heap_layout(words, words.length));
}
function heapFrame(calls, frame) {
  const bytes = new Uint8Array(HEAP_FRAME_BYTES);
  const count = check("name a function of V8's heap samples", calls.pprof_v8_heap_frame(frame, bytes, bytes.length));
  const view = new DataView(bytes.buffer);
  return {
    script: view.getInt32(0, true),
    position: view.getInt32(4, true),
    name: new TextDecoder().decode(bytes.subarray(8, count))
  };
}
function heapAsked(calls) {
  const words = new BigUint64Array(ASKED_WORDS * MAX_ASKED);
  const count = check("read stacks", calls.pprof_v8_heap_asked(words, words.length));
  return Array.from({ length: count / ASKED_WORDS }, (_, i) => {
    const [number, place, before, after] = words.subarray(i * ASKED_WORDS);
    return {
      number: Number(number),
      place: Number(place),
      beforeNanos: Number(before),
      afterNanos: Number(after)
    };
  });
}
function heapAlive(calls, count) {
  const words = new BigUint64Array(Math.max(1, count));
  check("count groups of heap samples", calls.pprof_v8_heap_alive(words, count));
  return Array.from(words.subarray(0, count), Number);
}
function heapStats(calls) {
  const out = new Float64Array(V8_HEAP_STATS);
  check("read V8's heap counters", calls.pprof_v8_heap_stats(out, out.length));
  return {
    state: ["off", "starting", "on", "stopped"][out[0]],
    samples: out[1],
    deaths: out[2],
    live: out[3],
    missed: out[4],
    rejected: out[5],
    lostStacks: out[6],
    unwatched: out[7],
    unwatchedBytes: out[8],
    stale: out[9],
    staleBytes: out[10],
    stops: out[11]
  };
}
function externalExpected(calls) {
  const words = new BigUint64Array(2 * MAX_DEPTH);
  const count = check("read a stack", calls.pprof_external_expected(words, words.length));
  return Array.from({ length: count }, (_, i) => ({
    returnAddress: Number(words[2 * i]),
    function: Number(words[2 * i + 1])
  }));
}
function setFrameLayout(calls, layout) {
  const words = BigUint64Array.from([
    layout.functionInfo,
    layout.infoMap,
    layout.infoScript,
    layout.infoScope,
    layout.scriptMap,
    layout.scriptNumber,
    layout.scopeMap,
    layout.scopeStart
  ], BigInt);
  check("know V8's functions", calls.pprof_external_layout(words, words.length));
}
function externalStats(calls) {
  const out = new Float64Array(EXTERNAL_STATS);
  check("read the counters of external memory", calls.pprof_external_stats(out, out.length));
  return {
    samples: out[0],
    dropped: out[1],
    droppedBytes: out[2],
    lostStacks: out[3],
    unwatched: out[4],
    unwatchedBytes: out[5]
  };
}
function jscStats(calls, vm) {
  const out = new Float64Array(JSC_STATS);
  check("read JSC's counters", calls.pprof_jsc_stats(vm, out, out.length));
  return {
    posted: out[0],
    wakes: out[1],
    suspended: out[2],
    timeouts: out[3],
    skipped: out[4]
  };
}
function jscHeapStats(calls, vm) {
  const out = new Float64Array(JSC_HEAP_STATS);
  check("read the counters of JSC's heap", calls.pprof_jsc_heap_stats(vm, out, out.length));
  return {
    state: ["off", "on", "failed"][out[0]],
    bytes: out[1],
    traces: out[2],
    timeouts: out[3],
    lost: out[4],
    waitNanos: out[5],
    stepBytes: out[6],
    pendingBytes: out[7]
  };
}
function jscHeapWitness(calls, vm) {
  const out = new Float64Array(3);
  check("watch for JSC's end", calls.pprof_jsc_heap_witness(vm, out, out.length));
  return { byte: out[0], context: out[1], free: out[2] };
}
function creationText(calls, group, size) {
  const bytes = new Uint8Array(size);
  const n = check("read a creation's text", calls.pprof_creation_text(group, bytes, size));
  return bytes.slice(0, n);
}
function creationStats(calls) {
  const out = new Float64Array(CREATION_STATS);
  check("count thread creations", calls.pprof_creation_stats(out, out.length));
  return { seen: out[0], older: out[1], lost: out[2], watched: out[3] !== 0 };
}
function cString(path) {
  if (path.includes("\x00"))
    throw new TypeError("Cannot read a file whose path contains a NUL");
  return encoder2.encode(path + "\x00");
}
function readPart(calls, path, offset, size) {
  const name = cString(path);
  const bytes = new Uint8Array(size);
  let filled = 0;
  while (filled < size) {
    const rest = bytes.subarray(filled);
    const n = calls.pprof_read_file(name, offset + filled, rest, rest.length);
    check(`read ${path}`, n);
    if (n === 0)
      break;
    filled += n;
  }
  return bytes.slice(0, filled);
}
function readToEnd(calls, path, offset) {
  const name = cString(path);
  let bytes = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  for (;; ) {
    if (filled === bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    const rest = bytes.subarray(filled);
    const n = calls.pprof_read_file(name, offset + filled, rest, rest.length);
    check(`read ${path}`, n);
    if (n === 0)
      return bytes.slice(0, filled);
    filled += n;
  }
}

// ffi/symbols.ts
var abiVersion = 8;
var versionSymbols = {
  pprof_abi_version: { parameters: [], result: "i32" }
};
var nativeSymbols = {
  ...versionSymbols,
  pprof_cpu_prepare: { parameters: ["i32"], result: "i32" },
  pprof_cpu_start: { parameters: ["u32", "i32"], result: "i32" },
  pprof_cpu_switch_clock: { parameters: ["i32"], result: "i32" },
  pprof_cpu_stop: { parameters: [], result: "i32" },
  pprof_cpu_drain: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_cpu_stats: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_cpu_rearm: { parameters: [], result: "i32" },
  pprof_v8_enter: { parameters: ["i32"], result: "i32" },
  pprof_v8_let_go: { parameters: [], result: "i32" },
  pprof_v8_leave: { parameters: [], result: "i32" },
  pprof_v8_busy: { parameters: [], result: "i32" },
  pprof_v8_lines_begin: { parameters: [], result: "i32" },
  pprof_v8_lines_end: { parameters: [], result: "i32" },
  pprof_v8_heap_trace_begin: { parameters: [], result: "i32" },
  pprof_v8_heap_trace_end: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_layout: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_is_laid_out: { parameters: [], result: "i32" },
  pprof_v8_heap_begin: { parameters: ["i32"], result: "i32" },
  pprof_v8_heap_begun: { parameters: [], result: "i32" },
  pprof_v8_heap_end: { parameters: [], result: "i32" },
  pprof_v8_heap_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_v8_heap_frame: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_v8_heap_stacks: { parameters: ["f64", "f64"], result: "i32" },
  pprof_v8_heap_asked: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_assign: { parameters: ["u32", "u32"], result: "i32" },
  pprof_v8_heap_alive: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_v8_heap_stats: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_external_start: { parameters: ["f64"], result: "i32" },
  pprof_external_stop: { parameters: [], result: "i32" },
  pprof_external_expect: { parameters: ["u32"], result: "i32" },
  pprof_external_expected: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_external_layout: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_external_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_external_stats: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_jsc_expect: { parameters: [], result: "i32" },
  pprof_jsc_adopted: { parameters: ["i32"], result: "i32" },
  pprof_jsc_trigger: { parameters: ["i32", "i32"], result: "i32" },
  pprof_jsc_post: { parameters: ["i32"], result: "i32" },
  pprof_jsc_stats: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  pprof_jsc_heap_search: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_before: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_after: { parameters: ["i32", "i32", "f64"], result: "i32" },
  pprof_jsc_heap_again: { parameters: ["i32", "i32"], result: "i32" },
  pprof_jsc_heap_found: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_start: { parameters: ["i32", "f64", "i32"], result: "i32" },
  pprof_jsc_heap_stop: { parameters: ["i32"], result: "i32" },
  pprof_jsc_heap_read: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  pprof_jsc_heap_stats: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  pprof_jsc_heap_witness: { parameters: ["i32", "buffer", "u32"], result: "i32" },
  pprof_creation_watch: { parameters: [], result: "i32" },
  pprof_creation_mark: { parameters: [], result: "f64" },
  pprof_creation_claim: { parameters: ["f64", "i32", "buffer", "u32"], result: "i32" },
  pprof_creation_read: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_creation_text: { parameters: ["u32", "buffer", "u32"], result: "i32" },
  pprof_creation_stats: { parameters: ["buffer", "u32"], result: "i32" },
  pprof_threads_snapshot: { parameters: ["i32", "u32", "buffer", "u32"], result: "i32" },
  pprof_thread_id: { parameters: [], result: "i32" },
  pprof_now: { parameters: ["i32"], result: "f64" },
  pprof_read_file: { parameters: ["buffer", "f64", "buffer", "u32"], result: "i32" },
  pprof_die: { parameters: ["i32"], result: "i32" }
};

// ffi/open.ts
var OVERRIDE = "PPROF_NATIVE_LIBRARY";
var opened;
function openNativeLibrary(file) {
  return opened ??= open(currentHost(), file);
}
function tryOpenNativeLibrary() {
  try {
    return { native: openNativeLibrary() };
  } catch (error) {
    if (error instanceof ProfilerUnavailableError)
      return { why: error.message };
    throw error;
  }
}
function currentHost() {
  if ("Bun" in globalThis)
    return bunHost;
  if ("Deno" in globalThis)
    return denoHost;
  throw new ProfilerUnavailableError("Cannot open the native library: this runtime is neither Deno nor Bun");
}
function open(host, file) {
  if (file !== undefined)
    return openFile(host, file, file);
  const override = host.env(OVERRIDE);
  if (override !== undefined)
    return openFile(host, override, `${OVERRIDE}=${override}`);
  const image = embeddedImage(host);
  const refusals = [];
  for (const rung of [loadFromCache, loadFromMemory]) {
    const result = rung(host, image);
    if (typeof result !== "string")
      return result;
    refusals.push(result);
  }
  const remedy = host.mayLoad() || host.remedy === "" ? "" : `; ${host.remedy}`;
  throw new ProfilerUnavailableError(`Cannot open the native library: ${refusals.join("; ")}${remedy}`);
}
function embeddedImage(host) {
  const entry = embedded[host.platform];
  if (entry === undefined) {
    const known = Object.keys(embedded).join(", ");
    const remedy = host.platform.startsWith("linux-") ? `; build native/ there and set ${OVERRIDE}` : "";
    throw new ProfilerUnavailableError(`Cannot open the native library: there is none for ${host.platform}, only for ${known}${remedy}`);
  }
  return { sha256: entry.sha256, bytes: Uint8Array.fromBase64(entry.base64) };
}
function loadFromCache(host, image) {
  const directory = cacheDirectory(host);
  if (directory === undefined)
    return "no cache directory: HOME is not set or not readable";
  if (!host.mayUse(directory))
    return `${directory} may not be read and written`;
  if (!host.mayLoad(cachePath(directory, image)))
    return `${directory} may not be loaded from`;
  try {
    return load(host, cacheFile(host, directory, image));
  } catch (error) {
    return reason(error);
  }
}
function loadFromMemory(host, image) {
  if (!host.mayLoad())
    return "native code may not be loaded from memory";
  try {
    return load(host, memoryFile(host, image));
  } catch (error) {
    return reason(error);
  }
}
function openFile(host, path, name) {
  const refuse = (why) => new ProfilerUnavailableError(`Cannot open ${name}: ${why}`);
  if (!path.startsWith("/"))
    throw refuse("it must be an absolute path");
  if (!host.mayLoad(path))
    throw refuse(`it may not be loaded; ${host.remedy}`);
  try {
    requireVersion(host.load(path, versionSymbols).pprof_abi_version());
    return load(host, path);
  } catch (error) {
    throw refuse(reason(error));
  }
}
function load(host, path) {
  const calls = host.load(path, nativeSymbols);
  requireVersion(calls.pprof_abi_version());
  return createNativeLibrary(path, calls);
}
function requireVersion(version) {
  if (version === abiVersion)
    return;
  throw new Error(`its interface has version ${version}, this package needs ${abiVersion}`);
}
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/recording/cpu.ts
init_errors();
init_turn();

// src/engine/at_hand.ts
init_at_hand();

// src/engine/jsc/engine.ts
init_turn();
init_profiler();
init_sampler();

// src/engine/none.ts
var NOTHING = { samples: [], settledNanos: Infinity };
var NEITHER = "this runtime is none of Deno, Bun and Node";
function noSampling(steppedDown) {
  return {
    isolate: 0,
    join: { kind: "follows", withinNanos: 0 },
    mechanism: "native frames alone",
    steppedDown,
    drain: () => Promise.resolve(NOTHING),
    stop: () => Promise.resolve(NOTHING),
    stopSync: () => NOTHING
  };
}
var none = {
  name: "none",
  version: "unknown engine",
  nativeEngine: 0,
  refusal: () => NEITHER,
  startCPU: () => Promise.resolve(noSampling([`no JavaScript stacks: ${NEITHER}`]))
};

// src/engine/jsc/engine.ts
init_traces();
init_at_hand();

// src/runtime/start_settings.ts
var FILES = ["/proc/self/environ", "/proc/self/cmdline"];
function startedWith(native, setting) {
  return FILES.some((file) => {
    try {
      const text = new TextDecoder("latin1").decode(native.readFile(file));
      return text.split("\x00").some((one) => one.includes(setting));
    } catch {
      return false;
    }
  });
}

// src/engine/jsc/engine.ts
var WAIT_MICROS2 = 300;
var FIXED_INTERVAL_MICROS = 5000;
var LINES_VARIABLE = "BUN_JSC_alwaysGeneratePCToCodeOriginMap=1";
var LINES_CAVEAT = "the most optimized code has no lines, and what is inlined there counts for its caller, unless " + `Bun starts with ${LINES_VARIABLE}`;
var SELF_TEST_MILLIS = 500;
var SELF_TEST_HITS = 2;
var ANSWER_MILLIS = 10;
var JUDGED_TICKS = 20;
var UNSETTLED_NANOS = 20000000;
var HEAP_MECHANISM = "JSC's count of allocated bytes, with a trace for every so many";
var jsc = {
  name: "jsc",
  get version() {
    return `JavaScriptCore ${runtimeAtHand().engineVersion.slice(0, 12)}`;
  },
  nativeEngine: 2,
  startCPU,
  startHeap: async (options) => (await Promise.resolve().then(() => (init_sampling(), exports_sampling))).startHeap(options, HEAP_MECHANISM),
  heapMechanism: HEAP_MECHANISM,
  heapNeedsLibrary: true
};
async function startCPU({ periodNanos, native }) {
  const steppedDown = [];
  let profiler;
  try {
    profiler = new JSCProfiler;
    if (native === undefined) {
      profiler.start(periodNanos / 1000);
      return new AloneSampling(profiler, periodNanos);
    }
  } catch (error) {
    return noSampling([`no JSC sampler: ${messageOf(error)}`]);
  }
  const vm = await startTriggered(native, profiler, steppedDown);
  if (vm === undefined)
    return noSampling(steppedDown);
  const failure = native.jscAdopted(vm) ? await selfTest2(native, vm, profiler) : notAdopted;
  noteCompany(profiler, steppedDown);
  if (failure === undefined)
    return new TriggeredSampling(native, vm, profiler, steppedDown);
  steppedDown.push(`no sample at each tick: ${failure}`);
  return fixedInterval(native, vm, profiler, steppedDown);
}
async function startTriggered(native, profiler, steppedDown) {
  try {
    return await startSampler(native, profiler);
  } catch (error) {
    steppedDown.push(`no JavaScript stacks: ${messageOf(error)}`);
    return;
  }
}
async function selfTest2(native, vm, profiler) {
  const limit = performance.now() + SELF_TEST_MILLIS;
  native.jscTrigger(vm, WAIT_MICROS2);
  profiler.takeTraces();
  let hits = 0;
  let failure = "";
  while (hits < SELF_TEST_HITS && performance.now() < limit) {
    const from = native.now("monotonic");
    const answered = postAndWait(native, vm);
    const to = native.now("monotonic");
    const inWindow = profiler.takeTraces().filter(({ timestamp }) => timestamp * 1e9 >= from - 1000 && timestamp * 1e9 <= to);
    if (!answered)
      failure = "the sampler did not suspend the thread that woke it";
    else if (inWindow.length === 0)
      failure = "no trace was taken while the sampler was awake";
    else if (!inWindow.some(({ frames }) => frames.some(({ name }) => name === postAndWait.name))) {
      failure = "the trace does not show the function that asked for it";
    } else {
      hits++;
      continue;
    }
    await nextTurn();
  }
  return hits < SELF_TEST_HITS ? failure || "no time for it" : undefined;
}
function postAndWait(native, vm) {
  const limit = performance.now() + ANSWER_MILLIS;
  const before = native.jscStats(vm).suspended;
  native.jscPost(vm);
  while (native.jscStats(vm).suspended === before) {
    if (performance.now() >= limit)
      return false;
  }
  return true;
}
function noteCompany(profiler, steppedDown) {
  const option = nodeProcess().execArgv.find((argument) => argument.startsWith("--cpu-prof"));
  if (option !== undefined) {
    steppedDown.push(`${option} shares JSC's one sampler: its file will lack what is shown here`);
  } else if (profiler.shared) {
    steppedDown.push("another profiler was running first and shares JSC's one sampler: its profile will lack what is shown here");
  }
}
function fixedInterval(native, vm, profiler, steppedDown) {
  try {
    native.jscTrigger(vm, RELEASE);
    if (!profiler.alone) {
      profiler.stop();
      return noSampling([
        ...steppedDown,
        "no JavaScript stacks: the heap profile has the sampler"
      ]);
    }
    if (!profiler.shared) {
      profiler.stop();
      profiler.start(FIXED_INTERVAL_MICROS);
    }
    profiler.takeTraces();
    return new FixedIntervalSampling(native, vm, profiler, steppedDown);
  } catch (error) {
    return noSampling([...steppedDown, `no JavaScript stacks: ${messageOf(error)}`]);
  }
}

class Sampling {
  steppedDown;
  profiler;
  reasons;
  #converter = new TraceConverter;
  constructor(profiler, steppedDown) {
    this.profiler = profiler;
    this.reasons = [...steppedDown];
    this.steppedDown = this.reasons;
  }
  drain() {
    const samples = this.#converter.convert(this.profiler.takeTraces());
    const settledNanos = this.monotonicNanos() - UNSETTLED_NANOS;
    this.#keepRunning();
    this.check();
    return Promise.resolve({ samples, settledNanos });
  }
  stop() {
    return Promise.resolve(this.stopSync());
  }
  stopSync() {
    const samples = this.#converter.convert(this.profiler.takeTraces());
    const shared = this.profiler.shared;
    this.profiler.stop();
    this.letGo(shared);
    return { samples, settledNanos: Infinity };
  }
  note(reason) {
    if (!this.reasons.includes(reason))
      this.reasons.push(reason);
  }
  #keepRunning() {
    try {
      if (!this.profiler.start(this.intervalMicros))
        return;
      this.note("another session stopped JSC's one sampler while this profile was running: started again");
    } catch (error) {
      this.note(`JSC's sampler was stopped and does not start again: ${messageOf(error)}`);
    }
  }
}

class TriggeredSampling extends Sampling {
  isolate;
  join = { kind: "wake" };
  intervalMicros = TRIGGERED_INTERVAL_MICROS;
  #native;
  caveats;
  #waits = true;
  #last;
  constructor(native, vm, profiler, steppedDown) {
    super(profiler, steppedDown);
    this.isolate = vm;
    this.#native = native;
    this.#last = native.jscStats(vm);
    this.caveats = startedWith(native, LINES_VARIABLE) ? [] : [LINES_CAVEAT];
  }
  get mechanism() {
    return this.#waits ? `JSC samples at each CPU tick, which waits at most ${WAIT_MICROS2} µs for it` : "JSC samples after each CPU tick";
  }
  monotonicNanos() {
    return this.#native.now("monotonic");
  }
  check() {
    const now = this.#native.jscStats(this.isolate);
    const last = this.#last;
    const posted = now.posted - last.posted;
    if (posted < JUDGED_TICKS)
      return;
    const inVain = now.timeouts - last.timeouts + now.skipped - last.skipped;
    if (this.#waits && inVain > posted / 2) {
      this.#waits = false;
      this.#native.jscTrigger(this.isolate, 0);
      this.note(`ticks do not wait for JSC's sampler: ${inVain} of ${posted} waited in vain`);
    }
    this.#last = now;
  }
  letGo(shared) {
    letGo(this.#native, this.isolate, shared ? "another profiler" : "nobody");
  }
}

class FixedIntervalSampling extends Sampling {
  isolate;
  join = { kind: "suspend" };
  intervalMicros = FIXED_INTERVAL_MICROS;
  mechanism = `JSC samples every ${FIXED_INTERVAL_MICROS / 1000} ms, weighed by the thread's CPU clock`;
  #native;
  constructor(native, vm, profiler, steppedDown) {
    super(profiler, steppedDown);
    this.isolate = vm;
    this.#native = native;
  }
  monotonicNanos() {
    return this.#native.now("monotonic");
  }
  check() {}
  letGo(shared) {
    if (this.#native.jscAdopted(this.isolate)) {
      letGo(this.#native, this.isolate, shared ? "another profiler" : "nobody");
    }
  }
}

class AloneSampling extends Sampling {
  isolate = 0;
  join;
  mechanism = "JSC samples at a fixed interval while JavaScript runs (wall clock)";
  intervalMicros;
  constructor(profiler, periodNanos) {
    super(profiler, []);
    this.intervalMicros = periodNanos / 1000;
    this.join = { kind: "alone", periodNanos };
    profiler.takeTraces();
    noteCompany(profiler, this.reasons);
  }
  monotonicNanos() {
    return performance.now() * 1e6;
  }
  check() {}
  letGo() {}
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/engine/v8/engine.ts
init_library();
init_errors();
init_turn();

// src/engine/v8/profiler/call_lines.ts
init_library();
var { profile, profileEnd } = console;
var KNOWN_CALLS = `(work) => {
  function pprofCallLineInner() {

    return work();
  }
  function pprofCallLineOuter() {

    return pprofCallLineInner();
  }
  return pprofCallLineOuter();
}`;
var CALLEE = "pprofCallLineInner";
var CALLEE_START = 1;
var CALLEE_CALLED_ON = 7;
var CALLEE_CALLS_ON = 3;
var TITLE = "@runtime/pprof call lines";
var MAX_TRIES = 50;
var EBUSY = 16;
var titles = 0;
var doubt;

class CallLineRecorder {
  #native;
  #finished = [];
  #running = [];
  #off;
  constructor(session, native) {
    this.#native = native;
    this.#off = doubt ?? unavailable2();
    session.on("Profiler.consoleProfileFinished", ({ title, profile }) => {
      if (title?.startsWith(TITLE))
        this.#finished.push(profile);
    });
  }
  get off() {
    return this.#off;
  }
  begin(start) {
    if (this.#off)
      return start();
    const title = `${TITLE} ${++titles}`;
    try {
      beginLines(this.#native);
      profile(title);
      this.#running.push(title);
      const found = this.#native.v8LinesEnd();
      if (found !== 1)
        this.#giveUp(`${found} objects looked like V8's profile`);
    } catch (error) {
      if (!(error instanceof NativeError))
        throw error;
      this.#giveUp(error.message);
      if (error.status === -EBUSY)
        doubt = undefined;
    }
    return this.#off ? start() : throughKnownCalls(start);
  }
  endEarlier() {
    for (const title of this.#running.splice(0, this.#running.length - 1))
      profileEnd(title);
  }
  end() {
    for (const title of this.#running.splice(0))
      profileEnd(title);
  }
  take() {
    const proven = this.#finished.splice(0).filter((recording) => {
      const verdict = judge(recording);
      if (verdict === "wrong")
        this.#giveUp("V8 gave a known call another line");
      return verdict === "right";
    });
    return this.#off ? [] : proven;
  }
  #giveUp(reason) {
    this.#off = doubt = `callers carry the line where their function starts: ${reason}`;
    this.end();
  }
}
function beginLines(native) {
  for (let tries = MAX_TRIES;; tries--) {
    try {
      return native.v8LinesBegin();
    } catch (error) {
      if (tries === 0 || !(error instanceof NativeError) || error.status !== -EBUSY)
        throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}
function unavailable2() {
  const prefix = "callers carry the line where their function starts:";
  if (typeof profile !== "function" || typeof profileEnd !== "function") {
    return `${prefix} there is no console.profile`;
  }
  const url = nodeProcess().getBuiltinModule("node:inspector").url();
  return url === undefined ? undefined : `${prefix} a debugger listens at ${url}`;
}
var knownCalls;
function throughKnownCalls(work) {
  const { Script } = nodeProcess().getBuiltinModule("node:vm");
  knownCalls ??= new Script(KNOWN_CALLS, { filename: "pprof:known-calls" }).runInThisContext();
  return knownCalls(work);
}
function judge(recording) {
  const called = new Set;
  const calls = new Set;
  const nodes = new Map(recording.nodes.map((node) => [node.id, node]));
  for (const { callFrame, children } of recording.nodes) {
    if (callFrame.functionName !== CALLEE)
      continue;
    called.add(callFrame.lineNumber);
    for (const child of children ?? [])
      calls.add(nodes.get(child).callFrame.lineNumber);
  }
  called.delete(CALLEE_START);
  if (called.size === 0 || calls.size === 0)
    return "silent";
  const right = called.size === 1 && called.has(CALLEE_CALLED_ON) && calls.size === 1 && calls.has(CALLEE_CALLS_ON);
  return right ? "right" : "wrong";
}

// src/engine/v8/engine.ts
init_session();
init_module_positions();
init_at_hand();
init_true_stacks();
init_stack_sampling();

// src/engine/v8/profiler/profile.ts
var UNKNOWN2 = [0, 0];
var PIECE = 32;
var MAX_FRAMES = 255;
var CUT2 = { kind: "mark", name: "[truncated]" };
var MARKS = new Map([
  ["(root)", []],
  ["(program)", []],
  ["(idle)", []],
  ["(garbage collector)", [{ kind: "mark", name: "(garbage collector)" }]]
]);
function* readProfile(profile, positionsOf, callers = []) {
  const tree = new Tree(profile);
  const callTrees = callers.map((caller) => new Tree(caller));
  const places = new Places;
  const routes = new Map;
  const drawn = [];
  for (const [timeMicros, node] of tree.samples()) {
    const timeNanos = timeMicros * 1000;
    const mark = markOf(node);
    if (mark) {
      drawn.push({ timeNanos, stack: mark, isMarked: false });
      continue;
    }
    const [callTree, callNode] = callerOf(callTrees, timeMicros);
    let byCaller = routes.get(node);
    if (!byCaller)
      routes.set(node, byCaller = new Map);
    let route = byCaller.get(callNode);
    if (!route) {
      byCaller.set(callNode, route = new Route(tree, node, callTree, callNode, places));
    }
    drawn.push({ timeNanos, stack: route.next(), isMarked: isSampleMark(node) });
  }
  yield;
  const frames = yield* places.resolve(positionsOf);
  const stacks = new Map;
  const samples = drawn.map(({ timeNanos, stack, isMarked }) => {
    let done = stacks.get(stack);
    if (!done) {
      stacks.set(stack, done = stack.map((entry) => ("kind" in entry) ? entry : frames.get(entry)));
    }
    return { timeNanos, stack: done, isMarked };
  });
  return samples.sort((a, b) => a.timeNanos - b.timeNanos);
}
function markOf(node) {
  const { functionName, url } = node.callFrame;
  return url === "" ? MARKS.get(functionName) : undefined;
}
function callerOf(trees, timeMicros) {
  for (const tree of trees) {
    const node = tree.at(timeMicros);
    if (node)
      return [tree, node];
  }
  return [undefined, undefined];
}

class Tree {
  #nodes = new Map;
  #parents = new Map;
  #profile;
  #byTime;
  #dealers = new Map;
  constructor(profile) {
    this.#profile = profile;
    for (const node of profile.nodes) {
      this.#nodes.set(node.id, node);
      for (const child of node.children ?? [])
        this.#parents.set(child, node);
    }
  }
  *samples() {
    const { samples = [], timeDeltas = [] } = this.#profile;
    let time = this.#profile.startTime;
    for (let i = 0;i < samples.length; i++) {
      time += timeDeltas[i] ?? 0;
      const node = this.#nodes.get(samples[i]);
      if (node)
        yield [time, node];
    }
  }
  at(timeMicros) {
    return (this.#byTime ??= new Map(this.samples())).get(timeMicros);
  }
  path(leaf) {
    const path = [];
    for (let node = leaf;node; node = this.#parents.get(node.id)) {
      path.push(node);
    }
    if (path.length > 1)
      path.pop();
    return path;
  }
  dealer(node) {
    let dealer = this.#dealers.get(node);
    if (!dealer)
      this.#dealers.set(node, dealer = new LineDealer(node));
    return dealer;
  }
}

class LineDealer {
  #lines;
  #total;
  constructor(node) {
    this.#lines = (node.positionTicks ?? []).filter(({ line, ticks }) => line > 0 && ticks > 0).map(({ line, ticks }) => ({ line, ticks, owed: 0 })).sort((a, b) => a.line - b.line);
    this.#total = this.#lines.reduce((sum, { ticks }) => sum + ticks, 0);
  }
  next() {
    let most;
    for (const entry of this.#lines) {
      entry.owed += entry.ticks;
      if (!most || entry.owed > most.owed)
        most = entry;
    }
    if (!most)
      return 0;
    most.owed -= this.#total;
    return most.line;
  }
}

class Route {
  #dealer;
  #leaf;
  #callers;
  #places;
  #stacks = new Map;
  constructor(tree, leaf, callTree, callLeaf, places) {
    const path = tree.path(leaf);
    const callPath = callTree && callLeaf ? callTree.path(callLeaf) : [];
    const agrees = callPath.length === path.length && path.every((node, i) => sameFunction(node, callPath[i]));
    this.#dealer = agrees ? callTree.dealer(callLeaf) : tree.dealer(leaf);
    this.#leaf = leaf;
    this.#places = places;
    const known = path.slice(1).map((node, i) => places.of(node, agrees ? callPosition(node, path[i], callPath[i]) : UNKNOWN2));
    this.#callers = isCut(path) ? [...known, CUT2] : known;
  }
  next() {
    if (isSampleMark(this.#leaf))
      return this.#callers;
    const line = this.#dealer.next();
    let stack = this.#stacks.get(line);
    if (!stack) {
      this.#stacks.set(line, stack = [this.#places.of(this.#leaf, [line, 0]), ...this.#callers]);
    }
    return stack;
  }
}
function isCut(path) {
  if (path.length < MAX_FRAMES)
    return false;
  const { url } = path.at(-1).callFrame;
  return !/^(ext|node|internal):/.test(url) && !isModule(path.at(-1));
}
function isModule({ callFrame: { lineNumber, columnNumber } }) {
  return lineNumber < 0 || lineNumber === 0 && columnNumber === 0;
}
function sameFunction(a, b) {
  return a.callFrame.functionName === b.callFrame.functionName && a.callFrame.scriptId === b.callFrame.scriptId;
}
function callPosition(caller, callee, calleeWithCall) {
  const { lineNumber, columnNumber } = calleeWithCall.callFrame;
  const own = callee.callFrame;
  const isOwnStart = lineNumber === own.lineNumber && columnNumber === own.columnNumber;
  if (isOwnStart || lineNumber < caller.callFrame.lineNumber)
    return UNKNOWN2;
  return [lineNumber + 1, columnNumber + 1];
}

class Places {
  #all = new Map;
  #ofNode = new Map;
  of(node, [line, column]) {
    let places = this.#ofNode.get(node);
    if (!places) {
      const { scriptId, lineNumber, columnNumber, functionName } = node.callFrame;
      const key = `${scriptId}:${lineNumber}:${columnNumber}:${functionName}`;
      places = this.#all.get(key);
      if (!places)
        this.#all.set(key, places = new Map);
      this.#ofNode.set(node, places);
    }
    const key = line * 2 ** 24 + column;
    let place = places.get(key);
    if (!place)
      places.set(key, place = { node, line, column });
    return place;
  }
  *resolve(positionsOf) {
    const byURL = new Map;
    for (const ofFunction of this.#all.values()) {
      for (const place of ofFunction.values()) {
        const { url } = place.node.callFrame;
        const places = byURL.get(url);
        if (places)
          places.push(place);
        else
          byURL.set(url, [place]);
      }
    }
    const frames = new Map;
    for (const [url, places] of byURL) {
      const positions = positionsOf(url);
      for (let i = 0;i < places.length; i += PIECE) {
        const piece = places.slice(i, i + PIECE);
        positions.prepare(piece.flatMap(exactPositions), piece.filter(needsLine).map(lineOf));
        for (const place of piece)
          frames.set(place, frameOf2(place, positions));
        yield;
      }
    }
    return frames;
  }
}
function startOf({ node: { callFrame } }) {
  return [callFrame.lineNumber + 1, callFrame.columnNumber + 1];
}
function lineOf({ line }) {
  return line;
}
function exactPositions(place) {
  const start = startOf(place);
  return place.column > 0 ? [start, [place.line, place.column]] : [start];
}
function needsLine(place) {
  return place.column === 0 && place.line > 0 && place.line !== startOf(place)[0];
}
function frameOf2(place, positions) {
  const { functionName, url, lineNumber } = place.node.callFrame;
  const name = functionName || (isModule(place.node) ? "(module)" : "(anonymous)");
  if (url === "") {
    return { kind: "script", functionName: name, file: "", line: 0, column: 0, functionLine: 0 };
  }
  const start = lineNumber < 0 ? { ...positions.at(0, 0), line: 1 } : positions.at(...startOf(place));
  const here = place.column > 0 ? positions.at(place.line, place.column) : needsLine(place) ? positions.ofLine(place.line) : start;
  return {
    kind: "script",
    functionName: name,
    file: start.file,
    line: here.file === start.file ? here.line : start.line,
    column: 0,
    functionLine: start.line
  };
}

// src/engine/v8/engine.ts
var WITHIN_NANOS = 500000;
var SHARED_INTERVAL_MICROS = 500;
var SHARED_WITHIN_NANOS = 1e6;
var ROTATE_NODES = 1000;
var FIRST_ROTATE_TICKS = 100;
var MIN_ROTATE_TICKS = 25;
var MAX_ROTATE_TICKS = 2000;
var ROTATE_SHARED_SAMPLES = 1e5;
var RESTART_SHARE = 0.01;
var MARKS_PER_PERIOD = 4;
var FOREIGN_FACTOR = 1.25;
var MIN_RATE_NANOS = 500000000;
var INLINING_FLAG = "--detailed-line-info";
var INLINING_ARGUMENT = {
  deno: `Deno starts with --v8-flags=${INLINING_FLAG}`,
  node: `Node starts with ${INLINING_FLAG}`
};
var LATE_LOOPS = "loops that V8 had optimized while they ran, before this profile began, may lack what was inlined " + "into them and their own function: it counts for the callers";
var LATE_FUNCTIONS = "functions that V8 had optimized before this profile began may lack what was inlined into them, " + "and loops their own function, too: it counts for the callers; less of it if ";
var COMPANY3 = "V8 does not sample at CPU ticks alone: another inspector session profiles, too";
var ENOENT = 2;
var v8 = {
  name: "v8",
  get version() {
    return `V8 ${runtimeAtHand().engineVersion}`;
  },
  nativeEngine: 1,
  refusal: () => runtimeAtHand().inspectorRefusal,
  startCPU: startForCPU,
  startHeap: async (options) => (await Promise.resolve().then(() => (init_sampling2(), exports_sampling2))).startV8Heap(options, startForHeap),
  heapStatistics: () => ({ ...nodeProcess().getBuiltinModule("node:v8").getHeapStatistics() })
};
async function startForCPU(options) {
  await cpuProfileBegins();
  try {
    return await V8Sampling.start(options, cpuProfileEnded);
  } catch (error) {
    cpuProfileEnded();
    throw error;
  }
}
async function startForHeap(native) {
  native.cpuPrepare(v8.nativeEngine);
  const periodNanos = STACK_MILLIS * 1e6 * MARKS_PER_PERIOD;
  return await V8Sampling.start({ native, periodNanos, handOverNanos: periodNanos });
}

class V8Sampling {
  #native;
  #periodNanos;
  #handOverNanos;
  #session;
  #steppedDown = [];
  #shared;
  #lines;
  caveats;
  #isolate = 0;
  #recording = false;
  #finished = [];
  #unanswered = 0;
  #reading;
  #samples = [];
  #settledNanos = 0;
  #begunNanos = 0;
  #begunTicks = 0;
  #begunThreadNanos = 0;
  #watchedNanos = 0;
  #watchedSwallowed = 0;
  #startNanos = 0;
  #rotateTicks = FIRST_ROTATE_TICKS;
  #turn = Promise.resolve();
  #onEnd;
  constructor({ native, periodNanos, fromStart, handOverNanos }, onEnd) {
    this.#native = native;
    this.#onEnd = onEnd;
    this.#periodNanos = periodNanos;
    this.#handOverNanos = handOverNanos ?? Infinity;
    this.#shared = native?.v8Busy() ?? false;
    this.#session = new InspectorSession;
    this.caveats = fromStart ? [] : [lateCaveat(native)];
    if (!native) {
      this.#steppedDown.push("V8 does not sample at CPU ticks: no native library passes them on");
    }
    if (this.#shared)
      this.#steppedDown.push(COMPANY3);
    else if (native)
      this.#lines = new CallLineRecorder(this.#session, native);
  }
  static async start(options, onEnd = () => {}) {
    const sampling = new V8Sampling(options, onEnd);
    try {
      await nextTurn();
      await sampling.#session.post("Profiler.enable");
      await nextTurn();
      await Promise.all([sampling.#setInterval(), sampling.#begin()]);
    } catch (error) {
      cpuProfilerMarks(0);
      options.native?.v8Leave();
      sampling.#session.disconnect();
      throw error;
    }
    loadSourceMaps();
    return sampling;
  }
  get isolate() {
    return this.#isolate;
  }
  get join() {
    if (!this.#native)
      return { kind: "alone", periodNanos: this.#periodNanos };
    const withinNanos = this.#shared ? SHARED_WITHIN_NANOS : WITHIN_NANOS;
    return { kind: "follows", withinNanos: Math.min(withinNanos, this.#periodNanos) };
  }
  get mechanism() {
    if (!this.#native)
      return "V8's own profiler alone: wall-clock time";
    return this.#shared ? "V8 samples every 0.5 ms of wall-clock time" : "V8 samples at each CPU tick";
  }
  get steppedDown() {
    const more = [this.#lines?.off, sourceMapRefusal()].filter((reason) => reason !== undefined);
    return [...this.#steppedDown, ...more];
  }
  drain() {
    return this.#inTurn(async () => {
      if (this.#hasCompany())
        await this.#share();
      else if (!this.#isTooSoon() && (this.#isFull() || this.#isOld()))
        await this.#rotate();
      await loadSourceMaps();
      await inPieces(this.#reading = this.#read());
      return { samples: this.#samples.splice(0), settledNanos: this.#settledNanos };
    });
  }
  stop() {
    return this.#inTurn(async () => {
      try {
        cpuProfilerMarks(0);
        this.#native?.v8Leave();
        this.#lines?.end();
        await nextTurn();
        if (this.#recording)
          await this.#end();
        await nextTurn();
      } finally {
        this.#disconnect();
      }
      await loadSourceMaps();
      await inPieces(this.#reading = this.#read());
      return { samples: this.#samples.splice(0), settledNanos: Infinity };
    });
  }
  stopSync() {
    cpuProfilerMarks(0);
    this.#native?.v8Leave();
    this.#lines?.end();
    let failure;
    if (this.#recording)
      this.#end().catch((error) => failure = error);
    this.#session.deliverAnswers();
    this.#disconnect();
    if (this.#unanswered > 0) {
      throw new ProfilerUnavailableError("Cannot read the profile while the process exits: V8 does not deliver it; stop the profile before the process ends", { cause: failure });
    }
    if (this.#reading)
      atOnce(this.#reading);
    atOnce(this.#read());
    return { samples: this.#samples.splice(0), settledNanos: Infinity };
  }
  #disconnect() {
    this.#session.disconnect();
    this.#onEnd();
    this.#onEnd = () => {};
  }
  #inTurn(work) {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => {});
    return done;
  }
  #setInterval() {
    const interval = { interval: this.#intervalMicros };
    return this.#session.post("Profiler.setSamplingInterval", interval);
  }
  async#begin() {
    const start = () => this.#session.post("Profiler.start");
    const began = this.#now();
    const answer = this.#lines ? this.#lines.begin(start) : start();
    this.#startNanos = this.#now() - began;
    this.#recording = true;
    const entered = this.#enter();
    await answer;
    if (entered)
      return;
    if (this.#shared) {
      throw new ProfilerUnavailableError("Cannot sample JavaScript at CPU ticks: V8 has installed no signal handler");
    }
    await this.#share();
  }
  get #intervalMicros() {
    if (!this.#native)
      return Math.round(this.#periodNanos / 1000);
    if (this.#shared)
      return SHARED_INTERVAL_MICROS;
    return Math.max(100, Math.round(this.#periodNanos / MARKS_PER_PERIOD / 1000));
  }
  #enter() {
    this.#begunNanos = this.#now();
    this.#begunThreadNanos = this.#threadNanos();
    if (!this.#native)
      return true;
    try {
      this.#isolate = this.#native.v8Enter(this.#shared);
    } catch (error) {
      if (error instanceof NativeError && error.status === -ENOENT)
        return false;
      throw error;
    }
    this.#begunTicks = this.#native.cpuStats().ticks;
    cpuProfilerMarks(this.#shared ? 0 : this.#intervalMicros * 1000);
    return true;
  }
  #end() {
    this.#recording = false;
    this.#unanswered++;
    const ticks = this.#ticks();
    this.#native?.v8LetGo();
    const answer = this.#session.post("Profiler.stop", {}, ({ profile }) => {
      this.#unanswered--;
      const wanted = ticks * ROTATE_NODES / profile.nodes.length;
      this.#rotateTicks = Math.min(MAX_ROTATE_TICKS, Math.max(MIN_ROTATE_TICKS, wanted));
      this.#finished.push(profile);
    });
    try {
      this.#native?.cpuRearm();
    } catch (error) {
      return answer.then(() => Promise.reject(error));
    }
    return answer;
  }
  async#rotate() {
    const ended = this.#end();
    const begun = this.#begin();
    await Promise.all([ended, begun]);
    await nextTurn();
    this.#lines?.endEarlier();
    await nextTurn();
  }
  #isTooSoon() {
    const staysAlive = this.#lines !== undefined && this.#lines.off === undefined;
    return !staysAlive && this.#now() - this.#begunNanos < this.#startNanos / RESTART_SHARE;
  }
  #isFull() {
    return this.#ticks() >= (this.#shared ? ROTATE_SHARED_SAMPLES : this.#rotateTicks);
  }
  #isOld() {
    if (this.#now() - this.#begunNanos < this.#handOverNanos)
      return false;
    return this.#threadNanos() - this.#begunThreadNanos > this.#periodNanos;
  }
  #ticks() {
    const byTime = (this.#now() - this.#begunNanos) / 1000 / this.#intervalMicros;
    if (!this.#native || this.#shared)
      return byTime;
    const { ticks } = this.#native.cpuStats();
    if (ticks < this.#begunTicks)
      this.#begunTicks = 0;
    return Math.min(byTime, ticks - this.#begunTicks);
  }
  #hasCompany() {
    if (!this.#native || this.#shared)
      return false;
    const { v8Senders, v8Swallowed } = this.#native.cpuStats();
    if (v8Senders > 1)
      return true;
    const now = this.#now();
    const nanos = now - this.#watchedNanos;
    if (nanos < MIN_RATE_NANOS)
      return false;
    const wakeUps = v8Swallowed - this.#watchedSwallowed;
    const first = this.#watchedNanos === 0;
    this.#watchedNanos = now;
    this.#watchedSwallowed = v8Swallowed;
    return !first && wakeUps > FOREIGN_FACTOR * nanos / 1000 / this.#intervalMicros;
  }
  async#share() {
    this.#shared = true;
    this.#steppedDown.push(COMPANY3);
    cpuProfilerMarks(0);
    this.#lines?.end();
    this.#lines = undefined;
    await Promise.all([this.#end(), this.#setInterval(), this.#begin()]);
  }
  *#read() {
    const callers = this.#lines?.take();
    for (const finished of this.#finished.splice(0)) {
      const read = yield* readProfile(finished, positionsOf, callers);
      this.#settledNanos = finished.endTime * 1000;
      for (const sample of takeHeapStacks(read, this.#settledNanos))
        this.#samples.push(sample);
    }
  }
  #threadNanos() {
    return this.#native?.now("thread") ?? 0;
  }
  #now() {
    return this.#native?.now("monotonic") ?? performance.now() * 1e6;
  }
}
function lateCaveat(native) {
  const kept = native !== undefined && startedWith(native, INLINING_FLAG);
  return kept ? LATE_LOOPS : LATE_FUNCTIONS + INLINING_ARGUMENT[runtimeAtHand().name];
}

// src/engine/at_hand.ts
function engineAtHand() {
  switch (runtimeAtHand().engine) {
    case "v8":
      return v8;
    case "jsc":
      return jsc;
    case "none":
      return none;
  }
}

// src/isolates/channel.ts
var REF_SYMBOL = "refBroadcastChannel";
var CLOSING_TURNS = 5;
var CLOSING_TURN_MILLIS = 2;
var closed = Promise.resolve();
function channelsClosed() {
  return closed;
}
function openChannel(name, receive) {
  let channel = tryToOpen(name, receive);
  if (channel === undefined)
    return;
  return {
    post: (message) => {
      try {
        channel?.postMessage(message);
      } catch {
        const deaf = channel;
        channel = tryToOpen(name, receive);
        deaf?.close();
      }
    },
    close: () => {
      channel?.close();
      channel = undefined;
      closed = closed.then(turnsWithTimers);
    }
  };
}
async function turnsWithTimers() {
  const { setTimeout: setTimeout2 } = nodeProcess().getBuiltinModule("node:timers");
  for (let turn = 0;turn < CLOSING_TURNS; turn++) {
    await new Promise((resolve) => setTimeout2(resolve, CLOSING_TURN_MILLIS));
  }
}
function tryToOpen(name, receive) {
  const { BroadcastChannel } = globalThis;
  if (BroadcastChannel === undefined)
    return;
  const channels = [];
  try {
    let channel = new BroadcastChannel(name);
    channels.push(channel);
    if (!unreference(channel)) {
      const workerThreads = nodeProcess().getBuiltinModule("node:worker_threads");
      channel = new workerThreads.BroadcastChannel(name);
      channels.push(channel);
      if (!unreference(channel))
        return;
    }
    channel.onmessage = ({ data }) => receive(data);
    channels.splice(channels.indexOf(channel), 1);
    return channel;
  } catch {
    return;
  } finally {
    for (const channel of channels)
      channel.close();
  }
}
function unreference(channel) {
  if (typeof channel.unref === "function") {
    channel.unref();
    return true;
  }
  const methods = Object.getPrototypeOf(channel);
  const symbol = Object.getOwnPropertySymbols(methods).find((s) => s.description === REF_SYMBOL);
  const refer = symbol && methods[symbol];
  if (typeof refer !== "function")
    return false;
  refer.call(channel, false);
  return true;
}

// src/isolates/messages.ts
var NOTICES = "@runtime/pprof cpu 2";
function contributionsTo(recording) {
  return `${NOTICES} ${recording}`;
}
function asNotice(message) {
  const { kind, recording } = message ?? {};
  if (kind === "here")
    return message;
  if (kind !== "begin" && kind !== "end" || typeof recording !== "string")
    return;
  if (kind === "end")
    return message;
  const { threadId, library, periodNanos } = message;
  const isBegin = typeof threadId === "number" && typeof library === "string" && typeof periodNanos === "number" && periodNanos > 0;
  return isBegin ? message : undefined;
}
function asHandOver(message) {
  const { kind, packed } = message ?? {};
  return kind === "hand over" && typeof packed === "object" ? message : undefined;
}

// src/isolates/notices.ts
var listeners = new Set;
var channel;
function hearNotices(listener) {
  channel ??= openChannel(NOTICES, (message) => {
    const notice = asNotice(message);
    if (notice !== undefined) {
      for (const listener of listeners)
        listener(notice);
    }
  });
  if (channel !== undefined)
    listeners.add(listener);
  return channel !== undefined;
}
function ignoreNotices(listener) {
  listeners.delete(listener);
  if (listeners.size > 0)
    return;
  channel?.close();
  channel = undefined;
}
function announce(notice) {
  channel?.post(notice);
}

// src/isolates/contribution.ts
init_errors();
// src/isolates/packed_samples.ts
class SampleUnpacker {
  #frames = [];
  #stacks = [];
  #next = 0;
  #lost = 0;
  get lost() {
    return this.#lost;
  }
  unpack({ sequence, frames, stacks, samples }) {
    if (sequence === 0)
      this.#frames.length = this.#stacks.length = this.#next = 0;
    if (sequence !== this.#next) {
      this.#next = -1;
      this.#lost += samples.length / 2;
      return [];
    }
    this.#next++;
    for (const frame of frames)
      this.#frames.push(frame);
    for (const stack of stacks)
      this.#stacks.push(stack.map((index) => this.#frames[index]));
    const unpacked = [];
    for (let i = 0;i < samples.length; i += 2) {
      unpacked.push({ timeNanos: samples[i], stack: this.#stacks[samples[i + 1]] });
    }
    return unpacked;
  }
}

// src/isolates/thread_life.ts
init_library();
function isThreadAlive(native, threadId) {
  try {
    return native.readFile(`/proc/self/task/${threadId}/comm`, 0, 1).length > 0;
  } catch (error) {
    if (error instanceof NativeError)
      return false;
    throw error;
  }
}

// src/isolates/contribution.ts
var LISTENING = Symbol.for(NOTICES);
var listening = false;
var current;
var recordings = 0;
function ask() {
  if (listening)
    announce({ kind: "here" });
}
async function claimEngine(native) {
  if (current !== undefined) {
    if (native !== undefined && isRecorded(native)) {
      throw new Error("cpu profiling already in use: by another isolate of this process, call its stopCPUProfile first");
    }
    recordings++;
    await current.end();
  } else {
    recordings++;
  }
}
function releaseEngine() {
  if (--recordings === 0)
    ask();
}
function isRecorded(native) {
  return native.cpuStats().cpuNanos !== native.cpuStats().cpuNanos;
}

// src/recording/cpu.ts
init_at_hand();
init_live_symbols();

// src/pprof/builder.ts
init_turn();
var NAMELESS3 = new Set(["(anonymous)", "(module)"]);
var NO_LABELS = { labels: [] };

class ProfileBuilder {
  #options;
  #width;
  #frames = [];
  #idOfFrame = new WeakMap;
  #idOfAddress = new Map;
  #idOfKey = new Map;
  #entryOfStack = new WeakMap;
  #entryOfHash = new Map;
  #setOfLabels = new WeakMap;
  #setOfKey = new Map([["[]", NO_LABELS]]);
  #rows = [];
  constructor(options) {
    this.#options = options;
    this.#width = options.sampleTypes.length;
  }
  get sampleCount() {
    return this.#rows.length;
  }
  add(stack, values, labels) {
    if (values.length !== this.#width) {
      throw new RangeError(`Cannot add sample: it has ${values.length} values for ${this.#width} sample types`);
    }
    const entry = this.#entryOfStack.get(stack) ?? this.#internStack(stack);
    const set = labels === undefined || labels.length === 0 ? NO_LABELS : this.#setOfLabels.get(labels) ?? this.#internLabels(labels);
    for (const row of entry.rows) {
      if (row.labels !== set)
        continue;
      for (let i = 0;i < values.length; i++)
        row.values[i] += values[i];
      return;
    }
    const row = { stack: entry, labels: set, values: [...values] };
    entry.rows.push(row);
    this.#rows.push(row);
  }
  build(options) {
    return atOnce(this.buildInPieces(options));
  }
  *buildInPieces(options) {
    const tables = new Tables(options.symbols, options.binary);
    const locations = [];
    for (const frame of this.#frames) {
      locations.push(tables.location(locations.length + 1, frame));
      yield;
    }
    const samples = [];
    for (const row of this.#rows) {
      samples.push({
        locations: pick(locations, row.stack.ids),
        values: [...row.values],
        labels: row.labels.labels.map((label) => ({ ...label }))
      });
      yield;
    }
    const { sampleTypes, periodType } = this.#options;
    return {
      sampleTypes: sampleTypes.map((type) => ({ ...type })),
      samples,
      mappings: tables.finishMappings(locations),
      locations,
      functions: tables.functions,
      dropFrames: "",
      keepFrames: "",
      timeNanos: options.timeNanos,
      durationNanos: options.durationNanos ?? 0,
      periodType: periodType && { ...periodType },
      period: this.#options.period ?? 0,
      comments: [...options.comments ?? []],
      defaultSampleType: this.#options.defaultSampleType ?? "",
      docURL: ""
    };
  }
  #internStack(stack) {
    const ids = new Array(stack.length);
    let hash = 0;
    for (let i = 0;i < stack.length; i++) {
      const frame = stack[i];
      const id = this.#idOfFrame.get(frame) ?? this.#internFrame(frame);
      ids[i] = id;
      hash = Math.imul(hash ^ id, 2654435761) ^ hash >>> 15;
    }
    hash &= 1073741823;
    const first = this.#entryOfHash.get(hash);
    let entry = first;
    while (entry !== undefined && !sameIds(entry.ids, ids))
      entry = entry.next;
    if (entry === undefined) {
      entry = { ids, rows: [], next: first };
      this.#entryOfHash.set(hash, entry);
    }
    this.#entryOfStack.set(stack, entry);
    return entry;
  }
  #internFrame(frame) {
    const next = this.#frames.length + 1;
    let id;
    if (frame.kind === "native") {
      id = intern(this.#idOfAddress, frame.address, next);
    } else {
      id = intern(this.#idOfKey, keyOfFrame(frame), next);
    }
    if (id === next)
      this.#frames.push(frame);
    this.#idOfFrame.set(frame, id);
    return id;
  }
  #internLabels(labels) {
    const sorted = labels.filter((label) => label.str !== "").map((label) => ({ ...label }));
    sorted.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
    const key = JSON.stringify(sorted.map((l) => [l.key, l.str, l.num, l.numUnit]));
    let set = this.#setOfKey.get(key);
    if (set === undefined) {
      set = { labels: sorted };
      this.#setOfKey.set(key, set);
    }
    this.#setOfLabels.set(labels, set);
    return set;
  }
}

class Tables {
  functions = [];
  #functionOfKey = new Map;
  #symbols;
  #binary;
  #mappings = new Map;
  constructor(symbols, binary = "") {
    this.#symbols = symbols;
    this.#binary = binary;
  }
  location(id, frame) {
    switch (frame.kind) {
      case "script":
        return { id, address: 0, lines: [this.#scriptLine(frame)], isFolded: false };
      case "mark": {
        const line = { function: this.#function(frame.name, "", 0), line: 0, column: 0 };
        return { id, address: 0, lines: [line], isFolded: false };
      }
      case "native":
        return this.#nativeLocation(id, frame.address);
    }
  }
  finishMappings(locations) {
    const mappings = [];
    for (const [i, native] of (this.#symbols?.mappings ?? []).entries()) {
      const mapping = this.#mappings.get(native) ?? (i === 0 ? newMapping(native) : undefined);
      if (mapping === undefined)
        continue;
      mappings.push(mapping);
    }
    if (mappings.length === 0) {
      mappings.push(newMapping({
        start: 0,
        limit: 0,
        fileOffset: 0,
        file: this.#binary,
        buildId: ""
      }));
    }
    mappings.forEach((mapping, i) => mapping.id = i + 1);
    for (const { mapping, lines } of locations) {
      if (mapping !== undefined && lines.length === 0)
        mapping.hasFunctions = false;
    }
    return mappings;
  }
  #scriptLine(frame) {
    return {
      function: this.#function(tellingName(frame), frame.file, frame.functionLine),
      line: frame.line,
      column: frame.column
    };
  }
  #nativeLocation(id, address) {
    const { mapping, functionName } = this.#symbols?.lookup(address) ?? {};
    return {
      id,
      mapping: mapping && this.#mapping(mapping),
      address,
      lines: functionName === undefined ? [] : [{ function: this.#function(functionName, "", 0), line: 0, column: 0 }],
      isFolded: false
    };
  }
  #mapping(native) {
    let mapping = this.#mappings.get(native);
    if (mapping === undefined) {
      mapping = newMapping(native);
      this.#mappings.set(native, mapping);
    }
    return mapping;
  }
  #function(name, filename, startLine) {
    const key = `${startLine}\x00${filename}\x00${name}`;
    let found = this.#functionOfKey.get(key);
    if (found === undefined) {
      const id = this.functions.length + 1;
      found = { id, name: readableName(name), systemName: systemName(name), filename, startLine };
      this.functions.push(found);
      this.#functionOfKey.set(key, found);
    }
    return found;
  }
}
function newMapping(native) {
  return {
    id: 0,
    start: native.start,
    limit: native.limit,
    offset: native.fileOffset,
    file: native.file,
    buildId: native.buildId,
    hasFunctions: true,
    hasFilenames: false,
    hasLineNumbers: false,
    hasInlineFrames: false
  };
}
function tellingName({ functionName, file, functionLine }) {
  if (file === "" || !NAMELESS3.has(functionName))
    return functionName;
  const base = file.slice(file.lastIndexOf("/") + 1);
  const line = functionName === "(anonymous)" && functionLine > 0 ? `:${functionLine}` : "";
  return `${functionName} ${base}${line}`;
}
function readableName(name) {
  const chars = name.length > MAX_NAME ? Array.from(name) : [];
  if (chars.length <= MAX_NAME)
    return name;
  return `${chars.slice(0, MAX_NAME - NAME_END).join("")}…${chars.slice(1 - NAME_END).join("")}`;
}
var MAX_NAME = 120;
var NAME_END = 20;
function systemName(name) {
  return name.includes("<") ? "" : name;
}
function intern(table, key, next) {
  const known = table.get(key);
  if (known !== undefined)
    return known;
  table.set(key, next);
  return next;
}
function keyOfFrame(frame) {
  if (frame.kind === "mark")
    return frame.name;
  return `\x00${frame.line}:${frame.column}:${frame.functionLine}\x00${frame.file}\x00${frame.functionName}`;
}
function sameIds(a, b) {
  if (a.length !== b.length)
    return false;
  for (let i = 0;i < a.length; i++)
    if (a[i] !== b[i])
      return false;
  return true;
}
function pick(locations, ids) {
  const picked = new Array(ids.length);
  for (let i = 0;i < ids.length; i++)
    picked[i] = locations[ids[i] - 1];
  return picked;
}

// src/recording/cpu_samples.ts
var MAX_THREADS = 4096;
var OTHER_THREADS = [
  { key: "thread_name", str: "[other threads]" },
  { key: "thread_id", num: 0 }
];

class CPUSamples {
  #options;
  #builder;
  #threadLabels = new Map;
  #threadsLeftOut = 0;
  #awaitedThreadSeen = false;
  #lost = 0;
  constructor(options) {
    this.#options = options;
    this.#builder = new ProfileBuilder({
      sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
      defaultSampleType: "cpu",
      periodType: { type: "cpu", unit: "nanoseconds" },
      period: options.periodNanos
    });
  }
  get hasSeenThread() {
    return this.#awaitedThreadSeen;
  }
  addTick({ tick, script }, symbols) {
    const stack = symbols === undefined ? script ?? [] : composeStack(tick, script, this.#options.native, symbols);
    this.#add(stack, tick.weightNanos, this.#labelsOf(tick.threadId, tick.threadName));
  }
  addWeighed({ script, weightNanos, thread }) {
    const labels = thread && this.#labelsOf(thread.threadId, thread.threadName);
    this.#add(script, weightNanos, labels);
  }
  addLost({ lostCount, lostNanos }) {
    if (lostCount === 0)
      return;
    this.#lost += lostCount;
    this.#add([{ kind: "mark", name: "[lost samples]" }], lostNanos);
  }
  #labelsOf(threadId, threadName) {
    const key = `${threadId} ${threadName}`;
    const known = this.#threadLabels.get(key);
    if (known !== undefined)
      return known;
    this.#awaitedThreadSeen ||= this.#options.awaitedThread?.test(threadName) === true;
    if (this.#threadLabels.size >= (this.#options.maxThreads ?? MAX_THREADS)) {
      this.#threadsLeftOut++;
      return OTHER_THREADS;
    }
    const labels = [{ key: "thread_name", str: threadName }, { key: "thread_id", num: threadId }];
    this.#threadLabels.set(key, labels);
    return labels;
  }
  #add(stack, weightNanos, labels) {
    const count = Math.max(1, Math.round(weightNanos / this.#options.periodNanos));
    this.#builder.add(stack, [count, weightNanos], labels);
  }
  comments() {
    const comments = [];
    if (this.#lost > 0)
      comments.push(`${this.#lost} samples lost: the buffer was full`);
    if (this.#threadsLeftOut > 0) {
      comments.push(`${this.#threadsLeftOut} samples of more than ${this.#threadLabels.size} threads ` + `have thread_name "[other threads]"`);
    }
    return comments;
  }
  build(options) {
    return this.#builder.buildInPieces(options);
  }
}

// src/recording/scripts.ts
init_errors();
// src/isolates/contributors.ts
var LOOK_MILLIS = 5;
var MAX_REASONS = 10;

class Contributors {
  #native;
  #begin;
  #hear;
  #contributions;
  #contributors = new Map;
  #sampled = 0;
  #refusals = 0;
  #lost = 0;
  #steppedDown = new Set;
  #caveats = new Set;
  constructor(native, periodNanos) {
    this.#native = native;
    this.#begin = {
      kind: "begin",
      recording: crypto.randomUUID(),
      threadId: native.threadId(),
      library: native.path,
      periodNanos
    };
    this.#hear = ({ kind }) => {
      if (kind === "here")
        announce(this.#begin);
    };
    if (!hearNotices(this.#hear))
      return;
    this.#contributions = openChannel(contributionsTo(this.#begin.recording), (message) => {
      const handOver = asHandOver(message);
      if (handOver !== undefined)
        this.#receive(handOver);
    });
    announce(this.#begin);
  }
  #receive(handOver) {
    const { contributor: id, threadId, isolate, join, packed, settledNanos, last } = handOver;
    let contributor = this.#contributors.get(id);
    if (contributor === undefined) {
      const unpacker = new SampleUnpacker;
      contributor = { threadId, isolate: 0, join, brought: [], unpacker, ended: false };
      this.#contributors.set(id, contributor);
    }
    if (isolate !== 0 && contributor.isolate === 0)
      this.#sampled++;
    if (last && isolate === 0 && contributor.isolate === 0)
      this.#refusals++;
    contributor.isolate ||= isolate;
    contributor.join = join;
    contributor.ended ||= last;
    const lostBefore = contributor.unpacker.lost;
    const samples = contributor.unpacker.unpack(packed);
    this.#lost += contributor.unpacker.lost - lostBefore;
    if (isolate !== 0)
      contributor.brought.push({ isolate, threadId, join, samples, settledNanos });
    addSome(this.#steppedDown, handOver.steppedDown);
    addSome(this.#caveats, handOver.caveats);
  }
  remind() {
    announce(this.#begin);
  }
  take() {
    const taken = [];
    for (const [id, contributor] of this.#contributors) {
      const brought = contributor.brought.splice(0);
      for (const one of brought)
        taken.push(one);
      const isGone = contributor.ended || brought.length === 0 && !isThreadAlive(this.#native, contributor.threadId);
      if (!isGone)
        continue;
      taken.push(...endOf(contributor));
      this.#contributors.delete(id);
    }
    return taken;
  }
  end() {
    announce({ kind: "end", recording: this.#begin.recording });
  }
  async last(limitMillis) {
    const { setTimeout: setTimeout2 } = nodeProcess().getBuiltinModule("node:timers");
    const limit = performance.now() + limitMillis;
    while (this.#count() > 0 && performance.now() < limit) {
      await new Promise((resolve) => setTimeout2(resolve, LOOK_MILLIS));
    }
  }
  #count() {
    return [...this.#contributors.values()].filter(({ ended, threadId }) => !ended && isThreadAlive(this.#native, threadId)).length;
  }
  close() {
    ignoreNotices(this.#hear);
    this.#contributions?.close();
  }
  comments(known) {
    const comments = [];
    if (this.#sampled > 0) {
      comments.push(`with the JavaScript of ${isolates(this.#sampled)} that import this package`);
    }
    for (const reason of this.#steppedDown)
      comments.push(`stepped down in a Worker: ${reason}`);
    for (const caveat of this.#caveats) {
      if (!known.includes(caveat))
        comments.push(`caveat for Workers: ${caveat}`);
    }
    if (this.#refusals > 0) {
      comments.push(`${isolates(this.#refusals)} could not be sampled: under the threads' names`);
    }
    if (this.#lost > 0) {
      comments.push(`${this.#lost} samples of other isolates were lost on their way: under the threads' names`);
    }
    const silent = this.#count();
    if (silent > 0) {
      comments.push(`${isolates(silent)} did not hand over the last samples in time: ` + "these are under the threads' names");
    }
    return comments;
  }
}
function addSome(reasons, more) {
  for (const reason of more)
    if (reasons.size < MAX_REASONS)
      reasons.add(reason);
}
function endOf({ isolate, threadId, join }) {
  return isolate === 0 ? [] : [{ isolate, threadId, join, samples: [], settledNanos: Infinity }];
}
function isolates(count) {
  return count === 1 ? "1 other isolate" : `${count} other isolates`;
}

// src/join/join.ts
var CLOCK_SLACK_NANOS2 = 1000;
var STRAY_NANOS = 5000000000;

class Joiner {
  #sampling;
  #threadId;
  #ticks = [];
  #samples = [];
  #wakes = [];
  #suspends = [];
  #settledNanos = 0;
  #lastCPUNanos = -1;
  #threadName = "";
  constructor(sampling, threadId) {
    this.#sampling = sampling;
    this.#threadId = threadId;
  }
  get pending() {
    return this.#ticks.length;
  }
  release(limit) {
    return this.#ticks.splice(0, Math.max(0, this.#ticks.length - limit));
  }
  push(batch, engine) {
    const { isolate: mine, join: rule } = this.#sampling;
    const answers = rule.kind === "follows" || rule.kind === "wake";
    const joined = [];
    for (const tick of batch.ticks) {
      if (answers && tick.isolate !== 0 && tick.isolate === mine)
        this.#ticks.push(tick);
      else if (rule.kind === "suspend" && tick.threadId === this.#threadId) {
        this.#threadName = tick.threadName;
      } else
        joined.push({ tick, script: undefined });
    }
    for (const wake of batch.wakes)
      if (wake.isolate === mine)
        this.#wakes.push(wake);
    for (const suspend of batch.suspends) {
      if (suspend.isolate === mine)
        this.#suspends.push(suspend);
    }
    for (const sample of engine.samples)
      this.#samples.push(sample);
    this.#settledNanos = Math.max(this.#settledNanos, engine.settledNanos);
    switch (rule.kind) {
      case "follows":
        this.#joinFollowing(rule.withinNanos, joined);
        return { joined, weighed: [] };
      case "wake":
        this.#joinWakes(joined);
        return { joined, weighed: [] };
      case "suspend":
        return { joined, weighed: this.#weighBySuspends() };
      case "alone":
        return { joined, weighed: this.#weighEqually(rule.periodNanos) };
    }
  }
  #joinFollowing(withinNanos, joined) {
    const samples = this.#samples;
    let next = 0;
    let done = 0;
    for (const tick of this.#ticks) {
      while (next < samples.length && samples[next].timeNanos < tick.timeNanos - CLOCK_SLACK_NANOS2)
        next++;
      const sample = samples[next];
      if (sample !== undefined && sample.timeNanos <= tick.timeNanos + withinNanos) {
        joined.push({ tick, script: sample.stack });
        next++;
      } else if (sample !== undefined || tick.timeNanos + withinNanos < this.#settledNanos) {
        joined.push({ tick, script: undefined });
      } else {
        break;
      }
      done++;
    }
    this.#ticks = this.#ticks.slice(done);
    this.#samples = this.#ticks.length === 0 ? [] : samples.slice(next);
  }
  #joinWakes(joined) {
    const waiting = [];
    const stillOpen = [];
    let nextTick = 0;
    let nextSample = 0;
    for (const wake of this.#wakes) {
      while (nextSample < this.#samples.length && this.#samples[nextSample].timeNanos < wake.wakeNanos - CLOCK_SLACK_NANOS2)
        nextSample++;
      const sample = this.#samples[nextSample];
      const found = sample !== undefined && sample.timeNanos <= wake.endNanos + CLOCK_SLACK_NANOS2;
      const settled = found || wake.suspendNanos === 0 || wake.endNanos < this.#settledNanos;
      if (found)
        nextSample++;
      for (;nextTick < this.#ticks.length; nextTick++) {
        const tick = this.#ticks[nextTick];
        if (tick.sequence > wake.to)
          break;
        if (!settled)
          waiting.push(tick);
        else {
          const answered = found && tick.sequence > wake.from;
          joined.push({ tick, script: answered ? sample.stack : undefined });
        }
      }
      if (!settled)
        stillOpen.push(wake);
    }
    for (;nextTick < this.#ticks.length; nextTick++) {
      const tick = this.#ticks[nextTick];
      if (tick.timeNanos < this.#settledNanos)
        joined.push({ tick, script: undefined });
      else
        waiting.push(tick);
    }
    this.#ticks = waiting;
    this.#wakes = stillOpen;
    const oldest = this.#settledNanos - STRAY_NANOS;
    this.#samples = this.#samples.slice(nextSample).filter((sample) => sample.timeNanos > oldest);
  }
  #weighBySuspends() {
    const weighed = [];
    const thread = { threadId: this.#threadId, threadName: this.#threadName };
    let next = 0;
    let used = 0;
    for (const sample of this.#samples) {
      while (next < this.#suspends.length && this.#suspends[next].timeNanos < sample.timeNanos) {
        next++;
      }
      const suspend = this.#suspends[next];
      if (suspend === undefined && sample.timeNanos >= this.#settledNanos)
        break;
      used++;
      if (suspend === undefined)
        continue;
      if (this.#lastCPUNanos >= 0 && suspend.cpuNanos > this.#lastCPUNanos) {
        const weightNanos = suspend.cpuNanos - this.#lastCPUNanos;
        weighed.push({ script: sample.stack, weightNanos, thread });
      }
      this.#lastCPUNanos = suspend.cpuNanos;
    }
    this.#samples = this.#samples.slice(used);
    this.#suspends = this.#suspends.slice(next);
    return weighed;
  }
  #weighEqually(periodNanos) {
    const weighed = this.#samples.filter((sample) => sample.stack.length > 0).map((sample) => ({ script: sample.stack, weightNanos: periodNanos }));
    this.#samples = [];
    return weighed;
  }
}

// src/join/isolates.ts
var UNCLAIMED_NANOS = 5000000000;
var MAX_WAITING = 20000;

class IsolatesJoiner {
  #ownSampling;
  #own;
  #others = new Map;
  #unclaimed = new Map;
  constructor(sampling, threadId) {
    this.#ownSampling = sampling;
    this.#own = new Joiner(sampling, threadId);
  }
  get pending() {
    let pending = this.#own.pending;
    for (const { joiner } of this.#others.values())
      pending += joiner.pending;
    for (const { ticks } of this.#unclaimed.values())
      pending += ticks.length;
    return pending;
  }
  push(batch, engine, others) {
    for (const { isolate, threadId, join } of others)
      this.#admit(isolate, threadId, join);
    const parts = this.#divide(batch);
    const result = this.#own.push(parts.get(this.#ownSampling.isolate) ?? emptyBatch(), engine);
    giveUp(this.#own, result);
    for (const [isolate, member] of this.#others) {
      const brought = others.filter((other) => other.isolate === isolate);
      const samples = brought.flatMap((other) => other.samples);
      const settledNanos = Math.max(0, ...brought.map((other) => other.settledNanos));
      member.complete ||= settledNanos === Infinity;
      const part = this.#unclaimed.get(isolate) ?? emptyBatch();
      this.#unclaimed.delete(isolate);
      append2(part, parts.get(isolate));
      const { joined } = member.joiner.push(part, {
        samples,
        settledNanos: member.complete ? Infinity : settledNanos
      });
      for (const one of joined)
        result.joined.push(one);
      giveUp(member.joiner, result);
      if (member.complete)
        this.#others.delete(isolate);
    }
    for (const tick of this.#releaseUnclaimed(newestOf(batch) - UNCLAIMED_NANOS)) {
      result.joined.push({ tick, script: undefined });
    }
    return result;
  }
  finish(others) {
    for (const [isolate, { sampling }] of this.#others) {
      others = [...others, { isolate, ...nothingMore, threadId: 0, join: sampling.join }];
    }
    const last = others.map((other) => ({ ...other, settledNanos: Infinity }));
    const result = this.push(emptyBatch(), nothingMore, last);
    for (const tick of this.#releaseUnclaimed(Infinity)) {
      result.joined.push({ tick, script: undefined });
    }
    return result;
  }
  #admit(isolate, threadId, join) {
    const known = this.#others.get(isolate);
    if (known !== undefined) {
      known.sampling.join = join;
      return;
    }
    const sampling = { isolate, join };
    const joiner = new Joiner(sampling, threadId);
    this.#others.set(isolate, { joiner, sampling, complete: false });
  }
  #divide(batch) {
    const own = this.#ownSampling.isolate;
    const parts = new Map;
    const partOf = (isolate) => {
      const owner = isolate === 0 ? own : isolate;
      const table = owner === own || this.#others.has(owner) ? parts : this.#unclaimed;
      let part = table.get(owner);
      if (part === undefined)
        table.set(owner, part = emptyBatch());
      return part;
    };
    for (const tick of batch.ticks)
      partOf(tick.isolate).ticks.push(tick);
    for (const wake of batch.wakes)
      partOf(wake.isolate).wakes.push(wake);
    for (const suspend of batch.suspends)
      partOf(suspend.isolate).suspends.push(suspend);
    return parts;
  }
  *#releaseUnclaimed(before) {
    for (const [isolate, part] of this.#unclaimed) {
      const kept = part.ticks.filter((tick) => tick.timeNanos >= before);
      yield* part.ticks.filter((tick) => tick.timeNanos < before);
      part.ticks.splice(0, part.ticks.length, ...kept);
      if (kept.length === 0)
        this.#unclaimed.delete(isolate);
    }
  }
}
function giveUp(joiner, { joined }) {
  for (const tick of joiner.release(MAX_WAITING))
    joined.push({ tick, script: undefined });
}
var nothingMore = { samples: [], settledNanos: Infinity };
function emptyBatch() {
  return { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
}
function append2(batch, more) {
  if (more === undefined)
    return;
  for (const tick of more.ticks)
    batch.ticks.push(tick);
  for (const wake of more.wakes)
    batch.wakes.push(wake);
  for (const suspend of more.suspends)
    batch.suspends.push(suspend);
}
function newestOf({ ticks }) {
  return ticks.at(-1)?.timeNanos ?? 0;
}

// src/recording/scripts.ts
var LAST_SAMPLES_MILLIS = 1000;

class ScriptSource {
  #native;
  #periodNanos;
  #sampling;
  #joiner;
  #contributors;
  #contributorComments = [];
  constructor({ native, periodNanos }, sampling) {
    this.#native = native;
    this.#periodNanos = periodNanos;
    this.#sampling = sampling;
    this.#joiner = new IsolatesJoiner(sampling, native?.threadId() ?? 0);
  }
  static async start(options) {
    const { engine, native, periodNanos, fromStart } = options;
    try {
      const sampling = await engine.startCPU({
        periodNanos,
        fromStart,
        ...native !== undefined && { native }
      });
      return new ScriptSource(options, sampling);
    } catch (error) {
      if (!(error instanceof ProfilerUnavailableError))
        throw error;
      return new ScriptSource(options, noSampling([`no JavaScript stacks: ${error.message}`]));
    }
  }
  get needsNoTicks() {
    return this.#sampling.join.kind === "alone";
  }
  get mechanism() {
    return this.#sampling.mechanism;
  }
  get steppedDown() {
    return this.#sampling.steppedDown;
  }
  get caveats() {
    return this.#sampling.caveats ?? [];
  }
  get contributorComments() {
    return this.#contributorComments;
  }
  callContributors() {
    if (this.#native === undefined)
      return;
    if (this.#contributors === undefined) {
      this.#contributors = new Contributors(this.#native, this.#periodNanos);
    } else {
      this.#contributors.remind();
    }
  }
  drain() {
    return this.#sampling.drain();
  }
  join(ticks, samples) {
    const contributions = this.#contributors?.take() ?? [];
    const batch = ticks();
    return { batch, joined: this.#joiner.push(batch, samples, contributions) };
  }
  end() {
    this.#contributors?.end();
  }
  stop() {
    return this.#sampling.stop();
  }
  stopSync() {
    return this.#sampling.stopSync();
  }
  async waitForContributors() {
    await this.#contributors?.last(LAST_SAMPLES_MILLIS);
  }
  joinLast() {
    const contributions = this.#contributors?.take() ?? [];
    this.#contributorComments = this.#contributors?.comments(this.caveats) ?? [];
    return this.#joiner.finish(contributions);
  }
  close() {
    this.#contributors?.close();
    this.#contributors = undefined;
  }
}

// src/recording/ticks.ts
init_library();

// src/records/tick.ts
var TICK = 1;
var THREAD = 2;
var WAKE = 3;
var LOST4 = 4;
var SUSPEND = 5;
var TICK_HEADER_WORDS = 7;
var TICK_TRUNCATED = 1;

class RecordDecoder {
  #threadNames = new Map;
  decode(words, count, batch) {
    const halves = new Uint32Array(words.buffer, words.byteOffset, count * 2);
    const word = (index) => halves[index * 2] + halves[index * 2 + 1] * 4294967296;
    for (let at = 0;at < count; ) {
      const header = halves[at * 2];
      const length = header >>> 8 & 65535;
      if (length === 0 || at + length > count) {
        throw new RangeError(`Cannot decode record at word ${at} of ${count}: length ${length}`);
      }
      switch (header & 255) {
        case TICK:
          batch.ticks.push(this.#tick(word, at, length, header >>> 24));
          break;
        case THREAD:
          this.#threadNames.set(word(at + 2), threadName(halves, at + 3));
          break;
        case WAKE:
          batch.wakes.push({
            isolate: word(at + 1),
            wakeNanos: word(at + 2),
            suspendNanos: word(at + 3),
            endNanos: word(at + 4),
            from: word(at + 5),
            to: word(at + 6)
          });
          break;
        case LOST4:
          batch.lostCount += word(at + 1);
          batch.lostNanos += word(at + 2);
          break;
        case SUSPEND:
          batch.suspends.push({
            isolate: word(at + 1),
            timeNanos: word(at + 2),
            cpuNanos: word(at + 3)
          });
          break;
      }
      at += length;
    }
  }
  #tick(word, at, length, flags) {
    const addresses = [];
    for (let index = at + TICK_HEADER_WORDS;index < at + length; index++) {
      addresses.push(addresses.length === 0 ? word(index) : word(index) - 1);
    }
    const threadId = word(at + 2);
    return {
      timeNanos: word(at + 1),
      threadId,
      threadName: this.#threadNames.get(threadId) ?? "",
      weightNanos: word(at + 3),
      label: word(at + 4),
      isolate: word(at + 5),
      sequence: word(at + 6),
      addresses,
      truncated: (flags & TICK_TRUNCATED) !== 0
    };
  }
}
function threadName(halves, at) {
  const bytes = new Uint8Array(halves.buffer, halves.byteOffset + at * 8, 16);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.slice(0, end < 0 ? 16 : end));
}

// src/recording/ticks.ts
var DRAIN_TICKS = 50;
var DRAIN_AT_LEAST_MILLIS = 1000;
var DRAIN_WORDS = 16384;
var SILENT_PERIODS = 25;
var EALREADY = 114;
var IN_USE = "cpu profiling already in use: by another isolate of this process, call its stopCPUProfile first";

class TickSource {
  #native;
  #periodNanos;
  #decoder = new RecordDecoder;
  #words = new BigUint64Array(DRAIN_WORDS);
  #steppedDown = [];
  #clock;
  #unarmed = 0;
  #drainedTicks = 0;
  #drainedAt = 0;
  constructor(native, periodNanos, clock) {
    this.#native = native;
    this.#periodNanos = periodNanos;
    this.#clock = clock;
  }
  get mechanism() {
    return this.#clock === "thread" ? "a CPU timer per thread" : "setitimer(ITIMER_PROF)";
  }
  get steppedDown() {
    return this.#steppedDown;
  }
  start() {
    try {
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    } catch (error) {
      if (!(error instanceof NativeError))
        throw error;
      if (error.status === -EALREADY)
        throw new Error(IN_USE, { cause: error });
      if (this.#clock === "process")
        throw error;
      this.#stepToProcessClock(error.message);
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    }
    this.#drainedTicks = 0;
    this.#drainedAt = performance.now();
  }
  stop() {
    this.#native.cpuStop();
  }
  isDrainDue() {
    const now = performance.now();
    const { ticks } = this.#native.cpuStats();
    if (ticks < this.#drainedTicks + DRAIN_TICKS && now < this.#drainedAt + DRAIN_AT_LEAST_MILLIS) {
      return false;
    }
    this.#drainedTicks = ticks;
    this.#drainedAt = now;
    return true;
  }
  drain() {
    const all = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
    for (;; ) {
      const count = this.#native.cpuDrain(this.#words);
      if (count === 0)
        return all;
      this.#decoder.decode(this.#words, count, all);
    }
  }
  check() {
    this.#native.cpuRearm();
    const { ticks, cpuNanos, unarmed } = this.#native.cpuStats();
    this.#unarmed = unarmed;
    if (this.#clock !== "thread" || ticks > 0 || cpuNanos < SILENT_PERIODS * this.#periodNanos) {
      return;
    }
    this.#native.cpuSwitchClock("process");
    this.#stepToProcessClock(`no tick in ${Math.round(cpuNanos / 1e6)} ms of CPU time`);
  }
  #stepToProcessClock(why) {
    this.#clock = "process";
    this.#steppedDown.push(`no CPU timer per thread: ${why}`);
  }
  comments() {
    return this.#unarmed > 0 ? [`${this.#unarmed} threads could not be given a timer`] : [];
  }
}

// src/recording/cpu.ts
var DRAIN_INTERVAL_MILLIS = 250;
var NONE_YET = { samples: [], settledNanos: 0 };
var NOTHING2 = { samples: [], settledNanos: Infinity };
var NO_TICKS = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
var NOTHING_TOLD = {
  mechanism: "no engine",
  steppedDown: [],
  caveats: [],
  contributorComments: []
};

class CPURecording {
  #options;
  #periodNanos;
  #engine;
  #native;
  #whyNoLibrary;
  #ticks;
  #symbols;
  #samples;
  #timeNanos = Date.now() * 1e6;
  #scripts;
  #told = NOTHING_TOLD;
  #resumedNanos = 0;
  #durationNanos = 0;
  #failure;
  #draining;
  #adding;
  constructor(options) {
    const { native, why } = tryOpenNativeLibrary();
    this.#options = options;
    this.#periodNanos = Math.round(1e9 / options.hz);
    this.#engine = engineAtHand();
    this.#native = native;
    this.#whyNoLibrary = why;
    if (native !== undefined) {
      this.#ticks = new TickSource(native, this.#periodNanos, options.clock);
      this.#symbols = new LiveSymbols(native);
    }
    this.#samples = new CPUSamples({
      periodNanos: this.#periodNanos,
      native: options.native,
      ...options.workerThreads && { awaitedThread: options.workerThreads }
    });
  }
  static async start(options) {
    const recording = new CPURecording(options);
    await nextTurn();
    if (recording.#symbols !== undefined)
      await inPieces(recording.#symbols.read());
    await nextTurn();
    await recording.resume();
    return recording;
  }
  get mechanism() {
    return `${this.#ticks?.mechanism ?? "no CPU clock"}; ${this.#told.mechanism}`;
  }
  get steppedDown() {
    const why = this.#whyNoLibrary;
    return [
      ...why === undefined ? [] : [`no native library: ${why}`],
      ...this.#ticks?.steppedDown ?? [],
      ...this.#told.steppedDown
    ];
  }
  get caveats() {
    return this.#told.caveats;
  }
  async resume() {
    await claimEngine(this.#native);
    try {
      await channelsClosed();
      this.#native?.cpuPrepare(this.#engine.nativeEngine);
      await this.#startScripts();
    } finally {
      if (this.#scripts === undefined)
        releaseEngine();
    }
    if (this.#options.workerThreads === undefined || this.#samples.hasSeenThread) {
      this.#scripts.callContributors();
    }
    this.#resumedNanos = performance.now() * 1e6;
  }
  async#startScripts() {
    const scripts = this.#told = await ScriptSource.start({
      engine: this.#engine,
      native: this.#native,
      periodNanos: this.#periodNanos,
      fromStart: this.#options.fromStart === true && this.#resumedNanos === 0
    });
    try {
      if (this.#ticks === undefined && !scripts.needsNoTicks) {
        const why = this.steppedDown.join("; ");
        throw new ProfilerUnavailableError(`Cannot take CPU samples: ${why}`);
      }
      this.#ticks?.start();
      this.#scripts = scripts;
    } catch (error) {
      await scripts.stop().catch(() => {});
      throw error;
    }
  }
  drain() {
    return this.#draining ??= this.#keep(() => this.#drain()).finally(() => this.#draining = undefined);
  }
  async#drain() {
    const scripts = this.#scripts;
    if (scripts === undefined || this.#ticks?.isDrainDue() === false)
      return;
    if (this.#options.workerThreads === undefined || this.#samples.hasSeenThread) {
      scripts.callContributors();
    }
    const samples = await this.#keep(() => scripts.drain()) ?? NONE_YET;
    if (scripts !== this.#scripts)
      return;
    await inPieces(this.#adding = this.#take(scripts, samples));
    this.#ticks?.check();
  }
  async stop() {
    await this.#draining;
    this.#ticks?.stop();
    const scripts = this.#scripts;
    if (scripts !== undefined) {
      this.#addDuration();
      scripts.end();
      const samples = await this.#keep(() => scripts.stop()) ?? NOTHING2;
      await nextTurn();
      await this.#keep(() => inPieces(this.#take(scripts, samples)));
      await this.#keep(() => scripts.waitForContributors());
      await this.#keep(() => inPieces(this.#takeLast(scripts)));
      this.#release(scripts);
    }
    await nextTurn();
    const profile = await inPieces(this.#finish());
    await channelsClosed();
    return this.#recorded(profile);
  }
  stopSync() {
    this.pauseSync();
    return this.#recorded(atOnce(this.#finish()));
  }
  pauseSync() {
    this.#ticks?.stop();
    const scripts = this.#scripts;
    if (scripts === undefined)
      return;
    this.#addDuration();
    scripts.end();
    const adding = this.#adding;
    if (adding !== undefined)
      this.#keepSync(() => atOnce(adding));
    const samples = this.#keepSync(() => scripts.stopSync()) ?? NOTHING2;
    this.#keepSync(() => atOnce(this.#take(scripts, samples)));
    this.#keepSync(() => atOnce(this.#takeLast(scripts)));
    this.#release(scripts);
  }
  async#keep(part) {
    try {
      return await part();
    } catch (error) {
      this.#fail(error);
    }
  }
  #keepSync(part) {
    try {
      return part();
    } catch (error) {
      this.#fail(error);
    }
  }
  #fail(error) {
    const { message } = error;
    this.#failure ??= new Error(`CPU profile is incomplete: ${message}`, { cause: error });
  }
  #recorded(profile) {
    return this.#failure === undefined ? { profile } : { profile, failure: this.#failure };
  }
  #addDuration() {
    this.#durationNanos += performance.now() * 1e6 - this.#resumedNanos;
  }
  #release(scripts) {
    const { mechanism, steppedDown, caveats, contributorComments } = scripts;
    this.#told = { mechanism, steppedDown, caveats, contributorComments };
    this.#scripts = undefined;
    scripts.close();
    releaseEngine();
  }
  *#take(scripts, samples) {
    const { batch, joined } = scripts.join(() => this.#ticks?.drain() ?? NO_TICKS, samples);
    this.#samples.addLost(batch);
    yield* this.#add(joined);
  }
  *#takeLast(scripts) {
    yield* this.#add(scripts.joinLast());
  }
  *#add({ joined, weighed }) {
    for (const one of joined) {
      this.#samples.addTick(one, this.#symbols?.recent());
      yield;
    }
    for (const one of weighed) {
      this.#samples.addWeighed(one);
      yield;
    }
  }
  *#finish() {
    const symbols = this.#symbols?.now();
    yield;
    return yield* this.#samples.build({
      timeNanos: this.#timeNanos,
      durationNanos: Math.round(this.#durationNanos),
      comments: this.#comments(),
      ...symbols !== undefined && { symbols }
    });
  }
  #comments() {
    return [
      `${runtimeAtHand().version}, ${this.#engine.version}`,
      `mechanism: ${this.mechanism}`,
      ...this.steppedDown.map((reason) => `stepped down: ${reason}`),
      ...this.caveats.map((caveat) => `caveat: ${caveat}`),
      ...this.#told.contributorComments,
      ...this.#samples.comments(),
      ...this.#ticks?.comments() ?? [],
      ...this.#failure === undefined ? [] : [this.#failure.message]
    ];
  }
}

// src/cli/preload.ts
init_errors();

// src/recording/heap.ts
init_errors();
init_turn();

// src/text/counts.ts
class StackPrinter {
  #addresses = new Addresses;
  #symbols;
  #lines = new Map;
  constructor(symbols) {
    this.#symbols = symbols;
  }
  returnsOf(stack) {
    return stack.map((frame) => ` ${hex(this.#addresses.of(frame).address + 1)}`).join("");
  }
  linesOf(stack) {
    if (stack.length === 0)
      return ["#\t0x0"];
    return stack.map((frame) => {
      let line = this.#lines.get(frame);
      if (line === undefined) {
        this.#lines.set(frame, line = frameLine(frame, this.#addresses, this.#symbols));
      }
      return line;
    });
  }
}
function frameLine(frame, addresses, symbols) {
  const { address, entry } = addresses.of(frame);
  if (frame.kind !== "native") {
    const offset = hex(address - entry);
    return `#	${hex(address)}	${nameOf(frame)}+${offset}	${placeOf(frame)}`;
  }
  const { functionName, mapping } = symbols?.lookup(address) ?? {};
  if (functionName === undefined)
    return `#	${hex(address)}`;
  return `#	${hex(address)}	${printable(functionName)}	${printable(mapping?.file ?? "?")}:0`;
}
function alignColumns(text) {
  const lines = text.split(`
`).map((line) => line.split("\t"));
  for (let column = 0, more = true;more; column++) {
    more = false;
    for (let start = 0;start < lines.length; start++) {
      const widths = [];
      for (let i = start;i < lines.length && lines[i].length > column + 1; i++) {
        widths.push(runeCount(lines[i][column]));
      }
      if (widths.length === 0)
        continue;
      more = true;
      const width = widths.reduce((a, b) => Math.max(a, b)) + 1;
      const stops = Math.ceil(width / TAB_WIDTH);
      for (let i = 0;i < widths.length; i++) {
        const tabs = stops - Math.trunc(widths[i] / TAB_WIDTH);
        lines[start + i][column] += "\t".repeat(tabs);
      }
      start += widths.length;
    }
  }
  return lines.map((cells) => cells.join("")).join(`
`);
}
var TAB_WIDTH = 8;
function runeCount(text) {
  if (!/[\ud800-\udbff]/.test(text))
    return text.length;
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var BASE = 2 ** 47;
var LINE_STEP = 4096;

class Addresses {
  #ofFrame = new Map;
  #ofKey = new Map;
  #taken = new Set;
  of(frame) {
    let found = this.#ofFrame.get(frame);
    if (found === undefined)
      this.#ofFrame.set(frame, found = this.#assign(frame));
    return found;
  }
  #assign(frame) {
    if (frame.kind === "native")
      return { address: frame.address, entry: frame.address };
    const key = keyOfFrame2(frame);
    const known = this.#ofKey.get(key);
    if (known !== undefined)
      return known;
    const [name, file, line, column] = frame.kind === "mark" ? [frame.name, "", 0, 0] : [frame.functionName, frame.file, frame.line, frame.column];
    let entry = BASE + hash46(`${name}\x00${file}`);
    const offset = line * LINE_STEP + column;
    while (this.#taken.has(entry + offset))
      entry++;
    const assigned = { address: entry + offset, entry };
    this.#taken.add(assigned.address);
    this.#ofKey.set(key, assigned);
    return assigned;
  }
}
function hash46(text) {
  let low = 2166136261;
  let high = 2538058380;
  for (let i = 0;i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 16777619);
    high = Math.imul(high ^ unit, 2246822507) ^ high >>> 13;
  }
  low ^= low >>> 16;
  high ^= high >>> 15;
  return (high >>> 18) * 2 ** 32 + (low >>> 0);
}
function keyOfFrame2(frame) {
  switch (frame.kind) {
    case "native":
      return hex(frame.address);
    case "mark":
      return `\x00${frame.name}`;
    case "script":
      return `${frame.line}:${frame.column}\x00${frame.file}\x00${frame.functionName}`;
  }
}
function nameOf(frame) {
  return printable(frame.kind === "mark" ? frame.name : frame.functionName);
}
function placeOf(frame) {
  const { file, line } = frame;
  return frame.kind === "mark" || file === "" ? "?:0" : `${printable(file)}:${line}`;
}
function hex(address) {
  return `0x${address.toString(16)}`;
}
var ESCAPES = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  '"': "\\\"",
  "\\": "\\\\"
};
function printable(text) {
  return text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, escape);
}
function escape(character) {
  const known = ESCAPES[character];
  if (known !== undefined)
    return known;
  const code = character.codePointAt(0);
  if (code >= 55296 && code <= 57343)
    return "�";
  if (code < 128)
    return `\\x${code.toString(16).padStart(2, "0")}`;
  if (code < 65536)
    return `\\u${code.toString(16).padStart(4, "0")}`;
  return `\\U${code.toString(16).padStart(8, "0")}`;
}

// src/text/heap.ts
function heapProfileText(heap) {
  const { sites, symbols, measured, scaled } = heap;
  const printer = new StackPrinter(symbols);
  const sorted = sites.map((site) => ({ site, returns: printer.returnsOf(site.stack) })).sort((a, b) => b.site.inuseBytes - a.site.inuseBytes || b.site.allocBytes - a.site.allocBytes || (a.returns < b.returns ? -1 : a.returns > b.returns ? 1 : 0));
  const kind = scaled ? "heapprofile" : `heap/${2 * heap.rateBytes}`;
  const lines = [`heap profile: ${formatCounts(total(sites), measured)} @ ${kind}`];
  for (const { site, returns } of sorted) {
    lines.push(`${formatCounts(site, measured)} @${returns}`);
    if (site.external)
      lines.push('# labels: {"memory":"external"}');
    lines.push(...printer.linesOf(site.stack), "");
  }
  lines.push("", ...heap.comments.map((comment) => `# ${comment.replaceAll(/\s+/g, " ")}`));
  for (const [name, value] of Object.entries(heap.statistics)) {
    lines.push(`# ${name} = ${value}`);
  }
  return alignColumns(lines.join(`
`) + `
`);
}
function total(sites) {
  const sum = { allocObjects: 0, allocBytes: 0, inuseObjects: 0, inuseBytes: 0 };
  for (const site of sites) {
    sum.allocObjects += site.allocObjects;
    sum.allocBytes += site.allocBytes;
    sum.inuseObjects += site.inuseObjects;
    sum.inuseBytes += site.inuseBytes;
  }
  return sum;
}
function formatCounts(counts, measured) {
  const format = (measure, value) => measured.includes(measure) ? String(Math.round(value)) : "?";
  const inuse = [
    format("inuse_objects", counts.inuseObjects),
    format("inuse_space", counts.inuseBytes)
  ];
  const alloc = [
    format("alloc_objects", counts.allocObjects),
    format("alloc_space", counts.allocBytes)
  ];
  return `${inuse.join(": ")} [${alloc.join(": ")}]`;
}

// src/recording/heap.ts
init_at_hand();

// src/recording/support.ts
init_at_hand();
function heapRefusal(engine, whyNoLibrary) {
  if (engine.startHeap === undefined) {
    const where = `${runtimeAtHand().version}, ${engine.version}`;
    return `Cannot sample the heap: there is no way to do it in ${where}`;
  }
  const refusal = engine.refusal?.();
  if (refusal !== undefined || whyNoLibrary === undefined || !engine.heapNeedsLibrary) {
    return refusal;
  }
  return `Cannot sample the heap: no native library: ${whyNoLibrary}`;
}

// src/recording/heap.ts
var MEASURES = [
  "alloc_objects",
  "alloc_space",
  "inuse_objects",
  "inuse_space"
];
var FIRST = {
  heap: ["inuse_space", "alloc_space"],
  allocs: ["alloc_space", "inuse_space"]
};
var EXTERNAL = { key: "memory", str: "external" };

class HeapRecording {
  #engine;
  #sampling;
  #steppedDown;
  #since = new Date;
  constructor(engine, sampling, steppedDown) {
    this.#engine = engine;
    this.#sampling = sampling;
    this.#steppedDown = steppedDown;
  }
  static async start(options, formerEnd) {
    const engine = engineAtHand();
    const { native, why } = tryOpenNativeLibrary();
    const refusal = heapRefusal(engine, why);
    if (refusal !== undefined)
      throw new ProfilerUnavailableError(refusal);
    const sampling = await engine.startHeap({
      ...options,
      ...native !== undefined && { native }
    });
    const steppedDown = [
      ...why !== undefined ? [`no native library: ${why}`] : [],
      ...formerEnd !== undefined ? [`the sampling before ended with an error: ${formerEnd}`] : []
    ];
    return new HeapRecording(engine, sampling, steppedDown);
  }
  get support() {
    const { mechanism, steppedDown } = this.#sampling;
    return { available: true, mechanism, steppedDown: [...this.#steppedDown, ...steppedDown] };
  }
  get count() {
    return this.#sampling.siteCount;
  }
  collectGarbage() {
    return this.#sampling.collectGarbage();
  }
  async snapshot(name) {
    const timeNanos = Date.now() * 1e6;
    const heap = await this.#sampling.snapshot();
    const comments = this.#comments(heap);
    const statistics = { ...runtimeAtHand().memory(), ...this.#engine.heapStatistics?.() };
    const { rateBytes } = this.#sampling;
    return {
      profile: () => inPieces(this.#build(name, heap, timeNanos, comments)),
      text: () => heapProfileText({ ...heap, rateBytes, comments, statistics })
    };
  }
  profileSync(name) {
    const timeNanos = Date.now() * 1e6;
    const heap = this.#sampling.snapshotSync();
    return atOnce(this.#build(name, heap, timeNanos, this.#comments(heap)));
  }
  stop() {
    this.#sampling.stop();
  }
  *#build(name, { measured, scaled, sites, symbols }, timeNanos, comments) {
    const { rateBytes } = this.#sampling;
    const measures = MEASURES.filter((measure) => measured.includes(measure));
    const builder = new ProfileBuilder({
      sampleTypes: measures.map((type) => ({
        type,
        unit: type.endsWith("_space") ? "bytes" : "count"
      })),
      defaultSampleType: FIRST[name].find((measure) => measures.includes(measure)) ?? "",
      periodType: { type: "space", unit: "bytes" },
      period: rateBytes
    });
    for (const site of sites) {
      const values = scaled ? site : scaleSite(site, rateBytes);
      const rounded = measures.map((measure) => Math.round(values[FIELDS[measure]]));
      if (rounded.some((value) => value !== 0))
        builder.add(site.stack, rounded, labelsOf(site));
      yield;
    }
    return yield* builder.buildInPieces({
      timeNanos,
      comments,
      ...symbols !== undefined && { symbols }
    });
  }
  #comments({ sites, notes, measured }) {
    const { mechanism, steppedDown } = this.support;
    const missing = MEASURES.filter((measure) => !measured.includes(measure));
    return [
      `${runtimeAtHand().version}, ${this.#engine.version}`,
      `mechanism: ${mechanism}`,
      ...steppedDown.map((reason) => `stepped down: ${reason}`),
      ...missing.length > 0 ? [`not measured here: ${missing.join(", ")}`] : [],
      `sampled since ${this.#since.toISOString()}: what was allocated before is not in it`,
      ...sites.length === 0 ? ["nothing was sampled since"] : [],
      ...notes
    ];
  }
}
var FIELDS = {
  alloc_objects: "allocObjects",
  alloc_space: "allocBytes",
  inuse_objects: "inuseObjects",
  inuse_space: "inuseBytes"
};
function scaleSite(site, rateBytes) {
  const alloc = sampleScale(site.allocObjects, site.allocBytes, rateBytes);
  const inuse = sampleScale(site.inuseObjects, site.inuseBytes, rateBytes);
  return {
    allocObjects: site.allocObjects * alloc,
    allocBytes: site.allocBytes * alloc,
    inuseObjects: site.inuseObjects * inuse,
    inuseBytes: site.inuseBytes * inuse
  };
}
function sampleScale(objects, bytes, rateBytes) {
  return objects === 0 ? 1 : -1 / Math.expm1(-bytes / objects / rateBytes);
}
function labelsOf({ allocObjects, allocBytes, external }) {
  const labels = external ? [EXTERNAL] : [];
  if (allocObjects > 0)
    labels.push({ key: "bytes", num: Math.round(allocBytes / allocObjects) });
  return labels;
}

// node_modules/protobufjs/src/index-minimal.js
var $Writer = require_writer();
var $BufferWriter = require_writer_buffer();
var $Reader = require_reader();
var $BufferReader = require_reader_buffer();
var $util = require_minimal();
var $rpc = require_rpc();
var $roots = require_roots();
function configure() {
  $util.LongBits._configure($util.Long);
  $Writer._configure($BufferWriter);
  $Reader._configure($BufferReader);
}
configure();

// proto/profile.js
var $Reader2 = $Reader;
var $Writer2 = $Writer;
var $util2 = $util;
var $Object = $util2.global.Object;
var $undefined = $util2.global.undefined;
var $Error = $util2.global.Error;
var $RangeError = $util2.global.RangeError;
var $root = $roots["runtime_pprof"] || ($roots["runtime_pprof"] = {});
var perftools = $root.perftools = (() => {
  const perftools = {};
  perftools.profiles = function() {
    const profiles = {};
    profiles.Profile = function() {
      const Profile = function(properties) {
        this.sampleType = [];
        this.sample = [];
        this.mapping = [];
        this.location = [];
        this["function"] = [];
        this.stringTable = [];
        this.comment = [];
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      Profile.prototype.sampleType = $util2.emptyArray;
      Profile.prototype.sample = $util2.emptyArray;
      Profile.prototype.mapping = $util2.emptyArray;
      Profile.prototype.location = $util2.emptyArray;
      Profile.prototype["function"] = $util2.emptyArray;
      Profile.prototype.stringTable = $util2.emptyArray;
      Profile.prototype.dropFrames = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Profile.prototype.keepFrames = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Profile.prototype.timeNanos = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Profile.prototype.durationNanos = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Profile.prototype.periodType = null;
      Profile.prototype.period = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Profile.prototype.comment = $util2.emptyArray;
      Profile.prototype.defaultSampleType = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Profile.prototype.docUrl = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Profile.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.sampleType != null && message.sampleType.length)
          for (let i = 0;i < message.sampleType.length; ++i)
            $root.perftools.profiles.ValueType.encode(message.sampleType[i], writer.uint32(10).fork(), _depth + 1).ldelim();
        if (message.sample != null && message.sample.length)
          for (let i = 0;i < message.sample.length; ++i)
            $root.perftools.profiles.Sample.encode(message.sample[i], writer.uint32(18).fork(), _depth + 1).ldelim();
        if (message.mapping != null && message.mapping.length)
          for (let i = 0;i < message.mapping.length; ++i)
            $root.perftools.profiles.Mapping.encode(message.mapping[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.location != null && message.location.length)
          for (let i = 0;i < message.location.length; ++i)
            $root.perftools.profiles.Location.encode(message.location[i], writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message["function"] != null && message["function"].length)
          for (let i = 0;i < message["function"].length; ++i)
            $root.perftools.profiles.Function.encode(message["function"][i], writer.uint32(42).fork(), _depth + 1).ldelim();
        if (message.stringTable != null && message.stringTable.length)
          for (let i = 0;i < message.stringTable.length; ++i)
            writer.uint32(50).string(message.stringTable[i]);
        if (message.dropFrames != null && $Object.hasOwnProperty.call(message, "dropFrames") && (typeof message.dropFrames === "object" ? message.dropFrames.low || message.dropFrames.high : message.dropFrames !== 0))
          writer.uint32(56).int64(message.dropFrames);
        if (message.keepFrames != null && $Object.hasOwnProperty.call(message, "keepFrames") && (typeof message.keepFrames === "object" ? message.keepFrames.low || message.keepFrames.high : message.keepFrames !== 0))
          writer.uint32(64).int64(message.keepFrames);
        if (message.timeNanos != null && $Object.hasOwnProperty.call(message, "timeNanos") && (typeof message.timeNanos === "object" ? message.timeNanos.low || message.timeNanos.high : message.timeNanos !== 0))
          writer.uint32(72).int64(message.timeNanos);
        if (message.durationNanos != null && $Object.hasOwnProperty.call(message, "durationNanos") && (typeof message.durationNanos === "object" ? message.durationNanos.low || message.durationNanos.high : message.durationNanos !== 0))
          writer.uint32(80).int64(message.durationNanos);
        if (message.periodType != null && $Object.hasOwnProperty.call(message, "periodType"))
          $root.perftools.profiles.ValueType.encode(message.periodType, writer.uint32(90).fork(), _depth + 1).ldelim();
        if (message.period != null && $Object.hasOwnProperty.call(message, "period") && (typeof message.period === "object" ? message.period.low || message.period.high : message.period !== 0))
          writer.uint32(96).int64(message.period);
        if (message.comment != null && message.comment.length)
          writer.uint32(106).int64s(message.comment);
        if (message.defaultSampleType != null && $Object.hasOwnProperty.call(message, "defaultSampleType") && (typeof message.defaultSampleType === "object" ? message.defaultSampleType.low || message.defaultSampleType.high : message.defaultSampleType !== 0))
          writer.uint32(112).int64(message.defaultSampleType);
        if (message.docUrl != null && $Object.hasOwnProperty.call(message, "docUrl") && (typeof message.docUrl === "object" ? message.docUrl.low || message.docUrl.high : message.docUrl !== 0))
          writer.uint32(120).int64(message.docUrl);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      Profile.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.Profile;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType !== 2)
                break;
              if (!(message.sampleType && message.sampleType.length))
                message.sampleType = [];
              message.sampleType.push($root.perftools.profiles.ValueType.decode(reader, reader.size(), $undefined, _depth + 1));
              continue;
            }
            case 2: {
              if (wireType !== 2)
                break;
              if (!(message.sample && message.sample.length))
                message.sample = [];
              message.sample.push($root.perftools.profiles.Sample.decode(reader, reader.size(), $undefined, _depth + 1));
              continue;
            }
            case 3: {
              if (wireType !== 2)
                break;
              if (!(message.mapping && message.mapping.length))
                message.mapping = [];
              message.mapping.push($root.perftools.profiles.Mapping.decode(reader, reader.size(), $undefined, _depth + 1));
              continue;
            }
            case 4: {
              if (wireType !== 2)
                break;
              if (!(message.location && message.location.length))
                message.location = [];
              message.location.push($root.perftools.profiles.Location.decode(reader, reader.size(), $undefined, _depth + 1));
              continue;
            }
            case 5: {
              if (wireType !== 2)
                break;
              if (!(message["function"] && message["function"].length))
                message["function"] = [];
              message["function"].push($root.perftools.profiles.Function.decode(reader, reader.size(), $undefined, _depth + 1));
              continue;
            }
            case 6: {
              if (wireType !== 2)
                break;
              if (!(message.stringTable && message.stringTable.length))
                message.stringTable = [];
              message.stringTable.push(reader.stringVerify());
              continue;
            }
            case 7: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.dropFrames = value;
              else
                delete message.dropFrames;
              continue;
            }
            case 8: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.keepFrames = value;
              else
                delete message.keepFrames;
              continue;
            }
            case 9: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.timeNanos = value;
              else
                delete message.timeNanos;
              continue;
            }
            case 10: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.durationNanos = value;
              else
                delete message.durationNanos;
              continue;
            }
            case 11: {
              if (wireType !== 2)
                break;
              message.periodType = $root.perftools.profiles.ValueType.decode(reader, reader.size(), $undefined, _depth + 1, message.periodType);
              continue;
            }
            case 12: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.period = value;
              else
                delete message.period;
              continue;
            }
            case 13: {
              if (wireType === 2) {
                if (!(message.comment && message.comment.length))
                  message.comment = [];
                reader.int64s(message.comment);
                continue;
              }
              if (wireType !== 0)
                break;
              if (!(message.comment && message.comment.length))
                message.comment = [];
              message.comment.push(reader.int64());
              continue;
            }
            case 14: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.defaultSampleType = value;
              else
                delete message.defaultSampleType;
              continue;
            }
            case 15: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.docUrl = value;
              else
                delete message.docUrl;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return Profile;
    }();
    profiles.ValueType = function() {
      const ValueType = function(properties) {
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      ValueType.prototype.type = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      ValueType.prototype.unit = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      ValueType.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.type != null && $Object.hasOwnProperty.call(message, "type") && (typeof message.type === "object" ? message.type.low || message.type.high : message.type !== 0))
          writer.uint32(8).int64(message.type);
        if (message.unit != null && $Object.hasOwnProperty.call(message, "unit") && (typeof message.unit === "object" ? message.unit.low || message.unit.high : message.unit !== 0))
          writer.uint32(16).int64(message.unit);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      ValueType.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.ValueType;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.type = value;
              else
                delete message.type;
              continue;
            }
            case 2: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.unit = value;
              else
                delete message.unit;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return ValueType;
    }();
    profiles.Sample = function() {
      const Sample = function(properties) {
        this.locationId = [];
        this.value = [];
        this.label = [];
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      Sample.prototype.locationId = $util2.emptyArray;
      Sample.prototype.value = $util2.emptyArray;
      Sample.prototype.label = $util2.emptyArray;
      Sample.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.locationId != null && message.locationId.length)
          writer.uint32(10).uint64s(message.locationId);
        if (message.value != null && message.value.length)
          writer.uint32(18).int64s(message.value);
        if (message.label != null && message.label.length)
          for (let i = 0;i < message.label.length; ++i)
            $root.perftools.profiles.Label.encode(message.label[i], writer.uint32(26).fork(), _depth + 1).ldelim();
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      Sample.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.Sample;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType === 2) {
                if (!(message.locationId && message.locationId.length))
                  message.locationId = [];
                reader.uint64s(message.locationId);
                continue;
              }
              if (wireType !== 0)
                break;
              if (!(message.locationId && message.locationId.length))
                message.locationId = [];
              message.locationId.push(reader.uint64());
              continue;
            }
            case 2: {
              if (wireType === 2) {
                if (!(message.value && message.value.length))
                  message.value = [];
                reader.int64s(message.value);
                continue;
              }
              if (wireType !== 0)
                break;
              if (!(message.value && message.value.length))
                message.value = [];
              message.value.push(reader.int64());
              continue;
            }
            case 3: {
              if (wireType !== 2)
                break;
              if (!(message.label && message.label.length))
                message.label = [];
              message.label.push($root.perftools.profiles.Label.decode(reader, reader.size(), $undefined, _depth + 1));
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return Sample;
    }();
    profiles.Label = function() {
      const Label = function(properties) {
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      Label.prototype.key = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Label.prototype.str = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Label.prototype.num = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Label.prototype.numUnit = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Label.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.key != null && $Object.hasOwnProperty.call(message, "key") && (typeof message.key === "object" ? message.key.low || message.key.high : message.key !== 0))
          writer.uint32(8).int64(message.key);
        if (message.str != null && $Object.hasOwnProperty.call(message, "str") && (typeof message.str === "object" ? message.str.low || message.str.high : message.str !== 0))
          writer.uint32(16).int64(message.str);
        if (message.num != null && $Object.hasOwnProperty.call(message, "num") && (typeof message.num === "object" ? message.num.low || message.num.high : message.num !== 0))
          writer.uint32(24).int64(message.num);
        if (message.numUnit != null && $Object.hasOwnProperty.call(message, "numUnit") && (typeof message.numUnit === "object" ? message.numUnit.low || message.numUnit.high : message.numUnit !== 0))
          writer.uint32(32).int64(message.numUnit);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      Label.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.Label;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.key = value;
              else
                delete message.key;
              continue;
            }
            case 2: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.str = value;
              else
                delete message.str;
              continue;
            }
            case 3: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.num = value;
              else
                delete message.num;
              continue;
            }
            case 4: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.numUnit = value;
              else
                delete message.numUnit;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return Label;
    }();
    profiles.Mapping = function() {
      const Mapping = function(properties) {
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      Mapping.prototype.id = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Mapping.prototype.memoryStart = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Mapping.prototype.memoryLimit = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Mapping.prototype.fileOffset = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Mapping.prototype.filename = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Mapping.prototype.buildId = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Mapping.prototype.hasFunctions = false;
      Mapping.prototype.hasFilenames = false;
      Mapping.prototype.hasLineNumbers = false;
      Mapping.prototype.hasInlineFrames = false;
      Mapping.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
          writer.uint32(8).uint64(message.id);
        if (message.memoryStart != null && $Object.hasOwnProperty.call(message, "memoryStart") && (typeof message.memoryStart === "object" ? message.memoryStart.low || message.memoryStart.high : message.memoryStart !== 0))
          writer.uint32(16).uint64(message.memoryStart);
        if (message.memoryLimit != null && $Object.hasOwnProperty.call(message, "memoryLimit") && (typeof message.memoryLimit === "object" ? message.memoryLimit.low || message.memoryLimit.high : message.memoryLimit !== 0))
          writer.uint32(24).uint64(message.memoryLimit);
        if (message.fileOffset != null && $Object.hasOwnProperty.call(message, "fileOffset") && (typeof message.fileOffset === "object" ? message.fileOffset.low || message.fileOffset.high : message.fileOffset !== 0))
          writer.uint32(32).uint64(message.fileOffset);
        if (message.filename != null && $Object.hasOwnProperty.call(message, "filename") && (typeof message.filename === "object" ? message.filename.low || message.filename.high : message.filename !== 0))
          writer.uint32(40).int64(message.filename);
        if (message.buildId != null && $Object.hasOwnProperty.call(message, "buildId") && (typeof message.buildId === "object" ? message.buildId.low || message.buildId.high : message.buildId !== 0))
          writer.uint32(48).int64(message.buildId);
        if (message.hasFunctions != null && $Object.hasOwnProperty.call(message, "hasFunctions") && message.hasFunctions !== false)
          writer.uint32(56).bool(message.hasFunctions);
        if (message.hasFilenames != null && $Object.hasOwnProperty.call(message, "hasFilenames") && message.hasFilenames !== false)
          writer.uint32(64).bool(message.hasFilenames);
        if (message.hasLineNumbers != null && $Object.hasOwnProperty.call(message, "hasLineNumbers") && message.hasLineNumbers !== false)
          writer.uint32(72).bool(message.hasLineNumbers);
        if (message.hasInlineFrames != null && $Object.hasOwnProperty.call(message, "hasInlineFrames") && message.hasInlineFrames !== false)
          writer.uint32(80).bool(message.hasInlineFrames);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      Mapping.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.Mapping;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.id = value;
              else
                delete message.id;
              continue;
            }
            case 2: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.memoryStart = value;
              else
                delete message.memoryStart;
              continue;
            }
            case 3: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.memoryLimit = value;
              else
                delete message.memoryLimit;
              continue;
            }
            case 4: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.fileOffset = value;
              else
                delete message.fileOffset;
              continue;
            }
            case 5: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.filename = value;
              else
                delete message.filename;
              continue;
            }
            case 6: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.buildId = value;
              else
                delete message.buildId;
              continue;
            }
            case 7: {
              if (wireType !== 0)
                break;
              if (value = reader.bool())
                message.hasFunctions = value;
              else
                delete message.hasFunctions;
              continue;
            }
            case 8: {
              if (wireType !== 0)
                break;
              if (value = reader.bool())
                message.hasFilenames = value;
              else
                delete message.hasFilenames;
              continue;
            }
            case 9: {
              if (wireType !== 0)
                break;
              if (value = reader.bool())
                message.hasLineNumbers = value;
              else
                delete message.hasLineNumbers;
              continue;
            }
            case 10: {
              if (wireType !== 0)
                break;
              if (value = reader.bool())
                message.hasInlineFrames = value;
              else
                delete message.hasInlineFrames;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return Mapping;
    }();
    profiles.Location = function() {
      const Location = function(properties) {
        this.line = [];
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      Location.prototype.id = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Location.prototype.mappingId = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Location.prototype.address = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Location.prototype.line = $util2.emptyArray;
      Location.prototype.isFolded = false;
      Location.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
          writer.uint32(8).uint64(message.id);
        if (message.mappingId != null && $Object.hasOwnProperty.call(message, "mappingId") && (typeof message.mappingId === "object" ? message.mappingId.low || message.mappingId.high : message.mappingId !== 0))
          writer.uint32(16).uint64(message.mappingId);
        if (message.address != null && $Object.hasOwnProperty.call(message, "address") && (typeof message.address === "object" ? message.address.low || message.address.high : message.address !== 0))
          writer.uint32(24).uint64(message.address);
        if (message.line != null && message.line.length)
          for (let i = 0;i < message.line.length; ++i)
            $root.perftools.profiles.Line.encode(message.line[i], writer.uint32(34).fork(), _depth + 1).ldelim();
        if (message.isFolded != null && $Object.hasOwnProperty.call(message, "isFolded") && message.isFolded !== false)
          writer.uint32(40).bool(message.isFolded);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      Location.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.Location;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.id = value;
              else
                delete message.id;
              continue;
            }
            case 2: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.mappingId = value;
              else
                delete message.mappingId;
              continue;
            }
            case 3: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.address = value;
              else
                delete message.address;
              continue;
            }
            case 4: {
              if (wireType !== 2)
                break;
              if (!(message.line && message.line.length))
                message.line = [];
              message.line.push($root.perftools.profiles.Line.decode(reader, reader.size(), $undefined, _depth + 1));
              continue;
            }
            case 5: {
              if (wireType !== 0)
                break;
              if (value = reader.bool())
                message.isFolded = value;
              else
                delete message.isFolded;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return Location;
    }();
    profiles.Line = function() {
      const Line = function(properties) {
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      Line.prototype.functionId = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Line.prototype.line = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Line.prototype.column = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Line.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.functionId != null && $Object.hasOwnProperty.call(message, "functionId") && (typeof message.functionId === "object" ? message.functionId.low || message.functionId.high : message.functionId !== 0))
          writer.uint32(8).uint64(message.functionId);
        if (message.line != null && $Object.hasOwnProperty.call(message, "line") && (typeof message.line === "object" ? message.line.low || message.line.high : message.line !== 0))
          writer.uint32(16).int64(message.line);
        if (message.column != null && $Object.hasOwnProperty.call(message, "column") && (typeof message.column === "object" ? message.column.low || message.column.high : message.column !== 0))
          writer.uint32(24).int64(message.column);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      Line.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.Line;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.functionId = value;
              else
                delete message.functionId;
              continue;
            }
            case 2: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.line = value;
              else
                delete message.line;
              continue;
            }
            case 3: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.column = value;
              else
                delete message.column;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return Line;
    }();
    profiles.Function = function() {
      const Function = function(properties) {
        if (properties) {
          for (let keys = $Object.keys(properties), i = 0;i < keys.length; ++i)
            if (properties[keys[i]] != null && keys[i] !== "__proto__")
              this[keys[i]] = properties[keys[i]];
        }
      };
      Function.prototype.id = $util2.Long ? $util2.Long.fromBits(0, 0, true) : 0;
      Function.prototype.name = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Function.prototype.systemName = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Function.prototype.filename = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Function.prototype.startLine = $util2.Long ? $util2.Long.fromBits(0, 0, false) : 0;
      Function.encode = function(message, writer, _depth) {
        if (!writer)
          writer = $Writer2.create();
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $util2.recursionLimit)
          throw $Error("max depth exceeded");
        if (message.id != null && $Object.hasOwnProperty.call(message, "id") && (typeof message.id === "object" ? message.id.low || message.id.high : message.id !== 0))
          writer.uint32(8).uint64(message.id);
        if (message.name != null && $Object.hasOwnProperty.call(message, "name") && (typeof message.name === "object" ? message.name.low || message.name.high : message.name !== 0))
          writer.uint32(16).int64(message.name);
        if (message.systemName != null && $Object.hasOwnProperty.call(message, "systemName") && (typeof message.systemName === "object" ? message.systemName.low || message.systemName.high : message.systemName !== 0))
          writer.uint32(24).int64(message.systemName);
        if (message.filename != null && $Object.hasOwnProperty.call(message, "filename") && (typeof message.filename === "object" ? message.filename.low || message.filename.high : message.filename !== 0))
          writer.uint32(32).int64(message.filename);
        if (message.startLine != null && $Object.hasOwnProperty.call(message, "startLine") && (typeof message.startLine === "object" ? message.startLine.low || message.startLine.high : message.startLine !== 0))
          writer.uint32(40).int64(message.startLine);
        if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
          for (let i = 0;i < message.$unknowns.length; ++i)
            writer.raw(message.$unknowns[i]);
        return writer;
      };
      Function.decode = function(reader, length, _end, _depth, _target) {
        if (!(reader instanceof $Reader2))
          reader = $Reader2.create(reader);
        if (_depth === $undefined)
          _depth = 0;
        if (_depth > $Reader2.recursionLimit)
          throw $Error("max depth exceeded");
        let end, message, value;
        if (length === $undefined)
          end = reader.len;
        else {
          end = reader.pos + length;
          if (end > reader.len)
            throw $RangeError("index out of range");
          length = reader.len;
          reader.len = end;
        }
        message = _target || new $root.perftools.profiles.Function;
        while (reader.pos < end) {
          let start = reader.pos;
          let tag = reader.tag();
          if (tag === _end) {
            _end = $undefined;
            break;
          }
          let wireType = tag & 7;
          switch (tag >>>= 3) {
            case 1: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                message.id = value;
              else
                delete message.id;
              continue;
            }
            case 2: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.name = value;
              else
                delete message.name;
              continue;
            }
            case 3: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.systemName = value;
              else
                delete message.systemName;
              continue;
            }
            case 4: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.filename = value;
              else
                delete message.filename;
              continue;
            }
            case 5: {
              if (wireType !== 0)
                break;
              if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                message.startLine = value;
              else
                delete message.startLine;
              continue;
            }
          }
          reader.skipType(wireType, _depth, tag);
          if (!reader.discardUnknown) {
            $util2.makeProp(message, "$unknowns", false);
            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
          }
        }
        if (length !== $undefined) {
          if (reader.pos !== end)
            throw $RangeError("index out of range");
          reader.len = length;
        }
        if (_end !== $undefined)
          throw $Error("missing end group");
        return message;
      };
      return Function;
    }();
    return profiles;
  }();
  return perftools;
})();

// node_modules/pako/dist/pako.mjs
var Z_FIXED$1 = 4;
var Z_BINARY = 0;
var Z_TEXT = 1;
var Z_UNKNOWN = 2;
function zero$1(buf) {
  let len = buf.length;
  while (--len >= 0)
    buf[len] = 0;
}
var STORED_BLOCK = 0;
var STATIC_TREES = 1;
var DYN_TREES = 2;
var LENGTH_CODES = 29;
var LITERALS = 256;
var L_CODES = 286;
var D_CODES = 30;
var BL_CODES = 19;
var HEAP_SIZE$1 = 573;
var MAX_BITS = 15;
var Buf_size = 16;
var MAX_BL_BITS = 7;
var END_BLOCK = 256;
var REP_3_6 = 16;
var REPZ_3_10 = 17;
var REPZ_11_138 = 18;
var extra_lbits = new Uint8Array([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  1,
  1,
  1,
  1,
  2,
  2,
  2,
  2,
  3,
  3,
  3,
  3,
  4,
  4,
  4,
  4,
  5,
  5,
  5,
  5,
  0
]);
var extra_dbits = new Uint8Array([
  0,
  0,
  0,
  0,
  1,
  1,
  2,
  2,
  3,
  3,
  4,
  4,
  5,
  5,
  6,
  6,
  7,
  7,
  8,
  8,
  9,
  9,
  10,
  10,
  11,
  11,
  12,
  12,
  13,
  13
]);
var extra_blbits = new Uint8Array([
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  2,
  3,
  7
]);
var bl_order = new Uint8Array([
  16,
  17,
  18,
  0,
  8,
  7,
  9,
  6,
  10,
  5,
  11,
  4,
  12,
  3,
  13,
  2,
  14,
  1,
  15
]);
var DIST_CODE_LEN = 512;
var static_ltree = new Array(288 * 2);
zero$1(static_ltree);
var static_dtree = new Array(D_CODES * 2);
zero$1(static_dtree);
var _dist_code = new Array(DIST_CODE_LEN);
zero$1(_dist_code);
var _length_code = new Array(256);
zero$1(_length_code);
var base_length = new Array(LENGTH_CODES);
zero$1(base_length);
var base_dist = new Array(D_CODES);
zero$1(base_dist);
var StaticTreeDesc = class {
  constructor(static_tree, extra_bits, extra_base, elems, max_length) {
    this.static_tree = static_tree;
    this.extra_bits = extra_bits;
    this.extra_base = extra_base;
    this.elems = elems;
    this.max_length = max_length;
    this.has_stree = static_tree && static_tree.length;
  }
};
var static_l_desc;
var static_d_desc;
var static_bl_desc;
var TreeDesc = class {
  constructor(dyn_tree, stat_desc) {
    this.dyn_tree = dyn_tree;
    this.max_code = 0;
    this.stat_desc = stat_desc;
  }
};
var d_code = (dist) => {
  return dist < 256 ? _dist_code[dist] : _dist_code[256 + (dist >>> 7)];
};
var put_short = (s, w) => {
  s.pending_buf[s.pending++] = w & 255;
  s.pending_buf[s.pending++] = w >>> 8 & 255;
};
var send_bits = (s, value, length) => {
  if (s.bi_valid > Buf_size - length) {
    s.bi_buf |= value << s.bi_valid & 65535;
    put_short(s, s.bi_buf);
    s.bi_buf = value >> Buf_size - s.bi_valid;
    s.bi_valid += length - Buf_size;
  } else {
    s.bi_buf |= value << s.bi_valid & 65535;
    s.bi_valid += length;
  }
};
var send_code = (s, c, tree) => {
  send_bits(s, tree[c * 2], tree[c * 2 + 1]);
};
var bi_reverse = (code, len) => {
  let res = 0;
  do {
    res |= code & 1;
    code >>>= 1;
    res <<= 1;
  } while (--len > 0);
  return res >>> 1;
};
var bi_flush = (s) => {
  if (s.bi_valid === 16) {
    put_short(s, s.bi_buf);
    s.bi_buf = 0;
    s.bi_valid = 0;
  } else if (s.bi_valid >= 8) {
    s.pending_buf[s.pending++] = s.bi_buf & 255;
    s.bi_buf >>= 8;
    s.bi_valid -= 8;
  }
};
var gen_bitlen = (s, desc) => {
  const tree = desc.dyn_tree;
  const max_code = desc.max_code;
  const stree = desc.stat_desc.static_tree;
  const has_stree = desc.stat_desc.has_stree;
  const extra = desc.stat_desc.extra_bits;
  const base = desc.stat_desc.extra_base;
  const max_length = desc.stat_desc.max_length;
  let h;
  let n, m;
  let bits;
  let xbits;
  let f;
  let overflow = 0;
  for (bits = 0;bits <= MAX_BITS; bits++)
    s.bl_count[bits] = 0;
  tree[s.heap[s.heap_max] * 2 + 1] = 0;
  for (h = s.heap_max + 1;h < HEAP_SIZE$1; h++) {
    n = s.heap[h];
    bits = tree[tree[n * 2 + 1] * 2 + 1] + 1;
    if (bits > max_length) {
      bits = max_length;
      overflow++;
    }
    tree[n * 2 + 1] = bits;
    if (n > max_code)
      continue;
    s.bl_count[bits]++;
    xbits = 0;
    if (n >= base)
      xbits = extra[n - base];
    f = tree[n * 2];
    s.opt_len += f * (bits + xbits);
    if (has_stree)
      s.static_len += f * (stree[n * 2 + 1] + xbits);
  }
  if (overflow === 0)
    return;
  do {
    bits = max_length - 1;
    while (s.bl_count[bits] === 0)
      bits--;
    s.bl_count[bits]--;
    s.bl_count[bits + 1] += 2;
    s.bl_count[max_length]--;
    overflow -= 2;
  } while (overflow > 0);
  for (bits = max_length;bits !== 0; bits--) {
    n = s.bl_count[bits];
    while (n !== 0) {
      m = s.heap[--h];
      if (m > max_code)
        continue;
      if (tree[m * 2 + 1] !== bits) {
        s.opt_len += (bits - tree[m * 2 + 1]) * tree[m * 2];
        tree[m * 2 + 1] = bits;
      }
      n--;
    }
  }
};
var gen_codes = (tree, max_code, bl_count) => {
  const next_code = new Array(16);
  let code = 0;
  let bits;
  let n;
  for (bits = 1;bits <= MAX_BITS; bits++) {
    code = code + bl_count[bits - 1] << 1;
    next_code[bits] = code;
  }
  for (n = 0;n <= max_code; n++) {
    let len = tree[n * 2 + 1];
    if (len === 0)
      continue;
    tree[n * 2] = bi_reverse(next_code[len]++, len);
  }
};
var tr_static_init = () => {
  let n;
  let bits;
  let length;
  let code;
  let dist;
  const bl_count = new Array(16);
  length = 0;
  for (code = 0;code < LENGTH_CODES - 1; code++) {
    base_length[code] = length;
    for (n = 0;n < 1 << extra_lbits[code]; n++)
      _length_code[length++] = code;
  }
  _length_code[length - 1] = code;
  dist = 0;
  for (code = 0;code < 16; code++) {
    base_dist[code] = dist;
    for (n = 0;n < 1 << extra_dbits[code]; n++)
      _dist_code[dist++] = code;
  }
  dist >>= 7;
  for (;code < D_CODES; code++) {
    base_dist[code] = dist << 7;
    for (n = 0;n < 1 << extra_dbits[code] - 7; n++)
      _dist_code[256 + dist++] = code;
  }
  for (bits = 0;bits <= MAX_BITS; bits++)
    bl_count[bits] = 0;
  n = 0;
  while (n <= 143) {
    static_ltree[n * 2 + 1] = 8;
    n++;
    bl_count[8]++;
  }
  while (n <= 255) {
    static_ltree[n * 2 + 1] = 9;
    n++;
    bl_count[9]++;
  }
  while (n <= 279) {
    static_ltree[n * 2 + 1] = 7;
    n++;
    bl_count[7]++;
  }
  while (n <= 287) {
    static_ltree[n * 2 + 1] = 8;
    n++;
    bl_count[8]++;
  }
  gen_codes(static_ltree, 287, bl_count);
  for (n = 0;n < D_CODES; n++) {
    static_dtree[n * 2 + 1] = 5;
    static_dtree[n * 2] = bi_reverse(n, 5);
  }
  static_l_desc = new StaticTreeDesc(static_ltree, extra_lbits, 257, L_CODES, MAX_BITS);
  static_d_desc = new StaticTreeDesc(static_dtree, extra_dbits, 0, D_CODES, MAX_BITS);
  static_bl_desc = new StaticTreeDesc(new Array(0), extra_blbits, 0, BL_CODES, MAX_BL_BITS);
};
var init_block = (s) => {
  let n;
  for (n = 0;n < L_CODES; n++)
    s.dyn_ltree[n * 2] = 0;
  for (n = 0;n < D_CODES; n++)
    s.dyn_dtree[n * 2] = 0;
  for (n = 0;n < BL_CODES; n++)
    s.bl_tree[n * 2] = 0;
  s.dyn_ltree[END_BLOCK * 2] = 1;
  s.opt_len = s.static_len = 0;
  s.sym_next = s.matches = 0;
};
var bi_windup = (s) => {
  if (s.bi_valid > 8)
    put_short(s, s.bi_buf);
  else if (s.bi_valid > 0)
    s.pending_buf[s.pending++] = s.bi_buf;
  s.bi_buf = 0;
  s.bi_valid = 0;
};
var smaller = (tree, n, m, depth) => {
  const _n2 = n * 2;
  const _m2 = m * 2;
  return tree[_n2] < tree[_m2] || tree[_n2] === tree[_m2] && depth[n] <= depth[m];
};
var pqdownheap = (s, tree, k) => {
  const v = s.heap[k];
  let j = k << 1;
  while (j <= s.heap_len) {
    if (j < s.heap_len && smaller(tree, s.heap[j + 1], s.heap[j], s.depth))
      j++;
    if (smaller(tree, v, s.heap[j], s.depth))
      break;
    s.heap[k] = s.heap[j];
    k = j;
    j <<= 1;
  }
  s.heap[k] = v;
};
var compress_block = (s, ltree, dtree) => {
  let dist;
  let lc;
  let sx = 0;
  let code;
  let extra;
  if (s.sym_next !== 0)
    do {
      dist = s.pending_buf[s.sym_buf + sx++] & 255;
      dist += (s.pending_buf[s.sym_buf + sx++] & 255) << 8;
      lc = s.pending_buf[s.sym_buf + sx++];
      if (dist === 0)
        send_code(s, lc, ltree);
      else {
        code = _length_code[lc];
        send_code(s, code + LITERALS + 1, ltree);
        extra = extra_lbits[code];
        if (extra !== 0) {
          lc -= base_length[code];
          send_bits(s, lc, extra);
        }
        dist--;
        code = d_code(dist);
        send_code(s, code, dtree);
        extra = extra_dbits[code];
        if (extra !== 0) {
          dist -= base_dist[code];
          send_bits(s, dist, extra);
        }
      }
    } while (sx < s.sym_next);
  send_code(s, END_BLOCK, ltree);
};
var build_tree = (s, desc) => {
  const tree = desc.dyn_tree;
  const stree = desc.stat_desc.static_tree;
  const has_stree = desc.stat_desc.has_stree;
  const elems = desc.stat_desc.elems;
  let n, m;
  let max_code = -1;
  let node;
  s.heap_len = 0;
  s.heap_max = HEAP_SIZE$1;
  for (n = 0;n < elems; n++)
    if (tree[n * 2] !== 0) {
      s.heap[++s.heap_len] = max_code = n;
      s.depth[n] = 0;
    } else
      tree[n * 2 + 1] = 0;
  while (s.heap_len < 2) {
    node = s.heap[++s.heap_len] = max_code < 2 ? ++max_code : 0;
    tree[node * 2] = 1;
    s.depth[node] = 0;
    s.opt_len--;
    if (has_stree)
      s.static_len -= stree[node * 2 + 1];
  }
  desc.max_code = max_code;
  for (n = s.heap_len >> 1;n >= 1; n--)
    pqdownheap(s, tree, n);
  node = elems;
  do {
    n = s.heap[1];
    s.heap[1] = s.heap[s.heap_len--];
    pqdownheap(s, tree, 1);
    m = s.heap[1];
    s.heap[--s.heap_max] = n;
    s.heap[--s.heap_max] = m;
    tree[node * 2] = tree[n * 2] + tree[m * 2];
    s.depth[node] = (s.depth[n] >= s.depth[m] ? s.depth[n] : s.depth[m]) + 1;
    tree[n * 2 + 1] = tree[m * 2 + 1] = node;
    s.heap[1] = node++;
    pqdownheap(s, tree, 1);
  } while (s.heap_len >= 2);
  s.heap[--s.heap_max] = s.heap[1];
  gen_bitlen(s, desc);
  gen_codes(tree, max_code, s.bl_count);
};
var scan_tree = (s, tree, max_code) => {
  let n;
  let prevlen = -1;
  let curlen;
  let nextlen = tree[1];
  let count = 0;
  let max_count = 7;
  let min_count = 4;
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  tree[(max_code + 1) * 2 + 1] = 65535;
  for (n = 0;n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1];
    if (++count < max_count && curlen === nextlen)
      continue;
    else if (count < min_count)
      s.bl_tree[curlen * 2] += count;
    else if (curlen !== 0) {
      if (curlen !== prevlen)
        s.bl_tree[curlen * 2]++;
      s.bl_tree[REP_3_6 * 2]++;
    } else if (count <= 10)
      s.bl_tree[REPZ_3_10 * 2]++;
    else
      s.bl_tree[REPZ_11_138 * 2]++;
    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;
    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;
    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};
var send_tree = (s, tree, max_code) => {
  let n;
  let prevlen = -1;
  let curlen;
  let nextlen = tree[1];
  let count = 0;
  let max_count = 7;
  let min_count = 4;
  if (nextlen === 0) {
    max_count = 138;
    min_count = 3;
  }
  for (n = 0;n <= max_code; n++) {
    curlen = nextlen;
    nextlen = tree[(n + 1) * 2 + 1];
    if (++count < max_count && curlen === nextlen)
      continue;
    else if (count < min_count)
      do
        send_code(s, curlen, s.bl_tree);
      while (--count !== 0);
    else if (curlen !== 0) {
      if (curlen !== prevlen) {
        send_code(s, curlen, s.bl_tree);
        count--;
      }
      send_code(s, REP_3_6, s.bl_tree);
      send_bits(s, count - 3, 2);
    } else if (count <= 10) {
      send_code(s, REPZ_3_10, s.bl_tree);
      send_bits(s, count - 3, 3);
    } else {
      send_code(s, REPZ_11_138, s.bl_tree);
      send_bits(s, count - 11, 7);
    }
    count = 0;
    prevlen = curlen;
    if (nextlen === 0) {
      max_count = 138;
      min_count = 3;
    } else if (curlen === nextlen) {
      max_count = 6;
      min_count = 3;
    } else {
      max_count = 7;
      min_count = 4;
    }
  }
};
var build_bl_tree = (s) => {
  let max_blindex;
  scan_tree(s, s.dyn_ltree, s.l_desc.max_code);
  scan_tree(s, s.dyn_dtree, s.d_desc.max_code);
  build_tree(s, s.bl_desc);
  for (max_blindex = BL_CODES - 1;max_blindex >= 3; max_blindex--)
    if (s.bl_tree[bl_order[max_blindex] * 2 + 1] !== 0)
      break;
  s.opt_len += 3 * (max_blindex + 1) + 5 + 5 + 4;
  return max_blindex;
};
var send_all_trees = (s, lcodes, dcodes, blcodes) => {
  let rank;
  send_bits(s, lcodes - 257, 5);
  send_bits(s, dcodes - 1, 5);
  send_bits(s, blcodes - 4, 4);
  for (rank = 0;rank < blcodes; rank++)
    send_bits(s, s.bl_tree[bl_order[rank] * 2 + 1], 3);
  send_tree(s, s.dyn_ltree, lcodes - 1);
  send_tree(s, s.dyn_dtree, dcodes - 1);
};
var detect_data_type = (s) => {
  let block_mask = 4093624447;
  let n;
  for (n = 0;n <= 31; n++, block_mask >>>= 1)
    if (block_mask & 1 && s.dyn_ltree[n * 2] !== 0)
      return Z_BINARY;
  if (s.dyn_ltree[18] !== 0 || s.dyn_ltree[20] !== 0 || s.dyn_ltree[26] !== 0)
    return Z_TEXT;
  for (n = 32;n < LITERALS; n++)
    if (s.dyn_ltree[n * 2] !== 0)
      return Z_TEXT;
  return Z_BINARY;
};
var static_init_done = false;
var _tr_init = (s) => {
  if (!static_init_done) {
    tr_static_init();
    static_init_done = true;
  }
  s.l_desc = new TreeDesc(s.dyn_ltree, static_l_desc);
  s.d_desc = new TreeDesc(s.dyn_dtree, static_d_desc);
  s.bl_desc = new TreeDesc(s.bl_tree, static_bl_desc);
  s.bi_buf = 0;
  s.bi_valid = 0;
  init_block(s);
};
var _tr_stored_block = (s, buf, stored_len, last) => {
  send_bits(s, (STORED_BLOCK << 1) + (last ? 1 : 0), 3);
  bi_windup(s);
  put_short(s, stored_len);
  put_short(s, ~stored_len);
  if (stored_len)
    s.pending_buf.set(s.window.subarray(buf, buf + stored_len), s.pending);
  s.pending += stored_len;
};
var _tr_align = (s) => {
  send_bits(s, STATIC_TREES << 1, 3);
  send_code(s, END_BLOCK, static_ltree);
  bi_flush(s);
};
var _tr_flush_block = (s, buf, stored_len, last) => {
  let opt_lenb, static_lenb;
  let max_blindex = 0;
  if (s.level > 0) {
    if (s.strm.data_type === Z_UNKNOWN)
      s.strm.data_type = detect_data_type(s);
    build_tree(s, s.l_desc);
    build_tree(s, s.d_desc);
    max_blindex = build_bl_tree(s);
    opt_lenb = s.opt_len + 3 + 7 >>> 3;
    static_lenb = s.static_len + 3 + 7 >>> 3;
    if (static_lenb <= opt_lenb || s.strategy === Z_FIXED$1)
      opt_lenb = static_lenb;
  } else
    opt_lenb = static_lenb = stored_len + 5;
  if (stored_len + 4 <= opt_lenb && buf !== -1)
    _tr_stored_block(s, buf, stored_len, last);
  else if (s.strategy === Z_FIXED$1 || static_lenb === opt_lenb) {
    send_bits(s, (STATIC_TREES << 1) + (last ? 1 : 0), 3);
    compress_block(s, static_ltree, static_dtree);
  } else {
    send_bits(s, (DYN_TREES << 1) + (last ? 1 : 0), 3);
    send_all_trees(s, s.l_desc.max_code + 1, s.d_desc.max_code + 1, max_blindex + 1);
    compress_block(s, s.dyn_ltree, s.dyn_dtree);
  }
  init_block(s);
  if (last)
    bi_windup(s);
};
var _tr_tally = (s, dist, lc) => {
  s.pending_buf[s.sym_buf + s.sym_next++] = dist;
  s.pending_buf[s.sym_buf + s.sym_next++] = dist >> 8;
  s.pending_buf[s.sym_buf + s.sym_next++] = lc;
  if (dist === 0)
    s.dyn_ltree[lc * 2]++;
  else {
    s.matches++;
    dist--;
    s.dyn_ltree[(_length_code[lc] + LITERALS + 1) * 2]++;
    s.dyn_dtree[d_code(dist) * 2]++;
  }
  return s.sym_next === s.sym_end;
};
var adler32 = (adler, buf, len, pos) => {
  let s1 = adler & 65535 | 0, s2 = adler >>> 16 & 65535 | 0, n = 0;
  while (len !== 0) {
    n = len > 2000 ? 2000 : len;
    len -= n;
    do {
      s1 = s1 + buf[pos++] | 0;
      s2 = s2 + s1 | 0;
    } while (--n);
    s1 %= 65521;
    s2 %= 65521;
  }
  return s1 | s2 << 16 | 0;
};
var makeTable = () => {
  const table = new Uint32Array(256 * 8);
  let c;
  for (let n = 0;n < 256; n++) {
    c = n;
    for (let k = 0;k < 8; k++)
      c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
    table[n] = c;
  }
  for (let n = 0;n < 256; n++) {
    c = table[n];
    for (let k = 256;k < 256 * 8; k += 256) {
      c = table[c & 255] ^ c >>> 8;
      table[k + n] = c;
    }
  }
  return table;
};
var crcTable = makeTable();
var crc32 = (crc, buf, len, pos) => {
  const t = crcTable;
  const end = pos + len;
  let i = pos;
  crc ^= -1;
  for (const end8 = end - 7;i < end8; i += 8) {
    crc ^= buf[i] | buf[i + 1] << 8 | buf[i + 2] << 16 | buf[i + 3] << 24;
    crc = t[1792 + (crc & 255)] ^ t[1536 + (crc >>> 8 & 255)] ^ t[1280 + (crc >>> 16 & 255)] ^ t[1024 + (crc >>> 24)] ^ t[768 + buf[i + 4]] ^ t[512 + buf[i + 5]] ^ t[256 + buf[i + 6]] ^ t[buf[i + 7]];
  }
  for (;i < end; i++)
    crc = crc >>> 8 ^ t[(crc ^ buf[i]) & 255];
  return crc ^ -1;
};
var messages_default = {
  2: "need dictionary",
  1: "stream end",
  0: "",
  "-1": "file error",
  "-2": "stream error",
  "-3": "data error",
  "-4": "insufficient memory",
  "-5": "buffer error",
  "-6": "incompatible version"
};
var MAX_MEM_LEVEL = 9;
var HEAP_SIZE = 573;
var MIN_MATCH = 3;
var MAX_MATCH = 258;
var MIN_LOOKAHEAD = 262;
var PRESET_DICT = 32;
var INIT_STATE = 42;
var GZIP_STATE = 57;
var EXTRA_STATE = 69;
var NAME_STATE = 73;
var COMMENT_STATE = 91;
var HCRC_STATE = 103;
var BUSY_STATE = 113;
var FINISH_STATE = 666;
var BS_NEED_MORE = 1;
var BS_BLOCK_DONE = 2;
var BS_FINISH_STARTED = 3;
var BS_FINISH_DONE = 4;
var OS_CODE = 3;
var err = (strm, errorCode) => {
  strm.msg = messages_default[errorCode];
  return errorCode;
};
var rank = (f) => {
  return f * 2 - (f > 4 ? 9 : 0);
};
var zero = (buf) => {
  let len = buf.length;
  while (--len >= 0)
    buf[len] = 0;
};
var slide_hash = (s) => {
  let n, m;
  let p;
  let wsize = s.w_size;
  n = s.hash_size;
  p = n;
  do {
    m = s.head[--p];
    s.head[p] = m >= wsize ? m - wsize : 0;
  } while (--n);
  n = wsize;
  p = n;
  do {
    m = s.prev[--p];
    s.prev[p] = m >= wsize ? m - wsize : 0;
  } while (--n);
};
var HASH = (s, prev, data) => (prev << s.hash_shift ^ data) & s.hash_mask;
var INSERT_STRING = (s, str) => {
  let h;
  if (s.legacy_hash)
    h = s.ins_h = HASH(s, s.ins_h, s.window[str + MIN_MATCH - 1]);
  else {
    const w = s.window;
    const value = w[str] | w[str + 1] << 8 | w[str + 2] << 16 | w[str + 3] << 24;
    h = s.ins_h = Math.imul(value, 66521) + 66521 >>> 16 & s.hash_mask;
  }
  const hash_head = s.prev[str & s.w_mask] = s.head[h];
  s.head[h] = str;
  return hash_head;
};
var flush_pending = (strm) => {
  const s = strm.state;
  let len = s.pending;
  if (len > strm.avail_out)
    len = strm.avail_out;
  if (len === 0)
    return;
  strm.output.set(s.pending_buf.subarray(s.pending_out, s.pending_out + len), strm.next_out);
  strm.next_out += len;
  s.pending_out += len;
  strm.total_out += len;
  strm.avail_out -= len;
  s.pending -= len;
  if (s.pending === 0)
    s.pending_out = 0;
};
var flush_block_only = (s, last) => {
  _tr_flush_block(s, s.block_start >= 0 ? s.block_start : -1, s.strstart - s.block_start, last);
  s.block_start = s.strstart;
  flush_pending(s.strm);
};
var put_byte = (s, b) => {
  s.pending_buf[s.pending++] = b;
};
var putShortMSB = (s, b) => {
  s.pending_buf[s.pending++] = b >>> 8 & 255;
  s.pending_buf[s.pending++] = b & 255;
};
var read_buf = (strm, buf, start, size) => {
  let len = strm.avail_in;
  if (len > size)
    len = size;
  if (len === 0)
    return 0;
  strm.avail_in -= len;
  buf.set(strm.input.subarray(strm.next_in, strm.next_in + len), start);
  if (strm.state.wrap === 1)
    strm.adler = adler32(strm.adler, buf, len, start);
  else if (strm.state.wrap === 2)
    strm.adler = crc32(strm.adler, buf, len, start);
  strm.next_in += len;
  strm.total_in += len;
  return len;
};
var longest_match = (s, cur_match) => {
  let chain_length = s.max_chain_length;
  let scan = s.strstart;
  let match;
  let len;
  let best_len = s.prev_length;
  let nice_match = s.nice_match;
  const limit = s.strstart > s.w_size - MIN_LOOKAHEAD ? s.strstart - (s.w_size - MIN_LOOKAHEAD) : 0;
  const _win = s.window;
  const wmask = s.w_mask;
  const prev = s.prev;
  const strend = s.strstart + MAX_MATCH;
  let scan_end1 = _win[scan + best_len - 1];
  let scan_end = _win[scan + best_len];
  if (s.prev_length >= s.good_match)
    chain_length >>= 2;
  if (nice_match > s.lookahead)
    nice_match = s.lookahead;
  do {
    match = cur_match;
    if (_win[match + best_len] !== scan_end || _win[match + best_len - 1] !== scan_end1 || _win[match] !== _win[scan] || _win[++match] !== _win[scan + 1])
      continue;
    scan += 2;
    match++;
    do
      ;
    while (_win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && _win[++scan] === _win[++match] && scan < strend);
    len = MAX_MATCH - (strend - scan);
    scan = strend - MAX_MATCH;
    if (len > best_len) {
      s.match_start = cur_match;
      best_len = len;
      if (len >= nice_match)
        break;
      scan_end1 = _win[scan + best_len - 1];
      scan_end = _win[scan + best_len];
    }
  } while ((cur_match = prev[cur_match & wmask]) > limit && --chain_length !== 0);
  if (best_len <= s.lookahead)
    return best_len;
  return s.lookahead;
};
var fill_window = (s) => {
  const _w_size = s.w_size;
  let n, more, str;
  do {
    more = s.window_size - s.lookahead - s.strstart;
    if (s.strstart >= _w_size + (_w_size - MIN_LOOKAHEAD)) {
      s.window.set(s.window.subarray(_w_size, _w_size + _w_size - more), 0);
      s.match_start -= _w_size;
      s.strstart -= _w_size;
      s.block_start -= _w_size;
      if (s.insert > s.strstart)
        s.insert = s.strstart;
      slide_hash(s);
      more += _w_size;
    }
    if (s.strm.avail_in === 0)
      break;
    n = read_buf(s.strm, s.window, s.strstart + s.lookahead, more);
    s.lookahead += n;
    if (!s.legacy_hash) {
      if (s.lookahead + s.insert > MIN_MATCH) {
        str = s.strstart - s.insert;
        while (s.insert) {
          INSERT_STRING(s, str);
          str++;
          s.insert--;
          if (s.lookahead + s.insert <= MIN_MATCH)
            break;
        }
      }
    } else if (s.lookahead + s.insert >= MIN_MATCH) {
      str = s.strstart - s.insert;
      s.ins_h = s.window[str];
      s.ins_h = HASH(s, s.ins_h, s.window[str + 1]);
      while (s.insert) {
        INSERT_STRING(s, str);
        str++;
        s.insert--;
        if (s.lookahead + s.insert < MIN_MATCH)
          break;
      }
    }
  } while (s.lookahead < MIN_LOOKAHEAD && s.strm.avail_in !== 0);
};
var deflate_stored = (s, flush) => {
  let min_block = s.pending_buf_size - 5 > s.w_size ? s.w_size : s.pending_buf_size - 5;
  let len, left, have, last = 0;
  let used = s.strm.avail_in;
  do {
    len = 65535;
    have = s.bi_valid + 42 >> 3;
    if (s.strm.avail_out < have)
      break;
    have = s.strm.avail_out - have;
    left = s.strstart - s.block_start;
    if (len > left + s.strm.avail_in)
      len = left + s.strm.avail_in;
    if (len > have)
      len = have;
    if (len < min_block && (len === 0 && flush !== 4 || flush === 0 || len !== left + s.strm.avail_in))
      break;
    last = flush === 4 && len === left + s.strm.avail_in ? 1 : 0;
    _tr_stored_block(s, 0, 0, last);
    s.pending_buf[s.pending - 4] = len;
    s.pending_buf[s.pending - 3] = len >> 8;
    s.pending_buf[s.pending - 2] = ~len;
    s.pending_buf[s.pending - 1] = ~len >> 8;
    flush_pending(s.strm);
    if (left) {
      if (left > len)
        left = len;
      s.strm.output.set(s.window.subarray(s.block_start, s.block_start + left), s.strm.next_out);
      s.strm.next_out += left;
      s.strm.avail_out -= left;
      s.strm.total_out += left;
      s.block_start += left;
      len -= left;
    }
    if (len) {
      read_buf(s.strm, s.strm.output, s.strm.next_out, len);
      s.strm.next_out += len;
      s.strm.avail_out -= len;
      s.strm.total_out += len;
    }
  } while (last === 0);
  used -= s.strm.avail_in;
  if (used) {
    if (used >= s.w_size) {
      s.matches = 2;
      s.window.set(s.strm.input.subarray(s.strm.next_in - s.w_size, s.strm.next_in), 0);
      s.strstart = s.w_size;
      s.insert = s.strstart;
    } else {
      if (s.window_size - s.strstart <= used) {
        s.strstart -= s.w_size;
        s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
        if (s.matches < 2)
          s.matches++;
        if (s.insert > s.strstart)
          s.insert = s.strstart;
      }
      s.window.set(s.strm.input.subarray(s.strm.next_in - used, s.strm.next_in), s.strstart);
      s.strstart += used;
      s.insert += used > s.w_size - s.insert ? s.w_size - s.insert : used;
    }
    s.block_start = s.strstart;
  }
  if (s.high_water < s.strstart)
    s.high_water = s.strstart;
  if (last)
    return BS_FINISH_DONE;
  if (flush !== 0 && flush !== 4 && s.strm.avail_in === 0 && s.strstart === s.block_start)
    return BS_BLOCK_DONE;
  have = s.window_size - s.strstart;
  if (s.strm.avail_in > have && s.block_start >= s.w_size) {
    s.block_start -= s.w_size;
    s.strstart -= s.w_size;
    s.window.set(s.window.subarray(s.w_size, s.w_size + s.strstart), 0);
    if (s.matches < 2)
      s.matches++;
    have += s.w_size;
    if (s.insert > s.strstart)
      s.insert = s.strstart;
  }
  if (have > s.strm.avail_in)
    have = s.strm.avail_in;
  if (have) {
    read_buf(s.strm, s.window, s.strstart, have);
    s.strstart += have;
    s.insert += have > s.w_size - s.insert ? s.w_size - s.insert : have;
  }
  if (s.high_water < s.strstart)
    s.high_water = s.strstart;
  have = s.bi_valid + 42 >> 3;
  have = s.pending_buf_size - have > 65535 ? 65535 : s.pending_buf_size - have;
  min_block = have > s.w_size ? s.w_size : have;
  left = s.strstart - s.block_start;
  if (left >= min_block || (left || flush === 4) && flush !== 0 && s.strm.avail_in === 0 && left <= have) {
    len = left > have ? have : left;
    last = flush === 4 && s.strm.avail_in === 0 && len === left ? 1 : 0;
    _tr_stored_block(s, s.block_start, len, last);
    s.block_start += len;
    flush_pending(s.strm);
  }
  return last ? BS_FINISH_STARTED : BS_NEED_MORE;
};
var deflate_fast = (s, flush) => {
  let hash_head;
  let bflush;
  for (;; ) {
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === 0)
        return BS_NEED_MORE;
      if (s.lookahead === 0)
        break;
    }
    hash_head = 0;
    if (s.lookahead >= MIN_MATCH)
      hash_head = INSERT_STRING(s, s.strstart);
    if (hash_head !== 0 && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD)
      s.match_length = longest_match(s, hash_head);
    if (s.match_length >= MIN_MATCH) {
      bflush = _tr_tally(s, s.strstart - s.match_start, s.match_length - MIN_MATCH);
      s.lookahead -= s.match_length;
      if (s.match_length <= s.max_lazy_match && s.lookahead >= MIN_MATCH) {
        s.match_length--;
        do {
          s.strstart++;
          hash_head = INSERT_STRING(s, s.strstart);
        } while (--s.match_length !== 0);
        s.strstart++;
      } else {
        s.strstart += s.match_length;
        s.match_length = 0;
        if (s.legacy_hash) {
          s.ins_h = s.window[s.strstart];
          s.ins_h = HASH(s, s.ins_h, s.window[s.strstart + 1]);
        }
      }
    } else {
      bflush = _tr_tally(s, 0, s.window[s.strstart]);
      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      flush_block_only(s, false);
      if (s.strm.avail_out === 0)
        return BS_NEED_MORE;
    }
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0)
      return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0)
      return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var deflate_slow = (s, flush) => {
  let hash_head;
  let bflush;
  let max_insert;
  for (;; ) {
    if (s.lookahead < MIN_LOOKAHEAD) {
      fill_window(s);
      if (s.lookahead < MIN_LOOKAHEAD && flush === 0)
        return BS_NEED_MORE;
      if (s.lookahead === 0)
        break;
    }
    hash_head = 0;
    if (s.lookahead >= MIN_MATCH)
      hash_head = INSERT_STRING(s, s.strstart);
    s.prev_length = s.match_length;
    s.prev_match = s.match_start;
    s.match_length = MIN_MATCH - 1;
    if (hash_head !== 0 && s.prev_length < s.max_lazy_match && s.strstart - hash_head <= s.w_size - MIN_LOOKAHEAD) {
      s.match_length = longest_match(s, hash_head);
      if (s.match_length <= 5 && (s.strategy === 1 || s.match_length === MIN_MATCH && s.strstart - s.match_start > 4096))
        s.match_length = MIN_MATCH - 1;
    }
    if (s.prev_length >= MIN_MATCH && s.match_length <= s.prev_length) {
      max_insert = s.strstart + s.lookahead - MIN_MATCH;
      bflush = _tr_tally(s, s.strstart - 1 - s.prev_match, s.prev_length - MIN_MATCH);
      s.lookahead -= s.prev_length - 1;
      s.prev_length -= 2;
      do
        if (++s.strstart <= max_insert)
          hash_head = INSERT_STRING(s, s.strstart);
      while (--s.prev_length !== 0);
      s.match_available = 0;
      s.match_length = MIN_MATCH - 1;
      s.strstart++;
      if (bflush) {
        flush_block_only(s, false);
        if (s.strm.avail_out === 0)
          return BS_NEED_MORE;
      }
    } else if (s.match_available) {
      bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
      if (bflush)
        flush_block_only(s, false);
      s.strstart++;
      s.lookahead--;
      if (s.strm.avail_out === 0)
        return BS_NEED_MORE;
    } else {
      s.match_available = 1;
      s.strstart++;
      s.lookahead--;
    }
  }
  if (s.match_available) {
    bflush = _tr_tally(s, 0, s.window[s.strstart - 1]);
    s.match_available = 0;
  }
  s.insert = s.strstart < MIN_MATCH - 1 ? s.strstart : MIN_MATCH - 1;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0)
      return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0)
      return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var deflate_rle = (s, flush) => {
  let bflush;
  let prev;
  let scan, strend;
  const _win = s.window;
  for (;; ) {
    if (s.lookahead <= MAX_MATCH) {
      fill_window(s);
      if (s.lookahead <= MAX_MATCH && flush === 0)
        return BS_NEED_MORE;
      if (s.lookahead === 0)
        break;
    }
    s.match_length = 0;
    if (s.lookahead >= MIN_MATCH && s.strstart > 0) {
      scan = s.strstart - 1;
      prev = _win[scan];
      if (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan]) {
        strend = s.strstart + MAX_MATCH;
        do
          ;
        while (prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && prev === _win[++scan] && scan < strend);
        s.match_length = MAX_MATCH - (strend - scan);
        if (s.match_length > s.lookahead)
          s.match_length = s.lookahead;
      }
    }
    if (s.match_length >= MIN_MATCH) {
      bflush = _tr_tally(s, 1, s.match_length - MIN_MATCH);
      s.lookahead -= s.match_length;
      s.strstart += s.match_length;
      s.match_length = 0;
    } else {
      bflush = _tr_tally(s, 0, s.window[s.strstart]);
      s.lookahead--;
      s.strstart++;
    }
    if (bflush) {
      flush_block_only(s, false);
      if (s.strm.avail_out === 0)
        return BS_NEED_MORE;
    }
  }
  s.insert = 0;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0)
      return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0)
      return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var deflate_huff = (s, flush) => {
  let bflush;
  for (;; ) {
    if (s.lookahead === 0) {
      fill_window(s);
      if (s.lookahead === 0) {
        if (flush === 0)
          return BS_NEED_MORE;
        break;
      }
    }
    s.match_length = 0;
    bflush = _tr_tally(s, 0, s.window[s.strstart]);
    s.lookahead--;
    s.strstart++;
    if (bflush) {
      flush_block_only(s, false);
      if (s.strm.avail_out === 0)
        return BS_NEED_MORE;
    }
  }
  s.insert = 0;
  if (flush === 4) {
    flush_block_only(s, true);
    if (s.strm.avail_out === 0)
      return BS_FINISH_STARTED;
    return BS_FINISH_DONE;
  }
  if (s.sym_next) {
    flush_block_only(s, false);
    if (s.strm.avail_out === 0)
      return BS_NEED_MORE;
  }
  return BS_BLOCK_DONE;
};
var Config = class {
  constructor(good_length, max_lazy, nice_length, max_chain, func) {
    this.good_length = good_length;
    this.max_lazy = max_lazy;
    this.nice_length = nice_length;
    this.max_chain = max_chain;
    this.func = func;
  }
};
var configuration_table = [
  new Config(0, 0, 0, 0, deflate_stored),
  new Config(4, 4, 8, 4, deflate_fast),
  new Config(4, 5, 16, 8, deflate_fast),
  new Config(4, 6, 32, 32, deflate_fast),
  new Config(4, 4, 16, 16, deflate_slow),
  new Config(8, 16, 32, 32, deflate_slow),
  new Config(8, 16, 128, 128, deflate_slow),
  new Config(8, 32, 128, 256, deflate_slow),
  new Config(32, 128, 258, 1024, deflate_slow),
  new Config(32, 258, 258, 4096, deflate_slow)
];
var lm_init = (s) => {
  s.window_size = 2 * s.w_size;
  zero(s.head);
  s.max_lazy_match = configuration_table[s.level].max_lazy;
  s.good_match = configuration_table[s.level].good_length;
  s.nice_match = configuration_table[s.level].nice_length;
  s.max_chain_length = configuration_table[s.level].max_chain;
  s.strstart = 0;
  s.block_start = 0;
  s.lookahead = 0;
  s.insert = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  s.ins_h = 0;
};
var DeflateState = class {
  constructor() {
    this.strm = null;
    this.status = 0;
    this.pending_buf = null;
    this.pending_buf_size = 0;
    this.pending_out = 0;
    this.pending = 0;
    this.wrap = 0;
    this.gzhead = null;
    this.gzindex = 0;
    this.method = 8;
    this.last_flush = -1;
    this.w_size = 0;
    this.w_bits = 0;
    this.w_mask = 0;
    this.window = null;
    this.window_size = 0;
    this.prev = null;
    this.head = null;
    this.ins_h = 0;
    this.legacy_hash = 0;
    this.hash_size = 0;
    this.hash_bits = 0;
    this.hash_mask = 0;
    this.hash_shift = 0;
    this.block_start = 0;
    this.match_length = 0;
    this.prev_match = 0;
    this.match_available = 0;
    this.strstart = 0;
    this.match_start = 0;
    this.lookahead = 0;
    this.prev_length = 0;
    this.max_chain_length = 0;
    this.max_lazy_match = 0;
    this.level = 0;
    this.strategy = 0;
    this.good_match = 0;
    this.nice_match = 0;
    this.dyn_ltree = new Uint16Array(HEAP_SIZE * 2);
    this.dyn_dtree = /* @__PURE__ */ new Uint16Array(122);
    this.bl_tree = /* @__PURE__ */ new Uint16Array(78);
    zero(this.dyn_ltree);
    zero(this.dyn_dtree);
    zero(this.bl_tree);
    this.l_desc = null;
    this.d_desc = null;
    this.bl_desc = null;
    this.bl_count = /* @__PURE__ */ new Uint16Array(16);
    this.heap = /* @__PURE__ */ new Uint16Array(573);
    zero(this.heap);
    this.heap_len = 0;
    this.heap_max = 0;
    this.depth = /* @__PURE__ */ new Uint16Array(573);
    zero(this.depth);
    this.sym_buf = 0;
    this.lit_bufsize = 0;
    this.sym_next = 0;
    this.sym_end = 0;
    this.opt_len = 0;
    this.static_len = 0;
    this.matches = 0;
    this.insert = 0;
    this.bi_buf = 0;
    this.bi_valid = 0;
  }
};
var deflateStateCheck = (strm) => {
  if (!strm)
    return 1;
  const s = strm.state;
  if (!s || s.strm !== strm || s.status !== INIT_STATE && s.status !== GZIP_STATE && s.status !== EXTRA_STATE && s.status !== NAME_STATE && s.status !== COMMENT_STATE && s.status !== HCRC_STATE && s.status !== BUSY_STATE && s.status !== FINISH_STATE)
    return 1;
  return 0;
};
var deflateResetKeep = (strm) => {
  if (deflateStateCheck(strm))
    return err(strm, -2);
  strm.total_in = strm.total_out = 0;
  strm.data_type = 2;
  const s = strm.state;
  s.pending = 0;
  s.pending_out = 0;
  if (s.wrap < 0)
    s.wrap = -s.wrap;
  s.status = s.wrap === 2 ? GZIP_STATE : s.wrap ? INIT_STATE : BUSY_STATE;
  strm.adler = s.wrap === 2 ? 0 : 1;
  s.last_flush = -2;
  _tr_init(s);
  return 0;
};
var deflateReset = (strm) => {
  const ret = deflateResetKeep(strm);
  if (ret === 0)
    lm_init(strm.state);
  return ret;
};
var deflateInit2 = (strm, level, method, windowBits, memLevel, strategy, legacyHash) => {
  if (!strm)
    return -2;
  let wrap = 1;
  if (level === -1)
    level = 6;
  if (windowBits < 0) {
    wrap = 0;
    windowBits = -windowBits;
  } else if (windowBits > 15) {
    wrap = 2;
    windowBits -= 16;
  }
  if (memLevel < 1 || memLevel > MAX_MEM_LEVEL || method !== 8 || windowBits < 8 || windowBits > 15 || level < 0 || level > 9 || strategy < 0 || strategy > 4 || windowBits === 8 && wrap !== 1)
    return err(strm, -2);
  if (windowBits === 8)
    windowBits = 9;
  const s = new DeflateState;
  strm.state = s;
  s.strm = strm;
  s.status = INIT_STATE;
  s.wrap = wrap;
  s.gzhead = null;
  s.w_bits = windowBits;
  s.w_size = 1 << s.w_bits;
  s.w_mask = s.w_size - 1;
  s.legacy_hash = legacyHash ? 1 : 0;
  s.hash_bits = memLevel + 7;
  if (!s.legacy_hash && s.hash_bits < 15)
    s.hash_bits = 15;
  s.hash_size = 1 << s.hash_bits;
  s.hash_mask = s.hash_size - 1;
  s.hash_shift = ~~((s.hash_bits + MIN_MATCH - 1) / MIN_MATCH);
  s.window = new Uint8Array(s.w_size * 2);
  s.head = new Uint16Array(s.hash_size);
  s.prev = new Uint16Array(s.w_size);
  s.lit_bufsize = 1 << memLevel + 6;
  s.pending_buf_size = s.lit_bufsize * 4;
  s.pending_buf = new Uint8Array(s.pending_buf_size);
  s.sym_buf = s.lit_bufsize;
  s.sym_end = (s.lit_bufsize - 1) * 3;
  s.level = level;
  s.strategy = strategy;
  s.method = method;
  return deflateReset(strm);
};
var deflate$1 = (strm, flush) => {
  if (deflateStateCheck(strm) || flush > 5 || flush < 0)
    return strm ? err(strm, -2) : -2;
  const s = strm.state;
  if (!strm.output || strm.avail_in !== 0 && !strm.input || s.status === FINISH_STATE && flush !== 4)
    return err(strm, strm.avail_out === 0 ? -5 : -2);
  const old_flush = s.last_flush;
  s.last_flush = flush;
  if (s.pending !== 0) {
    flush_pending(strm);
    if (strm.avail_out === 0) {
      s.last_flush = -1;
      return 0;
    }
  } else if (strm.avail_in === 0 && rank(flush) <= rank(old_flush) && flush !== 4)
    return err(strm, -5);
  if (s.status === FINISH_STATE && strm.avail_in !== 0)
    return err(strm, -5);
  if (s.status === INIT_STATE && s.wrap === 0)
    s.status = BUSY_STATE;
  if (s.status === INIT_STATE) {
    let header = 8 + (s.w_bits - 8 << 4) << 8;
    let level_flags = -1;
    if (s.strategy >= 2 || s.level < 2)
      level_flags = 0;
    else if (s.level < 6)
      level_flags = 1;
    else if (s.level === 6)
      level_flags = 2;
    else
      level_flags = 3;
    header |= level_flags << 6;
    if (s.strstart !== 0)
      header |= PRESET_DICT;
    header += 31 - header % 31;
    putShortMSB(s, header);
    if (s.strstart !== 0) {
      putShortMSB(s, strm.adler >>> 16);
      putShortMSB(s, strm.adler & 65535);
    }
    strm.adler = 1;
    s.status = BUSY_STATE;
    flush_pending(strm);
    if (s.pending !== 0) {
      s.last_flush = -1;
      return 0;
    }
  }
  if (s.status === GZIP_STATE) {
    strm.adler = 0;
    put_byte(s, 31);
    put_byte(s, 139);
    put_byte(s, 8);
    if (!s.gzhead) {
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, 0);
      put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
      put_byte(s, OS_CODE);
      s.status = BUSY_STATE;
      flush_pending(strm);
      if (s.pending !== 0) {
        s.last_flush = -1;
        return 0;
      }
    } else {
      put_byte(s, (s.gzhead.text ? 1 : 0) + (s.gzhead.hcrc ? 2 : 0) + (!s.gzhead.extra ? 0 : 4) + (!s.gzhead.name ? 0 : 8) + (!s.gzhead.comment ? 0 : 16));
      put_byte(s, s.gzhead.time & 255);
      put_byte(s, s.gzhead.time >> 8 & 255);
      put_byte(s, s.gzhead.time >> 16 & 255);
      put_byte(s, s.gzhead.time >> 24 & 255);
      put_byte(s, s.level === 9 ? 2 : s.strategy >= 2 || s.level < 2 ? 4 : 0);
      put_byte(s, s.gzhead.os & 255);
      if (s.gzhead.extra && s.gzhead.extra.length) {
        put_byte(s, s.gzhead.extra.length & 255);
        put_byte(s, s.gzhead.extra.length >> 8 & 255);
      }
      if (s.gzhead.hcrc)
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending, 0);
      s.gzindex = 0;
      s.status = EXTRA_STATE;
    }
  }
  if (s.status === EXTRA_STATE) {
    if (s.gzhead.extra) {
      let beg = s.pending;
      let left = (s.gzhead.extra.length & 65535) - s.gzindex;
      while (s.pending + left > s.pending_buf_size) {
        let copy = s.pending_buf_size - s.pending;
        s.pending_buf.set(s.gzhead.extra.subarray(s.gzindex, s.gzindex + copy), s.pending);
        s.pending = s.pending_buf_size;
        if (s.gzhead.hcrc && s.pending > beg)
          strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
        s.gzindex += copy;
        flush_pending(strm);
        if (s.pending !== 0) {
          s.last_flush = -1;
          return 0;
        }
        beg = 0;
        left -= copy;
      }
      let gzhead_extra = new Uint8Array(s.gzhead.extra);
      s.pending_buf.set(gzhead_extra.subarray(s.gzindex, s.gzindex + left), s.pending);
      s.pending += left;
      if (s.gzhead.hcrc && s.pending > beg)
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      s.gzindex = 0;
    }
    s.status = NAME_STATE;
  }
  if (s.status === NAME_STATE) {
    if (s.gzhead.name) {
      let beg = s.pending;
      let val;
      do {
        if (s.pending === s.pending_buf_size) {
          if (s.gzhead.hcrc && s.pending > beg)
            strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          flush_pending(strm);
          if (s.pending !== 0) {
            s.last_flush = -1;
            return 0;
          }
          beg = 0;
        }
        if (s.gzindex < s.gzhead.name.length)
          val = s.gzhead.name.charCodeAt(s.gzindex++) & 255;
        else
          val = 0;
        put_byte(s, val);
      } while (val !== 0);
      if (s.gzhead.hcrc && s.pending > beg)
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
      s.gzindex = 0;
    }
    s.status = COMMENT_STATE;
  }
  if (s.status === COMMENT_STATE) {
    if (s.gzhead.comment) {
      let beg = s.pending;
      let val;
      do {
        if (s.pending === s.pending_buf_size) {
          if (s.gzhead.hcrc && s.pending > beg)
            strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
          flush_pending(strm);
          if (s.pending !== 0) {
            s.last_flush = -1;
            return 0;
          }
          beg = 0;
        }
        if (s.gzindex < s.gzhead.comment.length)
          val = s.gzhead.comment.charCodeAt(s.gzindex++) & 255;
        else
          val = 0;
        put_byte(s, val);
      } while (val !== 0);
      if (s.gzhead.hcrc && s.pending > beg)
        strm.adler = crc32(strm.adler, s.pending_buf, s.pending - beg, beg);
    }
    s.status = HCRC_STATE;
  }
  if (s.status === HCRC_STATE) {
    if (s.gzhead.hcrc) {
      if (s.pending + 2 > s.pending_buf_size) {
        flush_pending(strm);
        if (s.pending !== 0) {
          s.last_flush = -1;
          return 0;
        }
      }
      put_byte(s, strm.adler & 255);
      put_byte(s, strm.adler >> 8 & 255);
      strm.adler = 0;
    }
    s.status = BUSY_STATE;
    flush_pending(strm);
    if (s.pending !== 0) {
      s.last_flush = -1;
      return 0;
    }
  }
  if (strm.avail_in !== 0 || s.lookahead !== 0 || flush !== 0 && s.status !== FINISH_STATE) {
    let bstate = s.level === 0 ? deflate_stored(s, flush) : s.strategy === 2 ? deflate_huff(s, flush) : s.strategy === 3 ? deflate_rle(s, flush) : configuration_table[s.level].func(s, flush);
    if (bstate === BS_FINISH_STARTED || bstate === BS_FINISH_DONE)
      s.status = FINISH_STATE;
    if (bstate === BS_NEED_MORE || bstate === BS_FINISH_STARTED) {
      if (strm.avail_out === 0)
        s.last_flush = -1;
      return 0;
    }
    if (bstate === BS_BLOCK_DONE) {
      if (flush === 1)
        _tr_align(s);
      else if (flush !== 5) {
        _tr_stored_block(s, 0, 0, false);
        if (flush === 3) {
          zero(s.head);
          if (s.lookahead === 0) {
            s.strstart = 0;
            s.block_start = 0;
            s.insert = 0;
          }
        }
      }
      flush_pending(strm);
      if (strm.avail_out === 0) {
        s.last_flush = -1;
        return 0;
      }
    }
  }
  if (flush !== 4)
    return 0;
  if (s.wrap <= 0)
    return 1;
  if (s.wrap === 2) {
    put_byte(s, strm.adler & 255);
    put_byte(s, strm.adler >> 8 & 255);
    put_byte(s, strm.adler >> 16 & 255);
    put_byte(s, strm.adler >> 24 & 255);
    put_byte(s, strm.total_in & 255);
    put_byte(s, strm.total_in >> 8 & 255);
    put_byte(s, strm.total_in >> 16 & 255);
    put_byte(s, strm.total_in >> 24 & 255);
  } else {
    putShortMSB(s, strm.adler >>> 16);
    putShortMSB(s, strm.adler & 65535);
  }
  flush_pending(strm);
  if (s.wrap > 0)
    s.wrap = -s.wrap;
  return s.pending !== 0 ? 0 : 1;
};
var deflateEnd = (strm) => {
  if (deflateStateCheck(strm))
    return -2;
  const status = strm.state.status;
  strm.state = null;
  return status === BUSY_STATE ? err(strm, -3) : 0;
};
var deflateSetDictionary = (strm, dictionary) => {
  let dictLength = dictionary.length;
  if (deflateStateCheck(strm))
    return -2;
  const s = strm.state;
  const wrap = s.wrap;
  if (wrap === 2 || wrap === 1 && s.status !== INIT_STATE || s.lookahead)
    return -2;
  if (wrap === 1)
    strm.adler = adler32(strm.adler, dictionary, dictLength, 0);
  s.wrap = 0;
  if (dictLength >= s.w_size) {
    if (wrap === 0) {
      zero(s.head);
      s.strstart = 0;
      s.block_start = 0;
      s.insert = 0;
    }
    let tmpDict = new Uint8Array(s.w_size);
    tmpDict.set(dictionary.subarray(dictLength - s.w_size, dictLength), 0);
    dictionary = tmpDict;
    dictLength = s.w_size;
  }
  const avail = strm.avail_in;
  const next = strm.next_in;
  const input = strm.input;
  strm.avail_in = dictLength;
  strm.next_in = 0;
  strm.input = dictionary;
  fill_window(s);
  while (s.lookahead >= MIN_MATCH) {
    let str = s.strstart;
    let n = s.lookahead - (MIN_MATCH - 1);
    do {
      INSERT_STRING(s, str);
      str++;
    } while (--n);
    s.strstart = str;
    s.lookahead = MIN_MATCH - 1;
    fill_window(s);
  }
  s.strstart += s.lookahead;
  s.block_start = s.strstart;
  s.insert = s.lookahead;
  s.lookahead = 0;
  s.match_length = s.prev_length = MIN_MATCH - 1;
  s.match_available = 0;
  strm.next_in = next;
  strm.input = input;
  strm.avail_in = avail;
  s.wrap = wrap;
  return 0;
};
var lbase = new Uint16Array([
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  11,
  13,
  15,
  17,
  19,
  23,
  27,
  31,
  35,
  43,
  51,
  59,
  67,
  83,
  99,
  115,
  131,
  163,
  195,
  227,
  258,
  0,
  0
]);
var lext = new Uint8Array([
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  16,
  17,
  17,
  17,
  17,
  18,
  18,
  18,
  18,
  19,
  19,
  19,
  19,
  20,
  20,
  20,
  20,
  21,
  21,
  21,
  21,
  16,
  199,
  75
]);
var dbase = new Uint16Array([
  1,
  2,
  3,
  4,
  5,
  7,
  9,
  13,
  17,
  25,
  33,
  49,
  65,
  97,
  129,
  193,
  257,
  385,
  513,
  769,
  1025,
  1537,
  2049,
  3073,
  4097,
  6145,
  8193,
  12289,
  16385,
  24577,
  0,
  0
]);
var dext = new Uint8Array([
  16,
  16,
  16,
  16,
  17,
  17,
  18,
  18,
  19,
  19,
  20,
  20,
  21,
  21,
  22,
  22,
  23,
  23,
  24,
  24,
  25,
  25,
  26,
  26,
  27,
  27,
  28,
  28,
  29,
  29,
  64,
  64
]);
var ZStream = class {
  constructor() {
    this.input = null;
    this.next_in = 0;
    this.avail_in = 0;
    this.total_in = 0;
    this.output = null;
    this.next_out = 0;
    this.avail_out = 0;
    this.total_out = 0;
    this.msg = "";
    this.state = null;
    this.data_type = 2;
    this.adler = 0;
  }
};
var flattenChunks = (chunks) => {
  const result = new Uint8Array(chunks.reduce((len, chunk) => len + chunk.length, 0));
  let pos = 0;
  for (const chunk of chunks) {
    result.set(chunk, pos);
    pos += chunk.length;
  }
  return result;
};
var toString$1 = Object.prototype.toString;
var defaultOptions$1 = {
  level: -1,
  chunkSize: 16384,
  windowBits: 15,
  memLevel: 8,
  strategy: 0,
  raw: false,
  gzip: false,
  legacyHash: false,
  dictionary: /* @__PURE__ */ new Uint8Array(0)
};
var Deflate = class {
  options;
  err;
  msg;
  ended;
  started;
  chunks;
  strm;
  result;
  constructor(options = {}) {
    this.options = Object.assign({}, defaultOptions$1, options);
    const opt = this.options;
    if (opt.raw && opt.windowBits > 0)
      opt.windowBits = -opt.windowBits;
    else if (opt.gzip && opt.windowBits > 0 && opt.windowBits < 16)
      opt.windowBits += 16;
    this.err = 0;
    this.msg = "";
    this.ended = false;
    this.started = false;
    this.chunks = [];
    this.result = /* @__PURE__ */ new Uint8Array(0);
    this.strm = new ZStream;
    this.strm.avail_out = 0;
    let status = deflateInit2(this.strm, opt.level, 8, opt.windowBits, opt.memLevel, opt.strategy, opt.legacyHash);
    if (status !== 0)
      throw new Error(messages_default[status]);
    if (toString$1.call(opt.dictionary) === "[object ArrayBuffer]")
      opt.dictionary = new Uint8Array(opt.dictionary);
    const dictionary = opt.dictionary;
    if (dictionary.length) {
      if (opt.gzip)
        throw new Error("dictionary is not supported with gzip");
      status = deflateSetDictionary(this.strm, dictionary);
      if (status !== 0)
        throw new Error(messages_default[status]);
    }
  }
  push(data, flush_mode = false) {
    const strm = this.strm;
    const chunkSize = this.options.chunkSize;
    let status;
    let _flush_mode;
    if (this.ended)
      return false;
    if (typeof flush_mode === "number")
      _flush_mode = flush_mode;
    else
      _flush_mode = flush_mode === true ? 4 : 0;
    if (typeof data === "string")
      strm.input = new TextEncoder().encode(data);
    else if (toString$1.call(data) === "[object ArrayBuffer]")
      strm.input = new Uint8Array(data);
    else
      strm.input = data;
    strm.next_in = 0;
    strm.avail_in = strm.input.length;
    if (!this.started) {
      this.started = true;
      this.onStart(strm);
    }
    for (;; ) {
      if (strm.avail_out === 0) {
        strm.output = new Uint8Array(chunkSize);
        strm.next_out = 0;
        strm.avail_out = chunkSize;
      }
      if ((_flush_mode === 2 || _flush_mode === 3) && strm.avail_out <= 6) {
        this.onData(strm.output.subarray(0, strm.next_out));
        strm.avail_out = 0;
        continue;
      }
      status = deflate$1(strm, _flush_mode);
      if (status === -2)
        break;
      if (status === 1) {
        if (strm.next_out > 0)
          this.onData(strm.output.subarray(0, strm.next_out));
        status = deflateEnd(this.strm);
        break;
      }
      if (strm.avail_out === 0) {
        this.onData(strm.output);
        continue;
      }
      if (_flush_mode > 0 && strm.next_out > 0) {
        this.onData(strm.output.subarray(0, strm.next_out));
        strm.avail_out = 0;
        continue;
      }
      if (strm.avail_in === 0)
        return true;
    }
    this.err = status;
    this.msg = strm.msg || messages_default[status];
    this.ended = true;
    this.onEnd(status);
    return status === 0;
  }
  onStart(strm) {}
  onData(chunk) {
    this.chunks.push(chunk);
  }
  onEnd(status) {
    if (status === 0)
      this.result = flattenChunks(this.chunks);
    this.chunks = [];
  }
};
function deflate(input, options = {}) {
  const deflator = new Deflate(options);
  deflator.push(input, true);
  if (deflator.err)
    throw new Error(deflator.msg);
  return deflator.result;
}
function gzip(input, options = {}) {
  return deflate(input, Object.assign({}, options, { gzip: true }));
}
var defaultOptions = {
  chunkSize: 1024 * 64,
  windowBits: 15,
  raw: false,
  dictionary: /* @__PURE__ */ new Uint8Array(0)
};

// src/pprof/gzip.ts
init_turn();
var MAX_SIZE_BYTES = 256 * 2 ** 20;
var CHUNK_BYTES2 = 64 * 1024;
function gzipSync(bytes) {
  return gzip(bytes);
}

// src/pprof/codec.ts
init_turn();
var messages = perftools.profiles;
var SAMPLES_IN_PART = 100;
var ENTRIES_IN_PART = 500;
function encodeProfile(profile) {
  return atOnce(encodeInPieces(profile));
}
function* encodeInPieces(profile) {
  const strings = new StringTable;
  const parts = [];
  let writer = messages.Profile.encode({
    sampleType: profile.sampleTypes.map((type) => encodeValueType(type, strings))
  });
  function* part(message) {
    if (message !== undefined)
      messages.Profile.encode(message, writer);
    parts.push(writer.finish());
    writer = messages.Profile.encode({});
    yield;
  }
  const ids = [];
  for (const [i, sample] of profile.samples.entries()) {
    writeSample(writer, sample, strings, ids);
    if (i % SAMPLES_IN_PART === SAMPLES_IN_PART - 1)
      yield* part();
  }
  yield* part({ mapping: profile.mappings.map((mapping) => encodeMapping(mapping, strings)) });
  for (const location of blocks(profile.locations)) {
    yield* part({ location: location.map(encodeLocation) });
  }
  for (const functions of blocks(profile.functions)) {
    yield* part({ function: functions.map((f) => encodeFunction(f, strings)) });
  }
  const rest = encodeRest(profile, strings);
  for (const stringTable of blocks(strings.list))
    yield* part({ stringTable });
  yield* part(rest);
  return concat(parts);
}
function* blocks(list) {
  for (let at = 0;at < list.length; at += ENTRIES_IN_PART) {
    yield list.slice(at, at + ENTRIES_IN_PART);
  }
}
function concat(parts) {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
class StringTable {
  list = [""];
  #indices = new Map([["", 0]]);
  index(text) {
    let index = this.#indices.get(text);
    if (index === undefined) {
      index = this.list.length;
      this.#indices.set(text, index);
      this.list.push(text.toWellFormed());
    }
    return index;
  }
}
function encodeMapping(mapping, strings) {
  return {
    id: mapping.id,
    memoryStart: mapping.start,
    memoryLimit: mapping.limit,
    fileOffset: mapping.offset,
    filename: strings.index(mapping.file),
    buildId: strings.index(mapping.buildId),
    hasFunctions: mapping.hasFunctions,
    hasFilenames: mapping.hasFilenames,
    hasLineNumbers: mapping.hasLineNumbers,
    hasInlineFrames: mapping.hasInlineFrames
  };
}
function encodeFunction(f, strings) {
  return {
    id: f.id,
    name: strings.index(f.name),
    systemName: strings.index(f.systemName),
    filename: strings.index(f.filename),
    startLine: f.startLine
  };
}
function encodeRest(profile, strings) {
  return {
    dropFrames: strings.index(profile.dropFrames),
    keepFrames: strings.index(profile.keepFrames),
    timeNanos: profile.timeNanos,
    durationNanos: profile.durationNanos,
    periodType: profile.periodType && encodeValueType(profile.periodType, strings),
    period: profile.period,
    comment: profile.comments.map((comment) => strings.index(comment)),
    defaultSampleType: strings.index(profile.defaultSampleType),
    docUrl: strings.index(profile.docURL)
  };
}
function writeSample(writer, sample, strings, ids) {
  const { locations, values, labels } = sample;
  let largest = 0;
  ids.length = locations.length;
  for (let i = 0;i < locations.length; i++) {
    const id = locations[i].id;
    ids[i] = id;
    if (id > largest)
      largest = id;
  }
  writer.uint32(tag(2)).fork();
  if (largest > 4294967295)
    writer.uint32(tag(1)).uint64s(ids);
  else if (largest > 0)
    writer.uint32(tag(1)).uint32s(ids);
  if (values.length > 0)
    writer.uint32(tag(2)).int64s(values);
  for (const label of labels) {
    messages.Label.encode(encodeLabel(label, strings), writer.uint32(tag(3)).fork()).ldelim();
  }
  writer.ldelim();
}
function tag(field) {
  return field << 3 | 2;
}
function encodeValueType(type, strings) {
  return { type: strings.index(type.type), unit: strings.index(type.unit) };
}
function encodeLabel(label, strings) {
  const key = strings.index(label.key);
  if (label.str !== undefined)
    return { key, str: strings.index(label.str) };
  return { key, num: label.num, numUnit: strings.index(label.numUnit ?? "") || undefined };
}
function encodeLocation(location) {
  return {
    id: location.id,
    mappingId: location.mapping?.id,
    address: location.address || undefined,
    line: location.lines.map((line) => ({
      functionId: line.function.id,
      line: line.line || undefined,
      column: line.column || undefined
    })),
    isFolded: location.isFolded || undefined
  };
}

// src/cli/profile_file.ts
import { closeSync, ftruncateSync, openSync, writeSync } from "node:fs";

// src/cli/settings.ts
var ENDING_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
var LISTENING2 = 0;
var SETTINGS_KEY = "@runtime/pprof settings";
var SETTINGS_VARIABLE = "PPROF_RUN";

// src/cli/profile_file.ts
class ProfileFile {
  #file;
  #answers = [LISTENING2];
  #written = false;
  constructor(path) {
    this.#file = openSync(path, "w");
  }
  answer(...signal) {
    this.#answers.push(...signal);
    if (this.#written)
      return;
    this.#write(Uint8Array.from(this.#answers));
  }
  write(profile) {
    this.#written = true;
    ftruncateSync(this.#file);
    this.#write(profile);
  }
  takeBack() {
    this.#written = false;
    ftruncateSync(this.#file);
    this.answer();
  }
  close() {
    closeSync(this.#file);
  }
  #write(bytes) {
    for (let at = 0;at < bytes.length; ) {
      at += writeSync(this.#file, bytes, at, bytes.length - at, at);
    }
  }
}

// src/cli/program_bun.ts
import process from "node:process";
import { setInterval } from "node:timers";
var programBun = {
  takeSettings() {
    const settings = process.env[SETTINGS_VARIABLE];
    delete process.env[SETTINGS_VARIABLE];
    return settings;
  },
  mayWrite: () => true,
  cover({ variables }) {
    for (const name of variables)
      delete process.env[name];
    coverSpawn();
    const at = process.execArgv.indexOf("--preload");
    process.execArgv = process.execArgv.toSpliced(at, at < 0 ? 0 : 2);
  },
  every(millis, work) {
    setInterval(work, millis).unref();
  },
  onEnd(finish) {
    process.on("exit", finish);
  },
  onError() {},
  onSignal(signals, received) {
    for (const signal of signals) {
      process.on(signal, () => received(signal, process.listenerCount(signal) > 1));
    }
  }
};
function coverSpawn() {
  const { Bun } = globalThis;
  const { spawn, spawnSync } = Bun;
  const started = { ...process.env };
  const cover = (original) => (command, options) => ("length" in command) ? original(command, { ...options, env: options?.env ?? started }) : original({ ...command, env: command.env ?? started });
  Bun.spawn = cover(spawn);
  Bun.spawnSync = cover(spawnSync);
}

// src/cli/program_deno.ts
var programDeno = {
  takeSettings() {
    const key = Symbol.for(SETTINGS_KEY);
    const settings = Reflect.get(globalThis, key);
    Reflect.deleteProperty(globalThis, key);
    return settings;
  },
  mayWrite: (path) => Deno.permissions.querySync({ name: "write", path }).state === "granted",
  cover({ revoke }) {
    for (const permission of revoke)
      Deno.permissions.revokeSync(descriptor(permission));
  },
  workerThreads: /^worker-\d+$/,
  async every(millis, work) {
    for (;; ) {
      await sleep(millis);
      work();
    }
  },
  onEnd(finish) {
    globalThis.addEventListener("unload", finish);
  },
  onError(checkpoint) {
    listenLast(["error", "unhandledrejection"], (event) => {
      if (!event.defaultPrevented)
        checkpoint();
    });
  },
  onSignal(signals, received) {
    const { add, remove, ofProgram } = countListeners();
    const listeners = signals.map((signal) => {
      return [signal, () => received(signal, ofProgram(signal) > 0)];
    });
    const listen = () => listeners.forEach(([signal, listener]) => add(signal, listener));
    listen();
    letStallBeSeen(() => listeners.forEach(([signal, listener]) => remove(signal, listener)), listen);
  }
};
async function sleep(millis) {
  const cell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  await Atomics.waitAsync(cell, 0, 0, millis).value;
}
var FIRST_STALL_MILLIS = 1000;
var LONGEST_STALL_MILLIS = 60000;
async function letStallBeSeen(unlisten, listen) {
  let loaded = false;
  globalThis.addEventListener("load", () => loaded = true);
  for (let millis = FIRST_STALL_MILLIS;; millis = Math.min(millis * 2, LONGEST_STALL_MILLIS)) {
    await sleep(millis);
    if (loaded)
      return;
    unlisten();
    await sleep(1);
    listen();
  }
}
function descriptor({ name, path }) {
  return name === "sys" || path === undefined ? { name } : { name, path };
}
function listenLast(types, listener) {
  const { addEventListener: add, removeEventListener: remove } = globalThis;
  for (const type of types)
    add(type, listener);
  globalThis.addEventListener = (...[type, ...rest]) => {
    add(type, ...rest);
    if (!types.includes(type))
      return;
    remove(type, listener);
    add(type, listener);
  };
}
function countListeners() {
  const { addSignalListener: add, removeSignalListener: remove } = Deno;
  const bySignal = new Map;
  Deno.addSignalListener = (signal, handler) => {
    add(signal, handler);
    bySignal.set(signal, (bySignal.get(signal) ?? new Set).add(handler));
  };
  Deno.removeSignalListener = (signal, handler) => {
    remove(signal, handler);
    bySignal.get(signal)?.delete(handler);
  };
  return {
    add,
    remove,
    ofProgram: (signal) => bySignal.get(signal)?.size ?? 0
  };
}

// src/cli/preload.ts
function complain(what, error) {
  process2.stderr.write(`pprof: ${what}: ${error instanceof Error ? error.message : error}
`);
}
async function begin(host, settings) {
  const { output, cpu, heap } = settings;
  for (const path of [output, heap?.output]) {
    if (path !== undefined && !host.mayWrite(path))
      throw new Error(`${path} may not be written`);
  }
  const file = new ProfileFile(output);
  const heapFile = heap?.output === undefined ? file : new ProfileFile(heap.output);
  if (settings.nativeLibrary !== undefined)
    openGiven(settings.nativeLibrary);
  const takings = [];
  if (heap !== undefined) {
    try {
      takings.push({ taking: await takeHeap(heap), file: heapFile });
    } catch (error) {
      if (cpu === undefined)
        throw error;
      complain("cannot profile the memory of this program", error);
    }
  }
  if (cpu !== undefined)
    takings.unshift({ taking: await takeCPU(host, cpu), file });
  let sampling = true;
  const write = () => {
    if (!sampling)
      return;
    sampling = false;
    for (const { taking, file } of takings) {
      try {
        const { profile, failure } = taking.stop();
        file.write(gzipSync(encodeProfile(profile)));
        if (failure !== undefined)
          complain("wrote what there is", failure);
      } catch (error) {
        complain("cannot write the profile", error);
      }
    }
  };
  const goOn = async () => {
    try {
      for (const { taking, file } of takings) {
        await taking.goOn();
        file.takeBack();
      }
      sampling = true;
    } catch (error) {
      complain("cannot go on with the profile", error);
    }
  };
  host.onEnd(() => {
    write();
    file.close();
    if (heapFile !== file)
      heapFile.close();
  });
  host.onError(() => {
    if (!sampling)
      return;
    write();
    setTimeout2(goOn, 0).unref();
  });
  host.onSignal(ENDING_SIGNALS, (signal, programListens) => {
    file.answer(constants.signals[signal]);
    if (programListens || settings.ignoredSignals.includes(signal))
      return;
    write();
    die(signal);
  });
  file.answer();
}
async function takeCPU(host, options) {
  const recording = await CPURecording.start({
    ...options,
    fromStart: true,
    ...host.workerThreads && { workerThreads: host.workerThreads }
  });
  host.every(DRAIN_INTERVAL_MILLIS, () => void recording.drain());
  return { stop: () => recording.stopSync(), goOn: () => recording.resume() };
}
async function takeHeap(options) {
  const recording = await HeapRecording.start(options);
  return {
    stop: () => ({ profile: recording.profileSync("heap") }),
    goOn: () => Promise.resolve()
  };
}
function openGiven(file) {
  try {
    openNativeLibrary(file);
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError))
      throw error;
  }
}
function die(signal) {
  const number = constants.signals[signal];
  try {
    openNativeLibrary().die(number);
  } catch (error) {
    if (!(error instanceof ProfilerUnavailableError))
      throw error;
    process2.exit(128 + number);
  }
}
var host = "Deno" in globalThis ? programDeno : programBun;
var text = host.takeSettings();
if (text !== undefined) {
  const settings = JSON.parse(text);
  try {
    await begin(host, settings);
  } catch (error) {
    complain("cannot profile this program", error);
  }
  host.cover(settings);
}
