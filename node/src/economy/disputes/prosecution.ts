import type { Answer, DisputeCase, FaultProof, LeafProof, OmniClient, PostedChunk } from "@omninode/sdk";
import type { Hex } from "viem";
import type { DisputeJournal } from "./dispute-journal.ts";
import type { Judgement, OperationTrace } from "./operation-trace.ts";

/** What is wrong with a trace. */
export type Objection =
  | { readonly kind: "fault"; readonly fault: FaultProof }
  /** A leaf that its verifier finds wrong. */
  | { readonly kind: "leaf"; readonly index: number };

/** How a leaf is shown: by its values, at once; or by a proof, which takes a while, and less gas of a court. */
export type EvidenceForm = "values" | "proof";

/** The next step of a look at single values, where the whole trace is not to be had. */
export type Probe =
  /** A value of a leaf is wanted, or the leaf alone (`slot` of `demandChunk`). */
  | { readonly kind: "demand"; readonly index: number; readonly slot: number | "output" | "record" }
  | { readonly kind: "fault"; readonly fault: FaultProof }
  /** A leaf that its verifier finds wrong, with what shows it. */
  | { readonly kind: "leaf"; readonly proof: LeafProof; readonly judgement: Judgement };

/** What a challenger can find out about a step that it disputes. */
export interface ChallengerEvidence {
  /**
   * Keeps what will be needed to look at the answer, before anything is risked: an operator that is accused could hide it.
   * @throws where the operator does not show what it committed to
   */
  prepare(id: Hex, disputeCase: DisputeCase, signal: AbortSignal): Promise<void>;
  /**
   * The trace that the operator answered with, from the operator.
   * @throws where it does not deliver one whose leaves and values are those of the answer
   */
  fetch(id: Hex, disputeCase: DisputeCase, answer: Answer, signal: AbortSignal): Promise<OperationTrace>;
  /** The first thing that is wrong with it; undefined where nothing is. */
  examine(
    id: Hex,
    disputeCase: DisputeCase,
    trace: OperationTrace,
    signal: AbortSignal,
  ): Promise<Objection | undefined>;
  /**
   * What a verifier needs to see that a leaf is wrong; undefined where only the operator can have it judged.
   * @param form `proof`: a proof where the verifier takes one, else values
   */
  judgement(
    id: Hex,
    disputeCase: DisputeCase,
    trace: OperationTrace,
    index: number,
    form: EvidenceForm,
    signal: AbortSignal,
  ): Promise<Judgement | undefined>;
  /**
   * What the values that the operator posted on chain show, and which to demand next. What was posted alone decides, but for which
   * leaf is begun with: nobody can know that before.
   */
  probe(
    id: Hex,
    disputeCase: DisputeCase,
    answer: Answer,
    posted: readonly PostedChunk[],
    signal: AbortSignal,
  ): Promise<Probe | undefined>;
}

/** What a challenger risks in one dispute, and altogether. */
export interface WatchLimits {
  /** OMNI wei of bonds in open disputes, all together. */
  readonly bonds: bigint;
  /** Disputes that are open at the same time. */
  readonly open: number;
  /** Wei of the chain's own coin to prepay for values in one dispute. */
  readonly prepaid: bigint;
}

/** One dispute as its challenger drives it. */
export interface Prosecution {
  /** Signs as the challenger. */
  readonly client: OmniClient;
  readonly evidence: ChallengerEvidence;
  readonly journal: DisputeJournal;
  readonly limits: WatchLimits;
  /** Whether one more bond is within the limits; asked before a dispute is opened. */
  readonly mayOpen: () => Promise<boolean>;
  /** Whether one more value may be demanded: what it prepays, and what it adds to the bond. */
  readonly mayDemand: () => Promise<boolean>;
}
