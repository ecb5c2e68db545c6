import {
  type Answer,
  decodeGroth16Evidence,
  decodeLeafEvidence,
  decodeTraceLeaf,
  encodeGroth16Evidence,
  encodeLeafEvidence,
  type LeafStatement,
  type ProofRequest,
  type ProofTransport,
  verifyInclusion,
} from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import { keccak } from "../../store/hash/keccak.ts";
import type { PositionSlices } from "../../types/committed.ts";
import type { OperationTrace as DeliveredTrace, ProofKind } from "../../types/trace-source.ts";
import { checkOperationTrace, type LayerHalf } from "../../zk/check-operation-trace.ts";
import { rangeOver } from "../../zk/hashing.ts";
import type { JudgedLayer } from "../disputes/court-model.ts";
import { OperationTraceError } from "../disputes/errors.ts";
import type { OperationTrace } from "../disputes/operation-trace.ts";
import { LeafUnlinkedError, TraceFaultError } from "./errors.ts";
import { leafStatement } from "./leaf-statement.ts";
import type { StepView } from "./step-view.ts";

export interface StepTransportInit {
  readonly view: StepView;
  readonly model: JudgedLayer;
  /** The half of the layer that the product is of. */
  readonly half: LayerHalf;
  readonly kind: ProofKind;
  /** Hears what came of the trace before the leaf is asked for. */
  readonly onTrace?: ((figures: { readonly leaves: number; readonly bytes: number }) => void) | undefined;
}

/**
 * Asks for a product of a step so that it means something (docs/CIRCUITS.md#what-a-proof-on-request-shows): first for the whole trace,
 * which is fixed then; its half of the layer must lead from rows that the receipt covers to rows that it covers. Only then is the
 * operator told which leaf is looked at.
 */
export function stepTransport({ view, model, half, kind, onTrace }: StepTransportInit): ProofTransport {
  return {
    async prove({ terms, position, layer, index, dispute: nonce }: ProofRequest, signal = NEVER) {
      const { step } = view;
      if (terms !== step.termsHash || Number(position) !== step.position || layer !== step.layer) {
        throw new LeafUnlinkedError("another step was asked for than this one");
      }
      const { input, output } = await view.committed.slices(step.position);
      const delivered = await view.operations(signal);
      onTrace?.({ leaves: delivered.leaves.length, bytes: bytesIn(delivered) });
      const trace = decodeTrace(delivered, { input, output });
      const { a, b } = view.terms;
      const fault = await checkOperationTrace({
        ...trace,
        plan: model.layer,
        a,
        b,
        position: step.position,
        committed: view.committed,
        weights: undefined,
        taus: model.taus,
        half,
        signal,
      });
      if (fault !== undefined) throw new TraceFaultError(fault);
      const statement = leafStatement({ terms: view.terms, step, trace, index, nonce });
      const { evidence, path } = await view.leaf({ leaf: index, nonce, proof: kind }, signal);
      requireWeights(
        statement,
        model,
        path.map((hash) => bytesToHex(hash)),
      );
      return { statement, evidence: canonical(kind, bytesToHex(evidence)) };
    },
  };
}

const NEVER = new AbortController().signal;

/** The answer that a court would have for these leaves: from the rows of the position and the leaves alone. */
function decodeTrace({ leaves, outputs }: DeliveredTrace, { input, output }: PositionSlices): OperationTrace {
  const rootOf = (hashes: Iterable<Uint8Array>): Hex => bytesToHex(rangeOver(hashes).root());
  const answer: Answer = {
    inputRoot: rootOf(input.map((slice) => keccak(slice))),
    outputRoot: rootOf(output.map((slice) => keccak(slice))),
    inputSlices: input.length,
    outputSlices: output.length,
    leaves: leaves.length,
    traceRoot: rootOf(leaves.map((leaf) => keccak(leaf))),
  };
  const decoded = leaves.map((leaf) => {
    const found = decodeTraceLeaf(bytesToHex(leaf));
    if (found === undefined) throw new OperationTraceError("a leaf is malformed");
    return found;
  });
  return { answer, leaves: decoded, outputs };
}

/** @throws LeafUnlinkedError where the tile that the leaf reads is not the model's */
function requireWeights({ leaf }: LeafStatement, { plan, set }: JudgedLayer, path: readonly Hex[]): void {
  const wire = leaf.inputs.find(({ source }) => source === "weight");
  const isModels =
    wire !== undefined &&
    verifyInclusion({
      root: plan.weightRoot,
      size: Number(set.weightBlocks),
      index: Number(wire.index),
      leaf: wire.hash,
      path,
    });
  if (!isModels) throw new LeafUnlinkedError("its weights are not under the model's weight root");
}

/** @throws LeafUnlinkedError where the same could be said in other bytes; ValueInvalidError where it is no evidence */
function canonical(kind: ProofKind, evidence: Hex): Hex {
  const encoded =
    kind === "evm"
      ? encodeLeafEvidence(decodeLeafEvidence(evidence))
      : encodeGroth16Evidence(decodeGroth16Evidence(evidence));
  if (encoded !== evidence) throw new LeafUnlinkedError("its evidence is not in the one encoding");
  return evidence;
}

const bytesIn = ({ leaves, outputs }: DeliveredTrace): number =>
  [...leaves, ...outputs].reduce((sum, { length }) => sum + length, 0);
