import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import {
  encodeGroth16Evidence,
  getTileCircuit,
  getTracePlan,
  type LeafEvidence,
  LeafOp,
  type LeafStatement,
  tileCircuits,
  type VerifyingKey,
} from "@omninode/sdk";
import type { Hex } from "viem";
import { buildCircuit } from "../build/build-circuit.ts";
import { prepareCircuit } from "../build/prepare-circuit.ts";
import { ProofFailedError, ProvingKeyMismatchError } from "../errors.ts";
import { ceremonyKeyPath } from "../setup/ceremony-keys.ts";
import { verifyingKeyOf } from "../setup/verifying-key.ts";
import { proveTile } from "./prove-tile.ts";

export interface ProveLeafOptions {
  readonly statement: LeafStatement;
  /** Plan, table and values of the leaf. */
  readonly evidence: LeafEvidence;
  /** The keys that the verifier holds, in the order of tileCircuits. Default: whatever is proved with here. */
  readonly verifyingKeys?: readonly VerifyingKey[] | undefined;
  /**
   * Folder of circuits, where they are built when they are first needed. Proving keys of a ceremony are in it as NAME.zkey; where
   * there is none, the development key is used.
   */
  readonly folder: string;
  readonly signal?: AbortSignal | undefined;
  /** Of the proof, once circuit and key are there. */
  readonly deadlineMs?: number | undefined;
  /** Called with the name of a circuit that is built first: half a minute, once. */
  readonly onBuild?: ((name: string) => void) | undefined;
}

/**
 * Proves a matrix product: evidence for Groth16Leaf.
 *
 * @throws {ProofFailedError} the leaf is no matrix product, or has no proof
 * @throws {ProvingKeyMismatchError} the verifier would refuse the proof
 * @throws {ProofTimeoutError} the deadline passed
 */
export async function proveLeaf(options: ProveLeafOptions): Promise<Hex> {
  const { statement, evidence, verifyingKeys, folder, signal, deadlineMs, onBuild } = options;
  const { a, b, position, index, dispute } = statement;
  const { plan, inputs } = evidence;
  const { op, tensor, from, to, over } = getTracePlan({ plan, a, b, position, token: 0 }).leafAt(index);
  const [block, weights] = inputs;
  if (op !== LeafOp.MatMul || tensor === undefined || over === undefined || !block || !weights) {
    throw new ProofFailedError("any circuit", "the leaf is no matrix product");
  }
  const { name, type } = getTileCircuit(tensor.type);
  const ceremony = ceremonyKeyPath(folder, name);
  const { wasm, zkey } = existsSync(ceremony)
    ? { ...(await buildCircuit(name, { folder, signal })), zkey: ceremony }
    : await prepareCircuit(name, { folder, signal, onBuild });
  if (verifyingKeys !== undefined) {
    const expected = verifyingKeys[tileCircuits.findIndex((one) => one.type === type)];
    if (expected === undefined || !sameKey(expected, verifyingKeyOf(await readFile(zkey))))
      throw new ProvingKeyMismatchError(name);
  }
  const tile = { type, rows: to - from, columns: over.end - over.first, block, weights };
  const proof = await proveTile({ tile, dispute, index, wasm, zkey, signal, deadlineMs });
  return encodeGroth16Evidence({ ...evidence, proof });
}

const sameKey = (a: VerifyingKey, b: VerifyingKey): boolean => numbersOf(a) === numbersOf(b);

const numbersOf = ({ alpha, beta, gamma, delta, inputs }: VerifyingKey): string =>
  [alpha, beta, gamma, delta, ...inputs].flat().join();
