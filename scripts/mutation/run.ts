/**
 * Mutation testing of the contracts: draws a seeded, stratified sample of small changes, and counts those that the
 * Solidity tests notice. Fails below 90 % or where a survivor has no reason in scripts/mutation/reasons.json.
 *
 *   node scripts/mutation/run.ts [--seed omni] [--size 310] [--only REGEX] [--fresh] [--write]
 *
 * --only    mutants of the files whose path matches
 * --fresh   forgets what earlier runs found; else a kill, or a survivor with a reason, stands while the file it was
 *           made in stays as it is, and other survivors are tried again when a test has changed
 * --write   puts the tables into docs/MUTATION.md
 *
 * A run that is interrupted goes on where it stopped: each verdict is appended to .build/mutation/journal.jsonl.
 */
import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { Engine, type Verdict } from "./engine.ts";
import { type Mutant, mutantsIn } from "./operators.ts";
import { percent, type Reasons, type Result, render, scoreOf } from "./report.ts";
import { stratify } from "./sample.ts";

const MINIMUM_SCORE = 0.9;
const MINIMUM_MUTANTS = 300;
const root = resolve(import.meta.dirname, "../..");
const folder = resolve(root, ".build/mutation");
const journal = resolve(folder, "journal.jsonl");
const page = resolve(root, "docs/MUTATION.md");
const MARK = "<!-- what follows is written by npm run test:mutation -- --write -->";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "omni" },
    size: { type: "string", default: "310" },
    only: { type: "string", default: "" },
    fresh: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const entrySchema = z.object({
  key: z.string(),
  tests: z.string(),
  verdict: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("killed"), by: z.string() }),
    z.object({ kind: z.enum(["survived", "equivalent", "invalid"]) }),
  ]),
});

const digest = (...parts: readonly (string | Buffer)[]): string =>
  parts
    .reduce((hash, part) => hash.update(part).update("\0"), createHash("sha256"))
    .digest("hex")
    .slice(0, 24);

const read = (path: string): Buffer => readFileSync(resolve(root, path));
const files = globSync("contracts/{*,leaves/*,libraries/*}.sol", { cwd: root }).sort();
const sources = new Map(files.map((file) => [file, read(file)]));
const suite = digest(...globSync("{contracts,test/contracts}/**/*.sol", { cwd: root }).sort().map(read));
const population = mutantsIn(files, sources);
const strata = stratify(population, Number(values.size), values.seed).filter(({ file }) =>
  new RegExp(values.only).test(file),
);

const reasons: Reasons = z
  .record(z.string(), z.string())
  .parse(JSON.parse(read("scripts/mutation/reasons.json").toString()));

mkdirSync(folder, { recursive: true });
if (values.fresh) rmSync(journal, { force: true });
const keyOf = ({ id, file }: Mutant): string => digest(id, sources.get(file) ?? "");
const explained = new Set(population.filter(({ id }) => id in reasons).map(keyOf));
const known = new Map<string, Verdict>();
const lines = existsSync(journal) ? readFileSync(journal, "utf8").split("\n").filter(Boolean) : [];
for (const line of lines) {
  const { key, tests, verdict } = entrySchema.parse(JSON.parse(line));
  if (verdict.kind === "survived" && tests !== suite && !explained.has(key)) known.delete(key);
  else known.set(key, verdict);
}

const engine = new Engine(root, folder);
await engine.start();
const fault = await engine.baseline();
if (fault !== undefined) throw new Error(`the contracts as they are fail their tests: ${fault}`);

async function verdictOf(mutant: Mutant): Promise<Verdict> {
  const key = keyOf(mutant);
  const before = known.get(key);
  if (before !== undefined) return before;
  const start = performance.now();
  const verdict = await engine.judge(mutant);
  appendFileSync(journal, `${JSON.stringify({ key, tests: suite, verdict })}\n`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${describe(verdict)} in ${seconds} s: ${mutant.id} ${mutant.file}:${mutant.line} ${mutant.operator}`,
  );
  return verdict;
}

const describe = (verdict: Verdict): string =>
  verdict.kind === "killed" ? `killed by ${verdict.by}` : verdict.kind;

const results: Result[] = [];
for (const stratum of strata) {
  let counted = 0;
  for (const mutant of stratum.mutants) {
    if (counted === stratum.quota) break;
    const verdict = await verdictOf(mutant);
    if (verdict.kind === "invalid") continue;
    results.push({ mutant, verdict });
    if (verdict.kind !== "equivalent") counted += 1;
  }
}
await engine.stop();

const date = new Date().toISOString().slice(0, 10);
const report = render(results, reasons, { seed: values.seed, population: population.length, date });
console.log(`\n${report}`);
if (values.write) writeFileSync(page, `${readFileSync(page, "utf8").split(MARK)[0]}${MARK}\n\n${report}`);

const score = scoreOf(results);
const unexplained = results.filter(
  ({ mutant, verdict }) => verdict.kind === "survived" && !(mutant.id in reasons),
);
const faults = [
  ...(score.killed < MINIMUM_SCORE * score.counted ? [`killed ${percent(score)}, wanted 90 %`] : []),
  ...(values.only === "" && score.counted < MINIMUM_MUTANTS ? [`${score.counted} mutants, wanted 300`] : []),
  ...(unexplained.length > 0 ? [`${unexplained.length} survivors without a reason in reasons.json`] : []),
];
for (const fault of faults) console.error(fault);
console.log(`${score.killed} of ${score.counted} mutants killed: ${percent(score)}`);
process.exitCode = faults.length === 0 ? 0 : 1;
