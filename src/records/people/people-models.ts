import { type Connection, Schema } from "mongoose";
import type { CadreFact, SecondOffice, UnitFact } from "../../rules/organisation/dated.ts";
import { OFFICE_KINDS, type Office } from "../../rules/organisation/offices.ts";
import { modelOn } from "../database/model-on.ts";
import type {
  CadreAddressesRecord,
  CadreRecord,
  GroupRecord,
  LinkRecord,
  RosterStateRecord,
  UnitMembersRecord,
  UnitRecord,
} from "./people-records.ts";

const marks = { added: String, next: Schema.Types.Mixed };

const unitSchema = new Schema<UnitRecord>(
  {
    _id: { type: String, required: true },
    facts: [
      new Schema<UnitFact>(
        {
          from: { type: String, required: true },
          name: { type: String, required: true },
          level: { type: String, required: true },
          parent: { type: String, default: null },
          active: { type: Boolean, required: true },
          into: String,
        },
        { _id: false, strict: "throw" },
      ),
    ],
    demo: { type: Boolean, required: true },
    ...marks,
  },
  { strict: "throw", versionKey: false },
);

const officeSchema = new Schema<Office>(
  { kind: { type: String, enum: OFFICE_KINDS, required: true }, unit: { type: String, default: null } },
  { _id: false, strict: "throw" },
);

const secondOfficeSchema = new Schema<SecondOffice>(
  { unit: { type: String, required: true }, positions: [String], offices: [officeSchema] },
  { _id: false, strict: "throw" },
);

const cadreSchema = new Schema<CadreRecord>(
  {
    _id: { type: String, required: true },
    facts: [
      new Schema<CadreFact>(
        {
          from: { type: String, required: true },
          name: { type: String, required: true },
          code: String,
          unit: { type: String, required: true },
          positions: [String],
          offices: { type: [officeSchema], required: true },
          also: { type: [secondOfficeSchema], default: undefined },
          fullTime: { type: Boolean, required: true },
          civilServant: { type: Boolean, required: true },
          active: { type: Boolean, required: true },
        },
        { _id: false, strict: "throw" },
      ),
    ],
    birthDate: String,
    phone: String,
    erasedAt: Date,
    demo: { type: Boolean, required: true },
    ...marks,
    entrusted: Schema.Types.Mixed,
    actsFor: String,
    consent: {
      type: new Schema({ version: String, at: Date }, { _id: false, strict: "throw" }),
      default: null,
    },
  },
  { strict: "throw", versionKey: false },
);

const linkSchema = new Schema<LinkRecord>(
  {
    _id: { type: String, required: true },
    cadre: { type: String, required: true, index: true },
    linkedAt: { type: Date, required: true },
    chosenAt: { type: Date, required: true },
    reachable: { type: Boolean, required: true },
    renewed: Schema.Types.Mixed,
    unconfirmed: String,
  },
  { strict: "throw", versionKey: false },
);

const unitMembersSchema = new Schema<UnitMembersRecord>(
  { _id: { type: String, required: true }, cadres: [String] },
  { strict: "throw", versionKey: false },
);

const cadreAddressesSchema = new Schema<CadreAddressesRecord>(
  { _id: { type: String, required: true }, addresses: [String] },
  { strict: "throw", versionKey: false },
);

const groupSchema = new Schema<GroupRecord>(
  {
    _id: { type: String, required: true },
    boundAs: String,
    unit: { type: String, required: true, index: true },
    boundBy: { type: String, required: true },
    boundAt: { type: Date, required: true },
    reachable: { type: Boolean, required: true },
  },
  { strict: "throw", versionKey: false },
);

const rosterStateSchema = new Schema<RosterStateRecord>(
  {
    _id: { type: String, required: true },
    turn: { type: String, required: true },
    done: [String],
    order: { type: [String], default: undefined },
  },
  { strict: "throw", versionKey: false },
);

/** The models of people, units and chats' owners on one connection. */
export function peopleModels(connection: Connection) {
  return {
    units: modelOn<UnitRecord>(connection, "Unit", unitSchema, "units"),
    cadres: modelOn<CadreRecord>(connection, "Cadre", cadreSchema, "cadres"),
    links: modelOn<LinkRecord>(connection, "Link", linkSchema, "links"),
    unitMembers: modelOn<UnitMembersRecord>(connection, "UnitMembers", unitMembersSchema, "unit_members"),
    cadreAddresses: modelOn<CadreAddressesRecord>(
      connection,
      "CadreAddresses",
      cadreAddressesSchema,
      "cadre_addresses",
    ),
    groups: modelOn<GroupRecord>(connection, "Group", groupSchema, "groups"),
    rosterState: modelOn<RosterStateRecord>(connection, "RosterState", rosterStateSchema, "roster_state"),
  };
}

export type PeopleModels = ReturnType<typeof peopleModels>;
