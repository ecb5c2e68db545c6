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
    LeafFactory private factory = new LeafFactory();
    RootLeaf private code = new RootLeaf();

    function statementOf(bytes32 manifest) private pure returns (Statement memory statement) {
        statement.manifest = manifest;
    }

    function test_anInstanceIsBoundToItsPlanRoot(bytes32 planRoot, bytes32 other) public {
        vm.assume(planRoot != other);
        IModelLeaf leaf = IModelLeaf(factory.deploy(address(code), planRoot));
        isTrue(leaf.planRoot() == planRoot, "its root");
        isTrue(leaf.judge(statementOf(planRoot), "1") == Verdict.Right, "judges by it");
        isTrue(leaf.judge(statementOf(other), "1") == Verdict.Wrong, "and by no other");
        isTrue(leaf.judge(statementOf(planRoot), "") == Verdict.Undecided, "as its code says");
    }

    function test_itsAddressIsKnownBefore(bytes32 planRoot) public {
        address predicted = factory.leafOf(address(code), planRoot);
        eq(predicted.code.length, 0, "nothing yet");
        vm.expectEmit();
        emit ILeafFactory.LeafDeployed(predicted, address(code), planRoot);
        eq(factory.deploy(address(code), planRoot), predicted, "where it was said to be");
        isTrue(predicted.code.length != 0, "there");
    }

    function test_deployingAgainChangesNothing(bytes32 planRoot) public {
        address first = factory.deploy(address(code), planRoot);
        bytes32 codeHash = first.codehash;
        eq(factory.deploy(address(code), planRoot), first, "the same one");
        isTrue(first.codehash == codeHash, "as it was");
    }

    function test_otherArgumentsGiveOtherAddresses(bytes32 planRoot, bytes32 other) public {
        vm.assume(planRoot != other);
        RootLeaf second = new RootLeaf();
        address leaf = factory.leafOf(address(code), planRoot);
        isTrue(leaf != factory.leafOf(address(code), other), "another root");
        isTrue(leaf != factory.leafOf(address(second), planRoot), "another verifier");
        isTrue(leaf != new LeafFactory().leafOf(address(code), planRoot), "another factory");
    }

    function test_revertsWhereThereIsNoCode(address nobody) public {
        vm.assume(nobody.code.length == 0);
        vm.expectRevert(abi.encodeWithSelector(ILeafFactory.CodeMissing.selector, nobody));
        factory.deploy(nobody, "root");
    }

    function test_theCodeItselfJudgesNothing() public {
        vm.expectRevert(IModelLeaf.PlanUnbound.selector);
        code.planRoot();
        vm.expectRevert(IModelLeaf.PlanUnbound.selector);
        code.judge(statementOf(0), "1");
    }

    function test_gasOfAnInstance() public {
        uint256 before = gasleft();
        factory.deploy(address(code), keccak256("plan"));
        atMost(before - gasleft(), 75_000, "gas of an instance");
    }
}
