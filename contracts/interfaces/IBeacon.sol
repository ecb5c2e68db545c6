// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Public randomness
/// @notice A draw fixes the number of a block at least 2 ahead, stores it, and reads the value of that block later. Nobody
/// chooses which value a draw gets, neither by asking again nor by waiting: each block has one value, and where nobody
/// recorded it while it could be proven (256 blocks), the draw's value is that of a later block fixed by arithmetic alone.
///
/// How to draw, in a contract:
/// 1. `uint64 drawBlock = beacon.drawBlock();` stored, in the transaction after which nobody may change what is drawn from;
/// 2. later `bytes32 value = beacon.valueOf(drawBlock);` (reverts until it is known);
/// 3. `uint256 seed = uint256(keccak256(abi.encode(block.chainid, address(this), what, value)));`: all draws that wait for
/// one block share its value, so each must hash it with what it draws.
///
/// Facts (EIP-4399): PREVRANDAO of block N is the RANDAO mix after the block before it. So whoever proposes block N - 1 knows
/// the value of N first, and can withhold its block for another value: one bit, for the price of a block (about 0.04 ETH of
/// consensus rewards and whatever its transactions pay). The proposers of the last k slots before N, if they are one, choose
/// among 2^k values for up to k blocks. Nobody else can bias it. Proposers are known 32 to 64 slots ahead: with a lookahead
/// of 64 or more a draw cannot be timed so that friends propose those slots. What a draw decides must be worth less than
/// the blocks; what takes many draws to win (the median of a committee) multiplies the price.
interface IBeacon {
    /// @notice The value is not known: record block `awaited` when it is there.
    error ValueUnknown(uint64 drawBlock, uint64 awaited);
    /// @notice Not the header of a block whose hash is known here: only the last 256 blocks can be proven.
    error HeaderUnknown(uint256 blockNumber);
    /// @notice The chain has no randomness in its blocks (a value that small is none).
    error NoRandomness(uint256 value);
    /// @notice A lookahead outside its bounds.
    error LookaheadOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice The value of a block is known from now on.
    event Recorded(uint64 indexed blockNumber, bytes32 value);

    /// @notice Records the value of the current block. Recording again changes nothing.
    /// @return value the value
    function record() external returns (bytes32 value);

    /// @notice Records the value of one of the last 256 blocks from its header. Recording again changes nothing.
    /// @param header RLP of the block's header
    /// @return blockNumber its number
    /// @return value the value
    function recordHeader(bytes calldata header) external returns (uint64 blockNumber, bytes32 value);

    /// @notice Blocks from a draw to its block; at least 2.
    function lookahead() external view returns (uint64);

    /// @notice The block of a draw made now: the current block + {lookahead}.
    function drawBlock() external view returns (uint64);

    /// @notice The value of a draw. Once known it never changes. Reverts with {ValueUnknown} before.
    /// @param drawBlock_ what {drawBlock} returned when the draw was made
    function valueOf(uint64 drawBlock_) external view returns (bytes32 value);

    /// @notice As {valueOf}, without reverting.
    /// @param drawBlock_ what {drawBlock} returned when the draw was made
    /// @return known whether the value is known
    /// @return value the value (zero: not known)
    /// @return block_ the block that gave it, or that it waits for: `drawBlock_`, or where that was missed,
    /// 256 + {lookahead} blocks later, and so on. Costs one storage read a missed block.
    function tryValueOf(uint64 drawBlock_) external view returns (bool known, bytes32 value, uint64 block_);
}
