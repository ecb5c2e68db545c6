import { bn254 } from "@noble/curves/bn254.js";
import {
  bn254Order,
  developmentKeys,
  type Groth16Proof,
  type PointG1,
  type TileInputs,
  tileCircuits,
} from "@omninode/sdk";
import { developmentSecrets } from "../../../node/src/zk/groth16/setup/development-secrets.ts";
import { inverses } from "../../../node/src/zk/groth16/setup/field.ts";

const { G1, G2, fields } = bn254;
type G1Point = InstanceType<typeof G1.Point>;

/**
 * A proof for the development key of a circuit that shows any public inputs, made in milliseconds of the secrets that everybody knows:
 * with a = A and b = B of one's own choice, C is what the equation of the verifier leaves. To a verifier it is one like any other, so where the
 * statement is known to be true (there is a witness), it stands for the proof that would take seconds.
 */
export function simulateProof(type: number, inputs: TileInputs): Groth16Proof {
  const { alpha, beta, gamma, delta } = developmentSecrets();
  const key = developmentKeys[tileCircuits.findIndex((circuit) => circuit.type === type)];
  const [ofDelta] = inverses([delta]);
  if (key === undefined || ofDelta === undefined) throw new RangeError(`no circuit for type ${type}`);
  const [a, b] = [inputs[0] + 1n, inputs[2] + 1n].map(modulo) as [bigint, bigint];
  const publics = inputs.reduce(
    (sum, input, i) => sum.add(pointOf(key.inputs[i + 1] ?? key.inputs[0]).multiplyUnsafe(input)),
    pointOf(key.inputs[0]),
  );
  // e(A, B) = e(alpha, beta) e(publics, gamma) e(C, delta), in exponents.
  const c = G1.Point.BASE.multiply(modulo((a * b - alpha * beta) * ofDelta)).add(
    publics.multiplyUnsafe(modulo(-gamma * ofDelta)),
  );
  const [left, right] = [G1.Point.BASE.multiply(a).toAffine(), G2.Point.BASE.multiply(b).toAffine()];
  const last = c.toAffine();
  const [x, y] = [right.x, right.y].map(({ c0, c1 }) => [c1, c0] as const) as [Pair, Pair];
  return [left.x, left.y, ...x, ...y, last.x, last.y];
}

type Pair = readonly [bigint, bigint];

const modulo = (x: bigint): bigint => fields.Fr.create(x % bn254Order);

function pointOf([x, y]: PointG1): G1Point {
  return G1.Point.fromAffine({ x, y });
}
