import type { Stage } from "../../types/stage.ts";
import type { TraceLayout } from "../trace/layout.ts";
import { compareRows, type Discrepancy, rowsOfRecord, tokenOf, worstOf } from "./compare.ts";
import { InputImpossible, reexecute } from "./reexecute.ts";
import { type AuditFigures, upperQuartile } from "./score.ts";
import type { TokenCheck } from "./token-check.ts";

export interface ExamineOptions {
  readonly stage: Stage;
  readonly layout: TraceLayout;
  /** Slices of the input row of each position from 0 on. */
  readonly inputs: readonly Uint8Array[];
  /** Records of the sampled positions. */
  readonly records: ReadonlyMap<number, Uint8Array>;
  /** Positions that the model was made for. */
  readonly contextLength: number;
  /** Where it is known what sampling the operator was asked for. */
  readonly checkToken?: TokenCheck | undefined;
  /** Tokens that the operator sent, by the position that they were sampled after. */
  readonly received?: ReadonlyMap<number, number> | undefined;
  /** Hears of every row that was compared. */
  readonly onRow?: (position: number, discrepancies: readonly Discrepancy[]) => void;
  readonly signal: AbortSignal;
}

export interface Examination extends AuditFigures {
  /** The row with the highest error. */
  readonly worst: (Discrepancy & { readonly position: number }) | undefined;
}

/** Positions over which the two runs are compared at least: shorter ones may take the same path through every kernel. */
const CALIBRATED_POSITIONS = 192;

/** What an operator is found guilty of whose inputs no stage takes. */
const IMPOSSIBLE: Examination = {
  nmse: Number.POSITIVE_INFINITY,
  typical: Number.POSITIVE_INFINITY,
  noise: 0,
  agreement: undefined,
  worst: undefined,
};

/**
 * Computes all positions twice, many at a time and one by one, and compares: the committed rows with the first run, and the two
 * runs with each other. The latter is what rounding alone does to this stage on these inputs, so nothing has to be known of the
 * model; between CPU builds it is the same (docs/AUDITS.md). Short sessions are gone through again for it.
 */
export async function examine(options: ExamineOptions): Promise<Examination> {
  try {
    return await compareRuns(options);
  } catch (error) {
    if (error instanceof InputImpossible) return IMPOSSIBLE;
    throw error;
  }
}

async function compareRuns(options: ExamineOptions): Promise<Examination> {
  const { stage, layout, records, checkToken, received, signal } = options;
  const inputs = prolonged(options.inputs, Math.min(CALIBRATED_POSITIONS, options.contextLength));
  const positions = [...inputs.keys()];
  const oneByOne = reexecute({ stage, layout, inputs, samples: positions, step: 1, signal });
  const noises: number[] = [];
  const errors: number[] = [];
  let worst: Examination["worst"];
  let [tokens, agreeing] = [0, 0];
  try {
    for await (const { position, rows } of reexecute({ stage, layout, inputs, samples: positions, signal })) {
      const { value: alone } = await oneByOne.next();
      if (alone === undefined) break;
      noises.push(worstOf(compareRows(alone.rows, rows))?.nmse ?? 0);
      if (position >= options.inputs.length) continue;
      const record = records.get(position);
      // What was sent counts beside what was committed to: few positions are sampled, and one token may be unlikely by chance.
      const shown = [record && tokenOf(record, layout), received?.get(position)].filter(isToken);
      const { logits } = alone;
      if (shown.length > 0 && logits !== undefined && checkToken !== undefined) {
        tokens++;
        if (shown.every((token) => checkToken(logits, position + 1, token))) agreeing++;
      }
      if (record === undefined) continue;
      const discrepancies = compareRows(rowsOfRecord(record, layout), rows);
      options.onRow?.(position, discrepancies);
      const found = worstOf(discrepancies);
      errors.push(found?.nmse ?? 0);
      if (found !== undefined && found.nmse >= (worst?.nmse ?? 0)) worst = { ...found, position };
    }
  } finally {
    await oneByOne.return();
  }
  return {
    nmse: worst?.nmse ?? 0,
    typical: upperQuartile(errors),
    noise: noiseOf(noises),
    agreement: tokens === 0 ? undefined : agreeing / tokens,
    worst,
  };
}

/** Whether a token was sampled after a position at all. */
const isToken = (token: number | undefined): token is number => token !== undefined && token >= 0;

/** What nine of ten positions stay below: one that rounds badly must not hide a cheat. */
function noiseOf(noises: readonly number[]): number {
  const sorted = noises.toSorted((a, b) => a - b);
  return sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 0;
}

/** The same rows over and over, up to a number of them. */
function prolonged(rows: readonly Uint8Array[], least: number): readonly Uint8Array[] {
  if (rows.length === 0 || rows.length >= least) return rows;
  return Array.from({ length: least }, (_, i) => rows[i % rows.length] ?? new Uint8Array(0));
}
