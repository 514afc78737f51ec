// A Worker of open_native.ts.
import { result } from "./open_native.ts";

(globalThis as unknown as { postMessage(value: unknown): void }).postMessage(result());
