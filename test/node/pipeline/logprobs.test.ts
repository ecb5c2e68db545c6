import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openLlama } from "../../../node/src/engine/ffi/llama.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { LEAST_LOGPROB, tokenLogprobs } from "../../../node/src/engine/token-logprobs.ts";
import { PROMPT_CHUNK } from "../../../node/src/pipeline/constants.ts";
import { generateLocally } from "../../../node/src/pipeline/generate-locally.ts";
import { decodeLogprobs, encodeLogprobs } from "../../../node/src/pipeline/logprobs-message.ts";
import { encodeMessage } from "../../../node/src/pipeline/messages.ts";
import type { GeneratedToken } from "../../../node/src/pipeline/session-options.ts";
import { avoidAmx } from "../../helpers/ggml-folder.ts";
import { embeddedModel } from "../../helpers/models.ts";
import {
  BLOCKS,
  CONTEXT,
  embeddedWeights,
  GREEDY,
  promptOf,
  reference,
  SAMPLED,
  startRing,
  VOCABULARY,
} from "./ring.ts";

after(await avoidAmx());

const TOP = 5;
const prompt = promptOf(140);

/** All of a token but when it came. */
const said = ({ id, position, end, logprobs }: GeneratedToken) => ({ id, position, end, logprobs });

/** What llama.cpp says of the same tokens. */
function llamaSays(tokens: readonly GeneratedToken[]) {
  const llama = openLlama({ path: embeddedModel, context: CONTEXT, threads: 1 });
  try {
    // In the pipeline's chunks: a batch of another size rounds in another way.
    llama.decode(prompt.subarray(0, PROMPT_CHUNK));
    let input = prompt.subarray(PROMPT_CHUNK);
    return tokens.map(({ id }) => {
      const logprobs = tokenLogprobs(llama.decode(input), id, TOP);
      input = Int32Array.of(id);
      return logprobs;
    });
  } finally {
    llama.close();
  }
}

for (const [name, sampling] of [
  ["the likeliest token", GREEDY],
  ["a drawn token", SAMPLED],
] as const) {
  test(`log probabilities of ${name} are llama.cpp's, over a ring as on one machine`, async (t) => {
    const ring = await startRing(t, [0, 2, BLOCKS]);
    await using session = await ring.open({ prompt, sampling, topLogprobs: TOP });
    const tokens = await Array.fromAsync(session.tokens(), said);
    assert.deepEqual(
      tokens.map(({ id }) => id),
      await reference(prompt, 16, sampling),
      "asking changes no token",
    );
    const stage = await loadStage({ source: await embeddedWeights(), layers: [0, BLOCKS], threads: 1 });
    t.after(() => stage.close());
    const options = { context: CONTEXT, prompt, maxTokens: 16, stopTokens: [], sampling, topLogprobs: TOP };
    assert.deepEqual(tokens, await Array.fromAsync(generateLocally({ ...options, stages: [stage] }), said));
    const expected = llamaSays(tokens);
    for (const [i, { id, logprobs }] of tokens.entries()) {
      const wanted = expected[i];
      assert.ok(logprobs !== undefined && wanted !== undefined);
      assert.ok(
        Math.abs(logprobs.logprob - wanted.logprob) < 1e-3,
        `token ${i}, ${id}: ${logprobs.logprob} ${wanted.logprob}`,
      );
      for (const [rank, { logprob }] of logprobs.top.entries()) {
        assert.ok(Math.abs(logprob - (wanted.top[rank]?.logprob ?? 0)) < 1e-3, `token ${i}, rank ${rank}`);
      }
    }
  });
}

test("without being asked, no token has log probabilities; with none to rank, only its own", async (t) => {
  const ring = await startRing(t, [0, BLOCKS]);
  for (const topLogprobs of [undefined, 0]) {
    await using session = await ring.open({ topLogprobs });
    for await (const { logprobs } of session.tokens()) {
      assert.deepEqual(logprobs?.top, topLogprobs === undefined ? undefined : []);
    }
  }
});

test("what comes back is what was sent, and nothing else is taken", () => {
  const asked = { topLogprobs: 2, vocabularySize: VOCABULARY };
  const good = {
    logprob: LEAST_LOGPROB,
    top: [
      { id: VOCABULARY - 1, logprob: -0.5 },
      { id: 0, logprob: -0.5 },
    ],
  };
  assert.deepEqual(decodeLogprobs(encodeLogprobs(good), asked), good);
  const [first, second] = [
    [3, -1],
    [4, -2],
  ] as const;
  for (const [why, message] of [
    ["above 0", { logprob: 0.1, top: [first, second] }],
    ["no number", { logprob: "0", top: [first, second] }],
    ["too few", { logprob: -1, top: [first] }],
    ["too many", { logprob: -1, top: [first, second, [5, -3]] }],
    ["in no order", { logprob: -1, top: [second, first] }],
    ["the same twice", { logprob: -1, top: [first, [3, -2]] }],
    ["outside the vocabulary", { logprob: -1, top: [first, [VOCABULARY, -2]] }],
    ["a negative id", { logprob: -1, top: [[-1, -1], second] }],
    ["half an id", { logprob: -1, top: [[0.5, -1], second] }],
    ["more fields", { logprob: -1, top: [first, second], text: "x" }],
  ] as const) {
    assert.throws(
      () => decodeLogprobs(encodeMessage(message), asked),
      { code: "OMNI_PIPELINE_MALFORMED" },
      why,
    );
  }
  for (const bits of ["7ff8000000000000", "fff0000000000000"]) {
    const bytes = Buffer.from(`a263746f7080676c6f6770726f62fb${bits}`, "hex");
    const none = { ...asked, topLogprobs: 0 };
    assert.throws(() => decodeLogprobs(bytes, none), { code: "OMNI_PIPELINE_MALFORMED" }, bits);
  }
  const small = { topLogprobs: 20, vocabularySize: 1 };
  assert.equal(decodeLogprobs(encodeMessage({ logprob: 0, top: [[0, 0]] }), small).top.length, 1);
});
