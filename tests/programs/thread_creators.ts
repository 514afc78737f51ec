/**
 * Constructs Workers of every kind on known lines, and prints `threadcreate` as one line of
 * JSON.
 */
import { Buffer } from "node:buffer";
import process from "node:process";
import { Worker as NodeWorker } from "node:worker_threads";
import { lookup, support } from "../../mod.ts";

const IDLE = "data:text/javascript,setInterval(() => {}, 1000)";

// Constructed before creations are watched.
const first = new Worker(IDLE, { type: "module" });
await new Promise((resolve) => setTimeout(resolve, 300));

const before = {
  name: Worker.name,
  length: Worker.length,
  statics: Object.getOwnPropertyNames(Worker).sort(),
  prototype: Worker.prototype,
  error: errorOf(() => new (Worker as unknown as new () => Worker)()),
  called: errorOf(() => (Worker as unknown as () => void)()),
};
const nodeText = String(NodeWorker);

const profile = lookup("threadcreate")!;
const atStart = profile.count;

function errorOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return String(error);
  }
  return "none";
}

function startTwice(): Worker[] {
  const workers: Worker[] = [];
  for (let i = 0; i < 2; i++) {
    workers.push(new Worker(IDLE, { type: "module" })); // @twice
  }
  return workers;
}

function startOnce(): Worker {
  const worker = new Worker(IDLE, { type: "module" }); // @once
  return worker;
}

function startNode(): NodeWorker[] {
  const workers: NodeWorker[] = [];
  for (let i = 0; i < 3; i++) {
    workers.push(new NodeWorker("setInterval(() => {}, 1000)", { eval: true })); // @node
  }
  return workers;
}

class Named extends Worker {
  readonly #name = "named";

  constructor() {
    super(IDLE, { type: "module" }); // @subclass
  }

  get label(): string {
    return this.#name;
  }
}

class NodeNamed extends NodeWorker {
  constructor() {
    super("setInterval(() => {}, 1000)", { eval: true }); // @nodeSubclass
  }
}

const workers = startTwice();
const once = startOnce();
const node = startNode();
const named = new Named();
const nodeNamed = new NodeNamed();
const failed = errorOf(() => new Worker("data:text/javascript,1", { type: "classic" }));
const failedNode = errorOf(() => new NodeWorker(42 as unknown as string));

async function bytes(debug: 0 | 1): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  await profile.writeTo({ write: (chunk) => void chunks.push(chunk.slice()) }, debug);
  return Buffer.concat(chunks);
}

const text = new TextDecoder().decode(await bytes(1));
const binary = Buffer.from(await bytes(0)).toString("base64");

console.log(JSON.stringify({
  atStart,
  count: profile.count,
  text,
  binary,
  support: support().threadcreate,
  same: {
    name: Worker.name === before.name,
    length: Worker.length === before.length,
    statics: String(Object.getOwnPropertyNames(Worker).sort()) === String(before.statics),
    prototype: Worker.prototype === before.prototype,
    error: errorOf(() => new (Worker as unknown as new () => Worker)()) === before.error,
    called: errorOf(() => (Worker as unknown as () => void)()) === before.called,
    constructor: once.constructor === Worker && once instanceof Worker,
    older: first instanceof Worker && first.constructor === Worker,
    eventTarget: once instanceof EventTarget && workers.every((w) => w instanceof Worker),
    subclass: named instanceof Named && named instanceof Worker && named.label === "named",
    native: /native code/.test(String(Worker)),
    node: String(NodeWorker) === nodeText && node.every((w) => w instanceof NodeWorker),
    nodeSubclass: nodeNamed instanceof NodeNamed && nodeNamed instanceof NodeWorker,
    nodeStatics: (NodeWorker as unknown as { defaultMaxListeners: number }).defaultMaxListeners > 0,
  },
  failed,
  failedNode,
}));
process.exit(0);
