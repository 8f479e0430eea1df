/** The shortest right file of a policy. */
export const SHORTEST_POLICY = '{"befriendInvited": true}';
