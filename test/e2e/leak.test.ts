import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { it } from "node:test";
import { createTokenizer } from "../../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { openHomeStore } from "../../node/src/store/home-store.ts";
import { JsonProcess } from "../helpers/cheat/json-process.ts";
import { foundTown } from "../helpers/cheat/town.ts";
import { type FederatedStory, tellFederatedStory } from "../helpers/federated/story.ts";
import { madeUpTexts } from "../helpers/leak/made-up.ts";
import { readRecord, recordingFlags } from "../helpers/leak/record.ts";
import { startRecordingProxy } from "../helpers/leak/recording-proxy.ts";
import { LeakScanner } from "../helpers/leak/scan.ts";
import { embeddedModel } from "../helpers/models.ts";
import { temporaryFolder } from "../helpers/omni-node.ts";

interface WatchedRound {
  readonly name: string;
  readonly story: Pick<FederatedStory, "manners" | "validators" | "rounds" | "training" | "epsilon">;
  /** Flags of the contributor that is watched. */
  readonly flags: readonly string[];
}

const ROUNDS: readonly WatchedRound[] = [
  {
    name: "an open round",
    story: {
      manners: ["honest", "honest"],
      validators: 1,
      rounds: 1,
      training: ["--steps", "4", "--learning-rate", "0.05", "--target", "attn_v,attn_output,ffn_down"],
    },
    flags: ["--canaries", "4"],
  },
  {
    name: "a private round, in which a member drops out",
    story: {
      manners: [...new Array<"honest">(7).fill("honest"), "dropOut"],
      validators: 1,
      rounds: 1,
      epsilon: 40,
      training: [
        ...["--steps", "2", "--rows", "16", "--learning-rate", "0.05", "--target", "attn_v", "--rank", "1"],
        ...["--kept", "4096", "--noise", "0.5"],
      ],
    },
    flags: [],
  },
];

for (const { name, story, flags } of ROUNDS) {
  it(`neither path nor text nor tokens leave a contributor's process in ${name}`, async (t) => {
    const signal = AbortSignal.any([t.signal, AbortSignal.timeout(460_000)]);
    const folder = join(await temporaryFolder(t), "record");
    await mkdir(folder);
    await using town = await foundTown(signal);
    await using proxy = await startRecordingProxy(new URL(town.rpc));
    const texts = madeUpTexts(story.manners.length, 16);
    let [home, data] = ["", ""];
    const { rounds } = await tellFederatedStory(town, {
      ...story,
      texts,
      signal,
      contribute(args, contributor) {
        if (contributor !== 0) return JsonProcess.omni(args);
        const flag = (name: string) => args[args.indexOf(name) + 1] ?? "";
        [home, data] = [flag("--home"), flag("--data")];
        const rpc = `http://127.0.0.1:${proxy.port}`;
        return JsonProcess.omniUnder(recordingFlags(folder), [...args, "--rpc", rpc, ...flags]);
      },
    });

    // It was a round like any: all who stayed are paid alike, or by what each improved.
    const [round] = rounds;
    assert.ok(round?.adopted);
    assert.deepEqual(
      round.earned.map((amount) => amount > 0n),
      story.manners.map((manner) => manner === "honest"),
    );

    const record = await readRecord(folder);
    const through = (door: string) =>
      Buffer.concat(record.flatMap((recorded) => (recorded.door === door ? [recorded.bytes] : [])));
    // The recorder saw what an observer outside saw, and the contribution itself on its way.
    const seen = Buffer.concat([...proxy.received]).length;
    assert.ok(seen > 0);
    assert.equal(through("tcp").length, seen);
    const printed = through("print").toString();
    const gradient = /"gradient":"(\w+)"/.exec(printed)?.[1] ?? "";
    const store = await openHomeStore(home);
    const contribution = await store.read(gradient, 0, (await store.size(gradient)) ?? 0);
    assert.ok(contribution.length > 0);
    assert.ok(through("quic").includes(Buffer.from(contribution)));
    // No other door: but llama.cpp's binding is tried in a process of its own, which is recorded too.
    const others = record.filter(({ door }) => door === "udp" || door === "program");
    for (const { door, bytes } of others)
      assert.match(`${door} ${bytes}`, /^program .*\/testBindingBinary\.js"/);
    assert.match(through("dns").toString(), /^(127\.0\.0\.1)*$/);

    const lines = (await readFile(data, "utf8")).split("\n");
    const own = lines.map((line) => (JSON.parse(line) as { text: string }).text);
    const source = await openGgufWeights(embeddedModel);
    const tokenizer = await createTokenizer(source.metadata, signal);
    const tokens = own.map((text) => [...tokenizer.encode(text, { bos: false })]);
    await tokenizer.close();
    await source.close();
    const scanner = new LeakScanner({ names: [data, basename(data), home], texts: own, tokens });
    for (const { door, bytes } of record) {
      const [leak] = scanner.find(bytes);
      assert.equal(leak, undefined, `${door}: ${JSON.stringify(leak)}`);
    }
    t.diagnostic(
      `${record.length} channels, ${record.reduce((sum, { bytes }) => sum + bytes.length, 0)} bytes`,
    );
  });
}
