import { listEverybody } from "../../people/member-lists.ts";
import type { Migration } from "../migrations.ts";

/** Until 0.1 the members of a unit and the addresses of a cadre were searched for among all. Now lists lead to them. */
export const listMembersOfBefore: Migration = {
  name: "list the members of units and the addresses of cadres",
  run: listEverybody,
};
