import type { VagueGroup } from './term.js';

/** Verbs that leave the behaviour out: with an abstract object, nothing is said. */
export const placeholderVerbs: readonly VagueGroup[] = [
  {
    words: `
      handle, deal with, counter, overcome, solve, fix, combat, fight, work around, recover from,
      cope with, take care of, cater for, cater to, address, tackle, treat, look after, account for,
      accommodate, react to, resolve, respond to, take charge of, take over, see to, attend to, tend to,
      watch over, keep an eye on, counteract, remedy, rectify, guard against, tame,
      withstand, keep up with, stay on top of, come to terms with
    `,
    forms: 'verb',
    objectIsInput: true,
    example: 'The service must _ errors.',
    asks: 'What does one see when it happens: which message, state or retry?',
    instead: 'what is done, and what is then seen?',
  },
  {
    words: `
      support, enable, facilitate, allow, allow for, allow facilitating, provide for, permit, empower,
      foster, promote, cultivate, stimulate, motivate, inspire, engage with, contribute to,
      benefit from, champion, offer support for, offer
    `,
    forms: 'verb',
    example: 'The service must _ collaboration.',
    asks: 'Who does what, and what do they then see?',
    instead: 'who does what, and what is then seen?',
  },
  {
    words: `
      manage, administer, govern, control, coordinate, orchestrate, organize, organise, oversee,
      supervise, steer, regulate, enforce, prioritize, prioritise, rationalize, rationalise, establish,
      track and manage, operate, conduct, perform, carry out, execute on, run through, undertake, drive
    `,
    forms: 'verb',
    example: 'The service must _ retention.',
    asks: 'Which actions are meant: create, change, delete, list?',
    instead: 'which actions, and what is seen after each?',
  },
  {
    words: `
      ensure, guarantee, assure, make sure, ensure that, guarantee that, make certain, safeguard,
      protect, secure, preserve, uphold, maintain, achieve, attain, fulfil, fulfill, satisfy, meet,
      obey, observe, conform, reinforce, shield, stabilize, stabilise, harden, adhere, promise, sustain, respect, honor,
      honour, be aware of, take into account, consider, focus on
    `,
    forms: 'verb',
    example: 'The service must _ integrity.',
    asks: 'By which behaviour, and how would a test see it fail?',
    instead: 'by which behaviour, and what is seen when it fails?',
  },
  {
    words: `
      affect, influence, impair, compromise, harm, hamper, hinder, impede, disrupt, degrade, interfere with,
      impact, overwhelm, interrupt, jeopardize, jeopardise, endanger, bring about, give rise to
    `,
    forms: 'verb',
    example: 'The service must _ availability.',
    asks: 'What is different afterwards, and what is as before?',
    instead: 'what is different afterwards, and what is as before?',
    weight: 1.3,
  },
  {
    words: `
      provide, furnish, present, give access to, give insight into,
      give visibility into, offer visibility into, provide visibility into,
      provide insight into, provide support for, provide information about
    `,
    forms: 'verb',
    example: 'The service must _ transparency.',
    asks: 'What exactly is seen, where, by whom?',
    instead: 'what is seen, where and by whom?',
  },
  {
    words: `
      improve, enhance, decrease, lessen, lower, diminish, optimize, optimise, increase, reduce, minimize,
      minimise, maximize, maximise, streamline, simplify, accelerate, strengthen, boost, modernize, modernise,
      refine, tune, alleviate, ease, mitigate
    `,
    forms: 'verb',
    objectIsInput: true,
    needsNumber: true,
    example: 'The service must _ maintenance.',
    asks: 'From which number to which, measured how?',
    instead: 'from which number to which?',
  },
  {
    words: `
      avoid, eliminate, curb, enrich, unify, harness, transform, tailor, unlock, leverage, help, assist, aid,
      encourage, automate, standardize, standardise, harmonize, harmonise
    `,
    forms: 'verb',
    objectIsInput: true,
    example: 'The service must _ maintenance.',
    asks: 'Who does what, and what is then seen?',
    instead: 'who does what, and what is then seen?',
  },
  {
    words: `
      process, analyze, analyse, evaluate, assess, review, inspect, examine, investigate, react, utilize, utilise,
      employ, define, model, integrate, connect, interconnect, link up, liaise, exchange data, integrate with,
      interface with, interact with, interoperate with, work with, work, function, cover, implement, realize,
      realise, initialize, initialise, set up, communicate with, connect with, collaborate with, cooperate with,
      act on, prepare, adapt to, adjust to, serve, exchange information with, evolve, adapt, scale, scale up,
      scale horizontally, decouple, bridge, span, underpin, mediate, intermediate, arbitrate, participate in,
      play together with, bring together, tie together, keep in step, keep aligned, orient, gear, relieve,
      unburden, free up, disadvantage, favour, favor, cleanse, curate, structure, digitize, digitise, digitalize,
      digitalise
    `,
    forms: 'verb',
    example: 'The service must _ data.',
    asks: 'What is the input, and what result is then seen?',
    instead: 'with which result, seen where?',
  },
  {
    words: `
      validate, verify, check for, test for, look for, query, search, extract, convert, translate, migrate, aggregate,
      consolidate, reconcile, sync, synchronize, exchange, monitor, deliver, supply, lead to, provide access to
    `,
    forms: 'verb',
    deedOnThing: true,
    example: 'The service must _ data.',
    asks: 'What is the input, and what result is then seen?',
    instead: 'with which result, seen where?',
  },
];
