import type { VagueGroup } from './term.js';

/** Praise without a measure: two engineers would not draw the line at the same place. */
export const qualityWords: readonly VagueGroup[] = [
  {
    words: `
      fast, quick, rapid, swift, speedy, snappy, responsive, performant, efficient, highly efficient,
      high performance, low latency, lightweight, optimized, optimised, brisk, nippy, zippy, agile enough,
      fast enough, quick enough, instant, faster, quicker, slow, sluggish, laggy, time consuming
    `,
    example: 'The import of orders is _.',
    asks: 'How fast: within how many seconds of what?',
    instead: 'within how many seconds of what?',
  },
  {
    words: `
      quickly, rapidly, punctually, economically, cost effectively, swiftly, speedily,
      efficiently, optimally, effectively, productively
    `,
    example: 'Orders are imported _.',
    asks: 'How quickly: within how many seconds of what?',
    instead: 'in what time, or at what cost?',
  },
  {
    words: `
      easy, simple, straightforward, intuitive, user friendly, easy to use, simple to use, easy to understand,
      convenient, usable, effortless, hassle free, little maintenance, little effort, little training,
      minimal maintenance, minimal effort, minimal training, ergonomic, approachable, comprehensible, learnable,
      manageable, memorable, workable, well behaved, user centered, user centric, human centred, human centered,
      customer centric, citizen centric, mobile friendly, foolproof, beginner friendly, accessible,
      easily accessible, comfortable, self explanatory, easy to maintain, easy to navigate, easy to learn, easier,
      simpler, uncomplicated, unproblematic, trouble free, worry free, stress free, fuss free, carefree,
      low effort, low friction, low touch, low threshold, low overhead, handy, forgiving, cumbersome, clumsy,
      tedious, tiresome, awkward, complicated, difficult to use, hard to use, difficult, digestible, graspable,
      as simple as, as easy as, child's play, within reach, out of the box
    `,
    example: 'Connecting an account is _.',
    asks: 'Easy for whom, measured how: in how many steps, in what time, without which help?',
    instead: 'for whom, in how many steps, without which help?',
  },
  {
    words: `
      easily, simply, painlessly, without hassle, without friction, organically, intuitively, conveniently,
      effortlessly, comfortably, seamlessly, smoothly, transparently, flawlessly, with ease, with minimal effort,
      with little effort, elegantly, nicely, neatly, with little training, without training, with no training,
      with minimal training, without much training, without help, without major, without undue,
      without unnecessary, without noticeable, without significant, without excessive, without much,
      without great, without considerable, without appreciable, without substantial, without extensive,
      without too much, without technical, without prior, without specialist, without special, without deep,
      without difficulty, without fuss, without effort, without detours, with little, with minimal, with great,
      with utmost, with the utmost, with due, with maximum, with care, with confidence, with few, in step,
      in tune, in harmony, hand in hand, users noticing, anyone noticing, unnoticed, technical knowledge,
      technical skills, technical expertise, programming knowledge, programming skills, prior knowledge,
      expert knowledge, special skills, look and feel
    `,
    example: 'A rep connects the account _.',
    asks: 'What does the person do, in how many steps, and what must not happen on the way?',
    instead: 'in how many steps, without which help?',
  },
  {
    words: `
      seamless, smooth, frictionless, painless, zero touch, hands free, noninvasive, uninterrupted,
      fluid, tightly integrated, well integrated, closely integrated, fully integrated, transparent,
      invisible to the user, unobtrusive, non intrusive
    `,
    example: 'The switch between the two systems is _.',
    asks: 'What would a user notice if it were not so?',
    instead: 'what would one notice if it were not so?',
  },
  {
    words: `
      secure, safe, highly secure, well protected, tamper proof, hardened, trustworthy,
      credible, confidential, privacy friendly, strong, strongly secured, safer, watertight, airtight, ironclad,
      impenetrable, insecure, unsafe, vulnerable, invulnerable, immune
    `,
    example: 'The exchange of keys is _.',
    asks: 'Secure against what, by which means that a test can probe?',
    instead: 'against whom, and by which means?',
  },
  {
    words: `
      securely, safely, confidentially, in a secure manner, in a secure way, in a safe manner,
      in a safe way, strongly
    `,
    example: 'Credentials are stored _.',
    asks: 'By which means, and what must an attacker not be able to do?',
    instead: 'against whom, and by which means?',
  },
  {
    words: `
      robust, reliable, tolerant, stable, resilient, dependable, fault tolerant, highly available, durable,
      bulletproof, rock solid, always available, highly reliable, error free, bug free, error tolerant,
      fail safe, recoverable, self healing, sturdy, rugged, hardy, long lasting, lasting, enduring,
      unbreakable, unstable, unreliable, fragile, brittle, noisy, tamper resistant, steady, mature, proven, solid,
      mission critical, industrial strength, vigilant, predictable, error resistant, failsafe
    `,
    example: 'The connection to the partner is _.',
    asks: 'Which failure must it survive, and what is then seen?',
    instead: 'after which failure, and what is then seen?',
  },
  {
    words: `
      robustly, reliably, predictably, steadily, uniformly, soundly, vigilantly, stably, resiliently,
      dependably, gracefully, graceful, in a robust way, in a reliable way, in a robust manner,
      in a reliable manner, consistently
    `,
    example: 'The job recovers _.',
    asks: 'From which failure, and what is seen afterwards?',
    instead: 'after which failure, and what is then seen?',
  },
  {
    words: `
      correct, accurate, in sync, operational, functional, fully functional, functioning, working,
      production ready, ready, up and running, error prone, sound, flawless, perfect, healthy,
      in good shape, high quality, sane, well tested, enterprise grade, production grade, consistent,
      coherent, fully working, precise, truthful, unambiguous, well managed, well maintained,
      well defined, well formatted, ready for production, ready to use, live, faultless, impeccable,
      immaculate, pristine, spotless, exemplary, fit for purpose, fit for use, up to standard, well suited,
      well thought out, well balanced, well rounded, well crafted, well written, well commented,
      well explained, well supported, well governed, well understood, plausible
    `,
    example: 'The sync of invoices is _.',
    asks: 'What does one see when it is so, and what when it is not?',
    instead: 'what is seen when it is so, and what when not?',
  },
  {
    words: `
      correctly, accurately, well, perfectly, as it should, as intended, properly, in a proper manner,
      successfully, without problems, without issues, without a hitch, without errors,
      without any errors, without any problems, without any issues, precisely, sensibly,
      satisfactorily, competently, carefully, diligently, rigorously, prudently, judiciously,
      faithfully, responsibly, wisely, unnecessarily, needlessly, unduly, excessively, aggressively,
      coherently, in a good way, fine, ok, reasonably
    `,
    example: 'The import works _.',
    asks: 'What is the right result, value by value?',
    instead: 'with which result, value by value?',
  },
  {
    words: `
      clear, meaningful, helpful, informative, understandable, readable, easy to read, descriptive,
      expressive, friendly, useful, actionable, valuable, self descriptive, legible, well structured,
      well organized, well organised, well designed, well documented, human readable, insightful,
      concise, human friendly, customer friendly, developer friendly, sensible, intelligible,
      discoverable, recognizable, noticeable, prominent, obvious, non technical, lucid, succinct, vivid,
      clearer, cleaner, unclear, confusing, misleading, ambiguous, self evident, plain enough, tangible
    `,
    example: 'The message about a failed export is _.',
    asks: 'What exactly does it say or show?',
    instead: 'what exactly does it say or show?',
  },
  {
    words: `
      clearly, meaningfully, visibly, prominently, understandably, concisely, noticeably, legibly,
      in a clear manner, in a clear way
    `,
    example: 'The page _ tells a failed export from a finished one.',
    asks: 'By which text, colour or icon?',
    instead: 'by which text, colour or icon?',
  },
  {
    words: `
      exceptionally, drastically, dramatically, radically, substantially, intelligently, smartly, cleverly,
      flexibly, proactively, adaptively, creatively, dynamically adapted, strategically, systematically,
      comprehensively, thoroughly, extensively, exhaustively, holistically, intensively, professionally,
      attractively, pleasantly, politely, respectfully, courteously, tactfully, discreetly, fairly, ethically,
      lawfully, methodically, harmoniously, favourably, sustainably
    `,
    example: 'The desk answers each question _.',
    asks: 'By which rule, and what is then seen?',
    instead: 'by which rule, and what is then seen?',
  },
  {
    words: `
      detailed, comprehensive, thorough, rich, extensive, complete and accurate, holistic, in depth,
      intensive, systematic, rigorous, exhaustive, full featured, feature rich, powerful, advanced,
      sophisticated, intelligent, smart, state of the art, innovative, cutting edge, modern,
      best in class, world class, next generation, first class, first rate, top notch, top quality, top tier,
      best possible, unrivalled, unparalleled, market leading, industry leading,
      groundbreaking, pioneering, up to the mark, granular, nuanced, fine tuned, elaborate, profound,
      smarter, richer, all round, multipurpose
    `,
    example: 'The report for the owner is _.',
    asks: 'Which details, one by one?',
    instead: 'with what in it, one by one?',
  },
  {
    words: `
      attractive, appealing, aesthetic, contemporary, crisp, exciting, motivating, playful, slick,
      stylish, superb, presentable, visually pleasing, immersive, harmonious, tidy, familiar, polite,
      respectful, courteous, persuasive, compelling, pleasant, pleasing, elegant, beautiful,
      professional, professional looking, sleek, polished, delightful, visually appealing,
      aesthetically pleasing, nice, good looking, engaging, fun, culturally sensitive,
      culturally appropriate, sensitive to cultures, inoffensive, enjoyable, lovely, tasteful,
      cluttered, uncluttered, clean, calm, spacious, balanced, lively, ugly, messy, neat, nicer, friendlier,
      impressive, striking, remarkable, brilliant, wonderful, magnificent, terrific, admirable, lovable,
      likeable, comforting, reassuring, welcoming, inviting, thoughtful, considerate, annoying,
      irritating, intrusive, distracting, tiring, boring
    `,
    example: 'The screen for the settings is _.',
    asks: 'Which style guide or mock-up must it match?',
    instead: 'as drawn or described where?',
  },
  {
    words: `
      scalable, flexible, extensible, extendable, modular, maintainable, adaptable, portable,
      interoperable, highly configurable, highly customizable, highly customisable, future proof,
      future ready, adaptive, vendor neutral, vendor independent, vendor agnostic, platform agnostic,
      platform independent, platform neutral, technology agnostic, technology neutral, decoupled,
      deployable, independently deployable, testable, evolvable, expandable, upgradable, reusable,
      serviceable, supportable, diagnosable, auditable, nimble, low maintenance, resource efficient,
      energy efficient, eco friendly, environmentally friendly, low cost, inexpensive, cheap,
      economical, lean, plug and play, standards based, data driven, accountable, generic, versatile,
      agile, elastic, loosely coupled, easily configurable, cost effective, cost efficient, affordable,
      sustainable, high availability, high throughput, tailor made, bespoke, malleable, pliable, thrifty,
      frugal, cheaper, leaner, slimmer, bulky, bloated, cohesive, self contained, loosely connected
    `,
    example: 'The connector is _.',
    asks: 'Up to which load, or for which change, done how?',
    instead: 'up to which load, or for which change?',
  },
  {
    words: `
      good, great, logical, natural, reputable, respectable, honourable, honorable, laudable, commendable, ample,
      beneficial, competent, convincing, exceptional, favorable, favourable, satisfying, viable, worthwhile,
      tolerable, proportionate, fair, ethical, equitable, impartial, unbiased, pragmatic, practical, prudent,
      cautious, proactive, kept low, kept small, kept short, to a minimum, kept clean, kept tidy, excellent,
      better, best, optimal, improved, enhanced, effective, satisfactory, superior, outstanding, ideal, decent,
      high, low, very high, very low, as low as, as high as, minimal, negligible, significant, considerable,
      substantial, noteworthy, competitive, heavy, fewer, less, sparing, short lived, long lived, far reaching,
      poor, weak, unsatisfactory, inferior, smoother, stronger, as little as possible, as few as possible,
      as small as possible, as short as possible, as long as possible, bearable, moderate, modest, generous,
      extraordinary, outsized
    `,
    example: 'The rate of errors is _.',
    asks: 'Which number is the limit?',
    instead: 'at most or at least how much?',
  },
];

/** Nouns for a quality: vague as what is ensured or offered, harmless as the name of a metric with a number. */
export const qualityNouns: readonly VagueGroup[] = [
  {
    words: `
      usability, reliability, scalability, maintainability, flexibility, extensibility, robustness,
      resilience, stability, ease of use, user experience, good performance, high quality, efficiency,
      interoperability, simplicity, safety, transparency, consistency, integrity, data integrity,
      data quality, security, privacy, accuracy, business continuity, best experience,
      customer satisfaction, performance, fault tolerance, high volumes, high load, high traffic,
      large volumes, large datasets, large exports, large numbers, heavy load, peak load, comfort,
      auditability, accountability, traceability, adaptability, dependability, durability, elasticity,
      interchangeability, learnability, legibility, manageability, modularity, observability,
      operability, portability, practicality, predictability, readability, recoverability,
      responsiveness, reusability, serviceability, supportability, survivability, sustainability,
      testability, timeliness, trustworthiness, understandability, user friendliness,
      cost effectiveness, effectiveness, excellence, professionalism, quality of service,
      ease of maintenance, ease of operation, ease of integration, ease of navigation,
      ease of installation, clarity, coherence, credibility, convenience, fairness, inclusiveness,
      configurability, customizability, discoverability, smoothness, operational excellence,
      bottleneck, bottlenecks, burden, hurdle, hurdles, obstacle, obstacles, nuisance, disturbance, annoyance,
      frustration, hassle, friction, inconvenience, chaos, single point of failure, added value, synergy,
      synergies, peace of mind, low power consumption, long battery life, long life, correctness
    `,
    example: 'The connector ensures _.',
    asks: 'Measured how, and where is the limit?',
    instead: 'measured how, and with which limit?',
  },
];

/** Fixed expressions in which a quality word is a name. */
export const harmlessExpressions: readonly { readonly words: string; readonly example: string }[] = [
  {
    words: `
      working on, working with, working at, working from, rich text, accessible via, accessible at, accessible under, accessible through, case sensitive, most recent, most recently, major version, high priority, required flag,
      required attribute, required marker, lies in the future, lie in the future, date in the future,
      dates in the future, timestamp in the future, timestamps in the future, low priority, high severity,
      low severity, clear text, safe mode, low stock, quick reply, quick start, smart quotes, smart group,
      smart list, working day, working days, working hours, working copy, working directory, high contrast,
      low contrast, ready state, dark mode, live chat, live mode, good friday, clean install, clean checkout,
      fewer than, less than, no less, or less, or fewer, less or equal, keep working, keeps working,
      still working, secure cookie, secure flag, stable id, stable identifier, fine grained, high water mark,
      best before, ready for review, ready to ship, clear button, low balance, best effort delivery,
      strong consistency, perfect forward secrecy, live region, heavy duty, fast forward, as well as, as well,
      well formed, well known, simple mail transfer protocol, high cardinality, low resolution, high resolution,
      hot standby, clean up, secure attribute, secure hash, smart card, safe area, stable sort, safe search,
      as soon as, simple moving average, accessible only to, only accessible to, not accessible to, 200 ok, cryptographically secure, accessible in,
      or stronger, or a stronger
    `,
    example: 'The page for _ shows the order number.',
  },
];
