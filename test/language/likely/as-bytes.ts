const LARGEST_WEIGHT = 127;

/** Weights as one byte each, and by how much a byte is to be multiplied. */
export function asBytes(weights: Float64Array): { scale: number; weights: Int8Array } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST_WEIGHT;
  return { scale, weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)) };
}
