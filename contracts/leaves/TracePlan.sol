// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerPlan} from "../types/LeafTypes.sol";
import {Shape} from "./Shape.sol";
import {Layout, TraceLayout} from "./TraceLayout.sol";
import {Wires} from "./Wires.sol";

/// @notice What stands at an index of a trace.
/// @param segment number of its segment
/// @param op its operation
/// @param slice number of the slice of the output, of the group of rows where it is a product
/// @param part number of the tile of columns or positions
/// @param commits one more than the slice of the position's output rows that the output is; 0: none
/// @param inputs what it reads, as {Wires} has it; the tile of the embedding is that of token 0
struct Place {
    uint256 segment;
    uint256 op;
    uint256 slice;
    uint256 part;
    uint256 commits;
    uint256[] inputs;
}

/// @title The plan of a layer's operation trace: see docs/OPERATION-TRACES.md
library TracePlan {
    /// @notice What stands at an index that the trace has.
    function placeAt(LayerPlan memory plan, Layout memory trace, uint256 index)
        internal
        pure
        returns (Place memory place)
    {
        uint256 segment = TraceLayout.segmentOf(trace, index);
        place.segment = segment;
        place.op = TraceLayout.operation(segment);
        uint256 parts = _partsOf(trace, segment);
        index -= trace.first[segment];
        (place.slice, place.part) = (index / parts, index % parts);
        place.commits = _commits(trace, segment, place.slice);
        place.inputs = _inputs(plan, trace, place);
    }

    /// @notice Rows, columns and number of the tensor of a segment that quantizes for a matrix, multiplies with it, or
    /// gathers its rows; and the segment that its activations are of.
    function projection(LayerPlan memory plan, uint256 segment)
        internal
        pure
        returns (uint256 tensor, uint256 rows, uint256 columns, uint256 blocks, uint256 source)
    {
        (uint256 queries, uint256 width) = (uint256(plan.heads) * plan.headDim, plan.width);
        if (segment < 5) return (1, queries, width, 2, 1);
        uint256 keys = uint256(plan.kvHeads) * plan.headDim;
        if (segment < 8) return (2, keys, width, 5, 1);
        if (segment < 11) return (3, keys, width, 8, 1);
        if (segment < 20) return (4, width, queries, 17, 16);
        if (segment < 26) return (6, plan.feedForward, width, 23, 22);
        if (segment < 29) return (7, plan.feedForward, width, 26, 22);
        return (8, width, plan.feedForward, 30, 29);
    }

    /// @dev Leaves of a slice, or of a group of rows.
    function _partsOf(Layout memory trace, uint256 segment) private pure returns (uint256) {
        if (segment == 15) return trace.tiles;
        if (TraceLayout.operation(segment) != 0) return 1;
        if (segment == 18) return trace.queries;
        return segment == 31 ? trace.feed : trace.stream;
    }

    function _commits(Layout memory trace, uint256 segment, uint256 slice) private pure returns (uint256) {
        uint256 commits = trace.committed + slice + 1;
        if (segment == 13) return commits;
        if (segment == 14) return commits + trace.keys;
        if (segment == 21) return commits + 2 * trace.keys;
        if (segment == 34) return commits + 2 * trace.keys + trace.stream;
        return 0;
    }

    function _inputs(LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (uint256[] memory)
    {
        (uint256 op, uint256 segment, uint256 slice) = (place.op, place.segment, place.slice);
        if (op == 0) return _product(plan, trace, place);
        if (op == 1) return _one(_lastOf(trace, _sourceOf(plan, segment), slice));
        if (op == 2) return _gathered(plan, trace, place);
        if (op == 3) return _summands(plan, trace, place);
        if (op == 4) return _norm(plan, trace, place);
        if (op == 5) return _rotated(plan, trace, place);
        if (op == 6) return _attention(plan, trace, place);
        if (op == 7) return _one(_lastOf(trace, 15, slice));
        if (op == 8) return _two(_lastOf(trace, 25, slice), _lastOf(trace, 28, slice));
        if (op == 9) return _two(Wires.input(trace.position, 0), Wires.weight(_last(plan) + slice));
        return _one(_lastOf(trace, segment == 13 ? 12 : 10, slice));
    }

    function _product(LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (uint256[] memory inputs)
    {
        (uint256 tensor,,, uint256 blocks,) = projection(plan, place.segment);
        (uint256 column, uint256 across) = (place.part, _partsOf(trace, place.segment));
        inputs = new uint256[](column == 0 ? 2 : 3);
        inputs[0] = _lastOf(trace, blocks, column);
        inputs[1] = Wires.weight(plan.tensors[tensor].first + place.slice * across + column);
        if (column != 0) inputs[2] = Wires.leaf(trace.first[place.segment] + place.slice * across + column - 1);
    }

    function _gathered(LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (uint256[] memory)
    {
        (, uint256 rows,,,) = projection(plan, place.segment);
        (uint256 from, uint256 to) = Shape.part(rows, Shape.SLICE, place.slice);
        (from, to) = Shape.overlapping(from, to, Shape.GROUP);
        return _lasts(trace, place.segment - 1, from, to, 0);
    }

    function _summands(LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (uint256[] memory)
    {
        // Where no norm follows, the rows themselves are added.
        uint256 before = plan.flags & TraceLayout.POST_NORMS == 0 ? place.segment - 2 : place.segment - 1;
        uint256 summand = _lastOf(trace, before, place.slice);
        if (place.segment == 34) return _two(summand, _lastOf(trace, 21, place.slice));
        return _two(summand, trace.input + place.slice);
    }

    function _norm(LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (uint256[] memory inputs)
    {
        (uint256 segment, uint256 stream) = (place.segment, trace.stream);
        uint256 tensor = segment == 1 ? 0 : segment == 22 ? 5 : _postNorm(plan) + (segment == 33 ? 1 : 0);
        uint256 first = segment == 1 ? trace.input : _lastOf(trace, segment - 1, 0);
        inputs = new uint256[](stream + 1);
        for (uint256 i; i < stream; ++i) inputs[i] = first + i;
        inputs[stream] = Wires.weight(plan.tensors[tensor].first + place.slice);
    }

    function _rotated(LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (uint256[] memory inputs)
    {
        bool queries = place.segment == 11;
        uint256 heads = queries ? plan.heads : plan.kvHeads;
        (uint256 from, uint256 to) = Shape.sharing(place.slice, heads, plan.headDim);
        uint256 tiles = plan.flags & TraceLayout.QK_NORM == 0 ? 0 : Shape.slices(plan.headDim);
        inputs = _lasts(trace, queries ? 4 : 7, from, to, tiles);
        if (tiles == 0) return inputs;
        uint256 first = Wires.weight(plan.tensors[queries ? 9 : 10].first);
        for (uint256 i; i < tiles; ++i) inputs[to - from + i] = first + i;
    }

    function _attention(LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (uint256[] memory inputs)
    {
        (uint256 from, uint256 to) = Shape.seen(plan, place.slice);
        (uint256 first, uint256 end) = _positions(trace, place.part);
        uint256 cached = 2 * (to - from) * (end - first);
        inputs = new uint256[](place.part == 0 ? 1 + cached : 2 + cached);
        inputs[0] = _lastOf(trace, 11, place.slice);
        _cached(trace, inputs, Wires.output(first, trace.committed + from), to - from, end - first);
        if (place.part == 0) return inputs;
        inputs[1 + cached] = Wires.leaf(trace.first[15] + place.slice * trace.tiles + place.part - 1);
    }

    /// @dev Positions [first, end) of a tile of attention.
    function _positions(Layout memory trace, uint256 part) private pure returns (uint256 first, uint256 end) {
        uint256 tile = trace.start / Shape.POSITIONS + part;
        first = part == 0 ? trace.start : tile * Shape.POSITIONS;
        end = part + 1 == trace.tiles ? trace.position + 1 : (tile + 1) * Shape.POSITIONS;
    }

    /// @dev Slices of keys, then of values, of each position from `first` on.
    function _cached(Layout memory trace, uint256[] memory inputs, uint256 first, uint256 slices, uint256 positions)
        private
        pure
    {
        uint256 next = 1;
        for (uint256 p; p < positions; ++p) {
            uint256 keys = first + (p << 64);
            for (uint256 i; i < slices; ++i) inputs[next + i] = keys + i;
            next += slices;
            for (uint256 i; i < slices; ++i) inputs[next + i] = keys + trace.keys + i;
            next += slices;
        }
    }

    function _sourceOf(LayerPlan memory plan, uint256 segment) private pure returns (uint256 source) {
        (,,,, source) = projection(plan, segment);
    }

    /// @dev Number of post_attention_norm.
    function _postNorm(LayerPlan memory plan) private pure returns (uint256) {
        return plan.flags & TraceLayout.QK_NORM == 0 ? 9 : 11;
    }

    function _last(LayerPlan memory plan) private pure returns (uint256) {
        return plan.tensors[plan.tensors.length - 1].first;
    }

    /// @dev Last leaf of a slice (or group of rows) of a segment.
    function _lastOf(Layout memory trace, uint256 segment, uint256 slice) private pure returns (uint256) {
        unchecked {
            // Numbers of leaves are below 2^128.
            return Wires.leaf(trace.first[segment] + (slice + 1) * _partsOf(trace, segment) - 1);
        }
    }

    /// @dev Last leaves of slices [from, to) of a segment, and room behind them.
    function _lasts(Layout memory trace, uint256 segment, uint256 from, uint256 to, uint256 room)
        private
        pure
        returns (uint256[] memory inputs)
    {
        unchecked {
            // As above.
            inputs = new uint256[](to - from + room);
            uint256 parts = _partsOf(trace, segment);
            uint256 last = trace.first[segment] + from * parts;
            for (uint256 i; i < to - from; ++i) inputs[i] = Wires.leaf((last += parts) - 1);
        }
    }

    function _one(uint256 wire) private pure returns (uint256[] memory inputs) {
        inputs = new uint256[](1);
        inputs[0] = wire;
    }

    function _two(uint256 wire, uint256 other) private pure returns (uint256[] memory inputs) {
        inputs = new uint256[](2);
        (inputs[0], inputs[1]) = (wire, other);
    }
}
