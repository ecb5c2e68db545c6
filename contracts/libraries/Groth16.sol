// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Verifier of Groth16 proofs over bn254, by the precompiles (EIP-196, EIP-197)
/// @notice Proofs are of circuits with three public inputs, keys are {IGroth16Keys}'.
library Groth16 {
    /// @notice Order of the groups: public inputs are below it.
    uint256 internal constant FIELD = 21888242871839275222246405745257275088548364400416034343698204186575808495617;

    /// @notice A public input is not below the groups' order: proofs of it would hold for another number, too.
    error InputNotCanonical(uint256 input);

    /// @dev Order of the field that coordinates are of.
    uint256 private constant BASE = 21888242871839275222246405745257275088696311157297823662689037894645226208583;

    /// @notice Whether e(-a, b) e(alpha, beta) e(inputs, gamma) e(c, delta) = 1. Points that are none give false.
    /// @param keys contract with the verifying keys
    /// @param circuit number of the circuit
    /// @param proof a, b (imaginary parts first), c
    /// @param inputs public inputs
    function verify(address keys, uint256 circuit, uint256[8] calldata proof, uint256[3] memory inputs)
        internal
        view
        returns (bool valid)
    {
        unchecked {
            for (uint256 i; i < 3; ++i) {
                if (inputs[i] >= FIELD) revert InputNotCanonical(inputs[i]);
            }
        }
        uint256 negated = proof[1];
        // Negation of a coordinate that is not below BASE would make it one that is.
        if (negated >= BASE) return false;
        if (negated != 0) negated = BASE - negated;
        assembly ("memory-safe") {
            // 24 words of the pairing's input, 22 of the key, 5 to add up the public inputs.
            let pairing := mload(0x40)
            let key := add(pairing, 768)
            let sum := add(key, 704)
            extcodecopy(keys, key, add(1, mul(circuit, 704)), 704)
            calldatacopy(pairing, proof, 192)
            mstore(add(pairing, 32), negated)
            mcopy(add(pairing, 192), key, 192)
            mcopy(add(pairing, 448), add(key, 192), 128)
            calldatacopy(add(pairing, 576), add(proof, 192), 64)
            mcopy(add(pairing, 640), add(key, 320), 128)

            valid := 1
            mcopy(sum, add(key, 448), 64)
            for { let i := 0 } lt(i, 96) { i := add(i, 32) } {
                mcopy(add(sum, 64), add(add(key, 512), mul(2, i)), 64)
                mstore(add(sum, 128), mload(add(inputs, i)))
                valid := and(valid, staticcall(gas(), 7, add(sum, 64), 96, add(sum, 64), 64))
                valid := and(valid, staticcall(gas(), 6, sum, 128, sum, 64))
            }
            mcopy(add(pairing, 384), sum, 64)
            valid := and(valid, staticcall(gas(), 8, pairing, 768, sum, 32))
            valid := and(valid, eq(mload(sum), 1))
        }
    }
}
