// A part of places.ts without types.

/**
 * @param {number} rounds
 * @returns {number}
 */
export function plainScript(rounds) {
  let x = 0;
  for (let i = 0; i < rounds; i++) x += Math.sqrt(i ^ (x & 7)); // @leaf plainScript
  return x;
}
