// Longer than other files because it is nothing but content: four whole scorecards, best read in one place.
import type { SamplePanel } from '#domain/sample.ts';

type SampleScorecard = SamplePanel['scorecards'][number];

/** Design, contracts and mapping with Ito. */
const ito: SampleScorecard = {
  interviewer: 'A. Ito',
  shadow: false,
  submittedMinutesAgo: 2960,
  ratings: {
    architecture: 4,
    contracts: 3,
    mapping: 3,
    security: 3,
    reliability: 3,
    leadership: 3,
    tools: 'NA',
  },
  rationales: {
    architecture:
      'Decided flow by flow and said what each choice costs before I asked. Found the partition that fills first at quarter end, changed the design there, and left a decision sheet that two teams use.',
    contracts:
      'Errors and repeats are complete enough to build from. Versioning stopped at the number in the path until I asked who reads v1; after that it was sound.',
    mapping:
      'Settled ownership value by value and kept missing apart from empty. A canonical model did not come up, so I cannot say more than 3.',
    security:
      'Scopes per operation, vaulted secrets, and the four checks on a token, all correct. We ran out of time before asking who would attack which hop.',
    reliability:
      'Knew where a duplicate stays possible although there is a key, and which check finds it. No service-level objective came up.',
  },
  observed: ['strong-trade-offs', 'strong-discovery'],
  takeaways:
    'A strong design conversation: numbers first, then a pattern for each flow, each with its price. Contracts are good once somebody asks about consumers. I would ask about threats in the debrief, because I did not get there.',
  overallImpression: 'yes',
  notes: [
    {
      minute: 3,
      text: 'Before drawing: what does sales need "immediately" for, and who notices if it takes a minute? Then asked for orders per second, average and peak.',
      mark: 'strong',
      dimensionIds: ['architecture'],
    },
    {
      minute: 7,
      text: 'Gave 4,000 orders a day, ten times that at quarter end, ERP takes five a second. Worked it out on paper: 40,000 is more than two hours of pure booking, so a buffer is not optional.',
      mark: 'none',
      dimensionIds: ['architecture'],
    },
    {
      minute: 11,
      text: 'Credit check stays a synchronous read with a 2 s limit; orders and customers go through a queue because of the closure 02:00-04:00. A reason for each flow.',
      mark: 'strong',
      dimensionIds: ['architecture'],
    },
    {
      minute: 16,
      text: 'The queue is not free. I give up order of arrival, and somebody has to run it at two in the morning.',
      mark: 'quote',
      dimensionIds: ['architecture'],
    },
    {
      minute: 21,
      text: 'What breaks first, unprompted: partitioned by customer, so the biggest account stalls its partition at quarter end. Changed the key to order number, moved the sequence check into the ERP adapter.',
      mark: 'strong',
      dimensionIds: ['architecture'],
    },
    {
      minute: 26,
      text: 'Keeps a one-page decision sheet (volume, delay, sequence, repeats, owner). Two other teams at their last client fill it in before any design.',
      mark: 'strong',
      dimensionIds: ['architecture'],
    },
    {
      minute: 30,
      text: 'POST /orders carries an idempotency key made by the CRM. Second call returns the first result, not a 409. Errors: code, field, worth another attempt yes/no.',
      mark: 'strong',
      dimensionIds: ['contracts', 'reliability'],
    },
    {
      minute: 34,
      text: 'Versioning was "v2 in the path" until I asked who reads v1. Then: consumers from the gateway logs, six months of overlap, added fields are not a new version.',
      mark: 'weak',
      dimensionIds: ['contracts'],
    },
    {
      minute: 39,
      text: 'Two addresses: asked what each is used for. Delivery from the CRM, invoice from the ERP, and wants a named owner to sign the rule.',
      mark: 'strong',
      dimensionIds: ['mapping'],
    },
    {
      minute: 43,
      text: 'Missing means "not asked", empty means "asked, none". Would profile a month of real records before setting any default. Rejected ones go to the order desk with a reason.',
      mark: 'none',
      dimensionIds: ['mapping'],
    },
    {
      minute: 47,
      text: 'ERP does not recognise repeats: keeps key and ERP document number for 30 days. A crash between booking and saving the key still doubles; daily compare by order number finds it.',
      mark: 'strong',
      dimensionIds: ['reliability', 'mapping'],
    },
    {
      minute: 52,
      text: 'One client identity per system, scopes per operation (orders.write, customers.read), secrets in a vault and rotated. Named what stays out of logs: tokens, bank details.',
      mark: 'strong',
      dimensionIds: ['security'],
    },
    {
      minute: 57,
      text: 'API checks signature, issuer, audience, expiry: all four, in that order. Time was up before we got to threats.',
      mark: 'none',
      dimensionIds: ['security'],
    },
  ],
};

/** Production incident with Okeke, who raises the red flag. */
const okeke: SampleScorecard = {
  interviewer: 'B. Okeke',
  shadow: false,
  submittedMinutesAgo: 2860,
  ratings: {
    architecture: 'NA',
    contracts: 'NA',
    mapping: 3,
    security: 1,
    reliability: 3,
    leadership: 2,
    tools: 'NA',
  },
  rationales: {
    mapping:
      'Saw without a hint that part of the queue was invalid data, not failed logins, and would prove the replay by order numbers and totals.',
    security:
      'Proposed to switch certificate verification off in production, called it what everyone does, and would have told security afterwards. With that heard I cannot go above 1, whatever they know about tokens.',
    reliability:
      'Narrowed it down by evidence, one hypothesis at a time, and replayed in a way that books nothing twice. Could not say which service level the 10-minute alert protects.',
    leadership:
      'The first answer to the business owner was technical, and numbers and a next update came only when I asked for them. Once asked, both were clear and correct.',
  },
  observed: ['red-sensitive-data'],
  takeaways:
    'Very good at finding the cause: in order, from evidence, nothing lost. But the first lever they reached for was turning off a security control, as a matter of routine, and the business heard nothing useful for a quarter of an hour. I want the panel to talk about both.',
  overallImpression: 'no',
  notes: [
    {
      minute: 2,
      text: 'Reads all three graphs before speaking. Since when, how many, which message types?',
      mark: 'none',
      dimensionIds: ['reliability'],
    },
    {
      minute: 5,
      text: 'Puts the symptoms in time: authentication failures first, timeouts some minutes later, then dead letters. Asks which could cause which.',
      mark: 'strong',
      dimensionIds: ['reliability'],
    },
    {
      minute: 9,
      text: 'Two hypotheses aloud, expired client certificate or revoked credential, and says what the adapter log will show for each. Then opens it. Certificate.',
      mark: 'strong',
      dimensionIds: ['reliability'],
    },
    {
      minute: 11,
      text: 'I play the business owner: what do I tell our customers?',
      mark: 'none',
      dimensionIds: ['leadership'],
    },
    {
      minute: 12,
      text: 'We have handshake failures on the ERP adapter and I am looking into it.',
      mark: 'quote',
      dimensionIds: ['leadership'],
    },
    {
      minute: 14,
      text: 'Asked for it in plain words. Still no number of orders, no time of the next update. Gave both once I asked for each.',
      mark: 'weak',
      dimensionIds: ['leadership'],
    },
    {
      minute: 18,
      text: 'To get orders moving: switch certificate verification off on the adapter until the queue is empty.',
      mark: 'red-flag',
      dimensionIds: ['security'],
    },
    {
      minute: 19,
      text: 'Everyone does that on renewal day. It is back on by lunch.',
      mark: 'quote',
      dimensionIds: ['security'],
    },
    {
      minute: 22,
      text: 'Who approves that? Would tell security afterwards. Other ways? An emergency certificate, "too slow", but did not know how long it takes.',
      mark: 'weak',
      dimensionIds: ['security'],
    },
    {
      minute: 28,
      text: 'Pauses the consumer so that retries stop using up attempts. Keeps every dead letter, deletes nothing, saves the logs.',
      mark: 'strong',
      dimensionIds: ['reliability'],
    },
    {
      minute: 34,
      text: 'Replay: 50 first, oldest first, same idempotency keys. Compares order numbers and totals in CRM and ERP, only then the rest.',
      mark: 'strong',
      dimensionIds: ['reliability', 'mapping'],
    },
    {
      minute: 39,
      text: 'Found 12 in the queue with a missing country code: failed validation, not authentication. Sets them aside for the order desk, with the reason.',
      mark: 'strong',
      dimensionIds: ['mapping'],
    },
    {
      minute: 45,
      text: 'Trigger: the certificate. Weakness: nobody watched the expiry, and retries without spacing used up the connection pool, hence the timeouts.',
      mark: 'strong',
      dimensionIds: ['reliability'],
    },
    {
      minute: 52,
      text: 'Alerts: oldest unbooked order over 10 min, to the order desk; expiry at 30 and 7 days, to a named owner. Drops the one on raw retries. Asked what the 10 protects: "felt right".',
      mark: 'none',
      dimensionIds: ['reliability'],
    },
  ],
};

/** Security, contracts and tools with Reyes. */
const reyes: SampleScorecard = {
  interviewer: 'S. Reyes',
  shadow: false,
  submittedMinutesAgo: 1510,
  ratings: {
    architecture: 3,
    contracts: 4,
    mapping: 'NA',
    security: 4,
    reliability: 'NA',
    leadership: 'NA',
    tools: 3,
  },
  rationales: {
    contracts:
      'Contract tests written by consumers block the release, and every interface has an owner, a rule and an end date. The paging slip is small beside that.',
    security:
      'Walked the token flow without help, looked for the attack that passes the gateway, and turned the answer into defaults that new APIs inherit. In a real expiry they kept verification on.',
    tools:
      'Explained their own suite down to the thread dump and found their way into ours by its concepts. The gateway policy was built with the platform team, so I counted it under Security only.',
  },
  observed: ['strong-debt-reduced'],
  takeaways:
    'Thinks like an attacker and like the consumer of an API, and in both cases leaves something in the pipeline that works without them. Needs a few weeks on our broker. I would give them the partner gateway tomorrow.',
  overallImpression: 'strong-yes',
  notes: [
    {
      minute: 5,
      text: 'Overnight call: client credentials end to end. Who issues, scope, audience, ten minutes of life, what the API verifies. Skip the audience and a loyalty token opens the order API.',
      mark: 'strong',
      dimensionIds: ['security'],
    },
    {
      minute: 12,
      text: 'On behalf of a user: token exchange, never the rights of the machine. A shared account hides who did it.',
      mark: 'none',
      dimensionIds: ['security'],
    },
    {
      minute: 17,
      text: "As attacker: valid partner, valid token, somebody else's order number. So the check belongs at the resource too, not only at the gateway.",
      mark: 'strong',
      dimensionIds: ['security'],
    },
    {
      minute: 20,
      text: 'An honest partner with a bug does the same damage as a thief, so I design for the bug.',
      mark: 'quote',
      dimensionIds: ['security'],
    },
    {
      minute: 25,
      text: 'With the platform team, replaced 14 hand-made partner checks by one gateway policy: partner in the token must match the path, secrets by reference only, payload logging off. Every new API inherits it.',
      mark: 'strong',
      dimensionIds: ['security'],
    },
    {
      minute: 31,
      text: 'Certificate expired on a partner feed: kept verification on, got an emergency one through the duty security officer. 70 minutes down. Owner and 30-day warning since.',
      mark: 'strong',
      dimensionIds: ['security'],
    },
    {
      minute: 36,
      text: 'Renaming a field that nine services read: new beside old, counts reads per consumer, announced date, removes at zero. The newly mandatory field worried them more, because of replays.',
      mark: 'strong',
      dimensionIds: ['contracts'],
    },
    {
      minute: 41,
      text: 'Contract tests: consumers write the expectations, provider pipeline runs them, red blocks the release. Caught a removed order status twice last year. Catalogue has owner, rule, end date; three APIs retired.',
      mark: 'strong',
      dimensionIds: ['contracts'],
    },
    {
      minute: 46,
      text: 'Paging through last month: offset first. Saw the skipped rows only when I added new orders to the example. Then a cursor.',
      mark: 'weak',
      dimensionIds: ['contracts'],
    },
    {
      minute: 50,
      text: 'Slow target in their suite: worker threads fill, then memory. Found it in a thread dump, not on a dashboard. Advises against the built-in retry.',
      mark: 'strong',
      dimensionIds: ['tools'],
    },
    {
      minute: 55,
      text: 'Our broker is new to them. Mapped error scopes and connectors correctly, guessed wrong about ordering inside a group, and said it was a guess they would test first.',
      mark: 'none',
      dimensionIds: ['tools'],
    },
  ],
};

/** Past work with Vale, the hiring manager. */
const vale: SampleScorecard = {
  interviewer: 'H. Vale',
  shadow: false,
  submittedMinutesAgo: 1410,
  ratings: {
    architecture: 3,
    contracts: 'NA',
    mapping: 2,
    security: 2,
    reliability: 3,
    leadership: 4,
    tools: 3,
  },
  rationales: {
    architecture:
      'Named a choice of their own that went wrong, what it cost, and the question they ask since. Did not take it as far as a standard for others.',
    mapping:
      "Lost contacts went unseen for three months because only counts were compared, and today's answer was again a count.",
    security:
      'The bar asks for clients limited to the rights they need; this account could write to the whole ERP for eleven months, and they knew. The secret itself was handled well.',
    leadership:
      'Won a date from a team that owed them nothing, and left a colleague who runs an interface alone. Both told step by step, with their own part clear.',
  },
  observed: ['strong-two-audiences', 'strong-operations'],
  takeaways:
    'Leads across teams without authority and breaks bad news early, in words that a business owner can use. In past work, data checks and access rights fell short of what we need. I would hire with those two as goals for the first 90 days.',
  overallImpression: 'yes',
  notes: [
    {
      minute: 4,
      text: 'Order-to-cash, four teams and a vendor. Critical path was the vendor sandbox: raised it on day three, with the day after which go-live moves.',
      mark: 'strong',
      dimensionIds: ['leadership'],
    },
    {
      minute: 10,
      text: 'I told them a week late costs us the spring catalogue. I did not tell them an interface slips.',
      mark: 'quote',
      dimensionIds: ['leadership'],
    },
    {
      minute: 15,
      text: 'Pricing team owed them nothing: came with a ten-line change ready for review, and offered to take the support calls for a month. Left with a yes and a date in writing.',
      mark: 'strong',
      dimensionIds: ['leadership'],
    },
    {
      minute: 20,
      text: 'A colleague could only follow designs. Stopped rewriting their mappings, left two questions per review instead. That colleague has run the invoice interface alone since autumn.',
      mark: 'strong',
      dimensionIds: ['leadership'],
    },
    {
      minute: 26,
      text: 'Regretted: one canonical order event for all countries. First sign was tax fields nobody could fill; six weeks lost. Now asks who will own changes before choosing.',
      mark: 'none',
      dimensionIds: ['architecture'],
    },
    {
      minute: 31,
      text: 'Customer load: counts agreed, dashboards green. 400 accounts had lost their second contact for three months. A salesperson found it, not a check.',
      mark: 'weak',
      dimensionIds: ['mapping'],
    },
    {
      minute: 36,
      text: 'How would you notice today? Count again, more often. Came to comparing values by field only after I gave an example.',
      mark: 'weak',
      dimensionIds: ['mapping'],
    },
    {
      minute: 41,
      text: 'Service account with write access to the whole ERP: knew from the start, kept it eleven months. The secret was in a vault and rotated.',
      mark: 'weak',
      dimensionIds: ['security'],
    },
    {
      minute: 43,
      text: "Access was another team's queue, and we had a date.",
      mark: 'quote',
      dimensionIds: ['security'],
    },
    {
      minute: 48,
      text: 'Go or no-go: wants a runbook that somebody else has tried, a replay rehearsed with real dead letters, names for the first two weeks. Says no without a tested way back.',
      mark: 'strong',
      dimensionIds: ['reliability'],
    },
    {
      minute: 53,
      text: 'Postmortem that lasted: double shipments after a broker failover. Keys moved from memory to a table with a unique constraint. None since, 14 months.',
      mark: 'strong',
      dimensionIds: ['reliability'],
    },
    {
      minute: 58,
      text: 'Idempotency key for the warehouse: "same label twice, one parcel". For the engineer: where it is stored and when it expires. Each in two sentences.',
      mark: 'strong',
      dimensionIds: ['leadership'],
    },
  ],
};

/**
 * An invented panel of four that is worth a debrief: agreed on reliability, split on security, with one red flag open
 * and a few ratings without a note. Nobody in it exists.
 */
export const samplePanel: SamplePanel = {
  roleId: 'senior-integration-consultant',
  rubric: { id: 'senior-integration-consultant', version: 1 },
  candidateName: 'M. Okafor (sample)',
  scorecards: [ito, okeke, reyes, vale],
};
