/**
 * For the environment of what starts an embedded database for a test: in the few minutes that it lives, Java's second compiler
 * would take a good part of the processor's time and give nothing back.
 */
export const QUICK_JAVA = { JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1" } as const;
