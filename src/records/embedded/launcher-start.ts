import { rm } from "node:fs/promises";
import { type Launcher, type LauncherStart, type LaunchOptions, launch } from "./launcher-process.ts";

/** Starts the launcher. An archive of classes that a power cut left half written makes Java crash: then without it. */
export async function startLauncher(launcher: Launcher, options: LaunchOptions): Promise<LauncherStart> {
  const { classPath, archive } = launcher;
  const start = await launch(launcher, options);
  if (!archive || !("failed" in start) || start.failed !== "crashed") return start;
  const again = await launch({ classPath }, options);
  if ("port" in again) await rm(archive, { force: true });
  return again;
}
