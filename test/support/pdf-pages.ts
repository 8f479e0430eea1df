import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const DOTS_AN_INCH = "120";

/** A word of a page, and where it ends; points from the left and from the top. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A PDF as poppler reads it. */
export interface ReadPdf {
  readonly pages: readonly (readonly PlacedWord[])[];
  readonly fonts: readonly string[];
}

/** Reads a PDF with poppler's programs. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  return asFile(bytes, readFrom);
}

/** The first page as a phone's camera sees it, a PNG. */
export async function firstPageOf(bytes: Uint8Array): Promise<Uint8Array> {
  return asFile(bytes, async (file) => {
    await run("pdftoppm", ["-png", "-r", DOTS_AN_INCH, "-singlefile", file, file]);
    return readFile(`${file}.png`);
  });
}

async function asFile<T>(bytes: Uint8Array, read: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "canbodoan-read-"));
  try {
    const file = join(folder, "read.pdf");
    await writeFile(file, bytes);
    return await read(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function readFrom(file: string): Promise<ReadPdf> {
  const { stdout: placed } = await run("pdftotext", ["-bbox", file, "-"]);
  const { stdout: fonts } = await run("pdffonts", [file]);
  return {
    pages: placed.split("<page ").slice(1).map(wordsOf),
    fonts: fonts
      .split("\n")
      .slice(2)
      .flatMap((line) => line.split(" ", 1))
      .filter((name) => name !== ""),
  };
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu;

function wordsOf(page: string): PlacedWord[] {
  return [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Whether poppler's programs are here. */
export async function hasPoppler(): Promise<boolean> {
  return run("pdffonts", ["-v"]).then(
    () => true,
    () => false,
  );
}
