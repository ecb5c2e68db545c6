// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILeafVerifier} from "../../contracts/interfaces/ILeafVerifier.sol";
import {IPlannedLeaf} from "../../contracts/interfaces/IPlannedLeaf.sol";
import {EvmLeaf} from "../../contracts/leaves/EvmLeaf.sol";
import {LeafFactory} from "../../contracts/leaves/LeafFactory.sol";
import {Gather} from "../../contracts/leaves/Gather.sol";
import {Answer, Leaf, Statement, Verdict} from "../../contracts/types/CourtTypes.sol";
import {LayerPlan} from "../../contracts/types/LeafTypes.sol";
import {PlainPlace, PlainTrace, PlainTraces} from "./utils/PlainTrace.sol";
import {Test} from "./utils/Test.sol";
import {Trees} from "./utils/Trees.sol";

/// @notice Leaves of every operation before the verifier, with evidence as it is encoded.
contract EvmLeafTest is Test {
    struct Evidence {
        LayerPlan plan;
        bytes32[] path;
        uint16[5] taus;
        bytes[] inputs;
        bytes output;
    }

    EvmLeaf private code = new EvmLeaf();
    LeafFactory private factory = new LeafFactory(code, code);
    ILeafVerifier private leaf;
    bytes32[] private hashes;

    function setUp() public {
        for (uint32 layer; layer < 3; ++layer) {
            LayerPlan memory plan = planOf();
            plan.layer = layer;
            hashes.push(keccak256(abi.encode(plan)));
        }
        leaf = ILeafVerifier(factory.deployEvmLeaf(Trees.root(hashes)));
    }

    function planOf() private pure returns (LayerPlan memory plan) {
        (plan.layers, plan.layer, plan.width, plan.heads, plan.kvHeads, plan.headDim) = (3, 1, 512, 3, 1, 96);
        (plan.feedForward, plan.vocabulary, plan.flags) = (544, 100, 3);
        return PlainTraces.withTensors(plan, [uint8(8), 8, 8, 8, 8]);
    }

    /// @dev A leaf of zeros of the `nth` place of an operation, with its evidence: zeros are right wherever values are judged.
    function stated(uint256 op, uint256 nth) private view returns (Statement memory, Evidence memory) {
        return stated(PlainTraces.list(planOf(), 1, 5), op, nth);
    }

    function stated(PlainTrace memory list, uint256 op, uint256 nth)
        private
        view
        returns (Statement memory statement, Evidence memory evidence)
    {
        uint256 index;
        while (true) {
            if (list.leaves[index].op == op) {
                if (nth == 0) break;
                --nth;
            }
            ++index;
        }
        PlainPlace memory place = list.leaves[index];
        evidence.plan = list.plan;
        evidence.path = Trees.inclusion(hashes, 1);
        evidence.taus = [uint16(100), 200, 300, 400, 500];
        evidence.output = new bytes(lengthOf(list, index));
        Leaf memory one = Leaf(uint32(op), 0, place.inputs, keccak256(evidence.output), uint32(place.commits));
        evidence.inputs = new bytes[](one.inputs.length);
        for (uint256 i; i < one.inputs.length; ++i) {
            bool isLeaf = uint256(one.inputs[i].source) == 0;
            bool isWeight = uint256(one.inputs[i].source) == 3;
            uint256 length = isLeaf ? lengthOf(list, one.inputs[i].index) : isWeight ? 12 * 272 : 1_024;
            evidence.inputs[i] = new bytes(length);
            one.inputs[i].hash = keccak256(evidence.inputs[i]);
        }
        if (op == 2) evidence.inputs = cutOf(list, place, evidence.inputs);
        statement.tauTable = keccak256(abi.encode(evidence.taus));
        (statement.a, statement.b, statement.position, statement.layer, statement.index) = (1, 2, 5, 1, uint32(index));
        statement.answer = Answer(0, 0, 2, 6, uint32(list.count), 0);
        statement.leaf = one;
    }

    function cutOf(PlainTrace memory list, PlainPlace memory place, bytes[] memory all) private pure returns (bytes[] memory some) {
        uint256 rows = rowsOf(list.plan, place.segment);
        uint256[] memory cut = Gather.cut(rows, place.slice);
        some = new bytes[](cut.length);
        for (uint256 i; i < cut.length; ++i) some[i] = all[cut[i]];
    }

    function rowsOf(LayerPlan memory plan, uint256 segment) private pure returns (uint256) {
        if (segment < 5) return plan.heads * plan.headDim;
        if (segment < 11) return plan.kvHeads * plan.headDim;
        return segment < 20 || segment > 28 ? plan.width : plan.feedForward;
    }

    /// @dev Bytes of the output of a leaf; of operations that are not judged, any.
    function lengthOf(PlainTrace memory list, uint256 index) private pure returns (uint256) {
        PlainPlace memory place = list.leaves[index];
        if (place.op == 0) return 4 * min(12, rowsOf(list.plan, place.segment) - 12 * place.slice);
        if (place.op == 10) return 512;
        if (place.op != 1) return 1_024;
        uint256 columns = place.segment == 17 ? 288 : place.segment == 30 ? 544 : 512;
        return (min(256, columns - 256 * place.slice) / 32) * 34;
    }

    function encoded(Evidence memory evidence) private pure returns (bytes memory) {
        return abi.encode(evidence.plan, evidence.path, evidence.taus, evidence.inputs, evidence.output);
    }

    function judged(Statement memory statement, Evidence memory evidence) private view returns (Verdict) {
        return leaf.judge(statement, encoded(evidence));
    }

    function refused(Statement memory statement, bytes memory evidence, bytes memory reason) private view {
        try leaf.judge(statement, evidence) returns (Verdict) {
            revert NotTrue("taken");
        } catch (bytes memory given) {
            isTrue(keccak256(given) == keccak256(reason), "refused for another reason");
        }
    }

    function test_leavesOfEveryOperationAreRight() public view {
        PlainTrace memory list = PlainTraces.list(planOf(), 1, 5);
        for (uint256 op; op <= 10; ++op) {
            if (op == 9) continue;
            for (uint256 nth; nth < 3; ++nth) {
                if (nth > 0 && (op == 6 || op == 7 || op == 10)) continue;
                (Statement memory statement, Evidence memory evidence) = stated(list, op, nth);
                isTrue(judged(statement, evidence) == Verdict.Right, "right");
            }
        }
    }

    function test_halvesOfAllNumbersOfASliceAreJudged() public view {
        PlainTrace memory list = PlainTraces.list(planOf(), 1, 5);
        (Statement memory statement, Evidence memory evidence) = stated(list, 10, 0);
        uint256 last = min(256, uint256(list.plan.kvHeads) * list.plan.headDim) - 1;
        // 1, and as an f16: 1, then 1 1/16.
        (evidence.inputs[0][4 * last + 2], evidence.inputs[0][4 * last + 3]) = (0x80, 0x3f);
        evidence.output[2 * last + 1] = 0x3c;
        statement.leaf.inputs[0].hash = keccak256(evidence.inputs[0]);
        statement.leaf.output = keccak256(evidence.output);
        isTrue(judged(statement, evidence) == Verdict.Right, "right");
        evidence.output[2 * last] = 0x40;
        statement.leaf.output = keccak256(evidence.output);
        isTrue(judged(statement, evidence) == Verdict.Wrong, "wrong");
    }

    function test_valuesAreWrongWhereTheyAreJudged() public view {
        uint8[5] memory ops = [0, 1, 2, 3, 10];
        for (uint256 i; i < 5; ++i) {
            (Statement memory statement, Evidence memory evidence) = stated(ops[i], 1 - i / 4);
            // A number where there is none: an f32, an f16, or the scale of a block.
            bytes memory output = evidence.output;
            (output[1], output[2], output[3]) = (0x3c, 0x12, 0x3f);
            statement.leaf.output = keccak256(output);
            isTrue(judged(statement, evidence) == Verdict.Wrong, "wrong");
        }
    }

    function test_valuesOfOtherOperationsAreNotLookedAt() public view {
        uint8[4] memory ops = [4, 5, 6, 7];
        for (uint256 i; i < 4; ++i) {
            (Statement memory statement, Evidence memory evidence) = stated(ops[i], 0);
            (evidence.inputs, evidence.output) = (new bytes[](0), "");
            isTrue(judged(statement, evidence) == Verdict.Right, "right");
        }
    }

    function test_aLeafInAnotherPlaceIsWrongWhateverItsValues() public view {
        (Statement memory statement, Evidence memory evidence) = stated(0, 1);
        (evidence.inputs, evidence.output) = (new bytes[](0), "");
        ++statement.leaf.inputs[1].index;
        isTrue(judged(statement, evidence) == Verdict.Wrong, "another tile");
    }

    function test_revertsOnThePlanOfAnotherLayerOrModel() public view {
        (Statement memory statement, Evidence memory evidence) = stated(0, 1);
        bytes32 root = Trees.root(hashes);
        evidence.plan.layer = 2;
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.LayerMismatch.selector, 2, 1));
        evidence.plan.layer = 1;
        evidence.plan.width = 256;
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.PlanMismatch.selector, root));
        evidence.plan.width = 512;
        ++evidence.plan.tensors[8].first;
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.PlanMismatch.selector, root));
        --evidence.plan.tensors[8].first;
        evidence.path = Trees.inclusion(hashes, 2);
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.PlanMismatch.selector, root));
    }

    function test_revertsOnAnotherTableOfTolerances() public view {
        (Statement memory statement, Evidence memory evidence) = stated(0, 1);
        bytes memory reason = abi.encodeWithSelector(IPlannedLeaf.TolerancesMismatch.selector, statement.tauTable);
        for (uint256 i; i < 5; ++i) {
            ++evidence.taus[i];
            refused(statement, encoded(evidence), reason);
            --evidence.taus[i];
        }
        isTrue(judged(statement, evidence) == Verdict.Right, "that of the terms");
    }

    function test_revertsOnATableOfMoreThanItsTypeHolds(uint8 at) public view {
        (Statement memory statement, Evidence memory evidence) = stated(0, 1);
        bytes memory bytes_ = encoded(evidence);
        uint256 entry = 64 + 32 * (uint256(at) % 5);
        // One above what 16 bits hold.
        bytes_[entry + 29] = 0x01;
        bytes32 hash;
        assembly ("memory-safe") {
            hash := keccak256(add(bytes_, 0x60), 0xa0)
        }
        // The terms may name its hash all the same.
        statement.tauTable = hash;
        refused(statement, bytes_, "");
    }

    function test_revertsOnOtherValuesThanTheLeafNames() public view {
        (Statement memory statement, Evidence memory evidence) = stated(0, 1);
        bytes[] memory inputs = evidence.inputs;
        eq(inputs.length, 3, "a sum that goes on");
        evidence.inputs = new bytes[](2);
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.ValuesMissing.selector, 2, 3));
        evidence.inputs = inputs;
        for (uint256 i; i < 3; ++i) {
            inputs[i][0] ^= 0x01;
            refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.ValueMismatch.selector, i));
            inputs[i][0] ^= 0x01;
        }
        evidence.output[0] ^= 0x01;
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.ValueMismatch.selector, 3));
    }

    function test_gatheredRowsAreJudgedByTheGroupsThatTheSliceCuts() public view {
        (Statement memory statement, Evidence memory evidence) = stated(2, 0);
        eq(evidence.inputs.length, 1, "one is cut");
        uint256 groups = statement.leaf.inputs.length;
        eq(groups, 22, "of 22");
        evidence.inputs[0][0] ^= 0x01;
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.ValueMismatch.selector, 21));
        evidence.inputs[0][0] ^= 0x01;
        bytes[] memory ends = evidence.inputs;
        evidence.inputs = new bytes[](22);
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.ValuesMissing.selector, 22, 1));
        evidence.inputs = ends;
        evidence.output[0] ^= 0x01;
        refused(statement, encoded(evidence), abi.encodeWithSelector(IPlannedLeaf.ValueMismatch.selector, 22));
        evidence.output[0] ^= 0x01;
        statement.leaf.inputs[7].hash ^= bytes32(uint256(1));
        isTrue(judged(statement, evidence) == Verdict.Wrong, "products of another hash");
    }

    function test_revertsOnLengthsThatNoMemoryHolds(uint8 pick) public view {
        (Statement memory statement, Evidence memory evidence) = stated(0, 1);
        bytes memory bytes_ = encoded(evidence);
        // Where lengths of plan's tensors, path, inputs, first input and output are.
        uint256 field = pick % 5;
        uint256 at = word(bytes_, field == 0 ? 0 : field == 1 ? 32 : field < 4 ? 224 : 256);
        if (field == 0) at += 512;
        if (field == 3) at += 32 + word(bytes_, at + 32);
        bytes_[at + 27] = 0x01;
        refused(statement, bytes_, "");
    }

    function word(bytes memory value, uint256 at) private pure returns (uint256 read) {
        assembly ("memory-safe") {
            read := mload(add(add(value, 32), at))
        }
    }
}
