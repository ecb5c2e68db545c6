import { bn254Order } from "@omninode/sdk";
import type {
  Constraint,
  ConstraintSystem,
  LinearCombination,
} from "../../../node/src/zk/groth16/setup/r1cs.ts";

/** Numbers of the constraints that a witness breaks: of all, or of `among`. */
export function brokenConstraints(
  { constraints }: ConstraintSystem,
  witness: readonly bigint[],
  among: Iterable<number> = constraints.keys(),
): number[] {
  const breaks = ({ a, b, c }: Constraint): boolean =>
    (sumOf(a, witness) * sumOf(b, witness) - sumOf(c, witness)) % bn254Order !== 0n;
  return [...among].filter((i) => breaks(constraints[i] as Constraint));
}

/** Not reduced. */
function sumOf({ wires, factors }: LinearCombination, witness: readonly bigint[]): bigint {
  let sum = 0n;
  for (let i = 0; i < wires.length; i++) sum += (factors[i] ?? 0n) * (witness[wires[i] ?? 0] ?? 0n);
  return sum;
}
