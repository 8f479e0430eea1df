import { modelLine } from "../../../src/command-lines/model-line.ts";
import { modelOf } from "../things-of-others.ts";
import { type Aim, aim, IN_CHARGE } from "./aim.ts";

/** A unit's own heads recognise nothing. */
const ABOVE = ["unit above's", "city's"] as const;
/** It is like the model of the other unit, whose heads see the shared passages, too. */
const BOTH_AND_ABOVE = ["secretary", "deputy", "other unit's", "unit above's", "city's"] as const;

/** Lines at the ward's model: its heads' who write it, and of those who decide about it. */
export const ON_MODELS: Readonly<Record<string, Aim>> = {
  "read a unit's model that waits": aim(
    "modelLine.look",
    async (house) => modelLine.look(await modelOf(house)),
    /chờ cấp trên công nhận/,
    IN_CHARGE,
  ),
  "see what a unit's model is like": aim(
    "modelLine.alike",
    async (house) => modelLine.alike(await modelOf(house)),
    /không còn đoạn nào giống nhau/,
    BOTH_AND_ABOVE,
  ),
  "recognise a unit's model": aim(
    "modelLine.recognise",
    async (house) => modelLine.recognise(await modelOf(house)),
    /kết luận thế nào/,
    ABOVE,
  ),
  "send a unit's model back": aim(
    "modelLine.sendBack",
    async (house) => modelLine.sendBack(await modelOf(house)),
    /vì sao gửi lại/,
    ABOVE,
  ),
  "send a copied model back": aim(
    "modelLine.copied",
    async (house) => modelLine.copied(await modelOf(house)),
    /vì sao gửi lại/,
    ABOVE,
  ),
  "take the recognition of a model back": aim(
    "modelLine.takeBack",
    async (house) => modelLine.takeBack(await modelOf(house, "recognised")),
    /vì sao bỏ công nhận/,
    ABOVE,
  ),
};
