import {
  type Address,
  bytesToHex,
  getAddress,
  type Hex,
  isAddress,
  type LocalAccount,
  toBytes,
  toHex,
} from "viem";
import { keccak } from "../store/hash/keccak.ts";
import type { PayableStage, PayerBooks, PayerSession } from "../types/settlement.ts";
import type { PayerChain } from "./chain-view.ts";
import { RECEIPT_POSITIONS, TERMS_DURATION } from "./constants.ts";
import { OperatorUnknownError } from "./errors.ts";
import { type GrantedLanes, holdGrantedLanes } from "./granted-lanes.ts";
import { type HopParty, RouteHops } from "./hops/route-hops.ts";
import { HubClock } from "./hub-clock.ts";
import { Journal } from "./journal.ts";
import { booksFolder, sessionJournalPath } from "./paths.ts";
import { fundLanes, type HeldLane } from "./payer-lanes.ts";
import { PayerStage } from "./payer-stage.ts";
import { keyNeededUntil } from "./session-keys.ts";
import { encodeSigned, type SessionTerms, ZERO_HASH } from "./signed-types.ts";
import { type SigningDomain, signStruct } from "./signing.ts";

export interface PayerBooksInit {
  /** Folder of this node's data. */
  readonly home: string;
  readonly domain: SigningDomain;
  /** The gateway's: the payer itself, or a session key. */
  readonly signer: LocalAccount;
  /** Where `signer` is a session key: whose money it promises, and in which lanes it may. */
  readonly granted?: GrantedLanes | undefined;
  readonly chain: PayerChain;
  /** The version that a stage of a manifest's model is paid for. */
  readonly versionOf: (manifest: string, stage: PayableStage) => PaidVersion;
}

/** A registered version of a model, as far as terms name it. */
export interface PaidVersion {
  readonly modelId: Hex;
  /** Whether its products can be judged: then terms name tolerances. */
  readonly judged: boolean;
}

interface ResolvedStage {
  readonly stage: PayableStage;
  readonly operator: Address;
  readonly version: PaidVersion;
}

/** The payer's side of paid sessions. */
export function createPayerBooks(init: PayerBooksInit): PayerBooks {
  const { home, domain, signer, chain, granted } = init;
  const payer = granted?.payer ?? signer.address;
  const folder = booksFolder({ home, domain, account: signer.address }, "payer");

  async function open(request: Parameters<PayerBooks["open"]>[0]): Promise<PayerSession> {
    const { positions } = request;
    const wanted = request.stages.map((stage) => stage && resolved(request.manifest, stage));
    const agreed = await Promise.all([
      chain.claimWindow(request.signal),
      chain.tolerances(request.signal),
      HubClock.read(chain, request.signal),
    ]);
    const [claimWindow, { hash: tolerances }, clock] = agreed;
    // No receipt comes before all terms are made.
    const hops = Promise.withResolvers<RouteHops>();

    /** Takes over the lane. */
    const begin = async (
      index: number,
      { stage, operator, version }: ResolvedStage,
      lane: HeldLane,
      { attempt, free }: { readonly attempt: number; readonly free: number },
    ): Promise<{ readonly payer: PayerStage; readonly party: HopParty }> => {
      const { session, seed } = request;
      const tauTable = version.judged ? tolerances : ZERO_HASH;
      const what = { manifest: version.modelId, tauTable, session, seed, attempt };
      const { terms, journal } = await makeTerms(stage, operator, lane, what, clock.now());
      const payer = new PayerStage({
        domain,
        signer,
        clock,
        claimWindow,
        terms,
        lane,
        journal,
        compareHops: async (pos, said) => (await hops.promise).said(index, pos, said),
        positions,
        free,
      });
      const party = { operator, termsHash: terms.hash, from: Number(terms.value.fromPos), journal };
      return { payer, party };
    };

    const lanesOf = (stages: readonly ResolvedStage[], free: number, signal?: AbortSignal) => {
      const requests = stages.map(({ stage: { peerId, price }, operator }) => ({
        payee: operator,
        peerId,
        // An operator opens no session whose lane is not worth a receipt.
        amount: price * BigInt(Math.max(positions - free, RECEIPT_POSITIONS)),
      }));
      const paying = { folder, payer, chain };
      if (granted === undefined) return fundLanes(paying, requests, signal);
      const until = keyNeededUntil(clock.now(), claimWindow);
      return holdGrantedLanes({ ...paying, granted, key: signer.address, until }, requests, signal);
    };

    const payees = wanted.flatMap((stage, index) => (stage === undefined ? [] : [{ stage, index }]));
    const lanes = await lanesOf(
      payees.map(({ stage }) => stage),
      0,
      request.signal,
    );
    const stages: (PayerStage | undefined)[] = wanted.map(() => undefined);
    const parties: (HopParty | undefined)[] = wanted.map(() => undefined);
    let used = 0;
    try {
      for (const { stage, index } of payees) {
        const lane = lanes[used];
        if (lane === undefined) throw new TypeError("no lane was funded");
        const { payer, party } = await begin(index, stage, lane, { attempt: 0, free: 0 });
        used++;
        stages[index] = payer;
        parties[index] = party;
      }
    } catch (error) {
      await Promise.all(stages.map((stage) => stage?.close(0)));
      await Promise.all(lanes.slice(used).map((lane) => lane.close()));
      throw error;
    }
    const route = new RouteHops({ domain, signer, stages: parties });
    hops.resolve(route);
    let attempts = 0;
    return payerSession(stages, route, async (index, stage, free, signal) => {
      const next = resolved(request.manifest, stage);
      const [lane] = await lanesOf([next], free, signal);
      if (lane === undefined) throw new TypeError("no lane was funded");
      try {
        return await begin(index, next, lane, { attempt: ++attempts, free });
      } catch (error) {
        await lane.close();
        throw error;
      }
    });
  }

  function resolved(manifest: string, stage: PayableStage): ResolvedStage {
    return { stage, operator: operatorOf(stage), version: init.versionOf(manifest, stage) };
  }

  async function makeTerms(
    { peerId, layers, price }: PayableStage,
    operator: Address,
    { lane, ledger }: HeldLane,
    what: {
      readonly manifest: Hex;
      readonly tauTable: Hex;
      readonly session: bigint;
      readonly seed: bigint;
      readonly attempt: number;
    },
    start: bigint,
  ) {
    const { manifest, tauTable, session, seed, attempt } = what;
    const value: SessionTerms = {
      payer,
      gateway: signer.address,
      operator,
      session: toHex(session, { size: 32 }),
      attempt,
      fromPos: 0n,
      manifest,
      a: layers[0],
      b: layers[1],
      price,
      lane,
      seedCommit: bytesToHex(keccak(toBytes(seed, { size: 32 }))),
      tauTable,
      start,
      end: start + TERMS_DURATION,
    };
    const terms = await signStruct(domain, signer, "SessionTerms", value);
    const journal = await Journal.open(sessionJournalPath(folder, terms.hash));
    try {
      await journal.append({
        kind: "terms",
        data: bytesToHex(encodeSigned("SessionTerms", terms)),
        peerId,
      });
      await ledger.begin(terms.hash);
    } catch (error) {
      await journal.close();
      throw error;
    }
    return { terms, journal };
  }

  return { open };
}

function operatorOf({ operator, peerId }: PayableStage): Address {
  if (operator === undefined || !isAddress(operator, { strict: false }))
    throw new OperatorUnknownError(peerId);
  return getAddress(operator);
}

/** What a stage of the gateway's own has signed for is not waited for. */
const OWN_RECEIPTED = Number.MAX_SAFE_INTEGER;

/** Terms of one more attempt, in place of a stage's. */
type BeginAgain = (
  index: number,
  stage: PayableStage,
  free: number,
  signal: AbortSignal,
) => Promise<{ readonly payer: PayerStage; readonly party: HopParty }>;

function payerSession(
  stages: (PayerStage | undefined)[],
  hops: RouteHops,
  beginAgain: BeginAgain,
): PayerSession {
  /** OMNI wei promised to the stages that others took the place of. */
  const before = stages.map(() => 0n);
  const at = (index: number): PayerStage => {
    const stage = stages[index];
    if (stage === undefined) throw new RangeError(`The route has no stage ${index} that is paid.`);
    return stage;
  };
  return {
    get paid() {
      return stages.map((stage, i) => (before[i] ?? 0n) + (stage?.paid ?? 0n));
    },
    get receipted() {
      return stages.map((stage) => stage?.receipted ?? OWN_RECEIPTED);
    },
    terms: (index) => stages[index]?.terms,
    accepted: async (index, value) => stages[index]?.accepted(value),
    prepay: async (index, position) => stages[index]?.prepay(position),
    receipt: (index, receipt, reached) => at(index).receipt(receipt, reached),
    begin(positions) {
      for (const stage of stages) stage?.begin(positions);
    },
    crossed: (hop, rows, width) => hops.crossed(hop, rows, width),
    prompt: (ids) => hops.prompt(ids),
    sampled: (id) => hops.sampled(id),
    async replace(index, stage, { from, reached, signal }) {
      const old = at(index);
      await old.close(reached);
      const { paidTo } = old;
      const { payer, party } = await beginAgain(index, stage, paidTo, signal);
      before[index] = (before[index] ?? 0n) + old.paid;
      stages[index] = payer;
      hops.replace(index, party, from);
      return paidTo;
    },
    boundaries: async (index) => {
      const signed = await hops.sign(index, at(index).signedTo);
      return signed.map((boundary) => encodeSigned("Boundary", boundary));
    },
    close: async (reached) => {
      await Promise.all(stages.map((stage) => stage?.close(reached)));
    },
  };
}
