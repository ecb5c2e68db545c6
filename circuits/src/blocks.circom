pragma circom 2.1.9;

include "half.circom";

// Blocks of quantized numbers as they lie in a GGUF file (docs/GGUF.md). bit[j][k] is bit k of byte j, lowest first.
// The caller enforces that bits are bits.

// 8 bits, two's complement.
template Signed() {
    signal input bit[8];
    signal output value;
    var sum = -128 * bit[7];
    for (var k = 0; k < 7; k++) sum += bit[k] * (1 << k);
    value <== sum;
}

// The f16 at byte `at`, times 2^24.
template HalfAt(n, at) {
    signal input bit[n][8];
    signal output value;
    component half = Half();
    for (var k = 0; k < 16; k++) half.bit[k] <== bit[at + k \ 8][k % 8];
    value <== half.value;
}

// q8_0: f16 d; 32 x i8 q. Numbers are d q.
template Q8_0() {
    signal input bit[34][8];
    signal output d;
    signal output q[32];
    d <== HalfAt(34, 0)(bit);
    for (var j = 0; j < 32; j++) q[j] <== Signed()(bit[2 + j]);
}

// q4_0: f16 d; 16 bytes, the low halves of which are q of 0 to 15, the high halves those of 16 to 31. Numbers are d (q - 8).
template Q4_0() {
    signal input bit[18][8];
    signal output d;
    signal output q[32];
    d <== HalfAt(18, 0)(bit);
    for (var j = 0; j < 32; j++) {
        var sum = -8;
        for (var k = 0; k < 4; k++) sum += bit[2 + j % 16][4 * (j \ 16) + k] * (1 << k);
        q[j] <== sum;
    }
}

// q5_0: f16 d; u32 of fifth bits; 16 bytes as of q4_0. Numbers are d (q - 16).
template Q5_0() {
    signal input bit[22][8];
    signal output d;
    signal output q[32];
    d <== HalfAt(22, 0)(bit);
    for (var j = 0; j < 32; j++) {
        var sum = 16 * bit[2 + j \ 8][j % 8] - 16;
        for (var k = 0; k < 4; k++) sum += bit[6 + j % 16][4 * (j \ 16) + k] * (1 << k);
        q[j] <== sum;
    }
}

// A block of q8_0 (type 8), q4_0 (2) or q5_0 (6), of `size` bytes.
template Block(type, size) {
    signal input bit[size][8];
    signal output d;
    signal output q[32];
    if (type == 8) {
        (d, q) <== Q8_0()(bit);
    } else if (type == 2) {
        (d, q) <== Q4_0()(bit);
    } else {
        (d, q) <== Q5_0()(bit);
    }
}

// q4_K: f16 d; f16 dmin; 12 bytes of eight 6-bit scales and eight 6-bit minima; 128 bytes of 4-bit q. Numbers of run s
// of 32 are (d scale[s]) q - (dmin minimum[s]) = scale q - minimum, as put out here.
template Q4_K() {
    signal input bit[144][8];
    signal output scale[8];
    signal output minimum[8];
    signal output q[8][32];

    signal d <== HalfAt(144, 0)(bit);
    signal dmin <== HalfAt(144, 2)(bit);
    for (var s = 0; s < 8; s++) {
        var sc = 0;
        var m = 0;
        for (var k = 0; k < 6; k++) {
            if (s < 4) {
                sc += bit[4 + s][k] * (1 << k);
                m += bit[8 + s][k] * (1 << k);
            } else if (k < 4) {
                sc += bit[8 + s][k] * (1 << k);
                m += bit[8 + s][4 + k] * (1 << k);
            } else {
                sc += bit[s][2 + k] * (1 << k);
                m += bit[4 + s][2 + k] * (1 << k);
            }
        }
        scale[s] <== d * sc;
        minimum[s] <== dmin * m;
        for (var j = 0; j < 32; j++) {
            var sum = 0;
            for (var k = 0; k < 4; k++) sum += bit[16 + 32 * (s \ 2) + j][4 * (s % 2) + k] * (1 << k);
            q[s][j] <== sum;
        }
    }
}

// q6_K: 128 bytes of low 4 bits; 64 bytes of high 2 bits; 16 x i8 scale; f16 d. Numbers of run s of 16 are
// (d scale[s]) (q - 32) = scale q, as put out here.
template Q6_K() {
    signal input bit[210][8];
    signal output scale[16];
    signal output q[16][16];

    signal d <== HalfAt(210, 208)(bit);
    signal factor[16];
    for (var s = 0; s < 16; s++) {
        factor[s] <== Signed()(bit[192 + s]);
        scale[s] <== d * factor[s];
        for (var j = 0; j < 16; j++) {
            // Halves of 128; in each, four runs of 32, which share high bytes and, two by two, low ones.
            var half = s \ 8;
            var run = (s % 8) \ 2;
            var at = 16 * (s % 2) + j;
            var sum = -32;
            for (var k = 0; k < 4; k++) sum += bit[64 * half + 32 * (run % 2) + at][4 * (run \ 2) + k] * (1 << k);
            for (var k = 0; k < 2; k++) sum += bit[128 + 32 * half + at][2 * run + k] * (16 << k);
            q[s][j] <== sum;
        }
    }
}
