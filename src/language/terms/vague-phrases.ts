import type { TermGroup, VagueGroup } from './term.js';

/** Time without a bound. */
export const softTimes: readonly VagueGroup[] = [
  {
    words: `
      real time, in real time, near real time, in near real time, realtime, near realtime,
      real time basis, soon, promptly, shortly, timely, in a timely manner, in a timely fashion, in time,
      on time, in due course, in due time, without delay, without undue delay, without noticeable delay,
      without unnecessary delay, without significant delay, without too much delay,
      within a reasonable time, within a short time, within reasonable time, at short notice,
      at the earliest, as soon as possible, asap, as quickly as possible, as fast as possible,
      eventually, sooner or later, after a while, for a while, for a short time, for some time,
      after some time, just in time, at an early stage, at the right time, in advance, ahead of time,
      ahead of its, ahead of their, ahead of the, well before, well ahead, well in advance, long before,
      shortly before, shortly after, shortly afterwards, soon after, soon afterwards, in good time,
      before long, before too long, in no time, in seconds, in minutes, within seconds, within minutes,
      within moments, in a moment, in the near future, in the long run, over time, with minimal delay,
      with little delay, with a short delay, in quick succession, instantaneous, near instantaneous,
      almost instantaneous, near instant, almost instantly, almost immediately, nearly immediately,
      as soon as practicable, as soon as feasible, as soon as reasonably possible,
      as soon as reasonably practicable, as soon as it can, as early as possible, as promptly as possible,
      at the earliest opportunity, at the earliest convenience, at the latest possible moment,
      in a prompt manner, in a reasonable time, in reasonable time, in an acceptable time,
      in acceptable time, after a reasonable time, after a short time, at short intervals,
      at frequent intervals, at reasonable intervals, in short intervals
    `,
    example: 'The order is copied _.',
    asks: 'Within how many seconds, minutes or days of what?',
    instead: 'how long, and counted from what?',
  },
  {
    words:
      'up to date, always up to date, always current, up to the minute, kept current, never stale, never outdated',
    example: 'The list of orders is _.',
    asks: 'How far may it be behind: how many seconds or minutes?',
    instead: 'at most how many seconds behind?',
  },
  {
    words: `
      regularly, periodically, frequently, often, occasionally, continuously, continually, from time to time,
      at regular intervals, on a regular basis, in regular intervals, at intervals, at certain intervals,
      constantly, sometimes, now and then, repeatedly, at times, infrequently, rarely, seldom, as often as needed,
      on an ongoing basis, at all times, recurrently, every so often, every now and then, time and again,
      most of the time, as often as possible, round the clock, around the clock
    `,
    example: 'The order is copied _.',
    asks: 'Every how many minutes, or at which event?',
    instead: 'every how many minutes, or at which event?',
  },
  {
    words: 'continual, continuous, periodic, frequent, occasional, recurrent, sporadic, intermittent',
    example: 'There are _ runs.',
    asks: 'Every how many minutes, or at which event?',
    instead: 'every how many minutes, or at which event?',
    // What such a run does can be seen at one.
    weight: 1.4,
  },
  {
    words: 'at any time',
    example: 'The partner may be around _.',
    asks: 'Also during a sync, an outage, at night: in which states does a test try it?',
    instead: 'in which states does a test try it?',
    // What a person may do at any time can be tried at one.
    weight: 1,
  },
];

/** Ways out: with them, no behaviour is a failure. */
export const escapes: readonly VagueGroup[] = [
  {
    words: `
      if possible, where possible, when possible, whenever possible, wherever possible, as far as possible,
      as much as possible, as possible, to the extent possible, to the greatest extent possible, if feasible,
      where feasible, when feasible, if practical, where practical, as far as practical, where practicable,
      to the extent, to some extent, ideally, preferably, best effort, on a best effort basis, as best as it can,
      if time permits, if time allows, nice to have, optionally, at its discretion, or similar, or equivalent,
      or something like that, more or less, roughly, approximately, kind of, sort of, unless impractical, as goal,
      as a goal, wherever feasible, in most cases, in general, generally, usually, typically, normally, mostly,
      largely, mainly, primarily, possibly, perhaps, potentially, hopefully, as the situation requires,
      best efforts, at best, aim to, aims to, try to, tries to, attempts to, attempt to, strive to, strives to,
      seek to, seeks to, intend to, intends to, endeavour to, not necessarily, as close as possible, desirable,
      recommended, encouraged, where it makes sense, if it makes sense, when it makes sense, in the future,
      at some point, at a later stage, at a later point, later on, if available, where available, when available,
      if supported, where supported, should be considered, to be considered, is considered, under consideration,
      might, may need, may be required, may be needed, could be, could, would be nice, stretch goal,
      if at all possible, if at all feasible, where at all possible, may ask for, may require, may be relevant,
      may be of interest, may follow, may come later, may be added later, in phase two, in phase 2,
      in a later phase, in a later release, in a later version, in the next phase, in a future release,
      in a future version, in a subsequent release, down the line, the system may, the application may,
      the platform may, the service may, the module may, the component may, would be an advantage,
      may be specified, may be decided, as decided, not specified here, would be welcome, would be appreciated, would be helpful, would be useful, is an advantage, is a plus,
      as a rule, for the most part, by and large, in principle, in theory, under normal circumstances,
      under normal conditions, where the situation allows, wherever practical, whenever feasible, if desired,
      if wanted, where desired, where sensible, if sensible, if reasonable, where reasonable, within reason,
      within reasonable limits, where permitted, in due measure, nice to haves, nearly all, almost all,
      almost always, nearly always
    `,
    example: 'The job removes duplicates, _.',
    asks: 'When is it possible, and what happens when it is not?',
    instead: 'in which cases, and what happens in the others?',
  },
];

/** Words that keep the place of a decision that nobody took. */
export const placeholders: readonly VagueGroup[] = [
  {
    words: `
      tbd, tbc, tba, tbh, todo, to do later, fixme, xxx, wip, to be defined, to be determined,
      to be decided, to be confirmed, to be agreed, to be specified, to be discussed, to be clarified,
      to be announced, to be detailed, not yet defined,
      not yet decided, not yet known, open question, needs clarification,
      needs to be clarified, need to be determined, need to be defined, needs to be defined,
      needs to be determined, lorem ipsum, details to follow, details later,
      placeholder text here, to be refined, to be finalized, to be finalised, to be provided later
    `,
    example: 'The limit for uploads is _.',
    asks: 'What is the answer, and who decides it by when?',
    instead: 'which value or behaviour, and who decides it?',
  },
];

/** Lists that the reader is to finish. */
export const openLists: readonly VagueGroup[] = [
  {
    words: `
      etc, et cetera, and so on, and so forth, and more, and others, and other, or others, and many more,
      and much more, and the like, among others, amongst others, among other things, or so, and similar,
      or other, or the like, and such, and/or others, and all that, and whatever else
    `,
    example: 'The page lists orders, refunds _.',
    asks: 'What is the whole list?',
    instead: 'what else, by name?',
  },
  {
    words: 'including but not limited to, including without limitation, but not limited to',
    example: 'The page lists orders, refunds _ these.',
    asks: 'What is the whole list?',
    instead: 'what else, by name?',
  },
  {
    words: 'such as, for example, for instance, e.g, eg',
    example: 'Its words are names _ these.',
    asks: 'What is the whole list?',
    instead: 'what else, by name?',
    weight: 1.4,
  },
];

/** Universals with no set that a test could go through. */
export const universals: readonly VagueGroup[] = [
  {
    words: `
      all edge cases, edge cases, corner cases, all cases, any case, every case, all situations, any situation,
      every situation, all scenarios, any scenario, every scenario, all circumstances, any circumstances,
      any circumstance, all conditions, any conditions, any condition, all possible, every possible, any possible,
      all errors, any error, any errors, all failures, any failure, all kinds of errors, all eventualities,
      everything, anything, whatever, no matter what, all inputs, any input, any environment,
      any operating environment, all environments, every environment, any platform, every platform, all devices,
      every device, all platforms, any browser, every browser, any technology, any new technology, every technology,
      all browsers, any device, all devices and browsers, any system, all systems, any number of users,
      all user requests, all of the requests, every request, any kind of, any type of, any sort of, in any way,
      at any cost, all use cases, any use case, unlimited, infinite scalability, infinite storage, without limits, without limitation,
      no issues, no problems, no disruption, without disruption, without any impact, full control,
      any problem, any problems, any issue, any issues, all problems, all issues, any malicious, all needs,
      all user needs, cascade, break anything, nothing ever, every need, all the time, is ever, are ever, ever be,
      every conceivable, all conceivable, any conceivable, every imaginable, all imaginable, any imaginable,
      every thinkable, every kind of, every type of, every sort of, all sorts of, all manner of,
      under no circumstances, in every respect, in all respects, in every way, in all contexts, in any context,
      in any weather, any weather, by any means, at every turn, each and every, goes wrong, go wrong, went wrong,
      could go wrong, something unexpected, anything unexpected
    `,
    example: 'The job copes with _.',
    asks: 'Which cases, named one by one?',
    instead: 'which, one by one?',
  },
];

/** What goes wrong, or comes up, without anybody having counted the ways: "all" of it is no set. */
export const mishaps = `
  error, errors, failure, failures, situation, situations, circumstance, circumstances, scenario, scenarios,
  eventuality, eventualities, contingency, contingencies, problem, problems, issue, issues, exception,
  exceptions, attack, attacks, threat, threats, vulnerability, vulnerabilities, risk, risks, need, needs, wish,
  wishes, environment, environments, context, contexts, cases, outage, outages, incidents, faults, mistakes,
  misuse, abuse, fraud, manipulation, crime, tampering, inconsistencies, conflicts
`;

/** Work at a desk, and goals of people: nothing that a product does. */
export const officeWork: readonly TermGroup[] = [
  {
    words: `
      documented, targets defined, policy defined, process defined, reviewed by, is reviewed, are reviewed,
      agreed upon, aligned, aware of, trained, stakeholders, the team, team is, our team, everyone, adoption,
      morale, productivity, satisfaction, buy in, roadmap, lessons learned, best interest, focus on, untrained,
      documented process, culture, mindset, the aim is, aim of, the goal is, the objective is, the purpose is,
      purpose of, the intention is, the idea is, the ambition is, the hope is, product owner accepts,
      product owner approves, accepted by the product owner, steering committee, management board, sign off,
      code reviewed, code is reviewed, code review, peer reviewed, peer review, reviewed and approved,
      documentation updated, documentation is updated, docs updated, docs are updated, documentation is complete,
      documentation is available, documentation is up to date, documentation is provided,
      documentation is written, documentation complete, documentation written, specification approved,
      design approved, design reviewed, demoed, demo given, demo held, tested by qa, accepted by the customer,
      tests written, tests added, test plan, code merged, pr merged, runbook written, handover completed,
      knowledge transfer, workshop, workshops, training sessions, change management, confidence of,
      common understanding, shared understanding, misunderstandings, duties, teamwork, workload of staff,
      job satisfaction, responsibilities, ownership, assumed to be, assumed to have, assumed that, help desk, helpdesk,
      receive training, receives training, received training, goals, vision, strategy, defined based on
    `,
    example: 'It is so: _ in the project.',
  },
];
