import type { Kind } from "../script.ts";
import { logged } from "./hours.ts";
import { someHours } from "./hours-words.ts";

/** Hours told in passing, without a command. */
export const told: Kind = {
  name: "told",
  often: 44,
  make(world, who) {
    const said = someHours(world, who);
    if (!said || said.note === "" || !/^hôm/.test(said.when)) return undefined;
    const spoken = `${said.when} em ${said.note} ${said.minutes} phút`;
    return { kind: "told", who, steps: [{ say: spoken, hears: logged(world, who, said) }] };
  },
};
