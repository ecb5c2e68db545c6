// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice A hole on purpose: `npm run check:slither` fails where slither does not find it. Never deployed.
contract Planted {
    mapping(address => uint256) private _balances;

    function withdraw() external {
        (bool success,) = msg.sender.call{value: _balances[msg.sender]}("");
        require(success, "refused");
        _balances[msg.sender] = 0;
    }
}
