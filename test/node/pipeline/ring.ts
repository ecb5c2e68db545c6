import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { createHost, type Host } from "../../../node/src/net/host.ts";
import { GatewaySession } from "../../../node/src/pipeline/gateway-session.ts";
import { generateLocally } from "../../../node/src/pipeline/generate-locally.ts";
import type { Standbys } from "../../../node/src/pipeline/mender.ts";
import { encodeMessage, type Offer, type Sampling } from "../../../node/src/pipeline/messages.ts";
import { queryOffer } from "../../../node/src/pipeline/offers.ts";
import type { Candidate } from "../../../node/src/pipeline/route.ts";
import type { GatewaySessionOptions } from "../../../node/src/pipeline/session-options.ts";
import {
  type SessionEvent,
  StageServer,
  type StageServerOptions,
} from "../../../node/src/pipeline/stage-server.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { WeightSource } from "../../../node/src/types/model.ts";
import type { Stage } from "../../../node/src/types/stage.ts";
import { embeddedModel } from "../../helpers/models.ts";

export const MANIFEST = "the-embedded-model";
export const CONTEXT = 256;
export const WIDTH = 256;
export const VOCABULARY = 1024;
export const BLOCKS = 4;
export const GREEDY: Sampling = { temperature: 0, topP: 1, topK: 0, seed: "0" };
export const SAMPLED: Sampling = { temperature: 0.7, topP: 0.9, topK: 0, seed: "7" };

/** (n_tokens) of no particular meaning, all within the vocabulary. */
export const promptOf = (tokens: number): Int32Array =>
  Int32Array.from({ length: tokens }, (_, i) => (i * 37 + 11) % 1000);

/** What OPEN says to a stage that serves the whole model. */
export const openMessage = (overrides: object = {}): Uint8Array =>
  encodeMessage({
    manifest: MANIFEST,
    layers: [0, BLOCKS],
    index: 0,
    stages: 1,
    capacity: CONTEXT,
    maxTokens: 8,
    stopTokens: [],
    sampling: GREEDY,
    ...overrides,
  });

export interface Ring {
  readonly route: readonly Candidate[];
  readonly servers: readonly StageServer[];
  readonly stages: readonly Stage[];
  readonly hosts: readonly Host[];
  readonly gateway: Host;
  readonly events: SessionEvent[];
  /** Nodes beside the route that can take a stage's place. */
  readonly standbys: Standbys;
  /** Resolves when no stage holds a session. */
  idle(): Promise<void>;
  open(options: Partial<GatewaySessionOptions>): Promise<GatewaySession>;
}

let weights: Promise<WeightSource> | undefined;
export const embeddedWeights = (): Promise<WeightSource> => {
  weights ??= openGgufWeights(embeddedModel);
  return weights;
};

/**
 * Stages of the embedded model, cut at `cuts`, and those of `spare`, each behind a QUIC host of its own, and a gateway.
 *
 * @param served what a node serves in place of a stage
 */
export async function startRing(
  t: TestContext,
  cuts: readonly number[],
  options: Partial<StageServerOptions> = {},
  spare: readonly Offer["layers"][] = [],
  served: (stage: Stage, index: number) => Stage = (stage) => stage,
): Promise<Ring> {
  const source = await embeddedWeights();
  const events: SessionEvent[] = [];
  let changed = Promise.withResolvers<void>();
  const hosts: Host[] = [];
  const servers: StageServer[] = [];
  const stages: Stage[] = [];
  const routed = cuts.slice(0, -1).map((a, index): Offer["layers"] => [a, cuts[index + 1] ?? BLOCKS]);
  for (const [index, layers] of [...routed, ...spare].entries()) {
    const host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
    t.after(() => host.stop());
    const stage = await loadStage({ source, layers, threads: 1 });
    t.after(() => stage.close());
    hosts.push(host);
    stages.push(stage);
    servers.push(
      await StageServer.start({
        host,
        stage: served(stage, index),
        offer: { manifest: MANIFEST, layers, blocks: BLOCKS, context: CONTEXT },
        onSession(event) {
          events.push(event);
          changed.resolve();
          changed = Promise.withResolvers();
        },
        ...options,
      }),
    );
  }
  const gateway = await createHost({ listen: [] });
  t.after(() => gateway.stop());
  const offered = await Promise.all(hosts.map((host) => queryOffer(gateway, host.addresses)));
  const route = offered.slice(0, routed.length);
  return {
    route,
    standbys: async ({ layers, excluded }) =>
      offered.filter((one) => one.layers.join() === layers.join() && !excluded.has(one.peerId)),
    servers,
    stages,
    hosts,
    gateway,
    events,
    async idle() {
      while (servers.some((server) => server.sessions > 0)) await changed.promise;
    },
    open: (overrides) =>
      GatewaySession.open({
        host: gateway,
        manifest: MANIFEST,
        route,
        width: WIDTH,
        vocabularySize: VOCABULARY,
        context: CONTEXT,
        prompt: promptOf(5),
        maxTokens: 16,
        stopTokens: [],
        sampling: GREEDY,
        ...overrides,
      }),
  };
}

export async function idsOf(tokens: AsyncIterable<{ readonly id: number }>): Promise<number[]> {
  return Array.fromAsync(tokens, ({ id }) => id);
}

/** What rounding changes in a logit where a computation has another shape. */
const ROUNDING = 0.05;

/**
 * That tokens are what one process generates greedily. Sessions beside each other are computed in other shapes than one alone, so where
 * the two best tokens are as good as alike, either will do; what follows is another text.
 */
export async function assertGreedy(prompt: Int32Array, ids: readonly number[]): Promise<void> {
  const expected = await reference(prompt, ids.length, GREEDY);
  const at = ids.findIndex((id, i) => id !== expected[i]);
  if (at < 0) return;
  const stage = await loadStage({ source: await embeddedWeights(), layers: [0, BLOCKS], threads: 1 });
  try {
    const session = stage.openSession({ capacity: CONTEXT });
    const known = Int32Array.from([...prompt, ...expected.slice(0, at)]);
    const output = await session.run({ kind: "tokens", ids: known }, { want: "logits" });
    assert.ok(output.kind === "logits");
    const [best = 0, other = 0] = [output.data[expected[at] ?? 0], output.data[ids[at] ?? 0]];
    assert.ok(
      best - other < ROUNDING,
      `token ${ids[at]} in place of ${expected[at]}, ${best - other} better`,
    );
  } finally {
    await stage.close();
  }
}

/** What one process generates. */
export async function reference(
  prompt: Int32Array,
  maxTokens: number,
  sampling: Sampling,
  stopTokens: readonly number[] = [],
): Promise<number[]> {
  const stage = await loadStage({ source: await embeddedWeights(), layers: [0, BLOCKS], threads: 1 });
  try {
    return await idsOf(
      generateLocally({ stages: [stage], context: CONTEXT, prompt, maxTokens, sampling, stopTokens }),
    );
  } finally {
    await stage.close();
  }
}
