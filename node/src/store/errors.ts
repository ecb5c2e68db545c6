import { OmniError } from "../types/errors.ts";

const OTHER_FILE = "Check that the path is right and download the file again.";

/** The file does not begin with the bytes `GGUF`. */
export class GgufMagicError extends OmniError {
  readonly code = "OMNI_GGUF_MAGIC";
  readonly magic: string;
  constructor(magic: Uint8Array) {
    const hex = Buffer.from(magic).toString("hex");
    super(`Not a GGUF file: it begins with 0x${hex}, a GGUF file with 0x47475546.`, {
      remedy: "Give a model in GGUF format (a file that llama.cpp can load).",
    });
    this.magic = hex;
  }
}

/** A GGUF version that this reader does not know. */
export class GgufVersionError extends OmniError {
  readonly code = "OMNI_GGUF_VERSION";
  readonly version: number;
  constructor(version: number) {
    super(`GGUF version ${version} is not supported; versions 2 and 3 are.`, {
      remedy: "Convert the model again with a current llama.cpp.",
    });
    this.version = version;
  }
}

/** A GGUF file written for big-endian machines. */
export class GgufByteOrderError extends OmniError {
  readonly code = "OMNI_GGUF_BYTE_ORDER";
  constructor() {
    super("The GGUF file is big-endian; only little-endian files are supported.", {
      remedy: "Convert it with llama.cpp's gguf_convert_endian.py, or download the little-endian file.",
    });
  }
}

/** Something that the file declares reaches beyond its end. */
export class GgufTruncatedError extends OmniError {
  readonly code = "OMNI_GGUF_TRUNCATED";
  readonly what: string;
  readonly end: bigint;
  readonly size: number;
  constructor(what: string, end: bigint, size: number) {
    super(`The GGUF file is truncated: ${what} ends at byte ${end}, the file at byte ${size}.`, {
      remedy: OTHER_FILE,
    });
    this.what = what;
    this.end = end;
    this.size = size;
  }
}

/** A count or a length above what this reader accepts. */
export class GgufLimitError extends OmniError {
  readonly code = "OMNI_GGUF_LIMIT";
  readonly what: string;
  readonly value: bigint;
  readonly limit: number;
  constructor(what: string, value: bigint, limit: number) {
    super(`The GGUF file declares ${what} of ${value}; at most ${limit} is accepted.`, {
      remedy: "The file is damaged or hostile: take the model from a source you trust.",
    });
    this.what = what;
    this.value = value;
    this.limit = limit;
  }
}

/** A tensor whose ggml type is unknown or was removed. */
export class GgufTensorTypeError extends OmniError {
  readonly code = "OMNI_GGUF_TENSOR_TYPE";
  readonly tensor: string;
  readonly type: number;
  constructor(tensor: string, type: number) {
    super(`Tensor "${tensor}" has ggml type ${type}, which is unknown or was removed from ggml.`, {
      remedy: "Quantize the model again to a type that ggml supports, Q4_K_M for instance.",
    });
    this.tensor = tensor;
    this.type = type;
  }
}

/** A metadata entry whose value type is unknown, or an array of arrays. */
export class GgufValueTypeError extends OmniError {
  readonly code = "OMNI_GGUF_VALUE_TYPE";
  readonly key: string;
  readonly type: number;
  constructor(key: string, type: number) {
    super(`Metadata entry "${key}" has value type ${type}, which cannot stand there.`, {
      remedy: OTHER_FILE,
    });
    this.key = key;
    this.type = type;
  }
}

/** Two metadata entries or two tensors of one name. */
export class GgufDuplicateError extends OmniError {
  readonly code = "OMNI_GGUF_DUPLICATE";
  readonly what: "key" | "tensor";
  readonly duplicate: string;
  constructor(what: "key" | "tensor", duplicate: string) {
    super(`The GGUF file has two ${what === "key" ? "metadata entries" : "tensors"} named "${duplicate}".`, {
      remedy: OTHER_FILE,
    });
    this.what = what;
    this.duplicate = duplicate;
  }
}

/** A tensor that does not lie where the one before it ends. */
export class GgufLayoutError extends OmniError {
  readonly code = "OMNI_GGUF_LAYOUT";
  readonly tensor: string;
  readonly offset: bigint;
  readonly expected: bigint;
  constructor(tensor: string, offset: bigint, expected: bigint) {
    super(`Tensor "${tensor}" lies at offset ${offset} of the data section; ${expected} was expected.`, {
      remedy: "Convert the model again: tensors must be aligned, in order and without gaps or overlaps.",
    });
    this.tensor = tensor;
    this.offset = offset;
    this.expected = expected;
  }
}

/** A value that breaks the format in a way that no other GGUF error names. */
export class GgufMalformedError extends OmniError {
  readonly code = "OMNI_GGUF_MALFORMED";
  constructor(what: string) {
    super(`The GGUF file is malformed: ${what}.`, { remedy: OTHER_FILE });
  }
}

/** A file that cannot be opened or read. */
export class FileUnreadableError extends OmniError {
  readonly code = "OMNI_FILE_UNREADABLE";
  override readonly exitCode = 2;
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`Cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      remedy: "Check the path and its permissions.",
      cause,
    });
    this.path = path;
  }
}

/** A file that became shorter while it was read. */
export class FileChangedError extends OmniError {
  readonly code = "OMNI_FILE_CHANGED";
  readonly path: string;
  constructor(path: string) {
    super(`${path} changed while it was read.`, {
      remedy: "Wait until nothing writes to the file, then run again.",
    });
    this.path = path;
  }
}
