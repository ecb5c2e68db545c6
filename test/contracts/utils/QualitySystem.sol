// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PrevrandaoBeacon} from "../../../contracts/PrevrandaoBeacon.sol";
import {QualityOracle} from "../../../contracts/QualityOracle.sol";
import {RewardDistributor} from "../../../contracts/RewardDistributor.sol";
import {Member} from "../../../contracts/types/QualityTypes.sol";
import {System} from "./System.sol";

/// @notice The cheatcodes for blocks.
interface BlockVm {
    function prevrandao(bytes32 value) external;
    function roll(uint256 number) external;
    function setBlockhash(uint256 number, bytes32 hash) external;
    function getBlockNumber() external view returns (uint256);
    function getBlockTimestamp() external view returns (uint256);
}

/// @notice Oracle, distributor and beacon beside the rest, with rounds that run by one call.
abstract contract QualitySystem is System {
    BlockVm internal constant chain = BlockVm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint64 internal constant MINTER = 6;
    uint64 internal constant REWARDER = 7;
    uint256 internal constant NONE = 0xffff;
    bytes32 internal constant SALT = keccak256("salt");
    bytes32 internal constant EVIDENCE = keccak256("evidence");

    PrevrandaoBeacon internal beacon;
    QualityOracle internal oracle;
    RewardDistributor internal distributor;

    function deployQuality() internal {
        deploySystem();
        chain.roll(1_000);
        chain.prevrandao(keccak256("first"));
        beacon = new PrevrandaoBeacon(2);
        oracle = new QualityOracle(hub, beacon, address(manager));
        distributor = new RewardDistributor(oracle, address(manager));
        permit(address(oracle), oracle.setBonds.selector, ROLE);
        permit(address(oracle), oracle.setWindows.selector, ROLE);
        permit(address(oracle), oracle.reportFault.selector, ROLE);
        permit(address(token), token.mint.selector, MINTER);
        permit(address(vault), vault.reward.selector, REWARDER);
        manager.grantRole(MINTER, address(distributor), 0);
        manager.grantRole(REWARDER, address(distributor), 0);
        token.approve(address(oracle), type(uint256).max);
        token.approve(address(distributor), type(uint256).max);
    }

    function permit(address target, bytes4 selector, uint64 role) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        manager.setTargetFunctionRole(target, selectors, role);
    }

    function validator(uint256 i) internal pure returns (address) {
        return address(uint160(0x7A11D000 + i));
    }

    function joinAs(address account, uint256 stake) internal {
        stakeAs(account, stake);
        joinStaked(account, 100 * OMNI);
    }

    function joinStaked(address account, uint256 bond) internal {
        require(token.transfer(account, bond));
        vm.startPrank(account);
        token.approve(address(oracle), bond);
        oracle.join(bond);
        vm.stopPrank();
    }

    function enrolAs(address account) internal returns (uint256) {
        vm.prank(account);
        return oracle.enrol();
    }

    function mineTo(uint256 blockNumber, bytes32 value) internal {
        chain.roll(blockNumber);
        chain.prevrandao(value);
    }

    /// @dev Opens the round of the last epoch and draws its committee.
    function drawRound(bytes32 value) internal returns (uint64 epoch) {
        epoch = oracle.open();
        mineTo(oracle.roundOf(epoch).drawBlock, value);
        beacon.record();
        oracle.draw();
    }

    function commitAs(uint64 epoch, uint256 index, bytes memory ballot) internal {
        address account = oracle.memberAt(epoch, index).account;
        bytes32 commitment = oracle.commitmentOf(account, epoch, ballot, EVIDENCE, SALT);
        vm.prank(account);
        oracle.commit(index, commitment);
    }

    function revealAs(uint64 epoch, uint256 index, bytes memory ballot) internal {
        vm.prank(oracle.memberAt(epoch, index).account);
        oracle.reveal(index, ballot, EVIDENCE, SALT);
    }

    /// @dev Waits until the clock shows a time, also over a pause.
    function warpTo(uint256 clock) internal {
        if (hub.paused()) vm.warp(hub.pausedUntil());
        uint256 now_ = hub.clock();
        if (clock > now_) vm.warp(chain.getBlockTimestamp() + clock - now_);
    }

    /// @dev All members commit and reveal ballots, an empty one standing for none. Closes the round.
    function voteRound(uint64 epoch, bytes[] memory ballots) internal {
        for (uint256 i; i < ballots.length; ++i) {
            if (ballots[i].length != 0) commitAs(epoch, i, ballots[i]);
        }
        warpTo(oracle.roundOf(epoch).commitUntil);
        for (uint256 i; i < ballots.length; ++i) {
            if (ballots[i].length != 0) revealAs(epoch, i, ballots[i]);
        }
        warpTo(oracle.roundOf(epoch).revealUntil);
        oracle.close();
    }

    function postRight(bytes[] memory ballots) internal returns (bytes memory scores) {
        uint256 columns = oracle.roundOf(oracle.lastRound()).columns;
        for (uint256 i; i < columns; ++i) {
            scores = bytes.concat(scores, bytes2(uint16(oracle.expectedScore(i, ballots))));
        }
        oracle.post(scores);
    }

    function finaliseRound(bytes memory scores) internal {
        warpTo(uint256(hub.clock()) + oracle.challengeWindow());
        oracle.finalise(scores);
    }

    /// @dev A whole round in which every member gives every column the same score.
    function runRound(uint256 score) internal returns (uint64 epoch, bytes[] memory ballots) {
        epoch = drawRound(keccak256(abi.encode(chain.getBlockNumber())));
        ballots = sameBallots(epoch, score);
        voteRound(epoch, ballots);
        finaliseRound(postRight(ballots));
    }

    function sameBallots(uint64 epoch, uint256 score) internal view returns (bytes[] memory ballots) {
        ballots = new bytes[](oracle.membersOf(epoch).length);
        for (uint256 i; i < ballots.length; ++i) {
            ballots[i] = ballotOf(oracle.roundOf(epoch).columns, score);
        }
    }

    function ballotOf(uint256 columns, uint256 score) internal pure returns (bytes memory ballot) {
        for (uint256 i; i < columns; ++i) {
            ballot = bytes.concat(ballot, bytes2(uint16(score)));
        }
    }

    function seatsOf(uint64 epoch) internal view returns (uint256 sum) {
        Member[] memory members = oracle.membersOf(epoch);
        for (uint256 i; i < members.length; ++i) {
            sum += members[i].seats;
        }
    }

    function nextEpoch() internal {
        warpTo((uint256(oracle.currentEpoch()) + 1) * 24 hours);
    }
}
