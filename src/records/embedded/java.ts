import { join } from "node:path";

/** The path of a JDK tool: in JAVA_HOME if that is set, else as found in PATH. */
export function javaTool(name: "java" | "javac" | "jar"): string {
  const home = process.env.JAVA_HOME;
  return home ? join(home, "bin", name) : name;
}

/** The code by which Node says what failed (`ENOENT`, `EACCES`), if the error has one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}
