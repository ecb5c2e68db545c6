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

/** Sets of machines that are looked at for each number of them; beyond, those that come furthest. Exact for ten machines of any sizes. */
const MOST_SETS = 256;

/**
 * Splits a model among as few machines as hold it, since each more costs every token a hop. Among these the slowest stage, for which a
 * prompt's chunks wait, has as little work as memory allows in their order.
 *
 * Dynamic programming over sets of machines, those of the same size being alike: how far a set comes in its best order is all that
 * matters of it, since what follows is the easier the later it begins.
 */
export function splitModel(options: SplitOptions): Split {
  const { blocks, memory } = options;
  const need = remembered(options);
  const sizes = [...new Set(memory)].sort((a, b) => b - a);
  const owners = sizes.map((size) => [...memory.keys()].filter((machine) => memory[machine] === size));
  let sets: readonly MachineSet[] = [{ used: sizes.map(() => 0), machines: [], reached: 0 }];
  let furthest = 0;
  while (sets.length > 0) {
    const larger = new Map<string, MachineSet>();
    for (const { used, machines, reached } of sets) {
      for (const [i, size] of sizes.entries()) {
        const machine = owners[i]?.[used[i] ?? 0];
        if (machine === undefined) continue;
        const end = furthestFrom(reached, blocks, (layers) => need(layers) <= size);
        const set = {
          used: used.with(i, (used[i] ?? 0) + 1),
          machines: [...machines, machine],
          reached: end,
        };
        if (end === blocks) return { fits: true, shares: levelled({ ...options, need }, set.machines) };
        const key = set.used.join();
        if (end > reached && end > (larger.get(key)?.reached ?? 0)) larger.set(key, set);
        furthest = Math.max(furthest, end);
      }
    }
    sets = [...larger.values()].sort((a, b) => b.reached - a.reached).slice(0, MOST_SETS);
  }
  return { fits: false, reached: furthest };
}

interface MachineSet {
  /** How many of each size. */
  readonly used: readonly number[];
  /** In their order. */
  readonly machines: readonly number[];
  readonly reached: number;
}

/** The last boundary up to which layers from `start` on fit. */
function furthestFrom(start: number, blocks: number, fits: (layers: LayerRange) => boolean): number {
  let [most, beyond] = [start, blocks + 1];
  while (beyond - most > 1) {
    const middle = (most + beyond) >> 1;
    if (fits([start, middle])) most = middle;
    else beyond = middle;
  }
  return most;
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
    const size = memory[machine] ?? 0;
    const end = furthestFrom(start, blocks, (layers) => need(layers) <= size && work(layers) <= limit);
    if (end > start) shares.push({ machine, layers: [start, end] });
    start = end;
  }
  return shares;
}

/** Halvings of the range of limits: to a millionth of the whole work. */
const HALVINGS = 20;

function levelled(options: SplitOptions, machines: readonly number[]): readonly Share[] {
  const { blocks, work } = options;
  const slowest = (some: readonly Share[]): number => Math.max(...some.map(({ layers }) => work(layers)));
  let best = filled(options, machines, Number.POSITIVE_INFINITY);
  let [low, high] = [0, slowest(best)];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    const level = filled(options, machines, middle);
    if (level.at(-1)?.layers[1] === blocks) [best, high] = [level, slowest(level)];
    else low = middle;
  }
  return best;
}

function remembered({ blocks, need }: SplitOptions): SplitOptions["need"] {
  const known = new Map<number, number>();
  return (layers) => {
    const key = layers[0] * (blocks + 1) + layers[1];
    const bytes = known.get(key) ?? need(layers);
    known.set(key, bytes);
    return bytes;
  };
}
