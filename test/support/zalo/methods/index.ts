import type { Method } from "./method.ts";
import * as people from "./people.ts";
import { sendFile, sendGif, sendText, sign, undo } from "./sending.ts";
import { uploadFile, uploadPhoto } from "./uploading.ts";

interface Route {
  /** What faults and counters call it. */
  name: string;
  run: Method;
}

/** The calls that are made under a session's key, by their path; the service they belong to shows in it. */
const ROUTES: Record<string, Route> = {
  "/api/message/sms": { name: "send", run: sendText("user") },
  "/api/message/quote": { name: "send", run: sendText("user") },
  "/api/group/sendmsg": { name: "send", run: sendText("group") },
  "/api/group/mention": { name: "send", run: sendText("group") },
  "/api/group/quote": { name: "send", run: sendText("group") },
  "/api/message/photo_original/send": { name: "send", run: sendFile("user") },
  "/api/group/photo_original/send": { name: "send", run: sendFile("group") },
  "/api/message/asyncfile/msg": { name: "send", run: sendFile("user") },
  "/api/group/asyncfile/msg": { name: "send", run: sendFile("group") },
  "/api/message/gif": { name: "send", run: sendGif("user") },
  "/api/group/gif": { name: "send", run: sendGif("group") },
  "/api/message/upthumb": { name: "upload", run: () => ({ url: "https://photo-stal-1.zdn.vn/thumb.png" }) },
  "/api/message/photo_original/upload": { name: "upload", run: uploadPhoto("user") },
  "/api/group/photo_original/upload": { name: "upload", run: uploadPhoto("group") },
  "/api/message/asyncfile/upload": { name: "upload", run: uploadFile("user") },
  "/api/group/asyncfile/upload": { name: "upload", run: uploadFile("group") },
  "/api/message/undo": { name: "undo", run: undo("user") },
  "/api/group/undomsg": { name: "undo", run: undo("group") },
  "/api/message/typing": { name: "typing", run: sign },
  "/api/group/typing": { name: "typing", run: sign },
  "/api/message/seenv2": { name: "seen", run: sign },
  "/api/group/seenv2": { name: "seen", run: sign },
  "/api/message/deliveredv2": { name: "delivered", run: sign },
  "/api/group/deliveredv2": { name: "delivered", run: sign },
  "/api/social/profile/me-v2": { name: "ownProfile", run: people.ownProfile },
  "/api/social/friend/getprofiles/v2": { name: "userInfo", run: people.userInfo },
  "/api/social/friend/getfriends": { name: "allFriends", run: people.allFriends },
  "/api/social/group/members": { name: "membersInfo", run: people.membersInfo },
  "/api/friend/accept": { name: "acceptFriend", run: people.acceptFriend },
  "/api/friend/reject": { name: "rejectFriend", run: people.rejectFriend },
  "/api/group/getlg/v4": { name: "allGroups", run: people.allGroups },
  "/api/group/getmg-v2": { name: "groupInfo", run: people.groupInfo },
  "/api/group/history": { name: "groupMessages", run: people.groupMessages },
};

export function routeOf(path: string): Route | undefined {
  return Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
}
