// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Voucher} from "./SignedTypes.sol";

/// @notice A deposit reserved by one payer for one payee. Amounts are cumulative over the lane's life.
/// @param reserved OMNI wei ever reserved, less what was reclaimed
/// @param accepted OMNI wei of the highest voucher presented; accepted <= reserved
/// @param reclaimAt clock from which the payer may reclaim reserved - accepted; 0 where it did not ask
struct Lane {
    uint96 reserved;
    uint96 accepted;
    uint64 reclaimAt;
}

/// @notice One item of {IPaymentHub-reserveMany}.
/// @param payee whom the lane pays
/// @param lane number of the lane
/// @param amount OMNI wei to add
struct Reservation {
    address payee;
    uint64 lane;
    uint96 amount;
}

/// @notice A voucher with the 65-byte ECDSA signature of the payer or of a session key of its lane.
struct SignedVoucher {
    Voucher voucher;
    bytes signature;
}

/// @notice A session key of a lane.
/// @param cap highest cumulative amount it may sign
/// @param expiry last second of the hub's clock at which its vouchers can be claimed
struct SessionKey {
    uint128 cap;
    uint64 expiry;
}

/// @notice What a payee has in the hub.
/// @param pending accepted vouchers that wait for room under the held-back limit, OMNI wei
/// @param heldBack what is held back for the refund window, OMNI wei
/// @param first index of the oldest open holding
/// @param next index of the next holding; next - first are open
struct PayeeAccount {
    uint96 pending;
    uint96 heldBack;
    uint32 first;
    uint32 next;
}

/// @notice What a payee claimed within an hour, held back until a time.
/// @param amount OMNI wei
/// @param releaseAt clock from which it can be released
struct Holding {
    uint128 amount;
    uint64 releaseAt;
}
