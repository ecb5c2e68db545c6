import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import OpenAI from "openai";
import { clientOf, LocalModel, openGateway } from "../../helpers/gateway.ts";

const PROMPT = "ROMEO:";
const SAMPLED = { temperature: 0.8, top_p: 0.9, top_k: 50, seed: 7, max_tokens: 48 };
const SAMPLING = { temperature: 0.8, topP: 0.9, topK: 50, seed: "7" };

describe("completions over HTTP", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  it("say what the pipeline says, whole and streamed, with exact usage", async (t) => {
    const { url } = await openGateway(t, model);
    const client = clientOf(url);
    const expected = await model.reference(PROMPT, 48, SAMPLING);
    const usage = {
      prompt_tokens: expected.promptTokens,
      completion_tokens: expected.completionTokens,
      total_tokens: expected.promptTokens + expected.completionTokens,
    };
    const request = { ...SAMPLED, model: model.model, prompt: PROMPT };
    const whole = await client.completions.create(request);
    assert.equal(whole.object, "text_completion");
    assert.equal(whole.model, model.model);
    assert.equal(whole.choices[0]?.text, expected.text);
    assert.equal(whole.choices[0]?.finish_reason, "length");
    assert.deepEqual(whole.usage, usage);

    let text = "";
    const reasons: unknown[] = [];
    const usages: unknown[] = [];
    const options = { stream: true, stream_options: { include_usage: true } } as const;
    for await (const chunk of await client.completions.create({ ...request, ...options })) {
      usages.push(chunk.usage);
      for (const choice of chunk.choices) {
        text += choice.text;
        reasons.push(choice.finish_reason);
      }
    }
    assert.equal(text, expected.text);
    assert.deepEqual(new Set(reasons.slice(0, -1)), new Set([null]));
    assert.equal(reasons.at(-1), "length");
    assert.deepEqual(usages.at(-1), usage);
    assert.deepEqual(new Set(usages.slice(0, -1)), new Set([null]));
  });

  it("of a chat say the same, whole and streamed", async (t) => {
    const { url } = await openGateway(t, model);
    const client = clientOf(url);
    const messages: OpenAI.ChatCompletionMessageParam[] = [
      { role: "system", content: "A play." },
      { role: "user", content: [{ type: "text", text: PROMPT }] },
    ];
    const expected = await model.reference(`A play.\n${PROMPT}`, 48, SAMPLING);
    const { max_tokens, ...sampled } = SAMPLED;
    const request = {
      ...sampled,
      max_completion_tokens: max_tokens,
      model: model.model,
      messages,
    };
    const whole = await client.chat.completions.create(request);
    assert.deepEqual(whole.choices[0]?.message, {
      role: "assistant",
      content: expected.text,
      refusal: null,
    });
    assert.equal(whole.usage?.completion_tokens, expected.completionTokens);
    const stream = client.chat.completions.stream(request);
    const final = await stream.finalChatCompletion();
    assert.equal(final.choices[0]?.message.content, expected.text);
    assert.equal(final.choices[0]?.message.role, "assistant");
    assert.equal(final.choices[0]?.finish_reason, "length");
  });

  it("are the same with the same seed, negative ones too, and others without", async (t) => {
    const { url } = await openGateway(t, model);
    const client = clientOf(url);
    const texts = async (seed: number | null): Promise<(string | undefined)[]> => {
      const request = { ...SAMPLED, seed, model: model.model, prompt: PROMPT };
      const answers = [await client.completions.create(request), await client.completions.create(request)];
      return answers.map(({ choices }) => choices[0]?.text);
    };
    const [one, again] = await texts(-3);
    assert.equal(one, again);
    const [random, other] = await texts(null);
    assert.notEqual(random, other);
  });

  it("of one prompt are as many as are asked for, each with the next seed", async (t) => {
    const gateway = await openGateway(t, model);
    const client = clientOf(gateway.url);
    const expected = await Promise.all(
      ["7", "8", "9"].map((seed) => model.reference(PROMPT, 48, { ...SAMPLING, seed })),
    );
    const request = { ...SAMPLED, model: model.model, prompt: PROMPT, n: 3 };
    const whole = await client.completions.create(request);
    assert.deepEqual(
      whole.choices.map(({ index, text }) => [index, text]),
      expected.map(({ text }, index) => [index, text]),
    );
    const tokens = expected.reduce((sum, { completionTokens }) => sum + completionTokens, 0);
    assert.deepEqual(whole.usage, {
      prompt_tokens: expected[0]?.promptTokens,
      completion_tokens: tokens,
      total_tokens: (expected[0]?.promptTokens ?? 0) + tokens,
    });
    const messages = [{ role: "user" as const, content: PROMPT }];
    const { prompt: _, ...fields } = request;
    const stream = client.chat.completions.stream({ ...fields, messages });
    const { choices } = await stream.finalChatCompletion();
    assert.deepEqual(
      choices.map(({ index, message, finish_reason }) => [index, message.content, finish_reason]),
      expected.map(({ text }, index) => [index, text, "length"]),
    );
    assert.equal(model.stage.memory.kv, 0);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    assert.match(metrics, new RegExp(`^omni_gateway_completion_tokens_total ${2 * tokens}$`, "m"));
    assert.match(metrics, /^omni_gateway_first_token_seconds_count 2$/m);
  });

  it("end before a stop sequence, of which no piece shows anything", async (t) => {
    const { url } = await openGateway(t, model);
    const client = clientOf(url);
    const { text } = await model.reference(PROMPT, 48, SAMPLING);
    // It begins and ends within tokens, or spans several: all of these are somewhere in the text.
    for (const [from, length] of [
      [5, 1],
      [11, 4],
      [20, 9],
    ] as const) {
      const stop = text.slice(from, from + length);
      const expected = text.slice(0, text.indexOf(stop));
      const request = { ...SAMPLED, model: model.model, prompt: PROMPT, stop: ["never in it", stop] };
      const whole = await client.completions.create(request);
      assert.equal(whole.choices[0]?.text, expected);
      assert.equal(whole.choices[0]?.finish_reason, "stop");
      assert.ok((whole.usage?.completion_tokens ?? 0) <= 48);
      let streamed = "";
      for await (const { choices } of await client.completions.create({ ...request, stream: true })) {
        streamed += choices[0]?.text ?? "";
        assert.ok(expected.startsWith(streamed), `${JSON.stringify(streamed)} leaked`);
      }
      assert.equal(streamed, expected);
    }
    assert.equal(model.stage.memory.kv, 0, "the rest is not computed, and its memory is free");
  });

  it("of two users at a time are those of each alone", async (t) => {
    const { url } = await openGateway(t, model);
    const both = Promise.withResolvers<void>();
    let started = 0;
    model.gate = both.promise;
    model.onStart = () => {
      started++;
      if (started === 2) both.resolve();
    };
    const answers = await Promise.all(
      ["ROMEO:", "JULIET:"].map((prompt) =>
        clientOf(url).completions.create({ ...SAMPLED, model: model.model, prompt }),
      ),
    );
    model.onStart = () => undefined;
    for (const [i, prompt] of ["ROMEO:", "JULIET:"].entries()) {
      const { text } = await model.reference(prompt, 48, SAMPLING);
      assert.equal(answers[i]?.choices[0]?.text, text);
    }
  });

  it("whose client goes away free their memory", async (t) => {
    const gateway = await openGateway(t, model);
    const client = clientOf(gateway.url);
    const request = {
      ...SAMPLED,
      max_tokens: 240,
      model: model.model,
      prompt: PROMPT,
      stream: true,
    } as const;
    const stream = await client.completions.create(request);
    const said = gateway.nextEvent();
    for await (const _ of stream) {
      assert.ok(model.stage.memory.kv > 0);
      stream.controller.abort();
      break;
    }
    assert.equal((await said).kind, "cancelled");
    assert.equal(model.stage.memory.kv, 0);
    assert.deepEqual([gateway.load.held, gateway.load.queued], [0, 0]);
  });

  it("beyond the queue are refused, and told when to come again", async (t) => {
    const gateway = await openGateway(t, model, { maxConcurrent: 1, maxQueued: 1 });
    const hold = Promise.withResolvers<void>();
    const running = Promise.withResolvers<void>();
    model.gate = hold.promise;
    model.onStart = running.resolve;
    const client = clientOf(gateway.url);
    const request = { ...SAMPLED, max_tokens: 2, model: model.model, prompt: PROMPT };
    const first = client.completions.create(request);
    first.catch(() => undefined);
    await running.promise;
    const rivals = await Promise.allSettled(
      [0, 1].map(async () => {
        try {
          return await client.completions.create(request);
        } catch (error) {
          hold.resolve();
          throw error;
        }
      }),
    );
    const refused = rivals.flatMap((rival) => (rival.status === "rejected" ? [rival.reason] : []));
    assert.equal(refused.length, 1, "one waits, one is refused");
    assert.ok(refused[0] instanceof OpenAI.RateLimitError);
    assert.equal(refused[0].headers.get("retry-after"), "5");
    assert.equal(refused[0].code, "OMNI_GATEWAY_BUSY");
    assert.equal((await first).usage?.completion_tokens, 2);
  });

  it("that wait are forgotten when their client goes away", async (t) => {
    const gateway = await openGateway(t, model, { maxConcurrent: 1, maxQueued: 1 });
    const hold = Promise.withResolvers<void>();
    const running = Promise.withResolvers<void>();
    model.gate = hold.promise;
    model.onStart = running.resolve;
    const client = clientOf(gateway.url);
    const request = { ...SAMPLED, max_tokens: 2, model: model.model, prompt: PROMPT };
    const first = client.completions.create(request);
    await running.promise;
    const leaving = new AbortController();
    const waits = client.completions.create(request, { signal: leaving.signal });
    waits.catch(() => undefined);
    while (gateway.load.queued === 0) await new Promise(setImmediate);
    const said = gateway.nextEvent();
    leaving.abort();
    assert.equal((await said).kind, "cancelled");
    assert.equal(gateway.load.queued, 0);
    hold.resolve();
    await first;
  });

  it("under way are ended before the gateway stops, and nothing new begins", async (t) => {
    const gateway = await openGateway(t, model);
    const hold = Promise.withResolvers<void>();
    const running = Promise.withResolvers<void>();
    model.gate = hold.promise;
    model.onStart = running.resolve;
    const request = { ...SAMPLED, max_tokens: 4, model: model.model, prompt: PROMPT };
    const answer = clientOf(gateway.url).completions.create(request);
    await running.promise;
    const stopped = gateway.stop();
    await assert.rejects(clientOf(gateway.url).models.list(), OpenAI.APIConnectionError);
    hold.resolve();
    assert.equal((await answer).usage?.completion_tokens, 4);
    await stopped;
  });

  it("that outlast the drain are cut off", async (t) => {
    const gateway = await openGateway(t, model);
    const request = {
      ...SAMPLED,
      max_tokens: 240,
      model: model.model,
      prompt: PROMPT,
      stream: true,
    } as const;
    const stream = await clientOf(gateway.url).completions.create(request);
    await assert.rejects(async () => {
      for await (const _ of stream) await gateway.stop(AbortSignal.abort());
    });
    assert.equal(model.stage.memory.kv, 0);
  });

  it("have given back all they held when the gateway has stopped", async (t) => {
    const settled = Promise.withResolvers<void>();
    const closing = Promise.withResolvers<void>();
    const slow = {
      model: model.model,
      tokenizer: model.tokenizer,
      ready: () => model.ready(),
      async start(...given: Parameters<LocalModel["start"]>) {
        const started = await model.start(...given);
        const dispose = (): Promise<void> => {
          closing.resolve();
          return settled.promise;
        };
        return { ...started, [Symbol.asyncDispose]: dispose };
      },
    };
    const gateway = await openGateway(t, slow);
    const request = { ...SAMPLED, max_tokens: 4, model: model.model, prompt: PROMPT, stream: true } as const;
    for await (const _ of await clientOf(gateway.url).completions.create(request));
    await closing.promise;
    let stopped = false;
    const stop = gateway.stop().then(() => {
      stopped = true;
    });
    await assert.rejects(clientOf(gateway.url).models.list(), OpenAI.APIConnectionError);
    assert.ok(!stopped, "a session is still being settled");
    settled.resolve();
    await stop;
  });
});
