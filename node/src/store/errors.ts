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
export class ModelUnreadableError extends OmniError {
  readonly code = "OMNI_MODEL_UNREADABLE";
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

/** A file that cannot be written; nothing of it remains. */
export class OutputUnwritableError extends OmniError {
  readonly code = "OMNI_OUTPUT_UNWRITABLE";
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`Cannot write ${path}: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      remedy: "Check the folder, its permissions and the free space on its disk.",
      cause,
    });
    this.path = path;
  }
}

/** A file that became shorter while it was read. */
export class ModelChangedError extends OmniError {
  readonly code = "OMNI_MODEL_CHANGED";
  readonly path: string;
  constructor(path: string) {
    super(`${path} changed while it was read.`, {
      remedy: "Wait until nothing writes to the file, then run again.",
    });
    this.path = path;
  }
}

/** A text that does not name a blob. */
export class InvalidCidError extends OmniError {
  readonly code = "OMNI_CID_INVALID";
  override readonly exitCode = 2;
  readonly cid: string;
  constructor(cid: string, why: string, cause?: unknown) {
    super(`"${cid.slice(0, 100)}" does not name a blob: ${why}.`, {
      remedy: "Give the CID that `omni-node shard` printed (it begins with baf).",
      cause,
    });
    this.cid = cid;
  }
}

/** A blob that is not in the store. */
export class BlobMissingError extends OmniError {
  readonly code = "OMNI_BLOB_MISSING";
  readonly cid: string;
  constructor(cid: string) {
    super(`Blob ${cid} is not in the store.`, { remedy: "Fetch it: `omni-node fetch MANIFEST`." });
    this.cid = cid;
  }
}

/** A read beyond a blob's end. */
export class BlobRangeError extends OmniError {
  readonly code = "OMNI_BLOB_RANGE";
  readonly cid: string;
  readonly offset: number;
  readonly length: number;
  readonly size: number;
  constructor(cid: string, offset: number, length: number, size: number) {
    super(`Bytes [${offset}, ${offset + length}) of blob ${cid} do not exist: it has ${size} bytes.`, {
      remedy: "Ask for a range within the blob.",
    });
    this.cid = cid;
    this.offset = offset;
    this.length = length;
    this.size = size;
  }
}

/** A stored blob that no longer matches its CID; it was dropped. */
export class BlobCorruptError extends OmniError {
  readonly code = "OMNI_BLOB_CORRUPT";
  readonly cid: string;
  constructor(cid: string) {
    super(`Blob ${cid} no longer matched its hash and was removed from the store.`, {
      remedy: "Fetch it again with `omni-node fetch`, and check the disk.",
    });
    this.cid = cid;
  }
}

/** A description of a blob that contradicts itself. */
export class BlobSpecError extends OmniError {
  readonly code = "OMNI_BLOB_SPEC";
  readonly cid: string;
  constructor(cid: string, why: string) {
    super(`The description of blob ${cid} is not valid: ${why}.`, {
      remedy: "Take the manifest from another source.",
    });
    this.cid = cid;
  }
}

/** A chunk that does not match its hash; nothing of it was stored. */
export class ChunkMismatchError extends OmniError {
  readonly code = "OMNI_CHUNK_MISMATCH";
  override readonly exitCode = 3;
  readonly cid: string;
  readonly index: number;
  constructor(cid: string, index: number) {
    super(`Chunk ${index} of blob ${cid} does not match its hash.`, {
      remedy: "Fetch it from another provider.",
    });
    this.cid = cid;
    this.index = index;
  }
}

/** Bytes that do not match the CID they came with; nothing of them was stored. */
export class BlobMismatchError extends OmniError {
  readonly code = "OMNI_BLOB_MISMATCH";
  override readonly exitCode = 3;
  readonly cid: string;
  constructor(cid: string) {
    super(`The bytes that arrived for blob ${cid} do not match it.`, {
      remedy: "Take it from another source.",
    });
    this.cid = cid;
  }
}

/** A blob that was to be completed while parts of it are missing. */
export class BlobIncompleteError extends OmniError {
  readonly code = "OMNI_BLOB_INCOMPLETE";
  readonly cid: string;
  readonly missing: number;
  constructor(cid: string, missing: number) {
    super(`Blob ${cid} is incomplete: ${missing} parts are missing.`, {
      remedy: "Fetch again: what is here is kept.",
    });
    this.cid = cid;
    this.missing = missing;
  }
}

/** The quota or the disk leaves no room; nothing half written became visible. */
export class StoreFullError extends OmniError {
  readonly code = "OMNI_STORE_FULL";
  /** Bytes asked for, where known. */
  readonly needed: number | undefined;
  /** Bytes that were free, where known. */
  readonly free: number | undefined;
  constructor(why: { readonly needed: number; readonly free: number } | { readonly cause: unknown }) {
    const quota = "needed" in why;
    super(
      quota
        ? `The store's quota leaves ${why.free} bytes free; ${why.needed} are needed.`
        : "The disk that holds the store is full.",
      {
        remedy: quota
          ? "Raise the quota, or unpin models and collect."
          : "Free space on the disk, move OMNI_HOME to a larger one, or unpin models and collect.",
        cause: quota ? undefined : why.cause,
      },
    );
    this.needed = quota ? why.needed : undefined;
    this.free = quota ? why.free : undefined;
  }
}

/** The store's folder cannot be read or written. */
export class StoreAccessError extends OmniError {
  readonly code = "OMNI_STORE_ACCESS";
  constructor(cause: unknown) {
    super(`The store cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`, {
      remedy: "Check the permissions of the folder OMNI_HOME and the state of its disk.",
      cause,
    });
  }
}

/** A manifest that cannot be decoded or contradicts itself. */
export class ManifestMalformedError extends OmniError {
  readonly code = "OMNI_MANIFEST_MALFORMED";
  override readonly exitCode = 3;
  constructor(why: string, cause?: unknown) {
    super(`The manifest is not valid: ${why}.`, { remedy: "Take the model from another publisher.", cause });
  }
}

/** A manifest larger than any model needs. */
export class ManifestTooLargeError extends OmniError {
  readonly code = "OMNI_MANIFEST_TOO_LARGE";
  override readonly exitCode = 3;
  readonly size: number;
  readonly limit: number;
  constructor(size: number, limit: number) {
    super(`The manifest takes ${size} bytes; at most ${limit} are accepted.`, {
      remedy: "Take the model from another publisher.",
    });
    this.size = size;
    this.limit = limit;
  }
}

/** A manifest that says of a model what the model's own header does not. */
export class ManifestHeaderError extends OmniError {
  readonly code = "OMNI_MANIFEST_HEADER";
  override readonly exitCode = 3;
  constructor() {
    super("The manifest does not describe the header shard that it names.", {
      remedy: "Take the model from another publisher.",
    });
  }
}

/** A range of layers that the model does not have. */
export class LayerRangeError extends OmniError {
  readonly code = "OMNI_LAYER_RANGE";
  override readonly exitCode = 2;
  readonly first: number;
  readonly last: number;
  readonly layers: number;
  constructor(first: number, last: number, layers: number) {
    super(`Layers ${first}:${last} do not exist: the model has layers 0:${layers}.`, {
      remedy: `Give a range A:B with 0 <= A < B <= ${layers}.`,
    });
    this.first = first;
    this.last = last;
    this.layers = layers;
  }
}

/** Shards that are needed and not in the store. */
export class ShardsMissingError extends OmniError {
  readonly code = "OMNI_SHARDS_MISSING";
  readonly shards: readonly string[];
  constructor(shards: readonly string[]) {
    super(
      `${shards.length} shards of the model are not in the store: ${shards.slice(0, 8).join(", ")}${shards.length > 8 ? ", …" : ""}.`,
      {
        remedy: "Fetch them: `omni-node fetch MANIFEST`, with --layers A:B for a part of the model.",
      },
    );
    this.shards = shards;
  }
}

/** A store in memory cannot serve readers that need files. */
export class StoreWithoutFilesError extends OmniError {
  readonly code = "OMNI_STORE_WITHOUT_FILES";
  constructor() {
    super("The weights are in a store without files.", { remedy: "Open a store in a folder." });
  }
}

/** A file that is not the one a manifest describes. */
export class FileMismatchError extends OmniError {
  readonly code = "OMNI_FILE_MISMATCH";
  readonly path: string;
  readonly mismatches: readonly string[];
  constructor(path: string, mismatches: readonly string[]) {
    super(`${path} is not the file that the manifest describes: ${mismatches.join(", ")} differ.`, {
      remedy: "Download the file again, or shard it anew to get its own manifest.",
    });
    this.path = path;
    this.mismatches = mismatches;
  }
}

/** Weights that are no numbers. */
export class WeightsNotFiniteError extends OmniError {
  readonly code = "OMNI_WEIGHTS_NOT_FINITE";
  readonly tensor: string;

  constructor(tensor: string) {
    super(`"${tensor}" has weights that are infinite or not numbers.`, {
      remedy:
        "Do not serve this model: its results are no numbers, and whoever signs for them can be convicted.",
    });
    this.tensor = tensor;
  }
}

/** Weights that are not what the manifest commits to, although every shard has its hash. */
export class WeightsMismatchError extends OmniError {
  readonly code = "OMNI_WEIGHTS_MISMATCH";
  readonly tensor: string;

  constructor(tensor: string) {
    super(`The manifest commits to other weights than those of "${tensor}".`, {
      remedy:
        "Do not serve this model: its publisher made a false manifest. Cut the file yourself and use the manifest that gives.",
    });
    this.tensor = tensor;
  }
}
