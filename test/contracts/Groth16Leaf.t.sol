// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IGroth16Leaf, ProvenProduct} from "../../contracts/interfaces/IGroth16Leaf.sol";
import {ILeafVerifier} from "../../contracts/interfaces/ILeafVerifier.sol";
import {IModelLeaf} from "../../contracts/interfaces/IModelLeaf.sol";
import {IPlannedLeaf} from "../../contracts/interfaces/IPlannedLeaf.sol";
import {EvmLeaf} from "../../contracts/leaves/EvmLeaf.sol";
import {Groth16Keys} from "../../contracts/leaves/Groth16Keys.sol";
import {Groth16Leaf} from "../../contracts/leaves/Groth16Leaf.sol";
import {LeafFactory} from "../../contracts/leaves/LeafFactory.sol";
import {Groth16} from "../../contracts/libraries/Groth16.sol";
import {Statement, Verdict} from "../../contracts/types/CourtTypes.sol";
import {ProvenProducts} from "./utils/ProvenProducts.sol";
import {Test} from "./utils/Test.sol";

/// @notice A product of each kind of activations, by its proof and by its values.
contract Groth16LeafTest is Test {
    uint256 private constant Q8_0 = 8;
    uint256 private constant Q4_K = 12;
    /// Not a number, little-endian.
    bytes4 private constant NAN = 0x0000c07f;
    uint256 private constant ADD = 3;

    Groth16Keys private keys;
    Groth16Leaf private code;
    LeafFactory private factory;

    function setUp() public {
        vm.chainId(31_337);
        keys = new Groth16Keys(ProvenProducts.developmentKeys());
        code = new Groth16Leaf(address(keys));
        factory = new LeafFactory(new EvmLeaf(), code);
    }

    function leafOf(uint256 kind) private returns (Groth16Leaf) {
        return Groth16Leaf(factory.deployGroth16Leaf(ProvenProducts.planRoot(kind)));
    }

    function proven(ProvenProduct memory p) private pure returns (bytes memory) {
        return bytes.concat(hex"01", abi.encode(p.plan, p.planPath, p.taus, p.inputs, p.output, p.proof));
    }

    function computed(ProvenProduct memory p) private pure returns (bytes memory) {
        return abi.encode(p.plan, p.planPath, p.taus, p.inputs, p.output);
    }

    function copied(bytes memory value) private pure returns (bytes memory) {
        return bytes.concat(value);
    }

    /// @dev The judgement of a product whose values the leaf names.
    function verdictOn(uint256 kind, ProvenProduct memory p, bool byProof) private returns (Verdict) {
        Statement memory statement = ProvenProducts.statement(kind);
        for (uint256 i; i < p.inputs.length; ++i) statement.leaf.inputs[i].hash = keccak256(p.inputs[i]);
        statement.leaf.output = keccak256(p.output);
        return leafOf(kind).judge(statement, byProof ? proven(p) : computed(p));
    }

    function expectRefusal(Statement memory statement, ProvenProduct memory p, bytes memory refusal) private {
        Groth16Leaf leaf = leafOf(Q4_K);
        vm.expectRevert(refusal);
        // A precompile that is given no points takes all the gas that it has.
        leaf.judge{gas: 3_000_000}(statement, proven(p));
    }

    function test_aProofShowsAProductRight_asItsValuesDo() public {
        for (uint256 kind = Q8_0; kind <= Q4_K; kind += 4) {
            ProvenProduct memory p = ProvenProducts.product(kind);
            isTrue(verdictOn(kind, p, true) == Verdict.Right, "by proof");
            isTrue(verdictOn(kind, p, false) == Verdict.Right, "by values");
        }
    }

    /// @dev Weights and activations stay, so the proof does.
    function test_aProofShowsAProductWrong_asItsValuesDo() public {
        for (uint256 kind = Q8_0; kind <= Q4_K; kind += 4) {
            for (uint256 row; row < 12; row += 11) {
                ProvenProduct memory p = ProvenProducts.product(kind);
                // Twice as far from zero, or half: the exponent's lowest bit.
                p.output[4 * row + 2] ^= 0x80;
                isTrue(verdictOn(kind, p, true) == Verdict.Wrong, "by proof");
                isTrue(verdictOn(kind, p, false) == Verdict.Wrong, "by values");
            }
        }
    }

    function test_aProductBeyondAllScalesIsWrong() public {
        ProvenProduct memory p = ProvenProducts.product(Q8_0);
        // 2^64 in place of the product.
        (p.output[0], p.output[1], p.output[2], p.output[3]) = (0x00, 0x00, 0x80, 0x5f);
        isTrue(verdictOn(Q8_0, p, true) == Verdict.Wrong, "by proof");
        isTrue(verdictOn(Q8_0, p, false) == Verdict.Wrong, "by values");
    }

    function test_whatIsNoNumberIsWrongWhateverTheProof() public {
        for (uint256 kind = Q8_0; kind <= Q4_K; kind += 4) {
            ProvenProduct memory p = ProvenProducts.product(kind);
            delete p.proof;
            bytes memory output = copied(p.output);
            for (uint256 i; i < 4; ++i) p.output[i] = NAN[i];
            isTrue(verdictOn(kind, p, true) == Verdict.Wrong, "output");
            p.output = output;
            bytes memory before = copied(p.inputs[2]);
            for (uint256 i; i < 4; ++i) p.inputs[2][44 + i] = NAN[i];
            isTrue(verdictOn(kind, p, true) == Verdict.Wrong, "product before");
            p.inputs[2] = before;
            bytes memory block_ = copied(p.inputs[0]);
            // The scale: an f16, or an f32.
            for (uint256 i; i < 4; ++i) p.inputs[0][i] = kind == Q8_0 ? bytes1(0xff) : NAN[i];
            isTrue(verdictOn(kind, p, true) == Verdict.Wrong, "activations");
            p.inputs[0] = bytes.concat(block_, hex"00");
            isTrue(verdictOn(kind, p, true) == Verdict.Wrong, "length of the activations");
            p.inputs[0] = block_;
            p.inputs[1] = bytes.concat(p.inputs[1], hex"00");
            isTrue(verdictOn(kind, p, true) == Verdict.Wrong, "length of the weights");
        }
    }

    function test_whatIsInNoPlaceIsWrongWhateverTheProof() public {
        ProvenProduct memory p = ProvenProducts.product(Q4_K);
        delete p.proof;
        Statement memory statement = ProvenProducts.statement(Q4_K);
        statement.index += 1;
        isTrue(leafOf(Q4_K).judge(statement, proven(p)) == Verdict.Wrong, "another place");
    }

    function test_revertsOnAProofOfAnotherLeafOrDispute() public {
        ProvenProduct memory p = ProvenProducts.product(Q4_K);
        bytes memory refusal = abi.encodeWithSelector(IGroth16Leaf.TileProofInvalid.selector);
        Statement memory statement = ProvenProducts.statement(Q4_K);
        statement.dispute = keccak256("another");
        expectRefusal(statement, p, refusal);
        // Weights that differ in a bit.
        statement = ProvenProducts.statement(Q4_K);
        p.inputs[1][0] ^= 0x01;
        statement.leaf.inputs[1].hash = keccak256(p.inputs[1]);
        expectRefusal(statement, p, refusal);
    }

    function test_revertsOnOtherValuesThanTheLeafNames() public {
        Statement memory statement = ProvenProducts.statement(Q4_K);
        for (uint256 i; i < 4; ++i) {
            ProvenProduct memory p = ProvenProducts.product(Q4_K);
            bytes memory value = i < 3 ? p.inputs[i] : p.output;
            value[value.length - 1] ^= 0x01;
            expectRefusal(statement, p, abi.encodeWithSelector(IPlannedLeaf.ValueMismatch.selector, i));
        }
    }

    /// @dev What is beside the exact product by 2^-13 of it.
    function test_aProductWithinItsToleranceIsRight() public {
        for (uint256 kind = Q8_0; kind <= Q4_K; kind += 4) {
            ProvenProduct memory p = ProvenProducts.product(kind);
            for (uint256 row; row < 12; ++row) p.output[4 * row + 1] ^= 0x04;
            isTrue(verdictOn(kind, p, false) == Verdict.Right, "by values");
            isTrue(verdictOn(kind, p, true) == Verdict.Right, "by proof");
        }
    }

    function test_revertsOnSumsThatWereNotProven() public {
        Statement memory statement = ProvenProducts.statement(Q4_K);
        for (uint256 i; i < 13; i += 6) {
            ProvenProduct memory p = ProvenProducts.product(Q4_K);
            p.proof.sums[i] += 1;
            expectRefusal(statement, p, abi.encodeWithSelector(IGroth16Leaf.TileProofInvalid.selector));
            p.proof.sums[i] = 1 << 248;
            expectRefusal(statement, p, abi.encodeWithSelector(IGroth16Leaf.SumOutOfRange.selector, i));
        }
    }

    function test_revertsOnPointsThatAreNotTheProofs() public {
        Statement memory statement = ProvenProducts.statement(Q4_K);
        for (uint256 i; i < 8; ++i) {
            ProvenProduct memory p = ProvenProducts.product(Q4_K);
            p.proof.points[i] ^= 1;
            expectRefusal(statement, p, abi.encodeWithSelector(IGroth16Leaf.TileProofInvalid.selector));
        }
    }

    function test_revertsOnNumbersThatStandForOthers() public {
        uint256 base = 21888242871839275222246405745257275088696311157297823662689037894645226208583;
        Statement memory statement = ProvenProducts.statement(Q4_K);
        ProvenProduct memory p = ProvenProducts.product(Q4_K);
        p.proof.commitment += Groth16.FIELD;
        expectRefusal(
            statement, p, abi.encodeWithSelector(Groth16.InputNotCanonical.selector, p.proof.commitment)
        );
        p = ProvenProducts.product(Q4_K);
        p.proof.points[1] += base;
        expectRefusal(statement, p, abi.encodeWithSelector(IGroth16Leaf.TileProofInvalid.selector));
    }

    function test_whatHasNoProofIsForEvmLeaf() public {
        Groth16Leaf leaf = leafOf(Q4_K);
        eq(leaf.evmLeaf(), factory.evmLeafOf(ProvenProducts.planRoot(Q4_K)), "of the same model");
        isTrue(leaf.planRoot() == ProvenProducts.planRoot(Q4_K), "bound to it");
        Statement memory statement = ProvenProducts.statement(Q4_K);
        ProvenProduct memory p = ProvenProducts.product(Q4_K);
        ILeafVerifier evm = ILeafVerifier(leaf.evmLeaf());
        p.output = hex"00";
        bytes memory refusal = abi.encodeWithSelector(IPlannedLeaf.ValueMismatch.selector, 3);
        vm.expectRevert(refusal);
        evm.judge(statement, computed(p));
        vm.expectRevert(refusal);
        leaf.judge(statement, computed(p));
        // Nothing at all is a plan of zeros.
        refusal = abi.encodeWithSelector(IPlannedLeaf.LayerMismatch.selector, 0, statement.layer);
        vm.expectRevert(refusal);
        evm.judge(statement, "");
        vm.expectRevert(refusal);
        leaf.judge(statement, "");
    }

    function test_anotherOperationIsJudgedByItsValuesAlone() public {
        Groth16Leaf leaf = leafOf(Q4_K);
        (Statement memory statement, bytes memory evidence) = ProvenProducts.sum();
        isTrue(leaf.judge(statement, evidence) == Verdict.Right, "as EvmLeaf does");
        ProvenProduct memory p = ProvenProducts.product(Q4_K);
        vm.expectRevert(abi.encodeWithSelector(IGroth16Leaf.NoProduct.selector, ADD));
        leaf.judge(statement, proven(p));
    }

    function test_theCodeItselfJudgesNothing() public {
        Statement memory statement = ProvenProducts.statement(Q4_K);
        ProvenProduct memory p = ProvenProducts.product(Q4_K);
        vm.expectRevert(IModelLeaf.PlanUnbound.selector);
        code.judge(statement, proven(p));
        vm.expectRevert(IModelLeaf.PlanUnbound.selector);
        code.judge(statement, computed(p));
        vm.expectRevert(IModelLeaf.PlanUnbound.selector);
        code.evmLeaf();
    }

    function test_revertsWhereThereAreNoKeys(address nobody) public {
        vm.assume(nobody.code.length == 0);
        vm.expectRevert(abi.encodeWithSelector(IGroth16Leaf.KeysMissing.selector, nobody));
        new Groth16Leaf(nobody);
        eq(code.keys(), address(keys), "its keys");
    }
}
