import type { TermGroup } from './term.js';
/** What two systems do to each other: as the only verb of a story, it names a feature. */
export declare const syncVerbs: readonly TermGroup[];
/** Records as they are listed on a features page. */
export declare const recordNouns: readonly TermGroup[];
/** Words that open the moment in which a story begins. */
export declare const triggerWords = "when, whenever, if, after, once, as soon as, every time, each time, the first time, upon, while, before, until, during, on update, on change, on save, on every, on each, in case, as, following, now that, even if, at the start, at the end, on creation, on delete";
/** How soon, how often, by when; also a soft one is an expectation. */
export declare const timingWords = "immediately, instantly, right away, at once, in real time, real time, realtime, near real time, daily, weekly, monthly, hourly, nightly, yearly, quarterly, every day, every night, every morning, every week, every hour, every month, per day, per week, on the next sync, next sync, at night, overnight, in the same second, quickly, promptly, in time, on time, timely, as soon as, as soon as possible, within, in under, in seconds, in minutes, by the end of, by noon, by tomorrow, same day, the same day, up to date, at any time, anytime, in the morning, regularly, periodically, deadline, always current, automatically every, continuously, seconds, minutes, hours, days, weeks";
export declare const benefitWords = "so that, so i, so we, so the, so my, so they, so our, so it, so users, so customers, so all, so no, so that i, in order to, in order that, because, such that, thus, thereby, without having to, and so";
