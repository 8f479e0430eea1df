import type { Address } from "../../records/people/address.ts";
import type { WebMessages } from "./web-messages.ts";

/** The last thing said in a chat. */
export interface Preview {
  text: string;
  at: number;
}

const LOOKED_AT = 1_000;

/** The last message of each chat among the latest ones: chat's address → message. */
export async function previewsOf(messages: WebMessages): Promise<Record<Address, Preview>> {
  const latest = await messages.since(0, LOOKED_AT);
  const inOrder = latest.toSorted((a, b) => a.order - b.order);
  return Object.fromEntries(
    inOrder.map(({ address, text, file, at }) => [address, { text: text || (file?.name ?? ""), at }]),
  );
}
