import { bn254BaseOrder } from "@omninode/sdk";
import { FIELD } from "./field.ts";
import type { ConstraintSystem, LinearCombination } from "./r1cs.ts";

/** Factors are stored times 2^512, as numbers in Montgomery form of numbers in Montgomery form. */
const MONTGOMERY_SQUARED = (1n << 512n) % FIELD;

/** Points are in the form of {@link FixedBase}. */
export interface ZkeyParts {
  readonly system: ConstraintSystem;
  /** Public wires, wire 0 among them. */
  readonly publics: number;
  readonly domain: number;
  readonly alpha1: Uint8Array;
  readonly beta1: Uint8Array;
  readonly beta2: Uint8Array;
  readonly gamma2: Uint8Array;
  readonly delta1: Uint8Array;
  readonly delta2: Uint8Array;
  readonly publicPoints: Uint8Array;
  readonly a: Uint8Array;
  readonly b1: Uint8Array;
  readonly b2: Uint8Array;
  readonly privatePoints: Uint8Array;
  readonly quotient: Uint8Array;
}

/**
 * A file as snarkjs' prover reads it:
 *
 * `zkey`, u32 version 1, u32 sections; a section is u32 number, u64 length, bytes. Numbers are little-endian.
 * 1 protocol (1: Groth16); 2 fields, counts, alpha1, beta1, beta2, gamma2, delta1, delta2; 3 points of public wires; 4 factors
 * of a and b: u32 count, each u32 side, u32 constraint, u32 wire, factor; 5 a; 6 b in G1; 7 b in G2; 8 points of private
 * wires; 9 points of the quotient; 10 transcript: 64 bytes of the circuit's hash and u32 contributions, none here.
 */
export function zkeyFile(parts: ZkeyParts): Uint8Array {
  const { system, publics, domain } = parts;
  const header = Buffer.concat([
    u32(32),
    number(bn254BaseOrder),
    u32(32),
    number(FIELD),
    u32(system.wires),
    u32(publics - 1),
    u32(domain),
    ...[parts.alpha1, parts.beta1, parts.beta2, parts.gamma2, parts.delta1, parts.delta2],
  ]);
  const sections: [number, Uint8Array][] = [
    [1, u32(1)],
    [2, header],
    [3, parts.publicPoints],
    [4, factors(system, publics)],
    [5, parts.a],
    [6, parts.b1],
    [7, parts.b2],
    [8, parts.privatePoints],
    [9, parts.quotient],
    [10, new Uint8Array(68)],
  ];
  const framed = sections.flatMap(([id, bytes]) => [u32(id), u64(bytes.length), bytes]);
  return Buffer.concat([Buffer.from("zkey"), u32(1), u32(sections.length), ...framed]);
}

function factors(system: ConstraintSystem, publics: number): Uint8Array {
  const count = system.constraints.reduce((sum, { a, b }) => sum + a.wires.length + b.wires.length, publics);
  const bytes = Buffer.alloc(4 + 44 * count);
  bytes.writeUInt32LE(count);
  let at = 4;
  const add = (side: number, constraint: number, wire: number, factor: bigint) => {
    bytes.writeUInt32LE(side, at);
    bytes.writeUInt32LE(constraint, at + 4);
    bytes.writeUInt32LE(wire, at + 8);
    bytes.set(number((factor * MONTGOMERY_SQUARED) % FIELD), at + 12);
    at += 44;
  };
  const addAll = (side: number, constraint: number, { wires, factors }: LinearCombination) => {
    wires.forEach((wire, k) => {
      add(side, constraint, wire, factors[k] ?? 0n);
    });
  };
  system.constraints.forEach(({ a, b }, i) => {
    addAll(0, i, a);
    addAll(1, i, b);
  });
  for (let wire = 0; wire < publics; wire++) add(0, system.constraints.length + wire, wire, 1n);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function number(value: bigint): Buffer {
  const bytes = Buffer.alloc(32);
  for (let word = 0; word < 4; word++)
    bytes.writeBigUInt64LE((value >> BigInt(64 * word)) & 0xffff_ffff_ffff_ffffn, 8 * word);
  return bytes;
}
