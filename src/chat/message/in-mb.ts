const MB = 1024 * 1024;

/** A file's size and the most that is taken, as people are told: never alike where one is larger. */
export function inMb(bytes: number, most: number): { mb: string; most: string } {
  return { mb: String(Math.ceil(bytes / MB)), most: String(Math.floor(most / MB)) };
}
