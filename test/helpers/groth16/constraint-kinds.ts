import { readFile } from "node:fs/promises";
import type { ConstraintSystem } from "../../../node/src/zk/groth16/setup/r1cs.ts";
import type { Forger } from "./forger.ts";

/**
 * Constraints by what they say: the signal that they make, without numbers; `finite`; `bit`; `word`.
 * @param sym file of the circuit's names: label, wire, component, name
 */
export async function constraintKinds(
  { constraints }: ConstraintSystem,
  sym: string,
  forger: Forger,
): Promise<Map<string, number[]>> {
  const names = new Map<number, string>();
  for (const line of (await readFile(sym, "utf8")).split("\n")) {
    const [, wire = "-1", , name = ""] = line.split(",");
    if (!names.has(Number(wire))) names.set(Number(wire), name.replace(/\[\d+\]|_\d+/g, ""));
  }
  const kinds = new Map<string, number[]>();
  constraints.forEach(({ a, b }, i) => {
    const made = forger.madeBy(i);
    const name =
      made === undefined ? (a.wires.length === 0 && b.wires.length === 0 ? "word" : "bit") : names.get(made);
    const kind = name?.endsWith(".finite") ? "finite" : (name ?? "unknown");
    kinds.set(kind, [...(kinds.get(kind) ?? []), i]);
  });
  return kinds;
}
