import type { Question } from '#domain/guide.ts';

export const securityQuestions: readonly Question[] = [
  {
    id: 'security-overnight-call',
    dimensionId: 'security',
    kind: 'situational',
    text: "Our integration calls a partner's API at night, with no user present. Take me through the authentication, hop by hop.",
    probes: [
      'What does the API check in the token, and what if it skips one of these checks?',
      'Where does the client secret live, and how is it changed without an outage?',
      'What changes if the call is made on behalf of a signed-in user?',
    ],
    strong: [
      'Describes how a client obtains a token with scopes, audience and expiry, and what the API verifies: signature, issuer, audience, time.',
      'Tells the identity of a machine from rights delegated by a user, and says what mutual TLS would add.',
    ],
    weak: [
      'Says "we use OAuth" or "the token goes into the header", and gets no further.',
      'Uses one long-lived key or one service account for every caller.',
    ],
    source: ['19 What to assess: Security competence', '8 Must-have skills: Security for integrations'],
  },
  {
    id: 'security-shortcut-found',
    dimensionId: 'security',
    kind: 'behavioural',
    text: 'Tell me about a risky shortcut that you found in a running integration: a shared login, a secret in a file, personal data in a log. What did you do?',
    probes: [
      'How did you find out who depended on it?',
      'What did you do on the first day, and what in the month after?',
      'Whom did you tell, and when?',
    ],
    strong: [
      'Contained it first by rotating, restricting or masking, then removed the cause, with the security team informed.',
      'Worked out what had been exposed, to whom and since when.',
    ],
    weak: ['Has seen it often, and took it for the way things are.', 'Removed the trace and told nobody.'],
    source: ['19 What to assess: Security competence', '19 Red flags'],
  },
  {
    id: 'security-full-payload-logging',
    dimensionId: 'security',
    kind: 'situational',
    text: 'To find a fault, an engineer asks you to log complete requests and answers of a partner interface in production for a week. They hold names and bank details. Your answer?',
    probes: [
      'How else could the fault be found?',
      'And if the fault is losing money every hour?',
      'Who may allow an exception, and what would it have to say?',
    ],
    strong: [
      'Offers another way: correlation ids, masked or chosen fields, one failing case captured with narrow access and then deleted.',
      'Takes any exception to whoever owns the policy, with limits and an end date.',
    ],
    weak: [
      'Agrees, because only colleagues can read the log.',
      'Says no, and leaves the engineer with the fault.',
    ],
    source: ['19 Red flags', '13 Decision rights: Approval', '11 Security environment'],
  },
  {
    id: 'security-expired',
    dimensionId: 'security',
    kind: 'behavioural',
    text: 'When did an expired certificate or secret last take down something near you? What is different since then?',
    probes: [
      'Who owned the expiry date?',
      'How did you get service back, and on whose authority?',
      'What warns you now, and how many days ahead?',
    ],
    strong: [
      'Has an inventory with owners, warnings well ahead, and a renewal that is automatic or rehearsed.',
      'Restored service by an approved emergency path, with verification left on.',
    ],
    weak: [
      'Switched certificate checking off, and it stayed off.',
      "Relies on a reminder in one person's calendar.",
    ],
    source: ['4 Incident work', '11 Security environment', '16 Challenges'],
  },
  {
    id: 'security-first-attack',
    dimensionId: 'security',
    kind: 'situational',
    text: 'Draw the path of an order from a partner to our ERP. Now you are the attacker. Where do you go first?',
    probes: [
      "What could one honest-looking partner do to another partner's orders?",
      'Which of your defences will the next integration get by itself, and which must somebody remember?',
      'What would an auditor find as proof?',
    ],
    strong: [
      'Looks at each hop for forged senders, altered or replayed messages and excess rights, valid credentials included.',
      'Turns what was found into defaults: a gateway policy, a template, a check in the pipeline.',
    ],
    weak: ['Gives encryption on the wire as the whole answer.', 'Trusts everything behind the gateway.'],
    source: ['19 Scorecard dimensions: Security', '8 Advanced skills: Deep security implementation'],
  },
  {
    id: 'security-too-many-rights',
    dimensionId: 'security',
    kind: 'behavioural',
    text: 'Tell me about a service account that came with more rights than your integration needed. What happened next?',
    probes: [
      'How did you find out which rights were really used?',
      'Who objected, and why?',
      'What keeps the rights from growing again?',
    ],
    strong: [
      'Established what was used, cut the account down to it, and showed that nothing broke.',
      'Gave each integration an identity of its own, so that access can be read and withdrawn one by one.',
    ],
    weak: [
      'Kept the rights, as they might be needed later.',
      'Sees access as the business of the team that grants it.',
    ],
    source: ['19 What to assess: Security competence', '3 Responsibilities: Operational'],
  },
];
