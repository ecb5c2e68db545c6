/** Assets of a pool of the vault, OMNI wei. */
export interface Pool {
  active: bigint;
  exiting: bigint;
}

export interface Stake {
  readonly own: Pool;
  readonly delegated: Pool;
}

/** Where everybody's OMNI are (OMNI wei), and what the court owes in the chain's coin (native wei). */
export interface Ledger extends Stake {
  operator: bigint;
  challenger: bigint;
  payer: bigint;
  /** The payer's unspent deposit. */
  deposit: bigint;
  /** Paid to the operator and not released. */
  heldBack: bigint;
  /** Of that, what the disputed lane paid; and what of it was refunded. */
  lanePaid: bigint;
  laneRefunded: bigint;
  bonds: bigint;
  burned: bigint;
  operatorCredit: bigint;
  challengerCredit: bigint;
}

const zero = {
  operator: 0n,
  challenger: 0n,
  payer: 0n,
  deposit: 0n,
  heldBack: 0n,
  lanePaid: 0n,
  laneRefunded: 0n,
  bonds: 0n,
  burned: 0n,
  operatorCredit: 0n,
  challengerCredit: 0n,
};

export function ledgerOf({ stake, ...start }: Partial<Ledger> & { stake: Stake }): Ledger {
  return { ...zero, ...start, own: { ...stake.own }, delegated: { ...stake.delegated } };
}

export const totalOf = ({ active, exiting }: Pool): bigint => active + exiting;

/** All OMNI: what is moved must be the same before and after. */
export function sumOf(ledger: Ledger): bigint {
  const { own, delegated, operator, challenger, payer, deposit, heldBack, bonds, burned } = ledger;
  return (
    totalOf(own) + totalOf(delegated) + operator + challenger + payer + deposit + heldBack + bonds + burned
  );
}

/** As StakeVault slashes: own stake first, active and exiting pro rata; a reward of 30 % and a refund of 20 % of own at most. */
export function slash(ledger: Ledger, amount: bigint, refund: bigint): { taken: bigint; refunded: bigint } {
  const own = totalOf(ledger.own);
  const delegated = amount > own ? proRata(ledger.delegated, amount - own) : 0n;
  const fromOwn = proRata(ledger.own, min(amount, own));
  const rewarded = min(amount, (fromOwn * 3_000n) / 10_000n);
  const refunded = min(refund, (fromOwn * 2_000n) / 10_000n);
  ledger.challenger += rewarded;
  ledger.payer += refunded;
  ledger.burned += fromOwn + delegated - rewarded - refunded;
  return { taken: fromOwn + delegated, refunded };
}

function proRata(pool: Pool, most: bigint): bigint {
  const total = totalOf(pool);
  const amount = min(most, total);
  if (amount === 0n) return 0n;
  const { exiting } = pool;
  const fromActive = min(ceilDiv(amount * pool.active, total), pool.active);
  const fromExiting = min(ceilDiv(amount * exiting, total), exiting);
  pool.active -= fromActive;
  pool.exiting -= fromExiting;
  return fromActive + fromExiting;
}

const ceilDiv = (a: bigint, b: bigint): bigint => (a + b - 1n) / b;
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
