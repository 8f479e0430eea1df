import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take long, the longest of each project first: what is begun last should be short, or one worker ends long
 * after the others. Vitest itself knows durations only from an earlier run on the same disk. A file that is missing here
 * runs after these.
 */
const LONGEST = [
  "faults/zalo-program",
  "faults/kills-one",
  "faults/kills-many",
  "faults/kills-zalo",
  "faults/database-away",
  "program/made-up-duty",
  "faults/platform-faults-zalo",
  "faults/whole-program",
  "records/backup",
  "faults/platform-faults",
  "faults/platform-faults-zalo-bot",
  "records/embedded-refusals",
  "records/embedded-owner",
  "cli/backup",
  "channels/zalo-outage-program",
  "faults/crash-points",
  "simulate/simulate",
  "channels/zalo-fan-out",
  "flows/who-may-do-what-to-whom",
  "flows/who-may-do-what",
  "flows/who-may-do-what-to-whom",
  "chat/outbox",
  "channels/zalo",
  "flows/large-unit",
  "chat/gathering",
  "flows/own-unit",
  "flows/hours",
  "chat/handled-ahead",
  "channels/zalo-refused",
  "jobs/fan-out",
  "jobs/one-message",
  "contract/same-words",
];

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return rank < 0 ? LONGEST.length : rank;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
