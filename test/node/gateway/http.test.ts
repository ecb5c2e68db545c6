import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { after, before, describe, it } from "node:test";
import { clientOf, LocalModel, openGateway, rawRequest } from "../../helpers/gateway.ts";

const TOKEN = "0123456789abcdef";
const PAGE = "https://chat.example";

/** Writes bytes to the gateway as they are, and reads until it ends the connection. */
async function speak(url: string, words: string): Promise<{ status: number; body: unknown }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, "connect");
  socket.write(words);
  const said = await text(socket);
  const [head = "", body = ""] = said.split("\r\n\r\n");
  return { status: Number(head.split(" ")[1]), body: JSON.parse(body) };
}

function requireOpenAiForm(body: unknown): void {
  assert.ok(typeof body === "object" && body !== null && "error" in body);
  const { error } = body as { readonly error: Record<string, unknown> };
  assert.deepEqual(Object.keys(error), ["message", "type", "param", "code"]);
  assert.equal(typeof error.message, "string");
}

describe("what cannot be answered is told in OpenAI's form", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  for (const [what, words, status] of [
    ["no HTTP", "hello\r\n\r\n", 400],
    ["headers without end", `GET / HTTP/1.1\r\nhost: localhost\r\nx: ${"a".repeat(1 << 15)}\r\n\r\n`, 431],
    [
      "a path that cannot be decoded",
      "GET /%f HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n",
      400,
    ],
    [
      "an Expect header that is not known",
      "GET /livez HTTP/1.1\r\nhost: localhost\r\nexpect: wonders\r\n\r\n",
      417,
    ],
    ["no Host header", "GET /livez HTTP/1.1\r\nconnection: close\r\n\r\n", 403],
    [
      "two lengths of one body",
      "POST /v1/completions HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
      400,
    ],
  ] as const) {
    it(`where a request has ${what}`, async (t) => {
      const { url } = await openGateway(t, model);
      const answer = await speak(url, words);
      assert.equal(answer.status, status);
      requireOpenAiForm(answer.body);
    });
  }

  for (const [what, words] of [
    ["its headers", "POST /v1/completions HTTP/1.1\r\nhost: localhost\r\n"],
    [
      "its body",
      'POST /v1/completions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{"prompt":',
    ],
  ] as const) {
    it(`where a request does not arrive in time with ${what}`, async (t) => {
      const { url } = await openGateway(t, model, { requestMs: 200 });
      const answer = await speak(url, words);
      assert.equal(answer.status, 408);
      requireOpenAiForm(answer.body);
    });
  }

  it("but not in the middle of an answer, which is cut off", async (t) => {
    const gateway = await openGateway(t, model);
    const { hostname, port } = new URL(gateway.url);
    const socket = connect(Number(port), hostname);
    const body = JSON.stringify({ prompt: "ROMEO:", max_tokens: 240, stream: true });
    const head = `POST /v1/completions HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n`;
    socket.write(`${head}content-length: ${body.length}\r\n\r\n${body}`);
    const said = gateway.nextEvent();
    const [first] = await once(socket, "data");
    socket.write("hello\r\n\r\n");
    const rest = await text(socket).catch(() => "");
    assert.match(String(first), /^HTTP\/1\.1 200 /);
    assert.doesNotMatch(rest, /HTTP\/1\.1/);
    assert.equal((await said).kind, "cancelled");
  });

  it("where a path does not take the method, with those that it takes", async (t) => {
    const { url } = await openGateway(t, model);
    for (const [method, path, allow] of [
      ["GET", "/v1/chat/completions?a=b", "POST"],
      ["DELETE", "/v1/models", "GET, HEAD"],
      ["POST", "/livez", "GET, HEAD"],
    ] as const) {
      const { status, headers, body } = await rawRequest(`${url}${path}`, { method });
      assert.equal(status, 405);
      assert.equal(headers.allow, allow);
      requireOpenAiForm(body);
    }
  });

  it("and is counted", async (t) => {
    const { url } = await openGateway(t, model);
    await speak(url, "hello\r\n\r\n");
    const metrics = await (await fetch(`${url}/metrics`)).text();
    assert.match(metrics, /^omni_gateway_requests_total\{route="other",status="400"\} 1$/m);
    assert.match(metrics, /^omni_gateway_refusals_total\{code="http_400"\} 1$/m);
  });
});

describe("pages of other origins", () => {
  let model: LocalModel;
  before(async () => {
    model = await LocalModel.open();
  });
  after(() => model[Symbol.asyncDispose]());

  const preflightOf = (origin: string) => ({
    method: "OPTIONS",
    headers: {
      origin,
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type,x-stainless-lang",
    },
  });

  it("may call the gateway where they are allowed, with a token that preflights do not show", async (t) => {
    const { url } = await openGateway(t, model, { token: TOKEN, corsOrigins: ["http://localhost:1", PAGE] });
    const { status, headers } = await fetch(`${url}/v1/completions`, preflightOf(PAGE));
    assert.equal(status, 204);
    assert.equal(headers.get("access-control-allow-origin"), PAGE);
    assert.match(headers.get("access-control-allow-methods") ?? "", /POST/);
    assert.match(headers.get("access-control-allow-headers") ?? "", /authorization.*x-stainless-lang/);
    assert.equal(headers.get("access-control-allow-credentials"), null);
    assert.match(headers.get("vary") ?? "", /origin/i);

    const request = { model: model.model, prompt: "a", max_tokens: 2 };
    const client = clientOf(url, TOKEN);
    for (const stream of [false, true]) {
      const answer = await client.completions
        .create({ ...request, stream }, { headers: { origin: PAGE } })
        .asResponse();
      assert.equal(answer.headers.get("access-control-allow-origin"), PAGE, `stream: ${stream}`);
      assert.equal(answer.headers.get("access-control-expose-headers"), "retry-after");
      await answer.text();
    }
    const refused = await fetch(`${url}/v1/models`, { headers: { origin: PAGE } });
    assert.equal(refused.status, 401);
    assert.equal(refused.headers.get("access-control-allow-origin"), PAGE, "a page may read why not");
  });

  it("are told nothing where they are not", async (t) => {
    const { url } = await openGateway(t, model, { corsOrigins: [PAGE] });
    for (const origin of ["https://evil.example", `${PAGE}.evil.example`, "http://chat.example", "null"]) {
      const preflight = await fetch(`${url}/v1/completions`, preflightOf(origin));
      assert.equal(preflight.status, 405, origin);
      const models = await fetch(`${url}/v1/models`, { headers: { origin } });
      for (const { headers } of [preflight, models]) {
        assert.equal(headers.get("access-control-allow-origin"), null, origin);
        assert.equal(headers.get("access-control-allow-methods"), null, origin);
      }
    }
  });

  it("do not make the gateway go by another name", async (t) => {
    const { url } = await openGateway(t, model, { corsOrigins: [PAGE] });
    const { method, headers } = preflightOf(PAGE);
    const answer = await rawRequest(`${url}/v1/completions`, {
      method,
      headers: { ...headers, host: "chat.example" },
    });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers["access-control-allow-origin"], undefined);
  });
});
