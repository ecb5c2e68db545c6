import assert from "node:assert/strict";
import { after, before, describe, it, type TestContext } from "node:test";
import { Window } from "happy-dom";
import { z } from "zod";
import { NoPeersError } from "../../../node/src/pipeline/errors.ts";
import { clientOf, LocalModel, openGateway, rawRequest } from "../../helpers/gateway.ts";

const TOKEN = "0123456789abcdef";

const stageSchema = z.strictObject({
  peerId: z.string(),
  layers: z.tuple([z.int(), z.int()]),
  price: z.string().nullable(),
});

const stateSchema = z.strictObject({
  model: z.string(),
  uptimeSeconds: z.number().positive(),
  ready: z.boolean().nullable(),
  route: z.array(stageSchema),
  problem: z.strictObject({ code: z.string().nullable(), message: z.string() }).nullable(),
  queue: z.strictObject({ active: z.int(), waiting: z.int(), maxConcurrent: z.int(), maxQueued: z.int() }),
  sessions: z.array(
    z.strictObject({
      endpoint: z.enum(["chat", "text"]),
      state: z.enum(["active", "waiting"]),
      seconds: z.number(),
      promptTokens: z.int(),
      completionTokens: z.int(),
      promised: z.string(),
      stages: z.array(stageSchema),
    }),
  ),
  totals: z.strictObject({
    completed: z.int(),
    cancelled: z.int(),
    failed: z.int(),
    promptTokens: z.int(),
    completionTokens: z.int(),
    promised: z.string(),
  }),
});

const stateOf = async (url: string) => {
  const { status, body } = await rawRequest(`${url}/api/v1/state`);
  assert.equal(status, 200);
  return stateSchema.parse(body);
};

describe("the gateway's state", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  it("tells who would compute, what is computed, what waits and what was", async (t) => {
    const gateway = await openGateway(t, model, { maxConcurrent: 1, maxQueued: 1 });
    const first = await stateOf(gateway.url);
    assert.deepEqual([first.model, first.ready, first.sessions], [model.model, null, []]);
    await rawRequest(`${gateway.url}/readyz`);
    const ready = await stateOf(gateway.url);
    assert.deepEqual(ready.route, [{ peerId: "local", layers: [0, 4], price: null }]);
    assert.equal(ready.ready, true);

    const request = { model: model.model, prompt: "ROMEO:", max_tokens: 240, stream: true } as const;
    const client = clientOf(gateway.url);
    const stream = await client.completions.create(request);
    const said = gateway.nextEvent();
    const waiting = new AbortController();
    for await (const _ of stream) {
      const queued = client.completions.create({ ...request, max_tokens: 1 }, { signal: waiting.signal });
      queued.catch(() => undefined);
      while (gateway.load.queued === 0) await new Promise(setImmediate);
      const { queue, sessions, totals } = await stateOf(gateway.url);
      assert.deepEqual(queue, { active: 1, waiting: 1, maxConcurrent: 1, maxQueued: 1 });
      assert.deepEqual(
        sessions.map(({ endpoint, state, stages }) => [endpoint, state, stages.length]),
        [
          ["text", "active", 1],
          ["text", "waiting", 0],
        ],
      );
      assert.ok((sessions[0]?.completionTokens ?? 0) > 0);
      assert.deepEqual([totals.completed, totals.promptTokens], [0, sessions[0]?.promptTokens]);
      break;
    }
    waiting.abort();
    stream.controller.abort();
    await said;
    await client.completions.create({ ...request, max_tokens: 2, stream: false });
    const { sessions, totals } = await stateOf(gateway.url);
    assert.deepEqual(sessions, []);
    assert.deepEqual([totals.completed, totals.cancelled, totals.failed], [1, 1, 0]);
  });

  it("tells what clients are told of nodes that are missing, and waits for none", async (t) => {
    const answer = Promise.withResolvers<never>();
    const source = {
      model: model.model,
      tokenizer: model.tokenizer,
      start: () => answer.promise,
      ready: () => answer.promise,
    };
    const { url } = await openGateway(t, source);
    assert.equal((await stateOf(url)).ready, null, "nodes are still being asked");
    answer.reject(new NoPeersError());
    await rawRequest(`${url}/readyz`);
    const { ready, problem } = await stateOf(url);
    assert.deepEqual([ready, problem?.code], [false, "OMNI_NO_PEERS"]);
  });

  it("is for those who have the token", async (t) => {
    const { url } = await openGateway(t, model, { token: TOKEN });
    assert.equal((await rawRequest(`${url}/api/v1/state`)).status, 401);
  });
});

describe("the dashboard", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  it("takes nothing from elsewhere, and forbids it", async (t) => {
    const { url } = await openGateway(t, model, { token: TOKEN });
    const page = await (await fetch(url)).text();
    const linked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link ?? "");
    assert.ok(linked.length >= 3);
    for (const path of ["/", ...linked.filter((link) => !link.startsWith("data:"))]) {
      assert.match(path, /^\//);
      const { status, headers } = await fetch(`${url}${path}`);
      assert.equal(status, 200, path);
      const policy = headers.get("content-security-policy") ?? "";
      for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]) {
        assert.ok(policy.split("; ").includes(rule), rule);
      }
      assert.doesNotMatch(policy, /unsafe|\*|http/);
    }
    assert.doesNotMatch(page, /<script(?![^>]* src=)|<style|style=| on\w+=/, "the policy would forbid it");
  });

  /** The page of a gateway, as a browser has it, asking the gateway itself. */
  async function openPage(t: TestContext, url: string) {
    const window = new Window({ url });
    window.document.write(await (await fetch(url)).text());
    const { start } = await import("../../../node/dashboard/dashboard.js");
    const asked = (path: string, init: RequestInit) => fetch(`${url}${path}`, init);
    const stop = await start(window.document, {
      storage: window.sessionStorage,
      fetch: asked,
      pollMs: 60_000,
    });
    t.after(async () => {
      stop();
      await window.happyDOM.close();
    });
    const refresh = async (seen: () => boolean): Promise<void> => {
      window.document.dispatchEvent(new window.Event("visibilitychange"));
      while (!seen()) await new Promise(setImmediate);
    };
    const text = (selector: string): string => window.document.querySelector(selector)?.textContent ?? "";
    return { window, text, refresh };
  }

  it("shows the state, and each change of it", async (t) => {
    const gateway = await openGateway(t, model);
    await rawRequest(`${gateway.url}/readyz`);
    const { text, refresh } = await openPage(t, gateway.url);
    assert.equal(text("#status"), "Ready.");
    assert.match(text("#overview"), new RegExp(`Model${model.model}`));
    assert.match(text("#overview"), /Completed0/);
    assert.match(text("#route"), /local0:4/);
    assert.equal(text("#sessions"), "None.");
    await clientOf(gateway.url).completions.create({ model: model.model, prompt: "a", max_tokens: 2 });
    await refresh(() => text("#overview").includes("Completed1"));
    await gateway.stop(AbortSignal.abort());
    await refresh(() => text("#status").startsWith("The gateway does not answer."));
  });

  it("asks for the token where there is one", async (t) => {
    const { url } = await openGateway(t, model, { token: TOKEN });
    const { window, text, refresh } = await openPage(t, url);
    const login = window.document.querySelector("#login");
    const state = window.document.querySelector("#state");
    assert.ok(login instanceof window.HTMLFormElement && state instanceof window.HTMLElement);
    assert.deepEqual([login.hidden, state.hidden], [false, true]);
    const field = window.document.querySelector("#token");
    assert.ok(field instanceof window.HTMLInputElement);
    for (const [shown, expected] of [
      ["wrong", "The token is wrong."],
      [TOKEN, "Ready."],
    ] as const) {
      field.value = shown;
      login.dispatchEvent(new window.Event("submit", { cancelable: true }));
      await refresh(() => text("#status") === expected);
    }
    assert.deepEqual([login.hidden, state.hidden, field.value], [true, false, ""]);
  });
});
