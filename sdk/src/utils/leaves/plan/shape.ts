/** Rows of a weight tile. */
export const GROUP = 12;
/** Elements of a slice, columns of a weight tile. */
export const SLICE = 256;
/** Positions of a tile of attention. */
export const POSITIONS = 64;

/** Numbers [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Slices of a row of `elements`. */
export const slicesOf = (elements: number): number => Math.ceil(elements / SLICE);

/** Part `i` of `length` elements that are cut into parts of `size`. */
export function partOf(length: number, size: number, i: number): Range {
  return { from: i * size, to: Math.min((i + 1) * size, length) };
}

/** Parts of `size` that overlap a range that is not empty. */
export function overlapping({ from, to }: Range, size: number): Range {
  return { from: Math.floor(from / size), to: Math.floor((to - 1) / size) + 1 };
}

/** Numbers of a range. */
export function numbersOf({ from, to }: Range): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
