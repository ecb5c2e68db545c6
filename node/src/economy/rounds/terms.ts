import { decode, encode } from "@ipld/dag-cbor";
import type { RoundKind } from "@omninode/sdk";
import { z } from "zod";
import { equalBytes } from "../../store/blob-store/spec.ts";
import { RoundTermsInvalidError } from "./errors.ts";

/** Bytes of the largest document. */
const MAX_TERMS_BYTES = 16 * 1_024;

const positive = z.number().positive().finite();

const termsSchema = z.strictObject({
  format: z.literal("omni-round-terms"),
  version: z.literal(3),
  /** The adapter that a model without one begins with; `targets` in order, each once. */
  adapter: z.strictObject({
    rank: z.int().min(1).max(256),
    alpha: positive,
    targets: z.array(z.string().min(1).max(64)).min(1).max(16),
    seed: z.int().min(0).max(0xffff_ffff),
  }),
  training: z.strictObject({
    /** Optimizer steps that make one difference. */
    steps: z.int().min(1).max(10_000),
    /** Rows of a step, and tokens of a row. */
    rows: z.int().min(1).max(1_024),
    tokens: z.int().min(2).max(8_192),
    learningRate: positive.max(1),
    weightDecay: z.number().min(0).max(1),
  }),
  /** Values that each chunk of 4,096 keeps. */
  kept: z.int().min(1).max(4_096),
  /** How much of what earlier contributions left out is added to the next one. */
  feedbackDecay: z.number().min(0).max(1),
  /** What the mean of contributions is multiplied with. */
  outerRate: positive.max(1_024),
  /** Noise that each member of a private round adds, so that a cohort's sum tells little of any row; null in an open one. */
  privacy: z
    .strictObject({
      /** Standard deviation, in clips. */
      noise: positive.max(1e6),
      /** Norm to which a row's gradient is shortened. */
      clip: positive.max(1e6),
      /** Probability with which more may be told than epsilon says. */
      delta: z.number().gt(0).lt(1),
    })
    .nullable(),
});

/** How a round is trained and aggregated: the document whose digest its rules name. */
export type RoundTerms = z.output<typeof termsSchema>;

/** @throws RoundTermsInvalidError where terms are those of the other kind of round */
export function checkKind({ privacy }: RoundTerms, kind: RoundKind): void {
  if (kind === "private" && privacy === null)
    throw new RoundTermsInvalidError("a private round's terms say how much noise its members add");
  if (kind === "open" && privacy !== null)
    throw new RoundTermsInvalidError("an open round's terms leave noise to its contributors");
}

/** Canonical dag-cbor: the same terms have the same digest. */
export function encodeTerms(terms: RoundTerms): Uint8Array {
  const parsed = termsSchema.safeParse(terms);
  if (!parsed.success) throw new RoundTermsInvalidError(z.prettifyError(parsed.error));
  return encode(parsed.data);
}

/** @throws RoundTermsInvalidError where bytes are no terms, or not the canonical bytes of theirs */
export function decodeTerms(bytes: Uint8Array): RoundTerms {
  if (bytes.length > MAX_TERMS_BYTES) throw new RoundTermsInvalidError("they are too long");
  let value: unknown;
  try {
    value = decode(bytes);
  } catch (error) {
    throw new RoundTermsInvalidError("they are not dag-cbor", error);
  }
  const parsed = termsSchema.safeParse(value);
  if (!parsed.success) throw new RoundTermsInvalidError(z.prettifyError(parsed.error));
  if (!equalBytes(encode(parsed.data), bytes))
    throw new RoundTermsInvalidError("their bytes are not canonical");
  return parsed.data;
}
