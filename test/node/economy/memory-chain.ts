import { type Address, getAddress, type Hex, zeroHash } from "viem";
import type {
  CollectorChain,
  CurrentTolerances,
  KeyedLane,
  LaneState,
  OperatorChain,
  PayerChain,
  SessionKeyState,
} from "../../../node/src/economy/chain-view.ts";

/** The hub's rules that the books depend on, in memory; e2e tests use the contracts. */
export interface MemoryChain extends OperatorChain, PayerChain, CollectorChain {
  /** Clock, seconds. */
  time: bigint;
  unspentDeposit: bigint;
  staked: boolean;
  /** What waits for stake to back it. */
  waiting: bigint;
  table: CurrentTolerances;
  readonly lanes: Map<string, LaneState>;
  /** Session keys by lane and key. */
  readonly keys: Map<string, SessionKeyState>;
  transactions: number;
}

export const laneKey = (payer: Address, payee: Address, lane: bigint): string =>
  `${getAddress(payer)}/${getAddress(payee)}/${lane}`;

/** Hash of the table of tolerances that is current at first. */
export const TABLE: Hex = `0x${"7a".repeat(32)}`;

export const sessionKeyPlace = ({ payer, payee, lane, key }: KeyedLane): string =>
  `${laneKey(payer, payee, lane)}/${getAddress(key)}`;

const noLane: LaneState = { reserved: 0n, accepted: 0n, reclaimAt: 0n };

export function createMemoryChain(payer: Address, deposit: bigint): MemoryChain {
  const lanes = new Map<string, LaneState>();
  const keys = new Map<string, SessionKeyState>();
  const chain: MemoryChain = {
    time: 1_800_000_000n,
    unspentDeposit: deposit,
    staked: true,
    waiting: 0n,
    table: { hash: TABLE, since: 1_700_000_000n, previous: zeroHash },
    lanes,
    keys,
    transactions: 0,
    clock: async () => chain.time,
    tolerances: async () => chain.table,
    claimWindow: async () => 48n * 3_600n,
    lane: async (from, to, lane) => lanes.get(laneKey(from, to, lane)) ?? noLane,
    sessionKey: async (place) => keys.get(sessionKeyPlace(place)) ?? { cap: 0n, expiry: 0n },
    eligible: async () => chain.staked,
    pending: async () => chain.waiting,
    unspent: async () => chain.unspentDeposit,
    reserveMany: async (reservations) => {
      chain.transactions++;
      for (const { payee, lane, amount } of reservations) {
        const key = laneKey(payer, payee, lane);
        const state = lanes.get(key) ?? noLane;
        lanes.set(key, { ...state, reserved: state.reserved + amount, reclaimAt: 0n });
        chain.unspentDeposit -= amount;
      }
    },
    payee: async () => ({ pending: chain.waiting, holdings: [], releasable: 0n }),
    claimBatch: async (vouchers) => {
      chain.transactions++;
      let total = 0n;
      for (const { value } of vouchers) {
        const key = laneKey(value.payer, value.payee, value.lane);
        const state = lanes.get(key) ?? noLane;
        if (value.cumulative <= state.accepted) continue;
        total += value.cumulative - state.accepted;
        lanes.set(key, { ...state, accepted: value.cumulative });
      }
      return { transactionHash: zeroHash, accepted: total, refused: [] };
    },
    release: async () => ({ transactionHash: zeroHash, paid: 0n, burned: 0n }),
  };
  return chain;
}
