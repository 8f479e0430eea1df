/** What the shell is told: done, refused with reasons, wrong usage. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;
