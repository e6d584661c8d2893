import type { TermGroup } from './term.js';

/** Things that act in a story without being anybody. */
export const systemActors: readonly TermGroup[] = [
  {
    words: `
      system, subsystem, application, app, platform, software, service, microservice, web service, api, backend,
      back end, frontend, front end, server, client application, database, data store, scheduler, job, cron job,
      batch job, message broker, event broker, mqtt broker, background worker, queue worker, sync worker,
      import worker, web worker, service worker, job worker, daemon, process, pipeline, engine, module, component,
      connector, adapter, integration, gateway, middleware, proxy, bot, agent process, plugin, extension, script,
      queue, broker service, webhook, endpoint, interface, library, framework, sdk, crawler, importer, exporter,
      sync, sync engine, sync job, sync service, synchronizer, device, sensor, machine, robot, website, web site,
      portal, product, solution, tool, infrastructure, layer, bridge, listener, handler, controller, model,
      algorithm, cluster, node, container, monitoring, automation, workflow, service account, system account,
      technical user, machine user, program, computer, erp, crm, warehouse system, implementation, feature,
      github action, template, data warehouse, data lake, mobile client, web client, desktop client,
      sms forwarder, e mail forwarder, message forwarder, webhook forwarder, poller, scraper, rest client,
      http client, message bus, event bus, service bus, event hub, data hub, cache, data platform, cloud,
      firmware, search index, search engine, rules engine, load balancer, task runner, test runner, source system,
      target system, event store, key store, file store, message queue
    `,
    forms: 'noun',
    example: 'As a _, I want to store the orders, so that nothing is lost.',
  },
];

/** People who make the product: what they want is a task, not what a customer gets. */
export const internalRoles: readonly TermGroup[] = [
  {
    words: `
      developer, software developer, senior engineer, lead engineer, platform engineer, cloud engineer,
      integration engineer, system engineer, systems engineer, infrastructure engineer,
      security engineer, network engineer, machine learning engineer, full stack engineer,
      automation engineer, penetration tester, software tester, manual tester, senior architect,
      enterprise architect, data architect, cloud architect, graphic designer, interaction designer,
      lead designer, backend developer, frontend developer, web developer, app developer,
      software engineer, devops engineer, site reliability engineer, sre, data engineer, test engineer,
      qa engineer, quality engineer, qa, qa tester, programmer, coder, dba, database administrator,
      database admin, software architect, solution architect, system architect, ui designer,
      ux designer, ui ux designer, web designer, product designer, ui sme, product owner,
      product manager, scrum master, tech lead, technical lead, team lead, lead developer, maintainer,
      contributor, committer, code reviewer, development team, dev team, engineering team,
      development team member, dev, devops, release manager, release engineer,
      test automation engineer, requirements engineer, technical writer, ux researcher, build engineer,
      integrator, project team, platform team, product team, release team, qa team, ops team, operations team,
      scrum team, agile team, delivery team, data team, it team, software team, security team,
      integration team, infrastructure team, devops team, test team, design team, qa lead, dev lead,
      devops lead, test lead, engineering lead, development lead, engineering manager, development manager,
      delivery manager, operations engineer, database engineer, software developer in test,
      development engineer, firmware engineer, embedded developer, api developer, mobile developer,
      android developer, ios developer, game developer, database developer, bi developer, etl developer,
      performance tester, usability tester, qa analyst, qa manager, test manager, configuration manager,
      build manager, devsecops engineer, cloud administrator, kubernetes administrator
    `,
    forms: 'noun',
    example: 'As a _, I want to move the schema, so that the work goes on.',
  },
];

/** Words that name one of the product's makers, or a part of it, only alone: a field engineer and a case worker are customers. */
export const internalAlone: readonly TermGroup[] = [
  {
    words: 'engineer, tester, architect, designer, team',
    forms: 'noun',
    example: 'As a _, I want to move the schema, so that the work goes on.',
  },
];

export const systemAlone: readonly TermGroup[] = [
  {
    words: 'worker',
    forms: 'noun',
    example: 'As a _, I want to store the orders, so that nothing is lost.',
  },
];

/** Words for people who use or are served by a product, as the actor of a clause. */
export const people: readonly TermGroup[] = [
  {
    words: `
      rep, sales rep, case worker, caseworker, social worker, health worker, care worker, adjuster, claimant,
      underwriter, actuary, learner, instructor, tutor, lecturer, trainer, trainee, professor, headmaster,
      ward nurse, midwife, surgeon, paramedic, radiologist, caregiver, carer, household, homeowner, meter reader,
      electrician, plumber, mechanic, courier, forwarder, shipper, consignee, warehouse clerk, picker, packer,
      storekeeper, foreman, supervisor, secretary, receptionist, specialist, treasurer, teller, banker,
      cardholder, account holder, customer service agent, call centre agent, civil servant, mayor, councillor,
      voter, taxpayer, spectator, ticket holder, usher, artist, musician, photographer, translator, curator,
      fundraiser, philanthropist, commuter, cyclist, hiker, neighbour, neighbor, mother, father, widow,
      freelancer, contractor, entrepreneur, founder, business owner, sales representative, representative, user,
      end user, customer, client, buyer, seller, merchant, vendor, supplier, shopper, visitor, guest, member,
      subscriber, reader, author, editor, publisher, reviewer, approver, admin, administrator, manager, owner,
      agent, operator, clerk, accountant, bookkeeper, cashier, employee, staff, staff member, teacher, student,
      pupil, parent, patient, doctor, nurse, clinician, physician, therapist, pharmacist, driver, rider,
      passenger, traveller, traveler, tenant, landlord, resident, citizen, applicant, candidate, recruiter, donor,
      volunteer, organizer, organiser, attendee, participant, player, coach, analyst, researcher, scientist,
      archivist, librarian, auditor, inspector, officer, planner, dispatcher, technician, consultant, advisor,
      adviser, broker, trader, investor, farmer, chef, waiter, host, person, people, human, colleague, teammate,
      team member, partner, recipient, sender, caller, consumer, beneficiary, payer, payee, borrower, lender,
      policyholder, insured, lawyer, attorney, judge, journalist, marketer, moderator, support agent, salesperson,
      businessperson, hiring manager, account manager, account owner, whoever, new hire, new joiner, newcomer,
      beekeeper, housekeeper, grower, breeder, gardener, forester, fisher, hunter, baker, butcher, tailor,
      carpenter, roofer, painter, welder, miner, porter, janitor, caretaker, doorkeeper, starter, leaver, hire,
      midwives, diner, eater, viewer, beginner, expert, professional, practitioner, craftsman, salesman,
      saleswoman, chairman, chairwoman, fireman, policeman, fisherman, bookkeepers, shop owner,
      api client developer, partner developer, third party developer, external developer, anyone, somebody,
      someone, everybody, everyone, who
    `,
    forms: 'noun',
    example: 'When a _ saves the order, it appears in the list.',
  },
];
