import type { TrainingRow } from "../../../../node/src/federated/training/trainer.ts";
import { exactGradient } from "./uploads.ts";
import type { AttackSetting } from "./victims.ts";

/** Of what attacks looked for, the shares that they found. */
export interface AttackResult {
  /** Tokens of the victim's text among as many that the upload makes likeliest, by the better of two scores. */
  readonly tokens: number;
  /** The same with another victim's upload: what texts have in common is no leak. */
  readonly tokensOfAnother: number;
  /** By picking at random. */
  readonly tokensByChance: number;
  /** The victim's rows among as many candidates that the upload fits best. */
  readonly rows: number;
  readonly rowsByChance: number;
}

/** Rows that an attacker suspects, each with its gradient. */
export interface Candidates {
  readonly rows: readonly TrainingRow[];
  readonly gradients: readonly Float32Array[];
}

/** All rows of all victims, and as many that nobody trained on. */
export async function candidatesOf(setting: AttackSetting): Promise<Candidates> {
  const rows = [...setting.victims.flat(), ...setting.strangers];
  const gradients: Float32Array[] = [];
  for (const row of rows) gradients.push(await exactGradient(setting, [row]));
  return { rows, gradients };
}

/** Attacks each victim's upload by itself; `rows[i]` is what upload i was trained on. Means over the victims. */
export function attack(
  { tokenAttack, tokensOf }: AttackSetting,
  candidates: Candidates,
  uploads: readonly ArrayLike<number>[],
  rows: readonly (readonly TrainingRow[])[],
): AttackResult {
  const scores = uploads.map(tokenAttack);
  const vocabulary = scores[0]?.span.length ?? 1;
  const secrets = rows.map(tokensOf);
  const found = (kind: "span" | "strength", shift: number): number =>
    mean(
      secrets.map((secret, i) => {
        const likeliest = highest(scores[(i + shift) % scores.length]?.[kind] ?? [], secret.size);
        return likeliest.filter((id) => secret.has(id)).length / secret.size;
      }),
    );
  const kind = found("span", 0) > found("strength", 0) ? "span" : "strength";
  const foundRows = uploads.map((upload, i) => {
    const own = new Set(rows[i]);
    const fits = candidates.gradients.map((gradient) => fit(upload, gradient));
    const best = highest(fits, own.size).map((place) => candidates.rows[place]);
    return best.filter((row) => row !== undefined && own.has(row)).length / own.size;
  });
  return {
    tokens: found(kind, 0),
    tokensOfAnother: found(kind, 1),
    tokensByChance: mean(secrets.map(({ size }) => size / vocabulary)),
    rows: mean(foundRows),
    rowsByChance: mean(rows.map(({ length }) => length / candidates.rows.length)),
  };
}

/** Cosine of an upload with a gradient, over the parameters that the upload has. */
function fit(upload: ArrayLike<number>, gradient: Float32Array): number {
  let [product, squares] = [0, 0];
  for (const [i, value] of gradient.entries()) {
    const sent = upload[i] ?? 0;
    if (sent === 0) continue;
    product += sent * value;
    squares += value * value;
  }
  return squares === 0 ? 0 : product / Math.sqrt(squares);
}

/** Places of the `count` largest. */
function highest(scores: ArrayLike<number>, count: number): number[] {
  return Array.from(scores, (_, i) => i)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, count);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
