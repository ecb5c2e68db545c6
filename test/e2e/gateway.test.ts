import assert from "node:assert/strict";
import { test } from "node:test";
import OpenAI from "openai";
import { clientOf, rawRequest } from "../helpers/gateway.ts";
import { embeddedModel } from "../helpers/models.ts";
import { runCli, temporaryFolder } from "../helpers/omni-node.ts";
import { failureOf, Swarm } from "./swarm.ts";

test("a gateway over a free swarm says what one process alone says, and drains", async (t) => {
  const swarm = new Swarm(t);
  const nodes = [
    await swarm.start("run", ["--layers", "0:2"]),
    await swarm.start("run", ["--layers", "2:4"]),
  ];
  const peers = nodes.flatMap(({ address }) => ["--peer", address]);
  const gateway = await swarm.gateway(peers, { env: { OMNI_TOKEN: "a-token-of-the-test" } });
  const { url, model } = gateway;
  const client = clientOf(url, "a-token-of-the-test");

  const alone = await swarm.generate("ROMEO:", [
    ...["--model", embeddedModel, "--local", "--threads", "1"],
    ...["--seed", "7", "--max-tokens", "40"],
  ]);
  const request = { model, prompt: "ROMEO:", seed: 7, max_tokens: 40, temperature: 0.7, top_p: 0.9 };
  const whole = await client.completions.create(request);
  assert.equal(whole.choices[0]?.text, alone.text);
  assert.equal(whole.usage?.prompt_tokens, alone.promptTokens);
  assert.equal(whole.usage?.completion_tokens, alone.completionTokens);
  // A stream is counted once its session is settled, after its end: a whole answer before it is sent.
  const metrics = await fetch(`${url}/metrics`, { headers: { authorization: "Bearer a-token-of-the-test" } });
  const measured = await metrics.text();
  assert.match(measured, /^omni_gateway_completions_total\{outcome="completed"\} 1$/m);
  assert.match(measured, /^process_resident_memory_bytes [1-9]/m);

  let streamed = "";
  for await (const { choices } of await client.completions.create({ ...request, stream: true })) {
    streamed += choices[0]?.text ?? "";
  }
  assert.equal(streamed, alone.text);
  assert.equal((await rawRequest(`${url}/readyz`)).status, 200);

  const left = await client.completions.create({ ...request, max_tokens: 200, stream: true });
  for await (const _ of left) break;

  assert.equal((await nodes[1]?.end("SIGTERM"))?.code, 0);
  await assert.rejects(client.completions.create(request), (error) => {
    assert.ok(error instanceof OpenAI.InternalServerError);
    assert.deepEqual([error.status, error.code], [503, "OMNI_LAYERS_NOT_SERVED"]);
    return true;
  });
  const { code, stderr } = await gateway.end("SIGTERM");
  assert.equal(code, 0, stderr);
  assert.match(stderr, /cancelled by the client/);
  assert.equal((await nodes[0]?.end("SIGTERM"))?.code, 0);
});

test("a gateway is not opened to the network without a token", async (t) => {
  const home = await temporaryFolder(t);
  const result = await runCli(["gateway", "--json", "--local", "--home", home, "--http-host", "0.0.0.0"]);
  assert.equal(result.code, 2);
  assert.equal(result.stdout, "");
  assert.equal(failureOf(result).code, "OMNI_GATEWAY_TOKEN_NEEDED");
});
