// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {FederatedRounds} from "../../contracts/FederatedRounds.sol";
import {OmniToken} from "../../contracts/OmniToken.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {PrevrandaoBeacon} from "../../contracts/PrevrandaoBeacon.sol";
import {RoundPanel} from "../../contracts/RoundPanel.sol";
import {
    CancelReason,
    Contribution,
    ContributionState,
    RoundDeadlines,
    RoundKind,
    RoundPhase,
    RoundRules,
    RoundState,
    RoundStatus
} from "../../contracts/types/RoundTypes.sol";
import {Rounds, RoundsVm} from "./utils/Rounds.sol";
import {Test} from "./utils/Test.sol";

/// @notice Openers, twelve contributors and four validators play any number of rounds in any order, with waits and pauses.
/// Every call must succeed, and every account of the rounds is kept here a second time.
contract FederatedRoundsHandler is Test {
    uint256 internal constant CONTRIBUTORS = 12;
    uint256 internal constant VALIDATORS = 4;
    uint256 internal constant SHARES = 3;
    uint256 internal constant LIMIT = 3;
    bytes32 internal constant SALT = keccak256("salt");
    bytes32 internal constant HELD_OUT = keccak256("held-out set");

    FederatedRounds private immutable _rounds;
    RoundPanel private immutable _panel;
    OmniToken private immutable _token;
    PaymentHub private immutable _hub;
    PrevrandaoBeacon private immutable _beacon;
    address private immutable _guardian;
    RoundsVm private constant _rvm = RoundsVm(address(uint160(uint256(keccak256("hevm cheat code")))));
    RoundRules private _template;
    mapping(uint256 id => mapping(address who => bytes32)) private _contents;

    /// @dev Rounds of this handler: (first, first + count].
    uint256 public first;
    uint256 public count;
    mapping(uint256 id => uint256) public paidIn;
    mapping(uint256 id => uint256) public paidOut;
    mapping(uint256 id => uint256) public burned;
    mapping(uint256 id => uint256) public earned;
    mapping(uint256 id => uint256) public bondsIn;
    mapping(uint256 id => uint256) public bondsOut;
    mapping(uint256 id => bool) public wrapped;
    mapping(uint256 id => uint256) public revealEnd;

    constructor(FederatedRounds rounds, PrevrandaoBeacon beacon, RoundRules memory template) {
        (_rounds, _beacon, _guardian) = (rounds, beacon, msg.sender);
        _panel = RoundPanel(address(rounds.panel()));
        _token = OmniToken(address(rounds.token()));
        _hub = PaymentHub(address(rounds.hub()));
        _template = template;
        first = rounds.roundCount();
        for (uint256 i; i < CONTRIBUTORS; ++i) {
            vm.prank(contributor(i));
            _token.approve(address(rounds), type(uint256).max);
        }
        for (uint256 i; i < VALIDATORS; ++i) {
            vm.prank(validator(i));
            _token.approve(address(_panel), type(uint256).max);
        }
        _token.approve(address(rounds), type(uint256).max);
    }

    function contributor(uint256 i) public pure returns (address) {
        return address(uint160(0xC0_0000 + i));
    }

    function validator(uint256 i) public pure returns (address) {
        return address(uint160(0xDA_0000 + i));
    }

    function open(uint256 pot, uint256 seed) external {
        if (_hub.paused() || count == LIMIT) return;
        RoundRules memory rules = _template;
        rules.pot = uint96(bound(pot, 1, 10_000e18));
        rules.heldOut = _rounds.hashHeldOut(address(this), HELD_OUT, SALT);
        rules.minContributors = uint16(bound(seed, 1, 3));
        rules.minValidators = uint8(bound(seed >> 16, 1, 2));
        rules.validatorBps = uint16(bound(seed >> 32, 0, 2000));
        rules.targetGain = uint40(bound(seed >> 48, 1, 3000));
        if (seed >> 255 == 1) {
            (rules.kind, rules.cohortSize, rules.minContributors) = (RoundKind.Private, 8, 8);
        }
        uint256 before = _token.balanceOf(address(this));
        uint256 id = _rounds.open(rules);
        paidIn[id] = before - _token.balanceOf(address(this));
        bondsIn[id] = paidIn[id] - rules.pot;
        revealEnd[id] = _rounds.deadlinesOf(id).reveal;
        ++count;
    }

    function commit(uint256 round, uint256 account, uint256 content) external {
        uint256 id = _pick(round, RoundPhase.Commit);
        if (id == 0) return;
        // A few at once: rounds fill up.
        for (uint256 i; i < 4; ++i) {
            address who = contributor((account % CONTRIBUTORS + i) % CONTRIBUTORS);
            if (_rounds.isParty(id, who)) continue;
            _commit(id, who, bytes32(1 + ((content >> (8 * i)) % SHARES)));
        }
    }

    function reveal(uint256 round, uint256 account) external {
        uint256 id = _pick(round, RoundPhase.Reveal);
        if (id == 0) return;
        _draw(id);
        for (uint256 i; i < 3; ++i) {
            _reveal(id, contributor((account % CONTRIBUTORS + i) % CONTRIBUTORS));
        }
    }

    function revealHeldOut(uint256 round) external {
        uint256 id = _pick(round, RoundPhase.HeldOut);
        if (id != 0) _rounds.revealHeldOut(id, HELD_OUT, SALT);
    }

    function commitScores(uint256 round, uint256 account) external {
        uint256 id = _pick(round, RoundPhase.Score);
        if (id == 0) return;
        for (uint256 i; i < 2; ++i) {
            _commitScores(id, validator((account % VALIDATORS + i) % VALIDATORS));
        }
    }

    function revealScores(uint256 round, uint256 account) external {
        uint256 id = _pick(round, RoundPhase.ScoreReveal);
        if (id == 0) return;
        for (uint256 i; i < 2; ++i) {
            _revealScores(id, validator((account % VALIDATORS + i) % VALIDATORS));
        }
    }

    function settle(uint256 round, uint256 limit) external {
        uint256 id = _pick(round, RoundPhase.Settle);
        if (id != 0) _settle(id, bound(limit, 1, 6));
    }

    function attest(uint256 round, uint256 account, uint256 adapter) external {
        uint256 id = _pick(round, RoundPhase.Adopt);
        address who = validator(account % VALIDATORS);
        if (id == 0 || _panel.scoresOf(id, who).length == 0) return;
        vm.prank(who);
        try _panel.attest(id, bytes32(1 + (adapter % 2))) {} catch {}
    }

    function collect(uint256 round, uint256 account) external {
        if (count == 0 || _hub.paused()) return;
        uint256 id = first + 1 + (round % count);
        account = account % (CONTRIBUTORS + VALIDATORS + 1);
        if (account < CONTRIBUTORS) _collect(id, contributor(account));
        else if (account < CONTRIBUTORS + VALIDATORS) _collectFee(id, validator(account - CONTRIBUTORS));
        else _collect(id, address(this));
    }

    /// @dev Whatever happened: past its deadlines a round ends, everybody is paid, and nothing stays behind.
    function wrapUp(uint256 round) external {
        // Seldom: rounds are to get somewhere first.
        if (count == 0 || round % 4 != 0) return;
        uint256 id = first + 1 + ((round >> 8) % count);
        if (wrapped[id]) return;
        if (_hub.paused()) vm.warp(_hub.pausedUntil());
        RoundDeadlines memory ends = _rounds.deadlinesOf(id);
        _until(ends.scoreReveal);
        (RoundPhase phase,) = _rounds.outcomeOf(id);
        for (uint256 i; phase == RoundPhase.Settle; ++i) {
            isTrue(i < CONTRIBUTORS, "settling ends");
            _settle(id, 1);
            (phase,) = _rounds.outcomeOf(id);
        }
        isTrue(
            phase == RoundPhase.Cancelled || phase == RoundPhase.Adopt || phase == RoundPhase.Closed, "every round ends"
        );
        for (uint256 i; i < VALIDATORS; ++i) {
            _collectFee(id, validator(i));
        }
        for (uint256 i; i < CONTRIBUTORS; ++i) {
            _collect(id, contributor(i));
        }
        _collect(id, address(this));
        if (_rounds.stateOf(id).status == RoundStatus.Live) _measured(id);
        eq(paidOut[id] + burned[id], paidIn[id], "nothing stays behind, nothing is missing");
        wrapped[id] = true;
    }

    /// @dev Some phases as most take them, so that rounds get far: about seven of eight do what each asks, then it passes.
    function play(uint256 round, uint256 seed) external {
        if (count == 0 || _hub.paused()) return;
        uint256 id = first + 1 + (round % count);
        for (uint256 i = seed % 8; i != 0; --i) {
            (RoundPhase phase,) = _rounds.outcomeOf(id);
            _playPhase(id, phase, uint256(keccak256(abi.encode(seed, i))));
        }
    }

    function _playPhase(uint256 id, RoundPhase phase, uint256 seed) private {
        RoundDeadlines memory ends = _rounds.deadlinesOf(id);
        if (phase == RoundPhase.Reveal) _draw(id);
        for (uint256 i; i < CONTRIBUTORS; ++i) {
            if ((seed >> (8 * i)) % 8 == 0) continue;
            if (phase == RoundPhase.Commit && !_rounds.isParty(id, contributor(i))) {
                _commit(id, contributor(i), bytes32(1 + (seed >> (8 * i)) % (2 * CONTRIBUTORS)));
            }
            if (phase == RoundPhase.Reveal) _reveal(id, contributor(i));
        }
        for (uint256 i; i < VALIDATORS; ++i) {
            if ((seed >> (8 * i)) % 4 == 0) continue;
            if (phase == RoundPhase.Score) _commitScores(id, validator(i));
            if (phase == RoundPhase.ScoreReveal) _revealScores(id, validator(i));
        }
        if (phase == RoundPhase.HeldOut && seed % 8 != 0) _rounds.revealHeldOut(id, HELD_OUT, SALT);
        if (phase == RoundPhase.Commit) _until(ends.commit);
        if (phase == RoundPhase.Reveal) _until(ends.reveal);
        if (phase == RoundPhase.HeldOut && seed % 8 == 0) _until(ends.heldOut);
        if (phase == RoundPhase.Score) _until(ends.score);
        if (phase == RoundPhase.ScoreReveal) _until(ends.scoreReveal);
        if (phase == RoundPhase.Settle) _settle(id, 5);
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 40 minutes));
    }

    function pause(uint256 time) external {
        vm.prank(_guardian);
        try _hub.pause() {} catch {}
        vm.warp(block.timestamp + bound(time, 1, 80 hours));
    }

    function unpause() external {
        if (!_hub.paused()) return;
        vm.prank(_guardian);
        _hub.unpause();
    }

    // ---- steps

    function _commit(uint256 id, address who, bytes32 content) private {
        uint256 bond = _rounds.rulesOf(id).bond;
        require(_token.transfer(who, bond));
        bytes32 commitment = _rounds.hashContribution(id, who, content, 100, SALT);
        _contents[id][who] = content;
        vm.prank(who);
        _rounds.commit(id, commitment, 1);
        paidIn[id] += bond;
        bondsIn[id] += bond;
    }

    function _draw(uint256 id) private {
        RoundState memory state = _rounds.stateOf(id);
        if (_rounds.rulesOf(id).kind != RoundKind.Private || state.seed != 0) return;
        if (state.drawBlock == 0) {
            _rounds.draw(id);
            state = _rounds.stateOf(id);
        }
        (bool known,, uint64 awaited) = _beacon.tryValueOf(state.drawBlock);
        if (known) return;
        _rvm.roll(awaited);
        _rvm.prevrandao(keccak256(abi.encode(awaited)));
        _beacon.record();
    }

    function _reveal(uint256 id, address who) private {
        bytes32 content = _contents[id][who];
        if (content == 0 || _isRevealed(id, who)) return;
        uint256 before = _token.balanceOf(who);
        vm.prank(who);
        _rounds.reveal(id, content, 100, SALT);
        uint256 back = _token.balanceOf(who) - before;
        eq(back, _rounds.rulesOf(id).bond, "who reveals in time has its bond back");
        paidOut[id] += back;
        bondsOut[id] += back;
    }

    function _commitScores(uint256 id, address who) private {
        if (_seated(id, who)) return;
        uint256 bond = _rounds.validatorBond();
        require(_token.transfer(who, bond));
        bytes32 commitment = _panel.hashScores(id, who, _scores(id, who), SALT);
        vm.prank(who);
        _panel.commitScores(id, commitment);
        paidIn[id] += bond;
        bondsIn[id] += bond;
    }

    function _revealScores(uint256 id, address who) private {
        if (!_seated(id, who) || _panel.scoresOf(id, who).length != 0) return;
        uint256 before = _token.balanceOf(who);
        uint256[] memory scores = _scores(id, who);
        vm.prank(who);
        _panel.revealScores(id, scores, SALT);
        uint256 back = _token.balanceOf(who) - before;
        isTrue(back != 0, "a validator that reveals has its bond back");
        paidOut[id] += back;
        bondsOut[id] += back;
    }

    function _until(uint64 end) private {
        uint64 now_ = _hub.clock();
        if (now_ < end) vm.warp(block.timestamp + end - now_);
    }

    function _settle(uint256 id, uint256 limit) private {
        uint256 supply = _token.totalSupply();
        _rounds.settle(id, limit);
        burned[id] += supply - _token.totalSupply();
    }

    function _collect(uint256 id, address who) private {
        uint256 owed = _rounds.owedTo(id, who);
        if (owed == 0) return;
        uint256 before = _token.balanceOf(who);
        uint256 supply = _token.totalSupply();
        eq(_rounds.collect(id, who), owed, "what was announced");
        eq(_token.balanceOf(who) - before, owed, "received");
        burned[id] += supply - _token.totalSupply();
        paidOut[id] += owed;
        (, CancelReason reason) = _rounds.outcomeOf(id);
        if (who != address(this) && reason == CancelReason.None) earned[id] += owed;
        if (reason == CancelReason.TooFewCommitments && who != address(this)) bondsOut[id] += owed;
        eq(_rounds.owedTo(id, who), 0, "nobody is paid twice");
        try _rounds.collect(id, who) {
            isTrue(false, "nobody is paid twice");
        } catch {}
    }

    function _collectFee(uint256 id, address who) private {
        uint256 owed = _panel.feeOwedTo(id, who);
        if (owed == 0) return;
        uint256 before = _token.balanceOf(who);
        eq(_panel.collectFee(id, who), owed, "what was announced");
        eq(_token.balanceOf(who) - before, owed, "received");
        paidOut[id] += owed;
        (, CancelReason reason) = _rounds.outcomeOf(id);
        if (reason == CancelReason.None) earned[id] += owed;
        else bondsOut[id] += owed;
        eq(_panel.feeOwedTo(id, who), 0, "nobody is paid twice");
    }

    function _measured(uint256 id) private {
        uint256 supply = _token.totalSupply();
        _rounds.cancel(id);
        burned[id] += supply - _token.totalSupply();
    }

    // ---- looks

    function _pick(uint256 round, RoundPhase needed) private view returns (uint256) {
        if (count == 0 || _hub.paused()) return 0;
        for (uint256 i; i < count; ++i) {
            uint256 id = first + 1 + ((round % count + i) % count);
            (RoundPhase phase,) = _rounds.outcomeOf(id);
            if (phase == needed) return id;
        }
        return 0;
    }

    function _isRevealed(uint256 id, address who) private view returns (bool) {
        (, Contribution memory contribution) = _rounds.contributionOf(id, who);
        return contribution.state != ContributionState.Committed;
    }

    function _seated(uint256 id, address who) private view returns (bool) {
        uint256 size = _panel.panelOf(id).seated;
        for (uint256 i; i < size; ++i) {
            if (_panel.validatorsOf(id)[i].account == who) return true;
        }
        return false;
    }

    function _scores(uint256 id, address who) private view returns (uint256[] memory words) {
        words = new uint256[]((_rounds.unitsOf(id) + 7) / 8);
        for (uint256 i; i < words.length; ++i) {
            // Ten bits a score: some below the least, some above the most.
            uint256 noise = uint256(keccak256(abi.encode(id, who, i)));
            words[i] = noise & 0x000003ff000003ff000003ff000003ff000003ff000003ff000003ff000003ff;
        }
    }
}

contract FederatedRoundsInvariants is Rounds {
    FederatedRoundsHandler private handler;

    function setUp() public {
        deployRounds();
        handler = _handler();
        for (uint256 i; i < 4; ++i) {
            stakeAs(handler.validator(i), (1000 + 700 * i) * OMNI);
        }
        targetContract(address(handler));
    }

    function invariant_aRoundPaysNoMoreThanItsPot() public view {
        for (uint256 id = handler.first() + 1; id <= handler.first() + handler.count(); ++id) {
            atMost(handler.earned(id), rounds.rulesOf(id).pot, "gains and fees <= pot");
        }
    }

    function invariant_bondsAreReturnedOrBurned() public view {
        for (uint256 id = handler.first() + 1; id <= handler.first() + handler.count(); ++id) {
            atMost(handler.bondsOut(id) + handler.burned(id), handler.bondsIn(id), "never more than was put down");
        }
    }

    function invariant_whatIsOwedIsThere() public view {
        uint256 owed;
        uint256 fees;
        uint256 inside;
        for (uint256 id = handler.first() + 1; id <= handler.first() + handler.count(); ++id) {
            for (uint256 i; i < 12; ++i) {
                owed += rounds.owedTo(id, handler.contributor(i));
            }
            owed += rounds.owedTo(id, address(handler));
            for (uint256 i; i < 4; ++i) {
                fees += panel.feeOwedTo(id, handler.validator(i));
            }
            inside += handler.paidIn(id) - handler.paidOut(id) - handler.burned(id);
        }
        atMost(owed, token.balanceOf(address(rounds)), "rounds");
        atMost(fees, token.balanceOf(address(panel)), "panel");
        eq(token.balanceOf(address(rounds)) + token.balanceOf(address(panel)), inside, "to the wei");
    }

    function invariant_deadlinesNeverMove() public view {
        for (uint256 id = handler.first() + 1; id <= handler.first() + handler.count(); ++id) {
            eq(rounds.deadlinesOf(id).reveal, handler.revealEnd(id), "fixed at the opening");
        }
    }

    function invariant_aRoundIsEitherLiveSettledOrCancelled() public view {
        for (uint256 id = handler.first() + 1; id <= handler.first() + handler.count(); ++id) {
            RoundState memory state = rounds.stateOf(id);
            if (!handler.wrapped(id)) continue;
            isTrue(state.status != RoundStatus.Live, "ended");
            isTrue((state.status == RoundStatus.Cancelled) == (state.reason != CancelReason.None), "with one reason");
            isTrue(state.adoptUntil == 0 || state.status == RoundStatus.Settled, "or with a settlement");
        }
    }

    /// @dev The invariants are not empty: what the handler plays gets to every end there is.
    function test_theHandlerReachesEveryEnd() public {
        uint256[6] memory ends;
        uint256 cohorts;
        for (uint256 seed; seed < 60; ++seed) {
            if (seed % 3 == 0) handler = _handler();
            uint256 noise = uint256(keccak256(abi.encode(seed)));
            handler.open(noise, noise);
            uint256 id = rounds.roundCount();
            // Seven phases, or as many as chance has it; the others are slept through.
            uint256 depth = seed % 4 == 0 ? noise : noise | 7;
            if (seed % 8 != 0) handler.play(seed % 3, depth);
            handler.wrapUp((seed % 3) << 8);
            RoundState memory state = rounds.stateOf(id);
            ++ends[uint256(state.reason)];
            if (state.status == RoundStatus.Settled && state.seed != 0) ++cohorts;
        }
        uint256 reached;
        for (uint256 reason = 1; reason < 6; ++reason) {
            if (ends[reason] != 0) ++reached;
        }
        isTrue(ends[0] > 20, "most are settled");
        isTrue(reached >= 4, "others are cancelled, for many reasons");
        isTrue(cohorts != 0, "private rounds settle too");
    }

    function _handler() private returns (FederatedRoundsHandler made) {
        RoundRules memory rules = rulesOfOpen();
        rules.minScore = 200;
        rules.maxScore = 900;
        made = new FederatedRoundsHandler(rounds, beacon, rules);
        require(token.transfer(address(made), 1_000_000 * OMNI));
    }
}
