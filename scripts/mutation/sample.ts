/**
 * A stratified sample: each contract by its share of all mutants, in it each operator by its share, none left out.
 * Within a stratum the order is that of a hash of seed and mutant, so that a seed always draws the same.
 */
import { createHash } from "node:crypto";
import { type Mutant, OPERATORS, type Operator } from "./operators.ts";

export interface Stratum {
  readonly file: string;
  readonly operator: Operator;
  /** How many mutants that count are wanted. */
  readonly quota: number;
  /** All mutants, in the order to be drawn: those past the quota stand in for ones that do not count. */
  readonly mutants: readonly Mutant[];
}

/** Splits `total` by weight, at least one each where total allows, rests to the largest remainders. */
export function apportion(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (weight * total) / sum);
  const shares = exact.map((share, i) => Math.min(weights[i] ?? 0, Math.max(1, Math.floor(share))));
  const byRemainder = exact
    .map((share, i) => [share - Math.floor(share), i] as const)
    .sort((a, b) => b[0] - a[0]);
  let left = total - shares.reduce((a, b) => a + b, 0);
  for (const [, i] of byRemainder) {
    if (left <= 0) break;
    if ((shares[i] ?? 0) >= (weights[i] ?? 0)) continue;
    shares[i] = (shares[i] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}

const rank = (seed: string, mutant: Mutant): string =>
  createHash("sha256").update(`${seed}\0${mutant.id}`).digest("hex");

export function stratify(mutants: readonly Mutant[], size: number, seed: string): Stratum[] {
  const ordered = mutants
    .map((mutant) => ({ mutant, key: rank(seed, mutant) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ mutant }) => mutant);
  const files = [...new Set(mutants.map((mutant) => mutant.file))].sort();
  const ofFile = files.map((file) => ordered.filter((mutant) => mutant.file === file));
  const quotas = apportion(
    ofFile.map((all) => all.length),
    size,
  );
  return files.flatMap((file, i) => {
    const strata = OPERATORS.map((operator) =>
      (ofFile[i] ?? []).filter((mutant) => mutant.operator === operator),
    );
    const shares = apportion(
      strata.map((all) => all.length),
      quotas[i] ?? 0,
    );
    return OPERATORS.map((operator, j) => ({
      file,
      operator,
      quota: shares[j] ?? 0,
      mutants: strata[j] ?? [],
    })).filter((stratum) => stratum.quota > 0);
  });
}
