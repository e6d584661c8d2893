/**
 * A path or glob from the repository's root, with forward slashes and without `..`.
 */
export type Path = string;
/**
 * Where a repository keeps its scopes, when there are several or they stand elsewhere than at the root.
 */
export interface Config {
    /**
     * Paths or globs of the scope files, from the repository's root.
     */
    scopes?: Path[];
    /**
     * Logins whose criterion issues count beside the App's and `github-actions[bot]`.
     */
    "issue-authors"?: string[];
    /**
     * Paths of documents rendered from the scopes: a pull request that changes nothing else needs no criteria.
     */
    rendered?: Path[];
}
