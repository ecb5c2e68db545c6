// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Member, Phase, Round, Validator} from "../../contracts/types/QualityTypes.sol";
import {QualitySystem} from "./utils/QualitySystem.sol";

/// @notice Six validators and four operators come, judge, stay silent and leave in any order, over missed blocks, pauses and
/// wrong posts. Every call must succeed.
contract QualityOracleHandler is QualitySystem {
    uint256 private constant VALIDATORS = 6;

    /// @dev Bonds that belong to open posts.
    uint256 public postedBonds;
    bytes[] private _ballots;
    bytes[] private _posts;
    /// @dev Scores by column when the round was opened; the maximum where the column was free.
    uint256[] private _atOpen;

    function start() external {
        deployQuality();
        for (uint256 i; i < VALIDATORS; ++i) {
            stakeAs(validator(i), (i + 1) * 2_000 * OMNI);
            _join(i);
        }
        for (uint256 i; i < 4; ++i) {
            stakeAs(_operator(i), 1_000 * OMNI);
            enrolAs(_operator(i));
        }
        nextEpoch();
    }

    // ---- what anyone reads

    function theOracle() external view returns (address) {
        return address(oracle);
    }

    function bonds() external view returns (uint256 sum) {
        for (uint256 i; i < VALIDATORS; ++i) {
            sum += oracle.bondOf(validator(i));
        }
    }

    function balance() external view returns (uint256) {
        return token.balanceOf(address(oracle));
    }

    function scores() external view returns (uint256[4] memory result) {
        for (uint256 i; i < 4; ++i) {
            result[i] = oracle.scoreOf(_operator(i));
        }
    }

    function places() external view returns (Validator[] memory) {
        return oracle.validators();
    }

    function committee() external view returns (Round memory, Member[] memory) {
        uint64 epoch = oracle.lastRound();
        return (oracle.roundOf(epoch), oracle.membersOf(epoch));
    }

    // ---- actions

    /// @dev Takes the round one step further, whatever step that is.
    function step(uint256 random) external {
        Round memory round = oracle.roundOf(oracle.lastRound());
        if (round.phase == Phase.Opened) return _draw(random);
        if (round.phase == Phase.Drawn) return _vote(random);
        if (round.phase == Phase.Closed) return _settle(random);
        if (oracle.currentEpoch() - 1 <= oracle.lastRound()) return nextEpoch();
        if (_eligible() < 3) return;
        oracle.open();
        delete _atOpen;
        for (uint256 i; i < oracle.columnCount(); ++i) {
            address account = oracle.operatorAt(i);
            _atOpen.push(account == address(0) ? type(uint256).max : oracle.scoreOf(account));
        }
    }

    function post(uint256 random) external {
        Round memory round = oracle.roundOf(oracle.lastRound());
        if (round.phase != Phase.Closed) return;
        bytes memory wrong = ballotOf(round.columns, random % 0x10000);
        if (oracle.postOf(oracle.lastRound(), keccak256(wrong)).poster != address(0)) return;
        oracle.post(wrong);
        _posts.push(wrong);
        postedBonds += 500 * OMNI;
    }

    function join(uint256 who) external {
        who %= VALIDATORS;
        if (_frozen() || oracle.bondOf(validator(who)) != 0) return;
        (bool eligible,) = vault.standingOf(validator(who));
        if (eligible) _join(who);
    }

    function quit(uint256 who) external {
        address account = validator(who % VALIDATORS);
        if (_frozen() || oracle.bondOf(account) == 0 || hub.paused()) return;
        vm.prank(account);
        oracle.quit();
    }

    function stake(uint256 who, uint256 amount) external {
        stakeAs(_anyone(who), bound(amount, 1 * OMNI, 5_000 * OMNI));
    }

    function unstake(uint256 who, uint256 amount) external {
        address account = _anyone(who);
        uint256 available = vault.stakeOf(account, account);
        if (available == 0 || vault.exitsOf(account, account).length == 16) return;
        vm.prank(account);
        vault.unstake(bound(amount, 1, available));
    }

    function strikeOrEnrol(uint256 who) external {
        address account = _operator(who % 4);
        (bool eligible,) = vault.standingOf(account);
        bool listed = oracle.subjectOf(account).column != 0;
        if (listed && !eligible) {
            oracle.strike(account);
        } else if (!listed && eligible && !_underWay()) {
            uint256 kept = oracle.subjectOf(account).kept;
            enrolAs(account);
            atMost(oracle.scoreOf(account), kept, "a score was washed");
        }
    }

    function pause() external {
        try hub.pause() {} catch {}
    }

    function wait(uint256 time) external {
        vm.warp(chain.getBlockTimestamp() + bound(time, 1, 2 days));
    }

    // ---- internals

    function _join(uint256 who) private {
        joinStaked(validator(who), 100 * OMNI);
    }

    function _draw(uint256 random) private {
        uint64 epoch = oracle.lastRound();
        uint64 block_ = oracle.roundOf(epoch).drawBlock;
        // Every third block is missed.
        if (random % 3 == 0) chain.roll(chain.getBlockNumber() + 300);
        (,, uint64 awaited) = beacon.tryValueOf(block_);
        mineTo(awaited, keccak256(abi.encode(random, "block")));
        beacon.record();
        oracle.draw();
    }

    function _vote(uint256 random) private {
        uint64 epoch = oracle.lastRound();
        Member[] memory members = oracle.membersOf(epoch);
        uint256 columns = oracle.roundOf(epoch).columns;
        delete _ballots;
        for (uint256 i; i < members.length; ++i) {
            uint256 own = uint256(keccak256(abi.encode(random, i)));
            // A quarter stays silent, and all who come too late; some do not reveal; some have no opinion.
            bool silent = own % 4 == 0 || hub.clock() >= oracle.roundOf(epoch).commitUntil;
            bytes memory ballot = silent ? bytes("") : ballotOf(columns, (own >> 8) % 12_000);
            _ballots.push(ballot);
            if (ballot.length != 0) commitAs(epoch, i, ballot);
        }
        warpTo(oracle.roundOf(epoch).commitUntil);
        for (uint256 i; i < members.length; ++i) {
            if (random % 7 == i) _ballots[i] = "";
            if (_ballots[i].length != 0) revealAs(epoch, i, _ballots[i]);
        }
        warpTo(oracle.roundOf(epoch).revealUntil);
        uint256[] memory before = new uint256[](members.length);
        for (uint256 i; i < members.length; ++i) {
            before[i] = oracle.bondOf(members[i].account);
        }
        oracle.close();
        for (uint256 i; i < members.length; ++i) {
            uint256 kept = _ballots[i].length == 0 ? 0 : before[i];
            eq(oracle.bondOf(members[i].account), kept, "the revealed keep, the silent lose their bonds");
        }
    }

    /// @dev Refutes every wrong post, then makes the right one final, or lets the round lapse.
    function _settle(uint256 random) private {
        uint64 epoch = oracle.lastRound();
        uint256 columns = oracle.roundOf(epoch).columns;
        bytes memory right;
        uint256[] memory expected = new uint256[](columns);
        for (uint256 i; i < columns; ++i) {
            expected[i] = oracle.expectedScore(i, _ballots);
            if (_atOpen[i] != type(uint256).max) _requireNear(expected[i] & 0x7fff, _atOpen[i]);
            right = bytes.concat(right, bytes2(uint16(expected[i])));
        }
        if (random % 5 == 0) return _lapse(epoch);
        bytes32 hash = keccak256(right);
        if (oracle.postOf(epoch, hash).poster == address(0)) oracle.post(right);
        for (uint256 i; i < _posts.length; ++i) {
            if (keccak256(_posts[i]) != hash) _refute(_posts[i], expected);
        }
        delete _posts;
        postedBonds = 0;
        finaliseRound(right);
    }

    function _requireNear(uint256 score, uint256 before) private pure {
        atMost(score, before + 1_000, "up by a tenth at most");
        atMost(before, score + 1_000, "down by a tenth at most");
    }

    function _refute(bytes memory wrong, uint256[] memory expected) private {
        for (uint256 i; i < expected.length; ++i) {
            if (uint16(bytes2(_slice(wrong, 2 * i))) == expected[i]) continue;
            oracle.refute(wrong, i, _ballots);
            return;
        }
        revert("a wrong post that is right");
    }

    function _lapse(uint64 epoch) private {
        warpTo(uint256(oracle.roundOf(epoch).revealUntil) + 48 hours);
        oracle.lapse();
        for (uint256 i; i < _posts.length; ++i) {
            oracle.withdrawPost(epoch, keccak256(_posts[i]));
        }
        delete _posts;
        postedBonds = 0;
    }

    function _slice(bytes memory data, uint256 offset) private pure returns (bytes memory) {
        return abi.encodePacked(data[offset], data[offset + 1]);
    }

    function _eligible() private view returns (uint256 count) {
        for (uint256 i; i < VALIDATORS; ++i) {
            (bool eligible,) = vault.standingOf(validator(i));
            if (eligible && oracle.bondOf(validator(i)) != 0) ++count;
        }
    }

    function _frozen() private view returns (bool) {
        Phase phase = oracle.roundOf(oracle.lastRound()).phase;
        return phase == Phase.Opened || phase == Phase.Drawn;
    }

    function _underWay() private view returns (bool) {
        return _frozen() || oracle.roundOf(oracle.lastRound()).phase == Phase.Closed;
    }

    function _operator(uint256 i) private pure returns (address) {
        return address(uint160(0x09E2A700 + i));
    }

    function _anyone(uint256 who) private pure returns (address) {
        return who % 2 == 0 ? validator((who / 2) % VALIDATORS) : _operator((who / 2) % 4);
    }
}

contract QualityOracleInvariants is QualitySystem {
    QualityOracleHandler private handler;

    function setUp() public {
        handler = new QualityOracleHandler();
        handler.start();
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](9);
        selectors[0] = handler.step.selector;
        selectors[1] = handler.post.selector;
        selectors[2] = handler.join.selector;
        selectors[3] = handler.quit.selector;
        selectors[4] = handler.stake.selector;
        selectors[5] = handler.unstake.selector;
        selectors[6] = handler.strikeOrEnrol.selector;
        selectors[7] = handler.pause.selector;
        selectors[8] = handler.wait.selector;
        _selectors.push(FuzzSelector(address(handler), selectors));
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    FuzzSelector[] private _selectors;

    function targetSelectors() public view returns (FuzzSelector[] memory) {
        return _selectors;
    }

    function invariant_bondsAreConserved() public view {
        eq(handler.balance(), handler.bonds() + handler.postedBonds(), "balance = bonds of validators and posts");
    }

    function invariant_scoresStayOnTheirScale() public view {
        uint256[4] memory scores = handler.scores();
        for (uint256 i; i < 4; ++i) {
            atMost(scores[i], 10_000, "score <= 1");
        }
    }

    function invariant_noValidatorIsListedTwice() public view {
        Validator[] memory list = handler.places();
        for (uint256 i; i < list.length; ++i) {
            for (uint256 j; j < i; ++j) {
                isTrue(list[i].account != list[j].account, "a validator twice");
            }
        }
    }

    function invariant_aCommitteeHas21SeatsAndCountsTheRevealedOnes() public view {
        (Round memory round, Member[] memory members) = handler.committee();
        uint256 seats;
        uint256 revealed;
        for (uint256 i; i < members.length; ++i) {
            seats += members[i].seats;
            if (members[i].revealed) revealed += members[i].seats;
        }
        isTrue(seats == 21 || members.length == 0, "21 seats");
        eq(round.seatsRevealed, revealed, "revealed seats");
    }
}
