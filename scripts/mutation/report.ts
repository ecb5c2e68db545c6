/** The report of a run: tables by contract and operator, and each survivor with the reason why it may live. */

import type { Verdict } from "./engine.ts";
import { type Mutant, OPERATORS } from "./operators.ts";

export interface Result {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
}

/** Why a survivor is no missing test, by the mutant's id. */
export type Reasons = Readonly<Record<string, string>>;

export interface Score {
  readonly counted: number;
  readonly killed: number;
}

export function scoreOf(results: readonly Result[]): Score {
  const killed = results.filter(({ verdict }) => verdict.kind === "killed").length;
  return { counted: killed + results.filter(({ verdict }) => verdict.kind === "survived").length, killed };
}

export const percent = ({ counted, killed }: Score): string =>
  counted === 0 ? "-" : `${((100 * killed) / counted).toFixed(1)} %`;

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const code = (text: string): string => `\`${text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|")}\``;

function table(head: string, groups: ReadonlyMap<string, readonly Result[]>): string[] {
  const body = [...groups].map(([name, results]) => {
    const score = scoreOf(results);
    const same = results.filter(({ verdict }) => verdict.kind === "equivalent").length;
    return row(name, score.counted, score.killed, score.counted - score.killed, percent(score), same);
  });
  return [
    row(head, "mutants", "killed", "survived", "score", "equivalent"),
    "|---|---|---|---|---|---|",
    ...body,
  ];
}

export interface ReportContext {
  readonly seed: string;
  readonly population: number;
  readonly date: string;
}

export function render(results: readonly Result[], reasons: Reasons, context: ReportContext): string {
  const total = scoreOf(results);
  const survivors = results.filter(({ verdict }) => verdict.kind === "survived");
  const byFile = Map.groupBy(results, ({ mutant }) => code(mutant.file.replace("contracts/", "")));
  const byOperator = new Map(
    OPERATORS.map((op) => [op, results.filter(({ mutant }) => mutant.operator === op)]),
  );
  return [
    `Seed \`${context.seed}\`, ${context.date}: ${total.counted} mutants of ${context.population}, ${total.killed} killed: ` +
      `**${percent(total)}**.`,
    "",
    ...table("contract", byFile),
    "",
    ...table("operator", byOperator),
    "",
    "### Survivors",
    "",
    row("mutant", "place", "change", "why it may live"),
    "|---|---|---|---|",
    ...survivors.map(({ mutant }) =>
      row(
        code(mutant.id),
        `${mutant.file.replace("contracts/", "")}:${mutant.line}, ${code(mutant.function)}`,
        `${code(mutant.original)} → ${mutant.replacement === "" ? "nothing" : code(mutant.replacement)}`,
        reasons[mutant.id] ?? "**unexplained**",
      ),
    ),
    "",
  ].join("\n");
}
