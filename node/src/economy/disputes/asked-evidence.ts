import {
  type Answer,
  type DisputeCase,
  decodeTraceLeaf,
  hashStepReceiptStruct,
  type PostedChunk,
  type SegmentName,
} from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import type { Host } from "../../net/host.ts";
import { checkOperationTrace, type OperationFault } from "../../zk/check-operation-trace.ts";
import type { RowKind } from "../audit/compare.ts";
import { disputeRecordsPath } from "../paths.ts";
import type { SigningDomain } from "../signing.ts";
import { planLayout } from "../trace/plan-layout.ts";
import { type AskedOperator, TraceClient } from "../trace-protocol/client.ts";
import { fetchOperations, fetchProvenRows } from "../trace-protocol/fetch.ts";
import type { CourtModels } from "./court-model.ts";
import type { CourtProver } from "./court-prover.ts";
import { OperationTraceError } from "./errors.ts";
import { faultProof, weightFault } from "./fault-proof.ts";
import { leafJudgement, leafJudgementAlone, type ProveValues, type RowReader } from "./leaf-judgement.ts";
import type { Judgement, OperationTrace } from "./operation-trace.ts";
import { probeProducts } from "./probe-products.ts";
import type { ChallengerEvidence, EvidenceForm, Objection, Probe } from "./prosecution.ts";
import { KeptRecords } from "./records-file.ts";

/** An operator that is asked about what an audit found. */
export interface AccusedOperator extends AskedOperator {
  /** The row of the layer in which the error was. */
  readonly kind?: RowKind | undefined;
}

/** Products whose rows make a row that audits look at. */
const productsBehind: Record<RowKind, readonly SegmentName[]> = {
  keys: ["kProducts"],
  values: ["vProducts"],
  attended: ["qProducts", "outProducts"],
  fed: ["gateProducts", "upProducts", "downProducts"],
};

export interface AskedEvidenceInit {
  readonly host: Host;
  readonly domain: SigningDomain;
  /** Folder of the watcher's books. */
  readonly books: string;
  readonly models: CourtModels;
  /** Default: values are shown, never proofs. */
  readonly prover?: CourtProver | undefined;
  /** @throws where nobody knows how the operator of the case is reached */
  readonly operatorOf: (disputeCase: DisputeCase) => Promise<AccusedOperator>;
  /**
   * The trace that was delivered to jurors; undefined where there were none.
   * @throws where none of them shows it
   */
  readonly delivered: (id: Hex, answer: Answer, signal: AbortSignal) => Promise<OperationTrace | undefined>;
}

/** What a challenger finds out by asking the operator, and by looking at what it answers. */
export class AskedEvidence implements ChallengerEvidence {
  readonly #init: AskedEvidenceInit;

  constructor(init: AskedEvidenceInit) {
    this.#init = init;
  }

  async prepare(id: Hex, disputeCase: DisputeCase, signal: AbortSignal): Promise<void> {
    const { terms, receipt, layer, position } = disputeCase;
    const model = await this.#init.models.open(terms, layer, signal);
    const layout = planLayout(model.layer, terms);
    if (await KeptRecords.open(this.#recordsPath(id), layout).catch(() => undefined)) return;
    await using client = await this.#connect(disputeCase, signal);
    const rows = await fetchProvenRows(client, {
      layout,
      fromPos: Number(terms.fromPos),
      receipt,
      receiptHash: hashStepReceiptStruct(receipt),
      part: "records",
      from: Number(terms.fromPos),
      to: Number(position) + 1,
    });
    await KeptRecords.write(this.#recordsPath(id), Number(terms.fromPos), rows);
  }

  /** From the operator; where it keeps the trace from this challenger, from the jurors that it was delivered to. */
  async fetch(
    id: Hex,
    disputeCase: DisputeCase,
    answer: Answer,
    signal: AbortSignal,
  ): Promise<OperationTrace> {
    try {
      return await this.#fromOperator(id, disputeCase, answer, signal);
    } catch (error) {
      signal.throwIfAborted();
      const delivered = await this.#init.delivered(id, answer, signal);
      if (delivered === undefined) throw error;
      return delivered;
    }
  }

  async #fromOperator(
    id: Hex,
    disputeCase: DisputeCase,
    answer: Answer,
    signal: AbortSignal,
  ): Promise<OperationTrace> {
    const { receipt, position, layer } = disputeCase;
    await using client = await this.#connect(disputeCase, signal);
    const { leaves, outputs } = await fetchOperations(client, {
      termsHash: receipt.termsHash,
      position: Number(position),
      layer,
      dispute: id,
      traceRoot: answer.traceRoot,
    });
    const decoded = leaves.map((leaf) => {
      const decoded = decodeTraceLeaf(bytesToHex(leaf));
      if (decoded === undefined) throw new OperationTraceError("a leaf is malformed");
      return decoded;
    });
    return { answer, leaves: decoded, outputs };
  }

  async examine(
    id: Hex,
    disputeCase: DisputeCase,
    trace: OperationTrace,
    signal: AbortSignal,
  ): Promise<Objection | undefined> {
    const { terms, layer, position } = disputeCase;
    const model = await this.#init.models.open(terms, layer, signal);
    const records = await KeptRecords.open(this.#recordsPath(id), planLayout(model.layer, disputeCase.terms));
    const fault = await checkOperationTrace({
      plan: model.layer,
      a: terms.a,
      b: terms.b,
      position: Number(position),
      answer: trace.answer,
      leaves: trace.leaves,
      outputs: trace.outputs,
      committed: records,
      weights: model.weights,
      taus: model.taus,
      signal,
    });
    return fault && objectionOf({ disputeCase, trace, records, model }, fault);
  }

  async judgement(
    id: Hex,
    disputeCase: DisputeCase,
    trace: OperationTrace,
    index: number,
    form: EvidenceForm,
    signal: AbortSignal,
  ): Promise<Judgement> {
    const model = await this.#init.models.open(disputeCase.terms, disputeCase.layer, signal);
    const records = await KeptRecords.open(this.#recordsPath(id), planLayout(model.layer, disputeCase.terms));
    const rowOf: RowReader = async ({ source, position, index: number }) => {
      const slices = await records.slices(Number(position));
      const slice = (source === "input" ? slices.input : slices.output)[Number(number)];
      if (slice === undefined) throw new RangeError(`Position ${position} has no ${source} ${number}.`);
      return slice;
    };
    const prove: ProveValues = async (values) =>
      this.#init.prover?.prove({ id, disputeCase, trace, index }, model, values, signal);
    return leafJudgement(model, disputeCase, trace, index, rowOf, form === "proof" ? prove : undefined);
  }

  async probe(
    _id: Hex,
    disputeCase: DisputeCase,
    answer: Answer,
    posted: readonly PostedChunk[],
    signal: AbortSignal,
  ): Promise<Probe | undefined> {
    const { terms, layer, position } = disputeCase;
    const [model, { kind }] = await Promise.all([
      this.#init.models.open(terms, layer, signal),
      this.#init.operatorOf(disputeCase),
    ]);
    const { a, b } = terms;
    const suspects = kind && productsBehind[kind];
    const found = await probeProducts({ model, stage: { a, b }, position, answer, posted, suspects });
    switch (found?.kind) {
      case undefined:
      case "demand":
        return found;
      case "weight":
        return { kind: "fault", fault: await weightFault(model, found.proof, found.wire) };
      case "leaf": {
        const { proof, known } = found;
        return { kind: "leaf", proof, judgement: await leafJudgementAlone(model, proof, known) };
      }
      default:
        found satisfies never;
        return undefined;
    }
  }

  #recordsPath(id: Hex): string {
    return disputeRecordsPath(this.#init.books, id);
  }

  async #connect(disputeCase: DisputeCase, signal: AbortSignal): Promise<TraceClient> {
    const { host, domain, operatorOf } = this.#init;
    return TraceClient.connect({ host, domain, signal, ...(await operatorOf(disputeCase)) });
  }
}

async function objectionOf(
  faulty: Parameters<typeof faultProof>[0],
  fault: OperationFault,
): Promise<Objection> {
  switch (fault.kind) {
    case "leaf":
      return { kind: "leaf", index: fault.index };
    case "value":
      throw new OperationTraceError(`output ${fault.index} is not its leaf's`);
    case "wire":
    case "output":
      return { kind: "fault", fault: await faultProof(faulty, fault) };
    default:
      fault satisfies never;
      throw new RangeError("no fault of that kind");
  }
}
