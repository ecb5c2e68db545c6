// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGroth16Keys, VerifyingKey} from "../../contracts/interfaces/IGroth16Keys.sol";
import {Groth16Keys} from "../../contracts/leaves/Groth16Keys.sol";
import {ProvenProducts} from "./utils/ProvenProducts.sol";
import {Test} from "./utils/Test.sol";

/// @notice Keys that are deployed, and keys that are not.
contract Groth16KeysTest is Test {
    uint256 private constant PUBLIC_CHAIN = 8_453;

    VerifyingKey[] private _none;

    function setUp() public {
        vm.chainId(31_337);
    }

    function make(VerifyingKey[] memory keys) external {
        new Groth16Keys(keys);
    }

    function refuses(VerifyingKey[] memory keys, bytes memory refusal) private {
        vm.expectRevert(refusal);
        // A precompile that is given no points takes all the gas that it has.
        this.make{gas: 5_000_000}(keys);
    }

    function refusesPoint(VerifyingKey[] memory keys) private {
        refuses(keys, abi.encodeWithSelector(IGroth16Keys.PointInvalid.selector, 4));
    }

    function test_itsCodeIsAZeroByteAndTheKeys() public {
        VerifyingKey[] memory keys = ProvenProducts.developmentKeys();
        bytes memory expected = hex"00";
        for (uint256 i; i < keys.length; ++i) expected = bytes.concat(expected, abi.encode(keys[i]));
        isTrue(keccak256(address(new Groth16Keys(keys)).code) == keccak256(expected), "code");
        vm.chainId(1_337);
        isTrue(keccak256(address(new Groth16Keys(keys)).code) == keccak256(expected), "on the other local chain");
    }

    function test_revertsOnDevelopmentKeysWhereTheChainIsPublic() public {
        vm.chainId(PUBLIC_CHAIN);
        VerifyingKey[] memory keys = ProvenProducts.developmentKeys();
        refuses(keys, abi.encodeWithSelector(IGroth16Keys.DevelopmentKey.selector, 0, PUBLIC_CHAIN));
        for (uint256 i; i < 5; ++i) keys[i].delta = keys[i].beta;
        isTrue(address(new Groth16Keys(keys)).code.length == 1 + 5 * 704, "others");
        keys[3].delta = ProvenProducts.developmentKeys()[3].delta;
        refuses(keys, abi.encodeWithSelector(IGroth16Keys.DevelopmentKey.selector, 3, PUBLIC_CHAIN));
    }

    function test_revertsOnAKeyThatNobodyContributedTo() public {
        VerifyingKey[] memory keys = ProvenProducts.developmentKeys();
        keys[1].delta = keys[1].gamma;
        refuses(keys, abi.encodeWithSelector(IGroth16Keys.ContributionMissing.selector, 1));
    }

    function test_revertsUnlessThereIsAKeyForEachCircuit() public {
        refuses(_none, abi.encodeWithSelector(IGroth16Keys.KeyCountInvalid.selector, 0));
        refuses(new VerifyingKey[](6), abi.encodeWithSelector(IGroth16Keys.KeyCountInvalid.selector, 6));
    }

    function test_revertsOnPointsThatAreNone_inNoGroup_orInfinite() public {
        VerifyingKey[] memory keys = ProvenProducts.developmentKeys();
        VerifyingKey memory key = ProvenProducts.developmentKeys()[4];
        keys[4].alpha[1] ^= 1;
        refusesPoint(keys);
        delete keys[4].alpha;
        refusesPoint(keys);
        keys[4].alpha = key.alpha;
        (keys[4].beta[0], keys[4].beta[1]) = (key.beta[1], key.beta[0]);
        refusesPoint(keys);
        keys[4].beta = key.beta;
        delete keys[4].gamma;
        refusesPoint(keys);
        keys[4].gamma = key.gamma;
        keys[4].delta[3] ^= 1;
        refusesPoint(keys);
        keys[4].delta = key.delta;
        for (uint256 i; i < 4; ++i) {
            keys[4].inputs[i][0] ^= 1;
            refusesPoint(keys);
            keys[4].inputs[i][0] ^= 1;
            uint256[2] memory input = keys[4].inputs[i];
            keys[4].inputs[i] = [uint256(0), 0];
            refusesPoint(keys);
            keys[4].inputs[i] = input;
        }
        // A point whose coordinates share no bit.
        keys[4].alpha = [uint256(1), 2];
        isTrue(address(new Groth16Keys(keys)).code.length != 0, "the generator");
        keys[4].alpha = key.alpha;
        isTrue(address(new Groth16Keys(keys)).code.length != 0, "as they were");
    }
}
