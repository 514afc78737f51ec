/**
 * The program's own settings of `Error`: replaced while one call of the engine lasts, in which no
 * code of the program runs, and put back as they were.
 *
 * @module
 */

/** What V8 and JavaScriptCore look up when they take and when they prepare a stack. */
type Setting = "stackTraceLimit" | "prepareStackTrace";

// Taken at import: programs replace Error as a whole.
const engineError = Error as unknown as object;

/**
 * Calls ACTION while KEY is VALUE. Returns false, having called nothing, when the program has frozen
 * it. Calls no accessor of the program.
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

/** The program's own limit; 0 when it is none. */
export function ownLimit(): number {
  const limit: unknown = ownSetting("stackTraceLimit")?.value;
  return typeof limit === "number" ? limit : 0;
}

function ownSetting(key: Setting): PropertyDescriptor | undefined {
  return Reflect.getOwnPropertyDescriptor(engineError, key);
}
