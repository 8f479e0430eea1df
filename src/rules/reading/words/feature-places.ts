/** Places of features among so many, each once: several features may share one. */
export function placesOf(features: readonly string[], places: number): number[] {
  return [...new Set(features.map((feature) => hashOf(feature) % places))];
}

/** FNV-1a. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let n = 0; n < feature.length; n++) hash = Math.imul(hash ^ feature.charCodeAt(n), 0x01000193);
  return hash >>> 0;
}
