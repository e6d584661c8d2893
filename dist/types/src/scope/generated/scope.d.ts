/**
 * At least one character that is not a space, at most 1,000. Put numbers and true/false in quotes.
 */
export type Text = string;
/**
 * A day of the calendar, as YYYY-MM-DD.
 */
export type Date = string;
/**
 * A person's GitHub login, without the @. Bots can't sign.
 */
export type Login = string;
/**
 * A person's GitHub login, or a team as org/team. Bots can't sign.
 */
export type Reviewer = string;
/**
 * A letter, then letters, digits and hyphens; at most 64 characters. Never reused for something else.
 */
export type Id = string;
/**
 * `a -> b` for one way, `a <-> b` for both ways, between two systems.
 */
export type Direction = string;
/**
 * A number and a unit, from seconds to weeks or business days; or `next sync` where a record of this direction says `sync_every`.
 */
export type Timing = string;
/**
 * The short name of a system: a key under `systems`.
 */
export type SystemKey = string;
/**
 * A number, or a/an, and a unit, from seconds to weeks or business days.
 */
export type Duration = string;
/**
 * What happens on the other side: `propagate` deletes it there too, `archive` hides it, `keep` leaves it, `unlink` leaves it and cuts the link.
 */
export type Delete = ("propagate" | "archive" | "keep" | "unlink");
/**
 * `all`: every criterion; `linked`: those that the pull request names or closes; `none`: no criterion.
 */
export type Profile = ("all" | "linked" | "none");
/**
 * The page on which two companies agree what their integration is.
 */
export interface Scope {
    /**
     * The version of the document format. This release reads version 1.
     */
    version: 1;
    /**
     * The scope's permanent name: lower-case letters, digits and hyphens, at most 44 characters. It stays when the file is renamed or moved.
     */
    id: string;
    title?: Text;
    release?: Text;
    due?: Date;
    /**
     * The language of the sentences. The rules on wording know English only and do not run for others. Without this key they look at the sentences themselves.
     */
    language?: string;
    /**
     * The systems that are integrated, two or more. Each key is the short name that the rest of the document uses.
     */
    systems: {
        [k: string]: System;
    };
    owner: Person;
    /**
     * People or teams on our side who read and agree. If there are any, one of them signs every change of the scope, too.
     */
    reviewers?: Reviewer[];
    /**
     * The other company: its name, its owner and its reviewers.
     */
    partner: {
        company: Text;
        owner: Person;
        /**
         * Who may sign for the partner: people, or teams as `org/team`. `gate.approvals` says how many of them must.
         */
        reviewers: Reviewer[];
    };
    /**
     * What the customer does and gets. At least one for each direction in which a record flows.
     */
    stories: Story[];
    /**
     * The data that flows: who owns each record, which way it flows, and what happens on conflict and on delete.
     */
    records: Record[];
    /**
     * How we know that it is done: sentences that can be tested, at most 500. Each becomes an issue.
     */
    criteria: Criterion[];
    /**
     * What we choose not to build. At least one item: a text, or a mapping that says more.
     */
    out_of_scope: (Text | OutOfScope)[];
    /**
     * Questions that came up, with their answers. A question without an answer is an error until it is answered.
     */
    decisions?: Decision[];
    /**
     * The test of a finished scope: an engineer who was in none of the meetings reads it.
     */
    cold_read?: {
        /**
         * Who was in the meetings with the partner: logins or names.
         */
        meetings?: Text[];
        reader?: Login;
    };
    /**
     * What a merge waits for.
     */
    gate?: {
        /**
         * Which criteria a merge waits for, by the branch that it goes into. A branch's exact name beats patterns; of several patterns that match, the strictest counts. Without a match, the default branch is `all`.
         */
        branches?: {
            [k: string]: Profile;
        };
        /**
         * How many of the partner's reviewers must approve a change of the scope; 1 if this is not given.
         */
        approvals?: number;
    };
    /**
     * What new issues get, of criteria and the tracking issue. Issues that exist are left as they are.
     */
    issues?: {
        /**
         * Labels of new issues, in addition to the tool's own.
         */
        labels?: string[];
        milestone?: Text;
        assign?: Login;
    };
    /**
     * How much a rule's findings count in this document, by the rule's id.
     */
    rules?: {
        [k: string]: RuleSetting;
    };
}
/**
 * One of the products that are integrated.
 */
export interface System {
    name: Text;
    company: Text;
}
/**
 * One person: a name and a GitHub login.
 */
export interface Person {
    name: Text;
    github: Login;
}
/**
 * What the customer does and gets: one moment in somebody's day.
 */
export interface Story {
    id: Id;
    direction: Direction;
    as: Text;
    when: Text;
    then: Text;
    within: Timing;
    so_that?: Text;
    source?: Text;
}
/**
 * One kind of data that flows: its owner, its direction, and what happens on conflict and on delete.
 */
export interface Record {
    record: Text;
    owner: SystemKey;
    direction: Direction;
    match?: Text;
    sync_every?: Duration;
    conflict: Conflict;
    /**
     * What deleting it on one side does on the other: one rule for both sides, or one for each side, by the system in which it was deleted.
     */
    deletes: (Delete | {
        [k: string]: Delete;
    });
    reason?: Text;
    /**
     * Exceptions for single fields, by name, each with one owner.
     */
    fields?: {
        [k: string]: Field;
    };
}
/**
 * What happens when both sides changed the same thing.
 */
export interface Conflict {
    winner: Text;
    loser: Text;
}
/**
 * An exception for one field of a record.
 */
export interface Field {
    owner: SystemKey;
    direction?: Direction;
    conflict?: Conflict;
}
/**
 * One sentence that could become an automated test as it stands.
 */
export interface Criterion {
    id: Id;
    statement: Text;
    /**
     * The ids of the stories that it proves, at most 10.
     */
    stories?: Id[];
    /**
     * The names of the records that it is about, at most 50.
     */
    records?: Text[];
    /**
     * The cases that it covers. `delete`, `rename`, `one-sided` and `api-down` must each be covered by a criterion, or waived under `out_of_scope`.
     */
    covers?: ("delete" | "rename" | "one-sided" | "api-down" | "conflict" | "timing" | "auth" | "volume")[];
    /**
     * The automated test that proves it.
     */
    verify?: {
        test: Text;
    };
    /**
     * The steps of a proof by hand, at most 30 of 250 characters each. Each becomes a box on the issue, and all must be ticked.
     */
    checklist?: Text[];
}
/**
 * Something that is deliberately not built.
 */
export interface OutOfScope {
    item: Text;
    candidate?: Text;
    /**
     * A case that no criterion covers, on purpose.
     */
    waives?: ("delete" | "rename" | "one-sided" | "api-down");
    reason?: Text;
}
/**
 * A question that came up, and its answer.
 */
export interface Decision {
    question: Text;
    asked_by?: Text;
    asked?: Date;
    answer?: Text;
    answered_by?: Text;
    decided?: Date;
}
/**
 * How much the findings of one rule count in this document.
 */
export interface RuleSetting {
    /**
     * What a finding of this rule counts as; `off` drops it.
     */
    severity: ("error" | "warning" | "info" | "off");
    /**
     * The ids of stories and criteria, or the names of records, that this is about. Without it: the whole document.
     */
    at?: Text[];
    reason?: Text;
}
