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
        uint256[2][4] memory inputs = key.inputs;
        bool infinite = _isZero(key.alpha) || _isZero(key.beta) || _isZero(key.gamma) || _isZero(key.delta);
        for (uint256 k = 0; k < 4; k++) {
            infinite = infinite || _isZero(inputs[k]);
        }
        // The precompile takes points of the groups only; what their pairings multiply to does not matter.
        (bool valid,) = address(8).staticcall(
            abi.encode(
                key.alpha,
                key.beta,
                inputs[0],
                key.gamma,
                inputs[1],
                key.delta,
                inputs[2],
                key.delta,
                inputs[3],
                key.delta
            )
        );
        if (infinite || !valid) revert PointInvalid(i);
    }

    function _isZero(uint256[2] memory point) private pure returns (bool) {
        return (point[0] | point[1]) == 0;
    }

    function _isZero(uint256[4] memory point) private pure returns (bool) {
        return (point[0] | point[1] | point[2] | point[3]) == 0;
    }
}
