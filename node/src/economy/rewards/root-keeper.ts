import { type OmniClient, type RewardRoot, rewardLeavesCid } from "@omninode/sdk";
import { type Address, encodePacked, isAddressEqual, keccak256 } from "viem";
import { EPOCH_SECONDS } from "../audit/constants.ts";
import { type OpenedRoot, openRoot } from "./posted-roots.ts";

/** Roots that are looked at, the newest. */
const RECENT_ROOTS = 16;
/** Seconds after an epoch's beginning within which each validator has its moment: one root an epoch is enough. */
const TURN_SECONDS = 3_600n;

/** What was done about a root. */
export interface RootEvent {
  /** `wrong`: it is not what the pools earned, and nobody but its poster can show by how much. */
  readonly step: "posted" | "refuted" | "returned" | "wrong";
  readonly rootId: bigint;
}

/** Refusals that mean: somebody else did it. */
const DONE_BEFORE = new Set(["OMNI_ROOT_REVOKED", "OMNI_BOND_GONE", "OMNI_LEAF_COVERED"]);

/**
 * Keeps the distributor's roots: posts what the pools earned once an epoch is over, unless somebody did, has wrong roots revoked, and takes
 * its bonds back. All of it follows from the chain's events, so every validator comes to the same root for the same block.
 */
export class RootKeeper {
  readonly #client: OmniClient;
  readonly #validator: Address;
  /** What was found out about roots: the same for ever. */
  readonly #opened = new Map<bigint, OpenedRoot | undefined>();
  /** Wrong roots that were told of. */
  readonly #told = new Set<bigint>();
  /** The epoch for which there is nothing to post any more. */
  #settled: bigint | undefined;

  constructor(client: OmniClient, validator: Address) {
    this.#client = client;
    this.#validator = validator;
  }

  /** Takes the one step that can be taken now, if any. */
  async step(signal: AbortSignal): Promise<RootEvent | undefined> {
    try {
      const roots = await this.#client.listRewardRoots({ limit: RECENT_ROOTS });
      for (const rootId of this.#opened.keys()) {
        if (roots.some((root) => root.rootId === rootId)) continue;
        this.#opened.delete(rootId);
        this.#told.delete(rootId);
      }
      return (
        (await this.#takeBack(roots, signal)) ??
        (await this.#refute(roots, signal)) ??
        (await this.#post(roots, signal))
      );
    } catch (error) {
      if (error instanceof Error && "code" in error && DONE_BEFORE.has(String(error.code))) return undefined;
      throw error;
    }
  }

  async #takeBack(roots: readonly RewardRoot[], signal: AbortSignal): Promise<RootEvent | undefined> {
    const { now } = await this.#client.getClock();
    const mine = roots.find(
      ({ poster, bond, revoked, activeAt }) =>
        isAddressEqual(poster, this.#validator) && bond > 0n && !revoked && activeAt <= now,
    );
    if (mine === undefined) return undefined;
    const { rootId } = mine;
    await (await this.#client.returnRootBond({ rootId })).wait({ signal });
    return { step: "returned", rootId };
  }

  /** A wrong root is revoked by a leaf above its pool, where its leaves are known. */
  async #refute(roots: readonly RewardRoot[], signal: AbortSignal): Promise<RootEvent | undefined> {
    for (const root of roots) {
      const { rootId, revoked } = root;
      const opened = revoked ? undefined : await this.#open(root);
      if (revoked || opened?.isRight) continue;
      for (const { operator, cumulative } of opened?.tree.entries ?? []) {
        if (cumulative <= (await this.#client.getRewardPool({ operator })).earned) continue;
        const leaf = opened?.tree.leaf(operator);
        if (leaf === undefined) continue;
        await (await this.#client.refuteRewardRoot({ rootId, leaf })).wait({ signal });
        return { step: "refuted", rootId };
      }
      if (this.#told.has(rootId)) continue;
      this.#told.add(rootId);
      return { step: "wrong", rootId };
    }
    return undefined;
  }

  /** Once an epoch, at this validator's moment, where nobody was before it and there is a bond to spare. */
  async #post(roots: readonly RewardRoot[], signal: AbortSignal): Promise<RootEvent | undefined> {
    const { now } = await this.#client.getClock();
    const epoch = now / EPOCH_SECONDS;
    if (this.#settled === epoch || now < epoch * EPOCH_SECONDS + this.#momentOf(epoch)) return undefined;
    const [last, { rootDelay, rootBond }] = await Promise.all([
      this.#lastRight(roots),
      this.#client.getRewardParameters(),
    ]);
    if (last !== undefined && (last.activeAt - rootDelay) / EPOCH_SECONDS >= epoch) {
      this.#settled = epoch;
      return undefined;
    }
    const { tree } = await this.#client.recomputeRewards();
    if (tree === undefined || tree.root === last?.root) {
      this.#settled = epoch;
      return undefined;
    }
    if ((await this.#client.getOmniBalance({ address: this.#validator })) < rootBond) return undefined;
    const content = rewardLeavesCid(tree.entries);
    const { wait } = await this.#client.postRewardRoot({ root: tree.root, content });
    const { rootId } = await wait({ signal });
    this.#settled = epoch;
    return { step: "posted", rootId };
  }

  /** The newest root that is right and was not revoked. */
  async #lastRight(roots: readonly RewardRoot[]): Promise<RewardRoot | undefined> {
    for (const root of roots) if (!root.revoked && (await this.#open(root))?.isRight) return root;
    return undefined;
  }

  async #open(root: RewardRoot): Promise<OpenedRoot | undefined> {
    const { rootId } = root;
    if (!this.#opened.has(rootId)) this.#opened.set(rootId, await openRoot(this.#client, root));
    return this.#opened.get(rootId);
  }

  /** Seconds into an epoch: another for each validator, and in each epoch. */
  #momentOf(epoch: bigint): bigint {
    const hash = keccak256(encodePacked(["uint256", "address"], [epoch, this.#validator]));
    return BigInt(hash) % TURN_SECONDS;
  }
}
