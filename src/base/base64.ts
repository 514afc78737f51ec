/**
 * @module
 */

/**
 * Decodes `base64`. Uses `atob` where there is no `Uint8Array.fromBase64`: before Deno 2.5.
 *
 * @throws {Error} When it is not base64.
 */
export function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const { fromBase64 }: { fromBase64?: typeof Uint8Array.fromBase64 } = Uint8Array;
  if (fromBase64 !== undefined) return fromBase64(base64);
  const latin1 = atob(base64);
  const bytes = new Uint8Array(latin1.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = latin1.charCodeAt(i);
  return bytes;
}
