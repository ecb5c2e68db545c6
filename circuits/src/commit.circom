pragma circom 2.1.9;

include "circomlib/circuits/poseidon.circom";

// Binds a vector to its Poseidon hash, and evaluates at a point the polynomial that has it for coefficients.
//
// commitment: an overwriting sponge of rate 16 and capacity 1 (circomlib's Poseidon for 17 elements, 254 bits of capacity: 127
//   bits against collisions) that begins with n.
// evaluation: in[0] + in[1] r + ... + in[n - 1] r^(n - 1).
//
// The caller draws r after the commitment (a hash of it and of the vector it means), and compares the evaluation with that of
// its own vector, modulo p. Vectors that differ agree in at most n - 1 points.
template Commit(n) {
    signal input in[n];
    signal input r;
    signal output commitment;
    signal output evaluation;

    var rounds = (n + 15) \ 16;
    component sponge[rounds];
    for (var i = 0; i < rounds; i++) {
        sponge[i] = PoseidonEx(16, 1);
        if (i == 0) {
            sponge[i].initialState <== n;
        } else {
            sponge[i].initialState <== sponge[i - 1].out[0];
        }
        for (var j = 0; j < 16; j++) {
            if (16 * i + j < n) {
                sponge[i].inputs[j] <== in[16 * i + j];
            } else {
                sponge[i].inputs[j] <== 0;
            }
        }
    }
    commitment <== sponge[rounds - 1].out[0];

    signal horner[n];
    horner[n - 1] <== in[n - 1];
    for (var i = n - 2; i >= 0; i--) horner[i] <== horner[i + 1] * r + in[i];
    evaluation <== horner[0];
}
