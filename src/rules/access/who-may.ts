import type { BoardKind } from "../organisation/boards.ts";
import { type Permission, permits, ROLES, type Role, type Scope } from "./permissions.ts";

/** A place in which somebody acts. */
export interface Seat {
  readonly unit: string;
  readonly head: boolean;
  readonly admin: boolean;
  /** Boards of the topmost unit that they work in, this being its place. */
  readonly boards?: readonly BoardKind[];
  /** For a head, for a time. */
  readonly standsIn?: true;
}

/** One piece of work that a head has given somebody for a time: for the people of that very unit. */
export interface Help {
  readonly permission: Permission;
  readonly unit: string;
}

/** What the table needs to know of the one who acts. */
export interface Actor extends Seat {
  /** The cadre's code. */
  readonly code: string;
  /** Where else they act: second offices, and where they stand in. */
  readonly beside?: readonly Seat[];
  readonly helps?: readonly Help[];
}

/** A unit, or a cadre in it, that something is done to. */
export interface Subject {
  readonly unit: string;
  /** The units above it, nearest first. */
  readonly above: readonly string[];
  /** The cadre's code. */
  readonly cadre?: string;
}

/** @param seat undefined for a stranger */
function roleOf(seat: Seat | undefined): Role {
  if (!seat) return "anyone";
  if (seat.admin) return "admin";
  return seat.head ? "head" : "cadre";
}

/** Whether somebody's role, in any of their places, is this one or a higher one. */
export function holdsRole(actor: Actor | undefined, role: Role): boolean {
  return placesOf(actor).some((seat) => isEnough(seat, role));
}

/** The places by which somebody holds a permission, the own unit's first. */
export function seatsWith(actor: Actor, permission: Permission): Seat[] {
  return placesOf(actor).filter(
    (seat): seat is Seat => seat !== undefined && (isByBoard(seat, permission) || isByRole(seat, permission)),
  );
}

/** The places in which somebody has work for others: as a head, for one, or in a board. */
export function seatsOfWork(actor: Actor): Seat[] {
  return [actor, ...(actor.beside ?? [])].filter(
    ({ head, boards }) => head || (boards !== undefined && boards.length > 0),
  );
}

function isByRole(seat: Seat, permission: Permission): boolean {
  const { role, inPerson } = permits(permission);
  return isEnough(seat, role) && !(inPerson && seat.standsIn);
}

function isByBoard(seat: Seat, permission: Permission): boolean {
  return permits(permission).boards?.some((board) => seat.boards?.includes(board)) === true;
}

function placesOf(actor: Actor | undefined): readonly (Seat | undefined)[] {
  return actor ? [actor, ...(actor.beside ?? [])] : [undefined];
}

function isEnough(seat: Seat | undefined, role: Role): boolean {
  return ROLES.indexOf(roleOf(seat)) >= ROLES.indexOf(role);
}

/**
 * May this person do this at all, or to somebody or something?
 * @param actor undefined for a stranger
 * @param subject left out: whether there may be anybody or anything that they can do it to
 */
export function may(actor: Actor | undefined, permission: Permission, subject?: Subject): boolean {
  const permit = permits(permission);
  if (subject && permit.notOneself && isOneself(actor, subject)) return false;
  if (
    actor?.helps?.some((help) => help.permission === permission && (!subject || subject.unit === help.unit))
  )
    return true;
  if (!actor)
    return permit.role === "anyone" && (!subject || permit.scope.some((scope) => scope === "everywhere"));
  return seatsWith(actor, permission).some(
    (seat) =>
      !subject ||
      isByBoard(seat, permission) ||
      permit.scope.some((scope) => reaches(scope, { actor, seat }, subject)),
  );
}

function reaches(scope: Scope, { actor, seat }: { actor: Actor; seat: Seat }, subject: Subject): boolean {
  if (scope === "everywhere") return true;
  if (scope === "oneself") return isOneself(actor, subject);
  // Nothing stands outside what the topmost unit answers for, a unit that was dissolved neither.
  if (seat.admin) return true;
  return scope === "own" ? subject.unit === seat.unit : subject.above.includes(seat.unit);
}

function isOneself(actor: Actor | undefined, { cadre }: Subject): boolean {
  return actor !== undefined && actor.code === cadre;
}
