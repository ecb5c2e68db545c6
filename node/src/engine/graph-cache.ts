import { CACHED_GRAPHS } from "./constants.ts";
import type { StageGraph } from "./stage-graph.ts";

/** Graphs that a stage keeps for reuse, by what they compute for whom. The one not used for the longest time gives way. */
export class GraphCache {
  readonly #graphs = new Map<string, { readonly graph: StageGraph; readonly users: readonly object[] }>();
  #built = 0;

  /** Graphs built so far: it grows with new shapes of computation, not with tokens. */
  get built(): number {
    return this.#built;
  }

  /** @param generation of the compute buffer: a graph of an earlier one cannot be used any more */
  get(key: string, generation: number, users: readonly object[], build: () => StageGraph): StageGraph {
    const known = this.#graphs.get(key);
    this.#graphs.delete(key);
    if (known?.graph.generation === generation) {
      this.#graphs.set(key, known);
      return known.graph;
    }
    known?.graph.free();
    const [oldest] = this.#graphs.entries();
    if (this.#graphs.size >= CACHED_GRAPHS && oldest !== undefined) {
      oldest[1].graph.free();
      this.#graphs.delete(oldest[0]);
    }
    const graph = build();
    this.#graphs.set(key, { graph, users });
    this.#built++;
    return graph;
  }

  /** Frees the graphs of one user. Never while a graph computes. */
  drop(user: object): void {
    for (const [key, { graph, users }] of this.#graphs) {
      if (!users.includes(user)) continue;
      graph.free();
      this.#graphs.delete(key);
    }
  }
}
