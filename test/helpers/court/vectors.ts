import { readFile } from "node:fs/promises";
import type { Address, Hex } from "viem";
import {
  type Answer,
  type Delivery,
  type DisputeCase,
  type SessionTerms,
  type StepReceipt,
  type TraceLeaf,
  type VerifierSet,
  wireSources,
} from "../../../sdk/src/index.ts";

/** JSON has no bigint: integers above 32 bits are decimal text. */
type Text<T> = { readonly [name in keyof T]: T[name] extends bigint ? string : T[name] };

interface File {
  readonly leaves: readonly Hex[];
  readonly trees: readonly {
    readonly size: number;
    readonly root: Hex;
    /** Path of each leaf. */
    readonly inclusion: readonly (readonly Hex[])[];
    /** Path of the beginnings of 1, 2, … leaves. */
    readonly continuation: readonly (readonly Hex[])[];
  }[];
  readonly court: { readonly chainId: number; readonly disputeCourt: Address };
  readonly disputeCase: Omit<Text<DisputeCase>, "terms" | "receipt" | "other"> & {
    readonly terms: Text<SessionTerms>;
    readonly receipt: Text<StepReceipt>;
    readonly other: Text<StepReceipt>;
  };
  readonly id: Hex;
  readonly position: {
    readonly position: string;
    readonly inputRoot: Hex;
    readonly outputRoot: Hex;
    readonly hash: Hex;
  };
  readonly leaf: Omit<TraceLeaf, "inputs"> & {
    readonly inputs: readonly {
      readonly source: number;
      readonly position: string;
      readonly index: string;
      readonly hash: Hex;
    }[];
    readonly hash: Hex;
  };
  readonly leafProof: Hex;
  readonly answer: Answer & { readonly hash: Hex };
  readonly set: Text<VerifierSet> & { readonly hash: Hex };
  readonly delivery: Delivery & { readonly digest: Hex };
}

const receiptOf = (receipt: Text<StepReceipt>): StepReceipt => ({
  ...receipt,
  toPos: BigInt(receipt.toPos),
  signedAt: BigInt(receipt.signedAt),
});

/** What scripts/generate-court-vectors.ts wrote, as the SDK's types. */
export async function readCourtVectors() {
  const file: File = JSON.parse(await readFile(new URL("../../vectors/court.json", import.meta.url), "utf8"));
  const { disputeCase, leaf, position, set } = file;
  const { terms } = disputeCase;
  return {
    ...file,
    disputeCase: {
      ...disputeCase,
      terms: {
        ...terms,
        fromPos: BigInt(terms.fromPos),
        price: BigInt(terms.price),
        lane: BigInt(terms.lane),
        start: BigInt(terms.start),
        end: BigInt(terms.end),
      },
      receipt: receiptOf(disputeCase.receipt),
      other: receiptOf(disputeCase.other),
      position: BigInt(disputeCase.position),
    } satisfies DisputeCase,
    position: { ...position, position: BigInt(position.position) },
    leaf: {
      ...leaf,
      inputs: leaf.inputs.map((wire) => ({
        ...wire,
        source: wireSources[wire.source] ?? "leaf",
        position: BigInt(wire.position),
        index: BigInt(wire.index),
      })),
    } satisfies TraceLeaf & { hash: Hex },
    set: { ...set, weightBlocks: BigInt(set.weightBlocks) },
  };
}
