/**
 * A path or glob from the repository's root, with forward slashes and without `..`.
 */
export type Path = string;
/**
 * Where a repository keeps its scopes, whose issues count, and what is made from the scopes.
 */
export interface Config {
    /**
     * Paths or globs of the scope files, from the repository's root. Without it: the `scope.yaml` or `scope.yml` there.
     */
    scopes?: Path[];
    /**
     * Logins whose criterion issues count, in addition to `github-actions[bot]`.
     */
    "issue-authors"?: string[];
    /**
     * Paths of files that are made from the scopes, or patterns with `*` and `**`. A pull request that changes only these, scopes and this file waits for no criterion.
     */
    rendered?: Path[];
}
