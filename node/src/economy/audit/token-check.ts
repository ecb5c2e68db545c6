import type { Sampler } from "../../engine/sampler.ts";

/** How many of the validator's likeliest tokens a sampled one may be among: another machine's rounding moves a draw that far. */
const TOP_TOKENS = 40;

/** Whether a committed token is one that an honest stage may have sampled after a position, by the validator's own logits. */
export type TokenCheck = (logits: Float32Array, position: number, token: number) => boolean;

/** For a session whose sampling the validator chose itself: the very token, or one of the likeliest. */
export function createTokenCheck(sampler: Sampler): TokenCheck {
  return (logits, position, token) => {
    const value = logits[token];
    if (value === undefined) return false;
    let likelier = 0;
    for (const other of logits) if (other > value) likelier++;
    return likelier < TOP_TOKENS || sampler.sample(logits, position) === token;
  };
}
