import { createRequire } from "node:module";

/**
 * Loaded at the first paper, because they are large and seldom needed. By `require`: whoever fills in a paper does not wait for
 * anything else.
 */
const require = createRequire(import.meta.url);

export function pizZip(): typeof import("pizzip") {
  return require("pizzip");
}

export function docxtemplater(): typeof import("docxtemplater") {
  return require("docxtemplater");
}

type InspectModule = import("docxtemplater").DXT.Module & {
  getAllStructuredTags(): import("docxtemplater").DXT.Part[];
};

/** Its types say an ES default, its file is CommonJS. */
export function inspectModule(): new () => InspectModule {
  return require("docxtemplater/js/inspect-module.js");
}

export function qrCode(): typeof import("qrcode") {
  return require("qrcode");
}

export function pngjs(): typeof import("pngjs") {
  return require("pngjs");
}
