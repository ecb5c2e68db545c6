import { randomInt } from "node:crypto";
import { isAddressEqual } from "viem";
import { type Canary, runCanary } from "../../economy/audit/canary.ts";
import { drawRoute } from "../../economy/audit/canary-route.ts";
import { drawSeed } from "../../engine/draw-seed.ts";
import type { ModelShape } from "../../engine/model-shape.ts";
import type { ChatMessage, Tokenizer } from "../../engine/tokenizer.ts";
import type { Host } from "../../net/host.ts";
import { findCandidates } from "../../pipeline/candidates.ts";
import type { Manifest } from "../../store/manifest/manifest.ts";
import type { Context } from "../context.ts";
import { leasedOffers } from "../payer-economy.ts";
import type { CanaryPayer } from "./payers.ts";

/** Tokens that a canary asks for: as users do, a few or some. */
const FEWEST = 16;
const MOST = 64;

export interface CanaryText {
  readonly prompt: string;
  /** What is said after the answer. */
  readonly more: string | undefined;
  readonly maxPrice: bigint;
}

export interface CanaryModel {
  readonly cid: string;
  readonly manifest: Manifest;
  readonly blocks: number;
  readonly shape: ModelShape;
  readonly tokenizer: Tokenizer;
}

/**
 * Sends one session as a user would: as a peer that nobody knows, with a prompt of its own, sampled as `omni-node generate` does
 * unless told otherwise; with `more`, a second session that goes on from it.
 *
 * @param maxPrice OMNI wei a position
 */
export async function sendCanary(
  { signal }: Context,
  host: Host,
  { economy, account, folder }: CanaryPayer,
  { cid, manifest, blocks, shape, tokenizer }: CanaryModel,
  { prompt, more, maxPrice }: CanaryText,
): Promise<Canary> {
  const leases = (await economy.leases(cid, manifest, undefined)).filter(
    ({ operator }) => operator === undefined || !isAddressEqual(operator as `0x${string}`, account.address),
  );
  const peers = leases.map(({ addresses }) => addresses);
  const { candidates } = await findCandidates(host, cid, peers, { signal });
  const offers = leasedOffers(candidates, leases);
  const context = Math.min(...offers.map(({ offer }) => offer.context));
  const maxTokens = Math.min(randomInt(FEWEST, MOST + 1), Math.floor(context / 2));
  const most = context - maxTokens;
  const asked: ChatMessage = { role: "user", content: prompt };
  const encoded = tokenizer.hasChatTemplate ? tokenizer.encodeChat([asked]) : tokenizer.encode(prompt);
  const ids = encoded.subarray(0, most);
  const goOn = (said: Int32Array, then: string): Int32Array => {
    if (!tokenizer.hasChatTemplate) return Int32Array.of(...said, ...tokenizer.encode(then, { bos: false }));
    const answer = tokenizer.decode(said.subarray(ids.length));
    const messages = [
      asked,
      { role: "assistant", content: answer },
      { role: "user", content: then },
    ] as const;
    return tokenizer.encodeChat(messages);
  };
  const positions = more === undefined ? ids.length + maxTokens : context;
  const route = drawRoute(offers, { manifest: cid, blocks, positions, maxPrice });
  return runCanary({
    host,
    route,
    books: economy.books,
    folder,
    account,
    manifest: cid,
    width: shape.width,
    vocabularySize: shape.vocabularySize,
    context,
    prompt: ids,
    maxTokens,
    next: more === undefined ? undefined : (said) => goOn(said, more).subarray(0, most),
    stopTokens: tokenizer.endOfGeneration,
    sampling: { temperature: 0.7, topP: 0.9, topK: 0, seed: drawSeed().toString() },
    signal,
  });
}
