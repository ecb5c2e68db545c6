// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Where a tensor's weights are.
/// @param kind ggml type
/// @param first number of its first tile under the model's weight root
struct TensorPlan {
    uint8 kind;
    uint64 first;
}

/// @notice All that a judge must know of a layer (docs/OPERATION-TRACES.md). Its hash is keccak256(abi.encode(plan)).
/// @param layers layers of the model
/// @param layer number of this one
/// @param width elements of the residual stream
/// @param heads heads of queries
/// @param kvHeads heads of keys and values, a divisor of `heads`
/// @param headDim elements of a head
/// @param feedForward elements between the feed-forward network's projections
/// @param vocabulary rows of the embedding
/// @param window positions that a token sees, itself included; 0: all
/// @param flags 1 qkNorm, 2 postNorms, 4 GELU instead of SiLU, 8 RoPE pairs (i, i + headDim / 2)
/// @param epsilon of the norms, as bits of an f32; so are all that follow
/// @param tensors in the order of docs/OPERATION-TRACES.md
struct LayerPlan {
    uint32 layers;
    uint32 layer;
    uint32 width;
    uint32 heads;
    uint32 kvHeads;
    uint32 headDim;
    uint32 feedForward;
    uint32 vocabulary;
    uint32 window;
    uint8 flags;
    uint32 epsilon;
    uint32 ropeBase;
    uint32 ropeScale;
    uint32 attentionScale;
    uint32 embeddingScale;
    TensorPlan[] tensors;
}
