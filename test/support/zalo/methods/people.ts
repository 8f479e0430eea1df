import { z } from "zod";
import type { World } from "../world.ts";
import { ZaloError } from "../zalo-error.ts";
import { jsonText, type Method, read, toGroup } from "./method.ts";

/** Profiles are asked for as `<id>_<version>`. */
const versioned = z.looseObject({
  friend_pversion_map: z.array(z.string().transform((id) => id.replace(/_\d+$/, ""))),
});
const groupIds = z.looseObject({ gridVerMap: jsonText(z.record(z.string(), z.number())) });
const friend = z.looseObject({ fid: z.string() });
const groupHistory = toGroup.extend({ count: z.number() });

export const ownProfile: Method = (world) => ({
  profile: { ...profile(world, world.account.id, world.account.name), phoneNumber: "84900000001" },
});

export const userInfo: Method = (world, { params }) => ({
  unchanged_profiles: {},
  phonebook_version: 0,
  changed_profiles: Object.fromEntries(
    known(world, read(versioned, params).friend_pversion_map).map(([id, name]) => [
      id,
      profile(world, id, name),
    ]),
  ),
});

export const membersInfo: Method = (world, { params }) => ({
  unchangeds_profile: [],
  profiles: Object.fromEntries(
    known(world, read(versioned, params).friend_pversion_map).map(([id, name]) => [
      id,
      {
        id,
        displayName: name,
        zaloName: name,
        avatar: "",
        accountStatus: 0,
        type: 0,
        lastUpdateTime: 0,
        globalId: id,
      },
    ]),
  ),
});

export const allFriends: Method = (world) =>
  known(world, [...world.friends]).map(([id, name]) => profile(world, id, name));

export const acceptFriend: Method = (world, { params }) => {
  const { fid } = read(friend, params);
  if (!world.friendRequests.delete(fid)) throw new ZaloError(225, "Lời mời không còn nữa");
  world.friends.add(fid);
  world.control({ content: { act_type: "fr", act: "add", data: fid } });
  world.changes.note();
  return "";
};

export const rejectFriend: Method = (world, { params }) => {
  world.friendRequests.delete(read(friend, params).fid);
  world.changes.note();
  return "";
};

export const allGroups: Method = (world) => ({
  version: "1",
  gridVerMap: Object.fromEntries(groups(world).map(({ id }) => [id, "1"])),
});

export const groupInfo: Method = (world, { params }) => {
  const asked = Object.keys(read(groupIds, params).gridVerMap);
  const mine = groups(world).filter(({ id }) => asked.includes(id));
  return {
    removedsGroup: asked.filter((id) => !mine.some((group) => group.id === id)),
    unchangedsGroup: [],
    gridInfoMap: Object.fromEntries(
      mine.map(({ id, name, members }) => [
        id,
        {
          groupId: id,
          name,
          desc: "",
          type: 1,
          creatorId: [...members.keys()][0] ?? world.account.id,
          version: "1",
          avt: "",
          fullAvt: "",
          memberIds: [],
          memVerList: [world.account.id, ...members.keys()].map((member) => `${member}_0`),
          adminIds: [],
          currentMems: [...members].map(([member, dName]) => ({ id: member, dName, zaloName: dName })),
          hasMoreMember: 0,
          totalMember: members.size + 1,
          maxMember: 1000,
          globalId: id,
        },
      ]),
    ),
  };
};

export const groupMessages: Method = (world, { params }) => {
  const { grid, count } = read(groupHistory, params);
  return JSON.stringify({ lastActionId: "0", groupMsgs: world.history.inThread(grid, count), more: 0 });
};

function groups(world: World) {
  return [...world.threads.values()].filter(({ kind, botIsIn }) => kind === "group" && botIsIn);
}

function known(world: World, ids: readonly string[]): [string, string][] {
  return ids.flatMap((id): [string, string][] => {
    const thread = world.threads.get(id);
    return thread?.kind === "user" ? [[id, thread.name]] : [];
  });
}

function profile(world: World, id: string, name: string) {
  return {
    userId: id,
    username: "",
    displayName: name,
    zaloName: name,
    avatar: "",
    gender: 0,
    isFr: world.friends.has(id) ? 1 : 0,
    isBlocked: 0,
    isValid: 1,
    accountStatus: 0,
    globalId: id,
  };
}
