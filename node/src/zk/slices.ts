/** Elements of a slice, whatever their type. */
export const SLICE_ELEMENTS = 256;

/** Slices of a row of f32, little-endian; the last is padded with zeros. */
export function slicesOf(row: Float32Array): Uint8Array[] {
  return cut(row, 4, (view, at, value) => view.setFloat32(at, value, true));
}

/** Slices of a row of f16, given as bits. */
export function halfSlicesOf(row: Uint16Array): Uint8Array[] {
  return cut(row, 2, (view, at, value) => view.setUint16(at, value, true));
}

function cut(
  row: Float32Array | Uint16Array,
  bytes: 2 | 4,
  put: (view: DataView, at: number, value: number) => void,
): Uint8Array[] {
  return Array.from({ length: Math.ceil(row.length / SLICE_ELEMENTS) }, (_, slice) => {
    const view = new DataView(new ArrayBuffer(SLICE_ELEMENTS * bytes));
    const part = row.subarray(slice * SLICE_ELEMENTS, (slice + 1) * SLICE_ELEMENTS);
    for (const [i, value] of part.entries()) put(view, i * bytes, value);
    return new Uint8Array(view.buffer);
  });
}

/** The first `elements` of the f32 that slices hold. */
export function floatsOf(slices: readonly Uint8Array[], elements: number): Float32Array {
  const view = joined(slices);
  return Float32Array.from({ length: elements }, (_, i) => view.getFloat32(4 * i, true));
}

/** The first `elements` of the i32 that slices hold. */
export function integersOf(slices: readonly Uint8Array[], elements: number): Int32Array {
  const view = joined(slices);
  return Int32Array.from({ length: elements }, (_, i) => view.getInt32(4 * i, true));
}

/** Bits of the first `elements` f16 that slices hold. */
export function halvesOf(slices: readonly Uint8Array[], elements: number): Uint16Array {
  const view = joined(slices);
  return Uint16Array.from({ length: elements }, (_, i) => view.getUint16(2 * i, true));
}

function joined(slices: readonly Uint8Array[]): DataView {
  const { buffer, byteOffset, byteLength } = Buffer.concat(slices);
  return new DataView(buffer, byteOffset, byteLength);
}
