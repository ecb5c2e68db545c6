import type { LayerRange } from "../types/model.ts";

/** Which machine of those that were given computes which layers. */
export interface Share {
  /** Index. */
  readonly machine: number;
  readonly layers: LayerRange;
}

export type Split =
  | { readonly fits: true; readonly shares: readonly Share[] }
  | { readonly fits: false /** Furthest that all machines together come. */; readonly reached: number };

export interface SplitOptions {
  readonly blocks: number;
  /** Bytes that each machine may use. */
  readonly memory: readonly number[];
  /** Bytes that layers need: with the embedding where they begin, with the head where they end. */
  readonly need: (layers: LayerRange) => number;
  /** How long layers take, in any unit. */
  readonly work: (layers: LayerRange) => number;
}

/**
 * Splits a model among as few machines as hold it, since each more costs every token a hop: the largest ones, which of them first
 * and last by what fits there. Among these the slowest stage, for which a prompt's chunks wait, has as little work as memory allows.
 */
export function splitModel(options: SplitOptions): Split {
  const { blocks, memory } = options;
  const need = remembered(options.need);
  const largest = [...memory.keys()].sort((a, b) => (memory[b] ?? 0) - (memory[a] ?? 0));
  let reached = 0;
  for (let count = 1; count <= largest.length; count++) {
    for (const machines of orders(largest.slice(0, count), memory)) {
      const fill = (limit: number): Share[] => filled({ ...options, need }, machines, limit);
      const shares = fill(Number.POSITIVE_INFINITY);
      const end = shares.at(-1)?.layers[1] ?? 0;
      if (end === blocks) return { fits: true, shares: levelled(shares, options, fill) };
      reached = Math.max(reached, end);
    }
  }
  return { fits: false, reached };
}

/** As much on each machine as its memory and a limit of work allow; a machine on which nothing fits is left out. */
function filled(
  { blocks, memory, need, work }: SplitOptions,
  machines: readonly number[],
  limit: number,
): Share[] {
  const shares: Share[] = [];
  let start = 0;
  for (const machine of machines) {
    const fits = (layers: LayerRange): boolean =>
      need(layers) <= (memory[machine] ?? 0) && work(layers) <= limit;
    let [most, beyond] = [start, blocks + 1];
    while (beyond - most > 1) {
      const middle = (most + beyond) >> 1;
      if (fits([start, middle])) most = middle;
      else beyond = middle;
    }
    if (most > start) shares.push({ machine, layers: [start, most] });
    start = most;
  }
  return shares;
}

/** Halvings of the range of limits: to a millionth of the whole work. */
const HALVINGS = 20;

function levelled(
  shares: readonly Share[],
  { blocks, work }: SplitOptions,
  fill: (limit: number) => readonly Share[],
): readonly Share[] {
  const slowest = (some: readonly Share[]): number => Math.max(...some.map(({ layers }) => work(layers)));
  let best = shares;
  let [low, high] = [0, slowest(shares)];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const level = fill(middle);
    if (level.at(-1)?.layers[1] === blocks) [best, high] = [level, slowest(level)];
    else low = middle;
  }
  return best;
}

/** Every choice of the first and the last of them, machines of the same size being alike; the others by falling size. */
function* orders(machines: readonly number[], memory: readonly number[]): Generator<readonly number[]> {
  const seen = new Set<string>();
  for (const first of machines) {
    for (const last of machines) {
      if (first === last && machines.length > 1) continue;
      const sizes = `${memory[first]} ${memory[last]}`;
      if (seen.has(sizes)) continue;
      seen.add(sizes);
      const middle = machines.filter((machine) => machine !== first && machine !== last);
      yield first === last ? [first] : [first, ...middle, last];
    }
  }
}

function remembered(need: SplitOptions["need"]): SplitOptions["need"] {
  const known = new Map<string, number>();
  return (layers) => {
    const key = layers.join(":");
    const bytes = known.get(key) ?? need(layers);
    known.set(key, bytes);
    return bytes;
  };
}
