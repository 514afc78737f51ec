/**
 * Original positions of bundled code, by the source map that its `//# sourceMappingURL=…` names: a
 * data: URL, or a file beside the bundle. Format: ECMA-426.
 *
 * Not for code that Deno transpiles, which has no such comment: see symbolize/script_positions.ts.
 *
 * @module
 */
import { FlattenMap, LEAST_UPPER_BOUND, originalPositionFor } from "@jridgewell/trace-mapping";
import type { TraceMap } from "@jridgewell/trace-mapping";
import { decodeBase64 } from "../base/base64.ts";

/** A position in a source file; line and column count from 1. */
interface SourcePosition {
  /** An absolute path, or the URL where the map names one that is no file (`webpack://…`). */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The source maps of bundles, by the bundle's path. */
export interface SourceMaps {
  /**
   * The original of a position in a bundle; undefined when `file` is no absolute path, names no
   * source map, or the map does not cover the position.
   *
   * @param file Absolute path of the bundle.
   * @param line Counted from 1.
   * @param column Counted from 1; 0 when unknown: the first position of the line.
   */
  original(file: string, line: number, column: number): SourcePosition | undefined;
}

const MARK = "sourceMappingURL=";

/**
 * Makes a reader of source maps, which caches each map, and each file without one. A broken map
 * counts as none; nothing is thrown.
 *
 * @param readText The text of the file at an absolute path; undefined when it cannot be read.
 *
 * @example
 * ```ts
 * import { createSourceMaps } from "./source_map.ts";
 *
 * const map = { version: 3, sources: ["a.ts"], names: [], mappings: "AACA" };
 * const bundle = `f();\n//# sourceMappingURL=data:application/json,${
 *   encodeURIComponent(JSON.stringify(map))
 * }`;
 * const maps = createSourceMaps((path) => path === "/dist/b.js" ? bundle : undefined);
 * console.log(maps.original("/dist/b.js", 1, 1)); // { file: "/dist/a.ts", line: 2, column: 1 }
 * ```
 */
export function createSourceMaps(readText: (path: string) => string | undefined): SourceMaps {
  const cache = new Map<string, TraceMap | undefined>();
  return {
    original(file, line, column) {
      if (!file.startsWith("/") || line < 1) return undefined;
      if (!cache.has(file)) cache.set(file, loadMap(file, readText));
      const map = cache.get(file);
      return map && position(map, line, column);
    },
  };
}

function position(map: TraceMap, line: number, column: number): SourcePosition | undefined {
  const found = originalPositionFor(
    map,
    column > 0 ? { line, column: column - 1 } : { line, column: 0, bias: LEAST_UPPER_BOUND },
  );
  // A source without a name (null in the map) resolves to the map's directory.
  if (!found.source || found.source.endsWith("/")) return undefined;
  return { file: pathOf(found.source), line: found.line, column: found.column + 1 };
}

function loadMap(
  file: string,
  readText: (path: string) => string | undefined,
): TraceMap | undefined {
  try {
    const reference = mapReference(readText(file) ?? "");
    if (reference === undefined) return undefined;
    if (/^data:/i.test(reference)) return parseMap(dataText(reference), fileURL(file));
    const url = new URL(reference, fileURL(file));
    if (url.protocol !== "file:") return undefined;
    const text = readText(pathOf(url.href));
    return text === undefined ? undefined : parseMap(text, url.href);
  } catch {
    return undefined;
  }
}

/** The bundle's last `sourceMappingURL` that is in a comment of its own. */
function mapReference(text: string): string | undefined {
  for (let at = text.lastIndexOf(MARK); at > 0; at = text.lastIndexOf(MARK, at - 1)) {
    const start = text.lastIndexOf("\n", at) + 1;
    // A bundle may have the text in a string, on a line that is megabytes long.
    if (!/^\s*\/\/[#@]\s*$/.test(text.slice(Math.max(start, at - 16), at))) continue;
    const end = text.indexOf("\n", at);
    return text.slice(at + MARK.length, end < 0 ? undefined : end).trim() || undefined;
  }
  return undefined;
}

/** Parses a map or an index map with sections. A first line `)]}'` is skipped. */
function parseMap(text: string, url: string): TraceMap {
  const map = JSON.parse(text.replace(/^\)\]\}'[^\n]*\n/, ""));
  requireMappings(map);
  return FlattenMap(map, url);
}

/**
 * Throws if the mappings are not base64: the library would read other characters as zeros, for
 * wrong positions.
 */
function requireMappings(map: { mappings?: unknown; sections?: { map: object }[] }): void {
  if (map.sections !== undefined) {
    for (const section of map.sections) requireMappings(section.map);
  } else if (typeof map.mappings !== "string" || /[^A-Za-z0-9+/,;]/.test(map.mappings)) {
    throw new SyntaxError("Cannot read source map: its mappings are no base64 VLQ");
  }
}

/** data:application/json;charset=utf-8;base64,eyJ2ZXJzaW9uIjoz… */
function dataText(url: string): string {
  const comma = url.indexOf(",");
  const data = decodeURIComponent(url.slice(comma + 1));
  if (!/;base64$/i.test(url.slice(0, comma))) return data;
  return new TextDecoder().decode(decodeBase64(data));
}

function fileURL(path: string): string {
  return `file://${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** A file: URL as a path, any other URL as it is. */
function pathOf(url: string): string {
  return url.startsWith("file:///") ? decodeURIComponent(url.slice("file://".length)) : url;
}
