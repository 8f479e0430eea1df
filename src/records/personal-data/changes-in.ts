import type { KnownBy } from "./known-by.ts";
import type { Trace } from "./traces.ts";

/** A stored document that is named by a text; of a chat, who works on it, and the keys that it has seen. */
export interface Named {
  _id: string;
  by?: string | null;
  until?: Date | null;
  seen?: string[];
}

/** Each text that changes, by its path. */
export function changesIn(document: Named, { only }: Trace, known: KnownBy): Record<string, string> {
  const changes: Record<string, string> = {};
  const look = (value: unknown, path: string, isMeant: boolean): void => {
    if (typeof value === "string") {
      if (isMeant && path !== "_id" && known.isIn(value)) changes[path] = known.without(value);
      return;
    }
    if (!isTree(value)) return;
    for (const [name, each] of Object.entries(value))
      look(each, path === "" ? name : `${path}.${name}`, isMeant || (only?.includes(name) ?? false));
  };
  look(document, "", only === undefined);
  return changes;
}

function isTree(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
