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
import { type HopParty, RouteHops } from "./hops/route-hops.ts";
import { HubClock } from "./hub-clock.ts";
import { Journal } from "./journal.ts";
import { booksFolder, sessionJournalPath } from "./paths.ts";
import { fundLanes, type HeldLane } from "./payer-lanes.ts";
import { PayerStage, type PayerStageParts } from "./payer-stage.ts";
import { encodeSigned, type SessionTerms, ZERO_HASH } from "./signed-types.ts";
import { type SigningDomain, signStruct } from "./signing.ts";

export interface PayerBooksInit {
  /** Folder of this node's data. */
  readonly home: string;
  readonly domain: SigningDomain;
  /** Payer and gateway in one. */
  readonly signer: LocalAccount;
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

/** The payer's side of paid sessions. */
export function createPayerBooks(init: PayerBooksInit): PayerBooks {
  const { home, domain, signer, chain } = init;
  const folder = booksFolder({ home, domain, account: signer.address }, "payer");

  async function open(request: Parameters<PayerBooks["open"]>[0]): Promise<PayerSession> {
    const { positions, signal } = request;
    const operators = request.stages.map(operatorOf);
    const versions = request.stages.map((stage) => init.versionOf(request.manifest, stage));
    const [claimWindow, { hash: tolerances }] = await Promise.all([
      chain.claimWindow(signal),
      chain.tolerances(signal),
    ]);
    const lanes = await fundLanes(
      { folder, payer: signer.address, chain },
      request.stages.map(({ peerId, price }, i) => ({
        payee: operators[i] ?? signer.address,
        peerId,
        // An operator opens no session whose lane is not worth a receipt.
        amount: price * BigInt(Math.max(positions, RECEIPT_POSITIONS)),
      })),
      signal,
    );
    const stages: PayerStage[] = [];
    const parties: HopParty[] = [];
    // No receipt comes before all terms are made.
    const hops = Promise.withResolvers<RouteHops>();
    try {
      const clock = await HubClock.read(chain, signal);
      for (const [i, lane] of lanes.entries()) {
        const [stage, operator, version] = [request.stages[i], operators[i], versions[i]];
        if (stage === undefined || operator === undefined || version === undefined) continue;
        const agreed = { manifest: version.modelId, tauTable: version.judged ? tolerances : ZERO_HASH };
        const { terms, journal } = await makeTerms(
          stage,
          operator,
          lane,
          { ...request, ...agreed },
          clock.now(),
        );
        const compareHops: PayerStageParts["compareHops"] = async (pos, said) =>
          (await hops.promise).said(i, pos, said);
        const parts = { domain, signer, clock, claimWindow, terms, lane, journal, compareHops, positions };
        stages.push(new PayerStage(parts));
        parties.push({ operator, termsHash: terms.hash, from: Number(terms.value.fromPos), journal });
      }
    } catch (error) {
      await Promise.all(stages.map((stage) => stage.close(0)));
      await Promise.all(lanes.slice(stages.length).map((lane) => lane.close()));
      throw error;
    }
    const route = new RouteHops({ domain, signer, stages: parties });
    hops.resolve(route);
    return payerSession(stages, route);
  }

  async function makeTerms(
    { peerId, layers, price }: PayableStage,
    operator: Address,
    { lane, ledger }: HeldLane,
    { manifest, tauTable, session, seed }: { manifest: Hex; tauTable: Hex; session: bigint; seed: bigint },
    start: bigint,
  ) {
    const value: SessionTerms = {
      payer: signer.address,
      gateway: signer.address,
      operator,
      session: toHex(session, { size: 32 }),
      attempt: 0,
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

function payerSession(stages: readonly PayerStage[], hops: RouteHops): PayerSession {
  const at = (index: number): PayerStage => {
    const stage = stages[index];
    if (stage === undefined) throw new RangeError(`The route has no stage ${index}.`);
    return stage;
  };
  return {
    get paid() {
      return stages.map(({ paid }) => paid);
    },
    get receipted() {
      return stages.map(({ receipted }) => receipted);
    },
    terms: (index) => at(index).terms,
    accepted: (index, value) => at(index).accepted(value),
    prepay: (index, position) => at(index).prepay(position),
    receipt: (index, receipt, reached) => at(index).receipt(receipt, reached),
    prompt: (ids) => hops.prompt(ids),
    sampled: (id) => hops.sampled(id),
    boundaries: async (index) => {
      const signed = await hops.sign(index, at(index).receipted);
      return signed.map((boundary) => encodeSigned("Boundary", boundary));
    },
    close: async (reached) => {
      await Promise.all(stages.map((stage) => stage.close(reached)));
    },
  };
}
