import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { z } from "zod";
import type { Host } from "../../../node/src/net/host.ts";
import type { OfferedCandidate } from "../../../node/src/pipeline/offers.ts";
import { queryOffer } from "../../../node/src/pipeline/offers.ts";
import { firstLine } from "../omni-node.ts";
import { UdpRelay } from "../udp-relay.ts";

export type Layers = readonly [number, number];

const FROM_SOURCE = join(import.meta.dirname, "../../../node/bin/from-source.js");
const NODE = join(import.meta.dirname, "node.ts");
const START_MS = 60_000;

/** A node behind a relay: its process can be killed or frozen, and its paths cut. */
export interface ChaosNode {
  readonly layers: Layers;
  readonly process: ChildProcess;
  readonly relay: UdpRelay;
  /** Through the relay. */
  readonly address: string;
  readonly isLiar: boolean;
}

/** Real nodes for each range of layers, none of which outlives the pool. */
export class NodePool implements AsyncDisposable {
  readonly #nodes = new Set<ChaosNode>();
  /** Resolve as nodes have gone, with their relays. */
  readonly #ended: Promise<void>[] = [];

  /** Those whose processes live. */
  get nodes(): readonly ChaosNode[] {
    return [...this.#nodes];
  }

  /** @param lie what it sends that is false, and from which position on */
  async start(
    layers: Layers,
    lie?: readonly [what: "nan" | "rows" | "nothing", from: number],
  ): Promise<ChaosNode> {
    const args = [...layers, ...(lie ?? [])].map(String);
    const child = spawn(process.execPath, ["--import", FROM_SOURCE, NODE, ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const late = setTimeout(() => child.kill("SIGKILL"), START_MS);
    const line = await firstLine(child).finally(() => clearTimeout(late));
    const { peerId, addresses } = readySchema.parse(JSON.parse(line));
    const port = addresses
      .map((address) => /^\/ip4\/127\.0\.0\.1\/udp\/(\d+)\//.exec(address)?.[1])
      .find(Boolean);
    const relay = await UdpRelay.to(Number(port));
    const address = `/ip4/127.0.0.1/udp/${relay.port}/quic-v1/p2p/${peerId}`;
    const node: ChaosNode = { layers, process: child, relay, address, isLiar: lie !== undefined };
    this.#nodes.add(node);
    const ended = once(child, "exit").then(async () => {
      this.#nodes.delete(node);
      await relay[Symbol.asyncDispose]();
    });
    this.#ended.push(ended);
    return node;
  }

  /** What the nodes offer, of those that answer. */
  async offers(host: Host): Promise<readonly (OfferedCandidate & { readonly node: ChaosNode })[]> {
    const asked = await Promise.allSettled(
      this.nodes.map(async (node) => ({
        ...(await queryOffer(host, [node.address], { signal: AbortSignal.timeout(5_000) })),
        node,
      })),
    );
    return asked.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
  }

  async end({ process: child }: ChaosNode): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.nodes.map((node) => this.end(node)));
    await Promise.all(this.#ended);
  }
}

const readySchema = z.object({ peerId: z.string(), addresses: z.array(z.string()) });
