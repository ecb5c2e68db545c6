/**
 * How long it takes to plan a route, and how good it is: networks of simulated nodes on a plane, some of whose links are longer than
 * others.
 *
 *   node bench/placement.ts [--nodes 1000] [--layers 100] [--networks 20]
 *
 * A line for each kind of network and budget: median and longest time of one plan, and what a token takes on the planned route, with
 * the links as they are, over what it takes on the cheapest route of fewest stages. The budget is a part of what the best route costs.
 */
import { parseArgs } from "node:util";
import { RouteTooDearError } from "../node/src/pipeline/errors.ts";
import { planRoute } from "../node/src/pipeline/route.ts";
import { type SimulatedNode, simulatedNetwork, trueTime } from "../test/helpers/simulated-network.ts";

const { values } = parseArgs({
  options: {
    nodes: { type: "string", default: "1000" },
    layers: { type: "string", default: "100" },
    networks: { type: "string", default: "20" },
  },
});
const [nodes, layers, networks] = [Number(values.nodes), Number(values.layers), Number(values.networks)];
const BUDGETS = [undefined, 100n, 75n, 50n];

const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1] ?? Number.NaN;
const priceOf = (route: readonly SimulatedNode[]): bigint =>
  route.reduce((sum, { price }) => sum + price, 0n);

console.log(`${nodes} nodes, ${layers} layers, ${networks} networks each`);
console.log("boundaries  prices  budget  median ms  longest ms  ms a token / fewest stages  routes");
for (const grid of [1, 5]) {
  for (const fairPrices of [false, true]) {
    for (const budget of BUDGETS) measure(grid, fairPrices, budget);
  }
}

function measure(grid: number, fairPrices: boolean, budget: bigint | undefined): void {
  const [times, gains]: [number[], number[]] = [[], []];
  for (let seed = 1; seed <= networks; seed++) {
    const candidates = simulatedNetwork({ seed, nodes, layers, grid, fairPrices });
    const limit = budget && (priceOf(planRoute("m", layers, candidates)) * budget) / 100n;
    const start = performance.now();
    const route = planned(candidates, limit);
    times.push(performance.now() - start);
    // Without what they say of themselves all nodes are alike.
    const blind = candidates.map(({ state: _, link: __, rank: ___, ...node }) => ({ ...node, price: 0n }));
    const fewest = planRoute("m", layers, blind).map(({ peerId }) =>
      candidates.find((one) => one.peerId === peerId),
    );
    if (route !== undefined)
      gains.push(trueTime(route) / trueTime(fewest.filter((one) => one !== undefined)));
  }
  const cells = [
    `${grid === 1 ? "any" : `every ${grid}`}`.padEnd(10),
    (fairPrices ? "fair" : "random").padEnd(6),
    (budget === undefined ? "none" : `${budget} %`).padEnd(6),
    median(times).toFixed(1).padStart(9),
    Math.max(...times)
      .toFixed(1)
      .padStart(10),
    median(gains).toFixed(2).padStart(27),
    `${gains.length}/${networks}`.padStart(6),
  ];
  console.log(cells.join("  "));
}

function planned(
  candidates: readonly SimulatedNode[],
  limit: bigint | undefined,
): SimulatedNode[] | undefined {
  try {
    return planRoute("m", layers, candidates, limit);
  } catch (error) {
    if (error instanceof RouteTooDearError) return undefined;
    throw error;
  }
}
