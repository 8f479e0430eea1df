/**
 * The file in a bundle's folder that an entry became.
 * @param {string} entry `src/cli/main.ts`
 * @returns {string} `src-cli-main.mjs`
 */
export function builtName(entry) {
  return `${entry.replace(/\.ts$/, "").replaceAll("/", "-")}.mjs`;
}
