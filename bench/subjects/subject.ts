/** A bot that answers each message with one, ready to be measured. */
export interface Subject {
  stop(): Promise<void>;
}
