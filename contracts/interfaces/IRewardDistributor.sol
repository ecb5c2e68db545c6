// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Candidate, Pool, RewardClaim, RewardRoot} from "../types/RewardTypes.sol";
import {IBeacon} from "./IBeacon.sol";
import {IOmniToken} from "./IOmniToken.sol";
import {IPaymentHub} from "./IPaymentHub.sol";
import {IQualityOracle} from "./IQualityOracle.sol";

/// @title Emission by work done x quality
/// @notice Work is what was burned at the release of an operator's payments. An operator's emission of an epoch is
/// 0.9 x burn x score, scaled down where all operators together pass the epoch's schedule. A tenth of it goes to the
/// committee that judged the epoch; the rest fills the operator's pool. A pool is paid by cumulative Merkle claims to the
/// operator's stream in the vault, which splits it between operator and delegators by stake and commission.
///
/// A root is a second, independent sum: posted by anyone with a bond, refuted on chain by one leaf above its pool, good for
/// claims a day later. Neither a root nor its poster is trusted: pools are counted here, and a leaf pays nobody but the
/// operator and its delegators.
/// @dev Invariants:
/// - what operator, delegators and validators get for a payment is at most 0.9 x its burn: paying oneself loses a tenth of
///   the burn at least, whatever the score;
/// - claims out of a pool pass neither the root's amount nor what the pool earned; what rounding and roots leave stays in it;
/// - minted <= schedule: work (600 million OMNI, halving every 4 years) and bootstrap (50 million) have budgets of their own;
/// - bootstrap emission goes to operators drawn by the beacon pro rata to stake, and only if two thirds of the committee
///   had an opinion of their work in that epoch. Payments have no influence on it.
interface IRewardDistributor {
    /// @notice The token's cap leaves less than the budgets.
    error BudgetAboveCap(uint256 budget, uint256 remaining);
    /// @notice The hub's clock stands still.
    error Paused();
    /// @notice A root of zero.
    error RootZero();
    /// @notice The root was never posted.
    error RootUnknown(uint256 rootId);
    /// @notice The root can be claimed against from a time on.
    error RootPending(uint256 activeAt);
    /// @notice The root was refuted.
    error RootRevoked(uint256 rootId);
    /// @notice The bond of the root was given back or lost.
    error BondGone(uint256 rootId);
    /// @notice The leaf is not under the root.
    error LeafUnproven(address operator);
    /// @notice The leaf is no more than the pool earned.
    error LeafCovered(uint256 cumulative, uint256 earned);
    /// @notice The pools paid all that the leaves say.
    error NothingToPay();
    /// @notice The pool holds less than the leaf says.
    error PoolExhausted(uint256 cumulative, uint256 earned);
    /// @notice The reward of an epoch can be claimed from an epoch on.
    error Vesting(uint64 claimableIn);
    /// @notice The member did not reveal, lost the reward, or the round has no scores.
    error NotRewarded(uint64 epoch, uint256 index);
    /// @notice Claimed already.
    error AlreadyClaimed(uint64 epoch, uint256 index);
    /// @notice Canaries of the epoch were drawn already.
    error CanariesDrawn(uint64 epoch);
    /// @notice Canaries of the epoch were not drawn, or were credited already.
    error NoCanaries(uint64 epoch);
    /// @notice Canaries are credited while the scores of their epoch are the last ones.
    error ScoresNotCurrent(uint64 epoch, uint64 lastFinal);
    /// @notice The bootstrap budget is spent.
    error BootstrapSpent();
    /// @notice The caller has too little active stake, or no column in the scores.
    error NotEligible(address account);

    /// @notice Burn of an operator's payments was credited.
    event Credited(address indexed operator, uint64 indexed epoch, uint256 burned, uint256 score, uint256 raw);
    /// @notice A closed epoch's emission entered an operator's pool.
    event Earned(address indexed operator, uint64 indexed epoch, uint256 amount);
    /// @notice A root was posted; `content` is the CID of its leaves.
    event RootPosted(uint256 indexed rootId, bytes32 root, address indexed poster, uint256 activeAt, bytes content);
    /// @notice A root was proven to promise more than a pool earned.
    event RootRefuted(uint256 indexed rootId, address indexed refuter, address indexed operator, uint256 reward);
    /// @notice The bond of a root went back.
    event BondReturned(uint256 indexed rootId, address indexed poster, uint256 bond);
    /// @notice An operator's pool paid into its stream.
    event Claimed(address indexed operator, uint256 amount, uint256 cumulative);
    /// @notice A validator was paid for judging an epoch.
    event ValidatorPaid(uint64 indexed epoch, address indexed validator, uint256 amount);
    /// @notice An operator stands for canary work from the next epoch on.
    event CandidateSet(address indexed operator, uint64 indexed epoch, uint256 weight);
    /// @notice The block that draws an epoch's canaries is fixed.
    event CanaryDrawFixed(uint64 indexed epoch, uint64 drawBlock);
    /// @notice An operator was drawn for canary work (zero: nobody was).
    event CanaryAssigned(uint64 indexed epoch, uint256 indexed slot, address indexed operator);
    /// @notice An operator earned bootstrap emission.
    event CanaryCredited(uint64 indexed epoch, uint256 indexed slot, address indexed operator, uint256 amount);

    // ---- work

    /// @notice Credits what was burned at operators' releases since they were last credited, at their score of now, to the
    /// epoch of now. Burn of an operator without a column is credited at a score of 0. Anyone may call it.
    function credit(address[] calldata operators) external;

    /// @notice Posts a root of what the pools earned, with a bond of {rootBond}.
    /// @param root of the leaves
    /// @param content CID of the leaves
    function postRoot(bytes32 root, bytes calldata content) external returns (uint256 rootId);

    /// @notice Revokes a root with a leaf above what its pool earned: half of the bond is the caller's, half is burned.
    /// Works before and after it became active.
    /// @param rootId the root
    /// @param leaf such a leaf
    function refuteRoot(uint256 rootId, RewardClaim calldata leaf) external;

    /// @notice Returns the bond of an active root to its poster.
    function returnBond(uint256 rootId) external;

    /// @notice Pays pools what a root says less what they paid before, into their operators' streams. Anyone may call it.
    /// Older active roots stay good.
    /// @param rootId an active root
    /// @param leaves leaves
    /// @return paid OMNI wei minted
    function claim(uint256 rootId, RewardClaim[] calldata leaves) external returns (uint256 paid);

    /// @notice Pays a committee member for an epoch it judged, 11 epochs later: faults of the epoch are proven and
    /// reported by then.
    /// @param epoch the epoch judged
    /// @param index the member's place
    function claimValidator(uint64 epoch, uint256 index) external returns (uint256 paid);

    // ---- bootstrap

    /// @notice Makes the caller a candidate for canary work, with its active stake of now, from the next epoch on.
    function standForCanaries() external;

    /// @notice Fixes the block that draws the canaries of the current epoch. Anyone may call it.
    function fixCanaries() external returns (uint64 drawBlock);

    /// @notice Draws the canaries of the current epoch, once the beacon knows the block's value. Anyone may call it.
    function drawCanaries() external;

    /// @notice Credits the canaries of the epoch whose scores are the last final ones. Anyone may call it.
    function creditCanaries(uint64 epoch) external;

    // ---- views

    /// @notice What is minted.
    function token() external view returns (IOmniToken);
    /// @notice Where burn is counted, and whose clock runs the epochs.
    function hub() external view returns (IPaymentHub);
    /// @notice Where scores come from.
    function oracle() external view returns (IQualityOracle);
    /// @notice Who draws canaries.
    function beacon() external view returns (IBeacon);
    /// @notice First epoch with emission.
    function firstEpoch() external view returns (uint64);
    /// @notice OMNI wei that an epoch may emit for work at most.
    function scheduleOf(uint64 epoch) external view returns (uint256);
    /// @notice OMNI wei that all epochs before one may emit for work at most.
    function scheduledBefore(uint64 epoch) external view returns (uint256);
    /// @notice OMNI wei that work asks for in an epoch before the schedule limits it.
    function rawOf(uint64 epoch) external view returns (uint256);
    /// @notice OMNI wei that the committee of an epoch shares.
    function validatorPoolOf(uint64 epoch) external view returns (uint256);
    /// @notice OMNI wei an operator's pool earned in closed epochs: what claims out of it can sum to.
    function earnedOf(address operator) external view returns (uint256);
    /// @notice Where an operator's pool stands.
    function poolOf(address operator) external view returns (Pool memory);
    /// @notice OMNI wei that an operator's pool paid.
    function paidOf(address operator) external view returns (uint256);
    /// @notice A posted root.
    function rootOf(uint256 rootId) external view returns (RewardRoot memory);
    /// @notice How many roots were posted; ids count from 0.
    function rootCount() external view returns (uint256);
    /// @notice Leaf of a root.
    function leafOf(address operator, uint256 cumulative) external pure returns (bytes32);
    /// @notice OMNI wei of bootstrap emission credited to an operator's pool.
    function bootstrapOf(address operator) external view returns (uint256);
    /// @notice OMNI wei of bootstrap emission credited.
    function bootstrapSpent() external view returns (uint256);
    /// @notice OMNI wei that bootstrap emission sums to at most: 50 million OMNI.
    function bootstrapBudget() external view returns (uint256);
    /// @notice Operators drawn for canary work in an epoch.
    function canariesOf(uint64 epoch) external view returns (address[] memory);
    /// @notice The beacon's block that draws an epoch's canaries (0: not fixed).
    function canaryBlockOf(uint64 epoch) external view returns (uint64);
    /// @notice An operator's candidacy.
    function candidateOf(address operator) external view returns (Candidate memory);
    /// @notice OMNI wei that a poster of a root puts up: 1,000 OMNI.
    function rootBond() external view returns (uint96);
    /// @notice Seconds from posting a root to claiming against it: 24 hours.
    function rootDelay() external view returns (uint64);
}
