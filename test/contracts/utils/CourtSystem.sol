// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {DisputeCourt} from "../../../contracts/DisputeCourt.sol";
import {Examiner} from "../../../contracts/Examiner.sol";
import {SignedHashes} from "../../../contracts/libraries/SignedHashes.sol";
import {HashVerifier, SetBeacon, SetJury} from "../../../contracts/mocks/CourtMocks.sol";
import {
    Answer,
    Attempt,
    Case,
    Dispute,
    Leaf,
    LeafProof,
    Proof,
    SliceProof,
    Source,
    Stage,
    Step,
    VerifierSet,
    Wire,
    WrongLeaf,
    WrongOutput,
    WrongRow,
    WrongWeight
} from "../../../contracts/types/CourtTypes.sol";
import {SessionTerms, StepReceipt} from "../../../contracts/types/SignedTypes.sol";
import {System} from "./System.sol";
import {Trees} from "./Trees.sol";

interface CourtVm {
    function deal(address account, uint256 balance) external;
    function fee(uint256 basefee) external;
    function roll(uint256 blockNumber) external;
}

/// @notice How an operator departs from the model in the operation trace of a position.
enum Cheat {
    None,
    /// Leaf 1 computes something else; all that follows is computed from it.
    Computation,
    /// Leaf 2 says it reads leaf 1, and reads something else.
    Leaf,
    /// Leaf 1 is fed by itself.
    Loop,
    /// Leaf 3 says it reads the position's input, and reads something else.
    Input,
    /// Leaf 1 says it reads what the position before left, and reads something else.
    Past,
    /// Leaf 1 reads a later position.
    Future,
    /// Leaf 3 reads a slice of the input that is not there.
    Slice,
    /// Leaf 2 reads another block of weights than the model's.
    Weight,
    /// Leaf 2 reads a block of weights that the model has not.
    Block,
    /// Leaf 3 put out something else than was committed to.
    Output,
    /// Leaf 3 commits to a slice that is not there.
    Commit,
    /// Leaf 2 is an operation that no verifier judges.
    Op
}

/// @notice The court with its neighbours, and an operator that served an attempt of a model made of hashes.
///
/// The layer's trace has 4 leaves; its input and output rows have 2 slices each; the model has 3 blocks of weights.
/// 0: input slice 0, weights 1. 1: leaf 0, output slice 0 of the position before. 2: leaf 1, weights 0; output slice 0.
/// 3: input slice 1, leaf 2; output slice 1.
abstract contract CourtSystem is System {
    CourtVm internal constant cvm = CourtVm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 internal constant CHALLENGER_KEY = 0xC4A11;
    uint64 internal constant FROM = 10;
    uint64 internal constant TO = 15;
    uint64 internal constant LANE = 3;
    uint128 internal constant PRICE = 1e15;
    uint256 internal constant BOND = 50e18;
    uint256 internal constant STAKE = 20_000e18;
    uint64 internal constant CLOCK = 72 hours;

    Examiner internal examiner;
    DisputeCourt internal court;
    HashVerifier internal verifier;
    SetBeacon internal beacon;
    SetJury internal jury;
    bytes32 internal manifest;
    address internal challenger = vm.addr(CHALLENGER_KEY);
    uint256 private _salt;

    function deployCourt() internal {
        deploySystem();
        (verifier, beacon, jury) = (new HashVerifier(), new SetBeacon(), new SetJury());
        examiner = new Examiner(hub, registry, beacon, jury);
        court = new DisputeCourt(examiner, address(manager));
        bytes4[] memory selectors = new bytes4[](5);
        selectors[0] = court.setMinimumBond.selector;
        selectors[1] = court.setChessClock.selector;
        selectors[2] = court.setReceiptWindow.selector;
        selectors[3] = court.setRevealWindow.selector;
        selectors[4] = court.setGasRate.selector;
        manager.setTargetFunctionRole(address(court), selectors, ROLE);
        manager.grantRole(ROLE, address(court), 0);

        bytes memory cid = abi.encodePacked(hex"01711e20", keccak256("manifest"));
        manifest = registry.registerModel(cid, Trees.root(weights()), keccak256(abi.encode(verifierSet())));
        stakeAs(operator, STAKE);
        fundChallenger(challenger, 10_000e18);
    }

    function fundChallenger(address account, uint256 amount) internal {
        require(token.transfer(account, amount));
        vm.prank(account);
        token.approve(address(court), type(uint256).max);
        cvm.deal(account, 1_000 ether);
    }

    // ---- what the operator did

    function weights() internal pure returns (bytes32[] memory blocks) {
        blocks = new bytes32[](3);
        for (uint256 i; i < 3; ++i) {
            blocks[i] = keccak256(abi.encode("weights", i));
        }
    }

    function verifierSet() internal view returns (VerifierSet memory set) {
        set.weightBlocks = 3;
        set.verifiers = new address[](2);
        set.verifiers[0] = address(verifier);
        set.verifiers[1] = address(verifier);
    }

    /// @dev Bytes behind the hashes: what a chunk answers.
    function inputValue(uint64 position, uint64 slice) internal pure returns (bytes memory) {
        return abi.encode("input", position, slice);
    }

    function outputValue(Leaf memory leaf) internal pure returns (bytes memory) {
        bytes32[] memory hashes = new bytes32[](leaf.inputs.length);
        for (uint256 i; i < hashes.length; ++i) {
            hashes[i] = leaf.inputs[i].hash;
        }
        return abi.encode(keccak256(abi.encode(hashes)));
    }

    function inputSlices(uint64 position) internal pure returns (bytes32[] memory slices) {
        slices = new bytes32[](2);
        slices[0] = keccak256(inputValue(position, 0));
        slices[1] = keccak256(inputValue(position, 1));
    }

    function outputSlices(uint64 position, Cheat cheat) internal pure returns (bytes32[] memory slices) {
        Leaf[] memory leaves = traceOf(position, cheat);
        slices = new bytes32[](2);
        slices[0] = leaves[2].output;
        slices[1] = cheat == Cheat.Output ? keccak256("something else") : leaves[3].output;
    }

    function traceOf(uint64 position, Cheat cheat) internal pure returns (Leaf[] memory leaves) {
        bytes32 lie = keccak256("a lie");
        leaves = new Leaf[](4);
        bytes32[] memory inputs = inputSlices(position);
        leaves[0] = _leaf(0, _wire(Source.Input, position, 0, inputs[0]), _wire(Source.Weight, 0, 1, weights()[1]));

        Wire memory past = position == FROM
            ? _wire(Source.Input, position, 0, inputs[0])
            : _wire(Source.Output, position - 1, 0, outputSlices(position - 1, Cheat.None)[0]);
        if (cheat == Cheat.Past) past.hash = lie;
        if (cheat == Cheat.Future) past.position = position + 1;
        leaves[1] = _leaf(0, _wire(Source.Leaf, 0, 0, leaves[0].output), past);
        if (cheat == Cheat.Loop) leaves[1].inputs[0].index = 1;
        if (cheat == Cheat.Computation) leaves[1].output = lie;

        leaves[2] = _leaf(1, _wire(Source.Leaf, 0, 1, leaves[1].output), _wire(Source.Weight, 0, 0, weights()[0]));
        if (cheat == Cheat.Leaf) leaves[2].inputs[0].hash = lie;
        if (cheat == Cheat.Weight) leaves[2].inputs[1].hash = lie;
        if (cheat == Cheat.Block) leaves[2].inputs[1].index = 3;
        if (cheat == Cheat.Op) leaves[2].op = 2;
        leaves[2].output = keccak256(outputValue(leaves[2]));
        leaves[2].commits = 1;

        leaves[3] =
            _leaf(0, _wire(Source.Input, position, 1, inputs[1]), _wire(Source.Leaf, 0, 2, leaves[2].output));
        if (cheat == Cheat.Input) leaves[3].inputs[0].hash = lie;
        if (cheat == Cheat.Slice) leaves[3].inputs[0].index = 2;
        leaves[3].output = keccak256(outputValue(leaves[3]));
        leaves[3].commits = cheat == Cheat.Commit ? 3 : 2;
    }

    function _wire(Source source, uint64 position, uint64 index, bytes32 hash) private pure returns (Wire memory) {
        return Wire({source: source, position: position, index: index, hash: hash});
    }

    function _leaf(uint32 op, Wire memory first, Wire memory second) private pure returns (Leaf memory leaf) {
        leaf.op = op;
        leaf.params = keccak256("params");
        leaf.inputs = new Wire[](2);
        (leaf.inputs[0], leaf.inputs[1]) = (first, second);
        leaf.output = keccak256(outputValue(leaf));
    }

    /// @dev Commitments to positions [FROM, to), where the operator cheated at `cheated`.
    function commitments(uint64 to, uint64 cheated, Cheat cheat) internal pure returns (bytes32[] memory list) {
        list = new bytes32[](to - FROM);
        for (uint64 p = FROM; p < to; ++p) {
            (bytes32 input, bytes32 output) = rowRoots(p, p == cheated ? cheat : Cheat.None);
            list[p - FROM] = keccak256(abi.encode(uint256(p), input, output));
        }
    }

    function rowRoots(uint64 position, Cheat cheat) internal pure returns (bytes32 input, bytes32 output) {
        return (Trees.root(inputSlices(position)), Trees.root(outputSlices(position, cheat)));
    }

    function leafHashes(Leaf[] memory leaves) internal pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](leaves.length);
        for (uint256 i; i < leaves.length; ++i) {
            hashes[i] = keccak256(abi.encode(leaves[i]));
        }
    }

    function answerOf(uint64 position, Cheat cheat) internal pure returns (Answer memory answer_) {
        (answer_.inputRoot, answer_.outputRoot) = rowRoots(position, cheat);
        (answer_.inputSlices, answer_.outputSlices, answer_.leaves) = (2, 2, 4);
        answer_.traceRoot = Trees.root(leafHashes(traceOf(position, cheat)));
    }

    function leafProof(uint64 position, Cheat cheat, uint32 index) internal pure returns (LeafProof memory proof) {
        Leaf[] memory leaves = traceOf(position, cheat);
        (proof.index, proof.leaf) = (index, leaves[index]);
        proof.path = Trees.inclusion(leafHashes(leaves), index);
    }

    // ---- papers

    function termsOf(uint32 attempt) internal view returns (SessionTerms memory terms) {
        terms.payer = payer;
        terms.gateway = payer;
        terms.operator = operator;
        terms.session = keccak256("session");
        terms.attempt = attempt;
        terms.fromPos = FROM;
        terms.manifest = manifest;
        (terms.a, terms.b) = (0, 2);
        terms.price = PRICE;
        terms.lane = LANE;
        terms.tauTable = keccak256("tau");
        terms.start = hub.clock();
        terms.end = terms.start + 1 hours;
    }

    function receiptOf(SessionTerms memory terms, bytes32[] memory list) internal view returns (StepReceipt memory) {
        return StepReceipt({
            termsHash: SignedHashes.hashTerms(terms),
            toPos: terms.fromPos + uint64(list.length),
            root: Trees.root(list),
            signedAt: hub.clock()
        });
    }

    function stepCase(uint32 attempt, uint64 position, Cheat cheat) internal returns (Case memory case_) {
        case_.challenger = challenger;
        case_.salt = bytes32(++_salt);
        case_.terms = termsOf(attempt);
        case_.receipt = receiptOf(case_.terms, commitments(TO, position, cheat));
        (case_.position, case_.layer) = (position, 1);
    }

    /// @dev Two receipts: of the first `size` positions of one story, and of all of another.
    function pairCase(uint32 attempt, uint64 size, Cheat first, Cheat second) internal returns (Case memory case_) {
        case_.challenger = challenger;
        case_.salt = bytes32(++_salt);
        case_.terms = termsOf(attempt);
        case_.receipt = receiptOf(case_.terms, commitments(FROM + size, FROM, first));
        case_.other = receiptOf(case_.terms, commitments(TO, FROM, second));
    }

    function signReceipt(StepReceipt memory receipt) internal view returns (bytes memory) {
        return sign(OPERATOR_KEY, hub.hashReceipt(receipt));
    }

    // ---- moves

    function commitTo(Case memory case_) internal returns (bytes32 id) {
        id = court.idOf(case_);
        court.commit(id);
        skip(2 minutes);
    }

    function openStep(Case memory case_) internal returns (bytes32 id) {
        id = commitTo(case_);
        bytes memory signature = signReceipt(case_.receipt);
        vm.prank(case_.challenger);
        court.openStep(case_, signature);
    }

    function openPrefix(Case memory case_) internal returns (bytes32 id) {
        id = commitTo(case_);
        (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
        vm.prank(case_.challenger);
        court.openPrefix(case_, a, b);
    }

    function proveEquivocation(Case memory case_, bytes32 root, bytes32[] memory path) internal returns (bytes32 id) {
        id = commitTo(case_);
        (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
        vm.prank(case_.challenger);
        court.proveEquivocation(case_, a, b, root, path);
    }

    function answer(Case memory case_, Cheat cheat) internal returns (Answer memory answer_) {
        answer_ = answerOf(case_.position, cheat);
        bytes32[] memory list = commitments(TO, case_.position, cheat);
        bytes32[] memory path = Trees.inclusion(list, case_.position - FROM);
        vm.prank(operator);
        court.answer(case_, answer_, path);
    }

    function point(Case memory case_, uint32 index) internal {
        vm.prank(case_.challenger);
        court.point(case_, index);
    }

    function judge(Case memory case_, Answer memory answer_, Cheat cheat, uint32 index) internal {
        court.judge(case_, answer_, abi.encode(leafProof(case_.position, cheat, index), verifierSet()), hex"01");
    }

    function showFault(Case memory case_, Answer memory answer_, Proof kind, bytes memory proof) internal {
        court.showFault(case_, answer_, kind, proof);
    }

    function wrongLeaf(Case memory case_, Cheat cheat, uint32 consumer, uint256 wire, uint32 producer)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encode(
            WrongLeaf({
                consumer: leafProof(case_.position, cheat, consumer),
                wire: wire,
                producer: leafProof(case_.position, cheat, producer)
            })
        );
    }

    /// @dev Shows slice `slice` of the row of `position` that the input is of.
    function wrongRow(
        Case memory case_,
        Cheat cheat,
        uint32 consumer,
        uint256 wire,
        uint64 position,
        uint256 slice
    ) internal pure returns (bytes memory) {
        WrongRow memory proof;
        proof.consumer = leafProof(case_.position, cheat, consumer);
        proof.wire = wire;
        bool input = proof.consumer.leaf.inputs[wire].source == Source.Input;
        proof.slice = _sliceProof(position, position == case_.position ? cheat : Cheat.None, input, slice);
        proof.slice.positionPath = Trees.inclusion(commitments(TO, case_.position, cheat), position - FROM);
        return abi.encode(proof);
    }

    function _sliceProof(uint64 position, Cheat cheat, bool input, uint256 slice)
        private
        pure
        returns (SliceProof memory proof)
    {
        bytes32[] memory slices = input ? inputSlices(position) : outputSlices(position, cheat);
        (proof.inputRoot, proof.outputRoot) = rowRoots(position, cheat);
        proof.slice = slices[slice];
        proof.slicePath = Trees.inclusion(slices, slice);
    }

    function wrongWeight(Case memory case_, Cheat cheat, uint32 consumer, uint256 wire, uint256 block_)
        internal
        view
        returns (bytes memory)
    {
        return abi.encode(
            WrongWeight({
                consumer: leafProof(case_.position, cheat, consumer),
                wire: wire,
                set: verifierSet(),
                block_: weights()[block_],
                path: Trees.inclusion(weights(), block_)
            })
        );
    }

    function wrongOutput(Case memory case_, Cheat cheat, uint32 producer, uint256 slice)
        internal
        pure
        returns (bytes memory)
    {
        bytes32[] memory slices = outputSlices(case_.position, cheat);
        return abi.encode(
            WrongOutput({
                producer: leafProof(case_.position, cheat, producer),
                slice: slices[slice],
                path: Trees.inclusion(slices, slice)
            })
        );
    }

    function stageOf(Case memory case_) internal view returns (Stage) {
        return court.disputeOf(court.idOf(case_)).stage;
    }

    function requireStage(Case memory case_, Stage stage) internal view {
        eq(uint256(stageOf(case_)), uint256(stage), "stage");
    }

    /// @dev The court holds the bonds of open disputes and nothing else.
    function requireEmptyCourt() internal view {
        eq(token.balanceOf(address(court)), 0, "no bond stays behind");
    }
}
