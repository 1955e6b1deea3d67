import type { Question } from '#domain/guide.ts';

export const architectureQuestions: readonly Question[] = [
  {
    id: 'architecture-sync-or-async',
    dimensionId: 'architecture',
    kind: 'situational',
    text: 'Sales want a customer entered in the CRM to be in the ERP "immediately". The ERP is closed for two hours every night. How do you connect the two?',
    probes: [
      'What does the person at the CRM see during those two hours?',
      'What would have to be true for you to call the ERP directly after all?',
      'What have you made harder by choosing this?',
    ],
    strong: [
      'Asks what "immediately" is needed for, and separates what the user waits for from what may arrive later.',
      'Names what asynchronous delivery costs: order of arrival, a queue to run, and how the user learns that the ERP refused the record.',
      'Can say under which conditions the opposite choice would be right.',
    ],
    weak: [
      "Calls the ERP directly and retries, and treats the nightly closure as the ERP team's problem.",
      'Declares events or queues to be the better way in general, and names no cost.',
    ],
    source: [
      '19 What to assess: Integration pattern judgement',
      '8 Must-have skills: Integration architecture',
    ],
  },
  {
    id: 'architecture-choice-regretted',
    dimensionId: 'architecture',
    kind: 'behavioural',
    text: 'Tell me about an integration pattern that you chose and later wished you had not. What did you know when you chose it?',
    probes: [
      'What was the first sign that it was wrong?',
      'What did it cost, and who paid?',
      'What do you now ask or measure before such a choice?',
    ],
    strong: [
      'Names a decision of their own, the reason it looked right then, and the evidence that overturned it.',
      'Has changed a habit since: a question, a load test or a limit that they now check first.',
    ],
    weak: [
      'Finds no choice of theirs that turned out badly, or says that others had made it.',
      'Talks about a disappointing product, not about a trade-off they had missed.',
    ],
    source: ['19 What to assess: Integration pattern judgement', '19 Strong signals', '19 Weak signals'],
  },
  {
    id: 'architecture-thirty-retries',
    dimensionId: 'architecture',
    kind: 'situational',
    text: 'One consumer of your order events has become slow. Its team asks you to raise the retries from three to thirty. What do you look at before you answer?',
    probes: [
      'Where does the extra load land, and who else depends on that system?',
      'What happens to the orders behind the slow one?',
      'What do you offer that team instead?',
    ],
    strong: [
      'Follows the load through the whole chain, and sees that more retries hit the part that is already slow.',
      'Names the effect on the business: which orders wait, whether their order matters, what has to be done by hand meanwhile.',
      'Offers something that relieves the consumer, such as spacing the attempts, pausing or setting messages aside.',
    ],
    weak: [
      'Changes the number and waits to see what happens.',
      'Looks only at their own connector: "our side keeps up".',
    ],
    source: ['9 Soft skills: Systems thinking', '19 What to assess: Integration pattern judgement'],
  },
  {
    id: 'architecture-behind-the-request',
    dimensionId: 'architecture',
    kind: 'behavioural',
    text: 'Describe a time when you were handed a ready-made request such as "send the invoices over there every night". What did you find out before you designed anything?',
    probes: [
      'Whom did you ask, and what were your words?',
      'Which exception changed the design?',
      'What did you write down as the test of success?',
    ],
    strong: [
      'Followed the process from its first event to its last, and found a volume, a deadline or an exception that changed the design.',
      'Turned the request into a problem statement and acceptance criteria that the business owner agreed to.',
    ],
    weak: [
      'Built what the ticket said, and calls the later surprise a change of requirements.',
      'Asked for format, fields and credentials only.',
    ],
    source: ['9 Soft skills: Consultative discovery', '3 Responsibilities: Strategic', '19 Strong signals'],
  },
  {
    id: 'architecture-vague-requirement',
    dimensionId: 'architecture',
    kind: 'situational',
    text: 'You are told that an order interface has to be "fast and always up". Turn that into requirements that you can design against.',
    probes: [
      'Which numbers do you need, and who can give them to you?',
      'If all of it is too expensive, which do you give up first?',
      'How will you show, after go-live, that they are met?',
    ],
    strong: [
      'Asks for average and peak volume, latency at a percentile, time to recover, tolerable loss, and what an outage costs whom.',
      'Draws a consequence for the design from each number, and says how it will be measured.',
    ],
    weak: [
      'Writes down "real time" and a row of nines without asking who needs them.',
      'Leaves the numbers to operations or to whatever the platform offers.',
    ],
    source: [
      '19 Scorecard dimensions: Integration architecture',
      '3 Responsibilities: Technical',
      '5 Deliverables',
    ],
  },
  {
    id: 'architecture-untangled',
    dimensionId: 'architecture',
    kind: 'behavioural',
    text: 'Tell me about a tangle of point-to-point links that you made better. Where did you begin, and what did you leave alone?',
    probes: [
      'How did you choose the first link to replace?',
      'Who had to agree, and what did they get out of it?',
      'Where did the business rules go?',
    ],
    strong: [
      'Ranked the links by incidents, rate of change or cost, moved them in steps, and can say what improved.',
      'Left something behind that another team took up: a pattern, a template or a catalogue of interfaces.',
      'Kept business rules in the systems that own them.',
    ],
    weak: [
      'Replaced everything at once, for the sake of tidiness.',
      'Moved the rules of every system into the middle layer and calls that decoupling.',
    ],
    source: ['19 Strong signals', '16 Anti-patterns', '6 Long-term goals'],
  },
];
