// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOmniToken} from "../../contracts/interfaces/IOmniToken.sol";
import {IPaymentHub} from "../../contracts/interfaces/IPaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Pool, SlashPayout, SlashResult} from "../../contracts/types/StakeTypes.sol";
import {Proof} from "./Proof.sol";
import {AuthorityStub, TokenStub} from "./Stubs.sol";

/// @notice A vault whose pools a proof sets.
contract VaultHolder is StakeVault {
    constructor(address token_, address authority)
        StakeVault(IOmniToken(token_), IPaymentHub(address(0)), authority)
    {}

    /// @param stake own active and exiting, delegated active and exiting
    function set(address operator, uint96[4] calldata stake) external {
        _own[operator] = Pools(Pool(stake[0], 1, 0), Pool(stake[1], 1, 0));
        _delegated[operator] = Pools(Pool(stake[2], 1, 0), Pool(stake[3], 1, 0));
    }
}

/// @notice Of every slash of every operator. Shares do not matter to what is taken (check_slashTakesWhatItIsToldOrAll), so
/// each pool has one.
contract StakeVaultProof is Proof {
    address private constant OPERATOR = address(0x0b0b);

    VaultHolder private vault = new VaultHolder(address(new TokenStub()), address(new AuthorityStub()));

    function check_slashIsRefundRewardAndBurn(uint96[4] memory stake, uint96 amount, uint96 reward, uint96 refund) public {
        (SlashResult memory result, uint256 own, uint256 delegated) = _slash(stake, amount, reward, refund);
        assert(result.slashed == result.rewarded + result.refunded + result.burned);
        assert(result.slashed == own + delegated);
    }

    function check_payoutsComeOutOfOwnStake(uint96[4] memory stake, uint96 amount, uint96 reward, uint96 refund) public {
        (SlashResult memory result, uint256 own, uint256 delegated) = _slash(stake, amount, reward, refund);
        assert(result.rewarded * 10 <= own * 3 && result.refunded * 10 <= own * 2);
        assert(result.burned * 2 >= own + 2 * delegated);
    }

    function check_slashTakesWhatIsAskedWithinTwoWei(uint96[4] memory stake, uint96 amount) public {
        uint256 total = uint256(stake[0]) + stake[1] + stake[2] + stake[3];
        (SlashResult memory result,,) = _slash(stake, amount, 0, 0);
        assert(result.slashed >= (amount < total ? amount : total));
        assert(result.slashed <= uint256(amount) + 2);
    }

    function check_ownStakeIsExhaustedFirst(uint96[4] memory stake, uint96 amount) public {
        (, uint256 own, uint256 delegated) = _slash(stake, amount, 0, 0);
        if (delegated != 0) assert(own == uint256(stake[0]) + stake[1]);
    }

    function _slash(uint96[4] memory stake, uint96 amount, uint96 reward, uint96 refund)
        private
        returns (SlashResult memory result, uint256 own, uint256 delegated)
    {
        for (uint256 i; i < 4; ++i) {
            vm.assume(stake[i] <= SUPPLY);
        }
        vault.set(OPERATOR, stake);
        result = vault.slash(OPERATOR, amount, SlashPayout(address(1), reward, address(2), refund));
        (Pool memory active, Pool memory exiting) = vault.poolsOf(OPERATOR);
        own = uint256(stake[0]) + stake[1] - active.assets - exiting.assets;
        (active, exiting) = vault.delegatedPoolsOf(OPERATOR);
        delegated = uint256(stake[2]) + stake[3] - active.assets - exiting.assets;
    }
}
