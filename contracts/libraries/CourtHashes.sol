// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Answer, Case} from "../types/CourtTypes.sol";

/// @title Hashes of what disputes' moves carry
/// @dev Both structs are static: their calldata are their ABI encoding, and are hashed as they lie there. A word with bits that its
/// type has not gives another hash, never that of the same struct without them; who reads such a field reverts.
library CourtHashes {
    uint256 internal constant CASE_BYTES = 27 * 32;
    uint256 private constant ANSWER_BYTES = 6 * 32;

    /// @notice keccak256(abi.encode(chain id, court, case)).
    function idOf(Case calldata case_, address court) internal view returns (bytes32 id) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, chainid())
            mstore(add(free, 0x20), shr(96, shl(96, court)))
            calldatacopy(add(free, 0x40), case_, CASE_BYTES)
            id := keccak256(free, add(0x40, CASE_BYTES))
        }
    }

    /// @notice keccak256(abi.encode(answer)).
    function hashAnswer(Answer calldata answer) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, answer, ANSWER_BYTES)
            hash := keccak256(free, ANSWER_BYTES)
        }
    }
}
