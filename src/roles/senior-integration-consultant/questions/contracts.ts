import type { Question } from '#domain/guide.ts';

export const contractsQuestions: readonly Question[] = [
  {
    id: 'contracts-broken-consumer',
    dimensionId: 'contracts',
    kind: 'behavioural',
    text: 'Tell me about a change to an API or event that broke a consumer, or nearly did. How did you find out who was affected?',
    probes: [
      'How did you know that your list of consumers was complete?',
      'What did your versioning rules say, and did they hold?',
      'What prevents it today?',
    ],
    strong: [
      'Knew the consumers from a catalogue, gateway logs or contract tests, not from memory.',
      'Tells changes that a consumer can absorb from those that break one; gives notice, an overlap and an end date for the latter.',
    ],
    weak: [
      'Let the consumers find out in production, and changed nothing afterwards.',
      'Puts a version number in the path and takes compatibility as settled.',
    ],
    source: ['19 What to assess: API and contract design quality', '16 Anti-patterns'],
  },
  {
    id: 'contracts-order-api',
    dimensionId: 'contracts',
    kind: 'situational',
    text: 'Design the API through which partners place orders with us. Start with the resources. Then: a partner gets no answer and sends the same order again.',
    probes: [
      'What exactly does the second answer contain?',
      'One line of five is invalid. What does the partner receive?',
      "How does a partner page through last month's orders while new ones arrive?",
    ],
    strong: [
      'Models orders and their states as resources, lets the client supply a key, and gives a repeat the result of the first.',
      'Gives each error a stable code, the field at fault, and whether sending again can help.',
    ],
    weak: [
      'Offers one endpoint per internal procedure, with the field names of the ERP.',
      'Answers 200 with an error text inside, or 500 for everything.',
    ],
    source: [
      '19 What to assess: API and contract design quality',
      '8 Must-have skills: API design and implementation',
    ],
  },
  {
    id: 'contracts-event-change',
    dimensionId: 'contracts',
    kind: 'situational',
    text: 'Finance want a field renamed in an event that nine services read, and an optional field made mandatory. What do you do, and in what order?',
    probes: [
      'Which of the two is the more dangerous, and for whom?',
      'What about old events that are replayed next month?',
      'When may the old field go, and how will you know?',
    ],
    strong: [
      'Adds the new name beside the old one, sees who still reads the old, and removes it on an announced date.',
      "Sees that the newly mandatory field hurts producers and replays of stored events more than today's readers.",
    ],
    weak: [
      'Publishes the new schema one night and asks everybody to follow.',
      'Names a schema registry as the answer, but not which direction of compatibility it would check.',
    ],
    source: ['19 What to assess: API and contract design quality', '3 Responsibilities: Technical'],
  },
  {
    id: 'contracts-tests-that-caught',
    dimensionId: 'contracts',
    kind: 'behavioural',
    text: 'Describe contract tests that you put in place. What have they caught that your other tests had not?',
    probes: [
      'Who wrote the expectations: the consumer or the provider?',
      'Where did they run, and what could they stop?',
      'Which interfaces did you leave out, and why?',
    ],
    strong: [
      'Explains whose expectation a test holds, and how a failure stops the release before a consumer is hurt.',
      'Began where a break costs most, and knows which share of those interfaces is covered.',
    ],
    weak: [
      'Means end-to-end tests in a shared environment, or a collection that somebody runs by hand.',
      "Tests against the provider's own mock, which no consumer has ever checked.",
    ],
    source: [
      '19 Scorecard dimensions: API and contract design',
      '6 Milestones: 6 months',
      '7 KPIs: Contract test coverage',
    ],
  },
  {
    id: 'contracts-left-behind',
    dimensionId: 'contracts',
    kind: 'behavioural',
    text: 'Think of an interface you handed over. If I joined that team today, what would I find written down, and how could I tell that it is still true?',
    probes: [
      'Which page did people open in the middle of an incident?',
      'What made sure that a change also changed the text?',
      'What did you decide not to document?',
    ],
    strong: [
      'Can say where specification, mapping, runbook, owner and reasons for decisions are, and how they change together with the interface.',
      'Tells of somebody who ran or extended it without calling them.',
    ],
    weak: [
      'Points to a long design document from the start of the project that nobody has touched since.',
      'Says that the code, or the team chat, is the documentation.',
    ],
    source: ['9 Soft skills: Documentation discipline', '16 Underperformance'],
  },
  {
    id: 'contracts-past-the-review',
    dimensionId: 'contracts',
    kind: 'situational',
    text: 'A product team wants to open an API to partners next week without the design review, because the date has been promised. They ask for your help. What do you say?',
    probes: [
      'Which checks would you insist on, and which can follow later?',
      'Who has to accept the risk, and in what form?',
      'They go ahead anyway. What now?',
    ],
    strong: [
      'Separates what cannot be taken back once partners depend on it, such as naming, versions and access, and offers a short review of that.',
      'Takes the exception to whoever may grant it, in writing and with an end date.',
    ],
    weak: [
      'Helps them around the review: such boards only slow people down.',
      'Quotes the standard, and offers no way to the date.',
    ],
    source: [
      '19 Red flags',
      '13 Decision rights: Review',
      '19 Scorecard dimensions: API and contract design',
    ],
  },
];
