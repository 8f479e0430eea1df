import type { Services } from "../../src/chat/services.ts";

/** The house of a process that dies at its nth post, or right after it. */
export function dyingAfter(
  count: number,
  where: "post" | "mark",
  { post, notices, ...rest }: Services,
): Services {
  let left = count;
  const die = () => {
    left -= 1;
    if (left === 0) throw new Error("killed");
  };
  return {
    ...rest,
    post: {
      ...post,
      async send(...said) {
        if (where === "post") die();
        return post.send(...said);
      },
    },
    notices: {
      ...notices,
      async queued(...said) {
        if (where === "mark") die();
        await notices.queued(...said);
      },
    },
  };
}
