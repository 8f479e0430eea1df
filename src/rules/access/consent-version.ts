/** The version of the text `link-consent`, stored with each consent. Raise it whenever the text changes in meaning. */
export const CONSENT_VERSION = "1";
