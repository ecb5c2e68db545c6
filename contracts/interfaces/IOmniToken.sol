// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";

/// @title The network's token
/// @notice ERC-20 with permit (EIP-2612) and votes (ERC-5805, timestamp clock). What is burned is never minted again.
/// @dev Invariants: totalSupply <= totalMinted <= maxMinted; a transfer moves exactly its amount and calls nobody.
interface IOmniToken is IERC20, IERC20Permit {
    /// @notice Minting would pass {maxMinted}.
    error MintCapExceeded(uint256 requested, uint256 remaining);
    /// @notice An initial holder of the zero address.
    error InitialHolderZero();

    /// @notice Mints. Only for the minter role.
    /// @param to receiver
    /// @param amount OMNI wei
    function mint(address to, uint256 amount) external;

    /// @notice Burns of the caller's balance.
    /// @param amount OMNI wei
    function burn(uint256 amount) external;

    /// @notice OMNI wei that may ever be minted, burned or not: 1,000,000,000 OMNI.
    function maxMinted() external view returns (uint256);

    /// @notice OMNI wei minted so far, burned or not.
    function totalMinted() external view returns (uint256);
}
