import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type EnrolOperatorParameters = WriteOptions;

export interface EnrolOperatorOutcome {
  /** Its column. */
  readonly column: number;
  /** Its score, 0 to 10,000. */
  readonly score: number;
}

export type EnrolOperatorReturnType = Written<EnrolOperatorOutcome>;

export type EnrolOperatorErrorType = TranslatedErrorType;

/**
 * Gives the account, an operator with standing, a column in the scores. It starts at 5,000, or at the score it had before if
 * that is less.
 *
 * @throws ContractRefusedError `OMNI_NOT_ELIGIBLE`, `OMNI_ALREADY_SUBJECT`, `OMNI_COLUMNS_FULL`, `OMNI_COLUMNS_FROZEN`
 * @example
 * const { wait } = await client.enrolOperator()
 * const { column } = await wait()
 */
export function enrolOperator(
  client: OmniBaseClient,
  options: EnrolOperatorParameters = {},
): Promise<EnrolOperatorReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "enrol",
    args: [],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "SubjectEnrolled",
      });
      return { column: Number(args.column), score: Number(args.score) };
    },
  });
}
