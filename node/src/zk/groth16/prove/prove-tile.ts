import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import {
  evaluate,
  type Groth16Proof,
  getTileCircuit,
  type MatrixTile,
  type TileProof,
  tileChallenge,
  tileSums,
  tileVector,
  tileWords,
} from "@omninode/sdk";
import { type Hex, keccak256 } from "viem";
import { ProofFailedError, ProofTimeoutError } from "../errors.ts";
import type { ProverFigures, ProverReply, ProverRequest } from "./messages.ts";

export interface ProveTileOptions {
  readonly tile: MatrixTile;
  /** What the proof is bound to: a dispute's id, or a request's, and the leaf's number. */
  readonly dispute: Hex;
  readonly index: number;
  /** Paths: the program of witnesses, the proving key. */
  readonly wasm: string;
  readonly zkey: string;
  readonly signal?: AbortSignal | undefined;
  /** Default: two minutes. */
  readonly deadlineMs?: number | undefined;
  readonly onProved?: ((figures: ProverFigures) => void) | undefined;
}

const DEADLINE_MS = 120_000;

/**
 * Proves the sums of a tile, in a process of its own: some 5 s of processor time and 450 MB.
 *
 * @throws {ProofFailedError} the circuit has no witness for the tile, or its files cannot be used
 * @throws {ProofTimeoutError} the deadline passed
 */
export async function proveTile(options: ProveTileOptions): Promise<TileProof> {
  const { tile, dispute, index, wasm, zkey, deadlineMs = DEADLINE_MS } = options;
  const circuit = getTileCircuit(tile.type).name;
  const deadline = AbortSignal.timeout(deadlineMs);
  const signal = options.signal === undefined ? deadline : AbortSignal.any([deadline, options.signal]);
  const words = tileWords(tile);
  const sums = tileSums(tile);
  const child = fork(fileURLToPath(new URL(`./prover-worker${extname(import.meta.url)}`, import.meta.url)), {
    serialization: "advanced",
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  try {
    const committed = await ask(child, circuit, { kind: "commit", wasm, ...words }, signal);
    if (committed.kind !== "committed") throw new ProofFailedError(circuit, "the prover broke its protocol");
    const { commitment } = committed;
    const hashes = { weights: keccak256(tile.weights), block: keccak256(tile.block) };
    const challenge = tileChallenge({ dispute, index, ...hashes, sums, commitment });
    const proved = await ask(child, circuit, { kind: "prove", zkey, challenge }, signal);
    if (proved.kind !== "proved" || proved.evaluation !== evaluate(tileVector(words, sums), challenge)) {
      throw new ProofFailedError(circuit, "the circuit's sums are not those of the tile");
    }
    options.onProved?.(proved.figures);
    return { sums, commitment, points: proved.points as unknown as Groth16Proof };
  } catch (error) {
    if (deadline.aborted && !options.signal?.aborted) throw new ProofTimeoutError(circuit, deadlineMs / 1000);
    throw error;
  } finally {
    child.kill("SIGKILL");
  }
}

async function ask(
  child: ChildProcess,
  circuit: string,
  request: ProverRequest,
  signal: AbortSignal,
): Promise<ProverReply> {
  const ended = new AbortController();
  const end = () => ended.abort(new ProofFailedError(circuit, "the prover ended"));
  child.once("exit", end);
  try {
    child.send(request);
    const [reply]: [ProverReply] = (await once(child, "message", {
      signal: AbortSignal.any([signal, ended.signal]),
    })) as [ProverReply];
    if (reply.kind === "failed") throw new ProofFailedError(circuit, reply.message);
    return reply;
  } catch (error) {
    // What `once` throws names no reason.
    signal.throwIfAborted();
    ended.signal.throwIfAborted();
    throw error;
  } finally {
    child.off("exit", end);
  }
}
