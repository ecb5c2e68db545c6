import type { Account } from "./ledger.ts";
import { copyMap } from "./math.ts";
import { emptyPool, type Pool } from "./pool.ts";

export interface Pools {
  active: Pool;
  exiting: Pool;
}

export interface Holder {
  shares: bigint;
  generation: number;
  owed: bigint;
  paid: bigint;
}

export interface Exit {
  readonly shares: bigint;
  readonly readyAt: number;
  readonly generation: number;
}

/** Everything that the vault keeps of one operator. */
export interface OperatorState {
  own: Pools;
  delegated: Pools;
  /** Locks made from `lockedSince` on and not ended; none lasts longer than until `lockedUntil`. */
  lockedUntil: number;
  lockedSince: number;
  locks: number;
  commission: { rate: bigint; nextRate: bigint; nextAt: number };
  delegationLimit: bigint;
  opened: boolean;
  stream: { remaining: bigint; updatedAt: number; endsAt: number };
  perShare: bigint;
  perShareAtEnd: Map<number, bigint>;
  holders: Map<Account, Holder>;
  exits: Map<Account, Exit[]>;
}

export const newOperator = (): OperatorState => ({
  own: { active: emptyPool(), exiting: emptyPool() },
  delegated: { active: emptyPool(), exiting: emptyPool() },
  lockedUntil: 0,
  lockedSince: 0,
  locks: 0,
  commission: { rate: 0n, nextRate: 0n, nextAt: 0 },
  delegationLimit: 0n,
  opened: false,
  stream: { remaining: 0n, updatedAt: 0, endsAt: 0 },
  perShare: 0n,
  perShareAtEnd: new Map(),
  holders: new Map(),
  exits: new Map(),
});

export const newHolder = (): Holder => ({ shares: 0n, generation: 0, owed: 0n, paid: 0n });

const copyPools = ({ active, exiting }: Pools): Pools => ({ active: { ...active }, exiting: { ...exiting } });

export const copyOperator = (state: OperatorState): OperatorState => ({
  ...state,
  own: copyPools(state.own),
  delegated: copyPools(state.delegated),
  commission: { ...state.commission },
  stream: { ...state.stream },
  perShareAtEnd: new Map(state.perShareAtEnd),
  holders: copyMap(state.holders, (holder) => ({ ...holder })),
  exits: copyMap(state.exits, (exits) => [...exits]),
});
