import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * One name for the state of all these files and folders: whatever changes in one of them gives another name. In one go, and
 * of what a bundle is made of only, since each start waits for it (about 20 ms).
 * @param {string} root the folder that the others are named from
 * @param {readonly string[]} places files, and folders whose TypeScript and JavaScript files count
 * @returns {string}
 */
export function fingerprint(root, places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesOf(root, place)))
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function filesOf(root, place) {
  if (!statSync(join(root, place)).isDirectory()) return [place];
  return readdirSync(join(root, place), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]sx?$/.test(name))
    .sort()
    .map((name) => `${place}/${name}`);
}
