import { LRUCache } from "lru-cache";
import { MemoryLimitError, OutOfMemoryError } from "../engine/errors.ts";
import type { AttemptId } from "../types/settlement.ts";
import type { SessionOptions, Stage, StageSession } from "../types/stage.ts";
import type { KeptFrames } from "./kept-frames.ts";

export interface KeptSession {
  /** Where it was paid. */
  readonly attempt?: AttemptId | undefined;
  readonly session: StageSession;
  /** What it sent to the next stage. */
  readonly sent?: KeptFrames;
  /** (positions) what came in, of a first stage. */
  readonly tokens?: Int32Array;
}

/** Bytes of KV caches that a stage keeps beside those in use. */
const MOST_BYTES = 512 * 1024 * 1024;
const MOST_SESSIONS = 32;
/** Well before the books forget what an attempt committed to, after 25 hours. */
const KEPT_MS = 12 * 3_600_000;

/**
 * Sessions of a stage that ended, with what they computed, for others that begin alike. They give way, those not used for the longest
 * time first, to newer ones and to sessions that need their memory.
 */
export class KeptSessions {
  readonly #stage: Stage;
  readonly #kept: LRUCache<string, KeptSession>;
  /** Those that gave way. */
  #closed: Promise<unknown> = Promise.resolve();

  constructor(stage: Stage, mostBytes: number = MOST_BYTES) {
    this.#stage = stage;
    this.#kept = new LRUCache({
      max: MOST_SESSIONS,
      ttl: KEPT_MS,
      ttlAutopurge: true,
      maxSize: Math.max(1, mostBytes),
      sizeCalculation: (kept) => bytesOf(stage, kept),
      dispose: ({ session }) => {
        this.#closed = Promise.all([this.#closed, session.close()]);
      },
    });
  }

  get size(): number {
    return this.#kept.size;
  }

  /** Bytes that are given up where a session needs them. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  /** Opens a session. @throws MemoryLimitError where not even giving up all that is kept makes room */
  async open(options: SessionOptions): Promise<StageSession> {
    for (;;) {
      try {
        return this.#stage.openSession(options);
      } catch (error) {
        const isMemory = error instanceof MemoryLimitError || error instanceof OutOfMemoryError;
        if (!isMemory || this.#kept.size === 0) throw error;
        this.#kept.pop();
        await this.#closed;
      }
    }
  }

  /** Takes a session over, to be closed once it gives way. */
  async keep(key: string, kept: KeptSession): Promise<void> {
    if (bytesOf(this.#stage, kept) > this.#kept.maxSize) return kept.session.close();
    kept.session.rest();
    this.#kept.set(key, kept);
    await this.#closed;
  }

  /** One that is kept, and has as many positions. */
  find(key: string, positions: number): KeptSession | undefined {
    const kept = this.#kept.get(key);
    return kept === undefined || kept.session.position < positions ? undefined : kept;
  }

  /** Has a new session begin with positions of one that is kept. @returns that one; undefined where it has not as many */
  async begin(key: string, session: StageSession, positions: number): Promise<KeptSession | undefined> {
    const kept = this.find(key, positions);
    if (kept === undefined) return undefined;
    try {
      await session.copyFrom(kept.session, positions);
      return kept;
    } catch (error) {
      if (this.#kept.peek(key) === kept) throw error;
      return undefined; // it gave way meanwhile
    }
  }

  clear(): void {
    this.#kept.clear();
  }
}

function bytesOf({ kvWidths }: Stage, { session, sent, tokens }: KeptSession): number {
  const cache = 4 * session.capacity * kvWidths.reduce((sum, width) => sum + width, 0);
  return Math.max(1, cache + (sent?.bytes ?? 0) + (tokens?.byteLength ?? 0));
}
