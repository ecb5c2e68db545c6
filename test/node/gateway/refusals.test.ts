import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import OpenAI from "openai";
import { DepositInsufficientError } from "../../../node/src/economy/errors.ts";
import { MAX_BODY } from "../../../node/src/gateway/constants.ts";
import { GatewayTokenNeededError, GatewayTokenWeakError } from "../../../node/src/gateway/errors.ts";
import { NoPeersError, StageLostError } from "../../../node/src/pipeline/errors.ts";
import { CONTEXT, clientOf, LocalModel, openGateway, rawRequest } from "../../helpers/gateway.ts";

const TOKEN = "0123456789abcdef";

describe("what the gateway refuses", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  it("names the field", async (t) => {
    const { url } = await openGateway(t, model);
    const client = clientOf(url);
    const cases: readonly (readonly [fields: object, param: string, code: string])[] = [
      [{ n: 0 }, "n", "invalid_value"],
      [{ n: 9 }, "n", "invalid_value"],
      [{ presence_penalty: 0.5 }, "presence_penalty", "unsupported_value"],
      [{ tools: [] }, "tools", "unsupported_parameter"],
      [
        { stream_options: { include_obfuscation: true } },
        "stream_options.include_obfuscation",
        "unsupported_parameter",
      ],
      [{ logprobs: 1 }, "logprobs", "invalid_value"],
      [{ logprobs: true, top_logprobs: 21 }, "top_logprobs", "invalid_value"],
      [{ top_logprobs: 1 }, "top_logprobs", "invalid_value"],
      [{ temperature: 3 }, "temperature", "invalid_value"],
      [{ top_p: 0 }, "top_p", "invalid_value"],
      [{ top_k: -1 }, "top_k", "invalid_value"],
      [{ seed: 0.5 }, "seed", "invalid_value"],
      [{ max_tokens: 0 }, "max_tokens", "invalid_value"],
      [{ stop: ["a", "b", "c", "d", "e"] }, "stop", "invalid_value"],
      [{ stop: "" }, "stop", "invalid_value"],
      [{ stop: "\ud83d" }, "stop", "invalid_value"],
      [{ messages: [] }, "messages", "invalid_value"],
      [{ messages: [{ role: "user", content: "a", name: "b" }] }, "messages.0.name", "unsupported_parameter"],
    ];
    for (const [fields, param, code] of cases) {
      const body = { model: model.model, messages: [{ role: "user", content: "hi" }], ...fields };
      await assert.rejects(
        client.chat.completions.create(body as OpenAI.ChatCompletionCreateParamsNonStreaming),
        (error) => {
          assert.ok(error instanceof OpenAI.BadRequestError, JSON.stringify(fields));
          assert.deepEqual([error.param, error.code, error.type], [param, code, "invalid_request_error"]);
          return true;
        },
      );
    }
  });

  it("does not take fields that change nothing for wrong", async (t) => {
    const { url } = await openGateway(t, model);
    const neutral = {
      n: 1,
      presence_penalty: 0,
      frequency_penalty: 0,
      logit_bias: {},
      user: "me",
      logprobs: null,
    };
    const request = { ...neutral, prompt: ["a"], max_tokens: 1, stop: null, model: model.model };
    const { usage } = await clientOf(url).completions.create(request);
    assert.equal(usage?.completion_tokens, 1);
  });

  it("is another model, with where to see which is served", async (t) => {
    const { url } = await openGateway(t, model);
    const client = clientOf(url);
    const { data } = await client.models.list();
    assert.deepEqual(
      data.map(({ id }) => id),
      [model.model],
    );
    await assert.rejects(client.completions.create({ model: "gpt-4", prompt: "a" }), (error) => {
      assert.ok(error instanceof OpenAI.NotFoundError);
      assert.deepEqual([error.param, error.code], ["model", "model_not_found"]);
      return true;
    });
  });

  it("is what no context holds, in streams too", async (t) => {
    const { url } = await openGateway(t, model);
    const request = { model: model.model, prompt: "a", max_tokens: CONTEXT };
    for (const stream of [false, true]) {
      await assert.rejects(clientOf(url).completions.create({ ...request, stream }), (error) => {
        assert.ok(error instanceof OpenAI.BadRequestError);
        assert.equal(error.code, "context_length_exceeded");
        return true;
      });
    }
  });

  it("is whoever has not the token, except for probes", async (t) => {
    const { url } = await openGateway(t, model, { token: TOKEN });
    for (const wrong of ["none", `${TOKEN}0`, TOKEN.slice(1)]) {
      await assert.rejects(clientOf(url, wrong).models.list(), OpenAI.AuthenticationError);
    }
    assert.equal((await rawRequest(`${url}/v1/models`)).status, 401);
    assert.equal((await clientOf(url, TOKEN).models.list()).data.length, 1);
    for (const probe of ["livez", "readyz"]) assert.equal((await rawRequest(`${url}/${probe}`)).status, 200);
  });

  it("is to be open to the network without a token, or with a weak one", async (t) => {
    for (const host of ["0.0.0.0", "::", "192.0.2.1"]) {
      await assert.rejects(openGateway(t, model, { host }), GatewayTokenNeededError);
    }
    for (const token of ["", "short", "long enough but with spaces"]) {
      await assert.rejects(openGateway(t, model, { token }), GatewayTokenWeakError);
    }
  });

  it("is a name that the gateway does not go by", async (t) => {
    const { url } = await openGateway(t, model, { allowedHosts: ["Gateway.Example"] });
    const { port } = new URL(url);
    const ask = async (host: string): Promise<number | undefined> =>
      (await rawRequest(`${url}/livez`, { headers: { host } })).status;
    for (const host of [`127.0.0.1:${port}`, "localhost", `[::1]:${port}`, "gateway.example:80"]) {
      assert.equal(await ask(host), 200, host);
    }
    for (const host of [
      "evil.example",
      `evil.example:${port}`,
      "localhost.evil.example",
      "192.0.2.1",
      "a b",
    ]) {
      assert.equal(await ask(host), 403, host);
    }
  });

  it("is what browsers send to anybody, and no origin is let in", async (t) => {
    const { url } = await openGateway(t, model);
    const body = JSON.stringify({ prompt: "a", max_tokens: 1 });
    const headers = { "content-type": "text/plain", origin: "https://evil.example" };
    const answer = await rawRequest(`${url}/v1/completions`, { method: "POST", headers, body });
    assert.equal(answer.status, 415);
    assert.equal(answer.headers["access-control-allow-origin"], undefined);
    const preflight = await rawRequest(`${url}/v1/completions`, { method: "OPTIONS", headers });
    assert.equal(preflight.status, 405);
  });

  it("is told in OpenAI's form whatever it is", async (t) => {
    const { url } = await openGateway(t, model);
    const headers = { "content-type": "application/json" };
    const post = (body: string) => rawRequest(`${url}/v1/completions`, { method: "POST", headers, body });
    const answers = [
      [await rawRequest(`${url}/v2`), 404],
      [await post("{"), 400],
      [await post("[]"), 400],
      [await post(`"${"a".repeat(MAX_BODY)}"`), 413],
    ] as const;
    for (const [{ status, body }, expected] of answers) {
      assert.equal(status, expected);
      const { error } = body as { error: Record<string, unknown> };
      assert.deepEqual(Object.keys(error), ["message", "type", "param", "code"]);
      assert.equal(error.type, "invalid_request_error");
    }
  });

  it("is nothing of its own fault: nodes that are missing are a server's error, of others only the code is told", async (t) => {
    const failing = (error: Error) => ({
      model: model.model,
      tokenizer: model.tokenizer,
      start: async () => Promise.reject(error),
      ready: async () => Promise.reject(error),
    });
    const request = { model: model.model, prompt: "a" };
    const missing = await openGateway(t, failing(new NoPeersError()));
    const ready = await rawRequest(`${missing.url}/readyz`);
    assert.deepEqual([ready.status, ready.headers["retry-after"]], [503, "5"]);
    await assert.rejects(clientOf(missing.url).completions.create(request), (error) => {
      assert.ok(error instanceof OpenAI.InternalServerError);
      assert.deepEqual([error.status, error.code], [503, "OMNI_NO_PEERS"]);
      return true;
    });
    const poor = await openGateway(t, failing(new DepositInsufficientError(5n * 10n ** 18n, 42n)));
    await assert.rejects(clientOf(poor.url).completions.create(request), (error) => {
      assert.ok(error instanceof OpenAI.APIError);
      assert.deepEqual([error.status, error.code], [402, "OMNI_DEPOSIT_INSUFFICIENT"]);
      assert.doesNotMatch(
        error.message,
        /5 OMNI|unspent/,
        "how much there is, is the gateway's own business",
      );
      return true;
    });
    assert.equal(poor.events.length, 1, "its log says how much");
    const broken = await openGateway(t, failing(new Error("/home/user/secret")));
    await assert.rejects(clientOf(broken.url).completions.create(request), (error) => {
      assert.ok(error instanceof OpenAI.InternalServerError);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
    assert.equal(broken.events.length, 1);
  });

  it("to go on with a stream that broke, says so in the stream", async (t) => {
    const lost = new StageLostError("peer", [0, 4], "it is gone");
    const { url } = await openGateway(t, {
      model: model.model,
      tokenizer: model.tokenizer,
      ready: () => model.ready(),
      async start(request, signal) {
        const { tokens, ...rest } = await model.start(request, signal);
        const broken = async function* () {
          let count = 0;
          for await (const token of tokens) {
            if (count++ === 8) throw lost;
            yield token;
          }
        };
        return { ...rest, tokens: broken() };
      },
    });
    const request = { model: model.model, prompt: "ROMEO:", seed: 7, stream: true } as const;
    const stream = await clientOf(url).completions.create(request);
    let text = "";
    await assert.rejects(
      async () => {
        for await (const { choices } of stream) text += choices[0]?.text ?? "";
      },
      (error) => {
        assert.ok(error instanceof OpenAI.APIError);
        assert.equal(error.code, "OMNI_STAGE_LOST");
        return true;
      },
    );
    assert.ok(text.length > 0);
  });
});
