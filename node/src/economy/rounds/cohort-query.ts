import { z } from "zod";
import { decodeMessage, encodeMessage } from "../../pipeline/messages.ts";
import { MAX_REQUEST_BYTES } from "./constants.ts";
import { UploadInvalidError } from "./errors.ts";

/** Asks for what is closed of a cohort. */
export interface CohortQuery {
  readonly round: bigint;
  /** Of the round, from 0. */
  readonly cohort: number;
}

const querySchema = z.strictObject({
  round: z
    .string()
    .regex(/^[1-9]\d{0,18}$/)
    .transform(BigInt),
  cohort: z.int().min(0).max(125),
});

export const encodeCohortQuery = ({ round, cohort }: CohortQuery): Uint8Array =>
  encodeMessage({ round: round.toString(), cohort });

/** @throws UploadInvalidError */
export function decodeCohortQuery(payload: Uint8Array): CohortQuery {
  if (payload.length > MAX_REQUEST_BYTES) throw new UploadInvalidError("the request is too long");
  try {
    return decodeMessage(querySchema, payload, "QUERY");
  } catch (error) {
    throw new UploadInvalidError("the request is malformed", error);
  }
}
