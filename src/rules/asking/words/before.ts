/** Every phrase of the first list before every one of the second. */
export function before(firsts: string, seconds: string): string {
  return firsts
    .split("|")
    .flatMap((first) => seconds.split("|").map((second) => `${first} ${second}`))
    .join("|");
}
