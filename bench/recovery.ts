// How long a session stands still when a middle stage is killed or frozen in mid-decode and a standby takes its place: three
// stages and one standby as real nodes of one thread each, the gateway in this process.
//
//   node bench/recovery.ts [--model FILE] [--positions N] [--prompt N] [--rounds N] [--json]
//
// `detect` is from the signal to the loss's being noticed, `resume` from the signal to the next token. `span prefill` is what
// the lost layers take for as many positions in prompt chunks, on this machine when nothing else runs; the bound is
// detect + 1.3 x span prefill + 0.5 s.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadStage } from "../node/src/engine/load-stage.ts";
import { readModelShape } from "../node/src/engine/model-shape.ts";
import { createHost, type Host } from "../node/src/net/host.ts";
import { PROMPT_CHUNK } from "../node/src/pipeline/constants.ts";
import { GatewaySession } from "../node/src/pipeline/gateway-session.ts";
import { type OfferedCandidate, queryOffer } from "../node/src/pipeline/offers.ts";
import { createStandbys } from "../node/src/pipeline/standbys.ts";
import { openGgufWeights } from "../node/src/store/gguf/open-gguf-weights.ts";
import { type Child, start } from "./decode/processes.ts";
import { command, readyLine } from "./decode/stages.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: process.env.OMNI_GEMMA ?? ".build/models/gemma-3-270m-q4_k_m.gguf" },
    positions: { type: "string", default: "256" },
    prompt: { type: "string", default: "128" },
    rounds: { type: "string", default: "3" },
    json: { type: "boolean", default: false },
  },
});
const [positions, prompt, rounds] = [values.positions, values.prompt, values.rounds].map(Number);
if (!positions || !prompt || !rounds || prompt >= positions)
  throw new Error("positions > prompt > 0, rounds > 0");

const source = await openGgufWeights(values.model);
const shape = readModelShape(source.metadata);
const blocks = shape.blocks.length;
const cuts = [0, Math.floor(blocks / 3), Math.floor((2 * blocks) / 3), blocks];
const span: [number, number] = [cuts[1] ?? 0, cuts[2] ?? 0];
/** Tokens after the loss, so that it is seen to go on. */
const AFTER = 8;

interface Measured {
  readonly how: NodeJS.Signals;
  readonly detect: number;
  readonly resume: number;
}

const prefill = await spanPrefill();
const measured: Measured[] = [];
for (let round = 0; round < rounds; round++) {
  for (const how of ["SIGKILL", "SIGSTOP"] as const) {
    const result = await lose(how);
    measured.push(result);
    console.error(
      `round ${round + 1}, ${how}: detect ${result.detect.toFixed(2)} s, resume ${result.resume.toFixed(2)} s`,
    );
  }
}
await source.close();
if (values.json) console.log(JSON.stringify({ model: values.model, positions, prompt, prefill, measured }));
else {
  console.log(
    `layers ${span.join(":")} of ${values.model}, ${prompt} prompt and ${positions - prompt} decoded positions`,
  );
  console.log(`span prefill ${prefill.toFixed(2)} s\n`);
  console.log("| lost by | detect | resume | bound |\n|---|---|---|---|");
  for (const { how, detect, resume } of measured) {
    const bound = detect + 1.3 * prefill + 0.5;
    console.log(`| ${how} | ${detect.toFixed(2)} s | ${resume.toFixed(2)} s | ${bound.toFixed(2)} s |`);
  }
}

/** Median of three. */
async function spanPrefill(): Promise<number> {
  const stage = await loadStage({ source, layers: span, threads: 1 });
  const seconds: number[] = [];
  for (let run = 0; run < 3; run++) {
    const session = stage.openSession({ capacity: positions ?? 0 });
    const begin = performance.now();
    for (let at = 0; at < (positions ?? 0); at += PROMPT_CHUNK) {
      const tokens = Math.min(PROMPT_CHUNK, (positions ?? 0) - at);
      const data = new Float32Array(tokens * stage.width).map((_, i) => Math.sin(i));
      await session.run({ kind: "hidden", data }, { want: "nothing" });
    }
    seconds.push((performance.now() - begin) / 1_000);
    session.close();
  }
  await stage.close();
  return seconds.toSorted((a, b) => a - b)[1] ?? Number.NaN;
}

async function lose(how: NodeJS.Signals): Promise<Measured> {
  const home = await mkdtemp(join(tmpdir(), "omni-bench-"));
  const children = new Map<string, Child>();
  try {
    await using host = await createHost({ listen: [] });
    const route = await Promise.all(cuts.slice(1).map((b, i) => node([cuts[i] ?? 0, b], `${i}`)));
    const spare = await node(span, "spare");
    return await generate(host, route, spare);
  } finally {
    for (const child of children.values()) child.kill("SIGKILL");
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }

  async function node(layers: readonly [number, number], name: string): Promise<string> {
    const child = start(process.execPath, [
      command,
      ...["run", "--model", values.model, "--layers", layers.join(":"), "--threads", "1", "--port", "0"],
      ...["--no-chain", "--home", join(home, name), "--json"],
    ]);
    const ready = (await readyLine(child)) as {
      readonly peerId: string;
      readonly addresses: readonly string[];
    };
    children.set(ready.peerId, child);
    const address = ready.addresses.find((one) => one.includes("/127.0.0.1/"));
    if (address === undefined) throw new Error("a node has no loopback address");
    return address;
  }

  async function generate(host: Host, addresses: readonly string[], spare: string): Promise<Measured> {
    const route = await Promise.all(addresses.map((address) => queryOffer(host, address)));
    const known: OfferedCandidate[] = [...route, await queryOffer(host, spare)];
    const lost = route[1]?.peerId ?? "";
    const total = (positions ?? 0) + AFTER;
    let [struck, detect] = [Number.NaN, Number.NaN];
    await using session = await GatewaySession.open({
      host,
      manifest: route[0]?.offer.manifest ?? "",
      route,
      width: shape.width,
      vocabularySize: shape.vocabularySize,
      context: total,
      prompt: Int32Array.from({ length: prompt ?? 0 }, (_, i) => (11 + i * 37) % 1_000),
      maxTokens: total - (prompt ?? 0),
      stopTokens: [],
      sampling: { temperature: 0, topP: 1, topK: 0, seed: "0" },
      standbys: createStandbys({ known, positions: total, ask: async () => [] }),
      onRoute: ({ kind }) => {
        if (kind === "lost") detect = (performance.now() - struck) / 1_000;
      },
    });
    let resume = Number.NaN;
    let since = 0;
    for await (const { position } of session.tokens()) {
      // Those on their way when the stage was lost come first.
      if (position === positions) {
        struck = performance.now();
        children.get(lost)?.kill(how);
      } else if (!Number.isNaN(detect) && Number.isNaN(resume)) resume = (performance.now() - struck) / 1_000;
      since = position;
    }
    if (Number.isNaN(resume)) throw new Error(`the loss was not noticed before position ${since}`);
    return { how, detect, resume };
  }
}
