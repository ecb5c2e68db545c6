import { decodeTraceLeaf } from "@omninode/sdk";
import { bytesToHex, type Hex, hexToBytes } from "viem";
import { HASH_BYTES, keccak } from "../../store/hash/keccak.ts";
import type { LeafRequest, OperationTrace, ShownLeaf } from "../../types/trace-source.ts";
import { decodeSigned, type SessionTerms, type Signed, type StepReceipt } from "../signed-types.ts";
import { hashStruct, type SigningDomain, verifyStruct } from "../signing.ts";
import type { TraceLayout } from "../trace/layout.ts";
import { merkleRoot, verifyInclusion } from "../trace/merkle.ts";
import { recordCommitment, sliceOf } from "../trace/record.ts";
import { positionCommitment } from "../trace/row-commitment.ts";
import { partBytes } from "./answer.ts";
import type { TraceClient } from "./client.ts";
import {
  MAX_ANSWERED_RECEIPTS,
  MAX_LEAF_BYTES,
  MAX_OPERATIONS_BYTES,
  MAX_RECORDS_BYTES,
} from "./constants.ts";
import { TraceReplyError } from "./errors.ts";
import { inclusionProofLength } from "./proof-length.ts";

const TERMS_BYTES = 15 * 32 + 65;
const RECEIPT_BYTES = 4 * 32 + 65;

/** An attempt as its operator shows it, its signatures checked. */
export interface ShownAttempt {
  /** With the gateway's signature. */
  readonly terms: Signed<SessionTerms>;
  /** The operator's over the same. */
  readonly countersignature: Hex;
  readonly receipts: readonly (Signed<StepReceipt> & { readonly hash: Hex })[];
}

/** @throws TraceReplyError, SignerMismatchError, MalformedSettlementError where it is not what gateway and operator signed */
export async function fetchAttempt(
  client: TraceClient,
  domain: SigningDomain,
  termsHash: Hex,
): Promise<ShownAttempt> {
  const head = TERMS_BYTES + 65 + 4;
  const bytes = await client.ask(
    { kind: "attempt", terms: termsHash },
    head + MAX_ANSWERED_RECEIPTS * RECEIPT_BYTES,
  );
  const refuse = (why: string): never => {
    throw new TraceReplyError(client.peerId, why);
  };
  if (bytes.length < head) refuse("the attempt is cut off");
  const terms = decodeSigned("SessionTerms", new Uint8Array(bytes.subarray(0, TERMS_BYTES)));
  if (hashStruct("SessionTerms", terms.value) !== termsHash) refuse("the terms are another attempt's");
  const { gateway, operator } = terms.value;
  await verifyStruct(domain, gateway, "SessionTerms", terms);
  const signature = bytesToHex(bytes.subarray(TERMS_BYTES, TERMS_BYTES + 65));
  await verifyStruct(domain, operator, "SessionTerms", { ...terms, signature });
  const count = viewOf(bytes).getUint32(TERMS_BYTES + 65, true);
  if (bytes.length !== head + count * RECEIPT_BYTES) refuse("the receipts are cut off");
  const receipts = [];
  for (let i = 0; i < count; i++) {
    const at = head + i * RECEIPT_BYTES;
    const receipt = decodeSigned("StepReceipt", new Uint8Array(bytes.subarray(at, at + RECEIPT_BYTES)));
    if (receipt.value.termsHash !== termsHash) refuse("a receipt is another attempt's");
    receipts.push({ ...receipt, hash: await verifyStruct(domain, operator, "StepReceipt", receipt) });
  }
  return { terms, countersignature: signature, receipts };
}

export interface CommittedRows {
  readonly layout: TraceLayout;
  /** First position of the attempt. */
  readonly fromPos: number;
  /** Whose root the proofs lead to. */
  readonly receipt: StepReceipt;
  readonly receiptHash: Hex;
  readonly part: "inputs" | "records";
  readonly from: number;
  readonly to: number;
}

/** What a position commits to, and the hashes that show it to be under the receipt's root. */
export interface ProvenRow {
  readonly bytes: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/**
 * What positions [from, to) commit to, by position: whole records, or the slices of the rows that came in. Each is shown to be
 * under the receipt's root.
 *
 * @throws TraceReplyError where it is not; TraceRefusedError, TraceSilentError
 */
export async function fetchRows(client: TraceClient, rows: CommittedRows): Promise<Uint8Array[]> {
  return (await fetchProvenRows(client, rows)).map(({ bytes }) => bytes);
}

/** As {@link fetchRows}, with what shows it to others. */
export async function fetchProvenRows(client: TraceClient, rows: CommittedRows): Promise<ProvenRow[]> {
  const { layout, part, from, to } = rows;
  const step = Math.max(1, Math.floor(MAX_RECORDS_BYTES / partBytes(layout, part)));
  const fetched: ProvenRow[] = [];
  for (let at = from; at < to; at += step) {
    fetched.push(...(await fetchSome(client, { ...rows, from: at, to: Math.min(to, at + step) })));
  }
  return fetched;
}

async function fetchSome(client: TraceClient, rows: CommittedRows): Promise<ProvenRow[]> {
  const { layout, fromPos, receipt, receiptHash, part, from, to } = rows;
  const size = Number(receipt.toPos) - fromPos;
  const length = partBytes(layout, part);
  const proofs = Array.from({ length: to - from }, (_, i) => inclusionProofLength(from + i - fromPos, size));
  const expected = proofs.reduce((sum, hashes) => sum + length + hashes * HASH_BYTES, 0);
  const { termsHash } = receipt;
  const bytes = await client.ask(
    { kind: "records", terms: termsHash, receipt: receiptHash, part, from, to },
    expected,
  );
  if (bytes.length !== expected) {
    throw new TraceReplyError(client.peerId, `${bytes.length} bytes came for ${expected}`);
  }
  const root = hexToBytes(receipt.root);
  let at = 0;
  return proofs.map((hashes, i) => {
    const position = from + i;
    const row = new Uint8Array(bytes.subarray(at, at + length));
    at += length;
    const path = Array.from({ length: hashes }, (_, n) =>
      bytes.subarray(at + n * HASH_BYTES, at + (n + 1) * HASH_BYTES),
    );
    at += hashes * HASH_BYTES;
    const commitment =
      part === "records" ? recordCommitment(row, position, layout) : inputCommitment(row, position, layout);
    if (!verifyInclusion(root, size, position - fromPos, commitment, path)) {
      throw new TraceReplyError(client.peerId, `position ${position} is not under the receipt's root`);
    }
    return { bytes: part === "records" ? row : row.subarray(0, length - HASH_BYTES), path };
  });
}

/** From the slices of the input row and the root over those of the output. */
function inputCommitment(row: Uint8Array, position: number, { input, inputSlices }: TraceLayout): Uint8Array {
  const slices = Array.from({ length: inputSlices }, (_, i) => keccak(sliceOf(row, input, i)));
  return positionCommitment(position, merkleRoot(slices), row.subarray(-HASH_BYTES));
}

export interface DisputedStep {
  readonly termsHash: Hex;
  readonly position: number;
  readonly layer: number;
  /** Id of the dispute that gives the right to see it, where neither payment nor consent does. */
  readonly dispute?: Hex;
  /** Root over the leaves that the operator answered with, where it did. */
  readonly traceRoot?: Hex;
}

/**
 * The operation trace of a step. Each output is the one that its leaf names, and the leaves are those of `traceRoot`; whether
 * they are right is for the caller to find out.
 *
 * @throws TraceReplyError; TraceRefusedError, TraceSilentError
 */
export async function fetchOperations(client: TraceClient, step: DisputedStep): Promise<OperationTrace> {
  const { termsHash: terms, position, layer, dispute, traceRoot } = step;
  const bytes = await client.ask(
    { kind: "operations", terms, position, layer, dispute },
    MAX_OPERATIONS_BYTES,
  );
  const view = viewOf(bytes);
  let at = 0;
  const refuse = (why: string): never => {
    throw new TraceReplyError(client.peerId, why);
  };
  const number = (): number => {
    if (at + 4 > bytes.length) refuse("the trace is cut off");
    at += 4;
    return view.getUint32(at - 4, true);
  };
  const value = (): Uint8Array => {
    const length = number();
    if (at + length > bytes.length) refuse("the trace is cut off");
    at += length;
    return bytes.subarray(at - length, at);
  };
  const count = number();
  const [leaves, outputs]: [Uint8Array[], Uint8Array[]] = [[], []];
  for (let i = 0; i < count; i++) {
    const [leaf, output] = [value(), value()];
    const named = decodeTraceLeaf(bytesToHex(leaf))?.output;
    if (named === undefined) refuse(`leaf ${i} is malformed`);
    if (named !== bytesToHex(keccak(output))) refuse(`what came out of leaf ${i} is not what it names`);
    leaves.push(leaf);
    outputs.push(output);
  }
  if (at !== bytes.length) refuse("bytes follow the trace");
  if (traceRoot !== undefined && bytesToHex(merkleRoot(leaves.map((leaf) => keccak(leaf)))) !== traceRoot) {
    refuse("the trace is not the one that was answered with");
  }
  return { leaves, outputs };
}

/**
 * A matrix product of a step, with what its verifier looks at. Whether the evidence holds is for the caller to find out.
 *
 * @throws TraceReplyError where it is no such answer; TraceRefusedError, TraceSilentError
 */
export async function fetchLeaf(
  client: TraceClient,
  { termsHash: terms, position, layer, leaf, nonce, proof }: LeafRequest,
): Promise<ShownLeaf> {
  const asked = { kind: "proof", terms, position, layer, leaf, nonce, proof } as const;
  const bytes = await client.ask(asked, MAX_LEAF_BYTES);
  const length = bytes.length < 4 ? bytes.length : viewOf(bytes).getUint32(0, true);
  const hashes = (bytes.length - 4 - length) / HASH_BYTES;
  if (!Number.isInteger(hashes) || hashes < 0)
    throw new TraceReplyError(client.peerId, "the leaf is cut off");
  const path = Array.from({ length: hashes }, (_, i) =>
    bytes.slice(4 + length + i * HASH_BYTES, 4 + length + (i + 1) * HASH_BYTES),
  );
  return { evidence: bytes.slice(4, 4 + length), path };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
