import { execFile } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createBrotliDecompress } from "node:zlib";
import { z } from "zod";

/** A browser's program, and what its environment must say for it to find its libraries and fonts. */
export interface BrowserProgram {
  path: string;
  env: Record<string, string>;
}

const require = createRequire(import.meta.url);
const PACKAGE = join(dirname(require.resolve("@sparticuz/chromium")), "../..");
/** Chromium's package has letters only. */
const EMOJI = join(dirname(require.resolve("@expo-google-fonts/noto-emoji")), "400Regular");
const CACHE = join(import.meta.dirname, "../../node_modules/.cache");

/**
 * The Chromium inside the npm package, with the libraries and fonts that come with it (Debian's bare image has neither).
 * Unpacked once, into a folder that gets its name when complete: test files side by side do not disturb each other.
 * @returns nothing where the package's program cannot run: it is built for Linux on x64
 */
export async function chromiumFromPackage(): Promise<BrowserProgram | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8")));
  const folder = join(CACHE, `chromium-${version}`);
  const path = join(folder, "chromium");
  const unpacked = await access(path).then(
    () => true,
    () => false,
  );
  if (!unpacked) await unpackInto(folder);
  return {
    path,
    env: { LD_LIBRARY_PATH: join(folder, "al2023/lib"), FONTCONFIG_FILE: join(folder, "fonts.conf") },
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, "unpacking-"));
  await unpack("chromium.br", join(fresh, "chromium"));
  await chmod(join(fresh, "chromium"), 0o755);
  for (const name of ["al2023", "fonts"]) {
    const tar = join(fresh, `${name}.tar`);
    await unpack(`${name}.tar.br`, tar);
    await mkdir(join(fresh, name));
    await promisify(execFile)("tar", ["-xf", tar, "-C", join(fresh, name)]);
    await rm(tar);
  }
  await writeFile(join(fresh, "fonts.conf"), fontsConf(join(folder, "fonts"), join(folder, "fonts-cache")));
  await rename(fresh, folder).catch(() => rm(fresh, { recursive: true }));
}

async function unpack(name: string, to: string): Promise<void> {
  await pipeline(
    createReadStream(join(PACKAGE, "bin", name)),
    createBrotliDecompress(),
    createWriteStream(to),
  );
}

/** The package's own font before any of the machine's, so that a screenshot looks the same everywhere. */
function fontsConf(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>${EMOJI}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${cache}</cachedir>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
}
