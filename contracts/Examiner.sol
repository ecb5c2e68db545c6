// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IExaminer} from "./interfaces/IExaminer.sol";
import {IJury} from "./interfaces/IJury.sol";
import {ILeafVerifier} from "./interfaces/ILeafVerifier.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {MountainRange} from "./libraries/MountainRange.sol";
import {SignedHashes} from "./libraries/SignedHashes.sol";
import {
    Answer,
    Case,
    Fault,
    LeafProof,
    Proof,
    SliceProof,
    Source,
    Statement,
    Verdict,
    VerifierSet,
    Wire,
    WrongLeaf,
    WrongOutput,
    WrongRow,
    WrongWeight
} from "./types/CourtTypes.sol";
import {Model} from "./types/RegistryTypes.sol";
import {SessionTerms, StepReceipt, Voucher} from "./types/SignedTypes.sol";

/// @title See {IExaminer}
contract Examiner is IExaminer {
    /// @dev {IDisputeCourt-OUTPUT_SLOT}
    uint256 internal constant OUTPUT_SLOT = 255;
    uint256 internal constant JURY_SIZE = 5;
    uint256 internal constant JURY_QUORUM = 3;

    /// @inheritdoc IExaminer
    IPaymentHub public immutable hub;
    /// @inheritdoc IExaminer
    IModelRegistry public immutable registry;
    /// @inheritdoc IExaminer
    IBeacon public immutable beacon;
    /// @inheritdoc IExaminer
    IJury public immutable jury;
    bytes32 private immutable _domain;
    uint256 private immutable _chainId;

    /// @param hub_ the hub under whose domain receipts and vouchers are signed
    /// @param registry_ where models name weights and verifiers
    /// @param beacon_ what draws juries
    /// @param jury_ whom juries are drawn from
    constructor(IPaymentHub hub_, IModelRegistry registry_, IBeacon beacon_, IJury jury_) {
        hub = hub_;
        registry = registry_;
        beacon = beacon_;
        jury = jury_;
        (_domain, _chainId) = (hub_.DOMAIN_SEPARATOR(), block.chainid);
    }

    // ---- receipts

    /// @inheritdoc IExaminer
    function checkPair(Case calldata case_, bytes calldata signature, bytes calldata otherSignature) public view {
        (StepReceipt calldata receipt, StepReceipt calldata other) = (case_.receipt, case_.other);
        bytes32 domain = _domainSeparator();
        bytes32 termsHash = _hashTerms(case_.terms);
        _checkReceipt(case_.terms, termsHash, receipt, signature, domain);
        _checkReceipt(case_.terms, termsHash, other, otherSignature, domain);
        if (receipt.toPos > other.toPos) revert ReceiptsOutOfOrder(receipt.toPos, other.toPos);
        if (case_.position != 0 || case_.layer != 0) revert FieldNotZero();
    }

    /// @inheritdoc IExaminer
    function checkStep(Case calldata case_, bytes calldata signature) external view {
        (SessionTerms calldata terms, StepReceipt calldata receipt) = (case_.terms, case_.receipt);
        _checkReceipt(terms, _hashTerms(terms), receipt, signature, _domainSeparator());
        StepReceipt calldata other = case_.other;
        if (other.termsHash != 0 || other.toPos != 0 || other.root != 0 || other.signedAt != 0) revert FieldNotZero();
        (uint256 position, uint256 from, uint256 to) = (case_.position, terms.fromPos, receipt.toPos);
        if (position < from || position >= to) revert PositionOutOfRange(position, from, to);
        (uint256 layer, uint256 a, uint256 b) = (case_.layer, terms.a, terms.b);
        if (layer < a || layer >= b) revert LayerOutOfRange(layer, a, b);
        if (terms.tauTable == 0 || !registry.judgeable(terms.manifest)) revert NotJudgeable(terms.manifest);
    }

    /// @inheritdoc IExaminer
    function checkEquivocation(
        Case calldata case_,
        bytes calldata signature,
        bytes calldata otherSignature,
        bytes32 root,
        bytes32[] calldata path
    ) external view {
        checkPair(case_, signature, otherSignature);
        if (root == case_.receipt.root) revert NoFault();
        _checkContinues(case_, root, path);
    }

    /// @inheritdoc IExaminer
    function checkPrefix(Case calldata case_, bytes32[] calldata path) external pure {
        _checkContinues(case_, case_.receipt.root, path);
    }

    /// @inheritdoc IExaminer
    function checkStale(
        Case calldata case_,
        StepReceipt calldata older,
        Voucher calldata voucher,
        bytes calldata signature
    ) external view {
        if (older.termsHash != case_.receipt.termsHash || older.toPos <= case_.position) revert NotStale();
        SessionTerms calldata terms = case_.terms;
        (address signer,,) = ECDSA.tryRecoverCalldata(hub.hashVoucher(voucher), signature);
        bool authorised = signer != address(0)
            && (signer == terms.payer || hub.keyOf(terms.payer, terms.operator, terms.lane, signer).expiry != 0);
        if (
            !authorised || voucher.payer != terms.payer || voucher.payee != terms.operator
                || voucher.lane != terms.lane || voucher.receiptHash != SignedHashes.hashReceipt(older)
        ) revert VoucherInvalid(signer);
    }

    // ---- traces

    /// @inheritdoc IExaminer
    function checkAnswer(Case calldata case_, Answer calldata answer, bytes32[] calldata path) external pure {
        _checkPosition(case_, case_.position, answer.inputRoot, answer.outputRoot, path);
    }

    /// @inheritdoc IExaminer
    function checkDelivery(
        bytes32 dispute,
        uint64 drawBlock,
        uint64 asOf,
        bytes32 digest,
        uint256[] calldata seats,
        bytes[] calldata signatures
    ) external view {
        address[] memory jurors = jurorsOf(dispute, drawBlock, asOf);
        if (jurors.length == 0) return;
        if (seats.length < JURY_QUORUM || signatures.length != seats.length) {
            revert TooFewJurors(signatures.length, JURY_QUORUM);
        }
        for (uint256 i; i < seats.length; ++i) {
            uint256 seat = seats[i];
            if (seat >= jurors.length || (i != 0 && seat <= seats[i - 1])) revert JurorInvalid(seat);
            (address signer,,) = ECDSA.tryRecoverCalldata(digest, signatures[i]);
            if (signer == address(0) || signer != jurors[seat]) revert JurorInvalid(seat);
        }
    }

    /// @inheritdoc IExaminer
    function jurorsOf(bytes32 dispute, uint64 drawBlock, uint64 asOf) public view returns (address[] memory) {
        bytes32 value = beacon.valueOf(drawBlock);
        uint256 seed = uint256(keccak256(abi.encode(block.chainid, address(this), dispute, value)));
        return jury.draw(seed, JURY_SIZE, asOf);
    }

    /// @inheritdoc IExaminer
    function faultOf(Case calldata case_, Answer calldata answer, Proof kind, bytes calldata proof)
        external
        view
        returns (Fault fault)
    {
        if (kind == Proof.Leaf) {
            _checkWrongLeaf(answer, abi.decode(proof, (WrongLeaf)));
        } else if (kind == Proof.Row) {
            _checkWrongRow(case_, answer, abi.decode(proof, (WrongRow)));
        } else if (kind == Proof.Weight) {
            _checkWrongWeight(case_, answer, abi.decode(proof, (WrongWeight)));
        } else {
            _checkWrongOutput(answer, abi.decode(proof, (WrongOutput)));
            return Fault.Output;
        }
        return Fault.Wiring;
    }

    /// @inheritdoc IExaminer
    function checkChunk(
        Answer calldata answer,
        uint256 index,
        uint256 slot,
        bytes calldata proof,
        bytes calldata value
    ) external pure {
        LeafProof memory leaf = abi.decode(proof, (LeafProof));
        _checkIndex(leaf, index);
        _checkLeaf(answer, leaf);
        bytes32 expected;
        if (slot == OUTPUT_SLOT) expected = leaf.leaf.output;
        else if (slot < leaf.leaf.inputs.length) expected = leaf.leaf.inputs[slot].hash;
        // The leaf itself was demanded, or an input that it shows not to have: no value is owed.
        else return;
        if (keccak256(value) != expected) revert ChunkMismatch(expected);
    }

    /// @inheritdoc IExaminer
    function isRight(
        bytes32 dispute,
        Case calldata case_,
        Answer calldata answer,
        uint256 index,
        bytes calldata proof,
        bytes calldata evidence
    ) external view returns (bool right) {
        (LeafProof memory leaf, VerifierSet memory set) = abi.decode(proof, (LeafProof, VerifierSet));
        _checkIndex(leaf, index);
        _checkLeaf(answer, leaf);
        _checkSet(case_, set);
        // An operation that nobody judges is none of the model's.
        if (leaf.leaf.op >= set.verifiers.length) return false;
        Statement memory statement = _statement(dispute, case_, answer, leaf);
        Verdict verdict = ILeafVerifier(set.verifiers[leaf.leaf.op]).judge(statement, evidence);
        if (verdict == Verdict.Undecided) revert EvidenceUndecided();
        return verdict == Verdict.Right;
    }

    function _checkWrongLeaf(Answer calldata answer, WrongLeaf memory proof) private pure {
        Wire memory wire = _wireOf(answer, proof.consumer, proof.wire);
        if (wire.source != Source.Leaf) revert WireMismatch(proof.wire);
        // A leaf that is fed by itself or a later one has no source.
        if (wire.index >= proof.consumer.index) return;
        _checkIndex(proof.producer, wire.index);
        _checkLeaf(answer, proof.producer);
        if (proof.producer.leaf.output == wire.hash) revert NoFault();
    }

    function _checkWrongRow(Case calldata case_, Answer calldata answer, WrongRow memory proof) private pure {
        Wire memory wire = _wireOf(answer, proof.consumer, proof.wire);
        bool input = wire.source == Source.Input;
        if (!input && wire.source != Source.Output) revert WireMismatch(proof.wire);
        uint256 slices = input ? answer.inputSlices : answer.outputSlices;
        // No position depends on a later one, and none has more slices than another.
        if (wire.position > case_.position || wire.index >= slices) return;
        uint64 from = case_.terms.fromPos;
        if (wire.position < from) revert NoFault();

        SliceProof memory slice = proof.slice;
        _checkPosition(case_, wire.position, slice.inputRoot, slice.outputRoot, slice.positionPath);
        _checkIncluded(
            input ? slice.inputRoot : slice.outputRoot, slices, wire.index, slice.slice, slice.slicePath
        );
        if (slice.slice == wire.hash) revert NoFault();
    }

    function _checkWrongWeight(Case calldata case_, Answer calldata answer, WrongWeight memory proof) private view {
        bytes32 weightRoot = _checkSet(case_, proof.set);
        Wire memory wire = _wireOf(answer, proof.consumer, proof.wire);
        if (wire.source != Source.Weight) revert WireMismatch(proof.wire);
        if (wire.index >= proof.set.weightBlocks) return;
        _checkIncluded(weightRoot, proof.set.weightBlocks, wire.index, proof.block_, proof.path);
        if (proof.block_ == wire.hash) revert NoFault();
    }

    function _checkWrongOutput(Answer calldata answer, WrongOutput memory proof) private pure {
        _checkLeaf(answer, proof.producer);
        uint256 commits = proof.producer.leaf.commits;
        if (commits == 0) revert NoFault();
        if (commits > answer.outputSlices) return;
        _checkIncluded(answer.outputRoot, answer.outputSlices, commits - 1, proof.slice, proof.path);
        if (proof.slice == proof.producer.leaf.output) revert NoFault();
    }

    function _wireOf(Answer calldata answer, LeafProof memory consumer, uint256 wire)
        private
        pure
        returns (Wire memory)
    {
        _checkLeaf(answer, consumer);
        if (wire >= consumer.leaf.inputs.length) revert WireMismatch(wire);
        return consumer.leaf.inputs[wire];
    }

    function _checkLeaf(Answer calldata answer, LeafProof memory proof) private pure {
        _checkIncluded(
            answer.traceRoot, answer.leaves, proof.index, keccak256(abi.encode(proof.leaf)), proof.path
        );
    }

    function _checkIncluded(bytes32 root, uint256 size, uint256 index, bytes32 leaf, bytes32[] memory path)
        private
        pure
    {
        if (!MountainRange.includes(root, size, index, leaf, path)) revert ProofInvalid(root);
    }

    function _checkIndex(LeafProof memory proof, uint256 expected) private pure {
        if (proof.index != expected) revert LeafMismatch(proof.index, expected);
    }

    function _checkSet(Case calldata case_, VerifierSet memory set) private view returns (bytes32 weightRoot) {
        Model memory model = registry.modelOf(case_.terms.manifest);
        if (keccak256(abi.encode(set)) != model.verifierSet) revert VerifierSetMismatch(model.verifierSet);
        return model.weightRoot;
    }

    function _checkPosition(
        Case calldata case_,
        uint64 position,
        bytes32 inputRoot,
        bytes32 outputRoot,
        bytes32[] memory path
    ) private pure {
        bytes32 commitment = keccak256(abi.encode(uint256(position), inputRoot, outputRoot));
        (uint64 from, StepReceipt calldata receipt) = (case_.terms.fromPos, case_.receipt);
        _checkIncluded(receipt.root, receipt.toPos - from, position - from, commitment, path);
    }

    function _checkContinues(Case calldata case_, bytes32 older, bytes32[] calldata path) private pure {
        (StepReceipt calldata receipt, StepReceipt calldata other) = (case_.receipt, case_.other);
        uint64 from = case_.terms.fromPos;
        if (!MountainRange.continues(older, receipt.toPos - from, other.root, other.toPos - from, path)) {
            revert ProofInvalid(other.root);
        }
    }

    /// @dev {SignedHashes-hashTerms}, of calldata
    function _hashTerms(SessionTerms calldata terms) private pure returns (bytes32) {
        return keccak256(abi.encode(SignedHashes.SESSION_TERMS_TYPEHASH, terms));
    }

    /// @dev The hub's, which a fork of the chain changes.
    function _domainSeparator() private view returns (bytes32) {
        return block.chainid == _chainId ? _domain : hub.DOMAIN_SEPARATOR();
    }

    /// @dev Only ECDSA counts: a wallet could change its mind.
    function _checkReceipt(
        SessionTerms calldata terms,
        bytes32 termsHash,
        StepReceipt calldata receipt,
        bytes calldata signature,
        bytes32 domain
    ) private pure {
        if (receipt.termsHash != termsHash) revert ReceiptOfOtherTerms(receipt.termsHash);
        if (receipt.toPos <= terms.fromPos) revert ReceiptEmpty(terms.fromPos, receipt.toPos);
        bytes32 digest = MessageHashUtils.toTypedDataHash(domain, keccak256(abi.encode(SignedHashes.STEP_RECEIPT_TYPEHASH, receipt)));
        (address signer,,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (signer == address(0) || signer != terms.operator) revert ReceiptSignerInvalid(signer, terms.operator);
    }

    function _statement(bytes32 dispute, Case calldata case_, Answer calldata answer, LeafProof memory proof)
        private
        pure
        returns (Statement memory)
    {
        return Statement({
            dispute: dispute,
            manifest: case_.terms.manifest,
            tauTable: case_.terms.tauTable,
            a: case_.terms.a,
            b: case_.terms.b,
            position: case_.position,
            layer: case_.layer,
            index: proof.index,
            answer: answer,
            leaf: proof.leaf
        });
    }
}
