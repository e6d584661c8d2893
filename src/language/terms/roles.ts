import type { TermGroup } from './term.js';

/** Things that act in a story without being anybody. */
export const systemActors: readonly TermGroup[] = [
  {
    words: `
      system, subsystem, application, app, platform, software, service, microservice, web service, api,
      backend, back end, frontend, front end, server, client application, database, data store,
      scheduler, job, cron job, batch job, worker, daemon, process, pipeline, engine, module, component,
      connector, adapter, integration, gateway, middleware, proxy, bot, agent process, plugin, extension,
      script, queue, broker service, webhook, endpoint, interface, library, framework, sdk, crawler,
      importer, exporter, sync, sync engine, sync job, sync service, synchronizer, device, sensor,
      machine, robot, website, web site, portal, product, solution, tool, infrastructure, layer, bridge,
      listener, handler, controller, model, algorithm, cluster, node, container, monitoring, automation,
      workflow, service account, system account, technical user, machine user, program, computer, erp,
      crm, warehouse system, implementation, feature, github action, template
    `,
    forms: 'noun',
    example: 'As a _, I want to store the orders, so that nothing is lost.',
  },
];

/** People who make the product: what they want is a task, not what a customer gets. */
export const internalRoles: readonly TermGroup[] = [
  {
    words: `
      developer, software developer, backend developer, frontend developer, web developer, app developer,
      engineer, software engineer, devops engineer, site reliability engineer, sre, data engineer,
      test engineer, qa engineer, quality engineer, tester, qa, qa tester, programmer, coder, dba,
      database administrator, database admin, architect, software architect, solution architect,
      system architect, ui designer, ux designer, ui ux designer, designer, web designer,
      product designer, ui sme, product owner, product manager, scrum master, tech lead, technical lead,
      team lead, lead developer, maintainer, contributor, committer, code reviewer, development team,
      dev team, engineering team, development team member, dev, devops, release manager,
      release engineer, test automation engineer, requirements engineer, technical writer, ux researcher,
      build engineer, integrator, project team
    `,
    forms: 'noun',
    example: 'As a _, I want to move the schema, so that the work goes on.',
  },
];

/** Words for people who use or are served by a product, as the actor of a clause. */
export const people: readonly TermGroup[] = [
  {
    words: `
      rep, sales rep, sales representative, representative, user, end user, customer, client, buyer,
      seller, merchant, vendor, supplier, shopper, visitor, guest, member, subscriber, reader, author,
      editor, publisher, reviewer, approver, admin, administrator, manager, owner, agent, operator,
      clerk, accountant, bookkeeper, cashier, employee, staff, staff member, teacher, student, pupil,
      parent, patient, doctor, nurse, clinician, physician, therapist, pharmacist, driver, rider,
      passenger, traveller, traveler, tenant, landlord, resident, citizen, applicant, candidate,
      recruiter, donor, volunteer, organizer, organiser, attendee, participant, player, coach, analyst,
      researcher, scientist, archivist, librarian, auditor, inspector, officer, planner, dispatcher,
      technician, consultant, advisor, adviser, broker, trader, investor, farmer, chef, waiter, host,
      person, people, human, colleague, teammate, team member, partner, recipient, sender, caller,
      consumer, beneficiary, payer, payee, borrower, lender, policyholder, insured, lawyer, attorney,
      judge, journalist, marketer, moderator, support agent, salesperson, businessperson, hiring manager,
      account manager, account owner, bookkeepers, shop owner, api client developer, partner developer,
      third party developer, external developer, anyone, somebody, someone, everybody, everyone, who
    `,
    forms: 'noun',
    example: 'When a _ saves the order, it appears in the list.',
  },
];
