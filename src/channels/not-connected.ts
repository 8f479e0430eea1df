/** Node's error codes for a connection that was never made, so that nothing can have been sent. */
const NOT_CONNECTED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|ENETUNREACH|EHOSTUNREACH|ENETDOWN|EPROTO|CERT_\w+|ERR_TLS_\w+|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+|UND_ERR_CONNECT_TIMEOUT)$/;

/** True when an error's code says that the connection was never made. */
export function isNotConnected(code: unknown): boolean {
  return typeof code === "string" && NOT_CONNECTED.test(code);
}

/** The code of why a `fetch` failed, which is in its error's cause. */
export function networkCode(error: unknown): unknown {
  const inner: unknown = error instanceof Error ? error.cause : undefined;
  return typeof inner === "object" && inner !== null && "code" in inner ? inner.code : undefined;
}
