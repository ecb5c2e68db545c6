/** Slices of what a position commits to, by their numbers (docs/RECEIPTS.md). */
export interface PositionSlices {
  /** Of the row that came in. */
  readonly input: readonly Uint8Array[];
  /** Of the rows that it commits to. */
  readonly output: readonly Uint8Array[];
}

/** What the positions of an attempt commit to. */
export interface CommittedSlices {
  /** @throws OmniError where the position's values are not there, or are not what was committed to */
  slices(position: number): Promise<PositionSlices>;
}

/** Where a position was computed: row `row` of the session's `rows`, which stood behind `before` others in a computation of `batch`. */
export interface ChunkPlace {
  readonly row: number;
  readonly rows: number;
  readonly before: number;
  readonly batch: number;
}

/** The operator's own records of an attempt: how its values came about, too. */
export interface CommittedRecords extends CommittedSlices {
  /** CPU threads that computed them. */
  readonly threads: number;
  /** @throws OmniError where the position is not there */
  place(position: number): Promise<ChunkPlace>;
}
