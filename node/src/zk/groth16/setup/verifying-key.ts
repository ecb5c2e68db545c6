import { bn254BaseOrder, type PointG1, type PointG2, type VerifyingKey } from "@omninode/sdk";
import { CircuitFileError } from "../errors.ts";
import { numberAt } from "./r1cs.ts";

/** 2^-256: coordinates are in Montgomery form. */
const MONTGOMERY_INVERSE = 20988524275117001072002809824448087578619730785600314334253784976379291040311n;
/** Bytes of a header before its points: two fields with their lengths, three counts. */
const POINTS = 84;

/**
 * The verifying key in a zkey file (see {@link zkeyFile}).
 *
 * @throws {CircuitFileError} it is none of a circuit with three public inputs
 */
export function verifyingKeyOf(file: Uint8Array): VerifyingKey {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const header = section(file, view, 2, POINTS + 576);
  const inputs = section(file, view, 3, 256);
  if (view.getUint32(header + 76, true) !== 3)
    throw new CircuitFileError("proving key", "its circuit is another");
  const coordinate = (at: number) => (numberAt(view, at) * MONTGOMERY_INVERSE) % bn254BaseOrder;
  const g1 = (at: number): PointG1 => [coordinate(at), coordinate(at + 32)];
  const g2 = (at: number): PointG2 => [
    coordinate(at + 32),
    coordinate(at),
    coordinate(at + 96),
    coordinate(at + 64),
  ];
  const points = header + POINTS;
  return {
    alpha: g1(points),
    beta: g2(points + 128),
    gamma: g2(points + 256),
    delta: g2(points + 448),
    inputs: [g1(inputs), g1(inputs + 64), g1(inputs + 128), g1(inputs + 192)],
  };
}

function section(file: Uint8Array, view: DataView, id: number, length: number): number {
  let at = 12;
  while (at + 12 <= file.length) {
    const size = Number(view.getBigUint64(at + 4, true));
    if (view.getUint32(at, true) === id && size === length && at + 12 + size <= file.length) return at + 12;
    at += 12 + size;
  }
  throw new CircuitFileError("proving key", `it has no section ${id} of ${length} bytes`);
}
