// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Vm} from "../contracts/utils/Test.sol";

/// @notice What halmos proves is in functions named `check_…`: for all arguments that pass `assume`, every `assert` holds.
/// docs/contracts/PROOFS.md says each in words.
abstract contract Proof {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev Most OMNI wei that may ever exist: {OmniToken-maxMinted}.
    uint256 internal constant SUPPLY = 1_000_000_000e18;
}
