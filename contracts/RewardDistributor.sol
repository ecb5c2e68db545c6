// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IQualityOracle} from "./interfaces/IQualityOracle.sol";
import {IRewardDistributor} from "./interfaces/IRewardDistributor.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {Member, Phase, Subject} from "./types/QualityTypes.sol";
import {Candidate, Pool, RewardClaim, RewardRoot} from "./types/RewardTypes.sol";

/// @title See {IRewardDistributor}
contract RewardDistributor is IRewardDistributor, AccessManaged {
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;

    uint256 internal constant SCORE_ONE = 10_000;
    /// @dev 4 years of epochs.
    uint64 internal constant HALVING = 1_460;
    uint256 internal constant FIRST_SCHEDULE = uint256(300_000_000e18) / HALVING;
    /// @dev What all halvings sum to is below twice the first.
    uint256 internal constant WORK_BUDGET = 600_000_000e18;
    /// @dev Faults can be proven for 24 hours and 8 days after the conduct, which may be the epoch's last; a day is left to
    /// report them and to void.
    uint64 internal constant VESTING = 11;
    uint256 internal constant CANARIES = 8;
    uint256 internal constant CANARY_REWARD = 2_500e18;
    /// @dev Stake up to here counts in a canary draw, so that a draw is a fair coin and not a walk over all stake.
    uint256 internal constant CANARY_STAKE = 20_000e18;
    /// @dev Bounds the work of a draw: a slot that finds nobody in so many columns stays empty.
    uint256 internal constant CANARY_TRIES = 24;

    /// @inheritdoc IRewardDistributor
    uint256 public constant bootstrapBudget = 50_000_000e18;
    /// @inheritdoc IRewardDistributor
    uint96 public constant rootBond = 1_000e18;
    /// @inheritdoc IRewardDistributor
    uint64 public constant rootDelay = 24 hours;

    /// @inheritdoc IRewardDistributor
    IOmniToken public immutable token;
    /// @inheritdoc IRewardDistributor
    IPaymentHub public immutable hub;
    /// @inheritdoc IRewardDistributor
    IQualityOracle public immutable oracle;
    /// @inheritdoc IRewardDistributor
    IBeacon public immutable beacon;
    /// @inheritdoc IRewardDistributor
    uint64 public immutable firstEpoch;
    IStakeVault private immutable _vault;

    /// @inheritdoc IRewardDistributor
    mapping(uint64 epoch => uint256) public rawOf;
    mapping(address operator => Pool) private _pools;
    /// @inheritdoc IRewardDistributor
    mapping(address operator => uint256) public paidOf;
    /// @inheritdoc IRewardDistributor
    mapping(address operator => uint256) public bootstrapOf;
    /// @dev One bit a place in the committee.
    mapping(uint64 epoch => uint256) private _validatorsPaid;
    RewardRoot[] private _roots;

    /// @inheritdoc IRewardDistributor
    uint256 public bootstrapSpent;
    mapping(address operator => Candidate) private _candidates;
    /// @inheritdoc IRewardDistributor
    mapping(uint64 epoch => uint64) public canaryBlockOf;
    mapping(uint64 epoch => uint256) private _canaryColumns;
    mapping(uint64 epoch => address[]) private _canaries;
    mapping(uint64 epoch => bool) private _canariesCredited;

    /// @param oracle_ scores, and by it hub, token, stake and beacon
    /// @param authority AccessManager that knows the roles
    constructor(IQualityOracle oracle_, address authority) AccessManaged(authority) {
        oracle = oracle_;
        beacon = oracle_.beacon();
        hub = oracle_.hub();
        _vault = hub.vault();
        token = hub.token();
        firstEpoch = oracle_.currentEpoch();
        (uint256 budget, uint256 remaining) =
            (WORK_BUDGET + bootstrapBudget, token.maxMinted() - token.totalMinted());
        if (budget > remaining) revert BudgetAboveCap(budget, remaining);
        // The vault takes from its caller alone, and only in {IStakeVault-reward}.
        token.approve(address(_vault), type(uint256).max);
    }

    // ---- work

    /// @inheritdoc IRewardDistributor
    function credit(address[] calldata operators) external {
        uint64 epoch = oracle.currentEpoch();
        uint256 added;
        for (uint256 i; i < operators.length; ++i) {
            added += _credit(operators[i], epoch);
        }
        rawOf[epoch] += added;
    }

    /// @inheritdoc IRewardDistributor
    function postRoot(bytes32 root, bytes calldata content) external returns (uint256 rootId) {
        if (root == 0) revert RootZero();
        uint64 activeAt = hub.clock() + rootDelay;
        rootId = _roots.length;
        _roots.push(
            RewardRoot({root: root, poster: msg.sender, bond: rootBond, activeAt: activeAt, revoked: false})
        );
        emit RootPosted(rootId, root, msg.sender, activeAt, content);
        token.safeTransferFrom(msg.sender, address(this), rootBond);
    }

    /// @inheritdoc IRewardDistributor
    function refuteRoot(uint256 rootId, RewardClaim calldata leaf) external {
        RewardRoot storage root = _known(rootId);
        if (root.revoked) revert RootRevoked(rootId);
        _requireProven(root.root, leaf);
        uint256 earned = earnedOf(leaf.operator);
        if (leaf.cumulative <= earned) revert LeafCovered(leaf.cumulative, earned);

        root.revoked = true;
        uint256 bond = root.bond;
        uint256 reward = bond / 2;
        root.bond = 0;
        emit RootRefuted(rootId, msg.sender, leaf.operator, reward);
        if (bond == 0) return;
        token.burn(bond - reward);
        token.safeTransfer(msg.sender, reward);
    }

    /// @inheritdoc IRewardDistributor
    function returnBond(uint256 rootId) external {
        RewardRoot storage root = _known(rootId);
        (address poster, uint256 bond) = (root.poster, root.bond);
        if (bond == 0) revert BondGone(rootId);
        if (hub.clock() < root.activeAt) revert RootPending(root.activeAt);
        root.bond = 0;
        emit BondReturned(rootId, poster, bond);
        token.safeTransfer(poster, bond);
    }

    /// @inheritdoc IRewardDistributor
    function claim(uint256 rootId, RewardClaim[] calldata leaves) external returns (uint256 paid) {
        if (hub.paused()) revert Paused();
        RewardRoot memory root = _known(rootId);
        if (root.revoked) revert RootRevoked(rootId);
        if (hub.clock() < root.activeAt) revert RootPending(root.activeAt);
        for (uint256 i; i < leaves.length; ++i) {
            _requireProven(root.root, leaves[i]);
            paid += _pay(leaves[i].operator, leaves[i].cumulative);
        }
        if (paid == 0) revert NothingToPay();
    }

    /// @inheritdoc IRewardDistributor
    function claimValidator(uint64 epoch, uint256 index) external returns (uint256 paid) {
        if (hub.paused()) revert Paused();
        if (oracle.currentEpoch() < epoch + VESTING) revert Vesting(epoch + VESTING);
        Member memory member = oracle.memberAt(epoch, index);
        if (!member.revealed || member.voided || oracle.roundOf(epoch).phase != Phase.Final) {
            revert NotRewarded(epoch, index);
        }
        uint256 claimed = _validatorsPaid[epoch];
        if (claimed & (1 << index) != 0) revert AlreadyClaimed(epoch, index);
        _validatorsPaid[epoch] = claimed | (1 << index);
        // Seats of those that did not reveal, or praised a convict, are nobody's: else framing a rival would pay.
        paid = (validatorPoolOf(epoch) * member.seats) / oracle.seats();
        emit ValidatorPaid(epoch, member.account, paid);
        token.mint(member.account, paid);
    }

    // ---- bootstrap

    /// @inheritdoc IRewardDistributor
    function standForCanaries() external {
        if (oracle.subjectOf(msg.sender).column == 0) revert NotEligible(msg.sender);
        uint256 weight = _canaryStakeOf(msg.sender);
        if (weight == 0) revert NotEligible(msg.sender);
        uint64 epoch = oracle.currentEpoch();
        _candidates[msg.sender] = Candidate({weight: weight.toUint96(), since: epoch});
        emit CandidateSet(msg.sender, epoch, weight);
    }

    /// @inheritdoc IRewardDistributor
    function fixCanaries() external returns (uint64 drawBlock) {
        uint64 epoch = oracle.currentEpoch();
        if (canaryBlockOf[epoch] != 0) revert CanariesDrawn(epoch);
        drawBlock = beacon.drawBlock();
        canaryBlockOf[epoch] = drawBlock;
        // Columns added once the value is known must not change who is drawn.
        _canaryColumns[epoch] = oracle.columnCount();
        emit CanaryDrawFixed(epoch, drawBlock);
    }

    /// @inheritdoc IRewardDistributor
    function drawCanaries() external {
        uint64 epoch = oracle.currentEpoch();
        uint64 drawBlock = canaryBlockOf[epoch];
        if (drawBlock == 0) revert NoCanaries(epoch);
        if (_canaries[epoch].length != 0) revert CanariesDrawn(epoch);
        bytes32 value = beacon.valueOf(drawBlock);
        bytes32 seed = keccak256(abi.encode(block.chainid, address(this), epoch, value));
        for (uint256 slot; slot < CANARIES; ++slot) {
            address operator = _drawCanary(epoch, keccak256(abi.encode(seed, slot)));
            _canaries[epoch].push(operator);
            emit CanaryAssigned(epoch, slot, operator);
        }
    }

    /// @inheritdoc IRewardDistributor
    function creditCanaries(uint64 epoch) external {
        uint64 lastFinal = oracle.lastFinal();
        if (lastFinal != epoch) revert ScoresNotCurrent(epoch, lastFinal);
        address[] memory canaries = _canaries[epoch];
        if (canaries.length == 0 || _canariesCredited[epoch]) revert NoCanaries(epoch);
        _canariesCredited[epoch] = true;
        uint256 remaining = bootstrapBudget - bootstrapSpent;
        if (remaining == 0) revert BootstrapSpent();
        uint256 spent;
        for (uint256 slot; slot < canaries.length; ++slot) {
            address operator = canaries[slot];
            if (!_mayEarn(operator, epoch)) continue;
            (uint256 score, bool judged) = oracle.judgementOf(operator);
            if (!judged) continue;
            uint256 amount = Math.min((CANARY_REWARD * score) / SCORE_ONE, remaining - spent);
            spent += amount;
            bootstrapOf[operator] += amount;
            emit CanaryCredited(epoch, slot, operator, amount);
        }
        bootstrapSpent += spent;
    }

    // ---- views

    /// @inheritdoc IRewardDistributor
    function scheduleOf(uint64 epoch) public view returns (uint256) {
        return epoch < firstEpoch ? 0 : FIRST_SCHEDULE >> ((epoch - firstEpoch) / HALVING);
    }

    /// @inheritdoc IRewardDistributor
    function scheduledBefore(uint64 epoch) external view returns (uint256 sum) {
        if (epoch <= firstEpoch) return 0;
        uint256 epochs = epoch - firstEpoch;
        uint256 halvings = epochs / HALVING;
        for (uint256 i; i < Math.min(halvings, 256); ++i) {
            sum += HALVING * (FIRST_SCHEDULE >> i);
        }
        sum += (epochs % HALVING) * (FIRST_SCHEDULE >> halvings);
    }

    /// @inheritdoc IRewardDistributor
    function validatorPoolOf(uint64 epoch) public view returns (uint256) {
        return epoch < oracle.currentEpoch() ? Math.min(rawOf[epoch], scheduleOf(epoch)) / 10 : 0;
    }

    /// @inheritdoc IRewardDistributor
    function earnedOf(address operator) public view returns (uint256) {
        Pool memory pool = _pools[operator];
        return pool.earned + _openEarning(pool, oracle.currentEpoch()) + bootstrapOf[operator];
    }

    /// @inheritdoc IRewardDistributor
    function poolOf(address operator) external view returns (Pool memory) {
        return _pools[operator];
    }

    /// @inheritdoc IRewardDistributor
    function rootOf(uint256 rootId) external view returns (RewardRoot memory) {
        return _known(rootId);
    }

    /// @inheritdoc IRewardDistributor
    function rootCount() external view returns (uint256) {
        return _roots.length;
    }

    /// @inheritdoc IRewardDistributor
    function leafOf(address operator, uint256 cumulative) public pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(operator, cumulative))));
    }

    /// @inheritdoc IRewardDistributor
    function canariesOf(uint64 epoch) external view returns (address[] memory) {
        return _canaries[epoch];
    }

    /// @inheritdoc IRewardDistributor
    function candidateOf(address operator) external view returns (Candidate memory) {
        return _candidates[operator];
    }

    // ---- internals

    function _credit(address operator, uint64 epoch) private returns (uint256 raw) {
        Pool memory pool = _pools[operator];
        uint256 total = hub.burnedOf(operator);
        uint256 burned = total - pool.burned;
        if (pool.epoch != epoch) {
            uint256 earned = _openEarning(pool, epoch);
            pool.earned += uint96(earned);
            if (earned != 0) emit Earned(operator, pool.epoch, earned);
            (pool.raw, pool.epoch) = (0, epoch);
        }
        uint256 score = oracle.scoreOf(operator);
        // 0.9 x burn x score, rounded down once.
        raw = (burned * 9 * score) / (10 * SCORE_ONE);
        pool.burned = total.toUint96();
        pool.raw += uint96(raw);
        _pools[operator] = pool;
        if (burned != 0) emit Credited(operator, epoch, burned, score, raw);
    }

    function _pay(address operator, uint256 cumulative) private returns (uint256 amount) {
        uint256 before = paidOf[operator];
        if (cumulative <= before) return 0;
        uint256 earned = earnedOf(operator);
        if (cumulative > earned) revert PoolExhausted(cumulative, earned);
        amount = cumulative - before;
        paidOf[operator] = cumulative;
        emit Claimed(operator, amount, cumulative);
        token.mint(address(this), amount);
        _vault.reward(operator, amount);
    }

    function _drawCanary(uint64 epoch, bytes32 seed) private view returns (address) {
        uint256 columns = _canaryColumns[epoch];
        if (columns == 0) return address(0);
        for (uint256 i; i < CANARY_TRIES; ++i) {
            uint256 random = uint256(keccak256(abi.encode(seed, i)));
            address operator = oracle.operatorAt((random >> 128) % columns);
            Candidate memory candidate = _candidates[operator];
            // What was staked or enrolled once the value was known counts from the next epoch on.
            if (candidate.weight == 0 || candidate.since >= epoch || !_mayEarn(operator, epoch)) continue;
            uint256 weight = Math.min(candidate.weight, _canaryStakeOf(operator));
            if (uint128(random) % CANARY_STAKE < weight) return operator;
        }
        return address(0);
    }

    /// @dev Whether it had its column in all of the epoch.
    function _mayEarn(address operator, uint64 epoch) private view returns (bool) {
        Subject memory subject = oracle.subjectOf(operator);
        return subject.column != 0 && subject.since < epoch;
    }

    function _canaryStakeOf(address operator) private view returns (uint256) {
        (bool eligible,) = _vault.standingOf(operator);
        return eligible ? Math.min(_vault.activeStake(operator), CANARY_STAKE) : 0;
    }

    /// @dev What a pool's last epoch with work emits, if that is over.
    function _openEarning(Pool memory pool, uint64 epoch) private view returns (uint256) {
        if (pool.raw == 0 || pool.epoch >= epoch) return 0;
        uint256 total = rawOf[pool.epoch];
        uint256 emitted = Math.min(total, scheduleOf(pool.epoch));
        // Below 2^96 x 2^90 x 9.
        return (pool.raw * emitted * 9) / (total * 10);
    }

    function _requireProven(bytes32 root, RewardClaim calldata leaf) private pure {
        bytes32 hash = leafOf(leaf.operator, leaf.cumulative);
        if (!MerkleProof.verifyCalldata(leaf.proof, root, hash)) revert LeafUnproven(leaf.operator);
    }

    function _known(uint256 rootId) private view returns (RewardRoot storage) {
        if (rootId >= _roots.length) revert RootUnknown(rootId);
        return _roots[rootId];
    }
}
