// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Hashes} from "@openzeppelin/contracts/utils/cryptography/Hashes.sol";

/// @title Proofs over Merkle trees in the shape of RFC 6962
/// @dev A tree of n leaves splits at the largest power of two below n; hashes are keccak256 without prefixes. Trees, proofs
/// and both checks are those of docs/RECEIPTS.md (RFC 9162, 2.1.3.2 and 2.1.4.2). The caller must know the tree's size from
/// elsewhere than the prover: the same path proves another index in a tree of another size.
library MountainRange {
    /// @notice Whether `leaf` is leaf `index` of the tree of `size` leaves with this root.
    function includes(bytes32 root, uint256 size, uint256 index, bytes32 leaf, bytes32[] memory path)
        internal
        pure
        returns (bool)
    {
        if (index >= size) return false;
        uint256 node = index;
        uint256 last = size - 1;
        bytes32 hash = leaf;
        for (uint256 i; i < path.length; ++i) {
            if (last == 0) return false;
            if (node & 1 == 1 || node == last) {
                hash = Hashes.efficientKeccak256(path[i], hash);
                while (node & 1 == 0 && node != 0) (node, last) = (node >> 1, last >> 1);
            } else {
                hash = Hashes.efficientKeccak256(hash, path[i]);
            }
            (node, last) = (node >> 1, last >> 1);
        }
        return last == 0 && hash == root;
    }

    /// @notice Whether the tree of `from` leaves with root `older` is the beginning of that of `size` with `root`. Given all
    /// but `older`, at most one `older` can be proven. An empty beginning proves nothing and is refused.
    function continues(bytes32 older, uint256 from, bytes32 root, uint256 size, bytes32[] memory path)
        internal
        pure
        returns (bool)
    {
        if (from == 0 || from > size) return false;
        if (from == size) return path.length == 0 && older == root;
        uint256 node = from - 1;
        uint256 last = size - 1;
        while (node & 1 == 1) (node, last) = (node >> 1, last >> 1);
        // The older tree is a whole subtree of the newer one where its size is a power of two.
        uint256 next = from & (from - 1) == 0 ? 0 : 1;
        if (path.length < next) return false;
        bytes32 oldHash = next == 0 ? older : path[0];
        bytes32 newHash = oldHash;
        for (; next < path.length; ++next) {
            if (last == 0) return false;
            if (node & 1 == 1 || node == last) {
                oldHash = Hashes.efficientKeccak256(path[next], oldHash);
                newHash = Hashes.efficientKeccak256(path[next], newHash);
                while (node & 1 == 0 && node != 0) (node, last) = (node >> 1, last >> 1);
            } else {
                newHash = Hashes.efficientKeccak256(newHash, path[next]);
            }
            (node, last) = (node >> 1, last >> 1);
        }
        return last == 0 && oldHash == older && newHash == root;
    }
}
