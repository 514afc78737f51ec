/**
 * Words of native records, written by hand.
 *
 * @module
 */

/** A header: the record's kind, how many words it has with this one, and its flags. */
export function header(kind: number, words: number, flags = 0): bigint {
  return BigInt(kind) | BigInt(words) << 8n | BigInt(flags) << 24n;
}

/** Sixteen bytes of a name as two words. */
export function nameWords(name: string): bigint[] {
  const bytes = new Uint8Array(16);
  new TextEncoder().encodeInto(name, bytes);
  return [...new BigUint64Array(bytes.buffer)];
}

/** A buffer as the library fills it. */
export function words(...all: (bigint | number)[]): BigUint64Array<ArrayBuffer> {
  return new BigUint64Array(all.map(BigInt));
}
