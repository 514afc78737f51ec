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

// src/sample/site_stacks.ts
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

// src/engine/v8_sample_mark.ts
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

// src/engine/v8_heap_stacks.ts
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
    following = this;
    if (markNanos > 0)
      this.follow(markNanos);
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
var init_v8_heap_stacks = __esm(() => {
  LATE = "true stacks of code that V8 had optimized before its CPU profiler began may lack inlined " + "functions and lines";
});

// src/engine/v8_stack_sampling.ts
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
var init_v8_stack_sampling = __esm(() => {
  turn = Promise.resolve();
});

// src/engine/site_records.ts
class SiteRecords {
  #words;
  #read;
  constructor(read, capacity = 16384) {
    this.#read = read;
    this.#words = new BigUint64Array(capacity);
  }
  each(visit) {
    for (let after = 0;; ) {
      const count = this.#read(after, this.#words);
      if (count === 0)
        return;
      after = this.#decode(count, visit);
    }
  }
  get count() {
    let count = 0;
    this.each(() => count++);
    return count;
  }
  #decode(count, visit) {
    const halves = new Uint32Array(this.#words.buffer, 0, count * 2);
    const word = (index) => halves[index * 2] + halves[index * 2 + 1] * 2 ** 32;
    let place = 0;
    for (let at = 0;at < count; ) {
      const header = halves[at * 2];
      const length = header >>> 8 & 65535;
      if (length < COMMON_WORDS || at + length > count) {
        throw new RangeError(`Cannot decode record at word ${at} of ${count}: length ${length}`);
      }
      place = word(at + 1);
      visit({
        place,
        counts: {
          allocObjects: word(at + 2),
          allocBytes: word(at + 3),
          inuseObjects: word(at + 4),
          inuseBytes: word(at + 5)
        },
        isLost: (header >>> 24 & LOST2) !== 0,
        rest: halves.subarray((at + COMMON_WORDS) * 2, (at + length) * 2)
      });
      at += length;
    }
    return place;
  }
}
var LOST2 = 1, COMMON_WORDS = 6;

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
var init_native_symbols = __esm(() => {
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

// src/engine/v8_frame_layout.ts
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

// src/engine/v8_external.ts
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
    this.#records = new SiteRecords(native.externalRead);
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
    return new V8External(native, functions, tryLearning(native, session, read));
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
    this.#records.each(({ place, counts, isLost, rest }) => {
      counted.push({ place, ...counts });
      if (this.#stacks.has(place))
        return;
      if (isLost)
        this.#stacks.set(place, LOST_STACK);
      else
        added.set(place, decodePlace(rest));
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
    throw new Error(`nobody has asked for ${buffer.byteLength} bytes`);
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
function decodePlace(rest) {
  const addresses = [];
  const functions = [];
  for (let i = NAME_WORDS;i < rest.length / 2; i++) {
    const [lower, upper] = [rest[2 * i], rest[2 * i + 1]];
    if (upper >= FUNCTION_BIT)
      functions.push({ script: upper - FUNCTION_BIT, position: lower });
    else
      addresses.push(upper * 2 ** 32 + lower - 1);
  }
  return { threadName: threadNameOf(rest), addresses, functions };
}
function threadNameOf(rest) {
  const bytes = new Uint8Array(rest.slice(0, 2 * NAME_WORDS).buffer);
  const end = bytes.indexOf(0);
  return new TextDecoder().decode(bytes.subarray(0, end < 0 ? bytes.length : end));
}
var FUNCTION_BIT = 2147483648, KNOWN_BYTES2 = 94327, EBUSY2 = 16, KNOWN_FUNCTIONS = `(depth, bytes) => {
  function pprofFramesInner(n) { return new ArrayBuffer(n); }
  function pprofFramesMiddle(n) { const b = pprofFramesInner(n); return b; }
  function pprofFramesOuter(n) { const b = pprofFramesMiddle(n); return b; }
  const b = [pprofFramesInner, pprofFramesMiddle, pprofFramesOuter][depth](bytes);
  return b;
}`, KNOWN_NAMES, KNOWN_KEY = "@runtime/pprof known function", LOST_STACK, ATTEMPTS2 = 4, NAME_WORDS = 2;
var init_v8_external = __esm(() => {
  init_library();
  init_live_symbols();
  KNOWN_NAMES = ["pprofFramesInner", "pprofFramesMiddle", "pprofFramesOuter"];
  LOST_STACK = [{ kind: "mark", name: "[lost stacks]" }];
});

// src/engine/v8_scripts.ts
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
    const wanted = Map.groupBy([...functions].filter((f) => f.script > 0 && !this.#isKnown(f)), ({ script }) => script);
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
var init_v8_scripts = __esm(() => {
  LINE_END2 = /\r\n|[\n\r\u2028\u2029]/g;
  DECLARATION = new RegExp(`\\bfunction\\s*\\*?\\s*(${IDENTIFIER})\\s*$`, "u");
  NAMELESS2 = /(?:\basync\s+)?\bfunction\s*\*?\s*$|\basync\s*$/;
  ASSIGNMENT = new RegExp(`(#?${IDENTIFIER})\\s*[=:]\\s*$`, "u");
  METHOD = new RegExp(`(#?${IDENTIFIER})\\s*$`, "u");
  WORDS = new Set("await case default delete do else export extends in instanceof new of return throw typeof void yield".split(" "));
});

// src/engine/v8_frames.ts
class V8Frames {
  #scripts;
  constructor(session) {
    this.#scripts = new V8Scripts(session);
  }
  *resolve(functions) {
    this.#scripts.learn(functions);
    yield;
    return yield* framesOf(functions.map(({ script, position, name }) => {
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
var PIECE2 = 32, MARKS2, NOWHERE2;
var init_v8_frames = __esm(() => {
  init_source_positions();
  init_v8_scripts();
  MARKS2 = { "(GC)": "(garbage collector)" };
  NOWHERE2 = [0, 0];
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
async function startV8Heap(options, startStacks) {
  const { native } = options;
  await loadSourceMaps();
  const session = new InspectorSession;
  try {
    if (isSampling(session))
      throw new ProfilerUnavailableError(COMPANY2);
    const why = native === undefined ? "no native library" : tryLearning2(session, native);
    if (why === undefined) {
      const heap = new NativeHeap(options, native, session, () => startStacks(native));
      await heap.begun();
      return heap;
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
  } catch {
    return false;
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
  return new Map(KNOWN_NAMES2.map((name) => [
    name,
    KNOWN_FUNCTIONS2.indexOf(`function ${name}`) + `function ${name}`.length
  ]));
}

class NativeHeap {
  rateBytes;
  mechanism;
  #steppedDown;
  #native;
  #session;
  #functions;
  #external;
  #records;
  #trueStacks;
  #stackSampling;
  #frames = [];
  #stacks = new Map;
  #stops = [];
  #watch;
  #retryAt = 0;
  #retryMillis = RETRY_MILLIS;
  constructor({ rateBytes, exactStacks }, native, session, startStacks) {
    this.rateBytes = rateBytes;
    this.#native = native;
    this.#session = session;
    this.#records = new SiteRecords(native.v8HeapRead);
    this.#functions = new V8Frames(session);
    if (!this.#begin(false))
      throw new ProfilerUnavailableError(COMPANY2);
    const read = reader(native);
    const external = V8External.start(native, session, rateBytes, read, this.#functions);
    const own = "V8's sampling heap profiler, its samples seen by malloc and free";
    if (typeof external === "string") {
      this.mechanism = own;
      this.#steppedDown = [external];
    } else {
      this.#external = external;
      this.mechanism = `${own}; samples of malloc for memory outside of V8's heap`;
      const { withoutScripts } = external;
      this.#steppedDown = withoutScripts === undefined ? [] : [withoutScripts];
    }
    this.#trueStacks = new V8HeapStacks(native);
    if (exactStacks)
      this.#stackSampling = new V8StackSampling(startStacks, isMarked);
    this.#watch = new FinalizationRegistry(() => this.#afterCollection());
    this.#awaitCollection();
  }
  get steppedDown() {
    const reasons = [this.#trueStacks.off, this.#stackSampling?.off];
    return [...this.#steppedDown, ...reasons.filter((reason) => reason !== undefined)];
  }
  async begun() {
    await this.#stackSampling?.settle();
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
    this.#watch = undefined;
    this.#stackSampling?.stop();
    this.#trueStacks.end();
    this.#external?.stop();
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
    if (this.#begin(true)) {
      this.#retryMillis = RETRY_MILLIS;
    } else {
      this.#retryAt = performance.now() + this.#retryMillis;
      this.#retryMillis *= 2;
    }
  }
  *#snapshot() {
    this.#goOn();
    const samples = this.#native.v8HeapStats().samples;
    const alive = this.#trueStacks.alive();
    const own = [];
    const added = new Map;
    this.#records.each(({ place, counts, isLost, rest }) => {
      own.push({ place, ...counts });
      if (this.#stacks.has(place))
        return;
      if (isLost)
        this.#stacks.set(place, LOST_STACK2);
      else
        added.set(place, Array.from({ length: rest.length / 2 }, (_, i) => rest[2 * i]));
    });
    const external = yield* this.#external?.sites() ?? nothing();
    yield* this.#learn(added);
    const sites = [];
    for (const { place, ...counts } of own) {
      const site = { stack: this.#stacks.get(place), ...counts };
      sites.push(...this.#trueStacks.deal(place, site, alive));
    }
    const notes = [...this.#trueStacks.notes(samples), ...this.#notes()];
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
var init_v8_heap = __esm(() => {
  init_library();
  init_errors();
  init_turn();
  init_inspector_session();
  init_source_positions();
  init_v8_external();
  init_v8_frames();
  init_v8_heap_stacks();
  init_v8_inspector_heap();
  init_v8_stack_sampling();
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
    sha256: "93b64a3439b2a421f2780b6e6bf7d24129aaee2b485f1685542501a2096d5d38",
    size: 62704,
    base64: "f0VMRgIBAQAAAAAAAAAAAAMAPgABAAAAAAAAAAAAAABAAAAAAAAAALDwAAAAAAAAAAAAAEAAOAAFAEAAEQAQAAEAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEOwAAAAAAAAQ7AAAAAAAAAAQAAAAAAAAAQAAAAYAAAAg7QAAAAAAACD9AAAAAAAAIP0AAAAAAADkAgAAAAAAAMAqKgAAAAAAABAAAAAAAAACAAAABgAAAODtAAAAAAAA4P0AAAAAAADg/QAAAAAAAFABAAAAAAAAUAEAAAAAAAAIAAAAAAAAAFHldGQGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAUuV0ZAQAAAAg7QAAAAAAACD9AAAAAAAAIP0AAAAAAADgAgAAAAAAAOACAAAAAAAAAQAAAAAAAAAlAAAAFQAAAAgAAAAJAAAAABpgBCmiBSUAAABJEwGCAEGagM0KgECmAAAsEAGIIRAqgiiIgAZQAAoASJQgGQkhAgIKoFAAABLAgFAIgOCAZRUAAAAZAAAAAAAAABoAAAAbAAAAHQAAAAAAAAAgAAAAJQAAAAAAAAAmAAAAKQAAACsAAAAuAAAALwAAADAAAAAAAAAANAAAADUAAAA2AAAANwAAAAAAAAA6AAAAPQAAAD4AAABAAAAAQgAAAAAAAABEAAAARgAAAEcAAABIAAAASwAAAEwAAABPAAAAUAAAAFEAAAC+tkWXIJZ88QKDLcphMHmmuYANMTssLfFk7mjyvYOJNaY/m1nqYLgo2x9SMyQqlMqaGMwFDr9vJtZb/xmL+oAcc+HnLYb0HvESt1RSj8Z2iCKSLiXTeCMd+nWBFf5xhj9TuWUyPRhxLUHxjuTGT87JNisbyypTTzMbEsszlz5D/OGmaKWRpxkP1F8nGvxbIpc55NxKcNeZfWjinFK3vBrKpTtTM/QqG8vdXuuciJZ+Yu9vsJ0I6VNSX4cil1q80M+hMHmmxy0t8WHIND580SLxKN5epmWDipwtYC8luBPOyWy/uhebXuucBc8GQ//7SfNXte6dAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAKQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAngUAABAAAAAAAAAAAAAAAAAAAAAAAAAAqQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAAwIAABAAAAAAAAAAAAAAAAAAAAAAAAAAiAUAABAAAAAAAAAAAAAAAAAAAAAAAAAAkQAAABAAAAAAAAAAAAAAAAAAAAAAAAAAaQUAABAAAAAAAAAAAAAAAAAAAAAAAAAADQIAABAAAAAAAAAAAAAAAAAAAAAAAAAAxwAAABAAAAAAAAAAAAAAAAAAAAAAAAAAdQUAABAAAAAAAAAAAAAAAAAAAAAAAAAAWQEAABAAAAAAAAAAAAAAAAAAAAAAAAAAvQAAABAAAAAAAAAAAAAAAAAAAAAAAAAA/QEAABAAAAAAAAAAAAAAAAAAAAAAAAAAYAEAABAAAAAAAAAAAAAAAAAAAAAAAAAAVwAAABAAAAAAAAAAAAAAAAAAAAAAAAAANwAAABAAAAAAAAAAAAAAAAAAAAAAAAAARAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAgAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAbAAAABAAAAAAAAAAAAAAAAAAAAAAAAAAcAUAABAAAAAAAAAAAAAAAAAAAAAAAAAApgEAABIABwA7RQAAAAAAAEYAAAAAAAAAvwMAABIABwDUiAAAAAAAAKIAAAAAAAAAcwIAABIABwCAZwAAAAAAAHQCAAAAAAAAgAQAABIABwAQpQAAAAAAAIcBAAAAAAAADQEAABIABwAgMAAAAAAAAPcAAAAAAAAAIAMAABIABwCWggAAAAAAAA0CAAAAAAAA0wMAABIABwB2iQAAAAAAAHEAAAAAAAAAGQQAABIABwDwnAAAAAAAAAYAAAAAAAAARQQAABIABwCQnQAAAAAAADYBAAAAAAAAvgEAABIABwCBRQAAAAAAANUAAAAAAAAAFQUAABIABwCQywAAAAAAADMBAAAAAAAAPAEAABIABwDAMwAAAAAAAK4AAAAAAAAAMwIAABIABwCQYgAAAAAAAFYBAAAAAAAAKwQAABIABwAAnQAAAAAAABkAAAAAAAAAkAEAABIABwC0RAAAAAAAAIcAAAAAAAAA2gAAABIABwAQLgAAAAAAADsAAAAAAAAA8QIAABIABwABgQAAAAAAAI4BAAAAAAAAqwMAABIABwCOiAAAAAAAAEYAAAAAAAAAfAEAABIABwBgRAAAAAAAAFQAAAAAAAAAkAQAABIABwCgpgAAAAAAALgAAAAAAAAAsQIAABIABwBwbAAAAAAAAEIDAAAAAAAALAEAABIABwCAMwAAAAAAADwAAAAAAAAAlgMAABIABwDFhwAAAAAAAMkAAAAAAAAAbQMAABIABwBwhgAAAAAAAJMAAAAAAAAAmAAAABIABwCwKQAAAAAAAFYEAAAAAAAAHQIAABIABwAgXwAAAAAAAGkDAAAAAAAABgMAABIABwCPggAAAAAAAAcAAAAAAAAAXgIAABIABwDAZgAAAAAAALkAAAAAAAAAxQIAABIABwDAbwAAAAAAAMYAAAAAAAAA7AQAABIABwBgxwAAAAAAAGMAAAAAAAAAAQQAABIABwAQjAAAAAAAAKoAAAAAAAAAAQAAABIABwBgFgAAAAAAAGIAAAAAAAAApwQAABIABwBgpwAAAAAAAP0AAAAAAAAAWgMAABIABwBThQAAAAAAAB0BAAAAAAAA2gIAABIABwCQcAAAAAAAACYBAAAAAAAAVQQAABIABwDQngAAAAAAAMIAAAAAAAAAXwQAABIABwCgowAAAAAAAJcAAAAAAAAA/gAAABIABwCwLwAAAAAAAGcAAAAAAAAA5wMAABIABwBRiwAAAAAAAL8AAAAAAAAAHQEAABIABwCgMQAAAAAAAN4BAAAAAAAAKQUAABIABwDQzAAAAAAAAK8AAAAAAAAAiAIAABIABwAAagAAAAAAAMYBAAAAAAAA6AEAABIABwDKRwAAAAAAAFMAAAAAAAAAFgAAABIABwDQFgAAAAAAACcDAAAAAAAAPQUAABIABwCAzQAAAAAAAA4BAAAAAAAA1AEAABIABwBWRgAAAAAAAHQBAAAAAAAAOwQAABIABwAgnQAAAAAAAGsAAAAAAAAASwEAABIABwCgNwAAAAAAAGsAAAAAAAAAtwQAABIABwBgqAAAAAAAAEADAAAAAAAANAMAABIABwCjhAAAAAAAAFAAAAAAAAAAbgQAABIABwBApAAAAAAAAMcAAAAAAAAAggMAABIABwADhwAAAAAAAMIAAAAAAAAAxwQAABIABwCgqwAAAAAAAHMAAAAAAAAAAAUAABIABwDQxwAAAAAAALYDAAAAAAAAnQIAABIABwDQawAAAAAAAJ4AAAAAAAAASQIAABIABwDwYwAAAAAAANACAAAAAAAASAMAABIABwDzhAAAAAAAAGAAAAAAAAAAZwEAABIABwB8QgAAAAAAAOQBAAAAAAAAUgUAABIABwCH1gAAAAAAAAACAAAAAAAA7AAAABIABwBQLgAAAAAAAFsBAAAAAAAA1wQAABIABwDgxQAAAAAAAHMBAAAAAAAAAHBwcm9mX3Y4X2xpbmVzX2JlZ2luAHBwcm9mX3Y4X2xpbmVzX2VuZABjbG9ja19nZXR0aW1lAHB0aHJlYWRfc2VsZgBwdGhyZWFkX211dGV4X2xvY2sAcHRocmVhZF9tdXRleF91bmxvY2sAcHRocmVhZF9zZXRzcGVjaWZpYwBfX2Vycm5vX2xvY2F0aW9uAG1lbWNweQBwcHJvZl9qc2NfZXhwZWN0AHB0aHJlYWRfZ2V0c3BlY2lmaWMAc2lnYWN0aW9uAHB0aHJlYWRfa2V5X2NyZWF0ZQBwcHJvZl9qc2NfYWRvcHRlZABwcHJvZl9qc2NfdHJpZ2dlcgBwcHJvZl9qc2NfcG9zdABwcHJvZl9qc2Nfc3RhdHMAcHByb2ZfdjhfZW50ZXIAcHByb2ZfdjhfbGV0X2dvAHBwcm9mX3Y4X2xlYXZlAHBwcm9mX3Y4X2J1c3kAbWVtY21wAG1lbXNldABwcHJvZl9leHRlcm5hbF9zdGFydABwcHJvZl9leHRlcm5hbF9zdG9wAHBwcm9mX2V4dGVybmFsX2V4cGVjdABwcHJvZl9leHRlcm5hbF9leHBlY3RlZABwcHJvZl9leHRlcm5hbF9sYXlvdXQAcHByb2ZfZXh0ZXJuYWxfcmVhZABwcHJvZl9leHRlcm5hbF9zdGF0cwBkbHN5bQBnZXRhdXh2YWwAZGxfaXRlcmF0ZV9waGRyAHBwcm9mX2pzY19oZWFwX3NlYXJjaABwcHJvZl9qc2NfaGVhcF9iZWZvcmUAcHByb2ZfanNjX2hlYXBfYWZ0ZXIAcHByb2ZfanNjX2hlYXBfYWdhaW4AcHByb2ZfanNjX2hlYXBfZm91bmQAcHByb2ZfanNjX2hlYXBfc3RhcnQAcHByb2ZfanNjX2hlYXBfc3RvcABwcHJvZl9qc2NfaGVhcF9yZWFkAHBwcm9mX2pzY19oZWFwX3N0YXRzAHBwcm9mX2pzY19oZWFwX3dpdG5lc3MAcHByb2ZfdjhfaGVhcF9sYXlvdXQAcHByb2ZfdjhfaGVhcF9pc19sYWlkX291dABwcHJvZl92OF9oZWFwX2JlZ2luAHBwcm9mX3Y4X2hlYXBfYmVndW4AcHByb2ZfdjhfaGVhcF9lbmQAcHByb2ZfdjhfaGVhcF9yZWFkAHBwcm9mX3Y4X2hlYXBfc3RhY2tzAHBwcm9mX3Y4X2hlYXBfYXNrZWQAcHByb2ZfdjhfaGVhcF9hc3NpZ24AcHByb2ZfdjhfaGVhcF9hbGl2ZQBwcHJvZl92OF9oZWFwX2ZyYW1lAHBwcm9mX3Y4X2hlYXBfc3RhdHMAcHByb2ZfdjhfaGVhcF90cmFjZV9iZWdpbgBwcHJvZl92OF9oZWFwX3RyYWNlX2VuZABwcHJvZl9hYmlfdmVyc2lvbgBwcHJvZl90aHJlYWRfaWQAcHByb2Zfbm93AHBwcm9mX3JlYWRfZmlsZQBwcHJvZl9kaWUAcHByb2ZfY3B1X3N0b3AAcHByb2ZfY3B1X3ByZXBhcmUAcHByb2ZfY3B1X3N0YXJ0AHBwcm9mX2NwdV9zd2l0Y2hfY2xvY2sAcHByb2ZfY3B1X2RyYWluAHBwcm9mX2NwdV9zdGF0cwBwcHJvZl9jcHVfcmVhcm0AcHByb2ZfY3JlYXRpb25fd2F0Y2gAcHByb2ZfY3JlYXRpb25fbWFyawBwcHJvZl9jcmVhdGlvbl9jbGFpbQBwcHJvZl9jcmVhdGlvbl9yZWFkAHBwcm9mX2NyZWF0aW9uX3RleHQAcHByb2ZfY3JlYXRpb25fc3RhdHMAcHByb2ZfdGhyZWFkc19zbmFwc2hvdABtYWxsb2MAZnJlZQBwdGhyZWFkX2dldGF0dHJfbnAAcHRocmVhZF9hdHRyX2dldHN0YWNrAHB0aHJlYWRfYXR0cl9kZXN0cm95AGxpYnBwcm9mLnNvAAAg/QAAAAAAAAgAAAAAAAAAGOsAAAAAAAAo/QAAAAAAAAgAAAAAAAAAsJgAAAAAAAAw/QAAAAAAAAgAAAAAAAAASKYUAAAAAABA/QAAAAAAAAgAAAAAAAAAHesAAAAAAABI/QAAAAAAAAgAAAAAAAAAQJcAAAAAAABQ/QAAAAAAAAgAAAAAAAAAOKYUAAAAAABg/QAAAAAAAAgAAAAAAAAAJesAAAAAAABo/QAAAAAAAAgAAAAAAAAAkJoAAAAAAABw/QAAAAAAAAgAAAAAAAAAUKYUAAAAAACA/QAAAAAAAAgAAAAAAAAALOsAAAAAAACI/QAAAAAAAAgAAAAAAAAA4JkAAAAAAACQ/QAAAAAAAAgAAAAAAAAAQKYUAAAAAACg/QAAAAAAAAgAAAAAAAAAM+sAAAAAAACo/QAAAAAAAAgAAAAAAAAAoJsAAAAAAACw/QAAAAAAAAgAAAAAAAAAMKYUAAAAAADA/QAAAAAAAAgAAAAAAAAAQusAAAAAAADI/QAAAAAAAAgAAAAAAAAAQJkAAAAAAADQ/QAAAAAAAAgAAAAAAAAAKKYUAAAAAADw/wAAAAAAAAgAAAAAAAAAIKYTAAAAAAD4/wAAAAAAAAgAAAAAAAAAALUAAAAAAABI/wAAAAAAAAcAAAABAAAAAAAAAAAAAABQ/wAAAAAAAAcAAAACAAAAAAAAAAAAAABY/wAAAAAAAAcAAAADAAAAAAAAAAAAAABg/wAAAAAAAAcAAAAEAAAAAAAAAAAAAABo/wAAAAAAAAcAAAAFAAAAAAAAAAAAAABw/wAAAAAAAAcAAAAGAAAAAAAAAAAAAAB4/wAAAAAAAAcAAAAvAAAAAAAAAAAAAACA/wAAAAAAAAcAAAAHAAAAAAAAAAAAAACI/wAAAAAAAAcAAAAIAAAAAAAAAAAAAACQ/wAAAAAAAAcAAAAJAAAAAAAAAAAAAACY/wAAAAAAAAcAAAAKAAAAAAAAAAAAAACg/wAAAAAAAAcAAAALAAAAAAAAAAAAAACo/wAAAAAAAAcAAAAMAAAAAAAAAAAAAACw/wAAAAAAAAcAAAANAAAAAAAAAAAAAAC4/wAAAAAAAAcAAAAOAAAAAAAAAAAAAADA/wAAAAAAAAcAAAAPAAAAAAAAAAAAAADI/wAAAAAAAAcAAAAQAAAAAAAAAAAAAADQ/wAAAAAAAAcAAAARAAAAAAAAAAAAAADY/wAAAAAAAAcAAAASAAAAAAAAAAAAAADg/wAAAAAAAAcAAAATAAAAAAAAAAAAAADo/wAAAAAAAAcAAAAUAAAAAAAAAAAAAAAAAAAAAAAAAP81suoAAP8ltOoAAA8fQAD/JbLqAABoAAAAAOng/////yWq6gAAaAEAAADp0P////8louoAAGgCAAAA6cD/////JZrqAABoAwAAAOmw/////yWS6gAAaAQAAADpoP////8liuoAAGgFAAAA6ZD/////JYLqAABoBgAAAOmA/////yV66gAAaAcAAADpcP////8lcuoAAGgIAAAA6WD/////JWrqAABoCQAAAOlQ/////yVi6gAAaAoAAADpQP////8lWuoAAGgLAAAA6TD/////JVLqAABoDAAAAOkg/////yVK6gAAaA0AAADpEP////8lQuoAAGgOAAAA6QD/////JTrqAABoDwAAAOnw/v///yUy6gAAaBAAAADp4P7///8lKuoAAGgRAAAA6dD+////JSLqAABoEgAAAOnA/v///yUa6gAAaBMAAADpsP7///8lEuoAAGgUAAAA6aD+//9Ige6gAAAASIH+oAAAAHYIww8fgAAAAABVMdJFMdJFMcBFMcm4ugAAAEiJ1kiJ5UFUU0iJ+0SLJSTqAQBIidcPBUE5xHUjiwX06QAAPf8fAAB3HYnCSI0NBOoAAEiJHNGDwAGJBdfpAABbQVxdw2aQPQAgAAB18uvnDx+AAAAAADHSRTHSRTHARTHJuLoAAABIiddIidYPBUmJwDHA8EQPsQW66QEAdTRVvwEAAADHBYjpAAAAAAAASInl6KCFAACFwHgMXcNmLg8fhAAAAAAAxwWG6QEAAAAAAF3DuPD////DZmYuDx+EAAAAAAAPHwBVMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1kiJ5UFXQVZBVUFUU0iB7NgAAACLHUDpAQAPBTnDD4XiAgAAvwEAAABMjbVg////6MWFAABmD+/ATIn2RIst9+gAAA8phWD///+/AQAAAOhW/f//SIuFYP///775////SIuNaP///0GB/QAgAAAPh2UCAABFhe0PhJACAABIadAAypo7MfZMjSXN6AAAMdtIuM/3U+Olm8QgibUc////SMeFEP///wAAAABIAcpIweoDSPfiSI2FUP///0iJhSD///9IjYVA////SImFKP///0jB6gRJidfrEZCDwwFJg8QIQTndD4TkAQAASYsEJDHSTIm1QP///0Ux0kUxwEUxyUiJ10iJ1kiJhVD///+4JwAAAEjHhUj///9wAAAASMeFWP///3AAAAAPBUG4AQAAAEhj+EyLlSD///9Ii7Uo////ugEAAAC4NgEAAA8FSIP4cHWHSLgAAAAA/////0g5hWj///8PhXD///+LhXD///+FwA+FYv///0iNhXj///9IjU3Q6xIPH0QAAEiDwAhIOcgPhEP///9IixBJOddy60yJ/kgp1kiB/n+EHgB33EiNhTT///8x0kUx0kUxwEiJhQj///9FMclIiddIidZIiYVA////SIuFYP///0jHhUj///8MAAAASImFUP///7gnAAAASMeFWP///wwAAAAPBUG4AQAAAEhj+EyLlSD///9Ii7Uo////uDYBAAC6AQAAAA8FSIP4DA+Frv7//0iLjQj///8xwOsRDx8ASIPAAUiD+AwPhJL+//8PtjwBjVfQgPoJduZIjVD/SIP6Cg+HeP7//4C8BTT///8AD4Vq/v//SYs8JLgBAAAATI0F0uYAAIXbdChmDx9EAABJixTAOdhAD5LGSDn6D5XBSIPAAUCEznXnSDn6D4Qu/v//SI1HCIPDAYOFHP///wFJg8QISImFEP///0E53Q+FHP7//4u1HP///4P+AXQexwV35gEAAAAAAEiBxNgAAACJ8FtBXEFdQV5BX13DSIuFEP///8cAAQAAAOvTvv3////r1jH268hmDx+EAAAAAACLFzHAg/oCdAfDZg8fRAAAi1dcuAEAAACF0nnti0dghcAPlcDDZmYuDx+EAAAAAACLFTbnAQCF0nQ+SI0UkkiNBTvnAQBIjRSSSI000OsMkEgFyAAAAEg58HQdixBIicGD6gGD+gF36EiLUBhIOfp130iJyMMPHwAxyUiJyMNmkFVIieVBVUFUSYn8U4nzSIPsGIP+HnQZSIPEGIneTInnW0FcQV1d/yVs5gEADx9AAIsFsuYBAIXAdN3o0fr//4sNp+YBAEUx7UiNNdnmAQBJicAxwIXJdRbpgwAAAA8fAIPAAUmBxcgAAAA5wXRySosULkk50HXpSI0VmuYBAEqLFCpJOdR1kEiNBIBIjRSASI0FauYBAEiNBNCLUFiF0nQHSIN4UAB0XUiNBbHmAQBCiwQohcAPhVz///9IjRWa5gEAuP7///+5//////BCD7EMKulA////Zg8fhAAAAAAATInn6Mj+//9IhcAPhCb///+LEIP6AQ+FG////0yJQCDpEv///2YP78BIjXXQvwEAAAAPKUXQ6PX4//9IaUXQAMqaO0gDRdhIjRUi5gEASokEKulx////Zg8fhAAAAAAASItHcEiJ+kiNT3BIOfBzB/BID7ExdfTwSIOCoAAAAAFIjXp48INCeAFFMdJFMcBFMcm4ygAAAL6BAAAAugEAAAAPBcNmZi4PH4QAAAAAAJBVSInlQVRMjSUj5QEAU0iJ+0yJ5+h3+f//SMdDKAAAAADHQ1gAAAAAgzsCdEODawQBdA1bTInnQVxd6TH5//+Qi0MIhcB0D8dDCAAAAADwgy0C5QEAAUyJ58cDAAAAAFtBXF3pCPn//w8fhAAAAAAAxwMBAAAA67UPH4QAAAAAAFVIieVBVFNIifuLfxToDrwAAEiFwHQNSItQIEg50w+EjAAAAEyNJYXkAQBMiefo3fj//0iNe3jHAwMAAADHQ1z/////x0NgAAAAAEjHQxgAAAAA8INDeAFFMdJFMcBFMcm4ygAAAL6BAAAAugEAAAAPBYNrBAF0EFtMiedBXF3pbPj//w8fQACLQwiFwHQPx0MIAAAAAPCDLTrkAQABTInnxwMAAAAAW0FcXelA+P//SMdAIAAAAADpZ////w8fAFVmD+/ASInlQVdJifdBVkyNdcBBVUyNb3xBVFNIY9pIadvoAwAASIPsKESLZ3xIiY+IAAAASIl9uEiJt4AAAABMifYPKUXAvwEAAADo7/b//0iLfbhIaUXAAMqaO0yJ/kgDRchIAcPoBP7//+tNZpBIidlNifJFMcBFMclIKcG+gAAAAEyJ70i4U1qboC+4RABIicpIweoJSPfiuMoAAABIweoLSIlVwEhp0gDKmjtIKdFEieJIiU3IDwVBi0UAZg/vwEyJ9r8BAAAADylFwEQ54EEPlcfoZfb//0hpRcAAypo7SANFyEg52HMJRYT/D4R7////SItFuEjHgIAAAAAAAAAASMeAiAAAAAAAAABIg8QoRIn4W0FcQV1BXkFfXcNmZi4PH4QAAAAAAA8fQABVSInlQVdBVkmJ/kFVSYn1QVRTSIHsiAAAAEiJlXj///+LBcHiAQCFwHUlSIHEiAAAAEyJ7kyJ91tBXEFdQV5BX13/JVjiAQAPH4QAAAAAAOi79v//SInCiwWO4gEAhcAPhDoBAABIjQSAMdtIjTW14gEASI0MgEjB4QPrEw8fAEiBw8gAAABIOcsPhBABAABIiwQeSDnCdedIjQVg4gEASAHDi0tYhckPhJYAAABIg3tQAMdDWAAAAAAPhSAEAACLQ1yFwHhnSGNDEEjHRZADBwAAZg/vwEiNdYC/AQAAAA8pRYBIiUWYSItDSEiJRaBIi0NQSIlFqOgT9f//SI19kDHSvgcAAABIaUWAAMqaO0gDRYhmSA9uwEiLQ0APFkM4SIlFwA8pRbDocoAAAEiLg4AAAABIhcB0Ckg5Q0APg1wEAABIid/oNPr//4TAD4UcAQAAi0NcTI17XIP4/3QLiwOD+AIPhAUDAABMjT1O4QEATIn/6Kb1//+De1z/D4ScAwAATIn/6HT1//9Ii5V4////6ZP+//8PH4QAAAAAAIsFRuEBAIXAdOJIjQSATI09S+EBAEyJtWD///8x20iNBIBMia1Y////TIu1eP///02J/U2NJMdIjUWQTYnnSImFcP///0mJ1OsWZg8fRAAASYHFyAAAAE05/Q+EwAIAAEmLRSBJOcR15zH/ScdFIAAAAABIi7Vw////6PHz//9JiwZIK0WQSGnAAMqaO0kDRghIK0WYSD3/LDEBf7NIjQ184AEASInPSImNaP///+jN9P//QYN9AAFIi41o////D4TrAgAASInP6JP0///rgZBMie/oiPT//0iNRZBmD+/AvwEAAAAPKUWQSInGSImFcP///+h48///SItFmEiNS3BMia1g////SGlVkADKmjtIiY1o////TI20AgDKmjtIjUN4SYnF6ZMAAABmDx9EAABIid/oqPj//4TAD4QgAgAAZg/vwEiLtXD///+/AQAAAA8pRZDoF/P//0hpRZAAypo7SANFmEw58A+D8gEAAEyJ8UyLlXD///9FMcBFMclIKcG+gAAAAEyJ70i4U1qboC+4RABIicpIweoJSPfiuMoAAABIweoLSIlVkEhp0gDKmjtIKdFEieJIiU2YDwVFi2UASIuFaP///0yLOEw7ezAPhFv///9Mi61g////TIu9cP///zH/TIn+6IPy//9Ii414////SIsBSCtFkEhpwADKmjtIA0EISCtFmEiNkOcDAABIgfp+8PoCdypIBegDAAAx0kUx0kUxwEiJRZhFMcm4IwAAAEyJ/0jHRZAAAAAASInWDwVIi4Vo////Zg/vwL8BAAAATIsgDylFkEiLQzBIi7Vw////SIlDOOgB8v//SGlFkADKmjtIA0WYSMdDUAAAAABIiUNITIljMEyJY0DHQ1gBAAAASIuDqAAAAEiDwAFIiYOoAAAATInv6NDy//9IgcSIAAAAuG4AAABbQVxBXUFeQV9dw2YPH4QAAAAAAEyJ7+iI8v//i1N4SI17eEGLB4P4/nXBiwOD+AJ1uotDYIXAdbNMjVWQRTHARTHJuMoAAABmD28FNMYAAL6AAAAADylFkA8F648PH4AAAAAATIu1YP///0yLrVj///9IhdsPhcz7///psPz//w8fQABIi4OwAAAASIPAAUiJg7AAAADpyfv//2YPH4QAAAAAAEiLQzBMi61g////STnHD4Q0////6WP+//8PH4AAAAAAi1NghdIPhVn8//+LQwiFwA+ETvz//8dDCAAAAADwgy2j3QEAAek6/P//Zg8fRAAASInYSQtFKA+FCP3//4s9gdwBAEyJ7jHb6NPx//9Ii41o////hcAPhen8//9Bg0UEAUmLRXBMietJiUUwTYllKEHHRQACAAAA6cj8//8PHwBIjXt88INDfAFFMdJFMcBFMcm4ygAAAL6BAAAAugEAAAAPBel8+///Dx+EAAAAAABVSInlQVdBVkmJ9kFVQYn9QVRTSInTSIHsWAQAAOge8f//SInH6Lb1//9IhcAPhLUBAABJicfoJfH//0mJxIsAiYWs+///QYuHmAAAAI1QAUGJl5gAAACFwHRVSYO/gAAAAAB1O0iJ2kyJ9kSJ7/8VvNsBAEGDr5gAAAABi4Ws+///QYkEJEiBxFgEAABbQVxBXUFeQV9dww8fhAAAAAAASYuHiAAAAEiFwEgPRdjrtUGLR1yFwA+IVAEAAEmDv4AAAAAAdBNJi4eIAAAASIXAD4TCAAAASInDQYt/FOh+swAASIXAD4StAAAASItwEEiLUBhIjY2w+///8w9+g6gAAABIi4OgAAAADxZDeEiJhRD8//9IjYUA/P//SMeFGPz//wAAAABIiccPKYUA/P//SImFoPv//+iEbAAAhMB0WEiJ3kiLnaD7//+6KAEAAPMPfoXA+///SIuNuPv//w8WhbD7//9Iid9IiY2I+///DymFkPv//+gV7///SIuNiPv//2YPb4WQ+///SImNePz//w8phaD8//9IidpMifZEie//FYnaAQBJi4eAAAAAQYOvmAAAAAFIhcAPhL3+//9Ji1dQSIXSD4Sw/v//SYtXQEg5wg+Co/7///BBg0d8AemY/v//Dx9AAEiBxFgEAABIidpMifZEie9bQVxBXUFeQV9d/yUo2gEADx+EAAAAAABBi0dghcAPhaD+///of44AAITAD4ST/v//SWNHEGYP78BIx4UA/P//BQQAAEiNtbD7//8PKYWw+///vwEAAABIiYUI/P//SIm1oPv//+je7f//SIu1oPv//2YP78BIaYWw+///AMqaO0gDhbj7//+/AwAAAA8phbD7//9IiYUQ/P//6Knt//9Ijb0A/P//MdK+BAAAAEhphbD7//8Aypo7SAOFuPv//0iJhRj8///oDXkAAOn0/f//Dx+EAAAAAABIY0cQw2ZmLg8fhAAAAAAAiweD+AJ0CTHAw2YPH0QAAItHXIXAePC4AQAAAPBID8FHaEiDwAHDZg8fhAAAAAAAVUiJ5VNIiftIg+wIi0dchcB+UIuPmAAAAIXJdUaLj5AAAACFyXUhSInRicLov/X//4TAdDvHg5QAAAAAAAAASItd+MnDDx8Ag+kBiY+QAAAASIuHwAAAAEiDwAFIiYfAAAAASInfSItd+Mnp8PP//0iLg7gAAABIg8ABSImDuAAAAIuDlAAAAIXAdCwBwInCg/ggdgq6IAAAALggAAAAiZOUAAAAiYOQAAAASItd+MnDDx+AAAAAALoBAAAAuAEAAADr22ZmLg8fhAAAAAAAkFVIieVTSIn7SIPsCOi/8f//hMB0CouHmAAAAIXAdBFIi134McDJw2YPH4QAAAAAALgBAAAA8EgPwUdoMclIg8ABifJIicbo1fT//4TAdNBIi0NQSIP4AbgBAAAASItd+IPY/8nDZmYuDx+EAAAAAABVSInlQVRThf9+RY1H/0iNHcvYAQCD4D9IjQSASI0EgEjB4ANIAcOLE4XSdCM7exB1HkiNFb/YAQBMiyQC6K7s//9JOcR1CUiJ2FtBXF3DkDHbSInYW0FcXcNmDx9EAABVSInlQVVMjS0z2AEAQVRBifRTSIn7TInvSIPsCOh+7P//RYTkdGGDOwJ1dMdDYAEAAACDewgBdA/HQwgBAAAA8IMFINgBAAFIjXt48INDeAFFMdJFMcBFMcm4ygAAAL6BAAAAugEAAAAPBTHbTInv6Avs//9Ig8QIidhbQVxBXV3DZg8fRAAAx0NgAAAAAIN7XP91s8dDXP7////rqmaQu/X////rxmYPH4QAAAAAAFVIieVBV0FWQVVBVFNIjR181wEASInfSIHsuAAAAOjN6///gD2G1gEAAHR0iz2G1gEA6Mnq//9JicVIhcAPhOUBAACLPW/WAQBMie7ov+v//4XAD4W4AwAASYN9KAAPhBwDAABFi2UQSInf6GDr//9FheR+DuiGsAAASIXAdARMiWggSIHEuAAAAESJ4FtBXEFdQV5BX13DDx+EAAAAAADoS3UAAEGJxIXAD4hSAQAAiwUC1gEACwX41QEAD4TeAgAAMfZIjRUF1gEAvx4AAADoy+r//4XAD4VuAwAA9gV01gEABA+EJgEAAEiNFX/WAQBIjTXY8///SI09gb4AAOh7KAAAQYnEhcAPjvEAAABIjRVS1gEASI01s+///0iNPXO+AADoVigAAEGJxIXAD47MAAAASIs9ldUBAOjAZgAAZg9vDYjVAQAx0mYPbxWO1QEASIsFB9YBAGYPbx2P1QEASI21MP///78eAAAADymNMP///2YPbyWE1QEAZg9vLYzVAQBmD281lNUBAGYPbz2c1QEASIlFwEiNBQH5//9mD28NmdUBAA8plUD///9mD28VmtUBAEiJhTD///8PKZ1Q////DymlYP///w8prXD///8PKXWADyl9kA8pTaAPKVWw6Lnp//+FwA+FXAIAAMYFutQBAAHpMf7//w8fRAAAdA5Iid/oxun//+l0/v//kEiJ30G8/v///+iy6f//6WD+//8PH0QAAEyNLaHVAQBFMfZMieiLEEGNTgGJjSz///+F0g+FlwEAAEWJ94uVLP///0Ux0kUxwEuNBL9FMclIjQSASI0MxQAAAABNjWQNAEiJjSD///9Bx0QkBAEAAABBi0QkDIPAASX///8AQYlEJAzB4AYB0DHSQYlEJBBIide4ugAAAEiJ1g8FQYlEJBToK+n//0iLjSD///9mD+/AScdEJCgAAAAASYlEJBhIjQUD1QEARDs14NQBAEnHRCQgAAAAAA8RRAhgSLgAAAAA/////0mJRCRYSY2EDaAAAABJx0QkMAAAAABBx0QkYAAAAABJx4QkgAAAAAAAAABJx4QkiAAAAAAAAABBx4QkmAAAAAAAAABJx4QNkAAAAAAAAABJx4QkwAAAAAAAAAAPEQAPEUAQD4OkAAAAS40Ev0iNBIBNjWzFAEHHRQABAAAA6c38//9mLg8fhAAAAAAAQYN9CAEPhNn8//9Bx0UIAQAAAPCDBR3UAQAB6cT8//9IjTU57///SI09CtMBAOi95///hcB1G0iNNaLu//9IjT3v0gEA6Kbn//+FwA+E8Pz//0G89f///+kl/v//Dx8ASAXIAAAAg/lAdE1Ei7Us////6T7+//9mDx+EAAAAAACLhSz///+JBbDTAQDpS////0GDbQQBdSBBi0UIhcB0EEHHRQgAAAAA8IMtiNMBAAFBx0UAAAAAAEiJ30G89f///+iK5///6Tj8//9BvOr////prP3//2YuDx+EAAAAAACF/340jUf/g+A/SI0EgEiNFIBIjQVX0wEASI0E0IsQhdJ0FTt4EHUQiwCD+AIPlMAPtsDDDx9AADHAww8fRAAAVY1GAkiJ5UFXQVZBVUFUU0iD7Bg9EicAAA+HMQEAAIX/fn1EjW//SI0NAtMBAEGD5T9LjUStAEyNJIBJweQDQosEIYXAdFlKjRQhO3oQSIlVyHVMTI01ldIBAInzTIn36Ovm//+F20iLVchIjQ2+0gEAeDyDOgJBv/X///90cUyJ9+ip5v//SIPEGESJ+FtBXEFdQV5BX13DDx+AAAAAAEG//f///+vfDx+EAAAAAABIg3ooAHRpg/v/dTtIjQXJ0gEASo18IXhCiRwg8IMHAUUx0kUxwEUxybjKAAAAvoEAAAC6AQAAAA8FRTH/65CQSIN6KAB0KUuNRK0ASI0EgEiNBMGDeAgBdLLHQAgBAAAA8IMF/9EBAAHroQ8fRAAAS41ErQBIjQSASI0EwYtQCIXSdIjHQAgAAAAA8IMt1dEBAAHpdP///w8fhAAAAAAAQb/q////6Sz///8PH0QAAIX/flSNR/+D4D9IjQSASI0UgEiNBbfRAQBIjRTQiwKFwHQ1O3oQdTBVSInXSInlU0iD7AjoR/f//0iJw0iFwHQfSInG6Mfr//+J2EiLXfjJww8fgAAAAAC4/f///8NmkLj1////6+RmDx+EAAAAAACF/w+O2AAAAI1H/4nRSI0VTNEBAEmJ8IPgP2YPbw0uuQAAZkgPbsJIjQSAZg9swEiNBIBmD9TISMHgA2YP1AUduQAAZkgPbtCLNAJmD2zSZg/UymYP1MKF9g+EgQAAADt8AhB1e1VIjYQCwAAAAEiJ5UiJRfBIjX3QuAEAAAAPKU3QDylF4IXJdSXrZA8fQABmD+/A8kgPKsKJwvJBDxFEwPhIg8ABOcpzRoP6BHdBSItUx/hIixJIhdJ51EiJ1oPiAWYP78BI0e5ICdbySA8qxvIPWMDrwmYPH4QAAAAAALj9////w2YuDx+EAAAAAAC4BQAAAF3DZg8fhAAAAAAAVUiJ5VNIiftIg+wISIt/SECE9nQzSIX/dBZIi134vgEAAADJ6cC2AAAPH4AAAAAASInf6Ma2AABIiUNISItd+MnDZg8fRAAASMdDSAAAAABIhf9050iJ3kiLXfjJ6Wm3AABmZi4PH4QAAAAAAA8fAEiLBekBAgDDDx+EAAAAAABVSInlQVdBVkFVQYn9QVRTSIHsqAAAAOj0qAAASIXAD4SuAQAATI01dAICAEyNvTD///9IicNMiffowuP//0yJ/+h6fAAAQYnEhcB4YA+FfQAAAEiLBYYBAgBIhcB1I0WF7Q+EYAEAAOgDfQAASIXAD4RSAQAA6PV8AABIiQVeAQIAMcBFhe0PlcCJQyyLQyiFwA+E6AAAADH2RYXtSInfQA+UxujX/v//RItjKEyJ9+gr4///SIHEqAAAAESJ4FtBXEFdQV5BX13DZg8fRAAATIn/6Ph5AABIhcAPhOcAAABmD2+FMP///0iLVcDGBfwAAgABZg9vjUD///9mD2+VUP///2YPb51g////Zg9vpXD///8PKQXlAAIAZg9vbYBmD291kEiJFWQBAgBmD299oGYPb0WwDykN0wACAA8pFdwAAgAPKR3lAAIADykl7gACAA8pLfcAAgAPKTUAAQIADyk9CQECAA8pBRIBAgBIiQVrAAIA6Qj///9mDx9EAACDBWUAAgABSMdDMAAAAABIx0M4AAAAAEjHQ0AAAAAAixVDAAIAjUIBgfr///9/ugEAAAAPRMKJBSwAAgCJQyjp1P7//w8fQABBvP7////p2v7//0G89f///+nX/v//ZpBVMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1kiJ5Q8FicfoDaUAAEiFwHQQSIt4SEiF/3QHMfboUbQAADHAXcMPH0AAVTHSRTHSRTHARTHJuLoAAABIiddIidZIieVBVFMPBYnHTI0lWAACAOjDpAAATInnSInD6Kjh//9Ihdt0B4tDKIXAdRRMiefodOH//1sxwEFcXcMPH0QAAMdDKAAAAAAx9kiJ3+j3/P//gy1c/wEAAXXSgD1X/wEAAHUVxgVO/wEAAEjHBTP/AQAAAAAA67WQ6Gt6AACEwHTiMdJIjTU+/wEAvxsAAADo5OD//+vNZpBVSInlQVRMjSXD/wEAU0iJ+0yJ5+gX4f//i0MohcB1EFtMiedBXF3p5OD//w8fQADHQygAAAAASInfMfbob/z//4Mt1P4BAAFbTInnQVxd6bzg//9mZi4PH4QAAAAAAJBVSInlQVdBVkFVSYn1QVRJicxTiftIgeyYBAAASImVaPv//+i4owAATIsVgf4BAEiFwA+E6AAAAEiLUEBJicZIhdIPhNgAAABNhdIPhM8AAACLSCiFyQ+ExAAAAItALIXAD4W5AAAAZg/vwEiNhQD8//+/AQAAAEyJlWD7//8PKYUA/P//SInGSImVSPv//0iJhVj7///oJd///0iLhQj8//9Mi70A/P//SImFUPv//0nHRkAAAAAA6GN/AABMi5Vg+///hMB0eE1p/wDKmjtIi4VQ+///SIuVSPv//0yJ90kBx0mDfkgASQ9F1zHATAHiSInRTCn5STnXSA9CwUnB7ANJicfoNq4AAE0B/EyLlWD7//9JOcRyJw8fgAAAAABFMeQx0kiBxJgEAABMieBbQVxBXUFeQV9dw2YPH0QAADHAuQ8AAABIjb2I+///SMeFhPv//wAAAABMiZVg+///Zg/vwEjHhfj7//8AAAAA80irSIu9WPv//7l5AAAADymFcPv//8eFgPv//xsAAADzSKu/AQAAAEiLhWj7//9Mia14/P//TImtoPz//0yNrXD7//9IiYWo/P//TInux4WI+////v///+j03f//SIu9YPv//7obAAAAid5Mi4VY+///SI2NgPv//0xppXD7//8Aypo7TAOlePv//+hReAAASYt+SEiF/3QF6CiyAABmD+/ATInuvwEAAAAPKYVw+///6Jvd//9IaZVw+///AMqaO0gDlXj7///p6f7//w8fQABVMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1kiJ5Q8FicfofaEAAEiFwHQYSIt4SEiF/3QPXenDsQAAZg8fhAAAAAAAMcBdw2ZmLg8fhAAAAAAAkFUxwEiJ5VNIg+wISIsdDvwBAEiF23UJSItd+MnDDx8A6Ot0AABIOdhIi134yQ+UwMNmZi4PH4QAAAAAAA8fQABVMfa/GwAAAEiJ5UFUU0yNpVD///9MieJIgeygAAAA6Izd//+FwHQY6OPd//+LGPfbSIHEoAAAAInYW0FcXcOQTInnicPohnQAAEiFwHTiTInn6Gl0AABIgcSgAAAAg/ABD7bYidhbQVxdw0iLVwi5/wMAAPIPEB18sQAASMHhNEiJ0EjB4A1IMdBIicJIweoHSDHCSInQSMHgEUgx0Ei6////////DwBIiUcISMHoC0j/wPJIDyrA8g9ZBTCxAABmSA9+wEghwkjB6DRICcol/wcAAGZID27CLf8DAAAPKMjyD1jD8g9cy/IPXsgPKNHyD1nR8g9YyQ8owvIPXgX9sAAA8g9YBf2wAADyD1nC8g9YBfmwAADyD1nC8g9YBfWwAADyD1nC8g9YBfGwAADyD1nC8g9Yw/IPWcHyDyrI8g9ZDeGwAADyD1jBD1cF7rAAAPIPWQWW6AIA8kgPLMBI/8DDVTHSSInlQVVFMe1BVEG8AQAAAFNEiejwRA+xJWXoAgB0NYH66AMAAI1aAX8Eidrr4zHSRTHSRTHARTHJuBgAAABIiddIidYPBYnagfvQBwAAdcExwOsCsAFbQVxBXV3DiwXf5wIAhcB0JDHSRTHSRTHARTHJuLoAAABIiddIidYPBTkFvecCAA+UwA+2wIPgAcNIuBV8Sn+5eTeeSMHvBEgPr/hIwe8wSAM9PsYAAIoHPP90CY0UMPAPsBd188NJifBBidFIic5IuhV8Sn+5eTeeTInASMHoBEgPr8JIweggicGDwECJyoHi//8BAEhr0hhMjZQXOABQAE2LGkmD+wF2Cf/BOch13THAw1VIAddIibdAAFAAvgEAAABEiY9IAFAATInHSInl6GT///+wAU2JAl3DVUGJ0EiJ5UFXQYnXQVZBVUmJ/UFUU0iJ80iD7ChIhfZ0JotWEEEPtsBIvxV8Sn+5eTeeSDHCSA+v10iJ0EjB6CBIMdAx0uszidBEixdIuhV8Sn+5eTeeg/ABD7bASA+vwkmJxEnB7CBJMcRJg8wBQYH6/x4AAA+XwOtxi3MQOfJzGYnW/8JIM0TzGEgPr8dIicZIwe4gSDHw6+BIvxV8Sn+5eTeeSDMDSItTCEgPr8dFi1UASDHCSMHoIEgx0EgPr8dJicRJwewgSTHEuAEAAABJg8wBQYH6/x4AAHcRuAAACABBK0UEOfAPksAPtsCD4AGIRctMieBIweggSYnGRInwJf8/AACJx4lFzEmJ+UnB4QZNAelJi0E4TDngD4WPAAAASIXbD5TAQThBVw+FhAAAAEU6eVZ1fkiF2w+EFwEAAEUPt1lURDtbEHVqSP/HuhAAAABIid5EiUXASMHnBkSJVcRMAe9EiV20TIlNuOiU2f//RItVxESLRcCFwHU3TItNuItVtEiNcxhBi0FQSMHiA0mNvMU4ABAA6GjZ//+FwA+EsQAAAESLVcREi0XA6wVIhcB0CEH/xulA////SIXbdCKAfcsAdBxIg8QoTInvQQ+20DH2W0FcQV1BXkFfXeka/v//SMHnBkiF202NfD0ASYn+RYhHVkEPlEdXdFSLQxBB/8K6EAAAAEiJ3kWJVQBmQYlHVEGLRQRBiUdQi0XMjXgBSMHnBkwB7+h32P//i1MQQYtHUEiNcxhIweIDSY28xTgAEADoW9j//4tDEEEBRQRPiWQ1OItFzEiDxChbQVxBXUFeQV9dw8cF2+QCAAAAAADDVWRIiwQlAAAAAEiJ5UFXQVZJic4xyUFVSYnFScHtBkFUSYnUTWvtFVNIiftBgeX/AwAASIHsSA4AAEiJhajx//9IjQWq9wEASWvVOEiJtZjx//9Ii72o8f//iY3A8f//SAHQSDt4EHRESWvFOEiNDX73AQAPV8Ax0kyNvdDz//9FMdJFMcBFMckPKYXQ8///vxAAAABMif5IjUQBGEiJhaDx//+4nQAAAA8F6xyLeCiNVwGJUCiD+g93rumBAAAASP/CSIP6D3QHQYA8FwB18EiJ0EiFwHQ3QYpMB/9IjXD/g+kwgPkJdwVIifDr5Ug50HMcxoQF0PP//066DwAAAEmNfAcBMfZIKcLos9f//0iLvaDx//+6EAAAAEyJ/ugP1///SWvFOEiLjajx//8x0kiNPbv2AQBIAfhIiUgQiVAoTWvtOEiNBab2AQC6EAAAAEyNvbDx//9Mif9KjXQoGEyNrdDz///oxtb//0iLFR/jAgBkSIsEJQAAAABIOcJ1SEiLFQLjAgBIizXz4gIATInpTIn3QbiAAAAA6DcMAACJwooFyuICAITAdDtMie5IjT184gIAiZWo8f//6BoNAACLlajx///rHkyJ9+jhfgAAQbgYAAAATInpTIn3SInG6PILAACJwoXSdRpJi0YID1fAugEAAAAPEYXY8///SImF0PP//4uFwPH//zH2Mf9FMclJuAAAAAAAAACAg/g/d1BBi00QRYTJdRmFyX8ZSYt1AInB/8BIibTNyPH//0C2Aeskhcl+IEWLTRRIweEgicb/wEwJyUGxAUwJwUiJjPXI8f//QLYB/8dJg8UYOfp1q0CE9nQGiYXA8f//8Ej/Qwjoz/n//4TAdQ/wSP9DEPBMAWMY6Y8AAABEieJJg/wDdh1JD73UuT0AAABMieBIg/I/KdH30kjT6IPgA40UkEyJ/kiJ3w+20ui9+v//SIu1mPH//0yJ4UiJ30GJxUSJ6ugv+v//TInqSMHiBvBI/0QTWPBMAWQTYITAdRbwSP9EE2jwTAFkE3DwSP9DKPBMAWMwScHlBkGAfB1XAHQF8Ej/QyDozfz//0iBxEgOAABbQVxBXUFeQV9dw1Ux0kUx0kUxwEUxybi6AAAASInXSInWSInlUw8FSInDuCcAAAAPBTnDdQpIie9bXelDfQAAW13p3J0AAFVIieVBV0FWQVVBVFNIg+woSIl9uEyLPVjhAgBNhf8PhAQBAABIiwUw9AEASYn0SYnVSDnwdT5IixVu4AIAZEiLBCUAAAAASDnCdSlIizVJ4AIAQbiAAAAATInvSIsVQeACAEiNDTLUAgDo8gkAAIkFB9QCAEm+FXxKf7l5N55IjQX28wEAZEiLHCUAAAAASMHrBkkPr96B4/8DAABIa9s4SAHDSIsDSIXAf31Ig3sIAHQrSInf6Cz3//9MielMieJMif9IiQNIi3W4SIPEKFtBXEFdQV5BX13prPv//zHAvwEAAABIjXXASIlFwEiJRcjodtP//0hpRcAAypo7SInfSANFyEgx2EkPr8ZIg8gBSIlDCOjO9v//6Mn2//9MKeBIiQNIhcB+ikiDxChbQVxBXUFeQV9dw0iLDTXgAgBFMclIhckPhJsAAABIuhV8Sn+5eTeeSIn4SYnKSMHoBEgPr8JIweggicaDwECJ8oHi//8BAEhr0hhNjZwSOABQAEmLC0iFyXRRSDnPdAr/xjnwddkxyetCVUwB0oPO/0SLgkgAUABIi4pAAFAASInlRY1IAUnHAwEAAADosvf//0WFyXQaRInCSMHiBvBJ/0QSaPBJAUwScOsFRTHJ6whEichIicpdw0iJykSJyMNVSInlQVZBVUFUU0yLNXXfAgBNhfZ0S0iJ84X2dERJif1JidToyfb//4TAdDX/y0yJ4UyJ7kyJ94na6HL3//+EwHQSid5IweYG8En/TDZo8E0pZDZwW0FcQV1BXl3pMPr//1tBXEFdQV5dw1VIieVBVFNIg+wQZg8vBQmnAADyDxFF6A+CuAEAAA8oyPIPEAUrpwAAZg8vwQ+GowEAAEyNJareAgBMiefo4tL//0hjHYPeAgCF23UYvwQAAADoDVoAAEiLHb7eAgBIhdt1cOs2MdJFMdJFMcBFMcm4JwAAAEiJ10iJ1g8FSGP4SIneuOoAAAAPBbvw////SIP4/Q+FMwEAAOuyQboiQAAASYPI/0UxyUiJ37gJAAAAvjgAgAC6AwAAAA8FicNIPQHw//8PgwIBAABIiQVL3gIA63for/X//4TAdPdIjYs4AFAATI2DOACAAEiLOUiD/wF2CIPO/+ge9v//SIPBGEw5wXXmRTHSRTHARTHJuBwAAAC+OACAALoEAAAASInfDwVIjQX88AEASI2QAOAAAEjHAAAAAAAx/0iDwDhIiXjQSDnQdero3fj//+jFlAAA6EB5AACJw+jJlAAAhdt1bcYFPt0CAADoAfz//zH2vwQAAABIiQU73QIASIkVPN0CAGRIiwQlAAAAAEiJBTTdAgCJNY7QAgDyDxBd6PIPER1x3QIA6BxYAACJw4XAdR4x0kUx0kUxwEUxybi6AAAASInXSInWDwWJBQDdAgBMiefoMNH//+sFu+r///9aidhZW0FcXcNVSInlU0iNHfTcAgBWSInf6CvR///o6fT//4TAdCi/BAAAAOhYWAAAMclIxwXr7wEAAAAAAEjHBaDcAgAAAAAAiQ2i3AIASInf6NLQ//9aMcBbXcNVSInlQVVMjS2f3AIAQVRBvP3///9TiftMie9W6MvQ//+DPWzcAgAAdEpIxwXn2wIAAAAAAInYSIkFju8BAIXbdQVFMeTrLTHJiQ2dzwIA6OD6//9IiQWx2wIASIkVstsCAGRIiwQlAAAAAEiJBarbAgDrzkyJ7+hQ0P//WkSJ4FtBXEFdXcNIhf90O4H+/wAAAHYziwVSzwIASI0Va88CAEiDxwgxyTnIdBtIizL/wUiDwhhIg8cQSIl36EiLcvBIiXfw6+HDuOr////DVUiJ5UFVQVRTSIPsSEiF/w+ErQAAAIP+CA+FpAAAAEyNLbnbAgBIiftMjWWgTInv6OrP//+6QAAAAEiJ3kyJ5+gaz///6Jjz//+EwHUYSIN9sEC76v///3dfSIN9uEEZ24PjE+sigD0y2wIAAEiLRbC76v///3QVSIP4QHc7SIN9uEEZ24PjpIPrFussSIP4QHcmSIN9uEB3H+hWBQAAuRAAAABMieYx20iNPa/aAgDzpcYF5toCAAFMie/oPs///+sFu+r///9Ig8RIidhbQVxBXV3DjYIA////Pf/+/38Ph10BAABVuOr///9IieVBV0FWQVVJifVBVFNIg+wYSIX2D4QsAQAASIsdCNsCAEGJ/EGJ1kiF2w+VRc+F/3UVgH3PAHQP6OSRAADoX3YAAOjqkQAARInxRTH/TYnuQYH8/z8AAHYIRIn46eUAAACAfc8AdPJEieBIweAGSItUAzhIhdIPhMIAAABIjTQDicpED7duVEQp+kGDxQhEOepyxkyLTANoRIn6TWPdSY081kyLRANwSItUA1hMi1QDYDHAgH5XAEiJVxAPlcBJweMITIlXGEjB4BhMCdhIg8gKSIkHQY1EJAFIiUcIMcBJOdFzBkiJ0EwpyEiJRyAxwE050HMGTInQTCnASIlHKESJ4EiDx0BFAe9IweAGiU3ISAHYSItQQEiJV/BIi0BISIlH+A+3VlSLRlBIweIDSI20wzgAEADoNs3//4tNyEH/xOkK////SIPEGFtBXEFdQV5BX13DuOr////DTIsFx9kCADHAicI5xnY+g/gFdzkPV8BNhcB0J//CSYsU0EiF0ngH8kgPKsLrFUiJ0YPiAUjR6UgJ0fJIDyrB8g9YwPIPEQTHSP/A67y4BgAAAMMPHwBIifhJidJIic9IixBIiRFIi1AQSDnyD4K0AAAATDnSD4OrAAAASItICEiFyQ+EogAAAPbBBw+FpQAAAEg50Q+CnAAAAEw50Q+DkwAAAEyJ0EgpyEiD+A8PhoMAAABIi1EIuAEAAABJu//v////fwAASIXSdE8PHwBIjbIA8P//STnzcmxBOcB0d0iJFMeNcAFIiwFIhcB0QagHdUlIg8EISDnIckBMOdBzO0yJ0kgpwkiD+g92L0iJwYnwSItRCEiF0nW0icbrEQ8fhAAAAAAAQYMJBL4BAAAAifDDDx9AAL4BAAAAQYMJAonwww8fQABBgwkCicbr4Q8fhAAAAAAAQYMJAUSJxuvQSIn6McCD4gdI/8p1G0iNlwDw//9Iuf/v////fwAASDnRcgVIjUQ3/8NVSInlQVdJic9BVkiNhdDv//9BVUGJ9UFUSYnUMdJTSIHsOBAAAEiJhbDv//9EOepzFUiLDNdMiWAISP/CSIPAEEiJSPDr5kSJ6jH2TIn/MdtJD6/U6MTL//9IjYXA7///SImFqO///0Q56w+DsAAAAInYRYnuSIuNsO///0Ux0kiJwkEp3kjB4ARFMcBJD6/USAHIRTHJSImFuO///7gnAAAATAH6SImVwO///0yJ8kkPr9RIiZXI7///MdJIiddIidYPBboBAAAASGP4TYnwTIuVuO///0iLtajv//+4NgEAAA8FSIP42nQ2SIP4/3QwMclIhcB4CDHSSff0SInBActEOetzE4nfTIniMfZJD6/8TAH/6ATL////w+lH////SIHEOBAAAFtBXEFdQV5BX13DVUmJ0kUx20iJ+jHASInlQVVBVEm8/+////9/AABTSInzSInORTnDD4S6AAAA9sIHD4WxAAAATDnSD4OoAAAASDnaD4KfAAAATInRSCnRSIP5Dw+GjwAAAEyLaghMiwpJjY0A8P//STnMcny5BgAAAEiJ90H/w/OrTIkuTDnKc2dB9sEHdWFNOdFzXEyJyUgp0UiD+R92REmLUfhIidGD4QdI/8l1NUiB6gAQAABIuf/v////fwAASDnRch9Ji1HwSInXg+cHSP/PdRBIjboA8P//SDn5cgRIiVYISIPGGEyJyuk9////W0SJ2EFcQV1dw7oAgAAAMfZIjT0c1gIA6efJ//9VuYAAAAAxwEGJ0UUxwEiJ5UFXQVZMjb3Q0f//QVVBVEUx5FNIiftIjb3Q0f//SIHsODAAAEiJtcjP///zq0U5yHNEQYP8P3c+RInASIuNyM///0hrwBhIi3wBCEiF/3QhSIsz6Df9//9IicJEieBB/8RIiZTF0NH//0SJhIXQz///Qf/A67dMjbXQ0///uggAAABEieZMif9MifHoKP3//0UxwEU54HMUS4s8xjH26Oz8//9LiQTHSf/A6+dMja3Q7f//RInmTIn/ukgAAABMielFMf/o7/z//0iNhdDl//9NiehFMe1IiYXAz///RImlvM///02J9EWJ7k2JxYuFvM///0E5xw+DTwEAAEiLvcDP//+6CAAAAEyJ7ug2yP//SIuF0OX//0g5QwgPhR4BAAAxwLkIAAAASItzEE+LDPxIi73Az///uggAAABMAe5MiY2gz///86tIjb3Q3f//SIm9qM///+jrx///SItzGLoIAAAASIuN0N3//0iLvajP//9MAe5IiY2wz///6MXH//9LiwT8SLkVfEp/uXk3nkyLjaDP//9Ii5XQ3f//SI210M///0jB6ANID6/BSI0NU9QCAEjB6Bsl4H8AAEgByEiLjbDP//9MOwh1LEg5SAh1Jkg5UBB1IEKLFL5Ii43Iz///SGvSGEgByotIGItAHIlKEIlCFOtIQos0vkSJ8EyJjdDl//9B/8ZIiY3Y5f//DxCF0OX//0iJleDl//8PEI3g5f//ibSF0ND//0jB4AUPEYQF0NX//w8RjAXg1f//Sf/HSYPFSOmi/v//SI290N3//7kAAgAAMcBFifLzq0yNhdDd//9NidVMjaXQ1f//ScHiBU2J402Jx00BwkmDwyBNOdB0PkmLe+gx9kmDwCDo+/r//0iLcyhJiUDg6O76//9Ji3vwMfZJiUDo6N/6//9Ii3M4SYlA8OjS+v//SYlA+Ou5TI210OX//0KNNK0AAAAAuggAAABMif9MifHo1vr//0yJ8kyJ4TH2g8//TI0FEtMCAEm6FXxKf7l5N55BOfUPhJAAAABIi0IIQYPJ/4XAdQ5JicFJwekgSIXARA9Iz0yLWhiDyP9Fhdt1DUyJ2EjB6CBNhdsPSMdMi1sgTDkadRNMi1swTDlaEHUJRYXJfgSFwHkFRTHJMcCJQRxIiwH/xkiDwSBEiUn4DxBR4EiDwiBIwegDDxBZ8EkPr8JIwegbJeB/AABMAcAPKRAPKVgQ6Wf///8x0kiNjdDQ//9Jg8QgRDnqcyaLBJFIi53Iz///SP/CQYt0JPhIa8AYSAHYiXAQQYt0JPyJcBTr0UiBxDgwAABbQVxBXUFeQV9dw0QPt08YMclBOcl+KUhrwThIA0cQTItAEEwDBzkwdRFMOcJyDEmJ0k0pwkw7UChyB0j/wevSMcDDVb4BAAAASInlQVdJiddIjRXr////QVZBVUFUU0iD7Hjoo////0iFwA+FPQMAAA+3TxhJicBJif4x9jHAOcF+GUhr0DhJA1YQgzoCdQdIi3IQSQM2SP/A6+NIhfYPhAkDAABIjX2guQwAAAAxwEUxyfOrRTHbRTHtRTHSMf9IjQ25mQAASIsGSIXAD4SwAAAASIP4CH8hSIP4AQ+OlwAAAEiD6AJIg/gGD4eJAAAASGMEgUgByP/gSIP4F3Qk63hJiwZMi0YISTnAc2xJAcDrZ0mLBkyLTghJOcFzW0kBwetWSYsGSIteCEg5w3MDSAHDQLcB60JIi0YIQboYAAAAMdJJ9/JBsgFIiUWY6ypJiwZMi2YISTnEcwNJAcRBtQHrFkiLRghBuxgAAAAx0kn380GzAUiJRZBIg8YQ6UT///9FhNt0CEiLRZBIiUXIRYTtdARMiWW4RYTSdAhIi0WYSIlFwECE/3QESIldsE2FwA+E9gEAAE2FyQ+E7QEAAEyJjXD///9IjV2wSI1NoEmJ3EiLWRAxwEiJRZBIhdsPhLsBAABMiUWITImlaP///0iJTYBIi0WASIt9kEg7eCAPg4wBAABIi0MIjVD6g/oBdgmD+AEPhWoBAABIweggSIt9iEhrwBiLBAeFwA+EUwEAAEiDexAAD4VIAQAASIuNcP///0mLPzHSSAHIQIo0EIoMF0CE9nQNSP/CQDjOdOzpIAEAAITJD4UYAQAATIsjTQMmvgEAAABMifdMieLoh/3//0iFwA+E+QAAAEH2xAcPhe8AAABJixQkSTlXCHUJQf9HGOncAAAAi0AEvlLldGSJwonBweACweoCg+ECg+AEg+IBCcoJwkGJ1UyJ4ug3/f//SIXAdARBg+X9SYt3EEiJ8Ej32Ewh4EiJRZhEieiD4AKJhXz///91KESJ6kiLfZhFMdJFMcCDygJFMcm4CgAAAEhj0g8FSIXAeQZBiUcc62JJi0cISYkEJEH/RxiDvXz///8AdU1MieK+UuV0ZEyJ9+jC/P//SYt3EEiJwkiFwHQaSItAKEgDQhBIifJJAwZI99pIIdBIOUWYcxdJY9VFMdJFMcBFMcm4CgAAAEiLfZgPBUj/RZBIg8MY6WL+//9Mi0WITIulaP///0iJwUiDwQhJOcwPhSX+//9Ig8R4McBbQVxBXUFeQV9dw1VIieVBVkmJ9kiJ/kFVSYnVQVRJifwx/1NIg+wg6A/C//9IicO4/v///0iF23RSD1fATIllwL8GAAAATI0lL04DAA8RRdBMiXXI6ELB//9MiedIiUXQ6BbC//9IjXXASI09Hvz//0mJXQDocsH//0yJ5+jawf//i0XYhcB1A4tF3EiDxCBbQVxBXUFeXcMPHwCLl6AAAACB+v8DAAB2YvIPEAXClQAAuAAEAAAPH0QAAAUABAAA8g9YwDnCc/OLR2DyD1lHSGYP78mJwsHiDTHQicLB6hEx0InCweIFMdDySA8qyPIPWQ09lgAAiUdg8g9YDTqWAADyD1nI8g8RT1DD8g8QBWCVAADrs2YPH0QAAFVIieVBVFOAfxQASIn7dAzGRxQA8IMt7E0DAAFIi7uYAAAASIX/dCJFMdJFMcBFMcm4CwAAAL4QFBAAMdIPBUjHg5gAAAAAAAAATI0lj00DAEyJ5+gHwf//SIsFWE0DAMdDEAAAAABMiedIiR1HTQMASIkDW0FcXenDwP//Dx8AVUiJ5VNIifNIg+wIiz0uTQMA6Nm///9IOcN0DEiLXfjJw2YPH0QAAIB7FAB0DMZDFADwgy1OTQMAAWYP78APEUMgSItd+MnDDx+EAAAAAABIifKD4gcPhZICAABVSI2OAAD//0iJ5UFXQVZBVUmJ/Ui////+//9/AABBVFNIgewQAQAASDnPcxJIgcQQAQAAW0FcQV1BXkFfXcNIibUQ////RTHSRTHARTHJSI21gP7//7gnAAAATI29kP7//0jHhYj+//+AAAAASIm1aP7//0mJ9kiNnRD///9IiddMib2A/v//SInWSMeFGP///4AAAAAPBUG4AQAAAEhj+EmJ2kyJ9rg2AQAAugEAAAAPBUg9gAAAAA+Fbv///0iNhXD+//9MjXXQSImFYP7//0mNhRAECABIiYVY/v//Dx9EAABJiwdIicKD4gcPhc8AAABIjYgAAP//SL////7//38AAEg5zw+CtQAAAEiJhYD+//9FMdJFMcBFMclIiZ1w/v//uCcAAABIiddIidZIx4V4/v//wAAAAEjHhYj+///AAAAADwVBuAEAAABIY/hMi5Vo/v//SIu1YP7//7oBAAAAuDYBAAAPBUg9wAAAAHVQTIm9UP7//0mJ3A8fhAAAAAAAQYuNAAQAAE2LPCSFyXRJicpMiehJjVTVAOsODx9EAABIg8AISDnCdCdMOzh18kmDxAhNOfR1yUyLvVD+//9Jg8cISTnfD4UV////6Vn+//+B+YAAAAB01kyJ+oPiB3XOSY2HAAD//0i+///+//9/AABIOcZyuEiLhVj+//9FMdJFMcBFMclMib2A/v//SInXSInWSImFcP7//7gnAAAASMeFeP7//wAQAABIx4WI/v//ABAAAA8FQbgBAAAASGP4TIuVaP7//0iLtWD+//+6AQAAALg2AQAADwVIPQAQAAAPhUj///9Bi4UABAAASYPECI1QAUGJlQAEAABNiXzFAE059A+F9/7//+kp////w5BV8g8Qd1hJidBmDyjW8g9cV1BIieXo9vv///IPEF9I8g8QPZGSAABmDy/TcjlmDyjC8g8QPX+SAADyD17DZg8vxw+DkgEAAPJIDyzASIXAD4ibAQAAZg/vwPJIDyrA8g9Zw/IPXNDyDxBHUIuXoAAAAGYPL9APgooAAABEi09g8g8QLSGSAADyDxAlIZIAAJDyD1zQgfr/AwAAD4bgAAAA8g8QBUCRAAC4AAQAAA8fAAUABAAA8g9YwDnCc/PyD1nDRInIZg/vycHgDUQxyEGJwUHB6RFEMchBicFBweEFQTHBRInIRIlPYPJIDyrI8g9ZzfIPWMzyD1nBZg8v0PIPEUdQc4tmDy/XD4OVAAAA8kgPLMJIhcAPiJ4AAABmD+/A8kgPKsCNQgHyD1zw8g8RR1iJh6AAAABIidBIweAFSAH4Zg8v90iJsOgAAABMiYDwAAAAczPySA8s9kiJsPgAAABIweIFichIiYQXAAEAAF3HR2QAAAAAww8fgAAAAABmDyjD6Tj////yD1z38kgPLPZIibD4AAAASA+6uPgAAAA/677yD1zX8kgPLMJID7r4P0iFwA+JYv///0mJwYPgAWYP78BJ0elJCcHySQ8qwfIPWMDpTf////IPXMfySA8swEgPuvg/SIXAD4ll/v//SInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOlQ/v//ZpBVSInlQVdBVkFVQVRTSIPsOIs9KUgDAP8VE0gDAEiFwHRogHgUAEiJw3RfgHgVAHVZxkAVAUiLQCBIi1MwSIsASInGSIlDMEjB7ih0BMZDFgFIicFIKdFIOdBIi1MoSA9DwUiLSzhIixJIidZIiVM4SMHuKHQqxkMWAcZDFADwgy0CSAMAAcZDFQBIg8Q4W0FcQV1BXkFfXcMPH4AAAAAASInWSCnOSDnKSA9D1kgB0IB7FgB1xEiFwHTLD4hvAgAAZg/vwPJIDyrA8g8QU1jyD1jQ8g9Yg7AAAABmDy9TUPIPEVNY8g8Rg7AAAAByl4G7oAAAAAAQAAAPhDcDAABMjXW4TI1lwEUx/0UxwEG6CAAAAEUxyUyJ/0yJ5kjHRcAAAAAEuA4AAABMifIPBWYP78C/AQAAAA8pRcDokLn//4tzGEiLewhMaW3AAMqaO0wDbcjoGM3//2YP78BMiea/AQAAAA8pRcCJRazoYLn//0UxwEUxyb8CAAAATGllwADKmjtBuggAAABMA2XITIn2uA4AAABMifoPBUyJ4EgrQ3APiAYCAABmD+/A8kgPKsBMieBMKegPiNMBAABmD+/S8kgPKtDyDxAdC48AAGYPKMryDxAl744AAEyJY3BmDxTI8g9Zw/IPXMLyD1hDaGYPL8QPh1gBAADyD1iT0AAAAGYPEHt48g8RQ2hmD1zP8g8Rk9AAAADyDxAVwo4AAGYPFNJmD1nKZg9Yz2YPKPFmDyjhDxFLeGYP78lmDy/IZg8V9mYPKNZ2ePIPWd5mDy/jdm7yDxBLQPIPEB2JjgAA8g8QY0jyD1nZZg8v3HZS8g8QLXqOAADyDxAdMo4AAGYPL+h3CPIPEB0sjgAA8g9Z3PIPEC0ojgAA8g9d6/IPX81mDyjZ8g8RS0jyD17c8g9Z2vIPEZuAAAAADx+AAAAAAItFrIXAD4WCAQAA8g8Qk8AAAADyDxAN/YwAAItDZPIPWNGDwAGJQ2TyDxGTwAAAAIP4BA+H0gAAAGYP79vyDxBLWPIPEBXGjQAAZg8vw3MN8g8QFeCNAADyD1lTSPIPWMryDxFLUOlb/f//Dx9EAABIicKD4AFmD+/ASNHqSAnC8kgPKsLyD1jA6Xz9//9mkGYPEHt48g8QBYONAADyDxFjaPIPWJPQAAAAZg9cz2YPFMDyDxGT0AAAAGYPWchmDyjEZg9Yzw8RS3jpMf///0iJwoPgAWYP79JI0epICcLySA8q0vIPWNLpGP7//0iJwoPgAWYP78BI0epICcLySA8qwvIPWMDp5f3///IPEFtIuQIAAABMieJMie7yDxAF3YwAAPIPWIvIAAAASInfZg8o0/IPWNPyDxGLyAAAAPIPXcJmDyjQ8g8QQ0DyD1/CZg8o0PIPEUNI8g9e0/IPWZOAAAAA8g8Rk4AAAADov/n//+lQ/P//SInf6ML1///yD1hTUPIPEVNQ6Tn8///yDxAFg4sAADHJTIniTInu8g9Yg7gAAACDfawBSInfD5TB8g8Rg7gAAADodPn//+kF/P//ZmYuDx+EAAAAAAAPH0AASIH6/w8AAHcH/yWBQwMAkIsF4kMDAIXAdO9VSInlSIPsIEiJVeiJdfRIiX346D77//9Ii1Xoi3X0SIt9+Mn/JUxDAwBmZi4PH4QAAAAAAJBVSInlU0iD7Aj/FTlDAwCJw4sFkUMDAIXAdQ2J2EiLXfjJww8fRAAA6PP6//+J2EiLXfjJw2ZmLg8fhAAAAAAAVUiJ5VNIg+wI/xUBQwMASInDiwVQQwMAhcB1DEiJ2EiLXfjJww8fAOiz+v//SInYSItd+MnDZi4PH4QAAAAAAFVIieVBVkFVQVRTSIPsQIl9rOhpyf//SIXAD4Q1AwAASI01xYoAADH/SYnE6A+2//9JicVIhcAPhHECAABIjUW8MdJMjXXQRTHSSIlFwEiNRaxIjV3ARTHASIlF0EUxybgnAAAASInXSMdFyAQAAABIidZIx0XYBAAAAA8FQbgBAAAASGP4TYnySIneuDYBAAC6AQAAAA8FicNIhcAPiNQAAABMjTVWQgMATIn36M61//+APStCAwAAD4XxAAAAiwUbQgMAhcAPhKMBAABIjRX8QQMASI015f7//0iNPSeKAADoKPP//4nDhcAPjq8BAABIjRXQQQMASI01gf7//0iNPReKAADoBPP//4nDhcB4f0iNFahBAwBIjTUR/v//SI09BYoAAOjk8v//icOFwHhfTIn3xgWpQQMAAeggtf//63ZmDx9EAABIiYOYAAAASIXAD4T7AAAAQf/VSIu7mAAAAEiJxuiG9P//SIuDmAAAAIuYAAQAAEiDxECJ2FtBXEFdQV5dw2YuDx+EAAAAAABMiffoyLT//0iDxECJ2FtBXEFdQV5dw2YPH4QAAAAAAEyJ9+iotP//iz0iQQMA6M2z//9IicNIhcAPhPEAAACAexQAD4WGAQAASIu7mAAAAEiF/3QiRTHSRTHARTHJuAsAAAC+EBQQADHSDwVIx4OYAAAAAAAAAItFrGYP78BMiWMIRTHJDxFDIDH/vhAUEAC6AwAAAIlDEEG6IgAAAEnHwP////+4CQAAAA8FSD0B8P//D4IA////SMeDmAAAAAAAAABIg8RAu/T///+J2FtBXEFdQV5dw2YPH4QAAAAAAEiNNany//9IjT1iQAMA6H2z//+FwA+EQv7//0yJ97v1////6Miz///p2v7//w8fAA+F6v7//0yJ9+iys///u/7////pv/7//w8fhAAAAAAATIn36Liz//9Iix0JQAMASIXbdDxIiwNMifdIiQX3PwMA6Hqz//+LPfQ/AwBIid7orLP//4XAD4TT/v//SInf6Bzy///pSv///w8fgAAAAABMiffoSLP//0UxybgJAAAASInfQboiAAAAvugAAgC6AwAAAEnHwP////8PBUg9AfD//w+DC////0iJw0iFwHWW6f7+//+7/f///+kY/v//u47////pDv7//w8fgAAAAAAPtgVtPwMAhMAPhEEBAABVSInlQVdBVkFVQVRTiftIg+w4iz1IPwMA6POx//9IhcAPhAIBAAA7WBAPhfkAAABMi6CYAAAATYXkD4TpAAAAQYuEJAAEAABNjawkEAQAAEUx9oXAD4S2AAAASI1FsEyNfcBIu////v//fwAASIlFqOt5Zg8fRAAASI2IAAD//0g5y3JzSIlFwEUx0kUxwEUxyUyJbbC4JwAAAEiJ10iJ1kjHRbgAEAAASMdFyAAQAAAPBUG4AQAAAEhj+EiLdahNifq6AQAAALg2AQAADwVIPQAQAAB1IUmDxgFJgcUAEAAARTu0JAAEAABzJUuLBPRIicKD4gd0gUiDxDi48v///1tBXEFdQV5BX13DDx9EAABIg8Q4McBbQVxBXUFeQV9dww8fgAAAAABIg8Q4uP3///9bQVxBXUFeQV9dww8fQAC4/f///8NmLg8fhAAAAAAAVUiJ5UFXQVZBVUFUU0iD7FgPtgX8PQMAhMAPhC8CAABBifyLPec9AwBIY97yDxFFqOiKsP//SIXAD4QQAgAARDtgEA+FBgIAAEyLmJgAAABNhdsPhPYBAACD+wEPh2YCAADyDxBlqGYP78BmDy/gD4ZTAgAASI2DAAEAAEWLdIMEQY1WAUGJVIMEQYuDAAQAAIXAD4QqAgAASY2DEAQIAEyJXaBIweMCRTHtSIlFiPMPEB0xhgAATY2kGxAkCABFMf9Ix0WoAAAAAEj32/IPEDX7hQAA8g8QLaOFAADyRA8QBfKFAADyRA8QDfGFAACQSItFoEiLfahIiwT4SInCg+IHD4WzAQAASI2IAAD//0i+///+//9/AABIOc4PgpkBAABIi32ISI11sEiJRcBIjUXASIlFmEUx0kUxwEUxyUiJfbC4JwAAAEiJ10iJdZBIidZIx0W4ABAAAEjHRcgAEAAADwW6AQAAAEhj+EyLVZhIi3WQQbgBAAAAuDYBAAAPBUg9ABAAAA+FLgEAAEmNhCQA8P//Zg/v0ki+//////8AAADrTA8fAEgpyg+IvwAAAGYP78nySA8qyvIPXsxmDy/xd1VmDy/Nd09FhfYPhb0AAABmD+/A8g9awfMPEQAPL8J2BEGDxwFIg8AISTnEdDXzDxAASY1UBQBIi4wYAPD3/0iLlBoA8P//Dy/Qd9BIOc5yBUg50XKP8w8RGEiDwAhJOcR1y0iLfaBIg0WoAUmBxAAQAABJge0AEAAASItFqDuHAAQAAA+Co/7//+sGQb/9////SIPEWESJ+FtBXEFdQV5BX13DZg8fhAAAAAAASInRg+IBZg/vyUjR6UgJ0fJIDyrJ8g9Yyeks////ZpBmD+//8w9a+PIPXs9mQQ8vyA+Hcv///2ZEDy/JD4Yt////8w8RGOli////Qb/y////65JFMf/rjUG/6v///+uFD7YFPTsDAITAD4SdAAAAVUiJ5UFUQYn0U4n7iz0fOwMA6Mqt//9IhcB0dztYEHVySIuwmAAAAEiF9nRmQYP8AXdwi4YABAAASWPMx4SOBAQAAAAAAACFwHRBSMHgCkiNlI4QJAgASAHISI2MhhAkCABIjYIA8P//Dx+EAAAAAADHAAAAAABIg8AISDnQdfFIgcIAEAAASDnKddYxwFtBXF3DW7j9////QVxdw7j9////w7jq////6+QPH4AAAAAAVUiJ5UFXQVZBVUFUU0iD7EgPtgVsOgMAhMAPhNQBAACJ+4s9WDoDAOgDrf//SIlFmEiFwA+EugEAADtYEA+FsQEAAEyLsJgAAABNhfYPhKEBAABFi44ABAAATI19wEWFyQ+E9wAAAEmNhhAECABFMeRJjZ4QFAgARTHt8w9+BdWCAABIiUWoSI1FwEiJRaBIjUWwSIlFkEuLBO5IicKD4gcPhWMBAABIjYgAAP//SL7///7//38AAEg5zg+CSQEAAEiLdahIiUXARTHSRTHATIt9oEUxybgnAAAASInXSIl1sEiJ1kjHRbgAEAAASMdFyAAQAAAPBboBAAAASGP4TItVoEiLdZBBuAEAAAC4NgEAAA8FSD0AEAAAD4XqAAAASItFqA8fQABIgTj//wAAdglCDxOEIAAQAABIg8AISDnYdeVFi44ABAAASYPFAUmBxAAQAABFOc0Pgjn///9EichFMdJmD+/AuwEAAABNjSTGRYXJdHVLjTyWTYnwMfYxyTHADx9EAAAPL4QHEBQIAHMRSYsQSAHCSDnRdAaDxgFIidFIg8AISD0AEAAAddlJg8AISIHHABAAAE054HXCg/4BD4SdAAAASccHAAAAAA+PmAAAADHbSYPHCE2F0nUxQboBAAAARYXJdYtJxwcAAAAA6+G7/f///0iDxEiJ2FtBXEFdQV5BX13Du/L////r6IXbdORmD29FwA8SyGZID37AZkgPfspIOcJ0QUyLfZhJi7+YAAAAQQ8RRyBIhf90uEUx0kUxwEUxybgLAAAAvhAUEAAx0g8FSceHmAAAAAAAAADrlEmJD+lq////u7T////rhWZmLg8fhAAAAAAAkGYPLwWQfwAAD4KyAQAAZg8vBWqAAAAPh6QBAABVjUb/SInlQVVBVEGJ9FNIg+woPQ8nAAAPh3YBAAAPtgXDNwMAhMAPhEcBAABBif2LPa43AwDyDxFFyOhUqv//SInDSIXAD4QoAQAARDtoEA+FHgEAAEiDeCAAD4QTAQAASIt4CL4BAAAA6HW+//+FwA+IAgEAAPIPEEXIMdJEiWMYRTHSxkMWAEUxwEUxybi6AAAAZg8UwMdDZAAAAABIiddIidZIx0NYAAAAAA8RQ0APBTW5eTeeZg/vwEiNddC/AQAAAIlDYEiLBZ1/AAAPKUXQSIlDaOiYqf//SGlF0ADKmjtIA0XYMfZIiUNwukAAAABmDygF2X8AAEiNu6gAAABIiYOIAAAASMeDkAAAAAAAAABIx4OgAAAAAAAAAA8RQ3joLKr//0iJ3+h06P//SItDIEiLAEiJQzBIwegodATGQxYBSItDKEiLAEiJQzhIwegodATGQxYBgHsUAHQkMcBIg8QoW0FcQV1dww8fgAAAAAC4/f///0iDxChbQVxBXV3DxkMUAfCDBZw2AwABMcDrzrjq////695mDx+EAAAAAAC46v///8NmLg8fhAAAAAAAD7YFLTYDAITAD4SJAAAAVUiJ5UFUQYn8iz0SNgMAU+i8qP//SInDSIXAdFxEO2AQdVZIi7iYAAAASIX/dCJFMdJFMcBFMcm4CwAAAL4QFBAAMdIPBUjHg5gAAAAAAAAAgHsUAHQMxkMUAPCDLQY2AwABSIt7CDH2W0FcXemvvP//Dx+AAAAAAFu4/f///0FcXcNmDx9EAAC4/f///8NmkFVIieVBV0FWQVVBVFNIg+xIiVWkgfr/AAAAD4YYAwAAD7YFbTUDAITAD4RBAQAAQYn8iz1YNQMASInz6ACo//9JicdIhcAPhCQBAABEO2AQD4UaAQAAxkAVAYuQpAAAAIuAoAAAAIlFuDnCD4PVAAAASWPEjUoBSMHiBUyJfZhIiUWwTAH6uAUAAADrHg8fAI15AY1wBUiDwiCJfbw5daQPguIAAACLTbyJ8I1w+0iLfbBMjTTzSIuyAAEAAEjB5hhIgc4JBQAASYk2SYn3jXD8TI0s841w/UmJfQBMi6LoAAAATI0c841w/kyNDPONcP9NiSNMi5LwAAAASI0880iJfahNiRFMi4L4AAAATIkHOU24D4V3////i024TIn7TIt9mEiLfahBiY+kAAAASItNsEmJHkmJTQBNiSNNiRFMiQeFwHUUSceHoAAAAAAAAABBgH8UAHVYMcBBxkcVAEiDxEhbQVxBXUFeQV9dw2aQuP3///9Ig8RIW0FcQV1BXkFfXcMPH0AATIn7TIt9mEiLfahBiY+kAAAASItNsEmJHkmJTQBNiSNNiRFMiQfrqmYP78BIjXXAvwEAAAAPKUXA6Fqm//9IaUXAAMqaO0gDRchIicJJK5eIAAAAD4g4AQAAZg/v0vJIDyrS8kEPEI/QAAAA8g8QHSx8AABJiYeIAAAA8g9Z02YPKMHyQQ9ch5AAAADyQQ8Rj5AAAABJK0dwD4jVAAAAZg/vyfJIDyrI8g9ZFTh8AADyD1nL8kEPWE9oZg8vDc57AADyD17C8g8QFfJ7AADyD1/QZg8owg+DjwAAAGYPLxW8egAAD4Pm/v//Zg8fRAAA8kEPEFdI8kEPEE9AZg8vyg+Dyv7///IPWcLyDxAddnsAAPIPXdjyQQ8Qh4AAAADyD1/LZg8o2fJBDxFPSPJBDxBPWPIPXtryD1nD8kEPEYeAAAAA8kEPEEdQZg8vwQ+GfP7///IPXMHyD1nD8g9YwfJBDxFHUOll/v//Zg/vwOl8////SInCg+ABZg/vyUjR6kgJwvJIDyrK8g9YyekW////SInRg+IBZg/v0kjR6UgJ0fJIDyrR8g9Y0umz/v//uOr////pM/7//2ZmLg8fhAAAAAAADx8AD7YFPTIDAITAD4SxAAAAVUiJ5UFVQYn9QVRJifRTidNIg+wIiz0WMgMA6MGk//9IhcB0fEQ7aBB1doB4FgDyDxAF4noAAHRY8g8RgKgAAADyDxBASLkBAAAAZg8WQFgPEYDYAAAAhdt0JWYPH0QAAPIPEITIoAAAAInP8kEPEUTM+EiDwQE533MFg/8HduFIg8QIuAgAAABbQVxBXV3DkA+2UBRmD+/A8g8qwuuaZpBIg8QIuP3///9bQVxBXV3DuP3////DZi4PH4QAAAAAAA+2BW0xAwCEwA+EEQEAAFVIieVBVUGJ1UFUQYn8U0iJ80iD7AiLPUUxAwDo8KP//0iFwHRrRDtgEHVluur///9Bg/0CdktIicJIg8JgD4iFAAAAZg/vwPJIDyrCSIXAeFdmD+/J8kgPKshmDxTBSI0Fu+P//w8RA0iFwA+IfwAAAGYP78DySA8qwPIPEUMQMdJIg8QIidBbQVxBXV3DZpBIg8QIuv3///9bidBBXEFdXcNmDx9EAABIicKD4AFmD+/JSNHqSAnC8kgPKsryD1jJ65cPH0QAAEiJ0YPiAWYP78BI0elICdHySA8qwfIPWMDpZv///2YuDx+EAAAAAABIicKD4AFmD+/ASNHqSAnC8kgPKsLyD1jA6Wz///9mkLj9////w4X2dDyJ8CX/HwAASInBSMHhBTu0D+AIXAF0BYX2eAXDhfZ5DoHm////fwGUt8gIYAHDSMHgBTHSSImUOMgIXAHDSInRSIn4MdJI9/ZIhdJ1Ekg58XINSCnxMcBIOfkPk8DrAjHAg+ABw0i4FXxKf7l5N55Iwe8ESA+v+EjB7zBIAz20jQAAigc8/3QJjRQw8A+wF3Xzw/ABPQ0wAwDDVUgB/roIAAAASInlSIPsEEiNffjoc6L//0iLRfjJw4s16y8DADHASI0N/i8DAGRIizwlAAAAAInCOfBzFkyLBMFI/8BNiwBJOfh164nQSIsEwcMxwMNVQYnKSInlQVdBvwEAAABBVkFVQVRJifxTidNIg+woRItHLEGB+P8+AAB3GEUx/4XSfhG4AAAQACtHOEUx/znQQQ+Sx4naD7bBQYPnATH/SDHQSLoVfEp/uXk3nkgPr8JJicVJwe0gSTHFOft+GYsEvkj/x0wx6EgPr8JJicVJwe0gSTHF6+NNielJwe0gSYPJAUWJ7kGB5v9/AABEifBIa/gwSYuUPMgIBABMOcp1b4naSY2EPMgIBADB6h84UC91YkQ6UC51XIXbD4jgAAAAD7dQLDnTdUyLQChIY9OJTbRIweICRIhVw0mNvITICDwATIlNuESJRcRIiXXI6JSh//+FwA+EpgAAAEiLdchEi0XETItNuESKVcOLTbTrBUiF0nQIQf/F6Wb///+J3/fXifrB6h+F/3khRYT/dBxIg8QoTInnD7bJg8r/W0FcQV1BXkFfXemm/v//SGvAMEQBwkwB4IiI9ggEAInZwekfTImIyAgEAIiI9wgEAEGJVCQshdt+K2aJmPQIBABBi0wkOEhj00jB4gKJiPAIBABJjbyMyAg8AOiLoP//QQFcJDhIg8QoRInwW0FcQV1BXkFfXcNVSIn5SIt/GIPO/0iJ5eig/f//McAx0oPP/0iJQRhdiVFQ6bn9///yDxAF/XQAAIt3UFWDyv/yD1iHkAAAAEiJ5fIPEYeQAAAA6Pz8//9d669VSInlQVdBVkFVSYn9QVRTSIHsiAMAAEyLZxhIizUZMAMATInn6G39//9IizXyLwMATInnSInD6Fv9//9IhdsPhNgGAABIizXnLwMATInnSYnG6ED9//9JOUUQdRxJi1UgSDnacxNIuf//////AAAASY1G/0g5wXMZSIHEiAMAAEyJ71tBXEFdQV5BX13pRP///0iJ2Egp0Ej/yHgH8kgPKsDrFUiJwoPgAUjR6kgJwvJIDyrC8g9YwPJBD1iFiAAAAEGLTVBJiV0gMdvyQQ8RhYgAAACFyXQlicgl/x8AAInCSMHiBUE7jBXgCFwBdQ4FRuAKAEjB4AVJjVwFCEyJ7+ip/v//SIs1Hi8DAEyJ5+iC/P//SYnCSIsFLC8DAEyJ14PnB0iJvYD8//8PhY4EAABJjZIA8P//SL//7v///38AAEg51w+CdAQAAEyJpZj8//9NiddMibWQ/P//SImdiPz//0qNRDj/TIn7TI21qPz//0G8NgEAAEjB6AxIwesMSImFePz//0iNhcj8//9IiYVo/P//SI2FuPz//0iJhWD8//9IOZ14/P//D4KaAAAAD7bDSI14GEiJvXD8//9JO5zFyAAAAHR6SInYMdJMibW4/P//RTHSSMHgDEUxwEUxyUiJ10iJhcj8//9Iida4JwAAAEjHhcD8//8IAAAASMeF0Pz//wgAAAAPBUG4AQAAAEhj+EyJ4EyLlWj8//9Ii7Vg/P//ugEAAAAPBUiD+AgPhXQDAABIi4Vw/P//SYlcxQhI/8PpWf///0iLNQEuAwBMif9MifvoOvv//0mJx0iFwHUgTIulmPz//0yLtZD8//9Ii52I/P//i7WA/P//6T4DAABIizXPLQMATI21yPz//7oEAAAATIn3SAHe6ICd//9IizW5LQMATIn3ugQAAABEi6XI/P//SAHe6GKd//+Ljcj8//9IizWdLQMASInfiY14/P//6Lv6//+LjXj8//9IvxV8Sn+5eTeeSYnAicpEMeJID6/XSInQSMHoIEgx0EwxwEgPr8dIicJIweogSDHQD7fASY1chQBEi7PICAAARYX2dD1BjVb/SInQSYnWSMHgBUwB6EQ5oNAIHAB1FTmI1AgcAHUNTDuAyAgcAA+ECwIAAEjB4gVFi7QV4AgcAOu+RYt1NEGB/gAAAQAPhDYCAABBjUYBRIm1cPz//0GJRTSJhWj8//9EifBIweAFTIm9ePz//02Jx0wB6E2FwImI1AgcAA+UwjHJRImg0AgcAEUx5EyJgMgIHACJiNwIHABIjYXI/P//SImFYPz//0iNhbj8//9IiYVY/P//SI2FqPz//0iJhVD8//+E0g+F6gAAAEGB/P4AAAAPh90AAABEieBBvgAQAABIvv//////fwAASY0UB0iJ0YHh/w8AAEkpzrn/AAAASCnBSTnOTA9H8Ug51nMVTIu9ePz//0SLtXD8//8xyenrAAAASIu9YPz//0Ux0kUxwEUxyUiJlbj8//8x0kgB+EyJtbD8//9IiddIidZIiYWo/P//uCcAAABMibXA/P//DwVBuAEAAABIY/hMi5VY/P//SIu1UPz//7oBAAAAuDYBAAAPBUk5xnWFRIngioQFyPz//4TAD5XBD5XCD7bJQQHMSf/OdASE0nXfhMAPlMLpDv///0GLTTy4AABAAEyLvXj8//9Ei7Vw/P//KchEOeAPgkb///+JyESJ4kiNtcj8//+JjXj8//9JjbwFyAh8AOgDm///RInwRQFlPIuNePz//0jB4AVFiaQF3AgcAESJ8EjB4AVMAeiJiNgIHACLk8gIAACJkOAIHACLhWj8//+Jg8gIAABFhfZ4RUiLhYD8//9EibSFyP3//0g9gQAAAHQuSIsFxyoDAEH2xwd1IUmNlwDw//9I/4WA/P//SL7/7v///38AAEg51g+Dufv//0yLpZj8//9Mi7WQ/P//SIudiPz//4PO/0SJ8EmD/gN2HUkPvca5PQAAAEyJ8kiD8D8pwffQSNPqg+IDjQSCD7bISI2FyP3//4nyTInvSInG6O33///yQQ8QTXDyDxAFzW4AAInGicBIa9Aw8g9YyEwB6kj/gtAIBABMAbLYCAQASIXbQYtNQA+2kvcIBADyQQ8RTXDyDyrK8kEPWI2YAAAA8kEPEY2YAAAAdQwx/4H5//8CAHYa63yNVgGLexiJUxyB+f//AgB2BzHSSIkT62RIuhV8Sn+5eTeeTIngSMHoBEgPr8JIweggJf//AwCJwkhr0hhMAepIg7rICLwAAHQE/8Dr5P/BibLQCLwAvgEAAACJutQIvABMiedMiaLICLwATImy2Ai8AEGJTUDohfb//+s+SGvAMPJBD1iFoAAAAEwB6Ej/gOAIBABMAbDoCAQA8kEPEYWgAAAA8kkPKsbyQQ9YhagAAADyQQ8RhagAAABIgcSIAwAAW0FcQV1BXkFfXcNVMclIieVBVUFUU0iJ+1KDe0AAdCVIi7wLyAi8AEiF/3QLg87/6An2////S0BIg8EYSIH5AABgAHXVSIt7EEiF/3QOg3sMAnUIg87/6OL1//9Ig3sYAHQISInf6CD4//+De0QAdAiDz//o8vX//0yLI0SLawhFMdJFMcBFMcm4HAAAAL7ICGEBSInfugQAAAAPBUSJawhMiSNYW0FcQV1dw1VIieVBV0FWSYnWQVVJif1BVEmJ9FNRiwW2JQMAhcB0P+jA9f//SInDSIXAdDJIg3gYAHQISInH6PP3//+LQ0SFwHQc8kgPKsAx0vIPWEN4g8//iVNE8g8RQ3joX/X//4sFtScDAIXAD4RWAQAATIs91icDAE0553QNTDkl8icDAA+FPQEAAEiLHbUnAwBMifcx9ugv9f//TAHzSInHSDnYD4UdAQAAvggAAADoFvX//0iLFYMnAwBNOedID0QVcCcDAEg5wg+F+AAAAEiFwA+E7wAAAOgM9f//SInDSIXAD4TeAAAAi0AMTTnndCL/yA+FzgAAAItDKI1QAYlTKIXAD4W9AAAATIlrEOm0AAAAg/gCD4WrAAAASIN7GAB0CEiJ3+je9v//TIniMfZMie/orpf//0yJ774BAAAA6FD0//9MiWsYvwEAAADob/T//0iLS1hIhcl0a0iLU2CLewhMifbo27b//0mJwUmJ0EiF0nRRi3NIgf7+//9/d0b/xkyLUxi5CAAAADHAifKJc0iB4v8fAABIweIFSAHaSI26yAhcAfOrTImSyAhcAUyJitAIXAFMiYLYCFwBibLgCFwBiXNQWFtBXEFdQV5BX13DVUiJ5UFVQVRTQVFJifnoA/T//0iFwA+EgAIAAIN4DAJJicAPhXMCAABMOUgYdRBBWEiJx1tBXEFdXen39f//TDlIEA+F6QAAAPIPEA3qagAATI2QyAgcAUUx20GLQERBOcMPg4cAAABBiwJIa8AwTAHASP+I4AgEAE2LSghMKYjoCAQAQYtyBIX2eQ26AQAAAEyJx+jA8v//8kEPEICwAAAA8g9YwfJBDxGAsAAAAE2FyXgH8kkPKsHrFkyJyEGD4QFI0ehMCcjySA8qwPIPWMDyQQ9YgLgAAABB/8NJg8IQ8kEPEYC4AAAA6Wz///+FwHQIg8//6PTy//8xyUmLeBCDzv9BiUhE6LXy//8x9kHHQAwDAAAA8kEPWIjAAAAASYlwEPJBDxGIwAAAAOlqAQAASLoVfEp/uXk3nkyJyEjB6ARID6/CSMHoICX//wMAicFIa8kYSY0UCEiLssgIvABJOfF0DUiF9g+ELQEAAP/A69hIwekDg87/TInPi5rQCLwARIua1Ai8AEyLktgIvABIuKuqqqqqqqqqSA+vyOge8v//Qf9IQEi+FXxKf7l5N56NQQFBicwl//8DAESJ4onHSGvSGEhr/xhJjQwQMdJMAcdIiZHICLwASIuXyAi8AEiF0nRWSMHqBEGJxUGJwUgPr9ZFKeFBgeH//wMASMHqIEEp1USJ6oHi//8DAEQ5ynIgDxCXyAi8AEiNkcAIvABBicQPEVIISIuP2Ai8AEiJShj/wCX//wMA64GJ2IPK/0SJ3kyJx0hrwDBMAcBI/4DgCAQATAGQ6AgEAOj48P//QYtARI1QAUGJUESFwHUKvwEAAADodfH//0GLQET/yEjB4ARJAcBBiZjICBwBRYmYzAgcAU2JkNAIHAFYW0FcQV1dw1VIieVBVFNIg+xwSIX/dAWD/g50Crvq////6WQBAABIjV2ASIn+unAAAABIid/orJP//0yLRZhJjUDoSIP4aHfUSItFwEk5wHPLSD0ABAAAd8NMi03ISYH5AAEAAHe2SItFkEg9AAEAAHeqqAd1pkiDfYAAdJ9Ig32IAHSYSIt9oEyJwr4IAAAA6Gjw//+EwHSDSIt9qEyJwuhY8P//hMAPhG////9Ii32wTInC6ETw//+EwA+EW////0iLfbhMicLoMPD//4TAD4RH////SIt90EyJyugc8P//hMAPhDP///9Ii33YTInKvgQAAADoA/D//4TAD4Qa////SIt94EyJyujv7///hMAPhAb///9Ii33oTInKvggAAADo1u///4TAD4Tt/v//TI0lUCIDAEyJ5+hok///gz1pIgMAAEiNBXoiAwB1GbkcAAAASInHSIne86XHBUkiAwABAAAA6xlIid66cAAAAEiJx7vv////6MqS//+FwHUCMdtMiefo/JL//0iDxHCJ2FtBXF3DiwUTIgMAw1VIieVBV0FWQVVBver///9BVEGJ/FNBUOg9kv//hcAPhNkBAABIjR2+IQMASInf6NaS//9FheRBD5XH6J3v//9JicRIhcB0SjHSRItoCEUx0kUxwEUxybi6AAAASInXSInWDwVFMfZBOcUPhfgAAABBg3wkDAJBtgEPhekAAABIid9BvY7////oXZL//+lsAQAAMcBFMeRMjS1MHwMAixUqHwMAQTnUQQ+SxkiFwA+UwUEgznRIS4tE5QCLQAiFwHUHS4tE5QDrMDHSTGPwRTHSRTHARTHJuCcAAABIiddIidYPBUhj+EyJ9rjqAAAADwVIg/j9dMsxwEn/xOugSYnESIXAdWKD+j92CEG99f///+tmQboiQAAASYPI/0UxyUyJ57gJAAAAvsgIYQG6AwAAAA8FSI2Q/w8AAEiB+v4PAAB2x4sNhB4DAEmJxEiNFZYeAwBMiSTKSInI/8CJBWseAwBNheR0o78CAAAA6DgYAABBicWFwHkKSInf6GmR///re02NbCQMRYT/dAVFhPZ1MkyJ5+i89///MdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FQYlEJAhkSIsEJQAAAABJiQQkQcdFAAEAAABIid9FMe3oE5H//zH2ugAABABJjbwkyAgAAOjvkP//MfYxyUGJTCQoSYl0JCBJiXQkEFpEiehbQVxBXUFeQV9dw1VIieXox+3//0G4/f///0iFwHQ3g3gMAUiJwXUuRItAKEGD+AF1F0iLeBC+AQAAAOhH7f//x0EMAgAAAOsNMcDHQQwDAAAASIlBEESJwF3DVUiJ5VNIjR2BHwMAUUiJ3+iYkP//6Gbt//9IhcB0CEiJx+jS9v//McBIjRVdHQMAOwU7HQMAcxBIiwzCSP/Ai0kMhcl06usKvwIAAADomxcAAEiJ3+gzkP//WjHAW13DjYIA////Pf/+/38PhwIBAABJifJIhfYPhPYAAABVQYn5QYnTSInlU1Ho8uz//0mJwDHATYXAD4TdAAAAQYH5/38AAA+H0AAAAESJykhr0jBMAcJIg7rICAQAAA+3ivQIBAAPhKMAAABEid6DwQYpxjnOD4KhAAAAMf+AuvcIBAAASGPZicZAD5XHSMHjCEmNNPJIwecYSAnfQY1ZAUiDzwhIiV4ISIk+SIu60AgEAEiJfhBIi7rYCAQASIl+GEiLutAIBABIK7rgCAQASIl+IEiLutgIBABIK7roCAQASIl+KDH/D7ea9AgEADnfcxqJ+wOa8AgEAEGLnJjICDwASIlc/jBI/8fr2wHIQf/B6SD///+46v///8NaW13DVUiJ5ej66///uur///9IhcB0fA9X22YPL8NybvIPEBVsZAAAZg8v0HZgZg8vy3JaZg8v0XZU8g8QFbpjAABmDy/CcwvySA8s0EiJUFjrE/IPXMLySA8s0EiJUFhID7p4WD9mDy/KcwvySA8s0UiJUGDrE/IPXMrySA8s0UiJUGBID7p4YD8x0usFuur///+J0F3DVUmJ+UGJ8kiJ5ehh6///TYXJD4SjAAAARYXSD4iaAAAASInGMcBIhfYPhJEAAABEi15IRInYK0ZMPQAgAAB2CkGNgwDg//+JRkxMic8xwItWTEQ52nNpRInRKcGD+QN2X//CQYnQQYHg/x8AAEyJwUjB4QVIAfFEi4ngCFwBRDtOUHQ8iVZMRInKScHgBYPABEiJF4uR5AhcAUiDxyBIiVfoSYuUMNAIXAFIiVfwSIuR2AhcAUiJV/jrlLjq////XcNVQYn6QYnxSInl6J/q//9IhcAPhKYAAABBgfn/PwAAD4eZAAAASInCMcBFhdIPhJQAAABEidGB4f8fAABIic5IweYFRDuUMuAIXAF1ekiLtBbICFwBSIX2dG1IuRV8Sn+5eTeeSInwSMHoBEgPr8FIweggJf//AwCJwUhryRhIAdFIi7nICLwASDn+dAlIhf90M//A690xwEQ5kdQIvAB1JkSJyA0AAACAiYHUCLwAuAEAAABC/4SKyAhgAesJuOr////rAjHAXcNVSYn5QYnySInl6Nbp//9Nhcl0KzHSQYH6AEAAAHcgRDnScxcxyUiFwHQHi4yQyAhgAUmJDNFI/8Lr5DHA6wW46v///13DVUGJ0UiJ5UFVQVRJifRTiftIg+wY6IXp//9JicW46v///02F7XRwQTtdNHNlTYXkdGBIweMFTAHri5PcCBwASIuD0AgcAEiDwghIiUXYuOT///9JOdFyP0iNddi6CAAAAEyJ5+iji///i4PYCBwAi5PcCBwASY18JAhJjbQFyAh8AOiFi///i4PcCBwAg8AI6wW46v///0iDxBhbQVxBXV3DVUmJ+UGJ8kiJ5eju6P//MdKJ0UE50nYeg/oLdxkPV8BIhcB0BvIPEETIaPJBDxEE0Uj/wuvbSIXAD5XCRYXSdBGE0nQNi0gM8kgPKsHyQQ8RAUGD+gN2EoTSdA6LQEDySA8qwPJBDxFBGLgMAAAAXcNIixVaGxMAZEiLBCUAAAAASDnCD5TAw0i4FXxKf7l5N55Iwe8ESA+v+EjB7zBIAz3VdQAAigc8/3QJjRQw8A+wF3Xzw0SLBQ4bEwC4AIAAAEiNDQIbAwBBOcBED0fARYnBScHhBUkByUw5yXQNSIN5CAB1CkiDwSDr7kSJwMNVSInlSIs5g87/6Ir///9Ig8EgTDnJdAlIg3kIAHTw6+NEicBdw1VIifFIidZIieXoTf///4TAdGtIiwZIjVHoSYnBSSnxSIH66AMAAHdVSYH5AAEAAHdMQfbBB3VGvgEAAABMi1AISYn46Cr///+LFWYaEwCB+v9/AAB3H4nWSI0FVRoDAEjB5gVIAfBMiQBIiUgITIlQEEyJSBj/wokVNxoTAF3DVUiJ5ejT/v//hMB0N4sVIhoTAIH6/38AAHchidFIjQURGgMASMHhBUgByDHJSIk4SIlICEiJSBBIiUgY/8KJFfEZEwBdw1VIieVBVEyNJQIaEwBTTInn6DmK//9Igz3ZGRMAAHUSvwgAAADoxRAAAInDhcB0O+t+MdJIYx24GRMARTHSRTHARTHJuCcAAABIiddIidYPBUhj+EiJ3rjqAAAADwW78P///0iD+P10t+tFSIM9hBkTAAB0Behg/v//McAx0kUx0kUxwIkFZRkTAEUxyUiJ10iJ1ri6AAAADwWJBVMZEwBkSIsEJQAAAABIiQVHGRMATInn6HeJ//+J2FtBXF3DVUiJ5UFVQVRTUejI/f//icK4/f///4TSD4SEAAAASYn7QYny6PL9//+BPf0YEwAAgAAAQQ+WxE2F24nDD5XAQSDEdCeJ2kiNBJUAAAAASTnCchVIweIFSI010hgDAEyJ3+hqiP//6wNFMeRMjS3eGBMATInv6BaJ//+/CAAAAEjHBa4YEwAAAAAA6EEQAABMie/o2Yj//0WE5Lj5////D0XDWltBXEFdXcNmDx9EAABIjY8A8P//McBJuP/v////fwAASTnIcjhA9scHdTJIOfdzNUg7PRYZEwByCzHASDs9ExkTAHIZSDs98hgTAA+TwEg7PfAYEwAPksIh0IPwAcMPH4AAAAAASDnXc8bDZpBJiflIifdIidZB9sEPD5XASTn5D5LCCdBJOckPk8II0HQGMcDDDx8ASInKTCnKSIP6J3YTSYsRSDnKD5LASTnRD5LCINB1CcMPH4QAAAAAAFVIicpIieVIg+wQSYt5EEiJTfjoOP///4TAdCBJi3kYSItV+Ogn////hMB0D0mLQSCD6AE9//8AAA+WwMnDZpBIiw1JGBMASDs9ShgTAA+SwEg5zw+TwiDQdQXDDx9AAEiJ+kgpykiD+gZ2RIB//v91Pg+2V/+D4viA+tB1MoB//UF1BEiD7wEPtlf6g+L7gPpIdceAf/uJdcEPtlf8g+LHgPoEdbWAf/0kD5XAw2aQMcDDZmYuDx+EAAAAAABmkEiNNYkXEwBIifBIjU4gSIsQSDn6dB1Ig8AISDnIde+4AQAAAPAPwQVEFxMAg+ADSIk8xsNmZi4PH4QAAAAAAJCAfxJ4dSXzD28HSItGIA8SyGZID37BZkgPfspIOdBzBUg5yHMzgH8QcnQFww8fQABIg38YAHX0SCnKSIH6//8PAHboSItGCEgrBkg50HPcDxEGww8fRAAADxFGEMMPHwBVRTHSRTHARTHJSI01J1wAALgBAQAAugAACABIieVBV0FWQVVBVFNIgezQBwAASIm9mPf//0jHx5z///8PBUiJx0iFwA+IaAEAAGYP78BIjbXQ9///RTHSMcAPKYWg9///RTHARTHJugAIAAAPKYWw9///DymFwPf//w8FSImFkPf//0iD+Px0CUiFwA+OBQEAAEiLhZD3//9FMfYx20Ux/0Ux5EUx7WYP78C6AAgAAEyLhZj3//9IifFMjRwwSIXAf2HpqAAAAA8fhAAAAAAAgL2y9///eHUfSYtAIEw54HMJTDnoD4NlAQAAgL2w9///cg+EGAEAAA8phaD3//9FMfYx20Ux/w8phbD3//9FMeRFMe0PKYXA9///SIPBAUw52XRMD7YBPAp0pTwgD4SVAAAARA++yIXbD4WZAAAAPC0PhBkBAABFhfYPhUABAABJweUEPDkPj1QBAABBjUHQSJhIg8EBSQnFMdtMOdl1tEUx0kUxwEUxyTHADwVIg/j8D4Qp////SIXAD48g////SImFkPf//zHSRTHSRTHARTHJuAMAAABIidYPBYuFkPf//0iBxNAHAABbQVxBXUFeQV9dww8fQACDwwFFMfbpSP///w8fRAAAg/sBD4SPAAAAg/sED4Ux////T408v00B/zw5D4/XAAAAQY1B0EiYSQHH6RT///9mDx+EAAAAAABNhf8Phd/+//9MieBMKehIPf//DwAPhs3+//9Ni0gITSsISTnBD4O9/v//TYkoTYlgCOmx/v//Zg8fhAAAAAAATYloEE2JYBjpm/7//w8fAEG+AQAAAOmw/v//Dx9EAABBg/4DD4eh/v//RYnxQYPGAUKIhA2w9///6Y3+//9mkEnB5AQ8OX8oQY1B0EiYSQnE6XX+//9mLg8fhAAAAAAAQY1BqUiY6af+//8PH0QAAEGNQalImOvWDx+EAAAAAABBjUGpSJjpJP///w8fRAAAVWYP78BIieVTSIn7SIPsOEiJfeBIjX3ADylFwA8pRdDo+/z//4XAeCZIg33YAHQfZg9vTdBmD29VwEiJHe8TEwAPKQ34ExMADykVARQTAEiLXfjJw2ZmLg8fhAAAAAAAVUiJ5UFXQVZBVUFUSYnUU0iJ80iD7DhIixXaExMASIt3EEiF0kEPlMJIOd4PksBBCMJ0HEUx0kiDxDhEidBbQVxBXUFeQV9dww8fgAAAAABMi3cISYn7STn2cttMifBJic1ICfCoBw+UwU055g+SwCDBiE3AdMBMieBMKfBIg/gPdrRMiwdmSA9uw0yLDV4TEwBmSQ9u1EiNBRITEwBmD2zCSTnQSI1IIEEPksdNOchAD5PHQSD/D4WbAQAATIs4TYX/dBxJjb8A/P//STn4chBJjb8ABAAASTn4D4I0AgAASIPACEg5wXXTTInwSCnwSD0ABAAAD4c4////TYt+CEmLBkiJVbBMif9IiUWo6I36//9Ii1WwhMAPhc8CAABNi1MYSInxTTnKcglJOdIPgp4CAABIiwWlEhMASIs9phITAEmJwkmJ+0k5wHIJSTn4D4JMAwAATDn2cypMixFNOcpyCUk50g+CagIAAEk5wnIFSTn6cglIg8EITDnxctxJicJJiftNOdcPgqb+//9NOd8Pg53+//9Ii32oSTn+D4OQ/v//SIn4TCnwSD0ABAAAD4d+/v//QPbHBw+Uwkg53w+TwITCD4Rp/v//TDnnD4Ng/v//SSn8SIn+SYP8Dw+GUP7//0yLXwhIix9Mid/orfn//4TAD4Q5/v//DylFsEiLVbBIi024SIPGEEiJ30mJ8uj6+P//hMAPhBb+//+5CAAAADHATInvSYPrAfOrZkkPbsNmSA9uy02JVRBmD2zBQQ8pRQAPHwBED7ZVwOnl/f//Zg8fRAAADylFwEiLVcBIi03ITIn3TIlNsEiJdcDonPj//0iLDW0REwBIi3XAicJMi02wSIsFVBETAITSD4X8AAAASYt7GEg5x3IFSDnPch5Iiz5JOf51BEiLfghIOccPgoD9//9IOc8Pg3f9///oW/n///NBD28DSY1VIEWJ+mZID27iScdFQAEAAABmD8bAAUEPKUUgZg/vwEEPKUUwZg/vwEmLQxBBDylFEGZJD27BZg9sxEmJRRBBDylFAOki/f//DylFsEiLVbBIi024TIn3TIlFoEUx0kyJTahIiXWw6Nj3//9Ii3WwTItNqITATItFoA+F6/z//0mNR/hJOcByDUmDxyBNOfgPgnIBAADzQQ9vK0iLBWIQEwBBDyltAPNBD29zEEmJRQBBDyl1EOnB/v//Zg8fhAAAAAAATYteCEk5yw+Dmvz//0k5ww+Ckfz//w8pRcBJiz5Ii1XATIn2SItNyOhT9///hMAPhXL8//9Mid/oU/j//+ll/P//SIPpCE2F0nVrSIsF/g8TAEiLPf8PEwDpkf3//0yJ/+iq9///hMAPhDb8//9Jg8YQDylFsEiLfahIi1WwSItNuEyJ9uj29v//hMAPhBL8//9mD+/ASY1H/0EPKUUQZkgPbsAPFkWoTYl1EEEPKUUA6QL+//9MiddIiU2w6E73//+EwHRrSItNsA8pRbBIi1WwTIn3TI1ZCEiLTbhMid7om/b//4TAdEhmD+/ASY1C/2ZJD27+QQ8pRRBmSA9uwGYPbMdNiV0QQQ8pRQDppv3//0iNRghMOfBzBUw7NnRxTDn2D4PM/P//TIsR6RX///9MixUYDxMATIsdGQ8TAOmx/P//ZkkPbsZmSQ9u+EmNRSBJx0VAAQAAAGYPbMdmSA9uyEEPKUUgZg/vwEEPKUUwZkkPbsFmD2zBZg/vyUEPKU0QQQ8pRQBJiXUQ6Sf9//9IicHrk2YuDx+EAAAAAACLBd4OFACFwHUG/yXoDhQAVYPgBEiJ5UFWQYnGQVVBVEUx5FMx20iD7BBIhfZBD5XFSIX/dASFwHVGSIl12EiJfdD/FbAOFABIi3XYSIXAD4XrAAAARYTtSIt90A+E3gAAAIneTIni6GWq//8xwEiDxBBbQVxBXUFeXcMPH0QAAEi6FXxKf7l5N55IifhIwegESA+vwkiNFUQOEwBIwegwD7YEAoTAD4WiAAAASIl12EiJfdD/FT4OFABIi3XYSIXAdQlFhO1Ii33QdZZIielIhcB0mGRIixQlAAAAAEjB6gZIa9IVgeL/AwAASI081QAAAABIKddIjRVjnAEASI08+kiLF0gp8kiJF0iF0n4TSI0VKpwBAEiLEkg51g+FTP///0iJx0iJykiJRdjos6f//0iLRdjpNP///2YPH0QAAEiJ6UWF9g+EIv///+uBSIl10EiJfdjowaj//0iLfdhIi3XQSInDSYnU6T7///9mkFVIieVTSIPsGIsdZQ0UAEiF/3QEhdt1EEiLXfjJ/yV1DRQADx9EAABIuhV8Sn+5eTeeSIn4SMHoBEgPr8JIjRUsDRMASMHoMA+2BAKEwHTI9sMCdRv2wwh1JoPjBHS5SIl96OhEqP//SIt96OuqZpBIiX3o6DTl//9Ii33o69aQSIl96OjS8f//SIt96OvLkFVIieVTSInzSIPsGP8V1gwUAIsVzAwUAIXSdQxIi134ycNmDx9EAACD4gRIiel07EiFwHTnZEiLFCUAAAAASMHqBkhr0hWB4v8DAABIjTTVAAAAAEgp1kiNFQKbAQBIjTTySIsWSCnaSIkWSIXSfg9IjRXJmgEASIsSSDnTdZ1IicdIicpIid5IiUXo6FOm//9Ii0Xo64VmDx+EAAAAAABVSInlQVRJifxTSInzSIPsEP8VSQwUAIsVJwwUAIXSdQ9Ig8QQW0FcXcNmDx9EAACD4gRIiel06UiFwHTkZEiLFCUAAAAASMHqBkkPr9xIa9IVgeL/AwAASI001QAAAABIKdZIjRVWmgEASI008kiLFkgp2kiJFkiF0n4PSI0VHZoBAEiLEkg503WWSInHSInKSIneSIlF6Oinpf//SItF6Ol7////Zi4PH4QAAAAAAFVIieVBVUFUSYn8U0iD7Bj/FaoLFACLHXgLFACF23QFSIXAdQtIg8QYW0FcQV1dw0mJ7fbDAQ+FvAAAAPbDAg+FkwAAAPbDCHVug+MEdNZkSIsUJQAAAABIweoGSGvSFYHi/wMAAEiNDNUAAAAASCnRSI0VmJkBAEiNDMpIixFMKeJIiRFIhdJ+D0iNFV+ZAQBIixJJOdR1jEiJx0yJ6kyJ5kiJRdjo6aT//0iLRdjpcf///w8fQABIicdMiepMieZIiUXY6DHv//9Ii0XY6Xf///8PH0QAAEiJx0yJ6kyJ5kiJRdjoE+H//0iLRdjpUv///w8fRAAASInHTInmSIlF2OhJev//SItF2Oks////VUiJ5UFUSYnUU0iJ+0iD7BD/FXkKFACLFWcKFACF0nQEhcB0C0iDxBBbQVxdw2aQg+IESIs7SInpdOpIhf905WRIixQlAAAAAEjB6gZIa9IVgeL/AwAASI001QAAAABIKdZIjRWXmAEASI008kiLFkwp4kiJFkiF0n4PSI0VXpgBAEiLEkk51HWbSInKTInmiUXs6Oyj//+LRezriA8fAFVIieVBVUFUQYn8U0iD7AiLBcoJFACF+HVsSI0dv2AAAEUx7USJ4CNDGHRESItTEEiLcwhIizvos7b//4XAeBtJg/0BD5XBSYP9Ag+WwoTRdB6FwHUauP7///9Ig8QIW0FcQV1dw2YuDx+EAAAAAABJg8UBSIPDIEmD/QZ1pvBECSVaCRQA8EQJJVYJFAAxwEiDxAhbQVxBXV3DDx9EAAD31/AhPTsJFADDZg8fRAAAuAgAAADDZi4PH4QAAAAAADHSRTHSRTHARTHJuLoAAABIiddIidYPBcMPH4AAAAAA8g8QBThOAACD/wN2A8NmkFVIjQUYTgAASGP/Zg/vwEiJ5UiD7BCLPLhIjXXwDylF8Og6d///SGlF8ADKmjtIA0X4eAzJZg/vwPJIDyrAw5DJSInCZg/vwIPgAUjR6kgJwvJIDyrC8g9YwMMPH0QAAEiF/w+EJwEAAFVIieVBV0FWSYn2QVVBVFNIhfYPhAcBAABmD+/JZg8vwQ+C+QAAAPIPEA0ITAAAZg8vyA+G5wAAAEGJ1YXSD4jcAAAASIn7RTHSRTHARTHJuAEBAABIx8ec////ugAACABIid4PBUiJx0iFwHhhRYXtD4SXAAAA8kwPLPgx22YPH4QAAAAAAEGJ2kSJ6kUxwEUxyUuNNBYp2k0B+rgRAAAADwVJicRIg/j8dAdIhcB+LgHDRDnrcs8x0kUx0kUxwEUxybgDAAAASInWDwWJ2FtBXEFdQV5BX13DDx9EAABIweg/hdtBD5TFMdJFMdJBIcVIida4AwAAAA8FRIngRYTtdMpbQVxBXUFeQV9dwzHSuAMAAABIidYPBTHbidjrr7jq////66i46v///8NmLg8fhAAAAAAAVbkTAAAAMcBIieVBVFNIjbVQ////SGPfSIn3SIHssAAAAPNIq4P7CXQFg/sTdXG/AQAAAI1L/0G6CAAAADHSSIn4SI21SP///0UxwEUxyUjT4EiJhUj///+4DgAAAA8FRTHSuLoAAABIiddIidYPBUxj4LgnAAAADwVIY/hMiea46gAAAEiJ2g8FSIHEsAAAAFtBXF3DZi4PH4QAAAAAADHSid/o13X//4XAdILoLnb//4sASIHEsAAAAFtBXPfYXcNmLg8fhAAAAAAADx9AAEiLPeEGFABIhf91ZFVBuiJAAABFMcm+AAAAAUnHwP////+4CQAAALoDAAAASInlUw8FSInDSD0B8P//cxZIifjwSA+xHZ8GFAAPlMIPttJ1CDHASItd+MnDRTHSRTHARTHJuAsAAABIid8PBTHA6+MxwMNmZi4PH4QAAAAAAGaQjUb/SYn5SIs9WwYUAD3//x8AdwVIhf91L0iF0nUKMcDDDx+AAAAAAPBIARUQBhQA8EiDBf8FFAAB8EiDBQYGFAABMcDDDx8ASIsNEQYUAEGJ8EyLHf8FFABNjRQITInQTCnYSD0AACAAf65IicjwTA+xFekFFABIicF11oP+AXQpSPfZSI1QAUkBwE2NFMmQSYs00kiJ0UiDwgGB4f//HwBIiTTPSTnQdeYl//8fAEmLEUiJFMe4AQAAAMMPH0AAVUiJ5UFUU0yLBZoFFAAx202FwHULidhbQVxdww8fQABJifpBifSD/gJ3fDHbSIsFZAUUAA8fQABIicKB4v//HwBNiwzQScHpCEGB4f//AAB0w0SJ4inaRDnKcrlEic9BidtIAcdBKcMPH4QAAAAAAEiJwkGNDANIg8ABgeL//x8ASY0U0EiLMkmJNMpIxwIAAAAASDnHddhEActIifhIiT3zBBQA65FIiwXaBBQASIXAD4R0////McBIicJIhxXFBBQASIcFtgQUALsDAAAASMcHBAMAAEiJVwhIiUcQ6Ur///9mZi4PH4QAAAAAAGaQSIsVsQQUAEiLDaIEFABIgcEAAAEASIXSdD1IiwV/BBQASDnIczFIPf//HwB2B+snSDnIcyLwSIMMwgBIiwVeBBQASAUAAgAASIkFUQQUAEg9//8fAHbZww8fhAAAAAAAVUiJ5VNIjZ3w9///SIHsCAgAAA8fRAAAvgABAABIid/oi/7//4XAde9Ii134ycOQSIsF8QMUAMMPH4QAAAAAAFVAD7bWif5IieVBVEGJ/EiD7BhIiz1OBBQA6LEVAABFheR1JEiLPT0EFADokD4AAIXAeEBEiSUlBBQATItl+MnDDx+AAAAAADH/6HE+AACFwHXdQYP8AXXXSIs9CAQUAOjrQQAAhcB5y4lF7OgfPQAAi0XsMf+JRezo0hUAAItF7EyLZfjJw2YPH4QAAAAAAFVIieVTSI0d9AMUAEiJ30iD7BjoiHL//zHSRTHSRTHARTHJuLoAAABIiddIidYPBTkFbgMUAHQQSInfSItd+MnpO3L//w8fAOijEQAAhMB054M9eAMUAAF0PuihPAAAvwDh9QXoVxUAAGYP78BIjXXgvwIAAAAPKUXg6BFx//9IaUXgAMqaO0gDRehIiQUuAxQA66QPH0AA6NNBAADru5BVSInlU0iNHVQDFABIid9Ig+wY6Ohx///oMxEAAITAdRdIid/ot3H//0iLXfgxwMnDDx+AAAAAAIM98QIUAAF0T+gaPAAAvwDh9QXo0BQAAGYP78BIjXXgvwIAAAAPKUXg6Ipw//9IaUXgAMqaO0iJ30gDRehIiQWkAhQA6F9x//9Ii134McDJww8fgAAAAADoO0EAAOuqZg8fhAAAAAAAVUiJ5UFVQVRTSIPsCIP/Ag+HqgAAAEyNJaMCFABBif1MiefoOHH//+gz+///icOFwHQlD7YFZgIUAEyJ54gFXQIUAOj4cP//SIPECInYW0FcQV1dww8fAIA9CQIUAAB0L+jaOgAAicOFwHXHRInv6CwIAACJww+2BSMCFACEwHW5hdsPlMDrsg8fhAAAAAAASI01Kf7//0iNPc4BFADoPXD//4XAD5QFvAEUAHSzD7YF6wEUALv1////6Xv///+Qu+r////rgWYPH4QAAAAAAFVIieVBVkGJ9kFVTI0t3gEUAEFUQYn8TInvU0iD7BDobHD//4A9pQEUAAAPhB8BAABBgfxPwwAAD4YSAQAAQYP+AQ+HCAEAAOiTDwAAhMAPhQsBAAC4AQAAAIcFMAEUAIXAD4UIAQAA6LP8///oTvz//8cFFAEUAAAAAADo7zkAAInDhcAPiK4AAACLPQsBFABIjTX8ABQA6BNw//+FwA+F2wAAADHSRTHSRTHARTHJuLoAAABIiddIidYPBYkF0QAUAESJ4EiNXdBIiQX3ABQA6Hr8//9mD+/ASInevwEAAAAPKUXQSIkFuwAUAOiObv//Zg/vwEiJ3r8CAAAASGlF0ADKmjtIA0XYDylF0EiJBYsAFADoZm7//0hpRdAAypo7MfZIA0XYRIn3SIkFhgAUAOgp/P//icNMie/oL2///0iDxBCJ2FtBXEFdQV5dw7vq////6+JmDx+EAAAAAAC7jv///+vSZg8fhAAAAAAAu/D////rwmYPH4QAAAAAALv0////67JmDx+EAAAAAABVSInlQVZBVUFUU4P/AQ+HnAAAAEyNLUUAFACJ+0G8/f///0yJ7+jVbv//6CAOAACEwHUcTInv6KRu//9bRIngQVxBXUFeXcMPH4QAAAAAAESLNdn/EwBFMeRBOd501UGD/gF0O+j2OAAAvwDh9QXorBEAAL4BAAAAid/oUPv//0GJxIXAea2+AQAAAESJ9+g8+///655mLg8fhAAAAAAA6Cs+AADrvmYPH4QAAAAAAEG86v///+uEDx+EAAAAAABIhf8PhO4AAABVSInlQVdBVkFVQVRTifNIg+wYgf7/AAAAD4a4AAAATI09cf8TAEmJ/EyJ/+gGbv//Zg/vwEiNdcC/AQAAAA8pRcDo4Gz//0yLbcBMi3XI6DMNAACEwHVPTIn/6Ldt//+4AQAAAIcFzP4TAIXAdXi4////f0yJ5znDD0bDicbo9Pj//4nD6N35//+J2McFof4TAAAAAABIg8QYW0FcQV1BXkFfXcNmkE1p7QDKmjtNAfVMiehIKwWM/hMASD3/yZo7dpVMiS19/hMA6Cg4AADrh2YPH0QAALjq////67hmDx+EAAAAAAC48P///+uouOr////DDx8AVUiJ5UFXQVZMjTWR/hMAQVVBVEmJ/EyJ91OJ80iB7IgAAADoGG3//+jTNwAASI29UP///+jXEAAA6AI4AABJicXoSgwAAEyLPRP+EwCEwA+FmwIAAEiLhVD///9IhcAPiGsCAABmD+/A8kgPKsDyDxGFcP///+iF+f//TInqZg/vyUjB6iDySA8qykiLlVj///9IhdIPiBUCAABmD+/A8kgPKsJmDxTISCsFqf0TAA+I0wEAAGYP78DySA8qwEWJ7WYP79Ix0g8RTYjySQ8q1UUx0kUxwEUxybi6AAAASInXSInWZg8Uwg8RhXj///8PBYnH6FgvAABmD+/JSIXAdBZIi0A4SIXAD4jaAAAAZg/vyfJIDyrISIuFaP///0iFwA+I6gAAAGYP78DySA8qwEwrPTH9EwAPiPoAAABmD+/SSIuFYP////JJDyrXZg8UwkiFwA+ICwEAAGYP79LySA8q0GYPFMqAPRL9EwAADxFFqGYP78APEU2YD4WoAQAA8g8RRbjoJo3//2YP78BMiffyDyrA8g8RRcDogWv//7gBAAAASI21cP///4XbdB2Q8g8QRMb4icLyQQ8RRMT4SIPAATnacwWD+gp25EiBxIgAAAC4CwAAAFtBXEFdQV5BX13DDx9EAABIicKD4AFmD+/JSNHqSAnCSIuFaP////JIDyrK8g9YyUiFwA+JFv///0iJwoPgAWYP78BI0epICcLySA8qwvIPWMBMKz03/BMAD4kG////TIn4QYPnAWYP79JI0ehMCfjySA8q0EiLhWD////yD1jSZg8UwkiFwA+J9f7//0iJwoPgAWYP79JI0epICcLySA8q0vIPWNLp4P7//w8fRAAASInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOkY/v//Zi4PH4QAAAAAAEiJ0YPiAWYP78BI0elICdHySA8qwfIPWMDp1v3//2aQSInCg+ABZg/vwEjR6kgJwvJIDyrC8g9YwOmA/f//ZpBmD+/ASI21cP///78CAAAADymFcP///+gkaf//TGm9cP///wDKmjtMA714////6TL9//8PH0QAAOgzAwAAZg/vwIPwAQ+2wPIPKsDpQP7//1VIieVBVUFUTI0lUfsTAFNMiecx20iB7KgAAADo32n//4A9GPsTAAB1HkyJ5+iuaf//SIHEqAAAAInYW0FcQV1dw2YPH0QAAEyNrUD///9Mie/oaQIAAInDhcB+zUyJ7+hbi///hMB1wUyJ7+iPAAAA67dmLg8fhAAAAAAADx8ASIs1IfwTAEiF9nQkVTHSvxsAAABIieXoFGn//4XAdAnoa2n//4sA99hdww8fRAAAuOr////DZi4PH4QAAAAAAEiNBZkIAABIOQcPlMDDZpBIixcxwEiD+gF2G0hjh4gAAABIuQAAAAAAAACASMHgPUghyEgJ0MNmDx+EAAAAAABIixdIOxVOUwAAdCoxwEiD+gF2G0hjh4gAAABIuQAAAAAAAACASMHgPUghyEgJ0EiJBWr7EwDDZg8fhAAAAAAAVUiJ5UFUTI0ls/wTAFOJ+0yJ50iB7KAAAADooWj//0iDPUH7EwAAD4SjAAAAMcCD+wK/GwAAAA+UwDH2SI0UwEiNFFBIjQU1+xMASI0E0EiNlVD///9IiQUL+xMA6A5o//+FwHQi6GVo//+LGPfbTInn6Clo//9IgcSgAAAAidhbQVxdww8fAEiLlVD///9IOxWCUgAAdCcxwEiD+gF2GEi5AAAAAAAAAIBIY0XYSMHgPUghyEgJ0EiJBaH6EwDofP7//4nD66cPH4QAAAAAAEiNBUkHAABmD3bAxwW7+xMABAAAEEjHxv/////HBRL7EwAEAAAYvwEAAABIxwX6+hMA/////0iJBQv7EwBIiQVs+hMASI0FdT0AAA8pBW76EwBMjUAcDykFc/oTAA8pBXz6EwAPKQWF+hMADykFjvoTAA8pBZf6EwAPKQWg+hMAiwhIifpIg8AEg+kBSNPiSPfSSCHWSTnAdeZIiTUX+hMA6bf+//9mLg8fhAAAAAAAVUiJ+jH2SInlU0iJ+78bAAAASIPsCOjVZv//hcB1MUiNDXoGAABIOQt0FeiQ/f//ugEAAABIi134yYXAD0TCw/aDiAAAAAR04kiLXfjJw5Do+2b//0iLXfiLAMn32MOQVTH2vxsAAABIieVIgeygAAAASI2VYP///+hyZv//icIxwIXSdRBIjQ0TBgAASDmNYP///3QKycMPH4QAAAAAAItF6MnB6AKD4AHDDx9EAABIiwUp+RMAww8fhAAAAAAASIX/dQvDZi4PH4QAAAAAAFVJiflBidJJictIieVTSI0d+/cTAEiNuwABAABIidhIg+wI6wwPHwBIg8AESDn4dA+LCDnOdfFIi134ycMPHwAx0onQ8A+xM3UzTInISA+68D9Nhcl4GUSJ1//QxwMAAAAASItd+MnDDx+EAAAAAABMicJMid5Eidf/0OvfSIPDBEg5+3W8668PH4QAAAAAAFVmD+/ASInlQVdMY/pBVkiNhZD7//9NicZBVUFUSYn8vwEAAABTSInzSInGSIHsyAQAAA8phZD7//9IiY0o+///SImFMPv//+iDZP//SGmFkPv//wDKmjtIA4WY+///SMeFiPv//wAAAADzQQ9+hqgAAABJicVJi4agAAAAQQ8WRnhIiYWA+///DymFcPv//0iF2w+EJwMAAESLcyhFhfYPhUoBAABIi0MgSIXAD4U9AwAASMeFGPv//wAAAABFMfZIx4U4+///AAAAAEjHhSD7//8AAAAAi0NohcAPhVcBAABmDx9EAABMia2Y+///RTHSRTHARTHJTIm9oPv//7idAAAAMdJIjbWo+///SMeFkPv//wIFAAC/EAAAAEjHhaj7//8AAAAASMeFsPv//wAAAAAPBUiF2w+EAgMAAItDaIXAdBFIi4Wo+///SDlDWA+E0gIAAEiLvTD7//8x0r4FAAAA6Pfu//+EwA+E4QAAAPMPb6Wo+///x0NsAAAAAA8RY1jHQ2gBAAAAx4Vc+///AAAAAEiLvYD7//9Ii1MQSItDGEiFwA+FxwAAAOjuCwAASImFQPv//0iJlUj7//9mD2+FQPv//2ZID37ADxLYDymFQPv//0iJQxBmSA9+2EiJQxjpoAAAAA8fgAAAAADo23///0iJhSD7//9IhcAPhKH+//9Ix0NAAAAAAESJ8EjHhRj7//8AAAAASImFOPv//0iLQzBMjXABTIlzMItDaIXAD4Sv/v//i1NsjUIBiUNshcIPhJ7+//+oHw+Elv7//8eFXPv//wAAAABIi72A+///SItTEEiLQxhIhcAPhDn///9mSA9uymZID27QZg9syg8pjUD7//9Ii7VA+///SIuVSPv//0iNjcj7//9Ijb1w+///TI2NXPv//0G4gAAAAOiplf//i5Vc+///TImtmPv//4PAB0yJvaD7//9Ii70w+///SInGSMHiGEjHhbD7//8AAAAASMHgCEyJtcD7//9ICcJIi4U4+///SIPKAUiJlZD7//9Ii5Uo+///SImFuPv//0iJlaj7///oP+3///BIgwX29hMAAWYP78C/AQAAAEiNtWD7//8PKYVg+///6Iph//9IaZVg+///AMqaO0gDlWj7//9MKerwSAEVzfYTAEiLBc72EwBIOdBzC/BID7EVwPYTAHXwSIuFOPv//02JdCQISYkEJEiLhRj7//9JiUQkEEiLhSD7//9JiUQkGEiBxMgEAABMieBbQVxBXUFeQV9dw2YPH4QAAAAAAEjHhRj7//8AAAAARTH2SMeFIPv//wAAAABIx4U4+///AAAAAOn//P//Dx+AAAAAAEiJx0iJhRj7///ocXP//0mJxkiFwA+EqPz//0iLvRj7///oSXP//0iJhTj7///pqfz//w8fRAAASIuFsPv//0g5Q2APhR39///pFP7//2aQSIu9MPv//zHSvgUAAADoDez//0iLvYD7///HhVz7//8AAAAA6DcJAABIiYVA+///SImVSPv//+kN/v//Dx9AAFVIieVBVkmJzkiJ0UFVifJBifVBVEmJ/EiNfcBTTInmTInDSIPsIOhU+///SIt92EiLRdBIhf91J0iFwHQ/SIt1yEiDxCBIidpIicdbQVxBXUFeXenHcv//Dx+AAAAAAEmJ2EyJ8bobAAAARInu6G36//9Ji3wkSEiF/3UTSIPEIFtBXEFdQV5dw2YPH0QAAEiDxCBbQVxBXUFeXekkNAAAZmYuDx+EAAAAAAAPH0AAiwUKSwAAg/j/D5XAww8fAFVIieVBV0GJ/0FWQVVJidVBVEmJ9FNIg+wo6JFg//9EizBIicNBg/8bdQVMOeVyIPBIgwWv9BMAAUSJM0iDxChbQVxBXUFeQV9dww8fRAAATIngSCnoSD3//wAAd9JB9sQHdcxMOe1zx0yJ6Egp6Eg9//8AAHe5TInqg+IHdbHwgwV59BMAAUGLRCQIg/j+D4SyAAAAPYAAAAAPhJIAAABFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FTInqTInmicforQgAAPCDLTX0EwABhMAPhWb///8x0kUx0kUxwEUxybi6AAAASInXSInWDwVBicfoHfn//0iJRbjolHv//0GDfCQI+kiLfbh1CUiFwA+FTAEAAPBIgwXO8xMAAbobAAAATYnoTInhRIn+6PP4///pB////4sFyEkAAIP4AXRt8IMtu/MTAAHrjEmLfCQY6L8iAABJicdIhcAPhCcBAACLAGRIizQlAAAAAIlFuEiJdbBJi0dQSDnGD4QXAQAAMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FOUW4D4TuAAAA8IMtW/MTAAHpj/7//zHSRTHSRTHARTHJuLoAAABIiddIidYPBWYP78BIjXXAvwIAAABBicdIiw038xMADylFwEiJTbjoql3//0hpfcAAypo7SAN9yEiLNQ/zEwBIi024uAEAAABIOf5zF0iJ+DHSSCnwSPfxugEAAABIhcBID0TCSA+vwUiJRbhMjQQGSInw8EwPsQXS8hMASInGdcJEif/obSEAAEiLVbhNiehMieFIicdEif7o6Pz//+lA////RIn/SIlFuOhHIQAASItNuEiFwEiJwnQHi0AohcB1dUiJz+mN/v//McDpOP7//0iLRbBJiUdQg324AA+EAP///0GLRwiFwA+E9P7//4sFUUgAAIXAD4Xm/v//SWNEJBQx0k2J6EyJ4UyJ/4XASA9J0EiLBTzyEwCLdbhIg8IBSA+v0Ohc/P//8IMtFPITAAHpSP3//4tCLIXAdYTwSINCOAFmD+/AvwEAAAAPKUXASI11wEiJVbjoeFz//0iLVbhIaUXAAMqaO0gDRchIiUJA6Qj9//9mZi4PH4QAAAAAAA8fQABVSInlU4nzSIPsGITSdEFIiT268RMAZg/vwEiNdeC/AgAAAA8pReDoJFz//0hpReAAypo7SANF6EiJBYnxEwCHHXtHAABIi134ycMPH0QAAEjHBUXxEwAAAAAASMcFQvETAAAAAABIxwU/8RMAAAAAAEjHBTzxEwAAAAAA65FmkFW4/////0iJ5UFVSYn9QVRTSIPsGIcFJUcAAGYP78C/AQAAAEiNXdAPKUXQSIne6Jxb//9MaWXQAMqaO00B7EwDZdjrTQ8fAGYP78BIid6/AQAAAA8pRdDoc1v//0hpRdAAypo7SANF2Ew54HMuZg9vDVoyAAAx0kUx0kUxwEUxybgjAAAASInfSInWDylN0A8FiwWo8BMAhcB1rEiDxBhbQVxBXV3DZg8fhAAAAAAASIn4SIs9ZvATAEiLNWfwEwBIiw1o8BMASIsVafATAEiJOEiJcAhIiUgQSIlQGMOQSLlda2NhdHNbIEiJ+EiJ8kg5TyB0QmaBfxByd3QSSItACEiJQgjDZg8fhAAAAAAAizaB/v8fAAB35EiLD41+AUjB5gSJOkiNPVPwEwBIAf7rL2YPH0QAAEiLTwi+AAAABEg58UgPQs5Ii3IISIHpAAAABEg58UgPQs5IjTX/7xMASIkOSItICEiJTghIi0AISIlCCMNmZi4PH4QAAAAAAFVFMdJFMcBFMclIjTW3MAAAuAEBAAC6AAAIAEiJ5UFXQVZJif5Ix8ec////QVVBVFNIgezQBwAADwVIicdIhcAPiIgBAABmD+/ASI210Pf//0Ux0jHADymFoPf//0UxwEUxyboACAAADymFsPf//w8phcD3//8PBUiJhZD3//9Ig/j8dAlIhcAPjiUBAABIi4WQ9///RTH/RTHkRTHtx4Wc9///AAAAADHbZg/vwGaQRIuNnPf//0iJ8kiNDDBIhcB/X+m/AAAADx+EAAAAAABIuF1rY2F0c1sgSTnED4T9AAAAZoG9sPf//3J3D4QmAQAATYluCEUxyUUx/0Ux5A8phaD3//9FMe0x2w8phbD3//8PKYXA9///SIPCAUg5ynReD7YCPAp0p0nB5AhED7bATQnEPCAPhAQBAABFhf8PhQsBAAA8LQ+EMwEAAEQPvsBFhckPhTYBAABIweMEPDkPj0oBAABBjUDQSJhIg8IBSAnDRTH/SDnKdacPH0QAAESJjZz3//9FMdJFMcBFMcm6AAgAADHADwVIhcAPjw7///9Ig/j8D4QE////SImFkPf//zHSRTHSRTHARTHJuAMAAABIidYPBYuFkPf//0iBxNAHAABbQVxBXUFeQV9dw7sAAAAESYtGCEk53UkPQ91IgesAAAAESDnDSA9C2EiNBdvtEwBIiRhMiWgI6eH+//8PH4AAAAAAQYsGPf8fAAAPh8z+//9EjUABSMHgBEWJBkyNBcjtEwBMAcDryA8fAEGDxwFFMcnpzf7//w8fQABBg/8BD4W//v//QYP5Aw+Htf7//0WJyEGDwQFCiIQFsPf//+mh/v//Dx+EAAAAAABBuQEAAADpjv7//w8fRAAAScHlBDw5fyhBjUDQSJhJCcXpc/7//2YuDx+EAAAAAABBjUCpSJjpsf7//w8fRAAAQY1AqUiY69YPH4QAAAAAAFVmD+/ASInlSIPsEIsFIu0VAEiNffCDwAGJBRXtFQAPKUXw6Aj9//9Ig334AHURiw3/7BUAjVEBiRX27BUAycOLVfCJFefsFQDr5A8fRAAAVUyNBdjsEwAxyUiJ5UFXQVZBVUFUSYn8SY14CFNEiw3A7BUATIs9lewTAEyLNZbsEwCLNajsFQCF9nUL6zFmkI1IATnxcyiJ8CnI0eiNFAhIidBIweIETYssEEiLHBdJOdxz3E057HMLicY58XLYMdtFMe1Fhcl0BkH2wQF0IUUx7UUx9kyJ6EyJ8ltBXEFdQV5BX13DZi4PH4QAAAAAAIsFPuwVAEQ5yHXUTTn8cgVNOfRyJGRMizQlAAAAAEw58w+SwE059A+TwgjQdbFJg+b4SIXbdKjrrDHSRTHSRTHARTHJuLoAAABIiddIidYPBUiJRci4JwAAAA8FOUXIdbRNif3pfP///w8fgAAAAAAxwIN+CP8PhawAAABViflIiddIieVBVUFUTI0l0OsVAFNIg+woSItWGEwp4kiB+v8HAgB3cUm4wQ/8wA/8wA9IidZJuT/wAz/wAz8ASQ+v8EjBzgRJOfFyTUiJ0En34EiJ0EiD4sBIwegGSI0cAkjB4wRJjXQcBIsWOcp1JE6NLCO4AQAAALkCAAAA8EEPsU0AdQ6LBjnQdCdBx0UAAQAAALgBAAAASIPEKFtBXEFdXcMPH4AAAAAAww8fgAAAAADzD36HqAAAAEjHRdgAAAAADxZHeEiLv6AAAABBx0UIAAAAAA8pRcBIiX3Q6AD+//9JjUwcEEiNfcBBuIAAAABIicZNjUwcCOikiP//QYlFDEHHRQADAAAA64dmDx9EAABVMfa5DwAAAEUx0kiJ8EUxwEUxyUiJ8kiJ5VNIiftIjb14////SIPsEEjHRegAAAAASMeFdP///wAAAADzSKu4JwAAAEiJ98eFcP///xsAAADHhXj/////////DwW6GwAAAIlFgEhj+EhjcwRIiV2ITI2VcP///7gpAQAADwVIi134ycNmLg8fhAAAAAAAZpCF/0iNBXfyGwBBD5XASI2QAIABADHJ6xEPH4QAAAAAAEiDwBhIOcJ0Ijl4DHXyRYTAdO1Ihcl0IEyLCEw5CUgPQshIg8AYSDnCdd5Ig/kBgxYAww8fRAAASInB68MPHwBVZg/vwEUx0kUxwEUxybidAAAAMdJIieVBV0FWQVVBVEmJ/L8QAAAAU0iNnYD9//9Iid5Igex4AgAADymFgP3//0jHhaD9//8AAAAASMeFwP3//wAAAADHhcj9//8AAAAADwUxyQ8fAIA8CwB0CkiDwQFIg/kPdfBIicjrBg8fAEiJ8EiFwHQyD7Z8A/9IjXD/jVfQgPoJdudIOchzHMaEBYD9//9Oug8AAABIjXwDATH2SCnC6DZU//9Ijb2w/f//SIneuhAAAADoklP///NBD28EJDHSRTHSTImlkP3//0UxwEUxyUiJ12YPxsABuLoAAABIidZIx4WY/f//AAAAAA8phYD9//8PBUmJxLgnAAAADwVBOcQPhI8CAADoXhwAAEiJxkyNvdD9//9BuEAAAABIid9MiflMjY3I/f//TI2toP3//+hVhv//SIuNsP3//0i+FXxKf7l5N55Ii5W4/f//QYnATDHBRImFzP3//0gPr85IMcpIwekgSDHKSA+v1kiJ0EjB6CBIMdBFhcB0KkyJ6kuNfMUADx+AAAAAAEgzQjBIg8IISA+vxkiJwUjB6SBIMchIOfp15UyNNV7QIQBIiYWo/f//MdtMiffoTVP//0iLBSbwFwBMi42o/f//SI0NaHAdAESLlcD9//9Ei53M/f//TI1gAUyJJf/vFwDrGw8fRAAAg8MBSIHBMAIAAIH7AAIAAA+EqgAAAEyLQdBNhcB04Uw5Sdh120SJ0AtB8HXTRDlZ/HXNSIuFsP3//0g5QeB1wEiLhbj9//9IOUHodbNEidpIic9Mif5EiZVw/f//SMHiA0yJjWj9//9EiZ10/f//SImNeP3//0yJhWD9///oNlL//0iLjXj9//9Ei510/f//hcBMi41o/f//RIuVcP3//w+FWv///0yLhWD9//9IjRVkbx0ASGPD618PH4AAAAAASI0VUW8dADHbSInQ6x9mLg8fhAAAAAAAg8MBSAUwAgAAgfsAAgAAD4SoAAAASIM4AHXli0gghcl13khjw7lGAAAATInuTGnAMAIAAEkB0EyJx/NIpU2LAEhpwDACAABJg8ABTIkEAjHSTYnlRTHSRTHAQYHl/w8AAEUxyUiJ10iJ1ri6AAAADwVIjRXI7hsAS41MbQBmD+/ATIn3SI0UyoMFee4XAAEPEQJIx0IQAAAAAEyJIolaEIlCCOh4Uf//SIHEeAIAAEyJ4FtBXEFdQV5BX13DSIMFS+4XAAG7/////+uDSIu9kP3//+go+f//SInG6WX9//9VSInlQVRMjSVTziEAU0iJ+0yJ5+hHUf//SInaSI01Pe4bAEiDBQ3uFwABgeL/DwAAgy3w7RcAAUiNBBJIjQwQSI0Mzkg7GXUmSGNJEIXJeC9IackwAgAASI09AW4dAEiDLA8BSAHQx0TGEP7///9bTInnQVxd6cVQ//8PH0QAAIP5/3XfSIMto+0XAAHr1ZBVSInlQVVBVEyNJcHNIQBTSIn7TInnSIPsCOixUP//SInYgy1v7RcAASX/DwAASI0UQEiNBZftGwBMjSzQSTtdAHUcMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FQYlFDEiDxAhMiedbQVxBXV3pP1D//2ZmLg8fhAAAAAAADx9AAFVIieVBVEyNJUPNIQBTiftMiefoOFD//4XbSI0FL+0bAEAPlcZIjZAAgAEAMcnrCUiDwBhIOcJ0IjlYDHXyQIT2dO1Ihcl0OEiLOEg5OUgPQshIg8AYSDnCdd4x20iFyXQLi0EQjVABhcAPSdpMiefou0///4nYW0FcXcMPH0AASInB66tmZi4PH4QAAAAAAFVIieVBV0FWQVVBVEyNJa3MIQBTTInnSIPsOOigT///D7YdWewXAEyJ58YFT+wXAAHoak///4TbdBZIg8Q4W0FcQV1BXkFfXelTGQAADx8A6FsSAADo1vb//+hhEgAA6DwZAACJw4XAD4XmAAAASI1FvEG9EAAAAEiJRajrQmaQi0W8TInniQX46xcA6A9P//9mD28FJyUAADHSRTHSRTHASI19wEUxybgjAAAASInWDylFwA8FQYPtAQ+ElAAAAEyJ5+j4Tv//SIt1qEiNPW35//9EizWu6xcAx0W8AAAAAEyLPbjrFwDowwcAAEQLNZTrFwCJw3UJTDs9oesXAHRHhdsPhHf///9Miefoj07//4XbD4l4////TInn6J9O//9MiefGBVXrFwAA6HBO//9Ig8Q4idhbQVxBXUFeQV9dww8fgAAAAACFwHQUTInn6ExO//+F23jB69ZmDx9EAACLRbxMieeJBRjrFwDoL07//+u9ZmYuDx+EAAAAAABmkFVIieVTSI0dNMshAEiJ30iD7BjoKE7//0iLBQHrFwBIhcB4JGYP78DySA8qwEiJ3/IPEUXo6OZN///yDxBF6EiLXfjJww8fAEiJwoPgAWYP78BI0epICcLySA8qwvIPWMDrymZmLg8fhAAAAAAAZpBVjUL/SInlQVdBVkFVQVRTSIPsWIl9wD3/PwAAD4eLAwAASYn2SIX2D4R/AwAAhf8PiHcDAABmD+/J8g8RRchmDy/BD4JkAwAAQYnVMdJFMdJFMcBFMcm4ugAAAEiJ10iJ1g8FSI09ZcohAIlFlOhdTf//8g8QDR0iAADyDxBFyGYPL8EPg/ABAADySA8swEiLNRrqFwBMjVgBSI2GAfD//0iJdbhJOcNJD0PDSIH+ABAAAEwPR9hMOd4PguQCAACLdcCF9g+O2QIAAESJ6MdFxAAAAABNid9IicFIiUXISLgVfEp/uXk3nkgPr8FIicJIweogSDHCSIlViOsdDx8ASYPHAUw5fbgPgmYCAACLdcA5dcQPjVoCAABNifhIjTWs6RsAQYHg/w8AAE+NDABLjQQBSI0Exkw5OHXEi3WUO3AIdbxIY0AQg/j+dLOFwA+IPQIAAEhpwDACAABMjR1taR0AQYtMAyCFyXWUTItliDHSZg8fRAAASLkVfEp/uXk3nkEPtgQWSIPCAUwx4EgPr8FJicRJwewgSTHERDnqctcx20iNDS5pHQBMiX2wRYnvidhMiUWoTInjSYnNTIldoEGJxEyJTZjrHmYPH0QAAEGDxAFJgcUwAgAAQYH8AAIAAA+EpQAAAEGLRRiFwHTgSTldAHXaRTt9HHXUjXj/SItVyEiNBcboFwBMifZIAcfoW0v//4XAdbdJY/RFif1Mi0WoTIt9sEyLXaBMi02YSInzS40EAUiNDZPoGwBIY0TBEIXAD4gNAQAASGnAMAIAAEmDLAMBSGn2MAIAAE0BwUiNBWnoGwCDRcQBQolcyBBJgwQzAemG/v//8g9cwfJIDyzASA+6+D/pAv7//0mJ3EWJ/UyLRahMi32wTItdoEyLTZhIjQUmaB0AMdvrF2aQg8MBSAUwAgAAgfsAAgAAD4SoAAAASIM4AHXli1AghdJ13kSLFd/nFwC4AAAEAEyJRZhMiV2gRCnQTIlNqEQ56HJ7RInXSItVyEyJ9kSJVbBIjQXJ5xcASAHH6AFK//9IY/NMi12gRItVsDHAuUYAAABMi0WYTItNqEhp1jACAABMAdpIidfzSKtBjUIBRQHqTIliCIlCIESJaiREiRVm5xcA6dv+//+D+P8Phfb+//9Igy045xcAAenp/v//x0XE5P///0iNPVXHIQDoMEr//4tFxEiDxFhbQVxBXUFeQV9dw0yLZYgx0kyNHTFnHQDp1P3//8dFxAAAAADrx8dFxOr////rymYuDx+EAAAAAABVjYIA////SInlQVdBVkFVQVRTSIPsGEiJdcA9//7/fw+HBgEAAEiF9g+E/QAAAIn7SI092MYhAEGJ1ejQSf//gfv/AQAAD4fcAAAARI1jAUiNBblmHQBFMf9IadswAgAASI1cGDDpfwAAAA8fRAAASIt1wESJ+InKiU3MSMHiCEiNPMaLQ/hIid5MiWcISIPHMEjB4BhICdBIg8gGSIlH0EiLQ9BIiUfgi0P0SIlH6EiLQ+BIiUfwSItD6EiJR/iLU/xIweID6IRI//+LTcyFyXQ1QQHPSYPEAUiBwzACAABBgf4AAgAAdB5Ig3vQAEWJ5nTii0P8jUgGRInoRCn4OcgPg2j///9EiftIjT3+xSEA6NlI//9Ig8QYidhbQVxBXUFeQV9dwzHb69+76v///+vkZmYuDx+EAAAAAABmkFVIieVBVkFVQVRTSIX2D4SUAAAAjV//gfv/AQAAD4eFAAAASGnbMAIAAEyNNZ/FIQBJifVBidRMiffokUj//0iNBYplHQBIAdi7/v///4tIIIXJdBuLWCSF234UQTnccye75P///2YuDx+EAAAAAABMiffoOEj//4nYW0FcQV1BXl3DDx9EAACNcf9IjQU+5RcAidpMie9IAcbocUf//+vPDx+AAAAAALvq////68mQVUiJ5UFVTI0tE8UhAEFUSYn8TInvU4nzSIPsKOj/R///SIsFyOQXAEiFwA+InwAAAGYP78DySA8qwA+2BZ/kFwBmD+/J8g8qyEiLBbDkFwBmDxTBSCsFneQXAA+IjwAAAGYP78nySA8qyIsFdOQXAGYP79JMie8PKUXQ8kgPKtBmDxTKDylNwOhzR///hdt0JbgBAAAASI1NwPIPEETB+InC8kEPEUTE+EiDwAE52nMFg/oDduRIg8QouAQAAABbQVxBXV3DZi4PH4QAAAAAAEiJwoPgAWYP78BI0epICcLySA8qwvIPWMDpTP///2aQSInCg+ABZg/vyUjR6kgJwvJIDyrK8g9Yyelc////ZpBVRTHSRTHARTHJuAEBAAC6AAAJAEiJ5UFXQVZBVUmJ/UjHx5z///9BVFNIgewYEAAASIm1yO///0iNNeEcAAAPBUiJhcDv//9IhcAPiMMAAABIicdMjaXQ7///uNkAAAC6ABAAAA8fAEyJ5g8FSInDSIXAD459AAAARTH/Dx9AAE+NNDxBD7ZGE0mNVhONcNBAgP4JdzQx/w8fhAAAAAAAg+gwjTS/SIPCAQ++wI08cA+2Ao1w0ECA/gl25IX/dApIi7XI7///Qf/VQQ+3RhBJAcdJOd98qUiLvcDv//9FMdJFMcBFMcm42QAAALoAEAAA6XL///8x0kUx0kUxwEUxybgDAAAASIu9wO///0iJ1g8FidhIgcQYEAAAW0FcQV1BXkFfXcNVSInlQVdBVkyNfZBJifZIjTUUHAAAQVVJidW6EAAAAEFUSYnMU4n7TIn/SIPsWOj2RP//MclIjX2DvgoAAACF23QSidhI/8GZ9/6DwjCJw4gUD+vqTIn6SInISP/CSIXAdA5I/8hAinQFhECIcg/r6sZEDaAvSI1BEUkpzkiNTY9I/8BBilQG7ogUAYTSdfFFMdJFMcBFMcm4AQEAAEjHx5z///+6AAAIAEyJ/g8FSInHSIXAeEFJjVQk/0Ux9kUx0kUxwEUxyUyJ8EyJ7g8FSInDSIP4/HTjuAMAAABMifZMifIPBUiF23kFSInY6whBxkQdAADr80iDxFhbQVxBXUFeQV9dw4sFIcohAIn+PQAQAAB1B/8FDsohAMONUAG5BgAAAEhrwBiJFf/JIQBIjRUUyiEASAHCMcBIidfzq4kyw1Ux0r8BAAAASInlSIPsEEiNdfBIiVXwSIlV+Oh3Q///SGlF8ADKmjtIA0X4ycNVSI0FscEhAEiJ5UFXSYnHQVZBVUFUU0iJ+0iB7FgSAACJtcjt//8x9omVrO3//0iJhbjt//+Jtczt//9MiYXA7f//SImNoO3//zHJi4XI7f//OcEPg0QCAACD+X8PhzsCAABEi6XM7f//i5XM7f//TWnkEAQAAIH6gAAAAA+EGwIAAEyNLa/YFQD/wrgBAAAAMf9NAeXwQQ+xfQBAD5THSY20JBAEAACD+AJ1CkCE/3UFSYn068CNQQEPV8BIweEEizuJhbDt//9IjQXpwCEASI01whkAAA8pBAi5AAIAAEmJH4mVzO3//0iNldDt//9IiZWY7f//6JP9//9IhcAPjnYBAABIi5WY7f//TI1w/0UxyUKAPAoodAhJ/8FMOch18UyNldDt//9NOc4PjkkBAABDgDwWKXQFSf/O6+tJjVYCTImNiO3//0yJlZDt//9IOdAPjiIBAABIjXsGMfa6EAAAAEiJvZjt///o2UL//0yLjYjt//9MifK4DwAAAEyLlZDt//9Ii72Y7f//TCnKSP/KS410CgFIOcJID0/Q6BVC//9CioQ10u3//4O9rO3//wCIQwR0CYBLBUDpygAAAIs7SI2V0O///7kAEAAASI01yBgAAOi0/P//MdJIjT3FGAAASInBMcBIOdF+YEGJwECKtBXQ7///SI1SAUI6NAd1C//Ag/gJdd8x9usqMcBAgP4KD5TA69APvoQV0O///zwKdCNIweYEPDl/EoPoMEiYSAnGSP/CSDnRf9zrCYPoV0gPvsDr6g+65hpzBoBLBRDrN4sTSI0F3NYVAEyJ70GJVAQEQcdFAAEAAADo9+v//4XAdBGD+P11BsZDBADrCoBLBSDrBE2JbwiLjbDt//9Ig8MYSYPHEOmu/f//iY3M7f//SIudwO3//0yNrdDv///oG/3//0SLvczt//9MjaCAhB4A6Aj9//9Ii5W47f//MfYxyUmJxkE593RgSIt6CEiF/3RPiweD+AN0SE055nI5SImVsO3//4mNwO3//4m1zO3//+hf6///i7XM7f//i43A7f//g/j9SIuVsO3//3UJSIsCxkAEAOsKSIsCgHgEAYPZ///GSIPCEOubhcl0SUiLhaDt//9JOcZzPU055nIHTY2mgIQeADHJMdJFMdJFMcBIiY3Q7///RTHJTInvSInWSMeF2O///6CGAQC4IwAAAA8F6Tv///8xwESJvbDt//9Jid9Ii5247f//iYXM7f//i43M7f//OY2w7f//D4STAQAATItjCE2F5HUYSIszD7ZWBITSD4RsAQAAD7ZGBem3AAAA6Pf7//9BvgEAAABMjagALTEBMdJEifDwQQ+xFCR0RYP4A3RchcB0POjP+///TDnoczIx0kiNvdDv//9FMdJFMcBIiZXQ7///MdJFMcm4IwAAAEjHhdjv//+ghgEASInWDwXrrkiLM4pGBQ+2VgSDyCCIRgUPtsCE0nU86eMAAABIizMPtlYEhNIPhNQAAABBi38MRYtHCA+2RgVFi0wkCEEp+EWLdCQMQYP4BXcfQf9HEOmsAAAAQYt/DEWLRwhFMeRBKfhBg/gFdxDr4UQJyEWNTgZFOchzBQyARTH2TYsHQY1OBonASIm1uO3//0jB4BiJjcDt//9NjSz4ic9IwecISAn4SIPIB0mJRQBIYwZJiVUQSYlFCEiJx+gz7///SIu1uO3//0mNfSC6EAAAAInASYlFGEiDxgbopD7//0WF9nQVRInySY10JBBJjX0wSMHiA+iKPv//i4XA7f//QQFHDP+FzO3//0iDwxDpW/7//4uFsO3//0iBxFgSAABbQVxBXUFeQV9dw1WNgQD///9IieVBV0FWQVVBVFNIgezIAAAAib0Y////Pf/+/38Ph7wBAABJidVIhdIPhLABAABBifS76v///0GB/EBCDwAPh6ABAACD/wIPh5cBAAAx/0yNNRtEIwAx9oPpBom9NP///0yJ90iJtSz///9IiZUg////iY0o////6JQ+//9FMcAx9kiNPaX5//9EiQXFwyEARIkFusMhAOhl9///icOFwA+FJQEAAEyNvTj///8x9r8bAAAATIn66AU+//+Jw4XAdAvoWj7//4sY99vrNkyJ/+j81P//hMB0GOhT1///hMB1IYu9GP///+hk1f//icPrEkyJ/+jo1P//SIXAdNu78P///+j5AAAATWnk6AMAAEUx/+hq5f//6PUAAADoSfn//0wB4EyNJUbDIQBIiYUY////izUdwyEAQTn3c0JEif9Ii40Y////RCn+idpIa/8YTI2FIP///0wB5+g5+f//hcB1F4sF6MIhAAMF5sIhAEQp+IkF2cIhAOsFQQHH67OLFczCIQADlTD///+JlTD///+LhSz///90KInBidaNUAJJx0TNAAQDAACNSAGDwANJiXTNADHJSYlM1QCJhSz///9MiffoKD3//+sMTIn36B49//+F23gNi50s////6wW76v///0iBxMgAAACJ2FtBXEFdQV5BX13DZg8fhAAAAAAASI09qUIjAOkEPf//Dx9AAEiNPZlCIwDp1Dz//w8fQACF/35MRIsFrUIjADHJSI01vEIjAOsSZi4PH4QAAAAAAIPBAUE5yHIojRQ5geL/DwAASI0E1QAAAABIKdBIweAESAHwixA5+nXXw2YPH0QAADHAw2ZmLg8fhAAAAAAAZpBIjQ1pQiMASCnPSIH///8GAHdNSLi3bdu2bdu2bUi6SZIkSZIkSQJID6/HSMHIBEg5wnIsSLiUJEmSJEmSJEjB7wRI9+dIjQTVAAAAAEgp0EjB4ARIAcjDDx+EAAAAAAAxwMNmZi4PH4QAAAAAAGaQif6F/w+OgQAAAESLBddBIwAxyUiNPeZBIwDrDA8fQACDwQFBOchyKI0UDoHi/w8AAEiNBNUAAAAASCnQSMHgBEgB+IsQOdZ118NmDx9EAAAxyY0UMYHi/w8AAEiNBNUAAAAASCnQSMHgBEgB+IsQhdJ1DTkNb0EjAHIViTDDZpCDwQGB+QAQAAB1xzHAw2aQiQ1SQSMA6+MPH4QAAAAAAMcHAAAAAMdHCAAAAABIx0cQAAAAAEjHRxgAAAAASMdHIAAAAADHRygAAAAAx0csAAAAAEjHRzAAAAAASMdHQAAAAABIx0dQAAAAAMdHaAAAAADDZmYuDx+EAAAAAABmkIn/SI0V90AjAEiNBP0AAAAASCn4SMHgBEgB0IsQhdK6AAAAAEgPRMLDDx+AAAAAAFVIieVBVEyNJYNAIwBTTInn6No6//8x0kUx0kUxwEUxybi6AAAASInXSInWDwWJx+ib/v//TInnSInD6JA6//9IidhbQVxdww8fhAAAAAAAVUiJ5UFXQVZJidZBVUmJzUFUU0iD7BhIiX3IvxgAAABIiXXATIs9VUAqAOjQOf//SIXAdHBIie9IicPoQOX//0yJM0iLdcBIidlMiWsISIt9yEmJxEiNFSQDAABIiUMQQf/XhcB1GUiDxBhbQVxBXUFeQV9dw2YuDx+EAAAAAABMieeJRcjotej//0iJ3+g9Ov//i0XISIPEGFtBXEFdQV5BX13DSIt1wEiLfchIg8QYTInpW0yJ8kFcTIn4QV1BXkFfXf/gZi4PH4QAAAAAAFVIieVBVkUx9kFVTI1t3EFUTI0lmAEAAFO7BAAAAEiD7BBMie5MiefHRdwAAAAAxwWPPyoAAAAAAOiC8v//hcB4EotF3IXAfhhBAcaD6wF10USJ8EiDxBBbQVxBXUFeXcNBD0TG6+1mDx+EAAAAAABVMdJFMdJFMcBFMcm4JwAAAEiJ10iJ1kiJ5UFVQVRTSIPsCA8FRTHkTGPo6xAPHwBBg8QBQYH8ABAAAHRmRInn6Pv9//9IicNIhcB040hjMEUx0kUxwEUxybjqAAAAMdJMie8PBUiD+P10E4tDCIXAdL5Iid/opgcAAITAdbJIid9Bg8QB6AYHAABIid/onlf//0iJ3+hG/f//QYH8ABAAAHWaSIPECFtBXEFdXcNmkFVIieVBVEmJ/FPokfv//zHSRTHSRTHARTHJuLoAAABIiddIidYPBYnH6JL7//9IhcB0NkiJw0iJx0mDxAHongYAAEiLQyBJg/wEdwVIhcB1J0iJ3+iHBgAASInf6B9X//9Iid/ox/z//1tBXF3pPvv//2YPH0QAAIs9Hj4qAEyJ5uhKOP//W0FcXekh+///kFVIieVBVUFUSYn0U4n7SIPsCOgZ+///id9JicXo3/v//0iJw0iFwHRHSIs18D0qAEiF9nUjSIXbD5XCMcBNhe0PlMAh0EEBBCRIg8QIW0FcQV1dww8fQABIicfoIAQAAIXAedGJBao9KgDryQ8fQACDBaE9KgAB67wPH4AAAAAAVUiJ5UFVQVRTSI1doEiD7Fjoejf//0iJ3kiJx+gPN///hcB0G0Ux5EUx7UiDxFhMieBMiepbQVxBXV3DDx9AAEiNVZhIjXWQSInf6IA2//+FwHUcTItlkEyLbZhNAeVIid/oOTb//+vCDx+AAAAAAEUx7UUx5OvnDx+EAAAAAABVSInlQVdBVkFVQVRTSIPsGEyLbxBIix9Mi2cI6C83//+LPeU8KgC+AQAAAOgPN///TInv6Bfm//+LBck8KgCFwHUdSIPEGEyJ50iJ2FtBXEFdQV5BX13/4A8fgAAAAAAx0kUx0kUxwEUxybi6AAAASInXSInWDwVJicXoAP///0mJx0mJ1uiF+f//iwV3PCoAhcB1C+iG+f//66cPH0AARInv6Ij5//9IhcB0HkiJx0iJRcjolwQAAEiLfcjoLlX//0iLfcjo1fr//0SJ7+gt+v//SIXAdL1MiXgQTIlwGEiLNTk8KgBIhfZ0qUiJx+iMAgAAhcB5nYkFFjwqAOuVVUiJ5VNIg+wI6AL5//+APfs7KgAAdDHoBPn//0iNFd07KgBIjTVW+///SI09QAwAAOh5c///MdJIi134yYXAD0/Cww8fRAAASI01If3//0iNPbY7KgDoRTX//4XAicMPlAWqOyoA6LX4//+F236tidhIi134yffYww8fgAAAAABVSInlUzHbSIPsCOiA+P//xwVuOyoAAAAAAEjHBXs7KgAAAAAADx8Aid/oUfr//0iFwHQISInH6JQDAACDwwGB+wAQAAB14ej0+///SItd+MnpSvj//2YuDx+EAAAAAABVSInl6Cf4//+LBRk7KgCFwHUNXekn+P//Dx+AAAAAAOi7+///6Eb7//+FwH7l6H3c//9d6Qf4//8PH4AAAAAAVUiJ5UFVRTHtQVRFMeRTMdtIg+wI6Nb3///rEw8fQABBg8QBg8MBgfsAEAAAdCqJ3+iq+f//SIXAdOmLQAiFwHXeSIM9tjoqAAFBg93/g8MBgfsAEAAAddZIgz2fOioAAHQHRAMtjjoqAOiR9///ScHlIEiDxAhEieBbTAnoQVxBXV3DZmYuDx+EAAAAAACQVUiJ5UFVSYn9QVRTMdtIg+wI6En3///oxNv//0yJLU06KgDHBTc6KgAAAAAAQYnE6Nv6//8PHwCJ3+gR+f//SIXAdAfHQGgAAAAAg8MBgfsAEAAAdeLHBfg5KgABAAAARYXkdF7oBvf//0WF5Hg4TYXtdRZFheR4LkiDxAhFMeRbRIngQVxBXV3D6OH+//+FwHXmRIslyjkqAEWF5HXVQbz1////6wkxwEWF5EQPT+DoG/7//0iDxAhEieBbQVxBXV3D6Nj5//9BicTrmA8fAItXCDHAhdIPhZMBAABVZg/vwEUx0kUxwEUxyUiJ5UFVQVRJifxIjZV8////U0iJ80iNdaBIg+x4SIl9oIs/SIsFuwkAAA8RRcSJfbD31408/QYAAABIiUWouN4AAADHhXz///8AAAAASGP/DxFFtA8RRdAPBUiFwA+IEAEAAIuFfP///2YP78BMjW2AvwEAAABMie5BiUQkBEHHRCQIAQAAAA8pRYDo5TH//0GLBCRFMdJFMcBIaVWAAMqaO0gDVYhFMclIvlNam6AvuEQASMHgIEhjvXz///9IMdBIidpIweoJSInBSInQSPfmSInYSMHqC0iJVYBIadIAypo7SCnQSIlFiEi4FXxKf7l5N55IAchIicJIweoeSDHQSLq55eQcbUdYv0gPr8JIicJIweobSDHCSLjrETETu0nQlEgPr9BIidBIwegfSDHQMdJI9/NIjUoBSInKSMHqCUiJ0Ej35jH2uN8AAABIweoLSIlVkEhp0gDKmjtIKdFMiepIiU2YDwVIicNIhcB4HInYSIPEeFtBXEFdXcMPH4AAAAAAww8fgAAAAABBi0QkCIXAdNtBx0QkCAAAAAC44gAAAEiJ8kljfCQEDwWJ2OvBDx8Ai0cIhcB1CcMPH4QAAAAAAMdHCAAAAAAx0kUx0kUxwEUxybjiAAAASInWSGN/BA8Fw2ZmLg8fhAAAAAAADx9AAFVmD+/ASInlDylF4ItHCA8pRfCFwHQxSGN/BEiNdeBFMdJFMcBFMcm44AAAADHSDwVIhcB1EkhpRfAAypo7SANF+F3DDx9AADHAXcMPH0AAVWYP78BIieUPKUXgi0cIDylF8IXAdDlIY38ESI114EUx0kUxwEUxybjgAAAAMdIPBUiFwHUaSGlF8ADKmjtIA0X4D5XAXcNmDx+EAAAAAAAxwF3DZmYuDx+EAAAAAACQVWYP78BFMdJFMcBFMcm4JAAAADHSSInlQVRTSI11sEiJ+78CAAAADylFsA8pRcAPBUiFwHhrTItlwEwLZch1ZkiNk+cDAABIjXXQSLjP91PjpZvEIEiJ00jB6wNI9+NIuNs0tteC3htDSInRSMHpBEj34UjB6hJIacJAQg8AZkgPbsJMieJIKcG4JgAAAGZID27JZg9swQ8pRdAPKUXgDwVbQVxdw7jw////6/QPHwBVZg/vwEUx0kUxwEUxybgmAAAAvwIAAAAx0kiJ5Q8pReBIjXXgDylF8A8FXcNIjQU8NioASI2IAAwAAEiJwkiLMEiF9nUNSIPAMEg5yHXsMdLrCUiLcAhIOf516kiJ0MNVSInlQVVJif1BVFOJ80iD7BiD/ht0BIne6yyLBeM1KgCFwHTy6JYv//9JicBMOeh05UyJ7+iT////SInDSIXAdRi+GwAAAEiDxBhMie9bQVxBXV3/JZ41KgBMiyBNheR04DHA8EwPsUMYD5TCTDnAdA6E0nUKuAEAAACHQyDrX0SLaxRIjUMkSI1LKItTJEE51Q+Uwg+20ocRRInphwiLQyiFwHQ5McBIjXXQvwEAAABIiUXQSIlF2OgCLv//SGlV0ADKmjtJjUQkQEgDVdhIhxCLUxRBOdV0BTHSSIcQSIPEGDHAW0FcQV1dw1VIieVBVUmJ/UFUU4nzSIPsGOi9Lv//SI0NBjUqAEiNkQAMAABIi3EYSDnwdAtIg8EwSDnRde7rW0iLMUiF9nTtTI1hKItBKIXAdEhBi0UAOdh1QEiNWSRIjXkUi1Eki0EQhcB0JDHASMdF2IDw+gJFMcBFMclIiUXQTI1V0LjKAAAAvoAAAAAPBTHAQYcEJIsHhwNIg8QYW0FcQV1dw1VIieVBV02Jx0FWSYnOQVVJidVBVEmJ9FNIiftIg+wYSItFEEiB/8oAAAB1MosVRjQqAIXSdChJ98V/////dR9NhcB0GonOTInnSIlFwEyJTcjoCv///0iLRcBMi03ISIlFEEiDxBhNifhMifFMiepMieZIid8xwFtBXEFdQV5BX13/Jd0zKgBIifhIjX8U8P9AFEUx0kUxwEUxybjKAAAAvoEAAAC6AQAAAA8Fw0APtvaHdxAxwEiJwkiHVxiHRyDrxVWAPaozKgAASInlQVRJifxTdB3oWi3//0iJx+hf/f//MdIxyUiJw0iNBZQzKgDraEiNFWszKgBIjTX//v//SI09pQMAAOjHav//hcB/CcYFXTMqAADrJUiNFUwzKgBIjTVN/f//SI09vQAAAOigav//hcAPnwU4MyoAf5cx2+tFSIXbdR1IictIizBIhfZID0TY/8JIg8Awg/o/duNIhdt02kiHewi+AQAAAEiJ3+g4////SIsDSIXAdQfw/wX0MioATIcjSInYW0FcXcNIiwdIOcZ1ETHASIcH8P8N1TIqAOnf/v//w+nZ/v//McBIi1cYSIXSdAuLRyCD+AEZwIPAAsMAAAAAAAAAAAAAAAAAAABwdGhyZWFkX2NvbmRfdGltZWR3YWl0AHB0aHJlYWRfa2lsbAAAAAAAAAAAAAAAAAAAAAAAAAAAAADh9QUAAAAAoAAAAAAAAACoAAAAAAAAALAAAAAAAAAAuAAAAAAAAAAAAAAAAACgPAAAAAAAAPA/AAAAAAAAJkAcx3Ecx3G8P5IkSZIkScI/mpmZmZmZyT9VVVVVVVXVP+85+v5CLuY/AAAAAAAAQEMAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAC4Zv//+mb///pm//+TZv//gmb//9Bm///kZv//X1pOMnY4N0lzb2xhdGUxMEdldEN1cnJlbnRFdgBwdGhyZWFkX2dldHNwZWNpZmljAGNsb2NrX2dldHRpbWUAbWVtc2V0AAAAAAAAAAAAAAAAAPA9AAAAAAAA4D8AAAAAAADgQwAAAAAAAPQ/mpmZmZmZ8T8AAAAAAABwQgAAAACj4bFBAAAAAAAA0EB7FK5H4XqUPwAAAAAAAKA/AAAAAAAAUEAAAAAAOJxswQAAAAAAANA/mpmZmZmZ6T9mZmZmZmbyPzMzMzMzM+s/AACAvwAAgL9mZmZmZmbmPwAAAAAAAABAAAAAAIBPAkEAAAAAOJxcQQDITmdtwatDL3Byb2Mvc2VsZi9tYXBzAGZyZWUAcmVhbGxvYwBtYWxsb2MAY2FsbG9jAHBvc2l4X21lbWFsaWduAGFsaWduZWRfYWxsb2MAAQAAAAAAAAACAAAAAwAAAAAAAAAAADbAAAAAAAAAAAALAAAABwAAAAQAAAAIAAAABQAAAAYAAAAfAAAAAAAAAAAAAAAAAAAAUMMAAAAAAAAAAAAAAAAAAEBCDwAAAAAAL3Byb2Mvc2VsZi90YXNrAHN0YXQAc3RhdHVzAAAAAAAKU2lnQmxrOgkAAAAAAAAAL3Byb2Mvc2VsZi90YXNrLwBwdGhyZWFkX2NyZWF0ZQAbAAAABAAAAHN5c2NhbGwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAY6wAAAAAAALCYAAAAAAAASKYUAAAAAAAOAAAAAAAAAB3rAAAAAAAAQJcAAAAAAAA4phQAAAAAAAQAAAAAAAAAJesAAAAAAACQmgAAAAAAAFCmFAAAAAAA/////wAAAAAs6wAAAAAAAOCZAAAAAAAAQKYUAAAAAAAEAAAAAAAAADPrAAAAAAAAoJsAAAAAAAAwphQAAAAAAAQAAAAAAAAAQusAAAAAAABAmQAAAAAAACimFAAAAAAABAAAAAAAAAAOAAAAAAAAALMFAAAAAAAA9f7/bwAAAABYAQAAAAAAAAUAAAAAAAAA4AoAAAAAAAAGAAAAAAAAADADAAAAAAAACgAAAAAAAAC/BQAAAAAAAAsAAAAAAAAAGAAAAAAAAAADAAAAAAAAADD/AAAAAAAAAgAAAAAAAAD4AQAAAAAAABQAAAAAAAAABwAAAAAAAAAXAAAAAAAAAIASAAAAAAAABwAAAAAAAACgEAAAAAAAAAgAAAAAAAAA4AEAAAAAAAAJAAAAAAAAABgAAAAAAAAAHgAAAAAAAAAIAAAAAAAAAPv//28AAAAACQAAAAAAAAD5//9vAAAAABQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADg/QAAAAAAAAAAAAAAAAAAAAAAAAAAAACWFAAAAAAAAKYUAAAAAAAAthQAAAAAAADGFAAAAAAAANYUAAAAAAAA5hQAAAAAAAD2FAAAAAAAAAYVAAAAAAAAFhUAAAAAAAAmFQAAAAAAADYVAAAAAAAARhUAAAAAAABWFQAAAAAAAGYVAAAAAAAAdhUAAAAAAACGFQAAAAAAAJYVAAAAAAAAphUAAAAAAAC2FQAAAAAAAMYVAAAAAAAA1hUAAAAAAAAgphMAAAAAAAC1AAAAAAAA/////0dDQzogKERlYmlhbiAxMi4yLjAtMTQrZGViMTJ1MSkgMTIuMi4wAAAuc2hzdHJ0YWIALmdudS5oYXNoAC5keW5zeW0ALmR5bnN0cgAucmVsYS5keW4ALnJlbGEucGx0AC50ZXh0AC5yb2RhdGEALmVoX2ZyYW1lAC5kYXRhLnJlbC5ybwAuZHluYW1pYwAuZ290AC5kYXRhAC5ic3MALmNvbW1lbnQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACwAAAPb//28CAAAAAAAAAFgBAAAAAAAAWAEAAAAAAADYAQAAAAAAAAIAAAAAAAAACAAAAAAAAAAAAAAAAAAAABUAAAALAAAAAgAAAAAAAAAwAwAAAAAAADADAAAAAAAAsAcAAAAAAAADAAAAAQAAAAgAAAAAAAAAGAAAAAAAAAAdAAAAAwAAAAIAAAAAAAAA4AoAAAAAAADgCgAAAAAAAL8FAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAJQAAAAQAAAACAAAAAAAAAKAQAAAAAAAAoBAAAAAAAADgAQAAAAAAAAIAAAAAAAAACAAAAAAAAAAYAAAAAAAAAC8AAAAEAAAAQgAAAAAAAACAEgAAAAAAAIASAAAAAAAA+AEAAAAAAAACAAAADAAAAAgAAAAAAAAAGAAAAAAAAAA0AAAAAQAAAAYAAAAAAAAAgBQAAAAAAACAFAAAAAAAAGABAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAOQAAAAEAAAAGAAAAAAAAAOAVAAAAAAAA4BUAAAAAAABB0wAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAD8AAAABAAAAAgAAAAAAAAAw6QAAAAAAADDpAAAAAAAA4AIAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAABHAAAAAQAAAAIAAAAAAAAAEOwAAAAAAAAQ7AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAUQAAAAEAAAADAAAAAAAAACD9AAAAAAAAIO0AAAAAAADAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAAF4AAAAGAAAAAwAAAAAAAADg/QAAAAAAAODtAAAAAAAAUAEAAAAAAAADAAAAAAAAAAgAAAAAAAAAEAAAAAAAAABnAAAAAQAAAAMAAAAAAAAAMP8AAAAAAAAw7wAAAAAAANAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAAbAAAAAEAAAADAAAAAAAAAAAAAQAAAAAAAPAAAAAAAAAEAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAHIAAAAIAAAAAwAAAAAAAAAgAAEAAAAAAATwAAAAAAAAwCcqAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAB3AAAAAQAAADAAAAAAAAAAAAAAAAAAAAAE8AAAAAAAACcAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAEAAAAAAAAAAQAAAAMAAAAAAAAAAAAAAAAAAAAAAAAAK/AAAAAAAACAAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAA=="
  },
  "linux-aarch64": {
    sha256: "f66d9966569665c6021e5fc3944502311b9dd1ba89ea36c4474c3ecc1e989418",
    size: 63464,
    base64: "f0VMRgIBAQAAAAAAAAAAAAMAtwABAAAAAAAAAAAAAABAAAAAAAAAAKjzAAAAAAAAAAAAAEAAOAAEAEAAEQAQAAEAAAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhekAAAAAAACF6QAAAAAAAAAAAQAAAAAAAQAAAAYAAAAA8AAAAAAAAADwAQAAAAAAAPABAAAAAAAEAwAAAAAAAGgoKgAAAAAAAAABAAAAAAACAAAABgAAAMDwAAAAAAAAwPABAAAAAADA8AEAAAAAAFABAAAAAAAAUAEAAAAAAAAIAAAAAAAAAFHldGQGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABAAAAAAAAAAJQAAABcAAAAIAAAACQAAAAAaYAQpogUlAAAASRMBggBBmoDNCoBApgAALBABiCEQKoIoiIAGUAAKAEiUIBkJIQICCqBQAAASwIBQCIDggGUXAAAAGwAAAAAAAAAcAAAAHQAAAB8AAAAAAAAAIgAAACcAAAAAAAAAKAAAACsAAAAtAAAAMAAAADEAAAAyAAAAAAAAADYAAAA3AAAAOAAAADkAAAAAAAAAPAAAAD8AAABAAAAAQgAAAEQAAAAAAAAARgAAAEgAAABJAAAASgAAAE0AAABOAAAAUQAAAFIAAABTAAAAvrZFlyCWfPECgy3KYTB5prmADTE7LC3xZO5o8r2DiTWmP5tZ6mC4KNsfUjMkKpTKmhjMBQ6/bybWW/8Zi/qAHHPh5y2G9B7xErdUUo/Gdogiki4l03gjHfp1gRX+cYY/U7llMj0YcS1B8Y7kxk/OyTYrG8sqU08zGxLLM5c+Q/zhpmilkacZD9RfJxr8WyKXOeTcSnDXmX1o4pxSt7wayqU7UzP0KhvL3V7rnIiWfmLvb7CdCOlTUl+HIpdavNDPoTB5psctLfFhyDQ+fNEi8SjeXqZlg4qcLWAvJbgTzslsv7oXm17rnAXPBkP/+0nzV7XunQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAcAMBYAAAAAAAAAAAAAAAAAAAAAAAADAA0AAPMBAAAAAAAAAAAAAAAAACkAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAJ4FAAAQAAAAAAAAAAAAAAAAAAAAAAAAAKkAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAMCAAAQAAAAAAAAAAAAAAAAAAAAAAAAAIgFAAAQAAAAAAAAAAAAAAAAAAAAAAAAAJEAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAGkFAAAQAAAAAAAAAAAAAAAAAAAAAAAAAA0CAAAQAAAAAAAAAAAAAAAAAAAAAAAAAMcAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAHUFAAAQAAAAAAAAAAAAAAAAAAAAAAAAAGABAAAQAAAAAAAAAAAAAAAAAAAAAAAAAL0AAAAQAAAAAAAAAAAAAAAAAAAAAAAAAP0BAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEsBAAAQAAAAAAAAAAAAAAAAAAAAAAAAAFcAAAAQAAAAAAAAAAAAAAAAAAAAAAAAADcAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAEQAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAIAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAGwAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAHAFAAAQAAAAAAAAAAAAAAAAAAAAAAAAAKYBAAASAAcAbEYAAAAAAABYAAAAAAAAAL8DAAASAAcAvIUAAAAAAACwAAAAAAAAAHMCAAASAAcAkGUAAAAAAAD8AQAAAAAAAIAEAAASAAcAsKIAAAAAAABcAQAAAAAAAA0BAAASAAcAhDAAAAAAAADMAAAAAAAAACADAAASAAcAPH8AAAAAAADkAQAAAAAAANMDAAASAAcAbIYAAAAAAACMAAAAAAAAABkEAAASAAcAYJoAAAAAAAAIAAAAAAAAAEUEAAASAAcA4JoAAAAAAAAMAQAAAAAAAL4BAAASAAcAxEYAAAAAAAD8AAAAAAAAABUFAAASAAcAwMcAAAAAAAAwAQAAAAAAADwBAAASAAcAcDMAAAAAAADYAAAAAAAAADMCAAASAAcA0GEAAAAAAADQAAAAAAAAACsEAAASAAcAcJoAAAAAAAAkAAAAAAAAAJABAAASAAcA2EUAAAAAAACUAAAAAAAAANoAAAASAAcAxC0AAAAAAABcAAAAAAAAAPECAAASAAcAgH0AAAAAAACoAQAAAAAAAKsDAAASAAcAVIUAAAAAAABoAAAAAAAAAHwBAAASAAcAeEUAAAAAAABgAAAAAAAAAJAEAAASAAcAEKQAAAAAAAC4AAAAAAAAALECAAASAAcAYGoAAAAAAAB8AgAAAAAAACwBAAASAAcAIDMAAAAAAABMAAAAAAAAAJYDAAASAAcAaIQAAAAAAADsAAAAAAAAAG0DAAASAAcAIIMAAAAAAABoAAAAAAAAAJgAAAASAAcAQCoAAAAAAACEAwAAAAAAAB0CAAASAAcAlF4AAAAAAAA0AwAAAAAAAAYDAAASAAcAKH8AAAAAAAAUAAAAAAAAAF4CAAASAAcAwGQAAAAAAADQAAAAAAAAAMUCAAASAAcA4GwAAAAAAADEAAAAAAAAAOwEAAASAAcAcMMAAAAAAABEAAAAAAAAAAEEAAASAAcAwIkAAAAAAAC4AAAAAAAAAAEAAAASAAcAsBYAAAAAAACAAAAAAAAAAKcEAAASAAcA0KQAAAAAAAD0AAAAAAAAAFoDAAASAAcA+IEAAAAAAAAoAQAAAAAAANoCAAASAAcApG0AAAAAAACwAAAAAAAAAFUEAAASAAcA8JsAAAAAAADYAAAAAAAAAF8EAAASAAcAMKEAAAAAAACsAAAAAAAAAP4AAAASAAcAADAAAAAAAACEAAAAAAAAAOcDAAASAAcA6IgAAAAAAADYAAAAAAAAAB0BAAASAAcAYDEAAAAAAAC8AQAAAAAAACkFAAASAAcA8MgAAAAAAADAAAAAAAAAAIgCAAASAAcAkGcAAAAAAAAUAgAAAAAAAOgBAAASAAcASEkAAAAAAABUAAAAAAAAABYAAAASAAcAMBcAAAAAAACgAgAAAAAAAD0FAAASAAcAsMkAAAAAAACkAAAAAAAAANQBAAASAAcAwEcAAAAAAACIAQAAAAAAADsEAAASAAcAlJoAAAAAAABMAAAAAAAAAFIBAAASAAcAJDcAAAAAAABwAAAAAAAAALcEAAASAAcAxKUAAAAAAACYAQAAAAAAADQDAAASAAcAIIEAAAAAAABcAAAAAAAAAG4EAAASAAcA4KEAAAAAAADQAAAAAAAAAIIDAAASAAcAiIMAAAAAAADgAAAAAAAAAMcEAAASAAcAYKcAAAAAAACAAAAAAAAAAAAFAAASAAcAtMMAAAAAAAAIBAAAAAAAAJ0CAAASAAcApGkAAAAAAAC4AAAAAAAAAEkCAAASAAcAoGIAAAAAAAAcAgAAAAAAAEgDAAASAAcAfIEAAAAAAAB8AAAAAAAAAGcBAAASAAcAmEMAAAAAAADgAQAAAAAAAFIFAAASAAcAiNIAAAAAAAAAAgAAAAAAAOwAAAASAAcAIC4AAAAAAADgAQAAAAAAANcEAAASAAcA0MEAAAAAAACgAQAAAAAAAABwcHJvZl92OF9saW5lc19iZWdpbgBwcHJvZl92OF9saW5lc19lbmQAY2xvY2tfZ2V0dGltZQBwdGhyZWFkX3NlbGYAcHRocmVhZF9tdXRleF9sb2NrAHB0aHJlYWRfbXV0ZXhfdW5sb2NrAHB0aHJlYWRfc2V0c3BlY2lmaWMAX19lcnJub19sb2NhdGlvbgBtZW1jcHkAcHByb2ZfanNjX2V4cGVjdABwdGhyZWFkX2dldHNwZWNpZmljAHNpZ2FjdGlvbgBwdGhyZWFkX2tleV9jcmVhdGUAcHByb2ZfanNjX2Fkb3B0ZWQAcHByb2ZfanNjX3RyaWdnZXIAcHByb2ZfanNjX3Bvc3QAcHByb2ZfanNjX3N0YXRzAHBwcm9mX3Y4X2VudGVyAHBwcm9mX3Y4X2xldF9nbwBwcHJvZl92OF9sZWF2ZQBtZW1zZXQAcHByb2ZfdjhfYnVzeQBtZW1jbXAAcHByb2ZfZXh0ZXJuYWxfc3RhcnQAcHByb2ZfZXh0ZXJuYWxfc3RvcABwcHJvZl9leHRlcm5hbF9leHBlY3QAcHByb2ZfZXh0ZXJuYWxfZXhwZWN0ZWQAcHByb2ZfZXh0ZXJuYWxfbGF5b3V0AHBwcm9mX2V4dGVybmFsX3JlYWQAcHByb2ZfZXh0ZXJuYWxfc3RhdHMAZGxzeW0AZ2V0YXV4dmFsAGRsX2l0ZXJhdGVfcGhkcgBwcHJvZl9qc2NfaGVhcF9zZWFyY2gAcHByb2ZfanNjX2hlYXBfYmVmb3JlAHBwcm9mX2pzY19oZWFwX2FmdGVyAHBwcm9mX2pzY19oZWFwX2FnYWluAHBwcm9mX2pzY19oZWFwX2ZvdW5kAHBwcm9mX2pzY19oZWFwX3N0YXJ0AHBwcm9mX2pzY19oZWFwX3N0b3AAcHByb2ZfanNjX2hlYXBfcmVhZABwcHJvZl9qc2NfaGVhcF9zdGF0cwBwcHJvZl9qc2NfaGVhcF93aXRuZXNzAHBwcm9mX3Y4X2hlYXBfbGF5b3V0AHBwcm9mX3Y4X2hlYXBfaXNfbGFpZF9vdXQAcHByb2ZfdjhfaGVhcF9iZWdpbgBwcHJvZl92OF9oZWFwX2JlZ3VuAHBwcm9mX3Y4X2hlYXBfZW5kAHBwcm9mX3Y4X2hlYXBfcmVhZABwcHJvZl92OF9oZWFwX3N0YWNrcwBwcHJvZl92OF9oZWFwX2Fza2VkAHBwcm9mX3Y4X2hlYXBfYXNzaWduAHBwcm9mX3Y4X2hlYXBfYWxpdmUAcHByb2ZfdjhfaGVhcF9mcmFtZQBwcHJvZl92OF9oZWFwX3N0YXRzAHBwcm9mX3Y4X2hlYXBfdHJhY2VfYmVnaW4AcHByb2ZfdjhfaGVhcF90cmFjZV9lbmQAcHByb2ZfYWJpX3ZlcnNpb24AcHByb2ZfdGhyZWFkX2lkAHBwcm9mX25vdwBwcHJvZl9yZWFkX2ZpbGUAcHByb2ZfZGllAHBwcm9mX2NwdV9zdG9wAHBwcm9mX2NwdV9wcmVwYXJlAHBwcm9mX2NwdV9zdGFydABwcHJvZl9jcHVfc3dpdGNoX2Nsb2NrAHBwcm9mX2NwdV9kcmFpbgBwcHJvZl9jcHVfc3RhdHMAcHByb2ZfY3B1X3JlYXJtAHBwcm9mX2NyZWF0aW9uX3dhdGNoAHBwcm9mX2NyZWF0aW9uX21hcmsAcHByb2ZfY3JlYXRpb25fY2xhaW0AcHByb2ZfY3JlYXRpb25fcmVhZABwcHJvZl9jcmVhdGlvbl90ZXh0AHBwcm9mX2NyZWF0aW9uX3N0YXRzAHBwcm9mX3RocmVhZHNfc25hcHNob3QAbWFsbG9jAGZyZWUAcHRocmVhZF9nZXRhdHRyX25wAHB0aHJlYWRfYXR0cl9nZXRzdGFjawBwdGhyZWFkX2F0dHJfZGVzdHJveQBsaWJwcHJvZi5zbwAAAPABAAAAAAADBAAAAAAAAHjoAAAAAAAACPABAAAAAAADBAAAAAAAAHCVAAAAAAAAEPABAAAAAAADBAAAAAAAALCXFAAAAAAAIPABAAAAAAADBAAAAAAAAIDoAAAAAAAAKPABAAAAAAADBAAAAAAAAOCTAAAAAAAAMPABAAAAAAADBAAAAAAAAKiXFAAAAAAAQPABAAAAAAADBAAAAAAAAIjoAAAAAAAASPABAAAAAAADBAAAAAAAAJSXAAAAAAAAUPABAAAAAAADBAAAAAAAAMiXFAAAAAAAYPABAAAAAAADBAAAAAAAAJDoAAAAAAAAaPABAAAAAAADBAAAAAAAANSWAAAAAAAAcPABAAAAAAADBAAAAAAAAMCXFAAAAAAAgPABAAAAAAADBAAAAAAAAJjoAAAAAAAAiPABAAAAAAADBAAAAAAAAKSYAAAAAAAAkPABAAAAAAADBAAAAAAAANCXFAAAAAAAoPABAAAAAAADBAAAAAAAAKjoAAAAAAAAqPABAAAAAAADBAAAAAAAACCWAAAAAAAAsPABAAAAAAADBAAAAAAAALiXFAAAAAAAGPIBAAAAAAADBAAAAAAAAMAzAwAAAAAAIPIBAAAAAAADBAAAAAAAAGgnAwAAAAAAKPIBAAAAAAADBAAAAAAAAFCbFwAAAAAAMPIBAAAAAAADBAAAAAAAAOCXFAAAAAAAOPIBAAAAAAADBAAAAAAAAKCvAAAAAAAAWPIBAAAAAAACBAAAAwAAAAAAAAAAAAAAYPIBAAAAAAACBAAABAAAAAAAAAAAAAAAaPIBAAAAAAACBAAABQAAAAAAAAAAAAAAcPIBAAAAAAACBAAABgAAAAAAAAAAAAAAePIBAAAAAAACBAAABwAAAAAAAAAAAAAAgPIBAAAAAAACBAAACAAAAAAAAAAAAAAAiPIBAAAAAAACBAAAMQAAAAAAAAAAAAAAkPIBAAAAAAACBAAACQAAAAAAAAAAAAAAmPIBAAAAAAACBAAACgAAAAAAAAAAAAAAoPIBAAAAAAACBAAACwAAAAAAAAAAAAAAqPIBAAAAAAACBAAADAAAAAAAAAAAAAAAsPIBAAAAAAACBAAADQAAAAAAAAAAAAAAuPIBAAAAAAACBAAADgAAAAAAAAAAAAAAwPIBAAAAAAACBAAADwAAAAAAAAAAAAAAyPIBAAAAAAACBAAAEAAAAAAAAAAAAAAA0PIBAAAAAAACBAAAEQAAAAAAAAAAAAAA2PIBAAAAAAACBAAAEgAAAAAAAAAAAAAA4PIBAAAAAAACBAAAEwAAAAAAAAAAAAAA6PIBAAAAAAACBAAAFAAAAAAAAAAAAAAA8PIBAAAAAAACBAAAFQAAAAAAAAAAAAAA+PIBAAAAAAACBAAAFgAAAAAAAAAAAAAAAAAAAAAAAADwe7+p8AAA0BEqQfkQQgmRIAIf1h8gA9UfIAPVHyAD1fAAANARLkH5EGIJkSACH9bwAADQETJB+RCCCZEgAh/W8AAA0BE2QfkQogmRIAIf1vAAANAROkH5EMIJkSACH9bwAADQET5B+RDiCZEgAh/W8AAA0BFCQfkQAgqRIAIf1vAAANARRkH5ECIKkSACH9bwAADQEUpB+RBCCpEgAh/W8AAA0BFOQfkQYgqRIAIf1vAAANARUkH5EIIKkSACH9bwAADQEVZB+RCiCpEgAh/W8AAA0BFaQfkQwgqRIAIf1vAAANARXkH5EOIKkSACH9bwAADQEWJB+RACC5EgAh/W8AAA0BFmQfkQIguRIAIf1vAAANARakH5EEILkSACH9bwAADQEW5B+RBiC5EgAh/W8AAA0BFyQfkQgguRIAIf1vAAANARdkH5EKILkSACH9bwAADQEXpB+RDCC5EgAh/W8AAA0BF+QfkQ4guRIAIf1iGAAtHmAwCqP4AC8UkAAFTAA1/W5wAA0OlADJEqAUC5SBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANRfAQBrYf7/VCAFQLnh/4NSHwABawgBAFThAADQIYAMkSZYIPjnQAyRAAQAEeAEALnAA1/WHwhAcWD//1TAA1/W/Xu+qUgWgNIAAIDS/QMAkQEAgNICAIDSAwCA0gQAgNIFAIDS8wsA+QEAANTzAADQc0IMkWH+X4hhAAA1YH4CiKL//zU/AABxgQEAVCAAgFJ/BgC5myAAlIAA+DfzC0D5/XvCqMADX9Z//p+I8wtA+f17wqjAA1/W4AGAEvj//xf9e7Op/QMAkfNTAan1EwD59QAA0LNCDJFmAkC5SBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANTfAABrgRIAVCAAgFL0gwGRsSAAlHMGQLnhAxSqIACAUv9/BqlU//+XzQCAEuAHRql/CkBxyA8AVDMRADQDQJnS4vme0kNzp/JiarzyonTT8ucAANAKBAObghjk8uwDAZHngAyR60MBkQYAgFJK/UPTDQCAUg8AgNIJDoDS7n9gskp9wptK/UTTBQAAFMYEABHnIACRfwIGa2AMAFTwAED5iBWA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0vQnBKnwJwWpAQAA1CIAgNLhAwyq4wMLqgB8QJPkAwKqyCGA0gEAANQfwAHxIf3/VOA3QPkfAA7rwfz/VOA7QPmA/P815I+Q0uDjAZHjQwORxAOg8gMAABR/AADroPv/VAEAQPkAIACRQgEB62P//1RfAATrKP//VOUzQPmQAYDS8cMAkYgVgNIAAIDSAQCA0gIAgNIDAIDSBACA0vFDBKnlQwWpBQCA0gEAANQiAIDS4QMMquMDC6oAfECT5AMCqsghgNIBAADUHwAQ6yH4/1ThAxGqAgCA0gQAABRCBACRXzAA8WD3/1QgAEA5IQQAkQDAAFEAHAASHyQAcQn//1RABADRHygA8Uj2/1QgamI4APb/NeQAQPnlAADQIACA0qVgDJFmAQA0oXhg+N8AAGvjl58aAAQAkZ8AAeviB58afwACaiH//1SfAAHrIPT/VMYEABGPIACRrQUAEecgAJF/AgZr4fP/VL8FAHEAAQBUtUIMkb/+n4jzU0Gp4AMNKvUTQPn9e82owANf1iAAgFLgAQC59///F00AgBL3//8XDQCAUvP//xfhAwCqAPzfiB8IAHFgAABUAACAUsADX9YgcAGRAvzfiCAAgFKC//82IYABkSD834gfAABx4AefGsADX9YfIAPV5AMAqmEBANAhgAyRI/zfiGMCADRhAQDQIUAQkQAZgFJjBKCbBAAAFCEgA5E/AAPrYAEAVOADAaoi/N+IQgQAUV8EAHEo//9UImAAkUL838hfAATrof7/VMADX9YAAIDSwANf1v17vKn9AwCR81MBqfMDASp0AQDQ9VsCqfUDAKo/eABxQAEAVJSCDJHhAxMq4AMVqvVbQqmCBkD581NBqfADAqr9e8SoAAIf1paCDJHAEgCRAPzfiID+/zTF/v+X5QMAqsP+34hgAQDQFgCA0gDgEJEBAIBSwwAANSgAABQhBAAR1iIDkX8AAWuABABUwgIAi0L838i/AALrIf//VGABANAAoBCRwAIAiwD838i/AgDrofv/VOMDASpiAQDQYEQhi0FAEJFgDACLIAwAiwFYQLlhAAA0AChA+SADALRgAQDQAMARkcACAIsA/N+IwPn/NWABANAAsBGR1gIAiwAAgBLB/l+IPwgAMWEAAFTA/gKIgv//NcT//xfgAxWqoP//lyD4/7QB/N+IPwQAccH3/1QAgACRBfyfyLv//xfhwwCRIACAUv9/A6lJ/v+XA0CZ0uELQ6lDc6fyYAEA0ACAEZHAAgCLIQgDmwH8n8jc//8X/Xu+qf0DAJHzUwGpdAEA0IGCDJHzAwCqIEAAkXz+/5dgogCRH/yfyGACQLl/WgC5HwgAcSADAFRgBkC5AAQAUWAGALnAAAA0gIIMkfNTQakAQACR/XvCqGX+/xdgCkC5AAEANICCDJF/CgC5ABAAkQL8X4hCBABRAvwBiKH//zV//p+IgIIMkfNTQakAQACR/XvCqFb+/xcgAIBSYP6fiOb//xcfIAPVHyAD1QPAAZFi/N/IPwAC6wkBAFRk/F/InwAC62EAAFRh/AXIhf//NeIDBKoB//9UAYACkSP8X8hjBACRI/wCyKL//zUA4AGRAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANTAA1/W/Xu5qf0DAJHzUwGp8wMCKvVbAqkV8AGR92MDqflrBKn6AwCq+3MFqfwDAaq3/t+IGwACkQNEAPlh/5/I9IMBkeEDFKogAIBS/38GqeT9/5cWQJnS4xNGqVZzp/J5SovSAn2AUnkTtPL4Axcq+QXX8uEDHKrgAxqqmQjg8mMQFptzDiKbwv//lwgAABTm/EnTxnzZm8b8S9PmMwD5xpwWm+Y3APkBAADUoP7fiB8AF2vhAxSq/AefGiAAgFL/fwapx/3/l+YTRqmfAwBx4AMVquIDGKrjAxSqSAyA0gEQgNIFAIDSxhAWmwQAgNJnAgbLYAJG+sj8/1R//5/I81NBqeADHCr1W0Kp92NDqftzRalfRwD5+WtEqf17x6jAA1/W/Xu9qf0DAJHzUwGp8wMAqgAUQLn1EwD5nS0AlKAAALQAgACRAfzfyH8CAetgBgBUdAEA0JWCDJGgQgCR5P3/l2AAgFJg/p+IAQCAEmByAZEB/J+IYIIBkR/8n4hgYgCRH/yfyGDiAZEB/F+IIQQAEQH8Aoii//81SAyA0iEQgNIiAIDSAwCA0gQAgNIFAIDSAQAA1GAGQLkABABRYAYAueAAADT1E0D5gIIMkfNTQakAQACR/XvDqL39/xdgCkC54AAANLUSAJF/CgC5oP5fiAAEAFGg/gGIof//NX/+n4j1E0D5gIIMkfNTQakAQACR/XvDqK79/xcf/J/Izf//F/17tKn9AwCR9VsCqfdjA6l3AQDQ9YIMkaMSAJFj/N+I4wAANaMiQPnwAwOq9VtCqfdjQ6n9e8yoAAIf1vYDAKrzUwGp9AMBqvMDAqr7cwWpm/3/l/gDAKqg/t+IAAoANAEZgFJiAQDQAwCA0kLgEJEAfKGbBAAAFGMgA5EfAAPr4AgAVGEAAosh/N/IHwMB60H//1RgAQDQAEAQkXsAAItgW0C5QAQANGArQPl/WwC5YB0AtWBzAZEA/N+IoAL4N2OLRKll4IDSZBOAueHDAZEgAIBS/38HqeUTCKnjCwmpN/3/lwdAmdLjA0epR3On8mWTQ6kCAIDS4QCAUuRbAPljAAeb4AMCkeMXCqlEHwCUYAMCkQD838igAAC0YSNA+R8AAevpHgBUHyAD1eADG6pf/v+XHxwAcuEJAFR1cwGRoP7fiB8EADGAAABUYP/fiB8IAHFAFQBU9YIMkaBCAJFb/f+XYF9AuR8EADHAGABU94IMkeBCAJFN/f+X4gMTquEDFKrjIkD54AMWqvNTQanwAwOq+3NFqaX//xfgggyRFfzfiNUFADR8AQCwnEMQkQAZgFL5awSpGkCZ0vmfhdLhAwKRtXKgmxsAgNJac6fyOSag8uEzAPkEAAAUnCMDkb8CHOuAAwBUgIMAkQH838gfAwHrQf//VB/8n8jhM0D5AACAUu78/5dhCkCp44IMkeUTSKnjNwD5YEAAkSEABctCAATLIQgamz8AGeuM/f9UJ/3/l4ADQLnjN0D5HwQAcYATAFTgggyRAEAAkRj9/5fj//8X+WtEqVvy/7X1ggyR4gMTquEDFKrgAxaqoyJA+cf//xfgAxSq9QMCkflrBKkL/f+X4QMVqiAAgFL/fwipy/z/l/YDSKkXQJnSV3On8nnjAZF8wwGRAAAXi9YCF5sfAAAU/v3/l+IDACrhAxWqIACAUl8cAHJADQBU/38Iqbv8/5fgAxmq5xdIqeIDGirjAxWqSAyA0gEQgNIEAIDS5xQXmwUAgNLJAgfrqQsAVGZKi9In/UnTZhO08uYF1/KGCODy53zGm+f8S9PnQwD556QXm+dHAPkBAADUOv/fiJj/38hhG0D54AMbqh8DAeug+/9U4QMVqgAAgFKc/P+XYAZAqQNAmdLlE0ipQ3On8sIPntJCX6DyIQAEywAABcsABAObAZwPkT8AAuvJDQBUk//fyGAbQPlgHwD54QMVqiAAgFL/fwipifz/lwJAmdLgB0ipQnOn8nMbAPkABAKbYP8EqWADAZET/J/IIACAUmGjApFgWwC5IABA+QAEAJEgAAD5+WtEqeADFKq8/P+X81NBqcANgFL1W0Kp92NDqftzRan9e8yowANf1uADFKqr/P+XYOMBkQL834ih/t+IPwgAMSH+/1Rh/9+IPwgAccH9/1RjgwGRYfzfiGH9/zVhAACQ4gMCKkgMgNIEAIDSIOTBPQUAgNIBEIDS42Mhi+AjgD0BAADU4P//F2HDApEgAED5AAQAkSAAAPkS//8XYBtA+R8DAOth9v9U+WtEqdb//xdgY0C5QOf/NWALQLkA5/80tRIAkX8LALmg/l+IAAQAUaD+AYih//81Mf//F4AXQPlgAwCqYOz/tWBIQLnhAxyqGwCA0on8/5fA6/81gQdAuYDDAZEhBAARgQcAuQD838iAGwD5gKMAkRj8n8hAAIBSgP+fiPsDHKpS//8XYPMBkQH8X4ghBAARAfwCiKL//zVIDIDSIRCA0iIAgNIDAIDSBACA0gUAgNIBAADU//7/FwegD5GoDIDS4AMVqgEAgNICAIDSAwCA0gQAgNIFAIDS/x8IqQEAANSJ//8XDFCC0v9jLMv9ewCp/QMAkfNTAan0AwKq9VsCqfYDACr3YwOp9wMBqk38/5dY/f+XIAwAtPMDAKpR/P+X9QMAqmCaQLm4AkC5AQQAEWGaALkAAwA0YEJA+UACALVjAQCw4AMWKuIDFKrhAxeqY7hB+WAAP9ZgmkC5AAQAUWCaALn9e0CpDFCC0vNTQam4AgC59VtCqfdjQ6n/YyyLwANf1mBGQPkfAADxlAKAmuz//xdgcgGRAPzfiIAJ+DdgQkD5gAAAtGBGQPkgBAC09AMAqmAWQLnWKwCUoAMAtAFAAJH5awSpIQBA+QBgAJECAED5gQJNrfnDApHgAxmq44MBkQJAAW4gRBhu4oMFrZ0aAJQfHABywAQAVPtzBanhAxSq4AMZqvpzRqn0Axmq+ztA+QI6gNLe+/+X/CsB+fszAfn7c0Wp+jcB+flrRKljAQCw4QMXquADFipjuEH54gMUqmAAP9ZhQkD5YJpAuQAEAFFgmgC5Yfj/tGBCAZEA/N/IAPj/tGACAZEA/N/IHwAB64P3/1Rz8gGRYP5fiAAEABFg/gGIof//Nbb//xf5a0Sp5///F/17QKniAxSq81NBqeEDF6r3Y0Op4AMWKvVbQqljAQCwDFCC0mO4Qfn/YyyL8AMDqgACH9ZgggGRAPzfiGD2/zVCIgCUHxwAcgD2/1RiEoC5o4CA0gAEAE/5awSp+oMBkeEDGqogAIBS+3MFqRtAmdJbc6fy4BuAPfnDApHjCwupivv/l+EDGqriD0apYACAUgAEAE9CDBub4BuAPeJjAPmC+/+X4xNGqeADGaoCAIDSgQCAUmMQG5vjZwD5kx0AlPlrRKn7c0WpkP//FwAQgLnAA1/WHyAD1QH834g/CABxYAAAVAAAgNLAA1/WAXABkSH834iB//83AaABkSD8X8gABACRIPwCyKL//zXAA1/WHyAD1R8gA9X9e76p4wMCquQDAar9AwCRAnABkfMLAPnzAwCqQvzfiF8AAHGNAQBUBZhAuUUBADUEkEC5pAEANV/9/5cfHAByYAIAVH+WALnzC0D5/XvCqMADX9bgAxOq4QMEqvMLQPn9e8KoN/3/F4QEAFEDAAORBJAAuWIAQPlCBACRYgAA+fMLQPn9e8KoLv3/F2HiApEgAED5AAQAkSAAAPlglkC5YAEANAB4H1PhAwAqH4AAcWkAAFQBBIBS4AMBKmAGEinzC0D5/XvCqMADX9YhAIBS4AMBKmAGEin6//8XHyAD1f17vqnkAwEq/QMAkfMLAPnzAwCqY/z/lx8cAHJgAABUYJpAuaAAADTzC0D5AACAUv17wqjAA1/WYKIBkQH8X8ghBACRAfwCyKL//zXiAwQq4AMTqgMAgNIf/f+XHxwAckD+/1RzQgGRYP7fyB8AAPHgB58a8wtA+QAEABH9e8KowANf1v17vqn9AwCR81MBqR8AAHGNAwBUAQQAUQIZgFIhFAASYwEAsGNAEJEifCKbUwADi2T+34hkAgA0JHxAk4HEIYuBDAGLYQwBiyEQQLkfAAFrgQEAVGABALAAoBCRQgAAi1T838gy+/+XnwIA66EAAFTgAxOq81NBqf17wqjAA1/WEwCA0uADE6rzU0Gp/XvCqMADX9YfIAPVHyAD1f17van9AwCR81MBqXQBALDzAwCq9VsCqZWCDJE2HAASoEIAkR/7/5e2BAA0YAJAuR8IAHFhBQBUIQCAUmCCAZEB/J+IYApAuR8AAWvgAABUtRIAkWEKALmg/l+IAAQAEaD+AYih//81YOIBkQH8X4ghBAARAfwCiKL//zVIDIDSIRCA0iIAgNIDAIDSBACA0gUAgNIBAADUEwCAUoCCDJEAQACR9/r/l/VbQqngAxMq81NBqf17w6jAA1/WYIIBkR/8n4hgXkC5HwQAMeH8/1QhAIASYHIBkQH8n4jj//8XUwGAEu7//xcfIAPVHyAD1f17san9AwCR81MBqXMBALD1WwKpdYIMkaBCAJHl+v+XoKJDOYADADRgggyRAOxAuaT6/5f1AwCqAAwAtHSCDJHhAxWqgO5AueL6/5cAGAA1oBZA+WANALS0EkC5c4IMkWBCAJHL+v+XnwIAca0AAFQEKwCUYAAAtACAAJEV/J/I9VtCqeADFCrzU0Gp/XvPqMADX9Z/HACU9AMAKkAH+DehSkC5oO5AuQAAASoAEwA0doIMkQEAgNLVQgGRwAOAUuIDFaqn+v+X4BMANaCKQLmgBhA2wgIBkeH///BgAACQIZA8kQCAHZFkCgCU9AMAKh8AAHFtBABUwiIAkeH///BgAACQIdApkQDgHZFbCgCU9AMAKh8AAHFNAwBUwCpA+RUZAJSgBkCt4WMBkaUaQa0DAACQoxJCrSAEAK1jEBKRoQpDrQIAgNKgIsA9wAOAUqRKQPklGAGtIxACreMvAPkhCAOtICCAPSRIAPl9+v+XoA4ANSAAgFLAogM5q///FyABAFRgggyRAEAAkYH6/5f1W0Kp4AMUKvNTQan9e8+owANf1mCCDJE0AIASAEAAkXj6/5f3//8X92MDqXgBALAAQxCR+SMA+QEAQLm5BgARACADkcECADT1AxkqPwMBcUH//1T3Y0Op+SNA+WCCDJEAQACRVAGAEmb6/5eh//8XoApAuR8EAHGA8v9UlBIAkSAAgFKgCgC5gP5fiAAEABGA/gGIof//NYz//xfhAxUqF0MQkTZENYsnAIBSSBaA0gAAgNI2DBaLAgCA0gEAgNIDAIDS1vJ90wQAgNL0AhaLBQCA0oYOQLmHBgC5xgAHC8ZcABKGDgC5JhsGC4YSALkBAADUgBYAuUb6/5cABABPxYIBkWEBALAhYBCRgP4BqcNCApHkf2CynxYA+daCApHCAheLYCJDuSBopTxhggyRnxoA+YQuAPmfYgC5n34IqZ+aALn/aiP4n2IA+eBqtjxABIA9HwAVa6kCAFQYQxCRABmAUrVioJsgAIBSoP6fiPdjQ6n5I0D5Tf//F+H///CgsgORIZA4kQb6/5fAAAA14f//8KAiAZEhkC+RAfr/lwDs/zRUAYASk///Fzn8n4jr//8XtAKAEo///xegBkC5AAQAUaAGALmg9P81oApAueAAADSUEgCRvwoAuYD+X4gABABRgP4BiKH//zW//p+Im///Fx8AAHGNAgBUAQQAUWIBALAhFAASQkAQkQMZgFIjCCObZPzfiIQBADQkfECTgcQhi4EMAYtBDAGLIRBAuR8AAWuhAABUYPzfiB8IAHHgF58awANf1gAAgFLAA1/W/Xu7qSMIABFC4oRS/QMAkfNTAal/AAJrCA4AVB8AAHGtBQBUAgQAURMZgFJCFAAS9VsCqflrBKl6AQCwU3wzm1ZDEJFjAhaLY/zfiOMHADRVfECT92MDqbTGIov4AwEqtA4Ui5TyfdPXAhSL4RJAuR8AAWuhAgBUeQEAsCCDDJEAQACR0/n/lxgD+DfAanS4VAGAEh8IAHEABgBUHyAD1SCDDJEAQACRwvn/l/VbQqn3Y0Op+WtEqeADFCrzU0Gp/XvFqMADX9b1W0Kp92NDqflrRKlUAIAS4AMUKvNTQan9e8WowANf1uAWQPmgBQC0HwcAMWEDAFRgAQCwALARkWACAIsY/J+IYOIBkUFDEJEAAAGLAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANQUAIBS1///F/VbQqlUAIAS+WtEqeH//xfgFkD5IAIAtKAGFYtBQxCRoA4AiyAMAIsBCEC5PwQAcQD8/1QhAIBSAQgAuSCDDJEAEACRAvxfiEIEABEC/AGIof//Ndf//xegBhWLQUMQkaAOAIsgDACLAQhAuSH6/zQfCAC5IIMMkQAQAJEC/F+IQgQAUQL8AYih//81yf//F7QCgBK3//8XHwAAcY0DAFQBBABRYgEAkCEUABJCQBCRAxmAUiMII5tk/N+IhAIANCR8QJOBxCGLgQwBi0EMAYshEEC5HwABa6EBAFT9e7+p4AMDqv0DAJGw/f+X5gMAqiABALTgAwOq4QMGqgv7/5fgAwYq/XvBqMADX9ZAAIASwANf1kABgBL7//8XHwAAcQ0GAFRGAADwAwQAUWMUABJlAQCQwejBPaVAEJFGAADwBBmAUqAMCE7D7ME9ZHwkmwGE4U6GAAWLggwITgCE404hhOJOAITiTsb834imAwA0ZnxAk8PEI4vDDAOLowwDi2MQQLkfAANrwQIAVP/DANGEAAORhAAFi+QTAPnhAwCtogEANCEgANHkAwCRIACA0oMMAItjgF/4YwBA+WAAY54fAAJrAjhEeiB4IPwABACRCf//VKAAgFL/wwCRwANf1kAAgBLAA1/WYAEA8ABAGJEA/N/IwANf1v17sqn9AwCR9VsCqfdjA6n4AwAqUykAlOAMALR3AQDw9kIYkfNTAanzAwCq9CMBkcAiAJEX+f+X4AMUqiUeAJT1AwAqHwAAccsCAFTBAwBUwP7fyMAAALW4CgA0Uh4AlGAKALRQHgCUwP6fyB8DAHFgsgCR4QefGgEAALlgKkC5QAUANB8gA9VgJkD5eAcANSAIALQhAIBS9CwAlHUqQLngQhiRACAAkfL4/5fzU0Gp4AMVKvVbQqn3Y0Op/XvOqMADX9bgAxSqhh0AlAAHALSBCkCtweIAkYAWQa0iAIBSgxJCrSEIAK2BCkOtIBQBrYAiwD0jEAKtg0pA+SEIA60gIIA9I0gA+cJCAznA/p/IHwMAcWCyAJHhB58aAQAAuWAqQLkg+/814UIYkWDCAJEi1EC5QgQAESLUALkfAAD5YOIAkR8AAPlgAgGRHwAA+SLYQLkDALASQAQAEV8AA2sAFJ8aINgAuWGiAJEg/J+IYCZA+fj4/zRhIgGRP/yfyOD4/7ThAxOqAy0AlHUqQLnE//8X4AMTqrwsAJRhIgGRIPyfyHUqQLm+//8XNQCAErz//xdVAYASvv//Fx8gA9X9e7+pSBaA0gAAgNL9AwCRAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUWigAlKAAALQAJED5YAAAtAEAgFKbLACUAACAUv17wajAA1/WHyAD1f17vqlIFoDSAACA0v0DAJEBAIDSAgCA0gMAgNIEAIDSBQCA0vNTAakBAADURSgAlHMBAPBhQhiR9AMAqiAgAJGQ+P+XdAAAtIAqQLkAAQA1YEIYkQAgAJGC+P+X81NBqQAAgFL9e8KowANf1oCiAJEfAAC54QMUqiCMRPg//J/IYAAAtOEDFKq/LACUdEIYkYDWQLkABABRgNYAuaD9/zWAQkM5oAAANWBCGJEfQAM5H/yfyOf//xeiHQCUHxwAckD//1SB4gCRAgCA0mADgFJY+P+X9f//Fx8gA9UfIAPV/Xu+qf0DAJHzUwGp9AMAqnMBAPBgQhiRACAAkWH4/5eAKkC5wAAANWBCGJHzU0GpACAAkf17wqhS+P8XgKIAkR8AALnhAxSqIIxE+D/8n8hgAAC04QMUqpMsAJRhQhiRINRAuQAEAFEg1AC5YEIYkfNTQakAIACR/XvCqEH4/xcMWoLS/2Msy/17AKn9AwCR81MBqfQDA6r1WwKp9QMBqvYDACr3YwOp9wMCqvlrBKnsJwCUZAEA8IRAGJGa/N/I4AQAtPMDAKr7cwWpHAABkZgDQPkfAwDxRBtA+uADAFQAKEC5oAMANGAuQLlgAwA1+QMEkSAAgFLhAxmq/38QqeT3/5f7A1Cp4DcA+Z8DAPmIHgCUHxwAcoADAFTjN0D5AkCZ0mEmQPlCc6fy4AMTqnsPAps/AADxGAObmpgCGIsYAxvrGIOfmhQPVIvVKgCUHwAU66gBAFT7c0WpFACA0gEAgNL9e0Cp4AMUqvNTQakMWoLS9VtCqfdjQ6n5a0Sp/2Msi8ADX9YABABP4xMCkSQAgBICOoLSewOAUgEAgFLgAxmq+MMBkeBDjjxgAACt4D+APWAAAa1gAAKt+4MAueSLALnr9/+X4QMYqiAAgFL/fwep9VMB+fVbAfn3XwH5rPf/l/QXR6kGQJnSRnOn8uADGqriAxsq5AMZquEDFirjAwKRlBYGmzIdAJRgJkD5QAAAtDEsAJThAxiqIACAUv9/B6mb9/+XAkCZ0uEDR6lCc6fy+3NFqSEAApvK//8X/Xu/qUgWgNIAAIDS/QMAkQEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1H4nAJSgAAC0ACRA+WAAALT9e8GoGCwAFAAAgFL9e8GowANf1h8gA9X9e76pYQEA8CFAGJH9AwCR8wsA+TP838izAAC18wtA+QAAgFL9e8KowANf1k0cAJQfABPr8wtA+eAXnxr9e8KowANf1v17tKkBAIDSYAOAUv0DAJHzUwGp9KMAkeIDFKqY9/+XAAEANK73/5cTAEC58wMTS+ADEyrzU0Gp/XvMqMADX9bzAwAq4AMUqjUcAJQg//+04AMUqiscAJQTHAAScwIAUuADEyrzU0Gp/XvMqMADX9YBBED5AhBuHgPQZB4hNAHKIRxByiFEAcoBBAD5AJTn0gEAZ54h/EvTIQQAkSAAYp4ACGEeAABmngHMQJIA+HTTISRMsiEAZ55BAADwAPwPUSA4Yh4hKGIeJOBD/UEAAPAAGGEeAQhgHiMYYx5jKGQeJORD/UEAAPAkEEMfI+hD/eHzALKh+ufyIwxEHyQAZ54jEEMfIghDHwEoYB4AAGIeQAAA8APsQ/1gAQDwAAhjHkAAYR8BeEP9AAhhHgAAeJ4ABACRwANf1qKCj9IA/ETTQumv8iI3z/LixvPyAHwCm+IAAJBCGEH5QMBAiwIAQDlCHAASX/wDcSABAFREAAELA3xfCH8AImthAABUBHwFCL8AAHFiHAAS4f7/VMADX9Yk/ETT5gMBqqGCj9IIB4DSQemv8gkDgFIhN8/yCAqg8uHG8/KEfAGbhPxg0+EDBCqFAAERJEAAEocgqZsHAAeL6vzfyF8FAPHJAABUIQQAEb8AAWsB//9UAACAUsADX9YBA4DS/Xu/qYQAAZv9AwCR4AMGqoQAVJEhAIBSgyAA+YJIALnJ//+X5vyfyOADASr9e8GowANf1mABAPAAwBuRACAAkR/8n4jAA1/W6AMAqgQAgNLgAwGqBQCA0uEDAqriAwOqAwCA0gEAANTAA1/WZwEA8OfAG5HnIACRAACAUikAgFLh/F+IYQAANel8Aoii//81PwAAccAAAFQfoA9xBgQAEawAAFTgAwYq9v//FyAAgFLAA1/W/Xu/qf0DAJEDAIDSAgCA0gEAgNKAD4DS3///l+ADBirfQB9xwAEAVOH8X4hhAAA16XwCiKL//zU/AABxwAAAVB+gD3EGBAARDP7/VOADBir2//8XIACAUgIAABQAAIBS/XvBqMADX9b9e7+pAwCA0gIAgNL9AwCRAQCA0kAWgNLF//+X/XvBqMADX9ZgAQDwBvxGuSYBADT9e7+p/QMAkfL//5ffAABr5hefGsAAABL9e8GowANf1sAAABLAA1/W/4M60f17AKn9AwCR9VsCqbaCj9JW6a/yNjfP8vtzBalc0DvVlf9G0/bG8/L3YwOpmAEAkPeDCpG1fhab4TsA+QEDD5HzUwGptSZAkvMDAKoAB4DS+WsEqfQDAqqgBgCb/5sAufoDA6oBCED5nwMB6+ABAFQbB4DSAAMPkeIDF6oDAIDSu34bmwECgNJ7YwCRewMAi+CDCJEffAip4BSA0o3//5cAAIDSCgAAFAEoQLkhBAARASgAuT88AHHI/f9UIwAAFAAEAJEfPADxYAAAVOFqYDiB//814QMAqmECALQjBADR4mpjOELAAFFCHAASXyQAcWgAAFThAwOq+P//Fz8AAOsiAQBUwAmAUuBqITggBACR4gGA0uACAItCAAHLAQCAUoT2/5fhAxeq4AMbqgICgNJc9v+XAQMPkQAHgNKgBgCbHAgA+R8oALkAB4DSGAMPkQICgNJ7AQDwoX4Am/UjApHgAxWqe8MbkSFgAJEBAwGLTPb/l2BDAJEB/N/IQNA71T8AAOsBAgBUYYtBqeMDF6rgAxqqBBCAUvcDAJT4AwAqYKMAkQD83wgfHABy4AEAVOIDGCrhAxeqYMMAkScEAJQKAAAU4AMaqhYfAJTjAxeq4gMBqgQDgFLhAwCq4AMaquUDAJT4AwAq+AAANeGDCJE4AIBSQAdA+T/8CKkAvECS4FMB+eGbQLnkQwKRAgCAUgMAgFIFAIBSP/wAcUgDAFTgEkC5HwAAcSUBADUsAQBUIHx90yEEABEAQACR4gJA+YJoIPgiAIBSCwAAFE0BAFTlFkC5Inx900JAAJEhBAARoIAAqgAAQbKAaCL4IgCAUuUDAipjBAAR92IAkR8DA2vB/P9UQgAANOGbALlgIgCRAnxfyEIEAJECfAHIof//NRX//5cfHABygQEAVGBCAJECfF/IQgQAkQJ8Acih//81c2IAkWB+X8gAABSLYH4ByKH//zW7AAAUgRLA2qAHgFIAAAFL5geAUsYAAUuCHgASgCbAmgAEABIGCAYLnw4A8cYcABLkm0C53ICCGvoDFargAxwq4DcA+eA3QPkEAATKhHwWm4SARMraAAC1ewJAueDfg1KYAECyfwMAax0AABQAAIBSQRNAuT8AAGsJAQBUQU8giwAEABEhDED5hAAByoR8FpuEgETK9///F0ADQPl7AkC5hAAAykAHQPmEfBabgAAAygSARMrg34NShHwWm4SARMqYAECyfwMAa+gAAFRiBkC5AAGgUgAAAks/AABr95efGgIAABQ3AIBS93sAuRf/YNPlNnrT4DYAEnkCBYvgZwC59TZAkiAfQPkfABjr4QMAVF8DAPEhX0E54BefGj8AAGthAwBUIFtBOR8AHGsBAwBUGggAtCSrQHlAE0C5nwAAa2ECAFSgBgCR4QMaqgICgNLkfwC5YBoAi7X1/5eAAQA1IFNAuUFjAJHkf0C5AIBAkQAcAJGCPH3TYA4Ai6z1/5eABQA0AgAAFGAAALT3BgAR2P//F+B7QLlfAwDxJACA0gQYQHpgAABUGgCA0qb//xdfAwDxPFsBOeAXnxogXwE5QAMAVEATQLlnBwARZwIAueEDGqogqwB5AgKA0mAGQLkgUwC54GdAuQAEABEAOHrTYAIAi3b1/5cgU0C5QWMAkUITQLkAgECRABwAkULwfdNgDgCLbvX/l2AGQLlBE0C5AAABC2AGALkl4wCRuPyfyOE7QPnjAxSq4mdAueADE6pE/v+XABwAEmEaFYsiYAGRRHxfyIQEAJFEfAPIo///NSKAAZFEfF/IhAAUi0R8A8ij//81oAIANSCgAZEDfF/IYwQAkQN8Asii//81IcABkSB8X8gAABSLIHwCyKL//zVgogCRAnxfyEIEAJECfAHIof//NWDCAJECfF/IQgAUiwJ8Acih//81dRoVi6BeQTnAAAA0c4IAkWB+X8gABACRYH4ByKH//zVA/v+X/XtAqfNTQan1W0Kp92NDqflrRKn7c0Wp/4M6kcADX9b9e7+p/QMAkW/+/5fmAwAqAwCA0gIAgNIBAIDSgBWA0jT+/5ffAABrgQAAVOADHar9e8GoAx4AFP17wah1JgAU/Xu7qf0DAJHzUwGpcwEA0HPCG5H1WwKp9gMAqmDCAZH3YwOpF/zfyJcIALT0AwGq9QMCqmDiAZEAAED5HwAB66EBAFRgAgKRAfzfyEDQO9U/AADrAQEAVGACMJFjIgKRBBCAUgGISKngAxWqugIAlGCaDLm4go/SYAEA8Fjpr/IAAA+RODfP8gEHgNJT0DvVc/5G0/jG8/JzfhibcyZAknMCAZtgAkD5HwAA8WwEAFRgBkD5oAEAtOADE6qK/f+XYAIA+eMDFariAxSq4QMWqvNTQangAxeq9VtCqfdjQ6n9e8WoPv7/F+EDAZEgAIBS/38Eqc/0/5cBQJnS5ANEqUFzp/KEAAGb4AMTqmQCBMqEfBibhABAsmQGAPly/f+X4AMTqnD9/5cAABTLYAIA+R8AAPEt/P9U81NBqfVbQqn3Y0Op/XvFqMADX9ZhAQDQIcAbkSHAAZEm/N/IhgYAtKKCj9IB/ETTQumv8gUHgNIiN8/y5wMGquLG8/IIA4BSBQqg8iF8Apsh/GDT5AMBKiIAARGBQAASIxSom+MAA4tm/N/IRgQAtB8ABuvAAABUhAQAEV8ABGvh/v9UBgCA0hsAABQCA4DS/Xu/qSEcApv9AwCRIQBUkSlIQLkmIED5KAUAESEAgNJh/J/IAQCAEm/9/5dIAgA0KX160+cACYvgoAGRAnxfyEIEAJECfAHIof//NefAAZHgfF/IAAAGi+B8Acih//81BQAAFAgAgFLhAwaq4AMIKsADX9bgAwgq4QMGqv17wajAA1/WZAEA0ITAG5GEwAGRi/zfyEsEALTsAwGqAQQANP17v6nqAwCq7QMCqv0DAJGX/f+XHxwAcuACAFSMBQBR4wMNquIDDCrhAwqq4AMLqlv9/5cfHAByoAEAVIx9etNrAQyLYKEBkQJ8X8hCBADRAnwByKH//zVrwQGRYH1fyAAADctgfQHIof//Nf17wahx/f8X/XvBqMADX9bAA1/W/Xu9qf0DAJHoFwD9CEBgHgAQbh7zUwGp9RMA+RAhYB5KAABUaAAAFABo6NIAAGeeECFgHkQAAFRjAAAUdAEA0JPCG5FggjKRhPT/l2YOQLnmAAA1gACAUpQVAJSGwhuRyjhA+QoEALUPAAAUAwCA0gIAgNIBAIDSgBWA0lP9/5cBfECTwnxAkwMAgNJgEIDSTv3/lx8MALHg/f9U8wGAEkUAABQBB4DSyBuA0gAAgNIBEKDyYgCA0kMEiNIEAICSBQCA0gEAANQf/D+xYwAAVPMDACo4AAAUxsABkcD8n8ggAAAUQv3/lx8cAHLA//9URgFUkUcBYJHG4ACR5+AAkcAAQPkfBADxaQAAVAEAgBLt/P+XxmAAkd8AB+sh//9UAgeA0uEDCqqDAIDSAhCg8iAdgNIl/f+XYAEA8AAAD5EBAIBSHwAA+SEEABEfBAD5AOAAkT8AEHFh//9UFv3/l+YjAJTNHACU8wMAKucjAJQzAgA1lcIbkaCiAJEfAAA51v7/l6CGAalA0DvVoUIAkSD8n8iAAIBSiHoD/b+aDLkOFQCU8wMAKmAAADU8/f+XoA4AuYDCG5EAgDKRH/T/lwIAABSzAoAS9RNA+eADEyrzU0Gp6BdA/f17w6jAA1/W/Xu+qf0DAJHzUwGpcwEA0HTCG5GAgjKRGPT/lzH9/5cfHAByAAEAVIAAgFInFQCUgOIBkR8AAPmAQgCRHwAA+Z8OALlgwhuRAIAykQP0/5fzU0GpAACAUv17wqjAA1/W/Xu8qf0DAJHzUwGpdAEA0JPCG5H1WwKp9QMAKmCCMpH3GwD5/fP/l2AOQLkAAgA0dgICkd8CAPnhAxUqYOIBkQEAAPl1AAA1EwCAUgkAABR3AjCRf5oMuZD+/5fghgipQNA71cD+n8j4//8XUwCAEoDCG5EAgDKR4PP/l/VbQqngAxMq81NBqfcbQPn9e8SowANf1j/8A3EEiED6QAIAVGIBANBCwBuR4QMAqkIgApFDEEy5AFAjiz8AAOsAAQBURABA+SQAAPlCYACRIUAAkUQAX/gkgB/4+P//F+ADAyoCAAAUoAKAEsADX9b9e7mpHwAA8SAYSHr9AwCR81MBqfVbAqlhBgBUdQEA0LPCG5H2AwCqYIIykcDz/5f0wwCR4QMWqgIIgNLgAxSqi/P/l9T8/5cfHABy4CNA+eEAAFQfAAHxyAMAVOAnQPlTAIASHwQB8QgAABRhokA5HwAB8QEBADTIAgBU4CdA+TMOgBIfBAHxoAKAEnMygBoRAAAU6AEAVOAnQPkfAAHxiAEAVFsBAJSABkCtYMIAkQAEAK2ABkGtAAQBrSAAgFJzogCRYP6fCBMAgFICAAAUswKAEqDCG5EAgDKRjPP/lwIAABSzAoAS9VtCqeADEyrzU0Gp/XvHqMADX9b9e7qp/QMAkfNTAan0AwAq4N+fUvVbAqn1AwGqvwIA8fdjA6lBAARR4P+vcvlrBKkiEEB6+3MFqYgJAFRgAQDQAMAbkfcDAioAwAGRGfzfyD8DAPH4B58anwIAcQQLQHqAAABUGyMAlAIcAJQdIwCU+gCA0hMAgFL8/4dSWwGA0loAoPIfAwBxghJcemgBAFSDfnrTIwMDi2DgAJEA/N/IAAYAtHaoQHngAhNL1iIAER8AFmtiAABU4AMTKiwAABRnfn3TYaABkaACB4sm/N/IYcABkSX838hhYAGRJPzfyGGAAZEi/N/IYVxBOch+eJNzAhYLPwAAceEHn5rfAATrAWEBqiEAG6qhaif4gQYAEQGQAKmBAAbLITCfmr8AAusBEAD5QQAFyyEwn5oCDAD5ARQA+QAAAZFhIED5AQAf+GEkQPkBgB/4YVBAuWKoQHkhABqLQvB90yEPAYsF8/+XlAYAEcj//xegAoAS81NBqfVbQqn3Y0Op+WtEqftzRan9e8aowANf1mIBANBCwBuRQsABkUT838gCAIDSPwACa+MDAipCiEV6aAEAVMQAALRjBAARgwwDi2MAQPlgAGOeAgAAFADkAC8AeCL8QgQAkfP//xfAAIBSwANf1h8gA9UGAED5ZgAA+QYIQPnfAAHrwiBC+sMAAFSgAEC5AAAeMqAAALkgAIBSwANf1gEEQPmh//+0PwhA8sEEAFQ/AALrwjBB+mgEAFRAAAHLHzwA8QkEAFQmBED5JwCAUikgAJHgBAARxrxA8uqPdLLgAgBUyARA0R8BCutiAwBUnwAHa8ADAFRmWCf4IQBA+eH8/7Q/CEDyAQIAVD8BAetGAAHLQJBB+okBAFTfPADxSQEAVCYEQPnnAwAqKSAAkeAEABHGvEDyYf3/VOADByrAA1/WIACAUqEAQLkhAB8yoQAAucADX9ahAEC54AMHKiEAHzKhAAC5wANf1qEAQLngAwQqIQAAMqEAALnAA1/WAghAkl8EAPEBAQBUAgRA0SEEANEgAACL4Y90sl8AAesAMJ+aAgAAFAAAgNLAA1/WDAqC0v9jLMv9ewCp/QMAkfNTAan0AwKq4kMBkfVbAqn2AwKq9QMDqvdjA6n4AwEqAwCA0h8DA2vJAABUAXhj+GMEAJFBUACpQkAAkfr//xfiAxgq4AMVqgEAgFL3AwGRQnwUm6Dy/5cGAIBS3wAYa+IEAFTpAwYqBwMGS4gVgNIBAIDSAgCA0gMAgNIgVRSbBACA0uAjAPngfBSbBQCA0uAnAPkAAIDSAQAA1MghgNIAfECT4QMXqsMSCYvkAweqIgCA0gEAANQfmACxBBhBuuABAFRgAPi3AAjUmgIAABQAAIBS0wAAC38CGGvCAABU4AMTKuIDFKoBAIBSAFQUm3ny/5dmBgAR2f//F/17QKkMCoLS81NBqfVbQqn3Y0Op/2Msi8ADX9blAwCq6I90sgAAgFIfAARr4AUAVL8IQPKhBQBUPwAF62gFAFS/AALrIgUAVEYABcvfPADxyQQAVKYcQKnnvECS6QRA0T8BCOsiBABUf3wAqQAEABFnAAD5fwgA+b8AButiAwBU3whA8iEDAFTfAALr4gIAVMUABcu/fADxKQIAVMWAX/inCECS/wQA8aEBAFSlBEDR5490sr8AB+siAQBUxQBf+KkIQJI/BQDxoQAAVKkEQNE/AQfrQgAAVGUEAPljYACR5QMGqtH//xfAA1/WAgCQ0gEAgFLgAQCwAAAPkTfy/xcMEIbS/2Msy/17AKn9AwCR9VsCqfUDCpH2AwGqAQCAUvNTAanzAwCq4AMVqvdjA6n3AwIqAkCA0vlrBKkUAIBS+3MFqSXy/5fkAwKRAwCAUgUDgFKf/gBxYpBXemIBAFRgWKWbAARA+cAAALRhAkD5Vf//l4NYNLigWjT4lAYAEWMEABH0//8X+QMSkeEDFCrjAxmq4AMVqgIBgNJW//+XAwCA0p8CA2vpAABUIHtj+AEAgNJE//+XoHoj+GMEAJH5//8XBNCC0gLQg9LgYyKL4QMUKuMDAKr6YySLAgmA0vgBALD8AwKRGAMPkeAzAPngAxWqQP//lxsAgNLgAzqRFQCAUuA3APmfAhtrCQkAVOAzQPkXCYDSAgGA0ncDF5vgAxqq4QMXqsjx/5dhBkD54ENL+T8AAOtBBwBUAcSC0uBjIYsme3v4AgGA0h98BqkffAep4DdA+eY/APlhCkD54QIBi7nx/5fgN0D5AgGA0uVDR/nlOwD5YQ5A+eECAYuy8f+XIHt7+KKCj9JC6a/yIjfP8gD8Q9PixvPy5RtHqQB8ApvhQ0f5AKRg0wLoe9MAFwCLAmti+N8AAuuhAQBUAgRA+V8ABetBAQBUAghA+V8AAevhAABUgQNAuQIDgFIhWKKbAgBDKSIAAikNAAAU4AMGkeZDC/nlRwv54UsL+aF+e9OCA0C5QAdArQJYNbjgAxqRtQYAEQAAAYsABACtewcAkZwTAJG4//8X+AM6kfcDGpHgAxiqAgCB0gEAgFKm8f+X4wMYquQDF6oFAIBShIAAkb8CBWvAAgBUhoBe+AEAgNKlBAARY4AAkeADBqrV/v+XYRZA+WAAHvjgAwaq0f7/l2CAHviGAF/4AQCA0uADBqrM/v+XYR5A+WAAH/jgAwaqyP7/l2CAH/jp//8XANCC0vRjIIvjAxSqAgGA0qF2HlPgAxiqy/7/l6iCj9LkAQCwSOmv8uMDFKooN8/y4gMXqoQAD5EFAIBSBwCAEujG8/K/AgVrgAUAVGAEQPmgAAA1Afxg0x8AAPHhsIEaAgAAFAEAgBJmDED5pgAANcD8YNPfAADx4LCAGgIAABQAAIASaQBA+WYSQPk/AQbrgQEAVGkIQPlmGkD5PwEG6wEBAFQ/AABxAchAeua3nxrfAABxIRCfGgAQnxoDAAAUAQCAUgAAgFJBAAMppQQAEUAAQPljgACRQARArUKAAJEA/EPTAHwImwCkYNOAFACLAAQArdT//xfjAwaRAACA0gIDgFL3ggCRvwIAaykBAFRheGC4AAQAkeSCX7ghWKKbJBAAueTCX7gkFAC59v//F/17QKkMEIbS81NBqfVbQqn3Y0Op+WtEqftzRan/YyyLwANf1ggwQHnkAwCqBQCA0gcHgNIfAQVrTQIAVIYIQPmjfAebwAADi8NoY7h/AAFrQQEAVIMAQPkGCED5YwAGi38AAuuoAABUBhRA+UMAA8t/AAbrgwAAVKUEAJHu//8XAACA0sADX9b9e7qp6gMCqukDAKr9AwCRAgAAkCEAgFJCQAWR81MBqfVbAqne//+XYBkAtSUxQHntAwCqAQCA0gAAgNIEB4DSvwAAa40BAFQjCUD5AnwEm2YAAotiaGK4XwgAcYEAAFQhAUD5wghA+SEAAosABACR9P//FwEXALQSAIDSBQCAUgQAgFIDAIBSAgCAUgYDgNL/fwOp/38Eqf9/BakgAED5IAYAtB8cAPFgBABUbAEAVB8UAPFAAwBUHxgA8UACAFQfCADxwQQAVCwEQPkjAIBSjAnGmiIAABQfIADxoAMAVB9cAPHBAwBUIgFA+SAEQPkLAAKLHwAC62sxgJoiAIBSFwAAFCcBQPkgBED5DQAHix8AB+utMYCaEQAAFCcBQPkgBED5EgAHix8AB+tSMoCaCwAAFCQBQPkgBED5DgAEix8ABOvOMYCaJACAUgQAABQvBED5JQCAUu8JxpohQACRz///F0UAADTvLwD5RAAANO4nAPlDAAA07CsA+UIAADTrIwD5jQ4AtHIOALTsI0D578MAkRMAgFJMDQC0FACA0hUDgNLgEUD5HwAU66kMAFSABUD5AQQQUR8EBHEgGEF6qAsAVAD8YNMAfBWboGlguCALADSBCUD54QoAtUQBQPlBQiCLAACA0iNoYDiCaGA4owAANAAEAJF/AAJrYP//VE0AABSCCQA1gAFA+SEAgFIuAUD5zgEAi+ADCariAw6qX///l4AIALTfCUDyQQgAVMEBQPlDBUD5fwAB66EAAFRAGUC5AAQAEUAZALk6AAAUAARAuQEAHxILCELTAAAeU2sBASpBqpxSawEAKoGOrHLgAwmqSv//l0AAALRreR4SQQlA+WYBHxL2AwHL1gIOiosBCDdiAR8y4AMWqkgcgNIDAIDSQnxAkwQAgNIFAIDSAQAA1GAA+LZAHQC5HgAAFEAFQPnA/Z/IQBlAuQAEABFAGQC5BgMANUGqnFLiAw6qgY6scuADCaot//+XQQlA+UABALQCCED5ABRA+UIAAIsgAUD5QgAAi+ADActCAACK3wIC6wIBAFRIHIDS4AMWqmJ9QJMDAIDSBACA0gUAgNIBAADUlAYAkYxhAJGa//8X7yEAkZMAADXsCUD5MwCAUmzy/7XzU0GpAACAUvVbQqn9e8aowANf1v17u6n9AwCR81MBqfMDAKr1WwKp9gMBqvUDAqrhAwCqAACA0jXw/5fAAgC09AMAqsAAgNLzWwOpMwIAkHMCD5H/fwSpBfD/l+AjAPngAxOqOvD/l7T+n8jhwwCRAAAAkABABZER8P+X4AMTqivw/5fgS0C5gAAANeBPQLkCAAAUIACAEvNTQan1W0Kp/XvFqMADX9YfIAPVAqBAuV/8D3HpAgBUAYCAUgAQbh4fIAPVIQAQEQAoYB4/AAJrqf//VAFgQLkCvufSAyRA/UIAZ54BEGweITQBSgAIYx4hREFKIRQBSgFgALkjAGMeYQRCHwAIYR4AKAD9wANf1gAQbh7w//8XHyAD1f+DANFG8H3T5wMAqukDAaqIFYDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDS6RsAqecbAakBAADUIgCA0uEDAJHjQwCRAHxAk+QDAqrIIYDSAQAA1N8AAOvgF58a/4MAkcADX9b9e76pIAIAkP0DAJHzUwGpFMAPkQDwQ7nzAwGqsO//l38CAOuAAABU81NBqf17wqjAA1/WYFJAOeAAADSUEgCRf1IAOYB+X4gABABRgH4BiKH//zV/fgKp81NBqf17wqjAA1/WHyAD1R8gA9U/CEDy4QAAVOwDAKrgAwGqIUBA0e9/cLI/AA/rQwAAVMADX9b9e6qpAgKA0v0DAJHugwCR8wsA+ZMBQpHhAw6q8oMCkXNCEJG6//+XHxwAckAEAFQfIAPVwAFA+R8IQPJhAwBUAUBA0T8AD+sCAwBU4QMSqgIDgNKu//+XHxwAcmACAFTrAxKq7YMFkR8gA9WDAUS5agFA+aMCADTgAwyqgk0jiwMAABQfAALrwAEAVAEAQPkAIACRXwEB62H//1RrIQCRfwEN60H+/1TOIQCR3wES6yH8/1TzC0D5/XvWqMADX9Z/AAJxwP7/VF8JQPKB/v9UQEFA0R8AD+si/v9U4QMTquADCqoCQIDSif//lx8cAHJg/f9UgAFEuWshAJEBBAARgQEEuYpZIPh/AQ3rAfv/VOb//xcfIAPVHyAD1f17v6npAwGq6AMCqv0DAJEEGEVtW///lwIkQP3nAwCqxDhkHpAgYh5KBgBU4ChA/eagQLkQIGQeKQIAVIC44X7AfHvT4AAAi8YEABHmoAC54wMDKgDYYX7GOGAe4CwA/QmgDqkDgAD5wLjhfgB8AP3/ZAC5/XvBqMADX9blYEC5AL7n0gUQbB4DAGeeHyAD1YQ4YB7f/A9xiQIAVASAgFIAEG4eHyAD1YQAEBEAKGAenwAGa6n//1RACGAepTQFSqVERUqlFAVK5WAAuaEAYx4hFEMfIAhgHpAgYB7gKAD9iv3/VNb//xdAQGAe9P//F4AYYh4AuOF+ANhhfkSQQB/L//8X/Xu9qf0DAJHzUwGp8wMAqgBQQDn1EwD5NAIAkAABADSAwg+Rf1IAOQAQAJECfF+IQgQAUQJ8AYih//81YE5A+UABALQBgoLS6BqA0gECoPICAIDSAwCA0gQAgNIFAIDSAQAA1H9OAPmUwg+RlSIAkeADFaoq7/+XgB5A+WACAPngAxWqfxIAufUTQPmTHgD581NBqf17w6gZ7/8X/Xu6qf0DAJHzUwGpNAIAkIHCD5GA8kO5ISBA+SAAP9YgBQC08wMAqgBQQDnABAA0YFZAOYAEADVgEkD5IgCAUmEaQPliVgA5AABA+WAaAPnjn0CyHwAD60kAAFRiWgA5ZBZA+QIAAetjHkD5QCCAmoEAQPlhHgD54p9Asj8AAuuIAgBUYlpAOSMAA+thIIGaAAABiyICADVAAQC0YhJFbQAAY55hWkD9BChkHiAoYB6QIGIeZC4A/WBaAP0KAgBUf1YAOfNTQan9e8aowANf1iAAgFJgWgA5lMIPkX9SADmUEgCRgH5fiAAEAFGAfgGIof//NX9WADnz//8XYKJAuR8EQHEAFQBU9CMBkfVbAqn1QwGRBoCg0uEDFariAxSq6BCA0gAAgNIDAYDSBACA0gUAgNL3GwD55isA+QEAANQABABPIACAUhdAmdJXc6fy4BeAPYfu/5dhGkC59gtFqWAGQPnWChebVvP/lwAEAE/hAxWq9QMAKiAAgFLgF4A9fO7/l+EDFKrmF0Wp6BCA0kAAgNICAIDSAwGA0gQAgNLGFBebBQCA0gEAANRhOkD5QAAAsMIAFstiNkD9wQABywQYRP1BAGOeYzTc0iAAY54jNujyYwBnnmY6APkA9OfSBYRkH0IoZR5lPkD9UCBjHqwIAFRjQkD9MDhlHgYAZ55nakD9WCBgHmI2AP0AOGMeBRZGH+EoYR4ADEYfYWoA/WWCB20kAwBU1QwANWBiQP0BEG4eYGZAuQAoYR4ABAARYGYAuWBiAP0fEABxaAcAVFggYB5hLkD9ABro0gAAZ56KAABUYCZA/QIQah4ACGIeIChgHvVbQqn3G0D5f1YAOWAqAP2Q//8XBAhkHrAgZB5MAABU5f//F2QORG0ACujSAQBnnoEIYR5wIGEeRAAAVN7//xcAh9PSAZBuHoAt+PIFAGeeQAAAsFAgZR4GHET9AE7o0gUAZ54hTGYeYQhhHjAgZR7sCABUkCBhHoTMYR6DGGMeZCYA/WAIYB5gQgD9yv//F2RCQP0wOGUeBgBnnmdqQP1iQGAeYzYA+QA4ZB4FFkYf4ShhHgQQRh9hagD9ZZIHbb3//xdgJkD9AE7o0gEAZ54CKGAeUCBhHmwFAFRhIkD9BRBuHmNCQP3hAxaqZGZA/eIDBqowIGIe4AMTqkMAgFKEKGUeIcxiHmRmAP0gGGAeYSYA/WAIYB5gQgD9tP7/l/VbQqn3G0D5f1YAOUn//xfgAxOqDv7/l2AqQP1/VgA5AChkHmAqAP1C//8XYF5A/QEQbh6/BgBx4QMWquIDBqrjF58aAChhHuADE6pgXgD9n/7/l/VbQqn3G0D5f1YAOTT//xciQGAe1f//FwBO6NIBAGeeuP//Fx8gA9X9e7yp/QMAkfMLAPkzAgCQX/w/8egAAFRzwg+RYyZA+fMLQPnwAwOq/XvEqAACH9Zjwg+RYxAAkWMAQLnj/v80c8IPkeAXAPnhNwC54h8A+ej+/5fgF0D54h9A+WMmQPnzC0D58AMDquE3QLn9e8SoAAIf1v17vqn9AwCR81MBqTMCAJBzwg+RcxIAkWLCRPhAAD/W9AMAKmACQLmgAAA14AMUKvNTQan9e8KowANf1tD+/5fgAxQq81NBqf17wqjAA1/W/Xu+qf0DAJHzUwGpMwIAkHPCD5FzEgCRYcJD+CAAP9b0AwCqYAJAuaAAADXgAxSq81NBqf17wqjAA1/WvP7/l+ADFKrzU0Gp/XvCqMADX9b9e7ip/QMAkfNTAangTwC5hPL/l0AYALT0AwCqQQAAsAAAgNIhgB+R9VsCqbzt/5f1AwCq4BIAtIkAgNLncwGR5jMBkYgVgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNLnJwap5icHqQEAANQiAIDS4YMBkePDAZEAfECT5AMCqsghgNIBAADU8wMAqmAG+Lc2AgCQ08IPkfdjA6l3IgCR4AMXqq7t/5dgYkE5AAYANcDyQ7lACwA018IPkQEAAJDiAgGRIRA5kUAAALAAACCRVf3/l/MDACofAABxLQ0AVOJCAZEBAACQQAAAsCHQN5EAYCCRTP3/l/MDACrgAfg34iIBkQEAAJBAAACwIQA2kQCgIJFE/f+X8wMAKuAA+DchAIBS4GIBkQH8nwjgIgCRg+3/lxAAABTgIgCRgO3/l/VbQqn3Y0Op4AMTKvNTQan9e8iowANf1vVbQqngAxMq81NBqf17yKjAA1/W4AMXqnPt/5fA8kO518IPkTzt/5fzAwCqwAgAtGBSQDnADAA1YE5A+UABALQBgoLS6BqA0gECoPICAIDSAwCA0gQAgNIFAIDSAQAA1H9OAPnmT0C5AYKC0gECoPLIG4DSAACA0mIAgNJDBIDSBACAkgUAgNJ0BgD5ZhIAuX9+AqkBAADU9AMAqh/8P7GDAgBUf04A+XMBgBLgAxMq81NBqfVbQqn3Y0Op/XvIqMADX9bh///w4AMTqiFQI5Et7f+XYPT/NOADF6pTAYASQe3/l/VbQqn3Y0Opwf//F2BOAPmg/f+0oAI/1uEDAKrgAxSqaP3/l2BOQPn1W0KpEwBEufdjQ6ngAxMq81NBqf17yKjAA1/WwfX/VOAiAJEt7f+X92NDqTMAgBL1W0KprP//F/giAJHgAxiqLu3/l/MeQPmTAQC0YQJA+eADGKrhHgD5IO3/l8DyQ7nhAxOqLe3/l+D1/zTgAxOq2/3/l8r//xfgAxiqF+3/lwEdgNLIG4DSQQCg8gAAgNJiAIDSQwSA0gQAgJIFAIDSAQAA1B/8P7Gi9/9U8wMAqmD9/7W6//8XUwCAEor//xf1W0KpMw6AEvdjQ6mG//8XHyAD1R8gA9X9e76pAgIA8EHAD5H9AwCRIWABkfMLAPnzAwAqIPzfCB8cAHJgBABUQPBDucHs/5cABAC0ARBAuX8CAWuhAwBUC0xA+WsDALRgAUS5bEEQkQoAgNLtf3CywAEANRkAABThAwyqSgUAkQJAgNJ/AA3rggEAVIwFQJHe/P+XHxwAcgABAFRgAUS5HwAKa6kBAFRgeWr4A0BA0R8IQPIg/v9U8wtA+aABgBL9e8KowANf1vMLQPlAAIAS/XvCqMADX9bzC0D5AACAUv17wqjAA1/W/Xu9qQMCAPBiwA+R/QMAkUJgAZHzUwGp9AMAKkD83wgfHABywA4AVGDwQ7nzAwEq6BMA/QhAYB6K7P+X4A0AtAEQQLmfAgFrgQ0AVBRMQPlUDQC0fwYAcWgAAFQYIWAe7AAAVKoCgBLzU0Gp4AMKKugTQP39e8OowANf1mB+fpOBAgCLLwREueIFABEiBAS5gQJEueELADTu/4GSCwhCke7+v/Lt/4GSzgEAy60BAMvg5wOyEwCA0kD+5/IGAGeeQAAAkGtBEJGSAkKR4ecAsgQgRP1h/efygHpz+IsCC4tSQhCRJwBnngwAgNIKAIBSHwhA8kEGAFQCQEDR4X9wsl8AAevCBQBU4QMSqgJAgNKE/P+XHxwAciAFAFRgBUDR459AsgIQPh4DkG4eHyAD1QEAQL2BAQCLAmhu+DggIB4haG34xAEAVF8AA+tCkEH6IgQAVCEAAssgAGOeABhoHhAgZB6EAwBUECBjHkwDAFRvAwA1AUBiHgEAAL04ICAeTAAAVAIAABRKBQARACAAkX8BAOvh/P9UgAJEuXMGAJFrBUCRjAVA0R8AE2vp9f9UgHpz+B8IQPIA+v9U6BNA/aoBgBLzU0Gp4AMKKv17w6jAA1/WAgAAve3//xclwCIeABhlHhAgZh5s//9UECBnHiT//1Ti//8X6BNA/fNTQalKAIAS/XvDqOADCirAA1/W6BNA/QoAgFLr//8XHyAD1f17vqkDAgDwYsAPkf0DAJFCYAGR81MBqfQDACpA/N8IHxwAcqAEAFRg8EO58wMBKgTs/5cgBAC0ARBAuZ8CAWvBAwBUAkxA+YIDALR/BgBxyAMAVEHIM4tAAES5ZH5Akz8EBLkgAgA0BYCAUgOChNIDAaDyABClm2HIM4tDAAOLIQACi2IIAIsgBEDRHyAD1R+EALgfAAHrwf//VCEEQJE/AALrIf//VAAAgFLzU0Gp/XvCqMADX9bzU0GpQACAEv17wqjAA1/WoAKAEvj//xf9e72pAgIA8EHAD5H9AwCRIWABkfMLAPnzAwAqIPzfCB8cAHLgCgBUQPBDudHr/5fuAwCqYAoAtAAQQLl/AgBrAQoAVMxNQPnMCQC0hgFEuYgFQpEIQRCRhgQANJIBQpGKBUKRAPYHD1JCEJFKQRCRCwCC0g0AgNLvf3CygHlt+B8IQPKBCABUAkBA0V8AD+siCABU4QMSqgJAgNLl+/+XHxwAcoAHAFTgAxKq6AMKquP/n9IfIAPVAgBA+V8AA+tJAABUAGgr/AAgAJEfAArrQf//VIYBRLmtBQCRawVAkd8ADWvI/P9U6YMAkYpNJosLAIDSJwCAUgYEADTkAwiq5QMMqgMAgFICAIDSAACA0oBoYLwYICAe6QAAVKEAQPkBAAGLXwAB62AAAFRjBAAR4gMBqgAgAJEfBEDxof7/VKUgAJGEBECRvwAK6wH+/1R/BABxwAQAVD8BAPnMBABUBwCAUikhAJEIEQCR6wEAtSsAgNJG/P81PwEA+fn//xdHAIAS8wtA+eADByr9e8OowANf1vMLQPmnAYAS/XvDqOADByrAA1/W5/7/NOIHQqlfAAHrAAIAVMBNQPnCBQKpIP7/tAGCgtLoGoDSAQKg8gIAgNIDAIDSBACA0gUAgNIBAADU300A+ef//xciAQD53f//F2cJgBLj//8XHyAD1QEQbh4QIGEeagAAVKACgBLAA1/W/Xu7qf0DAJHoGwD9CEBgHvNTAan0AwEqAU7o0iAAZ54QIWAerA4AVIEGAFH1WwKp9gMAKuDhhFI/AABriA0AVBUCAPChwg+RIWABkSD83wgfHAByAAoAVKDyQ7lA6/+X8wMAqoAJALQAEEC53wIAayEJAFRgEkD54AgAtGAGQPkhAIBSSvD/lyAJ+DdIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSf1oAOXQaALloIgRtfy4A+X9mALkBAADUIjePUmE03NLixrNyQgAASiE26PIgAGeeYmIAueEDAZEgAIBS/38EqWA2AP0U6/+X4wNEqQRAmdJEc6fyQQAAkH9KAPkCCIDSIBTCPX9SAPljAASbAQCAUmM6APlgogKRY0YA+WCChzw96/+X4AMTqh/7/5dgEkD54Z9AsgAAQPlgGgD5HwAB62kAAFQgAIBSYFoAOWAWQPnhn0CyAABA+WAeAPkfAAHraQAAVCAAgFJgWgA5YFJAOUACADT1W0KpAACAUvNTQanoG0D9/XvFqMADX9b1W0KpQACAEvNTQanoG0D9/XvFqMADX9bzU0Gp9VtCqegbQP39e8WowANf1rXCD5EgAIBStRIAkWBSADmgfl+IAAQAEaB+AYih//819VtCqQAAgFLn//8X9VtCqaACgBLq//8XoAKAEuj//xf9e76p/QMAkfNTAakTAgDwYcIPkfQDACohYAGRIPzfCB8cAHIgBABUYPJDuczq/5fmAwCqoAMAtAAQQLmfAgBrQQMAVMBMQPlAAQC0AYKC0ugagNIBAqDyAgCA0gMAgNIEAIDSBQCA0gEAANTfTAD5wFBAOQABADRzwg+R31AAOXMSAJFgfl+IAAQAUWB+AYih//8181NBqQEAgFL9e8KowARA+cLv/xfzU0GpQACAEv17wqjAA1/WHyAD1V/8A3GJEwBU/Xu8qf0DAJHzUwGp9AMAKvMDAaoBAgDwIMAPkQBgAZEA/N8IHxwAcgAIAFQg8EO59VsCqfUDAiqY6v+X9gMAqiAHALQAEEC5nwIAa8EGAFTCElQpIACAUsBWADmfAAJrAgUAVIN8e9OPfkCTY6ADkYQEABHDAgOLoACAUjChgNIGAAAUY4AAkb8AFWtoBQBU5AMOKuADBSphDED5DRQAUQwQAFEKDABRCAgAUQYEAFEBYgGqYXot+G96LPgFFAARjgQAEWsAQPlreir4aQRA+Wl6KPhnCED5Z3om+J8AAmsh/f9UxKYAuWF6Lfhveiz4a3oq+Gl6KPhneib4oAAANcBSQDnfUgD5YAIANQAAgFLfVgA581NBqfVbQqn9e8SowANf1vVbQqlAAIAS81NBqf17xKjAA1/WxKYAuWF6Lfhveiz4a3oq+Gl6KPhneib48P//F+HDAJEgAIBS/38DqUbq/5dAAACQ4Q9DqQRAmdJEc6fyBRhE/cBGQPni5wOywEpA/cL85/IhDASbwWpA/UQAZ54GEGoeIAAAy8FGAPkiOGAewUoA/QAAY57DNkD9wjpA+QAIZR4hAALLIQBjngAIZB4jDEUfQBhgHhAgZh7kAwBUYDTc0iA26PIBAGeecCBhHgoDAFQBEG4eECBhHur4/1QfIAPVwQpEbVAgYR5p+P9UQAhgHgBO6NIDAGeeECBjHowCAFQwIGAew0JA/cUSRW0hzGAesCBkHiIYYh7BJgD9YAhiHsBCAP3MAABUs///FwDkAC/s//8XwEBgHuH//xelOGQepBBCH8QqAP2r//8XYEBgHuz//xegAoASwANf1h8gA9X9e72pBAIA8IPAD5H9AwCRY2ABkfUTAPn1AwAqYPzfCB8cAHIgBABUgPBDufNTAanzAwGq9AMCKvrp/5dAAwC0ARBAub8CAWvhAgBUAVhAOQAQYB4hAwA0AiRA/WMiANEBLED9AoACkQBUAP0hAIDSAoQNbfQAADRAeGH8PwAUayI4R3pgeCH8IQQAkWn//1TzU0GpAAGAUvUTQPn9e8OowANf1vNTQalAAIAS9RNA+f17w6jAA1/WAVBAOSAAYh7m//8X/Xu9qQQCAPCDwA+R/QMAkWNgAZHzUwGp9AMAKmD83wgfHAByoAMAVIDwQ7nzAwGq9RMA+fUDAirJ6f+X4wMAqqACALQAEEC5nwIAa0ECAFSgAoASvwoAcYkCAFRhgAGRIABnnuL///BCkBiRYBwYTgAAgFJBAGOe9RNA+QDYYW5hCgD9YAKAPfNTQan9e8OowANf1vUTQPlAAIAS81NBqf17w6jAA1/W9RNA+fz//xcBAwA0JDB704UroNIEAASLIzBAkoQABYuE4Ei5PwAEa2AAAFRhAPg3DgAAFCEB+DYheH7TAAABiwEsoNIAAAGLAchIuSIAAgsCyAi5BQAAFGG4QpEhGAGRABQBix8EAPnAA1/WAwjBmmOAAZvjAAC1PwAC66gAAFRCAAHLXwAA6+A3nxoCAAAUAACAUsADX9aigo/SAPxE00Lpr/IiN8/y4sbz8gB8ApvCAACwQhhB+UDAQIsCAEA5QhwAEl/8A3EgAQBURAABCwN8Xwh/ACJrYQAAVAR8BQi/AABxYhwAEuH+/1TAA1/WAQIA8CFAEZEjfF+IYwAACyN8Aoii//81wANf1v17vqkBAAGLAgGA0v0DAJHgYwCRcen/l+APQPn9e8KowANf1gACAPAAQBGRARAAkUTQO9Uj/N+IAEAAkQEAgNLiAwEqfwABawkBAFQFeGH4pQBA+SEEAJG/AATrIf//VABYYvgCAAAUAACA0sADX9ZIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1MADX9aIFYDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1MADX9b9e72p/QMAkeELAangCwKp8///lyIAgNLIIYDSAHxAk+FDAJHjgwCR5AMCqgUAgNIBAADU/XvDqMADX9b9e7+p5gMAqgEAgBL9AwCRAAxA+aH//5f9e8Go3wwA+d9QALngAwEqsv//F/17v6kBEG4e5gMAqv0DAJEASED9AgCAEgFQQLkAKGEeAEgA/W7//5f9e8Go4AMGqun//xf/gw7R/XsAqf0DAJH1WwKp9gMAqvlrBKkZAgDQNUMRkQAMQPnzUwGptUIIkaEeQPn3YwOp+3MFqeA3APmc//+XoRJA+fMDAKrgN0D5mP//l3M5ALShGkD59AMAquA3QPmT//+XwQpA+T8AAOsBAQBUwRJA+T8AE+uiAABUggYA0eCfQLJfAADrSQEAVP17QKngAxaq81NBqfVbQqn3Y0Op+WtEqftzRan/gw6RyP//F2ECAcvBRkD9IQQA0dMSAPkgAGOewVJAuSAoYB7ARgD94QEANCAwe9M1MAASwAIAi7W6QhGCK6DSAAACi7UaAREA4Ei5tVJ707UiAJHVAhWLPwAAa7UCn5oCAAAUFQCA0jNDEZHgAxaqov//l+A3QPlhHkH5Yv//l/oDAKpgLkH5UwtA8qEWAFQCIIISQQdA0eL/3/I/AALrCBYAVPhjApEGABqLR/9M08YEANHG/EzT3wAH68MBAFTJDieLIGVA+f8AAOsAAQBU4QMYquDMdNMCAYDSeP//lx8gAPHhEwBUJ2UA+ecEAJHy//8XPEMRkeADGqr3AxqqnEMIkYErQPk///+X+gMAqsATALSBL0D5ggCA0uADGKrhAgGLruj/l+ebQLmCAIDSgTNA+eADGKrnewC54QIBi6fo/5eBN0D54AMXquKbQLnicwC5LP//l+kDAKric0C5oIKP0ud7QLlA6a/yIDfP8kQAB0rgxvPyhHwAm4SARMqEAAnKhHwAm4SARMrcKiSLgctIuUECADQmBABRIQQAUcAWAYsAAEeRCNBIuR8BB2vhAABUCNRIuR8BAmuBAABUAGRE+T8BAOvgCgBUwRYBiyEAR5Eh4Ei57///F9s2QLl/Q0Bx4AsAVGAHABHANgC54HsAueADGyrgOwD5YH9708ACAIs/AQDxAABHkeEXnxoXAIBSDQCC0uwfgNLr//+SCWQE+QfQCLkC1Ai5H9wIuf/6A3EhAABS4IefGh8AAWpgAwBUIEE3i4JBN8sKLECS4QMXKqoBCstfAQLrSpGCmh8AC+tpAABUCACAUiUAABTiAwqqAQMBixH//5cfAArrQf//VABLdzgfAABx4QefGvcGlxpKBQDxJBhAekH//1QfAABx4RefGuL//xfIPkC5AAigUgAACEv/AgBraP3/VAAZgdLiAxcqgA+g8uEDGKoAQCiL6IMAucACAItA6P+XwD5AueiDQLkAABcLwD4AueA7QPnAFgCLAABHkRfcCLngO0D55gMbKtcWAIv3AkeR6NoIuYDLSLng4gi54HtAuYDLCLnmAfg34GMGkQZ4M7h/BgLxYAEAVCBDEZEALEH5XwtA8uEAAFQCIIISQQdA0XMGAJHi/9/yPwAC62nq/1SfDgDxqAEAVNwuQLng34dSGwCAEpgeABKfAwBr8wMbKvqXnxofAAAUnw4A8YgAAFSYHgASCwAAFBMAgBKBEsDaoAeAUgAAAUv4B4BSGAMBS4AmwJoABAASGAgYCxgfABLcLkC5+wMTKuDfh1KfAwBrKAEAVH8CAHEtAQBUwTpAuQACoFIAAAFLHwATa/onnxoEAAAUOgCAUgIAABQaAIBSpYKP0ggZgdJF6a/y6gMYKiU3z/LpYwaR5cbz8gYGgNKIAKDy59+HUvcDGyrjAxoq9wIKygAAgNL3fgWb94JXyn8CAGvtAABUIXlguAAEAJEhABfKN3wFm/eCV8r5//8X6wJAsvf+YNP5OkCS+joAEiFbBpshAEGRIGRE+X8BAOvBBABUQSOmm8ECAYsgvEA5H3xTa0EEAFQguEA5HwAYa+EDAFQgKEC5IVhAeX8GADEACABUPwATayEDAFQAfH7TYn5+kwAAT5HhYwaRACAjkeNzALnAAgCL66sHqelHAPnX5/+XpYKP0kXpr/IlN8/y5cbz8uAFADQIGYHS43NAueurR6kGBoDS6UdA+YgAoPLn34dSAgAAFGAAALT3BgAR0v//F+ADMyp/AABxAHwfUwQYQHrAAABUnwMHaxsAgBL6l58a8wMbKrj//xdifh9TK2QE+TjYIzkAABwLItwjOcAuALl/AgBxTQIAVDPoEXlifn6TwDpAuSDwCLnhYwaRAHx+0wAAT5EAICORwAIAi5Pn/5elgo/SwDpAuUXpr/IlN8/yAAAbC+XG8/LAOgC5AAaA0sA6QP0BEG4eIFsAmwAoYR4AAEGRAWhE+SEEAJEBaAT5AWxE+SEAFIsBbAT5ANxjOcA6AP3ATkD9AgBiHsJCQLkAKGIewE4A/dUAALWg/78SXwAAa2gEAFQGAIBSCQAAFEAHABGgHgC5phpAuaD/vxJfAABraQAAVL8CAPkZAAAU4DdA+QH8RNMhfAWbBQOA0iHEYNPgAwEqAFgFmwAAb5EHZET5hwAAtCEEABEhRAAS+f//F+E3QPkBZAT5GtAIuUIEABEG1Ai5IQCAUhRsBPngN0D5wkIAucH9/5cRAAAUAAaA0sBSQP0gWwCbAChhHsFWQP0AAEGRAXBE+SEEAJEBcAT5AXRE+SEAFIsBdAT5wFIA/YACYp4gKGAewFYA/f17QKnzU0Gp9VtCqfdjQ6n5a0Sp+3NFqf+DDpHAA1/WBgBvkQgZgdKII6Dy5wMAqsYgI5EIAAiL/Xu/qf0DAJHgQEC5YAEANMAAQPnAAAC0AQCAEpr9/5fgQEC5AAABC+BAALnGYACR3wAI66H+/1TgCED5wAAAtOEMQLk/CABxYQAAVAEAgBKN/f+X4AxA+WAAALTgAweq4/3/l+BEQLlgAAA0AACAEpv9/5cBGYHSKB2A0uYAQPngAweqISyg8oIAgNIDAIDSBACA0gUAgNLpCEC5AQAA1OkIALnmAAD5/XvBqMADX9b9e7up/QMAkfNTAan0AwGq9VsCqfUDAKr2AwKq92MDqRgCANAAQxGR+SMA+QAAQLkAAgA0jv3/l/MDAKqgAQC0AQxA+UEAALTV/f+XYEZAuQABADQBAGMeYD5A/X9GALkAAIASAChhHmA+AP1w/f+XAEMRkQEACpEh/N+IQQoANBcUQfkAQAiR/wIU64AAAFQAIED5HwAU62EJAFQYQxGR4AMWqgEAgNITE0H5Z/3/l9MCE4sfABPrYQgAVAEBgNJi/f+XAgtB+f8CFOsBD0H5ALxAkiEQgpo/AADrQQcAVCEHALRi/f+X8wMAqsAGALQBDEC5/wIU6yABAFQ/BABxIQYAVAAoQLkBBAARYSoAuaAFADV1CgD5KwAAFD8IAHEhBQBUAQxA+UEAALSP/f+X4gMUqgEAgFLgAxWq3eb/lyEAgFLgAxWqI/3/l3UOAPngAwEqNv3/l2MuQPlDAwC0YjJA+eEDFqpgCkC5le7/l6ECALRjSkC54ncfMn8AAmsoAgBUYwQAEQQZgdKEK6DyY0oAuWIwe9NiAgKLRAAEi2UOQPmffAGphCug0kIABItFZAT5QGgE+UFsBPlD4Ai5Y1IAufNTQan1W0Kp92NDqfkjQPn9e8WowANf1v17v6nsAwCq/QMAkSH9/5fgEwC0AQxAueYDAKo/CABxYRMAVAEMQPk/AAzrYQAAVP17wahW/f8XAAhA+R8ADOtBBgBUBxmB0ggAgFKHI6DyxwAHiwIQbh4JBoDSwERAuR8BAGtiAwBU4ABAuQAYCZsAAEGRAXBE+SEEANEBcAT5AXRE+eAEQP0CAGaeIQACywF0BPnhBEC5gQD4NuADBqoiAIBSsfz/l8FYQP0A2GF+CAUAEedAAJEhKGIewVgA/cFcQP0gKGAewFwA/eT//xdgAAA0AACAEt78/5fACED530QAuQEAgBLE/P+XwGBA/WAAgFLADAC53wgA+QAoYh7AYAD9YgAAFKuCj9KB/UTTS+mv8gMDgNIrN8/y68bz8iF8C5shxGDT4gMBKkIYA5tCAG+RQGRE+Z8BAOugAABUYAoAtCEEABEhRAAS9///FwAZgdJK0Ei5gBeg8knUSLlIbET5JwCjmwEAgBLnAADL4PMBsmBVlfLn/EOT53wAm+ADDKqd/P+XwEBAuQUAgdLtAwcqhReg8gAAAQvAQAC54AQAEQcDgNIARAAS4QMNKuQDACoiGAebhBgHm0EAb5E/ZAT5gQBvkSFkRPmBAgC0IfxE0wMADUtjRAASIXwLmyH8YNMBAAFLIUQAEn8AAWsIAQBUhAAFi0EABYvtAwAqgoxMqSKMDKmCbED5ImwA+QAEABEARAAS5f//F+ADCioBBoDSAgCAEgAYAZsAAEGRAXBE+SEEAJEBcAT5AXRE+SEACIsBdAT54QMJKuADBqpG/P+XwERAuQEEABHBRAC5YAAANSAAgFJ6/P+XwERAuYEjoNIABABRwBAAiwAAAYsKyAi5CcwIuQhoBPn9e8GowANf1v17tqkfAADxIBhOev0DAJHzUwGp9RMA+WAAAFSzAoASXQAAFPXDAJHhAwCqAg6A0uADFarf5f+X5CdA+YBgANEfoAHxyP7/VOA7QPmfAADrYv7/VB8AEPEo/v9U5T9A+b8ABPHI/f9U4CNA+R8ABPFo/f9UHwhA8iH9/1TgG0D54Pz/tOAfQPmg/P+04CtA+eIDBKoBAYDSKPz/lx8cAHLg+/9U4C9A+eIDBKoj/P+XHxwAckD7/1TgM0D54gMEqh78/5cfHAByoPr/VOA3QPniAwSqGfz/lx8cAHIA+v9U4ENA+eIDBaoU/P+XHxwAcmD5/1TgR0D54gMFqoEAgNIO/P+XHxwAcqD4/1TgS0D54gMFqgn8/5cfHAByAPj/VOBPQPniAwWqAQGA0gP8/5cfHAByQPf/VBQCANCTQhGRYCIKkcvl/5dgQgiRAg6A0mGCQrnhAAA14QMVqpXl/5cgAIBScwIKkWD+n4gEAAAU4QMVqqfl/5dgAAA1EwCAUgIAABQTAoASgEIRkQAgCpGw5f+X9RNA+eADEyrzU0Gp/XvKqMADX9YAAgDQAEARkQAACpEA/N+IwANf1v17vKn9AwCR81MBqfMDACr1WwKp92MDqXvl/5dgDQA0FAIA0JVCEZG4IgqR4AMYqqHl/5d/AgBx9wefGgH8/5fzAwCqgAAAtaZCAJEHAIBSFAAAFAYIQLkN/P+X3wAAayEHAFRgDkC5NgCAUh8IAHHBBgBU4AMYqjUOgBKG5f+XUwAAFBMGALXAAED5CQhAuQkBADXTAED55wQAEcYgAJGgBkC5/wAAa+P+/1QNAAAUAPz/lwB8QJMhfUCTaBCA0gIAgNIDAIDSBACA0gUAgNIBAADUHwwAseD9/1Tv//8XMwMAtR8AAXFhAABUVQGAEhoAABQBGYHSyBuA0gAAgNIhLKDyYgCA0kMEiNIEAICSBQCA0gEAANTzAwCqAPw/kR/4P/FJ/v9UoAZAuaFCAJEzWCD4AAQAEbUSAJGg/p+Ic/3/tBYAgFJAAIBSOgYAlPUDACqgAPg2gEIRkQAgCpFN5f+XGgAAFP8CAHFqMgCRxBpAeuEAAFTgAxOq5P3/l8P7/5dgCgC5QNA71WACAPkgAIBSQAEAuYBCEZEVAIBSACAKkTzl/5dgIiORggCg0gEAgFI05f+XfwoA+X8SAPl/KgC5AgAAFLUCgBLzU0Gp4AMVKvVbQqn3Y0Op/XvEqMADX9b9e7+p/QMAkZX7/5cAAgC05gMAqgAMQLkfBABxgQEAVMEoQLk/BABxoQAAVMAIQPll+/+XQACAUgMAABRgAIBS3wgA+cAMALkCAAAUQQCAEuADASr9e8GowANf1v17vqn9AwCR8wsA+RMCALBgQhGRACAKkRfl/5d5+/+XQAAAtKr9/5diQhGRAACA0kNAAJFBBEC5PwAAa+kAAFRheGD4ITAAkSEAQLkABACRIf//NAMAABRAAIBSGgYAlGBCEZEAIAqR++T/l/MLQPkAAIBS/XvCqMADX9bqAwGq6AMAKkEABFFfAQDx4N+fUuD/r3IiEEB66AcAVP17v6nrAwIq7f+PUv0DAJFV+/+XDAaA0gJGgNLpAwCq4gGg8gAAgFI/AQDxAhFNeogGAFTjAwgqYyQMm2MAQZFhZET5ZuhReUEFALTGGAARYQEASz8ABmtDBQBUZdxjOQF8fdNEAQGLx3x4k78AAHGEwACR5QefmuVgBaoHAIDSpQB9skVpIfgBBQARgYAd+GFoRPmBAB74YWxE+YGAHvhlaET5YXBE+aUAAcuFAB/4ZWxE+WF0RPmlAAHLhYAf+GHoUXk/AAdrKQEAVGXwSLmlAAcLpQACiyUJBYuhCEC5gXgn+OcEAJH2//8XAAAGCwgFABHN//8XoAKAEsADX9b9e8GowANf1v17v6n9AwCRFfv/l4ACALQYIGAeSgAAVBEAABQhAADQIjBE/RAgYh5EAABUDAAAFDggYB5KAABUCQAAFDAgYh5EAABUBgAAFAC44X4huOF+AIQFbQAAgFICAAAUoAKAEv17wajAA1/W/Xu/qeYDAKrnAwEq/QMAkfn6/5ffAADx4RhAeosFAFSgBQC0CARJKQEBAUs/CEBxaQAAVAEJQFEBTAC5yQic0uIDBqoDAIBSiiug0kkBoPIFTEC5HwEFa2gAAFTgAwMqHgAAFOEAA0s/DABxif//VKUEABELUEC5pjBAkqQwe9MEAASLhAAKi4HgSLk/AAtrYP7/VAVMALnhAwEqxQAJi0EAAPljEAARQoAAkYHkSLkFFAWLQYAe+KEIQPlBAB/4gWxE+UGAH/ji//8XoAKAEgIAABQAAIBS/XvBqMADX9b9e7+p5gMBKucDACr9AwCRwfr/lx8AAPHh/4dSwhBBesgFAFTnBQA04jB704MroNICAAKL4TBAkkIAA4tC4Ei5/wACa+EEAFQhuEKRIRgBkQEUAYsjBED5QwQAtKKCj9Jh/ETTQumv8gUDgNIiN8/y4sbz8iF8ApshxGDT4gMBKkIABZtCAG+RRGRE+X8ABOugAABUZAIAtCEEABEhRAAS9///F0HUSLk/AAdroQEAVMEAATIGSCaLACyg0sYAAItB1Ai5wMhIuQAEABHAyAi5IACAUgQAABSgAoASAgAAFAAAgFL9e8GowANf1v17v6nmAwCq5wMBKv0DAJGG+v+X/xBAccSYQPoAAgBUARmB0gIAgNIBLKDyAQABi/8AAmsJAQBUYAAAtCN4YrgCAAAUAwCA0sN4IvhCBACR+P//FwAAgFICAAAUoAKAEv17wajAA1/W/Xu8qeYDAir9AwCR81MBqfMDACr1EwD59QMBqmn6/5egAwC09AMAqgA0QLkfABNrKQMAVBUDALRzfnvTkwITi3MCR5FgakT54B8A+WDeSLkAIACRH0Am6ygCAFTh4wCRAgGA0uADFarD4/+XYdpIuaAiAJFi3ki5IQBfkSEgI5GBAgGLvOP/l2DeSLkAIAARBAAAFKACgBICAAAUYAOAEvNTQan1E0D5/XvEqMADX9b9e7+p5gMAqucDASr9AwCRQPr/lwIAgNL/AAJr4QMCKkKIS3ooAQBUgAAAtAFMIYsgNED9AgAAFADkAC/AeCL8QgQAkfX//xcfAADx4QefGv8AAHEkGEB6gAAAVAIMQLlAAGMewAAA/T8AAHHgGEN6iQAAVABAQLkAAGMewAwA/YABgFL9e8GowANf1gACALAAIByRAQBA+UDQO9U/AADr4BefGsADX9aigo/SAPxE00Lpr/IiN8/y4sbz8gB8ApuiAADwQhhB+UDAQIsCAEA5QhwAEl/8A3EgAQBURAABCwN8Xwh/ACJrYQAAVAR8BQi/AABxYhwAEuH+/1TAA1/WAAIAsAEAkFIGAgCwxkAdkQAQR7kHAIBSHyBAcQiQgRr/AAhrwAAAVMAEQPnAAAC15wQAEcaAAJH6//8X4AMHKsADX9b9e7+p/QMAkcAAQPkBAIAS1f//l+cEABHGgACR/wAIa4AAAFTABED5YP//tPf//xfgAwcq/XvBqMADX9b9e7+p6AMAqucDAar9AwCRv///lx8cAHLgAwBU4GAA0R+gD/GIAwBUQABA+QYAAsvfAATxCAMAVN8IQPLBAgBUCQRA+SEAgFLgAwiqt///lwMCALBgIByRAghAueD/j1JfAABrKAEAVER8e9MBAgCwIUAdkSm9QJIgAASLKGgk+AekAKkGDAD5YyAckUIEABFiCAC5/XvBqMADX9b9e7+p5QMAqv0DAJGZ//+XHxwAciACAFQCAgCwQCAckQEIQLng/49SPwAAawgBAFQgfHvTAwIAsGNAHZFkAACLZWgg+J/8AKmfDAD5QiAckSEEABFBCAC5/XvBqMADX9b9e76p/QMAkfNTAakTAgCwdCIckYBCAJE84/+XYIZD+cAAALUAAYBSGAQAlPQDACpgAgA0IgAAFIZCQLmIFYDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1GgQgNIAfECTwXxAkwEAANQfDACxoP3/VPQBgBIRAAAUYIZD+UAAALSA//+XZiIckUgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNLfCAC5AQAA1MBAALlA0DvVwAAA+XMiHJFgQgCRCeP/l+ADFCrzU0Gp/XvCqMADX9b9e72p6QMAquoDASr9AwCR81MBqfVbAqlI//+XFBwAciAEAFRi//+XFQIAsPMDACqgIhyRAAhAuR8gQHGIAQBUaQEAtGB+ftPiAxMqH0Aq6+gAAFRC6HvT4AMJqgECALAhQB2Rw+L/lwIAABQUAIBStSIckbZCAJHgAxaq7eL/l78CAPkAAYBS/gMAlOADFqrg4v+XnwIAccAAgBJgEoAaAgAAFEAAgBLzU0Gp9VtCqf17w6jAA1/WHyAD1R8gA9UEBEDR4wMAquCPdLKfAADrAACAUiICAFR/CEDy4QEAVH8AAevCAQBUAgoAsEFAHZEAAIBSRKhD+SIEQPl/AATrQCBD+qgAAFQiAEGpfwAC62IgQPrgN58awANf1n8AAutC/v9UwANf1h8gA9UfIAPVHwxA8uUDAKoAAEH65CefGn8AAOvgh58agAAAKmAAADQAAIBSwANf1mEABcs/nADxCQEAVKAAQPkfAAPr5CefGh8ABevgl58agAAAakEAAFTAA1/W/Xu+qeEDAqrmAwKq/QMAkaAIQPniAwOq4w8A+cj//5cAHAByoAEAVOMPQPnhAwaqoAxA+eIDA6rB//+XABwAcsAAAFSgEED54f+fUgAEAFEfAAFr4IefGv17wqjAA1/WAgoAsENAHZFhgACRYwABkSQAQPkhIACRnwAA66ABAFQ/AAPrYf//VEJAHZFDAAGRYXxfiCQEABFkfAWIpf//NSEEfdNCgACRQgABi0AAAPnAA1/WHyAD1R8gA9UCSEA5X+ABcSEBAFQEDECpIhBA+X8AAuuCgEL6KQIAVAJAQDlfyAFxQAAAVMADX9YADED5wP//tWAABMviT0CyHwAC60n//1QlCECpQgAFyx8AAuvJ/v9UJAwAqcADX9YkDAGpwANf1h8gA9UfIAPV7QMAqiEAANAIB4DSIaAhkWAMgJICAaDSAwCA0gQAgNIFAIDSAQAA1O4DAKrAD/i3/8Mg0egHgNLhwwCRAgCB0v9/AKn/fwGp/38CqQEAANQfAADx7AMAqgTYRLpBCABU8EMAkQoAgFIGAIBSCwCA0gkAgNIHAIDS709Ash8gA9XiAwGqhAEBi58BAPHsAgBUKgAAFONLQDl/4AFxAQEAVKMRQPk/AQPr4oBD+mkKAFTgQ0A5H8gBccAIAFQKAIBSBgCAUgsAgNIJAIDSBwCA0v9/AKn/fwGp/38CqUIEAJFfAATroAIAVEMAQDl/KABxIP3/VH+AAHHABABUBgUANX+0AHGACABUYFwBUWXAAFF/5ABxAHxAk6N8QJMAgIOa6gcANUIEAJEHEAeqXwAE68H9/1QfIAPV4AMOqugHgNICAIHSAwCA0gQAgNIFAIDSAQAA1B8AAPHsAwCqBNhEugD5/1TgAw6qKAeA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1OADDCr/wyCRwANf1sYEABEKAIBS0f//F98EAHEAAwBU3xAAcaH5/1RgXAFRZcAAUX/kAHFrCQuLo3xAkwB8QJMAgIOaCwQLi8T//xdr9/+1IAEHyx8AD+sJ9/9UpQ1AqWMABcsfAAPrifb/VKclAKmy//8XpyUBqbD//xdfDQBxyPb/VANKKjhKBQARs///FyoAgFKx//8XCRAJqq///xfAA1/WHyAD1R8gA9UHCgCw6UAdkeYDAaroqEP5IQVA+d8AAevAMEj6YgAAVAAAgFLAA1/WyAAIyx8dAPGJ//9U6QMAqsDAX7jhx7pSAGgWEh8AAWvB/v9UwIBfuAF8gFIBIL9yAGgbEh8AAWsA/v9U5wMCql8MQPKh/f9UXwAD62P9/1RfAAXrIv3/VKAAAssfnADxyfz/VEAAQPlfAADrAjBF+kL8/1T9e76p4QMEquIDBar9AwCR4AhA+eMTAanL/v+XHxwAcoACAFTkD0D54gMFquAMQPnhAwSqxP7/lwAcAHKgAQBU4RBA+eL/n1IhBABRPwACawgBAFTjC0D5P30BqcYEANEmHQCpIwkA+f17wqjAA1/WAACAUv3//xf9e7yp8gMAqv0DAJHgYwCR//8Bqf//AqnyHwD5KP//l0AB+DfgG0D5AAEAtAAKALAAQB2R5JdBqeKPQqkEFACpAgwBqRIkAPn9e8SowANf1g8KAJDrQR2RDghA+WYFQPnfAQHr5yefGt8AAPHoF58a5wAIKocAADQHAIBS4AMHKsADX9YSBED56QMAql8CDutj//9U/Xu9qUACDqrqAwGqHwhA8v0DAJHhF58aXwIC6/NTAangJ58a7AMCqjMAAGqhAABU81NBqeADByr9e8OowANf1kAAEsv1EwD5HzwA8ekEAFQ0AUD57QMDqvWpQ/nfABTr4ZefGmCBAJGfAhXrYgEBkeM3nxooAANqwQMAVAgAQPkAIACRAQEQ0cgAALQDARCRnwIB62MAAFSfAgPrww0AVF8AAOvB/v9UQAIOyx8AEPFJBgBU9RNA+QcAgFLd//8XwyEA0SEJALRjIACR5AMKquUDDKriAxKq4AMNql///5cHHAByIAgAVPUTQPnR//8X4gMKquEDDqrjAwyq4AMSqmr+/5diBUGpHxwAcgENAFQgDUD5HwAC6wIgQfoDAQBUwAFA+V8CAOtBAABUwAVA+R8AAusCIEH6gv3/VIj+/5fgAw2qIAHAPb99A6khAIDSoSEA+ecDCCoAQABuoAmAPSEJQPm/fQGpFQQC+PUTQPmghQCpr///F+BBHZFTLkCpAAhAqX8BAutgMUD64goAVCENQPnjAw6qXwAB6wKAQfoJ+f9U4UEdkSUQQamfAgTrgDJF+iIMAFRfAg7rqQEAVGEAQPlfAAHrAoBB+sn3/1S/AAHrYyAAkYCQQfpoAABUXwID6+j+/1TvQR2R5RFBqX8BBetiIUT64vX/VF8CE+ui9f9UcgISy18CEPFI9f9UfwpA8mACSvpiIkz6wvT/VIABE8sfPADxafT/VOMDE6rkAwqqYQZA+eUDDKpiBEH44AMNqvNTQan1E0D5/XvDqAL//xfiAwqq4wMMquEDDqrgAxKqBwCAUhD+/5cfHABywfP/VAAhANGfAgDrgwAAVAiBAJGfAgjrwwYAVCAFQK3vQR2R4CVA+aAFAK2gAQD59RNA+ecDEypi//8XSAZA+R8BAesAMUL6g/H/VEACQPniAwqq4wMMquEDEqr3/f+XHxwAcqHw/1TgAwiqIP7/l/UTQPlT//8XYQEAyz8cAPEJ9f9UYcFfuOPHulIhaBYSPwADa2H0/1RhgV+4A3yAUgMgv3IhaBsSPwADa6Dz/1TkAwqq5QMMqkNCAJHiAxOq4QMLqsP//xfAIQCRXwIA64kAAFTBAUD5XwIB6+ABAFRfAg7r6fT/VGEAQPla//8X4AMNqiIAgNLhqUP5v30BqbJRAqm/fQOpoiEA+QEEAviguQCpx///F+MDAKphAED5Tf//Fx8gA9X9e7qp/QMAkfNTAakUCgCQgoIekUMAQLnDAAA1QgRA+fNTQanwAwKq/XvGqAACH9Y/AADxtVsCqXMAHhK3YwOp9wefGh8AAPG5IwD59QMAqvYDAapkGkB6GACA0hkAgNIBBgBUQgRA+UAAP9YfAADx5ApAeoABAFThAxiq4gMZquADFaqm6/+XAACA0vNTQam1W0Kpt2NDqbkjQPn9e8aowANf1uIDHaoz//804P7/tKSCj9JE6a/yJDfP8kHQO9Uh/EbT5Mbz8qMAANBjDEH5IXwEmyQkQJIhJH3TIQAEy2EMAYsjAED5YwAWyyMAAPl/AADxzQAAVKEAANAhEEH5IQBA+d8CAesh/P9U4QMWqqAvAPnv6v+XoC9A+dz//xejgo/SAfxE00Ppr/ICCgCQIzfP8kKAH5HjxvPyIXwDm0HAQYshAEA5PxwAcmEBAFSUgh6R4QMWquADFaqCBkD5QAA/1h8AAPHkCkB6Yfj/VOIDHarO//8XKev/l/gDAKr5AwGq8///Fx8gA9UfIAPV/Xu9qf0DAJHzUwGpFAoAkPMDAKqBgh6R9RMA+TUAQLkfAADxpBpAeiEBAFSUgh6R4AMTqvUTQPmBCkD581NBqfADAar9e8OoAAIf1qOCj9IB/ETTQ+mv8gIKAJAjN8/yQoAfkePG8/IhfAObQcBBiyEAQDk/HAByoP3/VDUBCDe1ABg3Vf0XNuADE6oA6/+X5///F+ADE6qg/P+X+v//Fzf5/5cV/x82+///Fx8gA9X9e72p/QMAkfNTAakTCgCQc4IekfQDAapiDkD5QAA/1mICQLmCAAA181NBqf17w6jAA1/WXwB+8uIDHaoEGED6QP//VKSCj9JE6a/yJDfP8kHQO9Uh/EbT5Mbz8qMAANBjDEH5IXwEmyQkQJIhJH3TIQAEy2EMAYsjAED5YwAUyyMAAPl/AADxzQAAVKEAANAhEEH5IQBA+Z8CAeth/P9U4QMUqqAXAPl66v+XoBdA+d7//xf9e7yp/QMAkfNTAakTCgCQc4IekfQDAapiEkD59RMA+fUDAKpAAD/WYgJAuaIAADXzU0Gp9RNA+f17xKjAA1/WXwB+8uIDHaoEGED6IP//VKWCj9KhfhSbRemv8iU3z/JD0DvVY/xG0+XG8/KkAADQhAxB+WN8BZtlJECSYyR902MABcuDDAOLZABA+YQAActkAAD5nwAA8c0AAFSjAADQYxBB+WMAQPk/AAPrIfz/VKAfAPlK6v+XoB9A+d3//xf9e72p/QMAkfNTAakUCgCQlIIekfVbAqn1AwCqghZA+UAAP9bzAwCqlAJAuZ8CAHEEGED6wQAAVPVbQqngAxOq81NBqf17w6jAA1/W9gMdqpQFADe0BAg31AMYN/T+Fzaigo/SQumv8iI3z/JA0DvVAPxG0+LG8/KhAADQIQxB+QB8ApsCJECSACR90wAAAssgDACLAQBA+SEAFcsBAAD5PwAA8c0AAFSgAADQABBB+QAAQPm/AgDrAfz/VOIDFqrhAxWq4AMTqhXq/5fb//8X4gMWquEDFargAxOq3/v/l9T6Fzbf//8X4gMWquEDFargAxOqIvj/lzT7Hzb1//8X4QMVqmbf/5eU+g829///F/17van9AwCR81MBqRQKAJCUgh6R9VsCqfUDAKr2AwKqgxpA+WAAP9bzAwAqgQJAuT8AAHEAGEB6wAAAVPVbQqngAxMq81NBqf17w6jAA1/WoAJA+T8AfvLiAx2qBBhA+uD+/1Skgo/SROmv8iQ3z/JB0DvVIfxG0+TG8/KjAADQYwxB+SF8BJskJECSISR90yEABMthDAGLIwBA+WMAFssjAAD5fwAA8c0AAFShAADQIRBB+SEAQPnfAgHrAfz/VOEDFqrS6f+X3f//F/17van9AwCR9VsCqRYKAJDBgh6RIeAAkfNTAan0AwAqIPzfiB8AFGrBAwBUswAA0HMCAJEVAIDSYBpAuZ8CAGrAAQBUYAZAqWIKQPm/7v+XwAD4N78GAPGiGkL6AJhAesEAAFQgAIAS81NBqfVbQqn9e8OowANf1rUGAJFzggCRvxoA8aH9/1TAgh6RAOAAkQJ8X4hCABQqAvwBiKH//zXWgh6RwH5fiAAAFCrA/gGIof//NfNTQakAAIBS9VtCqf17w6jAA1/WHyAD1R8gA9UBCgCQ4AMgKiGAHpEjfF+IYwAACiN8Aoii//81wANf1gABgFLAA1/WHyAD1R8gA9VIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1MADX9YfDABxaQAAVADQdh7AA1/WIgAAsEIAI5H9e76p/QMAkUDYYLjhQwCR/38BqYje/5fgB0GpAkCZ0kJzp/L9e8KoAAQCmwAAY57AA1/WHwAA8ewDAartF58anwEA8eEDAKrgF58a6QMCKq0BACptAAA1GCBgHmoAAFSgAoASwANf1gBo6NIBAGeeECBhHmQAAFSgAoAS+v//FwL//zcIB4DSYAyAkgIBoNIDAIDSBACA0gUAgNIBAADU6wMAqgD+/7cHAIBSBgCA0okCADQKAHieBwCAUuMDByrgAwuqgQEDiyIBB0tjAAqLaAiA0gQAgNIFAIDSAQAA1OYDAKofEACxgAAAVB8AAPHtAQBU5wAAC/8ACWsD/v9U4AMLqigHgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANS/AQBx4ACGGsADX9b/AABxAPx/0+0XnxqtAQAK8f//Fx8gA9X9e7SpHyQAcQQYU3rhowCR/QMAkQAEAE/zCwD58wMAKj9IAPkgAACtIAABrSAAAq0gAAOtICCAPYAAAFQCAIDSXN7/l+ADADVhBgBRIACA0ugQgNICAIDSBiDBmgMBgNLhgwCRBACA0gUAgNLmEwD5AQAA1IgVgNIAAIDSAQCA0gMAgNIBAADU5gMAqkgWgNIAAIDSxnxAkwEAANThAwCqYn5Ak+ADBqpoEIDSIXxAkwEAANTzC0D5/XvMqMADX9ZU3v+XAABAufMLQPngAwBL/XvMqMADX9YfIAPVHyAD1YYKAJDGgB+RwPzfyAACALXIG4DSASCg0mIAgNJDBIjSBACAkgUAgNIBAADUH/w/sQIBAFTDfF/IYwAAtcD8BMik//81fwAA8WEAAFQAAIBSwANf1ugagNICAIDSAwCA0gQAgNIBAADUAACAUvn//xeFCgCQp4AfkeT838ifAADxJgQAUQP8vxLCEEN6yQIAVGIAALUAAIBSwANf1qWAH5GgIACRA3xfyGMAAosDfAHIof//NaBAAJECfF/IQgQAkQJ8Acih//81pWAAkaB8X8gABACRoPwByKH//zUAAIBS7v//F+OAAJFjAED55gMBKuugAJFo/d/IyQADi+qAAJEoAQjLHwFI8Uz8/1RIfV/IHwED62EAAFRJfQzInwEAceMDCKqB/v9UPwQAcYABAFTFAAiLAQUAkQMMCMsfIAPVIlB902Z4YfiCAAKLRgAA+SEEAJE/AAXrQf//VAhRQJIAAED5iAwIiwD9n8ggAIBSwANf1ugDAKqCCgCQQIAfkQf838hnAAC1AACAUsADX9Y/CABxqAMAVAAAgFJCgB+RS6AAkWYBQPnCUH3T4gACi0L838hKXAhTXzwYcoD+/1QiAABLXwAKayP+/1TiAwaqxiAqiwkAAktDUH3T4wADi2UAQPkkAQILBXkk+H8AAPlCBACR3wAC6wH//1QAAAoLZv2fyOn//xcDYACRZABA+UT8/7Rk/F/If3wFyMX//zUAIACRA3xfyB98BcjF//81YACAUgSNAKmEYIDSBAEA+df//xeBCgCQIYAfkSP838gggACRAgBA+UJAQJFDAgC0IBhA+eRTQLJfAADrAoBE+qgBAFQFAIDSYAwAiwd8X8jnAAWqB3wGyKb//zUgGED5AAAIkSAYAPkfAATrApBC+sP+/1TAA1/WHyAD1R8gA9X/QyDR7EMAkf17AKn9AwCR4AMMqgEggFKr//+XoP//Nf17QKn/QyCRwANf1h8gA9WACgCQAIAfkQBAAJEAAED5wANf1h8gA9UfIAPVHyAD1f17vaniAwEq4QMAKv0DAJH1EwD5lQoAkPNTAan0AwAqoA5E+esEAJSUAQA1oA5E+YQPAJTzAwAqcwL4N7ViIJHgAxMqtAoAufNTQan1E0D5/XvDqMADX9YAAIDSeQ8AlB8AAHHzAwAqgApBemH+/1SgDkT5XBAAlPMDACoA/v82IA8AlAAAgNL2BACU9RNA+eADEyrzU0Gp/XvDqMADX9b9e72p/QMAkfNTAalzCgDwdGIgkYBCAJFa3f+XSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANSBQkC5PwAAa8AAAFRgYiCR81NBqQBAAJH9e8OoQt3/F60DAJQfHAByIP//VIAKQLkfBABxAAIAVPsOAJQAIJzSoL6g8tAEAJThgwCRQACAUv9/Aqn43P+XA0CZ0uALQqlhYiCRQ3On8gAIA5sgJAD55///F1QQAJTw//8XHyAD1R8gA9X9e72p/QMAkfNTAalzCgDwdGIgkYBCAJEq3f+XjQMAlB8cAHIBAQBUYGIgkQBAAJEc3f+X81NBqQAAgFL9e8OowANf1oAKQLkfBABxwAIAVNQOAJQAIJzSoL6g8qkEAJThgwCRQACAUv9/AqnR3P+XA0CZ0uALQqlhYiCRQ3On8gAIA5sgJAD5YGIgkQBAAJEE3f+X81NBqQAAgFL9e8OowANf1icQAJTq//8XHyAD1f17van9AwCR81MBqR8IAHHIBQBUdAoA8PVbAqmWYiCR9QMAKsBCAJH63P+Xsf7/l/MDACqAAQA0gGIgkQFgQTmUYiCRgEIAkYFiATnp3P+X9VtCqeADEyrzU0Gp/XvDqMADX9bAQkE5oAEANHoOAJTzAwAqIP7/NeADFSqWAQCUgWIgkfMDACohYEE5of3/NR8AAHHhF58a6v//F8BSAZEBAACQIcABkbrc/5cfAABx4BefGsBCATmg/f9UwWJBOVMBgBLf//8XswKAEuL//xf9e7up/QMAkfNTAan1WwKpdgoA8NNiIJH1AwAqYEIAkfdjA6n3AwEqxtz/l2BiQTlgCAA04GmYUr8CAGviikF66AcAVCMDAJQfHABywQcAVHRyAZE4AIBSgP5fiJh+AYjB//81QAcANRr//5f+/v+Xn/6fiEQOAJT0AwAq4AT4N2BWQLlhAgGRttz/l0AGADVIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1NUOBPn0AwGRYEIAuRH//5fiAwCq4QMUquADGCr/fwSpFUCZ0mIyAPlW3P+X4g9EqVVzp/LhAxSqQACAUv9/BKlCDBWbYjYA+U7c/5fiD0Sp4AMXKgEAgFJCDBWbYjoA+QT//5f0AwAqwGIgkQBAAJGA3P+X9VtCqeADFCrzU0Gp92NDqf17xajAA1/WtAKAEvb//xc0DoAS9P//F/QBgBLy//8XdAGAEvD//xcfIAPV/Xu9qf0DAJH1WwKpHwQAcQgFAFTzUwGpcwoA8HZiIJH0AwAqwEIAkW7c/5dVAIAS0AIAlB8cAHIhAQBUc2IgkWBCAJFf3P+X81NBqeADFSr1W0Kp/XvDqMADX9bWCkC5FQCAUt8CFGug/v9U3wYAccABAFQTDgCUACCc0qC+oPLoAwCU4AMUKiEAgFLN/v+X9QMAKkD9/zbgAxYqIQCAUsj+/5fm//8Xbg8AlPL//xe1AoAS5v//Fx8gA9UfIAPVP/wDcQSIQPrgBgBU/Xu7qf0DAJHzUwGpcwoA8PQDASr1WwKpdmIgkfUDAKrAQgCR92MDqTvc/5fhAwGRIACAUv9/BKnz2/+X92NEqZkCAJQfHAByAQMAVHNiIJFgQgCRc3IBkSfc/5chAIBSYP5fiGF+AojC//81oAMANQEAsBKfAgFrgZKBGuADFao6/v+X9AMAKmz+/5d//p+I4AMUKvNTQan1W0Kp92NDqf17xajAA1/WAkCZ0uE/mdJCc6fyQXOn8sA2QPn3YgKb4AIAyx8AAesp/P9U1zYA+d4NAJTe//8XoAKAEsADX9bgAYAS7P//F/17tKn9AwCR9VsCqXUKAPC2YiCR81MBqfMDASr0AwCqwEIAkfcbAPkB3P+XzQ0AlOgDAZHCAwCU3Q0AlPcDAKpfAgCUHxwAcsEIAFTWJkD54CNA/QDYYX7gMwD9ZP7/l6FiIJHi/mDT4SdA/UIAYx4hMED54wJjHiHYYX5IFoDSBAABywIAgNIDAIDSBQCA0oAAY54AAIDSAQCA0gQAgNLihwdt4I8GbQEAANSQCwCUAOQAL4AAALQA4ACRAABA+QAAY57iB0VtoWIgkQPkAC8gOED5QthhfiHYYX4hYEE5wAIAy+CLCG0AAGOe4U8A/eBTAP2BBAA141cA/fTj/5fhAwAqoGIgkQBAAJEgAGIe4FsA/b7b/5eAIgDR4YMBkSIAgNIzAQA0HyAD1SQMAot/AgJrQohKeoCAX/wAeCL8QgQAkUn//1TzU0GpYAGAUvVbQqn3G0D5/XvMqMADX9bhgwGRQACAUv9/Bqls2/+XAkCZ0uAHRqlCc6fyFgQCm7T//xfaAACUABwAEgAAAFIDAGIe2f//Fx8gA9X9e7Op/QMAkfNTAalzCgDwFACAUvUTAPl1YiCRoEIAkZzb/5egYkE5IAEANXNiIJFgQgCRj9v/l/UTQPngAxQq81NBqf17zajAA1/W9eMAkeADFaqfAACU9AMAKh8AAHFt/v9U4AMVqsbj/5cfHABy4f3/VOADFaomAACU7P//F2AKAPAAQCKRAfzfyIEBALT9e7+pAgCA0mADgFL9AwCRaNv/l4AAADR+2/+XAABAueADAEv9e8GowANf1qACgBLAA1/WAABA+aEAALAhHEH5HwAB6+AXnxrAA1/WHyAD1QEAQPk/BADxyQAAVACIgLkACEPTAABBkiAAAKrAA1/WAACA0sADX9YfIAPVHyAD1QIAQPmhAACwIRxB+V8AAeuAAQBUAQCA0l8EAPGpAABUAYiAuSEIQ9MhAEGSQQABqmAKAPAAQCKRACAAkQH8n8jAA1/W/Xuzqf0DAJHzUwGpcwoA8PQDACr1EwD5dUIikaBCAJFH2/+XYEpE+WAGALSfCgBxYEIikeIXn5oDAAGRQQgCiyH0ftMhAALLYQwBiwH8n8ji4wCRAQCA0mADgFIk2/+XgAEANDrb/5cUAEC5c0IikfQDFEtgQgCRKdv/l/UTQPngAxQq81NBqf17zajAA1/W4R9A+aAAALAAHEH5PwAA62ABAFQAAIDSPwQA8akAAFTgw4C5AAhD0wAAQZIgAACqYUIikSEgAJEg/J/ImP//l3NCIpH0AwAqYEIAkRDb/5f1E0D54AMUKvNTQan9e82owANf1gAEAG+hQgGRpQAAsKUcQfkjAACQhwCAUogAgFIAAGaeY0AjkQcAonIIAKNyAgCA0iQAgNKlIgD5oGIA/ajKALmlbgD5p2IBuSAAAK0gAAGtIAACrSAYgD1heGK4QgQAkSEEAFGBIMGaAAAhil8cAPFB//9UYUIikSAkAPmv//8XHyAD1R8gA9X9e76pAQCA0v0DAJHzCwD58wMAquIDE6pgA4BS1dr/lyACADViAkD5oQAAsCEcQflfAAHr4AAAVF7//5cfAABx8wtA+QAUnxr9e8KowANf1mGKQLkh/xc28wtA+f17wqjAA1/W29r/lwAAQLnzC0D54AMAS/17wqjAA1/WHyAD1f17takBAIDSYAOAUv0DAJHiYwCRt9r/lwEAgFLAAAA14g9A+aAAALAAHEH5XwAA64AAAFTgAwEq/XvLqMADX9bho0C5/XvLqCEIQtPgAwEqwANf1mAKAPAAQCKRACAAkQD838jAA1/WHyAD1R8gA9XpAwCqQAAAtcADX9b9e76paAoA8AhBIpH9AwCR8wsA+RPBBZHnAwEq4AMCKgjBCZHlAxOqAwAAFL8ACOtgAQBUpgBAuaUQAJH/AAZrYf//VPMLQPn9e8KowANf1nMSAJF/AgjrYP//VGF+X4hhAAA1Z34CiKL//zU/AABxAf//VCX5QJLJAPi3oAA/1n8CALnzC0D5/XvCqMADX9biAwSq4QMDqqAAP9Z/AgC5+f//F//DE9H9ewCp/QMAkfVbAqn1AwOq+3MFqfzDApH7AwKq81MBqfQDCKrzAwCqIACAUvdjA6n5awSpOnxAk+EDHKr/fwupM9r/lwFAmdKhAk2tQXOn8vkDS6kCQAFuIEQYbjkDAZvigwStUxIAtGCiAJEV/N+I9QUANWCCAJEX/N/INxIAtRcAgNIWAIDSFQCA0hgAgNJgogGRAABAuUAGADVGoIDS4SMDkegUgNIAAoDSAgCA0gMAgNIEAIDSBQCA0uZnC6n6fwyp/2sA+QEAANRzEQC0Y6IBkWAAQLmgAAA0YS5A+eBnQPk/AADr4A8AVOADHKoCAIDSoQCAUuM3APkc/P+XHxwAcuM3QPmgAwBU4IPMPH9uALkgAIBSYIKFPGAAALngU0D5/38AuRcAABQU4f+X+AMAqgD6/7RgAgGRHwAA+XYaQPn1AxUqYKIBkRcAgNLWBgCRdhoA+QAAQLkA+v80YW5AuSAEABFgbgC5PwAAamD5/1QfEEDyIPn/VOBTQPn/fwC5Y0IAkWEAQPlzYgCR4zcA+WICQPniAAC10AIAlOIDAarjN0D54QMAqmAAAPliAgD546MDkQQQgFLl8wGR4EMCkQLn/5cEHAAR439AueEDACqE3HjT4AMcquIDG6p8CgDwg2ADqiEcABFjAECykwMskeNnC6n6bwyp/1cNqfZzAPna+/+XYH5fyAAEAJFgfgHIof//NeEDApEgAIBS/38IqbrZ/5cDQJnS4QtIqUNzp/JgQgCRIQgDmyEAGcsDfF/IYwABiwN8Asii//81c2IAkWICQPmAAyyRPwAC6ykBAFQAYACRA3xfyH8AAuthAABUAXwEyJ8AAHHiAwOqwf7/VP17QKn5a0Sp+3NFqZVaAKmXYgGp81NBqfVbQqn3Y0Op/8MTkcADX9YXAIDSGACA0hYAgNIVAIDSeP//F+ADF6oe3v+X9gMAqqDt/7TgAxeqGACA0hbe/5f1AwCqbP//F2EyQPnga0D5PwAA6+Hv/1Si//8XoQCAUuADHKqb+/+X/38AueBTQPl0AgCU4gMBquEDAKqn//8X/Xu7qf0DAJHowwCR81MBqfQDAKrzAwSq9VsCqfYDA6r1AwEq4wMEqi7//5fgC0SpAgEAteABALT1W0Kp4gMTqvNTQanhH0D5/XvFqAXe/xfgAwKq5AMTquMDFqrhAxUqYgOAUvP+/5eAJkD5oAAAtfNTQan1W0Kp/XvFqMADX9bzU0Gp9VtCqf17xajrDQAUoAAAsAAADJEA/N+IHwQAMeAHnxrAA1/WHyAD1R8gA9X9e7qp/QMAkfNTAan0AwAq9VsCqfYDAqr3YwOp9wMBqpDZ/5cVAEC58wMAqp9uAHFhAABUvwMX68MBAFRhCgDwIQAskSEgAJEgfF/IAAQAkSB8Asii//8192NDqXUCALnzU0Gp9VtCqf17xqjAA1/W4QIdy+D/n9I/AADrCP7/VP8KQPLB/f9UvwMW64L9/1TBAh3LPwAA6yj9/1TfCkDy4fz/VHQKANCAAiyRAIAAkQL8X4hCBAARAvwBiKH//zXgCkC5HwgAMWAIAFQfAAJxgAYAVEgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU4QMXquIDFqpRAgCUARwAEoACLJEAgACRA/xfiGMEAFED/AKIov//NeH5/zW5awSpSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANT5AwCqh/7/l/gDAKoY4P+X4QpAuR8AAPH6AwCqIBhGOmANAFSAAiyRACAAkQJ8X8hCBACRAnwByKH//zXhAxkq5AMWquMDF6rgAxiqYgOAUnv+/5e5a0Spr///F6AAAJAAAAyRuWsEqQD834gfBABxYAQAVIACLJEAgACRAvxfiEIEAFEC/AGIof//NdX//xfgDkD55ggAlOYDAKogDQC0BwBAuQlAAZFK0DvVIAFA+V8BAOvADABUSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANT/AABrYAsAVIACLJEAgACRAvxfiEIEAFEC/AGIof//NYf//xdIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1JQCLJH5AwCqgKIAkRoAQPm/fwWpoUMBkUAAgFKx2P+XowNFqQJAmdJCc6fygcIAkWMAApsiAED5ZAACyyAAgNJfAAPrggAAVIAI2pofAADxABSfmlh/AJtEABiLIHxfyB8AAuthAABUJHwFyL8AAHHiAwCqIf7/VJSCAJHgAxkqjAgAlOQDFqrjAxeq4gMYquEDGSoX//+XgP5fiAAEAFGA/gGIof//NblrRKlT//8X4AMZKn8IAJT4AwCqgAAAtACgAJEA/N+IYAAANfgDGqqO//8XALMAkQAAQLmA//81AOMAkQJ8X8hCBACRAnwByKH//zW/fwWpoUMBkSAAgFJ42P+XGAMBkaAHRakCQJnSQnOn8gAEApsAAwD5uWtEqTb//xcBAIBSX///FyoBAPmn9P80wCAAkQD834hA9P80oAAAkAAADJEA/N+IwPP/NeAWQLmUAiyRgaIAkR8AAHEAoJ8aAHxAkwAEAJEiAED5AnwCm5SCAJHkAxaq4wMXquEDByrgAwaq2v7/l4D+X4gABABRgP4BiKH//zUX//8X/Xu9qf0DAJHzUwGp9AMBKnMKANBfHABygAIAVHMCLJFhogCRIAAA+UAAgFLhgwCR/38CqUPY/5cCQJnS4AdCqUJzp/JzwgCRAAQCm2ACAPmgAACQAAAMkRT8n4jzU0Gp/XvDqMADX9ZhAiyRPwAA+SIgAJFfAAD5IkAAkV8AAPkhYACRPwAA+eX//xcfIAPV/Xu7qaEAAJAhAAyR/QMAkfNTAan1WwKp9xsA+fcDAKoAAIASIPyfiPMDAZEgAIBS4QMTqv9/BKke2P+X4VdEqRZAmdJWc6fydAoA0JQCLJGUggCRIFwWm7UCAIsSAAAU/38EqRPY/5fgAxOq5h9EqagMgNIBAIDSAgCA0gMAgNIEAIDSBQCA0sYcFpu/AgbrKQEAVAYAAPDAPMI94BOAPQEAANSC/t+IIACAUuEDE6qC/f8181NBqfVbQqn3G0D5/XvFqMADX9YfIAPVHyAD1WAKANAAACyRAwBA+QEgAJEiAED5AUAAkSEAQPkAYACRAABA+QMJAKkBAQGpwANf1gMQQPmia43SYiys8oJuzvJiC+TyfwAC64ACAFQDIEB5Qu6O0n8AAuuAAABUAARA+SAEAPnAA1/WIgBAueP/g1JfAANrSP//VEN8fNNlCgDQpUAtkUQEABECAED5YwAFiyQAALkLAAAUAgRA+QSAoNIlBED5XwAE60IghJpjCgDQQgAEy2PgLJFfAAXrQiCFmmIAAPkCBED5YyAAkWIAAPkABED5IAQA+cADX9YfIAPV6wMAqgEAAPAIB4DSIaAhkWAMgJICAaDSAwCA0gQAgNIFAIDSAQAA1PIDAKrAEPi3/0Mh0egHgNLhQwGRAgCB0v17AKn9AwCR/38Cqf9/A6n/fwSpAQAA1B8AAPHtAwCqBNhEumEJAFSva43ScQoA0G8srPIx4iyRj27O8vNTAalzCgDQ9MMAkXNCLZEMAIBSCQCAUgcAgNIKAIDSBgCA0m8L5PJQ7o7S/v+DUg6AoNLiAwGqpAEBi78BAPFsAgBUKAAAFP8AD+vABwBU4GNAeR8AEOvACABUDACAUgkAgFIHAIDSBgCA0moFAPkKAIDS/38Cqf9/A6n/fwSpQgQAkV8ABOvgAgBUQwBAOX8oAHGg/f9U4AMDquDceLPnAwCqf4AAcUAHAFSJBwA1f7QAcSAIAFRgXAFRZcAAUX/kAHEAfECTo3xAkwCAg5qMBwA1QgQAkQYQBqpfAATrYf3/VOADEqroB4DSAgCB0gMAgNIEAIDSBQCA0gEAANQfAADx7QMAqgTYRLpA+f9U81NBqeADEqooB4DSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU/XtAqeADDSr/QyGRwANf1mAFQPlfAQ7rRiGOmuMDEarGAA7L3wAA68YggJpmAAD5YyAAkWoAAPm8//8XYAFAuR8AHmso9/9UA3x80wAEABFjABOLYAEAufX//xcpBQARDACAUrr//xc/BQBxAff/VJ8NAHHI9v9Ug0osOIwFABGz//8XLACAUrH//xcKEAqqr///F8ADX9YfIAPVHyAD1f17van9AwCR81MBqXMKANB04iyR4AMUqgEMQbghBAARAQAAub87A9XggwCR/38CqWD//5fhF0D5AQEAtWHiLJEiDEG4QgQAESL8n4jzU0Gp/XvDqMADX9bhI0C5lFIAkYECALlh4iyRIgxBuEIEABEi/J+I81NBqf17w6jAA1/WawoA0GHhLJHnAwCqIEAAkQz834gtAED5ICAAkQoAQPkhUACRJABAuWgKANBgCgDQCEEtkQBgLZEDAIBSpAAANRgAABRDBAARfwAEa6ICAFSCAANLYgRCC0F8fNMlAAiLqQBA+SEAAIsmAED5/wAG66L+/1TkAwIq/wAJ62P+/1S/OQPVTAAANCwBADYJAIDSCgCA0uADCarhAwqqwANf1gYAgNIJAIDS9v//F2DhLJEAQACRAABAuR8ADGuB/v9UXwEH66KBR/oJAQBUStA71V8BBuvikEr6SvF9ksQ4QPpg/f9U7P//F0gWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADUiBWA0usDAKoAAIDSAQAA1H8BAGuB/f9U6QMNqtz//xcfIAPVHyAD1SMIQLl/BAAxgQYAVP17u6nj/4DSQwCg8v0DAJEhDED581MBqXQLANCUQi2RIQAUyz8AA+toBQBUJPiB0uUHntKEH7jyZeCn8uSB3/IFfsDyBPjh8uUH4PIjfASbYxDDk38ABevoAwBUIXzEmyPkepJhGEGLM+x802ESAJEhABSLIwBAuX8AAGsBAgBU9RMA+XUCFItAAIBSpP5fiJ8EAHFhAABUoH4FiIX//zWhBABUIABAuR8AA2vAAQBUIACAUqD+n4j1E0D5IACAUvNTQan9e8WowANf1gAAgFLAA1/W81NBqQAAgFL9e8WowANf1kMEWqlACFupvwoAueIPA6ngBwSpc///l+IDAaplIgCRc0IAkeEDAKqFAgWLgwITi+DDAJEEEIBSpuP/l6AOALlgAIBSoP6fiPUTQPnj//8X9RNA+eH//xcfIAPVHyAD1f8DAtHnAwCqAAQAT+YTAJFqA4BSCQCAEogVgNIAAIDSAQCA0gIAgNLAAACtAwCA0gQAgNLAGIA9BQCA0uoDALnpCwC5wAABrcAAAq3AwIY8AQAA1AgegNLmAwCq4wMAkWIDgNIAfECT4QSAueYTALnnDwD5AQAA1P8DApHAA1/WHwAAcWIOAPBCwA6R5QefGkRgQJEGAIDSBAAAFEJgAJFfAATroAEAVEMMQLm/AABxYBBAekH//1SmAQC0RwBA+cMAQPn/AAPrxpCCmkJgAJFfAATrof7/VCAAQLnfAADxABSAGiAAALnAA1/W5gMCquv//xf/wwrR6BSA0gIAgNIDAIDSBACA0gUAgNL9ewCp/QMAkfNTAanzgwGR9AMAquEDE6oAAoDS9VsCqfdjA6n5awSp+ysA+f9/Bqn/QwD5/1MA+f+rALkBAADUHyAD1SMAQDkhBACRgwAANEIEAJFfPADxYf//VOMDAqoCAAAU4wMEqmECA4sjAgC0IfBfOGQEANEhwABRIRwAEj8kAHEJ//9UfwAC6yIBAFTECYBSZGojOGAEAJHiAYDSYAIAi0IAA8sBAIBSNtb/l+EDE6rgQwKRAgKA0g7W/5eHGkCpSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0vR/B6nGvECS5h8GqQEAANSIFYDS5gMAqgAAgNIBAADU3wAAayATAFRPBwCU4gMBquEDAKr2wwKRBAiAUuMDFqrgAxOq5aMCkQ/j/5fhC0mppIKP0uMDACpE6a/yJDfP8uCvALnkxvPyYQAByiF8BJsiAALKQYBByiF8BJshgEHKoAEANGPwfdPlAwKRAgCA0h8gA9WgAAKLQiAAkQAYQPkgAADKAHwEmwGAQMp/AALrIf//VHkMAPA1Qw2R4AMVquFHAPkE1v+XNA8A8LoaQPmUgg+R90dA+VoHAJH4o0C5EwCAUvuvQLm6GgD5BQAAFHMGABGUwgiRfwIIcYADAFSVAl34df//tICCXfgfABfrAf//VIACX7gAAwAqoP7/NYDCX7gfABtrQf7/VIECXvjgS0D5PwAA68H9/1SBgl744E9A+T8AAOtB/f9UYn990+EDFqrgAxSqx9X/l6D8/zV2fkCTNA8A8BgAABQ0DwDwEwCAUoDCDpEFAAAUcwYAEQDACJF/AghxQAcAVAEAQPlh//+1ASBAuSH//zV2fkCTl8IOkdXOM4vhAwKRAkaA0rX2ftO1AhbLte580+ACFYuV1f+X9Wp1+MAOFouUwg6RtQYAkQD0ftMAABbLAOx805VqIPhGL0CSSBaA0gAAgNIBAIDSAgCA0gMAgNIEAIDSBQCA0gEAANQ5Qw2RwQQGi2MOAPBjwA6RIfB90+UDAKokO0C5YgABi+ADGaqEBAARJDsAuV98AKlfCAD5emgh+EUIALlTEAC5m9X/l/17QKngAxqq81NBqfVbQqn3Y0Op+WtEqfsrQPn/wwqRwANf1iFDDZETAIASICBA+QAEAJEgIAD52P//F+A7QPlC/v+X4gMBquEDAKpn//8XHyAD1R8gA9X9e72p/QMAkfNTAan0AwCq9RMA+XUMAPCzQg2R4AMTqoTV/5eGLkCSgS5/0yAABotlDgDwosAOkWQ6QLkA8H3TYyZA+YQEAFFHaGD4YwQAkWQ6ALlCAACLYyYA+Z8CB+tBAgBUQBBAuaAC+DcDfECTIg8A0GDMIItCwA6RAPR+0wAAA8sA7HzTQ2hg+GMEANFDaCD4IQAGi6XADpEgAIASoQwBiyAQALnzU0GpoEINkfUTQPn9e8OoVtX/Fx8EADGh/v9UYCJA+QAEANFgIgD58f//F/17van9AwCR81MBqfMDAKr1EwD5dQwA0LRCDZHgAxSqT9X/l2AuQJJmLn/TxgAAi2cOANCAOkC558AOkcbwfdMABABRgDoAueBoZvh/AgDrYQEAVEgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU5wAGi+AMALnzU0GpoEINkfUTQPn9e8OoLNX/F/17vqn9AwCR81MBqfMDACp0DADQgEINkS3V/5d/AgBxYQ4A0CHADpHjB58aIGBAkQQAgNIEAAAUIWAAkR8AAeugAQBUIgxAuX8AAHFAEFN6Qf//VGQCALQlAED5ggBA+b8AAuuEkIGaIWAAkR8AAeuh/v9UEwCAUoQAALSTEEC5fwIAcfO3kxqAQg2RCNX/l+ADEyrzU0Gp/XvCqMADX9bkAwGq5f//Fx8gA9X9e7ip/QMAkfNTAan3YwOpdwwA0PNCDZHgAxOqAdX/lyEAgFLgAxOqdEJBOWFCATn01P+XtAAANPNTQan3Y0Op/XvIqIgGABSeBACUhf3/l6AEAJSEBgCU9AMAKqAFADX5awSp+f//8PqzAZE5wy6R+ysA+fvDAZH1WwKpFgKAUuADE6rn1P+XeBpA+eEDGqp1OkC54AMZqv9vALn9AQCUYTpAufQDACrgAxOqtQIBKpUAADVhGkD5HwMB6yAEAFSUBQA14W9AuWFWALnN1P+XBgAA0OADG6qoDIDSAQCA0sBAwj0CAIDSAwCA0gQAgNIFAIDS4B+APQEAANTWBgBxAfz/VPVbQqn5a0Sp+ytA+fQA+Db3Qg2R4AMXqsHU/5fgAxeq/0IBObbU/5f3Y0Op4AMUKvNTQan9e8iowANf1nQCADXhb0C5YVYAua3U/5f1W0Kp4AMUKvNTQan3Y0Op+WtEqfsrQPn9e8iowANf1uADE6qj1P+X1Pr/NvVbQqn5a0Sp+ytA+eP//xed1P+X9VtCqflrRKn7K0D53f//F/17vqn9AwCR8wsA+XMMANBzQg2R6A8A/eADE6qZ1P+X4AMTqmgaQP0I2WF+jdT/lwBBYB7zC0D56A9A/f17wqjAA1/W/Xu0qT8AAPH9AwCR+WsEqfkDAapBBABR+3MFqfsDAiriAwAq4J8AueD/h1IiEEB6aB4AVEIe+DcYIGAe6DMA/QhAYB6qAABU6DNA/aACgBLgmwC5lQAAFEgWgNIAAIDSAQCA0gIAgNIDAIDSBACA0gUAgNLzUwGpAQAA1GEMANAzQA2R4QMAquADE6rhqwC5a9T/lwgBeZ5gGkD54EsA+RwFAJEfBEDx6BkAVOCfQLkfAABx4EtA+QDAXPrDGQBUtIKP0uADGypU6a/y92MDqTQ3z/L0xvPyeAwA0AHDDpHghwepAHwUm/VbAql1DgDQtcIOkQCAQMr/mwC54F8A+QcAABTgB1MpnAcAkR8AAWvgS0D5ALBc+qMLAFSXL0CSky9/02ACF4uhDgCLoHpg+B8AHOuB/v9UIAhAueKrQLlfAABrAf7/VCAQQLkfCAAxoP3/VEAL+DcBfECTIg8A0CDMIIviRwD5QsAOkQD0ftMAAAHLQBAAiwAgQLlA/P81AQCA0vZfQPkga2E4IQQAkQAAFsoAfBSbFoBAyn8DAWtoCQBUJA8A0BoAgFKY4A6RBQAAFFoHABEYwwiRXwMIcWAJAFQAG0C5YP//NAEDQPk/ABbrAf//VAEfQLl/AwFrof7/VOKHR6kABABRIAAAi+EDGar60/+X4P3/NWACF4tEf0CToA4AiwAQQLlgDfg3AXxAkyDMIIviR0D5APR+0wAAActCwA6RAOx800FoYPghBADRQWgg+OBHQPmBDASL4ptAuZwHAJEh9H7TFsAOkSEABMtgAheLQgQAEeKbALkh7HzToA4AixoQALnAamH4AAQAkcBqIfjgB1MpHwABa+BLQPkAsFz6ovT/VPVbQqn3Y0OpYAwA0ABADZHg0/+X81NBqegzQP35a0Sp+3NFqeCbQLn9e8yowANf1vZfQPkgDwDQAQCA0uBHAPkga2E4IQQAkQAAFsoAfBSbFoBAyn8DAWtI//9Ur///F+BHQPkaAIBSAMAOkQUAABRaBwARAMAIkV8DCHGABgBUAQBA+WH//7UBIEC5If//NWAMANALQA2RgACgUutbAPlqWUC5AAAKS38DAGsIBQBU4oNHqUR/QJPhAxmq5FMA+eqvALkAQCqLitP/l+RTQPkCRoDS4EdA+QEAgFKJzDqLAMAOkSn1ftMpAQTLCRAJi+ADCaqj0/+X6QMAquqvQLnrW0D5QAUAESBtBClgAheLagMKCzYFAPmgDgCLalkAueRTQPkAEEC54PL/Nh8EADHh8/9UYAwA0AFADZEgIED5AAQA0SAgAPmZ//8XYAOAEuCbALmr//8XAPw/0Z8DAOucI4CaL///F/+bALmn//8XoAKAEuCbALmp//8XHyAD1f17u6k/AADx/QMAkfNTAan0AwAq4N+fUvVbAqng/69y+WsEqfoDAapBAARRIhBAesgHAFT5AwIq92MDqXcMANDgQg2Re9P/l5/+B3GoBgBUE0aAUgEGgNIgDwDQAMAOkZMGs5uUBgARFQCAUnMCAItgAl34JAMVS/gDFCqABAC0dsJfuENPNYvhAxOqYMAAkdYaABGfABZrQgEAVOBCDZFc0/+X92NDqeADFSrzU0Gp9VtCqflrRKn9e8WowANf1mSCX7jCfnjTRGAEqoQEf7JEWzX4dAQA+WICXfhiCAD5YkJfuGIMAPliAl74YhAA+WKCXvhiFAD5YsJfuELwfdMc0/+X1vz/NLUCFguUBgCRc8IIkR8DCHHB+v9U4P//FxUAgFLe//8XtQKAEt///xf9e7yp/QMAkfNTAakTBABRf/4HcfVbAqkkmED64AQAVPQDAar2AwIq9xsA+XcMANDgQg2RM9P/l+EDEyogDwDQM0wziwDADpE1AIASc/Z+03MCAcsTEBOLYSJAueEAADR1JkC5vwIAcY0AAFS/AhZrSQEAVHUDgBLgQg2RGdP/l/cbQPngAxUq81NBqfVbQqn9e8SowANf1iEEAFFiDADQQsAOkeADFKpBAAGL4gMVKuTS/5fx//8XtQKAEvL//xf9e7up/QMAkfNTAalzDADQc0INkfQDAKrgAxOq9VsCqfUDASoH0/+XYRpA+fbDAJFiJkD54AMTqmEiQP0hAALLY1ZAuWJCQTkgAGOeIdhhfmMAYx5CAGMe4BsA/cOGAG3CDgD979L/l1UBADSAIgDRIgCA0sEOAou/AgJrQohDeiCAX/wAeCL8QgQAkUn//1TzU0GpgACAUvVbQqn9e8WowANf1h8gA9UfIAPVHyAD1QwKgtL/YyzLAgCI0ggHgNICAaDyAwCA0v17AKn9AwCRBACA0gUAgNLzUwGp9AMAqmAMgJL1WwKp9QMBqgEAANAhQCSRAQAA1PYDAKogB/i380MBkagHgNLhAxOqAgCC0vkjAPkBAADU+QMAqh8AAPHNBABU92MDqRcAgNIfIAPVeAIXiwNPAJECT0A5QcAAUSIcABJfJABxiAEAVAAAgFJiHEA4AAgACyAEAAtBwABRIhwAEl8kAHFJ//9UYAAANOEDFaqAAj/WASNAefcCAYv/Ahnra/3/VOADFqrhAxOqqAeA0gIAgtIDAIDSBACA0gUAgNIBAADU+QMAqh8AAPHM+/9U92NDqeADFqooB4DSAQCA0gIAgNIDAIDSBACA0gUAgNIBAADU4AMZKvkjQPkMCoLS/XtAqfNTQan1W0Kp/2Msi8ADX9ZiEQCQQ8AOkUGwQ7k/BEBxoQAAVGAEQLkABAARYAQAuQwAABQjBAAR4QMBKkOwA7kDA4DSYhEAkEKgL5EhfAObQwABi398AKl/CAD5QGghuMADX9b9e76pIACAUv0DAJHhQwCR/38BqTTS/5fiB0GpAECZ0kBzp/L9e8KoQAQAm8ADX9b/QwDRANSQ0iAAoPKoDIDSAQCA0gIAgNIDAIDSBACA0gUAgNL/AwCp4AMAkQEAANT/QwCRwANf1v17t6n9AwCR9VsCqfZDAZH1AwOq81MBqfMDACr0AwGq4AMWqgEAANAhwCSR9xsA+fcDAqoCAoDSJdL/l+MDAZEAAIDSQQGAUhMBADRiDsEaU8wBG3PCABETaCM48wMCKgAEAJH5//8X4QMWquMDAKriAwGRIQQAkaMAALRjBADRZGhiOCQ8ADn7//8X4YMBkZQCAMsDRACRlEYA0eIFgFIiaCA4gGpjOMBqIzhjBACRoP//NeEDFqoIB4DSYAyAkgIBoNIDAIDSBACA0gUAgNIBAADU5gMAqsAC+LeiBgDR4AMGquEDF6roB4DSAwCA0gQAgNIFAIDSAQAA1OcDAKofEACx4P7/VOADBqooB4DSAQCA0gIAgNIBAADUZwD4tuYDB6oDAAAU/2onOP3//xfzU0Gp4AMGqvVbQqn3G0D5/XvJqMADX9YMUoLS/2Msy/17AKn9AwCR81MBqXMRAJBzwg6RcyIAkfVbAqn1AwSq92MDqfhDApEUAIBS+WsEqfoDE6oZAIBS+3MFqfwDAKqAAADwABRB+eAzAPnhCw4p488HqeBzQLmf/gFxgpJAegISAFQWgoBSNn+2mz8DAnGAEQBU4DNA+TkHABHXAgCL4f5fiD8EAHFhAABU/34AiID//zXAAABUwEIQkT8IAHFhAABU9gMAqvH//xeABgAR4G8AueBDQPmUfnzTAQAA0OIDGKoUABSLgANAuSGAJJEDQIDSn34AqVwDAPl1//+XHwAA8a0MAFQbBADRFACA0gFrdDg/oABxIAEAVJQGAJEfABTrYf//VAUAABQBa3s4P6QAcaAAAFR7BwDRfwMU62z//1RVAAAUYQsAkR8AAetNCgBUhRsAkQICgNLgAwWqAQCAUuVHAPmx0f+XYAMUy4EGAJHlR0D5AAQA0R88APEBAwGL4gGA0gLQgprgAwWqg9H/l+BLApEAaHs4gBMAOeB3QLmAAAA0gBdAOQAAGjIsAAAUgANAufRDCpEDAILS4gMUqgEAANAhlCSRQf//lwMAANBjwCSRY2AAkQEAgNIFAIBSHwAB640DAFSCamE4IQQAkWZIZTjfAAJrwQAAVKUEABG/JABx4f7/VAUAgNIPAAAUXygAceUXnxry//8XgmphOF8oAHFgAQBURsAAUUNcAVFf5ABxIQQAkcZ8QJNjfECTY4CGmmUQBaofAAHrjP7/VKUA0DaAF0A5AAAcMoAXADkTAAAU4DNA+QAQAJHWAgCLgANAucACALkgAIBS4P6fiOADF6rF+v+XAAEANB8MADFhAABUnxMAOQUAABSAF0A5AAAbMu7//xdXBwD59G9AuZxjAJFaQwCRbv//FxqQkNLp/v+X2gOg8hcAGovm/v+X+AMTqvYDAKobAIBSGQCAUp8CG2ugAgBUAAdA+QACALQB/N+IPwwAcaABAFTfAhfr4wAAVKX6/5cfDAAxgQAAVAADQPkfEAA5BQAAFAADQPkAEEA5HwAAcTkHmRp7BwARGEMAkev//xfgP0D5PwMAcQAQVvrJAABU3wIX60MAAFTXAhqL0P7/l93//xcZoIXSGACAUjkmoPKfAhhr4AoAVHcGQPnXAAC1YQJA+SIQQDniCQA0IBRAOSUAABS2/v+XFgAZi+D+X4gfBABxYQAAVP9+AYiB//81IAEAVB8MAHHAAQBUwAAANKv+/5ffAgDraQAAVLT+/5fz//8XYQJA+SAUQDkiEEA5AAAbMiAUADniAQA1NgAAFGECQPkiEEA5YgYANKQOQSkgFEA5hAADS+VuQSmfFABxaAEAVKASQLkABAARoBIAuSkAABSkDkEphAADS58UAHEp//9UFwCA0gYAABQAAAUqZRsAEZ8ABWtiAABUAAAZMhsAgFKlAkD5ZBsAEWN8fdP2AwGqAHxo07wAA4sAIASqehsAEQAIQLKgaCP4wGZAuAF8QJOBiwCpw/v/l+ADACqADwD54QMWqoCDAJECAoDSwND/l7sAADRif33T4UIAkYDDAJG70P+XoA5AuQAAGgugDgC5GAcAEXNCAJGp//8X/XtAqeADFCrzU0GpDFKC0vVbQqn3Y0Op+WtEqftzRan/YyyLwANf1v17r6lfAADx/QMAkfNTAan1WwKp9gMBKmEABFH3YwOp9wMAKuDfn1L5awSp4P+vciIQQHr7KwD5KA0AVABIiFLgAaBy3wIAa6gMAFT/CgBxaAwAVGMYAFFTEQDwdMIOkfUDAqqYIiCR4jMA+eADGKrjawC5/8MG+P93ALm70P+XAQCA0n+yA7ng///wAKAukZ8GALnR/f+X9AMAKmAJADX44wGRAQCA0uIDGKpgA4BSmtD/l/QDACqgAAA0r9D/lxQAQLn0AxRLEAAAFOADGKoz9f+XHxwAcgABAFTT9f+XHxwAciEBAFTgAxcqUPX/l/QDACoFAAAU4AMYqi/1/5fg/v+09AGAEkAAAJQYfYBSJvn/l1cRAPBAAACU+oMBkfeiL5EU/v+XGwOAUtgCuJsWAIBSYbJDuXnCDpE/ABZrCQIAVMBeu5vkAxqq4wMYquIDFCohABZLc/7/l+AAADUhB0C5YLJDuQAAAQsAABZLIAcAuQMAABTWAgAL7v//F2DCDpHhc0C5AgRAuQAgIJEhAAIL4XMAueJvQLkhAQA0g2CA0qNaIvhDBAARoXoj+EEIABFCDAAR4m8Aub96Ifhi0P+XBAAAFOADGKpf0P+XlAD4N/RvQLkCAAAUtAKAEvVbQqngAxQq81NBqfdjQ6n5a0Sp+ytA+f170ajAA1/WHyAD1R8gA9UAEgDwAKAvkVbQ/xcfIAPVABIA8ACgL5FK0P8XHyAD1eIDACofAABxjQIAVAASAPAAoC+RAMAAkQb834gEEgDwAQCAUoSAMJEFDoBSAwAAFN8AAWsjAQBUIAACCwAsABIAEKWbA/zfiCEEABF/AAJrAf//VMADX9YAAIDSwANf1gISAPBCgDCRAAACyyH/vxIfAAHr6AIAVOG2jdIjSZLSYdu28oMkqfKhbdvyQ5LE8sG27fIjSeDyAXwBmyEQwZM/AAPraAEAVIGShNIA/ETTIUmy8oEkyfJBkuTyAHzBmwHwfdMgAADLQBAAi8ADX9YAAIDSwANf1h8gA9UfIAPV4gMAKh8AAHEtBQBUBxIA8OCgL5EAwACRBvzfiAgSAPABAIBSBYEwkQQOgFIDAAAU3wABayMBAFRAAAELACwAEgAUpJsD/N+IIQQAEV8AA2sB//9UwANf1giBMJEDAIBSBA6AUmEAAgshLAASICCkmwEAQLlhAQA156AvkeEwQLl/AAFraAAAVAL8n4jAA1/W58AAkeP8n4gC/J+I/P//F2MEABF/BEBx4f3/VAAAgNLAA1/WHwAAuQEgAJE/AAC5AUAAkT8AAPkBYACRPwAA+QGAAJE/AAD5AaAAkT8AALkBsACRPwAAuQHAAJE/AAD5AQABkT8AAPkBQAGRPwAA+QCgAZEfAAC5wANf1h8gA9UBEgDwIYAwkQIOgFIABKKbAQBAuT8AAHEAEJ+awANf1v17vqn9AwCR8wsA+RMSAPBzoi+R4AMTqsbP/5dIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1KX//5fhAwCq4AMTqvMDAaqxz/+X4AMTqvMLQPn9e8KowANf1v17vKn9AwCR81MBqfQDAKqAFQDwAIAwkfVbAqn2AwGq9QMCqvdjA6n3AwOqGPzfyAADgNJ/z/+X4AMAtPMDAKrgAx2qMPn/l+EDFqrjAxOqdV4AqfUDAKoCAACQdQoA+eADFKpCQCyRAAM/1vQDACrgAAA19VtCqeADFCrzU0Gp92NDqf17xKjAA1/W4AMVqgT6/5fgAxOqms//l/VbQqngAxQq81NBqfdjQ6n9e8SowANf1uMDF6riAxWq4QMWquADFKrzU0Gp8AMYqvVbQqn3Y0Op/XvEqAACH9YfIAPV/Xu7qf0DAJH1WwKplhUA8BUAAJDWgjCRtcInkfcbAPn3MwGR81MBqZMAgFIUAIBS4QMXquADFarfCgC5/08AuYj8/5cAAfg34E9AuR8AAHFNAQBUlAIAC3MGAHGh/v9U4AMUKvNTQan1W0Kp9xtA+f17xajAA1/WABCUGvr//xf9e72piBWA0gAAgNL9AwCRAQCA0gIAgNIDAIDSBACA0gUAgNLzUwGp9RMA+QEAANQUAIBSFXxAkwQAABSUBgARnwZAccADAFTgAxQqdf//l2gQgNLzAwCqAgCA0uADFaoDAIDSBACA0gUAgNKT/v+0YQKAuQEAANQfDACx4AAAVGAKQLnA/f804AMTqhECAJQfHAByQf3/VOADE6rlAQCU4AMTqsvW/5fgAxOqlAYAEUX//5efBkBxgfz/VPNTQan1E0D5/XvDqMADX9YfIAPV/Xu+qf0DAJHzUwGp9AMAqsz+/5dIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDSAQAA1Mv+/5fgAQC08wMAqsgBAJSBBgCRYIIAkQD838gfAADxIhhE+kkBAFTgAxOqwAEAlOADE6qm1v+X4AMTqiH//5fzU0Gp/XvCqLX+/xeAFQDwACxMuQ7P/5fzU0Gp/XvCqK/+/xcfIAPVHyAD1f17van9AwCR81MBqfQDACrzAwGq9VsCqar+/5f1AwCq4AMUKt/+/5f0AwCqQAIAtJYVAPDWgjCRwQpA+UEBALVhAkC5nwIA8aAaQPr1W0KpIBSBGmACALnzU0Gp/XvDqMADX9YnAQCUwP7/NsAaALn0//8XgBUA8ACAMJEBCEC5IQQAEQEIALnu//8XHyAD1f17uKn9AwCR81MBqfMDAZH1EwD5087/l+EDE6q5zv+XIAEANBUAgNIUAIDS4AMVquEDFKrzU0Gp9RNA+f17yKjAA1/W4uMAkeHDAJHgAxOqlM7/l2ABADX1U0OptAIUi+ADE6qDzv+X4AMVquEDFKrzU0Gp9RNA+f17yKjAA1/WFACA0hUAgNL2//8XHyAD1f17u6n9AwCR81MBqfVbAqmVFQDws4IwkfdjA6l0cgCRFlxAqRgIQPm6zv+XYA5AuSEAgNKzzv+X4AMYqlL5/5eA/t+IAAEANfNTQangAxeq92NDqfADFqr1W0Kp/XvFqAACH9ZIFoDSAACA0gEAgNICAIDSAwCA0gQAgNIFAIDS+SMA+QEAANT5AwCquf//l/MDAar4AwCqOv7/l4H+34hBAQA1O/7/l/NTQangAxeq92NDqfADFqr1W0Kp+SNA+f17xagAAh/W4AMZKjX+/5f0AwCqwAAAtDIBAJTgAxSqGNb/l+ADFKqT/v+X4AMZKmT+/5eA/f+0AkAAkVgAAPkBYACRMwAA+bWCMJGhCkD5ofz/tLMAAJRg/P82oBoAueH//xf9e72p/QMAkfNTAan1EwD5lRUA8LSCMJER/v+XgIJAOcABADQS/v+XooIwkQEAAJAAAACwIYAckQBgJZES3v+XHwAAcfNTQakA0J8a9RNA+f17w6jAA1/WgDIAkQEAAJAhQCWRNs7/lx8AAHHzAwAq4BefGoCCADn9/f+X4AMTS38CAHEt/f9U81NBqfUTQPn9e8OowANf1h8gA9X9e76p/QMAkfMLAPnt/f+XgBUA8ACAMJEBcACRPwAAuRMAgFIfCAD54AMTKnMGABFo/v+XQAAAtOoAAJR/BkBxQf//VNv+/5fzC0D5/XvCqOD9/xf9e7+p/QMAkdn9/5eAFQDwAIAwkQBwAJEA/N+IYAAANf17wajW/f8Xzf7/l6z+/5cfAABxbf//VLX2/5f9e8Goz/3/Fx8gA9UfIAPV/Xu8qf0DAJHzUwGpFACAUhMAgFL1WwKpFQCAUvcbAPmXFQDw9oIwkb79/5cFAAAUlAYAEXMGABF/BkBxgAEAVOADEyo7/v+XYP//tAAIQLkA//81wApA+XMGABEfAADxtQaVGn8GQHHB/v9U94IwkeAKQPlgAAC04ApAubUCAAus/f+X4AMUKvNTQakAgBWq9VtCqfcbQPn9e8SowANf1v17van9AwCR81MBqRMAgFL1WwKp9QMAqpr9/5eB9v+XlhUA8MGCMJH0AwAqNQgA+T8YALmP/v+X4AMTKhX+/5dgAAC0AKABkR8AALlzBgARfwZAcSH//1TBgjCRIACAUiFwAJEg/J+IlAIANIn9/5efAgBxpKpA+gEBAFQ0Afg2kP//l/VbQqngAxQq81NBqf17w6jAA1/Wsv//l0ABADQUAIBS4AMUKvNTQan1W0Kp/XvDqMADX9ZO/v+X9AMAKuv//xfWgjCR1BpAuZT9/zVUAYAS6///Fx8gA9UfIAPV/Xu2qf0DAJHzUwGp8wMAqgAIQLmgCwA1ZwJAuQAAALAABABP5tMBkQG0RP3gAycq9AMBquLzAJEAcB1T4YMBkQAEHzLAAACtaA2A0gB8QJMDAIDSBACA0gUAgNLAwIE8/z8AufMzAPnhNwD953MAuQEAANRACPi34D9AufVbAql1IgCRYAYAuSAAgFKg/p+I9gMBkf9/BKnhAxaqVc3/l+MDRKkJQJnSSXOn8mYCQLmkgo/SLLec0kTpr/KMnKPyJDfP8qztyPJjAAmb5Mbz8gzr9/JqSovSaz2C0moTtPJmgAbKh/5J08YABIsrZqLy6gXX8ms3yfLGeEbKigjg8gua8vLgP4C553zKm+IDFqrGfAybyA2A0gEAgNIFAIDS5/xL0+cjAPnGbEbKAwCA0gQAgNLn0AmbxnwLm+cnAPnGfEbKxwjUmueYFJvnBACR5vxJ08Z8ypvG/EvT5isA+cacCZvmLwD5AQAA1OYDAKpAAfi39VtCqeADBirzU0Gp/XvKqMADX9bzU0GpAACAUv17yqjAA1/WYApAucD+/zS/AgC5YAaAuegNgNICAIDSAQAA1PD//xcfIAPVHyAD1QEIQLlBAAA1wANf1gEgAJE/AAC56A2A0gEAgNICAIDSAwCA0gQAgNIFAIDSAASAuQEAANTAA1/WHyAD1R8gA9X/gwDRAQhAuf9/AKn/fwGpAQIANAAEgLnhAwCRiA2A0gIAgNIDAIDSBACA0gUAgNIBAADU4AAAteAHQakCQJnSQnOn8v+DAJEABAKbwANf1gAAgNL/gwCRwANf1h8gA9X/gwDRAQhAuf9/AKn/fwGpQQIANAAEgLnhAwCRiA2A0gIAgNIDAIDSBACA0gUAgNIBAADUIAEAteAHQakCQJnSQnOn8v+DAJEABAKbHwAA8eAHnxrAA1/WAACAUv+DAJHAA1/W/wMB0eYDAKrhAwCRyAyA0kAAgNICAIDSAwCA0gQAgNIFAIDS/38Aqf9/AakBAADUoAP4t+AHQakAAAGqgAMAtcacD5Hq+Z7Samq88mebhtLG/EPTqnTT8ooY5PLH9rryR9Db8glIiNLGfMqbZ2Po8ukBoPLoDIDSQACA0uGDAJHG/ETTx3zHm+f8UtPnEwD55xsA+eeYCZvnFwD55x8A+QEAANT/AwGRwANf1uABgBL9//8XHyAD1R8gA9X/gwDR6AyA0kAAgNLhAwCRAgCA0gMAgNIEAIDSBQCA0v9/AKn/fwGpAQAA1P+DAJHAA1/WgRUA0OMDAKohIDGRAgCAUuADAaok/N/I5AAAtUIEABEhwACRXwABcUH//1QAAIDSBQAAFCQgAJGE/N/InwAD6+H+/1TAA1/W/Xu8qT9sAHH9AwCR81MBqfQDAKqTFQDQ9RMA+fUDASqgAABUcyIxkeEDFSpiAkb5EAAAFGAiMZEAIDCRAPzfiCD//zSszP+X5QMAqh8AFOug/v9U4AMUqtj//5fhAwCqQAEAtXMiMZFhA4BSYgJG+eADFKrzU0Gp8AMCqvUTQPn9e8SoAAIf1gL838jC/v+0AGAAkQP8X8hjAAC1BfwEyKT//zV/AADx4AAAVL8AA+ugAABUIACAUiGAAJEg/J+IGgAAFDVQAJG0/t+IIKAAkSGQAJEj/N+InwIDa+MXnxoD/J+INPyfiAD834jgAQA0UwABkeHDAJEgAIBS/38DqT3M/5fgB0OpAkCZ0kJzp/IABAKbYP6fyKD+34ifAgBrQAAAVH/+n8jzU0GpAACAUvUTQPn9e8SowANf1v17van9AwCR81MBqfMDASr0AwCqacz/l4MVANBjIDGRAQCAUmJgAJFC/N/IHwAC68AAAFQhBAARY8AAkT8AAXEh//9UHQAAFGL838hC//+0aaAAkSD934gAAwA0gP7fiB8AE2uhAgBUZ5AAkeL834hgQACRAPzfiGZQAJGAAQA0ABCe0kgMgNJAX6DyARCA0uIDAirjgwCRBACA0gUAgNL/AwKp4AMGqgEAANQ//Z+IwPzfiOD8n4jzU0Gp/XvDqMADX9b9e7upH4gB8f0DAJHzUwGp8wMAqvQDAar1WwKp9QMCqvYDA6r3YwOp9wMEqpgVAND5awSp+QMFqvoDBqphAQBUByMxkecgMJHg/N+I4AAANF/4ePKhAABUhAAAtOEDAyrgAxSqtv//lxgjMZHmAxqq5QMZquQDF6r5a0Sp4wMWqgcLRvniAxWq9VtCqeEDFKr3Y0Op4AMTqvNTQanwAweq/XvFqAACH9YAUACRAfxfiCEEABEB/AKIov//NUgMgNIhEIDSIgCA0gMAgNIEAIDSBQCA0gEAANTAA1/WIRwAEgNAAJFh/J+IAWAAkT/8n8gCgACRX/yfiOz//xf9e72p/QMAkfNTAamTFQDQdCIxkfUTAPn1AwCqgGJwOQABADT1y/+X5QMAqiT//5fmAwCqYSIxkQAAgFIXAAAUAQAAkAAAAJCCQjCRIbATkQDAJZGf2/+XHwAAcWwAAFSfYjA5CwAAFIICMJEBAACQAAAAkCGwC5EA4CWRldv/lx8AAHHg158agGIwOcz8/1QGAIDSGQAAFB/8AHHAmED64QAAVCL838hfAADxAAQAESYAn5ohwACR+P//F6b+/7TAIACRBfyfyCEAgFLgAwaqxP//l8D838jgAAC1cyIxkXMiMJFg/l+IAAQAEWD+AYih//811fyfyPNTQangAwaq9RNA+f17w6jAA1/WA/zfyD8AA+tBAQBUH/yfyIEVANAhIDGRISAwkSP8X4hjBABRI/wCiKL//zWd//8XwANf1pv//xcBYACRIfzfyOEAALQAgACRAPzfiB8AAHHgB58aAAQAEQIAABQAAIBSwANf1gAAAAAAAAAAcHRocmVhZF9jb25kX3RpbWVkd2FpdAAAcHRocmVhZF9raWxsAAAAAAAAAAAAAAAAAAAAAAAAAAAA4fUFAAAAAKAAAAAAAAAAqAAAAAAAAACwAAAAAAAAALgAAAAAAAAAHMdxHMdxvD+SJEmSJEnCP5qZmZmZmck/7zn6/kIu5j9fWk4ydjg3SXNvbGF0ZTEwR2V0Q3VycmVudEV2AAAAAHB0aHJlYWRfZ2V0c3BlY2lmaWMAAAAAAGNsb2NrX2dldHRpbWUAAABtZW1zZXQAAHsUrkfhepQ/mpmZmZmZ8T+amZmZmZnpPwAAAAAAAAAAAAAAAIBPAkEAAAAAOJxcQQDITmdtwatDL3Byb2Mvc2VsZi9tYXBzAGZyZWUAAAAAcmVhbGxvYwBtYWxsb2MAAGNhbGxvYwAAcG9zaXhfbWVtYWxpZ24AAGFsaWduZWRfYWxsb2MAAAAAAAAAAAAAAAEAAAAAAAAAAgAAAAMAAAALAAAABwAAAAQAAAAIAAAABQAAAAYAAAAfAAAAAAAAAAAAAAAAAAAAUMMAAAAAAAAAAAAAAAAAAEBCDwAAAAAAL3Byb2Mvc2VsZi90YXNrAHN0YXQAc3RhdHVzAAAAAAAvcHJvYy9zZWxmL3Rhc2svAAAAAAAAAAAKU2lnQmxrOgkAAAAAAAAAcHRocmVhZF9jcmVhdGUAABsAAAAEAAAAc3lzY2FsbABwdGhyZWFkX2tpbGwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAeOgAAAAAAABwlQAAAAAAALCXFAAAAAAADgAAAAAAAACA6AAAAAAAAOCTAAAAAAAAqJcUAAAAAAAEAAAAAAAAAIjoAAAAAAAAlJcAAAAAAADIlxQAAAAAAP////8AAAAAkOgAAAAAAADUlgAAAAAAAMCXFAAAAAAABAAAAAAAAACY6AAAAAAAAKSYAAAAAAAA0JcUAAAAAAAEAAAAAAAAAKjoAAAAAAAAIJYAAAAAAAC4lxQAAAAAAAQAAAAAAAAADgAAAAAAAACzBQAAAAAAAPX+/28AAAAAIAEAAAAAAAAFAAAAAAAAANgKAAAAAAAABgAAAAAAAAD4AgAAAAAAAAoAAAAAAAAAvwUAAAAAAAALAAAAAAAAABgAAAAAAAAAAwAAAAAAAABA8gEAAAAAAAIAAAAAAAAA+AEAAAAAAAAUAAAAAAAAAAcAAAAAAAAAFwAAAAAAAADAEgAAAAAAAAcAAAAAAAAAmBAAAAAAAAAIAAAAAAAAACgCAAAAAAAACQAAAAAAAAAYAAAAAAAAAB4AAAAAAAAACAAAAAAAAAD7//9vAAAAAAkAAAAAAAAA+f//bwAAAAAXAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwPABAAAAAADAMwMAAAAAAGgnAwAAAAAAUJsXAAAAAADglxQAAAAAAKCvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAAwBQAAAAAAADAFAAAAAAAAMAUAAAAAAAA/////0dDQzogKERlYmlhbiAxMi4yLjAtMTQpIDEyLjIuMAAALnNoc3RydGFiAC5nbnUuaGFzaAAuZHluc3ltAC5keW5zdHIALnJlbGEuZHluAC5yZWxhLnBsdAAudGV4dAAucm9kYXRhAC5kYXRhLnJlbC5ybwAuZHluYW1pYwAuZ290AC5nb3QucGx0AC5kYXRhAC5ic3MALmNvbW1lbnQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAD2//9vAgAAAAAAAAAgAQAAAAAAACABAAAAAAAA2AEAAAAAAAACAAAAAAAAAAgAAAAAAAAAAAAAAAAAAAAVAAAACwAAAAIAAAAAAAAA+AIAAAAAAAD4AgAAAAAAAOAHAAAAAAAAAwAAAAMAAAAIAAAAAAAAABgAAAAAAAAAHQAAAAMAAAACAAAAAAAAANgKAAAAAAAA2AoAAAAAAAC/BQAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAACUAAAAEAAAAAgAAAAAAAACYEAAAAAAAAJgQAAAAAAAAKAIAAAAAAAACAAAAAAAAAAgAAAAAAAAAGAAAAAAAAAAvAAAABAAAAEIAAAAAAAAAwBIAAAAAAADAEgAAAAAAAPgBAAAAAAAAAgAAAAwAAAAIAAAAAAAAABgAAAAAAAAANAAAAAEAAAAGAAAAAAAAAMAUAAAAAAAAwBQAAAAAAABwAQAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAADkAAAABAAAABgAAAAAAAAAwFgAAAAAAADAWAAAAAAAAKNEAAAAAAAAAAAAAAAAAABAAAAAAAAAAAAAAAAAAAAA/AAAAAQAAAAIAAAAAAAAAYOcAAAAAAABg5wAAAAAAACUCAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAARwAAAAEAAAADAAAAAAAAAADwAQAAAAAAAPAAAAAAAADAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAFQAAAAGAAAAAwAAAAAAAADA8AEAAAAAAMDwAAAAAAAAUAEAAAAAAAADAAAAAAAAAAgAAAAAAAAAEAAAAAAAAABdAAAAAQAAAAMAAAAAAAAAEPIBAAAAAAAQ8gAAAAAAADAAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAAgAAAAAAAAAYgAAAAEAAAADAAAAAAAAAEDyAQAAAAAAQPIAAAAAAADAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAIAAAAAAAAAGsAAAABAAAAAwAAAAAAAAAA8wEAAAAAAADzAAAAAAAABAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAABxAAAACAAAAAMAAAAAAAAAEPMBAAAAAAAE8wAAAAAAAFglKgAAAAAAAAAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAdgAAAAEAAAAwAAAAAAAAAAAAAAAAAAAABPMAAAAAAAAfAAAAAAAAAAAAAAAAAAAAAQAAAAAAAAABAAAAAAAAAAEAAAADAAAAAAAAAAAAAAAAAAAAAAAAACPzAAAAAAAAfwAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAA="
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

// src/isolates/messages.ts
var NOTICES = "@runtime/pprof cpu 1";
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
  const { kind, samples } = message ?? {};
  return kind === "hand over" && Array.isArray(samples) ? message : undefined;
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
var RELEASE = -1;
var PARK = -2;
var ADOPTION_MILLIS = 500;
var notAdopted = `JSC's sampler thread was not recognised within ${ADOPTION_MILLIS} ms`;
var NEEDED_SIGNALS = [27n, 30n];
var STATUS_BYTES = 4096;
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
function letGo(native, vm, owner) {
  native.jscTrigger(vm, owner === "somebody" ? RELEASE : PARK);
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
var NOBODY = "Unknown Frame";
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
var heapMechanism = "JSC's count of allocated bytes, with a trace for every so many";
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
    if (profiler !== undefined)
      release(native, vm, profiler);
    if (error instanceof ProfilerUnavailableError)
      throw error;
    throw unavailable(error instanceof Error ? error.message : String(error));
  }
  return new JSCHeapSampling(native, vm, profiler, rateBytes);
}
function unavailable(reason) {
  return new ProfilerUnavailableError(`Cannot sample allocations in Bun: ${reason}`);
}
function release(native, vm, profiler) {
  const { alone, shared } = profiler;
  profiler.stop();
  if (vm === 0)
    return;
  if (alone)
    letGo(native, vm, shared ? "somebody" : "nobody");
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
  mechanism = heapMechanism;
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

// src/engine/start_settings.ts
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

// src/engine/jsc.ts
var WAIT_MICROS2 = 300;
var FIXED_INTERVAL_MICROS = 5000;
var LINES_VARIABLE = "BUN_JSC_alwaysGeneratePCToCodeOriginMap=1";
var LINES_CAVEAT = "the most optimized code has no lines, and what is inlined there counts for its caller, unless " + `Bun starts with ${LINES_VARIABLE}`;
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
  heapMechanism,
  heapNeedsLibrary: true,
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
    letGo(this.#native, this.isolate, shared ? "somebody" : "nobody");
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
      letGo(this.#native, this.isolate, shared ? "somebody" : "nobody");
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

// src/engine/v8.ts
init_inspector_session();
init_source_positions();
init_v8_heap_stacks();
init_v8_stack_sampling();

// src/engine/v8_profile.ts
var UNKNOWN2 = [0, 0];
var PIECE = 32;
var MAX_FRAMES = 255;
var CUT = { kind: "mark", name: "[truncated]" };
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
    this.#callers = isCut(path) ? [...known, CUT] : known;
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

// src/engine/v8.ts
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
var LATE_LOOPS = "loops that V8 had optimized while they ran, before this profile began, may lack what was inlined " + "into them and their own function: it counts for the callers";
var LATE_FUNCTIONS = "functions that V8 had optimized before this profile began may lack what was inlined into them, " + "and loops their own function, too: it counts for the callers; less of it if Deno starts with " + `--v8-flags=${INLINING_FLAG}`;
var COMPANY3 = "V8 does not sample at CPU ticks alone: another inspector session profiles, too";
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
  startCPU: startForCPU,
  startHeap: async (options) => (await Promise.resolve().then(() => (init_v8_heap(), exports_v8_heap))).startV8Heap(options, startForHeap),
  memoryStatistics: () => ({
    ...nodeProcess().memoryUsage(),
    ...nodeProcess().getBuiltinModule("node:v8").getHeapStatistics()
  })
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
  return kept ? LATE_LOOPS : LATE_FUNCTIONS;
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

// src/isolates/contribution.ts
init_errors();
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
    const { contributor: id, threadId, isolate, join, last, steppedDown, caveats } = handOver;
    let contributor = this.#contributors.get(id);
    if (contributor === undefined) {
      contributor = { threadId, isolate: 0, join, brought: [], ended: false };
      this.#contributors.set(id, contributor);
    }
    if (isolate !== 0 && contributor.isolate === 0)
      this.#sampled++;
    if (last && isolate === 0 && contributor.isolate === 0)
      this.#refusals++;
    contributor.isolate ||= isolate;
    contributor.join = join;
    contributor.ended ||= last;
    contributor.brought.push(handOver);
    addSome(this.#steppedDown, steppedDown);
    addSome(this.#caveats, caveats);
  }
  remind() {
    announce(this.#begin);
  }
  take() {
    const taken = [];
    for (const [id, contributor] of this.#contributors) {
      const brought = contributor.brought.splice(0);
      for (const one of brought) {
        if (one.isolate === 0)
          continue;
        taken.push(one);
      }
      const isGone = contributor.ended || brought.length === 0 && !isThreadAlive(this.#native, contributor.threadId);
      if (!isGone)
        continue;
      taken.push(...lastWordOf(contributor));
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
function lastWordOf({ isolate, threadId, join }) {
  return isolate === 0 ? [] : [{ isolate, threadId, join, samples: [], settledNanos: Infinity }];
}
function isolates(count) {
  return count === 1 ? "1 other isolate" : `${count} other isolates`;
}

// src/cpu_recording.ts
init_errors();

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

// src/sample/join.ts
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

// src/sample/join_isolates.ts
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
      for (const tick of member.joiner.release(MAX_WAITING)) {
        result.joined.push({ tick, script: undefined });
      }
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

// src/cpu_recording.ts
init_live_symbols();
init_turn();
var DRAIN_INTERVAL_MILLIS = 250;
var DRAIN_TICKS = 50;
var DRAIN_AT_LEAST_MILLIS = 1000;
var DRAIN_WORDS = 16384;
var SILENT_PERIODS = 25;
var EALREADY = 114;
var LAST_WORDS_MILLIS = 1000;
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
  #engineCaveats = [];
  #joiner;
  #workersSeen = false;
  #contributors;
  #contributorComments = [];
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
  get caveats() {
    return this.#sampling === undefined ? this.#engineCaveats : this.#sampling.caveats ?? [];
  }
  async resume() {
    const native = this.#native;
    await claimEngine(native);
    await channelsClosed();
    try {
      native?.cpuPrepare(this.#engine.nativeEngine);
      this.#sampling = await this.#startEngine();
      this.#joiner = new IsolatesJoiner(this.#sampling, native?.threadId() ?? 0);
      if (native === undefined && this.#sampling.join.kind !== "alone") {
        throw new ProfilerUnavailableError(`Cannot take CPU samples: ${this.steppedDown.join("; ")}`);
      }
      this.#startClock();
    } catch (error) {
      await this.#sampling?.stop();
      this.#sampling = undefined;
      releaseEngine();
      throw error;
    }
    if (this.#options.workerThreads === undefined || this.#workersSeen)
      this.#callContributors();
    this.#startedNanos = performance.now() * 1e6;
    this.#drainedTicks = 0;
    this.#drainedAt = performance.now();
  }
  #callContributors() {
    if (this.#native === undefined)
      return;
    this.#contributors ??= new Contributors(this.#native, this.#periodNanos);
  }
  async#startEngine() {
    const native = this.#native;
    try {
      return await this.#engine.startCPU({
        periodNanos: this.#periodNanos,
        fromStart: this.#options.fromStart === true && this.#startedNanos === 0,
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
    if (this.#workersSeen)
      this.#callContributors();
    this.#contributors?.remind();
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
      this.#contributors?.end();
      try {
        const samples = await sampling.stop();
        await nextTurn();
        await inPieces(this.#take(samples));
        await this.#contributors?.last(LAST_WORDS_MILLIS);
        await inPieces(this.#takeLast());
      } finally {
        this.#release(sampling);
        this.#dismissContributors();
      }
    }
    await nextTurn();
    const profile = await inPieces(this.#finish());
    await channelsClosed();
    return profile;
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
    this.#contributors?.end();
    try {
      const samples = sampling.stopSync();
      atOnce(this.#take(samples));
      atOnce(this.#takeLast());
    } finally {
      this.#release(sampling);
      this.#dismissContributors();
    }
  }
  #dismissContributors() {
    this.#contributors?.close();
    this.#contributors = undefined;
  }
  #addDuration() {
    this.#durationNanos += performance.now() * 1e6 - this.#startedNanos;
  }
  #release(sampling) {
    this.#engineMechanism = sampling.mechanism;
    this.#engineCaveats = sampling.caveats ?? [];
    this.#steppedDown.push(...sampling.steppedDown);
    this.#sampling = undefined;
    releaseEngine();
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
    const contributions = this.#contributors?.take() ?? [];
    const batch = this.#drainRing();
    yield* this.#addJoined(this.#joiner.push(batch, samples, contributions));
    if (batch.lostCount > 0)
      this.#addLost(batch);
  }
  *#takeLast() {
    const contributions = this.#contributors?.take() ?? [];
    this.#contributorComments = this.#contributors?.comments(this.caveats) ?? [];
    yield* this.#addJoined(this.#joiner.finish(contributions));
  }
  *#addJoined({ joined, weighed }) {
    for (const one of joined) {
      this.#addTick(one);
      yield;
    }
    for (const { script, weightNanos } of weighed) {
      this.#add(script, weightNanos);
      yield;
    }
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
      this.#workersSeen ||= this.#options.workerThreads?.test(threadName) === true;
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
      ...this.steppedDown.map((reason) => `stepped down: ${reason}`),
      ...this.caveats.map((caveat) => `caveat: ${caveat}`),
      ...this.#contributorComments
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

// src/heap_recording.ts
init_errors();

// src/pprof/text.ts
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

// src/pprof/heap_text.ts
function heapProfileText(snapshot, options) {
  const { sites, symbols, measured, scaled } = snapshot;
  const printer = new StackPrinter(symbols);
  const sorted = sites.map((site) => ({ site, returns: printer.returnsOf(site.stack) })).sort((a, b) => b.site.inuseBytes - a.site.inuseBytes || b.site.allocBytes - a.site.allocBytes || (a.returns < b.returns ? -1 : a.returns > b.returns ? 1 : 0));
  const kind = scaled ? "heapprofile" : `heap/${2 * options.rateBytes}`;
  const lines = [`heap profile: ${formatCounts(total(sites), measured)} @ ${kind}`];
  for (const { site, returns } of sorted) {
    lines.push(`${formatCounts(site, measured)} @${returns}`);
    if (site.external)
      lines.push('# labels: {"memory":"external"}');
    lines.push(...printer.linesOf(site.stack), "");
  }
  lines.push("", ...options.comments.map((comment) => `# ${comment.replaceAll(/\s+/g, " ")}`));
  for (const [name, value] of Object.entries(options.statistics)) {
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
  const tell = (measure, value) => measured.includes(measure) ? String(Math.round(value)) : "?";
  const inuse = [
    tell("inuse_objects", counts.inuseObjects),
    tell("inuse_space", counts.inuseBytes)
  ];
  const alloc = [
    tell("alloc_objects", counts.allocObjects),
    tell("alloc_space", counts.allocBytes)
  ];
  return `${inuse.join(": ")} [${alloc.join(": ")}]`;
}

// src/heap_recording.ts
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
function tryOpen2() {
  try {
    return { native: openNativeLibrary() };
  } catch (error) {
    if (error instanceof ProfilerUnavailableError)
      return { why: error.message };
    throw error;
  }
}
function unavailable3(engine) {
  return `Cannot sample the heap: there is no way to do it in ${engine.runtime}, ${engine.version}`;
}

class HeapRecording {
  #engine;
  #sampling;
  #steppedDown;
  #since = new Date;
  constructor(engine, sampling, why) {
    this.#engine = engine;
    this.#sampling = sampling;
    this.#steppedDown = why === undefined ? [] : [`no native library: ${why}`];
  }
  static async start(options) {
    const engine = engineAtHand();
    if (engine.startHeap === undefined)
      throw new ProfilerUnavailableError(unavailable3(engine));
    const { native, why } = tryOpen2();
    if (why !== undefined && engine.heapNeedsLibrary) {
      throw new ProfilerUnavailableError(`Cannot sample the heap: no native library: ${why}`);
    }
    const sampling = await engine.startHeap({
      ...options,
      ...native !== undefined && { native }
    });
    return new HeapRecording(engine, sampling, why);
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
  async profile(name) {
    const timeNanos = Date.now() * 1e6;
    return this.#build(name, await this.#sampling.snapshot(), timeNanos);
  }
  profileSync(name) {
    const timeNanos = Date.now() * 1e6;
    return this.#build(name, this.#sampling.snapshotSync(), timeNanos);
  }
  async text() {
    const snapshot = await this.#sampling.snapshot();
    return heapProfileText(snapshot, {
      rateBytes: this.#sampling.rateBytes,
      comments: this.#comments(snapshot),
      statistics: this.#engine.memoryStatistics()
    });
  }
  stop() {
    this.#sampling.stop();
  }
  #build(name, snapshot, timeNanos) {
    const { measured, scaled, sites, symbols } = snapshot;
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
      if (rounded.every((value) => value === 0))
        continue;
      builder.add(site.stack, rounded, labelsOf(site));
    }
    return builder.build({
      timeNanos,
      comments: this.#comments(snapshot),
      ...symbols !== undefined && { symbols }
    });
  }
  #comments({ sites, notes, measured }) {
    const { mechanism, steppedDown } = this.support;
    const missing = MEASURES.filter((measure) => !measured.includes(measure));
    return [
      `${this.#engine.runtime}, ${this.#engine.version}`,
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
        file.write(gzipSync(encodeProfile(taking.stop())));
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
  let drainFailed = false;
  host.every(DRAIN_INTERVAL_MILLIS, () => {
    recording.drain().catch((error) => {
      if (!drainFailed)
        complain("cannot keep up with the profile", error);
      drainFailed = true;
    });
  });
  return { stop: () => recording.stopSync(), goOn: () => recording.resume() };
}
async function takeHeap(options) {
  const recording = await HeapRecording.start(options);
  return { stop: () => recording.profileSync("heap"), goOn: () => Promise.resolve() };
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
