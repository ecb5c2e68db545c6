pragma circom 2.1.9;

include "words.circom";
include "row.circom";
include "commit.circom";

// What a judge must know of a tile of `rows` x 256 weights and 256 activations: for each row S = sum V X and N = sum V^2, and
// of the activations sum X^2, exact integers (docs/CIRCUITS.md, docs/OPERATION-TRACES.md).
//
// The vector that is bound, of words of 31 bytes (words.circom) and of integers:
//   for each row its words; the words of the activations; for each row S + 2^128 N; sum X^2.
//
// public: commitment, evaluation (commit.circom), and r.
//
// The caller
// - enforces 0 <= each public input < p, and that r is a hash of the commitment, of all bytes, and of S, N, sum X^2 as claimed;
// - computes the evaluation from those bytes and claims, with zeros for rows and blocks that the tile does not have;
// - claims |S| < 2^127, 0 <= N < 2^120, 0 <= sum X^2 < 2^120: row.circom's bounds are below, so equal modulo p means equal.

// Weights of Q8_0 (type 8), Q4_0 (2), Q5_0 (6): blocks of 32 in `size` bytes; activations of q8_0. X = 2^24 d q.
template BlocksTile(rows, type, size) {
    var words = (8 * size + 30) \ 31;
    signal input weight[rows][words];
    signal input activation[9];
    signal input r;
    signal output commitment;
    signal output evaluation;

    signal bit[272][8] <== Bytes(272)(activation);
    component block[8];
    signal dx[8];
    signal x[8][32];
    signal dd[8];
    signal xx[8];
    signal squares[8];
    var norm = 0;
    for (var b = 0; b < 8; b++) {
        block[b] = Q8_0();
        for (var j = 0; j < 34; j++) block[b].bit[j] <== bit[34 * b + j];
        dx[b] <== block[b].d;
        x[b] <== block[b].q;
        dd[b] <== dx[b] * dx[b];
        xx[b] <== Squares(32)(x[b]);
        squares[b] <== dd[b] * xx[b];
        norm += squares[b];
    }

    var n = rows * words + 9 + rows + 1;
    component commit = Commit(n);
    component row[rows];
    for (var i = 0; i < rows; i++) {
        row[i] = BlocksRow(type, size);
        row[i].bit <== Bytes(8 * size)(weight[i]);
        row[i].dx <== dx;
        row[i].x <== x;
        for (var k = 0; k < words; k++) commit.in[i * words + k] <== weight[i][k];
        commit.in[rows * words + 9 + i] <== row[i].product + (1 << 128) * row[i].square;
    }
    for (var k = 0; k < 9; k++) commit.in[rows * words + k] <== activation[k];
    commit.in[n - 1] <== norm;
    commit.r <== r;
    commitment <== commit.commitment;
    evaluation <== commit.evaluation;
}

// Weights of Q4_K (type 12), Q6_K (14): a block of 256 in `size` bytes; activations of q8_K, of which the words are the 256
// bytes of q: X = q, the scale is the caller's to multiply by.
template SuperTile(rows, type, size) {
    var words = (size + 30) \ 31;
    signal input weight[rows][words];
    signal input activation[9];
    signal input r;
    signal output commitment;
    signal output evaluation;

    signal bit[256][8] <== Bytes(256)(activation);
    signal x[256];
    for (var j = 0; j < 256; j++) x[j] <== Signed()(bit[j]);

    var n = rows * words + 9 + rows + 1;
    component commit = Commit(n);
    component row[rows];
    for (var i = 0; i < rows; i++) {
        row[i] = SuperRow(type, size);
        row[i].x <== x;
        row[i].bit <== Bytes(size)(weight[i]);
        for (var k = 0; k < words; k++) commit.in[i * words + k] <== weight[i][k];
        commit.in[rows * words + 9 + i] <== row[i].product + (1 << 128) * row[i].square;
    }
    for (var k = 0; k < 9; k++) commit.in[rows * words + k] <== activation[k];
    commit.in[n - 1] <== Squares(256)(x);
    commit.r <== r;
    commitment <== commit.commitment;
    evaluation <== commit.evaluation;
}
