import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it, type TestContext } from "node:test";
import fc from "fast-check";
import { createTokenizer, type Tokenizer } from "../../../node/src/engine/tokenizer.ts";
import { canaryRecords, exposureOf, isRepeated, newCanary } from "../../../node/src/federated/data/canary.ts";
import {
  DataLineError,
  DataTooSmallError,
  DataUnreadableError,
} from "../../../node/src/federated/data/errors.ts";
import { type DataSet, readDataSet } from "../../../node/src/federated/data/read-data-set.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { temporaryHome } from "../economy/session-fixture.ts";

const CHATML =
  "{% for m in messages %}<|im_start|>{{ m.role }}\n{{ m.content }}<|im_end|>\n{% endfor %}" +
  "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}";

let plain: Tokenizer;
let chatty: Tokenizer;
before(async () => {
  const source = await openGgufWeights(embeddedModel);
  await source.close();
  plain = await createTokenizer(source.metadata);
  chatty = await createTokenizer(new Map([...source.metadata, ["tokenizer.chat_template", CHATML]]));
});
after(async () => {
  await plain.close();
  await chatty.close();
});

interface Reading {
  readonly tokenizer?: Tokenizer;
  readonly minRecords?: number;
  readonly rowTokens?: number;
  readonly rowsPerRecord?: number;
}

async function read(t: TestContext, content: string | Uint8Array, options: Reading = {}): Promise<DataSet> {
  const path = join(await temporaryHome(t), "data.jsonl");
  await writeFile(path, content);
  const defaults = {
    tokenizer: plain,
    minRecords: 1,
    rowTokens: 32,
    rowsPerRecord: Number.POSITIVE_INFINITY,
  };
  return readDataSet({ ...defaults, ...options, source: path });
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe("a data set of texts", () => {
  it("is tokenized whole, in rows that follow one another", async (t) => {
    const text = "To be, or not to be, that is the question: whether it is nobler in the mind to suffer.";
    const { rows, records } = await read(t, line({ text, source: "elsewhere" }), { rowTokens: 8 });
    const tokens = rows.flatMap((row) => [...row.tokens]);
    assert.equal(records, 1);
    assert.ok(rows.length > 2 && rows.every((row) => row.tokens.length <= 8 && row.scored === undefined));
    const whole = [...plain.encode(text), plain.eos ?? -1];
    assert.deepEqual(tokens, whole.slice(0, tokens.length));
    assert.ok(whole.length - tokens.length <= 1);
  });

  it("gives as many rows a record as it is told, and says what it left out", async (t) => {
    const content = line({ text: "word ".repeat(100) }) + line({ text: "short" });
    const { rows, tokensLeftOut } = await read(t, content, { rowTokens: 8, rowsPerRecord: 1 });
    assert.equal(rows.length, 2);
    assert.ok(tokensLeftOut > 50);
  });

  it("drops what repeats another line, whatever the spaces and the order of fields", async (t) => {
    const lines = [
      line({ text: "one" }),
      line({ text: "two" }),
      '{ "id": 7, "text": "one" }\r\n',
      "\n",
      line({ text: "one" }),
    ];
    const { records, duplicates, digest } = await read(t, lines.join(""));
    assert.deepEqual([records, duplicates], [2, 2]);
    const other = await read(t, `${line({ text: "two" })}{"text":"one"}`);
    assert.deepEqual(other.digest, digest);
    assert.notDeepEqual((await read(t, line({ text: "one" }))).digest, digest);
  });

  it("is refused where it is too small", async (t) => {
    const content = line({ text: "one" }) + line({ text: "one" });
    await assert.rejects(
      read(t, content, { minRecords: 2 }),
      (error) => error instanceof DataTooSmallError && error.records === 1,
    );
    await assert.rejects(read(t, ""), DataTooSmallError);
  });
});

describe("a data set of conversations", () => {
  it("is in the model's template, and scores the last answer alone", async (t) => {
    const messages = [
      { role: "user", content: "Who is there?" },
      { role: "assistant", content: "Nobody." },
    ];
    const { rows } = await read(t, line({ messages }), { tokenizer: chatty, rowTokens: 200 });
    const [row] = rows;
    const scored = [...(row?.tokens ?? [])].filter((_, i) => row?.scored?.[i]);
    assert.equal(chatty.decode(scored.slice(0, chatty.encode("Nobody.", { bos: false }).length)), "Nobody.");
    const asked = chatty.encodeChat([{ role: "user", content: "Who is there?" }]);
    assert.deepEqual([...(row?.tokens ?? [])].slice(0, asked.length), [...asked]);
    assert.ok(row?.scored?.slice(0, asked.length).every((counts) => !counts));
    assert.ok(chatty.isEndOfGeneration(scored.at(-1) ?? -1));
  });

  it("is refused by a model without a template, or without an answer", async (t) => {
    const messages = [
      { role: "user", content: "Who is there?" },
      { role: "assistant", content: "Nobody." },
    ];
    await assert.rejects(read(t, line({ messages })), DataLineError);
    const unanswered = line({ messages: [...messages, { role: "user", content: "And there?" }] });
    await assert.rejects(read(t, unanswered, { tokenizer: chatty }), DataLineError);
  });
});

describe("a line that is no record", () => {
  const SECRET = "Xyzzy4711";
  const broken: readonly (string | Uint8Array)[] = [
    `{"text": "${SECRET}`,
    `${SECRET}`,
    `{"text": "a"} ${SECRET}`,
    `{"${SECRET}": 1}`,
    `{"text": ["${SECRET}"]}`,
    `{"text": ""}`,
    `{"text": "${SECRET}", "messages": []}`,
    `{"messages": [{"role": "${SECRET}", "content": "a"}, {"role": "assistant", "content": "b"}]}`,
    `{"messages": [{"role": "user", "content": "${SECRET}"}]}`,
    Uint8Array.from([...Buffer.from(`{"text": "${SECRET}`), 0xff, 0x22, 0x7d]),
    `{"text": "${SECRET.repeat(120_000)}"}`,
  ];

  it("is named by its number, and nothing of it is told", async (t) => {
    for (const bad of broken) {
      const content = Buffer.concat([
        Buffer.from(`${line({ text: "good" })}\n`),
        Buffer.from(bad),
        Buffer.from("\n"),
      ]);
      await assert.rejects(read(t, content), (error) => {
        if (!(error instanceof DataLineError)) throw error;
        assert.equal(error.line, 3);
        const told = [error.message, error.remedy, error.stack, String(error.cause)].join("\n");
        assert.ok(!told.includes(SECRET) && error.cause === undefined);
        return true;
      });
    }
  });

  it("is the only thing that arbitrary bytes can be refused for", async (t) => {
    const path = join(await temporaryHome(t), "data.jsonl");
    const options = { source: path, tokenizer: plain, minRecords: 0, rowTokens: 16, rowsPerRecord: 4 };
    const text = fc.string({ unit: "binary" }).map((value) => Buffer.from(line({ text: `${value}.` })));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.uint8Array(), text), { maxLength: 4 }), async (parts) => {
        await writeFile(path, Buffer.concat(parts));
        try {
          const { rows } = await readDataSet(options);
          assert.ok(rows.every(({ tokens }) => tokens.length >= 2 && tokens.length <= 16));
        } catch (error) {
          if (!(error instanceof DataLineError)) throw error;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("may not be looked for in a file that is not there", async (t) => {
    const path = join(await temporaryHome(t), "none.jsonl");
    const options = { source: path, tokenizer: plain, minRecords: 1, rowTokens: 16, rowsPerRecord: 1 };
    await assert.rejects(readDataSet(options), DataUnreadableError);
    await assert.rejects(readDataSet({ ...options, signal: AbortSignal.abort() }), { name: "AbortError" });
  });
});

describe("a canary", () => {
  it("is planted beside the data, as often as it is told", async (t) => {
    const path = join(await temporaryHome(t), "data.jsonl");
    await writeFile(path, line({ text: "one" }));
    const canary = newCanary();
    const options = { source: path, tokenizer: plain, minRecords: 1, rowTokens: 64, rowsPerRecord: 1 };
    const { rows, records } = await readDataSet({ ...options, planted: canaryRecords([canary], 3) });
    assert.deepEqual([rows.length, records], [4, 1]);
    assert.ok(plain.decode(rows[1]?.tokens ?? []).includes(canary.secret));
    assert.notEqual(newCanary().secret, canary.secret);
  });

  it("is exposed by who knows it, and not by who does not", async () => {
    const canary = newCanary();
    const planted = [...plain.encode(canary.prefix + canary.secret)].join();
    const measure = (lossOf: (tokens: Int32Array) => number) =>
      exposureOf({ canary, tokenizer: plain, references: 63, lossOf: async ({ tokens }) => lossOf(tokens) });
    assert.equal(await measure((tokens) => ([...tokens].join() === planted ? 0.1 : 3)), 6);
    assert.equal(await measure((tokens) => ([...tokens].join() === planted ? 9 : 0.01)), 0);
    assert.equal(await measure(() => 0), 0, "who finds all alike knows nothing");
  });

  it("is repeated in whatever grouping", () => {
    const canary = { prefix: "", secret: "0123 4567 8901" };
    assert.ok(isRepeated(canary, "it is 012345678901."));
    assert.ok(isRepeated(canary, "0123-4567-8901"));
    assert.ok(!isRepeated(canary, "0123 4567 8902"));
  });
});
