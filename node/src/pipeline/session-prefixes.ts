import { LRUCache } from "lru-cache";
import { type KnownPrefix, PrefixIndex } from "./prefix-index.ts";
import type { Candidate } from "./route.ts";

const MOST_ROUTES = 16;

/** A session that stages may have kept, and the prompt's first positions, which it computed. */
export interface SessionPrefix {
  readonly session: bigint;
  readonly positions: number;
}

/** What a gateway knows of the sessions that it had over its routes: their stages may have kept what they computed. */
export class SessionPrefixes {
  readonly #routes = new LRUCache<string, PrefixIndex>({ max: MOST_ROUTES });

  longest(stages: readonly Candidate[], prompt: Int32Array): SessionPrefix | undefined {
    const known: KnownPrefix | undefined = this.#routes.get(routeKey(stages))?.longest(prompt);
    return known && { session: BigInt(known.key), positions: known.positions };
  }

  /** @param tokens (positions) those that all stages computed */
  add(stages: readonly Candidate[], session: bigint, tokens: Int32Array): void {
    const key = routeKey(stages);
    const index = this.#routes.get(key) ?? new PrefixIndex();
    index.add(session.toString(), tokens);
    this.#routes.set(key, index);
  }

  /** A stage has not kept it. */
  remove(stages: readonly Candidate[], session: bigint): void {
    this.#routes.get(routeKey(stages))?.remove(session.toString());
  }
}

const routeKey = (stages: readonly Candidate[]): string =>
  stages.map(({ peerId, layers }) => `${peerId} ${layers.join(":")}`).join(", ");
