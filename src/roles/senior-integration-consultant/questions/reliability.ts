import type { Question } from '#domain/guide.ts';

export const reliabilityQuestions: readonly Question[] = [
  {
    id: 'reliability-no-answer',
    dimensionId: 'reliability',
    kind: 'situational',
    text: 'Your flow sends a payment instruction and no answer comes. It cannot know whether the payment was booked. What happens next, exactly?',
    probes: [
      'Who generates the key, where is it kept, and for how long?',
      'What if the receiver cannot recognise a repeat?',
      'What if two attempts run at the same time?',
    ],
    strong: [
      'Repeats under the same key or asks for the state first, and says where that record lives and when it expires.',
      'Does not promise exactly once: says where a duplicate stays possible, and which check would find it.',
    ],
    weak: [
      'Catches the exception and tries again after a pause.',
      "Points to the broker's exactly-once setting for an effect outside the broker.",
    ],
    source: ['19 What to assess: Reliability engineering', '19 Red flags', '16 Anti-patterns'],
  },
  {
    id: 'reliability-dead-letters',
    dimensionId: 'reliability',
    kind: 'behavioural',
    text: 'Tell me about a dead-letter queue that you were responsible for. What was in it, and who looked?',
    probes: [
      'At which depth or age did it alert, and why there?',
      'How did you replay without doing harm?',
      'Which share came back for the same reason?',
    ],
    strong: [
      'Describes its owner, its alert, the classes of cause, and a replay procedure that has been used.',
      'Removed causes on the strength of what was in it, and saw the number fall.',
    ],
    weak: ['Admits that nobody looked until a customer called.', 'Replayed all of it and hoped.'],
    source: [
      '19 What to assess: Reliability engineering',
      '16 Anti-patterns',
      '7 KPIs: Message/API error rate',
    ],
  },
  {
    id: 'reliability-sale-day',
    dimensionId: 'reliability',
    kind: 'situational',
    text: 'On a sale day, orders arrive five times as fast as the ERP can take them. Walk me through the next six hours in your design.',
    probes: [
      'What fills up first, and what happens when it is full?',
      'Which messages may wait, and who decided that?',
      'How do you come back to normal without a second wave?',
    ],
    strong: [
      'Buffers up to a stated size, slows down towards the ERP, puts off the less urgent, and can estimate how long draining takes.',
      'Says what customers and partners see in the meantime.',
    ],
    weak: ['Adds instances, although the ERP is the limit.', 'Assumes that the queue never fills.'],
    source: [
      '19 What to assess: Reliability engineering',
      '8 Advanced skills: Resilience engineering',
      '8 Advanced skills: Performance engineering',
    ],
  },
  {
    id: 'reliability-worst-incident',
    dimensionId: 'reliability',
    kind: 'behavioural',
    text: 'Take me through the worst integration incident you have worked on, from the first alert, step by step. What did you look at, and in what order?',
    probes: [
      'What did you believe first, and what proved you wrong?',
      'What did you decide not to touch?',
      'What did you keep for the analysis afterwards?',
    ],
    strong: [
      'Narrowed it down by evidence, one hypothesis at a time: source, target, network, certificate, permission, own component.',
      'Brought service back before looking for the cause, and saved logs and times for later.',
    ],
    weak: [
      'Restarted and changed several things together until it worked.',
      'Tells how it ended, but not what they themselves did.',
    ],
    source: ['9 Soft skills: Troubleshooting under pressure', '4 Incident work'],
  },
  {
    id: 'reliability-postmortem',
    dimensionId: 'reliability',
    kind: 'behavioural',
    text: 'Which postmortem of yours changed something that lasted? And which one changed nothing?',
    probes: [
      'What was the cause beneath the cause?',
      'Who owned the actions, and how many were finished?',
      'Has it come back since?',
    ],
    strong: [
      'Goes past the trigger to what failed to detect or contain it, with actions that had an owner, a date and a check.',
      'Speaks of conditions and decisions, their own included, not of culprits.',
    ],
    weak: [
      'Gives human error, or the vendor, as the cause.',
      'Lists actions such as being more careful or improving monitoring, with no owner.',
    ],
    source: [
      '19 What to assess: Reliability engineering',
      '4 Incident work',
      '7 KPIs: Recurring incident rate',
    ],
  },
  {
    id: 'reliability-go-or-no-go',
    dimensionId: 'reliability',
    kind: 'situational',
    text: 'Your interface goes live on Monday, and today is Thursday. What has to be there for your yes, and what would make you say no?',
    probes: [
      'Which of the alerts may wake somebody, and why only those?',
      'What can the person on call do at three in the morning without you?',
      'How do you go back, and until when can you?',
    ],
    strong: [
      'Wants a runbook that someone else has tried, alerts on what the business misses, a tested way back, and names for the first weeks.',
      'Has a service-level objective or an error budget, and says what changes when it is used up.',
    ],
    weak: ['"All tests are green, so yes."', '"Monitoring follows in the next sprint."'],
    source: [
      '19 Scorecard dimensions: Reliability and operations',
      '3 Responsibilities: Operational',
      '16 Underperformance',
    ],
  },
];
