/**
 * A text of one character at least and 1,000 at most. Numbers and true/false stand in quotes.
 */
export type Text = string;
/**
 * Write a day of the calendar as YYYY-MM-DD.
 */
export type Date = string;
/**
 * A person's login as on GitHub, without the @; a bot signs nothing.
 */
export type Login = string;
/**
 * A person's GitHub login, or a team as org/team; a bot signs nothing.
 */
export type Reviewer = string;
/**
 * A letter, then letters, digits and hyphens; at most 64 characters; never reused for something else.
 */
export type Id = string;
/**
 * `a -> b` one way, `a <-> b` both ways, between two systems.
 */
export type Direction = string;
/**
 * A number and a unit, from seconds to weeks or business days; or `next sync` where a record of this direction says `sync_every`.
 */
export type Timing = string;
/**
 * The short name of a system, as listed under `systems`.
 */
export type SystemKey = string;
/**
 * A number, or a/an, and a unit from seconds to weeks or business days.
 */
export type Duration = string;
/**
 * What happens on the other side: `propagate` deletes it, `archive` hides it, `keep` leaves it, `unlink` leaves it and cuts the link.
 */
export type Delete = ("propagate" | "archive" | "keep" | "unlink");
/**
 * Which criteria a merge waits for: `all`, the `linked` ones that the pull request names or closes, or `none`.
 */
export type Profile = ("all" | "linked" | "none");
/**
 * The one page on which two companies agree what an integration is.
 */
export interface Scope {
    /**
     * The version of this document format.
     */
    version: 1;
    /**
     * The scope's stable identity: small letters, digits and hyphens, at most 44. It survives a rename or move of the file.
     */
    id: string;
    title?: Text;
    release?: Text;
    due?: Date;
    /**
     * The language of the sentences. The language rules know English.
     */
    language?: string;
    /**
     * The systems that are integrated, two or more, by a short name.
     */
    systems: {
        [k: string]: System;
    };
    owner: Person;
    /**
     * Engineers of ours who read and agree; where there are any, one of them signs too.
     */
    reviewers?: Reviewer[];
    /**
     * The other company: its name, its owner and its reviewers.
     */
    partner: {
        company: Text;
        owner: Person;
        /**
         * Logins, or teams as org/team, who may sign for the partner. The partner's owner counts as one.
         */
        reviewers: Reviewer[];
    };
    /**
     * What does the customer do and get? At least one for each direction in which a record flows.
     */
    stories: Story[];
    /**
     * Who owns which record, which way does it flow, what happens on conflict?
     */
    records: Record[];
    /**
     * How do we know that it is done?
     */
    criteria: Criterion[];
    /**
     * What do we choose not to build? At least one item.
     */
    out_of_scope: (Text | OutOfScope)[];
    /**
     * Questions that came up, answered by the owner, written back.
     */
    decisions?: Decision[];
    /**
     * The test of a finished scope: somebody reads it who was not in the meetings.
     */
    cold_read?: {
        /**
         * Who was in the partner meetings: logins or names.
         */
        meetings?: Text[];
        reader?: Login;
    };
    /**
     * What a merge waits for.
     */
    gate?: {
        /**
         * Which criteria are awaited, by base branch. An exact name goes before patterns; `*` stops at a slash, `**` does not.
         */
        branches?: {
            [k: string]: Profile;
        };
        /**
         * How many partner reviewers must approve a change of the scope.
         */
        approvals?: number;
    };
    /**
     * How criteria become issues.
     */
    issues?: {
        /**
         * Labels that each criterion issue gets beside the tool's own.
         */
        labels?: string[];
        milestone?: Text;
        assign?: Login;
    };
    /**
     * Severity by rule, with a reason.
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
     * What a delete on one side does on the other: one rule for both sides, or one each by the system on which it was deleted.
     */
    deletes: (Delete | {
        [k: string]: Delete;
    });
    reason?: Text;
    /**
     * Exceptions by field, each again with one owner.
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
     * The stories that it proves, at most 10.
     */
    stories?: Id[];
    /**
     * The records that it is about, at most 50.
     */
    records?: Text[];
    /**
     * The cases that it covers. `delete`, `rename`, `one-sided` and `api-down` must each be covered by some criterion or waived.
     */
    covers?: ("delete" | "rename" | "one-sided" | "api-down" | "conflict" | "timing" | "auth" | "volume")[];
    /**
     * The automated test that proves it.
     */
    verify?: {
        test: Text;
    };
    /**
     * The steps of a proof by hand: at most 30, of 250 characters each, so that an issue holds them.
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
     * The case that this item takes out of the criteria's duty.
     */
    waives?: ("delete" | "rename" | "one-sided" | "api-down");
    reason?: Text;
}
/**
 * A question that came up, answered by the owner and written back.
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
 * The severity of one rule in this document, with a reason.
 */
export interface RuleSetting {
    /**
     * How much a finding of this rule weighs here.
     */
    severity: ("error" | "warning" | "info" | "off");
    /**
     * The stories, criteria or records for which it holds; all where absent.
     */
    at?: Text[];
    reason?: Text;
}
