import type { Draft } from "./forms-models.ts";

/** What whoever types in for another has seen: nothing else may have come meanwhile. */
export interface Seen {
  versions: number;
  /** The key of the draft that is replaced. */
  draft: string | null;
}

/** Of whatever was seen nothing was confirmed or replaced since. */
export function stillAs({ versions, draft: key }: Seen, { typed }: Draft) {
  const draft = [{ draft: null }, { "draft.key": key }, { "draft.typed.by": typed?.by }];
  return { versions: { $size: versions }, $or: draft };
}
