import { randomUUID } from "node:crypto";
import type { SessionOptions, Stage, StageSession } from "../types/stage.ts";
import { KeptSessions } from "./kept-sessions.ts";
import { PrefixIndex } from "./prefix-index.ts";

/** Sequences that this machine's stages computed, for prompts that begin alike. */
export class LocalPrefixes {
  readonly #kept: readonly KeptSessions[];
  readonly #index = new PrefixIndex();

  constructor(stages: readonly Stage[], mostBytes?: number) {
    this.#kept = stages.map((stage) => new KeptSessions(stage, mostBytes));
  }

  /** Opens a session in each stage. They begin with as much of the prompt as is known; where they do, all at the same position. */
  async open(prompt: Int32Array, options: SessionOptions): Promise<readonly StageSession[]> {
    const sessions: StageSession[] = [];
    try {
      for (const kept of this.#kept) sessions.push(await kept.open(options));
      const known = this.#index.longest(prompt);
      if (known === undefined) return sessions;
      const begun = await Promise.all(
        this.#kept.map((kept, i) => {
          const session = sessions[i];
          return session !== undefined && kept.begin(known.key, session, known.positions);
        }),
      );
      if (begun.every(Boolean)) return sessions;
      this.#index.remove(known.key);
      for (const session of sessions) session.truncate(0);
      return sessions;
    } catch (error) {
      await Promise.all(sessions.map((session) => session.close()));
      throw error;
    }
  }

  /** Takes sessions over that computed these tokens. */
  async keep(tokens: Int32Array, sessions: readonly StageSession[]): Promise<void> {
    const key = randomUUID();
    this.#index.add(key, tokens);
    await Promise.all(sessions.map((session, i) => this.#kept[i]?.keep(key, { session })));
  }

  /** Frees what is kept. */
  clear(): void {
    for (const kept of this.#kept) kept.clear();
  }
}
