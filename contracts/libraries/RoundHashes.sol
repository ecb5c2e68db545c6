// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Upload} from "../types/RoundTypes.sol";

/// @title EIP-712 struct hashes of the signed types of federated rounds
/// @dev All fields are static, so abi.encode of the type hash and the struct is the EIP-712 encoding.
library RoundHashes {
    bytes32 internal constant UPLOAD_TYPEHASH = keccak256(
        "Upload(address rounds,uint256 round,address contributor,bytes32 base,bytes32 digest,uint32 size,uint32 norm)"
    );

    function hashUpload(Upload memory upload) internal pure returns (bytes32) {
        return keccak256(abi.encode(UPLOAD_TYPEHASH, upload));
    }
}
