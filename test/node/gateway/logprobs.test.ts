import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import type OpenAI from "openai";
import { createTokenizer, type Tokenizer } from "../../../node/src/engine/tokenizer.ts";
import { textLogprobs } from "../../../node/src/gateway/logprob-forms.ts";
import { LogprobQueue, type PlacedLogprobs } from "../../../node/src/gateway/logprob-queue.ts";
import { StopMatcher } from "../../../node/src/gateway/stop-matcher.ts";
import { generateLocally } from "../../../node/src/pipeline/generate-locally.ts";
import { TINY, temporaryModel } from "../../helpers/engine.ts";
import { CONTEXT, clientOf, LocalModel, openGateway } from "../../helpers/gateway.ts";

const PROMPT = "ROMÉO:";
const MAX_TOKENS = 24;
const SAMPLED = { temperature: 0.8, top_p: 0.9, seed: 7, max_tokens: MAX_TOKENS };
const SAMPLING = { temperature: 0.8, topP: 0.9, topK: 0, seed: "7" };

describe("log probabilities over HTTP", () => {
  let model: LocalModel;
  let client: OpenAI;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  /** What the pipeline says of the same completion. */
  async function expected(top: number) {
    const prompt = model.tokenizer.encode(PROMPT);
    const options = {
      stages: [model.stage],
      context: CONTEXT,
      prompt,
      maxTokens: MAX_TOKENS,
      stopTokens: [],
    };
    const tokens = await Array.fromAsync(
      generateLocally({ ...options, sampling: SAMPLING, topLogprobs: top }),
    );
    const text = (id: number): string => Buffer.from(model.tokenizer.tokenBytes(id)).toString();
    return tokens.map(({ id, logprobs }) => {
      assert.ok(logprobs !== undefined);
      return {
        id,
        text: text(id),
        ...logprobs,
        top: logprobs.top.map((one) => ({ ...one, text: text(one.id) })),
      };
    });
  }

  it("of a chat are the pipeline's, whole and streamed", async (t) => {
    client = clientOf((await openGateway(t, model)).url);
    const messages = [{ role: "user" as const, content: PROMPT }];
    const request = { ...SAMPLED, model: model.model, messages, logprobs: true, top_logprobs: 20 };
    const [choice] = (await client.chat.completions.create(request)).choices;
    const tokens = choice?.logprobs?.content ?? [];
    const wanted = await expected(20);
    assert.deepEqual(
      tokens,
      wanted.map(({ id, text, logprob, top }) => ({
        token: text,
        logprob,
        bytes: [...model.tokenizer.tokenBytes(id)],
        top_logprobs: top.map((one) => ({
          token: one.text,
          logprob: one.logprob,
          bytes: [...model.tokenizer.tokenBytes(one.id)],
        })),
      })),
    );
    assert.equal(tokens.map(({ token }) => token).join(""), choice?.message.content);

    const streamed: OpenAI.ChatCompletionTokenLogprob[] = [];
    for await (const { choices } of await client.chat.completions.create({ ...request, stream: true })) {
      const content = choices[0]?.logprobs?.content ?? [];
      streamed.push(...content);
      const said = content.map(({ token }) => token).join("");
      assert.equal(said, choices[0]?.delta.content ?? "", "tokens come with their text");
    }
    assert.deepEqual(streamed, tokens);
  });

  it("of a chat without top_logprobs rank nothing, and come only where they are asked for", async (t) => {
    client = clientOf((await openGateway(t, model)).url);
    const messages = [{ role: "user" as const, content: PROMPT }];
    const request = { ...SAMPLED, model: model.model, messages };
    const [choice] = (await client.chat.completions.create({ ...request, logprobs: true })).choices;
    assert.equal(choice?.logprobs?.content?.length, MAX_TOKENS);
    assert.deepEqual(new Set(choice.logprobs.content.flatMap((token) => token.top_logprobs)), new Set());
    for (const logprobs of [false, null]) {
      const { choices } = await client.chat.completions.create({ ...request, logprobs });
      assert.equal(choices[0]?.logprobs, null);
    }
  });

  it("of a text are lists by token, with offsets from the prompt's start", async (t) => {
    client = clientOf((await openGateway(t, model)).url);
    const request = { ...SAMPLED, model: model.model, prompt: PROMPT, logprobs: 3 };
    const [choice] = (await client.completions.create(request)).choices;
    const wanted = await expected(3);
    const lists = choice?.logprobs;
    assert.ok(lists);
    assert.deepEqual(
      lists.tokens,
      wanted.map(({ text }) => text),
    );
    assert.deepEqual(
      lists.token_logprobs,
      wanted.map(({ logprob }) => logprob),
    );
    for (const [i, { text, logprob, top }] of wanted.entries()) {
      const ranking = Object.fromEntries([...top, { text, logprob }].map((one) => [one.text, one.logprob]));
      assert.deepEqual(lists.top_logprobs?.[i], ranking);
    }
    const whole = Array.from(`${PROMPT}${choice.text}`);
    for (const [i, start] of (lists.text_offset ?? []).entries()) {
      assert.equal(whole.slice(start, lists.text_offset?.[i + 1]).join(""), lists.tokens?.[i]);
    }
    const streamed = { tokens: [] as string[], offsets: [] as number[] };
    for await (const { choices } of await client.completions.create({ ...request, stream: true })) {
      streamed.tokens.push(...(choices[0]?.logprobs?.tokens ?? []));
      streamed.offsets.push(...(choices[0]?.logprobs?.text_offset ?? []));
    }
    assert.deepEqual(streamed, { tokens: lists.tokens, offsets: lists.text_offset });
  });

  it("are not told of tokens behind a stop sequence", async (t) => {
    client = clientOf((await openGateway(t, model)).url);
    const tokens = (await expected(0)).map(({ text }) => text);
    const stop = tokens.slice(8, 10).join("");
    const request = { ...SAMPLED, model: model.model, prompt: PROMPT, logprobs: 0, stop };
    const [choice] = (await client.completions.create(request)).choices;
    assert.equal(choice?.finish_reason, "stop");
    assert.equal(choice.logprobs?.tokens?.join(""), choice.text);
  });
});

describe("tokens and the text that they make", () => {
  let tokenizer: Tokenizer;
  before(async () => {
    await using tiny = await temporaryModel(TINY);
    tokenizer = await createTokenizer(tiny.source.metadata);
  });
  after(() => tokenizer.close());

  /** Text of tokens that are single bytes, as a completion hands it on, and the tokens that are told with each piece. */
  function completed(original: string, stop: readonly string[]) {
    // The vocabulary puts a space before a text: here it is the prompt.
    const [space = 0, ...ids] = tokenizer.encode(original, { bos: false });
    const decoder = tokenizer.decoder([space]);
    const [stops, queue] = [new StopMatcher(stop), new LogprobQueue(tokenizer)];
    const pieces: { text: string; tokens: PlacedLogprobs[] }[] = [];
    for (const id of ids) {
      const decoded = decoder.push(id);
      queue.push(id, { logprob: -1, top: [] }, decoded);
      const text = stops.push(decoded);
      if (text !== "") pieces.push({ text, tokens: queue.give(text) });
      if (stops.stopped) break;
    }
    const text = stops.push(decoder.end()) + stops.end();
    pieces.push({ text, tokens: queue.end(text, stops.stopped) });
    return pieces;
  }

  const bytesOf = (tokens: readonly PlacedLogprobs[]): string =>
    Buffer.concat(tokens.map(({ bytes }) => bytes)).toString();

  const characters = fc.constantFrom("a", "b", "é", "€", "😀", "👩‍🚀");
  const texts = fc.string({ unit: characters, minLength: 1, maxLength: 12 });

  it("keep together: no token is told before its text is out, none is left out", () => {
    fc.assert(
      fc.property(texts, fc.array(texts, { maxLength: 2 }), (original, stop) => {
        const pieces = completed(original, stop);
        let [given, told]: [string, PlacedLogprobs[]] = ["", []];
        for (const { text, tokens } of pieces.slice(0, -1)) {
          given += text;
          told = [...told, ...tokens];
          assert.ok(given.startsWith(bytesOf(told)), JSON.stringify([given, bytesOf(told)]));
        }
        const last = pieces.at(-1);
        given += last?.text ?? "";
        told = [...told, ...(last?.tokens ?? [])];
        // A token of a stop sequence's first bytes may be one of the text's last character.
        assert.ok(bytesOf(told).startsWith(given), JSON.stringify([given, bytesOf(told)]));
        const withoutLast = bytesOf(told.slice(0, -1));
        assert.ok(told.length === 0 || !withoutLast.startsWith(given) || withoutLast === given);
      }),
      { numRuns: 1_000 },
    );
  });

  it("of incomplete characters are spelled byte by byte, where their character begins", () => {
    const told = completed("a€b", []).flatMap(({ tokens }) => tokens);
    assert.deepEqual(textLogprobs(told, 10), {
      tokens: ["a", "bytes:\\xe2", "bytes:\\x82", "bytes:\\xac", "b"],
      token_logprobs: [-1, -1, -1, -1, -1],
      top_logprobs: [
        { a: -1 },
        { "bytes:\\xe2": -1 },
        { "bytes:\\x82": -1 },
        { "bytes:\\xac": -1 },
        { b: -1 },
      ],
      text_offset: [10, 11, 11, 11, 12],
    });
  });
});
