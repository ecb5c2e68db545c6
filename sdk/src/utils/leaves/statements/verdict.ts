/** Why a leaf is wrong. */
export const leafFaults = [
  /** Its operation is not the one of this place, or there is no such place. */
  "op",
  /** It has parameters. */
  "params",
  /** It reads something else. */
  "inputs",
  /** It commits to another slice, or to one where it should not. */
  "commits",
  /** The trace has more or fewer leaves than the layer. */
  "leaves",
  /** Rows have more or fewer slices than the stage's. */
  "slices",
  /** A value has another number of bytes. */
  "length",
  /** A number is NaN, infinite or of 2^65 or more. */
  "range",
  /** What lies behind the last element is not zero. */
  "padding",
  /** The scale of a block is above what its elements call for. */
  "scale",
  /** -128: no kernel makes it. */
  "level",
  /** A block throws resolution away. */
  "resolution",
  /** An element is not what its block or its summands make. */
  "element",
  /** A product is not within the tolerance. */
  "product",
] as const;

export type LeafFault = (typeof leafFaults)[number];

/** What a judge makes of a leaf. */
export type LeafVerdict =
  | { readonly right: true }
  | {
      readonly right: false;
      readonly fault: LeafFault;
      /** Number of the input, element or row at fault, where it is one's. */
      readonly at?: number;
    };

export const right: LeafVerdict = { right: true };

export const wrong = (fault: LeafFault, at?: number): LeafVerdict => ({
  right: false,
  fault,
  ...(at !== undefined && { at }),
});
