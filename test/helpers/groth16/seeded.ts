/** Numbers from 0 on, below 1, the same for the same seed (Park and Miller's generator). */
export function seeded(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
