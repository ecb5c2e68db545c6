import { readFile } from "node:fs/promises";
import {
  encodeGroth16Evidence,
  getTileCircuit,
  getTracePlan,
  type LeafEvidence,
  LeafOp,
  type LeafStatement,
  type VerifyingKey,
} from "@omninode/sdk";
import type { Hex } from "viem";
import { buildCircuit, buildDevelopmentKey } from "../build/build-circuit.ts";
import { ProofFailedError, ProvingKeyMismatchError } from "../errors.ts";
import { verifyingKeyOf } from "../setup/verifying-key.ts";
import { proveTile } from "./prove-tile.ts";

export interface ProveLeafOptions {
  readonly statement: LeafStatement;
  /** Plan, table and values of the leaf. */
  readonly evidence: LeafEvidence;
  /** The key of the circuit that the verifier holds. Default: whatever is proved with here. */
  readonly verifyingKey?: VerifyingKey | undefined;
  /** Folder of circuits, where they are built when they are first needed. */
  readonly folder: string;
  /** Proving key of a ceremony. Default: the development key. */
  readonly zkey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly deadlineMs?: number | undefined;
}

/**
 * Proves a matrix product: evidence for Groth16Leaf.
 *
 * @throws {ProofFailedError} the leaf is no matrix product, or has no proof
 * @throws {ProvingKeyMismatchError} the verifier would refuse the proof
 * @throws {ProofTimeoutError} the deadline passed
 */
export async function proveLeaf(options: ProveLeafOptions): Promise<Hex> {
  const { statement, evidence, verifyingKey, folder, signal, deadlineMs } = options;
  const { a, b, position, index, dispute } = statement;
  const { plan, inputs } = evidence;
  const { op, tensor, from, to, over } = getTracePlan({ plan, a, b, position, token: 0 }).leafAt(index);
  const [block, weights] = inputs;
  if (op !== LeafOp.MatMul || tensor === undefined || over === undefined || !block || !weights) {
    throw new ProofFailedError("any circuit", "the leaf is no matrix product");
  }
  const { name } = getTileCircuit(tensor.type);
  const circuit = await buildCircuit(name, { folder, signal });
  const zkey = options.zkey ?? (await buildDevelopmentKey(circuit));
  if (verifyingKey !== undefined && !sameKey(verifyingKey, verifyingKeyOf(await readFile(zkey)))) {
    throw new ProvingKeyMismatchError(name);
  }
  const tile = { type: tensor.type, rows: to - from, columns: over.end - over.first, block, weights };
  const proof = await proveTile({ tile, dispute, index, wasm: circuit.wasm, zkey, signal, deadlineMs });
  return encodeGroth16Evidence({ ...evidence, proof });
}

const sameKey = (a: VerifyingKey, b: VerifyingKey): boolean => numbersOf(a) === numbersOf(b);

const numbersOf = ({ alpha, beta, gamma, delta, inputs }: VerifyingKey): string =>
  [alpha, beta, gamma, delta, ...inputs].flat().join();
