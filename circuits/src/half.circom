pragma circom 2.1.9;

// The integer 2^24 x of a finite f16 x: at most 2047 * 2^29 < 2^40 on either side of zero.
//
// bit: the 16 bits, lowest first: 10 of the mantissa m, 5 of the exponent e, the sign. The value is m where e = 0, else
// (1024 + m) 2^(e - 1). e = 31 (infinite or NaN) has no witness.
//
// The caller enforces that bits are bits.
template Half() {
    signal input bit[16];
    signal output value;

    // power[k] = 2^(the lowest k bits of e); smaller[k] = 1 where they are all zero.
    signal power[6];
    signal smaller[6];
    power[0] <== 1;
    smaller[0] <== 1;
    for (var k = 0; k < 5; k++) {
        power[k + 1] <== power[k] * (1 + bit[10 + k] * ((1 << (1 << k)) - 1));
        smaller[k + 1] <== smaller[k] * (1 - bit[10 + k]);
    }

    signal finite;
    finite <-- 1 / (power[5] - (1 << 31));
    finite * (power[5] - (1 << 31)) === 1;

    var mantissa = 1024 * (1 - smaller[5]);
    for (var k = 0; k < 10; k++) mantissa += bit[k] * (1 << k);
    // 2^(e - 1), or 1 = 2^0 / 2 + 1 / 2 where e = 0.
    signal magnitude <== mantissa * ((power[5] + smaller[5]) / 2);
    value <== magnitude * (1 - 2 * bit[15]);
}
