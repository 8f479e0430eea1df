import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { PNG } from "pngjs";
import { expect } from "vitest";

const PICTURES = join(import.meta.dirname, "../../docs");
/** CSS pixels: a phone shows it as it is. */
const WIDTH = 360;
const LARGEST_BYTES = 60_000;
/** A QR code's lines in a terminal: half blocks, black on white. */
export const CODE_LINE = "\u001b[30;107m";
const LINE_END = "\u001b[0m";
/** Colours are rounded to their short form (`#123`): neither seen nor large. */
const STEP = 0x11;

const LOOK = `
  * { box-sizing: border-box; margin: 0; }
  body { width: ${WIDTH}px; white-space: pre-wrap; overflow-wrap: anywhere; }
  .terminal { background: #112; color: #eee; padding: 12px; font: 14px/1.5 system-ui, sans-serif; }
  .code { display: grid; width: max-content; margin: 8px auto; background: #fff; }
  .code i { width: 6px; height: 6px; }
  .code i.dark { background: #000; }
  .chat { background: #def; color: #112; padding: 8px; font: 14px/1.4 system-ui, sans-serif; }
  .chat p { width: fit-content; max-width: 92%; margin: 5px 0; padding: 8px 11px; border-radius: 12px; background: #fff; }
  .chat p.mine { margin-left: auto; background: #bdf; }
`;

/** What a terminal shows, as a picture of that name. */
export async function drawTerminal(browser: Browser, name: string, lines: readonly string[]): Promise<void> {
  const html = lines.map((line, place) => {
    if (!line.startsWith(CODE_LINE)) return `<p>${escaped(line)}</p>`;
    return lines[place - 1]?.startsWith(CODE_LINE) ? "" : codeFrom(lines.slice(place));
  });
  await draw(browser, name, `<body class="terminal">${html.join("")}`);
}

/** A chat, as a picture of that name. */
export async function drawChat(
  browser: Browser,
  name: string,
  said: readonly { text: string; mine?: boolean }[],
): Promise<void> {
  const html = said.map(({ text, mine }) => `<p class="${mine ? "mine" : ""}">${escaped(text)}</p>`);
  await draw(browser, name, `<body class="chat">${html.join("")}`);
}

/** Pictures are kept in the repository: made anew with `SCREENSHOT=1`, or where one is missing. */
async function draw(browser: Browser, name: string, body: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 100 }, deviceScaleFactor: 2 });
  await page.setContent(`<!doctype html><style>${LOOK}</style>${body}`);
  const picture = smaller(await page.locator("body").screenshot());
  await page.close();
  expect(picture.length, name).toBeLessThan(LARGEST_BYTES);
  const path = join(PICTURES, name);
  if (process.env.SCREENSHOT || !existsSync(path)) await writeFile(path, picture);
}

/** The same picture in fewer colours, packed well: less than half of a browser's own. */
function smaller(bytes: Buffer): Buffer {
  const png = PNG.sync.read(bytes);
  png.data = Buffer.from(png.data.map((value) => Math.round(value / STEP) * STEP));
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/** The code that these lines begin with, module by module: two rows a line. */
function codeFrom(lines: readonly string[]): string {
  const rows: string[] = [];
  let columns = 0;
  for (const line of lines) {
    if (!line.startsWith(CODE_LINE)) break;
    const blocks = [...line.replace(CODE_LINE, "").replace(LINE_END, "")];
    columns = blocks.length;
    for (const dark of ["█▀", "█▄"])
      rows.push(blocks.map((block) => (dark.includes(block) ? '<i class="dark"></i>' : "<i></i>")).join(""));
  }
  return `<div class="code" style="grid-template-columns: repeat(${columns}, 6px)">${rows.join("")}</div>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
