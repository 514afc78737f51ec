/**
 * A client that keeps a server busy: `load_client.ts URL SECONDS` sends requests on eight
 * connections at once, and prints how many were answered and which errors occurred.
 */
import process from "node:process";

const [url = "", seconds = "3"] = process.argv.slice(2);
const rows = Array.from({ length: 200 }, (_, id) => ({ id, name: `name ${(id * 7919) % 1000}` }));
const body = JSON.stringify(rows);
const end = performance.now() + 1000 * Number(seconds);

let answered = 0;
const failures: string[] = [];

async function lane(): Promise<void> {
  while (performance.now() < end) {
    try {
      const response = await fetch(url, { method: "POST", body });
      const sorted = await response.json() as unknown[];
      if (response.status !== 200 || sorted.length !== rows.length) {
        throw new Error(`status ${response.status}, ${sorted.length} rows`);
      }
      answered++;
    } catch (error) {
      failures.push(String(error));
    }
  }
}

await Promise.all(Array.from({ length: 8 }, lane));
console.log(JSON.stringify({ answered, failed: failures.length, failures: failures.slice(0, 3) }));
