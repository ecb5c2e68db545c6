pragma circom 2.1.9;

// Bits of a byte string that came as words: word k is bytes 31 k to 31 k + 30, big-endian, zeros after the last byte.
//
// bit[j][k] is bit k of byte j, its lowest first. 31 bytes are below 2^248, so each word has one such reading modulo p.
//
// The caller enforces nothing: bits are bits, and bytes after the last are zero.
template Bytes(n) {
    var words = (n + 30) \ 31;
    signal input word[words];
    signal output bit[n][8];

    for (var w = 0; w < words; w++) {
        var sum = 0;
        for (var j = 31 * w; j < n && j < 31 * (w + 1); j++) {
            var low = 8 * (31 * w + 30 - j);
            for (var k = 0; k < 8; k++) {
                bit[j][k] <-- (word[w] >> (low + k)) & 1;
                bit[j][k] * (bit[j][k] - 1) === 0;
                sum += bit[j][k] * (1 << (low + k));
            }
        }
        word[w] === sum;
    }
}
