// Modules of every kind of URL: each has a function that burns CPU time on a known line.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { report, V8Recording } from "../support/v8_recording.ts";

type Burn = (n: number) => number;

interface Case {
  readonly file: string;
  readonly line: number;
  readonly functionLine: number;
  readonly burn: Burn;
}

const directory = mkdtempSync(join(tmpdir(), "pprof-modules-"));

/** Two types first, so that emitted lines differ; burns on line 8, in a function from line 6. */
const typescript = (name: string) =>
  `interface A {
  x: number;
}
type B = A;

export function ${name}(n: number, _?: B): number {
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.sqrt(i);
  return x;
}
`;

/** Burns on line 5, in a function from line 3. */
const javascript = (head: string, name: string) =>
  `${head}
/* two lines
   of a comment */ function ${name}(n) {
  let x = 0;
  for (let i = 0; i < n; i++) x += Math.sqrt(i);
  return x;
}
`;

function write(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const importFile = (path: string) => import(pathToFileURL(path).href);

async function importBundle(): Promise<Case> {
  // Emitted line 2 is from line 41 of a source that does not exist.
  const map = {
    version: 3,
    sources: ["original.ts"],
    names: [],
    // Line 1: column 0 is 40:1. Line 2: column 2 is 41:3. Line 3: 42:1.
    mappings: "AAuCA;EACE;AACF",
  };
  write("bundle.js.map", JSON.stringify(map));
  const path = write(
    "bundle.js",
    `export function bundled(n) { let x = 0;
  for (let i = 0; i < n; i++) x += Math.sqrt(i);
  return x; }
//# sourceMappingURL=bundle.js.map
`,
  );
  const { bundled } = await importFile(path);
  return { file: join(directory, "original.ts"), line: 41, functionLine: 40, burn: bundled };
}

async function importServed(): Promise<Case> {
  const server = Deno.serve(
    { port: 0, onListen() {} },
    () =>
      new Response(typescript("served"), { headers: { "content-type": "application/typescript" } }),
  );
  const file = `http://localhost:${server.addr.port}/served.ts`;
  const { served } = await import(file);
  await server.shutdown();
  return { file, line: 8, functionLine: 6, burn: served };
}

const dataURL = `data:application/typescript,${encodeURIComponent(typescript("fromData"))}`;
const blobURL = URL.createObjectURL(
  new Blob([typescript("fromBlob")], { type: "application/typescript" }),
);
const plain = write("plain.js", javascript("export { plain };", "plain"));
const common = write("common.cjs", javascript("exports.common = common;", "common"));

const cases: Record<string, Case> = {
  data: { file: dataURL, line: 8, functionLine: 6, burn: (await import(dataURL)).fromData },
  blob: { file: blobURL, line: 8, functionLine: 6, burn: (await import(blobURL)).fromBlob },
  http: await importServed(),
  plain: { file: plain, line: 5, functionLine: 3, burn: (await importFile(plain)).plain },
  common: {
    file: common,
    line: 5,
    functionLine: 3,
    burn: createRequire(import.meta.url)(common).common,
  },
  bundle: await importBundle(),
};

const recording = await V8Recording.start(250);
const end = performance.now() + Number(Deno.args[0] ?? 2_000);
while (performance.now() < end) {
  for (const { burn } of Object.values(cases)) burn(200_000);
}
await recording.stop();

const judged: Record<string, { right: number; wrong: string[] }> = {};
for (const [name, { file, line, functionLine, burn }] of Object.entries(cases)) {
  const result = judged[name] = { right: 0, wrong: [] as string[] };
  for (const { stack } of recording.samples) {
    const leaf = stack[0];
    if (leaf?.kind !== "script" || leaf.functionName !== burn.name) continue;
    const isRight = leaf.file === file && leaf.line === line && leaf.functionLine === functionLine;
    if (isRight) result.right++;
    else result.wrong.push(`${leaf.file}:${leaf.line} (${leaf.functionLine})`);
  }
}
rmSync(directory, { recursive: true });
report(judged);
