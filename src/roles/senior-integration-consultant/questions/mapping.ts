import type { Question } from '#domain/guide.ts';

export const mappingQuestions: readonly Question[] = [
  {
    id: 'mapping-two-addresses',
    dimensionId: 'mapping',
    kind: 'situational',
    text: "CRM and ERP both hold a customer's address. For one customer in twenty they differ, and both owners say that theirs is right. What do you do?",
    probes: [
      'What do you ask each owner?',
      'Can both be right?',
      'You have a rule now. What happens to the records that already differ?',
    ],
    strong: [
      'Asks what each address is for, such as delivery, invoicing or visits, and settles ownership per value, not per system.',
      'Gets the decision from a named owner in writing, then plans the clean-up and a check for new differences.',
    ],
    weak: [
      'Lets the latest change win, or copies both ways, without asking what the values mean.',
      'Decides it alone as a technical matter.',
    ],
    source: ['19 What to assess: Data mapping and semantics', '16 Challenges'],
  },
  {
    id: 'mapping-one-field',
    dimensionId: 'mapping',
    kind: 'behavioural',
    text: 'Take the hardest mapping you have done and pick one field of it. Tell me everything that could be in that field.',
    probes: [
      'How did empty, missing and unknown differ?',
      'Which default did you set, and who decided it?',
      'How did you test combinations that nobody had seen yet?',
    ],
    strong: [
      'Tells empty, absent and unknown apart, and knows what the target does with each.',
      'Found out what is really there by profiling the data, not from the specification alone.',
    ],
    weak: [
      'Measures difficulty by the number of fields, or by the transformation language.',
      'Filled gaps with whatever value made the target accept the record.',
    ],
    source: [
      '19 What to assess: Data mapping and semantics',
      '8 Must-have skills: Data mapping and transformation',
    ],
  },
  {
    id: 'mapping-300-rejected',
    dimensionId: 'mapping',
    kind: 'situational',
    text: 'A nightly file brings 40,000 orders. 300 of them fail validation. What happens to the 300 and to the others, and who knows about it at eight in the morning?',
    probes: [
      'When would you refuse the whole file?',
      'How does a corrected order come back without being booked twice?',
      'What does the person see who has to correct it?',
    ],
    strong: [
      'Decides between part and whole by what the business needs, such as totals or orders that belong together, not by what the tool does.',
      'Each rejected order reaches a named owner with its reason, and can be sent again safely.',
    ],
    weak: [
      'Writes the errors to a log and carries on, or stops at the first one whatever it is.',
      'Counts on somebody to notice.',
    ],
    source: ['19 Scorecard dimensions: Data mapping and quality', '16 Anti-patterns'],
  },
  {
    id: 'mapping-green-but-wrong',
    dimensionId: 'mapping',
    kind: 'behavioural',
    text: 'Tell me about two systems that should have agreed and did not, while every dashboard was green. How did it come out, and how would you notice today?',
    probes: [
      'What did you compare: counts, amounts or records?',
      'How did you treat what was still on its way?',
      'How large was the gap, and what did you do about the old records?',
    ],
    strong: [
      'Built a check apart from the flow itself, comparing counts and amounts at an agreed cut-off.',
      'Found the cause of the gap, and repaired the data as well as the flow.',
    ],
    weak: [
      'Relies on every message having been acknowledged.',
      'Loaded again until the totals matched, with no cause found.',
    ],
    source: [
      '19 What to assess: Data mapping and semantics',
      '3 Responsibilities: Technical',
      '7 KPIs: Data reconciliation accuracy',
    ],
  },
  {
    id: 'mapping-canonical-by-march',
    dimensionId: 'mapping',
    kind: 'situational',
    text: 'An architect wants one canonical customer model for the enterprise. You have two systems to connect by March, and perhaps a third later. What do you propose?',
    probes: [
      'From how many systems on does such a model pay?',
      'Who changes it when somebody needs one more field?',
      'A value looks wrong next year. How does one find where it came from?',
    ],
    strong: [
      'Weighs the number of systems, how steady they are and who would own the model against the time to agree on it.',
      'Proposes a small shared core or a pass-through for now, and keeps the origin of each value recoverable.',
    ],
    weak: [
      'Always canonical, or never, as a matter of principle.',
      'Models every field that anyone may ever want before the first record flows.',
    ],
    source: ['19 Scorecard dimensions: Data mapping and quality', '12 Collaboration'],
  },
  {
    id: 'mapping-same-word',
    dimensionId: 'mapping',
    kind: 'behavioural',
    text: 'Describe a workshop of yours in which people used the same word for different things. How did you notice?',
    probes: [
      'What had you prepared?',
      'Which example brought it into the open?',
      'What did you leave the room with, in writing?',
    ],
    strong: [
      'Brought the difference out with real records or a worked example, and asked for the exceptions.',
      'Left with agreed definitions, the owner of each, and acceptance criteria that can be tested.',
    ],
    weak: [
      'Collected a list of fields, and sorted the meanings out during testing.',
      "Took the terms from the systems' manuals; nobody from the business was in the room.",
    ],
    source: ['9 Soft skills: Consultative discovery', '19 Strong signals'],
  },
];
