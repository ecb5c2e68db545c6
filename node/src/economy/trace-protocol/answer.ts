import { type Address, hexToBytes } from "viem";
import { HASH_BYTES } from "../../store/hash/keccak.ts";
import type { LeafSource, TraceSource } from "../../types/trace-source.ts";
import { encodeSigned } from "../signed-types.ts";
import { SLICE_ELEMENTS, type TraceLayout } from "../trace/layout.ts";
import { recordRoots } from "../trace/record.ts";
import type { ArchivedAttempt } from "./attempt-archive.ts";
import { MAX_ANSWERED_RECEIPTS, MAX_RECORDS_BYTES } from "./constants.ts";
import { TraceRequestError, TraceUnknownError } from "./errors.ts";
import type { TraceRequest } from "./messages.ts";

// Byte layouts of answers: docs/TRACE-PROTOCOL.md.

export interface AnswerSources {
  /** Makes operation traces; without it requests for them are refused. */
  readonly source?: TraceSource | undefined;
  /** Proves leaves of a payer's sessions; without it requests for proofs are refused. */
  readonly leaves?: ((payer: Address) => LeafSource) | undefined;
}

type Request<K extends TraceRequest["kind"]> = Extract<TraceRequest, { kind: K }>;

/** The bytes that answer a request about an attempt, piece by piece. */
export async function* answerOf(
  request: TraceRequest,
  attempt: ArchivedAttempt,
  { source, leaves }: AnswerSources,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  switch (request.kind) {
    case "attempt":
      yield* attemptAnswer(attempt);
      return;
    case "records":
      yield* recordsAnswer(request, attempt);
      return;
    case "operations":
      yield* operationsAnswer(request, attempt, source, signal);
      return;
    case "proof":
      yield* leafAnswer(request, attempt, leaves, signal);
      return;
    default:
      request satisfies never;
  }
}

/** Bytes of what a position's answer has before its proof. */
export function partBytes({ inputSlices, input, bytes }: TraceLayout, part: "inputs" | "records"): number {
  return part === "records" ? bytes : inputSlices * SLICE_ELEMENTS * input.bytes + HASH_BYTES;
}

function* attemptAnswer({ terms, countersignature, receipts }: ArchivedAttempt): Generator<Uint8Array> {
  yield encodeSigned("SessionTerms", terms);
  yield hexToBytes(countersignature);
  const last = receipts.slice(-MAX_ANSWERED_RECEIPTS);
  yield u32(last.length);
  for (const receipt of last) yield encodeSigned("StepReceipt", receipt);
}

async function* recordsAnswer(
  { receipt: hash, from, to, part }: Request<"records">,
  attempt: ArchivedAttempt,
): AsyncGenerator<Uint8Array> {
  const { layout, receipts, terms } = attempt;
  const receipt = receipts.findLast((one) => one.hash === hash);
  if (receipt === undefined) throw new TraceUnknownError(hash, "the receipt");
  const first = Number(terms.value.fromPos);
  if (from < first || to <= from || BigInt(to) > receipt.value.toPos) {
    throw new TraceRequestError(`positions [${from}, ${to}) are not among those that the receipt covers`);
  }
  if (to - from > 1 && (to - from) * partBytes(layout, part) > MAX_RECORDS_BYTES) {
    throw new TraceRequestError(`${to - from} positions are more than ${MAX_RECORDS_BYTES} bytes`);
  }
  await using trace = await attempt.openTrace();
  const range = await attempt.range(trace, receipt.value);
  const size = Number(receipt.value.toPos) - first;
  for (let position = from; position < to; position++) {
    const record = await trace.record(position);
    if (part === "records") yield record;
    else {
      yield record.subarray(0, partBytes(layout, part) - HASH_BYTES);
      yield recordRoots(record, layout).outputRoot;
    }
    yield* range.inclusionProof(position - first, size);
  }
}

async function* operationsAnswer(
  { position, layer }: Request<"operations">,
  attempt: ArchivedAttempt,
  source: TraceSource | undefined,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { termsHash } = attempt;
  requireCovered(attempt, position, layer);
  if (source === undefined) throw new TraceUnknownError(termsHash, "the weights to trace");
  const { leaves, outputs } = await source.operations({ termsHash, position, layer }, signal);
  yield u32(leaves.length);
  for (const [i, leaf] of leaves.entries()) {
    const output = outputs[i] ?? new Uint8Array(0);
    yield u32(leaf.length);
    yield leaf;
    yield u32(output.length);
    yield output;
  }
}

async function* leafAnswer(
  { position, layer, leaf, nonce, proof }: Request<"proof">,
  attempt: ArchivedAttempt,
  leaves: AnswerSources["leaves"],
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const { termsHash, terms } = attempt;
  requireCovered(attempt, position, layer);
  if (leaves === undefined) throw new TraceUnknownError(termsHash, "the means to prove");
  const asked = { termsHash, position, layer, leaf, nonce, proof };
  const { evidence, path } = await leaves(terms.value.payer).leaf(asked, signal);
  yield u32(evidence.length);
  yield evidence;
  yield* path;
}

/** @throws TraceRequestError where no receipt covers the layer of the position */
function requireCovered(
  { terms: { value }, receipts }: ArchivedAttempt,
  position: number,
  layer: number,
): void {
  const covered = receipts.at(-1)?.value.toPos ?? 0n;
  const isHere = layer >= value.a && layer < value.b && BigInt(position) >= value.fromPos;
  if (!isHere || BigInt(position) >= covered) {
    throw new TraceRequestError(`layer ${layer} of position ${position} is not among what receipts cover`);
  }
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
