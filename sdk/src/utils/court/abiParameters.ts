// The structs that the court takes as bytes, so that no ABI has them: as contracts/types/CourtTypes.sol declares them.

const wire = [
  { name: "source", type: "uint8" },
  { name: "position", type: "uint64" },
  { name: "index", type: "uint64" },
  { name: "hash", type: "bytes32" },
] as const;

const leaf = [
  { name: "op", type: "uint32" },
  { name: "params", type: "bytes32" },
  { name: "inputs", type: "tuple[]", components: wire },
  { name: "output", type: "bytes32" },
  { name: "commits", type: "uint32" },
] as const;

const leafProof = [
  { name: "index", type: "uint32" },
  { name: "leaf", type: "tuple", components: leaf },
  { name: "path", type: "bytes32[]" },
] as const;

const sliceProof = [
  { name: "inputRoot", type: "bytes32" },
  { name: "outputRoot", type: "bytes32" },
  { name: "positionPath", type: "bytes32[]" },
  { name: "slice", type: "bytes32" },
  { name: "slicePath", type: "bytes32[]" },
] as const;

const verifierSet = [
  { name: "weightBlocks", type: "uint64" },
  { name: "verifiers", type: "address[]" },
] as const;

const tuple = <const components>(components: components) => [{ type: "tuple", components }] as const;

export const leafParameters = tuple(leaf);
export const leafProofParameters = tuple(leafProof);
export const verifierSetParameters = tuple(verifierSet);
export const judgementParameters = [
  { type: "tuple", components: leafProof },
  { type: "tuple", components: verifierSet },
] as const;
export const wrongLeafParameters = tuple([
  { name: "consumer", type: "tuple", components: leafProof },
  { name: "wire", type: "uint256" },
  { name: "producer", type: "tuple", components: leafProof },
] as const);
export const wrongRowParameters = tuple([
  { name: "consumer", type: "tuple", components: leafProof },
  { name: "wire", type: "uint256" },
  { name: "slice", type: "tuple", components: sliceProof },
] as const);
export const wrongWeightParameters = tuple([
  { name: "consumer", type: "tuple", components: leafProof },
  { name: "wire", type: "uint256" },
  { name: "set", type: "tuple", components: verifierSet },
  { name: "block_", type: "bytes32" },
  { name: "path", type: "bytes32[]" },
] as const);
export const wrongOutputParameters = tuple([
  { name: "producer", type: "tuple", components: leafProof },
  { name: "slice", type: "bytes32" },
  { name: "path", type: "bytes32[]" },
] as const);
