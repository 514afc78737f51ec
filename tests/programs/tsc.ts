// The TypeScript compiler's own command line; Deno wants CommonJS to be required.
import { createRequire } from "node:module";

createRequire(import.meta.url)("../../node_modules/typescript/lib/tsc.js");
