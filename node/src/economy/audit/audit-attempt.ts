import { randomBytes } from "node:crypto";
import { sampledRows } from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import type { Host } from "../../net/host.ts";
import type { LayerReplayer } from "../../types/replay.ts";
import type { Stage } from "../../types/stage.ts";
import type { SessionTerms, Signed, StepReceipt } from "../signed-types.ts";
import type { SigningDomain } from "../signing.ts";
import { TraceLayout } from "../trace/layout.ts";
import { type AskedOperator, TraceClient } from "../trace-protocol/client.ts";
import { type CommittedRows, fetchRows } from "../trace-protocol/fetch.ts";
import type { Discrepancy } from "./compare.ts";
import { FIND_SCORE } from "./constants.ts";
import { type Examination, examine } from "./examine.ts";
import { localise } from "./localise.ts";
import { scoreOf } from "./score.ts";
import type { TokenCheck } from "./token-check.ts";

/** An attempt that can be audited, and what is known of it. */
export interface AuditTarget extends AskedOperator {
  /** From which the operator is asked. */
  readonly host: Host;
  /** With the gateway's signature. */
  readonly terms: Signed<SessionTerms>;
  readonly termsHash: Hex;
  /** The operator's over the same terms. */
  readonly countersignature: Hex;
  readonly receipt: Signed<StepReceipt>;
  readonly receiptHash: Hex;
  /** Token ids by position, as far as the validator itself sent or received them. */
  readonly tokens?: Int32Array | undefined;
  /** Where the validator chose the sampling. */
  readonly checkToken?: TokenCheck | undefined;
  /** How many of the tokens it sent: the others are answers. */
  readonly promptTokens?: number | undefined;
}

export interface AuditResult extends Examination {
  /** 32 bytes from which the samples follow. */
  readonly seed: Hex;
  /** Rows that were compared. */
  readonly samples: number;
  readonly score: number;
  /** Where a failed audit found the largest error to have arisen; `layer` counts from the model's first. */
  readonly origin: (Discrepancy & { readonly position: number }) | undefined;
}

export interface AuditInit {
  readonly domain: SigningDomain;
  /** Rows to sample. */
  readonly samples: number;
  /** Positions that the model was made for. */
  readonly contextLength: number;
}

/**
 * Asks an operator for what it committed to, and computes it again. The seed of the samples is drawn once the receipt is at hand,
 * so that the operator committed to all rows before anybody could know which are looked at.
 *
 * @throws what keeps the operator from being asked, or says that it did not show what it committed to
 */
export async function auditAttempt(
  { domain, samples, contextLength }: AuditInit,
  stage: Stage & LayerReplayer,
  target: AuditTarget,
  signal: AbortSignal,
): Promise<AuditResult> {
  const { receipt, receiptHash, tokens, checkToken } = target;
  const layout = new TraceLayout(stage);
  const { fromPos } = target.terms.value;
  const seed = bytesToHex(randomBytes(32));
  const positions = sampledRows({ seed, fromPos, toPos: receipt.value.toPos, samples }).map(Number);
  const received = layout.token && answersOf(target);
  // All answers are looked at, so that a lie about them shows whatever was sampled.
  const end = received === undefined ? (positions.at(-1) ?? 0) + 1 : Number(receipt.value.toPos);
  await using client = await TraceClient.connect({ ...target, domain, signal });
  const from = Number(fromPos);
  const rows: CommittedRows = {
    layout,
    fromPos: from,
    receipt: receipt.value,
    receiptHash,
    part: "inputs",
    from,
    to: end,
  };
  const inputs = await fetchRows(client, rows);
  const records = new Map<number, Uint8Array>();
  for (const position of positions) {
    const [record] = await fetchRows(client, { ...rows, part: "records", from: position, to: position + 1 });
    if (record !== undefined) records.set(position, record);
  }
  const found = await examine({
    stage,
    layout,
    inputs,
    records,
    contextLength,
    checkToken,
    received,
    signal,
  });
  const score = tookTokens(stage, inputs, tokens) ? scoreOf(found) : 0;
  const result = { ...found, seed, samples: positions.length, score };
  if (score >= FIND_SCORE || found.worst === undefined) return { ...result, origin: undefined };
  const { position } = found.worst;
  const whole = await fetchRows(client, { ...rows, part: "records", to: position + 1 });
  const origin = await localise({ stage, layout, records: whole, signal });
  return { ...result, origin: origin && { ...origin, layer: origin.layer + stage.layers[0], position } };
}

/** Tokens that came back, by the position that they were sampled after. */
function answersOf({ tokens, promptTokens }: AuditTarget): ReadonlyMap<number, number> | undefined {
  if (tokens === undefined || promptTokens === undefined) return undefined;
  return new Map(Array.from(tokens.subarray(promptTokens), (id, i) => [promptTokens + i - 1, id]));
}

/** Whether a stage with the embedding committed to the tokens that it was sent. */
function tookTokens(
  { hasEmbedding }: Stage,
  inputs: readonly Uint8Array[],
  tokens: Int32Array | undefined,
): boolean {
  if (!hasEmbedding || tokens === undefined) return true;
  return inputs.every((bytes, i) => {
    const id = new DataView(bytes.buffer, bytes.byteOffset, 4).getInt32(0, true);
    return tokens[i] === undefined || tokens[i] === id;
  });
}
