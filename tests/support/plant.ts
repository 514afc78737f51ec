/**
 * Failures that are planted in parts of the production code.
 *
 * @module
 */

/** What a planted failure throws. */
export class Planted extends Error {
  constructor() {
    super("planted");
  }
}

/** Throws it. */
export function fail(): never {
  throw new Planted();
}

/** Replaces a method of an object that production code holds; returns what puts it back. */
export function plant<K extends PropertyKey>(
  object: { [key in K]?: unknown },
  method: K,
  fake: unknown,
): () => void {
  const own = Object.hasOwn(object, method);
  const before = object[method];
  Object.defineProperty(object, method, { value: fake, configurable: true, writable: true });
  return () => {
    if (own) object[method] = before as typeof object[K];
    else delete object[method];
  };
}
