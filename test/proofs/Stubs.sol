// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Moves what it is told to, as OmniToken does for those who have enough: proofs count what contracts say.
contract TokenStub {
    function transfer(address, uint256) external pure returns (bool) {
        return true;
    }

    function transferFrom(address, address, uint256) external pure returns (bool) {
        return true;
    }

    function burn(uint256) external pure {}
}

/// @notice Allows everything.
contract AuthorityStub {
    function canCall(address, address, bytes4) external pure returns (bool, uint32) {
        return (true, 0);
    }
}

/// @notice A vault whose operators have the stake that a proof says, and no disputes.
contract VaultStub {
    address public immutable token;
    uint256 public stake;

    constructor(address token_) {
        token = token_;
    }

    function setStake(uint256 value) external {
        stake = value;
    }

    /// @dev Asked by the hub's constructor.
    function hub() external view returns (address) {
        return msg.sender;
    }

    function backingStake(address) external view returns (uint256) {
        return stake;
    }

    function lockedUntil(address) external pure returns (uint64) {
        return 0;
    }
}
