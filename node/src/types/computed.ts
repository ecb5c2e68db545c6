/** One computation of a stage. */
export interface Computed {
  /** Single tokens of sessions, or a part of one session's prompt. */
  readonly kind: "tokens" | "prompt";
  readonly sessions: number;
  /** Of all of them. */
  readonly tokens: number;
  readonly ms: number;
}
