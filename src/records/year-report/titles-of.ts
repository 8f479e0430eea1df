import type { HandedIn } from "../handed-in/how-it-stands.ts";

/** What something is called that was handed in; none where its form asks for no title. */
export function titlesOf(handedIn: readonly Pick<HandedIn, "versions">[]): string[] {
  return handedIn.flatMap(({ versions }) => {
    const title = versions.at(-1)?.answers.title;
    return title?.kind === "text" && title.text ? [title.text] : [];
  });
}
