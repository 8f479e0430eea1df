/**
 * Draws pictures, in a process of its own: the program goes on answering meanwhile, and the memory that drawing takes ends with
 * it. In: `{svg}`. Out, in the same order: `{png}`, or `{wrong}` when it is no picture.
 */
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import { smallPng } from "./small-png.js";

const require = createRequire(import.meta.url);
const fontFiles = [
  require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf"),
  require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
];
/** Without the machine's own fonts, so that a picture looks the same everywhere. */
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Be Vietnam Pro" };

process.on("message", ({ svg }) => {
  try {
    const image = new Resvg(svg, { font }).render();
    process.send?.({ png: smallPng(image.pixels, image.width, image.height) });
  } catch (error) {
    process.send?.({ wrong: String(error) });
  }
});
