import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { createHost } from "../../node/src/net/host.ts";
import { GatewaySession } from "../../node/src/pipeline/gateway-session.ts";
import { createStandbys } from "../../node/src/pipeline/standbys.ts";
import { OmniError } from "../../node/src/types/errors.ts";
import { type ChaosNode, type Layers, NodePool } from "../helpers/chaos/node-pool.ts";
import { between, pick, type Random, randomOf } from "../helpers/court/random.ts";
import { CONTEXT, GREEDY, promptOf, reference, SAMPLED, VOCABULARY, WIDTH } from "../node/pipeline/ring.ts";

const GENERATIONS = Number(process.env.OMNI_CHAOS ?? 6);
const SEED = Number(process.env.OMNI_CHAOS_SEED ?? 1);
const RANGES: readonly Layers[] = [
  [0, 1],
  [1, 3],
  [3, 4],
];
/** Nodes of each range. */
const REPLICAS = 2;
/** A generation that takes longer is stuck: no wait is as long. */
const STUCK_MS = 100_000;
/** A frozen node thaws after this long, when it has been given up. */
const THAW_MS = 4_000;

const FAULTS = ["kill", "freeze", "cut", "cut neighbours", "stop", "lie"] as const;
type Fault = (typeof FAULTS)[number];

interface Planned {
  readonly fault: Exclude<Fault, "lie">;
  readonly stage: number;
  /** After so many tokens; 0 is during the prompt. */
  readonly after: number;
}

/** Nodes that were told to stop. */
const stopped = new WeakSet<ChaosNode>();

function strike(fault: Planned["fault"], node: ChaosNode, gateway: readonly number[]): void {
  switch (fault) {
    case "kill":
      node.process.kill("SIGKILL");
      return;
    case "freeze":
      node.process.kill("SIGSTOP");
      globalThis.setTimeout(() => node.process.kill("SIGCONT"), THAW_MS).unref();
      return;
    case "cut":
      node.relay.cut();
      return;
    case "cut neighbours":
      node.relay.cut(gateway);
      return;
    case "stop":
      stopped.add(node);
      node.process.kill("SIGTERM");
      return;
    default:
      fault satisfies never;
  }
}

function planOf(random: Random, maxTokens: number): Planned[] {
  return Array.from({ length: between(random, 1, 2) }, () => ({
    fault: pick(random, ["kill", "freeze", "cut", "cut neighbours", "stop"] as const),
    stage: between(random, 0, RANGES.length - 1),
    after: between(random, 0, maxTokens - 1),
  }));
}

test(`${GENERATIONS} generations with stages that are killed, frozen, cut off, stopped and lie`, async (t) => {
  const random = randomOf(SEED);
  const handles = process.getActiveResourcesInfo().length;
  const counts = { text: 0, error: 0, mended: 0 };
  {
    await using pool = new NodePool();
    for (let generation = 0; generation < GENERATIONS; generation++) {
      const outcome = await generate(random, pool);
      counts[outcome.kind]++;
      counts.mended += outcome.mended;
      console.log(`${generation}: ${outcome.told}`); // as it comes: all of them take long
    }
  }
  t.diagnostic(JSON.stringify({ seed: SEED, ...counts }));
  assert.ok(counts.text > counts.error, "most generations survive one or two faults");
  assert.ok(counts.mended > 0);
  await settled(
    () => process.getActiveResourcesInfo().length <= handles,
    () => `handles stay behind: ${process.getActiveResourcesInfo()}`,
  );
});

/** Fills the places of nodes that are gone. */
async function refill(random: Random, pool: NodePool, withLiar: boolean): Promise<void> {
  const starts = RANGES.flatMap((layers) => {
    const there = pool.nodes.filter((node) => !node.isLiar && node.layers === layers).length;
    return Array.from({ length: Math.max(0, REPLICAS - there) }, () => pool.start(layers));
  });
  if (withLiar) {
    const lie = [pick(random, ["nan", "rows", "nothing"] as const), between(random, 0, 60)] as const;
    starts.push(pool.start(pick(random, RANGES), lie));
  }
  await Promise.all(starts);
}

async function generate(random: Random, pool: NodePool) {
  const withLiar = random() < 0.15;
  await refill(random, pool, withLiar);
  await using host = await createHost({ listen: [] });
  const sampling = random() < 0.5 ? GREEDY : { ...SAMPLED, seed: String(between(random, 1, 1_000)) };
  const prompt = promptOf(between(random, 1, 150));
  const maxTokens = between(random, 10, 60);
  const plan = planOf(random, maxTokens);
  const offers = await pool.offers(host);
  const clients = new Map(offers.map(({ node }) => [node, node.relay.clients]));
  const route = RANGES.map((layers) => {
    const of = offers.filter((offer) => offer.layers.join() === layers.join());
    return of.find(({ node }) => node.isLiar) ?? pick(random, of);
  });
  const manifest = route[0]?.offer.manifest ?? "";
  const stop = AbortSignal.timeout(STUCK_MS);
  const ids: number[] = [];
  let mended = 0;
  const struck = (tokens: number): void => {
    for (const { fault, stage, after } of plan) {
      const node = route[stage]?.node;
      if (after === tokens && node !== undefined) strike(fault, node, clients.get(node) ?? []);
    }
  };
  const what = `${prompt.length} + ${maxTokens} tokens${withLiar ? ", a liar" : ""}, ${plan.map(({ fault, stage, after }) => `${fault} ${stage} after ${after}`).join(", ")}`;
  const begin = performance.now();
  const took = (): string => `${((performance.now() - begin) / 1_000).toFixed(1)} s`;
  try {
    await using session = await GatewaySession.open({
      host,
      manifest,
      route,
      width: WIDTH,
      vocabularySize: VOCABULARY,
      context: CONTEXT,
      prompt,
      maxTokens,
      stopTokens: [],
      sampling,
      standbys: createStandbys({
        known: offers,
        positions: prompt.length + maxTokens,
        ask: async () => [],
      }),
      onRoute: ({ kind }) => {
        if (kind === "mended") mended++;
      },
      signal: stop,
    });
    const tokens = session.tokens();
    const first = tokens.next();
    struck(0);
    for (let next = await first; !next.done; next = await tokens.next()) {
      ids.push(next.value.id);
      struck(ids.length);
    }
    assert.deepEqual(ids, await reference(prompt, maxTokens, sampling), what);
    return { kind: "text" as const, mended, told: `${what}: text in ${took()}` };
  } catch (error) {
    assert.ok(!stop.aborted, `stuck: ${what}`);
    assert.ok(error instanceof OmniError, `${what}: ${error instanceof Error ? error.stack : error}`);
    return {
      kind: "error" as const,
      mended,
      told: `${what}, ${offers.length} nodes: ${error.code} in ${took()}: ${error.message}`,
    };
  } finally {
    await clear(
      pool,
      host,
      route.map(({ node }) => node),
    );
  }
}

/** Ends liars and what was struck; the others must be free again. */
async function clear(
  pool: NodePool,
  host: Awaited<ReturnType<typeof createHost>>,
  route: readonly ChaosNode[],
) {
  for (const { relay } of pool.nodes) relay.restore();
  await Promise.all(pool.nodes.filter((node) => node.isLiar).map((node) => pool.end(node)));
  for (const node of route) node.process.kill("SIGCONT");
  await settled(
    () => pool.nodes.every((node) => !stopped.has(node)),
    () => "a node that was told to stop does not end",
  );
  const free = async (): Promise<boolean> =>
    (await pool.offers(host)).every(({ state }) => state?.sessions === 0);
  await settled(free, () => "sessions stay behind");
}

async function settled(holds: () => boolean | Promise<boolean>, otherwise: () => string): Promise<void> {
  const until = performance.now() + 15_000;
  while (!(await holds())) {
    assert.ok(performance.now() < until, otherwise());
    await pause(100);
  }
}
