/**
 * Plants failures in parts of the production code.
 *
 * @module
 */

/** The error of a planted failure. */
export class Planted extends Error {
  constructor() {
    super("planted");
  }
}

/** Throws it. */
export function fail(): never {
  throw new Planted();
}

/**
 * Replaces a method of an object that production code uses; returns a function that restores it.
 */
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
