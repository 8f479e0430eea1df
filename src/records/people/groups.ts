import type { Address } from "./address.ts";
import type { PeopleModels } from "./people-models.ts";
import type { GroupRecord } from "./people-records.ts";

/** Which group chat belongs to which unit. */
export type Groups = ReturnType<typeof createGroups>;

export function createGroups({ groups }: PeopleModels) {
  return {
    async of(address: Address): Promise<GroupRecord | undefined> {
      return (await groups.findById(address).lean()) ?? undefined;
    },

    async ofUnit(unit: string): Promise<GroupRecord[]> {
      return groups.find({ unit }).lean();
    },

    async all(): Promise<GroupRecord[]> {
      return groups.find().lean();
    },

    /** Binds a group to a unit, also when it was bound before. */
    async bind(address: Address, unit: string, by: string, at: Date): Promise<void> {
      const group = { unit, boundBy: by, boundAt: at, reachable: true };
      await groups.updateOne({ _id: address }, { $set: group }, { upsert: true });
    },

    async unbind(address: Address): Promise<void> {
      await groups.deleteOne({ _id: address });
    },

    async setReachable(address: Address, reachable: boolean): Promise<void> {
      await groups.updateOne({ _id: address }, { $set: { reachable } });
    },

    /** The platform gave the group a new address, so its binding moves. */
    async move(from: Address, to: Address): Promise<void> {
      const group = await groups.findById(from).lean();
      if (!group) return;
      const { unit, boundBy, boundAt, reachable, boundAs = from } = group;
      const moved = { unit, boundBy, boundAt, reachable, boundAs };
      await groups.updateOne({ _id: to }, { $set: moved }, { upsert: true });
      await groups.deleteOne({ _id: from });
    },
  };
}
