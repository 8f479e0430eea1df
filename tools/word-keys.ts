/**
 * Writes `src/words/word-keys.ts` from `locales/vi/*.ftl`, so that a wrong key or a missing argument does not compile.
 * With `--check` it writes nothing and fails when the file is stale or a language is out of step.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Message, parse, type VariableReference, Visitor } from "@fluent/syntax";

const ROOT = join(import.meta.dirname, "..");
const TARGET = join(ROOT, "src/words/word-keys.ts");

class Variables extends Visitor {
  readonly names = new Set<string>();
  override visitVariableReference(node: VariableReference): void {
    this.names.add(node.id.name);
  }
}

/** Key → sorted names of its variables, for one language. */
function readLocale(locale: string): { keys: Map<string, string[]>; problems: string[] } {
  const keys = new Map<string, string[]>();
  const problems: string[] = [];
  const folder = join(ROOT, "locales", locale);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".ftl"))) {
    for (const entry of parse(readFileSync(join(folder, file), "utf8"), {}).body) {
      if (entry.type === "Junk")
        problems.push(`${locale}/${file}: does not parse: ${entry.content.slice(0, 60)}`);
      if (!(entry instanceof Message)) continue;
      if (keys.has(entry.id.name)) problems.push(`${locale}/${file}: "${entry.id.name}" stands twice`);
      const variables = new Variables();
      variables.visit(entry);
      keys.set(entry.id.name, [...variables.names].sort());
    }
  }
  return { keys, problems };
}

const vi = readLocale("vi");
const en = readLocale("en");
const problems = [...vi.problems, ...en.problems];
for (const [key, names] of vi.keys) {
  const other = en.keys.get(key);
  if (!other) problems.push(`en: "${key}" is missing`);
  else if (other.join() !== names.join())
    problems.push(`en: "${key}" holds ${other.join()} instead of ${names.join()}`);
}
for (const key of en.keys.keys()) if (!vi.keys.has(key)) problems.push(`en: "${key}" is not in vi`);

const lines = [...vi.keys]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, names]) => {
    const fields = names.map((name) => `${name}: string | number`).join("; ");
    return `  ${/^[a-z]+$/.test(key) ? key : JSON.stringify(key)}: ${fields ? `{ ${fields} }` : "Record<never, never>"};`;
  });
const source = `// Made by \`npm run words\` from locales/vi; do not edit.\nexport interface WordTable {\n${lines.join("\n")}\n}\n`;

const check = process.argv.includes("--check");
if (check && readFileSync(TARGET, "utf8") !== source)
  problems.push("src/words/word-keys.ts is stale: npm run words");
if (!check) writeFileSync(TARGET, source);
for (const problem of problems) console.error(problem);
if (check && problems.length > 0) process.exitCode = 1;
