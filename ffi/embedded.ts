// Made by native/embed.ts from native/: do not edit.

/** The native library for one platform. */
export interface Embedded {
  readonly sha256: string;
  /** Bytes of the library. */
  readonly size: number;
  /** Not compressed: inflating it would cost more at each start than the kilobytes saved. */
  readonly base64: string;
}

/** The native library by platform: operating system and architecture. */
export const embedded: Readonly<Record<string, Embedded>> = {};
