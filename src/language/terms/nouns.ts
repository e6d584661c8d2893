import type { TermGroup } from './term.js';

/** Things that one can point at: on a screen, in a store, on the wire. */
export const concreteNouns: readonly TermGroup[] = [
  {
    words: `
      api, restart, reboot, parcel, pallet, package label, waybill, consignment, tracking number,
      truck, tour, depot, warehouse, meter, tariff, alarm, sim, subscriber line, bed, ward, wristband,
      encounter, referral, discharge letter, admission form, lab result, allergy, medication,
      application form, permit, licence, license, case file, appeal, statement, standing order,
      direct debit, quiz, enrolment, enrollment, grade book, seat, basket, venue, ticket gate,
      handheld, pump, valve, claim form, reserve, estimate, gauge reading, firmware image, heartbeat,
      led, siren, lamp, display, reload, refresh, description, section, question, position, option,
      action, button, field, checkbox, drop down, dropdown, menu, tab, banner, toast, tooltip, badge,
      icon, indicator, switch, selector, picker, slider, stepper, accordion, link, page, screen, dialog, modal, form, table, row, column, cell, list, chart, graph,
      gauge, progress bar, progress indicator, spinner, label, heading, header, footer, sidebar, panel,
      widget, card, toggle, radio button, input, text box, search box, placeholder text, window,
      pop up, popup, wizard step, preview, thumbnail, image, logo, photo, video, map, calendar,
      timeline, counter, breadcrumb, url, route, endpoint, query parameter, status code, error code,
      error message, message, notification, alert, e mail, email, sms, receipt, invoice, voucher,
      report, csv, pdf, file, folder, attachment, archive, zip, screenshot, qr code, barcode,
      interface, ui, view, command, flag, cli, queue, dead letter queue, topic, webhook, callback,
      cookie, token, api key, key, secret, password, certificate, signature, hash, checksum, id,
      identifier, uuid, timestamp, date, time zone, version, version number, serial number, number,
      count, total, sum, score, weight, rank, amount, price, balance, currency, name, address, phone number, postcode,
      status, state, type, value, default value, enum, schema, index, constraint, migration, trigger,
      record, entry, object, entity, item, document, log, log entry, audit log, audit trail,
      audit entry, event, payload, metric, dashboard, environment variable, config file,
      configuration file, setting, role, permission, scope, user, account, session, login, order, cart,
      product, contact, deal, lead, company, ticket, comment, note, task, project, transaction,
      payment, refund, customer, subscriber, member, group, team member, device, printer, server, node,
      container, pod, branch, commit, tag, pull request, test, fixture, script, job, cron job, worker,
      thread, request, response, body, query, parameter, argument, attribute, property, class, method,
      function, module, package, library, model, repository, channel, room, sensor, reading, sample,
      recipient, sender, author, owner, font, color, colour, theme, language, locale, translation,
      unit, quantity, stock, shipment, delivery, booking, appointment, reservation, slot, shift,
      course, lesson, grade, student, patient, prescription, dose, result, diagnosis, movie, song,
      album, playlist, book, article, post, feed, story, vote, rating, review, profile, avatar, wallet,
      loan, claim, policy number, contract, quote, bid, offer, coupon, discount, tax, fee, salary,
      payslip, employee, manager, admin, administrator, agent, vehicle, trip, driver, location,
      coordinates, country, city, confirmation, acknowledgment, acknowledgement, warning, reminder,
      reply, prompt, gesture, shortcut, keyboard, mouse, click, swipe, pull request template, readme,
      changelog, runbook, sandbox, cursor, keyword, category, tooltip text, placeholder, sheet,
      workbook, template, draft, signature block, timer, stopwatch, key pair, credential, pin, code,
      tan, attempt, retry count, delimiter, prefix, suffix, extension, filename, path, directory,
      bucket, stream, partition, offset, shard, replica, primary key, foreign key, transaction id,
      audit event, cli command, exit code, stack trace, breakpoint, feature flag, env var,
      workflow file, notice, build, artifact, artefact, release, tarball, manifest, stylesheet, caption,
      alt text, aria label, focus ring, subtitle, avatar image
    `,
    forms: 'noun',
    example: 'The job creates one _ for an order.',
  },
];

/** Heads of a title that name a process, a quality or a topic: a title with such a head asserts nothing. */
export const processNouns: readonly TermGroup[] = [
  {
    words: `
      handling, management, support, integration, synchronization, synchronisation, sync, processing,
      logic, flow, workflow, resolution, detection, monitoring, logging, validation, verification,
      migration, implementation, configuration, setup, set up, deployment, testing, reporting,
      tracking, mapping, matching, reconciliation, authentication, authorization, authorisation,
      encryption, caching, throttling, rate limiting, pagination, batching, scheduling, provisioning,
      onboarding, import, export, backup, recovery, maintenance, administration, generation, creation,
      deletion, update, retrieval, storage, optimization, optimisation, performance, security,
      scalability, reliability, usability, availability, quality, compliance, privacy, experience,
      capability, capabilities, functionality, feature, features, mechanism, mechanisms, strategy,
      approach, process, procedure, procedures, operations, analysis, analytics, evaluation,
      assessment, coordination, orchestration, automation, communication, collaboration, discovery,
      planning, documentation, improvement, improvements, refactoring, cleanup, coverage, behavior,
      behaviour, interface design, architecture, design, microservices, infrastructure, framework,
      foundation, service, services, solution, system, platform, access, control, access control,
      governance, isolation, consistency, integrity, conflict resolution, error handling,
      exception handling, retry logic, connection, connectivity, routing, transformation, conversion,
      extraction, classification, enrichment, deduplication, segmentation, scoring, parsing,
      publishing, delivery, distribution, notifications, messaging, search, filtering, sorting,
      versioning, tenancy, multi tenancy, localization, localisation, internationalization,
      accessibility, responsiveness, hosting, networking, implementation details, redemption,
      disbursement, activation, segregation, termination, selection, verification process, exchange,
      enforcement, protection, redaction, rotation, revocation, subscription management, two way sync,
      transfer, hardening, alerting, observability, tracing, auditing, billing, invoicing, review,
      approval, collection, ingestion, consumption, customization, customisation, personalization,
      modeling, modelling, calculation, registration, initialization, execution, submission,
      propagation, allocation
    `,
    example: 'Customer _',
  },
];

/** Abstract objects: with a placeholder verb they leave everything open. */
export const abstractNouns: readonly TermGroup[] = [
  {
    words: `
      error, exception, failure, issue, problem, edge case, corner case, case, situation, scenario,
      condition, conflict, deletion, delete, change, rename, retry, data, information, process,
      operation, activity, aspect, thing, matter, concern, need, requirement, demand, expectation, goal,
      objective, quality, experience, functionality, feature, capability, service, integration,
      synchronization, communication, interaction, environment, resource, asset, content, inconsistency,
      anomaly, deviation, risk, threat, vulnerability, abuse, misuse, change request, complexity, load,
      traffic, volume, growth, workload, lifecycle, life cycle, access, configuration, setting,
      preference, dependency, stakeholder, tool, solution, system, platform, technology, overview,
      summary, engine, framework, architecture, approach, strategy, layer, mechanism, interruption,
      outage, downtime, disaster, invalid input, bad input, timeout, rate limit, quota, duplicate, query,
      complaint, dispute
    `,
    forms: 'noun',
    example: 'The service must handle the _.',
  },
];

/** Formats, protocols and standards that a validator can check. */
export const namedStandards: readonly TermGroup[] = [
  {
    words: `
      json, csv, xml, yaml, pdf, html, css, markdown, parquet, avro, protobuf, jwt, jwk, jwks, https,
      http, tls, mtls, ssl, ssh, sftp, ftp, smtp, imap, oauth, oauth2, oidc, openid connect, saml, scim,
      ldap, totp, mfa, 2fa, otp, hmac, sha 256, sha256, aes 256, aes, rsa, bcrypt, argon2, scrypt,
      base64, utf 8, utf8, unicode, ascii, iso, rfc, wcag, aria, utc, gmt, iso 8601, iso 4217, e.164,
      e164, uuid, guid, ulid, rest, graphql, grpc, soap, websocket, websockets, sse, mqtt, amqp, kafka,
      openapi, json schema, sql, postgres, postgresql, mysql, sqlite, redis, s3, mongodb, docker,
      kubernetes, cron, ical, ics, vcard, png, jpeg, jpg, svg, gif, webp, mp3, mp4, wav, xlsx, docx, zip,
      tar, gzip, qr, nfc, bluetooth, gps, ipv4, ipv6, dns, cidr, url, uri, cors, csrf, xss, csp,
      hsts, etag, cve, sbom, spdx, gdpr article, pci dss, hl7, fhir, dicom, icd 10, snomed, edifact, edi,
      sepa, iban, bic, swift, ean, isbn, gtin, sku
    `,
    example: 'The file must be in _.',
  },
];
