import { bn254 } from "@noble/curves/bn254.js";
import type { Groth16Proof, PointG1, PointG2, TileInputs, VerifyingKey } from "../../types/groth16.ts";
import { bn254Order } from "./field.ts";

const { G1, G2, fields, pairingBatch } = bn254;

/**
 * Whether a proof shows that a circuit has a witness with these public inputs: e(a, b) = e(alpha, beta) e(inputs, gamma)
 * e(c, delta). False where a public input is not below the groups' order, or a point is on no curve or not in its group.
 */
export function pairingHolds(key: VerifyingKey, proof: Groth16Proof, inputs: TileInputs): boolean {
  if (inputs.some((input) => input < 0n || input >= bn254Order)) return false;
  const [ax, ay, bx1, bx0, by1, by0, cx, cy] = proof;
  try {
    const sum = inputs.reduce(
      (total, input, i) => total.add(pointG1(key.inputs[i + 1] ?? [0n, 0n]).multiplyUnsafe(input)),
      pointG1(key.inputs[0]),
    );
    const product = pairingBatch([
      { g1: pointG1([ax, ay]).negate(), g2: pointG2([bx1, bx0, by1, by0]) },
      { g1: pointG1(key.alpha), g2: pointG2(key.beta) },
      { g1: sum, g2: pointG2(key.gamma) },
      { g1: pointG1([cx, cy]), g2: pointG2(key.delta) },
    ]);
    return fields.Fp12.eql(product, fields.Fp12.ONE);
  } catch {
    // The library throws for what is no point.
    return false;
  }
}

function pointG1([x, y]: PointG1): InstanceType<typeof G1.Point> {
  const point = G1.Point.fromAffine({ x, y });
  point.assertValidity();
  return point;
}

function pointG2([x1, x0, y1, y0]: PointG2): InstanceType<typeof G2.Point> {
  const point = G2.Point.fromAffine({
    x: fields.Fp2.create({ c0: x0, c1: x1 }),
    y: fields.Fp2.create({ c0: y0, c1: y1 }),
  });
  point.assertValidity();
  return point;
}
