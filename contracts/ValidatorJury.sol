// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IJury} from "./interfaces/IJury.sol";
import {IQualityOracle} from "./interfaces/IQualityOracle.sol";
import {Member, Round} from "./types/QualityTypes.sol";

/// @title Juries of the oracle's validators
/// @notice Draws from the members that revealed in the last round that enough of them took part in and whose reveals had ended
/// by `asOf`: they hold stake, and were at their posts. Their seats, which follow stake, are their chances. All of that is fixed
/// from `asOf` on: nobody enters, leaves or changes weight afterwards. Where no round of the last 3 epochs is such, there is no
/// jury: who served longer ago may be gone, and no operator must lose for that. It has no state and no role.
contract ValidatorJury is IJury {
    /// @dev {IQualityOracle-currentEpoch}
    uint256 internal constant EPOCH = 24 hours;
    /// @dev Two that a draw may fall between, and one that failed. Also bounds what one draw reads.
    uint256 internal constant LOOKBACK = 3;

    /// @notice The oracle whose committees serve.
    IQualityOracle public immutable oracle;

    /// @param oracle_ the oracle whose committees serve
    constructor(IQualityOracle oracle_) {
        oracle = oracle_;
    }

    /// @inheritdoc IJury
    function draw(uint256 seed, uint256 count, uint64 asOf) external view returns (address[] memory jurors) {
        // The round of an epoch opens in the next one.
        uint256 end = asOf / EPOCH;
        uint256 oldest = end - Math.min(end, LOOKBACK);
        for (end = Math.min(end, uint256(oracle.lastRound()) + 1); end > oldest; --end) {
            Round memory round = oracle.roundOf(uint64(end - 1));
            if (round.revealUntil == 0 || round.revealUntil > asOf || round.seatsRevealed < count) continue;
            Member[] memory members = oracle.membersOf(uint64(end - 1));
            if (_dismissSilent(members) >= count) return _pick(members, round.seatsRevealed, seed, count);
        }
    }

    /// @dev Takes the seats of those that did not reveal; counts the others.
    function _dismissSilent(Member[] memory members) private pure returns (uint256 left) {
        for (uint256 i; i < members.length; ++i) {
            if (members[i].revealed) ++left;
            else members[i].seats = 0;
        }
    }

    function _pick(Member[] memory members, uint256 seats, uint256 seed, uint256 count)
        private
        pure
        returns (address[] memory jurors)
    {
        jurors = new address[](count);
        for (uint256 i; i < count; ++i) {
            uint256 ticket = uint256(keccak256(abi.encode(seed, i))) % seats;
            uint256 place;
            while (ticket >= members[place].seats) {
                ticket -= members[place].seats;
                ++place;
            }
            jurors[i] = members[place].account;
            seats -= members[place].seats;
            members[place].seats = 0;
        }
    }
}
