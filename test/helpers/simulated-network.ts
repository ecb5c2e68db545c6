import { randomAt } from "../../node/src/engine/random.ts";
import type { Candidate } from "../../node/src/pipeline/route.ts";

export interface SimulatedNode extends Candidate {
  /** Where it is: milliseconds of a signal along each axis, and to the next exchange. */
  readonly place: Place;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly access: number;
}

export interface NetworkOptions {
  readonly seed: number;
  readonly nodes: number;
  readonly layers: number;
  /** Boundaries are multiples of it. */
  readonly grid: number;
  /** The faster a node, the more it asks for: then nearly every way is the best one at its price. */
  readonly fairPrices: boolean;
}

const GATEWAY: Place = { x: 10, y: 10, access: 4 };

/** Nodes of all speeds over a plane 60 ms wide, each with some layers, a price, a rank and a load. */
export function simulatedNetwork({ seed, nodes, layers, grid, fairPrices }: NetworkOptions): SimulatedNode[] {
  let drawn = 0;
  const random = (): number => randomAt(BigInt(seed), drawn++);
  return Array.from({ length: nodes }, (_, i) => {
    const place = { x: 60 * random(), y: 60 * random(), access: 1 + 9 * random() };
    const first = grid * Math.floor((random() * layers) / grid);
    const last = Math.min(layers, first + grid * Math.max(1, Math.round((2 + 24 * random()) / grid)));
    const layerMs = 0.2 * Math.exp(3 * random() - 1.5);
    const worth = fairPrices ? 0.3 / layerMs : 1;
    const decodeMs = layerMs * (last - first);
    return {
      peerId: `node ${i}`,
      addresses: [],
      layers: [first, last],
      price: BigInt(Math.round(1e15 * (last - first) * worth * (0.5 + random()))),
      rank: fairPrices ? 1 : 0.05 + 0.95 * random(),
      state: {
        version: 1,
        speed: { decodeMs, prefillMs: 20 * decodeMs, prefillTokens: 128 },
        sessions: Math.floor(4 * random()),
        maxSessions: 16,
        freePositions: 1 << 20,
      },
      link: { roundTripMs: 2 * oneWay(place, GATEWAY) },
      place,
    };
  });
}

/** What a token really takes on a route, hops as they are and not as a gateway bounds them. */
export function trueTime(route: readonly SimulatedNode[]): number {
  return route.reduce((sum, { place, state }, i) => {
    const next = route[(i + 1) % route.length]?.place ?? place;
    const { speed, sessions = 0 } = state ?? {};
    const decode = (speed?.decodeMs ?? 0) * (1 + sessions / 4);
    return sum + decode + (route.length > 1 ? oneWay(place, next) : 0);
  }, 0);
}

function oneWay(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y) + a.access + b.access;
}
