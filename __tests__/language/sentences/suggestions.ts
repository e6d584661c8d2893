/**
 * Vague sentences, each with the whole version that is suggested, read one by one: each is to be good English, with no word of
 * another trade, and no vague word left outside its blanks.
 */
export const suggestions: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'a gym': [
    ['Members can easily get in.', 'Members can get in ‹easily: in how many steps, without which help?›.'],
    ['Keys are managed.', 'Keys are ‹managed: which actions, and what is seen after each?›.'],
    [
      'Access rights are set up as needed.',
      'Access rights are ‹set up as needed: in which cases, and what happens in each?›.',
    ],
    ['Invalid data is rejected.', '‹Invalid data: which exactly, by name or by which sign?› is rejected.'],
    [
      'Best practices for security are followed.',
      '‹Best practices: which rule, and what shows that it holds?› for ‹security: measured how, and with which limit?› are followed.',
    ],
    ['The doors should open quickly.', 'The doors should open ‹within 60 seconds›.'],
    [
      'The integration covers the usual edge cases.',
      'The integration ‹covers: with which result, seen where?› the ‹usual edge cases: which, one by one?›.',
    ],
    [
      'The sync must be robust and scalable.',
      'The sync must be ‹robust: after which failure, and what is then seen?› and ‹scalable: up to which load, or for which change?›.',
    ],
    [
      'Members can quickly and easily get in.',
      'Members can get in ‹within 60 seconds› ‹easily: in how many steps, without which help?›.',
    ],
    [
      'The door quickly opens when a member holds a key to it.',
      'The door opens ‹within 60 seconds› when a member holds a key to it.',
    ],
    ['Contacts sync quickly.', 'Contacts sync ‹within 60 seconds›.'],
    [
      'Regularly, members are reminded of their fees.',
      'Members are reminded of their fees ‹every 15 minutes›.',
    ],
    [
      'The door log is in real time copied to the office.',
      'The door log is copied to the office ‹within 60 seconds›.',
    ],
    ['A friendly message is shown.', 'A ‹friendly message: what exactly does it say or show?› is shown.'],
    ['All relevant fields are copied.', 'All ‹relevant fields: which exactly, by name?› are copied.'],
    [
      'Errors are handled gracefully.',
      'Errors are ‹handled gracefully: after which failure, and what is then seen?›.',
    ],
    ['The module handles refunds.', 'The module ‹handles refunds: what is done, and what is then seen?›.'],
    ['Users trust the lock.', 'Users ‹trust the lock: what does the product then do, and who sees it?›.'],
    ['The limit is TBD.', 'The limit is ‹TBD: which value or behaviour, and who decides it?›.'],
    [
      'Duplicates are merged, if possible.',
      'Duplicates are merged, ‹if possible: in which cases, and what happens in the others?›.',
    ],
    [
      'Ideally, the lock keeps its battery for long.',
      'The lock keeps its battery for long ‹ideally: in which cases, and what happens in the others?›.',
    ],
    ['The page lists keys, cards etc.', 'The page lists keys, cards ‹etc: what else, by name?›.'],
    [
      'The door log is reliably and automatically copied.',
      'The door log is automatically copied ‹reliably: after which failure, and what is then seen?›.',
    ],
    [
      'The door log is automatically and reliably copied.',
      'The door log is automatically copied ‹reliably: after which failure, and what is then seen?›.',
    ],
    [
      'Easily, members extend their contract.',
      'Members extend their contract ‹easily: in how many steps, without which help?›.',
    ],
    ['The gym must be able to react promptly.', 'The gym must be able to react ‹within 60 seconds›.'],
    [
      'When a fee is due, members are promptly reminded (by e-mail), unless they pay.',
      'When a fee is due, members are reminded (by e-mail) ‹within 60 seconds›, unless they pay.',
    ],
  ],
  'a clinic': [
    [
      'The clinic calendar must show free slots in real time.',
      'The clinic calendar must show free slots ‹within 60 seconds›.',
    ],
    [
      'Appointments are synchronised regularly between both calendars.',
      'Appointments are synchronised ‹every 15 minutes› between both calendars.',
    ],
    [
      'Patient data is handled securely.',
      'Patient data is ‹handled securely: against whom, and by which means?›.',
    ],
    [
      'The receptionist can easily move an appointment.',
      'The receptionist can move an appointment ‹easily: in how many steps, without which help?›.',
    ],
    [
      'Cancelled slots are released as soon as possible.',
      'Cancelled slots are released ‹within 60 seconds›.',
    ],
    [
      'Patients are informed appropriately.',
      'Patients are informed ‹appropriately: in which cases, and what happens in each?›.',
    ],
    [
      'The booking page is intuitive and responsive.',
      'The booking page is ‹intuitive: for whom, in how many steps, without which help?› and ‹responsive: within how many seconds of what?›.',
    ],
    [
      'Double bookings should be avoided where possible.',
      'Double bookings should be ‹avoided where possible: in which cases, and what happens in the others?›.',
    ],
  ],
  parcels: [
    ['Parcels are tracked in near real time.', 'Parcels are tracked ‹within 60 seconds›.'],
    [
      'The carrier handles returns properly.',
      'The carrier ‹handles: what is done, and what is then seen?› returns ‹properly: with which result, value by value?›.',
    ],
    [
      'Drivers receive timely updates on their route.',
      'Drivers receive updates on their route ‹within 60 seconds›.',
    ],
    ['Labels are printed promptly after packing.', 'Labels are printed ‹within 60 seconds› after packing.'],
    [
      'The depot supports various label formats.',
      'The depot ‹supports various label formats: which, by name, or how many?›.',
    ],
    [
      'Shipment delays are communicated effectively.',
      'Shipment delays are communicated ‹effectively: in what time, or at what cost?›.',
    ],
    [
      'Lost parcels are dealt with quickly and professionally.',
      'Lost parcels are dealt with ‹within 60 seconds› and ‹professionally: by which rule, and what is then seen?›.',
    ],
  ],
  'a shop': [
    [
      'Stock levels are always up to date.',
      'Stock levels are ‹always up to date: at most how many seconds behind?›.',
    ],
    [
      'The shop provides a seamless checkout experience.',
      'The shop ‹provides: what is seen, where and by whom?› a ‹seamless checkout experience: what would one notice if it were not so?›.',
    ],
    ['Refunds are processed in a timely manner.', 'Refunds are processed ‹within 60 seconds›.'],
    [
      'Product images load fast on all devices.',
      'Product images load ‹fast: within how many seconds of what?› on ‹all devices: which, one by one?›.',
    ],
    [
      'The price engine must be scalable, reliable and easy to maintain.',
      'The price engine must be ‹scalable: up to which load, or for which change?›, ‹reliable: after which failure, and what is then seen?› and ‹easy to maintain: for whom, in how many steps, without which help?›.',
    ],
    [
      'Orders with problems are flagged, if needed.',
      'Orders with problems are flagged, ‹if needed: in which cases, and what happens in each?›.',
    ],
  ],
  'books of account': [
    [
      'Invoices are booked correctly at the bank.',
      'Invoices are booked ‹correctly: with which result, value by value?› at the bank.',
    ],
    [
      'The ledger complies with accounting standards.',
      'The ledger ‹complies with accounting standards: which, and with which limits?›.',
    ],
    [
      'Payments are usually matched to the right invoice.',
      'Payments are matched to the right invoice ‹usually: in which cases, and what happens in the others?›.',
    ],
    [
      'Suspicious transfers are blocked immediately.',
      '‹Suspicious transfers: by which signs?› are blocked immediately.',
    ],
    [
      'Reports give insight into cash flow.',
      '‹Reports give insight into cash flow: what is seen, where and by whom?›.',
    ],
    [
      'The bank feed should ideally refresh often.',
      'The bank feed should refresh ‹every 15 minutes› ‹ideally: in which cases, and what happens in the others?›.',
    ],
  ],
  'a school': [
    [
      'Enrolments are transferred smoothly to the register.',
      'Enrolments are transferred ‹smoothly: in how many steps, without which help?› to the register.',
    ],
    ['Teachers get meaningful feedback.', 'Teachers get ‹meaningful feedback: which exactly, one by one?›.'],
    [
      'Grades must be accurate.',
      'Grades must be ‹accurate: what is seen when it is so, and what when not?›.',
    ],
    [
      'The timetable can be adjusted flexibly.',
      'The timetable can be adjusted ‹flexibly: by which rule, and what is then seen?›.',
    ],
    [
      'Absences are managed efficiently.',
      'Absences are ‹managed efficiently: in what time, or at what cost?›.',
    ],
    [
      'Course materials are accessible and user-friendly.',
      'Course materials are ‹accessible: for whom, in how many steps, without which help?› and ‹user-friendly: for whom, in how many steps, without which help?›.',
    ],
  ],
  machines: [
    ['Sensor readings are sent frequently.', 'Sensor readings are sent ‹every 15 minutes›.'],
    [
      'The pump must react quickly to pressure changes.',
      'The pump must react ‹within 60 seconds› to pressure changes.',
    ],
    [
      'Alarms are raised in case of abnormal values.',
      'Alarms are raised in case of ‹abnormal values: by which signs?›.',
    ],
    [
      'The gateway recovers gracefully from outages.',
      'The gateway recovers ‹gracefully: after which failure, and what is then seen?› from outages.',
    ],
    [
      'Firmware updates are robust.',
      'Firmware updates are ‹robust: after which failure, and what is then seen?›.',
    ],
    ['Meters are monitored continuously.', 'Meters are monitored ‹every 15 minutes›.'],
    ['The turbine can quickly be stopped.', 'The turbine can be stopped ‹within 60 seconds›.'],
  ],
  'a hotel': [
    [
      'Guests can check in effortlessly.',
      'Guests can check in ‹effortlessly: in how many steps, without which help?›.',
    ],
    [
      'Rooms are cleaned as required.',
      'Rooms are cleaned ‹as required: in which cases, and what happens in each?›.',
    ],
    [
      'Housekeeping is notified shortly before arrival.',
      'Housekeeping is notified ‹shortly before arrival: how long, and counted from what?›.',
    ],
    [
      'The hotel app must offer a modern look and feel.',
      'The hotel app must offer a ‹modern look and feel: in how many steps, without which help?›.',
    ],
    ['Room rates are optimised.', 'Room rates are ‹optimised: within how many seconds of what?›.'],
    [
      'The booking engine integrates with other systems.',
      'The booking engine ‹integrates with other systems: which exactly, by name?›.',
    ],
    [
      'All edge cases are covered.',
      '‹All edge cases: which, one by one?› are ‹covered: with which result, seen where?›.',
    ],
  ],
  'an authority': [
    [
      'Cases are assigned to the right people.',
      'Cases are assigned to ‹the right people: which exactly, one by one?›.',
    ],
    [
      'Citizens receive clear instructions.',
      'Citizens receive ‹clear instructions: which exactly, one by one?›.',
    ],
    [
      'Applications are reviewed according to the guidelines.',
      'Applications ‹are reviewed according to: what does that mean, point by point?› the ‹guidelines: which rule, and what shows that it holds?›.',
    ],
    [
      'Sensitive data is protected.',
      '‹Sensitive data: which exactly, by name?› is ‹protected: by which behaviour, and what is seen when it fails?›.',
    ],
    [
      'Documents are archived as long as necessary.',
      'Documents are archived ‹as long as necessary: what does that mean, point by point?›.',
    ],
    [
      'The portal must be accessible to everyone.',
      'The portal must be ‹accessible: for whom, in how many steps, without which help?› to ‹everyone: what does the product then do, and who sees it?›.',
    ],
    [
      'Caseworkers trust the status.',
      'Caseworkers ‹trust the status: what does the product then do, and who sees it?›.',
    ],
    [
      'Decisions are documented.',
      'Decisions are ‹documented: what does the product then do, and who sees it?›.',
    ],
    [
      'The vault keeps both copies synchronized.',
      'The vault ‹keeps both copies synchronized: with which result, seen where?›.',
    ],
    [
      'The system quickly and securely stores each contract.',
      'The system stores each contract ‹within 60 seconds› ‹securely: against whom, and by which means?›.',
    ],
    [
      'The export might contain totals.',
      'The export ‹might: in which cases, and what happens in the others?› contain totals.',
    ],
    [
      'The report is generated more quickly than before.',
      'The report is generated ‹more quickly: in what time, or at what cost?› than before.',
    ],
    ['Everything works.', '‹Everything works: which, one by one?›.'],
    ['The API should be fast enough.', 'The API should be ‹fast enough: within how many seconds of what?›.'],
    [
      'A quick search of the archive is possible.',
      'A ‹quick search: within how many seconds of what?› of the archive is possible.',
    ],
    [
      'The retention period is TBD, and the purge must be fast.',
      'The ‹retention period: which exactly, one by one?› is ‹TBD: which value or behaviour, and who decides it?›, and the purge must be ‹fast: within how many seconds of what?›.',
    ],
    [
      'The service works as expected.',
      'The service ‹works as expected: in which cases, and what happens in each?›.',
    ],
  ],
};

/** Sentences with nothing to keep: another one is shown as a pattern. */
export const headings: readonly string[] = [
  'Conflict handling',
  'Webhooks.',
  'Fast login',
  'Alerts about outages in real time',
];
