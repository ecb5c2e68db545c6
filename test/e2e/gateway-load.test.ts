import assert from "node:assert/strict";
import { test } from "node:test";
import OpenAI from "openai";
import { z } from "zod";
import { createHost } from "../../node/src/net/host.ts";
import { queryOffer } from "../../node/src/pipeline/offers.ts";
import { between, pick, randomOf } from "../helpers/court/random.ts";
import { clientOf, LocalModel } from "../helpers/gateway.ts";
import { Swarm, type SwarmNode } from "./swarm.ts";

const SEED = Number(process.env.OMNI_LOAD_SEED ?? 7);
const USERS = 8;
const REQUESTS = 5;
const CONCURRENT = 2;
/** Fewer than the users: some find the queue full. */
const QUEUED = 3;
const PROMPTS = ["ROMEO:", "JULIET:", "First Citizen:", "KING:"];
const SAMPLED = { temperature: 0.7, top_p: 0.9 };

const stateSchema = z.object({
  queue: z.object({ active: z.int(), waiting: z.int() }),
  sessions: z.array(z.object({ state: z.enum(["active", "waiting"]) })),
  totals: z.object({ completed: z.int(), cancelled: z.int(), failed: z.int() }),
});

/** What the gateway says, which at no time may be more than it allows, nor anybody before their turn. */
async function look(url: string): Promise<z.infer<typeof stateSchema>> {
  const state = stateSchema.parse(await (await fetch(`${url}/api/v1/state`)).json());
  const { active, waiting } = state.queue;
  assert.ok(active <= CONCURRENT && waiting <= QUEUED, JSON.stringify(state.queue));
  const states = state.sessions.map((session) => session.state);
  assert.deepEqual(states, states.toSorted(), "whoever waits came after all that are computed");
  return state;
}

/** Asks until the answer is right; the test's own time limit ends it. */
async function until<T>(ask: () => Promise<T>, isRight: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    await new Promise(setImmediate);
  }
}

/** Sessions that a node holds, as it says itself. */
async function sessionsOf({ address }: SwarmNode): Promise<number | undefined> {
  const host = await createHost({ listen: [] });
  try {
    return (await queryOffer(host, [address])).offer.state?.sessions;
  } finally {
    await host.stop();
  }
}

type Outcome = "whole" | "streamed" | "left" | "gone" | "refused";

test("many users, some of whom leave at any time, each get their own text, in turn, and leave nothing behind", async (t) => {
  t.diagnostic(`OMNI_LOAD_SEED=${SEED}`);
  const swarm = new Swarm(t);
  const nodes = await Promise.all(["0:2", "2:4"].map((layers) => swarm.start("run", ["--layers", layers])));
  const peers = nodes.flatMap(({ address }) => ["--peer", address]);
  const limits = ["--max-concurrent", String(CONCURRENT), "--max-queued", String(QUEUED)];
  const gateway = await swarm.gateway([...peers, ...limits]);
  const { url, model } = gateway;
  await using reference = await LocalModel.open();
  const outcomes: Outcome[] = [];

  async function request(random: () => number, user: number): Promise<Outcome> {
    const client = clientOf(url);
    const prompt = pick(random, PROMPTS);
    const seed = between(random, 0, 1 << 20);
    const max_tokens = between(random, 4, 32);
    const wanted = pick(random, ["whole", "streamed", "left", "gone"] as const);
    const asked = { ...SAMPLED, model, prompt, seed, max_tokens, user: `user ${user}` };
    const sampling = { temperature: 0.7, topP: 0.9, topK: 0, seed: String(seed) };
    const check = async (text: string): Promise<void> => {
      const expected = await reference.reference(prompt, max_tokens, sampling);
      assert.equal(text, expected.text, `${prompt} with seed ${seed}`);
    };
    const leaving = new AbortController();
    try {
      if (wanted === "whole") {
        const { choices } = await client.completions.create(asked);
        await check(choices[0]?.text ?? "");
        return wanted;
      }
      if (wanted === "gone") {
        const turns = between(random, 0, 400);
        const answer = client.completions.create(asked, { signal: leaving.signal });
        answer.catch(() => undefined);
        for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
        leaving.abort();
        await answer.catch((error: unknown) => {
          if (!(error instanceof OpenAI.APIUserAbortError)) throw error;
        });
        return wanted;
      }
      const chunks = wanted === "left" ? between(random, 1, 8) : Number.POSITIVE_INFINITY;
      const stream = await client.completions.create({ ...asked, stream: true });
      let [text, count] = ["", 0];
      for await (const { choices } of stream) {
        text += choices[0]?.text ?? "";
        if (++count === chunks) break;
      }
      if (wanted === "streamed") await check(text);
      return wanted;
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError)) throw error;
      assert.equal(error.code, "OMNI_GATEWAY_BUSY");
      assert.equal(error.headers.get("retry-after"), "5");
      return "refused";
    }
  }

  await Promise.all(
    Array.from({ length: USERS }, async (_, user) => {
      const random = randomOf(SEED * USERS + user);
      for (let i = 0; i < REQUESTS; i++) {
        outcomes.push(await request(random, user));
        await look(url);
      }
    }),
  );
  const counts = Object.fromEntries(
    ["whole", "streamed", "left", "gone", "refused"].map((kind) => [
      kind,
      outcomes.filter((outcome) => outcome === kind).length,
    ]),
  );
  t.diagnostic(JSON.stringify(counts));
  for (const [kind, count] of Object.entries(counts)) assert.ok(count > 0, `nobody was ${kind}`);

  const { totals } = await until(
    () => look(url),
    ({ queue, sessions }) => queue.active === 0 && queue.waiting === 0 && sessions.length === 0,
  );
  assert.equal(totals.failed, 0);
  assert.ok(totals.completed >= (counts.whole ?? 0) + (counts.streamed ?? 0));
  for (const node of nodes) {
    await until(
      () => sessionsOf(node),
      (sessions) => sessions === 0,
    );
  }
  assert.equal((await gateway.end("SIGTERM")).code, 0);
  for (const node of nodes) assert.equal((await node.end("SIGTERM")).code, 0);
});

test("whoever comes first is served first, and beyond the queue nobody is let in", async (t) => {
  const swarm = new Swarm(t);
  const node = await swarm.start("run", []);
  const limits = ["--max-concurrent", "1", "--max-queued", String(QUEUED)];
  const gateway = await swarm.gateway(["--peer", node.address, ...limits]);
  const { url, model } = gateway;
  const client = clientOf(url);
  const asked = { ...SAMPLED, model, prompt: "ROMEO:", seed: 7 };
  // It is computed as long as nobody reads its stream to the end.
  const first = await client.completions.create({ ...asked, max_tokens: 200, stream: true });
  const order: number[] = [];
  const waiting: Promise<unknown>[] = [];
  for (let place = 0; place < QUEUED; place++) {
    waiting.push(client.completions.create({ ...asked, max_tokens: 1 }).then(() => order.push(place)));
    await until(
      () => look(url),
      ({ queue }) => queue.waiting === place + 1 || queue.active === 0,
    );
  }
  const { queue } = await look(url);
  assert.deepEqual(queue, { active: 1, waiting: QUEUED });
  await assert.rejects(client.completions.create(asked), (error) => {
    assert.ok(error instanceof OpenAI.RateLimitError);
    return error.headers.get("retry-after") === "5";
  });
  first.controller.abort();
  await Promise.all(waiting);
  assert.deepEqual(
    order,
    order.map((_, place) => place),
  );
  assert.equal((await gateway.end("SIGTERM")).code, 0);
});
