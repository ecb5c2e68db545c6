import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import OpenAI from "openai";
import { clientOf, LocalModel, openGateway, rawRequest } from "../../helpers/gateway.ts";

const TOKEN = "0123456789abcdef";

/** Values of a gateway's metrics, by name and labels as they stand in the text. */
async function metricsOf(url: string): Promise<ReadonlyMap<string, number>> {
  const answer = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${TOKEN}` } });
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get("content-type") ?? "", /^text\/plain; version=0\.0\.4/);
  const lines = (await answer.text()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ""), Number(line.slice(line.lastIndexOf(" ")))]));
}

describe("metrics", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  it("count tokens, times and outcomes of completions", async (t) => {
    const gateway = await openGateway(t, model, { token: TOKEN });
    const client = clientOf(gateway.url, TOKEN);
    const request = { model: model.model, prompt: "ROMEO:", seed: 7, max_tokens: 12 };
    const { usage } = await client.completions.create(request);
    const stream = await client.completions.create({ ...request, max_tokens: 240, stream: true });
    const said = gateway.nextEvent();
    for await (const _ of stream) break;
    stream.controller.abort();
    await said;
    const metrics = await metricsOf(gateway.url);
    const value = (name: string): number | undefined => metrics.get(`omni_gateway_${name}`);
    assert.equal(value('completions_total{outcome="completed"}'), 1);
    assert.equal(value('completions_total{outcome="cancelled"}'), 1);
    assert.equal(value("prompt_tokens_total"), 2 * (usage?.prompt_tokens ?? 0));
    const computed = value("completion_tokens_total") ?? 0;
    assert.ok(computed > 12 && computed < 252, String(computed));
    assert.equal(value("first_token_seconds_count"), 2);
    assert.equal(value("token_interval_seconds_count"), computed - 2);
    assert.equal(value("queue_seconds_count"), 2);
    assert.equal(value("promised_omni_total"), 0);
    assert.equal(value("active_completions"), 0);
    assert.equal(value("queued_completions"), 0);
  });

  it("say what was promised to nodes, in OMNI, by completions that broke off too", async (t) => {
    const paying = {
      model: model.model,
      tokenizer: model.tokenizer,
      ready: () => model.ready(),
      start: async (...given: Parameters<LocalModel["start"]>) => ({
        ...(await model.start(...given)),
        paid: () => 250_000_000_000_000_000n,
      }),
    };
    const gateway = await openGateway(t, paying, { token: TOKEN });
    const client = clientOf(gateway.url, TOKEN);
    const request = { model: model.model, prompt: "ROMEO:", max_tokens: 2 };
    await client.completions.create(request);
    const stream = await client.completions.create({ ...request, max_tokens: 240, stream: true });
    const said = gateway.nextEvent();
    for await (const _ of stream) break;
    stream.controller.abort();
    await said;
    assert.equal((await metricsOf(gateway.url)).get("omni_gateway_promised_omni_total"), 0.5);
  });

  it("show what is computed and what waits while it does, and count what is refused", async (t) => {
    const gateway = await openGateway(t, model, { token: TOKEN, maxConcurrent: 1, maxQueued: 1 });
    const client = clientOf(gateway.url, TOKEN);
    const hold = Promise.withResolvers<void>();
    const running = Promise.withResolvers<void>();
    model.gate = hold.promise;
    model.onStart = running.resolve;
    const request = { model: model.model, prompt: "a", max_tokens: 1 };
    const first = client.completions.create(request);
    await running.promise;
    const second = client.completions.create(request);
    while (gateway.load.queued === 0) await new Promise(setImmediate);
    await assert.rejects(client.completions.create(request), OpenAI.RateLimitError);
    const metrics = await metricsOf(gateway.url);
    assert.equal(metrics.get("omni_gateway_active_completions"), 1);
    assert.equal(metrics.get("omni_gateway_queued_completions"), 1);
    assert.equal(metrics.get('omni_gateway_refusals_total{code="OMNI_GATEWAY_BUSY"}'), 1);
    hold.resolve();
    await Promise.all([first, second]);
  });

  it("have no label that a client chooses", async (t) => {
    const { url } = await openGateway(t, model, { token: TOKEN });
    const client = clientOf(url, TOKEN);
    await assert.rejects(client.completions.create({ model: "a-strange-model", prompt: "a" }));
    await rawRequest(`${url}/a-strange-path?a-strange-query`);
    await rawRequest(`${url}/livez?a-strange-query`);
    await rawRequest(`${url}/v1/models`);
    const metrics = await metricsOf(url);
    const requests = [...metrics].filter(([name]) => name.startsWith("omni_gateway_requests_total"));
    assert.deepEqual(Object.fromEntries(requests), {
      'omni_gateway_requests_total{route="/v1/completions",status="404"}': 1,
      'omni_gateway_requests_total{route="other",status="404"}': 1,
      'omni_gateway_requests_total{route="/livez",status="200"}': 1,
      'omni_gateway_requests_total{route="/v1/models",status="401"}': 1,
    });
    assert.ok(![...metrics.keys()].some((name) => name.includes("strange")));
  });

  it("are for those who have the token", async (t) => {
    const { url } = await openGateway(t, model, { token: TOKEN });
    assert.equal((await rawRequest(`${url}/metrics`)).status, 401);
  });
});
