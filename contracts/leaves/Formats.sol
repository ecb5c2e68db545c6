// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title ggml types of matrices
library Formats {
    uint256 internal constant Q4_0 = 2;
    uint256 internal constant Q5_0 = 6;
    uint256 internal constant Q8_0 = 8;
    uint256 internal constant Q4_K = 12;
    uint256 internal constant Q6_K = 14;

    /// @notice A matrix of the plan is of a type that no judgeable model has.
    error TypeUnknown(uint256 kind);

    /// @notice Place of a type in the table of tolerances.
    function indexOf(uint256 kind) internal pure returns (uint256) {
        if (kind == Q4_0) return 0;
        if (kind == Q5_0) return 1;
        if (kind == Q8_0) return 2;
        if (kind == Q4_K) return 3;
        if (kind == Q6_K) return 4;
        revert TypeUnknown(kind);
    }

    /// @notice Whether activations meet weights of the type as q8_K; else as q8_0.
    function meetsSuper(uint256 kind) internal pure returns (bool) {
        return kind == Q4_K || kind == Q6_K;
    }

    /// @notice Whether levels of weights of the type are below 16.
    function hasFourBits(uint256 kind) internal pure returns (bool) {
        return kind == Q4_0 || kind == Q4_K;
    }

    /// @notice Bytes of `columns` weights of a row.
    function weightBytes(uint256 kind, uint256 columns) internal pure returns (uint256) {
        if (kind == Q4_0) return (columns / 32) * 18;
        if (kind == Q5_0) return (columns / 32) * 22;
        if (kind == Q8_0) return (columns / 32) * 34;
        return (columns / 256) * (kind == Q4_K ? 144 : 210);
    }

    /// @notice Bytes of the block of `columns` activations that meets weights of the type.
    function blockBytes(uint256 kind, uint256 columns) internal pure returns (uint256) {
        return meetsSuper(kind) ? 260 : (columns / 32) * 34;
    }
}
