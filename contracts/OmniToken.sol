// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";

/// @title See {IOmniToken}
contract OmniToken is IOmniToken, ERC20Permit, ERC20Votes, AccessManaged {
    /// @inheritdoc IOmniToken
    uint256 public constant maxMinted = 1_000_000_000e18;
    /// @inheritdoc IOmniToken
    uint256 public totalMinted;

    /// @param initialHolder receives the initial supply
    /// @param initialSupply OMNI wei, counted towards {maxMinted}
    /// @param authority AccessManager that knows the minter role
    constructor(address initialHolder, uint256 initialSupply, address authority)
        ERC20("OmniNode", "OMNI")
        ERC20Permit("OmniNode")
        AccessManaged(authority)
    {
        if (initialHolder == address(0)) revert InitialHolderZero();
        _mintCapped(initialHolder, initialSupply);
    }

    /// @inheritdoc IOmniToken
    function mint(address to, uint256 amount) external restricted {
        _mintCapped(to, amount);
    }

    /// @inheritdoc IOmniToken
    function burn(uint256 amount) external {
        _burn(_msgSender(), amount);
    }

    /// @notice ERC-6372: votes are checkpointed by timestamp.
    function clock() public view override returns (uint48) {
        return Time.timestamp();
    }

    /// @notice ERC-6372.
    // solhint-disable-next-line func-name-mixedcase
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(IERC20Permit, ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }

    function _mintCapped(address to, uint256 amount) private {
        uint256 remaining = maxMinted - totalMinted;
        if (amount > remaining) revert MintCapExceeded(amount, remaining);
        totalMinted += amount;
        _mint(to, amount);
    }
}
