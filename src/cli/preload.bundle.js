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

// src/errors.ts
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

// src/node_process.ts
function nodeProcess() {
  return globalThis.process;
}

// src/turn.ts
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

// src/engine/inspector_session.ts
class InspectorSession {
  #session;
  #readMessages = () => {};
  constructor() {
    const refusal = inspectorRefusal();
    if (refusal !== undefined)
      throw new ProfilerUnavailableError(refusal);
    const inspector = nodeProcess().getBuiltinModule("node:inspector");
    try {
      const session = new inspector.Session;
      session.connect();
      this.#session = session;
    } catch (error) {
      throw new ProfilerUnavailableError(`Cannot open an inspector session: ${error.message}`, { cause: error });
    }
  }
  on(event, listener) {
    this.#session.on(event, ({ params }) => listener(params));
  }
  post(method, params = {}, received = () => {}) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { setTimeout: setTimeout2, clearTimeout } = nodeProcess().getBuiltinModule("node:timers");
    const hold = setTimeout2(() => reject(new Error(`Cannot get an answer to ${method} within ${ANSWER_MILLIS2} ms`)), ANSWER_MILLIS2);
    this.#send(method, params, (error, result) => {
      clearTimeout(hold);
      if (error)
        return reject(toError(method, error));
      received(result);
      resolve(result);
    });
    return promise;
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
function inspectorRefusal() {
  const { Deno: Deno2 } = globalThis;
  const permission = { name: "sys", kind: "inspector" };
  if (!Deno2 || Deno2.permissions.querySync(permission).state === "granted")
    return;
  return "Cannot sample JavaScript: opening an inspector session is not permitted; run Deno with " + "--allow-sys";
}
function toError(method, error) {
  if (error instanceof Error)
    return error;
  const { message } = error;
  return new Error(`Cannot ${method}: ${message ?? String(error)}`);
}
var ANSWER_MILLIS2 = 1e4;
var init_inspector_session = __esm(() => {
  init_errors();
});

// src/engine/positions.ts
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
  } catch {
    return;
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
var init_positions = __esm(() => {
  INDENTS = [3, 5, 7, 9, 11, 13, 15, 17, 25, 33, 49, 81];
  BEYOND = [100000007, 1];
});

// ../../../work/main/node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
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

// ../../../work/main/node_modules/@jridgewell/resolve-uri/dist/resolve-uri.mjs
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

// ../../../work/main/node_modules/@jridgewell/trace-mapping/dist/trace-mapping.mjs
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
  const original = { file: pathOf(found.source), line: found.line, column: found.column + 1 };
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
    const text = readText(pathOf(url.href));
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
function pathOf(url) {
  return url.startsWith("file:///") ? decodeURIComponent(url.slice("file://".length)) : url;
}
var MARK = "sourceMappingURL=";
var init_source_map = __esm(() => {
  init_trace_mapping();
});

// src/engine/source_positions.ts
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
var init_source_positions = __esm(() => {
  init_positions();
  positions = new Map;
});

// src/engine/v8_scripts.ts
class V8Script {
  url;
  #startLine;
  #startColumn;
  #starts;
  constructor({ url, startLine, startColumn }, text) {
    this.url = url;
    this.#startLine = startLine;
    this.#startColumn = startColumn;
    const starts = [];
    for (const { index, 0: end } of text.matchAll(LINE_END2))
      starts.push(index + end.length);
    this.#starts = Uint32Array.from(starts);
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
  #lines = 0;
  get(script) {
    return this.#known.get(script);
  }
  learn(scripts) {
    const wanted = new Set([...scripts].filter((script) => !this.#known.has(script)));
    if (wanted.size === 0)
      return;
    if (this.#lines > MAX_LINES) {
      this.#known.clear();
      this.#lines = 0;
    }
    for (const script of wanted)
      this.#known.set(script, undefined);
    const session = new InspectorSession;
    try {
      const parsed = [];
      session.on("Debugger.scriptParsed", (script) => {
        if (wanted.has(Number(script.scriptId)))
          parsed.push(script);
      });
      session.ask("Debugger.enable", { maxScriptsCacheSize: 0 });
      for (const script of parsed)
        this.#read(session, script);
    } finally {
      session.disconnect();
    }
  }
  #read(session, parsed) {
    const { scriptId } = parsed;
    let text = "";
    try {
      text = session.ask("Debugger.getScriptSource", { scriptId }).scriptSource;
    } catch {}
    const script = new V8Script(parsed, text);
    this.#lines += script.lineCount;
    this.#known.set(Number(scriptId), script);
  }
}
var MAX_LINES = 4000000, LINE_END2;
var init_v8_scripts = __esm(() => {
  init_inspector_session();
  LINE_END2 = /\r\n|[\n\r\u2028\u2029]/g;
});

// src/engine/v8_frames.ts
class V8Frames {
  #scripts = new V8Scripts;
  *resolve(functions) {
    this.#scripts.learn(functions.map(({ script }) => script).filter((script) => script > 0));
    yield;
    return yield* framesOf(functions.map(({ script, position, name }) => {
      const known = this.#scripts.get(script);
      const place = known?.placeOf(position) ?? NOWHERE;
      return { name, url: known?.url ?? "", place, isModule: position === 0 };
    }));
  }
}
function* framesOf(functions) {
  const frames = functions.map(({ name }) => withoutScript(name));
  const byURL = Map.groupBy(functions.keys(), (index) => functions[index].url);
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
var PIECE2 = 32, MARKS2, NOWHERE;
var init_v8_frames = __esm(() => {
  init_source_positions();
  init_v8_scripts();
  MARKS2 = { "(GC)": "(garbage collector)" };
  NOWHERE = [0, 0];
});

// src/engine/v8_heap_layout.ts
function learnHeapLayout(trace) {
  const told = flatten(trace.profile.head);
  const { samples, block, number, deaths } = findSamples(trace);
  if (deaths === 0)
    throw new Error("no sample of an object that was dropped has ended");
  const exact = samples.filter(({ told }) => told.size >= trace.exactBytes);
  const known = exact.filter(({ told: { nodeId } }) => trace.known.has(told.get(nodeId)?.node.callFrame.functionName ?? ""));
  if (known.length < MIN_SAMPLES)
    throw new Error(`only ${known.length} known samples were found`);
  const size = only("the size of a sample", words(block.size).filter((at) => exact.every((s) => word(s.view, at) === s.told.size)));
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
    const views = blocks.map(({ address }) => viewOf(read, address, size));
    return words(size).flatMap((at) => {
      const numbers = new Set(views.map((view) => word(view, at)));
      const agrees = numbers.size === views.length && [...told.keys()].every((n) => numbers.has(n)) && [...numbers].every((n) => told.has(n) || n > last && n <= all);
      if (!agrees)
        return [];
      const samples = views.filter((view) => told.has(word(view, at))).map((view) => ({ view, told: told.get(word(view, at)) }));
      return [{ samples, block: blocks[0], number: at, deaths: all - blocks.length }];
    });
  });
  return only("V8's samples", found);
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
  return only("V8's heap profiler", found);
}
function findOwner({ read }, samples, told, taken) {
  const bytes = samples[0].view.byteLength;
  const found = words(bytes).filter((at) => !taken.includes(at)).flatMap((at) => {
    const views = samples.map(({ view }) => viewOf(read, word(view, at), NODE_BYTES));
    if (views.some(({ byteLength }) => byteLength < NODE_BYTES))
      return [];
    return halves(NODE_BYTES).filter((id) => samples.every((s, i) => half(views[i], id) === s.told.nodeId)).map((id) => ({
      at,
      id,
      nodes: samples.map((s, i) => ({ view: views[i], told: told.get(s.told.nodeId) }))
    }));
  });
  return only("the node of a sample", found);
}
function learnNode({ read, known }, leaves, id, told) {
  const parent = only("the parent of a node", words(NODE_BYTES).filter((at) => leaves.every((leaf) => isStack(read, leaf, at, id))));
  const nodes = new Map;
  for (const leaf of leaves) {
    for (const node of stackOf(read, leaf, parent))
      nodes.set(node.told.node.id, node);
  }
  if ([...nodes.keys()].some((key) => !told.has(key))) {
    throw new Error("a node is not the inspector's");
  }
  const all = [...nodes.values()];
  const inKnown = all.filter(({ told: { node } }) => known.has(node.callFrame.functionName));
  const script = only("the script of a node", halves(NODE_BYTES).filter((at) => all.every(({ view, told }) => half(view, at) === Number(told.node.callFrame.scriptId))));
  const position = only("the position of a node", halves(NODE_BYTES).filter((at) => inKnown.every(({ view, told }) => half(view, at) === known.get(told.node.callFrame.functionName))));
  const name = only("the name of a node", words(NODE_BYTES).filter((at) => all.every(({ view, told }) => textAt(read, word(view, at)) === told.node.callFrame.functionName)));
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
    view = viewOf(read, address, NODE_BYTES);
    if (view.byteLength < NODE_BYTES || half(view, id) !== told.node.id)
      return false;
  }
}
function* stackOf(read, leaf, parent) {
  let node = leaf;
  for (;; ) {
    yield node;
    const told = node.told.parent;
    if (told === undefined)
      return;
    node = { view: viewOf(read, word(node.view, parent), NODE_BYTES), told };
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
function only(what, found) {
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
function viewOf(read, address, size) {
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
  const bytes = read(address, MAX_NAME_BYTES);
  const end = bytes.indexOf(0);
  return end < 0 ? undefined : new TextDecoder().decode(bytes.subarray(0, end));
}
var MIN_SAMPLES = 12, MAX_SAMPLE_BYTES = 128, NODE_BYTES = 192, MAX_NAME_BYTES = 256;

// src/engine/v8_inspector_heap.ts
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
    const frames = yield* framesOf(nodes.map(({ node }) => functionOf(node)));
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
var init_v8_inspector_heap = __esm(() => {
  init_turn();
  init_v8_frames();
});

// src/engine/v8_heap.ts
var exports_v8_heap = {};
__export(exports_v8_heap, {
  startV8Heap: () => startV8Heap
});
async function startV8Heap(options) {
  const { native } = options;
  await loadSourceMaps();
  const session = new InspectorSession;
  try {
    if (isSampling(session))
      throw new ProfilerUnavailableError(COMPANY);
    const why = native === undefined ? "no native library" : tryLearning(session, native);
    if (why === undefined)
      return new NativeHeap(options, native, session);
    return startInspectorHeap(options, session, `in-use and allocated apart, not both: ${why}`);
  } catch (error) {
    session.disconnect();
    throw error;
  }
}
function isSampling(session) {
  try {
    session.ask("HeapProfiler.getSamplingProfile");
    return true;
  } catch {
    return false;
  }
}
function tryLearning(session, native) {
  if (native.v8HeapIsLaidOut())
    return;
  for (let i = 0;i < TRIES && refusal2 === undefined; i++) {
    try {
      native.v8HeapSetLayout(learn(session, native));
      return;
    } catch (error) {
      if (error instanceof ProfilerUnavailableError)
        throw error;
      const isBusy = error instanceof NativeError && error.status === -EBUSY;
      if (i === TRIES - 1 && !isBusy)
        refusal2 = error.message;
      else if (native.v8HeapIsLaidOut())
        return;
    }
  }
  return refusal2 ?? "another isolate is just learning how V8 keeps samples";
}
function learn(session, native) {
  const { Script } = nodeProcess().getBuiltinModule("node:vm");
  const allocate = new Script(KNOWN_FUNCTIONS, { filename: "pprof:known-allocations" }).runInThisContext();
  const keep = [];
  native.v8HeapTraceBegin();
  try {
    const { events, profile } = sample(session, native, () => allocate(keep));
    const read = reader(native);
    const layout = { events, profile, known: knownPositions(), read, exactBytes: KNOWN_BYTES };
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
    } catch {
      return;
    }
  };
  return (address, size) => {
    const page = PAGE_BYTES - address % PAGE_BYTES;
    return attempt(address, size) ?? attempt(address, Math.min(size, page)) ?? new Uint8Array;
  };
}
function knownPositions() {
  return new Map(KNOWN_NAMES.map((name) => [
    name,
    KNOWN_FUNCTIONS.indexOf(`function ${name}`) + `function ${name}`.length
  ]));
}

class NativeHeap {
  rateBytes;
  mechanism = "V8's sampling heap profiler, its samples seen by malloc and free";
  steppedDown = [];
  #native;
  #session;
  #functions = new V8Frames;
  #frames = [];
  #stacks = new Map;
  #stops = [];
  #watch;
  #retryAt = 0;
  #retryMillis = RETRY_MILLIS;
  constructor({ rateBytes }, native, session) {
    this.rateBytes = rateBytes;
    this.#native = native;
    this.#session = session;
    if (!this.#begin(false))
      throw new ProfilerUnavailableError(COMPANY);
    this.#watch = new FinalizationRegistry(() => this.#afterCollection());
    this.#awaitCollection();
  }
  get siteCount() {
    return this.#read().length;
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
    this.#watch = undefined;
    this.#native.v8HeapEnd();
    this.#session.disconnect();
  }
  #begin(goOn) {
    this.#native.v8HeapBegin(goOn);
    this.#session.ask("HeapProfiler.startSampling", { samplingInterval: this.rateBytes });
    return this.#native.v8HeapBegun() === 1;
  }
  #awaitCollection() {
    this.#watch?.register({}, undefined);
  }
  #afterCollection() {
    if (this.#watch === undefined)
      return;
    this.#goOn();
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
    if (this.#begin(true)) {
      this.#retryMillis = RETRY_MILLIS;
    } else {
      this.#retryAt = performance.now() + this.#retryMillis;
      this.#retryMillis *= 2;
    }
  }
  *#snapshot() {
    this.#goOn();
    const sites = this.#read();
    const notes = this.#notes();
    yield* this.#learnFrames(sites);
    return {
      sites: sites.map(({ frames, isLost, ...counts }) => ({
        stack: isLost ? LOST_STACK : this.#stackOf(frames),
        ...counts
      })),
      measured: ["alloc_objects", "alloc_space", "inuse_objects", "inuse_space"],
      scaled: false,
      notes
    };
  }
  #notes() {
    const stats = this.#native.v8HeapStats();
    const notes = ["functions that V8 inlined count as their callers", ...this.#stops];
    if (stats.state === "stopped") {
      notes.push("not counting now: another inspector session samples the heap");
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
  #read() {
    const words = new BigUint64Array(READ_WORDS2);
    const sites = [];
    for (let after = 0;; ) {
      const count = this.#native.v8HeapRead(after, words);
      if (count === 0)
        return sites;
      after = decodeSites(words, count, sites);
    }
  }
  *#learnFrames(sites) {
    const unknown = new Set;
    for (const { frames } of sites) {
      for (const frame of frames)
        if (this.#frames[frame] === undefined)
          unknown.add(frame);
    }
    const numbers = [...unknown];
    const functions = numbers.map((frame) => this.#native.v8HeapFrame(frame));
    const frames = yield* this.#functions.resolve(functions);
    numbers.forEach((number, i) => this.#frames[number] = frames[i]);
  }
  #stackOf(frames) {
    if (frames.length === 0)
      return NO_STACK;
    const key = frames.join();
    let stack = this.#stacks.get(key);
    if (stack === undefined) {
      this.#stacks.set(key, stack = frames.map((frame) => this.#frames[frame]));
    }
    return stack;
  }
}
function decodeSites(words, count, sites) {
  const halves = new Uint32Array(words.buffer, words.byteOffset, count * 2);
  const word = (index) => halves[index * 2] + halves[index * 2 + 1] * 2 ** 32;
  let place = 0;
  for (let at = 0;at < count; ) {
    const header = halves[at * 2];
    const length = header >>> 8 & 65535;
    if (length < HEADER_WORDS || at + length > count) {
      throw new RangeError(`Cannot decode heap record at word ${at} of ${count}: length ${length}`);
    }
    place = word(at + 1);
    sites.push({
      allocObjects: word(at + 2),
      allocBytes: word(at + 3),
      inuseObjects: word(at + 4),
      inuseBytes: word(at + 5),
      frames: Array.from({ length: length - HEADER_WORDS }, (_, i) => halves[(at + HEADER_WORDS + i) * 2]),
      isLost: (header >>> 24 & LOST2) !== 0
    });
    at += length;
  }
  return place;
}
var LEARNING_BYTES = 512, KNOWN_BYTES = 16384, TRIES = 3, READ_WORDS2 = 65536, HEADER_WORDS = 6, LOST2 = 1, RETRY_MILLIS = 1e4, KNOWN_FUNCTIONS = `(keep) => {
  function pprofHeapKeep(i) { keep.push(new Array(2048 + 16 * i).fill(0)); }
  function pprofHeapDrop(i) { return new Array(2056 + 16 * i).fill(0).length; }
  function pprofHeapBoth(i) { return pprofHeapDrop(i) + pprofHeapKeep(i + 32); }
  for (let i = 0; i < 12; i++) pprofHeapKeep(i) + pprofHeapDrop(i) + pprofHeapBoth(i);
}`, KNOWN_NAMES, EBUSY = 16, PAGE_BYTES = 4096, refusal2, COMPANY, LOST_STACK, NO_STACK;
var init_v8_heap = __esm(() => {
  init_library();
  init_errors();
  init_turn();
  init_inspector_session();
  init_source_positions();
  init_v8_frames();
  init_v8_inspector_heap();
  KNOWN_NAMES = ["pprofHeapKeep", "pprofHeapDrop", "pprofHeapBoth"];
  COMPANY = "Cannot sample the heap: another inspector session does, and V8 has one sampler; " + "end that first";
  LOST_STACK = [{ kind: "mark", name: "[lost stacks]" }];
  NO_STACK = [{ kind: "mark", name: "(no JavaScript)" }];
});

// ../../../work/main/node_modules/protobufjs/src/util/aspromise.js
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

// ../../../work/main/node_modules/protobufjs/src/util/base64.js
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

// ../../../work/main/node_modules/protobufjs/src/util/eventemitter.js
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

// ../../../work/main/node_modules/protobufjs/src/util/float.js
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

// ../../../work/main/node_modules/protobufjs/src/util/utf8.js
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

// ../../../work/main/node_modules/protobufjs/src/util/pool.js
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

// ../../../work/main/node_modules/protobufjs/src/util/longbits.js
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

// ../../../work/main/node_modules/long/umd/index.js
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

// ../../../work/main/node_modules/protobufjs/src/util/minimal.js
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

// ../../../work/main/node_modules/protobufjs/src/writer.js
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

// ../../../work/main/node_modules/protobufjs/src/writer_buffer.js
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

// ../../../work/main/node_modules/protobufjs/src/reader.js
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

// ../../../work/main/node_modules/protobufjs/src/reader_buffer.js
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

// ../../../work/main/node_modules/protobufjs/src/rpc/service.js
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

// ../../../work/main/node_modules/protobufjs/src/rpc.js
var require_rpc = __commonJS(function(exports) {
  var rpc = exports;
  rpc.Service = require_service();
});

// ../../../work/main/node_modules/protobufjs/src/roots.js
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
    return Deno.dlopen(path, symbols).symbols;
  }
};
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
    sha256: "f2fc7171c45379c0192e370944e3df4a5f9024bd8b96c370e349f309dfcddc48",
    size: 50336,
    base64: "f0VMRgIBAQAAAAAAAAAAAAMAPgABAAAAAAAAAAAAAABAAAAAAAAAAKDAAAAAAAAAAAAAAEAAOAAFAEAAEAAPAAEAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAyLsAAAAAAADIuwAAAAAAAAAQAAAAAAAAAQAAAAYAAADgvQAAAAAAAODNAAAAAAAA4M0AAAAAAAAkAgAAAAAAAIgvJwAAAAAAABAAAAAAAAACAAAABgAAAOC9AAAAAAAA4M0AAAAAAADgzQAAAAAAAFABAAAAAAAAUAEAAAAAAAAIAAAAAAAAAFHldGQGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAUuV0ZAQAAADgvQAAAAAAAODNAAAAAAAA4M0AAAAAAAAgAgAAAAAAACACAAAAAAAAAQAAAAAAAAAlAAAAFQAAAAgAAAAJAAAAABpgBCmiBSUAAABJEwGCAAGagMUKAEAiAAAoAAEAIAAqgCCAgAZAAAoASJQgGAkBAgIKoFAAABLAgFAIgOCAYBUAAAAYAAAAAAAAABkAAAAaAAAAHAAAAAAAAAAeAAAAIgAAAAAAAAAjAAAAJAAAACUAAAAmAAAAJwAAACgAAAAAAAAALAAAAC0AAAAuAAAALwAAAAAAAAAyAAAANQAAADYAAAA3AAAAOQAAAAAAAAA6AAAAPAAAAD0AAAA+AAAAQAAAAEEAAABDAAAARAAAAEUAAAAglnzxAoMtymEweaa5gA0xOywt8WTuaPK9g4k1pj+bWdsfUjMkKpTKmhjMBQ6/byaL+oAcc+HnLY/Gdogjki4lU7llMj0YcS1B8Y7kxk/OyTYrG8sqU08zGxLLM5c+Q/zhpmilkacZD9RfJxr8WyKXOeTcSnDXmX1o4pxSt7wayqU7UzP1KhvLiJZ+Yu9vsJ1fhyKXWrzQz6EweabHLS3xYcg0PijeXqZlg4qcLWAvJbgTzsltv7oXBc8GQ//7SfNXte6dAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKQAAABAAAAAAAAAAAAAAAAAAAAAAAAAApgQAABAAAAAAAAAAAAAAAAAAAAAAAAAAogAAABAAAAAAAAAAAAAAAAAAAAAAAAAASAEAABAAAAAAAAAAAAAAAAAAAAAAAAAAkAQAABAAAAAAAAAAAAAAAAAAAAAAAAAAPQIAABAAAAAAAAAAAAAAAAAAAAAAAAAAcQQAABAAAAAAAAAAAAAAAAAAAAAAAAAAUgEAABAAAAAAAAAAAAAAAAAAAAAAAAAAwAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAfQQAABAAAAAAAAAAAAAAAAAAAAAAAAAARAIAABAAAAAAAAAAAAAAAAAAAAAAAAAAtgAAABAAAAAAAAAAAAAAAAAAAAAAAAAAQgEAABAAAAAAAAAAAAAAAAAAAAAAAAAA4gEAABAAAAAAAAAAAAAAAAAAAAAAAAAAVwAAABAAAAAAAAAAAAAAAAAAAAAAAAAANwAAABAAAAAAAAAAAAAAAAAAAAAAAAAARAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAbAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAeAQAABAAAAAAAAAAAAAAAAAAAAAAAAAA+QIAABIABwDwbQAAAAAAALcAAAAAAAAAuAEAABIABwAgSAAAAAAAAHQCAAAAAAAAeQMAABIABwBQdwAAAAAAADcBAAAAAAAABgEAABIABwAAKwAAAAAAAPcAAAAAAAAArAIAABIABwBQaQAAAAAAAHsCAAAAAAAADQMAABIABwCwbgAAAAAAAHsAAAAAAAAAIQMAABIABwCwcAAAAAAAAAYAAAAAAAAATQMAABIABwBQcQAAAAAAADYBAAAAAAAAHQQAABIABwBAnAAAAAAAADMBAAAAAAAAJQEAABIABwDQLQAAAAAAAKYAAAAAAAAAeAEAABIABwAwQwAAAAAAAFYBAAAAAAAAMwMAABIABwDAcAAAAAAAABkAAAAAAAAA0wAAABIABwDwKAAAAAAAADsAAAAAAAAAfQIAABIABwBQZwAAAAAAAOoBAAAAAAAAiQMAABIABwCQeAAAAAAAALgAAAAAAAAA/QEAABIABwAQTQAAAAAAABUDAAAAAAAAkQAAABIABwCgJAAAAAAAAEYEAAAAAAAAYgEAABIABwBQQAAAAAAAANMCAAAAAAAAkgIAABIABwBAaQAAAAAAAAcAAAAAAAAAowEAABIABwBgRwAAAAAAALkAAAAAAAAAEQIAABIABwAwUAAAAAAAAMYAAAAAAAAA9AMAABIABwAQmAAAAAAAAGMAAAAAAAAAZQIAABIABwAAZgAAAAAAAE4BAAAAAAAAAQAAABIABwBgEgAAAAAAAGIAAAAAAAAArwMAABIABwDweQAAAAAAAP0AAAAAAAAA5gIAABIABwCQbAAAAAAAAF4BAAAAAAAAJgIAABIABwAAUQAAAAAAACYBAAAAAAAAXQMAABIABwCQcgAAAAAAAMIAAAAAAAAAoAMAABIABwBQeQAAAAAAAJcAAAAAAAAA9wAAABIABwCQKgAAAAAAAGcAAAAAAAAASwIAABIABwCAZQAAAAAAAHcAAAAAAAAAFgEAABIABwAQLAAAAAAAALwBAAAAAAAAMQQAABIABwCAnQAAAAAAAK8AAAAAAAAAzQEAABIABwCgSgAAAAAAAMYBAAAAAAAAFgAAABIABwDQEgAAAAAAAEcDAAAAAAAARQQAABIABwAwngAAAAAAAA4BAAAAAAAAQwMAABIABwDgcAAAAAAAAGsAAAAAAAAANAEAABIABwAQLwAAAAAAAGsAAAAAAAAAvwMAABIABwDwegAAAAAAANgCAAAAAAAAwAIAABIABwDQawAAAAAAAH8AAAAAAAAAZwMAABIABwDAdgAAAAAAAIcAAAAAAAAAzwMAABIABwDQfQAAAAAAAHMAAAAAAAAACAQAABIABwCAmAAAAAAAALYDAAAAAAAA6QEAABIABwBwTAAAAAAAAJ4AAAAAAAAAjgEAABIABwCQRAAAAAAAANACAAAAAAAA1AIAABIABwBQbAAAAAAAAD8AAAAAAAAAWgQAABIABwDgqQAAAAAAAMECAAAAAAAA5QAAABIABwAwKQAAAAAAAFsBAAAAAAAA3wMAABIABwCQlgAAAAAAAHMBAAAAAAAAAHBwcm9mX3Y4X2xpbmVzX2JlZ2luAHBwcm9mX3Y4X2xpbmVzX2VuZABjbG9ja19nZXR0aW1lAHB0aHJlYWRfc2VsZgBwdGhyZWFkX211dGV4X2xvY2sAcHRocmVhZF9tdXRleF91bmxvY2sAcHRocmVhZF9zZXRzcGVjaWZpYwBfX2Vycm5vX2xvY2F0aW9uAHBwcm9mX2pzY19leHBlY3QAcHRocmVhZF9nZXRzcGVjaWZpYwBzaWdhY3Rpb24AcHRocmVhZF9rZXlfY3JlYXRlAHBwcm9mX2pzY19hZG9wdGVkAHBwcm9mX2pzY190cmlnZ2VyAHBwcm9mX2pzY19wb3N0AHBwcm9mX2pzY19zdGF0cwBwcHJvZl92OF9lbnRlcgBwcHJvZl92OF9sZWF2ZQBwcHJvZl92OF9idXN5AGRsc3ltAGdldGF1eHZhbABkbF9pdGVyYXRlX3BoZHIAcHByb2ZfanNjX2hlYXBfc2VhcmNoAHBwcm9mX2pzY19oZWFwX2JlZm9yZQBwcHJvZl9qc2NfaGVhcF9hZnRlcgBwcHJvZl9qc2NfaGVhcF9hZ2FpbgBwcHJvZl9qc2NfaGVhcF9mb3VuZABwcHJvZl9qc2NfaGVhcF9zdGFydABtZW1zZXQAcHByb2ZfanNjX2hlYXBfc3RvcABwcHJvZl9qc2NfaGVhcF9yZWFkAHBwcm9mX2pzY19oZWFwX3N0YXRzAHBwcm9mX2pzY19oZWFwX3dpdG5lc3MAbWVtY3B5AG1lbWNtcABwcHJvZl92OF9oZWFwX3RyYWNlX2JlZ2luAHBwcm9mX3Y4X2hlYXBfdHJhY2VfZW5kAHBwcm9mX3Y4X2hlYXBfbGF5b3V0AHBwcm9mX3Y4X2hlYXBfaXNfbGFpZF9vdXQAcHByb2ZfdjhfaGVhcF9iZWdpbgBwcHJvZl92OF9oZWFwX2JlZ3VuAHBwcm9mX3Y4X2hlYXBfZW5kAHBwcm9mX3Y4X2hlYXBfcmVhZABwcHJvZl92OF9oZWFwX2ZyYW1lAHBwcm9mX3Y4X2hlYXBfc3RhdHMAcHByb2ZfYWJpX3ZlcnNpb24AcHByb2ZfdGhyZWFkX2lkAHBwcm9mX25vdwBwcHJvZl9yZWFkX2ZpbGUAcHByb2ZfZGllAHBwcm9mX2NwdV9wcmVwYXJlAHBwcm9mX2NwdV9zdGFydABwcHJvZl9jcHVfc3dpdGNoX2Nsb2NrAHBwcm9mX2NwdV9zdG9wAHBwcm9mX2NwdV9kcmFpbgBwcHJvZl9jcHVfc3RhdHMAcHByb2ZfY3B1X3JlYXJtAHBwcm9mX2NyZWF0aW9uX3dhdGNoAHBwcm9mX2NyZWF0aW9uX21hcmsAcHByb2ZfY3JlYXRpb25fY2xhaW0AcHByb2ZfY3JlYXRpb25fcmVhZABwcHJvZl9jcmVhdGlvbl90ZXh0AHBwcm9mX2NyZWF0aW9uX3N0YXRzAHBwcm9mX3RocmVhZHNfc25hcHNob3QAbWFsbG9jAGZyZWUAcHRocmVhZF9nZXRhdHRyX25wAHB0aHJlYWRfYXR0cl9nZXRzdGFjawBwdGhyZWFkX2F0dHJfZGVzdHJveQBsaWJwcHJvZi5zbwAA8M8AAAAAAAAIAAAAAAAAACAIEgAAAAAA+M8AAAAAAAAIAAAAAAAAAACHAAAAAAAASM8AAAAAAAAHAAAAAQAAAAAAAAAAAAAAUM8AAAAAAAAHAAAAAgAAAAAAAAAAAAAAWM8AAAAAAAAHAAAAAwAAAAAAAAAAAAAAYM8AAAAAAAAHAAAABAAAAAAAAAAAAAAAaM8AAAAAAAAHAAAABQAAAAAAAAAAAAAAcM8AAAAAAAAHAAAABgAAAAAAAAAAAAAAeM8AAAAAAAAHAAAAJwAAAAAAAAAAAAAAgM8AAAAAAAAHAAAABwAAAAAAAAAAAAAAiM8AAAAAAAAHAAAACAAAAAAAAAAAAAAAkM8AAAAAAAAHAAAACQAAAAAAAAAAAAAAmM8AAAAAAAAHAAAACgAAAAAAAAAAAAAAoM8AAAAAAAAHAAAACwAAAAAAAAAAAAAAqM8AAAAAAAAHAAAADAAAAAAAAAAAAAAAsM8AAAAAAAAHAAAADQAAAAAAAAAAAAAAuM8AAAAAAAAHAAAADgAAAAAAAAAAAAAAwM8AAAAAAAAHAAAADwAAAAAAAAAAAAAAyM8AAAAAAAAHAAAAEAAAAAAAAAAAAAAA0M8AAAAAAAAHAAAAEQAAAAAAAAAAAAAA2M8AAAAAAAAHAAAAEgAAAAAAAAAAAAAA4M8AAAAAAAAHAAAAEwAAAAAAAAAAAAAA6M8AAAAAAAAHAAAAFAAAAAAAAAAAAAAA/zWyvgAA/yW0vgAADx9AAP8lsr4AAGgAAAAA6eD/////Jaq+AABoAQAAAOnQ/////yWivgAAaAIAAADpwP////8lmr4AAGgDAAAA6bD/////JZK+AABoBAAAAOmg/////yWKvgAAaAUAAADpkP////8lgr4AAGgGAAAA6YD/////JXq+AABoBwAAAOlw/////yVyvgAAaAgAAADpYP////8lar4AAGgJAAAA6VD/////JWK+AABoCgAAAOlA/////yVavgAAaAsAAADpMP////8lUr4AAGgMAAAA6SD/////JUq+AABoDQAAAOkQ/////yVCvgAAaA4AAADpAP////8lOr4AAGgPAAAA6fD+////JTK+AABoEAAAAOng/v///yUqvgAAaBEAAADp0P7///8lIr4AAGgSAAAA6cD+////JRq+AABoEwAAAOmw/v///yUSvgAAaBQAAADpoP7//0iB7qAAAABIgf6gAAAAdgjDDx+AAAAAAFUx0kUx0kUxwEUxybi6AAAASInWSInlQVRTSIn7RIslJL4BAEiJ1w8FQTnEdSOLBfS9AAA9/x8AAHcdicJIjQ0EvgAASIkc0YPAAYkF170AAFtBXF3DZpA9ACAAAHXy6+cPH4AAAAAAMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FSYnAMcDwRA+xBbq9AQB1NFW/AQAAAMcFiL0AAAAAAABIieXocF0AAIXAeAxdw2YuDx+EAAAAAADHBYa9AQAAAAAAXcO48P///8NmZi4PH4QAAAAAAA8fAFUx0kUx0kUxwEUxybi6AAAASInXSInWSInlQVdBVkFVQVRTSIHs2AAAAIsdQL0BAA8FOcMPhQIDAAC/AQAAAEyNtWD////ohV0AAGYP78BMifZEiz33vAAADymFYP///78BAAAA6Fb9//9Ii4Vg////vvn///9Ii41o////QYH/ACAAAA+HhQIAAEWF/w+EsAIAAEhp0ADKmjsx9kyNJc28AAAx20i4z/dT46WbxCCJtRz///9Ix4UQ////AAAAAEgBykjB6gNI9+JIjYVQ////SImFIP///0iNhUD///9IiYUo////SI1F0EjB6gRIiYUI////SYnV6xZmDx9EAACDwwFJg8QIQTnfD4T0AQAASYsEJDHSTIm1QP///0Ux0kUxwEUxyUiJ10iJ1kiJhVD///+4JwAAAEjHhUj///9wAAAASMeFWP///3AAAAAPBUG4AQAAAEhj+EyLlSD///9Ii7Uo////ugEAAAC4NgEAAA8FSIP4cHWHSLgAAAAA/////0g5hWj///8PhXD///+LhXD///+FwA+FYv///0iLtQj///9IjYV4////6w9mkEiDwAhIOfAPhEP///9IixBJOdVy60yJ6Ugp0UiB+X+EHgB33EiNhTT///8x0kUx0kUxwEiJhQD///9FMclIiddIidZIiYVA////SIuFYP///0jHhUj///8MAAAASImFUP///7gnAAAASMeFWP///wwAAAAPBUG4AQAAAEhj+EyLlSD///9Ii7Uo////uDYBAAC6AQAAAA8FMdJIi40A////SIP4DA+Fpf7//w+2BBGD6DA8CXcjZi4PH4QAAAAAAEiDwgFIg/oMD4SC/v//D7YEEYPoMDwJdudIjUL/SIP4Cg+Haf7//4C8FTT///8AD4Vb/v//SYs8JLgBAAAATI0Fs7oAAIXbdCkPH4AAAAAASYsUwDnYQA+Sxkg5+g+VwUiDwAFAhM5150g5+g+EHv7//0iNRwiDwwGDhRz///8BSYPECEiJhRD///9BOd8PhQz+//+LtRz///+D/gF0HscFV7oBAAAAAABIgcTYAAAAifBbQVxBXUFeQV9dw0iLhRD////HAAEAAADr0779////69Yx9uvIZg8fhAAAAAAAixcxwIP6AnQHw2YPH0QAAItXXLgBAAAAhdJ57YtHYIXAD5XAw2ZmLg8fhAAAAAAAixUWuwEAhdJ0PkiNFJJIjQUbuwEASI0UkkiNNNDrDJBIBcgAAABIOfB0HYsQSInBg+oBg/oBd+hIi1AYSDn6dd9IicjDDx8AMclIicjDZpBVSInlQVVBVEmJ/FOJ80iD7BiD/h50GUiDxBiJ3kyJ51tBXEFdXf8lTLoBAA8fQACLBZK6AQCFwHTd6LH6//+LDYe6AQBFMe1IjTW5ugEASYnAMcCFyXUW6YMAAAAPHwCDwAFJgcXIAAAAOcF0ckqLFC5JOdB16UiNFXq6AQBKixQqSTnUdZBIjQSASI0UgEiNBUq6AQBIjQTQi1BYhdJ0B0iDeFAAdF1IjQWRugEAQosEKIXAD4Vc////SI0VeroBALj+////uf/////wQg+xDCrpQP///2YPH4QAAAAAAEyJ5+jI/v//SIXAD4Qm////ixCD+gEPhRv///9MiUAg6RL///9mD+/ASI110L8BAAAADylF0OjV+P//SGlF0ADKmjtIA0XYSI0VAroBAEqJBCrpcf///2YPH4QAAAAAAEiLR3BIifpIjU9wSDnwcwfwSA+xMXX08EiDgqAAAAABSI16ePCDQngBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwXDZmYuDx+EAAAAAACQVUiJ5UFUTI0lA7kBAFNIiftMiefoV/n//0jHQygAAAAAx0NYAAAAAIM7AnRDg2sEAXQNW0yJ50FcXekR+f//kItDCIXAdA/HQwgAAAAA8IMt4rgBAAFMiefHAwAAAABbQVxd6ej4//8PH4QAAAAAAMcDAQAAAOu1Dx+EAAAAAABVSInlQVRTSIn7i38U6A6UAABIhcB0DUiLUCBIOdMPhIwAAABMjSVluAEATInn6L34//9IjXt4xwMDAAAAx0Nc/////8dDYAAAAABIx0MYAAAAAPCDQ3gBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwWDawQBdBBbTInnQVxd6Uz4//8PH0AAi0MIhcB0D8dDCAAAAADwgy0auAEAAUyJ58cDAAAAAFtBXF3pIPj//0jHQCAAAAAA6Wf///8PHwBVZg/vwEiJ5UFXSYn3QVZMjXXAQVVMjW98QVRTSGPaSGnb6AMAAEiD7ChEi2d8SImPiAAAAEiJfbhIibeAAAAATIn2DylFwL8BAAAA6M/2//9Ii324SGlFwADKmjtMif5IA0XISAHD6AT+///rTWaQSInZTYnyRTHARTHJSCnBvoAAAABMie9IuFNam6AvuEQASInKSMHqCUj34rjKAAAASMHqC0iJVcBIadIAypo7SCnRRIniSIlNyA8FQYtFAGYP78BMifa/AQAAAA8pRcBEOeBBD5XH6EX2//9IaUXAAMqaO0gDRchIOdhzCUWE/w+Ee////0iLRbhIx4CAAAAAAAAAAEjHgIgAAAAAAAAASIPEKESJ+FtBXEFdQV5BX13DZmYuDx+EAAAAAAAPH0AAVUiJ5UFXQVZJif5BVUmJ9UFUU0iB7IgAAABIiZV4////iwWhtgEAhcB1JUiBxIgAAABMie5MifdbQVxBXUFeQV9d/yU4tgEADx+EAAAAAADom/b//0iJwosFbrYBAIXAD4Q6AQAASI0EgDHbSI01lbYBAEiNDIBIweED6xMPHwBIgcPIAAAASDnLD4QQAQAASIsEHkg5wnXnSI0FQLYBAEgBw4tLWIXJD4SWAAAASIN7UADHQ1gAAAAAD4UgBAAAi0NchcB4Z0hjQxBIx0WQAwcAAGYP78BIjXWAvwEAAAAPKUWASIlFmEiLQ0hIiUWgSItDUEiJRajo8/T//0iNfZAx0r4HAAAASGlFgADKmjtIA0WIZkgPbsBIi0NADxZDOEiJRcAPKUWw6BJYAABIi4OAAAAASIXAdApIOUNAD4NcBAAASInf6DT6//+EwA+FHAEAAItDXEyNe1yD+P90C4sDg/gCD4QFAwAATI09LrUBAEyJ/+iG9f//g3tc/w+EnAMAAEyJ/+hU9f//SIuVeP///+mT/v//Dx+EAAAAAACLBSa1AQCFwHTiSI0EgEyNPSu1AQBMibVg////MdtIjQSATImtWP///0yLtXj///9Nif1NjSTHSI1FkE2J50iJhXD///9JidTrFmYPH0QAAEmBxcgAAABNOf0PhMACAABJi0UgSTnEdecx/0nHRSAAAAAASIu1cP///+jR8///SYsGSCtFkEhpwADKmjtJA0YISCtFmEg9/ywxAX+zSI0NXLQBAEiJz0iJjWj////orfT//0GDfQABSIuNaP///w+E6wIAAEiJz+hz9P//64GQTInv6Gj0//9IjUWQZg/vwL8BAAAADylFkEiJxkiJhXD////oWPP//0iLRZhIjUtwTImtYP///0hpVZAAypo7SImNaP///0yNtAIAypo7SI1DeEmJxemTAAAAZg8fRAAASInf6Kj4//+EwA+EIAIAAGYP78BIi7Vw////vwEAAAAPKUWQ6Pfy//9IaUWQAMqaO0gDRZhMOfAPg/IBAABMifFMi5Vw////RTHARTHJSCnBvoAAAABMie9IuFNam6AvuEQASInKSMHqCUj34rjKAAAASMHqC0iJVZBIadIAypo7SCnRRIniSIlNmA8FRYtlAEiLhWj///9MizhMO3swD4Rb////TIutYP///0yLvXD///8x/0yJ/uhj8v//SIuNeP///0iLAUgrRZBIacAAypo7SANBCEgrRZhIjZDnAwAASIH6fvD6AncqSAXoAwAAMdJFMdJFMcBIiUWYRTHJuCMAAABMif9Ix0WQAAAAAEiJ1g8FSIuFaP///2YP78C/AQAAAEyLIA8pRZBIi0MwSIu1cP///0iJQzjo4fH//0hpRZAAypo7SANFmEjHQ1AAAAAASIlDSEyJYzBMiWNAx0NYAQAAAEiLg6gAAABIg8ABSImDqAAAAEyJ7+iw8v//SIHEiAAAALhuAAAAW0FcQV1BXkFfXcNmDx+EAAAAAABMie/oaPL//4tTeEiNe3hBiweD+P51wYsDg/gCdbqLQ2CFwHWzTI1VkEUxwEUxybjKAAAAZg9vBQSaAAC+gAAAAA8pRZAPBeuPDx+AAAAAAEyLtWD///9Mi61Y////SIXbD4XM+///6bD8//8PH0AASIuDsAAAAEiDwAFIiYOwAAAA6cn7//9mDx+EAAAAAABIi0MwTIutYP///0k5xw+ENP///+lj/v//Dx+AAAAAAItTYIXSD4VZ/P//i0MIhcAPhE78///HQwgAAAAA8IMtg7EBAAHpOvz//2YPH0QAAEiJ2EkLRSgPhQj9//+LPWGwAQBMie4x2+iz8f//SIuNaP///4XAD4Xp/P//QYNFBAFJi0VwTInrSYlFME2JZShBx0UAAgAAAOnI/P//Dx8ASI17fPCDQ3wBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwXpfPv//w8fhAAAAAAAVUiJ5UFXQVZBVUmJ9UFUQYn8U0iJ00iD7EjoAfH//0iJx+i59f//SIXAD4RQAQAASYnG6Ajx//9JiceLAIlFnEGLhpgAAACNUAGFwEGJlpgAAAAPlEWbD4SDAAAASYO+gAAAAABIiwWkrwEAdUJIidpMie5Eief/0EmLhoAAAABBg66YAAAAAUiFwHQGgH2bAHUti0WcQYkHSIPESFtBXEFdQV5BX13DDx+EAAAAAABJi5aIAAAASIXSSA9F2uuuSYtWUEiF0nTKSYtWQEg5wnLB8EGDRnwB67lmDx9EAABBi0ZchcAPiXH///9Bi0ZghcAPhWX////og2UAAITAD4RY////SWNGEGYP78BIjXWgvwEAAAAPKUWgSIl1kEjHRbAFBAAASIlFuOjx7v//SIt1kGYP78BIaUWgAMqaO78DAAAASANFqA8pRaBIiUXA6Mvu//9IjX2wMdK+BAAAAEhpRaAAypo7SANFqEiJRcjo+1EAAOnj/v//Zg8fRAAASIPESEiJ2kyJ7kSJ51tBXEFdQV5BX13/JXOuAQAPHwBIY0cQw2ZmLg8fhAAAAAAAiweD+AJ0CTHAw2YPH0QAAItHXIXAePC4AQAAAPBID8FHaEiDwAHDZg8fhAAAAAAAVUiJ5VNIiftIg+wIi0dchcB+UIuPmAAAAIXJdUaLj5AAAACFyXUhSInRicLo7/b//4TAdDvHg5QAAAAAAAAASItd+MnDDx8Ag+kBiY+QAAAASIuHwAAAAEiDwAFIiYfAAAAASInfSItd+MnpIPX//0iLg7gAAABIg8ABSImDuAAAAIuDlAAAAIXAdCwBwInCg/ggdgq6IAAAALggAAAAiZOUAAAAiYOQAAAASItd+MnDDx+AAAAAALoBAAAAuAEAAADr22ZmLg8fhAAAAAAAkFVIieVTSIn7SIPsCOjv8v//hMB0CouHmAAAAIXAdBFIi134McDJw2YPH4QAAAAAALgBAAAA8EgPwUdoMclIg8ABifJIicboBfb//4TAdNBIi0NQSIP4AbgBAAAASItd+IPY/8nDZmYuDx+EAAAAAABVSInlQVRThf9+RY1H/0iNHdutAQCD4D9IjQSASI0EgEjB4ANIAcOLE4XSdCM7exB1HkiNFc+tAQBMiyQC6L7t//9JOcR1CUiJ2FtBXF3DkDHbSInYW0FcXcNmDx9EAABVSInlQVVMjS1DrQEAQVRBifRTSIn7TInvSIPsCOiO7f//RYTkdGGDOwJ1dMdDYAEAAACDewgBdA/HQwgBAAAA8IMFMK0BAAFIjXt48INDeAFFMdJFMcBFMcm4ygAAAL6BAAAAugEAAAAPBTHbTInv6Bvt//9Ig8QIidhbQVxBXV3DZg8fRAAAx0NgAAAAAIN7XP91s8dDXP7////rqmaQu/X////rxmYPH4QAAAAAAFVIieVBV0FWQVVBVFNIjR2MrAEASInfSIHsuAAAAOjd7P//gD2WqwEAAHR0iz2WqwEA6Nnr//9JicVIhcAPhNUBAACLPX+rAQBMie7oz+z//4XAD4WoAwAASYN9KAAPhAwDAABFi2UQSInf6HDs//9FheR+Duh2iQAASIXAdARMiWggSIHEuAAAAESJ4FtBXEFdQV5BX13DDx+EAAAAAADoG04AAEGJxIXAD4hCAQAAiwUSqwEACwUIqwEAD4TOAgAAMfZIjRUVqwEAvx4AAADo2+v//4XAD4VeAwAA9gWEqwEABA+EFgEAAEiNFY+rAQBIjTUI9f//SI09gZMAAOg8EAAAQYnEhcAPjuEAAABIjRViqwEASI014/D//0iNPXOTAADoFxAAAEGJxIXAD468AAAAZg9vDaSqAQBmD28VrKoBADHSSI21MP///0iLBRyrAQBmD28dpKoBAL8eAAAADymNMP///2YPbyWgqgEAZg9vLaiqAQBmD281sKoBAGYPbz24qgEASIlFwEiNBT36//9mD28NtaoBAA8plUD///9mD28VtqoBAEiJhTD///8PKZ1Q////DymlYP///w8prXD///8PKXWADyl9kA8pTaAPKVWw6NXq//+FwA+FWAIAAMYF1qkBAAHpPf7//5B0DkiJ3+jm6v//6YT+//+QSInfQbz+////6NLq///pcP7//w8fRAAATI0twaoBAEUx9kyJ6IsQQY1OAYmNLP///4XSD4WXAQAARYn3i5Us////RTHSRTHAS40Ev0UxyUiNBIBIjQzFAAAAAE2NZA0ASImNIP///0HHRCQEAQAAAEGLRCQMg8ABJf///wBBiUQkDMHgBgHQMdJBiUQkEEiJ17i6AAAASInWDwVBiUQkFOhL6v//SIuNIP///2YP78BJx0QkKAAAAABJiUQkGEiNBSOqAQBEOzUAqgEAScdEJCAAAAAADxFECGBIuAAAAAD/////SYlEJFhJjYQNoAAAAEnHRCQwAAAAAEHHRCRgAAAAAEnHhCSAAAAAAAAAAEnHhCSIAAAAAAAAAEHHhCSYAAAAAAAAAEnHhA2QAAAAAAAAAEnHhCTAAAAAAAAAAA8RAA8RQBAPg6QAAABLjQS/SI0EgE2NbMUAQcdFAAEAAADp3fz//2YuDx+EAAAAAABBg30IAQ+E6fz//0HHRQgBAAAA8IMFPakBAAHp1Pz//0iNNXnw//9IjT0qqAEA6N3o//+FwHUbSI014u///0iNPQ+oAQDoxuj//4XAD4QA/f//Qbz1////6SX+//8PHwBIBcgAAACD+UB0TUSLtSz////pPv7//2YPH4QAAAAAAIuFLP///4kF0KgBAOlL////QYNtBAF1IEGLRQiFwHQQQcdFCAAAAADwgy2oqAEAAUHHRQAAAAAASInfQbz1////6Kro///pSPz//0G86v///+ms/f//Zi4PH4QAAAAAAIX/fjSNR/+D4D9IjQSASI0UgEiNBXeoAQBIjQTQixCF0nQVO3gQdRCLAIP4Ag+UwA+2wMMPH0AAMcDDDx9EAABVjUYCSInlQVdBVkFVQVRTSIPsGD0SJwAAD4cxAQAAhf9+fUSNb/9IjQ0iqAEAQYPlP0uNRK0ATI0kgEnB5ANCiwQhhcB0WUqNFCE7ehBIiVXIdUxMjTW1pwEAifNMiffoC+j//4XbSItVyEiNDd6nAQB4PIM6AkG/9f///3RxTIn36Mnn//9Ig8QYRIn4W0FcQV1BXkFfXcMPH4AAAAAAQb/9////698PH4QAAAAAAEiDeigAdGmD+/91O0iNBemnAQBKjXwheEKJHCDwgwcBRTHSRTHARTHJuMoAAAC+gQAAALoBAAAADwVFMf/rkJBIg3ooAHQpS41ErQBIjQSASI0EwYN4CAF0ssdACAEAAADwgwUfpwEAAeuhDx9EAABLjUStAEiNBIBIjQTBi1AIhdJ0iMdACAAAAADwgy31pgEAAel0////Dx+EAAAAAABBv+r////pLP///w8fRAAAhf9+VI1H/4PgP0iNBIBIjRSASI0F16YBAEiNFNCLAoXAdDU7ehB1MFVIiddIieVTSIPsCOhX9///SInDSIXAdB9IicboB+3//4nYSItd+MnDDx+AAAAAALj9////w2aQuPX////r5GYPH4QAAAAAAIX/D47YAAAAjUf/idFIjRVspgEASYnwg+A/Zg9vDT6OAABmSA9uwkiNBIBmD2zASI0EgGYP1MhIweADZg/UBS2OAABmSA9u0Is0AmYPbNJmD9TKZg/UwoX2D4SBAAAAO3wCEHV7VUiNhALAAAAASInlSIlF8EiNfdC4AQAAAA8pTdAPKUXghcl1JetkDx9AAGYP78DySA8qwonC8kEPEUTA+EiDwAE5ynNGg/oEd0FIi1TH+EiLEkiF0nnUSInWg+IBZg/vwEjR7kgJ1vJIDyrG8g9YwOvCZg8fhAAAAAAAuP3////DZi4PH4QAAAAAALgFAAAAXcNmDx+EAAAAAABIiwV51wEAww8fhAAAAAAAVUiJ5UFXQVZBif5BVUFUU0iB7KgAAADoZIIAAEiFwA+EjQEAAEyNLQTYAQBMjb0w////SYnETInv6FLl//9Mif/oOlQAAInDhcB4S3VqSIsFG9cBAEiFwHUjRYX2D4RFAQAA6MhUAABIhcAPhDcBAADoulQAAEiJBfPWAQAxwEWF9g+VwEGJRCQsQYtcJCiF2w+E0QAAAEyJ7+jR5P//SIHEqAAAAInYW0FcQV1BXkFfXcMPH0QAAEyJ/+jQUQAASIXAD4TfAAAAZg9vhTD///9Ii1XAxgWk1gEAAWYPb41A////Zg9vlVD///9mD2+dYP///2YPb6Vw////DykFjdYBAGYPb22AZg9vdZBIiRUM1wEAZg9vfaBmD29FsA8pDXvWAQAPKRWE1gEADykdjdYBAA8pJZbWAQAPKS2f1gEADyk1qNYBAA8pPbHWAQAPKQW61gEASIkFE9YBAOkb////Zg8fRAAAgwUN1gEAAUnHRCQwAAAAAIsV+tUBAI1CAYH6////f7oBAAAAD0TCiQXj1QEAQYlEJChBi1wkKOnz/v//Dx9AALv+////6eX+//+79f///+nj/v//Dx9AAFUx0kUx0kUxwEUxybi6AAAASInXSInWSInlQVRTDwWJx0yNJUjWAQDo034AAEyJ50iJw+iY4///SIXbdAeLQyiFwHUUTInn6GTj//9bMcBBXF3DDx9EAADHQygAAAAAgy1W1QEAAXXcgD1R1QEAAHUXxgVI1QEAAEjHBS3VAQAAAAAA678PHwDok1IAAITAdOAx0kiNNTbVAQC/GwAAAOjc4v//68tmLg8fhAAAAAAAVUiJ5UFUTI0ls9UBAFNIiftMiefoB+P//4tDKIXAdRBbTInnQVxd6dTi//8PH0AAx0MoAAAAAEyJ54Mty9QBAAFbQVxd6bbi//9mDx9EAABVMcBIieVTSIPsCEiLHZ7UAQBIhdt1CUiLXfjJww8fAOirTwAASDnYSItd+MkPlMDDZmYuDx+EAAAAAAAPH0AAVTH2vxsAAABIieVBVFNMjaVQ////TIniSIHsoAAAAOgc4v//hcB0GOhz4v//ixj320iBxKAAAACJ2FtBXF3DkEyJ54nD6EZPAABIhcB04kyJ5+gpTwAASIHEoAAAAIPwAQ+22InYW0FcXcMPH0QAAEiJ+EmJ0kiJz0iLEEiJEUiLUBBIOfIPgrQAAABMOdIPg6sAAABIi0gISIXJD4SiAAAA9sEHD4WlAAAASDnRD4KcAAAATDnRD4OTAAAATInQSCnISIP4Dw+GgwAAAEiLUQi4AQAAAEm7/+////9/AABIhdJ0Tw8fAEiNsgDw//9JOfNybEE5wHR3SIkUx41wAUiLAUiFwHRBqAd1SUiDwQhIOchyQEw50HM7TInSSCnCSIP6D3YvSInBifBIi1EISIXSdbSJxusRDx+EAAAAAABBgwkEvgEAAACJ8MMPH0AAvgEAAABBgwkCifDDDx9AAEGDCQKJxuvhDx+EAAAAAABBgwkBRInG69APH4AAAAAAVUiJ5UFXQVZBVUFUU0iJVZgPt0cYZoXAdFxMi08QjVD/SIsPSYn+SI0E1QAAAABIjTXK////SCnQTY1BOEmNPMBMicjrE2YuDx+EAAAAAABIg8A4SDnHdC9Ii1AQSAHKgzgBdetIOdZy5kmJ8kkp0kw7UChz2jHAW0FcQV1BXkFfXcMPH0QAADH26wgPH0AASYPAOEGDOQJ1B0mLcRBIAc5NicFMOcd150iF9nTISIsGZg/vwA8pRaAPKUWwDylFwEiFwHSwSMdFkAAAAABFMclFMdIx20Ux20Ux/0iNPQ2IAABJuKuqqqqqqqqqDx8ASIP4F3caSGMEh0gB+P/gSItGCEyNPAFIOchMD0P4ZpBIi0YQSIPGEEiFwHXTRYTJdARMiWXIRYTSdARMiW24hNt0CEiLRYhIiUXARYTbdAhIi0WASIlFsE2F/w+EJf///0iDfZAAD4Qa////TIl1gEiNTaBMjWWwTItxEE2F9g+EagMAAEiLeSBIhf8PhF0DAABMiWWIRTHtSYnM6xNmkEmDxQFJg8YYSTn9D4M3AwAASYtGCI1Q+oP6AXYFg/gBdd5IweggSI0EQEGLBMeFwHTOSYN+EAB1x0iLXZhIixNIi12QSAHYD7YyD7YIhMl1CusgDx9EAABIifI4CnWhD7ZIAUiDwAFIjXIBhMl16Q+2cgFAhPZ1iEiLRYBNixZMiwgPt3AYS40cEWaF9g+Ebf///w+31kiLSBBEjUL/So0UxQAAAABIichMKcJMjUTROOsSDx9EAABIg8A4STnAD4Q7////gzgBSItQEHXqTY0cEUw523LhTYnTSSnTTDtYKHPV9sMHD4UU////SIsTTItdmE2LQwhJOdAPhJICAACLQASJwkGJwsHgAsHqAkGD4gKD4ASD4gFECdIJwonQiZV8////g+ACZoX2D4RBAgAASInIjU7/SI0UzQAAAABIKcpIjUzQOOsUDx+AAAAAAEiDwDhIOcEPhAwCAABIi1AQTAHKgThS5XRkdeRIOdNy30iJ3kgp1kg7cChz00iLRZiDpXz////9SItwEIuVfP///0iJ8EUx0kUxwEj32EUxyUgh2IPKAkiJx0hj0rgKAAAADwVIhcAPiN8BAABIi3WYSItGCEiJA0iLRYCDRhgBD7dQGGaF0g+E0AEAAEiLRYCNSv9IjRTNAAAAAEyLAEiLQBBIKcpIjXTQOOsQDx8ASIPAOEg58A+EoAEAAEiLUBCBOFLldGRJjQwQdeNIOcty3kmJ2UkpyUw7SChz0kiLXZhIA1AoSInQSItzEEwBwEiJ8kj32kgh0Eg5x3MXSGOVfP///0Ux0kUxwEUxybgKAAAADwVJi3wkIOmR/f//SItGCEG7AQAAAEg5yEiNFAFID0LCSIPGEEiJRYBIiwZIhcAPhcj8///p8Pz//0yJwEj3ZghIi0YQSIPGEEG5AQAAAEjB6gRJidRIhcAPhZ78///pxvz//0iLRghBugEAAABIOchMjSwBTA9D6EiLRhBIg8YQSIXAD4Vz/P//6Zv8//9Ii0YISDnISI0UAUgPQsJIg8YQSIlFkEiLBkiFwA+FS/z//+lz/P//TInASPdmCEiLRhBIg8YQuwEAAABIweoESIlViEiFwA+FIfz//+lJ/P//Dx9AAEyJ4UyLZYhIg8EISTnMD4V8/P//McBbQVxBXUFeQV9dw4uFfP///4PgAkiLdZhIi3YQhcAPhAr+//9MiQNIi0WYg0AYAelu/P//QYNDGAHpZPz//0iLXZhJi3wkIIlDHOlT/P//SItFmEiLcBDplP7//2YPH0QAAFVIieVBVkmJ9kiJ/kFVSYnVQVRJifwx/1NIg+wg6F7b//9IhcB0Y2YP78BMiWXAvwYAAABIicNMjSVizgEADylF0EyJdcjoldr//0yJ50iJRdDoadv//0iNdcBIjT1O+v//SYldAOjF2v//TInn6C3b//+LRdiFwHUDi0XcSIPEIFtBXEFdQV5dw7j+////6+xmLg8fhAAAAAAADx9EAACLl6AAAACB+v8DAAB2YvIPEAWSgwAAuAAEAAAPH0QAAAUABAAA8g9YwDnCc/OLR2DyD1lHSGYP78mJwsHiDTHQicLB6hEx0InCweIFMdDySA8qyPIPWQ1VgwAAiUdg8g9YDVKDAADyD1nI8g8RT1DD8g8QBTCDAADrs2YPH0QAAFVIieVBVFOAfxQASIn7dAzGRxQA8IMtDM4BAAFIi7uYAAAASIX/dCJFMdJFMcBFMcm4CwAAAL4QFBAAMdIPBUjHg5gAAAAAAAAATI0lr80BAEyJ5+hH2v//SIsFeM0BAMdDEAAAAABMiedIiR1nzQEASIkDW0FcXekD2v//Dx8AVUiJ5VNIifNIg+wIiz1OzQEA6BnZ//9IOcN0DEiLXfjJw2YPH0QAAIB7FAB0DMZDFADwgy1uzQEAAWYP78APEUMgSItd+MnDDx+EAAAAAABIifKD4gcPhZICAABVSI2OAAD//0iJ5UFXQVZBVUmJ/Ui////+//9/AABBVFNIgewQAQAASDnPD4KOAQAASIm1EP///0Ux0kUxwEUxyUiNtYD+//+4JwAAAEyNvZD+//9Ix4WI/v//gAAAAEiJtWj+//9JifZIjZ0Q////SInXTIm9gP7//0iJ1kjHhRj///+AAAAADwVBuAEAAABIY/hJidpMifa4NgEAALoBAAAADwVIPYAAAAAPhQ4BAABIjYVw/v//TI110EiJhWD+//9JjYUQBAgASImFWP7//w8fAEmLB0iJwoPiBw+FzwAAAEiNiAAA//9Iv////v//fwAASDnPD4K1AAAASImFgP7//0Ux0kUxwEUxyUiJnXD+//+4JwAAAEiJ10iJ1kjHhXj+///AAAAASMeFiP7//8AAAAAPBUG4AQAAAEhj+EyLlWj+//9Ii7Vg/v//ugEAAAC4NgEAAA8FSD3AAAAAdVBMib1Q/v//SYncDx+EAAAAAABBi40ABAAATYs8JIXJdFmJykyJ6EmNVNUA6w4PH0QAAEiDwAhIOcJ0N0w7OHXySYPECE059HXJTIu9UP7//0mDxwhJOd8PhRX///9IgcQQAQAAW0FcQV1BXkFfXcMPHwCB+YAAAAB0xkyJ+oPiB3W+SY2HAAD//0i+///+//9/AABIOcZyqEiLhVj+//9FMdJFMcBFMclMib2A/v//SInXSInWSImFcP7//7gnAAAASMeFeP7//wAQAABIx4WI/v//ABAAAA8FQbgBAAAASGP4TIuVaP7//0iLtWD+//+6AQAAALg2AQAADwVIPQAQAAAPhTj///9Bi4UABAAASYPECI1QAUGJlQAEAABNiXzFAE059A+F5/7//+kZ////w5BVSInlQVdBVkFVQVRTSIPsOIs9WcoBAP8VQ8oBAEiFwHRogHgUAEiJw3RfgHgVAHVZxkAVAUiLQCBIi1MwSIsASInGSIlDMEjB7ih0BMZDFgFIicFIKdFIOdBIi1MoSA9DwUiLSzhIixJIidZIiVM4SMHuKHQqxkMWAcZDFADwgy0yygEAAcZDFQBIg8Q4W0FcQV1BXkFfXcMPH4AAAAAASInWSCnOSDnKSA9D1kgB0IB7FgB1xEiFwHTLD4iXAgAAZg/vwPJIDyrA8g8QU1jyD1jQ8g9Yg7AAAABmDy9TUPIPEVNY8g8Rg7AAAAByl4G7oAAAAAAQAAAPhCkDAABMjXW4TI1lwEUx/0UxwEG6CAAAAEUxyUyJ/0yJ5kjHRcAAAAAEuA4AAABMifIPBWYP78C/AQAAAA8pRcDo4NT//4tzGEiLewhMaW3AAMqaO0wDbcjoWOf//2YP78BMiea/AQAAAA8pRcCJRazosNT//0UxwEUxyb8CAAAATGllwADKmjtBuggAAABMA2XITIn2uA4AAABMifoPBUyJ4EgrQ3APiDYCAABmD+/A8kgPKsBMieBMKegPiAMCAABmD+/S8kgPKtDyDxAlE34AAGYPKMryDxAd930AAEyJY3BmDxTI8g9ZxPIPXMLyD1hDaGYPL8MPh4gBAADyD1iT0AAAAGYPEHN48g8RQ2hmD1zO8g8Rk9AAAADyDxAVyn0AAGYPFNJmD1nKZg9YzmYPKOlmDyjZDxFLeGYP78lmDy/IZg8V7WYPKNV2MPIPWdRmDy/adibyDxBLSPIPEBWRfQAAZg8v0XYT8g9ZDYt9AADyDxFLSGYPH0QAAItFrPIPEEtYhcAPhdUBAADyDxCbwAAAAPIPEBUgfQAAi0Nk8g9Y2oPAAYlDZPIPEZvAAAAAg/gED4ZFAQAA8g8QQ0jyDxAdLX0AAGYPL9h2CfIPWMDyDxFDSIuDoAAAAPIPEAUgfQAA8g9Yk8gAAACNUAGJk6AAAABIicJIweIF8g8Rk8gAAABIAdpmDy/ITImq6AAAAEyJovAAAAAPgyQBAADySA8syUiJivgAAABIweAFSInfSMeEAwABAAACAAAASMdDWAAAAADHQ2QAAAAA6ML4///pM/3//w8fRAAASInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOlU/f//Zi4PH4QAAAAAAGYPEHN48g8QBVt8AADyDxFbaPIPWJPQAAAAZg9czmYPFMDyDxGT0AAAAGYPWchmDyjDZg9Yzg8RS3jpuf7//0iJwoPgAWYP79JI0epICcLySA8q0vIPWNLp6P3//0iJwoPgAWYP78BI0epICcLySA8qwvIPWMDptf3//2YP79vyDxAV0XsAAGYPL8NzDfIPEBXzewAA8g9ZU0jyD1jK8g8RS1DpXvz//0iJ3+jg9///8g9YU1DyDxFTUOlH/P//8g9cyPJIDyzJSImK+AAAAEgPurr4AAAAP+nK/v//i4OgAAAA8g8QBU17AADyD1iDuAAAAI1QAYmToAAAAEiJwvIPEYO4AAAA8g8QBXF7AABIweIFSAHaZg8vyEyJqugAAABMiaLwAAAAcz3ySA8syUiJivgAAABIweAFMdKDfawBSInfD5TCSImUAwABAABIx0NYAAAAAMdDZAAAAADoLvf//+mf+///8g9cyPJIDyzJSImK+AAAAEgPurr4AAAAP+u0ZmYuDx+EAAAAAAAPHwBIgfr/DwAAdwf/JTHFAQCQiwWSxQEAhcB071VIieVIg+wgSIlV6Il19EiJffjovvr//0iLVeiLdfRIi334yf8l/MQBAGZmLg8fhAAAAAAAkFVIieVTSIPsCP8V6cQBAInDiwVBxQEAhcB1DYnYSItd+MnDDx9EAADoc/r//4nYSItd+MnDZmYuDx+EAAAAAABVSInlU0iD7Aj/FbHEAQBIicOLBQDFAQCFwHUMSInYSItd+MnDDx8A6DP6//9IidhIi134ycNmLg8fhAAAAAAAVUiJ5UFXQVZBif5BVUFUU0iD7AjoJ+P//0iFwA+EnQIAAEiNNWd5AAAx/0mJxOjd0P//SYnFSIXAD4TJAQAATI09asQBAEyJ/+gC0f//gD0/xAEAAA+FxQAAAIsFL8QBAIXAdRtIjTVE9v//SI09HcQBAOhY0P//hcAPhS0CAABIjRX5wwEASI01Mv///0iNPRh5AADo9vT//4nDhcB+WEiNFdHDAQBIjTXS/v//SI09DHkAAOjW9P//icOFwHg+SI0VqcMBAEiNNWL+//9IjT36eAAA6Lb0//+Jw4XAeB5Mif/GBarDAQAB6EHQ///rNw8fgAAAAAAPhAIBAABMif/oKtD//0iDxAiJ2FtBXEFdQV5BX13DZg8fhAAAAAAATIn/6AjQ//+LPWLDAQDoLc///0iJw0iFwA+E2QAAAIB7FAAPhYABAABIi7uYAAAASIX/dCJFMdJFMcBFMcm4CwAAAL4QFBAAMdIPBUjHg5gAAAAAAAAAZg/vwEyJYwhBuiIAAAAx/0SJcxBFMcm4CQAAAL4QFBAADxFDIEnHwP////+6AwAAAA8FSD0B8P//ch5Ix4OYAAAAAAAAALv0////6T////9mDx+EAAAAAABIiYOYAAAASIXAdOFB/9VIi7uYAAAASInG6JL1//9Ii4OYAAAAi5gABAAA6Qb///9Mif/oKM///7v+////6fT+//9mDx9EAABMif/oMM///0iLHWHCAQBIhdt0PEiLA0yJ/0iJBU/CAQDo8s7//4s9TMIBAEiJ3ugkz///hcAPhOv+//9Iid/oVPT//+lc////Dx+AAAAAAEyJ/+jAzv//RTHJuAkAAABIid9BuiIAAAC+6AACALoDAAAAScfA/////w8FSD0B8P//D4Md////SInDSIXAdZbpEP///0yJ/7v1////6HbO///pR/7//7v9////6T3+//+7jv///+kz/v//ZmYuDx+EAAAAAABmkA+2Ba3BAQCEwA+EQQEAAFVIieVBV0FWQVVBVFOJ+0iD7DiLPYjBAQDoU83//0iFwA+EAgEAADtYEA+F+QAAAEyLoJgAAABNheQPhOkAAABBi4QkAAQAAE2NrCQQBAAARTH2hcAPhLYAAABIjUWwTI19wEi7///+//9/AABIiUWo63lmDx9EAABIjYgAAP//SDnLcnNIiUXARTHSRTHARTHJTIltsLgnAAAASInXSInWSMdFuAAQAABIx0XIABAAAA8FQbgBAAAASGP4SIt1qE2J+roBAAAAuDYBAAAPBUg9ABAAAHUhSYPGAUmBxQAQAABFO7QkAAQAAHMlS4sE9EiJwoPiB3SBSIPEOLjy////W0FcQV1BXkFfXcMPH0QAAEiDxDgxwFtBXEFdQV5BX13DDx+AAAAAAEiDxDi4/f///1tBXEFdQV5BX13DDx9AALj9////w2YuDx+EAAAAAABVSInlQVdBVkFVQVRTSIPsWA+2BTzAAQCEwA+ELwIAAEGJ/Is9J8ABAEhj3vIPEUWo6OrL//9IhcAPhBACAABEO2AQD4UGAgAATIuYmAAAAE2F2w+E9gEAAIP7AQ+HZgIAAPIPEGWoZg/vwGYPL+APhlMCAABIjYMAAQAARYt8gwRBjVcBQYlUgwRBi4MABAAAhcAPhCoCAABJjYMQBAgATIldoEjB4wJFMe1IiUWI8w8QHVl1AABNjaQbECQIAEUx9kjHRagAAAAASPfb8g8QNRt1AADyDxAtG3UAAPJEDxAFGnUAAPJEDxANGXUAAJBIi0WgSIt9qEiLBPhIicKD4gcPhbMBAABIjYgAAP//SL7///7//38AAEg5zg+CmQEAAEiLfYhIjXWwSIlFwEiNRcBIiUWYRTHSRTHARTHJSIl9sLgnAAAASInXSIl1kEiJ1kjHRbgAEAAASMdFyAAQAAAPBboBAAAASGP4TItVmEiLdZBBuAEAAAC4NgEAAA8FSD0AEAAAD4UuAQAASY2EJADw//9mD+/SSL7//////wAAAOtMDx8ASCnKD4i/AAAAZg/vyfJIDyrK8g9ezGYPL/F3VWYPL813T0WF/w+FvQAAAGYP78DyD1rB8w8RAA8vwnYEQYPGAUiDwAhJOcR0NfMPEABJjVQFAEiLjBgA8Pf/SIuUGgDw//8PL9B30Eg5znIFSDnRco/zDxEYSIPACEk5xHXLSIt9oEiDRagBSYHEABAAAEmB7QAQAABIi0WoO4cABAAAD4Kj/v//6wZBvv3///9Ig8RYRInwW0FcQV1BXkFfXcNmDx+EAAAAAABIidGD4gFmD+/JSNHpSAnR8kgPKsnyD1jJ6Sz///9mkGYP7//zD1r48g9ez2ZBDy/ID4dy////ZkQPL8kPhi3////zDxEY6WL///9BvvL////rkkUx9uuNQb7q////64UPtgV9vQEAhMAPhJ0AAABVSInlQVRBifRTifuLPV+9AQDoKsn//0iFwHR3O1gQdXJIi7CYAAAASIX2dGZBg/wBd3CLhgAEAABJY8zHhI4EBAAAAAAAAIXAdEFIweAKSI2UjhAkCABIAchIjYyGECQIAEiNggDw//8PH4QAAAAAAMcAAAAAAEiDwAhIOdB18UiBwgAQAABIOcp11jHAW0FcXcNbuP3///9BXF3DuP3////DuOr////r5A8fgAAAAABVSInlQVdBVkFVQVRTSIPsSA+2Bay8AQCEwA+E1AEAAIn7iz2YvAEA6GPI//9IiUWYSIXAD4S6AQAAO1gQD4WxAQAATIuwmAAAAE2F9g+EoQEAAEWLjgAEAABMjX3ARYXJD4T3AAAASY2GEAQIAEUx5EmNnhAUCABFMe3zD34F/XEAAEiJRahIjUXASIlFoEiNRbBIiUWQS4sE7kiJwoPiBw+FYwEAAEiNiAAA//9Ivv///v//fwAASDnOD4JJAQAASIt1qEiJRcBFMdJFMcBMi32gRTHJuCcAAABIiddIiXWwSInWSMdFuAAQAABIx0XIABAAAA8FugEAAABIY/hMi1WgSIt1kEG4AQAAALg2AQAADwVIPQAQAAAPheoAAABIi0WoDx9AAEiBOP//AAB2CUIPE4QgABAAAEiDwAhIOdh15UWLjgAEAABJg8UBSYHEABAAAEU5zQ+COf///0SJyEUx0mYP78C7AQAAAE2NJMZFhcl0dUuNPJZNifAx9jHJMcAPH0QAAA8vhAcQFAgAcxFJixBIAcJIOdF0BoPGAUiJ0UiDwAhIPQAQAAB12UmDwAhIgccAEAAATTngdcKD/gEPhJ0AAABJxwcAAAAAD4+YAAAAMdtJg8cITYXSdTFBugEAAABFhcl1i0nHBwAAAADr4bv9////SIPESInYW0FcQV1BXkFfXcO78v///+vohdt05GYPb0XADxLIZkgPfsBmSA9+ykg5wnRBTIt9mEmLv5gAAABBDxFHIEiF/3S4RTHSRTHARTHJuAsAAAC+EBQQADHSDwVJx4eYAAAAAAAAAOuUSYkP6Wr///+7tP///+uFZmYuDx+EAAAAAACQZg8vBYBvAAAPgrIBAABmDy8Fqm8AAA+HpAEAAFWNRv9IieVBVUFUQYn0U0iD7Cg9DycAAA+HdgEAAA+2BQO6AQCEwA+ERwEAAEGJ/Ys97rkBAPIPEUXI6LTF//9IicNIhcAPhCgBAABEO2gQD4UeAQAASIN4IAAPhBMBAABIi3gIvgEAAADoxdj//4XAD4gCAQAA8g8QRcgx0kSJYxhFMdLGQxYARTHARTHJuLoAAABmDxTAx0NkAAAAAEiJ10iJ1kjHQ1gAAAAADxFDQA8FNbl5N55mD+/ASI110L8BAAAAiUNgSIsFtW4AAA8pRdBIiUNo6PjE//9IaUXQAMqaO0gDRdgx9kiJQ3C6QAAAAGYPKAUJbwAASI27qAAAAEiJg4gAAABIx4OQAAAAAAAAAEjHg6AAAAAAAAAADxFDeOiMxf//SInf6JTq//9Ii0MgSIsASIlDMEjB6Ch0BMZDFgFIi0MoSIsASIlDOEjB6Ch0BMZDFgGAexQAdCQxwEiDxChbQVxBXV3DDx+AAAAAALj9////SIPEKFtBXEFdXcPGQxQB8IMF3LgBAAExwOvOuOr////r3mYPH4QAAAAAALjq////w2YuDx+EAAAAAAAPtgVtuAEAhMAPhIkAAABVSInlQVRBifyLPVK4AQBT6BzE//9IicNIhcB0XEQ7YBB1VkiLuJgAAABIhf90IkUx0kUxwEUxybgLAAAAvhAUEAAx0g8FSMeDmAAAAAAAAACAexQAdAzGQxQA8IMtRrgBAAFIi3sIMfZbQVxd6f/W//8PH4AAAAAAW7j9////QVxdw2YPH0QAALj9////w2aQVUiJ5UFXQVZBVUFUU0iD7EiJVaSB+v8AAAAPhusCAAAPtgWttwEAhMAPhEEBAABBifyLPZi3AQBIifPoYMP//0mJx0iFwA+EJAEAAEQ7YBAPhRoBAADGQBUBi5CkAAAAi4CgAAAAiUW4OcIPg9UAAABJY8SNSgFIweIFTIl9mEiJRbBMAfq4BQAAAOseDx8AjXkBjXAFSIPCIIl9vDl1pA+C4gAAAItNvInwjXD7SIt9sEyNNPNIi7IAAQAASMHmGEiBzgkFAABJiTZJifeNcPxMjSzzjXD9SYl9AEyLougAAABMjRzzjXD+TI0M841w/02JI0yLkvAAAABIjTzzSIl9qE2JEUyLgvgAAABMiQc5TbgPhXf///+LTbhMiftMi32YSIt9qEGJj6QAAABIi02wSYkeSYlNAE2JI02JEUyJB4XAdRRJx4egAAAAAAAAAEGAfxQAdVgxwEHGRxUASIPESFtBXEFdQV5BX13DZpC4/f///0iDxEhbQVxBXUFeQV9dww8fQABMiftMi32YSIt9qEGJj6QAAABIi02wSYkeSYlNAE2JI02JEUyJB+uqZg/vwEiNdcC/AQAAAA8pRcDousH//0hpRcAAypo7SANFyEiJwkkrl4gAAAAPiAsBAABmD+/J8kgPKsryQQ8Qh9AAAADyDxAdRGsAAEmJh4gAAADyD1nLZg8o0PJBD1yXkAAAAPJBDxGHkAAAAEkrR3APiKgAAABmD+/A8kgPKsDyD1kNYGsAAPIPWcPyQQ9YR2hmDy8F5moAAPIPXtHyDxANEmsAAPIPX8pmDyjRc2lmDy8NsGoAAA+D6v7//2aQ8kEPEF9I8kEPEEdAZg8vww+D0v7///IPWdPyQQ8QT1DyD1/QZg8owvJBDxFXSPJBDxBXWGYPL8oPhqr+///yD17D8g9cyvIPWcjyD1jK8kEPEU9Q6Y/+//9mD+/S66FIicKD4AFmD+/ASNHqSAnC8kgPKsLyD1jA6UP///9IidGD4gFmD+/JSNHpSAnR8kgPKsnyD1jJ6eD+//+46v///+lg/v//ZmYuDx+EAAAAAAAPtgWttAEAhMAPhLEAAABVSInlQVVBif1BVEmJ9FOJ00iD7AiLPYa0AQDoUcD//0iFwHR8RDtoEHV2gHgWAPIPEAU6agAAdFjyDxGAqAAAAPIPEEBIuQEAAABmDxZAWA8RgNgAAACF23QlZg8fRAAA8g8QhMigAAAAic/yQQ8RRMz4SIPBATnfcwWD/wd24UiDxAi4CAAAAFtBXEFdXcOQD7ZQFGYP78DyDyrC65pmkEiDxAi4/f///1tBXEFdXcO4/f///8NmLg8fhAAAAAAAD7YF3bMBAITAD4QRAQAAVUiJ5UFVQYnVQVRBifxTSInzSIPsCIs9tbMBAOiAv///SIXAdGtEO2AQdWW66v///0GD/QJ2S0iJwkiDwmAPiIUAAABmD+/A8kgPKsJIhcB4V2YP78nySA8qyGYPFMFIjQUL5v//DxEDSIXAD4h/AAAAZg/vwPJIDyrA8g8RQxAx0kiDxAiJ0FtBXEFdXcNmkEiDxAi6/f///1uJ0EFcQV1dw2YPH0QAAEiJwoPgAWYP78lI0epICcLySA8qyvIPWMnrlw8fRAAASInRg+IBZg/vwEjR6UgJ0fJIDyrB8g9YwOlm////Zi4PH4QAAAAAAEiJwoPgAWYP78BI0epICcLySA8qwvIPWMDpbP///2aQuP3////DZi4PH4QAAAAAAIsNHrMRAGRIizwlAAAAAIXJdC0xwEiNNRSzEQDrC2aQSIPAAUg5yHQXSIsUxkiLEkg5+nXricBIiwTGww8fQAAxwMNmZi4PH4QAAAAAAGaQiwXOshEAhcB0JjHASI0NzbIRAOsPDx8ASIPAATsFsrIRAHMMSIsUwYtSDIXSdOnDSIsFkbIRAEiFwHXzvwIAAADp2h0AAGYuDx+EAAAAAABVidIPtsFIMdBIieVBV0FWQVVBic1BVEmJ/FNIidNIuhV8Sn+5eTeeSA+vwkiD7ChEi3csSInCSMHqIEgxwkGB/v8+AAAPhwUBAABFMf+F235CuAAAEAArRzg52EEPksdJuBV8Sn+5eTeeSGPDSIn3TI0Mhg8fQACLB0iDxwRIMdBJD6/ASInCSMHqIEgxwkw5z3XkSYnRSMHqIEmDyQFJidBFicJBgeL/fwAARInSSI0EUkjB4ARJi7wEqAgEAEw5z3RkSIX/dXWJ2PfQicHB6R+FwHkJRYT/D4XBAAAASI0EUonaSMHgBMHqH0wB4IiQ1wgEAEKNFDFMiYioCAQARIio1ggEAEGJVCQshdt/WEiDxChEidBbQVxBXUFeQV9dw2YPH0QAAInaSY2EBKgIBADB6h84UC8PhIIAAABBg8AB6Vv///9mDx+EAAAAAABBvwEAAACF2w+PAv///+kx////Dx9EAABmiZjUCAQAQYtMJDhIY9NIweICRIlVyImI0AgEAEmNvIyoCDwA6H68//9BAVwkOESLVcjpcP///0iDxChBD7bNTInnuv////9bQVxBXUFeQV9d6UH+//+QOkguD4V1////hdsPiD////8Pt1AsOdMPhWH///+LQChIY9NEiVXASMHiAohNt0mNvISoCDwATIlNuESJRcRIiXXI6Gm8//9Ei1XAhcAPhP3+//9Ii3XIRItFxEyLTbgPtk236Rb///8PH4QAAAAAAEi4FXxKf7l5N55Ii1cYSMHqBEgPr9BIweowSAMVz3oAAA+2Ajz/dAmNSP/wD7AKdfNIx0cYAAAAAPCDLQ+wEQABw2ZmLg8fhAAAAAAADx8AVUiNj6gIvABIjbeoCBwBSbkVfEp/uXk3nkiJ5UFUU+tEDx+AAAAAAEiLAUiFwHQsSMHoBEiJwkkPr9FIweowSAMVWnoAAA+2Ajz/dAtEjUD/8EQPsAJ18YNvQAFIg8EYSDnxdAeLV0CF0nW8SItHEEiFwHQGg38MAnRPSIN/GAB0Begp////i0dEhcB1MkiLH0SLZwhFMdJFMcBFMcm4HAAAAL6oCFwBugQAAAAPBUSJZwhIiR9bQVxdww8fRAAA8IMtOK8RAAHrxEjB6ARIicJIuBV8Sn+5eTeeSA+v0EjB6jBIAxW2eQAAD7YCPP90io1I//APsAp0gevxDx9AAFW6CAAAAEiJ5UFXSYn/QVZMjbXA/f//QVVBVFNIgeyoAwAATItvGEiLNVqxEQBMifdMibV4/P//TAHu6FC6//9IizUpsREAuggAAABMifdIi53A/f//TAHu6DK6//9Mi6XA/f//SIXbdRJIgcSoAwAAW0FcQV1BXkFfXcNIizX9sBEAuggAAABMifdMAe7o/bn//0iLhcD9//9JOUcQdRRJi0cgSDnYcwtJjVQk/0jB6ih0LfIPEAUcYwAA8kEPWEdwTIn/8kEPEUdwSIHEqAMAAFtBXEFdQV5BX13pz/3//0iNU/9IKcIPiCEHAABmD+/A8kgPKsLyQQ9YR2hJiV8gTIn/8kEPEUdo6KH9//9IizVisBEAuggAAABIi714/P//TAHu6Ga5//9Ii43A/f//SIsFYLARAPbBBw+FsQIAAEiNkQDw//9Iv//u////fwAASDnXD4KXAgAATImtQPz//0yNtcD8//9Ix4Vo/P//AAAAAEyJpTj8//9IiY2A/P//SIu9gPz//0iNdDj/SMHvDEjB7gxJifxJifVIOf4Pgr4AAABIjYWg/P//SImFkPz//0iNhbD8//9IiYWI/P//6wgPH0QAAEmJxEEPtsRIjVgUTTmkx6gAAAB0eEiLhZD8//8x0kUx0kUxwEUxyUiJ10iJ1kjHhbj8//8IAAAASImFsPz//0yJ4EjHhcj8//8IAAAASMHgDEiJhcD8//+4JwAAAA8FQbgBAAAASGP4TYnySIu1iPz//7oBAAAAuDYBAAAPBUiD+AgPhZQBAABNiWTfCEmNRCQBTTnlD4Vl////SIudgPz//0iLNS+vEQC6CAAAAEyJ90gB3ugPuP//SIuFwPz//0iJhYD8//9IhcAPhJ4FAABIizUJrxEAugQAAABMifdIAd7o4bf//0iLNfquEQBMife6BAAAAESLpcD8//9IAd7ow7f//0SLrcD8//9mQQ9u3EyJ90iLNdWuEQC6CAAAAGZBD27lZg9i3EgB3mYP1p2Q/P//6I+3//9EieJMi5XA/P//SL8VfEp/uXk3nkQx6kgPr9dIidBMMdJIweggSDHQSA+vx0iJwkjB6iBIMdAPt8BNjQSHQYuAqAgAAIXAdRvpQgIAAGaQSMHiBUGLhBfACBwAhcAPhCwCAACNUP9IidFIidBIweEFTAH5RDuhsAgcAHXTRDuptAgcAHXKTDuRqAgcAHXBkIXAeFBIi7V4/P//SIu9aPz//4kEvkiB/4EAAAB0NkiLtYD8//9IiwXcrREAQPbGB3UiSI2WAPD//0iDhWj8//8BSL//7v///38AAEg51w+Dnv3//0yLrUD8//9Mi6U4/P//uv////9EieBJg/wDdiBJD73EuT0AAABMiedIg/A/KcH30EjT70iJ+YPhA40Egb8BAAAAZkkPbuxIi7V4/P//D7bIZkgPbs9Mif9mD2zNDymNkPz//+g0+P//Zg9vjZD8///yQQ8QV1BBicCJwEiNBEBIweAESY2UB6AIBADzD29CEGYP1MEPEUIQ8g8QBVRfAABBi39AQQ+2lAfXCAQA8g9Y0PJBDxFXUGYP79LyDyrS8kEPWFd48kEPEVd4gf///wIAD4eVAAAASLgVfEp/uXk3nkyJ7kjB7gRID6/wSInwSMHoIOsDg8ABJf//AwCJwkiNDFJJg7zPqAi8AAB150iNBFJIwe4wZg/vwIPHAUiNFcisEQBJjQTHDxGAqAi8AEgB8kyJqKgIvABEiYCwCLwATImguAi8AEGJf0APtgI8/w+EMPv//41IAfAPsAoPhCP7///r6Q8fgAAAAABJjYQHsAgEAGZBDxC/gAAAAPMPb3AQZg/Uzg8RSBBmD+/J8kkPKsxmDxTBZg9Yx0EPEYeAAAAA6d76//8PH0AAQYtPNIH5AAABAA+ERP7//41BAUGJy0iLvZD8//9BiUc0iYV0/P//SY2DReAAAEjB4AVNiVQHCEmJfAcQTInYSMHgBUHHhAe8CBwAAAAAAE2F0g+ERQIAAEyJ0LsAEAAAJf8PAABIKcO4/wAAAEg5w0gPR9hIuP//////fwAATDnQD4JCAQAASI2FsPz//4mNYPz//0yJ0kUx5EyJhVj8//9BvQAQAABMiZ1I/P//SImFkPz//0iNhaD8//9IiYWI/P//McBMib1Q/P//TYnXkEwB8EiJlbD8//8x0kUx0kiJhaD8//9FMcBFMclIiddIiZ2o/P//uCcAAABIidZIiZ24/P//DwVBuAEAAABIY/hMi5WQ/P//SIu1iPz//7oBAAAAuDYBAAAPBTHSSIXASA9Iwkg5w3V2Dx+EAAAAAABEieKAvBXA/P//AA+VwQ+Vwg+2yUEBzEiD6AF0BITSdd9Bgfz+AAAAD4eOAAAAhNIPhIYAAABIv///////fwAARIngTInrSY0UB0iJ0YHh/w8AAEgpy7n/AAAASCnBSDnLSA9H2Ug51w+DIv///4uNYPz//0yLhVj8//9Mi71Q/P//TIudSPz//zHbTInYSMHgBUwB+ImYuAgcAEGLkKgIAACJkMAIHACLhXT8//9BiYCoCAAAicjpBPz//0yLvVD8//+4AABAAIuNYPz//0yLhVj8//9Mi51I/P//QYtfPCnYRDngcqJFieKJ2EyJ0kyJ9kyJnWD8//9JjbwHqAh8AEyJhYj8//+JjZD8///orbL//0yLnWD8//9FAWc8TIuFiPz//4uNkPz//0yJ2EjB4AVFiaQHvAgcAOlM////SInQg+IBZg/vwEjR6EgJ0PJIDyrA8g9YwOnK+P//QYtfPEUx5OuETIutQPz//0yLpTj8//+LlWj8///pqPv//5BVSInlQVdBVkFVSYn9QVRJidRTSInzSIPsKIsFkKYRAIXAdUxIiwV9phEASIXAD4WMAAAAiwWuqBEAhcB0HUyLPdOoEQBJOd8PhFIBAABIOR3rqBEAD4SVAQAASIPEKFtBXEFdQV5BX13DZg8fRAAA6Bvz//9JicZIhcB0p0iDeBgAdAhIicfoJPf//0GLRkSFwHSQZg/vwEHHRkQAAAAA8kgPKsDyQQ9YRljyQQ8RRljwgy33pREAAelm////ZpBIixXhpREAZEiLBCUAAAAASDnCD4Vb////TI11yLoIAAAATInmTIn36FOx//9Ii0XISI1T6EmJx00p50iB+ugDAAAPhyz///9Jgf8AAQAAD4cf////QfbHBw+FFf///7oIAAAASI1wCEyJ9+gQsf//TInqSItNyEi4FXxKf7l5N55IweoESA+v0EjB6jBIAxX8bwAAD7YCPP90Co1wAfBAD7AydfKLBTWlEQA9/38AAHcficZIjRUlpQEASMHmBUgB8kyJKkiJWghIiUoQTIl6GIPAAYkFBqURAOmV/v//kEiNRchMizVlpxEAuggAAABMieZIicdIiUW46IGw//9NAeZMO3XID4WP/v//SIt9uLoIAAAASY12COhisP//SItFyEiLFRenEQDrUg8fRAAASIsFGacRAEyNdci6CAAAAEyJ5kyJ90iJRbjoMbD//0iLRbhJjRQESDtVyA+FOv7//0iNcghMife6CAAAAOgOsP//SItFyEiLFcumEQBIhcAPhBX+//9IOcIPhQz+///oPPH//0mJxEiFwA+E+/3//4tADEk533Qog/gBD4Xq/f//QYtEJCiNUAFBiVQkKIXAD4XV/f//TYlsJBDpy/3//4P4Ag+Fwv3//0mDfCQYAHQe8g8QBd9YAADyQQ9YRCRwTInn8kEPEUQkcOih8///SInaMfZMie/oBLD//0yJ6ki4FXxKf7l5N55IweoESA+v0EjB6jBIAxVkbgAAD7YCPP90CY1IAfAPsAp1802JbCQY8IMFp6MRAAHpTf3//2aQVUiLBZCjEQBJifhIieVIhcAPhekBAADoZPD//0iJx0iFwHR1g3gMAnVvTDlAGA+EhAMAAEw5QBAPhCICAABIuBV8Sn+5eTeeTInGSMHuBEgPr/BIifJIweoggeL//wMAidFIjQRJSIuEx6gIvABMOcB1IesrDx8Ag8IBgeL//wMAidFIjQRJSIuEx6gIvABJOcB0DEiFwHXfXcMPH0QAAEiNBElIwe4wSAM1kW0AAEiNBMfzD36IuAi8AESLiLAIvAAPtgY8/3QLRI1A//BED7AGdfGNcgFIjQRJg29AAUm7FXxKf7l5N56B5v//AwBIx4THqAi8AAAAAABBifBLjQRASIuEx6gIvABIhcAPhIoAAAAPH0QAAEjB6ARBifJJD6/DSMHoIEEpwonwKdBBgeL//wMAJf//AwBBOcJyLUuNFEBIjQRJifFIjZTXoAi8AEiNhMegCLwA8w9veggPEXgISItSGEiJUBiJ8oPGAUiNBEmB5v//AwBIx4THqAi8AAAAAABBifBLjQRASIuEx6gIvABIhcAPhXv///9Eici5AQAAAEiNBEBmSA9uwUjB4ARmD2zBSI2EB7AIBADzD29wEGYP1MYPEUAQi0dEjVABiVdEhcAPhMQBAABIweAEZg/vwEgBxw8Rh6gIHAFEiY+oCBwBZg/Wj7AIHAFdw5BIixWRoREAZEiLBCUAAAAASDnCD4X+/f//iwVxoREAPf9/AAB3K4nBSI0VYaEBAEjB4QVIAcpIiTpIx0IIAAAAAEjHQhAAAAAASMdCGAAAAACDwAGJBTahEQDpuP3//5CLQETyDxAtDVYAAIXAD4TUAAAASMHgBPIPEJ+QAAAASIn68g8Qp5gAAABIjTQ4SMfA//////IPEC3bVQAAZkgPbvDrGg8fQABmD+/A8kgPKsBIg8IQ8g9Y4Eg58nRyi4KoCBwBZg9v1vIPWN1IjQRASMHgBEiNjAewCAQASIuCsAgcAfMPb0kQ8w9vQRBmSA9u+GYPbNdmD9TKZg/7wmYPxsgCDxFJEEiFwHmcSInBg+ABZg/vwEjR6UgJwfJIDyrB8g9YwOuKZg8fhAAAAAAAZg8U3A8Rn5AAAADwgy1doBEAAUyLRxBMicLHR0QAAAAASLgVfEp/uXk3nkjB6gRID6/QSMHqMEgDFdJqAAAPtgI8/3QJjUj/8A+wCnXz8g9Yr6AAAABIx0cQAAAAAMdHDAMAAADyDxGvoAAAAF3DkPCDBfifEQABi0dEg+gB6Sn+//8PH0QAAPIPEAW4VAAA8g9YQHDyDxFAcF3pgO///1VIieVBVEyNJdOhEQBTTInn6Aqs//9Igz2qnxEAAHVQvwIAAADoZgoAAInDhcB0EEyJ5+jIq///idhbQVxdw5DHBXafEQAAAAAATInnZEiLBCUAAAAASIkFa58RAOieq///idhbQVxdww8fgAAAAAC78P///+u5Zg8fhAAAAAAASIsVQZ8RAGRIiwQlAAAAAEg5wg+FLwEAAFWLFSCfEQBIieVBVFO7AIAAADnaD0baSIX/QQ+Vw4XSD4TBAAAATI0V+p4BAEGJ8DH2SbkVfEp/uXk3nkyJ0esRZg8fRAAAg8YBSIPBIDneczpIg3kIAHTuSIsRSMHqBEkPr9FIweowSAMVaGkAAA+2Ajz/dNFEjWD/8EQPsCJ18YPGAUiDwSA53nLGgT2RnhEAAIAAAHcURYTbdA+J2kiNBJUAAAAASTnAc0lIjR2UoBEASInf6Myq//9IxwVpnhEAAAAAAOic6///SInf6JSq//9buPn///9BXF3DZi4PH4QAAAAAAEiF/3TAMdJMjRUyngEASMHiBUyJ1kyNJUSgEQDov6n//0yJ5+h3qv//SMcFFJ4RAAAAAADoR+v//0yJ5+g/qv//idhbQVxdw7j9////w2aQVUiJ5UFUU0iD7HBIhf90OYP+DnU0SI1dgLpwAAAASIn+SInf6Gep//9Ii0WYSI1Q6EiD+mh3EkiLVcBIOdBzCUiB+gAEAAB2F0iDxHC76v///4nYW0FcXcMPH4AAAAAASItVyEiB+gABAAB33EiLTZBIgfkAAQAAd8+D4Qd1ykiDfYAAdMNIg32IAHS8SItNoPbBB3WzSIPoCEg5yHKqSItNqEg5yHKhSIt9sEg5+HKYSIt1uEgJ+UgJ8YDhB3WJSDnwcoRIi0XQqAcPhXj///9Ig/oHD4Zu////SI1K+Eg5wQ+CYf///0iLRdioAw+FVf///0iD6gRIOcIPgkj///9Ii0XgSDnCD4I7////SItV6IPgA0iJ1oPmB0gJ8A+FJf///0g50Q+CHP///0yNJdyeEQBMiefoFKn//4sF9p4RAIXAdDpIid66cAAAAEiNPfueEQC77////+iRqP//hcB0e0yJ5+jFqP//SIPEcInYW0FcXcNmLg8fhAAAAAAAZg9vRYBmD29NkGYPb1WgZg9vXbBmD29lwGYPb23QDykFq54RAGYPb3XgDykNr54RAA8pFbieEQAPKR3BnhEADyklyp4RAA8pLdOeEQAPKTXcnhEAxwVanhEAAQAAAEyJ5zHb6Eio///rgWYPH0QAAIsFQp4RAMNmDx+EAAAAAABVSInlQVZBif5BVUFUU+iNp///hcAPhFUCAABMjS3unREATInv6Cao///osej//0iJw0iFwA+E7QAAADHSRItgCEUx0kUxwEUxybi6AAAASInXSInWDwVBOcQPhJAAAAC/AgAAAOhWBgAAQYnEhcAPiPcAAABIid/og+v//zHSRTHSRTHARTHJuLoAAABIiddIidYPBYlDCEyJ72RIiwQlAAAAAEiJA8dDDAEAAADofaf//0iNu6gIAAC6AAAEADH2RTHk6Fen///HQygAAAAASMdDIAAAAABIx0MQAAAAAFtEieBBXEFdQV5dww8fQACDewwCD4T2AAAAvwIAAADovAUAAEGJxIXAeGFFhfYPhGH////HQwwBAAAATInv6A2n///rjg8fAIsF1poRAEG8AQAAAEyNNc2aEQCFwA+ExQAAAEuLHOaLcwiF9nUyiwWwmhEASIXbD4UD////g/g/D4aiAAAAQbz1////TInv6Lym//9bRIngQVxBXUFeXcODewwBdC4x0khj3kUx0kUxwEUxybgnAAAASInXSInWDwVIY/hIid646gAAAA8FSIP4/XQsMdu5AQAAAIsFQ5oRAEE5xA+SwkmDxAGEyg+FcP///+l8////Dx+EAAAAAABLixzmSIXbD5TB688PH0AATInvQbyO////6DKm///p3f7//w8fRAAAQboiQAAARTHJuAkAAAAx/0nHwP////++qAhcAboDAAAADwVIjZD/DwAASIH6/g8AAA+GJ////4sNv5kRAEiJw0iNFcGZEQBIiRzKSInIg8ABiQWlmREASIXbD4T+/v//6fP9//8PHwBBvOr////pZf7//w8fRAAAVUiJ5ehX5v//SIXAdGqDeAwBSInCdWGLSCiD+QF0GUjHQBAAAAAAx0AMAwAAAInIXcNmDx9EAABIi3AQSLgVfEp/uXk3nkjB7gRID6/wSMHuMEgDNcdjAAAPtgY8/3QKjXgB8EAPsD518sdCDAIAAACJyF3DDx8Auf3////rr5BVSInlU0iNHQSbEQBIid9Ig+wI6Dil///ow+X//0iFwHQISInH6Nbo///oAeb//0iJ3+j5pP//SItd+DHAycOQjYIA////Pf/+/38Ph0cBAABVSInlQVRTSInzSIX2D4QtAQAAQYn5QYnU6HHl//9JicBBgfn/fwAAD4cOAQAASIXAD4QFAQAAQYPBATHA6xFJg8EBQYH7/38AAA+H5wAAAEGNUf9FictIjQxSSMHhBEwBwUiDuagIBAAARA+3kdQIBAB0y0SJ4kGDwgYpwkQ50g+CsQAAAInCSWPySI080zHSgLnXCAQAAA+VwkjB5ghMiU8ISMHiGEgJ8kiDyghIiRdIi5GwCAQASIlXEEiLkbgIBABIiVcYSIuRsAgEAEgrkcAIBABIiVcgSIuRuAgEAEgrkcgIBABIiVcoMdJmg7nUCAQAAHQsDx+EAAAAAACJ1gOx0AgEAEGLtLCoCDwASIl01zAPt7HUCAQASIPCATnyctxEAdBJg8EBQYH7/38AAA+GGf///1tBXF3DMcDr97jq////6/C46v///8NmkFVBidBIieVBVUFUSYn0U4n7SIPsGOgm5P//SIXAD4SNAAAASYnFO1g0D4OBAAAATYXkdHxIidhIweMFRInCSMHgBUwB60qLhCiwCBwASIlF2IuDvAgcAEiDwAhIOcJySEiNddi6CAAAAEyJ5+h/ov//i4O4CBwAi5O8CBwASY18JAhJjbQFqAh8AOhhov//i4O8CBwAg8AISIPEGFtBXEFdXcMPH0QAALjk////6+mQuOr////r4WYPH4QAAAAAAFVBifBJiflIieXoceP//0WFwHRgTInJMdIPH4AAAAAAZg/vwEiFwHQIidbyDxBE8EiDwgHyDxEBSIPBCEQ5wnMFg/oLdtpIhcB0KYtQDGYP78DySA8qwvJBDxEBQYP4A3YSi0BAZg/vwPJIDyrA8kEPEUEYuAwAAABdww8fRAAAVUiJ5UFVQVRTSIn7SIPsGP8V6pgSAESLJdeYEgBIhcB0BUWF5HURSIPEGFtBXEFdXcNmDx9EAABJie1B9sQBdR9Bg+QCdOBIicdMiepIid5IiUXY6Bfv//9Ii0XY68iQSInHSIneSIlF2OhBov//SItF2OvMZmYuDx+EAAAAAACLBW6YEgCoAnQFSIX/dQn/JWOYEgAPHwBIuhV8Sn+5eTeeSIn4SMHoBEgPr8JIjRU8mBEASMHoMA+2BAKEwHTPVUiJ5UiD7BBIiX346K/x//9Ii334yf8lHJgSAA8fQABVSInlU4n7SIPsCIsF/5cSAIX4dRJA9scCdSX2wwN1UPAJHemXEgDwCR3mlxIAMcBIi134ycNmLg8fhAAAAAAASI0V0ZcSAEiNNVL///9IjT1rSgAA6HbF//+FwH+9hcC6/v///w9EwuvGZg8fRAAASI0VqZcSAEiNNaL+//9IjT1ASgAA6EbF//+FwH+S68731/AhPXuXEgDDZg8fRAAAuAQAAADDZi4PH4QAAAAAADHSRTHSRTHARTHJuLoAAABIiddIidYPBcMPH4AAAAAA8g8QBQhKAACD/wN2A8NmkFVIjQXoSQAASGP/Zg/vwEiJ5UiD7BCLPLhIjXXwDylF8Oh6n///SGlF8ADKmjtIA0X4eAzJZg/vwPJIDyrAw5DJSInCZg/vwIPgAUjR6kgJwvJIDyrC8g9YwMMPH0QAAEiF/w+EJwEAAFVIieVBV0FWSYn2QVVBVFNIhfYPhAcBAABmD+/JZg8vwQ+C+QAAAPIPEA1wSQAAZg8vyA+G5wAAAEGJ1YXSD4jcAAAASIn7RTHSRTHARTHJuAEBAABIx8ec////ugAACABIid4PBUiJx0iFwHhhRYXtD4SXAAAA8kwPLPgx22YPH4QAAAAAAEGJ2kSJ6kUxwEUxyUuNNBYp2k0B+rgRAAAADwVJicRIg/j8dAdIhcB+LgHDRDnrcs8x0kUx0kUxwEUxybgDAAAASInWDwWJ2FtBXEFdQV5BX13DDx9EAABIweg/hdtBD5TFMdJFMdJBIcVIida4AwAAAA8FRIngRYTtdMpbQVxBXUFeQV9dwzHSuAMAAABIidYPBTHbidjrr7jq////66i46v///8NmLg8fhAAAAAAAVbkTAAAAMcBIieVBVFNIjbVQ////SGPfSIn3SIHssAAAAPNIq4P7CXQFg/sTdXG/AQAAAI1L/0G6CAAAADHSSIn4SI21SP///0UxwEUxyUjT4EiJhUj///+4DgAAAA8FRTHSuLoAAABIiddIidYPBUxj4LgnAAAADwVIY/hMiea46gAAAEiJ2g8FSIHEsAAAAFtBXF3DZi4PH4QAAAAAADHSid/oF57//4XAdILobp7//4sASIHEsAAAAFtBXPfYXcNmLg8fhAAAAAAADx9AAEiLPQGVEgBIhf91ZFVBuiJAAABFMcm+AAAAAUnHwP////+4CQAAALoDAAAASInlUw8FSInDSD0B8P//cxZIifjwSA+xHb+UEgAPlMIPttJ1CDHASItd+MnDRTHSRTHARTHJuAsAAABIid8PBTHA6+MxwMNmZi4PH4QAAAAAAGaQjUb/SYn5SIs9e5QSAD3//x8AdwVIhf91L0iF0nUKMcDDDx+AAAAAAPBIARUwlBIA8EiDBR+UEgAB8EiDBSaUEgABMcDDDx8ASIsNMZQSAEGJ8EyLHR+UEgBNjRQITInQTCnYSD0AACAAf65IicjwTA+xFQmUEgBIicF11oP+AXQpSPfZSI1QAUkBwE2NFMmQSYs00kiJ0UiDwgGB4f//HwBIiTTPSTnQdeYl//8fAEmLEUiJFMe4AQAAAMMPH0AAVUiJ5UFUU0yLBbqTEgAx202FwHULidhbQVxdww8fQABJifpBifSD/gJ3fDHbSIsFhJMSAA8fQABIicKB4v//HwBNiwzQScHpCEGB4f//AAB0w0SJ4inaRDnKcrlEic9BidtIAcdBKcMPH4QAAAAAAEiJwkGNDANIg8ABgeL//x8ASY0U0EiLMkmJNMpIxwIAAAAASDnHddhEActIifhIiT0TkxIA65FIiwX6khIASIXAD4R0////McBIicJIhxXlkhIASIcF1pISALsDAAAASMcHBAMAAEiJVwhIiUcQ6Ur///9mZi4PH4QAAAAAAGaQSIsV0ZISAEiLDcKSEgBIgcEAAAEASIXSdD1IiwWfkhIASDnIczFIPf//HwB2B+snSDnIcyLwSIMMwgBIiwV+khIASAUAAgAASIkFcZISAEg9//8fAHbZww8fhAAAAAAAVUiJ5VNIjZ3w9///SIHsCAgAAA8fRAAAvgABAABIid/oi/7//4XAde9Ii134ycOQSIsFEZISAMMPH4QAAAAAAFVAD7bWif5IieVBVEGJ/EiD7BhIiz1mkhIA6METAABFheR1JEiLPVWSEgDosD4AAIXAeEBEiSU9khIATItl+MnDDx+AAAAAADH/6JE+AACFwHXdQYP8AXXXSIs9IJISAOirQQAAhcB5y4lF7Og/PQAAi0XsMf+JRezo8hMAAItF7EyLZfjJw2YPH4QAAAAAAFVIieVBVUFUU0iD7AiD/wJ3bkyNJeeREgBBif1MiefovJr//+h3/P//icOFwHQpD7YFwpESAEyJ54gFuZESAOh8mv//SIPECInYW0FcQV1dww8fgAAAAADoQzwAAInDhcB1zESJ7+jlBwAAicMPtgWEkRIAhMB1voXbD5TA67eQu+r////rvWYPH4QAAAAAAFVIieVBVkGJ9kFVTI0tXpESAEFUQYn8TInvU0iD7BDoLJr//4A9PZESAAAPhOcAAABBgfxPwwAAD4baAAAAQYP+AQ+H0AAAAOhTDwAAhMAPhcsAAAC4AQAAAIcF0JASAIXAD4XIAAAA6DP+///ozv3//8cFtJASAAAAAADojzsAAInDhcB4dkSJ4EiNXdBIiQXLkBIA6Db+//9mD+/ASInevwEAAAAPKUXQSIkFj5ASAOiKmP//Zg/vwEiJ3r8CAAAASGlF0ADKmjtIA0XYDylF0EiJBV+QEgDoYpj//0hpRdAAypo7MfZIA0XYRIn3SIkFWpASAOjl/f//icNMie/oK5n//0iDxBCJ2FtBXEFdQV5dww8fQAC76v///+vekLuO////69ZmDx+EAAAAAAC78P///+vGZg8fhAAAAAAAVUiJ5UFWQVVBVFOD/wEPh5wAAABMjS0VkBIAiftBvP3///9Mie/o5Zj//+gwDgAAhMB1HEyJ7+i0mP//W0SJ4EFcQV1BXl3DDx+EAAAAAABEizXBjxIARTHkQTnedNVBg/4BdDvo5joAAL8A4fUF6JwRAAC+AQAAAInf6CD9//9BicSFwHmtvgEAAABEiffoDP3//+ueZi4PH4QAAAAAAOi7PwAA675mDx+EAAAAAABBvOr////rhA8fhAAAAAAAVUiJ5VNIjR1kjxIASInfSIPsGOg4mP//6IMNAACEwHUXSInf6AeY//9Ii134McDJww8fgAAAAACDPRmPEgABdE/oSjoAAL8A4fUF6AARAABmD+/ASI114L8CAAAADylF4Ojalv//SGlF4ADKmjtIid9IA0XoSIkFzI4SAOivl///SItd+DHAycMPH4AAAAAA6As/AADrqmYPH4QAAAAAAEiF/w+E7gAAAFVIieVBV0FWQVVBVFOJ80iD7BiB/v8AAAAPhrgAAABMjT2hjhIASYn8TIn/6HaX//9mD+/ASI11wL8BAAAADylFwOhQlv//TIttwEyLdcjoowwAAITAdU9Mif/oJ5f//7gBAAAAhwUcjhIAhcB1eLj///9/TInnOcMPRsOJxugk+v//icPoDfv//4nYxwXxjRIAAAAAAEiDxBhbQVxBXUFeQV9dw2aQTWntAMqaO00B9UyJ6EgrBdSNEgBIPf/Jmjt2lUyJLcWNEgDoeDkAAOuHZg8fRAAAuOr////ruGYPH4QAAAAAALjw////66i46v///8MPHwBVSInlQVdBVkyNNcGNEgBBVUFUSYn8TIn3U4nzSIHsiAAAAOiIlv//6CM5AABIjb1Q////6CcQAADoUjkAAEmJxei6CwAATIs9W40SAITAD4U7AgAASIuFUP///0iFwA+IQwEAAGYP78DySA8qwPIPEUWA6Lj6//9MiepmD+/bSMHqIPJIDyraSIuVWP///0iF0g+I2AEAAGYP78DySA8qwkiLlWD///9mDxTYSIXSD4ibAQAAZg/vyfJIDyrKSIuVaP///0iF0g+IYgEAAGYP78DySA8qwkiLlXD///9mDxTISIXSD4glAQAAZg/vwPJIDyrCTCs9tYwSAA+I7wAAAGYP79LySQ8q12YPFMJIKwWLjBIAD4i1AAAAZg/v0vJIDyrQRYntZg/v5IA9lowSAAAPEUW48kkPKuUPEV2YZg/vwA8RTahmDxTUDxFViA+FawEAAPIPEUXITIn36C6V//+F23QmuAEAAABIjXWAkPIPEETG+InC8kEPEUTE+EiDwAE52nMFg/oJduRIgcSIAAAAuAoAAABbQVxBXUFeQV9dww8fRAAASInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOmo/v//Zi4PH4QAAAAAAEiJwoPgAWYP79JI0epICcLySA8q0vIPWNLpNv///2aQTIn6QYPnAWYP79JI0epMCfrySA8q0vIPWNLp+/7//5BIidGD4gFmD+/ASNHpSAnR8kgPKsHyD1jA6cb+//9mkEiJ0YPiAWYP78BI0elICdHySA8qwfIPWMDpif7//2aQSInRg+IBZg/vyUjR6UgJ0fJIDyrJ8g9YyelQ/v//ZpBIidGD4gFmD+/ASNHpSAnR8kgPKsHyD1jA6RP+//9mkGYP78BIjXWAvwIAAAAPKUWA6PqS//9MaX2AAMqaO0wDfYjpnv3//2YPH4QAAAAAAOg7AwAAZg/vwIPwAQ+2wPIPKsDpff7//w8fhAAAAAAAVUiJ5UFVQVRMjSXhihIAU0yJ5zHbSIHsqAAAAOivk///gD3AihIAAHUeTInn6H6T//9IgcSoAAAAidhbQVxBXV3DZg8fRAAATI2tQP///0yJ7+hpAgAAicOFwH7NTInv6Juw//+EwHXBTInv6I8AAADrt2YuDx+EAAAAAAAPHwBIizWxixIASIX2dCRVMdK/GwAAAEiJ5ejkkv//hcB0Ceg7k///iwD32F3DDx9EAAC46v///8NmLg8fhAAAAAAASI0FaQgAAEg5Bw+UwMNmkEiLFzHASIP6AXYbSGOHiAAAAEi5AAAAAAAAAIBIweA9SCHISAnQw2YPH4QAAAAAAEiLF0g7FR5RAAB0KjHASIP6AXYbSGOHiAAAAEi5AAAAAAAAAIBIweA9SCHISAnQSIkF+ooSAMNmDx+EAAAAAABVSInlQVRMjSVDjBIAU4n7TInnSIHsoAAAAOhxkv//SIM90YoSAAAPhKMAAAAxwIP7Ar8bAAAAD5TAMfZIjRTASI0UUEiNBcWKEgBIjQTQSI2VUP///0iJBZuKEgDo3pH//4XAdCLoNZL//4sY99tMiefo+ZH//0iBxKAAAACJ2FtBXF3DDx8ASIuVUP///0g7FVJQAAB0JzHASIP6AXYYSLkAAAAAAAAAgEhjRdhIweA9SCHISAnQSIkFMYoSAOh8/v//icPrpw8fhAAAAAAASI0FGQcAAGYPdsDHBUuLEgAEAAAQSMfG/////8cFoooSAAQAABi/AQAAAEjHBYqKEgD/////SIkFm4oSAEiJBfyJEgBIjQXVOgAADykF/okSAEyNQBwPKQUDihIADykFDIoSAA8pBRWKEgAPKQUeihIADykFJ4oSAA8pBTCKEgCLCEiJ+kiDwASD6QFI0+JI99JIIdZJOcB15kiJNaeJEgDpt/7//2YuDx+EAAAAAABVSIn6MfZIieVTSIn7vxsAAABIg+wI6KWQ//+FwHUxSI0NSgYAAEg5C3QV6JD9//+6AQAAAEiLXfjJhcAPRMLD9oOIAAAABHTiSItd+MnDkOjLkP//SItd+IsAyffYw5BVMfa/GwAAAEiJ5UiB7KAAAABIjZVg////6EKQ//+JwjHAhdJ1EEiNDeMFAABIOY1g////dArJww8fhAAAAAAAi0XoycHoAoPgAcMPH0QAAEiLBbmIEgDDDx+EAAAAAABIhf91C8NmLg8fhAAAAAAAVUmJ+UGJ0kmJy0iJ5VNIjR2LhxIASI27AAEAAEiJ2EiD7AjrDA8fAEiDwARIOfh0D4sIOc518UiLXfjJww8fADHSidDwD7EzdTNMichID7rwP02FyXgZRInX/9DHAwAAAABIi134ycMPH4QAAAAAAEyJwkyJ3kSJ1//Q699Ig8MESDn7dbzrrw8fhAAAAAAAVWYP78BIieVBV0xj+kFWSI2FkPv//02JxkFVQVRJify/AQAAAFNIifNIicZIgezIBAAADymFkPv//0iJjSj7//9IiYUw+///6FOO//9IaYWQ+///AMqaO0gDhZj7///zQQ9+hqgAAABJicVJi4agAAAAQQ8WRnhIiYWA+///DymFcPv//0iF2w+EIgMAAESLcyhFhfYPhU0BAABIi0MgSIXAD4U4AwAASMeFIPv//wAAAABFMfZIx4U4+///AAAAAEjHhRj7//8AAAAAi0NQhcAPhVIBAABmDx+EAAAAAABMia2Y+///RTHSRTHARTHJTIm9oPv//7idAAAAMdJIjbWo+///SMeFkPv//wIFAAC/EAAAAEjHhaj7//8AAAAASMeFsPv//wAAAAAPBUiF2w+E+gIAAItDUIXAdBFIi4Wo+///SDlDQA+EygIAAEiLvTD7//8x0r4FAAAA6I/w//+EwA+E2QAAAPMPb6Wo+///x0NUAAAAAA8RY0DHQ1ABAAAAx4Vc+///AAAAAEiLvYD7//9Ii1MQSItDGEiFwA+FvwAAAOiGCgAASImFQPv//0iJlUj7//9mD2+FQPv//2ZID37ADxLYDymFQPv//0iJQxBmSA9+2EiJQxjpmAAAAA8fgAAAAADoI6j//0iJhRj7//9IhcAPhJ7+//9Ix4Ug+///AAAAAESJ8EiJhTj7//9Ii0MwTI1wAUyJczCLQ1CFwA+Et/7//4tTVI1CAYlDVIXCD4Sm/v//qB8PhJ7+///HhVz7//8AAAAASIu9gPv//0iLUxBIi0MYSIXAD4RB////ZkgPbspmSA9u0GYPbMoPKY1A+///SIu1QPv//0iLlUj7//9IjY3I+///SI29cPv//0yNjVz7//9BuIAAAADo6ar//4uVXPv//0yJrZj7//+DwAdMib2g+///SIu9MPv//0iJxkjB4hhIx4Ww+///AAAAAEjB4AhMibXA+///SAnCSIuFOPv//0iDygFIiZWQ+///SIuVKPv//0iJhbj7//9IiZWo+///6N/u///wSIMFloYSAAFmD+/AvwEAAABIjbVg+///DymFYPv//+hqi///SGmVYPv//wDKmjtIA5Vo+///TCnq8EgBFXWGEgBIiwV2hhIASDnQcwvwSA+xFWiGEgB18EiLhTj7//9NiXQkCEmJBCRIi4Ug+///SYlEJBBIi4UY+///SYlEJBhIgcTIBAAATIngW0FcQV1BXkFfXcNmDx+EAAAAAABIx4Ug+///AAAAAEUx9kjHhRj7//8AAAAASMeFOPv//wAAAADpB/3//w8fgAAAAABIicdIiYUg+///6EGc//9JicZIhcAPhK38//9Ii70g+///6Bmc//9IiYU4+///6a78//8PH0QAAEiLhbD7//9IOUNID4Ul/f//6RT+//9mkEiLvTD7//8x0r4FAAAA6K3t//9Ii72A+///x4Vc+///AAAAAOjXBwAASImFQPv//0iJlUj7///pDf7//w8fQABVSInlQVVJic1IidFBVEiNRcCJ8kGJ9FNIif5IicdMicNIg+wo6Gb7//9Ii33YSItF0EiF/3UxSIXAdBxIi3XISIPEKEiJ2kiJx1tBXEFdXembm///Dx8ASIPEKFtBXEFdXcMPH0QAAEiDxChJidhMielEieZbuhsAAABBXEFdXelr+v//ZmYuDx+EAAAAAACLBQpJAACD+P8PlcDDDx8AVUiJ5UFXQYn/QVZBVUmJ1UFUSYn0U0iD7CjokYr//0SLMEiJw0GD/xt1BUw55XIg8EiDBW+EEgABRIkzSIPEKFtBXEFdQV5BX13DDx9EAABMieBIKehIPf//AAB30kH2xAd1zEw57XPHTInoSCnoSD3//wAAd7lMieqD4gd1sfCDBUGEEgABQYtEJAiD+P4PhLIAAAA9gAAAAA+EkgAAAEUx0kUxwEUxybi6AAAASInXSInWDwVMiepMieaJx+htBwAA8IMt/YMSAAGEwA+FZv///zHSRTHSRTHARTHJuLoAAABIiddIidYPBUGJx+hN+f//SIlFuOgEpP//QYN8JAj6SIt9uHUJSIXAD4VMAQAA8EiDBY6DEgABuhsAAABNiehMieFEif7oI/n//+kH////iwXIRwAAg/gBdG3wgy2DgxIAAeuMSYt8JBjozyQAAEmJx0iFwA+EJAEAAIsAZEiLNCUAAAAAiUW4SIl1sEmLRzhIOcYPhBQBAAAx0kUx0kUxwEUxybi6AAAASInXSInWDwU5RbgPhOsAAADwgy0jgxIAAemP/v//MdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FZg/vwEiNdcC/AgAAAEGJx0iLDf+CEgAPKUXASIlNuOiqh///SGl9wADKmjtIA33ISIs114ISAEiLTbi4AQAAAEg5/nMXSIn4MdJIKfBI9/G6AQAAAEiFwEgPRMJID6/BSIlFuEyNBAZIifDwTA+xBZqCEgBIicZ1wkSJ/+iNIwAASItVuE2J6EyJ4UiJx0SJ/ugI/f//6UD///9Eif9IiUW46GcjAABIi1W4SIXAdAeLSCiFyXV1SInX6ZD+//8xwOk7/v//SItFsEmJRziDfbgAD4QD////QYtHCIXAD4T3/v//iwVURgAAhcAPhen+//9JY0QkFDHSTYnoTInhTIn/hcBID0nQSIsFB4ISAIt1uEiDwgFID6/Q6H/8///wgy3fgRIAAelL/f//i0AshcB1hPBIgwWygRIAAek2/f//ZmYuDx+EAAAAAABmkFVIieVTifNIg+wYhNJ0QUiJPbKBEgBmD+/ASI114L8CAAAADylF4OhUhv//SGlF4ADKmjtIA0XoSIkFgYESAIcdq0UAAEiLXfjJww8fRAAASMcFNYESAAAAAABIxwUygRIAAAAAAEjHBS+BEgAAAAAASMcFLIESAAAAAABIxwUpgRIAAAAAAOuGDx+AAAAAAFW4/////0iJ5UFVSYn9QVRTSIPsGIcFRUUAAGYP78C/AQAAAEiNXdAPKUXQSIne6LyF//9MaWXQAMqaO00B7EwDZdjrTQ8fAGYP78BIid6/AQAAAA8pRdDok4X//0hpRdAAypo7SANF2Ew54HMuZg9vDQowAAAx0kUx0kUxwEUxybgjAAAASInfSInWDylN0A8FiwWQgBIAhcB1rEiDxBhbQVxBXV3DZg8fhAAAAAAATIsFSYASAEiJ+EiLPUeAEgBIizVIgBIASIsNSYASAEiLFUqAEgBMiQBIiXgISIlwEEiJSBhIiVAgw2YPH0QAAEUx0kUxwEUxybgBAQAASI01iy8AAEjHx5z///+6AAAIAA8FSInHSIXAD4hYAgAAVWYP78BFMdJFMcBFMcm6AAgAAEiJ5UFXQVZIjbXQ9///QVVBVFNIgezABwAAiwUSgBQAg8ABiQUJgBQAMcAPKYWg9///DymFsPf//w8phcD3//8PBUmJxUiFwH8KSIP4/A+F8gEAADHJTInoRTH/MdtFMfZFMeRmD+/AQYnNDx8ASInySI0MMEiFwH9T6bsAAAAPH4AAAAAASMHjCEQPtsBMCcNBg/wBD4YTAQAAQYP8AnUjRY1GAUKIhDW09///Qb4CAAAAuAMAAABBg/gCTQ9F8EQPROBIg8IBSDnKdG0PtgI8CnWySIuFoPf//0yLhaj3//9Ju11rY2F0c1sgTDnbD4QBAQAAZoG9tPf//3J3dQ1Bgf3/HwAAD4YhAQAASIPCAQ8phaD3//9Niccx2w8phbD3//9FMfZFMeRIx4XA9///AAAAAEg5ynWTRTHSRTHARTHJMcC6AAgAAA8FSIP4/A+EGP///0iFwA+PD////0SJ7kmJxYk1w34UADHSRTHSRTHARTHJSInWiwWzfhQAg8ABiQWqfhQAuAMAAAAPBUiBxMAHAABEiehbQVxBXUFeQV9dw2YuDx+EAAAAAAA8LXQ0PCB0MEWJ4kQPvshOi4TVoPf//0nB4AQ8OX9ZQY1B0EiYSQnATomE1aD3///p4f7//w8fAEGDxAHp1f7//w8fgAAAAAC4AAAABEyNDQx+EgBJOcBJD0PASC0AAAAETDn4SQ9Cx0mJAU2JQQjp6/7//w8fQABBjUGpSJjrpUWJ6UyNFfZ9EgBBg8UBScHhBE0B0evRwzH26Rj///+QVUyNBdh9EgAxyUiJ5UFXQVZBVUFUSYn8SY14CFNEiw3AfRQATIs9lX0SAEyLNZZ9EgCLNah9FACF9nUL6zFmkI1IATnxcyiJ8CnI0eiNFAhIidBIweIETYssEEiLHBdJOdxz3E057HMLicY58XLYMdtFMe1Fhcl0BkH2wQF0IUUx7UUx9kyJ6EyJ8ltBXEFdQV5BX13DZi4PH4QAAAAAAIsFPn0UAEQ5yHXUTTn8cgVNOfRyJGRMizQlAAAAAEw58w+SwE059A+TwgjQdbFJg+b4SIXbdKjrrDHSRTHSRTHARTHJuLoAAABIiddIidYPBUiJRci4JwAAAA8FOUXIdbRNif3pfP///w8fgAAAAAAxwIN+CP8PhawAAABViflIiddIieVBVUFUTI0l0HwUAFNIg+woSItWGEwp4kiB+v8HAgB3cUm4wQ/8wA/8wA9IidZJuT/wAz/wAz8ASQ+v8EjBzgRJOfFyTUiJ0En34EiJ0EiD4sBIwegGSI0cAkjB4wRJjXQcBIsWOcp1JE6NLCO4AQAAALkCAAAA8EEPsU0AdQ6LBjnQdCdBx0UAAQAAALgBAAAASIPEKFtBXEFdXcMPH4AAAAAAww8fgAAAAADzD36HqAAAAEiLh6AAAAAPFkd4SInHSIlF0A8pRcBBx0UIAAAAAOgF/v//SY1MHBBIjX3AQbiAAAAASInGTY1MHAjoSZ///0GJRQxBx0UAAwAAAOuMZmYuDx+EAAAAAABVMfa5DwAAAEUx0kiJ8EUxwEUxyUiJ8kiJ5VNIiftIjb14////SIPsEEjHRegAAAAASMeFdP///wAAAADzSKu4JwAAAEiJ98eFcP///xsAAADHhXj/////////DwW6GwAAAIlFgEhj+EhjcwRIiV2ITI2VcP///7gpAQAADwVIi134ycNmLg8fhAAAAAAAZpCF/0iNBXeDGgBBD5XASI2QAIABADHJ6xEPH4QAAAAAAEiDwBhIOcJ0Ijl4DHXyRYTAdO1Ihcl0IEyLCEw5CUgPQshIg8AYSDnCdd5Ig/kBgxYAww8fRAAASInB68MPHwBVZg/vwEUx0kUxwEUxybidAAAAMdJIieVBV0FWQVVBVEmJ/L8QAAAAU0iNnYD9//9Iid5Igex4AgAADymFgP3//0jHhaD9//8AAAAASMeFwP3//wAAAADHhcj9//8AAAAADwUxyQ8fAIA8CwB0CkiDwQFIg/kPdfBIicjrBg8fAEiJ8EiFwHQyD7Z8A/9IjXD/jVfQgPoJdudIOchzHMaEBYD9//9Oug8AAABIjXwDATH2SCnC6HZ///9Ijb2w/f//SIneuhAAAADo0n7///NBD28EJDHSRTHSTImlkP3//0UxwEUxyUiJ12YPxsABuLoAAABIidYPKYWA/f//DwVJicS4JwAAAA8FQTnED4SKAgAA6IkfAABIicZMjb3Q/f//QbhAAAAASInfTIn5TI2NyP3//0yNraD9///oAJ3//0iLjbD9//9IvhV8Sn+5eTeeSIuVuP3//0GJwEwxwUSJhcz9//9ID6/OSDHKSMHpIEgxykgPr9ZIidBIweggSDHQRYXAdCVMiepLjXzFAGaQSDNCMEiDwghID6/GSInBSMHpIEgxyEg5+nXlTI01bmEgAEiJhaj9//8x20yJ9+idfv//SIsFNoEWAEyLjaj9//9IjQ14ARwARIuVwP3//0SLncz9//9MjWABTIklD4EWAOsbDx9EAACDwwFIgcEwAgAAgfsAAgAAD4SqAAAATItB0E2FwHThTDlJ2HXbRInQC0HwddNEOVn8dc1Ii4Ww/f//SDlB4HXASIuFuP3//0g5Qeh1s0SJ2kiJz0yJ/kSJlXD9//9IweIDTImNaP3//0SJnXT9//9IiY14/f//TImFYP3//+iGff//SIuNeP3//0SLnXT9//+FwEyLjWj9//9Ei5Vw/f//D4Va////TIuFYP3//0iNFXQAHABIY8PrXw8fgAAAAABIjRVhABwAMdtIidDrH2YuDx+EAAAAAACDwwFIBTACAACB+wACAAAPhKgAAABIgzgAdeWLSCCFyXXeSGPDuUYAAABMie5MacAwAgAASQHQTInH80ilTYsASGnAMAIAAEmDwAFMiQQCMdJNieVFMdJFMcBBgeX/DwAARTHJSInXSInWuLoAAAAPBUiNFdh/GgBLjUxtAGYP78BMifdIjRTKgwWJfxYAAQ8RAkjHQhAAAAAATIkiiVoQiUII6Mh8//9IgcR4AgAATIngW0FcQV1BXkFfXcNIgwVbfxYAAbv/////64NIi72Q/f//6Dj5//9Iicbpav3//1VIieVBVEyNJWNfIABTSIn7TInn6Jd8//9IidpIjTVNfxoASIMFHX8WAAGB4v8PAACDLQB/FgABSI0EEkiNDBBIjQzOSDsZdSZIY0kQhcl4L0hpyTACAABIjT0R/xsASIMsDwFIAdDHRMYQ/v///1tMiedBXF3pFXz//w8fRAAAg/n/dd9Igy2zfhYAAevVkFVIieVBVUFUTI0l0V4gAFNIiftMiedIg+wI6AF8//9IidiDLX9+FgABJf8PAABIjRRASI0Fp34aAEyNLNBJO10AdRwx0kUx0kUxwEUxybi6AAAASInXSInWDwVBiUUMSIPECEyJ51tBXEFdXemPe///ZmYuDx+EAAAAAAAPH0AAVUiJ5UFUTI0lU14gAFOJ+0yJ5+iIe///hdtIjQU/fhoAQA+VxkiNkACAAQAxyesJSIPAGEg5wnQiOVgMdfJAhPZ07UiFyXQ4SIs4SDk5SA9CyEiDwBhIOcJ13jHbSIXJdAuLQRCNUAGFwA9J2kyJ5+gLe///idhbQVxdww8fQABIicHrq2ZmLg8fhAAAAAAAVUiJ5UFXQVZBVUFUTI0lvV0gAFNMiedIg+w46PB6//8Pth1pfRYATInnxgVffRYAAei6ev//hNt0FkiDxDhbQVxBXUFeQV9d6YMcAAAPHwDoyxUAAOim9P//6NEVAADobBwAAInDhcAPheYAAABIjUW8Qb0QAAAASIlFqOtCZpCLRbxMieeJBQh9FgDoX3r//2YPbwUXJAAAMdJFMdJFMcBIjX3ARTHJuCMAAABIidYPKUXADwVBg+0BD4SUAAAATInn6Eh6//9Ii3WoSI09ffn//0SLNb58FgDHRbwAAAAATIs9yHwWAOjDBwAARAs1pHwWAInDdQlMOz2xfBYAdEeF2w+Ed////0yJ5+jfef//hdsPiXj///9Miefo73n//0yJ58YFZXwWAADowHn//0iDxDiJ2FtBXEFdQV5BX13DDx+AAAAAAIXAdBRMiefonHn//4XbeMHr1mYPH0QAAItFvEyJ54kFKHwWAOh/ef//671mZi4PH4QAAAAAAGaQVUiJ5VNIjR1EXCAASInfSIPsGOh4ef//SIsFEXwWAEiFwHgkZg/vwPJIDyrASInf8g8RRejoNnn///IPEEXoSItd+MnDDx8ASInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOvKZmYuDx+EAAAAAABmkFWNQv9IieVBV0FWQVVBVFNIg+xYiX3APf8/AAAPh4sDAABJifZIhfYPhH8DAACF/w+IdwMAAGYP78nyDxFFyGYPL8EPgmQDAABBidUx0kUx0kUxwEUxybi6AAAASInXSInWDwVIjT11WyAAiUWU6K14///yDxANdSEAAPIPEEXIZg8vwQ+D8AEAAPJIDyzASIs1KnsWAEyNWAFIjYYB8P//SIl1uEk5w0kPQ8NIgf4AEAAATA9H2Ew53g+C5AIAAIt1wIX2D47ZAgAARInox0XEAAAAAE2J30iJwUiJRchIuBV8Sn+5eTeeSA+vwUiJwkjB6iBIMcJIiVWI6x0PHwBJg8cBTDl9uA+CZgIAAIt1wDl1xA+NWgIAAE2J+EiNNbx6GgBBgeD/DwAAT40MAEuNBAFIjQTGTDk4dcSLdZQ7cAh1vEhjQBCD+P50s4XAD4g9AgAASGnAMAIAAEyNHX36GwBBi0wDIIXJdZRMi2WIMdJmDx9EAABIuRV8Sn+5eTeeQQ+2BBZIg8IBTDHgSA+vwUmJxEnB7CBJMcREOepy1zHbSI0NPvobAEyJfbBFie+J2EyJRahMieNJic1MiV2gQYnETIlNmOseZg8fRAAAQYPEAUmBxTACAABBgfwAAgAAD4SlAAAAQYtFGIXAdOBJOV0AddpFO30cddSNeP9Ii1XISI0F1nkWAEyJ9kgBx+irdv//hcB1t0lj9EWJ/UyLRahMi32wTItdoEyLTZhIifNLjQQBSI0No3kaAEhjRMEQhcAPiA0BAABIacAwAgAASYMsAwFIafYwAgAATQHBSI0FeXkaAINFxAFCiVzIEEmDBDMB6Yb+///yD1zB8kgPLMBID7r4P+kC/v//SYncRYn9TItFqEyLfbBMi12gTItNmEiNBTb5GwAx2+sXZpCDwwFIBTACAACB+wACAAAPhKgAAABIgzgAdeWLUCCF0nXeRIsV73gWALgAAAQATIlFmEyJXaBEKdBMiU2oRDnocntEiddIi1XITIn2RIlVsEiNBdl4FgBIAcfoUXX//0hj80yLXaBEi1WwMcC5RgAAAEyLRZhMi02oSGnWMAIAAEwB2kiJ1/NIq0GNQgFFAepMiWIIiUIgRIlqJESJFXZ4FgDp2/7//4P4/w+F9v7//0iDLUh4FgAB6en+///HRcTk////SI09ZVggAOiAdf//i0XESIPEWFtBXEFdQV5BX13DTItliDHSTI0dQfgbAOnU/f//x0XEAAAAAOvHx0XE6v///+vKZi4PH4QAAAAAAFWNggD///9IieVBV0FWQVVBVFNIg+wYSIl1wD3//v9/D4cGAQAASIX2D4T9AAAAiftIjT3oVyAAQYnV6CB1//+B+/8BAAAPh9wAAABEjWMBSI0FyfcbAEUx/0hp2zACAABIjVwYMOl/AAAADx9EAABIi3XARIn4icqJTcxIweIISI08xotD+EiJ3kyJZwhIg8cwSMHgGEgJ0EiDyAZIiUfQSItD0EiJR+CLQ/RIiUfoSItD4EiJR/BIi0PoSIlH+ItT/EjB4gPo1HP//4tNzIXJdDVBAc9Jg8QBSIHDMAIAAEGB/gACAAB0HkiDe9AARYnmdOKLQ/yNSAZEiehEKfg5yA+DaP///0SJ+0iNPQ5XIADoKXT//0iDxBiJ2FtBXEFdQV5BX13DMdvr37vq////6+RmZi4PH4QAAAAAAGaQVUiJ5UFWQVVBVFNIhfYPhJQAAACNX/+B+/8BAAAPh4UAAABIadswAgAATI01r1YgAEmJ9UGJ1EyJ9+jhc///SI0FmvYbAEgB2Lv+////i0gghcl0G4tYJIXbfhRBOdxzJ7vk////Zi4PH4QAAAAAAEyJ9+iIc///idhbQVxBXUFeXcMPH0QAAI1x/0iNBU52FgCJ2kyJ70gBxujBcv//688PH4AAAAAAu+r////ryZBVSInlQVVMjS0jViAAQVRJifxMie9TifNIg+wo6E9z//9IiwXYdRYASIXAD4ifAAAAZg/vwPJIDyrAD7YFr3UWAGYP78nyDyrISIsFwHUWAGYPFMFIKwWtdRYAD4iPAAAAZg/vyfJIDyrIiwWEdRYAZg/v0kyJ7w8pRdDySA8q0GYPFMoPKU3A6MNy//+F23QluAEAAABIjU3A8g8QRMH4icLyQQ8RRMT4SIPAATnacwWD+gN25EiDxCi4BAAAAFtBXEFdXcNmLg8fhAAAAAAASInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOlM////ZpBIicKD4AFmD+/JSNHqSAnC8kgPKsryD1jJ6Vz///9mkFVFMdJFMcBFMcm4AQEAALoAAAkASInlQVdBVkFVSYn9SMfHnP///0FUU0iB7BgQAABIibXI7///SI010RsAAA8FSImFwO///0iFwA+IwwAAAEiJx0yNpdDv//+42QAAALoAEAAADx8ATInmDwVIicNIhcAPjn0AAABFMf8PH0AAT400PEEPtkYTSY1WE41w0ECA/gl3NDH/Dx+EAAAAAACD6DCNNL9Ig8IBD77AjTxwD7YCjXDQQID+CXbkhf90CkiLtcjv//9B/9VBD7dGEEkBx0k533ypSIu9wO///0Ux0kUxwEUxybjZAAAAugAQAADpcv///zHSRTHSRTHARTHJuAMAAABIi73A7///SInWDwWJ2EiBxBgQAABbQVxBXUFeQV9dw2YuDx+EAAAAAABVSInlQVdBif9BVkmJ9kiNNfsaAABBVUyNbZBBVEyJ70mJ1LoQAAAAU0iJy0iD7FjoO3D//0WF/w+EEgEAADHSSI11hEiNfYMPH4QAAAAAAEljx0WJ+EiJ0UhpwGdmZmZBwfgfSI1SAUjB+CJEKcBEjQSARQHARSnHQYPHMESIPBdBiceFwHXISI0EFkiNVaAPtnj/SIPoAUiDwgFAiHr/SDnwdetIjUERSIPBEsZEBZAvTAHpMcBmDx+EAAAAAABBD7YUBogUAUiDwAGE0nXwRTHSRTHARTHJuAEBAABIx8ec////ugAACABMie4PBUiJx0iFwHhASI1T/w8fRAAARTH2RTHSRTHARTHJTInwTInmDwVJicVIg/j8dOO4AwAAAEyJ9kyJ8g8FTYXteAVDxgQsAEyJ6EiDxFhbQVxBXUFeQV9dw2YuDx+EAAAAAAC5EQAAALgQAAAA6U7///+QiwXOWiAAPQAQAAB0M41QAWYP78CJFbpaIABIjRRASI0Fy1ogAEiNBNAPEQBIx0AQAAAAAIk4w2YPH4QAAAAAAIMFiVogAAHDDx+EAAAAAABVSYn6SInlQVdBVkiNhdDv//9FMfZBVUFUU0iNHV9SIABJid9IgexYEgAAiZWQ7f//MdKJtbDt//9IiY2o7f//SImFyO3//0iJnYjt//9MiYWA7f//6zJmDx+EAAAAAABBxkIEAIuFsO3//0mDwhhJg8cQQTnBD4P9AgAAQYP5fw+H8wIAAESJykSJ8EmJxUnB5QZJAcVJweUEQYH+gAAAAA+EVQQAAEiNDVJpFABBg8YBuAEAAAAx9kwB6fAPsTFAD5TGSY29EAQAAIP4AnUJQIT2D4TeBQAARI1KAWYP78BIweIEQYs6SI0FkVEgAEyNpdDt//8x20iJjaDt//8PKQQQuQACAABMieJIjTUuGAAATYkXRImNuO3//0yJlcDt///oKP3//0yLlcDt//9Ei4247f//SIXASI1I/w+OHf///0GAPBwodBZmDx9EAABIg8MBSDnYdAdBgDwcKHXwSDnZfxjp9v7//2YPH0QAAEiD6QFIOdkPhOP+//9BgDwMKXXsSDnZD47T/v//SI1RAkiJjcDt//9IOdAPjr/+//9JjXoGMfa6EAAAAESJjZTt//9MiZWY7f//SIm9uO3//+iKbf//uA8AAABJjXQcAUiLlcDt//9Ii7247f//SCnaSIPqAUg5wkgPT9Doz2z//0iLjcDt//+LlZDt//9Mi5WY7f//RIuNlO3//w+2hA3S7f//hdJBiEIEdApBgEoFQOk//v//TIulyO3//0GLOrkAEAAASI01CRcAAESJjbjt//9IjR0GFwAATIniTImVwO3//+j3+///Mcm/CgAAAEyLlcDt//9IicIxwESLjbjt//9IhdIPjpYCAABNieBBD7Y0AEA4/g+FywAAAIPBAYP5CQ+FyAAAAEiDwAFIOcJ+VUiLtcjt//9IjQwGSAHyMfbrFQ8fQACD6DBIg8EBSJhICcZIOcp0Ig++ATwKdBtIweYEPDl+4IPoV0iDwQFID77ASAnGSDnKdd73xgAAAAQPhRsCAABBiwJIjRX/ZhQARImNuO3//0yJlcDt//9BiUQVBEiLhaDt///HAAEAAABIicfoB+v//0yLlcDt//9Ei4247f//hcAPhK0BAACD+P0PhBj9//9BgEoFIOkT/f//Zg8fRAAAMclAgP4KD5TBSIPAAUg5wg+EpAEAAInOD7Y8M+kG////SIudiO3//0yLpYDt//9mD+/ASIu1yO3//78BAAAARImNwO3//w8phdDv///oxmr//0SLrcDt//9IaZXQ7///AMqaO0iJnbjt//9Ii4XY7///TImlsO3//0nB5QRMjbQCgIQeAEkB3UiLtcjt//9mD+/AvwEAAAAPKYXQ7///6HRq//+LhcDt//9IabXQ7///AMqaO0gDtdjv//9IifOFwA+EsQAAAEyLvbjt//9FMeTrGQ8fRAAASYsHgHgEAUGD3P9Jg8cQTTn9dDRJi38ISIX/dO6LB4P4A3TnTDnzctfo0un//4P4/XXNSYsHSYPHEMZABABNOf110Q8fRAAARYXkD4SbAAAASIuFqO3//0g5ww+DiwAAAEw580iNg4CEHgBmD28N3RQAAEiLvcjt//9MD0PwMdJFMdJFMcAPKY3Q7///RTHJuCMAAABIidYPBekR////kESLjcDt//9IgcRYEgAARInIW0FcQV1BXkFfXcNIi4Wg7f//SYlHCOlp+///SIudiO3//0yLpYDt//9BidHpdf7//0GASgUQ6Un7//9Ei43A7f//TIulsO3//0yJrcDt//9Ii5247f//RImNqO3//02J5+kIAQAAZg8fhAAAAAAASIu1yO3//2YP79K/AQAAAA8pldDv///oBGn//0iLtdDv//9Ii73Y7///MdK4AQAAAPBBD7FVAEEPlMBFD7bAD4UqAQAASIszD7ZGBQ+2VgSDyCCIRgWE0g+ElAAAAEWLVwxBi08ID7bARCnRg/kFD4a6AAAAvwAGAABBvgYAAABFMe1FMcCJwE2LJ0SJhbDt//9IweAYSIm1uO3//0gJ+E+NJNRIg8gHSYkEJEhjBkmJVCQQSYlEJAhIicfoz+3//0mNfCQguhAAAABIi7W47f//icBJiUQkGEiDxgbojmj//0SLhbDt//9FhcB1YkUBdwxIg8MQSDmdwO3//3RCTItrCE2F7Q+F9P7//0iLMw+2VgSE0nTbRYtXDEGLTwgPtkYFRCnRg/kFD4dG////QYNHEAFIg8MQSDmdwO3//3W+RIuNqO3//+k6/v//Dx8ARInCSY11EEmNfCQwSMHiA+gLaP//64dJif3p2/n//0hp9gDKmjtFicZMjaQ3AC0xAYP4Aw+EhgAAAIXAD4Sz/v//Zg/vwEiLtcjt//+/AQAAAA8phdDv///ocmf//0hphdDv//8Aypo7SAOF2O///0w54A+DfP7//2YPbwVfEgAAMdJFMdJFMcBIi73I7f//RTHJuCMAAABIidYPKYXQ7///DwW4AQAAAPBBD7FVAA+EQP7//+l3////Zg8fRAAASIszRYnwD7ZWBITSD4TQ/v//RYtXDEGLfwgPtkYFRYtNCEQp10WLZQyD/wUPhu3+//9FjXQkBkQJyEQ593MSDIC/AAYAAEG+BgAAAOkl/v//RIn3RYngSMHnCOkW/v//VY2BAP///0iJ5UFXQVZBVUFUU0iB7NgAAAA9//7/fw+HewIAAEiJ00iF0g+EbwIAAEGJ9UGB/UBCDwAPh18CAABBif6D/wIPh1MCAABMjT2M0iEAg+kGSImVEP///0yJ/4mNGP///0jHhRz///8AAAAAx4Uk////AAAAAOg/Z///MfZIjT1m9///xwUwUiAAAAAAAMcFIlIgAAAAAADovfT//0GJxIXAdCZMif/o7mb//zHARYXkRA9P4EiBxNgAAABEieBbQVxBXUFeQV9dw0iNhTD///8x9r8bAAAASInCSImFCP///+iDZv//QYnEhcAPhAgBAADo02b//0SLIEH33OjIAQAATWnt6AMAAOic4P//6McBAABIi7UI////Zg/vwL8BAAAADymFMP///+h7Zf//izWJUSAASGmFMP///wDKmjtIA4U4////TAHoSImFCP///4X2D4RMAQAASI2FEP///0Ux9kyNLXBRIABIiYUA////6xkPH4AAAAAAizU+USAAQQHGQTn2D4P2AAAARInwTIuFAP///0Qp9kSJ4kiNBEBIi40I////SY18xQDoifb//4XAdcWLBf9QIAADBf1QIABEKfCLtRz///+JBepQIAADhSD///+JhSD///+FwHViTIn/ibUI////6Kxl//9Ei6UI////6bv+//9Ii70I////6KTS//+EwHUVSIu9CP///+ik0v//SIXAD4WRAAAA6ObU//+EwA+F0f7//0SJ9+j20v//QYnE6cH+//9mDx9EAACJ8kyJ/4m1CP///0jHBNMEAwAAjVYBSIkE041GAkjHBMMAAAAA6C5l//+LtQj///9EjWYD6Tr+//8PH4AAAAAAiwUyUCAAi7Uc////A4Ug////6T3///+QQbzq////6RD+//+LBQ9QIADpJv///0G88P///+lC/v//Zi4PH4QAAAAAAA8fRAAASI09SdAhAOnkZP//Dx9AAEiNPTnQIQDptGT//w8fQACF/35ERIsFTdAhADHSSI01XNAhAOsSZi4PH4QAAAAAAIPCAUE50HIgjQQ6Jf8PAABIjQyASI0ESEiNBMaLCDn5dd7DDx9EAAAxwMMPH0QAAEiNDRnQIQBIKc9Igf//fwUAdz1IuqOLLrrooosuSIn4SL666KKLLrroAkgPr8JIwcgDSDnGchlIifhI9+JIweoESI0EkkiNBEJIjQTBw2aQMcDDZmYuDx+EAAAAAABmkIn5hf9+dYs9nM8hADHSTI0Fq88hAOsQZg8fhAAAAAAAg8IBOddyIY0EESX/DwAASI00gEiNBHBJjQTAizA58XXfw2YPH0QAADHSjQQKJf8PAABIjTSASI0EcEmNBMCLMIX2dQw5FT7PIQByFIkIw5CDwgGB+gAQAAB1zzHAw2aQiRUizyEA6+QPH4QAAAAAAMcHAAAAAMdHCAAAAABIx0cQAAAAAEjHRxgAAAAASMdHIAAAAADHRygAAAAAx0csAAAAAEjHRzAAAAAASMdHOAAAAADHR1AAAAAAww8fRAAAif9IjQS/SI0UR0iNBc/OIQBIjQTQixCF0roAAAAASA9EwsNmZi4PH4QAAAAAAGaQVUiJ5UFUTI0lY84hAFNMiefo+mL//zHSRTHSRTHARTHJuLoAAABIiddIidYPBYnH6Lv+//9MiedIicPosGL//0iJ2FtBXF3DDx+EAAAAAABVSInlQVdBVkmJ1kFVSYnNQVRTSIPsGEiJfci/GAAAAEiJdcBMiz01TicA6PBh//9IhcB0cEiJ70iJw+gg4v//TIkzSIt1wEiJ2UyJawhIi33ISYnESI0VJAMAAEiJQxBB/9eFwHUZSIPEGFtBXEFdQV5BX13DZi4PH4QAAAAAAEyJ54lFyOiF5f//SInf6F1i//+LRchIg8QYW0FcQV1BXkFfXcNIi3XASIt9yEiDxBhMielbTInyQVxMifhBXUFeQV9d/+BmLg8fhAAAAAAAVUiJ5UFWRTH2QVVMjW3cQVRMjSWYAQAAU7sEAAAASIPsEEyJ7kyJ58dF3AAAAADHBW9NJwAAAAAA6FLv//+FwHgSi0XchcB+GEEBxoPrAXXRRInwSIPEEFtBXEFdQV5dw0EPRMbr7WYPH4QAAAAAAFUx0kUx0kUxwEUxybgnAAAASInXSInWSInlQVVBVFNIg+wIDwVFMeRMY+jrEA8fAEGDxAFBgfwAEAAAdGZEiefo+/3//0iJw0iFwHTjSGMwRTHSRTHARTHJuOoAAAAx0kyJ7w8FSIP4/XQTi0MIhcB0vkiJ3+hWBwAAhMB1skiJ30GDxAHoBgcAAEiJ3+jOff//SInf6Fb9//9BgfwAEAAAdZpIg8QIW0FcQV1dw2aQVUiJ5UFUSYn8U+jR+///MdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8Ficfo0vv//0iFwHQ2SInDSInHSYPEAeieBgAASItDIEmD/AR3BUiFwHUnSInf6IcGAABIid/oT33//0iJ3+jX/P//W0FcXel++///Zg8fRAAAiz3+SycATInm6Gpg//9bQVxd6WH7//+QVUiJ5UFVQVRJifRTiftIg+wI6Fn7//+J30mJxej/+///SInDSIXAdEdIizXQSycASIX2dSNIhdsPlcIxwE2F7Q+UwCHQQQEEJEiDxAhbQVxBXV3DDx9AAEiJx+ggBAAAhcB50YkFiksnAOvJDx9AAIMFgUsnAAHrvA8fgAAAAABVSInlQVVBVFNIjV2gSIPsWOiaX///SIneSInH6C9f//+FwHQbRTHkRTHtSIPEWEyJ4EyJ6ltBXEFdXcMPH0AASI1VmEiNdZBIid/ooF7//4XAdRxMi2WQTIttmE0B5UiJ3+hZXv//68IPH4AAAAAARTHtRTHk6+cPH4QAAAAAAFVIieVBV0FWQVVBVFNIg+wYTItvEEiLH0yLZwjoT1///4s9xUonAL4BAAAA6C9f//9Mie/o5+L//4sFqUonAIXAdR1Ig8QYTInnSInYW0FcQV1BXkFfXf/gDx+AAAAAADHSRTHSRTHARTHJuLoAAABIiddIidYPBUmJxegA////SYnHSYnW6MX5//+LBVdKJwCFwHUL6Mb5///rpw8fQABEie/oyPn//0iFwHQeSInHSIlFyOiXBAAASIt9yOhee///SIt9yOjl+v//RInv6E36//9IhcB0vUyJeBBMiXAYSIs1GUonAEiF9nSpSInH6IwCAACFwHmdiQX2SScA65VVSInlU0iD7AjoQvn//4A920knAAB0MehE+f//SI0VvUknAEiNNVb7//9IjT0fCAAA6EqC//8x0kiLXfjJhcAPT8LDDx9EAABIjTUh/f//SI09lkknAOhlXf//hcCJww+UBYpJJwDo9fj//4Xbfq2J2EiLXfjJ99jDDx+AAAAAAFVIieVTMdtIg+wI6MD4///HBU5JJwAAAAAASMcFW0knAAAAAAAPHwCJ3+hR+v//SIXAdAhIicfolAMAAIPDAYH7ABAAAHXh6PT7//9Ii134yemK+P//Zi4PH4QAAAAAAFVIieXoZ/j//4sF+UgnAIXAdQ1d6Wf4//8PH4AAAAAA6Lv7///oRvv//4XAfuXoHdf//13pR/j//w8fgAAAAABVSInlQVVFMe1BVEUx5FMx20iD7AjoFvj//+sTDx9AAEGDxAGDwwGB+wAQAAB0Konf6Kr5//9IhcB06YtACIXAdd5Igz2WSCcAAUGD3f+DwwGB+wAQAAB11kiDPX9IJwAAdAdEAy1uSCcA6NH3//9JweUgSIPECESJ4FtMCehBXEFdXcNmZi4PH4QAAAAAAJBVSInlQVVJif1BVFMx20iD7Ajoiff//+hk1v//TIktLUgnAMcFF0gnAAAAAABBicTo2/r//w8fAInf6BH5//9IhcB0B8dAUAAAAACDwwGB+wAQAAB14scF2EcnAAEAAABFheR0XuhG9///RYXkeDhNhe11FkWF5HguSIPECEUx5FtEieBBXEFdXcPo4f7//4XAdeZEiyWqRycARYXkddVBvPX////rCTHARYXkRA9P4Ogb/v//SIPECESJ4FtBXEFdXcPo2Pn//0GJxOuYDx8Ai1cIMcCF0g+FkwEAAFVmD+/ARTHSRTHARTHJSInlQVVBVEmJ/EiNlXz///9TSInzSI11oEiD7HhIiX2giz9IiwWbBQAADxFFxIl9sPfXjTz9BgAAAEiJRai43gAAAMeFfP///wAAAABIY/8PEUW0DxFF0A8FSIXAD4gQAQAAi4V8////Zg/vwEyNbYC/AQAAAEyJ7kGJRCQEQcdEJAgBAAAADylFgOgFWv//QYsEJEUx0kUxwEhpVYAAypo7SANViEUxyUi+U1qboC+4RABIweAgSGO9fP///0gx0EiJ2kjB6glIicFIidBI9+ZIidhIweoLSIlVgEhp0gDKmjtIKdBIiUWISLgVfEp/uXk3nkgByEiJwkjB6h5IMdBIurnl5BxtR1i/SA+vwkiJwkjB6htIMcJIuOsRMRO7SdCUSA+v0EiJ0EjB6B9IMdAx0kj380iNSgFIicpIweoJSInQSPfmMfa43wAAAEjB6gtIiVWQSGnSAMqaO0gp0UyJ6kiJTZgPBUiJw0iFwHgcidhIg8R4W0FcQV1dww8fgAAAAADDDx+AAAAAAEGLRCQIhcB020HHRCQIAAAAALjiAAAASInySWN8JAQPBYnY68EPHwCLRwiFwHUJww8fhAAAAAAAx0cIAAAAADHSRTHSRTHARTHJuOIAAABIidZIY38EDwXDZmYuDx+EAAAAAAAPH0AAVWYP78BIieUPKUXgi0cIDylF8IXAdDFIY38ESI114EUx0kUxwEUxybjgAAAAMdIPBUiFwHUSSItF8EgLRfgPlcBdww8fRAAAMcBdww8fQABVZg/vwEUx0kUxwEUxybgkAAAAMdJIieVBVFNIjXWwSIn7vwIAAAAPKUWwDylFwA8FSIXAeGtMi2XATAtlyHVmSI2T5wMAAEiNddBIuM/3U+Olm8QgSInTSMHrA0j340i42zS214LeG0NIidFIwekESPfhSMHqEkhpwkBCDwBmSA9uwkyJ4kgpwbgmAAAAZkgPbslmD2zBDylF0A8pReAPBVtBXF3DuPD////r9A8fAFVmD+/ARTHSRTHARTHJuCYAAAC/AgAAADHSSInlDylF4EiNdeAPKUXwDwVdwwAAAHB0aHJlYWRfY29uZF90aW1lZHdhaXQAcHRocmVhZF9raWxsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOH1BQAAAACgAAAAAAAAAKgAAAAAAAAAsAAAAAAAAAC4AAAAAAAAACB4//8geP//unv//yB4//8geP//knv//w94//9ne///PXv//yB4//8geP//IHj//yB4//8geP//IHj//yB4//8geP//IHj//yB4//8geP//IHj//yB4//8geP//D3v//19aTjJ2ODdJc29sYXRlMTBHZXRDdXJyZW50RXYAcHRocmVhZF9nZXRzcGVjaWZpYwBjbG9ja19nZXR0aW1lAG1lbXNldAAAAAAAAAAAAPA/AAAAAAAA8D0AAAAAAADgPwAAAAA4nIxBAAAAAAAA0EB7FK5H4XqUPwAAAAAAAKA/AAAAAAAAcEKamZmZmZnxPwAAAAAAAOBDAAAAAAAA0D+amZmZmZnpPwAAAAAAAPQ/ZmZmZmZm8j8zMzMzMzPrPwAAgL8AAIC/ZmZmZmZm5j8AAAAAAAAAQAAAAAAAAAAAAAAAAIBPAkEAAAAAOJxcQWZyZWUAbWFsbG9jAAAAAAABAAAAAAAAAAIAAAADAAAAAAAAAAAANsAAAAAAAABAQwsAAAAHAAAABAAAAAgAAAAFAAAABgAAAB8AAAAAAAAAAAAAAAAAAABQwwAAAAAAAC9wcm9jL3NlbGYvbWFwcwAAAAAAAAAAAEBCDwAAAAAAL3Byb2Mvc2VsZi90YXNrAHN0YXQAc3RhdHVzAAAAAAAKU2lnQmxrOgkAAAAAAAAAL3Byb2Mvc2VsZi90YXNrLwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKCGAQAAAAAAcHRocmVhZF9jcmVhdGUAABsAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAOAAAAAAAAALsEAAAAAAAA9f7/bwAAAABYAQAAAAAAAAUAAAAAAAAAkAkAAAAAAAAGAAAAAAAAAAADAAAAAAAACgAAAAAAAADHBAAAAAAAAAsAAAAAAAAAGAAAAAAAAAADAAAAAAAAADDPAAAAAAAAAgAAAAAAAAD4AQAAAAAAABQAAAAAAAAABwAAAAAAAAAXAAAAAAAAAIgOAAAAAAAABwAAAAAAAABYDgAAAAAAAAgAAAAAAAAAMAAAAAAAAAAJAAAAAAAAABgAAAAAAAAAHgAAAAAAAAAIAAAAAAAAAPv//28AAAAACQAAAAAAAAD5//9vAAAAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgzQAAAAAAAAAAAAAAAAAAAAAAAAAAAACWEAAAAAAAAKYQAAAAAAAAthAAAAAAAADGEAAAAAAAANYQAAAAAAAA5hAAAAAAAAD2EAAAAAAAAAYRAAAAAAAAFhEAAAAAAAAmEQAAAAAAADYRAAAAAAAARhEAAAAAAABWEQAAAAAAAGYRAAAAAAAAdhEAAAAAAACGEQAAAAAAAJYRAAAAAAAAphEAAAAAAAC2EQAAAAAAAMYRAAAAAAAA1hEAAAAAAAAgCBIAAAAAAACHAAAAAAAA/////0dDQzogKERlYmlhbiAxMi4yLjAtMTQrZGViMTJ1MSkgMTIuMi4wAAAuc2hzdHJ0YWIALmdudS5oYXNoAC5keW5zeW0ALmR5bnN0cgAucmVsYS5keW4ALnJlbGEucGx0AC50ZXh0AC5yb2RhdGEALmVoX2ZyYW1lAC5keW5hbWljAC5nb3QALmRhdGEALmJzcwAuY29tbWVudAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALAAAA9v//bwIAAAAAAAAAWAEAAAAAAABYAQAAAAAAAKgBAAAAAAAAAgAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAFQAAAAsAAAACAAAAAAAAAAADAAAAAAAAAAMAAAAAAACQBgAAAAAAAAMAAAABAAAACAAAAAAAAAAYAAAAAAAAAB0AAAADAAAAAgAAAAAAAACQCQAAAAAAAJAJAAAAAAAAxwQAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAlAAAABAAAAAIAAAAAAAAAWA4AAAAAAABYDgAAAAAAADAAAAAAAAAAAgAAAAAAAAAIAAAAAAAAABgAAAAAAAAALwAAAAQAAABCAAAAAAAAAIgOAAAAAAAAiA4AAAAAAAD4AQAAAAAAAAIAAAALAAAACAAAAAAAAAAYAAAAAAAAADQAAAABAAAABgAAAAAAAACAEAAAAAAAAIAQAAAAAAAAYAEAAAAAAAAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAAA5AAAAAQAAAAYAAAAAAAAA4BEAAAAAAADgEQAAAAAAAD2nAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAPwAAAAEAAAACAAAAAAAAACC5AAAAAAAAILkAAAAAAACoAgAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAEcAAAABAAAAAgAAAAAAAADIuwAAAAAAAMi7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAABRAAAABgAAAAMAAAAAAAAA4M0AAAAAAADgvQAAAAAAAFABAAAAAAAAAwAAAAAAAAAIAAAAAAAAABAAAAAAAAAAWgAAAAEAAAADAAAAAAAAADDPAAAAAAAAML8AAAAAAADQAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAF8AAAABAAAAAwAAAAAAAAAA0AAAAAAAAADAAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAABlAAAACAAAAAMAAAAAAAAAINAAAAAAAAAEwAAAAAAAAEgtJwAAAAAAAAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAagAAAAEAAAAwAAAAAAAAAAAAAAAAAAAABMAAAAAAAAAnAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAADAAAAAAAAAAAAAAAAAAAAAAAAACvAAAAAAAAAcwAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAA="
  },
  "linux-aarch64": {
    sha256: "03f89509ebbd91384702db398cc0e11b2de52c02aa4bfc0fb2c007b852f73a33",
    size: 50888,
    base64: "f0VMRgIBAQAAAAAAAAAAAAMAtwABAAAAAAAAAAAAAABAAAAAAAAAAMjCAAAAAAAAAAAAAEAAOAAEAEAAEAAPAAEAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwLQAAAAAAADAtAAAAAAAAAAAAQAAAAAAAQAAAAYAAAAAwAAAAAAAAADAAQAAAAAAAMABAAAAAAA0AgAAAAAAAAguJwAAAAAAAAABAAAAAAACAAAABgAAAADAAAAAAAAAAMABAAAAAAAAwAEAAAAAAFABAAAAAAAAUAEAAAAAAAAIAAAAAAAAAFHldGQGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAJQAAABcAAAAIAAAACQAAAAAaYAQpogUlAAAASRMBggABmoDFCgBAIgAAKAABACAAKoAggIAGQAAKAEiUIBgJAQICCqBQAAASwIBQCIDggGAXAAAAGgAAAAAAAAAbAAAAHAAAAB4AAAAAAAAAIAAAACQAAAAAAAAAJQAAACYAAAAnAAAAKAAAACkAAAAqAAAAAAAAAC4AAAAvAAAAMAAAADEAAAAAAAAANAAAADcAAAA4AAAAOQAAADsAAAAAAAAAPAAAAD4AAAA/AAAAQAAAAEIAAABDAAAARQAAAEYAAABHAAAAIJZ88QKDLcphMHmmuYANMTssLfFk7mjyvYOJNaY/m1nbH1IzJCqUypoYzAUOv28mi/qAHHPh5y2PxnaII5IuJVO5ZTI9GHEtQfGO5MZPzsk2KxvLKlNPMxsSyzOXPkP84aZopZGnGQ/UXyca/Fsilznk3Epw15l9aOKcUre8GsqlO1Mz9Soby4iWfmLvb7CdX4cil1q80M+hMHmmxy0t8WHIND4o3l6mZYOKnC1gLyW4E87Jbb+6FwXPBkP/+0nzV7XunQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAcAABIAAAAAAAAAAAAAAAAAAAAAAAADAAwAMMIBAAAAAAAAAAAAAAAAACkAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAKYEAAAQAAAAAAAAAAAAAAAAAAAAAAAAAKIAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEgBAAAQAAAAAAAAAAAAAAAAAAAAAAAAAJAEAAAQAAAAAAAAAAAAAAAAAAAAAAAAAD0CAAAQAAAAAAAAAAAAAAAAAAAAAAAAAHEEAAAQAAAAAAAAAAAAAAAAAAAAAAAAAFIBAAAQAAAAAAAAAAAAAAAAAAAAAAAAAMAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAH0EAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEQCAAAQAAAAAAAAAAAAAAAAAAAAAAAAALYAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEIBAAAQAAAAAAAAAAAAAAAAAAAAAAAAAOIBAAAQAAAAAAAAAAAAAAAAAAAAAAAAAFcAAAAQAAAAAAAAAAAAAAAAAAAAAAAAADcAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEQAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAGwAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAHgEAAAQAAAAAAAAAAAAAAAAAAAAAAAAAPkCAAASAAcAsGgAAAAAAAC4AAAAAAAAALgBAAASAAcAoEQAAAAAAAD8AQAAAAAAAHkDAAASAAcAlHIAAAAAAAAgAQAAAAAAAAYBAAASAAcAlCsAAAAAAADMAAAAAAAAAKwCAAASAAcA5GMAAAAAAAB8AgAAAAAAAA0DAAASAAcAcGkAAAAAAAB0AAAAAAAAACEDAAASAAcA8GsAAAAAAAAIAAAAAAAAAE0DAAASAAcAcGwAAAAAAAAMAQAAAAAAAB0EAAASAAcAsJYAAAAAAAAwAQAAAAAAACUBAAASAAcA0C0AAAAAAADEAAAAAAAAAHgBAAASAAcA4EAAAAAAAADQAAAAAAAAADMDAAASAAcAAGwAAAAAAAAkAAAAAAAAANMAAAASAAcA0CgAAAAAAABcAAAAAAAAAH0CAAASAAcA8GEAAAAAAADcAQAAAAAAAIkDAAASAAcAtHMAAAAAAAC4AAAAAAAAAP0BAAASAAcAcEkAAAAAAABgAgAAAAAAAJEAAAASAAcAUCUAAAAAAAB8AwAAAAAAAGIBAAASAAcAAD4AAAAAAADcAgAAAAAAAJICAAASAAcA0GMAAAAAAAAUAAAAAAAAAKMBAAASAAcA0EMAAAAAAADQAAAAAAAAABECAAASAAcA0EsAAAAAAADEAAAAAAAAAPQDAAASAAcAYJIAAAAAAABEAAAAAAAAAGUCAAASAAcAYGAAAAAAAACQAQAAAAAAAAEAAAASAAcA5BIAAAAAAACAAAAAAAAAAK8DAAASAAcAIHUAAAAAAAD0AAAAAAAAAOYCAAASAAcAYGcAAAAAAABIAQAAAAAAACYCAAASAAcAlEwAAAAAAACwAAAAAAAAAF0DAAASAAcAgG0AAAAAAADYAAAAAAAAAKADAAASAAcAcHQAAAAAAACsAAAAAAAAAPcAAAASAAcAECsAAAAAAACEAAAAAAAAAEsCAAASAAcA0F8AAAAAAACQAAAAAAAAABYBAAASAAcAcCwAAAAAAABgAQAAAAAAADEEAAASAAcA4JcAAAAAAADAAAAAAAAAAM0BAAASAAcAoEYAAAAAAAAUAgAAAAAAABYAAAASAAcAZBMAAAAAAAAwAgAAAAAAAEUEAAASAAcAoJgAAAAAAACkAAAAAAAAAEMDAAASAAcAJGwAAAAAAABMAAAAAAAAADQBAAASAAcAUC8AAAAAAABwAAAAAAAAAL8DAAASAAcAFHYAAAAAAABIAQAAAAAAAMACAAASAAcAYGYAAAAAAACwAAAAAAAAAGcDAAASAAcAAHIAAAAAAACUAAAAAAAAAM8DAAASAAcAYHcAAAAAAACAAAAAAAAAAAgEAAASAAcApJIAAAAAAAAIBAAAAAAAAOkBAAASAAcAtEgAAAAAAAC4AAAAAAAAAI4BAAASAAcAsEEAAAAAAAAcAgAAAAAAANQCAAASAAcAEGcAAAAAAABIAAAAAAAAAFoEAAASAAcA4KIAAAAAAABwAgAAAAAAAOUAAAASAAcAMCkAAAAAAADgAQAAAAAAAN8DAAASAAcAwJAAAAAAAACgAQAAAAAAAABwcHJvZl92OF9saW5lc19iZWdpbgBwcHJvZl92OF9saW5lc19lbmQAY2xvY2tfZ2V0dGltZQBwdGhyZWFkX3NlbGYAcHRocmVhZF9tdXRleF9sb2NrAHB0aHJlYWRfbXV0ZXhfdW5sb2NrAHB0aHJlYWRfc2V0c3BlY2lmaWMAX19lcnJub19sb2NhdGlvbgBwcHJvZl9qc2NfZXhwZWN0AHB0aHJlYWRfZ2V0c3BlY2lmaWMAc2lnYWN0aW9uAHB0aHJlYWRfa2V5X2NyZWF0ZQBwcHJvZl9qc2NfYWRvcHRlZABwcHJvZl9qc2NfdHJpZ2dlcgBwcHJvZl9qc2NfcG9zdABwcHJvZl9qc2Nfc3RhdHMAcHByb2ZfdjhfZW50ZXIAcHByb2ZfdjhfbGVhdmUAcHByb2ZfdjhfYnVzeQBkbHN5bQBnZXRhdXh2YWwAZGxfaXRlcmF0ZV9waGRyAHBwcm9mX2pzY19oZWFwX3NlYXJjaABwcHJvZl9qc2NfaGVhcF9iZWZvcmUAcHByb2ZfanNjX2hlYXBfYWZ0ZXIAcHByb2ZfanNjX2hlYXBfYWdhaW4AcHByb2ZfanNjX2hlYXBfZm91bmQAcHByb2ZfanNjX2hlYXBfc3RhcnQAbWVtc2V0AHBwcm9mX2pzY19oZWFwX3N0b3AAcHByb2ZfanNjX2hlYXBfcmVhZABwcHJvZl9qc2NfaGVhcF9zdGF0cwBwcHJvZl9qc2NfaGVhcF93aXRuZXNzAG1lbWNweQBtZW1jbXAAcHByb2ZfdjhfaGVhcF90cmFjZV9iZWdpbgBwcHJvZl92OF9oZWFwX3RyYWNlX2VuZABwcHJvZl92OF9oZWFwX2xheW91dABwcHJvZl92OF9oZWFwX2lzX2xhaWRfb3V0AHBwcm9mX3Y4X2hlYXBfYmVnaW4AcHByb2ZfdjhfaGVhcF9iZWd1bgBwcHJvZl92OF9oZWFwX2VuZABwcHJvZl92OF9oZWFwX3JlYWQAcHByb2ZfdjhfaGVhcF9mcmFtZQBwcHJvZl92OF9oZWFwX3N0YXRzAHBwcm9mX2FiaV92ZXJzaW9uAHBwcm9mX3RocmVhZF9pZABwcHJvZl9ub3cAcHByb2ZfcmVhZF9maWxlAHBwcm9mX2RpZQBwcHJvZl9jcHVfcHJlcGFyZQBwcHJvZl9jcHVfc3RhcnQAcHByb2ZfY3B1X3N3aXRjaF9jbG9jawBwcHJvZl9jcHVfc3RvcABwcHJvZl9jcHVfZHJhaW4AcHByb2ZfY3B1X3N0YXRzAHBwcm9mX2NwdV9yZWFybQBwcHJvZl9jcmVhdGlvbl93YXRjaABwcHJvZl9jcmVhdGlvbl9tYXJrAHBwcm9mX2NyZWF0aW9uX2NsYWltAHBwcm9mX2NyZWF0aW9uX3JlYWQAcHByb2ZfY3JlYXRpb25fdGV4dABwcHJvZl9jcmVhdGlvbl9zdGF0cwBwcHJvZl90aHJlYWRzX3NuYXBzaG90AG1hbGxvYwBmcmVlAHB0aHJlYWRfZ2V0YXR0cl9ucABwdGhyZWFkX2F0dHJfZ2V0c3RhY2sAcHRocmVhZF9hdHRyX2Rlc3Ryb3kAbGlicHByb2Yuc28AAFjBAQAAAAAAAwQAAAAAAAAI/RUAAAAAAGDBAQAAAAAAAwQAAAAAAACg+RIAAAAAAGjBAQAAAAAAAwQAAAAAAACQfwAAAAAAAIjBAQAAAAAAAgQAAAMAAAAAAAAAAAAAAJDBAQAAAAAAAgQAAAQAAAAAAAAAAAAAAJjBAQAAAAAAAgQAAAUAAAAAAAAAAAAAAKDBAQAAAAAAAgQAAAYAAAAAAAAAAAAAAKjBAQAAAAAAAgQAAAcAAAAAAAAAAAAAALDBAQAAAAAAAgQAAAgAAAAAAAAAAAAAALjBAQAAAAAAAgQAACkAAAAAAAAAAAAAAMDBAQAAAAAAAgQAAAkAAAAAAAAAAAAAAMjBAQAAAAAAAgQAAAoAAAAAAAAAAAAAANDBAQAAAAAAAgQAAAsAAAAAAAAAAAAAANjBAQAAAAAAAgQAAAwAAAAAAAAAAAAAAODBAQAAAAAAAgQAAA0AAAAAAAAAAAAAAOjBAQAAAAAAAgQAAA4AAAAAAAAAAAAAAPDBAQAAAAAAAgQAAA8AAAAAAAAAAAAAAPjBAQAAAAAAAgQAABAAAAAAAAAAAAAAAADCAQAAAAAAAgQAABEAAAAAAAAAAAAAAAjCAQAAAAAAAgQAABIAAAAAAAAAAAAAABDCAQAAAAAAAgQAABMAAAAAAAAAAAAAABjCAQAAAAAAAgQAABQAAAAAAAAAAAAAACDCAQAAAAAAAgQAABUAAAAAAAAAAAAAACjCAQAAAAAAAgQAABYAAAAAAAAAAAAAAPB7v6nQAADwEcJA+RACBpEgAh/WHyAD1R8gA9UfIAPV0AAA8BHGQPkQIgaRIAIf1tAAAPARykD5EEIGkSACH9bQAADwEc5A+RBiBpEgAh/W0AAA8BHSQPkQggaRIAIf1tAAAPAR1kD5EKIGkSACH9bQAADwEdpA+RDCBpEgAh/W0AAA8BHeQPkQ4gaRIAIf1tAAAPAR4kD5EAIHkSACH9bQAADwEeZA+RAiB5EgAh/W0AAA8BHqQPkQQgeRIAIf1tAAAPAR7kD5EGIHkSACH9bQAADwEfJA+RCCB5EgAh/W0AAA8BH2QPkQogeRIAIf1tAAAPAR+kD5EMIHkSACH9bQAADwEf5A+RDiB5EgAh/W0AAA8BECQfkQAgiRIAIf1tAAAPARBkH5ECIIkSACH9bQAADwEQpB+RBCCJEgAh/W0AAA8BEOQfkQYgiRIAIf1tAAAPAREkH5EIIIkSACH9bQAADwERZB+RCiCJEgAh/W/4MA0eYDAqrnAwCq6QMBqogVgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNLpGwCp5xsBqQEAANQiAIDS4QMAkeNDAJEAfECT5AMCqsghgNIBAADU3wAA6+AXnxr/gwCRwANf1iGAAtHmAwCqP4AC8UkAAFTAA1/WxwAA8OkACZEqAUC5SBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANRfAQBrYf7/VCAFQLnh/4NSHwABawgBAFTBAADwIUAJkSZYIPjnAAmRAAQAEeAEALnAA1/WHwhAcWD//1TAA1/W/Xu+qUgWgNIAAIDS/QMAkQEAgNICAIDSAwCA0gQAgNIFAIDS8wsA+QEAANTTAADwcwIJkWH+X4hhAAA1YH4CiKL//zU/AABxgQEAVCAAgFJ/BgC57hUAlIAA+DfzC0D5/XvCqMADX9Z//p+I8wtA+f17wqjAA1/W4AGAEvj//xf9e7Sp/QMAkfNTAanUAADw9VsCqZUCCZGmAkC5SBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANTfAABrAQ8AVCAAgFLzQwGRBBYAlLUGQLnhAxOqIACAUv9/Bak7//+XzwCAEuAHRam/CkBxKAgAVLUNADQDQJnS4vme0kNzp/JiarzyonTT8u0DFSoMBAObghjk8vWPkNLOAADwCwCA0s5BCZGM/UPTDwCAUhYAgNLyf2Cy1QOg8ox9wpuM/UTTBAAAFGsFAJG/AQvr4AQAVMp5a/jhAxOqAg6A0uADCqpu//+XHxwAcuD+/1TgL0D5HwAS64H+/1TgM0D5QP7/NeCjAZHjAwORAwAAFB8AA+ug/f9UAQBA+QAgAJGCAQHrY///VF8AFeso//9U4CtA+fcbAPn3AwGRggGA0uEDF6pW//+X4gMXqgMAgNIfHAByQQIAVB8gA9VrBQCR9xtA+b8BC+th+/9U/wUAcSAFAFSUAgmRn/6fiPNTQangAw8q9VtCqf17zKjAA1/WYwQAkX8wAPEg/v9UQABAOUIEAJEAwABRABwAEh8kAHEJ//9UYAQA0R8oAPEI/f9U4GpjOMD8/zXEAADw5QMLKoQgCZEgAIDSawEAtIF4YPi/AABr45efGgAEAJFfAQHr4gefGn8AAmoh//9UXwEB6+D6/1T3G0D5ViEAke8FABGu//8XIACAUsACALnW//8XTwCAEtb//xcPAIBS0v//Fx8gA9UfIAPVHyAD1eEDAKoA/N+IHwgAcWAAAFQAAIBSwANf1iBwAZEC/N+IIACAUoL//zYhgAGRIPzfiB8AAHHgB58awANf1h8gA9XkAwCqQQEA8CFACZEj/N+IYwIANEEBAPAhAA2RABmAUmMEoJsEAAAUISADkT8AA+tgAQBU4AMBqiL834hCBABRXwQAcSj//1QiYACRQvzfyF8ABOuh/v9UwANf1gAAgNLAA1/W/Xu8qf0DAJHzUwGp8wMBKlQBAPD1WwKp9QMAqj94AHFAAQBUlEIJkeEDEyrgAxWq9VtCqYIGQPnzU0Gp8AMCqv17xKgAAh/WlkIJkcASAJEA/N+IgP7/NMX+/5flAwCqw/7fiEABAPAWAIDSAKANkQEAgFLDAAA1KAAAFCEEABHWIgORfwABa4AEAFTCAgCLQvzfyL8AAush//9UQAEA8ABgDZHAAgCLAPzfyL8CAOuh+/9U4wMBKkIBAPBgRCGLQQANkWAMAIsgDACLAVhAuWEAADQAKED5IAMAtEABAPAAgA6RwAIAiwD834jA+f81QAEA8ABwDpHWAgCLAACAEsH+X4g/CAAxYQAAVMD+AoiC//81xP//F+ADFaqg//+XIPj/tAH834g/BABxwff/VACAAJEF/J/Iu///F+HDAJEgAIBS/38DqUn+/5cDQJnS4QtDqUNzp/JAAQDwAEAOkcACAIshCAObAfyfyNz//xf9e76p/QMAkfNTAalUAQDwgUIJkfMDAKogQACRfP7/l2CiAJEf/J/IYAJAuX9aALkfCABxIAMAVGAGQLkABABRYAYAucAAADSAQgmR81NBqQBAAJH9e8KoZf7/F2AKQLkAAQA0gEIJkX8KALkAEACRAvxfiEIEAFEC/AGIof//NX/+n4iAQgmR81NBqQBAAJH9e8KoVv7/FyAAgFJg/p+I5v//Fx8gA9UfIAPVA8ABkWL838g/AALrCQEAVGT8X8ifAALrYQAAVGH8BciF//814gMEqgH//1QBgAKRI/xfyGMEAJEj/ALIov//NQDgAZEB/F+IIQQAEQH8Aoii//81SAyA0iEQgNIiAIDSAwCA0gQAgNIFAIDSAQAA1MADX9b9e7mp/QMAkfNTAanzAwIq9VsCqRXwAZH3YwOp+WsEqfoDAKr7cwWp/AMBqrf+34gbAAKRA0QA+WH/n8j0gwGR4QMUqiAAgFL/fwap5P3/lxZAmdLjE0apVnOn8nlKi9ICfYBSeRO08vgDFyr5Bdfy4QMcquADGqqZCODyYxAWm3MOIpvC//+XCAAAFOb8SdPGfNmbxvxL0+YzAPnGnBab5jcA+QEAANSg/t+IHwAXa+EDFKr8B58aIACAUv9/BqnH/f+X5hNGqZ8DAHHgAxWq4gMYquMDFKpIDIDSARCA0gUAgNLGEBabBACA0mcCBstgAkb6yPz/VH//n8jzU0Gp4AMcKvVbQqn3Y0Op+3NFqV9HAPn5a0Sp/XvHqMADX9b9e72p/QMAkfNTAanzAwCqABRAufUTAPnZIgCUoAAAtACAAJEB/N/IfwIB62AGAFRUAQDwlUIJkaBCAJHk/f+XYACAUmD+n4gBAIASYHIBkQH8n4hgggGRH/yfiGBiAJEf/J/IYOIBkQH8X4ghBAARAfwCiKL//zVIDIDSIRCA0iIAgNIDAIDSBACA0gUAgNIBAADUYAZAuQAEAFFgBgC54AAANPUTQPmAQgmR81NBqQBAAJH9e8Oovf3/F2AKQLngAAA0tRIAkX8KALmg/l+IAAQAUaD+AYih//81f/6fiPUTQPmAQgmR81NBqQBAAJH9e8Oorv3/Fx/8n8jN//8X/Xu0qf0DAJH1WwKp92MDqVcBAPD1QgmRoxIAkWP834jjAAA1oyJA+fADA6r1W0Kp92NDqf17zKgAAh/W9gMAqvNTAan0AwGq8wMCqvtzBamb/f+X+AMAqqD+34gACgA0ARmAUkIBAPADAIDSQqANkQB8oZsEAAAUYyADkR8AA+vgCABUYQACiyH838gfAwHrQf//VEABAPAAAA2RewAAi2BbQLlABAA0YCtA+X9bALlgHQC1YHMBkQD834igAvg3Y4tEqWXggNJkE4C54cMBkSAAgFL/fwep5RMIqeMLCak3/f+XB0CZ0uMDR6lHc6fyZZNDqQIAgNLhAIBS5FsA+WMAB5vgAwKR4xcKqbQUAJRgAwKRAPzfyKAAALRhI0D5HwAB6+keAFQfIAPV4AMbql/+/5cfHABy4QkAVHVzAZGg/t+IHwQAMYAAAFRg/9+IHwgAcUAVAFT1QgmRoEIAkVv9/5dgX0C5HwQAMcAYAFT3QgmR4EIAkU39/5fiAxOq4QMUquMiQPngAxaq81NBqfADA6r7c0Wppf//F+BCCZEV/N+I1QUANFwBAPCcAw2RABmAUvlrBKkaQJnS+Z+F0uEDApG1cqCbGwCA0lpzp/I5JqDy4TMA+QQAABScIwORvwIc64ADAFSAgwCRAfzfyB8DAetB//9UH/yfyOEzQPkAAIBS7vz/l2EKQKnjQgmR5RNIqeM3APlgQACRIQAFy0IABMshCBqbPwAZ64z9/1Qn/f+XgANAueM3QPkfBABxgBMAVOBCCZEAQACRGP3/l+P//xf5a0SpW/L/tfVCCZHiAxOq4QMUquADFqqjIkD5x///F+ADFKr1AwKR+WsEqQv9/5fhAxWqIACAUv9/CKnL/P+X9gNIqRdAmdJXc6fyeeMBkXzDAZEAABeL1gIXmx8AABT+/f+X4gMAKuEDFaogAIBSXxwAckANAFT/fwipu/z/l+ADGarnF0ip4gMaKuMDFapIDIDSARCA0gQAgNLnFBebBQCA0skCB+upCwBUZkqL0if9SdNmE7Ty5gXX8oYI4PLnfMab5/xL0+dDAPnnpBeb50cA+QEAANQ6/9+ImP/fyGEbQPngAxuqHwMB66D7/1ThAxWqAACAUpz8/5dgBkCpA0CZ0uUTSKlDc6fywg+e0kJfoPIhAATLAAAFywAEA5sBnA+RPwAC68kNAFST/9/IYBtA+WAfAPnhAxWqIACAUv9/CKmJ/P+XAkCZ0uAHSKlCc6fycxsA+QAEAptg/wSpYAMBkRP8n8ggAIBSYaMCkWBbALkgAED5AAQAkSAAAPn5a0Sp4AMUqrz8/5fzU0GpwA2AUvVbQqn3Y0Op+3NFqf17zKjAA1/W4AMUqqv8/5dg4wGRAvzfiKH+34g/CAAxIf7/VGH/34g/CABxwf3/VGODAZFh/N+IYf3/NUEAANDiAwIqSAyA0gQAgNIgyMA9BQCA0gEQgNLjYyGL4COAPQEAANTg//8XYcMCkSAAQPkABACRIAAA+RL//xdgG0D5HwMA62H2/1T5a0Sp1v//F2BjQLlA5/81YAtAuQDn/zS1EgCRfwsAuaD+X4gABABRoP4BiKH//zUx//8XgBdA+WADAKpg7P+1YEhAueEDHKobAIDSifz/l8Dr/zWBB0C5gMMBkSEEABGBBwC5APzfyIAbAPmAowCRGPyfyEAAgFKA/5+I+wMcqlL//xdg8wGRAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANT//v8XB6APkagMgNLgAxWqAQCA0gIAgNIDAIDSBACA0gUAgNL/HwipAQAA1In//xf9e7ep/QMAkfVbAqn2AwGq9QMCqvdjA6n3AwAqUPz/l1v9/5dgCwC081MBqfMDAKr5awSpUvz/l/QDAKpjmkC5mAJAuWAEABFgmgC5fwAAcfkXnxpgAwBUYEJA+UEBANAjUEH5YAIAteEDFqrgAxcq4gMVqmAAP9ZhQkD5YJpAuT8AAPEABABRYJoAuSQbQHphBgBU9VtCqflrRKmYAgC581NBqfdjQ6n9e8mowANf1mBGQPkfAADxtQKAmuv//xdgcgGRAPzfiID8/zZgggGRAPzfiCD8/zWRFwCUHxwAcsD7/1RiEoC5o4CA0gAEAE/7cwWp/IMBkeEDHKogAIBS4wsHqRtAmdJbc6fy4BuAPdP7/5fhAxyq4g9GqWAAgFIABABP+sMBkUIMG5vgG4A94kMA+cr7/5fjE0ap4AMaqgIAgNKBAIBSYxAbm+NHAPlLEwCU+3NFqcD//xdgQgGRAPzfyID5/7RgAgGRAPzfyB8AAesD+f9Uc/IBkWD+X4gABAARYP4BiKH//zXC//8XQwEA0OIDFarhAxaq4AMXKvVbQqn3Y0OpY1BB+f17yajwAwOqAAIf1h8gA9UAEIC5wANf1h8gA9UfIAPVAfzfiD8IAHFgAABUAACA0sADX9YBcAGRIfzfiIH//zcBoAGRIPxfyAAEAJEg/ALIov//NcADX9YfIAPVHyAD1f17vqnjAwKq5AMBqv0DAJECcAGR8wsA+fMDAKpC/N+IXwAAcY0BAFQFmEC5RQEANQSQQLmkAQA1j/3/lx8cAHJgAgBUf5YAufMLQPn9e8KowANf1uADE6rhAwSq8wtA+f17wqhn/f8XhAQAUQMAA5EEkAC5YgBA+UIEAJFiAAD58wtA+f17wqhe/f8XYeICkSAAQPkABACRIAAA+WCWQLlgAQA0AHgfU+EDACofgABxaQAAVAEEgFLgAwEqYAYSKfMLQPn9e8KowANf1iEAgFLgAwEqYAYSKfr//xcfIAPV/Xu+qeQDASr9AwCR8wsA+fMDAKqT/P+XHxwAcmAAAFRgmkC5oAAANPMLQPkAAIBS/XvCqMADX9ZgogGRAfxfyCEEAJEB/ALIov//NeIDBCrgAxOqAwCA0k/9/5cfHAByQP7/VHNCAZFg/t/IHwAA8eAHnxrzC0D5AAQAEf17wqjAA1/W/Xu+qf0DAJHzUwGpHwAAcY0DAFQBBABRAhmAUiEUABJDAQDQYwANkSJ8IptTAAOLZP7fiGQCADQkfECTgcQhi4EMAYthDAGLIRBAuR8AAWuBAQBUQAEA0ABgDZFCAACLVPzfyGL7/5efAgDroQAAVOADE6rzU0Gp/XvCqMADX9YTAIDS4AMTqvNTQan9e8KowANf1h8gA9UfIAPV/Xu9qf0DAJHzUwGpVAEA0PMDAKr1WwKplUIJkTYcABKgQgCRT/v/l7YEADRgAkC5HwgAcWEFAFQhAIBSYIIBkQH8n4hgCkC5HwABa+AAAFS1EgCRYQoAuaD+X4gABAARoP4BiKH//zVg4gGRAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANQTAIBSgEIJkQBAAJEn+/+X9VtCqeADEyrzU0Gp/XvDqMADX9ZgggGRH/yfiGBeQLkfBAAx4fz/VCEAgBJgcgGRAfyfiOP//xdTAYAS7v//Fx8gA9UfIAPV/Xuxqf0DAJHzUwGpUwEA0PVbAql1QgmRoEIAkRX7/5egokM5gAMANGBCCZEA7EC51Pr/l/UDAKrACwC0dEIJkeEDFaqA7kC5Evv/l8AXADWgFkD5IA0AtLQSQLlzQgmRYEIAkfv6/5efAgBxrQAAVGkgAJRgAAC0AIAAkRX8n8j1W0Kp4AMUKvNTQan9e8+owANf1h8SAJT0AwAqAAf4N6FKQLmg7kC5AAABKsASADR2QgmRAQCA0tVCAZHAA4BS4gMVqtf6/5egEwA1oIpAuWAGEDbCAgGR4f//8EAAALAh0CuRAMALkcoDAJT0AwAqHwAAcS0EAFTCIgCR4f//8EAAALAhEBmRACAMkcEDAJT0AwAqHwAAcQ0DAFSgBkCt4WMBkaUaQa0DAACQoxJCrSAEAK1jUAGRoQpDrQIAgNKgIsA9wAOAUqRKQPklGAGtIxACreMvAPkhCAOtICCAPSRIAPmv+v+XoA4ANSAAgFLAogM5rf//FyABAFRgQgmRAEAAkbP6/5f1W0Kp4AMUKvNTQan9e8+owANf1mBCCZE0AIASAEAAkar6/5f3//8X92MDqVgBANAAAw2R+SMA+QEAQLm5BgARACADkcECADT1AxkqPwMBcUH//1T3Y0Op+SNA+WBCCZEAQACRVAGAEpj6/5ej//8XoApAuR8EAHHA8v9UlBIAkSAAgFKgCgC5gP5fiAAEABGA/gGIof//NY7//xfhAxUqFwMNkTZENYsnAIBSSBaA0gAAgNI2DBaLAgCA0gEAgNIDAIDS1vJ90wQAgNL0AhaLBQCA0oYOQLmHBgC5xgAHC8ZcABKGDgC5JhsGC4YSALkBAADUgBYAuXj6/5cABABPxYIBkUEBANAhIA2RgP4BqcNCApHkf2CynxYA+daCApHCAheLYFJCuSBopTxhQgmRnxoA+YQuAPmfYgC5n34IqZ+aALn/aiP4n2IA+eBqtjxABIA9HwAVa6kCAFQYAw2RABmAUrVioJsgAIBSoP6fiPdjQ6n5I0D5T///F+H///CgsgORIdAnkTj6/5fAAAA14f//8KAiAZEh0B6RM/r/l0Ds/zRUAYASk///Fzn8n4jr//8XtAKAEo///xegBkC5AAQAUaAGALmg9P81oApAueAAADSUEgCRvwoAuYD+X4gABABRgP4BiKH//zW//p+Im///Fx8gA9UfAABxjQIAVAEEAFFCAQDQIRQAEkIADZEDGYBSIwgjm2T834iEAQA0JHxAk4HEIYuBDAGLQQwBiyEQQLkfAAFroQAAVGD834gfCABx4BefGsADX9YAAIBSwANf1h8gA9X9e7upIwgAEULihFL9AwCR81MBqX8AAmsIDgBUHwAAca0FAFQCBABRExmAUkIUABL1WwKp+WsEqVoBANBTfDObVgMNkWMCFotj/N+I4wcANFV8QJP3YwOptMYii/gDASq0DhSLlPJ909cCFIvhEkC5HwABa6ECAFRZAQDQIEMJkQBAAJED+v+XGAP4N8BqdLhUAYASHwgAcQAGAFQfIAPVIEMJkQBAAJHy+f+X9VtCqfdjQ6n5a0Sp4AMUKvNTQan9e8WowANf1vVbQqn3Y0Op+WtEqVQAgBLgAxQq81NBqf17xajAA1/W4BZA+aAFALQfBwAxYQMAVEABANAAcA6RYAIAixj8n4hg4gGRQQMNkQAAAYsB/F+IIQQAEQH8Aoii//81SAyA0iEQgNIiAIDSAwCA0gQAgNIFAIDSAQAA1BQAgFLX//8X9VtCqVQAgBL5a0Sp4f//F+AWQPkgAgC0oAYVi0EDDZGgDgCLIAwAiwEIQLk/BABxAPz/VCEAgFIBCAC5IEMJkQAQAJEC/F+IQgQAEQL8AYih//811///F6AGFYtBAw2RoA4AiyAMAIsBCEC5Ifr/NB8IALkgQwmRABAAkQL8X4hCBABRAvwBiKH//zXJ//8XtAKAErf//xcfAABxjQMAVAEEAFFCAQDQIRQAEkIADZEDGYBSIwgjm2T834iEAgA0JHxAk4HEIYuBDAGLQQwBiyEQQLkfAAFroQEAVP17v6ngAwOq/QMAkbD9/5fmAwCqIAEAtOADA6rhAwaqO/v/l+ADBir9e8GowANf1kAAgBLAA1/WQAGAEvv//xcfAABxDQYAVEYAALADBABRYxQAEkUBANDBzMA9pQANkUYAALAEGYBSoAwITsPQwD1kfCSbAYThToYABYuCDAhOAITjTiGE4k4AhOJOxvzfiKYDADRmfECTw8Qji8MMA4ujDAOLYxBAuR8AA2vBAgBU/8MA0YQAA5GEAAWL5BMA+eEDAK2iAQA0ISAA0eQDAJEgAIDSgwwAi2OAX/hjAED5YABjnh8AAmsCOER6IHgg/AAEAJEJ//9UoACAUv/DAJHAA1/WQACAEsADX9ZgAQCwAAAVkQD838jAA1/W/Xuyqf0DAJHzUwGp92MDqfgDACq4HgCUAAoAtPVbAql1AQCwtwIVkfYDAKr0IwGR4CIAkUf5/5fgAxSqYRMAlPMDACofAABxCwIAVAEDAFTg/t/IwAAAtdgHADSOEwCUgAcAtIwTAJTg/p/IHwMAccCyAJHhB58aAQAAudMqQLmTBAA0HyAD1aACFZEAIACRKPn/l/VbQqngAxMq81NBqfdjQ6n9e86owANf1uADFKrIEgCU4AQAtIEKQK3h4gCRgBZBrSIAgFKDEkKtIQgArYEKQ60gFAGtgCLAPSMQAq2DSkD5IQgDrSAggD0jSAD54kIDOeD+n8gfAwBxwLIAkeEHnxoBAAC50ypAufP7/zWhAhWRwsIAkSDUQLkABAARINQAuV8AAPki2EC5AwCwEkAEABFfAANrABSfGiDYALnBogCRIPyfiNMqQLnP//8XMwCAEs3//xdTAYASz///F/17valIFoDSAACA0v0DAJEBAIDSAgCA0gMAgNIEAIDSBQCA0vNTAan1EwD5AQAA1HQBALDbHQCUlQIVkfMDAKqgIgCR6/j/l3MAALRgKkC5IAEANYACFZEAIACR3fj/l/NTQakAAIBS9RNA+f17w6jAA1/Wc6IAkX8CALmg1kC5AAQAUaDWALlg/v81oEJDOaAAADWAAhWRH0ADOR/8n8jt//8XDxMAlB8cAHJA//9UoeIAkQIAgNJgA4BSufj/l/X//xf9e72p/QMAkfNTAan0AwCqcwEAsPUTAPl1AhWRoCIAkcP4/5eAKkC54AAANfUTQPlgAhWR81NBqQAgAJH9e8Oos/j/F5SiAJGfAgC5oNZAuQAEAFGg1gC59RNA+WACFZHzU0GpACAAkf17w6io+P8X/Xu+qWEBALAhABWR/QMAkfMLAPkz/N/IswAAtfMLQPkAAIBS/XvCqMADX9ZEEgCUHwAT6/MLQPngF58a/XvCqMADX9YfIAPVHyAD1f17tKkBAIDSYAOAUv0DAJHzUwGp9KMAkeIDFKqB+P+XAAEANJf4/5cTAEC58wMTS+ADEyrzU0Gp/XvMqMADX9bzAwAq4AMUqioSAJQg//+04AMUqiASAJQTHAAScwIAUuADEyrzU0Gp/XvMqMADX9YGAED5ZgAA+QYIQPnfAAHrwiBC+sMAAFSgAEC5AAAeMqAAALkgAIBSwANf1gEEQPmh//+0PwhA8sEEAFQ/AALrwjBB+mgEAFRAAAHLHzwA8QkEAFQmBED5JwCAUikgAJHgBAARxrxA8uqPdLLgAgBUyARA0R8BCutiAwBUnwAHa8ADAFRmWCf4IQBA+eH8/7Q/CEDyAQIAVD8BAetGAAHLQJBB+okBAFTfPADxSQEAVCYEQPnnAwAqKSAAkeAEABHGvEDyYf3/VOADByrAA1/WIACAUqEAQLkhAB8yoQAAucADX9ahAEC54AMHKiEAHzKhAAC5wANf1qEAQLngAwQqIQAAMqEAALnAA1/WHyAD1QUwQHlFAwA0CAhA+ekDAKoHAED5pQQAUQDhAJHqAwKqAgeAUgYAAJDhAwiqxkADkaUAopsEAAAUIeAAkT8ABeugAQBUIwhA+SQAQLnjAAOLnwQAccAAQ/oD//9UIhRA+cMAA8t/AALrgv7/VAAAgFLAA1/WAgCA0gIAABQA4ACRAQFAuT8IAHFhAABUAglA+eIAAovoAwCqHwAF6wH//1Ri/v+0/8MA0UEAQPn/fwCp/38Bqf9/AqmBGgC04/MBsgQAgFIFAIBSBgCAUggAgFIMAIDSCwCA0mNVlfILAAAUPxQA8YAZAFQ/GADxYRcAVEAEQPn/AADr6wAAi2uBgJpBDEH44QEAtD8cAPHgGABUjf7/VD8gAPFAGQBUP1wA8QH//1RABED5KACAUkEMQfj/AADr8AAAixCCgJph/v+1RAAANO0XAPlFAAA07w8A+UYAADTuEwD5SAAANPALAPlLFQC0LBUAtO0DAJEOAIBSpglA+SYUALSlEUD5xRMAtAcAgNIFAAAU5wQAkcZgAJH/AAXrAhMAVMEEQPk/BARxIAQQUQAYQXoI//9UIfxg0yEEAYsh8H3TYGlhuGD+/zTBCED5If7/tUEBQPmEQSCLg0lgOCAAQDljAAA1CQAAFOEDAqogAEA5IgQAkR8AA2vB/P9UgxxAOEP//zUgBEA5QPz/NTExQHnSAED5MAFA+Q8CEoux+/80JAlA+SgGAFECB4BSgOAAkeEDBKoIAaKbBAAAFCHgAJEfAQHrYPr/VCAIQPkjAEC5AgIAi38EAHHgAUL6A///VCIUQPlAAgDLHwAC64L+/1T/CUDy4fj/VOABQPlIBUD5HwEA60APAFQgBEC5AQAfEhIIQtMAAB5TUgIBKlICACrxDQA0geAAkSMGAFECB4BS4AMEqkSqnFJjBKKbhI6scgQAABQA4ACRfwAA64AMAFQBCED5AgBAuQECAYtfAARr4AFB+gP//1QCFED54QEByz8AAuuC/v9UQQlA+VJ6HhLwAwHLQgIfMhACD4pIHIDS4AMQqkJ8QJMDAIDSBACA0gUAgNIBAADUoAr4t0AFQPng/Z/IQBlAuSExQHkABAARQBkAuSEKADQgCUD5IQQAUQMHgFJIqpxSAuAAkYiOrHIlAUD5JAijmwQAABQA4ACRnwAA66AIAFQCCED5AwBAuaEAAot/AAhr4AFB+gP//1QDFED54QEByz8AA+uC/v9UQQlA+UAAA4sAAAWL4gMBywAAAoofAgDrAgEAVOADEKpCfkCTSByA0gMAgNIEAIDSBQCA0gEAANSlEUD5bf//Fz8IAPEh6f9UTgRA+SYAgFLOfcObzv1E00T//xeuAAA1pg1A+a0hAJEuAIBSpuv/tQAAgFL/wwCRwANf1kAEQPn/AADr7AAAi4yBgJo3//8XQARA+SUAgFL/AADr7wAAi++BgJox//8XTQRA+SQAgFKtfcObrf1E0yz//xdBCUD5QAIfEuD0/zTo/Z/IQBlAuQAEABFAGQC5Rv//F6URQPlAHQC5Q///F0EJQPnM//8XHyAD1R8gA9X9e7up/QMAkfNTAan0AwCq9VsCqfYDAar1AwKq4QMAqgAAgNL/9v+XQAMAtPMDAKrAAIDS9FsDqXQBAJCUghiR/38Eqc/2/5fhAwCq4AMUquEjAPkD9/+Xs/6fyOHDAJEAAACQAEADkdr2/5fgAxSq9Pb/l+AHSSkfAABxIACAGvNTQan1W0Kp/XvFqMADX9YgAIAS+///Fx8gA9UfIAPVAqBAuV/8D3HpAgBUAYCAUgAQbh4fIAPVIQAQEQAoYB4/AAJrqf//VAFgQLkCvufSAyRA/UIAZ54BEGweITQBSgAIYx4hREFKIRQBSgFgALkjAGMeYQRCHwAIYR4AKAD9wANf1gAQbh7w//8XHyAD1f+DANFG8H3T5wMAqukDAaqIFYDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDS6RsAqecbAakBAADUIgCA0uEDAJHjQwCRAHxAk+QDAqrIIYDSAQAA1N8AAOvgF58a/4MAkcADX9b9e76pYAEAkP0DAJHzUwGpFEAZkQBQRrnzAwGqePb/l38CAOuAAABU81NBqf17wqjAA1/WYFJAOeAAADSUEgCRf1IAOYB+X4gABABRgH4BiKH//zV/fgKp81NBqf17wqjAA1/WHyAD1R8gA9U/CEDy4QAAVOwDAKrgAwGqIUBA0e9/cLI/AA/rQwAAVMADX9b9e6qpAgKA0v0DAJHugwCR8wsA+ZMBQpHhAw6q8oMCkXNCEJG6//+XHxwAckAEAFQfIAPVwAFA+R8IQPJhAwBUAUBA0T8AD+sCAwBU4QMSqgIDgNKu//+XHxwAcmACAFTrAxKq7YMFkR8gA9WDAUS5agFA+aMCADTgAwyqgk0jiwMAABQfAALrwAEAVAEAQPkAIACRXwEB62H//1RrIQCRfwEN60H+/1TOIQCR3wES6yH8/1TzC0D5/XvWqMADX9Z/AAJxwP7/VF8JQPKB/v9UQEFA0R8AD+si/v9U4QMTquADCqoCQIDSif//lx8cAHJg/f9UgAFEuWshAJEBBAARgQEEuYpZIPh/AQ3rAfv/VOb//xcfIAPVHyAD1f17uqn9AwCR81MBqXQBAJCBQhmRgFJGuSEEQPkgAD/WIAUAtPMDAKoAUEA5wAQANGBWQDmABAA1YBJA+SIAgFJhGkD5YlYAOQAAQPlgGgD5459Ash8AA+tJAABUYloAOWQWQPkCAAHrYx5A+UAggJqBAED5YR4A+eKfQLI/AALriAIAVGJaQDkjAAPrYSCBmgAAAYsiAgA1QAEAtGISRW0AAGOeYVpA/QQoZB4gKGAekCBiHmQuAP1gWgD9CgIAVH9WADnzU0Gp/XvGqMADX9YgAIBSYFoAOZRCGZF/UgA5lBIAkYB+X4gABABRgH4BiKH//zV/VgA58///F2CiQLkfBEBxgBMAVPQjAZH1WwKp9UMBkQaAoNLhAxWq4gMUqugQgNIAAIDSAwGA0gQAgNIFAIDS9xsA+eYrAPkBAADUAAQATyAAgFIXQJnSV3On8uAXgD239f+XYRpAufYLRalgBkD51goXm1b6/5cABABP4QMVqvUDACogAIBS4BeAPaz1/5fhAxSq5hdFqegQgNJAAIDSAgCA0gMBgNIEAIDSxhQXmwUAgNIBAADUYTpA+UAAAJDCABbLYjZA/cEAAcsG0EH9QQBjngOH09IgAGOegzHo8mMAZ55mOgD5BIRmH0IoZB5QIGMezAYAVGSOR20A9OfSBQBnnmdqQP1YIGAeYjYA/TA4ZB4AOGMe4ShhHgQSRR8DDEUfYWoA/WSOB23EBgBUHyAD1WAuQP01CwA1YWJA/QMQbh5gZkC5IShjHgAEABFgZgC5YWIA/R8QAHEpBwBUYSZA/QBO6NICAGeeMCBiHiQIAFRhZkD9AhBuHmGiQLkAuOF+4AMTqkIAgNIjBAARIShiHiF8e9NjogC5YQIBi2FmAP02mA6pIHwA/SKAAPl/LgD5f2YAubX+/5f1W0Kp9xtA+X9WADmC//8XZZJHbQD059IGAGeeZ2pA/WJAYB5jNgD5MDhlHgA4ZB7hKGEeBRZGHwQQRh9hagD9ZZIHbc3//xdjCGYekCBjHkwAAFTJ//8XYSZA/QBO6NIAAGeeMCBgHkQAAFTD//8XQAAAkADUQf0hCGAeYSYA/b7//xdYIGAeABro0gEAZ56KAABUYSZA/QIQah4hCGIeAChhHvVbQqn3G0D5f1YAOWAqAP1Y//8XIShhHmEmAP2+//8X4AMTqoL+/5dgKkD9f1YAOQAoZB5gKgD9Tv//F2FeQP0CEG4eYaJAub8GAHEAuOF+4AMTqiEoYh4iBAARIXx702KiALlhAgGL4hefmmFeAP21//8XHyAD1R8gA9X9e7yp/QMAkfMLAPlzAQCQX/w/8egAAFRzQhmRYwpA+fMLQPnwAwOq/XvEqAACH9ZjQhmRYxAAkWMAQLnj/v80c0IZkeAXAPnhNwC54h8A+fj+/5djCkD58wtA+fADA6rgF0D54h9A+eE3QLn9e8SoAAIf1v17vqn9AwCR81MBqXMBAJBzQhmRcxIAkWJCQfhAAD/W9AMAKmACQLmgAAA14AMUKvNTQan9e8KowANf1uD+/5fgAxQq81NBqf17wqjAA1/W/Xu+qf0DAJHzUwGpcwEAkHNCGZFzEgCRYUJA+CAAP9b0AwCqYAJAuaAAADXgAxSq81NBqf17wqjAA1/WzP7/l+ADFKrzU0Gp/XvCqMADX9b9e72p/QMAkfNTAanzAwCqAFBAOfUTAPl0AQCQAAEANIBCGZF/UgA5ABAAkQJ8X4hCBABRAnwBiKH//zVgTkD5QAEAtAGCgtLoGoDSAQKg8gIAgNIDAIDSBACA0gUAgNIBAADUf04A+ZRCGZGVggCR4AMVqvr0/5eAKkD5YAIA+eADFap/EgC59RNA+ZMqAPnzU0Gp/XvDqOn0/xf9e7up/QMAkfNTAan3YwOp9wMAKmz5/5fgFQC09AMAqkEAAJAAAIDSIUANkfVbAqnU9P+X9gMAquAQALR1AQCQs0IZkXiCAJHgAxiq3fT/l2BiQTmgCAA1oFJGucAAADUBAACQ4AMTqiGQNZG19P+XgA8ANbhCGZEBAACQAiMAkSFQNJFAAACQAMANkbX9/5fzAwAqHwAAcW0FAFQCYwCRAQAAkEAAAJAhEDORACAOkaz9/5fzAwAqgAT4NwJDAJEBAACQQAAAkCFAMZEAYA6RpP3/l/MDACqAA/g3IQCAUgBjAZEB/J8IAIMAka30/5e4QhmRoFJGuXb0/5fzAwCqIAQAtfkjAPkZgwCR4AMZqqz0/5cTK0D58woAtGECQPngAxmqASsA+Z70/5egUka54QMTqqv0/5cADAA1+SNA+REAABRACABUAIMAkZX0/5f1W0Kp4AMTKvNTQan3Y0Op/XvFqMADX9bgAxiqjfT/l6BSRrm4QhmRVvT/l/MDAKog/P+0YFJAOQAKADVgTkD5QAEAtAGCgtLoGoDSAQKg8gIAgNIDAIDSBACA0gUAgNIBAADUf04A+QGCgtLIG4DSAQKg8gAAgNJiAIDSQwSA0gQAgJIFAIDSdAYA+XcSALl/fgKpAQAA1PQDAKof/D+xIwEAVH9OAPlzAYAS4AMTKvNTQan1W0Kp92NDqf17xajAA1/WYE4A+QD//7TAAj/W4QMAquADFKrG/f+XYE5A+fVbQqkTAES592NDqeADEyrzU0Gp/XvFqMADX9YAgwCRVPT/l/VbQqkzAIASvv//F+ADGKpTAYASTvT/l/VbQqm5//8X4AMZqkr0/5cBHYDSyBuA0kEAoPIAAIDSYgCA0kMEgNIEAICSBQCA0gEAANTzAwCqH/w/sUIAAFQA9P+1+SNA+dH//xfgAxOqKv//l/kjQPnN//8X9VtCqTMOgBKh//8XUwCAEp///xcfIAPV/Xu+qUIBAPBBQBmR/QMAkSFgAZHzCwD58wMAKiD83wgfHAByYAQAVEBQRrnx8/+XAAQAtAEQQLl/AgFroQMAVAtMQPlrAwC0YAFEuWxBEJEKAIDS7X9wssABADUZAAAU4QMMqkoFAJECQIDSfwAN64IBAFSMBUCRRv3/lx8cAHIAAQBUYAFEuR8ACmupAQBUYHlq+ANAQNEfCEDyIP7/VPMLQPmgAYAS/XvCqMADX9bzC0D5QACAEv17wqjAA1/W8wtA+QAAgFL9e8KowANf1v17valDAQDwYkAZkf0DAJFCYAGR81MBqfQDACpA/N8IHxwAcsAOAFRgUEa58wMBKugTAP0IQGAeuvP/l+ANALQBEEC5nwIBa4ENAFQUTED5VA0AtH8GAHFoAABUGCFgHuwAAFSqAoAS81NBqeADCiroE0D9/XvDqMADX9Zgfn6TgQIAiy8ERLniBQARIgQEuYECRLnhCwA07v+BkgsIQpHu/r/y7f+Bks4BAMutAQDL4OcDshMAgNJA/ufyBgBnniAAAPBrQRCRkgJCkeHnALIE2EH9Yf3n8oB6c/iLAguLUkIQkScAZ54MAIDSCgCAUh8IQPJBBgBUAkBA0eF/cLJfAAHrwgUAVOEDEqoCQIDS7Pz/lx8cAHIgBQBUYAVA0eOfQLICED4eA5BuHh8gA9UBAEC9gQEAiwJobvg4ICAeIWht+MQBAFRfAAPrQpBB+iIEAFQhAALLIABjngAYaB4QIGQehAMAVBAgYx5MAwBUbwMANQFAYh4BAAC9OCAgHkwAAFQCAAAUSgUAEQAgAJF/AQDr4fz/VIACRLlzBgCRawVAkYwFQNEfABNr6fX/VIB6c/gfCEDyAPr/VOgTQP2qAYAS81NBqeADCir9e8OowANf1gIAAL3t//8XJcAiHgAYZR4QIGYebP//VBAgZx4k//9U4v//F+gTQP3zU0GpSgCAEv17w6jgAwoqwANf1ugTQP0KAIBS6///Fx8gA9X9e76pQwEA8GJAGZH9AwCRQmABkfNTAan0AwAqQPzfCB8cAHKgBABUYFBGufMDASo08/+XIAQAtAEQQLmfAgFrwQMAVAJMQPmCAwC0fwYAccgDAFRByDOLQABEuWR+QJM/BAS5IAIANAWAgFIDgoTSAwGg8gAQpZthyDOLQwADiyEAAotiCACLIARA0R8gA9UfhAC4HwAB68H//1QhBECRPwAC6yH//1QAAIBS81NBqf17wqjAA1/W81NBqUAAgBL9e8KowANf1qACgBL4//8X/Xu9qUIBAPBBQBmR/QMAkSFgAZHzCwD58wMAKiD83wgfHABy4AoAVEBQRrkB8/+X7gMAqmAKALQAEEC5fwIAawEKAFTMTUD5zAkAtIYBRLmIBUKRCEEQkYYEADSSAUKRigVCkQD2Bw9SQhCRSkEQkQsAgtINAIDS739wsoB5bfgfCEDygQgAVAJAQNFfAA/rIggAVOEDEqoCQIDSTfz/lx8cAHKABwBU4AMSqugDCqrj/5/SHyAD1QIAQPlfAAPrSQAAVABoK/wAIACRHwAK60H//1SGAUS5rQUAkWsFQJHfAA1ryPz/VOmDAJGKTSaLCwCA0icAgFIGBAA05AMIquUDDKoDAIBSAgCA0gAAgNKAaGC8GCAgHukAAFShAED5AQABi18AAetgAABUYwQAEeIDAaoAIACRHwRA8aH+/1SlIACRhARAkb8ACusB/v9UfwQAccAEAFQ/AQD5zAQAVAcAgFIpIQCRCBEAkesBALUrAIDSRvz/NT8BAPn5//8XRwCAEvMLQPngAwcq/XvDqMADX9bzC0D5pwGAEv17w6jgAwcqwANf1uf+/zTiB0KpXwAB6wACAFTATUD5wgUCqSD+/7QBgoLS6BqA0gECoPICAIDSAwCA0gQAgNIFAIDSAQAA1N9NAPnn//8XIgEA+d3//xdnCYAS4///Fx8gA9UBEG4eECBhHmoAAFSgAoASwANf1v17u6n9AwCR6BsA/QhAYB7zUwGp9AMBKgFO6NIgAGeeECFgHqwOAFSBBgBR9VsCqfYDACrg4YRSPwAAa4gNAFRVAQDwoUIZkSFgAZEg/N8IHxwAcgAKAFSgUka5cPL/l/MDAKqACQC0ABBAud8CAGshCQBUYBJA+eAIALRgBkD5IQCAUkr3/5cgCfg3SBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0n9aADl0GgC5aCIEbX8uAPl/ZgC5AQAA1CI3j1IBh9PS4sazckIAAEqBMejyIABnnmJiALnhAwGRIACAUv9/BKlgNgD9RPL/l+MDRKkEQJnSRHOn8iEAAPB/SgD5AgiA0iDwwD1/UgD5YwAEmwEAgFJjOgD5YKICkWNGAPlggoc8bfL/l+ADE6qH+/+XYBJA+eGfQLIAAED5YBoA+R8AAetpAABUIACAUmBaADlgFkD54Z9AsgAAQPlgHgD5HwAB62kAAFQgAIBSYFoAOWBSQDlAAgA09VtCqQAAgFLzU0Gp6BtA/f17xajAA1/W9VtCqUAAgBLzU0Gp6BtA/f17xajAA1/W81NBqfVbQqnoG0D9/XvFqMADX9a1QhmRIACAUrUSAJFgUgA5oH5fiAAEABGgfgGIof//NfVbQqkAAIBS5///F/VbQqmgAoAS6v//F6ACgBLo//8X/Xu+qf0DAJHzUwGpUwEA8GFCGZH0AwAqIWABkSD83wgfHAByIAQAVGBSRrn88f+X5gMAqqADALQAEEC5nwIAa0EDAFTATED5QAEAtAGCgtLoGoDSAQKg8gIAgNIDAIDSBACA0gUAgNIBAADU30wA+cBQQDkAAQA0c0IZkd9QADlzEgCRYH5fiAAEAFFgfgGIof//NfNTQakBAIBS/XvCqMAEQPnC9v8X81NBqUAAgBL9e8KowANf1h8gA9Vf/ANxqRIAVP17vKn9AwCR81MBqfQDACrzAwGqQQEA8CBAGZEAYAGRAPzfCB8cAHIACABUIFBGufVbAqn1AwIqyPH/l/YDAKogBwC0ABBAuZ8CAGvBBgBUwhJUKSAAgFLAVgA5XwAEawkFAFSDfHvTj35Ak2OgA5GEBAARwwIDi6AAgFIwoYDSBgAAFGOAAJG/ABVraAUAVOQDDirgAwUqYQxA+Q0UAFEMEABRCgwAUQgIAFEGBABRAWIBqmF6Lfhveiz4BRQAEY4EABFrAED5a3oq+GkEQPlpeij4ZwhA+Wd6JvifAAJrIf3/VMSmALlhei34b3os+Gt6Kvhpeij4Z3om+KAAADXAUkA531IA+WACADUAAIBS31YAOfNTQan1W0Kp/XvEqMADX9b1W0KpQACAEvNTQan9e8SowANf1sSmALlhei34b3os+Gt6Kvhpeij4Z3om+PD//xfhwwCRIACAUv9/A6l28f+XIAAA8OEPQ6kEQJnSRHOn8gXQQf3ARkD54ucDssBKQP3C/OfyIQwEm8FqQP1EAGeeBhBqHiAAAMvBRgD5IjhgHsFKAP0AAGOewzZA/cI6QPkACGUeIQACyyEAY54ACGQeIwxFH0AYYB4QIGYe5AIAVACH09KAMejyAQBnnnAgYR4KAgBUARBuHhAgYR7q+P9UHyAD1cEKRG1QIGEeafj/VEAIYB4wIGAe5AEAVMMCRW3BJgD9cCBgHswAAFS7//8XAOQAL/T//xfAQGAe6f//FyEYYh5jOGAeYABBH8AqAP2y//8XAUBgHvH//xegAoASwANf1v17valEAQDwg0AZkf0DAJFjYAGR9RMA+fUDACpg/N8IHxwAciAEAFSAUEa581MBqfMDAar0AwIqMvH/l0ADALQBEEC5vwIBa+ECAFQBWEA5ABBgHiEDADQCJED9YyIA0QEsQP0CgAKRAFQA/SEAgNIChA1t9AAANEB4Yfw/ABRrIjhHemB4IfwhBACRaf//VPNTQakAAYBS9RNA+f17w6jAA1/W81NBqUAAgBL1E0D5/XvDqMADX9YBUEA5IABiHub//xf9e72pRAEA8INAGZH9AwCRY2ABkfNTAan0AwAqYPzfCB8cAHKgAwBUgFBGufMDAar1EwD59QMCKgHx/5fjAwCqoAIAtAAQQLmfAgBrQQIAVKACgBK/CgBxiQIAVGGAAZEgAGee4v//8EJQG5FgHBhOAACAUkEAY571E0D5ANhhbmEKAP1gAoA981NBqf17w6jAA1/W9RNA+UAAgBLzU0Gp/XvDqMADX9b1E0D5/P//Fx8gA9UfIAPVHyAD1UIBAPBCwBqRRNA71UP834jDAQA04wMDKkJAAJEAAIDSBAAAFAAEAJEfAAPr4AAAVEF4YPghAED5PwAE60H//1RAWGD4wANf1gAAgNLAA1/WRAEA8ICwRrnAAQA0gsAakQAAgNJDQACRBAAAFEEAQLk/AABr6QAAVGF4YPghMACRIQBAuQAEAJEh//80wANf1oTAGpGEQAiRgABA+YD//7VAAIBScwcAFB8gA9UfIAPV/4MA0eYDAqrnAwCq6QMBqogVgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNLpGwCp5xsBqQEAANQiAIDS4QMAkeNDAJEAfECT5AMCqsghgNIBAADUHwAA8QCgn5r/gwCRwANf1gEMQPmjgo/SQ+mv8iM3z/Ih/ETT48bz8sIAAJBCsED5IXwDm0HAQYsiAEA5QhwAEl/8A3EgAQBURAQAUSN8Xwh/ACJrYQAAVCR8BQi/AABxYhwAEuH+/1QfDAD5QAEA8ADAGpEAYAiRAnxfiEIEAFECfAGIof//NcADX9bmAwCq/Xu/qaiCj9ICAG+R/QMAkQEVgdJI6a/yxwAAkOewQPmBI6Dyw0BAuSg3z/JCoCKRAAABi+jG8/IfIAPVAwMANEEAQPlhAgC0IfxE0yF8CJvhwEGLIwBAOWMcABJ//ANxIAEAVGUEAFEkfF8InwAja2EAAFQlfAkIPwEAcYMcABLh/v9Uw0BAuWMEAFHDQAC5QmAAkV8AAOsh/f9UwAhA+YAAALTBDEC5PwgAccADAFTADED5YAAAtOADBqqx//+XwERAuQACADUBFYHSKB2A0scAQPmBK6Dy4AMGqoIAgNIDAIDSBACA0gUAgNLJCEC5AQAA1MkIALnHAAD5/XvBqMADX9ZAAQDwAMAakQBgCJECfF+IQgQAUQJ8AYih//816v//F6KCj9IA/ETTQumv8iI3z/LixvPyoQAA8CGwQPkAfAKbIMBAiwEAQDkhHAASP/wDceD6/1QjBABRAnxfCF8AIWthAABUA3wECJ8AAHFBHAAS4Pn/VPb//xf/gw7RAgGA0v17AKn9AwCR81MBqflrBKlZAQDQM8MakfoDAKr1WwKp9WMGkWEuQfngAxWqVg9A+fdjA6lzggiRwQIBi/ZDAPkW8P+XYRJA+eADFar0z0D5wQIBiwIBgNIQ8P+X989A+fc/APkUAQC1/XtAqfNTQan1W0Kp92NDqflrRKn/gw6RwANf1mEaQPngAxWqAgGA0sECAYsB8P+XQQtA+eDPQPk/AADrAQEAVEATQPkfABTrogAAVOIGANHhn0CyXwAB66kBAFRAO0D9ARBuHv17QKngAxqqAChhHvNTQan1W0Kp92NDqUA7AP35a0Sp/4MOkUP//xeBBgDRQTdA/SEAAMv7cwWp4AMaqiAAY55UEwD5IChgHkA3AP05//+X40NA+eADFaphFkD5AgGA0mEAAYva7/+X+M9A+WAmQPkfC0DywQ0AVAIgghIBB0DR4v/f8j8AAusoDQBU/GMCkRYAgNIXAILSDAAYiwr/TNOMBQDRjP1M058BCutiAABUEAAAFOoDAKpLDyqLQM100+EDHKoCAYDSY1VA+X8ACuugAABU/v7/lx8gAPGBCgBUalUA+UAFAJGfAQrrQf7/VDTDGpHzAxiq4AMcqgIBgNKUggiRgSpA+QEDAYuw7/+X+E9A+fgIALSBLkD5ggCA0uADHKphAgGLqe//l+abQLmCAIDSgTJA+eADHKrmawC5YQIBi6Lv/5eBNkD5AgGA0vubQLngAxyqYQIBi5zv/5fma0C5oYKP0kHpr/LAABtKITfP8uHG8/LqT0D5AHwBm0EBAMoggEDKoYKP0kHpr/IhN8/y4cbz8gB8AZsAgEDKVCsgi4KqSLmCAAA1EgEAFALASLkCIgA0QQQAUUIEAFFAFwGLAABHkQOwSLnfAANrAf//VAO0SLl/AwNrof7/VAFURPlfAQHrQf7/VPMDAiofIAPV0wH4N7N6NrjfBgLxYAEAVCDDGpEANEH5HwtA8uEAAFQCIIISAQdA0dYGAJHi/9/yPwAC64nz/1QWAIAS4D9A+R8MAPEJKQBU4j9A+aAHgFL4B4BSQRDA2gAAAUsYAwFLQCTAmgAEABIYCBgLGB8AEqKCj9L5Axgq4AMWKkLpr/IAABnKIjfP8uLG8/JXL0C5+wMWKuHfh1IAfAKbAIBAyv8CAWsoAQBU3wIAcW0aAFRCO0C5AQKgUiEAAks/ABZr/CefGgQAABTfAgBx7QUAVDwAgFLDBgARpIKP0kTpr/IhAIDSJDfP8mN8QJPkxvPyogoBiyEEAJFCwF+4QAAAygB8BJsAgEDKPwAD6yH//1QGAECyE/xg02Q6QJJ0On/TlAIEi2M6ABJUExSLlAJBkYBWRPnfAADrwAIAVOADALXgAzYqAHwfUx8AAHGEG0B6wA8AVKKCj9Igf0DSQumv8hYAgBIiN8/y+wMWKuLG8/IcAIBS4d+HUgB8ApsAgEDK/wIBa2n8/1Q8AIBS4f//FwEVgdIABoBSgQCg8mAEoJtAAwCLArxAOQG4QDlffFZrIABYemAAAFRzBgAR1///F98GADFgEQBUAVhAeT8AFmtB//9UAChAucJ+fpPhAxWq5jcA+QDAQ5HjcwC5AKgIkeRHAPlACwCLEO//l+Y3QPnA/f815EdA+YFeYznjc0C5IAAA0IQEBIslAGIe4uMBkQL0wD2A7HzTAQBBkUErQP0hgCKRQD9A/UEDAYtChEBNBBBuHqL/vxIAKGUeIwTAPSEoZB5jhOJOIwSAPUZDQLlBKwD9QD8A/d8AAmtICgBU4ENA+QH8RNOggo/SQOmv8iA3z/LgxvPyJHwAm4HEYNPiAwGqIAQBi0APAIsAAG+RAFRE+UABALRABAARAURAkgJEABIARH/TAAABi0APAIsAAG+RAFRE+QD//7UgBAGLxgQAEaEAAPAhsED5QA8AiwIAb5EAAG+RQgAgkSHARItfXAD5X/wKqeJDQPkCVAT54j9A+QOwCLkCXAT5RkMAuSAAQDkAHAASH/wDcSABAFQDBAARInxfCF8AIGthAABUI3wECJ8AAHFAHAAS4f7/VPtzRamZ/v8XwX4fU4ZWBPmYWiM5AAAXC4FeIzlALwC53wIAcW31/1SWqhF54QMVqsJ+fpPjawC5QDtAuYDSCLnkOwD5AHx+0wAAT5EAoCKRQAMAi5Hu/5dAO0C55DtA+QAAGwtAOwC542tAuYFeYzmY//8X4D9A/QAAQZEB9gNvAMAikUADAIsA2GFeRCPAPQMEwD0BBBhu+3NFqWCE4k4h1GROAASAPUEjgD1v/v8XgV5jOYf//xccAIBSRf//F1M3QLl/QkBxgOH/VGB+e9NhBgARQAMAi0E3ALkAAEeR4XMAueEDEyrhNwD5ClQE+QawCLkbtAi5H7wIueoIALRNLUCS7B+A0u0CDcvgAwqqvwEM6+v//5KtkYyaAQCA0hsAgFJfAQvraAMAVB8gA9WBAwGL4gMNqpj9/5e/AQDroQIAVB8gA9WBS3s4PwAAceEHnxp7B5saAAQA8SQYQHpB//9Uf/sDcSSYQHqAAgBU4QMbKkABAYuCAQHLDSxAku0CDcu/AQLrrZGCmh8AC+sJ/f9UBgCAUuA3QPlAFwCLAABHkQa4CLmBqki5AcAIueBzQLmAqgi5wv7/F0Y/QLkACKBSAAAGS38DAGtI/v9U6gMbKgAVgdLhAxyqgA+g8uIDCqoAQCaL5osAuUADAIsq7v+X4DdA+UE/QLnmi0C5QBcAiyEAGwsAAEeRQT8AuRu8CLnh//8XRj9AuRsAgFLt//8X+ONBOcL+/xf9e7qp/QMAkfdjA6lXAQDQ48IakfgDAKpjYAiR81MBqfMDAar1WwKp9gMCqmMAQLlDBwA148IakWNACJFkAED5RAkAtfTCGpGDUgqRY/zfiEMBADSVggiR+WsEqbkOQPk/AxPrwA8AVKAiQPkfABPr4AAAVPlrRKnzU0Gp9VtCqfdjQ6n9e8aowANf1vRjAZHhAxaqugpA+eADFKoCAYDS8+3/l+AvQPnWAhqL3wIA6yH+/1TBIgCR4AMUqgIBgNLr7f+X4C9A+aEGQPkAvECSHwAA8QAQQfrh/P9U+Pz/l/QDAKqA/P+0AQxAuT8DE+ugDQBUPwQAceH7/1QAKEC5AQQAEYEqALlg+/81+WtEqZgKAPnZ//8X6fz/l/QDAKqg+P+0AQxA+UEAALSo/f+XgEZAuQD4/zQBAGMegC5A/eDCGpGfRgC5AGAIkQAoYR6ALgD9AnxfiEIEAFECfAGIof//NbT//xdhAED5QNA71T8AAOuB9v9U9WMBkeEDFqrgAxWqAgGA0rnt/5fhL0D5YGIA0R+gD/EAIIDSNAAWy4KSQPoI9f9UnwpA8sH0/1QhIACR4AMVqgIBgNKs7f+XooKP0gD/RNNC6a/yIjfP8uLG8/KhAADwIbBA+QB8ApviL0D5IMBAiwEAQDkhHAASP/wDcSABAFQkBAARA3xfCH8AIWthAABUBHwFCL8AAHFhHAAS4f7/VODCGpHh/49SAJBCuR8AAWsoAQBUAXx700MBANBj4CWRQrxAkmQAAYt4aCH4k4gAqZQMAPnhwhqRAAQAESCQArl7//8X+mMBkeEDFqq1CkD54AMaqgIBgNJ/7f+X4S9A+dUCFYs/ABXroe//VCEgAJHgAxqqAgGA0nft/5fgL0D5gRJB+QC8QJKM//8XPwgAcWHu/1QBDED5wQAAtAA4QP0BEG4eAChhHgA4AP3D/P+X4gMTquADGKoBAIBSiu3/l6KCj9IA/0TTQumv8iI3z/LixvPyoQAA8CGwQPkAfAKbIMBAiwEAQDkhHAASP/wDcSABAFQjBAARAnxfCF8AIWthAABUA3wECJ8AAHFBHAAS4f7/VODCGpGYDgD5AGAIkQJ8X4hCBAARAnwBiKH//zX5a0SpS///F/17v6lFAQDQocAakf0DAJHmAwCqIEAIkQIAQPkiEgC1U/z/l+IDAKqABAC0AQxAuT8IAHEhBABUAQxA+T8ABuuAHABUAAhA+R8ABusAEwBUoYKP0sD8RNNB6a/yITfP8uHG8/IAfAGbA8Rg0+cDA6phBAOLQQwBiyEAb5EkVET5nwAG62EBAFQOAAAUI0RAkidEABIhRH/TIQADi0EMAYshAG+RJFRE+d8ABOugAABU4QQAEcT+/7X9e8GowANf1mEEA4ukAADwhLBA+UEMAYshAG+RgMBAiyJcRP0ssEi5AQBAOSEcABI//ANxIAEAVCYEAFEEfF8InwAha2EAAFQGfAgIHwEAcYEcABLh/v9U6AQAEWEEA4sJRUCSREBAuQBFf9NBDAGLAAAJiyEAb5GEBABRREAAuUAMAIsIRQASAABvkT9UBPkAVET5QAUAtK6Cj9INAIHSTumv8o0XoPIuN8/y7sbz8h8gA9UA/ETTDwUAESYFCYvpRUCS4UV/02QEA4sAfA6bIQAJiwoBB0tGDAaLRAwEi0EMAYsA/GDTSkUAEgABAEvGAA2LAEQAEoQADYshAG+RHwAKa+MAAFTKrEqpiqwKqecDCCrAXED54wMIKoBcAPlgBAOL6EUAEkAMAIsAAG+RH1QE+SBURPng+/+1gH1/0yMAANAAQCyLQURAuWH0wD1AEACLAABBkSMEABEAwCKRQQQYbgAEwD0AhOFOAASAPUNEALkBDAA0IXx80wAAgdJCAAGLgCOg8kAAAIuBI6DSQgABix/8CqlMqAi5QlgE/f17wajAA1/WAgBA+UDQO9VfAADroe3/VCCQQrnh/49SHwABawgBAFQBfHvTQgEA0ELgJZFDAAGLRmgh+H/8AKl/DAD5ocAakQAEABEgkAK5Xv//F0BEQLkgBAA0ARWB0gMQbh5CBEltgSOg8kEAAYsmUCCLIABAuSFAAJFCKGMeAAQAi0AQAIsAAEGRBGBE+QNkRPmEBADRBGAE+SCAX/wEAGaeANhhfmMABMsDZAT5IShgHj8ABuvh/f9UoMAakUIECW0AYAiRA3xfiGMEAFEDfAGIof//NUYIQPmjgo/SQ+mv8sD8RNMjN8/yX0QAuePG8/KhAADwIbBA+QB8A5sgwECLAQBAOSEcABI//ANxIAEAVCQEAFEDfF8IfwAha2EAAFQEfAUIvwAAcWEcABLh/v9UQFBA/QEQbh5gAIBSQAwAuV8IAPkAKGEeQFAA/UT//xegwBqRAGAIkQN8X4hjBAARA3wBiKH//zVBREC5IQQAUZn//xcAOED9ARBuHgAoYR4AOAD9/XvBqKf7/xcfIAPV/Xu9qf0DAJHzUwGpUwEA0PUTAPl1whqRoGIKkXXs/5egCkH5IAMAtUAAgFK9AgCU9AMAKiABADRzwhqRYGIKkWTs/5f1E0D54AMUKvNTQan9e8OowANf1r+SArm1QgiRQNA71aACAPlzwhqRYGIKkVjs/5f1E0D54AMUKvNTQan9e8OowANf1vQBgBLr//8XRgEAsMLAGpFDQAiRZABA+UPQO9WfAAPrgQsAVP17van9AwCRQpBCufNTAakTAJBSXwATa1OQkxofAADx7QefGqIJADSpgo/SSwEAsEnpr/Ji4SWRKTfP8gQAgFKqAADQSrFA+enG8/IFAAAUhAQAEUKAAJF/AgRr6QIAVEMEQPlj//+0QwBA+WP8RNNjfAmbQ8FDi2UAQDmlHAASv/wDcWD+/1SoBABRZ3xfCP8AJWthAABUaHwMCJ8BAHHlHAAS4f7/VIQEABFCgACRfwIEa2j9/1TCwBqRQpBCuV8gQHGkmUB6wQEAVNPAGpF0YgqR4AMUqhvs/5dmQgiR3wAA+RD7/5fgAxSqDuz/l/NTQanAAIAS/XvDqMADX9Zjfn7T4gMTKn9AIesI/v9U9RMA+ULoe9Nh4SWR1MAakdnr/5eVYgqR4AMVqgbs/5eGQgiR3wAA+fv6/5fgAxWq+ev/l/UTQPngAxMq81NBqf17w6jAA1/WoPv/tAIAgNJLAQCw9RMA+ev//xdAAIASwANf1v17tqkfAADxIBhOev0DAJHzUwGpQQEAVPTDAJHhAwCqAg6A0uADFKq66/+X4CdA+QFgANE/oAHxyQAAVLQCgBLgAxQq81NBqf17yqjAA1/W4TtA+T8AEPECkEH6Av//VOE/QPk/AATxqP7/VOIjQPlfAATxSP7/VF8IQPIB/v9U4htA+cL9/7TiH0D5gv3/tOIrQPlfCEDyIf3/VAAgANFfAADryPz/VOIvQPkfAALrY/z/VOQzQPkfAATrA/z/VOM3QPlCAASqQgADql8IQPIAAEP6Q/v/VOBDQPkfCEDyIAhH+sn6/1QiIADRHwAC62j6/1TgR0D5HwRA8gH6/1QhEADRHwAB66j5/1TgS0D5PwAA60P5/1ThT0D5AARAkvUTAPkjCECSAAADqh8AAPFAAEH6YgAAVPUTQPnA//8XUwEAsHXCGpGgYgqRoev/l6CWQrkAAgA0YMIakeEDFKoAgAiRAg6A0hQCgBKB6/+XoAIANGDCGpEAYAqRjev/l/UTQPngAxQq81NBqf17yqjAA1/WhRpAraCCCJGDEkGtgQpCrQUYAK2AGsA9AxABrQEIAq0AGIA9IACAUqFSCpEg/J+IYMIakRQAgFIAYAqReOv/l/UTQPnr//8XHyAD1UABALAAwBqRAFAKkQD834jAA1/W/Xu8qf0DAJHzUwGp9xsA+fcDACpG6/+X4BIANPVbAqlVAQCwtMIakZZiCpHgAxaqa+v/l076/5fzAwCq4AcAtGYKQLlIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1N8AAGvABABUQACAUqcBAJRqMgCR9AMAKoAH+DfgAxOqnvr/l0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUYAoAuUDQO9VgAgD5IACAUkABALmgwhqRAGAKkT7r/5dgoiKRggCg0gEAgFIUAIBSNev/l/VbQql/CgD5fxIA+X8qALn3G0D54AMUKvNTQan9e8SowANf1mAOQLkfCABxwAoAVEAAgFJ/AQCU9AMAKqAC+DdqMgCRF/v/NCAAgFJAAQC54AMWqiPr/5fl//8XoLJGuZRCAJEmAIDSIAYANIcOBovzgF/4YApAueABADWgska5k/j/tR/8AHEpBQBUVAGAEqDCGpEAYAqREuv/l/VbQqngAxQq81NBqfcbQPn9e8SowANf1mkOQLmIFYDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSPwUAcUEBAFQTAIDSIgCAUqCyRrkfAAZrxgQAkeGXnxpfAAFqofv/VOH//xcBAADUaBCA0mEKgLkAfECTAQAA1B8MALEh/v9U84Bf+H8CAPHiF58a7///FwEVgdLIG4DSgSug8gAAgNJiAIDSQwSI0gQAgJIFAIDSAQAA1AH8P5E/+D/xqfn/VKKyRrmhwhqRI0AAkfMDAKpABAARc1gi+CD8n4jT8P+1VAGAEsT//xfgAxaqNA6AEtXq/5f1W0Kpn///F7QCgBKd//8X/Xu/qf0DAJG6+f+X4AQAtOEDAKoADEC5HwQAcWEEAFQgKEC5HwQAccAAAFRiAIBSIgwAuT8IAPn9e8GowANf1iIIQPmkgo/SROmv8iQ3z/JC/ETT5Mbz8qMAANBjsED5QnwEm2LAQotDAEA5YxwAEn/8A3EgAQBUZQQAEUR8XwifACNrYQAAVEV8BgjfAABxgxwAEuH+/1RCAIBSIgwAuf17wajAA1/WQACAEuP//xf9e76p/QMAkfMLAPlTAQCwYMIakQBgCpGm6v+Xifn/l0AAALTr+f+Xmvn/l2DCGpEAYAqRl+r/l/MLQPkAAIBS/XvCqMADX9YfIAPVHyAD1T8AAPHtAwGq5gMAKkEABFHg359S4P+vciIQQHooCQBU/Xu/qe4DAir9AwCRcfn/lx8AAPHi/49S5wMAqsIQQnrIBwBUCUWA0sYEABEAAIBS6QGg8gQAABTGBACRnwECa4gGAFTEBABR7AMGKoQEBIvkEASLhABBkYNURPmKqFF5w/7/tEoZABHBAQBLPwAKawMFAFSIXGM5o00gi0F9eJMFAIDSHwEAcWjAAJHrB5+aK2ALqmsBfbKrWSD4ZgQA+YFYRPlhCAD5gVxE+WEMAPmBWET5i2BE+SEAC8thEAD5gVxE+YtkRPkhAAvLYRQA+YGoUXlhAQA0g9BIuWMABQtjAAmL4wgDi2MIQLkDeSX4pQQAkYOoUXl/AAVr6P7/VAAACgvGBACRnwECa8n5/1T9e8GowANf1gAAgFL9//8XoAKAEsADX9YfIAPVHyAD1f17vKnlAwIq/QMAkfNTAanzAwAq9RMA+fUDAaoh+f+XgAQAtPQDAKoANEC5vwIA8QAQU3rpAwBUoAic0mACAIuTFhOLgBYAi3MCR5EACED9YL5IuQAgAJHgHwD9H0Al60gCAFTh4wCRAgGA0uADFar46f+XYbpIuaAiAJFivki5IQBfkSGgIpGBAgGL8en/l2C+SLkAIAAR81NBqfUTQPn9e8SowANf1mADgBL7//8XoAKAEvn//xcfIAPVHyAD1f17v6nlAwEq5gMAqv0DAJH0+P+XpQIANOMDBqoCAIBSBEwii0IEABEA5AAvvwACa0AAALSAJED9YIQA/EKIS3oJ//9UIAEAtAEMQLkgAGMewAAA/b8MAHGJAABUAEBAuQAAYx7ADAD9gAGAUv17wajAA1/WHyAD1R8gA9UfIAPV/Xu9qUEJALD9AwCR81MBqTMAJpH0AwCqIcBE+fVbAqkgAD/WYiIAkfMDAKpVAEC5HwAA8aQaQHrBAABU9VtCqeADE6rzU0Gp/XvDqMADX9b2Ax2q9QAANzX/DzbiAxaq4QMUquADE6qP+/+X9P//F+EDFKoA6v+XNf4PNvj//xf9e76p/QMAkfNTAalUCQCwgQImkfMDAKohIACRIQBAuT8Af/IEGED6AQEAVJQCJpHgAxOqgQpA+fNTQanwAwGq/XvCqAACH9ajgo/SAfxE00Ppr/JCCQCwIzfP8kKAJpHjxvPyIXwDm0HAQYshAEA5PxwAcsD9/1Q//P+X7P//F/17vqn9AwCR81MBqVMJALBiAiaR9AMAKkBgAJEA/N+IHwAUakEBAFR0Agg3nwZA8qEDAFRgAiaRAGAAkQJ8X4hCABQqAvwBiKH//zVzAiaRcyIAkWB+X4gAABQqYP4BiKH//zUAAIBS81NBqf17wqjAA1/WAQAAkCAAALBCQACRIcApkQCAD5F68v+XHwAAcez8/1QfAABxIQCAEgAQgRry//8XAQAAkCAAALAhwCeRAKAPkWICJpFu8v+XHwAAcaz7/1T0//8XHyAD1R8gA9VBCQCwIQAmkeADICohIACRI3xfiGMAAAojfAKIov//NcADX9YfIAPVHyAD1R8gA9WAAIBSwANf1h8gA9UfIAPVSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANTAA1/WHwwAcWkAAFQA0HYewANf1iIAALBCwA+R/Xu+qf0DAJFA2GC44UMAkf9/AakY6f+X4AdBqQJAmdJCc6fy/XvCqAAEApsAAGOewANf1h8AAPHsAwGq7RefGp8BAPHhAwCq4BefGukDAiqtAQAqbQAANRggYB5qAABUoAKAEsADX9YAaOjSAQBnnhAgYR5kAABUoAKAEvr//xcC//83CAeA0mAMgJICAaDSAwCA0gQAgNIFAIDSAQAA1OsDAKoA/v+3BwCAUgYAgNKJAgA0CgB4ngcAgFLjAwcq4AMLqoEBA4siAQdLYwAKi2gIgNIEAIDSBQCA0gEAANTmAwCqHxAAsYAAAFQfAADx7QEAVOcAAAv/AAlrA/7/VOADC6ooB4DSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUvwEAceAAhhrAA1/W/wAAcQD8f9PtF58arQEACvH//xcfIAPV/Xu0qR8kAHEEGFN64aMAkf0DAJEABABP8wsA+fMDACo/SAD5IAAArSAAAa0gAAKtIAADrSAggD2AAABUAgCA0uzo/5fgAwA1YQYAUSAAgNLoEIDSAgCA0gYgwZoDAYDS4YMAkQQAgNIFAIDS5hMA+QEAANSIFYDSAACA0gEAgNIDAIDSAQAA1OYDAKpIFoDSAACA0sZ8QJMBAADU4QMAqmJ+QJPgAwaqaBCA0iF8QJMBAADU8wtA+f17zKjAA1/W5Oj/lwAAQLnzC0D54AMAS/17zKjAA1/WHyAD1R8gA9XGCQCwxoAmkcD838gAAgC1yBuA0gEgoNJiAIDSQwSI0gQAgJIFAIDSAQAA1B/8P7ECAQBUw3xfyGMAALXA/ATIpP//NX8AAPFhAABUAACAUsADX9boGoDSAgCA0gMAgNIEAIDSAQAA1AAAgFL5//8XxQkAsKeAJpHk/N/InwAA8SYEAFED/L8SwhBDeskCAFRiAAC1AACAUsADX9algCaRoCAAkQN8X8hjAAKLA3wByKH//zWgQACRAnxfyEIEAJECfAHIof//NaVgAJGgfF/IAAQAkaD8Acih//81AACAUu7//xfjgACRYwBA+eYDASrroACRaP3fyMkAA4vqgACRKAEIyx8BSPFM/P9USH1fyB8BA+thAABUSX0MyJ8BAHHjAwiqgf7/VD8EAHGAAQBUxQAIiwEFAJEDDAjLHyAD1SJQfdNmeGH4ggACi0YAAPkhBACRPwAF60H//1QIUUCSAABA+YgMCIsA/Z/IIACAUsADX9boAwCqwgkAsECAJpEH/N/IZwAAtQAAgFLAA1/WPwgAcagDAFQAAIBSQoAmkUugAJFmAUD5wlB90+IAAotC/N/ISlwIU188GHKA/v9UIgAAS18ACmsj/v9U4gMGqsYgKosJAAJLQ1B90+MAA4tlAED5JAECCwV5JPh/AAD5QgQAkd8AAusB//9UAAAKC2b9n8jp//8XA2AAkWQAQPlE/P+0ZPxfyH98BcjF//81ACAAkQN8X8gffAXIxf//NWAAgFIEjQCphGCA0gQBAPnX//8XwQkAkCGAJpEj/N/IIIAAkQIAQPlCQECRQwIAtCAYQPnkU0CyXwAA6wKARPqoAQBUBQCA0mAMAIsHfF/I5wAFqgd8Bsim//81IBhA+QAACJEgGAD5HwAE6wKQQvrD/v9UwANf1h8gA9UfIAPV/0Mg0exDAJH9ewCp/QMAkeADDKoBIIBSq///l6D//zX9e0Cp/0MgkcADX9YfIAPVwAkAkACAJpEAQACRAABA+cADX9YfIAPVHyAD1R8gA9X9e72p4gMBKuEDACr9AwCR9RMA+dUJAJDzUwGp9AMAKqDuRPl7BACUlAEANaDuRPlMDwCU8wMAKnMC+De1YieR4AMTKrQKALnzU0Gp9RNA+f17w6jAA1/WAACA0kEPAJQfAABx8wMAKoAKQXph/v9UoO5E+QsQAJTzAwAqAP7/NugOAJQAAIDShwQAlPUTQPngAxMq81NBqf17w6jAA1/W/Xu9qf0DAJHzUwGpHwgAcegDAFTUCQCQ9VsCqZZiJ5H1AwAqwEIAkebn/5cN//+X8wMAKmABADTBAkE5lGInkYBCAJGBAgE51uf/l/VbQqngAxMq81NBqf17w6jAA1/WoQ4AlPMDACqA/v814AMVKpEBAJTBAkE58wMAKgH+/zUfAABx4RefGu3//xezAoAS8P//F/17u6n9AwCR9VsCqdYJAJDVYieR81MBqfQDACqgQgCR92MDqfcDASrB5/+XoAJBOcAGADTgaZhSnwIAa+KKQXpIBgBUJgMAlB8cAHIhBgBUsxIBkTgAgFJg/l+IeH4BiMH//zWgBQA1hf//l2n//5d//p+Idw4AlPMDACpAA/g31O4E+Yr//5fiAwCq8wMBkeEDE6rgAxgq/38EqRRAmdJUc6fyoiYA+V3n/5fiD0Sp4QMTqkAAgFL/fwSpQgwUm6IqAPlW5/+X4g9EqeADFyoBAIBSQgwUm6IuAPl8//+X8wMAKsBiJ5EAQACRiOf/l/VbQqngAxMq81NBqfdjQ6n9e8WowANf1rMCgBL2//8XMw6AEvT//xfzAYAS8v//F/17van9AwCR9VsCqR8EAHEIBQBU81MBqdMJAJB2YieR9AMAKsBCAJF55/+XVQCAEuMCAJQfHAByIQEAVHNiJ5FgQgCRauf/l/NTQangAxUq9VtCqf17w6jAA1/W1gpAuRUAgFLfAhRroP7/VN8GAHHAAQBUVg4AlAAgnNKgvqDy9AMAlOADFCohAIBSSP//l/UDACpA/f824AMWKiEAgFJD//+X5v//F5YPAJTy//8XtQKAEub//xcfIAPV/Xu9qf0DAJHzUwGp0wkAkHRiJ5GAQgCRTuf/l7kCAJQfHAByAQEAVGBiJ5EAQACRQOf/l/NTQakAAIBS/XvDqMADX9aACkC5HwQAccACAFQwDgCUACCc0qC+oPLOAwCU4YMAkUAAgFL/fwKp9eb/lwNAmdLgC0KpYWInkUNzp/IACAObIDAA+WBiJ5EAQACRKOf/l/NTQakAAIBS/XvDqMADX9ZoDwCU6v//Fx8gA9U//ANxBIhA+uAGAFT9e7up/QMAkfNTAanTCQCQ9AMBKvVbAql2YieR9QMAqsBCAJH3YwOpG+f/l+EDAZEgAIBS/38EqdPm/5f3Y0SpgQIAlB8cAHIBAwBUc2InkWBCAJFzEgGRB+f/lyEAgFJg/l+IYX4CiML//zWgAwA1AQCwEp8CAWuBkoEa4AMVqor+/5f0AwAqvP7/l3/+n4jgAxQq81NBqfVbQqn3Y0Op/XvFqMADX9YCQJnS4T+Z0kJzp/JBc6fywCpA+fdiApvgAgDLHwAB6yn8/1TXKgD59g0AlN7//xegAoASwANf1uABgBLs//8X/Xu0qf0DAJH1WwKp1gkAkNViJ5HzUwGp8wMBKvQDAKqgQgCR9xsA+eHm/5flDQCU6CMBkaIDAJT1DQCU9wMAqkcCAJQfHAByQQYAVLUyQPngJ0D9ANhhfuA7AP20/v+Xw2InkeL+YNPlE0VtRwBjHmEkQPnmAmMeYixA+QEAAcvjC0ZtogICyyAAY56l2GF+QQBjnoTYYX5j2GF+QthhfmAAQTngmwdtAOQAL+eXCG3kjwlt4ocKbeADADXAYieR4F8A/QBAAJGx5v+XcwEANIAiANHhwwGRIgCA0iQMAotfABNrQjhJeoCAX/wAeCL8QgQAkUn//1TzU0GpQAGAUvVbQqn3G0D5/XvMqMADX9bhwwGRQACAUv9/B6lg5v+XAUCZ0uIDR6lBc6fyVQABm8j//xfaAACUABwAEgAAAFIAAGIe3v//Fx8gA9X9e7Op/QMAkfNTAanTCQCQFACAUvUTAPl1YieRoEIAkZDm/5egAkE5IAEANXNiJ5FgQgCRg+b/l/UTQPngAxQq81NBqf17zajAA1/W9eMAkeADFaqfAACU9AMAKh8AAHFt/v9U4AMVqs/t/5cfHABy4f3/VOADFaomAACU7P//F8AJAJAAACmRAfzfyIEBALT9e7+pAgCA0mADgFL9AwCRXOb/l4AAADRy5v+XAABAueADAEv9e8GowANf1qACgBLAA1/WAABA+aEAALAhtED5HwAB6+AXnxrAA1/WHyAD1QEAQPk/BADxyQAAVACIgLkACEPTAABBkiAAAKrAA1/WAACA0sADX9YfIAPVHyAD1QIAQPmhAACwIbRA+V8AAeuAAQBUAQCA0l8EAPGpAABUAYiAuSEIQ9MhAEGSQQABqsAJAJAAACmRACAAkQH8n8jAA1/W/Xuzqf0DAJHzUwGp0wkAkPQDACr1EwD5dQIpkaBCAJE75v+XYCJF+WAGALSfCgBxYAIpkeIXn5oDAAGRQQgCiyH0ftMhAALLYQwBiwH8n8ji4wCRAQCA0mADgFIY5v+XgAEANC7m/5cUAEC5cwIpkfQDFEtgQgCRHeb/l/UTQPngAxQq81NBqf17zajAA1/W4R9A+aAAALAAtED5PwAA62ABAFQAAIDSPwQA8akAAFTgw4C5AAhD0wAAQZIgAACqYQIpkSEgAJEg/J/ImP//l3MCKZH0AwAqYEIAkQTm/5f1E0D54AMUKvNTQan9e82owANf1gAEAG+hQgGRpQAAsKW0QPkjAACQhwCAUogAgFIAAGaeYwAQkQcAonIIAKNyAgCA0iQAgNKlIgD5oGIA/ajKALmlbgD5p2IBuSAAAK0gAAGtIAACrSAYgD1heGK4QgQAkSEEAFGBIMGaAAAhil8cAPFB//9UYQIpkSAkAPmv//8XHyAD1R8gA9X9e76pAQCA0v0DAJHzCwD58wMAquIDE6pgA4BSyeX/lyACADViAkD5oQAAsCG0QPlfAAHr4AAAVF7//5cfAABx8wtA+QAUnxr9e8KowANf1mGKQLkh/xc28wtA+f17wqjAA1/Wz+X/lwAAQLnzC0D54AMAS/17wqjAA1/WHyAD1f17takBAIDSYAOAUv0DAJHiYwCRq+X/lwEAgFLAAAA14g9A+aAAALAAtED5XwAA64AAAFTgAwEq/XvLqMADX9bho0C5/XvLqCEIQtPgAwEqwANf1sAJAJAAACmRACAAkQD838jAA1/WHyAD1R8gA9XpAwCqQAAAtcADX9b9e76pyAkAkAgBKZH9AwCR8wsA+RPBBZHnAwEq4AMCKgjBCZHlAxOqAwAAFL8ACOtgAQBUpgBAuaUQAJH/AAZrYf//VPMLQPn9e8KowANf1nMSAJF/AgjrYP//VGF+X4hhAAA1Z34CiKL//zU/AABxAf//VCX5QJLJAPi3oAA/1n8CALnzC0D5/XvCqMADX9biAwSq4QMDqqAAP9Z/AgC5+f//F//DE9H9ewCp/QMAkfVbAqn1AwOq+3MFqfzDApH7AwKq81MBqfQDCKrzAwCqIACAUvdjA6n5awSpOnxAk+EDHKr/fwupJ+X/lwFAmdL5A0upQXOn8qLSQPniUwD5otpA+eJXAPmi3kD54k8A+TkDAZsTEgC0YKIAkRX834j1BQA1YIIAkRf838j3EQC1FwCA0hYAgNIVAIDSGACA0mBCAZEAAEC5AAYANUaggNLhIwOR6BSA0gACgNICAIDSAwCA0gQAgNIFAIDS5mcLqfp/DKn/awD5AQAA1DMRALRjQgGRYABAuaAAADRhIkD54GdA+T8AAOugDwBU4AMcqgIAgNKhAIBS4zcA+X78/5cfHABy4zdA+WADAFTgg8w8f1YAuSAAgFJgEoA9YAAAueBXQPn/fwC5FQAAFNbr/5f4AwCqAPr/tHYaQPn1AxUqYEIBkRcAgNLWBgCRdhoA+QAAQLlA+v80YVZAuSAEABFgVgC5PwAAaqD5/1QfEEDyYPn/VOBXQPn/fwC5Y0IAkWEAQPlzYgCR4zcA+WICQPniAAC1jAIAlOIDAarjN0D54QMAqmAAAPliAgD546MDkQQQgFLl8wGR4GMCkYrs/5cEHAAR439AueEDACqE3HjT4AMcquIDG6rcCQCQg2ADqiEcABFjAECyk8MykeNnC6n6bwyp/1cNqfZzAPk+/P+XYH5fyAAEAJFgfgHIof//NeEDApEgAIBS/38Iqa7k/5cDQJnS4QtIqUNzp/JgYgCRIQgDmyEAGcsDfF/IYwABiwN8Asii//81c4IAkWICQPmAwzKRPwAC6ykBAFQAgACRA3xfyH8AAuthAABUAXwEyJ8AAHHiAwOqwf7/VP17QKn5a0Sp+3NFqZVaAKmXYgGp81NBqfVbQqn3Y0Op/8MTkcADX9YXAIDSGACA0hYAgNIVAIDSev//F+ADF6ri6P+X9gMAquDt/7TgAxeqGACA0tno/5f1AwCqbv//F2EmQPnga0D5PwAA6yHw/1Si//8XoQCAUuADHKr/+/+X/38AueBXQPkwAgCU4gMBquEDAKqn//8X/Xu7qf0DAJHowwCR81MBqfMDBKr0AwEq9RMA+fUDA6rjAwSqL///l+ALRKmCAQC14AAAtPUTQPniAxOq81NBqeEfQPn9e8Woyuj/F/NTQan1E0D5/XvFqMADX9bkAxOq4wMVqvUTQPnhAxQq81NBqeADAqr9e8WoYgOAUu3+/xegAACwAMAIkQD834gfBAAx4AefGsADX9YfIAPVHyAD1f17uqn9AwCR81MBqfQDACr1WwKp9gMCqvdjA6n3AwGqiOT/lxUAQLnzAwCqn24AcWEAAFS/AxfrwwEAVMEJAJAhwDKRISAAkSB8X8gABACRIHwCyKL//zX3Y0OpdQIAufNTQan1W0Kp/XvGqMADX9bhAh3L4P+f0j8AAOsI/v9U/wpA8sH9/1S/Axbrgv3/VMECHcs/AADrKP3/VN8KQPLh/P9UtAkA8IDCMpEAoACRAvxfiEIEABEC/AGIof//NeAKQLkfCAAxYAgAVB8AAnGABgBUSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANThAxeq4gMWqhECAJQBHAASgMIykQCgAJED/F+IYwQAUQP8Aoii//814fn/NblrBKlIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1PkDAKqL/v+X+AMAquDq/5fhCkC5HwAA8foDAKogGEY6YA0AVIDCMpEAIACRAnxfyEIEAJECfAHIof//NeEDGSrkAxaq4wMXquADGKpiA4BSf/7/l7lrRKmv//8XoAAAkADACJG5awSpAPzfiB8EAHFgBABUgMIykQCgAJEC/F+IQgQAUQL8AYih//811f//F+AOQPkaCQCU5gMAquALALQHAEC5CeAAkUrQO9UgAUD5XwEA64ALAFRIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1P8AAGsgCgBUgMIykQCgAJEC/F+IQgQAUQL8AYih//81h///F0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUlMIykfkDAKqAwgCRGgBA+UAAgFKhQwGRv38Fqanj/5cCQJnSowNFqUJzp/KB4gCRYwACmyIAQPlkAALLIACA0l8AA+uCAABUgAjamh8AAPEAFJ+aWH8Am0QAGIsgfF/IHwAC62EAAFQkfAXIvwAAceIDAKoh/v9UlKIAkeADGSrACACU5AMWquMDF6riAxiq4QMZKhv//5eA/l+IAAQAUYD+AYih//81uWtEqVP//xfgAxkqswgAlIAAALQBoACRIfzfiGEAADX4Axqqj///FwCwAJEAAEC5gP//NYDCMpEAQACRAnxfyEIEAJECfAHIof//NblrRKlA//8XAQCAUmn//xcqAQD55/X/NMAgAJEA/N+IgPX/NKAAAJAAwAiRAPzfiAD1/zXgFkC5lMIykYHCAJEfAABxAKCfGgB8QJMABACRIgBA+QJ8ApuUogCR5AMWquMDF6rhAwcq4AMGquj+/5eA/l+IAAQAUYD+AYih//81If//Fx8gA9UfIAPV/Xu9qf0DAJHzUwGp9AMBKrMJAPBfHABygAIAVHPCMpFhwgCRIAAA+UAAgFLhgwCR/38CqUPj/5cCQJnS4AdCqUJzp/Jz4gCRAAQCm2ACAPmgAACQAMAIkRT8n4jzU0Gp/XvDqMADX9ZhwjKRPwAA+SIgAJFfAAD5IkAAkV8AAPkiYACRXwAA+SGAAJE/AAD54///F/17u6mhAACQIcAIkf0DAJHzUwGp9VsCqfcbAPn3AwCqAACAEiD8n4jzAwGRIACAUuEDE6r/fwSpHeP/l+FXRKkWQJnSVnOn8rQJAPCUwjKRlKIAkSBcFpu1AgCLEgAAFP9/BKkS4/+X4AMTquYfRKmoDIDSAQCA0gIAgNIDAIDSBACA0gUAgNLGHBabvwIG6ykBAFQGAADwwAjBPeATgD0BAADUgv7fiCAAgFLhAxOqgv3/NfNTQan1W0Kp9xtA+f17xajAA1/WHyAD1aAJAPAAwDKRBABA+QEgAJEjAED5AUAAkSIAQPkBYACRIQBA+QCAAJEAAED5BA0AqQIFAakAEQD5wANf1h8gA9UBAADwCAeA0iHAEJFgDICSAgGg0gMAgNIEAIDSBQCA0gEAANTxAwCq4BL4t//DIdH9ewCp/QMAkfNTAan1WwKptQkA8LTCM5HhAxSq92MDqSIMQbhCBAARIgAAub87A9XoB4DS4cMBkQIAgdL/fwSp/38Fqf9/BqkBAADUHwAA8fcDAKoE2ES6CgCAUmEJAFSsa43StgkA8GwsrPLzUwGRjG7O8tYiNJHuAwGRCQCA0gcAgNIYAIBSBgCAUgoAgFJeAIBScgCAUg0EgFJsC+TyUO7O0u//g1ILgKDSHyAD1eIDAarkAgGL/wIA8SwCAFQnAAAU4AMDquDceLPnAwCq3wQAcUkIAFTfCABxwQAAVAAHABFjSjg4HwgAcRgQnhrGEJIaQgQAkZ8AAusAAwBUQwBAOX8oAHHh/f9U4CdA+f8ADOtACABU5lMAueMjQPnlK0D5pTxgkr8AEOtCAU96qQgAVEIEAJH/fwSp6QMAqv9/BakHAIDSGACAUv8zAPkGAIBSnwAC60H9/1TgAxGq6AeA0gIAgdIDAIDSBACA0gUAgNIBAADUHwAA8fcDAKoE2ES6YPn/VLXCM5GgUgCRCgAAuaAOQbgABAARoP6fiOADEaooB4DSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU/XtAqeADFyrzU0Gp9VtCqfdjQ6n/wyGRwANf1n+0AHFkEE16YQAAVMYEABHC//8X6AMGKmXAAFFgXAFRf+QAcaV8QJPDeWj4AHxAkwCAhZoAEAOqwHko+Lf//xcfAAvr5QMUqgMgi5pjAAvLfwAJ62MgiZqjAAD5pSAAkaAAAPm9//8XRX1800oFABGlABaL+f//F8ADX9YfIAPVHyAD1asJAPBhwTOR5wMAqiBAAJEM/N+ILQBA+SAgAJEKAED5IVAAkSQAQLmoCQDwoAkA8AghNJEAQDSRAwCAUqQAADUYAAAUQwQAEX8ABGuiAgBUggADS2IEQgtBfHzTJQAIi6kAQPkhAACLJgBA+f8ABuui/v9U5AMCKv8ACetj/v9UvzkD1UwAADQsAQA2CQCA0goAgNLgAwmq4QMKqsADX9YGAIDSCQCA0vb//xdgwTORAEAAkQAAQLkfAAxrgf7/VF8BB+uigUf6CQEAVErQO9VfAQbr4pBK+krxfZLEOED6YP3/VOz//xdIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1IgVgNLrAwCqAACA0gEAANR/AQBrgf3/VOkDDarc//8XHyAD1R8gA9UjCEC5fwQAMYEGAFT9e7up4/+A0kMAoPL9AwCRIQxA+fNTAam0CgDwlCI0kSEAFMs/AAPraAUAVCT4gdLlB57ShB+48mXgp/Lkgd/yBX7A8gT44fLlB+DyI3wEm2MQw5N/AAXr6AMAVCF8xJsj5HqSYRhBizPsfNNhEgCRIQAUiyMAQLl/AABrAQIAVPUTAPl1AhSLQACAUqT+X4ifBABxYQAAVKB+BYiF//81oQQAVCAAQLkfAANrwAEAVCAAgFKg/p+I9RNA+SAAgFLzU0Gp/XvFqMADX9YAAIBSwANf1vNTQakAAIBS/XvFqMADX9ZB0ED5QAhbqb8KALnihwOp4CcA+XP//5fiAwGqZSIAkXNCAJHhAwCqhQIFi4MCE4vg4wCRBBCAUnLp/5egDgC5YACAUqD+n4j1E0D54///F/UTQPnh//8XHyAD1R8gA9X/AwLR5wMAqgAEAE/mEwCRagOAUgkAgBKIFYDSAACA0gEAgNICAIDSwAAArQMAgNIEAIDSwBiAPQUAgNLqAwC56QsAucAAAa3AAAKtwMCGPAEAANQIHoDS5gMAquMDAJFiA4DSAHxAk+EEgLnmEwC55w8A+QEAANT/AwKRwANf1h8AAHHCDQCQQsAVkeUHnxpEYECRBgCA0gQAABRCYACRXwAE66ABAFRDDEC5vwAAcWAQQHpB//9UpgEAtEcAQPnDAED5/wAD68aQgppCYACRXwAE66H+/1QgAEC53wAA8QAUgBogAAC5wANf1uYDAqrr//8X/8MK0egUgNICAIDSAwCA0gQAgNIFAIDS/XsAqf0DAJHzUwGp86MBkfQDAKrhAxOqAAKA0vVbAqn3YwOp+WsEqfsrAPn//wap/0MA+f9TAPn/qwC5AQAA1B8gA9UjAEA5IQQAkYMAADRCBACRXzwA8WH//1TjAwKqAgAAFOMDBKphAgOLIwIAtCHwXzhkBADRIcAAUSEcABI/JABxCf//VH8AAusiAQBUxAmAUmRqIzhgBACR4gGA0mACAItCAAPLAQCAUm7h/5fhAxOq4EMCkQICgNJG4f+XhxpAqUgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNL0PwD5xrxAkuafBqkBAADUiBWA0uYDAKoAAIDSAQAA1N8AAGsgEwBUvwcAlOIDAarhAwCq9sMCkQQIgFLjAxaq4AMTquWjApHb6P+X4QtJqaSCj9LjAwAqROmv8iQ3z/LgrwC55Mbz8mEAAcohfASbIgACykGAQcohfASbIYBByqABADRj8H3T5QMCkQIAgNIfIAPVoAACi0IgAJEAGED5IAAAygB8BJsBgEDKfwAC6yH//1TZCwCQNUMUkeADFarhRwD5POH/l5QOAJC6GkD5lIIWkfdHQPlaBwCR+KNAuRMAgFL7r0C5uhoA+QUAABRzBgARlMIIkX8CCHGAAwBUlQJd+HX//7SAgl34HwAX6wH//1SAAl+4AAMAKqD+/zWAwl+4HwAba0H+/1SBAl744EtA+T8AAOvB/f9UgYJe+OBPQPk/AADrQf3/VGJ/fdPhAxaq4AMUqv/g/5eg/P81dn5Ak5QOAJAYAAAUlA4AkBMAgFKAwhWRBQAAFHMGABEAwAiRfwIIcUAHAFQBAED5Yf//tQEgQLkh//81dn5Ak5fCFZHVzjOL4QMCkQJGgNK19n7TtQIWy7XufNPgAhWLzeD/l/VqdfjADhaLlMIVkbUGAJEA9H7TAAAWywDsfNOVaiD4Ri9AkkgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUOUMUkcEEBovDDQCQY8AVkSHwfdPlAwCqJDtAuWIAAYvgAxmqhAQAESQ7ALlffACpXwgA+XpoIfhFCAC5UxAAudPg/5f9e0Cp4AMaqvNTQan1W0Kp92NDqflrRKn7K0D5/8MKkcADX9YhQxSREwCAEiAgQPkABACRICAA+dj//xfgP0D5Qv7/l+IDAarhAwCqZ///Fx8gA9UfIAPV/Xu9qf0DAJHzUwGp9AMAqvUTAPnVCwCQs0IUkeADE6q84P+Xhi5AkoEuf9MgAAaLxQ0AkKLAFZFkOkC5APB902MmQPmEBABRR2hg+GMEAJFkOgC5QgAAi2MmAPmfAgfrQQIAVEAQQLmgAvg3A3xAk4IOAJBgzCCLQsAVkQD0ftMAAAPLAOx800NoYPhjBADRQ2gg+CEABoulwBWRIACAEqEMAYsgEAC581NBqaBCFJH1E0D5/XvDqI7g/xcfBAAxof7/VGAiQPkABADRYCIA+fH//xf9e72p/QMAkfNTAanzAwCq9RMA+dULAJC0QhSR4AMUqofg/5dgLkCSZi5/08YAAIvHDQCQgDpAuefAFZHG8H3TAAQAUYA6ALngaGb4fwIA62EBAFRIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1OcABovgDAC581NBqaBCFJH1E0D5/XvDqGTg/xf9e76p/QMAkfNTAanzAwAqtAsA8IBCFJFl4P+XfwIAcaENAPAhwBWR4wefGiBgQJEEAIDSBAAAFCFgAJEfAAHroAEAVCIMQLl/AABxQBBTekH//1RkAgC0JQBA+YIAQPm/AALrhJCBmiFgAJEfAAHrof7/VBMAgFKEAAC0kxBAuX8CAHHzt5MagEIUkUDg/5fgAxMq81NBqf17wqjAA1/W5AMBquX//xcfIAPV/Xu4qf0DAJHzUwGp92MDqbcLAPDzQhSR4AMTqjng/5chAIBS4AMTqnRCQTlhQgE5LOD/l7QAADTzU0Gp92NDqf17yKj4BgAUEgUAlAH9/5cUBQCU9AYAlPQDACqgBQA1+WsEqfn///D6swGROYMqkfsrAPn7wwGR9VsCqRYCgFLgAxOqH+D/l3gaQPnhAxqqdTpAueADGar/bwC5/QEAlGE6QLn0AwAq4AMTqrUCASqVAAA1YRpA+R8DAesgBABUlAUANeFvQLlhVgC5BeD/lwYAANDgAxuqqAyA0gEAgNLAEME9AgCA0gMAgNIEAIDSBQCA0uAfgD0BAADU1gYAcQH8/1T1W0Kp+WtEqfsrQPn0APg290IUkeADF6r53/+X4AMXqv9CATnu3/+X92NDqeADFCrzU0Gp/XvIqMADX9Z0AgA14W9AuWFWALnl3/+X9VtCqeADFCrzU0Gp92NDqflrRKn7K0D5/XvIqMADX9bgAxOq29//l9T6/zb1W0Kp+WtEqfsrQPnj//8X1d//l/VbQqn5a0Sp+ytA+d3//xf9e76p/QMAkfMLAPmzCwDwc0IUkegPAP3gAxOq0d//l+ADE6poGkD9CNlhfsXf/5cAQWAe8wtA+egPQP39e8KowANf1v17tKk/AADx/QMAkflrBKn5AwGqQQQAUftzBan7AwIq4gMAKuCfALng/4dSIhBAemgeAFRCHvg3GCBgHugzAP0IQGAeqgAAVOgzQP2gAoAS4JsAuZUAABRIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDS81MBqQEAANShCwDwM0AUkeEDAKrgAxOq4asAuaPf/5cIAXmeYBpA+eBLAPkcBQCRHwRA8egZAFTgn0C5HwAAceBLQPkAwFz6wxkAVLSCj9LgAxsqVOmv8vdjA6k0N8/y9Mbz8rgLAPABwxWR4IcHqQB8FJv1WwKptQ0A8LXCFZEAgEDK/5sAueBfAPkHAAAU4AdTKZwHAJEfAAFr4EtA+QCwXPqjCwBUly9AkpMvf9NgAheLoQ4Ai6B6YPgfABzrgf7/VCAIQLniq0C5XwAAawH+/1QgEEC5HwgAMaD9/1RAC/g3AXxAk2IOAPAgzCCL4kcA+ULAFZEA9H7TAAABy0AQAIsAIEC5QPz/NQEAgNL2X0D5IGthOCEEAJEAABbKAHwUmxaAQMp/AwFraAkAVGQOAPAaAIBSmOAVkQUAABRaBwARGMMIkV8DCHFgCQBUABtAuWD//zQBA0D5PwAW6wH//1QBH0C5fwMBa6H+/1Tih0epAAQAUSAAAIvhAxmqMt//l+D9/zVgAheLRH9Ak6AOAIsAEEC5YA34NwF8QJMgzCCL4kdA+QD0ftMAAAHLQsAVkQDsfNNBaGD4IQQA0UFoIPjgR0D5gQwEi+KbQLmcBwCRIfR+0xbAFZEhAATLYAIXi0IEABHimwC5Iex806AOAIsaEAC5wGph+AAEAJHAaiH44AdTKR8AAWvgS0D5ALBc+qL0/1T1W0Kp92NDqaALAPAAQBSRGN//l/NTQanoM0D9+WtEqftzRangm0C5/XvMqMADX9b2X0D5YA4A8AEAgNLgRwD5IGthOCEEAJEAABbKAHwUmxaAQMp/AwFrSP//VK///xfgR0D5GgCAUgDAFZEFAAAUWgcAEQDACJFfAwhxgAYAVAEAQPlh//+1ASBAuSH//zWgCwDwC0AUkYAAoFLrWwD5allAuQAACkt/AwBrCAUAVOKDR6lEf0CT4QMZquRTAPnqrwC5AEAqi8Le/5fkU0D5AkaA0uBHQPkBAIBSicw6iwDAFZEp9X7TKQEEywkQCYvgAwmq297/l+kDAKrqr0C561tA+UAFABEgbQQpYAIXi2oDCgs2BQD5oA4Ai2pZALnkU0D5ABBAueDy/zYfBAAx4fP/VKALAPABQBSRICBA+QAEANEgIAD5mf//F2ADgBLgmwC5q///FwD8P9GfAwDrnCOAmi///xf/mwC5p///F6ACgBLgmwC5qf//Fx8gA9X9e7upPwAA8f0DAJHzUwGp9AMAKuDfn1L1WwKp4P+vcvlrBKn6AwGqQQAEUSIQQHrIBwBU+QMCKvdjA6m3CwDw4EIUkbPe/5ef/gdxqAYAVBNGgFIBBoDSYA4A8ADAFZGTBrOblAYAERUAgFJzAgCLYAJd+CQDFUv4AxQqgAQAtHbCX7hDTzWL4QMTqmDAAJHWGgARnwAWa0IBAFTgQhSRlN7/l/djQ6ngAxUq81NBqfVbQqn5a0Sp/XvFqMADX9Zkgl+4wn5400RgBKqEBH+yRFs1+HQEAPliAl34YggA+WJCX7hiDAD5YgJe+GIQAPligl74YhQA+WLCX7hC8H3TVN7/l9b8/zS1AhYLlAYAkXPCCJEfAwhxwfr/VOD//xcVAIBS3v//F7UCgBLf//8X/Xu8qf0DAJHzUwGpEwQAUX/+B3H1WwKpJJhA+uAEAFT0AwGq9gMCKvcbAPm3CwDw4EIUkWve/5fhAxMqYA4A8DNMM4sAwBWRNQCAEnP2ftNzAgHLExATi2EiQLnhAAA0dSZAub8CAHGNAABUvwIWa0kBAFR1A4AS4EIUkVHe/5f3G0D54AMVKvNTQan1W0Kp/XvEqMADX9YhBABRogsA8ELAFZHgAxSqQQABi+IDFSoc3v+X8f//F7UCgBLy//8X/Xu7qf0DAJHzUwGpswsA8HNCFJH0AwCq4AMTqvVbAqn1AwEqP97/l2EaQPn2wwCRYiZA+eADE6phIkD9IQACy2NWQLliQkE5IABjniHYYX5jAGMeQgBjHuAbAP3DhgBtwg4A/Sfe/5dVAQA0gCIA0SIAgNLBDgKLvwICa0KIQ3oggF/8AHgi/EIEAJFJ//9U81NBqYAAgFL1W0Kp/XvFqMADX9YfIAPVHyAD1R8gA9UMCoLS/2MsywIAiNIIB4DSAgGg8gMAgNL9ewCp/QMAkQQAgNIFAIDS81MBqfQDAKpgDICS9VsCqfUDAaoBAADQIUARkQEAANT2AwCqIAf4t/NDAZGoB4DS4QMTqgIAgtL5IwD5AQAA1PkDAKofAADxzQQAVPdjA6kXAIDSHyAD1XgCF4sDTwCRAk9AOUHAAFEiHAASXyQAcYgBAFQAAIBSYhxAOAAIAAsgBAALQcAAUSIcABJfJABxSf//VGAAADThAxWqgAI/1gEjQHn3AgGL/wIZ62v9/1TgAxaq4QMTqqgHgNICAILSAwCA0gQAgNIFAIDSAQAA1PkDAKofAADxzPv/VPdjQ6ngAxaqKAeA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1OADGSr5I0D5DAqC0v17QKnzU0Gp9VtCqf9jLIvAA1/WHyAD1R8gA9X9e7ep/QMAkfVbAqn1QwGR9gMCqgICgNLzUwGp9AMAKvMDA6rgAxWq9xsA+fcDAaoBAADQIQASkYrd/5d0CQA04cyMUuMDAZEAAIDSwcyscoV+IZvkAwCqAAQAkaX8YpOlfJRLpggFC4YGBkv0AwUqxcAAEWVoJDjU/v81gUQAkQACgNJiAAGL5gMBqh8gA9XjAwCqAAQAkeMDI6qlAgCLQ2hjOKPwHzg/AADrIf//VIBIAJHhAyCq4gWAUuECAYuiaiY4HyAD1QAEAJGiAgCLI2hgOEPwHziD//814QMVqggHgNJgDICSAgGg0gMAgNIEAIDSBQCA0gEAANTnAwCqgAL4t2IGANHgAweq4QMWqugHgNIDAIDSBACA0gUAgNIBAADU5gMAqh8QALHg/v9U4AMHqigHgNIBAIDSAgCA0gEAANRGAPi332omOOcDBqrzU0Gp4AMHqvVbQqn3G0D5/XvJqMADX9YgAoDSBgKA0tH//xejEACwYsAVkWFwRbk/BEBxoAEAVCJ8f9OkEACwQkAhiyEEABGEoDaRYXAFuUHwfdOCAAGLX3wAqV8IAPmAaCG4wANf1kAEQLkABAARQAQAucADX9YfIAPVHyAD1QxUgtL/YyzL/XsAqf0DAJHzUwGptBAAsJTCFZGUIgCR+WsEqRMAgFKaAADwWq9A+fVbAqn2AwSq9YMKkfdjA6n4AxSq94MCkRkAgFL7cwWp/AMAqgAAANAAgBGR9AMGqeM/APnhCxMpBoKAUjt/pptAAxuL4DsA+T8DAnFABABUOQcAEQH8X4g/BABxYQAAVB98AoiC//814hefGj8IAHHhB58aAEAQkWNDEJEhAAIqASYANOEzQPlkfnzTgANAuXMGABEkAASL4gMXquE3QPkDQIDSn3wAqRwDAPlV//+XHwAA8cwJAFSfEwA54JtAuX/+AXGcYwCRGEMAkQCQU3pI+/9U4oMKkeEDFaogAIBSG5CQ0tsDoPJffACpydz/l+BXQfkBQJnS51NB+QAAG4tBc6fyZn5809oAFIv5AAGb4oMKkeEDFaogAIBSX3wAqbzc/5f4U0H5AUCZ0uBXQflBc6fyGAMBm1MVADT3AxSqHACAUggAABTgAkD5ABBAOR8AAHGcB5wa90IAkf8CGusAAgBU4AZA+YD//7QB/N+IPwwAcSD//1Q/AxjraP7/VAD7/5cfDAAxAf7/VOACQPn3QgCRHxAAOf8CGutB/v9U4D9A+Z8DAHEAEFj6qQ8AVAYAANA/AxjrGAMbi+ADFarAHME9GZOZmqgMgNIBAIDSAgCA0gMAgNIEAIDSBQCA0uCrgD0BAADUyv//FwQEANHhAxeqAwCA0gQAABRjBACRHwAD66AAAFQiAEA5IQQAkV+gAHFB//9UnwAD6+30/1ThAgCLBAAAFIQEANGfAAPrQPT/VCLwXzghBADRX6QAcUH//1TjRwD5nwAD623z/1SBCACR5EMA+R8AAevt8v9UiRsAkQICgNLgAwmqAQCAUulLAPmf3P+X5A9IqelLQPngAwmqggADy2EEAJFCBADR4wGA0l88APHhAgGLQtCDmnDc/5fkQ0D54IsCkQBoZDiAEwA54J9AuSALADSAF0A5AAAaMoAXADl9//8X4oMKkeEDFaogAIBSX3wAqU3c/5fhU0H54ldB+QD/X4gfBABxYQAAVB9/A4iD//81/BefGkESAFSBAkD5IBRAOSMQQDkAABsyIBQAOeMDADTCEkEpQgAES18UAHEJBQBUHyAD1QfAgNLbAIBSGACA0hwAgFLFAkD59wMBqgJ8aNNCAAeq4GZAuLlMJItCCECyolgk+AF8QJMhjwCpA/z/l+ADACogDwD54QMXqiCDAJECAoDSONz/lzwEADXADkC5AAAbC8AOALmUQgCRnwIa6yACAFSYBkD5WPn/tYECQPkjEEA5I///NMISQSkgFEA5QgAES18UAHFo+/9UwBJAuZRCAJEABAARwBIAuZ8CGush/v9U/XtAqeADEyrzU0GpDFSC0vVbQqn3Y0Op+WtEqftzRan/YyyLwANf1oJ/fdMBQwCRIMMAkRPc/5fc//8XgANAuQEAALDiAxWqIaARkQMAgtJ0/v+XHwAA8c0HAFQJAACwKQESkSlhAJHjAxWqSgGAUgEAgFICAIDSZABAOSEEABGfAAprAQUAVD8kAHEBBQBUQQQAkR8AAeuNAgBUQggAkQkAgNIJAAAUhHxAkyF8QJN/5ABxIYCEmikQCapfAADrIAEAVOIDCqqhAgKLSgQAkSPwXzhkwABRYVwBUX8oAHFB/v9UaQPQN0ATAJFmAwCLgANAucAAALngO0D5IQCAUgH8n4gn+v+X4AEANB8MADFA3v9UgBdAOQAAGzKAFwA57/7/F58oAHHhF58aQgQAkWMEAJEfAALrwAAAVCpJYTjO//8X4DtA+QAHAPnk/v8XgBdAOQAAHDKAFwA54P7/F/sDA6rA/v8XA6CF0gRAmdIjJqDyQwADi0Rzp/LiAwAqNwwEm+EDFaogAIBSXwwAceADAFSC7P804oMKkV98AKmk2/+X5VNB+QNAmdLiV0H5Q3On8gEAALDgAxWqqAyA0gQAgNKlCAObAgCA0iAcwT0DAIDSAQCA0v8CBetJ6v9UBQCA0uCrgD0BAADUAP9fiB8EAHFhAABUH38BiIH//zXiAwAqAOn/VN///xeBAkD5IxBAOQPt/zTCEkEpIBRAOUIABEsHF0EpXxQAcent/1S7GAARAAAHKl8AG2uiAABUAAAZMgfAgNLbAIBSRf//F/wDBSpnf3jTQv//Fx8gA9X9e6+pXwAA8f0DAJHzUwGp9VsCqfYDAqpiAARR92MDqfgDACrg359S4P+vckIQQHpIEQBUAEiIUvUDASrgAaByPwAAa6gQAFQfCwBxaBAAVGMYAFG0EACQk8IVkfYvAPl3IiCR42MAueADF6r/Qwb4/28AuZvb/5cBAIDSn3IFueD///AAUDCRfwYAuXn9/5fzAwAqYAEANOADF6qJ2/+XfwIAcXOynxr1W0Kp4AMTKvNTQan3Y0Op/XvRqMADX9bzwwGRAQCA0uIDE6pgA4BScNv/l/cDACqABwA0hdv/lxcAQLn3AxdLYgAAlFH4/5dkAACU/38HqeEDE6ogAIBSNNv/l+APR6kEQJnSgXJFuURzp/ICfYBShcIVkQAMBJu1AqKb4QkANLgQAJATAIBSGKM2kflrBKn6YwGRGQOAUgYAABSBckW5cwIAC4DCFZE/ABNriQcAVGBiuZshABNL5AMaquMDFariAxcqCf7/l6D+/zWCwhWRgHJFueGPTClEBEC5+WtEqQAABAsAABNLQAQAuQAAAwvgawC5IAMANYDCFZHzAwEqACAgkUXb/5f1W0Kp4AMTKvNTQan3Y0Op/XvRqMADX9bgAxOq3vT/lx8cAHKBAABU4AMTquH0/5dABAC1e/X/lx8cAHLh9/9U4AMYKvj0/5f3AwAqu///FyQEABEjCAARgmCA0sJaIfjiAwAqgMIVkcJ6JPgzDAAR33oj+AAgIJEm2/+X9VtCqeADEyrzU0Gp92NDqf170ajAA1/W4YtMKQAEQLn5a0SpQAAAC9H//xezAoASk///F6AEQLnN//8X9wGAEp///xdgEQCQAKA2kRrb/xcfIAPVYBEAkACgNpEO2/8XHyAD1eIDACofAABxjQIAVGARAJAAoDaRAMAAkQb834hkEQCQAQCAUoSAN5EFC4BSAwAAFN8AAWsjAQBUIAACCwAsABIAEKWbA/zfiCEEABF/AAJrAf//VMADX9YAAIDSwANf1mIRAJBCgDeR4f+P0gAAAsuhAKDyHwAB64gCAFRjdJHSRBed0sNFt/JEdLHyA13U8sRF1/Jj0eXyBF3g8gF8A5shDMGTPwAE6wgBAFQAfMObAPxE0wEEAIsh9H7TIAAAy0AMAIvAA1/WAACA0sADX9biAwAqHwAAcS0FAFRnEQCQ4KA2kQDAAJEG/N+IaBEAkAEAgFIFgTeRBAuAUgMAABTfAAFrIwEAVEAAAQsALAASABSkmwP834ghBAARXwADawH//1TAA1/WCIE3kQMAgFIEC4BSYQACCyEsABIgIKSbAQBAuWEBADXnoDaR4TBAuX8AAWtoAABUAvyfiMADX9bnwACR4/yfiAL8n4j8//8XYwQAEX8EQHHh/f9UAACA0sADX9YfAAC5ASAAkT8AALkBQACRPwAA+QFgAJE/AAD5AYAAkT8AAPkBoACRPwAAuQGwAJE/AAC5AcAAkT8AAPkB4ACRPwAA+QBAAZEfAAC5wANf1mERAJAhgDeRAguAUgAEopsBAEC5PwAAcQAQn5rAA1/W/Xu+qf0DAJHzCwD5cxEAkHOiNpHgAxOqkdr/l0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUqP//l+EDAKrgAxOq8wMBqnza/5fgAxOq8wtA+f17wqjAA1/WHyAD1R8gA9UfIAPV/Xu8qf0DAJHzUwGp9AMAqiAUAJAAgDeR9VsCqfYDAar1AwKq92MDqfcDA6oY/N/IAAOA0kfa/5fgAwC08wMAquADHarA+P+X4QMWquMDE6p1XgCp9QMAqgIAAJB1CgD54AMUqkIAL5EAAz/W9AMAKuAAADX1W0Kp4AMUKvNTQan3Y0Op/XvEqMADX9bgAxWqlPn/l+ADE6pi2v+X9VtCqeADFCrzU0Gp92NDqf17xKjAA1/W4wMXquIDFarhAxaq4AMUqvNTQanwAxiq9VtCqfdjQ6n9e8SoAAIf1h8gA9X9e7up/QMAkfVbAqk2FACQFQAAkNaCN5G1giqR9xsA+fczAZHzUwGpkwCAUhQAgFLhAxeq4AMVqt8KALn/TwC5GPz/lwAB+DfgT0C5HwAAcU0BAFSUAgALcwYAcaH+/1TgAxQq81NBqfVbQqn3G0D5/XvFqMADX9YAEJQa+v//F/17vamIFYDSAACA0v0DAJEBAIDSAgCA0gMAgNIEAIDSBQCA0vNTAan1EwD5AQAA1BQAgFIVfECTBAAAFJQGABGfBkBxwAMAVOADFCpy//+XaBCA0vMDAKoCAIDS4AMVqgMAgNIEAIDSBQCA0pP+/7RhAoC5AQAA1B8MALHgAABUYApAucD9/zTgAxOq+QEAlB8cAHJB/f9U4AMTquUBAJTgAxOqMOH/l+ADE6qUBgARRf//l58GQHGB/P9U81NBqfUTQPn9e8OowANf1h8gA9X9e76p/QMAkfNTAan0AwCq0P7/l0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUz/7/l+ABALTzAwCqyAEAlIEGAJFgggCRAPzfyB8AAPEiGET6SQEAVOADE6rAAQCU4AMTqgvh/5fgAxOqIf//l/NTQan9e8Kouf7/FyAUAJAA7E251tn/l/NTQan9e8Kos/7/Fx8gA9UfIAPV/Xu9qf0DAJHzUwGp9AMAKvMDAar1WwKprv7/l/UDAKrgAxQq3/7/l/QDAKpAAgC0NhQAkNaCN5HBCkD5QQEAtWECQLmfAgDxoBpA+vVbQqkgFIEaYAIAufNTQan9e8OowANf1icBAJTA/v82wBoAufT//xcgFACQAIA3kQEIQLkhBAARAQgAue7//xcfIAPV/Xu4qf0DAJHzUwGp8wMBkfUTAPmb2f+X4QMTqoHZ/5cgAQA0FQCA0hQAgNLgAxWq4QMUqvNTQan1E0D5/XvIqMADX9bi4wCR4cMAkeADE6pc2f+XYAEANfVTQ6m0AhSL4AMTqkvZ/5fgAxWq4QMUqvNTQan1E0D5/XvIqMADX9YUAIDSFQCA0vb//xcfIAPV/Xu7qf0DAJHzUwGp9VsCqTUUAJCzgjeR92MDqXRyAJEWXECpGAhA+YLZ/5dgDkC5IQCA0nvZ/5fgAxiq4vj/l4D+34gAAQA181NBqeADF6r3Y0Op8AMWqvVbQqn9e8WoAAIf1kgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNL5IwD5AQAA1PkDAKq5//+X8wMBqvgDAKo+/v+Xgf7fiEEBADU//v+X81NBqeADF6r3Y0Op8AMWqvVbQqn5I0D5/XvFqAACH9bgAxkqOf7/l/QDAKrAAAC0MgEAlOADFKp94P+X4AMUqpP+/5fgAxkqZP7/l4D9/7QCQACRWAAA+QFgAJEzAAD5tYI3kaEKQPmh/P+0swAAlGD8/zagGgC54f//F/17van9AwCR81MBqfUTAPk1FACQtII3kRX+/5eAgkA5wAEANBb+/5eigjeRAQAAkAAAALAhQB+RAKASkRDi/5cfAABx81NBqQDQnxr1E0D5/XvDqMADX9aAMgCRAQAAkCEAKJH+2P+XHwAAcfMDACrgF58agIIAOQH+/5fgAxNLfwIAcS39/1TzU0Gp9RNA+f17w6jAA1/WHyAD1f17vqn9AwCR8wsA+fH9/5cgFACQAIA3kQFwAJE/AAC5EwCAUh8IAPngAxMqcwYAEWX+/5dAAAC06gAAlH8GQHFB//9U2/7/l/MLQPn9e8Ko5P3/F/17v6n9AwCR3f3/lyAUAJAAgDeRAHAAkQD834hgAAA1/XvBqNr9/xfN/v+XrP7/lx8AAHFt//9UwfX/l/17wajT/f8XHyAD1R8gA9X9e7yp/QMAkfNTAakUAIBSEwCAUvVbAqkVAIBS9xsA+TcUAJD2gjeRwv3/lwUAABSUBgARcwYAEX8GQHGAAQBU4AMTKjj+/5dg//+0AAhAuQD//zXACkD5cwYAER8AAPG1BpUafwZAccH+/1T3gjeR4ApA+WAAALTgCkC5tQIAC7D9/5fgAxQq81NBqQCAFar1W0Kp9xtA+f17xKjAA1/W/Xu9qf0DAJHzUwGpEwCAUvVbAqn1AwCqnv3/l431/5c2FACQwYI3kfQDACo1CAD5PxgAuY/+/5fgAxMqEv7/l2AAALQAQAGRHwAAuXMGABF/BkBxIf//VMGCN5EgAIBSIXAAkSD8n4iUAgA0jf3/l58CAHGkqkD6AQEAVDQB+DaQ//+X9VtCqeADFCrzU0Gp/XvDqMADX9ay//+XQAEANBQAgFLgAxQq81NBqfVbQqn9e8OowANf1k7+/5f0AwAq6///F9aCN5HUGkC5lP3/NVQBgBLr//8XHyAD1R8gA9X9e7ap/QMAkfNTAanzAwCqAAhAuaALADVnAkC5AAAAsAAEAE/m0wGRAVxC/eADJyr0AwGq4vMAkQBwHVPhgwGRAAQfMsAAAK1oDYDSAHxAkwMAgNIEAIDSBQCA0sDAgTz/PwC58zMA+eE3AP3ncwC5AQAA1EAI+LfgP0C59VsCqXUiAJFgBgC5IACAUqD+n4j2AwGR/38EqeEDFqod2P+X4wNEqQlAmdJJc6fyZgJAuaSCj9Ist5zSROmv8oyco/IkN8/yrO3I8mMACZvkxvPyDOv38mpKi9JrPYLSahO08maABsqH/knTxgAEiytmovLqBdfyazfJ8sZ4RsqKCODyC5ry8uA/gLnnfMqb4gMWqsZ8DJvIDYDSAQCA0gUAgNLn/EvT5yMA+cZsRsoDAIDSBACA0ufQCZvGfAub5ycA+cZ8RsrHCNSa55gUm+cEAJHm/EnTxnzKm8b8S9PmKwD5xpwJm+YvAPkBAADU5gMAqkAB+Lf1W0Kp4AMGKvNTQan9e8qowANf1vNTQakAAIBS/XvKqMADX9ZgCkC5wP7/NL8CALlgBoC56A2A0gIAgNIBAADU8P//Fx8gA9UfIAPVAQhAuUEAADXAA1/WASAAkT8AALnoDYDSAQCA0gIAgNIDAIDSBACA0gUAgNIABIC5AQAA1MADX9YfIAPVHyAD1f+DANEBCEC5/38Aqf9/AalBAQA0AASAueEDAJGIDYDSAgCA0gMAgNIEAIDSBQCA0gEAANSAAAC0AACAUv+DAJHAA1/W4AdBqf+DAJEAAAGqHwAA8eAHnxrAA1/WHyAD1f8DAdHmAwCq4QMAkcgMgNJAAIDSAgCA0gMAgNIEAIDSBQCA0v9/AKn/fwGpAQAA1KAD+LfgB0GpAAABqoADALXGnA+R6vme0mpqvPJnm4bSxvxD06p00/KKGOTyx/a68kfQ2/IJSIjSxnzKm2dj6PLpAaDy6AyA0kAAgNLhgwCRxvxE08d8x5vn/FLT5xMA+ecbAPnnmAmb5xcA+ecfAPkBAADU/wMBkcADX9bgAYAS/f//F/+DANHoDIDSQACA0uEDAJECAIDSAwCA0gQAgNIFAIDS/38Aqf9/AakBAADU/4MAkcADX9YAAAAAAAAAAHB0aHJlYWRfY29uZF90aW1lZHdhaXQAAHB0aHJlYWRfa2lsbAAAAAAAAAAAAAAAAAAAAAAAAAAAAOH1BQAAAACgAAAAAAAAAKgAAAAAAAAAsAAAAAAAAAC4AAAAAAAAAF9aTjJ2ODdJc29sYXRlMTBHZXRDdXJyZW50RXYAAAAAcHRocmVhZF9nZXRzcGVjaWZpYwAAAAAAY2xvY2tfZ2V0dGltZQAAAG1lbXNldAAAexSuR+F6lD+amZmZmZnxP5qZmZmZmek/AAAAAAAAAAAAAAAAgE8CQQAAAAA4nFxBAQAAAAAAAAABAAAAAAAAAGZyZWUAAAAAbWFsbG9jAAABAAAAAAAAAAIAAAADAAAACwAAAAcAAAAEAAAACAAAAAUAAAAGAAAAHwAAAAAAAAAAAAAAAAAAAFDDAAAAAAAAL3Byb2Mvc2VsZi9tYXBzAAAAAAAAAAAAQEIPAAAAAAAvcHJvYy9zZWxmL3Rhc2sAc3RhdAAAAABzdGF0dXMAAAAAAAAAAAAAoIYBAAAAAAAvcHJvYy9zZWxmL3Rhc2svAAAAAAAAAAAKU2lnQmxrOgkAAAAAAAAAcHRocmVhZF9jcmVhdGUAABsAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAAAAAAAAC7BAAAAAAAAPX+/28AAAAAIAEAAAAAAAAFAAAAAAAAAIgJAAAAAAAABgAAAAAAAADIAgAAAAAAAAoAAAAAAAAAxwQAAAAAAAALAAAAAAAAABgAAAAAAAAAAwAAAAAAAABwwQEAAAAAAAIAAAAAAAAA+AEAAAAAAAAUAAAAAAAAAAcAAAAAAAAAFwAAAAAAAACYDgAAAAAAAAcAAAAAAAAAUA4AAAAAAAAIAAAAAAAAAEgAAAAAAAAACQAAAAAAAAAYAAAAAAAAAB4AAAAAAAAACAAAAAAAAAD7//9vAAAAAAkAAAAAAAAA+f//bwAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMABAAAAAAAI/RUAAAAAAKD5EgAAAAAAkH8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACQEAAAAAAAAJAQAAAAAAAAkBAAAAAAAACQEAAAAAAAAJAQAAAAAAAAkBAAAAAAAACQEAAAAAAAAJAQAAAAAAAAkBAAAAAAAACQEAAAAAAAAJAQAAAAAAAAkBAAAAAAAACQEAAAAAAAAJAQAAAAAAAAkBAAAAAAAACQEAAAAAAAAJAQAAAAAAAAkBAAAAAAAACQEAAAAAAAAJAQAAAAAAAAkBAAAAAAAAD/////R0NDOiAoRGViaWFuIDEyLjIuMC0xNCkgMTIuMi4wAAAuc2hzdHJ0YWIALmdudS5oYXNoAC5keW5zeW0ALmR5bnN0cgAucmVsYS5keW4ALnJlbGEucGx0AC50ZXh0AC5yb2RhdGEALmR5bmFtaWMALmdvdAAuZ290LnBsdAAuZGF0YQAuYnNzAC5jb21tZW50AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALAAAA9v//bwIAAAAAAAAAIAEAAAAAAAAgAQAAAAAAAKgBAAAAAAAAAgAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAFQAAAAsAAAACAAAAAAAAAMgCAAAAAAAAyAIAAAAAAADABgAAAAAAAAMAAAADAAAACAAAAAAAAAAYAAAAAAAAAB0AAAADAAAAAgAAAAAAAACICQAAAAAAAIgJAAAAAAAAxwQAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAlAAAABAAAAAIAAAAAAAAAUA4AAAAAAABQDgAAAAAAAEgAAAAAAAAAAgAAAAAAAAAIAAAAAAAAABgAAAAAAAAALwAAAAQAAABCAAAAAAAAAJgOAAAAAAAAmA4AAAAAAAD4AQAAAAAAAAIAAAALAAAACAAAAAAAAAAYAAAAAAAAADQAAAABAAAABgAAAAAAAACQEAAAAAAAAJAQAAAAAAAAcAEAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAA5AAAAAQAAAAYAAAAAAAAAABIAAAAAAAAAEgAAAAAAAOigAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAPwAAAAEAAAACAAAAAAAAAPCyAAAAAAAA8LIAAAAAAADQAQAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAEcAAAAGAAAAAwAAAAAAAAAAwAEAAAAAAADAAAAAAAAAUAEAAAAAAAADAAAAAAAAAAgAAAAAAAAAEAAAAAAAAABQAAAAAQAAAAMAAAAAAAAAUMEBAAAAAABQwQAAAAAAACAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAAVQAAAAEAAAADAAAAAAAAAHDBAQAAAAAAcMEAAAAAAADAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAF4AAAABAAAAAwAAAAAAAAAwwgEAAAAAADDCAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAABkAAAACAAAAAMAAAAAAAAAQMIBAAAAAAA0wgAAAAAAAMgrJwAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAaQAAAAEAAAAwAAAAAAAAAAAAAAAAAAAANMIAAAAAAAAfAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAADAAAAAAAAAAAAAAAAAAAAAAAAAFPCAAAAAAAAcgAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAA="
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
var CPU_STATS = 10;
var JSC_STATS = 5;
var JSC_HEAP_STATS = 8;
var CREATION_STATS = 4;
var V8_HEAP_STATS = 12;
var HEAP_FRAME_BYTES = 263;
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
    v8HeapStats: () => heapStats(calls),
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
    handlerReplaced: out[9] !== 0
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
var abiVersion = 4;
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
  pprof_v8_heap_stats: { parameters: ["buffer", "u32"], result: "i32" },
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

// src/cpu_recording.ts
init_library();

// src/engine/jsc.ts
init_turn();

// src/engine/jsc_heap.ts
init_library();
init_errors();
init_turn();

// src/engine/byte_sites.ts
var MAX_STACKS = 20000;
var otherStacks = { kind: "mark", name: "[other stacks]" };

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

// src/engine/jsc_counters.ts
init_turn();
var SMALL_BYTES = 64;
var LARGE_ELEMENTS = 16000;
var LARGE_BYTES = 128024;
var STEPS = {
  blocks: [12000, 6000, 20000],
  large: [6, 3, 9]
};
var ATTEMPTS = 4;
var BEFORE_COLLECTION = 1e4;
var held = { last: undefined };
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

// src/engine/jsc_profiler.ts
var DEFAULT_INTERVAL_MICROS = 1000;
var session;
var users = new Set;
var ours = false;

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

// src/engine/jsc_sampler.ts
init_turn();
var TRIGGERED_INTERVAL_MICROS = 100;
var ADOPTION_MILLIS = 500;
var notAdopted = `JSC's sampler thread was not recognised within ${ADOPTION_MILLIS} ms`;
async function startSampler(native, profiler) {
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
function spin(done, millis) {
  const limit = performance.now() + millis;
  while (!done()) {
    if (performance.now() >= limit)
      return false;
  }
  return true;
}

// src/engine/jsc_traces.ts
var UNKNOWN = 4294967295;
var MAX_SHARED = 20000;
var NAMELESS = new Set(["", "::bunternal::"]);
var WASM = new Set(["IPInt", "BBQ", "OMG"]);

class TraceConverter {
  #frames = new Map;
  #stacks = new Map;
  convert(traces) {
    return traces.map(({ timestamp, frames }) => ({
      timeNanos: Math.round(timestamp * 1e9),
      stack: this.#stack(frames)
    })).sort((a, b) => a.timeNanos - b.timeNanos);
  }
  #stack(frames) {
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
  const file = fileOf(frame);
  const known = frame.line !== UNKNOWN && file !== "";
  return {
    kind: "script",
    functionName: functionNameOf(frame),
    file,
    line: known ? frame.line : 0,
    column: known && frame.column !== UNKNOWN ? frame.column : 0,
    functionLine: 0
  };
}
function functionNameOf({ name, category }) {
  if (NAMELESS.has(name))
    return "(anonymous)";
  return WASM.has(category) && name.startsWith(".") ? name.slice(1) : name;
}
function fileOf({ sourceURL, sourceID, category, flags }) {
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

// src/engine/jsc_heap.ts
var WAIT_MICROS = 1000;
var DRAIN_MILLIS = 1000;
var TEST_TRACES = 24;
var TEST_RATE = 65536;
var TEST_ATTEMPTS = 4;
var TEST_SHARE = 0.75;
var TEST_TOLERANCE = 0.2;
var SLACK_NANOS = 1000;
var RECORD_WORDS = 5;
var READ_WORDS = RECORD_WORDS * 512;
var IDLE = 1n << 24n;
var LOST = 2n << 24n;
var outsideStack = [{ kind: "mark", name: "(native)" }];
var lostStack = [{ kind: "mark", name: "[lost samples]" }];
var witnesses = [];
async function startHeap({ rateBytes, native }) {
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
  } catch (error) {
    if (vm !== 0)
      release(native, vm);
    profiler?.stop();
    if (error instanceof ProfilerUnavailableError)
      throw error;
    throw unavailable(error instanceof Error ? error.message : String(error));
  }
  return new JSCHeapSampling(native, vm, profiler, rateBytes);
}
function unavailable(reason) {
  return new ProfilerUnavailableError(`Cannot sample allocations in Bun: ${reason}`);
}
function release(native, vm) {
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
    const windows = this.#read();
    const samples = this.#converter.convert(this.#profiler.takeTraces());
    let next = 0;
    return windows.map(({ from, to, flags, bytes }) => {
      if (flags & LOST)
        return { stack: lostStack, bytes };
      while (next < samples.length && samples[next].timeNanos < from - SLACK_NANOS)
        next++;
      const sample = samples[next];
      const found = !(flags & IDLE) && sample !== undefined && sample.stack.length > 0 && sample.timeNanos <= to + SLACK_NANOS;
      return { stack: found ? sample.stack : outsideStack, bytes };
    });
  }
  #read() {
    const words = this.#words;
    const windows = [];
    for (let count;(count = this.#native.jscHeapRead(this.#vm, words)) > 0; ) {
      for (let at = 0;at < count; at += RECORD_WORDS) {
        windows.push({
          flags: words[at],
          from: Number(words[at + 2]),
          to: Number(words[at + 3]),
          bytes: Number(words[at + 4])
        });
      }
    }
    return windows;
  }
}

class JSCHeapSampling {
  rateBytes;
  mechanism = "JSC's count of allocated bytes, with a trace for every so many";
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
  constructor(native, vm, profiler, rateBytes) {
    this.rateBytes = rateBytes;
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
    release(this.#native, this.#vm);
    this.#profiler.stop();
    this.#sites.clear();
  }
  #take() {
    for (const { stack, bytes } of this.#drain.take())
      this.#sites.add(stack, bytes);
    this.#slowestBytes = Math.max(this.#slowestBytes, this.#native.jscHeapStats(this.#vm).stepBytes);
    this.#keepRunning();
  }
  #keepRunning() {
    try {
      if (this.#profiler.start(TRIGGERED_INTERVAL_MICROS)) {
        this.#notes.add("somebody stopped JSC's one sampler meanwhile: started again");
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

// src/engine/jsc.ts
var WAIT_MICROS2 = 300;
var RELEASE = -1;
var PARK = -2;
var FIXED_INTERVAL_MICROS = 5000;
var LINES_VARIABLE = "BUN_JSC_alwaysGeneratePCToCodeOriginMap";
var SELF_TEST_MILLIS = 500;
var SELF_TEST_HITS = 2;
var ANSWER_MILLIS = 10;
var JUDGED_TICKS = 20;
var UNSETTLED_NANOS = 20000000;
var jsc = {
  name: "jsc",
  get runtime() {
    return `Bun ${nodeProcess().versions.bun ?? "?"}`;
  },
  get version() {
    return `JavaScriptCore ${(nodeProcess().versions.webkit ?? "?").slice(0, 12)}`;
  },
  nativeEngine: 2,
  startCPU,
  startHeap,
  memoryStatistics: () => ({ ...nodeProcess().memoryUsage() })
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
    return new NoSampling([`no JSC sampler: ${messageOf(error)}`]);
  }
  const vm = await startTriggered(native, profiler, steppedDown);
  if (vm === undefined)
    return new NoSampling(steppedDown);
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
    steppedDown.push("another profiler was running first and shares JSC's one sampler: its profile will lack " + "what is shown here");
  }
}
function fixedInterval(native, vm, profiler, steppedDown) {
  try {
    native.jscTrigger(vm, RELEASE);
    if (!profiler.alone) {
      profiler.stop();
      return new NoSampling([
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
    return new NoSampling([...steppedDown, `no JavaScript stacks: ${messageOf(error)}`]);
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
      this.note("somebody stopped JSC's one sampler while this profile was running: started again");
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
  #linesRemark = linesRemark();
  #waits = true;
  #last;
  constructor(native, vm, profiler, steppedDown) {
    super(profiler, steppedDown);
    this.isolate = vm;
    this.#native = native;
    this.#last = native.jscStats(vm);
  }
  get mechanism() {
    const how = this.#waits ? `JSC samples at each CPU tick, which waits at most ${WAIT_MICROS2} µs for it` : "JSC samples after each CPU tick";
    return how + this.#linesRemark;
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
    this.#native.jscTrigger(this.isolate, shared ? RELEASE : PARK);
  }
}
function linesRemark() {
  let environment = "";
  try {
    environment = nodeProcess().getBuiltinModule("node:fs").readFileSync("/proc/self/environ", "latin1");
  } catch {
    return "";
  }
  if (environment.split("\x00").includes(`${LINES_VARIABLE}=1`))
    return "";
  return "; the most optimized code has no lines, and what is inlined there counts for its caller, " + `unless Bun starts with ${LINES_VARIABLE}=1`;
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
      this.#native.jscTrigger(this.isolate, shared ? RELEASE : PARK);
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

class NoSampling {
  isolate = 0;
  join = { kind: "wake" };
  mechanism = "native frames alone";
  steppedDown;
  constructor(steppedDown) {
    this.steppedDown = steppedDown;
  }
  drain() {
    return this.stop();
  }
  stop() {
    return Promise.resolve(this.stopSync());
  }
  stopSync() {
    return { samples: [], settledNanos: Infinity };
  }
}
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/engine/none.ts
var NOTHING = { samples: [], settledNanos: Infinity };
var NEITHER = "this runtime is neither Deno nor Bun";
function noSampling(why) {
  return {
    isolate: 0,
    join: { kind: "follows", withinNanos: 0 },
    mechanism: "native frames alone",
    steppedDown: [`no JavaScript stacks: ${why}`],
    drain: () => Promise.resolve(NOTHING),
    stop: () => Promise.resolve(NOTHING),
    stopSync: () => NOTHING
  };
}
var none = {
  name: "none",
  get runtime() {
    return `Node ${nodeProcess().versions.node}`;
  },
  version: "unknown engine",
  nativeEngine: 0,
  refusal: () => NEITHER,
  memoryStatistics: () => ({ ...nodeProcess().memoryUsage() }),
  startCPU: () => Promise.resolve(noSampling(NEITHER))
};

// src/engine/v8.ts
init_library();
init_errors();
init_turn();

// src/engine/call_lines.ts
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
      this.#native.v8LinesBegin();
      profile(title);
      this.#running.push(title);
      const found = this.#native.v8LinesEnd();
      if (found !== 1)
        this.#giveUp(`${found} objects looked like V8's profile`);
    } catch (error) {
      if (!(error instanceof NativeError))
        throw error;
      this.#giveUp(error.message);
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

// src/engine/v8.ts
init_inspector_session();
init_source_positions();

// src/engine/v8_profile.ts
var UNKNOWN2 = [0, 0];
var PIECE = 32;
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
      drawn.push({ timeNanos, stack: mark });
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
    drawn.push({ timeNanos, stack: route.next() });
  }
  yield;
  const frames = yield* places.resolve(positionsOf);
  const stacks = new Map;
  const samples = drawn.map(({ timeNanos, stack }) => {
    let done = stacks.get(stack);
    if (!done) {
      stacks.set(stack, done = stack.map((entry) => ("kind" in entry) ? entry : frames.get(entry)));
    }
    return { timeNanos, stack: done };
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
    this.#callers = path.slice(1).map((node, i) => places.of(node, agrees ? callPosition(node, path[i], callPath[i]) : UNKNOWN2));
  }
  next() {
    const line = this.#dealer.next();
    let stack = this.#stacks.get(line);
    if (!stack) {
      this.#stacks.set(line, stack = [this.#places.of(this.#leaf, [line, 0]), ...this.#callers]);
    }
    return stack;
  }
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
          frames.set(place, frameOf(place, positions));
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
function frameOf(place, positions) {
  const { functionName, url, lineNumber, columnNumber } = place.node.callFrame;
  const isModule = lineNumber < 0 || lineNumber === 0 && columnNumber === 0;
  const name = functionName || (isModule ? "(module)" : "(anonymous)");
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

// src/engine/v8.ts
var WITHIN_NANOS = 500000;
var SHARED_INTERVAL_MICROS = 500;
var SHARED_WITHIN_NANOS = 1e6;
var ROTATE_NODES = 1000;
var FIRST_ROTATE_TICKS = 100;
var MIN_ROTATE_TICKS = 25;
var MAX_ROTATE_TICKS = 2000;
var ROTATE_SHARED_SAMPLES = 1e5;
var FOREIGN_FACTOR = 1.25;
var MIN_RATE_NANOS = 500000000;
var COMPANY2 = "V8 does not sample at CPU ticks alone: another inspector session profiles, too";
var ENOENT = 2;
var v8 = {
  name: "v8",
  get runtime() {
    const { Deno: Deno2 } = globalThis;
    return Deno2 ? `Deno ${Deno2.version.deno}` : `Node ${nodeProcess().versions.node}`;
  },
  get version() {
    const { Deno: Deno2 } = globalThis;
    return `V8 ${Deno2?.version.v8 ?? nodeProcess().versions.v8}`;
  },
  nativeEngine: 1,
  refusal: inspectorRefusal,
  startCPU: (options) => V8Sampling.start(options),
  startHeap: async (options) => (await Promise.resolve().then(() => (init_v8_heap(), exports_v8_heap))).startV8Heap(options),
  memoryStatistics: () => ({
    ...nodeProcess().memoryUsage(),
    ...nodeProcess().getBuiltinModule("node:v8").getHeapStatistics()
  })
};

class V8Sampling {
  #native;
  #periodNanos;
  #session;
  #steppedDown = [];
  #shared;
  #lines;
  #isolate = 0;
  #recording = false;
  #finished = [];
  #unanswered = 0;
  #reading;
  #samples = [];
  #settledNanos = 0;
  #begunNanos = 0;
  #begunTicks = 0;
  #watchedNanos = 0;
  #watchedSwallowed = 0;
  #rotateTicks = FIRST_ROTATE_TICKS;
  #turn = Promise.resolve();
  constructor({ native, periodNanos }) {
    this.#native = native;
    this.#periodNanos = periodNanos;
    this.#shared = native?.v8Busy() ?? false;
    this.#session = new InspectorSession;
    if (!native) {
      this.#steppedDown.push("V8 does not sample at CPU ticks: no native library passes them on");
    }
    if (this.#shared)
      this.#steppedDown.push(COMPANY2);
    else if (native)
      this.#lines = new CallLineRecorder(this.#session, native);
  }
  static async start(options) {
    const sampling = new V8Sampling(options);
    try {
      await nextTurn();
      await sampling.#session.post("Profiler.enable");
      await nextTurn();
      await Promise.all([sampling.#setInterval(), sampling.#begin()]);
    } catch (error) {
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
      else if (this.#isFull())
        await this.#rotate();
      await loadSourceMaps();
      await inPieces(this.#reading = this.#read());
      return { samples: this.#samples.splice(0), settledNanos: this.#settledNanos };
    });
  }
  stop() {
    return this.#inTurn(async () => {
      try {
        this.#native?.v8Leave();
        this.#lines?.end();
        await nextTurn();
        if (this.#recording)
          await this.#end();
        await nextTurn();
      } finally {
        this.#session.disconnect();
      }
      await loadSourceMaps();
      await inPieces(this.#reading = this.#read());
      return { samples: this.#samples.splice(0), settledNanos: Infinity };
    });
  }
  stopSync() {
    this.#native?.v8Leave();
    this.#lines?.end();
    let failure;
    if (this.#recording)
      this.#end().catch((error) => failure = error);
    this.#session.deliverAnswers();
    this.#session.disconnect();
    if (this.#unanswered > 0) {
      throw new ProfilerUnavailableError("Cannot read the profile while the process exits: V8 does not deliver it; stop the profile before the process ends", { cause: failure });
    }
    if (this.#reading)
      atOnce(this.#reading);
    atOnce(this.#read());
    return { samples: this.#samples.splice(0), settledNanos: Infinity };
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
    const answer = this.#lines ? this.#lines.begin(start) : start();
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
    return Math.max(100, Math.round(this.#periodNanos / 2000));
  }
  #enter() {
    this.#begunNanos = this.#now();
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
    return true;
  }
  #end() {
    this.#recording = false;
    this.#unanswered++;
    const ticks = this.#ticks();
    const answer = this.#session.post("Profiler.stop", {}, ({ profile }) => {
      this.#unanswered--;
      const wanted = ticks * ROTATE_NODES / profile.nodes.length;
      this.#rotateTicks = Math.min(MAX_ROTATE_TICKS, Math.max(MIN_ROTATE_TICKS, wanted));
      this.#finished.push(profile);
    });
    this.#native?.cpuRearm();
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
  #isFull() {
    return this.#ticks() >= (this.#shared ? ROTATE_SHARED_SAMPLES : this.#rotateTicks);
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
    const now = this.#now();
    const nanos = now - this.#watchedNanos;
    if (nanos < MIN_RATE_NANOS)
      return false;
    const { v8Swallowed } = this.#native.cpuStats();
    const wakeUps = v8Swallowed - this.#watchedSwallowed;
    const first = this.#watchedNanos === 0;
    this.#watchedNanos = now;
    this.#watchedSwallowed = v8Swallowed;
    return !first && wakeUps > FOREIGN_FACTOR * nanos / 1000 / this.#intervalMicros;
  }
  async#share() {
    this.#shared = true;
    this.#steppedDown.push(COMPANY2);
    this.#lines?.end();
    this.#lines = undefined;
    await Promise.all([this.#end(), this.#setInterval(), this.#begin()]);
  }
  *#read() {
    const callers = this.#lines?.take();
    for (const finished of this.#finished.splice(0)) {
      const read = yield* readProfile(finished, positionsOf, callers);
      for (const sample of read)
        this.#samples.push(sample);
      this.#settledNanos = finished.endTime * 1000;
    }
  }
  #now() {
    return this.#native?.now("monotonic") ?? performance.now() * 1e6;
  }
}

// src/engine/at_hand.ts
function runtimeAtHand() {
  if ("Bun" in globalThis)
    return "bun";
  return "Deno" in globalThis ? "deno" : "other";
}
function engineAtHand() {
  switch (runtimeAtHand()) {
    case "deno":
      return v8;
    case "bun":
      return jsc;
    case "other":
      return none;
  }
}

// src/cpu_recording.ts
init_errors();

// src/pprof/builder.ts
init_turn();
var NAMELESS2 = new Set(["(anonymous)", "(module)"]);
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
      found = { id, name, systemName: systemName(name), filename, startLine };
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
  if (file === "" || !NAMELESS2.has(functionName))
    return functionName;
  const base = file.slice(file.lastIndexOf("/") + 1);
  const line = functionName === "(anonymous)" && functionLine > 0 ? `:${functionLine}` : "";
  return `${functionName} ${base}${line}`;
}
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

// src/sample/join.ts
var CLOCK_SLACK_NANOS = 1000;
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
  constructor(sampling, threadId) {
    this.#sampling = sampling;
    this.#threadId = threadId;
  }
  get pending() {
    return this.#ticks.length;
  }
  push(batch, engine) {
    const { isolate: mine, join: rule } = this.#sampling;
    const answers = rule.kind === "follows" || rule.kind === "wake";
    const joined = [];
    for (const tick of batch.ticks) {
      if (answers && tick.isolate !== 0 && tick.isolate === mine)
        this.#ticks.push(tick);
      else if (rule.kind === "suspend" && tick.threadId === this.#threadId)
        continue;
      else
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
      while (next < samples.length && samples[next].timeNanos < tick.timeNanos - CLOCK_SLACK_NANOS)
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
      while (nextSample < this.#samples.length && this.#samples[nextSample].timeNanos < wake.wakeNanos - CLOCK_SLACK_NANOS)
        nextSample++;
      const sample = this.#samples[nextSample];
      const found = sample !== undefined && sample.timeNanos <= wake.endNanos + CLOCK_SLACK_NANOS;
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
        weighed.push({ script: sample.stack, weightNanos });
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

// src/sample/stack.ts
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

// src/sample/tick.ts
var TICK = 1;
var THREAD = 2;
var WAKE = 3;
var LOST3 = 4;
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
        case LOST3:
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

// src/symbolize/elf.ts
var MAX_SEGMENTS = 1024;
var MAX_SECTIONS = 65536;
var MAX_SYMBOLS = 4000000;
var MAX_NOTE_BYTES = 64 * 1024;
var MAX_NAME_BYTES2 = 8 * 1024;
var SYMBOLS_PER_READ = 16 * 1024;
var MAX_OVERLAP = 32;
var HEADER_BYTES = 64;
var PROGRAM_HEADER_BYTES = 56;
var SECTION_HEADER_BYTES = 64;
var SYMBOL_BYTES = 24;
var PT_LOAD = 1;
var PT_NOTE = 4;
var SHT_SYMTAB = 2;
var SHT_NOTE = 7;
var SHT_DYNSYM = 11;
var STT_FUNC = 2;
var STT_GNU_IFUNC = 10;
var NT_GNU_BUILD_ID = 3;
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
  const notes = viewOf2(bytes);
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
    const size = Math.min(this.#names.size - offset, MAX_NAME_BYTES2);
    if (size <= 0)
      return "";
    for (const length of [128, MAX_NAME_BYTES2]) {
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
  return viewOf2(bytes);
}
function viewOf2(bytes) {
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

// src/symbolize/memory_map.ts
var line = /^([0-9a-f]{1,16})-([0-9a-f]{1,16}) ([rwxsp-]{4}) ([0-9a-f]+) [0-9a-f]+:[0-9a-f]+ \d+ *(.*)$/;
var DELETED = " (deleted)";
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
      this.#elf = { file: read && attempt(() => parseElf(read)) };
    }
    return this.#elf.file;
  }
  nameAt(fileOffset) {
    const elf = this.elf();
    const address = elf && virtualAddressOf(elf, fileOffset);
    if (elf === undefined || address === undefined)
      return;
    this.#functions ??= { table: attempt(() => elf.functions()) };
    return attempt(() => this.#functions?.table?.nameAt(address));
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
function attempt(action) {
  try {
    return action();
  } catch {
    return;
  }
}

// src/symbolize/live_symbols.ts
var REFRESH_MILLIS = 1e4;

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

// src/cpu_recording.ts
init_turn();
var DRAIN_INTERVAL_MILLIS = 250;
var DRAIN_TICKS = 50;
var DRAIN_AT_LEAST_MILLIS = 1000;
var DRAIN_WORDS = 16384;
var SILENT_PERIODS = 25;
var EALREADY = 114;
function tryOpen() {
  try {
    return { native: openNativeLibrary() };
  } catch (error) {
    if (error instanceof ProfilerUnavailableError)
      return { why: error.message };
    throw error;
  }
}
class CPURecording {
  #options;
  #periodNanos;
  #engine;
  #native;
  #decoder = new RecordDecoder;
  #words = new BigUint64Array(DRAIN_WORDS);
  #steppedDown = [];
  #builder;
  #timeNanos = Date.now() * 1e6;
  #symbols;
  #threadLabels = new Map;
  #clock;
  #sampling;
  #engineMechanism = "no engine";
  #joiner;
  #durationNanos = 0;
  #startedNanos = 0;
  #lost = 0;
  #ticks = 0;
  #unarmed = 0;
  #draining;
  #drainedTicks = 0;
  #drainedAt = 0;
  #taking;
  constructor(options) {
    const { native, why } = tryOpen();
    this.#options = options;
    this.#clock = options.clock;
    this.#periodNanos = Math.round(1e9 / options.hz);
    this.#engine = engineAtHand();
    this.#native = native;
    if (why !== undefined)
      this.#steppedDown.push(`no native library: ${why}`);
    if (native !== undefined)
      this.#symbols = new LiveSymbols(native);
    this.#builder = new ProfileBuilder({
      sampleTypes: [{ type: "samples", unit: "count" }, { type: "cpu", unit: "nanoseconds" }],
      defaultSampleType: "cpu",
      periodType: { type: "cpu", unit: "nanoseconds" },
      period: this.#periodNanos
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
    const clock = this.#native === undefined ? "no CPU clock" : this.#clock === "thread" ? "a CPU timer per thread" : "setitimer(ITIMER_PROF)";
    return `${clock}; ${this.#sampling?.mechanism ?? this.#engineMechanism}`;
  }
  get steppedDown() {
    return [...this.#steppedDown, ...this.#sampling?.steppedDown ?? []];
  }
  async resume() {
    const native = this.#native;
    try {
      native?.cpuPrepare(this.#engine.nativeEngine);
      this.#sampling = await this.#startEngine();
      this.#joiner = new Joiner(this.#sampling, native?.threadId() ?? 0);
      if (native === undefined && this.#sampling.join.kind !== "alone") {
        throw new ProfilerUnavailableError(`Cannot take CPU samples: ${this.steppedDown.join("; ")}`);
      }
      this.#startClock();
    } catch (error) {
      await this.#sampling?.stop();
      this.#sampling = undefined;
      throw error;
    }
    this.#startedNanos = performance.now() * 1e6;
    this.#drainedTicks = 0;
    this.#drainedAt = performance.now();
  }
  async#startEngine() {
    const native = this.#native;
    try {
      return await this.#engine.startCPU({
        periodNanos: this.#periodNanos,
        ...native !== undefined && { native }
      });
    } catch (error) {
      if (!(error instanceof ProfilerUnavailableError))
        throw error;
      return noSampling(error.message);
    }
  }
  #startClock() {
    if (this.#native === undefined)
      return;
    try {
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    } catch (error) {
      if (!(error instanceof NativeError))
        throw error;
      if (error.status === -EALREADY) {
        throw new Error("cpu profiling already in use: by another isolate of this process, call its stopCPUProfile first", { cause: error });
      }
      if (this.#clock === "process")
        throw error;
      this.#stepToProcessClock(error.message);
      this.#native.cpuStart(this.#periodNanos, this.#clock);
    }
  }
  #stepToProcessClock(why) {
    this.#clock = "process";
    this.#steppedDown.push(`no CPU timer per thread: ${why}`);
  }
  drain() {
    return this.#draining ??= this.#drain().finally(() => this.#draining = undefined);
  }
  async#drain() {
    const sampling = this.#sampling;
    if (sampling === undefined || !this.#isDrainDue())
      return;
    const samples = await sampling.drain();
    if (sampling !== this.#sampling)
      return;
    await inPieces(this.#taking = this.#take(samples));
    this.#checkClock();
  }
  #isDrainDue() {
    const now = performance.now();
    const ticks = this.#native?.cpuStats().ticks ?? 0;
    if (ticks < this.#drainedTicks + DRAIN_TICKS && now < this.#drainedAt + DRAIN_AT_LEAST_MILLIS) {
      return false;
    }
    this.#drainedTicks = ticks;
    this.#drainedAt = now;
    return true;
  }
  async stop() {
    await this.#draining?.catch(() => {});
    this.#native?.cpuStop();
    const sampling = this.#sampling;
    if (sampling !== undefined) {
      this.#addDuration();
      const samples = await sampling.stop();
      this.#release(sampling);
      await nextTurn();
      await inPieces(this.#take(samples));
    }
    await nextTurn();
    return await inPieces(this.#finish());
  }
  stopSync() {
    this.pauseSync();
    return atOnce(this.#finish());
  }
  pauseSync() {
    this.#native?.cpuStop();
    const sampling = this.#sampling;
    if (sampling === undefined)
      return;
    this.#addDuration();
    if (this.#taking !== undefined)
      atOnce(this.#taking);
    const samples = sampling.stopSync();
    this.#release(sampling);
    atOnce(this.#take(samples));
  }
  #addDuration() {
    this.#durationNanos += performance.now() * 1e6 - this.#startedNanos;
  }
  #release(sampling) {
    this.#engineMechanism = sampling.mechanism;
    this.#steppedDown.push(...sampling.steppedDown);
    this.#sampling = undefined;
  }
  *#finish() {
    const symbols = this.#symbols?.now();
    yield;
    return yield* this.#builder.buildInPieces({
      timeNanos: this.#timeNanos,
      durationNanos: Math.round(this.#durationNanos),
      comments: this.#comments(),
      ...symbols !== undefined && { symbols }
    });
  }
  *#take(samples) {
    const batch = this.#drainRing();
    const { joined, weighed } = this.#joiner.push(batch, samples);
    for (const one of joined) {
      this.#addTick(one);
      yield;
    }
    for (const { script, weightNanos } of weighed) {
      this.#add(script, weightNanos);
      yield;
    }
    if (batch.lostCount > 0)
      this.#addLost(batch);
  }
  #drainRing() {
    const all = { ticks: [], wakes: [], suspends: [], lostCount: 0, lostNanos: 0 };
    for (;; ) {
      const count = this.#native?.cpuDrain(this.#words) ?? 0;
      if (count === 0)
        return all;
      this.#decoder.decode(this.#words, count, all);
    }
  }
  #addTick({ tick, script }) {
    this.#ticks++;
    const stack = this.#symbols === undefined ? script ?? [] : composeStack(tick, script, this.#options.native, this.#symbols.recent());
    this.#add(stack, tick.weightNanos, this.#labelsOf(tick));
  }
  #labelsOf({ threadId, threadName }) {
    const key = `${threadId} ${threadName}`;
    let labels = this.#threadLabels.get(key);
    if (labels === undefined) {
      labels = [{ key: "thread_name", str: threadName }, { key: "thread_id", num: threadId }];
      this.#threadLabels.set(key, labels);
    }
    return labels;
  }
  #addLost(batch) {
    this.#lost += batch.lostCount;
    this.#add([{ kind: "mark", name: "[lost samples]" }], batch.lostNanos);
  }
  #add(stack, weightNanos, labels) {
    const count = Math.max(1, Math.round(weightNanos / this.#periodNanos));
    this.#builder.add(stack, [count, weightNanos], labels);
  }
  #checkClock() {
    if (this.#native === undefined)
      return;
    this.#native.cpuRearm();
    const { ticks, cpuNanos, unarmed } = this.#native.cpuStats();
    this.#unarmed = unarmed;
    if (this.#clock !== "thread" || ticks > 0 || cpuNanos < SILENT_PERIODS * this.#periodNanos) {
      return;
    }
    this.#native.cpuSwitchClock("process");
    this.#stepToProcessClock(`no tick in ${Math.round(cpuNanos / 1e6)} ms of CPU time`);
  }
  #comments() {
    const comments = [
      `${this.#engine.runtime}, ${this.#engine.version}`,
      `mechanism: ${this.mechanism}`,
      ...this.steppedDown.map((reason) => `stepped down: ${reason}`)
    ];
    if (this.#lost > 0)
      comments.push(`${this.#lost} samples lost: the buffer was full`);
    if (this.#unarmed > 0)
      comments.push(`${this.#unarmed} threads could not be given a timer`);
    return comments;
  }
}

// src/cli/preload.ts
init_errors();

// ../../../work/main/node_modules/protobufjs/src/index-minimal.js
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

// ../../../work/main/node_modules/pako/dist/pako.mjs
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
var LISTENING = 0;
var SETTINGS_KEY = "@runtime/pprof settings";
var SETTINGS_VARIABLE = "PPROF_RUN";

// src/cli/profile_file.ts
class ProfileFile {
  #file;
  #answers = [LISTENING];
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
  if (!host.mayWrite(settings.output))
    throw new Error(`${settings.output} may not be written`);
  const file = new ProfileFile(settings.output);
  if (settings.nativeLibrary !== undefined)
    openGiven(settings.nativeLibrary);
  const recording = await CPURecording.start(settings.cpu);
  let drainFailed = false;
  host.every(DRAIN_INTERVAL_MILLIS, () => {
    recording.drain().catch((error) => {
      if (!drainFailed)
        complain("cannot keep up with the profile", error);
      drainFailed = true;
    });
  });
  let sampling = true;
  const write = () => {
    if (!sampling)
      return;
    sampling = false;
    try {
      file.write(gzipSync(encodeProfile(recording.stopSync())));
    } catch (error) {
      complain("cannot write the profile", error);
    }
  };
  const goOn = async () => {
    try {
      await recording.resume();
      file.takeBack();
      sampling = true;
    } catch (error) {
      complain("cannot go on with the profile", error);
    }
  };
  host.onEnd(() => {
    write();
    file.close();
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
