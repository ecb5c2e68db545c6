import { CircuitFileError } from "../errors.ts";
import { FIELD } from "./field.ts";

/** A sum of wires, each times a number. */
export interface LinearCombination {
  readonly wires: Uint32Array;
  readonly factors: readonly bigint[];
}

/** a · b = c. */
export interface Constraint {
  readonly a: LinearCombination;
  readonly b: LinearCombination;
  readonly c: LinearCombination;
}

/** What a circuit demands of its wires: wire 0 is 1, then come outputs, public inputs, private inputs and the rest. */
export interface ConstraintSystem {
  readonly wires: number;
  readonly outputs: number;
  readonly publicInputs: number;
  readonly privateInputs: number;
  readonly constraints: readonly Constraint[];
}

/**
 * Reads an r1cs file (iden3's binary format, version 1), as circom writes it.
 *
 * @throws {CircuitFileError} it is none, of another field, or cut short
 */
export function parseR1cs(file: Uint8Array): ConstraintSystem {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const sections = sectionsOf(file, view);
  let at = sections.get(1) ?? missing("header");
  const u32 = () => {
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const number = () => {
    at += 32;
    return numberAt(view, at - 32);
  };
  if (u32() !== 32 || number() !== FIELD) throw new CircuitFileError("r1cs", "it is not over bn254's field");
  const [wires, outputs, publicInputs, privateInputs] = [u32(), u32(), u32(), u32()];
  at += 8;
  const count = u32();
  at = sections.get(2) ?? missing("constraints");
  const combination = (): LinearCombination => {
    const terms = new Uint32Array(u32());
    const factors: bigint[] = [];
    for (let i = 0; i < terms.length; i++) {
      terms[i] = u32();
      factors.push(number());
    }
    return { wires: terms, factors };
  };
  const constraints: Constraint[] = [];
  for (let i = 0; i < count; i++) constraints.push({ a: combination(), b: combination(), c: combination() });
  return { wires, outputs, publicInputs, privateInputs, constraints };
}

/** Little-endian number of 32 bytes. */
export function numberAt(view: DataView, at: number): bigint {
  let number = 0n;
  for (let word = 3; word >= 0; word--) number = (number << 64n) | view.getBigUint64(at + 8 * word, true);
  return number;
}

function sectionsOf(file: Uint8Array, view: DataView): Map<number, number> {
  if (file.length < 12 || Buffer.from(file.subarray(0, 4)).toString("latin1") !== "r1cs") {
    throw new CircuitFileError("r1cs", "it does not begin as one");
  }
  const sections = new Map<number, number>();
  let at = 12;
  for (let i = view.getUint32(8, true); i > 0; i--) {
    if (at + 12 > file.length) throw new CircuitFileError("r1cs", "it is cut short");
    sections.set(view.getUint32(at, true), at + 12);
    at += 12 + Number(view.getBigUint64(at + 4, true));
  }
  if (at !== file.length) throw new CircuitFileError("r1cs", "it is cut short");
  return sections;
}

function missing(section: string): never {
  throw new CircuitFileError("r1cs", `it has no ${section}`);
}
