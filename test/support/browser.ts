import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";
import { type BrowserProgram, chromiumFromPackage } from "./chromium-package.ts";

const run = promisify(execFile);

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real Chromium, found or brought; the tests never do without. Close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const { path, env } = await findProgram();
  return chromium.launch({ executablePath: path, args: FLAGS, env: { ...process.env, ...env } });
}

/** The npm package's, else one that is installed, else Debian's package. */
async function findProgram(): Promise<BrowserProgram> {
  const candidates = [chromiumFromPackage, installed, installedByDebian];
  for (const candidate of candidates) {
    const program = await candidate();
    if (program && (await runs(program))) return program;
  }
  throw new Error("no Chromium could be started: install one, for example: apt install chromium");
}

async function runs({ path, env }: BrowserProgram): Promise<boolean> {
  return run(path, ["--version"], { env: { ...process.env, ...env } }).then(
    () => true,
    () => false,
  );
}

async function installed(): Promise<BrowserProgram | undefined> {
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  for (const path of names) if (await runs({ path, env: {} })) return { path, env: {} };
  return undefined;
}

async function installedByDebian(): Promise<BrowserProgram | undefined> {
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]).catch(() => undefined);
  return installed();
}
