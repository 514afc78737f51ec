// A server that profiles itself: `server.ts FILE` prints its address, and what it knows when it is asked
// for /stop.
import process from "node:process";
import { profileSpan } from "../support/profile_span.ts";

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
const stopping = Promise.withResolvers<void>();
let requests = 0;

function transform(text: string): Row[] {
  const rows: Row[] = JSON.parse(text);
  return rows.map((row) => ({ ...row, name: row.name.toUpperCase() }))
    .sort((a, b) => a.name < b.name ? -1 : 1);
}

async function handle(request: Request): Promise<Response> {
  if (new URL(request.url).pathname === "/stop") {
    stopping.resolve();
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

const server = serve();
const span = await profileSpan(file, async () => {
  console.log(`http://127.0.0.1:${server.port}/`);
  await stopping.promise;
});
await server.stop();
console.log(JSON.stringify({ ...span, requests }));
