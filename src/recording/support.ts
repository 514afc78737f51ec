/**
 * What support() returns for a kind of profile.
 *
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

/** How CPU profiles are taken here. */
export interface CPUSupport {
  /** Whether startCPUProfile can work at all. */
  readonly available: boolean;
  /**
   * What takes the samples: of the profile under way or, before the first, what would be tried
   * first; "" when nothing is available.
   */
  readonly mechanism: string;
  /** Why nothing better is in use, the best rung first; empty when the best is. */
  readonly steppedDown: readonly string[];
  /**
   * What the samples of the profile under way, or of the last one, cannot show with any mechanism;
   * empty when there is nothing, or no profile was started yet.
   */
  readonly caveats: readonly string[];
}
