// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGroth16Keys, VerifyingKey} from "../interfaces/IGroth16Keys.sol";

/// @title See {IGroth16Keys}
contract Groth16Keys is IGroth16Keys {
    uint256 private constant CIRCUITS = 5;
    /// @dev Hash of delta of all development keys.
    bytes32 private constant DEVELOPMENT_DELTA = 0x0231bd4c4a023fb89cedf204a585bdd827e284bc9d802e066100090e39fb1526;

    constructor(VerifyingKey[] memory keys) {
        if (keys.length != CIRCUITS) revert KeyCountInvalid(keys.length);
        bytes memory code = hex"00";
        for (uint256 i = 0; i < CIRCUITS; i++) {
            _check(keys[i], i);
            code = bytes.concat(code, abi.encode(keys[i]));
        }
        assembly ("memory-safe") {
            return(add(code, 32), mload(code))
        }
    }

    function _check(VerifyingKey memory key, uint256 i) private view {
        bytes32 delta = keccak256(abi.encode(key.delta));
        if (keccak256(abi.encode(key.gamma)) == delta) revert ContributionMissing(i);
        if (delta == DEVELOPMENT_DELTA && block.chainid != 31337 && block.chainid != 1337) {
            revert DevelopmentKey(i, block.chainid);
        }
        _checkPair(key.alpha, key.beta, i);
        _checkPair(key.inputs[0], key.gamma, i);
        for (uint256 k = 1; k < 4; k++) {
            _checkPair(key.inputs[k], key.delta, i);
        }
    }

    /// @dev The precompile takes points of the groups only; whether their pairing is one does not matter.
    function _checkPair(uint256[2] memory g1, uint256[4] memory g2, uint256 i) private view {
        (bool valid,) = address(8).staticcall(abi.encode(g1, g2));
        if (!valid || (g1[0] | g1[1]) == 0 || (g2[0] | g2[1] | g2[2] | g2[3]) == 0) revert PointInvalid(i);
    }
}
