export { accessManagerAbi } from "./abi/AccessManager.ts";
export { disputeCourtAbi } from "./abi/DisputeCourt.ts";
export { examinerAbi } from "./abi/Examiner.ts";
export { modelRegistryAbi } from "./abi/ModelRegistry.ts";
export { omniTokenAbi } from "./abi/OmniToken.ts";
export { paymentHubAbi } from "./abi/PaymentHub.ts";
export { stakeVaultAbi } from "./abi/StakeVault.ts";
export { timelockControllerAbi } from "./abi/TimelockController.ts";
export {
  type AnswerDisputeErrorType,
  type AnswerDisputeParameters,
  type AnswerDisputeReturnType,
  answerDispute,
} from "./actions/court/answerDispute.ts";
export {
  type CommitDisputeErrorType,
  type CommitDisputeParameters,
  type CommitDisputeReturnType,
  commitDispute,
} from "./actions/court/commitDispute.ts";
export {
  type ConcedeErrorType,
  type ConcedeParameters,
  type ConcedeReturnType,
  concede,
} from "./actions/court/concede.ts";
export {
  type ConfirmDeliveryErrorType,
  type ConfirmDeliveryParameters,
  type ConfirmDeliveryReturnType,
  confirmDelivery,
  type DeliveryReceipt,
} from "./actions/court/confirmDelivery.ts";
export {
  type DemandChunkErrorType,
  type DemandChunkOutcome,
  type DemandChunkParameters,
  type DemandChunkReturnType,
  demandChunk,
} from "./actions/court/demandChunk.ts";
export {
  type DemandDeliveryErrorType,
  type DemandDeliveryParameters,
  type DemandDeliveryReturnType,
  demandDelivery,
} from "./actions/court/demandDelivery.ts";
export {
  type GetAttemptErrorType,
  type GetAttemptParameters,
  type GetAttemptReturnType,
  getAttempt,
} from "./actions/court/getAttempt.ts";
export {
  type GetChunkPriceErrorType,
  type GetChunkPriceParameters,
  type GetChunkPriceReturnType,
  getChunkPrice,
} from "./actions/court/getChunkPrice.ts";
export {
  type GetCourtParametersErrorType,
  type GetCourtParametersParameters,
  type GetCourtParametersReturnType,
  getCourtParameters,
} from "./actions/court/getCourtParameters.ts";
export {
  type GetCreditErrorType,
  type GetCreditParameters,
  type GetCreditReturnType,
  getCredit,
} from "./actions/court/getCredit.ts";
export {
  type GetDisputeErrorType,
  type GetDisputeParameters,
  type GetDisputeReturnType,
  getDispute,
} from "./actions/court/getDispute.ts";
export {
  type GetDisputeAnswerErrorType,
  type GetDisputeAnswerParameters,
  type GetDisputeAnswerReturnType,
  getDisputeAnswer,
} from "./actions/court/getDisputeAnswer.ts";
export {
  type GetDisputeDeadlineErrorType,
  type GetDisputeDeadlineParameters,
  type GetDisputeDeadlineReturnType,
  getDisputeDeadline,
} from "./actions/court/getDisputeDeadline.ts";
export {
  type GetDisputeStepErrorType,
  type GetDisputeStepParameters,
  type GetDisputeStepReturnType,
  getDisputeStep,
} from "./actions/court/getDisputeStep.ts";
export {
  type GetJuryErrorType,
  type GetJuryParameters,
  type GetJuryReturnType,
  getJury,
} from "./actions/court/getJury.ts";
export {
  type GetOpenDisputesErrorType,
  type GetOpenDisputesParameters,
  type GetOpenDisputesReturnType,
  getOpenDisputes,
} from "./actions/court/getOpenDisputes.ts";
export {
  type JudgeLeafErrorType,
  type JudgeLeafParameters,
  type JudgeLeafReturnType,
  judgeLeaf,
} from "./actions/court/judgeLeaf.ts";
export {
  type ListDisputesErrorType,
  type ListDisputesParameters,
  type ListDisputesReturnType,
  listDisputes,
  type OpenedCase,
} from "./actions/court/listDisputes.ts";
export {
  type OpenPrefixDisputeErrorType,
  type OpenPrefixDisputeParameters,
  type OpenPrefixDisputeReturnType,
  openPrefixDispute,
} from "./actions/court/openPrefixDispute.ts";
export {
  type OpenStepDisputeErrorType,
  type OpenStepDisputeParameters,
  type OpenStepDisputeReturnType,
  openStepDispute,
} from "./actions/court/openStepDispute.ts";
export {
  type PointAtLeafErrorType,
  type PointAtLeafParameters,
  type PointAtLeafReturnType,
  pointAtLeaf,
} from "./actions/court/pointAtLeaf.ts";
export {
  type PostChunkErrorType,
  type PostChunkOutcome,
  type PostChunkParameters,
  type PostChunkReturnType,
  postChunk,
} from "./actions/court/postChunk.ts";
export {
  type ProveEquivocationErrorType,
  type ProveEquivocationParameters,
  type ProveEquivocationReturnType,
  proveEquivocation,
} from "./actions/court/proveEquivocation.ts";
export {
  type RedrawJuryErrorType,
  type RedrawJuryParameters,
  type RedrawJuryReturnType,
  redrawJury,
} from "./actions/court/redrawJury.ts";
export {
  type RefundAttemptErrorType,
  type RefundAttemptOutcome,
  type RefundAttemptParameters,
  type RefundAttemptReturnType,
  refundAttempt,
} from "./actions/court/refundAttempt.ts";
export {
  type SettleDisputeErrorType,
  type SettleDisputeParameters,
  type SettleDisputeReturnType,
  settleDispute,
} from "./actions/court/settleDispute.ts";
export {
  type ShowFaultErrorType,
  type ShowFaultParameters,
  type ShowFaultReturnType,
  showFault,
} from "./actions/court/showFault.ts";
export {
  type ShowPrefixErrorType,
  type ShowPrefixParameters,
  type ShowPrefixReturnType,
  showPrefix,
} from "./actions/court/showPrefix.ts";
export {
  type ShowStaleErrorType,
  type ShowStaleParameters,
  type ShowStaleReturnType,
  showStale,
} from "./actions/court/showStale.ts";
export {
  type WithdrawCreditErrorType,
  type WithdrawCreditOutcome,
  type WithdrawCreditParameters,
  type WithdrawCreditReturnType,
  withdrawCredit,
} from "./actions/court/withdrawCredit.ts";
export {
  type DeployOmniErrorType,
  type DeployOmniParameters,
  type DeployOmniReturnType,
  type DeployStep,
  deployOmni,
  TIMELOCK_DELAY,
} from "./actions/deployment/deployOmni.ts";
export { roles } from "./actions/deployment/roles.ts";
export { type VerifyDeploymentErrorType, verifyDeployment } from "./actions/deployment/verifyDeployment.ts";
export {
  type AuthorizeSessionKeyErrorType,
  type AuthorizeSessionKeyParameters,
  type AuthorizeSessionKeyReturnType,
  authorizeSessionKey,
} from "./actions/hub/authorizeSessionKey.ts";
export {
  type AuthorizeSessionKeyWithSignatureErrorType,
  type AuthorizeSessionKeyWithSignatureParameters,
  type AuthorizeSessionKeyWithSignatureReturnType,
  authorizeSessionKeyWithSignature,
} from "./actions/hub/authorizeSessionKeyWithSignature.ts";
export {
  type ClaimErrorType,
  type ClaimOutcome,
  type ClaimParameters,
  type ClaimReturnType,
  claim,
} from "./actions/hub/claim.ts";
export {
  type ClaimBatchErrorType,
  type ClaimBatchOutcome,
  type ClaimBatchParameters,
  type ClaimBatchReturnType,
  claimBatch,
  type RefusedVoucher,
} from "./actions/hub/claimBatch.ts";
export {
  type DepositErrorType,
  type DepositParameters,
  type DepositReturnType,
  deposit,
} from "./actions/hub/deposit.ts";
export {
  type GetClockErrorType,
  type GetClockParameters,
  type GetClockReturnType,
  getClock,
} from "./actions/hub/getClock.ts";
export {
  type GetGrantNonceErrorType,
  type GetGrantNonceParameters,
  type GetGrantNonceReturnType,
  getGrantNonce,
} from "./actions/hub/getGrantNonce.ts";
export {
  type GetHubParametersErrorType,
  type GetHubParametersParameters,
  type GetHubParametersReturnType,
  getHubParameters,
} from "./actions/hub/getHubParameters.ts";
export {
  type GetLaneErrorType,
  type GetLaneParameters,
  type GetLaneReturnType,
  getLane,
} from "./actions/hub/getLane.ts";
export {
  type GetPayeeErrorType,
  type GetPayeeParameters,
  type GetPayeeReturnType,
  getPayee,
} from "./actions/hub/getPayee.ts";
export {
  type GetSessionKeyErrorType,
  type GetSessionKeyParameters,
  type GetSessionKeyReturnType,
  getSessionKey,
} from "./actions/hub/getSessionKey.ts";
export {
  type GetUnspentDepositErrorType,
  type GetUnspentDepositParameters,
  type GetUnspentDepositReturnType,
  getUnspentDeposit,
} from "./actions/hub/getUnspentDeposit.ts";
export {
  type ListedLane,
  type ListLanesErrorType,
  type ListLanesParameters,
  type ListLanesReturnType,
  listLanes,
} from "./actions/hub/listLanes.ts";
export {
  type ReclaimErrorType,
  type ReclaimOutcome,
  type ReclaimParameters,
  type ReclaimReturnType,
  reclaim,
} from "./actions/hub/reclaim.ts";
export {
  type ReleaseErrorType,
  type ReleaseOutcome,
  type ReleaseParameters,
  type ReleaseReturnType,
  release,
} from "./actions/hub/release.ts";
export {
  type RequestReclaimErrorType,
  type RequestReclaimOutcome,
  type RequestReclaimParameters,
  type RequestReclaimReturnType,
  requestReclaim,
} from "./actions/hub/requestReclaim.ts";
export {
  type ReserveErrorType,
  type ReserveOutcome,
  type ReserveParameters,
  type ReserveReturnType,
  reserve,
} from "./actions/hub/reserve.ts";
export {
  type ReserveManyErrorType,
  type ReserveManyParameters,
  type ReserveManyReturnType,
  reserveMany,
} from "./actions/hub/reserveMany.ts";
export {
  type RevokeSessionKeyErrorType,
  type RevokeSessionKeyParameters,
  type RevokeSessionKeyReturnType,
  revokeSessionKey,
} from "./actions/hub/revokeSessionKey.ts";
export {
  type WithdrawDepositErrorType,
  type WithdrawDepositParameters,
  type WithdrawDepositReturnType,
  withdrawDeposit,
} from "./actions/hub/withdrawDeposit.ts";
export {
  type EndLeaseErrorType,
  type EndLeaseParameters,
  type EndLeaseReturnType,
  endLease,
} from "./actions/registry/endLease.ts";
export {
  type ExtendLeasesErrorType,
  type ExtendLeasesOutcome,
  type ExtendLeasesParameters,
  type ExtendLeasesReturnType,
  extendLeases,
} from "./actions/registry/extendLeases.ts";
export {
  type GetLeaseErrorType,
  type GetLeaseParameters,
  type GetLeaseReturnType,
  getLease,
} from "./actions/registry/getLease.ts";
export {
  type GetLeaseDurationErrorType,
  type GetLeaseDurationParameters,
  type GetLeaseDurationReturnType,
  getLeaseDuration,
} from "./actions/registry/getLeaseDuration.ts";
export {
  type GetManifestCidErrorType,
  type GetManifestCidParameters,
  type GetManifestCidReturnType,
  getManifestCid,
} from "./actions/registry/getManifestCid.ts";
export {
  type GetModelErrorType,
  type GetModelParameters,
  type GetModelReturnType,
  getModel,
} from "./actions/registry/getModel.ts";
export {
  type IsLeaseLiveErrorType,
  type IsLeaseLiveParameters,
  type IsLeaseLiveReturnType,
  isLeaseLive,
} from "./actions/registry/isLeaseLive.ts";
export {
  type ListLeasesErrorType,
  type ListLeasesParameters,
  type ListLeasesReturnType,
  listLeases,
} from "./actions/registry/listLeases.ts";
export {
  type ListOperatorLeasesErrorType,
  type ListOperatorLeasesParameters,
  type ListOperatorLeasesReturnType,
  listOperatorLeases,
} from "./actions/registry/listOperatorLeases.ts";
export {
  type OpenLeaseErrorType,
  type OpenLeaseOutcome,
  type OpenLeaseParameters,
  type OpenLeaseReturnType,
  openLease,
} from "./actions/registry/openLease.ts";
export {
  type PruneLeaseErrorType,
  type PruneLeaseParameters,
  type PruneLeaseReturnType,
  pruneLease,
} from "./actions/registry/pruneLease.ts";
export {
  type PublishModelErrorType,
  type PublishModelOutcome,
  type PublishModelParameters,
  type PublishModelReturnType,
  publishModel,
} from "./actions/registry/publishModel.ts";
export {
  type ApproveOmniErrorType,
  type ApproveOmniParameters,
  type ApproveOmniReturnType,
  approveOmni,
} from "./actions/token/approveOmni.ts";
export {
  type BurnOmniErrorType,
  type BurnOmniParameters,
  type BurnOmniReturnType,
  burnOmni,
} from "./actions/token/burnOmni.ts";
export {
  type GetOmniAllowanceErrorType,
  type GetOmniAllowanceParameters,
  type GetOmniAllowanceReturnType,
  getOmniAllowance,
} from "./actions/token/getOmniAllowance.ts";
export {
  type GetOmniBalanceErrorType,
  type GetOmniBalanceParameters,
  type GetOmniBalanceReturnType,
  getOmniBalance,
} from "./actions/token/getOmniBalance.ts";
export {
  type GetOmniSupplyErrorType,
  type GetOmniSupplyParameters,
  type GetOmniSupplyReturnType,
  getOmniSupply,
} from "./actions/token/getOmniSupply.ts";
export {
  type MintOmniErrorType,
  type MintOmniParameters,
  type MintOmniReturnType,
  mintOmni,
} from "./actions/token/mintOmni.ts";
export {
  type OmniPermit,
  type SignOmniPermitErrorType,
  type SignOmniPermitParameters,
  type SignOmniPermitReturnType,
  signOmniPermit,
} from "./actions/token/signOmniPermit.ts";
export {
  type TransferOmniErrorType,
  type TransferOmniParameters,
  type TransferOmniReturnType,
  transferOmni,
} from "./actions/token/transferOmni.ts";
export {
  type WaitForReceiptErrorType,
  type WaitForReceiptParameters,
  type WaitForReceiptReturnType,
  type WaitOptions,
  waitForReceipt,
} from "./actions/transaction/waitForReceipt.ts";
export {
  type GetOperatorErrorType,
  type GetOperatorParameters,
  type GetOperatorReturnType,
  getOperator,
} from "./actions/vault/getOperator.ts";
export {
  type GetStakeParametersErrorType,
  type GetStakeParametersParameters,
  type GetStakeParametersReturnType,
  getStakeParameters,
} from "./actions/vault/getStakeParameters.ts";
export {
  type StakeErrorType,
  type StakeOutcome,
  type StakeParameters,
  type StakeReturnType,
  stake,
} from "./actions/vault/stake.ts";
export {
  type UnstakeErrorType,
  type UnstakeOutcome,
  type UnstakeParameters,
  type UnstakeReturnType,
  unstake,
} from "./actions/vault/unstake.ts";
export {
  type WithdrawStakeErrorType,
  type WithdrawStakeOutcome,
  type WithdrawStakeParameters,
  type WithdrawStakeReturnType,
  withdrawStake,
} from "./actions/vault/withdrawStake.ts";
export {
  type DisputeCourtEventName,
  type WatchDisputeCourtParameters,
  type WatchDisputeCourtReturnType,
  watchDisputeCourt,
} from "./actions/watch/watchDisputeCourt.ts";
export {
  type ModelRegistryEventName,
  type WatchModelRegistryParameters,
  type WatchModelRegistryReturnType,
  watchModelRegistry,
} from "./actions/watch/watchModelRegistry.ts";
export {
  type OmniTokenEventName,
  type WatchOmniTokenParameters,
  type WatchOmniTokenReturnType,
  watchOmniToken,
} from "./actions/watch/watchOmniToken.ts";
export {
  type PaymentHubEventName,
  type WatchPaymentHubParameters,
  type WatchPaymentHubReturnType,
  watchPaymentHub,
} from "./actions/watch/watchPaymentHub.ts";
export {
  type StakeVaultEventName,
  type WatchStakeVaultParameters,
  type WatchStakeVaultReturnType,
  watchStakeVault,
} from "./actions/watch/watchStakeVault.ts";
export {
  type CreateOmniClientParameters,
  type CreateOmniClientReturnType,
  createOmniClient,
  type OmniClient,
} from "./clients/createOmniClient.ts";
export { type OmniActions, omniActions } from "./clients/omniActions.ts";
export { deployments, type GetDeploymentParameters, getDeployment } from "./deployments/getDeployment.ts";
export { parseDeployment } from "./deployments/parseDeployment.ts";
export { serializeDeployment } from "./deployments/serializeDeployment.ts";
export { findCause, OmniSdkError, type OmniSdkErrorOptions } from "./errors/base.ts";
export { ChainRequestError, ChainUnreachableError, WrongChainError } from "./errors/chain.ts";
export { ContractRefusedError, isRefused, UnknownRevertError } from "./errors/contract.ts";
export {
  DeploymentInvalidError,
  DeploymentMismatchError,
  DeploymentUnknownError,
  NotDeployedError,
} from "./errors/deployment.ts";
export type { RevertArguments, RevertName } from "./errors/reverts.ts";
export {
  AccountRequiredError,
  EventMissingError,
  GasFundsInsufficientError,
  TransactionRejectedError,
  TransactionRevertedError,
  TransactionTimeoutError,
} from "./errors/transaction.ts";
export type { TranslatedErrorType } from "./errors/translate.ts";
export { ValueInvalidError } from "./errors/value.ts";
export {
  hashBoundary,
  hashBoundaryStruct,
  type RecoverBoundarySignerParameters,
  recoverBoundarySigner,
  type SignBoundaryParameters,
  type SignBoundaryReturnType,
  signBoundary,
  type VerifyBoundaryParameters,
  verifyBoundary,
} from "./typed-data/boundary.ts";
export {
  type Delivery,
  hashDelivery,
  type RecoverDeliverySignerParameters,
  recoverDeliverySigner,
  type SignDeliveryParameters,
  type SignDeliveryReturnType,
  signDelivery,
  type VerifyDeliveryParameters,
  verifyDelivery,
} from "./typed-data/delivery.ts";
export { domainSeparator, type SigningDomain, toTypedDataDomain } from "./typed-data/domain.ts";
export { type SignedStructs, type SignedTypeName, signedTypes } from "./typed-data/fields.ts";
export { typeHash } from "./typed-data/hash.ts";
export {
  hashKeyGrant,
  hashKeyGrantStruct,
  type RecoverKeyGrantSignerParameters,
  recoverKeyGrantSigner,
  type SignKeyGrantParameters,
  type SignKeyGrantReturnType,
  signKeyGrant,
  type VerifyKeyGrantParameters,
  verifyKeyGrant,
} from "./typed-data/keyGrant.ts";
export {
  hashSessionTerms,
  hashSessionTermsStruct,
  type RecoverSessionTermsSignerParameters,
  recoverSessionTermsSigner,
  type SignSessionTermsParameters,
  type SignSessionTermsReturnType,
  signSessionTerms,
  type VerifySessionTermsParameters,
  verifySessionTerms,
} from "./typed-data/sessionTerms.ts";
export type { Signer, SignOptions } from "./typed-data/sign.ts";
export {
  hashStepReceipt,
  hashStepReceiptStruct,
  type RecoverStepReceiptSignerParameters,
  recoverStepReceiptSigner,
  type SignStepReceiptParameters,
  type SignStepReceiptReturnType,
  signStepReceipt,
  type VerifyStepReceiptParameters,
  verifyStepReceipt,
} from "./typed-data/stepReceipt.ts";
export {
  hashVoucher,
  hashVoucherStruct,
  type RecoverVoucherSignerParameters,
  recoverVoucherSigner,
  type SignVoucherParameters,
  type SignVoucherReturnType,
  signVoucher,
  type VerifyVoucherParameters,
  verifyVoucher,
} from "./typed-data/voucher.ts";
export type { OmniBaseClient } from "./types/client.ts";
export type { Exit, Holding, Lane, Lease, Model, Offer, Reservation, SessionKey } from "./types/contracts.ts";
export {
  type Answer,
  type ConvictedAttempt,
  type Dispute,
  type DisputeCase,
  type DisputeFault,
  type DisputeOutcome,
  type DisputeStage,
  type DisputeStep,
  disputeFaults,
  disputeStages,
  type FaultProof,
  type LeafProof,
  type SliceProof,
  type TraceLeaf,
  type VerifierSet,
  type Wire,
  type WireSource,
  type WrongLeafFault,
  type WrongOutputFault,
  type WrongRowFault,
  type WrongWeightFault,
  wireSources,
} from "./types/court.ts";
export {
  type ContractName,
  contractNames,
  type DeployedContracts,
  type Deployment,
} from "./types/deployment.ts";
export type {
  Boundary,
  KeyGrant,
  SessionTerms,
  SignedVoucher,
  StepReceipt,
  Voucher,
} from "./types/signed.ts";
export type { Approval } from "./utils/allowance.ts";
export { courtLimits } from "./utils/court/courtLimits.ts";
export {
  type CourtLocation,
  getDisputeId,
  type MakePairCaseParameters,
  type MakeStepCaseParameters,
  makePairCase,
  makeStepCase,
} from "./utils/court/disputeCase.ts";
export type { DrawnJury } from "./utils/court/drawn.ts";
export type { EventRange } from "./utils/court/events.ts";
export {
  type CommittedPosition,
  hashAnswer,
  hashPosition,
  hashTraceLeaf,
  hashVerifierSet,
} from "./utils/court/hashes.ts";
export type { BondApproval, OpenedDispute, OpenOptions } from "./utils/court/open.ts";
export { type GetModelIdParameters, getModelId } from "./utils/getModelId.ts";
export type { ReadOptions } from "./utils/request.ts";
export { hexHasher, type TreeHasher } from "./utils/trees/hasher.ts";
export { getMerkleRoot, merkleRootOf } from "./utils/trees/merkleRoot.ts";
export { createMountainRange, MountainRange } from "./utils/trees/mountainRange.ts";
export {
  type ContinuationProof,
  continues,
  type InclusionProof,
  includes,
  MAX_PROOF_NODES,
  verifyContinuation,
  verifyInclusion,
} from "./utils/trees/proofs.ts";
export { hashRowSlices, rowSlices } from "./utils/trees/rowSlices.ts";
export type { Unwatch, WatchParameters } from "./utils/watch.ts";
export type { WriteOptions, Written } from "./utils/write.ts";
