// The rooms of src/ and what each may import: docs/ARCHITECTURE.md says why. `npm run check:rooms`.

/** Room: the rooms that it may import besides itself. The order is the way of a sample, from its end. */
const rooms = {
  "src/cli": [
    "src/api",
    "src/recording",
    "src/text",
    "src/pprof",
    "src/runtime",
    "src/base",
    "ffi",
  ],
  "src/api": [
    "src/recording",
    "src/text",
    "src/pprof",
    "src/records",
    "src/engine",
    "src/runtime",
    "src/stack",
    "src/symbolize",
    "src/base",
    "ffi",
  ],
  "src/recording": [
    "src/isolates",
    "src/engine",
    "src/runtime",
    "src/join",
    "src/records",
    "src/stack",
    "src/symbolize",
    "src/text",
    "src/pprof",
    "src/base",
    "ffi",
  ],
  "src/isolates": ["src/engine", "src/join", "src/stack", "src/runtime", "src/base", "ffi"],
  "src/engine": [
    "src/runtime",
    "src/join",
    "src/records",
    "src/stack",
    "src/symbolize",
    "src/base",
    "ffi",
  ],
  "src/join": ["src/records", "src/stack"],
  "src/text": ["src/pprof", "src/records", "src/stack", "src/symbolize"],
  "src/pprof": ["src/stack", "src/symbolize", "src/base", "proto"],
  "src/runtime": ["src/stack", "src/base", "ffi"],
  "src/stack": ["src/records", "src/symbolize", "src/base"],
  "src/records": ["src/stack/frame.ts", "src/base"],
  "src/symbolize": ["src/base", "ffi"],
  "ffi": ["src/base"],
  "src/base": [],
};

const pathOf = (place) => place.endsWith(".ts") ? place.replaceAll(".", "\\.") + "$" : place + "/";
const anyOf = (places) => `^(${places.map(pathOf).join("|")})`;

module.exports = {
  forbidden: [
    { name: "circle", severity: "error", from: {}, to: { circular: true } },
    { name: "unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...Object.entries(rooms).map(([room, others]) => ({
      name: `${room} may not import this`,
      severity: "error",
      from: { path: anyOf([room]) },
      to: { path: "^(mod\\.ts$|src/|ffi/|proto/)", pathNot: anyOf([room, ...others]) },
    })),
  ],
  options: {
    tsPreCompilationDeps: true, // types, too
    doNotFollow: { path: "node_modules" },
    exclude: { path: "preload\\.bundle\\.js$" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import"],
    },
  },
};
