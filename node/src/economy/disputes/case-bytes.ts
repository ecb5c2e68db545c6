import { type Answer, type DisputeCase, disputeCourtAbi } from "@omninode/sdk";
import {
  concat,
  decodeAbiParameters,
  encodeAbiParameters,
  getAbiItem,
  type Hex,
  isHex,
  size,
  slice,
} from "viem";
import type { JournalRecord } from "../journal.ts";

// Journals keep cases and answers as the court's calldata has them: ABI words, in hexadecimal.

const caseParameters = getAbiItem({ abi: disputeCourtAbi, name: "idOf" }).inputs;
const answerParameters = [getAbiItem({ abi: disputeCourtAbi, name: "answer" }).inputs[1]] as const;

/** What a challenger needs beside the case to open a dispute. */
export interface Charge {
  /** The operator's over the case's receipt, 65 bytes. */
  readonly signature: Hex;
  /** Over the other receipt, where there are two. */
  readonly otherSignature?: Hex | undefined;
  /** Of two receipts: a root of as many positions as the shorter has, and the proof that the longer continues it. */
  readonly conflict?: { readonly root: Hex; readonly path: readonly Hex[] } | undefined;
}

/** A journal's record of a case, with all that is needed to open it. */
export function caseRecord(disputeCase: DisputeCase, charge: Charge | undefined): JournalRecord {
  const data = encodeAbiParameters(caseParameters, [disputeCase]);
  if (charge === undefined) return { kind: "case", data };
  const { signature, otherSignature, conflict } = charge;
  return {
    kind: "case",
    data,
    signature,
    ...(otherSignature && { otherSignature }),
    ...(conflict && { root: conflict.root, path: joinHashes(conflict.path) }),
  };
}

/** Undefined where the record is no case. */
export function readCase(
  record: JournalRecord,
): { readonly disputeCase: DisputeCase; readonly charge: Charge | undefined } | undefined {
  const disputeCase = decoded(record.data, (data) => decodeAbiParameters(caseParameters, data)[0]);
  if (disputeCase === undefined) return undefined;
  const { signature, otherSignature, root, path } = record;
  if (!isHex(signature)) return { disputeCase, charge: undefined };
  const charge = {
    signature,
    otherSignature: isHex(otherSignature) ? otherSignature : undefined,
    conflict: isHex(root) ? { root, path: splitHashes(path) } : undefined,
  };
  return { disputeCase, charge };
}

export function encodeAnswer(answer: Answer): Hex {
  return encodeAbiParameters(answerParameters, [answer]);
}

/** Undefined where the text is no answer. */
export function decodeAnswer(text: unknown): Answer | undefined {
  return decoded(text, (data) => decodeAbiParameters(answerParameters, data)[0]);
}

export const joinHashes = (hashes: readonly Hex[]): Hex => concat(hashes);

export function splitHashes(text: unknown): Hex[] {
  if (!isHex(text)) return [];
  return Array.from({ length: Math.floor(size(text) / 32) }, (_, i) => slice(text, i * 32, (i + 1) * 32));
}

function decoded<T>(text: unknown, decode: (data: Hex) => T): T | undefined {
  if (!isHex(text)) return undefined;
  try {
    return decode(text);
  } catch {
    return undefined;
  }
}
