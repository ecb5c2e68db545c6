// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IModelLeaf} from "../../contracts/interfaces/IModelLeaf.sol";
import {ILeafFactory} from "../../contracts/interfaces/ILeafFactory.sol";
import {LeafFactory} from "../../contracts/leaves/LeafFactory.sol";
import {ModelLeaf} from "../../contracts/leaves/ModelLeaf.sol";
import {Statement, Verdict} from "../../contracts/types/CourtTypes.sol";
import {Test} from "./utils/Test.sol";

/// @notice Holds right what its model's plan root says.
contract RootLeaf is ModelLeaf {
    function judge(Statement calldata statement, bytes calldata evidence) external view returns (Verdict) {
        if (evidence.length == 0) return Verdict.Undecided;
        return statement.manifest == planRoot() ? Verdict.Right : Verdict.Wrong;
    }
}

contract LeafFactoryTest is Test {
    RootLeaf private code = new RootLeaf();
    LeafFactory private factory = new LeafFactory(code);

    function statementOf(bytes32 manifest) private pure returns (Statement memory statement) {
        statement.manifest = manifest;
    }

    function test_anInstanceIsBoundToItsPlanRoot(bytes32 planRoot, bytes32 other) public {
        vm.assume(planRoot != other);
        IModelLeaf leaf = IModelLeaf(factory.deployEvmLeaf(planRoot));
        isTrue(leaf.planRoot() == planRoot, "its root");
        isTrue(leaf.judge(statementOf(planRoot), "1") == Verdict.Right, "judges by it");
        isTrue(leaf.judge(statementOf(other), "1") == Verdict.Wrong, "and by no other");
        isTrue(leaf.judge(statementOf(planRoot), "") == Verdict.Undecided, "as its code says");
    }

    function test_itsAddressIsKnownBefore(bytes32 planRoot) public {
        address predicted = factory.evmLeafOf(planRoot);
        eq(predicted.code.length, 0, "nothing yet");
        vm.expectEmit();
        emit ILeafFactory.LeafDeployed(predicted, address(code), planRoot);
        eq(factory.deployEvmLeaf(planRoot), predicted, "where it was said to be");
        isTrue(predicted.code.length != 0, "there");
    }

    function test_deployingAgainChangesNothing(bytes32 planRoot) public {
        address first = factory.deployEvmLeaf(planRoot);
        bytes32 codeHash = first.codehash;
        eq(factory.deployEvmLeaf(planRoot), first, "the same one");
        isTrue(first.codehash == codeHash, "as it was");
    }

    function test_otherRootsCodesAndFactoriesGiveOtherAddresses(bytes32 planRoot, bytes32 other) public {
        vm.assume(planRoot != other);
        address leaf = factory.evmLeafOf(planRoot);
        isTrue(leaf != factory.evmLeafOf(other), "another root");
        isTrue(leaf != new LeafFactory(code).evmLeafOf(planRoot), "another factory");
        eq(address(factory.evmLeaf()), address(code), "its code");
    }

    function test_revertsWhereThereIsNoCode(address nobody) public {
        vm.assume(nobody.code.length == 0);
        vm.expectRevert(abi.encodeWithSelector(ILeafFactory.CodeMissing.selector, nobody));
        new LeafFactory(IModelLeaf(nobody));
    }

    function test_theCodeItselfJudgesNothing() public {
        vm.expectRevert(IModelLeaf.PlanUnbound.selector);
        code.planRoot();
        vm.expectRevert(IModelLeaf.PlanUnbound.selector);
        code.judge(statementOf(0), "1");
    }

    function test_gasOfAnInstance() public {
        uint256 before = gasleft();
        factory.deployEvmLeaf(keccak256("plan"));
        atMost(before - gasleft(), 75_000, "gas of an instance");
    }
}
