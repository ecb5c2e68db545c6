import { grainGenConstants, poseidon } from "@noble/curves/abstract/poseidon.js";
import { bn254 } from "@noble/curves/bn254.js";

const parameters = { Fp: bn254.fields.Fr, t: 17, roundsFull: 8, roundsPartial: 68, sboxPower: 5 };
const permute = poseidon({ ...parameters, ...grainGenConstants(parameters, 0) });

/** The sponge of commit.circom, by another implementation of Poseidon, which makes its constants itself. */
export function commitmentOf(vector: readonly bigint[]): bigint {
  let state = BigInt(vector.length);
  for (let i = 0; i < vector.length; i += 16) {
    const block = vector.slice(i, i + 16);
    state = permute([state, ...block, ...new Array<bigint>(16 - block.length).fill(0n)])[0] ?? 0n;
  }
  return state;
}
