import { type Address, readAddress } from "../people/address.ts";

/** Demo people live in the browser: nothing about them ever leaves for a platform. */
export function mayReceive(owner: { demo: boolean }, to: Address): boolean {
  return !owner.demo || readAddress(to).channel === "web";
}
