// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Source, Wire} from "../../../contracts/types/CourtTypes.sol";
import {LayerPlan, TensorPlan} from "../../../contracts/types/LeafTypes.sol";

/// @notice What stands somewhere in a trace.
struct PlainPlace {
    uint256 op;
    uint256 segment;
    uint256 slice;
    uint256 part;
    uint256 commits;
    Wire[] inputs;
}

/// @notice A trace that is written down leaf by leaf, and where each segment's last leaf of each slice is.
struct PlainTrace {
    PlainPlace[] leaves;
    uint256 count;
    uint256[][35] last;
    uint256 a;
    uint256 position;
    LayerPlan plan;
}

/// @title Operation traces, leaf by leaf
/// @notice The table of docs/OPERATION-TRACES.md as loops, the last running fastest; what is quick in {TracePlan} is a list here.
library PlainTraces {
    function slices(uint256 n) internal pure returns (uint256) {
        return n / 256 + (n % 256 == 0 ? 0 : 1);
    }

    function groups(uint256 n) internal pure returns (uint256) {
        return n / 12 + (n % 12 == 0 ? 0 : 1);
    }

    function list(LayerPlan memory plan, uint256 a, uint256 position) internal pure returns (PlainTrace memory trace) {
        (trace.plan, trace.a, trace.position) = (plan, a, position);
        trace.leaves = new PlainPlace[](2_000);
        (uint256 w, uint256 f) = (plan.width, plan.feedForward);
        (uint256 h, uint256 k) = (uint256(plan.heads) * plan.headDim, uint256(plan.kvHeads) * plan.headDim);
        if (plan.layer == 0) _each(trace, 0, 9, slices(w));
        _each(trace, 1, 4, slices(w));
        _project(trace, 2, w, h);
        _project(trace, 5, w, k);
        _project(trace, 8, w, k);
        _each(trace, 11, 5, slices(h));
        _each(trace, 12, 5, slices(k));
        _each(trace, 13, 10, slices(k));
        _each(trace, 14, 10, slices(k));
        _parts(trace, 15, 6, slices(h), position / 64 - _start(trace) / 64 + 1);
        _each(trace, 16, 7, slices(h));
        _project(trace, 17, h, w);
        if (plan.flags & 2 != 0) _each(trace, 20, 4, slices(w));
        _each(trace, 21, 3, slices(w));
        _each(trace, 22, 4, slices(w));
        _project(trace, 23, w, f);
        _project(trace, 26, w, f);
        _each(trace, 29, 8, slices(f));
        _project(trace, 30, f, w);
        if (plan.flags & 2 != 0) _each(trace, 33, 4, slices(w));
        _each(trace, 34, 3, slices(w));
    }

    function _project(PlainTrace memory trace, uint256 segment, uint256 columns, uint256 rows) private pure {
        _each(trace, segment, 1, slices(columns));
        _parts(trace, segment + 1, 0, groups(rows), slices(columns));
        _each(trace, segment + 2, 2, slices(rows));
    }

    function _each(PlainTrace memory trace, uint256 segment, uint256 op, uint256 count) private pure {
        _parts(trace, segment, op, count, 1);
    }

    function _parts(PlainTrace memory trace, uint256 segment, uint256 op, uint256 count, uint256 parts) private pure {
        trace.last[segment] = new uint256[](count);
        for (uint256 slice; slice < count; ++slice) {
            for (uint256 part; part < parts; ++part) {
                PlainPlace memory place = trace.leaves[trace.count];
                (place.op, place.segment, place.slice, place.part) = (op, segment, slice, part);
                place.commits = _commits(trace, segment, slice);
                place.inputs = _inputs(trace, place, parts);
                trace.last[segment][slice] = trace.count++;
            }
        }
    }

    function _first(PlainTrace memory trace) private pure returns (uint256) {
        LayerPlan memory plan = trace.plan;
        uint256 keys = slices(uint256(plan.kvHeads) * plan.headDim);
        return (plan.layer - trace.a) * (2 * keys + 2 * slices(plan.width));
    }

    function _start(PlainTrace memory trace) private pure returns (uint256) {
        (uint256 window, uint256 position) = (trace.plan.window, trace.position);
        return window == 0 || position + 1 < window ? 0 : position + 1 - window;
    }

    function _commits(PlainTrace memory trace, uint256 segment, uint256 slice) private pure returns (uint256) {
        uint256 keys = slices(uint256(trace.plan.kvHeads) * trace.plan.headDim);
        uint256 first = _first(trace) + slice + 1;
        if (segment == 13) return first;
        if (segment == 14) return first + keys;
        if (segment == 21) return first + 2 * keys;
        if (segment == 34) return first + 2 * keys + slices(trace.plan.width);
        return 0;
    }

    // ---- inputs

    function leaf(uint256 index) internal pure returns (Wire memory) {
        return Wire(Source.Leaf, 0, uint64(index), 0);
    }

    function weight(uint256 tile) internal pure returns (Wire memory) {
        return Wire(Source.Weight, 0, uint64(tile), 0);
    }

    function _x(PlainTrace memory trace, uint256 slice) private pure returns (Wire memory) {
        if (trace.plan.layer == 0) return leaf(trace.last[0][slice]);
        uint64 position = uint64(trace.position);
        if (trace.plan.layer == trace.a) return Wire(Source.Input, position, uint64(slice), 0);
        // `fed` of the layer before ends where this layer's slices begin.
        return Wire(Source.Output, position, uint64(_first(trace) - slices(trace.plan.width) + slice), 0);
    }

    function _inputs(PlainTrace memory trace, PlainPlace memory place, uint256 parts) private pure returns (Wire[] memory) {
        (uint256 op, uint256 segment, uint256 slice) = (place.op, place.segment, place.slice);
        if (op == 9) {
            Wire memory token = Wire(Source.Input, uint64(trace.position), 0, 0);
            return _two(token, weight(trace.plan.tensors[trace.plan.tensors.length - 1].first + slice));
        }
        if (op == 4) return _norm(trace, segment, slice);
        if (op == 1) {
            uint256 source = segment < 11 ? 1 : segment == 17 ? 16 : segment == 30 ? 29 : 22;
            return _one(leaf(trace.last[source][slice]));
        }
        if (op == 0) return _product(trace, place, parts);
        if (op == 2) return _gathered(trace, segment, slice);
        if (op == 5) return _rotated(trace, segment, slice);
        if (op == 10) return _one(leaf(trace.last[segment == 13 ? 12 : 10][slice]));
        if (op == 6) return _attention(trace, place);
        if (op == 7) return _one(leaf(trace.last[15][slice]));
        if (op == 8) return _two(leaf(trace.last[25][slice]), leaf(trace.last[28][slice]));
        bool post = trace.plan.flags & 2 != 0;
        Wire memory summand = leaf(trace.last[segment == 21 ? (post ? 20 : 19) : (post ? 33 : 32)][slice]);
        return _two(summand, segment == 21 ? _x(trace, slice) : leaf(trace.last[21][slice]));
    }

    function _norm(PlainTrace memory trace, uint256 segment, uint256 slice) private pure returns (Wire[] memory inputs) {
        uint256 stream = slices(trace.plan.width);
        inputs = new Wire[](stream + 1);
        for (uint256 i; i < stream; ++i) {
            if (segment == 1) inputs[i] = _x(trace, i);
            else inputs[i] = leaf(trace.last[segment == 20 ? 19 : segment == 22 ? 21 : 32][i]);
        }
        uint256 posts = trace.plan.flags & 1 == 0 ? 9 : 11;
        uint256 tensor = segment == 1 ? 0 : segment == 22 ? 5 : segment == 20 ? posts : posts + 1;
        inputs[stream] = weight(trace.plan.tensors[tensor].first + slice);
    }

    function _product(PlainTrace memory trace, PlainPlace memory place, uint256 parts) private pure returns (Wire[] memory inputs) {
        uint256 segment = place.segment;
        uint256 tensor = segment == 3 ? 1 : segment == 6 ? 2 : segment == 9 ? 3 : segment == 18 ? 4 : segment == 24 ? 6 : segment == 27 ? 7 : 8;
        inputs = new Wire[](place.part == 0 ? 2 : 3);
        inputs[0] = leaf(trace.last[segment - 1][place.part]);
        inputs[1] = weight(trace.plan.tensors[tensor].first + place.slice * parts + place.part);
        if (place.part != 0) inputs[2] = leaf(trace.count - 1);
    }

    function _gathered(PlainTrace memory trace, uint256 segment, uint256 slice) private pure returns (Wire[] memory inputs) {
        // Groups one of whose 12 rows is of the slice.
        uint256[] memory products = trace.last[segment - 1];
        inputs = new Wire[](products.length);
        uint256 count;
        for (uint256 g; g < products.length; ++g) {
            if (12 * g + 11 >= 256 * slice && 12 * g < 256 * (slice + 1)) inputs[count++] = leaf(products[g]);
        }
        _cut(inputs, count);
    }

    function _rotated(PlainTrace memory trace, uint256 segment, uint256 slice) private pure returns (Wire[] memory inputs) {
        LayerPlan memory plan = trace.plan;
        uint256[] memory rows = trace.last[segment == 11 ? 4 : 7];
        uint256 tiles = plan.flags & 1 == 0 ? 0 : slices(plan.headDim);
        inputs = new Wire[](rows.length + tiles);
        uint256 count;
        for (uint256 i; i < rows.length; ++i) {
            if (_shareHead(trace, segment == 11 ? plan.heads : plan.kvHeads, slice, i)) inputs[count++] = leaf(rows[i]);
        }
        for (uint256 i; i < tiles; ++i) inputs[count++] = weight(plan.tensors[segment == 11 ? 9 : 10].first + i);
        _cut(inputs, count);
    }

    function _shareHead(PlainTrace memory trace, uint256 heads, uint256 one, uint256 other) private pure returns (bool) {
        for (uint256 head; head < heads; ++head) {
            if (_overlaps(trace, head, one) && _overlaps(trace, head, other)) return true;
        }
        return false;
    }

    function _overlaps(PlainTrace memory trace, uint256 head, uint256 slice) private pure returns (bool) {
        uint256 d = trace.plan.headDim;
        return head * d < 256 * (slice + 1) && (head + 1) * d > 256 * slice;
    }

    /// @dev Whether a head of the slice of queries sees the slice of keys.
    function _sees(PlainTrace memory trace, uint256 slice, uint256 keys) private pure returns (bool) {
        (uint256 heads, uint256 kvHeads) = (trace.plan.heads, trace.plan.kvHeads);
        for (uint256 head; head < heads; ++head) {
            if (_overlaps(trace, head, slice) && _overlaps(trace, (head * kvHeads) / heads, keys)) return true;
        }
        return false;
    }

    function _attention(PlainTrace memory trace, PlainPlace memory place) private pure returns (Wire[] memory inputs) {
        uint256[] memory seen = _seenBy(trace, place.slice);
        uint256 tile = _start(trace) / 64 + place.part;
        inputs = new Wire[](2 + 64 * seen.length);
        inputs[0] = leaf(trace.last[11][place.slice]);
        uint256 count = 1;
        for (uint256 p = 64 * tile; p < 64 * (tile + 1); ++p) {
            if (p < _start(trace) || p > trace.position) continue;
            for (uint256 i; i < seen.length; ++i) {
                inputs[count++] = Wire(Source.Output, uint64(p), uint64(seen[i]), 0);
            }
        }
        if (place.part != 0) inputs[count++] = leaf(trace.count - 1);
        _cut(inputs, count);
    }

    /// @dev Slices of keys and of values, of one position, that heads of a slice of queries see.
    function _seenBy(PlainTrace memory trace, uint256 slice) private pure returns (uint256[] memory seen) {
        uint256 keys = slices(uint256(trace.plan.kvHeads) * trace.plan.headDim);
        seen = new uint256[](2 * keys);
        uint256 count;
        for (uint256 i; i < 2 * keys; ++i) if (_sees(trace, slice, i % keys)) seen[count++] = _first(trace) + i;
        assembly ("memory-safe") {
            mstore(seen, count)
        }
    }

    function _cut(Wire[] memory inputs, uint256 count) private pure {
        assembly ("memory-safe") {
            mstore(inputs, count)
        }
    }

    function _one(Wire memory wire) private pure returns (Wire[] memory inputs) {
        inputs = new Wire[](1);
        inputs[0] = wire;
    }

    function _two(Wire memory wire, Wire memory other) private pure returns (Wire[] memory inputs) {
        inputs = new Wire[](2);
        (inputs[0], inputs[1]) = (wire, other);
    }

    // ---- plans

    /// @dev A plan with the tensors that it calls for, of these types; tensor i begins at tile 1,000 i.
    function withTensors(LayerPlan memory plan, uint8[5] memory kinds) internal pure returns (LayerPlan memory) {
        uint256 count = 9 + (plan.flags & 1 == 0 ? 0 : 2) + (plan.flags & 2 == 0 ? 0 : 2) + (plan.layer == 0 ? 1 : 0);
        plan.tensors = new TensorPlan[](count);
        for (uint256 i; i < count; ++i) plan.tensors[i] = TensorPlan(kinds[i % 5], uint64(1_000 * i));
        return plan;
    }
}
