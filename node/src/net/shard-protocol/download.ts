import { ChunkMismatchError } from "../../store/errors.ts";
import { CHUNK_BYTES, chunkLength } from "../../store/hash/chunks.ts";
import type { BlobSpec, BlobWriter } from "../../types/blob-store.ts";
import type { Host } from "../host.ts";
import { BufferPool } from "./buffer-pool.ts";
import { MAX_IN_FLIGHT } from "./constants.ts";
import { BlobNotServedError, NoProviderLeftError, ProviderLiedError } from "./errors.ts";
import { type ProviderTarget, ShardProvider, targetName } from "./provider.ts";
import { RequestWindow } from "./window.ts";

export interface DownloadOptions {
  readonly signal?: AbortSignal;
  readonly chunkTimeoutMs?: number;
  /** Bytes under way in total; at most, and by default, 64 MiB. */
  readonly maxInFlight?: number;
  /** Called after each chunk that was verified and stored. */
  readonly onChunk?: (bytes: number) => void;
}

/** What one provider did in a transfer. */
export interface ProviderReport {
  readonly target: string;
  readonly peerId?: string;
  /** Verified bytes that it was the first to send. */
  readonly bytes: number;
  /** Why it was dropped. */
  readonly error?: Error;
}

/** A blob that is being received. */
interface Job {
  readonly spec: BlobSpec;
  readonly writer: BlobWriter;
  remaining: number;
}

interface Chunk {
  readonly job: Job;
  readonly index: number;
  readonly length: number;
  /** Providers that it has been asked of and that have not answered. */
  readonly askedOf: Set<Source>;
  done: boolean;
}

interface Source {
  readonly target: string;
  readonly address: ProviderTarget;
  readonly lacks: Set<string>;
  readonly window: RequestWindow;
  provider?: ShardProvider;
  asked: number;
  bytes: number;
  error?: Error;
}

/** How many providers may be asked for one chunk at the same time, once there is nothing else to ask for. */
const MAX_ASKED_OF = 2;

/**
 * Reads chunks from several providers at once. Each takes work at its own pace; one that runs out asks for what another
 * has been slow to send, and whichever comes first counts. A provider that lies, stalls or goes away is dropped, and
 * what it had been asked for goes back into the queue.
 */
export class Download {
  #host: Host;
  #options: DownloadOptions;
  #jobs = new Set<Job>();
  /** Chunks to ask for, the next one last. */
  #queue: Chunk[] = [];
  #underWay = new Set<Chunk>();
  #buffers = new BufferPool();
  #sources: Source[];
  /** Bytes asked for or being stored; chunks asked of two providers count twice. */
  #inFlight = 0;
  #storing = new Set<Promise<void>>();
  #over = Promise.withResolvers<void>();
  #stopped = new AbortController();
  #settled = false;

  constructor(
    host: Host,
    targets: readonly ProviderTarget[],
    jobs: readonly Omit<Job, "remaining">[],
    options: DownloadOptions,
  ) {
    this.#host = host;
    this.#options = options;
    this.#sources = targets.map((target) => ({
      target: targetName(target),
      address: target,
      lacks: new Set(),
      window: new RequestWindow(),
      asked: 0,
      bytes: 0,
    }));
    for (const { spec, writer } of jobs) {
      const missing = writer.missing();
      const job = { spec, writer, remaining: missing.length };
      this.#jobs.add(job);
      for (const index of missing) {
        this.#queue.push({
          job,
          index,
          length: chunkLength(spec.size, index),
          askedOf: new Set(),
          done: false,
        });
      }
    }
    this.#queue.reverse();
  }

  get report(): readonly ProviderReport[] {
    return this.#sources.map(({ target, provider, bytes, error }) => ({
      target,
      bytes,
      ...(provider === undefined ? {} : { peerId: provider.peerId }),
      ...(error === undefined ? {} : { error }),
    }));
  }

  /** @throws NoProviderLeftError, what the store throws, and the signal's reason. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    signal?.throwIfAborted();
    const aborted = (): void => this.#settle({ error: signal?.reason });
    signal?.addEventListener("abort", aborted, { once: true });
    try {
      for (const job of this.#jobs) if (job.remaining === 0) this.#track(this.#finish(job));
      for (const source of this.#sources) void this.#connect(source);
      this.#checkSupply();
      await this.#over.promise;
    } finally {
      signal?.removeEventListener("abort", aborted);
      this.#stopped.abort();
      await Promise.allSettled([...this.#storing, ...this.#sources.map(leave)]);
    }
  }

  #settle(outcome: { readonly error?: unknown }): void {
    if (this.#settled) return;
    this.#settled = true;
    if ("error" in outcome) this.#over.reject(outcome.error);
    else this.#over.resolve();
  }

  async #connect(source: Source): Promise<void> {
    try {
      const { chunkTimeoutMs } = this.#options;
      source.provider = await ShardProvider.connect(this.#host, source.address, {
        signal: this.#stopped.signal,
        allocate: (length) => this.#buffers.take(length),
        ...(chunkTimeoutMs === undefined ? {} : { chunkTimeoutMs }),
      });
      if (this.#settled) return source.provider.drop(new Error("the transfer is over"));
    } catch (error) {
      if (this.#settled) return;
      source.error = toError(error);
      this.#checkSupply();
    }
    this.#pump(source);
  }

  #pumpAll(): void {
    for (const source of this.#sources) this.#pump(source);
  }

  #pump(source: Source): void {
    while (!this.#settled && source.error === undefined && source.asked < source.window.size) {
      const chunk = this.#take(source);
      if (chunk === undefined || source.provider === undefined) return;
      this.#ask(source, source.provider, chunk);
    }
  }

  /** The next chunk that this provider should be asked for. */
  #take(source: Source): Chunk | undefined {
    const { maxInFlight = MAX_IN_FLIGHT } = this.#options;
    if (this.#inFlight > 0 && this.#inFlight + CHUNK_BYTES > Math.min(maxInFlight, MAX_IN_FLIGHT))
      return undefined;
    if (source.provider === undefined) return undefined;
    const at = this.#queue.findLastIndex((chunk) => !source.lacks.has(chunk.job.spec.cid));
    if (at >= 0) return this.#queue.splice(at, 1)[0];
    // Nothing is left to ask for: help with what another provider has been slow to send.
    if (source.asked > 0) return undefined;
    for (const chunk of this.#underWay) {
      const helps = !chunk.done && !chunk.askedOf.has(source) && chunk.askedOf.size < MAX_ASKED_OF;
      if (helps && !source.lacks.has(chunk.job.spec.cid)) return chunk;
    }
    return undefined;
  }

  #ask(source: Source, provider: ShardProvider, chunk: Chunk): void {
    chunk.askedOf.add(source);
    this.#underWay.add(chunk);
    source.asked += 1;
    this.#inFlight += chunk.length;
    const start = performance.now();
    const { cid } = chunk.job.spec;
    provider.read({ cid, offset: chunk.index * CHUNK_BYTES, length: chunk.length }).then(
      (bytes) => {
        source.window.observe(performance.now() - start);
        this.#answered(source, chunk);
        if (!chunk.done) this.#track(this.#store(source, chunk, bytes));
        else this.#release(chunk, bytes);
        this.#pump(source);
      },
      (error: unknown) => {
        if (error instanceof BlobNotServedError) source.lacks.add(cid);
        else this.#drop(source, toError(error));
        this.#answered(source, chunk);
        this.#release(chunk);
        this.#giveBack(chunk);
      },
    );
  }

  #answered(source: Source, chunk: Chunk): void {
    chunk.askedOf.delete(source);
    source.asked -= 1;
  }

  #release(chunk: Chunk, bytes?: Uint8Array): void {
    this.#inFlight -= chunk.length;
    if (bytes !== undefined) this.#buffers.give(bytes);
  }

  /** Back into the queue, unless somebody else is still asked for it. */
  #giveBack(chunk: Chunk): void {
    if (!chunk.done && chunk.askedOf.size === 0) {
      this.#underWay.delete(chunk);
      this.#queue.push(chunk);
    }
    this.#checkSupply();
    this.#pumpAll();
  }

  async #store(source: Source, chunk: Chunk, bytes: Uint8Array): Promise<void> {
    const { job, index, length } = chunk;
    chunk.done = true;
    const failure = await job.writer.write(index, bytes).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    this.#release(chunk, bytes);
    if (failure?.error instanceof ChunkMismatchError) {
      chunk.done = false;
      const { provider, target } = source;
      this.#drop(source, new ProviderLiedError(provider?.peerId ?? target, job.spec.cid, failure.error));
      this.#giveBack(chunk);
      return;
    }
    if (failure !== undefined) {
      this.#settle(failure);
      return;
    }
    this.#underWay.delete(chunk);
    source.bytes += length;
    job.remaining -= 1;
    this.#options.onChunk?.(length);
    this.#pumpAll();
    if (job.remaining === 0) await this.#finish(job);
  }

  async #finish(job: Job): Promise<void> {
    try {
      await job.writer.finish();
      this.#jobs.delete(job);
      if (this.#jobs.size === 0) this.#settle({});
    } catch (error) {
      this.#settle({ error });
    }
  }

  #drop(source: Source, error: Error): void {
    if (source.error !== undefined || this.#settled) return;
    source.error = error;
    source.provider?.drop(error);
  }

  /** Ends the transfer where something is left that nobody can be asked for. */
  #checkSupply(): void {
    const live = this.#sources.filter((source) => source.error === undefined);
    const orphan = this.#queue.find(({ job }) => live.every((source) => source.lacks.has(job.spec.cid)));
    if (orphan === undefined) return;
    const { cid } = orphan.job.spec;
    const failures = this.#sources.map(({ target, provider, error }) => {
      return { target, error: error ?? new BlobNotServedError(provider?.peerId ?? target, cid) };
    });
    this.#settle({ error: new NoProviderLeftError(cid, failures) });
  }

  /** Work that `run` waits for; what it throws (a caller's `onChunk`, say) ends the transfer. */
  #track(work: Promise<void>): void {
    const tracked = work
      .catch((error: unknown) => this.#settle({ error }))
      .finally(() => this.#storing.delete(tracked));
    this.#storing.add(tracked);
  }
}

/** Ends a provider's stream in good order, or at once where it still owes an answer. */
async function leave({ provider, asked, error }: Source): Promise<void> {
  if (asked === 0 && error === undefined) await provider?.close();
  else provider?.drop(error ?? new Error("the transfer is over"));
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
