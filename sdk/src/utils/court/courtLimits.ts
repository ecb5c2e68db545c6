/** What no governor can change in DisputeCourt and Examiner. */
export const courtLimits = {
  /** Seconds of the hub's clock from a commitment until it can be revealed. */
  revealDelay: 120,
  /** Disputes that one challenger may have open with one operator. */
  open: 4,
  /** Chunks that may be demanded in a dispute. */
  demands: 16,
  /** Juries that may be drawn in a dispute. */
  draws: 3,
  /** Bytes of the longest value. */
  chunkBytes: 16_384,
  /** Gas of an answer to a demand: for the answer, and for each byte of the value. */
  chunkBaseGas: 140_000n,
  chunkByteGas: 40n,
  /** Jurors of a jury, and how many of them must sign. */
  jurors: 5,
  quorum: 3,
  /** Slot of a demand for the output of a leaf. */
  outputSlot: 255,
  /** Slot of a demand for the leaf alone. */
  recordSlot: 254,
} as const;
