/** A blob that is about to arrive: its CIDv1 (base32), its bytes, and the BLAKE3-256 of each of its 1 MiB chunks. */
export interface BlobSpec {
  readonly cid: string;
  readonly size: number;
  readonly chunks: readonly Uint8Array[];
}

/** A blob under way. What was verified survives a crash: opening the same blob again resumes it. */
export interface BlobWriter {
  /** Indices of the chunks that are not here yet, ascending. */
  missing(): readonly number[];
  /** Verifies a chunk against its hash and stores it. Throws, and stores nothing, where it does not match. */
  write(index: number, bytes: Uint8Array): Promise<void>;
  /** Verifies the whole blob and makes it visible. Throws where chunks are missing. */
  finish(): Promise<void>;
  /** Stops writing; keeps what was verified. */
  close(): Promise<void>;
}

/** Content-addressed storage. A blob that `has` names is whole and was verified when it arrived. */
export interface BlobStore {
  has(cid: string): Promise<boolean>;
  /** Bytes, or undefined where the blob is not here. */
  size(cid: string): Promise<number | undefined>;
  /** Bytes [offset, offset + length) of a blob. */
  read(cid: string, offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;
  /** Stores a small block (a manifest) after checking it against its CID. */
  put(cid: string, bytes: Uint8Array): Promise<void>;
  receive(spec: BlobSpec): Promise<BlobWriter>;
  /** The file that holds a whole blob, for readers that map it (undefined for stores without files). */
  path(cid: string): string | undefined;
  list(): AsyncIterable<{ readonly cid: string; readonly size: number }>;
  delete(cid: string): Promise<void>;
}
