// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {StreamMath} from "../../contracts/libraries/StreamMath.sol";
import {Stream} from "../../contracts/types/StakeTypes.sol";
import {Test} from "./utils/Test.sol";

contract StreamMathTest is Test {
    /// @dev At its end elapsed time and rest are both 0: all of it has flowed, and nothing is divided.
    function test_aStreamMayBeReadTwiceAtItsEnd() public pure {
        Stream memory stream = Stream({remaining: 100, updatedAt: 10, endsAt: 20});
        eq(StreamMath.flow(stream, 15), 50, "half");
        eq(StreamMath.flow(stream, 20), 50, "the rest, at the end");
        eq(StreamMath.flow(stream, 20), 0, "and nothing more");
        eq(StreamMath.flow(stream, 21), 0, "later too");
    }

    function testFuzz_aStreamFlowsWholeInAnySteps(uint96 amount, uint64[5] memory times) public pure {
        Stream memory stream = Stream({remaining: amount, updatedAt: 1_000, endsAt: 2_000});
        uint256 sum;
        uint64 now_ = 1_000;
        for (uint256 i; i < 5; ++i) {
            now_ += uint64(bound(times[i], 0, 300));
            sum += StreamMath.flow(stream, now_);
            atMost(sum, amount, "never more");
        }
        sum += StreamMath.flow(stream, 2_500);
        eq(sum, amount, "all of it");
    }
}
