/**
 * Replaces the program's settings of `Error` during one call into the engine, in which no code of
 * the program runs, and restores them.
 *
 * @module
 */

/**
 * The properties of `Error` that V8 and JavaScriptCore read when they capture and when they prepare
 * a stack.
 */
type Setting = "stackTraceLimit" | "prepareStackTrace";

// Taken at import: programs may replace Error itself.
const engineError = Error as unknown as object;

/**
 * Calls `action` while `Error[key]` is `value`. Returns false, without calling it, when the program
 * has frozen the property. Never calls an accessor of the program's.
 */
export function withSetting(key: Setting, value: unknown, action: () => void): boolean {
  const had = ownSetting(key);
  const replaced = had?.writable
    ? Reflect.set(engineError, key, value)
    : Reflect.defineProperty(engineError, key, { value, writable: true, configurable: true });
  if (!replaced) return false;
  try {
    action();
  } finally {
    if (had === undefined) Reflect.deleteProperty(engineError, key);
    else if (had.writable) Reflect.set(engineError, key, had.value);
    else Reflect.defineProperty(engineError, key, had);
  }
  return true;
}

/** The program's stackTraceLimit; 0 when that is no number. */
export function ownLimit(): number {
  const limit: unknown = ownSetting("stackTraceLimit")?.value;
  return typeof limit === "number" ? limit : 0;
}

function ownSetting(key: Setting): PropertyDescriptor | undefined {
  return Reflect.getOwnPropertyDescriptor(engineError, key);
}
