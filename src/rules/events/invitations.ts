import type { Attendee } from "./attendee.ts";

/** Somebody who is called no more. */
export interface Uninvited {
  /** As they were then. */
  readonly was: Attendee;
  /** Key of the act that took the invitation back. */
  readonly by: string;
}

interface Lists {
  readonly people: Map<string, Attendee>;
  readonly uninvited: Map<string, Uninvited>;
}

/** Calls more people; who is called already stays as they are. */
export function invite(people: Map<string, Attendee>, codes: readonly string[], by: string): void {
  for (const who of codes) {
    const known = people.get(who);
    if (!known?.called) people.set(who, { ...(known ?? { who }), called: true, calledBy: by });
  }
}

/** Takes invitations back, and whom those people had sent along. Whoever is marked stays as marked, called or not. */
export function uninvite({ people, uninvited }: Lists, codes: readonly string[], by: string): void {
  for (const who of codes) {
    const was = people.get(who);
    if (!was) continue;
    if (isMarked(was)) {
      const { answer: _, calledBy: __, ...marked } = was;
      people.set(who, { ...marked, called: false });
      continue;
    }
    leave({ was, by });
    const { answer } = was;
    const sent = answer?.says === "substitute" && answer.taken ? people.get(answer.substitute) : undefined;
    if (sent && !sent.called && !isMarked(sent)) leave({ was: sent, by });
  }

  function leave(one: Uninvited): void {
    people.delete(one.was.who);
    uninvited.set(one.was.who, one);
  }
}

/** Who is back, called anew, sent by somebody or come by themselves, is uninvited no more. */
export function stillUninvited({ people, uninvited }: Lists): ReadonlyMap<string, Uninvited> {
  return new Map([...uninvited].filter(([who]) => !people.has(who)));
}

function isMarked({ mark, asksSince }: Attendee): boolean {
  return mark !== undefined || asksSince !== undefined;
}
