// A server that profiles itself: `server.ts FILE` prints its address. A profile begins with a request for
// /begin and ends with one for /stop, whose answer is what the server knows of it; /end ends the server.
import process from "node:process";
import { profileSpan, type Span } from "../support/profile_span.ts";

interface Row {
  readonly id: number;
  readonly name: string;
}

interface Server {
  readonly port: number;
  stop(): unknown;
}

type Handler = (request: Request) => Promise<Response>;

declare const Bun: {
  serve(options: { port: number; hostname: string; fetch: Handler }): Server;
};

const [file = ""] = process.argv.slice(2);
let stopping = Promise.withResolvers<void>();
let span: Promise<Span> | undefined;
let requests = 0;

function transform(text: string): Row[] {
  const rows: Row[] = JSON.parse(text);
  return rows.map((row) => ({ ...row, name: row.name.toUpperCase() }))
    .sort((a, b) => a.name < b.name ? -1 : 1);
}

async function begin(): Promise<void> {
  const begun = Promise.withResolvers<void>();
  stopping = Promise.withResolvers<void>();
  requests = 0;
  span = profileSpan(file, async () => {
    begun.resolve();
    await stopping.promise;
  });
  await begun.promise;
}

async function handle(request: Request): Promise<Response> {
  switch (new URL(request.url).pathname) {
    case "/begin":
      await begin();
      return new Response();
    case "/stop":
      stopping.resolve();
      return Response.json({ ...await span, requests });
    case "/end":
      ending.resolve();
      return new Response();
  }
  const rows = transform(await request.text());
  requests++;
  return Response.json(rows);
}

function serve(): Server {
  if ("Bun" in globalThis) return Bun.serve({ port: 0, hostname: "127.0.0.1", fetch: handle });
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen: () => {} }, handle);
  return { port: server.addr.port, stop: () => server.shutdown() };
}

const ending = Promise.withResolvers<void>();
const server = serve();
console.log(`http://127.0.0.1:${server.port}/`);
await ending.promise;
await server.stop();
