// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Values of leaves, byte by byte
/// @notice What contracts/leaves does with words of many numbers, spelled out one number at a time (docs/OPERATION-TRACES.md).
library PlainLeaves {
    uint256 internal constant Q4_0 = 2;
    uint256 internal constant Q5_0 = 6;
    uint256 internal constant Q8_0 = 8;
    uint256 internal constant Q4_K = 12;
    uint256 internal constant Q6_K = 14;

    // ---- numbers

    /// @dev An f32 as a multiple of 2^-149.
    function single(uint256 bits) internal pure returns (int256) {
        uint256 exponent = (bits >> 23) & 0xff;
        uint256 fraction = bits & 0x7fffff;
        int256 size = int256(exponent == 0 ? fraction : (fraction + (1 << 23)) << (exponent - 1));
        return (bits >> 31) & 1 == 1 ? -size : size;
    }

    /// @dev Distance of neighbouring f32 around it.
    function ulp(uint256 bits) internal pure returns (uint256) {
        uint256 exponent = (bits >> 23) & 0xff;
        return exponent < 2 ? 1 : 1 << (exponent - 1);
    }

    /// @dev The same of a number between f32.
    function ulpOf(int256 number) internal pure returns (uint256) {
        uint256 size = abs(number);
        uint256 step = 1;
        while (size >= step << 24) step <<= 1;
        return step;
    }

    /// @dev The f32 that a number is, rounded toward zero.
    function singleOf(int256 number) internal pure returns (uint256) {
        uint256 size = abs(number);
        uint256 exponent = size < 1 << 23 ? 0 : 1;
        for (uint256 rest = size; rest >= 1 << 24; rest >>= 1) ++exponent;
        uint256 fraction = exponent == 0 ? size : (size >> (exponent - 1)) - (1 << 23);
        return (number < 0 ? 1 << 31 : 0) | (exponent << 23) | fraction;
    }

    /// @dev An f16 as a multiple of 2^-24; exponents go on where it is not finite.
    function half(uint256 bits) internal pure returns (int256) {
        uint256 exponent = (bits >> 10) & 0x1f;
        uint256 fraction = bits & 0x3ff;
        int256 size = int256(exponent == 0 ? fraction : (fraction + 1_024) << (exponent - 1));
        return (bits >> 15) & 1 == 1 ? -size : size;
    }

    function abs(int256 number) internal pure returns (uint256) {
        return number < 0 ? uint256(-number) : uint256(number);
    }

    // ---- bytes

    function byteAt(bytes memory value, uint256 at) internal pure returns (uint256) {
        return uint8(value[at]);
    }

    function signedAt(bytes memory value, uint256 at) internal pure returns (int256) {
        return int8(uint8(value[at]));
    }

    /// @dev The little-endian number of `count` bytes.
    function read(bytes memory value, uint256 at, uint256 count) internal pure returns (uint256 number) {
        for (uint256 i = count; i > 0; --i) number = (number << 8) | byteAt(value, at + i - 1);
    }

    function write(bytes memory value, uint256 at, uint256 count, uint256 number) internal pure {
        for (uint256 i; i < count; ++i) value[at + i] = bytes1(uint8(number >> (8 * i)));
    }

    // ---- blocks

    /// @dev V of each weight of a row of `columns`.
    function weights(uint256 kind, bytes memory tile, uint256 at, uint256 columns) internal pure returns (int256[] memory v) {
        v = new int256[](columns);
        for (uint256 j; j < columns; ++j) v[j] = _weight(kind, tile, at, j);
    }

    function _weight(uint256 kind, bytes memory tile, uint256 at, uint256 j) private pure returns (int256) {
        if (kind == Q4_K) return _q4K(tile, at, j);
        if (kind == Q6_K) return _q6K(tile, at, j);
        at += (j / 32) * (kind == Q4_0 ? 18 : kind == Q5_0 ? 22 : 34);
        int256 d = half(read(tile, at, 2));
        uint256 i = j % 32;
        if (kind == Q8_0) return d * signedAt(tile, at + 2 + i);
        uint256 low = (byteAt(tile, at + (kind == Q4_0 ? 2 : 6) + (i % 16)) >> (i < 16 ? 0 : 4)) & 15;
        if (kind == Q4_0) return d * (int256(low) - 8);
        uint256 fifth = (read(tile, at + 2, 4) >> i) & 1;
        return d * (int256(low + 16 * fifth) - 16);
    }

    function _q4K(bytes memory tile, uint256 at, uint256 j) private pure returns (int256) {
        uint256 group = j / 32;
        (uint256 scale, uint256 minimum) = (byteAt(tile, at + 4 + (group % 4)), byteAt(tile, at + 8 + (group % 4)));
        if (group > 3) {
            uint256 both = byteAt(tile, at + 8 + group);
            (scale, minimum) = ((both & 15) + 16 * (scale / 64), both / 16 + 16 * (minimum / 64));
        } else {
            (scale, minimum) = (scale % 64, minimum % 64);
        }
        uint256 level = (byteAt(tile, at + 16 + 32 * (group / 2) + (j % 32)) >> (4 * (group % 2))) & 15;
        return half(read(tile, at, 2)) * int256(scale * level) - half(read(tile, at + 2, 2)) * int256(minimum);
    }

    function _q6K(bytes memory tile, uint256 at, uint256 j) private pure returns (int256) {
        (uint256 part, uint256 quarter, uint256 i) = (j / 128, (j % 128) / 32, j % 32);
        uint256 low = (byteAt(tile, at + 64 * part + 32 * (quarter % 2) + i) >> (4 * (quarter / 2))) & 15;
        uint256 high = (byteAt(tile, at + 128 + 32 * part + i) >> (2 * quarter)) & 3;
        int256 scale = signedAt(tile, at + 192 + j / 16);
        return half(read(tile, at + 208, 2)) * scale * (int256(low + 16 * high) - 32);
    }

    /// @dev X of each activation, multiples of 2^exponent.
    function activations(uint256 kind, bytes memory block_, uint256 columns)
        internal
        pure
        returns (int256[] memory x, int256 exponent)
    {
        x = new int256[](columns);
        bool isSuper = kind == Q4_K || kind == Q6_K;
        exponent = -24;
        int256 scale;
        if (isSuper) (scale, exponent) = superScale(read(block_, 0, 4));
        for (uint256 j; j < columns; ++j) {
            if (!isSuper) scale = half(read(block_, 34 * (j / 32), 2));
            x[j] = scale * signedAt(block_, isSuper ? 4 + j : 34 * (j / 32) + 2 + (j % 32));
        }
    }

    /// @dev An f32 as M 2^e, with 24 bits of M where it is normal.
    function superScale(uint256 bits) internal pure returns (int256 scale, int256 exponent) {
        uint256 biased = (bits >> 23) & 0xff;
        if (bits & 0x7fffffff == 0) return (0, -24);
        scale = int256((bits & 0x7fffff) + (biased == 0 ? 0 : 1 << 23));
        if (bits >> 31 == 1) scale = -scale;
        exponent = biased == 0 ? -149 : int256(biased) - 150;
    }

    function product(int256[] memory a, int256[] memory b) internal pure returns (int256 sum) {
        for (uint256 i; i < a.length; ++i) sum += a[i] * b[i];
    }
}
