import { readFileSync } from "node:fs";
import { toHalf } from "../../../node/src/engine/half.ts";
import {
  type Groth16Evidence,
  type Groth16Proof,
  getTracePlan,
  type LeafEvidence,
  type LeafStatement,
  type SegmentName,
} from "../../../sdk/src/index.ts";
import { Dice } from "./dice.ts";
import type { MatrixType } from "./leaves.ts";
import { makePlan } from "./plans.ts";
import { planPath, stateLeaf, taus } from "./statement.ts";

/** Made by scripts/generate-proof-vectors.ts. */
export const PROOFS = new URL("../../vectors/proofs.json", import.meta.url);

/** A leaf of 12 x 256 weights of a type, or beside one: always the same. */
export interface JudgedLeaf {
  readonly planRoot: `0x${string}`;
  readonly statement: LeafStatement;
  readonly evidence: LeafEvidence;
}

/** The second of its row, so that there is one before it. */
export const provenProduct = (type: MatrixType): JudgedLeaf => secondOf("gateProducts", type);

/** A sum of rows of the same layer, for which there is no proof. */
export const sumBeside = (type: MatrixType): JudgedLeaf => secondOf("attended", type);

/** The second leaf of a segment, of layer 9 of a model of 24. */
function secondOf(segment: SegmentName, type: MatrixType): JudgedLeaf {
  const plan = makePlan({ layers: 24, layer: 9, width: 1_024, kvHeads: 8, heads: 16 }, [
    0,
    8,
    8,
    8,
    8,
    0,
    type,
  ]);
  const stage = { a: 6, b: 12 };
  const position = 500n;
  const { segments } = getTracePlan({ plan, ...stage, position });
  const first = segments.find(({ name }) => name === segment)?.first ?? 0;
  const { statement, values } = stateLeaf(
    new Dice(type),
    { plan, stage, position, index: first + 1 },
    toHalf,
  );
  const { root, path } = planPath(plan);
  return { planRoot: root, statement, evidence: { plan, planPath: path, taus, ...values } };
}

/** Its evidence with the proof. */
export function provenEvidence(type: MatrixType): Groth16Evidence {
  const vectors: Record<string, ProofVector> = JSON.parse(readFileSync(PROOFS, "utf8"));
  const { points, commitment, sums } = vectors[type] ?? { points: [], commitment: "0", sums: [] };
  const proof = {
    points: points.map(BigInt) as unknown as Groth16Proof,
    commitment: BigInt(commitment),
    sums: sums.map(BigInt),
  };
  return { ...provenProduct(type).evidence, proof };
}

/** Numbers in decimals. */
interface ProofVector {
  readonly points: readonly string[];
  readonly commitment: string;
  readonly sums: readonly string[];
}
