/** A step of a way from one boundary to a later one. */
export interface Leg {
  readonly from: number;
  readonly to: number;
  /** A whole number of any unit, at least 0: sums of them compare exactly. */
  readonly cost: number;
  readonly price: bigint;
}

/** Legs that meet end to end from boundary 0. */
export interface Way<L extends Leg> {
  readonly cost: number;
  readonly price: bigint;
  readonly legs: readonly L[];
}

export interface WayLimits {
  readonly maxLegs: number;
  readonly maxPrice: bigint | undefined;
  /** Ways that cost up to this part more than the best are wanted too, where they have a lower price. */
  readonly slack: number;
}

/** Ways that are kept at a boundary. Beyond, the one whose cost lies nearest to its neighbour's gives way. */
const MAX_WAYS = 128;

/**
 * The ways from boundary 0 to `end` than which none is both cheaper to go and lower in price: all that cost at most `slack` more than
 * the best within the limits. Cheapest in cost first.
 *
 * Dynamic programming over the number of legs: a way is dropped where one of no more legs to the same boundary has neither a higher
 * cost nor a higher price, or where no rest could bring it within the limits. Exact while no boundary has more than MAX_WAYS such
 * ways; the ones of least cost and of least price are kept in any case.
 */
export function bestWays<L extends Leg>(
  end: number,
  legs: readonly L[],
  { maxLegs, maxPrice, slack }: WayLimits,
): Way<L>[] {
  const leaving = undominated(end, legs);
  const rest = restOf(end, leaving);
  const cheapest = rest.get(0);
  if (cheapest === undefined) return [];
  const allowed = ({ price, legs }: Rest): boolean =>
    (maxPrice === undefined || price <= maxPrice) && legs <= maxLegs;
  const known = [cheapest.byCost, cheapest.byPrice].find(allowed);
  const most = known === undefined ? Number.POSITIVE_INFINITY : known.cost * (1 + slack);
  const kept = new Map<number, Front<L>>();
  let fresh: readonly Trail<L>[] = [{ at: 0, cost: 0, price: 0n }];
  for (let count = 1; count <= maxLegs && fresh.length > 0; count++) {
    const longer: Trail<L>[] = [];
    // A trail of this round has one leg more: it must not take the place of one that is still to be continued.
    for (const trail of fresh.filter(({ isDropped }) => isDropped !== true)) {
      for (const leg of leaving.get(trail.at) ?? []) {
        const ahead = rest.get(leg.to);
        if (ahead === undefined) continue;
        const [cost, price] = [trail.cost + leg.cost, trail.price + leg.price];
        if (cost + ahead.byCost.cost > most) continue;
        if (maxPrice !== undefined && price + ahead.byPrice.price > maxPrice) continue;
        const next = { at: leg.to, cost, price, leg, before: trail };
        const front = kept.get(leg.to) ?? new Front<L>();
        kept.set(leg.to, front);
        if (front.add(next) && leg.to < end) longer.push(next);
      }
    }
    fresh = longer;
  }
  return (kept.get(end)?.trails ?? []).map((trail) => ({ ...trail, legs: legsOf(trail) }));
}

/** A way in the making. */
interface Trail<L> {
  readonly at: number;
  readonly cost: number;
  readonly price: bigint;
  readonly leg?: L;
  readonly before?: Trail<L>;
  isDropped?: boolean;
}

/** Trails to one boundary, of which none has both a lower cost and a lower price than another: by rising cost and falling price. */
class Front<L> {
  readonly trails: Trail<L>[] = [];

  /** Whether it is kept. */
  add(trail: Trail<L>): boolean {
    const { trails } = this;
    const at = this.#placeOf(trail);
    const before = trails[at - 1];
    const same = trails[at];
    if (before !== undefined && before.price <= trail.price) return false;
    if (same !== undefined && same.cost === trail.cost && same.price <= trail.price) return false;
    let until = at;
    while (until < trails.length && (trails[until]?.price ?? 0n) >= trail.price) until++;
    for (const dominated of trails.splice(at, until - at, trail)) dominated.isDropped = true;
    if (trails.length > MAX_WAYS) this.#dropOne();
    return trail.isDropped !== true;
  }

  /** Index of the first that costs at least as much. */
  #placeOf({ cost }: Trail<L>): number {
    let [low, high] = [0, this.trails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.trails[middle]?.cost ?? 0) < cost) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #dropOne(): void {
    let [nearest, gap] = [1, Number.POSITIVE_INFINITY];
    for (let i = 1; i < this.trails.length - 1; i++) {
      const distance = (this.trails[i]?.cost ?? 0) - (this.trails[i - 1]?.cost ?? 0);
      if (distance < gap) [nearest, gap] = [i, distance];
    }
    for (const dropped of this.trails.splice(nearest, 1)) dropped.isDropped = true;
  }
}

/** Legs by the boundary that they leave, without those than which another with the same ends is no worse. */
function undominated<L extends Leg>(end: number, legs: readonly L[]): ReadonlyMap<number, readonly L[]> {
  const byCost = legs.toSorted(
    (a, b) => a.cost - b.cost || Number(a.price > b.price) - Number(a.price < b.price),
  );
  const lowest = new Map<number, bigint>();
  const leaving = new Map<number, L[]>();
  for (const leg of byCost) {
    const { from, to, price } = leg;
    if (to > end) continue;
    const ends = from * (end + 1) + to;
    const known = lowest.get(ends);
    if (known !== undefined && known <= price) continue;
    lowest.set(ends, price);
    const others = leaving.get(from);
    if (others === undefined) leaving.set(from, [leg]);
    else others.push(leg);
  }
  return leaving;
}

interface Rest {
  readonly cost: number;
  readonly price: bigint;
  readonly legs: number;
}

interface Ahead {
  readonly byCost: Rest;
  readonly byPrice: Rest;
}

/** The best way on from each boundary to the end, by cost and by price; boundaries from which there is none are left out. */
function restOf<L extends Leg>(
  end: number,
  leaving: ReadonlyMap<number, readonly L[]>,
): ReadonlyMap<number, Ahead> {
  const none = { cost: 0, price: 0n, legs: 0 };
  const rest = new Map<number, Ahead>([[end, { byCost: none, byPrice: none }]]);
  for (const from of [...leaving.keys()].sort((a, b) => b - a)) {
    let [byCost, byPrice]: [Rest | undefined, Rest | undefined] = [undefined, undefined];
    for (const leg of leaving.get(from) ?? []) {
      const ahead = rest.get(leg.to);
      if (ahead === undefined) continue;
      const [fast, low] = [extended(leg, ahead.byCost), extended(leg, ahead.byPrice)];
      if (byCost === undefined || fast.cost < byCost.cost) byCost = fast;
      if (byPrice === undefined || low.price < byPrice.price) byPrice = low;
    }
    if (byCost !== undefined && byPrice !== undefined) rest.set(from, { byCost, byPrice });
  }
  return rest;
}

function extended(leg: Leg, { cost, price, legs }: Rest): Rest {
  return { cost: leg.cost + cost, price: leg.price + price, legs: legs + 1 };
}

function legsOf<L>(trail: Trail<L>): L[] {
  const legs: L[] = [];
  for (let at: Trail<L> | undefined = trail; at?.leg !== undefined; at = at.before) legs.unshift(at.leg);
  return legs;
}
