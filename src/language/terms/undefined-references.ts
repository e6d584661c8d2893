import type { VagueGroup } from './term.js';

/** Words that point at something that the sentence does not hold. */
export const undefinedReferences: readonly VagueGroup[] = [
  {
    words: `
      appropriate, relevant, suitable, adequate, sufficient, reasonable, acceptable, proper, applicable,
      pertinent, fitting
    `,
    example: 'The job writes the _ fields.',
    asks: 'Which ones, and who decides?',
    instead: 'which exactly, by name?',
  },
  {
    words: `
      appropriately, adequately, sufficiently, suitably, accordingly, correspondingly, as appropriate,
      as required, as needed, as necessary, as expected, as applicable, as usual, as desired, as agreed,
      when appropriate, where appropriate, where relevant, where required, when required, when needed,
      where needed, where necessary, when necessary, if needed, if necessary, if required, if applicable,
      where applicable, if appropriate, when applicable, as the case may be, whenever necessary,
      on an as needed basis, by relevance, by importance, as planned, as designed, as intended, as configured,
      as indicated, as instructed, as directed, as foreseen, as stipulated, as provided for, as determined,
      as mandated, as envisaged, as arranged, as customary, as called for, as deemed fit, as they see fit,
      as seen fit, as suits, as far as necessary, to the extent necessary, to the degree necessary,
      no longer needed, no longer required, no longer necessary, no longer relevant, no longer useful
    `,
    example: 'The job retries _.',
    asks: 'In which cases exactly, and what happens in each?',
    instead: 'in which cases, and what happens in each?',
  },
  {
    words: `
      as defined, as defined in, as defined by, as specified, as specified by, as specified in, as described,
      as described in, as per, as per the, as stated, as documented, as outlined, as discussed, as mentioned,
      according to, in accordance with, in line with, in compliance with, compliant with, in conformance with,
      in conformity with, conforming to, consistent with, per the, pursuant to, subject to,
      based on business rules, governed by, as dictated by, in keeping with, set forth by, mandated by,
      comply with, complies with, adhere to, adheres to, conform to, conforms to, in agreement with,
      in harmony with, in the spirit of, in observance of, in the light of, conformant with, conformant to,
      compatible with, backward compatible, backwards compatible, forward compatible, in the annex,
      in the appendix, in the annexes, in the appendices, in the contract, in the tender, in the agreement,
      into account, into consideration, in mind, legally required, legally mandated, legally prescribed,
      required by law, by law, as long as necessary, as long as required, as long as needed, as prescribed by,
      as laid down in, as set out in, demands it, demand it, requires it, require it, permits it, permit it,
      allows it, allow it, warrants it, calls for it, needs it, need arises, the need arises
    `,
    example: 'Invoices are numbered _ the rules of the company.',
    asks: 'What do those rules say, and where can a tester read them?',
    instead: 'what does that mean, point by point?',
  },
  {
    words: `
      business rules, business rule, business needs, business requirements, regulations, regulatory requirements,
      regulatory requirement, legal requirements, legal requirement, applicable laws, law, laws, legislation,
      company policy, company policies, corporate policy, security policy, privacy policy, information policy,
      internal policy, internal policies, guidelines, corporate guidelines, architecture guidelines,
      best practice, best practices, industry standard, industry standards, industry best practices,
      market standards, quality standards, security standards, security requirements, performance requirements,
      performance targets, corporate standards, company standards, coding standards, service level agreements,
      service level agreement, internal standards, organizational standards, organisational standards,
      conventions, established procedures, procedures, standard procedures, principle of least privilege,
      least privilege, budget, principles, philosophy, paradigm, design principles, good practice, good practices,
      compliance requirements, design guidelines, brand guidelines, directives, statutes, ordinances,
      code of conduct, codes of conduct, bylaws, by laws, house rules, style guide, style guides,
      corporate design, corporate identity, security guidelines, data protection principles, privacy principles,
      legal framework, regulatory framework, statutory requirements, contractual obligations, legal obligations,
      regulatory guidance, official guidance, established practice, current practice, accepted practice,
      usual practice, common practice, need to know
    `,
    example: 'The export meets the _.',
    asks: 'Which rule of it, and how does a test see that it holds?',
    instead: 'which rule, and what shows that it holds?',
  },
  {
    words: `
      predefined, pre defined, pre determined, predetermined, pre agreed, previously defined, various,
      several, different types of, different kinds of, different levels of, different types,
      different levels, various types of, various kinds of, multiple types of, a number of, a variety of,
      few, little, a range of, a wide range of, a wide variety of, a large number of, a small number of, a few,
      some kind of, many, numerous, all sorts of, all kinds of, all types of, all manner of,
      certain types of, different formats, multiple formats, multiple sources, various sources,
      different sources
    `,
    example: 'The job copies _ objects.',
    asks: 'Which ones, by name, or how many?',
    instead: 'which, by name, or how many?',
    weight: 1.9,
  },
  {
    words: `
      other systems, external systems, third party systems, existing systems, other applications,
      external applications, multiple systems, different systems, legacy systems, other services,
      external services, external parties, third parties, other parties, multiple channels,
      different channels, various channels, multiple languages, multiple platforms, different platforms,
      modern browsers, major browsers, popular browsers, all major browsers, common browsers,
      sensitive, confidential data, confidential information,
      private information, critical data, important data, user needs, depending on, dependent on,
      based on the needs, according to need, other tools, existing tools, existing infrastructure,
      external tools, other components
    `,
    example: 'The job asks the _.',
    asks: 'Which ones, by name?',
    instead: 'which exactly, by name?',
    weight: 1.8,
  },
  {
    words: `
      mandated, prescribed, stipulated, foreseen, envisaged, envisioned, foreseeable, anticipated, competent,
      qualified, affected, concerned, interested, impacted, legitimate, trusted, trusted parties, entitled,
      unauthorized, unauthorised, improper, illegal, illegitimate, undesired, undesirable, unwanted, unintended,
      inadvertent, unforeseen, unforeseeable, unexpected, unnecessary, undue, excessive, superfluous, erroneous,
      faulty, defective, breaking changes, expected, intended, desired, agreed, preferred, designated,
      eligible, user preferences, policies, certain, some, most, other types of, additional, particular, specific,
      special, interesting, special purpose, different, enough, major, serious, severe, adverse, negative impact,
      plain language
    `,
    example: 'All _ objects are there.',
    asks: 'Which ones, by name?',
    instead: 'which exactly, by name or by which sign?',
    weight: 1.3,
  },
  {
    words: `
      standard, normal, usual, typical, conventional, customary, generally accepted, realistic,
      representative, essential, important, significant, similar, comparable, equivalent, requisite,
      useful, basic, regular, ordinary
    `,
    example: 'All _ objects are there.',
    asks: 'Which ones exactly, named one by one?',
    instead: 'which exactly, one by one?',
    weight: 2,
  },
  {
    words: `
      necessary, required, needed, related, associated, supported, critical, crucial, key, common,
      general, generic, standardized, standardised, incorrect data, bad data, wrong data, faulty data,
      invalid data
    `,
    example: 'All _ objects are there.',
    asks: 'Which ones exactly, named one by one?',
    instead: 'which exactly, by name or by which sign?',
    weight: 1.3,
  },
  {
    words: `
      requirements, specification, specifications, rules, standards, guideline, criteria, thresholds, tolerance,
      tolerances, in force, in effect, threshold values, limit values, invalid state, invalid states
    `,
    example: 'All _ are met.',
    asks: 'What do they say, and where can a tester read them?',
    instead: 'which, and with which limits?',
    weight: 1.3,
  },
  {
    words: 'within sla, within the sla, within our sla, per sla, as per sla, per the sla',
    example: 'Of the answers 95% arrive _.',
    asks: 'Which time does it promise?',
    instead: 'which time does it promise?',
    // A share of what nobody tells is no number.
    weight: 3.2,
  },
  {
    words: 'reports, reporting',
    example: 'Wall of _',
    asks: 'Which values, one by one?',
    instead: 'with which values?',
    weight: 1.2,
  },
  {
    words: `
      existing functionality, existing features, existing behavior, existing behaviour, needs of, the needs,
      regressions, no regression, degradation, sufficient detail, enough detail, the right person,
      the right people, the right team, the right department, the right place, the right moment, the right data,
      the right information, the right level, the correct people, the correct team, right people,
      enough information, sufficient information, relevant information, relevant details, relevant data,
      necessary information, required information, appropriate information, appropriate action,
      appropriate actions, appropriate measures, necessary steps, necessary actions, corrective action,
      remedial action, remediation steps, similar to, related data, proper authorization, useful information,
      specific explanations, additional information, further details, necessary details, important information,
      key metrics, key information, key fields, common fields, internal review, available for review, of interest,
      of importance, of significance, of relevance, of concern, worth knowing, what matters, the essentials,
      the basics, the important flows, previous clients, older clients, older versions, earlier versions,
      happy path, error paths, unhappy path, main flows, critical paths, formalities, compliance formalities,
      that are necessary, which are necessary, that is necessary, which is necessary, that are needed,
      which are needed, that is needed, which is needed, necessary for, needed for, terms and conditions,
      the circumstances, circumstances allow, transition period, transitional period, grace period,
      retention period, retention schedule, notice period, waiting period, cooling off period, reasonable period,
      defined period, agreed period, certain period, specified period, given period, defined schedule,
      agreed schedule, defined interval, defined intervals, defined time frame, defined timeframe, defined limits,
      defined limit, defined threshold, defined thresholds, configured threshold, certain threshold,
      certain amount, limited period, period of time, certain time, given time, defined time, agreed time,
      minimum necessary, minimal necessary, strictly necessary, absolutely necessary,
      next steps, follow up actions, countermeasures, sensible measures, best course
    `,
    example: 'The log entry holds _.',
    asks: 'Which fields or steps, one by one?',
    instead: 'which exactly, one by one?',
  },
  {
    words: `
      details, information, capability, capabilities, functionality, functionalities, insights,
      explanations, instructions, statistics, feedback, context, visibility, guidance, indication,
      an overview, a summary
    `,
    example: 'The person sees _.',
    asks: 'Which values, one by one?',
    instead: 'which exactly, one by one?',
    weight: 1.2,
  },
  {
    words: `
      after multiple, after several, after repeated, after many, after numerous, after a few, after some, after frequent,
      after prolonged, after extended, after a number of, after a period of, after a certain number of
    `,
    example: 'The account is locked _ attempts.',
    asks: 'After how many, or how long?',
    instead: 'how many, or how long?',
  },
  {
    words: 'outdated, obsolete, aged, out of date, elevated',
    example: 'The job lists _ orders.',
    asks: 'From which age or state on, exactly?',
    instead: 'from which age or state on?',
    weight: 1.6,
  },
  {
    words: `
      too old, too long, too large, too small, too much, too many, too often, too late, too high, too low, too short,
      too big, too slow, too far, fraudulent, suspicious, anomalous, abnormal, unusual, malicious, harmful, inappropriate,
      questionable, problematic, irregular, implausible, nonsensical, dubious,
      doubtful, spurious, bogus, inaccurate, exceptional cases, complex cases, special attention,
      with priority
    `,
    example: 'The job lists _ orders.',
    asks: 'By which signs is one recognized?',
    instead: 'by which signs?',
    weight: 2.2,
  },
  {
    words: `
      full view, complete view, holistic view, unified view, consolidated view, 360 degree view,
      single view, full picture, complete picture, full overview, complete overview, full visibility,
      end to end visibility, single source of truth, insight, insights into
    `,
    example: 'The person gets _ here.',
    asks: 'Which values, one by one?',
    instead: 'which values, one by one?',
    weight: 1.9,
  },
  {
    words: `
      showing reports, showing reporting, showing status, showing errors, showing warnings,
      showing statistics, showing details
    `,
    example: 'Wall _',
    asks: 'Which values, one by one?',
    instead: 'which values, one by one?',
    weight: 1.2,
  },
];
