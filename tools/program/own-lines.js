import { decode, encode } from "@jridgewell/sourcemap-codec";

/** @typedef {import("@jridgewell/sourcemap-codec").SourceMapLine} Line */

/**
 * Leaves in a source map what it says of our own files. Node reads the maps at each start and keeps them, and nine tenths of
 * them are about packages, whose lines nobody here mends.
 * @param {string} json the map as esbuild writes it
 * @returns {string}
 */
export function ownLines(json) {
  const map = JSON.parse(json);
  /** @type {string[]} */
  const sources = map.sources;
  const isOwn = sources.map((source) => !source.includes("node_modules/"));
  let inOwn = true;
  const lines = decode(map.mappings).map((line) => {
    /** @type {Line} */
    const kept = [];
    for (const [column, source = -1, sourceLine = 0, sourceColumn = 0] of line) {
      if (isOwn[source]) kept.push([column, source, sourceLine, sourceColumn]);
      else if (inOwn) kept.push([column]); // where a package begins, what was said before ends
      inOwn = isOwn[source] === true;
    }
    return kept;
  });
  return JSON.stringify({ ...map, mappings: encode(lines), names: [] });
}
