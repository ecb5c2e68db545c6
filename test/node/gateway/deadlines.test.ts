import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { describe, it } from "node:test";
import { completeText } from "../../../node/src/gateway/complete-text.ts";
import { CompletionRecord } from "../../../node/src/gateway/completion-record.ts";
import { ClientStalledError, CompletionStalledError } from "../../../node/src/gateway/errors.ts";
import { EventStream } from "../../../node/src/gateway/event-stream.ts";
import { GatewayMetrics } from "../../../node/src/gateway/metrics.ts";
import { LocalModel } from "../../helpers/gateway.ts";

const never = new AbortController().signal;

describe("no wait is without end", () => {
  it("for a token: what stalls is ended, and disposed of", async () => {
    await using model = await LocalModel.open();
    let disposed = 0;
    const stalling = {
      model: model.model,
      tokenizer: model.tokenizer,
      ready: () => model.ready(),
      async start(request: Parameters<LocalModel["start"]>[0], signal: AbortSignal) {
        const started = await model.start(request, signal);
        const stalled = async function* () {
          for await (const token of started.tokens) {
            yield token;
            if (!signal.aborted) await once(signal, "abort");
          }
        };
        const dispose = async (): Promise<void> => {
          disposed++;
        };
        return { ...started, tokens: stalled(), [Symbol.asyncDispose]: dispose };
      },
    };
    const call = {
      prompt: model.tokenizer.encode("ROMEO:"),
      maxTokens: 8,
      stopTokens: [],
      sampling: { temperature: 0, topP: 1, topK: 0, seed: "1" },
      stops: [],
      stream: false,
      includeUsage: false,
      promptCharacters: 0,
      choices: 1,
    };
    const metrics = new GatewayMetrics({ held: 0, queued: 0 });
    const record = new CompletionRecord("text", call.prompt.length, metrics);
    const parts: unknown[] = [];
    await assert.rejects(async () => {
      for await (const part of completeText(stalling, call, record, never, 100)) parts.push(part);
    }, CompletionStalledError);
    assert.equal(parts.length, 1, "what came before is passed on");
    assert.equal(disposed, 1);
    assert.equal(model.stage.memory.kv, 0);
  });

  it("for a client that does not read", async (t) => {
    const failed = Promise.withResolvers<unknown>();
    const server = createServer((_request, response) => {
      const events = new EventStream(response, { signal: never, clientMs: 50 });
      events.begin();
      const flood = async (): Promise<void> => {
        for (;;) await events.send({ text: "a".repeat(1 << 16) });
      };
      flood().catch(failed.resolve);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const client = connect((server.address() as AddressInfo).port, "127.0.0.1");
    t.after(() => {
      client.destroy();
      server.close();
    });
    client.pause();
    client.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert.ok((await failed.promise) instanceof ClientStalledError);
  });
});
