import type { TermGroup } from './term.js';

/** Verbs whose result is seen in a record, on a screen, in a log or in an answer: with an object they are a behaviour. */
export const observableVerbs: readonly TermGroup[] = [
  {
    words: `
      grade, view, see, fill, plot, print out, weigh, find, access, click, tap, press, drag, hover,
      swipe, look at, show, display, render, list, print, highlight, hide, mask, redact, omit, mark,
      flag, label, preview, open, close, collapse, expand, scroll, redirect, navigate, load, reload,
      refresh, appear, disappear, pop up, grey out, sort, order, group, filter, focus, announce, count,
      prompt, ask, confirm, warn, notify, alert, inform, remind, e mail, email, page, paginate,
      truncate, visualize, visualise, toggle, surface, present as, reveal, draw, zoom, blink, beep,
      play, stream, pause, resume, pre fill, prefill, autofill, populate, shown, display as
    `,
    forms: 'verb',
    example: 'After the import the page must _ the orders.',
  },
  {
    words: `
      create, define, model, cover, preserve, override, combine, filter out, add, admit, discharge, dispense,
      bar, port, void, seize, ship, deliver at, load onto, unload, shade, decrease, occupy, free,
      vacate, enrol, enroll, resubmit, settle, bounce, book back, halt, insert, write, store, save,
      persist, record, log, keep, retain, copy, clone, duplicate, import, export, upload, download,
      attach, append, merge, split, join, link, unlink, map, match, assign, unassign, set, reset,
      change, update, edit, modify, overwrite, replace, rename, move, delete, remove, purge, erase,
      archive, restore, revert, roll back, undo, redo, publish, unpublish, backfill, deduplicate,
      de duplicate, generate, calculate, compute, sum, round, increment, decrement, convert to,
      encrypt, decrypt, hash, sign, timestamp, tag, stamp, index, cache, compress, encode, decode,
      parse, format, normalize, normalise, trim, skip, queue, enqueue, dequeue, buffer, batch,
      schedule, reschedule, register, unregister, deregister, provision, deprovision, install,
      uninstall, configure, select, choose, pick, enter, type, search by, filter by, include, exclude,
      contain, carry, hold, hash with, propagate, transfer, transmit, forward, route, dispatch,
      deliver to, issue, redeem, debit, credit, charge, refund, pay, bill, capture, scan, derive,
      back up, backup, rotate, snapshot, replicate, fall back, default, print to, dedupe, drop,
      discard, ignore, allocate, reserve, book, order for, cancel, adjust, associate, invoke, call,
      query for, fetch, pull, push, poll, read, retrieve, look up, receive, send, resend, return,
      respond with, reply with, answer, emit, raise, throw, expose, fire, trigger, start, stop,
      restart, run, rerun, execute, launch, terminate, abort, end, finish, complete, fail, succeed,
      pass, time out, retry, repeat, wait, back off, throttle, limit, cap, block, unblock, lock,
      unlock, suspend, unsuspend, enable the, disable, deactivate, activate, revoke, grant, deny,
      reject, accept, refuse, require, prevent, forbid, approve, escalate, expire, log in, log out,
      sign in, sign out, authenticate, authorize, authorise, invite, subscribe, unsubscribe, connect,
      disconnect, pair, exist, remain, stay, survive, persist across, equal, differ, consist, comprise,
      specify, accept as, conflict, detect, distinguish, recognize, recognise, identify, resolve to,
      compare, verify that, check that, validate that, validate against, verify against, tolerate,
      deploy, bind, subtract, multiply, collect, submit, share, comment, vote, mention, follow up,
      post, use, initiate, recover, measure, ping, inject, mount, unmount, swap, downgrade, upgrade,
      migrate to, seed, tick, untick, check off, re run, re send, re try, re open, reopen, re queue,
      requeue, restrict, quarantine, isolate, dismiss, snooze, sync to, auto detect, auto save,
      autosave, resize, crop, rate, track, browse, search for, cross out, warn about, strip, escape,
      sanitize, sanitise, whitelist, blacklist, blocklist, allowlist, cascade to, nest, open in,
      print as, lose, gain, withdraw, acknowledge, reference, occur, happen, belong, take, give, turn,
      reappear, vanish, rise, fall, grow, shrink, double, halve, exceed, leave, win, step, apply,
      arrive, report, suggest, propose, reach, update to, flow to, synchronize to, request
    `,
    forms: 'verb',
    example: 'After the import the job must _ the orders.',
  },
];

/** Verbs that are as often nouns in a title: alone at the start of a fragment they command nothing. */
export const nounLikeVerbs = `
  sync, report, log, record, request, support, access, display, limit, test, transfer, export, import,
  download, upload, flow, update, search, filter, group, order, map, match, batch, queue, cache,
  schedule, index, tag, stamp, hash, sign, link, lock, block, charge, credit, debit, bill, page, list,
  label, mark, flag, preview, load, focus, count, issue, trigger, start, stop, run, end, pass, answer,
  return, reply, call, query, poll, push, pull, post, change, edit, copy, clone, backup, snapshot,
  default, format, round, rate, track, vote, comment, mention, conflict, process, control, monitor,
  review, deal, contact, address, function, work, result, set, view, cover, drop, measure, share, retry,
  timestamp, drive, store, route, book, command, help, need, want, plan, place, stage, state, field,
  message, file, form, name, value, type, cost, time, point, show, form, document, table, part, end,
  request, reserve, notice, release, deploy, build, audit, present, record, duplicate, alert, prompt,
  focus, offer, hold, research, interface, contract, design, display, increase, exchange, read, write,
  email, e mail, split, merge, sort, rename, delete
`;

/** Verbs of intention, feeling and office work: no test of a product sees them. */
export const unobservableVerbs: readonly TermGroup[] = [
  {
    words: `
      understand, trust, feel, believe, know, agree, agree on, align, discuss, negotiate, appreciate,
      enjoy, love, learn, rely on, think, strive, aspire, perceive, adopt, embrace, commit to, distract, confuse, annoy, bother, disturb, frustrate, delight, impress,
      convince
    `,
    forms: 'verb',
    example: 'All the users _ the process.',
  },
];
