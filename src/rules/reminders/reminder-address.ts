/** A way to a person. */
export interface ReminderAddress {
  channel: string;
  /** When the person chose it for notices, or linked it; the latest one wins. */
  chosenAt: Date;
  reachable: boolean;
}

/**
 * The address for a person's notices: the one chosen last. If policy puts its channel in an order (two channels into
 * the same app), then the first in that order that the person has and that reaches them.
 * @param order names of channels, the preferred first
 */
export function reminderAddress<W extends ReminderAddress>(
  ways: readonly W[],
  order: readonly string[],
): W | undefined {
  const [chosen] = ways.toSorted((a, b) => b.chosenAt.getTime() - a.chosenAt.getTime());
  if (!chosen || !order.includes(chosen.channel)) return chosen;
  const open = ways.filter(({ reachable }) => reachable);
  return order.map((name) => open.find(({ channel }) => channel === name)).find(Boolean) ?? chosen;
}
