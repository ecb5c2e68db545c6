import { join } from "node:path";
import { type Hex, keccak256, zeroHash } from "viem";
import type { CourtModel } from "../../../../node/src/economy/disputes/court-model.ts";
import type { CourtProver, DisputedLeaf } from "../../../../node/src/economy/disputes/court-prover.ts";
import {
  leafJudgement,
  type ProveValues,
  type RowReader,
} from "../../../../node/src/economy/disputes/leaf-judgement.ts";
import type {
  Judgement,
  OperationTrace,
  OperatorEvidence,
} from "../../../../node/src/economy/disputes/operation-trace.ts";
import type { ChallengerEvidence, EvidenceForm } from "../../../../node/src/economy/disputes/prosecution.ts";
import { modelVersionsOf } from "../../../../node/src/economy/model-version.ts";
import { publishVersion } from "../../../../node/src/economy/publish.ts";
import { writeSyntheticModel } from "../../../../node/src/engine/synthetic.ts";
import { manifestOf } from "../../../../node/src/store/shard-file.ts";
import {
  createMountainRange,
  getMerkleRoot,
  hashLayerPlan,
  hashTolerances,
  hashTraceLeaf,
} from "../../../../sdk/src/index.ts";
import type { Attempt } from "../../../helpers/court/attempt.ts";
import { BLOCK_GEMMA } from "../../../helpers/engine.ts";
import type { Court } from "../../../helpers/sdk/court.ts";
import { type TracedAttempt, traceAttempt } from "../../../helpers/traced-attempt.ts";
import { operationTrace, planOf, TAUS } from "../../../helpers/zk/trace-check.ts";
import { POSITION } from "./parties.ts";

/** The layer that {@link openStep} disputes. */
const LAYER = 1;
const WORK = { ...BLOCK_GEMMA, type: "q4_K" } as const;

/** A step of a real model whose version is judged by Groth16Leaf, and what either side shows of it. */
export interface ProductWork extends AsyncDisposable {
  readonly honest: OperationTrace;
  /** The same with one product made up: that of leaf `product`. */
  readonly lying: OperationTrace;
  /** A leaf that multiplies, and has another before it in its row. */
  readonly product: number;
  attempt(): Promise<Attempt>;
  operator(shows: Showing): OperatorEvidence & Shown;
  /** Points at the leaf `product`. */
  challenger(shows: Showing): ChallengerEvidence & Shown;
}

export interface Showing {
  readonly attempt: Attempt;
  /** What was answered with. */
  readonly trace: OperationTrace;
  readonly prover: CourtProver;
}

/** Evidence in the order in which it was made. */
export interface Shown {
  readonly shown: readonly Hex[];
}

/** @param folder for the model's file */
export async function workOnProducts(court: Court, folder: string): Promise<ProductWork> {
  const path = join(folder, "products.gguf");
  await writeSyntheticModel(path, WORK);
  const traced = await traceAttempt({ model: path, steps: [Number(POSITION) + 1] });
  const model = await courtModel(court, path, traced);
  const step = { position: Number(POSITION), layer: LAYER };
  const { answer, places, leaves, outputs } = await operationTrace(traced, step);
  const honest = { answer, leaves, outputs };
  const product = (places.segments.find(({ name }) => name === "gateProducts")?.first ?? 0) + 1;
  const rowOf: RowReader = async ({ source, position, index }) => {
    const { input, output } = await traced.records.slices(Number(position));
    return (source === "input" ? input : output)[Number(index)] ?? new Uint8Array();
  };
  const judge = async (
    shown: Hex[],
    { prover, ...leaf }: DisputedLeaf & Pick<Showing, "prover">,
    form: EvidenceForm,
    signal: AbortSignal,
  ): Promise<Judgement> => {
    const prove: ProveValues = (values) => prover.prove(leaf, model, values, signal);
    const asked = form === "proof" ? prove : undefined;
    const judgement = await leafJudgement(model, leaf.disputeCase, leaf.trace, leaf.index, rowOf, asked);
    shown.push(judgement.evidence);
    return judgement;
  };
  const none = { inputRoot: zeroHash, outputRoot: zeroHash };
  return {
    honest,
    lying: withLie(honest, product),
    product,
    attempt: () =>
      court.attempt({
        manifest: model.modelId,
        tauTable: hashTolerances(TAUS),
        roots: (position) => (position === POSITION ? answer : none),
      }),
    operator({ attempt, trace, prover }) {
      const shown: Hex[] = [];
      return {
        shown,
        traceOf: async () => ({ trace, path: attempt.pathOf(POSITION) }),
        prefixOf: async () => undefined,
        source: (_, wire) => rowOf(wire),
        judgement: (id, disputeCase, _, index, signal) =>
          judge(shown, { id, disputeCase, trace, index, prover }, "proof", signal),
      };
    },
    challenger({ trace, prover }) {
      const shown: Hex[] = [];
      return {
        shown,
        prepare: async () => {},
        fetch: async () => trace,
        examine: async () => ({ kind: "leaf", index: product }),
        probe: async () => undefined,
        judgement: (id, disputeCase, _, index, form, signal) =>
          judge(shown, { id, disputeCase, trace, index, prover }, form, signal),
      };
    },
    [Symbol.asyncDispose]: () => traced[Symbol.asyncDispose](),
  };
}

/** Publishes the version of the model that Groth16Leaf judges. */
async function courtModel(
  court: Court,
  path: string,
  traced: TracedAttempt,
): Promise<CourtModel & { readonly modelId: Hex }> {
  const { manifest, cid } = await manifestOf(path);
  const versions = modelVersionsOf(court.economy.deployment, cid, manifest);
  const version = versions.find(({ judged }) => judged?.kind === "groth16");
  if (version?.judged === undefined) throw new TypeError("the model is not judged");
  await publishVersion(court.operator, version);
  const { judged, modelId } = version;
  const plans = createMountainRange(judged.plan.layers.map(hashLayerPlan));
  return {
    ...judged,
    modelId,
    manifest: cid,
    layer: planOf(traced, LAYER),
    planPath: plans.inclusionProof(LAYER),
    tensors: manifest.tensors,
    weights: traced.weights,
    taus: TAUS,
  };
}

/** The first number of a leaf's output is twice what it was, or half; all else fits it by hashes no more than it must. */
function withLie({ answer, leaves, outputs }: OperationTrace, index: number): OperationTrace {
  const output = Uint8Array.from(outputs[index] ?? []);
  // Of a little-endian f32, the lowest bit of the exponent.
  output[2] = (output[2] ?? 0) ^ 0x80;
  const lied = leaves.map((leaf, i) => (i === index ? { ...leaf, output: keccak256(output) } : leaf));
  const traceRoot = getMerkleRoot(lied.map(hashTraceLeaf));
  return { answer: { ...answer, traceRoot }, leaves: lied, outputs: outputs.with(index, output) };
}
