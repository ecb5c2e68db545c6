// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Answer, Case, Dispute, LeafProof, Proof, Stage} from "../../contracts/types/CourtTypes.sol";
import {Cheat, CourtSystem} from "./utils/CourtSystem.sol";
import {Trees} from "./utils/Trees.sol";

/// @notice Two challengers dispute what one operator signed, of which some is honest and some is not. Who is honest moves in
/// time where the handler says so; others move as the fuzzer likes. Every call must succeed.
///
/// The system is the handler itself: it makes the papers, and its calls are the moves.
contract CourtHandler is CourtSystem {
    struct Game {
        Case case_;
        Cheat cheat;
        bool bait;
        bool late;
        bool lateChallenger;
        uint256 openedAt;
    }

    uint256 private constant MAX_GAMES = 12;
    address private constant SECOND = address(0xC2);

    Game[] private _games;
    uint256 public convictedHonestInTime;
    uint256 public acquittedCheaterExposed;
    uint256 public outcomesChanged;
    uint256 public expectedSlash;
    mapping(bytes32 id => Stage) private _outcome;

    constructor() {
        deployCourt();
        fundChallenger(SECOND, 10_000e18);
        address[] memory jurors = new address[](5);
        for (uint256 i; i < 5; ++i) {
            jurors[i] = vm.addr(0x1000 + i);
        }
        jury.set(jurors);
    }

    // ---- moves

    function open(uint256 who, uint256 kind, uint256 position) external {
        if (_games.length == MAX_GAMES) return;
        address challenger_ = who % 2 == 0 ? challenger : SECOND;
        if (court.openOf(challenger_, operator) == 4) return;
        Cheat cheat = Cheat(kind % 13);
        if (kind % 3 == 0) cheat = Cheat.None;
        Case memory case_ = stepCase(uint32(_games.length), uint64(bound(position, FROM + 1, TO - 2)), cheat);
        case_.challenger = challenger_;
        openStep(case_);
        _push(case_, cheat);
    }

    function openPair(uint256 who, bool honest, uint256 size) external {
        if (_games.length == MAX_GAMES) return;
        address challenger_ = who % 2 == 0 ? challenger : SECOND;
        if (court.openOf(challenger_, operator) == 4) return;
        Cheat cheat = honest ? Cheat.None : Cheat.Computation;
        Case memory case_ = pairCase(uint32(_games.length), uint64(bound(size, 1, 5)), Cheat.None, cheat);
        case_.challenger = challenger_;
        openPrefix(case_);
        _push(case_, cheat);
    }

    /// @dev The operator's move, whatever the stage: the truth as it stands in its papers.
    function operatorMoves(uint256 which) external {
        Game storage game = _pick(which);
        Case memory case_ = game.case_;
        bytes32 id = court.idOf(case_);
        Dispute memory dispute = court.disputeOf(id);
        if (court.deadlineOf(id) < hub.clock()) return;
        Answer memory answer_ = answerOf(case_.position == 0 ? FROM : case_.position, game.cheat);
        if (dispute.stage == Stage.Prefix) {
            if (game.cheat != Cheat.None) return;
            court.showPrefix(
                case_, Trees.consistency(commitments(TO, FROM, Cheat.None), case_.receipt.toPos - FROM)
            );
        } else if (dispute.stage == Stage.Answer) {
            answer(case_, game.cheat);
        } else if (dispute.stage == Stage.Chunk) {
            LeafProof memory proof = leafProof(case_.position, game.cheat, court.disputeOf(id).index);
            vm.prank(operator);
            court.postChunk(case_, answer_, abi.encode(proof), "");
        } else if (dispute.stage == Stage.Delivery) {
            _confirm(case_, id);
        } else if (dispute.stage == Stage.Leaf) {
            uint32 index = court.disputeOf(id).index;
            judge(case_, answer_, game.cheat, index);
        }
        _note(game, id);
    }

    /// @dev The challenger's move: what it knows to be wrong, or something else.
    function challengerMoves(uint256 which, uint256 move, uint256 leaf) external {
        Game storage game = _pick(which);
        Case memory case_ = game.case_;
        bytes32 id = court.idOf(case_);
        if (court.disputeOf(id).stage != Stage.Trace || court.deadlineOf(id) < hub.clock()) return;
        Answer memory answer_ = answerOf(case_.position, game.cheat);
        move = move % 5;
        if (move == 0) {
            game.bait = true;
            vm.prank(case_.challenger);
            court.concede(case_);
        } else if (move == 1 && court.disputeOf(id).demands < 16) {
            vm.prank(case_.challenger);
            court.demandChunk{value: 0.01 ether}(case_, uint32(leaf % 4), 254);
        } else if (move == 2 && court.disputeOf(id).draws == 0) {
            vm.prank(case_.challenger);
            court.demandDelivery(case_);
            beacon.set(uint64(block.number) + 2, keccak256("value"));
        } else if (move == 3) {
            (bool shown, Proof kind, bytes memory proof) = _faultOf(case_, game.cheat);
            if (shown) showFault(case_, answer_, kind, proof);
        } else {
            uint32 index = uint32(leaf % 4);
            if (game.cheat == Cheat.Computation) index = 1;
            else if (game.cheat == Cheat.Op) index = 2;
            // Pointing at a leaf that is right, where another is wrong, is the challenger's mistake.
            else game.bait = true;
            point(case_, index);
        }
        _note(game, id);
    }

    function settle(uint256 which) external {
        Game storage game = _pick(which);
        bytes32 id = court.idOf(game.case_);
        uint256 deadline = court.deadlineOf(id);
        if (deadline == 0 || hub.clock() <= deadline) return;
        if (court.disputeOf(id).stage == Stage.Trace) game.lateChallenger = true;
        else game.late = true;
        court.settle(game.case_);
        _note(game, id);
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 60 hours));
    }

    function pause(uint256 time) external {
        (bool paused,) = address(hub).call(abi.encodeCall(hub.pause, ()));
        if (!paused) return;
        skip(bound(time, 1, 71 hours));
        hub.unpause();
    }

    // ---- what must hold

    function openBonds() external view returns (uint256 bonds, uint256 prepaid) {
        for (uint256 i; i < _games.length; ++i) {
            bytes32 id = court.idOf(_games[i].case_);
            if (court.deadlineOf(id) == 0) continue;
            bonds += court.disputeOf(id).bond;
            prepaid += court.stepOf(id).prepaid;
        }
    }

    function openCounts(address account) external view returns (uint256 counted, uint256 said) {
        for (uint256 i; i < _games.length; ++i) {
            if (_games[i].case_.challenger != account) continue;
            if (court.deadlineOf(court.idOf(_games[i].case_)) != 0) ++counted;
        }
        said = court.openOf(account, operator);
    }

    function credits() external view returns (uint256) {
        return court.creditOf(challenger) + court.creditOf(SECOND) + court.creditOf(operator);
    }

    function accounts() external view returns (address, address, address) {
        return (challenger, SECOND, operator);
    }

    function bondsInCourt() external view returns (uint256) {
        return token.balanceOf(address(court));
    }

    function coinsInCourt() external view returns (uint256) {
        return address(court).balance;
    }

    /// @dev Deadlines lie within two chess clocks and the lock covers them, whoever moves how often.
    function deadlinesHold() external view returns (bool) {
        for (uint256 i; i < _games.length; ++i) {
            bytes32 id = court.idOf(_games[i].case_);
            uint256 deadline = court.deadlineOf(id);
            if (deadline > _games[i].openedAt + 2 * CLOCK) return false;
            // A dispute that nobody settled for a day holds nobody any more.
            if (deadline == 0 || deadline + 24 hours <= hub.clock()) continue;
            if (vault.lockedUntil(operator) < deadline + 24 hours) return false;
        }
        return true;
    }

    function freeUnlessDisputed() external view returns (bool) {
        for (uint256 i; i < _games.length; ++i) {
            if (court.deadlineOf(court.idOf(_games[i].case_)) != 0) return true;
        }
        return vault.lockedUntil(operator) == 0;
    }

    /// @dev An attempt here has one receipt: each conviction slashes a tenth of what was there then, once.
    function slashedHolds() external view returns (bool) {
        return vault.activeStake(operator) == STAKE - expectedSlash;
    }

    function _push(Case memory case_, Cheat cheat) private {
        Game storage game = _games.push();
        game.case_ = case_;
        game.cheat = cheat;
        game.openedAt = hub.clock();
    }

    function _pick(uint256 which) private view returns (Game storage) {
        require(_games.length != 0, "none");
        return _games[which % _games.length];
    }

    function _note(Game storage game, bytes32 id) private {
        Stage stage = court.disputeOf(id).stage;
        if (stage != Stage.Convicted && stage != Stage.Acquitted) return;
        if (_outcome[id] != Stage.None) {
            if (_outcome[id] != stage) ++outcomesChanged;
            return;
        }
        _outcome[id] = stage;
        if (stage == Stage.Convicted) {
            uint256 slashed = court.attemptOf(game.case_.receipt.termsHash).slashed;
            expectedSlash += slashed;
            if (game.cheat == Cheat.None && !game.late) ++convictedHonestInTime;
        } else if (game.cheat != Cheat.None && !game.bait && !game.lateChallenger) {
            ++acquittedCheaterExposed;
        }
    }

    function _confirm(Case memory case_, bytes32 id) private {
        bytes32 digest = court.hashDelivery(id, court.stepOf(id).answer);
        (uint256[] memory seats, bytes[] memory signatures) = (new uint256[](3), new bytes[](3));
        for (uint256 i; i < 3; ++i) {
            (seats[i], signatures[i]) = (i + 1, sign(0x1001 + i, digest));
        }
        court.confirmDelivery(case_, seats, signatures);
    }

    function _faultOf(Case memory case_, Cheat cheat) private view returns (bool, Proof kind, bytes memory proof) {
        uint64 p = case_.position;
        if (cheat == Cheat.Leaf) return (true, Proof.Leaf, wrongLeaf(case_, cheat, 2, 0, 1));
        if (cheat == Cheat.Loop) return (true, Proof.Leaf, wrongLeaf(case_, cheat, 1, 0, 1));
        if (cheat == Cheat.Input) return (true, Proof.Row, wrongRow(case_, cheat, 3, 0, p, 1));
        if (cheat == Cheat.Past) return (true, Proof.Row, wrongRow(case_, cheat, 1, 1, p - 1, 0));
        if (cheat == Cheat.Future) return (true, Proof.Row, wrongRow(case_, cheat, 1, 1, p + 1, 0));
        if (cheat == Cheat.Slice) return (true, Proof.Row, wrongRow(case_, cheat, 3, 0, p, 0));
        if (cheat == Cheat.Weight) return (true, Proof.Weight, wrongWeight(case_, cheat, 2, 1, 0));
        if (cheat == Cheat.Block) return (true, Proof.Weight, wrongWeight(case_, cheat, 2, 1, 0));
        if (cheat == Cheat.Output) return (true, Proof.Output, wrongOutput(case_, cheat, 3, 1));
        if (cheat == Cheat.Commit) return (true, Proof.Output, wrongOutput(case_, cheat, 3, 1));
    }
}

contract DisputeCourtInvariants is CourtSystem {
    CourtHandler private handler;

    function setUp() public {
        handler = new CourtHandler();
        handler.open(0, 1, 0);
        handler.open(1, 0, 1);
        targetContract(address(handler));
    }

    function invariant_theCourtHoldsTheBondsOfOpenDisputesAndNothingElse() public view {
        (uint256 bonds, uint256 prepaid) = handler.openBonds();
        eq(handler.bondsInCourt(), bonds, "OMNI");
        eq(handler.coinsInCourt(), prepaid + handler.credits(), "native coin");
    }

    function invariant_everyDisputeEndsByItsDeadlineWithOneOutcome() public view {
        isTrue(handler.deadlinesHold(), "within two clocks, locked a day longer");
        eq(handler.outcomesChanged(), 0, "one outcome");
    }

    function invariant_anOperatorWithoutOpenDisputesIsFree() public view {
        isTrue(handler.freeUnlessDisputed(), "not locked");
    }

    function invariant_anHonestOperatorThatMovesInTimeIsNeverConvicted() public view {
        eq(handler.convictedHonestInTime(), 0, "never");
    }

    function invariant_aChallengerThatIsRightAndMovesInTimeNeverLosesItsBond() public view {
        eq(handler.acquittedCheaterExposed(), 0, "never");
    }

    function invariant_openDisputesAreCounted() public view {
        (address first, address second,) = handler.accounts();
        (uint256 counted, uint256 said) = handler.openCounts(first);
        eq(counted, said, "first");
        atMost(said, 4, "at most four");
        (counted, said) = handler.openCounts(second);
        eq(counted, said, "second");
        atMost(said, 4, "at most four");
    }

    function invariant_everyConvictionSlashesItsAttemptOnce() public view {
        isTrue(handler.slashedHolds(), "stake = staked - sum of the attempts' slashes");
    }
}
