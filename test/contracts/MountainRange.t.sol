// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {MountainRangeHarness} from "../../contracts/mocks/CourtMocks.sol";
import {Test} from "./utils/Test.sol";
import {Trees} from "./utils/Trees.sol";

contract MountainRangeTest is Test {
    MountainRangeHarness private range = new MountainRangeHarness();

    function _leaves(uint256 size) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](size);
        for (uint256 i; i < size; ++i) {
            leaves[i] = keccak256(abi.encode(i));
        }
    }

    function testFuzz_everyLeafIsIncluded(uint256 size, uint256 index) public view {
        size = bound(size, 1, 40);
        index = bound(index, 0, size - 1);
        bytes32[] memory leaves = _leaves(size);
        isTrue(
            range.includes(Trees.root(leaves), size, index, leaves[index], Trees.inclusion(leaves, index)), "included"
        );
    }

    function testFuzz_noOtherLeafIsIncluded(uint256 size, uint256 index, uint256 other, bytes32 junk) public view {
        size = bound(size, 1, 40);
        index = bound(index, 0, size - 1);
        bytes32[] memory leaves = _leaves(size);
        (bytes32 root, bytes32[] memory path) = (Trees.root(leaves), Trees.inclusion(leaves, index));
        isTrue(!range.includes(root, size, index, junk, path), "another leaf");
        other = bound(other, 0, 2 * size);
        if (other != index) isTrue(!range.includes(root, size, other, leaves[index], path), "another index");
    }

    function testFuzz_aSpoiledPathProvesNothing(uint256 size, uint256 index, uint256 spot, bytes32 junk) public view {
        size = bound(size, 2, 40);
        index = bound(index, 0, size - 1);
        bytes32[] memory leaves = _leaves(size);
        bytes32[] memory path = Trees.inclusion(leaves, index);
        path[spot % path.length] = junk;
        isTrue(!range.includes(Trees.root(leaves), size, index, leaves[index], path), "spoiled");
        bytes32[] memory none = new bytes32[](0);
        isTrue(!range.includes(Trees.root(leaves), size, index, leaves[index], none), "too short");
        bytes32[] memory longer = new bytes32[](path.length + 1);
        isTrue(!range.includes(leaves[0], 1, 0, leaves[0], longer), "too long");
    }

    function testFuzz_everyBeginningIsContinued(uint256 size, uint256 from) public view {
        size = bound(size, 1, 40);
        from = bound(from, 1, size);
        bytes32[] memory leaves = _leaves(size);
        bytes32 older = Trees.rootOfFirst(leaves, from);
        isTrue(range.continues(older, from, Trees.root(leaves), size, Trees.consistency(leaves, from)), "continued");
    }

    /// @dev All shapes: a last node may rise over several levels before it has a sibling again (13 of 14).
    function test_everyBeginningOfEverySmallTreeIsContinued() public view {
        for (uint256 size = 1; size <= 18; ++size) {
            bytes32[] memory leaves = _leaves(size);
            bytes32 root = Trees.root(leaves);
            for (uint256 from = 1; from <= size; ++from) {
                bytes32 older = Trees.rootOfFirst(leaves, from);
                isTrue(range.continues(older, from, root, size, Trees.consistency(leaves, from)), "continued");
            }
        }
    }

    function testFuzz_noOtherBeginningIsContinued(uint256 size, uint256 from, uint256 spot, bytes32 junk) public view {
        size = bound(size, 1, 40);
        from = bound(from, 1, size);
        bytes32[] memory leaves = _leaves(size);
        (bytes32 root, bytes32[] memory path) = (Trees.root(leaves), Trees.consistency(leaves, from));
        isTrue(!range.continues(junk, from, root, size, path), "another root");
        bytes32 older = Trees.rootOfFirst(leaves, from);
        if (path.length != 0) {
            path[spot % path.length] = junk;
            isTrue(!range.continues(older, from, root, size, path), "spoiled");
            isTrue(!range.continues(older, from, root, size, new bytes32[](0)), "too short");
        }
    }

    function test_anEmptyOrLongerBeginningProvesNothing() public view {
        bytes32[] memory none = new bytes32[](0);
        bytes32 root = Trees.root(_leaves(3));
        isTrue(!range.continues(0, 0, root, 3, none), "empty");
        isTrue(!range.continues(root, 4, root, 3, none), "longer");
        isTrue(!range.continues(root, 3, root, 3, new bytes32[](1)), "a path where none is needed");
        bytes32[] memory path = new bytes32[](4);
        isTrue(!range.continues(root, 2, root, 3, path), "too long");
    }
}
