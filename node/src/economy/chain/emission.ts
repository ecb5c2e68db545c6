import type { OmniClient, RewardLeaf } from "@omninode/sdk";
import { type Address, isAddressEqual } from "viem";
import { openRoot, type PostedRoot } from "../rewards/posted-roots.ts";

/** Epochs after which a committee is paid, and how many before that are looked at. */
const VESTING_EPOCHS = 11n;
const CLAIMABLE_EPOCHS = 30n;
/** Roots that are looked at, the newest first. */
const RECENT_ROOTS = 8;

/**
 * Credits what was burned of an operator's payments, at its score of now: nobody else may come to do it before the score falls.
 *
 * @returns whether there was anything to credit
 */
export async function creditBurn(
  client: OmniClient,
  operator: Address,
  signal: AbortSignal,
): Promise<boolean> {
  const [{ burned }, pool] = await Promise.all([
    client.getOperatorStanding({ operator }),
    client.getRewardPool({ operator }),
  ]);
  if (burned <= pool.burned) return false;
  await (await client.creditWork({ operators: [operator] })).wait({ signal });
  return true;
}

/**
 * Moves what an operator's pool earned, as far as a root that can be claimed against says so, into the vault, from where it flows
 * to the operator and its delegators.
 *
 * @returns OMNI wei moved
 */
export async function claimPool(client: OmniClient, operator: Address, signal: AbortSignal): Promise<bigint> {
  const [{ earned, paid }, { now }] = await Promise.all([
    client.getRewardPool({ operator }),
    client.getClock(),
  ]);
  if (earned <= paid) return 0n;
  for (const root of await client.listRewardRoots({ limit: RECENT_ROOTS })) {
    const { rootId, activeAt, revoked } = root;
    if (revoked || activeAt > now) continue;
    const leaf = await leafOf(client, operator, root);
    if (leaf === undefined || leaf.cumulative <= paid) continue;
    return (await (await client.claimEmission({ rootId, leaves: [leaf] })).wait({ signal })).amount;
  }
  return 0n;
}

/** The operator's leaf of a root; undefined where it has none, or the root is not the right one. */
async function leafOf(
  client: OmniClient,
  operator: Address,
  root: PostedRoot,
): Promise<RewardLeaf | undefined> {
  const opened = await openRoot(client, root);
  if (!opened?.isRight) return undefined;
  const { tree } = opened;
  return tree.entries.some((entry) => isAddressEqual(entry.operator, operator))
    ? tree.leaf(operator)
    : undefined;
}

/**
 * Pays a validator for the epochs that it judged long enough ago.
 *
 * @returns OMNI wei paid
 */
export async function claimCommittees(
  client: OmniClient,
  validator: Address,
  signal: AbortSignal,
): Promise<bigint> {
  const { epoch: current } = await client.getQualityStatus();
  let total = 0n;
  for (let age = VESTING_EPOCHS; age < VESTING_EPOCHS + CLAIMABLE_EPOCHS && age <= current; age++) {
    const epoch = current - age;
    if ((await client.getEmission({ epoch })).validatorPool === 0n) continue;
    const members = await client.getCommittee({ epoch });
    const index = members.findIndex(({ account }) => isAddressEqual(account, validator));
    if (index < 0 || !members[index]?.revealed) continue;
    try {
      total += (await (await client.claimValidatorReward({ epoch, index })).wait({ signal })).amount;
    } catch (error) {
      if (!isSettled(error)) throw error;
    }
  }
  return total;
}

/** Paid before, voided, or of a round that never became final. */
function isSettled(error: unknown): boolean {
  if (!(error instanceof Error && "code" in error)) return false;
  return ["OMNI_ALREADY_CLAIMED", "OMNI_NOT_REWARDED"].includes(String(error.code));
}
