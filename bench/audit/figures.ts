import { type AuditFigures, upperQuartile } from "../../node/src/economy/audit/score.ts";
import type { AuditedPosition, AuditedSession } from "./sides.ts";

/** What a validator has to score by that sampled these positions of a session: it looks at all its tokens. */
export function figuresOf(
  { noise, positions }: AuditedSession,
  sampled: readonly AuditedPosition[],
): AuditFigures {
  const errors = sampled.map(({ error }) => error);
  const tokens = positions.flatMap(({ agrees }) => agrees ?? []);
  return {
    nmse: Math.max(...errors),
    typical: upperQuartile(errors),
    noise,
    agreement: tokens.length === 0 ? undefined : tokens.filter(Boolean).length / tokens.length,
  };
}
