pragma circom 2.1.9;

include "blocks.circom";
include "sums.circom";

// One row of a tile against activations, by exact integers: weights are V 2^-24 (V an integer), activations X 2^-24 (q8_0) or
// X times the scale of their block (q8_K). Puts out the sum of V X and the sum of V^2 over the 256 columns.
//
// bounds (a block's d times 2^24 is below 2^40):
//   Q8_0, Q4_0, Q5_0: |V| <= 2^47, |X| <= 2^47: |product| <= 2^102, square <= 2^102
//   Q4_K: |V| <= 2^40 63 16 < 2^50, |X| <= 2^7: |product| < 2^65, square < 2^108
//   Q6_K: |V| <= 2^40 2^7 2^5 = 2^52, |X| <= 2^7: |product| <= 2^67, square <= 2^112
//
// The caller enforces that bits are bits, that |x| <= 128, and that dx are of finite f16, times 2^24.

// A row of 8 blocks of q8_0 (type 8), q4_0 (2) or q5_0 (6), of `size` bytes.
template BlocksRow(type, size) {
    signal input bit[8 * size][8];
    signal input dx[8];
    signal input x[8][32];
    signal output product;
    signal output square;

    component block[8];
    signal dot[8];
    signal scaled[8];
    signal term[8];
    signal dd[8];
    signal qq[8];
    signal squares[8];
    var sum = 0;
    var norm = 0;
    for (var b = 0; b < 8; b++) {
        block[b] = Block(type, size);
        for (var j = 0; j < size; j++) block[b].bit[j] <== bit[size * b + j];
        dot[b] <== Dot(32)(block[b].q, x[b]);
        scaled[b] <== dot[b] * dx[b];
        term[b] <== scaled[b] * block[b].d;
        sum += term[b];
        dd[b] <== block[b].d * block[b].d;
        qq[b] <== Squares(32)(block[b].q);
        squares[b] <== dd[b] * qq[b];
        norm += squares[b];
    }
    product <== sum;
    square <== norm;
}

// One block of q4_K.
template Q4_KRow() {
    signal input bit[144][8];
    signal input x[8][32];
    signal output product;
    signal output square;

    component block = Q4_K();
    block.bit <== bit;
    signal dot[8];
    signal term[8];
    signal least[8];
    signal squares[8];
    signal ss[8];
    signal qq[8];
    signal sm[8];
    signal mm[8];
    signal cross[8];
    var sum = 0;
    var norm = 0;
    for (var s = 0; s < 8; s++) {
        var ofX = 0;
        var ofQ = 0;
        for (var j = 0; j < 32; j++) {
            ofX += x[s][j];
            ofQ += block.q[s][j];
        }
        dot[s] <== Dot(32)(block.q[s], x[s]);
        term[s] <== block.scale[s] * dot[s];
        least[s] <== block.minimum[s] * ofX;
        sum += term[s] - least[s];
        // (s q - m)^2 = s^2 q^2 - 2 s m q + m^2
        ss[s] <== block.scale[s] * block.scale[s];
        qq[s] <== Squares(32)(block.q[s]);
        squares[s] <== ss[s] * qq[s];
        sm[s] <== block.scale[s] * block.minimum[s];
        cross[s] <== sm[s] * ofQ;
        mm[s] <== block.minimum[s] * block.minimum[s];
        norm += squares[s] - 2 * cross[s] + 32 * mm[s];
    }
    product <== sum;
    square <== norm;
}

// One block of q6_K.
template Q6_KRow() {
    signal input bit[210][8];
    signal input x[16][16];
    signal output product;
    signal output square;

    component block = Q6_K();
    block.bit <== bit;
    signal dot[16];
    signal term[16];
    signal ss[16];
    signal qq[16];
    signal squares[16];
    var sum = 0;
    var norm = 0;
    for (var s = 0; s < 16; s++) {
        dot[s] <== Dot(16)(block.q[s], x[s]);
        term[s] <== block.scale[s] * dot[s];
        sum += term[s];
        ss[s] <== block.scale[s] * block.scale[s];
        qq[s] <== Squares(16)(block.q[s]);
        squares[s] <== ss[s] * qq[s];
        norm += squares[s];
    }
    product <== sum;
    square <== norm;
}

// A block of q4_K (type 12) or q6_K (14), of `size` bytes.
template SuperRow(type, size) {
    signal input bit[size][8];
    signal input x[256];
    signal output product;
    signal output square;
    if (type == 12) {
        signal by32[8][32];
        for (var j = 0; j < 256; j++) by32[j \ 32][j % 32] <== x[j];
        (product, square) <== Q4_KRow()(bit, by32);
    } else {
        signal by16[16][16];
        for (var j = 0; j < 256; j++) by16[j \ 16][j % 16] <== x[j];
        (product, square) <== Q6_KRow()(bit, by16);
    }
}
