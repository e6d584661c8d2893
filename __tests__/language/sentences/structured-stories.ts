// biome-ignore-all lint/suspicious/noThenProperty: `then` is the format's key for what a story gives.

interface Structured {
  readonly as: string;
  readonly when: string;
  readonly then: string;
}

/** Structured stories from eight fields, with the systems that their documents declare; sorted by hand before any rule was run. */
export const structured: Readonly<
  Record<
    string,
    {
      readonly systems: readonly string[];
      readonly good: readonly Structured[];
      readonly bad: readonly Structured[];
    }
  >
> = {
  'a gym': {
    systems: ['fitslot', 'Fitslot', 'doorkey', 'Doorkey', 'Doorkey Locks'],
    good: [
      {
        as: 'member',
        when: 'I book a class in Fitslot',
        then: 'my card opens the door ten minutes before it',
      },
      { as: 'member', when: 'my card is stolen', then: 'Doorkey sends me a new code' },
      { as: 'studio owner', when: 'a member stops paying', then: 'Doorkey keeps the door shut for them' },
      { as: 'trainer', when: 'a class is cancelled', then: 'everyone on the list gets a text message' },
      { as: 'Fitslot member', when: 'I enter the studio', then: 'Fitslot shows my visit' },
    ],
    bad: [
      { as: 'Fitslot', when: 'a member books a class', then: 'the door opens for the member' },
      { as: 'the Doorkey', when: 'a member enters', then: 'the visit shows in Fitslot' },
      { as: 'member', when: 'a POST request arrives at Doorkey', then: 'the record is upserted' },
      { as: 'member', when: 'the booking is synced', then: 'Doorkey stores it' },
      { as: 'member', when: 'I book a class', then: 'Fitslot sends a webhook to Doorkey' },
      { as: 'studio owner', when: 'data is exchanged between the systems', then: 'it is consistent' },
      { as: 'user', when: 'I use the app', then: 'I have a great experience' },
      {
        as: 'member',
        when: 'I change my profile',
        then: 'name, email, phone and address of the member are synced',
      },
    ],
  },
  'books of account': {
    systems: ['ledgerly', 'Ledgerly', 'acme', 'Acme CRM', 'Acme'],
    good: [
      { as: 'sales rep', when: 'I edit a phone number in Acme CRM', then: 'Ledgerly shows the new number' },
      { as: 'bookkeeper', when: 'a deal is won', then: 'I find a draft invoice in Ledgerly' },
      { as: 'bookkeeper', when: 'I send an invoice', then: 'the customer gets an e-mail' },
      { as: 'accountant', when: 'a payment arrives', then: 'Ledgerly marks the invoice as paid' },
      {
        as: 'sales rep',
        when: 'Ledgerly is down',
        then: 'Acme CRM tells me that the figures are of yesterday',
      },
    ],
    bad: [
      { as: 'Acme', when: 'a deal is won', then: 'an invoice appears in Ledgerly' },
      { as: 'accountant', when: 'Ledgerly polls Acme CRM', then: 'I see the new deals' },
      { as: 'accountant', when: 'a deal is won', then: 'Acme CRM syncs the deal' },
      { as: 'accountant', when: 'a deal is won', then: 'the deal is written to the database' },
    ],
  },
  'a clinic': {
    systems: ['praxis', 'Praxis', 'daybook', 'Daybook'],
    good: [
      {
        as: 'patient',
        when: 'I book a free slot in Daybook',
        then: 'the receptionist sees my name in the Praxis calendar',
      },
      { as: 'receptionist', when: 'a patient calls in sick', then: 'the slot is free again in Daybook' },
      { as: 'doctor', when: 'a lab report comes in', then: 'it is at the top of my list' },
      { as: 'nurse', when: 'a patient is discharged', then: 'the bed turns green on the board' },
      { as: 'patient', when: 'I move my appointment', then: 'Daybook reminds me on the new day' },
    ],
    bad: [
      { as: 'receptionist', when: 'Praxis pushes the slots', then: 'Daybook ingests them' },
      { as: 'doctor', when: 'a report is signed', then: 'Praxis posts a payload to the endpoint of Daybook' },
      { as: 'patient', when: 'I book a slot', then: 'everything is easy and smooth' },
      { as: 'receptionist', when: 'I save', then: 'date, time, name and note are transferred to Praxis' },
    ],
  },
  'a shop': {
    systems: ['shop', 'Webshop', 'depot', 'Depot'],
    good: [
      { as: 'shopper', when: 'I pay for an order', then: 'I see on my order page that the warehouse has it' },
      { as: 'shop owner', when: 'the last pair is sold', then: 'the size can no longer be chosen' },
      { as: 'shopper', when: 'the parcel leaves the Depot', then: 'I get the tracking number by e-mail' },
      { as: 'packer', when: 'an order is paid', then: 'the pick list is printed at my desk' },
      { as: 'shopper', when: 'I send shoes back', then: 'the money is on my card within a week' },
    ],
    bad: [
      { as: 'Webshop', when: 'an order is placed', then: 'the order is in the Depot' },
      { as: 'shopper', when: 'I order', then: 'the Webshop queries the stock' },
      { as: 'shop owner', when: 'a webhook is received', then: 'the order appears' },
      { as: 'shop owner', when: 'an item is sold', then: 'the data is accurate' },
    ],
  },
  'a school': {
    systems: ['register', 'Klassbook', 'learn', 'Learnhub'],
    good: [
      { as: 'teacher', when: 'I mark a quiz in Learnhub', then: 'the mark is in Klassbook' },
      { as: 'parent', when: 'my child is late', then: 'I get a message' },
      { as: 'pupil', when: 'I hand in my homework', then: 'Learnhub shows the time of it' },
      { as: 'school secretary', when: 'a pupil changes class', then: 'the pupil sees the new timetable' },
      { as: 'teacher', when: 'I create a course', then: 'the pupils of my class are already in it' },
    ],
    bad: [
      { as: 'Klassbook', when: 'a mark is entered', then: 'the parent sees it' },
      { as: 'teacher', when: 'I enter a mark', then: 'Klassbook replicates it' },
      { as: 'teacher', when: 'a JSON file is posted', then: 'the row is stored' },
      { as: 'pupil', when: 'I log in', then: 'I am happy' },
    ],
  },
  parcels: {
    systems: ['carry', 'Carrygo', 'stock', 'Stockroom'],
    good: [
      { as: 'driver', when: 'a stop is cancelled', then: 'it is gone from my tour' },
      { as: 'consignee', when: 'nobody is at home', then: 'a card tells me where my parcel is' },
      { as: 'dispatcher', when: 'a van breaks down', then: 'Carrygo lists its stops for another van' },
      { as: 'warehouse clerk', when: 'a pallet arrives', then: 'its place is on the screen of the gate' },
      { as: 'shipper', when: 'I print a label', then: 'the price is on my monthly bill' },
    ],
    bad: [
      { as: 'Carrygo', when: 'a parcel is scanned', then: 'the consignee gets a text' },
      { as: 'dispatcher', when: 'a parcel is scanned', then: 'Carrygo calls the endpoint of Stockroom' },
      { as: 'shipper', when: 'I print a label', then: 'weight, size, price and address are copied' },
    ],
  },
  'a hotel': {
    systems: ['rooms', 'Roomwise', 'desk', 'Deskbell'],
    good: [
      { as: 'guest', when: 'I check in on my phone', then: 'the phone opens my room' },
      { as: 'housekeeper', when: 'a guest leaves early', then: 'the room is on my list' },
      { as: 'receptionist', when: 'a guest books online', then: 'Deskbell prints the registration form' },
      { as: 'guest', when: 'I order breakfast', then: 'it is on the bill that I get at the desk' },
      { as: 'hotel manager', when: 'a room is out of order', then: 'no portal sells it' },
    ],
    bad: [
      { as: 'receptionist', when: 'a guest books online', then: 'the reservation is persisted' },
      { as: 'guest', when: 'I check in', then: 'the process is seamless' },
      { as: 'hotel manager', when: 'Roomwise synchronizes with Deskbell', then: 'both are up to date' },
    ],
  },
  'staff and doors': {
    systems: ['staffbook', 'Staffbook', 'keyring', 'Keyring', 'doors', 'Keyring Doors'],
    good: [
      {
        as: 'new employee',
        when: 'I sign in on my first day',
        then: 'I see the applications of my department',
      },
      {
        as: 'HR manager',
        when: 'I end a contract in Staffbook',
        then: 'I see in Keyring that the account is blocked',
      },
      { as: 'office manager', when: 'somebody moves to another office', then: 'their badge opens its doors' },
      { as: 'API client developer', when: 'a delivery fails', then: 'I find the payload in the log' },
      {
        as: 'IT administrator',
        when: 'our token is refused',
        then: 'Keyring lists the endpoint and the time',
      },
    ],
    bad: [
      { as: 'HR manager', when: 'a contract ends', then: 'Keyring upserts the account' },
      { as: 'HR manager', when: 'an API call arrives', then: 'the account is blocked' },
      { as: 'Keyring Doors', when: 'a badge is shown', then: 'the door opens' },
    ],
  },
  'words that mean something else there': {
    systems: ['depot', 'Depot', 'Ledgerly', 'the Hub'],
    good: [
      { as: 'HR manager', when: 'a vacation request arrives', then: 'it is at the top of my list' },
      { as: 'member', when: 'I post a photo', then: 'my friends see it' },
      { as: 'accountant', when: 'a refund is booked', then: 'Ledgerly posts the entry to the journal' },
      { as: 'warehouse clerk', when: 'a pallet arrives', then: 'the Depot stores the pallet in row 7' },
      { as: 'bookkeeper', when: 'I correct a price', then: 'the price is correct in the shop too' },
      { as: 'nurse', when: 'I scan a vial', then: 'name, dose and time are on the chart' },
      { as: 'sales rep', when: 'I save a deal', then: 'amount, stage and close date show in Ledgerly' },
      {
        as: 'planner',
        when: 'I publish the roster',
        then: 'shifts, breaks and holidays are exported to my calendar',
      },
      { as: 'member', when: 'I tap my card', then: 'entry is quick' },
    ],
    bad: [
      { as: 'the Hub', when: 'a parcel arrives', then: 'the driver sees it' },
      { as: 'planner', when: 'I publish the roster', then: 'the Hub is told by webhook' },
      { as: 'planner', when: 'I publish the roster', then: 'it just works' },
    ],
  },
};
