import type { TermGroup } from './term.js';
/** What two systems do to each other: as the only verb of a story, it names a feature. */
export declare const syncVerbs: readonly TermGroup[];
/** What only a person does, and no product: whoever does it is somebody, by whatever name. */
export declare const humanDeeds: readonly TermGroup[];
/** Records as they are listed on a features page. */
export declare const recordNouns: readonly TermGroup[];
/** Words that open the moment in which a story begins. */
export declare const triggerWords = "\n  when, whenever, if, after, once, as soon as, every time, each time, the first time, upon, while,\n  before, until, during, on update, on change, on save, on every, on each, in case, as, following,\n  now that, even if, at the start, at the end, on creation, on delete\n";
/** How soon, how often, by when; also a soft one is an expectation. */
export declare const timingWords = "\n  immediately, instantly, right away, at once, in real time, real time, realtime, near real time, daily,\n  weekly, monthly, hourly, nightly, yearly, quarterly, every day, every night, every morning, every week,\n  every hour, every month, per day, per week, on the next sync, next sync, at night, overnight,\n  in the same second, quickly, promptly, in time, on time, timely, as soon as, as soon as possible,\n  within, in under, in seconds, in minutes, by the end of, by noon, by tomorrow, same day, the same day,\n  up to date, at any time, anytime, in the morning, regularly, periodically, deadline, always current,\n  automatically every, continuously, seconds, minutes, hours, days, weeks\n";
export declare const benefitWords = "\n  so that, so i, so we, so the, so my, so they, so our, so it, so users, so customers, so all, so no,\n  so that i, in order to, in order that, because, such that, thus, thereby, without having to, and so\n";
/** What goes on between programs: where nobody is named beside it, it is nothing that a person does or gets. */
export declare const protocolWords = "\n  webhook, webhooks, payload, payloads, endpoint, endpoints, api call, api calls, api request, api requests,\n  http request, http requests, http call, rest call, rest request, post request, get request, put request,\n  patch request, delete request, post, put, patch, json, database, databases, db, callback url, cron job,\n  message queue, event bus\n";
/** What a product does out of sight, whatever it is called: as the outcome of a story it shows nothing. */
export declare const hiddenDeeds: readonly TermGroup[];
/** Words that say nothing of what a person gets, beside a word of praise: "a great experience", "the data is consistent". */
export declare const emptyWords = "\n  experience, process, processes, data, everything, workflow, workflows, collaboration, cooperation, integration, sync,\n  synchronization, system, systems, both, sides, life, work, working, works, day, job, service, services, things,\n  information, user, journey, solution, product, time, business, operation, operations, results, quality, always, fully,\n  happy, satisfied, glad, pleased, delighted, confident, content, productive, feel, feels, saved, save, saves, easier,\n  better, have, has, having, enjoy, enjoys, all, all the, way, way more, overall, connection, exchange, flow, flows, runs, run\n";
