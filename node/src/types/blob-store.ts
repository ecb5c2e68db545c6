/** A blob's CIDv1 (base32), its bytes, and the BLAKE3-256 of each of its 1 MiB chunks. */
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

/** A blob of known size whose CID is not known yet: the store hashes it while it is written from front to back. */
export interface BlobSink {
  /** The bytes are the caller's again when this resolves. */
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the blob visible. Throws where fewer bytes than announced were written. */
  finish(): Promise<BlobSpec>;
  /** Ends the sink; without `finish` nothing remains of it. */
  close(): Promise<void>;
}

/** Content-addressed storage. A blob that `has` names is whole and was verified when it arrived. */
export interface BlobStore {
  has(cid: string): Promise<boolean>;
  /** Bytes, or undefined where the blob is not here. */
  size(cid: string): Promise<number | undefined>;
  /** Bytes [offset, offset + length) of a blob, verified again: a blob that rotted is dropped, and this throws. */
  read(cid: string, offset: number, length: number, signal?: AbortSignal): Promise<Uint8Array>;
  /** Reads and verifies a whole blob, for those who then read it by `path`. One that rotted is dropped, and this throws. */
  verify(cid: string, signal?: AbortSignal): Promise<void>;
  /** Stores a small block (a manifest) after checking it against its CID. */
  put(cid: string, bytes: Uint8Array): Promise<void>;
  receive(spec: BlobSpec): Promise<BlobWriter>;
  /** Opens a sink for `size` bytes; its blob's CID is of codec raw. */
  create(size: number): Promise<BlobSink>;
  /** The file that holds a whole blob, for readers that map it (undefined for stores without files). */
  path(cid: string): string | undefined;
  list(): AsyncIterable<{
    readonly cid: string;
    readonly size: number /** When it came in. */;
    readonly since: Date;
  }>;
  delete(cid: string): Promise<void>;
  /** Keeps a blob, and what a pinned manifest names, from the collector. The blob need not be here. */
  pin(cid: string): Promise<void>;
  unpin(cid: string): Promise<void>;
  pins(): Promise<readonly string[]>;
}
