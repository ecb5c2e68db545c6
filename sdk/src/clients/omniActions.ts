import { getDraw } from "../actions/beacon/getDraw.ts";
import { getDrawBlock } from "../actions/beacon/getDrawBlock.ts";
import { recordHeader } from "../actions/beacon/recordHeader.ts";
import { recordRandomness } from "../actions/beacon/recordRandomness.ts";
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
import { getVerdict } from "../actions/court/getVerdict.ts";
import { judgeLeaf } from "../actions/court/judgeLeaf.ts";
import { listDisputes } from "../actions/court/listDisputes.ts";
import { listJuryDraws } from "../actions/court/listJuryDraws.ts";
import { listPostedChunks } from "../actions/court/listPostedChunks.ts";
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
import { attestAdapter } from "../actions/federated/attestAdapter.ts";
import { cancelRound } from "../actions/federated/cancelRound.ts";
import { collectFromRound } from "../actions/federated/collectFromRound.ts";
import { collectRoundFee } from "../actions/federated/collectRoundFee.ts";
import { commitContribution } from "../actions/federated/commitContribution.ts";
import { commitRoundScores } from "../actions/federated/commitRoundScores.ts";
import { drawCohorts } from "../actions/federated/drawCohorts.ts";
import { getCohort } from "../actions/federated/getCohort.ts";
import { getContribution } from "../actions/federated/getContribution.ts";
import { getRound } from "../actions/federated/getRound.ts";
import { getRoundBonds } from "../actions/federated/getRoundBonds.ts";
import { getRoundCount } from "../actions/federated/getRoundCount.ts";
import { getRoundHistory } from "../actions/federated/getRoundHistory.ts";
import { getRoundOwed } from "../actions/federated/getRoundOwed.ts";
import { getRoundPanel } from "../actions/federated/getRoundPanel.ts";
import { getRoundPhase } from "../actions/federated/getRoundPhase.ts";
import { getRoundRules } from "../actions/federated/getRoundRules.ts";
import { getRoundScores } from "../actions/federated/getRoundScores.ts";
import { getUnitGain } from "../actions/federated/getUnitGain.ts";
import { isRoundParty } from "../actions/federated/isRoundParty.ts";
import { listContributions } from "../actions/federated/listContributions.ts";
import { openRound } from "../actions/federated/openRound.ts";
import { revealContribution } from "../actions/federated/revealContribution.ts";
import { revealHeldOut } from "../actions/federated/revealHeldOut.ts";
import { revealRoundScores } from "../actions/federated/revealRoundScores.ts";
import { setRoundBonds } from "../actions/federated/setRoundBonds.ts";
import { settleRound } from "../actions/federated/settleRound.ts";
import { waitForRoundPhase } from "../actions/federated/waitForRoundPhase.ts";
import { cancelChange } from "../actions/governance/cancelChange.ts";
import { executeChange } from "../actions/governance/executeChange.ts";
import { getChange } from "../actions/governance/getChange.ts";
import { proposeChange } from "../actions/governance/proposeChange.ts";
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
import { pauseHub } from "../actions/hub/pauseHub.ts";
import { reclaim } from "../actions/hub/reclaim.ts";
import { release } from "../actions/hub/release.ts";
import { requestReclaim } from "../actions/hub/requestReclaim.ts";
import { reserve } from "../actions/hub/reserve.ts";
import { reserveMany } from "../actions/hub/reserveMany.ts";
import { revokeSessionKey } from "../actions/hub/revokeSessionKey.ts";
import { unpauseHub } from "../actions/hub/unpauseHub.ts";
import { withdrawDeposit } from "../actions/hub/withdrawDeposit.ts";
import { closeReveals } from "../actions/quality/closeReveals.ts";
import { commitBallot } from "../actions/quality/commitBallot.ts";
import { drawCommittee } from "../actions/quality/drawCommittee.ts";
import { enrolOperator } from "../actions/quality/enrolOperator.ts";
import { finaliseScores } from "../actions/quality/finaliseScores.ts";
import { getCommittee } from "../actions/quality/getCommittee.ts";
import { getCommitteeMember } from "../actions/quality/getCommitteeMember.ts";
import { getExpectedScore } from "../actions/quality/getExpectedScore.ts";
import { getOperatorStanding } from "../actions/quality/getOperatorStanding.ts";
import { getQualityParameters } from "../actions/quality/getQualityParameters.ts";
import { getQualityRound } from "../actions/quality/getQualityRound.ts";
import { getQualityStatus } from "../actions/quality/getQualityStatus.ts";
import { getQualitySubject } from "../actions/quality/getQualitySubject.ts";
import { getRatings } from "../actions/quality/getRatings.ts";
import { getScore } from "../actions/quality/getScore.ts";
import { getScoresPost } from "../actions/quality/getScoresPost.ts";
import { isFaultReported } from "../actions/quality/isFaultReported.ts";
import { joinValidators } from "../actions/quality/joinValidators.ts";
import { lapseQualityRound } from "../actions/quality/lapseQualityRound.ts";
import { listQualityColumns } from "../actions/quality/listQualityColumns.ts";
import { listValidators } from "../actions/quality/listValidators.ts";
import { openQualityRound } from "../actions/quality/openQualityRound.ts";
import { postScores } from "../actions/quality/postScores.ts";
import { quitValidators } from "../actions/quality/quitValidators.ts";
import { rankLeases } from "../actions/quality/rankLeases.ts";
import { rateOperator } from "../actions/quality/rateOperator.ts";
import { recomputeQualityRound } from "../actions/quality/recomputeQualityRound.ts";
import { refuteScores } from "../actions/quality/refuteScores.ts";
import { reportConviction } from "../actions/quality/reportConviction.ts";
import { reportFault } from "../actions/quality/reportFault.ts";
import { revealBallot } from "../actions/quality/revealBallot.ts";
import { setQualityBonds } from "../actions/quality/setQualityBonds.ts";
import { setQualityWindows } from "../actions/quality/setQualityWindows.ts";
import { strikeOperator } from "../actions/quality/strikeOperator.ts";
import { voidValidatorReward } from "../actions/quality/voidValidatorReward.ts";
import { withdrawScoresPost } from "../actions/quality/withdrawScoresPost.ts";
import { endLease } from "../actions/registry/endLease.ts";
import { extendLeases } from "../actions/registry/extendLeases.ts";
import { getLease } from "../actions/registry/getLease.ts";
import { getLeaseDuration } from "../actions/registry/getLeaseDuration.ts";
import { getManifestCid } from "../actions/registry/getManifestCid.ts";
import { getModel } from "../actions/registry/getModel.ts";
import { isLeaseLive } from "../actions/registry/isLeaseLive.ts";
import { listLeases } from "../actions/registry/listLeases.ts";
import { listModelVersions } from "../actions/registry/listModelVersions.ts";
import { listOperatorLeases } from "../actions/registry/listOperatorLeases.ts";
import { openLease } from "../actions/registry/openLease.ts";
import { pruneLease } from "../actions/registry/pruneLease.ts";
import { publishModel } from "../actions/registry/publishModel.ts";
import { claimEmission } from "../actions/rewards/claimEmission.ts";
import { claimValidatorReward } from "../actions/rewards/claimValidatorReward.ts";
import { creditCanaries } from "../actions/rewards/creditCanaries.ts";
import { creditWork } from "../actions/rewards/creditWork.ts";
import { drawCanaries } from "../actions/rewards/drawCanaries.ts";
import { fixCanaries } from "../actions/rewards/fixCanaries.ts";
import { getCanaries } from "../actions/rewards/getCanaries.ts";
import { getCanaryCandidate } from "../actions/rewards/getCanaryCandidate.ts";
import { getEmission } from "../actions/rewards/getEmission.ts";
import { getRewardParameters } from "../actions/rewards/getRewardParameters.ts";
import { getRewardPool } from "../actions/rewards/getRewardPool.ts";
import { getRewardRoot } from "../actions/rewards/getRewardRoot.ts";
import { listRewardRoots } from "../actions/rewards/listRewardRoots.ts";
import { postRewardRoot } from "../actions/rewards/postRewardRoot.ts";
import { recomputeRewards } from "../actions/rewards/recomputeRewards.ts";
import { refuteRewardRoot } from "../actions/rewards/refuteRewardRoot.ts";
import { returnRootBond } from "../actions/rewards/returnRootBond.ts";
import { standForCanaries } from "../actions/rewards/standForCanaries.ts";
import { approveOmni } from "../actions/token/approveOmni.ts";
import { burnOmni } from "../actions/token/burnOmni.ts";
import { delegateVotes } from "../actions/token/delegateVotes.ts";
import { getOmniAllowance } from "../actions/token/getOmniAllowance.ts";
import { getOmniBalance } from "../actions/token/getOmniBalance.ts";
import { getOmniSupply } from "../actions/token/getOmniSupply.ts";
import { getVotes } from "../actions/token/getVotes.ts";
import { mintOmni } from "../actions/token/mintOmni.ts";
import { signOmniPermit } from "../actions/token/signOmniPermit.ts";
import { transferOmni } from "../actions/token/transferOmni.ts";
import { findTolerances } from "../actions/tolerances/findTolerances.ts";
import { getToleranceTable } from "../actions/tolerances/getToleranceTable.ts";
import { waitForReceipt } from "../actions/transaction/waitForReceipt.ts";
import { applyCommission } from "../actions/vault/applyCommission.ts";
import { claimRewards } from "../actions/vault/claimRewards.ts";
import { delegate } from "../actions/vault/delegate.ts";
import { getDelegation } from "../actions/vault/getDelegation.ts";
import { getOperator } from "../actions/vault/getOperator.ts";
import { getStakeParameters } from "../actions/vault/getStakeParameters.ts";
import { setCommission } from "../actions/vault/setCommission.ts";
import { setDelegationLimit } from "../actions/vault/setDelegationLimit.ts";
import { stake } from "../actions/vault/stake.ts";
import { undelegate } from "../actions/vault/undelegate.ts";
import { unstake } from "../actions/vault/unstake.ts";
import { withdrawDelegation } from "../actions/vault/withdrawDelegation.ts";
import { withdrawStake } from "../actions/vault/withdrawStake.ts";
import { deployModelLeaf } from "../actions/verifiers/deployModelLeaf.ts";
import { getVerifyingKeys } from "../actions/verifiers/getVerifyingKeys.ts";
import { isModelLeafDeployed } from "../actions/verifiers/isModelLeafDeployed.ts";
import { verifyProofOnChain } from "../actions/verifiers/verifyProofOnChain.ts";
import {
  type BeaconEventName,
  type WatchBeaconParameters,
  watchBeacon,
} from "../actions/watch/watchBeacon.ts";
import {
  type DisputeCourtEventName,
  type WatchDisputeCourtParameters,
  watchDisputeCourt,
} from "../actions/watch/watchDisputeCourt.ts";
import {
  type FederatedRoundsEventName,
  type WatchFederatedRoundsParameters,
  watchFederatedRounds,
} from "../actions/watch/watchFederatedRounds.ts";
import {
  type LeafFactoryEventName,
  type WatchLeafFactoryParameters,
  watchLeafFactory,
} from "../actions/watch/watchLeafFactory.ts";
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
  type QualityOracleEventName,
  type WatchQualityOracleParameters,
  watchQualityOracle,
} from "../actions/watch/watchQualityOracle.ts";
import {
  type RewardDistributorEventName,
  type WatchRewardDistributorParameters,
  watchRewardDistributor,
} from "../actions/watch/watchRewardDistributor.ts";
import {
  type RoundPanelEventName,
  type WatchRoundPanelParameters,
  watchRoundPanel,
} from "../actions/watch/watchRoundPanel.ts";
import {
  type StakeVaultEventName,
  type WatchStakeVaultParameters,
  watchStakeVault,
} from "../actions/watch/watchStakeVault.ts";
import {
  type TimelockEventName,
  type WatchTimelockParameters,
  watchTimelock,
} from "../actions/watch/watchTimelock.ts";
import {
  type ToleranceTableEventName,
  type WatchToleranceTableParameters,
  watchToleranceTable,
} from "../actions/watch/watchToleranceTable.ts";
import { signAttestation } from "../typed-data/attestation.ts";
import { signBoundary } from "../typed-data/boundary.ts";
import { signDelivery } from "../typed-data/delivery.ts";
import { signKeyGrant } from "../typed-data/keyGrant.ts";
import { signSessionTerms } from "../typed-data/sessionTerms.ts";
import { signStepReceipt } from "../typed-data/stepReceipt.ts";
import { signUpload } from "../typed-data/upload.ts";
import { signVoucher } from "../typed-data/voucher.ts";
import type { OmniBaseClient } from "../types/client.ts";
import type { Unwatch } from "../utils/watch.ts";

const plainActions = {
  getOperatorStanding,
  rankLeases,
  getDraw,
  getDrawBlock,
  recordHeader,
  recordRandomness,
  closeReveals,
  commitBallot,
  drawCommittee,
  enrolOperator,
  finaliseScores,
  getCommittee,
  getCommitteeMember,
  getExpectedScore,
  getQualityParameters,
  getQualityRound,
  getQualityStatus,
  getQualitySubject,
  getRatings,
  getScore,
  getScoresPost,
  isFaultReported,
  joinValidators,
  lapseQualityRound,
  listQualityColumns,
  listValidators,
  openQualityRound,
  postScores,
  quitValidators,
  rateOperator,
  recomputeQualityRound,
  refuteScores,
  reportConviction,
  reportFault,
  revealBallot,
  setQualityBonds,
  setQualityWindows,
  strikeOperator,
  voidValidatorReward,
  withdrawScoresPost,
  claimEmission,
  claimValidatorReward,
  creditCanaries,
  creditWork,
  drawCanaries,
  fixCanaries,
  getCanaries,
  getCanaryCandidate,
  getEmission,
  getRewardParameters,
  getRewardPool,
  getRewardRoot,
  listRewardRoots,
  postRewardRoot,
  recomputeRewards,
  refuteRewardRoot,
  returnRootBond,
  standForCanaries,
  verifyDeployment,
  deployModelLeaf,
  getVerifyingKeys,
  isModelLeafDeployed,
  verifyProofOnChain,
  findTolerances,
  getToleranceTable,
  proposeChange,
  executeChange,
  cancelChange,
  getChange,
  approveOmni,
  burnOmni,
  getOmniAllowance,
  getOmniBalance,
  getOmniSupply,
  getVotes,
  mintOmni,
  signOmniPermit,
  transferOmni,
  delegateVotes,
  getOperator,
  getDelegation,
  getStakeParameters,
  stake,
  unstake,
  withdrawStake,
  delegate,
  undelegate,
  withdrawDelegation,
  claimRewards,
  setDelegationLimit,
  setCommission,
  applyCommission,
  endLease,
  extendLeases,
  getLease,
  getLeaseDuration,
  listModelVersions,
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
  pauseHub,
  unpauseHub,
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
  getVerdict,
  judgeLeaf,
  listDisputes,
  listJuryDraws,
  listPostedChunks,
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
  attestAdapter,
  cancelRound,
  collectFromRound,
  collectRoundFee,
  commitContribution,
  commitRoundScores,
  drawCohorts,
  getCohort,
  getContribution,
  getRound,
  getRoundBonds,
  getRoundCount,
  getRoundHistory,
  getRoundOwed,
  getRoundPanel,
  getRoundPhase,
  getRoundRules,
  getRoundScores,
  getUnitGain,
  isRoundParty,
  listContributions,
  openRound,
  revealContribution,
  revealHeldOut,
  revealRoundScores,
  setRoundBonds,
  settleRound,
  waitForRoundPhase,
  waitForReceipt,
  signSessionTerms,
  signStepReceipt,
  signBoundary,
  signVoucher,
  signKeyGrant,
  signAttestation,
  signUpload,
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
  watchFederatedRounds<const name extends FederatedRoundsEventName>(
    parameters: WatchFederatedRoundsParameters<name>,
  ): Unwatch;
  watchModelRegistry<const name extends ModelRegistryEventName>(
    parameters: WatchModelRegistryParameters<name>,
  ): Unwatch;
  watchOmniToken<const name extends OmniTokenEventName>(parameters: WatchOmniTokenParameters<name>): Unwatch;
  watchPaymentHub<const name extends PaymentHubEventName>(
    parameters: WatchPaymentHubParameters<name>,
  ): Unwatch;
  watchRoundPanel<const name extends RoundPanelEventName>(
    parameters: WatchRoundPanelParameters<name>,
  ): Unwatch;
  watchBeacon<const name extends BeaconEventName>(parameters: WatchBeaconParameters<name>): Unwatch;
  watchQualityOracle<const name extends QualityOracleEventName>(
    parameters: WatchQualityOracleParameters<name>,
  ): Unwatch;
  watchRewardDistributor<const name extends RewardDistributorEventName>(
    parameters: WatchRewardDistributorParameters<name>,
  ): Unwatch;
  watchStakeVault<const name extends StakeVaultEventName>(
    parameters: WatchStakeVaultParameters<name>,
  ): Unwatch;
  watchLeafFactory<const name extends LeafFactoryEventName>(
    parameters: WatchLeafFactoryParameters<name>,
  ): Unwatch;
  watchToleranceTable<const name extends ToleranceTableEventName>(
    parameters: WatchToleranceTableParameters<name>,
  ): Unwatch;
  watchTimelock<const name extends TimelockEventName>(parameters: WatchTimelockParameters<name>): Unwatch;
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
    watchFederatedRounds: (parameters) => watchFederatedRounds(client, parameters),
    watchModelRegistry: (parameters) => watchModelRegistry(client, parameters),
    watchOmniToken: (parameters) => watchOmniToken(client, parameters),
    watchPaymentHub: (parameters) => watchPaymentHub(client, parameters),
    watchRoundPanel: (parameters) => watchRoundPanel(client, parameters),
    watchBeacon: (parameters) => watchBeacon(client, parameters),
    watchQualityOracle: (parameters) => watchQualityOracle(client, parameters),
    watchRewardDistributor: (parameters) => watchRewardDistributor(client, parameters),
    watchStakeVault: (parameters) => watchStakeVault(client, parameters),
    watchLeafFactory: (parameters) => watchLeafFactory(client, parameters),
    watchToleranceTable: (parameters) => watchToleranceTable(client, parameters),
    watchTimelock: (parameters) => watchTimelock(client, parameters),
  };
}
