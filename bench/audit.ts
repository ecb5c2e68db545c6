// How far honest machines are apart in an audit, and how far cheats: node bench/audit.ts --model FILE
//   [--builds x64,haswell] [--cheats q6_K,q5_0,…]
//
// Operators decode 64 tokens after a prompt of 96, each in a process with one CPU build of ggml; a validator with another build
// re-executes the first 24 positions, and all. "median" and "most" are of the positions' highest normalised squared errors; ratios and
// scores are of 2,000 audits of 8 positions each, drawn at random.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import { z } from "zod";
import { rowKinds } from "../node/src/economy/audit/compare.ts";
import { ratioOf, scoreOf, upperQuartile } from "../node/src/economy/audit/score.ts";
import { requantize } from "../test/helpers/requantize.ts";
import { folderWith } from "../test/model/helpers/cpu-variants.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    builds: { type: "string", default: "x64,haswell,icelake" },
    cheats: { type: "string", default: "q6_K,q5_0,q4_0" },
  },
});
if (values.model === undefined) throw new TypeError("--model FILE is needed");
const { model } = values;
const run = promisify(execFile);
const worker = fileURLToPath(new URL("audit/worker.ts", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "omni-audit-"));
const foundSchema = z.object({
  noise: z.number(),
  agreement: z.number().nullable(),
  rows: z.array(
    z.object({
      position: z.int(),
      rows: z.array(z.object({ layer: z.int(), kind: z.enum(rowKinds), nmse: z.number().nullable() })),
    }),
  ),
});

async function work(build: string, args: readonly string[]): Promise<string> {
  const env = { ...process.env, OMNI_GGML_DIR: join(folder, build) };
  const { stdout } = await run(process.execPath, [...process.execArgv, worker, ...args], {
    env,
    maxBuffer: 1 << 26,
  });
  return stdout;
}

/** Positions of the session that are audited. */
const LENGTHS = [24, 160];
/** Rows of an audit, and audits that are drawn from a session. */
const SAMPLES = 8;
const DRAWS = 2_000;

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

const show = (value: number): string => value.toExponential(1).padStart(8);

/** The rows that a validator with `auditor` finds different from those that an operator committed to. */
async function compare(name: string, operator: string, served: string, auditor: string): Promise<void> {
  const records = join(folder, "records");
  await work(operator, ["record", served, text, records]);
  for (const positions of LENGTHS) {
    const { noise, agreement, rows } = foundSchema.parse(
      JSON.parse(await work(auditor, ["audit", model, records, String(positions)])),
    );
    const worst = rows.map((one) =>
      Math.max(...one.rows.map(({ nmse }) => nmse ?? Number.POSITIVE_INFINITY)),
    );
    const drawn = Array.from({ length: DRAWS }, () =>
      Array.from({ length: SAMPLES }, () => worst[Math.floor(Math.random() * worst.length)] ?? 0),
    );
    const figured = drawn.map((errors) => ({
      nmse: Math.max(...errors),
      typical: upperQuartile(errors),
      noise,
      agreement: agreement ?? undefined,
    }));
    const ratios = figured.map(ratioOf).sort((a, b) => a - b);
    const scores = figured.map(scoreOf).sort((a, b) => a - b);
    const figures = [
      show(
        quantile(
          worst.toSorted((a, b) => a - b),
          0.5,
        ),
      ),
      show(Math.max(...worst)),
      show(noise),
      ...[0, 0.5, 1].map((q) => quantile(ratios, q).toFixed(1).padStart(7)),
      ...[0, 0.5, 1].map((q) => String(quantile(scores, q)).padStart(7)),
      (agreement === null ? "-" : `${Math.round(100 * agreement)} %`).padStart(6),
    ];
    console.log(`${name.padEnd(26)}${String(positions).padStart(5)} ${figures.join(" ")}`);
  }
}

const text = fileURLToPath(new URL("../README.md", import.meta.url));
try {
  const builds = values.builds.split(",");
  for (const build of builds) await folderWith(build, join(folder, build));
  console.log(
    `${"operator / validator".padEnd(26)} rows   median     most    noise  times noise: 0, 50, 100 %  score: 0, 50, 100 %   tokens`,
  );
  for (const operator of builds) {
    for (const auditor of builds) await compare(`${operator} / ${auditor}`, operator, model, auditor);
  }
  const [first = "x64", last = first] = [builds[0], builds.at(-1)];
  for (const cheat of values.cheats.split(",")) {
    const smaller = join(folder, cheat);
    await requantize(model, smaller, () => cheat);
    await compare(`${cheat}, ${last} / ${first}`, last, smaller, first);
  }
} finally {
  await rm(folder, { recursive: true });
}
