// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
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
    RootLeaf private provenCode = new RootLeaf();
    LeafFactory private factory = new LeafFactory(code, provenCode);

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
        isTrue(leaf != new LeafFactory(code, provenCode).evmLeafOf(planRoot), "another factory");
        eq(address(factory.evmLeaf()), address(code), "its code");
        eq(address(factory.groth16Leaf()), address(provenCode), "the other code");
    }

    function test_revertsWhereThereIsNoCode(address nobody) public {
        vm.assume(nobody.code.length == 0);
        vm.expectRevert(abi.encodeWithSelector(ILeafFactory.CodeMissing.selector, nobody));
        new LeafFactory(IModelLeaf(nobody), provenCode);
        vm.expectRevert(abi.encodeWithSelector(ILeafFactory.CodeMissing.selector, nobody));
        new LeafFactory(code, IModelLeaf(nobody));
    }

    function test_whoIsShownProofsComesWithWhoComputes(bytes32 planRoot) public {
        address predicted = factory.groth16LeafOf(planRoot);
        address evm = factory.evmLeafOf(planRoot);
        isTrue(predicted != evm, "two verifiers");
        vm.expectEmit();
        emit ILeafFactory.LeafDeployed(evm, address(code), planRoot);
        vm.expectEmit();
        emit ILeafFactory.LeafDeployed(predicted, address(provenCode), planRoot);
        eq(factory.deployGroth16Leaf(planRoot), predicted, "where it was said to be");
        isTrue(IModelLeaf(predicted).planRoot() == planRoot, "bound to its root");
        isTrue(predicted.code.length != 0 && evm.code.length != 0, "both there");
        (bytes32 root, address asked) = abi.decode(Clones.fetchCloneArgs(predicted), (bytes32, address));
        isTrue(root == planRoot && asked == evm, "and to the one that it asks");
        eq(factory.deployGroth16Leaf(planRoot), predicted, "once");
        eq(factory.deployEvmLeaf(planRoot), evm, "both");
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
