import type { TermGroup } from './term.js';

/** Units of measure; a number before one of them is a bound. */
export const units: readonly TermGroup[] = [
  {
    words: `
      ms, millisecond, milliseconds, s, sec, secs, second, seconds, min, mins, minute, minutes, h, hr,
      hrs, hour, hours, day, days, week, weeks, month, months, quarter, quarters, year, years,
      business day, business days, working day, working days, calendar day, calendar days, %, percent,
      percentage points, kb, mb, gb, tb, kib, mib, gib, bytes, byte, bit, bits, characters, character,
      chars, digits, lines, pages, rows, records, users, requests, req, rps, qps, tps, calls, messages,
      events, items, contacts, orders, files, attempts, attempt, retries, tries, times, clicks, steps,
      px, pixels, dpi, fps, hz, khz, mhz, ghz, mbit, mbps, gbps, kbps, km, m, cm, mm, kg, g, mg,
      celsius, fahrenheit, degrees, ml, l, litres, liters, w, kw, mw, kwh, mwh, gwh, v, volts, amps,
      mah, bar, psi, kpa, hpa, rpm, bpm, mmhg, lux, db, ppm, mph, inch, inches, ft, lb, lbs, oz,
      tonnes, kelvin, eur, usd, gbp, chf, euros, pounds, dollars, cents, points, copies, instances,
      connections, sessions, threads, processes, transactions, devices, nodes, columns, fields, words,
      levels, versions, releases, decimal places, decimals, stars, entries, results, movies,
      concurrent users, simultaneous users
    `,
    example: 'The limit is 7 _.',
  },
];

/** Days, dates and moments that bound a time without a number. */
export const moments: readonly TermGroup[] = [
  {
    words: `
      daily, nightly, hourly, weekly, monthly, yearly, annually, quarterly, every day, every night,
      every hour, every week, every month, every minute, every second, every year, midnight, noon,
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, april, june,
      july, august, september, october, november, december, weekdays, per day, per month, per week,
      per hour, per minute, per second, per year, a day, a week, a month, next sync, next run,
      next poll, same day, next day, next morning, following morning, following day, next working day,
      following working day, next month, next week, following month, same evening, next business day,
      within a minute, within an hour, within a second, within a day, under a minute, under a second,
      under an hour, within one minute, within one second, within one hour, at most once, exactly once,
      at least once, once, twice, only once
    `,
    example: 'The job runs _.',
  },
];

/** Words before a number that make it a bound. */
export const comparators: readonly TermGroup[] = [
  {
    words: `
      at most, at least, no more than, not more than, more than, less than, fewer than, no less than,
      no fewer than, up to, max, maximum, maximum of, a maximum of, min, minimum, minimum of,
      a minimum of, exactly, within, under, below, above, over, after, every, first, last, latest, top,
      limit, limited to, equal to, greater than, the same number of, before, by
    `,
    example: 'The count is _ 7.',
  },
];

/** Bounds in words alone. */
export const boundsInWords: readonly TermGroup[] = [
  {
    words: `
      within a second, within a minute, within an hour, within a day, under a minute, under a second,
      under an hour, in under a minute, exactly once, at most once, at least once, only once,
      every second, every minute, every hour, once a day, once per day, once a week, twice a day,
      once per week, once per hour, once an hour
    `,
    example: 'The job runs _.',
  },
];
