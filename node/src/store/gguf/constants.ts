/** What a GGUF file may declare. Larger models than any that exist pass; a hostile file cannot exhaust memory. */
export const GGUF_LIMITS = {
  metadataEntries: 65_536,
  tensors: 65_536,
  /** Bytes. */
  keyLength: 65_535,
  /** Bytes, ggml's GGML_MAX_NAME less the terminator. */
  tensorNameLength: 63,
  /** Bytes. */
  stringLength: 16 * 1024 * 1024,
  /** Over all arrays of the file. */
  arrayElements: 16 * 1024 * 1024,
  /** Bytes before the tensor data. */
  headerLength: 128 * 1024 * 1024,
  alignment: 65_536,
  dimensions: 4,
} as const;

export const GGUF_DEFAULT_ALIGNMENT = 32;

/** Value types of metadata entries (ggml/include/gguf.h `enum gguf_type`). */
export const GGUF_VALUE = {
  uint8: 0,
  int8: 1,
  uint16: 2,
  int16: 3,
  uint32: 4,
  int32: 5,
  float32: 6,
  bool: 7,
  string: 8,
  array: 9,
  uint64: 10,
  int64: 11,
  float64: 12,
} as const;
