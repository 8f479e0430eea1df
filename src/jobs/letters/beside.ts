import type { NoticeMessage, NoticePart } from "../../records/notices/notices-model.ts";
import type { JobRun } from "../job-run.ts";
import type { JobName } from "../job-table.ts";

/** What a part of a letter says where another job speaks in the same letter, and has said some of it already. */
export interface Beside {
  readonly job: JobName;
  readonly messages: readonly NoticeMessage[];
}

/** A part of a letter, as far as it matters who else speaks in it. */
export interface PartOfLetter extends NoticePart {
  readonly run?: JobRun;
  readonly beside?: Beside | undefined;
}

/** The parts of one letter, none telling again what another tells: on a Monday that ends a month its last week is said once. */
export function besideOthers<P extends PartOfLetter>(parts: readonly P[]): P[] {
  const speak = new Set(parts.map(({ run }) => run?.job));
  return parts.map((part) => {
    const { beside } = part;
    return beside && speak.has(beside.job) ? { ...part, messages: [...beside.messages] } : part;
  });
}
