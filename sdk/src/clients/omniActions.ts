import { answerDispute } from "../actions/court/answerDispute.ts";
import { commitDispute } from "../actions/court/commitDispute.ts";
import { concede } from "../actions/court/concede.ts";
import { confirmDelivery } from "../actions/court/confirmDelivery.ts";
import { demandChunk } from "../actions/court/demandChunk.ts";
import { demandDelivery } from "../actions/court/demandDelivery.ts";
import { getAttempt } from "../actions/court/getAttempt.ts";
import { getChunkPrice } from "../actions/court/getChunkPrice.ts";
import { getCourtParameters } from "../actions/court/getCourtParameters.ts";
import { getCredit } from "../actions/court/getCredit.ts";
import { getDispute } from "../actions/court/getDispute.ts";
import { getDisputeAnswer } from "../actions/court/getDisputeAnswer.ts";
import { getDisputeDeadline } from "../actions/court/getDisputeDeadline.ts";
import { getDisputeStep } from "../actions/court/getDisputeStep.ts";
import { getJury } from "../actions/court/getJury.ts";
import { getOpenDisputes } from "../actions/court/getOpenDisputes.ts";
import { judgeLeaf } from "../actions/court/judgeLeaf.ts";
import { listDisputes } from "../actions/court/listDisputes.ts";
import { openPrefixDispute } from "../actions/court/openPrefixDispute.ts";
import { openStepDispute } from "../actions/court/openStepDispute.ts";
import { pointAtLeaf } from "../actions/court/pointAtLeaf.ts";
import { postChunk } from "../actions/court/postChunk.ts";
import { proveEquivocation } from "../actions/court/proveEquivocation.ts";
import { redrawJury } from "../actions/court/redrawJury.ts";
import { refundAttempt } from "../actions/court/refundAttempt.ts";
import { settleDispute } from "../actions/court/settleDispute.ts";
import { showFault } from "../actions/court/showFault.ts";
import { showPrefix } from "../actions/court/showPrefix.ts";
import { showStale } from "../actions/court/showStale.ts";
import { withdrawCredit } from "../actions/court/withdrawCredit.ts";
import { verifyDeployment } from "../actions/deployment/verifyDeployment.ts";
import { authorizeSessionKey } from "../actions/hub/authorizeSessionKey.ts";
import { authorizeSessionKeyWithSignature } from "../actions/hub/authorizeSessionKeyWithSignature.ts";
import { claim } from "../actions/hub/claim.ts";
import { claimBatch } from "../actions/hub/claimBatch.ts";
import { deposit } from "../actions/hub/deposit.ts";
import { getClock } from "../actions/hub/getClock.ts";
import { getGrantNonce } from "../actions/hub/getGrantNonce.ts";
import { getHubParameters } from "../actions/hub/getHubParameters.ts";
import { getLane } from "../actions/hub/getLane.ts";
import { getPayee } from "../actions/hub/getPayee.ts";
import { getSessionKey } from "../actions/hub/getSessionKey.ts";
import { getUnspentDeposit } from "../actions/hub/getUnspentDeposit.ts";
import { listLanes } from "../actions/hub/listLanes.ts";
import { reclaim } from "../actions/hub/reclaim.ts";
import { release } from "../actions/hub/release.ts";
import { requestReclaim } from "../actions/hub/requestReclaim.ts";
import { reserve } from "../actions/hub/reserve.ts";
import { reserveMany } from "../actions/hub/reserveMany.ts";
import { revokeSessionKey } from "../actions/hub/revokeSessionKey.ts";
import { withdrawDeposit } from "../actions/hub/withdrawDeposit.ts";
import { endLease } from "../actions/registry/endLease.ts";
import { extendLeases } from "../actions/registry/extendLeases.ts";
import { getLease } from "../actions/registry/getLease.ts";
import { getLeaseDuration } from "../actions/registry/getLeaseDuration.ts";
import { getManifestCid } from "../actions/registry/getManifestCid.ts";
import { getModel } from "../actions/registry/getModel.ts";
import { isLeaseLive } from "../actions/registry/isLeaseLive.ts";
import { listLeases } from "../actions/registry/listLeases.ts";
import { listOperatorLeases } from "../actions/registry/listOperatorLeases.ts";
import { openLease } from "../actions/registry/openLease.ts";
import { pruneLease } from "../actions/registry/pruneLease.ts";
import { publishModel } from "../actions/registry/publishModel.ts";
import { approveOmni } from "../actions/token/approveOmni.ts";
import { burnOmni } from "../actions/token/burnOmni.ts";
import { getOmniAllowance } from "../actions/token/getOmniAllowance.ts";
import { getOmniBalance } from "../actions/token/getOmniBalance.ts";
import { getOmniSupply } from "../actions/token/getOmniSupply.ts";
import { mintOmni } from "../actions/token/mintOmni.ts";
import { signOmniPermit } from "../actions/token/signOmniPermit.ts";
import { transferOmni } from "../actions/token/transferOmni.ts";
import { waitForReceipt } from "../actions/transaction/waitForReceipt.ts";
import { getOperator } from "../actions/vault/getOperator.ts";
import { getStakeParameters } from "../actions/vault/getStakeParameters.ts";
import { stake } from "../actions/vault/stake.ts";
import { unstake } from "../actions/vault/unstake.ts";
import { withdrawStake } from "../actions/vault/withdrawStake.ts";
import {
  type DisputeCourtEventName,
  type WatchDisputeCourtParameters,
  watchDisputeCourt,
} from "../actions/watch/watchDisputeCourt.ts";
import {
  type ModelRegistryEventName,
  type WatchModelRegistryParameters,
  watchModelRegistry,
} from "../actions/watch/watchModelRegistry.ts";
import {
  type OmniTokenEventName,
  type WatchOmniTokenParameters,
  watchOmniToken,
} from "../actions/watch/watchOmniToken.ts";
import {
  type PaymentHubEventName,
  type WatchPaymentHubParameters,
  watchPaymentHub,
} from "../actions/watch/watchPaymentHub.ts";
import {
  type StakeVaultEventName,
  type WatchStakeVaultParameters,
  watchStakeVault,
} from "../actions/watch/watchStakeVault.ts";
import { signBoundary } from "../typed-data/boundary.ts";
import { signDelivery } from "../typed-data/delivery.ts";
import { signKeyGrant } from "../typed-data/keyGrant.ts";
import { signSessionTerms } from "../typed-data/sessionTerms.ts";
import { signStepReceipt } from "../typed-data/stepReceipt.ts";
import { signVoucher } from "../typed-data/voucher.ts";
import type { OmniBaseClient } from "../types/client.ts";
import type { Unwatch } from "../utils/watch.ts";

const plainActions = {
  verifyDeployment,
  approveOmni,
  burnOmni,
  getOmniAllowance,
  getOmniBalance,
  getOmniSupply,
  mintOmni,
  signOmniPermit,
  transferOmni,
  getOperator,
  getStakeParameters,
  stake,
  unstake,
  withdrawStake,
  endLease,
  extendLeases,
  getLease,
  getLeaseDuration,
  getManifestCid,
  getModel,
  isLeaseLive,
  listLeases,
  listOperatorLeases,
  openLease,
  pruneLease,
  publishModel,
  authorizeSessionKey,
  authorizeSessionKeyWithSignature,
  claim,
  claimBatch,
  deposit,
  getClock,
  getGrantNonce,
  getHubParameters,
  getLane,
  getPayee,
  getSessionKey,
  getUnspentDeposit,
  listLanes,
  reclaim,
  release,
  requestReclaim,
  reserve,
  reserveMany,
  revokeSessionKey,
  withdrawDeposit,
  answerDispute,
  commitDispute,
  concede,
  confirmDelivery,
  demandChunk,
  demandDelivery,
  getAttempt,
  getChunkPrice,
  getCourtParameters,
  getCredit,
  getDispute,
  getDisputeAnswer,
  getDisputeDeadline,
  getDisputeStep,
  getJury,
  getOpenDisputes,
  judgeLeaf,
  listDisputes,
  openPrefixDispute,
  openStepDispute,
  pointAtLeaf,
  postChunk,
  proveEquivocation,
  redrawJury,
  refundAttempt,
  settleDispute,
  showFault,
  showPrefix,
  showStale,
  withdrawCredit,
  waitForReceipt,
  signSessionTerms,
  signStepReceipt,
  signBoundary,
  signVoucher,
  signKeyGrant,
  signDelivery,
};

type PlainActions = typeof plainActions;

type Bound<action> = action extends (client: OmniBaseClient, ...rest: infer rest) => infer result
  ? (...rest: rest) => result
  : never;

/** The actions of a client, without their first argument. */
export type OmniActions = { readonly [name in keyof PlainActions]: Bound<PlainActions[name]> } & {
  watchDisputeCourt<const name extends DisputeCourtEventName>(
    parameters: WatchDisputeCourtParameters<name>,
  ): Unwatch;
  watchModelRegistry<const name extends ModelRegistryEventName>(
    parameters: WatchModelRegistryParameters<name>,
  ): Unwatch;
  watchOmniToken<const name extends OmniTokenEventName>(parameters: WatchOmniTokenParameters<name>): Unwatch;
  watchPaymentHub<const name extends PaymentHubEventName>(
    parameters: WatchPaymentHubParameters<name>,
  ): Unwatch;
  watchStakeVault<const name extends StakeVaultEventName>(
    parameters: WatchStakeVaultParameters<name>,
  ): Unwatch;
};

/**
 * Gives a viem client that has a `deployment` all actions of the SDK.
 *
 * @example
 * const client = createClient({ chain, transport, account }).extend(() => ({ deployment })).extend(omniActions)
 */
export function omniActions(client: OmniBaseClient): OmniActions {
  const bound = Object.entries(plainActions).map(([name, action]) => {
    const call = action as (client: OmniBaseClient, ...rest: unknown[]) => unknown;
    return [name, (...rest: unknown[]) => call(client, ...rest)];
  });
  return {
    // Entries keep names and functions paired, which their type does not say.
    ...(Object.fromEntries(bound) as { readonly [name in keyof PlainActions]: Bound<PlainActions[name]> }),
    watchDisputeCourt: (parameters) => watchDisputeCourt(client, parameters),
    watchModelRegistry: (parameters) => watchModelRegistry(client, parameters),
    watchOmniToken: (parameters) => watchOmniToken(client, parameters),
    watchPaymentHub: (parameters) => watchPaymentHub(client, parameters),
    watchStakeVault: (parameters) => watchStakeVault(client, parameters),
  };
}
