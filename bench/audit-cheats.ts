// Steps that an operator serves until an audit finds its cheat:
//
//   node --import ./node/bin/from-source.js bench/audit-cheats.ts [--gemma FILE] [--builds haswell,x64] [--rate 0.01] [--sessions 1]
//
// Operators serve sessions of 96 positions of a prompt and 64 tokens, honestly or not, with the first build of ggml; a validator with the
// second computes them again (docs/AUDITS.md). Each step of a session is audited with the probability `rate`; those of a session are scored
// together, and a score that leaves a find is a finding. "alone" is the share of steps that would be one if they were all that is
// looked at. Steps until then are all that were served up to the end of that session: of 10,000 operators whose sessions and audited steps are
// drawn from those that were measured. Honest operators serve with either build; what is found of a million steps of theirs is a false alarm, with steps
// audited at the rate, and with 8 of every session, as `omni-node audit` does.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DEFAULT_SAMPLES, FIND_SCORE } from "../node/src/economy/audit/constants.ts";
import { ratioOf, scoreOf } from "../node/src/economy/audit/score.ts";
import { Dice } from "../test/helpers/leaves/dice.ts";
import { embeddedModel } from "../test/helpers/models.ts";
import { requantize } from "../test/helpers/requantize.ts";
import { figuresOf } from "./audit/figures.ts";
import { type AuditedSession, AuditSides } from "./audit/sides.ts";
import type { Service } from "./audit/worker.ts";

const { values } = parseArgs({
  options: {
    gemma: { type: "string", default: process.env.OMNI_GEMMA ?? "" },
    builds: { type: "string", default: "haswell,x64" },
    rate: { type: "string", default: "0.01" },
    sessions: { type: "string", default: "1" },
  },
});
const [rate, sessions] = [Number(values.rate), Number(values.sessions)];
const [operator = "haswell", validator = operator] = values.builds.split(",");

const POSITIONS = 160;
const OPERATORS = 10_000;
const HONEST_STEPS = 1_000_000;
const FULL_SCORE = 10_000;
/** Words of the text between the prompts of two sessions. */
const APART = 400;
const SERVICES: readonly Service[] = [
  "skipped layer",
  "random products",
  "stale cache",
  "truncated context",
  "wrong token",
];

interface Model {
  readonly name: string;
  readonly path: string;
  /** Smaller quantizations that are served in its place: from the name of a type to that of another. */
  readonly smaller: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const models: Model[] = [
  {
    name: "embedded, Q8_0",
    path: embeddedModel,
    smaller: { Q6_K: { q8_0: "q6_K" }, Q5_0: { q8_0: "q5_0" }, Q4_0: { q8_0: "q4_0" } },
  },
];
if (values.gemma !== "") {
  models.push({
    name: "Gemma 3 270M, Q4_K_M",
    path: values.gemma,
    smaller: {
      "Q4_0 for Q5_0": { q5_0: "q4_0" },
      "Q4_0 for all": { q5_0: "q4_0", q8_0: "q4_0", q4_K: "q4_0", q6_K: "q4_0" },
      "Q3_K for K-quants, Q4_0 for the rest": { q5_0: "q4_0", q8_0: "q4_0", q4_K: "q3_K", q6_K: "q3_K" },
    },
  });
}

const dice = new Dice(1);

/** Steps of a session that are audited: any of them with the rate's probability, or as many as an audit takes unless told otherwise. */
const sampling = {
  rate: ({ positions }: AuditedSession) => positions.filter(() => dice.chance(rate)),
  audit: ({ positions }: AuditedSession) =>
    Array.from({ length: DEFAULT_SAMPLES }, () => dice.pick(positions)),
};

/** Undefined where no step is audited. */
function scored(session: AuditedSession, sample: keyof typeof sampling): number | undefined {
  const sampled = sampling[sample](session);
  return sampled.length === 0 ? undefined : scoreOf(figuresOf(session, sampled));
}

/** Steps served until something is found. */
function stepsUntilFound(measured: readonly AuditedSession[]): number {
  for (let steps = POSITIONS; steps < HONEST_STEPS; steps += POSITIONS) {
    if ((scored(dice.pick(measured), "rate") ?? FIND_SCORE) < FIND_SCORE) return steps;
  }
  return Number.POSITIVE_INFINITY;
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
const ascending = (list: readonly number[]) => list.toSorted((a, b) => a - b);
const row = (...cells: readonly string[]): void => console.log(`| ${cells.join(" | ")} |`);
const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 2 : 0)} %`;
const steps = (count: number): string => (Number.isFinite(count) ? count.toLocaleString("en") : "never");

/** How far steps are off, in multiples of the noise, and how many would be found alone. */
function figures(measured: readonly AuditedSession[]): string[] {
  const alone = measured.flatMap((session) => session.positions.map((one) => figuresOf(session, [one])));
  const ratios = ascending(alone.map(ratioOf));
  const found = alone.filter((one) => scoreOf(one) < FIND_SCORE).length / alone.length;
  return [quantile(ratios, 0.5).toPrecision(2), quantile(ratios, 1).toPrecision(2), percent(found)];
}

/** Findings in as many steps of honest operators. */
function falseAlarms(measured: readonly AuditedSession[], sample: keyof typeof sampling): string {
  let [audits, alarms, doubts] = [0, 0, 0];
  for (let served = 0; served < HONEST_STEPS; served += POSITIONS) {
    const score = scored(dice.pick(measured), sample);
    if (score === undefined) continue;
    audits++;
    if (score < FIND_SCORE) alarms++;
    if (score < FULL_SCORE) doubts++;
  }
  return `${alarms} false alarms in ${audits.toLocaleString("en")} audits, ${doubts} below full marks`;
}

async function measure(
  sides: AuditSides,
  [server, auditor]: readonly [string, string],
  { path }: Model,
  service: Service,
  served = path,
): Promise<AuditedSession[]> {
  const measured = [];
  for (let i = 0; i < sessions; i++) {
    const records = await sides.serve(server, served, service, i * APART);
    measured.push(await sides.audit(auditor, path, records, POSITIONS));
  }
  return measured;
}

await using sides = await AuditSides.open([...new Set([operator, validator])]);
row("model", "cheat", "times noise: half, most", "alone", "steps until found: half, 95 %");
row("---", "---", "---", "---", "---");
for (const model of models) {
  const report = (cheat: string, measured: readonly AuditedSession[]): void => {
    const [half = "", most = "", alone = ""] = figures(measured);
    const until = ascending(Array.from({ length: OPERATORS }, () => stepsUntilFound(measured)));
    const found = [0.5, 0.95].map((q) => steps(quantile(until, q))).join(", ");
    row(model.name, cheat, `${half}, ${most}`, alone, found);
  };
  for (const [name, types] of Object.entries(model.smaller)) {
    const smaller = join(sides.folder, "smaller.gguf");
    await requantize(model.path, smaller, (type) => types[type]);
    report(`serves ${name}`, await measure(sides, [operator, validator], model, "honest", smaller));
  }
  for (const service of SERVICES)
    report(service, await measure(sides, [operator, validator], model, service));
  const pairs = [
    [operator, validator],
    [validator, operator],
  ] as const;
  for (const pair of pairs) {
    const measured = await measure(sides, pair, model, "honest");
    const [half = "", most = "", alone = ""] = figures(measured);
    const outcome = `${falseAlarms(measured, "rate")}; of 8 steps a session: ${falseAlarms(measured, "audit")}`;
    row(model.name, `none, ${pair.join(" / ")}`, `${half}, ${most}`, alone, outcome);
  }
}
