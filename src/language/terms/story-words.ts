import type { TermGroup } from './term.js';

/** What two systems do to each other: as the only verb of a story, it names a feature. */
export const syncVerbs: readonly TermGroup[] = [
  {
    words: `
      sync, synchronize, synchronise, integrate, replicate, mirror, flow, map, transfer, exchange,
      import, export, push, pull, post, propagate, move, send, connect, support, handle, copy, pass,
      stream, share, feed, ingest, load, migrate, manage, process, associate, link, implement, provide,
      offer, enable, update
    `,
    forms: 'verb',
    example: '_ contacts and deals.',
  },
];

/** What only a person does, and no product: whoever does it is somebody, by whatever name. */
export const humanDeeds: readonly TermGroup[] = [
  {
    words: `
      see, hear, want, wish, tap, click, choose, decide, notice, forget, remember, look at, watch, learn, sign in,
      log in, type, swipe, press, understand, know, feel, believe
    `,
    forms: 'verb',
    example: 'At noon, lodgers _ the bell.',
  },
];

/** Records as they are listed on a features page. */
export const recordNouns: readonly TermGroup[] = [
  {
    words: `
      contact, company, deal, lead, account, customer, order, invoice, payment, product, ticket, task,
      note, event, user, opportunity, activity, calendar, e mail, email, file, document, record, object,
      transaction, refund, subscription, item, quote, contract, employee, vendor, bill, expense, project,
      issue, comment, message, attachment, meeting, call, shipment, return, booking, appointment, price,
      stock, inventory, catalog, category, custom field, field, tag, list, campaign, form, member,
      delete, deletion, rename, update, change, data
    `,
    forms: 'noun',
    example: 'Syncs _ of all kinds.',
  },
];

/** Words that open the moment in which a story begins. */
export const triggerWords = `
  when, whenever, if, after, once, as soon as, every time, each time, the first time, upon, while,
  before, until, during, on update, on change, on save, on every, on each, in case, as, following,
  now that, even if, at the start, at the end, on creation, on delete
`;

/** How soon, how often, by when; also a soft one is an expectation. */
export const timingWords = `
  immediately, instantly, right away, at once, in real time, real time, realtime, near real time, daily,
  weekly, monthly, hourly, nightly, yearly, quarterly, every day, every night, every morning, every week,
  every hour, every month, per day, per week, on the next sync, next sync, at night, overnight,
  in the same second, quickly, promptly, in time, on time, timely, as soon as, as soon as possible,
  within, in under, in seconds, in minutes, by the end of, by noon, by tomorrow, same day, the same day,
  up to date, at any time, anytime, in the morning, regularly, periodically, deadline, always current,
  automatically every, continuously, seconds, minutes, hours, days, weeks
`;

export const benefitWords = `
  so that, so i, so we, so the, so my, so they, so our, so it, so users, so customers, so all, so no,
  so that i, in order to, in order that, because, such that, thus, thereby, without having to, and so
`;

/** What goes on between programs: where nobody is named beside it, it is nothing that a person does or gets. */
export const protocolWords = `
  webhook, webhooks, payload, payloads, endpoint, endpoints, api call, api calls, api request, api requests,
  http request, http requests, http call, rest call, rest request, post request, get request, put request,
  patch request, delete request, post, put, patch, json, database, databases, db, callback url, cron job,
  message queue, event bus
`;

/** What a product does out of sight, whatever it is called: as the outcome of a story it shows nothing. */
export const hiddenDeeds: readonly TermGroup[] = [
  {
    words: `
      store, upsert, persist, ingest, enqueue, poll, parse, replicate, propagate, synchronize, synchronise,
      sync, process, map, cache, push, pull, query, deserialize, serialize, transform, mirror
    `,
    forms: 'verb',
    example: 'Ledgerly _ the record.',
  },
];

/** Words that say nothing of what a person gets, beside a word of praise: "a great experience", "the data is consistent". */
export const emptyWords = `
  experience, process, processes, data, everything, workflow, workflows, collaboration, cooperation, integration, sync,
  synchronization, system, systems, both, sides, life, work, working, works, day, job, service, services, things,
  information, user, journey, solution, product, time, business, operation, operations, results, quality, always, fully,
  happy, satisfied, glad, pleased, delighted, confident, content, productive, feel, feels, saved, save, saves, easier,
  better, have, has, having, enjoy, enjoys, all, all the, way, way more, overall, connection, exchange, flow, flows, runs, run
`;
