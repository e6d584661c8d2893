export type Level = 'read' | 'write' | 'admin';

/** The permissions of a token that the sandbox knows, named as GitHub names them. */
export type PermissionName =
  | 'administration'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'members'
  | 'merge_queues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses';

export type Permissions = Partial<Record<PermissionName, Level>>;

/** What an account may do in a repository, from least to most. */
export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

const LEVELS: readonly Level[] = ['read', 'write', 'admin'];
const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];

/** Whether a permission that was granted is enough for the one wanted. */
export function covers(granted: Level | undefined, wanted: Level): boolean {
  return granted !== undefined && LEVELS.indexOf(granted) >= LEVELS.indexOf(wanted);
}

/** Whether a role includes another one. */
export function atLeast(role: Role, wanted: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}

/** The greater of two roles. */
export function greater(one: Role, other: Role): Role {
  return atLeast(one, other) ? one : other;
}
