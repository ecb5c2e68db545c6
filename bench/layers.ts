/**
 * How nodes that choose their layers share a model, and how they mend it: they come one behind the other, each takes what helps most by
 * what the others serve, then a part of them disappears at once, and those that are left look in turns until a chain goes through
 * again.
 *
 *   node bench/layers.ts [--layers 100] [--networks 10]
 *
 * A line for each size of network and loss: how many nodes had come when the first chain went through, the longest choice, in how many
 * networks those that are left still have the memory for the model twice over, in how many a chain goes through right after the loss
 * and at the end, and after how many rounds of looks and how many moves in the worst one.
 */
import { parseArgs } from "node:util";
import { randomAt } from "../node/src/engine/random.ts";
import { chooseLayers } from "../node/src/pipeline/choose-layers.ts";
import { isWhole } from "../node/src/pipeline/coverage.ts";
import { moveLayers } from "../node/src/pipeline/move-layers.ts";
import type { TimedStage } from "../node/src/pipeline/stage-time.ts";
import type { LayerRange } from "../node/src/types/model.ts";

const { values } = parseArgs({
  options: {
    layers: { type: "string", default: "100" },
    networks: { type: "string", default: "10" },
  },
});
const [blocks, networks] = [Number(values.layers), Number(values.networks)];
const MOST_ROUNDS = 50;

interface SimulatedNode extends TimedStage {
  /** Layers for which it has memory. */
  readonly room: number;
  readonly msPerLayer: number;
}

const optionsOf = ({ room }: Pick<SimulatedNode, "room">) => ({
  // The embedding weighs as much as two layers, at both ends.
  fits: ([a, b]: LayerRange): boolean => b - a + (a === 0 || b === blocks ? 2 : 0) <= room,
});

const spansOf = (nodes: readonly TimedStage[]): LayerRange[] => nodes.map(({ layers }) => layers);

function withLayers(node: SimulatedNode, layers: LayerRange): SimulatedNode {
  const decodeMs = node.msPerLayer * (layers[1] - layers[0]);
  const speed = { decodeMs, prefillMs: 20 * decodeMs, prefillTokens: 128 };
  return { ...node, layers, state: { version: 1, speed, sessions: 0, maxSessions: 16, freePositions: 4096 } };
}

/** Nodes of 3 to 20 layers and all speeds, that come one behind the other. */
function join(count: number, random: () => number) {
  const nodes: SimulatedNode[] = [];
  let [firstWhole, longestMs]: [number | undefined, number] = [undefined, 0];
  for (let i = 0; i < count; i++) {
    const room = 3 + Math.floor(18 * random());
    const node = {
      peerId: `node ${random()}`,
      room,
      msPerLayer: 0.2 * Math.exp(3 * random() - 1.5),
      layers: [0, 0] as const,
    };
    const start = performance.now();
    const layers = chooseLayers(blocks, nodes, optionsOf(node));
    longestMs = Math.max(longestMs, performance.now() - start);
    if (layers === undefined) throw new Error("three layers always fit somewhere");
    nodes.push(withLayers(node, layers));
    if (firstWhole === undefined && isWhole(blocks, spansOf(nodes))) firstWhole = nodes.length;
  }
  return { nodes, firstWhole, longestMs };
}

/** Those that are left look one behind the other; who should move does, the ones with the lowest ids of their layers first. */
function mend(left: readonly SimulatedNode[]) {
  const nodes = [...left];
  let [rounds, moves] = [0, 0];
  while (!isWhole(blocks, spansOf(nodes)) && rounds < MOST_ROUNDS) {
    rounds++;
    for (const [i, node] of nodes.entries()) {
      const others = nodes.filter((_, j) => j !== i);
      const move = moveLayers(blocks, node, others, optionsOf(node));
      if (move === undefined || move.before >= rounds) continue;
      nodes[i] = withLayers(node, move.layers);
      moves++;
    }
  }
  return { isWhole: isWhole(blocks, spansOf(nodes)), rounds, moves };
}

console.log(`${blocks} layers, ${networks} networks each`);
console.log("nodes  lost  whole at  longest choice ms  roomy  whole at once  whole  rounds  moves");
for (const [count, lost] of [
  [20, 0.3],
  [30, 0.5],
  [50, 0.5],
  [200, 0.9],
  [1000, 0.9],
] as const) {
  const [whole, longest, rounds, moves]: [number[], number[], number[], number[]] = [[], [], [], []];
  let [roomy, atOnce] = [0, 0];
  for (let seed = 1; seed <= networks; seed++) {
    let drawn = 0;
    const random = (): number => randomAt(BigInt(seed), drawn++);
    const { nodes, firstWhole, longestMs } = join(count, random);
    whole.push(firstWhole ?? Number.POSITIVE_INFINITY);
    longest.push(longestMs);
    const left = nodes.filter(() => random() >= lost);
    if (left.reduce((sum, { room }) => sum + room, 0) >= 2 * blocks) roomy++;
    if (isWhole(blocks, spansOf(left))) atOnce++;
    const mended = mend(left);
    if (mended.isWhole) {
      rounds.push(mended.rounds);
      moves.push(mended.moves);
    }
  }
  const of = (some: number): string => `${some}/${networks}`;
  console.log(
    [
      String(count).padStart(5),
      `${100 * lost} %`.padStart(5),
      String(Math.max(...whole)).padStart(9),
      Math.max(...longest)
        .toFixed(1)
        .padStart(18),
      of(roomy).padStart(6),
      of(atOnce).padStart(14),
      of(rounds.length).padStart(6),
      String(Math.max(...rounds)).padStart(7),
      String(Math.max(...moves)).padStart(6),
    ].join(" "),
  );
}
