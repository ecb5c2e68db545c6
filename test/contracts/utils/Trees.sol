// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice The other side of {MountainRange}: makes roots and proofs, spelled out by the definition of RFC 9162.
library Trees {
    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        return leaves.length == 0 ? bytes32(0) : _root(leaves, 0, leaves.length);
    }

    function rootOfFirst(bytes32[] memory leaves, uint256 size) internal pure returns (bytes32) {
        return size == 0 ? bytes32(0) : _root(leaves, 0, size);
    }

    function inclusion(bytes32[] memory leaves, uint256 index) internal pure returns (bytes32[] memory) {
        return _inclusion(leaves, index, 0, leaves.length);
    }

    /// @dev That the first `from` leaves begin all leaves.
    function consistency(bytes32[] memory leaves, uint256 from) internal pure returns (bytes32[] memory) {
        if (from == 0 || from == leaves.length) return new bytes32[](0);
        return _consistency(leaves, from, 0, leaves.length, true);
    }

    function _root(bytes32[] memory leaves, uint256 from, uint256 to) private pure returns (bytes32) {
        if (to - from == 1) return leaves[from];
        uint256 middle = from + _split(to - from);
        return keccak256(abi.encode(_root(leaves, from, middle), _root(leaves, middle, to)));
    }

    function _inclusion(bytes32[] memory leaves, uint256 index, uint256 from, uint256 to)
        private
        pure
        returns (bytes32[] memory)
    {
        if (to - from == 1) return new bytes32[](0);
        uint256 middle = from + _split(to - from);
        return index < middle
            ? _append(_inclusion(leaves, index, from, middle), _root(leaves, middle, to))
            : _append(_inclusion(leaves, index, middle, to), _root(leaves, from, middle));
    }

    function _consistency(bytes32[] memory leaves, uint256 m, uint256 from, uint256 to, bool known)
        private
        pure
        returns (bytes32[] memory)
    {
        if (m == to) {
            bytes32[] memory none = new bytes32[](0);
            return known ? none : _append(none, _root(leaves, from, to));
        }
        uint256 middle = from + _split(to - from);
        return m <= middle
            ? _append(_consistency(leaves, m, from, middle, known), _root(leaves, middle, to))
            : _append(_consistency(leaves, m, middle, to, false), _root(leaves, from, middle));
    }

    function _append(bytes32[] memory list, bytes32 item) private pure returns (bytes32[] memory longer) {
        longer = new bytes32[](list.length + 1);
        for (uint256 i; i < list.length; ++i) {
            longer[i] = list[i];
        }
        longer[list.length] = item;
    }

    /// @dev The largest power of two below n.
    function _split(uint256 n) private pure returns (uint256 power) {
        power = 1;
        while (power * 2 < n) power *= 2;
    }
}
