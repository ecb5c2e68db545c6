// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Attestation, Boundary, KeyGrant, SessionTerms, StepReceipt, Voucher} from "../../contracts/types/SignedTypes.sol";
import {System} from "./utils/System.sol";

/// @notice The hub's digests against EIP-712 spelled out field by field.
contract SignedHashesTest is System {
    function setUp() public {
        deploySystem();
    }

    function test_domainSeparator() public view {
        bytes32 expected = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("OmniNode"),
                keccak256("1"),
                block.chainid,
                address(hub)
            )
        );
        isTrue(hub.DOMAIN_SEPARATOR() == expected, "domain separator");
    }

    function testFuzz_terms(SessionTerms memory t) public view {
        bytes32 typeHash = keccak256(
            "SessionTerms(address payer,address gateway,address operator,bytes32 session,uint32 attempt,uint64 fromPos,bytes32 manifest,uint32 a,uint32 b,uint128 price,uint64 lane,bytes32 seedCommit,bytes32 tauTable,uint64 start,uint64 end)"
        );
        bytes memory first =
            abi.encode(typeHash, t.payer, t.gateway, t.operator, t.session, t.attempt, t.fromPos, t.manifest);
        bytes memory rest = abi.encode(t.a, t.b, t.price, t.lane, t.seedCommit, t.tauTable, t.start, t.end);
        isTrue(hub.hashTerms(t) == _digest(bytes.concat(first, rest)), "terms");
    }

    function testFuzz_receipt(StepReceipt memory r) public view {
        bytes32 typeHash = keccak256("StepReceipt(bytes32 termsHash,uint64 toPos,bytes32 root,uint64 signedAt)");
        isTrue(
            hub.hashReceipt(r) == _digest(abi.encode(typeHash, r.termsHash, r.toPos, r.root, r.signedAt)), "receipt"
        );
    }

    function testFuzz_boundary(Boundary memory b) public view {
        bytes32 typeHash = keccak256("Boundary(bytes32 termsHash,uint64 pos,uint32 hop,bytes32 hash)");
        isTrue(hub.hashBoundary(b) == _digest(abi.encode(typeHash, b.termsHash, b.pos, b.hop, b.hash)), "boundary");
    }

    function testFuzz_voucher(Voucher memory v) public view {
        bytes32 typeHash = keccak256(
            "Voucher(address payer,address payee,uint64 lane,uint128 cumulative,uint64 seq,bytes32 receiptHash,uint64 expiry)"
        );
        bytes memory data =
            abi.encode(typeHash, v.payer, v.payee, v.lane, v.cumulative, v.seq, v.receiptHash, v.expiry);
        isTrue(hub.hashVoucher(v) == _digest(data), "voucher");
    }

    function testFuzz_keyGrant(KeyGrant memory g) public view {
        bytes32 typeHash = keccak256(
            "KeyGrant(address payer,address payee,uint64 lane,address key,uint128 cap,uint64 expiry,uint256 nonce)"
        );
        bytes memory data = abi.encode(typeHash, g.payer, g.payee, g.lane, g.key, g.cap, g.expiry, g.nonce);
        isTrue(hub.hashKeyGrant(g) == _digest(data), "grant");
    }

    function testFuzz_attestation(Attestation memory a) public view {
        bytes32 typeHash = keccak256(
            "Attestation(address validator,address operator,bytes32 termsHash,bytes32 receiptHash,uint64 epoch,uint64 fromPos,uint64 toPos,bytes32 seed,uint32 samples,uint64 nmse,uint16 agreement,uint16 score,uint64 signedAt)"
        );
        bytes memory first =
            abi.encode(typeHash, a.validator, a.operator, a.termsHash, a.receiptHash, a.epoch, a.fromPos, a.toPos);
        bytes memory rest = abi.encode(a.seed, a.samples, a.nmse, a.agreement, a.score, a.signedAt);
        isTrue(hub.hashAttestation(a) == _digest(bytes.concat(first, rest)), "attestation");
    }

    function _digest(bytes memory data) private view returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", hub.DOMAIN_SEPARATOR(), keccak256(data)));
    }
}
