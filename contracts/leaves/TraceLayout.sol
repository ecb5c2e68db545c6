// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerPlan} from "../types/LeafTypes.sol";
import {Shape} from "./Shape.sol";
import {Wires} from "./Wires.sol";

/// @notice Sizes of a layer's rows and where the segments of its trace begin.
/// @param stream slices of the residual stream
/// @param queries slices of the queries
/// @param keys slices of the keys, and of the values
/// @param feed slices between the feed-forward network's projections
/// @param committed number of the first slice that the position commits to for the layer
/// @param input slice 0 of the residual stream that the layer begins with, as {Wires} has it; the others follow
/// @param position the position
/// @param start first position that the token sees
/// @param tiles tiles of attention
/// @param first number of each segment's first leaf; the last entry is the number of leaves
struct Layout {
    uint256 stream;
    uint256 queries;
    uint256 keys;
    uint256 feed;
    uint256 committed;
    uint256 input;
    uint256 position;
    uint256 start;
    uint256 tiles;
    uint256[36] first;
}

/// @title Segments of a trace
/// @dev Numbered as in docs/OPERATION-TRACES.md. A segment that a layer has not begins where the next one does.
library TraceLayout {
    uint256 internal constant QK_NORM = 1;
    uint256 internal constant POST_NORMS = 2;
    uint256 internal constant SEGMENTS = 35;
    /// Operations of the segments, four bits each.
    uint256 private constant OPS = 0x94_102_102_102_55aa67_102_434_102_102_8_102_43;

    function operation(uint256 segment) internal pure returns (uint256) {
        unchecked {
            return (OPS >> (4 * (SEGMENTS - 1 - segment))) & 15;
        }
    }

    /// @notice The layout of a layer of a stage.
    /// @param a first layer of the stage, not above the plan's
    /// @param position the position
    function make(LayerPlan memory plan, uint256 a, uint256 position) internal pure returns (Layout memory trace) {
        uint256 queries = uint256(plan.heads) * plan.headDim;
        uint256 keys = uint256(plan.kvHeads) * plan.headDim;
        trace.stream = Shape.slices(plan.width);
        trace.queries = Shape.slices(queries);
        trace.keys = Shape.slices(keys);
        trace.feed = Shape.slices(plan.feedForward);
        trace.committed = (plan.layer - a) * layerSlices(trace);
        trace.input = _inputOf(trace, plan, a, position);
        trace.position = position;
        uint256 window = plan.window;
        trace.start = window == 0 || position < window ? 0 : position - window + 1;
        trace.tiles = position / Shape.POSITIONS - trace.start / Shape.POSITIONS + 1;
        _lay(trace, plan, Shape.groups(queries), Shape.groups(keys));
    }

    /// @notice Slices that a position commits to for a layer.
    function layerSlices(Layout memory trace) internal pure returns (uint256) {
        return 2 * (trace.keys + trace.stream);
    }

    /// @notice The segment that a leaf is of.
    function segmentOf(Layout memory trace, uint256 index) internal pure returns (uint256 segment) {
        unchecked {
            // Segment 0 begins at 0.
            segment = SEGMENTS - 1;
            while (trace.first[segment] > index) --segment;
        }
    }

    function _inputOf(Layout memory trace, LayerPlan memory plan, uint256 a, uint256 position)
        private
        pure
        returns (uint256)
    {
        if (plan.layer == 0) return Wires.leaf(0);
        if (plan.layer == a) return Wires.input(position, 0);
        return Wires.output(position, trace.committed - trace.stream);
    }

    function _lay(Layout memory trace, LayerPlan memory plan, uint256 queryGroups, uint256 keyGroups) private pure {
        unchecked {
            // Sums of products of sizes below 2^64, tiles below 2^58 among them.
            (uint256 stream, uint256 queries, uint256 keys) = (trace.stream, trace.queries, trace.keys);
            uint256 post = plan.flags & POST_NORMS == 0 ? 0 : stream;
            uint256[36] memory first = trace.first;
            first[1] = plan.layer == 0 ? stream : 0;
            first[2] = first[1] + stream;
            _project(first, 2, stream, queryGroups, queries);
            _project(first, 5, stream, keyGroups, keys);
            _project(first, 8, stream, keyGroups, keys);
            first[12] = first[11] + queries;
            first[13] = first[12] + keys;
            first[14] = first[13] + keys;
            first[15] = first[14] + keys;
            first[16] = first[15] + queries * trace.tiles;
            first[17] = first[16] + queries;
            _project(first, 17, queries, Shape.groups(plan.width), stream);
            first[21] = first[20] + post;
            first[22] = first[21] + stream;
            first[23] = first[22] + stream;
            _project(first, 23, stream, Shape.groups(plan.feedForward), trace.feed);
            _project(first, 26, stream, Shape.groups(plan.feedForward), trace.feed);
            first[30] = first[29] + trace.feed;
            _project(first, 30, trace.feed, Shape.groups(plan.width), stream);
            first[34] = first[33] + post;
            first[35] = first[34] + stream;
        }
    }

    /// @dev Blocks, products and rows of a matrix, from segment `offset` on.
    function _project(uint256[36] memory first, uint256 offset, uint256 columns, uint256 groups, uint256 rows)
        private
        pure
    {
        unchecked {
            // As above.
            uint256 next = first[offset] + columns;
            first[offset + 1] = next;
            first[offset + 2] = next += groups * columns;
            first[offset + 3] = next + rows;
        }
    }
}
