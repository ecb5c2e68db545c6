import { bytesToHex, hexToBytes, isHex, type LocalAccount } from "viem";
import { drawSeed } from "../../engine/draw-seed.ts";
import { createSampler } from "../../engine/sampler.ts";
import type { Host } from "../../net/host.ts";
import { GatewaySession } from "../../pipeline/gateway-session.ts";
import type { Candidate } from "../../pipeline/route.ts";
import type { GatewaySessionOptions } from "../../pipeline/session-options.ts";
import { SessionPrefixes } from "../../pipeline/session-prefixes.ts";
import type { PayerBooks } from "../../types/settlement.ts";
import { readJournal } from "../journal.ts";
import { journalledValues } from "../journalled-values.ts";
import { noteSession } from "../noted-books.ts";
import { sessionJournalPath } from "../paths.ts";
import { hashStruct } from "../signing.ts";
import type { AuditTarget } from "./audit-attempt.ts";
import { createTokenCheck } from "./token-check.ts";

export interface CanaryInit
  extends Pick<
    GatewaySessionOptions,
    "manifest" | "width" | "vocabularySize" | "context" | "prompt" | "maxTokens" | "stopTokens" | "sampling"
  > {
  readonly host: Host;
  readonly route: readonly Candidate[];
  readonly books: PayerBooks;
  /** Folder of the payer's books. */
  readonly folder: string;
  readonly account: LocalAccount;
  /**
   * The prompt of a second session, which goes on from all tokens of the first one, as conversations do: then that one is what is looked at, and
   * operators may begin it with what they computed before.
   */
  readonly next?: ((ids: Int32Array) => Int32Array) | undefined;
  readonly signal: AbortSignal;
}

/** A session as any user has it, and what its operators committed to in it. */
export interface Canary {
  /** Sessions, of which the last is looked at. */
  readonly turns: number;
  /** Tokens that came back. */
  readonly tokens: number;
  /** OMNI wei promised to all stages. */
  readonly paid: bigint;
  /** The stages that signed for work; one that signed for none was not paid for it either. */
  readonly targets: readonly AuditTarget[];
}

/** Runs a session over a route and pays for it, or two. On the wire nothing tells them from a user's. */
export async function runCanary({ next, ...init }: CanaryInit): Promise<Canary> {
  const prefixes = new SessionPrefixes();
  const { ids, ...first } = await runSession({ ...init, prefixes });
  if (next === undefined) return { turns: 1, ...first };
  // The same seed again would tell the two from a user's.
  const sampling = { ...init.sampling, seed: drawSeed().toString() };
  const second = await runSession({ ...init, sampling, prefixes, prompt: next(ids) });
  return {
    turns: 2,
    tokens: first.tokens + second.tokens,
    paid: first.paid + second.paid,
    targets: second.targets,
  };
}

interface SessionInit extends Omit<CanaryInit, "next"> {
  readonly prefixes: SessionPrefixes;
}

interface CanarySession extends Omit<Canary, "turns"> {
  /** Of prompt and completion. */
  readonly ids: Int32Array;
}

async function runSession({ books, folder, account, ...options }: SessionInit): Promise<CanarySession> {
  const { host, route, prompt, sampling, signal } = options;
  const noted = noteSession(books);
  const ids = [...prompt];
  const session = await GatewaySession.open({ ...options, host, route, books: noted, signal });
  try {
    for await (const { id } of session.tokens()) ids.push(id);
  } finally {
    await session.close();
  }
  const checkToken = createTokenCheck(createSampler({ ...sampling, seed: BigInt(sampling.seed) }));
  const targets: AuditTarget[] = [];
  for (const [index, terms] of noted.terms().entries()) {
    const stage = route[index];
    if (terms === undefined) continue;
    const termsHash = hashStruct("SessionTerms", terms.value);
    const path = sessionJournalPath(folder, termsHash);
    const receipt = (await journalledValues(path, "receipt", "StepReceipt")).at(-1);
    const accepted = (await readJournal(path)).find(({ kind }) => kind === "accepted")?.signature;
    if (stage === undefined || receipt === undefined || !isHex(accepted)) continue;
    targets.push({
      host,
      peerId: stage.peerId,
      addresses: stage.addresses,
      account,
      terms,
      termsHash,
      countersignature: bytesToHex(hexToBytes(accepted)),
      receipt,
      receiptHash: hashStruct("StepReceipt", receipt.value),
      tokens: Int32Array.from(ids),
      checkToken,
      promptTokens: prompt.length,
    });
  }
  const paid = session.paid.reduce((sum, amount) => sum + amount, 0n);
  return { ids: Int32Array.from(ids), tokens: ids.length - prompt.length, paid, targets };
}
