import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { clientOf, LocalModel, openGateway, type TestGateway } from "../helpers/gateway.ts";

// OpenAI's Python client against the gateway; what its npm client gets in the same place is what it must get.

const python = process.env.OMNI_PYTHON ?? "";
const PROMPT = "ROMEO:";
const SAMPLING = { temperature: 0.8, topP: 0.9, topK: 50, seed: "7" };
const SAMPLED = { temperature: 0.8, top_p: 0.9, top_k: 50, seed: 7, max_tokens: 32 };

describe("OpenAI's Python client", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  async function run<T>({ url }: TestGateway, check: string): Promise<T> {
    const script = ["test/model/helpers/openai_client.py", `${url}/v1`, model.model, check];
    const { stdout } = await promisify(execFile)(python, script, { timeout: 120_000 });
    return JSON.parse(stdout);
  }

  /** An answer as a client has it, without what differs from answer to answer. */
  const told = ({ id: _, created: __, ...rest }: { readonly id: string; readonly created: number }) =>
    JSON.parse(JSON.stringify(rest));

  it("gets what the npm client gets: text, chat, streams, usage, log probabilities", async (t) => {
    const gateway = await openGateway(t, model);
    const { text } = await model.reference(PROMPT, 32, SAMPLING);
    const said = await run<Record<string, { choices: { text?: string }[] }>>(gateway, "completions");
    const client = clientOf(gateway.url);
    const usage = { stream: true, stream_options: { include_usage: true } } as const;
    const asText = { ...SAMPLED, model: model.model, prompt: PROMPT, logprobs: 5 };
    const messages = [{ role: "user" as const, content: PROMPT }];
    const asChat = { ...SAMPLED, model: model.model, messages, logprobs: true, top_logprobs: 20 };
    assert.equal(said.text?.choices[0]?.text, text);
    assert.deepEqual(said, {
      models: [model.model],
      text: told(await client.completions.create(asText)),
      textStream: await Array.fromAsync(await client.completions.create({ ...asText, ...usage }), told),
      chat: told(await client.chat.completions.create(asChat)),
      chatStream: await Array.fromAsync(await client.chat.completions.create({ ...asChat, ...usage }), told),
      choices: told(await client.completions.create({ ...asText, n: 3 })),
      choicesStream: await Array.fromAsync(
        await client.chat.completions.create({ ...asChat, ...usage, n: 3 }),
        told,
      ),
    });
  });

  it("stops before stop sequences", async (t) => {
    const gateway = await openGateway(t, model);
    const { text } = await model.reference(PROMPT, 32, SAMPLING);
    const { sequence, whole, streamed, reasons } = await run<{
      readonly sequence: string;
      readonly whole: string;
      readonly streamed: string;
      readonly reasons: readonly string[];
    }>(gateway, "stop");
    const expected = text.slice(0, text.indexOf(sequence));
    assert.deepEqual([whole, streamed, reasons], [expected, expected, ["stop", "stop"]]);
  });

  it("knows errors as its own classes", async (t) => {
    const gateway = await openGateway(t, model);
    assert.deepEqual(await run(gateway, "errors"), {
      n: ["BadRequestError", 400, "invalid_value", "n"],
      temperature: ["BadRequestError", 400, "invalid_value", "temperature"],
      unknown: ["BadRequestError", 400, "unsupported_parameter", "mirostat"],
      logprobs: ["BadRequestError", 400, "invalid_value", "logprobs"],
      context: ["BadRequestError", 400, "context_length_exceeded", null],
      model: ["NotFoundError", 404, "model_not_found", "model"],
      stream: ["BadRequestError", 400, "context_length_exceeded", null],
    });
    const guarded = await openGateway(t, model, { token: "0123456789abcdef" });
    assert.deepEqual(await run(guarded, "token"), ["AuthenticationError", 1]);
  });

  it("frees what it leaves in mid-stream", async (t) => {
    const gateway = await openGateway(t, model);
    const said = gateway.nextEvent();
    assert.notEqual(await run(gateway, "abort"), "");
    assert.equal((await said).kind, "cancelled");
    assert.equal(model.stage.memory.kv, 0);
    assert.deepEqual([gateway.load.held, gateway.load.queued], [0, 0]);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    assert.match(metrics, /^omni_gateway_completions_total\{outcome="cancelled"\} 1$/m);
    assert.match(metrics, /^omni_gateway_active_completions 0$/m);
  });

  it("comes again after Retry-After where the gateway is busy, and is told so where it may not", async (t) => {
    const gateway = await openGateway(t, model, { maxConcurrent: 1, maxQueued: 0 });
    const hold = Promise.withResolvers<void>();
    const running = Promise.withResolvers<void>();
    model.gate = hold.promise;
    model.onStart = running.resolve;
    const request = { model: model.model, prompt: PROMPT, max_tokens: 1 };
    const first = clientOf(gateway.url).completions.create(request);
    await running.promise;
    assert.deepEqual(await run(gateway, "busy"), [429, "OMNI_GATEWAY_BUSY", "5"]);
    const started = performance.now();
    const patient = run<{ readonly retries: number; readonly tokens: number }>(gateway, "retry");
    const refused = async (): Promise<boolean> => {
      const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
      return metrics.includes('omni_gateway_refusals_total{code="OMNI_GATEWAY_BUSY"} 2');
    };
    while (!(await refused()));
    hold.resolve();
    await first;
    assert.deepEqual(await patient, { retries: 1, tokens: 2 });
    assert.ok(performance.now() - started > 4_900, "it waited as long as it was told to");
  });

  it("has many users at a time, each of whom gets what it would get alone", async (t) => {
    const gateway = await openGateway(t, model, { maxConcurrent: 3, maxQueued: 5 });
    const texts = await run<readonly string[]>(gateway, "users");
    for (const [seed, text] of texts.entries()) {
      assert.equal(text, (await model.reference(PROMPT, 32, { ...SAMPLING, seed: String(seed) })).text);
    }
    assert.equal(texts.length, 8);
  });
});
