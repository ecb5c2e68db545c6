// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Dispute, Fault, Stage} from "../types/CourtTypes.sol";

/// @title A dispute in one word
/// @dev Bits, from the lowest: stage 4, fault 4, since 40, operatorLeft 18, challengerLeft 18, bond 88, demands 5, draws 2,
/// index 32, slot 8, leaves 32. A chess clock of 72 hours fits 18 bits, 16 demands 5, 3 draws 2.
/// Written whole: fields of a struct in storage are read and written one by one.
library DisputeWord {
    function pack(Dispute memory dispute) internal pure returns (uint256 word) {
        word = dispute.leaves;
        word = (word << 8) | dispute.slot;
        word = (word << 32) | dispute.index;
        word = (word << 2) | dispute.draws;
        word = (word << 5) | dispute.demands;
        word = (word << 88) | dispute.bond;
        word = (word << 18) | dispute.challengerLeft;
        word = (word << 18) | dispute.operatorLeft;
        word = (word << 40) | dispute.since;
        word = (word << 4) | uint256(dispute.fault);
        word = (word << 4) | uint256(dispute.stage);
    }

    /// @dev Into a dispute that is there already: memory that is returned is cleared first.
    function unpack(Dispute memory dispute, uint256 word) internal pure {
        dispute.stage = Stage(word & 0xf);
        dispute.fault = Fault((word >>= 4) & 0xf);
        dispute.since = uint40(word >>= 4);
        dispute.operatorLeft = uint24((word >>= 40) & 0x3ffff);
        dispute.challengerLeft = uint24((word >>= 18) & 0x3ffff);
        dispute.bond = uint88(word >>= 18);
        dispute.demands = uint8((word >>= 88) & 0x1f);
        dispute.draws = uint8((word >>= 5) & 0x3);
        dispute.index = uint32(word >>= 2);
        dispute.slot = uint8(word >>= 32);
        dispute.leaves = uint32(word >> 8);
    }
}
