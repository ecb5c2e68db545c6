export { accessManagerAbi } from "./abi/AccessManager.ts";
export { disputeCourtAbi } from "./abi/DisputeCourt.ts";
export { examinerAbi } from "./abi/Examiner.ts";
export { faultReporterAbi } from "./abi/FaultReporter.ts";
export { federatedRoundsAbi } from "./abi/FederatedRounds.ts";
export { modelRegistryAbi } from "./abi/ModelRegistry.ts";
export { omniTokenAbi } from "./abi/OmniToken.ts";
export { paymentHubAbi } from "./abi/PaymentHub.ts";
export { prevrandaoBeaconAbi } from "./abi/PrevrandaoBeacon.ts";
export { qualityOracleAbi } from "./abi/QualityOracle.ts";
export { rewardDistributorAbi } from "./abi/RewardDistributor.ts";
export { roundPanelAbi } from "./abi/RoundPanel.ts";
export { stakeVaultAbi } from "./abi/StakeVault.ts";
export { timelockControllerAbi } from "./abi/TimelockController.ts";
export {
  type GetDrawErrorType,
  type GetDrawParameters,
  type GetDrawReturnType,
  getDraw,
} from "./actions/beacon/getDraw.ts";
export {
  type GetDrawBlockErrorType,
  type GetDrawBlockParameters,
  type GetDrawBlockReturnType,
  getDrawBlock,
} from "./actions/beacon/getDrawBlock.ts";
export {
  type RecordHeaderErrorType,
  type RecordHeaderOutcome,
  type RecordHeaderParameters,
  type RecordHeaderReturnType,
  recordHeader,
} from "./actions/beacon/recordHeader.ts";
export {
  type RecordRandomnessErrorType,
  type RecordRandomnessParameters,
  type RecordRandomnessReturnType,
  recordRandomness,
} from "./actions/beacon/recordRandomness.ts";
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
  type GetVerdictErrorType,
  type GetVerdictParameters,
  type GetVerdictReturnType,
  getVerdict,
} from "./actions/court/getVerdict.ts";
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
  type JuryDraw,
  type ListJuryDrawsErrorType,
  type ListJuryDrawsParameters,
  type ListJuryDrawsReturnType,
  listJuryDraws,
} from "./actions/court/listJuryDraws.ts";
export {
  type ListPostedChunksErrorType,
  type ListPostedChunksParameters,
  type ListPostedChunksReturnType,
  listPostedChunks,
  type PostedChunk,
} from "./actions/court/listPostedChunks.ts";
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
  type AttestAdapterErrorType,
  type AttestAdapterOutcome,
  type AttestAdapterParameters,
  type AttestAdapterReturnType,
  attestAdapter,
} from "./actions/federated/attestAdapter.ts";
export {
  type CancelRoundErrorType,
  type CancelRoundOutcome,
  type CancelRoundParameters,
  type CancelRoundReturnType,
  cancelRound,
} from "./actions/federated/cancelRound.ts";
export {
  type CollectFromRoundErrorType,
  type CollectFromRoundOutcome,
  type CollectFromRoundParameters,
  type CollectFromRoundReturnType,
  collectFromRound,
} from "./actions/federated/collectFromRound.ts";
export {
  type CollectRoundFeeErrorType,
  type CollectRoundFeeOutcome,
  type CollectRoundFeeParameters,
  type CollectRoundFeeReturnType,
  collectRoundFee,
} from "./actions/federated/collectRoundFee.ts";
export {
  type CommitContributionErrorType,
  type CommitContributionOutcome,
  type CommitContributionParameters,
  type CommitContributionReturnType,
  commitContribution,
} from "./actions/federated/commitContribution.ts";
export {
  type CommitRoundScoresErrorType,
  type CommitRoundScoresOutcome,
  type CommitRoundScoresParameters,
  type CommitRoundScoresReturnType,
  commitRoundScores,
} from "./actions/federated/commitRoundScores.ts";
export {
  type DrawCohortsErrorType,
  type DrawCohortsOutcome,
  type DrawCohortsParameters,
  type DrawCohortsReturnType,
  drawCohorts,
} from "./actions/federated/drawCohorts.ts";
export {
  type GetCohortErrorType,
  type GetCohortParameters,
  type GetCohortReturnType,
  getCohort,
} from "./actions/federated/getCohort.ts";
export {
  type GetContributionErrorType,
  type GetContributionParameters,
  type GetContributionReturnType,
  getContribution,
} from "./actions/federated/getContribution.ts";
export {
  type GetRoundErrorType,
  type GetRoundParameters,
  type GetRoundReturnType,
  getRound,
} from "./actions/federated/getRound.ts";
export {
  type GetRoundBondsErrorType,
  type GetRoundBondsParameters,
  type GetRoundBondsReturnType,
  getRoundBonds,
} from "./actions/federated/getRoundBonds.ts";
export {
  type GetRoundCountErrorType,
  type GetRoundCountParameters,
  type GetRoundCountReturnType,
  getRoundCount,
} from "./actions/federated/getRoundCount.ts";
export {
  type GetRoundHistoryErrorType,
  type GetRoundHistoryParameters,
  type GetRoundHistoryReturnType,
  getRoundHistory,
} from "./actions/federated/getRoundHistory.ts";
export {
  type GetRoundOwedErrorType,
  type GetRoundOwedParameters,
  type GetRoundOwedReturnType,
  getRoundOwed,
} from "./actions/federated/getRoundOwed.ts";
export {
  type GetRoundPanelErrorType,
  type GetRoundPanelParameters,
  type GetRoundPanelReturnType,
  getRoundPanel,
} from "./actions/federated/getRoundPanel.ts";
export {
  type GetRoundPhaseErrorType,
  type GetRoundPhaseParameters,
  type GetRoundPhaseReturnType,
  getRoundPhase,
} from "./actions/federated/getRoundPhase.ts";
export {
  type GetRoundRulesErrorType,
  type GetRoundRulesParameters,
  type GetRoundRulesReturnType,
  getRoundRules,
} from "./actions/federated/getRoundRules.ts";
export {
  type GetRoundScoresErrorType,
  type GetRoundScoresParameters,
  type GetRoundScoresReturnType,
  getRoundScores,
} from "./actions/federated/getRoundScores.ts";
export {
  type GetUnitGainErrorType,
  type GetUnitGainParameters,
  type GetUnitGainReturnType,
  getUnitGain,
} from "./actions/federated/getUnitGain.ts";
export {
  type IsRoundPartyErrorType,
  type IsRoundPartyParameters,
  type IsRoundPartyReturnType,
  isRoundParty,
} from "./actions/federated/isRoundParty.ts";
export {
  type ListContributionsErrorType,
  type ListContributionsParameters,
  type ListContributionsReturnType,
  listContributions,
} from "./actions/federated/listContributions.ts";
export {
  type OpenRoundErrorType,
  type OpenRoundOutcome,
  type OpenRoundParameters,
  type OpenRoundReturnType,
  openRound,
} from "./actions/federated/openRound.ts";
export {
  type RevealContributionErrorType,
  type RevealContributionOutcome,
  type RevealContributionParameters,
  type RevealContributionReturnType,
  revealContribution,
} from "./actions/federated/revealContribution.ts";
export {
  type RevealHeldOutErrorType,
  type RevealHeldOutParameters,
  type RevealHeldOutReturnType,
  revealHeldOut,
} from "./actions/federated/revealHeldOut.ts";
export {
  type RevealRoundScoresErrorType,
  type RevealRoundScoresParameters,
  type RevealRoundScoresReturnType,
  revealRoundScores,
} from "./actions/federated/revealRoundScores.ts";
export {
  type SetRoundBondsErrorType,
  type SetRoundBondsParameters,
  type SetRoundBondsReturnType,
  setRoundBonds,
} from "./actions/federated/setRoundBonds.ts";
export {
  type SettleRoundErrorType,
  type SettleRoundOutcome,
  type SettleRoundParameters,
  type SettleRoundReturnType,
  settleRound,
} from "./actions/federated/settleRound.ts";
export {
  type WaitForRoundPhaseErrorType,
  type WaitForRoundPhaseParameters,
  type WaitForRoundPhaseReturnType,
  waitForRoundPhase,
} from "./actions/federated/waitForRoundPhase.ts";
export {
  type CancelChangeErrorType,
  type CancelChangeParameters,
  type CancelChangeReturnType,
  cancelChange,
} from "./actions/governance/cancelChange.ts";
export {
  type ExecuteChangeErrorType,
  type ExecuteChangeParameters,
  type ExecuteChangeReturnType,
  executeChange,
} from "./actions/governance/executeChange.ts";
export {
  type GetChangeErrorType,
  type GetChangeParameters,
  type GetChangeReturnType,
  getChange,
} from "./actions/governance/getChange.ts";
export {
  type ProposeChangeErrorType,
  type ProposeChangeOutcome,
  type ProposeChangeParameters,
  type ProposeChangeReturnType,
  proposeChange,
} from "./actions/governance/proposeChange.ts";
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
  type PauseHubErrorType,
  type PauseHubOutcome,
  type PauseHubParameters,
  type PauseHubReturnType,
  pauseHub,
} from "./actions/hub/pauseHub.ts";
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
  type UnpauseHubErrorType,
  type UnpauseHubParameters,
  type UnpauseHubReturnType,
  unpauseHub,
} from "./actions/hub/unpauseHub.ts";
export {
  type WithdrawDepositErrorType,
  type WithdrawDepositParameters,
  type WithdrawDepositReturnType,
  withdrawDeposit,
} from "./actions/hub/withdrawDeposit.ts";
export {
  type CloseRevealsErrorType,
  type CloseRevealsOutcome,
  type CloseRevealsParameters,
  type CloseRevealsReturnType,
  closeReveals,
} from "./actions/quality/closeReveals.ts";
export {
  type CommitBallotErrorType,
  type CommitBallotParameters,
  type CommitBallotReturnType,
  commitBallot,
} from "./actions/quality/commitBallot.ts";
export {
  type DrawCommitteeErrorType,
  type DrawCommitteeOutcome,
  type DrawCommitteeParameters,
  type DrawCommitteeReturnType,
  drawCommittee,
} from "./actions/quality/drawCommittee.ts";
export {
  type EnrolOperatorErrorType,
  type EnrolOperatorOutcome,
  type EnrolOperatorParameters,
  type EnrolOperatorReturnType,
  enrolOperator,
} from "./actions/quality/enrolOperator.ts";
export {
  type FinaliseScoresErrorType,
  type FinaliseScoresOutcome,
  type FinaliseScoresParameters,
  type FinaliseScoresReturnType,
  finaliseScores,
} from "./actions/quality/finaliseScores.ts";
export {
  type GetCommitteeErrorType,
  type GetCommitteeParameters,
  type GetCommitteeReturnType,
  getCommittee,
} from "./actions/quality/getCommittee.ts";
export {
  type GetCommitteeMemberErrorType,
  type GetCommitteeMemberParameters,
  type GetCommitteeMemberReturnType,
  getCommitteeMember,
} from "./actions/quality/getCommitteeMember.ts";
export {
  type GetExpectedScoreErrorType,
  type GetExpectedScoreParameters,
  type GetExpectedScoreReturnType,
  getExpectedScore,
} from "./actions/quality/getExpectedScore.ts";
export {
  type GetOperatorStandingErrorType,
  type GetOperatorStandingParameters,
  type GetOperatorStandingReturnType,
  getOperatorStanding,
} from "./actions/quality/getOperatorStanding.ts";
export {
  type GetQualityParametersErrorType,
  type GetQualityParametersParameters,
  type GetQualityParametersReturnType,
  getQualityParameters,
} from "./actions/quality/getQualityParameters.ts";
export {
  type GetQualityRoundErrorType,
  type GetQualityRoundParameters,
  type GetQualityRoundReturnType,
  getQualityRound,
} from "./actions/quality/getQualityRound.ts";
export {
  type GetQualityStatusErrorType,
  type GetQualityStatusParameters,
  type GetQualityStatusReturnType,
  getQualityStatus,
} from "./actions/quality/getQualityStatus.ts";
export {
  type GetQualitySubjectErrorType,
  type GetQualitySubjectParameters,
  type GetQualitySubjectReturnType,
  getQualitySubject,
} from "./actions/quality/getQualitySubject.ts";
export {
  type GetRatingsErrorType,
  type GetRatingsParameters,
  type GetRatingsReturnType,
  getRatings,
} from "./actions/quality/getRatings.ts";
export {
  type GetScoreErrorType,
  type GetScoreParameters,
  type GetScoreReturnType,
  getScore,
} from "./actions/quality/getScore.ts";
export {
  type GetScoresPostErrorType,
  type GetScoresPostParameters,
  type GetScoresPostReturnType,
  getScoresPost,
  type ScoresPost,
} from "./actions/quality/getScoresPost.ts";
export {
  type IsFaultReportedErrorType,
  type IsFaultReportedParameters,
  type IsFaultReportedReturnType,
  isFaultReported,
} from "./actions/quality/isFaultReported.ts";
export {
  type JoinValidatorsErrorType,
  type JoinValidatorsOutcome,
  type JoinValidatorsParameters,
  type JoinValidatorsReturnType,
  joinValidators,
} from "./actions/quality/joinValidators.ts";
export {
  type LapseQualityRoundErrorType,
  type LapseQualityRoundParameters,
  type LapseQualityRoundReturnType,
  lapseQualityRound,
} from "./actions/quality/lapseQualityRound.ts";
export {
  type ListQualityColumnsErrorType,
  type ListQualityColumnsParameters,
  type ListQualityColumnsReturnType,
  listQualityColumns,
} from "./actions/quality/listQualityColumns.ts";
export {
  type ListValidatorsErrorType,
  type ListValidatorsParameters,
  type ListValidatorsReturnType,
  listValidators,
} from "./actions/quality/listValidators.ts";
export {
  type OpenQualityRoundErrorType,
  type OpenQualityRoundOutcome,
  type OpenQualityRoundParameters,
  type OpenQualityRoundReturnType,
  openQualityRound,
} from "./actions/quality/openQualityRound.ts";
export {
  type PostScoresErrorType,
  type PostScoresOutcome,
  type PostScoresParameters,
  type PostScoresReturnType,
  postScores,
} from "./actions/quality/postScores.ts";
export {
  type QuitValidatorsErrorType,
  type QuitValidatorsOutcome,
  type QuitValidatorsParameters,
  type QuitValidatorsReturnType,
  quitValidators,
} from "./actions/quality/quitValidators.ts";
export {
  type RankedLease,
  type RankLeasesErrorType,
  type RankLeasesParameters,
  type RankLeasesReturnType,
  rankLeases,
} from "./actions/quality/rankLeases.ts";
export {
  type RateOperatorErrorType,
  type RateOperatorOutcome,
  type RateOperatorParameters,
  type RateOperatorReturnType,
  rateOperator,
} from "./actions/quality/rateOperator.ts";
export {
  type RecomputeQualityRoundErrorType,
  type RecomputeQualityRoundParameters,
  type RecomputeQualityRoundReturnType,
  recomputeQualityRound,
} from "./actions/quality/recomputeQualityRound.ts";
export {
  type RefuteScoresErrorType,
  type RefuteScoresOutcome,
  type RefuteScoresParameters,
  type RefuteScoresReturnType,
  refuteScores,
} from "./actions/quality/refuteScores.ts";
export {
  type ReportConvictionErrorType,
  type ReportConvictionOutcome,
  type ReportConvictionParameters,
  type ReportConvictionReturnType,
  type ReportedFault,
  reportConviction,
} from "./actions/quality/reportConviction.ts";
export {
  type ReportFaultErrorType,
  type ReportFaultParameters,
  type ReportFaultReturnType,
  reportFault,
} from "./actions/quality/reportFault.ts";
export {
  type RevealBallotErrorType,
  type RevealBallotParameters,
  type RevealBallotReturnType,
  revealBallot,
} from "./actions/quality/revealBallot.ts";
export {
  type SetQualityBondsErrorType,
  type SetQualityBondsParameters,
  type SetQualityBondsReturnType,
  setQualityBonds,
} from "./actions/quality/setQualityBonds.ts";
export {
  type SetQualityWindowsErrorType,
  type SetQualityWindowsParameters,
  type SetQualityWindowsReturnType,
  setQualityWindows,
} from "./actions/quality/setQualityWindows.ts";
export {
  type StrikeOperatorErrorType,
  type StrikeOperatorParameters,
  type StrikeOperatorReturnType,
  strikeOperator,
} from "./actions/quality/strikeOperator.ts";
export {
  type VoidValidatorRewardErrorType,
  type VoidValidatorRewardParameters,
  type VoidValidatorRewardReturnType,
  voidValidatorReward,
} from "./actions/quality/voidValidatorReward.ts";
export {
  type WithdrawScoresPostErrorType,
  type WithdrawScoresPostParameters,
  type WithdrawScoresPostReturnType,
  withdrawScoresPost,
} from "./actions/quality/withdrawScoresPost.ts";
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
  type ListModelVersionsErrorType,
  type ListModelVersionsParameters,
  type ListModelVersionsReturnType,
  listModelVersions,
  type ModelVersion,
} from "./actions/registry/listModelVersions.ts";
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
  type ClaimEmissionErrorType,
  type ClaimEmissionOutcome,
  type ClaimEmissionParameters,
  type ClaimEmissionReturnType,
  claimEmission,
  type PaidPool,
} from "./actions/rewards/claimEmission.ts";
export {
  type ClaimValidatorRewardErrorType,
  type ClaimValidatorRewardOutcome,
  type ClaimValidatorRewardParameters,
  type ClaimValidatorRewardReturnType,
  claimValidatorReward,
} from "./actions/rewards/claimValidatorReward.ts";
export {
  type CreditCanariesErrorType,
  type CreditCanariesParameters,
  type CreditCanariesReturnType,
  creditCanaries,
} from "./actions/rewards/creditCanaries.ts";
export {
  type CreditWorkErrorType,
  type CreditWorkParameters,
  type CreditWorkReturnType,
  creditWork,
} from "./actions/rewards/creditWork.ts";
export {
  type DrawCanariesErrorType,
  type DrawCanariesOutcome,
  type DrawCanariesParameters,
  type DrawCanariesReturnType,
  drawCanaries,
} from "./actions/rewards/drawCanaries.ts";
export {
  type FixCanariesErrorType,
  type FixCanariesOutcome,
  type FixCanariesParameters,
  type FixCanariesReturnType,
  fixCanaries,
} from "./actions/rewards/fixCanaries.ts";
export {
  type GetCanariesErrorType,
  type GetCanariesParameters,
  type GetCanariesReturnType,
  getCanaries,
} from "./actions/rewards/getCanaries.ts";
export {
  type GetCanaryCandidateErrorType,
  type GetCanaryCandidateParameters,
  type GetCanaryCandidateReturnType,
  getCanaryCandidate,
} from "./actions/rewards/getCanaryCandidate.ts";
export {
  type GetEmissionErrorType,
  type GetEmissionParameters,
  type GetEmissionReturnType,
  getEmission,
} from "./actions/rewards/getEmission.ts";
export {
  type GetRewardParametersErrorType,
  type GetRewardParametersParameters,
  type GetRewardParametersReturnType,
  getRewardParameters,
} from "./actions/rewards/getRewardParameters.ts";
export {
  type GetRewardPoolErrorType,
  type GetRewardPoolParameters,
  type GetRewardPoolReturnType,
  getRewardPool,
} from "./actions/rewards/getRewardPool.ts";
export {
  type GetRewardRootErrorType,
  type GetRewardRootParameters,
  type GetRewardRootReturnType,
  getRewardRoot,
} from "./actions/rewards/getRewardRoot.ts";
export {
  type ListRewardRootsErrorType,
  type ListRewardRootsParameters,
  type ListRewardRootsReturnType,
  listRewardRoots,
} from "./actions/rewards/listRewardRoots.ts";
export {
  type PostRewardRootErrorType,
  type PostRewardRootOutcome,
  type PostRewardRootParameters,
  type PostRewardRootReturnType,
  postRewardRoot,
} from "./actions/rewards/postRewardRoot.ts";
export {
  type RecomputeRewardsErrorType,
  type RecomputeRewardsParameters,
  type RecomputeRewardsReturnType,
  recomputeRewards,
} from "./actions/rewards/recomputeRewards.ts";
export {
  type RefuteRewardRootErrorType,
  type RefuteRewardRootOutcome,
  type RefuteRewardRootParameters,
  type RefuteRewardRootReturnType,
  refuteRewardRoot,
} from "./actions/rewards/refuteRewardRoot.ts";
export {
  type ReturnRootBondErrorType,
  type ReturnRootBondOutcome,
  type ReturnRootBondParameters,
  type ReturnRootBondReturnType,
  returnRootBond,
} from "./actions/rewards/returnRootBond.ts";
export {
  type StandForCanariesErrorType,
  type StandForCanariesOutcome,
  type StandForCanariesParameters,
  type StandForCanariesReturnType,
  standForCanaries,
} from "./actions/rewards/standForCanaries.ts";
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
  type DelegateVotesErrorType,
  type DelegateVotesParameters,
  type DelegateVotesReturnType,
  delegateVotes,
} from "./actions/token/delegateVotes.ts";
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
  type GetVotesErrorType,
  type GetVotesParameters,
  type GetVotesReturnType,
  getVotes,
} from "./actions/token/getVotes.ts";
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
  type FindTolerancesErrorType,
  type FindTolerancesParameters,
  type FindTolerancesReturnType,
  findTolerances,
} from "./actions/tolerances/findTolerances.ts";
export {
  type GetToleranceTableErrorType,
  type GetToleranceTableParameters,
  type GetToleranceTableReturnType,
  getToleranceTable,
} from "./actions/tolerances/getToleranceTable.ts";
export {
  type WaitForReceiptErrorType,
  type WaitForReceiptParameters,
  type WaitForReceiptReturnType,
  type WaitOptions,
  waitForReceipt,
} from "./actions/transaction/waitForReceipt.ts";
export {
  type ApplyCommissionErrorType,
  type ApplyCommissionOutcome,
  type ApplyCommissionParameters,
  type ApplyCommissionReturnType,
  applyCommission,
} from "./actions/vault/applyCommission.ts";
export {
  type ClaimRewardsErrorType,
  type ClaimRewardsOutcome,
  type ClaimRewardsParameters,
  type ClaimRewardsReturnType,
  claimRewards,
} from "./actions/vault/claimRewards.ts";
export {
  type DelegateErrorType,
  type DelegateOutcome,
  type DelegateParameters,
  type DelegateReturnType,
  delegate,
} from "./actions/vault/delegate.ts";
export {
  type GetDelegationErrorType,
  type GetDelegationParameters,
  type GetDelegationReturnType,
  getDelegation,
} from "./actions/vault/getDelegation.ts";
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
  type SetCommissionErrorType,
  type SetCommissionOutcome,
  type SetCommissionParameters,
  type SetCommissionReturnType,
  setCommission,
} from "./actions/vault/setCommission.ts";
export {
  type SetDelegationLimitErrorType,
  type SetDelegationLimitParameters,
  type SetDelegationLimitReturnType,
  setDelegationLimit,
} from "./actions/vault/setDelegationLimit.ts";
export {
  type StakeErrorType,
  type StakeOutcome,
  type StakeParameters,
  type StakeReturnType,
  stake,
} from "./actions/vault/stake.ts";
export {
  type UndelegateErrorType,
  type UndelegateOutcome,
  type UndelegateParameters,
  type UndelegateReturnType,
  undelegate,
} from "./actions/vault/undelegate.ts";
export {
  type UnstakeErrorType,
  type UnstakeOutcome,
  type UnstakeParameters,
  type UnstakeReturnType,
  unstake,
} from "./actions/vault/unstake.ts";
export {
  type WithdrawDelegationErrorType,
  type WithdrawDelegationOutcome,
  type WithdrawDelegationParameters,
  type WithdrawDelegationReturnType,
  withdrawDelegation,
} from "./actions/vault/withdrawDelegation.ts";
export {
  type WithdrawStakeErrorType,
  type WithdrawStakeOutcome,
  type WithdrawStakeParameters,
  type WithdrawStakeReturnType,
  withdrawStake,
} from "./actions/vault/withdrawStake.ts";
export {
  type DeployModelLeafErrorType,
  type DeployModelLeafOutcome,
  type DeployModelLeafParameters,
  type DeployModelLeafReturnType,
  deployModelLeaf,
} from "./actions/verifiers/deployModelLeaf.ts";
export {
  type GetVerifyingKeysErrorType,
  type GetVerifyingKeysParameters,
  type GetVerifyingKeysReturnType,
  getVerifyingKeys,
} from "./actions/verifiers/getVerifyingKeys.ts";
export {
  type IsModelLeafDeployedErrorType,
  type IsModelLeafDeployedParameters,
  type IsModelLeafDeployedReturnType,
  isModelLeafDeployed,
} from "./actions/verifiers/isModelLeafDeployed.ts";
export {
  type VerifyProofOnChainErrorType,
  type VerifyProofOnChainParameters,
  type VerifyProofOnChainReturnType,
  verifyProofOnChain,
} from "./actions/verifiers/verifyProofOnChain.ts";
export {
  type BeaconEventName,
  type WatchBeaconParameters,
  type WatchBeaconReturnType,
  watchBeacon,
} from "./actions/watch/watchBeacon.ts";
export {
  type DisputeCourtEventName,
  type WatchDisputeCourtParameters,
  type WatchDisputeCourtReturnType,
  watchDisputeCourt,
} from "./actions/watch/watchDisputeCourt.ts";
export {
  type FederatedRoundsEventName,
  type WatchFederatedRoundsParameters,
  type WatchFederatedRoundsReturnType,
  watchFederatedRounds,
} from "./actions/watch/watchFederatedRounds.ts";
export {
  type LeafFactoryEventName,
  type WatchLeafFactoryParameters,
  type WatchLeafFactoryReturnType,
  watchLeafFactory,
} from "./actions/watch/watchLeafFactory.ts";
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
  type QualityOracleEventName,
  type WatchQualityOracleParameters,
  type WatchQualityOracleReturnType,
  watchQualityOracle,
} from "./actions/watch/watchQualityOracle.ts";
export {
  type RewardDistributorEventName,
  type WatchRewardDistributorParameters,
  type WatchRewardDistributorReturnType,
  watchRewardDistributor,
} from "./actions/watch/watchRewardDistributor.ts";
export {
  type RoundPanelEventName,
  type WatchRoundPanelParameters,
  type WatchRoundPanelReturnType,
  watchRoundPanel,
} from "./actions/watch/watchRoundPanel.ts";
export {
  type StakeVaultEventName,
  type WatchStakeVaultParameters,
  type WatchStakeVaultReturnType,
  watchStakeVault,
} from "./actions/watch/watchStakeVault.ts";
export {
  type TimelockEventName,
  type WatchTimelockParameters,
  type WatchTimelockReturnType,
  watchTimelock,
} from "./actions/watch/watchTimelock.ts";
export {
  type ToleranceTableEventName,
  type WatchToleranceTableParameters,
  type WatchToleranceTableReturnType,
  watchToleranceTable,
} from "./actions/watch/watchToleranceTable.ts";
export {
  type CreateOmniClientParameters,
  type CreateOmniClientReturnType,
  createOmniClient,
  type OmniClient,
} from "./clients/createOmniClient.ts";
export { type OmniActions, omniActions } from "./clients/omniActions.ts";
export { developmentKeys } from "./deployments/developmentKeys.ts";
export { deployments, type GetDeploymentParameters, getDeployment } from "./deployments/getDeployment.ts";
export { parseDeployment } from "./deployments/parseDeployment.ts";
export { serializeDeployment } from "./deployments/serializeDeployment.ts";
export { findCause, OmniSdkError, type OmniSdkErrorOptions } from "./errors/base.ts";
export { BlockHeaderUnknownError } from "./errors/beacon.ts";
export { ChainRequestError, ChainUnreachableError, WrongChainError } from "./errors/chain.ts";
export { ContractRefusedError, isRefused, UnknownRevertError } from "./errors/contract.ts";
export {
  CeremonyKeysRequiredError,
  DeploymentInvalidError,
  DeploymentMismatchError,
  DeploymentUnknownError,
  NotDeployedError,
} from "./errors/deployment.ts";
export { LeafProofInvalidError } from "./errors/proof.ts";
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
  hashAttestation,
  hashAttestationStruct,
  NO_AGREEMENT,
  type RecoverAttestationSignerParameters,
  recoverAttestationSigner,
  type SignAttestationParameters,
  type SignAttestationReturnType,
  signAttestation,
  type VerifyAttestationParameters,
  verifyAttestation,
} from "./typed-data/attestation.ts";
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
  hashUpload,
  hashUploadStruct,
  type RecoverUploadSignerParameters,
  recoverUploadSigner,
  type SignUploadParameters,
  type SignUploadReturnType,
  signUpload,
  type VerifyUploadParameters,
  verifyUpload,
} from "./typed-data/upload.ts";
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
export type {
  Commission,
  Exit,
  Holding,
  Lane,
  Lease,
  Model,
  Offer,
  Reservation,
  RewardStream,
  SessionKey,
  StakePool,
} from "./types/contracts.ts";
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
export type { Groth16Proof, PointG1, PointG2, TileInputs, VerifyingKey } from "./types/groth16.ts";
export {
  type LayerPlan,
  LeafOp,
  type LeafStatement,
  type LeafValues,
  type PlannedLeaf,
  type PlannedTensor,
  type PlannedWire,
  planFlags,
  type SegmentName,
  segmentNames,
  type TensorName,
  type TensorPlan,
  type TracePlan,
  type TraceSegment,
  type TraceStage,
} from "./types/leaves.ts";
export {
  type ColumnScore,
  type CommitteeMember,
  type QualityPhase,
  type QualityRound,
  type QualitySubject,
  type QualityValidator,
  qualityPhases,
} from "./types/quality.ts";
export type { RewardEntry, RewardLeaf, RewardRoot } from "./types/rewards.ts";
export type {
  ContributionState,
  FederatedRound,
  RoundCancelReason,
  RoundContribution,
  RoundDeadlines,
  RoundKind,
  RoundPanel,
  RoundPhase,
  RoundRules,
  RoundState,
  RoundValidator,
} from "./types/rounds.ts";
export type {
  Attestation,
  Boundary,
  KeyGrant,
  SessionTerms,
  SignedAttestation,
  SignedVoucher,
  StepReceipt,
  Upload,
  Voucher,
} from "./types/signed.ts";
export type { Tolerances, ToleranceTable } from "./types/tolerances.ts";
export { type LeafCode, type VerifierKind, verifierKinds } from "./types/verifiers.ts";
export type { Approval } from "./utils/allowance.ts";
export { encodeBlockHeader } from "./utils/beacon/encodeBlockHeader.ts";
export { courtLimits } from "./utils/court/courtLimits.ts";
export { decodeTraceLeaf } from "./utils/court/decodeTraceLeaf.ts";
export {
  type CourtLocation,
  getDisputeId,
  type MakePairCaseParameters,
  type MakeStepCaseParameters,
  makePairCase,
  makeStepCase,
} from "./utils/court/disputeCase.ts";
export type { DrawnJury } from "./utils/court/drawn.ts";
export { encodeTraceLeaf } from "./utils/court/encode.ts";
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
export {
  type ChangeCall,
  type EncodeChangeParameters,
  encodeChange,
  type GovernedContract,
} from "./utils/governance/encodeChange.ts";
export { type Change, hashChange } from "./utils/governance/hashChange.ts";
export { getTileCircuit, TILE_ROWS, type TileCircuit, tileCircuits } from "./utils/groth16/circuits.ts";
export { evaluate } from "./utils/groth16/evaluate.ts";
export {
  decodeGroth16Evidence,
  encodeGroth16Evidence,
  type Groth16Evidence,
  type TileProof,
} from "./utils/groth16/evidence.ts";
export { bn254BaseOrder, bn254Order } from "./utils/groth16/field.ts";
export { type GetProofInputsParameters, getProofInputs } from "./utils/groth16/getProofInputs.ts";
export { pairingHolds } from "./utils/groth16/pairingHolds.ts";
export {
  type ProofRequest,
  type ProofTransport,
  type RequestProofParameters,
  type RequestProofReturnType,
  requestProof,
} from "./utils/groth16/requestProof.ts";
export { type TileChallengeParameters, tileChallenge } from "./utils/groth16/tileChallenge.ts";
export { type TileSums, tileSums } from "./utils/groth16/tileSums.ts";
export { type TileWords, tileVector, tileWords } from "./utils/groth16/tileVector.ts";
export { type VerifyProofParameters, verifyProof } from "./utils/groth16/verifyProof.ts";
export { checkPlace } from "./utils/leaves/judge/checkPlace.ts";
export { decodeLeafEvidence, encodeLeafEvidence, type LeafEvidence } from "./utils/leaves/judge/evidence.ts";
export { evidenceInputs } from "./utils/leaves/judge/evidenceInputs.ts";
export { getLeafVerdict, type LeafVerdictParameters } from "./utils/leaves/judge/getLeafVerdict.ts";
export {
  type VerifyLeafEvidenceParameters,
  verifyLeafEvidence,
} from "./utils/leaves/judge/verifyLeafEvidence.ts";
export { getTracePlan, type TracePlanParameters } from "./utils/leaves/plan/getTracePlan.ts";
export { getPlanRoot, hashLayerPlan } from "./utils/leaves/plan/hashLayerPlan.ts";
export { planTensors } from "./utils/leaves/plan/planTensors.ts";
export { type AddValues, checkAdd } from "./utils/leaves/statements/checkAdd.ts";
export { checkGather, type GatherValues } from "./utils/leaves/statements/checkGather.ts";
export { checkHalf, type HalfValues } from "./utils/leaves/statements/checkHalf.ts";
export { checkMatMul, type MatMulValues } from "./utils/leaves/statements/checkMatMul.ts";
export { checkQuantize, type QuantizeValues } from "./utils/leaves/statements/checkQuantize.ts";
export { matrixTypes } from "./utils/leaves/statements/formats.ts";
export { getTileProducts, type MatrixTile, type TileProducts } from "./utils/leaves/statements/products.ts";
export { type LeafFault, type LeafVerdict, leafFaults } from "./utils/leaves/statements/verdict.ts";
export { readWeights, type WeightGroup } from "./utils/leaves/statements/weights.ts";
export {
  type ComputeQualityRoundParameters,
  type ComputeQualityRoundReturnType,
  computeQualityRound,
  type RoundBallot,
  SEATS,
} from "./utils/quality/computeQualityRound.ts";
export {
  createEvidenceTree,
  type EvidenceTree,
  type VerifyEvidenceParameters,
  verifyEvidence,
} from "./utils/quality/evidence.ts";
export {
  type BallotCommitment,
  hashBallotCommitment,
  type OracleDomain,
} from "./utils/quality/hashBallotCommitment.ts";
export { replayScores, type ScoreEvent } from "./utils/quality/replayScores.ts";
export { type SampledRowsParameters, sampledRows } from "./utils/quality/sampledRows.ts";
export {
  decodeBallot,
  decodeScores,
  encodeBallot,
  encodeScores,
  findWrongColumn,
  NO_OPINION,
  SCORE_ONE,
} from "./utils/quality/scores.ts";
export {
  type OperatorStanding,
  PRIOR_QUALITY,
  priceFactor,
  type StakedPrice,
  trustOf,
  usualPrice,
} from "./utils/ranking/rank.ts";
export type { ReadOptions } from "./utils/request.ts";
export {
  type ComputeRewardsParameters,
  computeRewards,
  type RewardEvent,
  scheduleOf,
} from "./utils/rewards/computeRewards.ts";
export {
  createRewardTree,
  encodeRewardLeaves,
  hashRewardLeaf,
  type RewardTree,
  rewardLeavesCid,
} from "./utils/rewards/rewardTree.ts";
export { type CheckUploadParameters, checkUpload, type UploadFault } from "./utils/rounds/checkUpload.ts";
export {
  assignCohorts,
  type Cohort,
  type CohortParameters,
  cohortOf,
  isCohortLive,
  shuffle,
} from "./utils/rounds/cohorts.ts";
export {
  type ComputedContribution,
  type ComputedRound,
  type ComputedUnit,
  type ComputedValidator,
  computeRound,
} from "./utils/rounds/computeRound.ts";
export {
  type HashContributionParameters,
  type HashHeldOutParameters,
  type HashRoundScoresParameters,
  hashContribution,
  hashHeldOut,
  hashRoundScores,
  type PanelDomain,
  type RoundSeedParameters,
  type RoundsDomain,
  roundSeed,
} from "./utils/rounds/hashes.ts";
export {
  type HistoricContribution,
  type HistoricValidator,
  historyOf,
  type RoundHistory,
  type RoundLog,
  roundEventsAbi,
} from "./utils/rounds/history.ts";
export {
  agreesWithMedian,
  clipScore,
  partOf,
  type WeightedScore,
  weightedMedian,
} from "./utils/rounds/math.ts";
export { type RoundRulesParameters, roundRules } from "./utils/rounds/roundRules.ts";
export { packScores, scoreIn, unpackScores } from "./utils/rounds/scores.ts";
export { hashTolerances } from "./utils/tolerances/hashTolerances.ts";
export { getMerkleRoot, getMerkleRootWith } from "./utils/trees/getMerkleRoot.ts";
export { hexHasher, type TreeHasher } from "./utils/trees/hasher.ts";
export { getRowSlices, hashRowSlices } from "./utils/trees/hashRowSlices.ts";
export { createMountainRange, MountainRange } from "./utils/trees/mountainRange.ts";
export {
  type ContinuationProof,
  verifyContinuation,
  verifyContinuationWith,
} from "./utils/trees/verifyContinuation.ts";
export {
  type InclusionProof,
  MAX_PROOF_NODES,
  verifyInclusion,
  verifyInclusionWith,
} from "./utils/trees/verifyInclusion.ts";
export {
  type GetModelLeafAddressParameters,
  getModelLeafAddress,
} from "./utils/verifiers/getModelLeafAddress.ts";
export { type GetVerifierSetParameters, getVerifierSet } from "./utils/verifiers/getVerifierSet.ts";
export { verifierCodes } from "./utils/verifiers/verifierCodes.ts";
export type { Unwatch, WatchParameters } from "./utils/watch.ts";
export type { WriteOptions, Written } from "./utils/write.ts";
