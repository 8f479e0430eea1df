import type { Kind } from "../script.ts";

/** Linking an app by an invitation; whoever is not linked does nothing else. */
export const link: Kind = {
  name: "link",
  often: 400,
  async make(world, who) {
    if (who.linkedOn !== "") return undefined;
    const code = await world.invitation(who);
    who.linkedOn = world.day;
    return {
      kind: "link",
      who,
      steps: [
        { say: `/start ${code}`, hears: [who.name] },
        { press: "Đồng ý", hears: ["Đã kết nối"] },
      ],
    };
  },
};
