import { readFile } from "node:fs/promises";

const ZONES = ["Asia/Ho_Chi_Minh", "Etc/UTC"];

/**
 * @typedef {object} Lean
 * @property {RegExp} file
 * @property {"js" | "json"} loader
 * @property {(text: string) => string} lean
 */

/** @type {readonly Lean[]} What packages carry for others, and would keep in memory as long as the program runs. */
const LEAN = [
  {
    // Of all countries' holidays the product asks for one country's: the others cost 9 MB at rest.
    file: /[\\/]date-holidays[\\/]src[\\/]data\.js$/,
    loader: "js",
    lean: (text) => {
      const all = JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
      const { VN } = all.holidays;
      return `export const data = ${JSON.stringify({ ...all, holidays: { VN } })};`;
    },
  },
  {
    // The holidays' calendar counts in one zone.
    file: /[\\/]moment-timezone[\\/]data[\\/]packed[\\/]latest\.json$/,
    loader: "json",
    lean: (text) => {
      const { zones, links, countries: _, ...all } = JSON.parse(text);
      return JSON.stringify({
        ...all,
        zones: zones.filter(isOurs),
        links: links.filter(isOurs),
        countries: [],
      });
    },
  },
  {
    // What is wrong with a document is said in English, to developers.
    file: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/,
    loader: "js",
    lean: () => `export { default as en } from "./en.js";`,
  },
  {
    // Node itself knows how names of hosts are written in ASCII; the package brings a table of all characters, twice.
    file: /[\\/]tr46[\\/]index\.js$/,
    loader: "js",
    lean: () => `
      const { domainToASCII, domainToUnicode } = require("node:url");
      module.exports = {
        PROCESSING_OPTIONS: { TRANSITIONAL: 0, NONTRANSITIONAL: 1 },
        toASCII: (domain) => domainToASCII(domain) || null,
        toUnicode: (domain) => ({ domain: domainToUnicode(domain), error: false }),
      };`,
  },
  {
    // A table of all characters that passwords may hold: read when a database asks for a password.
    file: /[\\/]mongodb[\\/]lib[\\/]cmap[\\/]auth[\\/]scram\.js$/,
    loader: "js",
    lean: (text) =>
      text.replace(
        'const saslprep_1 = require("@mongodb-js/saslprep");',
        'const saslprep_1 = { get saslprep() { return require("@mongodb-js/saslprep").saslprep; } };',
      ),
  },
];

/** @param {string} zone a line of moment's table, or a link between two names */
function isOurs(zone) {
  return zone.split("|").some((name) => ZONES.includes(name));
}

/** @type {import("esbuild").Plugin} */
export const leanPackages = {
  name: "lean-packages",
  setup({ onLoad }) {
    for (const { file, loader, lean } of LEAN)
      onLoad({ filter: file }, async ({ path }) => ({
        loader,
        contents: lean(await readFile(path, "utf8")),
      }));
  },
};
