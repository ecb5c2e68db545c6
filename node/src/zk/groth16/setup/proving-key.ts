import type { Secrets } from "./development-secrets.ts";
import { FIELD, inverses } from "./field.ts";
import { fixedBases } from "./fixed-base.ts";
import { lagrangeAt } from "./lagrange.ts";
import type { Constraint, ConstraintSystem, LinearCombination } from "./r1cs.ts";
import { type ZkeyParts, zkeyFile } from "./zkey-file.ts";

/**
 * Makes the Groth16 proving key of a circuit whose secrets are known, in snarkjs' zkey format.
 *
 * What a ceremony does to points by multiplication with secrets unknown is done here to numbers, and each point is made once:
 * seconds instead of minutes.
 */
export async function provingKey(system: ConstraintSystem, secrets: Secrets): Promise<Uint8Array> {
  const { tau, alpha, beta, gamma, delta } = secrets;
  const publics = 1 + system.outputs + system.publicInputs;
  // One more constraint for each public wire keeps the wires' polynomials independent.
  const domain = 2 ** Math.ceil(Math.log2(system.constraints.length + publics));
  const lagrange = lagrangeAt(tau, domain);
  const a = valuesAt(system, lagrange, (constraint) => constraint.a);
  for (let wire = 0; wire < publics; wire++) {
    a[wire] = ((a[wire] ?? 0n) + (lagrange[system.constraints.length + wire] ?? 0n)) % FIELD;
  }
  const b = valuesAt(system, lagrange, (constraint) => constraint.b);
  const c = valuesAt(system, lagrange, (constraint) => constraint.c);
  const joined = a.map((value, wire) => (beta * value + alpha * (b[wire] ?? 0n) + (c[wire] ?? 0n)) % FIELD);

  const [ofGamma = 0n, ofDelta = 0n] = inverses([gamma, delta]);
  const scaled = (numbers: readonly bigint[], factor: bigint) => numbers.map((x) => (x * factor) % FIELD);
  // The quotient comes as values at the odd powers of a root of twice the order.
  const odd = lagrangeAt(tau, 2 * domain).filter((_, i) => i % 2 === 1);

  const { g1, g2 } = await fixedBases();
  const parts: ZkeyParts = {
    system,
    publics,
    domain,
    alpha1: g1([alpha]),
    beta1: g1([beta]),
    beta2: g2([beta]),
    gamma2: g2([gamma]),
    delta1: g1([delta]),
    delta2: g2([delta]),
    publicPoints: g1(scaled(joined.slice(0, publics), ofGamma)),
    a: g1(a),
    b1: g1(b),
    b2: g2(b),
    privatePoints: g1(scaled(joined.slice(publics), ofDelta)),
    quotient: g1(scaled(odd, ofDelta)),
  };
  return zkeyFile(parts);
}

/** Of each wire, its polynomial on one side of the constraints at tau. */
function valuesAt(
  system: ConstraintSystem,
  lagrange: readonly bigint[],
  side: (constraint: Constraint) => LinearCombination,
): bigint[] {
  const values = new Array<bigint>(system.wires).fill(0n);
  system.constraints.forEach((constraint, i) => {
    const { wires, factors } = side(constraint);
    const at = lagrange[i] ?? 0n;
    wires.forEach((wire, k) => {
      values[wire] = ((values[wire] ?? 0n) + (factors[k] ?? 0n) * at) % FIELD;
    });
  });
  return values;
}
