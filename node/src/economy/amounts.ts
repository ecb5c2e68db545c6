// biome-ignore lint/complexity/useMathMinMax: Math.max takes no bigint
export const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b);

export const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

export const sum = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((total, amount) => total + amount, 0n);
