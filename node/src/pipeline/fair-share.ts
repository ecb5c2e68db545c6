/** Of anything that sessions of a stage use up: how much a gateway has of it, asks for, and how much is free. */
export interface ShareRequest {
  readonly own: number;
  readonly asked: number;
  readonly free: number;
}

/** Times as much as is then left free. */
const SHARE = 3;

/**
 * Whether a gateway leaves enough for others: with what it asks for it has no more than three times what is left free. Alone it gets three
 * quarters; the more gateways there are, the less each. Whoever has nothing yet may take all that is left. These are the dynamic thresholds
 * of Choudhury and Hahne, "Dynamic queue length thresholds for shared-memory packet switches" (1998).
 */
export function isFairShare({ own, asked, free }: ShareRequest): boolean {
  return own === 0 || own + asked <= SHARE * (free - asked);
}
