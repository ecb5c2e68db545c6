import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import { ContractRefusedError } from "../../errors/contract.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { prepareAllowance } from "../../utils/allowance.ts";
import { courtLimits } from "../../utils/court/courtLimits.ts";
import { getDisputeId } from "../../utils/court/disputeCase.ts";
import type { OpenOptions } from "../../utils/court/open.ts";
import { eventArgs } from "../../utils/logs.ts";
import { read } from "../../utils/request.ts";
import { accountOf, type Written, write } from "../../utils/write.ts";
import { getChunkPrice } from "./getChunkPrice.ts";
import { getDispute } from "./getDispute.ts";
import { getDisputeStep } from "./getDisputeStep.ts";

/** The court counts gas rates in thousandths of an OMNI wei for a native wei. */
const GAS_RATE_UNIT = 1_000n;

export interface DemandChunkParameters extends OpenOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** Number of the leaf. */
  readonly index: number;
  /** Which value of it: the number of an input, `output`, or `record` for the leaf alone. */
  readonly slot: number | "output" | "record";
  /** Native wei to prepay. Default: {@link getChunkPrice}. */
  readonly value?: bigint | undefined;
}

export interface DemandChunkOutcome {
  /** Native wei prepaid; what the answer does not use is credited. */
  readonly prepaid: bigint;
  /** OMNI wei of the bond now. */
  readonly bond: bigint;
}

export type DemandChunkReturnType = Written<DemandChunkOutcome>;

export type DemandChunkErrorType = TranslatedErrorType;

/**
 * Demands a leaf of the trace, or a value that it names, on chain. Prepays the answer, and raises the bond to twice all that
 * was prepaid at the court's gas rate where that is more. At most 16 in a dispute. Only the challenger.
 *
 * @throws ContractRefusedError `OMNI_NOT_CHALLENGER`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`,
 * `OMNI_LEAF_OUT_OF_RANGE`, `OMNI_TOO_MANY_DEMANDS`, `OMNI_PREPAYMENT_TOO_LOW`, `OMNI_BALANCE_INSUFFICIENT`
 * @example
 * const { wait } = await client.demandChunk({ disputeCase, index: 7, slot: 'output' })
 * const { prepaid, bond } = await wait()
 */
export async function demandChunk(
  client: OmniBaseClient,
  parameters: DemandChunkParameters,
): Promise<DemandChunkReturnType> {
  const { disputeCase, index, approval = "approve" } = parameters;
  const account = accountOf(client, parameters.account, "demandChunk");
  const slot = slotOf(parameters.slot);
  const address = client.deployment.disputeCourt;
  const value = parameters.value ?? (await getChunkPrice(client));
  if (parameters.value !== undefined) await requirePrice(client, value);
  const amount = await missingBond(client, disputeCase, value);
  if (amount > 0n) await prepareAllowance(client, { account, spender: address, amount, approval });
  return write(client, "disputeCourt", {
    account,
    abi: disputeCourtAbi,
    functionName: "demandChunk",
    args: [disputeCase, index, slot],
    value,
    outcome: (receipt) => {
      const location = { abi: disputeCourtAbi, address, eventName: "ChunkDemanded" } as const;
      const { prepaid, bond } = eventArgs(receipt, location);
      return { prepaid, bond };
    },
  });
}

function slotOf(slot: DemandChunkParameters["slot"]): number {
  if (slot === "output") return courtLimits.outputSlot;
  if (slot === "record") return courtLimits.recordSlot;
  if (Number.isSafeInteger(slot) && slot >= 0 && slot < courtLimits.recordSlot) return slot;
  throw new ValueInvalidError({ field: "slot", value: slot, expected: "an input's number, below 254" });
}

/** Refuses what the court would: a simulated call sees no base fee, so the refusal would be paid for in a block. */
async function requirePrice(client: OmniBaseClient, sent: bigint): Promise<void> {
  const required = await getChunkPrice(client, { fullBlocks: 0 });
  if (sent < required)
    throw new ContractRefusedError({ revert: "PrepaymentTooLow", args: { sent, required } });
}

/** OMNI wei by which the demand raises the bond. */
async function missingBond(client: OmniBaseClient, disputeCase: DisputeCase, value: bigint): Promise<bigint> {
  const id = getDisputeId(client.deployment, disputeCase);
  const [{ bond }, { prepaidTotal }, gasRate] = await Promise.all([
    getDispute(client, { id }),
    getDisputeStep(client, { id }),
    read(client, "disputeCourt", { abi: disputeCourtAbi, functionName: "gasRate", args: [] }),
  ]);
  const required = (2n * (prepaidTotal + value) * gasRate) / GAS_RATE_UNIT;
  return required > bond ? required - bond : 0n;
}
