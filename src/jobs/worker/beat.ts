/** How often the worker's schedule is looked at; a run in which days pass in seconds looks more often. */
export const BEAT = { lookEveryMs: 3_000 };
