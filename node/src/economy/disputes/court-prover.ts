import {
  type DisputeCase,
  type LeafEvidence,
  type LeafStatement,
  type OmniClient,
  type VerifyingKey,
  verifyProof,
} from "@omninode/sdk";
import type { Hex } from "viem";
import { proveLeaf } from "../../zk/groth16/prove/prove-leaf.ts";
import type { JudgedModel } from "../model-version.ts";
import { PROOF_DEADLINE_MS } from "./constants.ts";
import type { OperationTrace } from "./operation-trace.ts";

export interface CourtProverInit {
  readonly client: OmniClient;
  /** Folder of circuits and of a ceremony's proving keys. */
  readonly folder: string;
  /** A proof was not made, or does not hold: values are shown in its place. */
  readonly failed: (error: unknown) => void;
  /** Of circuit, key and proof together. Default: half of a move's. */
  readonly deadlineMs?: number | undefined;
}

/** A leaf under dispute. */
export interface DisputedLeaf {
  readonly id: Hex;
  readonly disputeCase: DisputeCase;
  readonly trace: OperationTrace;
  readonly index: number;
}

/**
 * Proves matrix products for the court, where their verifier is Groth16Leaf. A proof is never what a dispute depends on: whatever goes
 * wrong with it, the verifier computes the product from its values.
 */
export class CourtProver {
  readonly #init: CourtProverInit;

  constructor(init: CourtProverInit) {
    this.#init = init;
  }

  /**
   * Evidence with a proof that holds before the deployment's keys; undefined where there is none.
   *
   * @throws the signal's reason where it was aborted
   */
  async prove(
    leaf: DisputedLeaf,
    { plan: { planRoot } }: JudgedModel,
    evidence: LeafEvidence,
    signal: AbortSignal,
  ): Promise<Hex | undefined> {
    const { client, folder, failed, deadlineMs = PROOF_DEADLINE_MS } = this.#init;
    try {
      const statement = statementOf(leaf);
      const keys: readonly VerifyingKey[] = await client.getVerifyingKeys();
      const proven = await proveLeaf({
        statement,
        evidence,
        verifyingKeys: keys,
        folder,
        signal: AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]),
        deadlineMs,
      });
      verifyProof({ statement, evidence: proven, planRoot, keys });
      return proven;
    } catch (error) {
      signal.throwIfAborted();
      failed(error);
      return undefined;
    }
  }
}

/** What the court puts before the verifier. */
function statementOf({ id, disputeCase, trace, index }: DisputedLeaf): LeafStatement {
  const { terms, position, layer } = disputeCase;
  const { manifest, tauTable, a, b } = terms;
  const leaf = trace.leaves[index];
  if (leaf === undefined) throw new RangeError(`The trace has no leaf ${index}.`);
  return { dispute: id, manifest, tauTable, a, b, position, layer, index, answer: trace.answer, leaf };
}
