import { KV_STEP } from "./constants.ts";

export interface AttentionSpan {
  /** Attention looks at positions [0, kv), and at [localStart, kv) in layers with a window. */
  readonly kv: number;
  readonly localStart: number;
}

/** What a computation of positions [first, first + tokens) looks at; `window` 0: no layer has one. */
export function attentionSpan(first: number, tokens: number, window: number): AttentionSpan {
  const oldest = first - window + 1;
  return {
    kv: Math.ceil((first + tokens) / KV_STEP) * KV_STEP,
    localStart: window === 0 ? 0 : Math.max(0, Math.floor(oldest / KV_STEP) * KV_STEP),
  };
}
