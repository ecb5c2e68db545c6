import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RoundRules } from "../../types/rounds.ts";
import type { Approval } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { toAbiRules } from "../../utils/rounds/convert.ts";
import { writePermitted } from "../../utils/rounds/permitted.ts";
import type { WriteOptions, Written } from "../../utils/write.ts";
import { getRoundBonds } from "./getRoundBonds.ts";

export interface OpenRoundParameters extends WriteOptions {
  /** All of it; `roundRules` fills in defaults. */
  readonly rules: RoundRules;
  /** How the contract gets its allowance. Default `permit`. */
  readonly approval?: Approval | undefined;
}

export interface OpenRoundOutcome {
  readonly roundId: bigint;
  /** OMNI wei that come back with the end of the round, unless the held-out set stays hidden. */
  readonly openerBond: bigint;
}

export type OpenRoundReturnType = Written<OpenRoundOutcome>;

export type OpenRoundErrorType = TranslatedErrorType;

const LEAST_BOND = 50n * 10n ** 18n;

/**
 * Opens a federated round and pays its pot and the opener's bond. Keep the held-out set and its salt: they must be revealed
 * once the contributions are.
 *
 * @throws ContractRefusedError `OMNI_ROUND_RULE_OUT_OF_BOUNDS`, `OMNI_MODEL_UNKNOWN`, `OMNI_BALANCE_INSUFFICIENT`
 * @example
 * const heldOut = hashHeldOut(client.deployment, { opener: client.account.address, digest, salt })
 * const rules = roundRules({ modelId, terms, heldOut, pot: parseEther('1000'), targetGain: 50_000 })
 * const { roundId } = await (await client.openRound({ rules })).wait()
 */
export async function openRound(
  client: OmniBaseClient,
  { rules, ...options }: OpenRoundParameters,
): Promise<OpenRoundReturnType> {
  const { openerBps } = await getRoundBonds(client);
  const share = (rules.pot * BigInt(openerBps)) / 10_000n;
  return writePermitted(client, "federatedRounds", {
    account: options.account,
    approval: options.approval,
    amount: rules.pot + (share > LEAST_BOND ? share : LEAST_BOND),
    abi: federatedRoundsAbi,
    functionName: "open",
    args: [toAbiRules(rules)],
    outcome: (receipt) => {
      const { roundId, openerBond } = eventArgs(receipt, {
        abi: federatedRoundsAbi,
        address: client.deployment.federatedRounds,
        eventName: "RoundOpened",
      });
      return { roundId, openerBond };
    },
  });
}
