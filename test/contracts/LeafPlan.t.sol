// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LeafPlace} from "../../contracts/leaves/LeafPlace.sol";
import {Shape} from "../../contracts/leaves/Shape.sol";
import {Layout, TraceLayout} from "../../contracts/leaves/TraceLayout.sol";
import {Place, TracePlan} from "../../contracts/leaves/TracePlan.sol";
import {Wires} from "../../contracts/leaves/Wires.sol";
import {Answer, Leaf, Source, Statement, Wire} from "../../contracts/types/CourtTypes.sol";
import {LayerPlan} from "../../contracts/types/LeafTypes.sol";
import {PlainPlace, PlainTrace, PlainTraces} from "./utils/PlainTrace.sol";
import {Test} from "./utils/Test.sol";

/// @notice Places of leaves, against traces that are listed leaf by leaf.
contract LeafPlanTest is Test {
    uint8[5] private kinds = [uint8(8), 12, 6, 14, 2];

    function anyPlan(uint256 seed) private view returns (LayerPlan memory) {
        return anyPlan(seed, 32 * (1 + (seed >> 8) % 10));
    }

    function anyPlan(uint256 seed, uint256 width) private view returns (LayerPlan memory plan) {
        plan.layers = 3;
        plan.layer = uint32(seed % 3);
        plan.width = uint32(width);
        plan.kvHeads = uint32(1 + (seed >> 16) % 2);
        plan.heads = plan.kvHeads * uint32(1 + (seed >> 24) % 2);
        plan.headDim = uint32([32, 64, 96, 160, 320][(seed >> 32) % 5]);
        plan.feedForward = uint32(32 * (1 + (seed >> 40) % 10));
        plan.vocabulary = uint32(1 + (seed >> 48) % 200);
        plan.window = uint32([0, 1, 7, 64, 65][(seed >> 56) % 5]);
        plan.flags = uint8((seed >> 64) % 16);
        return PlainTraces.withTensors(plan, kinds);
    }

    function statementOf(PlainTrace memory trace, uint256 b, uint256 index) private pure returns (Statement memory statement) {
        LayerPlan memory plan = trace.plan;
        PlainPlace memory place = trace.leaves[index];
        (statement.a, statement.b, statement.layer) = (uint32(trace.a), uint32(b), plan.layer);
        (statement.position, statement.index) = (uint64(trace.position), uint32(index));
        uint256 each = 2 * PlainTraces.slices(plan.kvHeads * plan.headDim) + 2 * PlainTraces.slices(plan.width);
        uint256 outputs = (b - trace.a) * each + (b == plan.layers ? 1 : 0);
        uint256 inputs = trace.a == 0 ? 1 : PlainTraces.slices(plan.width);
        statement.answer = Answer(0, 0, uint32(inputs), uint32(outputs), uint32(trace.count), 0);
        statement.leaf = Leaf(uint32(place.op), 0, place.inputs, 0, uint32(place.commits));
    }

    function find(Statement calldata statement, LayerPlan memory plan) external pure returns (bool inPlace, Place memory place) {
        return LeafPlace.find(statement, plan, TraceLayout.make(plan, statement.a, statement.position));
    }

    function pack(Wire calldata wire) external pure returns (uint256) {
        return Wires.pack(wire);
    }

    function isIn(Statement memory statement, LayerPlan memory plan) private view returns (bool inPlace) {
        (inPlace,) = this.find(statement, plan);
    }

    // ---- places

    function test_everyLeafIsWhereTheListHasIt(uint256 seed, uint8 position, uint8 raw) public view {
        LayerPlan memory plan = anyPlan(seed);
        PlainTrace memory trace = PlainTraces.list(plan, raw % (uint256(plan.layer) + 1), position % 140);
        Layout memory layout = TraceLayout.make(plan, trace.a, trace.position);
        eq(layout.first[35], trace.count, "leaves");
        for (uint256 i = seed % 5; i < trace.count; i += 1 + raw % 5) {
            PlainPlace memory plain = trace.leaves[i];
            Place memory place = TracePlan.placeAt(plan, layout, i);
            eq(place.segment, plain.segment, "segment");
            eq(place.op, plain.op, "operation");
            eq(TraceLayout.operation(plain.segment), plain.op, "of the segment");
            eq(place.slice, plain.slice, "slice");
            eq(place.part, plain.part, "part");
            eq(place.commits, plain.commits, "commits");
            eq(place.inputs.length, plain.inputs.length, "inputs");
            for (uint256 j; j < plain.inputs.length; ++j) {
                Wire memory wire = plain.inputs[j];
                eq(place.inputs[j], (uint256(wire.source) << 128) | (uint256(wire.position) << 64) | wire.index, "wire");
            }
        }
    }

    function test_statementsOfTheListAreInPlace(uint256 seed, uint8 position, uint16 raw) public view {
        LayerPlan memory plan = anyPlan(seed);
        PlainTrace memory trace = PlainTraces.list(plan, raw % (uint256(plan.layer) + 1), position % 140);
        uint256 b = plan.layer + 1 + (seed >> 100) % (plan.layers - plan.layer);
        uint256 index = raw % trace.count;
        (bool inPlace, Place memory place) = this.find(statementOf(trace, b, index), plan);
        isTrue(inPlace, "in place");
        eq(place.op, trace.leaves[index].op, "its operation");
    }

    function test_aStatementIsInNoPlaceWhereAFieldIsAnother(uint256 seed, uint8 position, uint16 raw, uint8 at) public view {
        LayerPlan memory plan = anyPlan(seed);
        PlainTrace memory trace = PlainTraces.list(plan, raw % (uint256(plan.layer) + 1), position % 140);
        uint256 b = plan.layer + 1 + (seed >> 100) % (plan.layers - plan.layer);
        Statement memory statement = statementOf(trace, b, raw % trace.count);
        isTrue(isIn(statement, plan), "in place");
        Leaf memory leaf = statement.leaf;
        Answer memory answer = statement.answer;

        ++leaf.op;
        isTrue(!isIn(statement, plan), "operation");
        --leaf.op;
        leaf.params = bytes32(uint256(1));
        isTrue(!isIn(statement, plan), "params");
        leaf.params = 0;
        ++leaf.commits;
        isTrue(!isIn(statement, plan), "commits");
        --leaf.commits;
        ++answer.leaves;
        isTrue(!isIn(statement, plan), "leaves");
        --answer.leaves;
        ++answer.inputSlices;
        isTrue(!isIn(statement, plan), "slices that come in");
        --answer.inputSlices;
        ++answer.outputSlices;
        isTrue(!isIn(statement, plan), "slices that go out");
        --answer.outputSlices;
        uint32 index = statement.index;
        statement.index = answer.leaves;
        isTrue(!isIn(statement, plan), "no leaf");
        statement.index = index;

        Wire memory wire = leaf.inputs[at % leaf.inputs.length];
        ++wire.position;
        isTrue(!isIn(statement, plan), "position of an input");
        --wire.position;
        Source source = wire.source;
        wire.source = Source((uint256(source) + 1 + at % 3) % 4);
        isTrue(!isIn(statement, plan), "source of an input");
        wire.source = source;
        bool ofToken = leaf.op == 9 && source == Source.Weight;
        wire.index += ofToken ? 1 << 32 : 1;
        isTrue(!isIn(statement, plan), "index of an input");
        wire.index -= ofToken ? 1 << 32 : 1;
        leaf.inputs = with(leaf.inputs, leaf.inputs.length + 1);
        isTrue(!isIn(statement, plan), "an input more");
        leaf.inputs = with(leaf.inputs, leaf.inputs.length - 2);
        isTrue(!isIn(statement, plan), "an input less");
    }

    function with(Wire[] memory wires, uint256 length) private pure returns (Wire[] memory others) {
        others = new Wire[](length);
        for (uint256 i; i < length; ++i) others[i] = wires[min(i, wires.length - 1)];
    }

    function test_anyTokensRowOfTheEmbeddingWillDo(uint256 seed, uint8 position, uint16 tile) public view {
        // A column of one, two or three.
        LayerPlan memory plan = anyPlan(seed - (seed % 3), [160, 512, 640, 768][(seed >> 8) % 4]);
        PlainTrace memory trace = PlainTraces.list(plan, 0, position % 140);
        uint256 across = PlainTraces.slices(plan.width);
        Statement memory statement = statementOf(trace, 1, seed % across);
        uint64 first = plan.tensors[plan.tensors.length - 1].first;
        uint256 offset = tile % (across * PlainTraces.groups(plan.vocabulary) + 2 * across);
        statement.leaf.inputs[1].index = uint64(first + offset);
        bool fits = offset % across == seed % across && offset / across < PlainTraces.groups(plan.vocabulary);
        isTrue(isIn(statement, plan) == fits, "a tile of its column");
        statement.leaf.inputs[1].index = uint64(first + seed % across - across);
        isTrue(!isIn(statement, plan), "no tile before");
        statement.leaf.inputs[1].index = uint64(first + seed % across);
        ++statement.leaf.inputs[0].index;
        isTrue(!isIn(statement, plan), "the token is the input");
    }

    // ---- cuts and words

    function test_rowsAreCut(uint16 elements, uint8 size, uint16 raw) public pure {
        uint256 length = bound(elements, 1, 5_000);
        uint256 part = bound(size, 1, 255);
        eq(Shape.slices(length), PlainTraces.slices(length), "slices");
        eq(Shape.groups(length), PlainTraces.groups(length), "groups");
        uint256 index = raw % ((length + part - 1) / part);
        (uint256 from, uint256 to) = Shape.part(length, part, index);
        eq(from, index * part, "from");
        eq(to, min(from + part, length), "to");
        (uint256 first, uint256 end) = Shape.overlapping(from, to, 7);
        isTrue(first * 7 <= from && from < first * 7 + 7, "the first that overlaps");
        isTrue(end * 7 >= to && to > end * 7 - 7, "the last");
    }

    function test_wiresAreWords(uint64 position, uint64 index, uint8 source) public view {
        Wire memory wire = Wire(Source(source % 4), position, index, bytes32(uint256(1)));
        uint256 word = (uint256(source % 4) << 128) | (uint256(position) << 64) | index;
        eq(this.pack(wire), word, "packed");
        eq(Wires.leaf(index), index, "of a leaf");
        eq(Wires.input(position, index), (1 << 128) | (uint256(position) << 64) | index, "of an input");
        eq(Wires.output(position, index), (2 << 128) | (uint256(position) << 64) | index, "of an output");
        eq(Wires.weight(index), (3 << 128) | index, "of weights");
    }
}
