/**
 * @module
 */

/** How one kind of profile is taken here. */
export interface ProfileSupport {
  /** Whether the profile can be taken at all. */
  readonly available: boolean;
  /** What takes it, or would; "" when nothing can. */
  readonly mechanism: string;
  /** Why nothing better is in use, the best rung first; empty when the best is. */
  readonly steppedDown: readonly string[];
}
