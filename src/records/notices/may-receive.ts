import { type Address, readAddress } from "../people/address.ts";

/** Demo people exist only in the browser: nothing about them ever goes to a platform. */
export function mayReceive(owner: { demo: boolean }, to: Address): boolean {
  return !owner.demo || readAddress(to).channel === "web";
}
