/** Something that waits, and whose it is. */
export interface Owned {
  readonly owner: string;
}

/**
 * What waits in the order in which it has its turn: one of each owner, then the second of each, and so on, so that who has much waiting keeps
 * nobody else. What is one owner's stays in its order.
 *
 * @param order owners, whose turn is next first; those not among them come after, in the order of what waits
 */
export function inTurns<T extends Owned>(waiting: readonly T[], order: readonly string[]): readonly T[] {
  const of = Map.groupBy(waiting, ({ owner }) => owner);
  const owners = [...new Set([...order, ...of.keys()])].flatMap((owner) => [of.get(owner) ?? []]);
  const rounds = Math.max(0, ...owners.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    owners.flatMap((own) => own.slice(round, round + 1)),
  ).flat();
}

/**
 * The order after a turn: whoever had one comes last, so each owner waits for no more turns than there were others when it came. Who has
 * nothing waiting is not kept, and is last when it comes back.
 */
export function orderAfter(
  order: readonly string[],
  waiting: readonly Owned[],
  had: readonly Owned[],
): readonly string[] {
  const owners = new Set(waiting.map(({ owner }) => owner));
  const next = new Set([...order.filter((owner) => owners.has(owner)), ...owners]);
  for (const { owner } of had) {
    next.delete(owner);
    next.add(owner);
  }
  return [...next];
}
