/** Names the consent text of `link-consent`; raise it whenever that text changes in meaning. Kept with each consent. */
export const CONSENT_VERSION = "1";
