/** Sentences whose words stand on no list of praise: what tells is their form, or what they are put together with. */
export const byForm: {
  readonly [principle: string]: { readonly vague: readonly string[]; readonly testable: readonly string[] };
} = {
  'a word in -ly says how well, if not when, where or by whom': {
    vague: ['The tenant tenderly finds each notice.', 'Meters must be deftly swapped.'],
    testable: [
      'The meter is remotely switched off after 3 unpaid bills.',
      'Notices are listed alphabetically by street.',
      'The two halves of the form are saved separately.',
    ],
  },
  'a compound praises by its last part': {
    vague: ['The cabin panel is glove-friendly.', 'A tenant-centric letter'],
    testable: ['The letter has the tenant number in its header.'],
  },
  'a state that nobody can look up': {
    vague: ['The warning sign must be conspicuous.', 'The tone of the letter is harmonious.'],
    testable: ['The account of a moved tenant is inactive.', 'The middle name is optional.'],
  },
  'an adjective that judges': {
    vague: ['The lift is serviced by reputable firms.', 'The job needs respectable partners.'],
    testable: ['The list of downloadable maps shows the size of each file.'],
  },
  'time without a bound, whatever its adjective': {
    vague: [
      'The lift sends its position at frequent intervals.',
      'The caretaker is told shortly after a fault.',
    ],
    testable: ['The lift sends its position at 6:00 and 18:00.'],
  },
  'a clause that ends with a demand and does not tell it': {
    vague: [
      'The file holds the papers the notary requires.',
      'The lift stops wherever the situation demands it.',
    ],
    testable: ['The file holds the deed, the map and the passport of the buyer.'],
  },
  'all mishaps, with a word before them': {
    vague: ['The lift copes with all mechanical failures.', 'The kiosk survives any technical problem.'],
    testable: ['Each jammed door is written to the log with floor and time.'],
  },
  'a frame without its value': {
    vague: ['Alarm thresholds configured', 'The escalation procedure is defined.'],
    testable: ['Alarm thresholds configured at 40 and 60 °C'],
  },
  'a state that is kept, by nothing': {
    vague: ['The lift keeps both panels synchronized.', 'Keep tenants informed'],
    testable: ['The lift keeps the doors open for 8 seconds.'],
  },
  'a heading under a quality, dots at the end of a list': {
    vague: ['Reliability: backups, restarts, alarms', 'The kiosk lists bills, letters, …'],
    testable: ['The kiosk lists bills, letters and contracts.'],
  },
  'the other side is no means': {
    vague: ['Tours are harmonised with the calendars of the plumbers.'],
    testable: ['The kiosk works with Firefox and Safari.', 'Search ignores hyphens in street names.'],
  },
};
