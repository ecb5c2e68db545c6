// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {StreamMath} from "../../contracts/libraries/StreamMath.sol";
import {Stream} from "../../contracts/types/StakeTypes.sol";
import {Proof} from "./Proof.sol";

/// @notice Of every stream of at most all OMNI, and of every pair of holders.
contract StreamMathProof is Proof {
    using StreamMath for Stream;

    function check_flowTakesFromWhatRemains(uint96 remaining, uint64 updatedAt, uint64 endsAt, uint64 now_) public pure {
        Stream memory stream = _given(remaining, updatedAt, endsAt, now_);
        uint256 flowed = stream.flow(now_);
        assert(flowed + stream.remaining == remaining && stream.updatedAt == now_);
        if (now_ >= endsAt) assert(flowed == remaining);
    }

    function check_flowInTwoStepsEndsTheSame(uint96 remaining, uint64 updatedAt, uint64 endsAt, uint64 now_) public pure {
        Stream memory stream = _given(remaining, updatedAt, endsAt, now_);
        vm.assume(now_ <= endsAt);
        uint256 flowed = stream.flow(now_);
        assert(flowed + stream.flow(endsAt) == remaining);
    }

    function check_delegatorsGetAtMostTheirPart(uint96 flowed, uint96 own, uint96 delegated, uint16 rate) public pure {
        vm.assume(flowed <= SUPPLY && own <= SUPPLY && delegated <= SUPPLY && rate <= 10_000);
        vm.assume(uint256(own) + delegated != 0);
        uint256 part = StreamMath.delegatorsPart(flowed, own, delegated, rate);
        assert(part <= flowed);
        assert(part * (uint256(own) + delegated) <= uint256(flowed) * delegated);
    }

    function check_holdersEarnAtMostWhatIsShared(uint96 shared, uint128 shares, uint128 first, uint128 second, uint256 from)
        public
        pure
    {
        vm.assume(shared <= SUPPLY && shares != 0 && shares < 1 << 126);
        vm.assume(uint256(first) + second <= shares);
        vm.assume(from <= type(uint256).max >> 1);
        uint256 perShare = (uint256(shared) << StreamMath.PRECISION_BITS) / shares;
        uint256 to = from + perShare;
        assert(StreamMath.earned(first, from, to) + StreamMath.earned(second, from, to) <= shared);
    }

    function check_claimingOftenEarnsNoMore(uint128 shares, uint128 first, uint128 second) public pure {
        uint256 often = StreamMath.earned(shares, 0, first) + StreamMath.earned(shares, first, uint256(first) + second);
        assert(often <= StreamMath.earned(shares, 0, uint256(first) + second));
    }

    function _given(uint96 remaining, uint64 updatedAt, uint64 endsAt, uint64 now_)
        private
        pure
        returns (Stream memory)
    {
        vm.assume(remaining <= SUPPLY && updatedAt <= now_ && updatedAt <= endsAt);
        return Stream({remaining: remaining, updatedAt: updatedAt, endsAt: endsAt});
    }
}
