pragma circom 2.1.9;

// Sum of squares, two at a time: (a + i b)(a - i b) = a^2 + b^2 where i is a root of -1 modulo p. n is even.
template Squares(n) {
    signal input in[n];
    signal output out;
    var i = 21888242871839275217838484774961031246007050428528088939761107053157389710902;

    signal pair[n \ 2];
    var sum = 0;
    for (var k = 0; k < n \ 2; k++) {
        pair[k] <== (in[2 * k] + i * in[2 * k + 1]) * (in[2 * k] - i * in[2 * k + 1]);
        sum += pair[k];
    }
    out <== sum;
}

// Sum of products.
template Dot(n) {
    signal input a[n];
    signal input b[n];
    signal output out;

    signal product[n];
    var sum = 0;
    for (var k = 0; k < n; k++) {
        product[k] <== a[k] * b[k];
        sum += product[k];
    }
    out <== sum;
}
