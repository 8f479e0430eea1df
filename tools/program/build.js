import { readFile, writeFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { build as esbuild, stop } from "esbuild";
import { builtName } from "./built-name.js";
import { leanPackages } from "./lean-packages.js";
import { ownLines } from "./own-lines.js";

/** What packages written as CommonJS expect around them. */
const COMMON_JS = `
import { createRequire as __createRequire } from "node:module";
import { dirname as __dirnameOf } from "node:path";
import { fileURLToPath as __fileURLToPath } from "node:url";
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
`.replaceAll("\n", " ");

let building = 0;

/**
 * Builds programs with all packages in them. What is imported only when it is used becomes a file of its own, and so does what
 * several of them share, so that they share its state, too.
 * @param {string} root the project's folder
 * @param {readonly string[]} entries from the root
 * @param {string} into an empty folder; the files lie flat in it, and find what lies beside the sources from there
 */
export async function build(root, entries, into) {
  building += 1;
  try {
    await bundle(root, entries, into);
  } finally {
    building -= 1;
    // Its process stays otherwise, with 400 MB, for as long as the program runs that was built for its own start.
    if (building === 0) await stop();
  }
}

/** @type {typeof build} */
async function bundle(root, entries, into) {
  const { outputFiles } = await esbuild({
    absWorkingDir: root,
    write: false,
    entryPoints: entries.map((entry) => ({ in: entry, out: builtName(entry).replace(/\.mjs$/, "") })),
    outdir: into,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.19",
    keepNames: true, // node-fetch knows an AbortSignal by the name of its class
    banner: { js: COMMON_JS },
    minifyWhitespace: true, // Node keeps the text: 16 MB less at rest
    lineLimit: 160, // Node prints the line of an error that nobody caught
    sourcemap: "linked",
    sourcesContent: false,
    legalComments: "none",
    logLevel: "error",
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } }, // ours leads zca-js to its types
    plugins: [placesOfSources(into), leanPackages],
  });
  for (const { path, text } of outputFiles)
    await writeFile(path, path.endsWith(".map") ? ownLines(text) : escaped(text));
}

/**
 * The builder escapes all letters but those of regular expressions, and with a single one left the engine keeps two bytes for each
 * character of a file: 6 MB at rest.
 * @param {string} code
 */
function escaped(code) {
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * `import.meta.dirname` and `import.meta.url` stay those of the source: locales, the page and the launcher lie beside it.
 * @param {string} into
 * @returns {import("esbuild").Plugin}
 */
function placesOfSources(into) {
  return {
    name: "places-of-sources",
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        const folder = JSON.stringify(`/${relative(into, dirname(path))}`);
        const file = JSON.stringify(relative(into, path));
        const contents = text
          .replaceAll("import.meta.dirname", `(import.meta.dirname + ${folder})`)
          .replaceAll("import.meta.url", `new URL(${file}, import.meta.url).href`);
        return { loader: "ts", contents };
      });
    },
  };
}
